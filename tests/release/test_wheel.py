"""The wheel holds all that the program needs, and works where it is installed."""

import email
import os
import subprocess
import sys
import sysconfig
import tarfile
import venv
import zipfile

import pytest
from helpers.folders import ROOT, SHARE

from dupfinder import __version__
from dupfinder.ui.app.application import APP_ID

MOST_BYTES = 3_000_000


def build_wheel(source, place):
    """Builds the wheel of a folder or an sdist, without the network; gives its path."""
    options = ["--no-deps", "--no-build-isolation", "--no-index", "--disable-pip-version-check", "--quiet"]
    subprocess.run([sys.executable, "-m", "pip", "wheel", *options, "-w", place, source], check=True)
    (path,) = place.glob("*.whl")
    return path


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    """The path of the wheel of this checkout."""
    return build_wheel(ROOT, tmp_path_factory.mktemp("wheel"))


@pytest.fixture(scope="module")
def sdist(tmp_path_factory):
    """The path of the sdist of this checkout."""
    place = tmp_path_factory.mktemp("sdist")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "sdist", "-d", place]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    (path,) = place.glob("*.tar.gz")
    return path


@pytest.fixture(scope="module")
def names(wheel):
    with zipfile.ZipFile(wheel) as archive:
        return set(archive.namelist())


@pytest.fixture(scope="module")
def installed(wheel, tmp_path_factory):
    """The folder of a new environment with the wheel, and the libraries of this one."""
    place = tmp_path_factory.mktemp("environment")
    venv.create(place, symlinks=os.name == "posix")
    paths = sysconfig.get_paths(vars={"base": str(place), "platbase": str(place)})
    command = [
        sys.executable,
        "-m",
        "pip",
        f"--python={place}",
        "install",
        "--quiet",
        "--no-deps",
        "--no-index",
    ]
    subprocess.run([*command, "--disable-pip-version-check", wheel], check=True)
    # The editable dupfinder of this environment is not on that path: only its folders of libraries are.
    libraries = "\n".join({sysconfig.get_path("purelib"), sysconfig.get_path("platlib")})
    with open(os.path.join(paths["purelib"], "libraries.pth"), "w", encoding="utf-8") as stream:
        stream.write(f"{libraries}\n")
    return place, paths


def test_the_wheel_is_small(wheel):
    assert wheel.stat().st_size < MOST_BYTES


def test_the_wheel_holds_the_package_with_its_resources(names):
    expected = {path.relative_to(ROOT).as_posix() for path in (ROOT / "dupfinder").rglob("*.py")}
    resources = (path for path in (ROOT / "resources").rglob("*") if path.suffix in (".svg", ".qm"))
    expected |= {f"dupfinder/{path.relative_to(ROOT).as_posix()}" for path in resources}
    assert len(expected) > 300
    assert expected | {"dupfinder/py.typed"} <= names


def test_the_wheel_holds_nothing_but_the_package_and_what_desktops_look_for(names):
    parts = {name.split("/")[0] for name in names}
    info, data = f"dupfinder-{__version__}.dist-info", f"dupfinder-{__version__}.data"
    assert parts == {"dupfinder", info, data}
    assert {name.split("/")[1] for name in names if name.startswith(data)} == {"data"}
    assert not [name for name in names if "__pycache__" in name or name.endswith((".pyc", ".patch", "~"))]


def test_the_wheel_installs_the_shared_data(names):
    data = f"dupfinder-{__version__}.data/data/share/"
    shared = {name.removeprefix(data) for name in names if name.startswith(data)}
    committed = {path.relative_to(SHARE).as_posix() for path in SHARE.rglob("*") if path.is_file()}
    assert shared == committed | {f"icons/hicolor/scalable/apps/{APP_ID}.svg"}
    for needed in (
        f"applications/{APP_ID}.desktop",
        f"metainfo/{APP_ID}.metainfo.xml",
        f"icons/hicolor/48x48/apps/{APP_ID}.png",  # the least that the icon theme specification asks for
        "man/man1/dupfinder.1",
        "bash-completion/completions/dupfinder",
        "zsh/site-functions/_dupfinder",
        "fish/vendor_completions.d/dupfinder.fish",
    ):
        assert needed in shared


def test_the_metadata_names_the_licence_and_the_command(wheel):
    with zipfile.ZipFile(wheel) as archive:
        info = f"dupfinder-{__version__}.dist-info"
        metadata = email.message_from_bytes(archive.read(f"{info}/METADATA"))
        assert archive.read(f"{info}/licenses/LICENSE") == (ROOT / "LICENSE").read_bytes()
        assert b"dupfinder = dupfinder.cli:main" in archive.read(f"{info}/entry_points.txt")
    # Of 2.4 on, where licences are SPDX expressions.
    assert tuple(map(int, metadata["Metadata-Version"].split("."))) >= (2, 4)
    assert metadata["License-Expression"] == "MIT"
    assert not [each for each in metadata.get_all("Classifier") if each.startswith("License")]
    assert metadata["License-File"] == "LICENSE"
    assert metadata["Version"] == __version__


def test_the_sdist_holds_all_that_its_wheel_and_its_tests_need(sdist, names, tmp_path):
    assert sdist.stat().st_size < 2 * MOST_BYTES
    with tarfile.open(sdist) as archive:
        held = {name.partition("/")[2] for name in archive.getnames()}
    for needed in (
        "LICENSE",
        "README.md",
        "CHANGELOG.md",
        "scripts/test.sh",
        "tests/conftest.py",
        "docs/conf.py",
    ):
        assert needed in held
    assert not [name for name in held if name.startswith((".venv", "build/", "dist/")) or ".pyc" in name]
    with zipfile.ZipFile(build_wheel(sdist, tmp_path)) as archive:
        assert set(archive.namelist()) == names


def test_the_installed_command_runs_from_another_folder(installed, tmp_path):
    _, paths = installed
    command = os.path.join(paths["scripts"], "dupfinder")
    done = subprocess.run([command, "--version"], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, f"dupfinder {__version__}\n", "")


WINDOW = """
import sys
import dupfinder
assert dupfinder.__file__.startswith(sys.argv[1]), dupfinder.__file__
from PySide6.QtCore import QTimer
from dupfinder.ui.app.main_window import MainWindow
from dupfinder.ui.style import resources
assert resources.resource_path("dupfinder.svg").startswith(sys.argv[1])
start = MainWindow.start
def start_and_close(window, *folders):
    start(window, *folders)
    assert window.isVisible() and window.pages.is_on_review()
    assert not window.windowIcon().isNull()
    print("started")
    QTimer.singleShot(0, window, window.close)
MainWindow.start = start_and_close
from dupfinder.cli import main
sys.exit(main(["gui", "--data-dir", sys.argv[2]]))
"""


def test_the_installed_window_starts_from_another_folder(installed, tmp_path):
    _, paths = installed
    python = os.path.join(paths["scripts"], "python")
    command = [python, "-c", WINDOW, paths["purelib"], str(tmp_path / "data")]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "started\n"), done.stderr


def test_the_shared_data_lies_below_the_prefix_of_the_environment(installed):
    place, _ = installed
    for inside in (f"applications/{APP_ID}.desktop", "man/man1/dupfinder.1"):
        assert (place / "share" / inside).read_bytes() == (SHARE / inside).read_bytes()
