"""The marks on a thumbnail: one badge, the check box, and the edge of what is kept or marked."""

from __future__ import annotations

from typing import Final, NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette, QPen, QPixmap

from dupfinder.ui.backend.cluster_table import Item
from dupfinder.ui.grid.model import Check
from dupfinder.ui.style import colours, formatting, icons
from dupfinder.ui.style.likeness import icon_of, likeness, shade_of
from dupfinder.ui.style.translation import tr

CHECK_SIDE: Final = 24
"""Side of the check box, in logical pixels."""

_EDGE: Final = 3.0
_SHADE_DISTANCES: Final = {"same": 0, "near": 3, "far": 10}


class TileState(NamedTuple):
    """The state of a tile that affects its look."""

    selected: bool = False
    current: bool = False
    focused: bool = False
    hovered: bool = False
    is_query: bool = False
    check: Check | None = None
    companions: str = ""
    danger: bool = False
    """Every picture of its group is marked."""


class Badge(NamedTuple):
    """The one badge of a tile."""

    label: str
    colour: QColor
    icon: str


class TileMarks:
    """Draws marks; badges and check boxes are cached as pixmaps.

    Args:
        palette: of the view.
        font: of the badges.
        ratio: device pixels per logical pixel.
    """

    def __init__(self, palette: QPalette, font: QFont, ratio: float) -> None:
        self._palette = palette
        self._font = font
        self._metrics = QFontMetrics(font)
        self._ratio = ratio
        self._pixmaps: dict[tuple[str, str, int], QPixmap] = {}
        self._base = palette.color(QPalette.ColorRole.Base)
        self._text = palette.color(QPalette.ColorRole.Text)
        self._accent = colours.accent(palette)
        self._kept = colours.kept(palette)
        self._marked = colours.kind_colour("error", palette)
        self._danger = colours.kind_colour("warning", palette)
        self._shades = {
            shade: colours.distance_colour(distance, palette) for shade, distance in _SHADE_DISTANCES.items()
        }

    @property
    def badge_height(self) -> int:
        """Height of a badge, in logical pixels."""
        return self._metrics.height() + 4

    def badge_of(self, item: Item, state: TileState) -> Badge:
        """Returns the badge: what happens to the file, else how it relates to the kept one."""
        check = state.check
        if check is not None and check.failure:
            return Badge(tr("Not moved"), self._marked, "warning")
        if check is not None and check.checked:
            colour = self._danger if state.danger else self._marked
            return Badge(tr("Last copy") if state.danger else tr("Trash", "badge"), colour, "trash")
        if state.is_query:
            return Badge(tr("This file"), self._accent, "find")
        if not item.image.reachable:
            return Badge(tr("Out of reach"), self._base, "folder-offline")
        if item.relation == "keeper":
            return Badge(formatting.relation("keeper"), self._kept, "star")
        colour = self._shades.get(shade_of(item), self._base)
        return Badge(likeness(item), colour, icon_of(item))

    def edge_of(self, item: Item, state: TileState) -> QColor | None:
        """Returns the colour of the edge: red for marked, green for kept, amber in danger; else None."""
        check = state.check
        if check is None:
            return None
        if check.checked:
            return self._danger if state.danger else self._marked
        return self._kept if item.relation == "keeper" or check.by_person else None

    def paint(self, painter: QPainter, picture: QRect, item: Item, state: TileState) -> None:
        """Draws edge, badge and check box on a picture."""
        self._paint_edge(painter, picture, item, state)
        label, colour, icon = self.badge_of(item, state)
        room = max(picture.width() - 8, 0)
        self._badge(painter, picture.x() + 4, self._top(picture), label, colour, icon, room)
        if state.check is not None:
            self._paint_check(painter, picture, state.check, state.hovered)

    def check_place(self, picture: QRect) -> QRect:
        """Returns the place of the check box: the bottom right, or above a picture as low as a panorama."""
        right = max(picture.right(), picture.x() + CHECK_SIDE + 6) - CHECK_SIDE - 3
        if self.is_low(picture):
            return QRect(right, self._top(picture), CHECK_SIDE, CHECK_SIDE)
        return QRect(right, picture.bottom() - CHECK_SIDE - 3, CHECK_SIDE, CHECK_SIDE)

    def is_low(self, picture: QRect) -> bool:
        """Whether a picture has no room for badge and check box above one another."""
        return picture.height() < self.badge_height + CHECK_SIDE + 12

    def _top(self, picture: QRect) -> int:
        """Returns the top of the badge; above a picture that it would hide."""
        above = picture.height() < self.badge_height + 8
        return picture.y() - self.badge_height - 2 if above else picture.y() + 4

    def _paint_edge(self, painter: QPainter, picture: QRect, item: Item, state: TileState) -> None:
        colour = self.edge_of(item, state)
        proposed = state.check is not None and state.check.proposed and not state.check.checked
        if colour is None and not proposed:
            return
        pen = QPen(colour or self._marked, _EDGE if colour else 2.0)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        if colour is None:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(picture).adjusted(-1, -1, 1, 1))

    # --- the check box ---

    def _paint_check(self, painter: QPainter, picture: QRect, check: Check, hovered: bool) -> None:
        """Draws the check box: a trash can if the file goes, a lock if it never does."""
        kind = "lock" if check.locked else "trash" if check.checked else "hovered" if hovered else ""
        key = kind, "check", int(check.by_person)
        pixmap = self._pixmaps.get(key)
        if pixmap is None:
            pixmap = self._pixmaps[key] = self._make_check(kind, check.by_person)
        painter.drawPixmap(self.check_place(picture).topLeft(), pixmap)

    def _make_check(self, kind: str, by_person: bool) -> QPixmap:
        """Returns the pixmap of a check box; it has a ring if the user decided."""
        pixmap = QPixmap(QSize(CHECK_SIDE, CHECK_SIDE) * self._ratio)
        pixmap.setDevicePixelRatio(self._ratio)
        pixmap.fill(QColor(0, 0, 0, 0))
        fill = QColor(self._marked if kind == "trash" else self._base)
        ink = colours.text_on(fill) if kind == "trash" else self._text
        edge = QColor(ink)
        edge.setAlpha(255 if kind == "hovered" else 150)
        if kind == "":
            fill.setAlpha(215)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen if kind == "lock" else QPen(edge, 1.5 if kind == "hovered" else 1.2))
        if by_person and kind != "lock":
            painter.setPen(QPen(self._accent, 2.5))
        painter.setBrush(fill)
        painter.drawRoundedRect(QRectF(1, 1, CHECK_SIDE - 2, CHECK_SIDE - 2), 5, 5)
        if kind in ("trash", "lock"):
            inner = QRectF(4, 4, CHECK_SIDE - 8, CHECK_SIDE - 8)
            icons.draw_icon(painter, kind, inner, ink)
        painter.end()
        return pixmap

    # --- badges ---

    def width_of(self, label: str, icon: str) -> int:
        """Estimates the width of a badge."""
        return self._metrics.horizontalAdvance(label) + (30 if icon else 12)

    def _badge(
        self, painter: QPainter, x: int, y: int, label: str, colour: QColor, icon: str, room: int
    ) -> None:
        """Draws a rounded label; only its icon, or a shorter text, if there is no more room."""
        if self.width_of(label, icon) > room:
            label = "" if icon else self._metrics.elidedText(label, Qt.TextElideMode.ElideRight, room - 12)
        key = label, icon, colour.rgb()
        pixmap = self._pixmaps.get(key)
        if pixmap is None:
            pixmap = self._pixmaps[key] = self._make_badge(label, colour, icon)
        painter.drawPixmap(x, y, pixmap)

    def _make_badge(self, label: str, colour: QColor, icon: str) -> QPixmap:
        height = self.badge_height
        side = height - 6 if icon else 0
        gap = 3 if icon and label else 0
        width = self._metrics.horizontalAdvance(label) + 10 + side + gap
        pixmap = QPixmap(QSize(width + 1, height + 1) * self._ratio)
        pixmap.setDevicePixelRatio(self._ratio)
        pixmap.fill(QColor(0, 0, 0, 0))
        ink = colours.text_on(colour)
        edge = QColor(ink)
        edge.setAlpha(70)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(edge, 1))
        painter.setBrush(colour)
        painter.drawRoundedRect(QRectF(0.5, 0.5, width, height), height / 2, height / 2)
        if icon:
            icons.draw_icon(painter, icon, QRectF(5.5, 3.5, side, side), ink)
        painter.setFont(self._font)
        painter.setPen(ink)
        painter.drawText(QPointF(5.5 + side + gap, 2.5 + self._metrics.ascent()), label)
        painter.end()
        return pixmap
