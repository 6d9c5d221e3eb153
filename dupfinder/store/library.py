"""The library: what is known of images, and what a person decided, in two SQLite files of the data folder.

An *image* is a file. Its *appearance*, the set of hashes and views of equal pictures, is stored once for all
images whose hashes are equal: copies add nothing to search. An appearance has up to three *views* (the whole
picture; the picture without its uniform borders; the whole over black, if it is transparent). *Matches* are
verified pairs of appearances, so that they need no work when a copy appears or a file is moved.

One `Library` belongs to one thread; several may be open on the same files, one of them writing.
"""

from __future__ import annotations

import contextlib
import os
from contextlib import AbstractContextManager

from dupfinder.base.errors import LibraryError
from dupfinder.base.reports import FolderInfo
from dupfinder.store import integrity, library_locks, user_file
from dupfinder.store.decisions import Decisions
from dupfinder.store.descriptors import DescriptorRows
from dupfinder.store.digests import Digests
from dupfinder.store.features import FeatureRows
from dupfinder.store.images import Images
from dupfinder.store.journal import JournalRows
from dupfinder.store.library_file import LibraryFile
from dupfinder.store.marks import MarkRows
from dupfinder.system import user_dirs
from dupfinder.system.path_names import below, lies_in
from dupfinder.system.timeouts import is_folder


class Library(Images, Digests, FeatureRows, DescriptorRows, Decisions, JournalRows, MarkRows):
    """An open library: its repositories as one object, so that callers need not know which table has what.

    Args:
        folder: the data folder; made if missing.

    Attributes:
        folder: the data folder.
        path: of the file of what indexing brings back.
        was_lost: that file was missing or empty, although there is what a person had decided.

    Raises:
        LibraryDamagedError, LibraryNewerError, LibraryError: it cannot be used; the message says
            what to do. The files are left as they are; `opening.open_library` replaces damaged ones.
    """

    def __init__(self, folder: str) -> None:
        self.folder = folder
        try:
            user_dirs.make_folder(folder)
        except OSError as error:
            raise LibraryError(f"The data folder {folder} cannot be made: {error.strerror}.") from error
        with contextlib.ExitStack() as stack:
            stack.enter_context(library_locks.opened(folder))
            self.index = LibraryFile(folder)
            stack.callback(self.index.close)
            self.path = self.index.path
            # A library of an earlier version has what only people know itself; its migration moves that.
            is_moving = self.index.has_user_data and not user_file.holds_rows(folder)
            if is_moving:
                self.index.prepare()
            is_expected = is_moving or self.index.is_without_user_data
            self.user = user_file.open_user_file(folder, is_expected=is_expected)
            stack.callback(self.user.close)
            if not is_moving:
                self.index.prepare()
            self.was_lost = self.index.version == 0 and self.user.revision() > 0
            self._open = stack.pop_all()

    def close(self) -> None:
        self._open.close()

    def __enter__(self) -> Library:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # --- folders and their images: in both files ----------------------------------------------------

    def add_folder(self, path: bytes, indexed_at: str | None = None) -> None:
        """Adds a folder that lies in no other, or notes when it was last indexed to its end."""
        folders = self.folder_paths()
        if path not in folders and not any(low <= path < high for low, high in map(below, folders)):
            with self.user.writing():
                self.user.write("INSERT OR IGNORE INTO folder VALUES (?)", (path,))
        if indexed_at:
            with self.index.writing():
                self.index.write("INSERT OR REPLACE INTO visit VALUES (?, ?)", (path, indexed_at))

    def remove_folder(self, path: bytes) -> None:
        """Takes a folder off the list and forgets its images, but for those that another one holds.

        Nothing happens if it is not on the list. The images go first: after a kill between the two, indexing
        brings them back.

        Raises:
            LibraryBusyError: another instance is indexing, and would bring the folder back.
        """
        with self.indexing():
            folders = self.folder_paths()
            if path not in folders:
                return
            others = [below(other) for other in folders if other != path]
            with self.index.writing():
                self.index.write("DELETE FROM visit WHERE folder = ?", (path,))
                if not any(low <= path < high for low, high in others):
                    self._forget_below([path], others)
            with self.user.writing():
                self.user.write("DELETE FROM folder WHERE path = ?", (path,))

    def folders(self) -> list[FolderInfo]:
        """Returns the folders with the number of readable images below each."""
        protected = set(self.protected())
        visits = dict(self.index.read("SELECT folder, indexed_at FROM visit"))
        return [
            FolderInfo(
                os.fsdecode(path),
                self.count_below(path),
                lies_in(path, protected),
                is_folder(path),
                visits.get(path),
            )
            for path in self.folder_paths()
        ]

    def exclude(self, *paths: bytes) -> None:
        """Leaves files, or folders with all that is in them, out from now on, and forgets their images.

        What another instance is indexing meanwhile does not come back either: it stores what is not excluded
        when its transaction begins, and what it stored before is forgotten after it.
        """
        with self.user.writing():
            self.user.write_many("INSERT OR IGNORE INTO excluded VALUES (?)", [(path,) for path in paths])
        with self.index.writing():
            self._forget_below(paths)

    # --- one at a time ------------------------------------------------------------------------------

    def indexing(self) -> AbstractContextManager[None]:
        """Held while indexing, so that no second instance indexes into the same library.

        Raises:
            LibraryBusyError: another instance holds it.
        """
        return library_locks.indexing(self.folder, self.path)

    def suspect(self) -> None:
        """Marks the library as suspect: the next opening checks all of it."""
        integrity.suspect(self.folder)
