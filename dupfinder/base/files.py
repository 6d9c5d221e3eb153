"""Plain values about files: their state in the file system, their analysis, their row in the library."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Final, NamedTuple

from dupfinder.base.identity import LARGEST_INTEGER, FileIdentity, FileStamp
from dupfinder.base.literals import Content

if TYPE_CHECKING:
    from dupfinder.base.records import ImageRecord


class KnownFile(NamedTuple):
    """The row of an image that a rescan compares with the file."""

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


def identity_of(path: bytes) -> FileIdentity | None:
    """Returns the identity of a file or folder, following links; None if nothing is there."""
    try:
        return FileIdentity.of(os.stat(path))
    except (OSError, ValueError):
        return None


class FileState(NamedTuple):
    """The state of a file in the file system; all numbers fit into signed 64-bit integers.

    Flat, as rows and messages are: a scan makes one for each file of each folder.
    """

    path: bytes
    size_bytes: int
    mtime_ns: int
    device: int
    inode: int

    @staticmethod
    def of(path: bytes, status: os.stat_result) -> FileState:
        """Converts a status; times out of range become the nearest one in range."""
        mtime_ns = status.st_mtime_ns
        if not _EARLIEST <= mtime_ns <= LARGEST_INTEGER:
            mtime_ns = LARGEST_INTEGER if mtime_ns > 0 else _EARLIEST
        # In two thirds of the time of calling the class.
        return _new(
            FileState,
            (
                path,
                status.st_size,
                mtime_ns,
                status.st_dev & LARGEST_INTEGER,
                status.st_ino & LARGEST_INTEGER,
            ),
        )

    @staticmethod
    def indexed(image: ImageRecord) -> FileState:
        """Returns the state that a file had when it was indexed; its device and inode are 0."""
        return FileState(os.fsencode(image.path), image.size_bytes, image.mtime_ns, 0, 0)

    @property
    def stamp(self) -> FileStamp[bytes]:
        return FileStamp(self.path, self.size_bytes, self.mtime_ns)

    @property
    def identity(self) -> FileIdentity:
        return FileIdentity(self.device, self.inode)


_new = tuple.__new__
_EARLIEST: Final = -LARGEST_INTEGER


class Moved(NamedTuple):
    """An indexed image whose file has a new path."""

    image: int
    state: FileState


class ScannedImage(NamedTuple):
    """The analysis of a file, to be stored in the library.

    Attributes:
        views: hashing.ROW_BYTES bytes for each view; empty if unreadable.
        reason: why it could not be read, or how it is damaged.
        checksum: of all bytes.
        content, frames, camera, turned, quality: as in ImageRecord.
        frame_hashes: of sampled frames, if there are several; see workers.frame_hashes.
        decoders: versions of the decoders that could not read it; None if they could.
        features: its local features, if they were asked for and cost no second decode.
        thumbnail: a small grey JPEG; likewise.
        taken_ms, camera_key: as in ImageRecord.
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
    features: bytes = b""
    thumbnail: bytes = b""
    taken_ms: int | None = None
    camera_key: int | None = None


class MatchRow(NamedTuple):
    """A verified pair of appearances, a < b; `transform` (a number) turns a into b."""

    a: int
    b: int
    distance: int
    transform: int


class Wanted(NamedTuple):
    """A file to analyse.

    Attributes:
        state: when its folder was listed.
        renamed_from: an indexed image that is missing at its path and has this inode and time; if
            fingerprint and checksum agree as well, the file was renamed and is not decoded again.
        fingerprint: of that image.
        checksum: of that image.
        is_retry: it could not be read before; not sent to the decoder process.
    """

    state: FileState
    renamed_from: int | None = None
    fingerprint: bytes | None = None
    checksum: int | None = None
    is_retry: bool = False
