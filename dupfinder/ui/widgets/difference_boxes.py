"""Draws where a picture differs from the best one of its group."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from dupfinder.base.records import Difference
from dupfinder.ui.style import colours

_AMBER = "#ffb020"
_LEAST_PX = 6.0


def paint_difference(painter: QPainter, place: QRectF, difference: Difference | None) -> None:
    """Draws a frame around each place that differs.

    Args:
        painter: keeps its other state than pen and brush.
        place: where the picture is drawn.
        difference: of the picture; None draws nothing.
    """
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for x, y, width, height in difference.boxes if difference is not None else ():
        box = QRectF(
            place.x() + x * place.width(),
            place.y() + y * place.height(),
            max(width * place.width(), _LEAST_PX),
            max(height * place.height(), _LEAST_PX),
        ).intersected(place)
        for colour, thickness in ((QColor(colours.BLACK), 3.0), (QColor(_AMBER), 1.5)):
            painter.setPen(QPen(colour, thickness))
            painter.drawRect(box)
