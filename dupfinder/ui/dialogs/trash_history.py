"""The dialog of files that were moved to the trash, from which they can be put back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QHideEvent, QKeySequence
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

from dupfinder.ui.backend.thumbnails import Thumbnails
from dupfinder.ui.desktop import clipboard, opening
from dupfinder.ui.dialogs.trash_history_model import (
    SIZE_COLUMN,
    STATE_COLUMN,
    TrashedModel,
    is_restorable,
)
from dupfinder.ui.dialogs.trash_thumbnails import PictureColumn
from dupfinder.ui.style import formatting
from dupfinder.ui.style.translation import tr
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
from dupfinder.ui.widgets.selecting import selection_of

if TYPE_CHECKING:
    from dupfinder.trash.journal import TrashBatch, TrashedFile

_AT_ITS_PLACE: Final = ("restored", "failed", "waiting")
"""The states in which a file is where it was."""


def _place_of(file: TrashedFile) -> str | None:
    """Returns where a file is that can be shown; None for one in the trash."""
    if file.state in _AT_ITS_PLACE:
        return file.path
    if file.state != "trashed" or file.verb == "trash":
        return None
    return file.trash_path if file.verb == "move" else file.path


class _RoomyRows(QStyledItemDelegate):
    """Makes rows as high as those of the other lists."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(super().sizeHint(option, index).width(), option.fontMetrics.height() + ROW_PADDING_PX)


