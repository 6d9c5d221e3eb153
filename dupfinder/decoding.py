"""File bytes to an upright picture: the one decoder for hashing, queries and display.

JPEG, PNG and WebP go through OpenCV, which reads JPEG at an eighth of its size three times as
fast; everything else, and everything animated, through Pillow; what Pillow reads wrongly or not at
all (deep TIFF, Photoshop) through `layouts`. The content decides which, never the file's extension.

Orientation is read here and applied here, in one place: OpenCV honours it for some formats and sizes
only. EXIF counts in JPEG, PNG, WebP and TIFF; in HEIC, AVIF, JPEG 2000 and JPEG XL the container or
codestream says how to turn, and EXIF, which repeats it, is not applied a second time.

Embedded colour profiles are not applied. A wide-gamut picture (Display P3, Adobe RGB) is shown a
little pale, and its copy in sRGB differs by a few levels and hardly ever by a bit of the hash; to
convert each picture would cost as much as decoding it. CMYK becomes RGB by the plain formula.
"""

from __future__ import annotations

import ctypes
import io
import os
import re
import struct
import threading
import warnings
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext, suppress
from dataclasses import dataclass, replace
from functools import cache
from types import ModuleType
from typing import TYPE_CHECKING, Any, Final, Literal, TypeVar

import cv2
import numpy as np
from numpy.typing import NDArray

from dupfinder.errors import ImageError, ImageTooLargeError
from dupfinder.formats import RAW_SUFFIXES, looks_like_image, looks_like_raw, other_kind
from dupfinder.layouts import CMYK, LAB, PhotoshopLayout, TiffLayout, is_cut, read_photoshop, read_tiff

if TYPE_CHECKING:
    from PIL import Image

    from dupfinder.records import Transform

Pixels = NDArray[np.uint8]
T = TypeVar("T")

MAX_FILE_BYTES: Final = 1 << 30
"""Larger files are not read."""

MAX_DECODED_BYTES: Final = 1280 << 20
"""A picture that would take more memory than this while it is decoded is refused.

That is a 200-megapixel panorama in colour, or 640 megapixels of grey: OpenCV's binding copies what
it decodes once. A JPEG that is wanted small is decoded small and may be far larger.
"""

MAX_UNLIKELY_BYTES: Final = 512 << 20
"""The same for a picture that would take over 256 times the size of its file: no photograph does."""

_LIKELY_RATIO: Final = 256


# OpenCV writes of every broken file to the terminal, in the middle of the progress; here a broken
# file is told once, by an ImageError or as damaged.
cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_SILENT)

_LARGE_BYTES: Final = 192 << 20
_one_large_at_a_time = threading.Lock()
_has_freed_much = False
_large_gate: Callable[[], AbstractContextManager[None]] = nullcontext


@dataclass(frozen=True, slots=True)
class Picture:
    """A decoded image, upright, its first frame, transparency over white.

    Attributes:
        pixels: (H, W) uint8 grey or (H, W, 3) uint8 BGR; smaller than width × height if asked.
        width: of the upright image in the file, in pixels.
        height: likewise.
        format: a short name such as ``JPEG``.
        taken_at: when the photograph was taken, ``YYYY:MM:DD HH:MM:SS`` as the camera wrote it.
        damaged: the file is cut short or broken; the pixels hold what could be read.
        transparent: some pixels were not opaque.
    """

    pixels: Pixels
    width: int
    height: int
    format: str
    taken_at: str | None = None
    damaged: bool = False
    transparent: bool = False


