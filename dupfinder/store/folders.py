"""Folders that were added, excluded or protected."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterable

from dupfinder.base.files import FileState
from dupfinder.store.repository import Repository
from dupfinder.store.user_rows import PROTECTION_LOST


class Folders(Repository):
    """The tables of folders, as a person set them."""

    def folder_paths(self) -> list[bytes]:
        """Returns the folders that were added, in order of their paths."""
        return [row[0] for row in self.user.read("SELECT path FROM folder ORDER BY path")]

    def excluded(self) -> list[bytes]:
        """Returns the files and folders that are left out, in order of their paths."""
        return [row[0] for row in self.user.read("SELECT path FROM excluded ORDER BY path")]

    def include(self, *paths: bytes) -> None:
        """Takes paths off those that are left out; their images come back when they are indexed again."""
        with self.user.writing():
            self.user.write_many("DELETE FROM excluded WHERE path = ?", [(path,) for path in paths])

    def protected(self) -> list[bytes]:
        """Returns the protected folders, in order of their paths."""
        return [row[0] for row in self.user.read("SELECT path FROM protected ORDER BY path")]

    def protect(self, path: bytes, on: bool = True) -> None:
        """Protects the files below a folder, added or not, from the trash, or ends that."""
        with self.user.writing():
            if on:
                self.user.write("INSERT OR IGNORE INTO protected VALUES (?)", (path,))
                with contextlib.suppress(OSError):
                    state = FileState.of(path, os.stat(path))
                    self._add_identity(path, (state.device, state.inode))
            else:
                self.user.write("DELETE FROM protected WHERE path = ?", (path,))
                self.user.write("DELETE FROM protected_identity WHERE path = ?", (path,))

    def protected_identities(self) -> dict[tuple[int, int], set[bytes]]:
        """Returns the paths of protected folders by the devices and inodes that they had."""
        found: dict[tuple[int, int], set[bytes]] = {}
        for path, device, inode in self.user.read(
            "SELECT path, device, inode FROM protected_identity WHERE path IN (SELECT path FROM protected)"
        ):
            found.setdefault((device, inode), set()).add(path)
        return found

    def note_protected(
        self, path: bytes, identity: tuple[int, int], stale: Iterable[tuple[int, int]] = ()
    ) -> None:
        """Stores device and inode of a protected folder, and forgets the stale ones."""
        with self.user.writing():
            self.user.write_many(
                "DELETE FROM protected_identity WHERE path = ? AND device = ? AND inode = ?",
                [(path, *other) for other in stale],
            )
            self._add_identity(path, identity)

    def is_protection_lost(self) -> bool:
        """Whether protected folders were lost with a damaged file, and the list is not confirmed since."""
        return any(self.user.read("SELECT 1 FROM meta WHERE key = ?", (PROTECTION_LOST,)))

    def confirm_protection(self) -> None:
        """Takes the list of protected folders as complete again."""
        with self.user.writing():
            self.user.write("DELETE FROM meta WHERE key = ?", (PROTECTION_LOST,))

    def _add_identity(self, path: bytes, identity: tuple[int, int]) -> None:
        self.user.write("INSERT OR IGNORE INTO protected_identity VALUES (?, ?, ?)", (path, *identity))
