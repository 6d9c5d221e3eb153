"""Finds 64-bit hashes within a Hamming radius: a VP-tree over flat arrays, and the scan it is checked by.

The tree is the vantage-point tree of P. N. Yianilos, "Data structures and algorithms for nearest neighbor
search in general metric spaces", SODA 1993, with bucket leaves. It keeps the contract of the vptree package.
"""

from __future__ import annotations

import contextlib
import itertools
import math
import operator
import os
import struct
import threading
import tokenize
import zipfile
import zlib
from abc import ABC, abstractmethod
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, CancelledError, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, fields
from functools import partial
from typing import IO, Any, Literal, TypeAlias, TypedDict, Unpack

import numpy as np
import vptree
from numpy.typing import ArrayLike, NDArray

from dupfinder.similarity.banded_join import MAX_RADIUS as MAX_BANDED_RADIUS
from dupfinder.similarity.banded_join import BandedJoin
from dupfinder.system.durable_files import replacing

HASH_BITS = 64
LEAF_SIZE = 512

HashArray: TypeAlias = NDArray[np.uint64]
Hits: TypeAlias = tuple[NDArray[np.int64], NDArray[np.uint8]]
Pairs: TypeAlias = tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.uint8]]

_Which: TypeAlias = Literal["all", "others", "later"]

# Distances computed per numpy call by one query: the differences (512 KiB) stay in the L2 cache.
_SCAN_BLOCK = 1 << 16
# The same for a join. It is larger, although 4 MiB stay in the L3 cache only, because threads wait for each
# other at the interpreter's lock between calls: two were 1.2 times as fast as one at 64 Ki, 1.8 at 512 Ki.
_JOIN_BLOCK = 1 << 19
# Queries per block of a join: as many as keep the block's other side, a part of a leaf, from being cut again.
_QUERY_ROWS = 1 << 10
# Elements that numpy may collect in its own buffer. It copies rows shorter than that, by default 8,192, which
# makes an outer xor two to three times as slow (numpy 2.4); most rows here are longer than 64.
_NUMPY_BUFFER = 64
# A chunk of a generator is handed over when it has that many pairs.
_CHUNK = 1 << 17
# A join walks the tree once per batch of queries: small batches cost numpy calls, large ones memory.
_MIN_BATCH, _MAX_BATCH = 1 << 12, 1 << 17
# Two ranges to scan are joined when the gap costs less to scan than the second range costs to set up.
_GAP = 512
# A split is good when its smaller side has this share of the points, and a path to a leaf may hold a few bad
# ones. This bounds the depth for any input: a node that runs out of bad splits becomes a large leaf.
_GOOD_SPLIT = 1 / 16
_BAD_SPLITS = 8
# Vantage points are the best of a few candidates, each measured against a sample.
_CANDIDATES, _SAMPLE = 8, 64
# The version of the saved form.
# From so many queries on, sorting them by their bands takes less time than it saves.
_MANY_QUERIES = 1 << 12
_FORMAT = 1
# What numpy and zipfile may raise on bytes that are no such archive.
_UNREADABLE = (
    OSError,
    EOFError,
    ValueError,
    LookupError,
    TypeError,
    AttributeError,
    MemoryError,
    OverflowError,
    RuntimeError,
    SyntaxError,
    struct.error,
    tokenize.TokenError,  # of the header of an array
    zipfile.BadZipFile,
    zlib.error,
)


def hamming(a: int, b: int) -> int:
    """Return the number of bits in which two hashes differ."""
    return (int(a) ^ int(b)).bit_count()


class SearchStats:
    """Counts the distances that searches compute; one object may be passed to many searches and threads."""

    def __init__(self) -> None:
        self.distances = 0
        self._lock = threading.Lock()

    def add(self, distances: int) -> None:
        """Count that many more distances."""
        with self._lock:
            self.distances += distances

    def share(self, queries: int, points: int) -> float:
        """Return the distances computed as a share of queries × points; 0.0 if there is nothing to search."""
        return self.distances / (queries * points) if queries and points else 0.0


class Work(TypedDict, total=False):
    """How a join is carried out; each of these keywords may be given to any of them.

    Attributes:
        threads: how many threads share the work (1); numpy computes outside the interpreter's lock.
        stats: is told the number of distances computed.
        cancelled: is asked between blocks of work (some milliseconds), from any of the threads. If it returns
            True the join raises `concurrent.futures.CancelledError`; it may also raise an exception itself.
        bands: True finds close points by bands of their bits (bands.py), False by vantage points. By default
            bands, where they can and there are many queries: vantage points leave two thirds of a hundred
            thousand real hashes to look at at radius 10, bands one in a hundred.
    """

    bands: bool | None
    threads: int
    stats: SearchStats | None
    cancelled: Callable[[], bool] | None


class _Joins(ABC):
    """The array forms of the joins, for a class that has the generator forms."""

    @abstractmethod
    def iter_within_many(self, queries: ArrayLike, radius: int, **work: Unpack[Work]) -> Iterator[Pairs]:
        """Yield chunks of what is found."""

    @abstractmethod
    def iter_pairs_within(self, radius: int, **work: Unpack[Work]) -> Iterator[Pairs]:
        """Yield chunks of what is found."""

    @abstractmethod
    def iter_cross_pairs(
        self, transformed: ArrayLike, radius: int, *, symmetric: bool = False, **work: Unpack[Work]
    ) -> Iterator[Pairs]:
        """Yield chunks of what is found."""

    def within_many(self, queries: ArrayLike, radius: int, **work: Unpack[Work]) -> Pairs:
        """Return what `iter_within_many` yields as three arrays: query index, point index, distance."""
        return _concatenated(self.iter_within_many(queries, radius, **work))

    def pairs_within(self, radius: int, **work: Unpack[Work]) -> Pairs:
        """Return what `iter_pairs_within` yields as three arrays: i, j, distance."""
        return _concatenated(self.iter_pairs_within(radius, **work))

    def cross_pairs(
        self, transformed: ArrayLike, radius: int, *, symmetric: bool = False, **work: Unpack[Work]
    ) -> Pairs:
        """Return what `iter_cross_pairs` yields as three arrays: i, j, distance."""
        return _concatenated(self.iter_cross_pairs(transformed, radius, symmetric=symmetric, **work))


