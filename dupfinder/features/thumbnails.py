"""Stores small grey thumbnails, on which candidates are checked without their files."""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np

from dupfinder.features.working_picture import Grey

THUMBNAIL_AREA: Final = 9216
"""Pixels of a thumbnail, such as 96×96."""

_QUALITY: Final = 65
_SHORTEST_SIDE: Final = 12
_MOST_PIXELS: Final = 4 * THUMBNAIL_AREA


def encode_thumbnail(working: Grey) -> bytes:
    """Returns the thumbnail of a working picture as a JPEG of some 2 KB.

    Args:
        working: (h, w) uint8, from `working_picture`.
    """
    height, width = working.shape
    scale = (THUMBNAIL_AREA / (height * width)) ** 0.5
    size = max(_SHORTEST_SIDE, round(width * scale)), max(_SHORTEST_SIDE, round(height * scale))
    small = cv2.resize(working, size, interpolation=cv2.INTER_AREA)
    return cv2.imencode(".jpg", small, [cv2.IMWRITE_JPEG_QUALITY, _QUALITY])[1].tobytes()


def decode_thumbnail(data: bytes) -> Grey:
    """Decodes a stored thumbnail.

    Returns:
        (h, w) uint8.

    Raises:
        ValueError: the data are no such thumbnail.
    """
    try:
        grey = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_GRAYSCALE)
    except cv2.error as error:
        raise ValueError("a stored thumbnail cannot be decoded") from error
    if grey is None or not 0 < grey.size <= _MOST_PIXELS:
        raise ValueError("a stored thumbnail cannot be decoded")
    return grey  # type: ignore[return-value]
