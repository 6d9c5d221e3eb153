"""Draws a tile of the grid: thumbnail, marks and captions; reads no file."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPalette, QPen, QPixmap

from dupfinder.base.records import ImageRecord
from dupfinder.ui.backend.cluster_table import Item
from dupfinder.ui.backend.thumbnails import Thumbnails
from dupfinder.ui.grid.tile_captions import Captions
from dupfinder.ui.grid.tile_marks import CHECK_SIDE, TileMarks, TileState
from dupfinder.ui.style import colours, icons
from dupfinder.ui.widgets.crop_region import paint_regions, region_in
from dupfinder.ui.widgets.difference_boxes import paint_difference
from dupfinder.ui.widgets.fitting import fitted, square_in

MARGIN: Final = 8
"""Around the content of a tile in a grid, in logical pixels."""

CAPTION_GAP: Final = 6
"""Between a thumbnail and its caption."""

_RADIUS: Final = 6.0
_SIGN_SIDE: Final = 32.0


class TilePainter:
    """Draws tiles of one size; a new painter is made when font, palette or size change.

    Args:
        thumbnails: only those in memory are used.
        box: into which each thumbnail is fitted, in logical pixels.
        font: of the view.
        palette: likewise.
        ratio: device pixels per logical pixel.
        lines: of the caption.
        margin: around the content of a tile, in logical pixels.
    """

    def __init__(
        self,
        thumbnails: Thumbnails,
        box: QSize,
        font: QFont,
        palette: QPalette,
        ratio: float,
        *,
        lines: int = 3,
        margin: int = MARGIN,
    ) -> None:
        self.box = box
        self.margin = margin
        self.side_px = round(max(box.width(), box.height()) * ratio)
        self._thumbnails = thumbnails
        self._palette = palette
        self._ratio = ratio
        self._captions = Captions(font, palette, lines, margin)
        self._marks = TileMarks(palette, self._captions.strong, ratio)
        self._grounds: dict[tuple[int, int, TileState], QPixmap] = {}
        self._text = palette.color(QPalette.ColorRole.Text)
        self._subtle = colours.subtle_text(palette)
        self._highlight = palette.color(QPalette.ColorRole.Highlight)
        self._hover = colours.tile_hover(palette)
        self._empty = colours.tile_background(palette)

    def set_words_of(self, place_of: Callable[[str], str], reason_of: Callable[[str], str]) -> None:
        """Sets what returns the folder of a path, to show, and why it is kept (empty for others)."""
        self._captions.place_of, self._captions.reason_of = place_of, reason_of

    def size_hint(self) -> QSize:
        """Returns the least size of a tile."""
        return QSize(self.box.width() + 2 * self.margin, self.box.height() + self.frame_height)

    @property
    def frame_height(self) -> int:
        """The height of a tile beyond its box, in logical pixels."""
        return 2 * self.margin + CAPTION_GAP + self._captions.height

    def paint(
        self,
        painter: QPainter,
        rect: QRect,
        item: Item,
        keeper: ImageRecord | None,
        state: TileState,
        lift: int = 0,
    ) -> None:
        """Draws an item.

        Args:
            painter: with antialiasing on.
            rect: of the whole tile.
            item: what is drawn.
            keeper: of the item's group, for comparison; None for a result of a query.
            state: selected, hovered, and so on.
            lift: by how much the highest picture of the tile's line is lower than the box; the line begins
                at the top with it.
        """
        rect = rect.adjusted(0, 0, 0, -lift)
        self._paint_background(painter, rect, state)
        box = self._box(rect, lift)
        picture = self._paint_thumbnail(painter, box, item)
        if item.crop is not None and item.crop.shows_more:
            regions = [region_in(item.image, item.crop)]
            paint_regions(painter, regions, QRectF(picture), self._palette, 2.0)
        paint_difference(painter, QRectF(picture), item.difference)
        self._marks.paint(painter, picture, item, state)
        top = box.bottom() + 1 + CAPTION_GAP
        self._captions.paint(painter, rect, top, item, keeper, state.companions)

    def lift_of(self, images: Iterable[ImageRecord]) -> int:
        """Returns by how much the highest of some pictures is lower than the box."""
        box = QRect(0, 0, self.box.width(), self.box.height())
        return self.box.height() - max((fitted(image, None, box).height() for image in images), default=0)

    def check_rect(self, rect: QRect, image: ImageRecord, lift: int = 0) -> QRect:
        """Returns where the check box of an image takes clicks; somewhat larger than it is drawn."""
        return self._marks.check_place(self.picture_rect(rect, image, lift)).adjusted(-5, -5, 5, 5)

    def picture_rect(self, rect: QRect, image: ImageRecord, lift: int = 0) -> QRect:
        """Returns where the thumbnail of an image is drawn in its tile."""
        pixmap = self._thumbnails.pixmap(image, self.side_px)
        there = pixmap is not None and not pixmap.isNull()
        return fitted(image, pixmap if there else None, self._box(rect, lift))

    def _box(self, rect: QRect, lift: int) -> QRect:
        """Returns the box of the thumbnail in a tile."""
        left = rect.x() + (rect.width() - self.box.width()) // 2
        return QRect(left, rect.y() + self.margin, self.box.width(), self.box.height() - lift)

    def _paint_background(self, painter: QPainter, rect: QRect, state: TileState) -> None:
        """Draws the background of a selected, hovered or current tile from a cached pixmap.

        Filling and outlining a rounded rectangle of this size takes longer than the rest of the tile.
        """
        if not (state.selected or state.hovered or (state.current and state.focused)):
            return
        plain = state._replace(is_query=False, check=None, companions="", danger=False)
        key = rect.width(), rect.height(), plain
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
            painter.setBrush(Qt.BrushStyle.NoBrush)
            if state.selected:
                painter.setPen(QPen(self._text, 1.0, Qt.PenStyle.DotLine))
                painter.drawRoundedRect(frame.adjusted(2, 2, -2, -2), _RADIUS - 2, _RADIUS - 2)
            else:
                painter.setPen(QPen(self._highlight, 1.5))
                painter.drawRoundedRect(frame, _RADIUS, _RADIUS)

    def _paint_thumbnail(self, painter: QPainter, box: QRect, item: Item) -> QRect:
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
            place = self._sign_place(target)
            icons.draw_icon(painter, _FAILURE_ICONS[failure.kind], place, self._subtle)
        return target

    def _sign_place(self, picture: QRect) -> QRectF:
        """Returns the place of the sign of a missing picture: where neither badge nor check box stands."""
        if self._marks.is_low(picture):
            return square_in(QRectF(picture), _SIGN_SIDE)
        top, below = self._marks.badge_height + 8, CHECK_SIDE + 4
        between = QRectF(picture).adjusted(0, top, 0, -below)
        beside = QRectF(picture).adjusted(0, top, -below, 0)
        return max(square_in(between, _SIGN_SIDE), square_in(beside, _SIGN_SIDE), key=QRectF.width)


_FAILURE_ICONS: Final = {"missing": "missing-image", "unreadable": "broken-image"}