class LinearScan(_Joins):
    """Compares with every hash: the plain definition of each search, and the oracle of the tree's tests.

    Args:
        hashes: (N,) whole numbers in 0 … 2**64 - 1, repeated or not; N may be 0.

    Raises:
        ValueError: a value is out of range, or the array is not one-dimensional.
        TypeError: a value is not a whole number.
    """

    def __init__(self, hashes: ArrayLike) -> None:
        self.hashes: HashArray = _as_hashes(hashes)

    def __len__(self) -> int:
        return len(self.hashes)

    def within(self, query: int, radius: int, *, stats: SearchStats | None = None) -> Hits:
        """Find the hashes at most `radius` bits from `query`.

        Returns:
            indices (M,) int64 and distances (M,) uint8, by distance, then index. Cost: N distances.
        """
        found, distances = self._within(_as_hash(query), _as_radius(radius), stats)
        return _sorted_hits(found, distances)

    def nearest(self, query: int, count: int, *, stats: SearchStats | None = None) -> Hits:
        """Find the `count` nearest hashes (all, if there are fewer), as `HammingVPTree.nearest` does."""
        _check_count(count)
        found, distances = self._within(_as_hash(query), HASH_BITS, stats)
        return _first_hits(found, distances, count)

    def _within(self, query: np.uint64, radius: int, stats: SearchStats | None) -> Hits:
        if stats is not None:
            stats.add(len(self.hashes))
        scratch = _scan_scratch()
        positions: list[NDArray[np.int64]] = []
        distances: list[NDArray[np.uint8]] = []
        for first in range(0, len(self.hashes), _SCAN_BLOCK):
            block = self.hashes[first : first + _SCAN_BLOCK]
            found, distance = scratch.scan(block, query, radius)
            positions.append(found + first)
            distances.append(distance)
        return _joined(positions, np.int64), _joined(distances, np.uint8)

    def iter_within_many(
        self,
        queries: ArrayLike,
        radius: int,
        **work: Unpack[Work],
    ) -> Iterator[Pairs]:
        """Yield what `HammingVPTree.iter_within_many` yields, at Q × N distances."""
        return self._rows(_as_hashes(queries), _as_radius(radius), "all", _Crew(**work))

    def iter_pairs_within(
        self,
        radius: int,
        **work: Unpack[Work],
    ) -> Iterator[Pairs]:
        """Yield what `HammingVPTree.iter_pairs_within` yields, at some N² / 2 distances."""
        return self._rows(self.hashes, _as_radius(radius), "later", _Crew(**work))

    def iter_cross_pairs(
        self,
        transformed: ArrayLike,
        radius: int,
        *,
        symmetric: bool = False,
        **work: Unpack[Work],
    ) -> Iterator[Pairs]:
        """Yield what `HammingVPTree.iter_cross_pairs` yields, at N² distances, or half when symmetric.

        When symmetric, each pair is examined with the smaller index transformed.
        """
        rewritten = _as_transformed(transformed, len(self.hashes))
        found = self._rows(rewritten, _as_radius(radius), "later" if symmetric else "others", _Crew(**work))
        return found if symmetric else ((i, j, distance) for j, i, distance in found)

    def _rows(self, queries: HashArray, radius: int, which: _Which, crew: _Crew) -> Iterator[Pairs]:
        """Yield (query, point, distance), comparing in the same blocks as the tree does at its leaves."""

        def compare(first: int) -> Iterator[Pairs]:
            scratch, found = _Scratch(_JOIN_BLOCK), _Found(first)
            batch = queries[first : first + _MIN_BATCH]
            width = _JOIN_BLOCK // 64
            for begin in range(first if which == "later" else 0, len(self.hashes), width):
                points = self.hashes[begin : begin + width]
                for top in range(0, len(batch), 64):
                    crew.check()
                    hits, apart = scratch.compare(batch[top : top + 64], points, radius)
                    crew.count(len(batch[top : top + 64]) * len(points))
                    row, column = np.divmod(hits, len(points))
                    found.add(top + row, begin + column, apart, which)
                    if found.count >= _CHUNK:
                        yield from found.chunks()
            yield from found.chunks()

        return crew.run([partial(compare, first) for first in range(0, len(queries), _MIN_BATCH)])


@dataclass(frozen=True, slots=True)
class _FlatTree:
    """The tree as arrays: N points, M nodes, L leaves. Node 0 is the root; an empty tree has no node.

    A node owns the positions start … end - 1, and its vantage point is the point at `start`. The two children
    of an inner node are `child` and `child + 1` and share the other positions out in this order. A leaf keeps
    its points by their distance from its vantage point, so that each distance is one range of positions.
    """

    points: HashArray  # (N,) in the order of the tree
    order: NDArray[np.int32]  # (N,) position -> index in the caller's array
    start: NDArray[np.int32]  # (M,)
    end: NDArray[np.int32]  # (M,)
    child: NDArray[np.int32]  # (M,) 0: a leaf
    lower: NDArray[np.uint8]  # (M,) least distance of the node's points from its parent's vantage point
    upper: NDArray[np.uint8]  # (M,) largest
    ring: NDArray[np.int32]  # (M,) a leaf's row in `rings`; -1: an inner node
    rings: NDArray[np.int32]  # (L, 66) [row, d]: how many of the leaf's points are nearer than d bits

    def damage(self) -> str | None:
        """Return what contradicts the description above, or None. Bounds of distances are not recomputed."""
        count, nodes = len(self.points), len(self.start)
        if any(len(getattr(self, name)) != nodes for name in ("end", "child", "lower", "upper", "ring")):
            return "node arrays of different lengths"
        if len(self.order) != count or (nodes == 0) != (count == 0):
            return "arrays of different lengths"
        if count and (self.order.min() < 0 or self.order.max() >= count):
            return "an index out of range"
        seen = np.zeros(count, bool)
        seen[self.order] = True
        if not seen.all():
            return "an index that is missing"
        if nodes == 0:
            return None if len(self.rings) == 0 else "leaves of an empty tree"
        inner = np.flatnonzero(self.child)
        left = self.child[inner].astype(np.int64)
        if not np.array_equal(np.sort(left), np.arange(1, nodes, 2)) or nodes != 2 * len(inner) + 1:
            return "nodes without a parent"
        if (left <= inner).any():
            return "a node before its parent"
        start, end = self.start.astype(np.int64), self.end.astype(np.int64)
        if start[0] != 0 or end[0] != count or (end <= start).any():
            return "a node without a point"
        nested = (
            (start[left] == start[inner] + 1) & (end[left] == start[left + 1]) & (end[left + 1] == end[inner])
        )
        if not nested.all():
            return "children that do not share out their parent"
        if (self.lower > self.upper).any() or (self.upper > HASH_BITS).any():
            return "bounds out of order"
        leaf = np.flatnonzero(self.child == 0)
        if len(leaf) != len(self.rings) or (self.ring[inner] != -1).any():
            return "leaves and rings that differ"
        if not np.array_equal(np.sort(self.ring[leaf]), np.arange(len(leaf))):
            return "leaves and rings that differ"
        size = np.empty(len(leaf), np.int64)
        size[self.ring[leaf]] = end[leaf] - start[leaf]
        if (self.rings[:, 0] != 0).any() or (self.rings[:, -1] != size).any():
            return "rings that do not fill their leaf"
        if (np.diff(self.rings, axis=1) < 0).any() or (self.rings[:, 1] < 1).any():
            return "rings out of order"
        return None


