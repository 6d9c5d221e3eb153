"""Finds all close pairs among hashes: by bands of their bits, or by comparing every pair."""

from __future__ import annotations

import itertools
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, CancelledError, Future, ThreadPoolExecutor, wait
from functools import partial
from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from dupfinder.similarity.banded_join import BandedJoin, Which
from dupfinder.similarity.bands import MAX_RADIUS, BandedPoints
from dupfinder.similarity.hash_arrays import HashArray, Pairs, Scratch

# From so many distances on, sorting by bands takes less time than it saves.
_FEW_DISTANCES: Final = 1 << 24
# Sorting costs some 400 ns for each hash first; comparing it with a query costs one or two.
_FEW_QUERIES: Final = 256
# Distances per numpy call. Larger than for one query, although 4 MiB stay in the L3 cache only, because
# threads wait for each other at the interpreter's lock between calls: two were 1.2 times as fast as one at
# 64 Ki, 1.8 times at 512 Ki.
_BLOCK: Final = 1 << 19
_BLOCK_QUERIES: Final = 64
_TASK_QUERIES: Final = 1 << 12
# From so many hashes on, sorting them saves more than it takes.
_MANY_HASHES: Final = 1 << 17
_TASK_HASHES: Final = 1 << 17
# A chunk of a result is returned when it has that many pairs.
_CHUNK: Final = 1 << 17

Accept: TypeAlias = Callable[[NDArray[np.int64], NDArray[np.int64]], NDArray[np.bool_]]
_Task: TypeAlias = Callable[[], Iterator[Pairs]]


def _go_on() -> None:
    pass


def within_many(
    hashes: HashArray | BandedPoints,
    queries: HashArray,
    radius: int,
    *,
    accept: Accept | None = None,
    threads: int = 1,
    check: Callable[[], None] = _go_on,
) -> Iterator[Pairs]:
    """Finds the hashes within `radius` bits of each of many queries.

    Args:
        hashes: (N,) uint64; BandedPoints are sorted once for several joins.
        queries: (Q,) uint64.
        radius: inclusive, in bits.
        accept: returns which of some hits are wanted, given their queries and hashes, each (K,); it is called
            in any of the threads. Where most hits are of no use, this spares what they cost further on.
        threads: number of threads; numpy computes outside the interpreter's lock.
        check: is called every few milliseconds, by any of the threads; what it raises ends the join.

    Yields:
        Chunks of some hundred thousand: query (K,), hash (K,), distance (K,); every hit once, in no
        particular order.
    """
    return _join(hashes, queries, radius, "all", accept, threads, check)


def pairs_within(
    hashes: HashArray | BandedPoints,
    radius: int,
    *,
    accept: Accept | None = None,
    threads: int = 1,
    check: Callable[[], None] = _go_on,
) -> Iterator[Pairs]:
    """Finds all pairs of hashes at most `radius` bits apart; arguments as for `within_many`.

    Yields:
        Chunks: i (K,), j (K,), distance (K,) with i < j; every pair once, in no particular order.
    """
    points = _points(hashes)
    return _join(points, points.hashes, radius, "later", accept, threads, check)


def cross_pairs(
    hashes: HashArray | BandedPoints,
    transformed: HashArray,
    radius: int,
    *,
    symmetric: bool = False,
    accept: Accept | None = None,
    threads: int = 1,
    check: Callable[[], None] = _go_on,
) -> Iterator[Pairs]:
    """Finds pairs of hashes within `radius` bits of each other after one is transformed.

    Args:
        hashes: as for `within_many`.
        transformed: (N,) uint64; `transformed[k]` belongs to `hashes[k]`, as the hash of a mirrored picture.
        radius: as for `within_many`.
        symmetric: the caller promises that the transform is its own inverse, so that `hashes[i]` is as far
            from `transformed[j]` as `hashes[j]` is from `transformed[i]`, and moves no bit out of its
            UPRIGHT_BANDS, as a mirror, a flip and a half turn. Then only one of the two is examined, at half
            the cost.
        accept: as for `within_many`, given i and j.
        threads: as for `within_many`.
        check: likewise.

    Yields:
        Chunks: i (K,), j (K,), distance (K,) in no particular order. If symmetric, every pair once with
        i < j. Otherwise every (i, j) with i != j once, with the distance from `hashes[i]` to
        `transformed[j]`.
    """
    which: Which = "later" if symmetric else "others"
    if symmetric:
        return _join(hashes, transformed, radius, which, accept, threads, check)
    turned_accept = None if accept is None else lambda j, i: accept(i, j)
    found = _join(hashes, transformed, radius, which, turned_accept, threads, check)
    return ((i, j, distance) for j, i, distance in found)


def _points(hashes: HashArray | BandedPoints) -> BandedPoints:
    return hashes if isinstance(hashes, BandedPoints) else BandedPoints(hashes)


def _join(
    points: HashArray | BandedPoints,
    queries: HashArray,
    radius: int,
    which: Which,
    accept: Accept | None,
    threads: int,
    check: Callable[[], None],
) -> Iterator[Pairs]:
    """Yields query, hash, distance."""
    points = _points(points)
    hashes = points.hashes
    crew = _Crew(threads, check)
    few = min(len(hashes), len(queries)) <= _FEW_QUERIES or len(hashes) * len(queries) < _FEW_DISTANCES
    tasks: list[_Task]
    if which == "all" and len(queries) <= _FEW_QUERIES and len(hashes) >= _MANY_HASHES:
        tasks = _ByWeight(hashes, queries, radius, crew).tasks()
    elif radius > MAX_RADIUS or few:
        step = _BLOCK_QUERIES if len(queries) <= _FEW_QUERIES else _TASK_QUERIES
        compare = partial(_compare_all, hashes, queries, radius, which, crew)
        tasks = [partial(compare, at, at + step) for at in range(0, len(queries), step)]
    else:
        tasks = BandedJoin(points, queries, radius, which, crew.check).tasks()
    return crew.run(tasks if accept is None else [partial(_accepted, task, accept) for task in tasks])