class TrashedDialog(QDialog):
    """Lists every batch and file of the journal; stays open beside the window.

    Each of its widgets is an attribute.

    Args:
        parent: the window.
        thumbnails: of all views; None for no pictures.

    Signals:
        put_back_asked: the number of a batch and no files; or None and the numbers of files of any batches.
    """

    put_back_asked = Signal(object, object)

    def __init__(self, parent: QWidget | None = None, *, thumbnails: Thumbnails | None = None) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._pictures: PictureColumn | None = None
        self.setWindowTitle(tr("Recently trashed"))
        self.resize(960, 560)
        self._busy = False
        self._was_filled = False
        self._model = TrashedModel(self)
        self._explanation = SubtleLabel(
            tr(
                "What went to the trash can be put back where it was, as long as the trash is not emptied;"
                " what was moved or replaced by a link, too. Nothing that is there now is overwritten."
            )
        )
        placeholder = tr("Search by name, folder or status")
        self._filter = search_line(placeholder, tr("Search what was trashed"))
        self._tree = self._make_tree()
        self._stack = self._make_stack()
        self._note = SubtleLabel()
        self._put_back = push_button(tr("&Put back"), "undo")
        self._put_back_batch = push_button(tr("Put back &whole batch"), "undo")
        self._show_button = push_button(tr("&Show in file manager"), "show-in-folder")
        box = close_box(self, self._put_back, self._put_back_batch, self._show_button)
        column = column_of(self, self._explanation, self._filter, self._stack, self._note, box)
        column.setStretchFactor(self._stack, 1)
        self._connect()
        self._refresh()

    def clear_search(self) -> None:
        """Shows everything again."""
        self._filter.clear()

    def set_batches(self, batches: Sequence[TrashBatch]) -> None:
        """Replaces the list; selection, expanded batches and scroll position stay."""
        if list(batches) == self._model.batches():
            return
        self._keeping_place(lambda: self._model.set_batches(batches))
        if not self._was_filled and batches:
            self._was_filled = True
            first = self._model.index(0, 0)
            self._tree.expand(first)
            self._tree.setCurrentIndex(first)

    def set_busy(self, busy: bool) -> None:
        """Disables the buttons while files are being moved or put back."""
        self._busy = busy
        self._refresh()

    # --- making ---

    def _make_tree(self) -> QTreeView:
        tree = QTreeView()
        tree.setModel(self._model)
        tree.setAccessibleName(tr("Recently trashed"))
        tree.setUniformRowHeights(True)
        tree.setAlternatingRowColors(True)
        tree.setAllColumnsShowFocus(True)
        tree.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        tree.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        tree.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        tree.setItemDelegate(_RoomyRows(tree))
        if self._thumbnails is not None:
            self._pictures = PictureColumn(tree, self._model, self._thumbnails)
            tree.setItemDelegateForColumn(0, self._pictures)
            tree.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        tree.setItemDelegateForColumn(STATE_COLUMN, RightElided(tree))
        head = tree.header()
        head.setStretchLastSection(False)
        head.setSectionResizeMode(STATE_COLUMN, QHeaderView.ResizeMode.Stretch)
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width_px in ((0, 230), (1, 260), (2, 140), (SIZE_COLUMN, 80)):
            tree.setColumnWidth(column, width_px)
        tree.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        put_back = context_action(tree, tr("Put back"), icon="undo")
        put_back.triggered.connect(self._on_put_back)
        show = context_action(tree, tr("Show in file manager"), icon="show-in-folder")
        show.triggered.connect(self._on_show)
        copy = context_action(tree, tr("Copy path"), QKeySequence.StandardKey.Copy, icon="copy")
        copy.triggered.connect(self._on_copy)
        self._put_back_action, self._show_action, self._copy_action = put_back, show, copy
        return tree

    def _make_stack(self) -> QStackedWidget:
        stack = QStackedWidget()
        self._nothing = EmptyPage(
            "trash",
            tr("Nothing was moved to the trash"),
            tr("What you move to the trash is listed here, and can be put back."),
        )
        self._no_hit = EmptyPage("find", tr("No file matches"), tr("Try fewer letters, or clear the search."))
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
        """Calls a function that resets the model, and restores selection and expanded batches."""
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
        self._tree.doItemsLayout()  # otherwise the range of the scroll bar is not updated yet
        self._tree.verticalScrollBar().setValue(scrolled)
        self._refresh()

    def _opened(self) -> set[int]:
        rows = (self._model.index(row, 0) for row in range(self._model.rowCount()))
        batches = (self._model.batch_at(index) for index in rows if self._tree.isExpanded(index))
        return {batch.id for batch in batches if batch is not None}

    def _key_of(self, index: QModelIndex) -> tuple[int, int] | None:
        """Returns the numbers of batch and file of a row; 0 for no file."""
        batch, file = self._model.batch_at(index), self._model.file_at(index)
        return None if batch is None else (batch.id, file.id if file is not None else 0)

    def _selected_ids(self) -> tuple[set[int], set[int]]:
        """Returns the numbers of the selected batches and files."""
        batches, files = self._selected_rows()
        return {batch.id for batch in batches}, {file.id for file in files}

    def _selected_rows(self) -> tuple[list[TrashBatch], list[TrashedFile]]:
        """Returns the selected batches and files; by ranges, as there may be thousands of rows."""
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
        """Selects batches and files by their numbers, in as few ranges as possible."""
        flags = QItemSelectionModel.SelectionFlag
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
                for part in selection_of(self._model, rows, parent).toList():
                    chosen.append(part)
        self._tree.selectionModel().setCurrentIndex(focus, flags.NoUpdate)
        self._tree.selectionModel().select(chosen, flags.ClearAndSelect | flags.Rows)

    def _index_of(self, place: int, file: int) -> QModelIndex:
        """Returns the index of a file by its number; that of its batch if it is not shown."""
        parent = self._model.index(place, 0)
        rows = (row for row, each in enumerate(self._model.files_of(place)) if each.id == file)
        row = next(rows, None)
        return parent if row is None else self._model.index(row, 0, parent)

    # --- showing it ---

    def _refresh(self) -> None:
        """Updates pages and buttons."""
        some = bool(self._model.batches())
        page = self._tree if self._model.rowCount() else self._no_hit if some else self._nothing
        self._stack.setCurrentWidget(page)
        buttons = (self._put_back, self._put_back_batch, self._show_button)
        for widget in (self._explanation, self._filter, *buttons):
            widget.setVisible(some)
        self._say(self._count_words())
        self._on_selection_changed()

    def _count_words(self) -> str:
        """Returns the number of files that match the search, or that the user has to wait; may be empty."""
        if self._busy:
            return tr("dupfinder is busy; files can be put back as soon as it is done.")
        total = sum(len(batch.files) for batch in self._model.batches())
        shown = self._model.shown_count()
        if shown == total:
            return ""
        words = tr("%1 of %2 files shown").replace("%1", formatting.number(shown))
        return words.replace("%2", formatting.number(total))

    def _say(self, words: str) -> None:
        self._note.setText(words)
        self._note.setVisible(bool(words))

    def _selected_files(self) -> list[TrashedFile]:
        """Returns the files of all selected rows; of a selected batch, all that are shown."""
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
        can_show = len(files) == 1 and _place_of(files[0]) is not None
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
            there = opening.show_in_file_manager(_place_of(file) or file.path)
            missing = tr("“%1” cannot be shown: it is gone, or no file manager was found.")
            self._say(self._count_words() if there else missing.replace("%1", formatting.named(file.path)))

    @Slot()
    def _on_copy(self) -> None:
        files = self._selected_files()
        if files:
            clipboard.copy_paths(file.path for file in files)

    # --- Qt ---

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._pictures is not None:
            self._pictures.drop()
