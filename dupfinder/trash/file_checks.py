"""Examines a file before it is moved: is it still the file that was indexed?"""

from __future__ import annotations

import contextlib
import hashlib
import io
import os
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Final, NamedTuple

from dupfinder.base.files import FileState
from dupfinder.base.identity import ContentId, FileIdentity, FileStamp
from dupfinder.base.records import reason_of
from dupfinder.system.checksums import END_BYTES, checksum_of, fingerprint_of_ends
from dupfinder.trash.journal import Entry, Evidence

KEPT: Final = "the kept file"
CHUNK_BYTES: Final = 1 << 20  # a multiple of checksums.ROW_BYTES

_OPEN: Final = (
    os.O_RDONLY
    | getattr(os, "O_BINARY", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_NONBLOCK", 0)  # a FIFO that has replaced the file would block
)
_NO_ATIME: Final = getattr(os, "O_NOATIME", 0)


class RefusedError(Exception):
    """A file must not be moved; the message is the reason."""


class OtherBytesError(RefusedError):
    """A file has the indexed size and time, but other bytes."""

    def __init__(self, path: str, subject: str) -> None:
        super().__init__(f"{subject} has changed since it was indexed")
        self.path = path


class Known(NamedTuple):
    """The indexed state of a file."""

    stamp: FileStamp[str]
    content: ContentId

    @property
    def path(self) -> str:
        return self.stamp.path


class Seen(NamedTuple):
    """The state of a regular file at one moment.

    Attributes:
        changed_ns: ctime: when its data, names or permissions last changed.
    """

    stamp: FileStamp[str]
    identity: FileIdentity
    changed_ns: int

    @property
    def path(self) -> str:
        return self.stamp.path

    @property
    def size_bytes(self) -> int:
        return self.stamp.size_bytes


def _seen(path: str, status: os.stat_result) -> Seen:
    state = FileState.of(b"", status)  # limited to integers that SQLite can store
    return Seen(FileStamp(path, state.size_bytes, state.mtime_ns), state.identity, status.st_ctime_ns)


def stat_file(path: str, subject: str = "it") -> Seen:
    """Returns the current state of a regular file.

    Args:
        path: of the file.
        subject: how the reason of an error calls the file.

    Raises:
        RefusedError: it does not exist, or is no regular file.
    """
    try:
        status = os.lstat(path)
    except (FileNotFoundError, NotADirectoryError):
        raise RefusedError(f"{subject} is not there any more") from None
    except (OSError, ValueError) as error:
        raise RefusedError(f"{subject} cannot be reached ({why(error)})") from error
    if stat.S_ISLNK(status.st_mode):
        raise RefusedError(f"{subject} is a symbolic link now")
    if not stat.S_ISREG(status.st_mode):
        raise RefusedError(f"{subject} is no file any more")
    return _seen(path, status)


def require_unchanged(seen: Seen, subject: str) -> None:
    """Raises RefusedError if a file has changed since it was examined."""
    if stat_file(seen.path, subject) != seen:
        raise RefusedError(f"{subject} has just changed")


def check_file(known: Known, subject: str) -> Seen:
    """Returns the current state of a file; refuses one that has changed, or whose path has a link."""
    if not os.path.isabs(known.path):
        raise RefusedError(f"{subject} has no absolute path")
    seen = stat_file(known.path, subject)
    if os.path.realpath(known.path) != known.path:
        raise RefusedError(f"{subject} is reached through a symbolic link now")
    if known.content.fingerprint is None:
        raise RefusedError(f"{subject} is not in the library any more")
    if seen.stamp != known.stamp:
        raise RefusedError(f"{subject} has changed since it was indexed")
    if fingerprint_at(seen, subject) != known.content.fingerprint:
        raise OtherBytesError(seen.path, subject)
    return seen


@contextmanager
def opened(seen: Seen, subject: str) -> Iterator[io.FileIO]:
    """Opens an examined file for reading; refuses one that has changed since."""
    try:
        with open(_open(seen.path), "rb", buffering=0) as stream:
            if _seen(seen.path, os.fstat(stream.fileno())) != seen:
                raise RefusedError(f"{subject} has just changed")
            yield stream
    except OSError as error:
        raise RefusedError(f"{subject} cannot be read ({why(error)})") from error


def _open(path: str) -> int:
    """Opens a file for reading, without changing its access time if the system allows that."""
    if _NO_ATIME:
        with contextlib.suppress(PermissionError):  # the file belongs to another user
            return os.open(path, _OPEN | _NO_ATIME)
    return os.open(path, _OPEN)


def fingerprint_at(seen: Seen, subject: str = "it") -> bytes:
    """Returns the fingerprint of an examined file; reads only its ends."""
    with opened(seen, subject) as stream:
        head = stream.read(END_BYTES)
        stream.seek(max(0, seen.size_bytes - END_BYTES))
        return fingerprint_of_ends(head, stream.read(END_BYTES), seen.size_bytes)


def is_file_at(entry: Entry, path: str, *, dated: bool = True) -> bool:
    """Whether the file of a row is at this path, judged by size, time and fingerprint.

    If it cannot be read, or its fingerprint is unknown, its inode decides.
    """
    evidence = entry.evidence
    try:
        seen = stat_file(path)
    except RefusedError:
        return False
    if seen.size_bytes != entry.file.size_bytes or (dated and seen.stamp.mtime_ns != entry.file.mtime_ns):
        return False
    try:
        if evidence.content.fingerprint:
            return fingerprint_at(seen) == evidence.content.fingerprint
    except RefusedError:
        pass
    return seen.identity == evidence.identity


def refreshed_from_disk(entry: Entry, path: str) -> Entry:
    """Returns a row with the state of the file at this path; unchanged if that cannot be read."""
    try:
        seen = stat_file(path)
        evidence = Evidence(seen.identity, ContentId(fingerprint_at(seen)))
    except RefusedError:
        return entry
    file = replace(entry.file, size_bytes=seen.size_bytes, mtime_ns=seen.stamp.mtime_ns)
    return Entry(file, evidence)


class ContentReader:
    """Reads whole files through reused buffers: new memory would cost more than the reading."""

    def __init__(self, tick: Callable[[str], None] = lambda path: None) -> None:
        self._left = bytearray(CHUNK_BYTES)
        self._right = bytearray(CHUNK_BYTES)
        self._tick = tick

    def expect_known(self, seen: Seen, known: Known, subject: str) -> None:
        """Raises RefusedError if a file cannot be read to its end, or has other bytes than indexed."""
        wanted = known.content
        hashed = hashlib.blake2b(digest_size=32)
        done = checksum = 0
        with opened(seen, subject) as stream:
            while count := self._fill(stream, self._left, seen, subject):
                piece = memoryview(self._left)[:count]
                if wanted.digest is not None:
                    hashed.update(piece)
                elif wanted.checksum is not None:
                    checksum = checksum_of(piece, checksum)
                done += count
        if done != seen.size_bytes:
            raise RefusedError(f"{subject} cannot be read to its end")
        other_digest = wanted.digest is not None and hashed.digest() != wanted.digest
        other_sum = wanted.digest is None and wanted.checksum not in (None, checksum)
        if other_digest or other_sum:
            raise OtherBytesError(seen.path, subject)

    def expect_equal(self, extra: Seen, kept: Seen) -> None:
        """Raises RefusedError if two files do not have equal bytes."""
        done = 0
        with opened(extra, "it") as one, opened(kept, KEPT) as other:
            while count := self._fill(one, self._left, extra, "it"):
                same_length = self._fill(other, self._right, kept, KEPT) == count
                if not same_length or not self._left.startswith(memoryview(self._right)[:count]):
                    break
                done += count
        if not done == extra.size_bytes == kept.size_bytes:
            raise RefusedError(f"its bytes are not those of {KEPT}")

    def _fill(self, stream: io.FileIO, buffer: bytearray, seen: Seen, subject: str) -> int:
        """Fills a buffer from a file; returns the number of bytes, less than its size only at the end."""
        self._tick(seen.path)
        filled = 0
        try:
            while filled < len(buffer) and (count := stream.readinto(memoryview(buffer)[filled:])):
                filled += count
        except OSError as error:
            raise RefusedError(f"{subject} cannot be read ({why(error)})") from error
        return filled


def identity_at(path: str) -> FileIdentity:
    """Returns device and inode of whatever is at a path; zeros if nothing is there."""
    with contextlib.suppress(OSError, ValueError):
        return FileIdentity.of(os.lstat(path))
    return FileIdentity(0, 0)


def why(error: Exception) -> str:
    """Returns the message of an error as a sentence fragment."""
    return reason_of(error) if isinstance(error, OSError) else str(error)
