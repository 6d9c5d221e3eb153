"""Verbs in processes that the system kills, at some step of SQLite's or after some time, and what is left.

A process of its own prepares a scene, and for each kill a copy of itself does the verb: nothing is loaded
again. It has no threads at that moment, as it does all that needs some in copies too.
"""

import contextlib
import functools
import importlib
import os
import random
import select
import signal
import sqlite3
import sys
import time
import traceback
from itertools import pairwise

from dupfinder.base.errors import ImageError, LibraryBusyError, TrashError
from dupfinder.clusters import decisions
from dupfinder.finder import Finder
from dupfinder.images.decoding import decode
from dupfinder.indexing import scan
from dupfinder.indexing import writer as index_writer
from dupfinder.store import integrity, opening, schema
from dupfinder.store.library import Library
from dupfinder.store.library_file import FILE_NAME
from dupfinder.store.user_file import COPY_NAME, USER_NAME, revision_of
from dupfinder.trash.plan import Extra
from dupfinder.workers import decoder_pool
from helpers.images import encode, photo
from helpers.library_rows import make_version, user_rows
from helpers.processes import start_thread
from helpers.trash_scenes import Saved, Shelf, kill_points, killed_at, read, sampled, trace_lines, trash_files

STEP_INSTRUCTIONS = 20
"""So many of the instructions of SQLite's own machine are a step, beside each statement."""

COMMITTED_IMAGES = 3
"""So many images are stored at a time, where it is thousands otherwise."""


# --- processes that are killed --------------------------------------------------------------------------


class Steps:
    """Counts what SQLite does in this process, and ends it at a certain step as the system would."""

    def __init__(self, last):
        self.done = 0
        self._last = last
        real = sqlite3.connect

        def connect(*arguments, **options):
            db = real(*arguments, **options)
            db.set_trace_callback(self._step)
            db.set_progress_handler(self._step, STEP_INSTRUCTIONS)
            return db

        sqlite3.connect = connect

    def _step(self, _statement=None):
        self.done += 1
        if self.done == self._last:
            os.kill(os.getpid(), signal.SIGKILL)
        return 0


def in_copy(act, *, step=None, seconds=None):
    """Runs a function in a copy of this process, which may be killed.

    Args:
        act: is called with a function that tells something to this process at once.
        step: the step of SQLite's at which the copy is killed.
        seconds: after which it is killed.

    Returns:
        What it told; how many steps it made; how long it took; whether it was killed.
    """
    reader, writer = os.pipe()
    started = time.monotonic()
    child = os.fork()
    if not child:
        status = 1
        try:
            os.close(reader)
            steps = Steps(step)
            act(lambda words: os.write(writer, os.fsencode(words) + b"\0"))
            os.write(writer, b"steps %d\0" % steps.done)
            status = 0
        except BaseException:
            traceback.print_exc()
        finally:
            os._exit(status)
    os.close(writer)
    data = b""
    while True:
        left = None if seconds is None else max(0.0, seconds - (time.monotonic() - started))
        ready, _, _ = select.select([reader], [], [], left)
        if not ready:
            os.kill(child, signal.SIGKILL)
            seconds = None
            continue
        part = os.read(reader, 1 << 16)
        if not part:
            break
        data += part
    os.close(reader)
    _, status = os.waitpid(child, 0)
    was_killed = os.WIFSIGNALED(status)
    assert was_killed or os.WEXITSTATUS(status) == 0, "the copy failed by itself"
    told = [os.fsdecode(words) for words in data.split(b"\0")[:-1]]
    done = next((int(words[6:]) for words in told if words.startswith("steps ")), 0)
    return (
        [words for words in told if not words.startswith("steps ")],
        done,
        time.monotonic() - started,
        was_killed,
    )


def at_once(*acts):
    """Runs functions in copies of this process at the same time.

    Returns:
        The words that each gave, or what a LibraryBusyError said, in the order of the functions.
    """
    gate, start = os.pipe()
    pipes = [os.pipe() for _ in acts]
    children = []
    for act, (_, writer) in zip(acts, pipes, strict=True):
        child = os.fork()
        if not child:
            status = 1
            try:
                os.close(start)
                os.read(gate, 1)  # until all are there
                try:
                    told = str(act())
                except LibraryBusyError as error:
                    told = str(error)
                os.write(writer, os.fsencode(told))
                status = 0
            except BaseException:
                traceback.print_exc()
            finally:
                os._exit(status)
        children.append(child)
    os.close(gate)
    os.close(start)
    told = []
    for reader, writer in pipes:
        os.close(writer)
        with os.fdopen(reader, "rb") as stream:
            told.append(os.fsdecode(stream.read()))
    assert [os.waitpid(child, 0)[1] for child in children] == [0] * len(acts)
    return told


