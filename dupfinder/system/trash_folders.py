"""Recognises trash folders, of this system and of others: a file in them counts as no copy.

A trash is known by its name, by device and inode (the user's own may be a link to a folder of any name), or
by its layout: files, and notes of where they were.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Final

from dupfinder.base.files import identity_of
from dupfinder.base.identity import FileIdentity
from dupfinder.system import freedesktop_trash

_NAMES: Final = frozenset(
    (
        *(b".trash", b".trashes", b".globaltrash", b".recycle", b".recycle.bin"),
        *(b"$recycle.bin", b"recycler", b"recycled"),  # Windows
        *(b"#recycle", b"@recycle", b"trashbox", b"network trash folder"),  # network drives
        b"files_trashbin",  # Nextcloud
    )
)
_BEGINNINGS: Final = (b".trash-", b".trashed-")
"""Such as .Trash-1000 on a drive, and .trashed-1700000000-IMG_1.jpg, a file that Android has trashed."""


def is_trash_name(path: bytes) -> bool:
    """Whether a path names a trash or lies in one, judged by the names of its folders."""
    names = path.lower().split(os.fsencode(os.sep))
    return (
        any(name in _NAMES or name.startswith(_BEGINNINGS) for name in names)
        or (b"trash", b"files") in pairwise(names)  # Trash/files in the folder of a user's data
    )


def own_trashes(folders: Iterable[bytes]) -> frozenset[FileIdentity]:
    """Returns the user's existing trashes: the one at home, and those on the drives of these folders."""
    if not freedesktop_trash.IS_USED:
        return frozenset()
    trashes = {freedesktop_trash.home_trash()}
    for folder in folders:
        trashes.update(freedesktop_trash.trashes_of(os.path.join(folder, b"any")))
    places = {place for trash in trashes for place in (trash.folder, trash.files)}
    return frozenset(filter(None, map(identity_of, places)))


def is_laid_out_as_trash(folder: bytes) -> bool:
    """Whether a folder has the layout of a trash: files, and notes of where they were."""
    if not os.path.isdir(os.path.join(folder, b"files")):
        return False
    with contextlib.suppress(OSError), os.scandir(os.path.join(folder, b"info")) as listing:
        return any(item.name.endswith(freedesktop_trash.NOTE_SUFFIX) for item in listing)
    return False


def lies_in_trash(path: bytes) -> bool:
    """Whether a path is a trash or lies in one, by the names, identity or layout of its folders."""
    if is_trash_name(path):
        return True
    own = own_trashes([os.path.dirname(path)])
    return any(identity_of(each) in own or is_laid_out_as_trash(each) for each in _way_up(path))


def _way_up(path: bytes) -> Iterator[bytes]:
    """Yields a path and all folders above it."""
    while True:
        yield path
        above = os.path.dirname(path)
        if above == path:
            return
        path = above
