"""OpenCV's decoder, called with the bytes of a file."""

from __future__ import annotations

from typing import Any, Final

import cv2
import numpy as np
from numpy.typing import NDArray

from dupfinder.images import decoder_warnings


def use_one_thread() -> None:
    """Makes OpenCV compute in the calling thread, for processes that use all cores already."""
    cv2.setNumThreads(1)


# OpenCV would report broken files on the terminal; here an ImageError or `damaged` does so.
cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_SILENT)

UNCHANGED: Final = cv2.IMREAD_UNCHANGED

REDUCED: Final = {
    (8, False): cv2.IMREAD_REDUCED_GRAYSCALE_8,
    (4, False): cv2.IMREAD_REDUCED_GRAYSCALE_4,
    (2, False): cv2.IMREAD_REDUCED_GRAYSCALE_2,
    (1, False): cv2.IMREAD_GRAYSCALE,
    (8, True): cv2.IMREAD_REDUCED_COLOR_8,
    (4, True): cv2.IMREAD_REDUCED_COLOR_4,
    (2, True): cv2.IMREAD_REDUCED_COLOR_2,
    (1, True): cv2.IMREAD_COLOR,
}


def imdecode_bytes(data: bytes, flags: int) -> NDArray[Any] | None:
    """Decodes a file without applying its orientation, blue first; returns None if OpenCV cannot."""
    try:
        return cv2.imdecode(np.frombuffer(data, np.uint8), flags | cv2.IMREAD_IGNORE_ORIENTATION)
    except cv2.error:
        return None


def is_broken_jpeg(data: bytes) -> bool:
    """Whether OpenCV warns about a JPEG that Pillow has read, since Pillow reports no damage."""
    if not decoder_warnings.is_listening():
        return False
    decoder_warnings.take_warnings()
    imdecode_bytes(data, REDUCED[8, False])
    return decoder_warnings.mean_damage(decoder_warnings.take_warnings(), data, 0)
