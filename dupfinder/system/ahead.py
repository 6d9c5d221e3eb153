"""Calls that wait for a drive, made ahead of their turn by threads while waiting dominates.

A network share takes milliseconds to answer and answers many questions at once; a disk in this computer takes
microseconds, and a thread would cost more than it gains. So the wait and the work of each call are measured.
"""

from __future__ import annotations

import contextlib
import queue
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable
from itertools import islice
from typing import Any, Final, Generic, TypeVar

from dupfinder.system.timeouts import join_all

Item = TypeVar("Item")
T = TypeVar("T")

MOST_CALLS: Final = 32
"""Calls that are under way at once in the whole program; each has one file open at most."""

CALL_BYTES: Final = 512 << 10
"""Bytes that a call may read on average; more is read only one file ahead.

Sixteen MiB in all: also a drive that reads 1 MB/s has read them before the file in turn counts as overdue.
"""

_LARGE_BYTES: Final = 32 << 20
"""A larger file is not read ahead, as it would take memory from decoding."""

_SHORT_SECONDS: Final = 0.5e-3
"""Shorter waits are those of a local disk."""

_LAST_CALLS: Final = 7
_UNMEASURED_CALLS: Final = 15
"""So many follow a call that was measured to be short; to measure all costs small pictures some percent."""

_END_SECONDS: Final = 0.5


