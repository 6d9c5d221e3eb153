"""Moves extras to the trash and puts them back: nothing else takes a picture out of its folder.

The steps for each file, in this order:

1. It stands in the journal as waiting, with all others of its batch; this survives a power cut.
2. It is what was indexed, and so is the file that is kept for it, which can be read to its end. If the
   two are said to be equal, their bytes are compared.
3. The journal says: moving. A last look at both. Qt moves the file.
4. What lies in the trash is what was checked, and the kept file is still there; else it goes straight
   back.
5. The journal says: trashed.

A kill between any two steps leaves a row that `recover` settles by looking where the file is. Files
that belong together (companions) take each step together, and go back together if one of them fails.

The layout of the trash: https://specifications.freedesktop.org/trash-spec/latest/
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import io
import os
import shutil
import stat
import sys
import threading
import time
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import takewhile
from typing import Final, Literal, NamedTuple
from urllib.parse import unquote_to_bytes

from dupfinder import journal
from dupfinder.companions import Companion, CompanionPolicy, companions_of
from dupfinder.errors import Cancelled, LibraryBusyError, LibraryError, TrashError
from dupfinder.journal import Entry, Evidence, Planned, TrashedFile
from dupfinder.library import LARGEST_INTEGER, FileState, Library, lies_in
from dupfinder.records import ImageRecord, Progress, Report, ignore, reason_of
from dupfinder.scanner import is_trash

_CHUNK_BYTES: Final = 1 << 20
_REPORT_SECONDS: Final = 0.05
_FORGET_IMAGES: Final = 2000
_KEPT: Final = "the kept file"
_THERE_AGAIN: Final = "there is a file of this name again"
_NO_JOURNAL: Final = "the journal cannot be written"
_CHANGED_ON_THE_WAY: Final = "it changed at the moment it was moved"
_STOPPED: Final = "stopped before it was moved"
_INTERRUPTED: Final = "interrupted before it was moved"

_LONG_AGO: Final = "1970-01-01T00:00:00+00:00"

_OPEN: Final = (
    os.O_RDONLY
    | getattr(os, "O_BINARY", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_NONBLOCK", 0)  # a FIFO put in place of a file since it was looked at would block
)
_NO_ATIME: Final = getattr(os, "O_NOATIME", 0)
_NO_LINKS: Final = frozenset(
    (errno.EPERM, errno.EACCES, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS, errno.EMLINK)
)
"""What file systems without hard links answer, such as FAT, and systems that keep them to a file's owner."""


@dataclass(frozen=True, slots=True)
class Extra:
    """A file that is to go to the trash.

    Attributes:
        image: the file, as it was indexed.
        keeper: the file that is kept for it; None if every copy of its cluster goes, which the person
            has confirmed in so many words.
        exact: its bytes are those of the keeper, and are compared before it goes.
    """

    image: ImageRecord
    keeper: ImageRecord | None
    exact: bool = False


@dataclass(frozen=True, slots=True)
class Failure:
    """A file that stayed where it was, and why, as a sentence fragment."""

    path: str
    reason: str


@dataclass(frozen=True, slots=True)
class TrashResult:
    """What became of a batch.

    Attributes:
        batch: its number in the journal; None if there was nothing to do.
        moved: what is in the trash now, companions too.
        failed: images that stayed, but for those that were not come to before it was cancelled. One that
            changed just as it was moved, and could not be put back, is in both.
        cancelled: stopped early.
    """

    batch: int | None
    moved: tuple[TrashedFile, ...]
    failed: tuple[Failure, ...]
    cancelled: bool = False


@dataclass(frozen=True, slots=True)
class UndoResult:
    """What was put back.

    Attributes:
        batch: the number of the batch; None if single files of several batches were asked for.
        restored: what is in its place again, companions too.
        failed: what is not.
        cancelled: stopped early.
    """

    batch: int | None
    restored: tuple[TrashedFile, ...]
    failed: tuple[Failure, ...]
    cancelled: bool = False


def move_to_trash(
    library: Library,
    extras: Sequence[Extra],
    *,
    companions: CompanionPolicy = "point-out",
    report: Report = ignore,
    cancel: threading.Event | None = None,
    moved: Callable[[TrashedFile], None] = lambda file: None,
) -> TrashResult:
    """Moves extras to the trash, each after its checks; what fails a check stays, with the reason.

    Args:
        library: holds the journal, and what is known of the files; forgets those that went.
        extras: any number.
        companions: point-out: an image stays if one of its companions would be left alone. take:
            sidecars and videos go with it. leave: they stay.
        report: is called at least every 100 ms.
        cancel: ends the work before the next file when it is set.
        moved: is called with each file that is in the trash, companions too.

    Raises:
        LibraryBusyError: another instance is moving files.
        LibraryError: the journal cannot be written; nothing was moved. If that happens later, the rest
            stays and is among the failed.
        TrashError: nothing can be moved at all.
    """
    if not extras:
        return TrashResult(None, (), ())
    with journal.moving(library):
        _prepare_trash()
        _settle(library)
        units = _plan(library, extras, companions)
        _begin(library, units)
        ticker = _Ticker("trash", len(_images(units)), report, cancel)
        return _Batch(library, units, ticker, moved).run()


