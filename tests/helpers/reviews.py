"""A review over clusters that no library holds, and what stands for the session that answers it."""

import dataclasses
import os
import threading

from PySide6.QtCore import QObject, Signal

from dupfinder.base.errors import LibraryBusyError
from dupfinder.base.records import Cluster, ClusterFile, Difference, ImageRecord
from dupfinder.clusters.rules import Criterion
from dupfinder.clusters.scope import DEFAULT_SCOPE
from dupfinder.clusters.selection import select
from dupfinder.system.path_names import is_below
from dupfinder.ui.backend.choosing import choose
from dupfinder.ui.backend.cluster_table import Level, make_entry
from dupfinder.ui.duplicates.review import Review

IMAGE = ImageRecord(0, "", 1000, 0, 400, 300, 120_000, "JPEG", None, False, False, 0)
LARGEST, SMALLEST = (Criterion("largest"),), (Criterion("smallest"),)
RADIUS = 5
ALIKE = Difference("none", 0.0)


# --- what stands for the session ----------------------------------------------------------------


class Job(QObject):
    """A job that answers when the test says so."""

    done = Signal(object)
    failed = Signal(object)
    ended = Signal()

    def __init__(self, work):
        super().__init__()
        self.work = work
        self.is_discarded = False
        self.cancel_event = threading.Event()

    def discard(self):
        self.is_discarded = True

    def raise_if_cancelled(self):
        assert not self.is_discarded

    def answer(self):
        """Answers as a worker does: discarded jobs emit nothing."""
        if not self.is_discarded:
            self.done.emit(self.work(self))
            self.ended.emit()

    def fail(self):
        if not self.is_discarded:
            self.failed.emit(LibraryBusyError("The library is busy."))
            self.ended.emit()

    def stop(self):
        if not self.is_discarded:
            self.ended.emit()


class Finder:
    """Chooses among clusters whose files match if their numbers are near one another."""

    protected: tuple[str, ...] = ()

    def select(
        self, clusters, radius, criteria=None, marks=None, *, scope=DEFAULT_SCOPE, look=True, cancel=None
    ):
        return select(
            clusters,
            criteria=criteria,
            marks=marks or {},
            scope=scope,
            is_protected=lambda path: any(is_below(path, folder) for folder in self.protected),
            rekey=lambda pairs: [told_from(cluster, keeper, radius) for cluster, keeper in pairs],
        )


class Session:
    """Takes questions, and answers them one after the other when it is told to."""

    def __init__(self):
        self.finder = Finder()
        self.jobs = []
        self.asked = []

    def choose(self, groups, radius, marks):
        groups, marks = [group._replace(clusters=list(group.clusters)) for group in groups], dict(marks)
        self.asked.append([cluster for group in groups for cluster in group.clusters])
        job = Job(lambda job: choose(self.finder, job, groups, radius, marks))
        self.jobs.append(job)
        return job

    def answer(self):
        """Answers the question that waits longest."""
        if self.jobs:
            self.jobs.pop(0).answer()

    def answer_all(self):
        while self.jobs:
            self.answer()

    @property
    def waiting(self):
        """Questions whose answer somebody still wants."""
        return [job for job in self.jobs if not job.is_discarded]


def image(number, **changes):
    changes.setdefault("path", f"/photos/{number}.jpg")
    changes.setdefault("size_bytes", 1000 + number)
    return dataclasses.replace(IMAGE, id=number, appearance=number, **changes)


def told_from(cluster, keeper, radius):
    """Returns the files as they relate to another keeper."""
    others = [file.image for file in cluster.files if file.image is not keeper]
    return cluster_of(keeper, *others, radius=radius)


def cluster_of(keeper, *others, radius=RADIUS):
    files = [ClusterFile(keeper, 0, "keeper", None, True)]
    for other in others:
        distance = abs(other.id - keeper.id)
        direct = distance <= radius
        files.append(ClusterFile(other, distance, "near" if direct else "linked", None, direct, ALIKE))
    return Cluster(tuple(files))


def level_of(*clusters):
    return Level.of(map(make_entry, clusters))


def path(number):
    return f"/photos/{number}.jpg"


def cluster(*numbers, **options):
    return cluster_of(*map(image, numbers), **options)


class Reviewed(Review):
    """A review that notes what it told."""

    def __init__(self, session, marks_safe=None):
        super().__init__(session, marks_safe=marks_safe)
        self.checks = self.entries = 0
        self.totals_told = []
        self.checks_changed.connect(self.count_checks)
        self.entries_changed.connect(self.count_entries)
        self._preview = None
        self.outdated.connect(self.forget_preview)

    def preview(self, rule):
        """Computes the totals of a rule, as the dialog of rules does."""
        self.forget_preview()
        self._preview = self.compute(rule)
        if self._preview is not None:
            self._preview.done.connect(self.tell)

    def forget_preview(self):
        if self._preview is not None:
            self._preview.discard()
            self._preview = None

    def tell(self, found):
        self._preview = None
        self.totals_told.append(found.totals())

    def count_checks(self):
        self.checks += 1

    def count_entries(self):
        self.entries += 1

    def checked(self):
        """The numbers of the checked files of the level."""
        return numbers(
            file.image.path
            for entry in self._level.entries
            for file in entry.cluster.files
            if self.check_of(file.image.path).checked
        )

    def keepers(self):
        return [self.entry_of(entry).cluster.keeper.id for entry in self._level.entries]

    def gone(self):
        """The numbers of the files that would go now."""
        return numbers(file.image.path for choice in self.choices() for file in choice.extras)


def numbers(paths):
    return sorted(int(os.path.basename(path)[:-4]) for path in paths)
