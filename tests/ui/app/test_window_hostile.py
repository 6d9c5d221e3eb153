"""Hostile names, silent drives, slow servers, libraries that cannot be opened: the window says what is so."""

import os
import shutil
import threading

import pytest
from helpers.folders import Folder
from helpers.processes import decode_here
from helpers.windows import Gate, Web, address, clipboard, files, in_small_steps, labels
from PySide6.QtWidgets import QApplication

from dupfinder.ui.backend import library_opening
from dupfinder.ui.backend.notices import Notice
from dupfinder.ui.backend.operations.queries import Source
from dupfinder.ui.desktop import slow_paths
from dupfinder.ui.desktop.clipboard import copy_paths
from dupfinder.ui.dialogs.problems import ProblemsDialog

URL = "https://photos.example.org/a/b.jpg"
LONG = "x" * 240 + ".jpg"


@pytest.fixture
def silent(monkeypatch, tmp_path):
    """A folder of one picture on a drive that answers nothing until the event that goes with it is set."""
    place = Folder(tmp_path / "drive")
    place.draw("a.jpg", 1)
    answers = threading.Event()
    real = slow_paths.kinds_of

    def kinds_of(paths):
        if any(path.startswith(str(place)) for path in paths):
            answers.wait()
        return real(paths)

    monkeypatch.setattr(slow_paths, "kinds_of", kinds_of)
    monkeypatch.setattr(slow_paths, "GLANCE_SECONDS", 0.05)
    yield place, answers
    answers.set()
    for thread in threading.enumerate():
        if thread.name == "dupfinder-question":
            thread.join(10)


def dropped(person, target, *paths):
    """Drops these, and lets the window turn."""
    person.drop(target, files(*paths))
    QApplication.processEvents()


# --- drives that do not answer ----------------------------------------------------------------


def test_a_file_of_a_drive_that_is_asleep_is_looked_for_when_it_answers(at_album, silent):
    place, answers = silent
    at_album.window.show_find()
    dropped(at_album, at_album.find.pane, os.path.join(str(place), "a.jpg"))
    assert at_album.find.pane.message.text() == "Waiting for the drive of “a.jpg”…"
    answers.set()
    at_album.answered()
    assert "a.jpg" in at_album.shown()
    assert not at_album.find.pane.message.isVisible()


def test_a_drive_that_never_answers_is_said_to(at_album, silent, monkeypatch):
    place, _ = silent
    monkeypatch.setattr(slow_paths, "PATIENCE_SECONDS", 0.1)
    at_album.window.show_find()
    dropped(at_album, at_album.find.pane, os.path.join(str(place), "a.jpg"))
    words = "The drive or network of “a.jpg” does not answer."
    at_album.wait(lambda: at_album.find.pane.message.text() == words)
    dropped(at_album, at_album.window.folders, str(place))
    at_album.wait(lambda: at_album.status() == "The drive or network of “drive” does not answer.")


def test_what_is_dropped_next_does_not_wait_for_the_drive(at_album, album, first_a, silent):
    place, answers = silent
    at_album.window.show_find()
    dropped(at_album, at_album.find.pane, os.path.join(str(place), "a.jpg"))
    at_album.look_for(album.kept)
    assert at_album.groups() == first_a
    answers.set()
    at_album.settle()
    assert at_album.find.query_path() == album.kept


@pytest.fixture
def first_a(at_album, album):
    """Returns the matches of the album's first picture."""
    at_album.look_for(album.kept)
    groups = at_album.groups()
    at_album.find.clear()
    return groups


# --- a slow server ----------------------------------------------------------------------------


def test_a_slow_server_holds_up_nothing_else(at_album, album, monkeypatch):
    web = Web(monkeypatch)
    at_album.window.query_actions.look_for([Source("photos.example.org", address=URL)])
    assert not at_album.session.is_idle()
    at_album.session.protect(str(album))
    at_album.wait(lambda: at_album.session.overview.protected == (str(album),))
    assert at_album.find._waiting
    with open(album.kept, "rb") as stream:
        web.content = stream.read()
    web.answer()
    at_album.answered()
    assert "a.jpg" in at_album.shown()


def test_a_slow_server_is_forgotten_for_another_picture(at_album, album, monkeypatch):
    web = Web(monkeypatch)
    at_album.window.query_actions.look_for([Source("photos.example.org", address=URL)])
    at_album.look_for(album.kept)
    assert web.downloads[0].is_cancelled
    assert at_album.find.pane.name.words() == os.path.basename(album.kept)
    at_album.settle()


def test_a_long_host_is_seen_to_its_end(at_album):
    host = "a" * 63 + ".example.org"
    at_album.window.resize(1024, 700)
    at_album.drop(at_album.find.pane, address(f"https://{host}/a.jpg"))
    QApplication.processEvents()
    asked = at_album.find.pane._asked
    assert host in at_album.question()
    assert asked.minimumSizeHint().width() <= asked.width()
    assert asked.height() >= asked.heightForWidth(asked.width())


def test_a_local_address_is_asked_about_like_any_other(at_album, monkeypatch):
    web = Web(monkeypatch)
    at_album.drop(at_album.find.pane, address("http://192.168.1.5:8/a.jpg"))
    QApplication.processEvents()
    assert "192.168.1.5" in at_album.question()
    assert web.asked == []


# --- names ------------------------------------------------------------------------------------


