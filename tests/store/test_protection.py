"""Protected folders stay protected under another name, at another mount, and by other letters."""

import os
import shutil
import subprocess
import sys

import pytest
from helpers.folders import drawn
from helpers.images import encode
from helpers.trash_scenes import Shelf, near, trash_files

from dupfinder.store import protection
from dupfinder.store.protection import Protection
from dupfinder.trash.move import move_to_trash

posix = pytest.mark.skipif(sys.platform == "win32", reason="an open library holds its folder here")


@pytest.fixture
def shelf(tmp_path):
    shelf = Shelf(tmp_path / "shelf")
    yield shelf
    shelf.close()


@pytest.fixture
def mounted(tmp_path):
    """Shows a folder at another path too, as long as the test runs."""
    if sys.platform != "linux" or os.getuid():
        pytest.skip("only root mounts")
    done = []

    def mount(folder):
        there = tmp_path / f"mounted {len(done)}"
        there.mkdir()
        if subprocess.run(["mount", "--bind", folder, there], capture_output=True, check=False).returncode:
            pytest.skip("nothing can be mounted here")
        done.append(there)
        return os.path.realpath(there)

    yield mount
    for there in done:
        subprocess.run(["umount", there], check=True)


def protect(shelf, name):
    shelf.library.protect(os.fsencode(shelf.path(name)))


def reasons(shelf, *extras):
    result = move_to_trash(shelf.library, extras)
    assert result.moved == ()
    assert trash_files() == []
    return {failure.reason for failure in result.failed}


def test_a_protected_folder_that_was_renamed_keeps_its_files(shelf):
    keeper = shelf.add("keeper.jpg")
    shelf.add("album/in/extra.jpg")
    protect(shelf, "album")
    os.rename(shelf.path("album"), shelf.path("album 2024"))
    extra = shelf.index(shelf.path("album 2024/in/extra.jpg"))
    assert reasons(shelf, near(extra, keeper)) == {"it is in a protected folder"}


def test_another_folder_under_the_old_name_is_protected_too(shelf):
    keeper = shelf.add("keeper.jpg")
    shelf.add("album/extra.jpg")
    protect(shelf, "album")
    os.rename(shelf.path("album"), shelf.path("renamed"))
    new = shelf.add("album/new.jpg")
    protection.refresh(shelf.library)
    extra = shelf.index(shelf.path("renamed/extra.jpg"))
    assert reasons(shelf, near(extra, keeper), near(new, keeper)) == {"it is in a protected folder"}


def test_a_protected_folder_that_is_mounted_elsewhere_keeps_its_files(shelf, mounted):
    keeper = shelf.add("keeper.jpg")
    shelf.add("album/in/extra.jpg")
    protect(shelf, "album")
    for place, inner in ((shelf.pictures, "album/in/extra.jpg"), (shelf.path("album/in"), "extra.jpg")):
        extra = shelf.index(os.path.join(mounted(place), inner))
        assert reasons(shelf, near(extra, keeper)) == {"it is in a protected folder"}
    assert not Protection(shelf.library).covers(os.fsencode(mounted(shelf.top)) + b"/pictures/albums/a.jpg")


def test_other_files_go_and_what_is_not_protected_any_more_too(shelf):
    keeper, extra = shelf.add("keeper.jpg"), shelf.add("other/extra.jpg")
    shelf.add("album/extra.jpg")
    protect(shelf, "album")
    assert len(move_to_trash(shelf.library, [near(extra, keeper)]).moved) == 1
    os.rename(shelf.path("album"), shelf.path("renamed"))
    extra = shelf.index(shelf.path("renamed/extra.jpg"))
    shelf.library.protect(os.fsencode(shelf.path("album")), False)
    assert shelf.library.protected_identities() == {}
    assert len(move_to_trash(shelf.library, [near(extra, keeper)]).moved) == 1


