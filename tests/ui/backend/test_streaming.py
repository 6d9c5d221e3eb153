"""Clusters that are shown while folders are still being indexed."""

import itertools
import os

import pytest
from helpers.folders import Folder, drawn
from helpers.images import encode
from helpers.windows import Gate, in_small_steps
from hypothesis import given
from hypothesis import strategies as st

from dupfinder.base.errors import Cancelled, DecoderError, LibraryError
from dupfinder.base.records import Progress
from dupfinder.finder import Finder
from dupfinder.indexing.writer import Writer
from dupfinder.similarity import equality
from dupfinder.ui.backend import streaming
from dupfinder.ui.backend.cluster_table import ClusterTable, Level, make_streamed_table, make_table
from dupfinder.ui.backend.session import Session
from dupfinder.ui.backend.stored_table import ALL_NAME, FIRST_NAME, Shown, key_of, save_all, save_first
from dupfinder.ui.backend.streaming import FIRST_SECONDS, Pace, Stream, may_be_replaced


class Clock:
    """A time that passes when the test says so."""

    def __init__(self):
        self.now = 1000.0

    def __call__(self):
        return self.now


class Job:
    """Stands for the job of a worker."""

    class Never:
        def is_set(self):
            return False

    cancel_event = Never()

    def __init__(self):
        self.reports, self.posted = [], []

    def report(self, progress):
        self.reports.append(progress)

    def post(self, value):
        self.posted.append(value)

    def raise_if_cancelled(self):
        pass


# --- when a table is due ------------------------------------------------------------------------


@given(st.lists(st.floats(0, 60), min_size=1, max_size=12))
def test_tables_take_a_twentieth_of_a_run_whatever_each_costs(costs):
    clock = Clock()
    pace = Pace(clock)
    clock.now += FIRST_SECONDS
    begun, total = clock.now, 0.0
    for cost in costs:
        assert pace.is_due(100)
        with pace.measured(100):
            clock.now += cost
        total += cost
        while not pace.is_due(100):
            clock.now += 0.1
        assert total <= (clock.now - begun) / 20 + 1e-6


def test_the_first_table_is_due_soon_and_others_at_growing_intervals_up_to_half_a_minute():
    clock = Clock()
    pace = Pace(clock)
    assert not pace.is_due(100)
    times = []
    for _ in range(60):
        while not pace.is_due(100):
            clock.now += 0.01
        times.append(clock.now - 1000)
        with pace.measured(100):
            clock.now += 0.01
    intervals = [later - earlier for earlier, later in itertools.pairwise(times)]
    assert times[0] == pytest.approx(FIRST_SECONDS, abs=0.02)
    assert intervals == pytest.approx(sorted(intervals), abs=0.03)
    assert intervals[0] < 2
    assert max(intervals) == pytest.approx(30, abs=0.05)


def test_a_table_that_fails_counts_too():
    clock = Clock()
    pace = Pace(clock)

    def fail():
        with pace.measured(100):
            clock.now += 2
            raise Cancelled

    with pytest.raises(Cancelled):
        fail()
    clock.now += 39.9
    assert not pace.is_due(100)
    clock.now += 0.2
    assert pace.is_due(100)


def test_a_table_over_more_files_is_expected_to_take_longer():
    clock = Clock()
    pace = Pace(clock)
    with pace.measured(2000):
        clock.now += 1
    clock.now += 20.1
    assert pace.is_due(2000)
    assert not pace.is_due(4000)
    clock.now += 20
    assert pace.is_due(4000)


# --- what a stream posts ------------------------------------------------------------------------


def streamed(*entries):
    return ClusterTable([Level.of(entries, is_streamed=True)])


class Scene:
    """A stream over a library whose tables the test makes; each takes a second."""

    def __init__(self, monkeypatch):
        self.clock, self.job, self.shown = Clock(), Job(), ClusterTable()
        self.made, self.before = [], []
        self.error = None
        monkeypatch.setattr(streaming, "make_streamed_table", self.make)
        self.stream = Stream(None, self.job, lambda: self.shown, self.clock)

    def make(self, _finder, _job, before):
        self.before.append(before)
        self.clock.now += 1
        if self.error is not None:
            raise self.error
        self.made.append(streamed(object.__new__(Entry)))
        return self.made[-1]

    def go(self, seconds, done, *, total=1000, stage="index"):
        self.clock.now += seconds
        self.stream.report(Progress(stage, done, total))


