"""Files that somebody has thought out: bombs, lies about sizes, loops in EXIF, garbage in metadata."""

from __future__ import annotations

import contextlib
import itertools
import math
import random
import re
import struct
import warnings
import zlib
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

import cv2
from PIL import Image

from dupfinder.images.limits import MAX_UNLIKELY_PHOTO_BYTES
from helpers.hostile_makers import (
    HEIGHT,
    WIDTH,
    Expectation,
    Hostile,
    deflated_zeros,
    exif_block,
    float_tiff,
    gif_of_zeros,
    heic_that_ends_the_process,
    icon,
    jpeg_of_scans,
    jpeg_of_zeros,
    jpeg_with,
    jxl_head,
    many_samples_tiff,
    originals,
    over,
    packed_psd,
    png_of_zeros,
    png_with,
    psd_head,
    tiff,
    tiff_of,
    webp_with,
)
from helpers.image_files import heic, pillow_image, png_chunk, saved
from helpers.images import photo


def crafted() -> Iterator[Hostile]:
    """Files that somebody has thought out: nothings, lies about sizes, loops, garbage in metadata."""
    # What writes these files finds fault with them, too.
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        made = [*_nothings(), *_sides(), *_claims(), *_exif(), *_profiles(), *_lengths(), *_slow()]
    yield from made


def _nothings() -> Iterator[Hostile]:
    for kind, (suffix, data) in originals().items():
        yield Hostile(f"empty {kind}{suffix}".encode(), b"", "unreadable")
        yield Hostile(f"two bytes of {kind}{suffix}".encode(), data[:2], "unreadable")
        yield Hostile(f"twelve bytes of {kind}{suffix}".encode(), data[:12], "unreadable")
    yield Hostile(b"zeros.jpg", bytes(5000), "unreadable")
    yield Hostile(b"ones.png", b"\xff" * 5000, "unreadable")
    yield Hostile(b"text.heic", b"This is no picture.\n" * 50, "unreadable")
    yield Hostile(b"page.gif", b"<!doctype html><title>404 Not Found</title>", "unreadable")
    yield Hostile(b"item without a type.heic", heic_that_ends_the_process(), "unreadable")
    yield Hostile(b"noise.webp", random.Random(1).randbytes(5000), "unreadable")


def claimed(kind: str, width: int, height: int) -> bytes:
    """A file of a few hundred bytes that says it has these sides; each below 65,536."""
    sides = struct.pack(">II", width, height)
    if kind == "png":
        data = originals()["png"].data
        return data[:8] + png_chunk(b"IHDR", sides + data[24:29]) + data[33:]
    if kind in ("jpeg", "jpeg progressive"):
        data = originals()[kind].data
        frame = re.search(rb"\xff[\xc0\xc2]\0\x11", data)
        assert frame
        return over(data, frame.start() + 5, struct.pack(">HH", height, width))
    if kind == "gif":
        head = b"GIF89a" + struct.pack("<HHBBB", width, height, 0x80, 0, 0) + bytes(6)
        return head + b"," + struct.pack("<HHHHB", 0, 0, width, height, 0) + b"\x02\x02\x44\x01\0;"
    if kind == "tiff":
        return tiff_of(width, height, bytes(400), 1)
    if kind == "tiff packed":
        return tiff_of(width, height, deflated_zeros(4000), 8)
    if kind == "ppm":
        return b"P6\n%d %d\n255\n" % (width, height) + bytes(300)
    if kind == "psd":
        return psd_head(width, height) + bytes(300)
    if kind in ("bmp", "ico"):
        rows = 2 * height if kind == "ico" else height
        dib = struct.pack("<IiiHHIIiiII", 40, width, rows, 1, 24, 0, 0, 0, 0, 0, 0)
        return (icon(dib) if kind == "ico" else b"BM" + struct.pack("<IHHI", 54, 0, 0, 54) + dib) + bytes(300)
    if kind == "ico png":
        return icon(claimed("png", width, height))
    if kind == "tga":
        return struct.pack("<BBB5xHHHHBB", 0, 0, 2, 0, 0, width, height, 24, 0) + bytes(300)
    if kind == "jpeg 2000":
        data = originals()["jpeg 2000 stream"].data
        place = data.index(b"\xff\x51") + 6
        return over(over(data, place, sides), place + 16, sides)
    if kind == "webp lossless":
        data = originals()["webp lossless"].data
        bits = (width - 1 & 0x3FFF) | (height - 1 & 0x3FFF) << 14
        return over(data, 21, struct.pack("<I", bits))
    if kind == "webp":
        return over(originals()["webp"].data, 26, struct.pack("<HH", width & 0x3FFF, height & 0x3FFF))
    if kind == "webp extended":
        data = webp_with(b"EXIF", 8, exif_block([]))
        return over(data, 24, (width - 1).to_bytes(3, "little") + (height - 1).to_bytes(3, "little"))
    if kind in ("heic", "avif"):
        data = originals()[kind].data
        return over(data, data.index(b"ispe") + 8, sides)
    if kind == "jpeg xl":
        return jxl_head(width, height)
    raise ValueError(kind)


