"""Threads that load what views want, the most urgent first, and hand results to the thread of the window."""

from __future__ import annotations

import logging
import threading
from collections import OrderedDict, deque
from collections.abc import Callable, Hashable, Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from typing import Any, Final, Generic, Literal, NamedTuple, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from dupfinder.base.errors import Cancelled, ImageError
from dupfinder.base.records import reason_of
from dupfinder.system.timeouts import join_all

_log = logging.getLogger(__name__)

CLOSE_SECONDS: Final = 1.0
"""How long `close` waits for a thread; one that is blocked by a drive is left behind."""

_RESULTS_PER_TURN: Final = 16
"""Few enough that a frame of scrolling is not late; a result and its end count as two."""

K = TypeVar("K", bound=Hashable)
W = TypeVar("W")


class Failure(NamedTuple):
    """Why something could not be loaded; `reason` is a sentence fragment for people."""

    kind: Literal["missing", "unreadable"]
    reason: str


@dataclass(frozen=True, slots=True, eq=False)
class Task(Generic[K, W]):
    """One loading of one wish; a second loading of the same key is another task."""

    key: K
    wish: W


class WishQueue(Generic[K, W]):
    """The wishes in their order; shared by the window and the threads.

    The lock is held for a few dictionary operations at a time.
    """

    def __init__(self) -> None:
        self._changed = threading.Condition()
        # The client that asked last stands last.
        self._wanted: dict[object, OrderedDict[K, W]] = {}
        # Being loaded, or loaded with results that the window has not taken over yet.
        self._taken: dict[K, Task[K, W]] = {}
        self.closed = threading.Event()

    def put(self, client: object, wanted: OrderedDict[K, W]) -> bool:
        """Replaces the wishes of a client; returns whether there is anything to do."""
        with self._changed:
            self._wanted.pop(client, None)
            if not wanted or self.closed.is_set():
                return False
            self._wanted[client] = wanted
            self._changed.notify_all()
            return True

    def take(self) -> Task[K, W] | None:
        """Waits for the most urgent wish; None when closed."""
        with self._changed:
            while not self.closed.is_set():
                task = self._next()
                if task is not None:
                    self._taken[task.key] = task
                    return task
                self._changed.wait()
        return None

    def _next(self) -> Task[K, W] | None:
        for wanted in reversed(self._wanted.values()):
            for key, wish in wanted.items():
                if key not in self._taken:
                    return Task(key, wish)
        return None

    def wish_for(self, key: K) -> W | None:
        """Returns the wish for a key as it is now; None if it is not wanted any more."""
        with self._changed:
            return next((wanted[key] for wanted in self._wanted.values() if key in wanted), None)

    def is_current(self, task: Task[K, W]) -> bool:
        """Whether the results of a task may be used."""
        with self._changed:
            return self._taken.get(task.key) is task

    def finish(self, task: Task[K, W], is_met: Callable[[W], bool]) -> None:
        """Notes that all results of a task were taken over, and drops the wishes that they meet."""
        with self._changed:
            if self._taken.get(task.key) is not task:
                return
            del self._taken[task.key]
            for wanted in self._wanted.values():
                if task.key in wanted and is_met(wanted[task.key]):
                    del wanted[task.key]
            self._changed.notify_all()

    def disown(self, is_affected: Callable[[K], bool]) -> None:
        """Drops the results that are under way for some keys."""
        with self._changed:
            for key in [key for key in self._taken if is_affected(key)]:
                del self._taken[key]
                for wanted in self._wanted.values():
                    wanted.pop(key, None)

    def is_idle(self) -> bool:
        """Whether every wish is being loaded or met."""
        with self._changed:
            return self._next() is None

    def close(self) -> None:
        """Drops all wishes; ends the threads that wait."""
        with self._changed:
            self.closed.set()
            self._wanted.clear()
            self._changed.notify_all()


Load = Callable[[Task[K, W], WishQueue[K, W]], Iterable[Any]]


