"""Whole photographs for comparing: read by threads, first small and then in full, handed out by key."""

from __future__ import annotations

import logging
import os
import threading
from collections import OrderedDict, deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage

from dupfinder.base.errors import Cancelled
from dupfinder.base.records import ImageRecord, Transform, reason_of
from dupfinder.system.timeouts import join_all
from dupfinder.ui.backend.thumbnails import CLOSE_SECONDS, Failure

if TYPE_CHECKING:
    from dupfinder.images.exif import PhotoDetails
    from dupfinder.images.picture import Picture
    from dupfinder.images.pixel_depth import Pixels

_log = logging.getLogger(__name__)

REDUCED_SIDE_PX: Final = 1000
"""The longer side of what is shown at first: a quarter of 12 megapixels, which JPEG gives for little."""

MAX_PIXELS: Final = 64_000_000
"""Larger pictures are shown from so many: each takes 5⅓ bytes in memory, halves included."""

MAX_SIDE_PX: Final = 30_000
"""Qt's painter counts in 16 bits."""


_SIDEWAYS: Final = ("rotate-90", "rotate-270", "transpose", "transverse")


def upright(size: QSize, transform: Transform | None) -> QSize:
    """The size of a picture once what had turned it is undone."""
    return size.transposed() if transform in _SIDEWAYS else size


class PhotoKey(NamedTuple):
    """What a photograph is of: one state of one file, and what had turned it."""

    path: str
    mtime_ns: int
    size_bytes: int
    transform: Transform | None


class Wish(NamedTuple):
    """What is to be loaded.

    Attributes:
        image: the file.
        transform: had turned it, and is undone.
        whole: all pixels; else enough for a first look.
    """

    image: ImageRecord
    transform: Transform | None = None
    whole: bool = True

    @property
    def key(self) -> PhotoKey:
        return PhotoKey(self.image.path, self.image.mtime_ns, self.image.size_bytes, self.transform)


@dataclass(frozen=True, slots=True, eq=False)
class Photo:
    """A photograph that can be drawn at any size.

    Attributes:
        levels: the picture, then in halves, each made from the one before.
        size: of the picture in the file, in pixels, turned as the levels are.
        is_whole: no more pixels will come.
        damaged: it could be read in part only.
        changed: the file is not as it was when it was indexed.
        details: what the camera wrote.
    """

    levels: tuple[QImage, ...]
    size: QSize
    is_whole: bool
    damaged: bool
    changed: bool
    details: PhotoDetails

    @property
    def memory_bytes(self) -> int:
        return sum(level.sizeInBytes() for level in self.levels)


