"""Names how much two pictures are alike, in the words of the window."""

from __future__ import annotations

from typing import Literal

from dupfinder.base.records import NO_DISTANCE, ClusterFile, Match
from dupfinder.ui.style import formatting
from dupfinder.ui.style.translation import tr

VERY_SIMILAR_BITS = 4
"""Up to so many differing bits, pictures are called very similar."""

Shade = Literal["same", "near", "far", "other"]


def likeness(item: Match | ClusterFile) -> str:
    """Returns how a picture relates to the kept one or to the query, in one to three words."""
    if item.relation == "keeper":
        return tr("Best")
    if item.crop is not None:
        return formatting.crop(item.crop)
    if item.relation in ("exact", "same-pixels", "look-alike", "burst", "crop"):
        return formatting.relation(item.relation)
    if item.relation == "linked" or item.distance == NO_DISTANCE:
        return tr("Similar to another copy")
    change = _change_of(item)
    if change:
        return change
    return tr("Very similar") if item.distance <= VERY_SIMILAR_BITS else tr("Similar")


def shade_of(item: Match | ClusterFile) -> Shade:
    """Returns which colour a badge has: of the same picture, a close one, a remote one, or another one."""
    if item.relation in ("exact", "same-pixels"):
        return "same"
    if item.relation == "near" and not item.crop and not _differs(item):
        return "near" if item.distance <= VERY_SIMILAR_BITS else "far"
    return "other"


def icon_of(item: Match | ClusterFile) -> str:
    """Returns the name of the icon that stands for the relation; empty for none."""
    if item.crop is not None:
        return "crop"
    if item.relation in ("exact", "same-pixels"):
        return "equal"
    if item.relation == "burst":
        return "burst"
    if item.relation == "look-alike":
        return "similar"
    if item.relation == "linked":
        return "link"
    if _differs(item):
        return "difference"
    if item.transform is not None:
        return "mirror" if item.transform in ("mirror", "flip") else "rotate"
    return ""


def _differs(item: Match | ClusterFile) -> bool:
    return item.difference is not None and item.difference.kind != "none"


def _change_of(item: Match | ClusterFile) -> str:
    """Returns what was changed: edited, recoloured, turned or mirrored; empty if nothing is known."""
    if item.difference is not None and item.difference.kind != "none":
        return {
            "local": tr("Edited"),
            "colour": tr("Other colours"),
            "whole": tr("Differs"),
        }[item.difference.kind]
    if item.transform is not None:
        mirrored = item.transform in ("mirror", "flip", "transpose", "transverse")
        return tr("Mirrored") if mirrored else tr("Turned")
    return ""