class Foreseen(NamedTuple):
    """What `move_to_trash` would do with a file, as far as it can be told without checking it.

    Attributes:
        path: of the file.
        keeper: of its image.
        size_bytes: of the file.
        companion_of: the image that it goes with.
        refusal: why it stays; None if it goes.
    """

    path: str
    keeper: str | None
    size_bytes: int
    companion_of: str | None
    refusal: str | None


def foresee(
    library: Library, extras: Sequence[Extra], *, companions: CompanionPolicy = "point-out"
) -> list[Foreseen]:
    """What would go and what would stay; nothing is moved, and no file is read.

    Companions that stay with their image are not told.
    """
    found = []
    for unit in _plan(library, extras, companions):
        culprit = next((item for item in unit if item.refusal), None)
        for item in unit:
            if culprit is None or item.extra:
                image = item.image or item
                found.append(
                    Foreseen(
                        item.known.path,
                        image.keeper.path if image.keeper else None,
                        item.known.size_bytes,
                        item.image.known.path if item.image else None,
                        None if culprit is None else _refusal_of(item, culprit, culprit.refusal or ""),
                    )
                )
    return found


def _refusal_of(item: _Item, culprit: _Item, reason: str) -> str:
    """Why a file stays where one of those that belong together is refused."""
    if item is culprit:
        return reason
    return f"{_name(culprit.known.path)}, which belongs to it, stays: {reason}"


def undo(
    library: Library,
    batch: int | None = None,
    *,
    files: Sequence[int] | None = None,
    report: Report = ignore,
    cancel: threading.Event | None = None,
) -> UndoResult:
    """Puts back what was moved to the trash, with its dates, and never over another file.

    Args:
        library: holds the journal.
        batch: its number; None for the last one of which something is in the trash.
        files: numbers of single files instead; their companions go with them.
        report: is called at least every 100 ms, but for a file that has to be copied to another drive.
        cancel: ends the work before the next file when it is set.

    Raises:
        TrashError: there is nothing to put back.
        LibraryBusyError: another instance is moving files.
    """
    with journal.moving(library):
        _settle(library)
        entries = _to_restore(library, batch, files)
        return _restore_all(library, entries, _Ticker("undo", len(entries), report, cancel))


def recover(library: Library) -> None:
    """Settles what a kill left in doubt, by looking where each file is.

    Nothing is done while another instance moves files: what is in doubt then is that one's business.
    """
    if journal.in_doubt(library):
        with contextlib.suppress(LibraryBusyError), journal.moving(library, patiently=False):
            _settle(library)


class _RefusedError(Exception):
    """This file is not moved; the text is the reason."""


# --- what is to go, and what goes with it ----------------------------------------------------------


class _Known(NamedTuple):
    """What a file has to be; a fingerprint or digest that is not known is None."""

    path: str
    size_bytes: int
    mtime_ns: int
    fingerprint: bytes | None
    digest: bytes | None = None


@dataclass
class _Item:
    """One file of a batch.

    Attributes:
        known: what it has to be.
        extra: None for a companion.
        keeper: what the kept file has to be.
        image: of a companion: the image it goes with.
        refusal: why it stays, if that is clear from the start.
        entry: its row, once the batch has begun.
        seen: the file as it was when it was checked.
        kept: the keeper likewise.
        trash_path: where it is, once it was moved.
    """

    known: _Known
    extra: Extra | None = None
    keeper: _Known | None = None
    image: _Item | None = None
    refusal: str | None = None
    entry: Entry | None = None
    seen: _Seen | None = None
    kept: _Seen | None = None
    trash_path: str | None = None

    @property
    def row(self) -> Entry:
        assert self.entry is not None, "the batch has not begun"
        return self.entry


_Unit = list[_Item]
"""Files that belong together: one image in most cases."""


def _images(units: Iterable[_Unit]) -> list[_Item]:
    return [item for unit in units for item in unit if item.extra]


def _plan(library: Library, extras: Sequence[Extra], policy: CompanionPolicy) -> list[_Unit]:
    """What is to go, in the order given; a file that is named twice goes once, for its keeper."""
    wanted: dict[str, Extra] = {}
    for extra in extras:
        if extra.image.path not in wanted or wanted[extra.image.path].keeper is None:
            wanted[extra.image.path] = extra
    images = [image for extra in wanted.values() for image in (extra.image, extra.keeper) if image]
    contents = library.contents([image.id for image in images])

    def known(image: ImageRecord) -> _Known:
        fingerprint, digest, _ = contents[image.id]
        return _Known(image.path, image.size_bytes, image.mtime_ns, fingerprint, digest)

    items = {
        path: _Item(known(extra.image), extra, known(extra.keeper) if extra.keeper else None)
        for path, extra in wanted.items()
    }
    if policy == "leave":
        return [[item] for item in items.values()]
    found = companions_of(items)
    units = _joined(items, found)
    for unit in units:
        for item in unit:
            item.refusal = _left_alone(found.get(item.known.path, ()), items, policy)
    if policy == "take":
        _add_companions(units, found)
    return units


def _joined(items: Mapping[str, _Item], found: Mapping[str, Sequence[Companion]]) -> list[_Unit]:
    """Images that are companions of one another, or have one in common, are one unit."""

    def names(path: str) -> list[str]:
        return [path, *(companion.path for companion in found.get(path, ()))]

    unit_of: dict[str, list[str]] = {}  # by the paths of images and of companions
    for path in items:
        unit = list(dict.fromkeys(other for name in names(path) for other in unit_of.get(name, ())))
        unit.append(path)
        unit_of.update((name, unit) for member in unit for name in names(member))
    return [[items[member] for member in unit] for path, unit in unit_of.items() if unit[0] == path]


