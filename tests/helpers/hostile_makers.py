"""Parts of hostile files: small good files of every kind, and pieces of broken ones."""

from __future__ import annotations

import contextlib
import functools
import struct
import zlib
from collections.abc import Iterable
from typing import Literal, NamedTuple

from dupfinder.images.pixel_depth import Pixels
from helpers.image_files import KINDS, heic, pillow_image, png_chunk, saved
from helpers.images import encode, photo

Expectation = Literal["intact", "damaged", "unreadable", "problem"]
"""intact: an image without a problem. damaged: an image with one. unreadable: a problem and no image.
problem: one of the last two."""


class Hostile(NamedTuple):
    """A file: its name, its bytes, and what it must come to, where that is known."""

    name: bytes
    data: bytes
    expected: Expectation | None


class Original(NamedTuple):
    """A good file and the suffix that belongs to it."""

    suffix: str
    data: bytes


# --- good files -------------------------------------------------------------------------------

WIDTH, HEIGHT = 96, 64  # multiples of 16, for HEIC


@functools.cache
def originals() -> dict[str, Original]:
    """A small good file of every kind that can be written here, by the name of the kind."""
    pixels = photo(11, WIDTH, HEIGHT)
    image = pillow_image(pixels)
    made = {name: Original(kind.suffix, kind.write(pixels)) for name, kind in KINDS.items()}
    orientation = exif_block([(0x0112, 3, 1, b"\0\1\0\0")])
    made["jpeg restarts"] = Original(".jpg", saved(image, "JPEG", restart_marker_blocks=4))
    made["jpeg exif"] = Original(".jpg", jpeg_with(orientation, pixels))
    made["jpeg profile"] = Original(".jpg", saved(image, "JPEG", icc_profile=bytes(range(256)) * 3))
    made["heic exif"] = Original(".heic", heic(pixels, exif=orientation))
    made["jpeg 2000 lossy"] = Original(
        ".jp2", saved(image, "JPEG2000", irreversible=True, quality_layers=[20])
    )
    for compression in ("group3", "group4", "packbits", "zstd", "lzma"):
        source = image.convert("1") if "group" in compression else image
        with contextlib.suppress(OSError):  # this libtiff was built without it
            made[f"tiff {compression}"] = Original(".tif", saved(source, "TIFF", compression=compression))
    return made


# --- parts --------------------------------------------------------------------------------------


def psd_head(width: int, height: int, compression: int = 0) -> bytes:
    """Returns the part of a Photoshop file before its samples."""
    head = struct.pack(">4sH6xHIIHH", b"8BPS", 1, 3, height, width, 8, 3)
    return head + struct.pack(">IIIH", 0, 0, 0, compression)


