"""The page Review without groups: where to drop a folder, or the reason why there are none."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QStackedWidget, QWidget

from dupfinder.ui.backend.session import Session
from dupfinder.ui.duplicates.empty_states import Action, empty_state
from dupfinder.ui.duplicates.filter_bar import FilterBar
from dupfinder.ui.style.translation import tr
from dupfinder.ui.widgets.empty_state import EmptyState, shows_no_library
from dupfinder.ui.widgets.on_demand import OnDemand
from dupfinder.ui.widgets.radius_slider import DistanceControl

if TYPE_CHECKING:
    from dupfinder.ui.duplicates.welcome import Welcome


class BlankPages(QStackedWidget):
    """Shows why there is no group, and a way out.

    Args:
        session: the library.
        distance: the similarity.
        filter_bar: may hide all groups.

    Attributes:
        empty: the reason.
        welcomes: the page of a new library, made when it is first shown.

    Signals:
        add_folder_asked: for a file dialog.
    """

    add_folder_asked = Signal()

    def __init__(
        self,
        session: Session,
        distance: DistanceControl,
        filter_bar: FilterBar,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._distance = distance
        self._filter_bar = filter_bar
        self.welcomes = OnDemand(self._make_welcome)
        self.empty = EmptyState()
        self._nothing = QWidget()  # until it is known what the library holds
        self._nothing.setAutoFillBackground(True)
        self._nothing.setBackgroundRole(QPalette.ColorRole.Base)
        self.addWidget(self._nothing)
        self.addWidget(self.empty)

    def _make_welcome(self) -> Welcome:
        from dupfinder.ui.duplicates.welcome import Welcome

        page = Welcome()
        page.choose_asked.connect(self.add_folder_asked)
        self.addWidget(page)
        return page

    def set_highlight(self, on: bool) -> None:
        """Shows whether a folder can be dropped; only the page of a new library tells it."""
        if self.welcomes.made is not None:
            self.welcomes.made.set_highlight(on)

    def is_new(self) -> bool:
        """Whether the library is open, has no folder yet, and nothing runs."""
        session = self._session
        return session.is_open and not session.overview.folders and session.activity is None

    def _is_opening(self) -> bool:
        session = self._session
        is_told = session.is_open or session.failure or session.is_slow
        return not is_told and session.activity is None

    def update_reason(self) -> None:
        """Shows the present reason; nothing in the moment before the library is open."""
        if self._is_opening():
            self.setCurrentWidget(self._nothing)
            return
        self.setCurrentWidget(self.welcomes.get() if self.is_new() else self.empty)
        session, radius = self._session, self._distance.radius
        is_busy = session.activity is not None
        if not is_busy and shows_no_library(self.empty, session):
            return
        if not is_busy and self._filter_bar.filter.is_active and self._filter_bar.has_entries:
            words = tr("No group matches the filter")
            self.empty.show_state("no-match", words, "", tr("Show all"), self._filter_bar.clear)
            return
        table = session.table if session.has_table else None
        state = empty_state(session.overview, table, radius, is_busy=is_busy)
        actions: dict[Action, Callable[[], object]] = {
            "add-folder": self.add_folder_asked.emit,
            "reopen": session.reopen,
            "compare": session.compare,
            "enlarge": lambda: self._distance.set_radius(state.radius),
        }
        action = actions[state.action] if state.action is not None else None
        self.empty.show_state(state.picture, state.title, state.sentence, state.button, action)