class Entry:
    extras = reclaimable_bytes = 1


@pytest.fixture
def scene(monkeypatch):
    made = Scene(monkeypatch)
    made.go(0, 1)
    return made


def test_tables_are_posted_while_files_are_read_and_the_progress_as_before(scene):
    scene.go(FIRST_SECONDS - 0.1, 10)
    assert scene.job.posted == []
    scene.go(0.2, 20)
    assert scene.job.posted == scene.made[:1]
    scene.shown = scene.made[0]
    scene.go(19, 21)
    assert len(scene.made) == 1
    scene.go(3, 22)
    assert scene.job.posted == scene.made
    assert scene.before[1] is scene.made[0]
    assert [progress.done for progress in scene.job.reports] == [1, 10, 20, 21, 22]


def test_none_is_posted_while_the_list_shows_clusters_that_could_vanish(scene):
    scene.shown = ClusterTable([Level((object.__new__(Entry),))])
    assert not may_be_replaced(scene.shown)
    scene.go(100, 10)
    scene.shown = ClusterTable([Level((), more=3)])
    scene.go(100, 20)
    assert scene.made == []
    scene.shown = ClusterTable()
    scene.go(100, 30)
    assert len(scene.job.posted) == 1


def test_none_is_made_when_nothing_more_was_read_or_all_was_or_folders_are_looked_through(scene):
    scene.go(100, 10)
    scene.go(100, 10)
    scene.go(100, 1000)
    scene.go(100, 20, stage="walk", total=None)
    assert len(scene.made) == 1


def test_looking_through_the_folders_takes_nothing_of_the_time_until_the_first(monkeypatch):
    scene = Scene(monkeypatch)
    scene.go(0, 5, stage="walk", total=None)
    scene.go(100, 1)
    assert scene.made == []
    scene.go(FIRST_SECONDS, 2)
    assert len(scene.made) == 1


def test_a_cancel_meanwhile_ends_no_indexing(scene):
    scene.error = Cancelled()
    scene.go(100, 10)
    scene.error = None
    scene.go(100, 20)
    assert len(scene.job.posted) == 1


def test_a_library_that_cannot_be_read_for_it_ends_no_indexing_and_is_not_asked_again(scene):
    scene.error = LibraryError("The library cannot be read.")
    scene.go(100, 10)
    scene.error = None
    scene.go(100, 20)
    assert scene.job.posted == scene.made == []
    assert len(scene.before) == 1


def test_a_table_that_is_the_same_or_the_first_without_clusters_is_not_posted(scene, monkeypatch):
    monkeypatch.setattr(streaming, "make_streamed_table", lambda *_: streamed())
    scene.go(100, 10)
    assert scene.job.posted == []
    monkeypatch.setattr(streaming, "make_streamed_table", lambda _finder, _job, before: before)
    scene.shown = streamed(object.__new__(Entry))
    scene.go(100, 20)
    assert scene.job.posted == []


# --- the clusters of a library ------------------------------------------------------------------


@pytest.fixture
def pictures(tmp_path):
    """A folder with three clusters: two equal files, poorer ones, equal pixels."""
    made = Folder(tmp_path / "pictures")
    content = encode(drawn(1, 320, 240))
    for name in ("a.jpg", "a copy.jpg"):
        made.write(name, content)
    for name, quality in (("b.jpg", 95), ("b poor.jpg", 50)):
        made.draw(name, 2, quality=quality)
    made.save("c.png", drawn(3, 160, 120))
    made.save("c.bmp", drawn(3, 160, 120))
    return made


def relations(table):
    return sorted(file.relation for entry in table.at(10).entries for file in entry.cluster.files)


