"""Clusters at every radius, with what lists sort and sum them by: made in a worker, read by the window."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable
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


@dataclass(frozen=True, slots=True)
class ClusterTable:
    """The clusters of a library.

    Attributes:
        levels: what each radius shows, from 0.
        histogram: how many extras lie at each distance from their keeper, at the largest radius.
        waiting: images that were indexed and not compared yet.
    """

    levels: tuple[Level, ...] = (Level(),)
    histogram: tuple[int, ...] = ()
    waiting: int = 0

    def at(self, radius: int) -> Level:
        """The level of a radius; of the largest there is, above it."""
        return self.levels[min(radius, len(self.levels) - 1)]


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
                entry = known[id(cluster)] = _entry(cluster)
            entries.append(entry)
        job.raise_if_cancelled()
        levels.append(
            Level(
                tuple(entries),
                sum(entry.file_count for entry in entries) - len(entries),
                sum(entry.reclaimable_bytes for entry in entries),
            )
        )
    counts: Counter[int] = Counter()
    for entry in levels[-1].entries:
        counts.update(file.distance for file in entry.cluster.files[1:])
    histogram = tuple(counts[distance] for distance in range(MAX_CLUSTER_RADIUS + 1))
    return ClusterTable(tuple(levels), histogram)


def _entry(cluster: Cluster) -> ClusterEntry:
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
