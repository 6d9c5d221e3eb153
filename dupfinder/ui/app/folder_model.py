"""The model of the folders pane: the added folders, and below them those that hold groups."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from dupfinder.base.records import FolderInfo
from dupfinder.system.path_names import is_below
from dupfinder.ui.backend.folder_tree import FolderNode
from dupfinder.ui.style import formatting
from dupfinder.ui.style.translation import tr

Index = QModelIndex | QPersistentModelIndex


@dataclass(slots=True)
class _Row:
    """A folder in the tree; `parent` is the number of a row, or -1."""

    path: str
    place: int
    parent: int
    groups: int = 0
    children: list[int] = field(default_factory=list)


class FolderModel(QAbstractItemModel):
    """A tree of folders.

    Attributes:
        folders: the added ones, one per row at the top.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.folders: list[FolderInfo] = []
        self._nodes: list[FolderNode] = []
        self._protected: tuple[str, ...] = ()
        self._rows: list[_Row] = []
        self._top: list[int] = []

    def set_folders(self, folders: Sequence[FolderInfo]) -> None:
        """Shows these folders; keeps the rows if only counts differ."""
        if [folder.path for folder in folders] == [folder.path for folder in self.folders]:
            self.folders = list(folders)
            self._tell_changed(self._top, QModelIndex())
            return
        self.beginResetModel()
        self.folders = list(folders)
        known = {node.path: node for node in self._nodes}
        self._nodes = [known.get(folder.path) or FolderNode(folder.path, 0) for folder in folders]
        self._build()
        self.endResetModel()

    def set_nodes(self, nodes: Sequence[FolderNode]) -> None:
        """Shows the folders that hold groups; keeps the rows if only counts differ.

        Args:
            nodes: of the added folders; those that were added or removed meanwhile do not matter.
        """
        known = {node.path: node for node in nodes}
        wanted = [known.get(folder.path) or FolderNode(folder.path, 0) for folder in self.folders]
        if list(map(_shape, wanted)) == list(map(_shape, self._nodes)):
            self._nodes = wanted
            self._build()
            for number, row in enumerate(self._rows):
                self._tell_changed(row.children, self._index(number))
            self._tell_changed(self._top, QModelIndex())
            return
        self.beginResetModel()
        self._nodes = wanted
        self._build()
        self.endResetModel()

    def set_protected(self, folders: Sequence[str]) -> None:
        """Sets the protected folders, which need not be added ones."""
        if tuple(folders) != self._protected:
            self._protected = tuple(folders)
            for number, row in enumerate(self._rows):
                self._tell_changed(row.children, self._index(number))
            self._tell_changed(self._top, QModelIndex())

    def folder_at(self, index: Index) -> FolderInfo | None:
        """Returns an added folder; None for a folder below one."""
        is_top = index.isValid() and not index.parent().isValid()
        return self.folders[index.row()] if is_top else None

    def path_at(self, index: Index) -> str:
        """Returns the path of a folder."""
        return self._rows[index.internalId()].path

    def groups_at(self, index: Index) -> int:
        """Returns the number of groups in a folder and below it."""
        return self._rows[index.internalId()].groups

    def is_protected(self, index: Index) -> bool:
        """Whether a folder is protected, or within a protected one."""
        path = self.path_at(index)
        own = (folder.path for folder in self.folders if folder.protected)
        return any(is_below(path, folder) for folder in (*own, *self._protected))

    def index_of(self, path: str) -> QModelIndex:
        """Returns the first row of a folder; an invalid index if it has none."""
        return next((self._index(n) for n, row in enumerate(self._rows) if row.path == path), QModelIndex())

    def detail(self, folder: FolderInfo) -> str:
        """Returns the line below the name of an added folder."""
        count = formatting.photos(folder.images)
        if not folder.online:
            return tr("%1, out of reach").replace("%1", count)
        if folder.protected:
            count = tr("%1, protected").replace("%1", count)
        return count if folder.indexed_at else tr("%1, unfinished").replace("%1", count)

    def _facts(self, index: Index) -> list[str]:
        """Returns what is to be said about a folder beside its path."""
        folder, groups = self.folder_at(index), self.groups_at(index)
        facts = [self.detail(folder)] if folder is not None else []
        if folder is None and self.is_protected(index):
            facts.append(tr("protected"))
        if groups:
            facts.append(tr("%Ln groups", "", groups))
        return facts

    def _build(self) -> None:
        self._rows, self._top = [], []
        for place, node in enumerate(self._nodes):
            self._top.append(self._add(node, place, -1))

    def _add(self, node: FolderNode, place: int, parent: int) -> int:
        number = len(self._rows)
        row = _Row(node.path, place, parent, node.groups)
        self._rows.append(row)
        row.children = [self._add(child, n, number) for n, child in enumerate(node.children)]
        return number

    def _index(self, number: int) -> QModelIndex:
        return self.createIndex(self._rows[number].place, 0, number)

    def _tell_changed(self, rows: Sequence[int], parent: QModelIndex) -> None:
        if rows:
            self.dataChanged.emit(self.index(0, 0, parent), self.index(len(rows) - 1, 0, parent))

    # --- Qt ---

    def index(self, row: int, column: int = 0, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        numbers = self._rows[parent.internalId()].children if parent.isValid() else self._top
        if column != 0 or not 0 <= row < len(numbers):
            return QModelIndex()
        return self._index(numbers[row])

    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008
        above = self._rows[index.internalId()].parent if index.isValid() else -1
        return self._index(above) if above >= 0 else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return len(self._rows[parent.internalId()].children) if parent.isValid() else len(self._top)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        path = self.path_at(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return formatting.name_of(path)
        if role == Qt.ItemDataRole.ToolTipRole:
            return formatting.tip("\n".join([formatting.shown(path), *self._facts(index)]))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join([formatting.shown(path), *self._facts(index)])
        return None


def _shape(node: FolderNode) -> tuple[object, ...]:
    return node.path, tuple(map(_shape, node.children))
