"""Obeys the keys of the page Compare, and connects the buttons that do the same."""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from dupfinder.ui.compare.canvas import CompareCanvas
from dupfinder.ui.widgets.key_table import KeyMap, Verb

_HOLD_SECONDS: Final = 0.35


class CompareKeys(QObject):
    """Calls the actions of the page for its keys, whichever of its widgets has the focus.

    Args:
        page: the page.
        canvas: shows the pictures.
        verbs: the actions; the one of the key F takes turns between the two pictures.
    """

    def __init__(self, page: QWidget, canvas: CompareCanvas, verbs: Sequence[Verb]) -> None:
        super().__init__(page)
        self._page = page
        self._canvas = canvas
        self._watched: set[QWidget] = set()
        self._flipped_at: float | None = None
        self._map = KeyMap(verbs)
        self._flip = next(verb.does for verb in verbs if Qt.Key.Key_F in verb.keys)
        for verb in verbs:
            if verb.button is not None:
                verb.button.clicked.connect(lambda _checked=False, does=verb.does: does())

    def watch(self, top: QWidget) -> None:
        """Receives the keys of a widget and its children first: buttons would move the focus by arrows."""
        for widget in (top, *top.findChildren(QWidget)):
            if widget not in self._watched:
                self._watched.add(widget)
                widget.installEventFilter(self)

    def is_used(self, event: QKeyEvent) -> bool:
        """Whether the page has an action for a key."""
        return self._map.find(event) is not None

    def press(self, event: QKeyEvent) -> bool:
        """Calls the action of a key; returns whether there is one."""
        if event.key() == Qt.Key.Key_F and self.is_used(event):
            if not event.isAutoRepeat():
                self._flipped_at = time.monotonic() if self._canvas.mode == "one" else None
                self._flip()
            return True
        return self._map.press(event)

    def release(self, event: QKeyEvent) -> None:
        """Flips back when the key of a flip is released after it was held."""
        if event.key() != Qt.Key.Key_F or event.isAutoRepeat() or self._flipped_at is None:
            return
        if time.monotonic() - self._flipped_at > _HOLD_SECONDS and self._canvas.mode == "one":
            self._flip()
        self._flipped_at = None

    # --- Qt ---

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            watched is not self._page
            and event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
        ):
            return self.press(event)
        return False
