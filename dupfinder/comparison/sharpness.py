"""Measures how sharp a picture is, to propose one of a burst."""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

SIDE: Final = 1024
"""The shorter side in pixels at which pictures are measured; smaller ones are measured as they are.

The blur of a moving hand is some pixels of 12 megapixels wide: at the size of a thumbnail it would not show.
"""


def sharpness(grey: NDArray[np.uint8]) -> float:
    """Returns the variance of the Laplacian of a picture: the sharper, the larger.

    The measure LAPV of Pech-Pacheco, Cristóbal, Chamorro-Martínez and Fernández-Valdivia, "Diatom
    autofocusing in brightfield microscopy: a comparative study" (ICPR 2000); of the operators compared by
    Pertuz, Puig and García (Pattern Recognition 46, 2013) those of the Laplacian serve best without noise.
    Only pictures of one scene and of about equal size can be compared by it.

    Args:
        grey: (H, W) uint8, of any size.
    """
    height, width = grey.shape
    scale = SIDE / min(height, width)
    if scale < 1:
        size = max(SIDE, round(width * scale)), max(SIDE, round(height * scale))
        grey = cv2.resize(grey, size, interpolation=cv2.INTER_AREA)  # type: ignore[assignment]
    return float(cv2.Laplacian(grey, cv2.CV_32F).var())
