"""The head of a JPEG 2000 codestream (ISO/IEC 15444-1)."""

from __future__ import annotations

import re
from typing import Final

from dupfinder.base.errors import ImageError


def read_jpeg_2000(data: bytes) -> tuple[int, int, int] | None:
    """Returns width, height and number of components of a JPEG 2000 file (ISO/IEC 15444-1); None for others.

    Raises:
        ImageError: its colours are none that a decoder here converts.
    """
    if not data.startswith((b"\0\0\0\x0cjP  \r\n\x87\n", _CODESTREAM)):
        return None
    at = data.find(_CODESTREAM)
    head = data[at : at + 42]
    if at < 0 or len(head) < 42:
        return None
    if re.search(rb"colr\x01..\0\0\0\x0e", data[:at], re.DOTALL):
        raise ImageError("JPEG 2000 files in L*a*b* cannot be read")
    right, bottom, left, top = (int.from_bytes(head[place : place + 4]) for place in (8, 12, 16, 20))
    width, height, components = right - left, bottom - top, int.from_bytes(head[40:42])
    return (width, height, components) if min(width, height, components) > 0 else None


_CODESTREAM: Final = b"\xff\x4f\xff\x51"
