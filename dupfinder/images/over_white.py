"""Decoded samples over white, upright."""

from __future__ import annotations

from typing import Any, Final, NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from dupfinder.images.pixel_depth import Pixels

# Rows that are put over white at a time: the sums take several times the memory of the picture.
BAND_PIXELS: Final = 1 << 20


class Flat(NamedTuple):
    """A picture over white.

    Attributes:
        pixels: (H, W) grey or (H, W, 3) BGR.
        transparent: some of it is not opaque.
        opacity: (H, W), of a grey one that is not opaque.
    """

    pixels: Pixels
    transparent: bool = False
    opacity: Pixels | None = None

    def upright(self, orientation: int) -> Flat:
        """Undoes an EXIF orientation."""
        opacity = None if self.opacity is None else turn_upright(self.opacity, orientation)
        return Flat(turn_upright(self.pixels, orientation), self.transparent, opacity)

    def transparency(self) -> dict[str, Any]:
        """Returns the fields of a Picture about transparency."""
        return {"transparent": self.transparent, "opacity": self.opacity}


def flatten(decoded: NDArray[Any], colour: bool) -> Flat:
    """Puts an unchanged OpenCV decode over white.

    Args:
        decoded: (H, W), (H, W, 3) BGR or (H, W, 4) BGRA; uint8 or uint16.
        colour: BGR instead of grey.
    """
    height, width = decoded.shape[:2]
    flat: Pixels = np.empty((height, width, 3) if colour else (height, width), np.uint8)
    opacity: Pixels | None = None
    transparent = False
    rows = max(1, BAND_PIXELS // width)
    for top in range(0, height, rows):
        band = decoded[top : top + rows]
        if band.dtype != np.uint8:
            band = (band >> 8).astype(np.uint8)
        if band.ndim == 3 and band.shape[2] == 4:
            alpha = band[:, :, 3:]
            if int(alpha.min()) < 255:
                transparent = True
                if not colour:
                    opacity = add_opacity(opacity, alpha[:, :, 0], top, (height, width))
                weight = alpha.astype(np.uint16)
                band = ((band[:, :, :3] * weight + (255 * 255 + 127 - 255 * weight)) // 255).astype(np.uint8)
            else:
                band = cv2.cvtColor(band, cv2.COLOR_BGRA2BGR)
        if band.ndim == 2:
            flat[top : top + rows] = cv2.cvtColor(band, cv2.COLOR_GRAY2BGR) if colour else band
        else:
            flat[top : top + rows] = band if colour else cv2.cvtColor(band, cv2.COLOR_BGR2GRAY)
    return Flat(flat, transparent, opacity)


def add_opacity(opacity: Pixels | None, band: Pixels, top: int, shape: tuple[int, int]) -> Pixels:
    """Returns the opacity of a picture with some rows set; rows that are never set are opaque."""
    if opacity is None:
        opacity = np.full(shape, 255, np.uint8)
    opacity[top : top + len(band)] = band
    return opacity


def turn_upright(pixels: NDArray[Any], orientation: int) -> Pixels:
    """Undoes an EXIF orientation (1 to 8; CIPA DC-008, tag 274)."""
    # In one step, because each step has another copy of the whole in memory.
    if orientation in _FLIPS:
        return cv2.flip(pixels, _FLIPS[orientation])  # type: ignore[return-value]
    if orientation in _ROTATIONS:
        return cv2.rotate(pixels, _ROTATIONS[orientation])  # type: ignore[return-value]
    if orientation in (5, 7):
        transposed = cv2.transpose(pixels)
        return transposed if orientation == 5 else cv2.flip(transposed, -1, transposed)  # type: ignore[return-value]
    return pixels


_FLIPS: Final = {2: 1, 3: -1, 4: 0}


_ROTATIONS: Final = {6: cv2.ROTATE_90_CLOCKWISE, 8: cv2.ROTATE_90_COUNTERCLOCKWISE}


def over_white_already(flat: Pixels, opacity: Pixels, colour: bool) -> Flat:
    """Returns a picture that is over white already, with its opacity."""
    transparent = bool(opacity.min() < 255)
    return Flat(flat, transparent, opacity if transparent and not colour else None)
