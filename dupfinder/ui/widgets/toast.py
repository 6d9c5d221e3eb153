"""Notices over the lower edge of a window, which leave by themselves and move no content."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import (
    QEasingCurve,
    QEvent,
    QObject,
    QPoint,
    QPropertyAnimation,
    QRectF,
    QSize,
    Qt,
    QTimer,
)
from PySide6.QtGui import (
    QAction,
    QColor,
    QCursor,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QApplication, QWidget

from dupfinder.ui.style import colours
from dupfinder.ui.style.translation import tr
from dupfinder.ui.widgets.notice_bar import Kind, NoticeBar

LEAST_SECONDS: Final = 6.0
"""How long a short sentence is shown."""

OFFER_SECONDS: Final = 20.0
"""How long a notice with a button is shown at least."""

_SECONDS_A_LETTER: Final = 0.06
_WIDTH_PX: Final = 640
_MARGIN_PX: Final = 16
_SHADOW_PX: Final = 4
_RADIUS_PX: Final = 8
_SLIDE_PX: Final = 20


class Toast(NoticeBar):
    """Shows one notice over the lower edge of its parent; with the methods of NoticeBar.

    A sentence leaves after some seconds; a warning or an error stays until it is closed or settled. The time
    stands still while the mouse is over it, while it has the focus and while its window is not active. F6
    moves the focus to it and back; Escape closes it.

    Args:
        parent: what it lies over; it belongs to no layout.

    Attributes:
        go: the action of F6.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._under = parent
        self._floors: tuple[QWidget, ...] = ()
        self._focus_before: QWidget | None = None
        self._announced = ""
        self._leaving = QTimer(self)
        self._leaving.setSingleShot(True)
        self._leaving.timeout.connect(self._on_time_over)
        self._slide = QPropertyAnimation(self, b"pos", self)
        self._slide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._row.setContentsMargins(*(_SHADOW_PX + each for each in (14, 8, 8, 8)))
        self.setAccessibleName(tr("Notice"))
        self.go = QAction(tr("Go to the notice, and back"), self)
        self.go.setShortcut(QKeySequence(Qt.Key.Key_F6))
        self.go.triggered.connect(self.take_focus)
        parent.addAction(self.go)
        parent.installEventFilter(self)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_focus_changed)

    def show_toast(self, words: str, button: str = "", action: Callable[[], object] | None = None) -> None:
        """Shows a sentence, with a button if there is something to do about it."""
        self.tell(words, key="toast", button=button, action=action, is_answer=True)

    def keep_above(self, *widgets: QWidget) -> None:
        """Keeps widgets at the parent's lower edge free while they are visible."""
        for widget in self._floors:
            widget.removeEventFilter(self)
        self._floors = widgets
        for widget in widgets:
            widget.installEventFilter(self)
        self._place()

    def take_focus(self) -> None:
        """Moves the focus to the first button; back, if it is here."""
        if not self.isVisible():
            return
        if self._has_focus():
            self._give_focus_back()
            return
        self._focus_before = QApplication.focusWidget()
        buttons = (self.button, self.more, self._close)
        next(each for each in buttons if each.isVisible()).setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def seconds(self) -> float:
        """How long the current notice is shown; 0 if it stays."""
        if not self._notices or self._notices[0].stays:
            return 0.0
        least = OFFER_SECONDS if self._notices[0].button else LEAST_SECONDS
        return max(least, _SECONDS_A_LETTER * len(self._notices[0].words))

    # --- showing it ---

    def _show_first(self) -> None:
        was_visible = not self.isHidden()
        had_focus = self._has_focus()
        super()._show_first()
        if not self._notices:
            self._leaving.stop()
            self._announced = ""
            if had_focus:
                self._give_focus_back()
            return
        self._place()
        self.raise_()
        if not was_visible:
            self._slide_in()
        if self._announced != self._notices[0].words:
            self._announced = self._notices[0].words
            self._announce()
        self._leaving.stop()
        self._update_timer()

    def _announce(self) -> None:
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

        event = QAccessibleAnnouncementEvent(self, self._announced)
        if self._notices[0].stays:
            event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(event)

    def _slide_in(self) -> None:
        from PySide6.QtWidgets import QStyle

        duration = self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, self)
        if duration <= 0 or not self.isVisible():  # the desktop asks for no motion
            return
        end = self.pos()
        self._slide.setDuration(duration)
        self._slide.setStartValue(end + QPoint(0, _SLIDE_PX))
        self._slide.setEndValue(end)
        self._slide.start()

    def _place(self) -> None:
        """Lays it over the lower edge, in the middle, as wide as its sentence needs."""
        if not self._notices:
            return
        self._slide.stop()
        parent = self._under
        bottom = parent.height()
        tops = [each.mapTo(parent, QPoint(0, 0)).y() for each in self._floors if each.isVisible()]
        bottom = min((bottom, *(top for top in tops if top > parent.height() / 2)))
        width = min(self._wanted_width(), parent.width() - 2 * _MARGIN_PX)
        self._row.activate()
        height = max(self.heightForWidth(width), self.minimumSizeHint().height())
        self.setGeometry(
            (parent.width() - width) // 2, max(0, bottom - height - _MARGIN_PX + _SHADOW_PX), width, height
        )

    def _wanted_width(self) -> int:
        """Returns the width at which the sentence is on one line, within limits."""
        line = self.label.fontMetrics().horizontalAdvance(self.label.text()) + 8
        self._row.invalidate()
        around = self._row.sizeHint().width() - self.label.sizeHint().width()
        buttons = self._row.minimumSize().width()
        return max(buttons, min(around + line, max(_WIDTH_PX, buttons)))

    # --- time ---

    def _has_focus(self) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and (focus is self or self.isAncestorOf(focus))

    def _update_timer(self) -> None:
        """Lets the time run, or stands it still; it begins anew after each."""
        # Qt also calls a widget under the mouse that has just been shown elsewhere.
        hovered = self.underMouse() and self.rect().contains(self.mapFromGlobal(QCursor.pos()))
        held = hovered or self._has_focus() or not self.isActiveWindow()
        if held or not self.seconds:
            self._leaving.stop()
        elif not self._leaving.isActive():
            self._leaving.start(round(1000 * self.seconds))

    def _on_time_over(self) -> None:
        if self._notices:
            self._take_first()

    def _on_focus_changed(self, *_: object) -> None:
        with contextlib.suppress(RuntimeError):  # the window is being destroyed
            if self._notices:
                self._update_timer()

    def _give_focus_back(self) -> None:
        before, self._focus_before = self._focus_before, None
        with contextlib.suppress(RuntimeError):  # it was destroyed meanwhile
            if before is not None and before.isVisible():
                before.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        self._under.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- Qt ---

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kinds = QEvent.Type
        if event.type() in (kinds.Resize, kinds.Show, kinds.Hide, kinds.Move, kinds.LayoutRequest):
            self._place()
        elif event.type() in (kinds.WindowActivate, kinds.WindowDeactivate) and self._notices:
            self._update_timer()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Enter, QEvent.Type.Leave) and self._notices:
            handled = super().event(event)
            self._update_timer()
            return handled
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._notices:
            self._on_closed()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(self._wanted_width(), super().sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = QRectF(self.rect()).adjusted(_SHADOW_PX, _SHADOW_PX, -_SHADOW_PX, -_SHADOW_PX)
        painter.setPen(Qt.PenStyle.NoPen)
        for step in range(_SHADOW_PX, 0, -1):
            painter.setBrush(QColor(0, 0, 0, 14))
            painter.drawRoundedRect(
                card.adjusted(-step, 1 - step, step, step), _RADIUS_PX + step, _RADIUS_PX + step
            )
        shape = QPainterPath()
        shape.addRoundedRect(card, _RADIUS_PX, _RADIUS_PX)
        painter.fillPath(shape, self.palette().color(QPalette.ColorRole.ToolTipBase))
        if self._notices:
            colour = colours.kind_colour(self._kind(), self.palette())
            painter.save()
            painter.setClipPath(shape)
            painter.fillRect(QRectF(card.x(), card.y(), 4, card.height()), colour)
            painter.restore()
        painter.setPen(QPen(colours.separator(self.palette()), 1))
        painter.drawPath(shape)

    def _kind(self) -> Kind:
        return self._notices[0].kind
