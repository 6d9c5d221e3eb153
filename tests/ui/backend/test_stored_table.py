"""The clusters of the last session: stored whole, and passed over where they are not of this library."""

import os
import threading

import pytest
from helpers.folders import Folder, drawn
from helpers.images import encode

from dupfinder.base.records import Cluster, ClusterFile, Crop, Difference, ImageRecord
from dupfinder.finder import Finder
from dupfinder.ui.backend import stored_table
from dupfinder.ui.backend.cluster_table import ClusterTable, Level, make_entry, make_table
from dupfinder.ui.backend.session import Session
from dupfinder.ui.backend.stored_table import (
    ALL_NAME,
    FIRST_NAME,
    Shown,
    key_of,
    load_all,
    load_first,
    save_all,
    save_first,
)


class Job:
    """Stands for a job that nobody cancels."""

    cancel_event = threading.Event()

    def report(self, progress):
        pass

    def post(self, value):
        pass

    def raise_if_cancelled(self):
        pass


@pytest.fixture
def pictures(tmp_path):
    """A folder with three clusters, one of which has a name that is not UTF-8."""
    made = Folder(tmp_path / "pictures")
    for seed, names in ((1, ("a.jpg", "a copy.jpg", "a poor.jpg")), (2, ("b.jpg", "b 2.jpg"))):
        for number, name in enumerate(names):
            made.draw(name, seed, quality=95 - 25 * number)
    content = encode(drawn(3, 320, 240))
    for name in (b"c.jpg", b"c \xff.jpg"):
        with open(os.path.join(os.fsencode(str(made)), name), "wb") as stream:
            stream.write(content)
    return made


@pytest.fixture
def finder(tmp_path, pictures):
    with Finder(str(tmp_path / "data"), threads=1) as opened:
        opened.index([str(pictures)])
        yield opened


def stored(finder, shown=Shown(10)):  # noqa: B008
    table = make_table(finder, Job(), key=key_of(finder))
    save_first(finder.library.folder, table, shown)
    save_all(finder.library.folder, table, lambda: False)
    return table


def clusters(table):
    return [[entry.cluster for entry in level.entries] for level in table.levels]


def test_clusters_are_read_as_they_were_stored(finder):
    table = stored(finder)
    assert len(table.at(10).entries) == 3
    first = load_first(finder)
    assert first.shown == Shown(10)
    assert {e.cluster for e in first.table.at(10).entries} == {e.cluster for e in table.at(10).entries}
    assert not first.table.at(10).is_partial
    again = load_all(finder, Job(), first.table)
    assert clusters(again) == clusters(table)
    assert (again.histogram, again.key) == (table.histogram, table.key)
    entries = {id(entry) for level in again.levels for entry in level.entries}
    assert all(id(entry) in entries for entry in first.table.at(10).entries)


def test_the_real_table_is_the_very_one_that_was_read_if_nothing_has_changed(finder):
    stored(finder)
    again = load_all(finder, Job(), ClusterTable())
    assert make_table(finder, Job(), lambda: again, key_of(finder)) is again


def test_everything_of_a_file_is_stored():
    image = ImageRecord(
        1,
        '/p/\udcff\n"é',
        5 << 40,
        -3,
        *(4, 5, 6, "RAW", "2020:01:01 00:00:00", True, False, 7),
        *(False, "motion", 2, True, True, 88, 123, 1 << 40),
    )
    region = ((0.5, 1.0), (2.0, 3.0), (4.0, 5.0), (6.0, 7.25))
    file = ClusterFile(
        image,
        3,
        "crop",
        "rotate-90",
        True,
        Difference("local", 1.25, ((0.1, 0.2, 0.3, 0.4),)),
        Crop(region, 0.75, True),
        4,
        2.5,
    )
    cluster = Cluster((file, file))
    [again] = stored_table.json.loads(stored_table.json.dumps([stored_table._cluster_row(cluster)]))
    found = stored_table._cluster(again)
    assert found == cluster
    assert (found.files[0].matches, found.files[0].sharpness) == (4, 2.5)


def test_of_many_clusters_those_around_the_current_one_come_first(tmp_path, finder):
    def entry(number):
        images = [
            ImageRecord(
                2 * number + n, f"/p/{number:04}-{n}", 10, 1, 1, 1, 1, "JPEG", None, False, False, number
            )
            for n in range(2)
        ]
        files = [
            ClusterFile(image, 0, "exact" if n else "keeper", None, True) for n, image in enumerate(images)
        ]
        return make_entry(Cluster(tuple(files)))

    table = ClusterTable.of([Level.of(map(entry, range(1000)))] * 3)
    table.key = key_of(finder)
    save_first(finder.library.folder, table, Shown(1, "folder", "/p/0500-1"))
    level = load_first(finder).table.at(1)
    keepers = [entry.cluster.keeper.path for entry in level.entries]
    assert "/p/0500-0" in keepers
    assert len(keepers) < 300
    assert (level.count, level.extras, level.reclaimable_bytes) == (1000, 1000, 10_000)
    assert level.is_partial


def spoil_nothing(finder, pictures):
    pass


