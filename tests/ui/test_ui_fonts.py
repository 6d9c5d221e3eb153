"""The window holds what it shows in 1024 × 700 pixels, also with letters a fifth larger."""

import pytest
from helpers.folders import FONT_POINTS
from helpers.windows import clipped
from PySide6.QtWidgets import QApplication, QLabel

SCALES = (1.0, 1.2)


@pytest.fixture(params=SCALES)
def font(qapp, request):
    """All letters larger by so much."""
    before = qapp.font()
    larger = qapp.font()
    larger.setPointSizeF(FONT_POINTS * request.param)
    qapp.setFont(larger)
    yield larger
    qapp.setFont(before)


@pytest.fixture
def at_work(font, at_album):
    """Somebody in front of a window of 1024 × 700 pixels."""
    at_album.window.resize(1024, 700)
    return at_album


def fits(window):
    QApplication.processEvents()
    assert (window.width(), window.height()) == (1024, 700)
    assert window.minimumSizeHint().width() <= 1024
    assert window.minimumSizeHint().height() <= 700
    assert clipped(window) == []


def test_the_empty_window_fits(font, person):
    person.window.resize(1024, 700)
    for show in (person.window.show_find, person.window.show_duplicates):
        show()
        fits(person.window)


def test_the_page_find_fits_with_all_it_shows(at_work, album):
    at_work.look_for(album.kept)
    at_work.answered()
    fits(at_work.window)
    at_work.window.notice.tell("A long sentence about something that happened. " * 4, "error", key="x")
    fits(at_work.window)


def test_the_page_duplicates_fits_with_all_it_shows(at_work):
    at_work.window.show_duplicates()
    at_work.settle()
    fits(at_work.window)


def test_labels_of_the_page_find_give_way_before_the_window_grows(at_work, album):
    at_work.look_for(album.kept)
    at_work.answered()
    at_work.window.resize(1600, 700)
    words = [label.text() for label in at_work.find.findChildren(QLabel) if label.isVisible()]
    assert {"&Sort:", "Show:", "F&older:"} <= set(words)
    at_work.window.resize(at_work.window.minimumSizeHint().width(), 700)
    QApplication.processEvents()
    words = [label.text() for label in at_work.find.findChildren(QLabel) if label.isVisible()]
    assert "Show:" not in words
    assert clipped(at_work.window) == []


def test_dialogs_fit(at_work):
    window = at_work.window
    window.show_duplicates()
    at_work.settle()
    for show in (
        window.review_actions.choose_extras,
        window.review_actions.show_trashed,
        window.review_actions.show_decisions,
        window.side_dialogs.show_problems,
        window.side_dialogs.show_protected,
        window.side_dialogs.show_guide,
        window.side_dialogs.show_three_steps,
        window.side_dialogs.show_similarity,
        window.side_dialogs.show_about,
        lambda: window.side_dialogs.show_crash("Fatal Python error: Segmentation fault"),
    ):
        before = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
        show()
        at_work.settle()
        (opened,) = [
            each for each in QApplication.topLevelWidgets() if each.isVisible() and each not in before
        ]
        assert opened.minimumSizeHint().width() <= 1024
        assert opened.minimumSizeHint().height() <= 700
        assert clipped(opened) == []
        opened.close()


def test_compare_fits(at_work):
    at_work.window.show_duplicates()
    at_work.settle()
    at_work.click_tile(1)
    at_work.press("C")
    at_work.settle()
    assert at_work.window.pages.is_comparing()
    fits(at_work.window)
