"""The frame of a place where files can be dropped."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import QWidget

from dupfinder.ui.style import colours


def paint_frame(
    painter: QPainter, widget: QWidget, *, highlighted: bool, refused: bool, solid: bool = False
) -> QRectF:
    """Draws the frame of a place for drops round a widget; returns its rectangle."""
    palette = widget.palette()
    frame = QRectF(widget.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
    colour = colours.accent(palette) if highlighted else palette.color(QPalette.ColorRole.Mid)
    if refused:
        colour = colours.kind_colour("error", palette)
    style = Qt.PenStyle.SolidLine if solid else Qt.PenStyle.DashLine
    painter.setPen(QPen(colour, 2 if highlighted or refused else 1.25, style))
    painter.setBrush(colours.tile_hover(palette) if highlighted else palette.color(QPalette.ColorRole.Base))
    painter.drawRoundedRect(frame, 8, 8)
    return frame
