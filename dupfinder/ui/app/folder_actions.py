"""The verbs for folders: add, remove, protect and exclude, each with a notice that offers to undo it."""

from __future__ import annotations

import os
from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from dupfinder.base.records import ScanResult
from dupfinder.ui.app.folders_pane import FoldersPane
from dupfinder.ui.backend.session import Session
from dupfinder.ui.backend.settings import Settings
from dupfinder.ui.desktop import slow_paths
from dupfinder.ui.style import formatting
from dupfinder.ui.style.translation import tr
from dupfinder.ui.widgets.notice_bar import NoticeBar


class FolderActions(QObject):
    """Changes the list of folders of the library.

    Args:
        session: the library.
        settings: remember recent folders.
        pane: the list of folders.
        notice: the bar above the pages.
        window: that dialogs belong to.
    """

    def __init__(
        self, session: Session, settings: Settings, pane: FoldersPane, notice: NoticeBar, window: QWidget
    ) -> None:
        super().__init__(window)
        self._session = session
        self._settings = settings
        self._notice = notice
        self._window = window
        self._removed: str | None = None
        pane.folders_given.connect(self.add)
        pane.rescan_asked.connect(session.index)
        pane.remove_asked.connect(self.remove)
        pane.protect_asked.connect(self.protect)
        session.scanned.connect(self._on_scanned)

    def choose(self) -> None:
        """Asks for a folder and adds it."""
        from dupfinder.ui.app.file_dialogs import choose_folder

        path = choose_folder(self._window, self._settings)
        if path:
            self.add([path])

    def add(self, folders: Sequence[str]) -> None:
        """Adds folders to the library and indexes them."""
        if not folders:
            return
        for folder in folders:
            self._settings.add_recent_folder(folder)
            self._note_if_inside(folder)
        self._session.add_folders(folders)

    def find_crops(self, on: bool) -> None:
        """Also looks for crops and screenshots in all folders, or no longer."""
        self._settings.set("search/crops", on)
        self._session.set_crops(on)

    def remove(self, path: str) -> None:
        """Takes a folder off the list."""
        self._session.remove_folder(path)
        self._removed = path
        words = tr("“%1” was removed from the list; its files stay as they are.")
        self._notice.tell(
            words.replace("%1", formatting.named(path)),
            key="removed",
            button=tr("Add again"),
            action=lambda: self.add([path]),
        )

    def protect(self, path: str, on: bool = True) -> None:
        """Protects the files of a folder from the trash, or ends that."""
        self._session.protect(path, on)
        words = (
            tr("The files of “%1” never go to the trash from now on.")
            if on
            else tr("The files of “%1” may go to the trash again.")
        )
        self._notice.tell(
            words.replace("%1", formatting.named(path)),
            key="protected",
            button=tr("Undo"),
            action=lambda: self.protect(path, not on),
        )

    def note_excluded(self, excluded: Sequence[str]) -> None:
        """Shows that paths were excluded."""
        if len(excluded) == 1:
            words = tr("“%1” was left out of the library; nothing is changed on the disk.")
            words = words.replace("%1", formatting.named(excluded[0]))
        else:
            words = tr(
                "%Ln paths were left out of the library; nothing is changed on the disk.", "", len(excluded)
            )
        self._notice.tell(
            words, key="excluded", button=tr("Undo"), action=lambda: self._session.include(*excluded)
        )

    def _note_if_inside(self, folder: str) -> None:
        """Says that an added folder is on the list already, by itself or inside another."""
        path = slow_paths.real_path(folder)
        for known in self._session.overview.folders:
            if path == known.path:
                words = tr("“%1” is in the list already; it is looked through again.")
            elif path.startswith(known.path.rstrip(os.sep) + os.sep):
                words = tr("“%1” lies in “%2”, which is in the list already.")
            else:
                continue
            words = formatting.filled(words, formatting.named(path), formatting.named(known.path))
            self._notice.tell(words, key="inside")
            return

    def _on_scanned(self, result: ScanResult) -> None:
        """Withdraws the offer to add a folder again once it was added."""
        if self._removed in result.folders:
            self._removed = None
            self._notice.settle("removed")
