"""The journal of moves to the trash: two tables of the library, written before and after each step.

It is written before and after each step of `trash`: what is committed survives a kill. Its *durable* writes,
which survive a power cut and are copied to the second file of `user_file`, are the beginning of a batch with
all its files, and its end. The steps of each file between are not; they are found again by the files
themselves, see `restore.settle`. One program at a time moves files; the lock for that is here as well.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from itertools import groupby
from typing import Any, Final, NamedTuple

from dupfinder.base.errors import LibraryBusyError, LibraryError
from dupfinder.base.records import reason_of
from dupfinder.base.words import State
from dupfinder.store.library import Library
from dupfinder.system import locks

NO_JOURNAL: Final = "the journal cannot be written"
_PATIENCE_SECONDS: Final = 3.0
_COLUMNS: Final = (
    "id, batch, path, trash_path, keeper, size_bytes, mtime_ns, state, reason, changed_at, companion_of,"
    " device, inode, fingerprint, digest"
)


@dataclass(frozen=True, slots=True)
class TrashedFile:
    """A file of a batch.

    Attributes:
        id: its number in the journal.
        batch: the number of the batch it belongs to.
        path: its former path; as in ImageRecord.
        trash_path: its path in the trash, now or formerly.
        keeper: the file that was kept for it; None if none was, and for a companion.
        size_bytes: of the file.
        mtime_ns: time of last change.
        state: see State.
        reason: why it failed or is lost, or why it could not be put back; a sentence fragment.
        changed_at: when the state last changed; UTC, ISO 8601.
        companion_of: the number of the image it goes with.
    """

    id: int
    batch: int
    path: str
    trash_path: str | None
    keeper: str | None
    size_bytes: int
    mtime_ns: int
    state: State
    reason: str | None
    changed_at: str | None
    companion_of: int | None


@dataclass(frozen=True, slots=True)
class TrashBatch:
    """The files of one command."""

    id: int
    started_at: str
    files: tuple[TrashedFile, ...]


class Evidence(NamedTuple):
    """Further properties that identify a file, beside its size and time.

    Attributes:
        fingerprint: of its size, head and tail.
        digest: of all its bytes; None if unknown.
    """

    device: int
    inode: int
    fingerprint: bytes
    digest: bytes | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """A row of the journal."""

    file: TrashedFile
    evidence: Evidence

    def now(self, state: State, reason: str | None = None, trash_path: str | None = None) -> Entry:
        """Returns the row in another state; `trash_path` None keeps the path."""
        file = replace(
            self.file,
            state=state,
            # It may contain a file name that is not UTF-8, which SQLite refuses.
            reason=reason and reason.encode("utf-8", "replace").decode("utf-8"),
            trash_path=trash_path or self.file.trash_path,
            changed_at=_now(),
        )
        return replace(self, file=file)


class Planned(NamedTuple):
    """A file of a batch that begins.

    Attributes:
        companion_of: the index of its image in the same list, before its own.
    """

    path: str
    keeper: str | None
    size_bytes: int
    mtime_ns: int
    evidence: Evidence
    companion_of: int | None = None


def begin(library: Library, planned: Sequence[Planned]) -> list[Entry]:
    """Adds a batch of waiting files, durably; returns their rows."""
    entries: list[Entry] = []
    with library.user.writing():
        batch = library.user.write("INSERT INTO batch (started_at) VALUES (?)", (_now(),))
        for plan in planned:
            image = None if plan.companion_of is None else entries[plan.companion_of].file.id
            entries.append(_add(library, batch, plan, image))
    return entries


def note(library: Library, entries: Iterable[Entry], *, durable: bool = False) -> None:
    """Updates rows in one transaction."""
    with library.user.writing(durable=durable):
        for entry in entries:
            file, evidence = entry.file, entry.evidence
            library.user.write(
                "UPDATE trashed SET trash_path = ?, size_bytes = ?, mtime_ns = ?, state = ?, reason = ?,"
                " changed_at = ?, device = ?, inode = ?, fingerprint = ? WHERE id = ?",
                (
                    _encoded(file.trash_path),
                    file.size_bytes,
                    file.mtime_ns,
                    file.state,
                    file.reason,
                    file.changed_at,
                    evidence.device,
                    evidence.inode,
                    evidence.fingerprint,
                    file.id,
                ),
            )


def secure(library: Library) -> None:
    """Makes everything written until now survive a power cut, and damage to the file."""
    with library.user.writing():
        pass


def batches(library: Library) -> list[TrashBatch]:
    """Returns all batches with their files, the last first."""
    files = [entry.file for entry in _entries(library, "ORDER BY batch DESC, id")]
    # Read after the files: another program may begin a batch in between.
    started = dict(library.user.read("SELECT id, started_at FROM batch"))
    groups = [(batch, tuple(group)) for batch, group in groupby(files, key=lambda file: file.batch)]
    # Without its row, as a damaged library may have it, a batch began with its first file.
    return [
        TrashBatch(batch, started.get(batch) or group[0].changed_at or "", group) for batch, group in groups
    ]


def in_doubt(library: Library) -> list[Entry]:
    """Returns the files whose place is not known.

    A file that was in the trash and is gone from there is not searched for again.
    """
    return list(
        _entries(
            library,
            "WHERE state IN ('waiting', 'moving', 'restoring') OR (state = 'lost' AND trash_path IS NULL)"
            " ORDER BY id",
        )
    )


def in_batch(library: Library, batch: int) -> list[Entry]:
    """Returns the files of a batch, in order; none if there is no such batch."""
    return list(_entries(library, "WHERE batch = ? ORDER BY id", (batch,)))


def with_companions(library: Library, numbers: Iterable[int]) -> list[Entry]:
    """Returns the files with these numbers and their companions, in order."""
    found = {}
    for number in numbers:
        for entry in _entries(library, "WHERE id = ?1 OR companion_of = ?1", (number,)):
            found[entry.file.id] = entry
    return [found[number] for number in sorted(found)]


def last_batch(library: Library) -> int | None:
    """Returns the last batch that has a file in the trash."""
    ((batch,),) = library.user.read("SELECT max(batch) FROM trashed WHERE state = 'trashed'")
    return None if batch is None else int(batch)


def places_in_trash(library: Library) -> set[str]:
    """Returns the paths in the trash of all files in the state `trashed`."""
    rows = library.user.read("SELECT trash_path FROM trashed WHERE state = 'trashed'")
    return {os.fsdecode(row[0]) for row in rows if row[0] is not None}


# --- one at a time ---------------------------------------------------------------------------------


@contextmanager
def moving(library: Library, *, patiently: bool = True) -> Iterator[None]:
    """Locks the journal while files are moved; the system releases the lock of a killed process.

    Args:
        library: the one whose files are moved.
        patiently: wait some seconds for another process, which may only be recovering.

    Raises:
        LibraryBusyError: another process holds the lock.
    """
    path = os.path.join(library.folder, "trash.lock")
    try:
        lock = locks.acquire(path, timeout_seconds=_PATIENCE_SECONDS if patiently else 0.0)
    except OSError as error:
        raise LibraryError(f"The lock file {path} cannot be used: {reason_of(error)}.") from error
    if lock is None:
        raise LibraryBusyError(
            "Another dupfinder is moving files to the trash or putting them back; wait until it is done."
        )
    with lock:
        yield


# --- rows ------------------------------------------------------------------------------------------


def _add(library: Library, batch: int, plan: Planned, image: int | None) -> Entry:
    now = _now()
    number = library.user.write(
        "INSERT INTO trashed (batch, companion_of, path, keeper, size_bytes, mtime_ns, device, inode,"
        " fingerprint, digest, state, changed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'waiting', ?)",
        (
            batch,
            image,
            _encoded(plan.path),
            _encoded(plan.keeper),
            plan.size_bytes,
            plan.mtime_ns,
            *plan.evidence,
            now,
        ),
    )
    return Entry(
        TrashedFile(
            number,
            batch,
            plan.path,
            None,
            plan.keeper,
            plan.size_bytes,
            plan.mtime_ns,
            "waiting",
            None,
            now,
            image,
        ),
        plan.evidence,
    )


def _entries(library: Library, condition: str, values: Sequence[Any] = ()) -> Iterator[Entry]:
    for row in library.user.read(f"SELECT {_COLUMNS} FROM trashed {condition}", values):
        number, batch, path, trash_path, keeper, *rest = row[:11]
        file = TrashedFile(number, batch, os.fsdecode(path), _decoded(trash_path), _decoded(keeper), *rest)
        yield Entry(file, Evidence(*row[11:]))


def _encoded(path: str | None) -> bytes | None:
    return None if path is None else os.fsencode(path)


def _decoded(path: bytes | None) -> str | None:
    return None if path is None else os.fsdecode(path)


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
