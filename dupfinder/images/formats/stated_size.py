"""Sizes that ICO, WebP and JPEG XL files state, for those whose mere opening takes memory."""

from __future__ import annotations

from dupfinder.images.formats.icon import largest_in_icon
from dupfinder.images.formats.jxl_header import JxlBits, jxl_head, read_jxl_sides


def stated_size(data: bytes) -> tuple[int, int] | None:
    """Returns width and height as an ICO, WebP or JPEG XL file states them; None for other files."""
    if data[8:16] == b"WEBPVP8X":
        return int.from_bytes(data[24:27], "little") + 1, int.from_bytes(data[27:30], "little") + 1
    if data[8:16] == b"WEBPVP8L":
        sides = int.from_bytes(data[21:25], "little")
        return (sides & 0x3FFF) + 1, (sides >> 14 & 0x3FFF) + 1
    if data.startswith(b"\0\0\1\0"):
        return largest_in_icon(data)
    head = jxl_head(data)
    return read_jxl_sides(JxlBits(head)) if head else None
