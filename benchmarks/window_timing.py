"""Times what a window does, and prints the rows of a table; for the benchmarks of the window."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import NamedTuple

BEAT_MS = 5
LATE_MS = 50.0
HEADINGS = ("median", "99.9 %", "max", "own", "target")


class Took(NamedTuple):
    """How long something took.

    Attributes:
        seconds: on the clock.
        own: of the processor's time, what this thread used; None if it waited for others. On a busy machine
            it is the truer figure.
    """

    seconds: float
    own: float | None = None


class Stopwatch:
    """Runs from its creation on."""

    def __init__(self) -> None:
        self._begun, self._own = time.perf_counter(), time.thread_time()

    def took(self) -> Took:
        """Returns how long it ran so far."""
        return Took(time.perf_counter() - self._begun, time.thread_time() - self._own)


def print_row(what: str, *values: str) -> None:
    """Prints a row of the table."""
    print(f"{what:<66}" + "".join(f"{value:>12}" for value in values), flush=True)


def print_times(what: str, times: Sequence[float | Took], target: str) -> None:
    """Prints median, 99.9th percentile and maximum of some times, in milliseconds; dashes for none."""
    taken = [each if isinstance(each, Took) else Took(each) for each in times]
    ordered = sorted(each.seconds for each in taken)
    if not ordered:  # all was over before the first beat
        print_row(what, "-", "-", "-", "", target)
        return
    high = ordered[min(len(ordered) - 1, int(len(ordered) * 0.999))]
    own = [each.own for each in taken if each.own is not None]
    values = (statistics.median(ordered), high, ordered[-1], *([statistics.median(own)] if own else []))
    words = [f"{1000 * value:.2f} ms" for value in values]
    print_row(what, *words, *([] if own else [""]), target)


def wait_until(ready: Callable[[], bool]) -> None:
    """Lets the window work until something is so."""
    from PySide6.QtWidgets import QApplication

    while not ready():
        QApplication.processEvents()
        time.sleep(0.001)


def settle() -> None:
    """Lets the window do all that is due, painting too."""
    from PySide6.QtWidgets import QApplication

    QApplication.sendPostedEvents()
    QApplication.processEvents()


def timed(step: Callable[[], object]) -> Took:
    """Returns how long a step takes, with everything that it paints."""
    settle()
    watch = Stopwatch()
    step()
    settle()
    return watch.took()


def timed_steps(step: Callable[[int], object], values: Sequence[int]) -> list[Took]:
    """Times a step for each value, such as those of a slider."""
    return [timed(lambda value=value: step(value)) for value in values]


class Heart:
    """A timer that notes how late each of its beats is."""

    def __init__(self) -> None:
        from PySide6.QtCore import Qt as QtCoreNames
        from PySide6.QtCore import QTimer

        self.late: list[float] = []
        self._last = time.perf_counter()
        self._timer = QTimer()
        self._timer.setTimerType(QtCoreNames.TimerType.PreciseTimer)
        self._timer.setInterval(BEAT_MS)
        self._timer.timeout.connect(self._on_timeout)

    @contextmanager
    def beating(self) -> Iterator[None]:
        """Beats within the context."""
        self._last = time.perf_counter()
        self._timer.start()
        yield
        self._timer.stop()

    def _on_timeout(self) -> None:
        now = time.perf_counter()
        self.late.append(max(0.0, now - self._last - BEAT_MS / 1000))
        self._last = now
