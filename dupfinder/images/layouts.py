"""How samples lie in TIFF and Photoshop files, from their headers: what Pillow reads wrongly or not at all.

Nothing here decodes. All positions and numbers come from the file and may be anything.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import Final, Literal

from dupfinder.images.headers import DEFLATED, PACKED

_Endian = Literal["little", "big"]


@dataclass(frozen=True, slots=True)
class TiffLayout:
    """The first directory of a TIFF file (TIFF 6.0, section 8; BigTIFF likewise).

    Attributes:
        endian: of all numbers in the file.
        values: the integers of a tag, by tag; the longer lists (strips, tiles) among them.
    """

    endian: _Endian
    values: dict[int, tuple[int, ...]]

    def first(self, tag: int, default: int) -> int:
        """The only or first value of a tag; the default where there is none."""
        found = self.values.get(tag)
        return found[0] if found else default

    @property
    def size(self) -> tuple[int, int]:
        """Width and height as stored."""
        return self.first(_WIDTH, 0), self.first(_HEIGHT, 0)

    @property
    def orientation(self) -> int:
        """As in EXIF; 1 where there is none or a senseless one."""
        stated = self.first(_ORIENTATION, 1)
        return stated if 1 <= stated <= 8 else 1

    @property
    def depth(self) -> int:
        """Bits of the deepest sample of a pixel."""
        return max(self.values.get(_BITS, ()), default=1)

    @property
    def samples(self) -> int:
        """A pixel's samples, such as 3 for red, green and blue."""
        return max(1, self.first(_SAMPLES, 1))

    @property
    def floating(self) -> bool:
        """Whether samples are floating-point numbers."""
        return self.first(_FORMAT, 1) == 3

    @property
    def separate(self) -> bool:
        """Whether each colour is stored apart from the others."""
        return self.samples > 1 and self.first(_PLANAR, 1) == 2

    @property
    def negative(self) -> bool:
        """Whether 0 is white."""
        return self.first(_PHOTOMETRIC, 1) == 0

    @property
    def photometric(self) -> int:
        """What samples stand for, as TIFF numbers it."""
        return self.first(_PHOTOMETRIC, 1)

    @property
    def plain(self) -> bool:
        """Whether it is grey or RGB, as opposed to CMYK, L*a*b*, a palette or a camera's mosaic."""
        return self.photometric in (0, 1, 2)

    @property
    def colours(self) -> int:
        """How many samples of a pixel make its colour; 0 where they do so in other ways."""
        return _TIFF_COLOURS.get(self.photometric, 0)

    @property
    def chosen(self) -> tuple[int, ...]:
        """The numbers of the samples that make a picture: colours, of RGB blue first, then opacity."""
        colours = (2, 1, 0) if self.photometric == TIFF_RGB else tuple(range(self.colours))
        return (*colours, self.colours) if self.transparent else colours

    @property
    def transparent(self) -> bool:
        """Whether the sample behind the colours says how opaque a pixel is."""
        return self.samples > self.colours and self.first(_EXTRA_SAMPLES, 0) in (1, 2)

    @property
    def lab(self) -> bool:
        """Whether it is CIE L*a*b*."""
        return self.photometric in (TIFF_LAB, TIFF_ICC_LAB)

    @property
    def subsampled(self) -> bool:
        """Whether colours may be stored at less than its size."""
        return self.photometric == _YCC

    @property
    def native(self) -> bool:
        """Whether OpenCV gives its samples as they are."""
        return self.plain and not self.separate and self.depth > 8 and self.samples in (1, 3, 4)

    @property
    def weighed(self) -> bool:
        """Whether colours have been weighed with how opaque they are."""
        return self.transparent and self.first(_EXTRA_SAMPLES, 0) == 1

    @property
    def uncompressed(self) -> bool:
        """Whether samples are stored as they are."""
        return self.first(_COMPRESSION, 1) == 1

    @property
    def rows(self) -> int:
        """Of a strip or tile."""
        return min(self.first(_TILE_HEIGHT, self.first(_ROWS, self.size[1])), self.size[1])

    @property
    def most_pixels(self) -> int:
        """How many pixels a byte can stand for; 0 where there is no such bound."""
        return _MOST_PIXELS.get(self.first(_COMPRESSION, 1), 0)

    @property
    def differences(self) -> int:
        """Where differences to the left neighbour begin anew, in pixels; 0 where there are none."""
        stored = self.first(_PREDICTOR, 1) == 2
        return self.first(_TILE_WIDTH, max(1, self.size[0])) if stored else 0

    @property
    def misread(self) -> bool:
        """Whether Pillow 13 opens it and gives another picture than there is.

        Deep colours that are stored apart come out as noise, deep negatives as negatives, integers of
        other signs than it expects wrapped around; deep grey loses its opacity, and so does what is apart.
        """
        deep = self.depth > 8
        if not self.plain:
            return deep and self.separate and self.photometric == TIFF_CMYK
        wrapped = (self.first(_FORMAT, 1), self.depth) in ((1, 32), (2, 8))
        veiled = self.colours == 1 and self.transparent
        return wrapped or (deep and (self.separate or self.negative)) or (veiled and (deep or self.separate))

    @property
    def why_not(self) -> str | None:
        """Why no decoder here reads it, in words for people; None if one may."""
        packing = self.first(_COMPRESSION, 1)
        kind = _TIFF_KINDS.get(self.photometric)
        bits = set(self.values.get(_BITS, (1,)))
        if packing in _PACKINGS:
            return f"TIFF files packed with {_PACKINGS[packing]} cannot be read"
        if kind is not None:
            return f"TIFF files {kind} cannot be read"
        if packing == 7 and self.depth != 8:
            return f"TIFF files of {self.depth}-bit JPEG cannot be read"
        if self.floating and self.depth not in (32, 64):
            return f"TIFF files of {self.depth}-bit floating-point numbers cannot be read"
        if self.floating and not self.plain:
            return "TIFF files of floating-point numbers that are no brightness cannot be read"
        if len(bits) > 1:
            return "TIFF files whose samples differ in depth cannot be read"
        if self.depth <= 64 and self.depth not in (8, *_DEEP):
            if self.samples > 1:
                return f"TIFF files of {self.samples} samples of {self.depth} bits a pixel cannot be read"
            if self.depth not in (1, 2, 4):
                return f"TIFF files of {self.depth}-bit samples cannot be read"
        if self.photometric == _YCC and (self.separate or self.depth != 8):
            return "TIFF files with brightness and colours stored apart cannot be read"
        return None

    @property
    def readable(self) -> bool:
        """Whether its samples can be taken from it one by one."""
        return (
            0 < self.colours <= self.samples <= _MOST_SAMPLES
            and self.depth in (8, *_DEEP)
            and self.first(_COMPRESSION, 1) not in (6, 7)
            and (self.native or self.separate or self.first(_PREDICTOR, 1) in (1, 2))
            and self.why_not is None
        )

    @property
    def camera_raw(self) -> bool:
        """Whether it is a camera's: DNG, or a reduced picture in front of others (NEF, ARW and more)."""
        reduced = bool(self.first(_SUBFILE_TYPE, 0) & 1)
        return _DNG_VERSION in self.values or (reduced and _SUB_DIRECTORIES in self.values)

    def one_colour(self, data: bytes, number: int) -> bytes:
        """A TIFF file of one of the colours of a file that stores each apart, as grey and not turned.

        Args:
            data: the whole file.
            number: which, from 0.
        """
        values = {tag: self.values[tag] for tag in _KEPT if tag in self.values}
        for tag in _LONG_LISTS:
            found = self.values.get(tag, ())
            share = len(found) // self.samples
            if share:
                values[tag] = found[number * share : (number + 1) * share]
        return self._with_directory(data, values | {_BITS: (self.depth,), _PHOTOMETRIC: (1,), _SAMPLES: (1,)})

    def side_by_side(self, data: bytes) -> bytes:
        """A TIFF file that has the samples of each pixel side by side, each as a grey pixel, not turned.

        So any number of samples is read, whatever they stand for. Differences are left as they are.

        Args:
            data: the whole file, which has the samples of a pixel together.
        """
        values = {tag: self.values[tag] for tag in (*_KEPT, *_LONG_LISTS) if self.values.get(tag)}
        for tag in {_WIDTH, _TILE_WIDTH} & values.keys():
            values[tag] = (values[tag][0] * self.samples,)
        values.pop(_PREDICTOR, None)
        values |= {_BITS: (self.depth,), _PHOTOMETRIC: (1,), _SAMPLES: (1,)}
        return self._with_directory(data, values)

    def not_turned(self, data: bytes) -> bytes:
        """The same file, grey or RGB, without its orientation, which OpenCV would apply."""
        if self.orientation == 1:
            return data
        tags = (*_KEPT, *_LONG_LISTS, _BITS, _PHOTOMETRIC, _SAMPLES, _PLANAR, _EXTRA_SAMPLES)
        return self._with_directory(data, {tag: self.values[tag] for tag in tags if tag in self.values})

    def _with_directory(self, data: bytes, values: dict[int, tuple[int, ...]]) -> bytes:
        mark = b"II*\0" if self.endian == "little" else b"MM\0*"
        directory = _directory(values, len(data), self.endian)
        return mark + len(data).to_bytes(4, self.endian) + data[8:] + directory


