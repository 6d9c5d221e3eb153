"""Background work: a thread with a Finder of its own that does jobs one after the other."""

from __future__ import annotations

import logging
import queue
import sys
import threading
from collections.abc import Callable
from enum import Enum, auto
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, Qt, Signal

from dupfinder.base.errors import Cancelled, DupfinderError

if TYPE_CHECKING:
    from dupfinder.base.records import Progress
    from dupfinder.finder import Finder

_CLOSE_SECONDS: Final = 8.0
"""How long `close` waits for the thread."""

_log = logging.getLogger(__name__)

Work = Callable[["Finder", "Job"], Any]
"""Runs in the thread. It raises a DupfinderError whose text is for people, or Cancelled."""


class Event(Enum):
    """The events that a job reports; each but BUG has a signal."""

    PROGRESSED = auto()
    PRODUCED = auto()
    DONE = auto()
    FAILED = auto()
    BUG = auto()
    ENDED = auto()


class _Order(Enum):
    """An order to the thread, between jobs."""

    CLOSE_LIBRARY = auto()
    END = auto()


class Job(QObject):
    """One piece of work. Its signals are emitted in the thread of the window, in the order of the work.

    Signals:
        progressed: a Progress.
        produced: a value that the work posted before it was done.
        done: the value that the work returned.
        failed: a DupfinderError, whose text is for people.
        ended: last, whatever the outcome: done, failed, cancelled or a bug.
    """

    progressed = Signal(object)
    produced = Signal(object)
    done = Signal(object)
    failed = Signal(object)
    ended = Signal()

    def __init__(self, worker: Worker, work: Work) -> None:
        super().__init__(worker)
        self.cancel_event = threading.Event()
        self.is_discarded = False
        self._worker = worker
        self._work = work

    # --- called by the window ---

    def cancel(self) -> None:
        """Requests the work to stop; what it did is kept and reported."""
        self.cancel_event.set()

    def discard(self) -> None:
        """Requests the work to stop and drops what it still reports: something newer has replaced it."""
        self.is_discarded = True
        self.cancel_event.set()

    # --- called by the work, in its thread ---

    def report(self, progress: Progress) -> None:
        """Reports how far the work is."""
        self._worker.post(self, Event.PROGRESSED, progress)

    def post(self, value: object) -> None:
        """Reports a result before the end."""
        self._worker.post(self, Event.PRODUCED, value)

    def raise_if_cancelled(self) -> None:
        """Ends the work here if it was cancelled.

        Raises:
            Cancelled: it was.
        """
        if self.cancel_event.is_set():
            raise Cancelled

    # --- called by the worker ---

    def report_event(self, event: Event, value: object) -> None:
        """Emits the signal of an event, in the thread of the window."""
        match event:
            case Event.PROGRESSED:
                self.progressed.emit(value)
            case Event.PRODUCED:
                self.produced.emit(value)
            case Event.DONE:
                self.done.emit(value)
            case Event.FAILED:
                self.failed.emit(value)

    def run(self, finder: Finder) -> None:
        """Does the work and reports its outcome."""
        try:
            self.raise_if_cancelled()
            result = self._work(finder, self)
        except Cancelled:
            pass
        except DupfinderError as error:
            self._worker.post(self, Event.FAILED, error)
        except Exception as error:  # a bug: passed to the excepthook in the thread of the window
            finder.note_bug(error)
            self._worker.post(self, Event.BUG, error)
        else:
            self._worker.post(self, Event.DONE, result)


class Worker(QObject):
    """A thread that does jobs one after the other.

    Plain threads and one queued signal: a QThread that still runs when it is destroyed ends the
    process, and what is connected to a signal of its objects may run in either thread.

    Args:
        name: of the thread.
        open_finder: is called in the thread before the first job; a LibraryError it raises fails the
            job, and the next job tries again.
    """

    _posted = Signal(object)

    def __init__(self, name: str, open_finder: Callable[[], Finder], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._open_finder = open_finder
        self._waiting: queue.SimpleQueue[Job | _Order] = queue.SimpleQueue()
        self._jobs: set[Job] = set()
        self._thread: threading.Thread | None = None
        self._closed = False
        self._posted.connect(self._on_posted, Qt.ConnectionType.QueuedConnection)

    def submit(self, work: Work) -> Job:
        """Queues a piece of work; connect to the job's signals at once, before the event loop turns."""
        job = Job(self, work)
        self._jobs.add(job)
        if self._closed:
            job.discard()
            self.post(job, Event.ENDED, None)
            return job
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name=self._name, daemon=True)
            self._thread.start()
        self._waiting.put(job)
        return job

    def close_library(self) -> None:
        """Closes the library after the jobs that wait; the next job opens it again."""
        if self._thread is not None:
            self._waiting.put(_Order.CLOSE_LIBRARY)

    def is_idle(self) -> bool:
        """Whether no job is waiting or running."""
        return not self._jobs

    def post(self, job: Job, event: Event, value: object) -> None:
        """Called by jobs, in the thread: reports an event in the thread of the window."""
        self._posted.emit((job, event, value))

    def stop(self) -> None:
        """Cancels all jobs without waiting for them; they report nothing after this."""
        self._closed = True
        for job in list(self._jobs):
            job.discard()
        self._waiting.put(_Order.END)

    def finish(self) -> None:
        """Takes no further jobs, and ends the thread when those that wait are done."""
        self._closed = True
        self._waiting.put(_Order.END)

    def close(self) -> None:
        """Cancels all jobs, unless it was told to finish them, and waits for the thread.

        The wait is limited: a thread that is blocked by a dead network drive ends with the process.
        """
        if not self._closed:
            self.stop()
        if self._thread is not None:
            self._thread.join(_CLOSE_SECONDS)
            if self._thread.is_alive():
                _log.warning("%s is blocked and is left behind", self._thread.name)
            self._thread = None

    def _run(self) -> None:
        finder: Finder | None = None
        try:
            while (job := self._waiting.get()) is not _Order.END:
                if job is _Order.CLOSE_LIBRARY:
                    if finder is not None:
                        finder.__exit__()
                        finder = None
                    continue
                if finder is None and not job.cancel_event.is_set():
                    finder = self._open_for(job)
                if finder is not None:
                    job.run(finder)
                self.post(job, Event.ENDED, None)
        finally:
            if finder is not None:
                finder.__exit__()

    def _open_for(self, job: Job) -> Finder | None:
        """Opens the library; None if that fails, which the job reports."""
        try:
            return self._open_finder()
        except DupfinderError as error:
            self.post(job, Event.FAILED, error)
        except Exception as error:  # a bug, which must not end the thread
            self.post(job, Event.BUG, error)
        return None

    def _on_posted(self, message: tuple[Job, Event, object]) -> None:
        job, event, value = message
        if event is Event.ENDED:
            self._jobs.discard(job)
            if not job.is_discarded:
                job.ended.emit()
            job.deleteLater()
        elif event is Event.BUG:
            assert isinstance(value, BaseException)
            sys.excepthook(type(value), value, value.__traceback__)
        elif not job.is_discarded:
            job.report_event(event, value)
