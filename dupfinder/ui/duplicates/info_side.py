"""The info panel at the right of the page Review: when it is shown, and which picture it follows."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, cast

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QSplitter, QWidget

from dupfinder.base.records import Cluster
from dupfinder.ui.backend.cluster_table import Item
from dupfinder.ui.backend.settings import Settings
from dupfinder.ui.duplicates.mark_states import mark_state
from dupfinder.ui.duplicates.review import Review
from dupfinder.ui.grid.view import GridView
from dupfinder.ui.info.panel import InfoPanel

WIDE_PAGE: Final = 1800
"""From this width on the panel is shown if nobody has switched it; narrower pages are for the pictures."""

LEAST_PAGE: Final = 900
"""On a narrower page there is no room for it."""

_KEY: Final = "review/info"


class InfoSide(QObject):
    """Shows the current picture of a grid in a panel, or the best one of the current group.

    Args:
        page: whose width decides whether there is room.
        splitter: gets the panel as its last widget.
        grid: whose current picture is shown.
        review: knows the marks.
        settings: hold whether the panel is on.
        current_cluster: returns the group to show without a current picture; None for none.

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
        grid: GridView,
        review: Review,
        settings: Settings,
        current_cluster: Callable[[], Cluster | None],
    ) -> None:
        super().__init__(page)
        self._page, self._grid, self._review, self._settings = page, grid, review, settings
        self._current_cluster = current_cluster
        self.panel = InfoPanel()
        self.panel.place_of = lambda path: grid.grid_model().place_of(path)
        self.panel.hide()
        splitter.addWidget(self.panel)
        splitter.setCollapsible(splitter.count() - 1, False)
        # Once for all that changes together, such as a group, its marks and the current tile.
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self._show_current)
        grid.selection_altered.connect(self._soon.start)
        grid.selectionModel().currentChanged.connect(self._soon.start)
        grid.grid_model().content_changed.connect(self._soon.start)
        review.checks_changed.connect(self._soon.start)
        review.entries_changed.connect(self._soon.start)
        page.installEventFilter(self)

    @property
    def is_on(self) -> bool:
        """Whether it is wanted: as somebody chose, otherwise on a wide page."""
        return self._settings.get(_KEY, self._page.width() >= WIDE_PAGE)

    def set_on(self, on: bool) -> None:
        """Shows the panel if there is room, now and in the next session, or hides it."""
        self._settings.set(_KEY, on)
        self.update()
        if on and self.panel.isHidden():
            self.refused.emit(self.tr("The window is too narrow for the info panel."))

    def update(self) -> None:
        """Follows the page: its width, or another current group."""
        shown = self.is_on and self._page.width() >= LEAST_PAGE
        if shown == self.panel.isHidden():
            self.panel.setVisible(shown)
            self.shown_changed.emit(shown)
        self._soon.start()

    def close_threads(self) -> None:
        """Ends the threads. May be called again."""
        self.panel.close_threads()

    def _show_current(self) -> None:
        if self.panel.isHidden():
            return
        chosen = self._grid.selected_items()
        if len(chosen) > 1:
            self.panel.show_count(len(chosen), sum(item.image.size_bytes for item in chosen))
            return
        item, cluster = self._current()
        if item is None or cluster is None:
            self.panel.clear()
        else:
            state = mark_state(self._review, item, cluster)
            self.panel.show_item(item, state, cluster)

    def _current(self) -> tuple[Item | None, Cluster | None]:
        """Returns the picture to show and its group."""
        index, model = self._grid.currentIndex(), self._grid.grid_model()
        section = model.section_of(index.row()) if index.isValid() else None
        if section is not None:
            return model.item(index), cast(Cluster, section.subject)
        cluster = self._current_cluster()
        return (cluster.files[0], cluster) if cluster is not None else (None, None)

    # --- Qt ---

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._page and event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self.update()
        return super().eventFilter(watched, event)
