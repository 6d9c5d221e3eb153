"""Actions on selected images reach all of them and nothing else."""

import dataclasses
import os
from collections import Counter

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from dupfinder.base.errors import ImageError
from dupfinder.base.records import FolderInfo, ImageRecord, Match
from dupfinder.ui.backend.operations.library import Overview
from dupfinder.ui.desktop import clipboard, desktop_entries, opening
from dupfinder.ui.desktop.desktop_entries import Application
from dupfinder.ui.grid.item_actions import ItemActions

IMAGE = ImageRecord(0, "", 1000, 0, 400, 300, 120_000, "JPEG", None, False, False, 0)
RAW = os.fsdecode(b"/photos/\xff.jpg")


def match(path, number=1):
    return Match(dataclasses.replace(IMAGE, id=number, path=path), 3, "near", None)


ONE = [match("/photos/a.jpg")]
THREE = [*ONE, match("/photos/b.jpg", 2), match("/more/c.jpg", 3)]
MANY = [match(f"/photos/{number}.jpg", number) for number in range(13)]


class Job(QObject):
    """Stands for the loading of a picture, which a test brings to its end."""

    done = Signal(object)
    failed = Signal(object)


class Session:
    """Stands for the library: notes what is asked of it."""

    def __init__(self):
        self.excluded = []
        self.loading = {}
        self.overview = Overview()

    def exclude(self, paths):
        self.excluded.append(list(paths))

    def load_image(self, path):
        self.loading[path] = Job()
        return self.loading[path]


class Desktop:
    """Stands for the desktop: notes what it is asked, and says whether it could."""

    def __init__(self, monkeypatch):
        self.calls = []
        self.works = True
        self.programs = []
        self.has_dialog = False
        for name in ("open_file", "show_in_file_manager"):
            monkeypatch.setattr(opening, name, self.verb(name))
        for name in ("copy_files", "copy_paths", "copy_image"):
            monkeypatch.setattr(clipboard, name, self.verb(name))
        for name in ("start_application", "open_with"):
            monkeypatch.setattr(opening, name, self.verb(name))
        monkeypatch.setattr(desktop_entries, "applications_for", lambda mime: self.programs)
        monkeypatch.setattr(opening, "can_choose_application", lambda: self.has_dialog)

    def verb(self, name):
        def call(*arguments):
            self.calls.append((name, *arguments))
            return self.works

        return call


@pytest.fixture
def system(monkeypatch):
    return Desktop(monkeypatch)


@pytest.fixture
def session():
    return Session()


class Verbs:
    """The actions over a selection that a test sets, and all that they told."""

    def __init__(self, session, window):
        self.selection = []
        self.told, self.failures, self.queries = [], [], []
        self.made = ItemActions(lambda: list(self.selection), session, window)
        self.actions = self.made.actions
        self.made.told.connect(self.told.append)
        self.excluded = []
        self.made.excluded.connect(self.excluded.append)
        self.made.failed.connect(self.failures.append)
        self.made.find_asked.connect(self.queries.append)

    def select(self, items):
        self.selection = items
        self.made.update()
        return self

    def enabled(self):
        names = {name for name in self.actions._fields if getattr(self.actions, name).isEnabled()}
        return names | ({"open_with"} if self.made.open_with.isEnabled() else set())

    def programs(self):
        """The menu Open with, as it is when it is shown."""
        self.made.open_with.aboutToShow.emit()
        return [action for action in self.made.open_with.actions() if not action.isSeparator()]


@pytest.fixture
def verbs(qtbot, session, system):
    window = QMainWindow()
    qtbot.addWidget(window)
    return Verbs(session, window)


# --- which there are --------------------------------------------------------------------------

COPYING = {"copy", "copy_path", "copy_image"}
ALL = {"open", "show", "find_similar", "exclude_image", "exclude_folder", "protect_folder", "trash"} | COPYING
FOR_ONE = {"show", "find_similar", "copy_image", "open_with", "protect_folder"}


