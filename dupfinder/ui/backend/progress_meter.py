"""Rate and time left of long work, from its progress reports."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from dupfinder.base.records import Progress

_WINDOW_SECONDS: Final = 8.0
_LEAST_SECONDS: Final = 0.7


@dataclass(frozen=True, slots=True)
class Activity:
    """The state of running work, for the status bar.

    Attributes:
        progress: the last report.
        rate: items a second lately; None while it is not known.
        seconds_left: likewise.
        stopping: cancel was asked for.
    """

    progress: Progress
    rate: float | None = None
    seconds_left: float | None = None
    stopping: bool = False


class ProgressMeter:
    """Turns progress reports into activities; the rate is measured over the last seconds.

    Args:
        clock: seconds, monotonic.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._seen: deque[tuple[float, int]] = deque()
        self._stage: str | None = None

    def activity(self, progress: Progress, *, stopping: bool = False) -> Activity:
        """Returns the activity after a report."""
        now = self._clock()
        if progress.stage != self._stage or (self._seen and progress.done < self._seen[-1][1]):
            self._stage = progress.stage
            self._seen.clear()
        self._seen.append((now, progress.done))
        while len(self._seen) > 2 and now - self._seen[0][0] > _WINDOW_SECONDS:
            self._seen.popleft()
        started, first = self._seen[0]
        if now - started < _LEAST_SECONDS or progress.done == first:
            return Activity(progress, stopping=stopping)
        rate = (progress.done - first) / (now - started)
        left = (progress.total - progress.done) / rate if progress.total is not None else None
        return Activity(progress, rate, left, stopping)
