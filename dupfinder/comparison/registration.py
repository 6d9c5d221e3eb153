"""Brings two grey pictures of the same size into register: finds the affine map from one to the other.

Gauss-Newton steps, coarse to fine, fit the map together with a polynomial of the grey levels. A place
weighs nothing if its residual is large for its gradient: there the pictures differ. What all steps need of
the first picture is computed once. Only if the pictures do not come to agree are features matched.
"""

from __future__ import annotations

import operator
from collections.abc import Sequence
from functools import cached_property, lru_cache
from typing import Any, Final, NamedTuple, overload

import cv2
import numpy as np
from numpy.typing import NDArray

from dupfinder.comparison.filters import halved

Bytes = NDArray[np.uint8]
Floats = NDArray[np.float32]
Places = NDArray[np.intp]
Map = NDArray[np.float64]
"""(2, 3): where an affine map takes the points of one picture in another, in pixels."""

IN_PLACE: Final = 0.5
"""Pictures that a map moves no corner of by more than this lie on one another."""

AGREED: Final = 0.85
"""A map that explains at least this share of the places that both pictures show is right."""

DOUBTFUL: Final = 0.78
"""Below this share, features are matched as well."""

LEAST_AGREED: Final = 0.5
"""One that explains less is wrong."""

_Levels = Sequence["Level"]
_Steps = tuple[tuple[int, int], ...]
_STEPS: Final[_Steps] = ((1, 5), (0, 8))
_LONG_STEPS: Final[_Steps] = ((2, 8), (1, 5), (0, 8))
"""The number of a level, and how many steps are made at it at most."""

_STILL: Final = 0.2
"""A step that moves the corners by less than this, in pixels, is the last at its level."""

_SAME_PLACE: Final = 1.2
"""Maps whose corners are closer than this, in pixels, before the steps at the last level become the same."""

_MOST_PLACES: Final = 1600
_STRONG: Final = 0.4
"""The share of the places that the most of them are chosen from."""

_KEPT: Final = 0.8
"""The share of the places that a step trusts."""

_FAINT: Final = 4.0
"""Levels of gradient that are added to all, for noise."""

_FEWEST: Final = 12
"""Matched features that must agree."""

_ALIKE_BITS: Final = 64
"""Words of features that differ in fewer bits match."""

_NOWHERE: Final = np.zeros(0, np.intp)


class _Places(NamedTuple):
    """Places of a level that tell how another picture is moved.

    Attributes:
        points: (3, N): x and y from the centre, by half of the longer side, and 1.
        values: (N,): levels.
        jacobian: (9, N): how the levels change with the six numbers of the map, and with the tones: by a
            polynomial of the second degree.
        weights: (N,): one by the gradient, and a little.
    """

    points: Floats
    values: Floats
    jacobian: Floats
    weights: Floats


class Level:
    """A picture at a smaller size.

    Attributes:
        plane: (h, w) float32, levels from 0 to 255.
    """

    def __init__(self, plane: Floats) -> None:
        self.plane = plane
        height, width = plane.shape
        self.half = max(height, width) / 2
        self.frame = np.array([[self.half, 0, (width - 1) / 2], [0, self.half, (height - 1) / 2], [0, 0, 1]])
        """From the units of `_Places.points` to pixels."""

    @cached_property
    def places(self) -> _Places:
        """The places with the strongest gradients."""
        across = cv2.Sobel(self.plane, cv2.CV_32F, 1, 0, ksize=1, scale=0.5).ravel()
        down = cv2.Sobel(self.plane, cv2.CV_32F, 0, 1, ksize=1, scale=0.5).ravel()
        # The last digit of cv2.magnitude depends on where arrays lie in memory.
        strength = np.sqrt(across * across + down * down)
        chosen = _strongest(strength)
        points = _grid(*self.plane.shape)[:, chosen]
        values = self.plane.ravel()[chosen]
        jacobian = np.empty((9, values.size), np.float32)
        np.multiply(points, across[chosen], out=jacobian[:3])
        np.multiply(points, down[chosen], out=jacobian[3:6])
        np.multiply(values - np.float32(128), np.float32(1 / 16), out=jacobian[6])
        np.multiply(jacobian[6], jacobian[6], out=jacobian[7])
        jacobian[8] = 16
        weights = 1 / (strength[chosen] + np.float32(_FAINT))
        return _Places(points, values, jacobian, weights.astype(np.float32))


