"""The dialog that lists all keyboard shortcuts."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from dupfinder.ui.widgets.dialog_parts import ROW_PADDING_PX, close_box, column_of


class ShortcutsDialog(QDialog):
    """Lists the keys of all actions, by group.

    Args:
        actions: a title and its actions for each group; actions without a key are left out.
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
        column_of(self, self._tree, close_box(self))

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
            item.setSizeHint(0, QSize(0, self.fontMetrics().height() + ROW_PADDING_PX))


def without_mnemonic(words: str) -> str:
    """Returns the text of an action or menu without its mnemonic and its trailing dots."""
    words = re.sub(r"\(&.\)", "", words)
    return re.sub(r"&(.)", r"\1", words).rstrip("….")