class BackgroundLoader(QObject, Generic[K, W]):
    """Loads wishes in threads that start with the first wish.

    Its owner calls `close` before the program ends: the threads do not end by themselves.

    Args:
        name: of the threads, and of what is loaded in the log.
        load: yields the results of a task, in a thread. An exception becomes a Failure.
        receive: is called with the key and each result, or a Failure, in the thread of the window.
        is_met: whether a wish needs no further task; is called after the last result of a task.
        on_idle: is called in a thread whenever all wishes are taken.
        threads: their number.
        parent: of the object.
    """

    _arrived = Signal()

    def __init__(
        self,
        name: str,
        load: Load[K, W],
        receive: Callable[[K, Any], object],
        *,
        is_met: Callable[[W], bool] = lambda _: True,
        on_idle: Callable[[WishQueue[K, W]], object] = lambda _: None,
        threads: int = 2,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._name = name
        self._load = load
        self._receive = receive
        self._is_met = is_met
        self._on_idle = on_idle
        self._queue: WishQueue[K, W] = WishQueue()
        # None stands for the end of a task.
        self._results: deque[tuple[Task[K, W], Any]] = deque()
        self._thread_count = threads
        self.threads: list[threading.Thread] = []
        # A timer instead of one queued event per result: the window handles all other events in between.
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._on_turn)
        self._arrived.connect(self._on_arrived, Qt.ConnectionType.QueuedConnection)
        # The threads also end where a parent deletes this object before `close`.
        self.destroyed.connect(self._queue.close)

    def want(self, client: object, wanted: OrderedDict[K, W]) -> None:
        """Loads these instead of the earlier wishes of a client that are not begun.

        The client that asked last is served first.

        Args:
            client: any hashable object.
            wanted: the wishes, the most urgent first.
        """
        if self._queue.put(client, wanted) and not self.threads:
            self._start()

    def forget(self, is_affected: Callable[[K], bool]) -> None:
        """Drops the results that are under way for some keys."""
        self._queue.disown(is_affected)

    def close(self) -> None:
        """Ends the threads, whatever they are doing. May be called again."""
        self._queue.close()
        join_all(self.threads, CLOSE_SECONDS)
        self.threads.clear()
        self._turn.stop()
        self._results.clear()

    def _start(self) -> None:
        for number in range(1, self._thread_count + 1):
            thread = threading.Thread(target=self._work, name=f"dupfinder-{self._name}-{number}", daemon=True)
            self.threads.append(thread)
            thread.start()

    def _work(self) -> None:
        """Runs in each thread."""
        while (task := self._queue.take()) is not None:
            for result in chain(self._load_safely(task), (None,)):
                if self._queue.closed.is_set():
                    return  # the window may not exist any more
                self._results.append((task, result))
                try:
                    self._arrived.emit()
                except RuntimeError:  # deleted by its parent
                    return
            if self._queue.is_idle():
                self._on_idle(self._queue)

    def _load_safely(self, task: Task[K, W]) -> Iterator[Any]:
        """Loads a wish; no error ends the thread."""
        try:
            yield from self._load(task, self._queue)
        except (FileNotFoundError, NotADirectoryError) as error:
            yield Failure("missing", reason_of(error))
        except OSError as error:
            yield Failure("unreadable", reason_of(error))
        except ImageError as error:
            yield Failure("unreadable", str(error))
        except Cancelled:
            yield Failure("unreadable", "it was given up")
        except MemoryError:
            yield Failure("unreadable", "not enough memory")
        except Exception as error:
            _log.exception("No %s of %r", self._name, task.key)
            yield Failure("unreadable", str(error))

    def _on_arrived(self) -> None:
        if not self._turn.isActive():
            self._turn.start()

    def _on_turn(self) -> None:
        for _ in range(_RESULTS_PER_TURN):
            if not self._results:
                self._turn.stop()
                return
            task, result = self._results.popleft()
            if result is None:
                self._queue.finish(task, self._is_met)
            elif self._queue.is_current(task):
                self._receive(task.key, result)
