"""Puts files back from the trash, and settles what a kill left in doubt."""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from dupfinder.base.errors import TrashError
from dupfinder.base.files import LARGEST_INTEGER
from dupfinder.store.library import Library
from dupfinder.system import renaming
from dupfinder.system.durable_files import fsync_folder
from dupfinder.trash import journal, system_trash
from dupfinder.trash.file_checks import (
    CHUNK_BYTES,
    Contents,
    RefusedError,
    as_it_lies,
    identity_at,
    lies_at,
    look,
    opened,
    why,
)
from dupfinder.trash.journal import Entry

CHANGED_ON_THE_WAY: Final = "it changed at the moment it was moved"
_THERE_AGAIN: Final = "there is a file of this name again"
_INTERRUPTED: Final = "interrupted before it was moved"


# --- what is to come back ----------------------------------------------------------------------------


def to_restore(library: Library, batch: int | None, files: Sequence[int] | None) -> list[Entry]:
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


def restore(library: Library, entry: Entry, search: system_trash.Search) -> Entry:
    """Puts back one file; gives its row as it is then.

    Raises:
        RefusedError: it cannot be put back; the journal says why.
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
    except (OSError, RefusedError) as error:
        reason = why(error)
        journal.note(library, [entry.now("trashed", reason)])
        raise RefusedError(reason) from error
    entry = entry.now("restored")
    journal.note(library, [entry])
    return entry


def _found(library: Library, entry: Entry, search: system_trash.Search) -> Entry:
    """The row of a file that is in the trash, or in its place again already.

    Raises:
        RefusedError: it is neither; the journal says so.
    """
    place = entry.file.trash_path
    if place is not None and lies_at(entry, place, dated=False):
        return entry
    entry = _settled(entry, search)
    journal.note(library, [entry])
    if entry.file.reason:
        raise RefusedError(entry.file.reason)
    return entry


def withdrawn(entry: Entry, trash_path: str | None, reason: str) -> Entry:
    """Returns the row of a file that stays after all; puts it back if it was moved already."""
    if trash_path is None:
        gone = entry.file.state == "moving" and not os.path.lexists(entry.file.path)
        return entry.now("lost" if gone else "failed", reason)
    try:
        _put_back(trash_path, entry)
    except (OSError, RefusedError) as error:
        reason = f"{reason}; it is in the trash and could not be put back: {why(error)}"
        return as_it_lies(entry, trash_path).now("trashed", reason, trash_path)
    return entry.now("failed", reason)


# --- the way back ------------------------------------------------------------------------------------


def _make_room(path: str, source: str) -> None:
    """Makes the folders again that a file was in, unless they are on a drive that is not there now."""
    if os.path.lexists(path):
        raise RefusedError(_THERE_AGAIN)
    folder = above = os.path.dirname(path)
    while not os.path.isdir(above) and above != os.path.dirname(above):
        above = os.path.dirname(above)
    if above != folder:
        if os.stat(above).st_dev != os.lstat(source).st_dev:
            raise RefusedError("the folder it was in is not there")
        os.makedirs(folder, exist_ok=True)


def _put_back(source: str, entry: Entry) -> None:
    """Moves a file out of the trash into its place, never over another one.

    Raises:
        RefusedError, OSError: it cannot be done; the file is in the trash.
    """
    try:
        _move_without_overwriting(source, entry.file.path)
    except OSError as error:
        if error.errno != errno.EXDEV:
            raise
        _copy_back(source, entry.file.path, _part_of(entry))
    system_trash.drop_note(source)


def _set_date(path: str, mtime_ns: int) -> None:
    """Gives a file the date it had, should it have another one in the trash."""
    status = os.lstat(path)
    if status.st_mtime_ns != mtime_ns and abs(mtime_ns) < LARGEST_INTEGER:
        os.utime(path, ns=(status.st_atime_ns, mtime_ns))


def _move_without_overwriting(source: str, target: str) -> None:
    try:
        renaming.rename(os.fsencode(source), os.fsencode(target))
    except FileExistsError:
        raise RefusedError(_THERE_AGAIN) from None


def _copy_back(source: str, target: str, part: str) -> None:
    """Copies a file to another drive, and removes it only when the copy is there and equal."""
    original = look(source)
    made = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    try:
        with opened(original, "it") as stream, open(made, "wb") as copy:
            shutil.copyfileobj(stream, copy, CHUNK_BYTES)
            copy.flush()
            os.fsync(copy.fileno())
        shutil.copystat(source, part)
        Contents().expect_equal(look(source), look(part))
        _move_without_overwriting(part, target)
        fsync_folder(os.path.dirname(target))
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(part)
        raise
    if identity_at(source) == original.identity:
        os.unlink(source)


def _part_of(entry: Entry) -> str:
    """Where the copy of a file grows, beside its place; the same after a kill."""
    return os.path.join(os.path.dirname(entry.file.path), f".dupfinder-{entry.file.id}.part")


def _remove_part(entry: Entry) -> None:
    with contextlib.suppress(OSError):
        os.unlink(_part_of(entry))


# --- what a kill left in doubt -----------------------------------------------------------------------


def settle(library: Library) -> None:
    """Finds the files whose place the journal does not know, and notes where they are."""
    entries = journal.in_doubt(library)
    if not entries:
        return
    search = system_trash.Search(library)
    settled = [_with_its_keeper(entry, _settled(entry, search)) for entry in entries]
    changed = [new for old, new in zip(entries, settled, strict=True) if new.file.state != old.file.state]
    if changed:
        journal.note(library, changed, durable=True)


def _with_its_keeper(before: Entry, now: Entry) -> Entry:
    """Notes at a file that a kill has left in the trash that its kept file is gone, if it is."""
    file = now.file
    if file.state != "trashed" or before.file.state not in ("waiting", "moving") or file.reason:
        return now
    if file.keeper is None or os.path.lexists(file.keeper):
        return now
    return replace(now, file=replace(file, reason=f"{_KEEPER_GONE} {file.keeper}"))


_KEEPER_GONE: Final = "it is in the trash, and the file that was kept for it is not there any more:"


def _settled(entry: Entry, search: system_trash.Search) -> Entry:
    """A row that says where its file is; unchanged but for the reason, if that is out of reach."""
    file = entry.file
    was_there = file.trash_path is not None and file.state in ("trashed", "restoring", "lost")
    there = file.trash_path
    if there is None or not lies_at(entry, there, dated=False):
        there = search.find(entry)
    if file.state in ("waiting", "moving"):
        search.tidy(entry)
    if file.state == "restoring":
        _remove_part(entry)
        if there and file.size_bytes:
            renaming.drop_placeholder(os.fsencode(file.path))
        system_trash.drop_note(file.trash_path or "")
    if lies_at(entry, file.path):
        if there:
            _finish_put_back(entry, there)
        return entry.now("restored") if was_there else entry.now("failed", _INTERRUPTED)
    if there:
        return entry.now("trashed", trash_path=there)
    if os.path.lexists(file.path) and identity_at(file.path) == entry.evidence[:2]:
        return (
            entry.now("restored") if was_there else entry.now("failed", f"{_INTERRUPTED}; it changed since")
        )
    if was_there and file.trash_path and os.path.lexists(file.trash_path):
        return entry.now("trashed", f"{CHANGED_IN_TRASH} {file.trash_path}")
    changed = search.find_changed(entry) if file.state == "moving" else None
    if changed:
        return as_it_lies(entry, changed).now("trashed", CHANGED_ON_THE_WAY, changed)
    if file.trash_path and not os.path.isdir(os.path.dirname(file.trash_path)):
        return replace(entry, file=replace(file, reason="the trash it lies in is out of reach"))
    return entry.now("lost", _why_lost(file.path))


CHANGED_IN_TRASH: Final = "what lies in its place in the trash is not what went there:"
"""This may be the file, changed since, or another one; neither is put back."""


def _why_lost(path: str) -> str:
    if not os.path.isdir(os.path.dirname(path)):
        return "it is not in the trash, and the folder it was in is not there"
    if os.path.lexists(path):
        return "it is not in the trash, and another file is in its place"
    return "it is neither in its place nor in the trash"


def _finish_put_back(entry: Entry, there: str) -> None:
    """Takes a file out of the trash that is in its place as well, if nothing is lost with that."""
    with contextlib.suppress(OSError, RefusedError):
        here, lying = look(entry.file.path), look(there)
        if here.identity == lying.identity:
            system_trash.take_out(there, here)
        elif entry.file.state == "restoring":  # it was copied from another drive
            Contents().expect_equal(here, lying)
            os.unlink(there)
            system_trash.drop_note(there)
