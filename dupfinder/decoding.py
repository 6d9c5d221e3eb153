"""File bytes to an upright picture: the one decoder for hashing, queries and display.

JPEG, PNG and WebP go through OpenCV, which reads JPEG at an eighth of its size three times as
fast; everything else, and everything animated, through Pillow. The content decides which, never
the file's extension. Orientation is read here and applied here, in one place: OpenCV honours it
for some formats and sizes only.
"""

from __future__ import annotations

import io
import os
import threading
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, Final

import cv2
import numpy as np
from numpy.typing import NDArray

from dupfinder.errors import ImageError, ImageTooLargeError
from dupfinder.formats import RAW_SUFFIXES, looks_like_image

if TYPE_CHECKING:
    from PIL import Image

Pixels = NDArray[np.uint8]

MAX_FILE_BYTES: Final = 1 << 30
"""Larger files are not read."""

MAX_DECODED_BYTES: Final = 640 << 20
"""A picture that would take more memory than this while it is decoded is refused.

That is a 200-megapixel panorama in colour, or 640 megapixels of grey; a JPEG that is wanted small
is decoded small and may be far larger.
"""

_LARGE_BYTES: Final = 96 << 20
_one_large_at_a_time = threading.Lock()


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
class _Header:
    """What the first bytes of a JPEG, PNG or WebP file say."""

    format: str
    width: int
    height: int
    exif: bytes | None = None
    complete: bool = True
    alpha: bool = False
    deep: bool = False
    # Components that must be held as coefficients until the last scan (progressive JPEG).
    held_components: int = 0
    palette: bool = False


def decode(data: bytes, *, colour: bool = False, side: int | None = None, name: str = "") -> Picture:
    """Decodes an image file from its bytes.

    Args:
        data: the whole file.
        colour: BGR instead of grey.
        side: the caller needs at least this many pixels on the shorter side; None for all.
            The result is never enlarged and may be larger than asked.
        name: the file's name; used only for camera RAW, which looks like TIFF.

    Returns:
        The picture; damaged files as far as they go.

    Raises:
        ImageError: not an image, or none of it can be read; the message is the reason.
        ImageTooLargeError: it would need more than MAX_DECODED_BYTES.
    """
    if not data:
        raise ImageError("the file is empty")
    if os.path.splitext(name)[1].lower() in RAW_SUFFIXES:
        preview = _raw_preview(data)
        if preview is not None:
            return decode(preview, colour=colour, side=side)
    reader = _READERS.get(data[:2])
    header = reader(data) if reader else None
    if header is None:
        return _decode_with_pillow(data, colour)
    return _decode_with_opencv(data, header, colour, side)


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
    shorter = min(header.width, header.height)
    # Only JPEG is decoded small; for the others a reduced read decodes all and resizes badly.
    reduction = 1
    if side is not None and header.format == "JPEG":
        reduction = next((n for n in (8, 4, 2) if shorter >= n * side), 1)
    channels = 4 if header.alpha else 3 if colour else 1
    pixels_decoded = header.width * header.height
    needed = pixels_decoded // reduction**2 * channels * (2 if header.deep else 1)
    needed += pixels_decoded * 2 * header.held_components
    flags = cv2.IMREAD_UNCHANGED if header.alpha else _REDUCED[reduction, colour]
    if not header.complete and header.format == "JPEG":
        # Without an end marker OpenCV gives nothing; with one, everything before the cut.
        data += b"\xff\xd9"

    def read() -> Any:
        try:
            return cv2.imdecode(np.frombuffer(data, np.uint8), flags | cv2.IMREAD_IGNORE_ORIENTATION)
        except cv2.error as error:
            raise ImageError(f"damaged {header.format} file") from error

    decoded = _within_memory(needed, header.width, header.height, read)
    if decoded is None:
        # Pillow reads some that OpenCV gives up on, such as files cut in the middle of a chunk.
        return _decode_with_pillow(data, colour)
    transparent = False
    if header.alpha:
        decoded, transparent = _flatten(decoded, colour)
    orientation, taken_at = _read_exif(header.exif) if header.exif else (1, None)
    pixels = _upright(decoded, orientation)
    width, height = header.width, header.height
    if orientation >= 5:
        width, height = height, width
    return Picture(pixels, width, height, header.format, taken_at, not header.complete, transparent)


def _within_memory(needed: int, width: int, height: int, read: Callable[[], Any]) -> Any:
    """Calls `read` if its memory is allowed; large ones one after the other."""
    if needed > MAX_DECODED_BYTES:
        raise ImageTooLargeError(
            f"too large: {width} × {height} pixels need {needed >> 20} MiB, "
            f"at most {MAX_DECODED_BYTES >> 20} are allowed"
        )
    if needed < _LARGE_BYTES:
        return read()
    with _one_large_at_a_time:
        return read()


