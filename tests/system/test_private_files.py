"""The program's own files are readable by the user only, whatever the umask."""

import os
import pathlib
import stat
import tempfile

import pytest

from dupfinder.store.library import Library
from dupfinder.store.library_file import FILE_NAME
from dupfinder.store.opening import open_library
from dupfinder.system import user_dirs

pytestmark = pytest.mark.skipif(os.name != "posix", reason="file modes are POSIX")


@pytest.fixture
def open_to_all():
    """New files can be read and written by everybody."""
    before = os.umask(0)
    yield
    os.umask(before)


def open_to_others(*folders):
    """All that others may read, write or enter, below these folders and these themselves."""
    found = []
    for folder in folders:
        for place, folders_in, names in os.walk(folder):
            if "fontconfig" in folders_in:  # the cache of that library, which lists fonts and nothing else
                folders_in.remove("fontconfig")
            found += [os.path.join(place, name) for name in (*folders_in, *names)]
    found += folders
    return sorted(path for path in found if stat.S_IMODE(os.lstat(path).st_mode) & 0o077)


def own_home(tmp_path):
    """A home in which nothing is yet, and an environment that has the files of the program lie there."""
    home = tmp_path / "home"
    home.mkdir(0o700)
    names = {"HOME": "", "XDG_DATA_HOME": "data", "XDG_CACHE_HOME": "cache", "XDG_CONFIG_HOME": "config"}
    names |= {"TMPDIR": "", "XDG_RUNTIME_DIR": "", "DUPFINDER_DATA_DIR": "library/of/mine"}
    return home, os.environ | {name: str(home / place) for name, place in names.items()}


def test_the_library_its_locks_and_its_index(program, folder, tmp_path):
    home, environment = own_home(tmp_path)
    folder.draw("a.jpg", 1)
    folder.draw("b.jpg", 1, quality=40)
    for command in (["clusters", str(folder)], ["undo", "--list"]):
        assert program(*command, env=environment, umask=0).returncode == 0
    names = set(os.listdir(home / "library" / "of" / "mine"))
    assert {FILE_NAME, "library.lock", "indexing.lock", "index.npz", "columns.npz", "views.npz"} <= names
    assert open_to_others(str(home)) == []


def test_the_log_of_a_bug(python, tmp_path):
    home, environment = own_home(tmp_path)
    code = """
import sys
from dupfinder.cli import main
from dupfinder.cli import commands
def info(*_):
    raise RuntimeError("a bug")
commands.run_info = info
sys.argv[1:] = ["info"]
sys.exit(main())
"""
    assert b"should not have happened" in python(code=code, env=environment, umask=0).stderr
    assert (home / "cache" / "dupfinder" / "log" / "dupfinder.log").exists()
    assert open_to_others(str(home)) == []


WINDOW = """
import sys, logging
from PySide6.QtCore import QEventLoop, QTimer
from dupfinder.system import user_dirs
from dupfinder.ui.app import application
from dupfinder.system import user_dirs as paths
from dupfinder.ui.app import application as app
from dupfinder.ui.app.single_instance import SingleInstance
from dupfinder.ui.backend import thumbnails

own = application.make_application()
application.start_log()
logging.getLogger("dupfinder").handlers[-1].doRollover()
thumbnails._is_dear = lambda image: True
folder = user_dirs.data_dir()
window = application.make_window(folder, threads=1)
instance = application.SingleInstance(folder)
instance.listen()
print(instance._server.fullServerName(), flush=True)
window.show()
window.start([sys.argv[1]])
loop = QEventLoop()
timer = QTimer(interval=20)
def look():
    if window.session.is_idle() and window.session.has_table and list(window._thumbnails._disk.files()):
        loop.quit()
timer.timeout.connect(look)
timer.start()
QTimer.singleShot(60_000, loop.quit)
window.show_duplicates()
loop.exec()
import os
instance.close = lambda: None
window.close()
os._exit(0)
"""


@pytest.fixture
def short_path():
    """A folder near the root: the path of a socket has 107 bytes at most."""
    with tempfile.TemporaryDirectory() as path:
        yield pathlib.Path(path)


def test_settings_thumbnails_logs_and_the_socket_of_a_window(python, folder, short_path):
    home, environment = own_home(short_path)
    folder.draw("a.jpg", 1, (800, 600))
    folder.draw("b.jpg", 1, (400, 300))
    ended = python(str(folder), code=WINDOW, env=environment, umask=0)
    assert ended.returncode == 0, ended.stderr.decode()
    socket = ended.stdout.decode().strip()
    assert stat.S_ISSOCK(os.lstat(socket).st_mode)
    assert socket.startswith(str(home))
    assert (home / "library" / "of" / "mine" / "window.ini").stat().st_size
    assert list((home / "cache" / "dupfinder" / "thumbnails").rglob("*.jpg"))
    assert len(list((home / "cache" / "dupfinder" / "log").iterdir())) == 2
    assert open_to_others(str(home)) == []


def test_what_is_written_to_keep_from_a_damaged_library(tmp_path, open_to_all):
    data = str(tmp_path / "data")
    with Library(data) as library:
        library.add_folder(b"/photos")
        path = library.path
    os.truncate(path, os.path.getsize(path) - 4096)
    library, told = open_library(data)
    with library:
        assert told is not None
        assert len([name for name in os.listdir(data) if name.startswith(FILE_NAME)]) > 3
        assert open_to_others(data) == []


def test_files_of_before_are_taken_from_others(tmp_path):
    data = tmp_path / "data"
    data.mkdir()
    for name in (FILE_NAME, "indexing.lock"):
        (data / name).touch(0o644)
    with Library(str(data)) as library, library.indexing():
        assert stat.S_IMODE((data / FILE_NAME).stat().st_mode) == 0o600
        assert stat.S_IMODE((data / "indexing.lock").stat().st_mode) == 0o600


def test_a_folder_that_was_there_stays_as_it_is(tmp_path, open_to_all):
    shared = tmp_path / "shared"
    shared.mkdir(0o755)
    user_dirs.make_folder(str(shared / "a" / "b"))
    user_dirs.make_folder(str(shared))
    assert stat.S_IMODE(shared.stat().st_mode) == 0o755
    assert open_to_others(str(shared / "a")) == []


def test_a_umask_that_takes_everything_from_the_user_too_does_no_harm(tmp_path):
    before = os.umask(0o777)
    try:
        user_dirs.make_folder(str(tmp_path / "a" / "b"))
        user_dirs.make_file(str(tmp_path / "a" / "b" / "c"))
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "a" / "b").stat().st_mode) == 0o700
    assert stat.S_IMODE((tmp_path / "a" / "b" / "c").stat().st_mode) == 0o600


def test_no_folder_is_made_in_the_place_of_a_file(tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(FileExistsError):
        user_dirs.make_folder(str(tmp_path / "file"))
    with pytest.raises(FileExistsError):
        user_dirs.make_folder(str(tmp_path / "file" / "below"))