def _left_alone(
    found: Sequence[Companion], items: Mapping[str, _Item], policy: CompanionPolicy
) -> str | None:
    """Why an image stays: one of its companions would be left alone."""
    for companion in found:
        if companion.path in items or not os.path.lexists(companion.path):
            continue
        if policy == "point-out":
            return f"{_name(companion.path)} belongs to it and would be left alone"
        if companion.kind in ("raw", "picture"):
            return (
                f"{_name(companion.path)} belongs to it, and is a picture of its own that is not to be moved"
            )
    return None


def _add_companions(units: Iterable[_Unit], found: Mapping[str, Sequence[Companion]]) -> None:
    """Adds the sidecars and videos of the images of each unit to it, once each."""
    for unit in units:
        paths = {item.known.path for item in unit}
        for image in list(unit):
            for companion in found.get(image.known.path, ()):
                if companion.kind in ("video", "sidecar") and companion.path not in paths:
                    paths.add(companion.path)
                    unit.append(_companion(companion, image))


def _companion(companion: Companion, image: _Item) -> _Item:
    known = _Known(companion.path, companion.size_bytes, companion.mtime_ns, None)
    try:
        fingerprint = _fingerprint_at(_look(companion.path))
    except _RefusedError as error:
        return _Item(known, image=image, refusal=str(error))
    return _Item(known._replace(fingerprint=fingerprint), image=image)


def _begin(library: Library, units: Sequence[_Unit]) -> None:
    """Writes the batch to the journal, before anything is moved."""
    items = [item for unit in units for item in unit]
    places = {id(item): place for place, item in enumerate(items)}
    planned = [
        Planned(
            item.known.path,
            item.keeper.path if item.keeper else None,
            item.known.size_bytes,
            item.known.mtime_ns,
            Evidence(*_identity(item.known.path), item.known.fingerprint or b"", item.known.digest),
            places[id(item.image)] if item.image else None,
        )
        for item in items
    ]
    for item, entry in zip(items, journal.begin(library, planned), strict=True):
        item.entry = entry


# --- a batch on its way to the trash ---------------------------------------------------------------


class _Ticker:
    """Tells how far the work is, and ends it when that is asked for."""

    def __init__(
        self, stage: Literal["trash", "undo"], total: int, report: Report, cancel: threading.Event | None
    ) -> None:
        self.done = 0
        self._stage = stage
        self._total = total
        self._report = report
        self._cancel = cancel or threading.Event()
        self._reported = 0.0

    def tick(self, path: str) -> None:
        """Is called before each file, and now and then while one is read.

        Raises:
            Cancelled: the work was cancelled.
        """
        if self._cancel.is_set():
            raise Cancelled
        if time.monotonic() - self._reported > _REPORT_SECONDS:
            self._reported = time.monotonic()
            self._report(Progress(self._stage, self.done, self._total, path))

    def end(self) -> None:
        self._report(Progress(self._stage, self.done, self._total))


