"""The third look: compares two decoded pictures that hashes call near-duplicates.

Both pictures are brought to one frame and scale. Brightness is matched by a monotone tone curve, sharpness by
a blur. What is left is judged at three scales against what misplacement explains, which grows with the
gradient, and against the pair's own noise. Colours are compared after a robust map of all colours.

The result is directed: places that only the other picture shows are differences, places that only the kept
one shows are not. Uniform borders never count.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Final, NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from dupfinder.base.records import Box, Difference
from dupfinder.hashing.borders import trim_borders

VERSION: Final = 3
"""Is raised when results change."""

SIDE: Final = 144
"""Pictures are decoded to at least this on the shorter side, if they have it, and compared at it."""

PAGE_SIDE: Final = 432
"""Documents, drawings and screenshots are compared at this if nothing differs at SIDE: see `is_page`."""

TINY: Final = 48
"""Pictures with a shorter side below this are compared pixel by pixel."""

Bytes = NDArray[np.uint8]
Floats = NDArray[np.float32]
Size = tuple[int, int]
Plane = NDArray[Any]
Mask = NDArray[np.bool_]
Textures = tuple[tuple[Floats, ...], tuple[Floats, ...]]
Counts = NDArray[np.float64]
"""(4, 256): shares of the levels, of grey and of each channel, summed up."""
Map = NDArray[np.float64]
"""(2, 3): where an affine map takes the points of one picture in another, in pixels."""


class Rect(NamedTuple):
    """A part of a picture, in pixels."""

    left: int
    top: int
    right: int
    bottom: int


@dataclass(frozen=True)
class View:
    """A part of a picture, turned and scaled to be compared. The rest is computed when it is asked for.

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
        return _lab(self.pixels)

    @cached_property
    def texture(self) -> tuple[Floats, ...]:
        """The gradient of `grey`, at each scale."""
        return _textures(self.grey)

    @cached_property
    def detail(self) -> float:
        """How much fine detail `grey` has."""
        return _detail(self.grey)

    @cached_property
    def half(self) -> Bytes:
        """`bytes` at half the size, for registering."""
        return _halved(self.bytes)

    @cached_property
    def points(self) -> Floats:
        """(N, 1, 2) float32: points of `half` that can be followed."""
        return _grid(self.half.astype(np.float32))

    @cached_property
    def counts(self) -> Counts:
        """Histograms of `bytes` and of each channel."""
        return _counts(self, None)


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


_MOST_VIEWS: Final = 24


def prepare(pixels: Bytes, side: int = SIDE) -> Prepared:
    """Prepares a picture for comparing.

    Args:
        pixels: (H, W, 3) uint8 BGR, upright.
        side: its shorter side is reduced to this many pixels, and its longer side to four times as many.
    """
    height, width = pixels.shape[:2]
    scale = min(1.0, side / min(height, width), 4 * side / max(height, width))
    small = _scaled(pixels, (max(1, round(width * scale)), max(1, round(height * scale))))
    return Prepared(small, _inner(small))


def is_page(picture: Prepared) -> bool:
    """Whether one tone covers half of a picture, as in documents, drawings and screenshots.

    What differs in these is often small: a word, a number, a tick.
    """
    tones = np.bincount(picture.pixels[:, :, 1].ravel() >> 4, minlength=16)
    # A tone may lie on both sides of a limit.
    return bool((tones[1:] + tones[:-1]).max() > tones.sum() / 2)


def _scaled(pixels: Plane, size: Size) -> Plane:
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


def _inner(pixels: Bytes) -> Rect | None:
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
    return View(_scaled(turned(pixels, transform), size))


def _lab(pixels: Plane) -> Floats:
    """The smaller picture of lightness and colours."""
    height, width = pixels.shape[:2]
    scale = max(1.0, min(min(width, height) / 16, 3.0))
    size = max(1, round(width / scale)), max(1, round(height / scale))
    small: Plane = pixels
    if scale > 1:
        small = cv2.resize(cv2.blur(pixels, (3, 3)), size, interpolation=cv2.INTER_NEAREST)
    lab = cv2.cvtColor(small, cv2.COLOR_BGR2YCrCb).astype(np.float32)
    lab[..., 1:] -= 128
    return _blurred(lab, 0.8)


# --- residuals ------------------------------------------------------------------------------


class Limits(NamedTuple):
    """How much is explained at a scale.

    Attributes:
        sigma: of the blur, in pixels.
        floor: levels that are always explained.
        slope: how many pixels a place may be off: levels explained for each level of gradient.
    """

    sigma: float
    floor: float
    slope: float


LIMITS: Final = (Limits(0.9, 7.0, 0.45), Limits(0.9, 4.5, 0.3), Limits(0.9, 3.0, 0.2))
"""At full size, at half and at a quarter of it."""

TINY_LIMITS: Final = (Limits(0.0, 20.0, 0.1),)
NOISE: Final = 4.0
"""How many times the pair's typical residual a place must exceed."""
WHOLE_NOISE: Final = 1.0
"""Above this typical residual, relative to what is explained, pictures differ throughout."""
WHOLE_SHARE: Final = 0.4
"""So they do if at least this share of places differs."""


@dataclass(frozen=True, slots=True)
class Residual:
    """The residual of two pictures in one frame: what neither noise nor gradients explain.

    Attributes:
        strength: (H, W) float32, above 1 where it differs.
        typical: of all places, before it was divided by the noise.
        score: the largest strength.
        misplaced: the share of places with a clear gradient that differ.
    """

    strength: Floats
    typical: float
    score: float
    misplaced: float

    @property
    def share(self) -> float:
        """The share of places that differ."""
        return float((self.strength > 1).mean()) if self.strength.size else 0.0

    @property
    def is_explained(self) -> bool:
        """Whether nothing differs, and small things would be seen."""
        return self.score <= 1 and self.typical < 0.4

    @property
    def badness(self) -> float:
        """Orders frames: which fits best has the least."""
        return self.typical + self.share + 0.03 * min(self.score, 5.0)


