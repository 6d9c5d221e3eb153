"""Widgets of the page Compare: buttons that show their key, bars that hide text, headers of pictures."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Literal

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QIcon,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QSizePolicy,
    QStyle,
    QStyleOptionToolButton,
    QStylePainter,
    QToolButton,
    QWidget,
)

from dupfinder.ui.style import colours, formatting, icons
from dupfinder.ui.style.translation import tr

Kind = Literal["plain", "good", "warning"]

_ICON: Final = QSize(18, 18)
_CAP_MARGIN: Final = 5
_CAP_GAP: Final = 6
_HEADER_MARGIN: Final = 6


def _small(font: QFont) -> QFont:
    small = QFont(font)
    if font.pointSizeF() > 0:
        small.setPointSizeF(font.pointSizeF() * 0.85)
    return small


def cap_size(font: QFont, words: str) -> QSize:
    """Returns the size of a key as `draw_cap` draws it."""
    metrics = QFontMetrics(_small(font))
    height = metrics.height() + 3
    return QSize(max(height, metrics.horizontalAdvance(words) + 2 * _CAP_MARGIN), height)


def draw_cap(painter: QPainter, rect: QRect, words: str, palette: QPalette, *, enabled: bool = True) -> None:
    """Draws a key of the keyboard."""
    group = QPalette.ColorGroup.Active if enabled else QPalette.ColorGroup.Disabled
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colours.separator(palette), 1))
    painter.setBrush(palette.color(group, QPalette.ColorRole.Base))
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 3.5, 3.5)
    disabled = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.WindowText)
    painter.setPen(colours.subtle_text(palette) if enabled else disabled)
    painter.setFont(_small(painter.font()))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, words)
    painter.restore()


# Pictures lie side by side from left to right in each language, and so do the parts of their headers.
_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute


class KeyButton(QToolButton):
    """A button that shows its key.

    Args:
        words: its text.
        icon: its name.
        key: its name on the button.
        hint: the tooltip; the text of the button if empty.
        flat: without a frame.
        terse: never shows its text.
    """

    def __init__(
        self, words: str, icon: str, key: str, hint: str = "", *, flat: bool = True, terse: bool = False
    ) -> None:
        super().__init__()
        self.key = key
        self._terse = terse
        self.setText(words)
        self.setIcon(icons.icon(icon))
        self.setIconSize(_ICON)
        self.setAutoRaise(flat)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolTip(formatting.tip(formatting.filled(tr("%1 (%2)"), hint or words, key)))
        self.setAccessibleName(words)
        self.setAccessibleDescription(tr("Key: %1").replace("%1", key))
        self.set_compact(False)

    def set_compact(self, on: bool) -> None:
        """Hides or shows the text."""
        styles = Qt.ToolButtonStyle.ToolButtonTextBesideIcon, Qt.ToolButtonStyle.ToolButtonIconOnly
        self.setToolButtonStyle(styles[on or self._terse])

    # --- Qt ---

    def sizeHint(self) -> QSize:
        cap = cap_size(self.font(), self.key)
        hint = super().sizeHint()
        return QSize(hint.width() + cap.width() + _CAP_GAP - 4, max(hint.height(), cap.height() + 8))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        panel = QStyleOptionToolButton(option)
        panel.text, panel.icon = "", QIcon()
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, panel)
        cap = cap_size(self.font(), self.key)
        place = QRect(
            self.width() - cap.width() - _CAP_GAP,
            (self.height() - cap.height()) // 2,
            cap.width(),
            cap.height(),
        )
        option.rect = self.rect().adjusted(0, 0, -cap.width() - 4, 0)
        painter.drawControl(QStyle.ControlElement.CE_ToolButtonLabel, option)
        draw_cap(painter, place, self.key, self.palette(), enabled=self.isEnabled())


class Bar(QWidget):
    """A row of buttons and labels; the buttons hide their text if there is not enough room.

    Args:
        widgets: from left to right; None is a stretch, a number a gap in pixels.
        yielding: the buttons that hide their text first.
    """

    def __init__(self, *widgets: QWidget | int | None, yielding: Sequence[KeyButton] = ()) -> None:
        super().__init__()
        buttons = [widget for widget in widgets if isinstance(widget, KeyButton)]
        self._steps = list(yielding), [button for button in buttons if button not in yielding]
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(8, 4, 8, 4)
        self._row.setSpacing(4)
        for widget in widgets:
            if widget is None:
                self._row.addStretch(1)
            elif isinstance(widget, int):
                self._row.addSpacing(widget)
            else:
                self._row.addWidget(widget)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def arrange(self) -> None:
        """Shows as much text as there is room for; called after the text of a label has changed."""
        for buttons in self._steps:
            self._set_compact(buttons, False)
        for buttons in self._steps:
            if self._row.minimumSize().width() <= self.width():
                return
            self._set_compact(buttons, True)

    def _set_compact(self, buttons: Sequence[KeyButton], on: bool) -> None:
        for button in buttons:
            button.set_compact(on)
        self._row.invalidate()

    # --- Qt ---

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._row.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QPen(colours.separator(self.palette()), 1))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)


class PictureHeader(QWidget):
    """The header of a picture: name and mark of the file, scale, and whether it is chosen.

    Signals:
        chosen: by keyboard or mouse.
    """

    chosen = Signal()

    def __init__(self, side_words: str, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side_words, self._key = side_words, key
        self._name = self._state = self._scale = ""
        self._icon = "check"
        self._kind: Kind = "plain"
        self._is_chosen = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_file(self, name: str, hint: str) -> None:
        """Sets the file.

        Args:
            name: of the file.
            hint: the tooltip.
        """
        self._name = name
        choose = tr("Click, or press %1, and the keys are for this picture.").replace("%1", self._key)
        self.setToolTip(formatting.tip(f"{hint}\n{choose}"))
        self._tell()

    def show_state(self, icon: str, words: str, kind: Kind) -> None:
        """Sets the mark."""
        self._icon, self._state, self._kind = icon, words, kind
        self._tell()

    def show_scale(self, words: str) -> None:
        """Sets the scale."""
        if words != self._scale:
            self._scale = words
            self.update()

    def set_chosen(self, on: bool) -> None:
        """Sets whether this picture is the chosen one."""
        self._is_chosen = on
        self._tell()

    def words(self) -> str:
        """Returns the text for screen readers."""
        parts = [f"{self._side_words}: {self._name}", self._state]
        if self._is_chosen:
            parts.append(tr("The keys are for this picture"))
        return ". ".join(part for part in parts if part)

    def _tell(self) -> None:
        self.setAccessibleName(self.words())
        self.update()

    def _paint_first_line(self, painter: QPainter, line: QRect) -> None:
        cap = cap_size(self.font(), self._key)
        place = QRect(line.x(), line.y() + (line.height() - cap.height()) // 2, cap.width(), cap.height())
        draw_cap(painter, place, self._key, self.palette())
        metrics = QFontMetrics(self.font())
        needed = metrics.horizontalAdvance(self._scale)
        painter.setPen(colours.subtle_text(self.palette()))
        painter.drawText(line, _RIGHT, self._scale)
        strong = QFont(self.font())
        strong.setWeight(QFont.Weight.DemiBold)
        painter.setFont(strong)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        room = line.adjusted(cap.width() + 8, 0, -needed - 12, 0)
        name = QFontMetrics(strong).elidedText(self._name, Qt.TextElideMode.ElideMiddle, room.width())
        painter.drawText(room, _LEFT, name)
        painter.setFont(self.font())

    def _paint_second_line(self, painter: QPainter, line: QRect) -> None:
        cap = cap_size(self.font(), self._key).width()
        right = 0
        if self._is_chosen:
            right = self._paint_chip(painter, line) + 10
        side = min(line.height(), 16)
        sign = QRectF(line.x() + (cap - side) / 2, line.y() + (line.height() - side) / 2, side, side)
        icons.draw_icon(painter, self._icon, sign, self._state_colour())
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold if self._kind == "warning" else QFont.Weight.Normal)
        painter.setFont(font)
        room = line.adjusted(cap + 8, 0, -right, 0)
        words = QFontMetrics(font).elidedText(self._state, Qt.TextElideMode.ElideRight, room.width())
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        painter.drawText(room, _LEFT, words)
        painter.setFont(self.font())

    def _paint_chip(self, painter: QPainter, line: QRect) -> int:
        """Draws the sign of the chosen picture; returns its width."""
        words = tr("Keys act here")
        font = _small(self.font())
        width = QFontMetrics(font).horizontalAdvance(words) + 14
        if width > line.width() // 2:
            words = tr("Keys")
            width = QFontMetrics(font).horizontalAdvance(words) + 14
        chip = QRectF(line.right() - width + 1, line.y(), width, line.height())
        colour = colours.accent(self.palette())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(chip, chip.height() / 2, chip.height() / 2)
        painter.setPen(colours.text_on(colour))
        painter.setFont(font)
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, words)
        painter.restore()
        return width

    def _state_colour(self) -> QColor:
        """Returns the colour of the mark's icon; its text has the colour of text."""
        if self._kind == "warning":
            return colours.kind_colour("error", self.palette())
        if self._kind == "good":
            return colours.distance_colour(0, self.palette())
        return colours.subtle_text(self.palette())

    # --- Qt ---

    def sizeHint(self) -> QSize:
        line = QFontMetrics(self.font()).height() + 4
        return QSize(300, 2 * line + 2 * _HEADER_MARGIN)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._is_chosen:
            painter.fillRect(self.rect(), colours.tile_hover(self.palette()))
        inner = self.rect().adjusted(_HEADER_MARGIN, _HEADER_MARGIN, -_HEADER_MARGIN, -_HEADER_MARGIN)
        half = inner.height() // 2
        self._paint_first_line(painter, QRect(inner.x(), inner.y(), inner.width(), half))
        self._paint_second_line(painter, QRect(inner.x(), inner.y() + half, inner.width(), half))
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(colours.accent(self.palette()), 1))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), 4, 4)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.chosen.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.chosen.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()
