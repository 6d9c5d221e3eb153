"""Thumbnails: loaded by threads, kept in memory and on disk, handed out by key and never by row."""

from __future__ import annotations

import hashlib
import logging
import os
import threading
import time
from bisect import bisect_left
from collections import OrderedDict, deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPixmap

from dupfinder.base.errors import Cancelled
from dupfinder.base.records import ImageRecord, reason_of
from dupfinder.system import user_dirs
from dupfinder.system.durable_files import replacing
from dupfinder.system.timeouts import join_all

if TYPE_CHECKING:
    from dupfinder.images.picture import Picture
    from dupfinder.images.pixel_depth import Pixels

_log = logging.getLogger(__name__)

SIDES_PX: Final = (96, 128, 192, 256, 384, 512)
"""The sizes that are made, so that a slider does not load anew at every step."""

CLOSE_SECONDS: Final = 1.0
"""So long a thread that ends is waited for; one that a drive does not give back is left behind."""

_BYTES_PER_PIXEL: Final = 4
_RESULTS_PER_TURN: Final = 8


class ThumbnailKey(NamedTuple):
    """What a thumbnail is of: one state of one file.

    Not the library's number of the image: that may be given again.
    """

    path: str
    mtime_ns: int
    size_bytes: int


class Failure(NamedTuple):
    """Why there is no thumbnail; `reason` is a sentence fragment for people."""

    kind: Literal["missing", "unreadable"]
    reason: str


_Item = tuple[ThumbnailKey, int]


def key_of(image: ImageRecord) -> ThumbnailKey:
    """The key under which the image's thumbnail is known."""
    return ThumbnailKey(image.path, image.mtime_ns, image.size_bytes)


class Thumbnails(QObject):
    """Loads and keeps the thumbnails of all views; belongs to the GUI thread and never makes it wait.

    Its owner calls `close` before the program ends: the threads do not end by themselves.

    Args:
        cache_folder: where a folder `thumbnails` may be kept; None for memory only.
        memory_bytes: of pixmaps; those that were not looked at for longest go first.
        disk_bytes: of files; the cache is cut back to that once a session.
        threads: that read and decode.
        parent: of the object.
    """

    ready = Signal(object)
    """The ThumbnailKey of a picture whose pixmap, or failure, is now there; in the GUI thread."""

    _arrived = Signal()

    def __init__(
        self,
        cache_folder: str | None,
        *,
        memory_bytes: int = 256 << 20,
        disk_bytes: int = 512 << 20,
        threads: int = 2,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._memory = _Memory(memory_bytes)
        self._failures: dict[ThumbnailKey, Failure] = {}
        self._disk = _Disk(os.path.join(cache_folder, "thumbnails"), disk_bytes) if cache_folder else None
        self._queue = _Queue()
        self._results: deque[tuple[_Job, QImage | Failure]] = deque()
        self._thread_count = threads
        self._threads: list[threading.Thread] = []
        # A timer, not events that post one another: between its turns the window handles all else.
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._on_turn)
        self._arrived.connect(self._on_arrived, Qt.ConnectionType.QueuedConnection)
        # Where a parent deletes it first, the threads end all the same.
        self.destroyed.connect(self._queue.close)

    def pixmap(self, image: ImageRecord, side_px: int) -> QPixmap | None:
        """The thumbnail, if it is in memory; costs a few microseconds.

        Args:
            image: of which.
            side_px: of the square into which it is to fit, in physical pixels.

        Returns:
            Upright, its longer side one of SIDES_PX or, if the picture is smaller, as it is. While the
            size asked for is not there, another one: the caller draws it scaled. None if there is none.
        """
        return self._memory.find(key_of(image), _side_of(image, side_px))

    def failure(self, image: ImageRecord) -> Failure | None:
        """Why it could not be loaded; None if it was, or was not tried yet. Costs a microsecond."""
        return self._failures.get(key_of(image))

    def want(self, client: object, images: Sequence[ImageRecord], side_px: int) -> None:
        """Loads these instead of what this client wanted before.

        The client that asked last is served first. What is being loaded already still arrives; what is
        there, or failed, is not loaded again. Images beyond what the memory holds are left out, as
        the last would push out the first.

        Args:
            client: who asks, such as a view; hashable.
            images: the most urgent first.
            side_px: as for `pixmap`.
        """
        limit = self._memory.limit // (_rounded_up(side_px) ** 2 * _BYTES_PER_PIXEL)
        wanted: OrderedDict[_Item, ImageRecord] = OrderedDict()
        there: list[_Item] = []
        for image in images[: max(1, limit)]:
            item = key_of(image), _side_of(image, side_px)
            if item in self._memory:
                there.append(item)
            elif item[0] not in self._failures:
                wanted[item] = image
        for item in reversed(there):
            self._memory.touch(item)
        if self._queue.put(client, wanted) and not self._threads:
            self._start()

    def drop(self, client: object) -> None:
        """Forgets what this client wanted and is not being loaded yet."""
        self._queue.put(client, OrderedDict())

    def forget(self, path: str) -> None:
        """Drops the thumbnails and the failure of a file, so that the next `want` reads it again."""
        self._queue.disown(path)
        self._memory.discard(path)
        for key in [key for key in self._failures if key.path == path]:
            del self._failures[key]

    def forget_failures(self) -> None:
        """The same for all that failed, such as when a drive is plugged in again."""
        self._failures.clear()

    def close(self) -> None:
        """Ends the threads, whatever they are doing. May be called again."""
        self._queue.close()
        join_all(self._threads, CLOSE_SECONDS)
        self._threads.clear()
        self._turn.stop()
        self._results.clear()

    def _start(self) -> None:
        for number in range(1, self._thread_count + 1):
            name = f"dupfinder-thumbnail-{number}"
            thread = threading.Thread(target=self._work, name=name, daemon=True)
            self._threads.append(thread)
            thread.start()

    def _work(self) -> None:
        """Runs in each thread."""
        while (job := self._queue.take()) is not None:
            result = _load_safely(job, self._disk, self._queue.is_closed)
            if self._queue.is_closed():
                return  # there may be no window any more
            self._results.append((job, result))
            try:
                self._arrived.emit()
            except RuntimeError:  # deleted by its parent
                return
            if self._disk is not None and self._queue.is_empty():
                self._disk.prune(self._queue.is_closed)

    def _on_arrived(self) -> None:
        if not self._turn.isActive():
            self._turn.start()

    def _on_turn(self) -> None:
        """Takes over some results: few enough that a frame of scrolling is not late."""
        for _ in range(_RESULTS_PER_TURN):
            if not self._results:
                self._turn.stop()
                return
            self._store(*self._results.popleft())

    def _store(self, job: _Job, result: QImage | Failure) -> None:
        if not self._queue.finish(job):
            return  # forgotten meanwhile
        key, _ = job.item
        if isinstance(result, Failure):
            self._failures[key] = result
        else:
            self._memory.put(job.item, QPixmap.fromImage(result))
        self.ready.emit(key)


