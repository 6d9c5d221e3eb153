"""The locks of a data folder: who has the library open, who replaces it, and who indexes into it."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from dupfinder.base.errors import LibraryBusyError, LibraryError
from dupfinder.store import database
from dupfinder.system import locks, user_dirs

_LIBRARY_LOCK: Final = "library.lock"
_ALONE_SECONDS: Final = 10.0


@contextmanager
def alone(folder: str) -> Iterator[None]:
    """Held while a file of the library is replaced: nobody has it open, here or elsewhere.

    SQLite expects that no file changes under it: whoever closes a file last removes the log of its name,
    which would be the new one's.

    Raises:
        LibraryBusyError: somebody has it open, and does not close it within some seconds.
    """
    with _locked(os.path.join(folder, _LIBRARY_LOCK), _busy(folder), timeout_seconds=_ALONE_SECONDS):
        yield


@contextmanager
def opened(folder: str) -> Iterator[None]:
    """Held while the library is open; many may hold it, but nobody beside one who is `alone`.

    Raises:
        LibraryBusyError: somebody is alone, and does not end within some seconds.
    """
    path = os.path.join(folder, _LIBRARY_LOCK)
    with _locked(path, _busy(folder), shared=True, timeout_seconds=database.BUSY_SECONDS):
        yield


@contextmanager
def indexing(folder: str, path: str) -> Iterator[None]:
    """Held while indexing.

    Args:
        folder: the data folder.
        path: names the library in a message.

    Raises:
        LibraryBusyError: another instance is indexing.
    """
    busy = f"Another dupfinder is indexing into {path}; wait until it is done, or stop it."
    with _locked(os.path.join(folder, "indexing.lock"), busy):
        yield


def _busy(folder: str) -> str:
    return f"Another dupfinder has the library in {folder} open; try again."


@contextmanager
def _locked(path: str, busy: str, *, shared: bool = False, timeout_seconds: float = 0.0) -> Iterator[None]:
    """Holds a lock of the data folder; on a drive without locks, nobody can tell who else is there.

    Raises:
        LibraryBusyError: another holds it; `busy` says what to do.
        LibraryError: the lock file cannot be used. A shared lock is then not taken.
    """
    user_dirs.make_file(path)
    with contextlib.ExitStack() as stack:
        try:
            lock = locks.acquire(path, shared=shared, timeout_seconds=timeout_seconds)
        except locks.NoLocksError:
            pass
        except OSError as error:
            if not shared:  # a folder that may only be read can still be read
                raise LibraryError(f"The lock file {path} cannot be used: {error.strerror}.") from error
        else:
            if lock is None:
                raise LibraryBusyError(busy)
            stack.enter_context(lock)
        yield
