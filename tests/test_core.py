"""The core's imports: allowed homes of libraries, and nothing of the window."""

import ast
import functools
import importlib.util
import json
import os
import subprocess
import sys

import pytest
from helpers.folders import ROOT

from dupfinder.system import user_dirs

PACKAGE = ROOT / "dupfinder"
SOURCES = {path.relative_to(PACKAGE).as_posix(): path for path in sorted(PACKAGE.rglob("*.py"))}
CORE_SOURCES = {name: path for name, path in SOURCES.items() if not name.startswith("ui/")}
CORE = sorted(
    "dupfinder." + name.removesuffix(".py").replace("/", ".")
    for name in CORE_SOURCES
    if not name.endswith(("__init__.py", "__main__.py"))
)
HOMES = {
    "sqlite3": {
        f"store/{name}.py" for name in ("database", "integrity", "opening", "user_file", "user_rows")
    },
    "PIL": {
        "images/codecs/pillow.py",
        "images/decoding.py",
        "images/photo_details.py",
        "images/pixel_digests.py",
        "images/further_frames.py",
    },
    "pi_heif": {"images/codecs/pillow.py"},
    "pillow_jxl": {"images/codecs/pillow.py"},
    "rawpy": {"images/codecs/camera_raw.py"},
    "vptree": {"similarity/vp_tree.py"},
    "appdirs": {"system/user_dirs.py"},
    "tqdm": {"cli/output.py"},
    "daft": {"batch/engine.py"},
    "pyarrow": {"batch/tables.py"},
    "msgspec": {"workers/messages.py"},
    "cv2": {
        "comparison/colours.py",
        "comparison/difference.py",
        "comparison/filters.py",
        "comparison/registration.py",
        "comparison/residual.py",
        "comparison/sharpness.py",
        "comparison/tones.py",
        "descriptors/model.py",
        "comparison/views.py",
        *(f"crops/{name}.py" for name in ("agreement", "checks", "maps", "regions")),
        *(f"features/{name}.py" for name in ("patches", "scale_space", "thumbnails", "working_picture")),
        "hashing/canvas.py",
        "images/codecs/imdecode.py",
        *(f"images/{name}.py" for name in ("display", "over_white", "pixel_depth", "pixel_digests")),
    },
}


@functools.cache
def imported_by(path):
    """The names that a module imports anywhere."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and not node.level:
            found.add(node.module)
    return found


def loaded_after(python, code):
    """The modules that are loaded in a fresh interpreter after this code, which prints nothing."""
    result = python(code=f"{code}\nimport sys, json\nprint(json.dumps(sorted(sys.modules)))")
    assert result.returncode == 0, result.stderr.decode()
    return set(json.loads(result.stdout.splitlines()[-1]))


@pytest.mark.parametrize("library", HOMES)
def test_an_outside_library_is_imported_in_its_home_only(library):
    users = {
        module
        for module, path in SOURCES.items()
        if any(name.partition(".")[0] == library for name in imported_by(path))
    }
    assert users == HOMES[library]


def test_all_of_the_sources_are_read():
    assert len(SOURCES) > 110
    assert len(CORE_SOURCES) > 60


def test_no_core_module_names_the_window_or_its_toolkit_at_import():
    for name, path in CORE_SOURCES.items():
        assert not {"PySide6.QtGui", "PySide6.QtWidgets"} & imported_by(path), name


def test_the_systems_trash_alone_uses_the_toolkit_of_the_window_and_of_it_files_only():
    users = {name: imported_by(path) for name, path in CORE_SOURCES.items()}
    found = {(name, module) for name, modules in users.items() for module in modules if "PySide6" in module}
    assert found == {("trash/system_trash.py", "PySide6.QtCore")}


def test_importing_the_core_loads_no_window(python):
    loaded = loaded_after(python, "import " + ", ".join(CORE))
    assert set(CORE) <= loaded
    assert not {name for name in loaded if name.startswith(("PySide6.QtGui", "PySide6.QtWidgets"))}
    assert not {name for name in loaded if name.startswith("dupfinder.ui")}


def test_the_command_line_works_without_the_toolkit_and_loads_no_window(python, folder):
    folder.draw("a.jpg", 1)
    folder.draw("b.jpg", 1, quality=50)
    code = f"""
from dupfinder.cli import main
for arguments in (["index", {str(folder)!r}], ["query", {folder / "a.jpg"!r}], ["clusters"], ["info"]):
    assert main(arguments) == 0
"""
    loaded = loaded_after(python, code)
    assert not {name for name in loaded if name.startswith(("PySide6.QtGui", "PySide6.QtWidgets"))}
    assert not {name for name in loaded if name.startswith("dupfinder.ui")}


def test_moving_to_the_trash_and_back_loads_no_window(python, folder):
    folder.draw("a.jpg", 1)
    folder.draw("b.jpg", 1, quality=50)
    code = f"""
from dupfinder.cli import main
for arguments in (["clean", {str(folder)!r}, "--keep", "largest", "--apply", "-q"], ["undo", "-q"]):
    assert main([*arguments, "--json"]) == 0
