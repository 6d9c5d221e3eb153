"""The lines of text below a thumbnail."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final, NamedTuple

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette

from dupfinder.base.identity import FileStamp
from dupfinder.base.records import ImageRecord
from dupfinder.ui.backend.cluster_table import Item
from dupfinder.ui.grid.tile_facts import facts_of
from dupfinder.ui.style import colours, formatting, places
from dupfinder.ui.style.likeness import likeness
from dupfinder.ui.style.sentences import within_line
from dupfinder.ui.style.translation import tr

_LINE_SPACE: Final = 2
_CACHED: Final = 20_000
_NAME, _SUBTLE, _BETTER = range(3)


class _Words(NamedTuple):
    """A text, and its position from the left edge of the tile and the top of the captions."""

    words: str
    at: QPointF
    style: int


class Captions:
    """Lays out and draws captions; the layout is cached.

    Args:
        font: of the view.
        palette: likewise.
        lines: how many: name; folder and relation; facts; and why it is kept.
        margin: at the left and right of a tile.

    Attributes:
        place_of: returns the folder of a path, to show.
        reason_of: returns why a path is kept; empty for others.
    """

    def __init__(
        self,
        font: QFont,
        palette: QPalette,
        lines: int,
        margin: int,
    ) -> None:
        small = QFont(font)
        if font.pointSizeF() > 0:
            small.setPointSizeF(font.pointSizeF() * 0.9)
        self.strong = QFont(small)
        self.strong.setWeight(QFont.Weight.DemiBold)
        name = QFont(font)
        name.setWeight(QFont.Weight.Medium)
        self._fonts = name, small, self.strong
        self._metrics = tuple(QFontMetrics(each) for each in self._fonts)
        self._inks = (
            palette.color(QPalette.ColorRole.Text),
            colours.subtle_text(palette),
            palette.color(QPalette.ColorRole.Text),
        )
        self._count = lines
        self.place_of: Callable[[str], str] = formatting.folder_of
        self.reason_of: Callable[[str], str] = lambda _path: ""
        self._margin = margin
        self._cached: dict[tuple[FileStamp[str], FileStamp[str] | None, int, str], tuple[_Words, ...]] = {}

    @property
    def height(self) -> int:
        """Height of all lines, in logical pixels."""
        small = self._metrics[_SUBTLE].height() + _LINE_SPACE
        return self._metrics[_NAME].height() + (self._count - 1) * small

    def paint(
        self,
        painter: QPainter,
        rect: QRect,
        top: int,
        item: Item,
        keeper: ImageRecord | None,
        companions: str,
    ) -> None:
        """Draws the lines of an item.

        Args:
            painter: of the view.
            rect: of the tile.
            top: of the first line.
            item: whose facts are shown.
            keeper: of its group, for comparison; None for a result of a query.
            companions: short names of the files that belong to it.
        """
        # Not by the number in the library, which stays when a file is renamed, and may be reused.
        reason = self.reason_of(item.image.path) if self._count > 3 else ""
        folder = self.place_of(item.image.path)
        key = (
            item.image.stamp,
            keeper.stamp if keeper else None,
            rect.width(),
            f"{companions}\0{reason}\0{likeness(item)}\0{folder}",
        )
        lines = self._cached.get(key)
        if lines is None:
            if len(self._cached) > _CACHED:
                self._cached.clear()
            made = self._lay_out(item, keeper, rect.width(), companions, folder, reason)
            lines = self._cached[key] = tuple(made)
        corner = QPointF(rect.x(), top)
        style = -1
        for words, at, wanted in lines:
            if wanted != style:
                style = wanted
                painter.setFont(self._fonts[style])
                painter.setPen(self._inks[style])
            painter.drawText(corner + at, words)

    def _lay_out(
        self,
        item: Item,
        keeper: ImageRecord | None,
        tile_width: int,
        companions: str,
        folder: str,
        reason: str,
    ) -> Iterator[_Words]:
        width = tile_width - 2 * self._margin
        name = formatting.name_of(item.image.path)
        yield self._centred(name, Qt.TextElideMode.ElideMiddle, width, 0.0, _NAME)
        top = float(self._metrics[_NAME].height() + _LINE_SPACE)
        step = self._metrics[_SUBTLE].height() + _LINE_SPACE
        place = self._place(item, keeper, folder, width)
        yield self._centred(place, Qt.TextElideMode.ElideRight, width, top, _SUBTLE)
        yield from self._fact_words(item, keeper, width, top + step, companions)
        if reason:
            words = tr("Kept because: %1").replace("%1", reason)
            yield self._centred(words, Qt.TextElideMode.ElideRight, width, top + 2 * step, _SUBTLE)

    def _centred(self, words: str, mode: Qt.TextElideMode, width: int, top: float, style: int) -> _Words:
        metrics = self._metrics[style]
        advance = metrics.horizontalAdvance(words)
        if advance > width:
            words = metrics.elidedText(words, mode, width)
            advance = metrics.horizontalAdvance(words)
        left = self._margin + max(0.0, (width - advance) / 2)
        return _Words(words, QPointF(left, top + metrics.ascent()), style)

    def _fact_words(
        self, item: Item, keeper: ImageRecord | None, width: int, top: float, companions: str
    ) -> Iterator[_Words]:
        """Lays out as many facts as there is room for; neighbours of one style are joined."""
        runs: list[tuple[str, int]] = []
        used = 0
        facts = [*facts_of(item, keeper), *([(companions, False)] if companions else [])]
        for part, better in [*facts, (formatting.date(item.image), False)]:
            style = _BETTER if better else _SUBTLE
            words = f" · {part}" if runs else part
            advance = self._metrics[style].horizontalAdvance(words)
            if used + advance > width:
                if not runs:
                    yield self._centred(part, Qt.TextElideMode.ElideRight, width, top, style)
                break
            used += advance
            if runs and runs[-1][1] == style:
                runs[-1] = runs[-1][0] + words, style
            else:
                runs.append((words, style))
        left = self._margin + max(0.0, (width - used) / 2)
        for words, style in runs:
            yield _Words(words, QPointF(left, top + self._metrics[_SUBTLE].ascent()), style)
            left += self._metrics[style].horizontalAdvance(words)

    def _place(self, item: Item, keeper: ImageRecord | None, folder: str, width: int) -> str:
        """Returns the folder, cut at separators, and the relation to the kept picture."""
        metrics = self._metrics[_SUBTLE]
        alike = within_line(likeness(item)) if keeper is not None and item.relation != "keeper" else ""
        tail = f" · {alike}" if alike else ""
        room = width - metrics.horizontalAdvance(tail)
        return places.elided(folder, room, metrics.horizontalAdvance) + tail
