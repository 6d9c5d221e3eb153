"""Image files of every kind and variant, whole and real, made of the pixels of a picture.

What no library here writes is written by hand, from its specification.
"""

import importlib.util
import io
import struct
import zlib
from collections.abc import Callable
from dataclasses import dataclass

import cv2
import numpy as np
from PIL import Image

from dupfinder.images.codecs.pillow import load_pillow
from helpers.images import encode

load_pillow()  # registers HEIC and JPEG XL with Pillow, which writes the latter below
HAS_JXL = "JXL" in Image.SAVE
HAS_RAW = importlib.util.find_spec("rawpy") is not None

ORIENTATION, CHANGED, EXIF_DIRECTORY, TAKEN = 0x0112, 0x0132, 0x8769, 0x9003


def grey(pixels):
    return cv2.cvtColor(pixels, cv2.COLOR_BGR2GRAY)


def pillow_image(pixels):
    """The Pillow image of grey, BGR or BGRA pixels."""
    if pixels.ndim == 2:
        return Image.fromarray(pixels)
    order = [2, 1, 0, 3][: pixels.shape[2]]
    return Image.fromarray(np.ascontiguousarray(pixels[:, :, order]))


def saved(image, file_format, **options):
    stream = io.BytesIO()
    image.save(stream, file_format, **options)
    return stream.getvalue()


def with_alpha(pixels, alpha):
    return np.dstack([pixels, np.broadcast_to(np.uint8(alpha), pixels.shape[:2])])


def exif_block(orientation=1, taken=None, changed=None):
    exif = Image.Exif()
    exif[ORIENTATION] = orientation
    if changed:
        exif[CHANGED] = changed
    if taken:
        exif.get_ifd(EXIF_DIRECTORY)[TAKEN] = taken
    return exif


def turned(upright, orientation):
    """The pixels as a camera stores them that writes this EXIF orientation: by CIPA DC-008's table."""
    return np.ascontiguousarray(
        {
            1: lambda: upright,
            2: lambda: upright[:, ::-1],
            3: lambda: np.rot90(upright, 2),
            4: lambda: upright[::-1],
            5: lambda: upright.swapaxes(0, 1),
            6: lambda: np.rot90(upright, 1),
            7: lambda: np.rot90(upright, 2).swapaxes(0, 1),
            8: lambda: np.rot90(upright, -1),
        }[orientation]()
    )


