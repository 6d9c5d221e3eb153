"""Calls ahead of their turn give what calls in turn give; as many are made as waiting is worth."""

import functools
import threading
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dupfinder.system import ahead
from dupfinder.system.ahead import CALL_BYTES, Ahead, Call, Crew, Pace

MOST = 6


class Decided:
    """A pace that is given."""

    def __init__(self, worth):
        self._worth = worth

    def note(self, wait, work):
        assert wait >= -0.01
        assert work >= 0

    def worth(self, most):
        return min(self._worth, most)


def in_turn(function, items, *, pace=None, size=lambda item: 0, most=MOST, crew=None):
    """The outcomes of items, in order: each a result or an exception."""
    own = crew or Crew(most, "dupfinder-list")
    pace = pace or Decided(MOST)
    turns = Ahead(own, function, pace if callable(pace) else lambda item: pace, size)
    outcomes = []
    try:
        for number, item in enumerate(items):
            try:
                outcomes.append(turns.turn(item, items[number + 1 :], most).result())
            except Exception as error:
                outcomes.append(error)
    finally:
        turns.drop()
        own.close()
    return outcomes


class Meter:
    """Calls that wait until so many are under way, or for long; counts them."""

    def __init__(self, wanted=1):
        self.wanted, self.now, self.most, self.made, self.threads = wanted, 0, 0, [], set()
        self._changed = threading.Condition()

    def __call__(self, item):
        with self._changed:
            self.now += 1
            self.most = max(self.most, self.now)
            self.made.append(item)
            self.threads.add(threading.current_thread())
            self._changed.notify_all()
            self._changed.wait_for(lambda: self.most >= self.wanted, timeout=5)
        with self._changed:
            self.now -= 1
        return item


def test_while_calls_are_short_most_are_not_measured_and_a_slow_drive_is_noticed_all_the_same(monkeypatch):
    clock, pace, threads = {"wall": 0.0}, Pace(), []
    clocks = SimpleNamespace(perf_counter=lambda: clock["wall"], thread_time=lambda: 0.0)
    monkeypatch.setattr(ahead, "time", clocks)
    monkeypatch.setattr(Call, "__init__", counted := Counted(Call.__init__))

    def function(item):
        threads.append(threading.current_thread())
        clock["wall"] += 0.0 if item < 320 else 0.1
        return item

    crew, items = Crew(MOST, "dupfinder-list"), list(range(400))
    turns = Ahead(crew, function, lambda item: pace)
    results = []
    for number, item in enumerate(items):
        results.append(turns.result(item, lambda number=number: items[number + 1 :], MOST))
        if item == 319:
            assert counted.calls <= 320 / 8
            assert len(set(threads)) == 1
    crew.close()
    assert results == items
    assert len(set(threads)) > 1


class Counted:
    """A method that counts how often it is called."""

    def __init__(self, method):
        self.method, self.calls = method, 0

    def __get__(self, instance, owner):
        return functools.partial(self, instance)

    def __call__(self, *arguments, **options):
        self.calls += 1
        return self.method(*arguments, **options)


def paced(*measurements, short=0.0005):
    pace = Pace(short)
    for wait, work in measurements:
        pace.note(wait, work)
    return pace.worth(MOST)


# --- the pace ---


def test_nothing_is_worth_being_made_ahead_before_anything_was_measured():
    assert Pace().worth(MOST) == 0


@pytest.mark.parametrize("work", [0.0, 0.0001, 0.001])
def test_the_waits_of_a_local_disk_are_worth_nothing_however_short_the_work_is(work):
    assert paced(*[(0.0004, work)] * 50) == 0


def test_a_wait_that_is_short_beside_the_work_is_worth_nothing():
    assert paced(*[(0.010, 0.050)] * 50) == 0


def test_twice_as_many_are_made_ahead_as_would_do_up_to_the_limit():
    assert paced(*[(0.010, 0.010)] * 50) in (1, 2)
    assert paced(*[(0.020, 0.010)] * 50) in (3, 4)
    assert paced(*[(1.000, 0.010)] * 50) == MOST
    assert paced(*[(1.000, 0.000)] * 50) == MOST


def test_some_calls_that_wait_for_the_processor_make_no_slow_drive():
    busy = [(0.0, 0.001), (0.020, 0.001), (0.0, 0.001)] * 20
    assert paced(*busy) == 0


def test_a_drive_that_has_become_fast_is_noticed():
    assert paced(*[(0.02, 0.001)] * 50, *[(0.0, 0.001)] * 4) == 0


# --- calls ---