def _flatten(decoded: Any, colour: bool) -> tuple[Pixels, bool]:
    """An unchanged OpenCV decode (grey, grey + alpha, BGR or BGRA; 8 or 16 bits) over white."""
    image = decoded if decoded.dtype == np.uint8 else (decoded >> 8).astype(np.uint8)
    transparent = False
    if image.ndim == 3 and image.shape[2] == 4:
        alpha = image[:, :, 3]
        if int(alpha.min()) < 255:
            transparent = True
            weight = alpha[:, :, None].astype(np.uint16)
            over_white = image[:, :, :3] * weight + 255 * (255 - weight)
            image = ((over_white + 127) // 255).astype(np.uint8)
        else:
            image = cv2.cvtColor(image, cv2.COLOR_BGRA2BGR)
    if image.ndim == 2:
        return (cv2.cvtColor(image, cv2.COLOR_GRAY2BGR) if colour else image), transparent
    return (image if colour else cv2.cvtColor(image, cv2.COLOR_BGR2GRAY)), transparent


def _upright(pixels: Any, orientation: int) -> Pixels:
    """Undoes an EXIF orientation (1 to 8; CIPA DC-008, tag 274)."""
    if orientation in (5, 6, 7, 8):
        pixels = cv2.transpose(pixels)
    flip = {2: 1, 3: -1, 4: 0, 6: 1, 7: -1, 8: 0}.get(orientation)
    return pixels if flip is None else cv2.flip(pixels, flip)  # type: ignore[no-any-return]


def _read_exif(exif: bytes) -> tuple[int, str | None]:
    """Orientation (1 where absent or senseless) and time taken of an EXIF block."""
    from PIL import Image

    parsed = Image.Exif()
    try:
        parsed.load(exif)
        return _orientation_and_time(parsed)
    except Exception:  # noqa: BLE001 - a parser at work on arbitrary bytes; no EXIF is no fault
        return 1, None


def _orientation_and_time(exif: Image.Exif) -> tuple[int, str | None]:
    orientation = exif.get(0x0112, 1)
    taken_at = exif.get_ifd(0x8769).get(36867) or exif.get(0x0132)
    usable = isinstance(taken_at, str) and len(taken_at) >= 10 and taken_at[:4].isdigit()
    return (
        orientation if orientation in range(1, 9) else 1,
        taken_at.strip("\0 ")[:19] if usable else None,
    )


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
    if not width or not height or data[frame + 4] != 8 or components == 4:
        return None  # 12 bits, height given later, or CMYK: Pillow's business
    progressive = data[frame + 1] == 0xC2
    complete = data.endswith(b"\xff\xd9") or data.find(b"\xff\xd9", position) >= 0
    return _Header("JPEG", width, height, exif, complete, held_components=components * progressive)


def _read_png(data: bytes) -> _Header | None:
    """Walks the chunks (W3C PNG, third edition, 5.3)."""
    if not data.startswith(b"\x89PNG\r\n\x1a\n") or data[12:16] != b"IHDR":
        return None
    width, height = int.from_bytes(data[16:20]), int.from_bytes(data[20:24])
    depth, colour_type = data[24], data[25]
    exif = None
    transparent_colour = complete = False
    position = 33
    while position + 8 <= len(data):
        length, kind = int.from_bytes(data[position : position + 4]), data[position + 4 : position + 8]
        if kind == b"IEND":
            complete = True
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
    return _Header("PNG", width, height, exif, alpha=alpha, deep=depth == 16)


def _read_webp(data: bytes) -> _Header | None:
    """Reads the first chunk of a WebP container (RFC 9649)."""
    if data[8:12] != b"WEBP" or int.from_bytes(data[4:8], "little") + 8 > len(data):
        return None
    kind = data[12:16]
    if kind == b"VP8 " and data[23:26] == b"\x9d\x01\x2a":
        width = int.from_bytes(data[26:28], "little") & 0x3FFF
        height = int.from_bytes(data[28:30], "little") & 0x3FFF
        return _Header("WEBP", width, height)
    return None  # lossless, animated, with alpha or EXIF: Pillow's business


_READERS: Final[dict[bytes, Callable[[bytes], _Header | None]]] = {
    b"\xff\xd8": _read_jpeg,
    b"\x89P": _read_png,
    b"RI": _read_webp,
}


# --- Pillow ---------------------------------------------------------------------------------


@cache
def _pillow() -> Any:
    """Pillow's Image module with the optional formats registered."""
    from PIL import Image

    Image.MAX_IMAGE_PIXELS = None  # the limit is MAX_DECODED_BYTES, checked before anything is decoded
    try:
        import pi_heif

        pi_heif.register_heif_opener()
    except ImportError:
        pass  # not on this platform: HEIC files are then reported as unreadable
    try:
        import pillow_jxl  # noqa: F401 - registers itself
    except ImportError:
        pass  # the extra "jxl" is not installed
    return Image


_BYTES_PER_PIXEL: Final = {"1": 1, "L": 1, "P": 5, "RGB": 3, "I;16": 2, "I;16B": 2}


def _decode_with_pillow(data: bytes, colour: bool) -> Picture:
    image_module = _pillow()
    try:
        image = image_module.open(io.BytesIO(data))
    except Exception as error:  # noqa: BLE001 - a parser at work on arbitrary bytes
        reason = "not an image that can be read" if not looks_like_image(data[:32]) else "damaged image file"
        raise ImageError(reason) from error
    width, height = image.size
    file_format = _NAMES.get(image.format, image.format or "image")
    needed = width * height * _BYTES_PER_PIXEL.get(image.mode, 8)

    def read() -> tuple[Any, bool, bool, tuple[int, str | None]]:
        whole = _load(image)
        found = _pillow_exif(image)
        flat, transparent = _flatten_pillow(image, colour)
        return flat, transparent, whole, found

    try:
        flat, transparent, whole, (orientation, taken_at) = _within_memory(needed, width, height, read)
    except ImageError:
        raise
    except MemoryError as error:
        raise ImageTooLargeError(f"too large: {width} × {height} pixels") from error
    except Exception as error:  # noqa: BLE001 - decoders raise whatever they like on broken files
        raise ImageError(f"damaged {file_format} file") from error
    pixels = np.asarray(flat)
    if colour:
        pixels = np.ascontiguousarray(pixels[:, :, ::-1])
    pixels = _upright(pixels, orientation)
    height, width = pixels.shape[:2]
    return Picture(pixels, width, height, file_format, taken_at, not whole, transparent)


_NAMES: Final = {"JPEG2000": "JPEG 2000", "MPO": "JPEG", "HEIF": "HEIC"}


def _load(image: Image.Image) -> bool:
    """Decodes the first frame; False if the file ended early and only a part is there.

    Pillow keeps the rows decoded so far when it raises for a truncated file; asking for a fresh
    image with its global LOAD_TRUNCATED_IMAGES instead would change every other thread too.
    """
    try:
        image.load()
    except (OSError, SyntaxError, ValueError) as error:
        image.tile = []  # type: ignore[attr-defined]  # nothing more to load
        if getattr(image, "_im", None) is None or image.getextrema() in _NOTHING:
            raise ImageError(f"damaged {image.format} file") from error
        return False
    return True


_NOTHING: Final = ((0, 0), ((0, 0),) * 3, ((0, 0),) * 4)


def _pillow_exif(image: Image.Image) -> tuple[int, str | None]:
    """Orientation still to be applied and time taken, after loading."""
    try:
        orientation, taken_at = _orientation_and_time(image.getexif())
    except Exception:  # noqa: BLE001 - a parser at work on arbitrary bytes; no EXIF is no fault
        return 1, None
    # Pillow has already turned a TIFF while loading it, and drops the tag then.
    return orientation, taken_at


def _flatten_pillow(image: Image.Image, colour: bool) -> tuple[Image.Image, bool]:
    """Any mode to L or RGB, transparency over white."""
    from PIL import Image

    wanted = "RGB" if colour else "L"
    if image.mode in ("I;16", "I;16B", "I;16L", "I", "F"):
        return _eight_bits(image).convert(wanted), False
    if image.mode in ("RGBA", "LA", "PA", "La", "RGBa") or "transparency" in image.info:
        rgba = image.convert("RGBA")
        lowest = rgba.getextrema()[3][0]
        background = Image.new("RGBA", rgba.size, (255, 255, 255, 255))
        return Image.alpha_composite(background, rgba).convert(wanted), bool(lowest < 255)
    if image.mode not in ("L", "RGB"):
        image = image.convert("RGB")
    return image.convert(wanted), False


def _eight_bits(image: Image.Image) -> Image.Image:
    """16-bit, 32-bit and floating-point grey to 8 bits.

    16 bits keep their upper half, as OpenCV does; floats in 0 to 1 are scaled by 255; anything
    else has no agreed white and is stretched to its own range.
    """
    from PIL import Image

    samples = np.nan_to_num(np.asarray(image).astype(np.float64))
    low, high = float(samples.min()), float(samples.max())
    if image.mode.startswith("I") and low >= 0 and high <= 65535:
        scaled = samples / 257 if high > 255 else samples
    elif image.mode == "F" and low >= 0 and high <= 1:
        scaled = samples * 255
    else:
        scaled = (samples - low) * (255 / (high - low)) if high > low else samples * 0
    return Image.fromarray(scaled.astype(np.uint8))


def _raw_preview(data: bytes) -> bytes | None:
    """The embedded preview of a camera RAW file; None where it is not one or cannot be read."""
    try:
        import rawpy
    except ImportError:
        return None
    try:
        with rawpy.imread(io.BytesIO(data)) as raw:
            preview = raw.extract_thumb()
    except Exception:  # noqa: BLE001 - LibRaw's own errors; the file may still be a plain TIFF
        return None
    return bytes(preview.data) if preview.format == rawpy.ThumbFormat.JPEG else None
