"""The facts below a thumbnail."""

from __future__ import annotations

from dupfinder.base.records import Cluster, ClusterFile, ImageRecord
from dupfinder.ui.backend.cluster_table import Item
from dupfinder.ui.style import formatting
from dupfinder.ui.style.translation import tr


def facts_of(item: Item, keeper: ImageRecord | None) -> list[tuple[str, bool]]:
    """Returns dimensions, size and differences from the keeper, and whether each is better there."""
    image = item.image
    if keeper is None or not isinstance(item, ClusterFile) or image is keeper:
        facts = [(formatting.dimensions(image), False), (formatting.size(image.size_bytes), False)]
    else:
        from dupfinder.clusters.keeper_order import Known, better_traits

        known = Known.of(Cluster((ClusterFile(keeper, 0, "keeper", None, direct=True), item)))
        better = {trait for trait, side in better_traits(image, keeper, known).items() if side == 0}
        facts = [
            (formatting.dimensions(image), "resolution" in better or "borders" in better),
            (formatting.size(image.size_bytes), "compression" in better),
        ]
        if image.format != keeper.format:
            facts.append((image.format, "format" in better))
        if formatting.time_of(image)[:3] < formatting.time_of(keeper)[:3]:
            facts.append((tr("older"), True))
    return facts
