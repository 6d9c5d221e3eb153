"""Walks folders and finds their image files."""

from __future__ import annotations

import contextlib
import functools
import os
import stat
import time
from collections import Counter, deque
from collections.abc import Iterable, Sequence
from typing import Final

from dupfinder.base.cancelling import CancelToken
from dupfinder.base.files import FileState
from dupfinder.base.identity import LARGEST_INTEGER
from dupfinder.base.reports import FileProblem, Progress, Report, reason_of
from dupfinder.indexing.listing import SKIPPED_FOLDERS, Identity, Listing, device_and_inode, list_folder
from dupfinder.system import user_dirs
from dupfinder.system.path_names import below, lies_in
from dupfinder.system.timeouts import Patience
from dupfinder.system.trash_folders import is_trash_name, lies_in_trash, own_trashes

_REPORT_SECONDS: Final = 0.1
_OWN: Final = "dupfinder keeps its own data in this folder, which is not indexed"


class Found:
    """The result of a walk.

    Attributes:
        files: image files by path.
        linked: paths of those that have other names too (hard links).
        problems: folders that could not be listed, and files whose status could not be read.
        unreadable: the paths of both.
        folders: the paths of listed folders, by device and inode.
    """

    def __init__(self) -> None:
        self.files: dict[bytes, FileState] = {}
        self.linked: list[bytes] = []
        self.problems: list[FileProblem] = []
        self.unreadable: set[bytes] = set()
        self.folders: dict[Identity, bytes] = {}

    def add_problem(self, path: bytes, reason: str) -> None:
        """Adds a problem with a path."""
        self.problems.append(FileProblem(os.fsdecode(path), "walk", reason))


def usable_folders(
    folders: Sequence[str], data_dir: str, patience: Patience
) -> tuple[list[bytes], list[FileProblem]]:
    """Returns the real paths of the folders that can be read, once each, and the problems with the others."""
    roots: list[bytes] = []
    problems = []
    for folder in folders:
        # The real path: a folder that is reached by two names holds no duplicates.
        path = os.fsencode(folder)
        try:
            path = os.fsencode(
                patience.call(functools.partial(os.path.realpath, folder)) if folder else folder
            )
            fault = patience.call(functools.partial(_folder_fault, path, data_dir))
            reason = fault if folder else "no folder is named"
        except TimeoutError as error:
            reason = reason_of(error)
        if reason:
            problems.append(FileProblem(os.fsdecode(path), "walk", reason))
        elif path not in roots:
            roots.append(path)
    return roots, problems


def _folder_fault(path: bytes, data_dir: str) -> str | None:
    if lies_in_trash(path):
        return "the folder lies in the trash"
    try:
        status = os.stat(path)
        if not stat.S_ISDIR(status.st_mode):
            return "not a folder"
        if device_and_inode(status) in _identities([data_dir]):
            return "dupfinder keeps its own data in this folder, so nothing in it is indexed"
        with os.scandir(path):
            return None
    except FileNotFoundError:
        return "no such folder"
    except PermissionError:
        return "no permission to read the folder"
    except OSError as error:
        return f"the folder cannot be read ({reason_of(error)})"


def _identities(folders: Iterable[str]) -> set[Identity]:
    found = set()
    for folder in folders:
        with contextlib.suppress(OSError):
            found.add(device_and_inode(os.stat(folder)))
    return found


def is_listed(path: bytes, root: bytes) -> bool:
    """Whether a walk from this folder reaches this file, if it exists and nothing is excluded."""
    low, high = below(root)
    folders = path[len(low) :].split(os.fsencode(os.sep))
    hidden = any(name.startswith(b".") or name in SKIPPED_FOLDERS for name in folders)
    return low <= path < high and not hidden and not is_trash_name(path)


class Walk:
    """One walk through some folders, for `run`.

    It lists no hidden or trash folders, follows no symbolic links, and takes each file and folder once.

    Args:
        roots: the folders.
        data_dir: the folder of the library.
        excluded: paths of files and folders that are left out.
        report: is called with the progress.
        cancel: ends the walk when it is set.
        patience: asks drives that may not answer.
    """

    def __init__(
        self,
        roots: Sequence[bytes],
        data_dir: str,
        excluded: frozenset[bytes],
        report: Report,
        cancel: CancelToken,
        patience: Patience,
    ) -> None:
        self._roots, self._excluded = roots, excluded
        self._report, self._cancel, self._patience = report, cancel, patience
        self._found = Found()
        # The program's own folders are never walked: the cache holds thumbnails.
        self._data_dirs = _identities([data_dir, user_dirs.data_dir()])
        self._known = self._data_dirs | _identities([user_dirs.cache_dir(), user_dirs.log_dir()])
        self._linked_files: set[Identity] = set()
        self._waiting: deque[tuple[bytes, int | None]] = deque()  # each with the device of its parent
        self._silent: Counter[int] = Counter()  # folders that were skipped, by device

    def run(self) -> Found:
        """Walks the folders; returns early if it is cancelled."""
        with contextlib.suppress(TimeoutError):
            self._known |= self._patience.call(functools.partial(own_trashes, self._roots))
        for root in self._roots:
            if lies_in(root, self._excluded):
                self._found.add_problem(root, "the folder is excluded")
            else:
                self._waiting.append((root, None))
        reported = time.monotonic()
        while self._waiting and not self._cancel.is_set():
            folder, device = self._waiting.popleft()
            listing = self._list(folder, device)
            if listing is None:
                continue
            self._take(folder, listing)
            if time.monotonic() - reported > _REPORT_SECONDS:
                reported = time.monotonic()
                self._report(Progress("walk", len(self._found.files), None, os.fsdecode(folder)))
        self._note_silent()
        return self._found

    def _list(self, folder: bytes, device: int | None) -> Listing | None:
        """Lists a folder; returns None if it cannot be listed now, or was listed before."""
        if device is not None and device in self._silent:
            self._silent[device] += 1
            self._found.unreadable.add(folder)
            return None
        try:
            listing = self._patience.call(
                functools.partial(
                    list_folder, folder, self._known, self._excluded, self._cancel, self._patience
                )
            )
        except OSError as error:
            self._found.unreadable.add(folder)
            self._found.add_problem(folder, reason_of(error))
            if isinstance(error, TimeoutError) and device is not None:
                self._silent[device] += 0
            return None
        if listing is not None and listing.is_known:
            if listing.identity in self._data_dirs:
                self._found.add_problem(folder, _OWN)
            return None
        return listing

    def _take(self, folder: bytes, listing: Listing) -> None:
        """Adds the entries of a folder to what was found."""
        found = self._found
        device, inode = listing.identity
        self._known.add(listing.identity)
        found.folders[device & LARGEST_INTEGER, inode & LARGEST_INTEGER] = folder
        self._waiting.extend((inner, device) for inner in listing.folders)
        for path, status in listing.files:
            if status.st_nlink > 1:  # one file under several names is no duplicate
                identity = device_and_inode(status)
                if identity in self._linked_files:
                    continue
                self._linked_files.add(identity)
                found.linked.append(path)
            found.files[path] = FileState.of(path, status)
        found.unreadable.update(listing.unknown)
        for path, reason in listing.problems:
            found.unreadable.add(path)
            found.add_problem(path, reason)

    def _note_silent(self) -> None:
        """Adds the number of folders that were skipped because their drive does not answer."""
        if left := sum(self._silent.values()):
            reason = f"its drive does not answer: {left:,} other folders there were not looked at"
            self._found.problems.append(FileProblem(self._found.problems[-1].path, "walk", reason))
