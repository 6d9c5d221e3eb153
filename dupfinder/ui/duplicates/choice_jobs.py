"""The running jobs that compute choices, and the marks that wait for them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence, Set

from PySide6.QtCore import QObject, Signal

from dupfinder.base.records import Cluster
from dupfinder.clusters.scope import Mark
from dupfinder.ui.backend.choosing import Group
from dupfinder.ui.backend.session import Session
from dupfinder.ui.backend.worker import Job


class ChoiceJobs(QObject):
    """Asks the session for choices, and knows which clusters and marked files are not answered yet.

    Args:
        session: runs the jobs.
        parent: of the object.

    Signals:
        chosen: the Choices of a job, and whether they are all there are.
        dropped: the identities of clusters whose job failed or was discarded.
        failed: a DupfinderError.
    """

    chosen = Signal(object, bool)
    dropped = Signal(object)
    failed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._asked: dict[Job, frozenset[int]] = {}  # the clusters of running jobs
        self._waiting: dict[str, int] = {}  # marked files and the number of the job that covers them
        self._count = 0

    @property
    def are_running(self) -> bool:
        """Whether a job is not answered yet."""
        return bool(self._asked)

    @property
    def waiting(self) -> Set[str]:
        """The paths of marked files that no job has answered for."""
        return self._waiting.keys()

    def ask(
        self,
        groups: Sequence[Group],
        radius: int,
        marks: Mapping[str, Mark],
        clusters: Iterable[Cluster],
        *,
        whole: bool = False,
    ) -> None:
        """Starts a job.

        Args:
            groups: clusters, each with its rule.
            radius: of the clusters.
            marks: the user's.
            clusters: those of all groups.
            whole: they are all there are.
        """
        self._count += 1
        number = self._count
        job = self._session.choose(groups, radius, marks)
        self._asked[job] = frozenset(map(id, clusters))
        job.done.connect(lambda found: self._on_done(job, found, number, whole))
        job.failed.connect(self.failed)
        job.ended.connect(lambda: self._on_ended(job))

    def wait_for(self, paths: Iterable[str]) -> None:
        """Shows these files as they are marked until the next job has finished."""
        for path in paths:
            self._waiting[path] = self._count + 1

    def forget(self, path: str) -> None:
        """Waits no longer for a file, which does not exist any more."""
        self._waiting.pop(path, None)

    def discard(self) -> list[int]:
        """Discards the running jobs; returns the identities of their clusters."""
        clusters = [cluster for asked in self._asked.values() for cluster in asked]
        for job in self._asked:
            job.discard()
        self._asked.clear()
        self._waiting.clear()
        return clusters

    def _on_done(self, job: Job, found: object, number: int, whole: bool) -> None:
        del self._asked[job]
        self._waiting = {path: asked for path, asked in self._waiting.items() if asked > number}
        self.chosen.emit(found, whole)

    def _on_ended(self, job: Job) -> None:
        clusters = self._asked.pop(job, None)
        if clusters is not None:  # it failed or was discarded
            self._waiting.clear()
            self.dropped.emit(clusters)