_SUBFILE_TYPE, _WIDTH, _HEIGHT, _BITS, _COMPRESSION = 254, 256, 257, 258, 259
_PHOTOMETRIC, _FILL_ORDER, _STRIPS, _ORIENTATION, _SAMPLES = 262, 266, 273, 274, 277
_ROWS, _STRIP_SIZES, _PLANAR, _PREDICTOR = 278, 279, 284, 317
_TILE_WIDTH, _TILE_HEIGHT, _TILES, _TILE_SIZES = 322, 323, 324, 325
_SUB_DIRECTORIES, _EXTRA_SAMPLES, _FORMAT, _DNG_VERSION = 330, 338, 339, 50706
TIFF_RGB, TIFF_CMYK, _YCC, TIFF_LAB, TIFF_ICC_LAB = 2, 5, 6, 8, 9
_TIFF_COLOURS: Final = {0: 1, 1: 1, TIFF_RGB: 3, TIFF_CMYK: 4, TIFF_LAB: 3, TIFF_ICC_LAB: 3}
_TIFF_KINDS: Final = {
    10: "in the L*a*b* of fax machines",
    32803: "of a camera's mosaic",
    32844: "of brightness by its logarithm",
    32845: "of colours by their logarithm",
}
_PACKINGS: Final = {
    6: "JPEG in the old way",
    32766: "NeXT's method",
    32809: "ThunderScan",
    32908: "PIXAR's method",
    32909: "PIXAR's method",
    33003: "JPEG 2000",
    33004: "JPEG 2000",
    33005: "JPEG 2000",
    34661: "JBIG",
    34676: "SGI's method",
    34677: "SGI's method",
    34712: "JPEG 2000",
    34887: "LERC",
    34925: "LZMA",
    50000: "Zstandard",
    50001: "WebP",
    50002: "JPEG XL",
    52546: "JPEG XL",
}
"""What neither Pillow nor OpenCV unpacks, as they are built."""
_MOST_PIXELS: Final = {1: 128, 5: 8 * 4096, 8: DEFLATED, 32773: PACKED, 32946: DEFLATED}
_DEEP: Final = (10, 12, 14, 16, 32, 64)
_MOST_SAMPLES: Final = 64
_KEPT: Final = (
    _WIDTH,
    _HEIGHT,
    _COMPRESSION,
    _FILL_ORDER,
    _ROWS,
    _PREDICTOR,
    _TILE_WIDTH,
    _TILE_HEIGHT,
    _FORMAT,
)
_LONG_LISTS: Final = (_STRIPS, _STRIP_SIZES, _TILES, _TILE_SIZES)
_READ: Final = frozenset(
    (*_KEPT, *_LONG_LISTS, _SUBFILE_TYPE, _BITS, _PHOTOMETRIC, _ORIENTATION, _SAMPLES, _PLANAR)
) | {_SUB_DIRECTORIES, _EXTRA_SAMPLES, _DNG_VERSION}
_CODES: Final = {1: "B", 3: "H", 4: "I", 13: "I", 16: "Q", 18: "Q"}
"""How `struct` calls an integer, by its type: byte, short, long, directory, and BigTIFF's."""
_MOST_VALUES: Final = 1 << 20
"""A gigabyte in strips of a kilobyte."""


