"""Shows clusters while folders are still being indexed: now and then, those of what was read so far."""

from __future__ import annotations

import importlib
import logging
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from dupfinder.base.errors import Cancelled, LibraryError
from dupfinder.base.records import Progress
from dupfinder.ui.backend.cluster_table import ClusterTable, make_streamed_table

if TYPE_CHECKING:
    from dupfinder.finder import Finder
    from dupfinder.ui.backend.worker import Job

_log = logging.getLogger(__name__)

FIRST_SECONDS: Final = 1.5
"""The first table is due this many seconds after the first file was read."""
_MOST_SECONDS: Final = 30.0
"""The largest distance between two tables that cost little, in seconds."""
_GROWTH: Final = 0.1
"""The distance between two tables grows by this share of the time since the beginning."""
_TIMES_COST: Final = 20.0
"""The pause before a table, in multiples of its expected cost: all tables take a twentieth of a run."""


_FEW_FILES: Final = 1000
"""Up to this many files, the cost of a table hardly depends on their number."""


class Pace:
    """Decides when a table is due, so that all of them take little of a run.

    A table over more files takes longer: at least in proportion, which is what is expected of the next one.

    Args:
        clock: the time in seconds.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._begun = self._ended = clock()
        self._least = FIRST_SECONDS
        self._cost_per_file = 0.0

    def is_due(self, done: int) -> bool:
        """Whether the next table is due, after so many files were read."""
        cost = self._cost_per_file * max(done, _FEW_FILES)
        return self._clock() >= self._ended + max(_TIMES_COST * cost, self._least)

    @contextmanager
    def measured(self, done: int) -> Iterator[None]:
        """Measures how long a table of so many files takes, which decides when the next one is due."""
        begun = self._clock()
        try:
            yield
        finally:
            self._ended = now = self._clock()
            self._least = min(FIRST_SECONDS + _GROWTH * (now - self._begun), _MOST_SECONDS)
            self._cost_per_file = (now - begun) / max(done, _FEW_FILES)


def may_be_replaced(table: ClusterTable) -> bool:
    """Whether a streamed table may take the place of this one, from which no cluster must vanish."""
    return table.is_streamed or not any(level.count for level in table.levels)


def _load_modules() -> None:
    """Loads what finds clusters; the final table needs it too, so that it is no cost of a streamed one."""
    importlib.import_module("dupfinder.clusters.find")
    importlib.import_module("dupfinder.clusters.looking")


class Stream:
    """Posts the clusters of what was read so far while a job indexes, in the thread of the job.

    Args:
        finder: of the library.
        job: indexes.
        shown: returns the table that is shown.
        clock: the time in seconds.
    """

    def __init__(
        self,
        finder: Finder,
        job: Job,
        shown: Callable[[], ClusterTable],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._finder = finder
        self._job = job
        self._shown = shown
        self._clock = clock
        self._pace: Pace | None = None  # begins with the first file that is read
        self._posted: ClusterTable | None = None
        self._done = 0
        self._has_failed = False

    def report(self, progress: Progress) -> None:
        """Reports how far the job is, and posts a table if one is due."""
        self._job.report(progress)
        # After the last file the final table follows soon.
        if progress.stage != "index" or self._has_failed or progress.done == progress.total:
            return
        if self._pace is None:
            self._pace = Pace(self._clock)
        done = progress.done
        if done > self._done and self._pace.is_due(done) and may_be_replaced(self._shown()):
            self._done = done
            _load_modules()
            with self._pace.measured(done):
                self._post()

    def _post(self) -> None:
        before = self._posted or self._shown()  # what was posted may not be shown yet
        try:
            table = make_streamed_table(self._finder, self._job, before)
        except Cancelled:
            return  # indexing stores what was read before it ends
        except LibraryError as error:
            # Indexing goes on; if the library is at fault, that fails too and tells it.
            _log.warning("the clusters so far cannot be found: %s", error)
            self._has_failed = True
            return
        if table is not before and (before.is_streamed or table.levels[-1].entries):
            self._posted = table
            self._job.post(table)
