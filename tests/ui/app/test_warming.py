"""Parts of the window that are made after it is painted, or when they are first needed."""

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest

from dupfinder.ui.app.warming import Warming


@pytest.fixture
def window(open_window):
    return open_window(start=False).window


def parts(window):
    later, large = window._later, window.large
    return [later.find.made, later.compare.made, large.previews.made, large.surveys.made]


def test_at_its_start_the_window_has_the_page_review_only(window):
    assert parts(window) == [None] * 4
    assert window.pages.count() == 1


def test_once_nothing_runs_the_others_are_made_and_nothing_on_the_screen_changes(qtbot, window):
    size, front = window.size(), window.pages.front()
    window.start()
    qtbot.waitUntil(lambda: window.session.is_open and window.session.is_idle())
    before = window.grab().toImage()
    qtbot.waitUntil(lambda: None not in parts(window), timeout=20_000)
    assert window.grab().toImage() == before
    assert (window.size(), window.pages.front()) == (size, front)


def test_a_key_makes_the_page_that_it_leads_to(qtbot, window):
    window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.pages.is_on_find())
    assert window.query_page.grid.side == window.side.value()
    window.side.setValue(window.side.value() + 24)
    assert window.query_page.grid.side == window.side.value()


def test_a_page_that_is_made_late_knows_the_library(qtbot, open_window, album):
    window = open_window(album.data).window
    qtbot.waitUntil(lambda: window.session.overview.images > 0, timeout=30_000)
    window._warming.stop()
    assert window._later.find.made is None
    window.show_find()
    page = window.query_page
    assert page.folder.count() == 1 + len(window.session.overview.folders)
    assert page.empty._title.text() == "Which picture are you looking for?"


def test_the_menu_view_has_back_and_forward_as_soon_as_it_opens(window):
    window._menus.view.aboutToShow.emit()
    words = [action.text().replace("&", "") for action in window._menus.view.actions()]
    assert words[:4] == ["Review", "Find", "Back", "Forward"]


def test_a_window_that_closes_makes_nothing_more(qtbot, window):
    window.start()
    window.close()
    qtbot.wait(0)
    assert not window._warming._timer.isActive()
    assert parts(window) == [None] * 4


def test_work_goes_first_but_not_for_ever(qtbot):
    owner, done = QObject(), []
    warming = Warming([lambda: done.append(1), lambda: done.append(2)], lambda: False, owner)
    waits = warming._waits
    for _ in range(waits):
        warming._on_timeout()
    assert not done
    for _ in range(3):
        warming._on_timeout()
    assert done == [1, 2]
