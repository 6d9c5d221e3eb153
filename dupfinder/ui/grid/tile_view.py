"""A list view with the layout of the grid: sections of tiles, scrolled by pixels."""

from __future__ import annotations

from typing import Final, NamedTuple

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    QTimer,
)
from PySide6.QtGui import QFont, QFontMetrics, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from dupfinder.ui.backend.thumbnails import Thumbnails
from dupfinder.ui.grid.layout import Box, Fit, GridLayout, best_fit
from dupfinder.ui.grid.model import GridModel, Index
from dupfinder.ui.grid.section_painter import MARGIN
from dupfinder.ui.grid.tile_painter import MARGIN as TILE_MARGIN
from dupfinder.ui.grid.tile_painter import TilePainter
from dupfinder.ui.widgets.own_viewport import give_viewport

MIN_SIDE: Final = 80
MAX_SIDE: Final = 320
DEFAULT_SIDE: Final = 176

_LEAST_FITTING: Final = 132
"""The least side of a thumbnail while a group fills the view, in logical pixels."""

_FITTING_LINES: Final = 4
_GRID_LINES: Final = 3

_GAP: Final = 10
_HEADER_SPACE: Final = 16
_ASK_DELAY_MS: Final = 12

_FITTING_MARGIN: Final = 2
_LINE_GAP: Final = 16
"""Between the lines of a group, where there is room for it."""
_FITTING_TILE_MARGIN: Final = 4

_Hint = QAbstractItemView.ScrollHint
_Action = QAbstractItemView.CursorAction


class _Anchor(NamedTuple):
    """A tile that keeps its place on the screen: its image, and its distance from the top.

    Without an image it is the top of the content.
    """

    image: int | None
    offset: int


