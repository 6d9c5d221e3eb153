"""The content of a pane, and how it is drawn: picture, places that differ, region of a crop, or words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPalette, QPen, QPolygonF

from dupfinder.ui.backend.photo_loader import Photo
from dupfinder.ui.compare.viewport import draw_levels
from dupfinder.ui.style import colours, icons
from dupfinder.ui.widgets.crop_region import paint_regions

_SIGN: Final = 48
_SIGN_GAP: Final = 8
_MARGIN: Final = 16


class Content(NamedTuple):
    """The content of a pane.

    Attributes:
        size: of the whole picture, in pixels, turned as it is shown; empty if it cannot be.
        photo: the loaded picture, perhaps in a first version.
        stand_in: a thumbnail, shown until there is a photo.
        failure: why it cannot be shown; empty if it can.
        boxes: places to mark, as fractions of the picture as it is shown.
        regions: the parts that other pictures show, in the same form.
    """

    size: QSize = QSize()
    photo: Photo | None = None
    stand_in: QImage | None = None
    failure: str = ""
    boxes: tuple[QRectF, ...] = ()
    regions: tuple[QPolygonF, ...] = ()

    @property
    def levels(self) -> Sequence[QImage]:
        """The picture and its halves; empty while there is nothing to show."""
        if self.photo is not None:
            return self.photo.levels
        return () if self.stand_in is None else (self.stand_in,)


def paint_picture(
    painter: QPainter,
    content: Content,
    target: QRectF,
    pane: QRect,
    palette: QPalette,
    ratio: float,
    *,
    crisp: bool = False,
) -> None:
    """Draws a picture in its pane, with the frames of its boxes and regions.

    Args:
        painter: in units of device pixels.
        content: has levels.
        target: the rectangle of the whole picture, relative to the pane.
        pane: nothing is drawn outside.
        palette: gives the colours of the frames.
        ratio: device pixels per pixel.
        crisp: enlarge the pixels of a whole photo to squares.
    """
    is_whole = content.photo is not None and content.photo.is_whole
    room = QRect(QPoint(0, 0), pane.size())
    painter.save()
    painter.translate(pane.topLeft())
    painter.setClipRect(room, Qt.ClipOperation.IntersectClip)
    draw_levels(painter, content.levels, target, room, crisp=crisp and is_whole)
    if content.boxes:
        _paint_boxes(painter, content.boxes, target, palette, ratio)
    if content.regions:
        paint_regions(painter, content.regions, target, palette, 2.0 * ratio)
    painter.restore()


def _paint_boxes(
    painter: QPainter, boxes: Sequence[QRectF], target: QRectF, palette: QPalette, ratio: float
) -> None:
    """Draws frames around places, visible on light and on dark pictures."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, width in ((QColor(0, 0, 0, 160), 4.0), (colours.kind_colour("warning", palette), 2.0)):
        pen = QPen(colour, width * ratio)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        for box in boxes:
            place = QRectF(
                target.x() + box.x() * target.width(),
                target.y() + box.y() * target.height(),
                box.width() * target.width(),
                box.height() * target.height(),
            )
            painter.drawRoundedRect(place, 3 * ratio, 3 * ratio)


def paint_words(
    painter: QPainter, pane: QRect, words: str, palette: QPalette, ratio: float, icon: str = ""
) -> None:
    """Draws an icon and a text in the middle of a pane.

    Args:
        painter: in units of device pixels.
        pane: the room for it.
        words: are wrapped.
        palette: gives the colour.
        ratio: device pixels per pixel.
        icon: its name; empty for none.
    """
    painter.save()
    painter.scale(ratio, ratio)
    room = QRectF(pane.x() / ratio, pane.y() / ratio, pane.width() / ratio, pane.height() / ratio)
    colour = colours.subtle_text(palette)
    flags = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
    inner = room.adjusted(_MARGIN, 0, -_MARGIN, 0)
    needed = painter.boundingRect(inner, flags, words)
    top = room.center().y() - (needed.height() + (_SIGN + _SIGN_GAP if icon else 0)) / 2
    if icon:
        icons.draw_icon(painter, icon, QRectF(room.center().x() - _SIGN / 2, top, _SIGN, _SIGN), colour)
        top += _SIGN + _SIGN_GAP
    painter.setPen(colour)
    painter.drawText(QRectF(inner.x(), top, inner.width(), needed.height() + 1), flags, words)
    painter.restore()