class Pace:
    """How long calls to a drive wait, and the work that is done between them, in seconds.

    The wait is the median of the last calls: on a busy machine some wait for the processor instead. The work
    is a moving average.

    Args:
        short_seconds: waits that are worth nothing.
    """

    __slots__ = ("_short", "_waits", "_work")

    def __init__(self, short_seconds: float = _SHORT_SECONDS) -> None:
        self._short = short_seconds
        self._waits = deque([0.0] * _LAST_CALLS, _LAST_CALLS)
        self._work = 0.0

    def note(self, wait: float, work: float) -> None:
        """Takes the measurements of one call."""
        self._waits.append(wait)
        self._work += (work - self._work) / _LAST_CALLS

    def worth(self, most: int) -> int:
        """Returns how many calls are to be made ahead of their turn; none while waiting does not dominate.

        Twice the number that would do if all waited equally long.
        """
        wait = sorted(self._waits)[_LAST_CALLS // 2]
        if wait < self._short or 2 * wait < self._work:
            return 0
        return int(min(most, 2 * wait / max(self._work, 1e-9)))


class Call(Generic[Item, T]):
    """A call that is made by a thread of a crew or, if none has begun it, by whoever wants its result.

    Args:
        function: is called with the item.
        item: see there.
        is_shared: threads may make it.

    Attributes:
        wait: seconds that it took without those of the processor.
        returned: when its result was last returned, by time.perf_counter; 0 if it was not.
    """

    __slots__ = ("_begun", "_done", "_error", "_function", "_value", "item", "returned", "wait")

    def __init__(self, function: Callable[[Item], T], item: Item, *, is_shared: bool) -> None:
        self.item = item
        self.wait = self.returned = 0.0
        self._function = function
        self._value: Any = None
        self._error: Exception | None = None
        self._begun = self._done = None
        if is_shared:
            self._begun, self._done = threading.Lock(), threading.Event()

    def make(self) -> None:
        """Makes it, unless another has begun it."""
        assert self._begun is not None
        assert self._done is not None
        if self._begun.acquire(blocking=False):
            try:
                self._value = self._measured()
            except Exception as error:
                self._error = error
            self._done.set()

    def drop(self) -> None:
        """Keeps it from being begun."""
        if self._begun is not None:
            self._begun.acquire(blocking=False)

    def result(self) -> T:
        """Returns its result, or raises its exception; waits for it."""
        try:
            if self._begun is None:
                return self._measured()
            self.make()
            assert self._done is not None
            self._done.wait()
            if isinstance(self._error, MemoryError):
                return self._measured()  # what was decoded meanwhile may have taken the memory
            if self._error is not None:
                raise self._error
            return self._value  # type: ignore[no-any-return]
        finally:
            self._error = None  # its traceback refers to this call
            self.returned = time.perf_counter()

    def _measured(self) -> T:
        started, used = time.perf_counter(), time.thread_time()
        try:
            return self._function(self.item)
        finally:
            self.wait = time.perf_counter() - started - (time.thread_time() - used)


class Crew:
    """Threads that make calls in the order in which they are given; started when they are needed.

    Args:
        most: threads.
        name: of the threads.
    """

    def __init__(self, most: int, name: str) -> None:
        self._most, self._name = most, name
        self._calls: queue.SimpleQueue[Call[Any, Any] | None] = queue.SimpleQueue()
        self._threads: list[threading.Thread] = []
        self._lock = threading.Lock()

    def give(self, call: Call[Any, Any], most: int) -> None:
        """Submits a call; where no thread can be started, it is made when its result is wanted.

        Args:
            call: may be made by threads.
            most: threads, from now on.
        """
        most = min(most, self._most)
        with self._lock:
            while len(self._threads) > most:
                self._threads.pop()
                self._calls.put(None)
            self._calls.put(call)
            if len(self._threads) < most and self._calls.qsize():
                thread = threading.Thread(target=self._work, name=self._name, daemon=True)
                with contextlib.suppress(RuntimeError):
                    thread.start()
                    self._threads.append(thread)

    def close(self) -> None:
        """Ends the threads, but for those that wait for a drive: they end when it answers."""
        for _ in self._threads:
            self._calls.put(None)
        join_all(self._threads, _END_SECONDS)
        self._threads.clear()

    def _work(self) -> None:
        while call := self._calls.get():
            call.make()


class Ahead(Generic[Item, T]):
    """Calls a function for one item after the other, and for the next ones ahead of their turn.

    Used by one thread; only the calls themselves may be made in others.

    Args:
        crew: makes the calls that are ahead.
        function: is called with items.
        pace: of the drive of an item.
        size: the bytes that are read for an item.
        depth: how many results wait for their turn at most, for each call that may be under way.
    """

    def __init__(
        self,
        crew: Crew,
        function: Callable[[Item], T],
        pace: Callable[[Item], Pace],
        size: Callable[[Item], int] = lambda item: 0,
        depth: int = 1,
    ) -> None:
        self._crew, self._function, self._pace, self._size = crew, function, pace, size
        self._depth = depth
        self._begun: deque[Call[Item, T]] = deque()  # of the items whose turn is next
        self._last: Call[Item, T] | None = None
        self._unmeasured = 0  # the next ones

    def result(self, item: Item, upcoming: Callable[[], Iterable[Item]], most: int) -> T:
        """Returns the result for an item, or raises its exception; see `turn`.

        While calls are short, only some of them are measured.
        """
        if self._unmeasured:
            self._unmeasured -= 1
            return self._function(item)
        is_short = self._last is not None and self._last.wait < _SHORT_SECONDS
        if is_short and not self._begun:
            self._note_last()
            self._unmeasured = _UNMEASURED_CALLS - 1
            return self._function(item)
        return self.turn(item, upcoming(), most).result()

    def turn(self, item: Item, upcoming: Iterable[Item], most: int) -> Call[Item, T]:
        """Returns the call of an item, and begins those after it that are worth it.

        Args:
            item: whose turn it is.
            upcoming: the items after it, in order; only looked at as far as needed.
            most: calls that may be under way ahead.
        """
        self._note_last()
        while self._begun and self._begun[0].item is not item:
            self._begun.popleft().drop()  # its item was left out
        call = self._begun.popleft() if self._begun else Call(self._function, item, is_shared=False)
        if most * self._depth > len(self._begun):
            self._begin(upcoming, most)
        self._last = call
        return call

    def drop(self) -> None:
        """Keeps what is not begun by a thread yet from being begun."""
        while self._begun:
            self._begun.popleft().drop()
        self._last = None
        self._unmeasured = 0

    def _note_last(self) -> None:
        """Takes the measurements of the last call if it has returned."""
        last, self._last = self._last, None
        if last is not None and last.returned:
            self._pace(last.item).note(last.wait, time.perf_counter() - last.returned)

    def _begin(self, upcoming: Iterable[Item], most: int) -> None:
        """Begins calls for as many items as are worth it, and as there is room for."""
        begun = self._begun
        size = sum(self._size(call.item) for call in begun) if begun else 0
        for item in islice(upcoming, len(begun), None):
            if self._pace(item).worth(most) * self._depth <= len(begun):
                break
            own = self._size(item)
            size += own
            if own > _LARGE_BYTES or (begun and size > most * CALL_BYTES):
                break
            call = Call(self._function, item, is_shared=True)
            begun.append(call)
            self._crew.give(call, most)
