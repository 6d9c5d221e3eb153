"""A red button for what moves files away."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QPushButton, QWidget

from dupfinder.ui.style import colours, icons

RED: Final = "#d03a32"
_RADIUS_PX = 5
_ICON_PX = 16


class DangerButton(QPushButton):
    """A push button in red with an icon; its text has a contrast of at least 4.5:1.

    It is painted here, as the styles of some desktops ignore the colour of a button.

    Args:
        icon: the name of an icon.
        parent: of the button.
    """

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = icon
        self.setIcon(icons.icon(icon))

    def colours(self) -> tuple[QColor, QColor]:
        """Returns the colours of background and text."""
        palette = self.palette()
        if not self.isEnabled():
            group = QPalette.ColorGroup.Disabled
            ground = palette.color(group, QPalette.ColorRole.Button)
            return ground, palette.color(group, QPalette.ColorRole.ButtonText)
        ground = QColor(RED)
        if self.isDown():
            ground = ground.darker(118)
        elif self.underMouse():
            ground = ground.darker(107)
        return ground, colours.text_on(ground)

    # --- Qt ---

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width() + 12, max(hint.height(), self.fontMetrics().height() + 12))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground, text = self.colours()
        card = QRectF(self.rect()).adjusted(2.5, 2.5, -2.5, -2.5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(card, _RADIUS_PX, _RADIUS_PX)
        if self.hasFocus():
            painter.setPen(QPen(colours.accent(self.palette()), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(card.adjusted(-1.5, -1.5, 1.5, 1.5), _RADIUS_PX + 1, _RADIUS_PX + 1)
        words = self.text()
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextShowMnemonic
        width = self.fontMetrics().size(int(Qt.TextFlag.TextShowMnemonic), words).width()
        left = card.center().x() - (width + _ICON_PX + 6) / 2
        icons.draw_icon(
            painter, self._icon_name, QRectF(left, card.center().y() - _ICON_PX / 2, _ICON_PX, _ICON_PX), text
        )
        painter.setPen(text)
        painter.drawText(QRectF(left + _ICON_PX + 6, card.y(), width + 2, card.height()), int(flags), words)
