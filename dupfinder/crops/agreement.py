"""Measures how well two aligned grey pictures agree: by local correlation of their fine structure.

Both are band-passed, less their mean over a few pixels, so that vignettes, filters and lighting do not count;
then each small window is correlated, wherever one shows a texture that the other would have to show too.
"""

from __future__ import annotations

from typing import Any, Final, NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from dupfinder.crops.maps import Map, applied, corners, determinant, inverted

Grey = NDArray[np.uint8]
Plane = NDArray[Any]
"""(h, w) float32."""

_MEAN_SIGMA: Final = 3.0
_MEAN_SIDE: Final = 13
_WINDOW: Final = 7
_STEP: Final = 3
"""Windows begin this many pixels apart."""

_LEAST_SEEN: Final = 0.8
"""The share of a window that both pictures must show."""

_FEWEST_PLACES: Final = 20

_TEXTURE: Final = 3.0
"""A window has a texture if its levels have this standard deviation."""

_EXPECTED: Final = 0.75
"""The share of it that the other picture would have to show."""

_NOISE: Final = 1.0
"""A variance that is added to both, for noise."""

_INSET: Final = 2.0
"""Pixels at the edge of a picture that are left out."""

AGREES: Final = 0.7
"""Places with at least this correlation agree."""


class Agreement(NamedTuple):
    """How well two pictures agree.

    Attributes:
        textured: how many places show a texture.
        places: how many were looked at.
        mean: the mean correlation of textured places.
        share: the share of textured places that agree.
    """

    textured: int
    places: int
    mean: float
    share: float


class _Statistics(NamedTuple):
    """Statistics of the places: arrays of one length; levels are means of what is around."""

    level: Plane
    other_level: Plane
    variance: Plane
    other_variance: Plane
    covariance: Plane


def agreement(first: Grey, second: Grey, by: Map) -> Agreement | None:
    """Measures how well two pictures agree, in the frame of the coarser one.

    Args:
        first: (h, w) uint8, a little blurred.
        second: likewise, of any size.
        by: a sane map from the first to the second, in pixels.

    Returns:
        None if they have too little in common.
    """
    scale = abs(determinant(by)) ** 0.5
    frame = _in_one_frame(second, first, inverted(by), 1 / scale) if scale > 1 else None
    if scale <= 1:
        frame = _in_one_frame(first, second, by, scale)
    if frame is None:
        return None
    statistics = _statistics(*frame)
    return None if statistics is None else _judged(statistics)


