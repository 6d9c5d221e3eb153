"""The beginning of a session: the three steps in a new library, and the trace of a crash."""

import os
import shutil
import sys

import pytest
from helpers.windows import files, labels
from PySide6.QtGui import QAction, QGuiApplication, QShortcut
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton, QTreeWidget

from dupfinder import __version__
from dupfinder.system import user_dirs
from dupfinder.ui.app import crash_trace, first_run
from dupfinder.ui.app.crash_trace import CrashTrace
from dupfinder.ui.app.first_run import SETTING, FirstRun, tell_crash
from dupfinder.ui.app.opening import Opening
from dupfinder.ui.desktop import opening
from dupfinder.ui.dialogs.crash_report import CrashDialog
from dupfinder.ui.dialogs.shortcuts import ShortcutsDialog, without_mnemonic
from dupfinder.ui.dialogs.similarity import SimilarityDialog
from dupfinder.ui.dialogs.three_steps import ThreeStepsDialog

# --- three steps ---


@pytest.fixture
def begin(open_window, monkeypatch):
    """Opens a window as the program does; gives somebody in front of it once the library is open."""
    monkeypatch.setattr(first_run, "_REST_MS", 0)

    def one(opening=None, data_dir=None):
        wanted = opening or Opening()
        person = open_window(data_dir, start=False)
        FirstRun(person.window).start(wanted)
        person.window.start(wanted.folders)
        person.settle()
        person.settle()
        QApplication.processEvents()
        return person

    return one


def steps_of(person):
    """Returns the dialog if it is shown."""
    dialog = person.window.side_dialogs.opened(ThreeStepsDialog)
    return dialog if dialog is not None and dialog.isVisible() else None


def test_a_new_library_begins_with_the_three_steps_and_only_once(begin):
    person = begin()
    person.wait(lambda: steps_of(person))
    assert QApplication.activeModalWidget() is None
    person.window.close()
    again = begin()
    assert steps_of(again) is None
    again.choose("Help", "Three steps")
    assert steps_of(again) is not None


def test_a_window_that_tests_or_scripts_make_shows_no_dialog(person):
    assert steps_of(person) is None


@pytest.mark.parametrize("what", ["folder", "image", "page"])
def test_who_comes_with_something_to_do_is_not_held_up(begin, folder, what):
    path = folder.draw("a.jpg", 1)
    wanted = {
        "folder": Opening([str(folder)]),
        "image": Opening(images=[path]),
        "page": Opening(page="find"),
    }
    person = begin(wanted[what])
    assert steps_of(person) is None


def test_a_library_with_folders_needs_no_introduction(begin, album, tmp_path):
    shutil.copytree(album.data, tmp_path / "data")
    person = begin()
    assert steps_of(person) is None
    assert person.window.settings.get(SETTING, False)


def test_a_folder_dropped_on_the_cards_is_read_and_they_go(begin, folder):
    folder.draw("a.jpg", 1)
    person = begin()
    person.wait(lambda: steps_of(person))
    person.drop(steps_of(person), files(str(folder)))
    person.settle()
    assert steps_of(person) is None
    assert person.folders() == {"pictures": "1 photo"}


def test_the_cards_go_when_a_folder_comes_another_way(begin, folder):
    folder.draw("a.jpg", 1)
    person = begin()
    person.wait(lambda: steps_of(person))
    person.window.add_folders([str(folder)])
    person.settle()
    assert steps_of(person) is None


def test_help_opens_the_explanation_of_similarity_and_so_does_the_guide(person):
    person.choose("Help", "How similarity works")
    dialog = person.window.side_dialogs.opened(SimilarityDialog)
    assert dialog.isVisible()
    dialog.close()
    person.choose("Help", "Guide")
    [button] = [
        each
        for each in QApplication.activeWindow().findChildren(QPushButton)
        if each.text().replace("&", "") == "How similarity works"
    ]
    person.click(button)
    assert dialog.isVisible()


# --- crashes ---

TRACE = "Fatal Python error: Segmentation fault\n\nCurrent thread 0x01 (most recent call first):\n  here"


@pytest.fixture
def calm(monkeypatch):
    """The handler of the process that runs the tests stays as it is; gives the files it was to write to."""
    enabled = []
    monkeypatch.setattr(crash_trace.faulthandler, "enable", enabled.append)
    monkeypatch.setattr(crash_trace.faulthandler, "disable", enabled.clear)
    return enabled


def logs():
    return sorted(os.listdir(user_dirs.log_dir()))


def test_a_session_that_ends_in_good_order_leaves_no_file(calm):
    trace = CrashTrace("/data")
    trace.start()
    assert len(calm) == len(logs()) == 1
    trace.close()
    assert (trace.earlier, calm, logs()) == ("", [], [])


def test_the_trace_of_a_crash_is_given_once_and_kept(calm):
    first = CrashTrace("/data")
    first.start()
    os.write(calm[0], TRACE.encode())
    os.close(calm[0])  # as the system does with those of a process
    second = CrashTrace("/data")
    second.start()
    assert second.earlier == TRACE
    second.close()
    [kept] = logs()
    with open(os.path.join(user_dirs.log_dir(), kept), encoding="utf-8") as stream:
        assert stream.read() == TRACE
    third = CrashTrace("/data")
    third.start()
    assert third.earlier == ""
    third.close()


