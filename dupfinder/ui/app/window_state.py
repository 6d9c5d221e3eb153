"""Stores the look of the window between sessions: its place, its panes, the size of thumbnails."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMainWindow, QSlider, QSplitter, QWidget

from dupfinder.ui.backend.settings import Settings
from dupfinder.ui.grid.tile_view import DEFAULT_SIDE, MAX_SIDE, MIN_SIDE

LEAST_SIZE: Final = QSize(820, 560)
FIRST_SIZE: Final = QSize(1200, 780)


class WindowState:
    """Restores and saves the state of a window.

    Args:
        window: its place and size.
        splitter: its panes.
        folders: the pane of folders.
        folders_shown: whether somebody wants that pane; it may be hidden all the same.
        side: the size of thumbnails.
        settings: hold all that.
    """

    def __init__(
        self,
        window: QMainWindow,
        splitter: QSplitter,
        folders: QWidget,
        folders_shown: QAction,
        side: QSlider,
        settings: Settings,
    ) -> None:
        self._window, self._splitter, self._side = window, splitter, side
        self._folders, self._folders_shown = folders, folders_shown
        self._settings = settings

    def restore(self) -> None:
        """Restores the last state; that of a first session if there is none."""
        settings = self._settings
        geometry = settings.state("window/geometry")
        if geometry.isEmpty() or not self._window.restoreGeometry(geometry):
            screen = QGuiApplication.primaryScreen().availableGeometry().size()
            self._window.resize(FIRST_SIZE.boundedTo(screen * 0.95).expandedTo(LEAST_SIZE))
        self._splitter.restoreState(settings.state("window/splitter"))
        self._side.setValue(settings.number("window/side", DEFAULT_SIDE, MIN_SIDE, MAX_SIDE))
        shown = settings.get("window/folders", False)
        self._folders.setVisible(shown)
        self._folders_shown.setChecked(shown)

    def save(self) -> None:
        """Saves the present state."""
        settings = self._settings
        settings.set_state("window/geometry", self._window.saveGeometry())
        settings.set_state("window/splitter", self._splitter.saveState())
        settings.set("window/side", self._side.value())
        settings.set("window/folders", self._folders_shown.isChecked())
