"""The list of decisions that files are no duplicates."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QHeaderView, QStackedWidget, QTableView, QWidget

from dupfinder.ui.desktop import clipboard
from dupfinder.ui.style import formatting, icons
from dupfinder.ui.style.translation import tr
from dupfinder.ui.widgets.dialog_parts import (
    EmptyPage,
    RightElided,
    SubtleLabel,
    close_box,
    column_of,
    context_action,
    push_button,
    search_line,
    select_rows,
    selected_rows,
    show_as_list,
)

if TYPE_CHECKING:
    from dupfinder.clusters.decisions import Decision

_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole

_NAMED: Final = 20
"""More files than this are not named in a tooltip."""


class _DecisionRow(NamedTuple):
    decision: Decision
    cells: tuple[str, str, str, str]
    haystack: str


class DecisionsModel(QAbstractTableModel):
    """Decisions as a table: files, folders, kind, time; in the given order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: list[_DecisionRow] = []
        self._shown: list[_DecisionRow] = []
        self._needle = ""
        self._headers = (tr("Files"), tr("Folders"), tr("Kind"), tr("Since"))
        self._icons = {
            "pair": icons.icon("compare"),
            "cluster": icons.icon("duplicates"),
            "out": icons.icon("exclude"),
        }

    def decisions(self) -> list[Decision]:
        """Returns the decisions that are shown, in the order of the rows."""
        return [row.decision for row in self._shown]

    def total(self) -> int:
        """Returns the number of all decisions."""
        return len(self._all)

    def set_decisions(self, decisions: Iterable[Decision]) -> None:
        """Replaces all rows."""
        self.beginResetModel()
        self._all = [self._row_of(decision) for decision in decisions]
        self._arrange()
        self.endResetModel()

    def set_filter(self, needle: str) -> None:
        """Shows only rows with this text in a path or another cell, ignoring case."""
        self.beginResetModel()
        self._needle = needle.strip().casefold()
        self._arrange()
        self.endResetModel()

    def _arrange(self) -> None:
        self._shown = [row for row in self._all if self._needle in row.haystack]

    def _row_of(self, decision: Decision) -> _DecisionRow:
        names = ", ".join(map(formatting.name_of, decision.paths))
        folders = ", ".join(dict.fromkeys(map(formatting.folder_of, decision.paths)))
        kind = tr("Pair")
        if decision.kind == "cluster":
            kind = tr("Group of %1").replace("%1", formatting.number(len(decision.paths)))
        elif decision.kind == "out":
            kind = tr("One of a group of %1").replace("%1", formatting.number(len(decision.paths)))
        cells = names, folders, kind, formatting.moment(decision.made_at)
        paths = map(formatting.shown, decision.paths)
        return _DecisionRow(decision, cells, "\n".join([*paths, *cells]).casefold())

    # --- Qt ---

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._headers)

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> Any:  # noqa: ANN401
        row, column = self._shown[index.row()], index.column()
        if role == _Role.DisplayRole:
            return row.cells[column]
        if role == _Role.ToolTipRole:
            return formatting.tip(row.cells[column] if column > 1 else self._paths_of(row.decision))
        if role == _Role.DecorationRole and column == 0:
            return self._icons[row.decision.kind]
        return None

    def _paths_of(self, decision: Decision) -> str:
        """Returns the paths, one a line; the first ones if there are very many."""
        lines = [formatting.shown(path) for path in decision.paths[:_NAMED]]
        more = len(decision.paths) - _NAMED
        if more > 0:
            lines.append(tr("and %Ln more", "", more))
        return "\n".join(lines)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> Any:  # noqa: ANN401
        if orientation == Qt.Orientation.Horizontal and role == _Role.DisplayRole:
            return self._headers[section]
        return None