class TileView(QListView):
    """Lays out the items of a GridModel; what is painted, and what clicks do, is left to GridView.

    A list view by class, so that screen readers know it as a list. Its own layout is not used: it works in
    batches, so that the scroll bar would grow while one scrolls.

    Args:
        thumbnails: determine the size of tiles.
    """

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        give_viewport(self)
        self._thumbnails = thumbnails
        self._side = DEFAULT_SIDE
        self._is_fitting = False
        self._fit = Fit(1, DEFAULT_SIDE, DEFAULT_SIDE)
        self._painter: TilePainter | None = None
        self._layout = GridLayout([], 1, 1, 1)
        self._dirty = True
        self._lifts: dict[int, int] = {}  # by the first row of each line that was in view
        self._anchor: _Anchor | None = None
        # Started whenever other tiles may be in view; ends once the view stands still.
        self._ask = QTimer(self, singleShot=True, interval=_ASK_DELAY_MS)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setUniformItemSizes(True)

    # --- what is shown ---

    def grid_model(self) -> GridModel:
        """Returns the model by its own type."""
        model = self.model()
        assert isinstance(model, GridModel)
        return model

    def visible_rows(self) -> list[int]:
        """Returns the rows in view, from the top."""
        self._lay_out()
        top = self.verticalOffset()
        return [row for run in self._layout.runs_between(top, top + self.viewport().height()) for row in run]

    @property
    def side(self) -> int:
        """The side of a thumbnail, in logical pixels."""
        return self._side

    @property
    def is_fitting(self) -> bool:
        """Whether the pictures are scaled to fill the view."""
        return self._is_fitting

    def set_fitting(self, on: bool) -> None:
        """Scales the pictures to fill the view, without headers; or shows them in a fixed size."""
        if on != self._is_fitting:
            self._is_fitting = on
            policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if on else Qt.ScrollBarPolicy.ScrollBarAlwaysOn
            self.setVerticalScrollBarPolicy(policy)
            self._renew_painter()

    def set_side(self, side: int) -> None:
        """Changes the size of thumbnails; the same tiles stay in view."""
        side = min(max(side, MIN_SIDE), MAX_SIDE)
        if side != self._side:
            self._side = side
            self._renew_painter()

    def top_section(self) -> int | None:
        """Returns the section at the top of the view; None if there is none."""
        self._lay_out()
        top = self.verticalOffset() + self._layout.header_height
        return next(iter(self._layout.sections_between(top, top + 1)), None)

    def scroll_to_section(self, section: int) -> None:
        """Scrolls the header of a section to the top."""
        self._lay_out()
        self.verticalScrollBar().setValue(self._layout.header(section).top)

    # --- layout ---

    def _tile_painter(self) -> TilePainter:
        if self._painter is None:
            fit = self._fit
            box = QSize(fit.width, fit.height) if self._is_fitting else _box_of(self._side)
            self._painter = self._make_painter(box)
        return self._painter

    def _make_painter(self, box: QSize) -> TilePainter:
        painter = TilePainter(
            self._thumbnails,
            box,
            self.font(),
            self.palette(),
            self.devicePixelRatioF(),
            lines=_FITTING_LINES if self._is_fitting else _GRID_LINES,
            margin=_FITTING_TILE_MARGIN if self._is_fitting else TILE_MARGIN,
        )
        model = self.model()
        if isinstance(model, GridModel):
            painter.set_words_of(model.place_of, model.reason_of)
        return painter

    def _choose_fit(self) -> None:
        """Chooses the size of pictures that fills the view, if they are to do so."""
        model = self.model()
        if not self._is_fitting or not isinstance(model, GridModel) or not model.items:
            return
        ratio = self.devicePixelRatioF()
        images = [item.image for item in model.items]
        shapes = [(max(image.width, 1) / ratio, max(image.height, 1) / ratio) for image in images]
        frame = 2 * _FITTING_TILE_MARGIN, self._tile_painter().frame_height
        # Without the width of the scroll bar, which comes and goes.
        area = self.maximumViewportSize().width() - 2 * _FITTING_MARGIN, self.maximumViewportSize().height()
        fit = best_fit(shapes, area, frame, _LEAST_FITTING)
        if fit != self._fit or self._painter is None or self._painter.box != QSize(fit.width, fit.height):
            self._fit = fit
            self._painter = None

    def _renew_painter(self) -> None:
        self._remember_anchor()
        self._painter = None
        self._dirty = True
        self.updateGeometries()
        self._return_to_anchor()
        self.viewport().update()

    def _header_font(self) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def _lay_out(self) -> None:
        """Computes the layout, if it is outdated."""
        if not self._dirty:
            return
        self._dirty = False
        self._lifts.clear()
        model = self.model()
        counts = [section.length for section in model.sections] if isinstance(model, GridModel) else []
        self._choose_fit()
        size = self._tile_painter().size_hint()
        header = QFontMetrics(self._header_font()).height() + _HEADER_SPACE
        width, fitting = self.viewport().width(), self._is_fitting
        margin = _FITTING_MARGIN if fitting else MARGIN
        self._layout = GridLayout(
            counts,
            width,
            (width - 2 * margin) // self._fit.columns if fitting else size.width(),
            size.height(),
            header_height=0 if fitting else header,
            gap=0 if fitting else _GAP,
            margin=margin,
            line_heights=self._line_heights(size.height()) if fitting else (),
        )

    def _line_heights(self, most: int) -> list[int]:
        """Returns the heights of the lines of a group: a line of low pictures is lower than a tile."""
        model, columns = self.model(), self._fit.columns
        if not isinstance(model, GridModel):
            return []
        items, tiles = model.items, self._tile_painter()
        lines = (items[first : first + columns] for first in range(0, len(items), columns))
        heights = [most - tiles.lift_of(item.image for item in line) for line in lines]
        spare = max(0, self.maximumViewportSize().height() - sum(heights))
        gap = min(_LINE_GAP, spare // max(1, len(heights) - 1))
        return [*(height + gap for height in heights[:-1]), heights[-1]] if heights else []

    def lift_of(self, row: int) -> int:
        """Returns by how much the line of a tile is lifted, as it has only low pictures."""
        section = self._layout.section_of(row)
        rows = self._layout.rows_of(section)
        columns = self._layout.columns
        first = row - (row - rows.start) % columns
        lift = self._lifts.get(first)
        if lift is None:
            items = self.grid_model().items[first : min(first + columns, rows.stop)]
            lift = self._lifts[first] = self._tile_painter().lift_of(item.image for item in items)
        return lift

    def _remember_anchor(self) -> None:
        """Stores the first tile in view, to find it again after the layout has changed."""
        model, top = self.model(), self.verticalOffset()
        if self._anchor is not None or self._dirty or not isinstance(model, GridModel):
            return
        if not top:
            self._anchor = _Anchor(None, 0)
            return
        items = model.items
        for row in self.visible_rows():
            box = self._layout.cell(row)
            if box.top + box.height // 2 >= top and row < len(items):
                self._anchor = _Anchor(items[row].image.id, box.top - top)
                return

    def _return_to_anchor(self) -> None:
        anchor, self._anchor = self._anchor, None
        if anchor is None:
            return
        if anchor.image is None:
            self.verticalScrollBar().setValue(0)
            return
        row = self.grid_model().row_of(anchor.image)
        if row is not None and row < self._layout.row_count:
            self.verticalScrollBar().setValue(self._layout.cell(row).top - anchor.offset)

    def _to_view(self, box: Box) -> QRect:
        return QRect(box.left, box.top - self.verticalOffset(), box.width, box.height)

    def _pinned(self) -> tuple[int, QRect] | None:
        """Returns the first section in view and the place of its pinned header; None if it is not pinned."""
        top = self.verticalOffset()
        for section in self._layout.sections_between(top, top + 1):
            header = self._layout.header(section)
            if header.top >= top:
                return None
            end = self._layout.section_box(section).bottom - _GAP
            return section, QRect(0, min(0, end - header.height - top), header.width, header.height)
        return None

    def _is_pinned_at(self, place: QPoint) -> bool:
        pinned = self._pinned()
        return pinned is not None and pinned[1].contains(place)

    # --- Qt ---

    def doItemsLayout(self) -> None:
        # Instead of the list view's own layout.
        self.updateGeometries()

    def visualRect(self, index: Index) -> QRect:
        self._lay_out()
        if not index.isValid() or index.row() >= self._layout.row_count:
            return QRect()
        return self._to_view(self._layout.cell(index.row()))

    def indexAt(self, point: QPoint) -> QModelIndex:
        self._lay_out()
        row = self._layout.row_at(point.x(), point.y() + self.verticalOffset())
        model = self.model()
        if self._is_pinned_at(point):
            return QModelIndex()  # tiles below the pinned header are hidden
        if row is None or model is None or row >= model.rowCount():
            return QModelIndex()
        return model.index(row, 0)

    def scrollTo(self, index: Index, hint: QAbstractItemView.ScrollHint = _Hint.EnsureVisible) -> None:
        self._lay_out()
        if not index.isValid() or index.row() >= self._layout.row_count:
            return
        box = self._layout.cell(index.row())
        bar = self.verticalScrollBar()
        header = self._layout.header_height  # the pinned one covers the tiles
        height = self.viewport().height()
        if hint == _Hint.PositionAtCenter:
            bar.setValue(box.top - (height - box.height) // 2)
        elif hint == _Hint.PositionAtTop or box.top - header < bar.value():
            bar.setValue(box.top - header)
        elif hint == _Hint.PositionAtBottom or box.bottom > bar.value() + height:
            bar.setValue(box.bottom - height)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        self._lay_out()
        layout, count = self._layout, self._layout.row_count
        if not count:
            return QModelIndex()
        row = self.currentIndex().row()
        if row < 0:
            return self.model().index(0, 0)
        page = self.viewport().height() - layout.header_height
        right = self.layoutDirection() == Qt.LayoutDirection.LeftToRight
        if action in (_Action.MoveHome, _Action.MoveEnd):
            row = 0 if action == _Action.MoveHome else count - 1
        elif action == _Action.MoveUp:
            row = layout.above(row)
        elif action == _Action.MoveDown:
            row = layout.below(row)
        elif action in (_Action.MovePageUp, _Action.MovePageDown):
            row = layout.page(row, page if action == _Action.MovePageDown else -page)
        elif action in (_Action.MoveNext, _Action.MovePrevious):
            row += 1 if action == _Action.MoveNext else -1
        else:
            row += 1 if (action == _Action.MoveRight) == right else -1
        return self.model().index(min(max(row, 0), count - 1), 0)

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        self._lay_out()
        model = self.model()
        selection = QItemSelection()
        if self.state() == QAbstractItemView.State.DragSelectingState:
            area = rect.normalized().translated(0, self.verticalOffset())
            for run in self._layout.runs_in(Box(area.x(), area.y(), area.width(), area.height())):
                selection.select(model.index(run.start, 0), model.index(run.stop - 1, 0))
        else:
            first, last = self.indexAt(rect.topLeft()), self.indexAt(rect.bottomRight())
            if first.isValid() and last.isValid():
                low, high = sorted((first.row(), last.row()))
                selection.select(model.index(low, 0), model.index(high, 0))
        self.selectionModel().select(selection, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        return QRegion(self.viewport().rect())

    def horizontalOffset(self) -> int:
        return 0

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def updateGeometries(self) -> None:
        self._lay_out()
        bar = self.verticalScrollBar()
        height = self.viewport().height()
        bar.setRange(0, max(0, self._layout.height - height))
        bar.setPageStep(height)
        bar.setSingleStep(max(20, self._layout.cell_height // 4))
        self._ask.start()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        # The pinned header does not move, so the viewport cannot be scrolled as a whole.
        self.viewport().update()
        self._ask.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        if event.size().width() != event.oldSize().width() or self._is_fitting:
            self._remember_anchor()
            self._dirty = True
        QAbstractItemView.resizeEvent(self, event)
        self.updateGeometries()
        if isinstance(self.model(), GridModel):
            self._return_to_anchor()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        kinds = (QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.StyleChange)
        if event.type() in kinds or event.type() == QEvent.Type.DevicePixelRatioChange:
            self._renew_painter()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._renew_painter()
        return super().event(event)


def _box_of(side: int) -> QSize:
    """Returns the box of thumbnails of a size: photographs are wider than high, portraits fit too."""
    return QSize(side, side * 3 // 4)
