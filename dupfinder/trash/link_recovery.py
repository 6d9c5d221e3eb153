"""Finds out how far a killed program has come with replacing a file by a link, or with the undo of that."""

from __future__ import annotations

import contextlib
import os
from typing import Final

from dupfinder.system import renaming
from dupfinder.trash.file_checks import RefusedError, identity_at, stat_file
from dupfinder.trash.journal import Entry
from dupfinder.trash.link_files import Details, aside_of, digest_of, remove, swap_in
from dupfinder.trash.put_back import part_of

_INTERRUPTED: Final = "interrupted before it was replaced"


def settled_link(entry: Entry) -> Entry:
    """Returns the row of a file that was being replaced, or restored, after its folder was tidied."""
    file, path = entry.file, entry.file.path
    if file.size_bytes and file.state in ("moving", "restoring"):
        for name in (path, part_of(entry), aside_of(entry)):
            renaming.drop_placeholder(os.fsencode(name))
    former = _former(entry)
    if file.state == "restoring":
        return _settled_undo(entry)
    if former is None and _inode_at(path) == entry.evidence.identity.inode:
        _drop_link(entry)
        return entry.now("failed", _INTERRUPTED)
    if former is not None:
        return _brought_back(entry, former)
    if _has_its_bytes(entry, path):
        return entry.now("trashed") if file.state in ("moving", "lost") else entry.now("failed", _INTERRUPTED)
    if os.path.lexists(path):
        return entry.now("lost", "another file is in its place")
    return entry.now("lost", "it is not there any more")


def _former(entry: Entry) -> str | None:
    """Returns where the file is that was to be replaced, if it has one of the passing names."""
    inode = entry.evidence.identity.inode
    names = (part_of(entry), aside_of(entry))
    return next((name for name in names if inode and _inode_at(name) == inode), None)


def _inode_at(path: str) -> int:
    return identity_at(path).inode  # a drive that was mounted again may have another device number


def _brought_back(entry: Entry, former: str) -> Entry:
    path = entry.file.path
    try:
        if not os.path.lexists(path):
            renaming.rename(os.fsencode(former), os.fsencode(path))
        elif _has_its_bytes(entry, path):  # the link
            swapped = swap_in(former, path, aside_of(entry) if former == part_of(entry) else part_of(entry))
            remove(swapped)
        else:
            return entry.now("lost", f"another file is in its place; it is {former}", former)
    except OSError:
        return entry.now("lost", f"it could not be brought back; it is {former}", former)
    _drop_link(entry)
    return entry.now("failed", _INTERRUPTED)


def _settled_undo(entry: Entry) -> Entry:
    """The path has the link or the copy, with the same bytes; what has a passing name is the other one."""
    path = entry.file.path
    names = [name for name in (part_of(entry), aside_of(entry)) if os.path.lexists(name)]
    if not os.path.lexists(path):
        whole = next((name for name in names if _has_its_bytes(entry, name)), None)
        if whole is None:
            return entry.now("lost", "it is not there any more")
        with contextlib.suppress(OSError):
            renaming.rename(os.fsencode(whole), os.fsencode(path))
    if not _has_its_bytes(entry, path):
        return entry.now("trashed", "its content has changed since it was replaced")
    for name in names:
        remove(name)
    return entry.now("restored" if _is_own(entry) else "trashed")


def _is_own(entry: Entry) -> bool:
    """Whether the file has its former time and no other name."""
    status = os.lstat(entry.file.path)
    return status.st_nlink == 1 and status.st_mtime_ns == entry.file.mtime_ns


def _drop_link(entry: Entry) -> None:
    """Removes the link, which was not used; it has the bytes of the kept file, or it is unfinished."""
    for name in (part_of(entry), aside_of(entry)):
        if os.path.lexists(name):
            remove(name)


def _has_its_bytes(entry: Entry, path: str) -> bool:
    details = Details.decoded(entry.details)
    if details is None:
        return False
    with contextlib.suppress(RefusedError, OSError):
        seen = stat_file(path)
        return seen.size_bytes == entry.file.size_bytes and digest_of(seen) == details.digest
    return False
