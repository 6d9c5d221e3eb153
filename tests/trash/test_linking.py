"""Exact copies are replaced by links, and Undo makes them copies of their own with what they had."""

import errno
import os
import shutil
import sys

import pytest
from helpers.folders import ROOT
from helpers.trash_scenes import Shelf, bytes_of, exact, near, read

from dupfinder.system import renaming
from dupfinder.trash import link_files, linking
from dupfinder.trash.linking import foresee_links, replace_by_links
from dupfinder.trash.restore import undo

pytestmark = pytest.mark.skipif(not hasattr(os, "link"), reason="there are no hard links here")


@pytest.fixture
def shelf(tmp_path):
    shelf = Shelf(str(tmp_path))
    yield shelf
    shelf.close()


@pytest.fixture
def pair(shelf):
    """A keeper, and a copy of it with another date and other permissions for nobody else."""
    return shelf.add("keeper.jpg"), shelf.add("copy.jpg", bytes_of("keeper.jpg"), seconds=1_400_000_000)


@pytest.fixture
def clones(monkeypatch):
    """Has any file system share data, as far as one can see."""

    def clone(target, source):
        with open(source, "rb", closefd=False) as one, open(target, "wb", closefd=False) as other:
            one.seek(0)
            shutil.copyfileobj(one, other)

    monkeypatch.setattr(link_files, "clone", clone)


@pytest.fixture(params=[True, False], ids=["at once", "in steps"])
def exchanges(request, monkeypatch):
    """Whether the system can exchange two names."""
    if not request.param:
        monkeypatch.setattr(renaming, "_exchange_of_the_system", lambda: None)


def reason_of(result):
    assert result.moved == ()
    (failure,) = result.failed
    return failure.reason


@pytest.mark.usefixtures("exchanges")
def test_a_copy_becomes_a_link_and_comes_back_as_it_was(shelf, pair):
    keeper, copy = pair
    before, kept_inode = shelf.files(), os.stat(keeper.path).st_ino
    mode, atime_ns = os.stat(copy.path).st_mode, os.stat(copy.path).st_atime_ns
    (file,) = replace_by_links(shelf.library, [exact(copy, keeper)], "hard-link").moved
    assert (file.verb, file.state, file.trash_path) == ("hard-link", "trashed", None)
    assert os.path.samefile(keeper.path, copy.path)
    assert sorted(os.listdir(shelf.pictures)) == ["copy.jpg", "keeper.jpg"]
    assert shelf.known() == ["keeper.jpg"]
    result = undo(shelf.library)
    assert [each.path for each in result.restored] == [copy.path]
    assert (os.stat(copy.path).st_mode, os.stat(copy.path).st_atime_ns) == (mode, atime_ns)
    assert not os.path.samefile(keeper.path, copy.path)
    assert shelf.files() == before
    assert os.stat(keeper.path).st_ino == kept_inode
    assert sorted(os.listdir(shelf.pictures)) == ["copy.jpg", "keeper.jpg"]


@pytest.mark.skipif(sys.platform != "linux", reason="there are no extended attributes here")
def test_extended_attributes_come_back(shelf, pair):
    keeper, copy = pair
    try:
        os.setxattr(copy.path, "user.tag", b"red\0\xff")
    except OSError:
        pytest.skip("the drive has no extended attributes")
    replace_by_links(shelf.library, [exact(copy, keeper)], "hard-link")
    assert os.listxattr(copy.path) == []
    undo(shelf.library)
    assert os.getxattr(copy.path, "user.tag") == b"red\0\xff"


@pytest.mark.usefixtures("clones", "exchanges")
def test_a_reflink_is_a_file_of_its_own_with_date_and_permissions(shelf, pair):
    keeper, copy = pair
    before, inode, mode = shelf.files(), os.stat(copy.path).st_ino, 0o640
    os.chmod(copy.path, mode)
    assert replace_by_links(shelf.library, [exact(copy, keeper)], "reflink").failed == ()
    status = os.stat(copy.path)
    assert (shelf.files(), status.st_nlink, status.st_mode & 0o777) == (before, 1, mode)
    assert status.st_ino != inode
    assert undo(shelf.library).failed == ()
    assert (shelf.files(), os.stat(copy.path).st_mode & 0o777) == (before, mode)


