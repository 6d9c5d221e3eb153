"""Faults that daily users found in the first window, by events."""

import os

import pytest
from helpers.windows import names, plain
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from dupfinder.ui.dialogs.confirm_trash import TrashDialog
from dupfinder.ui.dialogs.rules import RulesDialog
from dupfinder.ui.dialogs.shortcuts import ShortcutsDialog


@pytest.fixture
def reviewing(person, folder):
    """Somebody in front of three groups: of three, two and two photos."""
    folder.draw("a.jpg", 1, (480, 360), quality=95)
    folder.draw("a 2.jpg", 1, (400, 300), quality=90)
    folder.draw("a 3.jpg", 1, (320, 240), quality=85)
    for number, name in ((2, "b"), (3, "c")):
        folder.draw(f"{name}.jpg", number, (480, 360), quality=95)
        folder.draw(f"{name} 2.jpg", number, (320, 240), quality=85)
    person.window.resize(1300, 800)
    person.window.add_folders([str(folder)])
    person.settle()
    page = person.duplicates
    page.sort.setCurrentIndex(page.sort.findData("folder"))
    page.list.setCurrentIndex(page.list_model.index(0))
    page.grid.setFocus()
    return person


def tiles(person):
    return names(item.image.path for item in person.duplicates.model.items)


def row_of(person, name):
    return tiles(person).index(name)


def test_a_group_whose_last_copy_is_marked_warns_at_once(reviewing):
    page = reviewing.duplicates
    danger = page.header.grab().toImage().pixelColor(2, 2)
    assert not page.header.sign.isVisible()
    reviewing.press("Ctrl+A")
    reviewing.press("X")
    reviewing.settle()
    assert "Every copy is marked" in page.header.words.words()
    assert page.header.sign.isVisible()
    assert page.header.grab().toImage().pixelColor(2, 2) != danger
    reviewing.click_tile(0)
    reviewing.press("K")
    reviewing.settle()
    assert not page.header.sign.isVisible()


def test_keeping_another_one_leaves_the_tiles_and_the_group_in_place(reviewing):
    page = reviewing.duplicates
    for shows_all in (False, True):
        page.set_all(shows_all)
        before = tiles(reviewing), [title for title, _, _ in reviewing.groups()]
        reviewing.click_tile(row_of(reviewing, "a 2.jpg"))
        reviewing.press("K")
        reviewing.settle()
        assert page.review.kept_of(page.review.cluster_of(page.model.items[0].image.path)).endswith("a 2.jpg")
        assert (tiles(reviewing), [title for title, _, _ in reviewing.groups()]) == before
        assert reviewing.window.pages.selected_items()[0].image.path.endswith("a 2.jpg")
        page.review.mark([page.model.items[0].image.path], "keeper")
        reviewing.settle()


def test_after_undo_list_and_grid_show_the_same_groups(reviewing):
    page = reviewing.duplicates
    page.set_all(True)
    reviewing.click(page.bar.trash)
    reviewing.wait(lambda: isinstance(QApplication.activeModalWidget(), TrashDialog))
    reviewing.click(QApplication.activeModalWidget()._move)
    reviewing.settle()
    assert page.list_model.entries == []
    reviewing.window.activateWindow()  # what a window manager does when a dialog is closed
    reviewing.wait(reviewing.window.isActiveWindow)
    reviewing.press("Ctrl+Z")
    reviewing.settle()
    listed = [[file.image.path for file in entry.cluster.files] for entry in page.list_model.entries]
    assert len(listed) == 3
    assert [sorted(paths) for _, _, paths in reviewing.groups()] == [sorted(paths) for paths in listed]


def test_marks_cannot_be_cleared_while_there_are_none(reviewing):
    bar = reviewing.duplicates.bar
    assert bar.clear.isEnabled()
    reviewing.click(bar.clear)
    reviewing.settle()
    assert not bar.clear.isEnabled()
    assert not reviewing.entry("Review", "Clear marks").isEnabled()


def test_page_down_at_the_end_of_a_group_shows_the_next_one(reviewing):
    page = reviewing.duplicates
    shown = [tiles(reviewing)]
    for _ in range(2):
        reviewing.press("PgDown", page.grid)
        shown.append(tiles(reviewing))
    assert [len(group) for group in shown] == [3, 2, 2]
    assert page.grid.hasFocus()
    reviewing.press("PgUp", page.grid)
    assert tiles(reviewing) == shown[1]


def test_return_confirms_a_group_and_goes_on(reviewing):
    page = reviewing.duplicates
    first = page.current_cluster()
    reviewing.press("Return", page.grid)
    reviewing.settle()
    assert page.review.is_reviewed(first)
    assert page.current_cluster() is not first
    assert page.bar.progress.words() == "1 of 3 reviewed"
    assert "reviewed" in page.list_model.state_words(0)


def test_the_size_of_thumbnails_is_not_offered_where_it_does_nothing(reviewing):
    toolbar, page = reviewing.window.toolbar, reviewing.duplicates
    assert not reviewing.window.side.isVisible()  # one group fills the view
    page.set_all(True)
    reviewing.wait(reviewing.window.side.isVisible)
    reviewing.press("C")
    assert reviewing.window.pages.is_comparing()
    reviewing.wait(lambda: not reviewing.window.side.isVisible())
    assert not page.controls.isVisible()
    assert toolbar.isVisible()


