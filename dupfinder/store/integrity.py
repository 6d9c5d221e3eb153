"""Checks of SQLite files: whether they are ours, and whole."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections import deque
from collections.abc import Set
from typing import Final

from dupfinder.base.errors import LibraryNewerError
from dupfinder.store.schema import Schema
from dupfinder.system import user_dirs

HEADER_BYTES: Final = 100
"""Length of the header of an SQLite file."""

SUSPECT_NAME: Final = "library.sqlite.suspect"
"""A mark in the data folder: damage was found; the next one that opens the files checks every row."""


def refuse_newer(path: str, version: int, schema: Schema) -> None:
    """Raises LibraryNewerError for a file of a later version of dupfinder."""
    if version > schema.version:
        raise LibraryNewerError(
            f"The library {path} was written by a later version of dupfinder; "
            "update dupfinder, or choose another folder with --data-dir."
        )


def is_strange(tables: Set[str], schema: Schema) -> bool:
    """Whether a database with these tables is another program's."""
    named = {name for name in tables if not name.startswith("sqlite_")}
    return bool(named) and len(named & schema.known_tables) < 3


def has_lost_its_file(path: str) -> bool:
    """Whether there is a log, but no database with at least a header; SQLite would delete the log."""
    return size_of(path) < HEADER_BYTES and bool(size_of(f"{path}-wal"))


def ends_within_a_page(db: sqlite3.Connection, path: str) -> bool:
    """Whether the end of the file is missing: SQLite reads zeros there."""
    ((page_size,),) = db.execute("PRAGMA page_size")
    return bool(size_of(path) % page_size)


def has_sound_pages(db: sqlite3.Connection) -> bool:
    """Whether SQLite finds all pages whole."""
    return bool(db.execute("PRAGMA integrity_check(1)").fetchone() == ("ok",))


def fits_schema(db: sqlite3.Connection, schema: Schema) -> bool:
    """Whether all pages are sound, all columns are there, and each value has the type of its column.

    Reads all rows.

    Raises:
        sqlite3.Error: a page cannot be read, or a text is none.
    """
    if not has_sound_pages(db):
        return False
    with contextlib.closing(sqlite3.connect(":memory:")) as model:
        model.executescript(";\n".join(schema.steps))
        columns = columns_of(model)
    there = columns_of(db)
    if any(there.get(table) != names for table, names in columns.items()):
        return False
    for table, names in columns.items():
        for name, kind in names:
            # A column with a type keeps what it is given; a value of another type is not ours.
            wrong = f"SELECT 1 FROM {table} WHERE typeof({name}) NOT IN ('{kind}', 'null') LIMIT 1"
            if kind and db.execute(wrong).fetchone():
                return False
            if kind == "text":
                deque(db.execute(f"SELECT {name} FROM {table}"), 0)  # fails where it is no text
    return True


def tables_of(db: sqlite3.Connection) -> set[str]:
    """Returns the names of all tables."""
    return {name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}


def columns_of(db: sqlite3.Connection) -> dict[str, list[tuple[str, str]]]:
    """Returns the columns of each table with their types in lower case, in order of name.

    Columns that were added later come last in a file, and elsewhere in a new one.
    """
    found: dict[str, list[tuple[str, str]]] = {}
    for table, name, kind in db.execute(
        "SELECT m.name, c.name, lower(c.type) FROM sqlite_master m JOIN pragma_table_info(m.name) c"
        " WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite%' ORDER BY m.name, c.name"
    ):
        found.setdefault(table, []).append((name, kind))
    return found


def identity_of(path: str) -> tuple[int, int] | None:
    """Returns device and inode of a file; None if it is not there."""
    with contextlib.suppress(OSError):
        status = os.stat(path)
        return status.st_dev, status.st_ino
    return None


def size_of(path: str) -> int:
    """Returns the size of a file in bytes; 0 if it is not there."""
    with contextlib.suppress(OSError):
        return os.path.getsize(path)
    return 0


def is_suspected(folder: str) -> bool:
    """Whether damage was found in the files of a data folder."""
    return os.path.exists(os.path.join(folder, SUSPECT_NAME))


def suspect(folder: str) -> None:
    """Marks the files of a data folder as suspect: the next opening checks every row."""
    user_dirs.make_file(os.path.join(folder, SUSPECT_NAME))


def acquit(folder: str) -> None:
    """Ends that: the files were checked, or replaced."""
    with contextlib.suppress(OSError):
        os.unlink(os.path.join(folder, SUSPECT_NAME))
