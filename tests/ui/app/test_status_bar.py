"""The status bar: what it says of running work, of the selection and of problems."""

import os

import pytest
from helpers.tooltips import read_tip
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QLabel

from dupfinder.base.records import Progress
from dupfinder.ui.app.status_bar import ActivityBar
from dupfinder.ui.backend.progress_meter import Activity
from dupfinder.ui.style import formatting
from dupfinder.ui.widgets.labels import ElidedLabel

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def speak():
    """Makes a locale the default one; the one before is back at the end."""
    before = QLocale()

    def use(locale):
        QLocale.setDefault(locale)
        formatting.size.cache_clear()

    yield lambda name: use(QLocale(name))
    use(before)


@pytest.fixture
def bar(qtbot, speak):
    speak("en_US")
    made = ActivityBar()
    qtbot.addWidget(made)
    made.resize(900, made.height())
    made.show()
    return made


def shown(bar, progress, **options):
    bar.show_activity(Activity(progress, **options))
    return bar.label.words()


# --- running work -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("progress", "options", "words"),
    [
        (Progress("walk", 0, None), {}, "Looking through the folders…"),
        (Progress("walk", 1, None), {}, "1 photo found"),
        (Progress("walk", 12_408, None, "/photos/b"), {"rate": 900.0}, "12,408 photos found · /photos/b"),
        (Progress("index", 0, 5), {}, "Reading 0 of 5"),
        (
            Progress("index", 8112, 12_408, "/photos/IMG_8112.jpg"),
            {"rate": 92.4, "seconds_left": 46.4},
            "Reading 8,112 of 12,408 · 92 photos/s · 0:46 left · IMG_8112.jpg",
        ),
        (
            Progress("index", 3, 90),
            {"rate": 0.52, "seconds_left": 3725.0},
            "Reading 3 of 90 · 0.5 photos/s · 1:02:05 left",
        ),
        (Progress("index", 5, 9), {"rate": 1234.5}, "Reading 5 of 9 · 1,234 photos/s"),
        (
            Progress("match", 3, 64),
            {"rate": 2.0, "seconds_left": 30.0},
            "Comparing all photos, step 3 of 64 · 0:30 left",
        ),
        (
            Progress("compare", 7, 70, "/a/b.jpg"),
            {"rate": 10.0},
            "Checking equal files, 7 of 70 · 10 photos/s · b.jpg",
        ),
    ],
)
def test_each_stage_says_what_is_done(bar, progress, options, words):
    assert shown(bar, progress, **options) == words


def test_numbers_are_those_of_the_locale(bar, speak):
    speak("de_DE")
    words = shown(bar, Progress("index", 1000, 12_408), rate=9.5, seconds_left=1.0)
    assert words == "Reading 1.000 of 12.408 · 9,5 photos/s · 0:01 left"
    bar.show_selection(2, 1_500_000)
    assert bar.selection.text() == "2 photos selected · 1,5 MB"


@pytest.mark.skipif(os.sep != "/", reason="names of any bytes")
def test_a_name_that_is_not_utf_8_is_shown_with_marks(bar):
    path = os.fsdecode(b"/photos/\xff.jpg")
    assert shown(bar, Progress("index", 1, 2, path)) == "Reading 1 of 2 · \ufffd.jpg"


@pytest.mark.parametrize(("done", "total", "share"), [(0, 4, 0.0), (1, 4, 0.25), (4, 4, 1.0)])
def test_the_bar_is_as_full_as_the_work_is_done(bar, done, total, share):
    shown(bar, Progress("index", done, total))
    assert bar.bar.value() / bar.bar.maximum() == share


@pytest.mark.parametrize("total", [None, 0])
def test_without_a_total_the_bar_only_moves(bar, total):
    shown(bar, Progress("index", 1, 4))
    shown(bar, Progress("walk", 5, total))
    assert (bar.bar.minimum(), bar.bar.maximum()) == (0, 0)


def test_very_large_totals_do_not_wrap(bar):
    shown(bar, Progress("index", 3 << 40, 4 << 40))
    assert bar.bar.value() / bar.bar.maximum() == 0.75


def test_bar_and_button_are_there_while_something_runs(bar):
    assert not bar.bar.isVisible()
    assert not bar.cancel.isVisible()
    shown(bar, Progress("index", 1, 4))
    assert bar.bar.isVisible()
    assert bar.cancel.isVisible()
    bar.show_activity(None)
    assert not bar.bar.isVisible()
    assert not bar.cancel.isVisible()


def test_cancel_is_asked_for_once(qtbot, bar):
    asked = []
    bar.cancel_asked.connect(lambda: asked.append(1))
    shown(bar, Progress("index", 1, 4))
    qtbot.mouseClick(bar.cancel, LEFT)
    assert asked == [1]
    assert shown(bar, Progress("index", 2, 4), stopping=True) == "Stopping; what is done is kept…"
    qtbot.mouseClick(bar.cancel, LEFT)
    assert asked == [1]
    shown(bar, Progress("index", 1, 4))
    assert bar.cancel.isEnabled()


def test_the_bar_keeps_its_height_whatever_it_shows(bar):
    height = bar.height()
    shown(bar, Progress("index", 1, 4, "/a/b.jpg"), rate=3.0)
    bar.show_problems(3)
    bar.show_selection(3, 10)
    assert bar.height() == height
    assert bar.sizeHint().height() <= height
    assert bar.cancel.height() >= bar.cancel.sizeHint().height()


# --- words that pass --------------------------------------------------------------------------


