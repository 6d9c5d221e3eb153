"""No picture is lost and the journal is true, whatever is asked for, happens meanwhile, or is cut off."""

import collections
import contextlib
import os
import shutil
import sys
import tempfile
from dataclasses import dataclass, field

import pytest
from helpers.folders import ROOT, slow
from helpers.trash_scenes import Shelf, bytes_of, read, trash_files
from hypothesis import HealthCheck, event, given, settings
from hypothesis import strategies as st

from dupfinder.base.errors import LibraryFullError, TrashError
from dupfinder.system import renaming
from dupfinder.trash import journal, recovery, restore, system_trash
from dupfinder.trash.move import move_to_trash
from dupfinder.trash.plan import Extra
from dupfinder.trash.recovery import recover
from dupfinder.trash.restore import undo

pytestmark = pytest.mark.skipif(
    sys.platform in ("win32", "darwin"), reason="the trash has another layout here"
)


class Died(BaseException):
    """Stands for the end of the program."""


# --- a world in which anything may happen ------------------------------------------------------------


@dataclass(frozen=True)
class Picture:
    """A file of a cluster: its bytes are those of the cluster's first file, or its own."""

    copy: bool
    damaged: bool
    sidecar: bool
    raw: bool


@dataclass(frozen=True)
class Wish:
    """An extra: numbers of pictures, which need not make sense."""

    image: int
    keeper: int | None
    exact: bool


@dataclass(frozen=True)
class Happening:
    """An event at a moment of the batch."""

    moment: int
    kind: str
    target: int
    other: int


KINDS = (
    *("delete", "rewrite", "touch", "symlink", "hardlink", "rename", "replace", "come again"),
    *("refuse", "only link", "say nothing", "no journal"),
)

rarely = st.sampled_from([False] * 4 + [True])
pictures = st.builds(Picture, copy=st.booleans(), damaged=rarely, sidecar=rarely, raw=rarely)
clusters = st.lists(st.lists(pictures, min_size=2, max_size=4), min_size=1, max_size=3)
numbers = st.integers(0, 11)
wishes = st.lists(
    st.builds(Wish, image=numbers, keeper=st.none() | numbers | numbers, exact=st.booleans()),
    min_size=1,
    max_size=8,
)
events = st.lists(
    st.builds(
        Happening, moment=st.integers(0, 14), kind=st.sampled_from(KINDS), target=numbers, other=numbers
    ),
    max_size=4,
)
policies = st.sampled_from(["point-out", "take", "leave"])


