"""Plain values about files: as the file system shows them, as they were read, as the library knows them."""

from __future__ import annotations

import os
from typing import Final, NamedTuple

from dupfinder.base.records import Content


class KnownFile(NamedTuple):
    """What a rescan compares a file with."""

    id: int
    size_bytes: int
    mtime_ns: int
    hash_version: int
    device: int
    fingerprint: bytes | None
    problem: str | None
    stage: str | None
    damaged: int
    inode: int
    appearance: int | None
    checksum: int | None
    decoders: str | None = None


LARGEST_INTEGER: Final = (1 << 63) - 1
"""SQLite integers are signed."""


class FileState(NamedTuple):
    """A file as the file system shows it; device and inode fit a signed 64-bit integer."""

    path: bytes
    size_bytes: int
    mtime_ns: int
    device: int
    inode: int

    @staticmethod
    def of(path: bytes, status: os.stat_result) -> FileState:
        """The state that a status tells; times out of range are the last in range."""
        mtime_ns = status.st_mtime_ns
        if abs(mtime_ns) > LARGEST_INTEGER:
            mtime_ns = LARGEST_INTEGER if mtime_ns > 0 else -LARGEST_INTEGER
        device, inode = status.st_dev & LARGEST_INTEGER, status.st_ino & LARGEST_INTEGER
        return FileState(path, status.st_size, mtime_ns, device, inode)


class Moved(NamedTuple):
    """A known image whose file has a new path."""

    image: int
    state: FileState


class ScannedImage(NamedTuple):
    """A file that was read, on its way into the library.

    Attributes:
        views: hashing.ROW_BYTES bytes for each view; empty if unreadable.
        reason: why it could not be read, or what is wrong with it.
        checksum: of all bytes.
        content, frames, camera, turned, quality: as in ImageRecord.
        frame_hashes: of sampled frames, if there are several; see workers.frame_hashes.
        decoders: versions of the decoders that could not read it; None if they could.
    """

    state: FileState
    fingerprint: bytes | None
    width: int = 0
    height: int = 0
    content_pixels: int = 0
    format: str = ""
    taken_at: str | None = None
    damaged: bool = False
    flat: bool = False
    views: tuple[bytes, ...] = ()
    reason: str | None = None
    stage: str | None = None
    checksum: int | None = None
    content: Content = "still"
    frames: int = 1
    camera: bool = False
    turned: bool = False
    quality: int | None = None
    frame_hashes: bytes = b""
    decoders: str | None = None


class MatchRow(NamedTuple):
    """A verified pair of appearances, a < b; `transform` (a number) turns a into b."""

    a: int
    b: int
    distance: int
    transform: int


class Wanted(NamedTuple):
    """A file that is to be read.

    Attributes:
        state: as the walk saw it.
        renamed_from: a known image that is not where it was and has this inode and time; if the
            fingerprint and the checksum are its too, the file was renamed and is not decoded again.
        fingerprint: of that image.
        checksum: of that image.
        is_retry: it is known already that it could not be read; is not sent.
    """

    state: FileState
    renamed_from: int | None = None
    fingerprint: bytes | None = None
    checksum: int | None = None
    is_retry: bool = False
