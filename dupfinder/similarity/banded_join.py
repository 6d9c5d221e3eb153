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
    KEYS,
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
# Pairs of tiles that are listed at once.
_LIST: Final = 1 << 15
_CHUNK: Final = 1 << 17
_MASKS_PER_TASK: Final = 12
_KEYS: Final = np.arange(KEYS)


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
        """Returns how many distances all tasks compute; a join of points with themselves computes half."""
        total = 0
        for queries, points, limit in zip(self._queries, self._points, self._limits, strict=True):
            counts = np.bincount(queries.key, minlength=KEYS), np.diff(points.first)
            pairs = sum(int(counts[0] @ counts[1][_KEYS ^ mask]) for mask in masks_within(limit))
            total += pairs * queries.side * points.side
        return total // 2 if self._which == "later" else total

    def tasks(self) -> list[Callable[[], Iterator[Pairs]]]:
        """Returns the work in parts for any order and thread; each yields query, point, distance."""
        return [
            partial(self._compare, number, masks[start : start + _MASKS_PER_TASK])
            for number, masks in enumerate(masks_within(limit) for limit in self._limits)
            for start in range(0, len(masks), _MASKS_PER_TASK)
        ]

    def _compare(self, number: int, masks: Sequence[int]) -> Iterator[Pairs]:
        """Compares every query with the points whose key differs from its own by one of these masks."""
        queries, points = self._queries[number], self._points[number]
        comparer, found = _Comparer(queries, points, self._radius), _Found()
        for query_tiles, point_tiles in self._tile_pairs(queries, points, masks):
            for start in range(0, len(query_tiles), comparer.step):
                self._check()
                part = slice(start, start + comparer.step)
                self.compared += comparer.size * len(query_tiles[part])
                found.add(comparer.near(query_tiles[part], point_tiles[part]))
                if found.count >= _CHUNK:
                    yield self._pairs(number, *found.taken())
        if found.count:
            yield self._pairs(number, *found.taken())

    def _tile_pairs(self, queries: Tiles, points: Tiles, masks: Sequence[int]) -> Iterator[_Rows]:
        """Yields pairs of tiles of queries and of points whose keys differ by a mask, some at a time."""
        size = len(queries.key)
        # Few queries are tried with many masks at once: numpy's calls would take longer than the work.
        at_once = max(_LIST // max(size, 1), 1)
        for begin in range(0, len(masks), at_once):
            some = np.array(masks[begin : begin + at_once], np.int32)
            keys = (queries.key ^ some[:, None]).ravel()
            first, end = points.first.take(keys), points.first.take(keys + 1)
            tile = np.tile(np.arange(size, dtype=np.int32), len(some))
            if self._which == "later":
                # The tiles before meet this one when it is their turn.
                np.maximum(first, tile, out=first)
            used = np.flatnonzero(end > first)
            yield from _listed(tile[used], first[used], end[used])

    def _pairs(self, number: int, query: _Slots, point: _Slots, differ: HashArray) -> Pairs:
        """Returns the hits at these places of the tiles of a band."""
        wanted = point > query if self._which == "later" else np.ones(len(query), bool)
        # A pair that an earlier band finds too is left to that band.
        for tiles, limit in zip(self._points[:number], self._limits, strict=False):
            if limit >= 0:
                wanted &= np.bitwise_count(differ & tiles.band.bits) > limit
        query = self._queries[number].index[query[wanted]].astype(np.int64)
        point = self._points[number].index[point[wanted]].astype(np.int64)
        distance = np.bitwise_count(differ[wanted])
        if self._which == "later":
            return np.minimum(query, point), np.maximum(query, point), distance
        if self._which == "others":
            other = query != point
            return query[other], point[other], distance[other]
        return query, point, distance


_Slots: TypeAlias = NDArray[np.int64]
"""(K,) places in the tiles of a band: number of the tile, times the side, plus place in the tile."""

_Rows: TypeAlias = tuple[NDArray[np.int32], NDArray[np.int64]]
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


def _listed(tile: NDArray[np.int32], first: NDArray[np.int32], end: NDArray[np.int32]) -> Iterator[_Rows]:
    """Yields each tile with each from first to end, at most _LIST pairs or those of one tile at a time."""
    count = (end - first).astype(np.int64)
    last = np.cumsum(count)
    shift = first - (last - count)
    low = 0
    while low < len(count):
        done = int(last[low - 1]) if low else 0
        high = max(int(np.searchsorted(last, done + _LIST, "right")), low + 1)
        row = np.repeat(np.arange(low, high), count[low:high])
        other = np.arange(done, done + len(row))
        other += shift.take(row)
        yield tile.take(row), other
        low = high


class _Comparer:
    """Compares tiles of queries with tiles of points, at most `step` pairs of them at once."""

    def __init__(self, queries: Tiles, points: Tiles, radius: int) -> None:
        self._queries, self._points, self._radius = queries, points, radius
        self.size = queries.side * points.side
        self.step = max(_STEP // self.size, 1)
        # Kept, because fresh pages cost more than distances.
        size = self.step * self.size
        self._differ, self._distance = np.empty(size, np.uint64), np.empty(size, np.uint8)
        self._is_near = np.empty(size, np.bool_)

    def near(self, query_tiles: NDArray[np.int32], point_tiles: NDArray[np.int64]) -> _Near:
        """Returns the places and differences of all hashes of pairs of tiles that are within the radius."""
        pairs, side = len(query_tiles), self._points.side
        # Rows of one place in all tiles: numpy's inner loops are as long as there are pairs of tiles.
        one = np.ascontiguousarray(self._queries.hashes.take(query_tiles, axis=0).T)
        other = np.ascontiguousarray(self._points.hashes.take(point_tiles, axis=0).T)
        size = len(one) * side * pairs
        differ, distance, is_near = self._differ[:size], self._distance[:size], self._is_near[:size]
        with numpy_buffer():
            np.bitwise_xor(one[:, None], other[None], out=differ.reshape(len(one), side, pairs))
        np.bitwise_count(differ, out=distance)
        hits = np.flatnonzero(np.less_equal(distance, self._radius, out=is_near))
        place = hits // pairs
        pair = hits - place * pairs
        of_query = place // side
        of_point = place - of_query * side
        of_query += query_tiles.take(pair) * np.int64(len(one))
        of_point += point_tiles.take(pair) * side
        return of_query, of_point, differ.take(hits)
