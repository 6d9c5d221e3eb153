"""The layout of the samples of a TIFF file, and whether Pillow or OpenCV reads them.

Nothing here decodes. All positions and numbers come from the file and may be anything.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from dupfinder.images.formats import tiff_tags as tags
from dupfinder.images.formats.header import DEFLATE_PIXELS_PER_BYTE, RUN_LENGTH_PIXELS_PER_BYTE
from dupfinder.images.formats.tiff_directory import (
    Endian,
    byte_order,
    directory_bytes,
    first_directory,
    read_directory,
)


@dataclass(frozen=True, slots=True)
class TiffLayout:
    """The first directory of a TIFF file (TIFF 6.0, section 8; BigTIFF likewise).

    Attributes:
        endian: of all numbers in the file.
        values: the integers of a tag, by tag; the longer lists (strips, tiles) among them.
    """

    endian: Endian
    values: dict[int, tuple[int, ...]]

    def first(self, tag: int, default: int) -> int:
        """Returns the only or first value of a tag; the default where there is none."""
        found = self.values.get(tag)
        return found[0] if found else default

    @property
    def size(self) -> tuple[int, int]:
        """Width and height as stored."""
        return self.first(tags.WIDTH, 0), self.first(tags.HEIGHT, 0)

    @property
    def orientation(self) -> int:
        """The orientation as in EXIF; 1 if it is missing or out of range."""
        stated = self.first(tags.ORIENTATION, 1)
        return stated if 1 <= stated <= 8 else 1

    @property
    def depth(self) -> int:
        """Bits of the deepest sample of a pixel."""
        return max(self.values.get(tags.BITS_PER_SAMPLE, ()), default=1)

    @property
    def samples(self) -> int:
        """The number of samples of a pixel, such as 3 for red, green and blue."""
        return max(1, self.first(tags.SAMPLES_PER_PIXEL, 1))

    @property
    def floating(self) -> bool:
        """Whether samples are floating-point numbers."""
        return self.first(tags.SAMPLE_FORMAT, 1) == 3

    @property
    def planar(self) -> bool:
        """Whether each colour is stored in a plane of its own."""
        return self.samples > 1 and self.first(tags.PLANAR_CONFIGURATION, 1) == 2

    @property
    def min_is_white(self) -> bool:
        """Whether 0 is white."""
        return self.first(tags.PHOTOMETRIC, 1) == 0

    @property
    def photometric(self) -> int:
        """The photometric interpretation, as TIFF numbers it."""
        return self.first(tags.PHOTOMETRIC, 1)

    @property
    def plain(self) -> bool:
        """Whether it is grey or RGB, as opposed to CMYK, L*a*b*, a palette or a camera's mosaic."""
        return self.photometric in (0, 1, 2)

    @property
    def colours(self) -> int:
        """The number of colour samples of a pixel; 0 for a palette or a subsampled form."""
        return _TIFF_COLOURS.get(self.photometric, 0)

    @property
    def sample_order(self) -> tuple[int, ...]:
        """The numbers of the samples that make a picture: colours, of RGB blue first, then opacity."""
        colours = (2, 1, 0) if self.photometric == TIFF_RGB else tuple(range(self.colours))
        return (*colours, self.colours) if self.transparent else colours

    @property
    def transparent(self) -> bool:
        """Whether the sample behind the colours says how opaque a pixel is."""
        return self.samples > self.colours and self.first(tags.EXTRA_SAMPLES, 0) in (1, 2)

    @property
    def is_lab(self) -> bool:
        """Whether it is CIE L*a*b*."""
        return self.photometric in (TIFF_LAB, TIFF_ICC_LAB)

    @property
    def subsampled(self) -> bool:
        """Whether colours may be stored at less than its size."""
        return self.photometric == _YCC

    @property
    def native(self) -> bool:
        """Whether OpenCV returns its samples unchanged."""
        return self.plain and not self.planar and self.depth > 8 and self.samples in (1, 3, 4)

    @property
    def premultiplied(self) -> bool:
        """Whether colours are premultiplied with the opacity."""
        return self.transparent and self.first(tags.EXTRA_SAMPLES, 0) == 1

    @property
    def uncompressed(self) -> bool:
        """Whether samples are stored as they are."""
        return self.first(tags.COMPRESSION, 1) == 1

    @property
    def rows_per_strip(self) -> int:
        """Rows per strip or tile."""
        return min(self.first(tags.TILE_HEIGHT, self.first(tags.ROWS_PER_STRIP, self.size[1])), self.size[1])

    @property
    def max_pixels_per_byte(self) -> int:
        """The most pixels that a byte can stand for; 0 for no bound."""
        return _MAX_PIXELS_PER_BYTE.get(self.first(tags.COMPRESSION, 1), 0)

    @property
    def predictor_width(self) -> int:
        """The width after which differences to the left neighbour start again; 0 without differences."""
        stored = self.first(tags.PREDICTOR, 1) == 2
        return self.first(tags.TILE_WIDTH, max(1, self.size[0])) if stored else 0

    @property
    def misread(self) -> bool:
        """Whether Pillow 13 opens it and returns a wrong picture.

        Deep colours that are stored apart come out as noise, deep negatives as negatives, integers of
        other signs than it expects wrapped around; deep grey loses its opacity, and so does what is apart.
        """
        deep = self.depth > 8
        if not self.plain:
            return deep and self.planar and self.photometric == TIFF_CMYK
        wrapped = (self.first(tags.SAMPLE_FORMAT, 1), self.depth) in ((1, 32), (2, 8))
        veiled = self.colours == 1 and self.transparent
        return wrapped or (deep and (self.planar or self.min_is_white)) or (veiled and (deep or self.planar))

    @property
    def why_not(self) -> str | None:
        """The reason why the file cannot be read; None if it may be readable."""
        packing = self.first(tags.COMPRESSION, 1)
        kind = _TIFF_KINDS.get(self.photometric)
        bits = set(self.values.get(tags.BITS_PER_SAMPLE, (1,)))
        if packing in _UNSUPPORTED_COMPRESSIONS:
            return f"TIFF files packed with {_UNSUPPORTED_COMPRESSIONS[packing]} cannot be read"
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
        if self.photometric == _YCC and (self.planar or self.depth != 8):
            return "TIFF files with brightness and colours stored apart cannot be read"
        return None

    @property
    def readable(self) -> bool:
        """Whether its samples can be taken from it one by one."""
        return (
            0 < self.colours <= self.samples <= _MAX_SAMPLES
            and self.depth in (8, *_DEEP)
            and self.first(tags.COMPRESSION, 1) not in (6, 7)
            and (self.native or self.planar or self.first(tags.PREDICTOR, 1) in (1, 2))
            and self.why_not is None
        )

    @property
    def camera_raw(self) -> bool:
        """Whether it is a camera's: DNG, or a reduced picture in front of others (NEF, ARW and more)."""
        reduced = bool(self.first(tags.SUBFILE_TYPE, 0) & 1)
        return tags.DNG_VERSION in self.values or (reduced and tags.SUB_DIRECTORIES in self.values)

    def plane_as_grey(self, data: bytes, number: int) -> bytes:
        """Returns a TIFF file with one plane of a planar file, as grey and without orientation.

        Args:
            data: the whole file.
            number: which, from 0.
        """
        values: dict[int, tuple[int, ...]] = {
            tag: self.values[tag] for tag in tags.LAYOUT_TAGS if tag in self.values
        }
        for tag in tags.LONG_LISTS:
            found = self.values.get(tag, ())
            share = len(found) // self.samples
            if share:
                values[tag] = found[number * share : (number + 1) * share]
        return self._with_directory(
            data,
            values
            | {tags.BITS_PER_SAMPLE: (self.depth,), tags.PHOTOMETRIC: (1,), tags.SAMPLES_PER_PIXEL: (1,)},
        )

    def interleaved_as_grey(self, data: bytes) -> bytes:
        """Returns a TIFF file with each sample as a grey pixel, side by side, without orientation.

        So any number of samples can be read, whatever they stand for. Differences are not undone.

        Args:
            data: the whole file, which has the samples of a pixel together.
        """
        values = {
            tag: self.values[tag] for tag in (*tags.LAYOUT_TAGS, *tags.LONG_LISTS) if self.values.get(tag)
        }
        for tag in {tags.WIDTH, tags.TILE_WIDTH} & values.keys():
            values[tag] = (values[tag][0] * self.samples,)
        values.pop(tags.PREDICTOR, None)
        values |= {tags.BITS_PER_SAMPLE: (self.depth,), tags.PHOTOMETRIC: (1,), tags.SAMPLES_PER_PIXEL: (1,)}
        return self._with_directory(data, values)

    def without_orientation(self, data: bytes) -> bytes:
        """Returns the file, grey or RGB, without its orientation, which OpenCV would apply."""
        if self.orientation == 1:
            return data
        kept = (
            *tags.LAYOUT_TAGS,
            *tags.LONG_LISTS,
            tags.BITS_PER_SAMPLE,
            tags.PHOTOMETRIC,
            tags.SAMPLES_PER_PIXEL,
            tags.PLANAR_CONFIGURATION,
            tags.EXTRA_SAMPLES,
        )
        return self._with_directory(data, {tag: self.values[tag] for tag in kept if tag in self.values})

    def _with_directory(self, data: bytes, values: dict[int, tuple[int, ...]]) -> bytes:
        mark = b"II*\0" if self.endian == "little" else b"MM\0*"
        directory = directory_bytes(values, len(data), self.endian)
        return mark + len(data).to_bytes(4, self.endian) + data[8:] + directory


