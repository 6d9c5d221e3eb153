"""Locks on files, which the operating system releases when the program ends, however it ends."""

from __future__ import annotations

import os
import sys
import time
from typing import Final

_RETRY_SECONDS: Final = 0.02


class NoLocksError(OSError):
    """The drive of a file knows no locks, as some network drives."""


class FileLock:
    """A held lock on a file; leaving the ``with`` block releases it."""

    def __init__(self, handle: int) -> None:
        self._handle = handle

    def release(self) -> None:
        os.close(self._handle)

    def __enter__(self) -> FileLock:
        return self

    def __exit__(self, *_: object) -> None:
        self.release()


def acquire(path: str, *, shared: bool = False, timeout_seconds: float = 0.0) -> FileLock | None:
    """Locks a file, which is created if it is missing; its content is not touched.

    Args:
        path: of the lock file.
        shared: many may hold the lock together, but none beside an exclusive holder.
        timeout_seconds: how long to wait for other holders.

    Returns:
        The lock; None if others hold the file, in this process or in another one.

    Raises:
        NoLocksError: its drive knows no locks.
        OSError: the file cannot be opened.
    """
    handle = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600)
    end = time.monotonic() + timeout_seconds
    try:
        while not _lock(handle, shared):
            if time.monotonic() >= end:
                os.close(handle)
                return None
            time.sleep(_RETRY_SECONDS)
    except BaseException:
        os.close(handle)
        raise
    return FileLock(handle)


if sys.platform == "win32":
    import msvcrt

    _SLOTS: Final = 64

    def _lock(handle: int, shared: bool) -> bool:
        """Locks one free byte of many, or all: ranges of bytes can only be locked exclusively here."""
        if not shared:
            return _lock_bytes(handle, 0, _SLOTS)
        return any(_lock_bytes(handle, slot, 1) for slot in range(_SLOTS))

    def _lock_bytes(handle: int, start: int, count: int) -> bool:
        os.lseek(handle, start, os.SEEK_SET)
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, count)
        except PermissionError:
            return False
        except OSError as error:
            raise NoLocksError(error.errno, error.strerror) from error
        return True

else:
    import fcntl

    def _lock(handle: int, shared: bool) -> bool:
        """Returns whether the handle holds the lock now."""
        try:
            fcntl.flock(handle, (fcntl.LOCK_SH if shared else fcntl.LOCK_EX) | fcntl.LOCK_NB)
        except (BlockingIOError, PermissionError):  # POSIX allows both for a lock that is held
            return False
        except OSError as error:
            raise NoLocksError(error.errno, error.strerror) from error
        return True