def test_a_long_name_widens_nothing_and_is_whole_in_a_tooltip(at_album, album, tmp_path):
    window = at_album.window
    window.resize(1024, 700)
    path = str(tmp_path / LONG)
    shutil.copy(album.kept, path)
    at_album.look_for(path)
    pane = at_album.find.pane
    assert "…" in pane.name.text()
    assert LONG[:100] in pane.name.toolTip().replace("\u200b", "")
    window.folder_actions.remove("/photos/" + LONG)
    QApplication.processEvents()
    assert at_album.notice().startswith("“xxxxxx")
    assert len(at_album.notice()) < 150
    window.notice.tell("“" + LONG + "” could not be read.", "error", key="x")
    QApplication.processEvents()
    assert window.width() == 1024
    assert window.minimumSizeHint().width() <= 1024
    at_album.settle()


def test_a_name_that_turns_letters_round_is_shown_with_a_mark(person, folder):
    folder.write("photo\u202egnp.exe.jpg", b"no picture")
    folder.draw("IMG\u202egnp.exe.jpg", 1)
    folder.draw("b\n<h1>.jpg", 1)
    person.window.add_folders([str(folder)])
    person.settle()
    person.window.show_duplicates()
    assert sorted(person.shown()) == ["IMG‹U+202E›gnp.exe.jpg", "b⏎<h1>.jpg"]
    person.window.side_dialogs.show_problems()
    dialog = person.window.side_dialogs.opened(ProblemsDialog)
    assert dialog._model.index(0, 0).data() == "photo‹U+202E›gnp.exe.jpg"
    person.window.show_find()
    dropped(person, person.find.pane, os.path.join(str(folder), "photo\u202egnp.exe.jpg"))
    assert "photo‹U+202E›gnp.exe.jpg isn't a picture" in person.refused()
    for words in labels(person.window):
        assert "\u202e" not in words
    copy_paths([item.image.path for item in person.window.clusters_page.model.items])
    assert len(clipboard().text().split("\n")) == 2


# --- notices ----------------------------------------------------------------------------------


def test_what_was_rescued_is_said_until_it_is_closed(person, tmp_path):
    person.session.noticed.emit(Notice("The library was damaged.", "warning", key="damage_repaired"))
    (tmp_path / "empty").mkdir()
    person.window.add_folders([str(tmp_path / "empty")])
    person.settle()
    assert person.notice() == "The library was damaged."
    person.click(person.window.notice._close)
    assert person.notice() == "There are no photos in empty."


def test_a_folder_that_goes_while_it_is_read_is_said(person, folder, tmp_path, monkeypatch):
    for seed in range(6):
        folder.draw(f"{seed}.jpg", seed)
    decode_here(monkeypatch)
    in_small_steps(monkeypatch)
    gate = Gate(monkeypatch, lambda path: path.endswith("/1.jpg"))
    person.window.add_folders([str(folder)])
    person.wait(gate.reached.is_set)
    os.rename(str(folder), tmp_path / "away")
    gate.open()
    person.settle()
    assert "could not be read any more" in person.notice()
    assert "6 files: " in person.status()
    assert "not read" in person.status()
    assert person.window.notice.button.text() == "Rescan"
    os.rename(tmp_path / "away", str(folder))
    person.click(person.window.notice.button)
    person.settle()
    assert person.notice() == ""
    assert person.session.overview.images == 6


def test_a_failed_query_says_why_whatever_is_asked_next(at_album, folder):
    bad = folder.write("bad.jpg", b"no picture")
    at_album.window.show_find()
    at_album.drop(at_album.find.pane, files(str(bad)))
    reason = at_album.refused()
    dropped(at_album, at_album.find.pane, str(folder))
    assert at_album.question().startswith("Add the folder")
    assert reason in at_album.empty()


# --- libraries that cannot be opened ----------------------------------------------------------


def test_a_library_that_cannot_be_opened_looks_like_none(open_window, album, tmp_path):
    (tmp_path / "data").write_bytes(b"")
    person = open_window()
    person.settle()
    for page in (person.window.show_find, person.window.show_duplicates):
        page()
        assert person.empty().startswith("The library could not be opened The data folder")
    person.window.show_find()
    person.drop(person.find.pane, files(album.kept))
    person.refused()
    assert person.empty().startswith("The library could not be opened")
    os.unlink(tmp_path / "data")
    shutil.copytree(album.data, tmp_path / "data")
    person.click(person.find.empty.button)
    person.answered()
    person.settle()
    assert person.shown()
    assert person.notice() == ""


def test_a_folder_added_to_a_library_that_cannot_be_opened_is_added_when_it_can(
    open_window, folder, tmp_path
):
    folder.draw("a.jpg", 1)
    (tmp_path / "data").write_bytes(b"")
    person = open_window()
    person.settle()
    person.window.add_folders([str(folder)])
    person.settle()
    assert not person.window.notice.next.isVisible()  # the same is not said twice
    os.unlink(tmp_path / "data")
    person.click(person.window.notice.button)
    person.settle()
    assert person.folders() == {"pictures": "1 photo"}
    assert person.notice() == ""


def test_a_library_that_takes_its_time_says_so(open_window, monkeypatch):
    from dupfinder import finder

    go_on = threading.Event()
    real = finder.Finder.__init__

    def slow(self, *arguments, **options):
        go_on.wait(60)
        real(self, *arguments, **options)

    monkeypatch.setattr(finder.Finder, "__init__", slow)
    monkeypatch.setattr(library_opening, "_MOMENT_MS", 1)
    person = open_window()
    try:
        for page in (person.window.show_find, person.window.show_duplicates):
            page()
            person.wait(lambda: person.empty() == "Opening the library…")
    finally:
        go_on.set()
    person.settle()
    assert "Drop your photo folder" in person.empty()
