"""Sets a damaged library aside, and begins a new one with what nobody gets back by indexing.

That is the folders, what is excluded and protected, the decisions, and the journal: each table is read by
itself, and row by row, passing over what cannot be read. Images, hashes and matches come by indexing. The
damaged file stays beside the new one under another name; nothing is deleted.

A kill at any moment costs nothing of that:

1. What can be read is written to a library in a folder of its own.
2. That library, whole, is moved beside the damaged one, as `library.sqlite.rescued`. From here on the next
   start goes on where this one ended.
3. The damaged file gets its other name, after its log, without which it would be another one.
4. The rescued one gets its place.

Beside `library`, this module alone imports sqlite3: it opens files that are no libraries any more.
"""

from __future__ import annotations

import contextlib
import os
import re
import sqlite3
import time
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from functools import cache
from typing import Any, Final, NamedTuple, get_args

from dupfinder.base.errors import LibraryBusyError, LibraryDamagedError
from dupfinder.base.records import reason_of
from dupfinder.store import schema
from dupfinder.store.integrity import HEADER_BYTES, refuse_newer, refuse_strange
from dupfinder.store.library import FILE_NAME, SUSPECT_NAME, Library, alone
from dupfinder.store.sqlite_salvage import each_record
from dupfinder.system import user_dirs
from dupfinder.system.durable_files import fsync_path

RESCUED_NAME: Final = "library.sqlite.rescued"
WORK_NAME: Final = "rescue.part"
_SUFFIXES: Final = ("-wal", "-shm", "-journal", "")

Row = tuple[Any, ...]
_FAULTS: Final = (sqlite3.Error, UnicodeDecodeError, OverflowError)


def open_library(folder: str) -> tuple[Library, str | None]:
    """Opens the library of a folder; a damaged one is set aside, and a new one begun with what was rescued.

    Returns:
        The library, and what was done to it, as a sentence; None if that was nothing.

    Raises:
        LibraryError: as Library raises it; a damaged one is left alone where somebody else has it open.
    """
    path = os.path.join(folder, FILE_NAME)
    if not os.path.lexists(os.path.join(folder, RESCUED_NAME)):
        was_emptied = _is_emptied(folder)
        try:
            return Library(
                folder
            ), f"The library {path} was empty; a new one is begun." if was_emptied else None
        except LibraryDamagedError:
            pass  # it is looked at again when nobody else can have it open
    try:
        with alone(folder):
            told = _exchange(folder)
    except LibraryBusyError as error:
        raise LibraryBusyError(
            f"The library {path} is damaged, and another dupfinder has it open; close that one and try again."
        ) from error
    except OSError as error:
        raise LibraryDamagedError(
            f"The library {path} is damaged and cannot be set aside: {reason_of(error)}. "
            "Your pictures are not touched."
        ) from error
    return Library(folder), told


def _is_emptied(folder: str) -> bool:
    """Whether nothing is left of a file that was a library: a saved index lies beside it."""
    with contextlib.suppress(OSError):
        is_empty = os.path.getsize(os.path.join(folder, FILE_NAME)) == 0
        return is_empty and os.path.exists(os.path.join(folder, "index.npz"))
    return False


def _exchange(folder: str) -> str | None:
    """Takes the four steps, or those that a kill has left; gives what was done, as a sentence."""
    from shutil import rmtree  # not loaded for a library that is whole

    rescued = os.path.join(folder, RESCUED_NAME)
    if _is_whole(folder):
        if os.path.lexists(rescued):  # somebody has put a good one in the place of the damaged one
            os.rename(rescued, _aside(rescued, os.stat(rescued).st_mtime))
        return None  # or another one was faster
    if not os.path.lexists(rescued):
        _rescue(folder)
    rmtree(os.path.join(folder, WORK_NAME), ignore_errors=True)
    aside = _set_aside(folder)
    with Library(folder, is_alone=True) as library:
        return _sentence(library, aside)


def _is_whole(folder: str) -> bool:
    """Whether there is a library, and no damage in it."""
    if not os.path.lexists(os.path.join(folder, FILE_NAME)):
        return False
    user_dirs.make_file(os.path.join(folder, SUSPECT_NAME))  # so that all of it is looked at
    try:
        Library(folder, is_alone=True).close()
    except LibraryDamagedError:
        return False
    return True


