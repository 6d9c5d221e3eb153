"""Sets of views in memory, and the comparison of appearances over their views and the eight orientations."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from dupfinder.hashing import verification
from dupfinder.hashing.bits import hamming
from dupfinder.hashing.hashes import Hashes
from dupfinder.hashing.orientation import INVERSE, SIDEWAYS, TRANSFORMS, oriented_dct, oriented_small
from dupfinder.hashing.verification import verify
from dupfinder.store.library import Library

Rows = NDArray[np.int64]
"""(K,) row numbers, or numbers of appearances."""

QUERY: Final = -1
"""The number of a picture that is in no library."""


@dataclass(frozen=True, slots=True)
class ViewSet:
    """Views in memory, sorted by the appearance that they belong to.

    Attributes:
        numbers: (N,) int64, the appearance of each view, ascending.
        hashes: N rows.
        tiny: (N,) bool: the view is of a tiny picture.
    """

    numbers: Rows
    hashes: Hashes
    tiny: NDArray[np.bool_]

    @staticmethod
    def of(library: Library, appearances: Rows | None = None) -> ViewSet:
        """Loads the views of these appearances; for None, all views that can be searched."""
        if appearances is None:
            numbers, data = library.views()
        else:
            numbers, data = library.views_of(np.unique(appearances).tolist())
        of = np.array(numbers, np.int64)
        return ViewSet(of, Hashes.from_rows(data), np.isin(of, library.tiny_appearances()))

    def with_query(self, query: Hashes, tiny: bool = False) -> ViewSet:
        """Returns these views and those of a picture that is in no library, under the number QUERY."""
        return ViewSet(
            np.concatenate([np.full(len(query), QUERY, np.int64), self.numbers]),
            Hashes.concatenate([query, self.hashes]),
            np.concatenate([np.full(len(query), tiny), self.tiny]),
        )

    def verify(self, left: Rows, right: Rows, transform: int) -> NDArray[np.bool_]:
        """Returns which candidate pairs pass the second look; see `verification.verify`."""
        tiny = self.are_tiny(left, right)
        if not tiny.any():
            return verify(self.hashes, left, right, transform)
        passed = np.zeros(len(left), bool)
        for rows, check in ((tiny, verification.nearly_equal), (~tiny, verify)):
            passed[rows] = check(self.hashes, left[rows], right[rows], transform)
        return passed

    def are_tiny(self, left: Rows, right: Rows) -> NDArray[np.bool_]:
        """Returns which pairs of views are of two tiny pictures, which have another second look."""
        return self.tiny[left] & self.tiny[right]


@dataclass(frozen=True, slots=True)
class Comparison:
    """K pairs of appearances, compared over their views and the eight orientations.

    Attributes:
        distance: (K,) uint8, for verified pairs the smallest 64-bit Hamming distance of views that pass the
            second look, so that it does not depend on the radius; for others the smallest distance.
        verified: (K,) bool, whether views within the radius pass the second look.
        transform: (K,) int64, number of the transform from the first to the second at `distance`.
        nearest: (K,) uint8, the smallest distance of any views, whatever the radius.
        nearest_transform: (K,) int64, number of the transform at that distance.
    """

    distance: NDArray[np.uint8]
    verified: NDArray[np.bool_]
    transform: NDArray[np.int64]
    nearest: NDArray[np.uint8]
    nearest_transform: NDArray[np.int64]


def compare(views: ViewSet, one: Rows, other: Rows, radius: int) -> Comparison:
    """Compares pairs of appearances, given by number; all of them must be in `views`."""
    pair, left, right = _view_pairs(views, one, other)
    used, view = _distinct(left, len(views.numbers))
    of_left = views.hashes.take(used)
    # The key of a pair of views orders by distance, then by transform, upright first.
    nearest = np.full(len(left), _NO_KEY, np.uint16)
    verified_key = np.full(len(one), _NO_KEY, np.int64)
    for transform in range(len(TRANSFORMS)):
        for way, turned, plain, columns in ways(transform, left, right):
            bits = oriented_small(of_left.small, way, columns=columns)[view]
            bits ^= views.hashes.small[right, int(columns)]
            distance = np.bitwise_count(bits)
            np.minimum(nearest, distance * np.uint16(len(TRANSFORMS)) + np.uint16(way), out=nearest)
            near = np.flatnonzero(distance <= radius)
            # Pairs that are too far apart by this cheap measure cannot pass.
            frequency = hamming(oriented_dct(of_left.dct, way)[view[near]], views.hashes.dct[right[near]])
            tiny = views.are_tiny(turned[near], plain[near])
            near = near[(frequency <= verification.UNDISTURBED_CAP) | tiny]
            passed = near[views.verify(turned[near], plain[near], transform)]
            key = distance[passed].astype(np.int64) * len(TRANSFORMS) + way
            np.minimum.at(verified_key, pair[passed], key)
    nearest_key = _least_of_pairs(nearest, pair, len(one))
    verified = verified_key < _NO_KEY
    key = np.where(verified, verified_key, nearest_key)
    return Comparison(
        _distance_of(key),
        verified,
        key % len(TRANSFORMS),
        _distance_of(nearest_key),
        nearest_key % len(TRANSFORMS),
    )


_NO_KEY: Final = 65 * len(TRANSFORMS)


def ways(transform: int, left: Rows, right: Rows) -> Iterator[tuple[int, Rows, Rows, bool]]:
    """Yields how to compare pairs of views in an orientation.

    Yields:
        The transform from the left view to the right one; the rows that are turned by `transform`, and the
        rows that these are compared with; and whether the left one is turned instead, and columns compared.
    """
    yield transform, left, right, False
    if transform in SIDEWAYS:
        yield INVERSE[transform], right, left, True


def _distinct(rows: Rows, count: int) -> tuple[Rows, Rows]:
    """Returns the distinct row numbers, which are below `count`, and the place of each row among them."""
    used = np.zeros(count, bool)
    used[rows] = True
    return np.flatnonzero(used), (np.cumsum(used) - 1)[rows]


def _least_of_pairs(keys: NDArray[np.uint16], pair: Rows, count: int) -> Rows:
    """Returns the least key of each pair of appearances; the keys of its pairs of views are adjacent."""
    least = np.full(count, _NO_KEY, np.int64)
    if len(keys):
        first = np.flatnonzero(np.diff(pair, prepend=-1))
        least[pair[first]] = np.minimum.reduceat(keys, first)
    return least


def _distance_of(key: Rows) -> NDArray[np.uint8]:
    return np.minimum(key // len(TRANSFORMS), 64).astype(np.uint8)


def best_scores(views: ViewSet, one: Rows, other: Rows) -> NDArray[np.float32]:
    """Returns how close pairs of appearances come to passing the second look, whatever their distance.

    Returns:
        (K,) float32: the smallest sum over views and orientations; up to 1 passes.
    """
    pair, left, right = _view_pairs(views, one, other)
    best = np.full(len(one), np.inf, np.float32)
    np.minimum.at(best, pair, verification.best_scores(views.hashes, left, right))
    return best


def _view_pairs(views: ViewSet, one: Rows, other: Rows) -> tuple[Rows, Rows, Rows]:
    """Returns every pair of views of pairs of appearances: number of the pair, row of each view."""
    first_one, count_one = _extents(views, one)
    first_other, count_other = _extents(views, other)
    combinations = count_one * count_other
    pair = np.repeat(np.arange(len(one)), combinations)
    within = np.arange(len(pair)) - np.repeat(np.cumsum(combinations) - combinations, combinations)
    left = first_one[pair] + within // count_other[pair]
    right = first_other[pair] + within % count_other[pair]
    return pair, left, right


def _extents(views: ViewSet, appearances: Rows) -> tuple[Rows, Rows]:
    first = np.searchsorted(views.numbers, appearances, "left")
    return first, np.searchsorted(views.numbers, appearances, "right") - first