def _rounded_up(side_px: int) -> int:
    return SIDES_PX[min(bisect_left(SIDES_PX, side_px), len(SIDES_PX) - 1)]


def _side_of(image: ImageRecord, side_px: int) -> int:
    """The size to make for what is asked; a small picture has the same thumbnail at all larger sizes."""
    longer = image.width if image.width > image.height else image.height
    return _rounded_up(min(side_px, longer) if longer else side_px)


class _Memory:
    """Pixmaps by key and size, up to a number of bytes; for the GUI thread only."""

    def __init__(self, limit: int) -> None:
        self.limit = limit
        self._used = 0
        # The one that was not looked at for longest stands first.
        self._recent: OrderedDict[_Item, int] = OrderedDict()
        self._pixmaps: dict[ThumbnailKey, dict[int, QPixmap]] = {}

    def __contains__(self, item: _Item) -> bool:
        return item in self._recent

    def touch(self, item: _Item) -> None:
        self._recent.move_to_end(item)

    def find(self, key: ThumbnailKey, side_px: int) -> QPixmap | None:
        """The pixmap of this size, else the next larger one, else the largest."""
        sizes = self._pixmaps.get(key)
        if sizes is None:
            return None
        if side_px not in sizes:
            side_px = min((each for each in sizes if each > side_px), default=max(sizes))
        self._recent.move_to_end((key, side_px))
        return sizes[side_px]

    def put(self, item: _Item, pixmap: QPixmap) -> None:
        """Keeps it, and lets go what is too much; never this one."""
        self._remove(item)
        self._recent[item] = pixmap.width() * pixmap.height() * _BYTES_PER_PIXEL
        self._used += self._recent[item]
        key, side_px = item
        self._pixmaps.setdefault(key, {})[side_px] = pixmap
        while self._used > self.limit and len(self._recent) > 1:
            self._remove(next(iter(self._recent)))

    def discard(self, path: str) -> None:
        for item in [item for item in self._recent if item[0].path == path]:
            self._remove(item)

    def _remove(self, item: _Item) -> None:
        self._used -= self._recent.pop(item, 0)
        key, side_px = item
        sizes = self._pixmaps.get(key, {})
        sizes.pop(side_px, None)
        if not sizes:
            self._pixmaps.pop(key, None)