class _NodeView(vptree.VPTree):  # type: ignore[misc]  # the package has no type hints
    """One node of the flat arrays under the package's attribute names, for the package's code to walk.

    Nothing is stored per node. Inside a leaf the flat tree has no nodes, so a leaf opens as a tree of the
    package's own class when someone asks for what lies below its vantage point.
    """

    def __init__(self, flat: _FlatTree, node: int) -> None:
        # The package's constructor would build a tree; here it is built already.
        self._flat = flat
        self._node = node
        self._opened: vptree.VPTree | None = None

    @property
    def vp(self) -> int:
        """The vantage point of this node."""
        if not len(self._flat.points):
            raise ValueError("an empty tree has no vantage point")
        return int(self._flat.points[self._flat.start[self._node]])

    @property
    def dist_fn(self) -> Callable[[int, int], int]:
        """The Hamming distance of two ints, in bits."""
        return hamming

    @property
    def left(self) -> vptree.VPTree | None:
        """The child nearer to the vantage point, or None."""
        child = self._child()
        return _NodeView(self._flat, child) if child else self._bucket().left

    @property
    def right(self) -> vptree.VPTree | None:
        """The child farther from the vantage point, or None."""
        child = self._child()
        return _NodeView(self._flat, child + 1) if child else self._bucket().right

    @property
    def left_min(self) -> float:
        """The least distance from the vantage point to a point of `left`; infinite when there is none."""
        child = self._child()
        return int(self._flat.lower[child]) if child else self._bucket().left_min

    @property
    def left_max(self) -> float:
        """The largest distance from the vantage point to a point of `left`; 0 when there is none."""
        child = self._child()
        return int(self._flat.upper[child]) if child else self._bucket().left_max

    @property
    def right_min(self) -> float:
        """The least distance from the vantage point to a point of `right`; infinite when there is none."""
        child = self._child()
        return int(self._flat.lower[child + 1]) if child else self._bucket().right_min

    @property
    def right_max(self) -> float:
        """The largest distance from the vantage point to a point of `right`; 0 when there is none."""
        child = self._child()
        return int(self._flat.upper[child + 1]) if child else self._bucket().right_max

    def _child(self) -> int:
        return int(self._flat.child[self._node]) if len(self._flat.child) else 0

    def _bucket(self) -> vptree.VPTree:
        if self._opened is None:
            flat, node = self._flat, self._node
            here = slice(flat.start[node], flat.end[node]) if len(flat.start) else slice(0)
            self._opened = _package_tree(flat.points[here])
        return self._opened


