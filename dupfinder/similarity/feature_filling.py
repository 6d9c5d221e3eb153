"""Reads the local features of images that have none yet."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Final

from dupfinder.base.cancelling import NEVER, CancelToken
from dupfinder.base.errors import Cancelled
from dupfinder.base.files import FileState
from dupfinder.base.records import ImageRecord, Progress, Report, ignore
from dupfinder.features.version import VERSION
from dupfinder.similarity.batches import answers_for
from dupfinder.store.features import FeatureRow
from dupfinder.store.library import Library
from dupfinder.workers.client import features_of

_CHUNK_FILES: Final = 16
_STORE_SECONDS: Final = 1.0
_REPORT_SECONDS: Final = 0.1

Answer = tuple[bytes, bytes] | None


def fill_features(
    library: Library,
    *,
    threads: int | None = None,
    report: Report = ignore,
    cancel: CancelToken = NEVER,
) -> None:
    """Stores the local features of all appearances that have none of this version.

    One file of each appearance is read. Those that are out of reach are left for another time.

    Args:
        library: is written to, about once a second.
        threads: for decoding; None for one a core.
        report: is called with the progress.
        cancel: is asked often.

    Raises:
        Cancelled: what was read before is stored.
    """
    images = _images(library)
    done, reported, stored = 0, 0.0, time.monotonic()
    rows: list[FeatureRow] = []

    def ask(chunk: Sequence[ImageRecord]) -> list[Answer]:
        return features_of([FileState.indexed(image) for image in chunk], cancel=cancel)

    def read(chunk: Sequence[ImageRecord]) -> Sequence[Answer]:
        return answers_for(chunk, ask, cancel)

    with ThreadPoolExecutor(threads or os.cpu_count(), "dupfinder-features") as pool:
        chunks = list(_chunks(images))
        for chunk, answers in zip(chunks, pool.map(read, chunks), strict=True):
            rows += _rows(chunk, answers)
            done += len(chunk)
            if time.monotonic() - stored > _STORE_SECONDS:
                library.store_features(rows, VERSION)
                rows, stored = [], time.monotonic()
            if time.monotonic() - reported > _REPORT_SECONDS or done == len(images):
                reported = time.monotonic()
                report(Progress("features", done, len(images), chunk[0].path))
    if rows:
        library.store_features(rows, VERSION)
    if cancel.is_set():
        raise Cancelled


def _images(library: Library) -> list[ImageRecord]:
    """Returns an image in reach for each appearance without features."""
    wanted = library.without_features(VERSION)
    if not wanted:
        return []
    found: dict[int, ImageRecord] = {}
    for image in library.records(wanted):
        if image.reachable and image.decoded:
            found.setdefault(image.appearance, image)
    return sorted(found.values(), key=lambda image: image.path)


def _chunks(images: Sequence[ImageRecord]) -> Iterator[Sequence[ImageRecord]]:
    for start in range(0, len(images), _CHUNK_FILES):
        yield images[start : start + _CHUNK_FILES]


def _rows(chunk: Sequence[ImageRecord], answers: Sequence[Answer]) -> Iterator[FeatureRow]:
    for image, answer in zip(chunk, answers, strict=True):
        if answer is not None:
            yield FeatureRow(image.appearance, *answer)
