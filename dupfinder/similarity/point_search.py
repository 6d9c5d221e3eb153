"""Points within a radius of a few queries, by the way that is estimated to be the fastest on this machine.

A scan costs the same at every radius. The tree is fast at small radii. Bands look at one point in a hundred
at radius 10, but are sorted first: that is done once the searches so far have taken as long.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import Final, Literal, NamedTuple, TypeAlias

import numpy as np
from numpy.typing import NDArray

from dupfinder.similarity.bands import MAX_RADIUS
from dupfinder.similarity.hash_arrays import HashArray, scan
from dupfinder.similarity.multi_index import MultiIndex, Runs
from dupfinder.similarity.vp_tree import HammingVPTree

Way: TypeAlias = Literal["scan", "tree", "bands"]

# Fewer points are scanned before anything could be estimated.
_FEW_POINTS: Final = 1 << 15
# Above, the tree looks at a quarter of the points and more.
_LARGEST_TREE_RADIUS: Final = 6
_SAMPLE: Final = 1 << 16
_SAMPLES: Final = 4
_SAMPLE_QUERIES: Final = 4
# Sorting by bands takes as long as so many scans of all points.
_SORTING_SCANS: Final = 200


class Looked(NamedTuple):
    """The way of a search, and how many comparisons it made; `points` is their largest possible number."""

    way: Way
    compared: int
    points: int


class PointSearch:
    """Searches among the points of a tree. Use it in one thread.

    Args:
        tree: over N points.

    Attributes:
        last: of the last search; None before the first.
    """

    def __init__(self, tree: HammingVPTree) -> None:
        self.last: Looked | None = None
        self._tree = tree
        self._bands: MultiIndex | None = None
        self._spent = 0.0
        self._seconds: dict[str, float] = {}

    @property
    def is_frequent(self) -> bool:
        """Whether searches were so many that what speeds them up was prepared."""
        return self._bands is not None

    def near(self, queries: HashArray, radius: int) -> Iterator[tuple[int, NDArray[np.int64]]]:
        """Yields numbers of queries and of points within the radius of them; a pair may come again."""
        size, possible = len(self._tree), len(self._tree) * len(queries)
        way, runs = self._choose(queries, radius)
        if way == "bands" and runs is not None and self._bands is not None:
            self.last = Looked(way, runs.total, possible)
            yield from (
                (number, point.astype(np.int64)) for number, point in self._bands.within(runs, radius)
            )
            return
        compared = 0
        for number, query in enumerate(queries):
            point, count = (
                self._tree.walked(query, radius) if way == "tree" else self._tree.scanned(query, radius)
            )
            compared += count
            yield number, point
        self.last = Looked(way, compared if size else 0, possible)

    def prepare(self) -> None:
        """Sorts the points by bands."""
        if self._bands is None:
            self._bands = MultiIndex(self._tree.hashes)

    def _choose(self, queries: HashArray, radius: int) -> tuple[Way, Runs | None]:
        size = len(self._tree)
        if size < _FEW_POINTS or not len(queries):
            return "scan", None
        costs: dict[Way, float] = {"scan": self._cost("scan", self._scan_sample) * size * len(queries)}
        if radius <= _LARGEST_TREE_RADIUS:
            walk = self._cost(f"tree {radius}", lambda: self._walk_sample(radius))
            costs["tree"] = walk * len(queries)
        least = min(costs.values())
        if radius > MAX_RADIUS:
            return min(costs, key=lambda way: costs[way]), None
        self._spent += least
        if self._spent * len(queries) > _SORTING_SCANS * costs["scan"]:
            self.prepare()
        runs = None
        if self._bands is not None:
            runs = self._bands.runs(queries, radius)
            costs["bands"] = self._cost("bands", self._bands_sample) * (runs.total + len(runs.size))
        return min(costs, key=lambda way: costs[way]), runs

    # The cost model: seconds of a comparison, measured when it is first needed, in some milliseconds.

    def _cost(self, name: str, sample: Callable[[], float]) -> float:
        if name not in self._seconds:
            # The least: caches are cold at first, and other programs run.
            self._seconds[name] = min(sample() for _ in range(_SAMPLES))
        return self._seconds[name]

    def _sample_queries(self) -> HashArray:
        """Returns some of the points, with a bit changed: neighbours of many, as queries usually are."""
        points = self._tree.in_order
        return points[:: max(len(points) // _SAMPLE_QUERIES, 1)][:_SAMPLE_QUERIES] ^ np.uint64(1)

    def _scan_sample(self) -> float:
        points = self._tree.in_order[:_SAMPLE]
        return _seconds(lambda: scan(points, np.uint64(0), 0)) / len(points)

    def _walk_sample(self, radius: int) -> float:
        queries = self._sample_queries()
        return _seconds(lambda: [self._tree.walked(query, radius) for query in queries]) / len(queries)

    def _bands_sample(self) -> float:
        assert self._bands is not None
        bands, queries, radius = self._bands, self._sample_queries(), MAX_RADIUS - 2
        runs = bands.runs(queries, radius)
        taken = _seconds(lambda: list(bands.within(bands.runs(queries, radius), radius)))
        return taken / (runs.total + len(runs.size))


def _seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start
