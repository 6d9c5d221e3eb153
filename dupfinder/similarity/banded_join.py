"""Finds all pairs of 64-bit hashes within a radius by the pigeonhole principle.

Two hashes that differ in few bits differ in very few on one band of them at least (M. Norouzi, A. Punjani,
D. J. Fleet, "Fast search in Hamming space with multi-index hashing", CVPR 2012; with a limit for each band,
J. Qin et al., "GPH: similarity search in Hamming space", ICDE 2018). So points are sorted by the bits of a
band, and a query is compared with those that have its bits there, or bits close to them.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final, Literal, TypeAlias

import numpy as np
from numpy.typing import NDArray

from dupfinder.similarity.hash_arrays import HashArray, Pairs

Which: TypeAlias = Literal["all", "others", "later"]

BANDS: Final = 4
BAND_BITS: Final = 16
MAX_RADIUS: Final = 12
"""Up to here at most one band has a limit of three bits; beyond, bands let through too much."""

# The bit of row y and column x belongs to band (y + 2 x) mod 4. Neighbouring bits of a dHash go together, so
# bands of whole columns let four times as many pairs through.
_BAND_OF: Final = np.array([(bit // 8 + 2 * (bit % 8)) % BANDS for bit in range(64)])

_CHUNK: Final = 1 << 17
_MASKS_PER_TASK: Final = 12


def limits(radius: int) -> tuple[int, ...]:
    """Returns how many bits may differ in each band; -1 leaves a band out.

    If every band exceeded its limit, the sum of the differences would be at least the sum of the limits
    plus one for each, which is radius + 1.
    """
    share, rest = divmod(max(radius + 1 - BANDS, -BANDS), BANDS)
    return tuple(share + (band < rest) for band in range(BANDS))


@dataclass(frozen=True, slots=True)
class _Band:
    """Points and queries, each sorted by their bits in one band.

    Attributes:
        points: (N,) hashes; `point` (N,) int32 are their positions.
        first: (65537,) int64, where the points of each key begin.
        queries: (R·Q,) hashes, the Q of them R times over, so that R masks are tried at once;
            `query` (R·Q,) int32 are their numbers, `key` (R·Q,) int64 their bits.
    """

    points: HashArray
    point: NDArray[np.int32]
    first: NDArray[np.int64]
    queries: HashArray
    query: NDArray[np.int32]
    key: NDArray[np.int64]


class BandedJoin:
    """Compares queries with the points that come close to them in a band.

    Args:
        points: (N,) hashes, N below 2**31.
        queries: (Q,) hashes. Unless `which` is "all", query k belongs to point k.
        radius: inclusive, at most MAX_RADIUS.
        which: the points to compare a query with: all, all others than its own, or those after it.
        check: is called between blocks of work; what it raises ends the join.
    """

    def __init__(
        self,
        points: HashArray,
        queries: HashArray,
        radius: int,
        which: Which,
        check: Callable[[], None],
    ) -> None:
        self._radius, self._which, self._check = radius, which, check
        self._limits = limits(radius)
        self._masks = [
            np.uint64(sum(1 << int(bit) for bit in np.flatnonzero(band == _BAND_OF))) for band in range(BANDS)
        ]
        same = points is queries
        self._size = len(queries)
        # Few queries are tried with many masks at once: numpy's calls would take longer than the work.
        self._at_once = max(_CHUNK // max(len(queries), 1), 1)
        self._bands = []
        for band in range(BANDS):
            point_keys = _keys(points, band)
            point, sorted_keys = _sorted_by(point_keys)
            query, query_keys = (point, sorted_keys) if same else _sorted_by(_keys(queries, band))
            times = min(self._at_once, _MASKS_PER_TASK)
            first = np.searchsorted(sorted_keys, np.arange((1 << BAND_BITS) + 1))
            self._bands.append(
                _Band(
                    points[point],
                    point,
                    first,
                    np.tile(queries[query], times),
                    np.tile(query, times),
                    np.tile(query_keys.astype(np.int64), times),
                )
            )

    def tasks(self) -> list[Callable[[], Iterator[Pairs]]]:
        """Returns the work in parts for any order and thread; each yields query, point, distance."""
        return [
            partial(self._compare, number, masks[start : start + _MASKS_PER_TASK])
            for number, masks in enumerate(_masks_within(limit) for limit in self._limits)
            for start in range(0, len(masks), _MASKS_PER_TASK)
        ]

    def _compare(self, number: int, masks: Sequence[int]) -> Iterator[Pairs]:
        """Compares every query with the points whose key differs from its own by one of these masks."""
        band = self._bands[number]
        sizes = np.diff(band.first)
        query, point, distance = [], [], []
        waiting = 0
        for start in range(0, len(masks), self._at_once):
            some = np.array(masks[start : start + self._at_once], np.int64)
            keys = band.key[: len(some) * self._size] ^ np.repeat(some, self._size)
            count = sizes[keys]
            end = np.cumsum(count)
            shift = band.first[keys] - (end - count)
            low, total = 0, int(end[-1]) if len(end) else 0
            while low < len(count) and (int(end[low - 1]) if low else 0) < total:
                done = int(end[low - 1]) if low else 0
                # At least one query; one key's points alone may be more than a chunk.
                high = max(int(np.searchsorted(end, done + _CHUNK, "right")), low + 1)
                self._check()
                found = self._block(number, low, high, count, shift, done)
                if len(found[0]):
                    query.append(found[0])
                    point.append(found[1])
                    distance.append(found[2])
                    waiting += len(found[0])
                low = high
                if waiting >= _CHUNK:
                    yield np.concatenate(query), np.concatenate(point), np.concatenate(distance)
                    query, point, distance = [], [], []
                    waiting = 0
        if waiting:
            yield np.concatenate(query), np.concatenate(point), np.concatenate(distance)

    def _block(
        self, number: int, low: int, high: int, count: NDArray[np.int64], shift: NDArray[np.int64], done: int
    ) -> Pairs:
        """Returns the hits among the pairs of the queries low … high - 1 of a band."""
        band = self._bands[number]
        row = np.repeat(np.arange(low, high), count[low:high])
        place = np.arange(done, done + len(row))
        place += shift.take(row, mode="clip")
        differ = band.queries.take(row, mode="clip")
        differ ^= band.points.take(place, mode="clip")
        distance = np.bitwise_count(differ)
        hits = np.flatnonzero(distance <= self._radius)
        # A pair that an earlier band finds too is left to that band.
        for earlier in range(number):
            in_band = np.bitwise_count(differ[hits] & self._masks[earlier])
            hits = hits[in_band.astype(np.int8) > self._limits[earlier]]
        query = band.query[row[hits]].astype(np.int64)
        point = band.point[place[hits]].astype(np.int64)
        if self._which != "all":
            wanted = point > query if self._which == "later" else point != query
            return query[wanted], point[wanted], distance[hits[wanted]]
        return query, point, distance[hits]


def _keys(hashes: HashArray, band: int) -> NDArray[np.uint16]:
    """Returns the bits of a band of each hash, (N,) uint16."""
    keys = np.zeros(len(hashes), np.uint16)
    for place, bit in enumerate(np.flatnonzero(band == _BAND_OF)):
        keys |= ((hashes >> np.uint64(bit)) & np.uint64(1)).astype(np.uint16) << np.uint16(place)
    return keys


def _sorted_by(keys: NDArray[np.uint16]) -> tuple[NDArray[np.int32], NDArray[np.uint16]]:
    order = np.argsort(keys, kind="stable")  # a radix sort for 16 bits
    return order.astype(np.int32), keys[order]


def _masks_within(limit: int) -> list[int]:
    """Returns all differences of a band in at most `limit` bits."""
    return [
        sum(1 << bit for bit in bits)
        for size in range(limit + 1)
        for bits in itertools.combinations(range(BAND_BITS), size)
    ]
