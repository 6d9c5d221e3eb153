"""The commands for selected images: the context menu of the grids, and the menu Image."""

from __future__ import annotations

import functools
import os
from collections.abc import Callable
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QImage, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from dupfinder.base.errors import DupfinderError
from dupfinder.system.path_names import is_below
from dupfinder.ui.backend.cluster_table import Item
from dupfinder.ui.backend.notices import sentence_of
from dupfinder.ui.backend.session import Session
from dupfinder.ui.desktop import clipboard, opening, slow_paths
from dupfinder.ui.style import formatting, icons
from dupfinder.ui.style.translation import tr

if TYPE_CHECKING:
    from dupfinder.ui.desktop.desktop_entries import Application

_MANY: Final = 12
"""More files than this are not opened at once."""


class Actions(NamedTuple):
    """The actions by name."""

    open: QAction
    show: QAction
    find_similar: QAction
    copy: QAction
    copy_path: QAction
    copy_image: QAction
    exclude_image: QAction
    exclude_folder: QAction
    protect_folder: QAction
    trash: QAction


class ItemActions(QObject):
    """The commands for the images that are selected.

    Args:
        selected: returns the selected items of the visible page.
        session: excludes files and decodes pictures.
        window: the parent of menus.

    Signals:
        find_asked: the Source of a query.
        told: a sentence for the status bar.
        failed: a sentence about a failure.
        excluded: the list of paths that have just been excluded.
        protect_asked: the path of a folder, and whether to protect it.
        trash_asked: for the selected images.
    """

    find_asked = Signal(object)
    told = Signal(str)
    failed = Signal(str)
    excluded = Signal(object)
    protect_asked = Signal(object, bool)
    trash_asked = Signal(object)

    def __init__(self, selected: Callable[[], list[Item]], session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._selected = selected
        self._session = session
        self._window = window
        self.actions = Actions(
            open=self._action("open", tr("&Open"), self.open_files),
            show=self._action("show-in-folder", tr("&Show in file manager"), self.show_in_file_manager),
            find_similar=self._action(
                "find-similar", tr("Find si&milar"), self.find_similar, QKeySequence("Ctrl+D")
            ),
            copy=self._action("copy", tr("&Copy"), self.copy, QKeySequence(QKeySequence.StandardKey.Copy)),
            copy_path=self._action("copy", tr("Copy &path"), self.copy_path, QKeySequence("Ctrl+Shift+C")),
            copy_image=self._action("image", tr("Copy p&icture"), self.copy_image),
            exclude_image=self._action("exclude", tr("&Exclude from the library"), self.exclude_images),
            exclude_folder=self._action("exclude", tr("Exclude its &folder"), self.exclude_folders),
            protect_folder=self._action("lock", tr("P&rotect its folder"), self.protect_folder),
            trash=self._action(
                "trash",
                tr("Move to the &trash…"),
                self.trash,
                QKeySequence(QKeySequence.StandardKey.Delete),
            ),
        )
        self.open_with = QMenu(tr("Open &with"), window)
        self.open_with.setIcon(icons.icon("open-with"))
        self.open_with.aboutToShow.connect(self._fill_open_with)
        self.update()

    def update(self) -> None:
        """Enables the actions that apply to the selection."""
        count = len(self._selected())
        for action in self.actions:
            action.setEnabled(count > 0)
        for action in (self.actions.find_similar, self.actions.copy_image, self.actions.show):
            action.setEnabled(count == 1)
        self.actions.open.setEnabled(0 < count <= _MANY)
        protect = self.actions.protect_folder
        protect.setEnabled(count == 1)
        protect.setCheckable(True)
        protect.setChecked(count == 1 and bool(self._protecting(self._paths()[0])))
        self.open_with.setEnabled(count == 1)

    def fill(self, menu: QMenu) -> None:
        """Adds the actions to a menu."""
        each = self.actions
        menu.addAction(each.open)
        menu.addMenu(self.open_with)
        menu.addAction(each.show)
        menu.addSeparator()
        menu.addAction(each.find_similar)
        menu.addSeparator()
        menu.addActions([each.copy, each.copy_path, each.copy_image])
        menu.addSeparator()
        menu.addActions([each.exclude_image, each.exclude_folder, each.protect_folder])
        menu.addSeparator()
        menu.addAction(each.trash)

    # --- the verbs ---

    def open_item(self, item: Item) -> None:
        """Opens an image, whatever is selected."""
        self._open(item.image.path)

    def open_files(self) -> None:
        """Opens each selected image in the default program."""
        for path in self._paths()[:_MANY]:
            if not self._open(path):
                return

    def show_in_file_manager(self) -> None:
        """Shows the selected file in the file manager."""
        for path in self._paths()[:1]:
            if not opening.show_in_file_manager(path):
                self._tell_unreachable(path)

    def find_similar(self) -> None:
        """Makes the image the query."""
        from dupfinder.ui.backend.operations.queries import Source

        for path in self._paths()[:1]:
            self.find_asked.emit(Source(formatting.name_of(path), path))

    def copy(self) -> None:
        """Puts the files on the clipboard."""
        paths = self._paths()
        if paths:
            clipboard.copy_files(paths)
            self.told.emit(tr("Copied %1.").replace("%1", formatting.files(len(paths))))

    def copy_path(self) -> None:
        """Puts the paths on the clipboard, as text."""
        paths = self._paths()
        if paths:
            clipboard.copy_paths(paths)
            self.told.emit(tr("Copied %Ln paths.", "", len(paths)))

    def copy_image(self) -> None:
        """Puts the picture itself on the clipboard, decoded in the background."""
        for path in self._paths()[:1]:
            self._load_image(path)

    def exclude_images(self) -> None:
        """Excludes the images from the library; the files stay."""
        self._exclude(self._paths())

    def exclude_folders(self) -> None:
        """Excludes the folders of the images from the library; the files stay.

        An added folder itself cannot be excluded: it can be removed from the list, and this would be an easy
        mistake.
        """
        folders = {os.path.dirname(path) for path in self._paths()}
        listed = sorted(folders & {folder.path for folder in self._session.overview.folders})
        if listed:
            words = tr("“%1” is a folder of the list at the left; remove it there instead.")
            self.failed.emit(words.replace("%1", formatting.named(listed[0])))
        else:
            self._exclude(sorted(folders))

    def protect_folder(self) -> None:
        """Protects the image's folder, or ends its protection."""
        for path in self._paths()[:1]:
            protecting = self._protecting(path)
            self.protect_asked.emit(protecting or os.path.dirname(path), not protecting)

    def trash(self) -> None:
        """Requests to move the images to the trash."""
        items = self._selected()
        if items:
            self.trash_asked.emit(items)

    # --- inside ---

    def _open(self, path: str) -> bool:
        """Opens a file, or tells the user why it cannot."""
        if not opening.is_called_as_picture(path):
            words = tr(
                "“%1” was not opened: its name is not that of a picture, and the system might run it. "
                "Open it with a program of your choice."
            )
            self.failed.emit(words.replace("%1", formatting.named(path)))
            return False
        if not opening.open_file(path):
            self._tell_unreachable(path)
            return False
        return True

    def _protecting(self, path: str) -> str:
        """Returns the protected folder that a file is in; empty if it is in none."""
        folders = self._session.overview.protected
        return max((folder for folder in folders if is_below(path, folder)), key=len, default="")

    def _action(
        self, icon: str, words: str, verb: Callable[[], object], keys: QKeySequence | None = None
    ) -> QAction:
        action = QAction(icons.icon(icon), words, self)
        if keys is not None:
            action.setShortcut(keys)
        action.triggered.connect(lambda: verb())
        return action

    def _paths(self) -> list[str]:
        return [item.image.path for item in self._selected()]

    def _exclude(self, paths: list[str]) -> None:
        if paths:
            self._session.exclude(paths)
            self.excluded.emit(paths)

    def _fill_open_with(self) -> None:
        self.open_with.clear()
        for path in self._paths()[:1]:
            self._offer_programs(path)
        if self.open_with.isEmpty():
            self.open_with.addAction(tr("No program is known for this kind of file")).setEnabled(False)

    def _offer_programs(self, path: str) -> None:
        from dupfinder.ui.desktop import desktop_entries

        for application in desktop_entries.applications_for(desktop_entries.mime_type_of(path)):
            action = self.open_with.addAction(formatting.plain(application.name).replace("&", "&&"))
            start = functools.partial(self._start_program, application, path)
            action.triggered.connect(lambda _checked=False, start=start: start())
        if opening.can_choose_application():
            self.open_with.addSeparator()
            other = self.open_with.addAction(tr("&Other program…"))
            other.triggered.connect(lambda: self._choose_program(path))

    def _start_program(self, application: Application, path: str) -> None:
        if not opening.start_application(application, path):
            self.failed.emit(tr("%1 could not be started.").replace("%1", formatting.plain(application.name)))

    def _choose_program(self, path: str) -> None:
        if not opening.open_with(path, self._window):
            self._tell_unreachable(path)

    def _load_image(self, path: str) -> None:
        job = self._session.load_image(path)
        job.done.connect(lambda image: self._on_image_loaded(path, image))
        job.failed.connect(self._on_image_failed)

    def _on_image_loaded(self, path: str, image: object) -> None:
        if isinstance(image, QImage):
            clipboard.copy_image(path, image)
            self.told.emit(tr("Copied the picture."))

    def _on_image_failed(self, error: DupfinderError) -> None:
        self.failed.emit(sentence_of(error))

    def _tell_unreachable(self, path: str) -> None:
        if slow_paths.exists(path):
            words = tr("No program is set for opening %1.")
        else:
            words = tr("%1 is not there any more, or its drive is not connected.")
        self.failed.emit(words.replace("%1", formatting.named(path)))
