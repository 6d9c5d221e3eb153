"""A button on the dark ground of a preview, whatever the appearance of the window."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPalette

from dupfinder.ui.compare.widgets import KeyButton, cap_size, draw_cap
from dupfinder.ui.style import icons

_ICON: Final = 18
_MARGIN: Final = 10
_GAP: Final = 6
_HOVER: Final = QColor(255, 255, 255, 40)
_DOWN: Final = QColor(255, 255, 255, 70)
_REST: Final = QColor(255, 255, 255, 18)
_OVER: Final = QColor(30, 33, 37, 190)
_OVER_HOVER: Final = QColor(70, 75, 82, 230)
"""Over pictures, be they light or dark."""


class LightButton(KeyButton):
    """Draws itself in the colours of its own palette; takes no focus, since its key does the same.

    Args:
        words: its text.
        icon: its name.
        key: its name on the button; empty for a round button without text.
        hint: the tooltip; the text of the button if empty.
    """

    def __init__(self, words: str, icon: str, key: str, hint: str = "", *, is_round: bool = False) -> None:
        super().__init__(words, icon, key, hint, terse=is_round)
        self._icon, self._is_round = icon, is_round
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def _ground(self) -> QColor:
        if self._is_round:
            return _OVER_HOVER if self.underMouse() else _OVER
        if self.isDown():
            return _DOWN
        return _HOVER if self.underMouse() else _REST

    # --- Qt ---

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        height = max(_ICON, metrics.height(), cap_size(self.font(), self.key).height()) + 12
        if self._is_round:
            return QSize(height + 8, height + 8)
        cap = cap_size(self.font(), self.key).width()
        text = metrics.horizontalAdvance(self.text())
        return QSize(_MARGIN + _ICON + _GAP + text + _GAP + cap + _MARGIN, height)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._ground())
        radius = self.height() / 2 if self._is_round else 6
        painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        group = QPalette.ColorGroup.Active if self.isEnabled() else QPalette.ColorGroup.Disabled
        colour = self.palette().color(group, QPalette.ColorRole.WindowText)
        sign = QRectF(_MARGIN, (self.height() - _ICON) / 2, _ICON, _ICON)
        if self._is_round:
            sign.moveCenter(QRectF(self.rect()).center())
        icons.draw_icon(painter, self._icon, sign, colour)
        if self._is_round:
            return
        painter.setPen(colour)
        room = self.rect().adjusted(_MARGIN + _ICON + _GAP, 0, 0, 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())
        cap = cap_size(self.font(), self.key)
        place = QRect(
            self.width() - cap.width() - _MARGIN,
            (self.height() - cap.height()) // 2,
            cap.width(),
            cap.height(),
        )
        draw_cap(painter, place, self.key, self.palette(), enabled=self.isEnabled())
