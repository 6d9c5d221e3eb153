"""Decodes the bytes of a file to an upright picture: for hashing, queries and display.

OpenCV decodes JPEG, PNG and WebP, since it reads JPEG at an eighth of its size three times as fast. Pillow
decodes everything else and everything animated. Files that Pillow misreads or does not read (deep TIFF,
Photoshop) have codecs of their own. The content decides, never the file's extension.

The codecs apply the orientation, since OpenCV does so for some formats and sizes only. It is taken from
EXIF in JPEG, PNG, WebP and TIFF. In HEIC, AVIF, JPEG 2000 and JPEG XL the container or codestream states
it; there EXIF only repeats it and is ignored.

Embedded colour profiles are not applied. A wide-gamut picture (Display P3, Adobe RGB) is shown a
little pale, and its copy in sRGB differs by a few levels and hardly ever by a bit of the hash; to
convert each picture would cost as much as decoding it. CMYK becomes RGB by the plain formula.
"""

from __future__ import annotations

import os
from contextlib import suppress
from typing import TYPE_CHECKING

from dupfinder.base.errors import ImageError, ImageTooLargeError
from dupfinder.base.file_types import RAW_SUFFIXES, looks_like_raw
from dupfinder.images import decoder_warnings
from dupfinder.images.codecs import camera_raw
from dupfinder.images.codecs.jpeg2000 import Codestream, decode_jpeg_2000
from dupfinder.images.codecs.opencv import Plan, decode_with_opencv, plan_decoding
from dupfinder.images.codecs.photoshop import decode_photoshop
from dupfinder.images.codecs.pillow import decode_with_pillow, open_with_pillow
from dupfinder.images.codecs.pnm import decode_deep_pnm
from dupfinder.images.codecs.tiff import decode_subsampled_tiff, decode_tiff
from dupfinder.images.content_kind import held_in
from dupfinder.images.exif import read_exif
from dupfinder.images.formats.jpeg2000_header import read_jpeg_2000
from dupfinder.images.formats.photoshop_header import read_photoshop
from dupfinder.images.formats.pnm_header import read_deep_pnm
from dupfinder.images.formats.read_header import read_header
from dupfinder.images.formats.tiff_directory import is_cut
from dupfinder.images.formats.tiff_layout import TiffLayout, read_tiff
from dupfinder.images.limits import return_freed_memory
from dupfinder.images.picture import Picture
from dupfinder.images.pixel_depth import grey_of

if TYPE_CHECKING:
    from PIL import Image


def decode(
    data: bytes,
    *,
    colour: bool = False,
    side: int | None = None,
    name: str = "",
    plan: Plan | None = None,
) -> Picture:
    """Decodes an image file from its bytes.

    Args:
        data: the whole file.
        colour: BGR instead of grey.
        side: the caller needs at least this many pixels on the shorter side; None for all.
            The result is never enlarged and may be larger than asked.
        name: the file's name; used only where the content does not tell: for some camera RAW, which
            looks like TIFF, and old TGA, which looks like anything.
        plan: from `plan_of` with the same arguments; None to make it here.

    Returns:
        The picture; damaged files as far as they go.

    Raises:
        ImageError: not an image, or none of it can be read; the message is the reason.
        ImageTooLargeError: it would need more than MAX_DECODED_BYTES.
    """
    if not data:
        raise ImageError("the file is empty")
    try:
        return _decode(data, colour, side, name, plan)
    finally:
        decoder_warnings.take_warnings()  # of no other file
        return_freed_memory()


def plan_of(data: bytes, *, colour: bool = False, side: int | None = None) -> Plan | None:
    """Reads what stands before the pixels of a file, if OpenCV decodes it; arguments are those of `decode`.

    To plan some files before the first is decoded takes less time than to do so one by one, as each step
    finds its code in the processor's cache.

    Raises:
        ImageError: as `decode` does.
    """
    header = read_header(data)
    return None if header is None else plan_decoding(data, header, colour, side)


