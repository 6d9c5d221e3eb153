"""A widget that covers the window for a while, with all keys for itself."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import Shiboken

from dupfinder.ui.widgets.key_table import KeyMap, Verb, listed

_LEFT_TO_THE_WINDOW: Final = (
    QKeySequence.StandardKey.Quit,
    QKeySequence.StandardKey.Close,
    QKeySequence.StandardKey.FullScreen,
)


class Overlay(QWidget):
    """Covers all of its parent while it is shown, and gives the focus back when it closes.

    A subclass sets its keys with `set_verbs`.

    Args:
        parent: is covered; usually the window.
    """

    closed = Signal()
    """It is hidden again."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._covered = parent
        self._verbs: list[Verb] = []
        self._map = KeyMap(())
        self._before: QWidget | None = None
        self._is_open = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAutoFillBackground(True)
        self.hide()
        parent.installEventFilter(self)

    def set_verbs(self, verbs: Iterable[Verb]) -> None:
        """Sets the keys, and connects the buttons that do the same."""
        self._verbs = list(verbs)
        self._map = KeyMap(self._verbs)
        for verb in self._verbs:
            if verb.button is not None:
                verb.button.clicked.connect(lambda _checked=False, does=verb.does: does())

    def keys(self) -> list[tuple[str, str]]:
        """Returns what each key does, and its name."""
        return listed(self._verbs)

    def cover(self) -> None:
        """Shows it over its parent, with the focus."""
        if not self._is_open:
            self._is_open = True
            self._before = QApplication.focusWidget()
        self.setGeometry(self._covered.rect())
        self.setVisible(True)
        self.raise_()
        if not self.isAncestorOf(QApplication.focusWidget() or self):
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- Qt ---

    def event(self, event: QEvent) -> bool:
        is_key = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if is_key and not any(event.matches(keys) for keys in _LEFT_TO_THE_WINDOW):  # type: ignore[attr-defined]
            event.accept()  # no key reaches what is covered
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._map.press(event):
            event.accept()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Keeps the focus inside."""
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._covered and event.type() == QEvent.Type.Resize and self._is_open:
            self.setGeometry(self._covered.rect())
        return False

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not self._is_open or not self.isHidden():  # otherwise the window was hidden
            return
        self._is_open = False
        before, self._before = self._before, None
        if before is not None and Shiboken.isValid(before):
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()
