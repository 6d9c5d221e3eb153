"""Commits outlive kills, full disks, and a second program at the library."""

import contextlib
import os
import shutil
import subprocess
import sys

import pytest
from helpers.folders import ROOT, slow
from helpers.trash_scenes import Shelf, bytes_of, near, trash_files, trash_folder

from dupfinder.trash import system_trash
from dupfinder.trash.move import move_to_trash
from dupfinder.trash.restore import undo

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="processes cannot be copied here")

SCENES = (
    "index",
    "reindex",
    "compare",
    "decide",
    "trash",
    "undo",
    "migrate 1",
    "migrate 2",
    "migrate 3",
    "migrate 4",
    "rescue",
)

SEED = os.environ.get("DUPFINDER_SEED", "1")
"""Another one has the processes killed elsewhere."""


@pytest.fixture
def helped(python, tmp_path):
    """Runs code in a process that has the helpers for kills; gives what it prints."""

    def run(code, *arguments, before=()):
        script = f"from helpers.kills import *\nprime()\n{code}"
        environment = os.environ | {
            "PYTHONPATH": os.pathsep.join((str(ROOT / "tests"), str(ROOT))),
            "OPENBLAS_NUM_THREADS": "1",
        }
        if before:
            command = [*before, sys.executable, "-c", script, *arguments]
            result = subprocess.run(command, capture_output=True, check=False, cwd=tmp_path, env=environment)
        else:
            result = python(*arguments, code=script, env=environment)
        assert result.returncode == 0, result.stderr.decode(errors="replace")[-6000:]
        return result.stdout.decode()

    return run


# --- kills ------------------------------------------------------------------------------------------------

KILL_OFTEN = """
top, count, seed, *names = sys.argv[1:]
for name in names:
    print(kill_often(top, name, int(count), seed))
"""

KILL_AT_LINES = """
print(kill_at_lines(sys.argv[1], "rescue", opening, int(sys.argv[2])))
"""


def test_a_kill_costs_nothing_that_was_committed_and_the_next_run_completes(helped, tmp_path):
    # To bring an old library up to date, all steps from its version on are taken.
    names = [name for name in SCENES if name not in ("migrate 2", "migrate 3", "migrate 4")]
    kills = list(map(int, helped(KILL_OFTEN, str(tmp_path), "2", SEED, *names).split()))
    assert len(kills) == len(names)
    assert sum(kills) > len(names)


@pytest.mark.slow
@pytest.mark.parametrize("scene", SCENES)
def test_many_kills_cost_nothing_that_was_committed_and_the_next_run_completes(helped, tmp_path, scene):
    """One half at a random step of SQLite's, the other half at a random time."""
    assert int(helped(KILL_OFTEN, str(tmp_path), "60", f"many {SEED}", scene)) > 30


@pytest.mark.slow
def test_a_kill_at_any_line_of_the_rescue_costs_nothing_of_it(helped, tmp_path):
    assert int(helped(KILL_AT_LINES, str(tmp_path), "1")) > 50


def test_the_scenes_are_those_of_the_helpers(helped):
    assert eval(helped("print(list(SCENES))")) == list(SCENES)


class Died(BaseException):
    """Stands for the end of the program."""


@pytest.mark.parametrize("has_links", [True, False])
def test_a_file_that_was_killed_within_the_move_of_the_system_is_found_by_its_inode(
    tmp_path, monkeypatch, has_links
):
    """It has a passing name in the trash by then, and no note; where there are hard links, also its own."""

    def move_and_die(path):
        files = os.path.join(trash_folder(), "files")
        os.makedirs(files)
        (os.link if has_links else os.rename)(path, os.path.join(files, "aBcDeF"))
        raise Died

    monkeypatch.setattr(system_trash, "move", move_and_die)
    shelf = Shelf(str(tmp_path))
    with contextlib.closing(shelf):
        keeper, extra = shelf.add("keeper.jpg"), shelf.add("extra.jpg")
        with pytest.raises(Died):
            move_to_trash(shelf.library, [near(extra, keeper)])
        shelf.reopen()
        shelf.check_truth({extra.path: bytes_of("extra.jpg")})
        assert shelf.states() == {"extra.jpg": "failed" if has_links else "trashed"}
        if not has_links:
            assert len(undo(shelf.library).restored) == 1
        assert (shelf.files()["extra.jpg"][0], trash_files()) == (bytes_of("extra.jpg"), [])


# --- a full disk ------------------------------------------------------------------------------------------


def small_disk(folder):
    """Returns the command that runs a program with a small disk in place of a folder."""
    mount = f"mount -t tmpfs -o size=2m tmpfs '{folder}' && exec \"$@\""
    return "unshare", "--map-root-user", "--mount", "sh", "-c", mount, "sh"


