"""Recognises what a file holds beside its first picture, by its bytes.

Nothing here decodes. All positions and numbers come from the file and may be anything, so that every walk
is bounded.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from dupfinder.base.errors import ImageError
from dupfinder.base.literals import Content
from dupfinder.images.formats.header import Header
from dupfinder.images.formats.icon import icon_entries
from dupfinder.images.formats.jxl_header import read_jxl_traits
from dupfinder.images.formats.photoshop_header import read_photoshop
from dupfinder.images.formats.read_header import read_header
from dupfinder.images.formats.tiff_directory import page_places


class Held(NamedTuple):
    """A file's content, and its number of frames, pages, pictures or layers; as in ImageRecord."""

    content: Content = "still"
    frames: int = 1


STILL: Final = Held()


def held_in(data: bytes, file_format: str, pictures: int = 1) -> Held:
    """Returns the content of a file.

    Args:
        data: the whole file.
        file_format: as in `Picture.format`.
        pictures: how many the decoder counts, where it does.
    """
    match file_format:
        case "RAW":
            return Held("raw")
        case "JPEG":
            header = read_header(data)
            return held_in_jpeg(data, header) if header else _held_in_plain_jpeg(data)
        case "GIF":
            return _several("animation", _count_gif_frames(data))
        case "PNG":
            return _several("animation", _count_png_frames(data))
        case "WEBP":
            return _several("animation", _count_webp_frames(data))
        case "TIFF":
            return _several("pages", len(page_places(data)))
        case "ICO":
            return _several("pages", len(icon_entries(data)))
        case "PSD":
            layout = read_photoshop(data)
            return Held("layered", layout.layers) if layout and layout.layers else STILL
        case "HEIC" | "AVIF":
            return _held_in_boxes(data, pictures, "pages" if file_format == "HEIC" else "animation")
        case "JXL":
            traits = read_jxl_traits(data)
            return Held("animation", 2) if traits and traits.animated else STILL
    return STILL


def _several(content: Content, count: int) -> Held:
    return Held(content, count) if count > 1 else STILL


# --- JPEG -------------------------------------------------------------------------------------

_END: Final = b"\xff\xd9"


def held_in_jpeg(data: bytes, header: Header) -> Held:
    """Returns the content of a JPEG file; reads next to nothing if nothing is behind its picture."""
    if not header.further and not header.moves and data.endswith(_END):
        return STILL
    if _has_video(data, header.scan):
        return Held("motion")
    full = sum(picture.is_full for picture in _further_pictures(data, header))
    return Held("stereo", 1 + full) if full else STILL


def _held_in_plain_jpeg(data: bytes) -> Held:
    """Returns the content of a JPEG that OpenCV does not read, such as CMYK: no camera writes those."""
    return Held("motion") if not data.endswith(_END) and _has_video(data, 2) else STILL


def _has_video(data: bytes, scan: int) -> bool:
    """Whether a video stands behind the end of the first picture.

    Telephones of all makers write ISO-BMFF there, which begins with a length and ``ftyp``; Samsung's puts
    a name of its own before it.
    """
    end = data.find(_END, scan)
    if end < 0:
        return False
    place = data.find(b"ftyp", end + 2)
    while place >= 0:
        if 8 <= int.from_bytes(data[place - 4 : place]) <= _LONGEST_FTYP:
            return True
        place = data.find(b"ftyp", place + 4)
    return data.find(b"MotionPhoto_Data", end + 2) >= 0


_LONGEST_FTYP: Final = 1024


class _Further(NamedTuple):
    """A picture behind the first one of a Multi-Picture file (CIPA DC-007).

    Attributes:
        start: where it begins.
        end: where it ends.
        is_preview: the file calls it a smaller version of the first one.
        is_full: it is as large as the first one, in as many colours, and no gain map.
    """

    start: int
    end: int
    is_preview: bool
    is_full: bool


_MOST_PICTURES: Final = 64
_HEAD_BYTES: Final = 1 << 17
_GAIN_MAPS: Final = (b"ns.adobe.com/hdr-gain-map", b"hdrgainmap", b"urn:iso:std:iso:ts:21496")


def _further_pictures(data: bytes, header: Header) -> Iterator[_Further]:
    if not header.further:
        return
    for kind, start, end in _multi_picture_entries(data, header.further):
        head = data[start : min(end, start + _HEAD_BYTES)]
        is_preview = kind >> 16 & 0xFF == 1
        yield _Further(start, end, is_preview, not is_preview and _is_as_large(head, header))


def _is_as_large(head: bytes, first: Header) -> bool:
    try:
        found = read_header(head) if head.startswith(b"\xff\xd8") else None
    except ImageError:
        return False
    if found is None or any(mark in head[: found.scan] for mark in _GAIN_MAPS):
        return False
    return (found.width, found.height, found.colours) == (first.width, first.height, first.colours)