@pytest.mark.parametrize(
    ("items", "enabled"),
    [
        ([], set()),
        (ONE, ALL | {"open_with"}),
        (THREE, ALL - FOR_ONE),
        (MANY[:12], ALL - FOR_ONE),
        (MANY, ALL - FOR_ONE - {"open"}),
    ],
    ids=["none", "one", "three", "twelve", "thirteen"],
)
def test_what_makes_no_sense_for_the_selection_is_greyed(verbs, items, enabled):
    assert verbs.select(items).enabled() == enabled
    assert verbs.select([]).enabled() == set()


def test_the_menu_holds_every_verb_once_with_a_letter_of_its_own(verbs):
    menu = QMenu()
    verbs.made.fill(menu)
    shown = [action for action in menu.actions() if not action.isSeparator()]
    assert Counter(shown) == Counter([*verbs.actions, verbs.made.open_with.menuAction()])
    words = [action.text() for action in shown]
    letters = [each[each.index("&") + 1].lower() for each in words]
    assert len(set(letters)) == len(letters)
    assert not any(action.icon().isNull() for action in shown)


def test_shortcuts_are_those_of_the_system_and_none_twice(verbs):
    assert verbs.actions.copy.shortcut() == QKeySequence(QKeySequence.StandardKey.Copy)
    keys = [action.shortcut().toString() for action in verbs.actions if not action.shortcut().isEmpty()]
    assert len(set(keys)) == len(keys)


@pytest.mark.parametrize("name", sorted(ALL))
def test_without_a_selection_a_verb_does_nothing(verbs, system, session, name):
    getattr(verbs.actions, name).setEnabled(True)  # as when the selection has changed just now
    getattr(verbs.actions, name).trigger()
    assert (system.calls, session.excluded, session.loading) == ([], [], {})
    assert (verbs.told, verbs.failures, verbs.queries) == ([], [], [])


# --- opening ----------------------------------------------------------------------------------


def test_open_opens_each_file(verbs, system):
    verbs.select(THREE).actions.open.trigger()
    assert system.calls == [("open_file", item.image.path) for item in THREE]
    assert verbs.failures == []


def test_the_first_file_that_cannot_be_opened_is_told_and_the_rest_is_left(verbs, system):
    system.works = False
    verbs.select(THREE).actions.open.trigger()
    assert system.calls == [("open_file", "/photos/a.jpg")]
    (words,) = verbs.failures
    assert words.startswith("a.jpg is not there any more")


@pytest.mark.parametrize("name", ["a.bat", "a.desktop", "a.html", "a"])
def test_a_picture_under_the_name_of_something_else_is_not_opened_and_it_is_said_why(verbs, system, name):
    verbs.select([match(f"/photos/{name}"), *THREE]).actions.open.trigger()
    assert system.calls == []
    (words,) = verbs.failures
    assert words.startswith(f"“{name}” was not opened: its name is not that of a picture")


def test_a_file_that_is_there_lacks_a_program(verbs, system, folder):
    system.works = False
    verbs.select([match(folder.draw("ä b.jpg", 1))]).actions.open.trigger()
    assert verbs.failures == ["No program is set for opening ä b.jpg."]


def test_show_shows_one_file(verbs, system):
    verbs.select(ONE).actions.show.trigger()
    assert system.calls == [("show_in_file_manager", "/photos/a.jpg")]
    system.works = False
    verbs.actions.show.trigger()
    assert len(verbs.failures) == 1


def test_open_with_offers_the_programs_for_its_kind(verbs, system):
    system.programs = [Application("Viewer & Co", ("view", "%f")), Application("Editor", ("edit", "%f"))]
    offered = verbs.select(ONE).programs()
    assert [action.text() for action in offered] == ["Viewer && Co", "Editor"]
    offered[1].trigger()
    assert system.calls == [("start_application", system.programs[1], "/photos/a.jpg")]
    assert verbs.failures == []
    assert len(verbs.programs()) == 2  # filled anew, not twice


def test_a_program_that_does_not_start_is_told(verbs, system):
    system.programs, system.works = [Application("Viewer", ("view", "%f"))], False
    verbs.select(ONE).programs()[0].trigger()
    assert verbs.failures == ["Viewer could not be started."]


def test_open_with_offers_the_dialog_of_the_system_where_there_is_one(verbs, system):
    system.has_dialog = True
    (other,) = verbs.select(ONE).programs()
    other.trigger()
    ((name, path, window),) = system.calls
    assert (name, path) == ("open_with", "/photos/a.jpg")
    assert isinstance(window, QMainWindow)
    system.works = False
    other.trigger()
    assert len(verbs.failures) == 1


