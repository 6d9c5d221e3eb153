"""Whole photographs for comparing: read by threads, first small and then in full, handed out by key."""

from __future__ import annotations

import os
from collections import OrderedDict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage

from dupfinder.base.cancelling import CancelToken
from dupfinder.base.identity import FileStamp
from dupfinder.base.records import ImageRecord, Transform
from dupfinder.ui.backend.background_loader import BackgroundLoader, Failure, Task, WishQueue

if TYPE_CHECKING:
    from dupfinder.images.exif import PhotoDetails
    from dupfinder.images.picture import Picture
    from dupfinder.images.pixel_depth import Pixels

REDUCED_SIDE_PX: Final = 1000
"""The longer side of the first version: a quarter of 12 megapixels, which JPEG decodes cheaply."""

MAX_PIXELS: Final = 64_000_000
"""Larger pictures are scaled down to this: a pixel takes 5⅓ bytes in memory, smaller levels included."""

MAX_SIDE_PX: Final = 30_000
"""The painter of Qt has 16-bit coordinates."""


_LEAST_HALVED_PX: Final = 512

_SIDEWAYS: Final = ("rotate-90", "rotate-270", "transpose", "transverse")


def upright(size: QSize, transform: Transform | None) -> QSize:
    """Returns the size of a picture after its transform is undone."""
    return size.transposed() if transform in _SIDEWAYS else size


class PhotoKey(NamedTuple):
    """Identifies a photograph: one state of one file, and the transform that is undone."""

    stamp: FileStamp[str]
    transform: Transform | None


class Wish(NamedTuple):
    """A photograph that is to be loaded.

    Attributes:
        image: the file.
        transform: that is undone.
        whole: whether all pixels are needed.
        side_px: the longer side of the first version.
    """

    image: ImageRecord
    transform: Transform | None = None
    whole: bool = True
    side_px: int = REDUCED_SIDE_PX

    @property
    def key(self) -> PhotoKey:
        return PhotoKey(self.image.stamp, self.transform)


@dataclass(frozen=True, slots=True, eq=False)
class Photo:
    """A photograph that can be drawn at any size.

    Attributes:
        levels: the picture in full, then each half as large as the one before.
        size: of the picture in the file, in pixels, oriented as the levels are.
        is_whole: whether it has all pixels.
        damaged: whether only a part could be read.
        changed: whether the file was changed after it was indexed.
        details: the metadata of the camera.
        side_px: the longer side that was asked for; that of `levels` may be shorter.
    """

    levels: tuple[QImage, ...]
    size: QSize
    is_whole: bool
    damaged: bool
    changed: bool
    details: PhotoDetails
    side_px: int = 0

    @property
    def memory_bytes(self) -> int:
        return sum(level.sizeInBytes() for level in self.levels)


