"""The lock that keeps two programs from moving files at once."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from dupfinder.base.errors import LibraryBusyError, LibraryError
from dupfinder.base.records import reason_of
from dupfinder.store.library import Library
from dupfinder.system import locks

_PATIENCE_SECONDS: Final = 3.0


@contextmanager
def moving(library: Library, *, patiently: bool = True) -> Iterator[None]:
    """Holds the lock while files are moved; the system releases the lock of a killed process.

    Args:
        library: the one whose files are moved.
        patiently: wait some seconds for another process, which may only be recovering.

    Raises:
        LibraryBusyError: another process holds the lock.
    """
    path = os.path.join(library.folder, "trash.lock")
    try:
        lock = locks.acquire(path, timeout_seconds=_PATIENCE_SECONDS if patiently else 0.0)
    except OSError as error:
        raise LibraryError(f"The lock file {path} cannot be used: {reason_of(error)}.") from error
    if lock is None:
        raise LibraryBusyError(
            "Another dupfinder is moving files to the trash or putting them back; wait until it is done."
        )
    with lock:
        yield
