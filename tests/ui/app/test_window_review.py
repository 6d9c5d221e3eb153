"""Somebody reviews duplicates in front of the window: every verb, from the click to the file system."""

from __future__ import annotations

import csv
import json
import os
import shutil
import threading
from dataclasses import replace

import pytest
from helpers.crops import cut, grey_scene, screenshot
from helpers.folders import Folder, drawn
from helpers.images import encode
from helpers.windows import button, labels, names, plain
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu

from dupfinder.finder import Finder
from dupfinder.ui.backend import library_session, stored_clusters
from dupfinder.ui.backend.settings import Settings
from dupfinder.ui.desktop import urls
from dupfinder.ui.dialogs.confirm_trash import TrashDialog
from dupfinder.ui.dialogs.decisions import DecisionsDialog
from dupfinder.ui.dialogs.other_ways import LinkDialog, MoveDialog
from dupfinder.ui.dialogs.path_lists import ProtectedDialog
from dupfinder.ui.dialogs.rules import RulesDialog
from dupfinder.ui.dialogs.trash_history import TrashedDialog

WHEN = 1_100_000_000
KEYS = Qt.Key


@pytest.fixture(scope="module")
def reviewed(tmp_path_factory):
    """A folder of pictures, `saved` beside it, and a library that holds them.

    Three clusters: identical files, a resized copy, and a family with an older poor copy; one single.
    """
    place = tmp_path_factory.mktemp("reviewed")
    folder = Folder(place / "pictures")
    first = encode(drawn(1, 320, 240))
    folder.write("a.jpg", first)
    folder.write("more/a copy.jpg", first)
    folder.draw("b.jpg", 2, (320, 240))
    folder.draw("more/b small.jpg", 2, (160, 120))
    folder.draw("c.jpg", 3, (320, 240))
    folder.draw("c 2.jpg", 3, (200, 150))
    folder.draw("more/c poor.jpg", 3, (320, 240), quality=25)
    folder.draw("single.jpg", 9)
    for number, name in enumerate(every(folder)):
        os.utime(folder / name, ns=((WHEN + number) * 10**9 + 123,) * 2)
    shutil.copytree(folder.path, place / "saved")
    with Finder(str(place / "data"), threads=2) as finder:
        finder.index([str(folder)])
        finder.cluster_steps().changed(finder.look_at)  # all that a window does at its start
    return place


@pytest.fixture
def home(reviewed):
    """The folder of pictures as it was saved."""
    shutil.rmtree(reviewed / "pictures")
    shutil.copytree(reviewed / "saved", reviewed / "pictures")
    return Folder(reviewed / "pictures")


@pytest.fixture
def at_home(open_window, reviewed, home, tmp_path):
    """Somebody in front of the duplicates of these files, all shown, at rest; nothing is marked by itself."""
    shutil.copytree(reviewed / "data", tmp_path / "data")
    settings = Settings(str(tmp_path / "data"))
    settings.set("review/mark_safe", False)
    settings.sync()
    person = open_window()
    person.settle()
    person.window.show_duplicates()
    person.duplicates.set_all(True)
    return person


def every(folder) -> list[str]:
    """The names of all files below a folder."""
    found = []
    for place, _, inside in os.walk(str(folder)):
        found += [os.path.relpath(os.path.join(place, name), str(folder)) for name in inside]
    return sorted(found)


def snapshot(folder) -> dict[str, tuple[bytes, int]]:
    """Bytes and dates of all files below a folder."""
    state = {}
    for name in every(folder):
        with open(folder / name, "rb") as stream:
            state[name] = stream.read(), os.stat(folder / name).st_mtime_ns
    return state


def trash_folder() -> str:
    return os.path.join(os.environ["XDG_DATA_HOME"], "Trash", "files")


def in_trash() -> list[str]:
    return sorted(os.listdir(trash_folder())) if os.path.isdir(trash_folder()) else []


def row_of(person, name: str) -> int:
    """The row of a file in the grid in front."""
    items = person.window.pages.grid().grid_model().items
    [row] = [row for row, item in enumerate(items) if item.image.path.endswith(os.sep + name)]
    return row


def click_check(person, name: str) -> None:
    """Clicks the box in the corner of a picture."""
    grid = person.window.pages.grid()
    index = grid.model().index(row_of(person, name), 0)
    grid.scrollTo(index)
    person.click(grid.viewport(), grid.check_rect(index).center())
    person.settle()


def select(person, *chosen: str) -> None:
    for number, name in enumerate(chosen):
        keys = Qt.KeyboardModifier.ControlModifier if number else Qt.KeyboardModifier.NoModifier
        person.click_tile(row_of(person, name), keys)


def checked(person) -> list[str]:
    items = person.duplicates.model.items
    review = person.duplicates.review
    return sorted(names(item.image.path for item in items if review.check_of(item.image.path).checked))


def keepers(person) -> list[str]:
    return sorted(names(entry.cluster.keeper.path for entry in person.duplicates.list_model.entries))


def shown(person) -> list[str]:
    return sorted(names(item.image.path for item in person.duplicates.model.items))


def choose_preset(person, name: str = "Best quality") -> None:
    """Opens the menu of the rules, as a click does, and chooses one."""
    bar = person.duplicates.bar
    bar.menu.aboutToShow.emit()
    [action] = [action for action in bar.menu.actions() if action.text() == name]
    action.trigger()
    person.settle()


def asked(person, kind=TrashDialog):
    """Waits for the question before anything goes."""
    person.wait(lambda: isinstance(QApplication.activeModalWidget(), kind))
    return QApplication.activeModalWidget()


def agree(person, dialog: TrashDialog) -> None:
    person.click(dialog._move)
    person.settle()
    person.window.activateWindow()  # what a window manager does when a dialog is closed
    person.wait(person.window.isActiveWindow)


def move_checked(person) -> None:
    person.click(person.duplicates.bar.trash)
    agree(person, asked(person))


# --- checks -------------------------------------------------------------------------------------


def test_nothing_is_checked_at_first_and_nothing_can_go(at_home):
    assert checked(at_home) == []
    assert not at_home.duplicates.bar.trash.isEnabled()
    assert not at_home.entry("Review", "Move marked to Trash").isEnabled()


