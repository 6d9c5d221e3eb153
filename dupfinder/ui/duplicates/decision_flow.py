"""Deciding that files are no duplicates, and taking such decisions back."""

from __future__ import annotations

from collections.abc import Sequence, Set
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from dupfinder.base.records import Cluster, ClusterFile, ImageRecord
from dupfinder.ui.backend.cluster_table import Item
from dupfinder.ui.duplicates.flow_base import Context, Flow, bring_up
from dupfinder.ui.style import formatting
from dupfinder.ui.style.translation import tr

if TYPE_CHECKING:
    from dupfinder.clusters.decisions import Decision, Wanted
    from dupfinder.ui.dialogs.decisions import DecisionsDialog


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
        self._decided: tuple[int, ...] = ()
        self._deciding = False
        self._session.decisions_changed.connect(self._on_decisions_changed)

    def not_duplicates(self) -> None:
        """Takes the selected files out of their clusters; with none selected hides the current cluster."""
        selected = {item.image.path for item in self._page.grid.selected_items()}
        current = self._page.current_cluster()
        clusters = [each for each in self._page.shown_clusters() if _inside(each, selected)]
        if clusters:
            self.take_out(clusters, selected)
        elif current is not None:
            self.hide_cluster(current)

    def take_out(self, clusters: Sequence[Cluster], paths: Set[str]) -> None:
        """Takes files out of their clusters for good: each is no duplicate of any other file of its cluster.

        A cluster of two is no cluster then. If all files of a cluster are named, it is hidden. Identical
        files leave together, since nothing tells them apart.
        """
        wanted: list[Wanted] = []
        left: list[ImageRecord] = []
        for cluster in clusters:
            inside = _inside(cluster, paths)
            others = [file for file in cluster.files if file.image.path not in paths]
            twins = (file for file in inside if any(_may_be_equal(file, other) for other in others))
            twin = next(twins, None)
            if not others or len(cluster.files) == 2:
                wanted.append(_hiding(cluster))
            elif twin is not None:
                self._refuse_identical(twin)
                return
            else:
                left += [file.image for file in inside]
                wanted += [_leaving(file, cluster) for file in inside]
        if not left and len(clusters) == 1:
            self.hide_cluster(clusters[0])
        elif wanted:
            self._decide_all(wanted, self._words_for(clusters, left))

    def hide_clusters(self, clusters: Sequence[Cluster]) -> None:
        """Hides clusters until a new file joins them."""
        if len(clusters) == 1:
            self.hide_cluster(clusters[0])
        elif clusters:
            self._decide_all([_hiding(cluster) for cluster in clusters], self._words_for(clusters, ()))

    def hide_current(self) -> None:
        """Hides the current cluster, whatever is selected in it."""
        cluster = self._page.current_cluster()
        if cluster is not None:
            self.hide_cluster(cluster)

    def hide_cluster(self, cluster: Cluster) -> None:
        """Hides a cluster until a new file joins it."""
        kind, images = _hiding(cluster)
        if kind == "pair":  # permanent: a third file does not bring the pair back
            self.keep_apart(*cluster.files)
            return
        words = tr("The group of “%1” (%2) is hidden; it comes back when a new file joins.")
        count = formatting.files(len(cluster.files))
        words = formatting.filled(words, formatting.named(cluster.keeper.path), count)
        self._decide_all([(kind, images)], words)

    def _words_for(self, clusters: Sequence[Cluster], left: Sequence[ImageRecord]) -> str:
        if not left:
            return tr("%Ln groups are hidden; each comes back when a new file joins.", "", len(clusters))
        if len(left) == 1:
            words = tr("“%1” is no duplicate of the others in its group from now on.")
            return formatting.filled(words, formatting.named(left[0].path))
        return tr("%Ln files are no duplicates of any other in their groups from now on.", "", len(left))

    def _refuse_identical(self, file: ClusterFile) -> None:
        words = tr("“%1” is identical to another file of its group: only the whole group can be hidden.")
        words = formatting.filled(words, formatting.named(file.image.path))
        self._tell(words, "warning", key="decided")

    def keep_apart(self, one: Item, other: Item) -> None:
        """Keeps two files out of a common cluster from now on; refuses identical files."""
        if _may_be_equal(one, other):
            words = tr("“%1” and “%2” are identical: only the whole group can be hidden.")
            words = formatting.filled(
                words, formatting.named(one.image.path), formatting.named(other.image.path)
            )
            self._tell(words, "warning", key="decided")
            return
        words = tr("“%1” and “%2” are no duplicates of one another from now on.")
        if one.relation != "keeper" != other.relation:
            words += " " + tr("Both still resemble the kept file, and stay in its group.")
        words = formatting.filled(words, formatting.named(one.image.path), formatting.named(other.image.path))
        self._decide_all([("pair", [one.image, other.image])], words)

    def show_decisions(self) -> None:
        """Opens the list of decisions."""
        if self._decisions is None:
            from dupfinder.ui.dialogs.decisions import DecisionsDialog

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
        return bool(self._decided)

    def take_back(self) -> None:
        """Takes the last decision back."""
        if self._decided:
            numbers, self._decided = self._decided, ()
            self._session.take_back(numbers)
            self._notice.settle("decided")
            self.changed.emit()

    def forget(self) -> None:
        """Forgets the last decision: something else was done since."""
        self._decided = ()

    def close(self) -> None:
        """Closes the dialog."""
        if self._decisions is not None:
            self._decisions.close()

    def _decide_all(self, wanted: Sequence[Wanted], words: str) -> None:
        job = self._session.decide_all(wanted)
        self._deciding = True
        self._review.unsettle([image.path for _, images in wanted for image in images])
        job.done.connect(lambda numbers: self._on_decided(numbers, words))
        job.ended.connect(self._on_decision_ended)

    def _on_decided(self, numbers: Sequence[int], words: str) -> None:
        self._decided = tuple(numbers)
        self.changed.emit()
        self._tell(words, key="decided", button=tr("Undo"), action=self.undo_asked.emit)

    def _on_decision_ended(self) -> None:
        self._deciding = False

    def _on_decisions_changed(self, decisions: list[Decision]) -> None:
        held = {decision.id for decision in decisions}
        if not held.issuperset(self._decided):  # it was taken back
            self._decided = ()
            self._notice.settle("decided")
            self.changed.emit()
        if self._decisions is not None:
            self._decisions.set_decisions(decisions)


def _inside(cluster: Cluster, paths: Set[str]) -> list[ClusterFile]:
    return [file for file in cluster.files if file.image.path in paths]


def _leaving(file: ClusterFile, cluster: Cluster) -> Wanted:
    """Returns the decision that takes a file out of its cluster."""
    others = [each.image for each in cluster.files if each is not file and not _may_be_equal(each, file)]
    return "out", [file.image, *others]


def _hiding(cluster: Cluster) -> Wanted:
    """Returns the decision that hides a cluster."""
    images = [file.image for file in cluster.files]
    is_pair = len(images) == 2 and images[0].appearance != images[1].appearance
    return "pair" if is_pair else "cluster", images


def _may_be_equal(one: Item, other: Item) -> bool:
    """Whether two files have, or may have, equal bytes: a decision does not tell these apart."""
    if {one.relation, other.relation} <= {"keeper", "exact"}:
        return True
    return one.image.appearance == other.image.appearance and one.image.size_bytes == other.image.size_bytes
