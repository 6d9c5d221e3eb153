"""Reads the size, kind and EXIF block of JPEG, PNG, WebP and PNM files, and whether they are complete.

Nothing here decodes, and all numbers come from the file and may be anything.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from dupfinder.images.formats.header import DEFLATE_PIXELS_PER_BYTE, Header
from dupfinder.images.formats.jpeg_header import read_jpeg_header
from dupfinder.images.formats.pnm_header import read_pnm_text


def _read_png(data: bytes) -> Header | None:
    """Walks the chunks (W3C PNG, third edition, 5.3)."""
    if not data.startswith(b"\x89PNG\r\n\x1a\n") or data[12:16] != b"IHDR" or len(data) < 33:
        return None
    width, height = int.from_bytes(data[16:20]), int.from_bytes(data[20:24])
    depth, colour_type = data[24], data[25]
    exif = None
    transparent_colour = complete = False
    position = 33
    while position + 8 <= len(data):
        length, kind = int.from_bytes(data[position : position + 4]), data[position + 4 : position + 8]
        if kind == b"IEND":
            complete = not length  # OpenCV would make room for as much as it says, before it looks
            break
        if kind == b"acTL":
            return None  # animated
        if kind == b"tRNS":
            transparent_colour = True
        elif kind == b"eXIf":
            exif = data[position + 8 : position + 8 + length]
        position += 12 + length
    if not complete or (transparent_colour and colour_type == 0):
        return None  # Pillow reads as far as it goes; OpenCV forgets a transparent grey
    alpha = transparent_colour or colour_type in (4, 6)
    return Header(
        "PNG", width, height, exif, alpha=alpha, deep=depth == 16, max_pixels_per_byte=DEFLATE_PIXELS_PER_BYTE
    )


def _read_webp(data: bytes) -> Header | None:
    """Reads the first chunk of a WebP container (RFC 9649)."""
    if data[8:12] != b"WEBP" or int.from_bytes(data[4:8], "little") + 8 > len(data):
        return None
    kind = data[12:16]
    if kind == b"VP8 " and data[23:26] == b"\x9d\x01\x2a":
        width = int.from_bytes(data[26:28], "little") & 0x3FFF
        height = int.from_bytes(data[28:30], "little") & 0x3FFF
        # The decoder makes colour of everything, also of what is wanted in grey.
        return Header("WEBP", width, height, extra=3)
    return None  # lossless, animated, with alpha or EXIF: Pillow's business


_READERS: Final[dict[bytes, Callable[[bytes], Header | None]]] = {
    b"\xff\xd8": read_jpeg_header,
    b"\x89P": _read_png,
    b"RI": _read_webp,
    b"P1": read_pnm_text,
    b"P2": read_pnm_text,
    b"P3": read_pnm_text,
}


def read_header(data: bytes) -> Header | None:
    """Reads the header of a JPEG, PNG, WebP or PNM file; returns None if OpenCV is not to decode it.

    Raises:
        ImageError: no decoder here reads it, or it would take too long.
    """
    reader = _READERS.get(data[:2])
    return reader(data) if reader else None
