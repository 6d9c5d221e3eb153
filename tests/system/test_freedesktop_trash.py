"""The trash of Linux: its layout, its notes, and that nothing in it is ever overwritten."""

import errno
import os
import re
import sys
import time

import pytest

from dupfinder.system import freedesktop_trash, renaming
from dupfinder.system.freedesktop_trash import TrashFolderError

pytestmark = pytest.mark.skipif(
    sys.platform in ("win32", "darwin"), reason="the trash has another layout here"
)


@pytest.fixture
def folder(tmp_path):
    folder = os.fsencode(os.path.realpath(tmp_path)) + b"/pictures"
    os.mkdir(folder)
    return folder


def write(path, data=b"data"):
    with open(path, "wb") as stream:
        stream.write(data)
    return path


def read(path):
    with open(path, "rb") as stream:
        return stream.read()


def home():
    return freedesktop_trash.home_trash()


def make_home():
    os.makedirs(home().files)
    os.makedirs(home().info)


def noted(place):
    """The path and the date in the note of a file in the trash."""
    head, path, date = read(freedesktop_trash.note_of(place)).decode("ascii").splitlines()
    assert head == "[Trash Info]"
    return path.removeprefix("Path="), date.removeprefix("DeletionDate=")


# --- the home trash -------------------------------------------------------------------------------


def test_a_note_says_by_bytes_where_a_file_was_and_when_it_went(folder, monkeypatch):
    monkeypatch.setenv("TZ", "Asia/Kolkata")
    time.tzset()
    try:
        before = time.strftime("%Y-%m-%dT%H:%M:%S")
        place = freedesktop_trash.move(write(folder + b"/a b%\xff\n\xc3\xbc.jpg"))
        after = time.strftime("%Y-%m-%dT%H:%M:%S")
    finally:
        monkeypatch.undo()
        time.tzset()
    path, date = noted(place)
    assert path.endswith("/pictures/a%20b%25%FF%0A%C3%BC.jpg")
    assert before <= date <= after
    assert freedesktop_trash.noted_path(home(), freedesktop_trash.note_of(place)).endswith(
        b"/a b%\xff\n\xc3\xbc.jpg"
    )


def test_the_trash_is_for_the_user_only(folder):
    place = freedesktop_trash.move(write(folder + b"/a.jpg"))
    for path in (home().folder, home().files, home().info):
        assert os.stat(path).st_mode & 0o077 == 0
    assert os.stat(freedesktop_trash.note_of(place)).st_mode & 0o077 == 0


@pytest.mark.parametrize("kind", ["file", "folder", "broken link", "note", "note that is a broken link"])
def test_nothing_that_is_in_the_trash_is_touched(folder, kind):
    make_home()
    taken = home().files + b"/a.jpg"
    note = home().info + b"/a.jpg.trashinfo"
    if kind == "file":
        write(taken, b"mine")
    elif kind == "folder":
        os.mkdir(taken)
    elif kind == "broken link":
        os.symlink("nowhere", taken)
    elif kind == "note":
        write(note, b"mine")
    else:
        os.symlink("nowhere", note)
    place = freedesktop_trash.move(write(folder + b"/a.jpg"))
    assert place == home().files + b"/a.2.jpg"
    assert noted(place)[0].endswith("/pictures/a.jpg")
    assert os.path.lexists(note if kind.startswith("note") else taken)
    if kind == "file":
        assert read(taken) == b"mine"
    elif kind == "note":
        assert read(note) == b"mine"
    assert not os.path.lexists(home().files + b"/nowhere")
    assert not os.path.lexists(home().info + b"/nowhere")


def test_what_comes_into_the_trash_at_the_last_moment_is_not_overwritten(folder, monkeypatch):
    real = renaming.rename
    came = []

    def come_first(source, target):
        if not came:
            came.append(write(target, b"of another program"))
        real(source, target)

    monkeypatch.setattr(renaming, "rename", come_first)
    place = freedesktop_trash.move(write(folder + b"/a.jpg"))
    assert [read(came[0]), read(place)] == [b"of another program", b"data"]
    assert os.listdir(home().info) == [b"a.2.jpg.trashinfo"]


@pytest.mark.parametrize("count", [3, 130])
def test_many_files_of_one_name_have_names_of_their_own(folder, count):
    places = {freedesktop_trash.move(write(folder + b"/a.jpg", b"%d" % number)) for number in range(count)}
    assert sorted(map(read, places)) == sorted(b"%d" % number for number in range(count))
    assert all(place.endswith(b".jpg") for place in places)


def test_what_another_program_puts_in_the_place_of_a_file_that_is_moved_stays(folder, monkeypatch):
    real = renaming.rename
    path = write(folder + b"/a.jpg")

    def save(source, target):
        real(source, target)
        write(source, b"saved")

    monkeypatch.setattr(renaming, "rename", save)
    place = freedesktop_trash.move(path)
    assert (read(path), read(place)) == (b"saved", b"data")


def test_no_note_is_left_of_a_file_that_is_not_moved(folder):
    with pytest.raises(TrashFolderError, match="it is not there any more"):
        freedesktop_trash.move(folder + b"/gone.jpg")
    assert os.listdir(home().info) == []


