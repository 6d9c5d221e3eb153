"""Chips: small switches in one row, each with a number, which scrolls when there is not enough room."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from dupfinder.ui.style import colours, formatting, icons
from dupfinder.ui.style.translation import tr
from dupfinder.ui.widgets.own_viewport import give_viewport

_PADDING: Final = 10
_GAP: Final = 6
_SPACING: Final = 2
_APART: Final = 14


class Chip(QAbstractButton):
    """A switch with a word and a number.

    Args:
        key: of the chip.
        words: on it.
    """

    def __init__(self, key: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = key
        self.count = 0
        self.setText(words)
        self.setCheckable(True)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def set_count(self, count: int, name: str) -> None:
        """Sets the number, and the name for those who do not see it."""
        self.setAccessibleName(name)
        if count != self.count:
            self.count = count
            self.updateGeometry()
            self.update()

    def _ink(self) -> tuple[QColor, QColor]:
        """Returns the colours of word and number."""
        palette = self.palette()
        if self.isChecked():
            ink = palette.color(QPalette.ColorRole.HighlightedText)
            return ink, ink
        return palette.color(QPalette.ColorRole.WindowText), colours.subtle_text(palette)

    # --- Qt ---

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        words = metrics.horizontalAdvance(self.text()) + metrics.horizontalAdvance(
            formatting.number(self.count)
        )
        return QSize(words + _GAP + 2 * _PADDING, metrics.height() + 10)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, metrics = self.palette(), QFontMetrics(self.font())
        frame = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        round_px = frame.height() / 2
        fill = None
        if self.isChecked():
            fill = palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.Highlight)
        elif self.underMouse() or self.isDown():
            fill = colours.tile_hover(palette)
        if fill is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(fill)
            painter.drawRoundedRect(frame, round_px, round_px)
        ink, subtle = self._ink()
        base = (self.height() - metrics.height()) / 2 + metrics.ascent()
        painter.setPen(ink)
        painter.drawText(QPointF(_PADDING, base), self.text())
        painter.setPen(subtle)
        left = _PADDING + metrics.horizontalAdvance(self.text()) + _GAP
        painter.drawText(QPointF(left, base), formatting.number(self.count))
        if self.hasFocus():
            ring = frame.adjusted(2, 2, -2, -2) if self.isChecked() else frame
            color = ink if self.isChecked() else colours.accent(palette)
            painter.setPen(QPen(color, 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2)


class _ChipArea(QScrollArea):
    """Scrolls its chips sideways, without scroll bars."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        give_viewport(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(content)
        self.viewport().setAutoFillBackground(False)
        content.setAutoFillBackground(False)

    def wheelEvent(self, event: QWheelEvent) -> None:
        moved = event.angleDelta()
        bar = self.horizontalScrollBar()
        bar.setValue(bar.value() - (moved.x() or moved.y()) // 2)
        event.accept()


class ChipRow(QWidget):
    """A row of chips; one of them takes part in Tab, the arrows go to the others.

    Args:
        chips: in their order.
        apart: the key of a chip with more room before it.

    Signals:
        clicked: the key of a chip, by the user.
    """

    clicked = Signal(str)

    def __init__(self, chips: Sequence[Chip], apart: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chips = list(chips)
        content = QWidget()
        self._content_row = QHBoxLayout(content)
        self._content_row.setContentsMargins(0, 0, 0, 0)
        self._content_row.setSpacing(_SPACING)
        self._content = content
        for chip in self.chips:
            if chip.key == apart:
                self._content_row.addSpacing(_APART)
            self._content_row.addWidget(chip)
            chip.installEventFilter(self)
            chip.clicked.connect(lambda _on=False, key=chip.key: self.clicked.emit(key))
        self.area = _ChipArea(content)
        self.back = self._arrow("chevron-left", tr("Scroll back"), -1)
        self.forward = self._arrow("chevron-right", tr("Scroll on"), 1)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        for widget in (self.back, self.area, self.forward):
            self._row.addWidget(widget, int(widget is self.area))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        bar = self.area.horizontalScrollBar()
        bar.rangeChanged.connect(self._show_arrows)
        bar.valueChanged.connect(self._show_arrows)

    def fit(self) -> None:
        """Arranges the chips after their numbers, or which of them are shown, have changed."""
        self._content_row.invalidate()
        self._content.resize(self._content_row.sizeHint())
        self.area.setFixedHeight(self._content.height())
        reached = [chip for chip in self.chips if not chip.isHidden()]
        entry = next((chip for chip in reached if chip.hasFocus()), None)
        entry = entry or next((chip for chip in reached if chip.isChecked()), next(iter(reached), None))
        self._enter_by(entry)
        self.updateGeometry()
        self._show_arrows()

    def _enter_by(self, entry: Chip | None) -> None:
        for chip in self.chips:
            is_entry = chip is entry
            chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_entry else Qt.FocusPolicy.ClickFocus)

    def _arrow(self, icon: str, name: str, direction: int) -> QToolButton:
        button = QToolButton()
        button.setIcon(icons.icon(icon))
        button.setAutoRaise(True)
        button.setAccessibleName(name)
        button.setToolTip(formatting.tip(name))
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the arrow keys go to each chip
        button.clicked.connect(lambda: self._scroll(direction))
        button.hide()
        return button

    def _scroll(self, direction: int) -> None:
        bar = self.area.horizontalScrollBar()
        bar.setValue(bar.value() + direction * max(40, self.area.width() * 2 // 3))

    def _show_arrows(self) -> None:
        bar = self.area.horizontalScrollBar()
        too_wide = self._content.width() > self.width()
        self.back.setVisible(too_wide and bar.value() > bar.minimum())
        self.forward.setVisible(too_wide and bar.value() < bar.maximum())
        # One that appears while the layout gives places to its widgets has no width yet.
        QTimer.singleShot(0, self, self._row.invalidate)

    def _go(self, chip: Chip, key: int) -> bool:
        """Gives the focus to another chip; returns whether the key was for that."""
        shown = [each for each in self.chips if not each.isHidden()]
        place = shown.index(chip)
        before, after = Qt.Key.Key_Left, Qt.Key.Key_Right
        if self.isRightToLeft():
            before, after = after, before
        steps = {before: place - 1, after: place + 1, Qt.Key.Key_Home: 0, Qt.Key.Key_End: len(shown) - 1}
        if key not in steps:
            return False
        other = shown[min(max(steps[Qt.Key(key)], 0), len(shown) - 1)]
        self._enter_by(other)
        other.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    # --- Qt ---

    def sizeHint(self) -> QSize:
        return self._content_row.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self._content_row.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_arrows()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.fit()

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if isinstance(watched, Chip) and event.type() == QEvent.Type.FocusIn:
            self.area.ensureWidgetVisible(watched, 24, 0)
        if isinstance(watched, Chip) and event.type() == QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)
            if not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
                return self._go(watched, event.key())
        return False
