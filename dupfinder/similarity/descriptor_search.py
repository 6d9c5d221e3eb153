"""Finds candidates for crops by a learned descriptor; the pixels decide about them as about all others."""

from __future__ import annotations

import os
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from dupfinder.base.cancelling import NEVER, CancelToken
from dupfinder.base.errors import Cancelled, ImageError
from dupfinder.base.files import FileState
from dupfinder.base.records import ImageRecord, Progress, Report, ignore
from dupfinder.crops.candidates import Candidate
from dupfinder.crops.pairwise import candidates_of_pair
from dupfinder.descriptors.model import DescriptorModel
from dupfinder.descriptors.neighbours import LEAST_COSINE, MOST, Vectors, close_pairs, from_bytes, to_bytes
from dupfinder.features.extraction import Features
from dupfinder.similarity.crop_search import clusters_by_hash, store_checked
from dupfinder.similarity.feature_index import FeatureIndex
from dupfinder.similarity.query import Query
from dupfinder.similarity.unchecked_crops import image_by_appearance
from dupfinder.store.library import Library
from dupfinder.workers.client import picture_of

_STORE_SECONDS: Final = 2.0
_REPORT_SECONDS: Final = 0.1


def fill_descriptors(
    library: Library,
    model: DescriptorModel,
    *,
    threads: int | None = None,
    report: Report = ignore,
    cancel: CancelToken = NEVER,
) -> None:
    """Describes all appearances that have features and no descriptor of this model.

    One file of each is read. Those that are out of reach are left for another time.

    Raises:
        Cancelled: what was described before is stored.
    """
    wanted = library.without_descriptors(model.digest)
    images = list(image_by_appearance(library, wanted).values()) if wanted else []
    rows: list[tuple[int, bytes]] = []
    reported, stored = 0.0, time.monotonic()

    def describe(image: ImageRecord) -> tuple[int, bytes] | None:
        return _described(image, model, cancel)

    with ThreadPoolExecutor(threads or os.cpu_count(), "dupfinder-descriptors") as pool:
        for done, row in enumerate(pool.map(describe, images), 1):
            if row is not None:
                rows.append(row)
            if time.monotonic() - stored > _STORE_SECONDS:
                library.store_descriptors(rows, model.digest)
                rows, stored = [], time.monotonic()
            if time.monotonic() - reported > _REPORT_SECONDS or done == len(images):
                reported = time.monotonic()
                report(Progress("features", done, len(images), images[done - 1].path))
    if rows:
        library.store_descriptors(rows, model.digest)
    if cancel.is_set():
        raise Cancelled


def _described(image: ImageRecord, model: DescriptorModel, cancel: CancelToken) -> tuple[int, bytes] | None:
    """Returns appearance and vector of an image; None if it cannot be read."""
    if cancel.is_set():
        return None
    try:
        state = FileState.indexed(image)
        picture, read = picture_of(state, fit=(2 * model.side, 2 * model.side), cancel=cancel)
        if (read.size_bytes, read.mtime_ns) != (image.size_bytes, image.mtime_ns):
            return None  # changed: the next indexing reads it
        return image.appearance, to_bytes(model.describe(picture.pixels))
    except (OSError, ImageError, ValueError, Cancelled):
        return None


def match_new_descriptors(
    library: Library,
    known: FeatureIndex,
    model: DescriptorModel,
    *,
    threads: int | None = None,
    report: Report = ignore,
    cancel: CancelToken = NEVER,
) -> None:
    """Stores the crops among the pairs with close descriptors; only new ones are compared with all.

    Pairs that match by hash, or are known as crops, are left out.

    Raises:
        Cancelled: what was found before is stored; the same pairs are checked again next time.
    """
    described = _Described.of(library, known, model)
    if described.joined == len(described.pictures):
        return

    def check() -> None:
        if cancel.is_set():
            raise Cancelled

    report(Progress("crops", 0, None))
    labels = clusters_by_hash(library, known.appearances)
    crops = {frozenset((row.whole, row.part)) for row in library.crops()}
    found: list[Candidate] = []
    for one, other in close_pairs(described.vectors, described.joined, check):
        first, second = sorted((int(described.pictures[one]), int(described.pictures[other])))
        pair = frozenset((int(known.appearances[first]), int(known.appearances[second])))
        if labels[first] != labels[second] and pair not in crops:
            found += _mapped(known, first, second)
    found.sort(key=lambda candidate: -candidate.votes)
    store_checked(library, known, found, labels, threads, report, cancel)
    new = known.appearances[described.pictures[described.joined :]]
    library.note_joined_descriptors(new.tolist())


def query_descriptors(
    library: Library, known: FeatureIndex, model: DescriptorModel, query: Query
) -> list[Candidate]:
    """Returns the candidates that resemble a query, which has features and a preview, by descriptor."""
    features, _ = query.features
    if not features or query.preview is None:
        return []
    described = _Described.of(library, known, model)
    if not len(described.pictures):
        return []
    own = from_bytes([to_bytes(model.describe(query.preview.pixels))])[0]
    cosine = described.vectors @ own
    order = np.argsort(-cosine, kind="stable")[:MOST]
    last = len(known.appearances)
    found: list[Candidate] = []
    for row in order[cosine[order] >= LEAST_COSINE].tolist():
        picture = int(described.pictures[row])
        first = known.index.arrays.features(picture)
        found += candidates_of_pair(first, Features.from_bytes(features), (picture, last))
    return found


@dataclass(frozen=True, slots=True)
class _Described:
    """The pictures of an index that have a descriptor.

    Attributes:
        pictures: (N,) int64, their numbers in the index; those that were compared come first.
        vectors: (N, D) of length 1.
        joined: how many were compared with one another.
    """

    pictures: NDArray[np.int64]
    vectors: Vectors
    joined: int

    @classmethod
    def of(cls, library: Library, known: FeatureIndex, model: DescriptorModel) -> _Described:
        """Loads the descriptors of a library.

        Raises:
            LibraryDamagedError: they cannot be of this model.
        """
        place = {appearance: number for number, appearance in enumerate(known.appearances.tolist())}
        rows = [row for row in library.descriptors(model.digest) if row[0] in place]
        try:
            vectors = from_bytes([vector for _, vector, _ in rows])
        except ValueError as error:
            raise library.index.damaged() from error
        pictures = np.array([place[appearance] for appearance, _, _ in rows], np.int64)
        return cls(pictures, vectors, sum(joined for _, _, joined in rows))


def _mapped(known: FeatureIndex, first: int, second: int) -> Sequence[Candidate]:
    arrays = known.index.arrays
    return candidates_of_pair(arrays.features(first), arrays.features(second), (first, second))
