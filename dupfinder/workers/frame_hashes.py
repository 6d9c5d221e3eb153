"""Hashes of a few frames or pages beyond the first, which tell animations and documents apart."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

import numpy as np
from numpy.typing import NDArray

from dupfinder.base.errors import ImageError, ImageTooLargeError
from dupfinder.hashing.canvas import canvas, thumbnails_of
from dupfinder.hashing.thumbnail_hashes import FLAT_DEVIATION, hash_thumbnails
from dupfinder.hashing.verification import SAMPLES
from dupfinder.images import limits
from dupfinder.images.codecs import pillow
from dupfinder.images.decoding import decode
from dupfinder.images.formats.icon import icon_entries, icon_of
from dupfinder.images.formats.read_header import read_header
from dupfinder.images.formats.tiff_directory import page_of, page_places
from dupfinder.images.further_content import full_pictures
from dupfinder.images.picture import Picture

if TYPE_CHECKING:
    from PIL import Image

    from dupfinder.images.pixel_depth import Pixels

MOST_PIXELS: Final = 1 << 26
"""Most animations can only be decoded from the beginning. Frames behind this many pixels, a second or
two of work, are not hashed."""

_LEAST_PIXELS: Final = 1 << 16
"""The least cost of a frame, however small it is."""

Canvas = NDArray[np.uint8]
Look = Callable[[int], Canvas]

_HELD: Final = frozenset(("animation", "pages", "stereo"))


def frame_hashes(data: bytes, picture: Picture, side: int, name: str) -> tuple[bytes, bool]:
    """Hashes sampled frames of a file that holds several.

    Args:
        data: the whole file.
        picture: its first frame, from `decode`.
        side: as for `decode`.
        name: likewise.

    Returns:
        FRAME_BYTES bytes: 64-bit hashes along the rows of each sample, then along their columns; nothing for
        files of one frame. The hash of a frame that cannot be read is a digest of the file. Then whether a
        frame is broken.
    """
    if picture.content not in _HELD or picture.frames < 2:
        return b"", False
    look = _looker(data, picture, side, name)
    # Rounded up: of two frames it is the second, four times.
    indexes = [-(-(picture.frames - 1) * number // SAMPLES) for number in range(1, SAMPLES + 1)]
    seen = {index: _look(look, index) for index in sorted(set(indexes))}
    rows = {index: _row(found, data) for index, found in seen.items()}
    is_broken = any(type(found) is ImageError for found in seen.values())
    return np.stack([rows[index] for index in indexes]).T.astype("<u8").tobytes(), is_broken


def _look(look: Look, index: int) -> Canvas | ImageError:
    try:
        return look(index)
    except ImageError as error:
        return error
    except MemoryError:
        return ImageTooLargeError("not enough memory")


def _row(found: Canvas | ImageError, data: bytes) -> NDArray[np.uint64]:
    """Returns the hashes of a frame, (2,) uint64; if it cannot be read, a digest of the file's bytes."""
    if isinstance(found, ImageError):
        own = hashlib.blake2b(data, digest_size=16).digest()
        return np.frombuffer(own, "<u8").astype(np.uint64)
    hashes, _ = hash_thumbnails(thumbnails_of(found[None]))
    row: NDArray[np.uint64] = hashes.small[0]
    return row


def _looker(data: bytes, picture: Picture, side: int, name: str) -> Look:
    """Returns a function from a frame's number, 0 for the first, to its canvas; it raises ImageError."""
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
    return _Animation(data, name).canvas


def _icon_order(entry: bytes) -> tuple[int, int]:
    """Sorts the largest first, and of these the deepest."""
    return -(entry[0] or 256) * (entry[1] or 256), -int.from_bytes(entry[6:8], "little")


def _of_file(data: bytes, side: int) -> Canvas:
    picture = decode(data, side=side)
    if picture.damaged:
        raise ImageError("damaged")
    return _canvas(picture.pixels, picture.on_black())


def _canvas(pixels: Pixels, on_black: Pixels | None) -> Canvas:
    """Returns the canvas of a frame over white, or over black if it is flat over white."""
    found = canvas(pixels)
    if on_black is not None and float(found.std()) < FLAT_DEVIATION:
        return canvas(on_black)
    return found


class _Animation:
    """Frames by Pillow and its plugins, one after the other."""

    def __init__(self, data: bytes, name: str) -> None:
        self._data = data
        self._image: Image.Image | None = None
        self._name = name
        self._first = 0
        self._count = 1

    def canvas(self, index: int) -> Canvas:
        """Returns the canvas of a frame; the numbers must ascend from call to call."""
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

    def _read(self, image: Image.Image) -> Canvas:
        frame, loaded = pillow.load_frame(image)
        if not loaded:
            raise ImageError("damaged")
        _, orientation = pillow.pillow_exif(image, self._data, loaded)
        flat = pillow.flatten_pillow(frame, False).upright(orientation)
        picture = Picture(flat.pixels, *image.size, "", opacity=flat.opacity)
        return _canvas(picture.pixels, picture.on_black())
