"""Hashes of millions of pictures without a library: queries, ten more pictures, and a part of all pairs.

    python benchmarks/search.py --images 10000000

The pictures have 1.4 views, as those of synthetic.py; the hashes are imagined, because drawing that many
pictures takes an hour. All pairs are joined for a set time, and the whole is estimated from the share that
was compared.
"""

import itertools
import statistics
import time
from collections.abc import Callable, Iterator

import numpy as np
from numpy.typing import NDArray

from dupfinder.hashing.orientation import TRANSFORMS, oriented_small
from dupfinder.similarity.banded_join import BandedJoin
from dupfinder.similarity.bands import BandedPoints
from dupfinder.similarity.joins import within_many
from dupfinder.similarity.point_search import PointSearch
from dupfinder.similarity.vp_tree import HammingVPTree

VIEWS = 1.4
BLOCK = 1 << 20
QUERIES = 25
RADIUS = 10
TEN_MORE = 14 * len(TRANSFORMS)
"""Queries of ten pictures with 1.4 views each."""

HashArray = NDArray[np.uint64]


def drawn(images: int, draw: Callable[[int, np.random.Generator], HashArray]) -> HashArray:
    """Draws the hashes along rows and columns of so many pictures, in blocks: (N, 2) uint64."""
    rng = np.random.default_rng(5)
    small = np.empty((int(VIEWS * images), 2), np.uint64)
    for start in range(0, len(small), BLOCK):
        part = small[start : start + BLOCK]
        part[:] = draw(2 * len(part), rng).reshape(2, -1).T
    return small


def measures(
    images: int,
    draw: Callable[[int, np.random.Generator], HashArray],
    threads: int,
    patience: float,
    peak_mb: Callable[[], float],
) -> Iterator[tuple[str, str]]:
    """Yields names and figures, as they are known."""
    small = drawn(images, draw)
    rows = np.ascontiguousarray(small[:, 0])
    yield "hashes drawn", f"{len(rows):,}, {peak_mb():.0f} MB"
    start = time.perf_counter()
    search = PointSearch(HammingVPTree(rows))
    yield "tree built", f"{time.perf_counter() - start:.1f} s, {peak_mb():.0f} MB"
    start = time.perf_counter()
    search.prepare()
    yield "bands sorted", f"{time.perf_counter() - start:.1f} s, {peak_mb():.0f} MB"
    queries = [all_ways(small[place : place + 1]) for place in range(0, len(small), len(small) // QUERIES)]
    times = []
    for query in [queries[0], *queries]:
        start = time.perf_counter()
        found = sum(len(points) for _, points in search.near(query, RADIUS))
        times.append(time.perf_counter() - start)
        assert found
    last = search.last
    assert last is not None
    yield (
        "a query",
        f"{1e3 * statistics.median(times[1:]):.1f} ms, by {last.way}, {last.compared / last.points:.2%}",
    )
    ten = np.resize(np.concatenate(queries), TEN_MORE)
    start = time.perf_counter()
    for _ in within_many(rows, ten, RADIUS, threads=threads):
        pass
    yield "ten more", f"{time.perf_counter() - start:.2f} s"
    del search
    yield from all_pairs(rows, threads, patience)
    yield "peak memory", f"{peak_mb():.0f} MB"


def all_ways(small: HashArray) -> HashArray:
    """Returns a picture's hash along rows in all orientations."""
    return np.concatenate([oriented_small(small, way) for way in range(len(TRANSFORMS))])


def all_pairs(rows: HashArray, threads: int, patience: float) -> Iterator[tuple[str, str]]:
    """Joins hashes with each other for some time, and yields how long all would take in one orientation."""
    ends = time.perf_counter() + patience

    def check() -> None:
        if time.perf_counter() > ends:
            raise TimeoutError

    start = time.perf_counter()
    join = BandedJoin(BandedPoints(rows), rows, RADIUS, "later", check)
    yield "tiles", f"{time.perf_counter() - start:.1f} s"
    start, found = time.perf_counter(), 0
    try:
        for chunk in itertools.chain.from_iterable(task() for task in join.tasks()):
            found += len(chunk[0])
    except TimeoutError:
        pass
    taken, share = time.perf_counter() - start, join.compared / join.distances()
    yield "pairs compared", f"{share:.2%} of {join.distances():,} distances in {taken:.0f} s, {found:,} pairs"
    yield "all pairs upright", f"{taken / share / 60:.0f} minutes, one thread"