CLAIMING = (
    *"png jpeg gif tiff ppm psd bmp ico tga heic avif webp".split(),
    "jpeg progressive",
    "tiff packed",
    "ico png",
    "jpeg 2000",
    "webp lossless",
    "webp extended",
)
_SUFFIXES = {"jpeg": ".jpg", "tiff": ".tif", "jpeg 2000": ".j2k", "jpeg xl": ".jxl"}


def _suffix(kind: str) -> str:
    return _SUFFIXES.get(kind, _SUFFIXES.get(kind.split()[0], "." + kind.split()[0]))


def _claims() -> Iterator[Hostile]:
    """A few hundred bytes that claim to be huge, or to be nothing."""
    kinds = [*CLAIMING, "jpeg xl"] if "jpeg xl" in originals() else CLAIMING
    sides = (65_535, 65_535), (30_000, 30_000), (16_383, 16_383), (10_000, 10_000), (65_535, 1), (1, 65_535)
    for kind, (width, height) in itertools.product(kinds, (*sides, (0, 0), (0, 64), (64, 0))):
        # A picture in HEIC, AVIF and extended WebP has its size within, too, and JPEG 2000 its tiles.
        unclear = kind in ("heic", "avif", "webp extended", "jpeg 2000", "webp", "webp lossless")
        small = width * height < 1 << 17 and kind not in ("png", "jpeg")
        # Size 0 in a WebP is 1 less than 1.
        expected: Expectation | None = None if unclear or small else "problem"
        if kind == "jpeg xl" and not width * height:
            continue
        if kind in ("webp extended", "webp lossless") and not width * height:
            continue
        yield Hostile(
            f"claims {width}x{height} {kind}{_suffix(kind)}".encode(), claimed(kind, width, height), expected
        )


def _sides() -> Iterator[Hostile]:
    """Good pictures of the longest sides there are."""
    for width, height in ((65_535, 1), (1, 65_535)):
        line = Image.fromarray(photo(5, 8192, 8).reshape(-1, 3)[:65_535].reshape(height, width, 3))
        for file_format, suffix in (("PNG", ".png"), ("TIFF", ".tif"), ("BMP", ".bmp"), ("PPM", ".ppm")):
            yield Hostile(f"line {width}x{height}{suffix}".encode(), saved(line, file_format), "intact")
        yield Hostile(f"line {width}x{height}.gif".encode(), saved(line.quantize(16), "GIF"), "intact")
        yield Hostile(f"line {width}x{height}.tga".encode(), saved(line, "TGA"), "intact")
        yield Hostile(f"line {width}x{height}.jp2".encode(), saved(line, "JPEG2000"), "intact")
        short = line.crop((0, 0, min(width, 65_500), min(height, 65_500)))
        yield Hostile(f"line {short.size[0]}x{short.size[1]}.jpg".encode(), saved(short, "JPEG"), "intact")
        short = line.crop((0, 0, min(width, 16_383), min(height, 16_383)))
        yield Hostile(f"line {short.size[0]}x{short.size[1]}.webp".encode(), saved(short, "WEBP"), "intact")


