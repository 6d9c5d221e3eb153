"""The directory of an ICO file."""

from __future__ import annotations


def largest_in_icon(data: bytes) -> tuple[int, int] | None:
    """Returns the size of the largest picture in an ICO file, whatever its directory says."""
    largest = None
    for entry in range(int.from_bytes(data[4:6], "little")):
        at = int.from_bytes(data[18 + 16 * entry : 22 + 16 * entry], "little")
        head = data[at : at + 24]
        if head.startswith(b"\x89PNG"):
            size = int.from_bytes(head[16:20]), int.from_bytes(head[20:24])
        else:
            size = int.from_bytes(head[4:8], "little"), int.from_bytes(head[8:12], "little") // 2
        if largest is None or size[0] * size[1] > largest[0] * largest[1]:
            largest = size
    return largest


def icon_entries(data: bytes) -> list[bytes]:
    """Returns the directory entries of an ICO file, 16 bytes each, whose pictures lie in the file."""
    count = int.from_bytes(data[4:6], "little")
    entries = [data[at : at + 16] for at in range(6, min(6 + 16 * count, len(data) - 15), 16)]
    return [entry for entry in entries if 6 <= int.from_bytes(entry[12:16], "little") < len(data)]


def icon_of(data: bytes, entry: bytes) -> bytes:
    """Returns an ICO file with one picture of another."""
    return data[:4] + b"\1\0" + entry + data[22:]
