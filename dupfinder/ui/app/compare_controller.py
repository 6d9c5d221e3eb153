"""The page that compares two pictures: which pictures it shows, and what its verbs change."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from dupfinder.base.records import Cluster, ClusterFile, ImageRecord, Match
from dupfinder.ui.backend.cluster_table import Item
from dupfinder.ui.compare.file_marks import MarkState
from dupfinder.ui.duplicates.mark_states import mark_state
from dupfinder.ui.duplicates.page import ClustersPage
from dupfinder.ui.duplicates.review_actions import ReviewActions
from dupfinder.ui.widgets.on_demand import OnDemand

if TYPE_CHECKING:
    from dupfinder.ui.compare.page import CompareView


class CompareController(QObject):
    """Connects the compare view with the page Duplicates.

    Args:
        view: shows the two pictures.
        page: the clusters, and what is chosen among them.
        review_actions: for decisions.
        parent: of the object.

    Signals:
        show_asked: the view is to be brought to the front.
        leave_asked: the page Duplicates is to be brought to the front.
        find_asked: the page Find is to be brought to the front.
        selection_altered: other pictures are shown, or another side is active.
    """

    show_asked = Signal()
    leave_asked = Signal()
    find_asked = Signal()
    selection_altered = Signal()

    def __init__(
        self,
        view: OnDemand[CompareView],
        page: ClustersPage,
        review_actions: ReviewActions,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._compare = view
        self._page = page
        self._review = page.review
        self._review_actions = review_actions
        view.then(self._connect)

    @property
    def _view(self) -> CompareView:
        return self._compare.get()

    def _connect(self, view: CompareView) -> None:
        view.keep_asked.connect(lambda file: self._review.mark([file.image.path], "keep"))
        view.trash_asked.connect(self._on_trash_asked)
        view.keeper_asked.connect(self._page.keep_only)
        view.not_duplicates_asked.connect(self._on_not_duplicates_asked)
        view.closed.connect(self._on_closed)
        view.shown_changed.connect(self._on_shown_changed)
        self._page.companions.changed.connect(self._show_companions)
        view.show_companions(self._page.companions.of)

    def show(self, chosen: Sequence[Item]) -> None:
        """Compares two chosen pictures of the current cluster, or its keeper and another."""
        cluster = self._page.current_cluster()
        if cluster is None:
            return
        self._hand_over()
        self.show_asked.emit()
        if len(chosen) >= 2:
            self._view.show_pair(chosen[0].image.path, chosen[1].image.path)
        elif chosen and chosen[0].image.path != cluster.keeper.path:
            self._view.show_pair(cluster.keeper.path, chosen[0].image.path)
        else:
            self._view.show_pair(cluster.keeper.path, cluster.files[1].image.path)
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_match(self, query: ImageRecord, match: Match) -> None:
        """Compares a query with a match."""
        self._view.show_two(query, match.image, match)
        self.show_asked.emit()
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def update_clusters(self) -> None:
        """Hands the clusters of the page to the view, unless that shows a match of a query."""
        if self._view.is_two():
            return
        self._hand_over()

    def _hand_over(self) -> None:
        self._view.set_clusters(self._page.shown_clusters(), self._state_of)

    def _state_of(self, cluster: Cluster, file: ClusterFile) -> MarkState:
        """Returns the mark of a file and its reason, as the view shows them."""
        return mark_state(self._review, file, cluster) or MarkState()

    def _show_companions(self) -> None:
        self._view.show_companions(self._page.companions.of)

    def _on_trash_asked(self, file: ClusterFile) -> None:
        if self._review.check_of(file.image.path).locked:
            self._page.toggle([file])  # shows why it cannot be checked
        else:
            self._review.mark([file.image.path], "trash")

    def _on_not_duplicates_asked(self, one: ClusterFile, other: ClusterFile) -> None:
        cluster = self._review.cluster_of(one.image.path)
        if cluster is not None and len(cluster.files) == 2:
            self._review_actions.hide_cluster(cluster)
        else:
            self._review_actions.keep_apart(one, other)

    def _on_shown_changed(self) -> None:
        files = self._view.files() or ()
        self._page.companions.want([file.image.path for file in files])
        self.selection_altered.emit()

    def _on_closed(self) -> None:
        if self._view.is_two():
            self.find_asked.emit()
            return
        file = self._view.chosen()
        self.leave_asked.emit()
        if file is not None:
            self._page.show_file(file.image.path)
        self._page.grid.setFocus(Qt.FocusReason.OtherFocusReason)
