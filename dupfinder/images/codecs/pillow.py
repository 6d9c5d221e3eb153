"""Decodes whatever Pillow and its plugins read."""

from __future__ import annotations

import io
import warnings
from contextlib import suppress
from functools import cache
from types import ModuleType
from typing import TYPE_CHECKING, Any, Final

import numpy as np
from numpy.typing import NDArray

from dupfinder.base.errors import ImageError
from dupfinder.base.file_types import looks_like_image, other_kind
from dupfinder.images import limits
from dupfinder.images.codecs.imdecode import is_broken_jpeg
from dupfinder.images.exif import PhotoTraits, read_exif
from dupfinder.images.formats.header import DEFLATE_PIXELS_PER_BYTE, RUN_LENGTH_PIXELS_PER_BYTE
from dupfinder.images.formats.heif_boxes import has_legible_items, is_turned_container
from dupfinder.images.formats.jpeg_quality import quality_of
from dupfinder.images.formats.stated_size import stated_size
from dupfinder.images.formats.tiff_layout import read_tiff
from dupfinder.images.limits import SMALL_PIXELS, as_image_error, check_length, within_memory
from dupfinder.images.over_white import BAND_PIXELS, Flat, add_opacity, flatten
from dupfinder.images.picture import Picture
from dupfinder.images.pixel_depth import Pixels, bgr_of, from_lab, to_uint8

if TYPE_CHECKING:
    from PIL import Image


# The formats of `file_types.IMAGE_SUFFIXES` and no others: Pillow would also start Ghostscript.
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
def load_pillow() -> tuple[ModuleType, frozenset[str]]:
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


def unpack_packbits(packed: bytes, width: int, height: int) -> bytes:
    """Returns width × height bytes that PackBits has packed, row by row."""
    plane: bytes = load_pillow()[0].frombytes("L", (width, height), packed, "packbits", "L").tobytes()
    return plane


def decode_with_pillow(image: Image.Image, data: bytes, colour: bool, *, whole: bool = True) -> Picture:
    """Decodes what Pillow and its plugins have opened; `whole` False if the file is known to be broken."""
    stored_format = image.format or ""
    file_format = _NAMES.get(stored_format, stored_format)

    def read() -> tuple[Flat, bool, PhotoTraits, bool]:
        check_length(len(data), width, height, _max_pixels_per_byte(image, data))
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
        taken_ms=traits.taken_ms,
        camera_key=traits.camera_key,
    )
    return picture._replace(**flat.transparency(), frames=frames)


def silence_warnings() -> None:
    """Turns off Pillow's warnings about oddities in files.

    To be called each time, because tests and other libraries reset the filters. `catch_warnings` does not
    work with several threads.
    """
    warnings.filterwarnings("ignore", module="PIL|pi_heif|pillow_jxl")


def open_with_pillow(data: bytes, colour: bool, name: str) -> Image.Image:
    """Reads the headers, without decoding what they belong to.

    Raises:
        ImageError: it is none that Pillow and its plugins read, or would take too much memory.
    """
    image_module, known = load_pillow()
    silence_warnings()
    stated = stated_size(data)
    if stated is not None:
        # These are decoded, or have their memory allotted, by the mere opening.
        needed = stated[0] * stated[1] * bytes_per_pixel(colour, "RGBA", "WEBP")
        limits.check_memory(needed, *stated, len(data))
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
    """Returns what must be installed to read a file; None if nothing is missing."""
    if "JXL" not in known and data.startswith((b"\xff\x0a", b"\0\0\0\x0cJXL \r\n")):
        return "JPEG XL files need pillow-jxl-plugin (the extra jxl), which is not installed"
    if "HEIF" not in known and data[4:11] == b"ftyphei":
        return "HEIC files need pi-heif, which is not installed"
    return None


def _why_not(data: bytes) -> str:
    """Returns why Pillow does not open a file."""
    kind = other_kind(data[:512])
    if kind:
        return f"not an image that can be read, but {kind}"
    return (
        "damaged, or of an unknown kind" if looks_like_image(data[:32]) else "not an image that can be read"
    )


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
    """Returns the most memory that decoding takes at a time, in bytes a pixel."""
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
_MAX_PIXELS_PER_BYTE: Final = {
    "PNG": DEFLATE_PIXELS_PER_BYTE,
    "ICO": DEFLATE_PIXELS_PER_BYTE,
    "GIF": 4096,
    "PPM": 128,
    "TGA": 128,
    "PSD": RUN_LENGTH_PIXELS_PER_BYTE,
}


def _max_pixels_per_byte(image: Image.Image, data: bytes) -> int:
    """Returns the most pixels that a byte of this file can stand for; 0 for no bound.

    Small pictures have none: of them, every part that can be decoded is shown.
    """
    if image.width * image.height <= SMALL_PIXELS:
        return 0
    if image.format in ("BMP", "DIB"):
        return 0 if image.info.get("compression") else 128
    if image.format == "TIFF":
        layout = read_tiff(data)
        return layout.max_pixels_per_byte if layout else 0
    return _MAX_PIXELS_PER_BYTE.get(image.format or "", 0)


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
        # A TIFF with an orientation reports its size after turning; the copy does not.
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
    """Returns the quality of a JPEG that Pillow has opened; None for other formats."""
    tables = getattr(image, "quantization", None)
    if image.format not in ("JPEG", "MPO") or not isinstance(tables, dict) or not tables:
        return None
    return quality_of(tables[min(tables)])


def flatten_pillow(image: Image.Image, colour: bool) -> Flat:
    """Converts an image of any mode to grey or BGR, transparency over white."""
    if image.mode[0] in "IF":
        return _flatten_deep(np.asarray(image), image.info.get("transparency"), colour)
    width, height = image.size
    flat: Pixels = np.empty((height, width, 3) if colour else (height, width), np.uint8)
    opacity: Pixels | None = None
    transparent = False
    rows = max(1, BAND_PIXELS // width)
    for top in range(0, height, rows):
        box = (0, top, width, min(top + rows, height))
        band = image if height <= rows else image.crop(box)
        if image.mode == "LAB":  # from which Pillow has no way to RGB without a profile
            lab = np.array(band)
            lab[:, :, 1:] ^= 128
            flat[top : top + rows] = flatten(from_lab(lab), colour).pixels
            continue
        band, alpha = _opaque(band)
        transparent |= alpha is not None
        if alpha is not None and not colour:
            opacity = add_opacity(opacity, np.asarray(alpha), top, (height, width))
        if colour:
            flat[top : top + rows] = np.asarray(band.convert("RGB"))[:, :, ::-1]
        else:
            flat[top : top + rows] = np.asarray(band.convert("L"))
    return Flat(flat, transparent, opacity)


def _flatten_deep(samples: NDArray[Any], clear: object, colour: bool) -> Flat:
    """Converts deep grey to 8 bits over white; `clear` is the shade that a PNG declares transparent."""
    grey = to_uint8(samples)
    opacity = None
    if isinstance(clear, int):
        hidden = samples == clear
        grey[hidden] = 255
        opacity = np.where(hidden, np.uint8(0), np.uint8(255)) if hidden.any() else None
    if colour:
        return Flat(bgr_of(grey), opacity is not None)
    return Flat(grey, opacity is not None, opacity)


def _opaque(image: Image.Image) -> tuple[Image.Image, Image.Image | None]:
    """Returns an image in mode L or RGB over white, and its opacity; None for an opaque image."""
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
