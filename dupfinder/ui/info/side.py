"""The info panel at the right of a page: when it is shown, and which picture it shows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QSplitter, QWidget

from dupfinder.base.records import Cluster
from dupfinder.ui.backend.cluster_table import Item
from dupfinder.ui.backend.settings import Settings
from dupfinder.ui.compare.file_marks import MarkState
from dupfinder.ui.info.panel import InfoPanel
from dupfinder.ui.style.translation import tr

WIDE_PAGE: Final = 1800
"""From this width on the panel is shown if nobody has switched it; narrower pages are for the pictures."""

LEAST_PAGE: Final = 900
"""On a narrower page there is no room for it."""

_KEY: Final = "review/info"


class Subject(NamedTuple):
    """The picture that the panel shows, or the selection that it counts.

    Attributes:
        selected: the selected pictures; more than one are only counted.
        item: the current picture; None if there is none.
        state: how it is marked; None if nothing is marked.
        group: its cluster; None for what was found for a query.
    """

    selected: Sequence[Item] = ()
    item: Item | None = None
    state: MarkState | None = None
    group: Cluster | None = None


class InfoSide(QObject):
    """Shows the current picture of a page in a panel, as its last pane.

    Args:
        page: whose width decides whether there is room.
        splitter: gets the panel as its last widget.
        settings: hold whether the panel is on, for all pages.
        subject: returns what it is about.
        is_useful: returns whether the page has pictures; else the panel is hidden.

    Attributes:
        panel: the widget.

    Signals:
        shown_changed: whether the panel is shown.
        refused: why it is not shown.
    """

    shown_changed = Signal(bool)
    refused = Signal(str)

    def __init__(
        self,
        page: QWidget,
        splitter: QSplitter,
        settings: Settings,
        subject: Callable[[], Subject],
        is_useful: Callable[[], bool] = lambda: True,
    ) -> None:
        super().__init__(page)
        self._page, self._settings = page, settings
        self._subject, self._is_useful = subject, is_useful
        self.panel = InfoPanel()
        self.panel.hide()
        splitter.addWidget(self.panel)
        splitter.setCollapsible(splitter.count() - 1, False)
        # Once for all that changes together, such as a group, its marks and the current tile.
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self._show_current)
        page.installEventFilter(self)

    @property
    def is_on(self) -> bool:
        """Whether it is wanted: as somebody chose, otherwise on a wide page."""
        return self._settings.get(_KEY, self._page.width() >= WIDE_PAGE)

    def set_on(self, on: bool) -> None:
        """Shows the panel if there is room, now and in the next session, or hides it."""
        self._settings.set(_KEY, on)
        self.update()
        if on and self.panel.isHidden() and self._is_useful():
            self.refused.emit(tr("The window is too narrow for the info panel."))

    def update(self) -> None:
        """Follows the page: its width, and whether it has pictures."""
        shown = self.is_on and self._page.width() >= LEAST_PAGE and self._is_useful()
        if shown == self.panel.isHidden():
            self.panel.setVisible(shown)
            self.shown_changed.emit(shown)
        self.refresh()

    def refresh(self) -> None:
        """Shows the current picture anew, soon."""
        self._soon.start()

    def close_threads(self) -> None:
        """Ends the threads. May be called again."""
        self.panel.close_threads()

    def _show_current(self) -> None:
        if self.panel.isHidden():
            return
        subject = self._subject()
        if len(subject.selected) > 1:
            size_bytes = sum(item.image.size_bytes for item in subject.selected)
            self.panel.show_count(len(subject.selected), size_bytes)
        elif subject.item is None:
            self.panel.clear()
        else:
            self.panel.show_item(subject.item, subject.state, subject.group)

    # --- Qt ---

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._page and event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self.update()
        return super().eventFilter(watched, event)
