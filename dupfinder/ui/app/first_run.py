"""Offers what a session may begin with: the three steps in a new library, the report of a crash."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QTimer

from dupfinder.ui.app.main_window import MainWindow
from dupfinder.ui.app.opening import Opening
from dupfinder.ui.backend.operations.library import Overview
from dupfinder.ui.style.translation import tr

SETTING: Final = "window/three-steps"
"""Whether the three steps were shown, or were not needed."""

_REST_MS: Final = 250
"""The window is painted before the dialog is loaded."""


class FirstRun(QObject):
    """Shows the three steps once, beside a window over a library without folders.

    Call `start` before the library is opened.

    Args:
        window: shown by now.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def start(self, opening: Opening) -> None:
        """Waits until the library is open, unless the window was opened with something to do."""
        if opening.folders or opening.images or opening.page or self._window.settings.get(SETTING, False):
            return
        self._window.session.overview_changed.connect(self._on_overview_changed)

    def _on_overview_changed(self, _overview: Overview) -> None:
        window = self._window
        window.session.overview_changed.disconnect(self._on_overview_changed)
        window.settings.set(SETTING, True)
        if window.clusters_page.is_new():
            QTimer.singleShot(_REST_MS, self, self._show)

    def _show(self) -> None:
        if self._window.isVisible() and self._window.clusters_page.is_new():
            self._window.side_dialogs.show_three_steps()
            self._window.session.overview_changed.connect(self._on_folder_added)

    def _on_folder_added(self, overview: Overview) -> None:
        """Closes the steps: from now on there are groups to look at."""
        from dupfinder.ui.dialogs.three_steps import ThreeStepsDialog

        dialog = self._window.side_dialogs.opened(ThreeStepsDialog)
        if overview.folders and dialog is not None:
            self._window.session.overview_changed.disconnect(self._on_folder_added)
            dialog.close()


def tell_crash(window: MainWindow, trace: str) -> None:
    """Offers to show what a crash of the last session left behind; nothing if it left nothing."""
    if trace:
        window.notice.tell(
            tr("dupfinder crashed the last time. A report of it can be shown and copied."),
            "warning",
            key="crash",
            button=tr("Show report…"),
            action=lambda: window.side_dialogs.show_crash(trace),
        )