def test_a_checked_file_goes_to_the_trash_and_comes_back(at_home, home):
    before = snapshot(home)
    click_check(at_home, "b small.jpg")
    assert checked(at_home) == ["b small.jpg"]
    at_home.click(at_home.duplicates.bar.trash)
    dialog = asked(at_home)
    assert snapshot(home) == before  # nothing has moved yet
    agree(at_home, dialog)
    assert in_trash() == ["b small.jpg"]
    after = snapshot(home)
    assert after == {name: state for name, state in before.items() if name != "more/b small.jpg"}
    assert "b.jpg" not in shown(at_home)
    assert at_home.notice().startswith("1 moved to the trash (")
    assert " moved to the trash (" in at_home.notice()
    at_home.click(at_home.window.notice.button)
    at_home.settle()
    assert snapshot(home) == before
    assert in_trash() == []
    assert os.listdir(os.path.join(os.path.dirname(trash_folder()), "info")) == []
    assert "b small.jpg" in shown(at_home)
    assert at_home.notice() == "1 restored."
    assert checked(at_home) == ["b small.jpg"]  # as it was before


def test_the_only_video_of_a_photograph_goes_only_if_one_says_so_and_comes_back(at_home, home):
    video = home.write("more/b small.mov", b"video")
    before = snapshot(home)
    click_check(at_home, "b small.jpg")
    at_home.click(at_home.duplicates.bar.trash)
    dialog = asked(at_home)
    assert "This photo has a video. Move both?" in labels(dialog)
    assert any("b small.mov is the only one" in words for words in labels(dialog))
    assert not dialog._move.isDefault()
    agree(at_home, dialog)
    assert in_trash() == ["b small.jpg", "b small.mov"]
    assert not os.path.exists(video)
    assert at_home.notice().startswith("1 moved to the trash with 1 file (")
    at_home.click(at_home.window.notice.button)
    at_home.settle()
    assert snapshot(home) == before
    assert at_home.notice() == "1 restored."


def test_delete_asks_for_a_photo_with_a_sidecar_and_moves_it_alone(at_home, home):
    sidecar = home.write("more/b small.xmp", b"<x/>")
    select(at_home, "b small.jpg")
    at_home.press("Delete", at_home.window.pages.grid())
    dialog = asked(at_home)
    assert "This photo has a sidecar. Move both?" in labels(dialog)
    at_home.click(button(dialog, "Move Photo Only"))
    at_home.settle()
    assert in_trash() == ["b small.jpg"]
    assert os.path.exists(sidecar)


def test_what_is_skipped_as_recommended_is_no_failure(at_home, home):
    sidecar = home.write("more/b small.xmp", b"<x/>")
    choose_preset(at_home)
    at_home.click(at_home.duplicates.bar.trash)
    dialog = asked(at_home)
    agree(at_home, dialog)
    assert in_trash() == ["a copy.jpg", "c 2.jpg", "c poor.jpg"]
    assert os.path.exists(sidecar)
    assert at_home.notice().endswith("Skipped: it has a sidecar (b small.xmp).")
    assert at_home.window.notice._notices[0].kind == "info"
    assert at_home.window.notice.button.text() == "Undo"
    assert not at_home.duplicates.review.check_of(home / "more/b small.jpg").failure


def test_a_notice_leaves_the_pages_where_they_are(at_home):
    before = at_home.window.pages.geometry()
    at_home.window.notice.tell("No space is left.", "error", key="x")
    at_home.settle()
    assert at_home.window.pages.geometry() == before


def test_a_question_that_is_declined_moves_nothing(at_home, home):
    before = snapshot(home)
    click_check(at_home, "b small.jpg")
    at_home.press("Ctrl+Delete")
    dialog = asked(at_home)
    at_home.press("Escape", dialog)
    at_home.settle()
    assert snapshot(home) == before
    assert checked(at_home) == ["b small.jpg"]


def test_x_marks_and_unmarks_what_is_selected(at_home):
    select(at_home, "a copy.jpg", "c 2.jpg")
    at_home.press("X")
    at_home.settle()
    assert checked(at_home) == ["a copy.jpg", "c 2.jpg"]
    at_home.press("X")
    at_home.settle()
    assert checked(at_home) == []


def test_a_click_on_a_check_box_leaves_the_selection_and_opens_nothing(at_home):
    select(at_home, "a.jpg")
    click_check(at_home, "c 2.jpg")
    assert names(item.image.path for item in at_home.window.pages.selected_items()) == ["a.jpg"]


def test_checking_the_kept_file_has_another_one_kept(at_home, home):
    assert "b.jpg" in keepers(at_home)
    click_check(at_home, "b.jpg")
    assert "b small.jpg" in keepers(at_home)
    move_checked(at_home)
    assert in_trash() == ["b.jpg"]
    assert os.path.exists(home / "more/b small.jpg")


def test_another_file_is_kept_when_one_says_so(at_home, home):
    select(at_home, "c 2.jpg")
    at_home.choose("Review", "Keep this one")
    at_home.settle()
    assert "c 2.jpg" in keepers(at_home)
    choose_preset(at_home)
    assert "c 2.jpg" in keepers(at_home)
    assert {"c.jpg", "c poor.jpg"} <= set(checked(at_home))


# --- rules --------------------------------------------------------------------------------------


def test_a_preset_checks_all_but_the_best_of_each_cluster_and_they_go(at_home, home):
    before = snapshot(home)
    choose_preset(at_home)
    assert checked(at_home) == ["a copy.jpg", "b small.jpg", "c 2.jpg", "c poor.jpg"]
    move_checked(at_home)
    assert every(home) == ["a.jpg", "b.jpg", "c.jpg", "single.jpg"]
    assert in_trash() == ["a copy.jpg", "b small.jpg", "c 2.jpg", "c poor.jpg"]
    assert at_home.duplicates.list_model.entries == []
    at_home.press("Ctrl+Z")
    at_home.settle()
    assert snapshot(home) == before
    assert len(at_home.duplicates.list_model.entries) == 3


def test_what_a_person_decided_wins_over_the_rule(at_home):
    click_check(at_home, "c 2.jpg")
    click_check(at_home, "c 2.jpg")
    click_check(at_home, "a.jpg")
    choose_preset(at_home)
    assert checked(at_home) == ["a.jpg", "b small.jpg", "c poor.jpg"]
    assert "a copy.jpg" in keepers(at_home)
    at_home.choose("Review", "Clear marks")
    at_home.settle()
    assert checked(at_home) == []
    assert "a.jpg" in keepers(at_home)


def test_cleared_choices_come_back_if_one_says_so(at_home):
    click_check(at_home, "a.jpg")
    choose_preset(at_home)
    before = checked(at_home), keepers(at_home)
    at_home.click(at_home.duplicates.bar.clear)
    at_home.settle()
    assert checked(at_home) == []
    at_home.click(at_home.window.notice.button)
    at_home.settle()
    assert (checked(at_home), keepers(at_home)) == before