class _Batch:
    """Moves the units of a batch, one after the other."""

    def __init__(
        self,
        library: Library,
        units: Sequence[_Unit],
        ticker: _Ticker,
        moved: Callable[[TrashedFile], None],
    ) -> None:
        self._library = library
        self._units = units
        self._ticker = ticker
        self._on_moved = moved
        self._contents = _Contents(ticker)
        self._moved: list[TrashedFile] = []
        self._failed: list[Failure] = []
        self._gone: list[int] = []
        self._read: dict[str, _Seen] = {}  # keepers that could be read to their end, as they were then
        items = [item for unit in units for item in unit]
        self._paths = {item.known.path for item in items}
        self._identities = {_identity(path) for path in self._paths}

    def run(self) -> TrashResult:
        cancelled = False
        number = 0
        try:
            for number, unit in enumerate(self._units):  # noqa: B007 - where it ended
                self._move_unit(unit)
                self._ticker.done += len(_images([unit]))
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
        return TrashResult(batch, tuple(self._moved), tuple(self._failed), cancelled)

    def _move_unit(self, unit: _Unit) -> None:
        item = unit[0]
        try:
            for item in unit:
                self._check(item)
            for item in unit:
                self._move(item, alone=len(unit) == 1)
            trashed = [item.row.now("trashed", trash_path=item.trash_path) for item in unit]
            journal.note(self._library, trashed)
        except _RefusedError as error:
            self._fail(unit, item, str(error))
        except LibraryError:
            for item in unit:  # what cannot be noted is not done
                item.entry = _withdrawn(item, _NO_JOURNAL)
            raise
        else:
            self._succeed(unit, trashed)

    # Step 2: checks.

    def _check(self, item: _Item) -> None:
        path = item.known.path
        self._ticker.tick(path)
        if item.refusal:
            raise _RefusedError(item.refusal)
        if not _is_utf8(path):
            raise _RefusedError("its name is not UTF-8, and the system would move another file")
        if is_trash(os.fsencode(path)):
            raise _RefusedError("it is in the trash already")
        if lies_in(os.fsencode(path), frozenset(self._library.protected())):
            raise _RefusedError("it is in a protected folder")
        item.seen = _check_file(item.known, "it")
        self._identities.add(item.seen.identity)
        if item.extra and item.extra.keeper and item.keeper:
            exactly = item.extra.exact or item.extra.keeper.damaged
            item.kept = self._check_keeper(item.seen, item.keeper, exactly=exactly)

    def _check_keeper(self, extra: _Seen, keeper: _Known, *, exactly: bool) -> _Seen:
        if keeper.path in self._paths:
            raise _RefusedError(f"{_KEPT} is to be moved itself")
        if is_trash(os.fsencode(keeper.path)):
            raise _RefusedError(f"{_KEPT} lies in the trash")
        kept = _check_file(keeper, _KEPT)
        if kept.identity == extra.identity:
            raise _RefusedError(f"it is {_KEPT} itself, by another name")
        if kept.identity in self._identities:
            raise _RefusedError(f"{_KEPT} is to be moved itself, by another name")
        if exactly:
            self._contents.expect_equal(extra, kept)
        elif self._read.get(keeper.path) != kept:
            self._contents.expect_readable(kept, keeper.digest)
            self._read[keeper.path] = kept
        return kept

    # Steps 3 and 4: the move, and a look at what came of it.

    def _move(self, item: _Item, *, alone: bool) -> None:
        assert item.seen is not None, "only what was checked is moved"
        evidence = item.row.evidence._replace(device=item.seen.device, inode=item.seen.inode)
        item.entry = replace(item.row.now("moving"), evidence=evidence)
        journal.note(self._library, [item.entry])
        _look_again(item.seen, "it")
        if item.kept:
            _look_again(item.kept, _KEPT)
        item.trash_path = self._to_trash(item.row, item.seen)
        _verify(item, item.seen)
        if not alone:  # until all have followed, a kill leaves it in doubt; this says where to look
            item.entry = item.row.now("moving", trash_path=item.trash_path)
            journal.note(self._library, [item.entry])

    def _to_trash(self, entry: Entry, seen: _Seen) -> str:
        """Where the file is in the trash after the system has moved it there."""
        place = _move_by_system(seen.path)
        if _identity(seen.path) == seen.identity:
            if place:
                _take_out(place, seen)
            raise _RefusedError(_why_not_moved(seen.path))
        if not place or not os.path.lexists(place):
            place = _Search(self._library).find(entry)
        if place is None:
            raise _RefusedError("it is gone from its place, and the system does not say where to")
        return place

    # What came of it.

    def _succeed(self, unit: _Unit, trashed: Sequence[Entry]) -> None:
        self._gone += [item.extra.image.id for item in unit if item.extra]
        if len(self._gone) >= _FORGET_IMAGES:
            self._forget()
        for entry in trashed:
            self._moved.append(entry.file)
            self._on_moved(entry.file)

    def _fail(self, unit: _Unit, culprit: _Item, reason: str) -> None:
        """Puts back what was moved of a unit, and notes why it stays."""
        for item in unit:
            item.entry = _withdrawn(item, _refusal_of(item, culprit, reason))
            self._tell_failure(item, item.row.file.reason or reason)
        journal.note(self._library, [item.row for item in unit])

    def _leave(self, units: Sequence[_Unit]) -> None:
        """Notes that the turn of these did not come."""
        items = [item for unit in units for item in unit]
        with contextlib.suppress(LibraryError):
            journal.note(self._library, [item.row.now("failed", _STOPPED) for item in items])

    def _give_up(self, units: Sequence[_Unit], error: LibraryError) -> None:
        """Says of all the rest that it stays; what the journal says of it is settled later."""
        told = {failure.path for failure in self._failed} | {file.path for file in self._moved}
        for item in (item for unit in units for item in unit):
            if item.known.path not in told:
                why = item.row.file.reason or _NO_JOURNAL
                self._tell_failure(item, f"{why} ({error})")

    def _tell_failure(self, item: _Item, reason: str) -> None:
        if item.extra:
            self._failed.append(Failure(item.known.path, reason))
        if item.row.file.state == "trashed":  # it could not be put back
            self._moved.append(item.row.file)
            self._on_moved(item.row.file)

    def _forget(self) -> None:
        """Has the library forget what went; where that fails, the next indexing finds it gone."""
        if self._gone:
            with contextlib.suppress(LibraryError):
                self._library.forget(self._gone)
            self._gone = []


def _take_out(place: str, seen: _Seen) -> None:
    """Takes the name in the trash from a file that still has the one in its place.

    In a folder that cannot be written to, Qt gives a file a second name and calls it moved.
    """
    if _identity(place) == seen.identity == _identity(seen.path):
        with contextlib.suppress(OSError):
            os.unlink(place)
        _drop_note(place)


def _verify(item: _Item, seen: _Seen) -> None:
    """Whether what lies in the trash is what was checked, and the kept file is still there.

    The kept file is gone if it was the same one after all, reached through another mount.
    """
    assert item.trash_path is not None
    if not _is(item.row, item.trash_path):
        raise _RefusedError(_CHANGED_ON_THE_WAY)
    lying = _look(item.trash_path)
    if lying.device == seen.device and lying.inode != seen.inode:
        raise _RefusedError("another file came into its place at the moment it was moved")
    if item.keeper and _check_file(item.keeper, _KEPT) != item.kept:
        raise _RefusedError(f"{_KEPT} changed at the moment it was moved")