def test_a_drive_that_cannot_share_data_is_told(shelf, pair, monkeypatch):
    def clone(target, source):
        raise OSError(errno.EOPNOTSUPP, "no")

    monkeypatch.setattr(link_files, "clone", clone)
    keeper, copy = pair
    before = shelf.files()
    result = replace_by_links(shelf.library, [exact(copy, keeper)], "reflink")
    assert reason_of(result) == link_files.CANNOT_SHARE
    assert shelf.files() == before


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (lambda keeper, copy: os.chmod(copy, 0o600), "permissions"),
        (lambda keeper, copy: os.link(copy, copy + "2"), "other names"),
        (lambda keeper, copy: (os.unlink(copy), os.link(keeper, copy)), "changed"),
    ],
    ids=["other permissions", "other names", "the same file"],
)
def test_what_must_not_be_linked_stays_with_a_reason(shelf, pair, change, reason):
    keeper, copy = pair
    change(keeper.path, copy.path)
    before = os.stat(copy.path)
    result = replace_by_links(shelf.library, [exact(copy, keeper)], "hard-link")
    assert reason in reason_of(result)
    assert os.stat(copy.path).st_ino == before.st_ino


def test_only_exact_copies_are_replaced(shelf, pair):
    keeper, copy = pair
    other = shelf.add("other.jpg")
    result = replace_by_links(shelf.library, [near(copy, keeper), exact(other, keeper)], "hard-link")
    assert [failure.reason for failure in result.failed] == [
        linking.NOT_EXACT,
        "its bytes are not those of the kept file",
    ]
    assert not result.moved


def test_protected_files_and_lost_kept_files_stop_it(shelf, pair):
    keeper, copy = pair
    guarded = shelf.add("safe/copy.jpg", bytes_of("keeper.jpg"))
    shelf.library.protect(os.fsencode(os.path.dirname(guarded.path)), True)
    result = replace_by_links(shelf.library, [exact(guarded, keeper)], "hard-link")
    assert reason_of(result) == "it is in a protected folder"
    os.unlink(keeper.path)
    result = replace_by_links(shelf.library, [exact(copy, keeper)], "hard-link")
    assert reason_of(result) == "the kept file is not there any more"


@pytest.mark.usefixtures("exchanges")
def test_a_file_that_takes_the_place_of_the_copy_at_that_moment_stays(shelf, pair, monkeypatch):
    keeper, copy = pair
    real = link_files.swap_in

    def swap_in(new, path, aside):
        with open(path + ".new", "wb") as stream:
            stream.write(b"just saved")
        os.replace(path + ".new", path)
        return real(new, path, aside)

    monkeypatch.setattr(link_files, "swap_in", swap_in)
    result = replace_by_links(shelf.library, [exact(copy, keeper)], "hard-link")
    assert "another file came" in reason_of(result)
    assert read(copy.path) == b"just saved"
    assert sorted(os.listdir(shelf.pictures)) == ["copy.jpg", "keeper.jpg"]


def test_undo_is_refused_if_the_content_has_changed_since(shelf, pair):
    keeper, copy = pair
    replace_by_links(shelf.library, [exact(copy, keeper)], "hard-link")
    with open(keeper.path, "r+b") as stream:
        stream.write(b"edited")
    (failure,) = undo(shelf.library).failed
    assert failure.reason == "its content has changed since it was replaced"
    assert read(copy.path).startswith(b"edited")


def test_undo_works_without_the_kept_file(shelf, pair):
    keeper, copy = pair
    replace_by_links(shelf.library, [exact(copy, keeper)], "hard-link")
    os.unlink(keeper.path)
    assert undo(shelf.library).failed == ()
    assert read(copy.path) == bytes_of("keeper.jpg")
    assert os.stat(copy.path).st_mtime_ns == copy.mtime_ns


def test_what_is_foreseen_is_what_happens(shelf, pair):
    keeper, copy = pair
    other = shelf.add("other.jpg", bytes_of("keeper.jpg"))
    os.chmod(other.path, 0o600)
    extras = [exact(copy, keeper), exact(other, keeper)]
    refusals = {each.path: each.refusal for each in foresee_links(shelf.library, extras, "hard-link")}
    result = replace_by_links(shelf.library, extras, "hard-link")
    assert refusals == {copy.path: None} | {failure.path: failure.reason for failure in result.failed}


# --- kills ----------------------------------------------------------------------------------------------

