"""Protected folders, known by their paths and by what they are.

A folder has the same device and inode after it was renamed, at another mount, and by other letters on a drive
that does not tell case.
"""

from __future__ import annotations

import os
from collections.abc import Collection, Mapping

from dupfinder.library import FileState, Library, lies_in
from dupfinder.mounts import mounts, place_on_drive
from dupfinder.records import FileProblem

Identity = tuple[int, int]


class Protection:
    """Tells whether files are protected, as of now; each folder is looked at once.

    Args:
        library: holds the protected folders.
        also: folders that are protected this time.
        away: folders whose drive may not answer: only their paths are looked at.
    """

    def __init__(
        self, library: Library, also: Collection[bytes] = (), away: Collection[bytes] = frozenset()
    ) -> None:
        self._paths = frozenset((*library.protected(), *also))
        seen = {identity for identity in map(identity_of, self._paths) if identity is not None}
        self._identities = seen.union(library.protected_identities())
        self._mounted = mounts() if self._paths else {}
        self._places = frozenset(map(self._place, self._paths))
        self._known = dict.fromkeys(away, False)

    def covers(self, path: bytes) -> bool:
        """Whether a file lies in a protected folder."""
        if not self._paths:
            return False
        return (
            lies_in(path, self._paths)
            or lies_in(self._place(path), self._places)
            or self._is_protected(os.path.dirname(path))
        )

    def _place(self, path: bytes) -> bytes:
        """Where a file is on its drive: a part of a protected folder may be mounted somewhere."""
        device, inner = place_on_drive(path, self._mounted) or (b"", path)
        return b"/" + device + inner

    def _is_protected(self, folder: bytes) -> bool:
        found = self._known.get(folder)
        if found is None:
            above = os.path.dirname(folder)
            found = identity_of(folder) in self._identities or (above != folder and self._is_protected(above))
            self._known[folder] = found
        return found


def identity_of(folder: bytes) -> Identity | None:
    """Device and inode of a folder as the library holds them; None if it is not there."""
    try:
        state = FileState.of(b"", os.stat(folder))
    except (OSError, ValueError):
        return None
    return state.device, state.inode


def refresh(library: Library) -> None:
    """Notes what the protected folders are now.

    A drive may have another device number than when it was last here. A folder that has another inode on the
    same device has replaced the one that was there: that one stays known, as it may have been renamed.
    """
    known = library.protected_identities()
    for path in library.protected():
        now = identity_of(path)
        if now is None or path in known.get(now, ()):
            continue
        before = [identity for identity, paths in known.items() if path in paths]
        stale = [identity for identity in before if identity[0] != now[0]]
        library.note_protected(path, now, stale)


def follow(library: Library, seen: Mapping[Identity, bytes]) -> list[FileProblem]:
    """Protects folders under their new names, and says so of each.

    Args:
        library: holds the protected folders.
        seen: by device and inode, the path of each folder that was met.
    """
    told = []
    paths = frozenset(library.protected())
    for identity, names in library.protected_identities().items():
        path = seen.get(identity)
        if path is None or lies_in(path, paths) or any(identity_of(name) == identity for name in names):
            continue
        library.protect(path)
        old = os.fsdecode(min(names))
        reason = f"it is protected, as it was under its former name {old}"
        told.append(FileProblem(os.fsdecode(path), "walk", reason))
    return told
