"""The journal of moves to the trash: files that are to go, and the state of each.

Rows are written before and after each step; committed rows survive a kill. *Durable* writes survive a power
cut and are copied to the second user file: the beginning of a batch with all its files, and its end. The
steps between are not durable; `recovery.settle` finds the files again.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from itertools import groupby
from typing import Final, NamedTuple

from dupfinder.base.identity import ContentId, FileIdentity, FileStamp
from dupfinder.base.literals import State, Verb
from dupfinder.store.journal import Row
from dupfinder.store.library import Library

NO_JOURNAL: Final = "the journal cannot be written"


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
        verb: the way it went; `trash_path` is where it lies in the folder that it was moved to, and nowhere
            once it was replaced by a link.
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
    verb: Verb = "trash"


@dataclass(frozen=True, slots=True)
class TrashBatch:
    """The files of one command."""

    id: int
    started_at: str
    files: tuple[TrashedFile, ...]

    @property
    def verb(self) -> Verb:
        return self.files[0].verb if self.files else "trash"


class Evidence(NamedTuple):
    """Further properties that identify a file, beside its size and time."""

    identity: FileIdentity
    content: ContentId


@dataclass(frozen=True, slots=True)
class Entry:
    """A row of the journal.

    Attributes:
        file: what is known of it.
        evidence: identifies the file.
        details: of a file that is replaced by a link: what Undo gives back to it.
    """

    file: TrashedFile
    evidence: Evidence
    details: bytes | None = None

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

    stamp: FileStamp[str]
    keeper: str | None
    evidence: Evidence
    companion_of: int | None = None


def begin(library: Library, planned: Sequence[Planned], verb: Verb = "trash") -> list[Entry]:
    """Adds a batch of waiting files, durably; returns their rows."""
    entries: list[Entry] = []
    with library.user.writing():
        batch = library.add_batch(_now())
        for plan in planned:
            image = None if plan.companion_of is None else entries[plan.companion_of].file.id
            entries.append(_add(library, batch, plan, image, verb))
    return entries


def note(library: Library, entries: Iterable[Entry], *, durable: bool = False) -> None:
    """Writes rows as they are now, in one transaction."""
    rows = [
        (
            _encoded(file.trash_path),
            file.size_bytes,
            file.mtime_ns,
            file.state,
            file.reason,
            file.changed_at,
            *evidence.identity,
            evidence.content.fingerprint,
            file.id,
        )
        for file, evidence in ((entry.file, entry.evidence) for entry in entries)
    ]
    library.update_trashed(rows, durable=durable)


def secure(library: Library) -> None:
    """Makes everything written until now survive a power cut, and damage to the file."""
    library.update_trashed([], durable=True)


def batches(library: Library) -> list[TrashBatch]:
    """Returns all batches with their files, the last first."""
    files = [_entry(row).file for row in library.all_trashed()]
    # After the files, as another program may begin a batch meanwhile.
    started = library.batch_starts()
    groups = groupby(files, key=lambda file: file.batch)
    return [TrashBatch(batch, started.get(batch, ""), tuple(group)) for batch, group in groups]


def in_doubt(library: Library) -> list[Entry]:
    """Returns the files whose place is not known.

    A file that was in the trash and is gone from there is not searched for again.
    """
    return list(map(_entry, library.trashed_in_doubt()))


def in_batch(library: Library, batch: int) -> list[Entry]:
    """Returns the files of a batch, in order; none if there is no such batch."""
    return list(map(_entry, library.trashed_in_batch(batch)))


def with_companions(library: Library, numbers: Iterable[int]) -> list[Entry]:
    """Returns the files of these numbers and those that went with them, in order."""
    found = {}
    for number in numbers:
        for entry in map(_entry, library.trashed_with_companions(number)):
            found[entry.file.id] = entry
    return [found[number] for number in sorted(found)]


def last_batch(library: Library) -> int | None:
    """Returns the last batch that has a file in the trash."""
    return library.last_batch_in_trash()


def places_in_trash(library: Library) -> set[str]:
    """Returns where the files lie that are noted to be in the trash."""
    return set(map(os.fsdecode, library.places_in_trash()))


# --- rows ------------------------------------------------------------------------------------------


def _add(library: Library, batch: int, plan: Planned, image: int | None, verb: Verb) -> Entry:
    now = _now()
    path, size_bytes, mtime_ns = plan.stamp
    paths = _encoded(path), _encoded(plan.keeper)
    content = plan.evidence.content
    known = *plan.evidence.identity, content.fingerprint, content.digest
    number = library.add_trashed((batch, image, *paths, size_bytes, mtime_ns, *known, now))
    if verb != "trash":
        library.add_deed(number, verb)
    return Entry(
        TrashedFile(
            number,
            batch,
            path,
            None,
            plan.keeper,
            size_bytes,
            mtime_ns,
            "waiting",
            None,
            now,
            image,
            verb,
        ),
        plan.evidence,
    )


def _entry(row: Row) -> Entry:
    number, batch, path, trash_path, keeper, *rest = row[:12]
    file = TrashedFile(number, batch, os.fsdecode(path), _decoded(trash_path), _decoded(keeper), *rest)
    return Entry(file, Evidence(FileIdentity(*row[12:14]), ContentId(*row[14:16])), row[16])


def _encoded(path: str | None) -> bytes | None:
    return None if path is None else os.fsencode(path)


def _decoded(path: bytes | None) -> str | None:
    return None if path is None else os.fsdecode(path)


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