def test_the_rule_in_force_is_named_and_ends_when_its_files_went(at_home):
    choose_preset(at_home)
    assert at_home.duplicates.bar.choose.text().replace("&", "") == "Keep: Best quality"
    move_checked(at_home)
    assert at_home.duplicates.review.rule is None
    assert at_home.duplicates.bar.choose.text().replace("&", "") == "Keep in each group"


def test_after_undo_the_marks_are_there_again_and_the_same_rule_marks_the_same_files(at_home, home):
    before = snapshot(home)
    choose_preset(at_home)
    first = checked(at_home), keepers(at_home)
    assert len(first[0]) == 4
    move_checked(at_home)
    at_home.press("Ctrl+Z")
    at_home.settle()
    assert snapshot(home) == before
    assert (checked(at_home), keepers(at_home)) == first
    review = at_home.duplicates.review
    assert not any(review.check_of(item.image.path).by_person for item in at_home.duplicates.model.items)
    choose_preset(at_home)
    assert (checked(at_home), keepers(at_home)) == first
    assert at_home.duplicates.bar.trash.text().replace("&", "") == "Move 4 to Trash"


def test_safe_copies_are_marked_at_the_start_and_what_was_decided_survives_a_restart(
    at_home, open_window, home
):
    review = at_home.duplicates.review
    review.set_marks_safe(True)
    at_home.settle()
    safe = ["a copy.jpg", "b small.jpg", "c 2.jpg", "c poor.jpg"]
    assert checked(at_home) == safe
    assert at_home.duplicates.bar.trash.isEnabled()
    click_check(at_home, "b small.jpg")
    select(at_home, "c poor.jpg")
    [first, *_] = at_home.duplicates.shown_clusters()
    review.confirm(first)
    at_home.settle()
    assert checked(at_home) == ["a copy.jpg", "c 2.jpg", "c poor.jpg"]
    at_home.window.settings.set("review/mark_safe", True)
    at_home.window.close()
    person = open_window()
    person.settle()
    person.window.show_duplicates()
    person.duplicates.set_all(True)
    assert checked(person) == ["a copy.jpg", "c 2.jpg", "c poor.jpg"]
    again = person.duplicates.review
    assert again.check_of(os.path.join(str(home), "more", "b small.jpg")).by_person
    assert again.reviewed_count() == 1
    assert again.is_reviewed(first)
    os.utime(os.path.join(str(home), "more", "b small.jpg"))  # another file, as far as anybody knows
    person.choose("Library", "Rescan")
    person.settle()
    assert "b small.jpg" in checked(person)


def test_a_restart_shows_the_groups_and_the_place_before_anything_is_compared(
    at_home, open_window, monkeypatch
):
    at_home.duplicates.set_all(False)
    at_home.duplicates.list.setCurrentIndex(at_home.duplicates.list_model.index(2))
    current = at_home.duplicates.current_cluster()
    before = keepers(at_home)
    at_home.settle()
    at_home.window.settings.set("review/mark_safe", True)
    at_home.window.close()
    entered, go_on = threading.Event(), threading.Event()
    make, load = library_session.make_table, stored_clusters.load_all

    def made_later(*arguments):
        assert go_on.wait(30)
        return make(*arguments)

    def loaded_later(*arguments):
        entered.set()
        assert go_on.wait(30)
        return load(*arguments)

    def first_of_many(finder):
        """As if there were more groups than the first file has."""
        first = load_first(finder)
        part = replace(first.table.levels[0], more=5)
        first.table.levels = (part,) * len(first.table.levels)
        return first

    load_first = stored_clusters.load_first
    monkeypatch.setattr(library_session, "make_table", made_later)
    monkeypatch.setattr(stored_clusters, "load_all", loaded_later)
    monkeypatch.setattr(stored_clusters, "load_first", first_of_many)
    person = open_window()
    person.window.show_duplicates()
    page = person.duplicates
    person.wait(lambda: page.list_model.entries)
    assert keepers(person) == before
    assert page.current_cluster() == current
    assert page.bar.progress.words().startswith("8 ")
    person.wait(lambda: page.review.totals().extras)
    assert page.review.is_pending  # nothing may go before all is known
    assert not page.bar.trash.isEnabled()
    entry = page.list_model.entries[0]
    go_on.set()
    person.settle()
    assert entered.is_set()
    assert page.list_model.entries[0] is entry
    assert page.current_cluster() == current
    assert page.bar.progress.words().startswith("3 ")
    assert page.bar.trash.isEnabled()


def test_a_rule_and_its_marks_survive_a_crash(at_home, open_window, tmp_path):
    choose_preset(at_home)
    before = checked(at_home), keepers(at_home)
    review = at_home.duplicates.review
    at_home.wait(lambda: review._store._waiting is None and at_home.session.is_idle())
    shutil.copytree(tmp_path / "data", tmp_path / "crashed")  # as it is left, were the power gone now
    person = open_window(tmp_path / "crashed")
    person.settle()
    person.window.show_duplicates()
    person.duplicates.set_all(True)
    assert (checked(person), keepers(person)) == before
    assert person.duplicates.review.rule == review.rule


def test_a_rule_is_made_previewed_and_applied_to_one_cluster(at_home):
    at_home.duplicates.show_file(os.path.join(str(at_home.session.overview.folders[0].path), "c.jpg"))
    at_home.choose("Review", "Choose by rule")
    [dialog] = at_home.window.findChildren(RulesDialog)
    at_home.wait(lambda: "4" in dialog._preview.text())
    assert dialog._preview.text().startswith("Keeps 3 photos, marks 4 photos")
    assert checked(at_home) == []
    at_home.click(button(dialog, "Mark in this group"))
    at_home.settle()
    assert checked(at_home) == ["c 2.jpg", "c poor.jpg"]
    at_home.click(button(dialog, "Mark in all groups"))
    at_home.settle()
    assert len(checked(at_home)) == 4


def test_the_rule_follows_the_radius(at_home):
    choose_preset(at_home)
    at_home.duplicates.distance.set_radius(0)
    at_home.settle()
    review = at_home.duplicates.review
    inside = [file for entry in at_home.duplicates.list_model.entries for file in entry.cluster.files[1:]]
    assert inside
    assert checked(at_home) == sorted(names(file.image.path for file in inside if file.direct))
    assert review.totals().extras == len(checked(at_home))