def _withdrawn(item: _Item, reason: str) -> Entry:
    """The row of a file that is not to go after all, which is put back if it was moved already."""
    entry = item.row
    if item.trash_path is None:
        gone = entry.file.state == "moving" and not os.path.lexists(entry.file.path)
        return entry.now("lost" if gone else "failed", reason)
    try:
        _put_back(item.trash_path, entry)
    except (OSError, _RefusedError) as error:
        reason = f"{reason}; it is in the trash and could not be put back: {_reason(error)}"
        return _as_it_lies(entry, item.trash_path).now("trashed", reason, item.trash_path)
    return entry.now("failed", reason)


def _as_it_lies(entry: Entry, path: str) -> Entry:
    """A row that describes what lies at this path; as it was, if that cannot be read."""
    try:
        seen = _look(path)
        evidence = Evidence(seen.device, seen.inode, _fingerprint_at(seen))
    except _RefusedError:
        return entry
    file = replace(entry.file, size_bytes=seen.size_bytes, mtime_ns=seen.mtime_ns)
    return Entry(file, evidence)


# --- the system's trash ----------------------------------------------------------------------------


def _prepare_trash() -> None:
    """Makes the folder that Qt wants to be there.

    Raises:
        TrashError: Qt could not name the trash.
    """
    home = _data_home()
    if home is None:
        return
    if not _is_utf8(home):
        raise TrashError(f"The trash cannot be used: the name of the folder {_shown(home)} is not UTF-8.")
    with contextlib.suppress(OSError):  # other drives have a trash of their own
        os.makedirs(home, mode=0o700, exist_ok=True)


def _move_by_system(path: str) -> str | None:
    """Has Qt move a file to the trash; gives its path there, None if it was not moved."""
    from PySide6.QtCore import QFile

    file = QFile(path)  # the static call would not tell where the file is then
    return file.fileName() if file.moveToTrash() else None


def _why_not_moved(path: str) -> str:
    """What may have kept the system from moving a file: its own words do not say."""
    folder = os.path.dirname(path)
    if not _is_writable(folder):
        return "its folder cannot be written to"
    home = _data_home()
    if home is None:
        return "the system did not move it to the trash"
    trash = os.path.join(home, "Trash")
    if not os.path.isdir(home):
        return f"the trash folder {trash} cannot be made"
    if _identity(folder)[0] != _identity(home)[0]:
        return "the trash of its drive cannot be used"
    for inner in (home, trash, os.path.join(trash, "files"), os.path.join(trash, "info")):
        if os.path.isdir(inner) and not _is_writable(inner):
            return f"the trash folder {inner} cannot be written to"
    return "the system did not move it to the trash"


def _is_writable(folder: str) -> bool:
    if os.access in os.supports_effective_ids:
        return os.access(folder, os.W_OK | os.X_OK, effective_ids=True)
    return os.access(folder, os.W_OK | os.X_OK)


def _data_home() -> str | None:
    """The folder that the user's trash is in, where it is laid out as freedesktop.org has it."""
    if sys.platform in ("win32", "darwin"):
        return None
    named = os.environ.get("XDG_DATA_HOME", "")
    return named if os.path.isabs(named) else os.path.expanduser("~/.local/share")


def _trash_folders(path: str) -> Iterator[tuple[str, str]]:
    """The trash folders that a file may be in, each with the folder that its notes are relative to."""
    home = _data_home()
    if home is None:
        return
    yield os.path.join(home, "Trash"), os.sep
    above = os.path.dirname(path)
    while True:
        for trash in (f".Trash-{os.getuid()}", f".Trash{os.sep}{os.getuid()}"):
            yield os.path.join(above, trash), above
        if above == os.path.dirname(above):
            return
        above = os.path.dirname(above)


class _Search:
    """Finds files in the trash by what the trash notes of them."""

    def __init__(self, library: Library) -> None:
        self._taken = journal.places_in_trash(library)
        self._names: dict[str, list[str]] = {}

    def find(self, entry: Entry) -> str | None:
        """Where a file is that is not known to be in the trash."""
        return next((place for place, _ in self._noted(entry.file.path) if _is(entry, place)), None)

    def find_changed(self, entry: Entry) -> str | None:
        """Where that is which came into the trash under the path of a file since its move began."""
        since = datetime.fromisoformat(entry.file.changed_at or _LONG_AGO).timestamp()
        noted = self._noted(entry.file.path)
        return next((place for place, note in noted if _date_of(note) >= since), None)

    def _noted(self, path: str) -> Iterator[tuple[str, str]]:
        """What the trash notes to have been at a path, and the notes, but for what the journal knows of."""
        for trash, top in _trash_folders(path):
            files = os.path.join(trash, "files")
            for name in self._like(files, _name(path)):
                place = os.path.join(files, name)
                note = os.path.join(trash, "info", f"{name}.trashinfo")
                original = _noted_path(note)
                if original is not None and os.path.join(top, original) == path and place not in self._taken:
                    yield place, note

    def _like(self, folder: str, name: str) -> Iterator[str]:
        """The names in a folder that begin like this one; Qt adds a number where a name is taken."""
        if folder not in self._names:
            self._names[folder] = []
            with contextlib.suppress(OSError):
                self._names[folder] = sorted(os.listdir(folder))
        names = self._names[folder]
        start = bisect_left(names, name)
        return takewhile(lambda other: other.startswith(name), names[start:])


def _noted_path(info: str) -> str | None:
    """The path that a file of the trash's notes gives."""
    with contextlib.suppress(OSError), open(info, "rb") as stream:
        for line in stream:
            if line.startswith(b"Path="):
                return os.fsdecode(unquote_to_bytes(line[5:].rstrip(b"\r\n")))
    return None


