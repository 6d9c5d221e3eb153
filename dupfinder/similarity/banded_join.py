"""Finds all pairs of 64-bit hashes within a radius by the pigeonhole principle; see `bands`.

Points are sorted by the bits of a band, and a query is compared with those that have its bits there, or bits
close to them. All that have the same bits are compared with the same points: in tiles of some hashes, so that
numpy works on long rows.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Final, Literal, TypeAlias

import numpy as np
from numpy.typing import NDArray

from dupfinder.similarity.bands import (
    SPREAD,
    UPRIGHT_BANDS,
    BandedPoints,
    Tiles,
    limits,
    masks_within,
    side_for,
)
from dupfinder.similarity.hash_arrays import HashArray, Pairs, numpy_buffer

Which: TypeAlias = Literal["all", "others", "later"]

# Distances of one step of numpy calls. Their differences stay in the L2 or L3 cache; with fewer, threads wait
# for each other at the interpreter's lock between the calls.
_STEP: Final = 1 << 17
# Steps whose hits are collected.
_STEPS: Final = 4
# Tiles of queries whose ranges are looked up at once.
_ROWS: Final = 1 << 16
_CHUNK: Final = 1 << 17
_MASKS_PER_TASK: Final = 12


class BandedJoin:
    """Compares queries with the points that come close to them in a band.

    Args:
        points: N points, N below 2**31.
        queries: (Q,) hashes. Unless `which` is "all", query k belongs to point k.
        radius: inclusive, at most MAX_RADIUS.
        which: the points to compare a query with: all, all others than its own, or those after it. For the
            latter queries are points that a transform turned, which is its own inverse and moves no bit out
            of its UPRIGHT_BANDS. Each pair is compared once, and the smaller number is called the query.
        check: is called between blocks of work; what it raises ends the join.

    Attributes:
        compared: distances that were computed so far, with those of fillings; see `distances`.
    """

    def __init__(
        self,
        points: BandedPoints,
        queries: HashArray,
        radius: int,
        which: Which,
        check: Callable[[], None],
    ) -> None:
        self._radius, self._which, self._check = radius, which, check
        self._limits = limits(radius)
        self.compared = 0
        self._points = points.tiles(UPRIGHT_BANDS if which == "later" else SPREAD)
        if which == "later":
            self._queries = [tiles.turned(queries) for tiles in self._points]
        else:
            side = side_for(len(queries))
            self._queries = [Tiles.of(queries, tiles.band, side, are_queries=True) for tiles in self._points]

    def distances(self) -> int:
        """Returns how many distances all tasks compute."""
        total = 0
        for number, limit in enumerate(self._limits):
            size = self._queries[number].side * self._points[number].side
            if limit < 0:
                break
            for _, _, count in self._ranges(number, masks_within(limit)):
                total += int(count.sum()) * size
        return total

    def tasks(self) -> list[Callable[[], Iterator[Pairs]]]:
        """Returns the work in parts for any order and thread; each yields query, point, distance."""
        return [
            partial(self._compare, number, masks[start : start + _MASKS_PER_TASK])
            for number, masks in enumerate(masks_within(limit) for limit in self._limits)
            for start in range(0, len(masks), _MASKS_PER_TASK)
        ]

    def _compare(self, number: int, masks: Sequence[int]) -> Iterator[Pairs]:
        """Compares every query with the points whose key differs from its own by one of these masks."""
        # A pair that an earlier band finds too is left to that band.
        before = zip(self._points[:number], self._limits, strict=False)
        covered = [(tiles.band.bits, limit) for tiles, limit in before if limit >= 0]
        comparer = _Comparer(self._queries[number], self._points[number], self._radius, covered)
        found = _Found()
        for query_tiles, point_tiles in _listed(self._ranges(number, masks), comparer.at_once):
            self._check()
            self.compared += comparer.size * len(query_tiles)
            found.add(comparer.near(query_tiles, point_tiles))
            if found.count >= _CHUNK:
                yield self._pairs(number, *found.taken())
        if found.count:
            yield self._pairs(number, *found.taken())

    def _ranges(self, number: int, masks: Sequence[int]) -> Iterator[_Ranges]:
        """Yields tiles of queries, and the range of tiles of points that each is compared with."""
        queries, points = self._queries[number], self._points[number]
        size, bits = len(queries.key), points.level_bits
        differing = [mask.bit_count() for mask in masks]
        tile = np.arange(size, dtype=np.int32)
        # (B, T) for each number of bits in a mask.
        begins, ends = map(
            np.stack,
            zip(
                *(queries.cells(self._radius - count, bits) for count in range(max(differing) + 1)),
                strict=True,
            ),
        )
        # Few queries are tried with many masks at once: numpy's calls would take longer than the work.
        at_once = max(_ROWS // max(size, 1), 1)
        for start in range(0, len(masks), at_once):
            count = differing[start : start + at_once]
            # A slice of one spares numpy a gather.
            rows = count if len(count) > 1 else slice(count[0], count[0] + 1)
            some = np.array(masks[start : start + at_once], np.int32)[:, None] << bits
            for left in range(0, size, _ROWS):
                part = slice(left, left + _ROWS)
                first = points.begin.take(begins[rows, part] ^ some)
                end = points.end.take(ends[rows, part] ^ some)
                if self._which == "later":
                    # The tiles before meet this one when it is their turn.
                    np.maximum(first, tile[part], out=first)
                used = np.flatnonzero(end > first)
                first, end = first.take(used), end.take(used)
                numbers = (
                    tile[part].take(used) if len(some) == 1 else np.tile(tile[part], len(some)).take(used)
                )
                yield numbers, first, end - first

    def _pairs(self, number: int, query: _Slots, point: _Slots, differ: HashArray) -> Pairs:
        """Returns the hits at these places of the tiles of a band."""
        if self._which == "later":
            rows = np.flatnonzero(point > query)
            query, point, differ = query.take(rows), point.take(rows), differ.take(rows)
        query = self._queries[number].index.take(query).astype(np.int64)
        point = self._points[number].index.take(point).astype(np.int64)
        distance = np.bitwise_count(differ)
        if self._which == "later":
            return np.minimum(query, point), np.maximum(query, point), distance
        if self._which == "others":
            other = query != point
            return query[other], point[other], distance[other]
        return query, point, distance


_Slots: TypeAlias = NDArray[np.int64]
"""(K,) places in the tiles of a band: number of the tile, times the side, plus place in the tile."""

_Ranges: TypeAlias = tuple[NDArray[np.int32], NDArray[np.int32], NDArray[np.int32]]
"""Numbers of tiles, and the begin and size of a range for each."""
_TilePairs: TypeAlias = tuple[NDArray[np.int32], NDArray[np.int64]]
_Near: TypeAlias = tuple[_Slots, _Slots, HashArray]


class _Found:
    """Hits that wait until they are worth a step of numpy calls."""

    def __init__(self) -> None:
        self.count, self._parts = 0, list[_Near]()

    def add(self, part: _Near) -> None:
        if len(part[0]):
            self.count += len(part[0])
            self._parts.append(part)

    def taken(self) -> _Near:
        query, point, differ = zip(*self._parts, strict=True)
        self.count, self._parts = 0, []
        return np.concatenate(query), np.concatenate(point), np.concatenate(differ)


def _listed(ranges: Iterator[_Ranges], size: int) -> Iterator[_TilePairs]:
    """Yields each tile with each of its range, `size` pairs at a time; fewer at the end only."""
    rest: list[_TilePairs] = []
    waiting = 0
    for tile, first, count in ranges:
        last = np.cumsum(count, dtype=np.int64)
        shift = first - last
        shift += count
        low = done = 0
        while low < len(count):
            # At least one range, however long.
            high = max(int(np.searchsorted(last, done + size, "right")), low + 1)
            # One repetition and two gathers are faster than two repetitions.
            row = np.repeat(np.arange(low, high), count[low:high])
            other = np.arange(done, done + len(row))
            other += shift.take(row)
            rest.append((tile.take(row), other))
            waiting += len(other)
            low, done = high, done + len(other)
            if waiting >= size:
                tiles, others = (np.concatenate(arrays) for arrays in zip(*rest, strict=True))
                for start in range(0, waiting - size + 1, size):
                    yield tiles[start : start + size], others[start : start + size]
                left = waiting // size * size
                rest, waiting = [(tiles[left:], others[left:])], waiting - left
    if waiting:
        tiles, others = (np.concatenate(arrays) for arrays in zip(*rest, strict=True))
        yield tiles, others


class _Comparer:
    """Compares tiles of queries with tiles of points.

    Args:
        queries: the former.
        points: the latter.
        radius: inclusive.
        covered: bits of bands and their limits: hits within one of them are left out.
    """

    def __init__(
        self, queries: Tiles, points: Tiles, radius: int, covered: Sequence[tuple[np.uint64, int]]
    ) -> None:
        self._queries, self._points, self._radius, self._covered = queries, points, radius, covered
        self.size = queries.side * points.side
        self._step = _STEP // self.size
        self.at_once = _STEPS * self._step
        # Kept, because fresh pages cost more than distances.
        self._one = np.empty(self._step * queries.side, np.uint64)
        self._other = np.empty(self._step * points.side, np.uint64)
        self._differ, self._distance = np.empty(_STEP, np.uint64), np.empty(_STEP, np.uint8)
        self._is_near = np.empty(_STEP, np.bool_)

    def near(self, query_tiles: NDArray[np.int32], point_tiles: NDArray[np.int64]) -> _Near:
        """Returns the places and differences of all hashes of pairs of tiles that are within the radius."""
        found = []
        step = self._step
        with numpy_buffer():
            for number, start in enumerate(range(0, len(query_tiles), step)):
                part = slice(start, start + step)
                hits, differ = self._hits(query_tiles[part], point_tiles[part])
                hits += number * _STEP
                found.append((hits, differ))
        hits, differ = (np.concatenate(arrays) for arrays in zip(*found, strict=True))
        for bits, limit in self._covered:
            kept = np.flatnonzero(np.bitwise_count(differ & bits) > limit)
            hits, differ = hits.take(kept), differ.take(kept)
        in_steps, place = np.divmod(hits, _STEP)
        of_query = place // (step * self._points.side)
        place -= of_query * (step * self._points.side)
        of_point = place // step
        place -= of_point * step
        place += in_steps * step
        of_query += query_tiles.take(place) * np.int64(self._queries.side)
        of_point += point_tiles.take(place) * self._points.side
        return of_query, of_point, differ

    def _hits(
        self, query_tiles: NDArray[np.int32], point_tiles: NDArray[np.int64]
    ) -> tuple[NDArray[np.int64], HashArray]:
        """Returns (place in the tile of queries, in that of points, pair of tiles) as one number of a step.

        And the differences.
        """
        pairs, rows, columns = len(query_tiles), self._queries.side, self._points.side
        one = self._one[: rows * pairs].reshape(rows, 1, pairs)
        other = self._other[: columns * pairs].reshape(columns, pairs)
        # Rows of one place in all tiles: numpy's inner loops are as long as there are pairs of tiles.
        # Clipping does not change a number, and spares numpy a copy.
        self._queries.hashes.take(query_tiles, axis=1, out=one[:, 0], mode="clip")
        self._points.hashes.take(point_tiles, axis=1, out=other, mode="clip")
        size = self.size * pairs
        differ, distance, is_near = self._differ[:size], self._distance[:size], self._is_near[:size]
        np.bitwise_xor(one, other, out=differ.reshape(rows, columns, pairs))
        np.bitwise_count(differ, out=distance)
        hits = np.flatnonzero(np.less_equal(distance, self._radius, out=is_near))
        found = differ.take(hits)
        if pairs < self._step:
            hits += hits // pairs * (self._step - pairs)
        return hits, found
