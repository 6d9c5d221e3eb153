"""Layout helpers that both pages use."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLayout, QSplitter, QVBoxLayout, QWidget


def choice_box(choices: Sequence[tuple[str, str]]) -> QComboBox:
    """Returns a combo box of choices: their keys, which are the data, and their texts."""
    box = QComboBox()
    for key, words in choices:
        box.addItem(words, key)
    return box


class YieldingRow(QWidget):
    """A row of widgets that hides some of them when there is not enough room.

    Args:
        row: holds the widgets.
        yielding: the widgets that may be hidden, the first one first.
    """

    def __init__(self, row: QHBoxLayout, yielding: Sequence[QWidget]) -> None:
        super().__init__()
        self._row, self._yielding = row, yielding
        row.setContentsMargins(0, 0, 0, 0)
        self.setLayout(row)

    def _arrange(self) -> None:
        """Shows as many widgets as there is room for."""
        room = self.width() - self.minimumSizeHint().width()
        for widget in reversed(self._yielding):
            room -= self._width_of(widget)
            widget.setVisible(room >= 0)

    def _width_of(self, widget: QWidget) -> int:
        return widget.sizeHint().width() + self._row.spacing()

    # --- Qt ---

    def minimumSizeHint(self) -> QSize:
        hint = self._row.minimumSize()
        shown = sum(self._width_of(widget) for widget in self._yielding if not widget.isHidden())
        return QSize(hint.width() - shown, hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._arrange()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:  # the text of another widget has changed
            self._arrange()
        return done


def control_rows(first: QWidget, second: QWidget | QLayout) -> QWidget:
    """Returns the controls above the grid of a page: the slider, and a row of all others."""
    widget = QWidget()
    rows = QVBoxLayout(widget)
    rows.setContentsMargins(16, 10, 16, 8)
    rows.setSpacing(8)
    rows.addWidget(first)
    if isinstance(second, QLayout):
        rows.addLayout(second)
    else:
        rows.addWidget(second)
    return widget


def side_by_side(left: QWidget, right: QWidget) -> QSplitter:
    """Returns a splitter of two widgets; the right one takes the remaining room."""
    splitter = QSplitter(Qt.Orientation.Horizontal)
    splitter.addWidget(left)
    splitter.addWidget(right)
    splitter.setStretchFactor(1, 1)
    splitter.setSizes([260, 800])
    splitter.setChildrenCollapsible(False)
    return splitter