@dataclass(frozen=True, slots=True)
class PhotoDetails:
    """What a camera, or a program after it, wrote into a file about the photograph; None where nothing.

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


@dataclass(frozen=True, slots=True)
class _Header:
    """What the first bytes of a JPEG, PNG or WebP file say."""

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
    most_pixels: int = 0


def decode(data: bytes, *, colour: bool = False, side: int | None = None, name: str = "") -> Picture:
    """Decodes an image file from its bytes.

    Args:
        data: the whole file.
        colour: BGR instead of grey.
        side: the caller needs at least this many pixels on the shorter side; None for all.
            The result is never enlarged and may be larger than asked.
        name: the file's name; used only where the content does not tell: for some camera RAW, which
            looks like TIFF, and old TGA, which looks like anything.

    Returns:
        The picture; damaged files as far as they go.

    Raises:
        ImageError: not an image, or none of it can be read; the message is the reason.
        ImageTooLargeError: it would need more than MAX_DECODED_BYTES.
    """
    if not data:
        raise ImageError("the file is empty")
    try:
        return _decode(data, colour, side, name)
    finally:
        _give_back_memory()


def _decode(data: bytes, colour: bool, side: int | None, name: str) -> Picture:
    """The same, by the decoder for what the content is."""
    reader = _READERS.get(data[:2])
    header = reader(data) if reader else None
    if header is not None:
        return _decode_with_opencv(data, header, colour, side)
    layout = read_tiff(data)
    surely_raw = looks_like_raw(data[:32]) or (layout is not None and layout.camera_raw)
    if surely_raw or os.path.splitext(name)[1].lower() in RAW_SUFFIXES:
        picture = _decode_raw(data, surely_raw, colour, side)
        if picture is not None:
            return picture
    photoshop = read_photoshop(data)
    if photoshop is not None and photoshop.colours and photoshop.depth >= 8:
        return _decode_photoshop(data, photoshop, colour)
    if layout is not None and layout.misread:
        return _decode_deep_tiff(data, layout, colour)
    pnm = _PNM.match(data[:_PNM_HEAD_BYTES]) if data[:2] in (b"P5", b"P6") else None
    if pnm is not None and pnm["most"] != b"255":
        return _decode_deep_pnm(data, pnm, colour)
    try:
        return _decode_with_pillow(data, colour, name=name)
    except ImageTooLargeError:
        raise
    except ImageError:
        if layout is None or not layout.plain or layout.depth <= 8:
            raise
        return _decode_deep_tiff(data, layout, colour)


def preview(data: bytes, width: int, height: int, *, name: str = "") -> Picture:
    """Decodes an image file in colour, scaled down to fit into width × height; never enlarged.

    Args:
        data: the whole file.
        width: of the room for it, in pixels.
        height: likewise.
        name: as for `decode`.

    Returns:
        The picture; its own width and height are still those of the whole.

    Raises:
        ImageError: as `decode` does.
    """
    picture = decode(data, colour=True, side=_side_to_fit(data, width, height), name=name)
    rows, columns = picture.pixels.shape[:2]
    if columns <= width and rows <= height:
        return picture
    scale = min(width / columns, height / rows)
    size = max(1, round(columns * scale)), max(1, round(rows * scale))
    small = cv2.resize(picture.pixels, size, interpolation=cv2.INTER_AREA)
    return replace(picture, pixels=small)  # type: ignore[arg-type]


def _side_to_fit(data: bytes, width: int, height: int) -> int:
    """How long the shorter side must be decoded at least, for what fits into width × height."""
    reader = _READERS.get(data[:2])
    header = reader(data) if reader else None
    if header is None:
        return min(width, height)  # enough for any shape
    columns, rows = header.width, header.height
    if header.exif and _read_exif(header.exif)[0] >= 5:
        columns, rows = rows, columns
    room, length = (width, columns) if columns * height >= rows * width else (height, rows)
    # Rounded up, in integers: rounded down, the longer side could come out too short.
    return -(-min(columns, rows) * min(room, length) // length)


def encode_preview(pixels: Pixels) -> bytes:
    """A JPEG file of a preview, (H, W, 3) uint8 BGR, to be kept in a cache."""
    written, data = cv2.imencode(".jpg", pixels, [cv2.IMWRITE_JPEG_QUALITY, 88])
    if not written:
        raise ImageError("cannot be encoded as JPEG")
    return data.tobytes()


def use_one_thread() -> None:
    """Has OpenCV compute in the thread that calls it, where all cores have work already."""
    cv2.setNumThreads(1)


def set_large_gate(gate: Callable[[], AbstractContextManager[None]]) -> None:
    """Has large pictures decoded within `gate()`, which lets one process at a time through."""
    global _large_gate
    _large_gate = gate


def pyramid(pixels: Pixels, transform: Transform | None = None, *, least_side: int = 256) -> list[Pixels]:
    """A picture for a screen: in the format of its pixels, and in halves, to be drawn quickly at any size.

    Args:
        pixels: (H, W, 3) uint8 BGR.
        transform: what had turned the picture that it is to look like into this one; is undone.
        least_side: no half has a longer side below this.

    Returns:
        (H, W, 4) uint8 BGRA, opaque; each half as large as the one before, and averaged from it.
    """
    upright = _upright(pixels, _UNDOING[transform]) if transform else pixels
    levels: list[Pixels] = [cv2.cvtColor(upright, cv2.COLOR_BGR2BGRA)]  # type: ignore[list-item]
    while max(levels[-1].shape[:2]) >= 2 * least_side and min(levels[-1].shape[:2]) > 1:
        height, width = levels[-1].shape[:2]
        half = cv2.resize(levels[-1], (width // 2, height // 2), interpolation=cv2.INTER_AREA)
        levels.append(half)  # type: ignore[arg-type]
    return levels


def details(data: bytes, *, name: str = "") -> PhotoDetails:
    """What EXIF says of a photograph; decodes nothing of a usual one, and never fails.

    Args:
        data: the whole file.
        name: as for `decode`.
    """
    try:
        block = _exif_block(data, name)
    except ImageError:
        block = None
    return _read_details(block) if block else PhotoDetails()


# --- OpenCV ---------------------------------------------------------------------------------

_REDUCED: Final = {
    (8, False): cv2.IMREAD_REDUCED_GRAYSCALE_8,
    (4, False): cv2.IMREAD_REDUCED_GRAYSCALE_4,
    (2, False): cv2.IMREAD_REDUCED_GRAYSCALE_2,
    (1, False): cv2.IMREAD_GRAYSCALE,
    (8, True): cv2.IMREAD_REDUCED_COLOR_8,
    (4, True): cv2.IMREAD_REDUCED_COLOR_4,
    (2, True): cv2.IMREAD_REDUCED_COLOR_2,
    (1, True): cv2.IMREAD_COLOR,
}


def _decode_with_opencv(data: bytes, header: _Header, colour: bool, side: int | None) -> Picture:
    width, height = header.width, header.height
    # Only JPEG is decoded small; for the others a reduced read decodes all and resizes badly.
    reduction = 1
    if side is not None and header.format == "JPEG":
        shorter = min(width, height)
        reduction = next((n for n in (8, 4, 2) if shorter >= n * side), 1)
    orientation, taken_at = _read_exif(header.exif) if header.exif else (1, None)
    channels = 4 if header.alpha else 3 if colour else 1
    decoded_bytes = width * height // reduction**2 * channels * (2 if header.alpha and header.deep else 1)
    # Everything there is twice: decoded and copied for Python, then as it lies and upright.
    needed = decoded_bytes + max(decoded_bytes, width * height * header.extra)
    # Unchanged, which alpha needs, is -1: it holds all flags, and OpenCV does not turn it either.
    flags = cv2.IMREAD_UNCHANGED if header.alpha else _REDUCED[reduction, colour]
    if not header.complete:
        # Without an end marker OpenCV gives nothing; with one, everything before the cut.
        data += b"\xff\xd9"
    elif header.format == "PPM":
        data += b"\n"  # or the last number counts as cut off

    def read() -> tuple[Pixels, bool] | None:
        _check_length(len(data), width, height, header.most_pixels)
        try:
            decoded = cv2.imdecode(np.frombuffer(data, np.uint8), flags | cv2.IMREAD_IGNORE_ORIENTATION)
        except cv2.error:
            return None
        if decoded is None:
            return None
        flat, transparent = _flatten(decoded, colour) if header.alpha else (decoded, False)
        del decoded
        return _upright(flat, orientation), transparent

    result = _within_memory(needed, width, height, len(data), read)
    if result is None:
        # Pillow reads some that OpenCV gives up on, such as files cut in the middle of a chunk.
        return _decode_with_pillow(data, colour, whole=header.complete)
    if orientation >= 5:
        width, height = height, width
    pixels, transparent = result
    return Picture(pixels, width, height, header.format, taken_at, not header.complete, transparent)


def _within_memory(needed: int, width: int, height: int, file_bytes: int, read: Callable[[], T]) -> T:
    """Calls `read` if its memory is allowed; large ones one after the other."""
    _check_memory(needed, width, height, file_bytes)
    if needed < _LARGE_BYTES:
        return read()
    global _has_freed_much
    with _one_large_at_a_time, _large_gate():
        try:
            return read()
        finally:
            _has_freed_much = True


def _give_back_memory() -> None:
    """Gives the system back what a large picture has left: the C library keeps some hundred megabytes.

    Pillow has its pictures in pieces, which are too small to be given back each.
    """
    global _has_freed_much
    if _has_freed_much:
        _has_freed_much = False
        _malloc_trim()(0)


@cache
def _malloc_trim() -> Callable[[int], object]:
    """What glibc has for that; elsewhere nothing is done."""
    with suppress(OSError, AttributeError, TypeError):
        trim: Callable[[int], object] = ctypes.CDLL(None).malloc_trim
        return trim
    return lambda keep: None


def _check_memory(needed: int, width: int, height: int, file_bytes: int) -> None:
    is_likely = needed <= file_bytes * _LIKELY_RATIO
    limit = MAX_DECODED_BYTES if is_likely else min(MAX_DECODED_BYTES, MAX_UNLIKELY_BYTES)
    if needed > limit:
        of_small = "" if is_likely else " for so small a file"
        raise ImageTooLargeError(
            f"too large: {width} × {height} pixels need {needed >> 20} MiB, "
            f"at most {limit >> 20} are allowed{of_small}"
        )


def _check_length(length: int, width: int, height: int, most_pixels: int) -> None:
    """Refuses what states a size that the file cannot hold, however well it is packed.

    Decoders fill up what is missing: a few hundred bytes would be a grey picture of any size.
    """
    if most_pixels and width * height > most_pixels * length:
        raise ImageError(f"damaged: {width} × {height} pixels do not fit into {length:,} bytes")


# Rows that are put over white at a time: the sums take several times the memory of the picture.
_BAND_PIXELS: Final = 1 << 20


def _flatten(decoded: NDArray[Any], colour: bool) -> tuple[Pixels, bool]:
    """An unchanged OpenCV decode over white.

    Args:
        decoded: (H, W), (H, W, 3) BGR or (H, W, 4) BGRA; uint8 or uint16.
        colour: BGR instead of grey.

    Returns:
        The picture and whether any of it was transparent.
    """
    height, width = decoded.shape[:2]
    flat: Pixels = np.empty((height, width, 3) if colour else (height, width), np.uint8)
    transparent = False
    rows = max(1, _BAND_PIXELS // width)
    for top in range(0, height, rows):
        band = decoded[top : top + rows]
        if band.dtype != np.uint8:
            band = (band >> 8).astype(np.uint8)
        if band.ndim == 3 and band.shape[2] == 4:
            alpha = band[:, :, 3:]
            if int(alpha.min()) < 255:
                transparent = True
                weight = alpha.astype(np.uint16)
                band = ((band[:, :, :3] * weight + (255 * 255 + 127 - 255 * weight)) // 255).astype(np.uint8)
            else:
                band = cv2.cvtColor(band, cv2.COLOR_BGRA2BGR)
        if band.ndim == 2:
            flat[top : top + rows] = cv2.cvtColor(band, cv2.COLOR_GRAY2BGR) if colour else band
        else:
            flat[top : top + rows] = band if colour else cv2.cvtColor(band, cv2.COLOR_BGR2GRAY)
    return flat, transparent


def _upright(pixels: NDArray[Any], orientation: int) -> Pixels:
    """Undoes an EXIF orientation (1 to 8; CIPA DC-008, tag 274)."""
    # In one step, because each step has another copy of the whole in memory.
    if orientation in _FLIPS:
        return cv2.flip(pixels, _FLIPS[orientation])  # type: ignore[return-value]
    if orientation in _ROTATIONS:
        return cv2.rotate(pixels, _ROTATIONS[orientation])  # type: ignore[return-value]
    if orientation in (5, 7):
        transposed = cv2.transpose(pixels)
        return transposed if orientation == 5 else cv2.flip(transposed, -1, transposed)  # type: ignore[return-value]
    return pixels


_FLIPS: Final = {2: 1, 3: -1, 4: 0}
_ROTATIONS: Final = {6: cv2.ROTATE_90_CLOCKWISE, 8: cv2.ROTATE_90_COUNTERCLOCKWISE}
# The EXIF orientation whose undoing undoes a transform.
_UNDOING: Final[dict[Transform, int]] = {
    "rotate-90": 8,
    "rotate-180": 3,
    "rotate-270": 6,
    "mirror": 2,
    "flip": 4,
    "transpose": 5,
    "transverse": 7,
}

_DATE_TIME: Final = re.compile(rb"(?!0000)\d{4}:\d\d:\d\d \d\d:\d\d:\d\d")
_Endian = Literal["little", "big"]
_BYTE_ORDERS: Final[dict[bytes, tuple[_Endian, struct.Struct]]] = {
    b"II*\0": ("little", struct.Struct("<HHI4s")),
    b"MM\0*": ("big", struct.Struct(">HHI4s")),
}
_ORIENTATION: Final = 0x0112
_DATE_TIME_CHANGED: Final = 0x0132
_EXIF_DIRECTORY: Final = 0x8769
_DATE_TIME_TAKEN: Final = 0x9003
_INTEGER_SIZES: Final = {1: 1, 3: 2, 4: 4}  # byte, short, long
_NO_VALUE: Final = (0, 0, b"")
_Directory = dict[int, tuple[int, int, bytes]]
"""Type, count, and value or where it is, by tag."""


def _read_exif(block: bytes) -> tuple[int, str | None]:
    """Orientation (1 where absent or senseless) and time taken of an EXIF block, or of a TIFF file.

    Two directories are looked at and no others, so that no block makes this fail or go on for long.
    Pillow's parser takes 115 microseconds, half of what decoding a small JPEG takes.
    """
    if block.startswith(b"Exif\0\0"):
        block = block[6:]
    order = _BYTE_ORDERS.get(block[:4])
    if order is None:
        return 1, None
    endian, entry = order
    first = _directory(block, endian, entry, block[4:8])
    kind, _, value = first.get(_ORIENTATION, _NO_VALUE)
    orientation = int.from_bytes(value[: _INTEGER_SIZES.get(kind, 0)], endian)
    pointer = first.get(_EXIF_DIRECTORY, _NO_VALUE)[2]
    second = _directory(block, endian, entry, pointer) if pointer else {}
    taken = second.get(_DATE_TIME_TAKEN, _NO_VALUE)[2]
    changed = first.get(_DATE_TIME_CHANGED, _NO_VALUE)[2]
    found = None
    for where in (taken, changed):
        found = found or (_DATE_TIME.match(block, int.from_bytes(where, endian)) if where else None)
    return orientation if 1 <= orientation <= 8 else 1, found[0].decode("ascii") if found else None


def _directory(block: bytes, endian: _Endian, entry: struct.Struct, pointer: bytes) -> _Directory:
    """The entries of one directory of EXIF, as many as are there; at most 65,535."""
    start = int.from_bytes(pointer, endian)
    count = int.from_bytes(block[start : start + 2], endian)
    entries = block[start + 2 : start + 2 + 12 * count]
    entries = entries[: len(entries) // 12 * 12]
    return {tag: (kind, count, value) for tag, kind, count, value in entry.iter_unpack(entries)}


# --- details --------------------------------------------------------------------------------

_MAKE: Final = 0x010F
_MODEL: Final = 0x0110
_SOFTWARE: Final = 0x0131
_GPS_DIRECTORY: Final = 0x8825
_EXPOSURE_TIME: Final = 0x829A
_F_NUMBER: Final = 0x829D
_ISO: Final = 0x8827
_ISO_BEYOND: Final = 0x8832  # where it does not fit into 16 bits
_FOCAL_LENGTH: Final = 0x920A
_SECOND_FRACTION: Final = 0x9291
_LENS: Final = 0xA434
_SOUTH_OR_NORTH, _LATITUDE, _WEST_OR_EAST, _LONGITUDE, _BELOW_SEA, _ALTITUDE = range(1, 7)

_VALUE_SIZES: Final = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 7: 1, 9: 4, 10: 8, 129: 1}
_RATIONAL: Final = 5
_MAX_TEXT: Final = 200
_HIGHEST_M: Final = 100_000


def _exif_block(data: bytes, name: str) -> bytes | None:
    """The EXIF block of a file, or the file where its own directories are that; None if there is none.

    Raises:
        ImageError: it is not an image.
    """
    if data[:4] in _BYTE_ORDERS:
        return data  # TIFF, and most camera RAW
    if looks_like_raw(data[:32]) or os.path.splitext(name)[1].lower() in RAW_SUFFIXES:
        raw = _raw_preview(data)
        if raw is not None and isinstance(raw[0], bytes):
            return _exif_block(raw[0], "")
    reader = _READERS.get(data[:2])
    header = reader(data) if reader else None
    if header is not None:
        return header.exif
    block = _open_with_pillow(data, True, name).info.get("exif")
    return block if isinstance(block, bytes) else None


def _read_details(block: bytes) -> PhotoDetails:
    """Three directories are looked at and no others; whatever is broken counts as not there."""
    if block.startswith(b"Exif\0\0"):
        block = block[6:]
    order = _BYTE_ORDERS.get(block[:4])
    if order is None:
        return PhotoDetails()
    first = _Values(block, *order, block[4:8])
    second, gps = first.below(_EXIF_DIRECTORY), first.below(_GPS_DIRECTORY)
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
    """The values of a directory of EXIF; None for those that are missing, broken or of another type."""

    def __init__(self, block: bytes, endian: _Endian, entry: struct.Struct, pointer: bytes) -> None:
        self._block, self._endian, self._entry = block, endian, entry
        self._entries = _directory(block, endian, entry, pointer) if pointer else {}

    def below(self, tag: int) -> _Values:
        """The directory to which a value points; empty where there is none."""
        return _Values(self._block, self._endian, self._entry, self._entries.get(tag, _NO_VALUE)[2])

    def text(self, tag: int) -> str | None:
        kind, data = self._bytes(tag, _MAX_TEXT)
        if kind not in (2, 7, 129):
            return None
        words = data.partition(b"\0")[0].decode("utf-8", "replace")
        return "".join(letter for letter in words if letter.isprintable()).strip() or None

    def integer(self, tag: int) -> int | None:
        kind, data = self._bytes(tag, 4)
        size = _INTEGER_SIZES.get(kind, 0)
        return int.from_bytes(data[:size], self._endian) if size and len(data) >= size else None

    def rational(self, tag: int) -> float | None:
        found = self.rationals(tag)
        return found[0] if found else None

    def rationals(self, tag: int) -> list[float | None]:
        """Up to three; a fraction of nothing is None."""
        kind, data = self._bytes(tag, 24)
        if kind != _RATIONAL:
            return []
        numbers = [int.from_bytes(data[at : at + 4], self._endian) for at in range(0, len(data) // 8 * 8, 4)]
        fractions = zip(numbers[::2], numbers[1::2], strict=True)
        return [above / below if below else None for above, below in fractions]

    def _bytes(self, tag: int, limit: int) -> tuple[int, bytes]:
        """The type of a value and its bytes, up to so many."""
        kind, count, value = self._entries.get(tag, _NO_VALUE)
        length = _VALUE_SIZES.get(kind, 0) * count
        if length <= len(value):
            return kind, value[:length]
        start = int.from_bytes(value, self._endian)
        return kind, self._block[start : start + min(length, limit)]


def _time_taken(values: _Values) -> str | None:
    """With the fraction of the second, which tells the pictures of a burst apart."""
    found = _DATE_TIME.match((values.text(_DATE_TIME_TAKEN) or "").encode())
    if found is None:
        return None
    fraction = values.text(_SECOND_FRACTION) or ""
    seconds = found[0].decode("ascii")
    return f"{seconds}.{fraction}" if fraction.isascii() and fraction.isdecimal() else seconds


def _degrees(parts: list[float | None], negative: bool, most: int) -> float | None:
    """Degrees, minutes and seconds as degrees; None where that is no place."""
    if not parts or parts[0] is None:
        return None
    degrees = sum((part or 0.0) / scale for part, scale in zip(parts, (1, 60, 3600), strict=False))
    if degrees > most:
        return None
    return -degrees if negative else degrees


# --- headers --------------------------------------------------------------------------------


def _read_jpeg(data: bytes) -> _Header | None:
    """Walks the segments up to the frame header (ITU-T T.81, annex B).

    Pillow would tell the same in twenty times the time, which is the difference on small pictures.
    """
    if data[2:3] != b"\xff":
        return None
    exif = None
    frame = None
    position = 2
    end = len(data)
    while position + 4 <= end:
        if data[position] != 0xFF:
            return None
        marker = data[position + 1]
        if marker == 0xFF:
            position += 1
            continue
        if marker == 0xDA:
            break
        if marker == 0x01 or 0xD0 <= marker <= 0xD8:
            position += 2
            continue
        length = data[position + 2] << 8 | data[position + 3]
        if marker == 0xE1 and exif is None and data[position + 4 : position + 10] == b"Exif\0\0":
            exif = data[position + 4 : position + 2 + length]
        elif 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC) and position + 10 <= end:
            frame = position
        position += 2 + length
    if frame is None:
        return None
    height = data[frame + 5] << 8 | data[frame + 6]
    width = data[frame + 7] << 8 | data[frame + 8]
    components = data[frame + 9]
    if data[frame + 4] in (12, 16):
        raise ImageError(f"{data[frame + 4]}-bit JPEG files cannot be read")
    if not width or not height or data[frame + 4] != 8 or components == 4:
        return None  # height given later, or CMYK: Pillow's business
    # Behind the headers, where an embedded thumbnail's own end marker cannot be.
    complete = data.endswith(b"\xff\xd9") or data.find(b"\xff\xd9", position) >= 0
    held = 0
    if data[frame + 1] != 0xC0 or data[position + 4 : position + 5] != data[frame + 9 : frame + 10]:
        # Progressive, or one component after the other: all coefficients are kept to the last scan.
        held = _coefficient_bytes(data[frame + 10 : frame + 10 + 3 * components])
    # A block of 8 × 8 takes a bit at least; with subsampling up to 910 pixels a byte. In arithmetic coding
    # there is no least.
    most_pixels = 1024 if data[frame + 1] < 0xC9 else 0
    scans = data.count(b"\xff\xda", position) if held else 1
    if scans * width * height > _MOST_SCANNED:
        raise ImageError(f"{scans:,} scans of {width} × {height} pixels would take too long")
    return _Header("JPEG", width, height, exif, complete, extra=held, most_pixels=most_pixels)


# Pixels times scans of a JPEG: a second or two. Each scan may go over all of the picture and say nothing in
# a few bytes; photographs have up to a dozen.
_MOST_SCANNED: Final = 1 << 34


def _coefficient_bytes(components: bytes) -> int:
    """Bytes a pixel of a JPEG's coefficients, from the three bytes a component of its frame header."""
    # (horizontal << 4 | vertical), each 1 to 4.
    factors = [((each >> 4) or 1, (each & 15) or 1) for each in components[1::3]]
    most = max((h for h, _ in factors), default=1) * max((v for _, v in factors), default=1)
    samples = sum(h * v for h, v in factors)
    return -(-2 * samples // most)


def _read_png(data: bytes) -> _Header | None:
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
    return _Header("PNG", width, height, exif, alpha=alpha, deep=depth == 16, most_pixels=_DEFLATED)


# Pixels of one bit that a byte can stand for: deflate makes at most 1032 bytes of one.
_DEFLATED: Final = 8 * 1032


def _read_webp(data: bytes) -> _Header | None:
    """Reads the first chunk of a WebP container (RFC 9649)."""
    if data[8:12] != b"WEBP" or int.from_bytes(data[4:8], "little") + 8 > len(data):
        return None
    kind = data[12:16]
    if kind == b"VP8 " and data[23:26] == b"\x9d\x01\x2a":
        width = int.from_bytes(data[26:28], "little") & 0x3FFF
        height = int.from_bytes(data[28:30], "little") & 0x3FFF
        # The decoder makes colour of everything, also of what is wanted in grey.
        return _Header("WEBP", width, height, extra=3)
    return None  # lossless, animated, with alpha or EXIF: Pillow's business


_PNM_GAP: Final = rb"(?:\s|#[^\n]*\n)+"
_PNM_SIZE: Final = _PNM_GAP + rb"(?P<width>\d{1,9})" + _PNM_GAP + rb"(?P<height>\d{1,9})"
_PNM_BITS: Final = re.compile(rb"P1" + _PNM_SIZE + rb"\s")
_PNM: Final = re.compile(rb"P[2356]" + _PNM_SIZE + _PNM_GAP + rb"(?P<most>\d{1,5})\s")
_PNM_HEAD_BYTES: Final = 4096


def _read_pnm_text(data: bytes) -> _Header | None:
    """Reads the numbers in front of a PNM of text, for each byte of which Pillow takes two microseconds."""
    head = data[:_PNM_HEAD_BYTES]
    found = _PNM_BITS.match(head) or _PNM.match(head)
    if found is None or found.groupdict().get("most", b"255") != b"255":
        return None  # OpenCV does not scale others
    width, height = int(found["width"]), int(found["height"])
    return _Header("PPM", width, height) if width and height else None


_READERS: Final[dict[bytes, Callable[[bytes], _Header | None]]] = {
    b"\xff\xd8": _read_jpeg,
    b"\x89P": _read_png,
    b"RI": _read_webp,
    b"P1": _read_pnm_text,
    b"P2": _read_pnm_text,
    b"P3": _read_pnm_text,
}


# --- Pillow ---------------------------------------------------------------------------------


# What `formats.IMAGE_SUFFIXES` promises and nothing else: Pillow would also start Ghostscript.
_FORMATS: Final = (
    "JPEG",
    "PNG",
    "WEBP",
    "GIF",
    "BMP",
    "DIB",
    "TIFF",
    "JPEG2000",
    "AVIF",
    "HEIF",
    "JXL",
    "ICO",
    "PSD",
    "PPM",
)
_NAMES: Final = {"JPEG2000": "JPEG 2000", "MPO": "JPEG", "HEIF": "HEIC", "DIB": "BMP"}


@cache
def _pillow() -> tuple[ModuleType, frozenset[str]]:
    """Pillow's Image module with the optional formats registered, and the formats that can be read."""
    from PIL import Image

    Image.MAX_IMAGE_PIXELS = None  # the limit is MAX_DECODED_BYTES, checked before anything is decoded
    Image.init()
    with suppress(ImportError):  # not on this platform: HEIC files are then reported as unreadable
        import pi_heif

        pi_heif.register_heif_opener()
    with suppress(ImportError):  # the extra "jxl" is not installed
        import pillow_jxl  # noqa: F401 - registers itself
    return Image, frozenset(Image.OPEN)


def _decode_with_pillow(data: bytes, colour: bool, *, name: str = "", whole: bool = True) -> Picture:
    """Decodes what Pillow and its plugins read; `whole` False if the file is known to be cut short."""
    image = _open_with_pillow(data, colour, name)
    stored_format = image.format or ""
    file_format = _NAMES.get(stored_format, stored_format)

    def read() -> tuple[Pixels, bool, bool, str | None]:
        _check_length(len(data), width, height, _most_pixels(image))
        frame, loaded = _load(image)
        orientation, taken_at = _pillow_exif(image, data, loaded)
        flat, transparent = _flatten_pillow(frame, colour)
        return _upright(flat, orientation), transparent, loaded, taken_at

    width, height = image.size
    needed = width * height * _bytes_per_pixel(colour, image.mode, stored_format)
    if stored_format == "HEIF":
        needed += len(data)  # it has the file once more
    if stored_format == "TIFF" and _read_exif(data)[0] != 1:
        needed += width * height * 4  # Pillow turns it, and has it twice meanwhile
    with _as_image_error(f"damaged {file_format} file"):
        pixels, transparent, loaded, taken_at = _within_memory(needed, width, height, len(data), read)
    height, width = pixels.shape[:2]
    return Picture(pixels, width, height, file_format, taken_at, not (whole and loaded), transparent)


def _open_with_pillow(data: bytes, colour: bool, name: str) -> Image.Image:
    """Reads the headers, without decoding what they belong to.

    Raises:
        ImageError: it is none that Pillow and its plugins read, or would take too much memory.
    """
    image_module, known = _pillow()
    # Pillow warns of what it finds odd in a file. Set each time, because tests and other libraries
    # reset the filters; catch_warnings would not do with several threads.
    warnings.filterwarnings("ignore", module="PIL|pi_heif|pillow_jxl")
    stated = _stated_size(data)
    if stated is not None:
        # These are decoded, or have their memory allotted, by the mere opening.
        _check_memory(stated[0] * stated[1] * _bytes_per_pixel(colour, "RGBA", "WEBP"), *stated, len(data))
    if data[4:8] == b"ftyp" and not _has_legible_items(data):
        raise ImageError("damaged HEIC file")
    formats: list[str] = [each for each in _FORMATS if each in known]
    missing = _missing_reader(data, known)
    if missing:
        raise ImageError(missing)
    if data[-18:-2] == b"TRUEVISION-XFILE" or name.lower().endswith(".tga"):
        formats.append("TGA")
    with _as_image_error(_why_not(data)):
        return image_module.open(io.BytesIO(data), formats=formats)  # type: ignore[no-any-return]


def _missing_reader(data: bytes, known: frozenset[str]) -> str | None:
    """What has to be installed for a file to be read; None where that is not what is missing."""
    if "JXL" not in known and data.startswith((b"\xff\x0a", b"\0\0\0\x0cJXL \r\n")):
        return "JPEG XL files need pillow-jxl-plugin (the extra jxl), which is not installed"
    if "HEIF" not in known and data[4:11] == b"ftyphei":
        return "HEIC files need pi-heif, which is not installed"
    return None


def _why_not(data: bytes) -> str:
    """Why Pillow opens no such file, in words for people."""
    kind = other_kind(data[:512])
    if kind:
        return f"not an image that can be read, but {kind}"
    return (
        "damaged, or of an unknown kind" if looks_like_image(data[:32]) else "not an image that can be read"
    )


@contextmanager
def _as_image_error(reason: str) -> Iterator[None]:
    """Turns whatever a decoder raises on arbitrary bytes into an ImageError."""
    try:
        yield
    except (ImageError, KeyboardInterrupt, SystemExit):
        raise
    except MemoryError as error:
        raise ImageTooLargeError("too large: there is not enough memory to decode it") from error
    except BaseException as error:  # the panics of decoders written in Rust are no Exceptions
        raise ImageError(reason) from error


# As Pillow keeps a pixel; all it has in colour takes four bytes.
_MODE_BYTES: Final = {"1": 1, "L": 1, "P": 1, "I;16": 2, "I;16L": 2, "I;16B": 2}
# Bytes a pixel while a format's decoder is at work, and what is held when it has done: planes, canvases,
# second copies, with Pillow's own; measured.
_DECODER_BYTES: Final = {
    "WEBP": (17, 13),
    "AVIF": (12, 8),
    "HEIF": (13, 8),
    "JXL": (16, 10),
    "JPEG": (12, 4),
    "MPO": (12, 4),
}


def _bytes_per_pixel(colour: bool, mode: str, file_format: str) -> int:
    """The memory that Pillow and this module need at most at a time to decode a pixel."""
    stored = _MODE_BYTES.get(mode, 4)
    if file_format == "JPEG2000":  # four bytes a sample, and more
        decoding, held = 5 + 5 * len(mode.strip("a;16")), 5
    else:
        decoding, held = _DECODER_BYTES.get(file_format, (stored, stored))
    # The result twice, as it lies and upright; or the sums that make 8 bits of more.
    finishing = max(6 if colour else 2, stored * 3 + 1 if mode[0] in "IF" else 0)
    return max(decoding, held + finishing)


# How many pixels a byte can stand for, by format or, of TIFF, by compression: eight at most where nothing is
# packed, and a sixteenth of that may be missing; others by the longest run that there is a code for.
_PACKED: Final = 8 * 64
_MOST_PIXELS: Final = {
    "PNG": _DEFLATED,
    "ICO": _DEFLATED,
    "GIF": 4096,
    "PPM": 128,
    "TGA": 128,
    "PSD": _PACKED,
    "raw": 128,
    "packbits": _PACKED,
    "tiff_lzw": 8 * 4096,
    "tiff_adobe_deflate": _DEFLATED,
    "tiff_deflate": _DEFLATED,
}
_SMALL_ENOUGH: Final = 1 << 24


def _most_pixels(image: Image.Image) -> int:
    """The bound on the pixels that a byte of this file can stand for; 0 for none, and for small pictures.

    Of small ones whatever is there is shown.
    """
    if image.width * image.height <= _SMALL_ENOUGH:
        return 0
    if image.format in ("BMP", "DIB"):
        return 0 if image.info.get("compression") else 128
    kind = image.info.get("compression") if image.format == "TIFF" else image.format
    return _MOST_PIXELS.get(kind or "", 0)


def _stated_size(data: bytes) -> tuple[int, int] | None:
    """Width and height as an ICO, WebP or JPEG XL file states them; None for others, and where unclear."""
    if data[8:16] == b"WEBPVP8X":
        return int.from_bytes(data[24:27], "little") + 1, int.from_bytes(data[27:30], "little") + 1
    if data[8:16] == b"WEBPVP8L":
        sides = int.from_bytes(data[21:25], "little")
        return (sides & 0x3FFF) + 1, (sides >> 14 & 0x3FFF) + 1
    if data.startswith(b"\0\0\1\0"):
        return _largest_in_icon(data)
    if data.startswith(b"\xff\x0a"):
        return _read_jxl_size(data[2:18])
    if data[4:12] == b"JXL \r\n\x87\n":
        position = 0
        while position + 8 <= len(data):
            length, kind = int.from_bytes(data[position : position + 4]), data[position + 4 : position + 8]
            start = position + 8
            if length == 1:
                length, start = int.from_bytes(data[start : start + 8]), start + 8
            if kind in (b"jxlc", b"jxlp"):
                start += 4 if kind == b"jxlp" else 0
                return _read_jxl_size(data[start + 2 : start + 18])
            if length < 8:
                break
            position += length
    return None


def _has_legible_items(data: bytes) -> bool:
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


def _largest_in_icon(data: bytes) -> tuple[int, int] | None:
    """The size of the largest picture in an ICO file, whatever its directory says."""
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


_JXL_RATIOS: Final = ((1, 1), (6, 5), (4, 3), (3, 2), (16, 9), (5, 4), (2, 1))


def _read_jxl_size(head: bytes) -> tuple[int, int]:
    """Reads the size header of a JPEG XL codestream (ISO/IEC 18181-1), without its signature."""
    bits = int.from_bytes(head, "little")

    def take(count: int) -> int:
        nonlocal bits
        value = bits & ((1 << count) - 1)
        bits >>= count
        return value

    def side() -> int:
        return (take(5) + 1) * 8 if small else take((9, 13, 18, 30)[take(2)]) + 1

    small = take(1)
    height = side()
    ratio = take(3)
    if not ratio:
        return side(), height
    across, down = _JXL_RATIOS[ratio - 1]
    return height * across // down, height


def _load(image: Image.Image) -> tuple[Image.Image, bool]:
    """Decodes the first frame; False with it if the file ended early and only a part is there.

    Pillow keeps the rows decoded so far when it raises for a truncated file; asking for a fresh
    image with its global LOAD_TRUNCATED_IMAGES instead would change every other thread too.
    """
    try:
        image.load()
    except MemoryError:
        raise
    except Exception as error:
        image.tile = []  # type: ignore[attr-defined]  # nothing more to load
        if getattr(image, "_im", None) is None or image.getextrema() in _NOTHING:
            raise ImageError(f"damaged {_NAMES.get(image.format or '', image.format)} file") from error
        # A TIFF that is to be turned says the size it would have had after that; the copy does not.
        return (image.copy() if image.format == "TIFF" else image), False
    return image, True


_NOTHING: Final = ((0, 0), ((0, 0),) * 2, ((0, 0),) * 3, ((0, 0),) * 4)


def _pillow_exif(image: Image.Image, data: bytes, loaded: bool) -> tuple[int, str | None]:
    """Orientation still to be applied and time taken, after loading."""
    if image.format == "TIFF":
        orientation, taken_at = _read_exif(data)
        # Pillow turns a TIFF at the end of loading it.
        return (1 if loaded else orientation), taken_at
    block = image.info.get("exif")
    orientation, taken_at = _read_exif(block) if isinstance(block, bytes) else (1, None)
    if image.format == "JXL" and not getattr(image, "jpeg", False):
        # The orientation of JPEG XL is in the codestream, and applied; what EXIF says is to be
        # ignored, except by who takes the JPEG out of it, as the plugin does if there is one.
        orientation = 1
    return orientation, taken_at


def _flatten_pillow(image: Image.Image, colour: bool) -> tuple[Pixels, bool]:
    """Any mode to grey or BGR, transparency over white; and whether any was transparent."""
    if image.mode[0] in "IF":
        samples = np.asarray(image)
        grey = _eight_bits(samples)
        # A grey that stands for nothing, in PNG; it is a number of the file's own depth.
        clear = image.info.get("transparency")
        if isinstance(clear, int):
            hidden = samples == clear
            grey[hidden] = 255
            return (cv2.cvtColor(grey, cv2.COLOR_GRAY2BGR) if colour else grey), bool(hidden.any())  # type: ignore[return-value]
        return (cv2.cvtColor(grey, cv2.COLOR_GRAY2BGR) if colour else grey), False  # type: ignore[return-value]
    width, height = image.size
    flat: Pixels = np.empty((height, width, 3) if colour else (height, width), np.uint8)
    transparent = False
    rows = max(1, _BAND_PIXELS // width)
    for top in range(0, height, rows):
        box = (0, top, width, min(top + rows, height))
        band, see_through = _opaque(image if height <= rows else image.crop(box))
        transparent |= see_through
        if colour:
            flat[top : top + rows] = np.asarray(band.convert("RGB"))[:, :, ::-1]
        else:
            flat[top : top + rows] = np.asarray(band.convert("L"))
    return flat, transparent


def _opaque(image: Image.Image) -> tuple[Image.Image, bool]:
    """An image of 8 bits a channel in mode L or RGB, over white; and whether it was transparent."""
    from PIL import Image

    if image.mode in ("RGBA", "LA", "PA", "La", "RGBa") or "transparency" in image.info:
        rgba = image.convert("RGBA")
        if rgba.getchannel("A").getextrema()[0] == 255:
            return rgba.convert("RGB"), False
        background = Image.new("RGBA", rgba.size, (255, 255, 255, 255))
        return Image.alpha_composite(background, rgba).convert("RGB"), True
    if image.mode == "LAB":
        return image.getchannel(0), False  # Pillow has no way from there to RGB without a profile
    return (image if image.mode in ("L", "RGB") else image.convert("RGB")), False


def _eight_bits(samples: NDArray[Any]) -> Pixels:
    """16-bit, 32-bit and floating-point samples to 8 bits.

    16 bits keep their upper half, as OpenCV does; floats in 0 to 1 are scaled by 255; anything
    else has no agreed white and is stretched to its own range.
    """
    floating = samples.dtype.kind == "f"
    if not floating and samples.min() >= 0 and samples.max() <= 65535:
        return (samples >> 8 if samples.max() > 255 else samples).astype(np.uint8)
    # In place, for the sake of memory; in halves, as the whole range may be more than a float holds.
    scaled = samples.astype(np.float32)
    np.nan_to_num(scaled, copy=False, nan=0.0, posinf=0.0, neginf=0.0)
    low, high = float(scaled.min()), float(scaled.max())
    if floating and low >= 0 and high <= 1:
        low, high = 0.0, 1.0
    if low == high:
        return np.zeros(samples.shape, np.uint8)
    scaled *= np.float32(0.5)
    scaled -= np.float32(low / 2)
    scaled *= np.float32(255 / (high / 2 - low / 2))
    scaled += np.float32(0.5)
    return np.clip(scaled, 0, 255, out=scaled).astype(np.uint8)


# --- deep TIFF --------------------------------------------------------------------------------


def _decode_deep_tiff(data: bytes, layout: TiffLayout, colour: bool) -> Picture:
    """Decodes a TIFF of more than 8 bits a sample that Pillow does not read, or not as it is."""
    width, height = layout.size
    count, sample_bytes = min(layout.samples, 4), layout.depth // 8
    # OpenCV has it twice; then its 8 bits, by way of 32 for floating-point numbers, and the result. Measured:
    # 39 bytes a pixel of floating-point colour, 15 of 16-bit colour stored apart.
    needed = width * height * count * (2 * sample_bytes + 6)
    if layout.separate or layout.orientation != 1:
        needed += 2 * len(data)
    reason = "damaged TIFF file"
    if layout.floating and layout.depth not in (32, 64):
        reason = f"TIFF files of {layout.depth}-bit floating-point numbers cannot be read"

    def read() -> tuple[Pixels, bool]:
        samples = _tiff_samples(data, layout, count)
        if samples.shape[:2] != (height, width):
            raise ValueError("not of the size that it states")
        flat, transparent = _flatten(_eight_bits_each(samples, layout.transparent), colour)
        if layout.negative:
            flat = 255 - flat
        return _upright(flat, layout.orientation), transparent

    with _as_image_error(reason):
        pixels, transparent = _within_memory(needed, width, height, len(data), read)
    height, width = pixels.shape[:2]
    return Picture(pixels, width, height, "TIFF", _read_exif(data)[1], transparent=transparent)


def _tiff_samples(data: bytes, layout: TiffLayout, count: int) -> NDArray[Any]:
    """(H, W) grey, (H, W, 3) BGR or (H, W, 4) BGRA of the file's own type."""
    if not layout.separate:
        return _decode_unchanged(layout.not_turned(data))
    order = (2, 1, 0, 3)[:count] if count > 2 else (0,)
    return np.dstack([_decode_unchanged(layout.one_colour(data, number)) for number in order])


def _decode_unchanged(data: bytes) -> NDArray[Any]:
    decoded = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_UNCHANGED)
    if decoded is None:
        raise ValueError("OpenCV does not decode it")
    return decoded


def _eight_bits_each(samples: NDArray[Any], transparent: bool) -> Pixels:
    """Deep samples, colours and opacity, to 8 bits; a fourth channel is dropped if it is not opacity."""
    if samples.ndim == 2 or samples.shape[2] < 4:
        grey_or_colours: Pixels = np.squeeze(_eight_bits(samples))
        return grey_or_colours
    colours = _eight_bits(samples[:, :, :3])
    with_opacity: Pixels = np.dstack([colours, _opacity(samples[:, :, 3])])
    return with_opacity if transparent else colours


def _opacity(samples: NDArray[Any]) -> Pixels:
    """How opaque, to 8 bits: unlike a picture's lights and shadows it always has the whole range."""
    if samples.dtype.kind == "f":
        return np.asarray(np.rint(np.clip(np.nan_to_num(samples), 0, 1) * 255), np.uint8)
    return np.asarray(samples >> 8 * (samples.dtype.itemsize - 1), np.uint8)


# --- deep PNM ---------------------------------------------------------------------------------


def _decode_deep_pnm(data: bytes, head: re.Match[bytes], colour: bool) -> Picture:
    """Decodes a binary PGM or PPM whose white is not 255, which takes Pillow nine microseconds a pixel."""
    width, height, most = int(head["width"]), int(head["height"]), int(head["most"])
    count = 3 if data[:2] == b"P6" else 1
    sample = np.dtype(">u2" if most > 255 else "u1")
    length = width * height * count * sample.itemsize
    if not length or not 0 < most < 65536:
        raise ImageError("damaged PPM file")

    def read() -> Pixels:
        body = data[head.end() : head.end() + length]
        if not body:
            raise ImageError("damaged PPM file")
        samples = np.frombuffer(body.ljust(length, b"\0"), sample).reshape(height, width, count)
        scaled = np.minimum((samples.astype(np.uint32) * 255 + most // 2) // most, 255).astype(np.uint8)
        return _flatten(scaled[:, :, ::-1] if count == 3 else scaled[:, :, 0], colour)[0]

    pixels = _within_memory(width * height * count * 11, width, height, len(data), read)
    return Picture(pixels, width, height, "PPM", None, len(data) < head.end() + length)


# --- Photoshop --------------------------------------------------------------------------------


def _decode_photoshop(data: bytes, layout: PhotoshopLayout, colour: bool) -> Picture:
    """Decodes the composite of a PSD or PSB file, of 8, 16 or 32 bits a sample.

    Pillow reads those of 8 bits only, and takes a selection that was saved for transparency.
    """
    width, height = layout.width, layout.height
    if layout.depth not in _PHOTOSHOP_SAMPLES or layout.channels < layout.colours:
        raise ImageError("damaged PSD file")
    clear = layout.transparent and layout.channels > layout.colours
    count = layout.colours + clear
    # The file's samples twice while they are unpacked, their 8 bits, and the result. Measured: 9 bytes a
    # pixel of 8-bit colour, 39 of 32-bit.
    sample_bytes = layout.depth // 8 * 2 + (5 if layout.depth == 32 else 1)
    needed = width * height * (count * sample_bytes + 6)

    def read() -> tuple[Pixels, bool, bool]:
        _check_length(len(data), width, height, _PACKED if width * height > _SMALL_ENOUGH else 0)
        channels, whole = _photoshop_channels(data, layout, count)
        colours: Pixels = channels[: layout.colours]
        if layout.depth > 8:
            colours = _eight_bits(colours)
        if layout.mode == CMYK:  # stored as what is left of the light
            colours = ((colours[:3].astype(np.uint16) * colours[3] + 127) // 255).astype(np.uint8)
        elif layout.mode == LAB:
            colours = colours[:1]
        picture: Pixels = np.dstack(list(colours[::-1])) if len(colours) == 3 else colours[0]
        if not clear:
            return _flatten(picture, colour)[0], False, whole
        opacity = _opacity(channels[layout.colours])
        return *_over_white(picture, opacity, colour), whole

    with _as_image_error("damaged PSD file"):
        pixels, transparent, whole = _within_memory(needed, width, height, len(data), read)
    return Picture(pixels, width, height, "PSD", None, not whole, transparent)


_PHOTOSHOP_SAMPLES: Final[dict[int, np.dtype[Any]]] = {
    8: np.dtype(">u1"),
    16: np.dtype(">u2"),
    32: np.dtype(">f4"),
}


def _over_white(picture: Pixels, opacity: Pixels, colour: bool) -> tuple[Pixels, bool]:
    """A composite with its opacity over white; and whether any of it was transparent.

    Photoshop has put the colours over white already, others have not: those are darker than white shining
    through would leave them.
    """
    shades = picture if picture.ndim == 3 else picture[:, :, None]
    if (shades >= 255 - opacity[:, :, None]).all():
        return _flatten(picture, colour)[0], bool(opacity.min() < 255)
    bgr = picture if picture.ndim == 3 else cv2.cvtColor(picture, cv2.COLOR_GRAY2BGR)
    return _flatten(np.dstack([bgr, opacity]), colour)


def _photoshop_channels(data: bytes, layout: PhotoshopLayout, count: int) -> tuple[NDArray[Any], bool]:
    """The first channels, (count, H, W); False with them if the file ends before they do."""
    width, height = layout.width, layout.height
    sample = _PHOTOSHOP_SAMPLES[layout.depth]
    compression = int.from_bytes(data[layout.start : layout.start + 2])
    start = layout.start + 2
    length = width * height * sample.itemsize
    if compression == 0:
        body = data[start : start + count * length]
        whole = len(data) >= start + layout.channels * length
    elif compression == 1:
        body, whole = _unpack_photoshop(data, layout, start, count)
    else:
        raise ImageError("PSD files that are packed in this way cannot be read")
    if not body:
        raise ImageError("damaged PSD file")
    return np.frombuffer(body.ljust(count * length, b"\0"), sample).reshape(count, height, width), whole


def _unpack_photoshop(data: bytes, layout: PhotoshopLayout, start: int, count: int) -> tuple[bytes, bool]:
    """The same of PackBits: before the rows of all channels stand their lengths."""
    width, height = layout.width * layout.depth // 8, layout.height
    table = np.frombuffer(data, ">u4" if layout.large else ">u2", layout.channels * height, start)
    lengths = table.reshape(layout.channels, height).sum(axis=1, dtype=np.int64)
    at = start + table.nbytes
    planes = []
    whole = len(data) >= at + int(lengths.sum())
    for length in lengths[:count].tolist():
        packed = data[at : at + length]
        if len(packed) < length:
            packed += b"\x81\0" * (height * -(-width // 128))  # black to the end
        planes.append(_pillow()[0].frombytes("L", (width, height), packed, "packbits", "L").tobytes())
        at += length
    return b"".join(planes) if start + table.nbytes < len(data) else b"", whole


# --- camera RAW -------------------------------------------------------------------------------


def _decode_raw(data: bytes, surely: bool, colour: bool, side: int | None) -> Picture | None:
    """Decodes the preview of a camera RAW file.

    Args:
        data: the whole file.
        surely: it is one by its content, and not by its name only.
        colour: as for `decode`.
        side: likewise.

    Returns:
        The picture with the size of the RAW; None for a file that may be something else.

    Raises:
        ImageError: it is one and has no preview. As TIFF, which most are, it would be its smallest
            thumbnail, and look like a small copy that need not be kept.
    """
    raw = _raw_preview(data)
    if raw is None:
        if not surely:
            return None
        if _rawpy() is None:
            raise ImageError("camera RAW files need rawpy (the extra raw), which is not installed")
        raise ImageError("this camera RAW file has no preview that can be read")
    preview, width, height = raw
    if isinstance(preview, bytes):
        picture = decode(preview, colour=colour, side=side)
    else:
        pixels = preview if colour else cv2.cvtColor(preview, cv2.COLOR_BGR2GRAY)
        picture = Picture(pixels, width, height, "RAW")  # type: ignore[arg-type]
    taken_at = picture.taken_at or _read_exif(data)[1]
    damaged = picture.damaged or is_cut(data)
    return replace(picture, width=width, height=height, format="RAW", taken_at=taken_at, damaged=damaged)


def _raw_preview(data: bytes) -> tuple[bytes | Pixels, int, int] | None:
    """The embedded preview of a camera RAW file, and the upright width and height of the RAW itself.

    A JPEG file, or upright BGR pixels. None where it is no RAW, or has no such preview. Where a JPEG says
    nothing of its orientation, LibRaw writes the camera's into it.
    """
    rawpy = _rawpy()
    if rawpy is None:
        return None
    try:
        with rawpy.imread(io.BytesIO(data)) as raw:
            preview = raw.extract_thumb()
            sizes = raw.sizes
    except Exception:  # LibRaw's own errors; the file may still be a plain TIFF
        return None
    # Bit 4 of LibRaw's flip: a quarter turn.
    width, height = (sizes.height, sizes.width) if sizes.flip & 4 else (sizes.width, sizes.height)
    if preview.format == rawpy.ThumbFormat.JPEG:
        return bytes(preview.data), width, height
    pixels = preview.data
    if not isinstance(pixels, np.ndarray) or pixels.dtype != np.uint8 or pixels.ndim != 3:
        return None
    return _upright(pixels[:, :, ::-1], _RAW_FLIPS.get(sizes.flip, 1)), width, height


# The EXIF orientation for each of LibRaw's flips.
_RAW_FLIPS: Final = {1: 2, 2: 4, 3: 3, 4: 5, 5: 8, 6: 6, 7: 7}


@cache
def _rawpy() -> ModuleType | None:
    """LibRaw, if the extra "raw" is installed."""
    try:
        import rawpy
    except ImportError:
        return None
    return rawpy
