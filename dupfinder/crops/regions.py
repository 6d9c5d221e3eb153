"""Finds where the one picture of an accepted pair lies in the other."""

from __future__ import annotations

from typing import Final, NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

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


FRAME_JUMP: Final = 2.5
"""Across the edge of a framed part, levels change by this many times what they change beside it."""

UNLIKE_JUMP: Final = 1.7
"""So they do where the levels along the two sides of the edge have nothing to do with each other."""

_UNLIKE: Final = 0.25
_STEPS: Final = (-7, -3, 3, 7)
"""Distances from the edge, in pixels outwards, at which levels are compared."""

_SEEN_SHARE: Final = 0.5
"""An edge of the part counts if this share of it has the whole picture on both sides."""


def is_framed(working: NDArray[np.uint8], corners: Quad) -> bool:
    """Whether a part lies in its whole as in a frame: in a border, or on the screen of a telephone.

    Where a part was cut out of a picture, the picture goes on across its edges. At the edge of a frame the
    levels jump.

    Args:
        working: (h, w) uint8, the whole picture at working size.
        corners: of the part, (4, 2), as fractions of the sides.
    """
    height, width = working.shape
    places = corners * (width, height) - 0.5
    levels = [_levels_beside(working, places, side) for side in range(4)]
    beside = np.concatenate(levels, axis=1)
    if beside.shape[1] < _FEWEST_PLACES:
        return False
    jump = np.abs(beside[2] - beside[1]).mean()
    usual = (np.abs(beside[1] - beside[0]).mean() + np.abs(beside[3] - beside[2]).mean()) / 2 + _NOISE
    if jump > FRAME_JUMP * usual:
        return True
    return bool(jump > UNLIKE_JUMP * usual and _correlation(beside[1], beside[2]) < _UNLIKE)


_FEWEST_PLACES: Final = 16
_NOISE: Final = 2.0


def _levels_beside(working: NDArray[np.uint8], places: Quad, side: int) -> NDArray[np.float32]:
    """Returns levels at _STEPS from places along a side: (4, N); N is 0 if too little of it is seen."""
    height, width = working.shape
    begin, end = places[side], places[(side + 1) % 4]
    along = end - begin
    length = float(np.hypot(*along))
    if length < 1:
        return np.empty((len(_STEPS), 0), np.float32)
    outwards = np.array([along[1], -along[0]]) / length
    if outwards @ (places.mean(axis=0) - begin) > 0:
        outwards = -outwards
    at = begin + np.linspace(0.06, 0.94, max(8, int(length)))[:, None] * along
    points = np.stack([at + step * outwards for step in _STEPS]).astype(np.float32)
    inside = ((points >= 0) & (points <= (width - 1, height - 1))).all(axis=(0, 2))
    if inside.mean() < _SEEN_SHARE:
        return np.empty((len(_STEPS), 0), np.float32)
    shown = points[:, inside]
    return cv2.remap(working, shown[..., 0], shown[..., 1], cv2.INTER_LINEAR).astype(np.float32)


def _correlation(one: NDArray[np.float32], other: NDArray[np.float32]) -> float:
    """Returns the correlation of levels; 0 if either are all alike."""
    one, other = one - one.mean(), other - other.mean()
    scale = float(np.sqrt((one**2).sum() * (other**2).sum()))
    return float((one * other).sum()) / scale if scale > 0 else 0.0
