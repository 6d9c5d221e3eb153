"""What the first bytes of a file say of the picture in it: size, kind, EXIF, and whether it ends.

Nothing here decodes, and all numbers come from the file and may be anything.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable
from functools import cache, lru_cache
from typing import Final, NamedTuple

from dupfinder.base.errors import ImageError


class Header(NamedTuple):
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


def _read_jpeg(data: bytes) -> Header | None:
    """Walks the segments up to the frame header (ITU-T T.81, annex B).

    Pillow would tell the same in twenty times the time, which is the difference on small pictures.
    """
    if data[2:3] != b"\xff":
        return None
    exif = None
    frame = None
    tables: list[bytes] = []
    index = 0
    moves = False
    position = 2
    end = len(data)
    while position + 4 <= end:
        if data[position] != 0xFF:
            return None
        marker = data[position + 1]
        if marker in _WITHOUT_INTEREST:
            position += 2 + (data[position + 2] << 8 | data[position + 3])
            continue
        if marker == 0xDA:
            break
        if marker in _WITHOUT_LENGTH:
            position += 2
            continue
        if marker == 0xFF:
            position += 1
            continue
        if not marker:
            return None
        length = data[position + 2] << 8 | data[position + 3]
        if marker == 0xDB:
            tables.append(data[position + 4 : position + 2 + length])
        elif marker == 0xE1:
            body = data[position + 4 : position + 2 + length]
            if exif is None and body.startswith(b"Exif\0\0"):
                exif = body
            elif b"MotionPhoto" in body or b"MicroVideo" in body:
                moves = True
        elif marker == 0xE2:
            if data[position + 4 : position + 8] == b"MPF\0":
                index = position + 8
        elif position + 10 <= end:
            frame = position
        position += 2 + length
    if frame is None:
        return None
    height = data[frame + 5] << 8 | data[frame + 6]
    width = data[frame + 7] << 8 | data[frame + 8]
    components = data[frame + 9]
    if not height and data.find(b"\xff\xdc", position) >= 0:
        raise ImageError("JPEG files that state their height behind the picture cannot be read")
    if data[frame + 4] in (12, 16):
        raise ImageError(f"{data[frame + 4]}-bit JPEG files cannot be read")
    if not width or not height or data[frame + 4] != 8 or components == 4:
        return None  # CMYK: Pillow's business
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
    # The first component's table, which is for brightness.
    quality = _quality_by_tables(tables, data[frame + 12]) if frame + 12 < end else None
    return Header(
        "JPEG",
        width,
        height,
        exif,
        complete,
        extra=held,
        most_pixels=most_pixels,
        scan=position,
        quality=quality,
        colours=components,
        further=index,
        moves=moves,
    )


# Markers of JPEG without a length behind them: restarts, and those that stand for themselves.
_WITHOUT_LENGTH: Final = frozenset((0x01, *range(0xD0, 0xD9)))
_FRAMES: Final = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_WITHOUT_INTEREST: Final = frozenset(range(0x02, 0xFF)) - _WITHOUT_LENGTH - _FRAMES - {0xDA, 0xDB, 0xE1, 0xE2}


def _quality_by_tables(segments: Iterable[bytes], number: int) -> int | None:
    """The quality that a quantisation table stands for (ITU-T T.81, B.2.4.1); None if it is not there."""
    found = None
    for segment in segments:
        position = 0
        while position < len(segment):
            size = 128 if segment[position] >> 4 else 64
            table = segment[position + 1 : position + 1 + size]
            if len(table) < size:
                break
            if segment[position] & 15 == number:
                found = table
            position += 1 + size
    return None if found is None else _quality_by_table(found)


@lru_cache(maxsize=256)
def _quality_by_table(table: bytes) -> int:
    """Estimates the quality from the bytes of one table. Most files of a collection share a few of them."""
    return quality_of(table if len(table) == 64 else 256 * sum(table[::2]) + sum(table[1::2]))


def quality_of(luminance: int | Iterable[int]) -> int:
    """Estimates the quality that a JPEG was saved with, 1 to 100.

    Tables that libjpeg has scaled from those of the standard (ITU-T T.81, K.1) give the very number. Of
    others, the quality is told whose standard table has about as much in all: a larger sum is coarser.

    Args:
        luminance: the 64 numbers of the table for brightness, or their sum.
    """
    wanted = luminance if isinstance(luminance, int) else sum(luminance)
    sums = _standard_sums()
    place = bisect_left(sums, wanted)  # from quality 100 down
    if place == len(sums) or (place and wanted - sums[place - 1] < sums[place] - wanted):
        place -= 1
    return 100 - place


_STANDARD_LUMINANCE: Final = (
    *(16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55),
    *(14, 13, 16, 24, 40, 57, 69, 56, 14, 17, 22, 29, 51, 87, 80, 62),
    *(18, 22, 37, 56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104, 113, 92),
    *(49, 64, 78, 87, 103, 121, 120, 101, 72, 92, 95, 98, 112, 100, 103, 99),
)


@cache
def _standard_sums() -> tuple[int, ...]:
    """The sums of the standard table as libjpeg scales it for quality 100, 99 … 1."""
    scales = (200 - 2 * quality if quality >= 50 else 5000 // quality for quality in range(100, 0, -1))
    return tuple(
        sum(min(max((value * scale + 50) // 100, 1), 255) for value in _STANDARD_LUMINANCE)
        for scale in scales
    )


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


def _read_png(data: bytes) -> Header | None:
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
    return Header("PNG", width, height, exif, alpha=alpha, deep=depth == 16, most_pixels=DEFLATED)


DEFLATED: Final = 8 * 1032
"""Pixels of one bit that a byte can stand for: deflate makes at most 1032 bytes of one."""
PACKED: Final = 8 * 64
"""The same of runs of up to 128 bytes, of which a part may be missing."""


def _read_webp(data: bytes) -> Header | None:
    """Reads the first chunk of a WebP container (RFC 9649)."""
    if data[8:12] != b"WEBP" or int.from_bytes(data[4:8], "little") + 8 > len(data):
        return None
    kind = data[12:16]
    if kind == b"VP8 " and data[23:26] == b"\x9d\x01\x2a":
        width = int.from_bytes(data[26:28], "little") & 0x3FFF
        height = int.from_bytes(data[28:30], "little") & 0x3FFF
        # The decoder makes colour of everything, also of what is wanted in grey.
        return Header("WEBP", width, height, extra=3)
    return None  # lossless, animated, with alpha or EXIF: Pillow's business


_PNM_GAP: Final = rb"(?:\s|#[^\n]*\n)+"
_PNM_SIZE: Final = _PNM_GAP + rb"(?P<width>\d{1,9})" + _PNM_GAP + rb"(?P<height>\d{1,9})"
_PNM_BITS: Final = re.compile(rb"P1" + _PNM_SIZE + rb"\s")
_PNM: Final = re.compile(rb"P[2356]" + _PNM_SIZE + _PNM_GAP + rb"(?P<most>\d{1,5})\s")
_PNM_HEAD_BYTES: Final = 4096


def _read_pnm_text(data: bytes) -> Header | None:
    """Reads the numbers in front of a PNM of text, for each byte of which Pillow takes two microseconds."""
    head = data[:_PNM_HEAD_BYTES]
    found = _PNM_BITS.match(head) or _PNM.match(head)
    if found is None or found.groupdict().get("most", b"255") != b"255":
        return None  # OpenCV does not scale others
    width, height = int(found["width"]), int(found["height"])
    return Header("PPM", width, height) if width and height else None


_READERS: Final[dict[bytes, Callable[[bytes], Header | None]]] = {
    b"\xff\xd8": _read_jpeg,
    b"\x89P": _read_png,
    b"RI": _read_webp,
    b"P1": _read_pnm_text,
    b"P2": _read_pnm_text,
    b"P3": _read_pnm_text,
}


def read_header(data: bytes) -> Header | None:
    """What a JPEG, PNG, WebP or PNM file says; None for others, and for what is not for OpenCV.

    Raises:
        ImageError: no decoder here reads it, or it would take too long.
    """
    reader = _READERS.get(data[:2])
    return reader(data) if reader else None


def read_deep_pnm(data: bytes) -> re.Match[bytes] | None:
    """The width, height and most of a binary PGM or PPM whose white is not 255; None for other files."""
    found = _PNM.match(data[:_PNM_HEAD_BYTES]) if data[:2] in (b"P5", b"P6") else None
    return found if found and found["most"] != b"255" else None


def stated_size(data: bytes) -> tuple[int, int] | None:
    """Width and height as an ICO, WebP or JPEG XL file states them; None for others, and where unclear."""
    if data[8:16] == b"WEBPVP8X":
        return int.from_bytes(data[24:27], "little") + 1, int.from_bytes(data[27:30], "little") + 1
    if data[8:16] == b"WEBPVP8L":
        sides = int.from_bytes(data[21:25], "little")
        return (sides & 0x3FFF) + 1, (sides >> 14 & 0x3FFF) + 1
    if data.startswith(b"\0\0\1\0"):
        return _largest_in_icon(data)
    head = _jxl_head(data)
    return _read_jxl_sides(_Bits(head)) if head else None


def _jxl_head(data: bytes) -> bytes:
    """The first bytes of a JPEG XL codestream behind its signature; none of other files."""
    if data.startswith(b"\xff\x0a"):
        return data[2:_JXL_HEAD_BYTES]
    if data[4:12] != b"JXL \r\n\x87\n":
        return b""
    position = 0
    while position + 8 <= len(data):
        length, kind = int.from_bytes(data[position : position + 4]), data[position + 4 : position + 8]
        start = position + 8
        if length == 1:
            length, start = int.from_bytes(data[start : start + 8]), start + 8
        if kind in (b"jxlc", b"jxlp"):
            start += 4 if kind == b"jxlp" else 0
            return data[start + 2 : start + _JXL_HEAD_BYTES]
        if length < 8:
            break
        position += length
    return b""


_JXL_HEAD_BYTES: Final = 64


def read_jpeg_2000(data: bytes) -> tuple[int, int, int] | None:
    """Width, height and number of components of a JPEG 2000 file (ISO/IEC 15444-1); None for others.

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


