"""Clusters at every radius, with sort keys and sums: made in a worker, read by the window."""

from __future__ import annotations

import operator
import os
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Sequence, Set
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple

from dupfinder.base.records import Cluster, ClusterFile, ClusterSteps, Match
from dupfinder.ui.style import formatting

if TYPE_CHECKING:
    from dupfinder.finder import Finder
    from dupfinder.ui.backend.worker import Job

Order = Literal["size", "count", "date", "folder"]
Item = Match | ClusterFile


class Section(NamedTuple):
    """Some items under one heading.

    Attributes:
        subject: of the heading; `GridModel.heading_of` turns it into words when it is visible.
        length: of its items, at least 1.
    """

    subject: Any
    length: int


class ClusterEntry(NamedTuple):
    """A cluster with its sort keys.

    Attributes:
        cluster: the files.
        reclaimable_bytes: of the files that a rule would take by default.
        file_count: of its files.
        taken: when the newest was taken, or changed.
        folder: sorts the keeper's folder and name as people do.
        section: of the grid.
        extras: how many files there are beside the keeper and other exposures of a burst.
    """

    cluster: Cluster
    reclaimable_bytes: int
    file_count: int
    taken: tuple[int, ...]
    folder: tuple[object, ...]
    section: Section
    extras: int = 0


@dataclass(frozen=True, slots=True)
class Level:
    """The clusters of one radius, with their sums.

    Attributes:
        entries: the clusters.
        extras: of all clusters.
        reclaimable_bytes: likewise.
        more: how many clusters are not read from the disk yet.
        is_streamed: folders are still being indexed; see `streaming`.
    """

    entries: tuple[ClusterEntry, ...] = ()
    extras: int = 0
    reclaimable_bytes: int = 0
    more: int = 0
    is_streamed: bool = False

    @property
    def count(self) -> int:
        """The number of clusters, with those that are not read yet."""
        return len(self.entries) + self.more

    @property
    def is_partial(self) -> bool:
        """Whether some clusters are not read from the disk, or not found yet."""
        return self.more > 0 or self.is_streamed

    @staticmethod
    def of(entries: Iterable[ClusterEntry], *, is_streamed: bool = False) -> Level:
        """Makes a level with its sums."""
        shown = tuple(entries)
        return Level(
            shown,
            sum(entry.extras for entry in shown),
            sum(entry.reclaimable_bytes for entry in shown),
            is_streamed=is_streamed,
        )

    def without(self, paths: Set[str]) -> Level:
        """Returns the level without these files.

        Leaves out clusters whose keeper is among them, and those with one file left.
        """
        entries: list[ClusterEntry] = []
        for entry in self.entries:
            files = entry.cluster.files
            stay = [file for file in files if file.image.path not in paths]
            if len(stay) == len(files):
                entries.append(entry)
            elif len(stay) > 1 and stay[0] is files[0]:
                entries.append(make_entry(Cluster(tuple(stay))))
        return Level.of(entries, is_streamed=self.is_streamed)

    def without_cluster(self, paths: Set[str]) -> Level:
        """Returns the level without the clusters that hold only these files."""
        entries = (
            entry
            for entry in self.entries
            if not all(file.image.path in paths for file in entry.cluster.files)
        )
        return Level.of(entries, is_streamed=self.is_streamed)


