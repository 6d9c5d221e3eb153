"""A vantage-point tree over 64-bit hashes and the Hamming distance, saved as arrays.

The tree is that of P. N. Yianilos, "Data structures and algorithms for nearest neighbor search in general
metric spaces", SODA 1993, with bucket leaves. Every node splits the points at the median of their distances
from its vantage point, so that the shape of the tree follows from the number of points alone.
"""

from __future__ import annotations

import math
import operator
from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields
from typing import Final

import numpy as np
import vptree
from numpy.typing import ArrayLike, NDArray

from dupfinder.similarity.array_files import File, load_arrays, save_arrays
from dupfinder.similarity.hash_arrays import (
    HASH_BITS,
    HashArray,
    Hits,
    as_hash,
    as_hashes,
    as_radius,
    scan,
)

LEAF_SIZE: Final = 128

# Measured, see docs/architecture.md: below so many points, or above this radius, comparing a query with every
# point takes less time than walking the tree does.
_LEAST_POINTS: Final = 1 << 18
_LARGEST_RADIUS: Final = 4

# Vantage points are the best of a few candidates, each measured against a sample.
_CANDIDATES: Final = 8
_SAMPLE: Final = 64

_FORMAT: Final = 2
"""Version of the saved form."""

_NEVER: Final = 255
"""Lower bound of an empty leaf, which no query reaches."""


def hamming(a: int, b: int) -> int:
    """Returns the number of bits in which two hashes differ."""
    return (int(a) ^ int(b)).bit_count()


@dataclass(frozen=True, slots=True)
class _Arrays:
    """The tree: N points and a complete binary tree of M nodes, numbered from the root level by level.

    The children of node i are 2i + 1 and 2i + 2. The vantage point of an inner node is the first of its
    points. The other points belong to the children, which share them equally; leaves have no vantage point.
    """

    points: HashArray  # (N,) in the order of the tree
    order: NDArray[np.int32]  # (N,) position -> index in the caller's array
    lower: NDArray[np.uint8]  # (M,) least distance of the node's points from its parent's vantage point
    upper: NDArray[np.uint8]  # (M,) largest

    def is_sound(self) -> bool:
        """Whether the arrays fit together. The bounds are covered by the checksums of the archive only."""
        count, nodes = len(self.points), len(self.lower)
        if len(self.order) != count or len(self.upper) != nodes or nodes.bit_count() != nodes.bit_length():
            return False
        if not 0 < nodes <= 2 * max(count, 1) + 1 or (count and self.order.min() < 0):
            return False
        return bool((np.bincount(self.order, minlength=count) == 1).all()) if count else True


_TYPES: Final = {"points": np.uint64, "order": np.int32, "lower": np.uint8, "upper": np.uint8}


class _Node(vptree.VPTree):  # type: ignore[misc]  # the package has no type hints
    """A node under the attribute names of the package, for the package's own code; created on first use.

    Of the points of a leaf, the first is a vantage point with all others on its right side, and so on.
    """

    def __init__(self, arrays: _Arrays, node: int, start: int, end: int) -> None:
        # The package's constructor would build a tree.
        points, vantage_point = arrays.points, arrays.points[start : start + 1]
        self._arrays = arrays
        self.vp = int(vantage_point[0]) if end else None
        self.dist_fn = hamming
        is_inner = 2 * node + 2 < len(arrays.lower)
        first = start + 1
        middle = first + (end - first) // 2 if is_inner else first
        self._sides = (2 * node + 1, first, middle), (2 * node + 2, middle, end)
        bounds = []
        for child, begin, until in self._sides:
            if begin >= until:
                bounds.append((np.inf, 0))
            elif is_inner:
                bounds.append((int(arrays.lower[child]), int(arrays.upper[child])))
            else:
                distance = np.bitwise_count(points[begin:until] ^ vantage_point)
                bounds.append((int(distance.min()), int(distance.max())))
        (self.left_min, self.left_max), (self.right_min, self.right_max) = bounds

    @property
    def left(self) -> _Node | None:
        """The child nearer to the vantage point."""
        return self._child(*self._sides[0])

    @property
    def right(self) -> _Node | None:
        """The child farther from the vantage point."""
        return self._child(*self._sides[1])

    def _child(self, node: int, start: int, end: int) -> _Node | None:
        return _Node(self._arrays, node, start, end) if start < end else None


