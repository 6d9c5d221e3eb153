"""Queries: one at a time, answered by a job, after a download where the picture is on the web."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from dupfinder.base.errors import DownloadError
from dupfinder.ui.backend.worker import Job, Worker

if TYPE_CHECKING:
    from dupfinder.ui.backend.operations.queries import Source
    from dupfinder.ui.desktop.download import Download


class Asking(QObject):
    """A query that is being answered.

    Signals:
        produced: a QueryAnswer, or a QImage of the picture.
        fetched: the Source with the bytes that its address named, so that nobody fetches them again.
        failed: a DupfinderError, whose text is for people.
        ended: last, whatever the outcome.
    """

    produced = Signal(object)
    fetched = Signal(object)
    failed = Signal(object)
    ended = Signal()

    def __init__(self, worker: Worker, source: Source, radius: int, parent: QObject) -> None:
        super().__init__(parent)
        self._worker = worker
        self._source = source
        self._radius = radius
        self._job: Job | None = None
        self._download: Download | None = None

    def start(self) -> None:
        """Begins; all signals are emitted from the event loop."""
        if self._source.address is None:
            self._answer(self._source)
            return
        from dupfinder.ui.desktop import download  # loads QtNetwork

        try:
            self._download = download.Download(self._source.address, parent=self)
        except DownloadError as error:
            QTimer.singleShot(0, self, partial(self._on_download_failed, error))
            return
        self._download.done.connect(self._on_fetched)
        self._download.failed.connect(self._on_download_failed)
        self._download.start()

    def is_fetching(self) -> bool:
        """Whether a download runs; jobs are counted by their worker."""
        return self._download is not None

    def discard(self) -> None:
        """Stops the work and drops what it still reports."""
        if self._download is not None:
            self._download.cancel()
            self._end_download()
        if self._job is not None:
            self._job.discard()
        self.deleteLater()

    def _answer(self, source: Source) -> None:
        from dupfinder.ui.backend.operations.queries import answer_query

        self._job = job = self._worker.submit(partial(answer_query, source=source, radius=self._radius))
        job.produced.connect(self.produced)
        job.failed.connect(self.failed)
        job.ended.connect(self.ended)

    def _on_fetched(self, content: bytes) -> None:
        self._end_download()
        source = replace(self._source, data=content, address=None)
        self.fetched.emit(source)
        self._answer(source)

    def _on_download_failed(self, error: DownloadError) -> None:
        self._end_download()
        self.failed.emit(error)
        self.ended.emit()

    def _end_download(self) -> None:
        if self._download is not None:
            self._download.deleteLater()  # closes its connections
            self._download = None