"""
    result = python(code=f"{code}\nimport sys\nprint(sorted(n for n in sys.modules if 'PySide6.Qt' in n))")
    by_qt = sys.platform in ("win32", "darwin")  # elsewhere the trash is our own
    expected = b"['PySide6.QtCore']" if by_qt else b"[]"
    assert result.stdout.splitlines()[-1] == expected, result.stderr.decode()


def test_a_second_run_over_unchanged_files_loads_neither_numpy_nor_opencv(python, folder):
    for seed in range(3):
        folder.draw(f"{seed}.jpg", seed)
    code = f"from dupfinder.cli import main\nassert main(['index', '-q', {str(folder)!r}]) == 0"
    assert {"numpy", "msgspec"} <= loaded_after(python, code)
    second = loaded_after(python, code)
    assert not {"numpy", "cv2", "PIL", "vptree", "msgspec"} & second
    assert not {"dataclasses", "logging", "secrets", "urllib.parse", "ctypes"} & second
    assert not {"dupfinder.base.records", "dupfinder.documents", "dupfinder.clusters"} & second


def test_a_decoder_process_starts_without_what_only_comparing_and_showing_need(python):
    loaded = loaded_after(python, "import dupfinder.workers.decoder_main")
    assert {"numpy", "cv2", "dupfinder.workers.analysis"} <= loaded
    assert not {name for name in loaded if name.startswith("dupfinder.comparison")}
    assert not {"dupfinder.base.records", "dupfinder.images.display", "PIL"} & loaded


@pytest.mark.skipif(not importlib.util.find_spec("PySide6"), reason="PySide6 is not installed")
def test_modules_of_the_window_are_imported_without_a_look_at_their_source(python):
    code = """
import inspect
looked_at = []
inspect.getsource = lambda module: looked_at.append(module) or ""
import dupfinder.ui.style.icons
assert not [module for module in looked_at if "dupfinder.ui." in module.__name__], looked_at
"""
    assert "PySide6.QtGui" in loaded_after(python, code)


@pytest.mark.skipif(not importlib.util.find_spec("PySide6"), reason="PySide6 is not installed")
def test_the_window_is_painted_without_what_it_does_not_show(python, tmp_path):
    code = f"""
import os
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from dupfinder.ui.app.application import make_application, make_window
app = make_application()
window = make_window({str(tmp_path)!r})
window.show()
app.processEvents()
print(*__import__("sys").modules)
os._exit(0)
"""
    result = python(code=code)
    loaded = set(result.stdout.decode().split())
    assert "dupfinder.ui.duplicates.page" in loaded, result.stderr.decode()
    later = ("find", "compare.page", "preview", "survey", "dialogs", "info.text_view", "duplicates.welcome")
    later = (*(f"dupfinder.ui.{each}." for each in later), "dupfinder.store.", "dupfinder.trash.")
    assert not [name for name in loaded if f"{name}.".startswith(later) and name != "dupfinder.ui.dialogs"]
    assert not {"numpy", "cv2", "PIL", "sqlite3", "subprocess", "dupfinder.clusters.rules"} & loaded


def test_info_loads_neither_numpy_nor_opencv(python):
    loaded = loaded_after(python, "from dupfinder.cli import main\nassert main(['info']) == 0")
    assert not {"numpy", "cv2", "PIL", "msgspec"} & loaded


def test_the_trash_loads_neither_numpy_nor_opencv_and_the_toolkit_only_to_move_a_file(python):
    loaded = loaded_after(python, "import dupfinder.trash.move")
    assert {"dupfinder.system.checksums", "dupfinder.trash.file_checks"} <= loaded
    assert not {"numpy", "cv2", "PIL", "PySide6"} & loaded


@pytest.mark.skipif(not importlib.util.find_spec("PySide6"), reason="PySide6 is not installed")
def test_this_pyside_survives_five_thousand_signals(python):
    # 6.12.0 on Python 3.11 aborts after some 570: it loses a reference to True at each.
    code = """
from PySide6.QtCore import QObject, Signal

class Sender(QObject):
    sent = Signal(object)

sender, received = Sender(), []
sender.sent.connect(received.append)
for number in range(5000):
    sender.sent.emit(number)
assert received == list(range(5000))
print("done")
"""
    result = python(code=code)
    assert (result.returncode, result.stdout.split()) == (0, [b"done"]), result.stderr.decode()


def test_the_chosen_data_folder_goes_before_the_environment_and_that_before_the_users(monkeypatch, tmp_path):
    monkeypatch.setenv("DUPFINDER_DATA_DIR", str(tmp_path / "environment"))
    assert user_dirs.data_dir(str(tmp_path / "chosen")) == str(tmp_path / "chosen")
    assert user_dirs.data_dir() == str(tmp_path / "environment")
    monkeypatch.delenv("DUPFINDER_DATA_DIR")
    assert user_dirs.data_dir().startswith(os.environ["HOME"])


def test_a_data_folder_may_be_given_relative_and_with_a_tilde(monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    assert user_dirs.data_dir("here") == str(tmp_path / "here")
    assert user_dirs.data_dir("~/there") == os.path.join(os.environ["HOME"], "there")


def test_the_module_of_the_command_line_can_be_run_itself(tmp_path):
    result = subprocess.run(
        [sys.executable, "-m", "dupfinder", "--version"], cwd=tmp_path, capture_output=True, check=False
    )
    assert result.returncode == 0
    assert result.stdout.startswith(b"dupfinder ")
