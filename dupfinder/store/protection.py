"""Protected folders, known by path, and by device and inode.

Device and inode stay the same when a folder is renamed, is reached through another mount, or is spelled in
other case on a drive that ignores case.
"""

from __future__ import annotations

import os
from collections.abc import Collection, Mapping

from dupfinder.base.files import identity_of
from dupfinder.base.reports import FileProblem
from dupfinder.store.library import Library
from dupfinder.system.mounts import mounts, place_on_drive
from dupfinder.system.path_names import lies_in


class Protection:
    """Checks whether files are protected now; reads the state of each folder once.

    Args:
        library: holds the protected folders.
        also: further folders to protect.
        away: folders whose drive may not answer; only their paths are compared.
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
        """Returns a file's place on its drive: a part of a protected folder may be mounted elsewhere."""
        device, inner = place_on_drive(path, self._mounted) or (b"", path)
        return b"/" + device + inner

    def _is_protected(self, folder: bytes) -> bool:
        found = self._known.get(folder)
        if found is None:
            above = os.path.dirname(folder)
            found = identity_of(folder) in self._identities or (above != folder and self._is_protected(above))
            self._known[folder] = found
        return found


def refresh(library: Library) -> None:
    """Notes the device and inode that each protected folder has now.

    If a drive has got another device number, the old one is forgotten. Another inode on the same device means
    that a new folder has replaced the old one; that one stays protected, since it may have been renamed.
    """
    known = library.protected_identities()
    for path in library.protected():
        now = identity_of(path)
        if now is None or path in known.get(now, ()):
            continue
        before = [identity for identity, paths in known.items() if path in paths]
        stale = [identity for identity in before if identity[0] != now[0]]
        library.note_protected(path, now, stale)


def follow(library: Library, seen: Mapping[tuple[int, int], bytes]) -> list[FileProblem]:
    """Protects renamed folders under their new names; returns a notice for each.

    Args:
        library: holds the protected folders.
        seen: the paths of the folders that were listed, by device and inode.
    """
    notices = []
    paths = frozenset(library.protected())
    for identity, names in library.protected_identities().items():
        path = seen.get(identity)
        if path is None or lies_in(path, paths) or any(identity_of(name) == identity for name in names):
            continue
        library.protect(path)
        old = os.fsdecode(min(names))
        reason = f"it is protected, as it was under its former name {old}"
        notices.append(FileProblem(os.fsdecode(path), "walk", reason))
    return notices