def grey_residual(first: Floats, second: Floats, textures: Textures, valid: Mask | None = None) -> Residual:
    """Judges what is left of two grey pictures in register.

    Args:
        first: (H, W) float32.
        second: likewise.
        textures: for each of the two, the gradient at each scale.
        valid: (H, W): where both show something; None for everywhere.
    """
    limits = TINY_LIMITS if min(first.shape) < TINY else LIMITS
    residual = cv2.subtract(second, first)
    if valid is not None:
        residual[~valid] = 0
    if min(first.shape) >= TINY:
        _clear_edge(residual)
    strength = _strength(residual, textures, limits)
    if valid is not None:
        strength[~valid] = 0
    typical = _median(strength, valid)
    strength *= np.float32(1 / (1 + NOISE * min(typical, 1.0)))
    score = float(cv2.minMaxLoc(strength)[1])
    return Residual(strength, typical, score, _misplaced(strength, textures, score))


def _strength(residual: Plane, textures: Textures, limits: tuple[Limits, ...], number: int = 0) -> Plane:
    """The largest relative residual of all scales from one on, at the size of that one."""
    strength = _relative(residual, textures[0][number], textures[1][number], limits[number])
    if number + 1 == len(limits):
        return strength
    coarser = _strength(_halved(residual), textures, limits, number + 1)
    size = residual.shape[1], residual.shape[0]
    return cv2.max(strength, cv2.resize(coarser, size, interpolation=cv2.INTER_LINEAR))


def _misplaced(strength: Floats, textures: Textures, score: float) -> float:
    if score <= 1:
        return 0.0
    clear = cv2.max(textures[0][0], textures[1][0]) > CLEAR
    return float(((strength > 1) & clear).sum()) / max(1, int(clear.sum()))


CLEAR: Final = 6.0


def _clear_edge(plane: Plane) -> None:
    """Forgets the outermost pixels, where scaling, blurring and moving are not exact."""
    plane[:EDGE], plane[-EDGE:] = 0, 0
    plane[:, :EDGE], plane[:, -EDGE:] = 0, 0


EDGE: Final = 2


def _relative(residual: Plane, texture: Floats, other_texture: Floats, limit: Limits) -> Plane:
    """A residual at a scale, relative to what the gradient of both explains, or a faint one of either."""
    if limit.sigma:
        residual = _blurred(residual, limit.sigma)
    both = cv2.min(texture, other_texture)
    either = np.minimum(cv2.max(texture, other_texture), np.float32(FAINT_MOST))
    explained = cv2.addWeighted(both, limit.slope, either, limit.slope * FAINT, limit.floor)
    return cv2.divide(np.abs(residual), explained)


FAINT: Final = 0.3
FAINT_MOST: Final = 12.0


def _blurred(plane: Plane, sigma: float) -> Plane:
    size = 2 * round(2.2 * sigma) + 1
    return cv2.GaussianBlur(plane, (size, size), sigma, borderType=cv2.BORDER_REFLECT_101)


