"""Limits by folders: which clusters are shown, which file is kept, and which files a rule may take."""

import dataclasses
import os
import sys

import pytest
from helpers.cluster_graphs import image
from hypothesis import given
from hypothesis import strategies as st

from dupfinder.base.records import Cluster, ClusterFile, Difference
from dupfinder.clusters.folder_limits import ANYWHERE, FolderLimits
from dupfinder.clusters.limited import limited
from dupfinder.clusters.scope import Scope
from dupfinder.clusters.selection import select

ALIKE = Difference("none", 0.1)
BETWEEN, WITHIN = FolderLimits(between=True), FolderLimits(within=True)
LIMITS = (ANYWHERE, BETWEEN, WITHIN, FolderLimits(reference=(b"/a",)), FolderLimits(True, False, (b"/a/s",)))


def cluster_of(*paths, apart=()):
    """A cluster of files at these paths; those `apart` are only linked to whichever file is kept."""
    files = [
        ClusterFile(image(number, path=path), 0, "near" if number else "keeper", None, True, ALIKE)
        for number, path in enumerate(paths)
    ]
    return Cluster(tuple(_linked(file) if file.image.path in apart else file for file in files))


def _linked(file):
    return dataclasses.replace(file, relation="linked", direct=False)


def rekeyed(pairs):
    found = []
    for cluster, keeper in pairs:
        others = [
            file if file.relation == "linked" else dataclasses.replace(file, relation="near")
            for file in cluster.files
            if file.image is not keeper
        ]
        found.append(Cluster((ClusterFile(keeper, 0, "keeper", None, True), *others)))
    return found


def paths_of(clusters):
    return [[file.image.path for file in cluster.files] for cluster in clusters]


def chosen(cluster, limits, criteria=(), **more):
    (choice,) = select(
        [cluster],
        criteria=criteria,
        marks=more.get("marks", {}),
        is_protected=lambda path: False,
        rekey=rekeyed,
        scope=Scope(folders=limits),
    ).choices
    return choice


@pytest.mark.parametrize(
    ("limits", "paths", "is_shown"),
    [
        (ANYWHERE, ("/a/1", "/a/2"), True),
        (BETWEEN, ("/a/1", "/a/2"), False),
        (BETWEEN, ("/a/1", "/b/1"), True),
        (BETWEEN, ("/a/1", "/a/s/1"), True),
        (WITHIN, ("/a/1", "/a/2"), True),
        (WITHIN, ("/a/1", "/b/1"), False),
        (WITHIN, ("/a/1", "/a/s/1"), False),
        (WITHIN, ("/a/1", "/b/1", "/b/2"), True),
        (FolderLimits(reference=(b"/a",)), ("/a/1", "/b/1"), True),
        (FolderLimits(reference=(b"/a/",)), ("/a/s/1", "/b/1"), True),
        (FolderLimits(reference=(b"/a",)), ("/a/1", "/a/s/1"), False),
        (FolderLimits(reference=(b"/a/s",)), ("/a/1", "/a/s/1"), True),
        (FolderLimits(reference=(b"/a",)), ("/ab/1", "/b/1"), False),
        (FolderLimits(reference=(b"/a", b"/b")), ("/a/1", "/b/1"), False),
        (FolderLimits(reference=(b"/a", b"/b")), ("/a/1", "/b/1", "/c/1"), True),
        (FolderLimits(reference=(b"/",)), ("/a/1", "/b/1"), False),
    ],
)
@pytest.mark.skipif(os.sep != "/", reason="paths of POSIX")
def test_a_cluster_is_shown_if_two_of_its_files_count(limits, paths, is_shown):
    assert limits.shows(cluster_of(*paths)) == is_shown
    assert len(limited([cluster_of(*paths)], limits, rekeyed)) == is_shown


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="file names are Unicode here")
def test_a_reference_may_have_any_name():
    odd = os.fsdecode(b"/a/\xff\n&<b>")
    limits = FolderLimits(reference=(b"/a/\xff\n&<b>",))
    assert limits.holds(odd + "/1.jpg")
    assert limits.shows(cluster_of(odd + "/1.jpg", "/b/1.jpg"))


def test_within_takes_a_cluster_apart_by_folder():
    cluster = cluster_of("/b/0.jpg", "/a/1.jpg", "/a/2.jpg", "/c/3.jpg", "/c/4.jpg", "/d/5.jpg")
    found = limited([cluster], WITHIN, rekeyed)
    assert sorted(map(sorted, paths_of(found))) == [["/a/1.jpg", "/a/2.jpg"], ["/c/3.jpg", "/c/4.jpg"]]
    assert all(cluster.files[0].relation == "keeper" for cluster in found)


