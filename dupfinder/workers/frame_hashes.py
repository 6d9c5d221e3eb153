"""Hashes of a few frames or pages beyond the first, which tell animations and documents apart."""

from __future__ import annotations

import hashlib
from typing import Final

import numpy as np
from numpy.typing import NDArray

from dupfinder.base.errors import ImageError, ImageTooLargeError
from dupfinder.hashing.canvas import canvas, thumbnails_of
from dupfinder.hashing.thumbnail_hashes import FLAT_DEVIATION, hash_thumbnails
from dupfinder.hashing.verification import SAMPLES
from dupfinder.images.further_frames import FrameReader, frame_reader
from dupfinder.images.picture import Picture

Canvas = NDArray[np.uint8]

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
    read = frame_reader(data, picture, side, name)
    # Rounded up: of two frames it is the second, four times.
    indexes = [-(-(picture.frames - 1) * number // SAMPLES) for number in range(1, SAMPLES + 1)]
    seen = {index: _look(read, index) for index in sorted(set(indexes))}
    rows = {index: _row(found, data) for index, found in seen.items()}
    is_broken = any(type(found) is ImageError for found in seen.values())
    return np.stack([rows[index] for index in indexes]).T.astype("<u8").tobytes(), is_broken


def _look(read: FrameReader, index: int) -> Canvas | ImageError:
    try:
        return _canvas(read(index))
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


def _canvas(frame: Picture) -> Canvas:
    """Returns the canvas of a frame over white, or over black if it is flat over white."""
    found = canvas(frame.pixels)
    if float(found.std()) < FLAT_DEVIATION:
        black = frame.on_black()
        return found if black is None else canvas(black)
    return found
