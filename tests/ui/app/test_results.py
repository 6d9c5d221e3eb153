"""File → Open results: a library of the results of a batch, in a window of its own."""

import os
import subprocess
import sys

import pytest
from helpers.folders import ROOT, Folder
from helpers.windows import choose_in_dialogs, names

from dupfinder.batch.results import open_results
from dupfinder.finder import Finder
from dupfinder.ui.app import results_actions


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """A folder of pictures, and the results of a batch of it."""
    place = tmp_path_factory.mktemp("results")
    pictures = Folder(place / "pictures")
    pictures.draw("IMG_1.jpg", 31)
    pictures.draw("IMG_2.jpg", 31, quality=50)
    pictures.draw("IMG_3.jpg", 32)
    command = [sys.executable, str(ROOT / "main.py"), "batch", str(pictures), str(place / "output")]
    environment = os.environ | {"HOME": str(place), "DUPFINDER_DATA_DIR": str(place / "data")}
    subprocess.run([*command, "--quiet", "--partitions", "1"], env=environment, check=True)
    pictures.draw("later.jpg", 31, quality=60)
    return pictures, str(place / "output")


@pytest.fixture
def started(monkeypatch):
    """The data folders of the windows that were to be started; none is."""
    found = []

    def start(data_dir):
        found.append(data_dir)
        return len(found) < 3

    monkeypatch.setattr(results_actions, "start_window", start)
    return found


def test_results_are_opened_in_a_window_over_a_library_of_their_own(
    person, made, started, monkeypatch, tmp_path
):
    choose_in_dialogs(monkeypatch, folder=made[1])
    for count in (1, 2):
        person.choose("File", "Open results")
        person.wait(lambda count=count: len(started) == count)
        person.settle()
        assert person.notice() == ""
    assert started[0] == started[1]
    assert os.path.dirname(started[0]) == str(tmp_path / "data" / "results")
    assert person.folders() == {}
    with Finder(started[0]) as finder:
        (cluster,) = finder.clusters().clusters
    assert sorted(names(file.image.path for file in cluster.files)) == ["IMG_1.jpg", "IMG_2.jpg"]
    person.choose("File", "Open results")
    person.wait(lambda: "cannot be started" in person.notice())


def test_a_folder_without_results_is_named_in_a_sentence(person, made, started, monkeypatch):
    choose_in_dialogs(monkeypatch, folder=str(made[0]))
    person.choose("File", "Open results")
    person.wait(lambda: "has no results of a batch: there is no manifest.json" in person.notice())
    person.settle()
    assert started == []


def test_a_dialog_that_is_cancelled_opens_nothing(person, started, monkeypatch):
    choose_in_dialogs(monkeypatch, folder=None)
    person.choose("File", "Open results")
    person.settle()
    assert (started, person.notice()) == ([], "")


def test_a_window_over_results_is_named_after_them_and_indexes_nothing(open_window, made, tmp_path):
    folder = open_results(made[1], str(tmp_path / "data")).folder
    person = open_window(folder)
    person.settle()
    assert person.window.windowTitle() == "Results in “output”"
    person.wait(lambda: len(person.duplicates.list.cluster_model().entries) == 1)
    with Finder(folder) as finder:
        known = names(record.path for record in finder.library.records())
    assert sorted(known) == ["IMG_1.jpg", "IMG_2.jpg"]


def test_results_opened_from_a_window_over_others_stand_beside_them(made, tmp_path):
    folder = open_results(made[1], str(tmp_path / "data")).folder
    assert open_results(made[1], folder).folder == folder


@pytest.fixture
def detached(monkeypatch):
    """Records the processes that would be started; starts none."""
    calls = []
    monkeypatch.setattr(
        results_actions.QProcess, "startDetached", lambda *arguments: calls.append(arguments) or (True, 1)
    )
    return calls


def test_another_process_of_the_program_is_started_over_the_library(monkeypatch, detached, tmp_path):
    monkeypatch.setenv("APPIMAGE", "/of/another/program.AppImage")
    assert results_actions.start_window(str(tmp_path))
    ((program, arguments, _),) = detached
    assert program == sys.executable
    assert arguments == ["-m", "dupfinder", "gui", "--data-dir", str(tmp_path)]


@pytest.mark.parametrize("image", [None, "/home/me/dupfinder.AppImage"])
def test_a_bundled_program_starts_itself_from_where_it_stays(monkeypatch, detached, tmp_path, image):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    if image:
        monkeypatch.setenv("APPIMAGE", image)
    else:
        monkeypatch.delenv("APPIMAGE", raising=False)
    assert results_actions.start_window(str(tmp_path))
    ((program, arguments, _),) = detached
    assert (program, arguments) == (image or sys.executable, ["gui", "--data-dir", str(tmp_path)])
