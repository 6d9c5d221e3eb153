"""Finds the EXIF block of a file of any format, and reads the details of the photograph."""

from __future__ import annotations

import os
from collections.abc import Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final

from dupfinder.base.errors import ImageError
from dupfinder.base.file_types import RAW_SUFFIXES, looks_like_raw
from dupfinder.images.codecs import camera_raw
from dupfinder.images.codecs.pillow import open_with_pillow, silence_warnings
from dupfinder.images.exif import DATE_TIME, MAX_TEXT, PhotoDetails, is_exif
from dupfinder.images.formats.read_header import read_header

if TYPE_CHECKING:
    from PIL import Image

_MAKE: Final = 0x010F
_MODEL: Final = 0x0110
_SOFTWARE: Final = 0x0131
_EXIF_DIRECTORY: Final = 0x8769
_GPS_DIRECTORY: Final = 0x8825
_EXPOSURE_TIME: Final = 0x829A
_F_NUMBER: Final = 0x829D
_ISO: Final = 0x8827
_ISO_BEYOND: Final = 0x8832  # where it does not fit into 16 bits
_DATE_TIME_TAKEN: Final = 0x9003
_FOCAL_LENGTH: Final = 0x920A
_SECOND_FRACTION: Final = 0x9291
_LENS: Final = 0xA434
_SOUTH_OR_NORTH, _LATITUDE, _WEST_OR_EAST, _LONGITUDE, _BELOW_SEA, _ALTITUDE = range(1, 7)

_HIGHEST_M: Final = 100_000


def details(data: bytes, *, name: str = "") -> PhotoDetails:
    """Returns the details of a photograph; decodes nothing of a usual one, and never fails.

    Args:
        data: the whole file.
        name: as for `decode`.
    """
    try:
        block = _exif_block(data, name)
    except ImageError:
        block = None
    return _read_details(block) if block else PhotoDetails()


def _exif_block(data: bytes, name: str) -> bytes | None:
    """Returns the EXIF block of a file, or a whole TIFF, which is one itself; None if there is none.

    Raises:
        ImageError: it is not an image.
    """
    if is_exif(data):
        return data  # TIFF, and most camera RAW
    if looks_like_raw(data[:32]) or os.path.splitext(name)[1].lower() in RAW_SUFFIXES:
        raw = camera_raw.raw_preview(data)
        if raw is not None and isinstance(raw[0], bytes):
            return _exif_block(raw[0], "")
    header = read_header(data)
    if header is not None:
        return header.exif
    block = open_with_pillow(data, True, name).info.get("exif")
    return block if isinstance(block, bytes) else None


def _read_details(block: bytes) -> PhotoDetails:
    """Reads an EXIF block, or a TIFF file; values that are broken or of another type count as missing."""
    from PIL import Image

    silence_warnings()
    exif = Image.Exif()
    with suppress(Exception):
        exif.load(block)
    first, second, gps = (_Values.of(exif, tag) for tag in (None, _EXIF_DIRECTORY, _GPS_DIRECTORY))
    latitude = _degrees(gps.rationals(_LATITUDE), gps.text(_SOUTH_OR_NORTH) == "S", 90)
    longitude = _degrees(gps.rationals(_LONGITUDE), gps.text(_WEST_OR_EAST) == "W", 180)
    if latitude is None or longitude is None or latitude == longitude == 0:
        latitude = longitude = None  # zeros: a receiver that had not found out yet
    altitude = gps.rational(_ALTITUDE)
    if altitude is not None and gps.integer(_BELOW_SEA) == 1:
        altitude = -altitude
    iso = second.integer(_ISO)
    return PhotoDetails(
        make=first.text(_MAKE),
        model=first.text(_MODEL),
        lens=second.text(_LENS),
        exposure_seconds=second.rational(_EXPOSURE_TIME) or None,
        f_number=second.rational(_F_NUMBER) or None,
        iso=(second.integer(_ISO_BEYOND) if iso == 0xFFFF else iso) or None,
        focal_length_mm=second.rational(_FOCAL_LENGTH) or None,
        taken_at=_time_taken(second),
        latitude=latitude,
        longitude=longitude,
        altitude_m=altitude if altitude is not None and abs(altitude) < _HIGHEST_M else None,
        software=first.text(_SOFTWARE),
    )


class _Values:
    """The values of a directory of EXIF as Pillow returns them; None for those of an unexpected type."""

    def __init__(self, values: Mapping[int, Any]) -> None:
        self._values = values

    @staticmethod
    def of(exif: Image.Exif, tag: int | None) -> _Values:
        """Reads the directory that a tag points to, or the first one; empty if it is missing or broken."""
        with suppress(Exception):  # Pillow raises what its parser comes across
            return _Values(dict(exif) if tag is None else exif.get_ifd(tag))
        return _Values({})

    def text(self, tag: int) -> str | None:
        value = self._values.get(tag)
        if isinstance(value, str):
            value = value.encode("latin-1", "replace")  # as Pillow has decoded it; many write UTF-8
        if not isinstance(value, bytes):
            return None
        words = value[:MAX_TEXT].partition(b"\0")[0].decode("utf-8", "replace")
        return "".join(letter for letter in words if letter.isprintable()).strip() or None

    def integer(self, tag: int) -> int | None:
        value = self._values.get(tag)
        if isinstance(value, tuple | bytes) and value:
            value = value[0]
        return value if isinstance(value, int) and value >= 0 else None

    def rational(self, tag: int) -> float | None:
        found = self.rationals(tag)
        return found[0] if found else None

    def rationals(self, tag: int) -> list[float | None]:
        """Returns up to three; a fraction with a zero denominator is None."""
        value = self._values.get(tag)
        values = value if isinstance(value, tuple) else (value,)
        return [_fraction(each) for each in values[:3]]


def _fraction(value: object) -> float | None:
    from PIL.TiffImagePlugin import IFDRational

    if not isinstance(value, IFDRational) or not value.denominator or value < 0:
        return None
    return float(value)


def _time_taken(values: _Values) -> str | None:
    """Returns the time with the fraction of the second, by which pictures of a burst differ."""
    found = DATE_TIME.match((values.text(_DATE_TIME_TAKEN) or "").encode())
    if found is None:
        return None
    fraction = values.text(_SECOND_FRACTION) or ""
    seconds = found[0].decode("ascii")
    return f"{seconds}.{fraction}" if fraction.isascii() and fraction.isdecimal() else seconds


def _degrees(parts: list[float | None], negative: bool, most: int) -> float | None:
    """Returns degrees, minutes and seconds as degrees; None if they are out of range."""
    if not parts or parts[0] is None:
        return None
    degrees = sum((part or 0.0) / scale for part, scale in zip(parts, (1, 60, 3600), strict=False))
    if degrees > most:
        return None
    return -degrees if negative else degrees