def _exif_blocks() -> dict[str, bytes]:
    orientation, sub, gps, interoperability = 0x0112, 0x8769, 0x8825, 0xA005
    negative = struct.pack(">ii", -1, 0) * 3
    chain = b"".join(
        struct.pack(">HHHIII", 1, sub, 4, 1, 26 + 18 * (number + 1), 0) for number in range(3000)
    )
    shared = bytes(60_000)
    return {
        "orientation 0": exif_block([_short(orientation, 0)]),
        "orientation 9": exif_block([_short(orientation, 9)]),
        "orientation 65535": exif_block([_short(orientation, 65_535)]),
        "orientation of 4 billion values": exif_block([(orientation, 3, 0xFFFFFFFF, bytes(4))]),
        "thumbnail of length -1": exif_block([_long(0x0201, 8), _long(0x0202, -1)]),
        "thumbnail at -1": exif_block([_long(0x0201, -1), _long(0x0202, 4000)]),
        "thumbnail of 2^31": exif_block([_long(0x0201, 1 << 31), _long(0x0202, 1 << 31)]),
        "strips of -1": exif_block([_long(0x0111, -1), _long(0x0117, -1)]),
        "negative size": exif_block(
            [_long(0x0100, -1), _long(0x0101, -96), _long(0xA002, -1), _long(0xA003, -1)]
        ),
        "negative rationals": exif_block(
            [(tag, 10, 3, struct.pack(">I", 62)) for tag in (0x11A, 0x11B, 0x829A)], tail=negative
        ),
        "a resolution of one in nothing": exif_block(
            [(0x11A, 5, 1, struct.pack(">I", 38)), _short(0x128, 2)], tail=b"\0\0\0\1" + bytes(4)
        ),
        "directory that is its own": exif_block([_long(sub, 8), _long(gps, 8), _long(interoperability, 8)]),
        "directory that follows itself": exif_block([_short(orientation, 1)])[:28] + struct.pack(">I", 8),
        "chain of directories": exif_block([_long(sub, 26)], tail=chain),
        "65535 entries": exif_block([_short(orientation, 1)])[:14] + b"\xff\xff" + bytes(400),
        "5000 entries": exif_block([_short(0x8000 + number, 1) for number in range(5000)]),
        "entries that share their value": exif_block(
            [(0x8000 + number, 7, 30_000, struct.pack(">I", 8)) for number in range(5000)]
        ),
        "two thousand entries that share their value": exif_block(
            [(0x9000 + number, 7, 39_000, struct.pack(">I", 25_000)) for number in range(2000)],
            tail=shared[:39_000],
        ),
        "directory beyond the end": exif_block([_short(orientation, 1)], first=0xFFFFFFF0),
        "directory in the mark": exif_block([_short(orientation, 1)], first=0),
        "unknown type": exif_block([(orientation, 999, 1, bytes(4)), (sub, 0, 1, b"\xff" * 4)]),
        "nothing": b"Exif\0\0",
        "noise": b"Exif\0\0II*\0\x08\0\0\0" + random.Random(3).randbytes(5000),
    }


def _exif() -> Iterator[Hostile]:
    """Pictures that are whole, and absurd in what EXIF says of them."""
    pixels = photo(11, WIDTH, HEIGHT)
    image = pillow_image(pixels)
    for name, block in _exif_blocks().items():
        cmyk = saved(image.convert("CMYK"), "JPEG")
        segment = struct.pack(">BBH", 0xFF, 0xE1, min(2 + len(block), 65_535)) + block[:65_533]
        files: dict[str, bytes] = {
            "jpeg.jpg": jpeg_with(block, pixels),
            "cmyk.jpg": cmyk[:2] + segment + cmyk[2:],
            "png.png": png_with(b"eXIf", block[6:]),
            "webp.webp": webp_with(b"EXIF", 8, block[6:]),
            "heic.heic": heic(pixels, exif=block),
        }
        with contextlib.suppress(Exception):  # the writer reads it too
            files["avif.avif"] = saved(image, "AVIF", exif=block)
        if "jpeg xl" in originals():
            files["jpeg xl.jxl"] = saved(image, "JXL", exif=block)
        for kind, data in files.items():
            # What reads HEIC and AVIF may take an absurd block for damage.
            expected: Expectation | None = (
                None if kind in ("heic.heic", "avif.avif", "cmyk.jpg") else "intact"
            )
            yield Hostile(f"EXIF with {name} in {kind}".encode(), data, expected)
    for name, entries, body in _tiff_tags():
        yield Hostile(f"TIFF with {name}.tif".encode(), _tiff_with(entries, body), None)
    loop = bytearray(originals()["tiff pages"].data)
    first = loop[4:8]
    (start,) = struct.unpack("<I", first)
    (count,) = struct.unpack_from("<H", loop, start)
    loop[start + 2 + 12 * count : start + 6 + 12 * count] = first
    yield Hostile(b"TIFF whose second page is the first.tif", bytes(loop), "intact")


