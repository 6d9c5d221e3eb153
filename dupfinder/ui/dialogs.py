"""The dialogs beside the main window: problems, excluded files, guide, shortcuts, about, and bugs."""

from __future__ import annotations

import itertools
import os
import re
import sys
import traceback
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QAbstractTableModel,
    QCoreApplication,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    QSysInfo,
    Qt,
    Signal,
    Slot,
    qVersion,
)
from PySide6.QtGui import (
    QAction,
    QFontDatabase,
    QFontMetrics,
    QGuiApplication,
    QKeySequence,
    QPalette,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QTextBrowser,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from dupfinder import __version__
from dupfinder.records import FileProblem
from dupfinder.ui import desktop, text, theme

_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
_Ascending = Qt.SortOrder.AscendingOrder

_MARGIN_PX = 20
_SPACING_PX = 12
_LINE_WIDTH_PX = 520
_ROW_PADDING_PX = 10
_SIGN_SIZE = QSize(48, 48)


# --- what dialogs are made of --------------------------------------------------------------------


class _SubtleLabel(QLabel):
    """Secondary text, whose colour follows the palette."""

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._tint()

    def _tint(self) -> None:
        color = theme.subtle_text(QGuiApplication.palette())
        palette = self.palette()
        # Setting a palette is itself a change of palette: only what differs is set.
        if palette.color(QPalette.ColorRole.WindowText) != color:
            palette.setColor(QPalette.ColorRole.WindowText, color)
            self.setPalette(palette)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.ApplicationPaletteChange):
            self._tint()


