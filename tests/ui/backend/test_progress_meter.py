"""Rate and time left of long work."""

import pytest

from dupfinder.base.records import Progress
from dupfinder.ui.backend.progress_meter import ProgressMeter


class Clock:
    """Seconds that pass when a test says so."""

    def __init__(self):
        self.now = 1000.0

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def after(clock):
    """Reports to one meter after some seconds; gives the activity."""
    meter = ProgressMeter(clock)

    def report(seconds, done, total=1000, stage="index", **options):
        clock.now += seconds
        return meter.activity(Progress(stage, done, total), **options)

    return report


def test_the_first_report_says_nothing_about_the_rate(after):
    activity = after(0, 5)
    assert activity.progress == Progress("index", 5, 1000)
    assert (activity.rate, activity.seconds_left, activity.stopping) == (None, None, False)


def test_the_rate_is_what_was_done_a_second(after):
    after(0, 0)
    activity = after(2, 100)
    assert activity.rate == pytest.approx(50)
    assert activity.seconds_left == pytest.approx(18)


def test_what_was_done_before_the_first_report_does_not_count(after):
    after(0, 900)
    activity = after(2, 920)
    assert activity.rate == pytest.approx(10)
    assert activity.seconds_left == pytest.approx(8)


def test_no_rate_is_told_after_a_moment_only(after):
    after(0, 0)
    assert after(0.5, 100).rate is None
    assert after(0.5, 200).rate == pytest.approx(200)


def test_reports_at_the_same_time_do_no_harm(after):
    for done in range(4):
        assert after(0, done).rate is None


def test_the_rate_is_that_of_the_last_seconds(after):
    after(0, 0)
    for second in range(1, 11):
        after(1, 100 * second, 10_000)  # quick at first
    for second in range(1, 21):
        activity = after(1, 1000 + 2 * second, 10_000)
    assert activity.rate == pytest.approx(2)
    assert activity.seconds_left == pytest.approx((10_000 - 1040) / 2)


def test_reports_that_are_far_apart_still_give_a_rate(after):
    after(0, 0)
    after(60, 6)
    assert after(60, 12).rate == pytest.approx(0.1)


def test_without_a_total_there_is_a_rate_and_no_time_left(after):
    after(0, 0, None)
    activity = after(1, 10, None)
    assert activity.rate == pytest.approx(10)
    assert activity.seconds_left is None


def test_work_that_stands_still_has_no_rate(after):
    after(0, 7)
    assert after(5, 7).rate is None
    assert after(10, 7).seconds_left is None


@pytest.mark.parametrize(("done", "stage"), [(3, "match"), (500, "match"), (3, "index")])
def test_another_stage_or_another_run_begins_anew(after, done, stage):
    after(0, 0)
    after(2, 400)
    assert after(1, done, stage=stage).rate is None
    assert after(2, done + 8, stage=stage).rate == pytest.approx(4)


def test_the_end_is_no_time_away(after):
    after(0, 0)
    assert after(4, 1000).seconds_left == 0


def test_stopping_is_handed_on(after):
    assert after(0, 0, stopping=True).stopping
    assert after(2, 10, stopping=True).stopping
    assert not after(2, 20).stopping
