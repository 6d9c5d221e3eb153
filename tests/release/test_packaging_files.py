"""The recipes of packages agree with the program, with each other and with the workflow that uses them."""

import os
import plistlib
import re
import shutil
import subprocess

import pytest
from helpers.folders import ROOT
from helpers.validators import tool
from ruamel.yaml import YAML

from dupfinder.ui.app.application import APP_ID

PACKAGING = ROOT / "packaging"
MANIFEST = PACKAGING / f"flatpak/{APP_ID}.yml"
INSTALLER = (PACKAGING / "windows/dupfinder.iss").read_text(encoding="utf-8")
SPEC = (PACKAGING / "pyinstaller/dupfinder.spec").read_text(encoding="utf-8")
SCRIPTS = [*(ROOT / "scripts").glob("*.sh"), *PACKAGING.rglob("*.sh"), PACKAGING / "appimage/AppRun"]


@pytest.fixture(scope="module")
def jobs():
    return YAML(typ="safe").load(ROOT / ".github/workflows/release.yml")["jobs"]


def commands_of(job):
    return "\n".join(step.get("run", "") for step in job["steps"])


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.name)
def test_a_script_is_one_for_any_shell(path):
    done = subprocess.run([tool("sh"), "-n", path], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert path.read_text(encoding="utf-8").startswith("#!/bin/sh\n") or path.name == "setup.sh"


# --- the release ---


def test_nothing_is_published_before_every_package_is_built(jobs):
    assert set(jobs["publish"]["needs"]) == set(jobs) - {"publish"} == {"build", "linux", "windows", "macos"}


def test_what_goes_to_the_package_index_is_the_wheel_and_the_sdist_alone(jobs):
    """It takes all that is in dist; packages for desktops lie elsewhere."""
    uploads = {
        name: [step["with"] for step in job["steps"] if "upload-artifact" in step.get("uses", "")]
        for name, job in jobs.items()
    }
    assert "dist/*" in uploads["build"][0]["path"]
    assert [name for name, given in uploads.items() if any("dist" in each["path"] for each in given)] == [
        "build"
    ]
    downloads = [
        step["with"] for step in jobs["publish"]["steps"] if "download-artifact" in step.get("uses", "")
    ]
    assert [given.get("path") for given in downloads] == [None, "packages"]
    assert all(
        "packages-" in given[0]["name"] for name, given in uploads.items() if name not in ("build", "publish")
    )


def test_the_workflow_takes_packages_from_where_the_recipes_put_them(jobs):
    assert re.search(r"^OutputDir=\.\.\\\.\.\\build\\windows$", INSTALLER, re.MULTILINE)
    assert any(step.get("with", {}).get("path") == "build/windows/*.exe" for step in jobs["windows"]["steps"])
    assert "output=$root/build/macos" in (PACKAGING / "macos/dmg.sh").read_text(encoding="utf-8")
    assert any(step.get("with", {}).get("path") == "build/macos/*.dmg" for step in jobs["macos"]["steps"])
    assert "scripts/appimage.sh build/appimage build/bundle/dupfinder" in commands_of(jobs["linux"])
    for system in ("linux", "windows", "macos"):
        assert "sh scripts/bundle.sh\n" in commands_of(jobs[system]) + "\n"


# --- Windows and macOS ---


def test_the_installer_takes_the_bundle_and_starts_a_program_of_it():
    assert r"..\..\build\bundle\dupfinder\*" in INSTALLER
    started = set(re.findall(r"\{app\}\\([\w-]+)\.exe", INSTALLER))
    assert started == {"dupfinder-window"}
    assert started <= set(re.findall(r'executable\("([\w-]+)"', SPEC))


def test_the_entitlements_are_a_property_list():
    with open(PACKAGING / "macos/entitlements.plist", "rb") as stream:
        assert all(value is True for value in plistlib.load(stream).values())


# --- Flatpak ---


@pytest.fixture(scope="module")
def manifest():
    return YAML(typ="safe").load(MANIFEST)


def test_the_manifest_is_of_this_program(manifest):
    assert (manifest["id"], manifest["command"]) == (APP_ID, "dupfinder")
    assert manifest["runtime-version"] == manifest["base-version"]
    (source,) = manifest["modules"][-1]["sources"]
    assert (MANIFEST.parent / source["path"]).resolve() == ROOT
    ignored = (ROOT / ".gitignore").read_text(encoding="utf-8").split()
    assert {name for name in ignored if name.startswith(".venv")} <= set(source["skip"])


def test_the_sandbox_lets_files_go_to_the_trash_of_every_drive(manifest):
    """A folder that is mounted by itself has no trash: nothing can be renamed from one mount to another."""
    granted = manifest["finish-args"]
    assert "--filesystem=host" in granted
    assert not [each for each in granted if each.endswith(":ro")]


def test_each_permission_has_its_reason_in_the_readme(manifest):
    text = (MANIFEST.parent / "README.md").read_text(encoding="utf-8")
    for each in manifest["finish-args"]:
        asked = each.split("=")[1]
        assert f"`{asked}`" in text or f"`{asked.rsplit('.', 1)[-1]}`" in text or f"`{each[2:]}`" in text, (
            each
        )


def test_flatpak_builder_reads_the_manifest(tmp_path):
    builder = shutil.which("flatpak-builder")
    if builder is None:
        pytest.skip("flatpak-builder is not installed")
    shutil.copy(MANIFEST, tmp_path)
    listed = '{"name": "python3-requirements", "buildsystem": "simple", "build-commands": []}'
    (tmp_path / "python3-requirements.json").write_text(listed)
    done = subprocess.run(
        [builder, "--show-manifest", MANIFEST.name],
        cwd=tmp_path,
        env=os.environ | {"GIO_USE_VFS": "local"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "nknown" not in done.stderr