def _accepted(task: _Task, accept: Accept) -> Iterator[Pairs]:
    """Yields the accepted pairs of a task."""
    for one, other, distance in task():
        rows = np.flatnonzero(accept(one, other))
        if len(rows):
            yield one.take(rows), other.take(rows), distance.take(rows)


def _compare_all(
    hashes: HashArray, queries: HashArray, radius: int, which: Which, crew: _Crew, first: int, end: int
) -> Iterator[Pairs]:
    """Compares a part of the queries, from first to end, with every hash, in blocks."""
    width = min(_BLOCK // _BLOCK_QUERIES, max(len(hashes), 1))
    scratch = Scratch(width * _BLOCK_QUERIES)
    found: list[Pairs] = []
    for begin in range(first if which == "later" else 0, len(hashes), width):
        block = hashes[begin : begin + width]
        for top in range(first, min(end, len(queries)), _BLOCK_QUERIES):
            crew.check()
            rows = queries[top : min(top + _BLOCK_QUERIES, end)]
            hits, distance = scratch.compare(rows, block, radius)
            query, other = np.divmod(hits, len(block))
            query, other = query + top, other + begin
            if which != "all":
                wanted = other > query if which == "later" else other != query
                query, other, distance = query[wanted], other[wanted], distance[wanted]
            found.append((query, other, distance))
            if sum(len(part[0]) for part in found) >= _CHUNK:
                yield _concatenated(found)
                found = []
    if any(len(part[0]) for part in found):
        yield _concatenated(found)


class _ByWeight:
    """Compares a few queries with many hashes, those that have about as many bits set.

    Hashes are at least as far apart as the numbers of their bits differ. That leaves half of the pairs of
    hashes of photographs at 10 bits. Sorting takes 20 ns for each hash.

    Args:
        hashes: (N,) uint64.
        queries: (Q,) uint64.
        radius: inclusive.
        crew: is asked whether to go on.
    """

    def __init__(self, hashes: HashArray, queries: HashArray, radius: int, crew: _Crew) -> None:
        self._radius, self._crew = radius, crew
        self._hashes, self._order, self._weights = _by_weight(hashes)
        self._queries, self._of_query, query_weights = _by_weight(queries)
        self._query_weights = query_weights.astype(np.int64)

    def tasks(self) -> list[_Task]:
        """Returns the work in parts for any order and thread."""
        size = len(self._hashes)
        return [
            partial(self._compare, at, min(at + _TASK_HASHES, size)) for at in range(0, size, _TASK_HASHES)
        ]

    def _compare(self, first: int, end: int) -> Iterator[Pairs]:
        width = _BLOCK // _BLOCK_QUERIES
        scratch = Scratch(_BLOCK)
        found: list[Pairs] = []
        for begin in range(first, end, width):
            block = self._hashes[begin : min(begin + width, end)]
            least, most = int(self._weights[begin]), int(self._weights[begin + len(block) - 1])
            near = [least - self._radius, most + self._radius + 1]
            low, high = np.searchsorted(self._query_weights, near).tolist()
            for top in range(low, high, _BLOCK_QUERIES):
                self._crew.check()
                rows = self._queries[top : min(top + _BLOCK_QUERIES, high)]
                hits, distance = scratch.compare(rows, block, self._radius)
                query, other = np.divmod(hits, len(block))
                found.append((self._of_query[query + top], self._order[other + begin], distance))
                if sum(len(part[0]) for part in found) >= _CHUNK:
                    yield _concatenated(found)
                    found = []
        if any(len(part[0]) for part in found):
            yield _concatenated(found)


def _by_weight(hashes: HashArray) -> tuple[HashArray, NDArray[np.int64], NDArray[np.uint8]]:
    """Returns hashes in order of their numbers of bits, their places before, and these numbers."""
    weights = np.bitwise_count(hashes)
    order = np.argsort(weights, kind="stable")  # a radix sort for 8 bits
    return hashes.take(order), order, weights.take(order)


def _concatenated(parts: Sequence[Pairs]) -> Pairs:
    one, other, distance = zip(*parts, strict=True)
    return np.concatenate(one), np.concatenate(other), np.concatenate(distance)


class _Crew:
    """Carries out the tasks of one join in threads."""

    def __init__(self, threads: int, check: Callable[[], None]) -> None:
        self._threads, self._check = threads, check
        self._stopped = threading.Event()

    def check(self) -> None:
        """Raises an error when the work is to end."""
        if self._stopped.is_set():
            raise CancelledError
        self._check()

    def run(self, tasks: Sequence[_Task]) -> Iterator[Pairs]:
        """Yields the chunks of all tasks in the order in which they are ready.

        At most two chunks a thread are being made or waiting, and no thread blocks while nobody takes them.
        When this generator is closed or a task fails, the other tasks end at their next check.
        """
        if self._threads == 1 or len(tasks) <= 1:
            for task in tasks:
                yield from task()
            return
        waiting = iter(tasks)
        active: dict[Future[Pairs | None], Iterator[Pairs]] = {}
        with ThreadPoolExecutor(self._threads, thread_name_prefix="index") as pool:
            try:
                while True:
                    for task in itertools.islice(waiting, 2 * self._threads - len(active)):
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
