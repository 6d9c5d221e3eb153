"""Everything that can be done in the window, from the click to what is shown and stored."""

import os
import shutil
import threading
from dataclasses import replace

import numpy as np
import pytest
from helpers.folders import Folder, drawn, slow
from helpers.images import encode, scene
from helpers.photographs import stamp
from helpers.tooltips import read_tip
from helpers.windows import (
    Gate,
    Web,
    address,
    button,
    choose_in_dialogs,
    clipboard,
    expected_groups,
    files,
    files_read,
    forbid_network,
    image_of,
    in_small_steps,
    is_linux,
    labels,
    names,
    plain,
)
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMenu, QToolButton

from dupfinder.base.errors import Cancelled
from dupfinder.base.records import Match
from dupfinder.clusters.selection import reclaimable_bytes
from dupfinder.finder import MAX_CLUSTER_RADIUS, MAX_QUERY_RADIUS, Finder
from dupfinder.ui.backend import library_session, streaming
from dupfinder.ui.backend.stored_table import ALL_NAME, FIRST_NAME
from dupfinder.ui.desktop import opening, urls
from dupfinder.ui.dialogs.about import AboutDialog
from dupfinder.ui.dialogs.guide import GuideDialog
from dupfinder.ui.dialogs.path_lists import ExcludedDialog
from dupfinder.ui.dialogs.problems import ProblemsDialog
from dupfinder.ui.dialogs.shortcuts import ShortcutsDialog
from dupfinder.ui.style import colours, theme
from dupfinder.ui.style.formatting import natural_key, time_of

ODD = os.fsdecode(b"caf\xe9\xff.jpg")


@pytest.fixture
def trip(folder):
    """A folder of a few pictures, two of them the same."""
    folder.draw("IMG_1.jpg", 31)
    folder.draw("IMG_2.jpg", 31, quality=50)
    folder.draw("IMG_3.jpg", 32)
    return folder


