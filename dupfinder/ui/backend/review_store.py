"""Stores what a person decided among the clusters soon after each change, and reads it at the start."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from dupfinder.base.errors import DupfinderError
from dupfinder.ui.backend.review_state import ReviewState

if TYPE_CHECKING:
    from dupfinder.finder import Finder
    from dupfinder.store.marks import StoredMark
    from dupfinder.ui.backend.session import Session
    from dupfinder.ui.backend.worker import Job

_log = logging.getLogger(__name__)

_SOON_MS: Final = 400


class ReviewStore(QObject):
    """Keeps the state of a review in the library.

    Nothing is written before what is stored was read: else the first click would replace it.

    Args:
        session: reads and writes.

    Attributes:
        is_loaded: what is stored was read.

    Signals:
        loaded: the ReviewState that was stored.
    """

    loaded = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.is_loaded = False
        self._session = session
        self._waiting: ReviewState | None = None
        self._writer = _Writer()
        self._timer = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._timer.timeout.connect(self.flush)
        session.marks_read.connect(self._on_read)
        session.stopping.connect(self.flush)

    def note(self, state: ReviewState) -> None:
        """Writes a state soon; it may change further until then."""
        self._waiting = state
        if self.is_loaded and not self._timer.isActive():
            self._timer.start()

    def flush(self) -> None:
        """Writes what waits now, in a worker."""
        self._timer.stop()
        if self._waiting is None or not self.is_loaded:
            return
        state, self._waiting = self._waiting.copy(), None
        job = self._session.write_notes(lambda finder, job: self._writer.write(finder, job, state))
        job.failed.connect(self._on_failed)

    def _on_read(self, rows: Mapping[bytes, StoredMark], state: ReviewState) -> None:
        if not self.is_loaded:
            self._writer.rows = dict(rows)
            self.is_loaded = True
            self.loaded.emit(state)

    def _on_failed(self, error: DupfinderError) -> None:
        """Lets the next change write this one too."""
        _log.warning("marks are not stored: %s", error)


class _Writer:
    """Writes what has changed since the last time; is used in the thread of a worker.

    Attributes:
        rows: that are in the library.
    """

    def __init__(self) -> None:
        self.rows: dict[bytes, StoredMark] = {}
        self._words = ""

    def write(self, finder: Finder, _job: Job, state: ReviewState) -> None:
        rows, words = state.rows(), state.words()
        changed = {path: row for path, row in rows.items() if self.rows.get(path) != row}
        gone = self.rows.keys() - rows.keys()
        if changed or gone or words != self._words:
            finder.library.store_marks(changed, gone, words)
            self.rows, self._words = rows, words
