"""The places of two pictures and their headers, so that the pictures are as large as they can be."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import QRect, QSize

_GAP: Final = 8
_GAIN: Final = 1.15
"""One above the other only if that makes the pictures so much larger."""


class Panes(NamedTuple):
    """Places in device pixels.

    Attributes:
        pictures: one place for all, or two of one size.
        headers: of the left and the right picture.
    """

    pictures: tuple[QRect, ...]
    headers: tuple[QRect, QRect]


def panes_in(room: QRect, header: int, frame: int, ratio: float, sizes: Sequence[QSize] = ()) -> Panes:
    """Returns the places in a room.

    Args:
        room: for all.
        header: the height of a header; 0 for none.
        frame: the room around each picture.
        ratio: device pixels per pixel.
        sizes: of the two pictures; empty for one place in which both, or one of them, are drawn.
    """
    gap = round(_GAP * ratio)
    half = (room.width() - gap) // 2
    left = QRect(room.x(), room.y(), half, header)
    right = left.translated(room.width() - half, 0)
    below = room.adjusted(0, header, 0, 0)
    if not sizes:
        return Panes((_within(below, frame),), (left, right))
    beside = QRect(below.x(), below.y(), half, below.height())
    each = (room.height() - gap) // 2
    upper = QRect(room.x(), room.y(), room.width(), each)
    stacked = _within(upper.adjusted(0, header, 0, 0), frame)
    side_by_side = _within(beside, frame)
    if _covered(stacked, sizes) > _GAIN * _covered(side_by_side, sizes):
        down = room.height() - each
        top = QRect(room.x(), room.y(), room.width(), header)
        return Panes((stacked, stacked.translated(0, down)), (top, top.translated(0, down)))
    return Panes((side_by_side, side_by_side.translated(room.width() - half, 0)), (left, right))


def _within(place: QRect, frame: int) -> QRect:
    return place.adjusted(frame, frame, -frame, -frame)


def _covered(pane: QRect, sizes: Sequence[QSize]) -> float:
    """Returns the area that fitted pictures cover."""
    return sum(fitted_area(pane.size(), size) for size in sizes)


def fitted_area(pane: QSize, size: QSize) -> float:
    """Returns the area of a picture that is fitted into a pane, in device pixels."""
    if size.isEmpty() or pane.isEmpty():
        return 0.0
    scale = min(pane.width() / size.width(), pane.height() / size.height())
    return size.width() * size.height() * scale * scale
