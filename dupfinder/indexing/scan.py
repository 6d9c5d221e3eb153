"""Walks folders, reads what is new or changed, and stores its hashes in the library.

Files are read, decoded and hashed in processes of their own (isolation.py), a bounded number at a time; one
thread writes to the library, in batches, so that a cancel, a crash or a power cut keeps what was paid for.
"""

from __future__ import annotations

import contextlib
import functools
import os
import stat
import threading
import time
from collections import Counter, deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from dupfinder.base.errors import DecoderError, FolderError
from dupfinder.base.file_types import IMAGE_SUFFIXES, OTHER_SUFFIXES, looks_like_image
from dupfinder.base.files import LARGEST_INTEGER, FileState, KnownFile, Moved, ScannedImage, Wanted
from dupfinder.base.records import FileProblem, Progress, Report, ScanResult, ignore, reason_of
from dupfinder.hashing.version import HASH_VERSION
from dupfinder.images.decoder_versions import decoder_versions
from dupfinder.store import protection
from dupfinder.store.library import Library
from dupfinder.system import user_dirs
from dupfinder.system.path_names import below, lies_in
from dupfinder.system.timeouts import Patience
from dupfinder.system.trash_folders import is_laid_out_as_trash, is_trash_name, lies_in_trash, own_trashes

if TYPE_CHECKING:
    from dupfinder.workers.process import Outcome

_CHUNK_FILES: Final = 48  # some 64 views, which is what is hashed fastest at a time
_CHUNK_BYTES: Final = 8 << 20
_STORE_SECONDS: Final = 1.0
_STORE_IMAGES: Final = 2000
_REPORT_SECONDS: Final = 0.1

_SKIPPED_FOLDERS: Final = frozenset(
    name.encode()
    for name in ("System Volume Information", "lost+found", "@eaDir", "#snapshot", "@Recently-Snapshot")
)
_RECALLED: Final = 0x1000 | 0x40000 | 0x400000
"""FILE_ATTRIBUTE_OFFLINE, RECALL_ON_OPEN and RECALL_ON_DATA_ACCESS on Windows."""
_DATALESS: Final = 0x40000000
"""SF_DATALESS on macOS."""


@dataclass
class _Found:
    """What the walk saw.

    Attributes:
        files: image files by path.
        linked: paths of those that have other names too (hard links).
        problems: folders that could not be listed, files whose status could not be had.
        unreadable: the paths of both.
        folders: the paths of listed folders, by device and inode.
    """

    files: dict[bytes, FileState] = field(default_factory=dict)
    linked: list[bytes] = field(default_factory=list)
    problems: list[FileProblem] = field(default_factory=list)
    unreadable: set[bytes] = field(default_factory=set)
    folders: dict[tuple[int, int], bytes] = field(default_factory=dict)


def scan(
    library: Library,
    folders: Sequence[str],
    *,
    threads: int | None = None,
    report: Report = ignore,
    cancel: threading.Event | None = None,
) -> ScanResult:
    """Brings the library up to date with these folders.

    Args:
        library: is written to. What it excludes is passed over.
        folders: any number; a folder inside another is no harm.
        threads: for decoding; None for one a core.
        report: is called at least every 100 ms of work.
        cancel: ends the run early when it is set, keeping what was done.

    Returns:
        What was found and done. A bad file is a problem in it, never an exception.

    Raises:
        FolderError: none of the folders can be used.
        LibraryError: the library cannot be written (disk full, locked by another instance).
    """
    cancel = cancel or threading.Event()
    with contextlib.closing(Patience(cancel=cancel)) as patience:
        return _scan(library, folders, threads, report, cancel, patience)


