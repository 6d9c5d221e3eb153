"""Files of a slow drive are read ahead, by no more readers than are allowed, with the same results."""

import os
import threading

import pytest
from helpers.processes import decode_here

from dupfinder.base.files import FileState, Wanted
from dupfinder.finder import Finder
from dupfinder.indexing import scan
from dupfinder.system import ahead
from dupfinder.workers import analysis, read_many
from dupfinder.workers.file_reader import FileReader

THREADS = 2


@pytest.fixture
def readers(monkeypatch):
    """Decoders are threads of this process; tells how many of them and their helpers read at once."""
    decode_here(monkeypatch)
    monkeypatch.setattr(scan, "_CHUNK_FILES", 6)
    meter = Readers()
    monkeypatch.setattr(analysis, "read_file", meter)
    return meter


class Readers:
    """Stands for `read_file`; holds readers until `wanted` of them are there at once, or for long."""

    def __init__(self):
        self.real, self.wanted, self.now, self.most = analysis.read_file, 1, 0, 0
        self._changed = threading.Condition()

    def __call__(self, state, **options):
        with self._changed:
            self.now += 1
            self.most = max(self.most, self.now)
            self._changed.notify_all()
            self._changed.wait_for(lambda: self.most >= self.wanted, timeout=5)
        try:
            return self.real(state, **options)
        finally:
            with self._changed:
                self.now -= 1


def drives_are_slow(monkeypatch, are_slow):
    monkeypatch.setattr(ahead.Pace, "worth", lambda self, most: most if are_slow else 0)


def fill(folder):
    for number in range(40):
        folder.draw(f"{number % 3}/{number:03}.jpg", number, size=(64, 48))
    folder.write("0/bad.jpg", b"nothing")
    folder.write("1/words.txt", b"no picture")
    os.rename(folder.draw("2/named.jpg", 50, size=(64, 48)), folder / "2/named by nothing")
    os.link(folder / "0/000.jpg", folder / "2/linked.jpg")


def library_of(folder, place):
    with Finder(str(place), threads=THREADS) as finder:
        return finder.index([str(folder)]), finder.library.records()


def test_a_slow_drive_gives_the_same_library_as_a_fast_one(folder, tmp_path, monkeypatch, readers):
    fill(folder)
    drives_are_slow(monkeypatch, False)
    fast, in_turn = library_of(folder, tmp_path / "fast")
    assert readers.most <= THREADS
    drives_are_slow(monkeypatch, True)
    readers.wanted = THREADS + 2
    slow, read_ahead = library_of(folder, tmp_path / "slow")
    assert THREADS < readers.most <= ahead.MOST_CALLS
    assert read_ahead == in_turn
    assert slow.problems == fast.problems
    assert (slow.found, slow.new) == (fast.found, fast.new)


@pytest.mark.parametrize("most", [2, 4, 9])
def test_no_more_files_are_open_than_the_limit(folder, tmp_path, monkeypatch, readers, most):
    fill(folder)
    drives_are_slow(monkeypatch, True)
    monkeypatch.setattr(read_many, "MOST_CALLS", most)
    readers.wanted = most // THREADS * THREADS
    library_of(folder, tmp_path / "library")
    assert readers.most <= most


def test_the_files_of_the_next_request_are_read_meanwhile(folder, monkeypatch):
    drives_are_slow(monkeypatch, True)
    files = [
        Wanted(FileState.of(path, os.stat(path)))
        for path in (os.fsencode(folder.draw(f"{number}.jpg", number)) for number in range(4))
    ]
    later_was_read, reader = threading.Event(), FileReader()
    real = analysis.read_file

    def read_file(state, **options):
        if state == files[2].state:
            later_was_read.set()
        return real(state, **options)

    monkeypatch.setattr(analysis, "read_file", read_file)
    reader.wanted(files[:2], 0, lambda: files[2:], 2)
    assert later_was_read.wait(10)
    for request, number in ((files[:2], 1), (files[2:], 0), (files[2:], 1)):
        data, _ = reader.wanted(request, number, tuple, 2)
        with open(request[number].state.path, "rb") as stream:
            assert data == stream.read()
    reader.close()


def test_after_a_file_that_could_not_be_read_in_time_none_is_read_ahead():
    class NoPool:
        pass

    reading = read_many.Reading(NoPool(), [], 4, threading.Event())
    assert reading._ahead() == ahead.MOST_CALLS // 4 - 1
    reading._drives.was_silent(Wanted(FileState(b"/a.jpg", 5, 0, 7, 0)), 1.0)
    assert reading._ahead() == 0