def _decode(data: bytes, colour: bool, side: int | None, name: str, plan: Plan | None) -> Picture:
    """Decodes a file with the decoder for its content."""
    if plan is None:
        plan = plan_of(data, colour=colour, side=side)
    if plan is not None:
        return decode_with_opencv(data, plan)
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
        return decode_photoshop(data, photoshop, colour)
    if layout is not None and layout.misread:
        return decode_tiff(data, layout, colour)
    pnm = read_deep_pnm(data)
    if pnm is not None:
        return decode_deep_pnm(data, pnm, colour)
    return _decode_others(data, layout, colour, name)


def _decode_others(data: bytes, layout: TiffLayout | None, colour: bool, name: str) -> Picture:
    """Decodes a file by Pillow, or by OpenCV if Pillow does not open it or finds it broken."""
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
        picture = decode_with_pillow(image, data, colour)
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
    data: bytes, layout: TiffLayout | None, stream: Codestream | None, colour: bool
) -> Picture | None:
    """Decodes a file that Pillow does not open; returns None if it may be damaged.

    Raises:
        ImageError: nothing here reads it, and this is why.
    """
    if stream is not None:
        return decode_jpeg_2000(data, stream, False, colour)
    reason = layout.why_not if layout else why_not_bitmap(data)
    if reason:
        raise ImageError(reason)
    return decode_tiff(data, layout, colour) if layout and layout.readable else None


def _decode_again(
    data: bytes, layout: TiffLayout | None, stream: Codestream | None, image: Image.Image, colour: bool
) -> Picture | None:
    """Decodes a file that Pillow finds broken by OpenCV; returns None if it is broken.

    OpenCV decodes no JPEG 2000 that is cut off. In TIFF it skips parts that cannot be decompressed, unless
    the samples are deep, so it is trusted only with those and with uncompressed files.
    """
    with suppress(ImageError):
        if stream is not None:
            return decode_jpeg_2000(data, stream, image.mode == "P", colour)
        if layout is None or is_cut(data) or not (layout.uncompressed or layout.depth > 8):
            return None
        if layout.subsampled:
            return decode_subsampled_tiff(data, layout, colour)
        if layout.readable:
            return decode_tiff(data, layout, colour)
    return None


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
    raw = camera_raw.raw_preview(data)
    if raw is None:
        if not surely:
            return None
        if camera_raw.load_rawpy() is None:
            raise ImageError("camera RAW files need rawpy (the extra raw), which is not installed")
        raise ImageError("this camera RAW file has no preview that can be read")
    preview, width, height = raw
    if isinstance(preview, bytes):
        picture = decode(preview, colour=colour, side=side)
    else:
        pixels = preview if colour else grey_of(preview)
        picture = Picture(pixels, width, height, "RAW")
    traits = read_exif(data)
    taken_at = picture.taken_at or traits.taken_at
    return picture._replace(
        width=width,
        height=height,
        format="RAW",
        taken_at=taken_at,
        taken_ms=traits.taken_ms if taken_at == traits.taken_at else picture.taken_ms,
        camera_key=picture.camera_key if traits.camera_key is None else traits.camera_key,
        damaged=picture.damaged or is_cut(data),
        camera=True,  # nothing else writes raw data
        turned=picture.turned or traits.orientation != 1,
        quality=None,  # that of the preview
    )


def why_not_bitmap(data: bytes) -> str | None:
    """Returns why a BMP file cannot be read; None if it may be readable, and for other files."""
    if data[:2] != b"BM" or len(data) < 54:
        return None
    packing, bits = int.from_bytes(data[30:34], "little"), int.from_bytes(data[28:30], "little")
    if int.from_bytes(data[14:18], "little") < 40 or packing not in (3, 6) or bits not in (16, 32):
        return None
    return f"BMP files of {bits} bits that share them out to the colours in this way cannot be read"