SCENE = """
import os, sys
top, what, one_in = os.path.realpath(sys.argv[1]), sys.argv[2], int(sys.argv[3])
sys.path.insert(0, sys.argv[4])
os.environ["XDG_DATA_HOME"] = os.path.join(top, "share")
from helpers.trash_scenes import *
from dupfinder.store import protection
from dupfinder.system import renaming
from dupfinder.trash import batch, journal, link_files, linking, link_recovery, move_recovery, move_to_folder
from dupfinder.trash import put_back, recovery, restore
import shutil

scene = os.path.join(top, "scene")
os.makedirs(os.path.join(scene, "aside"))
shelf = Shelf(scene)
keeper = shelf.add("keeper.jpg")
copies = [shelf.add(f"{n} copy.jpg", bytes_of("keeper.jpg"), seconds=1_400_000_000 + n) for n in range(2)]
image, sidecar = shelf.add("IMG_1.jpg"), shelf.write("IMG_1.xmp", b"<x:xmpmeta/>")
before = shelf.files()
extras = [exact(copy, keeper) for copy in copies]
others = [*extras, near(image, keeper)]
verb, _, where = what.partition(" ")
if "without help" in where:
    renaming._renaming_of_the_system = renaming._exchange_of_the_system = lambda: None
if "other drive" in where:
    real = renaming.rename
    def rename(source, target):
        if (b"/aside/" in source) != (b"/aside/" in target):
            raise OSError(18, "Invalid cross-device link")
        return real(source, target)
    renaming.rename = rename
def clone(target, source):
    with open(source, "rb", closefd=False) as one, open(target, "wb", closefd=False) as other:
        one.seek(0)
        shutil.copyfileobj(one, other)
link_files.clone = clone

def do():
    with Library(shelf.data) as library:
        if verb == "move":
            return move_to_folder.move_to_folder(
                library, others, os.path.join(scene, "aside"), companions="take")
        return linking.replace_by_links(library, extras, verb)

def take_back():
    with Library(shelf.data) as library:
        return restore.undo(library)

def recover_again():
    with Library(shelf.data) as library:
        recovery.recover(library)

act = take_back if "undo" in where else do
if act is take_back:
    assert not do().failed, "the scene is not as it should be"
shelf.close()
saved = Saved(scene)
modules = batch, journal, link_files, linking, link_recovery, move_recovery, move_to_folder, put_back
modules += recovery, renaming, restore
every = kill_points(trace_lines(act, modules), again=True)
saved.restore()
kills = 0
for place in sampled(every, one_in):
    kills += killed_at(act, modules, place)
    if place % 3 == 0:  # and once more, in the middle of the repair
        killed_at(recover_again, modules, place // 2)
    shelf.library = Library(shelf.data)
    try:
        recover(shelf.library)
        for file in shelf.rows():
            there = file.trash_path if file.state == "trashed" and file.verb == "move" else file.path
            assert file.state in ("failed", "restored", "trashed"), file
            assert read(there) == before[os.path.relpath(file.path, shelf.pictures)][0], file
        if "trashed" in shelf.states().values():
            result = restore.undo(shelf.library)
            assert not result.failed, result.failed
        assert shelf.files() == before, "not as it was before"
        assert all(os.stat(shelf.path(name)).st_nlink == 1 for name in before)
        assert os.listdir(os.path.join(scene, "aside")) == []
    except BaseException:
        print("killed at line", place, shelf.rows(), sorted(os.listdir(shelf.pictures)), file=sys.stderr)
        raise
    shelf.close()
    saved.restore()
print(len(every), kills)
"""


@pytest.mark.parametrize("one_in", [25, pytest.param(1, marks=pytest.mark.slow)], ids=["some", "all"])
@pytest.mark.parametrize(
    "what",
    [
        *("move", "move without help", "move to other drive", "move undo", "move other drive undo"),
        *("hard-link", "hard-link without help", "hard-link undo", "hard-link without help undo"),
        *("reflink", "reflink undo"),
    ],
)
@pytest.mark.skipif(not hasattr(os, "fork"), reason="processes cannot be copied here")
def test_a_kill_at_any_line_costs_nothing(python, tmp_path, what, one_in):
    result = python(str(tmp_path), what, str(one_in), str(ROOT / "tests"), code=SCENE)
    assert result.returncode == 0, result.stderr.decode()[-3000:]
    every, kills = map(int, result.stdout.split())
    assert every > 60
    assert kills > every // (one_in * 3)
