"""The library: what is known of every image, in one SQLite file in the user data folder.

An *image* is a file. Its *appearance*, the set of hashes and views of equal pictures, is stored once for all
images whose hashes are equal: copies add nothing to search. An appearance has up to three *views* (the whole
picture; the picture without its uniform borders; the whole over black, if it is transparent). *Matches* are
verified pairs of appearances, so that they need no work when a copy appears or a file is moved.

One `Library` belongs to one thread; several may be open on the same files, one of them writing.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any, Final

from dupfinder.base.errors import LibraryBusyError, LibraryDamagedError, LibraryError
from dupfinder.base.records import FolderInfo
from dupfinder.store import database, integrity, schema
from dupfinder.store.database import Database
from dupfinder.store.digests import Digests
from dupfinder.store.images import Images
from dupfinder.system import locks, user_dirs
from dupfinder.system.path_names import below, lies_in
from dupfinder.system.timeouts import is_folder

FILE_NAME: Final = "library.sqlite"
SUSPECT_NAME: Final = "library.sqlite.suspect"
"""Beside the library: damage was found in it; the next one that opens it checks every page."""

_KEPT_TABLES: Final = {
    "folder": "quick_check",
    "excluded": "integrity_check",  # rows by path: only this looks at their order
    "protected": "integrity_check",
    "decision": "quick_check",
    "decided": "integrity_check",
    "batch": "quick_check",
    "trashed": "quick_check",
}
"""What indexing cannot bring back, and how each is checked when the library is opened."""

_DAY_SECONDS: Final = 86_400
_ALONE_SECONDS: Final = 10.0


class LibraryFile(Database):
    """The open file of a library."""

    @property
    def _suspect_path(self) -> str:
        return os.path.join(os.path.dirname(self.path), SUSPECT_NAME)

    def _take_steps(self, version: int) -> None:
        super()._take_steps(version)
        if version == 0:
            self.write("INSERT INTO meta VALUES ('generation', abs(random() / 4))")

    def _check(self, *, in_doubt: bool) -> None:
        if in_doubt or os.path.exists(self._suspect_path):
            self._check_everything()
        else:
            self._check_kept()

    def _check_everything(self) -> None:
        lengths = "SELECT count(DISTINCT length(hashes)) FROM view"
        generation = "SELECT 1 FROM meta WHERE key = 'generation' AND typeof(value) = 'integer'"
        db = self.connection
        if not (
            integrity.fits_schema(db, self._schema)
            and db.execute(lengths).fetchone()[0] < 2
            and db.execute(generation).fetchone()
        ):
            raise self.damaged()
        with contextlib.suppress(OSError):
            os.unlink(self._suspect_path)

    def _check_kept(self) -> None:
        """Checks the pages of what says which files must not go, and of the journal.

        Where half a page is lost, SQLite returns empty or fewer rows, and no error. These tables are small:
        20,000 rows of the journal take 6 ms.
        """
        for table, check in _KEPT_TABLES.items():
            ((found,), *_) = self.connection.execute(f"PRAGMA {check}({table})").fetchall()
            if found != "ok":
                raise self.damaged()

    def check_daily(self) -> None:
        """Checks all pages, unless that was done today: a damaged one may never be read otherwise.

        Takes a quarter of a second for 100,000 images.

        Raises:
            LibraryDamagedError: they are not sound.
        """
        now = int(time.time())
        for (looked_at,) in self.read("SELECT value FROM meta WHERE key = 'looked_at'"):
            if isinstance(looked_at, int) and 0 <= now - looked_at < _DAY_SECONDS:
                return
        if next(self.read("PRAGMA integrity_check(1)")) != ("ok",):
            raise self.damaged()
        with self.writing():
            self.write("INSERT OR REPLACE INTO meta VALUES ('looked_at', ?)", (now,))

    def suspect(self) -> None:
        """Has the next one that opens the library check all of it."""
        user_dirs.make_file(self._suspect_path)

    def damaged(self) -> LibraryDamagedError:
        self.suspect()
        return LibraryDamagedError(
            f"The library {self.path} is damaged. When it is opened next it is set aside, with what can be "
            "read of it in a new one; your pictures are not touched."
        )


class Library(Images, Digests):
    """An open library: its repositories as one object, so that callers need not know which table has what.

    Args:
        folder: the data folder; made if missing.
        is_alone: the caller has the folder for itself already; see `alone`.

    Raises:
        LibraryDamagedError, LibraryNewerError, LibraryError: it cannot be used; the message says
            what to do. The file is left as it is; `recovery.open_library` sets a damaged one aside.
    """

    def __init__(self, folder: str, *, is_alone: bool = False) -> None:
        self.folder = folder
        self.path = os.path.join(folder, FILE_NAME)
        try:
            user_dirs.make_folder(folder)
        except OSError as error:
            raise LibraryError(f"The data folder {folder} cannot be made: {error.strerror}.") from error
        with contextlib.ExitStack() as stack:
            if not is_alone:
                stack.enter_context(_held(folder))
            self._file = LibraryFile(self.path, schema.LIBRARY)
            stack.callback(self._file.close)
            self._index = self._user = self._file
            self._open = stack.pop_all()

    def close(self) -> None:
        self._open.close()

    def __enter__(self) -> Library:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # --- folders and their images -----------------------------------------------------------------

    def add_folder(self, path: bytes, indexed_at: str | None = None) -> None:
        """Adds a folder that lies in no other, or notes when it was last indexed to its end."""
        inside = any(low <= path < high for low, high in map(below, self.folder_paths()))
        with self.writing():
            if not inside:
                self.write("INSERT OR IGNORE INTO folder (path) VALUES (?)", (path,))
            if indexed_at:
                self.write("UPDATE folder SET indexed_at = ? WHERE path = ?", (indexed_at, path))

    def remove_folder(self, path: bytes) -> None:
        """Takes a folder off the list and forgets its images, but for those that another one holds.

        Nothing happens if it is not on the list.

        Raises:
            LibraryBusyError: another instance is indexing, and would bring the folder back.
        """
        with self.indexing(), self.writing():
            paths = self.folder_paths()
            if path not in paths:
                return
            self.write("DELETE FROM folder WHERE path = ?", (path,))
            others = [below(other) for other in paths if other != path]
            if not any(low <= path < high for low, high in others):
                self._forget_below([path], others)

    def folders(self) -> list[FolderInfo]:
        """Returns the folders with the number of readable images below each."""
        protected = set(self.protected())
        found = []
        for path, indexed_at in list(self.read("SELECT path, indexed_at FROM folder ORDER BY path")):
            count = self.count_below(path)
            is_protected = lies_in(path, protected)
            found.append(FolderInfo(os.fsdecode(path), count, is_protected, is_folder(path), indexed_at))
        return found

    def exclude(self, *paths: bytes) -> None:
        """Leaves files, or folders with all that is in them, out from now on, and forgets their images.

        What another instance is indexing meanwhile does not come back either.
        """
        with self.writing():
            self._user.write_many("INSERT OR IGNORE INTO excluded VALUES (?)", [(path,) for path in paths])
            self._forget_below(paths)

    # --- one at a time ------------------------------------------------------------------------------

    @contextmanager
    def indexing(self) -> Iterator[None]:
        """Held while indexing, so that no second instance indexes into the same library.

        Raises:
            LibraryBusyError: another instance holds it.
        """
        with contextlib.ExitStack() as stack:
            try:
                stack.enter_context(database.exclusive(os.path.join(self.folder, "indexing.lock")))
            except LibraryBusyError as error:
                raise LibraryBusyError(
                    f"Another dupfinder is indexing into {self.path}; wait until it is done, or stop it."
                ) from error
            except sqlite3.Error as error:
                raise self._index.as_library_error(error) from error
            yield

    # --- for the modules that keep tables of their own here: decisions, journal --------------------

    def read(self, statement: str, values: Sequence[Any] = ()) -> Iterator[Any]:
        """Yields the rows of a query."""
        return self._index.read(statement, values)

    def write(self, statement: str, values: Sequence[Any] = ()) -> int:
        """Runs a statement within `writing`; returns the number of the row it added, if it added one."""
        return self._index.write(statement, values)

    @contextmanager
    def writing(self, *, durable: bool = False) -> Iterator[None]:
        """A transaction; see `Database.writing`."""
        with self._index.writing(durable=durable):
            yield

    def look_daily(self) -> None:
        """Checks all pages, unless that was done today."""
        self._file.check_daily()

    def suspect(self) -> None:
        """Has the next one that opens the library check all of it."""
        self._file.suspect()


# --- who has it open --------------------------------------------------------------------------------


@contextmanager
def alone(folder: str) -> Iterator[None]:
    """Held while the library file is exchanged for another: nobody has it open, here or elsewhere.

    SQLite must not be surprised by that: whoever closes a file last removes the log of its name, which
    would be the new one's.

    Raises:
        LibraryBusyError: somebody has it open, and does not close it within some seconds.
    """
    with _held(folder, alone=True):
        yield


@contextmanager
def _held(folder: str, *, alone: bool = False) -> Iterator[None]:
    path = os.path.join(folder, "library.lock")
    with contextlib.ExitStack() as stack:
        try:
            timeout = _ALONE_SECONDS if alone else database.BUSY_SECONDS
            lock = locks.acquire(path, shared=not alone, timeout_seconds=timeout)
        except locks.NoLocksError:
            pass  # nobody can tell who else is there
        except OSError as error:  # a folder that may only be read
            if alone:
                raise LibraryError(f"The lock file {path} cannot be used: {error.strerror}.") from error
        else:
            if lock is None:
                raise LibraryBusyError(f"Another dupfinder has the library in {folder} open; try again.")
            stack.enter_context(lock)
        yield