def photo_from(picture: QImage) -> Photo:
    """Returns a picture that is no file, such as a pasted one, as a photograph."""
    from dupfinder.images.exif import PhotoDetails

    levels = [picture.convertToFormat(QImage.Format.Format_RGB32)]
    while max(levels[-1].width(), levels[-1].height()) >= _LEAST_HALVED_PX:
        half = levels[-1].size() / 2
        levels.append(
            levels[-1].scaled(
                half, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
        )
    for level in levels:
        level.setDevicePixelRatio(1)
    return Photo(tuple(levels), picture.size(), True, False, False, PhotoDetails())


class PhotoLoader(QObject):
    """Loads and keeps photographs; belongs to the GUI thread and never makes it wait.

    Its owner calls `close` before the program ends: the threads do not end by themselves.

    Args:
        memory_bytes: of photographs; the least recently wanted are dropped first, those of the last
            `want` never.
        threads: that read and decode.
        parent: of the object.
    """

    ready = Signal(object)
    """The PhotoKey of a photograph; more of its pixels, or a failure, have arrived. In the GUI thread."""

    def __init__(
        self, *, memory_bytes: int = 256 << 20, threads: int = 2, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._limit = memory_bytes
        # The least recently wanted stands first.
        self._photos: OrderedDict[PhotoKey, Photo] = OrderedDict()
        self._failures: dict[PhotoKey, Failure] = {}
        self._held: set[PhotoKey] = set()
        self._wishes: Sequence[Wish] = ()
        self._loader: BackgroundLoader[PhotoKey, Wish] = BackgroundLoader(
            "photo", _load_task, self._store, is_met=self._is_met, threads=threads, parent=self
        )

    def photo(self, key: PhotoKey) -> Photo | None:
        """Returns what has arrived of a photograph, whole or reduced; None if nothing has."""
        return self._photos.get(key)

    def failure(self, key: PhotoKey) -> Failure | None:
        """Returns why it could not be loaded; None if it was loaded or not tried yet."""
        return self._failures.get(key)

    def want(self, wishes: Sequence[Wish]) -> None:
        """Loads these instead of the earlier wishes, the most urgent first.

        Photographs that arrived or failed are not loaded again; loading that is under way and not wanted
        any more ends at its next step.
        """
        self._wishes = wishes
        self._held = {wish.key for wish in wishes}
        for wish in reversed(wishes):
            if wish.key in self._photos:
                self._photos.move_to_end(wish.key)
        missing = OrderedDict((wish.key, wish) for wish in wishes if not self._is_met(wish))
        self._loader.want(None, missing)

    def is_loading(self) -> bool:
        """Whether anything that was asked for has not arrived yet."""
        return not all(map(self._is_met, self._wishes))

    def clear(self) -> None:
        """Forgets all photographs and failures, so that the next `want` reads the files again."""
        self._held = set()
        self._wishes = ()
        self._loader.want(None, OrderedDict())
        self._photos.clear()
        self._failures.clear()

    def close(self) -> None:
        """Ends the threads, whatever they are doing. May be called again."""
        self._loader.close()

    def _is_met(self, wish: Wish) -> bool:
        photo = self._photos.get(wish.key)
        if photo is None or photo.is_whole:
            return photo is not None or wish.key in self._failures
        return not wish.whole and photo.side_px >= wish.side_px

    def _store(self, key: PhotoKey, result: Photo | Failure) -> None:
        if key not in self._held:
            return
        if isinstance(result, Failure):
            self._failures[key] = result
        else:
            self._photos[key] = result
            self._photos.move_to_end(key)
            self._evict()
        self.ready.emit(key)

    def _evict(self) -> None:
        used = sum(photo.memory_bytes for photo in self._photos.values())
        for key in [key for key in self._photos if key not in self._held]:
            if used <= self._limit:
                return
            used -= self._photos.pop(key).memory_bytes


# --- loading, in the threads ----------------------------------------------------------------


def _load_task(task: Task[PhotoKey, Wish], queue: WishQueue[PhotoKey, Wish]) -> Iterator[Photo]:
    def wants_whole() -> bool:
        wish = queue.wish_for(task.key)
        return wish is not None and wish.whole

    return _load(task.wish, wants_whole, queue.closed)


def _load(wish: Wish, wants_whole: Callable[[], bool], closed: CancelToken) -> Iterator[Photo]:
    """Yields the photograph, first reduced where that is fast, then whole if it is still wanted whole.

    Raises:
        Cancelled: it is closed.
        OSError: the file cannot be reached.
        ImageError: it cannot be decoded.
    """
    # Imported here: they load numpy and OpenCV, which the window does not wait for.
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
        shown = upright(size, wish.transform)
        return Photo(levels, shown, is_whole, picture.damaged, changed, details, wish.side_px)

    width, height = image.width, image.height
    whole = wants_whole()
    # Other formats have to be decoded whole in any case.
    if image.format == "JPEG" or not whole:
        small = (wish.side_px, wish.side_px)
        picture, state, details = photo_of(file, fit=small, cancel=closed)
        width, height = picture.width, picture.height
        is_whole = picture.pixels.shape[:2] == (height, width)
        yield made(picture, state, details, is_whole=is_whole)
        whole = not is_whole and wants_whole()
    if whole:
        scale = min(1.0, (MAX_PIXELS / (width * height)) ** 0.5, MAX_SIDE_PX / max(width, height))
        fit = (int(width * scale), int(height * scale)) if scale < 1 else None
        picture, state, details = photo_of(file, fit=fit, cancel=closed)
        yield made(picture, state, details, is_whole=True)


def _to_qimage(level: Pixels) -> QImage:
    """(H, W, 4) uint8 BGRA as it lies, which the image keeps alive."""
    height, width = level.shape[:2]
    return QImage(level.data, width, height, level.strides[0], QImage.Format.Format_RGB32)
