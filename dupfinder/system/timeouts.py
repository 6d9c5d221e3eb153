"""Calls to drives and networks with a time limit."""

from __future__ import annotations

import errno
import os
import queue
import threading
import time
from collections.abc import Callable, Hashable, Iterable
from functools import partial
from typing import Any, ClassVar, Final, Generic, TypeVar

T = TypeVar("T")

SECONDS: Final = 30.0
_LOOK_SECONDS: Final = 0.1
_WAKE_SECONDS: Final = 10.0  # a drive that slept, or a network folder that is mounted when it is asked for
_CANCELLED_SECONDS: Final = 0.5


class Question(Generic[T]):
    """A question in a thread of its own; one that waits for its answer is not asked a second time.

    Made by `ask`.
    """

    _asked: ClassVar[dict[tuple[Callable[..., Any], Hashable], Question[Any]]] = {}
    _lock: ClassVar[threading.Lock] = threading.Lock()

    def __init__(self, function: Callable[[Any], T], argument: Hashable) -> None:
        self.since = time.monotonic()
        self.answers: list[T] = []
        self._key = (function, argument)
        self._work: Callable[[], T] = partial(function, argument)
        self._thread = threading.Thread(target=self._run, name="dupfinder-question", daemon=True)

    @classmethod
    def ask(cls, function: Callable[[Any], T], argument: Hashable) -> Question[T]:
        """Asks, or joins whoever asked the same and still waits."""
        with cls._lock:
            question = cls._asked.get((function, argument))
            if question is None:
                question = cls._asked[function, argument] = cls(function, argument)
                question._thread.start()
            return question

    def wait(self, seconds: float) -> bool:
        """Whether the answer is there so many seconds after the question; waits that long at most."""
        self._thread.join(max(self.since + seconds - time.monotonic(), 0.0))
        return bool(self.answers)

    def _run(self) -> None:
        try:
            self.answers.append(self._work())
        finally:
            with self._lock:
                del self._asked[self._key]


def is_folder(path: bytes, seconds: float | None = None) -> bool:
    """Whether there is such a folder; not, as long as its drive or network does not answer.

    Args:
        path: absolute.
        seconds: that an answer may take; None for ten. What was asked and not answered is not asked anew, so
            that a silent drive is waited for once.
    """
    question = Question.ask(os.path.isdir, path)
    return question.wait(_WAKE_SECONDS if seconds is None else seconds) and question.answers[0]


class Patience:
    """Calls functions in a thread, one after the other, and gives up one that does not get on.

    A system call that waits for a drive cannot be ended; its thread is left to itself then, and the next
    function has a new one.

    Args:
        seconds: without a beat until a function is given up; None for SECONDS as it is then.
        cancel: when it is set, a function that does not get on is given up at once.
    """

    def __init__(self, seconds: float | None = None, cancel: threading.Event | None = None) -> None:
        self._seconds = SECONDS if seconds is None else seconds
        self._cancel = cancel or threading.Event()
        self._beats = 0
        self._jobs: queue.SimpleQueue[Any] | None = None
        self._answers: queue.SimpleQueue[Any] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None

    def beat(self) -> None:
        """Is called by a function now and then: it gets on."""
        self._beats += 1

    def call(self, function: Callable[[], T]) -> T:
        """What the function returns.

        Raises:
            TimeoutError: it did not get on; the message is a sentence for people.
            BaseException: what the function raises.
        """
        if self._jobs is None:
            self._start()
        assert self._jobs is not None
        self._jobs.put(function)
        beats, since = self._beats, time.monotonic()
        while True:
            try:
                result, error = self._answers.get(timeout=_LOOK_SECONDS)
            except queue.Empty:
                now = time.monotonic()
                if beats != self._beats:
                    beats, since = self._beats, now
                elif now - since > (_CANCELLED_SECONDS if self._cancel.is_set() else self._seconds):
                    self._jobs = self._thread = None
                    reason = f"the drive or network did not answer for {self._seconds:.0f} seconds"
                    raise TimeoutError(errno.ETIMEDOUT, reason) from None
                continue
            if error is not None:
                raise error
            return result  # type: ignore[no-any-return]

    def close(self) -> None:
        """Ends the thread, unless it was given up."""
        if self._jobs is not None and self._thread is not None:
            self._jobs.put(None)
            self._thread.join()
            self._jobs = self._thread = None

    def _start(self) -> None:
        self._jobs, self._answers = queue.SimpleQueue(), queue.SimpleQueue()
        self._thread = threading.Thread(
            target=_work, args=(self._jobs, self._answers), name="dupfinder-list", daemon=True
        )
        self._thread.start()


def _work(jobs: queue.SimpleQueue[Any], answers: queue.SimpleQueue[Any]) -> None:
    while (job := jobs.get()) is not None:
        try:
            answers.put((job(), None))
        except BaseException as error:
            answers.put((None, error))


def join_all(threads: Iterable[threading.Thread], seconds: float) -> None:
    """Waits for threads to end, for so long in all."""
    until = time.monotonic() + seconds
    for thread in threads:
        thread.join(max(until - time.monotonic(), 0.0))