def _set_aside(folder: str) -> str:
    """Gives the damaged file its other name, and the rescued one its place; gives that name."""
    path, rescued = os.path.join(folder, FILE_NAME), os.path.join(folder, RESCUED_NAME)
    aside = _aside(path, os.stat(rescued).st_mtime)
    for suffix in _SUFFIXES:
        if os.path.lexists(path + suffix):
            os.rename(path + suffix, aside + suffix)
    os.replace(rescued, path)
    fsync_path(folder)
    with contextlib.suppress(OSError):
        os.unlink(os.path.join(folder, SUSPECT_NAME))
    return os.path.basename(aside)


def _aside(path: str, seconds: float) -> str:
    return f"{path}.damaged-{time.strftime('%Y%m%d-%H%M%S', time.localtime(seconds))}"


def _rescue(folder: str) -> None:
    """Makes a new library with what can be read of the damaged one, beside it.

    Its time tells what the damaged one is to be called, also after a kill.
    """
    from shutil import rmtree

    path, work = os.path.join(folder, FILE_NAME), os.path.join(folder, WORK_NAME)
    refuse_newer(path, _version_in(path), schema.LIBRARY)
    rmtree(work, ignore_errors=True)
    user_dirs.make_folder(work)
    try:
        with Library(work, is_alone=True) as library, closing(_Wreck(path, work, library)) as wreck:
            _copy(wreck, library)
        seconds = int(time.time())
        while any(os.path.lexists(_aside(path, seconds) + suffix) for suffix in _SUFFIXES):
            seconds += 1
        made = os.path.join(work, FILE_NAME)
        os.utime(made, (seconds, seconds))
        fsync_path(made)
        os.replace(made, os.path.join(folder, RESCUED_NAME))
        fsync_path(folder)
    except BaseException:
        rmtree(work, ignore_errors=True)
        raise


def _version_in(path: str) -> int:
    """The version of a library by its first bytes, which a shortened one may still have; else 0."""
    try:
        with open(path, "rb") as stream:
            head = stream.read(100)
    except FileNotFoundError:
        return 0
    return int.from_bytes(head[60:64], "big", signed=True) if head.startswith(b"SQLite format 3\0") else 0


# --- what is told -------------------------------------------------------------------------------------


def _sentence(library: Library, aside: str) -> str:
    found = []
    for table, (one, many) in _WORDS.items():
        ((count,),) = library.read(f"SELECT count(*) FROM {table}")
        if count:
            found.append(f"{count:,} {one if count == 1 else many}")
    unread = {
        table
        for (tables,) in library.read("SELECT value FROM meta WHERE key = ?", (_UNREAD,))
        for table in str(tables).split()
    }
    lost = [many for table, (_, many) in _WORDS.items() if unread & {table, _PARTS.get(table)}]
    if not found:
        rescued = "nothing could be rescued" if lost else "it held no folders"
    else:
        are = "was" if found[0].startswith("1 ") and len(found) == 1 else "were"
        rescued = f"{_listed(found)} {are} rescued"
        rescued += f", but not all {_listed(lost)} could be read" if lost else ""
    return (
        f"The library {library.path} was damaged and is set aside as {aside}; {rescued}. "
        "Images are read again when their folders are indexed."
    )


_WORDS: Final = {
    "folder": ("folder", "folders"),
    "excluded": ("exclusion", "exclusions"),
    "protected": ("protected folder", "protected folders"),
    "decision": ("decision", "decisions"),
    "trashed": ("journal entry", "journal entries"),
}
"""What is told of each table: one, and many."""

_PARTS: Final = {"decision": "decided", "trashed": "batch"}


def _listed(words: Sequence[str]) -> str:
    return " and ".join(filter(None, (", ".join(words[:-1]), words[-1])))


_UNREAD: Final = "rescued_in_part"
"""The names of the tables of which not everything could be read."""


# --- from the damaged one to the new one --------------------------------------------------------------


class _Column(NamedTuple):
    """A column of a table, as this version has it."""

    name: str
    kind: str
    is_needed: bool


_TYPES: Final = {"blob": bytes, "integer": int, "text": str}
_TABLES: Final = ("folder", "excluded", "protected", "decision", "decided", "batch", "trashed")