def _date_of(path: str) -> float:
    with contextlib.suppress(OSError):
        return os.lstat(path).st_mtime
    return 0.0


def _drop_note(trash_path: str) -> None:
    """Removes what the trash notes of a file that is not there any more."""
    files, name = os.path.split(trash_path)
    trash, kind = os.path.split(files)
    if kind == "files" and _data_home() is not None and not os.path.lexists(trash_path):
        with contextlib.suppress(OSError):
            os.unlink(os.path.join(trash, "info", f"{name}.trashinfo"))


# --- what a kill left in doubt ---------------------------------------------------------------------


def _settle(library: Library) -> None:
    """Finds out where each file is of which the journal does not say it."""
    entries = journal.in_doubt(library)
    if not entries:
        return
    search = _Search(library)
    settled = [_settled(entry, search) for entry in entries]
    changed = [new for old, new in zip(entries, settled, strict=True) if new.file.state != old.file.state]
    if changed:
        journal.note(library, changed, durable=True)


def _settled(entry: Entry, search: _Search) -> Entry:
    """A row that says where its file is; unchanged but for the reason, if that is out of reach."""
    file = entry.file
    was_there = file.trash_path is not None and file.state in ("trashed", "restoring", "lost")
    there = file.trash_path
    if there is None or not _is(entry, there, dated=False):
        there = search.find(entry)
    if file.state == "restoring":
        _remove_part(entry)
        _drop_note(file.trash_path or "")
    if _is(entry, file.path):
        if there:
            _finish_put_back(entry, there)
        return entry.now("restored") if was_there else entry.now("failed", _INTERRUPTED)
    if there:
        return entry.now("trashed", trash_path=there)
    if os.path.lexists(file.path) and _identity(file.path) == entry.evidence[:2]:
        return (
            entry.now("restored") if was_there else entry.now("failed", f"{_INTERRUPTED}; it changed since")
        )
    changed = search.find_changed(entry) if file.state == "moving" else None
    if changed:
        return _as_it_lies(entry, changed).now("trashed", _CHANGED_ON_THE_WAY, changed)
    if file.trash_path and not os.path.isdir(os.path.dirname(file.trash_path)):
        return replace(entry, file=replace(file, reason="the trash it lies in is out of reach"))
    return entry.now("lost", _why_lost(file.path))


def _why_lost(path: str) -> str:
    if not os.path.isdir(os.path.dirname(path)):
        return "it is not in the trash, and the folder it was in is not there"
    if os.path.lexists(path):
        return "it is not in the trash, and another file is in its place"
    return "it is neither in its place nor in the trash"


def _finish_put_back(entry: Entry, there: str) -> None:
    """Takes a file out of the trash that is in its place as well, if nothing is lost with that."""
    with contextlib.suppress(OSError, _RefusedError):
        here, lying = _look(entry.file.path), _look(there)
        if here.identity == lying.identity:
            _take_out(there, here)
        elif entry.file.state == "restoring":  # it was copied from another drive
            _Contents().expect_equal(here, lying)
            os.unlink(there)
            _drop_note(there)


# --- putting back ----------------------------------------------------------------------------------


def _to_restore(library: Library, batch: int | None, files: Sequence[int] | None) -> list[Entry]:
    """The rows of what is to be put back.

    Raises:
        TrashError: there are none.
    """
    if files is not None:
        entries = journal.with_companions(library, files)
        wanted = [entry for entry in entries if entry.file.state in ("trashed", "lost")]
    else:
        batch = journal.last_batch(library) if batch is None else batch
        entries = [] if batch is None else journal.in_batch(library, batch)
        if batch is not None and not entries:
            raise TrashError(f"There is no batch {batch}.")
        wanted = [entry for entry in entries if entry.file.state == "trashed"]
    if not wanted:
        raise TrashError(
            "There is nothing to put back." if batch is None else f"Nothing of batch {batch} is in the trash."
        )
    return wanted


def _restore_all(library: Library, entries: Sequence[Entry], ticker: _Ticker) -> UndoResult:
    restored: list[TrashedFile] = []
    failed: list[Failure] = []
    search = _Search(library)
    cancelled = False
    for number, entry in enumerate(entries):
        try:
            ticker.tick(entry.file.path)
            restored.append(_restore(library, entry, search).file)
        except Cancelled:
            cancelled = True
            break
        except _RefusedError as error:
            failed.append(Failure(entry.file.path, str(error)))
        except LibraryError as error:
            reason = f"{_NO_JOURNAL} ({error})"
            failed += [Failure(other.file.path, reason) for other in entries[number:]]
            break
        ticker.done += 1
    with contextlib.suppress(LibraryError):
        journal.secure(library)
    ticker.end()
    numbers = {entry.file.batch for entry in entries}
    return UndoResult(min(numbers) if len(numbers) == 1 else None, tuple(restored), tuple(failed), cancelled)


def _restore(library: Library, entry: Entry, search: _Search) -> Entry:
    """Puts back one file; gives its row as it is then.

    Raises:
        _RefusedError: it cannot be put back; the journal says why.
        LibraryError: the journal cannot be written; the file is in the trash, or back.
    """
    entry = _found(library, entry, search)
    if entry.file.state == "restored":  # by somebody else
        return entry
    source = entry.file.trash_path
    assert source is not None, "what was found in the trash has a place there"
    try:
        _make_room(entry.file.path, source)
        entry = entry.now("restoring")
        journal.note(library, [entry])
        _set_date(source, entry.file.mtime_ns)
        _put_back(source, entry)
    except (OSError, _RefusedError) as error:
        reason = _reason(error)
        journal.note(library, [entry.now("trashed", reason)])
        raise _RefusedError(reason) from error
    entry = entry.now("restored")
    journal.note(library, [entry])
    return entry