class _EmptyPage(QWidget):
    """What stands where there is nothing to list."""

    def __init__(self, icon: str, words: str, hint: str = "") -> None:
        super().__init__()
        self._icon, self._sign = icon, QLabel()
        self._draw()
        layout = QVBoxLayout(self)
        layout.setSpacing(_SPACING_PX)
        layout.addStretch()
        for label in (self._sign, _heading(words), _SubtleLabel(hint)):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            layout.addWidget(label)
        layout.addStretch()

    def _draw(self) -> None:
        self._sign.setPixmap(theme.icon(self._icon).pixmap(_SIGN_SIZE, self.devicePixelRatio()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()


class _RightElided(QStyledItemDelegate):
    """Cells of a sentence, whose beginning says most."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:
        super().initStyleOption(option, index)
        option.textElideMode = Qt.TextElideMode.ElideRight


def _heading(words: str, share: float = 1.2) -> QLabel:
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    font = label.font()
    font.setPointSizeF(font.pointSizeF() * share)
    font.setBold(True)
    label.setFont(font)
    return label


def _column(dialog: QDialog, *widgets: QWidget) -> QVBoxLayout:
    """Lays a dialog out as one column."""
    layout = QVBoxLayout(dialog)
    layout.setContentsMargins(_MARGIN_PX, _MARGIN_PX, _MARGIN_PX, _MARGIN_PX)
    layout.setSpacing(_SPACING_PX)
    for widget in widgets:
        layout.addWidget(widget)
    return layout


def _button(words: str, icon: str = "") -> QPushButton:
    """A button that the return key presses only when it has the focus."""
    button = QPushButton(words)
    button.setAutoDefault(False)
    if icon:
        button.setIcon(theme.icon(icon))
    return button


def _close_box(dialog: QDialog, *buttons: QPushButton) -> QDialogButtonBox:
    """Buttons of a dialog at its lower edge: its own at the left, Close at the right."""
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    for button in buttons:
        box.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
    box.rejected.connect(dialog.reject)
    box.button(QDialogButtonBox.StandardButton.Close).setDefault(not buttons)
    return box


def _action(parent: QWidget, words: str, *keys: QKeySequence.StandardKey | Qt.Key, icon: str = "") -> QAction:
    """An action whose shortcuts work while the widget has the focus."""
    action = QAction(words, parent)
    action.setShortcuts([QKeySequence(key) for key in keys])
    action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    if icon:
        action.setIcon(theme.icon(icon))
    parent.addAction(action)
    return action


def _selected_rows(view: QAbstractItemView) -> list[int]:
    return sorted(index.row() for index in view.selectionModel().selectedRows())


def _select_rows(view: QAbstractItemView, model: QAbstractItemModel, rows: Iterable[int]) -> None:
    """Selects these rows; the first becomes the current one, without scrolling there."""
    selection, flags = view.selectionModel(), view.selectionModel().SelectionFlag
    for n, row in enumerate(rows):
        flag = flags.Select | flags.Rows | (flags.Current if n == 0 else flags.NoUpdate)
        if n == 0:
            selection.setCurrentIndex(model.index(row, 0), flags.NoUpdate)
        selection.select(model.index(row, 0), flag)


# --- problems ------------------------------------------------------------------------------------


class _ProblemRow(NamedTuple):
    problem: FileProblem
    cells: tuple[str, str, str, str]


class ProblemsModel(QAbstractTableModel):
    """File problems as a table: name, folder, what happened, reason; sorted and filtered in here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._all: list[_ProblemRow] = []
        self._shown: list[_ProblemRow] = []
        self._needle = ""
        self._order = (0, _Ascending)
        self._headers = (self.tr("Name"), self.tr("Folder"), self.tr("What happened"), self.tr("Reason"))

    def problems(self) -> list[FileProblem]:
        """Those that are shown, in the order of the rows."""
        return [row.problem for row in self._shown]

    def set_problems(self, problems: Sequence[FileProblem]) -> None:
        """Replaces all problems."""
        self.beginResetModel()
        self._all = [_ProblemRow(problem, self.cells(problem)) for problem in problems]
        self._arrange()
        self.endResetModel()

    def set_filter(self, needle: str) -> None:
        """Shows only rows that have these words in one of their cells, whatever the case."""
        self.beginResetModel()
        self._needle = needle.strip().casefold()
        self._arrange()
        self.endResetModel()

    def cells(self, problem: FileProblem) -> tuple[str, str, str, str]:
        """What the columns say of a problem."""
        path = problem.path
        return text.name_of(path), text.folder_of(path), self._what(problem), text.shown(problem.reason)

    def _what(self, problem: FileProblem) -> str:
        if problem.damaged:
            return self.tr("Read only in part")
        if problem.stage == "walk":
            return self.tr("Folder not read")
        return self.tr("File not read") if problem.stage == "read" else self.tr("Picture not decoded")

    def _arrange(self) -> None:
        column, order = self._order
        self._shown = [row for row in self._all if self._has_needle(row)]
        # What is equal in the column stays in the order of its path, up and down alike.
        self._shown.sort(key=lambda row: text.natural_key(row.problem.path))
        self._shown.sort(key=lambda row: text.natural_key(row.cells[column]), reverse=order != _Ascending)

    def _has_needle(self, row: _ProblemRow) -> bool:
        return not self._needle or any(self._needle in cell.casefold() for cell in row.cells)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._headers)

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> Any:  # noqa: ANN401
        row, column = self._shown[index.row()], index.column()
        if role == _Role.DisplayRole:
            return row.cells[column]
        if role == _Role.ToolTipRole:
            return row.cells[column] if column > 1 else text.shown(row.problem.path)
        if role == _Role.DecorationRole and column == 0:
            return theme.icon("warning" if row.problem.damaged else "problem")
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
    """Every file that could not be read, or only in part, with its reason; stays open beside the window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Problems"))
        self.resize(900, 480)
        self._problems: list[FileProblem] = []
        self._model = ProblemsModel(self)
        self._heading = _heading("")
        self._explanation = _SubtleLabel(
            self.tr(
                "These files are left as they are. One that can be read in part is in the library, and is"
                " never proposed as the file to keep while its cluster has an intact one."
            )
        )
        self._filter = self._make_filter()
        self._table = self._make_table()
        self._stack = self._make_stack()
        self._note = _SubtleLabel()
        self._show_button = _button(self.tr("&Show in file manager"), "show-in-folder")
        self._copy_all_button = _button(self.tr("Copy &all"), "copy")
        self._copy_all_button.setToolTip(self.tr("Copies every row that is shown"))
        self._lay_out()
        self._connect()
        self._refresh()

    def problems(self) -> list[FileProblem]:
        """All problems, whatever the filter."""
        return list(self._problems)

    def set_problems(self, problems: Sequence[FileProblem]) -> None:
        """Replaces the list; what is selected and where it is scrolled to stay."""
        if list(problems) == self._problems:
            return
        self._problems = list(problems)
        self._keeping_place(lambda: self._model.set_problems(self._problems))

    def _make_filter(self) -> QLineEdit:
        box = QLineEdit()
        box.setPlaceholderText(self.tr("Filter by name, folder or reason"))
        box.setAccessibleName(self.tr("Filter the problems"))
        box.setClearButtonEnabled(True)
        return box

    def _make_table(self) -> QTableView:
        table = QTableView()
        table.setModel(self._model)
        table.setAccessibleName(self.tr("Problems"))
        _as_list(table)
        table.setItemDelegateForColumn(3, _RightElided(table))
        table.setSortingEnabled(True)
        table.sortByColumn(1, _Ascending)
        for column, width_px in enumerate((220, 240, 160)):
            table.setColumnWidth(column, width_px)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        show = _action(
            table, self.tr("Show in file manager"), Qt.Key.Key_Return, Qt.Key.Key_Enter, icon="show-in-folder"
        )
        show.triggered.connect(self._on_show)
        copy = _action(table, self.tr("Copy"), QKeySequence.StandardKey.Copy, icon="copy")
        copy.triggered.connect(self._on_copy)
        _action(table, self.tr("Copy path")).triggered.connect(self._on_copy_path)
        return table

    def _make_stack(self) -> QStackedWidget:
        stack = QStackedWidget()
        self._nothing = _EmptyPage("check", self.tr("Every file could be read"))
        self._no_hit = _EmptyPage(
            "find", self.tr("No problem matches"), self.tr("Try fewer letters, or clear the filter.")
        )
        for page in (self._table, self._nothing, self._no_hit):
            stack.addWidget(page)
        return stack

    def _lay_out(self) -> None:
        box = _close_box(self, self._show_button, self._copy_all_button)
        column = _column(self, self._heading, self._explanation, self._filter, self._stack, self._note, box)
        column.setStretchFactor(self._stack, 1)
        self._filter.setFocus()

    def _connect(self) -> None:
        self._filter.textChanged.connect(self._on_filter_changed)
        self._table.doubleClicked.connect(self._on_show)
        self._table.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self._show_button.clicked.connect(self._on_show)
        self._copy_all_button.clicked.connect(self._on_copy_all)

    def _keeping_place(self, change: Callable[[], None]) -> None:
        """Makes a change that resets the model, and selects the same files again."""
        shown = self._model.problems()
        paths = {shown[row].path for row in _selected_rows(self._table)}
        scrolled = self._table.verticalScrollBar().value()
        change()
        rows = [row for row, problem in enumerate(self._model.problems()) if problem.path in paths]
        _select_rows(self._table, self._model, rows)
        self._table.doItemsLayout()  # else the scroll bar does not know yet how far it can go
        self._table.verticalScrollBar().setValue(scrolled)
        self._refresh()

    def _refresh(self) -> None:
        """Brings heading, pages and buttons in line with the rows."""
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
        shown = self.tr("%1 of %2 shown").replace("%1", text.number(rows))
        self._say(shown.replace("%2", text.number(len(self._problems))) if rows < len(self._problems) else "")
        self._copy_all_button.setEnabled(bool(rows))
        self._on_selection_changed()

    def _summary(self) -> str:
        """How many files there are of each kind, in one sentence."""
        part = sum(problem.damaged for problem in self._problems)
        folders = sum(problem.stage == "walk" and not problem.damaged for problem in self._problems)
        files = len(self._problems) - part - folders
        words = []
        if files:
            one, many = self.tr("%1 file could not be read"), self.tr("%1 files could not be read")
            words.append(text.counted(files, one, many))
        if part and files:
            words.append(self.tr("%1 only in part").replace("%1", text.number(part)))
        elif part:
            one, many = self.tr("%1 file was read only in part"), self.tr("%1 files were read only in part")
            words.append(text.counted(part, one, many))
        if folders:
            one, many = self.tr("%1 folder could not be read"), self.tr("%1 folders could not be read")
            words.append(text.counted(folders, one, many))
        return ", ".join(words)

    def _selected(self) -> list[FileProblem]:
        shown = self._model.problems()
        return [shown[row] for row in _selected_rows(self._table)]

    def _say(self, words: str) -> None:
        self._note.setText(words)
        self._note.setVisible(bool(words))

    def _copy_rows(self, problems: Iterable[FileProblem]) -> None:
        """Puts problems on the clipboard: path, what happened and reason, a tab between them."""
        lines = []
        for problem in problems:
            cells = (desktop.copyable(problem.path), *self._model.cells(problem)[2:])
            lines.append("\t".join(re.sub(r"[\t\r\n]", " ", cell) for cell in cells))
        QGuiApplication.clipboard().setText("\n".join(lines))

    @Slot(str)
    def _on_filter_changed(self, needle: str) -> None:
        self._keeping_place(lambda: self._model.set_filter(needle))

    @Slot()
    def _on_selection_changed(self) -> None:
        self._show_button.setEnabled(len(_selected_rows(self._table)) == 1)

    @Slot()
    def _on_show(self) -> None:
        for problem in self._selected()[:1]:
            there = desktop.show_in_file_manager(problem.path)
            missing = self.tr("“%1” cannot be shown: it is gone, or no file manager was found.")
            self._say("" if there else missing.replace("%1", text.name_of(problem.path)))

    @Slot()
    def _on_copy(self) -> None:
        if selected := self._selected():
            self._copy_rows(selected)

    @Slot()
    def _on_copy_path(self) -> None:
        if selected := self._selected():
            desktop.copy_paths(problem.path for problem in selected)

    @Slot()
    def _on_copy_all(self) -> None:
        self._copy_rows(self._model.problems())


def _as_list(table: QTableView) -> None:
    """Makes a table look and behave as a list of rows with columns."""
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    table.setAlternatingRowColors(True)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
    table.setTabKeyNavigation(False)
    table.verticalHeader().hide()
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + _ROW_PADDING_PX)
    table.horizontalHeader().setStretchLastSection(True)
    table.horizontalHeader().setHighlightSections(False)
    table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


# --- excluded files ------------------------------------------------------------------------------


class PathsModel(QAbstractListModel):
    """Paths for showing; they themselves stay here, where no name is changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._paths: list[str] = []

    def paths(self) -> list[str]:
        """In the order of the rows."""
        return list(self._paths)

    def set_paths(self, paths: Iterable[str]) -> None:
        """Replaces all paths; they are shown in natural order."""
        self.beginResetModel()
        self._paths = sorted(paths, key=text.natural_key)
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._paths)

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> Any:  # noqa: ANN401
        if role in (_Role.DisplayRole, _Role.ToolTipRole):
            return text.shown(self._paths[index.row()])
        return None


