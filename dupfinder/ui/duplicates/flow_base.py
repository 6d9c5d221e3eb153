"""The base of the objects that carry out the commands of the page Duplicates."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from dupfinder.base.errors import DupfinderError
from dupfinder.ui.backend.notices import sentence_of
from dupfinder.ui.backend.session import Session
from dupfinder.ui.duplicates.page import ClustersPage
from dupfinder.ui.widgets.notice_bar import Kind, NoticeBar


class Context(NamedTuple):
    """The objects that all flows use.

    Attributes:
        session: does the work.
        page: shows the clusters, and holds the choices among them.
        notice: shows results.
        window: the parent of dialogs.
    """

    session: Session
    page: ClustersPage
    notice: NoticeBar
    window: QWidget


class Flow(QObject):
    """Carries out some commands of the page, with their dialogs and notices.

    Signals:
        told: a sentence for the status bar.
    """

    told = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__(context.window)
        self._session, self._page, self._notice, self._window = context
        self._review = context.page.review

    def _tell(
        self,
        words: str,
        kind: Kind = "info",
        *,
        key: str,
        button: str = "",
        action: Callable[[], object] | None = None,
        more: tuple[str, Callable[[], object]] | None = None,
    ) -> None:
        self._notice.tell(words, kind, key=key, button=button, action=action, more=more, is_answer=True)

    def _on_failed(self, error: DupfinderError) -> None:
        self._tell(sentence_of(error), "warning", key="trash")


def bring_up(dialog: QWidget) -> None:
    """Shows a dialog that stays open, in front of the other windows."""
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()
