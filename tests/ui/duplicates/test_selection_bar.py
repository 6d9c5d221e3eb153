"""The bar under the groups says what is marked and reviewed, and asks for what is clicked."""

import itertools
import os

import pytest
from helpers.tooltips import read_tip
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QToolButton

from dupfinder.clusters.rules import PRESETS, Criterion, Preset
from dupfinder.ui.backend.choosing import Totals
from dupfinder.ui.backend.rule_presets import PresetStore
from dupfinder.ui.backend.settings import Settings
from dupfinder.ui.duplicates.selection_bar import Progress, SelectionBar
from dupfinder.ui.style import theme
from dupfinder.ui.widgets.on_demand import OnDemand

OWN = Preset("Mine & yours", (Criterion("smallest"), Criterion("folder", os.fsdecode(b"/\xff"))))
SIGNALS = (
    "rule_chosen",
    "rules_asked",
    "clear_asked",
    "accept_asked",
    "trash_asked",
)


@pytest.fixture
def store(tmp_path):
    return PresetStore(Settings(str(tmp_path)))


@pytest.fixture
def bar(qtbot, store, english):
    made = SelectionBar(OnDemand(lambda: store))
    made.resize(900, made.sizeHint().height())
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    return made


@pytest.fixture
def asked(bar):
    """Records the requests, in order."""
    told = []
    for name in SIGNALS:
        getattr(bar, name).connect(lambda *values, name=name: told.append((name, *values)))
    return told


def say(bar, kept=0, extras=0, size_bytes=0, *, pending=False, rule=None):
    bar.show_totals(Totals(kept, extras, size_bytes), pending=pending, rule=rule)


def plain(words):
    return words.replace("&", "")


# --- what it says -------------------------------------------------------------------------------


def test_at_first_nothing_is_marked_and_nothing_can_be_cleared_or_moved(bar):
    assert bar.words.words() == "Nothing is marked"
    assert bar.progress.words() == ""
    assert plain(bar.trash.text()) == "Move to Trash"
    assert (bar.trash.isEnabled(), bar.clear.isEnabled(), bar.choose.isEnabled()) == (False, False, True)
    assert (bar.accept.isVisible(), bar.reviewed.isVisible()) == (False, False)


@pytest.mark.parametrize(
    ("totals", "words", "button"),
    [
        ((1, 1, 1_500_000), "1 photo · 1.5 MB", "Move 1 to Trash"),
        ((2, 2, 999), "2 photos · 999 bytes", "Move 2 to Trash"),
        ((0, 12_345, 3 << 40), "12,345 photos · 3.3 TB", "Move 12,345 to Trash"),
        ((3, 1, 0), "1 photo · 0 bytes", "Move 1 to Trash"),
    ],
)
def test_it_says_how_many_files_of_what_size_would_go(bar, totals, words, button):
    say(bar, *totals)
    assert bar.words.words() == words
    assert plain(bar.trash.text()) == button
    assert (bar.trash.isEnabled(), bar.clear.isEnabled()) == (True, True)


def test_it_counts_what_goes_without_a_further_question(bar):
    bar.show_totals(Totals(3, 5, 5000, unsure=2, unsure_bytes=2000), pending=False)
    assert bar.words.words() == "3 photos · 3.0 kB"
    assert plain(bar.trash.text()) == "Move 3 to Trash"
    bar.show_totals(Totals(3, 2, 2000, unsure=2, unsure_bytes=2000), pending=False)
    assert bar.words.words() == "2 photos · 2.0 kB"  # all of them are asked about
    assert bar.trash.isEnabled()


def test_a_rule_that_marks_nothing_says_so_and_there_is_nothing_to_clear(bar):
    say(bar, 3, rule=PRESETS[0].criteria)
    assert bar.words.words() == "Nothing is marked"
    assert (bar.trash.isEnabled(), bar.clear.isEnabled()) == (False, False)


def test_clear_says_which_rule_it_ends(bar, store):
    store.save(OWN)
    say(bar, 1, 1, 1)
    assert read_tip(bar.clear.toolTip()) == "Remove all marks"
    say(bar, 1, 1, 1, rule=OWN.criteria)
    assert read_tip(bar.clear.toolTip()) == "Remove all marks, and end the rule “Mine & yours”"


def test_while_it_is_worked_out_nothing_can_be_moved_and_all_can_be_cleared(bar, asked):
    say(bar, 3, 5, 1000, pending=True)
    assert bar.words.words() == "Choosing…"
    assert (bar.trash.isEnabled(), bar.clear.isEnabled()) == (False, True)
    QTest.mouseClick(bar.trash, Qt.MouseButton.LeftButton)
    assert asked == []
    say(bar, 3, 5, 1000)
    assert bar.trash.isEnabled()