def why_not_bitmap(data: bytes) -> str | None:
    """Why no decoder here reads a BMP file, in words for people; None if one may, or it is none."""
    if data[:2] != b"BM" or len(data) < 54:
        return None
    packing, bits = int.from_bytes(data[30:34], "little"), int.from_bytes(data[28:30], "little")
    if int.from_bytes(data[14:18], "little") < 40 or packing not in (3, 6) or bits not in (16, 32):
        return None
    return f"BMP files of {bits} bits that share them out to the colours in this way cannot be read"


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


class JxlTraits(NamedTuple):
    """The metadata at the beginning of a JPEG XL codestream.

    Attributes:
        bits: of a sample.
        floating: samples are floating-point numbers.
        animated: there are frames to be shown one after the other.
    """

    bits: int
    floating: bool
    animated: bool


def read_jxl_traits(data: bytes) -> JxlTraits | None:
    """Reads the metadata of a JPEG XL file (ISO/IEC 18181-1, D.2); None where it has an unusual preview."""
    bits = _Bits(_jxl_head(data))
    _read_jxl_sides(bits)
    if bits.take(1):
        return JxlTraits(8, False, False)
    animated = False
    if bits.take(1):
        bits.take(3)  # orientation
        if bits.take(1):
            _read_jxl_sides(bits)
        if bits.take(1):
            return None
        animated = bool(bits.take(1))
        if animated:
            for widths in ((0, 0, 10, 30), (0, 0, 8, 10), (0, 3, 16, 32)):
                bits.take(widths[bits.take(2)])
            bits.take(1)
    if bits.take(1):
        choice = bits.take(2)
        return JxlTraits((32, 16, 24, 0)[choice] or bits.take(6) + 1, True, animated)
    choice = bits.take(2)
    return JxlTraits((8, 10, 12, 0)[choice] or bits.take(6) + 1, False, animated)


class _Bits:
    """Bits from the least significant on."""

    def __init__(self, data: bytes) -> None:
        self._left = int.from_bytes(data, "little")

    def take(self, count: int) -> int:
        value = self._left & ((1 << count) - 1)
        self._left >>= count
        return value


_JXL_RATIOS: Final = ((1, 1), (6, 5), (4, 3), (3, 2), (16, 9), (5, 4), (2, 1))


def _read_jxl_sides(bits: _Bits) -> tuple[int, int]:
    """Reads the size header of a JPEG XL codestream (ISO/IEC 18181-1, D.1): width and height."""
    small = bits.take(1)

    def side() -> int:
        return (bits.take(5) + 1) * 8 if small else bits.take((9, 13, 18, 30)[bits.take(2)]) + 1

    height = side()
    ratio = bits.take(3)
    if not ratio:
        return side(), height
    across, down = _JXL_RATIOS[ratio - 1]
    return height * across // down, height