def can_make_disks(folder):
    if sys.platform != "linux" or not shutil.which("unshare"):
        return False
    return not subprocess.run([*small_disk(folder), "true"], capture_output=True, check=False).returncode


@pytest.mark.parametrize("how", [slow("disk"), "limit"])
def test_without_space_nothing_is_lost_and_the_next_run_completes(helped, tmp_path, how):
    """Indexing keeps what was committed, an index that is not saved costs nothing, nothing moves unnoted."""
    disk, top = tmp_path / "disk", tmp_path / "top"
    disk.mkdir()
    if how == "disk" and not can_make_disks(disk):
        pytest.skip("no disk can be made here")
    before = small_disk(disk) if how == "disk" else ()
    told = helped("from helpers import full_disk\nfull_disk.main()", str(disk), str(top), how, before=before)
    committed, moved = (list(map(int, line.split()[1:])) for line in told.splitlines())
    assert committed[0] < committed[-1]
    assert moved[0] == 0
    assert len(set(moved)) > 1


# --- two programs -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("attempts", [1, slow(5)])
def test_of_many_that_index_the_same_folder_one_does_it_and_the_others_say_so(helped, tmp_path, attempts):
    code = """
for attempt in range(int(sys.argv[2])):
    scene = SCENES["index"](os.path.join(sys.argv[1], str(attempt)))
    told = at_once(*[scene.index] * 3)
    assert is_sound(scene.data)
    assert "None" in told, told
    assert all(words == "None" or "Another dupfinder is indexing" in words for words in told), told
    after = scene.outcome()
    assert len(after[0]) == 18
    scene.run(scene.index)
    assert scene.outcome() == after
"""
    helped(code, str(tmp_path), str(attempts))


def test_two_that_index_different_folders_come_to_the_same_as_one_after_the_other(helped, tmp_path):
    code = """
scene = SCENES["index"](sys.argv[1])
inner = scene.path("inner")
os.mkdir(inner)
for number in range(5):
    scene.draw(f"inner/{number}.jpg", number + 3, (90, 70))

def index(folder):
    with Finder(scene.data, threads=1) as finder:
        finder.index([folder])
        finder.clusters()

def counts():
    with Library(scene.data) as opened:
        return opened.counts()

told = at_once(lambda: index(inner), lambda: index(scene.pictures))
assert "None" in told, told
assert is_sound(scene.data)
scene.run(lambda: (index(inner), index(scene.pictures)))
together = counts()
shutil.rmtree(scene.data)
scene.run(lambda: (index(inner), index(scene.pictures)))
assert counts() == together
"""
    helped(f"import shutil{code}", str(tmp_path / "top"))


def test_files_go_to_the_trash_and_come_back_while_others_index_and_read(helped, tmp_path):
    code = """
scene = SCENES["trash"](sys.argv[1])
scene.prepare()

def index():
    for number in range(4):
        scene.draw("late.jpg", 30 + number)
        scene.index()

def look():
    for _ in range(20):
        with Finder(scene.data) as finder:
            finder.info(), finder.problems(), finder.trashed(), finder.library.records(), finder.decisions()

def trash():
    with Finder(scene.data, threads=1) as finder:
        result = finder.trash(scene.extras)
        assert len(result.moved) == 9, result.failed
        assert not finder.undo().failed

assert at_once(index, trash, look) == ["None"] * 3
assert is_sound(scene.data)
scene.check([])
assert {path: read(path) for path in scene.contents} == scene.contents
scene.run(scene.index)
together = scene.outcome()
shutil.rmtree(scene.data)
scene.run(scene.index)
assert scene.outcome() == together
"""
    helped(f"import shutil{code}", str(tmp_path / "top"))


@pytest.mark.parametrize("names", [SCENES[6:7], slow(SCENES[6:10])], ids=["first", "all"])
def test_some_read_while_another_brings_the_library_up_to_date(helped, tmp_path, names):
    code = """
for name in sys.argv[2:]:
    scene = SCENES[name](os.path.join(sys.argv[1], name))
    scene.prepare()

    def look():
        with Finder(scene.data) as finder:
            assert len(finder.library.known_files(b"/photos")) == 200
            finder.info(), finder.trashed(), finder.decisions(), finder.excluded()

    assert at_once(look, look, look, lambda: scene.act(None)) == ["None"] * 4
    assert is_sound(scene.data)
    scene.check([])
"""
    assert all(name.startswith("migrate") for name in names)
    helped(code, str(tmp_path), *names)