def test_a_streamed_table_reads_no_file_has_no_key_and_is_not_stored(finder, pictures, monkeypatch, tmp_path):
    finder.index([str(pictures)])
    with monkeypatch.context() as patched:
        patched.setattr(equality, "read_digests", lambda *_: pytest.fail("a file was read"))
        table = make_streamed_table(finder, Job(), ClusterTable())
    assert table.is_streamed
    assert all(level.is_streamed and level.is_partial for level in table.levels)
    assert (table.key, len(table.at(10).entries)) == ("", 3)
    assert set(relations(table)) == {"keeper", "near"}
    save_first(str(tmp_path), table, Shown(10))
    save_all(str(tmp_path), table, lambda: False)
    assert not {FIRST_NAME, ALL_NAME} & set(os.listdir(tmp_path))
    assert make_streamed_table(finder, Job(), table) is table


def test_the_final_table_is_another_one_with_the_entries_whose_clusters_are_the_same(finder, pictures):
    finder.index([str(pictures)])
    finder.cluster_steps()  # so that equal files are known
    finder.look_at(finder.cluster_steps().at(10))
    before = make_streamed_table(finder, Job(), ClusterTable())
    after = make_table(finder, Job(), lambda: before, key_of(finder))
    assert not after.is_streamed
    assert after.key
    assert [id(entry) for entry in after.at(10).entries] == [id(entry) for entry in before.at(10).entries]


@pytest.mark.parametrize("change", ["without", "without_cluster"])
def test_a_streamed_table_without_some_files_is_streamed(finder, pictures, change):
    finder.index([str(pictures)])
    table = make_streamed_table(finder, Job(), ClusterTable())
    table.at(10)
    gone = {file.image.path for file in table.at(10).entries[0].cluster.files}
    less = getattr(table, change)(gone)
    assert less.is_streamed
    assert less.at(10).is_partial
    assert less.at(4).is_streamed
    assert len(less.at(10).entries) == 2


# --- a session ----------------------------------------------------------------------------------


