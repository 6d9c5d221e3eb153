"""The folder that runs without Python: what is in it, and that it does what the source does.

`scripts/bundle.sh` builds it, which takes minutes; so all of this is slow. Like `scripts/test.sh`, the script
installs what it needs at its first call.
"""

import os
import re
import subprocess
import sys

import pytest
from helpers.folders import ROOT, SHARE, drawn
from helpers.image_files import KINDS
from helpers.installed_program import Program, draw_copies, from_source

from dupfinder import __version__
from dupfinder.ui.app.application import APP_ID

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform != "linux", reason="is tried on Linux"),
    pytest.mark.xdist_group("bundle"),
]


@pytest.fixture(scope="module")
def output(tmp_path_factory):
    """The folder that the bundle and the folder of the AppImage lie in."""
    place = tmp_path_factory.mktemp("bundle")
    done = subprocess.run(
        ["sh", ROOT / "scripts/bundle.sh", place], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return place


@pytest.fixture
def bundled(output, tmp_path):
    return Program(output / "dupfinder/dupfinder", tmp_path)


@pytest.fixture(scope="module")
def names(output):
    """All files of the bundle, by their paths in it."""
    top = output / "dupfinder"
    return {path.relative_to(top).as_posix() for path in top.rglob("*") if not path.is_dir()}


def test_the_bundle_says_its_version(bundled):
    assert bundled.run("--version") == f"dupfinder {__version__}\n"


def test_the_bundle_finds_what_the_source_finds(bundled, folder, tmp_path):
    count = draw_copies(folder)
    source = from_source(tmp_path)
    found = []
    for program, data in ((bundled, "bundled"), (source, "source")):
        assert f"{count} new" in program.run("index", "--data-dir", data, str(folder))
        found.append(program.run("clusters", "--data-dir", data, "--json", str(folder)))
    assert found[0] == found[1]
    assert found[0].count('"keeper":') == 3


def test_the_bundle_reads_every_format_as_the_source_does(bundled, folder, tmp_path):
    """Also camera RAW and JPEG XL, which a person cannot add to a bundle."""
    for kind, row in KINDS.items():
        folder.write(f"{kind}{row.suffix}", row.write(drawn(1, 192, 144)))
    answers = []
    for program, data in ((bundled, "bundled"), (from_source(tmp_path), "source")):
        command = [*program.command, "clusters", "-v", "--json", "--data-dir", data, str(folder)]
        done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        answers.append((done.stdout, done.stderr))
    assert answers[0] == answers[1]
    assert len(KINDS) > 20
    assert "not installed" not in answers[0][1]


def test_the_window_of_the_bundle_indexes_a_folder_and_closes(bundled, folder):
    count = draw_copies(folder)
    assert bundled.indexes_in_the_window(folder, count) == ""


def test_the_bundle_holds_the_resources(names):
    inside = {name.removeprefix("_internal/dupfinder/") for name in names}
    for path in (ROOT / "resources").rglob("*.svg"):
        assert path.relative_to(ROOT).as_posix() in inside


def test_the_bundle_holds_the_plugins_of_qt_that_a_window_needs_and_no_others(names):
    plugins = {name.split("/plugins/")[1] for name in names if "/plugins/" in name}
    for needed in ("xcb", "wayland", "offscreen"):
        assert any(re.fullmatch(rf"platforms/libq{needed}.*\.so", name) for name in plugins), needed
    kinds = {name.split("/")[0] for name in plugins}
    assert not kinds & {"imageformats", "sqldrivers", "qmltooling", "egldeviceintegrations", "printsupport"}
    assert not [name for name in names if re.search(r"Qt6?(Qml|Quick|Pdf|Sql|VirtualKeyboard)", name)]


def test_the_bundle_holds_no_tools_and_nothing_that_only_batches_need(names):
    packages = {name.split("/")[1].split("-")[0] for name in names if name.count("/") > 1}
    unwanted = {
        "daft",
        "pyarrow",
        "ray",
        "pandas",
        "pytest",
        "hypothesis",
        "PyInstaller",
        "setuptools",
        "pip",
    }
    assert not packages & unwanted
    assert not [name for name in names if "/tests/" in name and name.endswith((".py", ".pyc"))]


def test_other_programs_that_the_window_opens_are_not_sent_to_its_plugins(output):
    """PyInstaller's own start of PySide6 sets QT_PLUGIN_PATH, which a viewer made with Qt would follow."""
    for name in ("dupfinder", "dupfinder-decoder"):
        program = (output / "dupfinder" / name).read_bytes()
        assert b"pyi_rth_inspect" in program
        assert b"pyi_rth_pyside6" not in program


def test_the_licences_of_the_libraries_are_in_the_bundle(names):
    for package in ("dupfinder", "numpy", "opencv_python_headless", "pillow"):
        assert any(
            re.match(rf"_internal/{package}-[^/]*\.dist-info/(.*/)?LICEN[CS]E", name) for name in names
        ), package


# --- AppImage -----------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def app_dir(output):
    """The folder that becomes an AppImage; nothing is there that would make one file of it."""
    environment = {name: value for name, value in os.environ.items() if name != "APPIMAGE_RUNTIME"}
    done = subprocess.run(
        ["sh", ROOT / "scripts/appimage.sh", output, output / "dupfinder"],
        env=environment | {"PATH": "/usr/bin:/bin"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0 or "set APPIMAGE_RUNTIME" in done.stderr, done.stderr
    return output / "AppDir"


def test_the_folder_of_the_appimage_has_what_desktops_look_for(app_dir):
    assert (app_dir / f"{APP_ID}.desktop").read_bytes() == (
        SHARE / f"applications/{APP_ID}.desktop"
    ).read_bytes()
    assert (app_dir / ".DirIcon").resolve().read_bytes()[:4] == b"\x89PNG"
    for inside in (f"metainfo/{APP_ID}.metainfo.xml", f"icons/hicolor/scalable/apps/{APP_ID}.svg"):
        assert (app_dir / "usr/share" / inside).is_file()


def test_the_appimage_starts_where_it_is_mounted_and_from_any_folder(app_dir, tmp_path, folder):
    count = draw_copies(folder)
    program = Program(app_dir / "AppRun", tmp_path)
    assert f"{count} new" in program.run("index", "--data-dir", "data", str(folder))
    linked = Program(tmp_path / "a link", tmp_path)
    os.symlink(app_dir / "AppRun", linked.command[0])
    assert linked.run("--version") == f"dupfinder {__version__}\n"