def _tiff_tags() -> Iterator[tuple[str, list[tuple[int, int, int, bytes]], bytes]]:
    def pointing(tags: Iterable[int], kind: int, count: int) -> list[tuple[int, int, int, bytes]]:
        return [(tag, kind, count, struct.pack("<I", 8)) for tag in tags]

    yield "sub-directories that are the first", pointing((0x8769, 0x8825, 0x014A), 4, 1), b""
    yield "65,000 entries", [(tag, 3, 1, bytes(4)) for tag in range(600, 65_500)], b""
    yield "entries that share a megabyte", pointing(range(40_000, 44_000), 7, 1 << 20), bytes(1 << 20)
    yield "numbers that share a megabyte", pointing(range(40_000, 40_400), 3, 1 << 19), bytes(1 << 20)
    yield "EXIF that shares a megabyte", [(0x8769, 4, 1, struct.pack("<I", 8))], _sharing(2000, 1 << 20)
    yield (
        "lists of a million numbers, again and again",
        [(tag, 4, 1 << 20, struct.pack("<I", 8)) for tag in (258, 338, 339, 254, 330)]
        + [(330, 4, 1 << 20, struct.pack("<I", 8))] * 300,
        bytes(4 << 20),
    )
    yield "a profile of 2^31", pointing((34675,), 7, 1 << 31), b""
    yield "orientation 65535", [(0x0112, 3, 1, b"\xff\xff\0\0")], b""


def _sharing(count: int, size: int) -> bytes:
    """A directory whose values are all the same megabyte behind it."""
    entries = b"".join(struct.pack("<HHII", 40_000 + each, 7, size, 64) for each in range(count))
    return struct.pack("<H", count) + entries + bytes(4) + bytes(size)


def _tiff_with(entries: list[tuple[int, int, int, bytes]], body: bytes) -> bytes:
    grey = cv2.cvtColor(photo(11, WIDTH, HEIGHT), cv2.COLOR_BGR2GRAY).tobytes()
    numbers = {
        256: WIDTH,
        257: HEIGHT,
        258: 8,
        259: 1,
        262: 1,
        273: 8 + len(body),
        277: 1,
        278: HEIGHT,
        279: len(grey),
    }
    own = [(tag, 4, 1, struct.pack("<I", value)) for tag, value in numbers.items()]
    return tiff([*own, *entries], body + grey)


def _profiles() -> Iterator[Hostile]:
    """Colour profiles and texts that are garbage, or huge once unpacked."""
    noise = random.Random(2).randbytes(4000)
    image = Image.fromarray(photo(11, WIDTH, HEIGHT))
    for name, profile in (("noise", noise), ("nothing", b"\0"), ("size 2^31", b"\x80\0\0\0" + noise)):
        yield Hostile(
            f"profile of {name}.jpg".encode(),
            jpeg_with(b"ICC_PROFILE\0\1\1" + profile, marker=0xE2),
            "intact",
        )
        yield Hostile(f"profile of {name}.webp".encode(), webp_with(b"ICCP", 0x20, profile), "intact")
        yield Hostile(
            f"profile of {name}.png".encode(), png_with(b"iCCP", b"a\0\0" + zlib.compress(profile)), "intact"
        )
        for file_format, suffix in (
            ("TIFF", ".tif"),
            ("AVIF", ".avif"),
            ("JPEG2000", ".jp2"),
            ("JXL", ".jxl"),
        ):
            if file_format in Image.SAVE:
                with contextlib.suppress(Exception):  # the writer reads it too
                    data = saved(image, file_format, icc_profile=profile)
                    yield Hostile(f"profile of {name}{suffix}".encode(), data, None)
    yield Hostile(b"profile 255 of 0.jpg", jpeg_with(b"ICC_PROFILE\0\xff\0" + noise, marker=0xE2), "intact")
    yield Hostile(b"profile not packed.png", png_with(b"iCCP", b"a\0\0" + noise), None)
    packed = deflated_zeros(1 << 30)
    for kind, head in ((b"iCCP", b"a\0\0"), (b"zTXt", b"a\0\0"), (b"iTXt", b"a\0\1\0\0\0")):
        yield Hostile(b"a gigabyte in %s.png" % kind, png_with(kind, head + packed), None)
        animated = originals()["png animated"].data
        data = animated[:33] + png_chunk(kind, head + packed) + animated[33:]
        yield Hostile(b"a gigabyte in %s, animated.png" % kind, data, None)


