"""Background work: what the window is told of it, in which order and in which thread."""

import sys
import threading

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from shiboken6 import Shiboken

from dupfinder.base.errors import LibraryError
from dupfinder.base.records import Progress
from dupfinder.ui.backend.worker import Worker

STEP = Progress("index", 1, 2)


class Finder:
    """Stands for a library; it is used and closed in the thread that opened it."""

    def __init__(self):
        self.thread = threading.current_thread()
        self.closed_in = None
        self.bugs = []

    def note_bug(self, error):
        self.bugs.append(error)

    def __exit__(self, *_):
        self.closed_in = threading.current_thread()


class Opener:
    """Opens finders; raises the errors that it was given first."""

    def __init__(self):
        self.errors = []
        self.finders = []

    def __call__(self):
        if self.errors:
            raise self.errors.pop(0)
        self.finders.append(Finder())
        return self.finders[-1]


class Gate:
    """Work that has begun, and ends when it is let go."""

    def __init__(self):
        self.begun = threading.Event()
        self.open = threading.Event()

    def __call__(self, _finder, job):
        self.begun.set()
        assert self.open.wait(30)
        job.raise_if_cancelled()
        return "through"


class Log:
    """Records the signals of a job: names and values in order; `threads` are the threads they arrived in."""

    def __init__(self, job):
        self.told = []
        self.threads = set()
        # Lambdas, because their thread is the sender's, unlike that of a window's methods.
        for name in ("progressed", "produced", "done", "failed"):
            getattr(job, name).connect(lambda value, name=name: self.note(name, value))
        job.ended.connect(lambda: self.note("ended"))

    def note(self, *what):
        self.told.append(what)
        self.threads.add(threading.current_thread())

    def has_ended(self):
        return ("ended",) in self.told


@pytest.fixture
def opener():
    return Opener()


@pytest.fixture
def worker(qapp, opener):
    made = Worker("dupfinder-test", opener)
    yield made
    made.close()
    deliver()


@pytest.fixture
def submit(worker):
    """Submits work; gives its job and its log."""

    def run(work):
        job = worker.submit(work)
        return job, Log(job)

    return run


@pytest.fixture
def gate():
    """Holds up the thread; it is let go at the end even if the test fails."""
    made = Gate()
    yield made
    made.open.set()


@pytest.fixture
def bugs(monkeypatch):
    """Records the calls of the excepthook, with their threads."""
    told = []
    monkeypatch.setattr(sys, "excepthook", lambda *of: told.append((of[1], threading.current_thread())))
    return told


def deliver():
    """Handles all that was posted until now, deletions too."""
    QCoreApplication.sendPostedEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def raising(error):
    def work(_finder, _job):
        raise error

    return work


# --- a job ------------------------------------------------------------------------------------


def test_signals_come_in_the_order_of_the_work_and_ended_is_last(qtbot, submit):
    def work(_finder, job):
        job.report(STEP)
        job.post("half")
        job.report(STEP)
        return "whole"

    _, log = submit(work)
    qtbot.waitUntil(log.has_ended)
    assert log.told == [
        ("progressed", STEP),
        ("produced", "half"),
        ("progressed", STEP),
        ("done", "whole"),
        ("ended",),
    ]


def test_the_work_runs_in_the_thread_and_all_is_told_in_the_window_s(qtbot, submit, opener):
    threads = []

    def work(finder, job):
        threads.append((threading.current_thread(), finder.thread))
        job.report(STEP)
        job.post(1)

    _, log = submit(work)
    qtbot.waitUntil(log.has_ended)
    assert log.threads == {threading.main_thread()}
    assert threads == [(opener.finders[0].thread,) * 2]
    assert threads[0][0] is not threading.main_thread()
    assert threads[0][0].name == "dupfinder-test"


def test_values_arrive_as_they_are(qtbot, submit):
    value = {"bytes": 3 << 40, "hash": (1 << 64) - 1, "name": "\udcff"}
    _, log = submit(lambda _finder, _job: value)
    qtbot.waitUntil(log.has_ended)
    assert log.told[0][1] is value


