"""Finds the matches of a library: candidates by their hashes, then the second look.

The hash of a turned picture follows from its own, so the eight orientations are searches among the same
hashes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from typing import Final

import numpy as np
from numpy.typing import NDArray

from dupfinder.base.cancelling import NEVER, CancelToken
from dupfinder.base.errors import Cancelled
from dupfinder.base.files import MatchRow
from dupfinder.base.records import Progress, Report, ignore
from dupfinder.hashing import verification
from dupfinder.hashing.bits import hamming
from dupfinder.hashing.orientation import (
    INVERSE,
    SIDEWAYS,
    TRANSFORMS,
    UPRIGHT,
    oriented_dct,
    oriented_small,
)
from dupfinder.similarity.bands import BandedPoints
from dupfinder.similarity.crowds import Crowds, crowds_of
from dupfinder.similarity.hash_arrays import Pairs
from dupfinder.similarity.joins import Accept, cross_pairs, pairs_within, within_many
from dupfinder.similarity.view_index import candidates, open_index
from dupfinder.similarity.views import Comparison, Rows, ViewSet, compare
from dupfinder.store.library import Library

# Up to so many new views are searched in the saved index, and only their candidates' hashes are read from the
# library; above, all hashes are loaded and joined.
_FEW_VIEWS: Final = 512
_MOST_CANDIDATES: Final = 1 << 18
_FEW_PAIRS: Final = 1 << 12
"""More verified pairs than these are of pictures with many near-equal ones, of which most can be left out."""

_BATCH: Final = 1 << 17
# Above this share of new views every view is joined with every other; below, the new ones with all.
_MOSTLY_NEW: Final = 0.4


def match_new(
    library: Library,
    radius: int,
    *,
    threads: int = 1,
    report: Report = ignore,
    cancel: CancelToken = NEVER,
) -> int:
    """Finds and stores all matches of appearances that are not matched up to `radius` yet.

    Returns:
        The number of pairs that were stored.

    Raises:
        Cancelled: the appearances still count as not matched; what was stored is found again.
    """

    def check() -> None:
        if cancel.is_set():
            raise Cancelled

    new = np.array(library.unmatched(radius), np.int64)
    if not len(new):
        return 0
    fresh = ViewSet.of(library, new)
    few = _few_pairs(library, fresh, radius, threads, check)
    if few is not None:
        found = _store(library, *few, radius, check)
        library.store_matches((), new.tolist(), radius)
        return found
    if not {appearance for appearance, _, _ in library.crowd()}.isdisjoint(new.tolist()):
        library.forget_crowds()
        new = np.array(library.unmatched(radius), np.int64)
        fresh = ViewSet.of(library, new)
    views = ViewSet.of(library)
    crowds = crowds_of(library, views, radius)
    pairs = _join(views, fresh, radius, crowds, threads, report, check)
    found = _store(library, views, *_unique_pairs(*pairs), radius, check)
    library.store_crowd(crowds.rows())
    library.store_matches((), new.tolist(), radius)
    return found


def _few_pairs(
    library: Library, fresh: ViewSet, radius: int, threads: int, check: Callable[[], None]
) -> tuple[ViewSet, Rows, Rows] | None:
    """Returns the verified pairs of a few fresh views, with the views of both; None if they are many."""
    if len(fresh.numbers) > _FEW_VIEWS:
        return None
    row, other = candidates(open_index(library, columns=True), fresh.hashes, radius, threads=threads)
    if len(row) > _MOST_CANDIDATES:
        return None
    views = ViewSet.of(library, np.concatenate([fresh.numbers, other]))
    one, other = _unique_pairs(fresh.numbers[row], other)
    verified = np.zeros(len(one), bool)
    for start in range(0, len(one), _FEW_PAIRS):
        check()
        part = slice(start, start + _FEW_PAIRS)
        verified[part] = compare(views, one[part], other[part], radius).verified
        if verified.sum() > _FEW_PAIRS:
            return None
    return views, one[verified], other[verified]


def _store(
    library: Library, views: ViewSet, one: Rows, other: Rows, radius: int, check: Callable[[], None]
) -> int:
    """Compares pairs of appearances and stores the matches among them; returns their number."""
    found = 0
    # In parts, so that the work can be cancelled.
    for start in range(0, len(one), _BATCH):
        check()
        part = slice(start, start + _BATCH)
        comparison = compare(views, one[part], other[part], radius)
        keep = _with_agreeing_frames(library, one[part], other[part], comparison)
        library.store_matches(_match_rows(one[part][keep], other[part][keep], comparison, keep), (), radius)
        found += len(keep)
    return found


def _with_agreeing_frames(library: Library, one: Rows, other: Rows, comparison: Comparison) -> Rows:
    """Returns the verified pairs, without those whose sampled frames do not agree."""
    keep = np.flatnonzero(comparison.verified)
    frames = library.frame_hashes(np.unique([one[keep], other[keep]]).tolist()) if len(keep) else {}
    if not frames:
        return keep
    agree = agreeing_frames(frames, one[keep], other[keep], comparison.transform[keep])
    return keep[agree]


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


def _match_rows(one: Rows, other: Rows, comparison: Comparison, rows: Rows) -> list[MatchRow]:
    """Returns compared pairs in the form that the library stores."""
    columns = one, other, comparison.distance[rows], comparison.transform[rows]
    return [MatchRow(*row) for row in zip(*(column.tolist() for column in columns), strict=True)]


def matches_between(
    library: Library, one: Rows, other: Rows, radius: int
) -> tuple[NDArray[np.bool_], NDArray[np.uint8], Rows]:
    """Compares pairs of appearances whose matches are not stored.

    Returns:
        For each pair whether it matches within the radius, its distance and its transform.
    """
    views = ViewSet.of(library, np.concatenate([one, other]))
    matches = np.zeros(len(one), bool)
    distance, transform = np.zeros(len(one), np.uint8), np.zeros(len(one), np.int64)
    for start in range(0, len(one), _BATCH):
        part = slice(start, start + _BATCH)
        comparison = compare(views, one[part], other[part], radius)
        matches[start + _with_agreeing_frames(library, one[part], other[part], comparison)] = True
        distance[part], transform[part] = comparison.distance, comparison.transform
    return matches, distance, transform


def look_alikes(library: Library, appearances: Rows, radius: int, *, threads: int = 1) -> list[MatchRow]:
    """Returns all candidate pairs among these appearances, verified or not.

    They are never stored: there are a million at 20 bits among nine thousand pictures.
    """
    views = ViewSet.of(library, appearances)
    found: list[tuple[Rows, Rows]] = []
    points = _row_hashes(views)
    for transform in (*UPRIGHT, *SIDEWAYS):
        for i, j, _ in _all_rows(views, points, transform, radius, None, threads, lambda: None):
            found.append(_unique_pairs(views.numbers[i], views.numbers[j]))
    one, other = _unique_pairs(*_concatenated(found))
    comparison = compare(views, one, other, radius)
    return _match_rows(one, other, comparison, np.arange(len(one)))


# --- joins ----------------------------------------------------------------------------------


def _join(
    views: ViewSet,
    fresh: ViewSet,
    radius: int,
    crowds: Crowds,
    threads: int,
    report: Report,
    check: Callable[[], None],
) -> tuple[Rows, Rows]:
    """Returns pairs of appearances, at least one of them fresh, that have verified views.

    Pairs that crowds make superfluous are left out.
    """
    is_new = np.isin(views.numbers, fresh.numbers)
    mostly_new = is_new.mean() > _MOSTLY_NEW
    new_rows = np.flatnonzero(is_new)
    some_old = mostly_new and len(new_rows) < len(views.numbers)
    found: list[tuple[Rows, Rows]] = []
    points = _row_hashes(views)
    # Those that share the bands of the points come after one another.
    for number, transform in enumerate((*UPRIGHT, *SIDEWAYS)):
        report(Progress("match", number, len(TRANSFORMS)))
        accept = _Hopeful(views, transform, is_new if some_old else None)
        pairs = (
            _all_rows(views, points, transform, radius, accept, threads, check)
            if mostly_new
            else _new_rows(views, new_rows, transform, radius, accept, threads, check)
        )
        for turned, plain, distance in _in_batches(pairs):
            passed = crowds.verify(turned, plain, transform, distance)
            found.append((views.numbers[turned[passed]], views.numbers[plain[passed]]))
    report(Progress("match", len(TRANSFORMS), len(TRANSFORMS)))
    return _concatenated(found)


class _Hopeful:
    """Tells which candidate pairs of views may pass the second look, by its cheapest measure.

    That leaves a few of a thousand.

    Args:
        views: all of them.
        transform: that turns the first of a pair.
        is_new: (N,) bool: one view of a pair has to be among these; None for any.
    """

    def __init__(self, views: ViewSet, transform: int, is_new: NDArray[np.bool_] | None) -> None:
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


def _row_hashes(views: ViewSet) -> BandedPoints:
    return BandedPoints(np.ascontiguousarray(views.hashes.small[:, 0]))


def _all_rows(
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


def _new_rows(
    views: ViewSet,
    new: Rows,
    transform: int,
    radius: int,
    accept: Accept,
    threads: int,
    check: Callable[[], None],
) -> Iterator[Pairs]:
    """Yields the same for the new rows against all, either of them transformed."""
    small = views.hashes.small
    rows, columns = np.ascontiguousarray(small.T)
    join = partial(within_many, threads=threads, check=check)
    turned = oriented_small(small[new], transform)
    for i, j, distance in join(rows, turned, radius, accept=lambda i, j: accept(new[i], j)):
        yield new[i], j, distance
    if transform in SIDEWAYS:
        turned = oriented_small(small[new], INVERSE[transform], columns=True)
        for i, j, distance in join(columns, turned, radius, accept=lambda i, j: accept(j, new[i])):
            yield j, new[i], distance


def _in_batches(pairs: Iterator[Pairs]) -> Iterator[Pairs]:
    """Joins small chunks, so that each is worth a call of the verification."""
    waiting: list[Pairs] = []
    for chunk in pairs:
        waiting.append(chunk)
        if sum(len(turned) for turned, _, _ in waiting) >= _FEW_PAIRS:
            yield _joined(waiting)
            waiting = []
    if waiting:
        yield _joined(waiting)


def _joined(chunks: Sequence[Pairs]) -> Pairs:
    turned, plain, distance = zip(*chunks, strict=True)
    return np.concatenate(turned), np.concatenate(plain), np.concatenate(distance)


def _unique_pairs(one: Rows, other: Rows) -> tuple[Rows, Rows]:
    """Returns each unordered pair of different numbers once, the smaller first, in order."""
    low, high = np.minimum(one, other), np.maximum(one, other)
    different = low != high
    pairs = np.unique(np.stack([low[different], high[different]]), axis=1)
    return pairs[0], pairs[1]


def _concatenated(parts: Sequence[tuple[Rows, Rows]]) -> tuple[Rows, Rows]:
    nothing = np.zeros(0, np.int64)
    return (
        np.concatenate([nothing, *(one for one, _ in parts)]),
        np.concatenate([nothing, *(other for _, other in parts)]),
    )
