"""Opening the results of a batch: in a window of their own, as a library of their own."""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QObject, QProcess
from PySide6.QtWidgets import QWidget

from dupfinder.ui.backend.notices import sentence_of
from dupfinder.ui.backend.session import Session
from dupfinder.ui.backend.settings import Settings
from dupfinder.ui.style import formatting
from dupfinder.ui.style.translation import tr
from dupfinder.ui.widgets.notice_bar import NoticeBar


class ResultsActions(QObject):
    """Opens the results of a batch.

    Args:
        session: its worker reads them.
        settings: remember the last folder.
        notice: the bar above the pages.
        window: that the dialog belongs to.
    """

    def __init__(self, session: Session, settings: Settings, notice: NoticeBar, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._settings, self._notice, self._window = session, settings, notice, window

    def choose(self) -> None:
        """Asks for the folder of the results and opens it."""
        from dupfinder.ui.app.file_dialogs import choose_results

        path = choose_results(self._window, self._settings)
        if path:
            self.open(path)

    def open(self, path: str) -> None:
        """Makes a library of the results, and opens it in another window."""
        words = tr("Opening the results in “%1”…").replace("%1", formatting.named(path))
        self._notice.tell(words, key="results")
        job = self._session.open_results(path)
        job.done.connect(self._on_opened)
        job.failed.connect(lambda error: self._notice.tell(sentence_of(error), "warning", key="results"))

    def _on_opened(self, folder: str) -> None:
        self._notice.settle("results")
        if not start_window(folder):
            words = tr("The window for the results cannot be started.")
            self._notice.tell(words, "warning", key="results")


def start_window(data_dir: str) -> bool:
    """Starts another process of the program over the library in a folder; returns whether it began."""
    program, arguments = sys.executable, ["gui", "--data-dir", data_dir]
    if getattr(sys, "frozen", False):
        # The folder that an AppImage is mounted at goes with the process for which it was mounted.
        program = os.environ.get("APPIMAGE", program)
    else:
        arguments = ["-m", "dupfinder", *arguments]
    started = QProcess.startDetached(program, arguments, os.path.expanduser("~"))
    return bool(started[0] if isinstance(started, tuple) else started)