@pytest.fixture
def many(tmp_path):
    """A folder of eight pairs, read one after the other."""
    made = Folder(tmp_path / "many")
    for number in range(16):
        made.draw(f"{number:02}.jpg", 40 + number // 2, quality=90 - number % 2 * 20)
    return made


@pytest.fixture
def at_each_file(monkeypatch):
    """Each file is stored at once, and a table is due after each."""
    in_small_steps(monkeypatch)
    monkeypatch.setattr(streaming, "FIRST_SECONDS", -1.0)
    monkeypatch.setattr(streaming, "_GROWTH", 0.0)
    monkeypatch.setattr(streaming, "_TIMES_COST", 0.0)


class Opened(Session):
    """A session that notes the tables that it told of, and what was stored then."""

    def __init__(self, data_dir):
        super().__init__(data_dir, threads=1)
        self.shown = Shown(10)
        self.told, self.stored, self.had_table, self.notices = [], [], [], []
        self.clusters_changed.connect(self.note)
        self.noticed.connect(self.notices.append)

    def note(self, table):
        self.told.append(table)
        names = os.listdir(self.data_dir)
        self.stored.append(any(name in names for name in (FIRST_NAME, ALL_NAME)))
        self.had_table.append(self.has_table)

    def streamed(self):
        return [table.is_streamed for table in self.told]

    def counts(self):
        return [len(table.at(10).entries) for table in self.told]


@pytest.fixture
def open_session(qtbot, tmp_path, at_each_file):
    sessions = []

    def open_one(*folders):
        session = Opened(str(tmp_path / "data"))
        sessions.append(session)
        session.open([str(folder) for folder in folders])
        return session

    yield open_one
    for session in sessions:
        session.close()


@pytest.fixture
def settle(qtbot):
    return lambda session: qtbot.waitUntil(session.is_idle)


@pytest.fixture
def half(open_session, many, monkeypatch, qtbot):
    """A session half way through the folder, with some clusters shown; gives it and the gate."""
    gate = Gate(monkeypatch, lambda path: path.endswith("11.jpg"))
    session = open_session(many)
    qtbot.waitUntil(lambda: bool(session.told) and session.counts()[-1] >= 4)
    yield session, gate
    gate.open()


def paths_of(table):
    return [{file.image.path for file in entry.cluster.files} for entry in table.at(10).entries]


def test_streamed_tables_come_in_order_and_the_final_one_takes_their_place(open_session, many, settle):
    session = open_session(many)
    settle(session)
    kinds, counts = session.streamed(), session.counts()
    final = kinds.index(False)
    assert final > 3
    assert not any(kinds[final:])
    assert counts == sorted(counts)
    assert counts[0] < counts[-1] == 8
    assert not any(session.stored[:final])
    assert session.had_table == [not kind for kind in kinds]
    for earlier, later in itertools.pairwise(session.told[:final]):
        kept = {id(entry) for entry in later.at(10).entries}
        assert all(id(entry) in kept for entry in earlier.at(10).entries)
    assert session.table.key
    assert {FIRST_NAME, ALL_NAME} <= set(os.listdir(session.data_dir))


def test_what_streaming_compared_gives_the_same_clusters(open_session, many, settle, tmp_path):
    session = open_session(many)
    settle(session)
    with Finder(str(tmp_path / "other"), threads=1) as other:
        other.index([str(many)])
        expected = make_table(other, Job())
    for radius in range(13):
        assert paths_of(session.table) == paths_of(expected)
        assert len(session.table.at(radius).entries) == len(expected.at(radius).entries)


def test_a_rescan_never_hides_clusters_that_are_shown(open_session, many, settle):
    session = open_session(many)
    settle(session)
    session.told.clear()
    for number in range(16, 24):
        many.draw(f"{number}.jpg", 40 + number // 2, quality=90 - number % 2 * 20)
    session.rescan()
    settle(session)
    assert session.told
    assert not any(session.streamed())
    assert set(session.counts()) == {12}


def test_after_a_cancel_the_clusters_so_far_stay_until_all_is_compared(half, settle):
    session, gate = half
    session.cancel()
    gate.open()
    settle(session)
    assert session.table.is_streamed
    assert not session.has_table
    assert session.counts()[-1] >= 4
    session.compare()
    settle(session)
    assert session.has_table
    assert not session.table.is_streamed
    shown = paths_of(session.table)
    assert all(paths in shown for table in session.told for paths in paths_of(table))
    session.told.clear()
    session.rescan()
    settle(session)
    assert not any(session.streamed())
    assert session.counts()[-1] == 8


def test_a_session_that_is_closed_meanwhile_stores_no_clusters(half):
    session, gate = half
    session.stop()
    gate.open()
    session.close()
    assert not {FIRST_NAME, ALL_NAME} & set(os.listdir(session.data_dir))


def test_when_no_decoder_can_be_started_any_more_the_clusters_so_far_stay(
    open_session, many, settle, monkeypatch
):
    add, done = Writer.add, []

    def failing(self, outcomes):
        done.extend(outcomes)
        if len(done) > 10:
            raise DecoderError("No decoder can be started.")
        add(self, outcomes)

    with monkeypatch.context() as patched:
        patched.setattr(Writer, "add", failing)
        session = open_session(many)
        settle(session)
    assert [notice.text for notice in session.notices] == ["No decoder can be started."]
    assert session.table.is_streamed
    assert not session.has_table
    before = session.counts()[-1]
    assert before >= 3
    session.try_again()
    settle(session)
    assert not session.table.is_streamed
    assert session.counts()[-1] == 8
    assert min(session.counts()[session.counts().index(before) :]) == before


def test_a_second_folder_that_is_added_meanwhile_is_streamed_too(half, settle, pictures):
    session, gate = half
    session.add_folders([str(pictures)])
    gate.open()
    settle(session)
    final = session.streamed().index(False)
    assert not any(session.streamed()[final:])
    counts = session.counts()
    assert counts == sorted(counts)
    assert counts[final - 1] > 8  # those of the second folder too
    assert counts[-1] == 11
    assert not any(session.stored[:final])


def test_a_cluster_that_is_hidden_meanwhile_stays_hidden(half, settle):
    session, gate = half
    cluster = session.table.at(10).entries[0].cluster
    session.decide_not_duplicates("cluster", [file.image for file in cluster.files])
    assert session.table.is_streamed
    gate.open()
    settle(session)
    assert not session.table.is_streamed
    hidden = {file.image.path for file in cluster.files}
    assert hidden not in paths_of(session.table)
    assert len(session.table.at(10).entries) == 7
