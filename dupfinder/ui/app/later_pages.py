"""The pages Find and Compare, which are made when they are first needed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from dupfinder.ui.backend.session import Session
from dupfinder.ui.backend.settings import Settings
from dupfinder.ui.backend.thumbnails import Thumbnails
from dupfinder.ui.duplicates.page import ClustersPage
from dupfinder.ui.widgets.on_demand import OnDemand

if TYPE_CHECKING:
    from dupfinder.ui.compare.page import CompareView
    from dupfinder.ui.find.page import QueryPage


class LaterPages(QObject):
    """Makes both pages, and connects them with the library and the page Review.

    Args:
        session: the library.
        thumbnails: for all views.
        settings: of the library's folder.
        review: the page Review.
        parent: of the object.

    Attributes:
        find: the page Find.
        compare: two pictures side by side.
    """

    def __init__(
        self,
        session: Session,
        thumbnails: Thumbnails,
        settings: Settings,
        review: ClustersPage,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session, self._thumbnails, self._settings = session, thumbnails, settings
        self._review = review
        self.find = OnDemand(self._make_find)
        self.compare = OnDemand(self._make_compare)

    def save(self) -> None:
        """Saves the settings of the pages that are made."""
        for page in (self.find.made, self.compare.made):
            if page is not None:
                page.save()

    def _make_find(self) -> QueryPage:
        from dupfinder.ui.find.page import QueryPage

        page = QueryPage(self._session, self._thumbnails, self._settings)
        companions = self._review.companions
        page.in_review = lambda path: self._review.review.cluster_of(path) is not None
        page.model.companions_of = companions.of
        page.grid.in_view.connect(lambda shown: companions.want(item.image.path for item in shown))
        companions.changed.connect(page.grid.viewport().update)
        self._session.scanned.connect(page.grid.ask_soon)
        self._session.trash_done.connect(lambda result: page.take_away([file.path for file in result.moved]))
        return page

    def _make_compare(self) -> CompareView:
        from dupfinder.ui.compare.page import CompareView

        return CompareView(self._thumbnails, self._settings)
