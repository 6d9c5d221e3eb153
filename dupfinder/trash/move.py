"""Moves extras to the trash; no other module removes a picture from its folder.

The steps for each file:

1. The journal has a row for every file of the batch, in the state `waiting`. This survives a power failure.
2. The file and its keeper are compared with the library, and read to their ends. If they are said to be
   equal, their bytes are compared.
3. The row becomes `moving`. Both files are checked once more. The file is moved.
4. The file in the trash must be the one that was checked, and the keeper must still be there. Otherwise the
   file is put back.
5. The row becomes `trashed`.

After a kill between two steps, `recovery` finds out where the file is. Files that belong together
(companions) take each step together, and are put back together if one of them fails.

`plan` decides which files go together, `permission` whether each may go, `file_checks` examines a file,
`system_trash` moves it and finds it in the trash, and `put_back` returns it to its folder.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final

from dupfinder.base.cancelling import NEVER, CancelToken
from dupfinder.base.errors import Cancelled, LibraryError, ProtectionLostError
from dupfinder.base.records import Report, ignore
from dupfinder.store.library import Library
from dupfinder.store.opening import PROTECTION_IS_LOST
from dupfinder.trash import journal, moving_lock, put_back, recovery, system_trash
from dupfinder.trash.companions import CompanionPolicy
from dupfinder.trash.file_checks import (
    KEPT,
    OtherBytesError,
    RefusedError,
    Seen,
    check_file,
    identity_at,
    is_file_at,
    require_unchanged,
    stat_file,
)
from dupfinder.trash.journal import NO_JOURNAL, Entry, TrashedFile
from dupfinder.trash.permission import Permission
from dupfinder.trash.plan import Extra, Item, Left, Unit, begin, images_of, plan, refusal_of
from dupfinder.trash.result import Failure, TrashResult
from dupfinder.trash.ticker import Ticker

_FORGET_IMAGES: Final = 2000
_STOPPED: Final = "stopped before it was moved"


def move_to_trash(
    library: Library,
    extras: Sequence[Extra],
    *,
    companions: CompanionPolicy = "point-out",
    report: Report = ignore,
    cancel: CancelToken = NEVER,
    moved: Callable[[TrashedFile], None] = lambda file: None,
) -> TrashResult:
    """Moves extras to the trash, each after its checks; one that fails a check stays, with the reason.

    Args:
        library: holds the journal; the moved images are removed from it.
        extras: any number.
        companions: point-out: an image stays if one of its companions would be left alone. take:
            sidecars and videos go with it, except those that the kept copy lacks. both: also those.
            leave: they stay.
        report: called at least every 100 ms.
        cancel: stops before the next file when it is set.
        moved: called with each file that was moved to the trash, companions too.

    Raises:
        LibraryBusyError: another process is moving files.
        ProtectionLostError: protected folders were lost, and the list is not confirmed since.
        LibraryError: the journal cannot be written; nothing was moved. If it fails later, the
            remaining files stay and are in `failed`.
        TrashError: nothing can be moved.
    """
    if not extras:
        return TrashResult(None, (), ())
    with moving_lock.moving(library):
        library.user.require_whole()  # or what was protected may be missing
        if library.is_protection_lost():
            raise ProtectionLostError(f"Nothing was moved. {PROTECTION_IS_LOST}")
        recovery.settle(library)
        units = plan(library, extras, companions)
        begin(library, units)
        ticker = Ticker("trash", len(images_of(units)), report, cancel)
        return _Batch(library, units, ticker, moved).run()


class _Batch:
    """Moves the units of a batch, one after the other."""

    def __init__(
        self,
        library: Library,
        units: Sequence[Unit],
        ticker: Ticker,
        moved: Callable[[TrashedFile], None],
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
                item.entry = put_back.cancel_move(item.row, item.trash_path, NO_JOURNAL)
            raise
        else:
            self._succeed(unit, trashed)

    # Steps 3 and 4

    def _move(self, item: Item, *, alone: bool) -> None:
        assert item.seen is not None, "only what was checked is moved"
        evidence = item.row.evidence._replace(identity=item.seen.identity)
        item.entry = replace(item.row.now("moving"), evidence=evidence)
        journal.note(self._library, [item.entry])
        require_unchanged(item.seen, "it")
        if item.kept:
            require_unchanged(item.kept, KEPT)
        item.trash_path = self._to_trash(item.row, item.seen)
        _verify(item, item.seen)
        if not alone:  # after a kill before the last file of the unit, `recovery` needs this place
            item.entry = item.row.now("moving", trash_path=item.trash_path)
            journal.note(self._library, [item.entry])

    def _to_trash(self, entry: Entry, seen: Seen) -> str:
        """Moves a file to the system's trash; returns its path there."""
        place = system_trash.move(seen.path)
        if identity_at(seen.path) == seen.identity:
            if place:
                system_trash.take_out(place, seen)
            raise RefusedError(system_trash.why_not_moved(seen.path))
        if not place or not os.path.lexists(place):
            place = system_trash.Search(self._library).find(entry)
        if place is None:
            raise RefusedError("it is gone from its place, and the system does not say where to")
        return place

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
            item.entry = put_back.cancel_move(item.row, item.trash_path, refusal_of(item, culprit, reason))
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


def _verify(item: Item, seen: Seen) -> None:
    """Refuses a move if the file in the trash is not the one that was checked, or its keeper has changed.

    The keeper is gone if both were one file, reached through different mounts.
    """
    assert item.trash_path is not None
    if not is_file_at(item.row, item.trash_path):
        raise RefusedError(put_back.CHANGED_ON_THE_WAY)
    lying = stat_file(item.trash_path).identity
    if lying.device == seen.identity.device and lying.inode != seen.identity.inode:
        raise RefusedError("another file came into its place at the moment it was moved")
    if item.keeper and check_file(item.keeper, KEPT) != item.kept:
        raise RefusedError(f"{KEPT} changed at the moment it was moved")
