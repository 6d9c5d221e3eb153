"""The notice that images were read and not all compared, because indexing was stopped."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from dupfinder.ui.backend.session import Session
from dupfinder.ui.style.translation import tr
from dupfinder.ui.widgets.notice_bar import NoticeBar


class WaitingNotice(NoticeBar):
    """Appears while images wait to be compared and nothing runs.

    Args:
        session: the library.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        session.overview_changed.connect(self._update)
        session.activity_changed.connect(self._update)
        session.clusters_changed.connect(self._update)

    def _update(self, _changed: object) -> None:
        waiting, is_streamed = self._session.overview.waiting, self._session.table.is_streamed
        if self._session.activity is not None or not (waiting or is_streamed):
            self.settle("waiting")
            return
        words = tr("%Ln photos were read and are not compared with the others yet.", "", waiting)
        if not waiting:
            words = tr("These groups are those so far; there may be more.")
        self.tell(words, key="waiting", button=tr("Compare now"), action=self._session.compare)
