"""One SQLite file: its connection, transactions, migrations, and errors as sentences."""

from __future__ import annotations

import contextlib
import itertools
import os
import sqlite3
import time
from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, Final

from dupfinder.base.errors import (
    LibraryBusyError,
    LibraryDamagedError,
    LibraryError,
    LibraryFullError,
)
from dupfinder.store import integrity
from dupfinder.store.schema import Schema
from dupfinder.system import user_dirs
from dupfinder.system.durable_files import fsync_file, fsync_folder

BUSY_SECONDS: Final = 30.0
_FULL_BYTES: Final = 1 << 16
"""A disk with less free space than this counts as full."""
_ROWS_PER_STATEMENT: Final = 50
"""A statement may have 999 parameters, whatever SQLite was built with."""


class Database(ABC):
    """An open database file of ours, which is used after `prepare`.

    Args:
        path: of the file; it is made if it is missing.
        schema: its tables.

    Attributes:
        version: of the tables when the file was opened; 0 if it was new.

    Raises:
        LibraryDamagedError, LibraryNewerError, LibraryError: it cannot be used; the file is left as it is.
    """

    def __init__(self, path: str, schema: Schema) -> None:
        self.path = path
        self._schema = schema
        self._is_migrating = False
        with contextlib.ExitStack() as stack, self.faults():
            if integrity.has_lost_its_file(path):
                raise self.damaged()
            user_dirs.make_file(path)  # before SQLite does, which would use the umask
            self.connection = sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None)
            stack.callback(self.connection.close)
            self.version = self._read_version()
            self._identity = integrity.identity_of(path)
            self._open = stack.pop_all()

    def close(self) -> None:
        self._open.close()

    # --- statements -------------------------------------------------------------------------------

    def read(self, statement: str, values: Sequence[Any] = ()) -> Iterator[Any]:
        """Yields the rows of a query."""
        with self.faults():
            yield from self.connection.execute(statement, values)

    def for_each(self, statement: str, numbers: Sequence[int]) -> Iterator[Any]:
        """Yields the rows of a query with ``IN ({})`` over many numbers, some thousand at a time."""
        for start in range(0, len(numbers), 8192):
            part = ",".join(map(str, map(int, numbers[start : start + 8192])))
            with self.faults():
                rows = self.connection.execute(statement.format(part)).fetchall()
            yield from rows

    def write(self, statement: str, values: Sequence[Any] = ()) -> int:
        """Runs a statement within `writing`; returns the number of the last row that was added."""
        return self.connection.execute(statement, values).lastrowid or 0

    def write_many(self, statement: str, rows: Iterable[Sequence[Any]]) -> None:
        """Runs a statement for each of these rows within `writing`."""
        self.connection.executemany(statement, rows)

    def insert(self, statement: str, rows: Sequence[tuple[Any, ...]]) -> None:
        """Inserts rows within `writing`, with ``VALUES {}`` in the statement.

        Python's global lock is released and taken again for each statement that runs. With one statement a
        row, the threads that feed the decoders keep this one waiting.
        """
        for start in range(0, len(rows), _ROWS_PER_STATEMENT):
            part = rows[start : start + _ROWS_PER_STATEMENT]
            marks = "(" + ",".join("?" * len(part[0])) + ")"
            values = list(itertools.chain.from_iterable(part))
            self.connection.execute(statement.format(",".join([marks] * len(part))), values)

    @contextmanager
    def writing(self, *, durable: bool = False) -> Iterator[None]:
        """A transaction; what is committed survives the end of the program, however it ends.

        Args:
            durable: it survives a power cut too; costs a write through to the disk.
        """
        if integrity.identity_of(self.path) != self._identity:
            # SQLite would write to a file that has no name, and is gone when it is closed.
            raise LibraryError(f"The library {self.path} is not there any more; start dupfinder again.")
        with self.faults():
            if durable:
                self.connection.execute("PRAGMA synchronous = FULL")
            try:
                with self._transaction():
                    yield
            finally:
                if durable:
                    self.connection.execute("PRAGMA synchronous = NORMAL")

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        self.connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            self.connection.execute("COMMIT")
        except BaseException:
            if self.connection.in_transaction:
                self.connection.execute("ROLLBACK")
            raise

    # --- opening ----------------------------------------------------------------------------------

    def _read_version(self) -> int:
        db = self.connection
        # A shortened file has its version and its tables all the same, unless SQLite refuses to read it.
        db.execute("PRAGMA writable_schema = ON")
        db.execute("BEGIN")  # both as of one moment: another program may be migrating it
        ((version,),) = db.execute("PRAGMA user_version").fetchall()
        integrity.refuse_newer(self.path, version, self._schema)
        tables = integrity.tables_of(db)
        db.execute("COMMIT")
        db.execute("PRAGMA writable_schema = RESET")
        if integrity.is_strange(tables, self._schema):
            raise self.strange()
        if version < 0 or tables & self._schema.known_tables != self._schema.tables_at(version):
            raise self.damaged()
        return int(version)

    def prepare(self) -> None:
        """Brings the tables up to date, and checks them.

        Raises:
            LibraryDamagedError, LibraryError: as by opening.
        """
        db = self.connection
        with self.faults():
            is_cut_off = integrity.ends_within_a_page(db, self.path)
            # Where there is a log, another program may be writing the last page at this moment.
            if is_cut_off and not integrity.size_of(f"{self.path}-wal"):
                raise self.damaged()
            _use_write_ahead_log(db)
            db.execute("PRAGMA synchronous = NORMAL")
            db.execute("PRAGMA temp_store = MEMORY")
            db.execute("PRAGMA cache_size = -32000")
            if self.version < self._schema.version:
                self._migrate()
            self._check(in_doubt=is_cut_off)

    def _migrate(self) -> None:
        """Takes the steps to this version, all or none."""
        self._is_migrating = True
        with self._transaction():
            # Another program may have migrated it while this one waited.
            ((version,),) = self.connection.execute("PRAGMA user_version").fetchall()
            integrity.refuse_newer(self.path, version, self._schema)
            if version < self._schema.version:
                self._take_steps(version)
        self._is_migrating = False

    def _take_steps(self, version: int) -> None:
        for step in self._schema.steps[version:]:
            self._take_step(step)
        self.connection.execute(f"PRAGMA user_version = {self._schema.version}")

    def _take_step(self, step: str) -> None:
        for statement in step.split(";\n"):
            self.connection.execute(statement)

    @abstractmethod
    def _check(self, *, in_doubt: bool) -> None:
        """Raises LibraryDamagedError unless what is in the file is sound.

        Args:
            in_doubt: the end of the file may be missing.
        """

    # --- errors -----------------------------------------------------------------------------------

    @contextmanager
    def faults(self) -> Iterator[None]:
        """Turns errors of SQLite into sentences that a person can act on."""
        try:
            yield
        except UnicodeDecodeError as error:  # of the text of a damaged schema
            raise self.damaged() from error
        except sqlite3.Error as error:
            raise self.as_library_error(error) from error

    def as_library_error(self, error: sqlite3.Error) -> LibraryError:
        """Returns the LibraryError that says what an error of SQLite means."""
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        if self._means_damage(error, code):
            return self.damaged()
        if code == sqlite3.SQLITE_READONLY:
            return LibraryError(
                f"The library {self.path} cannot be written: its folder or the file may only be read. "
                "Change their permissions, or choose another folder with --data-dir."
            )
        # The log's index, and a file that cannot be made, fail in other ways than the file itself.
        unwritten = code in (sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN)
        if code == sqlite3.SQLITE_FULL or (unwritten and _is_full(os.path.dirname(self.path))):
            return LibraryFullError(
                f"No space is left for the library {self.path}; what is in it already is kept."
            )
        if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            return LibraryBusyError(f"Another program holds the library {self.path}; try again.")
        return LibraryError(f"The library {self.path} cannot be used: {error}.")

    def _means_damage(self, error: sqlite3.Error, code: int) -> bool:
        if not code and isinstance(error, sqlite3.OperationalError):  # a text that is none
            return True
        if code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
            return True
        # Our statements fit our tables; where they do not, the tables were altered.
        return code == sqlite3.SQLITE_ERROR and not self._is_migrating

    def strange(self) -> LibraryError:
        """Returns the error that says that this file is another program's."""
        return LibraryError(
            f"{self.path} is a database of another program; "
            "rename it, or choose another folder with --data-dir."
        )

    @abstractmethod
    def damaged(self) -> LibraryDamagedError:
        """Returns the error that says that this file is damaged, and what is done about it."""


