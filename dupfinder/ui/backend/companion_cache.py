"""The files that belong to the images in view: found in the background and cached."""

from __future__ import annotations

import os
from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from dupfinder.trash.companions import Companion
    from dupfinder.ui.backend.session import Session


class CompanionStore(QObject):
    """The companions of the images that were asked for.

    Args:
        session: looks for them.

    Signals:
        changed: more is known now.
    """

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._known: dict[str, tuple[Companion, ...]] = {}
        self._round = 0

    def of(self, path: str) -> tuple[Companion, ...]:
        """Returns the companions of an image; none while they are not known."""
        return self._known.get(path, ())

    def want(self, paths: Iterable[str]) -> None:
        """Finds the companions of those images that are not known yet."""
        new = [path for path in paths if path not in self._known]
        if new:
            self._known.update(dict.fromkeys(new, ()))
            number = self._round
            job = self._session.find_companions(new)
            job.done.connect(lambda found: self._on_found(number, found))

    def clear(self) -> None:
        """Forgets everything: files may have come and gone."""
        self._round += 1
        self._known.clear()

    def _on_found(self, number: int, found: dict[str, tuple[Companion, ...]]) -> None:
        if number == self._round and found:
            self._known.update(found)
            self.changed.emit()


def signs_of(companions: Iterable[Companion]) -> str:
    """Returns the suffixes of companions, once each: short enough for a tile."""
    suffixes = (os.path.splitext(each.path)[1][1:].upper() for each in companions)
    return " ".join(dict.fromkeys(suffixes))
