"""The divider between two pictures that lie in one place."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSlider, QWidget

from dupfinder.ui.style import colours, icons
from dupfinder.ui.style.translation import tr

_STEPS: Final = 100
_WIDTH: Final = 32
_KNOB: Final = 28


class Divider(QSlider):
    """A vertical line with a knob; a slider to keyboards and screen readers.

    Its value is the share of the pictures at its left, in percent.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._room = QRectF()
        self.setRange(0, _STEPS)
        self.setSingleStep(2)
        self.setPageStep(10)
        self.setValue(_STEPS // 2)
        self.setCursor(Qt.CursorShape.SplitHCursor)
        self.setAccessibleName(tr("Divider: left picture at its left, right picture at its right"))
        self.valueChanged.connect(self._place)
        self.hide()

    def share(self) -> float:
        """Returns the share at the left, 0 to 1."""
        return self.value() / _STEPS

    def place_in(self, room: QRectF) -> None:
        """Places it over the part that pictures cover, in the parent's coordinates."""
        self._room = room
        self._place()

    def move_to(self, x: float) -> None:
        """Moves it to a place, in the parent's coordinates."""
        if self._room.width() > 0:
            self.setValue(round((x - self._room.x()) / self._room.width() * _STEPS))

    def _place(self) -> None:
        middle = self._room.x() + self._room.width() * self.share()
        self.setGeometry(
            round(middle - _WIDTH / 2), round(self._room.y()), _WIDTH, max(1, round(self._room.height()))
        )

    # --- Qt ---

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QPointF(self.width() / 2, self.height() / 2)
        for colour, width in ((QColor(0, 0, 0, 150), 4.0), (QColor(255, 255, 255), 2.0)):
            painter.setPen(QPen(colour, width))
            painter.drawLine(QPointF(middle.x(), 0), QPointF(middle.x(), self.height()))
        knob = QRectF(0, 0, _KNOB, _KNOB)
        knob.moveCenter(middle)
        accent = colours.accent(self.palette())
        painter.setPen(QPen(accent if self.hasFocus() else QColor(0, 0, 0, 150), 3 if self.hasFocus() else 1))
        painter.setBrush(QColor(255, 255, 255))
        painter.drawEllipse(knob)
        icons.draw_icon(painter, "swap", knob.adjusted(5, 5, -5, -5), QColor(30, 30, 30))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.move_to(self.mapToParent(event.position()).x())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # zooms the pictures below
