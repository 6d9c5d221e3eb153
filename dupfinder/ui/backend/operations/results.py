"""Opens the results of a batch; runs in a worker."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dupfinder.ui.backend.worker import Job

if TYPE_CHECKING:
    from dupfinder.finder import Finder


def open_results(output: str, finder: Finder, job: Job) -> str:
    """Makes a library of results beside that of the window; returns its folder.

    Raises:
        BatchError: as `results.open_results` does.
    """
    from dupfinder.batch import results

    return results.open_results(output, finder.library.folder, cancel=job.cancel_event).folder