@contextmanager
def replacing_database(path: str) -> Iterator[sqlite3.Connection]:
    """Yields a new database, which takes the place of another file when the block ends without an error.

    It survives a power cut from then on. Nobody may have the other file open for writing.

    Raises:
        sqlite3.Error, OSError: it cannot be written; the other file is as it was.
    """
    part = f"{path}.part"
    _remove(part)
    user_dirs.make_file(part)
    try:
        with contextlib.closing(sqlite3.connect(part, isolation_level=None)) as db:
            db.execute("PRAGMA synchronous = OFF")  # it is written through as a whole below
            db.execute("PRAGMA journal_mode = OFF")
            yield db
            db.execute("PRAGMA journal_mode = DELETE")  # so that reading it makes no log
        fsync_file(part)
        os.replace(part, path)
        fsync_folder(os.path.dirname(path))
    except BaseException:
        _remove(part)
        raise


def _remove(path: str) -> None:
    """Removes a database with its logs, which SQLite would take for those of the next file of that name."""
    for suffix in ("-journal", "-wal", "-shm", ""):
        with contextlib.suppress(OSError):
            os.unlink(path + suffix)


def _is_full(folder: str) -> bool:
    import shutil  # takes as long to load as a library to open

    with contextlib.suppress(OSError):
        return shutil.disk_usage(folder).free < _FULL_BYTES
    return False


def _use_write_ahead_log(db: sqlite3.Connection) -> None:
    """Turns to WAL mode; SQLite does not wait here for another program that does the same."""
    end = time.monotonic() + BUSY_SECONDS
    while True:
        try:
            db.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or time.monotonic() > end:
                raise
            time.sleep(0.01)
        else:
            return