def test_the_controls_stay_when_the_window_becomes_narrow(reviewing):
    window, controls = reviewing.window, reviewing.duplicates.controls
    window.resize(1100, 700)
    reviewing.wait(controls.isVisible)
    wide = controls.width()
    window.resize(820, 600)
    reviewing.wait(lambda: controls.isVisible() and controls.width() < wide)


def test_two_pictures_are_compared_on_find_too(reviewing, folder):
    reviewing.look_for(os.path.join(str(folder), "a.jpg"))
    reviewing.click_tile(reviewing.shown().index("a 2.jpg"))
    reviewing.press("C", reviewing.find.grid)
    assert reviewing.window.pages.is_comparing()
    assert reviewing.window.compare_view.is_two()
    assert not reviewing.entry("Review", "Keep this one").isEnabled()
    reviewing.press("Escape", reviewing.window.compare_view)
    assert reviewing.window.pages.is_on_find()


def test_there_is_one_button_to_add_a_folder(reviewing):
    reviewing.choose("View", "Folders pane")
    for show in (reviewing.window.show_duplicates, reviewing.window.show_find):
        show()
        buttons = [each for each in reviewing.window.findChildren(QAbstractButton) if each.isVisible()]
        assert sum(plain(each.text()) == "Add folder" for each in buttons) == 1


def test_return_in_the_rules_does_not_close_them(reviewing):
    reviewing.choose("Review", "Choose by rule")
    [dialog] = reviewing.window.findChildren(RulesDialog)
    buttons = dialog.findChildren(QAbstractButton)
    assert not [
        each for each in buttons if getattr(each, "isDefault", bool)() and plain(each.text()) == "Close"
    ]
    reviewing.press("Return", dialog)
    assert dialog.isVisible()
    dialog.close()


def test_the_groups_that_were_found_are_told_on_every_page(reviewing):
    action = reviewing.window.commands.duplicates
    assert action.iconText() == "Review 3"
    reviewing.window.show_find()
    button = reviewing.window.toolbar.widgetForAction(action)
    assert button.isVisible()
    assert button.text() == "Review 3"


def test_the_list_of_keys_has_those_of_every_view_and_each_is_true(reviewing):
    reviewing.choose("Help", "Keyboard shortcuts")
    dialog = reviewing.window.side_dialogs.opened(ShortcutsDialog)
    assert [title for title, _ in reviewing.window.side_dialogs.views] == [
        "Pictures of a group",
        "List of groups",
        "Search and filters",
        "List of folders",
        "Preview",
        "Survey",
        "Compare",
    ]
    preview = reviewing.window.large.preview
    table = preview.keys()
    assert any("Space" in keys for _, keys in table)
    dialog.close()
    reviewing.press("Space", reviewing.duplicates.grid)
    assert preview.isVisible()
    reviewing.press("Space", preview)
    assert not preview.isVisible()


def test_the_survey_goes_through_the_groups(reviewing):
    survey, page = reviewing.window.large.survey, reviewing.duplicates
    reviewing.press("S")
    assert survey.isVisible()
    assert names(item.image.path for item in survey.items()) == tiles(reviewing)
    reviewing.press("X", survey)
    reviewing.settle()
    changed = survey.current().image.path
    assert page.review.check_of(changed).by_person
    reviewing.press("Return", survey)
    reviewing.settle()
    assert page.review.reviewed_count() == 1
    assert len(survey.items()) == 2
    reviewing.press("PgDown", survey)
    assert page.list.currentIndex().row() == 2
    reviewing.press("Return", survey)  # the last group
    reviewing.settle()
    assert not survey.isVisible()


@pytest.mark.parametrize("keys", ["Ctrl+F", "menu"])
def test_groups_are_searched_by_name_and_rules_act_on_those_found(reviewing, keys):
    page = reviewing.duplicates
    reviewing.click(page.bar.clear)
    reviewing.settle()
    if keys == "menu":
        reviewing.choose("View", "Search groups")
    else:
        reviewing.press(keys)
    assert page.filter_bar.text.hasFocus()
    QTest.keyClicks(page.filter_bar.text, "b 2")
    reviewing.wait(lambda: len(page.list_model.entries) == 1)
    assert page.filter_bar.text.text() == "b 2"  # letters are no keys of the review there
    page.bar.menu.aboutToShow.emit()
    texts = [action.text() for action in page.bar.menu.actions()]
    assert texts[0] == "In 1 shown group:"
    [best] = [action for action in page.bar.menu.actions() if action.text() == "Best quality"]
    best.trigger()
    reviewing.settle()
    page.filter_bar.clear()
    assert len(page.list_model.entries) == 3
    checked = [item.image.path for entry in page.list_model.entries for item in entry.cluster.files]
    assert names(path for path in checked if page.review.check_of(path).checked) == ["b 2.jpg"]


def test_what_moves_is_what_is_shown(reviewing):
    page = reviewing.duplicates
    assert page.bar.trash.text().replace("&", "") == "Move 4 to Trash"
    page.filter_bar.text.setText("b 2")
    reviewing.wait(lambda: len(page.list_model.entries) == 1)
    assert page.bar.trash.text().replace("&", "") == "Move 1 to Trash"
    assert [file.image.path[-7:] for choice in page.choices() for file in choice.extras] == ["b 2.jpg"]
