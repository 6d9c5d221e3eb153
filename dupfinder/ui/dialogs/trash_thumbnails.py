"""The pictures in the list of files that were moved to the trash."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, QTimer, Slot
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from dupfinder.base.records import ImageRecord
from dupfinder.ui.backend.thumbnails import Thumbnails
from dupfinder.ui.dialogs.trash_history_model import TrashedModel
from dupfinder.ui.widgets.picture import paint_picture

if TYPE_CHECKING:
    from dupfinder.trash.journal import TrashedFile

_Index = QModelIndex | QPersistentModelIndex
PICTURE: Final = QSize(64, 48)
_SIDE_UNKNOWN: Final = 4096
"""A picture of unknown size is taken for a large one."""


def picture_of(file: TrashedFile) -> ImageRecord | None:
    """Returns where the picture of a file can be read: in the trash, at its place, or the kept one instead.

    None for a companion, which is no picture.
    """
    if file.companion_of is not None:
        return None
    if file.state == "trashed":
        path = file.trash_path or file.keeper
    elif file.state == "lost":
        path = file.keeper
    else:
        path = file.path
    if path is None:
        return None
    side = _SIDE_UNKNOWN
    return ImageRecord(
        0, path, file.size_bytes, file.mtime_ns, side, side, side * side, "", None, False, False, 0
    )


class PictureColumn(QStyledItemDelegate):
    """Paints a thumbnail before the name of each file, and asks for those in view only.

    Where the picture in the trash cannot be read, the kept one is shown instead.

    Args:
        view: the tree; its rows are of one height.
        model: of the view.
        thumbnails: of all views.
    """

    def __init__(self, view: QTreeView, model: TrashedModel, thumbnails: Thumbnails) -> None:
        super().__init__(view)
        self._view, self._model, self._thumbnails = view, model, thumbnails
        self._asking = QTimer(self)
        self._asking.setSingleShot(True)
        self._asking.timeout.connect(self._on_settled)
        bar = view.verticalScrollBar()
        for changed in (bar.valueChanged, bar.rangeChanged, view.expanded, view.collapsed, model.modelReset):
            changed.connect(self._ask_soon)
        thumbnails.ready.connect(self._on_ready)

    def drop(self) -> None:
        """Cancels what was asked for; called when the list is hidden."""
        self._thumbnails.drop(self)

    def shown_for(self, file: TrashedFile) -> ImageRecord | None:
        """Returns the picture that stands for a file."""
        found = picture_of(file)
        if found is not None and file.keeper and self._thumbnails.failure(found) is not None:
            return found if found.path == file.keeper else _elsewhere(found, file.keeper)
        return found

    def _ask_soon(self, *_: object) -> None:
        self._asking.start(0)

    @Slot()
    def _on_settled(self) -> None:
        if self._view.isVisible():
            side_px = round(PICTURE.width() * self._view.devicePixelRatioF())
            self._thumbnails.want(self, self.images_in_view(), side_px)

    def images_in_view(self) -> list[ImageRecord]:
        """Returns the pictures of the rows in view."""
        found: list[ImageRecord] = []
        index = self._view.indexAt(QRect(self._view.viewport().rect()).topLeft())
        bottom = self._view.viewport().height()
        below: Callable[[QModelIndex], QModelIndex] = self._view.indexBelow
        while index.isValid() and self._view.visualRect(index).top() < bottom:
            file = self._model.file_at(index)
            image = self.shown_for(file) if file is not None else None
            if image is not None:
                found.append(image)
            index = below(index)
        return found

    @Slot(object)
    def _on_ready(self, _key: object) -> None:
        if self._view.isVisible():
            self._view.viewport().update()
            self._ask_soon()  # where one failed, the kept one is asked for

    # --- Qt ---

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        file = self._model.file_at(index)
        image = self.shown_for(file) if file is not None else None
        if image is None:
            super().paint(painter, option, index)
            return
        style = self._view.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, self._view)
        box = QRect(option.rect.x() + 2, 0, PICTURE.width(), PICTURE.height())
        box.moveTop(option.rect.y() + (option.rect.height() - box.height()) // 2)
        painter.save()
        paint_picture(painter, self._thumbnails, image, box, option.palette)
        painter.restore()
        words = QStyleOptionViewItem(option)
        words.rect = option.rect.adjusted(PICTURE.width() + 8, 0, 0, 0)
        super().paint(painter, words, index)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        hint = super().sizeHint(option, index)
        return QSize(hint.width() + PICTURE.width() + 8, PICTURE.height() + 6)


def _elsewhere(image: ImageRecord, path: str) -> ImageRecord:
    from dataclasses import replace

    return replace(image, path=path)