def test_what_differs_stands_last_and_is_counted(bar):
    bar.show_totals(Totals(3, 2, 2000, 4), pending=False, rule=PRESETS[0].criteria)
    assert bar.words.words() == "2 photos · 2.0 kB · 4 copies differ and stay"
    bar.show_totals(Totals(3, 0, 0, 1), pending=False, rule=PRESETS[0].criteria)
    assert bar.words.words() == "Nothing is marked · 1 copy differs and stays"


def test_after_all_was_cleared_it_is_as_at_first(bar):
    say(bar, 3, 5, 1000)
    say(bar)
    assert bar.words.words() == "Nothing is marked"
    assert plain(bar.trash.text()) == "Move to Trash"
    assert (bar.trash.isEnabled(), bar.clear.isEnabled()) == (False, False)


# --- how far the review is ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("progress", "words"),
    [
        (Progress(0, 61, 61, 0, 42_000_000), "61 groups. You can free 42.0 MB."),
        (Progress(0, 1, 1, 0, 999), "1 group. You can free 999 bytes."),
        (Progress(12, 61, 61, 0, 42_000_000), "12 of 61 reviewed"),
        (Progress(1, 12_345, 12_345), "1 of 12,345 reviewed"),
        (Progress(0, 0, 61), ""),
    ],
)
def test_it_says_what_can_be_freed_until_something_was_reviewed(bar, progress, words):
    bar.show_progress(progress)
    assert bar.progress.words() == words


def test_the_gauge_is_shown_once_something_was_reviewed(bar):
    bar.show_progress(Progress(0, 8, 8))
    assert not bar.reviewed.isVisible()
    bar.show_progress(Progress(2, 8, 8))
    assert bar.reviewed.isVisible()
    assert (bar.reviewed.minimum(), bar.reviewed.maximum(), bar.reviewed.value()) == (0, 8, 2)
    bar.show_progress(Progress(8, 8, 8))
    assert bar.reviewed.value() == bar.reviewed.maximum()
    bar.show_progress(Progress())
    assert not bar.reviewed.isVisible()
    assert bar.reviewed.maximum() > 0  # with 0 it would be one that never ends


def test_accept_all_is_there_while_something_is_proposed(bar, asked):
    for proposed, shown in ((0, False), (1, True), (7, True), (0, False)):
        bar.show_progress(Progress(0, 8, 8, proposed))
        assert bar.accept.isVisible() == shown
    bar.show_progress(Progress(0, 8, 8, 7))
    QTest.mouseClick(bar.accept, Qt.MouseButton.LeftButton)
    assert asked == [("accept_asked",)]


@pytest.mark.parametrize(
    ("progress", "tip"),
    [
        (Progress(0, 8, 8, 1), "Mark 1 proposed copy"),
        (Progress(0, 8, 8, 12_345), "Mark 12,345 proposed copies"),
        (Progress(0, 8, 61, 3), "Mark 3 proposed copies in these 8 groups"),
    ],
)
def test_accept_all_says_how_many_it_marks_and_that_a_filter_limits_it(bar, progress, tip):
    bar.show_progress(progress)
    assert read_tip(bar.accept.toolTip()) == tip


@pytest.mark.parametrize("width", [560, 700, 900])
def test_nothing_stands_over_anything_else_in_a_narrow_window(bar, width):
    say(bar, 10_000, 123_456, 3 << 40)
    bar.show_progress(Progress(10_000, 20_000, 20_000, 5))
    bar.resize(max(width, bar.minimumSizeHint().width()), bar.height())
    bar.layout().activate()
    row = [bar.choose, bar.accept, bar.clear, bar.progress, bar.reviewed, bar.words, bar.trash]
    shown = [each for each in row if each.isVisible()]
    assert all(bar.rect().contains(each.geometry()) for each in shown)
    for left, right in itertools.pairwise(shown):
        assert left.geometry().right() < right.geometry().left()
    for button in (bar.choose, bar.accept, bar.clear, bar.trash):
        assert button.width() >= button.minimumSizeHint().width()


def test_its_height_is_the_same_whatever_it_says(bar):
    heights = {bar.sizeHint().height()}
    for totals, pending in (((1, 1, 1), False), ((9, 99_999, 1 << 50), False), ((0, 0, 0), True)):
        say(bar, *totals, pending=pending)
        bar.show_progress(Progress(*totals, 5))
        heights.add(bar.sizeHint().height())
    assert len(heights) == 1


@pytest.mark.parametrize("dark", [False, True])
def test_the_line_above_it_can_be_seen(bar, dark):
    bar.setPalette(theme.own_palette(dark))
    picture = bar.grab().toImage()
    assert picture.pixelColor(5, 0) != picture.pixelColor(5, 4)


# --- what it asks for ---------------------------------------------------------------------------


