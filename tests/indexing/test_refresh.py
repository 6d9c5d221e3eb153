"""Files that come back are read anew, and nothing comes in that a scan would not list."""

import os
import shutil

import pytest
from helpers.folders import drawn
from helpers.images import encode

from dupfinder.base.errors import FolderError
from dupfinder.indexing.scan import refresh
from dupfinder.system.trash_folders import is_trash_name

JPEG = encode(drawn(1, 160, 120))


def refreshed(finder, *paths):
    """The names of all images that the library knows after these were read anew."""
    refresh(finder.library, [os.fsencode(path) for path in paths])
    return sorted(os.path.basename(image.path) for image in finder.library.records())


@pytest.fixture
def indexed(finder, folder):
    """A folder that was added, with one picture."""
    folder.draw("a.jpg", 1)
    finder.index([str(folder)])
    return finder


def test_a_new_file_comes_in_as_a_scan_would_store_it(indexed, folder):
    path = folder.draw("sub/b.jpg", 2)
    assert refreshed(indexed, path) == ["a.jpg", "b.jpg"]
    image = next(image for image in indexed.library.records() if image.path == path)
    assert (image.width, image.height, image.format) == (160, 120, "JPEG")
    assert indexed.index([str(folder)]).unchanged == 2


def test_a_changed_file_is_read_anew(indexed, folder):
    before = indexed.library.records()[0]
    folder.draw("a.jpg", 3, (200, 100))
    refreshed(indexed, before.path)
    after = indexed.library.records()[0]
    assert (after.id, after.width, after.height) == (before.id, 200, 100)
    assert after.appearance != before.appearance


def test_what_is_not_there_or_no_picture_is_passed_over(indexed, folder):
    folder.write("a.xmp", b"<x:xmpmeta/>")
    folder.write("film.mov", JPEG)
    os.makedirs(folder / "folder.jpg")
    names = ["a.xmp", "film.mov", "folder.jpg", "nothing.jpg"]
    assert refreshed(indexed, *(folder / name for name in names)) == ["a.jpg"]
    assert indexed.problems() == ()


def test_a_picture_that_cannot_be_read_is_a_problem(indexed, folder):
    assert refreshed(indexed, folder.write("bad.jpg", b"nothing")) == ["a.jpg"]
    assert [problem.path for problem in indexed.problems()] == [folder / "bad.jpg"]


def test_what_lies_below_no_added_folder_is_passed_over(indexed, tmp_path):
    for name in ("elsewhere/b.jpg", "pictures2/b.jpg"):
        path = tmp_path / name
        path.parent.mkdir()
        path.write_bytes(JPEG)
        assert refreshed(indexed, str(path)) == ["a.jpg"]


def test_what_is_excluded_stays_out(indexed, folder):
    path = folder.draw("out/b.jpg", 2)
    indexed.exclude(folder / "out")
    assert refreshed(indexed, path) == ["a.jpg"]


@pytest.mark.parametrize(
    "name", [".hidden.jpg", ".hidden/b.jpg", "$RECYCLE.BIN/b.jpg", "Trash/files/b.jpg", "@eaDir/b.jpg"]
)
def test_what_a_scan_does_not_list_stays_out(indexed, folder, name):
    assert refreshed(indexed, folder.draw(name, 2)) == ["a.jpg"]
    indexed.index([str(folder)])
    assert indexed.info().images == 1


def test_links_are_no_second_picture(indexed, folder):
    os.symlink(folder / "a.jpg", folder / "link.jpg")
    os.link(folder / "a.jpg", folder / "hard link.jpg")
    os.makedirs(folder / "sub")
    shutil.move(folder.draw("b.jpg", 2), folder / "sub/b.jpg")
    os.symlink(folder / "sub", folder / "by another name")
    paths = [folder / "link.jpg", folder / "hard link.jpg", folder / "by another name/b.jpg"]
    assert refreshed(indexed, *paths) == ["a.jpg"]


def test_a_file_with_another_name_that_is_known_itself_is_read_anew(indexed, folder):
    os.link(folder / "a.jpg", folder / "other.jpg")
    os.utime(folder / "a.jpg", ns=(5, 5))
    assert refreshed(indexed, folder / "a.jpg") == ["a.jpg"]
    assert indexed.library.records()[0].mtime_ns == 5


def test_a_name_that_is_not_utf8_comes_in(indexed, folder):
    path = folder.write(b"caf\xe9.jpg", JPEG)
    assert len(refreshed(indexed, path)) == 2


def test_nothing_to_read_is_no_harm(indexed):
    generation = indexed.library.generation()
    assert refreshed(indexed) == ["a.jpg"]
    assert indexed.library.generation() == generation


# --- the trash --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/home/me/.local/share/Trash/files", True),
        ("/home/me/.local/share/Trash/files/2019/a.jpg", True),
        ("/mnt/disk/.Trash-1000", True),
        ("/mnt/disk/.Trash-1000/files/a.jpg", True),
        ("/mnt/disk/.Trash/1000/files", True),
        ("/Volumes/disk/.Trashes/501", True),
        ("/Users/me/.Trash", True),
        ("/mnt/windows/$RECYCLE.BIN/S-1-5", True),
        ("/mnt/windows/$Recycle.Bin", True),
        ("/volume1/photo/#recycle/a.jpg", True),
        ("/share/Public/@Recycle/a.jpg", True),
        ("/srv/photos/.recycle/me", True),
        ("/sdcard/DCIM/.trashed-1700000000-IMG_1.jpg", True),
        ("/srv/nextcloud/data/me/files_trashbin/files/a.jpg.d1", True),
        ("/home/me/Pictures", False),
        ("/home/me/recycle", False),
        ("/home/me/trashed-1.jpg", False),
        ("/home/me/Trash", False),
        ("/home/me/Trash/2019", False),
        ("/home/me/files/Trash", False),
        ("/home/me/.Trashy", False),
        ("/home/me/Recycled art", False),
    ],
)
def test_a_trash_is_known_by_its_names(path, expected):
    assert is_trash_name(path.encode()) is expected


@pytest.mark.parametrize(
    "name", ["Trash/files", "Trash/files/old", ".Trash-1000", "$RECYCLE.BIN", ".Trashes/501"]
)
def test_a_folder_in_the_trash_is_not_indexed(finder, folder, name):
    folder.draw(f"{name}/a.jpg", 1)
    with pytest.raises(FolderError, match="the folder lies in the trash"):
        finder.index([folder / name])
    result = finder.index([str(folder), folder / name])
    assert (result.found, result.skipped_folders) == (0, 1)


def test_a_link_into_the_trash_is_not_indexed_either(finder, folder):
    folder.draw("Trash/files/a.jpg", 1)
    os.symlink(folder / "Trash/files", folder / "link")
    with pytest.raises(FolderError, match="the folder lies in the trash"):
        finder.index([folder / "link"])
