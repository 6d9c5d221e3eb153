"""The criteria of a rule in words, and the list in which they are ordered."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QDropEvent, QFont, QFontMetrics, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from dupfinder.base.errors import RuleError
from dupfinder.clusters.rules import KINDS, Criterion, format_rule, parse_rule
from dupfinder.ui.style import colours, formatting, icons
from dupfinder.ui.style.translation import tr

_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole

_ROW_TYPE: Final = "application/x-dupfinder-criterion"
_PADDING_PX: Final = 8
_NEEDS_VALUE: Final = {kind.name: kind.needs_value for kind in KINDS}


# --- criteria in words ---------------------------------------------------------------------------


class KindWords(NamedTuple):
    """Name and explanation of a kind of criterion."""

    name: str
    explanation: str


def words_of_kind(kind: str) -> KindWords:
    """Returns name and explanation of a kind of criterion; an unknown kind gets its own name."""
    known = {
        "best": (
            tr("Best copy"),
            tr("Keeps the most content and resolution; then originals, then the least compressed."),
        ),
        "highest-resolution": (
            tr("Highest resolution"),
            tr("Keeps the most pixels; less than 4% of difference does not count."),
        ),
        "lowest-resolution": (
            tr("Lowest resolution"),
            tr("Keeps the fewest pixels; less than 4% of difference does not count."),
        ),
        "largest": (
            tr("Largest file"),
            tr("Keeps the largest of the files that seem most original."),
        ),
        "smallest": (tr("Smallest file"), tr("Keeps the file with the fewest bytes.")),
        "camera-data": (
            tr("Has camera data"),
            tr("Keeps a file that still names its camera, or says how it exposed; messengers remove that."),
        ),
        "upright": (
            tr("Stored upright"),
            tr("Keeps a file whose pixels are upright as they are stored, without a mark to turn it."),
        ),
        "oldest": (tr("Oldest"), tr("By the camera's date, or that of the file if there is none.")),
        "newest": (tr("Newest"), tr("By the camera's date, or that of the file if there is none.")),
        "oldest-taken": (tr("Taken first"), tr("By the camera's date; pictures without one come last.")),
        "newest-taken": (tr("Taken last"), tr("By the camera's date; pictures without one come last.")),
        "oldest-modified": (tr("Changed first"), tr("By the date of the file, whatever the camera says.")),
        "newest-modified": (tr("Changed last"), tr("By the date of the file, whatever the camera says.")),
        "shortest-path": (tr("Shortest path"), tr("Folders and name together have the fewest letters.")),
        "longest-path": (tr("Longest path"), tr("Folders and name together have the most letters.")),
        "format": (tr("Preferred format"), tr("Keeps a file of the format that is named first.")),
        "name": (tr("Name is like"), tr("Keeps a file whose name matches the pattern.")),
        "not-name": (tr("Name is not like"), tr("Keeps a file whose name does not match the pattern.")),
        "folder": (tr("In the folder"), tr("Keeps a file that is in this folder, or in one inside it.")),
    }
    return KindWords(*known.get(kind, (kind, "")))


def title_of(criterion: Criterion) -> str:
    """Returns a criterion and its value in a few words."""
    name = words_of_kind(criterion.kind).name
    if not criterion.value:
        return name
    if criterion.kind == "format":
        formats = tr(", then ").join(criterion.value.split("/"))
        return f"{name}: {formats}"
    if criterion.kind == "folder":
        return f"{name}: {formatting.folder_of(os.path.join(criterion.value, '.'))}"
    return tr("%1 “%2”").replace("%1", name).replace("%2", formatting.shown(criterion.value))


def needs_value(kind: str) -> bool:
    """Whether a criterion of this kind needs a value."""
    return _NEEDS_VALUE[kind]


def is_complete(criterion: Criterion) -> bool:
    """Whether a criterion has a valid value, if its kind needs one."""
    try:
        parse_rule(format_rule([criterion]))
    except RuleError:
        return False
    if criterion.kind == "folder" and not os.path.isabs(criterion.value):
        return False
    return bool(criterion.value.strip()) or not needs_value(criterion.kind)


# --- the list ------------------------------------------------------------------------------------


class CriteriaModel(QAbstractListModel):
    """The criteria of a rule, the most important first.

    Signals:
        changed: the criteria, their order or a value has changed.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._criteria: list[Criterion] = []

    def criteria(self) -> tuple[Criterion, ...]:
        """Returns all criteria in the order of the rows, incomplete ones too."""
        return tuple(self._criteria)

    def set_criteria(self, criteria: Sequence[Criterion]) -> None:
        """Replaces the rule."""
        self.beginResetModel()
        self._criteria = list(criteria)
        self.endResetModel()
        self.changed.emit()

    def add(self, criterion: Criterion) -> int:
        """Appends a criterion; returns its row."""
        row = len(self._criteria)
        self.beginInsertRows(QModelIndex(), row, row)
        self._criteria.append(criterion)
        self.endInsertRows()
        self._touch()
        return row

    def remove(self, row: int) -> None:
        """Removes a criterion."""
        self.beginRemoveRows(QModelIndex(), row, row)
        del self._criteria[row]
        self.endRemoveRows()
        self._touch()

    def move(self, row: int, place: int) -> bool:
        """Moves a criterion to another row; returns False if nothing changes, or there is no such row."""
        if row == place or not (0 <= row < len(self._criteria) and 0 <= place < len(self._criteria)):
            return False
        # Qt expects the destination as counted before the row is removed.
        before = place + 1 if place > row else place
        self.beginMoveRows(QModelIndex(), row, row, QModelIndex(), before)
        self._criteria.insert(place, self._criteria.pop(row))
        self.endMoveRows()
        self._touch()
        return True

    def set_value(self, row: int, value: str) -> None:
        """Sets the value of a criterion."""
        if self._criteria[row].value != value:
            self._criteria[row] = Criterion(self._criteria[row].kind, value)
            self._touch()

    def _touch(self) -> None:
        """Emits the change; the numbers of all rows may have changed."""
        if self._criteria:
            self.dataChanged.emit(self.index(0), self.index(len(self._criteria) - 1))
        self.changed.emit()

    # --- Qt ---

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._criteria)

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> object:
        criterion = self._criteria[index.row()]
        if role == _Role.DisplayRole:
            return title_of(criterion)
        if role == _Role.ToolTipRole:
            folder = formatting.shown(criterion.value) if criterion.kind == "folder" else ""
            return formatting.tip(folder or title_of(criterion))
        if role == _Role.AccessibleTextRole:
            return f"{index.row() + 1}. {title_of(criterion)}. {explain(criterion)}"
        return criterion if role == _Role.UserRole else None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemNeverHasChildren

    def mimeTypes(self) -> list[str]:
        return [_ROW_TYPE]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        for index in indexes[:1]:
            data.setData(_ROW_TYPE, str(index.row()).encode())
        return data

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction


def explain(criterion: Criterion) -> str:
    """Returns the explanation of a criterion, or that it has no effect yet."""
    if is_complete(criterion):
        return words_of_kind(criterion.kind).explanation
    if criterion.value.strip():
        return tr("Passed over: its value cannot be used.")
    return tr("Passed over until it has a value.")


class _CriterionDelegate(QStyledItemDelegate):
    """Draws a criterion: number, title, and the explanation below."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        height = QFontMetrics(option.font).height() + QFontMetrics(_small(option.font)).height()
        return QSize(200, height + 2 * _PADDING_PX + 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        rect: QRect = option.rect
        palette: QPalette = option.palette
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(rect).adjusted(3, 1.5, -3, -1.5)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            active = bool(option.state & QStyle.StateFlag.State_Active)
            group = QPalette.ColorGroup.Active if active else QPalette.ColorGroup.Inactive
            highlight = palette.color(group, QPalette.ColorRole.Highlight)
            painter.setBrush(highlight if chosen else colours.tile_hover(palette))
            painter.drawRoundedRect(frame, 5, 5)
        ink = palette.color(QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text)
        subtle = ink if chosen else colours.subtle_text(palette)
        self._paint_number(painter, option, index.row() + 1, subtle)
        self._paint_words(painter, option, index.data(_Role.UserRole), ink, subtle)
        painter.restore()

    def _paint_number(
        self, painter: QPainter, option: QStyleOptionViewItem, number: int, ink: QColor
    ) -> None:
        side = QFontMetrics(option.font).height() + 6
        circle = QRectF(0, 0, side, side)
        circle.moveCenter(
            QPointF(option.rect.x() + _PADDING_PX + 4 + side / 2, option.rect.center().y() + 0.5)
        )
        painter.setPen(QPen(ink, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setFont(option.font)
        painter.drawEllipse(circle)
        painter.drawText(circle, int(Qt.AlignmentFlag.AlignCenter), formatting.number(number))

    def _paint_words(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        criterion: Criterion,
        ink: QColor,
        subtle: QColor,
    ) -> None:
        rect: QRect = option.rect
        metrics, small = QFontMetrics(option.font), _small(option.font)
        small_metrics = QFontMetrics(small)
        left: float = rect.x() + metrics.height() + 6 + 2 * _PADDING_PX + 8
        width: float = rect.right() - left - _PADDING_PX
        top = rect.y() + (rect.height() - metrics.height() - small_metrics.height() - 2) / 2
        painter.setPen(ink)
        title = metrics.elidedText(title_of(criterion), Qt.TextElideMode.ElideMiddle, round(width))
        painter.drawText(QPointF(left, top + metrics.ascent()), title)
        top += metrics.height() + 2
        if not is_complete(criterion):
            sign = QRectF(left, top, small_metrics.height(), small_metrics.height())
            icons.draw_icon(painter, "warning", sign, subtle)
            left, width = left + sign.width() + 5, width - sign.width() - 5
        painter.setFont(small)
        painter.setPen(subtle)
        explanation = small_metrics.elidedText(explain(criterion), Qt.TextElideMode.ElideRight, round(width))
        painter.drawText(QPointF(left, top + small_metrics.ascent()), explanation)


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * 0.9)
    return small


class CriteriaList(QListView):
    """Shows a CriteriaModel, whose rows can be dragged up and down."""

    def __init__(self, model: CriteriaModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._criteria = model
        self.setModel(model)
        self.setItemDelegate(_CriterionDelegate(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDragDropOverwriteMode(False)
        self.setDropIndicatorShown(True)

    def _place_at(self, point: QPoint) -> int:
        """Returns the row before which a drop at a point inserts."""
        index = self.indexAt(point)
        if not index.isValid():
            return self._criteria.rowCount()
        return index.row() + (point.y() > self.visualRect(index).center().y())

    # --- Qt ---

    def dropEvent(self, event: QDropEvent) -> None:
        # Qt would insert a new row here and remove the one that was dragged; instead it is moved. As the
        # model has no `removeRows`, Qt does not remove it.
        if event.mimeData().hasFormat(_ROW_TYPE):
            row = int(event.mimeData().data(_ROW_TYPE).data())
            below = self._place_at(event.position().toPoint())
            self._criteria.move(row, below - (below > row))
            event.accept()
        self.stopAutoScroll()
        self.setState(QAbstractItemView.State.NoState)
        self.viewport().update()