@cache
def _words() -> dict[str, tuple[str, ...]]:
    """What may stand in columns of these names."""
    # Not loaded for a library that is whole.
    from dupfinder.base.words import DecisionKind, State

    return {"kind": get_args(DecisionKind), "state": get_args(State)}


def _fits(value: object, column: _Column) -> bool:
    """Whether a value can be in a column; a damaged page may give anything."""
    if value is None:
        return not column.is_needed
    if not isinstance(value, _TYPES[column.kind]):
        return False
    if column.name in _words():
        return value in _words()[column.name]
    if column.name == "path":
        return os.path.isabs(os.fsdecode(value)) and b"\0" not in value  # type: ignore[arg-type, operator]
    if column.name.endswith("_at"):
        with contextlib.suppress(ValueError):
            return bool(datetime.fromisoformat(str(value)))
        return False
    return True


def _copy(wreck: _Wreck, library: Library) -> None:
    with library.writing():
        for table in _TABLES:
            columns = _columns(library, table)
            names = ", ".join(column.name for column in columns)
            marks = ", ".join("?" * len(columns))
            for row in wreck.rows(table):
                if all(map(_fits, row, columns)):
                    library.write(f"INSERT OR IGNORE INTO {table} ({names}) VALUES ({marks})", row)
                else:
                    wreck.unread.add(table)
        if "protected" in wreck.missing:  # it has a table of its own since the third version
            library.write("INSERT OR IGNORE INTO protected SELECT path FROM folder WHERE protected")
        _mend(library)
        if wreck.unread:
            library.write("INSERT INTO meta VALUES (?, ?)", (_UNREAD, " ".join(sorted(wreck.unread))))


def _columns(library: Library, table: str) -> list[_Column]:
    described = library.read('SELECT name, lower(type), "notnull" OR pk FROM pragma_table_info(?)', (table,))
    return [_Column(name, kind, bool(is_needed)) for name, kind, is_needed in described]


def _mend(library: Library) -> None:
    """Leaves no rows that need others which are gone, nor half a decision."""
    now = datetime.now(UTC).isoformat(timespec="seconds")
    library.write("UPDATE folder SET indexed_at = NULL")
    whole = "FROM decided GROUP BY decision HAVING count(*) > 1 OR sum(copies) > 1"
    library.write(
        f"INSERT OR IGNORE INTO decision SELECT decision, iif(count(*) > 2, 'cluster', 'pair'), ? {whole}",
        (now,),
    )
    library.write(f"DELETE FROM decision WHERE id NOT IN (SELECT decision {whole})")
    library.write("DELETE FROM decided WHERE decision NOT IN (SELECT id FROM decision)")
    library.write(
        "INSERT INTO batch SELECT batch, coalesce(min(changed_at), ?) FROM trashed"
        " WHERE batch NOT IN (SELECT id FROM batch) GROUP BY batch",
        (now,),
    )
    library.write("UPDATE trashed SET companion_of = NULL WHERE companion_of NOT IN (SELECT id FROM trashed)")


# --- reading what is damaged --------------------------------------------------------------------------

_KEYS: Final = dict.fromkeys(_TABLES, 1) | {"decided": 2}
"""So many columns of each table are its key; they come first."""

_FEW: Final = 3
"""A file that tells of fewer of our tables may be another program's."""

_TWINS: Final = {"excluded": "protected", "protected": "excluded"}

_MOST_LOOKS: Final = 1 << 22
"""So many rows are looked for one by one; more than that were never numbered in a journal."""