def test_jobs_run_one_after_the_other_over_one_finder(qtbot, submit, opener, gate):
    _, first = submit(gate)
    used = []
    _, second = submit(lambda finder, _job: used.append(finder))
    assert gate.begun.wait(30)
    assert used == []
    gate.open.set()
    qtbot.waitUntil(second.has_ended)
    assert first.told == [("done", "through"), ("ended",)]
    assert used == opener.finders
    assert len(used) == 1


def test_an_error_for_people_is_told_as_failed(qtbot, submit):
    error = LibraryError("The library is on a drive that is gone.")
    _, log = submit(raising(error))
    qtbot.waitUntil(log.has_ended)
    assert log.told == [("failed", error), ("ended",)]


def test_a_bug_is_told_to_the_excepthook_and_the_thread_goes_on(qtbot, submit, bugs):
    error = ZeroDivisionError("a bug")
    _, log = submit(raising(error))
    _, following = submit(lambda _finder, _job: "fine")
    qtbot.waitUntil(following.has_ended)
    assert bugs == [(error, threading.main_thread())]
    assert error.__traceback__ is not None
    assert log.told == [("ended",)]
    assert following.told == [("done", "fine"), ("ended",)]


def test_is_idle_between_jobs_only(qtbot, worker, submit, gate):
    assert worker.is_idle()
    _, log = submit(gate)
    assert not worker.is_idle()
    gate.open.set()
    qtbot.waitUntil(log.has_ended)
    assert worker.is_idle()


def test_it_is_idle_already_when_it_says_that_a_job_has_ended(qtbot, worker):
    job = worker.submit(lambda _finder, _job: None)
    idle = []
    job.ended.connect(lambda: idle.append(worker.is_idle()))
    qtbot.waitUntil(lambda: bool(idle))
    assert idle == [True]


def test_a_job_is_deleted_after_it_has_ended(qtbot, submit):
    job, log = submit(lambda _finder, _job: None)
    qtbot.waitUntil(log.has_ended)
    deliver()
    assert not Shiboken.isValid(job)


# --- stopping ---------------------------------------------------------------------------------


def test_cancel_stops_the_work_which_still_tells_what_it_did(qtbot, submit, gate):
    def work(finder, job):
        job.post("part")
        return gate(finder, job)

    job, log = submit(work)
    assert gate.begun.wait(30)
    job.cancel()
    gate.open.set()
    qtbot.waitUntil(log.has_ended)
    assert log.told == [("produced", "part"), ("ended",)]


def test_work_that_ignores_cancel_is_done_all_the_same(qtbot, submit):
    def work(_finder, job):
        job.cancel()
        return "done before it looked"

    _, log = submit(work)
    qtbot.waitUntil(log.has_ended)
    assert log.told == [("done", "done before it looked"), ("ended",)]


def test_a_job_cancelled_while_it_waits_never_runs(qtbot, submit, gate):
    _, first = submit(gate)
    ran = []
    job, log = submit(lambda _finder, _job: ran.append(1))
    job.cancel()
    gate.open.set()
    qtbot.waitUntil(log.has_ended)
    assert ran == []
    assert log.told == [("ended",)]
    assert first.has_ended()


def test_no_library_is_opened_for_a_job_that_is_cancelled(qtbot, qapp, gate):
    attempts = []

    def open_in_vain():
        attempts.append(1)
        gate.open.wait(30)
        raise LibraryError("The drive is gone.")

    worker = Worker("dupfinder-test", open_in_vain)
    worker.submit(lambda _finder, _job: None)
    job = worker.submit(lambda _finder, _job: None)
    log = Log(job)
    job.cancel()
    gate.open.set()
    qtbot.waitUntil(log.has_ended)
    worker.close()
    assert attempts == [1]
    assert log.told == [("ended",)]


