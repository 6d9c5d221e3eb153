"""Gives damaged database files other names, beside which new ones begin."""

from __future__ import annotations

import os
import time
from typing import Final

from dupfinder.system.durable_files import fsync_folder

_SUFFIXES: Final = ("-wal", "-shm", "-journal", "")


def set_aside(path: str) -> str | None:
    """Gives a damaged file another name, after its log, without which it would be another one.

    Returns:
        The name; None if there was no such file.
    """
    aside = name_aside(path)
    found = [suffix for suffix in _SUFFIXES if os.path.lexists(path + suffix)]
    for suffix in found:
        os.rename(path + suffix, aside + suffix)
    fsync_folder(os.path.dirname(path))
    return os.path.basename(aside) if found else None


def name_aside(path: str) -> str:
    """Returns a free name for a damaged file, with the time."""
    seconds = time.time()
    while True:
        name = f"{path}.damaged-{time.strftime('%Y%m%d-%H%M%S', time.localtime(seconds))}"
        if not any(os.path.lexists(name + suffix) for suffix in _SUFFIXES):
            return name
        seconds += 1
