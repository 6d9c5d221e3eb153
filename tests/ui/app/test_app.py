"""The program around the window: one instance, logs, bugs, signals of the system, start and end."""

import contextlib
import json
import logging
import os
import pathlib
import signal
import socket
import stat
import subprocess
import sys
import tempfile
import threading

import pytest
from helpers.folders import ROOT, Folder, slow
from helpers.windows import labels
from PySide6.QtCore import Qt

from dupfinder.cli import main
from dupfinder.cli.output import FAILED, USAGE
from dupfinder.finder import Finder
from dupfinder.system import user_dirs
from dupfinder.ui.app import application as module
from dupfinder.ui.app import private_log, single_instance
from dupfinder.ui.app.application import Caller
from dupfinder.ui.app.logs import catch_uncaught, start_log
from dupfinder.ui.app.opening import Opening
from dupfinder.ui.app.signals import SystemSignals
from dupfinder.ui.app.single_instance import SingleInstance
from dupfinder.ui.desktop.urls import address_of
from dupfinder.ui.dialogs import bug_report

posix = pytest.mark.skipif(os.name != "posix", reason="needs POSIX signals")


@pytest.fixture
def instances(qapp, tmp_path):
    """Makes instances over one data folder, and closes them at the end."""
    made = []

    def make(data_dir=None):
        made.append(SingleInstance(str(data_dir or tmp_path / "data")))
        return made[-1]

    yield make
    for each in made:
        each.close()


HAND_OVER = """
import sys
from PySide6.QtCore import QCoreApplication
from dupfinder.ui.app.single_instance import SingleInstance
app = QCoreApplication([])
sys.exit(10 if SingleInstance(sys.argv[1]).hand_over(sys.argv[2:]) else 20)
"""


def hand_over(qtbot, data_dir, folders):
    """Hands folders over in a process of its own; gives whether they were taken."""
    process = subprocess.Popen([sys.executable, "-c", HAND_OVER, str(data_dir), *folders])
    qtbot.waitUntil(lambda: process.poll() is not None, timeout=60_000)
    assert process.returncode in (10, 20)
    return process.returncode == 10


# --- one instance ---


def test_the_first_instance_has_nobody_to_hand_over_to(instances):
    assert not instances().hand_over(["/pictures"])


@pytest.mark.parametrize(
    "folders", [[], ["/pictures", "/more pictures"], ["/caf\udce9", "/new\nline", "/図"]]
)
def test_a_second_instance_hands_its_folders_to_the_first(qtbot, instances, folders, tmp_path):
    first = instances()
    called = []
    first.called.connect(called.append)
    first.listen()
    assert hand_over(qtbot, tmp_path / "data", folders)
    assert called == [folders]


def test_a_thousand_folders_arrive_whole(qtbot, instances, tmp_path):
    first = instances()
    called = []
    first.called.connect(called.append)
    first.listen()
    folders = [f"/pictures/{number:04}/a holiday with a long name" for number in range(1000)]
    assert hand_over(qtbot, tmp_path / "data", folders)
    assert called == [folders]


@posix
def test_half_a_message_is_no_folder_at_all(qtbot, instances, tmp_path):
    first = instances()
    called = []
    first.called.connect(called.append)
    first.listen()
    for message in (b"/pictures/2004".hex().encode() + b"\n", b"", b"/pictures".hex().encode()):
        caller = socket.socket(socket.AF_UNIX)
        caller.connect(first._server.fullServerName())
        caller.sendall(message)
        caller.close()
    assert hand_over(qtbot, tmp_path / "data", ["/whole"])
    assert called == [["/whole"]]


def test_relative_paths_and_nonsense_are_not_taken_as_folders():
    lines = [b"relative".hex(), "zz", b"/absolute".hex(), "", "\x00"]
    assert single_instance._folders_in("\n".join(lines)) == ["/absolute"]


def test_instances_over_different_libraries_do_not_know_each_other(instances, tmp_path):
    first = instances(tmp_path / "one")
    first.listen()
    assert not instances(tmp_path / "two").hand_over([])


def test_a_closed_instance_is_none(instances):
    first = instances()
    first.listen()
    first.close()
    assert not instances().hand_over([])


