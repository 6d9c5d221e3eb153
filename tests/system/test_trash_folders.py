"""A trash is known by its name, by what it is, and by what is in it; nothing in it is a copy."""

import os
import sys

import pytest
from helpers.folders import drawn
from helpers.images import encode
from helpers.trash_scenes import Shelf, near, trash_folder

from dupfinder.base.errors import FolderError
from dupfinder.system import trash_folders
from dupfinder.trash.move import move_to_trash

pytestmark = pytest.mark.skipif(
    sys.platform in ("win32", "darwin"), reason="the trash has another layout here"
)


def link_of_the_trash(folder, name="deleted"):
    """Makes the user's trash a link to a folder of any name, on which its files lie."""
    target = os.path.join(str(folder), name)
    for inner in ("files", "info"):
        os.makedirs(os.path.join(target, inner))
    os.makedirs(os.path.dirname(trash_folder()), exist_ok=True)
    os.symlink(target, trash_folder())
    return target


def test_what_lies_in_a_trash_that_is_a_link_is_not_indexed(finder, folder):
    folder.write("a.jpg", encode(drawn(1, 160, 120)))
    link_of_the_trash(folder)
    folder.write("deleted/files/b.jpg", encode(drawn(1, 160, 120)))
    assert finder.index([str(folder)]).found == 1
    for root in ("deleted", "deleted/files"):
        with pytest.raises(FolderError, match="lies in the trash"):
            finder.index([folder / root])


def test_the_files_of_a_trash_may_be_a_link_themselves(finder, folder):
    folder.write("a.jpg", encode(drawn(1, 160, 120)))
    folder.write("old things/b.jpg", encode(drawn(1, 160, 120)))
    os.makedirs(trash_folder())
    os.symlink(folder / "old things", os.path.join(trash_folder(), "files"))
    assert finder.index([str(folder)]).found == 1


def test_a_trash_of_anybody_is_known_by_its_notes(finder, folder):
    folder.write("a.jpg", encode(drawn(1, 160, 120)))
    folder.write("backup/deleted/files/b.jpg", encode(drawn(1, 160, 120)))
    folder.write("backup/deleted/info/b.jpg.trashinfo", b"[Trash Info]\nPath=/b.jpg\n")
    folder.write("project/files/c.jpg", encode(drawn(2, 160, 120)))
    folder.write("project/info/readme.txt", b"")
    assert finder.index([str(folder)]).found == 2
    with pytest.raises(FolderError, match="lies in the trash"):
        finder.index([folder / "backup/deleted/files"])


@pytest.mark.parametrize("name", ["#recycle", "@Recycle", "$RECYCLE.BIN", ".Trashes", "Network Trash Folder"])
def test_the_bins_of_network_drives_are_not_indexed(finder, folder, name):
    folder.write("a.jpg", encode(drawn(1, 160, 120)))
    folder.write(f"{name}/b.jpg", encode(drawn(1, 160, 120)))
    folder.write(f"in/{name}/c.jpg", encode(drawn(1, 160, 120)))
    assert finder.index([str(folder)]).found == 1


def test_a_file_in_a_trash_that_is_a_link_keeps_nothing_and_is_not_moved_again(tmp_path):
    shelf = Shelf(tmp_path / "shelf")
    kept, extra = shelf.add("deleted/files/kept.jpg"), shelf.add("extra.jpg")
    os.makedirs(shelf.path("deleted/info"))
    os.makedirs(os.path.dirname(trash_folder()), exist_ok=True)
    os.symlink(shelf.path("deleted"), trash_folder())
    result = move_to_trash(shelf.library, [near(extra, kept)])
    assert [failure.reason for failure in result.failed] == ["the kept file lies in the trash"]
    result = move_to_trash(shelf.library, [near(kept, extra)])
    assert [failure.reason for failure in result.failed] == ["it is in the trash already"]
    shelf.close()


def test_a_folder_like_a_trash_without_notes_is_none(tmp_path):
    for name in ("files", "info"):
        (tmp_path / name).mkdir()
    folder = os.fsencode(tmp_path)
    assert not trash_folders.lies_in_trash(folder + b"/files/a.jpg")
    (tmp_path / "info" / "a.jpg.trashinfo").touch()
    assert trash_folders.lies_in_trash(folder + b"/files/a.jpg")
    assert trash_folders.lies_in_trash(folder)
    assert not trash_folders.lies_in_trash(os.path.dirname(folder))