def test_a_part_holds_no_files_that_do_not_match_its_keeper():
    cluster = cluster_of("/b/0.jpg", "/a/1.jpg", "/a/2.jpg", apart=("/a/2.jpg",))
    assert limited([cluster], WITHIN, rekeyed) == []


def test_a_cluster_in_one_folder_stays_the_same_object():
    cluster = cluster_of("/a/1.jpg", "/a/2.jpg", apart=("/a/2.jpg",))
    assert limited([cluster], WITHIN, rekeyed)[0] is cluster
    spread = cluster_of("/a/1.jpg", "/b/2.jpg")
    assert limited([spread], BETWEEN, rekeyed)[0] is spread
    assert limited([spread], FolderLimits(reference=(b"/a",)), rekeyed)[0] is spread


def test_the_best_file_of_the_reference_is_kept():
    cluster = cluster_of("/b/0.jpg", "/a/1.jpg", "/a/2.jpg")
    large = dataclasses.replace(cluster.files[2].image, content_pixels=20_000, width=200)
    cluster = Cluster((*cluster.files[:2], dataclasses.replace(cluster.files[2], image=large)))
    (found,) = limited([cluster], FolderLimits(reference=(b"/a",)), rekeyed)
    assert found.keeper.path == "/a/2.jpg"


def test_a_rule_takes_what_the_reference_has_too_and_nothing_of_it():
    choice = chosen(cluster_of("/b/0.jpg", "/a/1.jpg", "/a/2.jpg"), FolderLimits(reference=(b"/a",)))
    assert choice.cluster.keeper.path == "/a/1.jpg"
    assert [file.image.path for file in choice.extras] == ["/b/0.jpg"]
    assert choice.reasons == {"/a/2.jpg": "reference"}


def test_the_reason_for_a_file_of_the_reference_is_told():
    choice = chosen(cluster_of("/b/0.jpg", "/a/1.jpg"), FolderLimits(reference=(b"/a",)))
    assert (choice.decided_by, choice.kept_because) == ("reference", "in a reference folder")


@pytest.mark.parametrize("fault", [{"damaged": True}, {"reachable": False}])
def test_nothing_goes_if_the_file_of_the_reference_cannot_stand_for_it(fault):
    cluster = cluster_of("/b/0.jpg", "/a/1.jpg", "/c/2.jpg")
    poor = dataclasses.replace(cluster.files[1].image, **fault)
    cluster = Cluster((cluster.files[0], dataclasses.replace(cluster.files[1], image=poor), cluster.files[2]))
    choice = chosen(cluster, FolderLimits(reference=(b"/a",)))
    assert choice.extras == ()
    assert choice.reasons == {"/a/1.jpg": "reference", "/c/2.jpg": "no-reference"}


def test_a_rule_takes_only_files_of_other_folders_or_of_the_same():
    cluster = cluster_of("/a/1.jpg", "/a/2.jpg", "/b/3.jpg")
    choice = chosen(cluster, BETWEEN)
    assert [file.image.path for file in choice.extras] == ["/b/3.jpg"]
    assert choice.reasons == {"/a/2.jpg": "same-folder"}
    choice = chosen(cluster, WITHIN)
    assert [file.image.path for file in choice.extras] == ["/a/2.jpg"]
    assert choice.reasons == {"/b/3.jpg": "other-folder"}


def test_a_persons_mark_is_not_limited():
    choice = chosen(
        cluster_of("/a/1.jpg", "/a/2.jpg", "/b/3.jpg"),
        FolderLimits(reference=(b"/a",)),
        marks={"/a/2.jpg": "trash", "/b/3.jpg": "keep"},
    )
    assert [file.image.path for file in choice.extras] == ["/a/2.jpg"]


PATHS = st.lists(
    st.builds("/{}/{}.jpg".format, st.sampled_from(["a", "a/s", "b", "ab", "c"]), st.integers(0, 3)),
    min_size=2,
    max_size=6,
    unique=True,
)


@given(PATHS, st.sampled_from(LIMITS), st.data())
def test_limits_lose_no_last_copy_and_put_no_file_in_two_clusters(paths, limits, data):
    apart = data.draw(st.sets(st.sampled_from(paths[1:])))
    found = limited([cluster_of(*paths, apart=apart)], limits, rekeyed)
    shown = [path for cluster in paths_of(found) for path in cluster]
    assert len(shown) == len(set(shown))
    for cluster in found:
        assert len(cluster.files) > 1
        choice = chosen(cluster, limits)
        gone = {file.image.path for file in choice.extras}
        assert choice.cluster.keeper.path not in gone
        for path in gone:
            assert limits.allows([os.path.dirname(path), os.path.dirname(choice.cluster.keeper.path)])
            assert not (limits.reference and limits.holds(path))
