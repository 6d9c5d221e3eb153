"""The box that shows the picture of a query."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPalette, QPixmap, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from dupfinder.ui.style import colours, icons
from dupfinder.ui.style.translation import tr
from dupfinder.ui.widgets.crop_region import paint_regions
from dupfinder.ui.widgets.drop_frame import paint_frame

_SIGN_WIDTH: Final = 48
_MARGIN: Final = 10
_MIN_HEIGHT: Final = 120
_MAX_HEIGHT: Final = 420


class PictureBox(QWidget):
    """Shows the picture of a query; nothing while it is read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pixmap: QPixmap | None = None
        self._regions: Sequence[QPolygonF] = ()
        self._highlighted = False
        self._refused = ""
        self._failed = False
        self.setMinimumSize(160, _MIN_HEIGHT)
        self.setMaximumHeight(_MAX_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Picture to find"))

    def show_image(self, image: QImage | None) -> None:
        """Shows a picture, or none."""
        self._pixmap = QPixmap.fromImage(image) if image is not None else None
        self._failed = False
        self._fit()
        self.update()

    def _fit(self) -> None:
        """Leaves no empty room above and below the picture."""
        ratio = self._pixmap.height() / self._pixmap.width() if self._pixmap is not None else 0.75
        height = round((self.width() - 2 * _MARGIN) * ratio) + 2 * _MARGIN
        self.setMaximumHeight(min(max(height, _MIN_HEIGHT), _MAX_HEIGHT))

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

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        palette = self.palette()
        is_plain = not self._highlighted
        frame = paint_frame(
            painter, self, highlighted=self._highlighted, refused=bool(self._refused), solid=is_plain
        )
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
            self._paint_failure(painter, frame)

    def _paint_picture(self, painter: QPainter, room: QRectF, pixmap: QPixmap) -> None:
        ratio = self.devicePixelRatioF()
        scale = min(room.width() / pixmap.width(), room.height() / pixmap.height(), 2 / ratio)
        place = QRectF(0, 0, pixmap.width() * scale, pixmap.height() * scale)
        place.moveCenter(room.center())
        painter.drawPixmap(place, pixmap, QRectF(pixmap.rect()))
        if self._regions:
            paint_regions(painter, self._regions, place, self.palette(), 2.0)

    def _paint_failure(self, painter: QPainter, frame: QRectF) -> None:
        width = int(min(_SIGN_WIDTH, frame.width() * 0.4))
        place = QRectF(0, 0, width, width)
        place.moveCenter(frame.center())
        icons.draw_icon(painter, "broken-image", place, colours.subtle_text(self.palette()))
