"""The keys of the page Compare, and the buttons that do the same."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from typing import Final, NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from dupfinder.ui.compare.canvas import CompareCanvas
from dupfinder.ui.compare.widgets import KeyButton

_HOLD_SECONDS: Final = 0.35
_PAN_STEP: Final = 0.15
_NO_KEYS: Final = Qt.KeyboardModifier.NoModifier
_SHIFT: Final = Qt.KeyboardModifier.ShiftModifier
_CTRL: Final = Qt.KeyboardModifier.ControlModifier
_IGNORED: Final = Qt.KeyboardModifier.KeypadModifier

Action = Callable[[], object]


class Verb(NamedTuple):
    """An action with its button and its keys."""

    button: KeyButton | None
    keys: tuple[Qt.Key, ...]
    does: Action


class CompareKeys(QObject):
    """Calls the actions of the page for its keys, whichever of its widgets has the focus.

    Args:
        page: the page.
        canvas: shows the pictures.
        verbs: the actions; the one of the key F takes turns between the two pictures.
    """

    def __init__(self, page: QWidget, canvas: CompareCanvas, verbs: Iterable[Verb]) -> None:
        super().__init__(page)
        self._page = page
        self._canvas = canvas
        self._watched: set[QWidget] = set()
        self._flipped_at: float | None = None
        self._keys: dict[int, Action] = {}
        for button, keys, does in verbs:
            self._keys |= dict.fromkeys(keys, does)
            if button is not None:
                button.clicked.connect(lambda _checked=False, does=does: does())
        key = Qt.Key
        zooming = key.Key_Minus, key.Key_Plus, key.Key_Equal, key.Key_0
        self._ctrl_keys: dict[int, Action] = {each: self._keys[each] for each in zooming}
        self._ctrl_keys[key.Key_1] = canvas.show_actual
        self._pan_keys: dict[int, Action] = {
            key.Key_Left: lambda: canvas.pan(-_PAN_STEP, 0),
            key.Key_Right: lambda: canvas.pan(_PAN_STEP, 0),
            key.Key_Up: lambda: canvas.pan(0, -_PAN_STEP),
            key.Key_Down: lambda: canvas.pan(0, _PAN_STEP),
        }
        # All others, such as those that decide, act once a press.
        self._repeating = {*self._pan_keys, key.Key_PageDown, key.Key_PageUp, *zooming}

    def watch(self, top: QWidget) -> None:
        """Receives the keys of a widget and its children first: buttons would move the focus by arrows."""
        for widget in (top, *top.findChildren(QWidget)):
            if widget not in self._watched:
                self._watched.add(widget)
                widget.installEventFilter(self)

    def is_used(self, event: QKeyEvent) -> bool:
        """Whether the page has an action for a key."""
        return self._action_of(event) is not None

    def press(self, event: QKeyEvent) -> bool:
        """Calls the action of a key; returns whether there is one."""
        action = self._action_of(event)
        if action is None:
            return False
        if event.key() == Qt.Key.Key_F:
            if not event.isAutoRepeat():
                self._flipped_at = time.monotonic() if self._canvas.mode == "one" else None
                action()
        elif not event.isAutoRepeat() or event.key() in self._repeating:
            action()
        return True

    def release(self, event: QKeyEvent) -> None:
        """Flips back when the key of a flip is released after it was held."""
        if event.key() != Qt.Key.Key_F or event.isAutoRepeat() or self._flipped_at is None:
            return
        if time.monotonic() - self._flipped_at > _HOLD_SECONDS and self._canvas.mode == "one":
            self._keys[Qt.Key.Key_F]()
        self._flipped_at = None

    def _action_of(self, event: QKeyEvent) -> Action | None:
        modifiers = event.modifiers() & ~_IGNORED
        key = event.key()
        if modifiers == _CTRL:
            return self._ctrl_keys.get(key)
        if modifiers == _SHIFT and key in self._pan_keys:
            return self._pan_keys[key]
        # With shift too: some keyboards need it to type a digit or a plus.
        return self._keys.get(key) if modifiers in (_NO_KEYS, _SHIFT) else None

    # --- Qt ---

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            watched is not self._page
            and event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
        ):
            return self.press(event)
        return False
