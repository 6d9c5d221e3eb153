"""Folders on one line: cut at separators, so that the end can be read."""

from __future__ import annotations

import os
from collections.abc import Callable

_DOTS = "…"


def shortened(folder: str, fits: Callable[[str], bool]) -> str:
    """Returns a folder without its first parts, as many as needed to fit.

    Args:
        folder: to show, with the system's separators.
        fits: whether a text has room.
    """
    if fits(folder):
        return folder
    parts = folder.split(os.sep)
    for start in range(1, len(parts)):
        words = os.sep.join((_DOTS, *parts[start:]))
        if fits(words) or start == len(parts) - 1:
            return words
    return folder
