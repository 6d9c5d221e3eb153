"""Makes a file share the data of another one, and makes it a copy of its own again.

Files change places in one step where the system can do that (`renaming.exchange`), so that there is a whole
file at the path at any moment and the former one is still there to be looked at. Elsewhere the former file
gets another name first, from which `link_recovery` brings it back after a kill.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import json
import os
import shutil
import stat
import sys
from collections.abc import Callable
from typing import Final, Literal, NamedTuple

from dupfinder.system import renaming
from dupfinder.system.durable_files import fsync_folder
from dupfinder.trash.file_checks import (
    CHUNK_BYTES,
    ContentReader,
    RefusedError,
    Seen,
    identity_at,
    opened,
    require_unchanged,
    stat_file,
    why,
)
from dupfinder.trash.journal import Entry
from dupfinder.trash.put_back import part_of

LinkKind = Literal["hard-link", "reflink"]

CANNOT_SHARE: Final = "its drive cannot share data between files"
NO_LINKS: Final = "its drive has no hard links"
_FICLONE: Final = 0x40049409  # ioctl_ficlone(2)
_ACL: Final = "system.posix_acl_access"
_MISSING: Final = frozenset(
    (errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS, errno.EPERM, errno.ENOTTY, errno.EINVAL)
)


class Details(NamedTuple):
    """The properties of a file that a hard link does not keep, and a digest of its bytes."""

    mode: int
    uid: int
    gid: int
    atime_ns: int
    xattrs: dict[str, bytes]
    digest: bytes

    def encoded(self) -> bytes:
        values = self._asdict() | {
            "xattrs": {name: value.hex() for name, value in self.xattrs.items()},
            "digest": self.digest.hex(),
        }
        return json.dumps(values).encode("ascii")

    @classmethod
    def decoded(cls, data: bytes | None) -> Details | None:
        """Returns the details in a row of the journal; None if it has none."""
        if not data:
            return None
        with contextlib.suppress(ValueError, KeyError, TypeError, AttributeError):
            values = json.loads(data)
            xattrs = {name: bytes.fromhex(value) for name, value in values["xattrs"].items()}
            mode, uid, gid, atime_ns = (int(values[name]) for name in ("mode", "uid", "gid", "atime_ns"))
            return cls(mode, uid, gid, atime_ns, xattrs, bytes.fromhex(values["digest"]))
        return None


def details_of(seen: Seen, tick: Callable[[str], None]) -> Details:
    """Reads the details of an examined file."""
    status = os.lstat(seen.path)
    return Details(
        stat.S_IMODE(status.st_mode),
        status.st_uid,
        status.st_gid,
        status.st_atime_ns,
        _xattrs_of(seen.path),
        digest_of(seen, tick),
    )


def digest_of(seen: Seen, tick: Callable[[str], None] = lambda path: None, subject: str = "it") -> bytes:
    """Returns a digest of all bytes of an examined file."""
    hashed = hashlib.blake2b(digest_size=32)
    with opened(seen, subject) as stream:
        while piece := stream.read(CHUNK_BYTES):
            tick(seen.path)
            hashed.update(piece)
    return hashed.digest()


def _xattrs_of(path: str) -> dict[str, bytes]:
    if sys.platform != "linux":
        return {}
    with contextlib.suppress(OSError):
        names = os.listxattr(path, follow_symlinks=False)
        return {name: os.getxattr(path, name, follow_symlinks=False) for name in names}
    return {}


def refusal_of(kind: LinkKind, path: str, kept: str) -> str | None:
    """Returns why a file cannot be replaced by a link to the data of another one; None if it can be tried."""
    try:
        status, other = os.lstat(path), os.lstat(kept)
    except OSError as error:
        return f"it cannot be reached ({why(error)})"
    if status.st_dev != other.st_dev:
        return "the kept file is on another drive"
    if os.path.samestat(status, other):
        return "it shares the data of the kept file already"
    if not os.access(os.path.dirname(path), os.W_OK | os.X_OK):
        return "its folder cannot be written to"
    if status.st_nlink > 1:
        return "it has other names (hard links), so nothing would be freed"
    if kind == "reflink":
        return None
    if (status.st_uid, status.st_gid) != (other.st_uid, other.st_gid):
        return "it belongs to another user or group than the kept file"
    if status.st_mode != other.st_mode or _xattrs_of(path).get(_ACL) != _xattrs_of(kept).get(_ACL):
        return "its permissions are not those of the kept file"
    return None


# --- making links -------------------------------------------------------------------------------------


def make_hard_link(kept: str, target: str) -> None:
    """Gives a file a second name, which must be free."""
    try:
        os.link(kept, target, follow_symlinks=False)
    except (OSError, NotImplementedError) as error:
        if isinstance(error, OSError) and error.errno not in _MISSING:
            raise
        raise RefusedError(NO_LINKS) from error


def make_reflink(kept: Seen, target: str, like: Seen, details: Details) -> None:
    """Makes a new file that shares the data of another one, and has the properties of a third."""
    with opened(kept, "the kept file") as stream:
        made = os.open(target, os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_CLOEXEC", 0), 0o600)
        try:
            clone(made, stream.fileno())
            os.fsync(made)
        except OSError as error:
            if error.errno not in _MISSING | {errno.EXDEV}:
                raise
            raise RefusedError(CANNOT_SHARE) from error
        finally:
            os.close(made)
    set_properties(target, details, like.stamp.mtime_ns)


def clone(target: int, source: int) -> None:
    """Makes an open file share the data of another one, where the file system can: btrfs, XFS, bcachefs.

    Raises:
        OSError: it cannot; ENOTSUP where the system has no such call.
    """
    if sys.platform != "linux":
        raise OSError(errno.ENOTSUP, os.strerror(errno.ENOTSUP))
    import fcntl

    fcntl.ioctl(target, _FICLONE, source)


def set_properties(path: str, details: Details, mtime_ns: int) -> None:
    """Gives a file owner, extended attributes, permissions and times, as far as the system allows it."""
    if hasattr(os, "chown"):
        with contextlib.suppress(OSError):
            os.chown(path, details.uid, details.gid, follow_symlinks=False)
    if sys.platform == "linux":
        for name, value in details.xattrs.items():
            with contextlib.suppress(OSError):
                os.setxattr(path, name, value, follow_symlinks=False)
    os.chmod(path, details.mode)
    os.utime(path, ns=(details.atime_ns, mtime_ns))


# --- changing places ----------------------------------------------------------------------------------


def aside_of(entry: Entry) -> str:
    """Returns the name of the former file where names cannot be exchanged; it is the same after a kill."""
    return os.path.splitext(part_of(entry))[0] + ".former"


def swap_in(new: str, path: str, aside: str) -> str:
    """Puts a file at a path; returns where the one is that was there.

    Raises:
        OSError: nothing was changed.
    """
    try:
        renaming.exchange(os.fsencode(new), os.fsencode(path))
    except OSError as error:
        if not renaming.cannot_exchange(error):
            raise
    else:
        return new
    renaming.rename(os.fsencode(path), os.fsencode(aside))
    try:
        renaming.rename(os.fsencode(new), os.fsencode(path))
    except BaseException:
        renaming.rename(os.fsencode(aside), os.fsencode(path))
        raise
    return aside


def swap_back(former: str, path: str, part: str) -> None:
    """Brings a file back to its path, and removes what has taken its place."""
    if former == part:
        renaming.exchange(os.fsencode(part), os.fsencode(path))
    else:
        renaming.rename(os.fsencode(path), os.fsencode(part))
        renaming.rename(os.fsencode(former), os.fsencode(path))
    remove(part)


def remove(path: str) -> None:
    with contextlib.suppress(OSError):
        os.unlink(path)


# --- undo ---------------------------------------------------------------------------------------------


def separate(entry: Entry) -> None:
    """Makes a replaced file a copy of its own again, with its former properties.

    Raises:
        RefusedError, OSError: it was not; the path has what it had.
    """
    details = Details.decoded(entry.details)
    if details is None:
        raise RefusedError("the journal does not have what is to be restored")
    path, part = entry.file.path, part_of(entry)
    seen = stat_file(path)
    if seen.size_bytes != entry.file.size_bytes or digest_of(seen) != details.digest:
        raise RefusedError("its content has changed since it was replaced")
    try:
        _copy(seen, part)
        set_properties(part, details, entry.file.mtime_ns)
        require_unchanged(seen, "it")
        linked = swap_in(part, path, aside_of(entry))
    except BaseException:
        remove(part)
        raise
    if identity_at(linked) != seen.identity:
        swap_back(linked, path, part)
        raise RefusedError("another file came into its place at that moment")
    os.unlink(linked)
    fsync_folder(os.path.dirname(path))


def _copy(seen: Seen, part: str) -> None:
    """Copies a file to a new one, writes it through to the disk, and compares both."""
    remove(part)  # of an attempt that was killed
    made = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    with opened(seen, "it") as stream, open(made, "wb") as copy:
        shutil.copyfileobj(stream, copy, CHUNK_BYTES)
        copy.flush()
        os.fsync(copy.fileno())
    ContentReader().expect_equal(stat_file(part), seen)
