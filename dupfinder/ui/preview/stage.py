"""Draws one picture as large as the room allows, to be zoomed and moved."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QCursor, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from dupfinder.ui.compare.painting import Content, paint_picture, paint_words
from dupfinder.ui.compare.viewport import Viewport
from dupfinder.ui.style.translation import tr

ZOOM_STEP: Final = 1.25
_MARGIN: Final = 12
_EDGE: Final = 4
_WHEEL_STEP: Final = 120
_PATIENCE_MS: Final = 250


class Stage(QWidget):
    """The picture of a preview, with the edge of its mark.

    Signals:
        view_changed: zoom or position.
        closing_asked: by a click beside the picture.
    """

    view_changed = Signal()
    closing_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.viewport = Viewport()
        self._content = Content()
        self._edge: QColor | None = None
        self._grabbed: QPointF | None = None
        self._has_moved = False
        # A message about a short wait would only flicker.
        self._impatient = False
        self._patience = QTimer(self, interval=_PATIENCE_MS, singleShot=True)
        self._patience.timeout.connect(self._on_patience_ended)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_content(self, content: Content, edge: QColor | None, *, fresh: bool) -> None:
        """Sets the picture, or a better version of it.

        Args:
            content: the picture.
            edge: the colour of its mark; None for no mark.
            fresh: it is another picture than before, and is fitted.
        """
        self._content, self._edge = content, edge
        self.viewport.set_sizes([content.size])
        if fresh:
            self.viewport.fit()
            self._impatient = False
            self._patience.start()
        self._view_changed()

    def pane_size(self) -> QSize:
        """Returns the room for a picture, in device pixels."""
        return self._pane().size()

    def zoom(self, steps: float) -> None:
        """Zooms in by steps, or out if negative, at the mouse pointer if it is over the picture."""
        self._zoom_at(steps, self._pointer())

    def fit(self) -> None:
        """Shows all of the picture."""
        self.viewport.fit()
        self._view_changed()

    def show_actual(self) -> None:
        """Shows the picture pixel by pixel."""
        self.viewport.show_actual(self._pointer())
        self._view_changed()

    def pan(self, across: float, down: float) -> None:
        """Moves the view by fractions of the room."""
        pane = self._pane()
        self.viewport.pan(-across * pane.width(), -down * pane.height())
        self._view_changed()

    # --- within, in device pixels ---

    def _pane(self) -> QRect:
        ratio = self.devicePixelRatioF()
        margin = round(_MARGIN * ratio)
        room = QRect(0, 0, round(self.width() * ratio), round(self.height() * ratio))
        return room.adjusted(margin, margin, -margin, -margin)

    def _in_pane(self, at: QPointF) -> QPointF:
        return at * self.devicePixelRatioF() - QPointF(self._pane().topLeft())

    def _pointer(self) -> QPointF | None:
        return self._in_pane(QPointF(self.mapFromGlobal(QCursor.pos()))) if self.underMouse() else None

    def _zoom_at(self, steps: float, at: QPointF | None) -> None:
        self.viewport.zoom_by(ZOOM_STEP**steps, at)
        self._view_changed()

    def _is_on_picture(self, at: QPointF) -> bool:
        return self.viewport.target(0).contains(self._in_pane(at))

    def _view_changed(self) -> None:
        self.update()
        if self.viewport.is_fitted():
            self.unsetCursor()
        else:
            is_grabbed = self._grabbed is not None
            shape = Qt.CursorShape
            self.setCursor(shape.ClosedHandCursor if is_grabbed else shape.OpenHandCursor)
        self.view_changed.emit()

    def _paint_edge(self, painter: QPainter, pane: QRect, colour: QColor) -> None:
        width = _EDGE * self.devicePixelRatioF()
        target = self.viewport.target(0).translated(QPointF(pane.topLeft())) & QRectF(pane)
        pen = QPen(colour, width)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(target.adjusted(-width / 2, -width / 2, width / 2, width / 2))

    def _on_patience_ended(self) -> None:
        self._impatient = True
        self.update()

    # --- Qt ---

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ratio = self.devicePixelRatioF()
        painter.scale(1 / ratio, 1 / ratio)
        pane, content, palette = self._pane(), self._content, self.palette()
        self.viewport.set_pane(pane.size())
        if content.failure:
            paint_words(painter, pane, content.failure, palette, ratio, "broken-image")
        elif content.levels:
            target, crisp = self.viewport.target(0), self.viewport.is_crisp()
            paint_picture(painter, content, target, pane, palette, ratio, crisp=crisp)
            if self._edge is not None:
                self._paint_edge(painter, pane, self._edge)
        elif self._impatient:
            paint_words(painter, pane, tr("Loading…"), palette, ratio)

    def resizeEvent(self, event: QEvent) -> None:
        self.viewport.set_pane(self._pane().size())
        self.view_changed.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        steps = event.angleDelta().y() / _WHEEL_STEP
        if steps:
            self._zoom_at(steps, self._in_pane(event.position()))
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._grabbed, self._has_moved = event.position(), False
            self._view_changed()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grabbed is None:
            return
        by = event.position() - self._grabbed
        if not self._has_moved and by.manhattanLength() < QApplication.startDragDistance():
            return
        self._has_moved = True
        self._grabbed = event.position()
        moved = by * self.devicePixelRatioF()
        self.viewport.pan(moved.x(), moved.y())
        self._view_changed()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        was_click = self._grabbed is not None and not self._has_moved
        self._grabbed = None
        self._view_changed()
        if was_click and not self._is_on_picture(event.position()):
            self.closing_asked.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.viewport.is_fitted():
            self.viewport.show_actual(self._in_pane(event.position()))
        else:
            self.viewport.fit()
        self._view_changed()
