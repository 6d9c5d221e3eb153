"""Finds where the one picture of an accepted pair lies in the other."""

from __future__ import annotations

from typing import NamedTuple

from dupfinder.crops.checks import Verdict
from dupfinder.crops.maps import Quad, Size, applied, composed, corners, inverted, mirroring, resizing


class Region(NamedTuple):
    """The place of a part in the picture that holds it.

    Attributes:
        first_is_part: whether the first picture of the pair is the part, and the second one holds it.
        corners: (4, 2) float64: the part's corners in pixels of the holder, x and y, in order around the part
            from its own top left; they may lie a little outside of the holder.
        share: the share of the holder that both show.
    """

    first_is_part: bool
    corners: Quad
    share: float


def region(verdict: Verdict, holder: Size | None = None) -> Region:
    """Returns where the part of an accepted pair lies in its holder.

    The part is the picture of which the other shows the larger share.

    Args:
        verdict: of the pair.
        holder: height and width of the holder in the pixels that the result is wanted in; None for those of
            its working picture.
    """
    _, (first, second), alignment, _ = verdict
    by = alignment.by
    if verdict.candidate.mirrored:
        by = composed(by, mirroring(first[1]))
    first_is_part = alignment.first_share >= alignment.second_share
    part, whole = (first, second) if first_is_part else (second, first)
    by = by if first_is_part else inverted(by)
    if holder is not None:
        by = composed(resizing(whole, holder), by)
    share = alignment.second_share if first_is_part else alignment.first_share
    return Region(first_is_part, applied(by, corners(part)), share)
