"""Scales pictures to a canvas of 128×128 pixels, and that to a thumbnail of 64×64."""

from __future__ import annotations

from functools import cache
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

CANVAS_SIDE: Final = 128
THUMBNAIL_SIDE: Final = 64
_CANVAS: Final = (CANVAS_SIDE, CANVAS_SIDE)


def canvas(grey: NDArray[np.uint8], out: NDArray[np.uint8] | None = None) -> NDArray[np.uint8]:
    """Scales a picture to 128×128, ignoring its proportions.

    Bilinear by a factor of at most two, where it skips no pixel, to 128 times a power of two; from
    there by averaging whole blocks. One step of OpenCV's INTER_AREA takes two and a half times as
    long and moves a quarter of a bit of 64 on average.

    Args:
        grey: (H, W) uint8, any size from 1×1.
        out: (128, 128) uint8 that is drawn to; None for a new one.

    Returns:
        (128, 128) uint8. Shorter sides are interpolated.
    """
    height, width = grey.shape
    between = _power_side(width), _power_side(height)
    if between == _CANVAS:
        return cv2.resize(grey, _CANVAS, out, interpolation=cv2.INTER_LINEAR)  # type: ignore[return-value]
    resized = cv2.resize(grey, between, interpolation=cv2.INTER_LINEAR)
    return cv2.resize(resized, _CANVAS, out, interpolation=cv2.INTER_AREA)  # type: ignore[return-value]


def thumbnails_of(canvases: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Returns averages canvases down to thumbnails: (N, 128, 128) uint8 to (N, 64, 64) uint8."""
    count = len(canvases)
    if not count:
        return np.empty((0, THUMBNAIL_SIDE, THUMBNAIL_SIDE), np.uint8)
    # One below the other they are one picture, and OpenCV halves it in one call.
    tall = canvases.reshape(count * CANVAS_SIDE, CANVAS_SIDE)
    halved = cv2.resize(tall, (THUMBNAIL_SIDE, count * THUMBNAIL_SIDE), interpolation=cv2.INTER_AREA)
    return halved.reshape(count, THUMBNAIL_SIDE, THUMBNAIL_SIDE)  # type: ignore[return-value]


def thumbnail(grey: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Returns the 64×64 thumbnail of one picture, (H, W) uint8."""
    return thumbnails_of(canvas(grey)[None]).reshape(THUMBNAIL_SIDE, THUMBNAIL_SIDE)


@cache
def _power_side(side: int) -> int:
    """Returns the least 128·2**n that is at least half of a side."""
    power = CANVAS_SIDE
    while power * 2 < side:
        power *= 2
    return power
