"""Clusters at every radius, with what the list sorts and sums them by."""

import dataclasses
import threading

import pytest
from helpers.images import encode, photo
from hypothesis import given
from hypothesis import strategies as st

from dupfinder.base.errors import Cancelled
from dupfinder.base.records import Cluster, ClusterFile, ClusterSteps, ImageRecord
from dupfinder.clusters.selection import reclaimable_bytes
from dupfinder.finder import MAX_CLUSTER_RADIUS
from dupfinder.ui.backend import cluster_table
from dupfinder.ui.backend.cluster_table import ClusterTable, Level, in_order, make_entry, make_table

IMAGE = ImageRecord(0, "", 1000, 0, 400, 300, 120_000, "JPEG", "2020:01:01 00:00:00", False, False, 0)
RADII = range(MAX_CLUSTER_RADIUS + 1)


class Job:
    """Stands for the job of a worker."""

    def __init__(self):
        self.cancel_event = threading.Event()
        self.reports = []

    def report(self, progress):
        self.reports.append(progress)

    def post(self, value):
        pass

    def raise_if_cancelled(self):
        if self.cancel_event.is_set():
            raise Cancelled


class Finder:
    """Stands for a library whose clusters are known."""

    def __init__(self, *spans):
        self.spans = spans

    crops = False

    def cluster_steps(self, *, radius, report, cancel, with_crops=True):
        self.cancel = cancel
        return ClusterSteps(radius, self.spans)

    def look_at(self, clusters, **_):
        return list(clusters)


def file(number, distance=0, relation="near", **changes):
    changes.setdefault("path", f"/photos/{number}.jpg")
    return ClusterFile(dataclasses.replace(IMAGE, id=number, **changes), distance, relation, None, True)


def cluster(*files):
    first, *others = files
    return Cluster((dataclasses.replace(first, relation="keeper"), *others))


def keepers(entries):
    return [each.cluster.keeper.id for each in entries]


PAIR = cluster(file(1, size_bytes=500), file(2, 3, size_bytes=70))
WIDER = cluster(file(1, size_bytes=500), file(2, 3, size_bytes=70), file(3, 6, size_bytes=9))
LATE = cluster(file(8), file(9, 6))


# --- the table --------------------------------------------------------------------------------


@pytest.fixture
def table():
    return make_table(
        Finder((PAIR, 3, 5), (WIDER, 6, MAX_CLUSTER_RADIUS), (LATE, 6, MAX_CLUSTER_RADIUS)), Job()
    )


def test_each_radius_shows_its_clusters(table):
    shown = [[each.cluster for each in table.at(radius).entries] for radius in RADII]
    assert shown[:3] == [[]] * 3
    assert shown[3:6] == [[PAIR]] * 3
    assert shown[6:] == [[WIDER, LATE]] * (MAX_CLUSTER_RADIUS - 5)


def test_extras_and_bytes_are_summed_at_each_radius(table):
    assert (table.at(2).extras, table.at(2).reclaimable_bytes) == (0, 0)
    assert (table.at(3).extras, table.at(3).reclaimable_bytes) == (1, 70)
    assert (table.at(6).extras, table.at(6).reclaimable_bytes) == (3, 70 + 9 + 1000)


def test_the_histogram_counts_extras_by_their_distance_at_the_largest_radius(table):
    expected = [0] * (MAX_CLUSTER_RADIUS + 1)
    expected[3], expected[6] = 1, 2
    assert list(table.histogram) == expected


def test_a_linked_file_far_from_its_keeper_does_no_harm_to_the_histogram():
    linked = cluster(file(1), file(2, 40, "linked"))
    table = make_table(Finder((linked, 4, MAX_CLUSTER_RADIUS)), Job())
    assert sum(table.histogram) == 0
    assert len(table.histogram) == MAX_CLUSTER_RADIUS + 1


def test_other_exposures_of_a_burst_are_not_in_the_histogram():
    burst = cluster(file(1), file(2, 4, "burst"), file(3, 4, "near"))
    table = make_table(Finder((burst, 4, MAX_CLUSTER_RADIUS)), Job())
    assert table.histogram[4] == sum(table.histogram) == 1


def test_a_cluster_of_several_radii_has_one_entry(table):
    assert len({id(table.at(radius).entries[0]) for radius in (3, 4, 5)}) == 1
    assert table.at(7).entries[0] is table.at(MAX_CLUSTER_RADIUS).entries[0]


def test_above_the_largest_radius_it_is_the_largest(table):
    assert table.at(99) is table.at(MAX_CLUSTER_RADIUS)


def test_an_empty_table_has_every_radius():
    for empty in (ClusterTable(), make_table(Finder(), Job())):
        for radius in (0, 5, 99):
            level = empty.at(radius)
            assert (level.entries, level.extras, level.reclaimable_bytes) == ((), 0, 0)


def test_cancel_reaches_the_library_and_ends_the_table():
    finder, job = Finder((PAIR, 3, 5)), Job()
    job.cancel_event.set()
    with pytest.raises(Cancelled):
        make_table(finder, job)
    assert finder.cancel is job.cancel_event