class _Wreck:
    """A damaged library, opened to be read; it is not written to.

    Args:
        path: of its file.
        work: a folder for a copy, where the first page has to be made anew.
        model: a new library.

    Attributes:
        unread: the tables of which something could not be read.
        missing: the tables that it does not have, or that are not found.
    """

    def __init__(self, path: str, work: str, model: Library) -> None:
        self.unread: set[str] = set()
        self.missing: set[str] = set()
        self._path = path
        self._copy = os.path.join(work, "copy.sqlite")
        described = model.read("SELECT name, rootpage, sql FROM sqlite_master WHERE type = 'table'")
        tables = {name: (root, sql) for name, root, sql in described if name in _TABLES}
        self._statements = {
            name: re.sub(r"--[^\n]*|\bUNIQUE\b", "", sql) for name, (_, sql) in tables.items()
        }
        self._columns = {table: _columns(model, table) for table in _TABLES}
        found = _find_roots(path)
        # All versions have made this one at the same place.
        self._roots = {"folder": tables["folder"][0]} | found
        self._found: dict[str, tuple[list[Row], bool]] = {}
        with contextlib.ExitStack() as stack:
            self._open = stack
            self._mended: sqlite3.Connection | None = None
            # Of a file of no bytes SQLite would throw away the log, also if it may only read.
            has_header = _has_header(path)
            self._db = stack.enter_context(_opened(path)) if has_header else self._mend()
            for (version,) in _read(self._db, "PRAGMA user_version")[0]:
                refuse_newer(path, version, schema.LIBRARY)
            names, is_whole = _read(self._db, "SELECT name FROM sqlite_master WHERE type = 'table'")
            self._tables = {name for (name,) in names}
            self._has_schema = is_whole and not self._tables.isdisjoint(_TABLES)
            if has_header and len(found) < _FEW:
                refuse_strange(path, self._tables, schema.LIBRARY, is_complete=is_whole)
            self._open = stack.pop_all()

    def close(self) -> None:
        self._open.close()

    def rows(self, table: str) -> list[Row]:
        """What can be read of a table."""
        rows, is_whole = self._by_query(table)
        if is_whole:
            return rows
        found = {row[: _KEYS[table]]: row for row in rows}
        for row in self._by_page(table):
            found.setdefault(row[: _KEYS[table]], row)
        self.unread.add(table)
        return list(found.values())

    def _by_query(self, table: str) -> tuple[list[Row], bool]:
        """The rows of a table, and whether these are all."""
        if table not in self._found:
            of_earlier_version = self._has_schema and table not in self._tables
            ways = () if of_earlier_version else self._ways()
            db = next((db for db in ways if _is_known(db, table)), None)
            if db is None:
                self.missing.add(table)
            self._found[table] = self._rows_of(db, table) if db else ([], of_earlier_version)
        return self._found[table]

    def _by_page(self, table: str) -> Iterator[Row]:
        """Rows from wherever in the file there are such, without the tree that leads to them.

        Two tables hold a path and nothing else. What may be of either is taken for a protected folder, as
        that costs no file.
        """
        columns = self._columns[table]
        other = _TWINS.get(table)
        others: list[Row] = []
        if other is not None:
            others, is_whole = self._by_query(other)
            if not is_whole and table == "excluded":
                return
            others = others if is_whole else []
        is_numbered = columns[0].name == "id"
        count = [len(columns)]
        in_tables, in_indexes = (count, []) if is_numbered else ([], count)
        for record in each_record(self._path, table_columns=in_tables, index_columns=in_indexes):
            row = (record.rowid, *record.values[1:]) if is_numbered else record.values
            if row not in others and all(map(_fits, row, columns)):
                yield row

    def _ways(self) -> Iterator[sqlite3.Connection]:
        """The file as it is, then a copy of it whose first page is made anew."""
        yield self._db
        yield self._mend()

    def _mend(self) -> sqlite3.Connection:
        if self._mended is None:
            from shutil import copyfile

            page = _first_page(
                self._copy, {name: (root, self._statements[name]) for name, root in self._roots.items()}
            )
            for suffix in ("", "-wal"):
                with contextlib.suppress(FileNotFoundError):
                    copyfile(self._path + suffix, self._copy + suffix)
            with open(self._copy, "r+b") as stream:
                stream.write(page)
            self._mended = self._open.enter_context(_opened(self._copy))
        return self._mended

    def _rows_of(self, db: sqlite3.Connection, table: str) -> tuple[list[Row], bool]:
        """Rows in order of their keys, which are the first columns, and whether these are all.

        Where a page cannot be read: from the other end as well, and then by each number.
        """
        names, key = [column.name for column in self._columns[table]], _KEYS[table]
        order = [f"{name} {{}}" for name in names[:key]]
        query = f"SELECT {', '.join(names)} FROM {table} NOT INDEXED"
        by_key = f"{query} ORDER BY {', '.join(order)}"
        rows, is_whole = _read(db, by_key.format(*["ASC"] * key), ascending=key)
        if is_whole:
            return rows, _is_sound(db, table)
        found = {row[:key]: row for row in rows}
        for row in _read(db, by_key.format(*["DESC"] * key))[0]:
            found.setdefault(row[:key], row)
        if names[0] in ("id", "decision"):
            numbers = [row[0] for row in found.values() if isinstance(row[0], int)]
            last, _ = _read(db, "SELECT seq FROM sqlite_sequence WHERE name IN (?, 'decision')", (table,))
            top = max([0, *numbers, *(row[0] for row in last if isinstance(row[0], int))])
            for number in range(1, min(top, _MOST_LOOKS) + 1):
                if key > 1 or (number,) not in found:
                    for row in _read(db, f"{query} WHERE {names[0]} = ?", (number,))[0]:
                        found.setdefault(row[:key], row)
        return list(found.values()), False


