"""The user file: data that only people know, with a copy beside it.

Folders, exclusions, protected folders, decisions and the journal of the trash lie in ``user.sqlite``, a few
MB; what indexing brings back lies in ``library.sqlite``. After each durable write SQLite's backup copies the
file to ``user.copy.sqlite``, and each opening checks all of its pages. So a damaged file costs nothing that
was written before the last durable write; `opening` puts the copy in its place.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from typing import Final

from dupfinder.base.errors import LibraryDamagedError, LibraryError
from dupfinder.store import database, integrity, schema
from dupfinder.store.database import Database, replacing_database
from dupfinder.system import locks

USER_NAME: Final = "user.sqlite"
COPY_NAME: Final = "user.copy.sqlite"
_LOCK_NAME: Final = "user.copy.lock"
_ROWS_BY_KEY: Final = ("folder", "excluded", "protected", "protected_identity", "decided", "mark")
"""Tables without row numbers; a quick check does not notice rows in a wrong order there."""
_DIGESTED: Final = {
    "folder": "path",
    "excluded": "path",
    "protected": "path",
    "protected_identity": "path, device, inode",
    "decision": "id, kind",
    "decided": "decision, number, fingerprint, look, hash_version, copies, path",
}
_READ_REVISION: Final = "SELECT value FROM meta WHERE key = 'revision'"


class UserFile(Database):
    """The open file of what only people know.

    Its *revision* counts the durable writes; the copy has the revision of the last one it holds.

    Args:
        folder: the data folder.
    """

    def __init__(self, folder: str) -> None:
        self._folder = folder
        super().__init__(os.path.join(folder, USER_NAME), schema.USER)

    def compare(self, copied: int | None) -> None:
        """Brings the copy up to date.

        Args:
            copied: the revision of the copy, read before this file was opened.

        Raises:
            LibraryDamagedError: the copy is newer: the last writes to this file were lost.
        """
        revision = self.revision()
        if copied is not None and copied > revision:
            raise self.damaged()
        if revision and copied != revision:
            self._back_up()

    def revision(self) -> int:
        """Returns the number of durable writes."""
        for (revision,) in self.read(_READ_REVISION):
            if isinstance(revision, int):
                return revision
        raise self.damaged()

    @contextmanager
    def writing(self, *, durable: bool = True) -> Iterator[None]:
        """A transaction, after which the file is copied.

        Args:
            durable: it survives a power cut, and damage to the file. Many writes in a row, each of which
                would be copied, can do without, and end with a durable one.
        """
        with super().writing(durable=durable):
            yield
            if durable:
                self.write("UPDATE meta SET value = value + 1 WHERE key = 'revision'")
                self.write("INSERT OR REPLACE INTO meta VALUES ('digest', ?)", (_digest(self.connection),))
        if durable:
            self._back_up()

    def strange(self) -> LibraryError:
        return self.damaged()  # the copy has what was in the place of the other program's database

    def damaged(self) -> LibraryDamagedError:
        integrity.suspect(self._folder)  # the next opening checks all rows
        return _damaged(self.path)

    def require_whole(self) -> None:
        """Checks all pages again.

        Raises:
            LibraryDamagedError: the file was damaged since it was opened.
        """
        with self.faults():
            if not _is_whole(self.connection):
                raise self.damaged()

    def _take_steps(self, version: int) -> None:
        super()._take_steps(version)
        if version == 0:
            self.write("INSERT INTO meta VALUES ('revision', 0)")

    def _check(self, *, in_doubt: bool) -> None:
        """Checks all pages, whether or not there is doubt: 20,000 rows of the journal take 6 ms.

        Where half a page is lost, SQLite returns empty or fewer rows, and no error: what was protected would
        go to the trash.
        """
        if not _is_whole(self.connection) or not _has_its_digest(self.connection):
            raise self.damaged()
        in_doubt = in_doubt or integrity.is_suspected(self._folder)
        if in_doubt and not integrity.fits_schema(self.connection, self._schema):
            raise self.damaged()

    def _back_up(self) -> None:
        """Copies the file; a copy that cannot be made, as on a full disk, is made after the next write.

        Under a lock: the copy of an earlier state would replace that of a later one.
        """
        try:
            with contextlib.ExitStack() as stack:
                with contextlib.suppress(locks.NoLocksError):
                    path = os.path.join(self._folder, _LOCK_NAME)
                    lock = locks.acquire(path, timeout_seconds=database.BUSY_SECONDS)
                    if lock is None:
                        raise TimeoutError("another program has been copying it for too long")
                    stack.enter_context(lock)
                back_up(self.connection, os.path.join(self._folder, COPY_NAME))
        except (OSError, sqlite3.Error) as error:
            import logging  # takes as long to load as a library to open

            logging.getLogger(__name__).warning("the copy of %s cannot be written: %s", self.path, error)


def open_user_file(folder: str, *, is_expected: bool) -> UserFile:
    """Opens the file of what only people know, which is made if neither it nor its copy is there.

    Args:
        folder: the data folder.
        is_expected: there must be such a file, as there is a library that was made with one.

    Raises:
        LibraryDamagedError: it is damaged, lost, or older than its copy.
        LibraryError: as Database raises it.
    """
    path = os.path.join(folder, USER_NAME)
    copy = os.path.join(folder, COPY_NAME)
    copied = revision_of(copy)
    if (is_expected or integrity.size_of(copy)) and integrity.size_of(path) < integrity.HEADER_BYTES:
        raise _damaged(path)
    with contextlib.ExitStack() as stack:
        file = UserFile(folder)
        stack.callback(file.close)
        if file.version == 0 and (is_expected or integrity.size_of(copy)):
            raise file.damaged()
        file.prepare()
        file.compare(copied)
        stack.pop_all()
    return file


def _damaged(path: str) -> LibraryDamagedError:
    return LibraryDamagedError(
        f"The file {path} with your folders, decisions and journal is damaged or lost. "
        "When it is opened next its copy takes its place; your pictures are not touched."
    )


def holds_rows(folder: str) -> bool:
    """Whether the user file, or its copy, is sound and has had a durable write."""
    return any(revision_of(os.path.join(folder, name)) for name in (USER_NAME, COPY_NAME))


def is_there(folder: str) -> bool:
    """Whether there is a file of what only people know, or its copy."""
    return any(os.path.lexists(os.path.join(folder, name)) for name in (USER_NAME, COPY_NAME))


def back_up(db: sqlite3.Connection, path: str) -> None:
    """Copies an open database to another file, which it replaces as a whole.

    Raises:
        sqlite3.Error: the copy is damaged, as the database is; the other file is as it was.
    """
    with replacing_database(path) as target:
        db.backup(target)
        if not _is_whole(target) or not _has_its_digest(target):
            raise sqlite3.DatabaseError("the database is damaged")


def revision_of(path: str, *, check: bool = False) -> int | None:
    """Returns the revision of a copy; None if it is not there, or not sound.

    Args:
        path: of the copy, which is only replaced, and not written to.
        check: check all rows too.
    """
    if integrity.size_of(path) < integrity.HEADER_BYTES:
        return None
    with contextlib.suppress(sqlite3.Error, UnicodeDecodeError), closing(sqlite3.connect(path)) as db:
        ((version,),) = db.execute("PRAGMA user_version")
        is_sound = version == schema.USER.version and _is_whole(db) and _has_its_digest(db)
        is_sound = is_sound and (not check or integrity.fits_schema(db, schema.USER))
        for (revision,) in db.execute(_READ_REVISION) if is_sound else ():
            return revision if isinstance(revision, int) else None
    return None


def _is_whole(db: sqlite3.Connection) -> bool:
    checks = ("quick_check(1)", *(f"integrity_check({table})" for table in _ROWS_BY_KEY))
    return all(db.execute(f"PRAGMA {check}").fetchone() == ("ok",) for check in checks)


def _digest(db: sqlite3.Connection) -> bytes:
    """Returns a digest of all tables that only durable writes change.

    It shows damage that leaves pages well formed: a flipped bit in a path, a page of another table, a write
    that did not reach the disk.
    """
    digest = hashlib.blake2b(digest_size=16)
    for table, columns in _DIGESTED.items():
        for row in db.execute(f"SELECT {columns} FROM {table} ORDER BY {columns}"):
            digest.update(repr(row).encode())
        digest.update(b";")
    return digest.digest()


def _has_its_digest(db: sqlite3.Connection) -> bool:
    """Whether the rows are those of the last durable write; files of an earlier version have no digest."""
    if not db.execute("SELECT 1 FROM sqlite_master WHERE name = 'meta'").fetchone():
        return True
    found = db.execute("SELECT value FROM meta WHERE key = 'digest'").fetchone()
    return found is None or found[0] == _digest(db)
