"""Thumbnails: loaded by threads, kept in memory and on disk, handed out by key and never by row."""

from __future__ import annotations

import os
from bisect import bisect_left
from collections import OrderedDict
from collections.abc import Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QPixmap

from dupfinder.base.cancelling import CancelToken
from dupfinder.base.identity import FileStamp
from dupfinder.base.records import ImageRecord
from dupfinder.ui.backend.background_loader import BackgroundLoader, Failure, Task, WishQueue
from dupfinder.ui.backend.thumbnail_cache import SIDES_PX, ThumbnailCache

if TYPE_CHECKING:
    from dupfinder.images.pixel_depth import Pixels

_BYTES_PER_PIXEL: Final = 4

_Item = tuple[FileStamp[str], int]


class Thumbnails(QObject):
    """Loads and keeps the thumbnails of all views; belongs to the GUI thread and never makes it wait.

    Its owner calls `close` before the program ends: the threads do not end by themselves.

    Args:
        cache_folder: where a folder `thumbnails` may be kept; None for memory only.
        memory_bytes: of pixmaps; the least recently used are dropped first.
        disk_bytes: of files; the cache is cut back to that once a session.
        threads: that read and decode.
        parent: of the object.
    """

    ready = Signal(object)
    """The FileStamp of a picture whose pixmap or failure has arrived; in the GUI thread."""

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
        self._failures: dict[FileStamp[str], Failure] = {}
        self._disk: ThumbnailCache | None = None
        self.folder = os.path.join(cache_folder, "thumbnails") if cache_folder else ""
        """The folder on the disk; empty for none."""
        if self.folder:
            self._disk = ThumbnailCache(self.folder, disk_bytes)
        self._loader: BackgroundLoader[_Item, ImageRecord] = BackgroundLoader(
            "thumbnail",
            partial(_load_task, self._disk),
            self._store,
            on_idle=self._prune,
            threads=threads,
            parent=self,
        )

    def pixmap(self, image: ImageRecord, side_px: int) -> QPixmap | None:
        """Returns the thumbnail if it is in memory; costs a few microseconds.

        Args:
            image: the file.
            side_px: of the square into which it is to fit, in physical pixels.

        Returns:
            Upright, its longer side one of SIDES_PX or, if the picture is smaller, as it is. While the
            size asked for is not there, another one: the caller draws it scaled. None if there is none.
        """
        return self._memory.find(image.stamp, _side_of(image, side_px))

    def failure(self, image: ImageRecord) -> Failure | None:
        """Returns why it could not be loaded; None if it was loaded or not tried yet. Costs a microsecond."""
        return self._failures.get(image.stamp)

    def want(self, client: object, images: Sequence[ImageRecord], side_px: int) -> None:
        """Loads these instead of the earlier wishes of this client.

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
            item = image.stamp, _side_of(image, side_px)
            if item in self._memory:
                there.append(item)
            elif item[0] not in self._failures:
                wanted[item] = image
        for item in reversed(there):
            self._memory.touch(item)
        self._loader.want(client, wanted)

    def drop(self, client: object) -> None:
        """Drops the wishes of this client that are not being loaded yet."""
        self._loader.want(client, OrderedDict())

    def forget(self, path: str) -> None:
        """Drops the thumbnails and the failure of a file, so that the next `want` reads it again."""
        self._loader.forget(lambda item: item[0].path == path)
        self._memory.discard(path)
        for key in [key for key in self._failures if key.path == path]:
            del self._failures[key]

    def forget_failures(self) -> None:
        """Drops all failures, such as when a drive is plugged in again."""
        self._failures.clear()

    def close(self) -> None:
        """Ends the threads, whatever they are doing. May be called again."""
        self._loader.close()

    def _store(self, item: _Item, result: QImage | Failure) -> None:
        key, _ = item
        if isinstance(result, Failure):
            self._failures[key] = result
        else:
            self._memory.put(item, QPixmap.fromImage(result))
        self.ready.emit(key)

    def _prune(self, queue: WishQueue[_Item, ImageRecord]) -> None:
        """Runs in a thread."""
        if self._disk is not None:
            self._disk.prune(queue.closed)


def _rounded_up(side_px: int) -> int:
    return SIDES_PX[min(bisect_left(SIDES_PX, side_px), len(SIDES_PX) - 1)]


def _side_of(image: ImageRecord, side_px: int) -> int:
    """Returns the size to make; a small picture has the same thumbnail at all larger sizes."""
    longer = image.width if image.width > image.height else image.height
    return _rounded_up(min(side_px, longer) if longer else side_px)


class _Memory:
    """Pixmaps by key and size, up to a number of bytes; for the GUI thread only."""

    def __init__(self, limit: int) -> None:
        self.limit = limit
        self._used = 0
        # The least recently used stands first.
        self._recent: OrderedDict[_Item, int] = OrderedDict()
        self._pixmaps: dict[FileStamp[str], dict[int, QPixmap]] = {}

    def __contains__(self, item: _Item) -> bool:
        return item in self._recent

    def touch(self, item: _Item) -> None:
        self._recent.move_to_end(item)

    def find(self, key: FileStamp[str], side_px: int) -> QPixmap | None:
        """Returns the pixmap of this size, else the next larger one, else the largest."""
        sizes = self._pixmaps.get(key)
        if sizes is None:
            return None
        if side_px not in sizes:
            side_px = min((each for each in sizes if each > side_px), default=max(sizes))
        self._recent.move_to_end((key, side_px))
        return sizes[side_px]

    def put(self, item: _Item, pixmap: QPixmap) -> None:
        """Keeps a pixmap, and drops others above the limit."""
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


# --- loading, in the threads ----------------------------------------------------------------

_CHEAP_FORMATS: Final = ("JPEG", "PNG", "WEBP")
_CHEAP_PIXELS: Final = 1 << 20


def _is_dear(image: ImageRecord) -> bool:
    """Whether a cached thumbnail is cheaper than decoding the picture."""
    return image.format not in _CHEAP_FORMATS or image.pixel_count > _CHEAP_PIXELS


def _load_task(
    disk: ThumbnailCache | None, task: Task[_Item, ImageRecord], queue: WishQueue[_Item, ImageRecord]
) -> Iterator[QImage]:
    image, (_, side_px) = task.wish, task.key
    yield _load(image, side_px, disk if _is_dear(image) else None, queue.closed)


def _load(image: ImageRecord, side_px: int, disk: ThumbnailCache | None, closed: CancelToken) -> QImage:
    """Returns the thumbnail of the file as it is now, which may differ from what was indexed.

    Raises:
        Cancelled: it is closed.
        OSError: the file cannot be reached, and the disk cache does not have it either.
        ImageError: it cannot be decoded.
    """
    # Imported here: they load numpy and OpenCV, which the window does not wait for.
    from dupfinder.base.files import FileState
    from dupfinder.images.display import encode_preview
    from dupfinder.workers.client import picture_of

    path = os.fsencode(image.path)
    try:
        state = FileState.of(path, os.stat(path))
    except OSError:
        cached = disk and disk.find(image.stamp, side_px, smaller=True)
        if not cached:
            raise
        return _to_qimage(cached.pixels)
    key = FileStamp(image.path, state.size_bytes, state.mtime_ns)
    cached = disk and disk.find(key, side_px)
    if cached:
        return _to_qimage(cached.pixels)
    picture, state = picture_of(state, fit=(side_px, side_px), cancel=closed)
    if disk is not None:
        key = FileStamp(image.path, state.size_bytes, state.mtime_ns)
        disk.write(key, side_px, encode_preview(picture.pixels))
    return _to_qimage(picture.pixels)


def _to_qimage(pixels: Pixels) -> QImage:
    """Copies (H, W, 3) uint8 BGR to the format of pixmaps, so that the window has nothing to convert."""
    height, width = pixels.shape[:2]
    borrowed = QImage(pixels.data, width, height, pixels.strides[0], QImage.Format.Format_BGR888)
    return borrowed.convertToFormat(QImage.Format.Format_RGB32)
