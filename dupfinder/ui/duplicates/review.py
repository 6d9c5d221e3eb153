"""What is chosen among the clusters on the screen: the rule in force, the person's marks, what follows."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from dupfinder.base.records import Cluster
from dupfinder.clusters.best import why_kept
from dupfinder.clusters.selection import DEFAULT_SCOPE, Choice, Mark, Scope
from dupfinder.ui.backend.choosing import Applied, Choices, Group, Rule, Totals, state_of
from dupfinder.ui.backend.cluster_table import ClusterEntry, Level
from dupfinder.ui.grid.model import Check
from dupfinder.ui.style import formatting

if TYPE_CHECKING:
    from dupfinder.ui.backend.session import Session
    from dupfinder.ui.backend.worker import Job


class Review(QObject):
    """The choices among the clusters of one level; they are made in a worker, and follow the level.

    Rules are kept in the order in which they were applied: for each cluster the last one counts.
    Marks are kept by path, so that they outlast another radius and a rescan.

    Args:
        session: does the work.

    Signals:
        checks_changed: other files are checked; the clusters are the same.
        entries_changed: some clusters are told from another file now.
        previewed: Totals of a rule that was asked about.
        outdated: a preview does not hold any more.
        failed: the DupfinderError that kept something from being chosen; nothing is checked there.
    """

    checks_changed = Signal()
    entries_changed = Signal()
    previewed = Signal(object)
    outdated = Signal()
    failed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._level = Level()
        self._radius = -1
        self._marks: dict[str, Mark] = {}
        self._marked_as: dict[str, tuple[int, int]] = {}  # size and time of what was marked
        self._rules: list[Applied] = []
        self._choices = Choices()
        self._failures: dict[str, str] = {}
        self._protected: tuple[str, ...] = ()
        self._asked: dict[Job, frozenset[int]] = {}  # the clusters that are being worked out
        self._waiting: dict[str, int] = {}  # marked and not answered for, by the number of the question
        self._questions = 0
        self._preview: Job | None = None
        self._cluster_of: dict[str, Cluster] | None = None

    # --- what is asked ---

    def show(self, level: Level, radius: int) -> None:
        """Goes over to other clusters; what was chosen in those that are the same is kept."""
        if level is self._level and radius == self._radius:
            return
        if radius != self._radius:
            self._choices = Choices()
        self._level, self._radius = level, radius
        self._cluster_of = None
        self._forget_jobs()
        self._forget_preview()
        if self.is_empty:
            self._choices = Choices()
            return
        self._drop_stale_marks()
        # What is known holds a reference to its cluster, so that its identity is given to no other.
        known = self._choices.by_base
        shown = {id(entry.cluster) for entry in level.entries}
        for base in [base for base in known if base not in shown]:
            self._choices.drop(base)
        open_clusters = [
            entry.cluster
            for entry in level.entries
            if id(entry.cluster) not in known and self._is_concerned(entry.cluster)
        ]
        if self._marks:
            files = (file.image.path for cluster in open_clusters for file in cluster.files)
            self._wait_for(path for path in files if path in self._marks)
        self._ask(open_clusters)

    def set_protected(self, folders: tuple[str, ...]) -> None:
        """Notes which folders are protected; what was chosen is chosen anew."""
        if folders != self._protected:
            self._protected = folders
            self._forget_preview()
            self._ask([entry.cluster for entry in self._level.entries if self._is_concerned(entry.cluster)])
            self.checks_changed.emit()

    def mark(self, paths: Collection[str], mark: Mark | None) -> None:
        """Decides about files; None leaves them to the rule again."""
        inside = {path: cluster for path in paths if (cluster := self.cluster_of(path))}
        touched = {id(cluster): cluster for cluster in inside.values()}
        for path in paths:
            self._failures.pop(path, None)
            if mark is None:
                self._marks.pop(path, None)
            else:
                self._marks[path] = mark
                cluster = inside.get(path)
                image = (
                    next((f.image for f in cluster.files if f.image.path == path), None) if cluster else None
                )
                if image is not None:
                    self._marked_as[path] = state_of(image)
        if mark == "keeper":  # there is one of a cluster
            for cluster in touched.values():
                for file in cluster.files:
                    other = file.image.path
                    if other not in paths and self._marks.get(other) == "keeper":
                        del self._marks[other]
        self._wait_for(inside)
        self._ask(list(touched.values()))
        self.checks_changed.emit()

    def apply(self, rule: Rule, cluster: Cluster | None = None, scope: Scope = DEFAULT_SCOPE) -> None:
        """Puts a rule in force, for all clusters or for one.

        Args:
            rule: the criteria, the most important first.
            cluster: the only cluster it is for; None for all.
            scope: the duplicates it may take.
        """
        if cluster is None:
            self._rules = [(rule, None, scope)]
            self._ask([entry.cluster for entry in self._level.entries], whole=True)
        else:
            self._rules.append((rule, frozenset(file.image.path for file in cluster.files), scope))
            base = self.cluster_of(cluster.keeper.path)
            self._ask([base] if base is not None else [])
        self.checks_changed.emit()

    @property
    def rule(self) -> Rule | None:
        """The rule that was applied last and is in force."""
        return self._rules[-1][0] if self._rules else None

    def saved(self) -> tuple[dict[str, Mark], list[Applied]]:
        """Marks and rules, to be restored after they were cleared."""
        return dict(self._marks), list(self._rules)

    def restore(self, saved: tuple[dict[str, Mark], list[Applied]]) -> None:
        """Puts marks and rules back."""
        self._marks, self._rules = dict(saved[0]), list(saved[1])
        self._choices = Choices()
        level, self._level = self._level, Level()
        self.show(level, self._radius)
        self.entries_changed.emit()

    def clear(self) -> None:
        """Takes back rules and marks."""
        self._marks.clear()
        self._rules.clear()
        self._failures.clear()
        self._forget_jobs()
        told_anew = self._choices.tells_anew
        self._choices = Choices()
        (self.entries_changed if told_anew else self.checks_changed).emit()

    def end_rules(self, *, stopped: bool = False) -> None:
        """Takes back the rules, once what they chose has gone; marks stay.

        Else a rule would go on checking what becomes a cluster only because others went. Where a batch
        was stopped, the last rule stays for what was chosen and did not go.
        """
        if self._rules:
            left = frozenset(self._choices.extras) if stopped else None
            self._rules = [(rule, left, scope) for rule, _, scope in self._rules[-1:]] if left else []
            self._choices = Choices()
            level, self._level = self._level, Level()
            self.show(level, self._radius)
            self.entries_changed.emit()

    def preview(self, rule: Rule, scope: Scope = DEFAULT_SCOPE) -> None:
        """Asks what a rule would come to if it were applied to all clusters; answers by `previewed`."""
        if self._preview is not None:
            self._preview.discard()
            self._preview = None
        groups = [Group(rule, [entry.cluster for entry in self._level.entries], scope)]
        self._preview = self._session.choose(groups, self._radius, self._marks)
        self._preview.done.connect(self._on_previewed)
        self._preview.failed.connect(self.failed)

    def note_failures(self, failures: Iterable[tuple[str, str]]) -> None:
        """Remembers why files could not be moved to the trash; they stay listed, and lose their marks."""
        reasons = dict(failures)
        marked = [path for path in reasons if self._marks.get(path) == "trash"]
        if marked:
            self.mark(marked, None)
        self._failures.update(reasons)
        self.checks_changed.emit()

    def unsettle(self, paths: Iterable[str]) -> None:
        """Lets go of what was chosen in the clusters of these files, until they are told anew."""
        for path in paths:
            cluster = self.cluster_of(path)
            if cluster is not None:
                self._choices.drop(id(cluster))
        self.entries_changed.emit()

    def forget_files(self, paths: Iterable[str]) -> None:
        """Lets go of what was decided about files that are not there any more."""
        for path in paths:
            self._marks.pop(path, None)
            self._failures.pop(path, None)
            self._waiting.pop(path, None)

    # --- what is answered ---

    @property
    def is_pending(self) -> bool:
        """Whether something that was asked is not answered yet."""
        return bool(self._asked)

    @property
    def is_empty(self) -> bool:
        """Whether there is neither a rule nor a mark."""
        return not (self._marks or self._rules)

    def check_of(self, path: str) -> Check:
        """How a file stands to the trash."""
        mark = self._marks.get(path)
        locked = any(formatting.is_below(path, folder) for folder in self._protected)
        checked = mark == "trash" if path in self._waiting else path in self._choices.extras
        failure = self._failures.get(path, "")
        return Check(
            checked and not locked, locked, mark is not None, failure, self._choices.reasons.get(path, "")
        )

    def entry_of(self, entry: ClusterEntry) -> ClusterEntry:
        """A cluster as it is told from the file that is kept of it."""
        chosen = self._choices.by_base.get(id(entry.cluster))
        return entry if chosen is None or chosen.entry is None else chosen.entry

    def kept_of(self, cluster: Cluster) -> str:
        """The path of the file that is kept of a cluster of the level."""
        chosen = self._choices.by_base.get(id(cluster))
        return (chosen.choice.cluster if chosen is not None else cluster).keeper.path

    def kept_because(self, path: str) -> str:
        """Returns the reason for the keeper at a path; empty for other files, or if a person decided."""
        cluster = self.cluster_of(path)
        chosen = self._choices.by_base.get(id(cluster)) if cluster is not None else None
        if chosen is not None:
            is_kept = chosen.choice.cluster.keeper.path == path
            return (chosen.choice.kept_because or "") if is_kept else ""
        is_kept = cluster is not None and cluster.keeper.path == path
        return (why_kept(cluster) or "") if cluster is not None and is_kept else ""

    def totals(self) -> Totals:
        """What all that is chosen comes to."""
        return self._choices.totals()

    def checked_in(self, cluster: Cluster) -> int:
        """How many files of a cluster are checked."""
        extras = self._choices.extras
        return sum(file.image.path in extras for file in cluster.files) if extras else 0

    def choices(self) -> list[Choice]:
        """The clusters of which something is to go."""
        return [chosen.choice for chosen in self._choices.by_base.values() if chosen.choice.extras]

    def cluster_of(self, path: str) -> Cluster | None:
        """The cluster of the level that a file is in."""
        if self._cluster_of is None:
            self._cluster_of = {
                file.image.path: entry.cluster
                for entry in self._level.entries
                for file in entry.cluster.files
            }
        return self._cluster_of.get(path)

    # --- inside ---

    def _drop_stale_marks(self) -> None:
        """Forgets what was decided about files that are others by now, under the same name."""
        if not self._marked_as:
            return
        for entry in self._level.entries:
            for file in entry.cluster.files:
                path = file.image.path
                before = self._marked_as.get(path)
                if before is not None and before != state_of(file.image):
                    self._marks.pop(path, None)
                    del self._marked_as[path]

    def _is_concerned(self, cluster: Cluster) -> bool:
        return self._rule_for(cluster)[0] is not None or any(
            file.image.path in self._marks for file in cluster.files
        )

    def _rule_for(self, cluster: Cluster) -> tuple[Rule | None, Scope]:
        for rule, paths, scope in reversed(self._rules):
            if paths is None or any(file.image.path in paths for file in cluster.files):
                return rule, scope
        return None, DEFAULT_SCOPE

    def _ask(self, clusters: Sequence[Cluster], *, whole: bool = False) -> None:
        if not clusters:
            return
        by_rule: dict[tuple[Rule | None, Scope], list[Cluster]] = {}
        for cluster in clusters:
            by_rule.setdefault(self._rule_for(cluster), []).append(cluster)
        groups = [Group(rule, group, scope) for (rule, scope), group in by_rule.items()]
        self._questions += 1
        number = self._questions
        job = self._session.choose(groups, self._radius, self._marks)
        self._asked[job] = frozenset(map(id, clusters))
        job.done.connect(lambda found: self._on_chosen(job, found, number, whole))
        job.failed.connect(self.failed)
        job.ended.connect(lambda: self._on_ended(job))

    def _wait_for(self, paths: Iterable[str]) -> None:
        """Shows these files as they are marked until the next question is answered."""
        for path in paths:
            self._waiting[path] = self._questions + 1

    def _forget_jobs(self) -> None:
        """Lets go of what is asked: of those clusters nothing is known then, not even what was before."""
        for job, clusters in self._asked.items():
            job.discard()
            self._drop(clusters)
        self._asked.clear()
        self._waiting.clear()

    def _drop(self, clusters: Iterable[int]) -> None:
        for cluster in clusters:
            self._choices.drop(cluster)

    def _forget_preview(self) -> None:
        if self._preview is not None:
            self._preview.discard()
            self._preview = None
        self.outdated.emit()

    def _merge(self, found: Choices, whole: bool) -> bool:
        """Takes new choices over; tells whether a cluster is told from another file than before."""
        if whole or not self._choices.by_base:
            told_anew = found.tells_anew or self._choices.tells_anew
            self._choices = found
            return told_anew
        told_anew = False
        for base, chosen in found.by_base.items():
            before = self._choices.by_base.get(base)
            entry = before.entry if before is not None else None
            if entry is not None and chosen.entry is not None and entry.cluster == chosen.entry.cluster:
                chosen = chosen._replace(entry=entry)
            told_anew = told_anew or chosen.entry is not entry
            self._choices.put(chosen)
        return told_anew

    def _on_chosen(self, job: Job, found: Choices, number: int, whole: bool) -> None:
        del self._asked[job]
        told_anew = self._merge(found, whole)
        self._waiting = {path: asked for path, asked in self._waiting.items() if asked > number}
        (self.entries_changed if told_anew else self.checks_changed).emit()

    def _on_ended(self, job: Job) -> None:
        clusters = self._asked.pop(job, None)
        if clusters is not None:  # it was not answered: nothing that was chosen before holds
            self._drop(clusters)
            self._waiting.clear()
            self.entries_changed.emit()

    def _on_previewed(self, found: Choices) -> None:
        self._preview = None
        self.previewed.emit(found.totals())
