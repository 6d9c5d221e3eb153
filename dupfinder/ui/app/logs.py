"""The log of the window, and uncaught errors."""

from __future__ import annotations

import logging
import os
import sys
from types import TracebackType
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal

from dupfinder import __version__
from dupfinder.system import user_dirs
from dupfinder.ui.app.main_window import MainWindow

LOG_NAME: Final = "dupfinder.log"

_log = logging.getLogger(__name__)


def start_log() -> str | None:
    """Starts the rotating log; returns its path, or None if it cannot be written."""
    from dupfinder.ui.app.private_log import PrivateLog  # takes 20 ms to load

    path = os.path.join(user_dirs.log_dir(), LOG_NAME)
    try:
        user_dirs.make_folder(user_dirs.log_dir())
        handler = PrivateLog(path)
    except OSError:
        return None
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger("dupfinder")
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    root.info("dupfinder %s, window", __version__)
    return path


def catch_uncaught(window: MainWindow) -> None:
    """Logs uncaught errors and shows them in a dialog; the program goes on."""
    reporter = _Reporter(window)
    sys.excepthook = reporter.report


class _Reporter(QObject):
    """Passes an uncaught error to the thread of the window."""

    _raised = Signal(object)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._raised.connect(self._on_raised, Qt.ConnectionType.QueuedConnection)

    def report(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._window.close()
            return
        _log.error("uncaught", exc_info=(kind, error, trace))
        self._raised.emit(error)

    def _on_raised(self, error: BaseException) -> None:
        from dupfinder.ui.dialogs.bug_report import show_bug

        show_bug(self._window, error, os.path.join(user_dirs.log_dir(), LOG_NAME))