class ExcludedDialog(QDialog):
    """What the person left out of the library, and the way back.

    Signals:
        include_asked: one path (str) is to be part of the library again.
    """

    include_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Excluded"))
        self.resize(640, 420)
        self._model = PathsModel(self)
        self._explanation = _SubtleLabel(
            self.tr("These are left out of the library. What you include again is read at the next rescan.")
        )
        self._list = QTableView()
        self._list.setModel(self._model)
        self._list.setAccessibleName(self.tr("Excluded"))
        self._list.horizontalHeader().hide()
        _as_list(self._list)
        self._nothing = _EmptyPage("exclude", self.tr("Nothing is excluded"))
        self._stack = QStackedWidget()
        self._stack.addWidget(self._list)
        self._stack.addWidget(self._nothing)
        self._include_button = _button(self.tr("&Include again"), "undo")
        _column(self, self._explanation, self._stack, _close_box(self, self._include_button))
        self._include_button.clicked.connect(self._on_include)
        self._list.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self.set_paths(())

    def set_paths(self, paths: Iterable[str]) -> None:
        """Replaces the list; what is selected stays selected."""
        shown = self._model.paths()
        selected = {shown[row] for row in _selected_rows(self._list)}
        self._model.set_paths(paths)
        rows = [row for row, path in enumerate(self._model.paths()) if path in selected]
        _select_rows(self._list, self._model, rows)
        some = self._model.rowCount() > 0
        self._stack.setCurrentWidget(self._list if some else self._nothing)
        self._explanation.setVisible(some)
        self._include_button.setVisible(some)
        self._on_selection_changed()

    @Slot()
    def _on_selection_changed(self) -> None:
        self._include_button.setEnabled(self._list.selectionModel().hasSelection())

    @Slot()
    def _on_include(self) -> None:
        shown = self._model.paths()
        # Collected first: whoever listens may call set_paths after the first.
        for path in [shown[row] for row in _selected_rows(self._list)]:
            self.include_asked.emit(path)


