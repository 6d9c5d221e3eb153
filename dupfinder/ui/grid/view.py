"""The thumbnail grid of both pages: thumbnails, painting, mouse and keyboard."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QDrag,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionRubberBand, QWidget

from dupfinder.ui.backend.cluster_table import Item
from dupfinder.ui.backend.companion_cache import signs_of
from dupfinder.ui.backend.thumbnails import Thumbnails
from dupfinder.ui.grid.model import GridModel, Index
from dupfinder.ui.grid.section_painter import drag_picture, paint_header
from dupfinder.ui.grid.tile_marks import TileState
from dupfinder.ui.grid.tile_view import MAX_SIDE, MIN_SIDE, TileView
from dupfinder.ui.style.translation import tr
from dupfinder.ui.widgets.selecting import selection_of


class GridView(TileView):
    """Shows a GridModel.

    Tiles are drawn from the pixmaps in memory; missing ones are requested once the view stands still.

    Args:
        thumbnails: of the images.

    Signals:
        opened: an item was double-clicked.
        preview_asked: Space was pressed on the current item.
        confirmed: Enter was pressed.
        turned: Page Up (-1) or Page Down (1) was pressed at the end of the content.
        menu_asked: for a context menu at a global position; the item under it is selected.
        selection_altered: the selection has changed.
        side_asked: for another size of thumbnails, in logical pixels.
        check_asked: a list of items whose check boxes were clicked.
        in_view: a list of the items in view and near it, once the view stands still.
    """

    opened = Signal(object)
    preview_asked = Signal()
    confirmed = Signal()
    turned = Signal(object)
    menu_asked = Signal(object)
    selection_altered = Signal()
    side_asked = Signal(object)
    check_asked = Signal(object)
    in_view = Signal(object)

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(thumbnails, parent)
        self._keys: dict[object, int] = {}
        self._hovered = -1
        self._pressed_at: QPoint | None = None
        self._band: QRect | None = None
        self._on_box = False
        self._kept: tuple[set[str], str] | None = None
        self._ask.timeout.connect(self._ask_thumbnails)
        thumbnails.ready.connect(self._on_ready)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragEnabled(True)
        self.setAcceptDrops(False)
        self.setDefaultDropAction(Qt.DropAction.CopyAction)
        self.setMouseTracking(True)
        self.doubleClicked.connect(self._on_double_clicked)

    # --- what is shown ---

    def selected_items(self) -> list[Item]:
        """Returns the selected items in the order of the grid."""
        items = self.grid_model().items
        ranges = sorted((part.top(), part.bottom()) for part in self.selectionModel().selection().toList())
        return [item for top, bottom in ranges for item in items[top : bottom + 1]]

    def current_item(self) -> Item | None:
        """Returns the current item; None if there is none."""
        index = self.currentIndex()
        return self.grid_model().item(index) if index.isValid() else None

    def keys(self) -> list[tuple[str, str]]:
        """Returns what each key does, and its name."""
        return [
            (tr("Go to the next picture, or that below"), tr("→ or ↓")),
            (tr("Go to the previous picture, or that above"), tr("← or ↑")),
            (tr("Next group, at the end of this one"), tr("PgDown")),
            (tr("Previous group, at the start of this one"), tr("PgUp")),
            (tr("Show the picture large"), tr("Space")),
            (tr("Confirm the group, and go on"), tr("Return")),
            (tr("Select nothing"), tr("Esc")),
        ]

    def ask_soon(self) -> None:
        """Requests the thumbnails in view once the view stands still."""
        self._ask.start()

    # --- thumbnails ---

    def _ask_thumbnails(self) -> None:
        """Requests the thumbnails in view, then those of a screen below and above."""
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
        self._keys = {items[row].image.stamp: row for row in rows}
        self._thumbnails.want(self, [items[row].image for row in rows], self._tile_painter().side_px)
        self.in_view.emit([items[row] for row in rows])

    def _on_ready(self, key: object) -> None:
        row = self._keys.get(key)
        if self._ask.isActive():  # the visible tiles may differ from the last request
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
            selection = selection_of(model, chosen)
            self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        elif images:
            self.selection_altered.emit()
        if current and not self.currentIndex().isValid() and not chosen:
            self.verticalScrollBar().setValue(0)

    def _on_selection_changed(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        if selected.count() or deselected.count():  # Qt also emits empty changes when rows are inserted
            self.selection_altered.emit()

    def _on_double_clicked(self, index: QModelIndex) -> None:
        self.opened.emit(self.grid_model().item(index))

    # --- painting ---

    def _paint_header(self, painter: QPainter, section: int, rect: QRect) -> None:
        heading = self.grid_model().heading_of(self.grid_model().sections[section])
        paint_header(painter, rect, heading, self.font(), self._header_font(), self.palette())

    def _paint_section(self, painter: QPainter, section: int, area: QRect) -> None:
        model = self.grid_model()
        keeper = model.keeper_of(model.sections[section])
        tiles = self._tile_painter()
        focused = self.hasFocus()
        selection = self.selectionModel()
        current = self.currentIndex().row()
        danger = model.is_in_danger(model.sections[section])
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
                        danger,
                    )
                    tiles.paint(painter, rect, item, keeper, state, self.lift_of(row))

    def _paint_band(self, painter: QPainter) -> None:
        from PySide6.QtWidgets import QStyle

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
            # Before the view's own slot, which scrolls to the next row when the current one is removed.
            model.rowsAboutToBeInserted.connect(self._on_about_to_change)
            model.rowsAboutToBeRemoved.connect(self._on_about_to_change)
            model.modelAboutToBeReset.connect(self._on_about_to_reset)
        super().setModel(model)
        if isinstance(model, GridModel):
            model.content_changed.connect(self._on_content_changed)
            self.selectionModel().selectionChanged.connect(self._on_selection_changed)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._ask.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._thumbnails.drop(self)

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

    def _paint_pinned(self, painter: QPainter, area: QRect) -> None:
        """Draws the pinned header of the first section in view."""
        pinned = self._pinned()
        if pinned is not None and pinned[1].intersects(area):
            self._paint_header(painter, *pinned)

    def check_box_at(self, place: QPoint) -> Item | None:
        """Returns the item whose check box is at a point of the viewport; None if there is none."""
        index = self.indexAt(place)
        if not index.isValid() or self.grid_model().check_of is None:
            return None
        item = self.grid_model().item(index)
        return item if self.check_rect(index).contains(place) else None

    def check_rect(self, index: Index) -> QRect:
        """Returns the rectangle of an item's check box."""
        image = self.grid_model().item(index).image
        return self._tile_painter().check_rect(self.visualRect(index), image, self.lift_of(index.row()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._on_box = False  # a release event may have been lost
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
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            self.confirmed.emit()
            return
        if event.key() == Qt.Key.Key_Space and plain:
            if index.isValid():
                self.preview_asked.emit()
            return
        if event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown) and plain and self._turns(event.key()):
            return
        if event.key() == Qt.Key.Key_Escape and self.selectionModel().hasSelection():
            self.clearSelection()
            return
        super().keyPressEvent(event)

    def _turns(self, key: int) -> bool:
        """Asks for the next or previous group at the end of this one; returns whether it did."""
        step = 1 if key == Qt.Key.Key_PageDown else -1
        bar = self.verticalScrollBar()
        at_end = bar.value() == (bar.maximum() if step > 0 else bar.minimum())
        if self._is_fitting and at_end:
            self.turned.emit(step)
        return self._is_fitting and at_end

    def keyboardSearch(self, search: str) -> None:
        # Letters are keys of the review, such as K and X.
        pass

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
            return  # beside the tiles; the selection may be out of view
        if self.selectionModel().hasSelection():
            self.menu_asked.emit(place)

    def startDrag(self, actions: Qt.DropAction) -> None:
        items = self.selected_items()
        if not items:
            return
        drag = QDrag(self)
        indexes = sorted(self.selectedIndexes(), key=lambda index: index.row())
        drag.setMimeData(self.grid_model().mimeData(indexes))
        side_px = self._tile_painter().side_px
        pixmaps = [self._thumbnails.pixmap(item.image, side_px) for item in items[:3]]
        drag.setPixmap(drag_picture(pixmaps, self.palette(), self.devicePixelRatioF()))
        drag.setHotSpot(QPoint(8, 8))
        # Only a copy: a file manager must not move the originals.
        drag.exec(Qt.DropAction.CopyAction)