class ClusterTable:
    """The clusters of a library at every radius.

    Files that went, and clusters that were hidden, are removed from a level when it is read: a batch that
    goes on for minutes reports the files that went several times a second.

    Args:
        levels: what each radius shows, from 0.

    Attributes:
        histogram: the number of extras at each distance, at the largest radius.
        key: the state of the library that it was made of; empty if that is not known.
    """

    def __init__(self, levels: Sequence[Level] = (Level(),)) -> None:
        self.levels = tuple(levels)
        self.key = ""
        self.histogram: tuple[int, ...] = ()
        self._changes: tuple[_Change, ...] = ()
        self._asked: dict[int, Level] = {}

    @staticmethod
    def of(levels: Sequence[Level]) -> ClusterTable:
        """Makes a table with its histogram: the number of extras at each distance, at the largest radius."""
        table = ClusterTable(levels)
        counts: Counter[int] = Counter()
        for entry in levels[-1].entries:
            counts.update(
                file.distance
                for file in entry.cluster.files[1:]
                if file.crop is None and file.relation != "burst"
            )
        table.histogram = tuple(counts[distance] for distance in range(len(levels)))
        return table

    @property
    def is_streamed(self) -> bool:
        """Whether folders are still being indexed, or that was stopped; these are the clusters so far."""
        return self.levels[-1].is_streamed

    def at(self, radius: int) -> Level:
        """Returns the level of a radius, or of the largest one that was computed."""
        number = min(radius, len(self.levels) - 1)
        level = self._asked.get(number)
        if level is None:
            level = self.levels[number]
            for change in self._changes:
                level = change.of(level)
            self._asked[number] = level
        return level

    def is_same(self, levels: Sequence[Level]) -> bool:
        """Whether it shows these levels, which hold the same entries, and nothing was removed from it."""
        return (
            not self._changes and len(levels) == len(self.levels) and all(map(_is_same, self.levels, levels))
        )

    def without(self, paths: Collection[str]) -> ClusterTable:
        """Returns the table without files that went to the trash, until the library was compared again."""
        changes = self._changes
        gone = frozenset(paths)
        if changes and not changes[-1].is_hiding:  # a batch goes on for minutes: its files are one change
            gone |= changes[-1].paths
            changes = changes[:-1]
        return self._with(_Change(frozenset(paths), False), (*changes, _Change(gone, False)))

    def without_cluster(self, paths: Collection[str]) -> ClusterTable:
        """Returns the table without a hidden cluster, until the library was compared again."""
        hidden = _Change(frozenset(paths), True)
        return self._with(hidden, (*self._changes, hidden))

    def _with(self, change: _Change, changes: tuple[_Change, ...]) -> ClusterTable:
        """Returns the table after a change; levels that were read before are changed at once."""
        table = ClusterTable(self.levels)
        table.histogram, table.key = self.histogram, self.key
        table._changes = changes
        table._asked = {number: change.of(level) for number, level in self._asked.items()}
        return table


def _is_same(one: Level, other: Level) -> bool:
    entries = one.entries, other.entries
    if (one.more, one.is_streamed) != (other.more, other.is_streamed):
        return False
    return len(entries[0]) == len(entries[1]) and all(map(operator.is_, *entries))


class _Change(NamedTuple):
    """Files that went, or whose cluster was hidden.

    The order of changes matters: the rest of a cluster is not the cluster that was hidden before.
    """

    paths: frozenset[str]
    is_hiding: bool

    def of(self, level: Level) -> Level:
        """Returns a level after the change."""
        return level.without_cluster(self.paths) if self.is_hiding else level.without(self.paths)


def make_table(
    finder: Finder, job: Job, shown: Callable[[], ClusterTable] = ClusterTable, key: str = ""
) -> ClusterTable:
    """Compares what is new, and computes the clusters at all radii.

    Posts the clusters as soon as they are found, first without crops; returns them with their differences,
    for which files are decoded.

    Args:
        finder: of the library.
        job: reports and cancels.
        shown: returns the table that is shown. Its entries are used again where their clusters are equal;
            the table itself is returned if all are.
        key: of the table; see `stored_table.key_of`.

    Raises:
        Cancelled: what was compared is kept.
    """
    from dupfinder.base.radii import MAX_CLUSTER_RADIUS

    search = partial(
        finder.cluster_steps, radius=MAX_CLUSTER_RADIUS, report=job.report, cancel=job.cancel_event
    )
    make = partial(_table_of, job=job, key=key)
    table = None
    if not finder.crops or not key or key != shown().key:
        known = search(with_crops=False).changed(partial(finder.look_at, only_known=True))
        table = make(known, before=shown())
        job.post(table)
    if finder.crops:  # takes longer, so the others are shown before
        known = search().changed(partial(finder.look_at, only_known=True))
        table = make(known, before=table or shown())
        job.post(table)
    looked = known.changed(partial(finder.look_at, report=job.report, cancel=job.cancel_event))
    return table if table is not None and looked is known else make(looked, before=table or shown())