class HammingVPTree(_NodeView, _Joins):
    """A VP-tree over 64-bit hashes and the Hamming distance, with searches that work on whole arrays.

    `within`, `nearest`, `within_many`, `pairs_within` and `cross_pairs` answer by indices into the caller's
    array and take inclusive radii. The names inherited from `vptree.VPTree` keep that package's contract:
    points instead of indices, Python ints, and a strict `<` in `get_all_in_range`. Every search is iterative.
    A search may run in several threads at once: nothing is changed after construction.

    Building costs N · log2(N / leaf_size) distances (0.5 s for a million) and 14 bytes a point.

    Args:
        points: (N,) whole numbers in 0 … 2**64 - 1, repeated or not.
        dist_fn: accepted because the package's constructor takes it, and not used.
        leaf_size: nodes of at most this many points are not split further.

    Raises:
        ValueError: there are no points (see `from_hashes`), or a value is out of range.
        TypeError: a value is not a whole number.
    """

    def __init__(
        self,
        points: ArrayLike,
        dist_fn: Callable[[int, int], float] | None = None,
        *,
        leaf_size: int = LEAF_SIZE,
    ) -> None:
        hashes = _as_hashes(points)
        if not len(hashes):
            raise ValueError("Points can not be empty.")
        super().__init__(_Builder(hashes, leaf_size).build(), 0)

    @classmethod
    def from_hashes(cls, hashes: ArrayLike, *, leaf_size: int = LEAF_SIZE) -> HammingVPTree:
        """Build a tree as the constructor does, but also one of no points, whose answers are empty."""
        return cls._of(_Builder(_as_hashes(hashes), leaf_size).build())

    @classmethod
    def _of(cls, flat: _FlatTree) -> HammingVPTree:
        tree = cls.__new__(cls)
        _NodeView.__init__(tree, flat, 0)
        return tree

    def __len__(self) -> int:
        return len(self._flat.points)

    @property
    def hashes(self) -> HashArray:
        """A copy of the hashes in the caller's order, (N,) uint64."""
        hashes = np.empty_like(self._flat.points)
        hashes[self._flat.order] = self._flat.points
        return hashes

    # The package's contract.

    def get_all_in_range(self, query: int, max_distance: float) -> list[tuple[int, int]]:
        """List (distance, point) of all points strictly nearer than `max_distance`, by distance.

        A point that was given several times is listed as often.
        """
        if not max_distance > 0:
            return []
        radius = HASH_BITS if max_distance > HASH_BITS else math.ceil(max_distance) - 1
        return self._as_points(*self._positions(_as_hash(query), radius, None))

    def get_nearest_neighbor(self, query: int) -> tuple[int, int]:
        """Return (distance, point) of the nearest point.

        Raises:
            ValueError: the tree is empty.
        """
        if not len(self):
            raise ValueError("an empty tree has no nearest point")
        return self.get_n_nearest_neighbors(query, 1)[0]

    def get_n_nearest_neighbors(self, query: int, n_neighbors: int) -> list[tuple[int, int]]:
        """List (distance, point) of the `n_neighbors` nearest points, or all if there are fewer, by distance.

        Raises:
            ValueError: `n_neighbors` is not a positive int.
        """
        if not isinstance(n_neighbors, int) or n_neighbors < 1:
            raise ValueError("n_neighbors must be strictly positive integer")
        return self._as_points(*self._nearest_positions(_as_hash(query), n_neighbors, None))[:n_neighbors]

    def _as_points(self, positions: NDArray[np.int64], distances: NDArray[np.uint8]) -> list[tuple[int, int]]:
        by_distance = np.argsort(distances, kind="stable")
        points = self._flat.points[positions[by_distance]]
        return list(zip(distances[by_distance].tolist(), points.tolist(), strict=True))

    # One query.

    def within(self, query: int, radius: int, *, stats: SearchStats | None = None) -> Hits:
        """Find the points at most `radius` bits from `query`.

        Args:
            query: a hash, 0 … 2**64 - 1.
            radius: the largest accepted distance, inclusive; more than 64 means 64.
            stats: is told the number of distances computed.

        Returns:
            indices (M,) int64 and distances (M,) uint8, by distance, then index. Empty for an empty tree.

        Raises:
            ValueError: the query is out of range or the radius negative.
        """
        positions, distances = self._positions(_as_hash(query), _as_radius(radius), stats)
        return _sorted_hits(self._index(positions), distances)

    def nearest(self, query: int, count: int, *, stats: SearchStats | None = None) -> Hits:
        """Find the `count` nearest points, or all if there are fewer.

        Returns:
            indices (M,) int64 and distances (M,) uint8, by distance, then index, also where a tie is cut.

        Raises:
            ValueError: the query is out of range or the count not positive.
        """
        _check_count(count)
        positions, distances = self._nearest_positions(_as_hash(query), count, stats)
        return _first_hits(self._index(positions), distances, count)

    def _nearest_positions(self, query: np.uint64, count: int, stats: SearchStats | None) -> Hits:
        """Find a superset of the `count` nearest: everything within a radius that holds enough of them.

        Small radii visit so little of the tree that trying them first costs less than one scan.
        """
        for radius in (2, 4, 8, 12, 16, 24, 32):
            found = self._positions(query, radius, stats)
            if len(found[0]) >= count:
                return found
        return self._positions(query, HASH_BITS, stats)

    def _positions(self, query: np.uint64, radius: int, stats: SearchStats | None) -> Hits:
        """Return positions in the tree and distances of the points within the radius, in no useful order."""
        if not len(self):
            return np.empty(0, np.int64), np.empty(0, np.uint8)
        first, last, visited = self._ranges(query, radius)
        if stats is not None:
            stats.add(visited + int((last - first).sum()))
        return _scan_ranges(self._flat.points, first, last, query, radius)

    def _ranges(self, query: np.uint64, radius: int) -> tuple[NDArray[np.int64], NDArray[np.int64], int]:
        """Return disjoint ascending ranges of positions that hold every answer, and the distances it took.

        All nodes of one level are tested at once, so the number of numpy calls grows with the depth only.
        """
        flat = self._flat
        reach = np.uint8(radius)
        first: list[NDArray[np.int64]] = []
        last: list[NDArray[np.int64]] = []
        visited = 0
        nodes: NDArray[np.integer[Any]] = np.zeros(1, np.int32)
        while len(nodes):
            visited += len(nodes)
            start = flat.start[nodes].astype(np.int64)
            distance = np.bitwise_count(flat.points[start] ^ query)
            child = flat.child[nodes]
            is_leaf = child == 0
            if is_leaf.any():
                row, base = flat.ring[nodes[is_leaf]], start[is_leaf]
                near = distance[is_leaf].astype(np.int64)
                first.append(base + flat.rings[row, np.maximum(near - radius, 0)])
                last.append(base + flat.rings[row, np.minimum(near + radius, HASH_BITS) + 1])
                inner = ~is_leaf
                start, distance, child = start[inner], distance[inner], child[inner]
            found = start[distance <= radius]
            if len(found):
                first.append(found)
                last.append(found + 1)
            # Sums stay below 129: uint8 is enough.
            children = np.concatenate((child, child + 1))
            distance = np.concatenate((distance, distance))
            reached = (distance + reach >= flat.lower[children]) & (distance <= flat.upper[children] + reach)
            nodes = children[reached]
        return *_merged(_joined(first, np.int64), _joined(last, np.int64)), visited

    # Joins.

    def iter_within_many(self, queries: ArrayLike, radius: int, **work: Unpack[Work]) -> Iterator[Pairs]:
        """Find the points within `radius` bits of each of many queries.

        Args:
            queries: (Q,) hashes.
            radius: the largest accepted distance, inclusive; more than 64 means 64.
            work: see `Work`.

        Returns:
            chunks of some hundred thousand: query index (K,) int64, point index (K,) int64, distance (K,)
            uint8; every hit once, in no particular order. No chunk for no queries or an empty tree.

        Raises:
            ValueError: a query is out of range or the radius negative.
        """
        wanted, radius, crew = _as_hashes(queries), _as_radius(radius), _Crew(**work)
        if len(wanted) ** 2 <= len(self._flat.start) and not crew.bands:
            # A walk for one query makes some twenty numpy calls a level, a join as many a node. At radius 10
            # both took as long for about 5, 30 and 60 queries among ten thousand, a hundred thousand and a
            # million points, which have 50, 500 and 5,000 nodes.
            return crew.run([partial(self._one_by_one, wanted, radius, crew)])
        found = self._join(wanted, radius, "all", crew)
        return ((query, self._index(position), distance) for query, position, distance in found)

    def iter_pairs_within(self, radius: int, **work: Unpack[Work]) -> Iterator[Pairs]:
        """Find all pairs of points at most `radius` bits apart.

        By vantage points, batches of points are pushed down the tree, each only to the leaves that do not lie
        before it, which halves the work.

        Args:
            radius: the largest accepted distance, inclusive; more than 64 means 64.
            work: see `Work`.

        Returns:
            chunks of some hundred thousand: i (K,) int64, j (K,) int64, distance (K,) uint8 with i < j; every
            unordered pair once, in no particular order. Equal hashes are pairs of distance 0.

        Raises:
            ValueError: the radius is negative.
        """
        found = self._join(self._flat.points, _as_radius(radius), "later", _Crew(**work))
        return ((*self._ascending(one, other), distance) for one, other, distance in found)

    def iter_cross_pairs(
        self, transformed: ArrayLike, radius: int, *, symmetric: bool = False, **work: Unpack[Work]
    ) -> Iterator[Pairs]:
        """Find pairs of points of which one, rewritten, is within `radius` bits of the other.

        Args:
            transformed: (N,) hashes; `transformed[k]` belongs to point k, as the hash of its mirror image.
            radius: the largest accepted distance, inclusive; more than 64 means 64.
            symmetric: the caller promises that `hashes[i]` is as far from `transformed[j]` as `hashes[j]` is
                from `transformed[i]`, which holds for a transform that is its own inverse. Then only one of
                the two is examined, at half the cost; if they differ by a bit, which one is arbitrary.
            work: see `Work`.

        Returns:
            chunks of some hundred thousand: i (K,) int64, j (K,) int64, distance (K,) uint8, in no particular
            order. If symmetric, i < j and every unordered pair comes once. Otherwise every (i, j) with i != j
            comes once, with the distance from `hashes[i]` to `transformed[j]`.

        Raises:
            ValueError: there are not exactly N transformed hashes, or the radius is negative.
        """
        queries = _as_transformed(transformed, len(self))[self._flat.order]
        which: _Which = "later" if symmetric else "others"
        found = self._join(queries, _as_radius(radius), which, _Crew(**work))
        if symmetric:
            return ((*self._ascending(one, other), distance) for one, other, distance in found)
        return ((self._index(plain), self._index(other), distance) for other, plain, distance in found)

    def _join(self, queries: HashArray, radius: int, which: _Which, crew: _Crew) -> Iterator[Pairs]:
        """Yield query, position in the tree, distance, by bands or by vantage points."""
        # Bands gain nothing from looking at each pair once only.
        least = 4 * _MANY_QUERIES if which == "later" else _MANY_QUERIES
        by_bands = len(queries) >= least if crew.bands is None else crew.bands
        if not by_bands or radius > MAX_BANDED_RADIUS or not len(self):
            return _Join(self._flat, queries, radius, which, crew).run()
        banded = BandedJoin(self._flat.points, queries, radius, which, crew.check, crew.count)
        return crew.run(banded.tasks())

    def _one_by_one(self, queries: HashArray, radius: int, crew: _Crew) -> Iterator[Pairs]:
        for number, query in enumerate(queries):
            crew.check()
            positions, distances = self._positions(query, radius, crew.stats)
            for first in range(0, len(positions), _CHUNK):
                part = slice(first, first + _CHUNK)
                index = self._index(positions[part])
                yield np.full(len(index), number, np.int64), index, distances[part]

    def _index(self, positions: NDArray[np.int64]) -> NDArray[np.int64]:
        """Turn positions in the tree into indices of the caller's array."""
        return self._flat.order[positions].astype(np.int64)

    def _ascending(
        self, one: NDArray[np.int64], other: NDArray[np.int64]
    ) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """Turn pairs of positions into pairs of indices, the smaller one first."""
        a, b = self._index(one), self._index(other)
        return np.minimum(a, b), np.maximum(a, b)

    # Files.

    def save(self, file: str | os.PathLike[str] | IO[bytes], generation: int) -> None:
        """Write the tree as an uncompressed .npz without pickled objects.

        A path is replaced as a whole or not at all, so that a reader never sees half a tree. The data is not
        forced to the disk: a file lost with the power is found damaged and rebuilt.

        Args:
            file: a path, or a file object open for writing bytes.
            generation: the state of the library that the hashes were taken from, as a 64-bit signed integer.

        Raises:
            OSError: the file cannot be written; what stood at the path is still there.
        """
        arrays = {field.name: getattr(self._flat, field.name) for field in fields(self._flat)}
        arrays["header"] = np.array([_FORMAT, generation], np.int64)
        if not isinstance(file, (str, os.PathLike)):
            np.savez(file, **arrays)
            return
        path = os.fspath(file)
        with replacing(path) as stream:
            np.savez(stream, **arrays)

    @classmethod
    def load(cls, file: str | os.PathLike[str] | IO[bytes], generation: int) -> HammingVPTree | None:
        """Read a tree that `save` wrote, or return None when it is better built anew.

        That is when the file is missing, of another generation or format, truncated or altered, or when its
        arrays contradict each other. Pickled objects are never loaded. Whatever is used as an index is
        checked; the distances that bound a node are taken on trust, as far as the archive's checksums go.

        Args:
            file: a path, or a file object open for reading bytes.
            generation: the state of the library that the hashes must come from.
        """
        try:
            with contextlib.ExitStack() as stack:
                if isinstance(file, (str, os.PathLike)):
                    # Not left to numpy, which leaves the file open when it is no archive.
                    file = stack.enter_context(open(file, "rb"))
                archive = stack.enter_context(np.load(file, allow_pickle=False))
                header = archive["header"]
                if header.dtype != np.int64 or header.tolist() != [_FORMAT, generation]:
                    return None
                arrays = {field.name: archive[field.name] for field in fields(_FlatTree)}
        except _UNREADABLE:
            return None
        expected = {"points": np.uint64, "lower": np.uint8, "upper": np.uint8}
        for name, array in arrays.items():
            if not isinstance(array, np.ndarray):  # numpy gives bytes for an altered one
                return None
            shape = (len(array) if array.ndim else 0, HASH_BITS + 2)
            if array.dtype != expected.get(name, np.int32) or array.shape != (
                shape if name == "rings" else shape[:1]
            ):
                return None
        flat = _FlatTree(**arrays)
        return None if flat.damage() else cls._of(flat)