# --- help ----------------------------------------------------------------------------------------


class GuideDialog(QDialog):
    """A short guide in plain words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Guide"))
        self.resize(700, 680)
        self._browser = QTextBrowser()
        self._browser.setOpenLinks(False)
        self._browser.setAccessibleName(self.tr("Guide"))
        self._browser.setHtml(self._html())
        self._browser.document().setDocumentMargin(_MARGIN_PX)
        self._browser.document().setIndentWidth(_MARGIN_PX)
        _column(self, self._browser, _close_box(self))

    def _html(self) -> str:
        """The guide, without colours of its own, so that it follows the palette."""
        style = "<style>h2, h3 { margin-top: 18px; } p, li { margin-top: 6px; line-height: 135%; }</style>"
        parts = [*self._about_similarity(), *self._about_clusters(), *self._about_promises()]
        html = ""
        for tag, group in itertools.groupby(parts, key=lambda part: part[0]):
            block = "".join(f"<{tag}>{words}</{tag}>" for _, words in group)
            html += f"<ul>{block}</ul>" if tag == "li" else block
        return style + html

    def _about_similarity(self) -> Iterator[tuple[str, str]]:
        yield "h2", self.tr("How similarity works")
        yield (
            "p",
            self.tr(
                "For every picture dupfinder notes 64 times whether one place is brighter than the place"
                " beside it. These 64 bits are its <b>perceptual hash</b>. A copy that was resized,"
                " recompressed, brightened, turned or mirrored has nearly the same one, although not one byte"
                " of the file needs to be equal."
            ),
        )
        yield (
            "p",
            self.tr(
                "The <b>distance</b> of two pictures is the number of bits in which their hashes differ,"
                " over the eight ways of turning and mirroring:"
            ),
        )
        yield "li", self.tr("<b>0 bits:</b> looks the same")
        yield "li", self.tr("<b>1 to 4 bits:</b> very similar; resized, recompressed, slightly brightened")
        yield "li", self.tr("<b>5 to 10 bits:</b> similar; edited more, framed, written on")
        yield "li", self.tr("<b>11 bits and more:</b> loose; few real copies, many look-alikes")
        yield (
            "p",
            self.tr(
                "The <b>radius</b>, which you set with the slider, is the largest distance that is still"
                " accepted. Larger finds more copies, and more pictures that only look alike."
            ),
        )
        yield "h3", self.tr("Verified or look-alike")
        yield (
            "p",
            self.tr(
                "A small distance alone proves little: different pictures can share their light and shade."
                " So every pair within the radius gets a second look at larger hashes. A pair that passes is"
                " a <b>near-duplicate</b>; one that fails is a <b>look-alike</b>. Find shows look-alikes,"
                " marked as such; they never join a cluster."
            ),
        )
        yield "h3", self.tr("Identical")
        yield (
            "p",
            self.tr(
                "<b>Identical</b> means that every byte of the two files is equal. <b>Same pixels</b> means"
                " that only the files differ, for example in their metadata, and every pixel is equal. Both"
                " are checked, not guessed."
            ),
        )

    def _about_clusters(self) -> Iterator[tuple[str, str]]:
        yield "h3", self.tr("Clusters and the file to keep")
        yield (
            "p",
            self.tr(
                "Pictures that belong together form a <b>cluster</b>. In each, one file is proposed as the"
                " one to <b>keep</b>; every other tells how it relates to that file."
            ),
        )
        yield (
            "p",
            self.tr(
                "Proposed is the intact file of the highest resolution; uniform borders do not count. Among"
                " equals the one that most others resemble comes first, then the larger file, and then the"
                " older one."
            ),
        )
        yield (
            "p",
            self.tr(
                "A <b>linked</b> file is in the cluster only through another file, and was not verified"
                " against the one to keep. Look at such files twice before you decide about them."
            ),
        )
        yield "h3", self.tr("What it can miss")
        yield (
            "p",
            self.tr(
                "Copies of which a fifth or more was cut off, and copies that were tilted by more than a few"
                " degrees. A picture with hardly any contrast, such as a blank page, is matched only if it is"
                " identical."
            ),
        )

    def _about_promises(self) -> Iterator[tuple[str, str]]:
        yield "h2", self.tr("What dupfinder never does")
        yield (
            "li",
            self.tr("It never deletes a file. This version only shows what belongs together."),
        )
        yield (
            "li",
            self.tr(
                "It never writes into your folders of pictures: no thumbnails, no notes, no changed dates."
            ),
        )
        yield (
            "li",
            self.tr(
                "It never sends your pictures anywhere. The network is used only when you drop a web address"
                " and agree to fetch it."
            ),
        )


class ShortcutsDialog(QDialog):
    """The keys of all actions, by group.

    Args:
        actions: groups as the menus have them: a title and its actions; those without a key are left out.
        parent: the window.
    """

    def __init__(
        self, actions: Sequence[tuple[str, Sequence[QAction]]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.resize(520, 640)
        self._tree = QTreeWidget()
        self._tree.setAccessibleName(self.tr("Keyboard shortcuts"))
        self._tree.setHeaderLabels([self.tr("Action"), self.tr("Keys")])
        self._tree.setRootIsDecorated(False)
        self._tree.setItemsExpandable(False)
        for title, group in actions:
            self._add_group(title, [action for action in group if action.shortcuts()])
        self._tree.expandAll()
        self._tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self._tree.header().setStretchLastSection(False)
        _column(self, self._tree, _close_box(self))

    def _add_group(self, title: str, actions: Sequence[QAction]) -> None:
        if not actions:
            return
        head = QTreeWidgetItem(self._tree, [without_mnemonic(title)])
        head.setFlags(Qt.ItemFlag.ItemIsEnabled)
        head.setFirstColumnSpanned(True)
        font = head.font(0)
        font.setBold(True)
        head.setFont(0, font)
        for action in actions:
            keys = [key.toString(QKeySequence.SequenceFormat.NativeText) for key in action.shortcuts()]
            item = QTreeWidgetItem(head, [without_mnemonic(action.text()), self.tr(" or ").join(keys)])
            item.setIcon(0, action.icon())
            if self._tree.currentItem() is None:
                self._tree.setCurrentItem(item)
            item.setSizeHint(0, QSize(0, self.fontMetrics().height() + _ROW_PADDING_PX))


def without_mnemonic(words: str) -> str:
    """The text of an action or menu as a person reads it: no mnemonic, no dots that promise a dialog."""
    words = re.sub(r"\(&.\)", "", words)
    return re.sub(r"&(.)", r"\1", words).rstrip("….")


class AboutDialog(QDialog):
    """What this is, and versions that can be copied into a report.

    Args:
        library_path: where the library is.
        parent: the window.
    """

    def __init__(self, library_path: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About dupfinder"))
        self._versions = [*versions(), (self.tr("Library"), text.shown(library_path))]
        sentence = QLabel(
            self.tr("Finds near-duplicate photographs by perceptual hash, and loses none of them.")
        )
        sentence.setWordWrap(True)
        self._copy_button = _button(self.tr("&Copy"), "copy")
        self._copy_button.setToolTip(self.tr("Copies the versions as text"))
        self._copy_button.clicked.connect(self._on_copy)
        column = _column(self)
        column.addLayout(self._head())
        column.addWidget(sentence)
        column.addLayout(self._table())
        column.addWidget(_close_box(self, self._copy_button))
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetFixedSize)

    def _head(self) -> QHBoxLayout:
        picture = QLabel()
        picture.setPixmap(theme.app_icon().pixmap(QSize(64, 64), self.devicePixelRatio()))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch()
        words.addWidget(_heading("dupfinder", 1.7))
        words.addWidget(_SubtleLabel(self.tr("Version %1").replace("%1", __version__)))
        words.addStretch()
        row = QHBoxLayout()
        row.setSpacing(_MARGIN_PX)
        row.addWidget(picture)
        row.addLayout(words, 1)
        return row

    def _table(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(_MARGIN_PX)
        grid.setVerticalSpacing(4)
        grid.setColumnMinimumWidth(1, _LINE_WIDTH_PX - 120)
        for row, (name, value) in enumerate(self._versions):
            label = _SubtleLabel(name)
            label.setWordWrap(False)
            grid.addWidget(label, row, 0)
            grid.addWidget(_value_label(value), row, 1)
        return grid

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(f"{name}: {value}" for name, value in self._versions))


def _value_label(value: str) -> QLabel:
    """A value to select and copy; one too long for the line is elided, and whole in its tooltip."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    elided = QFontMetrics(label.font()).elidedText(value, Qt.TextElideMode.ElideMiddle, _LINE_WIDTH_PX - 120)
    label.setText(elided)
    label.setToolTip(value if elided != value else "")
    return label


