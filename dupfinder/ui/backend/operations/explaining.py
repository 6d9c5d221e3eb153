"""Explains why two files match or do not, with their pictures; runs in a worker."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QImage

from dupfinder.base.errors import ImageError
from dupfinder.ui.backend.operations.queries import image_of
from dupfinder.ui.backend.worker import Job

if TYPE_CHECKING:
    from dupfinder.explanation.records import Explanation
    from dupfinder.finder import Finder

PICTURE_SIDE_PX: Final = 1000


@dataclass(frozen=True, slots=True)
class ExplainedPair:
    """The explanation of two files.

    Attributes:
        found: the explanation.
        pictures: of the two files, reduced; None for one that cannot be decoded.
    """

    found: Explanation
    pictures: tuple[QImage | None, QImage | None]


def explain_pair(finder: Finder, job: Job, first: str, second: str, radius: int) -> ExplainedPair:
    """Explains a pair.

    Raises:
        ImageError: a file is not there, or is a folder.
        LibraryError: the library cannot be read.
        Cancelled: it was cancelled.
    """
    found = finder.explain(first, second, radius=radius, cancel=job.cancel_event)
    job.raise_if_cancelled()
    return ExplainedPair(found, (_picture(job, found.first.path), _picture(job, found.second.path)))


def _picture(job: Job, path: str) -> QImage | None:
    from dupfinder.base.files import FileState
    from dupfinder.workers.client import picture_of

    fit = PICTURE_SIDE_PX, PICTURE_SIDE_PX
    try:
        file = FileState(os.fsencode(path), 0, 0, 0, 0)
        return image_of(picture_of(file, fit=fit, cancel=job.cancel_event)[0].pixels)
    except (OSError, ImageError, MemoryError):
        return None
