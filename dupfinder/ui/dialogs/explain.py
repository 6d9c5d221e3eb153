"""The dialog that says why two files match, or do not: pictures, the answer, figures with their bounds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QPolygonF
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from dupfinder.ui.backend.operations.explaining import ExplainedPair
from dupfinder.ui.dialogs.explain_canvas import Marks, PairCanvas
from dupfinder.ui.dialogs.explain_figures import Figure, changes_of, facts_of, figures_of, in_the_window
from dupfinder.ui.style import formatting
from dupfinder.ui.style.translation import tr
from dupfinder.ui.widgets.dialog_parts import IconLabel, SubtleLabel, close_box, column_of, heading
from dupfinder.ui.widgets.labels import ElidedLabel, PlainLabel, WrappingLabel

if TYPE_CHECKING:
    from dupfinder.explanation.records import Explanation

_SIGN = QSize(16, 16)


class ExplainDialog(QDialog):
    """Shows one explanation after another; stays open beside the window.

    Signals:
        hidden: nobody waits for an answer any more.
    """

    hidden = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Why, and why not"))
        self.resize(940, 660)
        self.canvas = PairCanvas()
        self._answer = heading("", 1.15)
        self._names = ElidedLabel(), ElidedLabel()
        self._facts = SubtleLabel(), SubtleLabel()
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setAccessibleName(tr("Figures"))
        self._scroll.setMinimumHeight(120)
        column = column_of(self, self._answer, self.canvas)
        column.addLayout(self._captions())
        column.addWidget(self._scroll)
        column.addWidget(close_box(self))
        column.setStretchFactor(self.canvas, 3)
        column.setStretchFactor(self._scroll, 2)

    def _captions(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(24)
        for name, facts in zip(self._names, self._facts, strict=True):
            column = QVBoxLayout()
            column.setSpacing(2)
            column.addWidget(name)
            column.addWidget(facts)
            row.addLayout(column, 1)
        return row

    def begin(self, first: str, second: str) -> None:
        """Shows the names of two files whose explanation is being worked out."""
        for label, facts, path in zip(self._names, self._facts, (first, second), strict=True):
            label.set_words(formatting.shown(path))
            facts.setText("")
        self._answer.setText(tr("Comparing…"))
        self.canvas.clear()
        self._show_below(QWidget())

    def show_answer(self, pair: ExplainedPair) -> None:
        """Shows an explanation."""
        found = pair.found
        self._answer.setText(in_the_window(found.sentence))
        for facts, file in zip(self._facts, (found.first, found.second), strict=True):
            facts.setText(facts_of(file))
        self.canvas.set_pair(pair.pictures, _marks_of(found))
        self._show_below(self._figures(found))

    def show_failure(self, words: str) -> None:
        """Shows why there is no explanation."""
        self._answer.setText(words)
        self.canvas.set_pair((None, None), Marks())

    def answer(self) -> str:
        """Returns the sentence that is shown."""
        return self._answer.text()

    def _show_below(self, widget: QWidget) -> None:
        self._scroll.setWidget(widget)  # deletes the one before

    def _figures(self, found: Explanation) -> QWidget:
        widget = QWidget()
        row = QHBoxLayout(widget)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(24)
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(4)
        grid.setColumnMinimumWidth(0, _SIGN.width())
        grid.setColumnStretch(2, 1)
        for number, figure in enumerate(figures_of(found)):
            self._add(grid, number, figure)
        grid.setRowStretch(grid.rowCount(), 1)
        row.addLayout(grid, 1)
        row.addLayout(self._changes(found), 1)
        return widget

    def _add(self, grid: QGridLayout, number: int, figure: Figure) -> None:
        sign = PlainLabel()
        if figure.passes is not None:
            sign = IconLabel("check" if figure.passes else "close", _SIGN)
            sign.setAccessibleName(tr("passes") if figure.passes else tr("fails"))
        bound = PlainLabel(figure.bound)
        for place, label in enumerate((sign, PlainLabel(figure.name), PlainLabel(figure.value), bound)):
            label.setMinimumHeight(_SIGN.height())
            grid.addWidget(label, number, place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def _changes(self, found: Explanation) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(6)
        sentences = changes_of(found)
        if sentences:
            column.addWidget(heading(tr("Settings that change this answer"), 1.0))
        for words in sentences:
            column.addWidget(WrappingLabel(words))
        column.addStretch()
        return column

    # --- Qt ---

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.hidden.emit()


def _marks_of(found: Explanation) -> Marks:
    """Returns what is drawn over the pictures: the lines of a crop, or the places that differ."""
    evidence, boxes = found.crop, found.difference.boxes if found.difference is not None else ()
    lines = evidence.lines if evidence is not None else ()
    region, side = QPolygonF(), 0
    if evidence is not None and evidence.crop is not None and found.relation not in ("exact", "same-pixels"):
        side = int(evidence.crop.shows_more)
        whole = (found.first, found.second)[side]
        corners = evidence.crop.region
        region = QPolygonF([QPointF(x / whole.width, y / whole.height) for x, y in corners])
    return Marks(
        [(QPointF(*one), QPointF(*other)) for one, other in lines],
        region,
        side,
        [QRectF(*box) for box in boxes],
    )
