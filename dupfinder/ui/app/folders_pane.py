"""The folders of the library: images, groups, whether it is in reach; a click filters the groups."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from PySide6.QtCore import (
    QModelIndex,
    QPoint,
    QRectF,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QFont,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import (
    QMenu,
    QVBoxLayout,
    QWidget,
)

from dupfinder.base.records import FolderInfo
from dupfinder.system.path_names import is_below
from dupfinder.ui.app.folder_model import FolderModel
from dupfinder.ui.app.folder_tree_view import FolderTree
from dupfinder.ui.backend.cluster_table import ClusterEntry
from dupfinder.ui.backend.folder_tree import FolderCounter
from dupfinder.ui.desktop import clipboard, opening
from dupfinder.ui.desktop.slow_paths import Kind, Look
from dupfinder.ui.style import colours, formatting, icons
from dupfinder.ui.style.translation import tr
from dupfinder.ui.widgets.labels import PlainLabel, WrappingLabel

_COUNTING_MS: Final = 100


class FoldersPane(QWidget):
    """The tree of folders; a folder dropped on it is added, and one that is clicked filters the groups.

    Signals:
        folder_chosen: the path of the folder whose groups are to be shown; empty for all.
        folders_given: a list of paths to add.
        rescan_asked: a list of paths.
        remove_asked: a path.
        protect_asked: a path, and whether its files are never to go to the trash.
        refused: why a drop could not be taken.
    """

    folder_chosen = Signal(object)  # not str: a name may not be UTF-8
    folders_given = Signal(object)
    rescan_asked = Signal(object)
    remove_asked = Signal(object)
    protect_asked = Signal(object, bool)
    refused = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._highlighted = False
        self._entries: Sequence[ClusterEntry] = ()
        self._counted = False
        self._is_open: dict[str, bool] = {}
        self._counting = QTimer(self, singleShot=True, interval=_COUNTING_MS)
        self._counting.timeout.connect(self._count)
        self._counter: FolderCounter | None = None
        self._stepping = QTimer(self, interval=0)
        self._stepping.timeout.connect(self._step)
        self._look: Look | None = None
        title = PlainLabel(tr("Folders"))
        font = QFont(title.font())
        font.setWeight(QFont.Weight.DemiBold)
        title.setFont(font)
        self.model = FolderModel(self)
        self.list = FolderTree()
        self.list.setModel(self.model)
        self.list.expanded.connect(lambda index: self._note_open(index, True))
        self.list.collapsed.connect(lambda index: self._note_open(index, False))
        self.list.clicked.connect(self._on_picked)
        self.list.picked.connect(self._on_picked)
        self.list.left.connect(lambda: self.choose(""))
        self.list.customContextMenuRequested.connect(self._on_menu_asked)
        self.list.doubleClicked.connect(self._on_double_clicked)
        self.list.setAccessibleName(tr("Folders of the library"))
        self.list.viewport().setAutoFillBackground(False)
        title.setBuddy(self.list)
        self.hint = WrappingLabel(tr("Drop a folder here."))
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.hint.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 12, 6, 12)
        layout.setSpacing(8)
        heading = QVBoxLayout()
        heading.setContentsMargins(10, 0, 0, 0)
        heading.addWidget(title)
        layout.addLayout(heading)
        layout.addWidget(self.hint)
        layout.addWidget(self.list, 1)
        self.setAcceptDrops(True)
        self.setMinimumWidth(150)

    def keys(self) -> list[tuple[str, str]]:
        """Returns what each key does in the tree, and its name."""
        return self.list.keys()

    def set_folders(self, folders: Sequence[FolderInfo]) -> None:
        """Shows the folders of the library."""
        self._keeping(lambda: self.model.set_folders(folders))
        self.hint.setVisible(not folders)
        if self._counted:
            self._counting.start()
        chosen = self.list.chosen
        if chosen and not any(is_below(chosen, folder.path) for folder in folders):
            self.choose("")

    def set_protected(self, folders: Sequence[str]) -> None:
        """Shows which folders are protected, also below the added ones."""
        self.model.set_protected(folders)

    def set_groups(self, entries: Sequence[ClusterEntry]) -> None:
        """Counts the groups in each folder, soon: a slider changes them many times a second."""
        self._entries, self._counted = entries, True
        self._counting.start()

    def choose(self, path: str) -> None:
        """Chooses the folder whose groups are shown; empty for none."""
        if path != self.list.chosen:
            self.list.chosen = path
            self.list.viewport().update()
            self.folder_chosen.emit(path)

    @property
    def chosen(self) -> str:
        """The folder whose groups are shown; empty for none."""
        return self.list.chosen

    def _on_picked(self, index: QModelIndex) -> None:
        path = self.model.path_at(index)
        self.choose("" if path == self.list.chosen else path)

    def _count(self) -> None:
        self._counter = FolderCounter(self._entries, [folder.path for folder in self.model.folders])
        self._stepping.start()

    def _step(self) -> None:
        """Counts a few groups more, and shows the folders at the end."""
        if self._counter is not None and self._counter.step():
            return
        self._stepping.stop()
        counter, self._counter = self._counter, None
        if counter is not None:
            self._keeping(lambda: self.model.set_nodes(counter.tree()))

    def _keeping(self, change: Callable[[], None]) -> None:
        """Changes the model; what is open, and what is current, stays so."""
        before = dict(self._is_open)
        was_reset = False

        def note() -> None:
            nonlocal was_reset
            was_reset = True

        current = self.list.currentIndex()
        path = self.model.path_at(current) if current.isValid() else ""
        self.model.modelReset.connect(note)
        change()
        self.model.modelReset.disconnect(note)
        if was_reset:
            if path:
                self.list.setCurrentIndex(self.model.index_of(path))  # opens what is around it
            for folder, is_open in before.items():
                self.list.setExpanded(self.model.index_of(folder), is_open)
            self._open_new()

    def _open_new(self) -> None:
        """Opens the added folders until the user closes them."""
        for row in range(self.model.rowCount()):
            index = self.model.index(row)
            if self.model.path_at(index) not in self._is_open:
                self.list.expand(index)

    def _note_open(self, index: QModelIndex, is_open: bool) -> None:
        if self.model.rowCount(index):
            self._is_open[self.model.path_at(index)] = is_open

    def menu_for(self, folder: FolderInfo) -> QMenu:
        """Returns the context menu of a folder."""
        menu = QMenu(self)
        rescan = menu.addAction(icons.icon("rescan"), tr("&Rescan"))
        rescan.triggered.connect(lambda: self.rescan_asked.emit([folder.path]))
        show = menu.addAction(icons.icon("show-in-folder"), tr("&Open in file manager"))
        show.setEnabled(folder.online)
        show.triggered.connect(lambda: opening.open_folder(folder.path))
        copy = menu.addAction(icons.icon("copy"), tr("&Copy path"))
        copy.triggered.connect(lambda: clipboard.copy_paths([folder.path]))
        menu.addSeparator()
        protect = menu.addAction(icons.icon("lock"), tr("&Protect: never move to the trash"))
        protect.setCheckable(True)
        protect.setChecked(folder.protected)
        protect.triggered.connect(lambda on: self.protect_asked.emit(folder.path, on))
        menu.addSeparator()
        remove = menu.addAction(icons.icon("close"), tr("Re&move from the list"))
        remove.setToolTip(tr("The files stay as they are"))
        remove.triggered.connect(lambda: self.remove_asked.emit(folder.path))
        return menu

    def _menu_below(self, index: QModelIndex) -> QMenu:
        """Returns the context menu of a folder below an added one."""
        path = self.model.path_at(index)
        menu = QMenu(self)
        show = menu.addAction(icons.icon("show-in-folder"), tr("&Open in file manager"))
        show.triggered.connect(lambda: opening.open_folder(path))
        copy = menu.addAction(icons.icon("copy"), tr("&Copy path"))
        copy.triggered.connect(lambda: clipboard.copy_paths([path]))
        menu.addSeparator()
        protect = menu.addAction(icons.icon("lock"), tr("&Protect: never move to the trash"))
        protect.setCheckable(True)
        protect.setChecked(self.model.is_protected(index))
        protect.setEnabled(not self.model.is_protected(index.parent()))
        protect.triggered.connect(lambda on: self.protect_asked.emit(path, on))
        return menu

    def _on_menu_asked(self, place: QPoint) -> None:
        index = self.list.indexAt(place)
        if index.isValid():
            folder = self.model.folder_at(index)
            menu = self.menu_for(folder) if folder is not None else self._menu_below(index)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self.list.viewport().mapToGlobal(place))

    def _on_double_clicked(self, index: QModelIndex) -> None:
        opening.open_folder(self.model.path_at(index))

    def _use(self, paths: tuple[str, ...]) -> None:
        self._look = Look(paths, self)
        self._look.known.connect(self._on_known)
        self._look.slow.connect(lambda: self.refused.emit(tr("Waiting for the drive…")))
        silent = tr("The drive or network of “%1” does not answer.").replace("%1", formatting.named(paths[0]))
        self._look.silent.connect(lambda: self.refused.emit(silent))
        self._look.start()

    def _on_known(self, kinds: Mapping[str, Kind]) -> None:
        folders = [path for path, kind in kinds.items() if kind == "folder"]
        if folders:
            self.folders_given.emit(folders)
        else:
            self.refused.emit(tr("Only folders can be added to the library; drop pictures on the page Find."))

    def _highlight(self, on: bool) -> None:
        self._highlighted = on
        self.update()

    # --- Qt ---

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._highlighted:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(colours.accent(self.palette()), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(3, 3, -3, -3), 8, 8)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() and any(url.isLocalFile() for url in event.mimeData().urls()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self._highlight(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._highlight(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._highlight(False)
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        from dupfinder.ui.find.mime_payload import read_payload

        paths = read_payload(event.mimeData()).paths
        if paths:
            QTimer.singleShot(0, self, lambda: self._use(paths))
