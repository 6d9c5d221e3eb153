"""Opens the files of a data folder, and replaces those that are damaged or lost.

What only people know (``user.sqlite``) comes back from its copy. What indexing brings back
(``library.sqlite``) is begun again. A damaged file stays beside the new one under another name; nothing is
deleted.

A kill at any moment costs nothing: the damaged user file gets its other name only when its copy is sound, and
a file that is missing comes back from its copy as a damaged one does.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from typing import Final

from dupfinder.base.errors import LibraryBusyError, LibraryDamagedError
from dupfinder.base.reports import reason_of
from dupfinder.store import integrity
from dupfinder.store.library import Library
from dupfinder.store.library_file import FILE_NAME, LibraryFile
from dupfinder.store.library_locks import alone
from dupfinder.store.setting_aside import name_aside, set_aside
from dupfinder.store.user_file import COPY_NAME, USER_NAME, UserFile, back_up, is_there, revision_of
from dupfinder.store.user_rows import PROTECTION, UNREAD, rescue

_FORMER_RESCUED_NAME: Final = "library.sqlite.rescued"
"""Rows that an earlier version read of a damaged library, if it was killed before it used them."""


def open_library(folder: str) -> tuple[Library, str | None]:
    """Opens the library of a folder; what is damaged or lost is replaced.

    Returns:
        The library, and what was done to it, as sentences; None if that was nothing.

    Raises:
        LibraryError: as Library raises it; a damaged one is left alone where somebody else has it open.
    """
    if not _is_half_rescued(folder):
        try:
            library = Library(folder)
        except LibraryDamagedError:
            pass  # it is checked again when nobody else can have it open
        else:
            return library, _sentence_of_lost(library)
    try:
        with alone(folder):
            notice = _repair(folder)
    except LibraryBusyError as error:
        raise LibraryBusyError(
            f"The library in {folder} is damaged, and another dupfinder has it open; close that one and try "
            "again."
        ) from error
    except (OSError, sqlite3.Error) as error:
        reason = reason_of(error) if isinstance(error, OSError) else str(error)
        raise LibraryDamagedError(
            f"The library in {folder} is damaged and cannot be set aside: {reason}. "
            "Your pictures are not touched."
        ) from error
    return Library(folder), notice


def _is_half_rescued(folder: str) -> bool:
    """Whether an earlier version was killed while it replaced a damaged library."""
    return os.path.lexists(os.path.join(folder, _FORMER_RESCUED_NAME)) and not is_there(folder)


def _sentence_of_lost(library: Library) -> str | None:
    """Returns the notice of a library that was created again, because its file was missing or empty."""
    if not library.was_lost:
        return None
    return f"The library {library.path} was missing or empty; a new one is begun. {_READ_AGAIN}"


_READ_AGAIN: Final = "Images are read again when their folders are indexed."


def _repair(folder: str) -> str | None:
    integrity.suspect(folder)  # so that all rows are checked
    user_file, library = _repair_user_file(folder), _repair_library(folder)
    kept = _KEPT if library and not user_file else None
    return " ".join(filter(None, (user_file, library, kept))) or None


_KEPT: Final = "Your folders, decisions and journal are kept."


# --- what only people know -----------------------------------------------------------------------------


def _repair_user_file(folder: str) -> str | None:
    path, copy = os.path.join(folder, USER_NAME), os.path.join(folder, COPY_NAME)
    is_of_library = _is_in_library(folder)
    if is_of_library and not is_there(folder) and not _is_half_rescued(folder):
        return None
    copied = revision_of(copy, check=True)
    revision = _revision_of(folder)
    if revision is not None and (copied is None or copied <= revision):
        return None
    if copied is None:
        _rescue(folder)
    aside = set_aside(path)
    _restore(copy, path)
    return _sentence(path, aside)


def _is_in_library(folder: str) -> bool:
    """Whether a library of an earlier version, not damaged, still has what only people know."""
    try:
        with closing(LibraryFile(folder)) as file:
            if not file.has_user_data:
                return file.version == 0
            return integrity.has_sound_pages(file.connection)
    except (LibraryDamagedError, sqlite3.Error):
        return False


def _revision_of(folder: str) -> int | None:
    """The revision of the user file; None if it is damaged or lost."""
    if integrity.size_of(os.path.join(folder, USER_NAME)) < integrity.HEADER_BYTES:
        return None
    try:
        with closing(UserFile(folder)) as file:
            if file.version == 0:
                return None  # without tables, as another program leaves it
            file.prepare()
            return file.revision()
    except LibraryDamagedError:
        return None


def _rescue(folder: str) -> None:
    """Makes a new copy with what can be read, where file and copy are damaged or lost."""
    names = (USER_NAME, COPY_NAME, FILE_NAME, _FORMER_RESCUED_NAME)
    sources = [path for name in names if integrity.size_of(path := os.path.join(folder, name))]
    copy = os.path.join(folder, COPY_NAME)
    if os.path.lexists(copy):
        from shutil import copyfile

        copyfile(copy, name_aside(copy))  # it stays in its place until the new one is there
    rescue(sources, copy, 1)


def _restore(copy: str, path: str) -> None:
    with closing(sqlite3.connect(copy)) as db:
        back_up(db, path)


def _sentence(path: str, aside: str | None) -> str:
    """Returns the notice of a user file that was restored from its copy."""
    state = f"was damaged and is set aside as {aside}" if aside else "was missing"
    begin = f"The file {path} with your folders, decisions and journal {state}; "
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        unread = {
            table
            for (tables,) in db.execute("SELECT value FROM meta WHERE key = ?", (UNREAD,))
            for table in str(tables).split()
        }
        if not unread:
            return f"{begin}its copy has taken its place."
        db.execute("DELETE FROM meta WHERE key = ?", (UNREAD,))
        found = _counted(db)
    lost = [many for table, (_, many) in _WORDS.items() if unread & {table, _PARTS.get(table)}]
    rescued = f"only {_listed(found)} could be read" if found else "nothing could be read"
    sentence = f"{begin}so was its copy, and {rescued}: {_listed(lost)} are lost in part or all."
    return f"{sentence} {_PROTECT_AGAIN}" if unread & PROTECTION else sentence


_PROTECT_AGAIN: Final = (
    "Nothing goes to the trash before you have protected your folders again and confirmed that the list is "
    "complete."
)
PROTECTION_IS_LOST: Final = f"Protected folders were lost with a damaged file. {_PROTECT_AGAIN}"


def _counted(db: sqlite3.Connection) -> list[str]:
    found = []
    for table, (one, many) in _WORDS.items():
        ((count,),) = db.execute(f"SELECT count(*) FROM {table}")
        if count:
            found.append(f"{count:,} {one if count == 1 else many}")
    return found


_WORDS: Final = {
    "folder": ("folder", "folders"),
    "excluded": ("exclusion", "exclusions"),
    "protected": ("protected folder", "protected folders"),
    "decision": ("decision", "decisions"),
    "trashed": ("journal entry", "journal entries"),
    "mark": ("mark", "marks"),
}
"""Words for the rows of each table: one, and many."""

_PARTS: Final = {"decision": "decided", "trashed": "batch"}


def _listed(words: Sequence[str]) -> str:
    return " and ".join(filter(None, (", ".join(words[:-1]), words[-1])))


# --- what indexing brings back ------------------------------------------------------------------------------


def _repair_library(folder: str) -> str | None:
    path = os.path.join(folder, FILE_NAME)
    if _is_sound(folder):
        return None  # or another program was faster
    aside = set_aside(path)
    integrity.acquit(folder)
    with closing(LibraryFile(folder)) as file:  # now, so that nobody takes it for lost
        file.prepare()
    state = f"was damaged and is set aside as {aside}" if aside else "was missing"
    return f"The library {path} {state}; a new one is begun. {_READ_AGAIN}"


def _is_sound(folder: str) -> bool:
    """Whether no damage is found in the library by reading all of it; one that is missing is sound."""
    try:
        with closing(LibraryFile(folder)) as file:
            file.prepare()
    except LibraryDamagedError:
        return False
    return True