def _multi_picture_entries(data: bytes, base: int) -> Iterator[tuple[int, int, int]]:
    """Yields kind, start and end of each picture but the first that an MPF index lists."""
    endian = "little" if data[base : base + 2] == b"II" else "big"

    def number(place: int, size: int = 4) -> int:
        return int.from_bytes(data[place : place + size], endian)  # type: ignore[arg-type]

    directory = base + number(base + 4)
    for entry in range(directory + 2, directory + 2 + 12 * min(number(directory, 2), 32), 12):
        if number(entry, 2) != 0xB002:
            continue
        count = min(number(entry + 4) // 16, _MOST_PICTURES)
        table = base + number(entry + 8)
        for place in range(table + 16, table + 16 * count, 16):
            start = base + number(place + 8)
            end = start + number(place + 4)
            if number(place + 8) and start < end <= len(data):
                yield number(place), start, end


def further_in_jpeg(data: bytes, header: Header) -> bytes:
    """Returns the bytes behind the first picture where they hold a video or pictures that are no previews."""
    if not header.further and not header.moves and data.endswith(_END):
        return b""
    pictures = list(_further_pictures(data, header))
    if _has_video(data, header.scan) or not all(picture.is_preview for picture in pictures):
        return data[data.find(_END, header.scan) + 2 :]
    return b""


def full_pictures(data: bytes, header: Header) -> list[bytes]:
    """Returns the further pictures of a Multi-Picture file that are as large as the first, as JPEG files."""
    return [data[each.start : each.end] for each in _further_pictures(data, header) if each.is_full]


# --- animations -------------------------------------------------------------------------------

_MOST_STEPS: Final = 1 << 21
"""Limits the time for a malicious file to half a second; a file of 500 MB needs as many."""


def _count_gif_frames(data: bytes) -> int:
    """Walks the blocks (GIF89a, 12)."""
    flags = data[10] if len(data) > 10 else 0
    position = 13 + (6 << (flags & 7) if flags & 0x80 else 0)
    end = len(data)
    count = 0
    steps = _MOST_STEPS
    while position < end and steps:
        steps -= 1
        kind = data[position]
        if kind == 0x3B:
            break
        if kind == 0x2C:
            count += 1
            flags = data[position + 9] if position + 9 < end else 0
            position += 11 + (6 << (flags & 7) if flags & 0x80 else 0)
        elif kind == 0x21:
            position += 2
        else:
            position += 1  # as Pillow passes over it
            continue
        while position < end and data[position] and steps:
            position += 1 + data[position]
            steps -= 1
        position += 1
    return count


def _count_png_frames(data: bytes) -> int:
    """Reads what an animated PNG states (W3C PNG, third edition, 11.3.6)."""
    pixels = data.find(b"IDAT")
    place = data.find(b"acTL", 33, max(pixels, 33))
    if place < 0:
        return 1
    stated = int.from_bytes(data[place + 4 : place + 8])
    # A first picture without control data before it is no frame of the animation, but a picture.
    apart = data.find(b"fcTL", 33, pixels) < 0
    return min(stated + apart, len(data) // 38 + 1)


def _count_webp_frames(data: bytes) -> int:
    """Counts the frames of a WebP container (RFC 9649, 2.7.1)."""
    if data[12:16] != b"VP8X" or not data[20] & 2:
        return 1
    count = 0
    position = 12
    for _ in range(_MOST_STEPS):
        if position + 8 > len(data):
            break
        count += data[position : position + 4] == b"ANMF"
        size = int.from_bytes(data[position + 4 : position + 8], "little")
        position += 8 + size + size % 2
    return count


# --- HEIC and AVIF ----------------------------------------------------------------------------


def _held_in_boxes(data: bytes, pictures: int, several: Content) -> Held:
    """Returns the content of a file of ISO-BMFF boxes: a video in a box or behind the file, a sequence."""
    sequence = has_video = False
    begun = 0
    for kind, _start, _end in _boxes(data):
        begun += kind == b"ftyp"
        has_video |= kind == b"mpvd" or begun > 1
        sequence |= kind == b"moov" and begun == 1
    if has_video or data.find(b"MotionPhoto_Data") >= 0:
        return Held("motion")
    if sequence and several == "pages":
        return Held("animation", max(_count_samples(data), pictures, 2))
    return _several(several, pictures)


_MOST_BOXES: Final = 4096


def _boxes(data: bytes) -> Iterator[tuple[bytes, int, int]]:
    """Yields kind, start and end of the boxes on the outermost level (ISO/IEC 14496-12, 4.2)."""
    position = 0
    for _ in range(_MOST_BOXES):
        if position + 8 > len(data):
            return
        length, kind = int.from_bytes(data[position : position + 4]), data[position + 4 : position + 8]
        if length == 1:
            length = int.from_bytes(data[position + 8 : position + 16])
        end = position + length if length else len(data)
        if end < position + 8:
            return
        yield kind, position, end
        position = end


def _count_samples(data: bytes) -> int:
    """Returns the number of pictures that the first track of a sequence states."""
    place = data.find(b"stsz")
    return min(int.from_bytes(data[place + 12 : place + 16]), len(data)) if place >= 0 else 0
