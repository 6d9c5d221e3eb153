"""EXIF: how a photograph is to be turned, when it was taken, and whether a camera took it."""

from __future__ import annotations

import re
import struct
import zlib
from dataclasses import dataclass
from typing import Final, Literal, NamedTuple


@dataclass(frozen=True, slots=True)
class PhotoDetails:
    """Details of a photograph as a camera or a program wrote them into its file; None where there are none.

    Attributes:
        make: who made the camera.
        model: its name.
        lens: the lens's name.
        exposure_seconds: exposure time.
        f_number: aperture.
        iso: sensitivity.
        focal_length_mm: as it was, not as on 35 mm film.
        taken_at: ``YYYY:MM:DD HH:MM:SS``, with a fraction of the second where there is one.
        latitude: in degrees, north positive.
        longitude: in degrees, east positive.
        altitude_m: above the sea.
        software: what wrote the file last.
    """

    make: str | None = None
    model: str | None = None
    lens: str | None = None
    exposure_seconds: float | None = None
    f_number: float | None = None
    iso: int | None = None
    focal_length_mm: float | None = None
    taken_at: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    altitude_m: float | None = None
    software: str | None = None


DATE_TIME: Final = re.compile(rb"(?!0000)\d{4}:\d\d:\d\d \d\d:\d\d:\d\d")
Endian = Literal["little", "big"]
_BYTE_ORDERS: Final[dict[bytes, tuple[Endian, struct.Struct]]] = {
    b"II*\0": ("little", struct.Struct("<HHI4s")),
    b"MM\0*": ("big", struct.Struct(">HHI4s")),
}
_MAKE: Final = 0x010F
_MODEL: Final = 0x0110
_ORIENTATION: Final = 0x0112
_DATE_TIME_CHANGED: Final = 0x0132
_EXIF_DIRECTORY: Final = 0x8769
_EXPOSURE_TIME: Final = 0x829A
_F_NUMBER: Final = 0x829D
_DATE_TIME_TAKEN: Final = 0x9003
_SECOND_FRACTION: Final = 0x9291  # of the time taken
_SERIAL_NUMBER: Final = 0xA431
_TEXTS: Final = (2, 7, 129)  # ASCII, undefined, UTF-8
MAX_TEXT: Final = 200
_INTEGER_SIZES: Final = {1: 1, 3: 2, 4: 4}  # byte, short, long
_Entry = tuple[int, int, int, bytes]
"""Tag, type, count, and the value or its position."""

_NO_VALUE: Final[_Entry] = (0, 0, 0, b"")
_Directory = dict[int, _Entry]
"""Entries by tag."""


def is_exif(data: bytes) -> bool:
    """Whether a file begins as an EXIF block does: TIFF, and most camera RAW."""
    return data[:4] in _BYTE_ORDERS


class PhotoTraits(NamedTuple):
    """Traits of a photograph from EXIF that indexing stores.

    Attributes:
        orientation: 1 to 8; 1 where absent or senseless.
        taken_at: when it was taken, ``YYYY:MM:DD HH:MM:SS``.
        camera: a camera has left its name, or how it exposed.
        taken_ms: milliseconds of `taken_at` beyond the second; None if they are not known.
        camera_key: CRC-32 of the camera's make, model and serial number; 0 if `taken_at` is only when the
            file was changed; None if the camera has no name.
    """

    orientation: int = 1
    taken_at: str | None = None
    camera: bool = False
    taken_ms: int | None = None
    camera_key: int | None = None


def read_exif(block: bytes) -> PhotoTraits:
    """Reads the traits in an EXIF block, or in a TIFF file.

    Two directories are read and no others, so no block makes this fail or take long.
    Pillow's parser takes 115 microseconds, half of what decoding a small JPEG takes.
    """
    if block.startswith(b"Exif\0\0"):
        block = block[6:]
    order = _BYTE_ORDERS.get(block[:4])
    if order is None:
        return PhotoTraits()
    endian, entry = order
    first = _directory(block, endian, entry, block[4:8])
    _, kind, _, value = first.get(_ORIENTATION, _NO_VALUE)
    orientation = int.from_bytes(value[: _INTEGER_SIZES.get(kind, 0)], endian)
    pointer = first.get(_EXIF_DIRECTORY, _NO_VALUE)[3]
    second = _directory(block, endian, entry, pointer) if pointer else {}
    taken = second.get(_DATE_TIME_TAKEN, _NO_VALUE)[3]
    changed = first.get(_DATE_TIME_CHANGED, _NO_VALUE)[3]
    found = DATE_TIME.match(block, int.from_bytes(taken, endian)) if taken else None
    is_taken = found is not None
    if found is None and changed:
        found = DATE_TIME.match(block, int.from_bytes(changed, endian))
    make, model = _words(block, endian, first.get(_MAKE)), _words(block, endian, first.get(_MODEL))
    camera_key = None
    if make or model:
        serial = _words(block, endian, second.get(_SERIAL_NUMBER))
        camera_key = zlib.crc32(b"\0".join((make, model, serial))) if is_taken else 0
    camera = camera_key is not None or _EXPOSURE_TIME in second or _F_NUMBER in second
    taken_at = found[0].decode("ascii") if found else None
    taken_ms = _milliseconds(_words(block, endian, second.get(_SECOND_FRACTION))) if is_taken else None
    return PhotoTraits(orientation if 1 <= orientation <= 8 else 1, taken_at, camera, taken_ms, camera_key)


def _milliseconds(fraction: bytes) -> int | None:
    """Returns the decimals of a second as milliseconds, cut off; None if they are no digits."""
    return int(fraction[:3].ljust(3, b"0")) if fraction.isdigit() else None


def _words(block: bytes, endian: Endian, entry: _Entry | None) -> bytes:
    """Returns a value that is text, without blanks around it; empty for any other."""
    if entry is None or entry[1] not in _TEXTS:
        return b""
    _, _, count, value = entry
    if count > len(value):
        start = int.from_bytes(value, endian)
        value = block[start : start + min(count, MAX_TEXT)]
    return value[:count].strip(b" \0")


def _directory(block: bytes, endian: Endian, entry: struct.Struct, pointer: bytes) -> _Directory:
    """Returns the entries of one directory of EXIF that lie in the block; at most 65,535."""
    start = int.from_bytes(pointer, endian)
    count = int.from_bytes(block[start : start + 2], endian)
    entries = block[start + 2 : start + 2 + 12 * count]
    entries = entries[: len(entries) // 12 * 12]
    return {found[0]: found for found in entry.iter_unpack(entries)}
