"""The recent queries: tiles on the empty page, and a menu."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from dupfinder.base.records import UNDECODED, ImageRecord
from dupfinder.ui.backend.thumbnails import Thumbnails
from dupfinder.ui.find.query_history import Recent
from dupfinder.ui.style import formatting, icons
from dupfinder.ui.style.translation import tr
from dupfinder.ui.widgets.labels import PlainLabel

_ICON: Final = QSize(96, 72)
_TILE_WIDTH: Final = 116
_SPACING: Final = 4


def stand_in(path: str) -> ImageRecord:
    """Returns a record of a file of which only the path is known, for its thumbnail."""
    return ImageRecord(0, path, 0, 0, 0, 0, 0, "", None, False, False, UNDECODED)


class RecentQueries(QWidget):
    """Tiles of recent queries, as many as there is room for.

    Args:
        thumbnails: of files from earlier sessions.

    Signals:
        chosen: a Source.
        forget_asked: the list is to be emptied.
    """

    chosen = Signal(object)
    forget_asked = Signal()

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._recent: Sequence[Recent] = ()
        self.tiles: list[QToolButton] = []
        self.menu = QMenu(self)
        self.menu.setToolTipsVisible(True)
        self.menu.aboutToShow.connect(self._fill_menu)
        title = PlainLabel(tr("Recent"))
        title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        font = title.font()
        font.setBold(True)
        title.setFont(font)
        self._row = QHBoxLayout()
        self._row.setSpacing(_SPACING)
        self._row.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 0, 12, 12)
        column.addWidget(title)
        column.addLayout(self._row)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        thumbnails.ready.connect(self._on_ready)

    def set_recent(self, recent: Sequence[Recent]) -> None:
        """Shows these, the first at the left."""
        self._recent = recent
        for tile in self.tiles:
            self._row.removeWidget(tile)
            tile.hide()
            tile.deleteLater()
        self.tiles = [self._make_tile(each) for each in recent]
        for tile in self.tiles:
            self._row.addWidget(tile)
        self._arrange()

    def want_thumbnails(self) -> None:
        """Loads the thumbnails that are missing."""
        missing = [each.source.path for each in self._recent if each.picture is None and each.source.path]
        self._thumbnails.want(self, [stand_in(path) for path in missing], self._side_px())

    # --- inside ---

    def _side_px(self) -> int:
        return round(_ICON.width() * self.devicePixelRatioF())

    def _make_tile(self, recent: Recent) -> QToolButton:
        tile = QToolButton(self)
        tile.setAutoRaise(True)
        tile.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        tile.setIconSize(_ICON)
        tile.setFixedWidth(_TILE_WIDTH)
        tile.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        room = _TILE_WIDTH - 16
        elide = self.fontMetrics().elidedText
        lines = [elide(line, Qt.TextElideMode.ElideMiddle, room) for line in _lines(recent)]
        tile.setText("\n".join(lines).replace("&", "&&"))
        tile.setAccessibleName(tr("Find again: %1").replace("%1", recent.name))
        tile.setToolTip(formatting.tip(_where(recent)))
        tile.setIcon(self._icon_of(recent))
        tile.clicked.connect(lambda: self.chosen.emit(recent.source))
        return tile

    def _icon_of(self, recent: Recent) -> QIcon:
        pixmap = None
        if recent.picture is not None:
            pixmap = QPixmap.fromImage(recent.picture)
        elif recent.source.path:
            pixmap = self._thumbnails.pixmap(stand_in(recent.source.path), self._side_px())
        return icons.icon("image") if pixmap is None else QIcon(self._framed(pixmap))

    def _framed(self, pixmap: QPixmap) -> QPixmap:
        """Returns a picture in the middle of an icon's area, so that the names below are in one line."""
        ratio = self.devicePixelRatioF()
        area = QPixmap(_ICON * ratio)
        area.fill(Qt.GlobalColor.transparent)
        scaled = pixmap.size().scaled(area.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRect(0, 0, scaled.width(), scaled.height())
        place.moveCenter(area.rect().center())
        painter = QPainter(area)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(place, pixmap)
        painter.end()
        area.setDevicePixelRatio(ratio)
        return area

    def _fill_menu(self) -> None:
        self.menu.clear()
        for recent in self._recent:
            name = self.fontMetrics().elidedText(recent.name, Qt.TextElideMode.ElideMiddle, 320)
            action = self.menu.addAction(self._icon_of(recent), name.replace("&", "&&"))
            action.setToolTip(formatting.tip(_where(recent)))
            action.triggered.connect(lambda _checked=False, source=recent.source: self.chosen.emit(source))
        self.menu.addSeparator()
        forget = self.menu.addAction(tr("&Clear this list"))
        forget.setEnabled(bool(self._recent))
        forget.triggered.connect(lambda: self.forget_asked.emit())
        self.want_thumbnails()

    def _on_ready(self, key: object) -> None:
        for recent, tile in zip(self._recent, self.tiles, strict=True):
            if recent.source.path and stand_in(recent.source.path).stamp == key:
                tile.setIcon(self._icon_of(recent))

    def _arrange(self) -> None:
        """Shows as many tiles as there is room for."""
        room = self.width() - 24 + _SPACING
        for number, tile in enumerate(self.tiles, 1):
            tile.setVisible(number * (_TILE_WIDTH + _SPACING) <= room)

    # --- Qt ---

    def minimumSizeHint(self) -> QSize:
        return QSize(_TILE_WIDTH + 24, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()


def _lines(recent: Recent) -> tuple[str, str]:
    """Returns the name, and the dimensions or the name of the folder."""
    path = recent.source.path
    if path is None:
        return recent.source.name, recent.name.removeprefix(f"{recent.source.name}, ")
    return recent.name, formatting.name_of(os.path.dirname(path))


def _where(recent: Recent) -> str:
    """Returns the whole name and the folder of a recent query."""
    path = recent.source.path
    return recent.name if path is None else f"{recent.name}\n{formatting.folder_of(path)}"
