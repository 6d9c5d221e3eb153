"""Empty states and notices: what they say, and what one can do about it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from dupfinder.ui.style import colours, theme
from dupfinder.ui.widgets.empty_state import EmptyState
from dupfinder.ui.widgets.notice_bar import NoticeBar

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def empty(qtbot):
    made = EmptyState()
    qtbot.addWidget(made)
    made.resize(600, 500)
    made.show()
    return made


@pytest.fixture
def bar(qtbot):
    made = NoticeBar()
    qtbot.addWidget(made)
    made.resize(600, 60)
    made.closings = []
    made.closed.connect(lambda: made.closings.append(1))
    return made


def close_button(bar):
    return bar._close


def pixels(widget):
    return widget.grab().toImage()


# --- empty states -----------------------------------------------------------------------------


def test_a_state_is_shown_with_its_words_and_button(empty):
    empty.show_state("no-folder", "No folder yet", "Add one.", "Add folder…", list)
    assert empty.words() == "No folder yet Add one."
    assert empty.button.isVisible()
    assert empty.button.text() == "Add folder…"
    assert any(label.pixmap() and not label.pixmap().isNull() for label in empty.findChildren(QLabel))


def test_the_button_calls_the_action_of_the_state_that_is_shown(qtbot, empty):
    called = []
    empty.show_state("no-folder", "One", "", "Go", lambda: called.append("one"))
    qtbot.mouseClick(empty.button, LEFT)
    empty.show_state("no-match", "Two", "", "Go", lambda: called.append("two"))
    qtbot.mouseClick(empty.button, LEFT)
    assert called == ["one", "two"]


def test_an_action_that_shows_another_state_does_no_harm(qtbot, empty):
    empty.show_state("no-folder", "One", "", "Go", lambda: empty.show_state("no-match", "Two", "Fine."))
    qtbot.mouseClick(empty.button, LEFT)
    assert empty.words() == "Two Fine."
    assert not empty.button.isVisible()


def test_without_a_button_or_a_sentence_there_is_no_place_for_one(empty):
    empty.show_state("no-folder", "One", "A sentence.", "Go", list)
    empty.show_state("no-match", "Two", "")
    assert not empty.button.isVisible()
    assert empty.words() == "Two"
    assert [label.text() for label in empty.findChildren(QLabel) if label.isVisible()].count("") == 1
    empty.button.click()  # the action of the state before is forgotten


def test_words_are_no_markup(empty):
    empty.show_state("no-match", "<b>IMG</b>.jpg", "<i>a</i> & b")
    assert empty.words() == "<b>IMG</b>.jpg <i>a</i> & b"
    assert all(
        label.textFormat() == Qt.TextFormat.PlainText for label in empty.findChildren(QLabel) if label.text()
    )


@pytest.mark.parametrize("width", [260, 600, 1600])
def test_a_long_sentence_is_whole_at_every_width(empty, width):
    empty.show_state(
        "no-match", "Nothing like it", "Try a larger distance, or another picture. " * 5, "Go", list
    )
    empty.resize(width, 700)
    for label in empty.findChildren(QLabel):
        if label.text():
            assert label.height() >= label.heightForWidth(label.width())
            assert empty.rect().contains(label.mapTo(empty, label.rect().bottomRight()))


def test_the_picture_follows_the_palette(empty):
    empty.setPalette(theme.own_palette(False))
    empty.show_state("no-folder", "One", "")
    light = empty._picture.pixmap().toImage()
    empty.setPalette(theme.own_palette(True))
    assert empty._picture.pixmap().toImage() != light


# --- notices ----------------------------------------------------------------------------------


def test_a_notice_is_hidden_until_there_is_one(bar):
    assert bar.isHidden()
    bar.tell("Done.")
    assert not bar.isHidden()
    assert bar.label.text() == bar.label.accessibleName() == "Done."
    assert not bar.button.isVisible()


def test_a_notice_takes_the_place_of_the_one_before(qtbot, bar):
    called = []
    bar.tell("One.", key="a", button="Try again", action=lambda: called.append("one"))
    bar.tell("Two.", key="b", button="Show", action=lambda: called.append("two"))
    assert bar.label.text() == "Two."
    assert bar.key == "b"
    assert bar.button.text() == "Show"
    qtbot.mouseClick(bar.button, LEFT)
    assert called == ["two"]


def test_the_button_acts_and_hides_the_notice(qtbot, bar):
    bar.tell("One.", button="Again", action=list)
    qtbot.mouseClick(bar.button, LEFT)
    assert bar.isHidden()


def test_the_button_hides_the_notice_before_it_acts(qtbot, bar):
    bar.tell("One.", button="Again", action=lambda: bar.tell("Two."))
    qtbot.mouseClick(bar.button, LEFT)
    assert bar.label.text() == "Two."
    assert bar.isVisible()
    assert bar.closings == []


def test_closing_hides_it_and_is_told(qtbot, bar):
    called = []
    bar.tell("One.", button="Do", action=lambda: called.append(1))
    qtbot.mouseClick(close_button(bar), LEFT)
    assert bar.isHidden()
    assert bar.closings == [1]
    assert called == []


def test_only_the_notice_that_is_settled_goes(bar):
    bar.tell("One.", key="index")
    bar.settle("compare")
    assert bar.isVisible()
    bar.settle("index")
    assert bar.isHidden()
    assert bar.closings == []


def test_the_kind_is_seen_by_a_sign_and_not_by_colour_alone(bar):
    signs = []
    for kind in ("info", "warning", "error"):
        bar.tell("A sentence.", kind, key="same")
        signs.append(bar._sign.pixmap().toImage())
        edge = pixels(bar).pixelColor(1, pixels(bar).height() // 2)
        assert edge == colours.kind_colour(kind, bar.palette())
    assert signs[0] != signs[1] != signs[2] != signs[0]


def test_an_answer_to_what_was_just_done_goes_before_older_warnings(bar):
    bar.tell("The library was damaged.", "warning", key="damage_repaired")
    bar.tell("3 moved, 1 not.", "warning", key="trash", button="Undo", action=lambda: None, is_answer=True)
    assert bar.label.text() == "3 moved, 1 not."
    bar.tell("There are no images.", key="index")
    assert bar.label.text() == "3 moved, 1 not."


def test_an_offer_is_not_lost_for_what_would_wait_behind_a_warning(bar):
    bar.tell("No space is left.", "error", key="index")
    bar.tell("3 moved.", key="trash", button="Undo", action=lambda: None, is_answer=True)
    bar.tell("There are no images.", key="empty")
    assert (bar.label.text(), bar.button.text()) == ("3 moved.", "Undo")
    bar.tell("3 put back.", key="trash", is_answer=True)
    assert bar.label.text() == "3 put back."


def test_the_close_button_has_a_name(bar):
    assert close_button(bar).accessibleName()


def test_words_of_a_notice_are_no_markup_and_wrap(bar):
    bar.tell("<b>a</b> " * 80)
    assert bar.label.textFormat() == Qt.TextFormat.PlainText
    assert bar.heightForWidth(300) > bar.heightForWidth(1200)


def test_the_sign_follows_the_palette(bar):
    bar.setPalette(theme.own_palette(False))
    bar.tell("One.", "info")
    light = pixels(bar)
    bar.setPalette(theme.own_palette(True))
    assert pixels(bar) != light


def shown(bar):
    """Returns the bar's text, with its count."""
    return bar.label.text(), bar.next.text() if bar.next.isVisible() else ""