def make_streamed_table(finder: Finder, job: Job, before: ClusterTable) -> ClusterTable:
    """Computes the clusters of what was read so far, while more is being indexed.

    Reads no file: there are no crops, and only digests and differences that are stored. What it compares
    is stored, and need not be compared again.

    Args:
        finder: of the library.
        job: cancels.
        before: the table that is shown; it is returned if it is streamed and holds the same.

    Raises:
        Cancelled: what was compared is kept.
    """
    from dupfinder.base.radii import MAX_CLUSTER_RADIUS

    steps = finder.cluster_steps(
        radius=MAX_CLUSTER_RADIUS, with_crops=False, only_known=True, cancel=job.cancel_event
    )
    known = steps.changed(partial(finder.look_at, only_known=True, cancel=job.cancel_event))
    return _table_of(known, before=before, job=job, key="", is_streamed=True)


def _table_of(
    steps: ClusterSteps, *, before: ClusterTable, job: Job, key: str, is_streamed: bool = False
) -> ClusterTable:
    levels = make_levels([steps.at(radius) for radius in range(steps.radius + 1)], job, before)
    if is_streamed:
        levels = [replace(level, is_streamed=True) for level in levels]
    if before.key == key and before.is_same(levels):
        return before
    table = ClusterTable.of(levels)
    table.key = key
    return table


def make_levels(steps: Sequence[Sequence[Cluster]], job: Job, before: ClusterTable) -> list[Level]:
    """Makes the levels of the clusters at each radius.

    Uses entries of another table again where their clusters are equal.
    """
    former: dict[str, dict[int, ClusterEntry]] = {}
    for level in {id(level): level for level in before.levels}.values():
        for each in level.entries:
            former.setdefault(each.cluster.keeper.path, {})[id(each)] = each
    known: dict[int, ClusterEntry] = {}
    levels = []
    for clusters in steps:
        entries = []
        for cluster in clusters:
            entry = known.get(id(cluster))
            if entry is None:
                others = former.setdefault(cluster.keeper.path, {})
                same = [other for other in others.values() if other.cluster == cluster]
                entry = same[0] if same else make_entry(cluster)
                known[id(cluster)] = others[id(entry)] = entry
            entries.append(entry)
        job.raise_if_cancelled()
        levels.append(Level.of(entries))
    return levels


def make_entry(cluster: Cluster) -> ClusterEntry:
    """Makes the entry of a cluster."""
    from dupfinder.clusters.selection import reclaimable_bytes

    keeper = cluster.keeper.path
    newest = max(formatting.time_of(file.image) for file in cluster.files)
    place = formatting.natural_key(os.path.dirname(keeper)), formatting.natural_key(os.path.basename(keeper))
    section = Section(cluster, len(cluster.files))
    return ClusterEntry(
        cluster,
        reclaimable_bytes(cluster),
        len(cluster.files),
        newest,
        place,
        section,
        cluster.extra_count,
    )


# Each ends with the folder in its own order, because sorting keeps it.
_KEYS: Final[dict[Order, tuple[Callable[[ClusterEntry], object], bool]]] = {
    "size": (lambda entry: entry.reclaimable_bytes, True),
    "count": (lambda entry: entry.file_count, True),
    "date": (lambda entry: entry.taken, True),
    "folder": (lambda entry: entry.folder, False),
}


def in_order(entries: tuple[ClusterEntry, ...], order: Order) -> list[ClusterEntry]:
    """Sorts entries: the largest values first, folders ascending."""
    key, reverse = _KEYS[order]
    return sorted(entries, key=key, reverse=reverse)  # type: ignore[arg-type]