def _scan(
    library: Library,
    folders: Sequence[str],
    threads: int | None,
    report: Report,
    cancel: threading.Event,
    patience: Patience,
) -> ScanResult:
    started = time.monotonic()
    roots, problems = _usable(folders, library.folder, patience)
    if problems and not roots and not cancel.is_set():
        raise FolderError("; ".join(f"{problem.reason}: {problem.path}" for problem in problems))
    skipped_folders = len(problems)
    with library.indexing():
        protection.refresh(library)
        found = _walk(roots, library.folder, frozenset(library.excluded()), report, cancel, patience)
        problems += found.problems
        problems += protection.follow(library, found.folders)
        if cancel.is_set():
            # What was not seen yet is not gone; there is nothing to compare with.
            for root in roots:
                library.add_folder(root)
            return ScanResult(
                tuple(os.fsdecode(root) for root in roots),
                found=len(found.files),
                cancelled=True,
                seconds=time.monotonic() - started,
                problems=(*problems, *library.problems(roots)),
                skipped_folders=skipped_folders,
            )
        known: dict[bytes, KnownFile] = {}
        for root in roots:
            library.add_folder(root)
            known.update(library.known_files(root))
        _drop_known_links(library, found, known)
        counts = dict.fromkeys(("new", "changed", "unchanged", "moved", "gone", "offline"), 0)
        work, gone, elsewhere = _compare(found.files, known, counts)
        library.move(elsewhere)
        # A drive may have another device number than when it was last here.
        devices = {known[path].device: state.device for path, state in found.files.items() if path in known}
        lost = [path for path in gone if _is_lost(path, known[path], found.unreadable, devices)]
        counts["offline"] = len(gone) - len(lost)
        silent = _index(library, work, known, lost, counts, threads, report, cancel)
        problems += silent
        if not cancel.is_set() and not silent:
            _finish(library, roots, known, lost, counts)
        problems += library.problems(roots)
    names = tuple(os.fsdecode(root) for root in roots)
    return ScanResult(
        names,
        found=len(found.files),
        cancelled=cancel.is_set(),
        seconds=time.monotonic() - started,
        problems=tuple(problems),
        skipped_folders=skipped_folders,
        **counts,
    )


def refresh(library: Library, paths: Sequence[bytes]) -> None:
    """Reads these files anew and stores them.

    Passed over is what a scan would not list: what is no image by its name, lies below no folder that
    was added, in a hidden folder or behind a link, is excluded, or has another name that is known.

    Args:
        library: is written to.
        paths: absolute; those that are not there, or not a file, are passed over too.

    Raises:
        LibraryError: the library cannot be written.
    """
    roots = library.folder_paths()
    found = _Found()
    for path in paths:
        if not any(_is_listed(path, root) for root in roots) or os.path.realpath(path) != path:
            continue
        with contextlib.suppress(OSError):
            status = os.lstat(path)
            if stat.S_ISREG(status.st_mode) and not _is_elsewhere(status) and _is_wanted(path):
                found.files[path] = FileState.of(path, status)
                if status.st_nlink > 1 and not library.holds(path):
                    found.linked.append(path)
    _drop_known_links(library, found, {})
    counts = dict.fromkeys(("new", "changed", "unchanged", "moved", "gone"), 0)
    _index(library, list(found.files.values()), {}, [], counts, None, ignore, threading.Event())


def _is_listed(path: bytes, root: bytes) -> bool:
    """Whether a walk from this folder comes to this file, if it is there and nothing is excluded."""
    low, high = below(root)
    folders = path[len(low) :].split(os.fsencode(os.sep))
    hidden = any(name.startswith(b".") or name in _SKIPPED_FOLDERS for name in folders)
    return low <= path < high and not hidden and not is_trash_name(path)


# --- the walk -------------------------------------------------------------------------------


def _usable(
    folders: Sequence[str], data_dir: str, patience: Patience
) -> tuple[list[bytes], list[FileProblem]]:
    """Absolute paths of the folders that can be read, once each, and what is wrong with the others."""
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
        if _identity(status) in _identities([data_dir]):
            return "dupfinder keeps its own data in this folder, so nothing in it is indexed"
        with os.scandir(path):
            return None
    except FileNotFoundError:
        return "no such folder"
    except PermissionError:
        return "no permission to read the folder"
    except OSError as error:
        return f"the folder cannot be read ({reason_of(error)})"


def _identities(folders: Iterable[str]) -> set[tuple[int, int]]:
    found = set()
    for folder in folders:
        with contextlib.suppress(OSError):
            found.add(_identity(os.stat(folder)))
    return found


_OWN: Final = "dupfinder keeps its own data in this folder, which is not indexed"


