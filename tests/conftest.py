"""Fixtures shared by all tests."""

import functools
import gc
import os
import shutil
import subprocess
import sys
import threading

# Before anything imports Qt: tests open no window on a person's screen.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# The words of the window are English in tests; numbers and dates stay those of the system.
os.environ["LANGUAGE"] = "en"

import cv2
import numpy as np
import pytest
from helpers.folders import FONT_POINTS, PATIENCE_MS, ROOT, Folder, drawn
from helpers.images import encode, scene
from hypothesis import HealthCheck, settings
from pytestqt.qtbot import QtBot

from dupfinder.finder import Finder

# How long an example takes says how busy the machine is, and nothing about the program.
for name, max_examples in (("dupfinder", 25), ("nightly", 300)):  # --hypothesis-profile=nightly
    settings.register_profile(
        name, max_examples=max_examples, deadline=None, suppress_health_check=[HealthCheck.too_slow]
    )
settings.load_profile("dupfinder")


@pytest.fixture(autouse=True)
def own_folders(tmp_path, tmp_path_factory, monkeypatch):
    """Each test has folders of its own for data, home and cache; none sees a person's."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("DUPFINDER_DATA_DIR", str(tmp_path / "data"))
    for name in ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(home))
    for name in ("DATA_HOME", "CACHE_HOME", "CONFIG_HOME", "STATE_HOME"):
        monkeypatch.setenv(f"XDG_{name}", str(home / name.lower()))
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(home))  # short: it holds a socket


@pytest.fixture(autouse=True)
def no_thread_left_behind():
    """A pool that is not shut down keeps a process from ending."""
    before = set(threading.enumerate())
    yield
    # A dummy stands for a thread of another library, such as Qt's pool; decoder processes are kept.
    left = [
        thread
        for thread in threading.enumerate()
        if thread not in before
        and not isinstance(thread, threading._DummyThread)
        and thread.name not in ("dupfinder-decoder", "dupfinder-list")
    ]
    assert not left, f"threads left behind: {left}"


@pytest.hookimpl(wrapper=True)
def pytest_report_to_serializable():
    """A worker can send no text that is not UTF-8, such as the names that tests log and print."""
    return _sendable((yield))


def _sendable(data):
    """Returns the data with text that can be encoded."""
    if isinstance(data, str):
        return data.encode("utf-8", "backslashreplace").decode()
    if isinstance(data, dict):
        return {_sendable(key): _sendable(value) for key, value in data.items()}
    if isinstance(data, list | tuple):
        return type(data)(map(_sendable, data))
    return data


@pytest.fixture(scope="session")
def qapp(qapp):
    """The application of pytest-qt, with the same font on every machine, and the plurals of English."""
    from PySide6.QtGui import QFont, QFontDatabase

    from dupfinder.ui.style import translation

    translation.install("en")
    assert QFontDatabase.addApplicationFont(str(ROOT / "tests" / "fonts" / "DejaVuSans.ttf")) >= 0
    font = QFont("DejaVu Sans")
    font.setPointSizeF(FONT_POINTS * float(os.environ.get("DUPFINDER_TEST_FONT_SCALE", "1")))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    qapp.setFont(font)
    return qapp


@pytest.fixture
def qtbot(qapp, request):
    """The robot of pytest-qt, with more patience."""
    return Bot(request)


class Bot(QtBot):
    """Waits as long as a busy machine may need: all that is waited for comes, or something is wrong."""

    def waitUntil(self, callback, *, timeout=PATIENCE_MS):  # noqa: N802 - the robot's own names
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal, *, timeout=PATIENCE_MS, **options):  # noqa: N802
        return super().waitSignal(signal, timeout=timeout, **options)


def pytest_sessionfinish():
    """Qt's clipboard without a screen outlives Python, and must hold nothing of Python's then."""
    gui = sys.modules.get("PySide6.QtGui")
    if gui is not None and gui.QGuiApplication.instance() is not None:
        gui.QGuiApplication.clipboard().clear()


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


# --- the window ---------------------------------------------------------------------------------


class Album(Folder):
    """Pictures of many kinds that no test changes, and a library that holds them."""

    def __init__(self, path, data):
        super().__init__(path)
        self.data = data
        self.kept = self / "a.jpg"


def _fill(album):
    """Three clusters that grow with the radius, single pictures, one damaged and one that is none."""
    first = drawn(1, 320, 240)
    original = encode(first)
    album.write("a.jpg", original)
    album.write("more/a copy.jpg", original)
    album.write("more/a 10 copy.jpg", original)
    decoded = cv2.imdecode(np.frombuffer(original, np.uint8), cv2.IMREAD_COLOR)
    album.save("a lossless.png", decoded)
    album.save("a 2.jpg", scene(1, 160, 120))
    album.save("a 10.jpg", scene(1, 160, 120), 30)
    album.save("a turned.jpg", np.ascontiguousarray(np.rot90(first, -1)))
    album.save("more/a mirrored.jpg", np.ascontiguousarray(first[:, ::-1]))
    for share in (2, 3, 4, 5, 6):
        changed = first.copy()
        cv2.rectangle(changed, (20, 20), (20 + share * 24, 20 + share * 16), (250, 250, 250), -1)
        album.save(f"drawn/a {share}.jpg", changed)
    album.draw("b.jpg", 2, (320, 240))
    album.save("b poor.jpg", scene(2, 200, 150), 20)
    second = drawn(2, 320, 240).copy()
    cv2.circle(second, (200, 120), 60, (0, 0, 0), -1)
    album.save("drawn/b.jpg", second)
    third = drawn(3, 320, 240)
    album.save("c.png", third)
    album.save("c cut.jpg", third[4:, 5:])
    album.save("more/c 2.png", cv2.resize(third, (304, 228), interpolation=cv2.INTER_AREA))
    for seed in range(4, 12):
        album.save(f"more/IMG_{seed}.jpg", scene(seed, 160, 120))
    whole = encode(drawn(20, 320, 240))
    album.write("damaged.jpg", whole[: len(whole) * 3 // 4])
    album.write("bad.jpg", b"nothing")
    for number, (folder, _, inside) in enumerate(sorted(os.walk(str(album)))):
        for place, name in enumerate(sorted(inside)):
            seconds = 1_000_000_000 + 86_400 * (37 * number + 11 * place % 29)
            os.utime(os.path.join(folder, name), (seconds, seconds))


@pytest.fixture(scope="session")
def album(tmp_path_factory):
    """Pictures that a library already holds, made once: nothing may be changed in them."""
    place = tmp_path_factory.mktemp("album")
    album = Album(place / "pictures", place / "data")
    _fill(album)
    with Finder(str(album.data), threads=2) as opened:
        opened.index([str(album)])
        opened.cluster_steps().changed(opened.look_at)  # all that a window does at its start
    return album


@pytest.fixture(scope="session")
def application(qapp):
    """The application as the window's program makes it, once in a session."""
    from PySide6.QtCore import QLocale

    from dupfinder.ui.app.application import make_application

    before, threshold = QLocale(), gc.get_threshold()
    made = make_application()
    QLocale.setDefault(before)
    gc.set_threshold(*threshold)
    return made


