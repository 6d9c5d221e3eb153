"""The folders of the library: how many images each holds, and whether it is in reach."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import (
    QListView,
    QMenu,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from dupfinder.base.records import FolderInfo
from dupfinder.ui.desktop import clipboard, opening
from dupfinder.ui.desktop.slow_paths import Kind, Look
from dupfinder.ui.find.mime_payload import read_payload
from dupfinder.ui.style import colours, formatting, icons
from dupfinder.ui.widgets.labels import PlainLabel, WrappingLabel

_MARGIN: Final = 8
_ICON_SIDE: Final = 20

Index = QModelIndex | QPersistentModelIndex


class FolderModel(QAbstractListModel):
    """Folders, one per row."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.folders: list[FolderInfo] = []

    def set_folders(self, folders: Sequence[FolderInfo]) -> None:
        """Shows these folders; keeps the rows if only counts differ."""
        if [folder.path for folder in folders] == [folder.path for folder in self.folders]:
            self.folders = list(folders)
            if self.folders:
                self.dataChanged.emit(self.index(0), self.index(len(self.folders) - 1))
            return
        self.beginResetModel()
        self.folders = list(folders)
        self.endResetModel()

    def detail(self, folder: FolderInfo) -> str:
        """Returns the line below the name of a folder."""
        count = formatting.images(folder.images)
        if not folder.online:
            return self.tr("%1, out of reach").replace("%1", count)
        if folder.protected:
            count = self.tr("%1, protected").replace("%1", count)
        return count if folder.indexed_at else self.tr("%1, unfinished").replace("%1", count)

    # --- Qt ---

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.folders)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self.folders):
            return None
        folder = self.folders[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return formatting.name_of(folder.path)
        if role == Qt.ItemDataRole.ToolTipRole:
            return formatting.tip(f"{formatting.shown(folder.path)}\n{self.detail(folder)}")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{formatting.shown(folder.path)}, {self.detail(folder)}"
        return None


class _FolderDelegate(QStyledItemDelegate):
    """Draws a folder in two lines."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        metrics = QFontMetrics(option.font)
        return QSize(120, 2 * metrics.height() + 2 * _MARGIN)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        assert isinstance(model, FolderModel)
        folder = model.folders[index.row()]
        rect: QRect = option.rect
        palette: QPalette = option.palette
        state = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # The selection only shows where the keyboard focus is.
        has_focus = isinstance(option.widget, QWidget) and option.widget.hasFocus()
        chosen = has_focus and bool(state & QStyle.StateFlag.State_Selected)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            colour = palette.color(QPalette.ColorRole.Highlight) if chosen else colours.tile_hover(palette)
            painter.setBrush(colour)
            painter.drawRoundedRect(QRectF(rect).adjusted(4, 1, -4, -1), 6, 6)
        ink = palette.color(QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text)
        subtle = ink if chosen else colours.subtle_text(palette)
        icon = "folder" if folder.online else "folder-offline"
        if folder.online and folder.protected:
            icon = "lock"
        place = QRectF(rect.x() + 2 * _MARGIN - 2, rect.center().y() - _ICON_SIDE / 2, _ICON_SIDE, _ICON_SIDE)
        icons.draw_icon(painter, icon, place, ink if folder.online else subtle)
        font = QFont(option.font)
        small = QFont(font)
        small.setPointSizeF(font.pointSizeF() * 0.9)
        left = place.right() + _MARGIN
        width = int(rect.right() - left - _MARGIN)
        top = float(rect.y() + _MARGIN)
        middle, right = Qt.TextElideMode.ElideMiddle, Qt.TextElideMode.ElideRight
        for words, each, colour, mode in (
            (formatting.name_of(folder.path), font, ink, middle),
            (model.detail(folder), small, subtle, right),
        ):
            metrics = QFontMetrics(each)
            painter.setFont(each)
            painter.setPen(colour)
            painter.drawText(QPointF(left, top + metrics.ascent()), metrics.elidedText(words, mode, width))
            top += metrics.height() + 1
        painter.restore()


class FolderList(QListView):
    """A list that has a current row as soon as it gets the keyboard focus."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.model().rowCount():
            self.setCurrentIndex(self.model().index(0, 0))


class FoldersPane(QWidget):
    """The list of folders; a folder dropped on it is added.

    Signals:
        folders_given: a list of paths to add.
        add_asked: for a file dialog.
        rescan_asked: a list of paths.
        remove_asked: a path.
        protect_asked: a path, and whether its files are never to go to the trash.
        refused: why a drop could not be taken.
    """

    folders_given = Signal(object)
    add_asked = Signal()
    rescan_asked = Signal(object)
    remove_asked = Signal(object)
    protect_asked = Signal(object, bool)
    refused = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._highlighted = False
        self._look: Look | None = None
        title = PlainLabel(self.tr("Folders"))
        font = QFont(title.font())
        font.setWeight(QFont.Weight.DemiBold)
        title.setFont(font)
        self.model = FolderModel(self)
        self.list = FolderList()
        self.list.setModel(self.model)
        self.list.setItemDelegate(_FolderDelegate(self.list))
        self.list.setMouseTracking(True)
        self.list.setUniformItemSizes(True)
        self.list.setFrameShape(QListView.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._on_menu_asked)
        self.list.doubleClicked.connect(self._on_double_clicked)
        self.list.setAccessibleName(self.tr("Folders of the library"))
        self.list.viewport().setAutoFillBackground(False)
        title.setBuddy(self.list)
        self.hint = WrappingLabel(self.tr("Drop a folder here, or add one."))
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.hint.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.add = QPushButton(self.tr("&Add folder…"))
        self.add.setIcon(icons.icon("add-folder"))
        self.add.clicked.connect(self.add_asked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 12, 6, 12)
        layout.setSpacing(8)
        heading = QVBoxLayout()
        heading.setContentsMargins(10, 0, 0, 0)
        heading.addWidget(title)
        layout.addLayout(heading)
        layout.addWidget(self.hint)
        layout.addWidget(self.list, 1)
        bottom = QVBoxLayout()
        bottom.setContentsMargins(6, 0, 6, 0)
        bottom.addWidget(self.add)
        layout.addLayout(bottom)
        self.setAcceptDrops(True)
        self.setMinimumWidth(150)

    def set_folders(self, folders: Sequence[FolderInfo]) -> None:
        """Shows the folders of the library."""
        self.model.set_folders(folders)
        self.hint.setVisible(not folders)

    def menu_for(self, folder: FolderInfo) -> QMenu:
        """Returns the context menu of a folder."""
        menu = QMenu(self)
        rescan = menu.addAction(icons.icon("rescan"), self.tr("&Rescan"))
        rescan.triggered.connect(lambda: self.rescan_asked.emit([folder.path]))
        show = menu.addAction(icons.icon("show-in-folder"), self.tr("&Open in file manager"))
        show.setEnabled(folder.online)
        show.triggered.connect(lambda: opening.open_folder(folder.path))
        copy = menu.addAction(icons.icon("copy"), self.tr("&Copy path"))
        copy.triggered.connect(lambda: clipboard.copy_paths([folder.path]))
        menu.addSeparator()
        protect = menu.addAction(icons.icon("lock"), self.tr("&Protect: never move to the trash"))
        protect.setCheckable(True)
        protect.setChecked(folder.protected)
        protect.triggered.connect(lambda on: self.protect_asked.emit(folder.path, on))
        menu.addSeparator()
        remove = menu.addAction(icons.icon("close"), self.tr("Re&move from the list"))
        remove.setToolTip(self.tr("The files stay as they are"))
        remove.triggered.connect(lambda: self.remove_asked.emit(folder.path))
        return menu

    def _on_menu_asked(self, place: QPoint) -> None:
        index = self.list.indexAt(place)
        if index.isValid():
            menu = self.menu_for(self.model.folders[index.row()])
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self.list.viewport().mapToGlobal(place))

    def _on_double_clicked(self, index: QModelIndex) -> None:
        opening.open_folder(self.model.folders[index.row()].path)

    def _use(self, paths: tuple[str, ...]) -> None:
        self._look = Look(paths, self)
        self._look.known.connect(self._on_known)
        self._look.slow.connect(lambda: self.refused.emit(self.tr("Waiting for the drive…")))
        silent = self.tr("The drive or network of “%1” does not answer.").replace(
            "%1", formatting.named(paths[0])
        )
        self._look.silent.connect(lambda: self.refused.emit(silent))
        self._look.start()

    def _on_known(self, kinds: Mapping[str, Kind]) -> None:
        folders = [path for path, kind in kinds.items() if kind == "folder"]
        if folders:
            self.folders_given.emit(folders)
        else:
            self.refused.emit(
                self.tr("Only folders can be added to the library; drop images on the page Find.")
            )

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
        paths = read_payload(event.mimeData()).paths
        if paths:
            QTimer.singleShot(0, self, lambda: self._use(paths))
