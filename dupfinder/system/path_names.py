"""Arithmetic on paths, which are bytes."""

from __future__ import annotations

import os
from collections.abc import Set


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
