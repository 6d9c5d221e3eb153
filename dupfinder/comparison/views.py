"""Prepared pictures, and parts of them, turned and scaled to be compared."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import Final, NamedTuple

import cv2
import numpy as np

from dupfinder.comparison.filters import (
    Bytes,
    Counts,
    Floats,
    Mask,
    Plane,
    Size,
    blurred,
    detail_of,
    gradient_of,
    scaled,
    three_blurs,
)
from dupfinder.comparison.registration import Pyramid
from dupfinder.comparison.residual import textures_of
from dupfinder.hashing.borders import trim_borders

SIDE: Final = 144
"""Pictures are decoded to at least this on the shorter side, if they have it, and compared at it."""


class Rect(NamedTuple):
    """A part of a picture, in pixels."""

    left: int
    top: int
    right: int
    bottom: int


def common_part(a: Rect, b: Rect) -> Rect:
    """Returns where two parts overlap; a rectangle without a pixel if they do not."""
    return Rect(max(a.left, b.left), max(a.top, b.top), min(a.right, b.right), min(a.bottom, b.bottom))


@dataclass(frozen=True)
class View:
    """A part of a picture, turned and scaled to be compared. Its other properties are computed on first use.

    Attributes:
        pixels: (H, W, 3) uint8 BGR.
    """

    pixels: Bytes

    @cached_property
    def bytes(self) -> Bytes:
        """(H, W) uint8: the grey levels."""
        return cv2.cvtColor(self.pixels, cv2.COLOR_BGR2GRAY)  # type: ignore[return-value]

    @cached_property
    def grey(self) -> Floats:
        """(H, W) float32, levels from 0 to 255."""
        return self.bytes.astype(np.float32)

    @cached_property
    def lab(self) -> Floats:
        """(h, w, 3) float32, smaller: lightness and two colours around 0, in levels of 255."""
        return lab_of(self.pixels)

    @cached_property
    def gradient(self) -> Plane:
        """The gradient of `grey`."""
        return gradient_of(self.bytes)

    @cached_property
    def texture(self) -> tuple[Floats, ...]:
        """The gradient of `grey`, at each scale."""
        return textures_of(self.gradient)

    @cached_property
    def detail(self) -> float:
        """The amount of fine detail of `grey`."""
        return detail_of(self.grey)

    @cached_property
    def blurs(self) -> tuple[Plane, ...]:
        """The changes that blurs of three widths make to `grey`."""
        return three_blurs(self.grey)

    @cached_property
    def pyramid(self) -> Pyramid:
        """`bytes` for registering."""
        return Pyramid(self.bytes)

    @cached_property
    def counts(self) -> Counts:
        """Histograms of `bytes` and of each channel."""
        return level_counts(self, None)


@dataclass(frozen=True, slots=True)
class Prepared:
    """A picture prepared to be compared with many.

    Attributes:
        pixels: (H, W, 3) uint8 BGR at working size.
        inner: the part within uniform borders; None where there are none.
        views: by transform, part and size.
    """

    pixels: Bytes
    inner: Rect | None
    views: dict[tuple[int, Rect | None, Size], View] = field(default_factory=dict)

    @property
    def size(self) -> Size:
        """Width and height at working size."""
        return self.pixels.shape[1], self.pixels.shape[0]

    def view(self, transform: int, part: Rect | None, size: Size) -> View:
        """The picture turned; then a part of it, scaled to width and height.

        Args:
            transform: number into `hashing.TRANSFORMS`.
            part: of the picture as it lies, not turned; None for all.
            size: of the result.
        """
        key = transform, part, size
        if key not in self.views:
            if len(self.views) >= _MOST_VIEWS:
                self.views.clear()
            self.views[key] = _make_view(self.pixels, transform, part, size)
        return self.views[key]

    def inside(self, transform: int, part: Rect | None, size: Size) -> Rect:
        """Where a view, whose arguments are these, shows what is within uniform borders."""
        if self.inner is None or part is not None:
            return Rect(0, 0, *size)
        shown = np.zeros(self.pixels.shape[:2], np.uint8)
        shown[self.inner.top : self.inner.bottom, self.inner.left : self.inner.right] = 1
        found = cv2.resize(turned(shown, transform), size, interpolation=cv2.INTER_NEAREST)
        left, top, width, height = cv2.boundingRect(found)
        return Rect(left, top, left + width, top + height)


_MOST_VIEWS: Final = 24


def prepare(pixels: Bytes, side: int = SIDE) -> Prepared:
    """Prepares a picture for comparing.

    Args:
        pixels: (H, W, 3) uint8 BGR, upright.
        side: its shorter side is reduced to this many pixels, and its longer side to four times as many.
    """
    height, width = pixels.shape[:2]
    scale = min(1.0, side / min(height, width), 4 * side / max(height, width))
    small = scaled(pixels, (max(1, round(width * scale)), max(1, round(height * scale))))
    return Prepared(small, part_within_borders(small))


def part_within_borders(pixels: Bytes) -> Rect | None:
    """The part within uniform borders, less a line where the border and the picture mix."""
    grey = cv2.cvtColor(pixels, cv2.COLOR_BGR2GRAY)
    inner = trim_borders(grey)  # type: ignore[arg-type]
    if inner is None:
        return None
    height, width = grey.shape
    start = inner.__array_interface__["data"][0] - grey.__array_interface__["data"][0]
    top, left = divmod(start, width)
    bottom, right = top + inner.shape[0], left + inner.shape[1]
    return Rect(left + (left > 0), top + (top > 0), right - (right < width), bottom - (bottom < height))


_TURNS: Final[dict[int, int]] = {
    1: cv2.ROTATE_90_CLOCKWISE,
    2: cv2.ROTATE_180,
    3: cv2.ROTATE_90_COUNTERCLOCKWISE,
}


def turned(pixels: Plane, transform: int) -> Plane:
    """A picture turned by the transform of a number into `hashing.TRANSFORMS`."""
    if transform in _TURNS:
        return cv2.rotate(pixels, _TURNS[transform])
    if transform == 4:
        return cv2.flip(pixels, 1)
    if transform == 5:
        return cv2.flip(pixels, 0)
    if transform == 6:
        return cv2.transpose(pixels)
    return cv2.flip(cv2.transpose(pixels), -1) if transform == 7 else pixels


def _make_view(pixels: Bytes, transform: int, part: Rect | None, size: Size) -> View:
    if part is not None:
        pixels = pixels[part.top : part.bottom, part.left : part.right]
    return View(scaled(turned(pixels, transform), size))


def lab_of(pixels: Plane) -> Floats:
    """The smaller picture of lightness and colours."""
    height, width = pixels.shape[:2]
    scale = max(1.0, min(min(width, height) / 16, 3.0))
    size = max(1, round(width / scale)), max(1, round(height / scale))
    small: Plane = pixels
    if scale > 1:
        small = cv2.resize(cv2.blur(pixels, (3, 3)), size, interpolation=cv2.INTER_NEAREST)
    lab = cv2.cvtColor(small, cv2.COLOR_BGR2YCrCb).astype(np.float32)
    lab[..., 1:] -= 128
    return blurred(lab, 0.8)


def both_counts(kept: View, other: View, valid: Mask | None) -> tuple[Counts, Counts]:
    if valid is None:
        return kept.counts, other.counts
    return level_counts(kept, valid), level_counts(other, valid)


def level_counts(view: View, valid: Mask | None) -> Counts:
    # Every other row tells as much.
    mask = None if valid is None else valid.view(np.uint8)[::2]
    grey, pixels = [view.bytes[::2]], [view.pixels[::2]]
    counts = np.empty((4, 256))
    counts[0] = cv2.calcHist(grey, [0], mask, [256], [0, 256]).ravel()
    for channel in range(3):
        counts[1 + channel] = cv2.calcHist(pixels, [channel], mask, [256], [0, 256]).ravel()
    sums = np.cumsum(counts, axis=1)
    sums /= np.maximum(sums[:, -1:], 1)
    return sums


PAGE_SIDE: Final = 432
"""Documents, drawings and screenshots are compared at this if nothing differs at SIDE: see `is_page`."""


def is_page(picture: Prepared) -> bool:
    """Whether one tone covers half of a picture, as in documents, drawings and screenshots.

    What differs in these is often small: a word, a number, a tick.
    """
    tones = np.bincount(picture.pixels[:, :, 1].ravel() >> 4, minlength=16)
    # A tone may lie on both sides of a limit.
    return bool((tones[1:] + tones[:-1]).max() > tones.sum() / 2)