def _walk(
    roots: Sequence[bytes],
    data_dir: str,
    excluded: frozenset[bytes],
    report: Report,
    cancel: threading.Event,
    patience: Patience,
) -> _Found:
    """Lists image files: no hidden or trash folders, no symbolic links, each file and folder once."""
    found = _Found()
    # Our own folders are never walked: the cache holds thumbnails.
    data_dirs = _identities([data_dir, user_dirs.data_dir()])
    folders_seen = data_dirs | _identities([user_dirs.cache_dir(), user_dirs.log_dir()])
    with contextlib.suppress(TimeoutError):
        folders_seen |= patience.call(functools.partial(own_trashes, roots))
    files_seen: set[tuple[int, int]] = set()
    # Each with the device of the folder it is in.
    waiting: deque[tuple[bytes, int | None]] = deque()
    silent: Counter[int] = Counter()
    for root in roots:
        if lies_in(root, excluded):
            found.problems.append(FileProblem(os.fsdecode(root), "walk", "the folder is excluded"))
        else:
            waiting.append((root, None))
    reported = time.monotonic()
    while waiting and not cancel.is_set():
        folder, device = waiting.popleft()
        if device is not None and device in silent:
            silent[device] += 1
            found.unreadable.add(folder)
            continue
        try:
            listing = patience.call(
                functools.partial(_list, folder, folders_seen, excluded, cancel, patience)
            )
        except OSError as error:
            found.unreadable.add(folder)
            found.problems.append(FileProblem(os.fsdecode(folder), "walk", reason_of(error)))
            if isinstance(error, TimeoutError) and device is not None:
                silent[device] += 0
            continue
        if listing is None:
            continue
        if listing.is_known:
            if listing.identity in data_dirs:
                found.problems.append(FileProblem(os.fsdecode(folder), "walk", _OWN))
            continue
        folders_seen.add(listing.identity)
        device, inode = listing.identity
        found.folders[device & LARGEST_INTEGER, inode & LARGEST_INTEGER] = folder
        waiting.extend((inner, listing.identity[0]) for inner in listing.folders)
        for path, status in listing.files:
            if status.st_nlink > 1:  # one file under several names is no duplicate
                if _identity(status) in files_seen:
                    continue
                files_seen.add(_identity(status))
                found.linked.append(path)
            found.files[path] = FileState.of(path, status)
        found.unreadable.update(listing.unknown)
        for path, reason in listing.problems:
            found.unreadable.add(path)
            found.problems.append(FileProblem(os.fsdecode(path), "walk", reason))
        if time.monotonic() - reported > _REPORT_SECONDS:
            reported = time.monotonic()
            report(Progress("walk", len(found.files), None, os.fsdecode(folder)))
    if left := sum(silent.values()):
        told = f"its drive does not answer: {left:,} other folders there were not looked at"
        found.problems.append(FileProblem(found.problems[-1].path, "walk", told))
    return found


@dataclass
class _Listing:
    """The identity of a folder and its entries of interest; no entries if it is known already."""

    identity: tuple[int, int]
    is_known: bool = False
    folders: list[bytes] = field(default_factory=list)
    files: list[tuple[bytes, os.stat_result]] = field(default_factory=list)
    problems: list[tuple[bytes, str]] = field(default_factory=list)
    unknown: list[bytes] = field(default_factory=list)
    """Files that cannot be looked at now, and may be images."""


def _list(
    folder: bytes,
    folders_seen: set[tuple[int, int]],
    excluded: frozenset[bytes],
    cancel: threading.Event,
    patience: Patience,
) -> _Listing | None:
    """Lists a folder, unless it was seen before; returns None for a trash."""
    listing = _Listing(_identity(os.stat(folder)))
    if listing.identity in folders_seen:
        listing.is_known = True
        return listing
    with os.scandir(folder) as found:
        entries = sorted(found, key=lambda entry: entry.name)
    for entry in entries:
        if cancel.is_set():
            break
        patience.beat()
        if entry.name.startswith(b".") or entry.path in excluded:
            continue
        try:
            if entry.is_dir(follow_symlinks=False):
                if entry.name not in _SKIPPED_FOLDERS and not is_trash_name(entry.path):
                    listing.folders.append(entry.path)
            elif entry.is_file(follow_symlinks=False):
                _list_file(entry, listing)
        except OSError as error:
            if not isinstance(error, FileNotFoundError):
                listing.problems.append((entry.path, reason_of(error)))
    if os.path.join(folder, b"info") in listing.folders and is_laid_out_as_trash(folder):
        return None
    return listing


def _list_file(entry: os.DirEntry[bytes], listing: _Listing) -> None:
    suffix = _suffix(entry.name)
    if suffix in OTHER_SUFFIXES:
        return
    status = entry.stat(follow_symlinks=False)
    if _is_elsewhere(status):
        listing.unknown.append(entry.path)
        if suffix in IMAGE_SUFFIXES:
            listing.problems.append((entry.path, "only in the cloud: reading it would download it"))
        return
    try:
        if suffix in IMAGE_SUFFIXES or _is_wanted(entry.path):
            listing.files.append((entry.path, status))
    except OSError:
        listing.unknown.append(entry.path)


def _is_elsewhere(status: os.stat_result) -> bool:
    """Whether a file's content is not on this computer, but would be fetched by whoever reads it."""
    return bool(
        getattr(status, "st_file_attributes", 0) & _RECALLED or getattr(status, "st_flags", 0) & _DATALESS
    )