def test_a_disk_that_is_full_leaves_no_note(folder, monkeypatch):
    def full(_):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    path = write(folder + b"/a.jpg")
    with pytest.raises(TrashFolderError, match="no space left on device"):
        freedesktop_trash.move(path)
    assert os.listdir(home().info) == os.listdir(home().files) == []
    assert read(path) == b"data"


@pytest.mark.parametrize("limit", [255, 143])
def test_long_names_are_cut_between_characters_and_keep_their_suffix(folder, monkeypatch, limit):
    monkeypatch.setattr(freedesktop_trash, "_longest_name", lambda _: limit)
    for name in ("ä" * 120 + ".jpg", "x" * 250 + ".jpg", "🙂" * 60 + ".jpeg"):
        places = [freedesktop_trash.move(write(folder + b"/" + name.encode())) for _ in range(3)]
        for place in places:
            short = os.path.basename(place)
            assert len(short) + len(b".trashinfo") <= limit
            assert short.decode().endswith(os.path.splitext(name)[1])
            assert short.startswith(freedesktop_trash.common_beginning(name.encode()))


# --- the trash of a drive ---------------------------------------------------------------------------


@pytest.fixture
def drive(folder, monkeypatch):
    """A folder that is taken for a drive of its own."""
    monkeypatch.setattr(freedesktop_trash, "_device_of", lambda _: None)
    monkeypatch.setattr(freedesktop_trash, "top_of", lambda _: folder)
    os.mkdir(folder + b"/album \xff")
    return folder


def own_trash(drive):
    return drive + b"/.Trash-%d" % os.getuid()


def test_a_drive_without_a_trash_gets_one_of_the_user(drive):
    place = freedesktop_trash.move(write(drive + b"/album \xff/a.jpg"))
    assert place == own_trash(drive) + b"/files/a.jpg"
    assert os.stat(own_trash(drive)).st_mode & 0o777 == 0o700
    assert noted(place)[0] == "album%20%FF/a.jpg"
    trash = freedesktop_trash.top_trashes(drive)[1]
    assert (
        freedesktop_trash.noted_path(trash, freedesktop_trash.note_of(place)) == drive + b"/album \xff/a.jpg"
    )


@pytest.mark.parametrize("kind", ["sticky", "not sticky", "link", "file"])
def test_the_trash_for_all_is_used_if_it_is_safe(drive, kind):
    shared = drive + b"/.Trash"
    if kind == "file":
        write(shared)
    else:
        os.mkdir(drive + b"/elsewhere" if kind == "link" else shared)
        if kind == "link":
            os.symlink(drive + b"/elsewhere", shared)
        os.chmod(shared, 0o777 if kind == "not sticky" else 0o1777)
    place = freedesktop_trash.move(write(drive + b"/a.jpg"))
    expected = shared + b"/%d" % os.getuid() if kind == "sticky" else own_trash(drive)
    assert place == expected + b"/files/a.jpg"


@pytest.mark.parametrize("kind", ["link", "file", "of another user"])
def test_a_trash_that_others_may_have_laid_out_is_not_used(drive, kind):
    if kind == "link":
        os.mkdir(drive + b"/elsewhere")
        os.symlink(drive + b"/elsewhere", own_trash(drive))
    elif kind == "file":
        write(own_trash(drive))
    elif os.getuid():
        pytest.skip("only root gives folders away")
    else:
        os.mkdir(own_trash(drive))
        os.chown(own_trash(drive), 65534, 65534)
    path = write(drive + b"/a.jpg")
    with pytest.raises(TrashFolderError, match="the trash of its drive cannot be used"):
        freedesktop_trash.move(path)
    assert read(path) == b"data"


def test_a_file_is_not_copied_to_the_trash_of_another_drive(folder, monkeypatch):
    def far(_source, _target):
        raise OSError(errno.EXDEV, "Invalid cross-device link")

    monkeypatch.setattr(renaming, "rename", far)
    monkeypatch.setattr(freedesktop_trash, "top_of", lambda _: folder)
    path = write(folder + b"/a.jpg")
    with pytest.raises(TrashFolderError, match="the trash of its drive cannot be used"):
        freedesktop_trash.move(path)
    assert read(path) == b"data"
    assert os.listdir(home().info) == os.listdir(home().files) == []


@pytest.mark.skipif(sys.platform != "linux", reason="mounts are told otherwise here")
def test_the_top_of_a_drive_is_where_it_is_mounted():
    assert freedesktop_trash.top_of(b"/proc/self") == b"/proc"
    assert freedesktop_trash.top_of(b"/") == b"/"


def test_a_number_in_the_name_of_a_place_says_nothing_of_the_path(folder):
    """The path is in the note alone."""
    freedesktop_trash.move(write(folder + b"/a.jpg"))
    second = freedesktop_trash.move(write(folder + b"/a.jpg"))
    assert re.search(rb"a\.2\.jpg$", second)
    assert noted(second)[0].endswith("/pictures/a.jpg")
