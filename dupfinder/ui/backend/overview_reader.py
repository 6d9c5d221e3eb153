"""Keeps the overview of the library up to date, and remembers which folders could not be looked through."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from dupfinder.base.records import FileProblem, ScanResult
from dupfinder.ui.backend.operations.library import Overview, is_in, read_overview
from dupfinder.ui.backend.worker import Job, Worker


class OverviewReader(QObject):
    """The last overview that was read.

    Args:
        worker: reads overviews while another thread indexes.
        parent: of the object.

    Signals:
        changed: an Overview.
    """

    changed = Signal(object)

    def __init__(self, worker: Worker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.overview = Overview()
        self._worker = worker
        self._reading: Job | None = None
        self._walk_problems: tuple[FileProblem, ...] = ()

    def refresh(self) -> None:
        """Reads the overview, unless that is under way."""
        if self._reading is None:
            self._reading = self._worker.submit(read_overview)
            self._reading.done.connect(self.update)
            self._reading.ended.connect(self._on_read)

    def replace(self, overview: Overview) -> None:
        """Takes an overview from the thread that changes the library: newer than one that is being read."""
        if self._reading is not None:
            self._reading.discard()
            self._reading = None
        self.update(overview)

    def update(self, overview: Overview) -> None:
        """Takes an overview, and adds the folders that could not be looked through to its problems."""
        roots = [folder.path for folder in overview.folders]
        self._walk_problems = tuple(each for each in self._walk_problems if is_in(each.path, roots))
        known = {problem.path for problem in overview.problems}
        walk = tuple(problem for problem in self._walk_problems if problem.path not in known)
        files = tuple(problem for problem in overview.problems if problem.stage != "walk")
        self.overview = replace(overview, problems=walk + files)
        self.changed.emit(self.overview)

    def note_walk(self, result: ScanResult) -> None:
        """Remembers the folders that could not be looked through, until a later run succeeds."""
        found = tuple(problem for problem in result.problems if problem.stage == "walk")
        again = [*result.folders, *(problem.path for problem in found)]
        kept = tuple(problem for problem in self._walk_problems if not is_in(problem.path, again))
        self._walk_problems = kept + found
        self.update(self.overview)

    def _on_read(self) -> None:
        self._reading = None
