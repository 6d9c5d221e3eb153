"""Test pictures, drawn by seed: rich in structure like photographs, and all different."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

Pixels = NDArray[np.uint8]


def photo(seed: int, width: int = 320, height: int = 240) -> Pixels:
    """Draws the picture of a seed; at another size than 320 × 240 it is that picture, resized.

    Args:
        seed: any natural number.
        width: in pixels.
        height: likewise.

    Returns:
        (height, width, 3) uint8 BGR: soft light and shade at four scales, some solid shapes with
        sharp edges and a fine grain, so that neither a flat area nor a plain gradient remains.
    """
    drawn = scene(seed, *_DRAWN)
    if (width, height) == _DRAWN:
        return drawn
    smaller = width * height < _DRAWN[0] * _DRAWN[1]
    way = cv2.INTER_AREA if smaller else cv2.INTER_CUBIC
    return cv2.resize(drawn, (width, height), interpolation=way)


def scene(seed: int, width: int, height: int) -> Pixels:
    """Draws the scene of a seed at a size: like a resized copy, but for edges and grain."""
    random = np.random.default_rng(seed)
    picture = np.zeros((height, width, 3), np.float32)
    # One grid of random values a scale, smoothly enlarged: clouds over hills over leaves.
    for cells, strength in ((3, 35.0), (9, 70.0), (16, 40.0), (40, 25.0)):
        light = random.normal(0, strength, (cells, cells, 1))
        tint = random.normal(0, strength / 3, (cells, cells, 3))
        grid = (light + tint).astype(np.float32)
        picture += cv2.resize(grid, (width, height), interpolation=cv2.INTER_CUBIC)
    for _ in range(7):
        _draw_shape(picture, random)
    grain = random.normal(0, 7, (120, 160, 1)).astype(np.float32)
    picture += cv2.resize(grain, (width, height), interpolation=cv2.INTER_LINEAR)[:, :, None]
    # Bent at the ends instead of cut off, so that lights and shadows keep their texture.
    return (127.5 + 120 * np.tanh(picture / 130)).astype(np.uint8)


_DRAWN = 320, 240


def _draw_shape(scene: NDArray[np.float32], random: np.random.Generator) -> None:
    """Lightens or darkens a random ellipse or quadrilateral, keeping what lies under it."""
    height, width = scene.shape[:2]
    mask = np.zeros((height, width), np.uint8)
    centre, size = random.uniform(0.1, 0.9, 2), random.uniform(0.06, 0.25, 2)
    square = np.array([(-1, -1), (1, -1), (1, 1), (-1, 1)])
    corners = centre + size * square * random.uniform(0.6, 1.4, (4, 2))
    angle, elliptic = random.uniform(0, 180), random.random() < 0.5
    scale = np.array([width, height])
    if elliptic:
        axes = tuple(int(n) for n in size * scale)
        middle = tuple(int(n) for n in centre * scale)
        cv2.ellipse(mask, middle, axes, angle, 0, 360, 1, -1)
    else:
        cv2.fillPoly(mask, [(corners * scale).astype(np.int32)], 1)
    shade = random.choice([-1, 1]) * random.uniform(40, 90) + random.normal(0, 20, 3)
    scene += mask[:, :, None] * shade.astype(np.float32)


def encode(pixels: Pixels, suffix: str = ".jpg", quality: int = 90) -> bytes:
    """Encodes a picture.

    Args:
        pixels: (H, W) uint8 grey, (H, W, 3) BGR or (H, W, 4) BGRA.
        suffix: of a format that OpenCV writes, such as ``.jpg``, ``.png`` or ``.webp``.
        quality: 1 to 100, for JPEG and WebP; above 100 WebP is lossless.

    Returns:
        The whole file.
    """
    parameters = {
        ".jpg": [cv2.IMWRITE_JPEG_QUALITY, quality],
        ".webp": [cv2.IMWRITE_WEBP_QUALITY, quality],
    }.get(suffix, [])
    written, data = cv2.imencode(suffix, pixels, parameters)
    if not written:
        raise ValueError(f"OpenCV does not write {suffix}")
    return data.tobytes()
