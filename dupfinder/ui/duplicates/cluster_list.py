"""The list of groups: a picture of each, number of photos, size of the copies, and whether it is done."""

from __future__ import annotations

from collections.abc import Callable, Set
from typing import Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt, QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QListView, QWidget

from dupfinder.base.records import Cluster
from dupfinder.ui.backend.cluster_table import ClusterEntry
from dupfinder.ui.backend.thumbnails import Thumbnails
from dupfinder.ui.duplicates.group_delegate import GroupDelegate, row_height, thumbnail_side
from dupfinder.ui.grid.model import Index
from dupfinder.ui.style import formatting

_ASK_DELAY_MS: Final = 12


class ClusterListModel(QAbstractListModel):
    """A model with one cluster a row.

    Attributes:
        checked_in: returns how many files of a cluster are marked.
        is_reviewed: returns whether the person has confirmed a cluster.
        is_in_danger: returns whether all files of a cluster are marked.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries: list[ClusterEntry] = []
        self.checked_in: Callable[[Cluster], int] = lambda cluster: 0
        self.is_reviewed: Callable[[Cluster], bool] = lambda cluster: False
        self.is_in_danger: Callable[[Cluster], bool] = lambda cluster: False

    def set_entries(self, entries: list[ClusterEntry]) -> None:
        """Replaces the clusters."""
        self.beginResetModel()
        self.entries = entries
        self.endResetModel()

    def describe(self, entry: ClusterEntry) -> str:
        """Returns number of photos, and how many are marked or how much they take."""
        marked = self.checked_in(entry.cluster)
        if marked:
            words = formatting.counted(marked, self.tr("%1 marked"), self.tr("%1 marked"))
            return f"{formatting.photos(entry.file_count)} · {words}"
        return describe(entry)

    def state_words(self, row: int) -> str:
        """Returns the row as a sentence for screen readers."""
        entry = self.entries[row]
        place = formatting.filled(
            self.tr("Group %1 of %2"), formatting.number(row + 1), formatting.number(len(self.entries))
        )
        parts = [place, self.describe(entry).replace(" · ", ", ")]
        if self.is_in_danger(entry.cluster):
            parts.append(self.tr("every copy is marked"))
        if self.is_reviewed(entry.cluster):
            parts.append(self.tr("reviewed"))
        return ", ".join([*parts, formatting.name_of(entry.cluster.keeper.path)])

    def row_of(self, image: int) -> int | None:
        """Returns the row of the cluster whose keeper has this number; None if there is none."""
        return next((row for row, entry in enumerate(self.entries) if entry.cluster.keeper.id == image), None)

    def row_with(self, paths: Set[str]) -> int | None:
        """Returns the row of the first cluster with one of these files; None if there is none."""
        held = (
            row
            for row, entry in enumerate(self.entries)
            if any(file.image.path in paths for file in entry.cluster.files)
        )
        return next(held, None)

    # --- Qt ---

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self.entries):
            return None
        entry = self.entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return formatting.name_of(entry.cluster.keeper.path)
        if role == Qt.ItemDataRole.ToolTipRole:
            return formatting.tip(
                "\n".join(formatting.shown(file.image.path) for file in entry.cluster.files[:12])
            )
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.state_words(index.row())
        return entry if role == Qt.ItemDataRole.UserRole else None


def describe(entry: ClusterEntry) -> str:
    """Returns number of photos and reclaimable size of a group."""
    if not entry.cluster.extra_count:
        return f"{formatting.photos(entry.file_count)} · {formatting.relation('burst')}"
    return f"{formatting.photos(entry.file_count)} · {formatting.size(entry.reclaimable_bytes)}"


class ClusterList(QListView):
    """Shows a ClusterListModel."""

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._keys: dict[object, int] = {}
        self._ask = QTimer(self, singleShot=True, interval=_ASK_DELAY_MS)
        self._ask.timeout.connect(self._ask_thumbnails)
        thumbnails.ready.connect(self._on_ready)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setItemDelegate(GroupDelegate(thumbnails, self))
        self.verticalScrollBar().valueChanged.connect(lambda _value: self._ask.start())

    def cluster_model(self) -> ClusterListModel:
        """Returns the model by its own type."""
        model = self.model()
        assert isinstance(model, ClusterListModel)
        return model

    def current_entry(self) -> ClusterEntry | None:
        """Returns the current cluster; None if there is none."""
        index = self.currentIndex()
        return self.cluster_model().entries[index.row()] if index.isValid() else None

    def place(self) -> tuple[int, int] | None:
        """Returns the number of a kept file in view, and where its row is; None if there is none.

        That of the current row if it is in view; else of the first row that is.
        """
        area = self.viewport().rect()
        index = self.currentIndex()
        if not index.isValid() or not area.intersects(self.visualRect(index)):
            index = self.indexAt(area.topLeft())
        if not index.isValid():
            return None
        return self.cluster_model().entries[index.row()].cluster.keeper.id, self.visualRect(index).top()

    def return_to(self, place: tuple[int, int] | None) -> None:
        """Scrolls so that a row is where it was before other clusters came."""
        row = self.cluster_model().row_of(place[0]) if place is not None else None
        if place is None or row is None:
            return
        self.doItemsLayout()  # else the rows are where they were
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.visualRect(self.cluster_model().index(row)).top() - place[1])

    def ask_soon(self) -> None:
        """Loads the thumbnails in view once the list stands still."""
        self._ask.start()

    def _ask_thumbnails(self) -> None:
        if not self.isVisible() or not isinstance(self.model(), ClusterListModel):
            return
        entries = self.cluster_model().entries
        height = row_height(self)
        first = self.indexAt(self.viewport().rect().topLeft()).row()
        count = self.viewport().height() // height + 2
        rows = range(max(first, 0), min(max(first, 0) + 2 * count, len(entries)))
        keepers = [entries[row].cluster.keeper for row in rows]
        self._keys = {keeper.stamp: row for keeper, row in zip(keepers, rows, strict=True)}
        side_px = round(thumbnail_side(self.viewport().width()) * self.devicePixelRatioF())
        self._thumbnails.want(self, keepers, side_px)

    def _on_ready(self, key: object) -> None:
        row = self._keys.get(key)
        if self._ask.isActive():  # the visible rows may differ from the last request
            self.viewport().update()
        elif row is not None and row < len(self.cluster_model().entries):
            self.viewport().update(self.visualRect(self.cluster_model().index(row)))

    # --- Qt ---

    def keyboardSearch(self, search: str) -> None:
        # Letters are keys of the review, such as K and X.
        pass

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()  # the height of rows follows from their width
        self._ask.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._ask.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._thumbnails.drop(self)