TIFF_RGB, TIFF_CMYK, _YCC, TIFF_LAB, TIFF_ICC_LAB = 2, 5, 6, 8, 9
_TIFF_COLOURS: Final = {0: 1, 1: 1, TIFF_RGB: 3, TIFF_CMYK: 4, TIFF_LAB: 3, TIFF_ICC_LAB: 3}
_TIFF_KINDS: Final = {
    10: "in the L*a*b* of fax machines",
    32803: "of a camera's mosaic",
    32844: "of brightness by its logarithm",
    32845: "of colours by their logarithm",
}
_UNSUPPORTED_COMPRESSIONS: Final = {
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
"""The compressions that neither Pillow nor OpenCV supports, as they are built."""
_MAX_PIXELS_PER_BYTE: Final = {
    1: 128,
    5: 8 * 4096,
    8: DEFLATE_PIXELS_PER_BYTE,
    32773: RUN_LENGTH_PIXELS_PER_BYTE,
    32946: DEFLATE_PIXELS_PER_BYTE,
}
_DEEP: Final = (10, 12, 14, 16, 32, 64)
_MAX_SAMPLES: Final = 64


def read_tiff(data: bytes) -> TiffLayout | None:
    """Reads the layout of a TIFF file; returns None for other files, and if the directory is missing."""
    order = byte_order(data)
    if order is None:
        return None
    endian, version = order
    values, _ = read_directory(data, first_directory(data, endian, version), endian, version)
    return TiffLayout(endian, values) if values else None