def _is_wanted(path: bytes) -> bool:
    """Whether a file is an image by its name or, where the name says nothing, by its first bytes.

    Raises:
        OSError: it had to be opened for that, and cannot be.
    """
    suffix = _suffix(path)
    if suffix in IMAGE_SUFFIXES:
        return True
    if suffix in OTHER_SUFFIXES:
        return False
    with open(path, "rb") as stream:
        return looks_like_image(stream.read(32))


def _suffix(path: bytes) -> str:
    return os.fsdecode(os.path.splitext(path)[1]).lower()


def _drop_known_links(library: Library, found: _Found, known: dict[bytes, KnownFile]) -> None:
    """Leaves out new names of files that the library knows from another folder, where they still are."""
    new = [path for path in found.linked if path not in known]
    others = library.paths_of_inodes([found.files[path].inode for path in new])
    for path in new:
        state = found.files[path]
        other = others.get((state.device, state.inode))
        if other is not None and other not in found.files:
            with contextlib.suppress(OSError):
                if os.path.samestat(os.lstat(other), os.lstat(path)):
                    del found.files[path]


def _identity(status: os.stat_result) -> tuple[int, int]:
    return status.st_dev, status.st_ino


# --- the comparison with the library --------------------------------------------------------


def _compare(
    files: dict[bytes, FileState], known: dict[bytes, KnownFile], counts: dict[str, int]
) -> tuple[list[FileState], list[bytes], list[Moved]]:
    """What has to be read, which known files were not seen, and unchanged ones of another device."""
    work = []
    elsewhere = []
    for path, state in files.items():
        file = known.get(path)
        if file is None:
            work.append(state)
        elif (
            file.size_bytes == state.size_bytes
            and file.mtime_ns == state.mtime_ns
            and file.hash_version == HASH_VERSION
            and file.stage != "read"  # permission may have come back
            and not _may_be_decoded_now(file)
        ):
            counts["unchanged"] += 1
            if file.device != state.device or file.inode != state.inode:
                elsewhere.append(Moved(file.id, state))
        else:
            work.append(state)
    return work, [path for path in known if path not in files], elsewhere


def _may_be_decoded_now(file: KnownFile) -> bool:
    """Whether a file could not be decoded, and the decoders have changed since."""
    return file.stage == "decode" and file.appearance is None and file.decoders != decoder_versions()


def _is_lost(path: bytes, file: KnownFile, unreadable: set[bytes], devices: dict[int, int]) -> bool:
    """Whether a file that was not seen is gone, and not merely out of reach.

    Out of reach: at or below a path that could not be read, or where a drive is not mounted now, so
    that its place, or what is left of the way there, is on another device than the file was.
    """
    if path in unreadable:
        return False
    folder = os.path.dirname(path)
    above = folder
    while above != os.path.dirname(above):
        if above in unreadable:
            return False
        above = os.path.dirname(above)
    while not os.path.isdir(folder) and folder != os.path.dirname(folder):
        folder = os.path.dirname(folder)
    try:
        return os.stat(folder).st_dev & LARGEST_INTEGER == devices.get(file.device, file.device)
    except OSError:
        return False


# --- reading and storing ---------------------------------------------------------------------


def _index(
    library: Library,
    work: Sequence[FileState],
    known: dict[bytes, KnownFile],
    lost: list[bytes],
    counts: dict[str, int],
    threads: int | None,
    report: Report,
    cancel: threading.Event,
) -> list[FileProblem]:
    """Reads what has to be read and stores it; takes moved files off `lost`.

    Returns:
        Folders whose drive did not answer.

    Raises:
        DecoderError: nothing can be decoded; what was read before is stored.
    """
    if not work:
        return []
    hashed = [
        known[path]
        for path in lost
        if known[path].appearance is not None and known[path].hash_version == HASH_VERSION
    ]
    # Not loaded before: a run that finds nothing new is over without it.
    from dupfinder.workers.batch import Reading
    from dupfinder.workers.decoder_pool import pool

    count = threads or os.cpu_count() or 1
    reading = Reading(pool(), _chunks(_wanted(work, known, hashed)), count, cancel)
    writer = _Writer(library, known, hashed, counts)
    done = 0
    reported = 0.0
    last = None
    try:
        for outcomes, size in reading:
            done += size
            writer.add(outcomes)
            if outcomes:
                last = os.fsdecode(outcomes[-1].state.path)
            if time.monotonic() - reported > _REPORT_SECONDS:
                reported = time.monotonic()
                report(Progress("index", done, len(work), last))
    except DecoderError:
        writer.flush()
        raise
    writer.close()
    lost[:] = [path for path in lost if known[path].id not in writer.renamed]
    report(Progress("index", done, len(work)))
    return [
        FileProblem(os.fsdecode(folder), "read", f"the drive does not answer: {number:,} files were not read")
        for folder, number in sorted(reading.silent.items())
    ]