@lru_cache(8)
def _grid(height: int, width: int) -> Floats:
    """(3, N): x and y of all places, from the centre, by half of the longer side; and 1."""
    y, x = np.mgrid[:height, :width].reshape(2, -1)
    half = max(height, width) / 2
    points = ((x - (width - 1) / 2) / half, (y - (height - 1) / 2) / half, np.ones(x.size))
    return np.stack(points).astype(np.float32)


def _strongest(strength: Floats) -> NDArray[np.intp] | slice:
    """Some of the strongest places, in order; all if there are few."""
    if strength.size <= _MOST_PLACES:
        return slice(None)
    least = _part(strength[::7], 1 - _STRONG)
    chosen = np.flatnonzero(strength >= least)
    return chosen[:: -(-len(chosen) // _MOST_PLACES)]


def _part(values: Floats, share: float) -> float:
    """The value that a share of values is not above."""
    number = int(share * (len(values) - 1))
    return float(np.partition(values, number)[number])


class Pyramid:
    """A picture, and what of it is needed to register it with others.

    Attributes:
        grey: (H, W) uint8.
        levels: at a half, a quarter and an eighth of the size.
    """

    def __init__(self, grey: Bytes) -> None:
        self.grey = grey
        plane: Any = cv2.GaussianBlur(halved(grey), (3, 3), 0.8).astype(np.float32)
        planes = [plane]
        for _ in range(2):
            planes.append(halved(planes[-1]))
        self.levels = [Level(plane) for plane in planes]

    @cached_property
    def features(self) -> Features:
        """Local features of `grey`."""
        return _features(self.grey)


class _Fitted(NamedTuple):
    """A map that was fitted.

    Attributes:
        by: (3, 3), in units of places.
        agreed: the share of places that it explains, of those that both show.
        nearly: the map before the steps at the last level.
    """

    by: Map
    agreed: float
    nearly: Map


_agreement = operator.attrgetter("agreed")


def register(kept: Pyramid, other: Pyramid) -> Map | None:
    """An affine map from one picture to another of the same size; None where none is found."""
    best = _fitted(kept.levels, other.levels, _NONE, _STEPS)
    if best.agreed < AGREED:
        best = _from_elsewhere(kept, other, best)
    return _at_full_size(best.by, kept.levels[0]) if best.agreed >= LEAST_AGREED else None


def _from_elsewhere(kept: Pyramid, other: Pyramid, first: _Fitted) -> _Fitted:
    """The best map of further starts, or the first one.

    If a start at the smallest level comes to the place of the first one, so does one by features: of 98 such
    pairs they improve one. Where they help otherwise, the two places are more than twenty pixels apart.
    """
    found = _fitted(kept.levels, other.levels, _NONE, _LONG_STEPS, first.nearly)
    if found is None:
        return first
    best = max(first, found, key=_agreement)
    if best.agreed < DOUBTFUL:
        start = _by_features(kept.features, other.features)
        if start is not None:
            again = _fitted(kept.levels, other.levels, _in_units(start, kept.levels[0]), _STEPS)
            best = max(best, again, key=_agreement)
    return best


def _in_units(by: Map, level: Level) -> Map:
    """From pixels of the whole picture to units of places, (3, 3)."""
    found = np.vstack((by, (0, 0, 1)))
    found[:2, 2] = (by[:, 2] - 0.5 + by[:, :2].sum(axis=1) / 2) / 2
    return np.linalg.inv(level.frame) @ found @ level.frame  # type: ignore[no-any-return]


def _at_full_size(by: Map, level: Level) -> Map | None:
    """From the units of places to pixels of the whole picture."""
    found = (level.frame @ by @ np.linalg.inv(level.frame))[:2]
    found[:, 2] = 2 * found[:, 2] - found[:, :2].sum(axis=1) / 2 + 0.5
    return found if is_sane(found) else None


@overload
def _fitted(kept: _Levels, other: _Levels, by: Map, steps: _Steps) -> _Fitted: ...


@overload
def _fitted(kept: _Levels, other: _Levels, by: Map, steps: _Steps, known: Map) -> _Fitted | None: ...


def _fitted(
    kept: _Levels, other: _Levels, by: Map, steps: _Steps, known: Map | None = None
) -> _Fitted | None:
    """A map made finer, level by level.

    Args:
        kept: the levels of the picture whose places are followed.
        other: those of the other picture.
        by: the start.
        steps: at each level.
        known: what another start had become before the last level.

    Returns:
        None if it becomes what is known.
    """
    agreed, tones, nearly = 0.0, None, by
    corner = 2 * kept[0].half
    for number, count in steps:
        if number == 0:
            nearly = by
            if known is not None and _moved(by - known, corner) < _SAME_PLACE:
                return None
        for _ in range(count):
            change, tones, agreed = _step(kept[number].places, other[number], by, tones)
            if change is None:
                return _Fitted(by, 0.0, nearly)
            by = by @ change
            if _moved(change - _NONE, corner) < _STILL:
                break
        if agreed >= AGREED and _moved(by - _NONE, corner) < IN_PLACE:
            break
    return _Fitted(by, agreed, nearly)


def _moved(change: Map, corner: float) -> float:
    """How far, in pixels, a change of a map moves the corners at most."""
    across, down, _ = change.tolist()
    return corner * float(max(sum(map(abs, across)), sum(map(abs, down))))


_NONE: Final = np.eye(3)


def _step(
    places: _Places, other: Level, by: Map, tones: Floats | None
) -> tuple[Map | None, Floats | None, float]:
    """Returns the correction of a map, the tones, and the share of places that both explain.

    Args:
        places: of the one picture.
        other: the other picture.
        by: the map, (3, 3), in units of places.
        tones: of the step before. None for the first one, which trusts all places.
    """
    jacobian = places.jacobian
    x, y = (other.frame[:2] @ by).astype(np.float32) @ places.points
    there = cv2.remap(
        other.plane, x, y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_CONSTANT, borderValue=_BEYOND
    )
    residual: Any = there.ravel()
    residual -= places.values
    near = shown = residual >= -255
    if tones is not None:
        off = _off(residual, tones @ jacobian[6:], places.weights)
        near = off <= min(_part(off, _KEPT), _FAR)
    used = jacobian * near.astype(np.float32)
    product = used @ jacobian.T
    # Draws the step towards none where the places do not tell.
    diagonal = product.ravel()[::10]
    diagonal *= np.float32(1.001)
    diagonal += 1
    solved, found = cv2.solve(product, (used @ residual)[:, None], flags=cv2.DECOMP_CHOLESKY)
    if not solved:
        return None, None, 0.0
    step: Any = found.ravel()
    left = _off(residual, step @ jacobian, places.weights)
    agreed = int(np.count_nonzero(left < _EXPLAINED)) / max(int(np.count_nonzero(shown)), 0.4 * left.size)
    slope = 1 + float(step[6]) / 16
    return _reverse(*(step[:6] / (max(0.3, slope) * other.half)).tolist()), step[6:], agreed


def _off(residual: Floats, explained: Floats, weights: Floats) -> Floats:
    """How far off places are, in pixels; overwrites what is explained."""
    np.subtract(residual, explained, out=explained)
    np.abs(explained, out=explained)
    explained *= weights
    return explained


def _reverse(a: float, b: float, x: float, c: float, d: float, y: float) -> Map:
    """The reverse, (3, 3), of an affine map that adds these to a place."""
    a, d = 1 + a, 1 + d
    scale = 1 / (a * d - b * c)
    a, b, c, d = d * scale, -b * scale, -c * scale, a * scale
    return np.array(((a, b, -a * x - b * y), (c, d, -c * x - d * y), (0, 0, 1)))


_BEYOND: Final = -100000.0
"""The level of what lies beyond the edge."""

_FAR: Final = 100.0
"""A place that is farther off, in pixels, is never trusted."""

_EXPLAINED: Final = 0.7
"""A place that is at most this far off, in pixels, is explained."""


def farthest(by: Map, shape: tuple[int, ...]) -> float:
    """Returns the largest distance, in pixels, that a map moves a corner by."""
    height, width = shape
    corners = np.array([(0, 0), (width, 0), (0, height), (width, height)], np.float64)
    return float(np.abs(corners @ by[:, :2].T + by[:, 2] - corners).max())


def is_sane(by: Map) -> bool:
    """Whether a map neither mirrors nor deforms much."""
    (a, b), (c, d) = by[:, :2]
    product, squares = a * d - b * c, a * a + b * b + c * c + d * d
    if not product > 0 or not np.isfinite(squares):
        return False
    # The largest and the smallest scale have this product and this sum of squares.
    total, gap = np.sqrt(squares + 2 * product), np.sqrt(max(0.0, squares - 2 * product))
    most, least = (total + gap) / 2, (total - gap) / 2
    return bool(most < 2.2 and least > 0.45 and most < 1.5 * least)


class Features(NamedTuple):
    """Local features of a picture, as ORB finds them.

    Attributes:
        points: (N, 2) float32, in pixels.
        words: (N, 4) uint64.
    """

    points: Floats
    words: NDArray[np.uint64]


def _features(grey: Bytes) -> Features:
    orb = cv2.ORB.create(400, scaleFactor=1.2, nlevels=6, edgeThreshold=12, patchSize=24, fastThreshold=8)
    places, words = orb.detectAndCompute(grey, None)
    if words is None:
        return Features(np.zeros((0, 2), np.float32), np.zeros((0, 4), np.uint64))
    return Features(
        np.array(cv2.KeyPoint.convert(places), np.float32), np.ascontiguousarray(words).view(np.uint64)
    )


def _by_features(kept: Features, other: Features) -> Map | None:
    """A map that matched features agree on."""
    first, second = _matched(kept.words, other.words)
    if len(first) < _FEWEST:
        return None
    before, after = kept.points[first], other.points[second]
    fit: Any = cv2.estimateAffine2D(before, after, method=cv2.RANSAC, ransacReprojThreshold=3.0)
    found, agree = fit
    if found is None or agree.sum() < max(_FEWEST, 0.15 * len(before)):
        return None
    return np.asarray(found) if is_sane(found) else None


def _matched(words: NDArray[np.uint64], others: NDArray[np.uint64]) -> tuple[Places, Places]:
    """Numbers of words that are nearest to each other, in order of the first ones.

    Equals `cv2.BFMatcher` with a cross-check, which takes three times as long.
    """
    if not len(words) or not len(others):
        return _NOWHERE, _NOWHERE
    distances = np.zeros((len(words), len(others)), np.uint16)
    for mine, theirs in zip(words.T, others.T, strict=True):
        distances += np.bitwise_count(mine[:, None] ^ theirs)
    nearest = distances.argmin(axis=1)
    numbers = np.arange(len(words))
    alike = (distances.argmin(axis=0)[nearest] == numbers) & (distances[numbers, nearest] < _ALIKE_BITS)
    return numbers[alike], nearest[alike]