@contextmanager
def _opened(path: str) -> Iterator[sqlite3.Connection]:
    """A database opened to be read, with as little trust in it as is possible."""
    from pathlib import Path

    with closing(sqlite3.connect(f"{Path(path).as_uri()}?mode=ro", uri=True)) as db:
        db.text_factory = lambda text: text.decode("utf-8", "replace")
        with contextlib.suppress(sqlite3.Error):
            # So it takes a file that is shorter than it says, and tables beside broken ones.
            db.execute("PRAGMA writable_schema = ON")
            db.execute("PRAGMA cell_size_check = ON")
        yield db


def _read(
    db: sqlite3.Connection, query: str, values: Sequence[Any] = (), *, ascending: int = 0
) -> tuple[list[Row], bool]:
    """What a query gives until it fails, and whether it came to its end.

    With so many columns that have to ascend together, it fails where they do not: pages that point to each
    other in a circle would give rows for ever.
    """
    rows: list[Row] = []
    try:
        for row in db.execute(query, values):
            if ascending and rows and row[:ascending] <= rows[-1][:ascending]:
                return rows, False
            rows.append(row)
    except (*_FAULTS, TypeError):
        return rows, False
    return rows, True


def _has_header(path: str) -> bool:
    with contextlib.suppress(OSError):
        return os.path.getsize(path) >= HEADER_BYTES
    return False


def _is_sound(db: sqlite3.Connection, table: str) -> bool:
    """Whether its pages are whole: of half a page that is lost, rows come as nothing, and no error."""
    return _read(db, f"PRAGMA integrity_check({table})")[0] == [("ok",)]


def _is_known(db: sqlite3.Connection, table: str) -> bool:
    """Whether a table can be asked at all."""
    return _read(db, f"SELECT 1 FROM {table} LIMIT 0")[1]


def _find_roots(path: str) -> dict[str, int]:
    """The first page of each table, from the rows of the file's own table of tables, wherever they are.

    Their form: https://www.sqlite.org/fileformat2.html#storage_of_the_sql_database_schema
    """
    names = "|".join(_TABLES).encode()
    told = re.compile(rb"table(" + names + rb")\1(.{1,4}?)CREATE TABLE \1\b", re.DOTALL)
    found = {}
    for suffix in ("-wal", ""):
        for part in _parts_of(path + suffix):
            for match in told.finditer(part):
                found[match[1].decode()] = int.from_bytes(match[2], "big")
    return found


_PART_BYTES: Final = 1 << 20
_OVERLAP_BYTES: Final = 1 << 8


def _parts_of(path: str) -> Iterator[bytes]:
    """A file in parts that overlap, without those that the disk cannot read."""
    with contextlib.suppress(OSError), open(path, "rb", buffering=0) as stream:
        for start in range(0, os.path.getsize(path), _PART_BYTES):
            with contextlib.suppress(OSError):
                stream.seek(start)
                yield stream.read(_PART_BYTES + _OVERLAP_BYTES)


def _first_page(path: str, tables: dict[str, tuple[int, str]]) -> bytes:
    """The first page of a database that has these tables at these pages; a file is needed to make it."""
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        (size,) = db.execute("PRAGMA page_size").fetchone()
        db.execute("PRAGMA writable_schema = ON")
        db.execute("CREATE TABLE one (a)")
        db.execute("DELETE FROM sqlite_master")
        for name, (root, statement) in tables.items():
            values = (name, name, root, statement)
            db.execute("INSERT INTO sqlite_master VALUES ('table', ?, ?, ?, ?)", values)
    with open(path, "rb") as stream:
        page = bytearray(stream.read(size))
    page[28:32] = bytes(4)  # the number of pages is that of the file
    return bytes(page)