def test_a_protected_folder_is_left_alone_until_it_is_not_protected(at_home, home):
    choose_preset(at_home)
    select(at_home, "c poor.jpg")
    at_home.choose("Photo", "Protect its folder")
    at_home.settle()
    assert "never go to the trash" in at_home.notice()
    # The identical one in it is kept, since it stays anyway; a poorer one costs the better file nothing.
    assert checked(at_home) == ["a.jpg", "c 2.jpg"]
    at_home.choose("Review", "Clear marks")
    click_check(at_home, "b small.jpg")
    assert checked(at_home) == []
    assert "protected" in at_home.status()
    select(at_home, "b small.jpg")
    at_home.press("Delete")
    at_home.wait(lambda: "does not go to the trash" in at_home.notice())
    at_home.choose("Photo", "Protect its folder")
    at_home.settle()
    click_check(at_home, "b small.jpg")
    assert checked(at_home) == ["b small.jpg"]


def lose_user_file(data) -> None:
    for name in ("user.sqlite", "user.copy.sqlite"):
        path = data / name
        path.write_bytes(bytes(path.stat().st_size))


def test_after_protected_folders_were_lost_nothing_goes_until_the_list_is_confirmed(
    at_home, open_window, home, tmp_path
):
    at_home.window.folder_actions.protect(str(home))
    at_home.settle()
    at_home.window.close()
    lose_user_file(tmp_path / "data")
    for opened in range(2):  # in the window that finds it, and in the next one
        person = open_window(folders=[home])
        person.settle()
        person.window.show_duplicates()
        person.duplicates.set_all(True)
        person.window.notice.settle("damage_repaired")
        if opened == 0:  # the mark is there in the next window too
            click_check(person, "b small.jpg")
        person.click(person.duplicates.bar.trash)
        person.settle()
        assert QApplication.activeModalWidget() is None
        assert "nothing goes to the trash" in person.notice()
        assert in_trash() == []
        if opened == 0:
            person.window.close()
    person.click(person.window.notice.button)
    person.settle()
    assert person.notice() == ""
    move_checked(person)
    assert in_trash() == ["b small.jpg"]


def test_a_protected_folder_is_listed_and_taken_off_the_list(at_home, home):
    select(at_home, "b small.jpg")
    at_home.choose("Photo", "Protect its folder")
    at_home.settle()
    at_home.choose("Library", "Protected folders")
    [dialog] = at_home.window.findChildren(ProtectedDialog)
    assert dialog._model.paths() == [home / "more"]
    dialog._list.selectAll()
    at_home.click(button(dialog, "Remove protection"))
    at_home.settle()
    assert dialog._model.paths() == []
    assert not at_home.duplicates.review.check_of(home / "more/b small.jpg").locked


def test_a_folder_of_the_list_is_protected_from_its_menu(at_home, home):
    pane = at_home.window.folders
    menu = pane.menu_for(pane.model.folders[0])
    [action] = [each for each in menu.actions() if plain(each.text()).startswith("Protect")]
    action.trigger()
    at_home.settle()
    assert pane.model.folders[0].protected
    choose_preset(at_home)
    assert checked(at_home) == []


# --- every copy ---------------------------------------------------------------------------------


def test_every_copy_of_a_cluster_goes_only_if_one_confirms_it_in_words(at_home, home):
    for name in ("b.jpg", "b small.jpg", "a copy.jpg"):
        click_check(at_home, name)
    at_home.click(at_home.duplicates.bar.trash)
    dialog = asked(at_home)
    assert dialog._warning is not None
    assert not dialog.choice().whole_confirmed
    agree(at_home, dialog)
    assert in_trash() == ["a copy.jpg"]
    assert os.path.exists(home / "b.jpg")
    assert os.path.exists(home / "more/b small.jpg")
    at_home.click(at_home.duplicates.bar.trash)
    dialog = asked(at_home)
    dialog._warning.check.click()
    agree(at_home, dialog)
    assert in_trash() == ["a copy.jpg", "b small.jpg", "b.jpg"]
    at_home.press("Ctrl+Z")
    at_home.settle()
    assert in_trash() == ["a copy.jpg"]


def test_a_file_without_another_copy_is_asked_about_in_words(at_home, home):
    at_home.look_for(home / "single.jpg")
    select(at_home, "single.jpg")
    at_home.press("Delete")
    dialog = asked(at_home)
    assert dialog._warning is not None
    dialog._warning.check.click()
    agree(at_home, dialog)
    assert in_trash() == ["single.jpg"]


# --- the selection ------------------------------------------------------------------------------


@pytest.mark.parametrize("way", ["key", "menu", "context"])
def test_selected_files_go_whatever_is_checked(at_home, home, way, monkeypatch):
    click_check(at_home, "b small.jpg")
    select(at_home, "c 2.jpg")
    if way == "key":
        at_home.press("Delete")
    elif way == "menu":
        at_home.choose("Photo", "Move to the trash")
    else:
        menus = []
        monkeypatch.setattr(QMenu, "popup", lambda menu, place: menus.append(menu))
        at_home.window._on_menu_asked(
            at_home.window.pages.grid().mapToGlobal(at_home.window.pages.grid().rect().center())
        )
        [action] = [each for each in menus[0].actions() if plain(each.text()) == "Move to the trash"]
        action.trigger()
    agree(at_home, asked(at_home))
    assert in_trash() == ["c 2.jpg"]
    assert checked(at_home) == ["b small.jpg"]


def test_a_result_of_a_query_goes_if_a_copy_of_it_stays(at_home, home):
    at_home.look_for(home / "b.jpg")
    select(at_home, "b small.jpg")
    at_home.press("Delete")
    dialog = asked(at_home)
    assert dialog._warning is None
    agree(at_home, dialog)
    assert in_trash() == ["b small.jpg"]


def test_results_stay_when_the_picture_that_was_looked_for_goes(at_home, home):
    at_home.look_for(home / "more/b small.jpg")
    select(at_home, "b small.jpg")
    at_home.press("Delete")
    agree(at_home, asked(at_home))
    assert in_trash() == ["b small.jpg"]
    found = names(item.image.path for item in at_home.find.model.items)
    assert "b.jpg" in found
    assert "b small.jpg" not in found
    at_home.press("Ctrl+Z")
    at_home.settle()
    at_home.answered()
    assert "b small.jpg" in names(item.image.path for item in at_home.find.model.items)


def test_the_question_says_what_is_kept_instead_and_what_does_not_go(at_home, home):
    at_home.session.protect(home / "more")
    at_home.settle()
    select(at_home, "b.jpg", "a copy.jpg")
    at_home.press("Delete")
    dialog = asked(at_home)
    cells = [dialog._model.index(1, column).data() for column in (0, 1)]
    assert cells == ["b.jpg", "b small.jpg"]
    assert any("a copy.jpg" in words and "protected" in words for words in labels(dialog))
    dialog.reject()


