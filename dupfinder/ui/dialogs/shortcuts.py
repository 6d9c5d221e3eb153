"""The dialog that lists all keyboard shortcuts."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QKeyCombination, QSize, Qt, Slot
from PySide6.QtGui import QAction, QIcon, QKeySequence, QPixmap
from PySide6.QtWidgets import QDialog, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from dupfinder.ui.style import formatting
from dupfinder.ui.style.translation import tr
from dupfinder.ui.widgets.dialog_parts import ROW_PADDING_PX, close_box, column_of, search_line

KeyRow = tuple[str, str]
"""The action of a key, and the name of the key."""


class ShortcutsDialog(QDialog):
    """Lists the keys of all actions, by group.

    Args:
        actions: a title and its actions for each group; actions without a key are left out.
        parent: the window.
        tables: a title and a table for each view: what a key does, and its name.
    """

    def __init__(
        self,
        actions: Sequence[tuple[str, Sequence[QAction]]],
        parent: QWidget | None = None,
        *,
        tables: Sequence[tuple[str, Sequence[KeyRow]]] = (),
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keyboard shortcuts"))
        self.resize(600, 640)
        self._tree = QTreeWidget()
        self._groups: list[tuple[QTreeWidgetItem, list[QTreeWidgetItem]]] = []
        self._tree.setAccessibleName(tr("Keyboard shortcuts"))
        self._tree.setHeaderLabels([tr("Action"), tr("Keys")])
        self._tree.setRootIsDecorated(False)
        self._tree.setItemsExpandable(False)
        for title, group in actions:
            with_keys = [action for action in group if action.shortcuts()]
            self._add_group(title, [(*self._row_of(action), action.icon()) for action in with_keys])
        for title, rows in tables:
            self._add_group(title, [(words, keys, QIcon()) for words, keys in rows])
        self._tree.expandAll()
        self._tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self._tree.header().setStretchLastSection(False)
        self.search = search_line(tr("Action or key"), tr("Search the shortcuts"))
        self.search.textChanged.connect(self._on_searched)
        column_of(self, self.search, self._tree, close_box(self))

    def _no_icon(self) -> QIcon:
        """Returns an empty icon, so that all texts of a group begin at the same place."""
        pixmap = QPixmap(self._tree.iconSize() if self._tree.iconSize().isValid() else QSize(16, 16))
        pixmap.fill(Qt.GlobalColor.transparent)
        return QIcon(pixmap)

    def _row_of(self, action: QAction) -> KeyRow:
        every = action.shortcuts()
        keys = [keys for keys in every if _is_on_most_keyboards(keys)] or every
        names = [each.toString(QKeySequence.SequenceFormat.NativeText) for each in keys]
        return without_mnemonic(action.text()), tr(" or ").join(names)

    def _add_group(self, title: str, rows: Sequence[tuple[str, str, QIcon]]) -> None:
        if not rows:
            return
        head = QTreeWidgetItem(self._tree, [without_mnemonic(title)])
        head.setFlags(Qt.ItemFlag.ItemIsEnabled)
        head.setFirstColumnSpanned(True)
        font = head.font(0)
        font.setBold(True)
        head.setFont(0, font)
        head.setSizeHint(0, QSize(0, self.fontMetrics().height() + 2 * ROW_PADDING_PX))
        items: list[QTreeWidgetItem] = []
        self._groups.append((head, items))
        for words, keys, icon in rows:
            item = QTreeWidgetItem(head, [words, keys])
            items.append(item)
            item.setIcon(0, icon if not icon.isNull() else self._no_icon())
            for column, text in enumerate((words, keys)):
                item.setData(column, Qt.ItemDataRole.ToolTipRole, formatting.tip(text))
            if self._tree.currentItem() is None:
                self._tree.setCurrentItem(item)
            item.setSizeHint(0, QSize(0, self.fontMetrics().height() + ROW_PADDING_PX))

    @Slot(str)
    def _on_searched(self, words: str) -> None:
        wanted = words.casefold().split()
        for head, rows in self._groups:
            for item in rows:
                text = f"{item.text(0)} {item.text(1)}".casefold()
                item.setHidden(not all(word in text for word in wanted))
            head.setHidden(all(item.isHidden() for item in rows))


def _is_on_most_keyboards(keys: QKeySequence) -> bool:
    """Whether it is no key such as F14, Paste or Undo, which Qt adds to the usual ones."""
    first = cast(Sequence[QKeyCombination], keys)[0]
    return first.key().value < Qt.Key.Key_F13.value


def keys_of(view: object) -> list[KeyRow]:
    """Returns the table of keys of a view; empty if it has none."""
    keys = getattr(view, "keys", None)
    return list(keys()) if callable(keys) else []


def without_mnemonic(words: str) -> str:
    """Returns the text of an action or menu without its mnemonic and its trailing dots."""
    words = re.sub(r"\(&.\)", "", words)
    return re.sub(r"&(.)", r"\1", words).rstrip("….")