def test_discard_forgets_what_is_told_later_and_what_was_posted_already(qtbot, worker, submit, gate):
    def work(_finder, job):
        job.report(STEP)
        job.post("posted, and not delivered yet")
        gate.begun.set()
        assert gate.open.wait(30)
        job.post("later")
        return "result"

    job, log = submit(work)
    assert gate.begun.wait(30)  # nothing is delivered meanwhile: the event loop does not turn
    job.discard()
    gate.open.set()
    qtbot.waitUntil(worker.is_idle)
    deliver()
    assert log.told == []
    assert job.cancel_event.is_set()
    assert not Shiboken.isValid(job)


def test_discard_in_the_middle_of_a_delivery_forgets_the_rest(qtbot, worker):
    def work(_finder, job):
        for number in range(5):
            job.post(number)

    job, seen = worker.submit(work), []
    job.produced.connect(lambda value: (seen.append(value), job.discard() if value == 2 else None))
    qtbot.waitUntil(worker.is_idle)
    assert seen == [0, 1, 2]


def test_a_bug_of_a_discarded_job_is_told_all_the_same(qtbot, worker, submit, bugs, gate):
    def work(_finder, _job):
        gate.begun.set()
        assert gate.open.wait(30)
        raise ZeroDivisionError

    job, log = submit(work)
    assert gate.begun.wait(30)
    job.discard()
    gate.open.set()
    qtbot.waitUntil(worker.is_idle)
    assert len(bugs) == 1
    assert log.told == []


# --- the library ------------------------------------------------------------------------------


def test_a_library_that_cannot_be_opened_fails_the_job_and_the_next_one_tries_again(qtbot, submit, opener):
    error = LibraryError("The library is locked.")
    opener.errors.append(error)
    ran = []
    _, first = submit(lambda _finder, _job: ran.append("first"))
    _, second = submit(lambda _finder, _job: ran.append("second"))
    qtbot.waitUntil(second.has_ended)
    assert first.told == [("failed", error), ("ended",)]
    assert ran == ["second"]
    assert len(opener.finders) == 1


def test_a_bug_in_opening_the_library_does_not_end_the_thread(qtbot, submit, opener, bugs):
    error = TypeError("a bug")
    opener.errors.append(error)
    _, first = submit(lambda _finder, _job: "first")
    _, second = submit(lambda _finder, _job: "second")
    qtbot.waitUntil(second.has_ended)
    assert bugs == [(error, threading.main_thread())]
    assert first.told == [("ended",)]
    assert second.told == [("done", "second"), ("ended",)]


def test_no_thread_and_no_library_before_the_first_job(worker, opener):
    assert opener.finders == []
    assert "dupfinder-test" not in {thread.name for thread in threading.enumerate()}


# --- closing ----------------------------------------------------------------------------------


def test_close_waits_for_the_job_that_runs_and_closes_the_library_in_its_thread(worker, submit, opener, gate):
    job, log = submit(lambda finder, job: (gate.begun.set(), job.cancel_event.wait(30), job.report(STEP)))
    _, waiting = submit(lambda _finder, _job: "never")
    assert gate.begun.wait(30)
    worker.close()
    assert "dupfinder-test" not in {thread.name for thread in threading.enumerate()}
    assert opener.finders[0].closed_in is opener.finders[0].thread
    deliver()
    assert log.told == []
    assert waiting.told == []
    assert worker.is_idle()
    assert not Shiboken.isValid(job)


def test_close_may_be_called_again_and_without_any_job(worker):
    worker.close()
    worker.close()
    assert worker.is_idle()


def test_work_submitted_after_close_is_discarded_and_starts_no_thread(worker, submit, gate):
    worker.close()
    ran = []
    job, log = submit(lambda _finder, _job: ran.append(1))
    assert job.is_discarded
    deliver()
    assert ran == []
    assert log.told == []
    assert worker.is_idle()
    assert not Shiboken.isValid(job)


def test_a_job_submitted_from_the_end_of_another_runs(qtbot, worker):
    job, following = worker.submit(lambda _finder, _job: 1), []

    def submit_next(value):
        following.append(Log(worker.submit(lambda _finder, _job: value + 1)))

    job.done.connect(submit_next)
    qtbot.waitUntil(lambda: bool(following) and following[0].has_ended())
    assert following[0].told[0] == ("done", 2)