@pytest.fixture
def many(folder):
    """A folder of pictures that are read in this order: two of each."""
    for number in range(24):
        folder.draw(f"{number:02}.jpg", 40 + number // 2, (96, 72), quality=90 - number % 2 * 20)
    return folder


def indexed(data_dir):
    """The names of the images in a library."""
    with Finder(str(data_dir)) as finder:
        return sorted(names(record.path for record in finder.library.records()))


# --- folders ---


def test_a_new_window_says_what_to_do(person):
    assert person.folders() == {}
    assert not person.window.toolbar.isVisible()
    said = person.empty()
    assert "Drop your photo folder" in said
    assert "Never deletes for good" in said
    buttons = [each for each in person.duplicates.findChildren(QAbstractButton) if each.isVisible()]
    assert [plain(each.text()) for each in buttons] == ["Choose folder"]
    person.window.show_find()
    assert person.window.toolbar.isVisible()
    assert "Add a folder of photos first." in person.empty()
    assert person.find.empty.button.text() == "Add folder…"
    assert person.notice() == ""


@pytest.mark.parametrize("way", ["menu", "toolbar", "find page", "review page", "keys"])
def test_a_folder_is_added_by_dialog(person, trip, monkeypatch, way):
    choose_in_dialogs(monkeypatch, folder=str(trip))
    window = person.window
    if way == "menu":
        person.choose("File", "Add folder")
    elif way == "toolbar":
        window.show_find()
        person.click(window.toolbar.widgetForAction(window.commands.add_folder))
    elif way == "find page":
        window.show_find()
        person.click(person.find.empty.button)
    elif way == "review page":
        person.click(person.duplicates.welcome.button)
    else:
        person.press("Ctrl+Shift+O")
    person.settle()
    assert person.folders() == {"pictures": "3 photos"}
    assert person.status() == "3 files: 3 new"
    window.show_duplicates()
    assert person.shown() == ["IMG_1.jpg", "IMG_2.jpg"]


def test_a_folder_dialog_that_is_cancelled_changes_nothing(person, monkeypatch):
    choose_in_dialogs(monkeypatch, folder=None)
    person.choose("File", "Add folder")
    person.settle()
    assert person.folders() == {}
    assert person.notice() == ""


def test_a_file_dialog_opens_where_the_last_one_was_left(person, trip, monkeypatch):
    opened = choose_in_dialogs(monkeypatch, folder=str(trip), images=(trip / "IMG_1.jpg",))
    person.choose("File", "Add folder")
    person.choose("File", "Find picture")
    person.answered()
    person.choose("File", "Add folder")
    assert opened[1:] == [str(trip), str(trip)]
    assert os.path.isdir(opened[0])
    person.settle()


def test_a_folder_dropped_on_the_folders_is_added(person, trip):
    event = person.drop(person.window.folders.list.viewport(), files(str(trip)))
    assert event.isAccepted()
    assert event.dropAction() == Qt.DropAction.CopyAction
    person.settle()
    assert person.folders() == {"pictures": "3 photos"}


def test_a_file_dropped_on_the_folders_is_refused_with_a_reason(person, trip):
    person.drop(person.window.folders, files(trip / "IMG_1.jpg"))
    person.settle()
    assert person.folders() == {}
    assert "Only folders can be added to the library" in person.status()


def test_several_folders_are_added_at_once(person, tmp_path):
    for number in (1, 2):
        Folder(tmp_path / f"trip {number}").draw("a.jpg", 30 + number)
    person.drop(person.window.folders, files(str(tmp_path / "trip 1"), str(tmp_path / "trip 2")))
    person.settle()
    assert person.folders() == {"trip 1": "1 photo", "trip 2": "1 photo"}


def test_a_folder_dropped_on_review_is_added_at_once(person, trip):
    assert person.drag(person.window, files(str(trip))).isAccepted()
    assert person.duplicates.welcome.place.highlighted
    event = person.drop(person.window, files(str(trip)))
    assert event.dropAction() == Qt.DropAction.CopyAction
    person.settle()
    assert not person.duplicates.welcome.place.highlighted
    assert person.folders() == {"pictures": "3 photos"}
    assert not person.window.pages.is_on_find()
    assert person.window.toolbar.isVisible()


@pytest.mark.parametrize("yes", [True, False])
def test_a_folder_dropped_on_find_is_added_if_one_agrees(person, trip, yes):
    person.window.show_find()
    target = person.window.pages.currentWidget()
    event = person.drop(target, files(str(trip)))
    assert event.dropAction() == Qt.DropAction.CopyAction
    assert person.window.pages.is_on_find()
    assert person.question() == "Add the folder “pictures” to the library?"
    assert person.folders() == {}
    person.answer(yes)
    person.settle()
    assert person.question() == ""
    assert person.folders() == ({"pictures": "3 photos"} if yes else {})


def test_folders_named_at_the_start_are_added(open_window, trip, tmp_path):
    other = Folder(tmp_path / "other")
    other.draw("b.jpg", 33)
    person = open_window(folders=[trip, other])
    person.settle()
    assert person.folders() == {"other": "1 photo", "pictures": "3 photos"}
    person.choose("File", "Recent folders", str(trip))
    person.settle()


def test_a_folder_added_twice_is_there_once_and_read_once(person, trip, monkeypatch):
    read = files_read(monkeypatch)
    for _ in range(2):
        person.drop(person.window.folders, files(str(trip)))
    person.settle()
    person.drop(person.window.folders, files(str(trip)))
    person.settle()
    assert person.folders() == {"pictures": "3 photos"}
    assert sorted(read) == ["IMG_1.jpg", "IMG_2.jpg", "IMG_3.jpg"]


def test_recent_folders_are_offered_and_those_that_are_gone_cannot_be_chosen(person, trip, tmp_path):
    gone = Folder(tmp_path / "gone & away")
    gone.draw("g.jpg", 34)
    person.window.add_folders([str(gone), str(trip)])
    person.settle()
    shutil.rmtree(str(gone))
    recent = person.entry("File", "Recent folders").menu()
    recent.aboutToShow.emit()
    assert [(plain(entry.text()), entry.isEnabled()) for entry in recent.actions()] == [
        (str(trip), True),
        (str(gone), False),
    ]


def test_recent_folders_of_a_new_window_are_none(person):
    recent = person.entry("File", "Recent folders").menu()
    recent.aboutToShow.emit()
    assert [(entry.text(), entry.isEnabled()) for entry in recent.actions()] == [("None yet", False)]


def folder_menu(person, name):
    """Opens the context menu of a folder; gives its entries by name."""
    pane = person.window.folders
    [row] = [row for row in range(pane.model.rowCount()) if pane.model.index(row).data() == name]
    place = pane.list.visualRect(pane.model.index(row)).center()
    pane.list.customContextMenuRequested.emit(place)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return {plain(action.text()): action for action in menu.actions() if not action.isSeparator()}


def test_a_folder_is_removed_from_the_list_and_added_again(at_album, album):
    before = at_album.window.session.table.at(10).extras
    at_album.look_for(album.kept)
    found = at_album.groups()
    folder_menu(at_album, "pictures")["Remove from the list"].trigger()
    QApplication.activePopupWidget().close()
    at_album.settle()
    assert at_album.folders() == {}
    assert os.path.exists(album.kept)
    assert "its files stay as they are" in at_album.notice()
    at_album.answered()
    assert at_album.groups() == []
    at_album.window.show_duplicates()
    assert "Drop your photo folder" in at_album.empty()
    at_album.click(at_album.window.notice.button)
    at_album.settle()
    assert at_album.folders() == {"pictures": "28 photos"}
    assert at_album.window.session.table.at(10).extras == before
    at_album.window.show_find()
    at_album.answered()
    assert at_album.groups() == found


def test_the_menu_of_a_folder_opens_it_copies_its_path_and_looks_through_it(person, trip, monkeypatch):
    opened = []
    monkeypatch.setattr(opening, "open_folder", lambda path: opened.append(path) or True)
    person.window.add_folders([str(trip)])
    person.settle()
    trip.draw("new.jpg", 35)
    entries = folder_menu(person, "pictures")
    entries["Open in file manager"].trigger()
    entries["Copy path"].trigger()
    entries["Rescan"].trigger()
    QApplication.activePopupWidget().close()
    person.settle()
    assert opened == [str(trip)]
    assert clipboard().text() == str(trip)
    assert person.folders() == {"pictures": "4 photos"}


@pytest.mark.parametrize("way", ["menu", "toolbar", "keys"])
def test_rescan_finds_new_changed_and_gone_files(person, trip, way):
    person.window.add_folders([str(trip)])
    person.settle()
    results = []
    person.session.scanned.connect(results.append)
    trip.draw("new.jpg", 32, quality=60)
    trip.draw("IMG_2.jpg", 33, quality=51)
    os.unlink(trip / "IMG_1.jpg")
    if way == "menu":
        person.choose("Library", "Rescan")
    elif way == "toolbar":
        person.click(person.window.toolbar.widgetForAction(person.window.commands.rescan))
    else:
        person.press("F5")
    person.settle()
    [result] = results
    assert (result.new, result.changed, result.gone, result.unchanged) == (1, 1, 1, 1)
    person.window.show_duplicates()
    assert sorted(person.shown()) == ["IMG_3.jpg", "new.jpg"]
    assert person.folders() == {"pictures": "3 photos"}


@pytest.mark.parametrize("way", ["notice", "menu"])
def test_a_folder_that_vanishes_is_told_and_found_when_it_is_back(person, trip, tmp_path, way):
    person.window.add_folders([str(trip)])
    person.settle()
    os.rename(str(trip), tmp_path / "elsewhere")
    person.choose("Library", "Rescan")
    person.settle()
    assert "no such folder" in person.notice().lower()
    assert str(trip) in person.notice()
    assert person.folders() == {"pictures": "3 photos, out of reach"}
    os.rename(tmp_path / "elsewhere", str(trip))
    if way == "notice":
        person.click(person.window.notice.button)
    else:
        person.choose("Library", "Rescan")
    person.settle()
    assert person.notice() == ""
    assert person.folders() == {"pictures": "3 photos"}


def test_a_drive_that_slept_at_the_start_is_looked_through_when_it_is_awake(
    open_window, trip, tmp_path, monkeypatch
):
    first = open_window(folders=[trip])
    first.settle()
    first.window.close()
    os.rename(str(trip), tmp_path / "elsewhere")
    monkeypatch.setattr(library_session, "_WAKE_MS", 400)
    person = open_window()
    person.wait(lambda: person.folders() == {"pictures": "3 photos, out of reach"})
    os.remove(tmp_path / "elsewhere" / "IMG_1.jpg")
    os.rename(tmp_path / "elsewhere", str(trip))
    person.wait(lambda: person.folders() == {"pictures": "2 photos"})


def test_a_library_whose_folders_are_all_out_of_reach_says_so(open_window, trip, tmp_path):
    first = open_window(folders=[trip])
    first.settle()
    first.window.close()
    os.rename(str(trip), tmp_path / "elsewhere")
    person = open_window()
    person.settle()
    assert person.folders() == {"pictures": "3 photos, out of reach"}
    person.window.show_duplicates()
    assert person.shown() == ["IMG_1.jpg", "IMG_2.jpg"]  # kept, until it is back
    person.duplicates.distance.set_radius(0)
    person.look_for(str(tmp_path / "elsewhere" / "IMG_3.jpg"))
    assert person.shown() == ["IMG_3.jpg"]


def test_one_folder_out_of_reach_does_not_keep_another_from_being_added(open_window, trip, tmp_path):
    first = open_window(folders=[trip])
    first.settle()
    first.window.close()
    os.rename(str(trip), tmp_path / "elsewhere")
    other = Folder(tmp_path / "other")
    other.draw("b.jpg", 33)
    person = open_window(folders=[other])
    person.settle()
    assert person.folders() == {"other": "1 photo", "pictures": "3 photos, out of reach"}


def test_one_of_two_folders_that_vanishes_is_told_and_the_other_looked_through(person, trip, tmp_path):
    other = Folder(tmp_path / "other")
    other.draw("b.jpg", 33)
    person.window.add_folders([str(trip), str(other)])
    person.settle()
    os.rename(str(trip), tmp_path / "elsewhere")
    other.draw("new.jpg", 34)
    person.choose("Library", "Rescan")
    person.settle()
    assert person.folders() == {"other": "2 photos", "pictures": "3 photos, out of reach"}
    assert "A folder could not be looked through." in person.notice()
    assert str(trip) in person.notice()


def test_thumbnails_of_files_that_are_back_are_drawn_again(person, trip, tmp_path):
    thumbnails = person.window._thumbnails
    person.window.show_find()  # nothing asks for thumbnails there
    person.window.add_folders([str(trip)])
    person.settle()
    os.rename(str(trip), tmp_path / "elsewhere")
    person.window.show_duplicates()
    image = person.duplicates.model.items[0].image
    person.wait(lambda: thumbnails.failure(image))
    os.rename(tmp_path / "elsewhere", str(trip))
    person.choose("Library", "Rescan")
    person.settle()
    person.window.show_find()
    person.window.show_duplicates()
    side_px = person.duplicates.grid._tile_painter().side_px
    person.wait(lambda: thumbnails.pixmap(image, side_px) is not None)


def test_an_image_is_excluded_and_included_again(at_album, album):
    at_album.look_for(album.kept)
    row = at_album.shown().index("a copy.jpg")
    at_album.click_tile(row)
    at_album.choose("Photo", "Exclude from the library")
    at_album.settle()
    at_album.answered()
    assert "a copy.jpg" not in at_album.shown()
    assert os.path.exists(album / "more/a copy.jpg")
    at_album.choose("Library", "Rescan")
    at_album.settle()
    assert at_album.folders() == {"pictures": "27 photos"}
    at_album.choose("Library", "Excluded")
    dialog = at_album.window.side_dialogs.opened(ExcludedDialog)
    assert isinstance(dialog, ExcludedDialog)
    dialog._list.selectAll()
    at_album.click(button(dialog, "Include again"))
    at_album.settle()
    at_album.answered()
    assert "a copy.jpg" in at_album.shown()
    assert dialog._model.paths() == []
    assert at_album.folders() == {"pictures": "28 photos"}


def test_a_folder_is_excluded_and_included_again(at_album, album):
    at_album.window.show_duplicates()
    at_album.duplicates.distance.set_radius(12)
    before = at_album.groups()
    row = at_album.shown().index("a copy.jpg")
    at_album.click_tile(row)
    at_album.choose("Photo", "Exclude its folder")
    at_album.settle()
    assert not any("/more/" in path for _, _, paths in at_album.groups() for path in paths)
    at_album.session.include(album / "more")
    at_album.settle()
    assert at_album.groups() == before


# --- indexing ---


def test_while_indexing_the_window_shows_how_far_it_is_and_searches_what_is_there(person, many, monkeypatch):
    in_small_steps(monkeypatch)
    monkeypatch.setattr(streaming, "FIRST_SECONDS", float("inf"))  # however slow the machine is
    gate = Gate(monkeypatch, lambda path: path.endswith("/14.jpg"))
    person.window.add_folders([str(many)])
    person.wait(gate.reached.is_set)
    person.wait(lambda: person.status().startswith("Reading"))
    assert " of 24" in person.status()
    person.wait(lambda: person.status().endswith(".jpg"))
    assert person.window.status.bar.isVisible()
    assert person.window.status.cancel.isVisible()
    assert person.window.commands.cancel.isEnabled()
    assert person.window.isEnabled()
    person.window.show_duplicates()
    assert "Looking for duplicates" in person.empty()
    person.look_for(many / "00.jpg")
    assert person.shown() == ["00.jpg", "01.jpg"]
    assert person.session.is_busy()
    gate.open()
    person.settle()
    assert not person.window.status.bar.isVisible()
    assert not person.window.status.cancel.isVisible()
    assert person.status() == "24 files: 24 new"


def test_after_indexing_the_query_is_asked_again_and_finds_new_files(person, many, monkeypatch):
    in_small_steps(monkeypatch)
    gate = Gate(monkeypatch, lambda path: path.endswith("/19.jpg"))
    query = many.draw("../query.jpg", 40 + 20 // 2, (96, 72), quality=75)
    person.window.add_folders([str(many)])
    person.wait(gate.reached.is_set)
    person.look_for(os.path.abspath(query))
    assert "20.jpg" not in person.shown()
    gate.open()
    person.settle()
    person.answered()
    assert person.shown() == ["20.jpg", "21.jpg"]


def test_a_query_that_searched_before_new_files_came_is_asked_again(person, many, monkeypatch):
    query = os.path.abspath(many.draw("../query.jpg", 40, (96, 72), quality=75))
    searched, go_on = threading.Event(), threading.Event()
    query_all = Finder.query_all

    def slow(*arguments):
        found = query_all(*arguments)
        searched.set()
        assert go_on.wait(60)
        return found

    monkeypatch.setattr(Finder, "query_all", slow)
    person.find.distance.set_radius(MAX_QUERY_RADIUS)  # one search and no second
    person.drop(person.find.pane, files(query))
    person.wait(searched.is_set)
    person.window.add_folders([str(many)])
    person.wait(lambda: person.session.has_table and not person.session.is_busy())
    go_on.set()
    person.settle()
    person.answered()
    person.window.show_find()
    assert sorted(person.shown()[:2]) == ["00.jpg", "01.jpg"]


@pytest.mark.parametrize("way", ["status bar", slow("menu"), "keys"])
def test_cancelled_indexing_keeps_what_was_read_and_offers_to_compare_it(person, many, monkeypatch, way):
    in_small_steps(monkeypatch)
    gate = Gate(monkeypatch, lambda path: path.endswith("/14.jpg"))
    person.window.add_folders([str(many)])
    person.wait(gate.reached.is_set)
    person.wait(lambda: person.session.activity.progress.stage == "index")
    if way == "status bar":
        person.click(person.window.status.cancel)
    elif way == "menu":
        person.choose("Library", "Stop")
    else:
        person.press("Ctrl+.")
    assert person.status().startswith("Stopping")
    assert not person.window.status.cancel.isEnabled()
    gate.open()
    person.settle()
    assert person.status() == "Stopped; what was read is kept."
    assert not person.window.status.bar.isVisible()
    kept = person.session.overview.images
    assert 4 <= kept < 24
    assert person.folders() == {"pictures": f"{kept} photos, unfinished"}
    # Two threads read: of the last pairs, one file may have been read and the other not.
    numbers = {int(name[:2]) for name in indexed(person.session.data_dir)}
    pairs = [number for number in numbers if number % 2 == 0 and number + 1 in numbers]
    assert len(numbers) == kept
    person.look_for(many / f"{pairs[0]:02}.jpg")
    assert person.shown() == [f"{pairs[0]:02}.jpg", f"{pairs[0] + 1:02}.jpg"]
    person.window.show_duplicates()
    assert person.empty().startswith("Not compared yet")
    assert person.duplicates.waiting.isVisible()
    assert person.duplicates.waiting.label.text().startswith(f"{kept} photos were read and are not compared")
    assert person.entry("Library", "Compare now").isEnabled()
    person.click(person.duplicates.waiting.button)
    person.settle()
    assert person.duplicates.list_model.rowCount() == len(pairs)
    assert not person.duplicates.waiting.isVisible()
    assert not person.entry("Library", "Compare now").isEnabled()
    person.choose("Library", "Rescan")
    person.settle()
    assert person.folders() == {"pictures": "24 photos"}
    assert person.duplicates.list_model.rowCount() == 12


def not_compared(open_window, monkeypatch):
    """Opens a window in which comparing is stopped as soon as it begins."""
    asked = []

    def stopped(*_, **__):
        asked.append(1)
        raise Cancelled

    with monkeypatch.context() as patched:
        patched.setattr(Finder, "cluster_steps", stopped)
        person = open_window()
        person.wait(lambda: asked)
        person.settle()
    person.window.show_duplicates()
    return person


def test_comparing_that_was_stopped_at_the_start_is_offered_again(open_window, album, tmp_path, monkeypatch):
    shutil.copytree(album.data, tmp_path / "data")
    for name in (FIRST_NAME, ALL_NAME):  # nothing is known from another session
        (tmp_path / "data" / name).unlink(missing_ok=True)
    person = not_compared(open_window, monkeypatch)
    assert person.empty().startswith("Not compared yet")
    assert person.entry("Library", "Compare now").isEnabled()
    person.click(person.duplicates.empty.button)
    person.settle()
    assert person.duplicates.list_model.rowCount() == 3
    assert not person.entry("Library", "Compare now").isEnabled()


def test_stored_groups_of_which_the_rest_is_lost_are_not_taken_for_all(
    open_window, album, tmp_path, monkeypatch
):
    shutil.copytree(album.data, tmp_path / "data")
    first = open_window()
    first.settle()
    first.window.close()
    assert os.path.exists(tmp_path / "data" / FIRST_NAME)
    (tmp_path / "data" / ALL_NAME).unlink(missing_ok=True)  # as when the program ended while it was written
    person = not_compared(open_window, monkeypatch)
    assert person.empty().startswith("Not compared yet")
    assert person.entry("Library", "Compare now").isEnabled()


def test_closing_the_compare_notice_leaves_the_menu_entry(person, many, monkeypatch):
    in_small_steps(monkeypatch)
    gate = Gate(monkeypatch, lambda path: path.endswith("/14.jpg"))
    person.window.add_folders([str(many)])
    person.wait(gate.reached.is_set)
    person.window.session.cancel()
    gate.open()
    person.settle()
    person.window.show_duplicates()
    person.click(person.duplicates.waiting._close)
    person.choose("Library", "Compare now")
    person.settle()
    assert person.duplicates.list_model.rowCount() >= 2


def test_a_folder_added_while_another_is_read_is_read_after_it(person, many, trip, tmp_path, monkeypatch):
    other = Folder(tmp_path / "other")
    other.draw("b.jpg", 33)
    gate = Gate(monkeypatch, lambda path: path.endswith("/14.jpg"))
    person.window.add_folders([str(many)])
    person.wait(gate.reached.is_set)
    person.drop(person.window.folders, files(str(other)))
    gate.open()
    person.settle()
    assert person.folders()["other"] == "1 photo"
    assert person.session.has_table


def test_a_folder_that_waits_for_its_turn_is_read_although_an_image_is_excluded_meanwhile(
    person, many, tmp_path, monkeypatch
):
    in_small_steps(monkeypatch)
    other = Folder(tmp_path / "other")
    other.draw("b.jpg", 33)
    gate = Gate(monkeypatch, lambda path: path.endswith("/14.jpg"))
    person.window.add_folders([str(many)])
    person.window.add_folders([str(other)])
    person.wait(gate.reached.is_set)
    person.session.exclude([many / "01.jpg"])
    gate.open()
    person.settle()
    assert person.folders() == {"other": "1 photo", "pictures": "23 photos"}


def test_a_folder_removed_while_it_waits_for_its_turn_is_not_read(person, many, trip, tmp_path, monkeypatch):
    other = Folder(tmp_path / "other")
    other.draw("b.jpg", 33)
    person.window.add_folders([str(other)])
    person.settle()
    gate = Gate(monkeypatch, lambda path: path.endswith("/14.jpg"))
    person.window.add_folders([str(many)])
    person.window.add_folders([str(other)])
    person.wait(gate.reached.is_set)
    person.window.folder_actions.remove(str(other))
    gate.open()
    person.settle()
    assert person.folders() == {"pictures": "27 photos"}


def test_a_folder_removed_while_it_is_read_stays_removed(person, many, tmp_path, monkeypatch):
    in_small_steps(monkeypatch)
    other = Folder(tmp_path / "other")
    other.draw("b.jpg", 33)
    person.window.add_folders([str(other)])
    person.settle()
    gate = Gate(monkeypatch, lambda path: path.endswith("/14.jpg"))
    person.window.add_folders([str(many)])
    person.wait(gate.reached.is_set)
    person.window.folder_actions.remove(str(many))
    gate.open()
    person.settle()
    assert person.folders() == {"other": "1 photo"}
    assert indexed(person.session.data_dir) == ["b.jpg"]
    assert not person.duplicates.waiting.isVisible()


def test_an_image_excluded_while_indexing_stays_excluded_and_indexing_goes_on(person, many, monkeypatch):
    in_small_steps(monkeypatch)
    gate = Gate(monkeypatch, lambda path: path.endswith("/14.jpg"))
    person.window.add_folders([str(many)])
    person.wait(gate.reached.is_set)
    person.look_for(many / "00.jpg")
    person.click_tile(person.shown().index("01.jpg"))
    person.choose("Photo", "Exclude from the library")
    gate.open()
    person.settle()
    assert indexed(person.session.data_dir) == [f"{number:02}.jpg" for number in range(24) if number != 1]
    person.answered()
    assert person.shown() == ["00.jpg"]


# --- closing and starting again ---


def test_closing_while_indexing_keeps_what_was_read_and_the_next_start_goes_on(
    open_window, many, tmp_path, monkeypatch
):
    in_small_steps(monkeypatch)
    read = files_read(monkeypatch)
    gate = Gate(monkeypatch, lambda path: path.endswith("/14.jpg"))
    first = open_window(folders=[many])
    first.wait(gate.reached.is_set)
    first.wait(lambda: first.session.activity.progress.stage == "index")
    first.session.cancel()
    gate.open()
    first.window.close()
    kept = indexed(tmp_path / "data")
    assert 4 <= len(kept) < 24
    read.clear()
    second = open_window()
    second.settle()
    assert second.folders() == {"pictures": "24 photos"}
    assert set(read) == {f"{number:02}.jpg" for number in range(24)} - set(kept)


def test_closing_while_a_query_runs_ends_in_good_order(open_window, album, tmp_path, monkeypatch):
    shutil.copytree(album.data, tmp_path / "data")
    person = open_window()
    person.settle()
    gate = Gate(monkeypatch, lambda path: path == album.kept)
    person.drop(person.find.pane, files(album.kept))
    person.wait(gate.reached.is_set)
    gate.open()
    person.window.close()
    QApplication.processEvents()
    assert person.find._answer is None
    assert not person.window.isVisible()


def test_closing_before_the_library_is_open_ends_in_good_order(open_window, trip):
    person = open_window(folders=[trip])
    person.window.close()
    QApplication.processEvents()
    never_started = open_window(start=False)
    never_started.window.close()


def test_everything_is_as_it_was_left_and_nothing_is_read_again(open_window, album, tmp_path, monkeypatch):
    shutil.copytree(album.data, tmp_path / "data")
    first = open_window()
    first.settle()
    window = first.window
    first.choose("View", "Review")
    first.settle()
    # The screen of the tests is no wider than the least width, which the bar below the clusters takes.
    window.resize(max(window.minimumSizeHint().width(), 780), 600)
    width = window.width()
    first.choose("View", "All groups")
    first.choose("View", "Larger thumbnails")
    first.duplicates.distance.set_radius(11)
    first.duplicates.sort.setCurrentIndex(first.duplicates.sort.findData("folder"))
    first.duplicates.splitter.setSizes([300, 500])
    window.splitter.setSizes([160, 660])
    window.show_find()
    first.find.distance.set_radius(3)
    first.find.sort.setCurrentIndex(first.find.sort.findData("newest"))
    first.find.look_alikes.click()
    first.find.splitter.setSizes([330, 500])
    first.choose("View", "Review")
    first.settle()
    sizes = window.splitter.sizes(), first.duplicates.splitter.sizes(), first.find.splitter.sizes()
    side, summary, groups = window.side.value(), first.summary(), first.groups()
    assert groups
    window.close()
    read = files_read(monkeypatch)
    second = open_window()
    second.settle()
    assert read == []
    again = second.window
    assert (again.width(), again.height()) == (width, 600)
    assert not again.pages.is_on_find()
    assert again.commands.duplicates.isChecked()
    assert again.commands.all_clusters.isChecked()
    assert again.side.value() == side == again.pages.grid().side
    assert (second.duplicates.distance.radius, second.find.distance.radius) == (11, 3)
    assert (second.duplicates.sort.currentData(), second.find.sort.currentData()) == ("folder", "newest")
    assert second.find.verified.isChecked()
    assert not second.find.look_alikes.isChecked()
    assert second.folders() == {"pictures": "28 photos"}
    assert (second.summary(), second.groups()) == (summary, groups)
    again.show_find()
    QApplication.processEvents()
    found = again.splitter.sizes(), second.duplicates.splitter.sizes(), second.find.splitter.sizes()
    assert found == sizes


def test_the_folders_pane_is_hidden_at_first_and_stays_as_it_was(open_window):
    first = open_window()
    first.settle()
    assert not first.window.folders.isVisible()
    first.press("F9")
    assert first.window.folders.isVisible()
    first.window.close()
    second = open_window()
    second.settle()
    assert second.window.folders.isVisible()
    assert second.window.commands.folders.isChecked()
    second.choose("View", "Folders pane")
    assert not second.window.folders.isVisible()


# --- the page Find: what comes in ---


@pytest.fixture
def first_a(album):
    """Returns the matches of picture a, as the command line finds them."""
    with Finder(str(album.data)) as finder:
        return expected_groups(finder.query(album.kept, radius=10).matches)


def test_a_dropped_file_is_searched_for(at_album, album, first_a):
    event = at_album.drop(at_album.find.pane.box, files(album.kept))
    assert event.dropAction() == Qt.DropAction.CopyAction
    at_album.answered()
    assert at_album.groups() == first_a
    assert at_album.find.pane.name.words() == "a.jpg"
    assert at_album.find.pane.facts.text().startswith("320 × 240 · ")
    assert at_album.summary() == "13 photos"
    at_album.wait(lambda: at_album.find.pane.box._pixmap is not None)


def test_a_file_dropped_on_the_duplicates_page_is_searched_for(at_album, album, first_a):
    at_album.window.show_duplicates()
    at_album.drop(at_album.duplicates.grid.viewport(), files(album.kept))
    at_album.answered()
    assert at_album.window.pages.is_on_find()
    assert at_album.groups() == first_a


def test_several_files_are_stepped_through(at_album, album):
    pane = at_album.find.pane
    assert not pane.position.isVisible()
    at_album.look_for(album.kept, album / "b.jpg", album / "bad.jpg")
    assert (pane.name.text(), pane.position.text()) == ("a.jpg", "1 of 3")
    assert not pane._back.isEnabled()
    at_album.click(pane._forward)
    at_album.answered()
    assert (pane.name.text(), pane.position.text()) == ("b.jpg", "2 of 3")
    assert at_album.shown()[0] == "b.jpg"
    at_album.click(pane._forward)
    assert "bad.jpg" in at_album.refused()
    assert at_album.shown() == []
    assert not pane._forward.isEnabled()
    at_album.click(pane._back)
    at_album.answered()
    assert at_album.shown()[0] == "b.jpg"
    assert not pane.message.isVisible()


def png_bytes(mime, pixels):
    mime.setData("image/png", encode(pixels, ".png"))


def image_data(mime, pixels):
    mime.setImageData(image_of(pixels))


@pytest.mark.parametrize("kind", [png_bytes, image_data])
def test_a_picture_without_a_file_is_searched_for(at_album, kind):
    for way in ("drop", "drop on duplicates", "paste"):
        mime = QMimeData()
        kind(mime, drawn(1, 320, 240))
        if way == "drop":
            at_album.drop(at_album.find.pane, mime)
        elif way == "drop on duplicates":
            at_album.window.show_duplicates()
            at_album.drop(at_album.duplicates, mime)
        else:
            clipboard().setMimeData(mime)
            at_album.window.show_duplicates()
            at_album.press("Ctrl+V")
        at_album.answered()
        assert at_album.window.pages.is_on_find(), way
        wanted = "Pasted picture" if way == "paste" else "Dropped picture"
        assert at_album.find.pane.name.words() == wanted, way
        assert at_album.find.pane.facts.text().startswith("320 × 240 · "), way
        assert {"a.jpg", "a turned.jpg", "a mirrored.jpg"} <= set(at_album.shown()), way
        at_album.find.clear()


def files_on_clipboard(path):
    clipboard().setMimeData(files(path))


def text_on_clipboard(path):
    clipboard().setText(f'"{path}"\n')


def test_a_copied_file_or_path_is_pasted(at_album, album, first_a):
    for copy in (files_on_clipboard, text_on_clipboard):
        copy(album.kept)
        at_album.choose("Edit", "Paste picture")
        at_album.answered()
        assert at_album.groups() == first_a
        at_album.find.clear()


def test_pasting_something_else_says_so(at_album):
    wanted = dict.fromkeys(("", "some words", "two\n/lines"), "There is no picture on the clipboard.")
    wanted[' "/no/such/file.jpg" '] = "There is no such file: /no/such/file.jpg"
    for words, message in wanted.items():
        clipboard().setText(words)
        at_album.press("Ctrl+V")
        at_album.settle()
        assert at_album.find.pane.message.text() == message
        assert at_album.find.pane.message.isVisible()
        at_album.find.clear()
        assert not at_album.find.pane.message.isVisible()


def test_an_image_is_chosen_in_a_dialog(at_album, album, first_a, monkeypatch):
    choose_in_dialogs(monkeypatch, images=(album.kept,))
    pane = at_album.find.pane
    for choose in (
        lambda: at_album.choose("File", "Find picture"),
        lambda: at_album.press("Ctrl+O"),
        lambda: at_album.click(at_album.find.empty.button),
        lambda: (at_album.look_for(album / "c.png"), at_album.click(pane.choose)),
    ):
        choose()
        at_album.wait(lambda: pane.name.words() == "a.jpg")
        at_album.answered()
        assert at_album.groups() == first_a
        at_album.find.clear()


def test_clearing_takes_the_query_away(at_album, album, monkeypatch):
    at_album.window.show_find()
    empty = at_album.empty()
    at_album.look_for(album.kept)
    at_album.press("Ctrl+Backspace")
    assert at_album.shown() == []
    assert at_album.empty() == empty
    assert not at_album.find.pane.name.isVisible()
    assert set(at_album.find.distance.slider.counts()) == {0}
    assert at_album.summary() == ""
    at_album.look_for(album.kept)
    at_album.click(at_album.find.pane.clear)
    assert at_album.empty() == empty
    gate = Gate(monkeypatch, lambda path: path == album.kept)
    at_album.drop(at_album.find.pane, files(album.kept))
    at_album.wait(gate.reached.is_set)
    at_album.press("Ctrl+Backspace")
    gate.open()
    at_album.settle()
    assert at_album.empty() == empty


def test_clearing_takes_a_question_back(at_album, trip):
    at_album.window.show_find()
    at_album.drop(at_album.find, files(str(trip)))
    assert at_album.question()
    at_album.press("Ctrl+Backspace")
    assert at_album.question() == ""


def test_only_the_newest_query_is_shown(at_album, album, monkeypatch):
    answers = []
    gate = Gate(monkeypatch, lambda path: path == album.kept)
    at_album.drop(at_album.find.pane, files(album.kept))
    at_album.wait(gate.reached.is_set)
    show = at_album.find.pane.show_facts
    monkeypatch.setattr(at_album.find.pane, "show_facts", lambda image: answers.append(image) or show(image))
    for name in ("c.png", "damaged.jpg", "b.jpg"):
        at_album.drop(at_album.find.pane, files(album / name))
    assert at_album.find.pane.name.words() == "b.jpg"
    gate.open()
    at_album.answered()
    at_album.settle()
    assert names(image.path for image in answers) == ["b.jpg"]
    assert at_album.shown()[0] == "b.jpg"


def test_a_file_and_a_folder_dropped_together_are_searched_for_and_offered(at_album, album, trip):
    at_album.drop(at_album.find.pane, files(str(trip), album.kept))
    at_album.answered()
    assert at_album.find.pane.name.words() == "a.jpg"
    assert at_album.question() == "Add the folder “pictures” to the library?"


def test_a_drag_that_cannot_be_used_is_refused_with_a_reason(at_album):
    mime = QMimeData()
    mime.setText("some words")
    event = at_album.drag(at_album.find.pane, mime)
    assert not event.isAccepted()
    assert at_album.find.pane.box._refused == "Only pictures, folders and web addresses can be dropped."
    at_album.window.show_duplicates()
    assert not at_album.drag(at_album.duplicates, mime).isAccepted()


def test_what_can_be_dropped_highlights_its_place(at_album, album):
    at_album.drag(at_album.find.pane, files(album.kept))
    assert at_album.find.pane.box._highlighted
    at_album.drop(at_album.find.pane, files(album.kept))
    assert not at_album.find.pane.box._highlighted
    at_album.answered()


# --- web addresses ---


URL = "https://photos.example.org/a/b.jpg"


def test_a_web_address_is_fetched_only_if_one_agrees(at_album, album, first_a, monkeypatch):
    tried = forbid_network(monkeypatch)
    web = Web(monkeypatch, read(album.kept))
    at_album.drop(at_album.find.pane, address(URL))
    assert at_album.question().startswith("Fetch this picture from photos.example.org?")
    assert QApplication.activeModalWidget() is None
    at_album.answer(False)
    at_album.settle()
    assert at_album.question() == ""
    assert web.asked == []
    clipboard().setText(URL)
    at_album.press("Ctrl+V")
    QApplication.processEvents()
    at_album.answer(True)
    at_album.answered()
    assert web.asked == [URL]
    assert at_album.find.pane.name.words() == "photos.example.org"
    assert [paths for _, _, paths in at_album.groups()] == [paths for _, _, paths in first_a]
    assert tried == []


def read(path):
    with open(path, "rb") as stream:
        return stream.read()


def test_a_picture_beside_its_address_needs_no_network(at_album, monkeypatch):
    tried = forbid_network(monkeypatch)
    mime = address(URL)
    mime.setData("image/png", encode(drawn(1, 320, 240), ".png"))
    at_album.drop(at_album.find.pane, mime)
    assert at_album.question() == ""
    at_album.answered()
    assert "a.jpg" in at_album.shown()
    assert tried == []


def test_a_fetched_picture_is_not_fetched_again_when_the_library_changes(at_album, album, trip, monkeypatch):
    web = Web(monkeypatch, read(album.kept))
    at_album.drop(at_album.find.pane, address(URL))
    at_album.answer(True)
    at_album.answered()
    at_album.window.add_folders([str(trip)])
    at_album.settle()
    assert web.asked == [URL]


def test_a_newer_question_takes_the_place_of_the_first(at_album, trip):
    at_album.drop(at_album.find.pane, address(URL))
    at_album.drop(at_album.find.pane, files(str(trip)))
    assert "folder" in at_album.question()
    at_album.answer(True)
    at_album.settle()
    assert set(at_album.folders()) == {"pictures"}
    assert at_album.find._sources == []


# --- the page Find: what is shown ---


@pytest.mark.parametrize("name", ["a.jpg", *map(slow, ("drawn/b.jpg", "c cut.jpg")), "more/IMG_4.jpg"])
def test_every_distance_shows_what_a_query_with_this_radius_finds(at_album, album, name):
    at_album.look_for(album / name)
    slider = at_album.find.distance.slider
    slider.setFocus()
    at_album.press("Home", slider)
    with Finder(str(album.data)) as finder:
        for radius in range(MAX_QUERY_RADIUS + 1):
            assert at_album.find.distance.radius == radius
            assert at_album.find.distance.spin.value() == radius
            matches = finder.query(album / name, radius=radius).matches
            assert at_album.groups() == expected_groups(matches)
            count = len(matches)
            assert at_album.summary() == (f"{count} photo" if count == 1 else f"{count} photos")
            at_album.press("Right", slider)
        found = finder.query(album / name, radius=MAX_QUERY_RADIUS).matches
    nearest = {}
    for match in found:
        nearest[match.image.id] = match.distance
    counts = [list(nearest.values()).count(radius) for radius in range(MAX_QUERY_RADIUS + 1)]
    assert list(slider.counts()) == counts


def test_an_image_that_another_view_verifies_is_shown_once_at_each_distance(at_album, album):
    at_album.look_for(album.kept)
    answer = at_album.find._answer
    image = answer.matches[0].image
    matches = (Match(image, 3, "look-alike", None, 7), Match(image, 8, "near", None))
    at_album.find._on_produced(replace(answer, matches=matches))
    for radius, heading in (
        (2, None),
        (3, "Look-alike"),
        (7, "Look-alike"),
        (8, "Similar"),
        (20, "Similar"),
    ):
        at_album.find.distance.set_radius(radius)
        assert [title for title, _, _ in at_album.groups()] == ([heading] if heading else [])
    # Counted once, where it comes first.
    assert sum(at_album.find.distance.slider.counts()) == 1
    at_album.find.look_alikes.click()
    at_album.find.distance.set_radius(5)
    assert at_album.find.empty.button.text() == "Show the nearest"
    at_album.find.look_alikes.click()
    at_album.find.verified.click()
    at_album.find.distance.set_radius(10)
    assert "Everything found is hidden" in at_album.empty()


def test_the_spin_box_and_the_word_follow_the_slider(at_album, album):
    at_album.look_for(album.kept)
    control = at_album.find.distance
    words = []
    for radius in (0, 1, 4, 5, 10, 14, 20):
        control.spin.setValue(radius)
        assert control.slider.value() == radius
        words.append(control.word.text())
    assert words == [
        "· almost equal",
        "· very similar",
        "· very similar",
        "· similar",
        "· similar",
        "· loose",
        "· very loose",
    ]


def test_each_order_sorts_within_the_groups(at_album, album):
    box = at_album.find.sort
    at_album.look_for(album.kept)
    at_album.find.distance.set_radius(20)
    with Finder(str(album.data)) as finder:
        matches = finder.query(album.kept, radius=20).matches
    for order in ("changed", "largest", "newest", "oldest", "best"):
        box.setCurrentIndex(box.findData(order))
        assert at_album.groups() == expected_groups(matches, order)


def test_the_filters_hide_and_show(at_album, album, trip):
    trip.draw("a.jpg", 1, (200, 150))
    at_album.window.add_folders([str(trip)])
    at_album.settle()
    at_album.look_for(album.kept)
    at_album.find.distance.set_radius(20)
    everything = at_album.shown()
    assert "IMG_7.jpg" in everything
    at_album.click(at_album.find.look_alikes, QPoint(8, at_album.find.look_alikes.height() // 2))
    assert at_album.shown() == [name for name in everything if name != "IMG_7.jpg"]
    box = at_album.find.folder
    assert [box.itemText(row) for row in range(box.count())] == ["All folders", "pictures", "pictures"]
    [row] = [
        row for row in range(3) if read_tip(box.itemData(row, Qt.ItemDataRole.ToolTipRole) or "") == str(trip)
    ]
    box.setCurrentIndex(row)
    assert [paths for _, _, paths in at_album.groups()] == [[trip / "a.jpg"]]
    at_album.click(at_album.find.verified, QPoint(8, at_album.find.verified.height() // 2))
    assert at_album.shown() == []
    assert "Everything found is hidden" in at_album.empty()
    at_album.click(at_album.find.empty.button)
    assert at_album.shown() == everything


def test_where_nothing_is_near_enough_the_nearest_is_offered(at_album, album, folder):
    changed = drawn(1, 320, 240).copy()
    changed[30:150, 40:200] = 255
    query = folder.save("other.jpg", changed)
    with Finder(str(album.data)) as finder:
        nearest = min(match.distance for match in finder.query(query, radius=20).matches)
    assert nearest > 0
    at_album.find.distance.set_radius(0)
    at_album.look_for(query)
    assert at_album.shown() == []
    assert "Nothing is as similar as that" in at_album.empty()
    bits = "1 bit" if nearest == 1 else f"{nearest} bits"
    assert f"The nearest is {bits} away." in at_album.empty()
    assert at_album.find.empty.button.text() == "Show the nearest"
    at_album.click(at_album.find.empty.button)
    assert at_album.find.distance.radius == nearest
    assert at_album.shown()


def test_a_picture_that_nothing_resembles_says_so(person, trip):
    trip.draw("../other.jpg", 77)
    person.window.add_folders([str(trip)])
    person.settle()
    person.find.distance.set_radius(0)
    person.look_for(os.path.abspath(trip / "../other.jpg"))
    person.settle()
    assert "Among 3 photos." in person.empty()


def test_a_query_on_an_empty_library_offers_to_add_a_folder(person, trip):
    person.look_for(trip / "IMG_1.jpg")
    assert "The library is empty" in person.empty()
    assert person.find.empty.button.text() == "Add folder…"


def test_every_result_says_why_it_matches(at_album, album):
    at_album.look_for(album.kept)
    at_album.find.distance.set_radius(20)
    model = at_album.find.model
    words = {}
    for row in range(model.rowCount()):
        tip = read_tip(model.index(row).data(Qt.ItemDataRole.ToolTipRole))
        words[model.index(row).data()] = tip
        item = model.items[row]
        assert item.image.path.rpartition("/")[0].endswith(tip.splitlines()[1].rpartition("/")[2])
    assert "The file you are looking for" in words["a.jpg"]
    assert "Every byte equals the query." in words["a copy.jpg"]
    assert "Every pixel equals the query" in words["a lossless.png"]
    assert "Rotated by 90°." in words["a turned.jpg"]
    assert "Mirrored." in words["a mirrored.jpg"]
    assert "A verified near-duplicate, 4 bits from the query." in words["a 3.jpg"]
    assert "Only looks alike, 20 bits from the query" in words["IMG_7.jpg"]


# --- selected images ---


@pytest.mark.parametrize("page", ["find", "duplicates"])
def test_find_similar_makes_an_image_the_query(at_album, album, page):
    if page == "find":
        at_album.look_for(album.kept)
    else:
        at_album.window.show_duplicates()
    at_album.click_tile(at_album.shown().index("a turned.jpg"))
    at_album.press("Ctrl+D")
    at_album.answered()
    assert at_album.window.pages.is_on_find()
    assert at_album.find.pane.name.words() == "a turned.jpg"
    assert at_album.groups()[0][2] == [album / "a turned.jpg"]


def context_menu(person, row):
    """Opens the context menu of an image; gives its entries by name."""
    grid = person.window.pages.grid()
    person.click_tile(row)
    place = grid.visualRect(grid.model().index(row, 0)).center()
    viewport = grid.viewport()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, viewport.mapToGlobal(place))
    QApplication.sendEvent(viewport, event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return {plain(action.text()): action for action in menu.actions() if not action.isSeparator()}


@pytest.fixture
def desktop_calls(monkeypatch):
    """Records the requests to the desktop."""
    calls = []
    for name in ("open_file", "show_in_file_manager", "open_folder"):
        monkeypatch.setattr(opening, name, lambda path, name=name: calls.append((name, path)) or True)
    return calls


@pytest.mark.parametrize("page", ["find", "duplicates"])
def test_the_context_menu_does_what_it_says(at_album, album, desktop_calls, page):
    if page == "find":
        at_album.look_for(album.kept)
    else:
        at_album.window.show_duplicates()
    row = at_album.shown().index("a 2.jpg")
    path = album / "a 2.jpg"
    entries = context_menu(at_album, row)
    assert list(entries) == [
        *(["Mark or unmark", "Keep this one", "Preview"] * (page != "find")),
        *(["Compare side by side", "Survey"] * (page != "find")),
        *(["Preview", "Compare with the picture", "Show in Review"] * (page == "find")),
        "Explain",
        *(["Not a duplicate"] * (page != "find")),
        "Open",
        "Open with",
        "Show in file manager",
        "Find similar",
        "Copy",
        "Copy path",
        "Copy picture",
        "Exclude from the library",
        "Exclude its folder",
        "Protect its folder",
        "Move to the trash",
    ]
    entries["Open"].trigger()
    entries["Show in file manager"].trigger()
    assert desktop_calls == [("open_file", path), ("show_in_file_manager", path)]
    entries["Copy path"].trigger()
    assert clipboard().text() == path
    entries["Copy"].trigger()
    assert [urls.path_of(url) for url in clipboard().mimeData().urls()] == [path]
    entries["Copy picture"].trigger()
    QApplication.activePopupWidget().close()
    at_album.settle()
    assert clipboard().image().width() == 160
    assert at_album.status() == "Copied the picture."


@pytest.mark.parametrize("page", ["find", "review"])
def test_space_and_a_double_click_show_an_image_large(at_album, album, page):
    if page == "find":
        at_album.look_for(album.kept)
    grid, preview = at_album.window.pages.grid(), at_album.window.large.preview
    items = grid.grid_model().items
    at_album.click_tile(0)
    at_album.press("Space", grid)
    assert preview.isVisible()
    assert preview.current() is items[0]
    assert preview.trash_button.isVisible() is (page == "review")
    at_album.press("Right", preview)
    assert preview.current() is items[1]
    at_album.press("Escape", preview)
    assert not preview.isVisible()
    at_album.click_tile(1)
    place = grid.visualRect(grid.model().index(1, 0)).center()
    QTest.mouseDClick(grid.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert preview.isVisible()
    assert preview.current() is items[1]


def test_a_file_that_is_gone_is_told_when_it_is_opened(person, trip):
    person.window.add_folders([str(trip)])
    person.settle()
    person.look_for(trip / "IMG_1.jpg")
    os.unlink(trip / "IMG_2.jpg")
    person.click_tile(person.shown().index("IMG_2.jpg"))
    person.choose("Photo", "Open")
    assert person.notice() == "IMG_2.jpg is not there any more, or its drive is not connected."


def test_the_selection_is_counted_and_copied(at_album, album):
    at_album.look_for(album.kept)
    at_album.click_tile(0)
    at_album.click_tile(2, Qt.KeyboardModifier.ShiftModifier)
    at_album.click_tile(4, Qt.KeyboardModifier.ControlModifier)
    items = [at_album.find.model.items[row] for row in (0, 1, 2, 4)]
    assert at_album.window.pages.selected_items() == items
    size = sum(item.image.size_bytes for item in items)
    assert at_album.window.status.selection.text() == f"4 photos selected · {size / 1000:.1f} kB"
    at_album.press("Ctrl+Shift+C")
    assert clipboard().text().splitlines() == [item.image.path for item in items]
    assert at_album.status() == "Copied 4 paths."
    at_album.press("Ctrl+C")
    assert [urls.path_of(url) for url in clipboard().mimeData().urls()] == [item.image.path for item in items]
    assert not at_album.entry("Photo", "Find similar").isEnabled()
    at_album.press("Ctrl+A")
    assert len(at_album.window.pages.selected_items()) == at_album.find.model.rowCount()
    at_album.press("Escape", at_album.find.grid)
    assert at_album.window.pages.selected_items() == []
    assert not at_album.window.status.selection.isVisible()
    assert not at_album.entry("Photo", "Copy path").isEnabled()


def test_keys_for_text_stay_with_the_text_that_has_the_focus(at_album, album):
    at_album.look_for(album.kept)
    spin = at_album.find.distance.spin
    spin.setFocus()
    at_album.press("Ctrl+A", spin)
    assert spin.lineEdit().hasSelectedText()
    assert at_album.window.pages.selected_items() == []
    clipboard().setText("7")
    at_album.press("Ctrl+V", spin)
    assert spin.value() == at_album.find.distance.radius == 7
    assert at_album.find.pane.name.words() == "a.jpg"
    at_album.choose("Edit", "Select all")
    assert at_album.window.pages.selected_items() == []


def test_each_page_has_its_own_selection(at_album, album):
    at_album.look_for(album.kept)
    at_album.click_tile(0)
    at_album.press("Ctrl+1")
    assert not at_album.window.status.selection.isVisible()
    assert not at_album.entry("Photo", "Open").isEnabled()
    at_album.press("Ctrl+2")
    assert at_album.window.status.selection.text().startswith("1 photo selected")
    assert at_album.entry("Photo", "Open").isEnabled()


def test_the_selection_stays_while_the_distance_changes(at_album, album):
    at_album.look_for(album.kept)
    at_album.click_tile(at_album.shown().index("a turned.jpg"))
    for radius in (0, 20, 3, 12):
        at_album.find.distance.set_radius(radius)
        assert [item.image.path for item in at_album.window.pages.selected_items()] == [
            album / "a turned.jpg"
        ]


def test_images_are_dragged_out_as_files_to_copy(at_album, album, monkeypatch):
    dragged = []

    class Drag:
        def __init__(self, source):
            self.source = source

        def setMimeData(self, mime):  # noqa: N802
            self.mime = mime

        def setPixmap(self, pixmap):  # noqa: N802
            assert not pixmap.isNull()

        def setHotSpot(self, place):  # noqa: N802
            pass

        def exec(self, actions):
            dragged.append((actions, [urls.path_of(url) for url in self.mime.urls()]))
            return actions

    monkeypatch.setattr("dupfinder.ui.grid.view.QDrag", Drag)
    at_album.look_for(album.kept)
    grid = at_album.find.grid
    at_album.click_tile(0)
    at_album.click_tile(1, Qt.KeyboardModifier.ControlModifier)
    start = grid.visualRect(grid.model().index(1, 0)).center()
    QTest.mousePress(grid.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    for step in (4, 12, 40, 60):
        QTest.mouseMove(grid.viewport(), start + QPoint(step, step))
    QTest.mouseRelease(grid.viewport(), Qt.MouseButton.LeftButton)
    paths = [item.image.path for item in at_album.find.model.items[:2]]
    assert dragged == [(Qt.DropAction.CopyAction, paths)]


# --- the page Duplicates ---


def test_every_radius_lists_the_clusters_that_the_command_line_finds(at_album, album):
    at_album.window.show_duplicates()
    page = at_album.duplicates
    page.sort.setCurrentIndex(page.sort.findData("folder"))
    at_album.choose("View", "All groups")
    slider = page.distance.slider
    slider.setFocus()
    at_album.press("Home", slider)
    with Finder(str(album.data)) as finder:
        for radius in range(MAX_CLUSTER_RADIUS + 1):
            assert page.distance.radius == radius
            clusters = finder.clusters(radius=radius).clusters
            shown = {tuple(paths) for _, _, paths in at_album.groups()}
            assert shown == {tuple(file.image.path for file in one.files) for one in clusters}
            assert {entry.cluster for entry in page.list_model.entries} == set(clusters)
            size = sum(reclaimable_bytes(one) for one in clusters) / 1000
            groups = "1 group" if len(clusters) == 1 else f"{len(clusters)} groups"
            assert at_album.summary() == f"{groups}. You can free {size:.1f} kB."
            at_album.press("Right", slider)


def test_the_clusters_are_sorted_as_chosen(at_album):
    at_album.window.show_duplicates()
    page = at_album.duplicates
    page.distance.set_radius(12)
    keys = {
        "size": lambda one: -sum(file.image.size_bytes for file in one.files[1:]),
        "count": lambda one: -len(one.files),
        "date": lambda one: [-part for part in max(time_of(file.image) for file in one.files)],
        "folder": lambda one: [natural_key(part) for part in os.path.split(one.keeper.path)],
    }
    seen = set()
    for order, key in keys.items():
        page.sort.setCurrentIndex(page.sort.findData(order))
        shown = [entry.cluster for entry in page.list_model.entries]
        assert [key(one) for one in shown] == sorted(key(one) for one in shown)
        seen.add(tuple(one.keeper.path for one in shown))
    assert len(seen) > 1


def test_one_cluster_is_shown_or_all_and_choosing_scrolls(at_album):
    at_album.window.show_duplicates()
    page = at_album.duplicates
    page.distance.set_radius(12)
    assert page.one.isChecked()
    assert len(at_album.groups()) == 1
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    second = page.list_model.entries[1].cluster
    assert [paths for _, _, paths in at_album.groups()] == [[file.image.path for file in second.files]]
    at_album.click(page.all)
    assert at_album.window.commands.all_clusters.isChecked()
    assert len(at_album.groups()) == page.list_model.rowCount() >= 2
    at_album.window.resize(900, 600)
    at_album.window.side.setValue(320)
    QApplication.processEvents()
    bar = page.grid.verticalScrollBar()
    for row in range(page.list_model.rowCount()):
        index = page.list_model.index(row)
        at_album.click(page.list.viewport(), page.list.visualRect(index).center())
        first = sum(section.length for section in page.model.sections[:row])
        top = page.grid.visualRect(page.model.index(first, 0)).top()
        assert 0 <= top < 80 or bar.value() == bar.maximum()
    at_album.press("Ctrl+Shift+G")
    assert page.one.isChecked()
    assert len(at_album.groups()) == 1


def test_the_chosen_cluster_stays_while_the_radius_changes(at_album):
    at_album.window.show_duplicates()
    page = at_album.duplicates
    page.distance.set_radius(12)
    keepers = names(entry.cluster.keeper.path for entry in page.list_model.entries)
    row = keepers.index("b.jpg")
    at_album.click(page.list.viewport(), page.list.visualRect(page.list_model.index(row)).center())
    for radius in (11, 10, 5, 1):
        page.distance.set_radius(radius)
        assert {"b.jpg", "b poor.jpg"} <= set(at_album.shown())
    page.sort.setCurrentIndex(page.sort.findData("count"))
    assert {"b.jpg", "b poor.jpg"} <= set(at_album.shown())
    page.distance.set_radius(0)  # it is no cluster any more: its neighbour is shown
    assert at_album.shown()
    assert "b poor.jpg" not in at_album.shown()
    page.distance.set_radius(5)
    assert {"b.jpg", "b poor.jpg"} <= set(at_album.shown())


def test_the_keeper_and_the_linked_files_of_a_cluster_say_so(at_album):
    at_album.window.show_duplicates()
    page = at_album.duplicates
    page.distance.set_radius(10)
    at_album.choose("View", "All groups")
    model = page.model
    words = {
        item.image.path.split("/pictures/")[1]: read_tip(model.index(row).data(Qt.ItemDataRole.ToolTipRole))
        for row, item in enumerate(model.items)
    }
    assert "The best of its group: this one is kept." in words["b.jpg"]
    assert "through another" in words["drawn/b.jpg"]
    assert "11 bits" in words["drawn/b.jpg"]
    [detail] = [detail for title, detail, _ in at_album.groups() if title == "b.jpg"]
    assert "3 photos" in detail
    assert "1 only linked" in detail


def test_a_burst_says_so_in_its_heading_and_on_its_tiles(person, folder):
    for number in (1, 2):
        stamp(folder.draw(f"{number}.jpg", 1), 5, 100 * number, quality=92 - number)
    folder.draw("a.jpg", 2)
    folder.draw("a poor.jpg", 2, quality=40)
    person.window.add_folders([str(folder)])
    person.settle()
    person.window.show_duplicates()
    person.choose("View", "All groups")
    titles = [title for title, _, _ in person.groups()]
    assert len(titles) == 2
    assert sorted(title.startswith("Burst: ") for title in titles) == [False, True]
    model = person.duplicates.model
    words = {
        item.relation: read_tip(model.index(row).data(Qt.ItemDataRole.ToolTipRole))
        for row, item in enumerate(model.items)
        if "poor" not in item.image.path and "a.jpg" not in item.image.path
    }
    assert "No copy: another picture of the burst of the kept picture, or a copy of one." in words["burst"]
    assert "Kept because: sharpest of the burst." in words["keeper"]


def test_the_bars_above_the_radius_count_the_extras(at_album):
    table = at_album.session.table
    files_ = [file for entry in table.at(12).entries for file in entry.cluster.files[1:]]
    counts = at_album.duplicates.distance.slider.counts()
    assert sum(counts) == len([file for file in files_ if file.distance <= 12])


def test_a_library_without_duplicates_says_so(person, folder):
    folder.draw("a.jpg", 1)
    folder.draw("b.jpg", 2)
    person.window.add_folders([str(folder)])
    person.settle()
    person.window.show_duplicates()
    assert person.empty() == "No duplicates Among 2 photos, none is a copy of another."


def test_a_radius_without_duplicates_offers_a_larger_one(person, folder):
    folder.draw("b.jpg", 2, (320, 240))
    folder.save("b poor.jpg", scene(2, 200, 150), 20)
    person.window.add_folders([str(folder)])
    person.settle()
    person.window.show_duplicates()
    person.duplicates.distance.set_radius(0)
    assert "No groups at this similarity" in person.empty()
    assert person.duplicates.empty.button.text() == "Allow more difference"
    person.click(person.duplicates.empty.button)
    assert person.duplicates.distance.radius == 1
    assert sorted(person.shown()) == ["b poor.jpg", "b.jpg"]


# --- views, menus, keys ---


def test_pages_are_switched_by_toolbar_menu_and_keys(person):
    window = person.window
    window.show_find()
    person.click(window.toolbar.widgetForAction(window.commands.duplicates))
    assert person.duplicates.isVisible()
    window.show_find()
    person.click(window.toolbar.widgetForAction(window.commands.duplicates))
    assert person.duplicates.isVisible()
    assert window.commands.duplicates.isChecked()
    person.choose("View", "Find")
    assert person.find.isVisible()
    assert not window.commands.duplicates.isChecked()
    person.press("Ctrl+1")
    assert person.duplicates.isVisible()
    person.press("Ctrl+2")
    assert person.find.isVisible()
    person.press("Ctrl+F")  # searches among the groups
    assert person.duplicates.isVisible()


def test_thumbnails_are_made_larger_and_smaller_on_both_pages(person):
    window = person.window
    first = window.side.value()
    person.press("Ctrl++")
    assert window.side.value() > first
    assert person.find.grid.side == person.duplicates.grid.side == window.side.value()
    person.press("Ctrl+-")
    person.press("Ctrl+-")
    assert window.side.value() < first
    person.press("Ctrl+0")
    assert window.side.value() == first == person.find.grid.side
    person.find.grid.side_asked.emit(200)
    assert window.side.value() == 200 == person.duplicates.grid.side


def test_full_screen_and_back(person):
    action = person.window.commands.full_screen
    action.trigger()
    assert person.window.isFullScreen()
    action.trigger()
    assert not person.window.isFullScreen()


def test_the_appearance_changes_at_once_and_is_remembered(open_window, qapp, english):
    person = open_window()
    person.settle()
    try:
        for choice, is_dark in (("Dark", True), ("Light", False), ("Dark", True)):
            person.choose("Edit", "Preferences")
            theme_box = person.window.preferences.dialog.theme
            theme_box.setCurrentIndex(theme_box.findText(choice))
            QApplication.processEvents()
            assert colours.is_dark(qapp.palette()) is is_dark
            assert colours.is_dark(person.window.palette()) is is_dark
            image = person.window.grab().toImage()
            corner = image.pixelColor(image.width() // 2, image.height() - 60)
            assert (corner.lightness() < 128) is is_dark
        person.window.close()
        theme.apply(qapp, "light")
        second = open_window()
        assert colours.is_dark(second.window.palette())
        second.settle()
        second.choose("Edit", "Preferences")
        assert second.window.preferences.dialog.theme.currentText() == "Dark"
    finally:
        theme.apply(qapp, "system")


def all_menus(person):
    """Every menu of the bar and every menu in it, by title."""
    found = {}

    def add(title, menu):
        menu.aboutToShow.emit()
        found[title] = menu
        for action in menu.actions():
            if action.menu() is not None:
                add(f"{title} → {plain(action.text())}", action.menu())

    for action in person.window.menuBar().actions():
        add(plain(action.text()), action.menu())
    return found


def mnemonics(texts):
    """The letters after &, in order."""
    letters = []
    for words in texts:
        rest = words.replace("&&", "")
        if "&" in rest:
            letters.append(rest[rest.index("&") + 1].lower())
    return letters


def test_no_two_actions_share_a_key(person):
    keys = {}
    for menu in all_menus(person).values():
        for action in menu.actions():
            for key in action.shortcuts():
                keys.setdefault(key.toString(), set()).add(action.text())
    assert len(keys) > 20
    assert {key: actions for key, actions in keys.items() if len(actions) > 1} == {}


def test_mnemonics_are_unique_in_each_menu_and_each_entry_has_one(at_album, album):
    at_album.look_for(album.kept)
    at_album.click_tile(0)
    for title, menu in all_menus(at_album).items():
        if title in ("File → Recent folders", "Photo → Open with"):
            continue  # names of folders and programs
        texts = [action.text() for action in menu.actions() if not action.isSeparator()]
        letters = mnemonics(texts)
        assert len(letters) == len(set(letters)), (title, texts)
        assert len(letters) == len(texts), (title, texts)


def test_mnemonics_are_unique_on_each_page_and_in_the_menu_bar(at_album, album, trip):
    window = at_album.window
    for page in ("find", "duplicates", "question", "notice"):
        if page == "find":
            at_album.look_for(album.kept)
        elif page == "duplicates":
            window.show_duplicates()
        elif page == "question":
            window.show_find()
            at_album.drop(at_album.find, files(str(trip)))
        elif page == "notice":
            at_album.answer(False)
            window.folder_actions.remove(str(album))
            at_album.settle()
        texts = [action.text() for action in window.menuBar().actions()]
        texts += [each.text() for each in window.findChildren(QAbstractButton) if each.isVisible()]
        texts += [each.text() for each in window.findChildren(QLabel) if each.isVisible() and each.buddy()]
        letters = mnemonics(texts)
        assert len(letters) > 8, page
        assert sorted(letters) == sorted(set(letters)), (page, texts)


def test_every_action_of_the_toolbar_is_in_a_menu(person):
    in_menus = {action for menu in all_menus(person).values() for action in menu.actions()}
    buttons = person.window.toolbar.findChildren(QToolButton)
    shown = {each.defaultAction() for each in buttons if each.defaultAction() is not None}
    assert len(shown) == 6
    assert shown <= in_menus


def test_every_action_is_in_a_menu(person):
    in_menus = {action for menu in all_menus(person).values() for action in menu.actions()}
    assert set(person.window.commands) <= in_menus
    assert set(person.window.item_actions.actions) <= in_menus


def test_the_usual_keys_are_those_of_the_system(person):
    usual = QKeySequence.StandardKey
    wanted = {
        "choose_image": usual.Open,
        "quit": usual.Quit,
        "paste": usual.Paste,
        "select_all": usual.SelectAll,
        "search": usual.Find,
        "rescan": usual.Refresh,
        "zoom_in": usual.ZoomIn,
        "zoom_out": usual.ZoomOut,
        "full_screen": usual.FullScreen,
        "guide": usual.HelpContents,
    }
    for name, key in wanted.items():
        system = QKeySequence.keyBindings(key)
        own = [QKeySequence({"quit": "Ctrl+Q", "full_screen": "F11"}.get(name, ""))]
        assert getattr(person.window.commands, name).shortcuts() == (system or own)
    copy = person.window.item_actions.actions.copy
    assert copy.shortcut() == QKeySequence.keyBindings(usual.Copy)[0]


def test_ctrl_q_closes_the_window(person):
    person.press("Ctrl+Q")
    assert not person.window.isVisible()


# --- dialogs ---


def test_dialogs_stay_beside_the_window_and_close_with_it(person):
    dialogs = []
    for entry, kind, words in (
        (("Help", "Guide"), GuideDialog, None),
        (("Help", "Keyboard shortcuts"), ShortcutsDialog, None),
        (("Help", "About dupfinder"), AboutDialog, "dupfinder"),
        (("Library", "Excluded"), ExcludedDialog, "Nothing is excluded"),
        (("Library", "Problems"), ProblemsDialog, "Every file could be read"),
    ):
        person.choose(*entry)
        person.choose(*entry)
        [dialog] = person.window.findChildren(kind)
        assert dialog.isVisible()
        assert QApplication.activeModalWidget() is None
        assert words is None or any(words in label for label in labels(dialog))
        dialogs.append(dialog)
    person.window.show_duplicates()
    assert all(dialog.isVisible() for dialog in dialogs)
    person.window.close()
    assert not any(dialog.isVisible() for dialog in dialogs)


def test_problems_are_counted_and_listed_with_their_reasons(at_album, album):
    person = at_album
    assert person.window.status.problems.isVisible()
    assert person.window.status.problems.text() == "2 problems…"
    person.click(person.window.status.problems)
    dialog = person.window.side_dialogs.opened(ProblemsDialog)
    listed = {os.path.basename(problem.path): problem.reason for problem in dialog.problems()}
    assert listed == {
        "bad.jpg": "not an image that can be read",
        "damaged.jpg": "damaged: a part of the picture is missing or broken",
    }


def test_an_open_list_of_problems_follows_the_library(person, trip):
    person.choose("Library", "Problems")
    dialog = person.window.side_dialogs.opened(ProblemsDialog)
    trip.write("bad.jpg", b"nothing")
    person.window.add_folders([str(trip)])
    person.settle()
    assert names(problem.path for problem in dialog.problems()) == ["bad.jpg"]
    assert person.window.status.problems.text() == "1 problem…"
    os.unlink(trip / "bad.jpg")
    person.choose("Library", "Rescan")
    person.settle()
    assert dialog.problems() == []
    assert not person.window.status.problems.isVisible()


def test_the_folder_of_the_logs_is_opened(person, desktop_calls):
    person.choose("Help", "Open log folder")
    [(name, path)] = desktop_calls
    assert name == "open_folder"
    assert os.path.isdir(path)


# --- names that are not UTF-8 ---


@pytest.mark.skipif(not is_linux, reason="file names are Unicode here")
def test_a_name_that_is_not_utf_8_is_dropped_found_shown_copied_and_dragged(
    person, folder, tmp_path, monkeypatch
):
    place = Folder(tmp_path / os.fsdecode(b"d\xe9j\xe0 vu"))
    path = place.draw(ODD, 1)
    place.draw("copy.jpg", 1)
    person.drop(person.window.folders, files(str(place)))
    person.settle()
    assert person.folders() == {"d�j� vu": "2 photos"}
    person.look_for(path)
    assert person.find.pane.name.words() == "caf��.jpg"
    assert [sorted(paths) for _, _, paths in person.groups()] == [sorted([path, place / "copy.jpg"])]
    row = [item.image.path for item in person.find.model.items].index(path)
    assert "The file you are looking for" in read_tip(
        person.find.model.index(row).data(Qt.ItemDataRole.ToolTipRole)
    )
    person.click_tile(row)
    person.press("Ctrl+C")
    assert [urls.path_of(url) for url in clipboard().mimeData().urls()] == [path]
    mime = person.find.model.mimeData([person.find.model.index(row)])
    assert [urls.path_of(url) for url in mime.urls()] == [path]
    assert b"caf%E9%FF.jpg" in bytes(mime.data("text/uri-list").data())
    person.press("Ctrl+D")
    person.answered()
    assert person.find.query_path() == path
    person.window.show_duplicates()
    assert person.duplicates.list_model.rowCount() == 1
    assert person.window.settings.recent_folders() == [str(place)]


def test_a_rotated_copy_dropped_from_outside_is_found(at_album, tmp_path):
    outside = Folder(tmp_path / "outside")
    outside.save("turned.jpg", np.ascontiguousarray(np.rot90(drawn(2, 320, 240))))
    at_album.look_for(outside / "turned.jpg")
    assert "b.jpg" in at_album.shown()
    tip = read_tip(
        at_album.find.model.index(at_album.shown().index("b.jpg")).data(Qt.ItemDataRole.ToolTipRole)
    )
    assert "Rotated by" in tip


def test_nothing_but_an_address_that_is_agreed_to_uses_the_network(at_album, album, trip, monkeypatch):
    tried = forbid_network(monkeypatch)
    at_album.window.add_folders([str(trip)])
    at_album.look_for(album.kept)
    for action in ("guide", "about", "shortcuts", "problems", "excluded"):
        getattr(at_album.window.commands, action).trigger()
    at_album.drop(at_album.find.pane, address(URL))
    at_album.settle()
    assert at_album.question()
    assert tried == []