# Building.


class _Builder:
    """Sorts points and their indices into tree order, node by node."""

    def __init__(self, hashes: HashArray, leaf_size: int) -> None:
        if leaf_size < 1:
            raise ValueError("leaf_size must be positive")
        if len(hashes) > np.iinfo(np.int32).max:
            raise ValueError("a tree holds at most 2**31 - 1 points")
        self.leaf_size = leaf_size
        self.points = hashes.copy()
        self.order = np.arange(len(hashes), dtype=np.int32)
        # Drawn once: the same hashes always give the same tree. Not a regular stride, which would see only
        # one residue class of consecutive numbers.
        rng = np.random.default_rng(1993)
        self.candidates, self.sample = rng.random(_CANDIDATES), rng.random(_SAMPLE)
        self.start, self.end, self.child, self.lower, self.upper, self.ring = ([0] for _ in range(6))
        self.rings: list[NDArray[np.int64]] = []

    def build(self) -> _FlatTree:
        count = len(self.points)
        if not count:
            for nodes in (self.start, self.end, self.child, self.lower, self.upper, self.ring):
                nodes.clear()
        else:
            self.end[0] = count
            todo = [(0, _BAD_SPLITS)]
            while todo:
                todo.extend(self._divide(*todo.pop()))
        rings = np.array(self.rings, np.int32).reshape(-1, HASH_BITS + 2)
        return _FlatTree(
            points=self.points,
            order=self.order,
            start=np.array(self.start, np.int32),
            end=np.array(self.end, np.int32),
            child=np.array(self.child, np.int32),
            lower=np.array(self.lower, np.uint8),
            upper=np.array(self.upper, np.uint8),
            ring=np.array(self.ring, np.int32),
            rings=rings,
        )

    def _divide(self, node: int, bad_splits: int) -> list[tuple[int, int]]:
        """Split a node, or make it a leaf; return the new nodes with the bad splits that each has left."""
        start, end = self.start[node], self.end[node]
        self._choose_vantage_point(start, end)
        rest = self.points[start + 1 : end]
        distance = np.bitwise_count(rest ^ self.points[start])
        # nearer[d]: how many of the rest are nearer than d.
        nearer = np.zeros(HASH_BITS + 2, np.int64)
        np.cumsum(np.bincount(distance, minlength=HASH_BITS + 1), out=nearer[1:])
        if end - start > self.leaf_size:
            mu = int(np.abs(2 * nearer - len(rest)).argmin())
            smaller = min(int(nearer[mu]), len(rest) - int(nearer[mu]))
            bad_splits -= smaller < _GOOD_SPLIT * len(rest)
            if smaller > 0 and bad_splits >= 0:
                return [(child, bad_splits) for child in self._split(node, distance, mu, nearer)]
        by_distance = np.argsort(distance, kind="stable")
        self.points[start + 1 : end] = rest[by_distance]
        self.order[start + 1 : end] = self.order[start + 1 : end][by_distance]
        nearer[1:] += 1  # the vantage point itself, at distance 0
        self.child[node], self.ring[node] = 0, len(self.rings)
        self.rings.append(nearer)
        return []

    def _split(
        self, node: int, distance: NDArray[np.uint8], mu: int, nearer: NDArray[np.int64]
    ) -> tuple[int, int]:
        """Make two children: nearer than mu, and the others."""
        first, end = self.start[node] + 1, self.end[node]
        middle = first + int(nearer[mu])
        near = distance < mu
        for array in (self.points[first:end], self.order[first:end]):
            parts = array[near], array[~near]
            array[: middle - first], array[middle - first :] = parts
        occurring = np.flatnonzero(np.diff(nearer))
        low, high = occurring[occurring < mu], occurring[occurring >= mu]
        child = len(self.start)
        self.child[node], self.ring[node] = child, -1
        self.start += [first, middle]
        self.end += [middle, end]
        self.child += [0, 0]
        self.lower += [int(low[0]), int(high[0])]
        self.upper += [int(low[-1]), int(high[-1])]
        self.ring += [-1, -1]
        return child, child + 1

    def _choose_vantage_point(self, start: int, end: int) -> None:
        """Move the candidate whose distances spread most to the front, as Yianilos proposes."""
        size = end - start
        if size < 3:
            return
        candidates = start + (self.candidates * size).astype(np.int64)
        sample = self.points[start + (self.sample * size).astype(np.int64)]
        spread = np.bitwise_count(self.points[candidates][:, None] ^ sample).var(axis=1)
        best = int(candidates[spread.argmax()])
        for array in (self.points, self.order):
            array[start], array[best] = array[best], array[start]


