"""Clusters at every radius, with what lists sort and sum them by: made in a worker, read by the window."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Sequence, Set
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from dupfinder.records import Cluster
from dupfinder.ui import text
from dupfinder.ui.grid_model import Section

if TYPE_CHECKING:
    from dupfinder.finder import Finder
    from dupfinder.ui.worker import Job

Order = Literal["size", "count", "date", "folder"]


class ClusterEntry(NamedTuple):
    """A cluster and what it is sorted by.

    Attributes:
        cluster: the files.
        reclaimable_bytes: of all but the keeper.
        file_count: of its files.
        taken: when the newest was taken, or changed.
        folder: sorts the keeper's folder and name as people do.
        section: of the grid.
    """

    cluster: Cluster
    reclaimable_bytes: int
    file_count: int
    taken: tuple[int, ...]
    folder: tuple[object, ...]
    section: Section


@dataclass(frozen=True, slots=True)
class Level:
    """What one radius shows."""

    entries: tuple[ClusterEntry, ...] = ()
    extras: int = 0
    reclaimable_bytes: int = 0

    @staticmethod
    def of(entries: Iterable[ClusterEntry]) -> Level:
        """A level with its sums."""
        shown = tuple(entries)
        return Level(
            shown,
            sum(entry.file_count for entry in shown) - len(shown),
            sum(entry.reclaimable_bytes for entry in shown),
        )


@dataclass(frozen=True, slots=True)
class ClusterTable:
    """The clusters of a library.

    Attributes:
        levels: what each radius shows, from 0.
        histogram: how many extras lie at each distance from their keeper, at the largest radius.
    """

    levels: tuple[Level, ...] = (Level(),)
    histogram: tuple[int, ...] = ()

    @staticmethod
    def of(levels: Sequence[Level]) -> ClusterTable:
        """A table with its histogram."""
        counts: Counter[int] = Counter()
        for entry in levels[-1].entries:
            counts.update(file.distance for file in entry.cluster.files[1:])
        return ClusterTable(tuple(levels), tuple(counts[distance] for distance in range(len(levels))))

    def at(self, radius: int) -> Level:
        """The level of a radius; of the largest there is, above it."""
        return self.levels[min(radius, len(self.levels) - 1)]

    def without(self, paths: Collection[str]) -> ClusterTable:
        """The table at once after these files went to the trash; comparing anew tells the rest.

        A cluster whose keeper went, or of which one file is left, is not shown until then.
        """
        gone = set(paths)
        left: dict[int, ClusterEntry | None] = {}

        def rest_of(entry: ClusterEntry) -> ClusterEntry | None:
            key = id(entry.cluster)
            if key not in left:
                files = entry.cluster.files
                stay = tuple(file for file in files if file.image.path not in gone)
                if len(stay) == len(files):
                    left[key] = entry
                else:
                    whole = len(stay) > 1 and stay[0] is files[0]
                    left[key] = make_entry(Cluster(stay)) if whole else None
            return left[key]

        return ClusterTable.of(
            [Level.of(rest for entry in level.entries if (rest := rest_of(entry))) for level in self.levels]
        )

    def without_cluster(self, paths: Set[str]) -> ClusterTable:
        """The table at once after the cluster of these files was hidden."""

        def is_shown(entry: ClusterEntry) -> bool:
            return not all(file.image.path in paths for file in entry.cluster.files)

        return ClusterTable.of([Level.of(filter(is_shown, level.entries)) for level in self.levels])


def make_table(finder: Finder, job: Job) -> ClusterTable:
    """Compares what is new, and computes the clusters at all radii.

    Raises:
        Cancelled: what was compared is kept.
    """
    from dupfinder.finder import MAX_CLUSTER_RADIUS

    steps = finder.cluster_steps(radius=MAX_CLUSTER_RADIUS, report=job.report, cancel=job.cancel_event)
    known: dict[int, ClusterEntry] = {}
    levels = []
    for radius in range(MAX_CLUSTER_RADIUS + 1):
        clusters = steps.at(radius)
        entries = []
        for cluster in clusters:
            entry = known.get(id(cluster))
            if entry is None:
                entry = known[id(cluster)] = make_entry(cluster)
            entries.append(entry)
        job.raise_if_cancelled()
        levels.append(Level.of(entries))
    return ClusterTable.of(levels)


def make_entry(cluster: Cluster) -> ClusterEntry:
    """A cluster with what it is sorted by."""
    keeper = cluster.keeper.path
    newest = max(text.time_of(file.image) for file in cluster.files)
    place = text.natural_key(os.path.dirname(keeper)), text.natural_key(os.path.basename(keeper))
    section = Section(cluster, len(cluster.files))
    return ClusterEntry(cluster, cluster.reclaimable_bytes, len(cluster.files), newest, place, section)


# Each ends with the folder in its own order, because sorting keeps it.
_KEYS: Final[dict[Order, tuple[Callable[[ClusterEntry], object], bool]]] = {
    "size": (lambda entry: entry.reclaimable_bytes, True),
    "count": (lambda entry: entry.file_count, True),
    "date": (lambda entry: entry.taken, True),
    "folder": (lambda entry: entry.folder, False),
}


def in_order(entries: tuple[ClusterEntry, ...], order: Order) -> list[ClusterEntry]:
    """The entries sorted: the most first, folders ascending."""
    key, reverse = _KEYS[order]
    return sorted(entries, key=key, reverse=reverse)  # type: ignore[arg-type]
