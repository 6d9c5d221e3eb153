"""Moves extras to a folder, by the steps of `move`; nothing there is ever overwritten.

The place of each file is in the journal before the file moves. A name that is taken gets a number, the same
one for all files that belong together: ``IMG_1 (2).jpg`` and ``IMG_1 (2).xmp``. To another drive a file is
copied, written through to the disk and compared, and only then removed.
"""

from __future__ import annotations

import errno
import itertools
import os
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final

from dupfinder.base.cancelling import NEVER, CancelToken
from dupfinder.base.errors import TrashError
from dupfinder.base.records import Report, ignore
from dupfinder.store.library import Library
from dupfinder.system import freedesktop_trash, renaming
from dupfinder.system.path_names import is_below
from dupfinder.system.trash_folders import lies_in_trash
from dupfinder.trash import journal, moving_lock, put_back, recovery
from dupfinder.trash.batch import Batch, OnMoved, require_protection
from dupfinder.trash.companions import CompanionPolicy
from dupfinder.trash.file_checks import Known, RefusedError, Seen, identity_at, is_file_at, why
from dupfinder.trash.journal import Entry
from dupfinder.trash.plan import Extra, Foreseen, Item, Unit, begin, foresee, images_of, plan
from dupfinder.trash.result import TrashResult
from dupfinder.trash.ticker import Ticker

_MOST_NAMES: Final = 10_000


def move_to_folder(
    library: Library,
    extras: Sequence[Extra],
    folder: str,
    *,
    keep_structure: bool = False,
    companions: CompanionPolicy = "point-out",
    report: Report = ignore,
    cancel: CancelToken = NEVER,
    moved: OnMoved = lambda file: None,
) -> TrashResult:
    """Moves extras to a folder, each after its checks; one that fails a check stays, with the reason.

    A kept file is not asked for: a picture that is moved is not lost.

    Args:
        library: holds the journal; the moved images are removed from it.
        extras: any number.
        folder: must exist.
        keep_structure: into the same folders below it as below the added folder that they come from.
        companions: as for `move_to_trash`; with take, all sidecars and videos go.
        report: called at least every 100 ms.
        cancel: stops before the next file when it is set.
        moved: called with each file that was moved, companions too.

    Raises:
        TrashError: the folder cannot take files.
        LibraryBusyError, ProtectionLostError, LibraryError: as by `move_to_trash`.
    """
    folder = checked_folder(library, folder)
    if not extras:
        return TrashResult(None, (), ())
    with moving_lock.moving(library):
        require_protection(library)
        recovery.settle(library)
        units = plan(library, _without_keepers(extras), companions)
        _note_keepers(units, extras)
        begin(library, units, "move")
        places = _Places(library, folder, keep_structure)
        ticker = Ticker("trash", len(images_of(units)), report, cancel)
        return _ToFolder(library, units, ticker, moved, places).run()


def foresee_move(
    library: Library, extras: Sequence[Extra], *, companions: CompanionPolicy = "point-out"
) -> list[Foreseen]:
    """Returns the expected result of `move_to_folder`; moves nothing and reads no file."""
    kept = {extra.image.path: extra.keeper.path for extra in extras if extra.keeper}
    found = foresee(library, _without_keepers(extras), companions=companions)
    return [each._replace(keeper=kept.get(each.companion_of or each.path)) for each in found]


def checked_folder(library: Library, folder: str) -> str:
    """Returns the real path of a folder that is to take files.

    Raises:
        TrashError: it is not there, cannot be written to, is a trash, or holds the library.
    """
    real = os.path.realpath(os.path.expanduser(folder))
    if not folder or not os.path.isdir(real):
        raise TrashError(f"There is no such folder: {folder}")
    if not freedesktop_trash.is_writable(os.fsencode(real)):
        raise TrashError(f"The folder cannot be written to: {folder}")
    if is_below(real, os.path.realpath(library.folder)):
        raise TrashError(f"The folder is one of dupfinder's own: {folder}")
    if lies_in_trash(os.fsencode(os.path.join(real, "file"))):
        raise TrashError(f"The folder lies in the trash: {folder}")
    return real


def _without_keepers(extras: Iterable[Extra]) -> list[Extra]:
    return [replace(extra, keeper=None, exact=False) for extra in extras]


