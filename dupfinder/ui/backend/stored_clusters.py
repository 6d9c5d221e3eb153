"""Shows the clusters and marks of the last session at the start, and stores those of this one."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject

from dupfinder.store.marks import StoredMark
from dupfinder.ui.backend.cluster_table import ClusterTable
from dupfinder.ui.backend.stored_table import First, load_all, load_first, save_all, save_first
from dupfinder.ui.backend.worker import Job, Worker

if TYPE_CHECKING:
    from dupfinder.finder import Finder
    from dupfinder.ui.backend.library_session import LibrarySession


class _Found(NamedTuple):
    marks: dict[bytes, StoredMark]
    words: str
    first: First | None


def _read(finder: Finder, _job: Job) -> _Found:
    return _Found(finder.library.marks(), finder.library.review_words(), load_first(finder))


class StoredClusters(QObject):
    """Reads what was stored in steps, the first screenful first, and writes it in the background.

    Args:
        session: shows the clusters.
        writer: writes, also when the window is closed meanwhile.
        reader: reads what takes longer.
    """

    def __init__(self, session: LibrarySession, writer: Worker, reader: Worker) -> None:
        super().__init__(session)
        self._session = session
        self._writer, self._reader = writer, reader
        self._stopped = threading.Event()
        self._saved: ClusterTable | None = None

    def load(self, worker: Worker) -> None:
        """Reads marks and clusters; where the library cannot be opened, nothing happens."""
        worker.submit(_read).done.connect(self._on_read)

    def save(self) -> None:
        """Stores the clusters of the session, if they are others than before."""
        table, shown, folder = self._session.table, self._session.shown, self._session.data_dir
        if table is not self._saved:
            self._saved = table

            def work(_finder: Finder, _job: Job) -> None:
                save_first(folder, table, shown)
                save_all(folder, table, self._stopped.is_set)

            self._writer.submit(work)

    def stop(self) -> None:
        """Stores what is shown now; ends what takes longer."""
        self._stopped.set()
        session = self._session
        if session.is_open and session.is_shown:
            table, shown, folder = session.table, session.shown, session.data_dir
            self._writer.submit(lambda _finder, _job: save_first(folder, table, shown))

    def _on_read(self, found: _Found) -> None:
        session = self._session
        session.marks_read.emit(found.marks, found.words)
        first = found.first
        if first is None or session.is_shown:
            return
        if first.shown[:2] == session.shown[:2]:
            session.show_stored(first.table)
        job = self._reader.submit(lambda finder, job: load_all(finder, job, first.table))
        job.done.connect(self._on_read_all)

    def _on_read_all(self, table: ClusterTable | None) -> None:
        if table is not None:
            self._saved = table
            self._session.show_stored(table)
        elif self._session.table.levels[0].is_partial:  # the rest is damaged, or the library has changed
            self._session.show_stored(ClusterTable())