def holed(pixels):
    """Returns BGRA with one transparent and one half transparent corner; black where it is clear."""
    height, width = pixels.shape[:2]
    result = with_alpha(pixels, 255)
    result[: height // 4, : width // 4] = 0
    result[-height // 4 :, -width // 4 :, 3] = 128
    return result


def cornered(pixels):
    """Returns a picture with one transparent corner."""
    return with_alpha(pixels, 255 * (holed(pixels)[:, :, 3] > 0))


def on_white(pixels):
    """BGRA over white, by the formula."""
    weight = pixels[:, :, 3:] / 255
    return np.rint(pixels[:, :, :3] * weight + 255 * (1 - weight)).astype(np.uint8)


def deep(pixels):
    """Returns a picture in 16 bits."""
    return pixels.astype(np.uint16) * 257


# --- JPEG -------------------------------------------------------------------------------------


def jpeg_of_blocks(pixels, depth=12):
    """A grey JPEG of so many bits a sample whose blocks of 8×8 are flat (ITU-T T.81, extended sequential)."""
    height, width = pixels.shape[0] // 8 * 8, pixels.shape[1] // 8 * 8
    blocks = pixels[:height, :width].reshape(height // 8, 8, width // 8, 8).mean(axis=(1, 3))
    # A block's first coefficient is eight times its mean; in steps of 64.
    levels = np.rint((blocks * 2 ** (depth - 8) - 2 ** (depth - 1)) / 8).astype(int).ravel().tolist()
    writer = BitWriter()
    for before, level in zip([0, *levels], levels, strict=False):
        step = level - before
        size = abs(step).bit_length()  # as a code of five bits, then the step; then "nothing else"
        writer.fixed((size, 5))
        if size:
            writer.fixed((step if step > 0 else step + 2**size - 1, size))
        writer.fixed((0, 1))
    scan = writer.filled().replace(b"\xff", b"\xff\0")

    def segment(marker, body):
        return bytes([0xFF, marker]) + struct.pack(">H", len(body) + 2) + body

    frame = struct.pack(">BHHBBBB", depth, height, width, 1, 1, 0x11, 0)
    first = b"\0" + bytes([0, 0, 0, 0, 16, *bytes(11)]) + bytes(range(16))
    parts = [(0xDB, b"\0" + bytes([64] * 64)), (0xC1, frame), (0xC4, first)]
    parts += [(0xC4, b"\x10\1" + bytes(15) + b"\0"), (0xDA, bytes([1, 1, 0, 0, 63, 0]))]
    return b"\xff\xd8" + b"".join(segment(*part) for part in parts) + scan + b"\xff\xd9"


# --- PNG --------------------------------------------------------------------------------------


def png_chunk(kind, body):
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def png(samples, colour_type, *chunks, interlaced=False):
    """A PNG file as none here is written: deep with alpha or a transparent colour, or interlaced.

    Args:
        samples: (H, W) or (H, W, channels), uint8 or uint16, RGB.
        colour_type: 0 grey, 2 RGB, 4 grey with alpha, 6 RGB with alpha.
        chunks: others, which stand before the picture.
        interlaced: by Adam7.
    """
    height, width = samples.shape[:2]
    stored = samples.astype(">u2") if samples.dtype == np.uint16 else samples
    passes = [(0, 0, 1, 1)]
    if interlaced:
        passes = [
            (0, 0, 8, 8),
            (0, 4, 8, 8),
            (4, 0, 8, 4),
            (0, 2, 4, 4),
            (2, 0, 4, 2),
            (0, 1, 2, 2),
            (1, 0, 2, 1),
        ]
    rows = b"".join(
        b"\0" + row.tobytes() for y, x, down, across in passes for row in stored[y::down, x::across]
    )
    depth = 8 * samples.dtype.itemsize
    header = struct.pack(">IIBBBBB", width, height, depth, colour_type, 0, 0, interlaced)
    parts = [
        png_chunk(b"IHDR", header),
        *chunks,
        png_chunk(b"IDAT", zlib.compress(rows)),
        png_chunk(b"IEND", b""),
    ]
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


def with_clear_corner(samples, shade):
    """Returns a picture whose corner, as in `holed`, has one shade that occurs nowhere else."""
    result = samples.copy()
    result[: samples.shape[0] // 4, : samples.shape[1] // 4] = shade
    return result


# --- Photoshop --------------------------------------------------------------------------------


def pack_bits(row):
    """A row packed as Photoshop and TIFF do: in pieces of up to 128 bytes as they are."""
    return b"".join(bytes([len(row[i : i + 128]) - 1]) + row[i : i + 128] for i in range(0, len(row), 128))


def psd(channels, mode=3, *, large=False, packed=False, layers=0, matted=b""):
    """A Photoshop file, which Pillow does not write.

    Args:
        channels: (C, H, W) uint8, uint16 or float32.
        mode: 1 grey, 3 RGB, 4 CMYK (255 is no ink), 9 Lab.
        large: PSB.
        packed: by PackBits.
        layers: their number as stored; below zero where the channel behind the colours is transparency.
        matted: the key of a block that says so in deep files.
    """
    count, height, width = channels.shape
    stored = channels.astype(channels.dtype.newbyteorder(">"))
    header = struct.pack(">4sH6xHIIHH", b"8BPS", 1 + large, count, height, width, stored.itemsize * 8, mode)
    wide = ">Q" if large else ">I"
    info = struct.pack(wide, 2) + struct.pack(">h", layers) if layers else struct.pack(wide, 0)
    block = struct.pack(">I", 0) + b"8BIM" + matted + bytes(4) if matted else b""
    section = struct.pack(wide, len(info + block)) + info + block
    if packed:
        rows = [pack_bits(row.tobytes()) for channel in stored for row in channel]
        body = b"".join(struct.pack(">I" if large else ">H", len(row)) for row in rows) + b"".join(rows)
    else:
        body = stored.tobytes()
    return header + struct.pack(">II", 0, 0) + section + struct.pack(">H", packed) + body


def planes(pixels):
    """BGR or BGRA as channels (C, H, W), red first."""
    order = [2, 1, 0, 3][: pixels.shape[2]]
    return np.ascontiguousarray(pixels[:, :, order].transpose(2, 0, 1))


# --- TIFF -------------------------------------------------------------------------------------


def tiff_directory(entries, offset):
    """A directory of a little-endian TIFF; entries are (tag, type, values), long values behind it."""
    head, tail = b"", b""
    for tag, kind, values in sorted(entries):
        code = {1: "B", 2: "s", 3: "H", 4: "I"}[kind]
        body = values if code == "s" else struct.pack(f"<{len(values)}{code}", *values)
        if len(body) > 4:
            tail += bytes(len(tail) % 2)
            body, tail = struct.pack("<I", offset + 2 + 12 * len(entries) + 4 + len(tail)), tail + body
        head += struct.pack("<HHI4s", tag, kind, len(values), body.ljust(4, b"\0"))
    return struct.pack("<H", len(entries)) + head + bytes(4) + tail


def tiff(
    samples, photometric=2, *, extra=None, separate=False, tile=None, packed=False, compression=None, tags=()
):
    """A TIFF file (TIFF 6.0) as Pillow does not write it.

    Args:
        samples: (H, W) or (H, W, C) of any type, RGB.
        photometric: 0 grey from white to black, 1 grey, 2 RGB, 5 CMYK, 8 L*a*b*.
        extra: what the sample behind the colours is; 2 for alpha.
        separate: each colour is stored apart.
        tile: the side of square tiles; None for strips.
        packed: by deflate.
        compression: what is said of it, instead of what is so.
        tags: further ones, (tag, type, values).
    """
    samples = samples if samples.ndim == 3 else samples[:, :, None]
    height, width, count = samples.shape
    parts = [samples[:, :, n : n + 1] for n in range(count)] if separate else [samples]
    down, across = (tile, tile) if tile else (-(-height // 3), width)
    blocks = []
    for part in parts:
        for y in range(0, height, down):
            for x in range(0, width, across):
                block = part[y : y + down, x : x + across]
                if tile:
                    missing = (0, tile - block.shape[0]), (0, tile - block.shape[1]), (0, 0)
                    block = np.pad(block, missing)
                data = np.ascontiguousarray(block).tobytes()
                blocks.append(zlib.compress(data) if packed else data)
    places = np.cumsum([8, *(len(block) for block in blocks)]).tolist()
    sizes = [len(block) for block in blocks]
    kind = {"u": 1, "i": 2, "f": 3}[samples.dtype.kind]
    entries = [(256, 4, [width]), (257, 4, [height]), (258, 3, [8 * samples.itemsize] * count)]
    entries += [(259, 3, [compression or (8 if packed else 1)]), (262, 3, [photometric]), (277, 3, [count])]
    entries += [(284, 3, [2 if separate else 1]), (339, 3, [kind] * count), *tags]
    if tile:
        entries += [(322, 3, [tile]), (323, 3, [tile]), (324, 4, places[:-1]), (325, 4, sizes)]
    else:
        entries += [(273, 4, places[:-1]), (278, 3, [down]), (279, 4, sizes)]
    if extra is not None:
        entries.append((338, 3, [extra]))
    at = places[-1] + places[-1] % 2
    body = (b"II*\0" + struct.pack("<I", at) + b"".join(blocks)).ljust(at, b"\0")
    return body + tiff_directory(entries, at)


def grey_with_opacity(pixels):
    """BGRA as grey and opacity, which are two samples of a pixel."""
    return np.dstack([grey(pixels[:, :, :3]), pixels[:, :, 3]])


def inks(pixels):
    """BGR as TIFF's inks, of which 255 is all: cyan, magenta, yellow, black."""
    return 255 - cmyk_planes(pixels).transpose(1, 2, 0)


def lab(pixels):
    """BGR as L*a*b* of 8 bits, whose colours are 0 at 128."""
    return cv2.cvtColor(pixels, cv2.COLOR_BGR2Lab)


def signed_lab(pixels):
    """Returns Lab in 16 bits as TIFF stores it: colours are signed."""
    deeper = lab(pixels).astype(np.uint16) << 8
    deeper[:, :, 1:] ^= 0x8000
    return deeper


def with_differences(samples):
    """Samples (H, W, C) as TIFF's predictor 2 stores them: each less its left neighbour."""
    return np.diff(samples, axis=1, prepend=samples.dtype.type(0))


# --- HEIC -------------------------------------------------------------------------------------


class BitWriter:
    """Bits, most significant first; with the codes of HEVC's syntax (ITU-T H.265, 7.3 and 9.2)."""

    def __init__(self):
        self.bits = ""

    def fixed(self, *fields):
        """Fields of (value, number of bits)."""
        self.bits += "".join(format(value, f"0{count}b") for value, count in fields)
        return self

    def golomb(self, *values):
        """Each value as ue(v); a signed zero is the same."""
        for value in values:
            code = format(value + 1, "b")
            self.bits += "0" * (len(code) - 1) + code
        return self

    def closed(self):
        """The bytes, with the stop bit and zeros to the byte boundary."""
        bits = self.bits + "1"
        bits += "0" * (-len(bits) % 8)
        return int(bits, 2).to_bytes(len(bits) // 8)

    def filled(self):
        """The bytes, with ones to the byte boundary, as in JPEG."""
        bits = self.bits + "1" * (-len(self.bits) % 8)
        return int(bits, 2).to_bytes(len(bits) // 8)


def hevc_unit(kind, body):
    """A NAL unit, with what keeps start codes from appearing within it."""
    safe = bytearray()
    for byte in body:
        if byte <= 3 and safe[-2:] == b"\0\0":
            safe.append(3)
        safe.append(byte)
    return bytes([kind << 1, 1]) + bytes(safe)


def hevc_still(yuv):
    """Parameter sets and slices of an HEVC picture of uncompressed (pcm) blocks of 16×16.

    Of planes as OpenCV has them in I420: brightness, then colours at half the size below it.

    A slice a block, so that the arithmetic coder has its first state in each: the whole of its
    output is then the same nine bits for "one part, pcm" and nine for "end of slice".
    """
    height, width = yuv.shape[0] * 2 // 3, yuv.shape[1]
    assert width % 16 == height % 16 == 0
    luma, chroma = yuv[:height], yuv[height:].reshape(2, height // 2, width // 2)

    def level(writer):
        # Main profile, frames only, level 3.
        return writer.fixed((1, 8), (0x60000000, 32), (0b1001, 4), (0, 44), (90, 8))

    video = level(BitWriter().fixed((0, 4), (3, 2), (0, 6), (0, 3), (1, 1), (0xFFFF, 16))).fixed((1, 1))
    video.golomb(0, 0, 0).fixed((0, 6)).golomb(0).fixed((0, 2))
    sequence = level(BitWriter().fixed((0, 4), (0, 3), (1, 1))).golomb(0, 1, width, height).fixed((0, 1))
    sequence.golomb(0, 0, 0).fixed((1, 1)).golomb(0, 0, 0)
    sequence.golomb(1, 0, 0, 2, 0, 0).fixed((0, 3), (1, 1), (7, 4), (7, 4)).golomb(1, 0).fixed((1, 1))
    sequence.golomb(0).fixed((0, 4), (0, 1))
    picture = BitWriter().golomb(0, 0).fixed((0, 7)).golomb(0, 0, 0).fixed((0, 3)).golomb(0, 0)
    picture.fixed((0, 7), (1, 1), (0, 1), (1, 1), (0, 2)).golomb(0).fixed((0, 2))
    units = [hevc_unit(kind, part.closed()) for kind, part in ((32, video), (33, sequence), (34, picture))]

    slices = []
    across = width // 16
    address_bits = (across * (height // 16) - 1).bit_length()
    for number in range(across * (height // 16)):
        head = BitWriter().fixed((number == 0, 1), (0, 1)).golomb(0)
        if number:
            head.fixed((number, address_bits))
        head.golomb(2, 0)
        y, x = number // across * 16, number % across * 16
        block = (
            luma[y : y + 16, x : x + 16].tobytes()
            + chroma[:, y // 2 : y // 2 + 8, x // 2 : x // 2 + 8].tobytes()
        )
        slices.append(hevc_unit(20, head.closed() + b"\x86\x80" + block + b"\xfe\x80"))
    return units, slices


def box(kind, *parts, version=None):
    body = b"".join(parts)
    if version is not None:
        body = bytes([version, 0, 0, 0]) + body
    return struct.pack(">I", 8 + len(body)) + kind + body


def heic(pixels, quarter_turns=0, exif=b"", *, mirrored=None, brand=b"heic"):
    """A HEIC file (ISO/IEC 23008-12), which nothing here writes.

    Args:
        pixels: (H, W, 3) uint8 BGR or (H, W, 4) BGRA as stored; sides multiples of 16.
        quarter_turns: anticlockwise, for the reader to apply.
        exif: an EXIF block.
        mirrored: after the turn: 0 top to bottom, 1 left to right.
        brand: of the file.
    """
    height, width = pixels.shape[:2]
    pictures = [cv2.cvtColor(np.ascontiguousarray(pixels[:, :, :3]), cv2.COLOR_BGR2YUV_I420)]
    if pixels.shape[2] == 4:  # a second picture, whose brightness is the opacity
        flat = np.full((height // 2, width), 128, np.uint8)
        pictures.append(np.vstack([pixels[:, :, 3], flat]))
    coded = []
    for picture in pictures:
        units, slices = hevc_still(picture)
        coded.append(b"".join(struct.pack(">I", len(unit)) + unit for unit in slices))
    arrays = b"".join(
        bytes([0x80 | unit[0] >> 1]) + struct.pack(">HH", 1, len(unit)) + unit for unit in units
    )
    configuration = bytes.fromhex("01 01 60000000 900000000000 5a f000 fc fd f8 f8 0000 0f 03") + arrays
    properties = [
        box(b"hvcC", configuration),
        box(b"ispe", struct.pack(">II", width, height), version=0),
        box(b"irot", bytes([quarter_turns])),
    ]
    used = [b"\x81\x02\x83"]
    if mirrored is not None:
        properties.append(box(b"imir", bytes([mirrored])))
        used[0] += b"\x84"
    references = [box(b"cdsc", struct.pack(">HHH", 2, 1, 1))]
    items = [(1, b"hvc1", coded[0]), (2, b"Exif", struct.pack(">I", 6) + exif)]
    if len(pictures) == 2:
        properties.append(box(b"auxC", b"urn:mpeg:mpegB:cicp:systems:auxiliary:alpha\0", version=0))
        used.append(used[0] + bytes([0x80 | len(properties)]))
        references.append(box(b"auxl", struct.pack(">HHH", 3, 1, 1)))
        items.append((3, b"hvc1", coded[1]))
    associated = b"".join(
        struct.pack(">HB", number, len(each)) + each for number, each in zip((1, 3), used, strict=False)
    )

    def file_of(start):
        places = b""
        for number, _, body in items:
            places += struct.pack(">HHHII", number, 0, 1, start, len(body))
            start += len(body)
        entries = [
            box(b"infe", struct.pack(">HH4s", number, 0, kind), b"\0", version=2) for number, kind, _ in items
        ]
        count = struct.pack(">H", len(items))
        meta = box(
            b"meta",
            box(b"hdlr", bytes(4), b"pict", bytes(13), version=0),
            box(b"pitm", struct.pack(">H", 1), version=0),
            box(b"iloc", b"\x44\0", count, places, version=0),
            box(b"iinf", count, *entries, version=0),
            box(b"iref", *references, version=0),
            box(
                b"iprp",
                box(b"ipco", *properties),
                box(b"ipma", struct.pack(">I", len(used)), associated, version=0),
            ),
            version=0,
        )
        return box(b"ftyp", brand, bytes(4), b"mif1heic") + meta

    start = len(file_of(0)) + 8
    return file_of(start) + box(b"mdat", *(body for _, _, body in items))


# --- camera RAW -------------------------------------------------------------------------------


def dng(sensor, orientation, preview, preview_size, *, plain_preview=False):
    """A camera RAW file (Adobe DNG 1.4): 16-bit sensor values, and a JPEG or plain RGB as its preview."""
    height, width = sensor.shape
    sub, at = 2048, 4096
    after = at + len(preview) + len(preview) % 2
    sizes = [(256, 4, [width]), (257, 4, [height]), (278, 4, [height]), (273, 4, [after])]
    camera = [
        (271, 2, b"Maker\0"),
        (272, 2, b"Camera\0"),
        (50706, 1, [1, 4, 0, 0]),
        (50708, 2, b"Maker Camera\0"),
    ]
    mosaic = [(262, 3, [32803]), (33421, 3, [2, 2]), (33422, 1, [0, 1, 1, 2])]
    plain = [(254, 4, [0]), (258, 3, [16]), (259, 3, [1]), (277, 3, [1]), (279, 4, [sensor.nbytes])]
    first = [*sizes, *camera, *mosaic, *plain, (ORIENTATION, 3, [orientation]), (330, 4, [sub])]
    second = [(254, 4, [1]), (256, 4, [preview_size[0]]), (257, 4, [preview_size[1]]), (258, 3, [8, 8, 8])]
    second += [
        (259, 3, [1 if plain_preview else 7]),
        (262, 3, [2 if plain_preview else 6]),
        (273, 4, [at]),
        (277, 3, [3]),
        (278, 4, [preview_size[1]]),
    ]
    second += [(279, 4, [len(preview)])]
    data = (b"II*\0" + struct.pack("<I", 8) + tiff_directory(first, 8)).ljust(sub, b"\0")
    data = (data + tiff_directory(second, sub)).ljust(at, b"\0")
    return (data + preview).ljust(after, b"\0") + sensor.tobytes()


# --- the table --------------------------------------------------------------------------------


@dataclass(frozen=True)
class Kind:
    """A format and variant that can be met in a photo library.

    Attributes:
        format: its name in the docs/formats.md.
        variant: likewise.
        write: makes a file of (H, W, 3) uint8 BGR pixels; sides are multiples of 16.
        shows: what the file shows of its source: "colour", "grey", "bits"; the first two also "holed" or
            "cornered".
        within: the largest mean difference of a pixel from what it shows, of 255.
        bits: the largest distance of the dHash.
        suffix: what such files are usually called.
        refused: the reason that is given where nothing here decodes it.
        named: the name is needed to know it.
    """

    format: str
    variant: str
    write: Callable
    shows: str = "colour"
    within: float = 1.0
    bits: int = 2
    suffix: str = ".jpg"
    refused: str | None = None
    named: bool = False

    @property
    def transparent(self):
        return self.shows.endswith(("holed", "cornered"))


def expected(kind, pixels):
    """Returns the pixels that a file of a kind shows, as BGR."""
    if kind.transparent:
        pixels = on_white((holed if "holed" in kind.shows else cornered)(pixels))
    if kind.shows == "bits":
        return np.where(grey(pixels)[:, :, None] >= 128, np.uint8(255), np.uint8(0)).repeat(3, axis=2)
    return grey(pixels)[:, :, None].repeat(3, axis=2) if "grey" in kind.shows else pixels


def bits_of(pixels):
    return Image.fromarray(expected(Kind("", "", bytes, shows="bits"), pixels)[:, :, 0]).convert("1")


def moving(pixels, file_format, **options):
    """An animation of two frames, or two pictures in one file, the second upside down."""
    second = pillow_image(np.ascontiguousarray(pixels[::-1]))
    return saved(pillow_image(pixels), file_format, save_all=True, append_images=[second], **options)


def as_pillow(mode, file_format, **options):
    """A writer by way of Pillow."""
    return lambda pixels: saved(pillow_image(pixels).convert(mode), file_format, **options)


def ascii_pnm(samples, magic, most):
    height, width = samples.shape[:2]
    numbers = b"\n".join(b"%d" % value for value in samples.ravel().tolist())
    return b"%s\n# by hand\n%d %d\n%s" % (magic, width, height, b"%d\n" % most if most else b"") + numbers


def icon(image, **options):
    return saved(image, "ICO", sizes=[(image.width // 4, image.height // 4), image.size], **options)


def cmyk_planes(pixels):
    return 255 - np.asarray(pillow_image(pixels).convert("CMYK")).transpose(2, 0, 1)


def keyed_png(pixels, colour):
    """A deep PNG with a transparent corner by a colour that stands for nothing."""
    shade = 2000  # no eight bits in sixteen
    samples = with_clear_corner(deep(pixels[:, :, ::-1] if colour else grey(pixels)), shade)
    key = png_chunk(b"tRNS", struct.pack(">HHH", *[shade] * 3)[: 6 if colour else 2])
    return png(samples, 2 if colour else 0, key)


def from_jpeg(pixels):
    """A JPEG file repacked as JPEG XL, from which it could be had back."""
    with Image.open(io.BytesIO(encode(pixels))) as image:
        return saved(image, "JXL", lossless_jpeg=True)


def camera_raw(pixels, *, plain=False):
    preview = np.ascontiguousarray(pixels[:, :, ::-1]).tobytes() if plain else encode(pixels)
    return dng(deep(grey(pixels)), 1, preview, pixels.shape[1::-1], plain_preview=plain)


def kinds():
    """The table, by a short name; the extras only where they are installed."""
    quick = {"compress_level": 1}
    table = {
        "jpeg": Kind("JPEG", "baseline", encode, within=5),
        "jpeg progressive": Kind(
            "JPEG", "progressive", as_pillow("RGB", "JPEG", progressive=True, quality=90), within=5
        ),
        "jpeg grey": Kind("JPEG", "grey", lambda p: encode(grey(p)), "grey", within=3),
        "jpeg cmyk": Kind("JPEG", "CMYK", as_pillow("CMYK", "JPEG", quality=90), within=5),
        "jpeg rgb": Kind("JPEG", "RGB", as_pillow("RGB", "JPEG", quality=90, keep_rgb=True), within=3),
        "jpeg mpo": Kind("JPEG", "MPO", lambda p: moving(p, "MPO", quality=90), within=5, suffix=".mpo"),
        "jpeg 12-bit": Kind(
            "JPEG", "12-bit", lambda p: jpeg_of_blocks(grey(p)), refused="12-bit JPEG files cannot be read"
        ),
        "png": Kind("PNG", "8-bit", lambda p: encode(p, ".png"), suffix=".png"),
        "png grey": Kind("PNG", "grey", lambda p: encode(grey(p), ".png"), "grey", suffix=".png"),
        "png bits": Kind("PNG", "1-bit", lambda p: saved(bits_of(p), "PNG"), "bits", suffix=".png"),
        "png palette": Kind(
            "PNG", "palette", lambda p: saved(pillow_image(p).quantize(256), "PNG"), within=9, suffix=".png"
        ),
        "png palette alpha": Kind(
            "PNG",
            "palette with alpha",
            lambda p: saved(pillow_image(holed(p)).quantize(256, Image.Quantize.FASTOCTREE), "PNG"),
            "holed",
            within=12,
            bits=4,
            suffix=".png",
        ),
        "png alpha": Kind("PNG", "alpha", lambda p: encode(holed(p), ".png"), "holed", suffix=".png"),
        "png grey alpha": Kind(
            "PNG",
            "grey with alpha",
            lambda p: saved(pillow_image(holed(p)).convert("LA"), "PNG", **quick),
            "grey holed",
            suffix=".png",
        ),
        "png 16-bit grey": Kind(
            "PNG", "16-bit grey", lambda p: encode(deep(grey(p)), ".png"), "grey", suffix=".png"
        ),
        "png 16-bit": Kind("PNG", "16-bit", lambda p: encode(deep(p), ".png"), suffix=".png"),
        "png 16-bit alpha": Kind(
            "PNG", "16-bit with alpha", lambda p: encode(deep(holed(p)), ".png"), "holed", suffix=".png"
        ),
        "png 16-bit grey alpha": Kind(
            "PNG",
            "16-bit grey with alpha",
            lambda p: png(deep(np.dstack([grey(p), holed(p)[:, :, 3]])), 4),
            "grey holed",
            suffix=".png",
        ),
        "png 16-bit key": Kind(
            "PNG",
            "16-bit with a transparent colour",
            lambda p: keyed_png(p, colour=True),
            "cornered",
            suffix=".png",
        ),
        "png 16-bit grey key": Kind(
            "PNG",
            "16-bit grey with a transparent colour",
            lambda p: keyed_png(p, colour=False),
            "grey cornered",
            suffix=".png",
        ),
        "png interlaced": Kind(
            "PNG", "interlaced", lambda p: png(p[:, :, ::-1], 2, interlaced=True), suffix=".png"
        ),
        "png animated": Kind("PNG", "animated", lambda p: moving(p, "PNG", duration=50), suffix=".png"),
        "webp": Kind("WebP", "lossy", lambda p: encode(p, ".webp"), within=6, suffix=".webp"),
        "webp lossless": Kind("WebP", "lossless", lambda p: encode(p, ".webp", 101), suffix=".webp"),
        "webp alpha": Kind(
            "WebP",
            "alpha",
            lambda p: saved(pillow_image(holed(p)), "WEBP", quality=90),
            "holed",
            within=6,
            suffix=".webp",
        ),
        "webp animated": Kind(
            "WebP", "animated", lambda p: moving(p, "WEBP", quality=90, duration=50), within=6, suffix=".webp"
        ),
        "gif": Kind("GIF", "still", as_pillow("RGB", "GIF"), within=9, suffix=".gif"),
        "gif animated": Kind(
            "GIF", "animated", lambda p: moving(p, "GIF", duration=50), within=9, suffix=".gif"
        ),
        "gif transparent": Kind(
            "GIF",
            "transparent",
            lambda p: saved(pillow_image(cornered(p)), "GIF"),
            "cornered",
            within=9,
            suffix=".gif",
        ),
        "bmp": Kind("BMP", "24-bit", lambda p: encode(p, ".bmp"), suffix=".bmp"),
        "bmp palette": Kind(
            "BMP", "palette", lambda p: saved(pillow_image(p).quantize(256), "BMP"), within=9, suffix=".bmp"
        ),
        "bmp alpha": Kind("BMP", "32-bit", lambda p: encode(holed(p), ".bmp"), "holed", suffix=".bmp"),
        "tiff": Kind("TIFF", "8-bit", as_pillow("RGB", "TIFF"), suffix=".tif"),
        "tiff grey": Kind("TIFF", "grey", lambda p: tiff(grey(p), 1), "grey", suffix=".tif"),
        "tiff bits": Kind(
            "TIFF", "1-bit", lambda p: saved(bits_of(p), "TIFF", compression="group4"), "bits", suffix=".tif"
        ),
        "tiff lzw": Kind("TIFF", "LZW", as_pillow("RGB", "TIFF", compression="tiff_lzw"), suffix=".tif"),
        "tiff deflate": Kind(
            "TIFF", "Deflate", as_pillow("RGB", "TIFF", compression="tiff_adobe_deflate"), suffix=".tif"
        ),
        "tiff jpeg": Kind(
            "TIFF", "JPEG", as_pillow("RGB", "TIFF", compression="jpeg", quality=90), within=5, suffix=".tif"
        ),
        "tiff tiles": Kind(
            "TIFF", "tiles", lambda p: tiff(p[:, :, ::-1], tile=64, packed=True), suffix=".tif"
        ),
        "tiff big": Kind("TIFF", "BigTIFF", as_pillow("RGB", "TIFF", big_tiff=True), suffix=".tif"),
        "tiff cmyk": Kind("TIFF", "CMYK", as_pillow("CMYK", "TIFF"), suffix=".tif"),
        "tiff alpha": Kind(
            "TIFF", "alpha", lambda p: saved(pillow_image(holed(p)), "TIFF"), "holed", suffix=".tif"
        ),
        "tiff grey alpha": Kind(
            "TIFF",
            "grey with alpha",
            lambda p: tiff(grey_with_opacity(holed(p)), 1, extra=2),
            "grey holed",
            suffix=".tif",
        ),
        "tiff cmyk alpha": Kind(
            "TIFF",
            "CMYK with alpha",
            lambda p: tiff(np.dstack([inks(p), holed(p)[:, :, 3]]), 5, extra=2, packed=True),
            "holed",
            suffix=".tif",
        ),
        "tiff 16-bit cmyk planes": Kind(
            "TIFF", "16-bit CMYK by colour", lambda p: tiff(deep(inks(p)), 5, separate=True), suffix=".tif"
        ),
        "tiff lab": Kind(
            "TIFF", "Lab", lambda p: tiff(lab(p) ^ np.uint8([0, 128, 128]), 8), within=3, suffix=".tif"
        ),
        "tiff 16-bit lab": Kind(
            "TIFF",
            "16-bit Lab",
            lambda p: tiff(signed_lab(p), 8, tile=64, packed=True),
            within=3,
            suffix=".tif",
        ),
        "tiff 16-bit more": Kind(
            "TIFF",
            "16-bit with more samples",
            lambda p: tiff(
                with_differences(deep(np.dstack([p[:, :, ::-1], p[:, :, :2]]))),
                packed=True,
                tags=[(317, 3, [2])],
            ),
            suffix=".tif",
        ),
        "tiff 16-bit grey alpha": Kind(
            "TIFF",
            "16-bit grey with alpha",
            lambda p: tiff(deep(grey_with_opacity(holed(p))), 1, extra=2),
            "grey holed",
            suffix=".tif",
        ),
        "tiff webp": Kind(
            "TIFF",
            "packed with WebP",
            lambda p: tiff(p[:, :, ::-1], compression=50001),
            suffix=".tif",
            refused="TIFF files packed with WebP cannot be read",
        ),
        "tiff 16-bit grey": Kind(
            "TIFF",
            "16-bit grey",
            lambda p: saved(Image.fromarray(deep(grey(p))), "TIFF"),
            "grey",
            suffix=".tif",
        ),
        "tiff 16-bit negative": Kind(
            "TIFF", "16-bit negative", lambda p: tiff(65535 - deep(grey(p)), 0), "grey", suffix=".tif"
        ),
        "tiff 16-bit": Kind(
            "TIFF", "16-bit", lambda p: tiff(deep(p[:, :, ::-1]), packed=True), suffix=".tif"
        ),
        "tiff 16-bit alpha": Kind(
            "TIFF",
            "16-bit with alpha",
            lambda p: tiff(deep(holed(p)[:, :, [2, 1, 0, 3]]), extra=2),
            "holed",
            suffix=".tif",
        ),
        "tiff 16-bit planes": Kind(
            "TIFF",
            "16-bit by colour",
            lambda p: tiff(deep(p[:, :, ::-1]), separate=True, packed=True),
            suffix=".tif",
        ),
        "tiff float": Kind(
            "TIFF",
            "float grey",
            lambda p: saved(Image.fromarray(grey(p).astype(np.float32) / 255), "TIFF"),
            "grey",
            suffix=".tif",
        ),
        "tiff float colour": Kind(
            "TIFF", "float", lambda p: tiff((p[:, :, ::-1] / 255).astype(np.float32)), suffix=".tif"
        ),
        "tiff float alpha": Kind(
            "TIFF",
            "float with alpha",
            lambda p: tiff((holed(p)[:, :, [2, 1, 0, 3]] / 255).astype(np.float32), extra=2, packed=True),
            "holed",
            suffix=".tif",
        ),
        "tiff double": Kind(
            "TIFF", "64-bit float", lambda p: tiff(p[:, :, ::-1] / 255, packed=True), suffix=".tif"
        ),
        "tiff half": Kind(
            "TIFF",
            "16-bit float",
            lambda p: tiff((p[:, :, ::-1] / 255).astype(np.float16)),
            suffix=".tif",
            refused="TIFF files of 16-bit floating-point numbers cannot be read",
        ),
        "tiff pages": Kind("TIFF", "multi-page", lambda p: moving(p, "TIFF"), suffix=".tif"),
        "jpeg 2000": Kind("JPEG 2000", "jp2", as_pillow("RGB", "JPEG2000"), within=2, suffix=".jp2"),
        "jpeg 2000 stream": Kind(
            "JPEG 2000", "codestream", as_pillow("RGB", "JPEG2000", no_jp2=True), within=2, suffix=".j2k"
        ),
        "jpeg 2000 alpha": Kind(
            "JPEG 2000",
            "alpha",
            lambda p: saved(pillow_image(holed(p)), "JPEG2000"),
            "holed",
            within=2,
            suffix=".jp2",
        ),
        "jpeg 2000 16-bit": Kind(
            "JPEG 2000",
            "16-bit grey",
            lambda p: saved(Image.fromarray(deep(grey(p))), "JPEG2000"),
            "grey",
            suffix=".jp2",
        ),
        "avif": Kind(
            "AVIF", "still", as_pillow("RGB", "AVIF", quality=90, speed=10), within=5, suffix=".avif"
        ),
        "avif alpha": Kind(
            "AVIF",
            "alpha",
            lambda p: saved(pillow_image(holed(p)), "AVIF", quality=90, speed=10),
            "holed",
            within=6,
            suffix=".avif",
        ),
        "avif animated": Kind(
            "AVIF",
            "animated",
            lambda p: moving(p, "AVIF", quality=90, speed=10, duration=50),
            within=6,
            suffix=".avif",
        ),
        "heic": Kind("HEIC", "HEIC", heic, within=6, suffix=".heic"),
        "heif": Kind("HEIC", "HEIF", lambda p: heic(p, brand=b"mif1"), within=6, suffix=".heif"),
        "heic alpha": Kind(
            "HEIC", "alpha", lambda p: heic(holed(p)), "holed", within=6, bits=4, suffix=".heic"
        ),
        "ico": Kind("ICO", "PNG", lambda p: icon(pillow_image(p)), suffix=".ico"),
        "ico bmp": Kind(
            "ICO", "BMP", lambda p: icon(pillow_image(with_alpha(p, 255)), bitmap_format="bmp"), suffix=".ico"
        ),
        "ico alpha": Kind("ICO", "alpha", lambda p: icon(pillow_image(holed(p))), "holed", suffix=".ico"),
        "tga": Kind("TGA", "uncompressed", as_pillow("RGB", "TGA"), suffix=".tga"),
        "tga packed": Kind("TGA", "RLE", as_pillow("RGB", "TGA", compression="tga_rle"), suffix=".tga"),
        "tga grey": Kind("TGA", "grey", as_pillow("L", "TGA"), "grey", suffix=".tga"),
        "tga alpha": Kind(
            "TGA", "alpha", lambda p: saved(pillow_image(holed(p)), "TGA"), "holed", suffix=".tga"
        ),
        "tga old": Kind(
            "TGA", "version 1", lambda p: saved(pillow_image(p), "TGA")[:-26], suffix=".tga", named=True
        ),
        "psd": Kind("PSD", "8-bit", lambda p: psd(planes(p)), suffix=".psd"),
        "psd packed": Kind("PSD", "PackBits", lambda p: psd(planes(p), packed=True), suffix=".psd"),
        "psd grey": Kind("PSD", "grey", lambda p: psd(grey(p)[None], 1, packed=True), "grey", suffix=".psd"),
        "psd lab": Kind("PSD", "Lab", lambda p: psd(lab(p).transpose(2, 0, 1), 9), within=3, suffix=".psd"),
        "psd cmyk": Kind("PSD", "CMYK", lambda p: psd(cmyk_planes(p), 4), suffix=".psd"),
        "psd alpha": Kind("PSD", "alpha", lambda p: psd(planes(holed(p)), layers=-1), "holed", suffix=".psd"),
        "psd matted": Kind(
            "PSD",
            "alpha matted with white",
            lambda p: psd(planes(np.dstack([on_white(holed(p)), holed(p)[:, :, 3]])), layers=-1, packed=True),
            "holed",
            suffix=".psd",
        ),
        "psd selection": Kind(
            "PSD", "saved selection", lambda p: psd(planes(with_alpha(p, 40))), suffix=".psd"
        ),
        "psd 16-bit": Kind("PSD", "16-bit", lambda p: psd(deep(planes(p))), suffix=".psd"),
        "psd 16-bit alpha": Kind(
            "PSD",
            "16-bit with alpha",
            lambda p: psd(deep(planes(holed(p))), packed=True, matted=b"Mt16"),
            "holed",
            suffix=".psd",
        ),
        "psd float": Kind(
            "PSD", "32-bit", lambda p: psd((planes(p) / 255).astype(np.float32)), suffix=".psd"
        ),
        "psb": Kind("PSD", "PSB", lambda p: psd(planes(p), large=True, packed=True), suffix=".psb"),
        "ppm": Kind("PNM", "PPM", lambda p: encode(p, ".ppm"), suffix=".ppm"),
        "ppm ascii": Kind(
            "PNM", "PPM as text", lambda p: ascii_pnm(p[:, :, ::-1], b"P3", 255), suffix=".ppm"
        ),
        "ppm 16-bit": Kind("PNM", "16-bit PPM", lambda p: encode(deep(p), ".ppm"), suffix=".ppm"),
        "pgm": Kind("PNM", "PGM", lambda p: encode(grey(p), ".pgm"), "grey", suffix=".pgm"),
        "pgm ascii": Kind(
            "PNM", "PGM as text", lambda p: ascii_pnm(grey(p), b"P2", 255), "grey", suffix=".pgm"
        ),
        "pgm 16-bit": Kind(
            "PNM", "16-bit PGM", lambda p: saved(Image.fromarray(deep(grey(p))), "PPM"), "grey", suffix=".pgm"
        ),
        "pbm": Kind("PNM", "PBM", lambda p: saved(bits_of(p), "PPM"), "bits", suffix=".pbm"),
        "pbm ascii": Kind(
            "PNM", "PBM as text", lambda p: ascii_pnm(grey(p) < 128, b"P1", 0), "bits", suffix=".pbm"
        ),
    }
    if HAS_JXL:
        table |= {
            "jpeg xl": Kind(
                "JPEG XL", "codestream", as_pillow("RGB", "JXL", quality=90), within=6, suffix=".jxl"
            ),
            "jpeg xl box": Kind(
                "JPEG XL",
                "container",
                as_pillow("RGB", "JXL", quality=90, use_container=True),
                within=6,
                suffix=".jxl",
            ),
            "jpeg xl alpha": Kind(
                "JPEG XL",
                "alpha",
                lambda p: saved(pillow_image(holed(p)), "JXL", lossless=True, effort=1),
                "holed",
                suffix=".jxl",
            ),
            "jpeg xl from jpeg": Kind("JPEG XL", "repacked JPEG", from_jpeg, within=5, suffix=".jxl"),
        }
    if HAS_RAW:
        table |= {
            "raw": Kind("Camera RAW", "JPEG preview", camera_raw, within=5, suffix=".dng"),
            "raw plain": Kind(
                "Camera RAW", "uncompressed preview", lambda p: camera_raw(p, plain=True), suffix=".dng"
            ),
        }
    return table


KINDS = kinds()


def sample_files(pixels):
    """One file of every kind that is decoded, by the short name of the kind."""
    return {name: kind.write(pixels) for name, kind in KINDS.items() if not kind.refused and not kind.named}
