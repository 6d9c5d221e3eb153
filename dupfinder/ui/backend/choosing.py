"""Makes choices among clusters by rule and marks, and sums them up; it runs in a worker."""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias

from dupfinder.base.records import Cluster, ClusterFile, ImageRecord
from dupfinder.clusters.scope import DEFAULT_SCOPE, DIFFERING, Differing, Mark, Scope
from dupfinder.ui.backend.cluster_table import ClusterEntry, make_entry
from dupfinder.ui.style.core_texts import core_text

if TYPE_CHECKING:
    from dupfinder.clusters.rules import Criterion
    from dupfinder.clusters.selection import Choice
    from dupfinder.finder import Finder
    from dupfinder.ui.backend.worker import Job


Rule: TypeAlias = "tuple[Criterion, ...]"


class Totals(NamedTuple):
    """The sums of a choice."""

    kept: int = 0
    extras: int = 0
    size_bytes: int = 0
    differing: int = 0
    """The number of near-duplicates that a rule left out because they differ from the kept file."""
    unsure: int = 0
    """How many of the extras go only after a further question: no verified copy of them would stay."""
    unsure_bytes: int = 0

    def plus(self, other: Totals) -> Totals:
        """Returns the sums of both."""
        return Totals(*map(operator.add, self, other))

    def minus(self, other: Totals) -> Totals:
        """Returns the sums without those of some."""
        return Totals(*map(operator.sub, self, other))

    @property
    def certain(self) -> int:
        """The number of extras that go without a further question, as bar and confirmation show it."""
        return self.extras - self.unsure

    @property
    def certain_bytes(self) -> int:
        """The size of those."""
        return self.size_bytes - self.unsure_bytes


class Chosen(NamedTuple):
    """The choice in one cluster.

    Attributes:
        base: the cluster as the level has it.
        choice: its cluster is measured from the file that is kept.
        entry: of that cluster, if it is not the level's own.
        proposed: paths of copies that a person is asked to look at before they become extras.
        is_automatic: no rule of a person decided.
    """

    base: Cluster
    choice: Choice
    entry: ClusterEntry | None
    proposed: tuple[str, ...] = ()
    is_automatic: bool = False


def state_of(image: ImageRecord) -> tuple[int, int]:
    return image.size_bytes, image.mtime_ns


class Group(NamedTuple):
    """Clusters to which one rule, or none, applies.

    Attributes:
        rule: None if only marks take files.
        clusters: to choose in.
        scope: the duplicates that the rule may take.
        is_automatic: nobody asked for the rule; copies that it does not take may be proposed.
        spared: paths of files that are not taken by themselves: a person unmarked them.
        look: False to decode nothing.
    """

    rule: Rule | None
    clusters: Sequence[Cluster]
    scope: Scope = DEFAULT_SCOPE
    is_automatic: bool = False
    spared: frozenset[str] = frozenset()
    look: bool = True


class Choices:
    """The choices in some clusters, with sums that are updated with each change."""

    def __init__(self) -> None:
        self.by_base: dict[int, Chosen] = {}
        self.extras: dict[str, ClusterFile] = {}
        self.reasons: dict[str, str] = {}
        self.proposed: set[str] = set()
        self._by_image: dict[int, Chosen] = {}  # by the kept file, from which a cluster may be seen
        self._sums: dict[int, Totals] = {}  # of each cluster that has any
        self._totals = Totals()
        self._part = _Part(())

    def put(self, chosen: Chosen) -> None:
        """Adds a choice; it replaces the earlier one in its cluster."""
        base, choice = id(chosen.base), chosen.choice
        self.drop(base)
        self.by_base[base] = self._by_image[choice.cluster.keeper.id] = chosen
        for file in choice.extras:
            self.extras[file.image.path] = file
        self.reasons.update(choice.reasons)
        self.proposed.update(chosen.proposed)
        sums = _sums_of(choice)
        if sums is not _NOTHING:
            self._sums[base] = sums
            self._totals = self._totals.plus(sums)
            self._part.add(base, sums)

    def drop(self, base: int) -> Chosen | None:
        """Removes and returns the choice in a cluster, given by its identity."""
        chosen = self.by_base.pop(base, None)
        if chosen is None:
            return None
        choice = chosen.choice
        if self._by_image.get(choice.cluster.keeper.id) is chosen:
            del self._by_image[choice.cluster.keeper.id]
        for file in choice.extras:
            self.extras.pop(file.image.path, None)
        for path in choice.reasons:
            self.reasons.pop(path, None)
        self.proposed.difference_update(chosen.proposed)
        sums = self._sums.pop(base, _NOTHING)
        if sums is not _NOTHING:
            self._totals = self._totals.minus(sums)
            self._part.take(base, sums)
        return chosen

    def drop_of_radius(self, has_marks: Callable[[Cluster], bool]) -> None:
        """Removes the choices that may be others at another radius."""
        for base, chosen in list(self.by_base.items()):
            if not chosen.is_automatic or chosen.entry is not None or has_marks(chosen.base):
                self.drop(base)

    def merged(self, found: Choices, *, whole: bool) -> tuple[Choices, bool]:
        """Returns these choices with newer ones, and whether a cluster has another keeper than before.

        Args:
            found: the newer ones.
            whole: they are all there are.
        """
        if whole or not self.by_base:
            return found, found.has_other_keepers or self.has_other_keepers
        is_rekeyed = False
        for base, chosen in found.by_base.items():
            before = self.by_base.get(base)
            entry = before.entry if before is not None else None
            if entry is not None and chosen.entry is not None and entry.cluster == chosen.entry.cluster:
                chosen = chosen._replace(entry=entry)
            is_rekeyed = is_rekeyed or chosen.entry is not entry
            self.put(chosen)
        return self, is_rekeyed

    def part(self, clusters: Iterable[Cluster]) -> Choices:
        """Returns the choices in some clusters, whichever file these are measured from."""
        part = Choices()
        for cluster in clusters:
            chosen = self._chosen_in(cluster)
            if chosen is not None:
                part.put(chosen)
        return part

    def _chosen_in(self, cluster: Cluster) -> Chosen | None:
        return self.by_base.get(id(cluster)) or self._by_image.get(cluster.keeper.id)

    def seen(self, cluster: Cluster) -> Cluster:
        """Returns a cluster of the level as it is seen from its chosen keeper."""
        chosen = self.by_base.get(id(cluster))
        return cluster if chosen is None else chosen.choice.cluster

    def kept_because(self, path: str, cluster: Cluster) -> str:
        """Returns the reason for the keeper at a path; empty for other files, or if the user decided."""
        from dupfinder.clusters.keeper_order import why_kept

        if self.seen(cluster).keeper.path != path:
            return ""
        chosen = self.by_base.get(id(cluster))
        return core_text((why_kept(cluster) if chosen is None else chosen.choice.kept_because) or "")

    def totals(self, clusters: Sequence[Cluster] | None = None) -> Totals:
        """Returns the sums of all choices, or of those in some clusters.

        The sums of the clusters that were asked for last are kept up to date, as long as it is the same list.
        """
        if clusters is None:
            return self._totals
        if self._part.clusters is not clusters:
            self._part = _Part(clusters)
            for cluster in clusters:
                chosen = self._chosen_in(cluster)
                self._part.bases.add(id(cluster if chosen is None else chosen.base))
            for base, sums in self._sums.items():
                self._part.add(base, sums)
        return self._part.totals

    @property
    def has_other_keepers(self) -> bool:
        """Whether some cluster is measured from another file than the level's."""
        return any(chosen.entry is not None for chosen in self.by_base.values())


