"""The list of groups: a picture of each, number of photos, size of the copies, and whether it is done."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QListView, QWidget

from dupfinder.ui.backend.cluster_table import ClusterEntry
from dupfinder.ui.backend.thumbnails import Thumbnails
from dupfinder.ui.duplicates.cluster_model import ClusterListModel
from dupfinder.ui.duplicates.group_delegate import GroupDelegate, row_height, thumbnail_side
from dupfinder.ui.style.translation import tr
from dupfinder.ui.widgets.own_viewport import give_viewport

_ASK_DELAY_MS: Final = 12


class ClusterList(QListView):
    """Shows a ClusterListModel."""

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        give_viewport(self)
        give_viewport(self)
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

    def keys(self) -> list[tuple[str, str]]:
        """Returns what each key does, and its name."""
        return [
            (tr("Show the next or previous group"), tr("↓ or ↑")),
            (tr("Confirm the group, and go on"), tr("Return")),
        ]

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
        """Scrolls so that a row is where it was before other clusters came, and the current one is whole."""
        row = self.cluster_model().row_of(place[0]) if place is not None else None
        if place is None or row is None:
            return
        self.doItemsLayout()  # else the rows are where they were
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.visualRect(self.cluster_model().index(row)).top() - place[1])
        if row == self.currentIndex().row():
            self.scrollTo(self.currentIndex())

    def set_entries_quietly(self, entries: list[ClusterEntry]) -> None:
        """Replaces the clusters without telling that the current one has changed."""
        self.selectionModel().blockSignals(True)
        self.cluster_model().set_entries(entries)
        self.selectionModel().blockSignals(False)

    def choose_quietly(self, row: int) -> None:
        """Makes a row current without telling so."""
        index = self.cluster_model().index(row)
        self.selectionModel().blockSignals(True)
        self.setCurrentIndex(index)
        self.selectionModel().blockSignals(False)
        self.scrollTo(index)
        self.viewport().update()

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