def read_tiff(data: bytes) -> TiffLayout | None:
    """The layout of a TIFF file; None for any other, and where the directory is out of reach."""
    order = _byte_order(data)
    if order is None:
        return None
    endian, version = order
    values, _ = _read_directory(data, _first_directory(data, endian, version), endian, version)
    return TiffLayout(endian, values) if values else None


def is_cut(data: bytes) -> bool:
    """Whether pictures that a TIFF file, such as a camera's RAW, says to hold lie behind its end.

    A camera's preview stands in front of what it is a preview of, and is there if that is missing.
    """
    order = _byte_order(data)
    if order is None:
        return False
    endian, version = order
    waiting = [_first_directory(data, endian, version)]
    seen: set[int] = set()
    while waiting and len(seen) < _MOST_DIRECTORIES:
        start = waiting.pop()
        if start in seen or not start:
            continue
        seen.add(start)
        values, following = _read_directory(data, start, endian, version)
        waiting += [following, *values.get(_SUB_DIRECTORIES, ())[:_MOST_DIRECTORIES]]
        for places, sizes in ((_STRIPS, _STRIP_SIZES), (_TILES, _TILE_SIZES)):
            pairs = zip(values.get(places, ()), values.get(sizes, ()), strict=False)
            # Cameras round sizes up.
            if any(place + size - min(size >> 6, _SLACK_BYTES) > len(data) for place, size in pairs):
                return True
    return False


