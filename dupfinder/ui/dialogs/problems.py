"""The list of files that could not be read, with the reasons."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QStackedWidget, QTableView, QWidget

from dupfinder.base.records import FileProblem
from dupfinder.ui.desktop import clipboard, opening, urls
from dupfinder.ui.style import formatting, icons
from dupfinder.ui.style.core_texts import core_text
from dupfinder.ui.style.translation import tr
from dupfinder.ui.widgets.dialog_parts import (
    EmptyPage,
    RightElided,
    SubtleLabel,
    close_box,
    column_of,
    context_action,
    heading,
    push_button,
    select_rows,
    selected_rows,
    show_as_list,
)

_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
_Ascending = Qt.SortOrder.AscendingOrder

_WIDTHS: Final = (220, 300, 170)
"""Largest widths of the columns name, folder and problem, in logical pixels."""
_LEAST_WIDTH: Final = 110
_MEASURED: Final = 300
"""So many rows are measured."""


class _ProblemRow:
    """A problem with its cells, and its keys for sorting and searching."""

    __slots__ = ("_keys", "cells", "haystack", "problem")

    def __init__(self, problem: FileProblem, cells: tuple[str, str, str, str]) -> None:
        self.problem = problem
        self.cells = cells
        self.haystack = "\n".join(cells).casefold()
        self._keys: dict[int, tuple[tuple[int, int, str], ...]] = {}

    def key(self, column: int) -> tuple[tuple[int, int, str], ...]:
        """Returns the sort key for a column; -1 for the path."""
        if column not in self._keys:
            words = self.cells[column] if column >= 0 else self.problem.path
            self._keys[column] = formatting.natural_key(words)
        return self._keys[column]


class ProblemsModel(QAbstractTableModel):
    """Problems as a table: name, folder, stage, reason; sorted and filtered by the model itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._all: list[_ProblemRow] = []
        self._shown: list[_ProblemRow] = []
        self._needle = ""
        self._order = (0, _Ascending)
        self._headers = (tr("Name"), tr("Folder"), tr("What happened"), tr("Reason"))

    def problems(self) -> list[FileProblem]:
        """Returns the problems that are shown, in the order of the rows."""
        return [row.problem for row in self._shown]

    def set_problems(self, problems: Sequence[FileProblem]) -> None:
        """Replaces all problems."""
        self.beginResetModel()
        # In the former order: a nearly sorted list is quickly sorted.
        wanted = dict.fromkeys(problems)
        kept = [row for row in self._all if row.problem in wanted]
        for row in kept:
            del wanted[row.problem]
        self._all = [*kept, *(_ProblemRow(problem, self.cells(problem)) for problem in wanted)]
        self._arrange()
        self.endResetModel()

    def set_filter(self, needle: str) -> None:
        """Shows only rows with this text in a cell, ignoring case."""
        self.beginResetModel()
        self._needle = needle.strip().casefold()
        self._filter()
        self.endResetModel()

    def cells(self, problem: FileProblem) -> tuple[str, str, str, str]:
        """Returns the cells of a problem."""
        path = problem.path
        return (
            formatting.name_of(path),
            formatting.folder_of(path),
            self._what(problem),
            formatting.plain(core_text(problem.reason)),
        )

    def _what(self, problem: FileProblem) -> str:
        if problem.damaged:
            return tr("Read only in part")
        if problem.stage == "walk":
            return tr("Folder not read")
        return tr("File not read") if problem.stage == "read" else tr("Picture not decoded")

    def _arrange(self) -> None:
        column, order = self._order
        # Rows that are equal in the column are sorted by path, in both directions.
        self._all.sort(key=lambda row: row.key(-1))
        self._all.sort(key=lambda row: row.key(column), reverse=order != _Ascending)
        self._filter()

    def _filter(self) -> None:
        self._shown = [row for row in self._all if self._needle in row.haystack]

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._headers)

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> Any:  # noqa: ANN401
        row, column = self._shown[index.row()], index.column()
        if role == _Role.DisplayRole:
            return row.cells[column]
        if role == _Role.ToolTipRole:
            return formatting.tip(row.cells[column] if column > 1 else formatting.shown(row.problem.path))
        if role == _Role.DecorationRole and column == 0:
            return icons.icon("warning" if row.problem.damaged else "problem")
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> Any:  # noqa: ANN401
        if orientation == Qt.Orientation.Horizontal and role == _Role.DisplayRole:
            return self._headers[section]
        return None

    def sort(self, column: int, order: Qt.SortOrder = _Ascending) -> None:
        if column < 0:
            return
        self.layoutAboutToBeChanged.emit()
        before = self._shown
        self._order = (column, order)
        self._arrange()
        place = {id(row): n for n, row in enumerate(self._shown)}
        held = self.persistentIndexList()
        moved = [self.index(place[id(before[index.row()])], index.column()) for index in held]
        self.changePersistentIndexList(held, moved)
        self.layoutChanged.emit()


