"""Drives that do not answer are waited for a moment, once."""

import os
import threading

import pytest

from dupfinder.system import timeouts
from dupfinder.system.timeouts import is_folder


@pytest.fixture
def silent(monkeypatch, tmp_path):
    """A folder about which the system gives no answer, until the event that goes with it is set."""
    path = tmp_path / "silent"
    path.mkdir()
    answers, asked = threading.Event(), []
    real = os.path.isdir

    def isdir(name):
        if os.fsencode(name) == os.fsencode(path):
            asked.append(name)
            answers.wait()
        return real(name)

    monkeypatch.setattr(os.path, "isdir", isdir)
    monkeypatch.setattr(timeouts, "_WAKE_SECONDS", 0.2)
    yield os.fsencode(path), answers, asked
    answers.set()
    for thread in threading.enumerate():
        if thread.name == "dupfinder-question":
            thread.join(10)


def test_a_folder_is_one_and_nothing_else_is(tmp_path):
    (tmp_path / "file").touch()
    assert is_folder(os.fsencode(tmp_path))
    assert not is_folder(os.fsencode(tmp_path / "file"))
    assert not is_folder(os.fsencode(tmp_path / "none"))
    assert not is_folder(b"/nul\0l")


def test_a_drive_that_does_not_answer_is_asked_once_and_waited_for_once(silent, tmp_path):
    path, answers, asked = silent
    assert [is_folder(path) for _ in range(20)] == [False] * 20
    assert len(asked) == 1
    assert is_folder(os.fsencode(tmp_path))
    answers.set()
    while not is_folder(path):
        pass


def test_who_asks_while_another_one_does_has_the_same_answer(silent, monkeypatch):
    path, answers, asked = silent
    monkeypatch.setattr(timeouts, "_WAKE_SECONDS", 30.0)
    found = []
    threads = [threading.Thread(target=lambda: found.append(is_folder(path))) for _ in range(5)]
    for thread in threads:
        thread.start()
    while not asked:
        pass
    answers.set()
    for thread in threads:
        thread.join()
    assert found == [True] * 5


def test_a_silent_drive_holds_up_neither_clusters_nor_the_list_of_folders(finder, folder, silent):
    path, answers, _ = silent
    answers.set()
    silent_copy = os.path.join(os.fsdecode(path), "b.jpg")
    with open(folder.draw("a.jpg", 1), "rb") as source, open(silent_copy, "wb") as copy:
        copy.write(source.read())
    finder.index([str(folder), os.fsdecode(path)])
    answers.clear()
    (cluster,) = finder.clusters().clusters
    assert {os.path.basename(file.image.path): file.image.reachable for file in cluster.files} == {
        "a.jpg": True,
        "b.jpg": False,
    }
    assert [known.online for known in finder.info().folders] == [True, False]


def test_a_walk_that_waits_for_a_drive_is_cancelled_at_once(finder, folder, monkeypatch):
    folder.draw("a.jpg", 1)
    finder.index([str(folder)])
    cancel, answers = threading.Event(), threading.Event()

    def realpath(path):
        cancel.set()
        answers.wait()
        return path

    try:
        with monkeypatch.context() as patch:
            patch.setattr(os.path, "realpath", realpath)
            result = finder.index([str(folder)], cancel=cancel)
    finally:
        answers.set()
    assert result.cancelled
    assert len(finder.library.records()) == 1
