"""Preview and survey over the window: what they show, and what their keys change."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from dupfinder.ui.backend.cluster_table import Item
from dupfinder.ui.backend.thumbnails import Thumbnails
from dupfinder.ui.compare.file_marks import MarkState
from dupfinder.ui.duplicates.group_header import place_of
from dupfinder.ui.duplicates.mark_states import mark_state
from dupfinder.ui.duplicates.page import ClustersPage
from dupfinder.ui.widgets.on_demand import OnDemand

if TYPE_CHECKING:
    from dupfinder.ui.preview.view import Preview
    from dupfinder.ui.survey.view import SurveyView


class LargeViews(QObject):
    """Connects preview and survey with the page Review.

    Args:
        page: the groups, and what is marked in them.
        thumbnails: shown until a picture is loaded.
        window: is covered.

    Attributes:
        previews, surveys: the two views, made when they are first shown.
    """

    def __init__(self, page: ClustersPage, thumbnails: Thumbnails, window: QWidget) -> None:
        super().__init__(window)
        self._page = page
        self._review = page.review
        self._thumbnails = thumbnails
        self._window = window
        self._previews_page = False
        self.previews = OnDemand(self._make_preview)
        self.surveys = OnDemand(self._make_survey)
        self._review.checks_changed.connect(self._refresh)
        self._review.entries_changed.connect(self._refresh)

    @property
    def preview(self) -> Preview:
        """One picture, large."""
        return self.previews.get()

    @property
    def survey(self) -> SurveyView:
        """Some pictures at once."""
        return self.surveys.get()

    def _make_preview(self) -> Preview:
        from dupfinder.ui.preview.view import Preview

        view = Preview(self._thumbnails, self._window)
        view.state_of, view.folder_of = self._state_of, self._page.model.place_of
        view.moved.connect(self._on_moved)
        return view

    def _make_survey(self) -> SurveyView:
        from dupfinder.ui.survey.view import SurveyView

        view = SurveyView(self._thumbnails, self._window)
        view.state_of, view.folder_of = self._state_of, self._page.model.place_of
        view.keep, view.trash = self._keep, self._toggle
        view.confirmed.connect(self._on_confirmed)
        view.group_asked.connect(self._on_group_asked)
        return view

    def preview_group(self) -> None:
        """Shows the current picture of the page Review large; the arrow keys go through those of the grid."""
        grid = self._page.grid
        row = grid.currentIndex().row()
        if self._page.model.items:
            self._previews_page = True
            self.preview.keep, self.preview.trash = self._keep, self._toggle
            self.preview.show(self._page.model.items, max(row, 0))

    def preview_found(self, items: Sequence[Item], row: int) -> None:
        """Shows a result of a query large; nothing is marked there."""
        self._previews_page = False
        self.preview.keep = self.preview.trash = None
        self.preview.show(items, row)

    def survey_group(self) -> None:
        """Shows the selected pictures of the page Review at once, or those of the current group."""
        items: Sequence[Item] = self._page.grid.selected_items()
        cluster = self._page.current_cluster()
        if len(items) < 2 and cluster is not None:
            items = cluster.files
        if len(items) > 1:
            self.survey.show(items, place_of(self._page.facts()))

    def close_threads(self) -> None:
        """Ends the threads of both."""
        for view in (self.previews.made, self.surveys.made):
            if view is not None:
                view.close_threads()

    def _state_of(self, item: Item) -> MarkState | None:
        return mark_state(self._review, item)

    def _keep(self, item: Item) -> None:
        self._review.mark([item.image.path], "keep")

    def _toggle(self, item: Item) -> None:
        self._page.toggle([item])

    def _refresh(self) -> None:
        for view in (self.previews.made, self.surveys.made):
            if view is not None:
                view.refresh_states()

    def _on_moved(self, row: int) -> None:
        model = self._page.model
        if self._previews_page and row < len(model.items):
            self._page.grid.setCurrentIndex(model.index(row))
            self._page.grid.scrollTo(model.index(row))

    def _on_confirmed(self) -> None:
        before = self._page.list.currentIndex().row()
        self._page.confirm()
        self._follow(before)

    def _on_group_asked(self, by: int) -> None:
        before = self._page.list.currentIndex().row()
        self._page.step(by)
        if self._page.list.currentIndex().row() != before:
            self._follow(before)

    def _follow(self, before: int) -> None:
        """Shows the group that is current now; closes the survey after the last one."""
        if self._page.list.currentIndex().row() == before:
            self.survey.close()
            return
        entry = self._page.list.current_entry()
        if entry is not None:
            self.survey.show(entry.cluster.files, place_of(self._page.facts()))