def _found(library: Library, entry: Entry, search: _Search) -> Entry:
    """The row of a file that is in the trash, or in its place again already.

    Raises:
        _RefusedError: it is neither; the journal says so.
    """
    place = entry.file.trash_path
    if place is not None and _is(entry, place, dated=False):
        return entry
    entry = _settled(entry, search)
    journal.note(library, [entry])
    if entry.file.reason:
        raise _RefusedError(entry.file.reason)
    return entry


def _make_room(path: str, source: str) -> None:
    """Makes the folders again that a file was in, unless they are on a drive that is not there now."""
    if os.path.lexists(path):
        raise _RefusedError(_THERE_AGAIN)
    folder = above = os.path.dirname(path)
    while not os.path.isdir(above) and above != os.path.dirname(above):
        above = os.path.dirname(above)
    if above != folder:
        if os.stat(above).st_dev != os.lstat(source).st_dev:
            raise _RefusedError("the folder it was in is not there")
        os.makedirs(folder, exist_ok=True)


def _put_back(source: str, entry: Entry) -> None:
    """Moves a file out of the trash into its place, never over another one.

    Raises:
        _RefusedError, OSError: it cannot be done; the file is in the trash.
    """
    try:
        _move_without_overwriting(source, entry.file.path)
    except OSError as error:
        if error.errno != errno.EXDEV:
            raise
        _copy_back(source, entry.file.path, _part_of(entry))
    _drop_note(source)


def _set_date(path: str, mtime_ns: int) -> None:
    """Gives a file the date it had, should it have another one in the trash."""
    status = os.lstat(path)
    if status.st_mtime_ns != mtime_ns and abs(mtime_ns) < LARGEST_INTEGER:
        os.utime(path, ns=(status.st_atime_ns, mtime_ns))


def _move_without_overwriting(source: str, target: str) -> None:
    """A second name that is refused where one is taken, and then the first one goes: nothing can be lost.

    Where there are no hard links, a look comes before the move.
    """
    try:
        if os.link in os.supports_follow_symlinks:
            os.link(source, target, follow_symlinks=False)
        else:
            os.link(source, target)
    except FileExistsError:
        raise _RefusedError(_THERE_AGAIN) from None
    except OSError as error:
        if error.errno not in _NO_LINKS:
            raise
        if os.path.lexists(target):
            raise _RefusedError(_THERE_AGAIN) from None
        os.rename(source, target)
    else:
        with contextlib.suppress(OSError):  # the file has both names then, and is in its place
            os.unlink(source)


def _copy_back(source: str, target: str, part: str) -> None:
    """Copies a file to another drive, and removes it only when the copy is there and equal."""
    original = _look(source)
    made = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    try:
        with _opened(original, "it") as stream, open(made, "wb") as copy:
            shutil.copyfileobj(stream, copy, _CHUNK_BYTES)
            copy.flush()
            os.fsync(copy.fileno())
        shutil.copystat(source, part)
        _Contents().expect_equal(_look(source), _look(part))
        _move_without_overwriting(part, target)
        _flush_folder(os.path.dirname(target))
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(part)
        raise
    os.unlink(source)


def _flush_folder(folder: str) -> None:
    """Has the names in a folder survive a power cut, where the system can do that."""
    with contextlib.suppress(OSError):  # Windows opens no folders
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _part_of(entry: Entry) -> str:
    """Where the copy of a file grows, beside its place; the same after a kill."""
    return os.path.join(os.path.dirname(entry.file.path), f".dupfinder-{entry.file.id}.part")


def _remove_part(entry: Entry) -> None:
    with contextlib.suppress(OSError):
        os.unlink(_part_of(entry))


# --- looking at files: what is refused says why ------------------------------------------------------


class _Seen(NamedTuple):
    """A regular file as it was at one moment.

    Attributes:
        changed_ns: when it, or anything noted of it, last changed: its names, its permissions.
    """

    path: str
    device: int
    inode: int
    size_bytes: int
    mtime_ns: int
    changed_ns: int

    @property
    def identity(self) -> tuple[int, int]:
        return self.device, self.inode


def _seen(path: str, status: os.stat_result) -> _Seen:
    state = FileState.of(b"", status)  # in numbers that the library can hold
    return _Seen(path, state.device, state.inode, state.size_bytes, state.mtime_ns, status.st_ctime_ns)


def _look(path: str, subject: str = "it") -> _Seen:
    try:
        status = os.lstat(path)
    except (FileNotFoundError, NotADirectoryError):
        raise _RefusedError(f"{subject} is not there any more") from None
    except (OSError, ValueError) as error:
        raise _RefusedError(f"{subject} cannot be reached ({_reason(error)})") from error
    if stat.S_ISLNK(status.st_mode):
        raise _RefusedError(f"{subject} is a symbolic link now")
    if not stat.S_ISREG(status.st_mode):
        raise _RefusedError(f"{subject} is no file any more")
    return _seen(path, status)


