"""Matches the features of two pictures again, guided by a rough transform."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from dupfinder.crops.feature_arrays import Numbers, Points
from dupfinder.crops.transforms import Map, Size, determinant
from dupfinder.features.patches import Words

_MOST_BITS: Final = 20
_REACH: Final = 0.08
"""How far from its expected place a feature may lie, as a share of the second picture's diagonal."""

_OCTAVES: Final = 0.6
_ANGLE: Final = 0.55
"""Radians."""

_STEPS: Final = ((0.07, False), (0.03, False), (0.02, True), (0.014, True))
"""Of each fit, the largest distance as a share of the diagonal, and whether the map may be affine."""

_FEWEST: Final = 4
_FEWEST_AFFINE: Final = 8

Places = NDArray[np.float64]


def guided_map(words: tuple[Words, Words], points: tuple[Points, Points], size: Size, by: Map) -> Map | None:
    """Fits a map to all features that agree with a rough one.

    Args:
        words: of the two pictures, (N,) and (M,) uint64; of the first as if mirrored, if it is.
        points: likewise.
        size: height and width of the second working picture.
        by: the rough map, which must not mirror.

    Returns:
        None if fewer than four agree.
    """
    diagonal = float(np.hypot(*size))
    one, other, distance = _near(words, points, _REACH * diagonal, by)
    here, there = (_xy(side)[rows] for side, rows in zip(points, (one, other), strict=True))
    for tolerance, affine in _STEPS:
        limit = (tolerance * diagonal) ** 2
        off = _squared(here, there, by)
        close = np.flatnonzero(off < limit)
        cost = distance[close] + 8 * off[close] / limit
        chosen = close[_one_to_one(one[close], other[close], cost)]
        if len(chosen) < _FEWEST:
            return None
        by = _fitted(here[chosen], there[chosen], affine)
    return by


def _near(
    words: tuple[Words, Words], points: tuple[Points, Points], reach: float, by: Map
) -> tuple[Numbers, Numbers, NDArray[np.float64]]:
    """Returns the pairs of features that may belong together, and the bits that differ."""
    scale = complex(by[0, 0] + by[1, 1], by[1, 0] - by[0, 1]) / 2
    octave, angle = np.log2(max(determinant(by), 1e-9)) / 2, np.angle(scale)
    x, y = by[:, :2] @ np.stack((points[0].place.real, points[0].place.imag)) + by[:, 2:]
    across = np.subtract.outer(x, points[1].place.real)
    down = np.subtract.outer(y, points[1].place.imag)
    one, other = np.nonzero(across * across + down * down < reach * reach)
    distance = np.bitwise_count(words[0][one] ^ words[1][other])
    near = np.flatnonzero(distance <= _MOST_BITS)
    one, other, distance = one[near], other[near], distance[near]
    off = np.abs(points[0].octave[one] + octave - points[1].octave[other])
    turned = points[0].angle[one] + angle - points[1].angle[other]
    turned = np.abs((turned + np.pi) % (2 * np.pi) - np.pi)
    near = np.flatnonzero((off < _OCTAVES) & (turned < _ANGLE))
    return one[near], other[near], distance[near].astype(np.float64)


def _xy(points: Points) -> Places:
    return np.stack((points.place.real, points.place.imag), axis=1).astype(np.float64)


def _squared(here: Places, there: Places, by: Map) -> NDArray[np.float64]:
    off = here @ by[:, :2].T + by[:, 2] - there
    squared: NDArray[np.float64] = np.einsum("ij,ij->i", off, off)
    return squared


def _one_to_one(one: Numbers, other: Numbers, cost: NDArray[np.float64]) -> Numbers:
    """Keeps the pairs that are the cheapest of both of their features."""
    order = np.argsort(cost, kind="stable")
    first = np.zeros(len(order), np.bool_)
    first[np.unique(one[order], return_index=True)[1]] = True
    best = np.zeros(len(order), np.bool_)
    best[np.unique(other[order], return_index=True)[1]] = True
    return order[first & best]


def _fitted(here: Places, there: Places, affine: bool) -> Map:
    """Fits a map by least squares, and again without what it misses by far."""
    affine = affine and len(here) >= _FEWEST_AFFINE
    by = _affine(here, there) if affine else None
    affine = by is not None
    if by is None:
        by = _similarity(here, there)
    off = _squared(here, there, by)
    near = off <= max(6 * float(np.median(off)), 0.5)
    if np.count_nonzero(near) < (_FEWEST_AFFINE if affine else _FEWEST):
        return by
    again = _affine(here[near], there[near]) if affine else _similarity(here[near], there[near])
    return by if again is None else again


def _similarity(here: Places, there: Places) -> Map:
    """Fits a similarity to points, (N, 2)."""
    mean, mean_there = here.mean(axis=0), there.mean(axis=0)
    here, there = here - mean, there - mean_there
    spread = float((here * here).sum()) + 1e-9
    along = float((here * there).sum()) / spread
    turn = float((here[:, 0] * there[:, 1] - here[:, 1] * there[:, 0]).sum()) / spread
    linear = np.array([[along, -turn], [turn, along]])
    return np.column_stack((linear, mean_there - linear @ mean))


def _affine(here: Places, there: Places) -> Map | None:
    """Fits an affine map to points, (N, 2); returns None if they lie close together, or along a line."""
    mean, mean_there = here.mean(axis=0), there.mean(axis=0)
    here, there = here - mean, there - mean_there
    square = here.T @ here
    spread = float(square[0, 0] + square[1, 1])
    round_ = float(square[0, 0] * square[1, 1] - square[0, 1] ** 2)
    if round_ < 0.04 * (spread / 2) ** 2 or spread < 100 * len(here):
        return None
    linear = np.linalg.solve(square, here.T @ there).T
    return np.column_stack((linear, mean_there - linear @ mean))
