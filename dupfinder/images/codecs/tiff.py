"""Decodes TIFF files that Pillow misreads or does not read: deep, planar, negative.

OpenCV decodes their samples as grey, from a copy of the file with a rewritten directory.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from dupfinder.images.codecs.imdecode import REDUCED, UNCHANGED, imdecode_bytes
from dupfinder.images.exif import read_exif
from dupfinder.images.formats.tiff_layout import TIFF_CMYK, TIFF_LAB, TiffLayout
from dupfinder.images.limits import SMALL_PIXELS, as_image_error, check_length, within_memory
from dupfinder.images.over_white import Flat, flatten, over_white_already
from dupfinder.images.picture import Picture
from dupfinder.images.pixel_depth import (
    Pixels,
    bgr_of,
    from_cmyk,
    from_lab,
    full_range_to_uint8,
    over_white_premultiplied,
    to_uint8,
    undo_predictor,
)


def decode_tiff(data: bytes, layout: TiffLayout, colour: bool) -> Picture:
    """Decodes a TIFF that Pillow does not read, or not as it is."""
    width, height = layout.size
    needed = tiff_bytes(layout)
    if not layout.native or layout.orientation != 1:
        needed += 2 * len(data)
    max_pixels_per_byte = layout.max_pixels_per_byte if width * height > SMALL_PIXELS else 0

    def read() -> Flat:
        check_length(len(data), width, height, max_pixels_per_byte)
        shades, opacity = _tiff_shades(data, layout)
        if opacity is None:
            flat = flatten(shades, colour)
        elif layout.premultiplied:
            flat = over_white_already(
                flatten(over_white_premultiplied(shades, opacity), colour).pixels, opacity, colour
            )
        else:
            bgr = bgr_of(shades)
            flat = flatten(np.dstack([bgr, opacity]), colour)
        return flat.upright(layout.orientation)

    with as_image_error(layout.why_not or "damaged TIFF file"):
        flat = within_memory(needed, width, height, len(data), read)
    return _tiff_picture(flat.pixels, data)._replace(**flat.transparency())


def tiff_bytes(layout: TiffLayout) -> int:
    """Returns the most memory that decoding takes at a time; measured: 39 bytes a pixel of float colour."""
    width, height = layout.size
    sample_bytes, count = -(-layout.depth // 8), len(layout.sample_order)
    stored = layout.samples * sample_bytes
    # 8 bits and the sums that make them; before that, what is taken from what is stored.
    taken = count * (1 + (7 if layout.floating or sample_bytes > 2 else sample_bytes))
    taken += 0 if layout.native else count * sample_bytes
    taken += 12 if layout.photometric == TIFF_CMYK else 0
    # OpenCV's binding copies what it decodes once, and OpenCV makes four bytes of one in each strip or tile.
    strip = 4 * layout.samples * width * layout.rows_per_strip if sample_bytes == 1 else 0
    return width * height * (max(2 * stored, stored + taken) + 6) + strip


def _tiff_shades(data: bytes, layout: TiffLayout) -> tuple[Pixels, Pixels | None]:
    """Returns (H, W) grey or (H, W, 3) BGR, and the opacity if the file has it."""
    samples = tiff_samples(data, layout)
    colours, kind = samples[:, :, : layout.colours], layout.photometric
    if kind == TIFF_CMYK:
        shades = np.ascontiguousarray(from_cmyk(255 - full_range_to_uint8(colours))[:, :, ::-1])
    elif layout.is_lab:
        lab = full_range_to_uint8(colours)
        if kind == TIFF_LAB:
            lab[:, :, 1:] ^= 128  # there 0 is 0, and what is below is counted from the other end
        shades = from_lab(lab)
    else:
        shades = to_uint8(colours)
        if layout.colours == 1:
            shades = shades[:, :, 0]
        if layout.min_is_white:
            shades = 255 - shades
    return shades, full_range_to_uint8(samples[:, :, layout.colours]) if layout.transparent else None


def tiff_samples(data: bytes, layout: TiffLayout) -> NDArray[Any]:
    """Returns (H, W, samples) of the file's own type: colours, of RGB blue first, then any opacity."""
    width, height = layout.size
    if layout.planar:
        parts = [_decode_unchanged(layout.plane_as_grey(data, number)) for number in layout.sample_order]
        found = np.dstack(parts)
    elif layout.native:
        found = _decode_unchanged(layout.without_orientation(data))
        found = found.reshape(*found.shape[:2], -1)[:, :, : len(layout.sample_order)]
    else:
        found = _decode_unchanged(layout.interleaved_as_grey(data)).reshape(height, width, layout.samples)
        if layout.predictor_width:
            undo_predictor(found, layout.predictor_width)
        found = found[:, :, layout.sample_order]
    if found.shape[:2] != (height, width):
        raise ValueError("not of the size that it states")
    return found


def _decode_unchanged(data: bytes) -> NDArray[Any]:
    decoded = imdecode_bytes(data, UNCHANGED)
    if decoded is None:
        raise ValueError("OpenCV does not decode it")
    return decoded


def decode_subsampled_tiff(data: bytes, layout: TiffLayout, colour: bool) -> Picture | None:
    """Decodes a TIFF whose colours are stored at less than its size, which Pillow expects to be packed."""
    width, height = layout.size
    needed = width * height * 12

    def read() -> NDArray[Any] | None:
        check_length(len(data), width, height, 128)
        return imdecode_bytes(data, REDUCED[1, colour])

    pixels = within_memory(needed, width, height, len(data), read)
    if pixels is None:
        return None
    return _tiff_picture(pixels.astype(np.uint8, copy=False), data)  # OpenCV turns a TIFF in any case


def _tiff_picture(pixels: Pixels, data: bytes) -> Picture:
    """Returns the Picture of an upright TIFF, with traits from its own directories."""
    height, width = pixels.shape[:2]
    traits = read_exif(data)
    return Picture(
        pixels,
        width,
        height,
        "TIFF",
        traits.taken_at,
        camera=traits.camera,
        turned=traits.orientation != 1,
        taken_ms=traits.taken_ms,
        camera_key=traits.camera_key,
    )