# --- scenes -----------------------------------------------------------------------------------------------


class Scene:
    """A folder of small pictures, a library, a trash, and a verb for them.

    A subclass says in `prepare` what is there before, in `act` what is done, in `check` what has to hold
    after any kill, and in `outcome` what is the same when all is done, killed before or not.
    """

    def __init__(self, top):
        self.top = top
        self.pictures = os.path.join(top, "pictures")
        self.data = os.path.join(top, "data")
        os.environ["XDG_DATA_HOME"] = os.path.join(top, "share")
        os.makedirs(self.pictures)
        for number in range(8):
            self.draw(f"{number}.jpg", number)
            self.draw(f"{number} small.jpg", number, (80, 60))
        self.write("1 copy.jpg", read(self.path("1.jpg")))
        self.write("bad.jpg", b"nothing")

    def path(self, name):
        return os.path.join(self.pictures, name)

    def write(self, name, data):
        with open(self.path(name), "wb") as stream:
            stream.write(data)

    def draw(self, name, seed, size=(128, 96)):
        self.write(name, encode(photo(seed, *size)))

    def run(self, work):
        """Does something in a copy of this process."""
        in_copy(lambda _: work())

    def index(self):
        with Finder(self.data, threads=1) as finder:
            finder.index([self.pictures])
            finder.clusters()

    def prepare(self):
        """Prepares the scene."""

    def act(self, tell):
        """Acts; prints each commit."""
        raise NotImplementedError

    def check(self, told):
        """Holds after a kill."""

    def again(self):
        """Acts again after a kill."""
        self.act(lambda words: None)

    def outcome(self):
        """Returns the state by names: images, matches, decisions, files."""
        with Library(self.data) as opened:
            names = {
                row[0]: os.path.relpath(os.fsdecode(row[1]), self.pictures)
                for row in opened.index.read("SELECT id, path FROM image")
            }
            images = sorted(
                (names[number], *rest)
                for number, *rest in opened.index.read(
                    "SELECT i.id, i.size_bytes, i.width, i.height, i.format, i.checksum, i.problem, a.key"
                    " FROM image i LEFT JOIN appearance a ON a.id = i.appearance"
                )
            )
            pairs = sorted(
                opened.index.read(
                    "SELECT min(a.key, b.key), max(a.key, b.key), m.distance FROM match m"
                    " JOIN appearance a ON a.id = m.a JOIN appearance b ON b.id = m.b"
                )
            )
            folders = opened.folder_paths(), opened.protected(), opened.excluded()
            unused = list(
                opened.index.read(
                    "SELECT count(*) FROM view WHERE appearance NOT IN (SELECT id FROM appearance)"
                )
            )
            decided = [one.paths for one in decisions.decisions(opened)]
        files = {name: read(self.path(name)) for name in os.listdir(self.pictures)}
        return images, pairs, folders, unused, decided, files, sorted(map(read, trash_files()))


def is_sound(data):
    """Whether SQLite finds the files of a library whole."""
    for name in (FILE_NAME, USER_NAME, COPY_NAME):
        path = os.path.join(data, name)
        if os.path.exists(path):
            with contextlib.closing(sqlite3.connect(path)) as db:
                if db.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
                    return False
    return True


class Index(Scene):
    """A folder is indexed for the first time."""

    def act(self, tell):
        scan._CHUNK_FILES = index_writer._STORE_IMAGES = COMMITTED_IMAGES
        real = Library.store

        def store(opened, images, hash_version):
            images = list(images)
            stored = real(opened, images, hash_version)
            for image in images:
                tell(os.fsdecode(image.state.path))
            return stored

        Library.store = store
        self.index()

    def check(self, told):
        with Library(self.data) as opened:
            assert set(told) <= set(map(os.fsdecode, opened.known_files(os.fsencode(self.pictures))))


class Reindex(Index):
    """A folder is indexed again, after files changed, went, came and got other names."""

    def prepare(self):
        self.run(self.index)
        self.draw("1.jpg", 21)
        self.draw("new.jpg", 3, (100, 75))
        os.unlink(self.path("2.jpg"))
        os.rename(self.path("3.jpg"), self.path("3 renamed.jpg"))
        self.write("bad.jpg", b"nothing else")


class Compare(Scene):
    """Compares the indexed images and saves the index."""

    def prepare(self):
        def index():
            with Finder(self.data, threads=1) as finder:
                scan.scan(finder.library, [self.pictures], threads=1)

        self.run(index)

    def act(self, tell):
        with Finder(self.data, threads=1) as finder:
            finder.clusters()
            finder.clusters(radius=12)