@posix
def test_what_a_crashed_instance_left_behind_is_no_hindrance(qtbot, instances, tmp_path):
    first = instances()
    first.listen()
    path = first._server.fullServerName()
    first.close()
    left = socket.socket(socket.AF_UNIX)
    left.bind(path)  # nobody listens there
    left.close()
    assert os.path.exists(path)
    second = instances()
    assert not second.hand_over([])
    second.listen()
    called = []
    second.called.connect(called.append)
    assert hand_over(qtbot, tmp_path / "data", ["/pictures"])
    assert called == [["/pictures"]]


@posix
def test_the_socket_lies_in_a_folder_of_the_users_own(instances, tmp_path):
    first = instances()
    first.listen()
    folder = os.path.dirname(first._server.fullServerName())
    assert folder == os.path.join(os.environ["XDG_RUNTIME_DIR"], "dupfinder")
    status = os.stat(folder)
    assert (status.st_uid, stat.S_IMODE(status.st_mode)) == (os.getuid(), 0o700)


@posix
@pytest.mark.parametrize("runtime", ["", "relative", "missing", "open to all", "a link"])
def test_without_a_runtime_folder_of_the_users_own_the_socket_lies_elsewhere(
    instances, tmp_path, monkeypatch, runtime
):
    own = tmp_path / "runtime"
    own.mkdir(0o700)
    if runtime == "open to all":
        own.chmod(0o777)
    elif runtime == "missing":
        own.rmdir()
    elif runtime == "a link":
        own = tmp_path / "link"
        own.symlink_to(tmp_path / "runtime")
    monkeypatch.setenv("XDG_RUNTIME_DIR", runtime if runtime in ("", "relative") else str(own))
    monkeypatch.setattr(tempfile, "tempdir", os.environ["HOME"])
    first = instances()
    first.listen()
    folder = os.path.dirname(first._server.fullServerName())
    assert folder in (str(tmp_path / "data" / "run"), f"{os.environ['HOME']}/dupfinder-{os.getuid()}")
    assert stat.S_IMODE(os.stat(folder).st_mode) == 0o700


@posix
@pytest.mark.parametrize("who", ["others may write", "a link", "a file"])
def test_a_folder_for_the_socket_that_others_made_is_not_used(instances, tmp_path, who):
    folder = os.path.join(os.environ["XDG_RUNTIME_DIR"], "dupfinder")
    if who == "a file":
        Folder(tmp_path).write(folder, b"")
    elif who == "a link":
        os.symlink(tmp_path, folder)
    else:
        os.mkdir(folder)
        os.chmod(folder, 0o777)
    first = instances()
    assert not first.hand_over([])
    first.listen()
    assert first._server is None or not first._server.fullServerName().startswith(folder)


@posix
def test_another_users_listener_is_none(instances, monkeypatch):
    first = instances()
    first.listen()
    called = []
    first.called.connect(called.append)
    other = os.getuid() + 1
    monkeypatch.setattr(single_instance, "_is_own", lambda folder, **_: True)
    monkeypatch.setattr(single_instance.os, "getuid", lambda: other)
    assert not instances().hand_over(["/pictures"])
    assert called == []


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells who calls")
def test_a_call_of_another_user_is_not_heard(qtbot, instances, monkeypatch):
    first = instances()
    first.listen()
    called = []
    first.called.connect(called.append)
    own = single_instance._is_same_user
    asked = []
    monkeypatch.setattr(
        single_instance, "_is_same_user", lambda connection: bool(asked.append(own(connection)))
    )
    caller = socket.socket(socket.AF_UNIX)
    caller.connect(first._server.fullServerName())
    caller.sendall(b"/pictures".hex().encode() + b"\n.\n")
    qtbot.waitUntil(lambda: bool(asked))
    caller.settimeout(60)
    with contextlib.suppress(ConnectionResetError):
        assert caller.recv(10) == b""
    caller.close()
    assert (asked, called) == ([True], [])


