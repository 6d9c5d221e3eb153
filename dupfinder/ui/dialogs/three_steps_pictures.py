"""The pictures on the three cards of the first guide, in the colours of the palette."""

from __future__ import annotations

from functools import cache
from typing import Final, Literal

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QWidget

from dupfinder.ui.dialogs import drawn_scenes
from dupfinder.ui.style import colours, icons

Step = Literal["drop", "look", "move"]

_ROOM: Final = QSizeF(480, 240)
"""The room that the pictures are drawn in; it is scaled to that of the card."""

_PHOTO: Final = QSizeF(124, 93)
_BADGE_PX: Final = 26.0
_RADIUS_PX: Final = 6.0
_HEAD_PX: Final = 9.0


class StepPicture(QWidget):
    """The picture of one step."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._step: Step = "drop"
        self.setMinimumSize((_ROOM * 0.75).toSize())

    def show_step(self, step: Step) -> None:
        """Shows the picture of a step."""
        self._step = step
        self.update()

    # --- Qt ---

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform, True
        )
        painter.setPen(QPen(colours.separator(self.palette()), 1))
        painter.setBrush(self.palette().color(QPalette.ColorRole.Base))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)
        scale = min(self.width() / _ROOM.width(), self.height() / _ROOM.height())
        painter.translate(QRectF(self.rect()).center())
        painter.scale(scale, scale)
        painter.translate(-_ROOM.width() / 2, -_ROOM.height() / 2)
        {"drop": _paint_drop, "look": _paint_look, "move": _paint_move}[self._step](painter, self.palette())
        painter.end()


def _paint_drop(painter: QPainter, palette: QPalette) -> None:
    """A folder of photos on its way into a window."""
    window = QRectF(230, 34, 216, 172)
    _paint_window(painter, palette, window)
    frame = window.adjusted(16, 36, -16, -16)
    painter.setPen(QPen(colours.accent(palette), 2, Qt.PenStyle.DashLine))
    painter.setBrush(colours.tile_hover(palette))
    painter.drawRoundedRect(frame, _RADIUS_PX, _RADIUS_PX)
    _paint_folder(painter, palette, QRectF(40, 82, 128, 88))
    start, end = QPointF(184, 130), QPointF(frame.center().x() - 4, frame.center().y())
    _paint_arrow(painter, colours.accent(palette), start, QPointF(240, 96), end)


def _paint_window(painter: QPainter, palette: QPalette, place: QRectF) -> None:
    painter.setPen(QPen(palette.color(QPalette.ColorRole.Mid), 1.5))
    painter.setBrush(palette.color(QPalette.ColorRole.Window))
    painter.drawRoundedRect(place, 8, 8)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(palette.color(QPalette.ColorRole.Mid))
    for number in range(3):
        painter.drawEllipse(QPointF(place.left() + 18 + 14 * number, place.top() + 18), 4, 4)


def _paint_folder(painter: QPainter, palette: QPalette, place: QRectF) -> None:
    """Draws a folder with two photos that look out of it."""
    back, front = colours.accent(palette).darker(125), colours.accent(palette)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(back)
    painter.drawRoundedRect(QRectF(place.left(), place.top() - 10, place.width() * 0.42, 24), 5, 5)
    painter.drawRoundedRect(place, _RADIUS_PX, _RADIUS_PX)
    for picture, left, angle in ((_boat(), 52.0, 7.0), (_lake(), 8.0, -6.0)):
        painter.save()
        painter.translate(place.left() + left, place.top() - 22)
        painter.rotate(angle)
        _paint_photo(painter, palette, QRectF(0, 0, 72, 54), picture)
        painter.restore()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(front)
    painter.drawRoundedRect(place.adjusted(0, 26, 0, 0), _RADIUS_PX, _RADIUS_PX)


def _paint_look(painter: QPainter, palette: QPalette) -> None:
    """A group: the best photo with a star, and two copies that are marked."""
    best = QRectF(QPointF(46, 52), _PHOTO * 1.45)
    _paint_photo(painter, palette, best, _lake(), colours.kept(palette))
    _paint_badge(painter, palette, best.topLeft(), "star", colours.kept(palette))
    red = colours.kind_colour("error", palette)
    for top in (32.0, 130.0):
        copy = QRectF(QPointF(332, top), QSizeF(104, 78))
        _paint_photo(painter, palette, copy, _lake(), red)
        _paint_badge(painter, palette, copy.topLeft(), "trash", red)
    painter.setPen(QPen(colours.subtle_text(palette), 2.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    for y in (114.0, 126.0):  # a sign of equality
        painter.drawLine(QPointF(266, y), QPointF(292, y))


def _paint_move(painter: QPainter, palette: QPalette) -> None:
    """The copies go to the trash, and can come back."""
    text = colours.subtle_text(palette)
    for number, (x, y) in enumerate(((70.0, 70.0), (46.0, 92.0))):
        copy = QRectF(QPointF(x, y), _PHOTO * 0.9)
        _paint_photo(painter, palette, copy, _lake(), colours.kind_colour("error", palette))
        if number:
            _paint_badge(painter, palette, copy.topLeft(), "trash", colours.kind_colour("error", palette))
    bin_place = QRectF(316, 58, 124, 124)
    icons.draw_icon(painter, "trash", bin_place, palette.color(QPalette.ColorRole.WindowText))
    _paint_arrow(painter, colours.accent(palette), QPointF(206, 92), QPointF(262, 62), QPointF(316, 92))
    _paint_arrow(painter, text, QPointF(316, 158), QPointF(262, 188), QPointF(206, 158), dashed=True)
    icons.draw_icon(painter, "undo", QRectF(249, 182, 26, 26), text)


def _paint_photo(
    painter: QPainter, palette: QPalette, place: QRectF, picture: QImage, edge: QColor | None = None
) -> None:
    """Draws a photo on white paper, or with a coloured edge."""
    painter.setPen(QPen(palette.color(QPalette.ColorRole.Mid), 1) if edge is None else QPen(edge, 3))
    painter.setBrush(colours.paper(palette))
    painter.drawRoundedRect(place.adjusted(-3, -3, 3, 3), 4, 4)
    painter.drawImage(place, picture)


def _paint_badge(painter: QPainter, palette: QPalette, corner: QPointF, icon: str, colour: QColor) -> None:
    """Draws a round badge over the corner of a photo."""
    place = QRectF(0, 0, _BADGE_PX, _BADGE_PX)
    place.moveCenter(corner + QPointF(2, 2))
    painter.setPen(QPen(palette.color(QPalette.ColorRole.Base), 2))
    painter.setBrush(colour)
    painter.drawEllipse(place)
    icons.draw_icon(painter, icon, place.adjusted(5, 5, -5, -5), colours.text_on(colour))


def _paint_arrow(
    painter: QPainter, colour: QColor, start: QPointF, bend: QPointF, end: QPointF, *, dashed: bool = False
) -> None:
    """Draws a bent arrow."""
    style = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, 3, style, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    path = QPainterPath(start)
    path.quadTo(bend, end)
    painter.drawPath(path)
    painter.setPen(QPen(colour, 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.save()
    painter.translate(end)
    painter.rotate(-path.angleAtPercent(1.0))
    painter.drawPolyline([QPointF(-_HEAD_PX, -_HEAD_PX), QPointF(0, 0), QPointF(-_HEAD_PX, _HEAD_PX)])
    painter.restore()


@cache
def _lake() -> QImage:
    return drawn_scenes.lake()


@cache
def _boat() -> QImage:
    return drawn_scenes.boat()
