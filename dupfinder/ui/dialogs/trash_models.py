"""The models of the dialog that confirms a move to the trash."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    Qt,
    Slot,
)
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from dupfinder.base.records import Cluster, ImageRecord
from dupfinder.ui.backend.thumbnails import Thumbnails
from dupfinder.ui.dialogs.trash_plan import Going
from dupfinder.ui.style import colours, formatting, icons
from dupfinder.ui.widgets.fitting import fitted

if TYPE_CHECKING:
    from dupfinder.trash.companions import Companion


_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
THUMBNAIL_SIDE: Final = 64


class _GoingRow(NamedTuple):
    path: str
    size_bytes: int
    is_companion: bool


class GoingModel(QAbstractTableModel):
    """The files that go and the kept file of each, in the natural order of their names.

    Args:
        kept: the path of the kept file, by the path of each file that goes.
    """

    def __init__(self, kept: Mapping[str, str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kept = kept
        self._rows: list[_GoingRow] = []
        self._headers = (self.tr("Name"), self.tr("Folder"), self.tr("Size"), self.tr("Kept instead"))
        self._icon = icons.icon("link")

    def paths(self) -> list[str]:
        """Returns the paths in the order of the rows."""
        return [row.path for row in self._rows]

    def set_going(self, files: Going) -> None:
        """Replaces all rows."""
        rows = [_GoingRow(image.path, image.size_bytes, False) for image in files.images]
        rows += [_GoingRow(each.path, each.size_bytes, True) for each in files.companions]
        self.beginResetModel()
        self._rows = sorted(rows, key=lambda row: _natural_place(row.path))
        self.endResetModel()

    # --- Qt ---

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._headers)

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> Any:  # noqa: ANN401
        row, column = self._rows[index.row()], index.column()
        if role == _Role.DisplayRole:
            if column == 2:
                return formatting.size(row.size_bytes)
            if column == 3:
                kept = self._kept.get(row.path)
                return formatting.name_of(kept) if kept else "" if row.is_companion else self.tr("nothing")
            return formatting.folder_of(row.path) if column else formatting.name_of(row.path)
        if role == _Role.ToolTipRole:
            return formatting.tip(formatting.shown(self._kept.get(row.path, "") if column == 3 else row.path))
        if role == _Role.TextAlignmentRole and column == 2:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == _Role.DecorationRole and column == 0 and row.is_companion:
            return self._icon
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> Any:  # noqa: ANN401
        if orientation == Qt.Orientation.Horizontal:
            if role == _Role.DisplayRole:
                return self._headers[section]
            if role == _Role.TextAlignmentRole and section == 2:
                return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None


def _natural_place(path: str) -> tuple[object, ...]:
    return formatting.natural_key(formatting.name_of(path)), path


class CompanionsModel(QAbstractTableModel):
    """Photographs with the names of their companions."""

    def __init__(
        self, pairs: Iterable[tuple[ImageRecord, tuple[Companion, ...]]], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._pairs = sorted(pairs, key=lambda pair: _natural_place(pair[0].path))
        self._headers = (self.tr("Photograph"), self.tr("Belongs to it"))

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._pairs)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._headers)

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> Any:  # noqa: ANN401
        image, companions = self._pairs[index.row()]
        if role == _Role.DisplayRole:
            names = ", ".join(formatting.name_of(companion.path) for companion in companions)
            return names if index.column() else formatting.name_of(image.path)
        if role == _Role.ToolTipRole:
            paths = [companion.path for companion in companions] if index.column() else [image.path]
            return formatting.tip("\n".join(map(formatting.shown, paths)))
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> Any:  # noqa: ANN401
        if orientation == Qt.Orientation.Horizontal and role == _Role.DisplayRole:
            return self._headers[section]
        return None


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
        found = self._thumbnails.pixmap(image, side_px) if self._thumbnails is not None else None
        square = QPixmap(side_px, side_px)
        square.fill(QColor(0, 0, 0, 0))
        painter = QPainter(square)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        box = QRect(0, 0, side_px, side_px)
        if found is not None:
            place = fitted(image, found, box)
            place.moveCenter(box.center())
            painter.drawPixmap(place, found)
        else:
            self._paint_failure(painter, image, box)
        painter.end()
        square.setDevicePixelRatio(self._ratio)
        icon = QIcon(square)
        icon.addPixmap(square, QIcon.Mode.Selected)  # a tinted picture would be harder to recognise
        return icon

    def _paint_failure(self, painter: QPainter, image: ImageRecord, box: QRect) -> None:
        """Paints the sign of a picture that is missing or not loaded."""
        palette = QGuiApplication.palette()
        painter.fillRect(box, colours.tile_background(palette))
        failure = self._thumbnails.failure(image) if self._thumbnails is not None else None
        if failure is not None or self._thumbnails is None:
            name = "missing-image" if failure is not None and failure.kind == "missing" else "image"
            place = QRectF(0, 0, box.width() / 2, box.height() / 2)
            place.moveCenter(QPointF(box.center()))
            icons.draw_icon(painter, name, place, colours.subtle_text(palette))

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