def test_while_nothing_runs_it_says_what_there_is(bar):
    bar.show_idle("12 photos")
    assert bar.label.words() == "12 photos"
    shown(bar, Progress("index", 1, 4))
    bar.show_idle("13 photos")
    assert bar.label.words() == "Reading 1 of 4"
    bar.show_activity(None)
    assert bar.label.words() == "13 photos"


def test_a_message_stays_for_some_seconds(qtbot, bar):
    bar._message.setInterval(1)
    bar.show_idle("12 photos")
    bar.tell("Copied 1 file.")
    assert bar.label.words() == "Copied 1 file."
    qtbot.waitUntil(lambda: bar.label.words() == "12 photos")


def test_a_message_is_not_wiped_away_by_what_is_said_always(bar):
    bar.tell("Copied 1 file.")
    bar.show_idle("13 photos")
    bar.show_activity(None)
    assert bar.label.words() == "Copied 1 file."


def test_work_that_begins_takes_the_place_of_a_message(bar):
    bar.show_idle("12 photos")
    bar.tell("Copied 1 file.")
    assert shown(bar, Progress("index", 1, 4)) == "Reading 1 of 4"
    bar.show_activity(None)
    assert bar.label.words() == "12 photos"


def test_a_message_is_read_while_work_goes_on_and_gives_way_to_it(qtbot, bar):
    bar._message.setInterval(1)
    shown(bar, Progress("index", 1, 4))
    bar.tell("Copied 1 file.")
    bar.show_activity(Activity(Progress("index", 2, 4)))
    assert bar.label.words() == "Copied 1 file."
    qtbot.waitUntil(lambda: bar.label.words() == "Reading 2 of 4")


def test_that_work_is_being_stopped_is_said_at_once(bar):
    shown(bar, Progress("index", 1, 4))
    bar.tell("Copied 1 file.")
    bar.show_activity(Activity(Progress("index", 2, 4), stopping=True))
    assert bar.label.words().startswith("Stopping")


# --- selection and problems -------------------------------------------------------------------


def test_the_selection_is_counted_with_its_size(bar):
    assert not bar.selection.isVisible()
    bar.show_selection(1, 1_500_000)
    assert bar.selection.text() == "1 photo selected · 1.5 MB"
    bar.show_selection(1200, 3 << 30)
    assert bar.selection.text() == "1,200 photos selected · 3.2 GB"
    assert bar.selection.isVisible()
    bar.show_selection(0, 0)
    assert not bar.selection.isVisible()
    assert bar.selection.text() == ""


def test_problems_are_offered_if_there_are_any(qtbot, bar):
    asked = []
    bar.problems_asked.connect(lambda: asked.append(1))
    assert not bar.problems.isVisible()
    bar.show_problems(1)
    assert bar.problems.text() == "1 problem…"
    bar.show_problems(2400)
    assert bar.problems.text() == "2,400 problems…"
    qtbot.mouseClick(bar.problems, LEFT)
    assert asked == [1]
    bar.show_problems(0)
    assert not bar.problems.isVisible()


def test_a_narrow_window_cuts_the_words_and_nothing_else(qtbot, bar):
    progress = Progress("index", 8112, 12_408, "/photos/" + "long name " * 20 + ".jpg")
    bar.show_problems(3)
    bar.show_selection(3, 10**9)
    words = shown(bar, progress, rate=92.0, seconds_left=46.0)
    bar.resize(700, bar.height())
    qtbot.waitUntil(lambda: read_tip(bar.label.toolTip()) == words)
    assert "…" in bar.label.text()
    for widget in (bar.bar, bar.cancel, bar.selection, bar.problems):
        assert widget.width() >= widget.minimumSizeHint().width()
        assert bar.rect().contains(widget.geometry())
    assert bar.minimumSizeHint().width() <= 700


def test_the_progress_bar_has_a_name(bar):
    assert bar.bar.accessibleName()


# --- a line that gives way --------------------------------------------------------------------


@pytest.fixture
def label(qtbot):
    made = ElidedLabel()
    qtbot.addWidget(made)
    made.resize(100, 20)
    made.show()
    return made


WORDS = "a long line that starts and ends with something of interest"


def test_what_does_not_fit_is_cut_in_the_middle_and_whole_in_the_tooltip(label):
    label.set_words(WORDS)
    start, end = label.text().split("…")
    assert WORDS.startswith(start)
    assert WORDS.endswith(end)
    assert start
    assert end
    assert label.words() == read_tip(label.toolTip()) == WORDS
    assert label.fontMetrics().horizontalAdvance(label.text()) <= 100


def test_what_fits_again_is_whole_again(label):
    label.set_words(WORDS)
    label.resize(2000, 20)
    assert (label.text(), label.toolTip()) == (WORDS, "")


def test_short_words_need_no_tooltip(label):
    label.set_words(WORDS)
    label.set_words("short")
    assert (label.text(), label.toolTip()) == ("short", "")


def test_words_are_no_markup_and_never_widen_the_window(label):
    label.set_words("<b>x</b>")
    assert label.text() == "<b>x</b>"
    assert label.textFormat() == Qt.TextFormat.PlainText
    label.set_words(WORDS * 50)
    assert label.minimumSizeHint().width() < QLabel(WORDS * 50).minimumSizeHint().width()
    assert label.width() == 100


def test_what_was_found_stands_beside_the_progress_only(bar):
    bar.show_found("18 groups, 12 MB so far")
    assert not bar.found.isVisible()
    bar.show_activity(Activity(Progress("index", 5, 9)))
    assert bar.found.isVisible()
    assert bar.found.width() >= bar.found.sizeHint().width()
    bar.show_activity(None)
    assert not bar.found.isVisible()
