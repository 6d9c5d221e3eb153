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
import threading
import warnings
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext, suppress
from functools import cache
from types import ModuleType
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeVar

import cv2
import numpy as np
from numpy.typing import NDArray

from dupfinder.base.errors import ImageError, ImageTooLargeError
from dupfinder.base.file_types import RAW_SUFFIXES, looks_like_image, looks_like_raw, other_kind
from dupfinder.images import decoder_warnings
from dupfinder.images.exif import PhotoDetails as PhotoDetails
from dupfinder.images.exif import PhotoTraits, is_exif, read_details, read_exif
from dupfinder.images.further_content import STILL, held_in, held_in_jpeg
from dupfinder.images.headers import (
    DEFLATED,
    PACKED,
    Header,
    has_legible_items,
    is_turned_container,
    quality_of,
    read_deep_pnm,
    read_header,
    read_jpeg_2000,
    stated_size,
    why_not_bitmap,
)
from dupfinder.images.layouts import (
    CMYK,
    LAB,
    TIFF_CMYK,
    TIFF_LAB,
    PhotoshopLayout,
    TiffLayout,
    is_cut,
    read_photoshop,
    read_tiff,
)
from dupfinder.images.pixel_depth import Pixels as Pixels
from dupfinder.images.pixel_depth import add_up, eight_bits, from_cmyk, on_white, whole_range

if TYPE_CHECKING:
    from PIL import Image

    from dupfinder.base.records import Content, Transform

T = TypeVar("T")

MAX_FILE_BYTES: Final = 1 << 30
"""Larger files are not read."""

MAX_DECODED_BYTES: Final = 1280 << 20
"""A picture that would take more memory than this while it is decoded is refused.

That is a 200-megapixel panorama in colour, or 640 megapixels of grey: OpenCV's binding copies what
it decodes once. A JPEG that is wanted small is decoded small and may be far larger.
"""

MAX_UNLIKELY_BYTES: Final = 512 << 20
"""The same for a picture of which a byte of its file stands for over 85 pixels: hardly a photograph does."""

MAX_UNLIKELY_PHOTO_BYTES: Final = 680 << 20
"""The same in the formats of telephones, whose 50 megapixels of fog or night fit into very small files."""

_LIKELY_PIXELS: Final = 85


# OpenCV writes of every broken file to the terminal, in the middle of the progress; here a broken
# file is told once, by an ImageError or as damaged.
cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_SILENT)

_LARGE_BYTES: Final = 192 << 20
_one_large_at_a_time = threading.Lock()
_has_freed_much = False
_large_gate: Callable[[], AbstractContextManager[None]] = nullcontext


class Picture(NamedTuple):
    """A decoded image, upright, its first frame, transparency over white.

    Attributes:
        pixels: (H, W) uint8 grey or (H, W, 3) uint8 BGR; smaller than width × height if asked.
        width: of the upright image in the file, in pixels.
        height: likewise.
        format: a short name such as ``JPEG``.
        taken_at: when the photograph was taken, ``YYYY:MM:DD HH:MM:SS`` as the camera wrote it.
        damaged: the file is cut short or broken; the pixels hold what could be read.
        transparent: some pixels were not opaque.
        camera: the file says which camera took it, or how.
        turned: the picture is not stored upright.
        quality: of a JPEG, see `headers.quality_of`.
        content: what the file holds beside this picture.
        frames: how many frames, pages, pictures or layers it has; 1 for a still picture.
        opacity: (H, W) uint8, how opaque each pixel is, where that was asked for and some are not.
    """

    pixels: Pixels
    width: int
    height: int
    format: str
    taken_at: str | None = None
    damaged: bool = False
    transparent: bool = False
    camera: bool = False
    turned: bool = False
    quality: int | None = None
    content: Content = "still"
    frames: int = 1
    opacity: Pixels | None = None

    def on_black(self) -> Pixels | None:
        """The grey picture with its transparency over black, (H, W) uint8; None for an opaque one."""
        if self.opacity is None or self.pixels.ndim != 2:
            return None
        # Over black, a pixel is darker by as much as white has added to it.
        return cv2.subtract(self.pixels, 255 - self.opacity)  # type: ignore[return-value]


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
        decoder_warnings.heard()  # of no other file
        _give_back_memory()