class PhotoLoader(QObject):
    """Loads and keeps photographs; belongs to the GUI thread and never makes it wait.

    Its owner calls `close` before the program ends: the threads do not end by themselves.

    Args:
        memory_bytes: of photographs; those that were not wanted for longest go first, never those that
            were wanted last.
        threads: that read and decode.
        parent: of the object.
    """

    ready = Signal(object)
    """The PhotoKey of a photograph of which more, or a failure, is now there; in the GUI thread."""

    _arrived = Signal()

    def __init__(
        self, *, memory_bytes: int = 256 << 20, threads: int = 2, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._limit = memory_bytes
        # The one that was not wanted for longest stands first.
        self._photos: OrderedDict[PhotoKey, Photo] = OrderedDict()
        self._failures: dict[PhotoKey, Failure] = {}
        self._held: set[PhotoKey] = set()
        self._queue = _Queue()
        self._results: deque[tuple[PhotoKey, Photo | Failure | None]] = deque()
        self._thread_count = threads
        self._threads: list[threading.Thread] = []
        self._arrived.connect(self._on_arrived, Qt.ConnectionType.QueuedConnection)
        # Where a parent deletes it first, the threads end all the same.
        self.destroyed.connect(self._queue.close)

    def photo(self, key: PhotoKey) -> Photo | None:
        """What there is of a photograph at the moment, large or small."""
        return self._photos.get(key)

    def failure(self, key: PhotoKey) -> Failure | None:
        """Why it could not be loaded; None if it was, or was not tried yet."""
        return self._failures.get(key)

    def want(self, wishes: Sequence[Wish]) -> None:
        """Loads these instead of what was wanted before, the most urgent first.

        What is there, or failed, is not loaded again; what is begun and not wanted any more ends at the
        next step.
        """
        self._held = {wish.key for wish in wishes}
        for wish in reversed(wishes):
            if wish.key in self._photos:
                self._photos.move_to_end(wish.key)
        missing = {wish.key: wish for wish in wishes if not self._is_satisfied(wish)}
        if self._queue.put(missing) and not self._threads:
            self._start()

    def clear(self) -> None:
        """Forgets all photographs and failures, so that the next `want` reads the files again."""
        self._held = set()
        self._queue.put({})
        self._photos.clear()
        self._failures.clear()

    def close(self) -> None:
        """Ends the threads, whatever they are doing. May be called again."""
        self._queue.close()
        join_all(self._threads, CLOSE_SECONDS)
        self._threads.clear()
        self._results.clear()

    def _is_satisfied(self, wish: Wish) -> bool:
        photo = self._photos.get(wish.key)
        return wish.key in self._failures or (photo is not None and (photo.is_whole or not wish.whole))

    def _start(self) -> None:
        for number in range(1, self._thread_count + 1):
            thread = threading.Thread(target=self._work, name=f"dupfinder-photo-{number}", daemon=True)
            self._threads.append(thread)
            thread.start()

    def _work(self) -> None:
        """Runs in each thread."""
        while (wish := self._queue.take()) is not None:
            for result in chain(_load_safely(wish, self._queue), (None,)):
                if self._queue.is_closed():
                    return  # there may be no window any more
                self._results.append((wish.key, result))
                try:
                    self._arrived.emit()
                except RuntimeError:  # deleted by its parent
                    return

    def _on_arrived(self) -> None:
        while self._results:
            key, result = self._results.popleft()
            if result is None:
                photo = self._photos.get(key)
                self._queue.finish(key, key in self._failures or (photo is not None and photo.is_whole))
            elif key in self._held:
                self._store(key, result)

    def _store(self, key: PhotoKey, result: Photo | Failure) -> None:
        if isinstance(result, Failure):
            self._failures[key] = result
        else:
            self._photos[key] = result
            self._photos.move_to_end(key)
            self._let_go()
        self.ready.emit(key)

    def _let_go(self) -> None:
        used = sum(photo.memory_bytes for photo in self._photos.values())
        for key in [key for key in self._photos if key not in self._held]:
            if used <= self._limit:
                return
            used -= self._photos.pop(key).memory_bytes


class _Queue:
    """What is to be loaded, in its order; shared by the window and the threads."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._wishes: dict[PhotoKey, Wish] = {}
        # Being loaded, or loaded and not yet taken over by the window.
        self._taken: set[PhotoKey] = set()
        self._closed = False

    def put(self, wishes: dict[PhotoKey, Wish]) -> bool:
        """Replaces what is wanted; whether there is anything to do."""
        with self._changed:
            self._wishes = {} if self._closed else wishes
            self._changed.notify_all()
            return bool(self._wishes)

    def take(self) -> Wish | None:
        """Waits for the most urgent one; None when closed."""
        with self._changed:
            while not self._closed:
                for key, wish in self._wishes.items():
                    if key not in self._taken:
                        self._taken.add(key)
                        return wish
                self._changed.wait()
        return None

    def wants(self, key: PhotoKey, *, whole: bool) -> bool:
        """Whether it is still wanted, or wanted whole."""
        with self._changed:
            wish = self._wishes.get(key)
            return wish is not None and (wish.whole or not whole)

    def finish(self, key: PhotoKey, is_whole: bool) -> None:
        """Tells that what was loaded was taken over."""
        with self._changed:
            self._taken.discard(key)
            wish = self._wishes.get(key)
            if wish is not None and (is_whole or not wish.whole):
                del self._wishes[key]
            self._changed.notify_all()

    def is_closed(self) -> bool:
        return self._closed

    def close(self) -> None:
        with self._changed:
            self._closed = True
            self._wishes = {}
            self._changed.notify_all()


# --- loading, in the threads ----------------------------------------------------------------


def _load_safely(wish: Wish, queue: _Queue) -> Iterator[Photo | Failure]:
    """Loads a photograph; whatever goes wrong with one must not end the thread."""
    from dupfinder.base.errors import ImageError

    try:
        yield from _load(wish, lambda: queue.wants(wish.key, whole=True), queue.is_closed)
    except (FileNotFoundError, NotADirectoryError) as error:
        yield Failure("missing", reason_of(error))
    except OSError as error:
        yield Failure("unreadable", reason_of(error))
    except ImageError as error:
        yield Failure("unreadable", str(error))
    except Cancelled:
        yield Failure("unreadable", "it was given up")
    except MemoryError:
        yield Failure("unreadable", "not enough memory")
    except Exception as error:
        _log.exception("No photograph of %r", wish.image.path)
        yield Failure("unreadable", str(error))


def _load(wish: Wish, wants_whole: Callable[[], bool], is_closed: Callable[[], bool]) -> Iterator[Photo]:
    """The photograph, first small where that is quickly done, then whole if it is still wanted so.

    Raises:
        Cancelled: it is closed.
        OSError: the file cannot be reached.
        ImageError: it cannot be decoded.
    """
    # Here, because they bring numpy and OpenCV, which the window does not wait for.
    from dupfinder.base.files import FileState
    from dupfinder.images.display import pyramid
    from dupfinder.workers.client import photo_of

    image = wish.image
    path = os.fsencode(image.path)
    file = FileState.of(path, os.stat(path))

    def made(picture: Picture, state: FileState, details: PhotoDetails, *, is_whole: bool) -> Photo:
        changed = (state.mtime_ns, state.size_bytes) != (image.mtime_ns, image.size_bytes)
        levels = tuple(map(_to_qimage, pyramid(picture.pixels, wish.transform)))
        size = QSize(picture.width, picture.height)
        return Photo(levels, upright(size, wish.transform), is_whole, picture.damaged, changed, details)

    width, height = image.width, image.height
    whole = wants_whole()
    # Other formats have to be decoded whole for the first look too.
    if image.format == "JPEG" or not whole:
        small = (REDUCED_SIDE_PX, REDUCED_SIDE_PX)
        picture, state, details = photo_of(file, fit=small, is_cancelled=is_closed)
        width, height = picture.width, picture.height
        is_whole = picture.pixels.shape[:2] == (height, width)
        yield made(picture, state, details, is_whole=is_whole)
        whole = not is_whole and wants_whole()
    if whole:
        scale = min(1.0, (MAX_PIXELS / (width * height)) ** 0.5, MAX_SIDE_PX / max(width, height))
        fit = (int(width * scale), int(height * scale)) if scale < 1 else None
        picture, state, details = photo_of(file, fit=fit, is_cancelled=is_closed)
        yield made(picture, state, details, is_whole=True)


def _to_qimage(level: Pixels) -> QImage:
    """(H, W, 4) uint8 BGRA as it lies, which the image keeps alive."""
    height, width = level.shape[:2]
    return QImage(level.data, width, height, level.strides[0], QImage.Format.Format_RGB32)
