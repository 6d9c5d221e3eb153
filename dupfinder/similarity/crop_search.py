"""Finds the crops of a library: candidates by local features, checked on thumbnails and then on the files."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator, Sequence, Set
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final

import numpy as np
from numpy.typing import NDArray

from dupfinder.base.cancelling import NEVER, CancelToken
from dupfinder.base.errors import Cancelled, DriveSilentError, FileChangedError, ImageError
from dupfinder.base.files import FileState
from dupfinder.base.records import (
    NO_DISTANCE,
    ImageRecord,
    Match,
    Progress,
    Report,
    ignore,
)
from dupfinder.crops.candidates import Candidate, candidates, query_candidates
from dupfinder.crops.checks import Pixels, Side, Verdict, verify
from dupfinder.crops.collages import PART_SHARE, beside_another
from dupfinder.crops.feature_arrays import FeatureArrays
from dupfinder.crops.joins import Index
from dupfinder.crops.maps import Size
from dupfinder.crops.regions import Region, is_framed, region
from dupfinder.features.extraction import Features
from dupfinder.features.version import VERSION
from dupfinder.similarity.crop_regions import crop_of, crops_by_pair
from dupfinder.similarity.query import Query
from dupfinder.similarity.unchecked_crops import candidates_in_reach, image_by_appearance, unchecked
from dupfinder.similarity.views import QUERY
from dupfinder.store.features import CropRow, UncheckedCrop
from dupfinder.store.library import Library
from dupfinder.workers.client import working_picture_of

_BATCH: Final = 256
"""Candidates that are checked before the accepted ones are stored."""

_ENOUGH: Final = 4
"""After so many accepted pairs of two clusters, only the best picture of each is compared with the others."""

HASH_RADIUS: Final = 10
"""Pictures that match within this radius, in bits, are not looked at as crops of one another."""

_FEW: Final = 1000
"""So many pictures are added to an index in memory; with more, it is loaded again."""

_SILENT_FILES: Final = 2
"""After so many files of a folder that could not be read in time, the others wait for the next search."""

_KEPT_SIDES: Final = 4096
_KEPT_PIXELS: Final = 2048


@dataclass(frozen=True, slots=True)
class FeatureIndex:
    """The features of a library's appearances, to find pairs among them.

    Attributes:
        appearances: (P,) int64, the appearance of each picture; those that were joined come first.
        index: of the pictures.
        joined: how many pictures were joined with one another.
    """

    appearances: NDArray[np.int64]
    index: Index
    joined: int

    @classmethod
    def of(cls, library: Library) -> FeatureIndex:
        """Loads the features of a library; they are not sorted.

        Raises:
            LibraryDamagedError: they cannot be the features of pictures.
        """
        states = dict(library.feature_states(VERSION))
        stored = library.features(list(states))
        present = [appearance for appearance in states if appearance in stored]
        try:
            arrays = FeatureArrays.of_bytes([stored[appearance] for appearance in present])
        except ValueError as error:
            raise library.index.damaged() from error
        joined = sum(states[appearance] for appearance in present)
        return cls(np.array(present, np.int64), Index(arrays), joined)

    def sorted(self) -> FeatureIndex:
        """Returns the index with sorted tables, which serve many new pictures, and all queries."""
        return self if self.index.tables else replace(self, index=self.index.sorted())

    def refreshed(self, library: Library) -> FeatureIndex:
        """Returns the index with what was added to the library since; what is gone stays, and is not found.

        A few new pictures are inserted, in a tenth of the time of loading all.
        """
        known = set(self.appearances.tolist())
        states = dict(library.feature_states(VERSION))
        new = [appearance for appearance in states if appearance not in known]
        gone = len(known) + len(new) - len(states)
        if len(new) + gone > max(_FEW, len(known) // 20):
            loaded = FeatureIndex.of(library)
            return loaded.sorted() if self.index.tables else loaded
        joined = self.joined
        while joined < len(self.appearances) and states.get(int(self.appearances[joined]), True):
            joined += 1
        if not new:
            return replace(self, joined=joined)
        features = _features(library, new)
        index = self.index.extended(list(features.values()))
        numbers = np.concatenate([self.appearances, np.fromiter(features, np.int64, len(features))])
        return FeatureIndex(numbers, index, joined)


def _features(library: Library, appearances: Sequence[int]) -> dict[int, Features]:
    """Returns the features of appearances, in their order; none of those that another program has removed.

    Raises:
        LibraryDamagedError: they cannot be the features of a picture.
    """
    stored = library.features(appearances)
    try:
        return {
            appearance: Features.from_bytes(stored[appearance])
            for appearance in appearances
            if appearance in stored
        }
    except ValueError as error:
        raise library.index.damaged() from error


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
        labels = _clusters_by_hash(library, known.appearances)
        found += candidates(known.index, known.joined, same=labels, check=check)
    with ThreadPoolExecutor(threads or os.cpu_count(), "dupfinder-crops") as pool:
        checker = _Checker(library, known, found, cancel)
        for rows, done in _checked(pool, checker, found, labels):
            check()
            library.store_crops(rows, ())
            report(Progress("crops", done, len(found)))
    waiting = checker.waiting()
    library.add_unchecked_crops(waiting)
    library.remove_unchecked_crops({row for row, _ in again} - set(waiting))
    library.store_crops((), new)


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


def _clusters_by_hash(library: Library, appearances: NDArray[np.int64]) -> NDArray[np.int64]:
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
    pool: ThreadPoolExecutor, checker: _Checker, found: Sequence[Candidate], labels: NDArray[np.int64]
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


class _Checker:
    """Checks candidates; keeps what was prepared for the last ones.

    Args:
        library: has the files.
        known: its features.
        found: the candidates that will be checked.
        cancel: is asked often.
        query: the picture whose number is that after the last one of `known`, if there is one.
    """

    def __init__(
        self,
        library: Library,
        known: FeatureIndex,
        found: Sequence[Candidate],
        cancel: CancelToken,
        query: Query | None = None,
    ) -> None:
        self._known = known
        self._cancel = cancel
        self._query = query
        pictures = sorted({number for each in found for number in (each.first, each.second)})
        appearances = [self._appearance(picture) for picture in pictures]
        self._images = image_by_appearance(library, appearances)
        self._thumbnails = library.thumbnails(appearances)
        self._away: set[int] = set()
        self._silences: Counter[bytes] = Counter()
        self._waiting: list[Candidate] = []
        self._side = lru_cache(_KEPT_SIDES)(self._prepare)
        self._pixels = lru_cache(_KEPT_PIXELS)(self._decode)

    def verify(self, candidate: Candidate) -> Verdict | None:
        """Checks one candidate; None if it is refused, or a file cannot be read (see `waiting`)."""
        if self._cancel.is_set():
            return None
        try:
            first = self._side(candidate.first, candidate.mirrored)
            second = self._side(candidate.second, False)
        except ValueError:  # a damaged thumbnail
            return None
        return verify(first, second, candidate, lambda: self._both(candidate))

    def waiting(self) -> list[UncheckedCrop]:
        """Returns the candidates that could not be checked, because a file is out of reach or has changed."""
        return [
            unchecked(each, self._appearance(each.first), self._appearance(each.second))
            for each in self._waiting
        ]

    def best_of(self, labels: NDArray[np.int64]) -> set[int]:
        """Returns the picture of each label that is likely to be kept: the largest."""
        best: dict[int, tuple[int, int]] = {}
        for picture, appearance in enumerate(self._known.appearances.tolist()):
            image = self._images.get(appearance)
            if image is not None:
                label = int(labels[picture])
                best[label] = max(best.get(label, (0, 0)), (image.content_pixels, -picture))
        return {-picture for _, picture in best.values()}

    def row(self, verdict: Verdict) -> CropRow:
        """Converts an accepted pair into what is stored."""
        first, second = verdict.candidate.first, verdict.candidate.second
        found = crop_row(verdict, self._appearance(first), self._appearance(second))
        pixels = self._pixels(first if found.whole == self._appearance(first) else second)
        if pixels is None:
            return found
        return found._replace(framed=is_framed(pixels.working, np.array(found.region).reshape(4, 2)))

    def _appearance(self, picture: int) -> int:
        numbers = self._known.appearances
        return int(numbers[picture]) if picture < len(numbers) else QUERY

    def _both(self, candidate: Candidate) -> tuple[Pixels, Pixels] | None:
        first, second = self._pixels(candidate.first), self._pixels(candidate.second)
        if first is not None and second is not None:
            return first, second
        missing = {
            number
            for number, pixels in ((candidate.first, first), (candidate.second, second))
            if pixels is None
        }
        if missing <= self._away:  # otherwise a damaged file has decided
            self._waiting.append(candidate)
        return None

    def _prepare(self, picture: int, mirrored: bool) -> Side:
        if picture == len(self._known.appearances) and self._query is not None:
            features, thumbnail = self._query.features
            return Side.of(Features.from_bytes(features), thumbnail, mirrored)
        own = self._known.index.arrays.features(picture)
        return Side.of(own, self._thumbnails.get(self._appearance(picture), b""), mirrored)

    def _decode(self, picture: int) -> Pixels | None:
        """Returns the pixels of a file; None if it has changed or cannot be read, or after a cancel."""
        data = None
        if picture == len(self._known.appearances) and self._query is not None:
            state, data = self._query.state, self._query.data
        else:
            image = self._images.get(self._appearance(picture))
            if image is None:
                self._away.add(picture)
                return None
            state = FileState.indexed(image)
        folder = os.path.dirname(state.path)
        try:
            if self._silences[folder] < _SILENT_FILES and picture not in self._away:
                return Pixels(*working_picture_of(state, data, cancel=self._cancel))
        except DriveSilentError:
            self._silences[folder] += 1
        except (OSError, FileChangedError):
            pass
        except (ImageError, Cancelled):
            return None
        self._away.add(picture)
        return None


def crop_row(verdict: Verdict, first: int, second: int) -> CropRow:
    """Returns an accepted pair as it is stored.

    Args:
        verdict: of the pair.
        first: the appearance of its first picture.
        second: of the second one.
    """
    found = region(verdict)
    whole, part = (second, first) if found.first_is_part else (first, second)
    size = verdict.sizes[1 if found.first_is_part else 0]
    part_size = verdict.sizes[0 if found.first_is_part else 1]
    return CropRow(whole, part, _fractions(found, part_size, size), found.share, verdict.candidate.mirrored)


def _fractions(found: Region, part: Size, whole: Size) -> tuple[float, ...]:
    """Returns the outer corners of a part as fractions of the sides of the whole.

    The corners of a `Region` are centres of pixels, of working pictures of these sizes.
    """
    upper_left, upper_right, _, lower_left = found.corners
    across = (upper_right - upper_left) / max(part[1] - 1, 1)
    down = (lower_left - upper_left) / max(part[0] - 1, 1)
    outwards = np.array([-across - down, across - down, across + down, down - across]) / 2
    fractions = (found.corners + outwards + 0.5) / (whole[1], whole[0])
    return tuple(float(value) for value in fractions.ravel())


# --- queries ------------------------------------------------------------------------------------


def query_crops(
    library: Library,
    known: FeatureIndex,
    query: Query,
    matched: Set[int] = frozenset(),
    *,
    cancel: CancelToken = NEVER,
) -> list[Match]:
    """Finds the images that show a part of a query, or of which the query shows a part.

    Args:
        library: holds the files.
        known: its features.
        query: with its features.
        matched: appearances that match by hash; they are left out.
        cancel: is asked often.

    Returns:
        Matches of the relation crop, the largest share first.

    Raises:
        Cancelled: it was cancelled.
    """
    features, _ = query.features
    found = query_candidates(known.index, Features.from_bytes(features)) if features else []
    pictures = known.appearances[[candidate.first for candidate in found]].tolist()
    wanted = [
        (candidate, appearance)
        for candidate, appearance in zip(found, pictures, strict=True)
        if appearance not in matched
    ]
    if not wanted:
        return []
    checker = _Checker(library, known, [candidate for candidate, _ in wanted], cancel, query)
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
