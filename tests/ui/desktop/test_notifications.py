"""The notification at the end of long work."""

import pytest
from PySide6.QtWidgets import QWidget

from dupfinder.ui.desktop import notifications, opening


@pytest.fixture
def scene(qtbot, monkeypatch):
    """A window, the seconds of its clock, and what was told."""
    monkeypatch.setattr(opening, "session_bus", lambda: None)
    window, now, told = QWidget(), [0.0], []
    qtbot.addWidget(window)
    work = notifications.LongWork(window, lambda *words: told.append(words[1]), lambda: now[0])
    return window, work, now, told


def run(work, now, seconds):
    work.update(0, 10)
    now[0] += seconds
    work.update(10, 10)
    work.update(None)


def test_long_work_tells_its_end_once(scene):
    _, work, now, told = scene
    run(work, now, 21)
    work.update(None)
    assert len(told) == 1


def test_short_work_tells_nothing(scene):
    _, work, now, told = scene
    run(work, now, 19)
    assert told == []


def test_it_can_be_switched_off(scene):
    _, work, now, told = scene
    work.is_on = False
    run(work, now, 100)
    assert told == []


def test_nothing_is_told_while_the_window_is_in_front(scene, monkeypatch):
    window, work, now, told = scene
    monkeypatch.setattr(window, "isActiveWindow", lambda: True)
    run(work, now, 100)
    assert told == []
