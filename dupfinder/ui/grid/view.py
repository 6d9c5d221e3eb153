"""The one thumbnail grid: sections with headers, of any number of tiles."""

from __future__ import annotations

from typing import Final, NamedTuple

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QDrag,
    QFont,
    QFontMetrics,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QPixmap,
    QRegion,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyleOptionRubberBand, QWidget

from dupfinder.ui.backend.cluster_table import Item
from dupfinder.ui.backend.companion_cache import signs_of
from dupfinder.ui.backend.thumbnails import Thumbnails, key_of
from dupfinder.ui.grid.layout import Box, GridLayout
from dupfinder.ui.grid.model import GridModel, Index
from dupfinder.ui.grid.tile_painter import TilePainter, TileState
from dupfinder.ui.style import colours, icons

MIN_SIDE: Final = 80
MAX_SIDE: Final = 320
DEFAULT_SIDE: Final = 144

_MARGIN: Final = 10
_GAP: Final = 10
_HEADER_SPACE: Final = 16
_ASK_DELAY_MS: Final = 12

_Hint = QAbstractItemView.ScrollHint
_Action = QAbstractItemView.CursorAction


class _Anchor(NamedTuple):
    """A tile that is to stay where it is on the screen: its image, and its distance from the top.

    Without an image it is the top of everything.
    """

    image: int | None
    offset: int


