"""Deciding that files are no duplicates, and taking such decisions back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from dupfinder.base.records import Cluster, ImageRecord
from dupfinder.ui.backend.cluster_table import Item
from dupfinder.ui.dialogs.decisions import DecisionsDialog
from dupfinder.ui.duplicates.flow_base import Context, Flow, bring_up
from dupfinder.ui.style import formatting

if TYPE_CHECKING:
    from dupfinder.base.literals import DecisionKind
    from dupfinder.clusters.decisions import Decision


class DecisionFlow(Flow):
    """Stores decisions that files are no duplicates.

    Signals:
        changed: the last decision can be taken back now, or cannot any more.
        undo_asked: the button of the notice was pressed.
    """

    changed = Signal()
    undo_asked = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._decisions: DecisionsDialog | None = None
        self._decided: int | None = None
        self._deciding = False
        self._session.decisions_changed.connect(self._on_decisions_changed)

    def not_duplicates(self) -> None:
        """Hides the current cluster; two selected files of a larger cluster are kept apart instead."""
        cluster = self._page.current_cluster()
        if cluster is None:
            return
        inside = {file.image.path for file in cluster.files}
        chosen = [item for item in self._page.grid.selected_items() if item.image.path in inside]
        if len(chosen) == 2 and len(cluster.files) > 2:
            self.keep_apart(chosen[0], chosen[1])
        else:
            self.hide_cluster(cluster)

    def hide_current(self) -> None:
        """Hides the current cluster, whatever is selected in it."""
        cluster = self._page.current_cluster()
        if cluster is not None:
            self.hide_cluster(cluster)

    def hide_cluster(self, cluster: Cluster) -> None:
        """Hides a cluster until a new file joins it."""
        words = self.tr("The cluster of “%1” (%2) is hidden; it comes back when a new file joins.")
        count = formatting.files(len(cluster.files))
        words = formatting.filled(words, formatting.named(cluster.keeper.path), count)
        images = [file.image for file in cluster.files]
        if len(images) == 2 and images[0].appearance != images[1].appearance:
            self.keep_apart(*cluster.files)  # permanent: a third file does not bring the pair back
        else:
            self._decide("cluster", images, words)

    def keep_apart(self, one: Item, other: Item) -> None:
        """Keeps two files out of a common cluster from now on; refuses identical files."""
        same_bytes = {one.relation, other.relation} <= {"keeper", "exact"}
        may_be = (
            one.image.appearance == other.image.appearance and one.image.size_bytes == other.image.size_bytes
        )
        if same_bytes or may_be:
            words = self.tr("“%1” and “%2” are identical: only the whole cluster can be hidden.")
            words = formatting.filled(
                words, formatting.named(one.image.path), formatting.named(other.image.path)
            )
            self._tell(words, "warning", key="decided")
            return
        words = self.tr("“%1” and “%2” are no duplicates of one another from now on.")
        if one.relation != "keeper" != other.relation:
            words += " " + self.tr("Both still resemble the kept file, and stay in its cluster.")
        words = formatting.filled(words, formatting.named(one.image.path), formatting.named(other.image.path))
        self._decide("pair", [one.image, other.image], words)

    def show_decisions(self) -> None:
        """Opens the list of decisions."""
        if self._decisions is None:
            self._decisions = DecisionsDialog(self._window)
            self._decisions.take_back_asked.connect(self._session.take_back)
        self._session.load_decisions()
        bring_up(self._decisions)

    @property
    def is_deciding(self) -> bool:
        """Whether a decision is being written."""
        return self._deciding

    @property
    def can_take_back(self) -> bool:
        """Whether the last command was a decision that still holds."""
        return self._decided is not None

    def take_back(self) -> None:
        """Takes the last decision back."""
        if self._decided is not None:
            number, self._decided = self._decided, None
            self._session.take_back([number])
            self._notice.settle("decided")
            self.changed.emit()

    def forget(self) -> None:
        """Forgets the last decision: something else was done since."""
        self._decided = None

    def close(self) -> None:
        """Closes the dialog."""
        if self._decisions is not None:
            self._decisions.close()

    def _decide(self, kind: DecisionKind, images: Sequence[ImageRecord], words: str) -> None:
        job = self._session.decide_not_duplicates(kind, images)
        self._deciding = True
        self._review.unsettle([image.path for image in images])
        job.done.connect(lambda number: self._on_decided(number, words))
        job.ended.connect(self._on_decision_ended)

    def _on_decided(self, number: int, words: str) -> None:
        self._decided = number
        self.changed.emit()
        self._tell(words, key="decided", button=self.tr("Undo"), action=self.undo_asked.emit)

    def _on_decision_ended(self) -> None:
        self._deciding = False

    def _on_decisions_changed(self, decisions: list[Decision]) -> None:
        if self._decided not in {decision.id for decision in decisions}:  # it was taken back
            self._decided = None
            self._notice.settle("decided")
            self.changed.emit()
        if self._decisions is not None:
            self._decisions.set_decisions(decisions)
