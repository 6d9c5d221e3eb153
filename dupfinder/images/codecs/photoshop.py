"""Decodes the composite of PSD and PSB files of 8, 16 or 32 bits a sample."""

from __future__ import annotations

from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from dupfinder.base.errors import ImageError
from dupfinder.images.codecs.pillow import unpack_packbits
from dupfinder.images.formats.header import RUN_LENGTH_PIXELS_PER_BYTE
from dupfinder.images.formats.photoshop_header import CMYK, LAB, PhotoshopLayout
from dupfinder.images.limits import SMALL_PIXELS, as_image_error, check_length, within_memory
from dupfinder.images.over_white import Flat, flatten, over_white_already
from dupfinder.images.picture import Picture
from dupfinder.images.pixel_depth import Pixels, bgr_of, from_cmyk, from_lab, full_range_to_uint8, to_uint8


def decode_photoshop(data: bytes, layout: PhotoshopLayout, colour: bool) -> Picture:
    """Decodes the composite of a PSD or PSB file, of 8, 16 or 32 bits a sample.

    Pillow reads those of 8 bits only, and takes a selection that was saved for transparency.
    """
    width, height = layout.width, layout.height
    if layout.depth not in _PHOTOSHOP_SAMPLES or layout.channels < layout.colours:
        raise ImageError("damaged PSD file")
    clear = layout.transparent and layout.channels > layout.colours
    count = layout.colours + clear
    # The file's samples twice while they are unpacked, their 8 bits, and the result. Measured: 9 bytes a
    # pixel of 8-bit colour, 39 of 32-bit.
    sample_bytes = layout.depth // 8 * 2 + (5 if layout.depth == 32 else 1)
    needed = width * height * (count * sample_bytes + 6)

    def read() -> tuple[Flat, bool]:
        check_length(
            len(data), width, height, RUN_LENGTH_PIXELS_PER_BYTE if width * height > SMALL_PIXELS else 0
        )
        channels, whole = photoshop_channels(data, layout, count)
        picture = _photoshop_picture(channels[: layout.colours], layout)
        if not clear:
            return flatten(picture, colour), whole
        return _over_white(picture, full_range_to_uint8(channels[layout.colours]), colour), whole

    with as_image_error("damaged PSD file"):
        flat, whole = within_memory(needed, width, height, len(data), read)
    picture = Picture(flat.pixels, width, height, "PSD", None, not whole)
    return picture._replace(**flat.transparency())


def _photoshop_picture(colours: NDArray[Any], layout: PhotoshopLayout) -> Pixels:
    """Returns (H, W) grey or (H, W, 3) BGR of its colours, (C, H, W)."""
    if layout.mode == CMYK:  # stored as what is left of the light
        return np.ascontiguousarray(from_cmyk(np.dstack(list(full_range_to_uint8(colours))))[:, :, ::-1])
    if layout.mode == LAB:
        return from_lab(np.dstack(list(full_range_to_uint8(colours))))
    shades = to_uint8(colours) if layout.depth > 8 else colours
    return np.dstack(list(shades[::-1])) if len(shades) == 3 else shades[0]


_PHOTOSHOP_SAMPLES: Final[dict[int, np.dtype[Any]]] = {
    8: np.dtype(">u1"),
    16: np.dtype(">u2"),
    32: np.dtype(">f4"),
}


def _over_white(picture: Pixels, opacity: Pixels, colour: bool) -> Flat:
    """Puts a composite with its opacity over white.

    Photoshop has put the colours over white already, others have not: those are darker than white shining
    through would leave them.
    """
    shades = picture if picture.ndim == 3 else picture[:, :, None]
    if (shades >= 255 - opacity[:, :, None]).all():
        return over_white_already(flatten(picture, colour).pixels, opacity, colour)
    bgr = bgr_of(picture)
    return flatten(np.dstack([bgr, opacity]), colour)


def photoshop_channels(data: bytes, layout: PhotoshopLayout, count: int) -> tuple[NDArray[Any], bool]:
    """Returns the first channels, (count, H, W), and whether the file holds all of them."""
    width, height = layout.width, layout.height
    sample = _PHOTOSHOP_SAMPLES[layout.depth]
    compression = int.from_bytes(data[layout.start : layout.start + 2])
    start = layout.start + 2
    length = width * height * sample.itemsize
    if compression == 0:
        body = data[start : start + count * length]
        whole = len(data) >= start + layout.channels * length
    elif compression == 1:
        body, whole = _unpack_photoshop(data, layout, start, count)
    else:
        raise ImageError("PSD files that are packed in this way cannot be read")
    if not body:
        raise ImageError("damaged PSD file")
    return np.frombuffer(body.ljust(count * length, b"\0"), sample).reshape(count, height, width), whole


def _unpack_photoshop(data: bytes, layout: PhotoshopLayout, start: int, count: int) -> tuple[bytes, bool]:
    """Decompresses PackBits; the lengths of the rows of all channels stand before them."""
    width, height = layout.width * layout.depth // 8, layout.height
    table = np.frombuffer(data, ">u4" if layout.large else ">u2", layout.channels * height, start)
    lengths = table.reshape(layout.channels, height).sum(axis=1, dtype=np.int64)
    at = start + table.nbytes
    planes = []
    whole = len(data) >= at + int(lengths.sum())
    for length in lengths[:count].tolist():
        packed = data[at : at + length]
        if len(packed) < length:
            packed += b"\x81\0" * (height * -(-width // 128))  # black to the end
        planes.append(unpack_packbits(packed, width, height))
        at += length
    return b"".join(planes) if start + table.nbytes < len(data) else b"", whole
