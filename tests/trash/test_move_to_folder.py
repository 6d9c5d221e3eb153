"""Extras move to a folder, nothing there is overwritten, and Undo brings them back."""

import errno
import os

import pytest
from helpers.trash_scenes import Shelf, bytes_of, exact, near, read

from dupfinder.base.errors import TrashError
from dupfinder.system import renaming
from dupfinder.trash import journal
from dupfinder.trash.move_to_folder import foresee_move, move_to_folder, numbered
from dupfinder.trash.plan import Extra
from dupfinder.trash.restore import undo


@pytest.fixture
def shelf(tmp_path):
    shelf = Shelf(str(tmp_path))
    yield shelf
    shelf.close()


@pytest.fixture
def target(tmp_path):
    folder = tmp_path / "aside"
    folder.mkdir()
    return os.path.realpath(folder)


@pytest.fixture
def other_drive(monkeypatch):
    """The folder is on another drive, as far as renaming goes."""
    real = renaming.rename

    def rename(source, target):
        if (b"/aside/" in source) != (b"/aside/" in target):
            raise OSError(errno.EXDEV, os.strerror(errno.EXDEV))
        return real(source, target)

    monkeypatch.setattr(renaming, "rename", rename)


def test_extras_move_and_come_back_with_their_dates(shelf, target):
    keeper, extra = shelf.add("keeper.jpg"), shelf.add("extra.jpg")
    before = shelf.files()
    result = move_to_folder(shelf.library, [near(extra, keeper)], target)
    (file,) = result.moved
    assert (file.verb, file.state, file.keeper) == ("move", "trashed", keeper.path)
    assert file.trash_path == os.path.join(target, "extra.jpg")
    assert read(file.trash_path) == bytes_of("extra.jpg")
    assert list(shelf.files()) == ["keeper.jpg"] == shelf.known()
    assert journal.batches(shelf.library)[0].verb == "move"
    assert undo(shelf.library).failed == ()
    assert shelf.files() == before
    assert os.listdir(target) == []


@pytest.mark.usefixtures("other_drive")
def test_to_another_drive_a_file_is_copied_and_compared_and_then_removed(shelf, target):
    keeper, extra = shelf.add("keeper.jpg"), shelf.add("extra.jpg")
    before = shelf.files()
    (file,) = move_to_folder(shelf.library, [near(extra, keeper)], target).moved
    assert read(file.trash_path) == bytes_of("extra.jpg")
    assert os.stat(file.trash_path).st_mtime_ns == extra.mtime_ns
    assert list(shelf.files()) == ["keeper.jpg"]
    assert undo(shelf.library).failed == ()
    assert (shelf.files(), os.listdir(target)) == (before, [])


def test_nothing_in_the_folder_is_overwritten(shelf, target):
    images = [shelf.add("extra.jpg"), shelf.add("more/extra.jpg")]
    with open(os.path.join(target, "extra.jpg"), "wb") as stream:
        stream.write(b"mine")
    result = move_to_folder(shelf.library, [Extra(image, None) for image in images], target)
    names = [os.path.basename(file.trash_path) for file in result.moved]
    assert names == ["extra (2).jpg", "extra (3).jpg"]
    assert read(os.path.join(target, "extra.jpg")) == b"mine"


def test_a_file_that_comes_to_the_place_at_that_moment_stays(shelf, target, monkeypatch):
    image = shelf.add("extra.jpg")
    real = renaming.rename

    def rename(source, place):
        with open(place, "wb") as stream:
            stream.write(b"mine")
        return real(source, place)

    monkeypatch.setattr(renaming, "rename", rename)
    result = move_to_folder(shelf.library, [Extra(image, None)], target)
    assert [failure.path for failure in result.failed] == [image.path]
    assert read(os.path.join(target, "extra.jpg")) == b"mine"
    assert read(image.path) == bytes_of("extra.jpg")


def test_the_folders_below_the_added_one_are_kept_if_wanted(shelf, target):
    image = shelf.add("2019/May/extra.jpg")
    (file,) = move_to_folder(shelf.library, [Extra(image, None)], target, keep_structure=True).moved
    assert file.trash_path == os.path.join(target, "2019", "May", "extra.jpg")


def test_a_sidecar_goes_along_under_the_same_number(shelf, target):
    image = shelf.add("IMG_1.jpg")
    shelf.write("IMG_1.xmp", b"<x/>")
    before = shelf.files()
    assert move_to_folder(shelf.library, [Extra(image, None)], target).failed
    with open(os.path.join(target, "IMG_1.xmp"), "wb") as stream:
        stream.write(b"mine")
    result = move_to_folder(shelf.library, [Extra(image, None)], target, companions="take")
    assert result.failed == ()
    assert sorted(os.listdir(target)) == ["IMG_1 (2).jpg", "IMG_1 (2).xmp", "IMG_1.xmp"]
    undo(shelf.library)
    assert (shelf.files(), os.listdir(target)) == (before, ["IMG_1.xmp"])


def test_the_only_sidecar_goes_along_as_it_is_not_lost(shelf, target):
    keeper, image = shelf.add("keeper.jpg"), shelf.add("IMG_1.jpg")
    shelf.write("IMG_1.xmp", b"<x/>")
    result = move_to_folder(shelf.library, [near(image, keeper)], target, companions="take")
    assert (len(result.moved), result.left) == (2, ())


def test_what_is_protected_or_changed_stays(shelf, target):
    kept, changed = shelf.add("protected/a.jpg"), shelf.add("b.jpg")
    shelf.library.protect(os.fsencode(os.path.dirname(kept.path)), True)
    shelf.write("b.jpg", bytes_of("other"))
    result = move_to_folder(shelf.library, [Extra(kept, None), Extra(changed, None)], target)
    assert [failure.reason for failure in result.failed] == [
        "it is in a protected folder",
        "it has changed since it was indexed",
    ]
    assert os.listdir(target) == []


def test_the_last_copy_may_move_even_if_its_kept_file_is_gone(shelf, target):
    keeper, extra = shelf.add("keeper.jpg"), shelf.add("extra.jpg")
    os.unlink(keeper.path)
    assert move_to_folder(shelf.library, [near(extra, keeper)], target).failed == ()


def test_folders_that_cannot_take_files_are_refused(shelf, target):
    image = Extra(shelf.add("extra.jpg"), None)
    for folder in (target + "/gone", shelf.data, image.image.path, ""):
        with pytest.raises(TrashError):
            move_to_folder(shelf.library, [image], folder)
    assert "already" in move_to_folder(shelf.library, [image], shelf.pictures).failed[0].reason
    assert list(shelf.files()) == ["extra.jpg"]


def test_what_is_foreseen_is_what_happens(shelf, target):
    keeper, extra = shelf.add("keeper.jpg"), shelf.add("IMG_1.jpg")
    shelf.write("IMG_1.xmp", b"<x/>")
    foreseen = foresee_move(shelf.library, [exact(extra, keeper)], companions="take")
    moved = move_to_folder(shelf.library, [exact(extra, keeper)], target, companions="take").moved
    assert [each.path for each in foreseen] == [file.path for file in moved]
    assert {each.keeper for each in foreseen} == {keeper.path}


def test_numbers_come_after_the_stem_of_the_image():
    assert numbered("IMG_1.jpg.xmp", "IMG_1", 2) == "IMG_1 (2).jpg.xmp"
    assert numbered("IMG_O1.AAE", "IMG_E1", 3) == "IMG_O1 (3).AAE"
