"""Tables of keys: what each key does, for the view that obeys it and for the list of all keys."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QKeyCombination, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton

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


def listed(verbs: Iterable[Verb]) -> list[tuple[str, str]]:
    """Returns what each key does, and the names of the keys, as a list of keys shows them."""
    joint = QCoreApplication.translate("ShortcutsDialog", " or ")
    return [(verb.words, joint.join(_name(key, verb.modifier) for key in verb.keys)) for verb in verbs]


def _name(key: Qt.Key, modifier: Qt.KeyboardModifier) -> str:
    sequence = QKeySequence(QKeyCombination(modifier, key))
    return sequence.toString(QKeySequence.SequenceFormat.NativeText)
