"""The panel at the right of the compared pictures: what is known of both."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QSplitter, QVBoxLayout, QWidget

from dupfinder.ui.compare.details_table import CompareTable
from dupfinder.ui.style import colours
from dupfinder.ui.style.translation import tr
from dupfinder.ui.widgets.labels import PlainLabel

LEAST_PAGE_WIDTH: Final = 1100
"""On a narrower page the panel is closed until one asks for it."""

_WIDTH: Final = 370
_LEAST_WIDTH: Final = 260
_MARGIN: Final = 12


class InfoPanel(QWidget):
    """The table of properties, and what it leaves out.

    Attributes:
        table: the properties.
        only_differences: leaves out what is equal.
    """

    def __init__(self) -> None:
        super().__init__()
        self.table = CompareTable()
        self.only_differences = QCheckBox(tr("Only differences"))
        self.only_differences.setToolTip(tr("Leave out what is equal (O)"))
        heads = QHBoxLayout()
        heads.setContentsMargins(_MARGIN, 8, _MARGIN, 4)
        heads.setSpacing(12)
        for words in (tr("Left picture"), tr("Right picture")):
            head = PlainLabel(words)
            font = QFont(head.font())
            font.setWeight(QFont.Weight.DemiBold)
            head.setFont(font)
            heads.addWidget(head, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(_MARGIN, 6, _MARGIN, 8)
        foot.addWidget(self.only_differences)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(heads)
        column.addWidget(self.table, 1)
        column.addLayout(foot)
        self.setMinimumWidth(_LEAST_WIDTH)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self.setAccessibleName(tr("Information"))

    # --- Qt ---

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, super().sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QPen(colours.separator(self.palette()), 1))
        painter.drawLine(0, 0, 0, self.height())


def arranged(canvas: QWidget, note: QLabel, panel: QWidget) -> QSplitter:
    """Returns a splitter with the canvas above the note, and the panel at their right."""
    pictures = QWidget()
    column = QVBoxLayout(pictures)
    column.setContentsMargins(8, 0, 8, 4)
    column.setSpacing(0)
    column.addWidget(canvas, 1)
    note.setContentsMargins(4, 4, 4, 0)
    note.setAlignment(Qt.AlignmentFlag.AlignCenter)
    column.addWidget(note)
    splitter = QSplitter(Qt.Orientation.Horizontal)
    splitter.addWidget(pictures)
    splitter.addWidget(panel)
    splitter.setStretchFactor(0, 1)
    splitter.setStretchFactor(1, 0)
    splitter.setChildrenCollapsible(False)
    splitter.setSizes([1000, _WIDTH])
    for widget in (pictures, splitter):
        widget.setBackgroundRole(QPalette.ColorRole.Base)
    pictures.setAutoFillBackground(True)
    return splitter
