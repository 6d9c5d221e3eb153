"""Moves extras to the trash.

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

`batch` takes the files through these steps, also for `move_to_folder` and `linking`, the other ways to go.
`plan` decides which files go together, `permission` whether each may go, `file_checks` examines a
file, `system_trash` moves it and finds it in the trash, and `put_back` returns it to its folder.
"""

from __future__ import annotations

import os
from collections.abc import Sequence

from dupfinder.base.cancelling import NEVER, CancelToken
from dupfinder.base.records import Report, ignore
from dupfinder.store.library import Library
from dupfinder.trash import moving_lock, put_back, recovery, system_trash
from dupfinder.trash.batch import Batch, OnMoved, require_protection
from dupfinder.trash.companions import CompanionPolicy
from dupfinder.trash.file_checks import (
    KEPT,
    RefusedError,
    Seen,
    check_file,
    identity_at,
    is_file_at,
    stat_file,
)
from dupfinder.trash.journal import Entry
from dupfinder.trash.plan import Extra, Item, begin, images_of, plan
from dupfinder.trash.result import TrashResult
from dupfinder.trash.ticker import Ticker


def move_to_trash(
    library: Library,
    extras: Sequence[Extra],
    *,
    companions: CompanionPolicy = "point-out",
    report: Report = ignore,
    cancel: CancelToken = NEVER,
    moved: OnMoved = lambda file: None,
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
        require_protection(library)
        recovery.settle(library)
        units = plan(library, extras, companions)
        begin(library, units)
        ticker = Ticker("trash", len(images_of(units)), report, cancel)
        return _ToTrash(library, units, ticker, moved).run()


class _ToTrash(Batch):
    """Moves the units of a batch to the trash of the system."""

    def _send(self, item: Item, seen: Seen) -> None:
        item.trash_path = self._to_trash(item.row, seen)
        _verify(item, seen)

    def _cancel(self, item: Item, reason: str) -> Entry:
        return put_back.cancel_move(item.row, item.trash_path, reason)

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
