"""Finds the matches of a library: candidates by their hashes, then the second look."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

import numpy as np
from numpy.typing import NDArray

from dupfinder.base.cancelling import NEVER, CancelToken
from dupfinder.base.errors import Cancelled
from dupfinder.base.files import MatchRow
from dupfinder.base.records import Report, ignore
from dupfinder.hashing.orientation import SIDEWAYS, UPRIGHT
from dupfinder.similarity.crowds import Crowds, crowds_of
from dupfinder.similarity.hash_arrays import Pairs
from dupfinder.similarity.view_index import candidates, open_index
from dupfinder.similarity.view_matches import (
    Hopeful,
    agreeing_frames,
    all_rows,
    concatenated,
    row_points,
    rows_against,
    unique_pairs,
    verified_pairs,
)
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
    found = _store(library, views, *unique_pairs(*pairs), radius, check)
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
    one, other = unique_pairs(fresh.numbers[row], other)
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
    points = row_points(views)
    for transform in (*UPRIGHT, *SIDEWAYS):
        for i, j, _ in all_rows(views, points, transform, radius, None, threads, lambda: None):
            found.append(unique_pairs(views.numbers[i], views.numbers[j]))
    one, other = unique_pairs(*concatenated(found))
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
    points = row_points(views)
    both = np.ascontiguousarray(views.hashes.small.T)

    def pairs_of(transform: int) -> Iterator[Pairs]:
        accept = Hopeful(views, transform, is_new if some_old else None)
        if mostly_new:
            return all_rows(views, points, transform, radius, accept, threads, check)
        return rows_against(views, new_rows, (both[0], both[1]), 0, transform, radius, accept, threads, check)

    return verified_pairs(views, pairs_of, crowds, report)
