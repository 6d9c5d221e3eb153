"""Makes choices among clusters by rule and marks, and sums them up; it runs in a worker."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final, NamedTuple

from dupfinder.base.records import Cluster, ClusterFile, ImageRecord
from dupfinder.clusters.rules import Criterion
from dupfinder.clusters.selection import DEFAULT_SCOPE, DIFFERING, Choice, Mark, Scope
from dupfinder.ui.backend.cluster_table import ClusterEntry, make_entry

if TYPE_CHECKING:
    from dupfinder.finder import Finder
    from dupfinder.ui.backend.worker import Job


Rule = tuple[Criterion, ...]


class Totals(NamedTuple):
    """The sums of a choice."""

    kept: int = 0
    extras: int = 0
    size_bytes: int = 0
    differing: int = 0
    """The number of near-duplicates that a rule left out because they differ from the kept file."""


class Chosen(NamedTuple):
    """The choice in one cluster.

    Attributes:
        base: the cluster as the level has it.
        choice: its cluster is measured from the file that is kept.
        entry: of that cluster, if it is not the level's own.
    """

    base: Cluster
    choice: Choice
    entry: ClusterEntry | None


def state_of(image: ImageRecord) -> tuple[int, int]:
    return image.size_bytes, image.mtime_ns


class Group(NamedTuple):
    """Clusters to which one rule, or none, applies."""

    rule: Rule | None
    clusters: Sequence[Cluster]
    scope: Scope = DEFAULT_SCOPE


class Choices:
    """The choices in some clusters, with sums that are updated with each change."""

    def __init__(self) -> None:
        self.by_base: dict[int, Chosen] = {}
        self.extras: dict[str, ClusterFile] = {}
        self.reasons: dict[str, str] = {}
        self.kept = 0
        self.size_bytes = 0

    def put(self, chosen: Chosen) -> None:
        """Adds a choice; it replaces the earlier one in its cluster."""
        self.drop(id(chosen.base))
        self.by_base[id(chosen.base)] = chosen
        choice = chosen.choice
        for file in choice.extras:
            self.extras[file.image.path] = file
            self.size_bytes += file.image.size_bytes
        if choice.extras:
            self.kept += len(choice.cluster.files) - len(choice.extras)
        self.reasons.update(choice.reasons)

    def drop(self, base: int) -> Chosen | None:
        """Removes and returns the choice in a cluster, given by its identity."""
        chosen = self.by_base.pop(base, None)
        if chosen is None:
            return None
        choice = chosen.choice
        for file in choice.extras:
            if self.extras.pop(file.image.path, None) is not None:
                self.size_bytes -= file.image.size_bytes
        if choice.extras:
            self.kept -= len(choice.cluster.files) - len(choice.extras)
        for path in choice.reasons:
            self.reasons.pop(path, None)
        return chosen

    def totals(self) -> Totals:
        """Returns the sums."""
        differing = sum(reason in _DIFFERING for reason in self.reasons.values())
        return Totals(self.kept, len(self.extras), self.size_bytes, differing)

    @property
    def has_other_keepers(self) -> bool:
        """Whether some cluster is measured from another file than the level's."""
        return any(chosen.entry is not None for chosen in self.by_base.values())


_DIFFERING: Final = frozenset(DIFFERING)


Applied = tuple[Rule, frozenset[str] | None, Scope]
"""A rule, the paths of the files it is for (None for all), and the duplicates it may take."""


def choose(finder: Finder, job: Job, groups: Sequence[Group], radius: int, marks: dict[str, Mark]) -> Choices:
    """Chooses extras in the thread of a worker."""
    found = Choices()
    for rule, clusters, scope in groups:
        job.raise_if_cancelled()
        selection = finder.select(clusters, radius, rule, marks, scope=scope, cancel=job.cancel_event)
        for base, choice in zip(clusters, selection.choices, strict=True):
            entry = None if choice.cluster is base else make_entry(choice.cluster)
            found.put(Chosen(base, choice, entry))
    return found