def add_an_image(finder, pictures):
    pictures.draw("new.jpg", 9)
    finder.index([str(pictures)])


def lose_an_image(finder, pictures):
    os.unlink(os.path.join(str(pictures), "a copy.jpg"))
    finder.index([str(pictures)])


def decide(finder, pictures):
    entry = load_all(finder, Job(), ClusterTable()).at(10).entries[0]
    finder.decide_not_duplicates("cluster", [file.image for file in entry.cluster.files])


def look_for_crops(finder, pictures):
    finder.crops = True


@pytest.mark.parametrize(
    ("change", "is_read"),
    [
        (spoil_nothing, True),
        (add_an_image, False),
        (lose_an_image, False),
        (decide, False),
        (look_for_crops, False),
    ],
)
def test_only_clusters_of_this_state_of_the_library_are_read(finder, pictures, change, is_read):
    stored(finder)
    change(finder, pictures)
    assert (load_first(finder) is not None) == is_read
    assert (load_all(finder, Job(), ClusterTable()) is not None) == is_read


def test_clusters_of_a_library_that_was_replaced_are_not_read(tmp_path, pictures, finder):
    stored(finder)
    other = str(tmp_path / "other")
    with Finder(other, threads=1) as replaced:
        replaced.index([str(pictures)])
    for name in (FIRST_NAME, ALL_NAME):
        os.rename(os.path.join(finder.library.folder, name), os.path.join(other, name))
    with Finder(other, threads=1) as replaced:
        assert load_first(replaced) is None
        assert load_all(replaced, Job(), ClusterTable()) is None


@pytest.mark.parametrize("name", [FIRST_NAME, ALL_NAME])
def test_damage_is_noticed_wherever_it_is(finder, name):
    stored(finder)
    path = os.path.join(finder.library.folder, name)
    with open(path, "rb") as stream:
        content = stream.read()
    load = load_first if name == FIRST_NAME else lambda finder: load_all(finder, Job(), ClusterTable())
    spoilt = [b"", b"\n", b"{}\n", content[:-1], content[: len(content) // 2], os.urandom(5000)]
    spoilt.append(content[: content.index(b"\n") + 1])
    places = range(0, len(content) - 1, 37)
    spoilt += [content[:place] + bytes([content[place] ^ 1]) + content[place + 1 :] for place in places]
    for bad in spoilt:
        with open(path, "wb") as stream:
            stream.write(bad)
        assert load(finder) is None


# --- a session ----------------------------------------------------------------------------------


@pytest.fixture
def opened(qtbot, tmp_path, pictures):
    """Opens sessions over one library, one after the other."""
    sessions = []

    def open_one(folders=(), settle=True):
        session = Session(str(tmp_path / "data"), threads=1)
        session.shown = Shown(10)
        sessions.append(session)
        session.tables = []
        session.clusters_changed.connect(session.tables.append)
        session.open(folders)
        if settle:
            qtbot.waitUntil(lambda: session.is_idle() and session.has_table, timeout=30_000)
        return session

    yield open_one
    for session in sessions:
        session.close()


def test_a_session_shows_what_the_last_one_found_before_anything_is_compared(
    opened, qtbot, pictures, monkeypatch
):
    session = opened([str(pictures)])
    before = clusters(session.table)
    session.close()
    entered, go_on = threading.Event(), threading.Event()
    steps = Finder.cluster_steps

    def slow(self, **options):
        entered.set()
        assert go_on.wait(30)
        return steps(self, **options)

    monkeypatch.setattr(Finder, "cluster_steps", slow)
    session = opened(settle=False)
    qtbot.waitUntil(lambda: session.has_table, timeout=30_000)
    assert sorted(clusters(session.table)[10], key=lambda each: each.keeper.path) == before[10]
    qtbot.waitUntil(lambda: len(session.tables) == 2, timeout=30_000)
    assert clusters(session.table) == before
    go_on.set()  # only now is anything compared
    qtbot.waitUntil(session.is_idle, timeout=30_000)
    assert clusters(session.table) == before
    assert len(session.tables) == 2  # nothing flickers


def test_what_changed_since_is_shown_when_it_is_found(opened, qtbot, pictures):
    opened([str(pictures)]).close()
    os.unlink(os.path.join(str(pictures), "b 2.jpg"))
    session = opened()
    qtbot.waitUntil(session.is_idle, timeout=30_000)
    paths = {f.image.path for entry in session.table.at(10).entries for f in entry.cluster.files}
    assert os.path.join(str(pictures), "b.jpg") not in paths
    assert os.path.join(str(pictures), "a copy.jpg") in paths


def test_where_only_the_first_clusters_are_sound_nothing_is_left_of_them_but_what_is_found(
    opened, qtbot, pictures, tmp_path
):
    opened([str(pictures)]).close()
    with open(tmp_path / "data" / ALL_NAME, "wb") as stream:
        stream.write(b"what")
    session = opened()
    qtbot.waitUntil(session.is_idle, timeout=30_000)
    assert len(session.table.at(10).entries) == 3
    assert not session.table.at(10).is_partial