def test_windows_over_different_libraries_have_traces_of_their_own(calm):
    one, other = CrashTrace("/data"), CrashTrace("/other")
    one.start()
    other.start()
    os.write(calm[0], TRACE.encode())
    other.close()
    again = CrashTrace("/other")
    again.start()
    assert again.earlier == ""
    again.close()
    one.close()


def test_a_process_that_was_killed_left_no_crash(calm):
    first = CrashTrace("/data")
    first.start()
    os.close(calm[0])
    second = CrashTrace("/data")
    second.start()
    assert second.earlier == ""
    second.close()


def test_without_a_log_folder_nothing_is_traced_and_nothing_fails(calm, tmp_path, monkeypatch):
    (tmp_path / "file").write_bytes(b"")
    monkeypatch.setattr(user_dirs, "log_dir", lambda: str(tmp_path / "file" / "log"))
    trace = CrashTrace("/data")
    trace.start()
    trace.close()
    assert (trace.earlier, calm) == ("", [])


@pytest.mark.skipif(os.name != "posix", reason="needs POSIX modes")
def test_only_the_user_can_read_the_trace(calm):
    trace = CrashTrace("/data")
    trace.start()
    [name] = logs()
    assert os.stat(os.path.join(user_dirs.log_dir(), name)).st_mode & 0o777 == 0o600
    trace.close()


def test_a_crash_is_offered_as_a_notice_shown_and_copied(person, monkeypatch):
    opened = []
    monkeypatch.setattr(opening, "open_folder", lambda path: opened.append(path) or True)
    tell_crash(person.window, "")
    assert not person.window.notice.isVisible()
    tell_crash(person.window, TRACE)
    notice = person.window.notice
    assert "crashed" in notice.label.text()
    assert QApplication.activeModalWidget() is None
    assert person.window.side_dialogs.opened(CrashDialog) is None
    person.click(notice.button)
    dialog = person.window.side_dialogs.opened(CrashDialog)
    assert any("sent nowhere" in words for words in labels(dialog))
    assert TRACE in dialog.findChild(QPlainTextEdit).toPlainText()
    buttons = {each.text().replace("&", ""): each for each in dialog.findChildren(QPushButton)}
    person.click(buttons["Copy report"])
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith(f"dupfinder {__version__}, ")
    assert copied.endswith(TRACE)
    person.click(buttons["Open log folder"])
    assert opened == [user_dirs.log_dir()]
    assert not person.window.notice.isVisible()


SESSION = """
import faulthandler, sys
from PySide6.QtCore import QTimer
from dupfinder.ui.app import application as module
from dupfinder.ui.app.main_window import MainWindow
if sys.argv[2] == "crashes":
    import resource
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    MainWindow.start = lambda *_: faulthandler._sigsegv()
start = MainWindow.start
def tell_and_close(window):
    print(window.notice.label.text())
    window.close()
def start_and_close(window, *folders):
    start(window, *folders)
    QTimer.singleShot(0, window, lambda: tell_and_close(window))
MainWindow.start = start_and_close
sys.exit(module.run(module.Opening(page="review"), sys.argv[1]))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="crashes on purpose, without a report of the system")
def test_a_crashed_process_leaves_a_trace_that_the_next_session_tells_of_once(python, tmp_path):
    crashed = python(str(tmp_path / "data"), "crashes", code=SESSION)
    assert crashed.returncode < 0
    [trace] = [name for name in logs() if name.startswith("crash-")]
    with open(os.path.join(user_dirs.log_dir(), trace), encoding="utf-8") as stream:
        text = stream.read()
    assert "Segmentation fault" in text
    assert "application.py" in text
    told = [python(str(tmp_path / "data"), "ends", code=SESSION).stdout.decode() for _ in range(2)]
    assert ["crashed" in each for each in told] == [True, False]
    assert [name for name in logs() if name.startswith("crash-")] == [trace.replace(".log", ".last.log")]


# --- keys ---


def test_every_key_of_the_window_is_in_the_list_of_shortcuts(person):
    window = person.window
    for made in (window.query_page, window.compare_view):
        assert made is not None
    person.choose("Help", "Keyboard shortcuts")
    tree = window.side_dialogs.opened(ShortcutsDialog).findChild(QTreeWidget)
    heads = [tree.topLevelItem(row) for row in range(tree.topLevelItemCount())]
    items = [head.child(row) for head in heads for row in range(head.childCount())]
    rows = {(item.text(0), item.text(1)) for item in items}
    listed = {words for words, _ in rows}
    with_keys = [each for each in window.findChildren(QAction) if each.shortcuts()]
    assert len(with_keys) > 30
    assert {without_mnemonic(each.text()) for each in with_keys} <= listed
    assert [each for each in window.findChildren(QShortcut) if each.parent() is window] == []
    titles = {head.text(0) for head in heads}
    assert {"Pictures that Find shows", "Notices", "List of folders", "Search and filters"} <= titles
    assert ("Go to the notice, and back", "F6") in rows
