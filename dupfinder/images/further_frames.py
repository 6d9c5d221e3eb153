"""Decodes frames and pages beyond the first."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from dupfinder.base.errors import ImageError, ImageTooLargeError
from dupfinder.images import limits
from dupfinder.images.codecs import pillow
from dupfinder.images.content_kind import full_pictures
from dupfinder.images.decoding import decode
from dupfinder.images.formats.icon import icon_entries, icon_of
from dupfinder.images.formats.read_header import read_header
from dupfinder.images.formats.tiff_directory import page_of, page_places
from dupfinder.images.picture import Picture

if TYPE_CHECKING:
    from PIL import Image

MOST_PIXELS: Final = 1 << 26
"""Most animations can only be decoded from the beginning. Frames behind this many pixels, a second or
two of work, are not decoded."""

_LEAST_PIXELS: Final = 1 << 16
"""The least cost of a frame, however small it is."""

FrameReader = Callable[[int], Picture]


def frame_reader(data: bytes, picture: Picture, side: int, name: str) -> FrameReader:
    """Returns a function that decodes a frame by its number, 0 for the first; numbers must ascend.

    Args:
        data: the whole file.
        picture: its first frame, from `decode`.
        side: as for `decode`.
        name: as for `decode`.

    Returns:
        A function that raises ImageError, and ImageTooLargeError for a frame that no decoder here reads.
    """
    if picture.format == "TIFF":
        places = page_places(data)
        return lambda index: _of_file(page_of(data, places[index]), side)
    if picture.format == "ICO":
        entries = sorted(icon_entries(data), key=_icon_order)
        return lambda index: _of_file(icon_of(data, entries[index]), side)
    header = read_header(data)
    if header is not None:
        pictures = full_pictures(data, header)
        return lambda index: _of_file(pictures[index - 1], side)
    return _Animation(data, name).frame


def _icon_order(entry: bytes) -> tuple[int, int]:
    """Sorts the largest first, and of these the deepest."""
    return -(entry[0] or 256) * (entry[1] or 256), -int.from_bytes(entry[6:8], "little")


def _of_file(data: bytes, side: int) -> Picture:
    picture = decode(data, side=side)
    if picture.damaged:
        raise ImageError("damaged")
    return picture


class _Animation:
    """Frames by Pillow and its plugins, one after the other."""

    def __init__(self, data: bytes, name: str) -> None:
        self._data = data
        self._image: Image.Image | None = None
        self._name = name
        self._first = 0
        self._count = 1

    def frame(self, index: int) -> Picture:
        """Decodes a frame; the numbers must ascend from call to call."""
        image = self._opened()
        width, height = image.size
        if image.format != "HEIF" and (index + 1) * max(width * height, _LEAST_PIXELS) > MOST_PIXELS:
            raise ImageTooLargeError("too many frames before it")
        if index >= self._count:
            raise ImageTooLargeError("no decoder here reads more than the first frame")
        with limits.as_image_error("damaged"):
            # The primary picture of a HEIC file comes first, wherever it is.
            image.seek(index - 1 if index <= self._first else index)
            width, height = image.size
        needed = width * height * pillow.bytes_per_pixel(False, image.mode, image.format or "")
        with limits.as_image_error("damaged"):
            return limits.within_memory(
                needed, width, height, len(self._data), lambda: self._read(image), photo=True
            )

    def _opened(self) -> Image.Image:
        if self._image is None:
            self._image = pillow.open_with_pillow(self._data, False, self._name)
            self._first = self._image.tell()
            self._count = getattr(self._image, "n_frames", 1)
        return self._image

    def _read(self, image: Image.Image) -> Picture:
        frame, loaded = pillow.load_frame(image)
        if not loaded:
            raise ImageError("damaged")
        _, orientation = pillow.pillow_exif(image, self._data, loaded)
        flat = pillow.flatten_pillow(frame, False).upright(orientation)
        return Picture(flat.pixels, *image.size, "", opacity=flat.opacity)
