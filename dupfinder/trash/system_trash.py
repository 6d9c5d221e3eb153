"""Moves files to the trash of the system, and finds them there.

On Linux and the BSDs `freedesktop_trash` does it. On Windows and macOS Qt moves the file; nothing else in the
core uses Qt.
"""

from __future__ import annotations

import contextlib
import os
from bisect import bisect_left
from collections.abc import Iterator
from datetime import datetime
from itertools import takewhile
from typing import Final

from dupfinder.base.identity import LARGEST_INTEGER
from dupfinder.store.library import Library
from dupfinder.system import freedesktop_trash, renaming
from dupfinder.system.freedesktop_trash import Trash, TrashFolderError
from dupfinder.trash import journal
from dupfinder.trash.file_checks import RefusedError, Seen, identity_at, is_file_at
from dupfinder.trash.journal import Entry

_LONG_AGO: Final = "1970-01-01T00:00:00+00:00"


def move(path: str) -> str | None:
    """Moves a file to the trash; returns its path there, None if the system did not move it.

    Raises:
        RefusedError: it was not moved, for a reason that is known.
    """
    if not freedesktop_trash.IS_USED:
        return _move_by_qt(path)
    try:
        return os.fsdecode(freedesktop_trash.move(os.fsencode(path)))
    except TrashFolderError as error:
        raise RefusedError(str(error)) from error


def _move_by_qt(path: str) -> str | None:
    from PySide6.QtCore import QFile

    file = QFile(path)  # the static call does not return the new path
    return file.fileName() if file.moveToTrash() else None


def why_not_moved(path: str) -> str:
    """Returns the likely reason why the system, which gives none, did not move a file."""
    if not freedesktop_trash.is_writable(os.fsencode(os.path.dirname(path))):
        return "its folder cannot be written to"
    return "the system did not move it to the trash"


def take_out(place: str, seen: Seen) -> None:
    """Removes a file's name in the trash if the file still has its name in its folder."""
    if identity_at(place) == seen.identity == identity_at(seen.path):
        with contextlib.suppress(OSError):
            os.unlink(place)
        drop_note(place)


def drop_note(trash_path: str) -> None:
    """Removes the note of a file that is no longer in the trash."""
    if freedesktop_trash.IS_USED:
        freedesktop_trash.drop_note(os.fsencode(trash_path))


def _trashes_of(path: bytes) -> Iterator[Trash]:
    return freedesktop_trash.trashes_of(path) if freedesktop_trash.IS_USED else iter(())


class Search:
    """Finds files in the trash by their notes."""

    def __init__(self, library: Library) -> None:
        self._taken = journal.places_in_trash(library)
        self._names: dict[bytes, list[bytes]] = {}
        self._without: dict[bytes, dict[int, bytes]] = {}

    def find(self, entry: Entry) -> str | None:
        """Returns the path in the trash of a file that the journal does not locate; None if not found."""
        noted = (place for place, _ in self._noted(entry) if is_file_at(entry, place))
        return next(noted, None) or self._find_without_note(entry)

    def find_changed(self, entry: Entry) -> str | None:
        """Returns the path of whatever came into the trash from a file's path since its move began."""
        return next(filter(os.path.lexists, self._noted_since(entry)), None)

    def tidy(self, entry: Entry) -> None:
        """Removes the note, and the placeholder, of a move that was killed before the file moved."""
        for place in self._noted_since(entry):
            if entry.file.size_bytes:
                renaming.drop_placeholder(os.fsencode(place))
            drop_note(place)

    def _noted_since(self, entry: Entry) -> list[str]:
        """Returns the places of notes about a file's path that are newer than its row."""
        since = datetime.fromisoformat(entry.file.changed_at or _LONG_AGO).timestamp()
        return [place for place, note in self._noted(entry) if _date_of(note) >= since]

    def _find_without_note(self, entry: Entry) -> str | None:
        """Returns the path in the trash of a file whose note is lost; None if not found."""
        for trash in _trashes_of(os.fsencode(entry.file.path)):
            found = self._without_note(trash).get(entry.evidence.identity.inode)
            place = None if found is None else os.fsdecode(found)
            if place is not None and place not in self._taken and is_file_at(entry, place):
                return place
        return None

    def _without_note(self, trash: Trash) -> dict[int, bytes]:
        """Returns the files in a trash that have no note, by inode."""
        if trash.folder not in self._without:
            found = self._without[trash.folder] = {}
            noted = set(self._listed(trash.info))
            with contextlib.suppress(OSError), os.scandir(trash.files) as listing:
                for item in listing:
                    if item.name + freedesktop_trash.NOTE_SUFFIX not in noted:
                        found[item.inode() & LARGEST_INTEGER] = item.path
        return self._without[trash.folder]

    def _noted(self, entry: Entry) -> Iterator[tuple[str, bytes]]:
        """Yields the places and notes for a file's path, except those that the journal knows."""
        path = os.fsencode(entry.file.path)
        beginning = freedesktop_trash.common_beginning(os.path.basename(path))
        for trash in _trashes_of(path):
            for name in self._like(trash.info, beginning):
                note = os.path.join(trash.info, name)
                place = os.fsdecode(
                    os.path.join(trash.files, name.removesuffix(freedesktop_trash.NOTE_SUFFIX))
                )
                if place not in self._taken and freedesktop_trash.noted_path(trash, note) == path:
                    yield place, note

    def _listed(self, folder: bytes) -> list[bytes]:
        """Returns the names in a folder, sorted."""
        if folder not in self._names:
            self._names[folder] = []
            with contextlib.suppress(OSError):
                self._names[folder] = sorted(os.listdir(folder))
        return self._names[folder]

    def _like(self, folder: bytes, beginning: bytes) -> Iterator[bytes]:
        """Returns the names in a folder with this beginning."""
        names = self._listed(folder)
        start = bisect_left(names, beginning)
        return takewhile(lambda other: other.startswith(beginning), names[start:])


def _date_of(path: bytes) -> float:
    with contextlib.suppress(OSError):
        return os.lstat(path).st_mtime
    return 0.0
