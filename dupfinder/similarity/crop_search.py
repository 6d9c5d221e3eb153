"""Finds the crops of a library: candidates by local features, checked on thumbnails and then on the files."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator, Sequence, Set
from concurrent.futures import ThreadPoolExecutor
from typing import Final

import numpy as np
from numpy.typing import NDArray

from dupfinder.base.cancelling import NEVER, CancelToken
from dupfinder.base.errors import Cancelled
from dupfinder.base.records import (
    NO_DISTANCE,
    ImageRecord,
    Match,
    Progress,
    Report,
    ignore,
)
from dupfinder.crops.candidates import Candidate, candidates, query_candidates
from dupfinder.crops.collages import PART_SHARE, beside_another
from dupfinder.features.extraction import Features
from dupfinder.similarity.crop_checker import CropChecker
from dupfinder.similarity.crop_regions import crop_of, crops_by_pair
from dupfinder.similarity.feature_index import FeatureIndex
from dupfinder.similarity.query import Query
from dupfinder.similarity.unchecked_crops import candidates_in_reach
from dupfinder.similarity.views import QUERY
from dupfinder.store.features import CropRow, UncheckedCrop
from dupfinder.store.library import Library

_BATCH: Final = 256
"""Candidates that are checked before the accepted ones are stored."""

_ENOUGH: Final = 4
"""After so many accepted pairs of two clusters, only the best picture of each is compared with the others."""

HASH_RADIUS: Final = 10
"""Pictures that match within this radius, in bits, are not looked at as crops of one another."""

_SILENT_FILES: Final = 2
"""After so many files of a folder that could not be read in time, the others wait for the next search."""

_KEPT_SIDES: Final = 4096
_KEPT_PIXELS: Final = 2048


def match_new_crops(
    library: Library,
    known: FeatureIndex,
    *,
    threads: int | None = None,
    report: Report = ignore,
    cancel: CancelToken = NEVER,
) -> None:
    """Finds and stores the crops among all appearances with features; only new ones are compared.

    Pairs that match by hash are left out. Those of a file that is out of reach, or has changed, are stored;
    they are checked when both files are in reach again.

    Args:
        library: holds the files; is written to.
        known: its features, up to date.
        threads: for decoding and comparing; None for one a core.
        report: is called with the progress.
        cancel: is asked often.

    Raises:
        Cancelled: what was found before is stored; its pairs are checked again next time.
    """
    new = known.appearances[known.joined :].tolist()
    again = candidates_in_reach(library, known.appearances)
    if not new and not again:
        return

    def check() -> None:
        if cancel.is_set():
            raise Cancelled

    report(Progress("crops", 0, None))
    labels, found = np.arange(len(known.appearances)), [candidate for _, candidate in again]
    if new:
        labels = clusters_by_hash(library, known.appearances)
        found += candidates(known.index, known.joined, same=labels, check=check)
    waiting = store_checked(library, known, found, labels, threads, report, cancel)
    library.remove_unchecked_crops({row for row, _ in again} - waiting)
    library.store_crops((), new)


def store_checked(
    library: Library,
    known: FeatureIndex,
    found: Sequence[Candidate],
    labels: NDArray[np.int64],
    threads: int | None,
    report: Report,
    cancel: CancelToken,
) -> set[UncheckedCrop]:
    """Checks candidates, and stores the accepted ones, and those that wait for their files.

    Args:
        library: is written to.
        known: its features.
        found: the candidates.
        labels: (P,) equal for pictures of one cluster.
        threads: for decoding and comparing; None for one a core.
        report: is called with the progress.
        cancel: is asked often.

    Returns:
        The candidates that wait.

    Raises:
        Cancelled: what was accepted before is stored.
    """
    with ThreadPoolExecutor(threads or os.cpu_count(), "dupfinder-crops") as pool:
        checker = CropChecker(library, known, found, cancel)
        for rows, done in _checked(pool, checker, found, labels):
            if cancel.is_set():
                raise Cancelled
            library.store_crops(rows, ())
            report(Progress("crops", done, len(found)))
    waiting = checker.waiting()
    library.add_unchecked_crops(waiting)
    return set(waiting)


def without_collages(rows: Sequence[CropRow]) -> list[CropRow]:
    """Returns crops without those in pictures that hold several others beside one another.

    A collage would join the pictures it is made of.
    """
    parts: dict[int, list[int]] = {}
    for number, row in enumerate(rows):
        if row.share < PART_SHARE:
            parts.setdefault(row.whole, []).append(number)
    left_out: set[int] = set()
    for numbers in parts.values():
        corners = [np.array(rows[number].region).reshape(4, 2) for number in numbers]
        left_out.update(numbers[place] for place in beside_another(corners))
    return [row for number, row in enumerate(rows) if number not in left_out]


def clusters_by_hash(library: Library, appearances: NDArray[np.int64]) -> NDArray[np.int64]:
    """Returns a label for each appearance, equal for those that verified matches connect."""
    place = {appearance: number for number, appearance in enumerate(appearances.tolist())}
    above = list(range(len(place)))

    def top(number: int) -> int:
        while above[number] != number:
            above[number] = number = above[above[number]]
        return number

    for a, b, _, _ in library.each_match(HASH_RADIUS):
        if a in place and b in place:
            above[top(place[a])] = top(place[b])
    return np.array([top(number) for number in range(len(above))], np.int64)


def _checked(
    pool: ThreadPoolExecutor, checker: CropChecker, found: Sequence[Candidate], labels: NDArray[np.int64]
) -> Iterator[tuple[list[CropRow], int]]:
    """Yields the accepted pairs of some candidates, and how many candidates are done."""
    accepted: Counter[tuple[int, int]] = Counter()

    def clusters(candidate: Candidate) -> tuple[int, int]:
        return int(labels[candidate.first]), int(labels[candidate.second])

    best = checker.best_of(labels)
    for start in range(0, len(found), _BATCH):
        batch = [
            each
            for each in found[start : start + _BATCH]
            if accepted[clusters(each)] < _ENOUGH or each.first in best or each.second in best
        ]
        verdicts = [verdict for verdict in pool.map(checker.verify, batch) if verdict is not None]
        accepted.update(clusters(verdict.candidate) for verdict in verdicts)
        yield [checker.row(verdict) for verdict in verdicts], min(start + _BATCH, len(found))


# --- queries ------------------------------------------------------------------------------------


def query_crops(
    library: Library,
    known: FeatureIndex,
    query: Query,
    matched: Set[int] = frozenset(),
    *,
    more: Sequence[Candidate] = (),
    cancel: CancelToken = NEVER,
) -> list[Match]:
    """Finds the images that show a part of a query, or of which the query shows a part.

    Args:
        library: holds the files.
        known: its features.
        query: with its features.
        matched: appearances that match by hash; they are left out.
        more: candidates from another source.
        cancel: is asked often.

    Returns:
        Matches of the relation crop, the largest share first.

    Raises:
        Cancelled: it was cancelled.
    """
    features, _ = query.features
    found = query_candidates(known.index, Features.from_bytes(features)) if features else []
    found += [candidate for candidate in more if candidate.first not in {each.first for each in found}]
    pictures = known.appearances[[candidate.first for candidate in found]].tolist()
    wanted = [
        (candidate, appearance)
        for candidate, appearance in zip(found, pictures, strict=True)
        if appearance not in matched
    ]
    if not wanted:
        return []
    checker = CropChecker(library, known, [candidate for candidate, _ in wanted], cancel, query)
    rows = []
    for candidate, _ in wanted:
        if cancel.is_set():
            raise Cancelled
        verdict = checker.verify(candidate)
        if verdict is not None:
            rows.append(checker.row(verdict))
    return _matches(library, query.image, rows)


def _matches(library: Library, query: ImageRecord, rows: Sequence[CropRow]) -> list[Match]:
    by_pair = crops_by_pair(rows)
    others = {row.part if row.whole == QUERY else row.whole for row in rows}
    found = []
    for image in library.records(sorted(others)):
        crop = crop_of(query, image, by_pair)
        if crop is not None:
            found.append(Match(image, NO_DISTANCE, "crop", None, crop=crop))
    return sorted(found, key=lambda match: (-match.crop.share if match.crop else 0.0, match.image.path))
