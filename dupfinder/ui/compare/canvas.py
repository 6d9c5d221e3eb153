"""Draws two pictures beside one another, one in the place of the other, or their difference."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Literal, NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QCursor,
    QImage,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QPolygonF,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from dupfinder.ui.backend.photo_loader import Photo
from dupfinder.ui.compare.difference import Difference, DifferenceMaker, View
from dupfinder.ui.compare.viewport import Viewport, draw_levels
from dupfinder.ui.style import colours, icons
from dupfinder.ui.widgets.crop_region import paint_regions

Mode = Literal["both", "one", "difference"]

ZOOM_STEP: Final = 1.25
_GAP: Final = 8
_FRAME: Final = 3
_SIGN: Final = 48
_WHEEL_STEP: Final = 120
_PATIENCE_MS: Final = 250


class Content(NamedTuple):
    """The content of a pane.

    Attributes:
        size: of the whole picture, in pixels, turned as it is shown; empty if it cannot be.
        photo: the loaded picture, perhaps in a first version.
        stand_in: a thumbnail, shown until there is a photo.
        failure: why it cannot be shown; empty if it can.
        boxes: places to mark, as fractions of the picture as it is shown.
        region: the part that the other picture shows, in the same form; None if that is not known.
    """

    size: QSize = QSize()
    photo: Photo | None = None
    stand_in: QImage | None = None
    failure: str = ""
    boxes: tuple[QRectF, ...] = ()
    region: QPolygonF | None = None


class CompareCanvas(QWidget):
    """Shows two pictures in one viewport: side by side, one at a time, or their difference.

    It has many methods: the events of mouse and wheel, and a method for each part that is drawn.

    Its owner calls `close_thread` before the program ends.

    Signals:
        side_chosen: 0 for left or 1 for right, by a click on the picture.
        view_changed: zoom, position or difference has changed.
    """

    side_chosen = Signal(int)
    view_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.viewport = Viewport()
        self._contents: list[Content] = [Content(), Content()]
        self._mode: Mode = "both"
        self._side = 1
        self._grabbed: QPointF | None = None
        self._maker = DifferenceMaker(self)
        self._maker.made.connect(self._on_difference_made)
        self._asked: View | None = None
        self._difference: Difference | None = None
        # A message about a short wait would only flicker.
        self._impatient = False
        self._patience = QTimer(self, interval=_PATIENCE_MS, singleShot=True)
        self._patience.timeout.connect(self._on_patience_ended)
        self.setMinimumSize(240, 120)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("The two pictures"))

    # --- what is shown ---

    @property
    def mode(self) -> Mode:
        return self._mode

    def set_contents(self, contents: Sequence[Content], *, fresh: bool = False) -> None:
        """Sets the pictures, or a better version of them.

        Args:
            contents: left and right.
            fresh: they are other pictures than before.
        """
        if fresh:
            self._asked = self._difference = None
            self._impatient = False
            self._patience.start()
        self._contents = list(contents)
        self.viewport.set_sizes([content.size for content in contents])
        self._view_changed()

    def set_mode(self, mode: Mode) -> None:
        """Shows both, the chosen one alone, or the difference."""
        self._mode = mode
        self.viewport.set_pane(self._panes()[0].size())
        self._view_changed()

    def set_side(self, side: int) -> None:
        """Chooses the left (0) or right (1) picture."""
        self._side = side
        self._view_changed()

    def scale(self, side: int) -> float | None:
        """Returns screen pixels per pixel of this side's picture; None if it is not shown."""
        return self.viewport.scale(side) if self.viewport.has(side) else None

    def difference(self) -> Difference | None:
        """Returns the difference of the current view; None while it is computed."""
        found = self._difference
        return found if found is not None and found.view == self._asked else None

    def close_thread(self) -> None:
        """Ends the thread that computes differences."""
        self._maker.close()

    # --- zoom and position ---

    def zoom(self, steps: float) -> None:
        """Zooms in by steps, or out if negative, at the mouse pointer."""
        self._zoom_at(steps, self._pointer())

    def fit(self) -> None:
        """Shows all of both pictures."""
        self.viewport.fit()
        self._view_changed()

    def show_actual(self) -> None:
        """Shows the larger picture pixel by pixel."""
        at = self._pointer()
        self.viewport.show_actual(*self._in_pane(at) if at is not None else ())
        self._view_changed()

    def pan(self, across: float, down: float) -> None:
        """Moves the view by fractions of a pane."""
        pane = self._panes()[0]
        side = self.viewport.larger()
        self.viewport.pan(-across * pane.width(), -down * pane.height(), side)
        self._view_changed()

    def _zoom_at(self, steps: float, at: QPointF | None) -> None:
        self.viewport.zoom_by(ZOOM_STEP**steps, *self._in_pane(at) if at is not None else (None, self._side))
        self._view_changed()

    # --- geometry, in device pixels ---

    def _panes(self) -> list[QRect]:
        """Returns the panes: one, or two of equal size."""
        ratio = self.devicePixelRatioF()
        width, height = round(self.width() * ratio), round(self.height() * ratio)
        frame = round(_FRAME * ratio)
        if self._mode != "both":
            return [QRect(0, 0, width, height).adjusted(frame, frame, -frame, -frame)]
        half = (width - round(_GAP * ratio)) // 2
        left = QRect(0, 0, half, height).adjusted(frame, frame, -frame, -frame)
        return [left, left.translated(width - half, 0)]

    def _side_at(self, at: QPointF) -> int:
        panes = self._panes()
        return self._side if len(panes) == 1 else int(at.x() >= panes[1].left() - _GAP)

    def _in_pane(self, at: QPointF) -> tuple[QPointF, int]:
        """Converts a point of the widget to its pane; returns it with the side of the pane."""
        side = self._side_at(at)
        panes = self._panes()
        return at - QPointF(panes[side if len(panes) > 1 else 0].topLeft()), side

    def _pointer(self) -> QPointF | None:
        """Returns the position of the mouse, if it is over the pictures."""
        if not self.underMouse():
            return None
        return QPointF(self.mapFromGlobal(QCursor.pos())) * self.devicePixelRatioF()

    # --- painting ---

    def _view_changed(self) -> None:
        self.update()
        if not self.viewport.is_fitted():
            self.setCursor(Qt.CursorShape.OpenHandCursor)
        elif self._grabbed is None:
            self.unsetCursor()
        self.view_changed.emit()

    def _paint_pane(self, painter: QPainter, pane: QRect, side: int) -> None:
        content = self._contents[side]
        painter.fillRect(pane, colours.tile_background(self.palette()))
        if content.failure:
            self._paint_words(painter, pane, content.failure, "broken-image")
            return
        levels: Sequence[QImage] = ()
        if content.photo is not None:
            levels = content.photo.levels
        elif content.stand_in is not None:
            levels = (content.stand_in,)
        if not levels:
            self._paint_waiting(painter, pane, self.tr("Loading…"))
            return
        crisp = self.viewport.is_crisp() and content.photo is not None and content.photo.is_whole
        painter.save()
        painter.translate(pane.topLeft())
        room = QRect(0, 0, pane.width(), pane.height())
        target = self.viewport.target(side)
        draw_levels(painter, levels, target, room, crisp=crisp)
        if content.boxes:
            self._paint_boxes(painter, content.boxes, QRectF(target), room)
        if content.region is not None:
            painter.setClipRect(room)
            width = 2.0 * self.devicePixelRatioF()
            paint_regions(painter, [content.region], QRectF(target), self.palette(), width)
        painter.restore()

    def _paint_boxes(self, painter: QPainter, boxes: Sequence[QRectF], target: QRectF, room: QRect) -> None:
        """Draws frames around places, visible on light and on dark pictures."""
        ratio = self.devicePixelRatioF()
        painter.setClipRect(room)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in (
            (QColor(0, 0, 0, 160), 4.0),
            (colours.kind_colour("warning", self.palette()), 2.0),
        ):
            pen = QPen(colour, width * ratio)
            pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
            painter.setPen(pen)
            for box in boxes:
                place = QRectF(
                    target.x() + box.x() * target.width(),
                    target.y() + box.y() * target.height(),
                    box.width() * target.width(),
                    box.height() * target.height(),
                )
                painter.drawRoundedRect(place, 3 * ratio, 3 * ratio)

    def _paint_difference(self, painter: QPainter, pane: QRect) -> None:
        painter.fillRect(pane, colours.tile_background(self.palette()))
        failure = next((content.failure for content in self._contents if content.failure), "")
        if failure:
            self._paint_words(painter, pane, failure, "broken-image")
            return
        self._ask_for_difference(pane)
        found = self._difference
        if found is None or found.image.isNull():
            self._paint_waiting(painter, pane, self.tr("Comparing…"))
            return
        # The last difference is moved along until the new one is computed.
        old, new = found.view.targets[0], self.viewport.target(0)
        ratio = new.width() / old.width()
        place = QRectF(new.topLeft() + (QPointF(found.area.topLeft()) - old.topLeft()) * ratio, new.size())
        place.setSize(QRectF(found.area).size() * ratio)
        painter.save()
        painter.setClipRect(pane)
        painter.translate(pane.topLeft())
        painter.drawImage(place, found.image)
        painter.restore()

    def _ask_for_difference(self, pane: QRect) -> None:
        left, right = (content.photo for content in self._contents)
        if left is None or right is None:
            return
        targets = self.viewport.target(0), self.viewport.target(1)
        view = View((left, right), targets, pane.size())
        if view != self._asked:
            self._asked = view
            self._maker.ask(view)

    def _paint_waiting(self, painter: QPainter, pane: QRect, words: str) -> None:
        if self._impatient:
            self._paint_words(painter, pane, words)

    def _paint_words(self, painter: QPainter, pane: QRect, words: str, icon: str = "") -> None:
        """Draws an icon and a text in the middle of a pane."""
        ratio = self.devicePixelRatioF()
        painter.save()
        painter.scale(ratio, ratio)
        room = QRectF(pane.x() / ratio, pane.y() / ratio, pane.width() / ratio, pane.height() / ratio)
        colour = colours.subtle_text(self.palette())
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
        inner = room.adjusted(16, 0, -16, 0)
        needed = painter.boundingRect(inner, flags, words)
        top = room.center().y() - (needed.height() + (_SIGN + 8 if icon else 0)) / 2
        if icon:
            icons.draw_icon(painter, icon, QRectF(room.center().x() - _SIGN / 2, top, _SIGN, _SIGN), colour)
            top += _SIGN + 8
        painter.setPen(colour)
        painter.drawText(QRectF(inner.x(), top, inner.width(), needed.height() + 1), flags, words)
        painter.restore()

    def _paint_frame(self, painter: QPainter, pane: QRect) -> None:
        """Draws the frame of the chosen picture."""
        width = round(_FRAME * self.devicePixelRatioF())
        half = width / 2
        pen = QPen(colours.accent(self.palette()), width)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(pane).adjusted(-half, -half, half, half))

    def _on_patience_ended(self) -> None:
        self._impatient = True
        self.update()

    def _on_difference_made(self, found: Difference) -> None:
        if self._asked is not None and found.view.photos == self._asked.photos:
            self._difference = found
            self._view_changed()

    # --- Qt ---

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Base))
        ratio = self.devicePixelRatioF()
        painter.scale(1 / ratio, 1 / ratio)
        panes = self._panes()
        self.viewport.set_pane(panes[0].size())
        if self._mode == "difference":
            self._paint_difference(painter, panes[0])
        elif self._mode == "one":
            self._paint_pane(painter, panes[0], self._side)
            self._paint_frame(painter, panes[0])
        else:
            for side, pane in enumerate(panes):
                self._paint_pane(painter, pane, side)
            self._paint_frame(painter, panes[self._side])

    def resizeEvent(self, event: QEvent) -> None:
        self.viewport.set_pane(self._panes()[0].size())
        self.view_changed.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        steps = event.angleDelta().y() / _WHEEL_STEP
        if steps:
            self._zoom_at(steps, event.position() * self.devicePixelRatioF())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        self._grabbed = event.position()
        self.side_chosen.emit(self._side_at(event.position() * self.devicePixelRatioF()))
        if not self.viewport.is_fitted():
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grabbed is None:
            return
        moved = (event.position() - self._grabbed) * self.devicePixelRatioF()
        self._grabbed = event.position()
        self.viewport.pan(moved.x(), moved.y(), self._side)
        self._view_changed()
        if not self.viewport.is_fitted():
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grabbed = None
        self._view_changed()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.viewport.is_fitted():
            self.viewport.show_actual(*self._in_pane(event.position() * self.devicePixelRatioF()))
        else:
            self.viewport.fit()
        self._view_changed()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()
