"""Decodes files with a plain header by OpenCV: JPEG, PNG, lossy WebP, PNM as text."""

from __future__ import annotations

from typing import Final, NamedTuple

from dupfinder.base.literals import Content
from dupfinder.images import decoder_warnings
from dupfinder.images.codecs.imdecode import REDUCED, UNCHANGED, imdecode_bytes
from dupfinder.images.codecs.pillow import decode_with_pillow, open_with_pillow
from dupfinder.images.content_kind import STILL, held_in_jpeg
from dupfinder.images.exif import PhotoTraits, read_exif
from dupfinder.images.formats.header import Header
from dupfinder.images.limits import check_length, within_memory
from dupfinder.images.over_white import Flat, flatten, turn_upright
from dupfinder.images.picture import Picture


class Plan(NamedTuple):
    """All that is known of a file before its pixels are decoded.

    Attributes:
        header: of the file.
        traits: from its EXIF.
        content: as in Picture.
        frames: likewise.
        colour: as for `decode`.
        reduction: a JPEG's sides are divided by this.
    """

    header: Header
    traits: PhotoTraits
    content: Content
    frames: int
    colour: bool
    reduction: int


def plan_decoding(data: bytes, header: Header, colour: bool, side: int | None) -> Plan:
    """Plans the decoding of a file with a header; the arguments are those of `decode`."""
    traits = read_exif(header.exif) if header.exif else _NO_TRAITS
    content, frames = held_in_jpeg(data, header) if header.format == "JPEG" else STILL
    # Only JPEG is decoded small; for the others a reduced read decodes all and resizes badly.
    reduction = 1
    if side is not None and header.format == "JPEG":
        shorter = min(header.width, header.height)
        reduction = (
            8 if shorter >= 8 * side else 4 if shorter >= 4 * side else 2 if shorter >= 2 * side else 1
        )
    return Plan(header, traits, content, frames, colour, reduction)


_NO_TRAITS: Final = PhotoTraits()


def decode_with_opencv(data: bytes, plan: Plan) -> Picture:
    """Decodes a file as planned; by Pillow if OpenCV does not decode it.

    Raises:
        ImageError: Pillow does not decode it either.
    """
    header, traits, content, frames, colour, _ = plan
    data = _completed(data, header)
    result = _read(data, plan)
    warning = decoder_warnings.take_warnings()
    whole = header.complete and not (warning and decoder_warnings.mean_damage(warning, data, header.scan))
    if result is None:
        # Pillow reads some that OpenCV does not, such as files cut in the middle of a chunk.
        found = decode_with_pillow(open_with_pillow(data, colour, ""), data, colour, whole=whole)
        return found._replace(content=content, frames=frames)
    width, height = header.width, header.height
    if traits.orientation >= 5:
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
        traits.orientation != 1,
        header.quality,
        content,
        frames,
        opacity,
        traits.taken_ms,
        traits.camera_key,
    )


def _completed(data: bytes, header: Header) -> bytes:
    """Returns the bytes of a file with what its decoders need behind them."""
    if not header.complete:
        # Without an end marker OpenCV returns nothing; with one, everything before the cut.
        return data + b"\xff\xd9"
    if header.format == "PPM":
        return data + b"\n"  # or the last number counts as cut off
    return data


def _read(data: bytes, plan: Plan) -> Flat | None:
    """Returns the picture over white, upright; None if OpenCV does not decode it."""
    header, colour, reduction, orientation = plan.header, plan.colour, plan.reduction, plan.traits.orientation
    width, height = header.width, header.height
    channels = 4 if header.alpha else 3 if colour else 1
    decoded_bytes = width * height // reduction**2 * channels * (2 if header.alpha and header.deep else 1)
    # Two copies: decoded and copied for Python, then as stored and upright.
    needed = decoded_bytes + max(decoded_bytes, width * height * header.extra)
    # UNCHANGED, which alpha needs, is -1: all flags are set, also the one that ignores orientation.
    flags = UNCHANGED if header.alpha else REDUCED[reduction, colour]

    def read() -> Flat | None:
        check_length(len(data), width, height, header.max_pixels_per_byte)
        decoded = imdecode_bytes(data, flags)
        if decoded is None:
            return None
        if not header.alpha:
            return Flat(turn_upright(decoded, orientation))
        flat = flatten(decoded, colour)
        del decoded
        return flat.upright(orientation)

    return within_memory(needed, width, height, len(data), read)
