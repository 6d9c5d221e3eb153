"""Filters of groups: which are shown, how many there are of each kind, and that typing on only narrows."""

import dataclasses
import os
import sys
from datetime import datetime

import pytest
from helpers.cluster_graphs import image
from hypothesis import given
from hypothesis import strategies as st

from dupfinder.base.records import Cluster, ClusterFile, Crop, Difference
from dupfinder.clusters.folder_limits import FolderLimits
from dupfinder.ui.backend.cluster_table import make_entry
from dupfinder.ui.backend.group_filter import (
    CHIPS,
    EVERYTHING,
    KINDS,
    GroupFilter,
    GroupSearch,
    counts,
    filtered,
)

CROP = Crop(((0, 0), (9, 0), (9, 9), (0, 9)), 0.5)


class Reviewed:
    """A review that marked files by their numbers, and confirmed groups by that of their first file."""

    def __init__(self, marked=(), reviewed=()):
        self.marked, self.reviewed = set(marked), set(reviewed)

    def checked_in(self, cluster):
        return sum(file.image.id in self.marked for file in cluster.files)

    def is_reviewed(self, cluster):
        return cluster.keeper.id in self.reviewed


def file(number, path=None, relation="near", kind=None, **more):
    record = {name: more.pop(name) for name in ("format", "taken_at", "mtime_ns") if name in more}
    return ClusterFile(
        image(number, path=path or f"/p/{number}.jpg", **record),
        0,
        relation,
        more.pop("transform", None),
        True,
        Difference(kind, 0.1) if kind else None,
        **more,
    )


def group(*files):
    return make_entry(Cluster((dataclasses.replace(files[0], relation="keeper"), *files[1:])))


def groups_at(*places):
    """Groups of files at these paths; each a tuple."""
    numbers = iter(range(1, 10_000))
    return [group(*(file(next(numbers), path) for path in paths)) for paths in places]


def shown(entries, wanted, review=None):
    return [entries.index(entry) for entry in filtered(entries, wanted, review)]


KIND_OF = {
    "identical": [file(2, relation="exact"), file(2, relation="same-pixels")],
    "near": [file(2), file(2, kind="none"), file(2, relation="linked"), file(2, relation="look-alike")],
    "edited": [file(2, kind="local"), file(2, kind="colour"), file(2, kind="whole")],
    "turned": [file(2, transform="mirror"), file(2, transform="rotate-90", kind="none")],
    "crops": [file(2, relation="crop", crop=CROP)],
    "bursts": [file(2, relation="burst", kind="whole")],
}


@pytest.mark.parametrize(("kind", "other"), [(kind, one) for kind, some in KIND_OF.items() for one in some])
def test_each_group_is_of_the_kind_of_its_files(kind, other):
    entries = [group(file(1), other)]
    assert {each for each in KINDS if filtered(entries, GroupFilter(each), None)} == {"all", kind}


def test_a_group_may_be_of_several_kinds():
    entries = [group(file(1), *(some[0] for some in KIND_OF.values()))]
    assert {kind: number for kind, number in counts(entries, None).items() if number} == dict.fromkeys(
        KINDS, 1
    )
    entries = [group(file(1), file(2, kind="local", transform="mirror"))]
    assert shown(entries, GroupFilter("turned")) == shown(entries, GroupFilter("edited")) == [0]


def test_counts_are_those_of_the_groups_that_each_chip_shows():
    entries = [group(file(10 * n), some[0]) for n, some in enumerate(KIND_OF.values(), 1)]
    review = Reviewed(marked={10, 20}, reviewed={30})
    found = counts(entries, review)
    assert list(found) == list(CHIPS)
    for kind in KINDS:
        assert found[kind] == len(filtered(entries, GroupFilter(kind), review))
    assert found["marked"] == len(filtered(entries, GroupFilter(marked=True), review)) == 2
    assert found["unreviewed"] == len(filtered(entries, GroupFilter(unreviewed=True), review)) == 5
    assert counts([], review) == dict.fromkeys(CHIPS, 0)


PLACES = groups_at(
    ("/home/me/Pictures/DCIM/IMG_1.jpg", "/home/me/Pictures/Shared/IMG_1 copy.jpg"),
    ("/home/me/Pictures/DCIM/Straße.jpg", "/home/me/Pictures/DCIM/Cafe\u0301.JPG"),
    ("/media/usb/Backup/img_2.png", "/home/me/Pictures/Backup2/img_2.png"),
)


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("", [0, 1, 2]),
        ("   ", [0, 1, 2]),
        ("img", [0, 2]),
        ("IMG_1", [0]),
        ("copy dcim", [0]),
        ("img nowhere", []),
        ("STRASSE", [1]),
        ("caf\u00e9", [1]),
        ("CAFE\u0301.jpg", [1]),
        ("dcim/img", [0]),
        ("dcim\\img", [0]),
        ("[a-z]", []),
        ("<b>", []),
    ],
)
def test_every_word_occurs_in_the_name_or_the_folder_of_a_file(text, places):
    assert shown(PLACES, GroupFilter(text=text)) == places


