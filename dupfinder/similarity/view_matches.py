"""Finds the matches among views in memory: of one set, or between two sets."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
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
from dupfinder.similarity.hash_arrays import Pairs
from dupfinder.similarity.joins import cross_pairs, pairs_within, within_many
from dupfinder.similarity.matching import agreeing_frames
from dupfinder.similarity.views import Rows, ViewSet, compare

_BATCH: Final = 1 << 17

PairsOf = Callable[[int], Iterator[Pairs]]
"""Yields chunks of rows and distances for a transform: the first row, transformed, is near the second."""


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
    points = BandedPoints(np.ascontiguousarray(views.hashes.small[:, 0]))

    def pairs_of(transform: int) -> Iterator[Pairs]:
        if transform == 0:
            chunks = pairs_within(points, radius, threads=threads, check=check)
        else:
            turned = oriented_small(views.hashes.small, transform)
            symmetric = transform in UPRIGHT
            chunks = cross_pairs(points, turned, radius, symmetric=symmetric, threads=threads, check=check)
        return ((j, i, distance) for i, j, distance in chunks)

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

    def pairs_of(transform: int) -> Iterator[Pairs]:
        turned = oriented_small(first.hashes.small, transform)
        for i, j, distance in within_many(rows, turned, radius, threads=threads, check=check):
            yield i, j + count, distance
        if transform in SIDEWAYS:
            turned = oriented_small(first.hashes.small, INVERSE[transform], columns=True)
            for i, j, distance in within_many(columns, turned, radius, threads=threads, check=check):
                yield j + count, i, distance

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


def verified_pairs(
    views: ViewSet,
    pairs_of: PairsOf,
    crowds: Crowds,
    wanted: Callable[[Rows, Rows], NDArray[np.bool_]] | None = None,
    report: Report = ignore,
) -> tuple[Rows, Rows]:
    """Returns pairs of appearances that have verified views; some come more than once.

    Args:
        views: all that are compared.
        pairs_of: yields the candidates of each transform.
        crowds: leaves out pairs that they make superfluous.
        wanted: tells for pairs of rows whether they are looked at; None for all.
        report: is called for each transform.
    """
    found: list[tuple[Rows, Rows]] = []
    # Those that share the bands of the points come after one another.
    for number, transform in enumerate((*UPRIGHT, *SIDEWAYS)):
        report(Progress("match", number, len(TRANSFORMS)))
        turned_dct = oriented_dct(views.hashes.dct, transform)
        for turned, plain, distance in in_batches(pairs_of(transform)):
            kept = views.numbers[turned] != views.numbers[plain]
            if wanted is not None:
                kept &= wanted(turned, plain)
            # The cheapest measure of the second look leaves a few of a thousand.
            frequency = hamming(turned_dct.take(turned, axis=0), views.hashes.dct.take(plain, axis=0))
            kept &= (frequency <= verification.UNDISTURBED_CAP) | views.are_tiny(turned, plain)
            turned, plain = turned[kept], plain[kept]
            passed = crowds.verify(turned, plain, transform, distance[kept])
            found.append((views.numbers[turned[passed]], views.numbers[plain[passed]]))
    report(Progress("match", len(TRANSFORMS), len(TRANSFORMS)))
    return concatenated(found)


def in_batches(pairs: Iterator[Pairs]) -> Iterator[Pairs]:
    """Joins small chunks, so that each is worth a call of the verification."""
    waiting: list[Pairs] = []
    for chunk in pairs:
        waiting.append(chunk)
        if sum(len(turned) for turned, _, _ in waiting) >= _BATCH:
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
