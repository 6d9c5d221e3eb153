"""The numbers at the head of a PNM file (Netpbm)."""

from __future__ import annotations

import re
from typing import Final

from dupfinder.images.formats.header import Header

_PNM_GAP: Final = rb"(?:\s|#[^\n]*\n)+"


_PNM_SIZE: Final = _PNM_GAP + rb"(?P<width>\d{1,9})" + _PNM_GAP + rb"(?P<height>\d{1,9})"


_PNM_BITS: Final = re.compile(rb"P1" + _PNM_SIZE + rb"\s")


_PNM: Final = re.compile(rb"P[2356]" + _PNM_SIZE + _PNM_GAP + rb"(?P<most>\d{1,5})\s")


_PNM_HEAD_BYTES: Final = 4096


def read_pnm_text(data: bytes) -> Header | None:
    """Reads the head of a PNM as text. OpenCV decodes these, since Pillow takes two microseconds a byte."""
    head = data[:_PNM_HEAD_BYTES]
    found = _PNM_BITS.match(head) or _PNM.match(head)
    if found is None or found.groupdict().get("most", b"255") != b"255":
        return None  # OpenCV does not scale others
    width, height = int(found["width"]), int(found["height"])
    return Header("PPM", width, height) if width and height else None


def read_deep_pnm(data: bytes) -> re.Match[bytes] | None:
    """Matches the head of a binary PGM or PPM whose maxval is not 255; None for other files."""
    found = _PNM.match(data[:_PNM_HEAD_BYTES]) if data[:2] in (b"P5", b"P6") else None
    return found if found and found["most"] != b"255" else None
