"""Files that replace others as a whole, and survive a power cut."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO


def fsync_file(path: str) -> None:
    """Writes a file through to the disk.

    Raises:
        OSError: it cannot be written, as on a full disk.
    """
    handle = os.open(path, os.O_RDWR)  # Windows wants more than to read
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def fsync_folder(path: str) -> None:
    """Writes the names in a folder through to the disk, where the system can do that."""
    with contextlib.suppress(OSError):  # Windows opens no folders
        handle = os.open(path, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


@contextmanager
def replacing(path: str, *, durable: bool = False, suffix: str = ".part") -> Iterator[IO[bytes]]:
    """Yields a new file, which takes the place of another one when the block ends without an error.

    Until then it lies beside that one, under its name with random digits and the suffix; an error removes it,
    a kill leaves it. Only the user may read it.

    Args:
        path: of the file to write or replace.
        durable: the new content survives a power cut from then on; costs two writes through to the disk.
        suffix: of the unfinished file.

    Raises:
        OSError: it cannot be written; the old file is as it was.
    """
    unfinished = f"{path}{os.urandom(6).hex()}{suffix}"
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
    handle = os.open(unfinished, flags, 0o600)
    try:
        with open(handle, "wb") as stream:
            yield stream
            stream.flush()
            if durable:
                os.fsync(handle)
        os.replace(unfinished, path)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(unfinished)
        raise
    if durable:
        fsync_folder(os.path.dirname(path) or os.curdir)
