"""The commands of the page Duplicates, as the window's menus and the page's bar call them."""

from __future__ import annotations

from collections.abc import Sequence, Set

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from dupfinder.base.records import Cluster
from dupfinder.ui.backend.cluster_table import Item
from dupfinder.ui.backend.session import Session
from dupfinder.ui.backend.settings import Settings
from dupfinder.ui.backend.thumbnails import Thumbnails
from dupfinder.ui.duplicates.decision_flow import DecisionFlow
from dupfinder.ui.duplicates.export_flow import ExportFlow
from dupfinder.ui.duplicates.flow_base import Context
from dupfinder.ui.duplicates.move_flow import MoveFlow
from dupfinder.ui.duplicates.page import ClustersPage
from dupfinder.ui.duplicates.rule_flow import RuleFlow
from dupfinder.ui.duplicates.trash_flow import TrashFlow
from dupfinder.ui.style.translation import tr
from dupfinder.ui.widgets.notice_bar import NoticeBar


class ReviewActions(QObject):
    """Passes each command to the object that carries it out; only `undo` concerns two of them.

    Args:
        session: does the work.
        page: shows the clusters, and holds the choices among them.
        settings: hold the presets.
        thumbnails: for the pictures that would lose every copy.
        notice: shows results.
        window: the parent of dialogs.

    Signals:
        journal_changed: whether something can be undone.
        told: a sentence for the status bar.
    """

    journal_changed = Signal(bool)
    told = Signal(str)

    def __init__(
        self,
        session: Session,
        page: ClustersPage,
        settings: Settings,
        thumbnails: Thumbnails,
        notice: NoticeBar,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        context = Context(session, page, notice, window)
        self._rules = RuleFlow(context, page.presets)
        self._decisions = DecisionFlow(context)
        self._export = ExportFlow(context)
        self._trash = TrashFlow(context, thumbnails, settings)
        self._moving = MoveFlow(context)
        self._flows = self._rules, self._decisions, self._export, self._trash, self._moving
        for flow in self._flows:
            flow.told.connect(self.told)
        self._trash.moved.connect(self._decisions.forget)
        self._moving.moved.connect(self._decisions.forget)
        self._moving.history_asked.connect(self._trash.show_trashed)
        self._trash.journal_changed.connect(self._on_undo_changed)
        self._decisions.changed.connect(self._on_undo_changed)
        self._decisions.undo_asked.connect(self.undo)
        page.bar.rule_chosen.connect(self._rules.apply_preset)
        page.bar.rules_asked.connect(self.choose_extras)
        page.bar.clear_asked.connect(self.clear)
        page.header.not_duplicates_asked.connect(self._decisions.hide_current)
        page.bar.trash_asked.connect(self.trash_checked)

    def choose_extras(self) -> None:
        """Opens the dialog of rules."""
        self._rules.choose_extras()

    def clear(self) -> None:
        """Unchecks everything."""
        self._rules.clear()

    def not_duplicates(self) -> None:
        """Takes the selected files out of their groups, or hides the current one."""
        self._decisions.not_duplicates()

    def hide_cluster(self, cluster: Cluster) -> None:
        """Hides a cluster until a new file joins it."""
        self._decisions.hide_cluster(cluster)

    def hide_clusters(self, clusters: Sequence[Cluster]) -> None:
        """Hides clusters until a new file joins them."""
        self._decisions.hide_clusters(clusters)

    def take_out(self, clusters: Sequence[Cluster], paths: Set[str]) -> None:
        """Takes files out of their clusters for good."""
        self._decisions.take_out(clusters, paths)

    def keep_apart(self, one: Item, other: Item) -> None:
        """Keeps two files apart from now on."""
        self._decisions.keep_apart(one, other)

    def show_decisions(self) -> None:
        """Lists the decisions."""
        self._decisions.show_decisions()

    def trash_checked(self) -> None:
        """Moves all checked files to the trash, after a confirmation."""
        self._trash.trash_checked()

    def trash_items(self, items: Sequence[Item]) -> None:
        """Moves these files to the trash, after a confirmation."""
        self._trash.trash_items(items)

    def move_marked(self) -> None:
        """Moves all marked files to a folder, after asking for it."""
        self._moving.move_marked()

    def hard_link_marked(self) -> None:
        """Replaces marked identical copies by links, after a question."""
        self._moving.hard_link_marked()

    def show_trashed(self) -> None:
        """Lists the files that were moved to the trash."""
        self._trash.show_trashed()

    def export(self) -> None:
        """Writes the clusters that are shown to a file."""
        self._export.export()

    def undo(self) -> None:
        """Takes back the last command: a decision, or otherwise the last batch in the trash."""
        if self._trash.is_moving():
            return
        if self._decisions.is_deciding:
            self.told.emit(tr("Your decision is being written; try again in a moment."))
        elif self._decisions.can_take_back:
            self._decisions.take_back()
        else:
            self._trash.put_back_last()

    def close(self) -> None:
        """Closes all dialogs."""
        for flow in (self._rules, self._decisions, self._trash, self._moving):
            flow.close()

    def _on_undo_changed(self) -> None:
        self.journal_changed.emit(self._trash.can_put_back or self._decisions.can_take_back)
