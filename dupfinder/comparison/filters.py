"""Filters, statistics and fits on planes that the steps of the third look share."""

from __future__ import annotations

from typing import Any, Final

import cv2
import numpy as np
from numpy.typing import NDArray

Bytes = NDArray[np.uint8]
Floats = NDArray[np.float32]
Size = tuple[int, int]
Plane = NDArray[Any]
Mask = NDArray[np.bool_]
Textures = tuple[tuple[Floats, ...], tuple[Floats, ...]]
Counts = NDArray[np.float64]
"""(4, 256): shares of the levels, of grey and of each channel, summed up."""


def scaled(pixels: Plane, size: Size) -> Plane:
    """Shrunk by averaging, enlarged by interpolation."""
    height, width = pixels.shape[:2]
    if (width, height) == size:
        return pixels
    factor = min(width / size[0], height / size[1])
    if factor >= 4:
        whole = int(factor / 2)
        width, height = width // whole, height // whole
        # By a whole factor averaging is quick.
        pixels = cv2.resize(
            pixels[: height * whole, : width * whole], (width, height), interpolation=cv2.INTER_AREA
        )
    elif 1.4 < factor < 2:
        # A fifth of the time of averaging; without the blur, fine patterns would shimmer.
        return cv2.resize(cv2.blur(pixels, (3, 3)), size, interpolation=cv2.INTER_LINEAR)
    shrinks = size[0] * size[1] <= width * height
    return cv2.resize(pixels, size, interpolation=cv2.INTER_AREA if shrinks else cv2.INTER_LINEAR)


def blurred(plane: Plane, sigma: float) -> Plane:
    size = 2 * round(2.2 * sigma) + 1
    return cv2.GaussianBlur(plane, (size, size), sigma, borderType=cv2.BORDER_REFLECT_101)


def median_of(values: Plane, valid: Mask | None = None) -> float:
    """Returns the median of a sample, which is quicker."""
    flat = values.ravel()
    step = max(1, flat.size // 2048)
    flat = flat[::step] if valid is None else flat[::step][valid.ravel()[::step]]
    return float(np.partition(flat, flat.size // 2)[flat.size // 2]) if flat.size else 0.0


def gradient_of(plane: Plane) -> Plane:
    across, down = cv2.spatialGradient(plane if plane.dtype == np.uint8 else cv2.convertScaleAbs(plane))
    strength: Plane = cv2.dilate(cv2.magnitude(across.astype(np.float32), down.astype(np.float32)), KERNEL)
    strength *= np.float32(GRADIENT)
    return strength


GRADIENT: Final = 0.11


KERNEL: Final = np.ones((3, 3), np.uint8)


def filtered(sharp: Floats, blurs: tuple[Plane, ...], target: Floats) -> Floats:
    """The round filter of a picture, between it and three blurs of it, that brings it closest to another."""
    rest = cv2.subtract(target, sharp)
    step = max(1, rest.size // 4096)
    source = np.stack([part.ravel()[::step] for part in blurs])
    wanted = rest.ravel()[::step]
    product = source @ source.T + np.eye(len(blurs), dtype=np.float32) * (0.01 * len(wanted) + 1)
    fit = np.linalg.solve(product, source @ wanted)
    if cv2.norm(wanted - fit @ source, cv2.NORM_L1) > 0.97 * cv2.norm(wanted, cv2.NORM_L1):
        return sharp
    result: Plane = sharp
    for part, share in zip(blurs, fit.tolist(), strict=True):
        result = cv2.scaleAdd(part, share, result)
    return result


def three_blurs(sharp: Floats) -> tuple[Plane, ...]:
    """Returns the changes that blurs by about 0.8, 1.6 and 3.2 pixels make."""
    fine = blurred(sharp, 0.8)
    medium = blurred(fine, 1.4)
    size = sharp.shape[1], sharp.shape[0]
    coarse = cv2.resize(blurred(halved(medium), 1.4), size, interpolation=cv2.INTER_LINEAR)
    return tuple(cv2.subtract(blur, sharp) for blur in (fine, medium, coarse))


def detail_of(plane: Floats) -> float:
    """Returns the amount of fine detail of a picture."""
    return cv2.norm(cv2.Laplacian(plane, cv2.CV_32F), cv2.NORM_L1) / max(1, plane.size)


def shrunk_mask(valid: Mask, size: Size) -> Mask:
    return cv2.resize(valid.astype(np.uint8) * 255, size, interpolation=cv2.INTER_AREA) == 255  # type: ignore[no-any-return]


def sampled_places(size: int, valid: Mask | None) -> NDArray[np.intp] | slice:
    """Some thousand places, in order."""
    step = max(1, size // 4096)
    if valid is None:
        return slice(None, None, step)
    return np.flatnonzero(valid.ravel()[::step]) * step


def mean_distance(a: Floats, b: Floats) -> float:
    """Half of the mean and half of the median."""
    off = cv2.absdiff(a, b).ravel() if a.size else a
    return float(off.mean() + median_of(off)) / 2 if off.size else 0.0


def robust_fit(
    source: Floats, target: Floats, prior: Floats, shares: tuple[float, ...] = (0.85, 0.75)
) -> Floats:
    """A linear map by least squares, again without what it explains worst."""
    step = max(1, len(source) // 1500)
    source, target = source[::step], target[::step]
    fit = least_squares(source, target, prior)
    for share in shares:
        off = np.abs(target - source @ fit).sum(axis=1)
        near = off <= np.partition(off, int(share * (len(off) - 1)))[int(share * (len(off) - 1))]
        fit = least_squares(source[near], target[near], prior)
    return fit


def least_squares(source: Floats, target: Floats, prior: Floats) -> Floats:
    """Drawn towards a prior map where the pictures do not tell."""
    ridge = np.eye(source.shape[1], dtype=np.float32) * (1 + 0.5 * len(source))
    return np.linalg.solve(source.T @ source + ridge, source.T @ target + ridge @ prior)


TINY: Final = 48
"""Pictures with a shorter side below this are compared pixel by pixel."""


def halved(plane: NDArray[Any]) -> NDArray[Any]:
    """Half of the size."""
    height, width = max(1, plane.shape[0] // 2), max(1, plane.shape[1] // 2)
    # OpenCV halves an even number of pixels quickly, as the mean of four.
    return cv2.resize(plane[: 2 * height, : 2 * width], (width, height), interpolation=cv2.INTER_AREA)