class _Writer:
    """Gathers outcomes and stores them about once a second."""

    def __init__(
        self,
        library: Library,
        known: dict[bytes, KnownFile],
        lost: Sequence[KnownFile],
        counts: dict[str, int],
    ) -> None:
        self.renamed: set[int] = set()
        self._library = library
        self._known = known
        self._counts = counts
        self._lost = lost
        self._new: Counter[tuple[bytes | None, int | None]] = Counter()
        self._images: list[ScannedImage] = []
        self._moves: list[Moved] = []
        self._stored = time.monotonic()

    def add(self, outcomes: Sequence[Outcome]) -> None:
        for outcome in outcomes:
            if not isinstance(outcome, ScannedImage):
                self._moves.append(outcome)
            elif outcome.stage == "decode" and not outcome.views:
                self._images.append(outcome._replace(decoders=decoder_versions()))
            else:
                self._images.append(outcome)
        late = time.monotonic() - self._stored > _STORE_SECONDS
        if late or len(self._images) + len(self._moves) >= _STORE_IMAGES:
            self.flush()

    def flush(self) -> None:
        if self._moves:
            self._library.move(self._moves)
            self.renamed.update(move.image for move in self._moves)
            self._counts["moved"] += len(self._moves)
        if self._images:
            appearances = self._library.store(self._images, HASH_VERSION)
            for image, appearance in zip(self._images, appearances, strict=True):
                self._counts[self._kind(image, appearance)] += 1
        self._images, self._moves = [], []
        self._stored = time.monotonic()

    def _kind(self, image: ScannedImage, appearance: int | None) -> str:
        """Which count a stored image belongs to, for now."""
        before = self._known.get(image.state.path)
        if before is not None:
            size_and_time = before.size_bytes, before.mtime_ns
            still_unreadable = not image.views and before.appearance is None and image.stage == before.stage
            same = size_and_time == (image.state.size_bytes, image.state.mtime_ns)
            return "unchanged" if still_unreadable and same else "changed"
        if appearance is not None:
            self._new[image.fingerprint, appearance] += 1
        return "new"

    def close(self) -> None:
        """Stores the rest, and counts new files as moved whose content another path has lost."""
        self.flush()
        lost = Counter(
            (file.fingerprint, file.appearance) for file in self._lost if file.id not in self.renamed
        )
        moved = sum((lost & self._new).values())
        self._counts["new"] -= moved
        self._counts["moved"] += moved
        self._counts["gone"] -= moved


def _finish(
    library: Library,
    roots: Sequence[bytes],
    known: dict[bytes, KnownFile],
    lost: Sequence[bytes],
    counts: dict[str, int],
) -> None:
    counts["gone"] += len(lost)
    library.forget(known[path].id for path in lost)
    now = datetime.now(UTC).isoformat(timespec="seconds")
    for root in roots:
        library.add_folder(root, indexed_at=now)


def _wanted(
    work: Sequence[FileState], known: dict[bytes, KnownFile], lost: Sequence[KnownFile]
) -> Iterator[Wanted]:
    """What is to be read; a new path may be a file that was renamed, by inode, device and time.

    Files that could not be read or decoded last time come last: each may keep us waiting.
    """
    lost_inodes = {(file.device, file.inode): file for file in lost}
    retries = []
    for state in work:
        before = known.get(state.path)
        file = None if before else lost_inodes.get((state.device, state.inode))
        if before is not None and before.stage == "read":
            retries.append(Wanted(state, is_retry=True))
        elif before is not None and before.stage == "decode" and before.appearance is None:
            retries.append(Wanted(state))
        elif file is not None and file.mtime_ns == state.mtime_ns:
            yield Wanted(state, file.id, file.fingerprint, file.checksum)
        else:
            yield Wanted(state)
    yield from retries


def _chunks(work: Iterable[Wanted]) -> Iterator[list[Wanted]]:
    """Some files at a time: many small ones, few large ones."""
    chunk: list[Wanted] = []
    size = 0
    for wanted in work:
        chunk.append(wanted)
        size += wanted.state.size_bytes
        if len(chunk) >= _CHUNK_FILES or size >= _CHUNK_BYTES:
            yield chunk
            chunk, size = [], 0
    if chunk:
        yield chunk
