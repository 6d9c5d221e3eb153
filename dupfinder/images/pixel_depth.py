"""Converts samples of any depth and kind to the 8 bits that everything else works with."""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

Pixels = NDArray[np.uint8]


def to_uint8(samples: NDArray[Any]) -> Pixels:
    """Converts 16-bit, 32-bit and floating-point samples of brightness to 8 bits.

    16 bits keep their upper half, as OpenCV does; floats in 0 to 1 are scaled by 255; anything
    else has no agreed white and is stretched to its own range.
    """
    floating = samples.dtype.kind == "f"
    if not floating and samples.min() >= 0 and samples.max() <= 65535:
        return (samples >> 8 if samples.max() > 255 else samples).astype(np.uint8)
    # In place, for the sake of memory; in halves, as the whole range may be more than a float holds.
    scaled = samples.astype(np.float32)
    np.nan_to_num(scaled, copy=False, nan=0.0, posinf=0.0, neginf=0.0)
    low, high = float(scaled.min()), float(scaled.max())
    if floating and low >= 0 and high <= 1:
        low, high = 0.0, 1.0
    if low == high:
        return np.zeros(samples.shape, np.uint8)
    scaled *= np.float32(0.5)
    scaled -= np.float32(low / 2)
    scaled *= np.float32(255 / (high / 2 - low / 2))
    scaled += np.float32(0.5)
    return np.clip(scaled, 0, 255, out=scaled).astype(np.uint8)


def full_range_to_uint8(samples: NDArray[Any]) -> Pixels:
    """Converts samples that always use their full range (opacity, ink, L*a*b*) to 8 bits."""
    if samples.dtype.kind == "f":
        return np.asarray(np.rint(np.clip(np.nan_to_num(samples), 0, 1) * 255), np.uint8)
    shift = 8 * (samples.dtype.itemsize - 1)
    return np.asarray(samples >> shift if shift else samples).astype(np.uint8)


def from_cmyk(left: Pixels) -> Pixels:
    """Returns (…, 3) red, green and blue of (…, 4) inverted CMYK, by the plain formula."""
    return np.asarray((left[..., :3].astype(np.uint16) * left[..., 3:] + 127) // 255).astype(np.uint8)


def over_white_premultiplied(shades: Pixels, opacity: Pixels) -> Pixels:
    """Puts premultiplied samples over white.

    Args:
        shades: (H, W) or (H, W, 3), not brighter than their opacity.
        opacity: (H, W).
    """
    missing = 255 - opacity if shades.ndim == 2 else 255 - opacity[:, :, None]
    return np.minimum(shades, 255 - missing) + missing


def undo_predictor(samples: NDArray[Any], tile_width: int) -> None:
    """Undoes the differences to the left neighbour that TIFF's predictor 2 has stored, in place.

    Args:
        samples: (H, W, samples of a pixel), contiguous; of any type, differences are of its bits.
        tile_width: the width after which differences start again.
    """
    bits = samples.view(f"u{samples.dtype.itemsize}")
    for left in range(0, bits.shape[1], tile_width):
        part = bits[:, left : left + tile_width]
        np.cumsum(part, axis=1, dtype=bits.dtype, out=part)


def grey_of(pixels: Pixels) -> Pixels:
    """Returns a colour picture, (H, W, 3) uint8 BGR, in grey."""
    return cv2.cvtColor(pixels, cv2.COLOR_BGR2GRAY)  # type: ignore[return-value]


def bgr_of(pixels: Pixels) -> Pixels:
    """Returns (H, W, 3) BGR of a grey picture, or the picture itself if it is in colour."""
    return pixels if pixels.ndim == 3 else cv2.cvtColor(pixels, cv2.COLOR_GRAY2BGR)  # type: ignore[return-value]


def over_black(grey: Pixels, opacity: Pixels) -> Pixels:
    """Returns a grey picture over black, (H, W), that is over white."""
    # Over black, a pixel is darker by as much as white has added to it.
    return cv2.subtract(grey, 255 - opacity)  # type: ignore[return-value]


def from_lab(lab: Pixels) -> Pixels:
    """BGR of (H, W, 3) CIE L*a*b* whose lightness goes up to 255 and whose colours are 0 at 128."""
    return cv2.cvtColor(lab, cv2.COLOR_Lab2BGR)  # type: ignore[return-value]
