"""Renames files without ever replacing another file."""

from __future__ import annotations

import contextlib
import ctypes
import errno
import os
import sys
from collections.abc import Callable
from functools import cache
from typing import Final

PLACEHOLDER: Final = b"dupfinder holds this name while it moves a file here.\n"
"""Content of the file that reserves a name, on drives without exclusive renaming."""

_CANNOT: Final = frozenset((errno.EINVAL, errno.ENOSYS, errno.ENOTSUP, errno.EOPNOTSUPP, errno.EPERM))
"""Errors of file systems without exclusive renaming, and of sandboxes that forbid it."""


def rename(source: bytes, target: bytes) -> None:
    """Renames a file on the same drive; never replaces anything.

    Raises:
        FileExistsError: the target exists.
        OSError: it was not renamed; EXDEV if the target is on another drive.
    """
    if sys.platform == "win32":
        os.rename(source, target)
        return
    exclusively = _renaming_of_the_system()
    if exclusively is not None:
        try:
            exclusively(source, target)
        except OSError as error:
            if error.errno not in _CANNOT:
                raise
        else:
            return
    _rename_over_a_placeholder(source, target)


def exchange(one: bytes, other: bytes) -> None:
    """Exchanges the names of two files of one drive in one step.

    Raises:
        OSError: nothing was changed; `cannot_exchange` tells whether the system or the drive cannot do it.
    """
    swap = _exchange_of_the_system()
    if swap is None:
        raise OSError(errno.ENOSYS, os.strerror(errno.ENOSYS))
    swap(one, other)


def cannot_exchange(error: OSError) -> bool:
    """Whether an error of `exchange` means that names cannot be exchanged here at all."""
    return error.errno in _CANNOT


def drop_placeholder(path: bytes) -> bool:
    """Removes a placeholder that a killed process left, complete or not; returns whether there was one.

    An empty file counts as a placeholder: the caller ensures that no empty file belongs there.
    """
    try:
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0))
    except OSError:
        return False
    try:
        if not PLACEHOLDER.startswith(os.read(handle, len(PLACEHOLDER) + 1)):
            return False
    except OSError:
        return False
    finally:
        os.close(handle)
    with contextlib.suppress(OSError):
        os.unlink(path)
        return True
    return False


def _rename_over_a_placeholder(source: bytes, target: bytes) -> None:
    """Creates a placeholder at the target, which fails if something is there, and renames over it.

    Only a program that writes into a file it has not created could lose data here.
    """
    os.lstat(source)
    handle = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        try:
            os.write(handle, PLACEHOLDER)
            held = os.fstat(handle)
        finally:
            os.close(handle)
        there = os.lstat(target)
        if not os.path.samestat(there, held) or there.st_size != len(PLACEHOLDER):
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), target)
        os.rename(source, target)
    except OSError:
        drop_placeholder(target)
        raise


def _renaming_of_the_system() -> Callable[[bytes, bytes], None] | None:
    return _function_of_the_system(1, 4)  # RENAME_NOREPLACE of Linux, RENAME_EXCL of macOS


def _exchange_of_the_system() -> Callable[[bytes, bytes], None] | None:
    return _function_of_the_system(2, 2)  # RENAME_EXCHANGE, RENAME_SWAP


@cache
def _function_of_the_system(on_linux: int, on_macos: int) -> Callable[[bytes, bytes], None] | None:
    """Returns renameat2 of Linux or renamex_np of macOS; None if the C library has neither."""
    try:
        library = ctypes.CDLL(None, use_errno=True)
    except (OSError, TypeError):
        return None
    if sys.platform == "darwin":
        function, option = getattr(library, "renamex_np", None), on_macos
    else:
        function, option = getattr(library, "renameat2", None), on_linux
    if function is None:
        return None
    here = -2 if sys.platform == "darwin" else -100  # AT_FDCWD

    def call(source: bytes, target: bytes) -> None:
        if sys.platform == "darwin":
            failed = function(source, target, ctypes.c_uint(option))
        else:
            failed = function(ctypes.c_int(here), source, ctypes.c_int(here), target, ctypes.c_uint(option))
        if failed:
            number = ctypes.get_errno()
            raise OSError(number, os.strerror(number), os.fsdecode(source), None, os.fsdecode(target))

    return call