def test_words_are_not_looked_for_above_the_added_folders():
    search = GroupSearch(PLACES)
    assert len(search.find(GroupFilter(text="home"), None)) == 3
    search.set_folders(["/home/me/Pictures", "/media/usb/"])
    assert search.find(GroupFilter(text="home"), None) == []
    assert search.find(GroupFilter(text="me/"), None) == []
    assert len(search.find(GroupFilter(text="pictures"), None)) == 3
    assert search.find(GroupFilter(text="usb"), None) == [PLACES[2]]
    search.set_folders(["/"])
    assert len(search.find(GroupFilter(text="home"), None)) == 3


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="file names are Unicode here")
def test_a_name_that_is_not_utf_8_is_found_as_it_is_shown_and_by_its_rest():
    entries = groups_at((os.fsdecode(b"/p/\xffGEBURTSTAG\n.jpg"), "/p/1.jpg"), ("/q/1.jpg", "/q/2.jpg"))
    assert shown(entries, GroupFilter(text="geburtstag")) == [0]
    assert shown(entries, GroupFilter(text="\ufffdg")) == [0]
    assert shown(entries, GroupFilter(text=os.fsdecode(b"\xffg"))) == [0]


@pytest.mark.skipif(os.sep != "/", reason="paths of POSIX")
@pytest.mark.parametrize(
    ("folder", "places"),
    [
        ("/home/me/Pictures", [0, 1, 2]),
        ("/home/me/Pictures/DCIM", [0, 1]),
        ("/home/me/Pictures/DCI", []),
        ("/home/me/Pictures/Backup", []),
        ("/", [0, 1, 2]),
        ("/media/usb/", [2]),
    ],
)
def test_a_folder_stands_for_all_below_it(folder, places):
    assert shown(PLACES, GroupFilter(folder=folder)) == places


def test_formats_and_days_are_those_of_any_file():
    noon = int(datetime(2020, 5, 17, 12).timestamp()) * 10**9
    entries = [
        group(file(1, taken_at="2020:05:01 10:00:00"), file(2, format="PNG", mtime_ns=noon)),
        group(file(3, taken_at="2021:12:31 23:59:59"), file(4, taken_at="2019:01:01 00:00:00")),
    ]
    search = GroupSearch(entries)
    assert search.formats() == ["JPEG", "PNG"]
    assert search.days() == ("2019-01-01", "2021-12-31")
    assert GroupSearch().days() is None
    assert shown(entries, GroupFilter(format="PNG")) == [0]
    assert shown(entries, GroupFilter(first_day="2020-05-17", last_day="2020-05-17")) == [0]
    assert shown(entries, GroupFilter(first_day="2021-12-31")) == [1]
    assert shown(entries, GroupFilter(last_day="2019-12-31")) == [1]
    assert shown(entries, GroupFilter(first_day="2019-02-01", last_day="2020-04-30")) == []


@pytest.mark.skipif(os.sep != "/", reason="paths of POSIX")
def test_folders_of_pairs_limit_groups():
    assert shown(PLACES, GroupFilter(limits=FolderLimits(between=True))) == [0, 2]
    assert shown(PLACES, GroupFilter(limits=FolderLimits(within=True))) == [1]
    assert shown(PLACES, GroupFilter(limits=FolderLimits(reference=(b"/media/usb",)))) == [2]


def test_a_filter_knows_whether_it_may_hide_something():
    assert not EVERYTHING.is_active
    assert not GroupFilter(text="  ").is_active
    for wanted in (GroupFilter("near"), GroupFilter(text="a"), GroupFilter(marked=True)):
        assert wanted.is_active
    assert EVERYTHING.chips == {"all"}
    assert GroupFilter("near", unreviewed=True).chips == {"near", "unreviewed"}


TEXTS = st.text(alphabet="im g1c/", max_size=5)


@given(st.lists(TEXTS, min_size=1, max_size=5), st.sampled_from(["all", "near", "edited"]))
def test_typing_on_and_deleting_find_what_a_new_search_finds(texts, kind):
    search = GroupSearch(PLACES)
    for text in texts:
        for length in (*range(len(text) + 1), *range(len(text), -1, -1)):
            wanted = GroupFilter(kind, text[:length])
            assert search.find(wanted, None) == filtered(PLACES, wanted, None)


def test_marks_that_changed_meanwhile_count():
    search, review = GroupSearch(PLACES), Reviewed()
    assert search.find(GroupFilter(marked=True), review) == []
    review.marked = {1}
    assert search.find(GroupFilter(marked=True), review) == [PLACES[0]]
    assert len(search.find(GroupFilter(unreviewed=True), review)) == 3
    review.reviewed = {1}
    assert len(search.find(GroupFilter(unreviewed=True), review)) == 2


def test_other_entries_replace_those_before():
    search = GroupSearch(PLACES)
    assert search.find(GroupFilter(text="img"), None) == [PLACES[0], PLACES[2]]
    search.set_entries(PLACES[:2])
    assert search.find(GroupFilter(text="img_"), None) == [PLACES[0]]
    assert search.prepare(0, 1)
    assert not search.prepare(1, 1)


def test_words_are_looked_for_below_the_innermost_added_folder_whatever_the_others_hold():
    inner, outer = groups_at(
        ("/home/me/photos/a.jpg", "/home/me/photos/b.jpg"), ("/home/c.jpg", "/home/d.jpg")
    )
    search = GroupSearch([inner, outer])
    search.set_folders(["/home/me/photos", "/home"])
    assert search.find(GroupFilter(text="photos"), None) == [inner]
    assert search.find(GroupFilter(text="me"), None) == [outer]  # of the folder "home" itself
    assert search.find(GroupFilter(text="home"), None) == [outer]


def test_a_name_with_a_line_break_does_not_move_the_words_of_other_groups():
    first, second = groups_at(("/p/one\n.jpg", "/p/two.jpg"), ("/p/THREE.jpg", "/p/four.jpg"))
    search = GroupSearch([first, second])
    assert search.find(GroupFilter(text="three"), None) == [second]
    assert search.find(GroupFilter(text="two"), None) == [first]
