"""The info panel at the right of Review follows the current tile, and is there if there is room."""

import pytest
from PySide6.QtCore import QItemSelectionModel, QSize, Qt
from PySide6.QtTest import QTest

from dupfinder.ui.info.side import LEAST_PAGE, WIDE_PAGE

KEY = Qt.Key


@pytest.fixture
def page(at_album):
    """The page Review of a window that is wide enough."""
    made = at_album.duplicates
    at_album.window.show_duplicates()
    resize(at_album, WIDE_PAGE)
    at_album.wait(lambda: made.info.panel.isVisible() and title(made))
    return made


def resize(person, width):
    """Makes the page this wide."""
    window, page = person.window, person.duplicates
    window.folders.hide()
    window.resize(window.size() + QSize(width - page.width(), 0))
    person.wait(lambda: page.width() == width)


def lines(page):
    return page.info.panel.text.words().splitlines()


def title(page):
    return lines(page)[0]


def choose(page, row, flags=QItemSelectionModel.SelectionFlag.ClearAndSelect):
    page.grid.selectionModel().setCurrentIndex(page.model.index(row), flags)


def shows(page, row):
    return title(page) == page.model.index(row).data()


def test_it_shows_the_best_picture_of_the_current_group(at_album, page):
    page.grid.selectionModel().clear()
    for row in range(len(page.list_model.entries)):
        page.list.setCurrentIndex(page.list_model.index(row))
        at_album.wait(lambda: shows(page, 0) and "Best" in lines(page))


def test_it_follows_the_current_tile_by_keys(at_album, page, qtbot):
    page.grid.setFocus()
    choose(page, 0)
    at_album.wait(lambda: shows(page, 0))
    QTest.keyClick(page.grid, KEY.Key_Right)
    at_album.wait(lambda: shows(page, 1))
    assert "Compared with the best" in lines(page)


def test_it_follows_the_tile_where_all_groups_are_shown(at_album, page):
    page.set_all(True)
    section = page.model.sections[0]
    choose(page, section.length)
    at_album.wait(lambda: shows(page, section.length) and "Best" in lines(page))
    choose(page, 1)
    at_album.wait(lambda: shows(page, 1) and "Compared with the best" in lines(page))


def test_it_follows_the_marks(at_album, page):
    choose(page, 1)
    item = page.model.items[1]
    page.review.mark([item.image.path], "trash")
    at_album.wait(lambda: lines(page)[2:4] == ["Marked for the trash", "Your choice"])
    page.review.mark([item.image.path], "keep")
    at_album.wait(lambda: lines(page)[2:4] == ["Kept", "Your choice"])


def test_the_folder_is_relative_to_the_added_one(at_album, page):
    page.set_all(True)
    rows = {item.image.path: row for row, item in enumerate(page.model.items)}
    [row] = [row for path, row in rows.items() if path.endswith("more/a copy.jpg")]
    choose(page, row)
    at_album.wait(lambda: lines(page)[:2] == ["a copy.jpg", "more"])


def test_several_selected_pictures_are_counted(at_album, page):
    page.grid.selectAll()
    count = len(page.model.items)
    at_album.wait(lambda: title(page).startswith(f"{count} photos selected · "))


def test_without_a_group_there_is_a_hint(at_album, page):
    page.model.set_content([], [])
    page.list_model.set_entries([])
    at_album.wait(lambda: title(page) == "Select a photo to see what is known of it")


def test_by_default_it_is_there_on_a_wide_page_only(at_album, page):
    shown = []
    page.info.shown_changed.connect(shown.append)
    resize(at_album, WIDE_PAGE - 1)
    assert page.info.panel.isHidden()
    resize(at_album, WIDE_PAGE)
    assert page.info.panel.isVisible()
    assert shown == [False, True]


def test_a_choice_lasts_but_a_narrow_page_has_no_room(at_album, page):
    told = []
    page.told.connect(told.append)
    page.set_info(True)
    resize(at_album, LEAST_PAGE)
    assert page.info.panel.isVisible()
    assert not told
    resize(at_album, LEAST_PAGE - 1)
    assert page.info.panel.isHidden()
    page.set_info(True)
    assert told == ["The window is too narrow for the info panel."]
    page.set_info(False)
    resize(at_album, WIDE_PAGE)
    assert page.info.panel.isHidden()
    assert at_album.window.settings.get("review/info", True) is False


def test_a_proposed_picture_is_not_said_to_stay_by_a_rule(at_album, page):
    page.set_all(True)
    checks = [page.review.check_of(item.image.path) for item in page.model.items]
    [row, *_] = [row for row, check in enumerate(checks) if check.proposed]
    assert checks[row].reason
    choose(page, row)
    words = ["Proposed for the trash", "Marked when you confirm the group", "Compared with the best"]
    at_album.wait(lambda: lines(page)[2:5] == words)


def test_hidden_it_reads_nothing(at_album, page):
    page.set_info(False)
    before = title(page)
    choose(page, 1)
    QTest.qWait(50)
    assert title(page) == before
    page.set_info(True)
    at_album.wait(lambda: shows(page, 1))


def test_find_has_the_panel_too_and_one_switch_is_for_both(at_album, album, page):
    at_album.look_for(album.kept)
    found = at_album.find
    assert found.info.panel.isVisible()
    at_album.click_tile(1)
    wanted = found.model.index(1).data()
    at_album.wait(lambda: found.info.panel.text.words().startswith(wanted))
    assert "Marked" not in found.info.panel.text.words()
    at_album.press("I")
    assert not found.info.panel.isVisible()
    assert not at_album.window.commands.info.isChecked()
    at_album.window.show_duplicates()
    assert not page.info.panel.isVisible()
    at_album.press("I")
    at_album.window.show_find()
    assert found.info.panel.isVisible()
    at_album.press("Ctrl+Backspace")
    assert not found.info.panel.isVisible()  # there is nothing to tell about
