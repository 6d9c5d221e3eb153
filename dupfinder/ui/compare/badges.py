"""The similarity of a picture in the words of the window."""

from __future__ import annotations

from typing import Final

from dupfinder.ui.backend.cluster_table import Item
from dupfinder.ui.style import formatting
from dupfinder.ui.style.sentences import without_stop
from dupfinder.ui.style.translation import tr

_VERY_SIMILAR_BITS: Final = 4


def badge_words(item: Item) -> str:
    """Returns how a picture resembles the best one, or the query: ``Very similar · Differs in places``."""
    parts = [_relation(item)]
    if item.transform is not None:
        parts.append(without_stop(formatting.turned(item.transform)))
    if item.difference is not None and item.relation not in ("keeper", "exact", "same-pixels"):
        parts.append(formatting.difference(item.difference) if item.difference.kind != "none" else "")
    return " · ".join(filter(None, parts))


def _relation(item: Item) -> str:
    if item.crop is not None:
        return formatting.crop(item.crop)
    near = tr("Very similar") if item.distance <= _VERY_SIMILAR_BITS else tr("Similar")
    return {
        "keeper": tr("Best"),
        "exact": tr("Identical"),
        "same-pixels": tr("Same pixels"),
        "near": near,
        "crop": tr("Crop"),
        "burst": tr("Another shot of the burst"),
        "look-alike": tr("Look-alike"),
        "linked": tr("Similar to another copy"),
    }[item.relation]