# --- the queue ------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, eq=False)
class _Job:
    """One loading of one thumbnail; another of the same item is another job."""

    item: _Item
    image: ImageRecord


class _Queue:
    """What is to be loaded, in its order; shared by the window and the threads.

    Nobody holds its lock for longer than a few dictionary operations.
    """

    def __init__(self) -> None:
        self._changed = threading.Condition()
        # The client that asked last stands last.
        self._wanted: dict[object, OrderedDict[_Item, ImageRecord]] = {}
        # Being loaded, or loaded and not yet taken over by the window.
        self._taken: dict[_Item, _Job] = {}
        self._closed = False

    def put(self, client: object, wanted: OrderedDict[_Item, ImageRecord]) -> bool:
        """Replaces what a client wants; whether there is anything new to do."""
        with self._changed:
            self._wanted.pop(client, None)
            if not wanted or self._closed:
                return False
            self._wanted[client] = wanted
            self._changed.notify_all()
            return True

    def take(self) -> _Job | None:
        """Waits for the most urgent one; None when closed."""
        with self._changed:
            while not self._closed:
                job = self._next()
                if job is not None:
                    self._taken[job.item] = job
                    return job
                self._changed.wait()
        return None

    def _next(self) -> _Job | None:
        while self._wanted:
            client, wanted = next(reversed(self._wanted.items()))
            while wanted:
                item, image = wanted.popitem(last=False)
                if item not in self._taken:
                    return _Job(item, image)
            del self._wanted[client]
        return None

    def finish(self, job: _Job) -> bool:
        """Tells that a result was taken over; False if it is not to be used."""
        with self._changed:
            if self._taken.get(job.item) is not job:
                return False
            del self._taken[job.item]
            for wanted in self._wanted.values():
                wanted.pop(job.item, None)
            return True

    def disown(self, path: str) -> None:
        """The results of this file that are under way are not to be used."""
        with self._changed:
            for item in [item for item in self._taken if item[0].path == path]:
                del self._taken[item]

    def is_empty(self) -> bool:
        with self._changed:
            return not any(self._wanted.values())

    def is_closed(self) -> bool:
        return self._closed

    def close(self) -> None:
        with self._changed:
            self._closed = True
            self._wanted.clear()
            self._changed.notify_all()


# --- loading, in the threads ----------------------------------------------------------------

_CHEAP_FORMATS: Final = ("JPEG", "PNG", "WEBP")
_CHEAP_PIXELS: Final = 1 << 20


def _is_dear(image: ImageRecord) -> bool:
    """Whether reading its thumbnail from a file saves anything."""
    return image.format not in _CHEAP_FORMATS or image.pixel_count > _CHEAP_PIXELS


def _load_safely(job: _Job, disk: _Disk | None, is_closed: Callable[[], bool]) -> QImage | Failure:
    """Loads a thumbnail; whatever goes wrong with one must not end the thread."""
    from dupfinder.base.errors import ImageError

    try:
        return _load(job.image, job.item[1], disk if _is_dear(job.image) else None, is_closed)
    except (FileNotFoundError, NotADirectoryError) as error:
        return Failure("missing", reason_of(error))
    except OSError as error:
        return Failure("unreadable", reason_of(error))
    except ImageError as error:
        return Failure("unreadable", str(error))
    except Cancelled:
        return Failure("unreadable", "it was given up")
    except MemoryError:
        return Failure("unreadable", "not enough memory")
    except Exception as error:
        _log.exception("No thumbnail of %r", job.image.path)
        return Failure("unreadable", str(error))


def _load(image: ImageRecord, side_px: int, disk: _Disk | None, is_closed: Callable[[], bool]) -> QImage:
    """The thumbnail of what is there now, which need not be what was indexed.

    Raises:
        Cancelled: it is closed.
        OSError: the file cannot be reached, and the disk cache does not have it either.
        ImageError: it cannot be decoded.
    """
    # Here, because they bring numpy and OpenCV, which the window does not wait for.
    from dupfinder.base.files import FileState
    from dupfinder.images.display import encode_preview
    from dupfinder.workers.client import picture_of

    path = os.fsencode(image.path)
    try:
        state = FileState.of(path, os.stat(path))
    except OSError:
        cached = disk and _load_cached(disk, key_of(image), _from(side_px) + _below(side_px), side_px)
        if not cached:
            raise
        return _to_qimage(cached.pixels)
    key = ThumbnailKey(image.path, state.mtime_ns, state.size_bytes)
    cached = disk and _load_cached(disk, key, _from(side_px), side_px)
    if cached:
        return _to_qimage(cached.pixels)
    picture, state = picture_of(state, fit=(side_px, side_px), is_cancelled=is_closed)
    if disk is not None:
        key = ThumbnailKey(image.path, state.mtime_ns, state.size_bytes)
        disk.write(key, side_px, encode_preview(picture.pixels))
    return _to_qimage(picture.pixels)