def page_places(data: bytes) -> list[int]:
    """Returns where the directories of a TIFF file's pages begin, without reduced pictures and masks.

    The first directory always counts. At most _MOST_PAGES directories are read. A file of several pages that
    is cut short has one more place, behind its end.
    """
    order = _byte_order(data)
    if order is None:
        return []
    endian, version = order
    wide, head, entry = (8, 8, 20) if version == 43 else (4, 2, 12)
    place = _first_directory(data, endian, version)
    found: dict[int, bool] = {}
    while place and place not in found and place + head <= len(data) and len(found) < _MOST_PAGES:
        count = int.from_bytes(data[place : place + head], endian)
        end = place + head + entry * min(count, 0xFFFF)
        kind = 0
        if int.from_bytes(data[place + head : place + head + 2], endian) == _SUBFILE_TYPE:  # tags ascend
            kind = int.from_bytes(data[place + head + 4 + wide : place + head + 8 + wide], endian)
        found[place] = not found or not kind & 5
        place = int.from_bytes(data[end : end + wide], endian)
    places = [place for place, is_page in found.items() if is_page]
    # After a single page, a bad offset is rather a mistake of the writer than a second page.
    return [*places, place] if len(places) > 1 and place + head > len(data) else places


def page_of(data: bytes, place: int) -> bytes:
    """Returns a TIFF file that begins with the page at this place."""
    endian, version = _byte_order(data) or ("little", 42)
    if version == 43:
        return data[:8] + place.to_bytes(8, endian) + data[16:]
    return data[:4] + place.to_bytes(4, endian) + data[8:]


_MOST_PAGES: Final = 4096
_MOST_DIRECTORIES: Final = 16
_SLACK_BYTES: Final = 4096


def _byte_order(data: bytes) -> tuple[_Endian, int] | None:
    """The byte order of a TIFF file and its version: 42, or 43 for BigTIFF; None for other files."""
    if data[:2] not in (b"II", b"MM"):
        return None
    endian: _Endian = "little" if data[:2] == b"II" else "big"
    version = int.from_bytes(data[2:4], endian)
    return (endian, version) if version in (42, 43) else None


def _first_directory(data: bytes, endian: _Endian, version: int) -> int:
    return int.from_bytes(data[8:16] if version == 43 else data[4:8], endian)


def _read_directory(
    data: bytes, start: int, endian: _Endian, version: int
) -> tuple[dict[int, tuple[int, ...]], int]:
    """The integers of a directory by tag, and where the next one is; 0 if there is none."""
    # BigTIFF has a count of eight bytes, entries of twenty and pointers of eight.
    wide, head, entry = (8, 8, 20) if version == 43 else (4, 2, 12)
    count = int.from_bytes(data[start : start + head], endian)
    end = start + head + entry * min(count, 0xFFFF)
    values: dict[int, tuple[int, ...]] = {}
    for at in range(start + head, min(end, len(data)), entry):
        tag = int.from_bytes(data[at : at + 2], endian)
        if tag in _READ:
            values.setdefault(tag, _integers(data, at, wide, endian))
    return values, int.from_bytes(data[end : end + wide], endian)


