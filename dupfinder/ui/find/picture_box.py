"""The box that shows the picture of a query, or invites one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from dupfinder.ui.style import colours, icons
from dupfinder.ui.widgets.crop_region import paint_regions

_CLICK_DISTANCE: Final = 6


class PictureBox(QWidget):
    """Shows the picture of a query, or an invitation to drop one.

    Signals:
        clicked: it is empty, and was clicked.
    """

    clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pixmap: QPixmap | None = None
        self._regions: Sequence[QPolygonF] = ()
        self._highlighted = False
        self._refused = ""
        self._filled = False
        self._failed = False
        self._pressed_at: QPoint | None = None
        self.setMinimumSize(160, 150)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Drop an image here"))

    def show_image(self, image: QImage | None, *, filled: bool) -> None:
        """Shows a picture; None for the invitation, or for an empty box if `filled`."""
        self._pixmap = QPixmap.fromImage(image) if image is not None else None
        self._filled = filled
        self._failed = False
        self.update()

    def show_regions(self, regions: Sequence[QPolygonF]) -> None:
        """Shows which parts of the picture others show, in fractions of its sides."""
        self._regions = regions
        self.update()

    def show_failure(self) -> None:
        """Shows the sign of an unreadable picture."""
        self._failed = True
        self.update()

    def set_highlight(self, on: bool, refused: str = "") -> None:
        """Shows that a drag may be dropped, or why it may not."""
        self._highlighted, self._refused = on, refused
        self.update()

    # --- Qt ---

    def sizeHint(self) -> QSize:
        return QSize(232, 232)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        palette = self.palette()
        frame = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        base = palette.color(QPalette.ColorRole.Base)
        colour = colours.accent(palette) if self._highlighted else palette.color(QPalette.ColorRole.Mid)
        if self._refused:
            colour = colours.kind_colour("error", palette)
        if self._highlighted:
            base = colours.tile_hover(palette)
        solid = self._filled and not self._highlighted
        style = Qt.PenStyle.SolidLine if solid else Qt.PenStyle.DashLine
        painter.setPen(QPen(colour, 2 if self._highlighted or self._refused else 1.25, style))
        painter.setBrush(base)
        painter.drawRoundedRect(frame, 8, 8)
        if self._refused:
            painter.setPen(palette.color(QPalette.ColorRole.Text))
            painter.drawText(
                frame.adjusted(12, 12, -12, -12),
                int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap),
                self._refused,
            )
        elif self._pixmap is not None:
            self._paint_picture(painter, frame.adjusted(8, 8, -8, -8), self._pixmap)
        elif self._failed:
            self._paint_illustration(painter, frame, "problem", 0)
        elif not self._filled:
            self._paint_invitation(painter, frame)

    def _paint_picture(self, painter: QPainter, room: QRectF, pixmap: QPixmap) -> None:
        ratio = self.devicePixelRatioF()
        scale = min(room.width() / pixmap.width(), room.height() / pixmap.height(), 2 / ratio)
        place = QRectF(0, 0, pixmap.width() * scale, pixmap.height() * scale)
        place.moveCenter(room.center())
        painter.drawPixmap(place, pixmap, QRectF(pixmap.rect()))
        if self._regions:
            paint_regions(painter, self._regions, place, self.palette(), 2.0)

    def _paint_invitation(self, painter: QPainter, frame: QRectF) -> None:
        lines = self.fontMetrics().height() * 2
        bottom = self._paint_illustration(painter, frame, "drop-image", lines + 10)
        painter.setPen(colours.subtle_text(self.palette()))
        below = QRectF(frame.x() + 12, bottom + 10, frame.width() - 24, lines + 4)
        painter.drawText(
            below,
            int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap),
            self.tr("Drop an image here,\npaste, or choose a file"),
        )

    def _paint_illustration(self, painter: QPainter, frame: QRectF, name: str, room_below: int) -> float:
        """Draws an illustration in the middle, with room for text below; returns its lower edge."""
        width = int(min(140, frame.width() * 0.6))
        picture = icons.illustration(name, width, self.palette(), self.devicePixelRatioF())
        height = picture.height() / picture.devicePixelRatio()
        top = frame.center().y() - (height + room_below) / 2
        painter.drawPixmap(int(frame.center().x() - width / 2), int(top), picture)
        return top + height

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = event.position().toPoint()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed_at = self._pressed_at, None
        moved = pressed is None or (event.position().toPoint() - pressed).manhattanLength() > _CLICK_DISTANCE
        if not moved and not self._filled:
            self.clicked.emit()