def test_real_pictures(finder, folder):
    best = encode(photo(1), ".jpg", 95)
    folder.write("a.jpg", best)
    folder.write("c.jpg", best)
    folder.save("b.jpg", photo(1), 40)
    folder.draw("other.jpg", 2)
    finder.index([str(folder)])
    job = Job()
    table = make_table(finder, job)
    (found,) = table.at(MAX_CLUSTER_RADIUS).entries
    assert found.file_count == 3
    assert found.reclaimable_bytes == reclaimable_bytes(found.cluster) > 0
    assert sum(table.histogram) == table.at(MAX_CLUSTER_RADIUS).extras == 2
    assert job.reports


# --- entries and their order ------------------------------------------------------------------


def test_an_entry_knows_what_it_is_sorted_by():
    made = cluster_table.make_entry(WIDER)
    assert made.cluster is WIDER
    assert (made.file_count, made.reclaimable_bytes) == (3, 79)
    assert made.taken == (2020, 1, 1, 0, 0, 0)


def test_the_newest_file_dates_a_cluster():
    old, new = "1999:12:31 23:59:59", "2021:06:07 08:09:10"
    files = file(1, taken_at=old), file(2, taken_at=new), file(3, taken_at=None)
    made = cluster_table.make_entry(cluster(*files))
    assert made.taken == (2021, 6, 7, 8, 9, 10)


def test_sizes_beyond_32_bits_do_not_wrap():
    big = cluster(file(1), file(2, size_bytes=3 << 40), file(3, size_bytes=3 << 40))
    assert make_table(Finder((big, 0, 9)), Job()).at(0).reclaimable_bytes == 6 << 40


@pytest.mark.parametrize(
    ("order", "expected"),
    [("size", [2, 3, 1]), ("count", [3, 1, 2]), ("date", [3, 2, 1]), ("folder", [1, 3, 2])],
)
def test_clusters_are_sorted_by_what_was_chosen_the_most_first(order, expected):
    def place(number, folder, day, size_bytes, extras):
        path, taken_at = f"/photos/{folder}/{number}.jpg", f"2020:01:{day:02} 00:00:00"
        files = [
            file(number * 10 + each, each, path=path, taken_at=taken_at, size_bytes=size_bytes)
            for each in range(extras)
        ]
        return cluster(file(number, path=path, taken_at=taken_at, size_bytes=size_bytes), *files)

    clusters = [place(1, "a2", 1, 10, 2), place(2, "b", 2, 5000, 1), place(3, "a10", 3, 20, 3)]
    entries = tuple(map(cluster_table.make_entry, clusters))
    assert keepers(in_order(entries, order)) == expected


@pytest.mark.parametrize("order", ["size", "count", "date"])
def test_equal_ones_keep_the_order_of_the_library(order):
    entries = tuple(
        cluster_table.make_entry(cluster(file(number), file(number + 100, 1))) for number in (5, 3, 9, 1)
    )
    assert keepers(in_order(entries, order)) == [5, 3, 9, 1]


def test_folders_and_names_are_sorted_as_people_do():
    paths = ["/p/IMG_10.jpg", "/p/img_9.jpg", "/p2/a.jpg", "/p10/a.jpg", "/P1/z.jpg"]
    entries = tuple(
        cluster_table.make_entry(cluster(file(number, path=path), file(number + 100)))
        for number, path in enumerate(paths)
    )
    shown = [each.cluster.keeper.path for each in in_order(entries, "folder")]
    assert shown == ["/p/img_9.jpg", "/p/IMG_10.jpg", "/P1/z.jpg", "/p2/a.jpg", "/p10/a.jpg"]


def test_sorting_changes_nothing_of_what_it_was_given(table):
    entries = table.at(MAX_CLUSTER_RADIUS).entries
    in_order(entries, "date")
    assert keepers(entries) == [1, 8]


# --- what went and what was hidden ------------------------------------------------------------


def path(number):
    return f"/photos/{number}.jpg"


def paths(*numbers):
    return [path(number) for number in numbers]


def shown(table, radius):
    """The numbers of the files of each cluster."""
    return [tuple(each.image.id for each in entry.cluster.files) for entry in table.at(radius).entries]


def level_of(*clusters):
    return Level.of(map(make_entry, clusters))


FOUR = cluster(file(1, size_bytes=500), file(2, 3, size_bytes=70), file(3, 6, size_bytes=9), file(4, 6))
TABLE = ClusterTable.of([level_of(PAIR), level_of(FOUR, LATE)])


def test_a_level_sums_what_its_clusters_hold():
    level = level_of(WIDER, LATE)
    assert (level.extras, level.reclaimable_bytes) == (3, 70 + 9 + 1000)
    assert [entry.cluster for entry in level.entries] == [WIDER, LATE]
    assert Level.of([]) == Level()


def test_files_out_of_reach_take_nothing_that_could_be_had_back():
    level = level_of(cluster(file(1), file(2, reachable=False, size_bytes=7), file(3, size_bytes=5)))
    assert (level.extras, level.reclaimable_bytes) == (2, 5)


