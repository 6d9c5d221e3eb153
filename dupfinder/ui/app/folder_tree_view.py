"""The tree of folders as it is drawn, and its keys."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFont, QFontMetrics, QKeyEvent, QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from dupfinder.ui.app.folder_model import FolderModel, Index
from dupfinder.ui.style import colours, formatting, icons
from dupfinder.ui.style.translation import tr
from dupfinder.ui.widgets.own_viewport import give_viewport

_MARGIN: Final = 8
_ICON_SIDE: Final = 20
_SMALL_ICON_SIDE: Final = 16
_INDENT: Final = 16


class _FolderDelegate(QStyledItemDelegate):
    """Draws an added folder in two lines, another in one, with the number of groups at the right."""

    def __init__(self, tree: FolderTree) -> None:
        super().__init__(tree)
        self._tree = tree

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        metrics = QFontMetrics(option.font)
        lines = 2 if _model_of(index).folder_at(index) is not None else 1
        return QSize(120, lines * metrics.height() + (2 * _MARGIN if lines == 2 else 10))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = _model_of(index)
        folder, path = model.folder_at(index), model.path_at(index)
        rect: QRect = option.rect
        palette: QPalette = option.palette
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_chosen = path == self._tree.chosen
        self._paint_frame(painter, option, index, is_chosen)
        ink = palette.color(QPalette.ColorRole.HighlightedText if is_chosen else QPalette.ColorRole.Text)
        subtle = ink if is_chosen else colours.subtle_text(palette)
        is_online = folder is None or folder.online
        icon = "folder" if is_online else "folder-offline"
        if is_online and model.is_protected(index):
            icon = "lock"
        side = _ICON_SIDE if folder is not None else _SMALL_ICON_SIDE
        place = QRectF(rect.x() + 4, rect.center().y() - side / 2 + 0.5, side, side)
        icons.draw_icon(painter, icon, place, ink if is_online else subtle)
        lines = [(formatting.name_of(path), QFont(option.font), ink, Qt.TextElideMode.ElideMiddle)]
        small = QFont(option.font)
        small.setPointSizeF(small.pointSizeF() * 0.9)
        if folder is not None:
            lines.append((model.detail(folder), small, subtle, Qt.TextElideMode.ElideRight))
        left, right = place.right() + 6, float(rect.right() - _MARGIN)
        top = rect.y() + (rect.height() - sum(QFontMetrics(font).height() + 1 for _, font, _, _ in lines)) / 2
        if groups := model.groups_at(index):
            base = top + QFontMetrics(option.font).ascent()
            right = self._paint_count(painter, groups, small, QPointF(right, base), subtle)
        for words, font, colour, mode in lines:
            metrics = QFontMetrics(font)
            painter.setFont(font)
            painter.setPen(colour)
            painter.drawText(
                QPointF(left, top + metrics.ascent()), metrics.elidedText(words, mode, int(right - left))
            )
            top += metrics.height() + 1
            right = float(rect.right() - _MARGIN)
        painter.restore()

    def _paint_frame(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, is_chosen: bool
    ) -> None:
        """Fills the folder that filters; frames the current one where the keyboard focus is."""
        from PySide6.QtWidgets import QStyle

        palette: QPalette = option.palette
        frame = QRectF(option.rect).adjusted(0, 1, -4, -1)
        is_current = self._tree.hasFocus() and index == self._tree.currentIndex()
        if is_chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            fill = palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.Highlight)
            painter.setBrush(fill if is_chosen else colours.tile_hover(palette))
            painter.drawRoundedRect(frame, 6, 6)
        if is_current:
            color = (
                palette.color(QPalette.ColorRole.HighlightedText) if is_chosen else colours.accent(palette)
            )
            painter.setPen(QPen(color, 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            inset = 2.5 if is_chosen else 1
            painter.drawRoundedRect(frame.adjusted(inset, inset, -inset, -inset), 5, 5)

    def _paint_count(
        self, painter: QPainter, groups: int, font: QFont, end: QPointF, colour: QColor
    ) -> float:
        """Draws a number whose baseline ends at a place; returns where a name before it has to end."""
        words = formatting.number(groups)
        width = QFontMetrics(font).horizontalAdvance(words)
        painter.setFont(font)
        painter.setPen(colour)
        painter.drawText(QPointF(end.x() - width, end.y()), words)
        return end.x() - width - _MARGIN


def _model_of(index: Index) -> FolderModel:
    model = index.model()
    assert isinstance(model, FolderModel)
    return model


class FolderTree(QTreeView):
    """A tree that has a current row as soon as it gets the keyboard focus.

    Attributes:
        chosen: the path of the folder that filters; empty for none.

    Signals:
        picked: the index of a folder, by Enter or Space.
        left: by Esc.
    """

    picked = Signal(QModelIndex)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        give_viewport(self)
        self.chosen = ""
        self.setHeaderHidden(True)
        self.setIndentation(_INDENT)
        self.setExpandsOnDoubleClick(False)
        self.setSelectionMode(QTreeView.SelectionMode.NoSelection)
        self.setMouseTracking(True)
        self.setFrameShape(QTreeView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QTreeView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setItemDelegate(_FolderDelegate(self))

    def keys(self) -> list[tuple[str, str]]:
        """Returns what each key does, and its name."""
        return [
            (tr("Show only the groups with pictures of the folder"), tr("Return or Space")),
            (tr("Show the groups of all folders again"), tr("Esc")),
        ]

    # --- Qt ---

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.model().rowCount():
            self.setCurrentIndex(self.model().index(0, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and index.isValid():
            self.picked.emit(index)
        elif event.key() == Qt.Key.Key_Escape and self.chosen:
            self.left.emit()
        else:
            super().keyPressEvent(event)