# --- what fails ---------------------------------------------------------------------------------


def test_a_file_that_changed_stays_listed_and_marked_with_its_reason(at_home, home):
    choose_preset(at_home)
    with open(home / "more/b small.jpg", "ab") as stream:
        stream.write(b"more")
    move_checked(at_home)
    assert os.path.exists(home / "more/b small.jpg")
    assert in_trash() == ["a copy.jpg", "c 2.jpg", "c poor.jpg"]
    assert "1 file was not moved" in at_home.notice()
    assert "b small.jpg" in at_home.notice()
    assert "b small.jpg" in shown(at_home)
    check = at_home.duplicates.review.check_of(home / "more/b small.jpg")
    assert check.failure
    item = at_home.duplicates.model.items[row_of(at_home, "b small.jpg")]
    assert "Not moved to the trash" in at_home.duplicates.model.tooltip(item)


def test_nothing_goes_when_the_kept_file_is_gone(at_home, home):
    choose_preset(at_home)
    os.remove(home / "b.jpg")
    move_checked(at_home)
    assert os.path.exists(home / "more/b small.jpg")
    assert "b small.jpg" not in in_trash()


def test_a_photograph_with_a_raw_file_is_pointed_out_and_stays(at_home, home):
    home.write("more/b small.CR2", b"raw")
    choose_preset(at_home)
    at_home.click(at_home.duplicates.bar.trash)
    dialog = asked(at_home)
    agree(at_home, dialog)
    assert os.path.exists(home / "more/b small.jpg")
    assert os.path.exists(home / "more/b small.CR2")
    assert in_trash() == ["a copy.jpg", "c 2.jpg", "c poor.jpg"]


def test_a_sidecar_goes_along_and_comes_back_if_one_says_so(at_home, home):
    home.write("more/b small.xmp", b"notes")
    home.write("b.xmp", b"notes")
    before = snapshot(home)
    click_check(at_home, "b small.jpg")
    at_home.click(at_home.duplicates.bar.trash)
    dialog = asked(at_home)
    assert dialog._move.isDefault()  # the kept one has a sidecar too
    agree(at_home, dialog)
    assert in_trash() == ["b small.jpg", "b small.xmp"]
    at_home.press("Ctrl+Z")
    at_home.settle()
    assert snapshot(home) == before


def test_a_batch_is_stopped_and_what_went_can_be_put_back(at_home, home, monkeypatch):
    before = snapshot(home)
    from dupfinder.trash import system_trash

    choose_preset(at_home)
    move = system_trash.move

    def first_one_only(path):
        for entry in at_home.session._queue._entries:
            entry.job.cancel_event.set()
        return move(path)

    monkeypatch.setattr(system_trash, "move", first_one_only)
    move_checked(at_home)
    assert len(in_trash()) == 1
    assert len(every(home)) == len(before) - 1
    monkeypatch.undo()
    at_home.press("Ctrl+Z")
    at_home.settle()
    assert snapshot(home) == before


# --- undo and the list --------------------------------------------------------------------------


def test_a_batch_is_put_back_after_a_restart(at_home, home, open_window):
    before = snapshot(home)
    choose_preset(at_home)
    move_checked(at_home)
    at_home.window.close()
    again = open_window()
    again.settle()
    assert again.entry("Edit", "Undo").isEnabled()
    again.press("Ctrl+Z")
    again.settle()
    assert snapshot(home) == before
    assert not again.entry("Edit", "Undo").isEnabled()


def test_nothing_can_be_undone_where_nothing_was_moved(at_home):
    assert not at_home.entry("Edit", "Undo").isEnabled()


def test_one_file_is_put_back_from_the_list(at_home, home):
    choose_preset(at_home)
    move_checked(at_home)
    at_home.choose("Library", "Recently trashed")
    at_home.settle()
    [dialog] = at_home.window.findChildren(TrashedDialog)
    [batch] = dialog._model.batches()
    [wanted] = [file.id for file in batch.files if file.path.endswith("c 2.jpg")]
    dialog.put_back_asked.emit(None, (wanted,))
    at_home.settle()
    assert in_trash() == ["a copy.jpg", "b small.jpg", "c poor.jpg"]
    assert os.path.exists(home / "c 2.jpg")
    states = {os.path.basename(file.path): file.state for file in dialog._model.batches()[0].files}
    assert states["c 2.jpg"] == "restored"
    assert states["c poor.jpg"] == "trashed"


def test_undo_does_not_overwrite_a_file_of_that_name(at_home, home):
    click_check(at_home, "b small.jpg")
    move_checked(at_home)
    home.write("more/b small.jpg", b"another")
    at_home.press("Ctrl+Z")
    at_home.settle()
    with open(home / "more/b small.jpg", "rb") as stream:
        assert stream.read() == b"another"
    assert in_trash() == ["b small.jpg"]
    assert "1 file was not put back" in at_home.notice()


# --- not duplicates -----------------------------------------------------------------------------


def test_a_cluster_is_hidden_for_good_and_shown_again(at_home, home, open_window):
    at_home.duplicates.set_all(False)
    at_home.duplicates.show_file(home / "b.jpg")
    at_home.press("N")
    at_home.settle()
    assert "b.jpg" not in keepers(at_home)
    shutil.move(home / "b.jpg", home / "more/b moved.jpg")
    at_home.choose("Library", "Rescan")
    at_home.settle()
    assert len(at_home.duplicates.list_model.entries) == 2
    at_home.window.close()
    again = open_window()
    again.settle()
    again.window.show_duplicates()
    assert len(again.duplicates.list_model.entries) == 2
    again.choose("Library", "Not duplicates")
    again.settle()
    [dialog] = again.window.findChildren(DecisionsDialog)
    dialog._table.selectAll()
    again.click(button(dialog, "Show again"))
    again.settle()
    assert len(again.duplicates.list_model.entries) == 3


def test_hiding_a_cluster_is_taken_back_at_once(at_home, home):
    at_home.duplicates.set_all(False)
    at_home.duplicates.show_file(home / "b.jpg")
    at_home.click(at_home.duplicates.header.apart)
    at_home.settle()
    assert "b.jpg" not in keepers(at_home)
    at_home.click(at_home.window.notice.button)
    at_home.settle()
    assert "b.jpg" in keepers(at_home)


