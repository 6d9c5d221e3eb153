"""Walks folders and finds their image files."""

from __future__ import annotations

import contextlib
import functools
import os
import stat
import time
from collections import Counter, defaultdict, deque
from collections.abc import Iterable, Sequence
from operator import itemgetter
from typing import Final, NamedTuple

from dupfinder.base.cancelling import CancelToken
from dupfinder.base.files import FileState
from dupfinder.base.identity import LARGEST_INTEGER
from dupfinder.base.reports import FileProblem, Progress, Report, reason_of
from dupfinder.indexing.listing import SKIPPED_FOLDERS, Identity, Listing, device_and_inode, list_folder
from dupfinder.system import user_dirs
from dupfinder.system.ahead import MOST_CALLS, Ahead, Crew, Pace
from dupfinder.system.path_names import below, lies_in
from dupfinder.system.timeouts import Patience
from dupfinder.system.trash_folders import is_trash_name, lies_in_trash, own_trashes

_REPORT_SECONDS: Final = 0.1
_SHORT_SECONDS: Final = 2e-3
"""A folder on a local disk is listed in less, most of the time."""

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


_path_of: Final = itemgetter(0)


class _Folder(NamedTuple):
    """A folder that is to be listed, and the device of its parent; None for one that was named."""

    path: bytes
    device: int | None


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
        self._waiting: deque[_Folder] = deque()
        self._turn: _Folder | None = None
        self._silent: Counter[int] = Counter()  # folders that were skipped, by device
        self._crew = Crew(MOST_CALLS, "dupfinder-list")
        self._paces = defaultdict[int, Pace](Pace)
        folder_paces = defaultdict[int | None, Pace](lambda: Pace(_SHORT_SECONDS))
        self._ahead = Ahead(self._crew, self._listed, lambda folder: folder_paces[folder.device])

    def run(self) -> Found:
        """Walks the folders; returns early if it is cancelled."""
        with contextlib.suppress(TimeoutError):
            self._known |= self._patience.call(functools.partial(own_trashes, self._roots))
        for root in self._roots:
            if lies_in(root, self._excluded):
                self._found.add_problem(root, "the folder is excluded")
            else:
                self._waiting.append(_Folder(root, None))
        try:
            self._walk()
        finally:
            self._ahead.drop()
            self._crew.close()
        self._note_silent()
        return self._found

    def _walk(self) -> None:
        """Lists the waiting folders and those in them."""
        reported = time.monotonic()
        while self._waiting and not self._cancel.is_set():
            self._turn = folder = self._waiting.popleft()
            listing = self._list(folder)
            if listing is None:
                continue
            self._take(folder.path, listing)
            if time.monotonic() - reported > _REPORT_SECONDS:
                reported = time.monotonic()
                self._report(Progress("walk", len(self._found.files), None, os.fsdecode(folder.path)))

    def _listed(self, folder: _Folder) -> Listing | None:
        """Lists a folder; called in any thread, maybe ahead of its turn."""

        def beat() -> None:
            if self._turn is folder:  # else it says nothing about the folder that is waited for
                self._patience.beat()

        excluded, known = self._excluded, self._known
        return list_folder(folder.path, known, excluded, self._cancel, beat, self._crew, self._paces)

    def _list(self, folder: _Folder) -> Listing | None:
        """Lists a folder in its turn; returns None if it cannot be listed now, or was listed before."""
        path, device = folder
        if device is not None and device in self._silent:
            self._silent[device] += 1
            self._found.unreadable.add(path)
            return None
        try:
            call = self._ahead.turn(folder, self._waiting, MOST_CALLS)
            listing = self._patience.call(call.result)
        except OSError as error:
            self._found.unreadable.add(path)
            self._found.add_problem(path, reason_of(error))
            if isinstance(error, TimeoutError) and device is not None:
                self._silent[device] += 0
            return None
        if listing is not None and listing.identity in self._known:
            if listing.identity in self._data_dirs:
                self._found.add_problem(path, _OWN)
            return None
        return listing

    def _take(self, folder: bytes, listing: Listing) -> None:
        """Adds the entries of a folder to what was found."""
        found = self._found
        device, inode = listing.identity
        self._known.add(listing.identity)
        found.folders[device & LARGEST_INTEGER, inode & LARGEST_INTEGER] = folder
        self._waiting.extend(_Folder(inner, device) for inner in listing.folders)
        found.files.update(zip(map(_path_of, listing.files), listing.files, strict=True))
        for path, identity in listing.linked.items():
            if identity in self._linked_files:  # one file under several names is no duplicate
                del found.files[path]
            else:
                self._linked_files.add(identity)
                found.linked.append(path)
        found.unreadable.update(listing.unknown)
        for path, reason in listing.problems:
            found.unreadable.add(path)
            found.add_problem(path, reason)

    def _note_silent(self) -> None:
        """Adds the number of folders that were skipped because their drive does not answer."""
        if left := sum(self._silent.values()):
            reason = f"its drive does not answer: {left:,} other folders there were not looked at"
            self._found.problems.append(FileProblem(self._found.problems[-1].path, "walk", reason))