@posix
@pytest.mark.parametrize("what", ["a folder", "a file", "a dead socket"])
def test_whatever_lies_where_the_socket_should_keeps_no_window_from_opening(instances, what):
    first = instances()
    first.listen()
    path = first._server.fullServerName()
    first.close()
    listener = socket.socket(socket.AF_UNIX)
    if what == "a folder":
        os.makedirs(os.path.join(path, "inside"))
    elif what == "a file":
        Folder(pathlib.Path(path).parent).write(path, b"")
    else:
        listener.bind(path)
    listener.close()
    second = instances()
    assert not second.hand_over(["/pictures"])
    second.listen()


def test_a_call_shows_the_window_and_adds_the_folders(person, folder):
    folder.draw("a.jpg", 1)
    person.window.showMinimized()
    Caller(person.window).on_called([str(folder)])
    person.settle()
    assert not person.window.windowState() & Qt.WindowState.WindowMinimized
    assert person.window.isVisible()
    assert person.folders() == {"pictures": "1 photo"}


def test_a_call_goes_to_a_page_and_looks_for_an_image(person, folder):
    folder.draw("a.jpg", 1)
    folder.draw("copy.jpg", 1, quality=50)
    caller = Caller(person.window)
    caller.on_called([str(folder)])
    person.settle()
    caller.on_asked([], "find")
    assert person.window.pages.is_on_find()
    caller.on_asked([], "review")
    assert person.window.pages.is_on_review()
    caller.on_asked([], None)
    assert person.window.pages.is_on_review()
    caller.on_asked([str(folder / "a.jpg")], None)
    person.settle()
    assert person.window.pages.is_on_find()
    assert person.shown() == ["a.jpg", "copy.jpg"]


def test_a_window_that_is_just_opening_adds_a_folder_and_looks_for_an_image(open_window, folder):
    folder.draw("a.jpg", 1)
    folder.draw("copy.jpg", 1, quality=50)
    person = open_window(start=False)
    person.window.start([str(folder)])  # as `run` does; the library opens in a thread
    Caller(person.window).on_asked([str(folder / "a.jpg")], None)
    person.wait(lambda: person.shown() == ["a.jpg", "copy.jpg"])
    assert person.window.pages.is_on_find()


def test_images_and_page_are_handed_over_apart_from_folders(qtbot, instances, tmp_path):
    first = instances()
    called, asked = [], []
    first.called.connect(called.append)
    first.asked.connect(lambda images, page: asked.append((images, page)))
    first.listen()
    code = HAND_OVER.replace("sys.argv[2:]", "['/pictures'], ['/a b.jpg', '/caf\\udce9.jpg'], 'find'")
    process = subprocess.Popen([sys.executable, "-c", code, str(tmp_path / "data")])
    qtbot.waitUntil(lambda: process.poll() is not None, timeout=60_000)
    assert process.returncode == 10
    assert hand_over(qtbot, tmp_path / "data", [])
    assert called == [["/pictures"], []]
    assert asked == [(["/a b.jpg", "/caf\udce9.jpg"], "find"), ([], None)]


# --- logs and bugs ---


@pytest.fixture
def log():
    """The logger of the program, as it was before at the end."""
    root = logging.getLogger("dupfinder")
    before, level = list(root.handlers), root.level
    yield root
    for handler in set(root.handlers) - set(before):
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)


def test_logs_rotate_in_the_log_folder(log, monkeypatch):
    monkeypatch.setattr(private_log, "_LOG_BYTES", 2000)
    path = start_log()
    assert os.path.dirname(path) == user_dirs.log_dir()
    for number in range(400):
        log.info("line %d of caf\udce9", number)
    kept = sorted(os.listdir(user_dirs.log_dir()))
    assert kept == ["dupfinder.log", "dupfinder.log.1", "dupfinder.log.2", "dupfinder.log.3"]
    assert all(os.path.getsize(os.path.join(user_dirs.log_dir(), name)) <= 2000 for name in kept)


def test_a_log_that_cannot_be_written_is_none(log, tmp_path, monkeypatch):
    (tmp_path / "file").write_bytes(b"")
    monkeypatch.setattr(user_dirs, "log_dir", lambda: str(tmp_path / "file" / "log"))
    assert start_log() is None


@pytest.fixture
def excepthook(monkeypatch):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)


def raised(error):
    try:
        raise error
    except type(error) as caught:
        return caught