@given(
    worths=st.lists(st.integers(0, 8), min_size=1, max_size=40),
    sizes=st.lists(st.integers(0, 40 << 20), min_size=1, max_size=40),
    failing=st.sets(st.integers(0, 39)),
    left_out=st.sets(st.integers(0, 39)),
)
def test_the_results_and_their_order_are_those_of_calls_in_turn(worths, sizes, failing, left_out):
    items = [[number] for number in range(len(sizes))]

    def function(item):
        if item[0] in failing:
            raise OSError(item[0])
        return item[0] * 2

    crew = Crew(4, "dupfinder-list")
    turns = Ahead(
        crew, function, lambda item: Decided(worths[item[0] % len(worths)]), lambda item: sizes[item[0]]
    )
    try:
        for number, item in enumerate(items):
            if number in left_out:
                continue
            call = turns.turn(item, items[number + 1 :], 8)
            if number in failing:
                with pytest.raises(OSError, match=str(number)):
                    call.result()
            else:
                assert call.result() == number * 2
    finally:
        turns.drop()
        crew.close()


def test_where_waiting_dominates_as_many_are_under_way_as_are_allowed_and_no_more():
    meter = Meter(wanted=MOST)
    assert in_turn(meter, list(range(40))) == list(range(40))
    assert meter.most in (MOST, MOST + 1)
    assert sorted(meter.made) == list(range(40))  # each once


def test_where_it_does_not_all_are_made_in_turn_and_no_thread_is_started():
    meter = Meter()
    in_turn(meter, list(range(40)), pace=Decided(0))
    assert meter.most == 1
    assert meter.threads == {threading.current_thread()}


def test_only_what_lies_on_the_slow_drive_is_made_ahead():
    slow, ahead_of_turn = Decided(MOST), []

    def function(item):
        if threading.current_thread() is not threading.main_thread():
            ahead_of_turn.append(item)
        return item

    items = list(range(10))
    in_turn(function, items, pace=lambda item: slow if item >= 8 else Decided(0))
    assert set(ahead_of_turn) <= {8, 9}


def test_no_more_bytes_are_read_ahead_than_the_limit_and_one_file_always():
    meter = Meter(wanted=3)
    in_turn(meter, list(range(20)), size=lambda item: MOST * CALL_BYTES // 2)
    assert meter.most <= 3  # the one in turn, and two ahead
    meter = Meter(wanted=2)
    in_turn(meter, list(range(20)), size=lambda item: MOST * CALL_BYTES * 2)
    assert meter.most == 2
    meter = Meter()
    in_turn(meter, list(range(20)), size=lambda item: 64 << 20)
    assert meter.most == 1


def test_what_is_dropped_before_it_is_begun_is_never_made():
    held, begun, made = threading.Event(), threading.Event(), []

    def function(item):
        made.append(item)
        begun.set()
        held.wait(10)
        return item

    crew = Crew(1, "dupfinder-list")
    turns = Ahead(crew, function, lambda item: Decided(MOST))
    turns.turn(0, range(1, 9), MOST)  # its result is not asked for
    assert begun.wait(10)
    turns.drop()
    held.set()
    crew.close()
    assert made == [1]


def test_a_crew_that_waits_for_a_silent_drive_holds_up_no_other_call():
    held = threading.Event()

    def function(item):
        if item == "silent":
            held.wait(30)
        return item

    crew = Crew(1, "dupfinder-list")
    silent = Ahead(crew, function, lambda item: Decided(1))
    silent.turn("before", ["silent"], 1)
    try:
        assert in_turn(function, list("abcdef"), crew=crew) == list("abcdef")
    finally:
        held.set()
        crew.close()


def test_no_memory_ahead_of_the_turn_is_no_fault_of_the_file():
    tried = []

    def function(item):
        tried.append(item)
        if threading.current_thread() is not threading.main_thread():
            raise MemoryError
        return item

    assert in_turn(function, list(range(9))) == list(range(9))


def test_where_no_thread_can_be_started_all_is_made_in_turn(monkeypatch):
    def start(thread):
        raise RuntimeError("can't start new thread")

    monkeypatch.setattr(threading.Thread, "start", start)
    assert in_turn(lambda item: -item, list(range(9))) == [-item for item in range(9)]


def test_waiting_is_measured_and_computing_is_not(monkeypatch):
    clock, noted = {"wall": 0.0, "own": 0.0}, []
    clocks = SimpleNamespace(perf_counter=lambda: clock["wall"], thread_time=lambda: clock["own"])
    monkeypatch.setattr(ahead, "time", clocks)

    class Noting(Decided):
        def note(self, wait, work):
            noted.append((wait, work))

    def function(item):
        wall, own = item
        clock["wall"] += wall
        clock["own"] += own

    turns, items = Ahead(Crew(1, ""), function, lambda item: Noting(0)), [(5.0, 0.0), (5.0, 4.0), (0.0, 0.0)]
    for item in items:
        turns.turn(item, [], MOST).result()
        clock["wall"] += 3.0  # the work
    assert noted == [(5.0, 3.0), (1.0, 3.0)]


def test_the_end_of_a_crew_waits_for_no_drive():
    held = threading.Event()
    crew = Crew(2, "dupfinder-list")
    turns = Ahead(crew, lambda item: held.wait(60), lambda item: Decided(2))
    turns.turn(0, [1, 2], 2)
    ended = threading.Thread(target=crew.close, daemon=True)
    ended.start()
    ended.join(30)
    assert not ended.is_alive()
    held.set()
