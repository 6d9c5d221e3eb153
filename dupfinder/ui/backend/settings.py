"""The settings of the window, stored beside its library."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterable
from typing import Final, TypeVar

from PySide6.QtCore import QByteArray, QSettings

from dupfinder.system import user_dirs

FILE_NAME: Final = "window.ini"
MAX_RECENT: Final = 10

T = TypeVar("T", bool, int, str)


class Settings:
    """Typed access to the settings file of a data folder.

    A value that cannot be read as its type (a file edited by hand) is its default.
    """

    def __init__(self, folder: str) -> None:
        path = os.path.join(folder, FILE_NAME)
        with contextlib.suppress(OSError):
            user_dirs.make_folder(folder)
        user_dirs.make_file(path)  # names folders; Qt lets others read what it makes itself
        self._store = QSettings(path, QSettings.Format.IniFormat)

    def get(self, key: str, default: T) -> T:
        """Returns the value of a key, of the type of its default."""
        value = self._store.value(key)
        if not isinstance(value, (str, int)):  # nothing, or a list or state in a file edited by hand
            return default
        text = str(value)
        if isinstance(default, bool):
            return {"true": True, "false": False}.get(text.lower(), default)
        if isinstance(default, int):
            try:
                return int(text)
            except ValueError:
                return default
        return text

    def number(self, key: str, default: int, low: int, high: int) -> int:
        """Returns a whole number, clamped to a range."""
        return min(max(self.get(key, default), low), high)

    def set(self, key: str, value: bool | int | str) -> None:
        """Stores a value."""
        self._store.setValue(key, str(value).lower() if isinstance(value, bool) else value)

    def path(self, key: str) -> str:
        """Returns a path of any bytes; empty if there is none."""
        return _from_text(self.get(key, ""))

    def set_path(self, key: str, path: str) -> None:
        """Stores a path of any bytes, or that there is none."""
        self.set(key, _to_text(path))

    def state(self, key: str) -> QByteArray:
        """Returns a state that Qt saved, such as a geometry; empty if there is none."""
        value = self._store.value(key)
        return value if isinstance(value, QByteArray) else QByteArray()

    def set_state(self, key: str, state: QByteArray) -> None:
        """Stores a state that Qt made."""
        self._store.setValue(key, state)

    def paths(self, key: str) -> list[str]:
        """Returns a list of paths."""
        return [path for path in map(_from_text, self.get(key, "").split("|")) if path]

    def set_paths(self, key: str, paths: Iterable[str]) -> None:
        """Stores a list of paths, of any bytes."""
        self.set(key, "|".join(map(_to_text, paths)))

    def recent_folders(self) -> list[str]:
        """Returns the folders that were added, the last first."""
        return self.paths("folders/recent")

    def add_recent_folder(self, path: str) -> None:
        """Puts a folder first among the recent folders."""
        folders = [path, *(folder for folder in self.recent_folders() if folder != path)]
        self.set_paths("folders/recent", folders[:MAX_RECENT])

    def sync(self) -> None:
        """Writes to the disk; if that fails, only the settings are lost."""
        self._store.sync()


def _to_text(path: str) -> str:
    """Encodes a path of any bytes as ASCII, for a text file."""
    return os.fsencode(path).hex()


def _from_text(text: str) -> str:
    try:
        return os.fsdecode(bytes.fromhex(text))
    except ValueError:
        return ""