def _in_one_frame(moved: Grey, fixed: Grey, by: Map, scale: float) -> tuple[Plane, Plane, Plane] | None:
    """Moves a picture onto a coarser one.

    Returns:
        Within the bounds of what both show: which places both show, 0 or 1; the moved picture; the fixed one.
    """
    height, width = moved.shape
    if scale < 0.8:
        moved = cv2.GaussianBlur(moved, (0, 0), max(0.3, 0.4 / scale))  # type: ignore[assignment]
    inset = _INSET / max(scale, 0.3)
    shape = applied(by, corners((height, width)) + _INWARDS * inset)
    left, top = np.maximum(np.floor(shape.min(axis=0)), 0).astype(int).tolist()
    right, bottom = np.ceil(shape.max(axis=0)).astype(int).tolist()
    right, bottom = min(right + 1, fixed.shape[1]), min(bottom + 1, fixed.shape[0])
    if min(right - left, bottom - top) < _WINDOW + 4:
        return None
    seen = np.zeros((bottom - top, right - left), np.uint8)
    cv2.fillConvexPoly(seen, np.rint((shape - (left, top)) * 16).astype(np.int32), 1, shift=4)
    shifted = by - np.array([[0, 0, left], [0, 0, top]])
    size = right - left, bottom - top
    there = cv2.warpAffine(moved, shifted, size, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    own = fixed[top:bottom, left:right]
    return seen.astype(np.float32), there.astype(np.float32), own.astype(np.float32)


_INWARDS: Final = np.array([(1, 1), (-1, 1), (-1, -1), (1, -1)], np.float64)


def _statistics(seen: Plane, one: Plane, other: Plane) -> _Statistics | None:
    """Computes the statistics of all windows of which both pictures show enough."""
    means = cv2.GaussianBlur(
        cv2.merge((seen, one * seen, other * seen)),
        (_MEAN_SIDE, _MEAN_SIDE),
        _MEAN_SIGMA,
        borderType=cv2.BORDER_CONSTANT,
    )
    weight = np.maximum(means[:, :, 0], np.float32(1e-3))
    level, other_level = means[:, :, 1] / weight, means[:, :, 2] / weight
    fine, other_fine = (one - level) * seen, (other - other_level) * seen
    sums = _window_means(seen, fine, other_fine)
    rows = np.flatnonzero(sums[:, 0] >= _LEAST_SEEN)
    if len(rows) < _FEWEST_PLACES:
        return None
    products = _window_means(fine * fine, other_fine * other_fine, fine * other_fine)[rows]
    sums = sums[rows]
    count, mean, other_mean = sums[:, 0], sums[:, 1] / sums[:, 0], sums[:, 2] / sums[:, 0]
    return _Statistics(
        level[_CENTRES].ravel()[rows],
        other_level[_CENTRES].ravel()[rows],
        np.maximum(products[:, 0] / count - mean * mean, 0),
        np.maximum(products[:, 1] / count - other_mean * other_mean, 0),
        products[:, 2] / count - mean * other_mean,
    )


_HALF: Final = _WINDOW // 2
_CENTRES: Final = (slice(_HALF, -_HALF, _STEP), slice(_HALF, -_HALF, _STEP))


def _window_means(*planes: Plane) -> Plane:
    """Returns the means of planes over all windows, (N, planes)."""
    means = cv2.blur(cv2.merge(planes), (_WINDOW, _WINDOW), borderType=cv2.BORDER_CONSTANT)
    return means[_CENTRES].reshape(-1, len(planes))


def _judged(found: _Statistics) -> Agreement:
    deviation, other_deviation = np.sqrt(found.variance), np.sqrt(found.other_variance)
    textured = _shows(deviation, found.level, found.other_level)
    textured |= _shows(other_deviation, found.other_level, found.level)
    rows = np.flatnonzero(textured)
    if not len(rows):
        return Agreement(0, len(textured), 0.0, 0.0)
    product = (found.variance[rows] + _NOISE) * (found.other_variance[rows] + _NOISE)
    correlation = found.covariance[rows] / np.sqrt(product)
    share = int(np.count_nonzero(correlation > AGREES)) / len(rows)
    return Agreement(len(rows), len(textured), float(correlation.mean()), share)


def _shows(deviation: Plane, level: Plane, there: Plane) -> NDArray[np.bool_]:
    """Where one picture has a texture that the other must show: not where that is too dark, or white."""
    expected = deviation * np.minimum(1, (there + 4) / (level + 4))
    hidden = (there > 245) & (level > 185)
    shows: NDArray[np.bool_] = (deviation > _TEXTURE) & (expected > _EXPECTED * _TEXTURE) & ~hidden
    return shows


def flatness(grey: Grey) -> float:
    """Returns the share of a picture's commonest level, within eight levels: large in documents."""
    return float(_near_level(grey).max() / grey.size)


def two_levels(grey: Grey) -> float:
    """Returns the share of the two commonest levels, each within eight levels."""
    near = _near_level(grey)
    commonest = int(near.argmax())
    # Windows that do not overlap with that of the commonest one.
    apart = np.abs(np.arange(256) - commonest) > 2 * _NEAR
    return float((near[commonest] + near[apart].max()) / grey.size)


def _near_level(grey: Grey) -> NDArray[np.int64]:
    """Returns how many pixels have about each level, (256,)."""
    sums = np.cumsum(np.bincount(grey.ravel() + np.int64(_NEAR + 1), minlength=256 + 2 * _NEAR + 1))
    return sums[2 * _NEAR + 1 :] - sums[: -2 * _NEAR - 1]


_NEAR: Final = 8


def edge_directions(grey: Grey) -> float:
    """Returns how much the edges of a picture run in several directions: from 0, one straight edge, to 1."""
    across = cv2.Scharr(grey, cv2.CV_32F, 1, 0)
    down = cv2.Scharr(grey, cv2.CV_32F, 0, 1)
    strength = np.sqrt(across * across + down * down) + np.float32(1e-3)
    xx, xy, yy = (
        float((one * other / strength).sum(dtype=np.float64))
        for one, other in ((across, across), (across, down), (down, down))
    )
    total, gap = xx + yy, ((xx - yy) ** 2 + 4 * xy * xy) ** 0.5
    return (total - gap) / (total + gap) if total > 0 else 0.0