def test_a_folder_that_was_not_there_when_it_was_protected_is_known_once_it_is_indexed(shelf):
    protect(shelf, "album")
    assert shelf.library.protected_identities() == {}
    protection.refresh(shelf.library)
    assert shelf.library.protected_identities() == {}
    shelf.add("album/a.jpg")
    protection.refresh(shelf.library)
    status = os.stat(shelf.path("album"))
    assert shelf.library.protected_identities() == {
        (status.st_dev, status.st_ino): {os.fsencode(shelf.path("album"))}
    }


def test_a_drive_that_has_another_number_is_known_by_that_only(shelf):
    shelf.add("album/a.jpg")
    path = os.fsencode(shelf.path("album"))
    status = os.stat(path)
    shelf.library.protect(path)
    shelf.library.note_protected(path, (status.st_dev + 1, 7), [(status.st_dev, status.st_ino)])
    protection.refresh(shelf.library)
    assert list(shelf.library.protected_identities()) == [(status.st_dev, status.st_ino)]


def test_indexing_says_of_a_renamed_folder_that_it_stays_protected(finder, folder):
    for name in ("album/a.jpg", "album/b.jpg"):
        folder.write(name, encode(drawn(1, 160, 120)))
    finder.index([str(folder)])
    finder.protect(folder / "album")
    os.rename(folder / "album", folder / "renamed")
    result = finder.index([str(folder)])
    (problem,) = result.problems
    assert problem.path == folder / "renamed"
    assert problem.reason == f"it is protected, as it was under its former name {folder / 'album'}"
    assert folder / "renamed" in finder.protected()
    found = finder.clusters()
    (choice,) = finder.select(found.clusters, found.radius, ()).choices
    assert choice.extras == ()
    assert set(choice.reasons.values()) == {"protected"}
    assert finder.index([str(folder)]).problems == ()


def test_a_rule_chooses_nothing_of_a_folder_that_was_renamed_since_it_was_indexed(finder, folder):
    for name in ("album/a.jpg", "album/b.jpg"):
        folder.write(name, encode(drawn(1, 160, 120)))
    finder.protect(folder / "album")
    os.rename(folder / "album", folder / "renamed")
    finder.index([folder / "renamed"])
    finder.library.protect(os.fsencode(folder / "renamed"), False)
    found = finder.clusters()
    (choice,) = finder.select(found.clusters, found.radius, ()).choices
    assert choice.extras == ()


@posix
def test_a_folder_that_is_protected_for_one_run_is_so_by_another_name(finder, folder, tmp_path):
    for name in ("a.jpg", "b.jpg"):
        folder.write(name, encode(drawn(1, 160, 120)))
    finder.index([str(folder)])
    os.symlink(str(folder), tmp_path / "link")
    found = finder.clusters()
    (choice,) = finder.select(found.clusters, found.radius, (), protect=[str(tmp_path / "link")]).choices
    assert choice.extras == ()


def test_no_folder_is_looked_at_where_none_is_protected_or_its_drive_is_away(shelf, monkeypatch):
    looked = []
    monkeypatch.setattr(protection, "identity_of", lambda path: looked.append(path))
    assert not Protection(shelf.library).covers(b"/somewhere/a.jpg")
    assert looked == []
    protect(shelf, "album")
    guard = Protection(shelf.library, away={b"/away"})
    del looked[:]
    assert not guard.covers(b"/away/a.jpg")
    assert looked == []
    assert not guard.covers(b"/here/in/a.jpg")
    assert not guard.covers(b"/here/in/b.jpg")
    assert looked == [b"/here/in", b"/here", b"/"]


def test_copies_of_a_protected_folder_are_not_protected(shelf):
    keeper = shelf.add("keeper.jpg")
    shelf.add("album/extra.jpg")
    protect(shelf, "album")
    shutil.copytree(shelf.path("album"), shelf.path("copy"))
    extra = shelf.index(shelf.path("copy/extra.jpg"))
    assert len(move_to_trash(shelf.library, [near(extra, keeper)]).moved) == 1
