"""Names folders relative to the folders that were added."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence

from dupfinder.ui.style import formatting


def folder_within(path: str, roots: Sequence[str]) -> str:
    """Returns the folder of a file relative to the added folder that holds it, to show.

    A file directly in an added folder has the name of that one; with several added folders, their names
    stand first.

    Args:
        path: of the file.
        roots: the added folders.
    """
    folder = os.path.dirname(path)
    inside = [root for root in roots if folder == root or folder.startswith(root.rstrip(os.sep) + os.sep)]
    if not inside:
        return formatting.folder_of(path)
    root = max(inside, key=len)
    name = os.path.basename(root.rstrip(os.sep)) or root
    rest = os.path.relpath(folder, root) if folder != root else ""
    if len(roots) == 1 and rest:
        return formatting.shown(rest)
    return formatting.shown(os.path.join(name, rest) if rest else name)


def elided(folder: str, width: int, advance: Callable[[str], int]) -> str:
    """Cuts a folder at separators, from the left, until it fits.

    Args:
        folder: as shown.
        width: in pixels.
        advance: returns the width of a text.

    Returns:
        The folder, its last parts after an ellipsis, or its last part even if that is too wide.
    """
    if advance(folder) <= width:
        return folder
    separator = os.sep
    parts = folder.split(separator)
    for first in range(1, len(parts)):
        words = f"…{separator}{separator.join(parts[first:])}"
        if advance(words) <= width:
            return words
    return parts[-1]