@pytest.mark.parametrize("name", ["c 2.jpg", "c.jpg"], ids=["a copy", "the kept one"])
def test_a_selected_picture_leaves_its_group_and_the_others_stay(at_home, home, name):
    before = cluster_with(at_home, "c.jpg")
    select(at_home, name)
    at_home.press("N")
    at_home.settle()
    assert f"“{name}” is no duplicate of the others in its group" in at_home.notice()
    (other, *_) = rest = [each for each in before if each != name]
    assert (cluster_with(at_home, other), cluster_with(at_home, name)) == (rest, [])
    at_home.press("Ctrl+Z")
    at_home.settle()
    assert cluster_with(at_home, name) == before


def test_several_selected_pictures_leave_their_group(at_home, home):
    home.draw("c 3.jpg", 3, (220, 165))
    at_home.choose("Library", "Rescan")
    at_home.settle()
    assert len(cluster_with(at_home, "c.jpg")) == 4
    select(at_home, "c.jpg", "c 2.jpg")
    at_home.press("N")
    at_home.settle()
    assert "2 files are no duplicates of any other in their groups" in at_home.notice()
    assert cluster_with(at_home, "c.jpg") == cluster_with(at_home, "c 2.jpg") == []
    assert cluster_with(at_home, "c 3.jpg") == ["c 3.jpg", "c poor.jpg"]


def test_selected_pictures_of_many_groups_are_decided_and_taken_back_at_once(at_home, home):
    before = [cluster_with(at_home, name) for name in ("b.jpg", "c.jpg")]
    select(at_home, "b small.jpg", "c 2.jpg")
    at_home.press("N")
    at_home.settle()
    assert cluster_with(at_home, "b.jpg") == cluster_with(at_home, "c 2.jpg") == []
    assert cluster_with(at_home, "c.jpg") == ["c poor.jpg", "c.jpg"]
    at_home.click(at_home.window.notice.button)
    at_home.settle()
    assert [cluster_with(at_home, name) for name in ("b.jpg", "c.jpg")] == before


def test_many_groups_are_hidden_and_shown_again_at_once(at_home, home):
    before = keepers(at_home)
    decisions = at_home.window.review_actions._decisions
    decisions.hide_clusters(at_home.duplicates.shown_clusters())
    at_home.settle()
    assert keepers(at_home) == []
    assert "3 groups are hidden" in at_home.notice()
    at_home.press("Ctrl+Z")
    at_home.settle()
    assert keepers(at_home) == before


def cluster_with(person, name: str) -> list[str]:
    """The names of the cluster that a file is in; none if it is in none."""
    for entry in person.duplicates.list_model.entries:
        inside = names(file.image.path for file in entry.cluster.files)
        if name in inside:
            return sorted(inside)
    return []


def test_two_files_that_are_no_duplicates_stay_apart_when_a_third_one_joins(at_home, home):
    at_home.duplicates.set_all(False)
    at_home.duplicates.show_file(home / "b.jpg")
    at_home.press("N")
    at_home.settle()
    with open(home / "b.jpg", "rb") as stream:
        home.write("b new.jpg", stream.read())
    at_home.choose("Library", "Rescan")
    at_home.settle()
    assert cluster_with(at_home, "b.jpg") == ["b new.jpg", "b.jpg"]
    assert cluster_with(at_home, "b small.jpg") == []
    choose_preset(at_home)
    assert "b small.jpg" not in checked(at_home)


def test_what_was_declared_no_duplicate_is_not_moved_though_it_was_checked(at_home, home):
    choose_preset(at_home)
    assert "c poor.jpg" in checked(at_home)
    select(at_home, "c.jpg", "c poor.jpg")
    at_home.press("N")
    assert "c poor.jpg" not in checked(at_home)
    at_home.settle()
    assert "c poor.jpg" not in checked(at_home)
    move_checked(at_home)
    assert os.path.exists(home / "more/c poor.jpg")


def test_a_file_without_a_verified_copy_that_stays_is_asked_about_in_words(at_home, home):
    select(at_home, "c 2.jpg", "c poor.jpg")
    at_home.window.review_actions.keep_apart(*at_home.duplicates.grid.selected_items())  # as Compare does
    at_home.settle()
    select(at_home, "c.jpg", "c poor.jpg")
    at_home.press("Delete")
    dialog = asked(at_home)
    assert dialog._warning is not None
    agree(at_home, dialog)
    assert os.path.exists(home / "more/c poor.jpg")
    assert in_trash() == ["c.jpg"]


def test_files_are_not_asked_about_while_others_are_on_their_way(at_home, home, monkeypatch):
    from dupfinder.trash import system_trash

    first = threading.Event()
    gate = threading.Event()
    move = system_trash.move

    def slow(path):
        first.set()
        assert gate.wait(30)
        return move(path)

    monkeypatch.setattr(system_trash, "move", slow)
    click_check(at_home, "b small.jpg")
    at_home.click(at_home.duplicates.bar.trash)
    at_home.click(asked(at_home)._move)
    at_home.wait(first.is_set)
    at_home.window.review_actions.undo()
    at_home.window.review_actions.trash_items([at_home.duplicates.model.items[0]])
    at_home.session.exclude([home / "single.jpg"])
    assert "being moved" in at_home.status()
    gate.set()
    at_home.settle()
    assert in_trash() == ["b small.jpg"]
    assert at_home.session.overview.excluded == (home / "single.jpg",)


def test_a_mark_does_not_outlive_the_file_that_it_was_made_for(at_home, home):
    click_check(at_home, "c 2.jpg")
    home.draw("c 2.jpg", 3, (240, 180))
    at_home.choose("Library", "Rescan")
    at_home.settle()
    assert checked(at_home) == []


def test_a_new_member_brings_a_hidden_cluster_back(at_home, home):
    at_home.duplicates.set_all(False)
    at_home.duplicates.show_file(home / "c.jpg")
    at_home.duplicates.grid.clearSelection()
    at_home.press("N")
    at_home.settle()
    assert cluster_with(at_home, "c.jpg") == []
    home.draw("c new.jpg", 3, (300, 225))
    at_home.choose("Library", "Rescan")
    at_home.settle()
    assert cluster_with(at_home, "c.jpg") == ["c 2.jpg", "c new.jpg", "c poor.jpg", "c.jpg"]
    choose_preset(at_home)
    assert checked(at_home) == ["c new.jpg"]  # what was decided about is not taken by a rule


def test_undo_takes_back_what_was_decided_last(at_home, home):
    click_check(at_home, "c 2.jpg")
    move_checked(at_home)
    at_home.duplicates.set_all(False)
    at_home.duplicates.show_file(home / "b.jpg")
    at_home.press("N")
    at_home.settle()
    at_home.press("Ctrl+Z")
    at_home.settle()
    assert "b.jpg" in keepers(at_home)
    assert in_trash() == ["c 2.jpg"]
    at_home.press("Ctrl+Z")
    at_home.settle()
    assert in_trash() == []


