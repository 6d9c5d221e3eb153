"""Draws a row of the list of groups: a picture with its count, and below or beside it some words."""

from __future__ import annotations

from typing import Final, cast

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette, QPen
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from dupfinder.ui.backend.cluster_table import ClusterEntry
from dupfinder.ui.backend.thumbnails import Thumbnails
from dupfinder.ui.duplicates.cluster_model import ClusterListModel
from dupfinder.ui.grid.model import Index
from dupfinder.ui.style import colours, formatting, icons
from dupfinder.ui.widgets.fitting import fitted

_SMALL_SIDE: Final = 56
_LARGEST_SIDE: Final = 120
_MARGIN: Final = 8
_WIDE: Final = 190
"""From this width on the words stand beside the picture, not below it."""

_SIGN: Final = 18


def is_wide(width: int) -> bool:
    """Whether a list of this width has words beside the pictures."""
    return width >= _WIDE


def thumbnail_side(width: int) -> int:
    """Returns the side of a thumbnail in a list of this width, in logical pixels."""
    return _SMALL_SIDE if is_wide(width) else min(max(width - 2 * _MARGIN - 8, 32), _LARGEST_SIDE)


def row_height(view: QListView) -> int:
    """Returns the height of a row, in logical pixels."""
    width = view.viewport().width()
    if is_wide(width):
        return _SMALL_SIDE + 2 * _MARGIN
    return thumbnail_side(width) * 3 // 4 + QFontMetrics(_small(view.font())).height() + 2 * _MARGIN + 2


def _small(font: QFont) -> QFont:
    small = QFont(font)
    if font.pointSizeF() > 0:  # not if its size is in pixels
        small.setPointSizeF(font.pointSizeF() * 0.9)
    return small


def _fitting_words(entry: ClusterEntry, metrics: QFontMetrics, width: int) -> str:
    """Returns number and size if there is room, with the size rounded if needed; else the number."""
    count, size_bytes = formatting.number(entry.file_count), entry.reclaimable_bytes
    sizes = (formatting.size(size_bytes), formatting.short_size(size_bytes)) if size_bytes else ()
    texts = [f"{count} · {size}" for size in sizes]
    return next((text for text in texts if metrics.horizontalAdvance(text) <= width), count)


class GroupDelegate(QStyledItemDelegate):
    """Draws a row; a thumbnail that is not in memory is left out."""

    def __init__(self, thumbnails: Thumbnails, parent: QObject) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        view = self.parent()
        assert isinstance(view, QListView)
        return QSize(_SMALL_SIDE, row_height(view))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = cast(ClusterListModel, index.model())
        entry = model.entries[index.row()]
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        ink, subtle = self._paint_ground(painter, option)
        if is_wide(rect.width()):
            box = QRect(rect.x() + 2 * _MARGIN, rect.y() + _MARGIN, _SMALL_SIDE, _SMALL_SIDE)
            self._paint_picture(painter, option, entry, box)
            self._paint_beside(painter, option, entry, model.describe(entry), box.right() + 11, (ink, subtle))
        else:
            side = thumbnail_side(rect.width())
            box = QRect(rect.x() + (rect.width() - side) // 2, rect.y() + _MARGIN, side, side * 3 // 4)
            self._paint_picture(painter, option, entry, box)
            self._paint_below(painter, option, entry, box.bottom() + 3, subtle)
        self._paint_signs(painter, option, entry, model, box)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> tuple[QColor, QColor]:
        """Draws the ground of a selected or hovered row; returns the colours of its texts."""
        from PySide6.QtWidgets import QStyle

        palette: QPalette = option.palette
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        # Filled if the list has the focus, otherwise framed.
        focused = chosen and isinstance(option.widget, QWidget) and option.widget.hasFocus()
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            fill = palette.color(QPalette.ColorRole.Highlight)
            painter.setPen(QPen(fill, 1.5) if chosen and not focused else Qt.PenStyle.NoPen)
            painter.setBrush(fill if focused else colours.tile_hover(palette))
            painter.drawRoundedRect(QRectF(option.rect).adjusted(4, 2, -4, -2), 6, 6)
        ink = palette.color(QPalette.ColorRole.HighlightedText if focused else QPalette.ColorRole.Text)
        return ink, ink if focused else colours.subtle_text(palette)

    def _paint_picture(
        self, painter: QPainter, option: QStyleOptionViewItem, entry: ClusterEntry, box: QRect
    ) -> None:
        keeper = entry.cluster.keeper
        side_px = round(max(box.width(), box.height()) * painter.device().devicePixelRatioF())
        pixmap = self._thumbnails.pixmap(keeper, side_px)
        target = fitted(keeper, pixmap, box)
        target.moveCenter(box.center())
        if pixmap is not None:
            painter.drawPixmap(target, pixmap)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.tile_background(option.palette))
            painter.drawRoundedRect(QRectF(target), 3, 3)

    def _paint_signs(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        entry: ClusterEntry,
        model: ClusterListModel,
        box: QRect,
    ) -> None:
        """Draws whether a group is reviewed, has marks, or would lose its last copy."""
        palette = option.palette
        if model.is_in_danger(entry.cluster):
            sign = "warning", colours.kind_colour("warning", palette)
        elif model.is_reviewed(entry.cluster):
            sign = "check", colours.kept(palette)
        elif model.checked_in(entry.cluster):
            sign = "trash", colours.kind_colour("error", palette)
        else:
            return
        name, colour = sign
        place = QRectF(box.right() - _SIGN + 5, box.top() - 4, _SIGN, _SIGN)
        painter.setPen(QPen(palette.color(QPalette.ColorRole.Base), 1.5))
        painter.setBrush(colour)
        painter.drawEllipse(place)
        icons.draw_icon(painter, name, place.adjusted(3, 3, -3, -3), colours.text_on(colour))

    def _paint_below(
        self, painter: QPainter, option: QStyleOptionViewItem, entry: ClusterEntry, top: int, ink: QColor
    ) -> None:
        """Draws number and size below the picture."""
        rect: QRect = option.rect
        font = _small(option.font)
        metrics = QFontMetrics(font)
        words = _fitting_words(entry, metrics, rect.width() - _MARGIN)
        painter.setFont(font)
        painter.setPen(ink)
        left = rect.x() + (rect.width() - metrics.horizontalAdvance(words)) / 2
        painter.drawText(QPointF(left, top + metrics.ascent()), words)

    def _paint_beside(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        entry: ClusterEntry,
        facts: str,
        left: int,
        inks: tuple[QColor, QColor],
    ) -> None:
        """Draws name, facts and folder beside the picture."""
        rect: QRect = option.rect
        width = rect.right() - left - _MARGIN - 4
        font, small = QFont(option.font), _small(option.font)
        metrics, small_metrics = QFontMetrics(font), QFontMetrics(small)
        top = rect.y() + (rect.height() - metrics.height() - small_metrics.height() * 2 - 4) // 2
        lines = (
            (font, metrics, formatting.name_of(entry.cluster.keeper.path), inks[0]),
            (small, small_metrics, facts, inks[1]),
            (small, small_metrics, formatting.folder_of(entry.cluster.keeper.path), inks[1]),
        )
        elisions = Qt.TextElideMode.ElideMiddle, Qt.TextElideMode.ElideRight, Qt.TextElideMode.ElideLeft
        for (line_font, line_metrics, words, ink), elision in zip(lines, elisions, strict=True):
            painter.setFont(line_font)
            painter.setPen(ink)
            painter.drawText(
                QPointF(left, top + line_metrics.ascent()), line_metrics.elidedText(words, elision, width)
            )
            top += line_metrics.height() + 2
