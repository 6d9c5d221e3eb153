"""The choices among the clusters on the screen: rules, the user's marks, and the extras they select."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from dupfinder.base.records import Cluster
from dupfinder.clusters.keeper_order import why_kept
from dupfinder.clusters.selection import DEFAULT_SCOPE, Choice, Mark, Scope
from dupfinder.system.path_names import is_below
from dupfinder.ui.backend.choosing import Applied, Choices, Group, Rule, Totals, state_of
from dupfinder.ui.backend.cluster_table import ClusterEntry, Level
from dupfinder.ui.grid.model import Check

if TYPE_CHECKING:
    from dupfinder.ui.backend.session import Session
    from dupfinder.ui.backend.worker import Job


class Review(QObject):
    """Computes, in a worker, which files of the current clusters are extras.

    Requests and results share the state of the running jobs, so they are in one class.

    Rules are kept in the order of their application; for each cluster the last one counts. Marks are kept by
    path, so that they survive another radius and a rescan.

    Args:
        session: runs the jobs.

    Signals:
        checks_changed: other files are checked in the same clusters.
        entries_changed: some clusters have another keeper.
        previewed: the Totals of a rule.
        outdated: the preview is not valid any more.
        failed: a DupfinderError; nothing is checked in the clusters of that job.
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
        self._marked_as: dict[str, tuple[int, int]] = {}  # size and time of marked files
        self._rules: list[Applied] = []
        self._choices = Choices()
        self._failures: dict[str, str] = {}
        self._protected: tuple[str, ...] = ()
        self._asked: dict[Job, frozenset[int]] = {}  # the clusters of running jobs
        self._waiting: dict[str, int] = {}  # marked files and the number of the job that covers them
        self._questions = 0
        self._preview: Job | None = None
        self._cluster_of: dict[str, Cluster] | None = None

    # --- requests ---

    def show(self, level: Level, radius: int) -> None:
        """Changes to other clusters; choices in clusters that are the same are kept."""
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
        """Sets the protected folders, and computes all choices again."""
        if folders != self._protected:
            self._protected = folders
            self._forget_preview()
            self._ask([entry.cluster for entry in self._level.entries if self._is_concerned(entry.cluster)])
            self.checks_changed.emit()

    def mark(self, paths: Collection[str], mark: Mark | None) -> None:
        """Marks files; None removes their marks, so that the rule decides again."""
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
        if mark == "keeper":  # a cluster has one keeper
            for cluster in touched.values():
                for file in cluster.files:
                    other = file.image.path
                    if other not in paths and self._marks.get(other) == "keeper":
                        del self._marks[other]
        self._wait_for(inside)
        self._ask(list(touched.values()))
        self.checks_changed.emit()

    def apply(self, rule: Rule, cluster: Cluster | None = None, scope: Scope = DEFAULT_SCOPE) -> None:
        """Applies a rule to all clusters, or to one.

        Args:
            rule: the criteria, the most important first.
            cluster: None for all.
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
        """The rule that was applied last; None if there is none."""
        return self._rules[-1][0] if self._rules else None

    def saved(self) -> tuple[dict[str, Mark], list[Applied]]:
        """Returns marks and rules for `restore`."""
        return dict(self._marks), list(self._rules)

    def restore(self, saved: tuple[dict[str, Mark], list[Applied]]) -> None:
        """Restores marks and rules."""
        self._marks, self._rules = dict(saved[0]), list(saved[1])
        self._choices = Choices()
        level, self._level = self._level, Level()
        self.show(level, self._radius)
        self.entries_changed.emit()

    def clear(self) -> None:
        """Removes all rules and marks."""
        self._marks.clear()
        self._rules.clear()
        self._failures.clear()
        self._forget_jobs()
        is_rekeyed = self._choices.has_other_keepers
        self._choices = Choices()
        (self.entries_changed if is_rekeyed else self.checks_changed).emit()

    def end_rules(self, *, stopped: bool = False) -> None:
        """Removes the rules after their extras were moved to the trash; marks stay.

        Otherwise a rule would check files of clusters that only exist since others went. If the batch was
        stopped, the last rule stays for the extras that did not go.
        """
        if self._rules:
            left = frozenset(self._choices.extras) if stopped else None
            self._rules = [(rule, left, scope) for rule, _, scope in self._rules[-1:]] if left else []
            self._choices = Choices()
            level, self._level = self._level, Level()
            self.show(level, self._radius)
            self.entries_changed.emit()

    def preview(self, rule: Rule, scope: Scope = DEFAULT_SCOPE) -> None:
        """Computes the totals of a rule for all clusters; emits `previewed`."""
        if self._preview is not None:
            self._preview.discard()
            self._preview = None
        groups = [Group(rule, [entry.cluster for entry in self._level.entries], scope)]
        self._preview = self._session.choose(groups, self._radius, self._marks)
        self._preview.done.connect(self._on_previewed)
        self._preview.failed.connect(self.failed)

    def note_failures(self, failures: Iterable[tuple[str, str]]) -> None:
        """Stores why files could not be moved to the trash, and removes their marks."""
        reasons = dict(failures)
        marked = [path for path in reasons if self._marks.get(path) == "trash"]
        if marked:
            self.mark(marked, None)
        self._failures.update(reasons)
        self.checks_changed.emit()

    def unsettle(self, paths: Iterable[str]) -> None:
        """Drops the choices in the clusters of these files until the clusters are computed again."""
        for path in paths:
            cluster = self.cluster_of(path)
            if cluster is not None:
                self._choices.drop(id(cluster))
        self.entries_changed.emit()

    def forget_files(self, paths: Iterable[str]) -> None:
        """Drops all marks and failures of files that do not exist any more."""
        for path in paths:
            self._marks.pop(path, None)
            self._failures.pop(path, None)
            self._waiting.pop(path, None)

    # --- results ---

    @property
    def is_pending(self) -> bool:
        """Whether a job is running."""
        return bool(self._asked)

    @property
    def is_empty(self) -> bool:
        """Whether there are no rules and no marks."""
        return not (self._marks or self._rules)

    def check_of(self, path: str) -> Check:
        """Returns the state of a file's check box."""
        mark = self._marks.get(path)
        locked = any(is_below(path, folder) for folder in self._protected)
        checked = mark == "trash" if path in self._waiting else path in self._choices.extras
        failure = self._failures.get(path, "")
        return Check(
            checked and not locked, locked, mark is not None, failure, self._choices.reasons.get(path, "")
        )

    def entry_of(self, entry: ClusterEntry) -> ClusterEntry:
        """Returns an entry seen from the chosen keeper of its cluster."""
        chosen = self._choices.by_base.get(id(entry.cluster))
        return entry if chosen is None or chosen.entry is None else chosen.entry

    def kept_of(self, cluster: Cluster) -> str:
        """Returns the path of the chosen keeper of a cluster."""
        chosen = self._choices.by_base.get(id(cluster))
        return (chosen.choice.cluster if chosen is not None else cluster).keeper.path

    def kept_because(self, path: str) -> str:
        """Returns the reason for the keeper at a path; empty for other files, or if the user decided."""
        cluster = self.cluster_of(path)
        chosen = self._choices.by_base.get(id(cluster)) if cluster is not None else None
        if chosen is not None:
            is_kept = chosen.choice.cluster.keeper.path == path
            return (chosen.choice.kept_because or "") if is_kept else ""
        is_kept = cluster is not None and cluster.keeper.path == path
        return (why_kept(cluster) or "") if cluster is not None and is_kept else ""

    def totals(self) -> Totals:
        """Returns the totals of all choices."""
        return self._choices.totals()

    def checked_in(self, cluster: Cluster) -> int:
        """Returns how many files of a cluster are checked."""
        extras = self._choices.extras
        return sum(file.image.path in extras for file in cluster.files) if extras else 0

    def choices(self) -> list[Choice]:
        """Returns the choices that have extras."""
        return [chosen.choice for chosen in self._choices.by_base.values() if chosen.choice.extras]

    def cluster_of(self, path: str) -> Cluster | None:
        """Returns the cluster of a file; None if it is in none."""
        if self._cluster_of is None:
            self._cluster_of = {
                file.image.path: entry.cluster
                for entry in self._level.entries
                for file in entry.cluster.files
            }
        return self._cluster_of.get(path)

    # --- inside ---

    def _drop_stale_marks(self) -> None:
        """Removes the marks of files that have changed under the same name."""
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
        """Shows these files as they are marked until the next job has finished."""
        for path in paths:
            self._waiting[path] = self._questions + 1

    def _forget_jobs(self) -> None:
        """Discards the running jobs, and all choices in their clusters."""
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
        """Merges new choices; returns whether a cluster has another keeper than before."""
        if whole or not self._choices.by_base:
            is_rekeyed = found.has_other_keepers or self._choices.has_other_keepers
            self._choices = found
            return is_rekeyed
        is_rekeyed = False
        for base, chosen in found.by_base.items():
            before = self._choices.by_base.get(base)
            entry = before.entry if before is not None else None
            if entry is not None and chosen.entry is not None and entry.cluster == chosen.entry.cluster:
                chosen = chosen._replace(entry=entry)
            is_rekeyed = is_rekeyed or chosen.entry is not entry
            self._choices.put(chosen)
        return is_rekeyed

    def _on_chosen(self, job: Job, found: Choices, number: int, whole: bool) -> None:
        del self._asked[job]
        is_rekeyed = self._merge(found, whole)
        self._waiting = {path: asked for path, asked in self._waiting.items() if asked > number}
        (self.entries_changed if is_rekeyed else self.checks_changed).emit()

    def _on_ended(self, job: Job) -> None:
        clusters = self._asked.pop(job, None)
        if clusters is not None:  # it failed or was discarded: the former choices are not valid
            self._drop(clusters)
            self._waiting.clear()
            self.entries_changed.emit()

    def _on_previewed(self, found: Choices) -> None:
        self._preview = None
        self.previewed.emit(found.totals())
