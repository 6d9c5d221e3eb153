"""Lists the folders and image files in one folder."""

from __future__ import annotations

import os
from collections.abc import Callable, Set
from functools import lru_cache
from operator import attrgetter
from typing import Final

from dupfinder.base.cancelling import CancelToken
from dupfinder.base.file_types import IMAGE_SUFFIXES, OTHER_SUFFIXES, looks_like_image
from dupfinder.base.reports import reason_of
from dupfinder.system.timeouts import Patience
from dupfinder.system.trash_folders import is_laid_out_as_trash, is_trash_name

SKIPPED_FOLDERS: Final = frozenset(
    name.encode()
    for name in ("System Volume Information", "lost+found", "@eaDir", "#snapshot", "@Recently-Snapshot")
)
_RECALLED: Final = 0x1000 | 0x40000 | 0x400000
"""FILE_ATTRIBUTE_OFFLINE, RECALL_ON_OPEN and RECALL_ON_DATA_ACCESS on Windows."""

_DATALESS: Final = 0x40000000
"""SF_DATALESS on macOS."""

Identity = tuple[int, int]
"""Device and inode."""


class Listing:
    """The identity of a folder and its entries of interest.

    Attributes:
        identity: of the folder.
        is_known: the folder was listed before; there are no entries.
        folders: paths of the folders in it.
        files: paths and status of image files.
        problems: paths that could not be examined, with the reason.
        unknown: paths of files that cannot be examined now, and may be images.
    """

    def __init__(self, identity: Identity) -> None:
        self.identity = identity
        self.is_known = False
        self.folders: list[bytes] = []
        self.files: list[tuple[bytes, os.stat_result]] = []
        self.problems: list[tuple[bytes, str]] = []
        self.unknown: list[bytes] = []


def list_folder(
    folder: bytes,
    known: Set[Identity],
    excluded: Set[bytes],
    cancel: CancelToken,
    patience: Patience,
) -> Listing | None:
    """Lists a folder, unless it is one of the known ones; returns None for a trash.

    Raises:
        OSError: it cannot be listed.
    """
    listing = Listing(device_and_inode(os.stat(folder)))
    if listing.identity in known:
        listing.is_known = True
        return listing
    with os.scandir(folder) as found:
        entries = sorted(found, key=_name_of)
    for entry in entries:
        if cancel.is_set():
            break
        patience.beat()
        if entry.name.startswith(b".") or entry.path in excluded:
            continue
        try:
            if entry.is_dir(follow_symlinks=False):
                if entry.name not in SKIPPED_FOLDERS and not is_trash_name(entry.path):
                    listing.folders.append(entry.path)
            elif entry.is_file(follow_symlinks=False):
                _list_file(entry, listing)
        except OSError as error:
            if not isinstance(error, FileNotFoundError):
                listing.problems.append((entry.path, reason_of(error)))
    if os.path.join(folder, b"info") in listing.folders and is_laid_out_as_trash(folder):
        return None
    return listing


_name_of: Final[Callable[[os.DirEntry[bytes]], bytes]] = attrgetter("name")


def _list_file(entry: os.DirEntry[bytes], listing: Listing) -> None:
    suffix = _suffix_of(entry.name)
    if suffix in OTHER_SUFFIXES:
        return
    status = entry.stat(follow_symlinks=False)
    if is_remote(status):
        listing.unknown.append(entry.path)
        if suffix in IMAGE_SUFFIXES:
            listing.problems.append((entry.path, "only in the cloud: reading it would download it"))
        return
    try:
        if suffix in IMAGE_SUFFIXES or is_image(entry.path):
            listing.files.append((entry.path, status))
    except OSError:
        listing.unknown.append(entry.path)


def is_remote(status: os.stat_result) -> bool:
    """Whether the content of a file is not on this computer, so that reading it would download it."""
    return bool(
        getattr(status, "st_file_attributes", 0) & _RECALLED or getattr(status, "st_flags", 0) & _DATALESS
    )


def is_image(path: bytes) -> bool:
    """Whether a file is an image by its name or, if the name does not say, by its first bytes.

    Raises:
        OSError: it had to be opened for that, and cannot be.
    """
    suffix = _as_text(os.path.splitext(path)[1])
    if suffix in IMAGE_SUFFIXES:
        return True
    if suffix in OTHER_SUFFIXES:
        return False
    with open(path, "rb") as stream:
        return looks_like_image(stream.read(32))


def device_and_inode(status: os.stat_result) -> Identity:
    """Returns device and inode."""
    return status.st_dev, status.st_ino


def _suffix_of(name: bytes) -> str:
    """Returns the suffix of a name without a leading dot, in a fifth of the time of `os.path.splitext`."""
    _, dot, ending = name.rpartition(b".")
    return _as_text(dot + ending) if dot else ""


@lru_cache(maxsize=1024)
def _as_text(suffix: bytes) -> str:
    return os.fsdecode(suffix).lower()