@dataclass
class World:
    """A shelf, what must exist of it somewhere, and what other programs do to it."""

    shelf: Shelf
    images: list = field(default_factory=list)
    cluster_of: dict = field(default_factory=dict)
    contents: dict = field(default_factory=dict)  # path to the bytes that were indexed
    must: collections.Counter = field(default_factory=collections.Counter)  # bytes that must be somewhere
    disturbed: set = field(default_factory=set)
    news: int = 0

    def write(self, name, data):
        path = self.shelf.write(name, data, seconds=1_500_000_000 + len(self.must))
        self.must[data] += 1
        return path

    def fill(self, clusters):
        for number, cluster in enumerate(clusters):
            for place, picture in enumerate(cluster):
                stem = f"{number}/{place}"
                data = bytes_of(f"cluster {number}" if picture.copy else stem)
                path = self.write(f"{stem}.jpg", data)
                self._index(path, number, damaged=picture.damaged)
                if picture.raw:
                    self._index(self.write(f"{stem}.CR2", bytes_of(f"raw {stem}")), number)
                if picture.sidecar:
                    self.contents[self.write(f"{stem}.xmp", bytes_of(f"xmp {stem}", 50))] = None

    def _index(self, path, cluster, damaged=False):
        self.images.append(self.shelf.index(path, damaged=damaged))
        self.cluster_of[path] = cluster
        self.contents[path] = read(path)

    def extras(self, wishes):
        def image(number):
            return None if number is None else self.images[number % len(self.images)]

        return [Extra(image(wish.image), image(wish.keeper), wish.exact) for wish in wishes]

    # Other programs.

    def disturb(self, happening):
        path = self.images[happening.target % len(self.images)].path
        other = self.images[happening.other % len(self.images)].path
        self.disturbed |= {path}
        with contextlib.suppress(FileNotFoundError, FileExistsError):
            getattr(self, f"_{happening.kind.replace(' ', '_')}")(path, other)

    def _remove(self, path):
        if os.lstat(path).st_nlink == 1 and not os.path.islink(path):
            self.must[read(path)] -= 1
        os.unlink(path)

    def _new(self):
        self.news += 1
        data = bytes_of(f"news {self.news}")
        self.must[data] += 1
        return data

    def _delete(self, path, other):
        self._remove(path)

    def _rewrite(self, path, other):
        """Other bytes, the same size and date."""
        status = os.stat(path)
        if status.st_nlink > 1 or os.path.islink(path):
            return
        self.must[read(path)] -= 1
        with open(path, "r+b") as stream:
            stream.write(self._new()[: status.st_size].ljust(status.st_size, b"x"))
        self.must[read(path)] += 1
        self.must[bytes_of(f"news {self.news}")] -= 1
        os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))

    def _touch(self, path, other):
        os.utime(path, ns=(1, 1), follow_symlinks=False)

    def _symlink(self, path, other):
        if path != other:
            self._remove(path)
            os.symlink(other, path)

    def _hardlink(self, path, other):
        if path != other and os.path.exists(other) and not os.path.samefile(path, other):
            self._remove(path)
            os.link(other, path, follow_symlinks=False)

    def _rename(self, path, other):
        os.rename(path, f"{path}.{self.news}.renamed")
        self.news += 1

    def _replace(self, path, other):
        """A new version under the same name, as editors save it."""
        self._remove(path)
        self._come_again(path, other)

    def _come_again(self, path, other):
        if not os.path.lexists(path):
            with open(path, "xb") as stream:
                stream.write(self._new())

    # What must hold.

    def check_nothing_is_lost(self):
        """All bytes are in the folder or in the trash, as often as they should be."""
        places = [
            os.path.join(folder, name) for folder, _, names in os.walk(self.shelf.pictures) for name in names
        ]
        inodes = {}
        for path in (*places, *trash_files()):
            if not os.path.islink(path):
                inodes[os.stat(path).st_ino] = path
        there = collections.Counter(read(path) for path in inodes.values())
        assert there == +self.must

    def check_moved(self, file, moved):
        """At the moment at which a file is said to be in the trash, what is kept for it is there."""
        if file.keeper is None or file.reason is not None:
            return
        assert not os.path.islink(file.keeper)
        assert read(file.keeper) == self.contents[file.keeper]
        assert not os.path.samefile(file.keeper, file.trash_path)
        assert file.keeper not in {other.path for other in moved}
        assert read(file.trash_path) == self.contents[file.path]

    def check_truth(self):
        recover(self.shelf.library)
        rows = self.shelf.rows()
        for file in rows:
            assert file.state in ("trashed", "failed", "restored", "lost"), file
            if file.state == "trashed":
                assert os.path.isfile(file.trash_path) or os.path.islink(file.trash_path), file
            elif file.state == "lost":
                assert file.path in self.disturbed, file
            elif file.path not in self.disturbed:
                assert os.path.isfile(file.path), file
        noted = [file.trash_path for file in rows if file.state == "trashed"]
        assert sorted(noted) == sorted(trash_files())

    def check_last_copies(self, extras):
        """Checks that a file is left of each untouched cluster, unless all were to go."""
        given_up = {self.cluster_of[extra.image.path] for extra in extras if extra.keeper is None}
        strangers = {
            self.cluster_of[extra.image.path]
            for extra in extras
            if extra.keeper and self.cluster_of[extra.keeper.path] != self.cluster_of[extra.image.path]
        }
        for cluster in set(self.cluster_of.values()) - given_up - strangers:
            paths = {path for path, number in self.cluster_of.items() if number == cluster}
            if not paths & self.disturbed:
                assert any(os.path.isfile(path) for path in paths)


class Script:
    """Causes the events at their moments, and kills the program at one."""

    def __init__(self, world, events, death):
        self.world, self.events, self.death = world, events, death
        self.moment = 0
        self.moved = []

    def step(self):
        """Returns the events of this moment that other programs do not cause."""
        now = [happening for happening in self.events if happening.moment == self.moment]
        dies = self.moment == self.death
        self.moment += 1
        kinds = set()
        for happening in now:
            if hasattr(self.world, f"_{happening.kind.replace(' ', '_')}"):
                self.world.disturb(happening)
            else:
                kinds.add(happening.kind)
        if dies:
            raise Died
        return kinds

    def patched(self, patch):
        real_move, real_note = system_trash.move, journal.note

        def move_by_system(path):
            kinds = self.step()
            if "refuse" in kinds:
                return None
            if "only link" in kinds:
                return self._only_link(path, real_move)
            place = real_move(path)
            kinds = self.step()
            return None if "say nothing" in kinds else place

        def note(library, entries, **options):
            entries = list(entries)
            if entries and entries[0].file.state == "moving" and "no journal" in self.step():
                raise LibraryFullError("No space is left.")
            return real_note(library, entries, **options)

        patch.setattr(system_trash, "move", move_by_system)
        patch.setattr(journal, "note", note)

    def _only_link(self, path, real_move):
        """Does as Qt did in a read-only folder: the file has two names then."""
        place = real_move(path)
        if place and not os.path.islink(place):
            os.link(place, path)
        return place

    def on_moved(self, file):
        self.world.check_moved(file, self.moved)
        self.moved.append(file)
        self.step()