@pytest.mark.parametrize("where", ["window", "thread"])
def test_a_bug_is_logged_and_told_and_the_window_goes_on(person, folder, log, excepthook, where):
    path = start_log()
    catch_uncaught(person.window)
    error = raised(RuntimeError("impossible"))

    def report():
        sys.excepthook(type(error), error, error.__traceback__)

    if where == "thread":
        thread = threading.Thread(target=report)
        thread.start()
        thread.join()
    else:
        report()
    person.wait(lambda: bug_report._bugs)
    [dialog] = bug_report._bugs
    assert dialog.isVisible()
    assert any("Something went wrong" in words for words in labels(dialog))
    with open(path, encoding="utf-8") as stream:
        text = stream.read()
    assert "RuntimeError: impossible" in text
    assert "Traceback" in text
    assert person.window.isVisible()
    dialog.close()
    folder.draw("a.jpg", 1)
    person.window.add_folders([str(folder)])
    person.settle()
    assert person.folders() == {"pictures": "1 photo"}


def test_a_bug_in_the_background_is_told_and_the_next_work_is_done(
    person, folder, excepthook, monkeypatch, log
):
    catch_uncaught(person.window)
    folder.draw("a.jpg", 1)
    with monkeypatch.context() as patched:
        patched.setattr(Finder, "index", lambda *_, **__: 1 // 0)
        person.window.add_folders([str(folder)])
        person.wait(lambda: bug_report._bugs)
        person.wait(lambda: person.session.activity is None)
    bug_report._bugs[0].close()
    person.choose("File", "Recent folders", str(folder))
    person.settle()
    assert person.folders() == {"pictures": "1 photo"}


def test_a_pressed_ctrl_c_that_python_raises_closes_the_window(person, excepthook):
    catch_uncaught(person.window)
    error = raised(KeyboardInterrupt())
    sys.excepthook(type(error), error, error.__traceback__)
    assert not person.window.isVisible()


# --- signals of the system ---


@posix
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_closes_the_window_and_everything_is_put_back(person, number):
    before = signal.getsignal(number)
    signals = SystemSignals(person.window.close)
    try:
        os.kill(os.getpid(), number)
        person.wait(lambda: not person.window.isVisible())
    finally:
        signals.close()
    assert signal.getsignal(number) is before
    assert signal.set_wakeup_fd(-1) == -1


# --- the program ---


def test_without_a_display_the_window_is_refused_in_one_sentence(capsys, monkeypatch, folder):
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    for arguments in ([], ["gui"], [str(folder)]):
        assert main(arguments) == FAILED
        output, errors = capsys.readouterr()
        assert output == ""
        assert errors == (
            "dupfinder: There is no display to open a window on;"
            " `dupfinder clusters FOLDER` works without one.\n"
        )


def test_a_folder_that_is_not_there_opens_no_window(capsys, folder, monkeypatch):
    monkeypatch.setattr(module, "run", lambda *_, **__: pytest.fail("it was opened"))
    for arguments in ([folder / "gone"], ["gui", str(folder), folder / "gone"]):
        assert main(arguments) == FAILED
        assert capsys.readouterr().err == f"dupfinder: There is no such folder or file: {folder / 'gone'}\n"


def test_what_is_asked_for_reaches_the_window(monkeypatch, folder, tmp_path):
    calls = []
    monkeypatch.setattr(module, "run", lambda *given, **named: calls.append((given, named)) or 0)
    assert main([str(folder)]) == 0
    assert main(["--data-dir", str(tmp_path), "--threads", "3", str(folder)]) == 0
    assert main(["gui"]) == 0
    assert main(["--radius", "3", str(folder)]) == USAGE
    here = Opening([str(folder)], [])
    assert calls == [
        ((here, None), {"threads": None}),
        ((here, str(tmp_path)), {"threads": 3}),
        ((Opening([], []), None), {"threads": None}),
    ]


@pytest.mark.parametrize("name", ["a.jpg", "über 100%.jpg", slow("line\nbreak.jpg")])
def test_a_desktop_hands_over_folders_and_images_as_urls(monkeypatch, folder, name):
    calls = []
    monkeypatch.setattr(module, "run", lambda opening, *_, **__: calls.append(opening) or 0)
    image = folder.draw(name, 1)
    assert main(["gui", "--page", "review", address_of(str(folder)), address_of(image)]) == 0
    assert main([image]) == 0
    assert calls == [Opening([str(folder)], [image], "review"), Opening([], [image])]


@pytest.mark.parametrize("address", ["file://elsewhere/pictures", "sftp://elsewhere/pictures"])
def test_the_url_of_another_machine_opens_no_window(capsys, monkeypatch, address):
    monkeypatch.setattr(module, "run", lambda *_, **__: pytest.fail("it was opened"))
    assert main([address]) == FAILED
    assert capsys.readouterr().err == f"dupfinder: There is no such folder or file: {address}\n"


class Program:
    """A window in a process of its own."""

    def __init__(self, *arguments):
        self.process = subprocess.Popen(
            [sys.executable, str(ROOT / "main.py"), *arguments],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        )

    def end(self, number=signal.SIGTERM):
        """Ends it as the system does; gives exit status and all it printed."""
        self.process.send_signal(number)
        return self.wait()

    def wait(self):
        output, errors = self.process.communicate(timeout=60)
        return self.process.returncode, output + errors


@pytest.fixture
def start(tmp_path):
    """Starts windows in processes of their own; none is left at the end."""
    started = []
    # Made before, because the tests look into it while the window does: see `library`.
    with Finder(str(tmp_path / "data")):
        pass

    def one(*arguments):
        program = Program(*map(str, arguments))
        started.append(program)
        return program

    yield one
    for program in started:
        if program.process.poll() is None:
            program.process.kill()
            program.process.communicate()


def library(tmp_path):
    """Folders and images of the library, whatever state it is in."""
    with contextlib.suppress(Exception), Finder(str(tmp_path / "data")) as finder:
        return {folder.path: (folder.images, bool(folder.indexed_at)) for folder in finder.library.folders()}
    return {}


@posix
@pytest.mark.parametrize("number", [signal.SIGTERM, slow(signal.SIGINT)])
def test_the_window_opens_on_a_folder_and_ends_in_good_order(qtbot, start, folder, tmp_path, number):
    for seed in range(3):
        folder.draw(f"{seed}.jpg", seed)
    first = start(str(folder))
    qtbot.waitUntil(lambda: library(tmp_path) == {str(folder): (3, True)}, timeout=60_000)
    assert first.end(number) == (0, b"")
    assert (tmp_path / "data" / "window.ini").is_file()


@posix
def test_a_second_process_hands_its_folder_to_the_first_and_ends(qtbot, start, folder, tmp_path):
    folder.draw("a.jpg", 1)
    # Where a name need not be UTF-8, this one is not.
    other = Folder(tmp_path / (os.fsdecode(b"d\xe9j\xe0 vu") if sys.platform == "linux" else "d\xe9j\xe0 vu"))
    other.draw("b.jpg", 2)
    first = start(str(folder))
    qtbot.waitUntil(lambda: library(tmp_path) == {str(folder): (1, True)}, timeout=60_000)
    assert start("gui", str(other)).wait() == (0, b"")
    wanted = {str(folder): (1, True), str(other): (1, True)}
    qtbot.waitUntil(lambda: library(tmp_path) == wanted, timeout=60_000)
    assert first.process.poll() is None
    assert first.end() == (0, b"")


COPIES = """
import sys
from PySide6.QtCore import QTimer
from dupfinder.ui.app import application as module
from dupfinder.ui.desktop import clipboard
from dupfinder.ui.app.main_window import MainWindow
start = MainWindow.start
def copy_and_close(window, *folders):
    start(window, *folders)
    clipboard.copy_files([sys.argv[0]])
    QTimer.singleShot(0, window, window.close)
MainWindow.start = copy_and_close
sys.exit(module.run(module.Opening(), sys.argv[1]))
"""


def complaints(finished):
    """Returns stderr without the complaints of platforms that have no screen."""
    lines = finished.stderr.splitlines()
    return [line for line in lines if b"does not support propagateSizeHints" not in line]


def test_the_program_ends_in_good_order_with_files_on_its_clipboard(python, tmp_path):
    finished = python(str(tmp_path / "data"), code=COPIES)
    assert (finished.returncode, complaints(finished)) == (0, [])


CLOSES = """
import functools, os, sys, time
sys.path.insert(0, sys.argv[1])
from helpers.processes import HANGING, patched_start
from PySide6.QtCore import QTimer
from dupfinder.workers import decoder_pool
from dupfinder.finder import Finder
from dupfinder.ui.app import application as module
from dupfinder.ui.app.main_window import MainWindow
from dupfinder.ui.backend.photo_loader import Wish
from dupfinder.ui.backend.operations.queries import Source

pool = decoder_pool.Pool(patched_start(HANGING), decoder_pool.Limits(1000.0, 1000.0))
decoder_pool.pool = functools.cache(lambda: pool)
data, picture, where = sys.argv[2:]
folder = os.path.dirname(picture)
with Finder(data) as finder:
    image = finder.library.records()[0]

stat = os.stat
def stall(path, *arguments, **options):
    if where == "program" and path == os.fsencode(picture):
        open(os.path.join(folder, ".waits"), "w").close()
        time.sleep(1000)
    return stat(path, *arguments, **options)
os.stat = stall

def want(window):
    if where == "query":
        window.session.ask(Source("it", picture), 8)
    else:
        window._thumbnails.want("test", [image], 128)
        window.compare_view.loader.want([Wish(image)])

def look(window):
    if os.path.exists(os.path.join(folder, ".waits")):
        window.close()
        print(module.SingleInstance(data).hand_over([]))
    else:
        QTimer.singleShot(20, window, lambda: look(window))

start = MainWindow.start
def start_and_close(window, *folders):
    start(window, *folders)
    close = window.session.close
    def ask_and_close():
        print(module.SingleInstance(data).hand_over([]))
        close()
    window.session.close = ask_and_close
    want(window)
    look(window)
MainWindow.start = start_and_close
sys.exit(module.run(module.Opening(), data))
"""


@posix
@pytest.mark.parametrize("where", ["decoder", slow("drive"), slow("program"), slow("query")])
def test_closing_waits_for_nothing_that_hangs_and_leaves_the_library_to_the_next_instance(
    finder, folder, python, where
):
    name = "stalled.jpg" if where == "drive" else "a.jpg"
    path = folder.draw(name, 1)
    finder.index([str(folder)])
    if where in ("decoder", "query"):
        folder.write(name, b"HANG")
    # An hour would be too long; all that hangs here hangs for longer than this test waits.
    finished = python(str(ROOT / "tests"), finder.library.folder, path, where, code=CLOSES, timeout=100)
    assert (finished.returncode, complaints(finished)) == (0, [])
    assert finished.stdout.split() == [b"False", b"False"]


@posix
def test_an_instance_that_hangs_up_is_none(instances, tmp_path):
    first = instances()
    first.listen()
    path = first._server.fullServerName()
    first.close()
    with socket.socket(socket.AF_UNIX) as ending:
        ending.bind(path)
        ending.listen()
        caller = subprocess.Popen([sys.executable, "-c", HAND_OVER, str(tmp_path / "data"), "/pictures"])
        connection, _ = ending.accept()
        while connection.recv(1000)[-2:] != b".\n":
            pass
        connection.close()
        assert caller.wait() == 20


START = """
import sys, time
from PySide6.QtCore import QTimer
from dupfinder.ui.app import application as module
app = module.make_application()
window = module.make_window(sys.argv[1])
window.show()
app.processEvents()
assert window.isVisible()
heavy = {"numpy", "cv2", "PIL", "vptree", "PySide6.QtNetwork"} & set(sys.modules)
window.close()
print(sorted(heavy))
"""


def test_the_window_is_there_before_numpy_and_opencv_are_loaded(python, tmp_path):
    finished = python(str(tmp_path / "data"), code=START)
    assert (finished.returncode, finished.stdout.strip(), complaints(finished)) == (0, b"[]", [])


def test_qt_is_not_asked_for_by_commands_that_need_no_window(python, folder):
    folder.draw("a.jpg", 1)
    code = (
        "import sys; from dupfinder.cli import main; main(sys.argv[1:]);"
        "assert not any(name.startswith('PySide6') for name in sys.modules)"
    )
    finished = python("clusters", "--json", str(folder), code=code)
    assert finished.returncode == 0, finished.stderr
    assert json.loads(finished.stdout)["clusters"] == []
