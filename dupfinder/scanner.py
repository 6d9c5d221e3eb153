"""Walks folders, reads what is new or changed, and stores its hashes in the library.

Files are read, decoded and hashed in a pool of threads (OpenCV and numpy compute outside the
interpreter's lock), a bounded number at a time; one thread writes to the library, in batches, so
that a cancel, a crash or a power cut keeps what was paid for.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import stat
import threading
import time
from collections import Counter, deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from dupfinder.errors import FolderError, ImageError
from dupfinder.formats import IMAGE_SUFFIXES, OTHER_SUFFIXES, looks_like_image
from dupfinder.library import FileState, KnownFile, Library, ScannedImage
from dupfinder.records import FileProblem, Progress, Report, ScanResult, Stage, ignore

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

HASH_VERSION: Final = 1
"""Goes up whenever the same picture would hash differently; images hashed before are read again."""

VIEW_SIDE: Final = 80
"""A JPEG is decoded at a half, a quarter or an eighth as long as its shorter side keeps this.

At 200, copy recall is 0.001 higher, and indexing pictures of 300×250 takes half as long again.
"""

_CHUNK_FILES: Final = 48  # some 64 views, which is what is hashed fastest at a time
_CHUNK_BYTES: Final = 8 << 20
_STORE_SECONDS: Final = 1.0
_STORE_IMAGES: Final = 2000
_REPORT_SECONDS: Final = 0.1

_SKIPPED_FOLDERS: Final = frozenset(
    name.encode()
    for name in ("$RECYCLE.BIN", "RECYCLER", "RECYCLED", "System Volume Information", "lost+found", "@eaDir")
)


@dataclass
class _Found:
    """What the walk saw.

    Attributes:
        files: image files by path.
        linked: paths of those that have other names too (hard links).
        problems: folders that could not be listed, files whose status could not be had.
        unreadable: the paths of both.
    """

    files: dict[bytes, FileState] = field(default_factory=dict)
    linked: list[bytes] = field(default_factory=list)
    problems: list[FileProblem] = field(default_factory=list)
    unreadable: set[bytes] = field(default_factory=set)


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
        library: is written to.
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
    started = time.monotonic()
    cancel = cancel or threading.Event()
    roots, problems = _usable(folders)
    skipped_folders = len(problems)
    with library.indexing():
        found = _walk(roots, library.folder, report, cancel)
        problems += found.problems
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
        _index(library, work, known, lost, counts, threads, report, cancel)
        if not cancel.is_set():
            _finish(library, roots, lost, counts)
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


# --- the walk -------------------------------------------------------------------------------


def _usable(folders: Sequence[str]) -> tuple[list[bytes], list[FileProblem]]:
    """Absolute paths of the folders that can be read, once each, and what is wrong with the others."""
    roots: list[bytes] = []
    problems = []
    for folder in folders:
        # The real path: a folder that is reached by two names holds no duplicates.
        path = os.fsencode(os.path.realpath(folder) if folder else folder)
        reason = _folder_fault(path) if folder else "no folder is named"
        if reason:
            problems.append(FileProblem(os.fsdecode(path), "walk", reason))
        elif path not in roots:
            roots.append(path)
    if problems and not roots:
        raise FolderError("; ".join(f"{problem.reason}: {problem.path}" for problem in problems))
    return roots, problems


def _folder_fault(path: bytes) -> str | None:
    try:
        if not stat.S_ISDIR(os.stat(path).st_mode):
            return "not a folder"
        with os.scandir(path):
            return None
    except FileNotFoundError:
        return "no such folder"
    except PermissionError:
        return "no permission to read the folder"
    except OSError as error:
        return f"the folder cannot be read ({_reason(error)})"


def _walk(roots: Sequence[bytes], data_dir: str, report: Report, cancel: threading.Event) -> _Found:
    """Lists image files: no hidden or trash folders, no symbolic links, each file and folder once."""
    found = _Found()
    folders_seen = {_identity(os.stat(data_dir))}  # our own is never walked
    files_seen: set[tuple[int, int]] = set()
    waiting = deque(roots)
    reported = time.monotonic()
    while waiting and not cancel.is_set():
        folder = waiting.popleft()
        try:
            identity = _identity(os.stat(folder))
            if identity in folders_seen:
                continue
            folders_seen.add(identity)
            with os.scandir(folder) as listing:
                entries = sorted(listing, key=lambda entry: entry.name)
        except OSError as error:
            found.unreadable.add(folder)
            found.problems.append(FileProblem(os.fsdecode(folder), "walk", _reason(error)))
            continue
        for entry in entries:
            if cancel.is_set():
                break
            if entry.name.startswith(b"."):
                continue
            try:
                if entry.is_dir(follow_symlinks=False):
                    if entry.name not in _SKIPPED_FOLDERS:
                        waiting.append(entry.path)
                elif entry.is_file(follow_symlinks=False) and _is_wanted(entry.path):
                    status = entry.stat(follow_symlinks=False)
                    if status.st_nlink > 1:  # one file under several names is no duplicate
                        if _identity(status) in files_seen:
                            continue
                        files_seen.add(_identity(status))
                        found.linked.append(entry.path)
                    found.files[entry.path] = _state(entry.path, status)
            except OSError as error:
                if not isinstance(error, FileNotFoundError):
                    found.unreadable.add(entry.path)
                    found.problems.append(FileProblem(os.fsdecode(entry.path), "walk", _reason(error)))
        if time.monotonic() - reported > _REPORT_SECONDS:
            reported = time.monotonic()
            report(Progress("walk", len(found.files), None, os.fsdecode(folder)))
    return found


def _is_wanted(path: bytes) -> bool:
    """Whether a file is an image by its name or, where the name says nothing, by its first bytes."""
    suffix = os.fsdecode(os.path.splitext(path)[1]).lower()
    if suffix in IMAGE_SUFFIXES:
        return True
    if suffix in OTHER_SUFFIXES:
        return False
    try:
        with open(path, "rb") as stream:
            return looks_like_image(stream.read(32))
    except OSError:
        return False


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


_LARGEST: Final = (1 << 63) - 1  # SQLite integers are signed


def _state(path: bytes, status: os.stat_result) -> FileState:
    mtime_ns = max(-_LARGEST, min(status.st_mtime_ns, _LARGEST))
    return FileState(path, status.st_size, mtime_ns, status.st_dev & _LARGEST, status.st_ino & _LARGEST)


def _reason(error: OSError) -> str:
    return (error.strerror or str(error)).lower()


# --- the comparison with the library --------------------------------------------------------


def _compare(
    files: dict[bytes, FileState], known: dict[bytes, KnownFile], counts: dict[str, int]
) -> tuple[list[FileState], list[bytes], list[tuple[int, FileState]]]:
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
        ):
            counts["unchanged"] += 1
            if file.device != state.device or file.inode != state.inode:
                elsewhere.append((file.id, state))
        else:
            work.append(state)
    return work, [path for path in known if path not in files], elsewhere


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
        return os.stat(folder).st_dev & _LARGEST == devices.get(file.device, file.device)
    except OSError:
        return False


# --- reading --------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Moved:
    """A file under a new path whose content the library knows."""

    state: FileState
    image: int


_Outcome = ScannedImage | _Moved


class _Reader:
    """Reads files in the pool's threads.

    Args:
        lost: known images that are not where they were, by device and inode. A file that is one of
            them, with its fingerprint and time of last change, was renamed, and is not decoded again.
    """

    def __init__(self, lost: dict[tuple[int, int], KnownFile], cancel: threading.Event) -> None:
        self._lost = lost
        self._cancel = cancel

    def read_all(self, states: Sequence[FileState], known: dict[bytes, KnownFile]) -> list[_Outcome]:
        """Reads some files and hashes their views in one batch; fewer if cancelled."""
        outcomes: list[_Outcome] = []
        images: list[ScannedImage] = []
        thumbnails: list[tuple[int, NDArray[np.uint8]]] = []
        for state in states:
            if self._cancel.is_set():
                break
            try:
                data, state = read_file(state)
            except FileNotFoundError:
                continue  # it went away since the walk
            except (OSError, ImageError, MemoryError) as error:
                outcomes.append(_unreadable(state, None, error, "read"))
                continue
            fingerprint = fingerprint_of(data)
            moved = None if state.path in known else self._moved(fingerprint, state)
            if moved is not None:
                outcomes.append(_Moved(state, moved))
                continue
            try:
                image, views = picture_views(data, state, fingerprint)
            except (ImageError, MemoryError) as error:
                outcomes.append(_unreadable(state, fingerprint, error, "decode"))
                continue
            thumbnails += [(len(images), view) for view in views]
            images.append(image)
        return outcomes + list(with_hashes(images, thumbnails))

    def _moved(self, fingerprint: bytes, state: FileState) -> int | None:
        file = self._lost.get((state.device, state.inode))
        same = file and (file.fingerprint, file.mtime_ns) == (fingerprint, state.mtime_ns)
        return file.id if file and same else None


def read_file(state: FileState) -> tuple[bytes, FileState]:
    """All bytes of a file, and its state as of now.

    Raises:
        OSError: it cannot be read.
        ImageError: it is larger than any image we decode.
    """
    from dupfinder.decoding import MAX_FILE_BYTES

    # A FIFO put in place of the file since the walk would block without O_NONBLOCK.
    handle = os.open(state.path, os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0))
    try:
        status = os.fstat(handle)
        if not stat.S_ISREG(status.st_mode):
            raise ImageError("not a regular file")
        if status.st_size > MAX_FILE_BYTES:
            raise ImageError(f"too large: the file has {status.st_size >> 20} MiB")
        parts = []
        left = status.st_size
        while left > 0:
            part = os.read(handle, left)
            if not part:
                break
            parts.append(part)
            left -= len(part)
        return parts[0] if len(parts) == 1 else b"".join(parts), _state(state.path, status)
    finally:
        os.close(handle)


def fingerprint_of(data: bytes) -> bytes:
    """A digest of a file's size, first and last 4 KiB.

    Equal ones prove nothing by themselves: uncompressed scans share their head and tail.
    """
    ends = data[:4096] + data[-4096:] + len(data).to_bytes(8, "little")
    return hashlib.blake2b(ends, digest_size=16).digest()


def picture_views(
    data: bytes, state: FileState, fingerprint: bytes
) -> tuple[ScannedImage, list[NDArray[np.uint8]]]:
    """Decodes a file to what is hashed: the whole picture and, if it has any, without its borders.

    Raises:
        ImageError: it cannot be decoded.
    """
    from dupfinder.decoding import decode
    from dupfinder.hashing import thumbnail, trim_borders

    picture = decode(data, side=VIEW_SIDE, name=os.fsdecode(state.path))
    views = [thumbnail(picture.pixels)]
    inner = trim_borders(picture.pixels)
    content_pixels = picture.width * picture.height
    if inner is not None:
        views.append(thumbnail(inner))
        content_pixels = content_pixels * inner.size // picture.pixels.size
    image = ScannedImage(
        state,
        fingerprint,
        picture.width,
        picture.height,
        content_pixels,
        picture.format,
        picture.taken_at,
        picture.damaged,
        reason="damaged: only a part of the picture can be read" if picture.damaged else None,
        stage="decode" if picture.damaged else None,
    )
    return image, views


def with_hashes(
    images: Sequence[ScannedImage], thumbnails: Sequence[tuple[int, NDArray[np.uint8]]]
) -> Iterator[ScannedImage]:
    """Hashes the thumbnails, each given with the number of its image, in one batch.

    A view without contrast says nothing and is left out; an image that has no other is flat.
    """
    if not images:
        return
    import numpy as np

    from dupfinder.hashing import hash_thumbnails

    hashes, flat = hash_thumbnails(np.stack([view for _, view in thumbnails]))
    rows = hashes.to_rows()
    views: list[list[tuple[bool, bytes]]] = [[] for _ in images]
    for (image, _), row, is_flat in zip(thumbnails, rows, flat.tolist(), strict=True):
        views[image].append((is_flat, row.tobytes()))
    for scanned, own in zip(images, views, strict=True):
        telling = tuple(row for is_flat, row in own if not is_flat)
        yield replace(scanned, views=telling or (own[0][1],), flat=not telling)


def _unreadable(state: FileState, fingerprint: bytes | None, error: Exception, where: Stage) -> ScannedImage:
    reason = _reason(error) if isinstance(error, OSError) else str(error) or "not enough memory"
    return ScannedImage(state, fingerprint, reason=reason, stage=where)


def _index(
    library: Library,
    work: Sequence[FileState],
    known: dict[bytes, KnownFile],
    lost: list[bytes],
    counts: dict[str, int],
    threads: int | None,
    report: Report,
    cancel: threading.Event,
) -> None:
    """Reads what has to be read and stores it; takes moved files off `lost`."""
    if not work:
        return
    hashed = [
        known[path]
        for path in lost
        if known[path].appearance is not None and known[path].hash_version == HASH_VERSION
    ]
    reader = _Reader({(file.device, file.inode): file for file in hashed}, cancel)
    writer = _Writer(library, known, hashed, counts)
    done = 0
    reported = 0.0
    for outcomes, size in _in_threads(
        lambda part: reader.read_all(part, known), list(_chunks(work)), threads
    ):
        done += size
        writer.add(outcomes)
        if time.monotonic() - reported > _REPORT_SECONDS:
            reported = time.monotonic()
            last = os.fsdecode(outcomes[-1].state.path) if outcomes else None
            report(Progress("index", done, len(work), last))
    writer.close()
    lost[:] = [path for path in lost if known[path].id not in writer.renamed]
    report(Progress("index", done, len(work)))


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
        self._moves: list[_Moved] = []
        self._stored = time.monotonic()

    def add(self, outcomes: Sequence[_Outcome]) -> None:
        for outcome in outcomes:
            if isinstance(outcome, _Moved):
                self._moves.append(outcome)
            else:
                self._images.append(outcome)
        late = time.monotonic() - self._stored > _STORE_SECONDS
        if late or len(self._images) + len(self._moves) >= _STORE_IMAGES:
            self.flush()

    def flush(self) -> None:
        if self._moves:
            self._library.move((move.image, move.state) for move in self._moves)
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
            still_unreadable = image.stage == before.stage == "read"
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


def _finish(library: Library, roots: Sequence[bytes], lost: Sequence[bytes], counts: dict[str, int]) -> None:
    known = {path: file for root in roots for path, file in library.known_files(root).items()}
    counts["gone"] += len(lost)
    library.forget(known[path].id for path in lost if path in known)
    now = datetime.now(UTC).isoformat(timespec="seconds")
    for root in roots:
        library.add_folder(root, indexed_at=now)


def _chunks(work: Sequence[FileState]) -> Iterator[list[FileState]]:
    """Some files at a time: many small ones, few large ones."""
    chunk: list[FileState] = []
    size = 0
    for state in work:
        chunk.append(state)
        size += state.size_bytes
        if len(chunk) >= _CHUNK_FILES or size >= _CHUNK_BYTES:
            yield chunk
            chunk, size = [], 0
    if chunk:
        yield chunk


def _in_threads(
    read: Callable[[Sequence[FileState]], list[_Outcome]],
    chunks: Sequence[Sequence[FileState]],
    threads: int | None,
) -> Iterator[tuple[list[_Outcome], int]]:
    """Results chunk by chunk, in order, with a bounded number of chunks in hand.

    This is the one place that decides where files are decoded: to move risky ones into a process
    of their own, change this.
    """
    import cv2

    cv2.setNumThreads(1)  # the pool has a thread a core already
    count = threads or os.cpu_count() or 1
    pool = ThreadPoolExecutor(count, "dupfinder-read")
    waiting: deque[tuple[Future[list[_Outcome]], int]] = deque()
    try:
        for chunk in chunks:
            waiting.append((pool.submit(read, chunk), len(chunk)))
            if len(waiting) >= count * 4:
                future, size = waiting.popleft()
                yield future.result(), size
        for future, size in waiting:
            yield future.result(), size
    finally:
        pool.shutdown(wait=True, cancel_futures=True)
