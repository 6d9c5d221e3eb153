"""In a sandbox of Flatpak, files go to the trash that the file manager of the desktop shows."""

import os
import sys

import pytest

from dupfinder.system import freedesktop_trash, mounts, renaming, sandbox
from dupfinder.system.freedesktop_trash import TrashFolderError
from dupfinder.system.mounts import Mount

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Flatpak is for Linux")


@pytest.fixture
def flatpak(tmp_path, monkeypatch):
    """The environment of a sandbox; data, as other programs cannot see them, are in ~/.var."""
    note = tmp_path / "flatpak-info"
    note.touch()
    monkeypatch.setattr(sandbox, "_NOTE", str(note))
    monkeypatch.setenv("FLATPAK_ID", "io.github.dupfinder.dupfinder")
    monkeypatch.setenv("XDG_DATA_HOME", os.path.join(os.environ["HOME"], ".var/app/id/data"))
    monkeypatch.delenv("HOST_XDG_DATA_HOME", raising=False)


@pytest.fixture
def photo(tmp_path):
    folder = tmp_path / "photos"
    folder.mkdir()
    path = folder / "a.jpg"
    path.write_bytes(b"data")
    return os.fsencode(os.path.realpath(path))


def test_the_trash_at_home_is_that_of_the_person(flatpak):
    expected = os.path.join(os.environ["HOME"], ".local/share/Trash")
    assert freedesktop_trash.home_trash().folder == os.fsencode(expected)


@pytest.mark.parametrize(("named", "is_used"), [("/elsewhere/data", True), ("relative", False), ("", False)])
def test_the_data_folder_that_the_person_has_chosen_counts_if_it_is_absolute(
    flatpak, monkeypatch, named, is_used
):
    monkeypatch.setenv("HOST_XDG_DATA_HOME", named)
    assert (freedesktop_trash.home_trash().folder == b"/elsewhere/data/Trash") == is_used


def test_outside_a_sandbox_its_variables_mean_nothing(monkeypatch):
    monkeypatch.setenv("HOST_XDG_DATA_HOME", "/elsewhere/data")
    expected = os.path.join(os.environ["XDG_DATA_HOME"], "Trash")
    assert freedesktop_trash.home_trash().folder == os.fsencode(expected)


def test_a_photo_goes_to_the_trash_of_the_person(flatpak, photo):
    place = freedesktop_trash.move(photo)
    assert place.startswith(os.fsencode(os.environ["HOME"]) + b"/.local/share/Trash/files/")
    assert not os.path.exists(os.environ["XDG_DATA_HOME"])


@pytest.fixture
def mounted_apart(photo, monkeypatch):
    """Lets photos lie in a mount of their own: nothing can be renamed to the trash at home.

    Returns a function that says how they are mounted.
    """

    def rename(source, target):
        if not target.startswith(os.path.dirname(photo)):
            raise OSError(18, "Invalid cross-device link")
        os.rename(source, target)

    def mount(root, subvolume=b"/"):
        found = {b"/": Mount(b"0:1", b"/"), os.path.dirname(photo): Mount(b"8:1", root, subvolume)}
        monkeypatch.setattr(freedesktop_trash, "mounts", lambda: found)
        monkeypatch.setattr(renaming, "rename", rename)

    return mount


@pytest.mark.parametrize(("root", "subvolume"), [(b"/", b"/"), (b"/@photos", b"/@photos")])
def test_a_whole_drive_has_its_own_trash(flatpak, photo, mounted_apart, root, subvolume):
    mounted_apart(root, subvolume)
    place = freedesktop_trash.move(photo)
    assert place.startswith(os.path.dirname(photo) + b"/.Trash-")


@pytest.mark.parametrize(("root", "subvolume"), [(b"/srv/photos", b"/"), (b"/@/srv/photos", b"/@")])
def test_no_trash_is_made_in_a_folder_that_only_the_sandbox_takes_for_a_drive(
    flatpak, photo, mounted_apart, root, subvolume
):
    mounted_apart(root, subvolume)
    with pytest.raises(TrashFolderError, match="trash of its drive cannot be used"):
        freedesktop_trash.move(photo)
    assert os.listdir(os.path.dirname(photo)) == [b"a.jpg"]


def test_outside_a_sandbox_a_mounted_folder_has_a_trash(photo, mounted_apart):
    mounted_apart(b"/srv/photos")
    assert freedesktop_trash.move(photo).startswith(os.path.dirname(photo) + b"/.Trash-")


def test_the_subvolume_is_read_from_the_list_of_mounts(tmp_path, monkeypatch):
    listed = tmp_path / "mountinfo"
    listed.write_bytes(
        b"22 1 0:20 /@home /home rw,noatime shared:1 - btrfs /dev/sda1 rw,ssd,subvolid=257,subvol=/@home\n"
        b"23 1 0:20 /@home/me/in /mnt/in rw - btrfs /dev/sda1 rw,subvolid=257,subvol=/@home\n"
        b"24 1 8:1 / /mnt/usb rw master:2 - ext4 /dev/sdb1 rw\n"
        b"25 1 8:1 /srv /srv rw - ext4 /dev/sdb1 rw,errors=remount-ro\n"
    )
    real = open
    monkeypatch.setattr(
        "builtins.open", lambda path, *rest: real(listed if path == "/proc/self/mountinfo" else path, *rest)
    )
    found = mounts.mounts()
    assert {folder for folder, mount in found.items() if mount.is_whole} == {b"/home", b"/mnt/usb"}
    assert len(found) == 4


def test_sandboxes_meet_in_the_folder_that_they_have_in_common(flatpak, monkeypatch):
    monkeypatch.setenv("XDG_RUNTIME_DIR", "/run/user/1000")
    assert sandbox.runtime_dir() == "/run/user/1000/app/io.github.dupfinder.dupfinder"
    monkeypatch.setenv("XDG_RUNTIME_DIR", "")
    assert sandbox.runtime_dir() == ""
