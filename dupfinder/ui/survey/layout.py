"""The places of two to six pictures, so that they cover as much of the room as they can."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import Final

from PySide6.QtCore import QRect, QSize

from dupfinder.ui.compare.panes import fitted_area

GAP: Final = 8
_LEAST_SHAPE, _MOST_SHAPE = 0.4, 3.5
_GAIN: Final = 1.04
"""Cells of different sizes only if that makes the pictures so much larger."""
_LEAST_WIDTH: Final = 150
_NARROW_COST: Final = 0.8
"""A cell that is too narrow for its label."""


def places_in(room: QRect, sizes: Sequence[QSize], label: int) -> list[QRect]:
    """Returns the place of each picture with its label, row by row in the given order.

    All ways to break the pictures into rows are tried, each with equal cells and with cells of the shapes
    of the pictures.

    Args:
        room: for all.
        sizes: of the pictures; empty where that is not known.
        label: the height of the label below each picture.
    """
    shapes = [_shape(size) for size in sizes]
    best: list[QRect] = []
    most = 0.0
    for rows in _rows(len(sizes)):
        for is_even in (True, False):
            places = _placed(room, rows, shapes, label, is_even=is_even)
            worth = _worth(places, sizes, label) / (1 if is_even else _GAIN)
            if not best or worth > most:
                best, most = places, worth
    return best


def _shape(size: QSize) -> float:
    if size.isEmpty():
        return 4 / 3
    return min(max(size.width() / size.height(), _LEAST_SHAPE), _MOST_SHAPE)


def _rows(count: int) -> Iterator[list[int]]:
    """Yields every way to break so many pictures into rows: the length of each row."""
    if count == 0:
        yield []
    for first in range(count, 0, -1):
        for rest in _rows(count - first):
            yield [first, *rest]


def _placed(
    room: QRect, rows: Sequence[int], shapes: Sequence[float], label: int, *, is_even: bool
) -> list[QRect]:
    # The height that a row would have if its pictures filled the width.
    start, tall = 0, []
    for length in rows:
        tall.append(1.0 if is_even else room.width() / sum(shapes[start : start + length]))
        start += length
    high = room.height() - GAP * (len(rows) - 1) - label * len(rows)
    places: list[QRect] = []
    y, start = room.y(), 0
    for length, share in zip(rows, tall, strict=True):
        height = round(max(1, high) * share / sum(tall)) + label
        wide = [1.0] * length if is_even else list(shapes[start : start + length])
        places += _row(QRect(room.x(), y, room.width(), height), wide)
        y += height + GAP
        start += length
    return places


def _row(room: QRect, wide: Sequence[float]) -> Iterator[QRect]:
    width = room.width() - GAP * (len(wide) - 1)
    x = float(room.x())
    for share in wide:
        each = width * share / sum(wide)
        yield QRect(round(x), room.y(), max(1, round(each)), room.height())
        x += each + GAP


def _worth(places: Sequence[QRect], sizes: Sequence[QSize], label: int) -> float:
    """Returns the sum of the pictures' lengths: two middling ones outweigh a large and a small."""
    worth = math.fsum(
        math.sqrt(fitted_area(place.size() - QSize(0, label), QSize(4, 3) if size.isEmpty() else size))
        for place, size in zip(places, sizes, strict=True)
    )
    is_narrow = any(place.width() < _LEAST_WIDTH for place in places)
    return worth * (_NARROW_COST if is_narrow else 1)
