"""Lists the folders and image files in one folder."""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence, Set
from functools import lru_cache, partial
from itertools import islice
from operator import attrgetter
from typing import Final

from dupfinder.base.cancelling import CancelToken
from dupfinder.base.file_types import IMAGE_SUFFIXES, OTHER_SUFFIXES, looks_like_image
from dupfinder.base.files import FileState
from dupfinder.base.reports import reason_of
from dupfinder.system.ahead import MOST_CALLS, Ahead, Call, Crew, Pace
from dupfinder.system.trash_folders import is_laid_out_as_trash, is_trash_name

SKIPPED_FOLDERS: Final = frozenset(
    name.encode()
    for name in ("System Volume Information", "lost+found", "@eaDir", "#snapshot", "@Recently-Snapshot")
)
_RECALLED: Final = 0x1000 | 0x40000 | 0x400000
"""FILE_ATTRIBUTE_OFFLINE, RECALL_ON_OPEN and RECALL_ON_DATA_ACCESS on Windows."""

_DATALESS: Final = 0x40000000
"""SF_DATALESS on macOS."""

_MOST_TOGETHER: Final = 128
"""Entries that are examined, and measured, in one call at most; fewer at the begin of a folder."""

_AHEAD_TOGETHER: Final = 8
"""Entries that one call examines on a slow drive, where others examine the next ones meanwhile."""

Identity = tuple[int, int]
"""Device and inode."""

Paces = defaultdict[int, Pace]
"""How long the entries of folders wait, by device."""


class Entries:
    """The entries of a folder that are of interest.

    Attributes:
        folders: paths of the folders in it.
        files: image files.
        linked: device and inode of those that have other names too (hard links), by path.
        problems: paths that could not be examined, with the reason.
        unknown: paths of files that cannot be examined now, and may be images.
    """

    def __init__(self) -> None:
        self.folders: list[bytes] = []
        self.files: list[FileState] = []
        self.linked: dict[bytes, Identity] = {}
        self.problems: list[tuple[bytes, str]] = []
        self.unknown: list[bytes] = []

    def add(self, more: Entries) -> None:
        """Adds those that come next."""
        self.folders += more.folders
        self.files += more.files
        self.linked |= more.linked
        self.problems += more.problems
        self.unknown += more.unknown


class Listing(Entries):
    """A folder and its entries of interest.

    Attributes:
        identity: of the folder.
    """

    def __init__(self, identity: Identity) -> None:
        super().__init__()
        self.identity = identity


def list_folder(
    folder: bytes,
    known: Set[Identity],
    excluded: Set[bytes],
    cancel: CancelToken,
    beat: Callable[[], object],
    crew: Crew,
    paces: Paces,
) -> Listing | None:
    """Lists a folder; one of the known ones has no entries. Returns None for a trash.

    Args:
        folder: its path.
        known: folders that are not listed.
        excluded: paths that are left out.
        cancel: ends the listing, with what was found so far.
        beat: is called at each entry.
        crew: examines entries ahead of their turn where the drive is slow.
        paces: are updated.

    Raises:
        OSError: it cannot be listed.
    """
    listing = Listing(device_and_inode(os.stat(folder)))
    if listing.identity in known:
        return listing
    with os.scandir(folder) as found:
        entries = sorted(found, key=_name_of)
    entries = [each for each in entries if not each.name.startswith(b".")]
    if excluded:
        entries = [each for each in entries if each.path not in excluded]
    examine = partial(_examine, cancel=cancel, beat=beat)
    for examined in _examined(entries, examine, crew, paces[listing.identity[0]]):
        listing.add(examined)
        if cancel.is_set():
            break
    if os.path.join(folder, b"info") in listing.folders and is_laid_out_as_trash(folder):
        return None
    return listing


def _examined(
    entries: Sequence[os.DirEntry[bytes]],
    examine: Callable[[Sequence[os.DirEntry[bytes]]], Entries],
    crew: Crew,
    pace: Pace,
) -> Iterator[Entries]:
    """Yields what is of interest among the entries, in order: on a fast drive many at a time."""
    done, together = 0, _AHEAD_TOGETHER
    while done < len(entries) and not pace.worth(MOST_CALLS):
        together = min(together * 2, _MOST_TOGETHER)
        several = Call(examine, entries[done : done + together], is_shared=False)
        yield several.result()
        pace.note(several.wait * _AHEAD_TOGETHER / len(several.item), 0.0)
        done += len(several.item)
    parts = [entries[start : start + _AHEAD_TOGETHER] for start in range(done, len(entries), _AHEAD_TOGETHER)]
    ahead = Ahead(crew, examine, lambda part: pace)
    try:
        for number, part in enumerate(parts, 1):
            yield ahead.turn(part, islice(parts, number, None), MOST_CALLS).result()
    finally:
        ahead.drop()


def _examine(
    entries: Sequence[os.DirEntry[bytes]], *, cancel: CancelToken, beat: Callable[[], object]
) -> Entries:
    """Returns what is of interest among some entries of a folder; less if it is cancelled."""
    examined = Entries()
    for entry in entries:
        if cancel.is_set():
            break
        beat()
        try:
            if entry.is_file(follow_symlinks=False):
                _list_file(entry, examined)
            elif entry.is_dir(follow_symlinks=False) and not _is_skipped(entry):
                examined.folders.append(entry.path)
        except OSError as error:
            if not isinstance(error, FileNotFoundError):
                examined.problems.append((entry.path, reason_of(error)))
    return examined


def _is_skipped(folder: os.DirEntry[bytes]) -> bool:
    return folder.name in SKIPPED_FOLDERS or is_trash_name(folder.path)


_name_of: Final[Callable[[os.DirEntry[bytes]], bytes]] = attrgetter("name")


def _list_file(entry: os.DirEntry[bytes], examined: Entries) -> None:
    name = entry.name
    dot = name.rfind(b".")  # in a fifth of the time of `os.path.splitext`; no name begins with it
    suffix = _as_text(name[dot:] if dot > 0 else b"")
    is_named_so = suffix in IMAGE_SUFFIXES
    if not is_named_so and suffix in OTHER_SUFFIXES:
        return
    path, status = entry.path, entry.stat(follow_symlinks=False)
    if is_remote(status):
        examined.unknown.append(path)
        if is_named_so:
            examined.problems.append((path, "only in the cloud: reading it would download it"))
        return
    try:
        if not is_named_so and not is_image(path):
            return
    except OSError:
        examined.unknown.append(path)
        return
    examined.files.append(FileState.of(path, status))
    if status.st_nlink > 1:
        examined.linked[path] = device_and_inode(status)


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


@lru_cache(maxsize=1024)
def _as_text(suffix: bytes) -> str:
    return os.fsdecode(suffix).lower()