def _decode(data: bytes, colour: bool, side: int | None, name: str) -> Picture:
    """The same, by the decoder for what the content is."""
    header = read_header(data)
    if header is not None:
        return _decode_with_opencv(data, header, colour, side)
    picture = _decode_without_header(data, colour, side, name)
    content, frames = held_in(data, picture.format, picture.frames)
    return picture._replace(content=content, frames=frames)


def _decode_without_header(data: bytes, colour: bool, side: int | None, name: str) -> Picture:
    """Decodes what is not for OpenCV by its header."""
    layout = read_tiff(data)
    surely_raw = looks_like_raw(data[:32]) or (layout is not None and layout.camera_raw)
    if surely_raw or os.path.splitext(name)[1].lower() in RAW_SUFFIXES:
        picture = _decode_raw(data, surely_raw, colour, side)
        if picture is not None:
            return picture
    photoshop = read_photoshop(data)
    if photoshop is not None and photoshop.why_not:
        raise ImageError(photoshop.why_not)
    if photoshop is not None and photoshop.colours and photoshop.depth >= 8:
        return _decode_photoshop(data, photoshop, colour)
    if layout is not None and layout.misread:
        return _decode_tiff(data, layout, colour)
    pnm = read_deep_pnm(data)
    if pnm is not None:
        return _decode_deep_pnm(data, pnm, colour)
    return _decode_others(data, layout, colour, name)


_Stream = tuple[int, int, int]
"""Width, height and number of components of JPEG 2000."""


def _decode_others(data: bytes, layout: TiffLayout | None, colour: bool, name: str) -> Picture:
    """By Pillow, and by OpenCV what Pillow does not open, or takes for broken although it is not."""
    stream = read_jpeg_2000(data)
    try:
        image = open_with_pillow(data, colour, name)
    except ImageTooLargeError:
        raise
    except ImageError:
        found = _decode_unopened(data, layout, stream, colour)
        if found is None:
            raise
        return found
    try:
        picture = _decode_with_pillow(image, data, colour)
    except ImageTooLargeError:
        raise
    except ImageError as error:
        if layout is not None and layout.why_not:
            raise ImageError(layout.why_not) from error
        found = _decode_again(data, layout, stream, image, colour)
        if found is None:
            raise
        return found
    return (_decode_again(data, layout, stream, image, colour) or picture) if picture.damaged else picture


def _decode_unopened(
    data: bytes, layout: TiffLayout | None, stream: _Stream | None, colour: bool
) -> Picture | None:
    """What Pillow does not know how to read; None where that may be for damage.

    Raises:
        ImageError: nothing here reads it, and this is why.
    """
    if stream is not None:
        return _decode_jpeg_2000(data, stream, False, colour)
    reason = layout.why_not if layout else why_not_bitmap(data)
    if reason:
        raise ImageError(reason)
    return _decode_tiff(data, layout, colour) if layout and layout.readable else None


def _decode_again(
    data: bytes, layout: TiffLayout | None, stream: _Stream | None, image: Image.Image, colour: bool
) -> Picture | None:
    """What Pillow has begun to read and found broken; None if it is.

    OpenCV gives nothing of JPEG 2000 that is cut. In TIFF it passes over what cannot be unpacked unless that
    is deep, so of the others only those that are not packed are worth asking it.
    """
    with suppress(ImageError):
        if stream is not None:
            return _decode_jpeg_2000(data, stream, image.mode == "P", colour)
        if layout is None or is_cut(data) or not (layout.uncompressed or layout.depth > 8):
            return None
        if layout.subsampled:
            return _decode_subsampled_tiff(data, layout, colour)
        if layout.readable:
            return _decode_tiff(data, layout, colour)
    return None


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
    side = _side_to_fit(data, width, height)
    try:
        picture = decode(data, colour=True, side=side, name=name)
    except ImageTooLargeError:
        # It may have been indexed in grey, and then can be shown so.
        picture = decode(data, side=side, name=name)
    rows, columns = picture.pixels.shape[:2]
    small: NDArray[Any] = picture.pixels
    if columns > width or rows > height:
        scale = min(width / columns, height / rows)
        size = max(1, round(columns * scale)), max(1, round(rows * scale))
        small = cv2.resize(small, size, interpolation=cv2.INTER_AREA)
    if small.ndim == 2:
        small = cv2.cvtColor(small, cv2.COLOR_GRAY2BGR)
    return picture._replace(pixels=small)


