"""The record that `read_header` returns, and how densely formats pack pixels."""

from __future__ import annotations

from typing import Final, NamedTuple


class Header(NamedTuple):
    """The header of a JPEG, PNG, WebP or PNM file."""

    format: str
    width: int
    height: int
    exif: bytes | None = None
    complete: bool = True
    alpha: bool = False
    deep: bool = False
    # Bytes a pixel that the decoder needs besides the picture that it returns.
    extra: int = 0
    # How many pixels a byte of the file can stand for; 0 where there is no such bound.
    max_pixels_per_byte: int = 0
    # Where a JPEG's first scan begins.
    scan: int = 0
    # The quality of a JPEG, as `quality_of` estimates it.
    quality: int | None = None
    # Samples of a JPEG's pixel.
    colours: int = 0
    # Where a JPEG's index of further pictures begins (CIPA DC-007); 0 for none.
    further: int = 0
    # A JPEG's XMP speaks of a video behind the picture.
    moves: bool = False


DEFLATE_PIXELS_PER_BYTE: Final = 8 * 1032
"""Pixels of one bit that a byte can stand for: deflate makes at most 1032 bytes of one."""

RUN_LENGTH_PIXELS_PER_BYTE: Final = 8 * 64
"""Pixels of one bit a byte of PackBits: runs of up to 128 bytes, some of which may be missing."""