class Decide(Scene):
    """Much is decided, one thing after the other."""

    def prepare(self):
        self.run(self.index)

    def act(self, tell):
        with Finder(self.data) as finder:
            records = finder.library.records()
            for one, other in pairwise(records):
                tell(str(finder.decide_not_duplicates("pair", [one, other])))
                finder.protect(f"{one.path} folder")

    def check(self, told):
        with Library(self.data) as opened:
            assert set(map(int, told)) <= {decision.id for decision in decisions.decisions(opened)}


class Trash(Scene):
    """Extras go to the trash."""

    def prepare(self):
        self.run(self.index)
        self.contents = {self.path(name): read(self.path(name)) for name in os.listdir(self.pictures)}
        with Library(self.data) as opened:
            records = {os.path.basename(record.path): record for record in opened.records()}
        self.extras = [Extra(records[f"{number} small.jpg"], records[f"{number}.jpg"]) for number in range(8)]
        self.extras.append(Extra(records["1 copy.jpg"], records["1.jpg"], exact=True))

    def act(self, tell):
        with Finder(self.data) as finder:
            finder.trash(self.extras, moved=lambda file: tell(file.path))

    def check(self, told):
        """Each file is in one place, and the journal says in which."""
        shelf = Shelf(self.top)
        with contextlib.closing(shelf):
            shelf.check_truth(self.contents)
            states = {file.path: file.state for file in shelf.rows()}
            assert all(states[path] == "trashed" for path in told)

    def again(self):
        super().again()
        self.index()


class Undo(Trash):
    """They come back."""

    def prepare(self):
        super().prepare()
        self.run(lambda: Trash.act(self, lambda words: None))

    def act(self, tell):
        with Finder(self.data, threads=1) as finder, contextlib.suppress(TrashError):
            finder.undo()

    def again(self):
        super().again()
        assert {path: read(path) for path in self.contents} == self.contents
        assert not trash_files()


class Migrate(Scene):
    """A library of an earlier version is opened by this one."""

    version = 1

    def prepare(self):
        make_version(self.data, self.version)
        self.before = self.rows()

    def rows(self):
        """Returns the rows that all versions have and must keep; the folders in one file or the other."""
        path, user = (os.path.join(self.data, name) for name in (FILE_NAME, USER_NAME))
        with contextlib.closing(sqlite3.connect(path)) as db:
            (version,) = db.execute("PRAGMA user_version").fetchone()
            assert version in (self.version, schema.LIBRARY.version)
            rows = {
                table: db.execute(f"SELECT {', '.join(columns)} FROM {table}").fetchall()
                for table, columns in COLUMNS.items()
            }
        home = path if version == self.version else user
        with contextlib.closing(sqlite3.connect(home)) as db:
            rows["folder"] = sorted(db.execute("SELECT path FROM folder"))
        return rows

    def act(self, tell):
        Library(self.data).close()

    def check(self, told):
        assert self.rows() == self.before

    def outcome(self):
        with Library(self.data) as opened:
            tables = sorted(opened.index.read("SELECT name, type FROM sqlite_master"))
            return self.rows(), user_rows(opened), tables, revision_of(os.path.join(self.data, COPY_NAME))


COLUMNS = {
    "appearance": ("id", "key", "flat", "matched_radius"),
    "view": ("appearance", "number", "hashes"),
    "image": ("id", "path", "size_bytes", "mtime_ns", "device", "inode", "hash_version", "appearance"),
    "match": ("a", "b", "distance", "transform"),
}


class Rescue(Trash):
    """Both files are damaged, with logs that a kill has left."""

    def prepare(self):
        super().prepare()

        def fill():
            Trash.act(self, lambda words: None)
            with Finder(self.data, threads=1) as finder:
                finder.decide_not_duplicates("pair", finder.library.records()[:2])
                finder.protect(self.pictures)

        self.run(fill)
        for name, table in ((FILE_NAME, "image"), (USER_NAME, "protected")):
            path = os.path.join(self.data, name)
            with contextlib.closing(sqlite3.connect(path)) as db:
                db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
                ((root,),) = db.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (table,))
                (size,) = db.execute("PRAGMA page_size").fetchone()
            with open(path, "r+b") as stream:
                stream.seek((root - 1) * size)
                stream.write(b"\xff" * size)
        integrity.suspect(self.data)

    def act(self, tell):
        opening.open_library(self.data)[0].close()

    def check(self, told):
        """Nothing of the damaged files is gone, under whichever name they are now."""
        names = os.listdir(self.data)
        for name in (FILE_NAME, USER_NAME):
            kept = [
                other for other in names if other.startswith(name) and not other.endswith(("-shm", "-wal"))
            ]
            damaged = [other for other in kept if b"\xff" * 4096 in read(os.path.join(self.data, other))]
            assert len(damaged) == 1, names

    def again(self):
        Scene.again(self)
        assert not integrity.is_suspected(self.data)
        self.index()

    def outcome(self):
        shelf = Shelf(self.top)
        with contextlib.closing(shelf):
            shelf.check_truth(self.contents)
            return super().outcome(), [(file.path, file.state) for file in shelf.rows()]


