"""Moves a file from the trash back to its folder, never over another file."""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
from typing import Final

from dupfinder.base.identity import LARGEST_INTEGER
from dupfinder.system import renaming
from dupfinder.system.durable_files import fsync_folder
from dupfinder.trash import system_trash
from dupfinder.trash.file_checks import (
    CHUNK_BYTES,
    ContentReader,
    RefusedError,
    Seen,
    identity_at,
    opened,
    refreshed_from_disk,
    stat_file,
    why,
)
from dupfinder.trash.journal import Entry

CHANGED_ON_THE_WAY: Final = "it changed at the moment it was moved"
_THERE_AGAIN: Final = "there is a file of this name again"


def cancel_move(entry: Entry, trash_path: str | None, reason: str) -> Entry:
    """Cancels the move of a file, and puts it back if it was moved; returns its row."""
    if trash_path is None:
        gone = entry.file.state == "moving" and not os.path.lexists(entry.file.path)
        return entry.now("lost" if gone else "failed", reason)
    try:
        put_back(trash_path, entry)
    except (OSError, RefusedError) as error:
        reason = f"{reason}; it is in the trash and could not be put back: {why(error)}"
        return refreshed_from_disk(entry, trash_path).now("trashed", reason, trash_path)
    return entry.now("failed", reason)


def make_room(path: str, source: str) -> None:
    """Creates the former folder of a file again, unless its drive is missing."""
    if os.path.lexists(path):
        raise RefusedError(_THERE_AGAIN)
    folder = above = os.path.dirname(path)
    while not os.path.isdir(above) and above != os.path.dirname(above):
        above = os.path.dirname(above)
    if above != folder:
        if os.stat(above).st_dev != os.lstat(source).st_dev:
            raise RefusedError("the folder it was in is not there")
        os.makedirs(folder, exist_ok=True)


def put_back(source: str, entry: Entry) -> None:
    """Moves a file from the trash to its former path, never over another file.

    Raises:
        RefusedError, OSError: it was not moved.
    """
    try:
        _move_without_overwriting(source, entry.file.path)
    except OSError as error:
        if error.errno != errno.EXDEV:
            raise
        original = copy_to(source, entry.file.path, part_of(entry))
        if identity_at(source) == original.identity:
            os.unlink(source)
    system_trash.drop_note(source)


def set_date(path: str, mtime_ns: int) -> None:
    """Sets the modification time of a file, if it has changed."""
    status = os.lstat(path)
    if status.st_mtime_ns != mtime_ns and abs(mtime_ns) < LARGEST_INTEGER:
        os.utime(path, ns=(status.st_atime_ns, mtime_ns))


def _move_without_overwriting(source: str, target: str) -> None:
    try:
        renaming.rename(os.fsencode(source), os.fsencode(target))
    except FileExistsError:
        raise RefusedError(_THERE_AGAIN) from None


def copy_to(source: str, target: str, part: str) -> Seen:
    """Copies a file to a free name on another drive, and compares both; returns the original.

    Raises:
        RefusedError, OSError: there is no copy.
    """
    original = stat_file(source)
    made = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    try:
        with opened(original, "it") as stream, open(made, "wb") as copy:
            shutil.copyfileobj(stream, copy, CHUNK_BYTES)
            copy.flush()
            os.fsync(copy.fileno())
        shutil.copystat(source, part)
        ContentReader().expect_equal(stat_file(source), stat_file(part))
        _move_without_overwriting(part, target)
        fsync_folder(os.path.dirname(target))
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(part)
        raise
    return original


def drop_copy(original: Seen, copy: str) -> None:
    """Removes a copy of a file that is still in its place, if both have equal bytes."""
    with contextlib.suppress(OSError, RefusedError):
        here, other = stat_file(original.path), stat_file(copy)
        if here.identity != other.identity:
            ContentReader().expect_equal(here, other)
            os.unlink(copy)


def part_of(entry: Entry) -> str:
    """Returns the path of the unfinished copy, beside the target; it is the same after a kill."""
    return os.path.join(os.path.dirname(entry.file.path), f".dupfinder-{entry.file.id}.part")


def part_beside(entry: Entry, place: str) -> str:
    """Returns the path of the unfinished copy beside another place."""
    return os.path.join(os.path.dirname(place), os.path.basename(part_of(entry)))


def remove_part(entry: Entry) -> None:
    """Removes the unfinished copy, beside the path or beside the place that the file was moved to."""
    for place in (entry.file.path, entry.file.trash_path):
        if place is not None:
            with contextlib.suppress(OSError):
                os.unlink(part_beside(entry, place))
