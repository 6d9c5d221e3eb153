"""The command Explain: which two files, the work in a worker, and the dialog."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from dupfinder.base.errors import DupfinderError
from dupfinder.ui.app.pages import Pages
from dupfinder.ui.backend.notices import sentence_of
from dupfinder.ui.backend.session import Session
from dupfinder.ui.duplicates.flow_base import bring_up
from dupfinder.ui.duplicates.page import ClustersPage

if TYPE_CHECKING:
    from dupfinder.ui.backend.operations.explaining import ExplainedPair
    from dupfinder.ui.backend.worker import Job
    from dupfinder.ui.dialogs.explain import ExplainDialog


class ExplainController(QObject):
    """Explains two selected files, or one and the file that it is compared with.

    Args:
        session: does the work.
        pages: know what is in front and selected, and the query that a selected match is explained with.
        duplicates: has the keeper that a selected file is explained with.
        window: the parent of the dialog.
    """

    def __init__(
        self,
        session: Session,
        pages: Pages,
        duplicates: ClustersPage,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._pages = pages
        self._duplicates = duplicates
        self._window = window
        self._dialog: ExplainDialog | None = None
        self._job: Job | None = None

    @property
    def dialog(self) -> ExplainDialog | None:
        """The dialog, if it was opened before."""
        return self._dialog

    def pair(self) -> tuple[str, str] | None:
        """Returns the paths of the two files to explain; None if the selection has none."""
        if self._pages.is_comparing():
            files = self._pages.compare_page.get().files()
            return (files[0].image.path, files[1].image.path) if files is not None else None
        paths = [item.image.path for item in self._pages.selected_items()]
        if len(paths) == 2:
            return paths[0], paths[1]
        other = self._counterpart(paths[0]) if len(paths) == 1 else None
        return None if other is None or other == paths[0] else (other, paths[0])

    def show(self) -> None:
        """Explains the selected pair; an answer that is still awaited is dropped."""
        pair = self.pair()
        if pair is None:
            return
        if self._dialog is None:
            from dupfinder.ui.dialogs.explain import ExplainDialog

            self._dialog = ExplainDialog(self._window)
            self._dialog.hidden.connect(self._discard)
        self._discard()
        self._dialog.begin(*pair)
        bring_up(self._dialog)
        page = self._pages.find_page.get() if self._pages.is_on_find() else self._duplicates
        self._job = self._session.explain(*pair, page.distance.radius)
        self._job.done.connect(self._on_done)
        self._job.failed.connect(self._on_failed)
        self._job.ended.connect(self._on_ended)

    def close(self) -> None:
        """Closes the dialog."""
        if self._dialog is not None:
            self._dialog.close()

    def _counterpart(self, path: str) -> str | None:
        """Returns the query, or the kept file of the cluster that a file is in."""
        if self._pages.is_on_find():
            return self._pages.find_page.get().query_path()
        review = self._duplicates.review
        cluster = review.cluster_of(path)
        return None if cluster is None else review.kept_of(cluster)

    def _discard(self) -> None:
        if self._job is not None:
            self._job.discard()
            self._job = None

    def _on_done(self, pair: ExplainedPair) -> None:
        if self._dialog is not None:
            self._dialog.show_answer(pair)

    def _on_failed(self, error: DupfinderError) -> None:
        if self._dialog is not None:
            self._dialog.show_failure(sentence_of(error))

    def _on_ended(self) -> None:
        self._job = None
