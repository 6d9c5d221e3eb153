"""Compares the files that a walk found with those that the library knows."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Container, Iterator, Mapping, Sequence, Set
from typing import NamedTuple

from dupfinder.base.files import FileState, KnownFile, Moved, Wanted
from dupfinder.base.identity import LARGEST_INTEGER
from dupfinder.hashing.version import HASH_VERSION
from dupfinder.images.decoder_versions import decoder_versions
from dupfinder.indexing.walk import Found
from dupfinder.store.library import Library

KnownFiles = dict[bytes, KnownFile]
"""The files of the library by path."""


class Changes(NamedTuple):
    """The differences between the walk and the library.

    Attributes:
        known: the files of the library that are not the same any more, or may have to be read again.
        work: files that have to be read.
        unseen: paths of known files that were not found.
        elsewhere: unchanged files with another device or inode.
        unchanged: number of unchanged files.
        devices: of the files that are the same.
    """

    known: KnownFiles
    work: list[FileState]
    unseen: list[bytes]
    elsewhere: list[Moved]
    unchanged: int
    devices: set[int]


def compare(library: Library, roots: Sequence[bytes], found: Found) -> Changes:
    """Compares the files below some folders with the library.

    New names of files that the library knows from another folder are removed from `found`.
    """
    # In most runs nearly all files are the same. Only of the rest all columns are read.
    state_of = found.files.get
    same: dict[bytes, int] = {}  # with the device
    others: list[bytes] = []
    for root in roots:
        for row in library.states(root, HASH_VERSION):
            if state_of(row[0]) == row:
                same[row[0]] = row[3]
            else:
                others.append(row[0])
    known = library.files_at(others)
    if found.linked:
        drop_known_links(library, found, known.keys() | same.keys())
    work: list[FileState] = []
    elsewhere: list[Moved] = []
    for path, state in found.files.items():
        if path not in same:
            _sort_out(state, known.get(path), work, elsewhere)
    unseen = sorted(path for path in known if path not in found.files)
    devices = set(same.values()) if unseen else set()
    return Changes(known, work, unseen, elsewhere, len(found.files) - len(work), devices)


def _sort_out(
    state: FileState, file: KnownFile | None, work: list[FileState], elsewhere: list[Moved]
) -> None:
    """Adds a file that is not the same to the list it belongs to, if any."""
    if (
        file is not None
        and file.size_bytes == state.size_bytes
        and file.mtime_ns == state.mtime_ns
        and file.hash_version == HASH_VERSION
        and file.stage != "read"  # permission may have come back
        and not _may_be_decoded_now(file)
    ):
        if file.device != state.device or file.inode != state.inode:
            elsewhere.append(Moved(file.id, state))
    else:
        work.append(state)


def _may_be_decoded_now(file: KnownFile) -> bool:
    """Whether a file could not be decoded, and the decoders have changed since."""
    return file.stage == "decode" and file.appearance is None and file.decoders != decoder_versions()


def is_lost(path: bytes, file: KnownFile, unreadable: Set[bytes], devices: Mapping[int, int]) -> bool:
    """Whether a file that was not found is gone, and not merely out of reach.

    Out of reach: at or below a path that could not be read, or where a drive is not mounted now, so that its
    place, or the nearest folder that is left on the way there, is on another device than the file was.
    """
    if path in unreadable:
        return False
    folder = os.path.dirname(path)
    above = folder
    while above != os.path.dirname(above):
        if above in unreadable:
            return False
        above = os.path.dirname(above)
    while not os.path.isdir(folder) and folder != os.path.dirname(folder):
        folder = os.path.dirname(folder)
    try:
        return os.stat(folder).st_dev & LARGEST_INTEGER == devices.get(file.device, file.device)
    except OSError:
        return False


def drop_known_links(library: Library, found: Found, known: Container[bytes]) -> None:
    """Removes new names of files that the library knows from another folder, if they still are there.

    Args:
        library: knows the other names.
        found: files.
        known: paths of the files that the library knows already.
    """
    new = [path for path in found.linked if path not in known]
    others = library.paths_of_inodes([found.files[path].inode for path in new])
    for path in new:
        state = found.files[path]
        other = others.get((state.device, state.inode))
        if other is not None and other not in found.files:
            with contextlib.suppress(OSError):
                if os.path.samestat(os.lstat(other), os.lstat(path)):
                    del found.files[path]


def wanted(work: Sequence[FileState], known: KnownFiles, lost: Sequence[KnownFile]) -> Iterator[Wanted]:
    """Yields the files to be read; a new path may be that of a lost file, by inode, device and time.

    Files that could not be read or decoded last time come last: each may take long.
    """
    lost_inodes = {(file.device, file.inode): file for file in lost}
    retries = []
    for state in work:
        before = known.get(state.path)
        file = None if before else lost_inodes.get((state.device, state.inode))
        if before is not None and before.stage == "read":
            retries.append(Wanted(state, is_retry=True))
        elif before is not None and before.stage == "decode" and before.appearance is None:
            retries.append(Wanted(state))
        elif file is not None and file.mtime_ns == state.mtime_ns:
            yield Wanted(state, file.id, file.fingerprint, file.checksum)
        else:
            yield Wanted(state)
    yield from retries
