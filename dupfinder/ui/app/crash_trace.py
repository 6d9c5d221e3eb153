"""Leaves a trace in the log folder when the process of the window crashes, and finds it at the next start."""

from __future__ import annotations

import contextlib
import faulthandler
import os
import zlib
from typing import Final

from dupfinder.system import user_dirs

_MOST_BYTES: Final = 1 << 18


class CrashTrace:
    """Lets `faulthandler` write the stacks of all threads to a file, one for each library.

    The file is removed when the program ends in good order, so a file with something in it is the trace of a
    crash. It is read once and kept under another name. Nothing is raised where the folder cannot be written.

    Args:
        data_dir: of the library, whose window is the only one.

    Attributes:
        earlier: the trace of the last session; empty if it did not crash.
    """

    def __init__(self, data_dir: str) -> None:
        name = f"crash-{zlib.crc32(os.fsencode(data_dir)):08x}"
        self._path = os.path.join(user_dirs.log_dir(), f"{name}.log")
        self._kept = os.path.join(user_dirs.log_dir(), f"{name}.last.log")
        self._file = -1
        self.earlier = ""

    def start(self) -> None:
        """Takes the trace of the last session away, and has the next crash traced."""
        self.earlier = _read(self._path)
        with contextlib.suppress(OSError):
            if self.earlier:
                os.replace(self._path, self._kept)
            user_dirs.make_folder(user_dirs.log_dir())
            self._file = os.open(self._path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_APPEND, 0o600)
            faulthandler.enable(self._file)

    def close(self) -> None:
        """Ends in good order: traces no longer, and leaves no file."""
        if self._file < 0:
            return
        faulthandler.disable()
        os.close(self._file)
        self._file = -1
        with contextlib.suppress(OSError):
            os.remove(self._path)


def _read(path: str) -> str:
    """Returns the text of a file; empty if there is none."""
    try:
        with open(path, "rb") as stream:
            return stream.read(_MOST_BYTES).decode("utf-8", "replace").strip()
    except OSError:
        return ""