@contextlib.contextmanager
def world_of(clusters):
    """A world with a home of its own."""
    top = tempfile.mkdtemp(prefix="dupfinder-")
    before = os.environ["XDG_DATA_HOME"]
    os.environ["XDG_DATA_HOME"] = os.path.join(os.path.realpath(top), "share")
    world = World(Shelf(top))
    try:
        world.fill(clusters)
        yield world
    finally:
        world.shelf.close()
        os.environ["XDG_DATA_HOME"] = before
        shutil.rmtree(top)


examples = settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@examples
@given(
    clusters=clusters,
    wishes=wishes,
    events=events,
    policy=policies,
    death=st.none() | st.integers(0, 20),
    data=st.data(),
)
def test_no_picture_is_lost_and_the_journal_is_true_whatever_happens(
    monkeypatch, clusters, wishes, events, policy, death, data
):
    with world_of(clusters) as world:
        extras = world.extras(wishes)
        script = Script(world, events, death)
        with monkeypatch.context() as patch:
            script.patched(patch)
            try:
                result = move_to_trash(world.shelf.library, extras, companions=policy, moved=script.on_moved)
                assert list(result.moved) == script.moved
                told = {file.path for file in result.moved} | {failure.path for failure in result.failed}
                assert told >= {extra.image.path for extra in extras}
                event(f"moved {min(len(result.moved), 3)}")
            except Died:
                event("died")
                world.shelf.reopen()
        world.check_truth()
        world.check_nothing_is_lost()
        world.check_last_copies(extras)
        put_all_back(world, monkeypatch, data)


def put_all_back(world, monkeypatch, data):
    """Puts everything back, with another death on the way, and looks whether it is as it was."""
    death = data.draw(st.none() | st.integers(0, 20), "death while putting back")
    files = [file.id for file in world.shelf.rows() if file.state == "trashed"]
    if not files:
        return
    died = False
    with monkeypatch.context() as patch:
        die_at_step(patch, death)
        try:
            undo(world.shelf.library, files=files)
        except Died:
            died = True
    if died:
        event("died while putting back")
        world.shelf.reopen()
    world.check_truth()
    world.check_nothing_is_lost()
    with contextlib.suppress(TrashError):
        undo(world.shelf.library, files=files)
    world.check_truth()
    world.check_nothing_is_lost()
    rows = {file.id: file for file in world.shelf.rows()}
    for file in rows.values():
        if file.state == "restored":
            assert os.stat(file.path).st_mtime_ns == file.mtime_ns
            if file.path not in world.disturbed and world.contents[file.path] is not None:
                assert read(file.path) == world.contents[file.path]
        elif file.state == "trashed":  # a companion stays with its picture
            stays = rows.get(file.companion_of, file)
            assert stays.state == "trashed"
            if stays.path in world.disturbed and (stays.reason or "").startswith(recovery.CHANGED_IN_TRASH):
                continue  # somebody had put something else in its place, and that is what was moved
            assert os.path.lexists(stays.path), "only a file of the same name keeps it in the trash"
            assert stays.reason == "there is a file of this name again"


def die_at_step(patch, death):
    """Kills the program before the step of putting back that has this number."""
    left = [death]

    def wrapped(real):
        def step(*arguments, **options):
            if left[0] is not None:
                if left[0] == 0:
                    raise Died
                left[0] -= 1
            return real(*arguments, **options)

        return step

    for module, name in (
        (journal, "note"),
        (restore, "set_date"),
        (restore, "put_back"),
        (system_trash, "drop_note"),
        (renaming, "rename"),
        (os, "unlink"),
    ):
        patch.setattr(module, name, wrapped(getattr(module, name)))


@examples
@given(count=st.integers(1, 6), kept_for=st.lists(st.integers(0, 5) | st.none(), min_size=6, max_size=6))
def test_whoever_is_kept_for_whom_somebody_stays_unless_it_was_confirmed(count, kept_for):
    """One cluster, every file of it an extra, each kept for any other: circles and chains included."""
    cluster = [Picture(copy=True, damaged=False, sidecar=False, raw=False)] * max(count, 2)
    with world_of([cluster]) as world:
        wishes = [Wish(number, kept_for[number], True) for number in range(len(cluster))]
        extras = world.extras(wishes)
        result = move_to_trash(world.shelf.library, extras)
        left = [path for path in world.cluster_of if os.path.exists(path)]
        assert len(left) + len(result.moved) == len(cluster)
        confirmed = {extra.image.path for extra in extras if extra.keeper is None}
        assert {file.path for file in result.moved} == confirmed


