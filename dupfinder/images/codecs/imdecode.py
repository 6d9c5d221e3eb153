"""OpenCV's decoder, called with the bytes of a file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import cv2
import numpy as np
from numpy.typing import NDArray

from dupfinder.images import decoder_warnings

if TYPE_CHECKING:
    pass


def use_one_thread() -> None:
    """Has OpenCV compute in the thread that calls it, where all cores have work already."""
    cv2.setNumThreads(1)


# OpenCV writes of every broken file to the terminal, in the middle of the progress; here a broken
# file is told once, by an ImageError or as damaged.
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
    """The picture as it lies, blue first; None where OpenCV has none."""
    try:
        return cv2.imdecode(np.frombuffer(data, np.uint8), flags | cv2.IMREAD_IGNORE_ORIENTATION)
    except cv2.error:
        return None


def is_broken_jpeg(data: bytes) -> bool:
    """Whether OpenCV complains of a JPEG that Pillow has read, which passes over all that is wrong."""
    if not decoder_warnings.is_listening():
        return False
    decoder_warnings.take_warnings()
    imdecode_bytes(data, REDUCED[8, False])
    return decoder_warnings.mean_damage(decoder_warnings.take_warnings(), data, 0)
