"""Draws two pictures beside one another, with lines between the features that agree."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from dupfinder.ui.style import colours, icons
from dupfinder.ui.style.translation import tr

_GAP: Final = 24
_SIGN: Final = 48
_MOST_ENLARGED: Final = 2.0
_DOT: Final = 3.5
_HALO: Final = QColor(0, 0, 0, 150)
"""Around lines, which lie on light pictures and on dark ones."""


class Marks(NamedTuple):
    """The lines and the region that are drawn over the pictures.

    Attributes:
        lines: from a place in the left picture to one in the right, as fractions of their sides.
        region: corners of a part, as fractions of the sides of the picture that shows more.
        region_side: 0 if that is the left picture, 1 if it is the right one.
        boxes: places of the right picture that differ, as fractions.
    """

    lines: Sequence[tuple[QPointF, QPointF]] = ()
    region: QPolygonF = QPolygonF()
    region_side: int = 0
    boxes: Sequence[QRectF] = ()


class PairCanvas(QWidget):
    """Shows two pictures as large as they fit, one beside the other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures: tuple[QImage | None, QImage | None] = (None, None)
        self._marks = Marks()
        self._is_waiting = True
        self.setMinimumSize(320, 140)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("The two pictures"))

    def set_pair(self, pictures: tuple[QImage | None, QImage | None], marks: Marks) -> None:
        """Shows two pictures; None for one that cannot be decoded."""
        self._pictures, self._marks, self._is_waiting = pictures, marks, False
        self.update()

    def clear(self) -> None:
        """Shows nothing until the next `set_pair`."""
        self._pictures, self._marks, self._is_waiting = (None, None), Marks(), True
        self.update()

    @property
    def marks(self) -> Marks:
        return self._marks

    def places(self) -> tuple[QRectF, QRectF]:
        """Returns where the pictures are drawn."""
        width = (self.width() - _GAP) / 2
        panes = QRectF(0, 0, width, self.height()), QRectF(width + _GAP, 0, width, self.height())
        left, right = (
            _fitted(picture, pane, self.devicePixelRatioF())
            for picture, pane in zip(self._pictures, panes, strict=True)
        )
        return left, right

    def _draw_marks(self, painter: QPainter, left: QRectF, right: QRectF) -> None:
        accent = colours.accent(self.palette())
        whole = (left, right)[self._marks.region_side]
        shapes = [QPolygonF([_in(whole, point) for point in self._marks.region.toList()])]
        corners = [(_in(right, box.topLeft()), _in(right, box.bottomRight())) for box in self._marks.boxes]
        shapes += [QPolygonF(QRectF(*each)) for each in corners]
        lines = [(_in(left, one), _in(right, other)) for one, other in self._marks.lines]
        for pen in (QPen(_HALO, 4), QPen(colours.text_on(QColor(colours.BLACK)), 1.8)):
            painter.setPen(pen)
            for shape in shapes:
                painter.drawPolygon(shape)
        for pen in (QPen(_HALO, 3), QPen(accent.lighter(130), 1.3)):
            painter.setPen(pen)
            for one, other in lines:
                painter.drawLine(one, other)
        painter.setPen(QPen(_HALO, 1.5))
        painter.setBrush(accent.lighter(130))
        for line in lines:
            for end in line:
                painter.drawEllipse(end, _DOT, _DOT)

    # --- Qt ---

    def sizeHint(self) -> QSize:
        return QSize(900, 320)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform, True
        )
        places = self.places()
        for picture, place in zip(self._pictures, places, strict=True):
            if picture is not None:
                painter.drawImage(place, picture)
                painter.setPen(colours.separator(self.palette()))
                painter.drawRect(place)  # a white page on a light background would have no edge
                continue
            painter.fillRect(place, colours.tile_background(self.palette()))
            if not self._is_waiting:
                sign = icons.icon("broken-image").pixmap(QSize(_SIGN, _SIGN), self.devicePixelRatioF())
                painter.drawPixmap(place.center() - QPointF(_SIGN / 2, _SIGN / 2), sign)
        if None not in self._pictures:
            self._draw_marks(painter, *places)
        painter.end()


def _fitted(picture: QImage | None, pane: QRectF, ratio: float) -> QRectF:
    """Returns the place of a picture in its pane; the whole pane where there is none."""
    if picture is None or picture.isNull():
        return pane
    size = picture.size().toSizeF()
    scale = min(pane.width() / size.width(), pane.height() / size.height(), _MOST_ENLARGED / ratio)
    place = QRectF(0, 0, size.width() * scale, size.height() * scale)
    place.moveCenter(pane.center())
    return place


def _in(place: QRectF, point: QPointF) -> QPointF:
    return QPointF(place.x() + point.x() * place.width(), place.y() + point.y() * place.height())