def png_of_zeros(width: int, height: int, depth: int = 1, colour_type: int = 0) -> bytes:
    """A whole PNG of zeros, made without ever having its pixels in memory."""
    channels = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}[colour_type]
    packed = deflated_zeros(height * (1 + (width * depth * channels + 7) // 8))
    header = struct.pack(">IIBBBBB", width, height, depth, colour_type, 0, 0, 0)
    palette = png_chunk(b"PLTE", bytes(6)) if colour_type == 3 else b""
    parts = png_chunk(b"IHDR", header), palette, png_chunk(b"IDAT", packed), png_chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


def deflated_zeros(count: int) -> bytes:
    """So many zeros in the format of zlib (RFC 1950): a thousandth of them, made at once."""
    part, rest = _packer(), _packer()
    # A block that does not look back can stand there any number of times.
    mebibyte = part.compress(bytes(1 << 20)) + part.flush(zlib.Z_FULL_FLUSH)
    end = rest.compress(bytes(count % (1 << 20))) + rest.flush()
    # Adler-32 of zeros: a sum that stays 1, and how often it was added up.
    return b"\x78\xda" + mebibyte * (count >> 20) + end + struct.pack(">HH", count % 65_521, 1)


def _packer() -> zlib._Compress:
    return zlib.compressobj(9, zlib.DEFLATED, -15)


def tiff(entries: Iterable[tuple[int, int, int, bytes]], body: bytes = b"") -> bytes:
    """A little-endian TIFF file of one directory, behind a body that starts at 8.

    Args:
        entries: (tag, type, count, four bytes of value or where it is).
        body: whatever the entries point to.
    """
    found = sorted(entries)
    body += bytes(len(body) % 2)
    directory = struct.pack("<H", len(found)) + b"".join(struct.pack("<HHI4s", *each) for each in found)
    return b"II*\0" + struct.pack("<I", 8 + len(body)) + body + directory + bytes(4)


def tiff_of(width: int, height: int, body: bytes, compression: int, bits: int = 8) -> bytes:
    """A grey TIFF file in one strip."""
    numbers = {
        256: width,
        257: height,
        258: bits,
        259: compression,
        262: 0 if compression == 4 else 1,
        273: 8,
        277: 1,
        278: height,
        279: len(body),
    }
    return tiff([(tag, 4, 1, struct.pack("<I", value)) for tag, value in numbers.items()], body)


def exif_block(entries: Iterable[tuple[int, int, int, bytes]], first: int = 8, tail: bytes = b"") -> bytes:
    """A big-endian EXIF block of one directory; `first` is where it is said to be."""
    found = list(entries)
    body = struct.pack(">H", len(found)) + b"".join(struct.pack(">HHI4s", *each) for each in found)
    return b"Exif\0\0MM\0*" + struct.pack(">I", first) + body + bytes(4) + tail


def jpeg_with(block: bytes, pixels: Pixels | None = None, marker: int = 0xE1) -> bytes:
    """A JPEG with this block in a segment of its own, or in several where it is longer."""
    data = encode(photo(11, WIDTH, HEIGHT) if pixels is None else pixels)
    parts = [block[at : at + 65_000] for at in range(0, len(block), 65_000)]
    segments = b"".join(struct.pack(">BBH", 0xFF, marker, 2 + len(part)) + part for part in parts)
    return data[:2] + segments + data[2:]


def png_with(kind: bytes, body: bytes) -> bytes:
    """A PNG with this chunk behind its header."""
    data = originals()["png"].data
    return data[:33] + png_chunk(kind, body) + data[33:]


def webp_with(kind: bytes, flag: int, body: bytes) -> bytes:
    """A WebP in the extended format with this chunk in front of the picture."""
    sides = (WIDTH - 1).to_bytes(3, "little") + (HEIGHT - 1).to_bytes(3, "little")
    inner = originals()["webp"].data[12:]
    parts = b"VP8X" + struct.pack("<I", 10) + bytes([flag, 0, 0, 0]) + sides
    chunk = kind + struct.pack("<I", len(body)) + body + bytes(len(body) % 2)
    parts += chunk + inner if kind == b"ICCP" else inner + chunk
    return b"RIFF" + struct.pack("<I", 4 + len(parts)) + b"WEBP" + parts


def icon(picture: bytes) -> bytes:
    return struct.pack("<HHHBBBBHHII", 0, 1, 1, 16, 16, 0, 0, 1, 32, len(picture), 22) + picture


def jxl_head(width: int, height: int) -> bytes:
    """The beginning of a JPEG XL codestream: two sides of up to 30 bits, least significant first."""
    bits, place = 0, 0
    for value, count in ((0, 1), (3, 2), (height - 1, 30), (0, 3), (3, 2), (width - 1, 30)):
        bits |= value << place
        place += count
    return b"\xff\x0a" + bits.to_bytes(64, "little")


# --- whole files of one colour ----------------------------------------------------------------------


def many_samples_tiff(side: int) -> bytes:
    body = deflated_zeros(2 * 5 * side * side)
    numbers = {
        256: side,
        257: side,
        258: 16,
        259: 8,
        262: 2,
        273: 8,
        277: 5,
        278: side,
        279: len(body),
    }
    return tiff([(tag, 4, 1, struct.pack("<I", value)) for tag, value in numbers.items()], body)


def float_tiff(side: int) -> bytes:
    body = deflated_zeros(4 * side * side)
    numbers = {
        256: side,
        257: side,
        258: 32,
        259: 8,
        262: 1,
        273: 8,
        277: 1,
        278: side,
        279: len(body),
        339: 3,
    }
    return tiff([(tag, 4, 1, struct.pack("<I", value)) for tag, value in numbers.items()], body)


def gif_of_zeros(width: int, height: int) -> bytes:
    """A whole GIF of one colour: each code of its table stands for one pixel more than the one before."""
    left = width * height
    bits, place = 4, 3  # begins with "clear the table"
    size, code, limit = 3, 6, 4096
    bits, place = 4, size
    # The first pixel, then the code being defined each time: for 2, 3, 4 … pixels.
    run = 1
    stream = bytearray()
    value, first = 0, True
    while left > 0:
        value = 0 if first else min(code, limit - 1)
        bits |= value << place
        place += size
        left -= run
        if not first and code < limit:
            code += 1
        first = False
        run = min(run + 1, limit - 1 - 4)
        if code == 1 << size and size < 12:
            size += 1
        while place >= 8:
            stream.append(bits & 255)
            bits >>= 8
            place -= 8
    bits |= 5 << place
    stream += bits.to_bytes((place + size + 7) // 8, "little")
    blocks = b"".join(
        bytes([len(part)]) + part for part in (stream[at : at + 255] for at in range(0, len(stream), 255))
    )
    head = b"GIF89a" + struct.pack("<HHBBB", width, height, 0x80, 0, 0) + bytes(6)
    return head + b"," + struct.pack("<HHHHB", 0, 0, width, height, 0) + b"\x02" + blocks + b"\0;"


def packed_psd(width: int, height: int) -> bytes:
    """A whole Photoshop file of one colour, packed by runs."""
    row = b"\x81\0" * (width // 128) + (bytes([257 - width % 128, 0]) if width % 128 > 1 else b"")
    return psd_head(width, height, 1) + struct.pack(">H", len(row)) * 3 * height + row * 3 * height


def jpeg_of_zeros(width: int, height: int) -> bytes:
    """A whole grey JPEG of one colour: two bits for each block of 64 pixels."""
    blocks = -(-width // 8) * -(-height // 8)
    return _jpeg_head(0xC0, width, height) + _scan(0, 63, 0) + bytes(-(-blocks // 4)) + b"\xff\xd9"


def jpeg_of_scans(width: int, height: int, scans: int) -> bytes:
    """A whole progressive JPEG of one colour whose every scan goes over all of it, and says nothing."""
    blocks = -(-width // 8) * -(-height // 8)
    first = _scan(0, 0, 0) + bytes(-(-blocks // 8))
    # The code 0 stands for a run of 2^14 blocks, and as many more as the 14 bits behind it say.
    runs = -(-blocks // 32_767)
    bits = int("0" + "1" * 14, 2)
    packed = functools.reduce(lambda number, _: number << 15 | bits, range(runs), 0)
    length = -(-15 * runs // 8)
    body = (packed << 8 * length - 15 * runs).to_bytes(length).replace(b"\xff", b"\xff\0")
    return _jpeg_head(0xC2, width, height) + first + (_scan(1, 63, 0) + body) * (scans - 1) + b"\xff\xd9"


def _jpeg_head(frame: int, width: int, height: int) -> bytes:
    """Tables with one code each: 0 for "the same as before", and for "nothing more" or a run of nothing."""
    quantized = b"\xff\xdb\0\x43\0" + b"\1" * 64
    dc = b"\xff\xc4" + struct.pack(">HB", 20, 0) + bytes([1] + [0] * 15) + b"\0"
    ac = (
        b"\xff\xc4"
        + struct.pack(">HB", 20, 0x10)
        + bytes([1] + [0] * 15)
        + (b"\0" if frame == 0xC0 else b"\xe0")
    )
    header = struct.pack(">BBHBHHB", 0xFF, frame, 11, 8, height, width, 1) + b"\1\x11\0"
    return b"\xff\xd8" + quantized + header + dc + ac


def _scan(first: int, last: int, approximation: int) -> bytes:
    return b"\xff\xda\0\x08\1\1\0" + bytes([first, last, approximation])


def over(data: bytes, place: int, written: bytes) -> bytes:
    """Returns the bytes with some overwritten, at their old length."""
    return (data[:place] + written + data[place + len(written) :])[: len(data)]


def heic_that_ends_the_process() -> bytes:
    """A HEIC file on which pi_heif 1.4.0 ends the process: the type of an item is not text.

    `decoding` refuses it before pi_heif sees it.
    """
    data = originals()["heic exif"].data
    return over(data, data.index(b"Exif"), b"\xff")