def _package_tree(points: HashArray) -> vptree.VPTree:
    """Build a tree of the package's own class over the first point as its vantage point and the others.

    The package's constructor recurses once per level, which many equal points make as many levels, and turns
    mixed 64-bit ints into float64. So its nodes are made here and filled in, with points as Python ints.
    Where ties would make the package's split (nearer than the median, the others) lopsided, they are shared
    out between both sides.
    """
    root = _package_node()
    todo = [(root, points)]
    while todo:
        node, points = todo.pop()
        if not len(points):
            continue
        node.vp = int(points[0])
        distance = np.bitwise_count(points[1:] ^ points[0])
        by_distance = np.argsort(distance, kind="stable")
        points, distance = points[1:][by_distance], distance[by_distance]
        half = len(points) // 2
        cut = int(np.searchsorted(distance, distance[half])) if len(points) else 0
        if cut < len(points) // 8:
            cut = half
        for side, part in (("left", slice(0, cut)), ("right", slice(cut, None))):
            if len(points[part]):
                child = _package_node()
                setattr(node, side, child)
                setattr(node, side + "_min", int(distance[part][0]))
                setattr(node, side + "_max", int(distance[part][-1]))
                todo.append((child, points[part]))
    return root


def _package_node() -> vptree.VPTree:
    node = vptree.VPTree.__new__(vptree.VPTree)
    node.left = node.right = None
    node.left_min = node.right_min = np.inf
    node.left_max = node.right_max = 0
    node.dist_fn = hamming
    return node


# Searching.


class _Scratch:
    """Buffers for blocks of at most `size` distances, kept because fresh pages cost more than distances."""

    def __init__(self, size: int) -> None:
        self.differing = np.empty(size, np.uint64)
        self.distance = np.empty(size, np.uint8)
        self.near = np.empty(size, np.bool_)

    def scan(self, block: HashArray, query: np.uint64, radius: int) -> Hits:
        """Return the offsets in `block` that are within the radius, and their distances."""
        np.bitwise_xor(block, query, out=self.differing[: len(block)])
        return self._near(len(block), radius)

    def compare(self, rows: HashArray, columns: HashArray, radius: int) -> Hits:
        """Return the offsets row * len(columns) + column that are within the radius, and their distances."""
        size = len(rows) * len(columns)
        differing = self.differing[:size].reshape(len(rows), len(columns))
        with np.errstate():  # bounds the life of the buffer size
            np.setbufsize(_NUMPY_BUFFER)
            np.bitwise_xor(rows[:, None], columns[None, :], out=differing)
        return self._near(size, radius)

    def _near(self, size: int, radius: int) -> Hits:
        distance = np.bitwise_count(self.differing[:size], out=self.distance[:size])
        if not size or distance.min() > radius:
            # The usual case in a join, told in a third of the time of the comparison below.
            return np.empty(0, np.int64), np.empty(0, np.uint8)
        found = np.flatnonzero(np.less_equal(distance, radius, out=self.near[:size]))
        return found, distance[found]


_local = threading.local()


def _scan_scratch() -> _Scratch:
    """Return the buffers of this thread for scans."""
    scratch: _Scratch | None = getattr(_local, "scratch", None)
    if scratch is None:
        scratch = _local.scratch = _Scratch(_SCAN_BLOCK)
    return scratch


