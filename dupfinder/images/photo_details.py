"""Finds the EXIF block of a file of any format, and reads the details of the photograph."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from dupfinder.base.errors import ImageError
from dupfinder.base.file_types import RAW_SUFFIXES, looks_like_raw
from dupfinder.images.codecs import camera_raw
from dupfinder.images.codecs.pillow import open_with_pillow
from dupfinder.images.exif import PhotoDetails, is_exif, read_details
from dupfinder.images.formats.read_header import read_header

if TYPE_CHECKING:
    pass


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


def _exif_block(data: bytes, name: str) -> bytes | None:
    """The EXIF block of a file, or the file where its own directories are that; None if there is none.

    Raises:
        ImageError: it is not an image.
    """
    if is_exif(data):
        return data  # TIFF, and most camera RAW
    if looks_like_raw(data[:32]) or os.path.splitext(name)[1].lower() in RAW_SUFFIXES:
        raw = camera_raw.raw_preview(data)
        if raw is not None and isinstance(raw[0], bytes):
            return _exif_block(raw[0], "")
    header = read_header(data)
    if header is not None:
        return header.exif
    block = open_with_pillow(data, True, name).info.get("exif")
    return block if isinstance(block, bytes) else None
