"""Selections of many rows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QItemSelection, QModelIndex


def selection_of(
    model: QAbstractItemModel,
    rows: Sequence[int],
    parent: QModelIndex = QModelIndex(),  # noqa: B008 - an invalid index is a constant
) -> QItemSelection:
    """Returns a selection of ascending rows in as few ranges as possible: Qt's time depends on them."""
    selection = QItemSelection()
    start = 0
    for end in range(1, len(rows) + 1):
        if end == len(rows) or rows[end] != rows[end - 1] + 1:
            selection.select(model.index(rows[start], 0, parent), model.index(rows[end - 1], 0, parent))
            start = end
    return selection
