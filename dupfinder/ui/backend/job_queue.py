"""Runs the jobs whose progress is shown, one after the other, and resumes interrupted ones."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from dupfinder.base.records import Progress
from dupfinder.ui.backend.progress_meter import Activity, ProgressMeter
from dupfinder.ui.backend.worker import Job, Work, Worker
from dupfinder.ui.desktop import slow_paths


@dataclass(frozen=True, slots=True)
class _Entry:
    """A job that waits or runs.

    Attributes:
        job: the job.
        folders: that it indexes; they are indexed again if it is interrupted.
        is_interruptible: whether it stops for something more urgent. Jobs that move files do not.
    """

    job: Job
    folders: tuple[str, ...]
    is_interruptible: bool


class JobQueue(QObject):
    """Jobs over the library, in the order in which they were started.

    Indexing and comparing can be interrupted by what is more urgent: moving files, or a change of the list
    of folders. The folders of interrupted jobs are remembered until `resume` returns them to whoever
    starts them again; comparing needs no such note, since it finds by itself what is not compared yet.

    Args:
        worker: the thread that does the jobs.
        parent: of the object.

    Signals:
        activity_changed: an Activity, or None when nothing runs.
        stage_changed: the running job has come to another stage of work.
    """

    activity_changed = Signal(object)
    stage_changed = Signal()

    def __init__(self, worker: Worker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.activity: Activity | None = None
        self._worker = worker
        self._meter = ProgressMeter()
        self._entries: list[_Entry] = []
        self._interrupted: list[str] = []

    def start(self, work: Work, *, folders: Sequence[str] = (), is_interruptible: bool = True) -> Job:
        """Queues work whose progress is shown.

        Args:
            work: to be done.
            folders: that it indexes.
            is_interruptible: whether `interrupt` stops it.
        """
        job = self._worker.submit(work)
        self._entries.append(_Entry(job, tuple(folders), is_interruptible))
        job.progressed.connect(self._on_progressed)
        job.ended.connect(self._on_ended)
        if self.activity is None:
            self._meter = ProgressMeter()
            self._show(Activity(Progress("walk", 0, None)))
        return job

    def is_busy(self) -> bool:
        """Whether a job waits or runs."""
        return bool(self._entries)

    def is_moving(self) -> bool:
        """Whether a job that cannot be interrupted waits or runs."""
        return any(not entry.is_interruptible for entry in self._entries)

    def cancel(self) -> None:
        """Stops the running job and the interruptible ones behind it.

        Uninterruptible jobs that wait still run: the user agreed to them.
        """
        for number, entry in enumerate(self._entries):
            if number == 0 or entry.is_interruptible:
                entry.job.cancel()
        if self.activity is not None:
            self._show(replace(self.activity, stopping=True))

    def interrupt(self) -> None:
        """Stops the interruptible jobs, and remembers their folders."""
        stopped = [entry for entry in self._entries if entry.is_interruptible]
        for entry in stopped:
            if not entry.job.cancel_event.is_set():
                self._interrupted += entry.folders
            entry.job.cancel()
        if self.activity is not None and stopped and stopped[0] is self._entries[0]:
            self._show(replace(self.activity, stopping=True))

    def resume(self) -> list[str]:
        """Returns the folders of interrupted jobs, once each, and forgets them."""
        folders, self._interrupted = list(dict.fromkeys(self._interrupted)), []
        return folders

    def forget(self, folder: str) -> None:
        """Does not index an interrupted folder again: it was removed."""
        self._interrupted = [path for path in self._interrupted if slow_paths.real_path(path) != folder]

    def _on_progressed(self, progress: Progress) -> None:
        before = self.activity.progress.stage if self.activity is not None else None
        if progress.stage != before:
            self.stage_changed.emit()
        stopping = bool(self._entries) and self._entries[0].job.cancel_event.is_set()
        self._show(self._meter.activity(progress, stopping=stopping))

    def _on_ended(self) -> None:
        self._entries.pop(0)
        if not self._entries:
            self._show(None)
        elif self.activity is not None and not self._entries[0].job.cancel_event.is_set():
            self._show(replace(self.activity, stopping=False))

    def _show(self, activity: Activity | None) -> None:
        self.activity = activity
        self.activity_changed.emit(activity)