@pytest.fixture
def english(application):
    """Numbers, dates and words as they are where the tests say them."""
    from PySide6.QtCore import QLocale

    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    _forget_words()
    yield
    QLocale.setDefault(before)
    _forget_words()


def _forget_words():
    """Clears what was formatted in another locale."""
    from dupfinder.ui.style import formatting

    for function in vars(formatting).values():
        if hasattr(function, "cache_clear"):
            function.cache_clear()


@pytest.fixture(scope="session")
def drawn_once(qapp):
    """Draws each icon and illustration once in a session; a window draws some of them forty times."""
    from PySide6.QtGui import QPixmap

    from dupfinder.ui.style import icons

    render, pixmaps = icons._render, {}

    def render_once(source, width_px, height_px, color):
        key = source, width_px, height_px, color.rgba()
        if key not in pixmaps:
            pixmaps[key] = render(source, width_px, height_px, color)
        return QPixmap(pixmaps[key])

    return render_once


@pytest.fixture
def open_window(qtbot, tmp_path, english, drawn_once, monkeypatch):
    """Opens windows over libraries and gives somebody in front of each; closes them at the end."""
    from helpers.windows import Person
    from PySide6.QtWidgets import QApplication

    from dupfinder.ui.app.application import make_window
    from dupfinder.ui.style import icons

    monkeypatch.setattr(icons, "_render", drawn_once)
    people = []

    def open_one(data_dir=None, folders=(), *, start=True):
        window = make_window(str(data_dir or tmp_path / "data"), threads=2)
        person = Person(qtbot, window)
        people.append(person)
        window.show()
        qtbot.waitExposed(window)
        window.activateWindow()
        if start:
            window.start([str(folder) for folder in folders])
        return person

    yield open_one
    for person in people:
        person.window.close()
        assert person.session.activity is None or not person.window.isVisible()
        person.window.deleteLater()
    QApplication.sendPostedEvents()
    QApplication.processEvents()


@pytest.fixture
def person(open_window):
    """Somebody in front of a window over an empty library."""
    person = open_window()
    person.settle()
    return person


@pytest.fixture
def at_album(open_window, album, tmp_path):
    """Somebody in front of a window over the album's library, at rest."""
    shutil.copytree(album.data, tmp_path / "data", dirs_exist_ok=True)
    person = open_window()
    person.settle()
    return person