def _look_again(seen: _Seen, subject: str) -> None:
    if _look(seen.path, subject) != seen:
        raise _RefusedError(f"{subject} has just changed")


def _check_file(known: _Known, subject: str) -> _Seen:
    """The file as it is now, if it is what it has to be and is reached through no link."""
    if not os.path.isabs(known.path):
        raise _RefusedError(f"{subject} has no absolute path")
    seen = _look(known.path, subject)
    if os.path.realpath(known.path) != known.path:
        raise _RefusedError(f"{subject} is reached through a symbolic link now")
    if known.fingerprint is None:
        raise _RefusedError(f"{subject} is not in the library any more")
    same = (seen.size_bytes, seen.mtime_ns) == (known.size_bytes, known.mtime_ns)
    if not same or _fingerprint_at(seen, subject) != known.fingerprint:
        raise _RefusedError(f"{subject} has changed since it was indexed")
    return seen


@contextmanager
def _opened(seen: _Seen, subject: str) -> Iterator[io.FileIO]:
    """A file that was looked at, open for reading, if it is still the same one."""
    try:
        with open(_open(seen.path), "rb", buffering=0) as stream:
            if _seen(seen.path, os.fstat(stream.fileno())) != seen:
                raise _RefusedError(f"{subject} has just changed")
            yield stream
    except OSError as error:
        raise _RefusedError(f"{subject} cannot be read ({_reason(error)})") from error


def _open(path: str) -> int:
    """Opens a file for reading; where the system allows it, the date of last access stays."""
    if _NO_ATIME:
        with contextlib.suppress(PermissionError):  # of another user's file
            return os.open(path, _OPEN | _NO_ATIME)
    return os.open(path, _OPEN)


def _fingerprint_at(seen: _Seen, subject: str = "it") -> bytes:
    """What `reading.fingerprint_of` gives for all its bytes, without reading them."""
    with _opened(seen, subject) as stream:
        head = stream.read(4096)
        stream.seek(max(0, seen.size_bytes - 4096))
        ends = head + stream.read(4096) + seen.size_bytes.to_bytes(8, "little")
    return hashlib.sha256(ends, usedforsecurity=False).digest()[:16]


def _is(entry: Entry, path: str, *, dated: bool = True) -> bool:
    """Whether the file of a row lies at this path, by size, time and fingerprint.

    Where it cannot be read, or its fingerprint was never known, its inode decides.
    """
    evidence = entry.evidence
    try:
        seen = _look(path)
    except _RefusedError:
        return False
    if seen.size_bytes != entry.file.size_bytes or (dated and seen.mtime_ns != entry.file.mtime_ns):
        return False
    try:
        if evidence.fingerprint:
            return _fingerprint_at(seen) == evidence.fingerprint
    except _RefusedError:
        pass
    return seen.identity == (evidence.device, evidence.inode)


class _Contents:
    """Reads files whole, each piece into the same memory: fresh memory costs more than the reading."""

    def __init__(self, ticker: _Ticker | None = None) -> None:
        self._left = bytearray(_CHUNK_BYTES)
        self._right = bytearray(_CHUNK_BYTES)
        self._ticker = ticker

    def expect_readable(self, kept: _Seen, digest: bytes | None) -> None:
        """The kept file must be readable to its end, and have the digest that is known, if one is."""
        hashed = hashlib.blake2b(digest_size=32)
        done = 0
        with _opened(kept, _KEPT) as stream:
            while count := self._fill(stream, self._left, kept, _KEPT):
                if digest is not None:
                    hashed.update(memoryview(self._left)[:count])
                done += count
        if done != kept.size_bytes:
            raise _RefusedError(f"{_KEPT} cannot be read to its end")
        if digest is not None and hashed.digest() != digest:
            raise _RefusedError(f"{_KEPT} has changed since it was indexed")

    def expect_equal(self, extra: _Seen, kept: _Seen) -> None:
        """Both files must have the same bytes now."""
        done = 0
        with _opened(extra, "it") as one, _opened(kept, _KEPT) as other:
            while count := self._fill(one, self._left, extra, "it"):
                same_length = self._fill(other, self._right, kept, _KEPT) == count
                if not same_length or not self._left.startswith(memoryview(self._right)[:count]):
                    break
                done += count
        if not done == extra.size_bytes == kept.size_bytes:
            raise _RefusedError(f"its bytes are not those of {_KEPT}")

    def _fill(self, stream: io.FileIO, buffer: bytearray, seen: _Seen, subject: str) -> int:
        """Reads as much as the memory holds, or as there is."""
        if self._ticker:
            self._ticker.tick(seen.path)
        filled = 0
        try:
            while filled < len(buffer) and (count := stream.readinto(memoryview(buffer)[filled:])):
                filled += count
        except OSError as error:
            raise _RefusedError(f"{subject} cannot be read ({_reason(error)})") from error
        return filled


def _identity(path: str) -> tuple[int, int]:
    """Device and inode of whatever is at a path; zeros for nothing."""
    with contextlib.suppress(OSError, ValueError):
        state = FileState.of(b"", os.lstat(path))
        return state.device, state.inode
    return 0, 0


def _is_utf8(path: str) -> bool:
    try:
        path.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


def _reason(error: Exception) -> str:
    return reason_of(error) if isinstance(error, OSError) else str(error)


def _name(path: str) -> str:
    return os.path.basename(path)


def _shown(path: str) -> str:
    return os.fsencode(path).decode("utf-8", "replace")
