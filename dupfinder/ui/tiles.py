"""Draws one tile of the grid: thumbnail, marks, and what is known of the file. It reads no file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette, QPen, QPixmap

from dupfinder.records import ClusterFile, ImageRecord
from dupfinder.ui import text, theme
from dupfinder.ui.grid_model import Item
from dupfinder.ui.thumbnails import Thumbnails

MARGIN: Final = 8
"""Around the content of a tile, in logical pixels."""

_LINE_SPACE: Final = 2
_RADIUS: Final = 6.0
_CACHED_LINES: Final = 20_000


@dataclass(frozen=True, slots=True)
class TileState:
    """How a tile is to be drawn."""

    selected: bool = False
    current: bool = False
    focused: bool = False
    hovered: bool = False
    is_query: bool = False


class _Lines(NamedTuple):
    """The elided lines under a thumbnail, and which parts of the second are better than the keeper's."""

    name: str
    facts: tuple[tuple[str, bool], ...]
    place: str


class TilePainter:
    """Draws tiles of one size; made anew when font, palette or size change.

    Args:
        thumbnails: are asked for pixmaps in memory only.
        side: of the thumbnail, in logical pixels.
        font: of the view.
        palette: likewise.
        ratio: device pixels a logical pixel.
    """

    def __init__(
        self, thumbnails: Thumbnails, side: int, font: QFont, palette: QPalette, ratio: float
    ) -> None:
        self.side = side
        self.side_px = round(side * ratio)
        self._thumbnails = thumbnails
        self._palette = palette
        self._font = font
        self._small = QFont(font)
        if font.pointSizeF() > 0:
            self._small.setPointSizeF(font.pointSizeF() * 0.9)
        self._strong = QFont(self._small)
        self._strong.setWeight(QFont.Weight.DemiBold)
        self._metrics = QFontMetrics(font)
        self._small_metrics = QFontMetrics(self._small)
        self._strong_metrics = QFontMetrics(self._strong)
        self._lines: dict[tuple[int, int, int], _Lines] = {}
        self._text = palette.color(QPalette.ColorRole.Text)
        self._subtle = theme.subtle_text(palette)
        self._accent = theme.accent(palette)
        self._highlight = palette.color(QPalette.ColorRole.Highlight)
        self._hover = theme.tile_hover(palette)
        self._empty = theme.tile_background(palette)

    def size_hint(self) -> QSize:
        """The least size of a tile."""
        lines = self._metrics.height() + 2 * self._small_metrics.height() + 2 * _LINE_SPACE
        return QSize(self.side + 2 * MARGIN, self.side + 2 * MARGIN + 6 + lines)

    def paint(
        self, painter: QPainter, rect: QRect, item: Item, keeper: ImageRecord | None, state: TileState
    ) -> None:
        """Draws an item.

        Args:
            painter: with antialiasing on.
            rect: of the whole tile.
            item: what is drawn.
            keeper: of the item's cluster, whose better values are marked against; None for a query's result.
            state: selected, hovered and so on.
        """
        self._paint_background(painter, rect, state)
        box = QRect(rect.x() + (rect.width() - self.side) // 2, rect.y() + MARGIN, self.side, self.side)
        picture = self._paint_thumbnail(painter, box, item.image)
        self._paint_marks(painter, picture, item, state)
        self._paint_lines(painter, rect, box.bottom() + 7, item, keeper)

    def _paint_background(self, painter: QPainter, rect: QRect, state: TileState) -> None:
        frame = QRectF(rect).adjusted(1.5, 1.5, -1.5, -1.5)
        if state.selected:
            fill = QColor(self._highlight)
            fill.setAlpha(56 if state.focused else 36)
            painter.setPen(QPen(self._highlight, 1.5))
            painter.setBrush(fill)
            painter.drawRoundedRect(frame, _RADIUS, _RADIUS)
        elif state.hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._hover)
            painter.drawRoundedRect(frame, _RADIUS, _RADIUS)
        if state.current and state.focused:
            painter.setPen(QPen(self._text, 1.0, Qt.PenStyle.DotLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(frame.adjusted(2, 2, -2, -2), _RADIUS - 2, _RADIUS - 2)

    def _paint_thumbnail(self, painter: QPainter, box: QRect, image: ImageRecord) -> QRect:
        """Draws the thumbnail at the bottom of its box; gives where it is."""
        pixmap = self._thumbnails.pixmap(image, self.side_px)
        if pixmap is not None and not pixmap.isNull():
            target = fitted(image, pixmap, box)
            painter.drawPixmap(target, pixmap)
            return target
        target = fitted(image, None, box)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._empty)
        painter.drawRoundedRect(QRectF(target), 3, 3)
        failure = self._thumbnails.failure(image)
        if failure is not None:
            side = min(32, target.width(), target.height())
            place = QRectF(0, 0, side, side)
            place.moveCenter(QPointF(target.center()))
            theme.draw_icon(painter, _FAILURE_ICONS[failure.kind], place, self._subtle)
        return target

    def _paint_marks(self, painter: QPainter, picture: QRect, item: Item, state: TileState) -> None:
        """Draws the chips: what relation and distance at the left, how it is turned at the right."""
        painter.setFont(self._strong)
        x, y = picture.x() + 4, picture.y() + 4
        if state.is_query:
            self._chip(painter, x, y, text.tr("This file"), self._accent, icon="find")
        elif item.relation == "keeper":
            self._chip(painter, x, y, text.relation("keeper"), self._accent, icon="star")
        elif item.relation in ("exact", "same-pixels"):
            colour = theme.distance_colour(0, self._palette)
            self._chip(painter, x, y, text.relation(item.relation), colour, icon="equal")
        else:
            colour = theme.distance_colour(item.distance, self._palette)
            width = self._chip(painter, x, y, text.bits(item.distance), colour)
            if item.relation in ("look-alike", "linked"):
                icon = "similar" if item.relation == "look-alike" else "link"
                base = self._palette.color(QPalette.ColorRole.Base)
                label = text.relation(item.relation)
                needed = self._strong_metrics.horizontalAdvance(label) + 30
                if x + width + 4 + needed <= picture.right():
                    self._chip(painter, x + width + 4, y, label, base, icon=icon)
                else:
                    self._chip(painter, x, y + self._strong_metrics.height() + 8, label, base, icon=icon)
        if item.transform is not None:
            icon = "mirror" if item.transform in ("mirror", "flip") else "rotate"
            base = self._palette.color(QPalette.ColorRole.Base)
            label = text.turn_sign(item.transform)
            y = picture.bottom() - self._strong_metrics.height() - 8
            self._chip(painter, x, y, label, base, icon=icon)

    def _chip(
        self, painter: QPainter, x: int, y: int, label: str, colour: QColor, icon: str | None = None
    ) -> int:
        """Draws a rounded label; gives its width."""
        height = self._strong_metrics.height() + 4
        side = height - 6 if icon else 0
        width = (
            self._strong_metrics.horizontalAdvance(label) + 10 + (side + (3 if label else 0) if icon else 0)
        )
        frame = QRectF(x + 0.5, y + 0.5, width, height)
        ink = theme.text_on(colour)
        edge = QColor(ink)
        edge.setAlpha(70)
        painter.setPen(QPen(edge, 1))
        painter.setBrush(colour)
        painter.drawRoundedRect(frame, height / 2, height / 2)
        left = frame.x() + 5
        if icon:
            theme.draw_icon(painter, icon, QRectF(left, frame.y() + 3, side, side), ink)
            left += side + 3
        painter.setPen(ink)
        painter.drawText(QPointF(left, frame.y() + 2 + self._strong_metrics.ascent()), label)
        return width + 1

    def _paint_lines(
        self, painter: QPainter, rect: QRect, top: int, item: Item, keeper: ImageRecord | None
    ) -> None:
        width = rect.width() - 2 * MARGIN
        lines = self._lines_of(item, keeper, width)
        left = rect.x() + MARGIN
        painter.setFont(self._font)
        painter.setPen(self._text)
        _centred(painter, self._metrics, left, width, top, lines.name)
        top += self._metrics.height() + _LINE_SPACE
        self._paint_facts(painter, left, width, top, lines.facts)
        top += self._small_metrics.height() + _LINE_SPACE
        painter.setFont(self._small)
        painter.setPen(self._subtle)
        _centred(painter, self._small_metrics, left, width, top, lines.place)

    def _paint_facts(
        self, painter: QPainter, left: int, width: int, top: int, facts: tuple[tuple[str, bool], ...]
    ) -> None:
        total = sum(self._metrics_of(better).horizontalAdvance(part) for part, better in facts)
        x = left + max(0, (width - total) // 2)
        for part, better in facts:
            painter.setFont(self._strong if better else self._small)
            painter.setPen(self._text if better else self._subtle)
            painter.drawText(QPointF(x, top + self._small_metrics.ascent()), part)
            x += self._metrics_of(better).horizontalAdvance(part)

    def _metrics_of(self, better: bool) -> QFontMetrics:
        return self._strong_metrics if better else self._small_metrics

    def _lines_of(self, item: Item, keeper: ImageRecord | None, width: int) -> _Lines:
        key = item.image.id, keeper.id if keeper else -1, width
        lines = self._lines.get(key)
        if lines is None:
            if len(self._lines) > _CACHED_LINES:
                self._lines.clear()
            lines = self._lines[key] = self._make_lines(item, keeper, width)
        return lines

    def _make_lines(self, item: Item, keeper: ImageRecord | None, width: int) -> _Lines:
        image = item.image
        middle, right = Qt.TextElideMode.ElideMiddle, Qt.TextElideMode.ElideRight
        name = self._metrics.elidedText(text.name_of(image.path), middle, width)
        place = self._place(item, width)
        facts: list[tuple[str, bool]] = []
        used = 0
        for part, better in _facts(item, keeper):
            joined = f" · {part}" if facts else part
            advance = self._metrics_of(better).horizontalAdvance(joined)
            if used + advance > width:
                if not facts:
                    facts.append((self._small_metrics.elidedText(part, right, width), False))
                break
            facts.append((joined, better))
            used += advance
        return _Lines(name, tuple(facts), place)

    def _place(self, item: Item, width: int) -> str:
        """The date, and as much of the folder's end as there is room for."""
        day = text.date(item.image)
        room = width - self._small_metrics.horizontalAdvance(f"{day} · ")
        folder = text.folder_of(item.image.path)
        if room < self._small_metrics.averageCharWidth() * 6:
            return self._small_metrics.elidedText(day, Qt.TextElideMode.ElideRight, width)
        return f"{day} · {self._small_metrics.elidedText(folder, Qt.TextElideMode.ElideLeft, room)}"


_FAILURE_ICONS: Final = {"missing": "missing-image", "unreadable": "broken-image"}


def _facts(item: Item, keeper: ImageRecord | None) -> list[tuple[str, bool]]:
    """Dimensions and size, and what differs from the keeper; what is better than that comes marked."""
    image = item.image
    if keeper is None or not isinstance(item, ClusterFile) or image is keeper:
        facts = [(text.dimensions(image), False), (text.size(image.size_bytes), False)]
    else:
        facts = [
            (text.dimensions(image), image.pixel_count > keeper.pixel_count),
            (text.size(image.size_bytes), image.size_bytes > keeper.size_bytes),
        ]
        if image.format != keeper.format:
            facts.append((image.format, True))
        if text.time_of(image)[:3] < text.time_of(keeper)[:3]:
            facts.append((text.tr("older"), True))
    return facts


def _centred(painter: QPainter, metrics: QFontMetrics, left: int, width: int, top: int, words: str) -> None:
    x = left + max(0, (width - metrics.horizontalAdvance(words)) // 2)
    painter.drawText(QPointF(x, top + metrics.ascent()), words)


def fitted(image: ImageRecord, pixmap: QPixmap | None, box: QRect) -> QRect:
    """Where a picture stands in its box: in its own proportions, not enlarged, centred at the bottom."""
    width, height = (pixmap.width(), pixmap.height()) if pixmap is not None else (image.width, image.height)
    width, height = max(width, 1), max(height, 1)
    scale = min(box.width() / width, box.height() / height)
    if max(image.width, image.height) < max(box.width(), box.height()):
        scale = min(scale, max(image.width, image.height, 1) / max(width, height))
    shown = QSize(max(1, round(width * scale)), max(1, round(height * scale)))
    left = box.x() + (box.width() - shown.width()) // 2
    return QRect(left, box.bottom() - shown.height() + 1, shown.width(), shown.height())
