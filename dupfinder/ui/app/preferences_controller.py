"""Opens the preferences, and applies each change at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QWidget

from dupfinder.ui.app.folder_actions import FolderActions
from dupfinder.ui.app.status_bar import ActivityBar
from dupfinder.ui.backend.operations.library import Overview
from dupfinder.ui.backend.session import Session
from dupfinder.ui.backend.settings import Settings
from dupfinder.ui.desktop.notifications import LongWork
from dupfinder.ui.duplicates.page import ClustersPage
from dupfinder.ui.style import theme

if TYPE_CHECKING:
    from dupfinder.ui.dialogs.preferences import PreferencesDialog


class PreferencesController(QObject):
    """Connects the dialog of preferences with the parts of the window.

    Args:
        session: the library.
        settings: are shown and stored.
        page: the page Review.
        folders: the verbs for folders.
        long_work: notifies when long work ends.
        find_crops: the switch in the menu.
        status: shows sentences.
        cache_dir: folder of the thumbnails.
        window: the parent of the dialog.
    """

    def __init__(
        self,
        session: Session,
        settings: Settings,
        page: ClustersPage,
        folders: FolderActions,
        long_work: LongWork,
        find_crops: QAction,
        status: ActivityBar,
        cache_dir: str,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._settings = settings
        self._page = page
        self._folders = folders
        self._long_work = long_work
        self._find_crops = find_crops
        self._status = status
        self._cache_dir = cache_dir
        self._window = window
        self.dialog: PreferencesDialog | None = None
        long_work.is_on = settings.get("window/notify", True)
        session.overview_changed.connect(self._on_overview_changed)
        find_crops.toggled.connect(self._on_crops_toggled)

    def show(self) -> None:
        """Opens the dialog."""
        if self.dialog is None:
            self.dialog = self._make_dialog()
        self.dialog.set_folders(self._session.overview.folders)
        self.dialog.set_crops(self._find_crops.isChecked())
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

    def close(self) -> None:
        """Closes the dialog."""
        if self.dialog is not None:
            self.dialog.close()

    def _make_dialog(self) -> PreferencesDialog:
        from dupfinder.ui.dialogs.preferences import PreferencesDialog

        dialog = PreferencesDialog(self._settings, self._session.data_dir, self._cache_dir, self._window)
        dialog.theme_changed.connect(self._on_theme_changed)
        dialog.notify_changed.connect(self._on_notify_changed)
        dialog.start_radius_changed.connect(self._on_start_radius_changed)
        dialog.mark_safe_changed.connect(self._page.review.set_marks_safe)
        dialog.crops_changed.connect(self._on_crops_changed)
        dialog.model_changed.connect(self._session.set_model)
        dialog.forget_asked.connect(self._folders.remove)
        dialog.told.connect(self._status.tell)
        return dialog

    def _on_theme_changed(self, name: str) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.apply(app, cast(theme.Appearance, name))

    def _on_notify_changed(self, on: bool) -> None:
        self._long_work.is_on = on

    def _on_start_radius_changed(self, radius: int) -> None:
        if radius >= 0:
            self._page.distance.set_radius(radius)

    def _on_crops_changed(self, on: bool) -> None:
        self._find_crops.setChecked(on)
        self._folders.find_crops(on)

    def _on_crops_toggled(self, on: bool) -> None:
        if self.dialog is not None:
            self.dialog.set_crops(on)

    def _on_overview_changed(self, overview: Overview) -> None:
        if self.dialog is not None and self.dialog.isVisible():
            self.dialog.set_folders(overview.folders)
