"""The line below a preview: the file, how it is marked, and the buttons."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from dupfinder.ui.compare.folders import shortened
from dupfinder.ui.compare.light_button import LightButton
from dupfinder.ui.style import colours

_MARGIN: Final = 16
_PADDING: Final = 8
_GAP: Final = 10
_LEAST_TEXT: Final = 200


class Caption(QWidget):
    """Two lines of text at the left, buttons at the right.

    Args:
        buttons: from left to right.
        parent: the preview.
    """

    def __init__(self, buttons: tuple[LightButton, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self._name = self._mark = self._folder = self._facts = ""
        self._colour: QColor | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(_MARGIN, _PADDING, _MARGIN, _PADDING)
        self._row.setSpacing(8)
        self._row.addStretch(1)
        for button in buttons:
            self._row.addWidget(button)
        self._first = buttons[0]
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_file(self, name: str, folder: str, facts: str) -> None:
        """Sets the file: its name, its folder, and what else is said about it."""
        self._name, self._folder, self._facts = name, folder, facts
        self.update()

    def show_mark(self, words: str, colour: QColor | None) -> None:
        """Sets the mark, in the colour of the picture's edge."""
        self._mark, self._colour = words, colour
        self.update()

    def _strong(self) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def _paint_mark(self, painter: QPainter, line: QRect) -> int:
        """Draws the mark; returns its width with the gap that follows."""
        if not self._mark:
            return 0
        metrics = QFontMetrics(self._strong())
        width = min(metrics.horizontalAdvance(self._mark) + 18, line.width() // 2)
        place = QRectF(line.x(), line.y() + 1, width, line.height() - 2)
        colour = self._colour or colours.separator(self.palette())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(place, place.height() / 2, place.height() / 2)
        painter.setFont(self._strong())
        painter.setPen(colours.text_on(colour))
        words = metrics.elidedText(self._mark, Qt.TextElideMode.ElideRight, round(width) - 16)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)
        return round(width) + _GAP

    def _second_line(self, width: int) -> str:
        """Returns folder and facts; the folder gives way first."""
        metrics = QFontMetrics(self.font())

        def fits(folder: str) -> bool:
            return metrics.horizontalAdvance(f"{folder} · {self._facts}") <= width

        folder = shortened(self._folder, fits) if self._folder else ""
        words = f"{folder} · {self._facts}" if folder and fits(folder) else self._facts
        return metrics.elidedText(words, Qt.TextElideMode.ElideRight, width)

    # --- Qt ---

    def sizeHint(self) -> QSize:
        lines = 2 * (QFontMetrics(self._strong()).height() + 6) + 2 * _PADDING
        return QSize(_LEAST_TEXT + self._row.sizeHint().width(), max(lines, self._row.sizeHint().height()))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        right = self._first.geometry().left() if self._first.isVisible() else self.width() - _MARGIN
        room = QRect(_MARGIN, _PADDING, max(0, right - _MARGIN - 2 * _GAP), self.height() - 2 * _PADDING)
        half = room.height() // 2
        line = QRect(room.x(), room.y(), room.width(), half)
        line.setLeft(line.left() + self._paint_mark(painter, line))
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        font = self._strong()
        painter.setFont(font)
        painter.setPen(self.palette().windowText().color())
        name = QFontMetrics(font).elidedText(self._name, Qt.TextElideMode.ElideMiddle, line.width())
        painter.drawText(line, flags, name)
        painter.setFont(self.font())
        painter.setPen(colours.subtle_text(self.palette()))
        painter.drawText(room.adjusted(0, half, 0, 0), flags, self._second_line(room.width()))
