"""Draws two pictures beside one another, one in the place of the other, or their difference."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Literal

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCursor,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from dupfinder.ui.compare.difference import Difference, DifferenceMaker, View
from dupfinder.ui.compare.divider import Divider
from dupfinder.ui.compare.painting import Content, paint_picture, paint_words
from dupfinder.ui.compare.panes import Panes, panes_in
from dupfinder.ui.compare.viewport import Viewport
from dupfinder.ui.style import colours
from dupfinder.ui.style.translation import tr

Mode = Literal["both", "one", "swipe", "difference"]

ZOOM_STEP: Final = 1.25
_FRAME: Final = 3
_WHEEL_STEP: Final = 120
_PATIENCE_MS: Final = 250


class CompareCanvas(QWidget):
    """Shows two pictures in one viewport: both, one at a time, parted by a divider, or their difference.

    Both lie side by side or one above the other, whichever makes them larger.

    It has many methods: the events of mouse and wheel, and a method for each part that is drawn.

    Its owner calls `close_thread` before the program ends.

    Args:
        headers: of the left and the right picture, placed above them; may be empty.
        parent: of the widget.

    Attributes:
        divider: between the two in the mode `swipe`.

    Signals:
        side_chosen: 0 for left or 1 for right, by a click on the picture.
        view_changed: zoom, position or difference has changed.
    """

    side_chosen = Signal(int)
    view_changed = Signal()

    def __init__(self, headers: Sequence[QWidget] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.viewport = Viewport()
        self._headers = headers
        for header in headers:
            header.setParent(self)
        self.divider = Divider(self)
        self.divider.valueChanged.connect(self._on_divider_moved)
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
        self.setAccessibleName(tr("The two pictures"))

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
        self._place()
        self._view_changed()

    def set_mode(self, mode: Mode) -> None:
        """Shows both, the chosen one alone, both parted by the divider, or the difference."""
        self._mode = mode
        self._place()
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
        pane = self._panes().pictures[0]
        side = self.viewport.larger()
        self.viewport.pan(-across * pane.width(), -down * pane.height(), side)
        self._view_changed()

    def _zoom_at(self, steps: float, at: QPointF | None) -> None:
        self.viewport.zoom_by(ZOOM_STEP**steps, *self._in_pane(at) if at is not None else (None, self._side))
        self._view_changed()

    def move_divider(self, steps: int) -> None:
        """Moves the divider to the right by steps, or to the left if negative."""
        self.divider.setValue(self.divider.value() + steps * self.divider.singleStep())

    # --- geometry, in device pixels ---

    def _panes(self) -> Panes:
        """Returns the places of pictures and headers."""
        ratio = self.devicePixelRatioF()
        room = QRect(0, 0, round(self.width() * ratio), round(self.height() * ratio))
        height = max((header.sizeHint().height() for header in self._headers), default=0)
        sizes = [content.size for content in self._contents] if self._mode == "both" else []
        return panes_in(room, round(height * ratio), round(_FRAME * ratio), ratio, sizes)

    def _place(self) -> None:
        """Places headers and divider, and tells the viewport the size of a pane."""
        panes = self._panes()
        self.viewport.set_pane(panes.pictures[0].size())
        ratio = self.devicePixelRatioF()
        for header, place in zip(self._headers, panes.headers, strict=False):
            header.setGeometry(
                round(place.x() / ratio),
                round(place.y() / ratio),
                round(place.width() / ratio),
                round(place.height() / ratio),
            )
        self.divider.setVisible(self._mode == "swipe")
        if self._mode == "swipe":
            self._place_divider(panes.pictures[0])

    def _place_divider(self, pane: QRect) -> None:
        ratio = self.devicePixelRatioF()
        seen = self._seen(pane)
        self.divider.place_in(
            QRectF(seen.x() / ratio, pane.y() / ratio, seen.width() / ratio, pane.height() / ratio)
        )

    def _seen(self, pane: QRect) -> QRectF:
        """Returns the part of the pane that a picture covers."""
        sides = [side for side in (0, 1) if self.viewport.has(side)]
        covered = QRectF()
        for side in sides:
            covered |= self.viewport.target(side).translated(QPointF(pane.topLeft()))
        seen = covered & QRectF(pane)
        return QRectF(pane) if seen.isEmpty() else seen

    def _divided_at(self, pane: QRect) -> int:
        """Returns where the divider is, from the left edge of the widget."""
        seen = self._seen(pane)
        return round(seen.x() + seen.width() * self.divider.share())

    def _side_at(self, at: QPointF) -> int:
        panes = self._panes().pictures
        if self._mode == "swipe":
            return int(at.x() >= self._divided_at(panes[0]))
        if len(panes) == 1:
            return self._side
        if panes[1].y() > panes[0].y():
            return int(at.y() > panes[0].bottom())
        return int(at.x() > panes[0].right())

    def _in_pane(self, at: QPointF) -> tuple[QPointF, int]:
        """Converts a point of the widget to its pane; returns it with the side of the pane."""
        side = self._side_at(at)
        panes = self._panes().pictures
        return at - QPointF(panes[side if len(panes) > 1 else 0].topLeft()), side

    def _pointer(self) -> QPointF | None:
        """Returns the position of the mouse, if it is over the pictures."""
        if not self.underMouse():
            return None
        return QPointF(self.mapFromGlobal(QCursor.pos())) * self.devicePixelRatioF()

    # --- painting ---

    def _view_changed(self) -> None:
        if self._mode == "swipe":
            self._place_divider(self._panes().pictures[0])
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
        if not content.levels:
            self._paint_waiting(painter, pane, tr("Loading…"))
            return
        target, ratio = self.viewport.target(side), self.devicePixelRatioF()
        is_crisp = self.viewport.is_crisp()
        paint_picture(painter, content, target, pane, self.palette(), ratio, crisp=is_crisp)

    def _paint_parted(self, painter: QPainter, pane: QRect) -> None:
        """Draws the left picture at the left of the divider, and the right one at its right."""
        split = self._divided_at(pane)
        left, right = QRect(pane), QRect(pane)
        left.setRight(split - 1)
        right.setLeft(split)
        for side, part in enumerate((left, right)):
            painter.save()
            painter.setClipRect(part)
            self._paint_pane(painter, pane, side)
            painter.restore()

    def _paint_difference(self, painter: QPainter, pane: QRect) -> None:
        painter.fillRect(pane, colours.tile_background(self.palette()))
        failure = next((content.failure for content in self._contents if content.failure), "")
        if failure:
            self._paint_words(painter, pane, failure, "broken-image")
            return
        self._ask_for_difference(pane)
        found = self._difference
        if found is None or found.image.isNull():
            self._paint_waiting(painter, pane, tr("Comparing…"))
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
        paint_words(painter, pane, words, self.palette(), self.devicePixelRatioF(), icon)

    def _paint_frame(self, painter: QPainter, pane: QRect) -> None:
        """Draws the frame of the chosen picture."""
        width = round(_FRAME * self.devicePixelRatioF())
        half = width / 2
        pen = QPen(colours.accent(self.palette()), width)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(pane).adjusted(-half, -half, half, half))

    def _on_divider_moved(self) -> None:
        self._view_changed()

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
        panes = self._panes().pictures
        self.viewport.set_pane(panes[0].size())
        if self._mode == "difference":
            self._paint_difference(painter, panes[0])
        elif self._mode == "swipe":
            self._paint_parted(painter, panes[0])
        elif self._mode == "one":
            self._paint_pane(painter, panes[0], self._side)
            self._paint_frame(painter, panes[0])
        else:
            for side, pane in enumerate(panes):
                self._paint_pane(painter, pane, side)
            self._paint_frame(painter, panes[self._side])

    def resizeEvent(self, event: QEvent) -> None:
        self._place()
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
        if self._mode == "swipe" and self.viewport.is_fitted():
            self.divider.move_to(event.position().x())
            return
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
