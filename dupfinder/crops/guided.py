"""Matches the features of two pictures again, guided by a rough map."""

from __future__ import annotations

from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from dupfinder.crops.feature_arrays import Numbers, Points
from dupfinder.crops.maps import Map, Size, determinant
from dupfinder.features.patches import Words

_MOST_BITS: Final = 20
_REACH: Final = 0.08
"""How far from its expected place a feature may lie, as a share of the second picture's diagonal."""

_OCTAVES: Final = 0.6
_ANGLE: Final = 0.55
"""Radians."""

_STEPS: Final = ((0.07, False), (0.03, False), (0.02, True), (0.014, True))
"""The fits: largest distance as a share of the diagonal, and whether the map may be affine."""

_FEWEST: Final = 4
_FEWEST_AFFINE: Final = 8

_LEAST_SPREAD: Final = 100.0
"""The least mean square distance from the mean, in square pixels, that fixes an affine map."""

_LEAST_ROUND: Final = 0.04
"""So round the points must lie at least: 0 along a line, 1 if they spread alike in all directions."""

Places = NDArray[np.complex128]
Squares = NDArray[np.float64]


class _Affine(NamedTuple):
    """The map z ↦ turn·z + shear·z̄ + shift of complex numbers; a similarity if there is no shear."""

    turn: complex
    shear: complex
    shift: complex

    @classmethod
    def of(cls, by: Map) -> _Affine:
        (a, b, x), (c, d, y) = by.tolist()
        return cls(complex(a + d, c - b) / 2, complex(a - d, c + b) / 2, complex(x, y))

    def as_map(self) -> Map:
        turn, shear, shift = self
        across = (turn.real + shear.real, shear.imag - turn.imag, shift.real)
        return np.array([across, (turn.imag + shear.imag, turn.real - shear.real, shift.imag)])

    def applied(self, places: Places) -> Places:
        moved: Places = self.turn * places + self.shift
        return moved + self.shear * places.conj() if self.shear else moved


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
    here, there = (
        side.place[rows].astype(np.complex128) for side, rows in zip(points, (one, other), strict=True)
    )
    found = _Affine.of(by)
    for tolerance, affine in _STEPS:
        limit = (tolerance * diagonal) ** 2
        off = _squared(here, there, found)
        close = np.flatnonzero(off < limit)
        cost = distance[close] + 8 * off[close] / limit
        chosen = close[_one_to_one(one[close], other[close], cost)]
        if len(chosen) < _FEWEST:
            return None
        found = _fitted(here[chosen], there[chosen], affine)
    return found.as_map()


def _near(
    words: tuple[Words, Words], points: tuple[Points, Points], reach: float, by: Map
) -> tuple[Numbers, Numbers, NDArray[np.float64]]:
    """Returns the pairs of features that may belong together, and the bits that differ."""
    rough = _Affine.of(by)
    octave, angle = np.log2(max(determinant(by), 1e-9)) / 2, np.angle(rough.turn)
    expected = rough.applied(points[0].place.astype(np.complex128))
    across = np.subtract.outer(expected.real, points[1].place.real)
    down = np.subtract.outer(expected.imag, points[1].place.imag)
    across *= across
    down *= down
    across += down
    one, other = np.divmod(np.flatnonzero(across < reach * reach), max(1, len(words[1])))
    distance = np.bitwise_count(words[0][one] ^ words[1][other])
    near = np.flatnonzero(distance <= _MOST_BITS)
    one, other, distance = one[near], other[near], distance[near]
    off = np.abs(points[0].octave[one] + octave - points[1].octave[other])
    turned = points[0].angle[one] + angle - points[1].angle[other]
    turned = np.abs((turned + np.pi) % (2 * np.pi) - np.pi)
    near = np.flatnonzero((off < _OCTAVES) & (turned < _ANGLE))
    return one[near], other[near], distance[near].astype(np.float64)


def _squared(here: Places, there: Places, by: _Affine) -> Squares:
    off = by.applied(here) - there
    squared: Squares = off.real**2 + off.imag**2
    return squared


def _one_to_one(one: Numbers, other: Numbers, cost: NDArray[np.float64]) -> Numbers:
    """Keeps the pairs that are the cheapest of both of their features."""
    order = np.argsort(cost, kind="stable")
    first = np.zeros(len(order), np.bool_)
    first[np.unique(one[order], return_index=True)[1]] = True
    best = np.zeros(len(order), np.bool_)
    best[np.unique(other[order], return_index=True)[1]] = True
    return order[first & best]


def _fitted(here: Places, there: Places, affine: bool) -> _Affine:
    """Fits a map by least squares, and again without what it misses by far."""
    by, fewest = None, _FEWEST_AFFINE
    if affine and len(here) >= _FEWEST_AFFINE:
        by = _least_squares(here, there)
    if by is None:
        by, affine, fewest = _similarity(here, there), False, _FEWEST
    off = _squared(here, there, by)
    middle = float(np.partition(off, len(off) // 2)[len(off) // 2])
    near = off <= max(6 * middle, 0.5)
    if np.count_nonzero(near) < fewest:
        return by
    again = _least_squares(here[near], there[near]) if affine else _similarity(here[near], there[near])
    return by if again is None else again


def _mean(places: Places) -> complex:
    # Numpy's mean takes three times as long for so few.
    return complex(places.sum()) / len(places)


def _similarity(here: Places, there: Places) -> _Affine:
    mean, mean_there = _mean(here), _mean(there)
    here = here - mean
    turn = complex(np.vdot(here, there - mean_there) / (np.vdot(here, here).real + 1e-9))
    return _Affine(turn, 0j, mean_there - turn * mean)


def _least_squares(here: Places, there: Places) -> _Affine | None:
    """Fits an affine map; returns None if the points lie close together, or along a line."""
    mean, mean_there = _mean(here), _mean(there)
    here, there = here - mean, there - mean_there
    spread, skew = float(np.vdot(here, here).real), complex(np.dot(here, here))
    area = spread**2 - abs(skew) ** 2
    if area < _LEAST_ROUND * spread**2 or spread < _LEAST_SPREAD * len(here):
        return None
    straight, conjugate = complex(np.vdot(here, there)), complex(np.dot(here, there))
    turn = (spread * straight - skew.conjugate() * conjugate) / area
    shear = (spread * conjugate - skew * straight) / area
    return _Affine(turn, shear, mean_there - turn * mean - shear * mean.conjugate())
