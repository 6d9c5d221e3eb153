"""Draws a tile of the grid: thumbnail, marks and text; reads no file."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette, QPen, QPixmap

from dupfinder.base.identity import FileStamp
from dupfinder.base.records import NO_DISTANCE, ImageRecord
from dupfinder.ui.backend.cluster_table import Item
from dupfinder.ui.backend.thumbnails import Thumbnails
from dupfinder.ui.grid.model import Check
from dupfinder.ui.grid.tile_facts import facts_of
from dupfinder.ui.style import colours, formatting, icons
from dupfinder.ui.widgets.crop_region import paint_regions, region_in
from dupfinder.ui.widgets.fitting import fitted, square_in

MARGIN: Final = 8
"""Around the content of a tile, in logical pixels."""

CHECK_SIDE: Final = 24
"""Side of the check box, in logical pixels."""

_LINE_SPACE: Final = 2
_RADIUS: Final = 6.0
_SIGN_SIDE: Final = 32.0
_CACHED_LINES: Final = 20_000


class TileState(NamedTuple):
    """The state of a tile that affects its look."""

    selected: bool = False
    current: bool = False
    focused: bool = False
    hovered: bool = False
    is_query: bool = False
    check: Check | None = None
    companions: str = ""


class _Words(NamedTuple):
    """A text below a thumbnail, and its position from the left edge of the tile and the top of the text."""

    words: str
    at: QPointF
    style: int


_NAME, _SUBTLE, _BETTER = range(3)


class TilePainter:
    """Draws tiles of one size; a new painter is made when font, palette or size change.

    Its many attributes are fonts, metrics, colours and caches, computed once for all tiles.

    Args:
        thumbnails: only those in memory are used.
        side: of the thumbnail, in logical pixels.
        font: of the view.
        palette: likewise.
        ratio: device pixels per logical pixel.
    """

    def __init__(
        self, thumbnails: Thumbnails, side: int, font: QFont, palette: QPalette, ratio: float
    ) -> None:
        self.side, self.side_px = side, round(side * ratio)
        self._thumbnails = thumbnails
        self._font, self._palette = font, palette
        self._small = QFont(font)
        if font.pointSizeF() > 0:
            self._small.setPointSizeF(font.pointSizeF() * 0.9)
        self._strong = QFont(self._small)
        self._strong.setWeight(QFont.Weight.DemiBold)
        self._metrics = QFontMetrics(font)
        self._small_metrics = QFontMetrics(self._small)
        self._strong_metrics = QFontMetrics(self._strong)
        self._ratio = ratio
        self._lines: dict[tuple[FileStamp[str], FileStamp[str] | None, int], tuple[_Words, ...]] = {}
        self._grounds: dict[tuple[int, int, TileState], QPixmap] = {}
        self._chips: dict[tuple[str, str, int], QPixmap] = {}
        self._text = palette.color(QPalette.ColorRole.Text)
        self._subtle = colours.subtle_text(palette)
        self._accent = colours.accent(palette)
        self._highlight = palette.color(QPalette.ColorRole.Highlight)
        self._hover = colours.tile_hover(palette)
        self._distance_colours = [colours.distance_colour(distance, palette) for distance in range(65)]
        self._empty = colours.tile_background(palette)
        self._base = palette.color(QPalette.ColorRole.Base)
        self._danger = colours.kind_colour("error", palette)
        self._veil = QColor(palette.color(QPalette.ColorRole.Base))
        self._veil.setAlpha(150)

    def size_hint(self) -> QSize:
        """Returns the least size of a tile."""
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
            keeper: of the item's cluster, for comparison; None for a result of a query.
            state: selected, hovered, and so on.
        """
        self._paint_background(painter, rect, state)
        box = self._box(rect)
        picture = self._paint_thumbnail(painter, box, item, state)
        if keeper is None and item.crop and item.crop.shows_more:
            regions = [region_in(item.image, item.crop)]
            paint_regions(painter, regions, QRectF(picture), self._palette, 2.0)
        check = state.check
        if check is not None and check.checked:
            painter.fillRect(picture, self._veil)
        self._paint_marks(painter, picture, item, state)
        if check is not None:
            self._paint_check(painter, picture, check, state.hovered)
        self._paint_lines(painter, rect, box.bottom() + 7, item, keeper)

    def _box(self, rect: QRect) -> QRect:
        """Returns the box of the thumbnail in a tile."""
        return QRect(rect.x() + (rect.width() - self.side) // 2, rect.y() + MARGIN, self.side, self.side)

    def _paint_background(self, painter: QPainter, rect: QRect, state: TileState) -> None:
        """Draws the background of a selected, hovered or current tile from a cached pixmap.

        Filling and outlining a rounded rectangle of this size takes longer than the rest of the tile.
        """
        if not (state.selected or state.hovered or (state.current and state.focused)):
            return
        key = rect.width(), rect.height(), state._replace(is_query=False, check=None, companions="")
        ground = self._grounds.get(key)
        if ground is None:
            ground = QPixmap(rect.size() * self._ratio)
            ground.setDevicePixelRatio(self._ratio)
            ground.fill(QColor(0, 0, 0, 0))
            inner = QPainter(ground)
            inner.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._draw_background(inner, QRect(0, 0, rect.width(), rect.height()), state)
            inner.end()
            self._grounds[key] = ground
        painter.drawPixmap(rect.topLeft(), ground)

    def _draw_background(self, painter: QPainter, rect: QRect, state: TileState) -> None:
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

    def _paint_thumbnail(self, painter: QPainter, box: QRect, item: Item, state: TileState) -> QRect:
        """Draws the thumbnail at the bottom of its box, or the sign of a failure; returns its rectangle."""
        image = item.image
        pixmap = self._thumbnails.pixmap(image, self.side_px)
        if pixmap is not None and not pixmap.isNull():
            target = fitted(image, pixmap, box)
            painter.drawPixmap(target, pixmap)
            return target
        target = fitted(image, None, box)
        painter.fillRect(target, self._empty)
        failure = self._thumbnails.failure(image)
        if failure is not None:
            place = self._sign_place(target, item, state)
            icons.draw_icon(painter, _FAILURE_ICONS[failure.kind], place, self._subtle)
        return target

    def _sign_place(self, picture: QRect, item: Item, state: TileState) -> QRectF:
        """Returns the place of the sign of a missing picture: the largest room that the marks leave."""
        if self._is_low(picture):
            return square_in(QRectF(picture), _SIGN_SIDE)
        step = self._strong_metrics.height() + 8
        check = CHECK_SIDE + 4 if state.check is not None else 0
        foot, chip = self._foot_of(item, state), 0
        if foot is not None:
            label, _, icon = foot
            width = self._chip_width(label, icon)
            chip = 4 + (width if width <= picture.width() - 8 - check else self._chip_width("", icon))
        below = QRectF(picture).adjusted(0, step, 0, 0)
        between = below.adjusted(0, 0, 0, -max(check, step if chip else 0))  # above and below the chips
        beside = below.adjusted(chip, 0, -check, 0)
        return max(square_in(between, _SIGN_SIDE), square_in(beside, _SIGN_SIDE), key=QRectF.width)

    def _paint_marks(self, painter: QPainter, picture: QRect, item: Item, state: TileState) -> None:
        """Draws the chips: relation and distance at the top, state of the file at the bottom."""
        x, y = picture.x() + 4, self._marks_top(picture)
        room = max(picture.width() - 8, 0)
        check = state.check
        if state.is_query:
            self._chip(painter, x, y, formatting.tr("This file"), self._accent, icon="find", room=room)
        elif item.relation == "keeper" and check is not None and check.checked:
            pass  # nothing of this cluster is kept
        elif item.relation == "keeper":
            self._chip(painter, x, y, formatting.relation("keeper"), self._accent, icon="star", room=room)
        elif item.relation in ("exact", "same-pixels"):
            colour = self._distance_colours[0]
            self._chip(painter, x, y, formatting.relation(item.relation), colour, icon="equal", room=room)
        else:
            self._paint_distance(painter, x, y, item, room)
        self._paint_foot(painter, picture, item, state)

    def _paint_distance(self, painter: QPainter, x: int, y: int, item: Item, room: int) -> None:
        if item.distance == NO_DISTANCE or item.relation == "burst":  # a distance would claim a duplicate
            icon = "crop" if item.crop else "burst" if item.relation == "burst" else "link"
            label = formatting.crop(item.crop) if item.crop else formatting.relation(item.relation)
            self._chip(painter, x, y, label, self._base, icon=icon, room=room)
            return
        colour = self._distance_colours[item.distance]
        width = self._chip(painter, x, y, formatting.bits(item.distance), colour)
        if item.relation in ("look-alike", "linked"):
            icon = "similar" if item.relation == "look-alike" else "link"
            label = formatting.relation(item.relation)
            if width + 4 + self._chip_width(label, icon) <= room:
                self._chip(painter, x + width + 4, y, label, self._base, icon=icon)
            else:
                below = y + self._strong_metrics.height() + 8
                self._chip(painter, x, below, label, self._base, icon=icon, room=room)

    def _paint_foot(self, painter: QPainter, picture: QRect, item: Item, state: TileState) -> None:
        """Draws the chips at the bottom, left of the check box: state of the file, turn, companions."""
        step = self._strong_metrics.height() + 8
        x, y = picture.x() + 4, picture.bottom() - step
        room = picture.width() - 8 - (CHECK_SIDE + 4 if state.check is not None else 0)
        foot = self._foot_of(item, state)
        if foot is not None:
            label, colour, icon = foot
            self._chip(painter, x, y, label, colour, icon=icon, room=room)
        else:
            y += step
        if state.companions and picture.height() > 3 * step:
            self._chip(painter, x, y - step, state.companions, self._base, icon="add", room=room)

    def _foot_of(self, item: Item, state: TileState) -> tuple[str, QColor, str] | None:
        """Returns text, colour and icon of the chip at the bottom left."""
        if state.check is not None and state.check.failure:
            return formatting.tr("Not moved"), self._danger, "warning"
        if not item.image.reachable:
            return formatting.tr("Out of reach"), self._base, "folder-offline"
        if item.difference is not None and item.difference.kind != "none":
            is_colour = item.difference.kind == "colour"
            label = formatting.tr("Colour") if is_colour else formatting.tr("Differs")
            return label, self._base, "difference"
        if item.transform is not None:
            icon = "mirror" if item.transform in ("mirror", "flip") else "rotate"
            return formatting.turn_sign(item.transform), self._base, icon
        return None

    def _marks_top(self, picture: QRect) -> int:
        """Returns the top of the marks; on a picture as low as a panorama they would hide it and its name."""
        return (picture.bottom() - self.side if self._is_low(picture) else picture.y()) + 4

    def _is_low(self, picture: QRect) -> bool:
        return picture.height() < 2 * self._strong_metrics.height() + 16

    def check_rect(self, rect: QRect, image: ImageRecord) -> QRect:
        """Returns where the check box of an image takes clicks; somewhat larger than it is drawn."""
        box = self._box(rect)
        pixmap = self._thumbnails.pixmap(image, self.side_px)
        picture = fitted(image, pixmap if pixmap is not None and not pixmap.isNull() else None, box)
        return self._check_place(picture).adjusted(-5, -5, 5, 5)

    def _check_place(self, picture: QRect) -> QRect:
        """Returns the place of the check box: the bottom right, or above a picture as low as a panorama."""
        right = max(picture.right(), picture.x() + CHECK_SIDE + 6) - CHECK_SIDE - 3
        if self._is_low(picture):
            return QRect(right, self._marks_top(picture), CHECK_SIDE, CHECK_SIDE)
        return QRect(right, picture.bottom() - CHECK_SIDE - 3, CHECK_SIDE, CHECK_SIDE)

    def _paint_check(self, painter: QPainter, picture: QRect, check: Check, hovered: bool) -> None:
        """Draws the check box: a trash can if the file goes, a lock if it never does."""
        kind = "lock" if check.locked else "trash" if check.checked else "hovered" if hovered else ""
        key = kind, "check", int(check.by_person)
        pixmap = self._chips.get(key)
        if pixmap is None:
            pixmap = self._chips[key] = self._make_check(kind, check.by_person)
        painter.drawPixmap(self._check_place(picture).topLeft(), pixmap)

    def _make_check(self, kind: str, by_person: bool) -> QPixmap:
        """Returns the pixmap of a check box; it has a ring if the user decided."""
        pixmap = QPixmap(QSize(CHECK_SIDE, CHECK_SIDE) * self._ratio)
        pixmap.setDevicePixelRatio(self._ratio)
        pixmap.fill(QColor(0, 0, 0, 0))
        fill = QColor(self._danger if kind == "trash" else self._palette.color(QPalette.ColorRole.Base))
        ink = colours.text_on(fill) if kind == "trash" else self._text
        edge = QColor(ink)
        edge.setAlpha(255 if kind == "hovered" else 150)
        if kind == "":
            fill.setAlpha(215)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if kind == "lock":
            painter.setPen(Qt.PenStyle.NoPen)
        else:
            painter.setPen(QPen(edge, 1.5 if kind == "hovered" else 1.2))
        if by_person and kind != "lock":
            painter.setPen(QPen(self._accent, 2.5))
        painter.setBrush(fill)
        painter.drawRoundedRect(QRectF(1, 1, CHECK_SIDE - 2, CHECK_SIDE - 2), 5, 5)
        if kind in ("trash", "lock"):
            inner = QRectF(4, 4, CHECK_SIDE - 8, CHECK_SIDE - 8)
            icons.draw_icon(painter, kind, inner, ink)
        painter.end()
        return pixmap

    def _chip_width(self, label: str, icon: str) -> int:
        """Estimates the width of a chip."""
        return self._strong_metrics.horizontalAdvance(label) + (30 if icon else 12)

    def _chip(
        self,
        painter: QPainter,
        x: int,
        y: int,
        label: str,
        colour: QColor,
        icon: str = "",
        room: int | None = None,
    ) -> int:
        """Draws a rounded label, or only its icon if there is no more room; returns its width."""
        if room is not None and icon and self._chip_width(label, icon) > room:
            label = ""
        key = label, icon, colour.rgb()
        chip = self._chips.get(key)
        if chip is None:
            chip = self._chips[key] = self._make_chip(label, colour, icon)
        painter.drawPixmap(x, y, chip)
        return round(chip.width() / self._ratio)

    def _make_chip(self, label: str, colour: QColor, icon: str) -> QPixmap:
        metrics = self._strong_metrics
        height = metrics.height() + 4
        side = height - 6 if icon else 0
        gap = 3 if icon and label else 0
        width = metrics.horizontalAdvance(label) + 10 + side + gap
        chip = QPixmap(QSize(width + 1, height + 1) * self._ratio)
        chip.setDevicePixelRatio(self._ratio)
        chip.fill(QColor(0, 0, 0, 0))
        ink = colours.text_on(colour)
        edge = QColor(ink)
        edge.setAlpha(70)
        painter = QPainter(chip)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(edge, 1))
        painter.setBrush(colour)
        painter.drawRoundedRect(QRectF(0.5, 0.5, width, height), height / 2, height / 2)
        if icon:
            icons.draw_icon(painter, icon, QRectF(5.5, 3.5, side, side), ink)
        painter.setFont(self._strong)
        painter.setPen(ink)
        painter.drawText(QPointF(5.5 + side + gap, 2.5 + metrics.ascent()), label)
        painter.end()
        return chip

    def _paint_lines(
        self, painter: QPainter, rect: QRect, top: int, item: Item, keeper: ImageRecord | None
    ) -> None:
        # Not by the number in the library, which stays when a file is renamed, and may be reused.
        key = item.image.stamp, keeper.stamp if keeper else None, rect.width()
        lines = self._lines.get(key)
        if lines is None:
            if len(self._lines) > _CACHED_LINES:
                self._lines.clear()
            lines = self._lines[key] = tuple(self._make_lines(item, keeper, rect.width()))
        corner = QPointF(rect.x(), top)
        style = -1
        for words, at, wanted in lines:
            if wanted != style:
                style = wanted
                painter.setFont((self._font, self._small, self._strong)[style])
                painter.setPen(self._subtle if style == _SUBTLE else self._text)
            painter.drawText(corner + at, words)

    def _make_lines(self, item: Item, keeper: ImageRecord | None, tile_width: int) -> Iterator[_Words]:
        """Elides and centres the three lines: name, facts, date and folder."""
        width = tile_width - 2 * MARGIN
        name = formatting.name_of(item.image.path)
        yield self._centred(name, Qt.TextElideMode.ElideMiddle, width, 0.0, _NAME)
        top = float(self._metrics.height() + _LINE_SPACE)
        yield from self._fact_words(item, keeper, width, top)
        top += self._small_metrics.height() + _LINE_SPACE
        yield self._centred(self._place(item, width), Qt.TextElideMode.ElideRight, width, top, _SUBTLE)

    def _centred(self, words: str, mode: Qt.TextElideMode, width: int, top: float, style: int) -> _Words:
        metrics = self._metrics_of(style)
        advance = metrics.horizontalAdvance(words)
        if advance > width:
            words = metrics.elidedText(words, mode, width)
            advance = metrics.horizontalAdvance(words)
        left = MARGIN + max(0.0, (width - advance) / 2)
        return _Words(words, QPointF(left, top + metrics.ascent()), style)

    def _fact_words(self, item: Item, keeper: ImageRecord | None, width: int, top: float) -> Iterator[_Words]:
        """Lays out as many facts as there is room for; neighbours of one style are joined."""
        runs: list[tuple[str, int]] = []
        used = 0
        for part, better in facts_of(item, keeper):
            style = _BETTER if better else _SUBTLE
            words = f" · {part}" if runs else part
            advance = self._metrics_of(style).horizontalAdvance(words)
            if used + advance > width:
                if not runs:
                    yield self._centred(part, Qt.TextElideMode.ElideRight, width, top, style)
                break
            used += advance
            if runs and runs[-1][1] == style:
                runs[-1] = runs[-1][0] + words, style
            else:
                runs.append((words, style))
        left = MARGIN + max(0.0, (width - used) / 2)
        for words, style in runs:
            yield _Words(words, QPointF(left, top + self._small_metrics.ascent()), style)
            left += self._metrics_of(style).horizontalAdvance(words)

    def _metrics_of(self, style: int) -> QFontMetrics:
        return (self._metrics, self._small_metrics, self._strong_metrics)[style]

    def _place(self, item: Item, width: int) -> str:
        """Returns the date, and as much of the end of the folder as there is room for."""
        metrics = self._small_metrics
        day, folder = formatting.date(item.image), formatting.folder_of(item.image.path)
        whole = f"{day} · {folder}"
        if metrics.horizontalAdvance(whole) <= width:
            return whole
        room = width - metrics.horizontalAdvance(f"{day} · ")
        if room < metrics.averageCharWidth() * 6:
            return day
        return f"{day} · {metrics.elidedText(folder, Qt.TextElideMode.ElideLeft, room)}"


_FAILURE_ICONS: Final = {"missing": "missing-image", "unreadable": "broken-image"}
