"""Takes the files of a batch through their steps, one unit after the other.

`move` says what the steps are. Subclasses of `Batch` say how a file goes, and how it comes back.
"""

from __future__ import annotations

import contextlib
import os
from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final

from dupfinder.base.errors import Cancelled, LibraryError, ProtectionLostError
from dupfinder.store.library import Library
from dupfinder.store.opening import PROTECTION_IS_LOST
from dupfinder.trash import journal
from dupfinder.trash.file_checks import KEPT, OtherBytesError, RefusedError, Seen, require_unchanged
from dupfinder.trash.journal import NO_JOURNAL, Entry, TrashedFile
from dupfinder.trash.permission import Permission
from dupfinder.trash.plan import Item, Left, Unit, images_of, refusal_of
from dupfinder.trash.result import Failure, TrashResult
from dupfinder.trash.ticker import Ticker

OnMoved = Callable[[TrashedFile], None]

_FORGET_IMAGES: Final = 2000
_STOPPED: Final = "stopped before it was moved"


def require_protection(library: Library) -> None:
    """Raises ProtectionLostError if protected folders were lost, and the list is not confirmed since."""
    library.user.require_whole()  # or what was protected may be missing
    if library.is_protection_lost():
        raise ProtectionLostError(f"Nothing was moved. {PROTECTION_IS_LOST}")


class Batch(ABC):
    """Moves the units of a batch, one after the other.

    Args:
        library: holds the journal.
        units: their rows are in the journal.
        ticker: reports the progress.
        moved: is called with each file that has gone.
    """

    def __init__(
        self,
        library: Library,
        units: Sequence[Unit],
        ticker: Ticker,
        moved: OnMoved,
    ) -> None:
        self._library = library
        self._units = units
        self._ticker = ticker
        self._on_moved = moved
        items = [item for unit in units for item in unit]
        self._permission = Permission(library, items, ticker.tick)
        self._moved: list[TrashedFile] = []
        self._failed: list[Failure] = []
        self._gone: list[int] = []

    def run(self) -> TrashResult:
        cancelled = False
        number = 0
        try:
            for number, unit in enumerate(self._units):  # noqa: B007 - where it ended
                self._move_unit(unit)
                self._ticker.done += len(images_of([unit]))
        except Cancelled:
            cancelled = True
            self._leave(self._units[number:])
        except LibraryError as error:
            self._give_up(self._units[number:], error)
        self._forget()
        with contextlib.suppress(LibraryError):
            journal.secure(self._library)
        self._ticker.end()
        batch = self._units[0][0].row.file.batch
        return TrashResult(batch, tuple(self._moved), tuple(self._failed), cancelled, self._left())

    def _left(self) -> tuple[Left, ...]:
        moved = {file.path for file in self._moved}
        items = (item for unit in self._units for item in unit if item.known.path in moved)
        return tuple(left for item in items for left in item.left)

    def _move_unit(self, unit: Unit) -> None:
        item = unit[0]
        try:
            for item in unit:
                self._permission.check(item)
            self._prepare(unit)
            for item in unit:
                self._move(item, alone=len(unit) == 1)
            trashed = [item.row.now("trashed", trash_path=item.trash_path) for item in unit]
            journal.note(self._library, trashed)
        except RefusedError as error:
            if isinstance(error, OtherBytesError):
                self._library.read_again(os.fsencode(error.path))
            self._fail(unit, item, str(error))
        except LibraryError:
            for item in unit:  # a move that the journal does not record is reversed
                item.entry = self._cancel(item, NO_JOURNAL)
            raise
        else:
            self._succeed(unit, trashed)

    # Steps 3 and 4

    def _prepare(self, unit: Unit) -> None:
        """Called when the files of a unit were checked, before the first of them goes."""
        return

    def _move(self, item: Item, *, alone: bool) -> None:
        assert item.seen is not None, "only what was checked is moved"
        evidence = item.row.evidence._replace(identity=item.seen.identity)
        item.entry = replace(item.row.now("moving"), evidence=evidence)
        journal.note(self._library, [item.entry])
        require_unchanged(item.seen, "it")
        if item.kept:
            require_unchanged(item.kept, KEPT)
        self._send(item, item.seen)
        if not alone and item.trash_path:  # a kill before the last file of the unit: `recovery` needs this
            item.entry = item.row.now("moving", trash_path=item.trash_path)
            journal.note(self._library, [item.entry])

    @abstractmethod
    def _send(self, item: Item, seen: Seen) -> None:
        """Moves a checked file, sets its `trash_path` if it has one then, and looks at what arrived.

        Raises:
            RefusedError: it was not moved, or is not what was checked.
        """

    @abstractmethod
    def _cancel(self, item: Item, reason: str) -> Entry:
        """Puts a file back if it went; returns its row."""

    # Results

    def _succeed(self, unit: Unit, trashed: Sequence[Entry]) -> None:
        self._gone += [item.extra.image.id for item in unit if item.extra]
        if len(self._gone) >= _FORGET_IMAGES:
            self._forget()
        for entry in trashed:
            self._moved.append(entry.file)
            self._on_moved(entry.file)

    def _fail(self, unit: Unit, culprit: Item, reason: str) -> None:
        """Puts back the moved files of a unit, and records the reasons."""
        for item in unit:
            item.entry = self._cancel(item, refusal_of(item, culprit, reason))
            self._add_failure(item, item.row.file.reason or reason)
        journal.note(self._library, [item.row for item in unit])

    def _leave(self, units: Sequence[Unit]) -> None:
        """Records that these units were not reached before the cancellation."""
        items = [item for unit in units for item in unit]
        with contextlib.suppress(LibraryError):
            journal.note(self._library, [item.row.now("failed", _STOPPED) for item in items])

    def _give_up(self, units: Sequence[Unit], error: LibraryError) -> None:
        """Reports all remaining files as failed; `recovery` settles their rows later."""
        reported = {failure.path for failure in self._failed} | {file.path for file in self._moved}
        for item in (item for unit in units for item in unit):
            if item.known.path not in reported:
                why = item.row.file.reason or NO_JOURNAL
                self._add_failure(item, f"{why} ({error})")

    def _add_failure(self, item: Item, reason: str) -> None:
        if item.extra:
            self._failed.append(Failure(item.known.path, reason))
        if item.row.file.state == "trashed":  # it could not be put back
            self._moved.append(item.row.file)
            self._on_moved(item.row.file)

    def _forget(self) -> None:
        """Removes the moved images from the library; if that fails, the next indexing does it."""
        if self._gone:
            with contextlib.suppress(LibraryError):
                self._library.forget(self._gone)
            self._gone = []
