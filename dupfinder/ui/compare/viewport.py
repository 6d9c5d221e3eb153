"""Zoom and position of pictures: the same part of each is in view, whatever their sizes."""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter

MAX_FIT_SCALE: Final = 3.0
"""Pictures that are smaller than the room are enlarged to at most so much, unless one asks for more."""

MAX_SCALE: Final = 32.0
CRISP_SCALE: Final = 3.0
"""From here on pixels are shown as squares."""

_ROUNDING: Final = 0.004


class Viewport:
    """Zoom and position of pictures, each in a pane; all panes are of one size unless `set_panes` is used.

    Positions are fractions of a picture, and the zoom is a factor of the scale at which a picture fits. So
    pictures of one shape cover exactly the same pixels of their panes. Lengths are in device pixels;
    scales are device pixels per pixel of the picture.

    Attributes:
        zoom: 1 fits.
        centre: the middle of the view, as fractions of a picture.
    """

    def __init__(self) -> None:
        self.zoom = 1.0
        self.centre = QPointF(0.5, 0.5)
        self._panes: list[QSize] = [QSize(1, 1)]
        self._sizes: list[QSize] = [QSize(), QSize()]

    # --- what is shown ---

    def set_pane(self, pane: QSize) -> None:
        """Sets the size of all panes; the scale stays unless the picture is fitted."""
        self.set_panes([pane])

    def set_panes(self, panes: Sequence[QSize]) -> None:
        """Sets the size of each pane; a single one is for all."""
        if list(panes) == self._panes:
            return
        scale = None if self.zoom == 1.0 else self.scale(self.larger())
        self._panes = [pane.expandedTo(QSize(1, 1)) for pane in panes]
        if scale is not None:
            self._set_zoom(scale / self._fit_scale(self.larger()))

    def set_sizes(self, sizes: Sequence[QSize]) -> None:
        """Sets the sizes of the pictures; empty for one that cannot be shown."""
        self._sizes = list(sizes)
        self._set_zoom(self.zoom)

    def sizes(self) -> list[QSize]:
        """Returns the sizes of the pictures."""
        return list(self._sizes)

    def has(self, side: int) -> bool:
        """Whether this side has a picture."""
        return not self._sizes[side].isEmpty()

    def larger(self) -> int:
        """Returns the side of the picture with more pixels."""
        pixels = [size.width() * size.height() for size in self._sizes]
        return pixels.index(max(pixels))

    def same_shape(self) -> bool:
        """Whether the pictures have equal proportions, apart from rounding."""
        sides = [side for side in range(len(self._sizes)) if self.has(side)]
        return all(self._is_shaped_as(one, other) for one, other in itertools.pairwise(sides))

    def _is_shaped_as(self, one: int, other: int) -> bool:
        first, second = self._sizes[one], self._sizes[other]
        least = min(first.width(), first.height(), second.width(), second.height())
        shapes = first.width() / first.height(), second.width() / second.height()
        return abs(math.log(shapes[0] / shapes[1])) < _ROUNDING + 1 / least

    def scale(self, side: int) -> float:
        """Returns device pixels per pixel of this side's picture."""
        return self._fit_scale(side) * self.zoom

    def is_fitted(self) -> bool:
        """Whether both pictures fit their panes."""
        return self.zoom == 1.0

    def is_crisp(self) -> bool:
        """Whether pixels are drawn as squares."""
        return self.scale(self.larger()) >= CRISP_SCALE

    def target(self, side: int) -> QRectF:
        """Returns the rectangle of this side's whole picture, relative to its pane, in whole pixels."""
        shown = self._shown_size(side)
        pane = self._pane(side)
        left = _start(self.centre.x(), pane.width(), shown.width())
        top = _start(self.centre.y(), pane.height(), shown.height())
        return QRectF(left, top, shown.width(), shown.height())

    # --- zoom and position ---

    def fit(self) -> None:
        """Shows all of both pictures."""
        self.zoom = 1.0
        self.centre = QPointF(0.5, 0.5)

    def show_actual(self, at: QPointF | None = None, side: int = 0) -> None:
        """Shows the larger picture pixel by pixel; arguments as for `zoom_by`."""
        self.zoom_by(1 / self.scale(self.larger()), at, side)

    def zoom_by(self, factor: float, at: QPointF | None = None, side: int = 0) -> None:
        """Zooms by a factor.

        Args:
            factor: below 1 zooms out.
            at: the point of the pane that stays in place; None for the middle.
            side: of the pane.
        """
        before = self.target(side)
        pane = self._pane(side)
        middle = QPointF(pane.width() / 2, pane.height() / 2)
        at = middle if at is None else at
        x = (at.x() - before.x()) / max(1.0, before.width())
        y = (at.y() - before.y()) / max(1.0, before.height())
        self._set_zoom(self.zoom * factor)
        after = self._shown_size(side)
        self._set_centre(
            min(1.0, max(0.0, x)) - (at.x() - middle.x()) / max(1, after.width()),
            min(1.0, max(0.0, y)) - (at.y() - middle.y()) / max(1, after.height()),
        )

    def pan(self, across: float, down: float, side: int = 0) -> None:
        """Moves the pictures by so many device pixels."""
        shown = self._shown_size(side)
        self._set_centre(
            self.centre.x() - across / max(1, shown.width()), self.centre.y() - down / max(1, shown.height())
        )

    # --- within ---

    def _pane(self, side: int) -> QSize:
        return self._panes[side] if side < len(self._panes) else self._panes[0]

    def _fit_scale(self, side: int) -> float:
        if not self.has(side):
            return 1.0
        larger = self.larger()
        most = MAX_FIT_SCALE / self._room_scale(larger) if self.has(larger) else 1.0
        return self._room_scale(side) * min(1.0, most)

    def _room_scale(self, side: int) -> float:
        size, pane = self._sizes[side], self._pane(side)
        return min(pane.width() / size.width(), pane.height() / size.height())

    def _shown_size(self, side: int) -> QSize:
        """Returns the size of a whole picture on the screen; equal for both if they have one shape."""
        source, larger = side, self.larger()
        is_alike = self.has(side) and self._pane(side) == self._pane(larger)
        if is_alike and self.has(larger) and self._is_shaped_as(side, larger):
            source = larger
        size, scale = self._sizes[source], self.scale(source)
        return QSize(max(1, round(size.width() * scale)), max(1, round(size.height() * scale)))

    def _set_zoom(self, zoom: float) -> None:
        fitted = self._fit_scale(self.larger())
        self.zoom = min(max(zoom, min(1.0, 1 / fitted)), max(1.0, MAX_SCALE / fitted))
        if abs(self.zoom - 1) < 1e-6:
            self.zoom = 1.0
        self._set_centre(self.centre.x(), self.centre.y())

    def _set_centre(self, x: float, y: float) -> None:
        """Sets the centre, limited so that the pictures stay in their panes."""
        sides = [side for side in range(len(self._sizes)) if self.has(side)]
        shown = [(self._pane(side), self._shown_size(side)) for side in sides] or [(QSize(1, 1), QSize(1, 1))]
        # The picture of which least is in view, as a share, limits how far one can go.
        across = min(pane.width() / size.width() for pane, size in shown)
        down = min(pane.height() / size.height() for pane, size in shown)
        self.centre = QPointF(_within(x, across), _within(y, down))


