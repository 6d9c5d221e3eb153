"""Clusters at every radius, with what the list sorts and sums them by."""

import dataclasses
import threading

import pytest
from images import encode, photo

from dupfinder.errors import Cancelled
from dupfinder.finder import MAX_CLUSTER_RADIUS
from dupfinder.records import Cluster, ClusterFile, ClusterSteps, ImageRecord
from dupfinder.ui import cluster_table
from dupfinder.ui.cluster_table import ClusterTable, in_order, make_table

IMAGE = ImageRecord(0, "", 1000, 0, 400, 300, 120_000, "JPEG", "2020:01:01 00:00:00", False, False, 0)
RADII = range(MAX_CLUSTER_RADIUS + 1)


class Job:
    """Stands for the job of a worker."""

    def __init__(self):
        self.cancel_event = threading.Event()
        self.reports = []

    def report(self, progress):
        self.reports.append(progress)

    def raise_if_cancelled(self):
        if self.cancel_event.is_set():
            raise Cancelled


class Finder:
    """Stands for a library whose clusters are known."""

    def __init__(self, *spans):
        self.spans = spans

    def cluster_steps(self, *, radius, report, cancel):
        self.cancel = cancel
        return ClusterSteps(radius, self.spans)


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
    assert found.reclaimable_bytes == found.cluster.reclaimable_bytes > 0
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
