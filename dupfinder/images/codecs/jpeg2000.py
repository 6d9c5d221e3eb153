"""Decodes JPEG 2000 files by OpenCV, where Pillow finds them broken."""

from __future__ import annotations

import numpy as np

from dupfinder.images.codecs.imdecode import REDUCED, UNCHANGED, imdecode_bytes
from dupfinder.images.limits import within_memory
from dupfinder.images.over_white import Flat, flatten
from dupfinder.images.picture import Picture

Codestream = tuple[int, int, int]
"""Width, height and number of components of JPEG 2000."""


def decode_jpeg_2000(data: bytes, stream: Codestream, has_palette: bool, colour: bool) -> Picture | None:
    """Decodes what Pillow finds broken and OpenCV does not; None of what it does too."""
    width, height, components = stream
    needed = width * height * (components * 6 + 8)

    def read() -> Flat | None:
        decoded = imdecode_bytes(data, REDUCED[1, True] if has_palette else UNCHANGED)
        if decoded is None or decoded.shape[:2] != (height, width):
            return None
        return flatten(decoded, colour) if decoded.dtype in (np.uint8, np.uint16) else None

    flat = within_memory(needed, width, height, len(data), read)
    if flat is None:
        return None
    return Picture(flat.pixels, width, height, "JPEG 2000")._replace(**flat.transparency())