def _lengths() -> Iterator[Hostile]:
    """Parts that say they are two thousand million bytes long, or none at all."""
    png, jpeg = originals()["png"].data, originals()["jpeg"].data
    for length in (1 << 31, (1 << 31) - 1, (1 << 32) - 1):
        for kind in (b"IDAT", b"PLTE", b"tEXt", b"eXIf", b"acTL", b"IEND"):
            data = png[:33] + struct.pack(">I", length) + png_chunk(kind, bytes(20))[4:] + png[33:]
            yield Hostile(b"%s of %d bytes.png" % (kind, length), data, None)
        yield Hostile(b"IHDR of %d bytes.png" % length, over(png, 8, struct.pack(">I", length)), None)
        for kind in ("webp", "webp alpha", "webp animated"):
            data = originals()[kind].data
            yield Hostile(
                f"RIFF of {length} bytes {kind}.webp".encode(),
                over(data, 4, struct.pack("<I", length)),
                None,
            )
            yield Hostile(
                f"chunk of {length} bytes {kind}.webp".encode(),
                over(data, 16, struct.pack("<I", length)),
                None,
            )
        for kind in ("heic", "avif", "jpeg 2000"):
            data = originals()[kind].data
            boxes = (b"ftyp", b"meta", b"iloc", b"iinf", b"ipco", b"hvcC", b"av1C", b"mdat", b"jp2h", b"jp2c")
            for box in boxes:
                place = data.find(box)
                if place >= 4:
                    changed = over(data, place - 4, struct.pack(">I", length))
                    yield Hostile(
                        f"{box.decode()} of {length} bytes {kind}{_suffix(kind)}".encode(), changed, None
                    )
        yield Hostile(
            b"strip of %d bytes.tif" % length,
            tiff(
                [
                    (256, 4, 1, struct.pack("<I", 64)),
                    (257, 4, 1, struct.pack("<I", 64)),
                    (273, 4, 1, struct.pack("<I", length)),
                    (279, 4, 1, struct.pack("<I", length)),
                ]
            ),
            "unreadable",
        )
        yield Hostile(
            b"pixels at %d.bmp" % length,
            over(originals()["bmp"].data, 10, struct.pack("<I", length)),
            "unreadable",
        )
        yield Hostile(
            b"resources of %d bytes.psd" % length,
            over(originals()["psd"].data, 30, struct.pack(">I", length)),
            None,
        )
        yield Hostile(
            b"picture at %d.ico" % length,
            over(originals()["ico"].data, 18, struct.pack("<I", length)),
            None,
        )
    for length in (0, 1, 65_535):
        for marker in (0xC4, 0xDB, 0xE0, 0xE1, 0xFE, 0xDD):
            data = jpeg[:2] + struct.pack(">BBH", 0xFF, marker, length) + bytes(20) + jpeg[2:]
            yield Hostile(b"segment %02x of %d bytes.jpg" % (marker, length), data, None)


def _slow() -> Iterator[Hostile]:
    """Files that take the time of their size squared, where that is not looked to."""
    jpeg, gif = originals()["jpeg"].data, originals()["gif"].data
    yield Hostile(b"a million fill bytes.jpg", jpeg[:2] + b"\xff" * (1 << 20) + jpeg[2:], None)
    yield Hostile(b"half a million markers.jpg", jpeg[:2] + b"\xff\xd0" * (1 << 19) + jpeg[2:], None)
    yield Hostile(b"ten thousand comments.jpg", jpeg[:2] + b"\xff\xfe\0\4ab" * 10_000 + jpeg[2:], "intact")
    comment = b"!\xfe" + (b"\xff" + bytes(255)) * 12_000 + b"\0"
    yield Hostile(b"comment of three million bytes.gif", gif[:-1] + comment + b";", "intact")
    start = 13 + 3 * (2 << (gif[10] & 7)) if gif[10] & 0x80 else 13
    yield Hostile(
        b"comment of three million bytes in front.gif", gif[:start] + comment + gif[start:], "intact"
    )
    yield Hostile(
        b"a hundred thousand chunks.png",
        png_with(b"tEXt", b"a\0b")[:33]
        + png_chunk(b"tEXt", b"a\0b") * 100_000
        + originals()["png"].data[33:],
        None,
    )
    yield Hostile(b"progressive of 2000 scans.jpg", jpeg_of_scans(4096, 4096, 2000), "unreadable")
    yield Hostile(
        b"icon of 65535 pictures.ico",
        struct.pack("<HHH", 0, 1, 65_535) + struct.pack("<BBBBHHII", 16, 16, 0, 0, 1, 32, 60, 22) * 65_535,
        "unreadable",
    )