class _Part:
    """The sums of the choices in some clusters."""

    def __init__(self, clusters: Sequence[Cluster]) -> None:
        self.clusters = clusters
        self.bases: set[int] = set()
        self.totals = Totals()

    def add(self, base: int, sums: Totals) -> None:
        if base in self.bases:
            self.totals = self.totals.plus(sums)

    def take(self, base: int, sums: Totals) -> None:
        if base in self.bases:
            self.totals = self.totals.minus(sums)


_DIFFERING: Final = frozenset(DIFFERING)
_NOTHING: Final = Totals()


def _sums_of(choice: Choice) -> Totals:
    """Returns the sums of one cluster; `_NOTHING` itself if there are none."""
    differing = sum(map(_DIFFERING.__contains__, choice.reasons.values())) if choice.reasons else 0
    if not choice.extras:
        return Totals(differing=differing) if differing else _NOTHING
    sizes = sum(file.image.size_bytes for file in choice.extras)
    from dupfinder.clusters.certain import certain_extras

    certain = certain_extras(choice)
    unsure, unsure_bytes = len(choice.extras) - len(certain), 0
    if unsure:
        unsure_bytes = sizes - sum(file.image.size_bytes for file in certain)
    kept = len(choice.cluster.files) - len(choice.extras)
    return Totals(kept, len(choice.extras), sizes, differing, unsure, unsure_bytes)


Applied = tuple[Rule, frozenset[str] | None, Scope]
"""A rule, the paths of the files it is for (None for all), and the duplicates it may take."""


def choose(finder: Finder, job: Job, groups: Sequence[Group], radius: int, marks: dict[str, Mark]) -> Choices:
    """Chooses extras in the thread of a worker."""
    found = Choices()
    for group in groups:
        job.raise_if_cancelled()
        own = marks | dict.fromkeys(group.spared - marks.keys(), "keep") if group.spared else marks
        choices = _choices_of(finder, job, group, group.clusters, radius, own)
        proposed = _proposed(finder, job, group, choices, radius, marks) if group.is_automatic else {}
        for base, choice in zip(group.clusters, choices, strict=True):
            entry = None if choice.cluster is base else make_entry(choice.cluster)
            chosen = Chosen(base, choice, entry, proposed.get(id(base), ()), group.is_automatic)
            found.put(chosen)
    return found


def _choices_of(
    finder: Finder,
    job: Job,
    group: Group,
    clusters: Sequence[Cluster],
    radius: int,
    marks: Mapping[str, Mark],
) -> tuple[Choice, ...]:
    return finder.select(
        clusters, radius, group.rule, marks, scope=group.scope, look=group.look, cancel=job.cancel_event
    ).choices


def _proposed(
    finder: Finder,
    job: Job,
    group: Group,
    choices: Sequence[Choice],
    radius: int,
    marks: Mapping[str, Mark],
) -> dict[int, tuple[str, ...]]:
    """Returns the paths of the copies to propose, by identity of the cluster.

    These are the copies that would go by themselves, were they not turned, mirrored or spared, or were that
    not switched off.
    """
    wider = group._replace(rule=(), scope=_TURNED_SCOPE)
    is_off = group.rule is None
    open_clusters = [
        (base, {file.image.path for file in choice.extras})
        for base, choice in zip(group.clusters, choices, strict=True)
        if is_off
        or not _TURNED.isdisjoint(choice.reasons.values())
        or (group.spared and any(file.image.path in group.spared for file in base.files))
    ]
    found = _choices_of(finder, job, wider, [base for base, _ in open_clusters], radius, marks)
    return {
        id(base): paths
        for (base, going), choice in zip(open_clusters, found, strict=True)
        if (paths := tuple(f.image.path for f in choice.extras if f.image.path not in going))
    }


_TURNED: Final[frozenset[Differing]] = frozenset(("turned", "mirrored"))
_TURNED_SCOPE: Final = Scope(_TURNED)
