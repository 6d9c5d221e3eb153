"""The models of the dialog that confirms a move to the trash."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    Qt,
    Slot,
)
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from dupfinder.base.records import Cluster, ImageRecord
from dupfinder.ui.backend.thumbnails import Thumbnails
from dupfinder.ui.style import formatting
from dupfinder.ui.widgets.picture import paint_picture

if TYPE_CHECKING:
    pass


_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
THUMBNAIL_SIDE: Final = 64


class WholeModel(QAbstractListModel):
    """Pictures that would lose every copy, with thumbnail and number of files."""

    def __init__(
        self, clusters: Sequence[Cluster], thumbnails: Thumbnails | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._clusters = list(clusters)
        self._thumbnails = thumbnails
        self._ratio = parent.devicePixelRatioF() if parent is not None else 1.0
        self._rows = {cluster.keeper.stamp: row for row, cluster in enumerate(self._clusters)}
        if thumbnails is not None:
            thumbnails.ready.connect(self._on_ready)

    def want(self) -> None:
        """Requests the thumbnails."""
        if self._thumbnails is not None:
            keepers = [cluster.keeper for cluster in self._clusters]
            self._thumbnails.want(self, keepers, round(THUMBNAIL_SIDE * self._ratio))

    def drop(self) -> None:
        """Cancels the requests for thumbnails."""
        if self._thumbnails is not None:
            self._thumbnails.drop(self)

    @Slot(object)
    def _on_ready(self, key: object) -> None:
        row = self._rows.get(key)  # type: ignore[call-overload]
        if row is not None:
            self.dataChanged.emit(self.index(row), self.index(row), [_Role.DecorationRole])

    def _picture(self, image: ImageRecord) -> QIcon:
        """Returns the thumbnail in the middle of a square, so that all names are aligned."""
        side_px = round(THUMBNAIL_SIDE * self._ratio)
        square = QPixmap(side_px, side_px)
        square.fill(QColor(0, 0, 0, 0))
        painter = QPainter(square)
        box = QRect(0, 0, side_px, side_px)
        paint_picture(painter, self._thumbnails, image, box, QGuiApplication.palette())
        painter.end()
        square.setDevicePixelRatio(self._ratio)
        icon = QIcon(square)
        icon.addPixmap(square, QIcon.Mode.Selected)  # a tinted picture would be harder to recognise
        return icon

    # --- Qt ---

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._clusters)

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> object:
        cluster = self._clusters[index.row()]
        name = formatting.name_of(cluster.keeper.path)
        if role == _Role.DisplayRole:
            return name
        if role == _Role.ToolTipRole:
            return formatting.tip("\n".join(formatting.shown(file.image.path) for file in cluster.files[:12]))
        if role == _Role.AccessibleTextRole:
            return f"{name}, {formatting.files(len(cluster.files))}"
        return self._picture(cluster.keeper) if role == _Role.DecorationRole else None
