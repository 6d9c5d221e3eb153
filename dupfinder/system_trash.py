"""The trash as the system has it: where it is, what it notes, and how a file gets there.

Nothing else in the core uses Qt. Its layout: https://specifications.freedesktop.org/trash-spec/latest/
"""

from __future__ import annotations

import contextlib
import os
import sys
from bisect import bisect_left
from collections.abc import Iterator
from datetime import datetime
from itertools import takewhile
from typing import Final
from urllib.parse import unquote_to_bytes

from dupfinder import journal
from dupfinder.errors import TrashError
from dupfinder.journal import Entry
from dupfinder.library import LARGEST_INTEGER, Library
from dupfinder.looking import Seen, identity_at, is_utf8, lies_at

_LONG_AGO: Final = "1970-01-01T00:00:00+00:00"


def prepare() -> None:
    """Makes the folder that Qt wants to be there.

    Raises:
        TrashError: Qt could not name the trash.
    """
    home = _data_home()
    if home is None:
        return
    if not is_utf8(home):
        raise TrashError(f"The trash cannot be used: the name of the folder {_shown(home)} is not UTF-8.")
    with contextlib.suppress(OSError):  # other drives have a trash of their own
        os.makedirs(home, mode=0o700, exist_ok=True)


def move(path: str) -> str | None:
    """Has Qt move a file to the trash; gives its path there, None if it was not moved."""
    from PySide6.QtCore import QFile

    file = QFile(path)  # the static call would not tell where the file is then
    return file.fileName() if file.moveToTrash() else None


def why_not_moved(path: str) -> str:
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
    if identity_at(folder)[0] != identity_at(home)[0]:
        return "the trash of its drive cannot be used"
    for inner in (home, trash, os.path.join(trash, "files"), os.path.join(trash, "info")):
        if os.path.isdir(inner) and not _is_writable(inner):
            return f"the trash folder {inner} cannot be written to"
    return "the system did not move it to the trash"


def _is_writable(folder: str) -> bool:
    if os.access in os.supports_effective_ids:
        return os.access(folder, os.W_OK | os.X_OK, effective_ids=True)
    return os.access(folder, os.W_OK | os.X_OK)


def take_out(place: str, seen: Seen) -> None:
    """Takes the name in the trash from a file that still has the one in its place.

    In a folder that cannot be written to, Qt gives a file a second name and calls it moved.
    """
    if identity_at(place) == seen.identity == identity_at(seen.path):
        with contextlib.suppress(OSError):
            os.unlink(place)
        drop_note(place)


def drop_note(trash_path: str) -> None:
    """Removes what the trash notes of a file that is not there any more."""
    files, name = os.path.split(trash_path)
    trash, kind = os.path.split(files)
    if kind == "files" and _data_home() is not None and not os.path.lexists(trash_path):
        with contextlib.suppress(OSError):
            os.unlink(os.path.join(trash, "info", f"{name}.trashinfo"))


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


class Search:
    """Finds files in the trash by what the trash notes of them."""

    def __init__(self, library: Library) -> None:
        self._taken = journal.places_in_trash(library)
        self._names: dict[str, list[str]] = {}
        self._passing: dict[str, dict[int, str]] = {}

    def find(self, entry: Entry) -> str | None:
        """Where a file is that is not known to be in the trash."""
        noted = (place for place, _ in self._noted(entry.file.path) if lies_at(entry, place))
        return next(noted, None) or self._find_passing(entry)

    def _find_passing(self, entry: Entry) -> str | None:
        """Where a file is that a kill has left under a passing name.

        Qt moves in steps: the file gets a name of six letters in the trash, beside its own where the drive
        has hard links and instead of it elsewhere; then its note is written, and then it gets its last name.
        """
        for trash, _ in _trash_folders(entry.file.path):
            place = self._without_note(trash).get(entry.evidence.inode)
            if place is not None and place not in self._taken and lies_at(entry, place):
                return place
        return None

    def _without_note(self, trash: str) -> dict[int, str]:
        """What lies in a trash that it notes nothing of, by inode."""
        if trash not in self._passing:
            found = self._passing[trash] = {}
            noted = set(self._listed(os.path.join(trash, "info")))
            with contextlib.suppress(OSError), os.scandir(os.path.join(trash, "files")) as listing:
                for item in listing:
                    if f"{item.name}.trashinfo" not in noted:
                        found[item.inode() & LARGEST_INTEGER] = item.path
        return self._passing[trash]

    def find_changed(self, entry: Entry) -> str | None:
        """Where that is which came into the trash under the path of a file since its move began."""
        since = datetime.fromisoformat(entry.file.changed_at or _LONG_AGO).timestamp()
        noted = self._noted(entry.file.path)
        return next((place for place, note in noted if _date_of(note) >= since), None)

    def _noted(self, path: str) -> Iterator[tuple[str, str]]:
        """What the trash notes to have been at a path, and the notes, but for what the journal knows of."""
        for trash, top in _trash_folders(path):
            files = os.path.join(trash, "files")
            for name in self._like(files, os.path.basename(path)):
                place = os.path.join(files, name)
                note = os.path.join(trash, "info", f"{name}.trashinfo")
                original = _noted_path(note)
                if original is not None and os.path.join(top, original) == path and place not in self._taken:
                    yield place, note

    def _listed(self, folder: str) -> list[str]:
        """The names in a folder, in order."""
        if folder not in self._names:
            self._names[folder] = []
            with contextlib.suppress(OSError):
                self._names[folder] = sorted(os.listdir(folder))
        return self._names[folder]

    def _like(self, folder: str, name: str) -> Iterator[str]:
        """The names in a folder that begin like this one; Qt adds a number where a name is taken."""
        names = self._listed(folder)
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


def _shown(path: str) -> str:
    return os.fsencode(path).decode("utf-8", "replace")