class HammingVPTree(_Node):
    """A VP-tree over 64-bit hashes, with searches that work on whole arrays.

    `within` and `nearest` answer by indices into the caller's array and take inclusive radii. The searches
    that are inherited from `vptree.VPTree` keep that package's contract: points instead of indices, Python
    ints, and a strict `<` in `get_all_in_range`. A search may run in several threads at once: nothing changes
    after construction.

    Building costs N · log2(N / leaf_size) distances; a point takes 12 bytes.

    Args:
        points: (N,) whole numbers in 0 … 2**64 - 1, repeated or not.
        dist_fn: accepted because the package's constructor takes it, and ignored.
        leaf_size: nodes of at most this many points are not split.

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
        hashes = as_hashes(points)
        if not len(hashes):
            raise ValueError("Points can not be empty.")
        self._set(_Builder(hashes, leaf_size).build())

    @classmethod
    def from_hashes(cls, hashes: ArrayLike, *, leaf_size: int = LEAF_SIZE) -> HammingVPTree:
        """Builds a tree as the constructor does, but also one of no points, whose answers are empty."""
        return cls._of(_Builder(as_hashes(hashes), leaf_size).build())

    @classmethod
    def _of(cls, arrays: _Arrays) -> HammingVPTree:
        tree = cls.__new__(cls)
        tree._set(arrays)
        return tree

    def _set(self, arrays: _Arrays) -> None:
        super().__init__(arrays, 0, 0, len(arrays.points))
        self._levels = list(_levels(len(arrays.points), len(arrays.lower)))

    def __len__(self) -> int:
        return len(self._arrays.points)

    @property
    def in_order(self) -> HashArray:
        """The hashes in the order of the tree, (N,) uint64; not to be changed."""
        return self._arrays.points

    @property
    def hashes(self) -> HashArray:
        """A copy of the hashes in the caller's order, (N,) uint64."""
        hashes = np.empty_like(self._arrays.points)
        hashes[self._arrays.order] = self._arrays.points
        return hashes

    # The package's contract.

    def get_all_in_range(self, query: int, max_distance: float) -> list[tuple[int, int]]:
        """Lists (distance, point) of all points strictly nearer than `max_distance`, by distance."""
        if not max_distance > 0:
            return []
        radius = HASH_BITS if max_distance > HASH_BITS else math.ceil(max_distance) - 1
        return self._as_points(*self._positions(as_hash(query), radius))

    def get_nearest_neighbor(self, query: int) -> tuple[int, int]:
        """Returns (distance, point) of the nearest point.

        Raises:
            ValueError: the tree is empty.
        """
        if not len(self):
            raise ValueError("an empty tree has no nearest point")
        return self.get_n_nearest_neighbors(query, 1)[0]

    def get_n_nearest_neighbors(self, query: int, n_neighbors: int) -> list[tuple[int, int]]:
        """Lists (distance, point) of the `n_neighbors` nearest points, or of all if there are fewer.

        Raises:
            ValueError: `n_neighbors` is not a positive int.
        """
        if not isinstance(n_neighbors, int) or n_neighbors < 1:
            raise ValueError("n_neighbors must be strictly positive integer")
        return self._as_points(*self._nearest_positions(as_hash(query), n_neighbors))[:n_neighbors]

    def _as_points(self, positions: NDArray[np.int64], distances: NDArray[np.uint8]) -> list[tuple[int, int]]:
        by_distance = np.argsort(distances, kind="stable")
        points = self._arrays.points[positions[by_distance]]
        return list(zip(distances[by_distance].tolist(), points.tolist(), strict=True))

    # Searches.

    def within(self, query: int, radius: int) -> Hits:
        """Finds the points at most `radius` bits from `query`.

        Args:
            query: a hash, 0 … 2**64 - 1.
            radius: the largest accepted distance, inclusive; more than 64 means 64.

        Returns:
            Indices (M,) int64 and distances (M,) uint8, by distance, then index. Empty for an empty tree.

        Raises:
            ValueError: the query is out of range or the radius negative.
        """
        return self._sorted(*self._positions(as_hash(query), as_radius(radius)))

    def nearest(self, query: int, count: int) -> Hits:
        """Finds the `count` nearest points, or all if there are fewer.

        Returns:
            Indices (M,) int64 and distances (M,) uint8, by distance, then index, also where a tie is cut.

        Raises:
            ValueError: the query is out of range or the count not positive.
        """
        if operator.index(count) < 1:
            raise ValueError("the count must be positive")
        indices, distances = self._sorted(*self._nearest_positions(as_hash(query), count))
        return indices[:count], distances[:count]

    def indices_within(self, query: np.uint64, radius: int) -> NDArray[np.int64]:
        """Returns the indices of the points within a radius of 0 … 64 bits, in no useful order."""
        positions, _ = self._positions(query, radius)
        return self._arrays.order[positions].astype(np.int64)

    def indices(self, positions: NDArray[np.int64]) -> NDArray[np.int64]:
        """Returns the indices in the caller's order of points in the order of the tree."""
        return self._arrays.order[positions].astype(np.int64)

    def walked(self, query: np.uint64, radius: int) -> tuple[NDArray[np.int64], int]:
        """Returns indices of the points within the radius by walking the tree, and how many it compared."""
        positions, _, compared = self._walk_counted(query, radius)
        return self.indices(positions), compared

    def scanned(self, query: np.uint64, radius: int) -> tuple[NDArray[np.int64], int]:
        """Returns the same by comparing all points."""
        positions, _ = scan(self._arrays.points, query, radius)
        return self.indices(positions), len(self)

    def _sorted(self, positions: NDArray[np.int64], distances: NDArray[np.uint8]) -> Hits:
        indices = self._arrays.order[positions].astype(np.int64)
        by_distance = np.lexsort((indices, distances))
        return indices[by_distance], distances[by_distance]

    def _nearest_positions(self, query: np.uint64, count: int) -> Hits:
        """Finds a superset of the `count` nearest points: all within a radius that holds enough of them."""
        for radius in (_LARGEST_RADIUS, 16, 24, 32):
            found = self._positions(query, radius)
            if len(found[0]) >= count:
                return found
        return self._positions(query, HASH_BITS)

    def _positions(self, query: np.uint64, radius: int) -> Hits:
        """Returns positions and distances of the points within the radius, in no useful order."""
        if radius > _LARGEST_RADIUS or len(self) < _LEAST_POINTS:
            return scan(self._arrays.points, query, radius)
        return self._walk(query, radius)

    def _walk(self, query: np.uint64, radius: int) -> Hits:
        return self._walk_counted(query, radius)[:2]

    def _walk_counted(
        self, query: np.uint64, radius: int
    ) -> tuple[NDArray[np.int64], NDArray[np.uint8], int]:
        """Finds the points through the tree; all nodes of one level are tested in the same numpy calls.

        Returns:
            Positions, distances, and how many points were compared.
        """
        arrays, compared = self._arrays, 0
        found: list[NDArray[np.int64]] = []
        distances: list[NDArray[np.uint8]] = []
        nodes = np.zeros(1, np.int64)
        reach = np.uint8(radius)
        for first_node, starts, _ in self._levels[:-1]:
            start = starts[nodes]
            compared += len(start)
            distance = np.bitwise_count(arrays.points[start] ^ query)
            near = distance <= radius
            found.append(start[near])
            distances.append(distance[near])
            children = np.concatenate((2 * nodes, 2 * nodes + 1))
            distance = np.concatenate((distance, distance))
            number = children + (2 * first_node + 1)
            # Sums stay below 129, so uint8 is enough.
            reached = (distance + reach >= arrays.lower[number]) & (distance <= arrays.upper[number] + reach)
            nodes = children[reached]
        _, starts, ends = self._levels[-1]
        positions = _ranges(starts[nodes], ends[nodes])
        near, distance = scan(arrays.points[positions], query, radius)
        found.append(positions[near])
        distances.append(distance)
        return np.concatenate(found), np.concatenate(distances), compared + len(positions)

    # Files.

    def save(self, file: File, generation: int) -> None:
        """Writes the tree; see `save_arrays`.

        Args:
            file: a path, or a file object open for writing bytes.
            generation: the state of the library that the hashes were taken from, as a 64-bit signed integer.

        Raises:
            OSError: the file cannot be written; an older one is still there.
        """
        arrays = {field.name: getattr(self._arrays, field.name) for field in fields(_Arrays)}
        save_arrays(file, [_FORMAT, generation], arrays)

    @classmethod
    def load(cls, file: File, generation: int) -> HammingVPTree | None:
        """Reads a tree that `save` wrote.

        Args:
            file: a path, or a file object open for reading bytes.
            generation: the state of the library that the hashes must come from.

        Returns:
            The tree, or None if it must be built again: the file is missing, of another generation or format,
            truncated or altered, or its arrays contradict each other.
        """
        found = load_arrays(file, [_FORMAT, generation], _TYPES)
        if found is None:
            return None
        arrays = _Arrays(**found)
        return cls._of(arrays) if arrays.is_sound() else None


