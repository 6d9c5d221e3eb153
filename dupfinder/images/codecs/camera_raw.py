"""Extracts the preview of a camera RAW file by LibRaw."""

from __future__ import annotations

import io
from functools import cache
from types import ModuleType
from typing import Final

import numpy as np

from dupfinder.images.over_white import turn_upright
from dupfinder.images.pixel_depth import Pixels


def raw_preview(data: bytes) -> tuple[bytes | Pixels, int, int] | None:
    """Returns the embedded preview of a camera RAW file, and the upright width and height of the RAW itself.

    A JPEG file, or upright BGR pixels. None where it is no RAW, or has no such preview. Where a JPEG says
    nothing of its orientation, LibRaw writes the camera's into it.
    """
    rawpy = load_rawpy()
    if rawpy is None:
        return None
    try:
        with rawpy.imread(io.BytesIO(data)) as raw:
            preview = raw.extract_thumb()
            sizes = raw.sizes
    except Exception:  # LibRaw's own errors; the file may still be a plain TIFF
        return None
    # Bit 4 of LibRaw's flip: a quarter turn.
    width, height = (sizes.height, sizes.width) if sizes.flip & 4 else (sizes.width, sizes.height)
    if preview.format == rawpy.ThumbFormat.JPEG:
        return bytes(preview.data), width, height
    pixels = preview.data
    if not isinstance(pixels, np.ndarray) or pixels.dtype != np.uint8 or pixels.ndim != 3:
        return None
    return turn_upright(pixels[:, :, ::-1], _RAW_FLIPS.get(sizes.flip, 1)), width, height


# The EXIF orientation for each of LibRaw's flips.
_RAW_FLIPS: Final = {1: 2, 2: 4, 3: 3, 4: 5, 5: 8, 6: 6, 7: 7}


@cache
def load_rawpy() -> ModuleType | None:
    """Returns the module of LibRaw; None if the extra "raw" is not installed."""
    try:
        import rawpy
    except ImportError:
        return None
    return rawpy
