"""Fits pictures into boxes."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QPixmap

from dupfinder.base.records import ImageRecord


def fitted(image: ImageRecord, pixmap: QPixmap | None, box: QRect) -> QRect:
    """Returns the place of a picture in its box: in proportion, not enlarged, centred at the bottom."""
    width, height = (pixmap.width(), pixmap.height()) if pixmap is not None else (image.width, image.height)
    width, height = max(width, 1), max(height, 1)
    scale = min(box.width() / width, box.height() / height)
    if max(image.width, image.height) < max(box.width(), box.height()):
        scale = min(scale, max(image.width, image.height, 1) / max(width, height))
    shown = QSize(max(1, round(width * scale)), max(1, round(height * scale)))
    left = box.x() + (box.width() - shown.width()) // 2
    return QRect(left, box.bottom() - shown.height() + 1, shown.width(), shown.height())


def square_in(room: QRectF, largest: float) -> QRectF:
    """Returns a square in the middle of a rectangle, with a side of at most `largest`."""
    side = max(min(largest, room.width() - 4, room.height() - 4), 8.0)
    place = QRectF(0, 0, side, side)
    place.moveCenter(room.center())
    return place