def _halved(plane: Plane) -> Plane:
    height, width = max(1, plane.shape[0] // 2), max(1, plane.shape[1] // 2)
    # OpenCV halves an even number of pixels quickly, as the mean of four.
    return cv2.resize(plane[: 2 * height, : 2 * width], (width, height), interpolation=cv2.INTER_AREA)


def _median(values: Plane, valid: Mask | None = None) -> float:
    """Returns the median of a sample, which is quicker."""
    flat = values.ravel()
    step = max(1, flat.size // 2048)
    flat = flat[::step] if valid is None else flat[::step][valid.ravel()[::step]]
    return float(np.partition(flat, flat.size // 2)[flat.size // 2]) if flat.size else 0.0


def _gradient(plane: Plane) -> Plane:
    smooth = cv2.GaussianBlur(plane, (3, 3), 0.8, borderType=cv2.BORDER_REPLICATE)
    across = cv2.Sobel(smooth, cv2.CV_32F, 1, 0, ksize=1, scale=0.5)
    down = cv2.Sobel(smooth, cv2.CV_32F, 0, 1, ksize=1, scale=0.5)
    return cv2.dilate(cv2.magnitude(across, down), _KERNEL)


_KERNEL: Final = np.ones((3, 3), np.uint8)


def _textures(grey: Floats, extra: Floats | None = None) -> tuple[Floats, ...]:
    """The gradient at each scale, with an extra."""
    gradient = _gradient(grey)
    levels = [_blurred(gradient if extra is None else gradient + extra, 0.9)]
    for _ in range(0 if min(grey.shape) < TINY else len(LIMITS) - 1):
        levels.append(_halved(levels[-1]))
    return tuple(levels)


def _equally_sharp(first: Floats, second: Floats, details: tuple[float, float]) -> tuple[Floats, Floats]:
    """Filters the sharper one of two pictures so that it comes closest to the other."""
    a, b = details
    if max(a, b) < 1.1 * min(a, b) + 0.1:
        return first, second
    if a > b:
        return _filtered(first, second), second
    return first, _filtered(second, first)


def _filtered(sharp: Floats, target: Floats) -> Floats:
    """The round filter of a picture, between it and three blurs of it, that brings it closest to another."""
    parts = [cv2.subtract(blur, sharp) for blur in _three_blurs(sharp)]
    rest = cv2.subtract(target, sharp)
    step = max(1, rest.size // 4096)
    source = np.stack([part.ravel()[::step] for part in parts], axis=1)
    wanted = rest.ravel()[::step]
    product = source.T @ source + np.eye(len(parts), dtype=np.float32) * (0.01 * len(source) + 1)
    fit = np.linalg.solve(product, source.T @ wanted)
    if np.abs(wanted - source @ fit).mean() > 0.97 * np.abs(wanted).mean():
        return sharp
    result: Plane = sharp
    for part, share in zip(parts, fit, strict=True):
        result = cv2.scaleAdd(part, float(share), result)
    return result


def _three_blurs(plane: Floats) -> tuple[Plane, Plane, Plane]:
    """By about 0.8, 1.6 and 3.2 pixels."""
    fine = _blurred(plane, 0.8)
    medium = _blurred(fine, 1.4)
    coarse = _blurred(_halved(medium), 1.4)
    size = plane.shape[1], plane.shape[0]
    return fine, medium, cv2.resize(coarse, size, interpolation=cv2.INTER_LINEAR)


def _detail(plane: Floats) -> float:
    """How much fine detail a picture has."""
    return cv2.norm(cv2.Laplacian(plane, cv2.CV_32F), cv2.NORM_L1) / max(1, plane.size)


# --- tones ----------------------------------------------------------------------------------


class Matched(NamedTuple):
    """The grey values of two pictures in register, made as alike as they get.

    Attributes:
        first: of the kept one.
        second: of the other.
        extra: levels of gradient that are explained besides, where this is not exact; None for nowhere.
    """

    first: Floats
    second: Floats
    extra: Floats | None


def matched(kept: View, other: View, valid: Mask | None = None) -> Iterator[Matched]:
    """Ways to match two pictures in register: by sharpness; and by tones and colours before.

    Each step is taken only where it brings them clearly closer.
    """
    tiny = min(kept.bytes.shape) < TINY
    if not tiny:
        first = _seen(kept.grey, other, valid)
        yield Matched(*_equally_sharp(first, other.grey, (kept.detail, other.detail)), None)
    tones = toned(kept, other, valid)
    if tiny:
        yield Matched(tones, other.grey, None)
        return
    colours = _with_colours(tones, kept, other, valid)
    if colours is kept.grey:
        return
    extra = np.zeros_like(tones)
    if tones is not kept.grey:
        extra += _clipped(kept, other) + np.float32(0.4) * _gradient(tones)
    if colours is not tones:
        extra += np.float32(0.4) * cv2.absdiff(*_ends(kept.pixels))
    first = _seen(colours, other, valid)
    yield Matched(*_equally_sharp(first, other.grey, (_detail(first), other.detail)), extra)


def _ends(pixels: Plane) -> tuple[Plane, Plane]:
    """The weakest and the strongest of three channels."""
    blue, green, red = cv2.split(pixels)
    return cv2.min(cv2.min(blue, green), red), cv2.max(cv2.max(blue, green), red)


def _seen(first: Floats, other: View, valid: Mask | None) -> Floats:
    """Without what only one shows."""
    return first if valid is None else np.where(valid, first, other.grey)


def _clipped(kept: View, other: View) -> Floats:
    """Levels of gradient more, where a channel is at an end: brightening has lost what was there."""
    (low, high), (low_there, high_there) = _ends(kept.pixels), _ends(other.pixels)
    least, most = cv2.min(low, low_there), cv2.max(high, high_there)
    return ((least <= 3) | (most >= 251)).astype(np.float32) * np.float32(CLIPPED)


CLIPPED: Final = 30.0


def _with_colours(first: Floats, kept: View, other: View, valid: Mask | None) -> Floats:
    """Adds what a filter of colours makes brighter or darker."""
    size = kept.lab.shape[1], kept.lab.shape[0]
    rest = cv2.blur(cv2.subtract(other.grey, first), (3, 3))
    rest = cv2.resize(rest, size, interpolation=cv2.INTER_NEAREST)
    seen = np.ones(rest.size, bool) if valid is None else _small(valid, size).ravel()
    if _median(np.abs(rest).ravel()[seen]) < 0.6:
        return first
    source, wanted = _colour_terms(kept, size), rest.reshape(-1, 1)
    if not _may_explain(source[seen], wanted[seen]):
        return first
    fit = _robust_fit(source[seen], wanted[seen], np.zeros((source.shape[1], 1), np.float32))
    off = wanted - source @ fit
    if np.abs(off[seen]).mean() > 0.8 * np.abs(wanted[seen]).mean():
        return first
    change = (source @ fit).reshape(rest.shape)
    whole = cv2.resize(change, (first.shape[1], first.shape[0]), interpolation=cv2.INTER_LINEAR)
    return np.clip(first + whole, 0, 255)  # type: ignore[no-any-return]


def _may_explain(source: Floats, wanted: Floats) -> bool:
    """Whether a linear map explains something of a few."""
    step = max(1, len(source) // 300)
    source, wanted = source[::step], wanted[::step]
    fit = _least_squares(source, wanted, np.zeros((source.shape[1], 1), np.float32))
    return bool(np.abs(wanted - source @ fit).mean() < 0.9 * np.abs(wanted).mean())


def _colour_terms(view: View, size: Size) -> Floats:
    """(N, 6): lightness, two colours, the strongest and the weakest of three channels, and a constant."""
    small = cv2.resize(cv2.blur(view.pixels, (3, 3)), size, interpolation=cv2.INTER_NEAREST)
    lab = view.lab.reshape(-1, 3)
    least, most = (end.ravel().astype(np.float32) - lab[:, 0] for end in _ends(small))
    return np.stack((*lab.T, most, least, np.full(len(lab), 16, np.float32)), axis=1)


def _small(valid: Mask, size: Size) -> Mask:
    return cv2.resize(valid.astype(np.uint8) * 255, size, interpolation=cv2.INTER_AREA) == 255  # type: ignore[no-any-return]


def toned(kept: View, other: View, valid: Mask | None = None) -> Floats:
    """The kept picture's grey with the tones of the other.

    As it is, or by one curve for all channels, or by one for each: whichever brings it closest, of a sample.
    """
    counts = _both_counts(kept, other, valid)
    sample = _sample(kept.bytes.size, valid)
    there = other.grey.ravel()[sample]
    plain = _distance(kept.grey.ravel()[sample], there)
    # A change of a small part moves the curve a little: it must do clearly better.
    if _moved_by_curves(*counts) < 0.1 * plain + 0.3:
        return kept.grey
    curve = _tone_curve(counts[0][0], counts[1][0])
    one = _distance(curve[kept.bytes.ravel()[sample]], there)
    curves = _channel_curves(*counts)
    few = cv2.LUT(kept.pixels.reshape(-1, 1, 3)[sample], curves)
    each = _distance(cv2.cvtColor(few, cv2.COLOR_BGR2GRAY).ravel().astype(np.float32), there)
    best = one if one < 0.9 * plain - 0.3 else plain
    if each < 0.9 * best - 0.3:
        return cv2.cvtColor(cv2.LUT(kept.pixels, curves), cv2.COLOR_BGR2GRAY).astype(np.float32)
    return kept.grey if best is plain else cv2.LUT(kept.bytes, curve)  # type: ignore[return-value]


def _sample(size: int, valid: Mask | None) -> NDArray[np.intp] | slice:
    """Some thousand places, in order."""
    step = max(1, size // 4096)
    if valid is None:
        return slice(None, None, step)
    return np.flatnonzero(valid.ravel()[::step]) * step


def _distance(a: Floats, b: Floats) -> float:
    """Half of the mean and half of the median."""
    off = cv2.absdiff(a, b).ravel() if a.size else a
    return float(off.mean() + _median(off)) / 2 if off.size else 0.0


def _both_counts(kept: View, other: View, valid: Mask | None) -> tuple[Counts, Counts]:
    if valid is None:
        return kept.counts, other.counts
    return _counts(kept, valid), _counts(other, valid)


def _counts(view: View, valid: Mask | None) -> Counts:
    mask = None if valid is None else valid.astype(np.uint8)
    planes = [(view.bytes, 0), *((view.pixels, channel) for channel in range(3))]
    counts = [cv2.calcHist([plane], [channel], mask, [256], [0, 256]).ravel() for plane, channel in planes]
    sums = np.cumsum(np.stack(counts).astype(np.float64), axis=1)
    return sums / np.maximum(sums[:, -1:], 1)


def _moved_by_curves(kept: Counts, other: Counts) -> float:
    """How far curves between two histograms move the levels on average, in the plane where it is farthest."""
    return float(np.abs(kept - other).sum(axis=1).max())


def _channel_curves(kept: Counts, other: Counts) -> Bytes:
    """(1, 256, 3) uint8: a table that gives each channel the tones of the other picture."""
    curves = [_tone_curve(kept[channel], other[channel]) for channel in (1, 2, 3)]
    return np.rint(np.stack(curves, axis=1)).astype(np.uint8)[None]


def _tone_curve(kept: Counts, other: Counts) -> Floats:
    """(256,): a monotone curve between the quantiles of two histograms; straight beyond the outermost."""
    source, target = _quantiles(kept), _quantiles(other)
    unique, index = np.unique(np.round(source, 1), return_index=True)
    last = np.append(index[1:], len(source)) - 1
    values = (target[index] + target[last]) / 2
    curve = np.interp(_GREYS, unique, values)
    low, high = unique[0] > _GREYS, unique[-1] < _GREYS
    curve[low] = values[0] + (_GREYS[low] - unique[0]) * _slope(unique, values, 0)
    curve[high] = values[-1] + (_GREYS[high] - unique[-1]) * _slope(unique, values, -1)
    return np.clip(curve, 0, 255).astype(np.float32)  # type: ignore[no-any-return]


_GREYS: Final = np.arange(256, dtype=np.float64)
_LEVELS: Final = np.concatenate(([0.004], np.linspace(0.012, 0.988, 31), [0.996]))


def _slope(places: NDArray[np.float64], values: NDArray[np.float64], end: int) -> float:
    """How steep a curve is near an end."""
    near = np.abs(places - places[end]) <= 50
    a, b = places[near], values[near]
    return float(np.clip((b[-1] - b[0]) / (a[-1] - a[0]), 0.4, 2.5)) if a[-1] > a[0] else 1.0


def _quantiles(sums: Counts) -> NDArray[np.float64]:
    """Quantiles with fractions of a level."""
    return np.interp(_LEVELS, np.concatenate(([0], sums)), np.arange(257) - 0.5)  # type: ignore[no-any-return]


# --- colours --------------------------------------------------------------------------------

COLOUR_FLOOR: Final = 7.5
COLOUR_CHANGE: Final = 4.0
"""Mean change of the colours, in levels, from which pictures differ in colour."""


@dataclass(frozen=True, slots=True)
class ColourResidual:
    """How the colours of two pictures in register differ.

    Attributes:
        strength: (h, w) float32, above 1 where one colour map for all does not explain them.
        change: how far the map moves the colours, relative to what is a difference.
    """

    strength: Floats
    change: float


def view_colours(kept: View, other: View, valid: Mask | None = None) -> ColourResidual:
    """Compares the colours of two views in register; if need be with the tones of each channel matched.

    Args:
        kept: the kept picture.
        other: likewise the other.
        valid: (H, W): where both show something.
    """
    seen = None if valid is None else _small(valid, (other.lab.shape[1], other.lab.shape[0]))
    plain = colour_residual(kept.lab, other.lab, seen)
    if not (plain.strength > 1).any():
        return plain
    counts = _both_counts(kept, other, valid)
    if _moved_by_curves(*counts) < 1:
        return plain
    mapped = colour_residual(_lab(cv2.LUT(kept.pixels, _channel_curves(*counts))), other.lab, seen)
    if (mapped.strength > 1).any():
        return plain
    moved = np.abs(other.lab[..., 1:] - kept.lab[..., 1:]).sum(axis=2)
    change = float(moved.mean() if seen is None else moved[seen].mean())
    return ColourResidual(mapped.strength, change / COLOUR_CHANGE)


def colour_residual(kept: Floats, other: Floats, valid: Mask | None = None) -> ColourResidual:
    """Compares the colours of two pictures in register.

    Args:
        kept: (h, w, 3) float32, as in View.
        other: likewise.
        valid: (h, w): where both show something.
    """
    shape = kept.shape[:2]
    seen = np.ones(shape, bool).ravel() if valid is None else valid.ravel()
    target = other.reshape(-1, 3)[:, 1:]
    source = kept.reshape(-1, 3)
    plain = np.abs(target - source[:, 1:])
    plain = plain[:, 0] + plain[:, 1]
    if not seen.any() or plain[seen].max() < 0.8 * COLOUR_FLOOR:
        return ColourResidual(np.zeros(shape, np.float32), 0.0)
    floor = COLOUR_FLOOR + _colour_edges(kept, other).ravel()
    alike = _colour_unmapped(plain, seen, floor, shape)
    if alike.change < 1 and not (alike.strength > 1).any():
        return alike
    source = np.concatenate((source, np.full((len(source), 1), 64, np.float32)), axis=1)
    maps = _colour_maps(source[seen], target[seen])
    best = _colour_strength(source, target, next(maps), plain, seen, floor, shape)
    for fit in maps:
        if not (best.strength > 1).any():
            break
        found = _colour_strength(source, target, fit, plain, seen, floor, shape)
        if not (found.strength > 1).any() or (found.strength > 1).mean() < (best.strength > 1).mean() - 0.2:
            # One map may explain what is rather a change of one place: it is a change in any case.
            best = ColourResidual(found.strength, max(found.change, 1.01))
    return ColourResidual(best.strength.reshape(shape), best.change)


def _colour_unmapped(plain: Floats, seen: Mask, floor: Floats, shape: Size) -> ColourResidual:
    """Returns the residual of the colours without a map, and how far they are off on average."""
    relative = _blurred(plain.reshape(shape), 0.6).ravel() / floor
    relative[~seen] = 0
    typical = _median(relative, seen)
    strength = (relative / np.float32(1 + NOISE * min(typical, 1.0))).reshape(shape)
    return ColourResidual(strength.astype(np.float32), float(plain[seen].mean()) / COLOUR_CHANGE)


def _colour_maps(source: Floats, target: Floats) -> Iterator[Floats]:
    """Maps that may explain all colours: one for most places, one for all, and grey."""
    same = np.eye(4, 2, k=-1, dtype=np.float32)
    yield _robust_fit(source, target, same)
    yield _robust_fit(source, target, same, ())
    if np.abs(target).max() < 4:
        yield np.zeros_like(same)


def _colour_edges(kept: Floats, other: Floats) -> Floats:
    """Returns by how much colours may differ at edges that both pictures have."""
    a, b = (cv2.morphologyEx(lab, cv2.MORPH_GRADIENT, _KERNEL) for lab in (kept, other))
    return cv2.min(a, b) @ np.array([0.03, 0.2, 0.2], np.float32)  # type: ignore[return-value]


def _colour_strength(
    source: Floats, target: Floats, fit: Floats, plain: Floats, seen: Mask, floor: Floats, shape: Size
) -> ColourResidual:
    """Returns the residual of a colour map; it may be larger where the map changes more."""
    mapped = source @ fit
    off = np.abs(target - mapped)
    off = _blurred((off[:, 0] + off[:, 1]).reshape(shape), 0.6).ravel()
    moved = np.abs(mapped - source[:, 1:3]).sum(axis=1)
    relative = off / (floor + COLOUR_MOVED * moved)
    relative[~seen] = 0
    typical = _median(relative, seen)
    change = float(plain[seen].mean() - off[seen].mean()) / COLOUR_CHANGE
    return ColourResidual(relative / np.float32(1 + NOISE * min(typical, 1.0)), max(0.0, change))


COLOUR_MOVED: Final = 0.35


def _robust_fit(
    source: Floats, target: Floats, prior: Floats, shares: tuple[float, ...] = (0.85, 0.75)
) -> Floats:
    """A linear map by least squares, again without what it explains worst."""
    step = max(1, len(source) // 1500)
    source, target = source[::step], target[::step]
    fit = _least_squares(source, target, prior)
    for share in shares:
        off = np.abs(target - source @ fit).sum(axis=1)
        near = off <= np.partition(off, int(share * (len(off) - 1)))[int(share * (len(off) - 1))]
        fit = _least_squares(source[near], target[near], prior)
    return fit


def _least_squares(source: Floats, target: Floats, prior: Floats) -> Floats:
    """Drawn towards a prior map where the pictures do not tell."""
    ridge = np.eye(source.shape[1], dtype=np.float32) * (1 + 0.5 * len(source))
    return np.linalg.solve(source.T @ source + ridge, source.T @ target + ridge @ prior)


# --- registering ----------------------------------------------------------------------------


def register(kept: View, other: View) -> Map | None:
    """An affine map from one picture to another of the same size; None where none is found.

    Points of a grid are followed from the one to the other at half the size; where too few agree, features
    are matched. The map is made finer at full size, unless the pictures lie on one another already.
    """
    first = _roughly_toned(kept, other)
    before = kept.half if first is kept.bytes else _halved(first)
    found = _by_flow(before, other.half, kept.points, 15, 3)
    if found is not None:
        found[:, 2] = 2 * found[:, 2] + found[:, :2].sum(axis=1) / 2 - 0.5
        if _farthest(found, kept.bytes.shape) < IN_PLACE:
            return np.eye(2, 3)
    else:
        found = _by_features(first, other.bytes)
    return None if found is None else _finer(found, first, kept, other)


IN_PLACE: Final = 0.5
"""Pictures that a map moves no corner of by more than this lie on one another."""

FINE: Final = 0.25
"""A map that was made finer by less than this needs no more of it."""


def _roughly_toned(kept: View, other: View) -> Bytes:
    """The kept picture's grey with the tones of the other, by one curve, if it brings it closer."""
    sample = _sample(kept.bytes.size, None)
    there = other.grey.ravel()[sample]
    plain = _distance(kept.grey.ravel()[sample], there)
    if _moved_by_curves(kept.counts[:1], other.counts[:1]) < 0.1 * plain + 0.3:
        return kept.bytes
    curve = _tone_curve(kept.counts[0], other.counts[0])
    closer = _distance(curve[kept.bytes.ravel()[sample]], there) < 0.9 * plain - 0.3
    return _as_bytes(cv2.LUT(kept.bytes, curve)) if closer else kept.bytes


def _finer(found: Map, first: Bytes, kept: View, other: View) -> Map | None:
    for _ in range(2):
        moved = warped(first, found)
        points = _grid(moved.astype(np.float32))
        finer = _by_flow(moved, other.bytes, points, 11, 1)
        if finer is None:
            break
        found = _composed(finer, found)
        if _farthest(finer, kept.bytes.shape) < FINE:
            break
    return found if _is_sane(found) else None


def _farthest(by: Map, shape: tuple[int, ...]) -> float:
    """How far a map moves the corner that it moves the farthest."""
    height, width = shape
    corners = np.array([(0, 0), (width, 0), (0, height), (width, height)], np.float64)
    return float(np.abs(corners @ by[:, :2].T + by[:, 2] - corners).max())


def _as_bytes(plane: Plane) -> Bytes:
    return np.rint(plane).astype(np.uint8)


def warped(picture: Plane, by: Map) -> Plane:
    """A picture moved by an affine map, at its own size; edges are continued."""
    size = picture.shape[1], picture.shape[0]
    return cv2.warpAffine(picture, by, size, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)


def _composed(second: Map, first: Map) -> Map:
    linear = second[:, :2] @ first[:, :2]
    return np.column_stack((linear, second[:, :2] @ first[:, 2] + second[:, 2]))


def _is_sane(by: Map) -> bool:
    scales = np.linalg.svd(by[:, :2], compute_uv=False)
    even = scales[0] < 1.5 * scales[1]
    return bool(np.linalg.det(by[:, :2]) > 0 and scales[0] < 2.2 and scales[1] > 0.45 and even)


def _grid(picture: Floats) -> Floats:
    """Points of a grid, each moved to the strongest gradient of its cell, without those on smooth ground."""
    height, width = picture.shape
    step = max(6, min(height, width) // 11)
    rows, columns = (height - 6) // step, (width - 6) // step
    if rows < 1 or columns < 1:
        return np.empty((0, 1, 2), np.float32)
    strength = _gradient(picture)[3 : 3 + rows * step, 3 : 3 + columns * step]
    cells = strength.reshape(rows, step, columns, step).transpose(0, 2, 1, 3).reshape(rows * columns, -1)
    place = cells.argmax(axis=1)
    strong = cells[np.arange(len(cells)), place] >= 4
    number = np.arange(len(cells))
    x = 3 + number % columns * step + place % step
    y = 3 + number // columns * step + place // step
    return np.stack((x, y), axis=1)[strong].astype(np.float32)[:, None]  # type: ignore[no-any-return]


def _by_flow(before: Bytes, now: Bytes, points: Floats, window: int, levels: int) -> Map | None:
    if len(points) < _FEWEST:
        return None
    after, found, _ = cv2.calcOpticalFlowPyrLK(  # type: ignore[call-overload]
        before, now, points, None, winSize=(window, window), maxLevel=levels,
        criteria=(cv2.TERM_CRITERIA_COUNT | cv2.TERM_CRITERIA_EPS, 12, 0.03),
    )  # fmt: skip
    good = found.ravel() == 1
    return _agreed(points[good, 0], after[good, 0], 1.2, 0.45, before.shape)


_FEWEST: Final = 12


def _by_features(kept: Bytes, other: Bytes) -> Map | None:
    orb = cv2.ORB.create(400, scaleFactor=1.2, nlevels=6, edgeThreshold=12, patchSize=24, fastThreshold=8)
    places, words = orb.detectAndCompute(kept, None)
    places_there, words_there = orb.detectAndCompute(other, None)
    if words is None or words_there is None:
        return None
    matches = cv2.BFMatcher(cv2.NORM_HAMMING, crossCheck=True).match(words, words_there)
    matches = [match for match in matches if match.distance < 64]
    if len(matches) < _FEWEST:
        return None
    before = np.array([places[match.queryIdx].pt for match in matches], np.float32)
    after = np.array([places_there[match.trainIdx].pt for match in matches], np.float32)
    return _agreed(before, after, 3.0, 0.15, kept.shape)


def _agreed(
    before: Floats, after: Floats, tolerance: float, share: float, shape: tuple[int, ...]
) -> Map | None:
    """The affine map that enough point pairs agree on, which lie far enough apart."""
    if len(before) < _FEWEST:
        return None
    found, agree = cv2.estimateAffine2D(before, after, method=cv2.RANSAC, ransacReprojThreshold=tolerance)
    if found is None:
        return None
    kept = agree.ravel() == 1
    if kept.sum() < max(_FEWEST, share * len(before)):
        return None
    spread = np.ptp(before[kept], axis=0)
    return np.asarray(found) if spread[0] > 0.3 * shape[1] and spread[1] > 0.3 * shape[0] else None


# --- comparing ------------------------------------------------------------------------------


@dataclass(frozen=True)
class Fit:
    """Two pictures compared in one frame.

    Attributes:
        grey: residual of the grey values.
        kept: the kept picture in the frame.
        other: likewise the other.
        part: of the other picture, that the frame is.
        trimmed: borders of either were cut off to get it.
        aligned: points were followed from one picture to the other, and did not move.
        valid: (H, W): where both show something, and no edge is near; None for everywhere.
        more: (H, W): where only the other shows something that is no uniform border; None for nowhere.
    """

    grey: Residual
    kept: View
    other: View
    part: Rect | None
    trimmed: bool
    aligned: bool = False
    valid: Mask | None = None
    more: Mask | None = None

    @cached_property
    def colour(self) -> ColourResidual:
        """The residual of the colours."""
        return view_colours(self.kept, self.other, self.valid)

    @property
    def coloured(self) -> float:
        """The share of places whose colours differ."""
        return float((self.colour.strength > 1).mean())

    @property
    def badness(self) -> float:
        """Orders frames: which fits best has the least. Borders are less likely to be more of the picture."""
        return self.grey.badness + (0.05 if self.more is not None else 0.0)


def compare(kept: Prepared, other: Prepared, transform: int | None) -> Difference:
    """Compares a picture with the one that is kept.

    Args:
        kept: the picture that is kept.
        other: the one that may not be.
        transform: number into `hashing.TRANSFORMS` of what turns the kept picture into the other; None where
            it is not known.

    Returns:
        The difference; its boxes are of the other picture.
    """
    if transform is None:
        transform = _best_transform(kept, other)
    size = _common_size(kept, other, transform)
    best: Fit | None = None
    for fit in _fits(kept, other, transform, size):
        if best is None or fit.badness < best.badness - 0.01:
            best = fit
        if _is_in_register(best):
            break
    assert best is not None
    return _judged(best, other)


def _is_in_register(fit: Fit) -> bool:
    """Whether no other frame needs to be tried: the pictures lie on one another, alike or not."""
    if fit.more is not None:
        return False
    if fit.grey.is_explained and not fit.coloured:
        return True
    if fit.trimmed:
        return False
    if fit.aligned:
        return True
    if fit.grey.score > 1:
        return fit.grey.typical < 0.15 and fit.grey.misplaced < MISPLACED
    return fit.grey.typical < 0.4 and fit.coloured < 0.1


MISPLACED: Final = 0.02


def _common_size(kept: Prepared, other: Prepared, transform: int) -> Size:
    """That of the smaller one, as the other lies."""
    width, height = kept.size
    if transform in (1, 3, 6, 7):
        width, height = height, width
    return min((width, height), other.size, key=lambda size: size[0] * size[1])


def _fits(kept: Prepared, other: Prepared, transform: int, size: Size) -> Iterator[Fit]:
    """The pictures in one frame after the other, the likely and cheap ones first."""
    frames: list[tuple[Rect | None, Rect | None]] = [(None, None)]
    if kept.inner or other.inner:
        frames = _ordered_frames(kept, other, transform)[:2]
    for mine, theirs in frames:
        a, b = kept.view(transform, mine, size), other.view(0, theirs, size)
        yield from _frame_fits(a, b, theirs, mine is not None or theirs is not None)


def _frame_fits(a: View, b: View, part: Rect | None, trimmed: bool) -> Iterator[Fit]:
    """Two views in one frame: as they are, in register, with tones and colours matched."""
    ways = _residuals(a, b)
    yield Fit(next(ways), a, b, part, trimmed)
    by = register(a, b) if min(a.bytes.shape) >= TINY else None
    aligned = by is not None and _farthest(by, a.bytes.shape) == 0
    if by is not None and not aligned:
        yield _registered(a, b, by, part, trimmed)
    for grey in ways:
        yield Fit(grey, a, b, part, trimmed, aligned)


def _residuals(a: View, b: View, valid: Mask | None = None) -> Iterator[Residual]:
    """The first is that of the pictures as they are, or equally sharp; any more are better ones."""
    best = None
    if valid is None:
        best = grey_residual(a.grey, b.grey, (a.texture, b.texture))
    ways = matched(a, b, valid)
    if min(a.bytes.shape) >= TINY and (best is None or not best.is_explained):
        best = _better(best, next(ways), a, b, valid)
    if best is not None:
        yield best
    for way in ways:
        found = _better(best, way, a, b, valid)
        if found is not best:
            best = found
            yield best


def _better(best: Residual | None, way: Matched, a: View, b: View, valid: Mask | None) -> Residual:
    """The residual after matching, if it is better."""
    if best is not None and way.first is a.grey and way.second is b.grey:
        return best

    def texture(plane: Floats, view: View) -> tuple[Floats, ...]:
        as_it_is = plane is view.grey and way.extra is None
        return view.texture if as_it_is else _textures(plane, way.extra)

    textures = texture(way.first, a), texture(way.second, b)
    found = grey_residual(way.first, way.second, textures, valid)
    return found if best is None or found.badness < best.badness else best


def _matched_residual(a: View, b: View, valid: Mask | None = None) -> Residual:
    best: Residual | None = None
    for best in _residuals(a, b, valid):
        if best.is_explained:
            break
    assert best is not None
    return best


def _ordered_frames(kept: Prepared, other: Prepared, transform: int) -> list[tuple[Rect | None, Rect | None]]:
    """Both pictures with and without their borders, those first that look most alike."""
    frames = [(mine, theirs) for mine in {None, kept.inner} for theirs in {None, other.inner}]

    def likeness(frame: tuple[Rect | None, Rect | None]) -> float:
        a, b = kept.view(transform, frame[0], (32, 32)).grey, other.view(0, frame[1], (32, 32)).grey
        return _correlation(a, b) + (0.003 if frame == (None, None) else 0)

    return sorted(frames, key=likeness, reverse=True)


def _correlation(a: Floats, b: Floats) -> float:
    return float(cv2.matchTemplate(a, b, cv2.TM_CCOEFF_NORMED)[0, 0])


def _best_transform(kept: Prepared, other: Prepared) -> int:
    small = other.view(0, None, (32, 32)).grey
    return max(range(8), key=lambda turn: _correlation(kept.view(turn, None, (32, 32)).grey, small))


def _registered(a: View, b: View, by: Map, part: Rect | None, trimmed: bool) -> Fit:
    """The kept picture moved by a map, and the other."""
    height, width = a.grey.shape
    ones = np.full((height, width), 255, np.uint8)
    shown = cv2.warpAffine(ones, by, (width, height), borderMode=cv2.BORDER_CONSTANT)
    valid = cv2.erode(shown, np.ones((5, 5), np.uint8), borderValue=255) == 255
    pixels = warped(a.pixels, by)
    moved = View(pixels)
    grey = _matched_residual(moved, b, valid)
    inner = cv2.erode(valid.astype(np.uint8), np.ones((7, 7), np.uint8), borderValue=0) > 0
    more = _additional(shown > 127, b.bytes)
    return Fit(grey, moved, b, part, trimmed, valid=inner, more=more)


LEAST_STRIP: Final = 0.008
"""Strips narrower than this share of the shorter side do not count as more of the picture."""


LEAST_MORE: Final = 0.003
"""Nor does less than this share of the whole."""


def _additional(shown: NDArray[np.bool_], other: Bytes) -> NDArray[np.bool_] | None:
    """Where the other shows something beyond the edge of the kept one that is no uniform border."""
    width = max(1, int(LEAST_STRIP * min(other.shape)))
    size = 2 * width + 1
    # The frame's edge counts as shown, so that a strip along it is as wide as it is.
    beyond = cv2.erode((~shown).astype(np.uint8), np.ones((size, size), np.uint8), borderValue=1)
    number, labels = cv2.connectedComponents(beyond)
    more = np.zeros(shown.shape, bool)
    for label in range(1, number):
        place = labels == label
        values = other[place]
        if np.subtract(*np.quantile(values, (0.85, 0.15))) > 12:
            more |= place
    return more if more.mean() >= LEAST_MORE else None


def _judged(fit: Fit, other: Prepared) -> Difference:
    grey = fit.grey
    if grey.typical > WHOLE_NOISE or grey.share > WHOLE_SHARE:
        return Difference("whole", round(max(grey.score, 1.01), 3))
    strength = grey.strength
    if fit.more is not None:
        strength = np.where(fit.more, np.maximum(strength, 2), strength).astype(np.float32)
    # Where grey values tell already, colours need not be compared: that costs as much again.
    if float(strength.max()) <= 1:
        if fit.coloured > COLOURED_SHARE:
            return Difference("colour", round(_strongest(fit), 3))
        size = strength.shape[1], strength.shape[0]
        resized = cv2.resize(fit.colour.strength, size, interpolation=cv2.INTER_NEAREST)
        strength = cv2.max(strength, resized)  # type: ignore[assignment]
    found = float(strength.max())
    if found > 1:
        return Difference("local", round(found, 3), _boxes(strength, fit.part, other.size))
    if fit.colour.change > 1:
        return Difference("colour", round(_strongest(fit), 3))
    return Difference("none", round(max(found, fit.colour.change), 3))


def _strongest(fit: Fit) -> float:
    return max(fit.grey.score, float(fit.colour.strength.max()), fit.colour.change, 1.01)


COLOURED_SHARE: Final = 0.3


def _boxes(strength: Floats, part: Rect | None, size: Size) -> tuple[Box, ...]:
    """The three strongest places, as fractions of the other picture."""
    reach = max(1, round(0.03 * min(strength.shape)))
    differs = (strength > 1).astype(np.uint8)
    joined = cv2.dilate(differs, np.ones((2 * reach + 1, 2 * reach + 1), np.uint8))
    number, labels = cv2.connectedComponents(joined)
    sums = np.bincount(labels.ravel(), (strength * differs).ravel(), number)
    boxes = []
    for label in np.argsort(-sums[1:], kind="stable")[:3] + 1:
        left, top, width, height = cv2.boundingRect(((labels == label) & (differs > 0)).astype(np.uint8))
        boxes.append(_as_fractions((left, top, width, height), strength.shape, part, size))
    return tuple(boxes)


def _as_fractions(
    place: tuple[int, int, int, int], shape: tuple[int, ...], part: Rect | None, size: Size
) -> Box:
    whole = part or Rect(0, 0, *size)
    scale_x = (whole.right - whole.left) / shape[1] / size[0]
    scale_y = (whole.bottom - whole.top) / shape[0] / size[1]
    left, top = whole.left / size[0] + place[0] * scale_x, whole.top / size[1] + place[1] * scale_y
    return round(left, 4), round(top, 4), round(place[2] * scale_x, 4), round(place[3] * scale_y, 4)