def _note_keepers(units: Sequence[Unit], extras: Iterable[Extra]) -> None:
    """Has the journal name the kept files, which are not checked."""
    kept = {extra.image.path: extra.keeper for extra in extras}
    for item in images_of(units):
        keeper = kept.get(item.known.path)
        if keeper is not None:
            item.keeper = Known(keeper.stamp, item.known.content)


class _Places:
    """The places of files in a folder."""

    def __init__(self, library: Library, folder: str, keep_structure: bool) -> None:
        self._folder = folder
        roots = map(os.fsdecode, library.folder_paths()) if keep_structure else ()
        self._roots = sorted(roots, key=len, reverse=True)

    def free(self, unit: Unit) -> list[str]:
        """Returns free places for the files of a unit, with the same number for all of them.

        Raises:
            RefusedError: there are none.
        """
        for number in itertools.islice(itertools.count(1), _MOST_NAMES):
            places = [self._place(item, number) for item in unit]
            if len(set(places)) == len(places) and not any(map(os.path.lexists, places)):
                return places
        raise RefusedError("there are too many files of this name in the folder")

    def _place(self, item: Item, number: int) -> str:
        path = item.known.path
        name = os.path.basename(path)
        if number > 1:
            image = os.path.basename((item.image or item).known.path)
            name = numbered(name, os.path.splitext(image)[0], number)
        return os.path.join(self._folder, self._below(os.path.dirname(path)), name)

    def _below(self, folder: str) -> str:
        for root in self._roots:
            below = os.path.relpath(folder, root)
            if not below.startswith(os.pardir):
                return "" if below == os.curdir else below
        return ""


def numbered(name: str, stem: str, number: int) -> str:
    """Returns a name with a number after the stem of its image, or before its suffix."""
    if not name.startswith(stem):
        stem = os.path.splitext(name)[0]
    return f"{stem} ({number}){name[len(stem) :]}"


class _ToFolder(Batch):
    """Moves the files of a batch to a folder."""

    def __init__(
        self, library: Library, units: Sequence[Unit], ticker: Ticker, moved: OnMoved, places: _Places
    ) -> None:
        super().__init__(library, units, ticker, moved)
        self._places = places
        self._targets: dict[str, str] = {}

    def _prepare(self, unit: Unit) -> None:
        targets = self._places.free(unit)
        for item, target in zip(unit, targets, strict=True):
            source, folder = os.path.dirname(item.known.path), os.path.dirname(target)
            if source == os.path.realpath(folder):
                raise RefusedError("it is in that folder already")
            try:
                os.makedirs(folder, exist_ok=True)
            except OSError as error:
                raise RefusedError(f"the folder {folder} cannot be made: {why(error)}") from error
            self._targets[item.known.path] = target

    def _send(self, item: Item, seen: Seen) -> None:
        target = self._targets[seen.path]
        # Before it moves: after a kill it is looked for there.
        item.entry = item.row.now("moving", trash_path=target)
        journal.note(self._library, [item.entry])
        try:
            _move(seen, target, put_back.part_beside(item.row, target))
        except FileExistsError:
            raise RefusedError("another file has just come to its place in the folder") from None
        except OSError as error:
            raise RefusedError(why(error)) from error
        item.trash_path = target
        if not is_file_at(item.row, target):
            raise RefusedError(put_back.CHANGED_ON_THE_WAY)

    def _cancel(self, item: Item, reason: str) -> Entry:
        return put_back.cancel_move(item.row, item.trash_path, reason)


def _move(seen: Seen, target: str, part: str) -> None:
    """Moves a file to a free name, also to another drive."""
    try:
        renaming.rename(os.fsencode(seen.path), os.fsencode(target))
    except OSError as error:
        if error.errno != errno.EXDEV:
            raise
        _move_to_other_drive(seen, target, part)


def _move_to_other_drive(seen: Seen, target: str, part: str) -> None:
    if not freedesktop_trash.is_writable(os.fsencode(os.path.dirname(seen.path))):
        raise RefusedError("its folder cannot be written to")
    put_back.copy_to(seen.path, target, part)
    try:
        if identity_at(seen.path) == seen.identity:
            os.unlink(seen.path)
    except OSError:
        put_back.drop_copy(seen, target)
        raise