def test_what_went_to_the_trash_is_gone_from_every_radius():
    table = TABLE.without(paths(2))
    assert shown(table, 0) == []
    assert shown(table, 1) == [(1, 3, 4), (8, 9)]
    assert (table.at(1).extras, table.at(1).reclaimable_bytes) == (3, 9 + 1000 + 1000)
    entry = table.at(1).entries[0]
    assert (entry.file_count, entry.section.length, entry.section.subject) == (3, 3, entry.cluster)


def test_the_files_that_stay_are_told_from_the_keeper_as_before():
    kept = TABLE.without(paths(3)).at(1).entries[0].cluster
    assert kept.files == (FOUR.files[0], FOUR.files[1], FOUR.files[3])


def test_a_cluster_that_lost_its_keeper_is_not_shown_until_all_is_compared_anew():
    assert shown(TABLE.without(paths(1)), 1) == [(8, 9)]


@pytest.mark.parametrize("gone", [(2, 3, 4), (1, 2, 3, 4), (1, 2, 3)])
def test_a_cluster_of_one_file_is_none(gone):
    assert shown(TABLE.without(paths(*gone)), 1) == [(8, 9)]


def test_clusters_that_lost_nothing_are_the_very_same_in_their_order():
    table = ClusterTable.of([level_of(LATE, FOUR, cluster(file(20), file(21)))])
    before = table.at(0).entries
    after = table.without(paths(9, 4)).at(0).entries
    assert [entry.cluster.keeper.id for entry in after] == [1, 20]
    assert after[1] is before[2]
    assert all(one is other for one, other in zip(before, table.without([]).at(0).entries, strict=True))


@pytest.mark.parametrize("gone", [[], ["/elsewhere/1.jpg"], ["/photos"]])
def test_paths_of_no_cluster_change_nothing_that_is_shown(gone):
    for table in (TABLE.without(gone), TABLE.without_cluster(gone)):
        assert [shown(table, radius) for radius in (0, 1)] == [shown(TABLE, radius) for radius in (0, 1)]
        assert table.at(1).entries == TABLE.at(1).entries


def test_the_table_before_stays_as_it_was():
    table = ClusterTable.of([level_of(FOUR, LATE)])
    level = table.at(0)
    table.without(paths(2)).at(0)
    table.without_cluster(paths(8, 9)).at(0)
    assert table.at(0) is level
    assert shown(table, 0) == [(1, 2, 3, 4), (8, 9)]


def test_a_hidden_cluster_is_not_shown_and_all_others_are():
    table = TABLE.without_cluster(paths(8, 9))
    assert (shown(table, 0), shown(table, 1)) == ([(1, 2)], [(1, 2, 3, 4)])
    assert table.at(1).extras == 3


def test_a_hidden_cluster_takes_along_what_is_a_part_of_it_and_not_what_it_is_a_part_of():
    assert [shown(TABLE.without_cluster(paths(1, 2, 3, 4)), radius) for radius in (0, 1)] == [[], [(8, 9)]]
    table = TABLE.without_cluster(paths(1, 2))
    assert [shown(table, radius) for radius in (0, 1)] == [[], [(1, 2, 3, 4), (8, 9)]]


def test_a_radius_gives_the_same_level_each_time_it_is_asked():
    table = TABLE.without(paths(2))
    assert table.at(1) is table.at(1)
    assert table.at(1) is table.at(99)


def test_nothing_can_be_taken_from_an_empty_table():
    for table in (ClusterTable().without(paths(1)), ClusterTable().without_cluster(paths(1))):
        assert (table.at(0), table.at(9)) == (Level(), Level())


steps = st.lists(
    st.one_of(
        st.tuples(st.sampled_from(["without", "without_cluster"]), st.sets(st.integers(0, 11), max_size=5)),
        st.tuples(st.just("at"), st.integers(0, 2)),
    ),
    max_size=8,
)
PARTS = ([(0, 1), (4, 5, 6)], [(2, 1, 0), (5, 4, 6), (8, 9)], [(5, 4, 6, 0, 1, 2, 3), (8, 9, 10, 11)])


@given(steps)
def test_whenever_a_radius_is_asked_for_it_shows_what_is_left(given_steps):
    table = ClusterTable.of([level_of(*(cluster(*map(file, numbers)) for numbers in part)) for part in PARTS])
    expected = [list(part) for part in PARTS]
    for name, value in given_steps:
        if name == "at":
            assert shown(table, value) == expected[value]
            continue
        table = getattr(table, name)(paths(*value))
        for radius, clusters in enumerate(expected):
            if name == "without":
                left = [tuple(number for number in each if number not in value) for each in clusters]
                expected[radius] = [
                    new
                    for new, old in zip(left, clusters, strict=True)
                    if new == old or (len(new) > 1 and new[0] == old[0])
                ]
            else:
                expected[radius] = [each for each in clusters if not set(each) <= value]
    for radius in range(3):
        assert shown(table, radius) == expected[radius]
        level = table.at(radius)
        clusters = [entry.cluster for entry in level.entries]
        assert level.extras == sum(len(each.files) - 1 for each in clusters)
        assert level.reclaimable_bytes == sum(reclaimable_bytes(each) for each in clusters)
