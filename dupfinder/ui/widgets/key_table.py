"""Tables of keys: what each key does, for the view that obeys it and for the list of all keys."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractButton

from dupfinder.ui.style.translation import tr

Action = Callable[[], object]


class Verb(NamedTuple):
    """An action with its keys.

    Attributes:
        words: what it does, as the list of keys says it.
        keys: any of them calls it.
        does: is called.
        button: does the same; None if there is none.
        modifier: that is held with the keys.
        repeats: whether a held key calls it again and again.
    """

    words: str
    keys: tuple[Qt.Key, ...]
    does: Action
    button: QAbstractButton | None = None
    modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    repeats: bool = False


class KeyMap:
    """Finds the verb of a key.

    Args:
        verbs: of a view.
    """

    def __init__(self, verbs: Iterable[Verb]) -> None:
        self._verbs = {(verb.modifier, int(key)): verb for verb in verbs for key in verb.keys}

    def find(self, event: QKeyEvent) -> Verb | None:
        """Returns the verb of a key; None if it has none."""
        modifiers, key = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier, event.key()
        found = self._verbs.get((modifiers, key))
        if found is None and modifiers == Qt.KeyboardModifier.ShiftModifier:
            # Some keyboards need shift to type a digit or a plus.
            found = self._verbs.get((Qt.KeyboardModifier.NoModifier, key))
        return found

    def press(self, event: QKeyEvent) -> bool:
        """Calls the verb of a key, again while it is held if it repeats; returns whether there is one."""
        verb = self.find(event)
        if verb is not None and (verb.repeats or not event.isAutoRepeat()):
            verb.does()
        return verb is not None


def listed(verbs: Iterable[Verb]) -> list[tuple[str, str]]:
    """Returns what each key does, and the names of the keys, as a list of keys shows them."""
    joint = tr(" or ")
    return [(verb.words, joint.join(_name(key, verb.modifier) for key in verb.keys)) for verb in verbs]


def _name(key: Qt.Key, modifier: Qt.KeyboardModifier) -> str:
    sequence = QKeySequence(QKeyCombination(modifier, key))
    return sequence.toString(QKeySequence.SequenceFormat.NativeText)
