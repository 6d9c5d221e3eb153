"""Reads how sharp images are; the values are stored by content, so that each is measured once."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Final

from dupfinder.base.cancelling import NEVER, CancelToken
from dupfinder.base.errors import Cancelled, LibraryError
from dupfinder.base.files import FileState
from dupfinder.base.records import ImageRecord, Progress, Report, ignore
from dupfinder.comparison import versions
from dupfinder.similarity.batches import answers_for
from dupfinder.store.library import Library
from dupfinder.workers.client import sharpness_of

_CHUNK_FILES: Final = 8


def read_sharpness(
    library: Library,
    images: Sequence[ImageRecord],
    *,
    threads: int | None = None,
    only_known: bool = False,
    report: Report = ignore,
    cancel: CancelToken = NEVER,
) -> dict[int, float]:
    """Returns the sharpness of images by their numbers, and stores what was measured.

    Files that changed since they were indexed, or cannot be read, are left out. If the library cannot be
    written (a full disk), the files are measured again next time.

    Args:
        library: that the images are of.
        images: any.
        threads: for decoding; None for one a core.
        only_known: decode nothing; files that were not measured before are left out.
        report: is called with the progress.
        cancel: is asked often.

    Raises:
        Cancelled: what was measured before is stored.
    """
    keys = library.content_keys([image.id for image in images])
    known = library.sharpness([key for key in keys.values() if key is not None], versions.SHARPNESS)
    found = {number: known[key] for number, key in keys.items() if key in known}
    left = [image for image in images if image.id not in found and image.reachable and image.decoded]
    if only_known or not left:
        return found
    chunks = [left[start : start + _CHUNK_FILES] for start in range(0, len(left), _CHUNK_FILES)]

    def ask(chunk: Sequence[ImageRecord]) -> list[float | None]:
        return sharpness_of([FileState.indexed(image) for image in chunk], cancel=cancel)

    new: dict[bytes, float] = {}
    done = 0
    with ThreadPoolExecutor(threads or os.cpu_count(), "dupfinder-sharpness") as pool:
        answers = pool.map(lambda chunk: answers_for(chunk, ask, cancel), chunks)
        for chunk, values in zip(chunks, answers, strict=True):
            for image, value in zip(chunk, values, strict=True):
                key = keys[image.id]
                if value is not None:
                    found[image.id] = value
                    new |= {key: value} if key is not None else {}
            done += len(chunk)
            report(Progress("compare", done, len(left)))
    with contextlib.suppress(LibraryError):
        library.store_sharpness(new, versions.SHARPNESS)
    if cancel.is_set():
        raise Cancelled
    return found
