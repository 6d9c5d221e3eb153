"""Draws small pictures that stand for photographs: a lake in the mountains, and a boat at sea."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QBuffer, QIODevice, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QLinearGradient, QPainter, QPolygonF

SIZE: Final = QSize(480, 360)
"""Size of a picture, in pixels."""

_UNITS: Final = 120.0
"""The width of a scene in the units that the functions below draw in; its height is 90."""

_COPY_SHARE: Final = 0.25
_COPY_QUALITY: Final = 60
_BIRDS: Final = ((62.0, 16.0, 5.0), (72.0, 12.0, 4.0), (79.0, 19.0, 3.5))


def lake() -> QImage:
    """Returns mountains behind a lake, with a house and trees."""
    return _drawn(_paint_lake)


def boat() -> QImage:
    """Returns a sailing boat at sea."""
    return _drawn(_paint_boat)


def smaller_and_brighter(picture: QImage) -> QImage:
    """Returns a copy with a quarter of the width, brighter, and saved again as a JPEG."""
    size = picture.size() * _COPY_SHARE
    copy = picture.scaled(
        size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    with QPainter(copy) as painter:
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SoftLight)
        painter.fillRect(copy.rect(), QColor(255, 255, 255, 200))
    return _saved_again(copy)


def with_birds(picture: QImage) -> QImage:
    """Returns a copy with birds in the sky."""
    copy = picture.copy()
    with QPainter(copy) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(copy.width() / _UNITS, copy.width() / _UNITS)
        pen = painter.pen()
        pen.setColor(QColor("#1d2733"))
        pen.setWidthF(1.3)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        for x, y, span in _BIRDS:
            for side in (-1, 1):
                middle = QPointF(x + side * span / 2, y - span * 0.5)
                painter.drawPolyline([QPointF(x, y), middle, QPointF(x + side * span, y - span * 0.35)])
    return copy


def _saved_again(picture: QImage) -> QImage:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.ReadWrite)
    if not picture.save(buffer, "JPG", _COPY_QUALITY):  # type: ignore[call-overload]  # takes a str
        return picture
    return QImage.fromData(buffer.data()).convertToFormat(QImage.Format.Format_RGB32)


def _drawn(paint: Callable[[QPainter], None]) -> QImage:
    image = QImage(SIZE, QImage.Format.Format_RGB32)
    image.fill(QColor("#ffffff"))
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(SIZE.width() / _UNITS, SIZE.width() / _UNITS)
        painter.setPen(Qt.PenStyle.NoPen)
        paint(painter)
    return image


def _paint_lake(painter: QPainter) -> None:
    _fade(painter, QRectF(0, 0, 120, 58), "#3f7fc4", "#fbe3bd")
    _disc(painter, "#fff3d0", 94, 24, 8)
    _shape(painter, "#8593ae", (0, 50), (18, 22), (30, 34), (46, 12), (66, 42), (78, 32), (104, 58), (0, 58))
    _shape(painter, "#eef2f7", (39.5, 21), (46, 12), (53.5, 23.5), (49, 22), (46, 26), (43, 21.5))
    _shape(painter, "#f3f5f9", (14, 28.5), (18, 22), (22.5, 26.5), (18.5, 28.5))
    _shape(painter, "#54714f", (0, 58), (0, 46), (26, 51), (52, 55), (84, 47), (120, 41), (120, 60), (0, 60))
    _fade(painter, QRectF(0, 58, 120, 32), "#c9b596", "#2f5b86")
    _shape(painter, "#7c94a8", (30, 58), (66, 58), (50, 74), (44, 80), (38, 70))
    _shape(painter, "#37552f", (0, 90), (0, 72), (22, 70), (48, 82), (56, 90))
    _house(painter)
    for x, y, height in ((10, 70, 26), (22, 74, 19), (104, 51, 12), (111, 50, 15)):
        _tree(painter, x, y, height)


def _house(painter: QPainter) -> None:
    painter.fillRect(QRectF(84, 40, 13, 9), QColor("#e9dcc6"))
    _shape(painter, "#a63f32", (82, 40.5), (90.5, 33), (99, 40.5))
    painter.fillRect(QRectF(87, 43, 3, 6), QColor("#4b3a2f"))
    painter.fillRect(QRectF(92, 42.5, 3, 3), QColor("#5d7f9d"))


def _tree(painter: QPainter, x: float, y: float, height: float) -> None:
    half = height * 0.24
    painter.fillRect(QRectF(x - 0.7, y - 2, 1.4, 4), QColor("#3b2d22"))
    _shape(painter, "#234a33", (x - half, y), (x, y - height), (x + half, y))
    _shape(painter, "#2f6142", (x, y), (x, y - height), (x + half, y))


def _paint_boat(painter: QPainter) -> None:
    painter.translate(_UNITS, 0)  # it sails to the left: so it is light where the lake is dark
    painter.scale(-1, 1)
    _fade(painter, QRectF(0, 0, 120, 44), "#78a9cc", "#e3eef4")
    for x, y, width, height in ((10, 8, 34, 7), (22, 4, 22, 7), (80, 18, 34, 6), (88, 14, 16, 6)):
        painter.setBrush(QColor("#ffffff"))
        painter.drawEllipse(QRectF(x, y, width, height))
    _fade(painter, QRectF(0, 44, 120, 46), "#2f879c", "#0f2f47")
    for x, y, width in ((6, 52, 20), (84, 58, 26), (30, 79, 24), (96, 74, 16), (2, 68, 14)):
        painter.fillRect(QRectF(x, y, width, 1.1), QColor("#7fb9c6"))
    painter.fillRect(QRectF(60.4, 10, 1.2, 52), QColor("#4a3323"))
    _shape(painter, "#fbfaf5", (63, 12), (63, 58), (92, 58))
    _shape(painter, "#d8573f", (59, 18), (59, 58), (38, 58))
    _shape(painter, "#f4f1ea", (34, 62), (96, 62), (86, 72), (44, 72))
    _shape(painter, "#8a2f2a", (40.5, 68), (89.5, 68), (86, 72), (44, 72))
    _shape(painter, "#1d5069", (46, 74), (84, 74), (72, 86), (56, 84))


def _fade(painter: QPainter, place: QRectF, start: str, end: str) -> None:
    """Fills a place with a gradient from its upper left to its lower right corner.

    Across as well as down, so that no square is as bright as the one beside it.
    """
    gradient = QLinearGradient(place.topLeft(), place.bottomRight())
    gradient.setColorAt(0, QColor(start))
    gradient.setColorAt(1, QColor(end))
    painter.fillRect(place, QBrush(gradient))


def _disc(painter: QPainter, colour: str, x: float, y: float, radius: float) -> None:
    painter.setBrush(QColor(colour))
    painter.drawEllipse(QPointF(x, y), radius, radius)


def _shape(painter: QPainter, colour: str, *corners: Sequence[float]) -> None:
    """Fills a polygon with a colour that grows darker towards the right."""
    shape = QPolygonF([QPointF(x, y) for x, y in corners])
    place = shape.boundingRect()
    shade = QLinearGradient(place.topLeft(), place.topRight())
    shade.setColorAt(0, QColor(colour).lighter(112))
    shade.setColorAt(1, QColor(colour).darker(118))
    painter.setBrush(QBrush(shade))
    painter.drawPolygon(shape)