def versions() -> list[tuple[str, str]]:
    """Names and versions of what dupfinder runs on; nothing of it is imported for that."""
    return [
        ("dupfinder", __version__),
        ("Python", sys.version.split()[0]),
        ("Qt", str(qVersion())),
        ("PySide6", _version_of("PySide6-Essentials", "PySide6")),
        ("OpenCV", _version_of("opencv-python-headless", "opencv-python", "opencv-contrib-python")),
        ("numpy", _version_of("numpy")),
        ("Pillow", _version_of("Pillow")),
        (
            QCoreApplication.translate("AboutDialog", "System"),
            f"{QSysInfo.prettyProductName()}, {_machine()}",
        ),
    ]


def _machine() -> str:
    return f"{QSysInfo.currentCpuArchitecture()}, {QGuiApplication.platformName()}"


def _version_of(*names: str) -> str:
    """The version of the first of these distributions that is installed."""
    from importlib.metadata import PackageNotFoundError, version

    for name in names:
        try:
            return version(name)
        except PackageNotFoundError:
            continue
    return "–"


# --- bugs ----------------------------------------------------------------------------------------


class BugDialog(QDialog):
    """An error nobody foresaw: one sentence, the details on demand.

    It takes nothing from `resources/`, since what failed may be just that.
    """

    def __init__(self, error: BaseException, log_path: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Unexpected error"))
        self._log_path = log_path
        self._followers = 0
        self._report = _report_of(error)
        self._more = QLabel()
        self._more.hide()
        self._details = self._make_details()
        self._toggle = self._make_toggle()
        copy, log = _button(self.tr("&Copy details")), _button(self.tr("Open &log folder"))
        copy.clicked.connect(self._on_copy)
        log.clicked.connect(self._on_open_log)
        column = _column(self)
        column.addLayout(self._head())
        for widget in (self._more, self._toggle, self._details, _close_box(self, copy, log)):
            column.addWidget(widget)
        column.setStretchFactor(self._details, 1)

    def add_follower(self) -> None:
        """Notes that another error came while this one is shown."""
        self._followers += 1
        one = self.tr("%1 more error followed; it is in the log.")
        many = self.tr("%1 more errors followed; they are in the log.")
        self._more.setText(text.counted(self._followers, one, many))
        self._more.show()
        self._fit()

    def _fit(self) -> None:
        """Makes room for what was shown just now."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
        self.adjustSize()

    def _head(self) -> QHBoxLayout:
        sign = QLabel()
        icon = self.style().standardIcon(QStyle.StandardPixmap.SP_MessageBoxWarning)
        sign.setPixmap(icon.pixmap(_SIGN_SIZE, self.devicePixelRatio()))
        advice = QLabel(
            self.tr(
                "This is a fault in dupfinder, not in your pictures. You can go on; if it acts oddly, start"
                " it again. The details are in the log, and can be copied into a report."
            )
        )
        advice.setWordWrap(True)
        advice.setMinimumWidth(_LINE_WIDTH_PX - _SIGN_SIZE.width())
        words = QVBoxLayout()
        words.addWidget(_heading(self.tr("Something went wrong that should not")))
        words.addWidget(advice)
        row = QHBoxLayout()
        row.setSpacing(_MARGIN_PX)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        return row

    def _make_details(self) -> QPlainTextEdit:
        details = QPlainTextEdit(self._report)
        details.setReadOnly(True)
        details.setAccessibleName(self.tr("Details"))
        details.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        details.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        details.setMinimumHeight(220)
        details.hide()
        return details

    def _make_toggle(self) -> QToolButton:
        toggle = QToolButton()
        toggle.setText(self.tr("Details"))
        toggle.setCheckable(True)
        toggle.setAutoRaise(True)
        toggle.setArrowType(Qt.ArrowType.RightArrow)
        toggle.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        toggle.toggled.connect(self._on_toggled)
        return toggle

    @Slot(bool)
    def _on_toggled(self, on: bool) -> None:
        self._toggle.setArrowType(Qt.ArrowType.DownArrow if on else Qt.ArrowType.RightArrow)
        self._details.setVisible(on)
        self._fit()

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report)

    @Slot()
    def _on_open_log(self) -> None:
        folder = self._log_path
        desktop.open_folder(folder if os.path.isdir(folder) else os.path.dirname(folder))


_bugs: list[BugDialog] = []


def show_bug(parent: QWidget | None, error: BaseException, log_path: str) -> BugDialog:
    """Tells about an uncaught error; call it in the GUI thread.

    Args:
        parent: the main window, if there is one yet.
        error: what was raised.
        log_path: the log file, or its folder.

    Returns:
        The dialog: the one that is open already, if there is one; then the error is only counted there.
    """
    if _bugs:
        _bugs[0].add_follower()
        return _bugs[0]
    dialog = BugDialog(error, log_path, parent)
    _bugs.append(dialog)
    dialog.finished.connect(_bugs.clear)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.show()
    return dialog


def _report_of(error: BaseException) -> str:
    """Versions and traceback, as text that can be pasted anywhere."""
    head = ", ".join(f"{name} {version}" for name, version in versions())
    trace = "".join(traceback.format_exception(error))
    # Names of files in it need not be UTF-8.
    return f"{head}\n\n{trace}".encode("utf-8", "replace").decode("utf-8")