class GridView(QListView):
    """Shows a GridModel.

    A list view by name, so that it is one to screen readers; layout, painting and the selection by
    rectangle are its own: the list view's lays out in batches, and its scroll bar grows while one
    scrolls. Tiles are drawn from the pixmaps in memory, and those that are missing are asked for
    once the view stands still for a moment.

    Args:
        thumbnails: where pixmaps come from.

    Signals:
        opened: an item was double-clicked, or Enter pressed.
        menu_asked: for a context menu at a global position; the item under it is selected.
        selection_altered: selected items are others now.
        side_asked: for another size of thumbnails, in logical pixels.
        check_asked: a list of items whose check boxes were clicked, or Space pressed on them.
        in_view: a list of the items in view and near it, once the view stands still.
    """

    opened = Signal(object)
    menu_asked = Signal(object)
    selection_altered = Signal()
    side_asked = Signal(object)
    check_asked = Signal(object)
    in_view = Signal(object)

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._side = DEFAULT_SIDE
        self._painter: TilePainter | None = None
        self._layout = GridLayout([], 1, 1, 1)
        self._dirty = True
        self._keys: dict[object, int] = {}
        self._hovered = -1
        self._pressed_at: QPoint | None = None
        self._band: QRect | None = None
        self._on_box = False
        self._anchor: _Anchor | None = None
        self._kept: tuple[set[str], str] | None = None
        self._ask = QTimer(self, singleShot=True, interval=_ASK_DELAY_MS)
        self._ask.timeout.connect(self._ask_thumbnails)
        thumbnails.ready.connect(self._on_ready)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setDragEnabled(True)
        self.setAcceptDrops(False)
        self.setDefaultDropAction(Qt.DropAction.CopyAction)
        self.setMouseTracking(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.doubleClicked.connect(self._on_double_clicked)

    # --- what is shown ---

    def grid_model(self) -> GridModel:
        """The model, by its own type."""
        model = self.model()
        assert isinstance(model, GridModel)
        return model

    def selected_items(self) -> list[Item]:
        """In the order of the grid."""
        items = self.grid_model().items
        ranges = sorted((part.top(), part.bottom()) for part in self.selectionModel().selection().toList())
        return [item for top, bottom in ranges for item in items[top : bottom + 1]]

    def current_item(self) -> Item | None:
        """The item with the focus."""
        index = self.currentIndex()
        return self.grid_model().item(index) if index.isValid() else None

    def visible_rows(self) -> list[int]:
        """Rows of which something is to be seen, from the top."""
        self._lay_out()
        top = self.verticalOffset()
        return [row for run in self._layout.runs_between(top, top + self.viewport().height()) for row in run]

    @property
    def side(self) -> int:
        """The side of thumbnails, in logical pixels."""
        return self._side

    def set_side(self, side: int) -> None:
        """Shows thumbnails of another size; what is in view stays in view."""
        side = min(max(side, MIN_SIDE), MAX_SIDE)
        if side != self._side:
            self._side = side
            self._renew_painter()

    def ask_soon(self) -> None:
        """Asks for the thumbnails in view once the view stands still."""
        self._ask.start()

    def top_section(self) -> int | None:
        """The section that one reads at the top of what is in view; None if there is nothing."""
        self._lay_out()
        top = self.verticalOffset() + self._layout.header_height
        return next(iter(self._layout.sections_between(top, top + 1)), None)

    def scroll_to_section(self, section: int) -> None:
        """Brings the header of a section to the top."""
        self._lay_out()
        self.verticalScrollBar().setValue(self._layout.header(section).top)

    # --- layout ---

    def _tile_painter(self) -> TilePainter:
        if self._painter is None:
            self._painter = TilePainter(
                self._thumbnails, self._side, self.font(), self.palette(), self.devicePixelRatioF()
            )
        return self._painter

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
        """Computes where everything stands, if that has changed."""
        if not self._dirty:
            return
        self._dirty = False
        model = self.model()
        counts = [section.length for section in model.sections] if isinstance(model, GridModel) else []
        size = self._tile_painter().size_hint()
        self._layout = GridLayout(
            counts,
            self.viewport().width(),
            size.width(),
            size.height(),
            header_height=QFontMetrics(self._header_font()).height() + _HEADER_SPACE,
            gap=_GAP,
            margin=_MARGIN,
        )

    def _remember_anchor(self) -> None:
        """Notes the first tile in view, to find it again after the layout has changed."""
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

    # --- thumbnails ---

    def _ask_thumbnails(self) -> None:
        """Asks for the pictures in view, then for those of a screen below and above."""
        if not self.isVisible() or not isinstance(self.model(), GridModel):
            return
        self._lay_out()
        items = self.grid_model().items
        top, height = self.verticalOffset(), self.viewport().height()
        wanted: list[int] = []
        for start in (top, top + height, top - height):
            for run in self._layout.runs_between(start, start + height):
                wanted += [row for row in run if row < len(items)]
        rows = list(dict.fromkeys(wanted))
        self._keys = {key_of(items[row].image): row for row in rows}
        self._thumbnails.want(self, [items[row].image for row in rows], self._tile_painter().side_px)
        self.in_view.emit([items[row] for row in rows])

    def _on_ready(self, key: object) -> None:
        row = self._keys.get(key)
        if self._ask.isActive():  # what is painted may not be what was asked for last
            self.viewport().update()
        elif row is not None and row < self._layout.row_count:
            self.viewport().update(self._to_view(self._layout.cell(row)))

    # --- the model changes ---

    def _on_content_changed(self) -> None:
        self._dirty = True
        self._hovered = -1
        self._keys = {}
        self.updateGeometries()
        if self._kept is not None:
            self._restore_selection(*self._kept)
            self._kept = None
        self._return_to_anchor()
        self.viewport().update()
        self._ask.start()

    def _on_about_to_change(self) -> None:
        self._remember_anchor()

    def _on_about_to_reset(self) -> None:
        self._remember_anchor()
        current = self.current_item()
        self._kept = (
            {item.image.path for item in self.selected_items()},
            current.image.path if current else "",
        )

    def _restore_selection(self, images: set[str], current: str) -> None:
        if not images and not current:
            return
        model = self.grid_model()
        chosen: list[int] = []
        for row, item in enumerate(model.items):
            if item.image.path in images:
                chosen.append(row)
            if item.image.path == current:
                self.selectionModel().setCurrentIndex(
                    model.index(row), QItemSelectionModel.SelectionFlag.NoUpdate
                )
        if chosen:
            selection = _selection_of(model, chosen)
            self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        elif images:
            self.selection_altered.emit()
        if current and not self.currentIndex().isValid() and not chosen:
            self.verticalScrollBar().setValue(0)

    def _on_selection_changed(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        if selected.count() or deselected.count():  # Qt also tells of none when rows are inserted
            self.selection_altered.emit()

    def _on_double_clicked(self, index: QModelIndex) -> None:
        self.opened.emit(self.grid_model().item(index))

    # --- painting ---

    def _paint_header(self, painter: QPainter, section: int, rect: QRect) -> None:
        heading = self.grid_model().heading_of(self.grid_model().sections[section])
        painter.fillRect(rect, self.palette().color(QPalette.ColorRole.Base))
        font = self._header_font()
        metrics = QFontMetrics(font)
        baseline = rect.y() + (rect.height() + metrics.ascent() - metrics.descent()) // 2
        left, right = rect.x() + _MARGIN + 6, rect.right() - _MARGIN - 6
        detail = f"  {heading.detail}" if heading.detail else ""
        room = right - left - QFontMetrics(self.font()).horizontalAdvance(detail)
        title = metrics.elidedText(heading.title, Qt.TextElideMode.ElideMiddle, max(room, 40))
        painter.setFont(font)
        painter.setPen(self.palette().color(QPalette.ColorRole.Text))
        painter.drawText(QPointF(left, baseline), title)
        left += metrics.horizontalAdvance(title)
        if detail:
            painter.setFont(self.font())
            painter.setPen(colours.subtle_text(self.palette()))
            painter.drawText(QPointF(left, baseline), detail)
            left += QFontMetrics(self.font()).horizontalAdvance(detail)
        painter.setPen(QPen(colours.separator(self.palette()), 1))
        line = rect.y() + rect.height() / 2 + 0.5
        if left + 12 < right:
            painter.drawLine(QPointF(left + 12, line), QPointF(right, line))

    def _paint_section(self, painter: QPainter, section: int, area: QRect) -> None:
        model = self.grid_model()
        keeper = model.keeper_of(model.sections[section])
        tiles = self._tile_painter()
        focused = self.hasFocus()
        selection = self.selectionModel()
        current = self.currentIndex().row()
        first, last = area.y() + self.verticalOffset(), area.bottom() + 1 + self.verticalOffset()
        rows = self._layout.rows_of(section)
        for run in self._layout.runs_between(first, last):
            if run.start not in rows:
                continue
            for row in run:
                rect = self._to_view(self._layout.cell(row))
                if rect.intersects(area) and row < len(model.items):
                    item = model.items[row]
                    state = TileState(
                        selection.isSelected(model.index(row)),
                        row == current,
                        focused,
                        row == self._hovered,
                        model.is_query(item),
                        model.check_of(item.image.path) if model.check_of else None,
                        signs_of(model.companions_of(item.image.path)) if model.companions_of else "",
                    )
                    tiles.paint(painter, rect, item, keeper, state)

    def _paint_band(self, painter: QPainter) -> None:
        if self._band is None:
            return
        option = QStyleOptionRubberBand()
        option.initFrom(self)
        option.rect = self._band.translated(0, -self.verticalOffset())
        option.opaque = False
        painter.save()
        self.style().drawControl(QStyle.ControlElement.CE_RubberBand, option, painter, self)
        painter.restore()

    # --- Qt ---

    def setModel(self, model: QAbstractItemModel | None) -> None:
        if isinstance(model, GridModel):
            # Before the view's own: when the current row is removed it scrolls to the next one.
            model.rowsAboutToBeInserted.connect(self._on_about_to_change)
            model.rowsAboutToBeRemoved.connect(self._on_about_to_change)
            model.modelAboutToBeReset.connect(self._on_about_to_reset)
        super().setModel(model)
        if isinstance(model, GridModel):
            model.content_changed.connect(self._on_content_changed)
            self.selectionModel().selectionChanged.connect(self._on_selection_changed)

    def doItemsLayout(self) -> None:
        # The list view's own layout is not wanted: see the class.
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
            return QModelIndex()  # what is under the header at the top cannot be seen
        if row is None or model is None or row >= model.rowCount():
            return QModelIndex()
        return model.index(row, 0)

    def scrollTo(self, index: Index, hint: QAbstractItemView.ScrollHint = _Hint.EnsureVisible) -> None:
        self._lay_out()
        if not index.isValid() or index.row() >= self._layout.row_count:
            return
        box = self._layout.cell(index.row())
        bar = self.verticalScrollBar()
        header = self._layout.header_height  # the first one stays at the top, over the tiles
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
        # The header at the top stays, so that nothing can be moved as a whole.
        self.viewport().update()
        self._ask.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        if event.size().width() != event.oldSize().width():
            self._remember_anchor()
            self._dirty = True
        QAbstractItemView.resizeEvent(self, event)
        self.updateGeometries()
        if isinstance(self.model(), GridModel):
            self._return_to_anchor()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._ask.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._thumbnails.drop(self)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        kinds = (QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.StyleChange)
        if event.type() in kinds or event.type() == QEvent.Type.DevicePixelRatioChange:
            self._renew_painter()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._renew_painter()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._lay_out()
        model = self.model()
        painter = QPainter(self.viewport())
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        area = event.rect()
        painter.fillRect(area, self.palette().color(QPalette.ColorRole.Base))
        if not isinstance(model, GridModel) or self._layout.section_count != len(model.sections):
            return
        top = self.verticalOffset()
        sections = self._layout.sections_between(top + area.y(), top + area.bottom() + 1)
        for section in sections:
            self._paint_section(painter, section, area)
            header = self._to_view(self._layout.header(section))
            if header.intersects(area):
                self._paint_header(painter, section, header)
        self._paint_pinned(painter, area)
        self._paint_band(painter)

    def _pinned(self) -> tuple[int, QRect] | None:
        """The first section in view, if its header has been scrolled out, and where that stands then."""
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

    def _paint_pinned(self, painter: QPainter, area: QRect) -> None:
        """Draws the header of the first section in view at the top, if it has been scrolled out."""
        pinned = self._pinned()
        if pinned is not None and pinned[1].intersects(area):
            self._paint_header(painter, *pinned)

    def check_box_at(self, place: QPoint) -> Item | None:
        """The item whose check box is at a place of the viewport."""
        index = self.indexAt(place)
        if not index.isValid() or self.grid_model().check_of is None:
            return None
        item = self.grid_model().item(index)
        return item if self.check_rect(index).contains(place) else None

    def check_rect(self, index: Index) -> QRect:
        """Where the check box of an item is."""
        return self._tile_painter().check_rect(self.visualRect(index), self.grid_model().item(index).image)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._on_box = False  # a release may have been lost
        position = event.position().toPoint()
        item = self.check_box_at(position) if event.button() == Qt.MouseButton.LeftButton else None
        if item is not None:
            self._on_box = True
            self.selectionModel().setCurrentIndex(
                self.indexAt(position), QItemSelectionModel.SelectionFlag.NoUpdate
            )
            self.check_asked.emit([item])
            return
        self._pressed_at = position + QPoint(0, self.verticalOffset())
        QAbstractItemView.mousePressEvent(self, event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._on_box:
            return
        position = event.position().toPoint()
        QAbstractItemView.mouseMoveEvent(self, event)
        if self.state() == QAbstractItemView.State.DragSelectingState and self._pressed_at is not None:
            here = position + QPoint(0, self.verticalOffset())
            self._band = QRect(self._pressed_at, here).normalized()
            self.viewport().update()
        self._hover(self.indexAt(position).row() if event.buttons() == Qt.MouseButton.NoButton else -1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._on_box:
            self._on_box = False
            return
        QAbstractItemView.mouseReleaseEvent(self, event)
        self._pressed_at = None
        if self._band is not None:
            self._band = None
            self.viewport().update()

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._hover(-1)
        return super().viewportEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.check_box_at(event.position().toPoint()) is not None:
            self.mousePressEvent(event)  # two quick clicks on a check box are two clicks
        elif event.button() == Qt.MouseButton.LeftButton:
            QAbstractItemView.mouseDoubleClickEvent(self, event)

    def _hover(self, row: int) -> None:
        if row == self._hovered:
            return
        for changed in (self._hovered, row):
            if 0 <= changed < self._layout.row_count:
                self.viewport().update(self._to_view(self._layout.cell(changed)))
        self._hovered = row

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain and index.isValid():
            self.opened.emit(self.grid_model().item(index))
            return
        if event.key() == Qt.Key.Key_Space and plain and self.grid_model().check_of is not None:
            current = self.current_item()
            items = self.selected_items() or ([current] if current is not None else [])
            if items:
                self.check_asked.emit(items)
            return
        if event.key() == Qt.Key.Key_Escape and self.selectionModel().hasSelection():
            self.clearSelection()
            return
        super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            steps = event.angleDelta().y() / 120
            self.side_asked.emit(min(max(self._side + round(16 * steps), MIN_SIDE), MAX_SIDE))
            event.accept()
            return
        super().wheelEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        place = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            self.scrollTo(self.currentIndex())
            rect = self.visualRect(self.currentIndex())
            place = self.viewport().mapToGlobal(rect.center())
        elif not self.indexAt(event.pos()).isValid():
            return  # beside the tiles: what is selected may be out of view
        if self.selectionModel().hasSelection():
            self.menu_asked.emit(place)

    def startDrag(self, actions: Qt.DropAction) -> None:
        items = self.selected_items()
        if not items:
            return
        drag = QDrag(self)
        indexes = sorted(self.selectedIndexes(), key=lambda index: index.row())
        drag.setMimeData(self.grid_model().mimeData(indexes))
        pixmap = self._drag_pixmap(items)
        drag.setPixmap(pixmap)
        drag.setHotSpot(QPoint(8, 8))
        # Only ever a copy: a file manager that would move must not take the originals away.
        drag.exec(Qt.DropAction.CopyAction)

    def _drag_pixmap(self, items: list[Item]) -> QPixmap:
        """Up to three thumbnails on top of one another."""
        ratio = self.devicePixelRatioF()
        side = 72
        pixmap = QPixmap(QSize(side + 16, side + 16) * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(QColor(0, 0, 0, 0))
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for step, item in reversed(list(enumerate(items[:3]))):
            found = self._thumbnails.pixmap(item.image, self._tile_painter().side_px)
            place = QRectF(8 * step, 8 * step, side, side)
            if found is None:
                icons.draw_icon(painter, "image", place, self.palette().color(QPalette.ColorRole.Text))
                continue
            scaled = found.scaled(
                QSize(side, side) * ratio,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            scaled.setDevicePixelRatio(ratio)
            painter.drawPixmap(place.topLeft(), scaled)
        painter.end()
        return pixmap


def _selection_of(model: GridModel, rows: list[int]) -> QItemSelection:
    """Ascending rows as few ranges: Qt's time goes with their number."""
    selection = QItemSelection()
    start = 0
    for end in range(1, len(rows) + 1):
        if end == len(rows) or rows[end] != rows[end - 1] + 1:
            selection.select(model.index(rows[start]), model.index(rows[end - 1]))
            start = end
    return selection
