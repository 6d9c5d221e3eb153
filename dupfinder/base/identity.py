"""Values that identify a file: by its inode, by its state, by its bytes."""

from __future__ import annotations

import os
from typing import AnyStr, Final, Generic, NamedTuple

LARGEST_INTEGER: Final = (1 << 63) - 1
"""SQLite integers are signed."""


class FileIdentity(NamedTuple):
    """Device and inode, which stay the same when a file is renamed; both fit signed 64-bit integers."""

    device: int
    inode: int

    @staticmethod
    def of(status: os.stat_result) -> FileIdentity:
        """Converts a status."""
        return FileIdentity(status.st_dev & LARGEST_INTEGER, status.st_ino & LARGEST_INTEGER)


class FileStamp(NamedTuple, Generic[AnyStr]):
    """One state of one file. Its path is bytes, or str where it is shown."""

    path: AnyStr
    size_bytes: int
    mtime_ns: int


class ContentId(NamedTuple):
    """The values that identify the bytes of a file; an unknown one is None.

    Attributes:
        fingerprint: of its size, head and tail.
        digest: of all its bytes.
        checksum: of all its bytes, 64 bits.
    """

    fingerprint: bytes | None
    digest: bytes | None = None
    checksum: int | None = None
