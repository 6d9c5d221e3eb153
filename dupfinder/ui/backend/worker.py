"""The one kind of background work: a thread with a Finder of its own that does jobs one after the other."""

from __future__ import annotations

import logging
import queue
import sys
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, Literal

from PySide6.QtCore import QObject, Qt, Signal

from dupfinder.base.errors import Cancelled, DupfinderError

if TYPE_CHECKING:
    from dupfinder.base.records import Progress
    from dupfinder.finder import Finder

_PATIENCE_SECONDS: Final = 8.0

_log = logging.getLogger(__name__)

Work = Callable[["Finder", "Job"], Any]


class Job(QObject):
    """One piece of work. Its signals are emitted in the thread of the window, in order.

    Signals:
        progressed: a Progress.
        produced: whatever the work posts before it is done.
        done: what the work returned.
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
        """Asks the work to stop; what it did is kept, and told."""
        self.cancel_event.set()

    def discard(self) -> None:
        """Asks the work to stop, and forgets what it still tells: something newer has taken its place."""
        self.is_discarded = True
        self.cancel_event.set()

    # --- called by the work, in its thread ---

    def report(self, progress: Progress) -> None:
        """Tells how far the work is."""
        self._worker.post(self, "progressed", progress)

    def post(self, value: object) -> None:
        """Hands out a result before the end."""
        self._worker.post(self, "produced", value)

    def raise_if_cancelled(self) -> None:
        """Ends the work here if that was asked for.

        Raises:
            Cancelled: it was.
        """
        if self.cancel_event.is_set():
            raise Cancelled

    def run(self, finder: Finder) -> None:
        """Does the work and tells its outcome."""
        try:
            self.raise_if_cancelled()
            result = self._work(finder, self)
        except Cancelled:
            pass
        except DupfinderError as error:
            self._worker.post(self, "failed", error)
        except Exception as error:  # a bug: told by the excepthook, in the window's thread
            finder.note_bug(error)
            self._worker.post(self, "bug", error)
        else:
            self._worker.post(self, "done", result)


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
        self._waiting: queue.SimpleQueue[Job | Literal["let go"] | None] = queue.SimpleQueue()
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
            self.post(job, "ended", None)
            return job
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name=self._name, daemon=True)
            self._thread.start()
        self._waiting.put(job)
        return job

    def let_go(self) -> None:
        """Has the library closed after the jobs that wait; the next job opens it again."""
        if self._thread is not None:
            self._waiting.put("let go")

    def is_idle(self) -> bool:
        """Whether no job is waiting or running."""
        return not self._jobs

    def post(self, job: Job, signal: str, value: object) -> None:
        """Called by jobs, in the thread: has a signal emitted in the window's."""
        self._posted.emit((job, signal, value))

    def stop(self) -> None:
        """Cancels everything, and waits for nothing; jobs tell nothing after this."""
        self._closed = True
        for job in list(self._jobs):
            job.discard()
        self._waiting.put(None)

    def close(self) -> None:
        """Cancels everything, and waits for the thread.

        Not for ever: a thread that a dead network drive does not give back is left to end with the process.
        """
        self.stop()
        if self._thread is not None:
            self._thread.join(_PATIENCE_SECONDS)
            if self._thread.is_alive():
                _log.warning("%s is still at work and is left behind", self._thread.name)
            self._thread = None

    def _run(self) -> None:
        finder: Finder | None = None
        try:
            while (job := self._waiting.get()) is not None:
                if job == "let go":
                    if finder is not None:
                        finder.__exit__()
                        finder = None
                    continue
                if finder is None and not job.cancel_event.is_set():
                    finder = self._open_for(job)
                if finder is not None:
                    job.run(finder)
                self.post(job, "ended", None)
        finally:
            if finder is not None:
                finder.__exit__()

    def _open_for(self, job: Job) -> Finder | None:
        """Opens the library; where that fails the job is told, and there is none."""
        try:
            return self._open_finder()
        except DupfinderError as error:
            self.post(job, "failed", error)
        except Exception as error:  # a bug, which must not end the thread
            self.post(job, "bug", error)
        return None

    def _on_posted(self, message: tuple[Job, str, object]) -> None:
        job, name, value = message
        if name == "ended":
            self._jobs.discard(job)
            if not job.is_discarded:
                job.ended.emit()
            job.deleteLater()
        elif job.is_discarded and name != "bug":
            return
        elif name == "bug":
            assert isinstance(value, BaseException)
            sys.excepthook(type(value), value, value.__traceback__)
        else:
            signals[name](job).emit(value)


signals: Final[dict[str, Callable[[Job], Any]]] = {
    "progressed": lambda job: job.progressed,
    "produced": lambda job: job.produced,
    "done": lambda job: job.done,
    "failed": lambda job: job.failed,
}
