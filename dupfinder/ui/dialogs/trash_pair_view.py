"""The list of pairs goes → stays, with their pictures."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QColor, QFont, QHideEvent, QPainter, QPalette, QPen, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from dupfinder.base.records import ImageRecord
from dupfinder.ui.backend.thumbnails import Thumbnails
from dupfinder.ui.dialogs.trash_pairs import GOES, Pair, PairsModel, Row, Section, Skipped
from dupfinder.ui.style import colours, formatting, icons
from dupfinder.ui.style.translation import tr
from dupfinder.ui.widgets.dialog_parts import show_as_list
from dupfinder.ui.widgets.difference_boxes import paint_difference
from dupfinder.ui.widgets.picture import paint_picture

_Index = QModelIndex | QPersistentModelIndex
PICTURE: Final = QSize(104, 78)
_PAD_PX: Final = 10
_ARROW_PX: Final = 36
_FRAME_PX: Final = 2


class PairsView(QTableView):
    """Lists pairs; only the thumbnails in view, and a page below them, are loaded.

    Args:
        model: the pairs.
        thumbnails: of all views; None for none.
    """

    def __init__(
        self, model: PairsModel, thumbnails: Thumbnails | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._pairs = model
        self._thumbnails = thumbnails
        self._low: list[int] = []
        self._asking = QTimer(self)
        self._asking.setSingleShot(True)
        self._asking.timeout.connect(self._on_settled)
        self.setModel(model)
        show_as_list(self)
        self.setAlternatingRowColors(False)
        self.setItemDelegate(_PairPainter(model, thumbnails, self))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalScrollBar().setSingleStep(24)
        head = self.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        head.setSectionsClickable(False)
        line = self.fontMetrics().height()
        self.verticalHeader().setMinimumSectionSize(line + 12)
        self.verticalHeader().setDefaultSectionSize(max(PICTURE.height(), 3 * line + 4) + 2 * _PAD_PX)
        model.modelReset.connect(self._on_reset)
        self.verticalScrollBar().valueChanged.connect(self._ask_soon)
        if thumbnails is not None:
            thumbnails.ready.connect(self._on_ready)
        self._on_reset()

    def content_height(self) -> int:
        """Returns the height of all rows and the header."""
        return self.horizontalHeader().sizeHint().height() + self.verticalHeader().length() + 4

    def least_height(self) -> int:
        """Returns the height of the header, a section and a pair."""
        rows = self.verticalHeader().defaultSectionSize() + self.fontMetrics().height() + 14
        return self.horizontalHeader().sizeHint().height() + rows + 4

    def _images_in_view(self) -> list[ImageRecord]:
        """Returns the pictures in view, and then those of a page below, in the order of need."""
        first = max(self.rowAt(0), 0)
        height = self.verticalHeader().defaultSectionSize()
        last = self.rowAt(self.viewport().height() - 1)
        end = self._pairs.rowCount() if last < 0 else last + 1
        end = min(end + self.viewport().height() // height, self._pairs.rowCount())
        rows = (self._pairs.row_at(row) for row in range(first, end))
        found = [_picture_of(row, goes=goes) for row in rows for goes in (True, False)]
        return [image for image in found if image is not None]

    def _ask_soon(self) -> None:
        self._asking.start(0)

    @Slot()
    def _on_settled(self) -> None:
        if self._thumbnails is not None and self.isVisible():
            side_px = round(max(PICTURE.width(), PICTURE.height()) * self.devicePixelRatioF())
            self._thumbnails.want(self, self._images_in_view(), side_px)

    @Slot()
    def _on_reset(self) -> None:
        head = self.verticalHeader()
        for row in self._low:  # a reset keeps the sizes of rows
            if row < self._pairs.rowCount():
                head.resizeSection(row, head.defaultSectionSize())
        self._low = self._pairs.sections()
        for row in self._low:
            head.resizeSection(row, self.fontMetrics().height() + 14)
        self._ask_soon()

    @Slot(object)
    def _on_ready(self, _key: object) -> None:
        if self.isVisible():
            self.viewport().update()

    # --- Qt ---

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._ask_soon()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._ask_soon()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._thumbnails is not None:
            self._thumbnails.drop(self)


def _picture_of(row: Row, *, goes: bool) -> ImageRecord | None:
    """Returns the picture in a half of a row."""
    match row:
        case Pair(image, kept):
            return image if goes else kept.image if kept is not None else None
        case Skipped(image, _):
            return None if goes else image
    return None


class _PairPainter(QStyledItemDelegate):
    """Paints sections, and both halves of a pair."""

    def __init__(self, model: PairsModel, thumbnails: Thumbnails | None, view: PairsView) -> None:
        super().__init__(view)
        self._pairs = model
        self._thumbnails = thumbnails

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row = self._pairs.row_at(index.row())
        painter.save()
        painter.setClipRect(option.rect)
        if isinstance(row, Section):
            self._paint_section(painter, option, row, index)
        else:
            self._paint_half(painter, option, row, index)
        painter.restore()

    def _paint_section(
        self, painter: QPainter, option: QStyleOptionViewItem, row: Section, index: _Index
    ) -> None:
        palette = option.palette
        painter.fillRect(option.rect, palette.color(QPalette.ColorRole.AlternateBase))
        painter.setPen(QPen(colours.separator(palette), 1))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        room = option.rect.adjusted(_PAD_PX, 0, -_PAD_PX, 0)
        if index.column() != GOES:
            painter.setPen(colours.subtle_text(palette))
            align = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(room, align, str(index.data()))
            return
        place = QRect(room.x(), room.center().y() - 8, 17, 17)
        sign = QRectF(QStyle.visualRect(option.direction, option.rect, place))
        colour = colours.kind_colour("warning", palette) if row.warns else colours.subtle_text(palette)
        icons.draw_icon(painter, "warning" if row.warns else "folder", sign, colour)
        self._paint_line(
            painter,
            QStyle.visualRect(option.direction, option.rect, room.adjusted(25, 0, 0, 0)),
            row.words,
            option,
            bold=True,
            left=not row.warns,
        )

    def _paint_half(self, painter: QPainter, option: QStyleOptionViewItem, row: Row, index: _Index) -> None:
        goes = index.column() == GOES
        palette = option.palette
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        ground = QPalette.ColorRole.Highlight if selected else QPalette.ColorRole.Base
        painter.fillRect(option.rect, palette.color(ground))
        left = option.rect.x() + (_PAD_PX if goes else _ARROW_PX)
        box = QRect(left, 0, PICTURE.width(), PICTURE.height())
        box.moveTop(option.rect.y() + (option.rect.height() - box.height()) // 2)
        words = QRect(box.right() + 13, box.y(), option.rect.right() - box.right() - 20, box.height())
        box, words = (QStyle.visualRect(option.direction, option.rect, each) for each in (box, words))
        image = _picture_of(row, goes=goes)
        text = palette.color(QPalette.ColorRole.HighlightedText) if selected else None
        if not goes and isinstance(row, Pair):
            self._paint_arrow(painter, option, text or colours.subtle_text(palette))
        if image is not None:
            inner = box.adjusted(_FRAME_PX, _FRAME_PX, -_FRAME_PX, -_FRAME_PX)
            place = paint_picture(painter, self._thumbnails, image, inner, palette)
            edge = colours.kind_colour("error", palette) if goes else colours.distance_colour(0, palette)
            self._paint_frame(painter, place, edge)
            if goes and self._pairs.difference_of(image.path) is not None:
                paint_difference(painter, QRectF(place), self._pairs.difference_of(image.path))
        self._paint_words(painter, option, words, self._lines_of(row, goes=goes), text)

    def _lines_of(self, row: Row, *, goes: bool) -> list[str]:
        if isinstance(row, Skipped):
            name, size = formatting.name_of(row.image.path), formatting.size(row.image.size_bytes)
            return ["", "", ""] if goes else [name, row.reason, size]
        if isinstance(row, Section):
            return [row.words, "", ""]
        if goes:
            along = formatting.filled(tr("with %1"), row.along) if row.along else ""
            return [formatting.name_of(row.image.path), row.facts, along]
        if row.kept is None:
            return ["", tr("No copy stays"), ""]
        image = row.kept.image
        return [
            formatting.name_of(image.path),
            self._pairs.folder_of(image.path),
            formatting.size(image.size_bytes),
        ]

    def _paint_words(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        room: QRect,
        lines: list[str],
        colour: QColor | None,
    ) -> None:
        shown = [line for line in lines if line]
        height = option.fontMetrics.height() + 2
        line_room = QRect(room.x(), room.center().y() - len(shown) * height // 2, room.width(), height)
        for each in shown:
            first = each is lines[0]
            tint = colour or (None if first else colours.subtle_text(option.palette))
            self._paint_line(painter, line_room, each, option, bold=first, colour=tint)
            line_room = line_room.translated(0, height)

    def _paint_line(
        self,
        painter: QPainter,
        room: QRect,
        words: str,
        option: QStyleOptionViewItem,
        *,
        bold: bool = False,
        left: bool = False,
        colour: QColor | None = None,
    ) -> None:
        font = QFont(option.font)
        font.setBold(bold)
        painter.setFont(font)
        painter.setPen(colour or option.palette.color(QPalette.ColorRole.Text))
        mode = Qt.TextElideMode.ElideLeft if left else Qt.TextElideMode.ElideMiddle
        shown = painter.fontMetrics().elidedText(words, mode, room.width())
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(room, flags, shown)

    def _paint_arrow(self, painter: QPainter, option: QStyleOptionViewItem, colour: QColor) -> None:
        place = QRect(option.rect.x() + 4, option.rect.center().y() - 11, 22, 22)
        is_mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        name = "arrow-left" if is_mirrored else "arrow-right"
        visual = QStyle.visualRect(option.direction, option.rect, place)
        icons.draw_icon(painter, name, QRectF(visual), colour)

    def _paint_frame(self, painter: QPainter, place: QRect, colour: QColor) -> None:
        painter.setPen(QPen(colour, _FRAME_PX, Qt.PenStyle.SolidLine, Qt.PenCapStyle.SquareCap))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(place.adjusted(-1, -1, 1, 1))

    # --- Qt ---

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(PICTURE.width() * 3, PICTURE.height() + 2 * _PAD_PX)
