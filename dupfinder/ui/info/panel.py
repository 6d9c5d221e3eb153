"""The info panel: what is known of one picture, and how it stands in its group."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dupfinder.base.records import Cluster
from dupfinder.ui.backend.cluster_table import Item
from dupfinder.ui.compare.file_marks import MarkState
from dupfinder.ui.info.details_loader import DetailsLoader
from dupfinder.ui.style import colours, formatting
from dupfinder.ui.style.translation import tr
from dupfinder.ui.widgets.on_demand import OnDemand

if TYPE_CHECKING:
    from dupfinder.ui.info.facts import Tone
    from dupfinder.ui.info.text_view import InfoText

_LEAST_WIDTH: Final = 230
_MOST_WIDTH: Final = 420
_WIDTH: Final = 250
_LETTERS: Final = 36
"""The width of a line in letters, where the font is large."""

_LARGEST_HINT: Final = 320


class InfoPanel(QWidget):
    """Shows one picture, or how many are selected.

    Its owner calls `close_threads` before the program ends.

    Attributes:
        place_of: returns the folder of a path, to show.
        loader: reads what the camera wrote.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place_of: Callable[[str], str] = formatting.folder_of
        self._shown: tuple[Item, MarkState | None, Cluster | None] | None = None
        self.loader = DetailsLoader(self)
        self.loader.ready.connect(self._on_ready)
        self._text = OnDemand(self._make_text)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(1, 0, 1, 0)
        self.setMinimumWidth(_LEAST_WIDTH)
        self.setMaximumWidth(_MOST_WIDTH)
        self.setAccessibleName(tr("Info panel"))
        self._nothing = tr("Select a photo to see what is known of it")

    @property
    def text(self) -> InfoText:
        """All that is shown; made when the panel is first shown or filled."""
        return self._text.get()

    def _make_text(self) -> InfoText:
        from dupfinder.ui.info.text_view import InfoText

        text = InfoText()
        text.show_note(self._nothing)
        self._column.addWidget(text)
        self.setFocusProxy(text)
        return text

    def show_item(self, item: Item, state: MarkState | None, group: Cluster | None) -> None:
        """Shows a picture.

        Args:
            item: of a cluster, or found for a query.
            state: how it is marked; None if nothing is marked.
            group: its cluster; None for what was found for a query.
        """
        self._shown = item, state, group
        image = item.image
        self.loader.want(image if image.reachable else None)
        self._fill()

    def show_count(self, count: int, size_bytes: int) -> None:
        """Shows how many pictures are selected."""
        selected = tr("%Ln photos selected", "", count)
        self._show_note(f"{selected} · {formatting.size(size_bytes)}", "plain")

    def clear(self) -> None:
        """Shows that there is no picture."""
        self._show_note(self._nothing)

    def close_threads(self) -> None:
        """Ends the threads. May be called again."""
        self.loader.close()

    def _show_note(self, words: str, tone: Tone = "subtle") -> None:
        self._shown = None
        self.loader.want(None)
        self.text.show_note(words, tone)

    def _fill(self) -> None:
        if self._shown is None:
            return
        item, state, group = self._shown
        stamp = item.image.stamp
        details = self.loader.details(stamp) or self.loader.failure(stamp)
        from dupfinder.ui.info.facts import facts_of

        self.text.show_facts(facts_of(item, state, group, self.place_of(item.image.path), details))

    def _on_ready(self, _stamp: object) -> None:
        self._fill()

    # --- Qt ---

    def showEvent(self, event: QShowEvent) -> None:
        self._text.get()
        super().showEvent(event)

    def sizeHint(self) -> QSize:
        by_font = self.fontMetrics().averageCharWidth() * _LETTERS
        return QSize(min(max(_WIDTH, by_font), _LARGEST_HINT), 400)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Base))
        painter.setPen(QPen(colours.separator(self.palette()), 1))
        x = self.width() - 1 if self.isRightToLeft() else 0
        painter.drawLine(x, 0, x, self.height())
