"""A walk that lists ahead of the turn finds what a walk in turn finds, in the same order."""

import contextlib
import os
import threading

from dupfinder.base.reports import ignore
from dupfinder.indexing import walk
from dupfinder.system import ahead
from dupfinder.system.timeouts import Patience


def walked(folder, cancel=None):
    """The files and problems that a walk finds."""
    cancel = cancel or threading.Event()
    excluded = frozenset([os.fsencode(folder / "3/left out.jpg")])
    with contextlib.closing(Patience(cancel=cancel)) as patience:
        roots = [os.fsencode(str(folder)), os.fsencode(folder / "5")]  # one within the other
        return walk.Walk(roots, str(folder / "data"), excluded, ignore, cancel, patience).run()


def fill(folder):
    for number in range(9):
        for name in ("a.jpg", "left out.jpg", "b.txt", "c", ".hidden.png"):
            folder.write(f"{number}/{name}", b"\x89PNG\r\n\x1a\n" if name == "c" else b"x")
        for inner in range(number):
            folder.write(f"{number}/{inner}/{inner}.jpg", b"x")
    for number in range(200):
        folder.write(f"7/many/{number:03}.jpg", b"x")
    os.link(folder / "1/a.jpg", folder / "8/linked.jpg")
    os.symlink(folder / "2", folder / "2/0/circle")


def decide(monkeypatch, worth):
    monkeypatch.setattr(ahead.Pace, "worth", lambda self, most: worth(most))


def test_what_is_found_and_its_order_are_the_same_on_a_slow_drive(folder, monkeypatch):
    fill(folder)
    closed = os.fsencode(folder / "6/2")
    real = os.scandir

    def scandir(path):
        if path == closed:
            raise PermissionError(13, "Permission denied")
        return real(path)

    monkeypatch.setattr(os, "scandir", scandir)
    decide(monkeypatch, lambda most: 0)
    in_turn = walked(folder)
    decide(monkeypatch, lambda most: most)
    listed_ahead = walked(folder)
    assert list(listed_ahead.files.items()) == list(in_turn.files.items())
    assert list(listed_ahead.folders.items()) == list(in_turn.folders.items())
    assert vars(listed_ahead) == vars(in_turn)
    assert len(in_turn.problems) == 1


def test_several_folders_of_a_slow_drive_are_listed_at_once_and_no_more_than_allowed(folder, monkeypatch):
    for number in range(60):
        folder.write(f"{number:02}/a.jpg", b"x")
    real, changed, now, most = os.scandir, threading.Condition(), [0], [0]

    def scandir(path):
        with changed:
            now[0] += 1
            most[0] = max(most[0], now[0])
            changed.notify_all()
            changed.wait_for(lambda: path == os.fsencode(str(folder)) or most[0] >= 4, timeout=5)
        try:
            return real(path)
        finally:
            with changed:
                now[0] -= 1

    monkeypatch.setattr(os, "scandir", scandir)
    decide(monkeypatch, lambda most: most)
    assert len(walked(folder).files) == 60
    assert 4 <= most[0] <= ahead.MOST_CALLS


def test_a_cancelled_walk_does_not_wait_for_what_is_listed_ahead(folder, monkeypatch):
    for number in range(20):
        folder.write(f"{number:02}/a.jpg", b"x")
    decide(monkeypatch, lambda most: most)
    cancel, held, real = threading.Event(), threading.Event(), os.scandir

    def scandir(path):
        if path != os.fsencode(str(folder)):
            cancel.set()
            held.wait(60)
        return real(path)

    monkeypatch.setattr(os, "scandir", scandir)
    found = []
    walking = threading.Thread(target=lambda: found.append(walked(folder, cancel)), daemon=True)
    walking.start()
    walking.join(30)
    assert found
    assert found[0].files == {}
    held.set()
