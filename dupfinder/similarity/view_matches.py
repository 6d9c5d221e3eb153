"""Finds the matches among views in memory: of one set, or between two sets.

The hash of a turned picture follows from its own, so the eight orientations are joins of the same hashes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from dupfinder.base.records import Progress, Report, ignore
from dupfinder.hashing import verification
from dupfinder.hashing.bits import hamming
from dupfinder.hashing.hashes import Hashes
from dupfinder.hashing.orientation import (
    INVERSE,
    SIDEWAYS,
    TRANSFORMS,
    UPRIGHT,
    oriented_dct,
    oriented_small,
)
from dupfinder.similarity.bands import BandedPoints
from dupfinder.similarity.crowds import Crowds
from dupfinder.similarity.hash_arrays import HashArray, Pairs
from dupfinder.similarity.joins import Accept, cross_pairs, pairs_within, within_many
from dupfinder.similarity.views import Rows, ViewSet, compare

FEW_PAIRS: Final = 1 << 12
"""Candidates of one step of the second look, at least."""

_BATCH: Final = 1 << 17

PairsOf = Callable[[int], Iterator[Pairs]]
"""Yields chunks of rows and distances for a transform: the first row, transformed, is near the second."""

Points = tuple[HashArray | BandedPoints, HashArray | BandedPoints]
"""The hashes along rows, and along columns."""


class Matches(NamedTuple):
    """Verified pairs of appearances, once each.

    Attributes:
        one: (K,) int64, the appearances that are turned; each is smaller than the other one.
        other: (K,) int64.
        distance: (K,) uint8, in bits.
        transform: (K,) int64, that turns the first into the second.
    """

    one: Rows
    other: Rows
    distance: NDArray[np.uint8]
    transform: Rows


def matches_within(
    views: ViewSet,
    radius: int,
    frames: Mapping[int, bytes],
    *,
    threads: int = 1,
    check: Callable[[], None] = lambda: None,
) -> Matches:
    """Finds the matches among the views of one set.

    Args:
        views: any.
        radius: inclusive, in bits.
        frames: the frame hashes of appearances with several frames.
        threads: for comparing.
        check: is called often; what it raises ends the work.

    Returns:
        All matches, except those that crowds leave out: the components at every radius are the same.
    """
    points = row_points(views)

    def pairs_of(transform: int) -> Iterator[Pairs]:
        accept = Hopeful(views, transform)
        return all_rows(views, points, transform, radius, accept, threads, check)

    return _matches(views, pairs_of, radius, frames, check)


def matches_across(
    first: ViewSet,
    second: ViewSet,
    radius: int,
    frames: Mapping[int, bytes],
    *,
    threads: int = 1,
    check: Callable[[], None] = lambda: None,
) -> Matches:
    """Finds the matches between the views of two sets; arguments and result as of `matches_within`.

    Args:
        first: its appearances come before those of the second set.
        second: likewise.
        radius: likewise.
        frames: likewise.
        threads: likewise.
        check: likewise.
    """
    count = len(first.numbers)
    views = ViewSet(
        np.concatenate([first.numbers, second.numbers]),
        Hashes.concatenate([first.hashes, second.hashes]),
        np.concatenate([first.tiny, second.tiny]),
    )
    rows, columns = (BandedPoints(np.ascontiguousarray(part)) for part in second.hashes.small.T)
    mine = np.arange(count)

    def pairs_of(transform: int) -> Iterator[Pairs]:
        accept = Hopeful(views, transform)
        return rows_against(views, mine, (rows, columns), count, transform, radius, accept, threads, check)

    return _matches(views, pairs_of, radius, frames, check)


def _matches(
    views: ViewSet, pairs_of: PairsOf, radius: int, frames: Mapping[int, bytes], check: Callable[[], None]
) -> Matches:
    crowds = Crowds(views, radius, exempt=list(frames))
    one, other = unique_pairs(*verified_pairs(views, pairs_of, crowds))
    found = [Matches(one[:0], one[:0], np.zeros(0, np.uint8), one[:0])]
    for start in range(0, len(one), _BATCH):
        check()
        a, b = one[start : start + _BATCH], other[start : start + _BATCH]
        comparison = compare(views, a, b, radius)
        keep = np.flatnonzero(comparison.verified)
        keep = keep[agreeing_frames(frames, a[keep], b[keep], comparison.transform[keep])]
        found.append(Matches(a[keep], b[keep], comparison.distance[keep], comparison.transform[keep]))
    return Matches(*(np.concatenate(column) for column in zip(*found, strict=True)))


def agreeing_frames(
    frames: Mapping[int, bytes], one: Rows, other: Rows, transform: Rows
) -> NDArray[np.bool_]:
    """Returns for which pairs of appearances the sampled frames agree; see `verification.frames_agree`.

    Args:
        frames: the frame hashes of appearances with several frames.
        one: the appearances that are turned.
        other: the appearances they are compared with.
        transform: number of the transform of each pair.
    """
    agree = np.ones(len(one), bool)
    several = np.fromiter(frames, np.int64, len(frames))
    for row in np.flatnonzero(np.isin(one, several) & np.isin(other, several)).tolist():
        mine, theirs = frames[int(one[row])], frames[int(other[row])]
        agree[row] = verification.frames_agree(mine, theirs, int(transform[row]))
    return agree


# --- joins ----------------------------------------------------------------------------------


def verified_pairs(
    views: ViewSet, pairs_of: PairsOf, crowds: Crowds, report: Report = ignore
) -> tuple[Rows, Rows]:
    """Returns pairs of appearances that have verified views; some come more than once.

    Args:
        views: all that are compared.
        pairs_of: yields the candidates of each transform.
        crowds: leaves out pairs that they make superfluous.
        report: is called for each transform.
    """
    found: list[tuple[Rows, Rows]] = []
    # Those that share the bands of the points come after one another.
    for number, transform in enumerate((*UPRIGHT, *SIDEWAYS)):
        report(Progress("match", number, len(TRANSFORMS)))
        for turned, plain, distance in _in_batches(pairs_of(transform)):
            passed = crowds.verify(turned, plain, transform, distance)
            found.append((views.numbers[turned[passed]], views.numbers[plain[passed]]))
    report(Progress("match", len(TRANSFORMS), len(TRANSFORMS)))
    return concatenated(found)


class Hopeful:
    """Tells which candidate pairs of views may pass the second look, by its cheapest measure.

    That leaves a few of a thousand.

    Args:
        views: all of them.
        transform: that turns the first of a pair.
        is_new: (N,) bool: one view of a pair has to be among these; None for any.
    """

    def __init__(self, views: ViewSet, transform: int, is_new: NDArray[np.bool_] | None = None) -> None:
        self._views, self._is_new = views, is_new
        self._turned = oriented_dct(views.hashes.dct, transform)

    def __call__(self, turned: Rows, plain: Rows) -> NDArray[np.bool_]:
        """Returns (K,) bool, for pairs of rows."""
        views = self._views
        frequency = hamming(self._turned.take(turned, axis=0), views.hashes.dct.take(plain, axis=0))
        hopeful = frequency <= verification.UNDISTURBED_CAP
        if views.tiny.any():
            hopeful |= views.are_tiny(turned, plain)
        rows = np.flatnonzero(hopeful)
        turned, plain = turned[rows], plain[rows]
        wanted = views.numbers[turned] != views.numbers[plain]
        if self._is_new is not None:
            wanted &= self._is_new[turned] | self._is_new[plain]
        hopeful[rows] = wanted
        return hopeful


def row_points(views: ViewSet) -> BandedPoints:
    """Returns the hashes along rows for several joins."""
    return BandedPoints(np.ascontiguousarray(views.hashes.small[:, 0]))


def all_rows(
    views: ViewSet,
    points: BandedPoints,
    transform: int,
    radius: int,
    accept: Accept | None,
    threads: int,
    check: Callable[[], None],
) -> Iterator[Pairs]:
    """Yields chunks of rows and distances: the first row, transformed, is within the radius of the second."""
    swapped = None if accept is None else lambda i, j: accept(j, i)
    if transform == 0:
        chunks = pairs_within(points, radius, accept=swapped, threads=threads, check=check)
    else:
        turned = oriented_small(views.hashes.small, transform)
        chunks = cross_pairs(
            points,
            turned,
            radius,
            symmetric=transform in UPRIGHT,
            accept=swapped,
            threads=threads,
            check=check,
        )
    return ((j, i, distance) for i, j, distance in chunks)


def rows_against(
    views: ViewSet,
    mine: Rows,
    points: Points,
    first: int,
    transform: int,
    radius: int,
    accept: Accept,
    threads: int,
    check: Callable[[], None],
) -> Iterator[Pairs]:
    """Yields the same for some rows against others, either of them transformed.

    Args:
        views: all of them.
        mine: some rows.
        points: the hashes of the others, which are the last rows.
        first: the row of the first of them.
        transform: that turns the first of a pair.
        radius: inclusive, in bits.
        accept: returns which pairs of rows are wanted.
        threads: for comparing.
        check: is called often.
    """
    small = views.hashes.small[mine]
    rows, columns = points
    join = partial(within_many, threads=threads, check=check)
    turned = oriented_small(small, transform)
    for i, j, distance in join(rows, turned, radius, accept=lambda i, j: accept(mine[i], j + first)):
        yield mine[i], j + first, distance
    if transform in SIDEWAYS:
        turned = oriented_small(small, INVERSE[transform], columns=True)
        for i, j, distance in join(columns, turned, radius, accept=lambda i, j: accept(j + first, mine[i])):
            yield j + first, mine[i], distance


def _in_batches(pairs: Iterator[Pairs]) -> Iterator[Pairs]:
    """Joins small chunks, so that each is worth a call of the verification."""
    waiting: list[Pairs] = []
    for chunk in pairs:
        waiting.append(chunk)
        if sum(len(turned) for turned, _, _ in waiting) >= FEW_PAIRS:
            yield _joined(waiting)
            waiting = []
    if waiting:
        yield _joined(waiting)


def _joined(chunks: Sequence[Pairs]) -> Pairs:
    turned, plain, distance = zip(*chunks, strict=True)
    return np.concatenate(turned), np.concatenate(plain), np.concatenate(distance)


def unique_pairs(one: Rows, other: Rows) -> tuple[Rows, Rows]:
    """Returns each unordered pair of different numbers once, the smaller first, in order."""
    low, high = np.minimum(one, other), np.maximum(one, other)
    different = low != high
    pairs = np.unique(np.stack([low[different], high[different]]), axis=1)
    return pairs[0], pairs[1]


def concatenated(parts: Sequence[tuple[Rows, Rows]]) -> tuple[Rows, Rows]:
    """Joins the columns of pairs; there may be none."""
    nothing = np.zeros(0, np.int64)
    return (
        np.concatenate([nothing, *(one for one, _ in parts)]),
        np.concatenate([nothing, *(other for _, other in parts)]),
    )