def test_identical_files_leave_their_group_together_or_not_at_all(at_home, home):
    with open(home / "c.jpg", "rb") as stream:
        home.write("more/c copy.jpg", stream.read())
    at_home.choose("Library", "Rescan")
    at_home.settle()
    select(at_home, "c copy.jpg")
    at_home.press("N")
    at_home.settle()
    assert "is identical to another file of its group" in at_home.notice()
    assert len(cluster_with(at_home, "c.jpg")) == 4
    select(at_home, "c.jpg", "c copy.jpg")
    at_home.press("N")
    at_home.settle()
    assert cluster_with(at_home, "c.jpg") == ["c copy.jpg", "c.jpg"]
    assert cluster_with(at_home, "c poor.jpg") == ["c 2.jpg", "c poor.jpg"]


def test_the_neighbour_is_chosen_when_a_cluster_goes(at_home, home):
    at_home.duplicates.set_all(False)
    page = at_home.duplicates
    page.list.setCurrentIndex(page.list_model.index(1))
    following = page.list_model.entries[2].cluster.keeper.path
    at_home.press("N")
    at_home.settle()
    assert page.list.current_entry().cluster.keeper.path == following


# --- other ways than the trash ---------------------------------------------------------------


@pytest.fixture
def aside(tmp_path):
    folder = tmp_path / "aside"
    folder.mkdir()
    return str(folder)


def test_marked_files_move_to_a_folder_and_come_back(at_home, home, aside, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: aside)
    before = snapshot(home)
    for name in ("b small.jpg", "c poor.jpg"):
        click_check(at_home, name)
    at_home.choose("Review", "Move marked to folder")
    dialog = asked(at_home, MoveDialog)
    assert any("Move 2 photos" in words for words in labels(dialog))
    at_home.click(button(dialog, "Choose"))
    at_home.click(dialog.structure)
    at_home.click(button(dialog, "Move"))
    at_home.settle()
    assert every(aside) == ["more/b small.jpg", "more/c poor.jpg"]
    assert "moved to “aside”" in at_home.notice()
    assert not {"b small.jpg", "c poor.jpg"} & set(shown(at_home))
    at_home.click(at_home.window.notice.button)
    at_home.settle()
    assert (snapshot(home), every(aside)) == (before, [])
    assert "b small.jpg" in shown(at_home)


def test_nothing_moves_if_the_question_is_cancelled(at_home, home, aside):
    before = snapshot(home)
    click_check(at_home, "b small.jpg")
    at_home.press("Ctrl+Shift+M")
    dialog = asked(at_home, MoveDialog)
    at_home.click(button(dialog, "Cancel"))
    at_home.settle()
    assert snapshot(home) == before
    assert checked(at_home) == ["b small.jpg"]


@pytest.mark.skipif(not hasattr(os, "link"), reason="there are no hard links here")
def test_identical_copies_are_replaced_by_links_and_become_copies_again(at_home, home):
    before = snapshot(home)
    for name in ("a copy.jpg", "c poor.jpg"):
        click_check(at_home, name)
    at_home.choose("Review", "Replace marked by hard links")
    dialog = asked(at_home, LinkDialog)
    assert any("1 marked photo is not identical" in words for words in labels(dialog))
    at_home.click(button(dialog, "Replace"))
    at_home.settle()
    assert os.path.samefile(home / "a.jpg", home / "more/a copy.jpg")
    assert "1 copy replaced by a link" in at_home.notice()
    assert checked(at_home) == ["c poor.jpg"]
    at_home.choose("Library", "Recently trashed")
    at_home.settle()
    [history] = at_home.window.findChildren(TrashedDialog)
    assert "1 replaced by a hard link" in history._model.summary_of(history._model.batches()[0])
    history._tree.setCurrentIndex(history._model.index(0, 0))
    at_home.click(button(history, "Put back whole batch"))
    at_home.settle()
    history.close()
    assert not os.path.samefile(home / "a.jpg", home / "more/a copy.jpg")
    assert snapshot(home) == before
    assert "a copy.jpg" in shown(at_home)


def test_no_link_is_made_if_no_marked_file_is_identical(at_home, home):
    click_check(at_home, "c poor.jpg")
    at_home.choose("Review", "Replace marked by hard links")
    at_home.settle()
    assert not at_home.window.findChildren(LinkDialog)
    assert "only those can be replaced" in at_home.notice()


# --- explain ------------------------------------------------------------------------------------


def explained(person):
    """Waits for the answer of the dialog; gives it with the names of the two files."""
    person.settle()
    dialog = person.window._explain.dialog
    assert dialog.isVisible()
    return dialog.answer(), [os.path.basename(label.words()) for label in dialog._names]


def test_a_selected_file_is_explained_with_its_keeper_and_two_with_one_another(at_home, home):
    select(at_home, "c poor.jpg")
    at_home.press("Ctrl+I")
    answer, shown = explained(at_home)
    assert answer.startswith("Match: near-duplicate, ")
    assert shown == ["c.jpg", "c poor.jpg"]
    rows = [at_home.shown().index(name) for name in ("b small.jpg", "c 2.jpg")]
    at_home.click_tile(rows[0])
    at_home.click_tile(rows[1], Qt.KeyboardModifier.ControlModifier)
    at_home.choose("Review", "Explain")
    answer, shown = explained(at_home)
    assert answer.startswith("No match: ")
    assert sorted(shown) == ["b small.jpg", "c 2.jpg"]


def test_nothing_is_explained_of_a_keeper_alone_or_of_three(at_home, home):
    entry = at_home.entry("Review", "Explain")
    select(at_home, "c.jpg")
    assert not entry.isEnabled()
    at_home.window.pages.select_all()
    assert not entry.isEnabled()
    select(at_home, "c 2.jpg")
    assert entry.isEnabled()


def test_a_match_of_a_query_is_explained_with_the_query(at_home, home):
    at_home.look_for(home / "b.jpg")
    at_home.click_tile(at_home.shown().index("b small.jpg"))
    at_home.choose("Review", "Explain")
    answer, shown = explained(at_home)
    assert answer.startswith("Match: near-duplicate, ")
    assert shown == ["b.jpg", "b small.jpg"]


def test_a_file_that_is_gone_and_a_closed_dialog_leave_the_window_at_rest(at_home, home):
    select(at_home, "c poor.jpg")
    os.unlink(home / "more/c poor.jpg")
    at_home.press("Ctrl+I")
    answer, _ = explained(at_home)
    assert "no such file" in answer
    at_home.choose("Review", "Explain")
    at_home.window._explain.dialog.close()
    at_home.settle()
    assert at_home.window._explain.dialog.answer() == "Comparing…"


