"""Moves files to the trash and elsewhere, and finds the files that belong to images; runs in a worker."""

from __future__ import annotations

import logging
import time
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from dupfinder.ui.backend.worker import Job

if TYPE_CHECKING:
    from dupfinder.finder import Finder
    from dupfinder.trash.companions import CompanionsByPath
    from dupfinder.trash.journal import TrashedFile
    from dupfinder.trash.plan import Extra
    from dupfinder.trash.result import TrashResult, UndoResult
    from dupfinder.trash.ways import Way


_log = logging.getLogger(__name__)

_POST_SECONDS: Final = 0.4
"""How often the files that went to the trash are posted while a batch goes on."""


def companions(paths: Sequence[str], *, together: bool = False) -> CompanionsByPath:
    """Finds the files that belong to images."""
    from dupfinder.trash.companions import companions_of

    return companions_of(paths, together=together)


def take(finder: Finder, job: Job, extras: Sequence[Extra], way: Way) -> TrashResult:
    """Moves extras to the trash or a folder, or replaces them; posts lists of the files that went."""
    moved: list[TrashedFile] = []
    posted = time.monotonic()

    def note(file: TrashedFile) -> None:
        nonlocal moved, posted
        moved.append(file)
        if time.monotonic() - posted > _POST_SECONDS:
            job.post(moved)
            moved, posted = [], time.monotonic()

    result = finder.take(extras, way, report=job.report, cancel=job.cancel_event, moved=note)
    job.post(moved)
    _log.info(
        "batch %s: %s of %d, %d not%s",
        result.batch,
        way.verb,
        len(result.moved),
        len(result.failed),
        ", stopped" if result.cancelled else "",
    )
    return result


def undo(finder: Finder, job: Job, batch: int | None, files: Sequence[int] | None) -> UndoResult:
    """Puts back a batch, or single files of the journal; without either the last batch."""
    result = finder.undo(batch, files=files, report=job.report, cancel=job.cancel_event)
    _log.info("batch %s: %d put back, %d not", result.batch, len(result.restored), len(result.failed))
    return result
