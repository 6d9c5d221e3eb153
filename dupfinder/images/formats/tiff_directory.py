"""Reads and writes directories of TIFF and BigTIFF files.

All positions and numbers come from the file and may be anything, so every walk is bounded.
"""

from __future__ import annotations

import struct
from typing import Final, Literal

from dupfinder.images.formats import tiff_tags as tags

Endian = Literal["little", "big"]


_CODES: Final = {1: "B", 3: "H", 4: "I", 13: "I", 16: "Q", 18: "Q"}
"""The `struct` codes of integers by TIFF type: byte, short, long, directory, and those of BigTIFF."""

_MAX_VALUES: Final = 1 << 20
"""Enough for a gigabyte in strips of a kilobyte."""


def is_cut(data: bytes) -> bool:
    """Whether a TIFF or camera RAW file ends before the pictures that its directories list.

    A camera's preview stands in front of what it is a preview of, and is there if that is missing.
    """
    order = byte_order(data)
    if order is None:
        return False
    endian, version = order
    waiting = [first_directory(data, endian, version)]
    seen: set[int] = set()
    while waiting and len(seen) < _MAX_DIRECTORIES:
        start = waiting.pop()
        if start in seen or not start:
            continue
        seen.add(start)
        values, following = read_directory(data, start, endian, version)
        waiting += [following, *values.get(tags.SUB_DIRECTORIES, ())[:_MAX_DIRECTORIES]]
        for places, sizes in (
            (tags.STRIP_OFFSETS, tags.STRIP_BYTE_COUNTS),
            (tags.TILE_OFFSETS, tags.TILE_BYTE_COUNTS),
        ):
            pairs = zip(values.get(places, ()), values.get(sizes, ()), strict=False)
            # Cameras round sizes up.
            if any(place + size - min(size >> 6, _SLACK_BYTES) > len(data) for place, size in pairs):
                return True
    return False


def page_places(data: bytes) -> list[int]:
    """Returns where the directories of a TIFF file's pages begin, without reduced pictures and masks.

    The first directory always counts. At most _MAX_PAGES directories are read. A file of several pages that
    is cut short has one more place, behind its end.
    """
    order = byte_order(data)
    if order is None:
        return []
    endian, version = order
    wide, head, entry = (8, 8, 20) if version == 43 else (4, 2, 12)
    place = first_directory(data, endian, version)
    found: dict[int, bool] = {}
    while place and place not in found and place + head <= len(data) and len(found) < _MAX_PAGES:
        count = int.from_bytes(data[place : place + head], endian)
        end = place + head + entry * min(count, 0xFFFF)
        kind = 0
        if int.from_bytes(data[place + head : place + head + 2], endian) == tags.SUBFILE_TYPE:  # tags ascend
            kind = int.from_bytes(data[place + head + 4 + wide : place + head + 8 + wide], endian)
        found[place] = not found or not kind & 5
        place = int.from_bytes(data[end : end + wide], endian)
    places = [place for place, is_page in found.items() if is_page]
    # After a single page, a bad offset is rather a mistake of the writer than a second page.
    return [*places, place] if len(places) > 1 and place + head > len(data) else places


def page_of(data: bytes, place: int) -> bytes:
    """Returns a TIFF file that begins with the page at this place."""
    endian, version = byte_order(data) or ("little", 42)
    if version == 43:
        return data[:8] + place.to_bytes(8, endian) + data[16:]
    return data[:4] + place.to_bytes(4, endian) + data[8:]


_MAX_PAGES: Final = 4096
_MAX_DIRECTORIES: Final = 16
_SLACK_BYTES: Final = 4096


def byte_order(data: bytes) -> tuple[Endian, int] | None:
    """Returns the byte order of a TIFF file and its version: 42, or 43 for BigTIFF; None for other files."""
    if data[:2] not in (b"II", b"MM"):
        return None
    endian: Endian = "little" if data[:2] == b"II" else "big"
    version = int.from_bytes(data[2:4], endian)
    return (endian, version) if version in (42, 43) else None


def first_directory(data: bytes, endian: Endian, version: int) -> int:
    return int.from_bytes(data[8:16] if version == 43 else data[4:8], endian)


def read_directory(
    data: bytes, start: int, endian: Endian, version: int
) -> tuple[dict[int, tuple[int, ...]], int]:
    """Returns the integers of a directory by tag, and the position of the next directory; 0 for none."""
    # BigTIFF has a count of eight bytes, entries of twenty and pointers of eight.
    wide, head, entry = (8, 8, 20) if version == 43 else (4, 2, 12)
    count = int.from_bytes(data[start : start + head], endian)
    end = start + head + entry * min(count, 0xFFFF)
    values: dict[int, tuple[int, ...]] = {}
    for at in range(start + head, min(end, len(data)), entry):
        tag = int.from_bytes(data[at : at + 2], endian)
        if tag in tags.READ:
            values.setdefault(tag, _integers(data, at, wide, endian))
    return values, int.from_bytes(data[end : end + wide], endian)


def _integers(data: bytes, at: int, wide: int, endian: Endian) -> tuple[int, ...]:
    """Returns the integers of the entry at this position; none if they are of another type or missing."""
    code = _CODES.get(int.from_bytes(data[at + 2 : at + 4], endian))
    count = int.from_bytes(data[at + 4 : at + 4 + wide], endian)
    place = at + 4 + wide
    if code is None or count > _MAX_VALUES:
        return ()
    size = struct.calcsize("=" + code)
    if size * count > wide:
        place = int.from_bytes(data[place : place + wide], endian)
    body = data[place : place + size * count]
    order = "<" if endian == "little" else ">"
    return struct.unpack_from(f"{order}{len(body) // size}{code}", body)


def directory_bytes(values: dict[int, tuple[int, ...]], start: int, endian: Endian) -> bytes:
    """Returns a directory of TIFF with numbers of four bytes, to be placed at `start`."""
    order = "<" if endian == "little" else ">"
    head = struct.pack(order + "H", len(values))
    behind = start + 2 + 12 * len(values) + 4
    tail = b""
    for tag, numbers in sorted(values.items()):
        # A file is smaller than 4 GiB; what is not, was wrong already.
        body = struct.pack(f"{order}{len(numbers)}I", *(number & 0xFFFFFFFF for number in numbers))
        if len(body) > 4:
            body, tail = struct.pack(order + "I", behind + len(tail)), tail + body
        head += struct.pack(order + "HHI", tag, 4, len(numbers)) + body.ljust(4, b"\0")
    return head + bytes(4) + tail
