"""Fits maps to groups of matched points, many groups at once."""

from __future__ import annotations

from typing import Any, Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

Values = NDArray[np.float64]
Places = NDArray[np.complex128]

_LEAST_SPREAD: Final = 25.0
"""The least sum of squared distances from the mean, in square pixels, that fixes a similarity."""

_LEAST_MEAN_SPREAD: Final = 100.0
_LEAST_ROUND: Final = 0.04
"""Points along a line fix no affine map: the least product of their spreads, as a share of the largest."""

_MOST_SHEAR: Final = 2.6
"""The largest sum of squares of an affine map's coefficients, in determinants."""


class Matched(NamedTuple):
    """Matched points in groups: arrays of one length.

    Attributes:
        group: int64, ascending, 0 to `groups` - 1.
        first: complex128, places in one picture.
        second: in the other.
        groups: how many there are.
    """

    group: NDArray[np.int64]
    first: Places
    second: Places
    groups: int

    def sums(self, values: Values, used: NDArray[np.bool_]) -> Values:
        """Returns the sum of each group's values that are used."""
        total: Values = np.bincount(self.group[used], values[used], self.groups).astype(np.float64)
        return total

    def numbers(self, used: NDArray[np.bool_]) -> NDArray[np.int64]:
        """Returns how many of each group are used."""
        return np.bincount(self.group[used], minlength=self.groups)

    def means(self, places: Places, used: NDArray[np.bool_]) -> Places:
        """Returns the mean of each group's places that are used."""
        number = np.maximum(self.numbers(used), 1)
        total: Places = self.sums(places.real, used) + 1j * self.sums(places.imag, used)
        return total / number


def fit_similarities(matched: Matched, used: NDArray[np.bool_], maps: Values) -> Values:
    """Fits a similarity to each group by least squares (Umeyama 1991, without reflection).

    Args:
        matched: the points.
        used: those to fit.
        maps: (G, 2, 3): stay as they are where fewer than three are used, or they are too close.

    Returns:
        (G, 2, 3): the maps.
    """
    mean, mean_there = matched.means(matched.first, used), matched.means(matched.second, used)
    here = matched.first - mean[matched.group]
    there = matched.second - mean_there[matched.group]
    spread = matched.sums(np.abs(here) ** 2, used)
    product = np.conj(here) * there
    total = matched.sums(product.real, used) + 1j * matched.sums(product.imag, used)
    fitted = (matched.numbers(used) >= 3) & (spread > _LEAST_SPREAD)
    turn = total / np.where(fitted, spread, 1)
    found = similarity_maps(turn, mean_there - turn * mean)
    return np.where(fitted[:, None, None], found, maps)


def similarity_maps(turn: NDArray[Any], shift: NDArray[Any]) -> Values:
    """Returns z ↦ turn·z + shift, complex, as maps, (G, 2, 3)."""
    across = np.stack((turn.real, -turn.imag, shift.real), axis=1)
    return np.stack((across, np.stack((turn.imag, turn.real, shift.imag), axis=1)), axis=1)


def fit_affine_maps(matched: Matched, used: NDArray[np.bool_], maps: Values) -> Values:
    """Fits an affine map to each group by least squares.

    Returns:
        (G, 2, 3): the maps; those of before where fewer than six points are used, or they lie along a
        line, or the map would shear or mirror.
    """
    mean, mean_there = matched.means(matched.first, used), matched.means(matched.second, used)
    here = matched.first - mean[matched.group]
    there = matched.second - mean_there[matched.group]
    x, y = here.real, here.imag
    xx, xy, yy = (matched.sums(product, used) for product in (x * x, x * y, y * y))
    area, spread, number = xx * yy - xy * xy, xx + yy, matched.numbers(used)
    fitted = (number >= 6) & (area > _LEAST_ROUND * (spread / 2) ** 2)
    fitted &= spread > _LEAST_MEAN_SPREAD * number
    area = np.where(fitted, area, 1)
    found = np.empty_like(maps)
    for row, target in enumerate((there.real, there.imag)):
        along, down = matched.sums(x * target, used), matched.sums(y * target, used)
        found[:, row, 0] = (yy * along - xy * down) / area
        found[:, row, 1] = (xx * down - xy * along) / area
    centre = np.stack((mean.real, mean.imag), axis=1)[:, :, None]
    found[:, :, 2] = np.stack((mean_there.real, mean_there.imag), axis=1) - (found[:, :, :2] @ centre)[..., 0]
    fitted &= _is_moderate(found)
    return np.where(fitted[:, None, None], found, maps)


def _is_moderate(maps: Values) -> NDArray[np.bool_]:
    squares = (maps[:, :, :2] ** 2).sum(axis=(1, 2))
    area = maps[:, 0, 0] * maps[:, 1, 1] - maps[:, 0, 1] * maps[:, 1, 0]
    return (area > 0) & (squares < _MOST_SHEAR * area)  # type: ignore[no-any-return]


def squared_errors(matched: Matched, maps: Values) -> Values:
    """Returns by how much each group's map misses each of its points, in square pixels."""
    of_each = maps[matched.group]
    x, y = matched.first.real, matched.first.imag
    across = of_each[:, 0, 0] * x + of_each[:, 0, 1] * y + of_each[:, 0, 2] - matched.second.real
    down = of_each[:, 1, 0] * x + of_each[:, 1, 1] * y + of_each[:, 1, 2] - matched.second.imag
    return across * across + down * down
