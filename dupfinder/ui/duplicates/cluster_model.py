"""The groups as a list model: words for each, and where a file is."""

from __future__ import annotations

from collections.abc import Callable, Set

from PySide6.QtCore import QObject, QStringListModel, Qt

from dupfinder.base.records import Cluster
from dupfinder.ui.backend.cluster_table import ClusterEntry
from dupfinder.ui.grid.model import Index
from dupfinder.ui.style import formatting
from dupfinder.ui.style.translation import tr


class ClusterListModel(QStringListModel):
    """A model with one cluster a row.

    A list of empty strings by class: a view asks for the number of rows several times for each row that it
    lays out, which is answered without Python.

    Attributes:
        entries: what is shown, in this order; changed by `set_entries`.
        clusters: of the entries.
        reclaimable_bytes: of all entries.
        checked_in: returns how many files of a cluster are marked.
        is_reviewed: returns whether the person has confirmed a cluster.
        is_in_danger: returns whether all files of a cluster are marked.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries: list[ClusterEntry] = []
        self.clusters: list[Cluster] = []
        self._keepers: list[int] = []
        self.reclaimable_bytes = 0
        self.checked_in: Callable[[Cluster], int] = lambda cluster: 0
        self.is_reviewed: Callable[[Cluster], bool] = lambda cluster: False
        self.is_in_danger: Callable[[Cluster], bool] = lambda cluster: False

    def set_entries(self, entries: list[ClusterEntry]) -> None:
        """Replaces the clusters."""
        self.entries = entries
        self.clusters = [entry.cluster for entry in entries]
        self._keepers = [cluster.keeper.id for cluster in self.clusters]
        self.reclaimable_bytes = sum([entry.reclaimable_bytes for entry in entries])
        self.setStringList([""] * len(entries))

    def describe(self, entry: ClusterEntry) -> str:
        """Returns number of photos, and how many are marked or how much they take."""
        marked = self.checked_in(entry.cluster)
        if marked:
            words = tr("%Ln marked", "", marked)
            return f"{formatting.photos(entry.file_count)} · {words}"
        return describe(entry)

    def state_words(self, row: int) -> str:
        """Returns the row as a sentence for screen readers."""
        entry = self.entries[row]
        place = formatting.filled(
            tr("Group %1 of %2"), formatting.number(row + 1), formatting.number(len(self.entries))
        )
        parts = [place, self.describe(entry).replace(" · ", ", ")]
        if self.is_in_danger(entry.cluster):
            parts.append(tr("every copy is marked"))
        if self.is_reviewed(entry.cluster):
            parts.append(tr("reviewed"))
        return ", ".join([*parts, formatting.name_of(entry.cluster.keeper.path)])

    def row_of(self, image: int) -> int | None:
        """Returns the row of the cluster whose keeper has this number; None if there is none."""
        return self._keepers.index(image) if image in self._keepers else None

    def row_with(self, paths: Set[str]) -> int | None:
        """Returns the row of the first cluster with one of these files; None if there is none."""
        held = (
            row
            for row, entry in enumerate(self.entries)
            if any(file.image.path in paths for file in entry.cluster.files)
        )
        return next(held, None)

    # --- Qt ---

    def flags(self, index: Index) -> Qt.ItemFlag:
        flag = Qt.ItemFlag
        if not index.isValid():
            return flag.NoItemFlags
        return flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemNeverHasChildren

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
    if not entry.reclaimable_bytes:
        return formatting.photos(entry.file_count)
    return f"{formatting.photos(entry.file_count)} · {formatting.size(entry.reclaimable_bytes)}"