# --- real kills ------------------------------------------------------------------------------------------

SCENE = """
import os, sys, tempfile
top, what, one_in = os.path.realpath(sys.argv[1]), sys.argv[2], int(sys.argv[3])
sys.path.insert(0, sys.argv[4])
os.environ["XDG_DATA_HOME"] = os.path.join(top, "share")
from helpers.trash_scenes import *
from dupfinder.store import protection
from dupfinder.system import checksums, freedesktop_trash, renaming, trash_folders
from dupfinder.trash import file_checks, journal, moving_lock, permission, plan, put_back, recovery, restore
from dupfinder.trash import batch, move as move_module
from dupfinder.trash import system_trash, ticker
from dupfinder.trash.move import move_to_trash
from dupfinder.trash.restore import undo

scene = os.path.join(top, "scene")
os.environ["XDG_DATA_HOME"] = os.path.join(scene, "share")
shelf = Shelf(scene)
keeper, other = shelf.add("keeper.jpg"), shelf.add("near.jpg")
copy, image = shelf.add("copy.jpg", bytes_of("keeper.jpg")), shelf.add("IMG_1.jpg")
raw, sidecar = shelf.add("IMG_1.CR2"), shelf.write("IMG_1.xmp", b"<x:xmpmeta/>")
shelf.write("keeper.xmp", b"<x:xmpmeta/>")
gone = shelf.add("gone.jpg")
os.unlink(gone.path)
extras = [near(other, keeper), exact(copy, keeper), *(near(each, keeper) for each in (gone, image, raw))]
before = shelf.files()
contents = {shelf.path(name): data for name, (data, _) in before.items()}

if what == "copied back":
    real = renaming.rename
    def rename(source, target):
        if b"/Trash/" in source:
            raise OSError(18, "Invalid cross-device link")
        return real(source, target)
    renaming.rename = rename
elif what.endswith("without help"):
    renaming._renaming_of_the_system = lambda: None
elif what == "put back at once":
    move_by_system = system_trash.move
    system_trash.move = lambda path: None if path == sidecar else move_by_system(path)

def move():
    with Library(shelf.data) as library:
        return move_to_trash(library, extras, companions="take")

def move_back():
    with Library(shelf.data) as library:
        return undo(library)

def recover_again():
    with Library(shelf.data) as library:
        recovery.recover(library)

act = move_back if what.startswith(("renamed", "copied")) else move
if act is move_back:
    assert len(move().moved) == 5, "the scene is not as it should be"
shelf.close()
saved = Saved(scene)
modules = (checksums, freedesktop_trash, protection, renaming, trash_folders, batch, move_module)
modules += file_checks, journal, moving_lock, permission, plan, put_back, recovery, restore
modules += system_trash, ticker
every = kill_points(trace_lines(act, modules), again=what == "moved")
points = sampled(every, one_in)
saved.restore()
kills = 0
for place in points:
    kills += killed_at(act, modules, place)  # few lines more or less come, as the time tells
    if place % 5 == 0:  # and once more, in the middle of the repair
        killed_at(recover_again, modules, place // 2)
    shelf.library = Library(shelf.data)
    try:
        shelf.check_truth(contents)
        if "trashed" in shelf.states().values():
            result = undo(shelf.library)
            assert not result.failed, result.failed
        assert shelf.files() == before, "not as it was before"
        assert set(shelf.states().values()) <= {"failed", "restored", "lost"}, shelf.states()
        assert all(name == "gone.jpg" for name, state in shelf.states().items() if state == "lost")
    except BaseException:
        print("killed at line", place, shelf.rows(), file=sys.stderr)
        raise
    shelf.close()
    saved.restore()
print(len(every), kills)
"""


@pytest.mark.parametrize("one_in", [12, pytest.param(1, marks=pytest.mark.slow)], ids=["some", "all"])
@pytest.mark.parametrize(
    "what",
    [
        *("moved", "copied back", "put back at once"),
        *map(slow, ("renamed back", "renamed back without help", "moved without help")),
    ],
)
def test_a_kill_at_any_line_leaves_a_journal_that_tells_the_truth(python, tmp_path, what, one_in):
    """The system kills the process where a line comes first; on the way out, also where it comes last.

    The lines are those of all modules that have a part in it: all of them, or one of so many that follow
    one another.
    """
    result = python(str(tmp_path), what, str(one_in), str(ROOT / "tests"), code=SCENE)
    assert result.returncode == 0, result.stderr.decode()
    lines, kills = map(int, result.stdout.split())
    assert lines > 100
    assert kills > 0.9 * (lines // one_in)