def test_each_button_asks_for_its_own(bar, asked):
    say(bar, 1, 1, 1)
    bar.show_progress(Progress(0, 1, 1, 1))
    for button in (bar.clear, bar.accept, bar.trash):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert asked == [("clear_asked",), ("accept_asked",), ("trash_asked",)]


def test_a_double_click_on_the_trash_asks_in_words_once_it_is_busy(bar, asked):
    """The first click asks; what it makes pending keeps the second from asking again."""
    say(bar, 1, 1, 1)
    bar.trash_asked.connect(lambda: say(bar, 1, 1, 1, pending=True))
    for _ in range(2):
        QTest.mouseClick(bar.trash, Qt.MouseButton.LeftButton)
    assert asked == [("trash_asked",)]


def actions(bar):
    bar.menu.aboutToShow.emit()
    return {plain(action.text()): action for action in bar.menu.actions() if not action.isSeparator()}


def test_the_menu_offers_the_presets_as_they_are_now_and_another_rule(bar, store):
    built_in = [preset.name for preset in PRESETS]
    assert list(actions(bar)) == [*built_in, "Other rule…"]
    store.save(OWN)
    assert list(actions(bar)) == [*built_in, plain(OWN.name), "Other rule…"]
    store.remove(OWN.name)
    assert list(actions(bar)) == [*built_in, "Other rule…"]


def test_a_preset_of_the_menu_is_asked_for_as_it_is(bar, store, asked):
    store.save(OWN)
    offered = actions(bar)
    for action in offered.values():
        action.trigger()
    presets = [value for name, *values in asked for value in values if name == "rule_chosen"]
    assert presets == [*PRESETS, OWN]
    assert asked[-1] == ("rules_asked",)
    assert len(asked) == len(presets) + 1


def test_the_name_of_a_preset_is_shown_letter_by_letter(bar, store):
    store.save(OWN)
    actions(bar)
    assert "Mine && yours" in [action.text() for action in bar.menu.actions()]


def test_a_click_on_the_button_of_the_rules_opens_their_menu(bar, asked, qtbot):
    opened = []
    bar.menu.aboutToShow.connect(lambda: opened.append(True))

    def choose_first():
        assert bar.menu.isVisible()
        QTest.keyClick(bar.menu, Qt.Key.Key_Down)
        QTest.keyClick(bar.menu, Qt.Key.Key_Return)

    QTimer.singleShot(0, bar.menu, choose_first)  # the menu takes over until something is chosen
    QTest.mouseClick(bar.choose, Qt.MouseButton.LeftButton)
    assert opened == [True]
    assert asked == [("rule_chosen", PRESETS[0])]


# --- by keyboard and by ear ---------------------------------------------------------------------


def test_tab_goes_through_the_buttons_in_their_order(bar, qtbot):
    say(bar, 1, 1, 1)
    bar.show_progress(Progress(0, 1, 1, 1))
    bar.choose.setFocus()
    qtbot.waitUntil(bar.choose.hasFocus)
    reached = [bar.choose]
    for _ in range(3):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        reached.append(QApplication.focusWidget())
    assert reached == [bar.choose, bar.accept, bar.clear, bar.trash]


def test_a_click_on_a_tool_leaves_the_focus_where_it_was(bar, qtbot):
    say(bar, 1, 1, 1)
    bar.trash.setFocus()
    qtbot.waitUntil(bar.trash.hasFocus)
    QTest.mouseClick(bar.clear, Qt.MouseButton.LeftButton)
    assert bar.trash.hasFocus()


def test_buttons_are_pressed_by_space(bar, asked, qtbot):
    say(bar, 1, 1, 1)
    for button in (bar.clear, bar.trash):
        button.setFocus()
        qtbot.waitUntil(button.hasFocus)
        QTest.keyClick(button, Qt.Key.Key_Space)
    assert asked == [("clear_asked",), ("trash_asked",)]


@pytest.mark.parametrize("extras", [0, 1, 7])
def test_every_button_has_a_key_of_its_own(bar, extras):
    say(bar, 1, extras, 1)
    bar.show_progress(Progress(0, 1, 1, 1))
    keys = [QKeySequence.mnemonic(button.text()).toString() for button in bar.findChildren(QAbstractButton)]
    assert all(keys)
    assert len(set(keys)) == len(keys) == 4


def test_every_tool_has_a_name_without_marks_and_says_more_in_its_tooltip(bar):
    for button in bar.findChildren(QToolButton):
        assert button.accessibleName() == plain(button.text())
        assert button.toolTip() not in ("", button.accessibleName())


def test_the_number_on_the_button_is_not_said_again_where_there_is_little_room(bar):
    say(bar, 3, 12, 18_200_000)
    whole = bar.words.words()
    bar.words.resize(bar.words.fontMetrics().horizontalAdvance(whole) - 2, 20)
    assert whole.startswith("12 photos · ")
    assert bar.words.text() == whole.removeprefix("12 photos · ")
    assert "12" in bar.trash.text()
