"""Arithmetic on paths: bytes as in the library, text as in records."""

from __future__ import annotations

import os
import sys
from collections.abc import Collection, Set


def below(folder: bytes) -> tuple[bytes, bytes]:
    """Returns the half-open range of all paths below a folder, in byte order."""
    separator = os.fsencode(os.sep)
    prefix = folder if folder.endswith(separator) else folder + separator
    return prefix, prefix[:-1] + bytes([prefix[-1] + 1])


def lies_in(path: bytes, paths: Set[bytes]) -> bool:
    """Whether a path is one of `paths`, or below one of them."""
    if not paths:
        return False
    above = os.path.dirname(path)
    while path not in paths and above != path:
        path, above = above, os.path.dirname(above)
    return path in paths


def is_below(path: str, folder: str) -> bool:
    """Whether a path lies below a folder, or is the folder."""
    return path == folder or path.startswith(folder.rstrip(os.sep) + os.sep)


def can_be_moved(path: str) -> bool:
    """Whether the trash takes a file of this name.

    Qt moves files on Windows and macOS; a name that is not Unicode would be another file's name to it.
    """
    if sys.platform not in ("win32", "darwin"):
        return True
    try:
        path.encode()
    except UnicodeEncodeError:
        return False
    return True


def known_as(path: str, known: Collection[bytes]) -> bytes:
    """Returns a path as it is, though it may be a link by now, if that is known; else its real path."""
    given = os.fsencode(os.path.abspath(path))
    return given if given in known else os.fsencode(os.path.realpath(path))
