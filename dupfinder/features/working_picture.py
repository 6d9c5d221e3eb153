"""Scales pictures to the size at which local features are found and crops are compared."""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

Grey = NDArray[np.uint8]
Floats = NDArray[np.float32]

DECODE_SIDE: Final = 160
"""A reduced decode must keep this many pixels on the shorter side, where the picture has them."""

WORKING_AREA: Final = 192 * 144
LONGEST_SIDE: Final = 340
SHORTEST_SIDE: Final = 24


def working_size(height: int, width: int) -> tuple[int, int]:
    """Returns the height and width of the working picture.

    Its area is WORKING_AREA, and less if the longer side would exceed LONGEST_SIDE. Sides below SHORTEST_SIDE
    are stretched to it, whatever the proportions.

    Raises:
        ValueError: a side is zero.
    """
    if height < 1 or width < 1:
        raise ValueError("an empty picture has no features")
    scale = min((WORKING_AREA / (height * width)) ** 0.5, LONGEST_SIDE / max(height, width))
    return max(SHORTEST_SIDE, round(height * scale)), max(SHORTEST_SIDE, round(width * scale))


def working_picture(grey: Grey) -> Grey:
    """Scales a picture to its working size: averaged by a whole factor, then interpolated.

    Args:
        grey: (H, W) uint8, any size from 1×1.

    Returns:
        (h, w) uint8, of `working_size`.

    Raises:
        ValueError: a side is zero, or the array has not two axes.
    """
    if grey.ndim != 2 or grey.dtype != np.uint8:
        raise ValueError("expected grey levels: (H, W) uint8")
    height, width = working_size(*grey.shape)
    factor = min(grey.shape[0] // height, grey.shape[1] // width)
    if factor >= 2:
        size = max(width, grey.shape[1] // factor), max(height, grey.shape[0] // factor)
        grey = cv2.resize(grey, size, interpolation=cv2.INTER_AREA)  # type: ignore[assignment]
    return cv2.resize(grey, (width, height), interpolation=cv2.INTER_LINEAR)  # type: ignore[return-value]
