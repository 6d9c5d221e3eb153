"""One picture of a survey, with its label."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QCursor,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from dupfinder.ui.compare.folders import shortened
from dupfinder.ui.compare.painting import Content, paint_picture, paint_words
from dupfinder.ui.compare.viewport import Viewport
from dupfinder.ui.style import colours

ZOOM_STEP: Final = 1.25
FRAME: Final = 3
_EDGE: Final = 4
_PADDING: Final = 6
_LINES: Final = 3
_LEAST_LETTERS: Final = 8
_WHEEL_STEP: Final = 120


class Label(NamedTuple):
    """The text below a picture.

    Attributes:
        name: of the file.
        mark: how it is marked; empty for no mark.
        facts: about it, and whether each is the best of all.
        best: what is best about it, in words.
        folder: to show.
    """

    name: str = ""
    mark: str = ""
    facts: tuple[tuple[str, bool], ...] = ()
    best: str = ""
    folder: str = ""

    def words(self) -> str:
        """Returns all of it for screen readers."""
        parts = (self.name, self.mark, self.best, *(words for words, _ in self.facts), self.folder)
        return ", ".join(filter(None, parts))


class SurveyPane(QWidget):
    """A picture in a viewport that all panes share.

    Args:
        viewport: zoom and position.
        side: the number of this picture in the viewport.
        parent: the survey.

    Signals:
        chosen: by mouse or keyboard.
        view_changed: zoom or position.
    """

    chosen = Signal()
    view_changed = Signal()

    def __init__(self, viewport: Viewport, side: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._viewport, self._side = viewport, side
        self._content = Content()
        self._label = Label()
        self._edge: QColor | None = None
        self._is_chosen = False
        self._grabbed: QPointF | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_content(self, content: Content) -> None:
        """Sets the picture, or a better version of it."""
        self._content = content
        self.update()

    def show_label(self, label: Label, edge: QColor | None) -> None:
        """Sets the text, and the colour of the mark."""
        self._label, self._edge = label, edge
        self.setAccessibleName(label.words())
        self.update()

    def set_chosen(self, on: bool) -> None:
        """Sets whether the keys are for this picture."""
        self._is_chosen = on
        self.update()

    def label_height(self) -> int:
        """Returns the height of the text, in pixels."""
        return label_height(self.font())

    def picture_size(self) -> QSize:
        """Returns the room for the picture, in device pixels."""
        return self._pane().size()

    # --- within, in device pixels ---

    def _pane(self) -> QRect:
        ratio = self.devicePixelRatioF()
        inner = self.rect().adjusted(FRAME, FRAME, -FRAME, -self.label_height())
        return QRect(
            round(inner.x() * ratio),
            round(inner.y() * ratio),
            max(1, round(inner.width() * ratio)),
            max(1, round(inner.height() * ratio)),
        )

    def pointer(self) -> QPointF | None:
        """Returns the position of the mouse in the picture's pane, if it is there."""
        return self._in_pane(QPointF(self.mapFromGlobal(QCursor.pos()))) if self.underMouse() else None

    def _in_pane(self, at: QPointF) -> QPointF:
        return at * self.devicePixelRatioF() - QPointF(self._pane().topLeft())

    def _view_changed(self) -> None:
        self.view_changed.emit()

    def _paint_picture(self, painter: QPainter, pane: QRect) -> None:
        ratio, palette, content = self.devicePixelRatioF(), self.palette(), self._content
        painter.fillRect(pane, colours.tile_background(palette))
        if content.failure:
            paint_words(painter, pane, content.failure, palette, ratio, "broken-image")
        elif content.levels:
            target, crisp = self._viewport.target(self._side), self._viewport.is_crisp()
            paint_picture(painter, content, target, pane, palette, ratio, crisp=crisp)
        if self._edge is not None:
            width = _EDGE * ratio
            pen = QPen(self._edge, width)
            pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            half = width / 2
            painter.drawRect(self._covered(pane).adjusted(half, half, -half, -half))

    def _covered(self, pane: QRect) -> QRectF:
        """Returns the part of the pane that the picture covers; all of it if there is none."""
        if not self._viewport.has(self._side):
            return QRectF(pane)
        target = self._viewport.target(self._side).translated(QPointF(pane.topLeft()))
        return target & QRectF(pane)

    # --- the label, in pixels ---

    def _paint_label(self, painter: QPainter) -> None:
        room = self.rect()
        room.setTop(room.bottom() + 1 - self.label_height())
        room = room.adjusted(FRAME + _PADDING, _PADDING // 2, -FRAME - _PADDING, -_PADDING // 2 - FRAME)
        height = room.height() // _LINES
        lines = [QRect(room.x(), room.y() + at * height, room.width(), height) for at in range(_LINES)]
        name_line = QRect(lines[0])
        name_line.setLeft(name_line.left() + self._paint_mark(painter, name_line))
        self._paint_parts(painter, name_line, [(self._label.name, True)], Qt.TextElideMode.ElideMiddle)
        self._paint_parts(painter, lines[1], self._label.facts)
        self._paint_parts(painter, lines[2], self._last_line(lines[2].width()))

    def _last_line(self, width: int) -> list[tuple[str, bool]]:
        best, folder = self._label.best, self._label.folder
        used = QFontMetrics(self._font(True)).horizontalAdvance(best + " · ") if best else 0
        metrics = QFontMetrics(self._font(False))
        short = shortened(folder, lambda words: used + metrics.horizontalAdvance(words) <= width)
        has_room = bool(folder) and used + metrics.horizontalAdvance(short) <= width
        return [
            (words, strong)
            for words, strong in ((best, True), (short, False))
            if words and (strong or has_room or not best)
        ]

    def _paint_mark(self, painter: QPainter, line: QRect) -> int:
        """Draws the mark; returns its width with the gap that follows."""
        words = self._label.mark
        if not words:
            return 0
        metrics = QFontMetrics(self._font(True))
        width = min(metrics.horizontalAdvance(words) + 16, line.width() // 2)
        colour = self._edge or colours.separator(self.palette())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        place = QRectF(line.x(), line.y() + 1, width, line.height() - 2)
        painter.drawRoundedRect(place, place.height() / 2, place.height() / 2)
        painter.setFont(self._font(True))
        painter.setPen(colours.text_on(colour))
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, width - 12)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, shown)
        return width + 8

    def _paint_parts(
        self,
        painter: QPainter,
        line: QRect,
        parts: Sequence[tuple[str, bool]],
        elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    ) -> None:
        """Draws some words, those that are strong in bold, with points between them."""
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        strong = self.palette().windowText().color()
        subtle = colours.subtle_text(self.palette())
        x = line.x()
        least = QFontMetrics(self._font(True)).averageCharWidth() * _LEAST_LETTERS
        for at, (words, is_strong) in enumerate(parts):
            for piece, bold in ((" · " if at else "", False), (words, is_strong)):
                font = self._font(bold)
                metrics = QFontMetrics(font)
                room = QRect(x, line.y(), line.right() + 1 - x, line.height())
                if at and not bold and room.width() < least and piece != words:
                    return  # no room for what would follow the point
                painter.setFont(font)
                painter.setPen(strong if bold else subtle)
                painter.drawText(room, flags, metrics.elidedText(piece, elide, room.width()))
                x += metrics.horizontalAdvance(piece)

    def _font(self, strong: bool) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
        return font

    # --- Qt ---

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._is_chosen:
            painter.fillRect(self.rect(), colours.tile_hover(self.palette()))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.save()
        ratio = self.devicePixelRatioF()
        painter.scale(1 / ratio, 1 / ratio)
        self._paint_picture(painter, self._pane())
        painter.restore()
        self._paint_label(painter)
        if self._is_chosen:
            pen = QPen(colours.accent(self.palette()), FRAME)
            pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            half = FRAME / 2
            painter.drawRect(QRectF(self.rect()).adjusted(half, half, -half, -half))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.chosen.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        steps = event.angleDelta().y() / _WHEEL_STEP
        if steps:
            self._viewport.zoom_by(ZOOM_STEP**steps, self._in_pane(event.position()), self._side)
            self._view_changed()
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._grabbed = event.position()
            self.setFocus(Qt.FocusReason.MouseFocusReason)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grabbed is None:
            return
        moved = (event.position() - self._grabbed) * self.devicePixelRatioF()
        self._grabbed = event.position()
        self._viewport.pan(moved.x(), moved.y(), self._side)
        self._view_changed()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grabbed = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._viewport.is_fitted():
            self._viewport.show_actual(self._in_pane(event.position()), self._side)
        else:
            self._viewport.fit()
        self._view_changed()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()


def label_height(font: QFont) -> int:
    """Returns the height of a label, in pixels."""
    strong = QFont(font)
    strong.setWeight(QFont.Weight.DemiBold)
    return _LINES * (QFontMetrics(strong).height() + 4) + _PADDING + FRAME