_Level = tuple[int, NDArray[np.int64], NDArray[np.int64]]
"""Number of the first node of a level; first position and end of the points of each of its nodes."""


def _levels(count: int, nodes: int) -> Iterator[_Level]:
    """Yields the levels of a tree of that many points and nodes, from the root."""
    start, end = np.zeros(1, np.int64), np.full(1, count, np.int64)
    first = 0
    while True:
        yield first, start, end
        first = 2 * first + 1
        if first >= nodes:
            return
        middle = start + 1 + (end - start - 1) // 2
        start, end = np.stack([start + 1, middle], 1).ravel(), np.stack([middle, end], 1).ravel()


def _ranges(starts: NDArray[np.int64], ends: NDArray[np.int64]) -> NDArray[np.int64]:
    """Returns all positions from each start to the end with it."""
    sizes = ends - starts
    shifts = starts - (np.cumsum(sizes) - sizes)
    positions: NDArray[np.int64] = np.arange(sizes.sum()) + np.repeat(shifts, sizes)
    return positions


class _Builder:
    """Sorts points and their indices into the order of the tree, node by node."""

    def __init__(self, hashes: HashArray, leaf_size: int) -> None:
        if leaf_size < 1:
            raise ValueError("leaf_size must be positive")
        if len(hashes) > np.iinfo(np.int32).max:
            raise ValueError("a tree holds at most 2**31 - 1 points")
        self._points = hashes.copy()
        self._order = np.arange(len(hashes), dtype=np.int32)
        largest, self._nodes = len(hashes), 1
        while largest > leaf_size:
            largest, self._nodes = largest // 2, 2 * self._nodes + 1
        # Drawn once: equal hashes give equal trees. Not a regular stride, which would see only one residue
        # class of consecutive numbers.
        random = np.random.default_rng(1993)
        self._candidates, self._sample = random.random(_CANDIDATES), random.random(_SAMPLE)

    def build(self) -> _Arrays:
        """Builds the tree."""
        lower, upper = np.zeros(self._nodes, np.uint8), np.full(self._nodes, HASH_BITS, np.uint8)
        for first, starts, ends in list(_levels(len(self._points), self._nodes))[:-1]:
            for node, (start, end) in enumerate(zip(starts.tolist(), ends.tolist(), strict=True), first):
                distance = self._split(start, end)
                half = len(distance) // 2
                for child, part in ((2 * node + 1, distance[:half]), (2 * node + 2, distance[half:])):
                    lower[child], upper[child] = (part[0], part[-1]) if len(part) else (_NEVER, 0)
        return _Arrays(self._points, self._order, lower, upper)

    def _split(self, start: int, end: int) -> NDArray[np.uint8]:
        """Chooses a vantage point and sorts the others by distance from it; returns the distances."""
        self._choose_vantage_point(start, end)
        rest = slice(start + 1, end)
        distance: NDArray[np.uint8] = np.bitwise_count(self._points[rest] ^ self._points[start])
        by_distance = np.argsort(distance, kind="stable")  # a radix sort for 8 bits
        self._points[rest] = self._points[rest][by_distance]
        self._order[rest] = self._order[rest][by_distance]
        return distance[by_distance]

    def _choose_vantage_point(self, start: int, end: int) -> None:
        """Moves the candidate whose distances spread most to the front, as Yianilos proposes."""
        size = end - start
        if size < 3:
            return
        candidates = start + (self._candidates * size).astype(np.int64)
        sample = self._points[start + (self._sample * size).astype(np.int64)]
        spread = np.bitwise_count(self._points[candidates][:, None] ^ sample).var(axis=1)
        best = int(candidates[spread.argmax()])
        for array in (self._points, self._order):
            array[start], array[best] = array[best], array[start]
