"""The trash of Linux and the BSDs.

Its layout: https://specifications.freedesktop.org/trash-spec/latest/

Paths are bytes throughout: the locale does not determine the encoding of file names.

A file is moved in two steps. First its note (.trashinfo) is created under a name that no note and no file in
the trash has; the call fails if the note exists. Then the file is renamed to that name; the call fails if the
name is taken. So nothing in the trash is overwritten, and no path is unlinked that another program may have
created in the meantime. A kill between the steps leaves a note without a file.
"""

from __future__ import annotations

import contextlib
import errno
import os
import stat
import sys
from collections.abc import Iterator
from datetime import datetime
from itertools import chain
from typing import Final, NamedTuple

from dupfinder.base.reports import reason_of
from dupfinder.system import sandbox
from dupfinder.system.mounts import mounts

# Modules that only moving a file needs are imported there: indexing asks where the trashes are.

IS_USED: Final = sys.platform not in ("win32", "darwin")
"""Whether the system's trash has this layout."""

NOTE_SUFFIX: Final = b".trashinfo"
_NAME_BYTES: Final = 255
_SUFFIX_BYTES: Final = 16
_NUMBERED: Final = 100
"""Up to this many files of one name are numbered in the trash; further ones get random suffixes."""


_NO_TRASH: Final = "the trash of its drive cannot be used"


class TrashFolderError(Exception):
    """A file cannot be moved to the trash; the message is the reason."""


class Trash(NamedTuple):
    """A trash folder, and the folder that paths in its notes are relative to."""

    folder: bytes
    top: bytes

    @property
    def files(self) -> bytes:
        return os.path.join(self.folder, b"files")

    @property
    def info(self) -> bytes:
        return os.path.join(self.folder, b"info")


# --- where it is ----------------------------------------------------------------------------------


def home_trash() -> Trash:
    """Returns the trash in the user's data folder."""
    return Trash(os.path.join(sandbox.user_data_home(), b"Trash"), b"/")


def top_trashes(top: bytes) -> tuple[Trash, Trash]:
    """Returns the trash folders that a user may have on a drive that is mounted at `top`."""
    user = os.fsencode(str(os.getuid()))
    return (
        Trash(os.path.join(top, b".Trash", user), top),
        Trash(os.path.join(top, b".Trash-" + user), top),
    )


def trashes_of(path: bytes) -> Iterator[Trash]:
    """Yields all trash folders that a file at this path may be in, wherever its drive was mounted."""
    yield home_trash()
    above = os.path.dirname(path)
    while True:
        yield from reversed(top_trashes(above))
        if above == os.path.dirname(above):
            return
        above = os.path.dirname(above)


def top_of(folder: bytes) -> bytes:
    """Returns the mount point of the drive that a folder lies on."""
    mounted = mounts()
    device = os.lstat(folder).st_dev
    while folder not in mounted:
        above = os.path.dirname(folder)
        if above == folder or os.lstat(above).st_dev != device:
            break
        folder = above
    return folder


# --- the move -------------------------------------------------------------------------------------


def move(path: bytes) -> bytes:
    """Moves a file, by its absolute path, to the trash of its drive; returns its path there.

    This moves whatever is at the path at that moment; the caller checks that it was the right file.

    Raises:
        TrashFolderError: it is not moved.
    """
    parent = os.path.dirname(path)
    try:
        device = os.stat(parent).st_dev
        top = top_of(parent)
    except OSError as error:
        raise TrashFolderError(f"its folder cannot be reached ({reason_of(error)})") from error
    for trash in _candidates(device, top):
        try:
            return _move_into(trash, path)
        except TrashFolderError:
            if not _is_shared(trash):
                raise
        except OSError as error:
            if error.errno != errno.EXDEV:
                raise TrashFolderError(_why_not(error, path, trash)) from error
    raise TrashFolderError(_NO_TRASH)


def _candidates(device: int, top: bytes) -> Iterator[Trash]:
    """Yields the trash folders that a file of this drive can go to, the best first."""
    home = home_trash()
    if _device_of(home.folder) == device:
        yield home
    if not _is_top_for_all(top):
        return
    shared, own = top_trashes(top)
    if _is_shared_trash(os.path.dirname(shared.folder)):
        yield shared
    yield own


def _is_top_for_all(top: bytes) -> bool:
    """Whether other programs, too, find the top of a drive here.

    A sandbox mounts single folders of a drive. A trash in one of them would be shown by no file manager.
    """
    if not sandbox.is_flatpak():
        return True
    mount = mounts().get(top)
    return mount is not None and mount.is_whole


def _is_shared(trash: Trash) -> bool:
    return os.path.basename(os.path.dirname(trash.folder)) == b".Trash"


def _device_of(folder: bytes) -> int | None:
    """Returns the drive of a folder, or of the place where it would be made."""
    while True:
        try:
            return os.stat(folder).st_dev
        except OSError:
            above = os.path.dirname(folder)
            if above == folder or os.path.lexists(folder):
                return None
            folder = above


def _is_shared_trash(folder: bytes) -> bool:
    """Whether an administrator has set up a trash for all users: no link, and with the sticky bit."""
    try:
        mode = os.lstat(folder).st_mode
    except OSError:
        return False
    return stat.S_ISDIR(mode) and bool(mode & stat.S_ISVTX)


def _move_into(trash: Trash, path: bytes) -> bytes:
    from dupfinder.system import renaming

    _make_ready(trash)
    for name in _free_names(trash, os.path.basename(path)):
        note = os.path.join(trash.info, name + NOTE_SUFFIX)
        place = os.path.join(trash.files, name)
        try:
            _write_note(note, trash, path)
        except FileExistsError:
            continue
        try:
            renaming.rename(path, place)
        except OSError as error:
            _unlink(note)
            if error.errno != errno.EEXIST:
                raise
        else:
            return place
    raise AssertionError("names do not come to an end")


