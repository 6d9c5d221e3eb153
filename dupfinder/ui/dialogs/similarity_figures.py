"""The figures of *How similarity works*: a photograph, its squares of brightness, its answers, in a row."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from dupfinder.base.records import Difference
from dupfinder.ui.style import colours
from dupfinder.ui.widgets.difference_boxes import paint_difference
from dupfinder.ui.widgets.labels import WrappingLabel

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

MARK: Final = "#d97706"
"""Colour of the dot on an answer that differs: it can be told from white and from black."""

_YES, _NO = "#ffffff", "#1c2128"
_ARROW_PX: Final = 28
_HEAD_PX: Final = 5.0
_GAP_PX: Final = 20
_DOT_SHARE: Final = 0.3


class Figure(QWidget):
    """Draws nothing until it is given something to show.

    Args:
        width_px: of what is drawn; it is three quarters as high.
        has_arrow: leaves room before it for an arrow that leads to it.
    """

    def __init__(self, width_px: int, *, has_arrow: bool = False) -> None:
        super().__init__()
        self._size, self._has_arrow = QSize(width_px, width_px * 3 // 4), has_arrow
        self.setFixedSize(self._size + QSize(_ARROW_PX if has_arrow else 0, 0))

    @property
    def lead_px(self) -> int:
        """The width of the arrow before it."""
        return _ARROW_PX if self._has_arrow else 0

    def _place(self) -> QRectF:
        at_left = self._has_arrow and not self.isRightToLeft()
        return QRectF(QPointF(_ARROW_PX if at_left else 0, 0), self._size.toSizeF())

    def _paint(self, painter: QPainter, place: QRectF) -> None:
        """Draws the content."""

    def _paint_arrow(self, painter: QPainter) -> None:
        painter.save()
        painter.setPen(QPen(colours.subtle_text(self.palette()), 1.5))
        painter.translate((_ARROW_PX - _GAP_PX) / 2, self._size.height() / 2)
        if self.isRightToLeft():
            painter.translate(self._size.width() + _GAP_PX, 0)
            painter.scale(-1, 1)
        end = QPointF(_ARROW_PX / 4, 0)
        painter.drawLine(-end, end)
        painter.drawPolyline([end + QPointF(-_HEAD_PX, -_HEAD_PX), end, end + QPointF(-_HEAD_PX, _HEAD_PX)])
        painter.restore()

    # --- Qt ---

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform, True
        )
        if self._has_arrow:
            self._paint_arrow(painter)
        self._paint(painter, self._place())
        painter.end()


class Photo(Figure):
    """A photograph."""

    def __init__(self, width_px: int, *, has_arrow: bool = False) -> None:
        super().__init__(width_px, has_arrow=has_arrow)
        self._picture, self._share = QImage(), 1.0
        self._difference: Difference | None = None

    def show_picture(self, picture: QImage, share: float = 1.0, difference: Difference | None = None) -> None:
        """Shows a photograph.

        Args:
            picture: to be shown.
            share: of the width and height of the figure, for a smaller copy.
            difference: the places that get a frame.
        """
        self._picture, self._share, self._difference = picture, share, difference
        self.update()

    def _paint(self, painter: QPainter, place: QRectF) -> None:
        whole = QRectF(QPointF(), place.size() * self._share)
        whole.moveBottomLeft(place.bottomLeft())
        if self.isRightToLeft():
            whole.moveRight(place.right())
        painter.drawImage(whole, self._picture)
        paint_difference(painter, whole, self._difference)


class Squares(Figure):
    """A grid of squares: their brightness, or answers."""

    def __init__(self, width_px: int, *, has_arrow: bool = False) -> None:
        super().__init__(width_px, has_arrow=has_arrow)
        self._colours: list[list[QColor]] = []
        self._marks: set[tuple[int, int]] = set()

    @property
    def marks(self) -> int:
        """The number of answers that are marked."""
        return len(self._marks)

    def show_cells(self, cells: NDArray[np.float32]) -> None:
        """Shows brightness: (rows, columns) float32, 0 to 255."""
        self._colours = [[QColor.fromHsv(0, 0, round(value)) for value in row] for row in cells.tolist()]
        self.update()

    def show_answers(self, answers: NDArray[np.bool_], others: NDArray[np.bool_] | None = None) -> None:
        """Shows answers, (rows, columns) bool, and marks those that differ from others."""
        self._colours = [[QColor(_YES if each else _NO) for each in row] for row in answers.tolist()]
        different = (answers != others).tolist() if others is not None else []
        self._marks = {(x, y) for y, row in enumerate(different) for x, each in enumerate(row) if each}
        self.update()

    def _paint(self, painter: QPainter, place: QRectF) -> None:
        if not self._colours:
            return
        painter.setPen(QPen(colours.separator(self.palette()), 1))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        squares = _squares_of(place.adjusted(0, 0, -1, -1), len(self._colours[0]), len(self._colours))
        for (x, y), square in squares.items():
            painter.setBrush(self._colours[y][x])
            painter.drawRect(square)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(MARK))
        for each in self._marks:
            radius = min(squares[each].width(), squares[each].height()) * _DOT_SHARE
            painter.drawEllipse(squares[each].center() + QPointF(0.5, 0.5), radius, radius)


def _squares_of(place: QRectF, columns: int, rows: int) -> dict[tuple[int, int], QRectF]:
    """Returns the squares of a grid by column and row, on whole pixels."""
    across = [round(place.left() + place.width() * each / columns) for each in range(columns + 1)]
    down = [round(place.top() + place.height() * each / rows) for each in range(rows + 1)]
    return {
        (x, y): QRectF(QPointF(left, top), QPointF(right, bottom))
        for x, (left, right) in enumerate(pairwise(across))
        for y, (top, bottom) in enumerate(pairwise(down))
    }


def captioned(caption: WrappingLabel, *figures: Figure) -> QWidget:
    """Returns figures below one another, with a caption, which screen readers read for them too."""
    holder = QWidget()
    holder.setFixedWidth(figures[0].width())
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    for figure in figures:
        figure.setAccessibleName(caption.text())
        column.addWidget(figure)
    caption.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
    beside = QHBoxLayout()
    beside.addSpacing(figures[0].lead_px)
    beside.addWidget(caption, 1)
    column.addLayout(beside, 1)
    return holder


class FigureRow(QWidget):
    """Shows widgets beside one another, and half as many where there is no room.

    Args:
        widgets: of fixed width.
    """

    def __init__(self, *widgets: QWidget) -> None:
        super().__init__()
        self._widgets = widgets
        self._widest_px = max(each.minimumWidth() for each in widgets)
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(_GAP_PX)
        self._grid.setVerticalSpacing(_GAP_PX)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._arrange(len(widgets))

    @property
    def columns(self) -> int:
        """How many are beside one another."""
        return self._columns

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for number, widget in enumerate(self._widgets):
            self._grid.removeWidget(widget)
            self._grid.addWidget(widget, number // columns, number % columns)
        for column in range(len(self._widgets) + 1):
            self._grid.setColumnStretch(column, int(column == columns))

    def _width_of(self, columns: int) -> int:
        """Returns the width that so many columns need."""
        return columns * (self._widest_px + _GAP_PX) - _GAP_PX

    # --- Qt ---

    def minimumSizeHint(self) -> QSize:
        return QSize(self._widest_px, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        count = len(self._widgets)
        columns = (count, max(1, count // 2), 1)
        self._arrange(next((each for each in columns if self._width_of(each) <= self.width()), 1))