SCENES = {
    "index": Index,
    "reindex": Reindex,
    "compare": Compare,
    "decide": Decide,
    "trash": Trash,
    "undo": Undo,
    **{
        f"migrate {version}": type(f"Migrate{version}", (Migrate,), {"version": version})
        for version in range(1, schema.LAST_WITH_USER_DATA + 1)
    },
    "rescue": Rescue,
}


# --- many kills -------------------------------------------------------------------------------------------


def prime():
    """Loads once what the copies of this process need, and has them decode in threads of their own."""
    for name in PRIMED:
        importlib.import_module(name)
    with contextlib.suppress(ImageError):
        decode(b"nothing")
    decoder_pool.pool = functools.cache(lambda: decoder_pool.Pool(start_thread, keep=0))


PRIMED = (
    *(
        "importlib.metadata",
        "importlib.resources",
        "json",
        "PIL.features",
        "PIL.ImageOps",
        "PIL.ImageSequence",
    ),
    *("pi_heif", "PySide6.QtCore", "vptree"),
    *("dupfinder.clusters.find", "dupfinder.comparison.difference", "dupfinder.similarity.matching"),
    *("dupfinder.similarity.third_look", "dupfinder.similarity.view_index", "dupfinder.trash.system_trash"),
    *("dupfinder.workers.client", "dupfinder.workers.read_many"),
)


class Stage:
    """A scene that is prepared once, and played as often as is wanted, with a kill or without."""

    def __init__(self, top, name):
        self.name = name
        self._top = os.path.join(os.path.realpath(top), name)
        self.scene = SCENES[name](self._top)
        self.scene.prepare()
        self._saved = Saved(self._top)
        _, self.steps, self.seconds, _ = in_copy(self.scene.act)
        self.scene.run(self.scene.again)
        self.expected = self.scene.outcome()

    def play(self, what, kill):
        """Kills the verb, does it again, and looks at what has come of both.

        Args:
            what: is done, for messages.
            kill: does it; gives what was told until then.
        """
        scene = self.scene
        self._saved.restore()
        try:
            told = kill()
            if self.name != "rescue" and os.path.exists(os.path.join(scene.data, FILE_NAME)):
                assert is_sound(scene.data)
            scene.check(told)
            scene.run(scene.again)
            assert is_sound(scene.data)
            assert scene.outcome() == self.expected
        except BaseException:
            print(f"{self.name}, {what} (of {self.steps} steps, {self.seconds:.2f} s)", file=sys.stderr)
            raise


def kill_often(top, name, count, seed):
    """Kills a verb so many times: one half at a step of SQLite's, one half after some time.

    Returns:
        How many were killed before they had done it.
    """
    draw = random.Random(f"{name} {seed}")
    stage = Stage(top, name)
    kills = 0

    def kill(how):
        nonlocal kills
        told, _, _, was_killed = in_copy(stage.scene.act, **how)
        kills += was_killed
        return told

    for number in range(count):
        step, seconds = draw.randint(1, stage.steps), draw.uniform(0.0, stage.seconds)
        how = {"step": step} if number % 2 else {"seconds": seconds}
        stage.play(f"killed with {how}", functools.partial(kill, how))
    return kills


def kill_at_lines(top, name, module, one_in):
    """Kills a verb where it comes to a line of a module for the first and for the last time.

    Args:
        one_in: so many such lines there are for one at which it is killed.

    Returns:
        How many were killed.
    """
    stage = Stage(top, name)
    reader, writer = os.pipe()

    def count(_tell):
        places = kill_points(trace_lines(lambda: stage.scene.act(None), [module]), again=True)
        os.write(writer, b"".join(place.to_bytes(4, "big") for place in places))

    stage.play("not killed", lambda: in_copy(count)[0])
    os.close(writer)
    with os.fdopen(reader, "rb") as stream:
        data = stream.read()
    places = sampled([int.from_bytes(data[at : at + 4], "big") for at in range(0, len(data), 4)], one_in)
    kills = 0

    def kill(place):
        nonlocal kills
        kills += killed_at(lambda: stage.scene.act(lambda words: None), [module], place)
        return []

    for place in places:
        stage.play(f"killed at line {place}", functools.partial(kill, place))
    return kills


def main():
    """Prints how many kills there were of each scene.

    Arguments: a folder, how many kills of each, a seed, and the names of scenes; none for all.
    """
    prime()
    top, count, seed, *names = sys.argv[1:]
    for name in names or SCENES:
        started = time.monotonic()
        kills = kill_often(top, name, int(count), seed)
        print(f"{name}: {kills} of {count} killed, {time.monotonic() - started:.1f} s")


if __name__ == "__main__":
    main()