def _integers(data: bytes, at: int, wide: int, endian: _Endian) -> tuple[int, ...]:
    """The integers of the entry at this place; none where they are of another type or not there."""
    code = _CODES.get(int.from_bytes(data[at + 2 : at + 4], endian))
    count = int.from_bytes(data[at + 4 : at + 4 + wide], endian)
    place = at + 4 + wide
    if code is None or count > _MOST_VALUES:
        return ()
    size = struct.calcsize("=" + code)
    if size * count > wide:
        place = int.from_bytes(data[place : place + wide], endian)
    body = data[place : place + size * count]
    order = "<" if endian == "little" else ">"
    return struct.unpack_from(f"{order}{len(body) // size}{code}", body)


def _directory(values: dict[int, tuple[int, ...]], start: int, endian: _Endian) -> bytes:
    """A directory of TIFF with numbers of four bytes, which is to stand at this place."""
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


@dataclass(frozen=True, slots=True)
class PhotoshopLayout:
    """The header of a Photoshop file, PSD or PSB, and where its composite lies.

    Attributes:
        width: in pixels.
        height: likewise.
        channels: all that are stored: colours, then transparency or saved selections.
        depth: bits of a sample.
        mode: of colour, as Adobe numbers them.
        start: where the composite begins.
        large: it is a PSB.
        transparent: the first channel after the colours says how opaque the composite is.
        layers: how many layers there are beside the composite.
        layered: where they begin and end.
    """

    width: int
    height: int
    channels: int
    depth: int
    mode: int
    start: int
    large: bool
    transparent: bool
    layers: int = 0
    layered: tuple[int, int] = (0, 0)

    @property
    def colours(self) -> int:
        """How many channels make the picture; 0 for modes that are kept in other ways than channels."""
        return _PHOTOSHOP_COLOURS.get(self.mode, 0)

    @property
    def why_not(self) -> str | None:
        """Why no decoder here reads it, in words for people; None if one may."""
        return (
            "PSD files of spot colours (multichannel) cannot be read" if self.mode == _MULTICHANNEL else None
        )


GREY, RGB, CMYK, _MULTICHANNEL, DUOTONE, LAB = 1, 3, 4, 7, 8, 9
_PHOTOSHOP_COLOURS: Final = {GREY: 1, RGB: 3, CMYK: 4, DUOTONE: 1, LAB: 3}


def read_photoshop(data: bytes) -> PhotoshopLayout | None:
    """The layout of a PSD or PSB file (Adobe Photoshop File Formats Specification); None for any other."""
    if len(data) < 34 or data[:4] != b"8BPS" or data[4:6] not in (b"\0\1", b"\0\2"):
        return None
    large = data[5] == 2
    channels, height, width, depth, mode = struct.unpack(">HIIHH", data[12:26])
    position = 26
    for _ in ("colours", "resources"):
        position += 4 + int.from_bytes(data[position : position + 4])
    wide = 8 if large else 4
    layers = position + wide
    end = layers + int.from_bytes(data[position:layers])
    # A count below zero says that the first channel behind the colours is the transparency of the whole.
    # Deep files have it in a block of its own.
    count = int.from_bytes(data[layers + wide : layers + wide + 2], signed=True) if end > layers + wide else 0
    transparent = count < 0 or any(data.find(b"8BIM" + mark, layers, end) >= 0 for mark in _TRANSPARENT)
    stated = abs(count) or _count_deep_layers(data, layers, end, wide)
    return PhotoshopLayout(
        width, height, channels, depth, mode, end, large, transparent, stated, (layers, end)
    )


def _count_deep_layers(data: bytes, start: int, end: int, wide: int) -> int:
    """Returns the number of layers of a file of 16 or 32 bits, which stand in a block of their own."""
    for mark in (b"8BIMLr16", b"8BIMLr32", b"8BIMLayr"):
        place = data.find(mark, start, end)
        if place >= 0:
            place += len(mark) + wide
            return abs(int.from_bytes(data[place : place + 2], signed=True))
    return 0


_TRANSPARENT: Final = (b"Mtrn", b"Mt16", b"Mt32")
