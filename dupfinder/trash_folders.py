"""Which folders are trashes, of this system or of another one: what lies in them is no copy of anything.

A trash is known by its name, by what it is (the user's own may be a link to a folder of any name), or by what
is in it (files, and notes of where they were).
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Final

from dupfinder import freedesktop_trash

Identity = tuple[int, int]
"""Device and inode."""

_NAMES: Final = frozenset(
    (
        *(b".trash", b".trashes", b".globaltrash", b".recycle", b".recycle.bin"),
        *(b"$recycle.bin", b"recycler", b"recycled"),  # Windows
        *(b"#recycle", b"@recycle", b"trashbox", b"network trash folder"),  # network drives
        b"files_trashbin",  # Nextcloud
    )
)
_BEGINNINGS: Final = (b".trash-", b".trashed-")
"""Of .Trash-1000 on a drive, and of .trashed-1700000000-IMG_1.jpg, as Android calls a file."""


def is_trash_name(path: bytes) -> bool:
    """Whether a path names a trash or lies in one, judged by the names of its folders."""
    names = path.lower().split(os.fsencode(os.sep))
    return (
        any(name in _NAMES or name.startswith(_BEGINNINGS) for name in names)
        or (b"trash", b"files") in pairwise(names)  # Trash/files in the folder of a user's data
    )


def own_trashes(folders: Iterable[bytes]) -> frozenset[Identity]:
    """The user's trashes that there are: the one at home, and those on the drives of these folders."""
    if not freedesktop_trash.IS_USED:
        return frozenset()
    trashes = {freedesktop_trash.home_trash()}
    for folder in folders:
        trashes.update(freedesktop_trash.trashes_of(os.path.join(folder, b"any")))
    places = {place for trash in trashes for place in (trash.folder, trash.files)}
    return frozenset(filter(None, map(identity_of, places)))


def identity_of(path: bytes) -> Identity | None:
    """Device and inode of a folder or file, behind links; None if nothing is there."""
    with contextlib.suppress(OSError):
        status = os.stat(path)
        return status.st_dev, status.st_ino
    return None


def is_laid_out_as_trash(folder: bytes) -> bool:
    """Whether a folder holds files, and notes of where they were."""
    if not os.path.isdir(os.path.join(folder, b"files")):
        return False
    with contextlib.suppress(OSError), os.scandir(os.path.join(folder, b"info")) as listing:
        return any(item.name.endswith(freedesktop_trash.NOTE_SUFFIX) for item in listing)
    return False


def lies_in_trash(path: bytes) -> bool:
    """Whether a file or folder is a trash or lies in one, by its name or by what its folders are."""
    if is_trash_name(path):
        return True
    own = own_trashes([os.path.dirname(path)])
    return any(identity_of(each) in own or is_laid_out_as_trash(each) for each in _way_up(path))


def _way_up(path: bytes) -> Iterator[bytes]:
    """A path and all folders that it lies in."""
    while True:
        yield path
        above = os.path.dirname(path)
        if above == path:
            return
        path = above