def _make_ready(trash: Trash) -> None:
    """Makes the folders of a trash that are missing, for the user only.

    Raises:
        TrashFolderError: they cannot be made or used.
    """
    is_home = trash.top == b"/" and trash == home_trash()
    if is_home:
        _make(os.path.dirname(trash.folder), trash)
    _make(trash.folder, trash)
    if not is_home:
        _expect_own(trash)
    for inner in (trash.files, trash.info):
        _make(inner, trash)
        if not is_writable(inner):
            raise TrashFolderError(f"the trash folder {os.fsdecode(inner)} cannot be written to")


def _expect_own(trash: Trash) -> None:
    """Refuses a trash folder on a drive that belongs to another user, or is a link.

    Raises:
        TrashFolderError: it is one.
    """
    status = os.lstat(trash.folder)
    if not stat.S_ISDIR(status.st_mode) or status.st_uid != os.geteuid():
        raise TrashFolderError(_NO_TRASH)


def _make(folder: bytes, trash: Trash) -> None:
    try:
        os.makedirs(folder, mode=0o700, exist_ok=True)
    except OSError as error:
        if trash == home_trash():
            raise TrashFolderError(f"the trash folder {os.fsdecode(trash.folder)} cannot be made") from error
        raise TrashFolderError(_NO_TRASH) from error


def is_writable(folder: bytes) -> bool:
    """Whether files can be created in a folder and removed from it."""
    if os.access in os.supports_effective_ids:
        return os.access(folder, os.W_OK | os.X_OK, effective_ids=True)
    return os.access(folder, os.W_OK | os.X_OK)


def _free_names(trash: Trash, name: bytes) -> Iterator[bytes]:
    """Yields names that no file in the trash has, with or without a note; endless."""
    stem, suffix = os.path.splitext(name)
    if len(suffix) > _SUFFIX_BYTES:
        stem, suffix = name, b""
    longest = _longest_name(trash.info) - len(NOTE_SUFFIX)
    endings = chain(
        (suffix,),
        (b".%d" % number + suffix for number in range(2, _NUMBERED)),
        (b"." + os.urandom(6).hex().encode() + suffix for _ in iter(int, 1)),
    )
    for ending in endings:
        candidate = _cut(stem, longest - len(ending)) + ending
        if not os.path.lexists(os.path.join(trash.files, candidate)):
            yield candidate


def _longest_name(folder: bytes) -> int:
    """Returns the longest name in bytes; some encrypted folders allow only 143."""
    try:
        longest = os.statvfs(folder).f_namemax
    except OSError:
        return _NAME_BYTES
    return min(longest, _NAME_BYTES) if longest > 0 else _NAME_BYTES


def _cut(stem: bytes, size: int) -> bytes:
    """Shortens a name to so many bytes, without cutting a UTF-8 character in two."""
    if len(stem) <= size:
        return stem
    start = size
    while size > max(start - 3, 1) and stem[size] & 0xC0 == 0x80:
        size -= 1
    return stem[:size]


def _write_note(note: bytes, trash: Trash, path: bytes) -> None:
    """Writes the note of a file durably.

    Raises:
        FileExistsError: the note exists.
    """
    from urllib.parse import quote_from_bytes

    original = os.path.relpath(path, trash.top) if trash.top != b"/" else path
    now = datetime.now().replace(microsecond=0).isoformat()  # local time, as specified
    text = b"[Trash Info]\nPath=%s\nDeletionDate=%s\n" % (quote_from_bytes(original).encode(), now.encode())
    handle = os.open(note, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_CLOEXEC", 0), 0o600)
    try:
        with open(handle, "wb") as stream:
            stream.write(text)
            stream.flush()
            os.fsync(stream.fileno())
    except BaseException:
        _unlink(note)
        raise


def _unlink(path: bytes) -> None:
    with contextlib.suppress(OSError):
        os.unlink(path)


def _why_not(error: OSError, path: bytes, trash: Trash) -> str:
    """Returns why a file was not moved to a trash that exists and is writable."""
    if error.errno == errno.ENOENT and not os.path.lexists(path):
        return "it is not there any more"
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS) and not is_writable(os.path.dirname(path)):
        return "its folder cannot be written to"
    if error.errno == errno.EBUSY:
        return "something is mounted on it"
    return f"it cannot be moved to the trash {os.fsdecode(trash.folder)} ({reason_of(error)})"


# --- notes ------------------------------------------------------------------------------------------


def note_of(place: bytes) -> bytes | None:
    """Returns the path of a trashed file's note; None if the path is in no trash."""
    files, name = os.path.split(place)
    folder, kind = os.path.split(files)
    return os.path.join(folder, b"info", name + NOTE_SUFFIX) if kind == b"files" else None


def drop_note(place: bytes) -> None:
    """Removes the note of a file that is no longer in the trash."""
    note = note_of(place)
    if note is not None and not os.path.lexists(place):
        _unlink(note)


def noted_path(trash: Trash, note: bytes) -> bytes | None:
    """Returns the original path in a note; None if there is none."""
    from urllib.parse import unquote_to_bytes

    with contextlib.suppress(OSError), open(note, "rb") as stream:
        for line in stream:
            if line.startswith(b"Path="):
                return os.path.join(trash.top, unquote_to_bytes(line[5:].rstrip(b"\r\n")))
    return None


def common_beginning(name: bytes) -> bytes:
    """Returns the beginning that is common to all names a file of this name may get in a trash."""
    return _cut(os.path.splitext(name)[0], 100)