def _from(side_px: int) -> tuple[int, ...]:
    """This size and the larger ones."""
    return tuple(side for side in SIDES_PX if side >= side_px)


def _below(side_px: int) -> tuple[int, ...]:
    """The smaller sizes, the largest first."""
    return tuple(side for side in reversed(SIDES_PX) if side < side_px)


def _load_cached(disk: _Disk, key: ThumbnailKey, sizes: Sequence[int], side_px: int) -> Picture | None:
    """The first of these sizes that the disk cache has whole, made to fit; None if there is none."""
    from dupfinder.base.errors import ImageError
    from dupfinder.images.display import preview

    for size in sizes:
        data = disk.read(key, size)
        if data is not None:
            with suppress(ImageError):
                picture = preview(data, side_px, side_px)
                if not picture.damaged:
                    return picture
    return None


def _to_qimage(pixels: Pixels) -> QImage:
    """A copy of (H, W, 3) uint8 BGR in the format of pixmaps, so that the window has nothing to convert."""
    height, width = pixels.shape[:2]
    borrowed = QImage(pixels.data, width, height, pixels.strides[0], QImage.Format.Format_BGR888)
    return borrowed.convertToFormat(QImage.Format.Format_RGB32)


# --- the disk cache -------------------------------------------------------------------------

_DAY_SECONDS: Final = 24 * 60 * 60


class _Disk:
    """JPEG files by key and size in a folder; whatever fails here, thumbnails are made without it."""

    def __init__(self, folder: str, limit: int) -> None:
        self._folder = folder
        self._limit = limit
        # A full disk or a folder of another user is not tried for every picture.
        self._attempts_left = 3
        self._unpruned = threading.Lock()

    def read(self, key: ThumbnailKey, side_px: int) -> bytes | None:
        """The file's bytes, and marks it as used; None if there is none."""
        path = self._path_of(key, side_px)
        try:
            with open(path, "rb") as stream:
                data = stream.read()
                used = os.fstat(stream.fileno()).st_mtime
        except OSError:
            return None
        if abs(time.time() - used) > _DAY_SECONDS:
            with suppress(OSError):
                os.utime(path)
        return data

    def write(self, key: ThumbnailKey, side_px: int, data: bytes) -> None:
        """Keeps a thumbnail, if that is possible; nobody ever sees half of it."""
        if self._attempts_left <= 0:
            return
        try:
            self._replace(self._path_of(key, side_px), data)
        except OSError as error:
            self._attempts_left -= 1
            _log.warning("A thumbnail could not be kept: %s", error)

    def prune(self, is_closed: Callable[[], bool]) -> None:
        """Removes the files that were not used for longest, once in the life of this object."""
        if not self._unpruned.acquire(blocking=False):
            return
        files = []
        for entry in self._files():
            if is_closed():
                return
            with suppress(OSError):
                status = entry.stat(follow_symlinks=False)
                files.append((status.st_mtime, status.st_size, entry.path))
        excess = sum(size for _, size, _ in files) - self._limit
        for _, size, path in sorted(files):
            if excess <= 0 or is_closed():
                return
            with suppress(OSError):
                os.unlink(path)
                excess -= size

    def _path_of(self, key: ThumbnailKey, side_px: int) -> str:
        text = f"\0{key.mtime_ns}\0{key.size_bytes}\0{side_px}".encode()
        name = hashlib.sha256(os.fsencode(key.path) + text, usedforsecurity=False).hexdigest()
        return os.path.join(self._folder, name[:2], name + ".jpg")

    def _replace(self, path: str, data: bytes) -> None:
        user_dirs.make_folder(os.path.dirname(path))
        with replacing(path, suffix=".tmp") as stream:
            stream.write(data)

    def _files(self) -> Iterator[os.DirEntry[str]]:
        """What this class has written, and nothing else."""
        for byte in range(256):
            with suppress(OSError), os.scandir(os.path.join(self._folder, f"{byte:02x}")) as entries:
                yield from (entry for entry in entries if entry.name.endswith((".jpg", ".tmp")))