class ProblemsDialog(QDialog):
    """Lists every file that could not be read, or only in part; stays open beside the window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Problems"))
        self.resize(900, 480)
        self._problems: list[FileProblem] = []
        self._model = ProblemsModel(self)
        self._heading = heading("")
        self._explanation = SubtleLabel(
            tr(
                "These files are left as they are. One that can be read in part is in the library, and is"
                " never proposed as the best one while its group has an intact one."
            )
        )
        self._filter = self._make_filter()
        self._table = self._make_table()
        self._has_own_widths = self._is_fitting = False
        self._stack = self._make_stack()
        self._note = SubtleLabel()
        self._show_button = push_button(tr("&Show in file manager"), "show-in-folder")
        self._copy_all_button = push_button(tr("Copy &all"), "copy")
        self._copy_all_button.setToolTip(tr("Copies every row that is shown"))
        self._lay_out()
        self._connect()
        self._refresh()

    def problems(self) -> list[FileProblem]:
        """Returns all problems, regardless of the filter."""
        return list(self._problems)

    def set_problems(self, problems: Sequence[FileProblem]) -> None:
        """Replaces the list; selection and scroll position stay."""
        if list(problems) == self._problems:
            return
        self._problems = list(problems)
        self._keeping_place(lambda: self._model.set_problems(self._problems))
        self._fit_columns()

    def _make_filter(self) -> QLineEdit:
        box = QLineEdit()
        box.setPlaceholderText(tr("Filter by name, folder or reason"))
        box.setAccessibleName(tr("Filter the problems"))
        box.setClearButtonEnabled(True)
        return box

    def _make_table(self) -> QTableView:
        table = QTableView()
        table.setModel(self._model)
        table.setAccessibleName(tr("Problems"))
        show_as_list(table)
        table.setItemDelegateForColumn(3, RightElided(table))
        table.setSortingEnabled(True)
        table.sortByColumn(1, _Ascending)
        table.horizontalHeader().sectionResized.connect(self._on_section_resized)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        show = context_action(
            table, tr("Show in file manager"), Qt.Key.Key_Return, Qt.Key.Key_Enter, icon="show-in-folder"
        )
        show.triggered.connect(self._on_show)
        copy = context_action(table, tr("Copy"), QKeySequence.StandardKey.Copy, icon="copy")
        copy.triggered.connect(self._on_copy)
        context_action(table, tr("Copy path")).triggered.connect(self._on_copy_path)
        return table

    def _make_stack(self) -> QStackedWidget:
        stack = QStackedWidget()
        self._nothing = EmptyPage("check", tr("Every file could be read"))
        self._no_hit = EmptyPage(
            "find", tr("No problem matches"), tr("Try fewer letters, or clear the filter.")
        )
        for page in (self._table, self._nothing, self._no_hit):
            stack.addWidget(page)
        return stack

    def _lay_out(self) -> None:
        box = close_box(self, self._show_button, self._copy_all_button)
        column = column_of(self, self._heading, self._explanation, self._filter, self._stack, self._note, box)
        column.setStretchFactor(self._stack, 1)
        self._filter.setFocus()

    def _connect(self) -> None:
        self._filter.textChanged.connect(self._on_filter_changed)
        self._table.doubleClicked.connect(self._on_show)
        self._table.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self._show_button.clicked.connect(self._on_show)
        self._copy_all_button.clicked.connect(self._on_copy_all)

    def _fit_columns(self) -> None:
        """Widens the column of reasons by the room that the other columns do not need."""
        if self._has_own_widths or not self._model.rowCount():
            return
        self._is_fitting = True
        rows = self._model.problems()[:_MEASURED]
        cells = [self._model.cells(problem) for problem in rows]
        metrics = self._table.fontMetrics()
        needs = [
            max(metrics.horizontalAdvance(words) for words in column) + 24
            for column in zip(*cells, strict=True)
        ]
        needs[0] += self._table.iconSize().width() + 8 if self._table.iconSize().isValid() else 24
        headers = self._table.horizontalHeader()
        least = [max(_LEAST_WIDTH, headers.sectionSizeHint(column)) for column in range(3)]
        widths = [max(least[n], min(needs[n], _WIDTHS[n])) for n in range(3)]
        lacking = max(needs[3] - (self._table.viewport().width() - sum(widths)), 0)
        for column in (1, 0):
            spared = min(lacking, widths[column] - least[column])
            widths[column] -= spared
            lacking -= spared
        for column, width_px in enumerate(widths):
            self._table.setColumnWidth(column, width_px)
        self._is_fitting = False

    def _keeping_place(self, change: Callable[[], None]) -> None:
        """Calls a function that resets the model, and restores the selection."""
        shown = self._model.problems()
        paths = {shown[row].path for row in selected_rows(self._table)}
        scrolled = self._table.verticalScrollBar().value()
        change()
        rows = [row for row, problem in enumerate(self._model.problems()) if problem.path in paths]
        select_rows(self._table, self._model, rows)
        self._table.doItemsLayout()  # otherwise the range of the scroll bar is not updated yet
        self._table.verticalScrollBar().setValue(scrolled)
        self._refresh()

    def _refresh(self) -> None:
        """Updates heading, pages and buttons."""
        rows = self._model.rowCount()
        self._heading.setText(self._summary())
        for widget in (
            self._heading,
            self._explanation,
            self._filter,
            self._show_button,
            self._copy_all_button,
        ):
            widget.setVisible(bool(self._problems))
        page = self._nothing if not self._problems else self._table if rows else self._no_hit
        self._stack.setCurrentWidget(page)
        shown = tr("%1 of %2 shown").replace("%1", formatting.number(rows))
        self._say(
            shown.replace("%2", formatting.number(len(self._problems))) if rows < len(self._problems) else ""
        )
        self._copy_all_button.setEnabled(bool(rows))
        self._on_selection_changed()

    def _summary(self) -> str:
        """Returns the number of files of each kind, in one sentence."""
        part = sum(problem.damaged for problem in self._problems)
        folders = sum(problem.stage == "walk" and not problem.damaged for problem in self._problems)
        files = len(self._problems) - part - folders
        words = []
        if files:
            words.append(tr("%Ln files could not be read", "", files))
        if part and files:
            words.append(tr("%1 only in part").replace("%1", formatting.number(part)))
        elif part:
            words.append(tr("%Ln files were read only in part", "", part))
        if folders:
            words.append(tr("%Ln folders could not be read", "", folders))
        return ", ".join(words)

    def _selected(self) -> list[FileProblem]:
        shown = self._model.problems()
        return [shown[row] for row in selected_rows(self._table)]

    def _say(self, words: str) -> None:
        self._note.setText(words)
        self._note.setVisible(bool(words))

    def _copy_rows(self, problems: Iterable[FileProblem]) -> None:
        """Copies problems to the clipboard: path, stage and reason, separated by tabs."""
        # No cell contains a tab or a line end.
        lines = [
            "\t".join((urls.copyable(problem.path), *self._model.cells(problem)[2:])) for problem in problems
        ]
        QGuiApplication.clipboard().setText("\n".join(lines))

    @Slot(str)
    def _on_filter_changed(self, needle: str) -> None:
        self._keeping_place(lambda: self._model.set_filter(needle))

    @Slot(int, int, int)
    def _on_section_resized(self, column: int, _before: int, _after: int) -> None:
        if column < 3 and not self._is_fitting:  # the last column takes the remaining width
            self._has_own_widths = True

    @Slot()
    def _on_selection_changed(self) -> None:
        self._show_button.setEnabled(len(selected_rows(self._table)) == 1)

    @Slot()
    def _on_show(self) -> None:
        for problem in self._selected()[:1]:
            there = opening.show_in_file_manager(problem.path)
            missing = tr("“%1” cannot be shown: it is gone, or no file manager was found.")
            self._say("" if there else missing.replace("%1", formatting.named(problem.path)))

    @Slot()
    def _on_copy(self) -> None:
        if selected := self._selected():
            self._copy_rows(selected)

    @Slot()
    def _on_copy_path(self) -> None:
        if selected := self._selected():
            clipboard.copy_paths(problem.path for problem in selected)

    @Slot()
    def _on_copy_all(self) -> None:
        self._copy_rows(self._model.problems())

    # --- Qt ---

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit_columns()
