"""Finds the crops of a library, and of queries; keeps the features in memory."""

from __future__ import annotations

import os
import threading
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from dupfinder.base.cancelling import NEVER, CancelToken
from dupfinder.base.records import Match, Report, ignore
from dupfinder.similarity.crop_search import (
    HASH_RADIUS,
    match_new_crops,
    query_crops,
    without_collages,
)
from dupfinder.similarity.feature_filling import fill_features
from dupfinder.similarity.feature_index import FeatureIndex
from dupfinder.similarity.query import Query
from dupfinder.similarity.unchecked_crops import rows_in_reach
from dupfinder.store.features import CropRow
from dupfinder.store.library import Library

if TYPE_CHECKING:
    from dupfinder.crops.candidates import Candidate
    from dupfinder.descriptors.model import DescriptorModel

_shared: dict[tuple[str, int], tuple[object, FeatureIndex]] = {}
"""The features of the last library, with its path and state: all threads of a window use the same."""

_sharing: Final = threading.Lock()


_FEW: Final = 1000
"""So many new pictures are compared with all others without sorting the features of these."""

_FEW_QUERIES: Final = 3
"""After so many queries, all features are sorted."""


class CropFinder:
    """The search for crops in one library.

    Args:
        library: holds features and crops.
        threads: for decoding and comparing.
        model: of descriptors, a further source of candidates; None for none.
    """

    def __init__(self, library: Library, threads: int, model: DescriptorModel | None = None) -> None:
        self.model = model
        self._library = library
        self._threads = threads
        self._file = _file_of(library)
        self._queries = 0

    def all(self, *, report: Report = ignore, cancel: CancelToken = NEVER) -> list[CropRow]:
        """Returns the crops among all images; only new images are read and compared.

        Raises:
            Cancelled: what was found before is stored.
        """
        fill_features(self._library, threads=self._threads, report=report, cancel=cancel)
        count, joined, _ = self._library.features_state()
        if joined < count or rows_in_reach(self._library):
            known = self._index(is_sorted=count - joined > _FEW)
            match_new_crops(self._library, known, threads=self._threads, report=report, cancel=cancel)
        if self.model is not None:
            self._find_by_model(self.model, report, cancel)
        return without_collages(self._library.crops())

    def _find_by_model(self, model: DescriptorModel, report: Report, cancel: CancelToken) -> None:
        from dupfinder.similarity.descriptor_search import fill_descriptors, match_new_descriptors

        fill_descriptors(self._library, model, threads=self._threads, report=report, cancel=cancel)
        if self._library.has_new_descriptors(model.digest):
            known = self._index(is_sorted=False)
            match_new_descriptors(
                self._library, known, model, threads=self._threads, report=report, cancel=cancel
            )

    def query(self, query: Query, matches: Sequence[Match], *, cancel: CancelToken = NEVER) -> list[Match]:
        """Adds the images that show a part of a query, or of which it shows a part.

        Args:
            query: with its features.
            matches: by hash. Verified ones within HASH_RADIUS are not looked at as crops; others are replaced
                by crops of the same image.
            cancel: is asked often.
        """
        matched = {match.image.appearance for match in matches if _is_certain(match)}
        self._queries += 1
        known = self._index(is_sorted=self._queries > _FEW_QUERIES)
        more: list[Candidate] = []
        if self.model is not None:
            from dupfinder.similarity.descriptor_search import query_descriptors

            more = query_descriptors(self._library, known, self.model, query)
        crops = query_crops(self._library, known, query, matched, more=more, cancel=cancel)
        found = {match.image.id for match in crops}
        return [*(match for match in matches if match.image.id not in found), *crops]

    def _index(self, *, is_sorted: bool) -> FeatureIndex:
        """Returns the features of the library, brought up to date.

        Args:
            is_sorted: False if it is used for a few pictures: what they need is then sorted each time.
        """
        with _sharing:
            file, state = self._file, self._library.features_state()
            before = _shared.get(file)
            if before is None:
                _shared.clear()
                known = FeatureIndex.of(self._library)
            else:
                known = before[1] if before[0] == state else before[1].refreshed(self._library)
            _shared[file] = state, known.sorted() if is_sorted else known
            return _shared[file][1]


def _file_of(library: Library) -> tuple[str, int]:
    """Identifies a library; one that replaces a damaged one numbers appearances from 1 again."""
    try:
        return library.path, os.stat(library.path).st_ino
    except OSError:  # deleted while it is open
        return library.path, 0


def _is_certain(match: Match) -> bool:
    return match.relation != "look-alike" and match.distance <= HASH_RADIUS
