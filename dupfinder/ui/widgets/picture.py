"""Paints the thumbnail of a file into a box of a list."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter, QPalette, QPixmap

from dupfinder.base.records import ImageRecord
from dupfinder.ui.backend.thumbnails import Thumbnails
from dupfinder.ui.style import colours, icons
from dupfinder.ui.widgets.fitting import fitted


def paint_picture(
    painter: QPainter, thumbnails: Thumbnails | None, image: ImageRecord, box: QRect, palette: QPalette
) -> QRect:
    """Paints the thumbnail in the middle of a box, or a sign if there is none, and returns its place."""
    ratio = painter.device().devicePixelRatio()
    side_px = round(max(box.width(), box.height()) * ratio)
    found = thumbnails.pixmap(image, side_px) if thumbnails is not None else None
    if found is None:
        _paint_sign(painter, thumbnails, image, box, palette)
        return box
    place = _place_of(image, found, box)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawPixmap(place, found)
    return place


def _place_of(image: ImageRecord, found: QPixmap, box: QRect) -> QRect:
    place = fitted(image, found, box)
    place.moveCenter(box.center())
    return place


def _paint_sign(
    painter: QPainter, thumbnails: Thumbnails | None, image: ImageRecord, box: QRect, palette: QPalette
) -> None:
    painter.fillRect(box, colours.tile_background(palette))
    failure = thumbnails.failure(image) if thumbnails is not None else None
    if failure is not None or thumbnails is None:
        name = "missing-image" if failure is not None and failure.kind == "missing" else "image"
        side = min(box.width(), box.height()) / 2
        place = QRectF(0, 0, side, side)
        place.moveCenter(QRectF(box).center())
        icons.draw_icon(painter, name, place, colours.subtle_text(palette))
