"""Shows the clusters and marks of the last session at the start, and stores those of this one."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject, Signal

from dupfinder.ui.backend.cluster_table import ClusterTable
from dupfinder.ui.backend.review_state import ReviewState
from dupfinder.ui.backend.stored_table import First, Shown, load_all, load_first, save_all, save_first
from dupfinder.ui.backend.worker import Job, Worker

if TYPE_CHECKING:
    from dupfinder.finder import Finder
    from dupfinder.store.marks import StoredMark


Marks: TypeAlias = "tuple[dict[bytes, StoredMark], ReviewState]"


def _read(finder: Finder, job: Job) -> Marks:
    """Posts a First, if there is one; returns the marks, which may be many."""
    first = load_first(finder)
    if first is not None:
        job.post(first)
    rows = finder.library.marks()
    return rows, ReviewState.of(rows, finder.library.review_words())


class StoredClusters(QObject):
    """Reads what was stored in steps, the first screenful first, and writes it in the background.

    Args:
        folder: the data folder.
        writer: writes, also when the window is closed meanwhile.
        reader: reads what takes longer.
        parent: of the object.

    Signals:
        marks_read: the stored marks by path, and the ReviewState that they are.
        first_read: a First.
        all_read: a ClusterTable; None if the rest of those cannot be read.
    """

    marks_read = Signal(object, object)
    first_read = Signal(object)
    all_read = Signal(object)

    def __init__(self, folder: str, writer: Worker, reader: Worker, parent: QObject) -> None:
        super().__init__(parent)
        self._folder = folder
        self._writer, self._reader = writer, reader
        self._stopped = threading.Event()
        self._saved: ClusterTable | None = None

    def load(self, worker: Worker) -> None:
        """Reads marks and clusters; where the library cannot be opened, nothing happens."""
        job = worker.submit(_read)
        job.produced.connect(self._on_first_read)
        job.done.connect(lambda found: self.marks_read.emit(*found))

    def save(self, table: ClusterTable, shown: Shown) -> None:
        """Stores clusters, if they are others than before."""
        if table is not self._saved:
            self._saved = table

            def work(_finder: Finder, _job: Job) -> None:
                save_first(self._folder, table, shown)
                save_all(self._folder, table, self._stopped.is_set)

            self._writer.submit(work)

    def stop(self, table: ClusterTable, shown: Shown) -> None:
        """Stores what is shown now; ends what takes longer."""
        self._stopped.set()
        if table.key:
            self._writer.submit(lambda _finder, _job: save_first(self._folder, table, shown))

    def _on_first_read(self, first: First) -> None:
        self.first_read.emit(first)
        job = self._reader.submit(lambda finder, job: load_all(finder, job, first.table))
        job.done.connect(self._on_read_all)

    def _on_read_all(self, table: ClusterTable | None) -> None:
        self._saved = table
        self.all_read.emit(table)