# --- numbers of EXIF ---------------------------------------------------------------------------


def _long(tag: int, value: int) -> tuple[int, int, int, bytes]:
    return tag, 4, 1, struct.pack(">I", value & 0xFFFFFFFF)


def _short(tag: int, value: int) -> tuple[int, int, int, bytes]:
    return tag, 3, 1, struct.pack(">H2x", value)


# --- bombs --------------------------------------------------------------------------------------


class Bomb(NamedTuple):
    """A kind of well-formed picture of one colour: a few kilobytes that unpack to a lot.

    Attributes:
        suffix: of its files.
        needed: what decoding a pixel for a hash takes in memory, in bytes.
        make: a file from the length of its sides.
    """

    suffix: str
    needed: float
    make: Callable[[int], bytes]


def _encoded(file_format: str, **options: object) -> Callable[[int], bytes]:
    return lambda side: saved(Image.new("RGB", (side, side), "teal"), file_format, **options)


BOMBS = {
    "one bit": Bomb(".png", 2, lambda side: png_of_zeros(side, side)),
    "grey": Bomb(".png", 2, lambda side: png_of_zeros(side, side, 8)),
    "colour": Bomb(".png", 2, lambda side: png_of_zeros(side, side, 8, 2)),
    "palette": Bomb(".png", 2, lambda side: png_of_zeros(side, side, 8, 3)),
    "alpha": Bomb(".png", 8, lambda side: png_of_zeros(side, side, 8, 6)),
    "deep alpha": Bomb(".png", 16, lambda side: png_of_zeros(side, side, 16, 6)),
    "runs": Bomb(".gif", 3, lambda side: gif_of_zeros(side, side)),
    "deflate": Bomb(".tif", 3, lambda side: tiff_of(side, side, deflated_zeros(side * side), 8)),
    "float": Bomb(".tif", 17, float_tiff),
    "many samples": Bomb(".tif", 32, many_samples_tiff),
    "fax": Bomb(".tif", 3, lambda side: tiff_of(side, side, b"\xff" * (side // 8 + 1), 4, bits=1)),
    "icon": Bomb(".ico", 19, lambda side: icon(png_of_zeros(side, side, 8, 2))),
    "packed": Bomb(".psd", 27, lambda side: packed_psd(side, side)),
    "baseline": Bomb(".jpg", 1 / 32, lambda side: jpeg_of_zeros(side, side)),
    "progressive": Bomb(".jpg", 2 + 1 / 64, lambda side: jpeg_of_scans(side, side, 3)),
}
# Made by an encoder that has the whole of it in memory, too.
ENCODED_BOMBS = {
    "lossless": Bomb(".webp", 19, _encoded("WEBP", lossless=True, quality=0, method=0)),
    "still": Bomb(".avif", 14, _encoded("AVIF", speed=10)),
    "stream": Bomb(".jp2", 20, _encoded("JPEG2000")),
    "modular": Bomb(".jxl", 19, _encoded("JXL", lossless=True, effort=1)),
}


def bombs(side: int) -> Iterator[Hostile]:
    """Bombs this long on either side. Whether they are refused depends on the limit."""
    for kind, (suffix, _, make) in BOMBS.items():
        yield Hostile(f"bomb {side}x{side} {kind}{suffix}".encode(), make(side), None)


def largest_bombs(limit_bytes: int) -> Iterator[Hostile]:
    """Returns the largest bomb of each kind that must be decoded, where the memory limit allows it."""
    for kind, (suffix, needed, make) in (BOMBS | ENCODED_BOMBS).items():
        if suffix == ".jxl" and "jpeg xl" not in originals():
            continue
        allowed = max(limit_bytes, MAX_UNLIKELY_PHOTO_BYTES) if suffix == ".avif" else limit_bytes
        side = min(math.isqrt(int(allowed / needed)) - 1, 16_383 if suffix == ".webp" else 65_500)
        yield Hostile(f"largest {side}x{side} {kind}{suffix}".encode(), make(side), "intact")