def test_a_warning_stays_until_it_is_closed(qtbot, bar):
    bar.tell("Damaged.", "warning", key="damage_repaired")
    bar.tell("There are no images.", key="index")
    bar.tell("Cannot be read.", "warning", key="item")
    assert shown(bar) == ("Damaged.", "1 of 2")  # what says less is not kept for later
    bar.tell("There are no images.", key="index")
    assert shown(bar) == ("Damaged.", "1 of 3")
    qtbot.mouseClick(close_button(bar), LEFT)
    assert shown(bar) == ("Cannot be read.", "1 of 2")
    bar.settle("item")
    assert shown(bar) == ("There are no images.", "")
    bar.settle("index")
    assert bar.isHidden()
    assert bar.key == ""


def test_an_error_goes_before_a_warning_and_an_offer_before_both(qtbot, bar):
    done = []
    bar.tell("Damaged.", "warning", key="damage_repaired")
    bar.tell("No space left.", "error", key="open", button="Try again", action=lambda: done.append("again"))
    assert shown(bar) == ("No space left.", "1 of 2")
    bar.tell("Removed.", key="removed", button="Undo", action=lambda: done.append("undo"))
    assert shown(bar) == ("Removed.", "1 of 3")
    qtbot.mouseClick(bar.button, LEFT)
    assert done == ["undo"]
    assert shown(bar) == ("No space left.", "1 of 2")
    assert bar.button.text() == "Try again"
    qtbot.mouseClick(bar.button, LEFT)
    assert done == ["undo", "again"]
    assert shown(bar) == ("Damaged.", "")
    assert not bar.button.isVisible()


def test_news_of_the_same_thing_takes_its_place(bar):
    bar.tell("Damaged.", "warning", key="damage_repaired")
    bar.tell("One.", "warning", key="index")
    bar.tell("Two.", "warning", key="index")
    assert shown(bar) == ("Damaged.", "1 of 2")
    bar.tell("Damaged again.", "warning", key="damage_repaired")
    assert shown(bar) == ("Damaged again.", "1 of 2")


def test_one_can_look_at_the_others(qtbot, bar):
    bar.resize(900, 60)
    for number in range(3):
        bar.tell(f"{number}.", "warning", key=str(number))
    seen = []
    for _ in range(4):
        seen.append(bar.label.text())
        qtbot.mouseClick(bar.next, LEFT)
    assert seen == ["0.", "1.", "2.", "0."]
    assert bar.next.accessibleName()


def test_a_long_name_in_a_notice_widens_nothing(bar):
    bar.tell("Short.")
    before = bar.minimumSizeHint().width()
    bar.tell("“" + "a" * 250 + "” was removed.")
    assert bar.minimumSizeHint().width() <= max(before, 250)


def test_the_same_sentence_is_not_shown_twice(bar):
    bar.tell("No space is left.", "error", key="index")
    bar.tell("No space is left.", "error", key="compare")
    assert not bar.next.isVisible()
    bar.settle("compare")
    assert bar.isHidden()
