"""Decodes binary PGM and PPM files whose maxval is not 255."""

from __future__ import annotations

import re

import numpy as np

from dupfinder.base.errors import ImageError
from dupfinder.images.limits import within_memory
from dupfinder.images.over_white import flatten
from dupfinder.images.picture import Picture
from dupfinder.images.pixel_depth import Pixels


def decode_deep_pnm(data: bytes, head: re.Match[bytes], colour: bool) -> Picture:
    """Decodes a binary PGM or PPM whose white is not 255, which takes Pillow nine microseconds a pixel."""
    width, height, most = int(head["width"]), int(head["height"]), int(head["most"])
    count = 3 if data[:2] == b"P6" else 1
    sample = np.dtype(">u2" if most > 255 else "u1")
    length = width * height * count * sample.itemsize
    if not length or not 0 < most < 65536:
        raise ImageError("damaged PPM file")

    def read() -> Pixels:
        body = data[head.end() : head.end() + length]
        if not body:
            raise ImageError("damaged PPM file")
        samples = np.frombuffer(body.ljust(length, b"\0"), sample).reshape(height, width, count)
        scaled = np.minimum((samples.astype(np.uint32) * 255 + most // 2) // most, 255).astype(np.uint8)
        return flatten(scaled[:, :, ::-1] if count == 3 else scaled[:, :, 0], colour).pixels

    pixels = within_memory(width * height * count * 11, width, height, len(data), read)
    return Picture(pixels, width, height, "PPM", None, len(data) < head.end() + length)
