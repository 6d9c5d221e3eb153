"""A drive that does not answer is asked, and not waited for."""

import os
import threading

import pytest

from dupfinder.system.timeouts import Question
from dupfinder.ui.desktop import slow_paths
from dupfinder.ui.desktop.slow_paths import Look


@pytest.fixture
def silent(monkeypatch, tmp_path):
    """A folder below which the system answers nothing until the event that goes with it is set."""
    answers = threading.Event()
    place = str(tmp_path / "silent")
    os.mkdir(place)

    def held(function):
        def ask(path, *arguments, **options):
            if os.fsdecode(path).startswith(place):
                answers.wait()
            return function(path, *arguments, **options)

        return ask

    for name in ("lexists", "isfile", "isdir", "realpath"):
        monkeypatch.setattr(os.path, name, held(getattr(os.path, name)))
    monkeypatch.setattr(os, "stat", held(os.stat))
    monkeypatch.setattr(slow_paths, "GLANCE_SECONDS", 0.05)
    yield place, answers
    answers.set()
    for thread in threading.enumerate():
        if thread.name in ("dupfinder-question", "dupfinder-question"):
            thread.join(10)


def told(look):
    heard = []
    look.known.connect(lambda kinds: heard.append(kinds))
    look.slow.connect(lambda: heard.append("slow"))
    look.silent.connect(lambda: heard.append("silent"))
    return heard


def test_what_answers_is_told_as_it_is(tmp_path):
    file, link = tmp_path / "a", tmp_path / "link"
    file.touch()
    link.symlink_to(tmp_path / "nowhere")
    assert slow_paths.exists(str(file))
    assert slow_paths.exists(str(link))
    assert not slow_paths.exists(str(tmp_path / "none"))
    assert slow_paths.is_file(str(file))
    assert not slow_paths.is_file(str(tmp_path))
    assert slow_paths.is_folder(str(tmp_path))
    assert slow_paths.are_folders([str(file), str(tmp_path)]) == [False, True]
    assert slow_paths.real_path(str(tmp_path / "x" / "..")) == os.path.realpath(tmp_path)


def test_a_silent_drive_counts_as_not_there(silent):
    place, _ = silent
    assert not slow_paths.exists(place)
    assert not slow_paths.is_file(place)
    assert not slow_paths.is_folder(place)
    assert slow_paths.are_folders([place, os.path.dirname(place)]) == [False, True]
    assert slow_paths.real_path(place + "/a/../b") == place + "/b"


def test_what_was_not_answered_is_not_asked_again(silent):
    place, answers = silent
    before = threading.active_count()
    for _ in range(5):
        assert not slow_paths.exists(place)
    assert threading.active_count() == before + 1
    answers.set()
    assert Question.ask(os.path.lexists, place).wait(60)
    assert slow_paths.exists(place)


def test_files_and_folders_are_told_at_once(qapp, tmp_path):
    (tmp_path / "a").touch()
    paths = [str(tmp_path), str(tmp_path / "a"), str(tmp_path / "none"), "/nul\0l"]
    look = Look(paths)
    heard = told(look)
    look.start()
    assert heard == [dict(zip(paths, ["folder", "file", "missing", "missing"], strict=True))]


def test_a_drive_that_was_asleep_is_told_when_it_answers(qtbot, silent):
    place, answers = silent
    look = Look([place])
    heard = told(look)
    look.start()
    assert heard == ["slow"]
    answers.set()
    qtbot.waitUntil(lambda: len(heard) > 1, timeout=60_000)
    assert heard == ["slow", {place: "folder"}]


def test_a_drive_that_never_answers_is_given_up(qtbot, silent, monkeypatch):
    place, _ = silent
    monkeypatch.setattr(slow_paths, "PATIENCE_SECONDS", 0.2)
    look = Look([place])
    heard = told(look)
    look.start()
    qtbot.waitUntil(lambda: len(heard) > 1, timeout=60_000)
    assert heard == ["slow", "silent"]


def test_what_is_stopped_tells_nothing(qapp, silent):
    place, answers = silent
    look = Look([place])
    heard = told(look)
    look.start()
    look.stop()
    answers.set()
    assert Question.ask(slow_paths.kinds_of, (place,)).wait(60)
    assert not look._timer.isActive()
    assert heard == ["slow"]
