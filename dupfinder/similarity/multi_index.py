"""Multi-index hashing: points within a radius of a few queries, by the bands of their bits; see `bands`."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from typing import Final

import numpy as np
from numpy.typing import NDArray

from dupfinder.similarity.bands import BANDS, KEYS, SPREAD, limits, masks_within
from dupfinder.similarity.hash_arrays import HashArray

# Points of one step of numpy calls: what is known of them stays in the L2 cache.
_STEP: Final = 1 << 15

_TABLES: Final = np.stack([band.keys_of_bytes for band in SPREAD])
_BYTES: Final = np.arange(_TABLES.shape[1])


class MultiIndex:
    """Points sorted by each of the bands: 48 bytes a point, and a fifth of a second for a million.

    Args:
        hashes: (N,) uint64, N below 2**31.
    """

    def __init__(self, hashes: HashArray) -> None:
        orders, first = [], []
        for number, band in enumerate(SPREAD):
            keys = band.keys(hashes)
            orders.append(np.argsort(keys, kind="stable").astype(np.int32))  # a radix sort for 16 bits
            ends = np.cumsum(np.bincount(keys, minlength=KEYS)) + number * len(hashes)
            first.append(np.concatenate([[number * len(hashes)], ends]))
        self._order = np.concatenate(orders)
        self._points = hashes[self._order]
        self._first = np.concatenate(first)

    def runs(self, queries: HashArray, radius: int) -> Runs:
        """Finds where the points lie that queries are compared with, for a radius up to MAX_RADIUS."""
        masks, band, cell = _masks(radius)
        of_bytes = np.ascontiguousarray(queries, "<u8").view(np.uint8).reshape(-1, len(_BYTES))
        keys = np.bitwise_or.reduce(_TABLES[:, _BYTES, of_bytes], axis=2)
        cells = keys.astype(np.int64).take(band, axis=0)
        cells ^= masks
        cells += cell
        flat = cells.T.ravel()
        begin = self._first.take(flat)
        flat += 1
        return Runs(queries, begin, self._first.take(flat) - begin)

    def within(self, runs: Runs, radius: int) -> Iterator[tuple[int, NDArray[np.int32]]]:
        """Compares queries with the points of their runs.

        Yields:
            Number of a query and the points within the radius, up to BANDS times each.
        """
        scratch = _scratch()
        each = len(runs.size) // max(len(runs.queries), 1)
        last = np.cumsum(runs.size)
        shift = runs.begin - (last - runs.size)
        for number, query in enumerate(runs.queries):
            low, until = number * each, (number + 1) * each
            while low < until:
                done = int(last[low - 1]) if low else 0
                high = min(max(int(np.searchsorted(last, done + _STEP, "right")), low + 1), until)
                if (count := int(last[high - 1]) - done) > 0:
                    place = np.repeat(shift[low:high], runs.size[low:high])
                    place += np.arange(done, done + count)
                    hits = scratch.near(self._points, place, query, radius)
                    yield number, self._order.take(place.take(hits))
                low = high


class Runs:
    """Runs of adjacent points that queries are compared with; those of one query come after one another.

    Attributes:
        queries: (Q,) uint64.
        begin: (Q · M,) int64, the first of the points.
        size: (Q · M,) int64, how many they are.
        total: the sum of all.
    """

    def __init__(self, queries: HashArray, begin: NDArray[np.int64], size: NDArray[np.int64]) -> None:
        self.queries, self.begin, self.size = queries, begin, size
        self.total = int(size.sum())


class _Scratch:
    """Buffers for a step; they grow with the largest run."""

    def __init__(self) -> None:
        self._grow(2 * _STEP)

    def _grow(self, size: int) -> None:
        self._differ, self._distance = np.empty(size, np.uint64), np.empty(size, np.uint8)
        self._is_near = np.empty(size, np.bool_)

    def near(
        self, points: HashArray, place: NDArray[np.int64], query: np.uint64, radius: int
    ) -> NDArray[np.int64]:
        """Returns which of the points at these places are within the radius."""
        count = len(place)
        if count > len(self._differ):
            self._grow(count)
        # Clipping does not change a place, and spares numpy a copy.
        differ = points.take(place, out=self._differ[:count], mode="clip")
        differ ^= query
        distance = np.bitwise_count(differ, out=self._distance[:count])
        return np.flatnonzero(np.less_equal(distance, radius, out=self._is_near[:count]))


_local = threading.local()


def _scratch() -> _Scratch:
    scratch: _Scratch | None = getattr(_local, "scratch", None)
    if scratch is None:
        scratch = _local.scratch = _Scratch()
    return scratch


_Masks = tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]


def _masks(radius: int) -> _Masks:
    """Returns the differences of keys within the limits of a radius, the band of each, and its first cell."""
    if radius not in _known:
        by_band = [masks_within(limit) for limit in limits(radius)]
        band = np.repeat(np.arange(BANDS), [len(masks) for masks in by_band])
        flat = np.array([mask for masks in by_band for mask in masks], np.int64)
        _known[radius] = flat[:, None], band, (band * (KEYS + 1))[:, None]
    return _known[radius]


_known: Final[dict[int, _Masks]] = {}