def _merged(first: NDArray[np.int64], last: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Sort disjoint ranges, drop empty ones, and join those with small gaps between them."""
    filled = np.flatnonzero(first < last)
    filled = filled[np.argsort(first[filled])]
    first, last = first[filled], last[filled]
    apart = np.flatnonzero(first[1:] - last[:-1] > _GAP)
    begins = np.concatenate((np.zeros(min(1, len(first)), np.int64), apart + 1))
    ends = np.concatenate((apart, np.full(min(1, len(first)), len(first) - 1)))
    return first[begins], last[ends]


def _scan_ranges(
    points: HashArray,
    first: NDArray[np.int64],
    last: NDArray[np.int64],
    query: np.uint64,
    radius: int,
) -> Hits:
    """Return positions and distances of the points within the radius in ascending disjoint ranges."""
    scratch = _scan_scratch()
    positions: list[NDArray[np.int64]] = []
    distances: list[NDArray[np.uint8]] = []
    batch: list[tuple[int, int]] = []
    room = _SCAN_BLOCK
    copied = np.empty(_SCAN_BLOCK, np.uint64)

    def scan() -> None:
        if len(batch) == 1:
            begin, end = batch[0]
            found, distance = scratch.scan(points[begin:end], query, radius)
            found += begin
        else:
            # One copy and one scan of many short ranges: numpy's overhead per call is that of 500 distances.
            size = _SCAN_BLOCK - room
            block = np.concatenate([points[begin:end] for begin, end in batch], out=copied[:size])
            found, distance = scratch.scan(block, query, radius)
            if len(found):
                begins, ends = np.array(batch).T
                offsets = np.cumsum(ends - begins) - (ends - begins)
                number = np.searchsorted(offsets, found, side="right") - 1
                found += (begins - offsets)[number]
        positions.append(found)
        distances.append(distance)

    for begin, end in zip(first.tolist(), last.tolist(), strict=True):
        while begin < end:
            taken = min(end - begin, room)
            batch.append((begin, begin + taken))
            begin += taken
            room -= taken
            if not room:
                scan()
                batch.clear()
                room = _SCAN_BLOCK
    if batch:
        scan()
    return _joined(positions, np.int64), _joined(distances, np.uint8)


class _Join:
    """Pushes batches of queries down a tree and compares them in blocks at its leaves.

    Args:
        queries: (Q,) hashes. Unless `which` is "all", query k belongs to the point at position k.
        which: the points to compare a query with: all, all others than its own, or those at later positions.
    """

    def __init__(
        self,
        flat: _FlatTree,
        queries: HashArray,
        radius: int,
        which: _Which,
        crew: _Crew,
    ) -> None:
        self.flat, self.queries, self.radius, self.which, self.crew = flat, queries, radius, which, crew
        # Lists, because reading one item of an array takes three times as long.
        self.start, self.end, self.child = flat.start.tolist(), flat.end.tolist(), flat.child.tolist()
        self.lower, self.upper = flat.lower.tolist(), flat.upper.tolist()

    def run(self) -> Iterator[Pairs]:
        """Yield query, position in the tree, distance."""
        count = len(self.queries) if self.start else 0
        size = min(max(math.ceil(count / (8 * self.crew.threads)), _MIN_BATCH), _MAX_BATCH)
        ends = ((first, min(first + size, count)) for first in range(0, count, size))
        return self.crew.run([partial(self._batch, first, last) for first, last in ends])

    def _batch(self, first: int, last: int) -> Iterator[Pairs]:
        """Walk the tree with the queries first … last - 1, depth first.

        Each entry of the stack is a node and the ascending offsets, in the batch, of queries that reach it.
        """
        scratch = _Scratch(_JOIN_BLOCK)
        batch = self.queries[first:last]
        found = _Found(first)
        visited = 0
        todo: list[tuple[int, NDArray[np.int64]]] = [(0, np.arange(last - first))]
        while todo:
            node, offsets = todo.pop()
            self.crew.check()
            start, end = self.start[node], self.end[node]
            # Only where a node and the batch share positions can a point meet itself or an earlier one.
            rule: _Which = self.which if start < last and first < end else "all"
            if self.which == "later" and start < last:
                # Queries at the last position or behind it have no later point in this node.
                offsets = offsets[: np.searchsorted(offsets, end - 1 - first)]
            if not len(offsets):
                continue
            hashes = batch[offsets]
            distance = np.bitwise_count(hashes ^ self.flat.points[start])
            visited += len(offsets)
            child = self.child[node]
            if child:
                near = np.flatnonzero(distance <= self.radius)
                if len(near):
                    found.add(offsets[near], np.full(len(near), start), distance[near], rule)
                for side in (child + 1, child):
                    reached = self._reached(side, distance)
                    todo.append((side, offsets if reached is None else offsets.compress(reached)))
            else:
                reached_leaf = (offsets, hashes, distance)
                visited += yield from self._leaf(node, *reached_leaf, found, rule, scratch)
            if found.count >= _CHUNK:
                yield from found.chunks()
        yield from found.chunks()
        self.crew.count(visited)

    def _reached(self, node: int, distance: NDArray[np.uint8]) -> NDArray[np.bool_] | None:
        """Tell which queries, at these distances from its parent's vantage point, reach a node; None: all."""
        low, high = max(self.lower[node] - self.radius, 0), min(self.upper[node] + self.radius, HASH_BITS)
        if low == 0 and high == HASH_BITS:
            return None
        # One comparison instead of two: what is below `low` wraps round to large numbers.
        reached: NDArray[np.bool_] = distance - np.uint8(low) <= high - low
        return reached

    def _leaf(
        self,
        node: int,
        offsets: NDArray[np.int64],
        hashes: HashArray,
        distance: NDArray[np.uint8],
        found: _Found,
        rule: _Which,
        scratch: _Scratch,
    ) -> Generator[Pairs, None, int]:
        """Compare queries with the points of a leaf that their distance from its vantage point allows.

        Queries of similar distance are taken together, because one range of the leaf serves them all. Chunks
        are handed over in between: a leaf of equal hashes can be of any size. Returns the distances computed.
        """
        start, radius = self.start[node], self.radius
        nearer = self.flat.rings[self.flat.ring[node]].tolist()
        by_distance = np.argsort(distance, kind="stable")
        offsets, hashes, distance = offsets[by_distance], hashes[by_distance], distance[by_distance]
        visited = 0
        for top in range(0, len(offsets), _QUERY_ROWS):
            group = slice(top, top + _QUERY_ROWS)
            queries, nearest, farthest = hashes[group], int(distance[group][0]), int(distance[group][-1])
            low = start + nearer[max(nearest - radius, 0)]
            high = start + nearer[min(farthest + radius, HASH_BITS) + 1]
            width = _JOIN_BLOCK // len(queries)
            for begin in range(low, high, width):
                self.crew.check()
                points = self.flat.points[begin : min(begin + width, high)]
                visited += len(queries) * len(points)
                # Long rows are what numpy's loops are fast at.
                if len(queries) > len(points):
                    hits, apart = scratch.compare(points, queries, radius)
                    point, query = np.divmod(hits, len(queries))
                else:
                    hits, apart = scratch.compare(queries, points, radius)
                    query, point = np.divmod(hits, len(points))
                if len(hits):
                    found.add(offsets[group][query], begin + point, apart, rule)
                    if found.count >= _CHUNK:
                        yield from found.chunks()
        return visited


class _Found:
    """Collects hits of one batch until there are enough for a chunk."""

    def __init__(self, first: int) -> None:
        self.first = first
        self.count = 0
        self.parts: list[Pairs] = []

    def add(
        self,
        offsets: NDArray[np.int64],
        positions: NDArray[np.int64],
        distances: NDArray[np.uint8],
        rule: _Which,
    ) -> None:
        queries = offsets + self.first
        if rule != "all":
            keep = positions > queries if rule == "later" else positions != queries
            queries, positions, distances = queries[keep], positions[keep], distances[keep]
        if len(queries):
            self.parts.append((queries, positions, distances))
            self.count += len(queries)

    def chunks(self) -> Iterator[Pairs]:
        if self.count:
            yield _concatenated(self.parts)
        self.count, self.parts = 0, []


class _Crew:
    """Carries out the tasks of one join; the arguments are those of `Work`."""

    def __init__(
        self,
        threads: int = 1,
        stats: SearchStats | None = None,
        cancelled: Callable[[], bool] | None = None,
        bands: bool | None = None,
    ) -> None:
        if threads < 1:
            raise ValueError("threads must be positive")
        self.threads, self.stats, self.cancelled, self.bands = threads, stats, cancelled, bands
        self._stopped = threading.Event()

    def check(self) -> None:
        """Raise CancelledError when the work is to end."""
        if self._stopped.is_set() or (self.cancelled is not None and self.cancelled()):
            raise CancelledError

    def count(self, distances: int) -> None:
        """Add to the statistics, if someone keeps them."""
        if self.stats is not None:
            self.stats.add(distances)

    def run(self, tasks: Sequence[Callable[[], Iterator[Pairs]]]) -> Iterator[Pairs]:
        """Yield the chunks of all tasks in the order in which they are ready.

        At most two chunks a thread are being made or waiting, and no thread blocks while nobody takes them.
        When this generator is closed or a task fails, the other tasks end at their next check.
        """
        if self.threads == 1 or len(tasks) <= 1:
            for task in tasks:
                yield from task()
            return
        todo = iter(tasks)
        active: dict[Future[Pairs | None], Iterator[Pairs]] = {}
        with ThreadPoolExecutor(self.threads, thread_name_prefix="index") as pool:
            try:
                while True:
                    for task in itertools.islice(todo, 2 * self.threads - len(active)):
                        chunks = task()
                        active[pool.submit(next, chunks, None)] = chunks
                    if not active:
                        return
                    for future in wait(active, return_when=FIRST_COMPLETED).done:
                        chunks = active.pop(future)
                        chunk = future.result()
                        if chunk is not None:
                            active[pool.submit(next, chunks, None)] = chunks
                            yield chunk
            finally:
                self._stopped.set()
                for future in active:
                    future.cancel()


# Arguments and results.


def _as_hashes(values: ArrayLike) -> HashArray:
    """Return values as (N,) uint64 without ever passing through floating point, which drops the low bits."""
    if isinstance(values, np.ndarray) and values.dtype != np.object_:
        array = values
        if array.ndim != 1:
            raise ValueError("hashes must be a one-dimensional array")
        if not len(array):
            return np.empty(0, np.uint64)
        if array.dtype.kind not in "ui":
            raise TypeError(f"hashes must be whole numbers, not {array.dtype}")
        if array.dtype.kind == "i" and array.min() < 0:
            raise ValueError("hashes must be in 0 … 2**64 - 1")
        return np.ascontiguousarray(array, np.uint64)
    if not isinstance(values, Iterable):
        raise TypeError("hashes must be a sequence of whole numbers")
    try:
        return np.fromiter((operator.index(value) for value in values), np.uint64)  # type: ignore[arg-type]
    except OverflowError as error:
        raise ValueError("hashes must be in 0 … 2**64 - 1") from error


def _as_transformed(values: ArrayLike, count: int) -> HashArray:
    hashes = _as_hashes(values)
    if len(hashes) != count:
        raise ValueError(f"{len(hashes)} transformed hashes for {count} points")
    return hashes


def _as_hash(value: int) -> np.uint64:
    try:
        return np.uint64(operator.index(value))
    except OverflowError as error:
        raise ValueError("a hash must be in 0 … 2**64 - 1") from error


def _as_radius(value: int) -> int:
    radius = operator.index(value)
    if radius < 0:
        raise ValueError("a radius must not be negative")
    return min(radius, HASH_BITS)


def _check_count(count: int) -> None:
    if operator.index(count) < 1:
        raise ValueError("the count must be positive")


def _joined(arrays: list[NDArray[Any]], dtype: type) -> NDArray[Any]:
    return np.concatenate(arrays) if arrays else np.empty(0, dtype)


def _concatenated(chunks: Iterable[Pairs]) -> Pairs:
    parts = list(chunks)
    return (
        _joined([part[0] for part in parts], np.int64),
        _joined([part[1] for part in parts], np.int64),
        _joined([part[2] for part in parts], np.uint8),
    )


def _sorted_hits(indices: NDArray[np.int64], distances: NDArray[np.uint8]) -> Hits:
    order = np.lexsort((indices, distances))
    return indices[order], distances[order]


def _first_hits(indices: NDArray[np.int64], distances: NDArray[np.uint8], count: int) -> Hits:
    """Return the first `count` hits by distance, then index, without sorting those beyond the last tie."""
    if len(distances) > count:
        limit = np.partition(distances, count - 1)[count - 1]
        keep = distances <= limit
        indices, distances = indices[keep], distances[keep]
    indices, distances = _sorted_hits(indices, distances)
    return indices[:count], distances[:count]
