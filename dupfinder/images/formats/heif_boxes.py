"""Boxes of HEIC and AVIF files that are read before a decoder runs (ISO/IEC 14496-12, 23008-12)."""

from __future__ import annotations


def has_legible_items(data: bytes) -> bool:
    """Whether the names and types of a HEIC file's items are text, as ISO/IEC 14496-12 wants them.

    pi_heif 1.4.0 ends the process where the type of its metadata is not.
    """
    position = 0
    while position + 8 <= len(data):
        length, kind = int.from_bytes(data[position : position + 4]), data[position + 4 : position + 8]
        if length == 1:
            length = int.from_bytes(data[position + 8 : position + 16])
        end = position + length if length else len(data)
        found = data.find(b"infe", position, end) if kind == b"meta" else -1
        while found >= 0:
            size = int.from_bytes(data[found - 4 : found])
            # Behind four bytes of version and flags: number, protection, then type and names.
            text = found + (14 if data[found + 4 : found + 5] == b"\3" else 12)
            try:
                data[text : min(found - 4 + size, end)].decode("utf-8")
            except UnicodeDecodeError:
                return False
            found = data.find(b"infe", found + 4, end)
        if end <= position:
            break
        position = end
    return True


def is_turned_container(data: bytes) -> bool:
    """Whether a HEIC or AVIF file has its picture turned or mirrored (ISO/IEC 23008-12, 6.5.10 and 6.5.12).

    Its pictures share these properties as a rule; which one each belongs to is not looked up.
    """
    start = data.find(b"ipco")
    if start < 0:
        return False
    properties = data[start : start + max(int.from_bytes(data[start - 4 : start]) - 4, 0)]
    at = properties.find(b"\0\0\0\x09irot")
    return (at >= 0 and bool(properties[at + 8 : at + 9].strip(b"\0"))) or b"\0\0\0\x09imir" in properties