# --- compare ------------------------------------------------------------------------------------


def test_two_pictures_are_compared_and_decided_about_by_keys(at_home, home):
    select(at_home, "c.jpg")
    at_home.press("C")
    view = at_home.window.compare_view
    assert at_home.window.pages.is_comparing()
    active = view.chosen()
    assert active is not None
    name = os.path.basename(active.image.path)
    assert name in ("c 2.jpg", "c poor.jpg")
    at_home.press("T", view)
    at_home.settle()
    assert checked(at_home) == [name]
    assert view.chosen().image.path != active.image.path  # it goes on by itself
    at_home.press("Left", view)
    at_home.press("K", view)
    at_home.settle()
    assert checked(at_home) == []
    at_home.press("X", view)
    at_home.settle()
    at_home.press("Delete", view)
    at_home.settle()
    assert checked(at_home) == ["c 2.jpg", "c poor.jpg"]
    at_home.press("Escape", view)
    assert not at_home.window.pages.is_comparing()
    assert at_home.duplicates.isVisible()
    move_checked(at_home)
    assert in_trash() == ["c 2.jpg", "c poor.jpg"]


def test_not_duplicates_in_compare_hides_a_cluster_of_two_and_goes_on(at_home, home):
    select(at_home, "b small.jpg")
    at_home.press("C")
    view = at_home.window.compare_view
    at_home.press("N", view)
    at_home.settle()
    assert "b.jpg" not in keepers(at_home)
    assert at_home.window.pages.is_comparing()
    assert view.chosen() is not None


# --- export -------------------------------------------------------------------------------------


@pytest.mark.parametrize("suffix", ["csv", "json"])
def test_the_clusters_are_exported(at_home, home, tmp_path, monkeypatch, suffix):
    target = tmp_path / f"out.{suffix}"
    chosen = urls.url_of(str(target)), ""
    monkeypatch.setattr(QFileDialog, "getSaveFileUrl", staticmethod(lambda *_, **__: chosen))
    at_home.choose("File", "Export groups")
    at_home.settle()
    if suffix == "json":
        found = [
            file["path"] for each in json.loads(target.read_text())["clusters"] for file in each["files"]
        ]
    else:
        with open(target, newline="", encoding="utf-8") as stream:
            found = [row["path"] for row in csv.DictReader(stream)]
    assert sorted(names(found)) == shown(at_home)
    assert at_home.status() == f"3 groups written to “out.{suffix}”."


def test_an_export_that_cannot_be_written_says_so(at_home, tmp_path, monkeypatch):
    chosen = urls.url_of(str(tmp_path / "no such folder" / "x.csv")), ""
    monkeypatch.setattr(QFileDialog, "getSaveFileUrl", staticmethod(lambda *_, **__: chosen))
    at_home.choose("File", "Export groups")
    at_home.settle()
    assert "x.csv" in at_home.notice() or "no such folder" in at_home.notice()


# --- looks --------------------------------------------------------------------------------------


def test_a_checked_tile_looks_different(at_home):
    grid = at_home.window.pages.grid()
    index = grid.model().index(row_of(at_home, "b small.jpg"), 0)

    def picture() -> QImage:
        image = grid.viewport().grab().toImage()
        return image.copy(grid.check_rect(index))

    grid.scrollTo(index)
    before = picture()
    click_check(at_home, "b small.jpg")
    assert picture() != before


def test_no_thread_of_the_window_is_left(open_window, home):
    before = set(threading.enumerate())
    person = open_window(folders=[home])
    person.settle()
    person.window.show_duplicates()
    person.window.close()
    names = {thread.name for thread in set(threading.enumerate()) - before}
    assert {name for name in names if name.startswith("dupfinder")} <= {"dupfinder-decoder"}  # is kept


# --- crops --------------------------------------------------------------------------------------


def test_crops_are_shown_unless_they_are_switched_off_and_no_preset_takes_one(open_window, folder):
    picture = grey_scene(1)
    folder.save("whole.jpg", picture)
    folder.save("part.jpg", cut(picture, 0.15, 0.1, 0.9, 0.85))
    person = open_window(folders=[folder])
    person.settle()
    person.window.show_duplicates()
    person.duplicates.set_all(True)
    assert shown(person) == ["part.jpg", "whole.jpg"]
    assert keepers(person) == ["whole.jpg"]
    choose_preset(person)
    assert checked(person) == []
    select(person, "part.jpg")
    person.window.compare_pictures()
    canvas = person.window.compare_view.canvas
    person.wait(lambda: any(content.regions for content in canvas._contents))
    person.press("Esc")
    person.choose("Library", "Also find crops and screenshots")
    person.settle()
    assert person.duplicates.list_model.rowCount() == 0
    person.choose("Library", "Also find crops and screenshots")
    person.settle()
    assert keepers(person) == ["whole.jpg"]


def test_a_screenshot_that_is_looked_for_shows_the_picture_in_it(open_window, folder, tmp_path):
    picture = grey_scene(1)
    folder.save("whole.jpg", picture)
    person = open_window(folders=[folder])
    person.settle()
    path = tmp_path / "screen.png"
    path.write_bytes(encode(screenshot(picture), ".png"))
    person.look_for(path)
    person.settle()
    assert person.shown() == ["whole.jpg"]
    (region,) = person.find.pane.box._regions
    place = region.boundingRect()
    assert (place.left(), place.right()) == pytest.approx((0, 1), abs=0.02)
    assert (place.top(), place.bottom()) == pytest.approx((120 / 960, (120 + 405) / 960), abs=0.02)


def test_the_picture_of_a_query_shows_the_parts_that_are_selected_or_all(open_window, folder):
    picture = grey_scene(1)
    folder.save("whole.jpg", picture)
    folder.save("left.jpg", cut(picture, 0.0, 0.0, 0.75, 0.9))
    folder.save("right.jpg", cut(picture, 0.25, 0.1, 1.0, 1.0))
    person = open_window(folders=[folder])
    person.settle()
    person.look_for(folder / "whole.jpg")
    person.settle()
    page, box = person.find, person.find.pane.box
    assert sorted(person.shown()) == ["left.jpg", "right.jpg", "whole.jpg"]
    assert len(box._regions) == 2
    names = [os.path.basename(item.image.path) for item in page.model.items]
    page.grid.setCurrentIndex(page.model.index(names.index("right.jpg")))
    (region,) = box._regions
    assert region.boundingRect().left() == pytest.approx(0.25, abs=0.02)
    page.clear()
    assert list(box._regions) == []
