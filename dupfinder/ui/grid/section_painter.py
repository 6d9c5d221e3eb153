"""Paints the headers of the grid's sections, and the picture that is dragged."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette, QPen, QPixmap

from dupfinder.ui.grid.model import Heading
from dupfinder.ui.style import colours, icons

MARGIN: Final = 10


def paint_header(
    painter: QPainter, rect: QRect, heading: Heading, font: QFont, title_font: QFont, palette: QPalette
) -> None:
    """Paints title, detail and a line to the right edge; a long title is elided."""
    painter.fillRect(rect, palette.color(QPalette.ColorRole.Base))
    metrics = QFontMetrics(title_font)
    baseline = rect.y() + (rect.height() + metrics.ascent() - metrics.descent()) // 2
    inner = rect.adjusted(MARGIN + 6, 0, -MARGIN - 6, 0)
    detail = f"  {heading.detail}" if heading.detail else ""
    detail_px = QFontMetrics(font).horizontalAdvance(detail)
    title = metrics.elidedText(
        heading.title, Qt.TextElideMode.ElideMiddle, max(inner.width() - detail_px, 40)
    )
    title_px = metrics.horizontalAdvance(title)
    is_mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def place(start: int, width: int) -> float:
        """Returns the left edge of what begins so far from the side where lines begin."""
        return inner.right() + 1 - start - width if is_mirrored else inner.x() + start

    painter.save()
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # a text begins at the point it is drawn at
    painter.setFont(title_font)
    painter.setPen(palette.color(QPalette.ColorRole.Text))
    painter.drawText(QPointF(place(0, title_px), baseline), title)
    painter.setFont(font)
    painter.setPen(colours.subtle_text(palette))
    painter.drawText(QPointF(place(title_px, detail_px), baseline), detail)
    painter.restore()
    painter.setPen(QPen(colours.separator(palette), 1))
    line, start = rect.y() + rect.height() / 2 + 0.5, title_px + detail_px + 12
    if start < inner.width():
        left = place(start, inner.width() - start)
        painter.drawLine(QPointF(left, line), QPointF(left + inner.width() - start - 1, line))


def drag_picture(pixmaps: Sequence[QPixmap | None], palette: QPalette, ratio: float) -> QPixmap:
    """Returns up to three thumbnails on top of one another; None stands for one that is not loaded."""
    side = 72
    pixmap = QPixmap(QSize(side + 16, side + 16) * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(QColor(0, 0, 0, 0))
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    for step, found in reversed(list(enumerate(pixmaps))):
        place = QRectF(8 * step, 8 * step, side, side)
        if found is None:
            icons.draw_icon(painter, "image", place, palette.color(QPalette.ColorRole.Text))
            continue
        scaled = found.scaled(
            QSize(side, side) * ratio,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        scaled.setDevicePixelRatio(ratio)
        painter.drawPixmap(place.topLeft(), scaled)
    painter.end()
    return pixmap
