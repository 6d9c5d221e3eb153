"""What went to the trash lately, what became of it, and the way back."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import (
    QAbstractItemModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFont, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHeaderView,
    QStackedWidget,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from dupfinder.ui.desktop import clipboard, opening
from dupfinder.ui.style import formatting, theme
from dupfinder.ui.widgets.dialog_parts import (
    ROW_PADDING_PX,
    EmptyPage,
    RightElided,
    SubtleLabel,
    close_box,
    column_of,
    context_action,
    push_button,
    search_line,
)

if TYPE_CHECKING:
    from dupfinder.trash.journal import TrashBatch, TrashedFile

_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole

_BATCH_ID: Final = 0
"""The internal id of rows that are batches; that of a file is the place of its batch, counted from 1."""

_STATE_COLUMN: Final = 3
_SIZE_COLUMN: Final = 4

_AT_ITS_PLACE: Final = ("restored", "failed", "waiting")
"""The states in which a file is where it was."""


_WENT: Final = frozenset(("trashed", "restoring", "restored", "lost"))
"""The states of what went to the trash, back again or not."""


def is_restorable(file: TrashedFile) -> bool:
    """Whether a file is in the trash, as far as the journal knows."""
    return file.state == "trashed"


class _Section:
    """A batch and those of its files that are shown; these are put in order when somebody looks."""

    def __init__(self, batch: TrashBatch, words: Callable[[TrashedFile], str]) -> None:
        self.batch = batch
        self.count = len(batch.files)
        self._words = words
        self._haystacks: dict[int, str] = {}
        self._ordered: list[TrashedFile] | None = None
        self._kept: list[TrashedFile] | None = None
        self._is_kept_ordered = True

    @property
    def files(self) -> list[TrashedFile]:
        """In the natural order of their names."""
        if self._kept is None:
            if self._ordered is None:
                self._ordered = sorted(self.batch.files, key=_natural_place)
            return self._ordered
        if not self._is_kept_ordered:
            self._kept.sort(key=_natural_place)
            self._is_kept_ordered = True
        return self._kept

    def filter(self, needle: str) -> None:
        """Shows only files with these words in path or state."""
        if not needle:
            self._kept, self.count = None, len(self.batch.files)
            return
        files = self._ordered if self._ordered is not None else self.batch.files
        if not self._haystacks:
            self._haystacks = {
                file.id: f"{formatting.shown(file.path)}\n{self._words(file)}".casefold() for file in files
            }
        self._kept = [file for file in files if needle in self._haystacks[file.id]]
        self._is_kept_ordered = files is self._ordered
        self.count = len(self._kept)


def _natural_place(file: TrashedFile) -> tuple[object, ...]:
    return formatting.natural_key(formatting.name_of(file.path)), file.path


class TrashedModel(QAbstractItemModel):
    """Batches, the last first, and below each its files: name, folder, when, what became of it, size."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._batches: list[TrashBatch] = []
        self._all: list[_Section] = []
        self._sections: list[_Section] = []
        self._needle = ""
        self._headers = (
            *(self.tr("Name"), self.tr("Folder"), self.tr("When")),
            *(self.tr("What became of it"), self.tr("Size")),
        )
        self._state_words = {
            "waiting": self.tr("Not moved yet"),
            "moving": self.tr("Being moved"),
            "trashed": self.tr("In the trash"),
            "failed": self.tr("Not moved"),
            "restoring": self.tr("Being put back"),
            "restored": self.tr("Put back"),
            "lost": self.tr("Lost"),
        }
        self._warning = theme.icon("warning")
        self._batch_icon = theme.icon("trash")
        self._link = theme.icon("link")

    def batches(self) -> list[TrashBatch]:
        """All of them, whatever the filter."""
        return self._batches

    def set_batches(self, batches: Sequence[TrashBatch]) -> None:
        """Replaces everything."""
        self.beginResetModel()
        self._batches = list(batches)
        self._all = [_Section(batch, self.state_of) for batch in batches]
        self._arrange()
        self.endResetModel()

    def set_filter(self, needle: str) -> None:
        """Shows only files that have these words in path or state, whatever the case."""
        self.beginResetModel()
        self._needle = needle.strip().casefold()
        self._arrange()
        self.endResetModel()

    def _arrange(self) -> None:
        for section in self._all:
            section.filter(self._needle)
        self._sections = [section for section in self._all if section.count or not self._needle]

    # --- what is where ---

    def batch_at(self, index: _Index) -> TrashBatch | None:
        """The batch of a row, or the batch that a file's row belongs to."""
        section = self._section_of(index)
        return section.batch if section is not None else None

    def file_at(self, index: _Index) -> TrashedFile | None:
        """The file of a row; None for that of a batch."""
        section = self._section_of(index)
        return None if section is None or index.internalId() == _BATCH_ID else section.files[index.row()]

    def files_of(self, batch: int) -> list[TrashedFile]:
        """The files of a batch that are shown, by the number of its row."""
        return self._sections[batch].files

    def shown_count(self) -> int:
        """How many files the filter leaves."""
        return sum(section.count for section in self._sections)

    def _section_of(self, index: _Index) -> _Section | None:
        if not index.isValid():
            return None
        place = index.row() if index.internalId() == _BATCH_ID else index.internalId() - 1
        return self._sections[place]

    # --- in words ---

    def state_of(self, file: TrashedFile) -> str:
        """What became of a file, with the reason where there is one."""
        plain = self._state_words[file.state]
        if not file.reason:
            return plain
        if file.state == "trashed":
            plain = self.tr("In the trash, could not be put back")
        reason = formatting.plain(file.reason)
        return self.tr("%1: %2").replace("%1", plain).replace("%2", reason)

    def summary_of(self, batch: TrashBatch) -> str:
        """How many files of a batch are in which state."""
        states = Counter(file.state for file in batch.files)
        words = (
            (states["trashed"], self.tr("%1 in the trash")),
            (states["restored"], self.tr("%1 put back")),
            (states["failed"], self.tr("%1 not moved")),
            (states["waiting"] + states["moving"], self.tr("%1 not moved yet")),
            (states["restoring"], self.tr("%1 being put back")),
            (states["lost"], self.tr("%1 lost")),
        )
        parts = [part.replace("%1", formatting.number(count)) for count, part in words if count]
        return ", ".join(parts)

    def _batch_cell(self, batch: TrashBatch, column: int) -> str:
        cells: tuple[Callable[[], str], ...] = (
            lambda: formatting.moment(batch.started_at),
            lambda: formatting.files(len(batch.files)),
            lambda: "",
            lambda: self.summary_of(batch),
            lambda: formatting.size(sum(file.size_bytes for file in batch.files if file.state in _WENT)),
        )
        return cells[column]()

    def _file_cell(self, file: TrashedFile, column: int) -> str:
        cells: tuple[Callable[[], str], ...] = (
            lambda: formatting.name_of(file.path),
            lambda: formatting.folder_of(file.path),
            lambda: formatting.moment(file.changed_at) if file.changed_at else "",
            lambda: self.state_of(file),
            lambda: formatting.size(file.size_bytes),
        )
        return cells[column]()

    # --- Qt ---

    def index(self, row: int, column: int = 0, parent: _Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        # Not by hasIndex, which asks for the counts once more: a tree asks for every row that is open.
        count, place = len(self._sections), _BATCH_ID
        if parent.isValid():
            is_batch = parent.internalId() == _BATCH_ID and parent.column() == 0
            count = self._sections[parent.row()].count if is_batch else 0
            place = parent.row() + 1
        if 0 <= row < count and 0 <= column < len(self._headers):
            return self.createIndex(row, column, place)
        return QModelIndex()

    def parent(self, child: _Index = QModelIndex()) -> Any:  # noqa: ANN401, B008
        if not child.isValid() or child.internalId() == _BATCH_ID:
            return QModelIndex()
        return self.createIndex(child.internalId() - 1, 0, _BATCH_ID)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        if not parent.isValid():
            return len(self._sections)
        is_batch = parent.internalId() == _BATCH_ID and parent.column() == 0
        return self._sections[parent.row()].count if is_batch else 0

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return len(self._headers)

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> Any:  # noqa: ANN401
        column = index.column()
        if role == _Role.TextAlignmentRole and column == _SIZE_COLUMN:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        file = self.file_at(index)
        return self._batch_data(index, role) if file is None else self._file_data(file, column, role)

    def _batch_data(self, index: _Index, role: int) -> Any:  # noqa: ANN401
        batch = self._sections[index.row()].batch
        if role == _Role.DisplayRole:
            return self._batch_cell(batch, index.column())
        if role == _Role.ToolTipRole:
            return formatting.tip(self._batch_cell(batch, index.column()))
        if role == _Role.AccessibleTextRole and index.column() == 0:
            return ", ".join(self._batch_cell(batch, column) for column in (0, 1, 4, 3))
        if role == _Role.FontRole and index.column() == 0:
            font = QFont()
            font.setBold(True)
            return font
        return self._batch_icon if role == _Role.DecorationRole and index.column() == 0 else None

    def _file_data(self, file: TrashedFile, column: int, role: int) -> Any:  # noqa: ANN401
        if role == _Role.DisplayRole:
            return self._file_cell(file, column)
        if role == _Role.ToolTipRole:
            return formatting.tip(
                formatting.shown(file.path) if column < 2 else self._file_cell(file, column)
            )
        if role == _Role.AccessibleTextRole and column == 0:
            return ", ".join(self._file_cell(file, each) for each in (0, 1, 3))
        if role == _Role.DecorationRole and column == 0 and file.companion_of is not None:
            return self._link
        if role == _Role.DecorationRole and column == _STATE_COLUMN and file.state in ("failed", "lost"):
            return self._warning
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> Any:  # noqa: ANN401
        if orientation == Qt.Orientation.Horizontal:
            if role == _Role.DisplayRole:
                return self._headers[section]
            if role == _Role.TextAlignmentRole and section == _SIZE_COLUMN:
                return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None


class _RoomyRows(QStyledItemDelegate):
    """Rows as high as those of the other lists."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(super().sizeHint(option, index).width(), option.fontMetrics.height() + ROW_PADDING_PX)


class TrashedDialog(QDialog):
    """“Recently trashed”: every batch and file of the journal; stays open beside the window.

    Signals:
        put_back_asked: a batch's number and no files, for all of that batch; or None and the numbers of
            files, of whichever batches.
    """

    put_back_asked = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Recently trashed"))
        self.resize(960, 560)
        self._busy = False
        self._was_filled = False
        self._model = TrashedModel(self)
        self._explanation = SubtleLabel(
            self.tr(
                "What is in the trash can be put back where it was, as long as the trash is not emptied."
                " Nothing that is there now is overwritten."
            )
        )
        placeholder = self.tr("Search by name, folder or what became of it")
        self._filter = search_line(placeholder, self.tr("Search what was trashed"))
        self._tree = self._make_tree()
        self._stack = self._make_stack()
        self._note = SubtleLabel()
        self._put_back = push_button(self.tr("&Put back"), "undo")
        self._put_back_batch = push_button(self.tr("Put back &whole batch"), "undo")
        self._show_button = push_button(self.tr("&Show in file manager"), "show-in-folder")
        box = close_box(self, self._put_back, self._put_back_batch, self._show_button)
        column = column_of(self, self._explanation, self._filter, self._stack, self._note, box)
        column.setStretchFactor(self._stack, 1)
        self._connect()
        self._refresh()

    def clear_search(self) -> None:
        """Shows everything again."""
        self._filter.clear()

    def set_batches(self, batches: Sequence[TrashBatch]) -> None:
        """Replaces the list; what is selected, what is open and where it is scrolled to stay."""
        if list(batches) == self._model.batches():
            return
        self._keeping_place(lambda: self._model.set_batches(batches))
        if not self._was_filled and batches:
            self._was_filled = True
            first = self._model.index(0, 0)
            self._tree.expand(first)
            self._tree.setCurrentIndex(first)

    def set_busy(self, busy: bool) -> None:
        """Tells whether files are being moved or put back, so that nothing more can be asked for."""
        self._busy = busy
        self._refresh()

    # --- making ---

    def _make_tree(self) -> QTreeView:
        tree = QTreeView()
        tree.setModel(self._model)
        tree.setAccessibleName(self.tr("Recently trashed"))
        tree.setUniformRowHeights(True)
        tree.setAlternatingRowColors(True)
        tree.setAllColumnsShowFocus(True)
        tree.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        tree.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        tree.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        tree.setItemDelegate(_RoomyRows(tree))
        tree.setItemDelegateForColumn(_STATE_COLUMN, RightElided(tree))
        head = tree.header()
        head.setStretchLastSection(False)
        head.setSectionResizeMode(_STATE_COLUMN, QHeaderView.ResizeMode.Stretch)
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width_px in ((0, 230), (1, 190), (2, 140), (_SIZE_COLUMN, 80)):
            tree.setColumnWidth(column, width_px)
        tree.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        put_back = context_action(tree, self.tr("Put back"), icon="undo")
        put_back.triggered.connect(self._on_put_back)
        show = context_action(tree, self.tr("Show in file manager"), icon="show-in-folder")
        show.triggered.connect(self._on_show)
        copy = context_action(tree, self.tr("Copy path"), QKeySequence.StandardKey.Copy, icon="copy")
        copy.triggered.connect(self._on_copy)
        self._put_back_action, self._show_action, self._copy_action = put_back, show, copy
        return tree

    def _make_stack(self) -> QStackedWidget:
        stack = QStackedWidget()
        self._nothing = EmptyPage(
            "trash",
            self.tr("Nothing was moved to the trash"),
            self.tr("What you move to the trash is listed here, and can be put back."),
        )
        self._no_hit = EmptyPage(
            "find", self.tr("No file matches"), self.tr("Try fewer letters, or clear the search.")
        )
        for page in (self._tree, self._nothing, self._no_hit):
            stack.addWidget(page)
        return stack

    def _connect(self) -> None:
        self._filter.textChanged.connect(self._on_filter_changed)
        self._tree.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self._tree.selectionModel().currentChanged.connect(self._on_selection_changed)
        self._put_back.clicked.connect(self._on_put_back)
        self._put_back_batch.clicked.connect(self._on_put_back_batch)
        self._show_button.clicked.connect(self._on_show)

    # --- keeping the place ---

    def _keeping_place(self, change: Callable[[], None]) -> None:
        """Makes a change that resets the model; what was selected and open is so again."""
        batches, files = self._selected_ids()
        opened = self._opened()
        current = self._key_of(self._tree.currentIndex())
        scrolled = self._tree.verticalScrollBar().value()
        change()
        for row in range(self._model.rowCount()):
            index = self._model.index(row, 0)
            batch = self._model.batch_at(index)
            self._tree.setExpanded(index, batch is not None and batch.id in opened)
        self._select(batches, files, current)
        self._tree.doItemsLayout()  # else the scroll bar does not know yet how far it can go
        self._tree.verticalScrollBar().setValue(scrolled)
        self._refresh()

    def _opened(self) -> set[int]:
        rows = (self._model.index(row, 0) for row in range(self._model.rowCount()))
        batches = (self._model.batch_at(index) for index in rows if self._tree.isExpanded(index))
        return {batch.id for batch in batches if batch is not None}

    def _key_of(self, index: _Index) -> tuple[int, int] | None:
        """The numbers of batch and file of a row; 0 for no file."""
        batch, file = self._model.batch_at(index), self._model.file_at(index)
        return None if batch is None else (batch.id, file.id if file is not None else 0)

    def _selected_ids(self) -> tuple[set[int], set[int]]:
        """The numbers of the batches and of the files that are selected."""
        batches, files = self._selected_rows()
        return {batch.id for batch in batches}, {file.id for file in files}

    def _selected_rows(self) -> tuple[list[TrashBatch], list[TrashedFile]]:
        """The batches and the files of the rows that are selected; by ranges, as there may be thousands."""
        batches: dict[int, TrashBatch] = {}
        files: dict[int, TrashedFile] = {}
        selection = self._tree.selectionModel().selection()
        for part in map(selection.at, range(selection.count())):
            rows = range(part.top(), part.bottom() + 1)
            if part.parent().isValid():
                inside = self._model.files_of(part.parent().row())
                files.update((inside[row].id, inside[row]) for row in rows)
            else:
                found = (self._model.batch_at(self._model.index(row, 0)) for row in rows)
                batches.update((batch.id, batch) for batch in found if batch is not None)
        return list(batches.values()), list(files.values())

    def _select(self, batches: set[int], files: set[int], current: tuple[int, int] | None) -> None:
        """Selects batches and files by their numbers, in as few ranges as there are."""
        chosen = QItemSelection()
        focus = QModelIndex()
        for place in range(self._model.rowCount()):
            parent = self._model.index(place, 0)
            batch = self._model.batch_at(parent)
            if batch is None:
                continue
            if batch.id in batches:
                chosen.select(parent, parent)
            focus = parent if current == (batch.id, 0) else focus
            if current is not None and current[0] == batch.id and current[1]:
                focus = self._index_of(place, current[1])
            if files and not files.isdisjoint({file.id for file in batch.files}):
                rows = [row for row, file in enumerate(self._model.files_of(place)) if file.id in files]
                for first, last in _ranges(rows):
                    chosen.select(self._model.index(first, 0, parent), self._model.index(last, 0, parent))
        flags = QItemSelectionModel.SelectionFlag
        self._tree.selectionModel().setCurrentIndex(focus, flags.NoUpdate)
        self._tree.selectionModel().select(chosen, flags.ClearAndSelect | flags.Rows)

    def _index_of(self, place: int, file: int) -> QModelIndex:
        """The row of a file in a batch, by its number; that of the batch if it is not shown."""
        parent = self._model.index(place, 0)
        rows = (row for row, each in enumerate(self._model.files_of(place)) if each.id == file)
        row = next(rows, None)
        return parent if row is None else self._model.index(row, 0, parent)

    # --- showing it ---

    def _refresh(self) -> None:
        """Brings pages and buttons in line with the rows."""
        some = bool(self._model.batches())
        page = self._tree if self._model.rowCount() else self._no_hit if some else self._nothing
        self._stack.setCurrentWidget(page)
        buttons = (self._put_back, self._put_back_batch, self._show_button)
        for widget in (self._explanation, self._filter, *buttons):
            widget.setVisible(some)
        self._say(self._count_words())
        self._on_selection_changed()

    def _count_words(self) -> str:
        """How many files the search leaves, or that it must be waited; empty if neither."""
        if self._busy:
            return self.tr("dupfinder is busy; files can be put back as soon as it is done.")
        total = sum(len(batch.files) for batch in self._model.batches())
        shown = self._model.shown_count()
        if shown == total:
            return ""
        words = self.tr("%1 of %2 files shown").replace("%1", formatting.number(shown))
        return words.replace("%2", formatting.number(total))

    def _say(self, words: str) -> None:
        self._note.setText(words)
        self._note.setVisible(bool(words))

    def _selected_files(self) -> list[TrashedFile]:
        """The files of all selected rows; all that are shown of a selected batch."""
        batches, files = self._selected_rows()
        whole = {batch.id for batch in batches}
        found = {file.id: file for file in files}
        for row in range(self._model.rowCount() if whole else 0):
            batch = self._model.batch_at(self._model.index(row, 0))
            if batch is not None and batch.id in whole:
                found.update((file.id, file) for file in self._model.files_of(row))
        return list(found.values())

    def _current_batch(self) -> TrashBatch | None:
        return self._model.batch_at(self._tree.currentIndex())

    # --- slots ---

    @Slot(str)
    def _on_filter_changed(self, needle: str) -> None:
        self._keeping_place(lambda: self._model.set_filter(needle))
        if needle.strip():
            self._tree.expandAll()

    @Slot()
    def _on_selection_changed(self) -> None:
        files = self._selected_files()
        batch = self._current_batch()
        restorable = not self._busy and any(map(is_restorable, files))
        self._put_back.setEnabled(restorable)
        self._put_back_action.setEnabled(restorable)
        whole = batch is not None and any(map(is_restorable, batch.files))
        self._put_back_batch.setEnabled(whole and not self._busy)
        can_show = len(files) == 1 and files[0].state in _AT_ITS_PLACE
        self._show_button.setEnabled(can_show)
        self._show_action.setEnabled(can_show)
        self._copy_action.setEnabled(bool(files))

    @Slot()
    def _on_put_back(self) -> None:
        chosen = tuple(file.id for file in self._selected_files() if is_restorable(file))
        if chosen and not self._busy:
            self.put_back_asked.emit(None, chosen)

    @Slot()
    def _on_put_back_batch(self) -> None:
        batch = self._current_batch()
        if batch is not None and not self._busy:
            self.put_back_asked.emit(batch.id, ())

    @Slot()
    def _on_show(self) -> None:
        for file in self._selected_files()[:1]:
            there = opening.show_in_file_manager(file.path)
            missing = self.tr("“%1” cannot be shown: it is gone, or no file manager was found.")
            self._say(self._count_words() if there else missing.replace("%1", formatting.named(file.path)))

    @Slot()
    def _on_copy(self) -> None:
        files = self._selected_files()
        if files:
            clipboard.copy_paths(file.path for file in files)


def _ranges(rows: Sequence[int]) -> Iterable[tuple[int, int]]:
    """First and last of each run of neighbouring rows; the rows ascend."""
    start = 0
    for end in range(1, len(rows) + 1):
        if end == len(rows) or rows[end] != rows[end - 1] + 1:
            yield rows[start], rows[end - 1]
            start = end
