"""Copies what only people know from one database to another, as much of it as can be read."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from functools import cache
from typing import Any, Final, NamedTuple, get_args

from dupfinder.store import schema
from dupfinder.store.database import replacing_database

TABLES: Final = tuple(sorted(schema.USER.tables - {"meta"}))
UNREAD: Final = "rescued_in_part"
"""Key in the table meta: the names of the tables of which not all rows could be read."""
PROTECTION: Final = frozenset(("protected", "protected_identity"))
"""The tables of protected folders."""
PROTECTION_LOST: Final = "protection_lost"
"""Key in the table meta while protected folders may be missing, and nobody has completed them."""

_FAULTS: Final = (sqlite3.Error, UnicodeDecodeError, OverflowError)
_TYPES: Final = {"blob": bytes, "integer": int, "text": str}


def export(db: sqlite3.Connection, path: str) -> None:
    """Writes the rows of an open library of an earlier version to a file of their own.

    The file is there as a whole, or not at all.

    Raises:
        sqlite3.Error, OSError: the rows cannot be read, or the file not written.
    """
    known = {name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    with _making(path) as target:
        for table in filter(known.__contains__, TABLES):  # later versions have more
            names = ", ".join(column.name for column in _columns(target, table))
            rows = db.execute(f"SELECT {names} FROM {table}")
            marks = ", ".join("?" * len(rows.description))
            target.executemany(f"INSERT INTO {table} VALUES ({marks})", rows)
        # Numbers are not used again, also not those of rows that were deleted.
        target.execute("DELETE FROM sqlite_sequence")
        numbers = [row for row in db.execute("SELECT name, seq FROM sqlite_sequence") if row[0] in TABLES]
        target.executemany("INSERT INTO sqlite_sequence VALUES (?, ?)", numbers)


def rescue(sources: Sequence[str], path: str, revision: int) -> None:
    """Writes what can be read of damaged files to a new one.

    Args:
        sources: the damaged files, or libraries of earlier versions. Each table is taken from the first one
            that has it whole, else what can be read in any, of equal keys the row of the first.
        path: of the new file.
        revision: of the new file.
    """
    with _making(path, revision) as target:
        columns = {table: _columns(target, table) for table in TABLES}
        found = [_readable(source, columns) for source in sources]
        unread = []
        for table in TABLES:
            parts = [tables[table] for tables in found if table in tables]
            whole = next((part for part in parts if part.is_whole), None)
            marks = ", ".join("?" * len(columns[table]))
            for part in [whole] if whole else parts:
                target.executemany(f"INSERT OR IGNORE INTO {table} VALUES ({marks})", part.rows)
            if whole is None:
                unread.append(table)
        _mend(target)
        if unread:
            target.execute("INSERT INTO meta VALUES (?, ?)", (UNREAD, " ".join(unread)))
        if PROTECTION.intersection(unread) or any(map(_is_protection_lost, sources)):
            target.execute("INSERT INTO meta VALUES (?, 1)", (PROTECTION_LOST,))


@contextlib.contextmanager
def _making(path: str, revision: int = 1) -> Iterator[sqlite3.Connection]:
    """Yields a new file with our tables, which takes its place when the block ends without an error."""
    with replacing_database(path) as db:
        db.execute("BEGIN")
        for step in schema.USER.steps:
            for statement in step.split(";\n"):
                db.execute(statement)
        db.execute("INSERT INTO meta VALUES ('revision', ?)", (revision,))
        db.execute(f"PRAGMA user_version = {schema.USER.version}")
        yield db
        db.execute("COMMIT")


# --- what is damaged ----------------------------------------------------------------------------------


class _Column(NamedTuple):
    name: str
    kind: str
    is_needed: bool


def _columns(db: sqlite3.Connection, table: str) -> list[_Column]:
    described = db.execute('SELECT name, lower(type), "notnull" OR pk FROM pragma_table_info(?)', (table,))
    return [_Column(name, kind, bool(is_needed)) for name, kind, is_needed in described]


@cache
def _words() -> dict[str, tuple[str, ...]]:
    """The words that columns of these names may hold."""
    from dupfinder.base.literals import DecisionKind, State, Verb

    return {"kind": get_args(DecisionKind), "state": get_args(State), "verb": get_args(Verb)}


def _fits(value: object, column: _Column) -> bool:
    """Whether a value can be in a column; a damaged page may have anything."""
    if value is None:
        return not column.is_needed
    if not isinstance(value, _TYPES[column.kind]):
        return False
    if isinstance(value, bytes) and column.name == "path":
        return os.path.isabs(os.fsdecode(value)) and b"\0" not in value
    return column.name not in _words() or value in _words()[column.name]


class _Part(NamedTuple):
    """Rows of a table, and whether these are all it has."""

    rows: list[tuple[Any, ...]]
    is_whole: bool


def _readable(source: str, columns: Mapping[str, Sequence[_Column]]) -> dict[str, _Part]:
    """Returns what can be read of each table of a file; nothing if it has none of them."""
    with contextlib.suppress(*_FAULTS), _opened(source) as db:
        described = _read(db, "SELECT name FROM sqlite_master WHERE type = 'table'")
        names = {name for (name,) in described.rows}
        if "folder" in names:
            return {
                table: _table(db, table, columns[table], has_it=table in names or not described.is_whole)
                for table in TABLES
            }
    return {}


def _is_protection_lost(source: str) -> bool:
    with contextlib.suppress(*_FAULTS), _opened(source) as db:
        return bool(_read(db, f"SELECT 1 FROM meta WHERE key = '{PROTECTION_LOST}'").rows)
    return False


@contextlib.contextmanager
def _opened(source: str) -> Iterator[sqlite3.Connection]:
    """Opens a damaged file for reading."""
    from pathlib import Path

    with closing(sqlite3.connect(f"{Path(source).as_uri()}?mode=ro", uri=True)) as db:
        # So SQLite opens a file that is shorter than it says, and reads tables beside damaged ones.
        db.execute("PRAGMA writable_schema = ON")
        db.execute("PRAGMA cell_size_check = ON")
        yield db


def _table(db: sqlite3.Connection, table: str, columns: Sequence[_Column], *, has_it: bool) -> _Part:
    if has_it:
        query, home = f"SELECT {', '.join(column.name for column in columns)} FROM {table} NOT INDEXED", table
    elif table == "protected":  # it has a table of its own since the third version of the library
        query, home = "SELECT path FROM folder WHERE protected", "folder"
    else:
        return _Part([], True)
    part = _read(db, query)
    fitting = [row for row in part.rows if all(map(_fits, row, columns))]
    return _Part(fitting, part.is_whole and len(fitting) == len(part.rows) and _is_sound(db, home))


def _read(db: sqlite3.Connection, query: str) -> _Part:
    """Returns the rows of a query until it fails."""
    rows: list[tuple[Any, ...]] = []
    try:
        # Pages that point to each other in a circle return rows for ever.
        for row in db.execute(f"{query} LIMIT {_MOST_ROWS}"):
            rows.append(row)  # noqa: PERF402 - those before an error count
    except _FAULTS:
        return _Part(rows, False)
    return _Part(rows, len(rows) < _MOST_ROWS)


_MOST_ROWS: Final = 1 << 20


def _is_sound(db: sqlite3.Connection, table: str) -> bool:
    """Whether the pages of a table are whole: of half a page that is lost, rows are missing, and no error."""
    return _read(db, f"SELECT * FROM pragma_integrity_check('{table}')").rows == [("ok",)]


def _mend(db: sqlite3.Connection) -> None:
    """Removes rows that need others which are lost, and half decisions."""
    whole = "SELECT decision FROM decided GROUP BY decision HAVING count(*) > 1 OR sum(copies) > 1"
    about = "SELECT decision FROM decided WHERE number = 0"  # the one that leaves its cluster
    db.execute(f"DELETE FROM decision WHERE kind = 'out' AND id NOT IN ({about})")
    db.execute(f"DELETE FROM decision WHERE id NOT IN ({whole})")
    db.execute("DELETE FROM decided WHERE decision NOT IN (SELECT id FROM decision)")
    db.execute(
        "INSERT INTO batch SELECT batch, coalesce(min(changed_at), datetime('now')) FROM trashed"
        " WHERE batch NOT IN (SELECT id FROM batch) GROUP BY batch"
    )
    db.execute("DELETE FROM deed WHERE trashed NOT IN (SELECT id FROM trashed)")
    db.execute("UPDATE trashed SET companion_of = NULL WHERE companion_of NOT IN (SELECT id FROM trashed)")