class DecisionsDialog(QDialog):
    """Lists the hidden pairs and clusters; stays open beside the window.

    Signals:
        take_back_asked: a tuple of numbers of decisions to remove.
    """

    take_back_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Not duplicates"))
        self.resize(860, 460)
        self._model = DecisionsModel(self)
        self._explanation = SubtleLabel(
            tr(
                "These are not shown as duplicates of one another, wherever the files are moved and whatever"
                " they are named. A group comes back by itself when another photo joins it."
            )
        )
        name = tr("Search what is not duplicates")
        self._filter = search_line(tr("Search by name or folder"), name)
        self._table = self._make_table()
        self._stack = self._make_stack()
        self._note = SubtleLabel()
        self._again = push_button(tr("&Show again"), "undo")
        self._again.setToolTip(tr("Shows the selected ones as duplicates again"))
        box = close_box(self, self._again)
        column = column_of(self, self._explanation, self._filter, self._stack, self._note, box)
        column.setStretchFactor(self._stack, 1)
        self._filter.textChanged.connect(self._on_filter_changed)
        self._table.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self._again.clicked.connect(self._on_take_back)
        self._refresh()

    def set_decisions(self, decisions: Sequence[Decision]) -> None:
        """Replaces the list; selection and scroll position stay."""
        self._keeping_place(lambda: self._model.set_decisions(decisions))

    # --- making ---

    def _make_table(self) -> QTableView:
        table = QTableView()
        table.setModel(self._model)
        table.setAccessibleName(tr("Not duplicates"))
        show_as_list(table)
        for column in (0, 1):
            table.setItemDelegateForColumn(column, RightElided(table))
        head = table.horizontalHeader()
        head.setStretchLastSection(False)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column, width_px in ((1, 220), (2, 120), (3, 140)):
            table.setColumnWidth(column, width_px)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        again = context_action(table, tr("Show again"), icon="undo")
        again.triggered.connect(self._on_take_back)
        copy = context_action(table, tr("Copy paths"), QKeySequence.StandardKey.Copy, icon="copy")
        copy.triggered.connect(self._on_copy)
        self._actions = again, copy
        return table

    def _make_stack(self) -> QStackedWidget:
        stack = QStackedWidget()
        self._nothing = EmptyPage(
            "duplicates",
            tr("Nothing is marked as not duplicates"),
            tr("Pairs and groups that you mark so are listed here, and can be shown again."),
        )
        self._no_hit = EmptyPage("find", tr("Nothing matches"), tr("Try fewer letters, or clear the search."))
        for page in (self._table, self._nothing, self._no_hit):
            stack.addWidget(page)
        return stack

    # --- showing it ---

    def _keeping_place(self, change: Callable[[], None]) -> None:
        """Calls a function that resets the model, and restores the selection."""
        chosen = {decision.id for decision in self._selected()}
        scrolled = self._table.verticalScrollBar().value()
        change()
        rows = [row for row, decision in enumerate(self._model.decisions()) if decision.id in chosen]
        select_rows(self._table, self._model, rows)
        self._table.doItemsLayout()  # otherwise the range of the scroll bar is not updated yet
        self._table.verticalScrollBar().setValue(scrolled)
        self._refresh()

    def _refresh(self) -> None:
        rows, total = self._model.rowCount(), self._model.total()
        self._stack.setCurrentWidget(self._table if rows else self._no_hit if total else self._nothing)
        for widget in (self._explanation, self._filter, self._again):
            widget.setVisible(total > 0)
        shown = tr("%1 of %2 shown").replace("%1", formatting.number(rows))
        self._note.setText(shown.replace("%2", formatting.number(total)))
        self._note.setVisible(rows < total)
        self._on_selection_changed()

    def _selected(self) -> list[Decision]:
        shown = self._model.decisions()
        return [shown[row] for row in selected_rows(self._table)]

    # --- slots ---

    @Slot(str)
    def _on_filter_changed(self, needle: str) -> None:
        self._keeping_place(lambda: self._model.set_filter(needle))

    @Slot()
    def _on_selection_changed(self) -> None:
        some = self._table.selectionModel().hasSelection()
        self._again.setEnabled(some)
        for action in self._actions:
            action.setEnabled(some)

    @Slot()
    def _on_take_back(self) -> None:
        chosen = tuple(decision.id for decision in self._selected())
        if chosen:
            self.take_back_asked.emit(chosen)

    @Slot()
    def _on_copy(self) -> None:
        paths = [path for decision in self._selected() for path in decision.paths]
        if paths:
            clipboard.copy_paths(paths)
