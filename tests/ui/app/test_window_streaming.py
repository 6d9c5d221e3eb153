"""The window while a folder is being indexed: groups appear, and nothing can go before all are found."""

import os

import pytest
from helpers.windows import Gate, in_small_steps
from PySide6.QtTest import QTest

from dupfinder.ui.backend import streaming


@pytest.fixture
def many(folder):
    """A folder of twelve pairs, read in this order; the second of each pair is a safe copy."""
    for number in range(24):
        folder.draw(f"{number:02}.jpg", 40 + number // 2, (192, 144), quality=92 - number % 2 * 4)
    return folder


@pytest.fixture
def slow(monkeypatch):
    """A decoder that waits at a file; a table is due after each file before."""
    in_small_steps(monkeypatch)
    monkeypatch.setattr(streaming, "FIRST_SECONDS", -1.0)
    monkeypatch.setattr(streaming, "_GROWTH", 0.0)
    monkeypatch.setattr(streaming, "_TIMES_COST", 0.0)
    gate = Gate(monkeypatch, lambda path: path.endswith("/17.jpg"))
    yield gate
    gate.open()


@pytest.fixture
def half(person, many, slow):
    """Somebody in front of a window that is half way through a folder; marks safe copies by itself."""
    person.window.show_duplicates()
    person.duplicates.review.set_marks_safe(True)
    person.window.add_folders([str(many)])
    person.wait(lambda: len(person.duplicates.list_model.entries) >= 6)
    person.wait(slow.reached.is_set)
    return person


def kept(person):
    return {os.path.basename(entry.cluster.keeper.path) for entry in person.duplicates.list_model.entries}


def choose(person, row):
    page = person.duplicates
    index = page.list_model.index(row)
    page.list.scrollTo(index)
    person.click(page.list.viewport(), page.list.visualRect(index).center())


def test_groups_appear_while_the_folder_is_read_and_can_go_when_all_are_found(half, slow):
    page, window = half.duplicates, half.window
    assert page.stack.currentWidget() is page.splitter
    assert half.session.is_busy()
    assert window.status.found.isVisible()
    words = window.status.found.text()
    assert words.split()[:2] == [str(len(page.list_model.entries)), "groups,"]
    assert words.endswith("so far")
    assert page.review.totals().extras == 0
    # A mark by hand, in a group that one has chosen.
    choose(half, 3)
    chosen = page.current_cluster()
    marked = chosen.files[1].image.path
    page.grid.setFocus()
    page.grid.setCurrentIndex(page.model.index(1))
    QTest.keyClicks(page.grid, "x")
    half.wait(lambda: page.review.check_of(marked).checked)
    half.wait(lambda: page.review.totals().extras == 1)
    assert not page.bar.trash.isEnabled()
    assert not page.bar.choose.isEnabled()
    assert not window.commands.trash_checked.isEnabled()
    assert not window.commands.choose_extras.isEnabled()
    before = kept(half)
    slow.open()
    half.settle()
    assert not window.status.found.text()
    assert kept(half) > before
    assert len(page.list_model.entries) == 12
    assert page.current_cluster().keeper.path == chosen.keeper.path
    assert page.review.check_of(marked).by_person
    assert page.review.totals().extras == 12
    assert page.bar.trash.isEnabled()
    assert page.bar.choose.isEnabled()
    assert window.commands.choose_extras.isEnabled()


def test_who_touches_nothing_stands_before_the_first_group_in_the_end(half, slow):
    page = half.duplicates
    slow.open()
    half.settle()
    assert page.list.currentIndex().row() == 0
    assert page.current_cluster() is page.list_model.clusters[0]


def test_a_picture_cannot_go_to_the_trash_before_all_groups_are_found(half, many):
    page = half.duplicates
    page.grid.setFocus()
    page.grid.setCurrentIndex(page.model.index(1))
    half.press("Del", page.grid)
    assert "when all groups are found" in half.status()
    assert not half.session.is_moving()


def test_after_a_cancel_the_groups_stay_and_the_rest_is_a_click_away(half, slow):
    page = half.duplicates
    half.click(half.window.status.cancel)
    slow.open()
    half.settle()
    assert len(page.list_model.entries) >= 6
    assert page.review.totals().extras == 0
    assert not page.bar.trash.isEnabled()
    assert not half.window.status.found.isVisible()
    assert page.waiting.isVisible()
    half.click(page.waiting.button)
    half.settle()
    assert not page.waiting.isVisible()
    assert page.review.totals().extras >= 6
    assert page.bar.trash.isEnabled()


def test_the_list_stands_still_while_groups_come(half, slow):
    page = half.duplicates
    page.list.setFixedHeight(200)  # less than its rows take
    choose(half, 0)
    half.wait(lambda: page.list.height() == 200)
    page.list.doItemsLayout()
    bar = page.list.verticalScrollBar()
    bar.setValue(bar.maximum())
    area = page.list.viewport().rect()
    assert not area.intersects(page.list.visualRect(page.list.currentIndex()))
    number, top = page.list.place()
    count = len(page.list_model.entries)
    slow.open()
    half.settle()
    assert len(page.list_model.entries) > count
    row = page.list_model.row_of(number)
    assert page.list.visualRect(page.list_model.index(row)).top() == top


def test_before_the_first_group_the_page_says_that_they_come(person, folder, monkeypatch):
    for number in range(4):
        folder.draw(f"{number}.jpg", 40 + number)
    in_small_steps(monkeypatch)
    gate = Gate(monkeypatch, lambda path: path.endswith("2.jpg"))
    person.window.show_duplicates()
    person.window.add_folders([str(folder)])
    person.wait(gate.reached.is_set)
    assert person.empty().endswith("Groups appear as they are found. You can use Find now.")
    gate.open()
    person.settle()
