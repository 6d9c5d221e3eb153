"""The list of clusters: thumbnail of the keeper, number of files, size of the extras."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPointF, QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QHideEvent,
    QPainter,
    QPalette,
    QPen,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from dupfinder.base.records import Cluster
from dupfinder.ui.backend.cluster_table import ClusterEntry
from dupfinder.ui.backend.thumbnails import Thumbnails
from dupfinder.ui.grid.model import Index
from dupfinder.ui.style import colours, formatting
from dupfinder.ui.widgets.fitting import fitted

THUMBNAIL_SIDE: Final = 56
_MARGIN: Final = 8
_ASK_DELAY_MS: Final = 12


class ClusterListModel(QAbstractListModel):
    """A model with one cluster a row.

    Attributes:
        checked_in: returns how many files of a cluster are checked.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries: list[ClusterEntry] = []
        self.checked_in: Callable[[Cluster], int] = lambda cluster: 0

    def set_entries(self, entries: list[ClusterEntry]) -> None:
        """Replaces the clusters."""
        self.beginResetModel()
        self.entries = entries
        self.endResetModel()

    def describe(self, entry: ClusterEntry) -> str:
        """Returns number of files, reclaimable size and number of checked files of a cluster."""
        checked = self.checked_in(entry.cluster)
        if checked:
            words = formatting.counted(checked, self.tr("%1 checked"), self.tr("%1 checked"))
            return f"{formatting.files(entry.file_count)} · {words}"
        return describe(entry)

    def row_of(self, image: int) -> int | None:
        """Returns the row of the cluster whose keeper has this number; None if there is none."""
        return next((row for row, entry in enumerate(self.entries) if entry.cluster.keeper.id == image), None)

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
            return f"{formatting.name_of(entry.cluster.keeper.path)}, {self.describe(entry)}"
        return entry if role == Qt.ItemDataRole.UserRole else None


def describe(entry: ClusterEntry) -> str:
    """Returns number of files and reclaimable size of a cluster."""
    if not entry.reclaimable_bytes:
        return f"{formatting.files(entry.file_count)} · {formatting.relation('burst')}"
    reclaimable = formatting.tr("%1 reclaimable").replace("%1", formatting.size(entry.reclaimable_bytes))
    return f"{formatting.files(entry.file_count)} · {reclaimable}"


class _ClusterDelegate(QStyledItemDelegate):
    """Draws a row; a thumbnail that is not in memory is left out."""

    def __init__(self, thumbnails: Thumbnails, parent: QObject) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(THUMBNAIL_SIDE * 3, THUMBNAIL_SIDE + 2 * _MARGIN)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        assert isinstance(model, ClusterListModel)
        entry = model.entries[index.row()]
        rect: QRect = option.rect
        palette: QPalette = option.palette
        state = option.state
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        # Filled if the list has the focus, otherwise framed.
        focused = chosen and isinstance(option.widget, QWidget) and option.widget.hasFocus()
        frame = QRectF(rect).adjusted(4, 2, -4, -2)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            fill = palette.color(QPalette.ColorRole.Highlight)
            painter.setPen(QPen(fill, 1.5) if chosen and not focused else Qt.PenStyle.NoPen)
            painter.setBrush(fill if focused else colours.tile_hover(palette))
            painter.drawRoundedRect(frame, 6, 6)
        ink = palette.color(QPalette.ColorRole.HighlightedText if focused else QPalette.ColorRole.Text)
        subtle = ink if focused else colours.subtle_text(palette)
        keeper = entry.cluster.keeper
        box = QRect(rect.x() + 2 * _MARGIN, rect.y() + _MARGIN, THUMBNAIL_SIDE, THUMBNAIL_SIDE)
        side_px = round(THUMBNAIL_SIDE * painter.device().devicePixelRatioF())
        pixmap = self._thumbnails.pixmap(keeper, side_px)
        target = fitted(keeper, pixmap, box)
        target.moveCenter(box.center())
        if pixmap is not None:
            painter.drawPixmap(target, pixmap)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.tile_background(palette))
            painter.drawRoundedRect(QRectF(target), 3, 3)
        left = box.right() + 1 + _MARGIN + 2
        width = rect.right() - left - _MARGIN - 4
        self._paint_words(painter, option, entry, model.describe(entry), left, width, (ink, subtle))
        painter.restore()

    def _paint_words(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        entry: ClusterEntry,
        facts: str,
        left: int,
        width: int,
        inks: tuple[QColor, QColor],
    ) -> None:
        rect: QRect = option.rect
        font = QFont(option.font)
        metrics = QFontMetrics(font)
        small = QFont(font)
        small.setPointSizeF(font.pointSizeF() * 0.9)
        small_metrics = QFontMetrics(small)
        top = rect.y() + (rect.height() - metrics.height() - small_metrics.height() * 2 - 4) // 2
        lines = (
            (font, metrics, formatting.name_of(entry.cluster.keeper.path), inks[0]),
            (small, small_metrics, facts, inks[1]),
            (small, small_metrics, formatting.folder_of(entry.cluster.keeper.path), inks[1]),
        )
        elisions = Qt.TextElideMode.ElideMiddle, Qt.TextElideMode.ElideRight, Qt.TextElideMode.ElideLeft
        for (line_font, line_metrics, words, ink), elision in zip(lines, elisions, strict=True):
            painter.setFont(line_font)
            painter.setPen(ink)
            elided = line_metrics.elidedText(words, elision, width)
            painter.drawText(QPointF(left, top + line_metrics.ascent()), elided)
            top += line_metrics.height() + 2


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
        self.setItemDelegate(_ClusterDelegate(thumbnails, self))
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

    def ask_soon(self) -> None:
        """Loads the thumbnails in view once the list stands still."""
        self._ask.start()

    def _ask_thumbnails(self) -> None:
        if not self.isVisible() or not isinstance(self.model(), ClusterListModel):
            return
        entries = self.cluster_model().entries
        height = max(1, THUMBNAIL_SIDE + 2 * _MARGIN)
        first = self.indexAt(self.viewport().rect().topLeft()).row()
        count = self.viewport().height() // height + 2
        rows = range(max(first, 0), min(max(first, 0) + 2 * count, len(entries)))
        keepers = [entries[row].cluster.keeper for row in rows]
        self._keys = {keeper.stamp: row for keeper, row in zip(keepers, rows, strict=True)}
        side_px = round(THUMBNAIL_SIDE * self.devicePixelRatioF())
        self._thumbnails.want(self, keepers, side_px)

    def _on_ready(self, key: object) -> None:
        row = self._keys.get(key)
        if self._ask.isActive():  # the visible rows may differ from the last request
            self.viewport().update()
        elif row is not None and row < len(self.cluster_model().entries):
            self.viewport().update(self.visualRect(self.cluster_model().index(row)))

    # --- Qt ---

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._ask.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._ask.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._thumbnails.drop(self)
