"""Fixtures shared by all tests."""

import functools
import os
import pathlib
import subprocess
import sys
import threading

import pytest
from images import encode, photo

from dupfinder.finder import Finder

ROOT = pathlib.Path(__file__).resolve().parents[1]


@pytest.fixture(autouse=True)
def own_folders(tmp_path, tmp_path_factory, monkeypatch):
    """Each test has folders of its own for data, home and cache; none sees a person's."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("DUPFINDER_DATA_DIR", str(tmp_path / "data"))
    for name in ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(home))
    for name in ("DATA_HOME", "CACHE_HOME", "CONFIG_HOME", "STATE_HOME"):
        monkeypatch.setenv(f"XDG_{name}", str(home / name.lower()))


@pytest.fixture(autouse=True)
def no_thread_left_behind():
    """A pool that is not shut down keeps a process from ending."""
    before = set(threading.enumerate())
    yield
    # A dummy stands for a thread of another library, such as Qt's pool.
    left = [
        thread
        for thread in threading.enumerate()
        if thread not in before and not isinstance(thread, threading._DummyThread)
    ]
    assert not left, f"threads left behind: {left}"


@functools.lru_cache(maxsize=512)
def drawn(seed, width, height):
    """The picture of a seed, drawn once in a session and never changed."""
    pixels = photo(seed, width, height)
    pixels.setflags(write=False)
    return pixels


class Folder:
    """A folder of pictures that a test fills."""

    def __init__(self, path):
        self.path = path
        path.mkdir(parents=True, exist_ok=True)

    def __str__(self):
        return str(self.path)

    def __truediv__(self, name):
        """The absolute path of a name in here, as a str."""
        return os.fsdecode(os.path.join(os.fsencode(self.path), os.fsencode(name)))

    def write(self, name, data):
        """Writes a file, and the folders it is in; gives its path."""
        path = self / name
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as stream:
            stream.write(data)
        return path

    def draw(self, name, seed, size=(160, 120), quality=90):
        """Writes the picture of a seed in the format of the name's suffix."""
        return self.save(name, drawn(seed, *size), quality)

    def save(self, name, pixels, quality=90):
        """Writes these pixels in the format of the name's suffix."""
        return self.write(name, encode(pixels, os.path.splitext(name)[1], quality))


@pytest.fixture
def folder(tmp_path):
    """An empty folder for pictures."""
    return Folder(tmp_path / "pictures")


@pytest.fixture
def finder(tmp_path):
    """A new library in the test's data folder."""
    with Finder(str(tmp_path / "data"), threads=2) as opened:
        yield opened


@pytest.fixture
def python(tmp_path):
    """Runs the interpreter on arguments in the test's folder; gives the finished process, bytes and all."""

    def run(*arguments, code=None, **options):
        command = [sys.executable, *(("-c", code) if code else ()), *arguments]
        options = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "cwd": tmp_path} | options
        return subprocess.run(command, check=False, **options)

    return run


@pytest.fixture
def program(python):
    """Runs the program in a process of its own: `python main.py …`."""
    return functools.partial(python, str(ROOT / "main.py"))
