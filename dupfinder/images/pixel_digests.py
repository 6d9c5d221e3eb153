"""Samples as files store them, and the digest that decides whether two files have the same pixels.

The digest covers all frames and pages without their durations, at full depth, with opacity. Lossless
conversions agree, because samples are brought to one form first:

* Colours of fully transparent pixels count as black.
* Opacity that is full everywhere is left out.
* Three colours that are equal everywhere are one grey.
* 16-bit samples that are all multiples of 257 are 8-bit ones, which such a file was made from.

Everything else counts: 16-bit and floating-point samples are not reduced, and CMYK and L*a*b* are compared
as such. There is no digest of a file that no decoder here reads at its full depth, or whose further data
cannot be read.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from dupfinder.base.errors import ImageError
from dupfinder.base.file_types import RAW_SUFFIXES, looks_like_raw
from dupfinder.images import limits
from dupfinder.images.codecs import imdecode, photoshop, pillow, tiff
from dupfinder.images.content_kind import further_in_jpeg, held_in
from dupfinder.images.decoding import decode
from dupfinder.images.exif import read_exif
from dupfinder.images.formats.header import RUN_LENGTH_PIXELS_PER_BYTE, Header
from dupfinder.images.formats.icon import icon_entries, icon_of
from dupfinder.images.formats.jxl_header import read_jxl_traits
from dupfinder.images.formats.photoshop_header import CMYK, LAB, PhotoshopLayout, read_photoshop
from dupfinder.images.formats.pnm_header import read_deep_pnm
from dupfinder.images.formats.read_header import read_header
from dupfinder.images.formats.tiff_directory import is_cut, page_of, page_places
from dupfinder.images.formats.tiff_layout import TIFF_CMYK, TIFF_LAB, TiffLayout, read_tiff

if TYPE_CHECKING:
    from PIL import Image

MOST_PIXELS: Final = 1 << 28
"""Files with more pixels in all frames have no digest; this many take some ten seconds."""

MOST_COPIED: Final = 1 << 33
"""Each page is read from a copy of the file; if the copies have more bytes than this, there is no digest."""

LEAST_FRAME_PIXELS: Final = 1 << 17
"""The least cost of a frame, however small it is."""

BAND_PIXELS: Final = 1 << 20


class Stored(NamedTuple):
    """The samples of a picture.

    Attributes:
        samples: (H, W) or (H, W, C), upright, of any type: grey, three colours, or more by their model;
            opacity behind them.
        model: of the colours, where they are neither grey nor RGB.
        red_first: of RGB, as opposed to blue first.
    """

    samples: NDArray[Any]
    model: str = ""
    red_first: bool = False

    @property
    def colours(self) -> int:
        """The number of samples of a pixel, without opacity."""
        count = self.samples.shape[2] if self.samples.ndim == 3 else 1
        return 4 if self.model.startswith("CMYK") else 3 if count >= 3 else 1

    def bands(self) -> Iterator[NDArray[Any]]:
        """Yields a few rows at a time, (rows, W, C), blue first, black where fully transparent."""
        height, width = self.samples.shape[:2]
        colours = self.colours
        rows = max(1, BAND_PIXELS // max(width, 1))
        for top in range(0, height, rows):
            band = self.samples[top : top + rows]
            band = band[:, :, None] if band.ndim == 2 else band
            if self.red_first:
                band = _blue_first(band)
            hidden = band[:, :, colours] == 0 if band.shape[2] > colours else None
            if hidden is not None and hidden.any():
                band = band.copy()
                band[hidden] = 0
            yield band

    def digest(self) -> bytes:
        """Returns a digest of the picture in the one form described above."""
        height, width = self.samples.shape[:2]
        form = _Form.of(self)
        digest = hashlib.blake2b(digest_size=32)
        count = 0
        for band in self.bands():
            reduced = form.apply(band)
            count = reduced.shape[2]
            digest.update(np.ascontiguousarray(reduced).data)
        kind = np.uint8 if form.narrow else self.samples.dtype.newbyteorder("=")
        digest.update(repr((height, width, count, np.dtype(kind).str, self.model)).encode())
        return digest.digest()


def _blue_first(band: NDArray[Any]) -> NDArray[Any]:
    if band.dtype in (np.uint8, np.uint16, np.float32):
        code = cv2.COLOR_RGB2BGR if band.shape[2] == 3 else cv2.COLOR_RGBA2BGRA
        return cv2.cvtColor(np.ascontiguousarray(band), code)
    return band[:, :, [2, 1, 0, *range(3, band.shape[2])]]


class _Form(NamedTuple):
    """The steps that bring a picture's samples to the one form described above."""

    colours: int
    opaque: bool
    grey: bool
    narrow: bool

    @staticmethod
    def of(stored: Stored) -> _Form:
        colours = stored.colours
        kind = stored.samples.dtype
        most = 1 if kind.kind == "f" else np.iinfo(kind).max
        opaque, grey = True, colours == 3 and not stored.model
        narrow = kind.kind == "u" and kind.itemsize == 2
        for band in stored.bands():
            has_opacity = band.shape[2] > colours
            opaque = opaque and (not has_opacity or bool((band[:, :, colours] == most).all()))
            grey = grey and bool(
                (band[:, :, 0] == band[:, :, 1]).all() and (band[:, :, 1] == band[:, :, 2]).all()
            )
            narrow = narrow and not (band % 257).any()
            if not (grey or narrow or (has_opacity and opaque)):
                break
        return _Form(colours, opaque, grey, narrow)

    def apply(self, band: NDArray[Any]) -> NDArray[Any]:
        chosen = [0] if self.grey else list(range(self.colours))
        if band.shape[2] > self.colours and not self.opaque:
            chosen.append(self.colours)
        if len(chosen) < band.shape[2]:
            band = band[:, :, chosen]
        if self.narrow:
            return (band // 257).astype(np.uint8)
        return band.astype(band.dtype.newbyteorder("="), copy=False)


def pixel_digest(data: bytes, name: str = "") -> bytes | None:
    """Returns a digest of all pixels of a file; None if it cannot be read whole and at full depth."""
    try:
        digests, further = _digests(data, name)
    except (ImageError, MemoryError):
        return None
    if len(digests) == 1 and not further:
        return digests[0]
    return hashlib.blake2b(b"".join([*digests, further]), digest_size=32).digest()


def _digests(data: bytes, name: str) -> tuple[list[bytes], bytes]:
    """Returns the digests of all frames or pages, and one of the file's further data."""
    header = read_header(data)
    if header is not None:
        further = further_in_jpeg(data, header) if header.format == "JPEG" else b""
        return [_by_header(data, header).digest()], _digest_of(further)
    layout = read_tiff(data)
    if _is_raw(data, name, layout):
        raise ImageError("the raw data of cameras is not read")
    if layout is not None:
        places = _bounded(data, page_places(data))
        return [_of_tiff(page_of(data, place)).digest() for place in places], b""
    photoshop = read_photoshop(data)
    if photoshop is not None and photoshop.colours and photoshop.depth >= 8:
        start, end = photoshop.layered if photoshop.layers else (0, 0)
        return [_of_photoshop(data, photoshop).digest()], _digest_of(data[start:end])
    if data.startswith(b"\0\0\1\0"):
        entries = _bounded(data, icon_entries(data))
        return [next(_by_pillow(icon_of(data, entry), "")).digest() for entry in entries], b""
    pnm = read_deep_pnm(data)
    if pnm is not None:
        return [_of_deep_pnm(data, int(pnm["width"]), int(pnm["height"]), int(pnm["most"]), pnm.end())], b""
    return [stored.digest() for stored in _by_pillow(data, name)], b""


def _digest_of(data: bytes) -> bytes:
    return hashlib.blake2b(data, digest_size=32).digest() if data else b""


def _is_raw(data: bytes, name: str, layout: TiffLayout | None) -> bool:
    return (
        looks_like_raw(data[:32])
        or (layout is not None and layout.camera_raw)
        or os.path.splitext(name)[1].lower() in RAW_SUFFIXES
    )


def _bounded(data: bytes, parts: Sequence[Any]) -> Sequence[Any]:
    """Returns the parts of a file; raises ImageError if a copy of the file for each is too much."""
    if not parts or len(parts) * len(data) > MOST_COPIED:
        raise ImageError("too many pages")
    return parts


# --- OpenCV -----------------------------------------------------------------------------------


def _by_header(data: bytes, header: Header) -> Stored:
    """Reads what OpenCV decodes: JPEG, plain WebP, PNG of any depth, PNM as text."""
    if not (header.alpha or header.deep):
        picture = decode(data, colour=True)
        if picture.damaged:
            raise ImageError("damaged")
        return Stored(picture.pixels)
    width, height = header.width, header.height
    needed = width * height * (4 if header.alpha else 3) * (2 if header.deep else 1) * 2

    def read() -> NDArray[Any] | None:
        limits.check_length(len(data), width, height, header.max_pixels_per_byte)
        return imdecode.imdecode_bytes(data, cv2.IMREAD_UNCHANGED)

    decoded = limits.within_memory(needed, width, height, len(data), read)
    if decoded is None:
        raise ImageError("damaged")
    return Stored(_turned(decoded, read_exif(header.exif)[0] if header.exif else 1))


def _turned(samples: NDArray[Any], orientation: int) -> NDArray[Any]:
    """Returns a view of samples with an EXIF orientation undone."""
    if orientation >= 5:
        samples = samples.swapaxes(0, 1)
    if orientation in (2, 3, 6, 7):
        samples = samples[:, ::-1]
    if orientation in (3, 4, 7, 8):
        samples = samples[::-1]
    return samples


# --- Pillow -----------------------------------------------------------------------------------


def _by_pillow(data: bytes, name: str) -> Iterator[Stored]:
    """Yields all frames that Pillow and its plugins read; of HEIC the primary picture first."""
    image = pillow.open_with_pillow(data, True, name)
    file_format = {"HEIF": "HEIC", "MPO": "JPEG"}.get(image.format or "", image.format or "")
    count = getattr(image, "n_frames", 1) if file_format in _ANIMATED else 1
    held = held_in(data, file_format, count)
    if held.content == "motion" or (held.content == "animation" and file_format not in _ANIMATED[:-1]):
        raise ImageError("its frames are not read")
    if count * max(image.width * image.height, LEAST_FRAME_PIXELS) > MOST_PIXELS:
        raise ImageError("too many frames")
    first = image.tell()
    for number in (first, *(each for each in range(count) if each != first)):
        with limits.as_image_error("damaged"):
            image.seek(number)
        yield _frame(image, data)


_ANIMATED: Final = ("GIF", "PNG", "WEBP", "AVIF", "HEIC")


def _frame(image: Image.Image, data: bytes) -> Stored:
    width, height = image.size
    needed = width * height * (pillow.bytes_per_pixel(True, image.mode, image.format or "") + 4)
    photo = image.format in ("HEIF", "AVIF")

    def read() -> Stored:
        if image.width * image.height != width * height or _loses_depth(image, data):
            raise ImageError("not read at its full depth")
        frame, loaded = pillow.load_frame(image)
        if not loaded or (image.format in ("JPEG", "MPO") and imdecode.is_broken_jpeg(data)):
            raise ImageError("damaged")
        _, orientation = pillow.pillow_exif(image, data, loaded)
        stored = _pillow_samples(frame)
        return stored._replace(samples=_turned(stored.samples, orientation))

    with limits.as_image_error("damaged"):
        return limits.within_memory(needed, width, height, len(data), read, photo=photo)


_DEEP_MODES: Final = ("I;16", "I;16B", "I;16L", "I", "F")
_AV1_DEEP: Final = 0x40


def _loses_depth(image: Image.Image, data: bytes) -> bool:
    """Whether Pillow returns 8 bits of a file with more."""
    if image.mode in _DEEP_MODES:
        return False
    match image.format:
        case "PNG":
            return data.startswith(b"\x89PNG") and data[24] > 8
        case "HEIF":
            return int(image.info.get("bit_depth", 8)) > 8
        case "AVIF":
            place = data.find(b"av1C")  # its configuration; AV1-ISOBMFF, 2.3.3
            return place < 0 or place + 6 >= len(data) or bool(data[place + 6] & _AV1_DEEP)
        case "JPEG2000":
            place = data.find(b"\xff\x4f\xff\x51")
            return (data[place + 42] & 0x7F) + 1 > 8 if 0 <= place < len(data) - 42 else True
        case "JXL":
            traits = read_jxl_traits(data)
            return traits is None or traits.bits > 8 or traits.floating
    return False


def _pillow_samples(image: Image.Image) -> Stored:
    if image.mode in _DEEP_MODES:
        return Stored(_with_clear(_narrowed(np.asarray(image)), image.info.get("transparency")))
    if image.mode == "CMYK":
        return Stored(np.asarray(image), "CMYK")
    if image.mode == "LAB":
        lab = np.array(image)
        lab[:, :, 1:] ^= 128
        return Stored(lab, "LAB")
    if image.mode == "La":
        image = image.convert("LA")
    if image.mode in ("P", "PA", "RGBa") or "transparency" in image.info:
        clear = image.mode in ("PA", "RGBa") or "transparency" in image.info
        image = image.convert("RGBA" if clear else "RGB")
    if image.mode not in ("L", "LA", "RGB", "RGBA"):
        image = image.convert("L" if image.mode == "1" else "RGB")
    return Stored(np.asarray(image), red_first=image.mode in ("RGB", "RGBA"))


def _narrowed(samples: NDArray[Any]) -> NDArray[Any]:
    """Returns wide integers as 16 bits if they fit; decoders differ in the type they return."""
    is_long = samples.dtype.kind in "iu" and samples.dtype.itemsize > 2 and samples.size > 0
    fits = is_long and samples.min() >= 0 and samples.max() <= 65535
    return samples.astype(np.uint16) if fits else samples


def _with_clear(samples: NDArray[Any], clear: object) -> NDArray[Any]:
    """Returns adds opacity to grey samples; one shade is transparent."""
    if not isinstance(clear, int) or samples.dtype.kind != "u":
        return samples
    most = samples.dtype.type(np.iinfo(samples.dtype).max)
    return np.dstack([samples, np.where(samples == clear, samples.dtype.type(0), most)])


# --- TIFF -------------------------------------------------------------------------------------


def _of_tiff(data: bytes) -> Stored:
    """Returns the first page of a TIFF file."""
    layout = read_tiff(data)
    if layout is None or is_cut(data):
        raise ImageError("damaged")
    if layout.readable and (layout.depth > 8 or layout.misread):
        return _of_layout(data, layout)
    if layout.depth > 8:
        raise ImageError("not read at its full depth")
    if layout.subsampled and layout.uncompressed:
        picture = decode(data, colour=True)
        if picture.damaged:
            raise ImageError("damaged")
        return Stored(picture.pixels)
    try:
        return next(_by_pillow(data, ""))
    except ImageError:
        if not layout.readable:
            raise
        return _of_layout(data, layout)


def _of_layout(data: bytes, layout: TiffLayout) -> Stored:
    """Reads a page from its layout; see `decoding`."""
    width, height = layout.size

    def read() -> NDArray[Any]:
        limits.check_length(len(data), width, height, layout.max_pixels_per_byte)
        return tiff.tiff_samples(data, layout)

    with limits.as_image_error("damaged"):
        samples = limits.within_memory(tiff.tiff_bytes(layout), width, height, len(data), read)
        if layout.min_is_white and samples.dtype.kind == "u":
            most = samples.dtype.type(np.iinfo(samples.dtype).max)
            samples[:, :, : layout.colours] = most - samples[:, :, : layout.colours]
        if layout.photometric == TIFF_LAB and samples.dtype.kind == "u":
            samples[:, :, 1:3] ^= samples.dtype.type(1 << (8 * samples.dtype.itemsize - 1))
    model = {TIFF_CMYK: "CMYK"}.get(layout.photometric, "LAB" if layout.is_lab else "")
    if layout.min_is_white and samples.dtype.kind != "u":
        model = "negative"
    if layout.premultiplied and bool((samples[:, :, -1] != samples[:, :, -1].max()).any()):
        model += "weighed"
    narrowed = _narrowed(samples) if layout.colours == samples.shape[2] else samples
    return Stored(_turned(narrowed, layout.orientation), model)


# --- Photoshop, PNM ---------------------------------------------------------------------------


def _of_photoshop(data: bytes, layout: PhotoshopLayout) -> Stored:
    """Returns the composite of a Photoshop file."""
    width, height = layout.width, layout.height
    if layout.why_not or layout.depth not in (8, 16, 32) or layout.channels < layout.colours:
        raise ImageError("not read")
    count = layout.colours + (layout.transparent and layout.channels > layout.colours)
    needed = width * height * count * layout.depth // 8 * 3

    def read() -> NDArray[Any]:
        limits.check_length(len(data), width, height, RUN_LENGTH_PIXELS_PER_BYTE)
        channels, whole = photoshop.photoshop_channels(data, layout, count)
        if not whole:
            raise ImageError("damaged")
        return np.moveaxis(channels, 0, 2)

    with limits.as_image_error("damaged"):
        samples = limits.within_memory(needed, width, height, len(data), read)
    if layout.mode == CMYK:  # stored inverted
        most = 1 if samples.dtype.kind == "f" else np.iinfo(samples.dtype).max
        inks = samples.copy()
        inks[:, :, :4] = most - samples[:, :, :4]
        return Stored(inks, "CMYK")
    return Stored(samples, "LAB" if layout.mode == LAB else "", red_first=layout.colours == 3)


def _of_deep_pnm(data: bytes, width: int, height: int, most: int, start: int) -> bytes:
    """Returns the digest of a binary PGM or PPM whose white is not 255."""
    count = 3 if data[:2] == b"P6" else 1
    kind = np.dtype(">u2" if most > 255 else "u1")
    length = width * height * count * kind.itemsize
    if not 0 < length <= len(data) - start or not 0 < most < 65536:
        raise ImageError("damaged")
    samples = np.frombuffer(data, kind, width * height * count, start).reshape(height, width, count)
    model = "" if most == 65535 else f"white is {most}"
    return Stored(samples.astype(kind.newbyteorder("=")), model, red_first=count == 3).digest()
