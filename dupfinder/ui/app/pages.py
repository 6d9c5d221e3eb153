"""The pages of the window, and the verbs for the selection of the one in front."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QLineEdit, QSpinBox, QStackedWidget, QWidget

from dupfinder.ui.backend.cluster_table import Item
from dupfinder.ui.duplicates.page import ClustersPage
from dupfinder.ui.duplicates.review_actions import ReviewActions
from dupfinder.ui.grid.view import GridView
from dupfinder.ui.info.side import InfoSide
from dupfinder.ui.widgets.on_demand import OnDemand

if TYPE_CHECKING:
    from dupfinder.ui.compare.page import CompareView
    from dupfinder.ui.find.page import QueryPage


class Pages(QStackedWidget):
    """Find, Duplicates, and two pictures side by side; the first and the last join when they are made.

    Args:
        find: the page Find.
        duplicates: the page Duplicates.
        compare: two pictures of a cluster.

    Attributes:
        find_page, compare_page: as given.

    Signals:
        info_changed: whether the page in front shows its info panel.
    """

    info_changed = Signal(bool)

    def __init__(
        self, find: OnDemand[QueryPage], duplicates: ClustersPage, compare: OnDemand[CompareView]
    ) -> None:
        super().__init__()
        self.find_page = find
        self._duplicates = duplicates
        self.compare_page = compare
        self.addWidget(duplicates)
        duplicates.info.shown_changed.connect(self._on_info_shown)
        find.then(self._add_find)
        compare.then(self.addWidget)

    def _add_find(self, page: QueryPage) -> None:
        self.addWidget(page)
        page.model.place_of = self._duplicates.model.place_of
        page.info.panel.place_of = self._duplicates.model.place_of
        page.info.shown_changed.connect(self._on_info_shown)

    def _on_info_shown(self, _shown: bool) -> None:
        self.info_changed.emit(self.is_info_shown())

    def _sides(self) -> list[InfoSide]:
        """Returns the info panels of the pages that are made."""
        find = self.find_page.made
        return [self._duplicates.info, *([find.info] if find is not None else [])]

    def show_info(self, on: bool) -> None:
        """Shows the info panel of the page in front, or hides it; the other page follows."""
        if self.is_on_find():
            self.find_page.get().info.set_on(on)
        else:
            self._duplicates.set_info(on)
        for side in self._sides():
            side.update()
        self.info_changed.emit(self.is_info_shown())

    def is_info_shown(self) -> bool:
        """Whether the page in front shows its info panel."""
        page = self.find_page.get() if self.is_on_find() else self._duplicates
        return not page.info.panel.isHidden()

    def close_threads(self) -> None:
        """Ends the threads of all pages, and deletes files that were made of pasted pictures."""
        for side in self._sides():
            side.close_threads()
        if self.compare_page.made is not None:
            self.compare_page.made.close_threads()
        if self.find_page.made is not None:
            self.find_page.made.close_files()

    def grid(self) -> GridView:
        """Returns the grid of the page in front."""
        return self.find_page.get().grid if self.is_on_find() else self._duplicates.grid

    def front(self) -> QWidget:
        """Returns the page in front."""
        page = self.currentWidget()
        assert page is not None  # there is always one
        return page

    def is_on_find(self) -> bool:
        """Whether the page Find is in front."""
        return self.currentWidget() is self.find_page.made

    def is_on_review(self) -> bool:
        """Whether the page Review is in front."""
        return self.currentWidget() is self._duplicates

    def is_comparing(self) -> bool:
        """Whether two pictures side by side are in front."""
        return self.currentWidget() is self.compare_page.made

    def is_comparing_found(self) -> bool:
        """Whether a query and a match of it are in front, side by side."""
        return self.is_comparing() and self.compare_page.get().is_two()

    def selected_items(self) -> list[Item]:
        """Returns the selection of the page in front; of two compared pictures, the active one."""
        if self.is_comparing():
            file = self.compare_page.get().chosen()
            return [file] if file is not None else []
        return self.grid().selected_items()

    def select_all(self) -> None:
        """Selects everything in the grid, or in the text that has the focus."""
        focused = QApplication.focusWidget()
        if isinstance(focused, QLineEdit | QSpinBox):
            focused.selectAll()
        else:
            self.grid().selectAll()


class ReviewVerbs:
    """Hands each verb to the page in front; the page Find has nothing to review.

    Args:
        pages: know what is in front and selected.
        page: the clusters.
        review_actions: the verbs of the page Duplicates.
    """

    def __init__(self, pages: Pages, page: ClustersPage, review_actions: ReviewActions) -> None:
        self._pages = pages
        self._page = page
        self._review_actions = review_actions

    def check(self) -> None:
        """Checks the selected files, or unchecks them."""
        items = self._pages.selected_items()
        if items and not self._pages.is_on_find():
            self._page.toggle(items)

    def keep_only(self) -> None:
        """Makes the selected file the only one that is kept of its cluster."""
        for item in self._pages.selected_items()[:1]:
            if not self._pages.is_on_find():
                self._page.keep_only(item)

    def not_duplicates(self) -> None:
        """Hides the cluster, or keeps two compared pictures apart."""
        if self._pages.is_comparing():
            self._pages.compare_page.get().tell_apart()
        elif not self._pages.is_on_find():
            self._review_actions.not_duplicates()

    def trash(self, items: Sequence[Item]) -> None:
        """Moves these files to the trash after a confirmation; when comparing, checks the active one."""
        if self._pages.is_comparing():
            self._pages.compare_page.get().trash()
        else:
            self._review_actions.trash_items(items)