def test_without_any_program_open_with_says_so(verbs):
    (nothing,) = verbs.select(ONE).programs()
    assert not nothing.isEnabled()
    assert "No program" in nothing.text()


# --- finding ----------------------------------------------------------------------------------


def test_find_similar_makes_the_file_the_query(verbs):
    verbs.select(ONE).actions.find_similar.trigger()
    (source,) = verbs.queries
    assert (source.name, source.path) == ("a.jpg", "/photos/a.jpg")
    assert (source.data, source.address) == (None, None)


@pytest.mark.skipif(os.sep != "/", reason="names of any bytes")
def test_a_name_that_is_not_utf_8_is_exact_in_every_verb(verbs, system, session):
    verbs.select([match(RAW)])
    for name in sorted(ALL):
        getattr(verbs.actions, name).trigger()
    assert verbs.queries[0].path == RAW
    assert verbs.queries[0].name == "\ufffd.jpg"
    assert dict(call for call in system.calls) == {
        "open_file": RAW,
        "show_in_file_manager": RAW,
        "copy_files": [RAW],
        "copy_paths": [RAW],
    }
    assert session.excluded == [["/photos"], [RAW]]
    assert list(session.loading) == [RAW]


# --- copying ----------------------------------------------------------------------------------


def test_copy_copies_all_files(verbs, system):
    verbs.select(ONE).actions.copy.trigger()
    verbs.select(THREE).actions.copy.trigger()
    assert system.calls == [("copy_files", [item.image.path for item in items]) for items in (ONE, THREE)]
    assert verbs.told == ["Copied 1 file.", "Copied 3 files."]


def test_copy_path_copies_all_paths(verbs, system):
    verbs.select(ONE).actions.copy_path.trigger()
    verbs.select(THREE).actions.copy_path.trigger()
    assert system.calls == [("copy_paths", [item.image.path for item in items]) for items in (ONE, THREE)]
    assert verbs.told == ["Copied 1 path.", "Copied 3 paths."]


def test_copy_image_copies_the_picture_once_it_is_loaded(verbs, system, session):
    verbs.select(ONE).actions.copy_image.trigger()
    assert (system.calls, verbs.told) == ([], [])
    verbs.select(THREE)  # what is selected meanwhile does not matter
    image = QImage(2, 2, QImage.Format.Format_RGB32)
    session.loading["/photos/a.jpg"].done.emit(image)
    assert system.calls == [("copy_image", "/photos/a.jpg", image)]
    assert verbs.told == ["Copied the picture."]


def test_a_picture_that_cannot_be_loaded_is_told(verbs, system, session):
    verbs.select(ONE).actions.copy_image.trigger()
    session.loading["/photos/a.jpg"].failed.emit(ImageError("a.jpg is not an image."))
    assert verbs.failures == ["a.jpg is not an image."]
    assert system.calls == []


# --- excluding --------------------------------------------------------------------------------


def test_exclude_leaves_the_files_out(verbs, session):
    verbs.select(ONE).actions.exclude_image.trigger()
    verbs.select(THREE).actions.exclude_image.trigger()
    assert session.excluded == [["/photos/a.jpg"], ["/photos/a.jpg", "/photos/b.jpg", "/more/c.jpg"]]
    assert verbs.excluded == session.excluded


def test_exclude_folder_leaves_each_folder_out_once(verbs, session):
    verbs.select(THREE).actions.exclude_folder.trigger()
    assert session.excluded == [["/more", "/photos"]]
    assert verbs.excluded == session.excluded


def test_excluding_nothing_does_nothing(verbs, session):
    verbs.select([]).made.exclude_images()
    assert (session.excluded, verbs.excluded) == ([], [])


def test_a_folder_of_the_list_is_not_excluded_as_a_whole(verbs, session):
    session.overview = Overview((FolderInfo("/photos", 3, False, True, None),))
    verbs.select(THREE).actions.exclude_folder.trigger()
    assert (session.excluded, verbs.excluded) == ([], [])
    assert "“photos” is a folder of the list" in verbs.failures[0]
