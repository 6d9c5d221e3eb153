"""The pages of the window, and the verbs for the selection of the one in front."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QLineEdit, QSpinBox, QStackedWidget, QWidget

from dupfinder.ui.backend.cluster_table import Item
from dupfinder.ui.compare.page import CompareView
from dupfinder.ui.duplicates.page import ClustersPage
from dupfinder.ui.duplicates.review_actions import ReviewActions
from dupfinder.ui.find.page import QueryPage
from dupfinder.ui.grid.view import GridView


class Pages(QStackedWidget):
    """Find, Duplicates, and two pictures side by side.

    Args:
        find: the page Find.
        duplicates: the page Duplicates.
        compare: two pictures of a cluster.

    Signals:
        info_changed: whether the page in front shows its info panel.
    """

    info_changed = Signal(bool)

    def __init__(self, find: QueryPage, duplicates: ClustersPage, compare: CompareView) -> None:
        super().__init__()
        self._find = find
        self._duplicates = duplicates
        self._compare = compare
        for page in (find, duplicates, compare):
            self.addWidget(page)
        find.model.place_of = duplicates.model.place_of
        find.info.panel.place_of = duplicates.model.place_of
        for side in (find.info, duplicates.info):
            side.shown_changed.connect(lambda _shown: self.info_changed.emit(self.is_info_shown()))

    def show_info(self, on: bool) -> None:
        """Shows the info panel of the page in front, or hides it; the other page follows."""
        if self.is_on_find():
            self._find.info.set_on(on)
            self._duplicates.info.update()
        else:
            self._duplicates.set_info(on)
            self._find.info.update()
        self.info_changed.emit(self.is_info_shown())

    def is_info_shown(self) -> bool:
        """Whether the page in front shows its info panel."""
        page = self._find if self.is_on_find() else self._duplicates
        return not page.info.panel.isHidden()

    def close_threads(self) -> None:
        """Ends the threads of the info panels."""
        for side in (self._find.info, self._duplicates.info):
            side.close_threads()

    def grid(self) -> GridView:
        """Returns the grid of the page in front."""
        return self._find.grid if self.is_on_find() else self._duplicates.grid

    def front(self) -> QWidget:
        """Returns the page in front."""
        page = self.currentWidget()
        assert page is not None  # there are always three
        return page

    def is_on_find(self) -> bool:
        """Whether the page Find is in front."""
        return self.currentWidget() is self._find

    def is_on_review(self) -> bool:
        """Whether the page Review is in front."""
        return self.currentWidget() is self._duplicates

    def is_comparing(self) -> bool:
        """Whether two pictures side by side are in front."""
        return self.currentWidget() is self._compare

    def selected_items(self) -> list[Item]:
        """Returns the selection of the page in front; of two compared pictures, the active one."""
        if self.is_comparing():
            file = self._compare.chosen()
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
        compare: two pictures of a cluster.
        review_actions: the verbs of the page Duplicates.
    """

    def __init__(
        self, pages: Pages, page: ClustersPage, compare: CompareView, review_actions: ReviewActions
    ) -> None:
        self._pages = pages
        self._page = page
        self._compare = compare
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
            self._compare.tell_apart()
        elif not self._pages.is_on_find():
            self._review_actions.not_duplicates()

    def trash(self, items: Sequence[Item]) -> None:
        """Moves these files to the trash after a confirmation; when comparing, checks the active one."""
        if self._pages.is_comparing():
            self._compare.trash()
        else:
            self._review_actions.trash_items(items)
