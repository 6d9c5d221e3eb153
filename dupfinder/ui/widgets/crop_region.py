"""Draws the part of a picture that another picture shows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPalette, QPen, QPolygonF, QTransform

from dupfinder.base.records import Crop, ImageRecord
from dupfinder.ui.style import colours


def region_in(whole: ImageRecord, crop: Crop) -> QPolygonF:
    """Returns the corners of a crop in fractions of the sides of the picture that shows more."""
    width, height = max(whole.width, 1), max(whole.height, 1)
    return QPolygonF([QPointF(x / width, y / height) for x, y in crop.region])


def paint_regions(
    painter: QPainter, regions: Sequence[QPolygonF], target: QRectF, palette: QPalette, width: float
) -> None:
    """Darkens what other pictures do not show, and draws a frame around each part that they show.

    Args:
        painter: keeps its other state than pen and brush.
        regions: in fractions of the sides of the picture; parts outside it are left out.
        target: where the picture is drawn.
        palette: gives the colour of the frames.
        width: of the frames, in the units of the painter.
    """
    place = QTransform.fromTranslate(target.x(), target.y()).scale(target.width(), target.height())
    whole = QPainterPath()
    whole.addRect(target)
    dark, frames = whole, []
    for region in regions:
        shown = QPainterPath()
        shown.addPolygon(place.map(region))
        shown.closeSubpath()
        dark = dark.subtracted(shown)
        frames.append(shown.intersected(whole))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillPath(dark, QColor(0, 0, 0, 120))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    pen = QPen(colours.kind_colour("info", palette), width)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.setPen(pen)
    for frame in frames:
        painter.drawPath(frame)
