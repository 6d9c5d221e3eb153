"""Makes the heading of a group, and the facts for the header above it."""

from __future__ import annotations

from collections.abc import Sequence

from dupfinder.base.records import Cluster, ClusterFile
from dupfinder.ui.backend.cluster_table import ClusterEntry
from dupfinder.ui.duplicates.group_header import GroupFacts
from dupfinder.ui.duplicates.review import Review
from dupfinder.ui.grid.model import Heading
from dupfinder.ui.style import formatting
from dupfinder.ui.style.translation import tr


def heading_of(cluster: Cluster, review: Review) -> Heading:
    """Returns the heading of a group where all groups are shown."""
    from dupfinder.clusters.selection import reclaimable_bytes

    parts = [formatting.photos(len(cluster.files))]
    if size_bytes := reclaimable_bytes(cluster):
        parts.append(tr("frees %1").replace("%1", formatting.size(size_bytes)))
    if marked := review.checked_in(cluster):
        parts.append(tr("%Ln marked", "", marked))
    if review.is_in_danger(cluster):
        parts.append(tr("every copy is marked"))
    if review.is_reviewed(cluster):
        parts.append(tr("✓ reviewed"))
    if linked := sum(not file.direct and file.relation != "burst" for file in cluster.files):
        parts.append(tr("%Ln only linked", "", linked))
    title = formatting.name_of(files_of(cluster, review)[0].image.path)
    if cluster.kind == "burst":
        title = tr("Burst: %1").replace("%1", title)
    return Heading(title, "· " + " · ".join(parts))


def files_of(cluster: Cluster, review: Review) -> Sequence[ClusterFile]:
    """Returns the files of a group in an order that does not change with the one that is kept."""
    base = review.cluster_of(cluster.keeper.path)
    if base is None or base is cluster or base.keeper is cluster.keeper:
        return cluster.files
    places = {file.image.path: place for place, file in enumerate(base.files)}
    return sorted(cluster.files, key=lambda file: places.get(file.image.path, len(places)))


def facts_of(entry: ClusterEntry | None, row: int, groups: int, review: Review) -> GroupFacts:
    """Returns the facts of the current group.

    Args:
        entry: the group; None if there is none.
        row: its place in the list, from 0.
        groups: how many the list shows.
        review: knows what is marked and reviewed.
    """
    if entry is None:
        return GroupFacts()
    cluster = entry.cluster
    checked = [file for file in cluster.files if review.check_of(file.image.path).checked]
    return GroupFacts(
        row + 1,
        groups,
        entry.file_count,
        sum(file.image.size_bytes for file in checked) if checked else entry.reclaimable_bytes,
        len(checked),
        tr("burst: different moments") if cluster.kind == "burst" else "",
        review.is_reviewed(cluster),
        review.is_in_danger(cluster),
    )
