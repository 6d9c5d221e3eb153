"""The choices among the clusters on the screen: rules, the user's marks, and the extras they select."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from dupfinder.base.records import Cluster
from dupfinder.clusters.scope import DEFAULT_SCOPE, Mark, Scope
from dupfinder.system.path_names import is_below
from dupfinder.ui.backend.choosing import Choices, Group, Rule, Totals
from dupfinder.ui.backend.cluster_table import ClusterEntry, Level
from dupfinder.ui.backend.review_state import ReviewState
from dupfinder.ui.duplicates.choice_jobs import ChoiceJobs
from dupfinder.ui.grid.model import Check
from dupfinder.ui.style.core_texts import core_text

if TYPE_CHECKING:
    from dupfinder.clusters.selection import Choice
    from dupfinder.ui.backend.review_store import ReviewStore
    from dupfinder.ui.backend.session import Session
    from dupfinder.ui.backend.worker import Job


class _Part(NamedTuple):
    """Some clusters of the level, the paths of their files, and how many of them were reviewed."""

    clusters: Sequence[Cluster] = ()
    paths: frozenset[str] = frozenset()
    reviewed: int = 0


class Review(QObject):
    """Computes, in a worker, which files of the current clusters are extras.

    Requests and results share the state of the running jobs, so they are in one class.

    Where no rule was applied, safe copies are checked by themselves: those that a rule takes by default from
    the cluster's own keeper. Turned and mirrored copies are proposed.

    While folders are being indexed (`Level.is_streamed`) only the user's marks count, and everything is
    pending.

    Args:
        session: runs the jobs.
        parent: of the object.
        store: keeps marks, rules and reviewed clusters; None to keep nothing.
        marks_safe: check safe copies by themselves; False to propose them; None to do neither.

    Signals:
        checks_changed: other files are checked in the same clusters.
        entries_changed: some clusters have another keeper.
        outdated: what was computed by `compute` is not valid any more.
        failed: a DupfinderError; nothing is checked in the clusters of that job.
    """

    checks_changed = Signal()
    entries_changed = Signal()
    outdated = Signal()
    failed = Signal(object)

    def __init__(
        self,
        session: Session,
        parent: QObject | None = None,
        *,
        store: ReviewStore | None = None,
        marks_safe: bool | None = True,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._store = store
        self._marks_safe = marks_safe
        self._level = Level()
        self._radius = -1
        self._state = ReviewState()
        self._reviewed: int | None = None  # clusters of the level
        self._part = _Part()
        self._choices = Choices()
        self._failures: dict[str, str] = {}
        self._protected: tuple[str, ...] = ()
        self._locked: dict[str, bool] = {}  # what was asked for before
        self._jobs = ChoiceJobs(session, self)
        self._jobs.chosen.connect(self._on_chosen)
        self._jobs.dropped.connect(self._on_dropped)
        self._jobs.failed.connect(self.failed)
        self._cluster_of: dict[str, Cluster] | None = None
        if store is not None:
            store.loaded.connect(self._on_loaded)

    # --- requests ---

    def show(self, level: Level, radius: int) -> None:
        """Changes to other clusters; choices in clusters that are the same are kept."""
        if level is self._level and radius == self._radius:
            return
        if radius != self._radius:
            self._choices.drop_of_radius(self._state.has_marks)
        was_streamed = self._level.is_streamed
        self._level, self._radius = level, radius
        self._cluster_of = self._reviewed = None
        self._part = _Part()
        self._drop(self._jobs.discard())
        self.outdated.emit()
        if was_streamed != level.is_streamed:
            self._choices = Choices()
        if not self._is_loaded or (self._marks_safe is None and self.is_empty):
            self._choices = Choices()
            return
        self._state.drop_changed(file.image for entry in level.entries for file in entry.cluster.files)
        # What is known holds a reference to its cluster, so that its identity is given to no other.
        known = self._choices.by_base
        shown = {id(entry.cluster) for entry in level.entries}
        if shown.isdisjoint(known):
            self._choices = Choices()
        else:
            self._drop([base for base in known if base not in shown])
        known = self._choices.by_base
        new = [entry.cluster for entry in level.entries if id(entry.cluster) not in known]
        open_clusters = new if self._concerns_all else list(filter(self._is_concerned, new))
        if marks := self._state.marks:
            files = (file.image.path for cluster in open_clusters for file in cluster.files)
            self._jobs.wait_for(path for path in files if path in marks)
        self._ask(open_clusters)

    def set_protected(self, folders: tuple[str, ...]) -> None:
        """Sets the protected folders, and computes all choices again."""
        if folders != self._protected:
            self._protected = folders
            self._locked.clear()
            self.outdated.emit()
            self._ask([entry.cluster for entry in self._level.entries if self._is_concerned(entry.cluster)])
            self.checks_changed.emit()

    def set_marks_safe(self, on: bool) -> None:
        """Checks safe copies by themselves from now on, or proposes them."""
        if on != self._marks_safe:
            self._marks_safe = on
            self._start_again()

    def mark(self, paths: Collection[str], mark: Mark | None) -> None:
        """Marks files; None removes their marks, so that the rule decides again."""
        inside = {path: cluster for path in paths if (cluster := self.cluster_of(path))}
        touched = {id(cluster): cluster for cluster in inside.values()}
        for path in paths:
            self._failures.pop(path, None)
        self._state.mark(paths, mark, touched.values())
        self._jobs.wait_for(inside)
        self._ask(list(touched.values()))
        self._note()
        self.checks_changed.emit()

    def confirm(self, cluster: Cluster) -> None:
        """Checks what is proposed in a cluster, and notes that the user has looked at it."""
        self.accept_all([cluster])

    def accept_all(self, clusters: Iterable[Cluster]) -> None:
        """Checks what is proposed in these clusters, and notes them as reviewed."""
        paths = []
        for cluster in clusters:
            self._note_reviewed(cluster)
            files = (file.image.path for file in cluster.files)
            paths += [path for path in files if self._is_proposed(path) and not self._is_locked(path)]
        self.mark(paths, "trash")

    def apply(
        self, rule: Rule, clusters: Sequence[Cluster] | None = None, scope: Scope = DEFAULT_SCOPE
    ) -> None:
        """Applies a rule to all clusters, or to some.

        Args:
            rule: the criteria, the most important first.
            clusters: None for all.
            scope: the duplicates it may take.
        """
        if self.is_streamed:
            return
        rules = self._state.rules
        if clusters is None:
            rules[:] = [(rule, None, scope)]
            self._ask([entry.cluster for entry in self._level.entries], whole=True)
        else:
            paths = frozenset(file.image.path for cluster in clusters for file in cluster.files)
            rules.append((rule, paths, scope))
            self._ask([base for each in clusters if (base := self.cluster_of(each.keeper.path))])
        self._note()
        self.checks_changed.emit()

    @property
    def rule(self) -> Rule | None:
        """The rule that was applied last; None if there is none."""
        rules = self._state.rules
        return rules[-1][0] if rules else None

    @property
    def place(self) -> str:
        """The path of the keeper of the current cluster, also of the last session; empty if there is none."""
        return self._state.place

    @place.setter
    def place(self, path: str) -> None:
        if path != self._state.place:
            self._state.place = path
            self._note()

    def saved(self) -> ReviewState:
        """Returns marks and rules for `restore`."""
        return self._state.copy()

    def restore(self, saved: ReviewState) -> None:
        """Restores marks and rules."""
        self._state = saved.copy()
        self._start_again()

    def clear(self) -> None:
        """Removes all rules and marks; nothing in these clusters is checked by itself any more."""
        shown = (file.image.path for entry in self._level.entries for file in entry.cluster.files)
        self._state.clear(spared=shown if self._marks_safe and not self.is_streamed else ())
        self._failures.clear()
        is_rekeyed = self._choices.has_other_keepers
        self._choose_again()
        (self.entries_changed if is_rekeyed else self.checks_changed).emit()

    def end_rules(self, *, stopped: bool = False) -> None:
        """Removes the rules after their extras were moved to the trash; marks stay.

        Otherwise a rule would check files of clusters that only exist since others went. If the batch was
        stopped, the last rule stays for the extras that did not go.
        """
        rules = self._state.rules
        if rules:
            left = frozenset(self._choices.extras) if stopped else None
            rules[:] = [(rule, left, scope) for rule, _, scope in rules[-1:]] if left else []
            self._start_again()

    def compute(
        self, rule: Rule, clusters: Sequence[Cluster] | None = None, scope: Scope = DEFAULT_SCOPE
    ) -> Job | None:
        """Starts to compute the choices of a rule without applying it; None while there are no clusters.

        Args:
            rule: the criteria, the most important first.
            clusters: None for all.
            scope: the duplicates it may take.
        """
        if self.is_streamed:
            return None
        inside = [entry.cluster for entry in self._level.entries]
        if clusters is not None:
            inside = [base for each in clusters if (base := self.cluster_of(each.keeper.path))]
        return self._session.choose([Group(rule, inside, scope)], self._radius, self._state.marks)

    def note_failures(self, failures: Iterable[tuple[str, str]]) -> None:
        """Stores why files could not be moved to the trash, and removes their marks."""
        reasons = {path: core_text(reason) for path, reason in failures}
        self._state.spare(reasons)
        self._note()
        self._ask(list({id(each): each for each in map(self.cluster_of, reasons) if each}.values()))
        self._failures.update(reasons)
        self.checks_changed.emit()

    def note_moved(self, batch: int | None, paths: Iterable[str]) -> None:
        """Keeps the marks of files that went to the trash, until the batch is restored."""
        gone = list(paths)
        self._state.note_moved(batch, gone)
        self.forget_files(gone)

    def note_restored(self, batch: int | None, paths: Iterable[str], failed: int = 0) -> None:
        """Restores the marks there were before a batch went.

        If only some of its files were picked, these are unchecked until a new rule or the user checks them.

        Args:
            batch: its number; None for files of several.
            paths: what was restored.
            failed: how many files could not be restored.
        """
        self._state.note_restored(batch, paths, failed)
        self._start_again()

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
            self._state.marks.pop(path, None)
            self._failures.pop(path, None)
            self._jobs.forget(path)
        self._note()

    # --- results ---

    @property
    def is_pending(self) -> bool:
        """Whether a job is running, or has to run before anything may go."""
        return self._jobs.are_running or not self._is_loaded or self._level.is_partial

    @property
    def is_streamed(self) -> bool:
        """Whether more clusters are still being found, so that no rule can be applied."""
        return self._level.is_streamed

    @property
    def is_empty(self) -> bool:
        """Whether there are no rules and no marks, and nothing is checked."""
        return not (self._state.marks or self._state.rules or self._choices.extras)

    def check_of(self, path: str) -> Check:
        """Returns the state of a file's check box."""
        mark = self._state.marks.get(path)
        locked = self._is_locked(path)
        checked = mark == "trash" if path in self._jobs.waiting else path in self._choices.extras
        failure, reason = self._failures.get(path, ""), self._choices.reasons.get(path, "")
        if reason == "marked" and mark is None:  # spared
            reason = ""
        proposed = not (checked or locked) and self._is_proposed(path)
        return Check(checked and not locked, locked, mark is not None, failure, reason, proposed)

    def is_reviewed(self, cluster: Cluster) -> bool:
        """Whether the user has looked at a cluster; one with a new file is another one."""
        return self._state.is_reviewed(cluster)

    def reviewed_count(self, clusters: Sequence[Cluster] | None = None) -> int:
        """Returns how many of the clusters that are shown were reviewed, or how many of some.

        That of the clusters that were asked for last is kept up to date, as long as it is the same list.
        """
        if clusters is not None:
            return self._part_of(clusters).reviewed
        if self._reviewed is None:
            self._reviewed = self._state.count_reviewed([entry.cluster for entry in self._level.entries])
        return self._reviewed

    def _part_of(self, clusters: Sequence[Cluster]) -> _Part:
        if self._part.clusters is not clusters:
            paths = frozenset([file.image.path for each in clusters for file in each.files])
            self._part = _Part(clusters, paths, self._state.count_reviewed(clusters))
        return self._part

    def _note_reviewed(self, cluster: Cluster) -> None:
        if self._state.is_reviewed(cluster):
            return
        self._state.note_reviewed(cluster)
        if self._reviewed is not None:
            self._reviewed += 1
        if any(each is cluster for each in self._part.clusters):
            self._part = self._part._replace(reviewed=self._part.reviewed + 1)

    def is_in_danger(self, cluster: Cluster) -> bool:
        """Whether no intact copy of a cluster would stay, were all that is checked to go."""
        paths = {file.image.path for file in cluster.files}
        # Until a mark is answered it is not known which others stay for it.
        is_open = not paths.isdisjoint(self._jobs.waiting)
        going = (
            {path for path in paths if self._state.marks.get(path) == "trash"}
            if is_open
            else self._choices.extras
        )
        checked = (file for file in cluster.files if file.image.path in going)
        from dupfinder.clusters.selection import Choice

        return Choice(cluster, tuple(checked), {}).takes_last

    def entry_of(self, entry: ClusterEntry) -> ClusterEntry:
        """Returns an entry seen from the chosen keeper of its cluster."""
        chosen = self._choices.by_base.get(id(entry.cluster))
        return entry if chosen is None or chosen.entry is None else chosen.entry

    def kept_of(self, cluster: Cluster) -> str:
        """Returns the path of the chosen keeper of a cluster."""
        return self._choices.seen(cluster).keeper.path

    def kept_because(self, path: str) -> str:
        """Returns the reason for the keeper at a path; empty for others, by a mark, or if it goes."""
        cluster = self.cluster_of(path)
        if cluster is None or self.check_of(path).checked:
            return ""
        return self._choices.kept_because(path, cluster)

    def proposed_in(self, cluster: Cluster) -> int:
        """Returns how many files of a cluster are proposed and not checked."""
        return sum(self.check_of(file.image.path).proposed for file in cluster.files)

    def proposed_count(self, clusters: Sequence[Cluster] | None = None) -> int:
        """Returns how many files are proposed and not checked; of all clusters, or of some."""
        proposed = self._choices.proposed.difference(self._state.marks, self._choices.extras)
        if clusters is not None:
            proposed &= self._part_of(clusters).paths
        return sum(not self._is_locked(path) for path in proposed) if self._protected else len(proposed)

    def has_proposed(self) -> bool:
        """Whether any file is proposed and not checked."""
        marks, extras = self._state.marks, self._choices.extras
        return any(
            path not in marks and path not in extras and not self._is_locked(path)
            for path in self._choices.proposed
        )

    def totals(self, clusters: Sequence[Cluster] | None = None) -> Totals:
        """Returns the totals of all choices, or of those in some clusters; see `Choices.totals`."""
        return self._choices.totals(clusters)

    def checked_in(self, cluster: Cluster) -> int:
        """Returns how many files of a cluster are checked."""
        extras = self._choices.extras
        return sum([file.image.path in extras for file in cluster.files]) if extras else 0

    def choices(self, clusters: Iterable[Cluster] | None = None) -> list[Choice]:
        """Returns the choices that have extras; of all clusters, or of some."""
        choices = self._choices if clusters is None else self._choices.part(clusters)
        return [chosen.choice for chosen in choices.by_base.values() if chosen.choice.extras]

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

    @property
    def _is_loaded(self) -> bool:
        return self._store is None or self._store.is_loaded

    def _on_loaded(self, state: ReviewState) -> None:
        state.marks.update(self._state.marks)  # what the user was faster to mark
        state.states.update(self._state.states)
        self._state = state
        self._start_again()

    def _note(self) -> None:
        """Stores the state soon."""
        if self._store is not None:
            self._store.note(self._state)

    def _start_again(self) -> None:
        """Computes all choices again, and has the clusters shown again."""
        self._choose_again()
        self.entries_changed.emit()

    def _choose_again(self) -> None:
        self._note()
        self._choices = Choices()
        level, self._level = self._level, Level()
        self.show(level, self._radius)

    def _is_locked(self, path: str) -> bool:
        if not self._protected:
            return False
        if path not in self._locked:
            self._locked[path] = any(is_below(path, folder) for folder in self._protected)
        return self._locked[path]

    def _is_proposed(self, path: str) -> bool:
        return path in self._choices.proposed and path not in self._state.marks

    @property
    def _concerns_all(self) -> bool:
        return self._marks_safe is not None and not self.is_streamed

    def _is_concerned(self, cluster: Cluster) -> bool:
        state = self._state
        if state.has_marks(cluster) or self.is_streamed:
            return state.has_marks(cluster)
        return self._marks_safe is not None or state.rule_for(cluster)[0] is not None

    def _ask(self, clusters: Sequence[Cluster], *, whole: bool = False) -> None:
        if not clusters or not self._is_loaded:
            return
        groups = self._state.groups_of(clusters, self._marks_safe)
        if self.is_streamed:
            groups = {Group(None, (), look=False): list(clusters)}
        spared = frozenset(self._state.spared)
        asked = [
            group._replace(clusters=inside, spared=spared if group.is_automatic else frozenset())
            for group, inside in groups.items()
        ]
        self._jobs.ask(asked, self._radius, self._state.marks, clusters, whole=whole)

    def _drop(self, clusters: Iterable[int]) -> None:
        for cluster in clusters:
            self._choices.drop(cluster)

    def _on_chosen(self, found: Choices, whole: bool) -> None:
        self._choices, is_rekeyed = self._choices.merged(found, whole=whole)
        (self.entries_changed if is_rekeyed else self.checks_changed).emit()

    def _on_dropped(self, clusters: Iterable[int]) -> None:
        self._drop(clusters)  # the former choices are not valid
        self.entries_changed.emit()