def fitted_side(pane: QSize, width: int, height: int) -> int:
    """Returns the longer side of a picture that is fitted into a pane, not enlarged.

    Args:
        pane: in device pixels.
        width: of the picture; 0 if it is not known.
        height: likewise.
    """
    if not width or not height:
        return max(pane.width(), pane.height(), 1)
    scale = min(1.0, pane.width() / width, pane.height() / height)
    return max(1, round(max(width, height) * scale))


def _start(middle: float, room: int, length: int) -> int:
    """Returns the start of a picture with `middle` in the middle of the room; it leaves no gap."""
    if length <= room:
        return (room - length) // 2
    return math.floor(min(0, max(room - length, room / 2 - middle * length)))


def _within(middle: float, share: float) -> float:
    """Returns the middle of the view, limited so that a view of this share stays in the picture."""
    margin = min(0.5, share / 2)
    return min(max(middle, margin), 1 - margin)


def draw_levels(
    painter: QPainter, levels: Sequence[QImage], target: QRectF, room: QRect, *, crisp: bool = False
) -> None:
    """Draws only the part of a picture that is in view.

    Args:
        painter: in units of device pixels.
        levels: the picture and its halves.
        target: the rectangle of the whole picture.
        room: the part in view.
        crisp: enlarge pixels to squares.
    """
    level = next((each for each in reversed(levels) if each.width() >= target.width()), levels[0])
    across, down = target.width() / level.width(), target.height() / level.height()
    seen = target.intersected(QRectF(room))
    if seen.isEmpty():
        return
    left = max(0, math.floor((seen.left() - target.left()) / across) - 1)
    top = max(0, math.floor((seen.top() - target.top()) / down) - 1)
    right = min(level.width(), math.ceil((seen.right() - target.left()) / across) + 1)
    bottom = min(level.height(), math.ceil((seen.bottom() - target.top()) / down) + 1)
    source = QRectF(left, top, right - left, bottom - top)
    corner = target.topLeft() + QPointF(left * across, top * down)
    place = QRectF(corner, QSizeF(source.width() * across, source.height() * down))
    painter.save()
    painter.setClipRect(seen, Qt.ClipOperation.IntersectClip)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, not crisp)
    painter.drawImage(place, level, source)
    painter.restore()