def _side_to_fit(data: bytes, width: int, height: int) -> int:
    """How long the shorter side must be decoded at least, for what fits into width × height."""
    header = read_header(data)
    if header is None:
        return min(width, height)  # enough for any shape
    columns, rows = header.width, header.height
    if header.exif and read_exif(header.exif)[0] >= 5:
        columns, rows = rows, columns
    room, length = (width, columns) if columns * height >= rows * width else (height, rows)
    # Rounded up, in integers: rounded down, the longer side could come out too short.
    return -(-min(columns, rows) * min(room, length) // length)


def grey_of(pixels: Pixels) -> Pixels:
    """A colour picture, (H, W, 3) uint8 BGR, in grey."""
    return cv2.cvtColor(pixels, cv2.COLOR_BGR2GRAY)  # type: ignore[return-value]


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
    return read_details(block) if block else PhotoDetails()


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


def _decode_with_opencv(data: bytes, header: Header, colour: bool, side: int | None) -> Picture:
    width, height = header.width, header.height
    # Only JPEG is decoded small; for the others a reduced read decodes all and resizes badly.
    reduction = 1
    if side is not None and header.format == "JPEG":
        shorter = min(width, height)
        reduction = next((n for n in (8, 4, 2) if shorter >= n * side), 1)
    traits = read_exif(header.exif) if header.exif else PhotoTraits()
    orientation = traits.orientation
    content, frames = held_in_jpeg(data, header) if header.format == "JPEG" else STILL
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

    def read() -> _Flat | None:
        check_length(len(data), width, height, header.most_pixels)
        decoded = by_opencv(data, flags)
        if decoded is None:
            return None
        if not header.alpha:
            return _Flat(_upright(decoded, orientation))
        flat = _flatten(decoded, colour)
        del decoded
        return flat.upright(orientation)

    result = within_memory(needed, width, height, len(data), read)
    complaint = decoder_warnings.heard()
    whole = header.complete and not (
        complaint and decoder_warnings.tell_of_damage(complaint, data, header.scan)
    )
    if result is None:
        # Pillow reads some that OpenCV gives up on, such as files cut in the middle of a chunk.
        found = _decode_with_pillow(open_with_pillow(data, colour, ""), data, colour, whole=whole)
        return found._replace(content=content, frames=frames)
    if orientation >= 5:
        width, height = height, width
    pixels, transparent, opacity = result
    return Picture(
        pixels,
        width,
        height,
        header.format,
        traits.taken_at,
        not whole,
        transparent,
        traits.camera,
        orientation != 1,
        header.quality,
        content,
        frames,
        opacity,
    )


def by_opencv(data: bytes, flags: int) -> NDArray[Any] | None:
    """The picture as it lies, blue first; None where OpenCV has none."""
    try:
        return cv2.imdecode(np.frombuffer(data, np.uint8), flags | cv2.IMREAD_IGNORE_ORIENTATION)
    except cv2.error:
        return None


def is_broken_jpeg(data: bytes) -> bool:
    """Whether OpenCV complains of a JPEG that Pillow has read, which passes over all that is wrong."""
    if not decoder_warnings.is_listening():
        return False
    decoder_warnings.heard()
    by_opencv(data, _REDUCED[8, False])
    return decoder_warnings.tell_of_damage(decoder_warnings.heard(), data, 0)


def within_memory(
    needed: int, width: int, height: int, file_bytes: int, read: Callable[[], T], *, photo: bool = False
) -> T:
    """Calls `read` if its memory is allowed; large ones one after the other."""
    check_memory(needed, width, height, file_bytes, photo)
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


def check_memory(needed: int, width: int, height: int, file_bytes: int, photo: bool = False) -> None:
    is_likely = width * height <= file_bytes * _LIKELY_PIXELS
    unlikely = MAX_UNLIKELY_PHOTO_BYTES if photo else MAX_UNLIKELY_BYTES
    limit = MAX_DECODED_BYTES if is_likely else min(MAX_DECODED_BYTES, unlikely)
    if needed > limit:
        of_small = "" if is_likely else " for so small a file"
        raise ImageTooLargeError(
            f"too large: {width} × {height} pixels need {needed >> 20} MiB, "
            f"at most {limit >> 20} are allowed{of_small}"
        )


def check_length(length: int, width: int, height: int, most_pixels: int) -> None:
    """Refuses what states a size that the file cannot hold, however well it is packed.

    Decoders fill up what is missing: a few hundred bytes would be a grey picture of any size.
    """
    if most_pixels and width * height > most_pixels * length:
        raise ImageError(f"damaged: {width} × {height} pixels do not fit into {length:,} bytes")


# Rows that are put over white at a time: the sums take several times the memory of the picture.
_BAND_PIXELS: Final = 1 << 20


class _Flat(NamedTuple):
    """A picture over white.

    Attributes:
        pixels: (H, W) grey or (H, W, 3) BGR.
        transparent: some of it is not opaque.
        opacity: (H, W), of a grey one that is not opaque.
    """

    pixels: Pixels
    transparent: bool = False
    opacity: Pixels | None = None

    def upright(self, orientation: int) -> _Flat:
        """Undoes an EXIF orientation."""
        opacity = None if self.opacity is None else _upright(self.opacity, orientation)
        return _Flat(_upright(self.pixels, orientation), self.transparent, opacity)

    def transparency(self) -> dict[str, Any]:
        """The fields of a Picture that tell of it."""
        return {"transparent": self.transparent, "opacity": self.opacity}


def _flatten(decoded: NDArray[Any], colour: bool) -> _Flat:
    """Puts an unchanged OpenCV decode over white.

    Args:
        decoded: (H, W), (H, W, 3) BGR or (H, W, 4) BGRA; uint8 or uint16.
        colour: BGR instead of grey.
    """
    height, width = decoded.shape[:2]
    flat: Pixels = np.empty((height, width, 3) if colour else (height, width), np.uint8)
    opacity: Pixels | None = None
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
                if not colour:
                    opacity = _noted(opacity, alpha[:, :, 0], top, (height, width))
                weight = alpha.astype(np.uint16)
                band = ((band[:, :, :3] * weight + (255 * 255 + 127 - 255 * weight)) // 255).astype(np.uint8)
            else:
                band = cv2.cvtColor(band, cv2.COLOR_BGRA2BGR)
        if band.ndim == 2:
            flat[top : top + rows] = cv2.cvtColor(band, cv2.COLOR_GRAY2BGR) if colour else band
        else:
            flat[top : top + rows] = band if colour else cv2.cvtColor(band, cv2.COLOR_BGR2GRAY)
    return _Flat(flat, transparent, opacity)


def _noted(opacity: Pixels | None, band: Pixels, top: int, shape: tuple[int, int]) -> Pixels:
    """The opacity of a picture with that of some of its rows; what is not noted is opaque."""
    if opacity is None:
        opacity = np.full(shape, 255, np.uint8)
    opacity[top : top + len(band)] = band
    return opacity


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

# --- details --------------------------------------------------------------------------------


def _exif_block(data: bytes, name: str) -> bytes | None:
    """The EXIF block of a file, or the file where its own directories are that; None if there is none.

    Raises:
        ImageError: it is not an image.
    """
    if is_exif(data):
        return data  # TIFF, and most camera RAW
    if looks_like_raw(data[:32]) or os.path.splitext(name)[1].lower() in RAW_SUFFIXES:
        raw = _raw_preview(data)
        if raw is not None and isinstance(raw[0], bytes):
            return _exif_block(raw[0], "")
    header = read_header(data)
    if header is not None:
        return header.exif
    block = open_with_pillow(data, True, name).info.get("exif")
    return block if isinstance(block, bytes) else None


# --- headers --------------------------------------------------------------------------------


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


def _decode_with_pillow(image: Image.Image, data: bytes, colour: bool, *, whole: bool = True) -> Picture:
    """Decodes what Pillow and its plugins have opened; `whole` False if the file is known to be broken."""
    stored_format = image.format or ""
    file_format = _NAMES.get(stored_format, stored_format)

    def read() -> tuple[_Flat, bool, PhotoTraits, bool]:
        check_length(len(data), width, height, _most_pixels(image, data))
        frame, loaded = load_frame(image)
        traits, orientation = pillow_exif(image, data, loaded)
        flat = flatten_pillow(frame, colour)
        if stored_format in ("JPEG", "MPO") and whole and loaded:
            loaded = not is_broken_jpeg(data)
        turned = orientation != 1 or _has_been_turned(image, data, traits)
        return flat.upright(orientation), loaded, traits, turned

    # Before it is loaded: then HEIC forgets. Pillow would count others by going through them.
    frames = getattr(image, "n_frames", 1) if stored_format in ("HEIF", "AVIF") else 1
    width, height = image.size
    needed = width * height * bytes_per_pixel(colour, image.mode, stored_format)
    if stored_format == "HEIF":
        needed += len(data)  # it has the file once more
    if stored_format == "TIFF" and read_exif(data)[0] != 1:
        needed += width * height * 4  # Pillow turns it, and has it twice meanwhile
    photo = stored_format in ("HEIF", "AVIF")
    with as_image_error(f"damaged {file_format} file"):
        flat, loaded, traits, turned = within_memory(needed, width, height, len(data), read, photo=photo)
    height, width = flat.pixels.shape[:2]
    picture = Picture(
        flat.pixels,
        width,
        height,
        file_format,
        traits.taken_at,
        not (whole and loaded),
        camera=traits.camera,
        turned=turned,
        quality=_pillow_quality(image),
    )
    return picture._replace(**flat.transparency(), frames=frames)


def open_with_pillow(data: bytes, colour: bool, name: str) -> Image.Image:
    """Reads the headers, without decoding what they belong to.

    Raises:
        ImageError: it is none that Pillow and its plugins read, or would take too much memory.
    """
    image_module, known = _pillow()
    # Pillow warns of what it finds odd in a file. Set each time, because tests and other libraries
    # reset the filters; catch_warnings would not do with several threads.
    warnings.filterwarnings("ignore", module="PIL|pi_heif|pillow_jxl")
    stated = stated_size(data)
    if stated is not None:
        # These are decoded, or have their memory allotted, by the mere opening.
        check_memory(stated[0] * stated[1] * bytes_per_pixel(colour, "RGBA", "WEBP"), *stated, len(data))
    if data[4:8] == b"ftyp" and not has_legible_items(data):
        raise ImageError("damaged HEIC file")
    formats: list[str] = [each for each in _FORMATS if each in known]
    missing = _missing_reader(data, known)
    if missing:
        raise ImageError(missing)
    if data[-18:-2] == b"TRUEVISION-XFILE" or name.lower().endswith(".tga"):
        formats.append("TGA")
    with as_image_error(_why_not(data)):
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
def as_image_error(reason: str) -> Iterator[None]:
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


def bytes_per_pixel(colour: bool, mode: str, file_format: str) -> int:
    """The memory that Pillow and this module need at most at a time to decode a pixel."""
    stored = _MODE_BYTES.get(mode, 4)
    if file_format == "JPEG2000":  # four bytes a sample, and more
        decoding, held = 5 + 5 * len(mode.strip("a;16")), 5
    else:
        decoding, held = _DECODER_BYTES.get(file_format, (stored, stored))
    # The result twice, as it lies and upright; or the sums that make 8 bits of more. What has colours and
    # cannot be decoded in them is not decoded in grey either: it could not be shown.
    finishing = max(6 if colour or stored == 4 else 2, stored * 3 + 1 if mode[0] in "IF" else 0)
    return max(decoding, held + finishing)


# How many pixels a byte can stand for, by format: eight at most where nothing is packed, and a sixteenth of
# that may be missing; others by the longest run that there is a code for.
_MOST_PIXELS: Final = {
    "PNG": DEFLATED,
    "ICO": DEFLATED,
    "GIF": 4096,
    "PPM": 128,
    "TGA": 128,
    "PSD": PACKED,
}
_SMALL_ENOUGH: Final = 1 << 24


def _most_pixels(image: Image.Image, data: bytes) -> int:
    """The bound on the pixels that a byte of this file can stand for; 0 for none, and for small pictures.

    Of small ones whatever is there is shown.
    """
    if image.width * image.height <= _SMALL_ENOUGH:
        return 0
    if image.format in ("BMP", "DIB"):
        return 0 if image.info.get("compression") else 128
    if image.format == "TIFF":
        layout = read_tiff(data)
        return layout.most_pixels if layout else 0
    return _MOST_PIXELS.get(image.format or "", 0)


def load_frame(image: Image.Image) -> tuple[Image.Image, bool]:
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


def pillow_exif(image: Image.Image, data: bytes, loaded: bool) -> tuple[PhotoTraits, int]:
    """Reads EXIF; returns with it the orientation that is still to be applied after loading."""
    if image.format == "TIFF":
        traits = read_exif(data)
        # Pillow turns a TIFF at the end of loading it.
        return traits, 1 if loaded else traits.orientation
    block = image.info.get("exif")
    traits = read_exif(block) if isinstance(block, bytes) else PhotoTraits()
    orientation = traits.orientation
    if image.format == "JXL" and not getattr(image, "jpeg", False):
        # The orientation of JPEG XL is in the codestream, and applied; what EXIF says is to be
        # ignored, except by who takes the JPEG out of it, as the plugin does if there is one.
        orientation = 1
    return traits, orientation


def _has_been_turned(image: Image.Image, data: bytes, traits: PhotoTraits) -> bool:
    """Whether a decoder has turned a picture already."""
    if image.format == "TIFF":
        return traits.orientation != 1
    return image.format in ("HEIF", "AVIF") and is_turned_container(data)


def _pillow_quality(image: Image.Image) -> int | None:
    """The quality of a JPEG that Pillow has opened; None for other formats."""
    tables = getattr(image, "quantization", None)
    if image.format not in ("JPEG", "MPO") or not isinstance(tables, dict) or not tables:
        return None
    return quality_of(tables[min(tables)])


def flatten_pillow(image: Image.Image, colour: bool) -> _Flat:
    """Any mode to grey or BGR, transparency over white."""
    if image.mode[0] in "IF":
        return _flatten_deep(np.asarray(image), image.info.get("transparency"), colour)
    width, height = image.size
    flat: Pixels = np.empty((height, width, 3) if colour else (height, width), np.uint8)
    opacity: Pixels | None = None
    transparent = False
    rows = max(1, _BAND_PIXELS // width)
    for top in range(0, height, rows):
        box = (0, top, width, min(top + rows, height))
        band = image if height <= rows else image.crop(box)
        if image.mode == "LAB":  # from which Pillow has no way to RGB without a profile
            lab = np.array(band)
            lab[:, :, 1:] ^= 128
            flat[top : top + rows] = _flatten(from_lab(lab), colour).pixels
            continue
        band, alpha = _opaque(band)
        transparent |= alpha is not None
        if alpha is not None and not colour:
            opacity = _noted(opacity, np.asarray(alpha), top, (height, width))
        if colour:
            flat[top : top + rows] = np.asarray(band.convert("RGB"))[:, :, ::-1]
        else:
            flat[top : top + rows] = np.asarray(band.convert("L"))
    return _Flat(flat, transparent, opacity)


def _flatten_deep(samples: NDArray[Any], clear: object, colour: bool) -> _Flat:
    """Deep grey over white; `clear`: of PNG, a grey that stands for nothing, by the file's own depth."""
    grey = eight_bits(samples)
    opacity = None
    if isinstance(clear, int):
        hidden = samples == clear
        grey[hidden] = 255
        opacity = np.where(hidden, np.uint8(0), np.uint8(255)) if hidden.any() else None
    if colour:
        return _Flat(cv2.cvtColor(grey, cv2.COLOR_GRAY2BGR), opacity is not None)  # type: ignore[arg-type]
    return _Flat(grey, opacity is not None, opacity)


def _opaque(image: Image.Image) -> tuple[Image.Image, Image.Image | None]:
    """An image of 8 bits a channel in mode L or RGB, over white; and how opaque it was, where it was not."""
    from PIL import Image

    if image.mode == "La":
        image = image.convert("LA")
    if image.mode in ("RGBA", "LA", "PA", "RGBa") or "transparency" in image.info:
        rgba = image.convert("RGBA")
        alpha = rgba.getchannel("A")
        if alpha.getextrema()[0] == 255:
            return rgba.convert("RGB"), None
        background = Image.new("RGBA", rgba.size, (255, 255, 255, 255))
        return Image.alpha_composite(background, rgba).convert("RGB"), alpha
    return (image if image.mode in ("L", "RGB") else image.convert("RGB")), None


def from_lab(lab: Pixels) -> Pixels:
    """BGR of (H, W, 3) CIE L*a*b* whose lightness goes up to 255 and whose colours are 0 at 128."""
    return cv2.cvtColor(lab, cv2.COLOR_Lab2BGR)  # type: ignore[return-value]


# --- TIFF by its samples ----------------------------------------------------------------------


def _decode_tiff(data: bytes, layout: TiffLayout, colour: bool) -> Picture:
    """Decodes a TIFF that Pillow does not read, or not as it is."""
    width, height = layout.size
    needed = tiff_bytes(layout)
    if not layout.native or layout.orientation != 1:
        needed += 2 * len(data)
    most_pixels = layout.most_pixels if width * height > _SMALL_ENOUGH else 0

    def read() -> _Flat:
        check_length(len(data), width, height, most_pixels)
        shades, opacity = _tiff_shades(data, layout)
        if opacity is None:
            flat = _flatten(shades, colour)
        elif layout.weighed:
            flat = _weighed(_flatten(on_white(shades, opacity), colour).pixels, opacity, colour)
        else:
            bgr = shades if shades.ndim == 3 else cv2.cvtColor(shades, cv2.COLOR_GRAY2BGR)
            flat = _flatten(np.dstack([bgr, opacity]), colour)
        return flat.upright(layout.orientation)

    with as_image_error(layout.why_not or "damaged TIFF file"):
        flat = within_memory(needed, width, height, len(data), read)
    return _tiff_picture(flat.pixels, data)._replace(**flat.transparency())


def _weighed(flat: Pixels, opacity: Pixels, colour: bool) -> _Flat:
    """A picture that is over white already, and how opaque it was."""
    transparent = bool(opacity.min() < 255)
    return _Flat(flat, transparent, opacity if transparent and not colour else None)


def tiff_bytes(layout: TiffLayout) -> int:
    """The memory that it takes at most at a time; measured: 39 bytes a pixel of floating-point colour."""
    width, height = layout.size
    sample_bytes, count = -(-layout.depth // 8), len(layout.chosen)
    stored = layout.samples * sample_bytes
    # 8 bits and the sums that make them; before that, what is taken from what is stored.
    taken = count * (1 + (7 if layout.floating or sample_bytes > 2 else sample_bytes))
    taken += 0 if layout.native else count * sample_bytes
    taken += 12 if layout.photometric == TIFF_CMYK else 0
    # OpenCV's binding copies what it decodes once, and OpenCV makes four bytes of one in each strip or tile.
    strip = 4 * layout.samples * width * layout.rows if sample_bytes == 1 else 0
    return width * height * (max(2 * stored, stored + taken) + 6) + strip


def _tiff_shades(data: bytes, layout: TiffLayout) -> tuple[Pixels, Pixels | None]:
    """(H, W) grey or (H, W, 3) BGR, and how opaque it is where the file tells."""
    samples = tiff_samples(data, layout)
    colours, kind = samples[:, :, : layout.colours], layout.photometric
    if kind == TIFF_CMYK:
        shades = np.ascontiguousarray(from_cmyk(255 - whole_range(colours))[:, :, ::-1])
    elif layout.lab:
        lab = whole_range(colours)
        if kind == TIFF_LAB:
            lab[:, :, 1:] ^= 128  # there 0 is 0, and what is below is counted from the other end
        shades = from_lab(lab)
    else:
        shades = eight_bits(colours)
        if layout.colours == 1:
            shades = shades[:, :, 0]
        if layout.negative:
            shades = 255 - shades
    return shades, whole_range(samples[:, :, layout.colours]) if layout.transparent else None


def tiff_samples(data: bytes, layout: TiffLayout) -> NDArray[Any]:
    """(H, W, colours) of the file's own type, of RGB blue first, and opacity behind them if there is any."""
    width, height = layout.size
    if layout.separate:
        parts = [_decode_unchanged(layout.one_colour(data, number)) for number in layout.chosen]
        found = np.dstack(parts)
    elif layout.native:
        found = _decode_unchanged(layout.not_turned(data))
        found = found.reshape(*found.shape[:2], -1)[:, :, : len(layout.chosen)]
    else:
        found = _decode_unchanged(layout.side_by_side(data)).reshape(height, width, layout.samples)
        if layout.differences:
            add_up(found, layout.differences)
        found = found[:, :, layout.chosen]
    if found.shape[:2] != (height, width):
        raise ValueError("not of the size that it states")
    return found


def _decode_unchanged(data: bytes) -> NDArray[Any]:
    decoded = by_opencv(data, cv2.IMREAD_UNCHANGED)
    if decoded is None:
        raise ValueError("OpenCV does not decode it")
    return decoded


def _decode_subsampled_tiff(data: bytes, layout: TiffLayout, colour: bool) -> Picture | None:
    """Decodes a TIFF whose colours are stored at less than its size, which Pillow expects to be packed."""
    width, height = layout.size
    needed = width * height * 12

    def read() -> NDArray[Any] | None:
        check_length(len(data), width, height, 128)
        return by_opencv(data, cv2.IMREAD_COLOR if colour else cv2.IMREAD_GRAYSCALE)

    pixels = within_memory(needed, width, height, len(data), read)
    if pixels is None:
        return None
    return _tiff_picture(pixels.astype(np.uint8, copy=False), data)  # OpenCV turns a TIFF in any case


def _tiff_picture(pixels: Pixels, data: bytes) -> Picture:
    """An upright TIFF, with what its own directories say of it."""
    height, width = pixels.shape[:2]
    traits = read_exif(data)
    return Picture(
        pixels,
        width,
        height,
        "TIFF",
        traits.taken_at,
        camera=traits.camera,
        turned=traits.orientation != 1,
    )


# --- JPEG 2000 by OpenCV ------------------------------------------------------------------------


def _decode_jpeg_2000(data: bytes, stream: _Stream, has_palette: bool, colour: bool) -> Picture | None:
    """Decodes what Pillow finds broken and OpenCV does not; None of what it does too."""
    width, height, components = stream
    needed = width * height * (components * 6 + 8)

    def read() -> _Flat | None:
        decoded = by_opencv(data, cv2.IMREAD_COLOR if has_palette else cv2.IMREAD_UNCHANGED)
        if decoded is None or decoded.shape[:2] != (height, width):
            return None
        return _flatten(decoded, colour) if decoded.dtype in (np.uint8, np.uint16) else None

    flat = within_memory(needed, width, height, len(data), read)
    if flat is None:
        return None
    return Picture(flat.pixels, width, height, "JPEG 2000")._replace(**flat.transparency())


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
        return _flatten(scaled[:, :, ::-1] if count == 3 else scaled[:, :, 0], colour).pixels

    pixels = within_memory(width * height * count * 11, width, height, len(data), read)
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

    def read() -> tuple[_Flat, bool]:
        check_length(len(data), width, height, PACKED if width * height > _SMALL_ENOUGH else 0)
        channels, whole = photoshop_channels(data, layout, count)
        picture = _photoshop_picture(channels[: layout.colours], layout)
        if not clear:
            return _flatten(picture, colour), whole
        return _over_white(picture, whole_range(channels[layout.colours]), colour), whole

    with as_image_error("damaged PSD file"):
        flat, whole = within_memory(needed, width, height, len(data), read)
    picture = Picture(flat.pixels, width, height, "PSD", None, not whole)
    return picture._replace(**flat.transparency())


def _photoshop_picture(colours: NDArray[Any], layout: PhotoshopLayout) -> Pixels:
    """(H, W) grey or (H, W, 3) BGR of its colours, (C, H, W)."""
    if layout.mode == CMYK:  # stored as what is left of the light
        return np.ascontiguousarray(from_cmyk(np.dstack(list(whole_range(colours))))[:, :, ::-1])
    if layout.mode == LAB:
        return from_lab(np.dstack(list(whole_range(colours))))
    shades = eight_bits(colours) if layout.depth > 8 else colours
    return np.dstack(list(shades[::-1])) if len(shades) == 3 else shades[0]


_PHOTOSHOP_SAMPLES: Final[dict[int, np.dtype[Any]]] = {
    8: np.dtype(">u1"),
    16: np.dtype(">u2"),
    32: np.dtype(">f4"),
}


def _over_white(picture: Pixels, opacity: Pixels, colour: bool) -> _Flat:
    """A composite with its opacity over white.

    Photoshop has put the colours over white already, others have not: those are darker than white shining
    through would leave them.
    """
    shades = picture if picture.ndim == 3 else picture[:, :, None]
    if (shades >= 255 - opacity[:, :, None]).all():
        return _weighed(_flatten(picture, colour).pixels, opacity, colour)
    bgr = picture if picture.ndim == 3 else cv2.cvtColor(picture, cv2.COLOR_GRAY2BGR)
    return _flatten(np.dstack([bgr, opacity]), colour)


def photoshop_channels(data: bytes, layout: PhotoshopLayout, count: int) -> tuple[NDArray[Any], bool]:
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
    traits = read_exif(data)
    return picture._replace(
        width=width,
        height=height,
        format="RAW",
        taken_at=picture.taken_at or traits.taken_at,
        damaged=picture.damaged or is_cut(data),
        camera=True,  # nothing else writes raw data
        turned=picture.turned or traits.orientation != 1,
        quality=None,  # that of the preview
    )


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
