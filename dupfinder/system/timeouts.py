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

from dupfinder.base.cancelling import NEVER, CancelToken

T = TypeVar("T")

SECONDS: Final = 30.0
_LOOK_SECONDS: Final = 0.1
_WAKE_SECONDS: Final = 10.0  # enough for a drive to spin up, or for an automounted folder
_CANCELLED_SECONDS: Final = 0.5


class Question(Generic[T]):
    """A call in its own thread; equal calls in flight are shared. Created by `ask`."""

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
        """Starts a call, or returns the equal one that is running."""
        with cls._lock:
            question = cls._asked.get((function, argument))
            if question is None:
                question = cls._asked[function, argument] = cls(function, argument)
                question._thread.start()
            return question

    def wait(self, seconds: float) -> bool:
        """Waits until so many seconds after the start; returns whether the call has returned."""
        self._thread.join(max(self.since + seconds - time.monotonic(), 0.0))
        return bool(self.answers)

    def _run(self) -> None:
        try:
            self.answers.append(self._work())
        finally:
            with self._lock:
                del self._asked[self._key]


def is_folder(path: bytes, seconds: float | None = None) -> bool:
    """Whether a folder exists; False while its drive or network does not answer.

    Args:
        path: absolute.
        seconds: the time limit; None for ten. A call that is still running is shared, so that a silent
            drive is waited for once.
    """
    question = Question.ask(os.path.isdir, path)
    return question.wait(_WAKE_SECONDS if seconds is None else seconds) and question.answers[0]


def is_file(path: bytes) -> bool:
    """Whether a file exists; False if its drive or network does not answer within ten seconds."""
    question = Question.ask(os.path.isfile, path)
    return question.wait(_WAKE_SECONDS) and question.answers[0]


class Patience:
    """Calls functions in a thread, one after the other, and abandons one that makes no progress.

    A system call that waits for a drive cannot be interrupted; its thread is abandoned, and the next function
    runs in a new one.

    Args:
        seconds: the longest time without a beat; None for SECONDS.
        cancel: when it is set, a function that makes no progress is abandoned at once.
    """

    def __init__(self, seconds: float | None = None, cancel: CancelToken | None = None) -> None:
        self._seconds = SECONDS if seconds is None else seconds
        self._cancel = cancel or NEVER
        self._beats = 0
        self._jobs: queue.SimpleQueue[Any] | None = None
        self._answers: queue.SimpleQueue[Any] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None

    def beat(self) -> None:
        """Called by a running function whenever it makes progress."""
        self._beats += 1

    def call(self, function: Callable[[], T]) -> T:
        """Calls a function and returns its result.

        Raises:
            TimeoutError: it made no progress; the message is a sentence for the user.
            BaseException: raised by the function.
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
        """Ends the thread, unless it was abandoned."""
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
    """Joins threads within one time limit for all of them."""
    until = time.monotonic() + seconds
    for thread in threads:
        thread.join(max(until - time.monotonic(), 0.0))
