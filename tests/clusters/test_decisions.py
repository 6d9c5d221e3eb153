"""Decisions hold wherever the files go, and hide nothing else."""

import dataclasses
import os
import shutil

import cv2
import numpy as np
import pytest
from helpers.cluster_graphs import (
    TURNS,
    alike,
    build_clusters,
    different,
    flat_sheet,
    graphs,
    image,
    names,
    some,
)
from helpers.folders import Folder, drawn, few
from helpers.images import encode
from hypothesis import given
from hypothesis import strategies as st

from dupfinder.base.errors import LibraryError
from dupfinder.base.files import FileState, MatchRow, ScannedImage
from dupfinder.base.records import ClusterSteps
from dupfinder.clusters.choose_keepers import keeper_path
from dupfinder.clusters.decisions import Decided, decide_all, load
from dupfinder.clusters.find import find_cluster_steps, find_clusters
from dupfinder.clusters.graph import components
from dupfinder.clusters.kept_apart import keep_apart
from dupfinder.clusters.steps import build_steps
from dupfinder.finder import MAX_CLUSTER_RADIUS, Finder
from dupfinder.hashing.canvas import thumbnail
from dupfinder.hashing.thumbnail_hashes import hash_thumbnails


def shown(finder, **options):
    """The names of the files of each cluster, in order; at every radius the steps say the same."""
    clusters = finder.clusters(**options).clusters
    if not options:
        assert finder.look_at(finder.cluster_steps().at(10)) == list(clusters)
    return sorted(sorted(files) for files in names(clusters))


def record(finder, name):
    """The image of this name."""
    (found,) = [r for r in finder.library.records() if os.path.basename(r.path) == name]
    return found


def pictures(finder, *wanted):
    return [record(finder, name) for name in wanted]


@pytest.fixture
def three(finder, folder):
    """A library of one picture in three sizes and of another in two."""
    folder.draw("a.png", 1, (320, 240))
    folder.draw("b.jpg", 1, (300, 225))
    folder.draw("c.jpg", 1, (280, 210), quality=70)
    folder.draw("x.png", 2, (320, 240))
    folder.draw("y.jpg", 2, (280, 210))
    finder.index([str(folder)])
    assert shown(finder) == [["a.png", "b.jpg", "c.jpg"], ["x.png", "y.jpg"]]
    return folder


def hide_the_first(finder):
    """Decides that a, b and c are no duplicates of one another; gives the decision's number."""
    number = finder.decide_not_duplicates("cluster", pictures(finder, "a.png", "b.jpg", "c.jpg"))
    assert shown(finder) == [["x.png", "y.jpg"]]
    return number


# --- a cluster ------------------------------------------------------------------------------


def test_a_cluster_that_was_decided_about_is_hidden_at_every_radius_until_that_is_taken_back(finder, three):
    before = [finder.cluster_steps().at(radius) for radius in range(MAX_CLUSTER_RADIUS + 1)]
    number = hide_the_first(finder)
    for radius in range(MAX_CLUSTER_RADIUS + 1):
        others = [cluster for cluster in before[radius] if "x.png" in cluster.keeper.path]
        assert finder.cluster_steps().at(radius) == others
        assert list(finder.clusters(radius=radius).clusters) == finder.look_at(others)
    finder.take_back(number)
    assert [finder.cluster_steps().at(radius) for radius in range(MAX_CLUSTER_RADIUS + 1)] == before
    assert finder.decisions() == []


def test_a_part_of_a_hidden_cluster_is_hidden_too(finder, three):
    hide_the_first(finder)
    os.unlink(three / "b.jpg")
    finder.index([str(three)])
    assert shown(finder) == [["x.png", "y.jpg"]]


def test_a_decision_holds_after_the_library_is_opened_again(finder, three):
    hide_the_first(finder)
    with Finder(finder.library.folder) as again:
        assert shown(again) == [["x.png", "y.jpg"]]


def test_a_hidden_cluster_stays_hidden_when_its_files_are_renamed_moved_and_copied(finder, three, tmp_path):
    hide_the_first(finder)
    os.rename(three / "a.png", three / "renamed.png")
    finder.index([str(three)])
    assert shown(finder) == [["x.png", "y.jpg"]]
    elsewhere = Folder(tmp_path / "elsewhere")
    os.rename(three / "b.jpg", elsewhere / "b.jpg")
    finder.index([str(three), str(elsewhere)])
    assert shown(finder) == [["x.png", "y.jpg"]]
    # A copy has another inode and another time; then the original goes.
    shutil.copyfile(three / "c.jpg", elsewhere / "copied.jpg")
    os.unlink(three / "c.jpg")
    finder.index([str(three), str(elsewhere)])
    assert shown(finder) == [["x.png", "y.jpg"]]
    (decision,) = finder.decisions()
    assert decision.paths == (three / "renamed.png", elsewhere / "b.jpg", elsewhere / "copied.jpg")


def test_a_file_that_is_edited_is_another_one_and_brings_the_cluster_back(finder, three):
    hide_the_first(finder)
    edited = drawn(1, 300, 225).copy()
    cv2.circle(edited, (40, 40), 12, (0, 0, 0), -1)
    three.save("b.jpg", edited)
    finder.index([str(three)])
    assert shown(finder) == [["a.png", "b.jpg", "c.jpg"], ["x.png", "y.jpg"]]


def test_a_new_near_duplicate_brings_the_whole_cluster_back(finder, three):
    hide_the_first(finder)
    three.draw("d.jpg", 1, (260, 195))
    finder.index([str(three)])
    assert shown(finder) == [["a.png", "b.jpg", "c.jpg", "d.jpg"], ["x.png", "y.jpg"]]


def test_a_new_copy_of_a_member_brings_the_cluster_back_and_deciding_again_counts_it(finder, three):
    number = hide_the_first(finder)
    shutil.copyfile(three / "c.jpg", three / "c again.jpg")
    finder.index([str(three)])
    whole = ["a.png", "b.jpg", "c again.jpg", "c.jpg"]
    assert shown(finder) == [whole, ["x.png", "y.jpg"]]
    assert finder.decide_not_duplicates("cluster", pictures(finder, *whole)) == number
    assert shown(finder) == [["x.png", "y.jpg"]]
    (decision,) = finder.decisions()
    assert [os.path.basename(path) for path in decision.paths] == whole
    shutil.copyfile(three / "c.jpg", three / "c third.jpg")
    finder.index([str(three)])
    assert shown(finder) == [sorted([*whole, "c third.jpg"]), ["x.png", "y.jpg"]]


def test_a_new_copy_in_the_place_of_another_member_brings_the_cluster_back(finder, three):
    finder.decide_not_duplicates("cluster", pictures(finder, "x.png", "y.jpg"))
    assert shown(finder) == [["a.png", "b.jpg", "c.jpg"]]
    shutil.copyfile(three / "x.png", three / "x again.png")
    os.unlink(three / "y.jpg")
    finder.index([str(three)])
    assert ["x again.png", "x.png"] in shown(finder)


def test_deciding_again_with_fewer_copies_leaves_room_for_as_many_as_before(finder, three):
    shutil.copyfile(three / "x.png", three / "x again.png")
    finder.index([str(three)])
    all_three = pictures(finder, "x.png", "x again.png", "y.jpg")
    number = finder.decide_not_duplicates("cluster", all_three)
    assert finder.decide_not_duplicates("cluster", [all_three[0], all_three[2]]) == number
    assert shown(finder) == [["a.png", "b.jpg", "c.jpg"]]


def test_two_decisions_do_not_hide_a_cluster_of_both_their_files(finder, three):
    finder.decide_not_duplicates("cluster", pictures(finder, "a.png", "b.jpg"))
    finder.decide_not_duplicates("cluster", pictures(finder, "b.jpg", "c.jpg"))
    assert shown(finder) == [["a.png", "b.jpg", "c.jpg"], ["x.png", "y.jpg"]]


def test_a_hidden_cluster_is_no_cluster_of_a_folder_either(finder, three):
    hide_the_first(finder)
    assert shown(finder, folders=[str(three)]) == [["x.png", "y.jpg"]]


def test_a_query_finds_what_was_decided_about(finder, three):
    hide_the_first(finder)
    finder.decide_not_duplicates("pair", pictures(finder, "a.png", "b.jpg"))
    found = {os.path.basename(match.image.path) for match in finder.query(three / "a.png").matches}
    assert found >= {"a.png", "b.jpg", "c.jpg"}


def sheet_of(seed):
    """A page whose picture is in the middle: as a bitmap, equal to others in size, head and tail."""
    sheet = np.full((480, 320, 3), 128, np.uint8)
    sheet[140:300] = drawn(seed, 320, 160)
    return sheet


def fingerprints(finder):
    numbers = [r.id for r in finder.library.records()]
    return {fingerprint for fingerprint, _, _ in finder.library.contents(numbers).values()}


def test_scans_that_share_a_fingerprint_are_told_apart_by_their_looks(finder, folder):
    for name, seed in (("a", 1), ("b", 2)):
        sheet = sheet_of(seed)
        folder.save(f"{name}.bmp", sheet)
        sheet[200, 100] += 1
        folder.save(f"{name} again.bmp", sheet)
    finder.index([str(folder)])
    assert len(fingerprints(finder)) == 1
    assert shown(finder) == [["a again.bmp", "a.bmp"], ["b again.bmp", "b.bmp"]]
    finder.decide_not_duplicates("cluster", pictures(finder, "a.bmp", "a again.bmp"))
    assert shown(finder) == [["b again.bmp", "b.bmp"]]


def test_names_that_are_not_utf_8_are_listed_as_they_are(finder, folder):
    odd = folder.draw(os.fsdecode(b"caf\xe9.png"), 1)
    folder.draw("b.jpg", 1)
    finder.index([str(folder)])
    finder.decide_not_duplicates("cluster", finder.library.records())
    assert shown(finder) == []
    assert odd in finder.decisions()[0].paths


# --- a pair ---------------------------------------------------------------------------------


def test_a_pair_is_kept_apart_and_nothing_else(finder, three):
    before = shown(finder)
    number = finder.decide_not_duplicates("pair", pictures(finder, "x.png", "y.jpg"))
    assert shown(finder) == [["a.png", "b.jpg", "c.jpg"]]
    finder.take_back(number)
    assert shown(finder) == before


@pytest.mark.parametrize("look_alikes", [False, True])
def test_a_file_decided_to_be_no_duplicate_of_the_keeper_is_not_linked_to_it_either(
    finder, three, look_alikes
):
    finder.decide_not_duplicates("pair", pictures(finder, "a.png", "b.jpg"))
    assert shown(finder, look_alikes=look_alikes) == [["a.png", "c.jpg"], ["x.png", "y.jpg"]]


def test_two_files_apart_may_both_be_duplicates_of_the_keeper(finder, three):
    finder.decide_not_duplicates("pair", pictures(finder, "b.jpg", "c.jpg"))
    assert shown(finder) == [["a.png", "b.jpg", "c.jpg"], ["x.png", "y.jpg"]]


def test_a_new_near_duplicate_leaves_a_pair_apart(finder, three):
    finder.decide_not_duplicates("pair", pictures(finder, "x.png", "y.jpg"))
    three.draw("z.jpg", 2, (260, 195))
    shutil.copyfile(three / "y.jpg", three / "y again.jpg")
    finder.index([str(three)])
    assert shown(finder) == [["a.png", "b.jpg", "c.jpg"], ["x.png", "z.jpg"], ["y again.jpg", "y.jpg"]]


def test_a_pair_stays_apart_when_its_files_are_renamed_moved_and_copied(finder, three, tmp_path):
    finder.decide_not_duplicates("pair", pictures(finder, "x.png", "y.jpg"))
    elsewhere = Folder(tmp_path / "elsewhere")
    os.rename(three / "x.png", elsewhere / "new name.png")
    shutil.copyfile(three / "y.jpg", elsewhere / "copied.jpg")
    os.unlink(three / "y.jpg")
    finder.index([str(three), str(elsewhere)])
    assert shown(finder) == [["a.png", "b.jpg", "c.jpg"]]
    assert finder.decisions()[0].paths == (elsewhere / "new name.png", elsewhere / "copied.jpg")


def test_an_edited_file_of_a_pair_is_shown_again(finder, three):
    finder.decide_not_duplicates("pair", pictures(finder, "x.png", "y.jpg"))
    three.draw("y.jpg", 2, (280, 210), quality=80)
    finder.index([str(three)])
    assert ["x.png", "y.jpg"] in shown(finder)


def test_files_that_look_the_same_to_the_last_bit_can_be_a_pair(finder, folder):
    # Another comment in the file: other bytes, the same hashes.
    jpeg = encode(drawn(1, 160, 120))
    for name, comment in (("a.jpg", b"a"), ("b.jpg", b"bb"), ("c.jpg", b"ccc")):
        marker = b"\xff\xfe" + (len(comment) + 2).to_bytes(2, "big") + comment
        folder.write(name, jpeg[:2] + marker + jpeg[2:])
    shutil.copyfile(folder / "b.jpg", folder / "b again.jpg")
    finder.index([str(folder)])
    assert len({r.appearance for r in finder.library.records()}) == 1
    whole = finder.clusters().clusters[0]
    assert os.path.basename(whole.keeper.path) == "c.jpg"
    finder.decide_not_duplicates("pair", pictures(finder, "c.jpg", "b.jpg"))
    assert shown(finder) == [["a.jpg", "c.jpg"], ["b again.jpg", "b.jpg"]]
    # What is shown are the library's own images.
    assert {file.image for cluster in finder.clusters().clusters for file in cluster.files} == set(
        finder.library.records()
    )
    assert {f.relation for c in finder.clusters().clusters for f in c.files} == {
        "keeper",
        "same-pixels",
        "exact",
    }


def test_a_pair_of_equal_files_is_hidden_until_a_copy_joins(finder, folder):
    folder.draw("a.jpg", 1)
    shutil.copyfile(folder / "a.jpg", folder / "b.jpg")
    finder.index([str(folder)])
    finder.decide_not_duplicates("pair", pictures(finder, "a.jpg", "b.jpg"))
    assert shown(finder) == []
    shutil.copyfile(folder / "a.jpg", folder / "c.jpg")
    finder.index([str(folder)])
    assert shown(finder) == [["a.jpg", "b.jpg", "c.jpg"]]
    # Which two of three equal files were meant cannot be told when their names have changed.
    finder.decide_not_duplicates("pair", pictures(finder, "a.jpg", "c.jpg"))
    assert shown(finder) == []
    assert len(finder.decisions()) == 1


def test_a_pair_of_equal_files_changes_no_cluster_that_holds_more(finder, three):
    shutil.copyfile(three / "x.png", three / "x again.png")
    finder.index([str(three)])
    finder.decide_not_duplicates("pair", pictures(finder, "x.png", "x again.png"))
    assert ["x again.png", "x.png", "y.jpg"] in shown(finder)


def test_flat_pictures_obey_too(finder, folder):
    for name in ("a.bmp", "b.png", "c.tif"):
        folder.save(name, flat_sheet(255))
    folder.save("black.png", flat_sheet(0))
    shutil.copyfile(folder / "black.png", folder / "black again.png")
    finder.index([str(folder)])
    black = ["black again.png", "black.png"]
    assert shown(finder) == [["a.bmp", "b.png", "c.tif"], black]
    assert os.path.basename(finder.clusters().clusters[0].keeper.path) == "a.bmp"
    pair = finder.decide_not_duplicates("pair", pictures(finder, "b.png", "a.bmp"))
    assert shown(finder) == [["a.bmp", "c.tif"], black]
    other = finder.decide_not_duplicates("pair", pictures(finder, "a.bmp", "c.tif"))
    assert shown(finder) == [["b.png", "c.tif"], black]
    finder.take_back(pair, other)
    finder.decide_not_duplicates("cluster", pictures(finder, "a.bmp", "b.png", "c.tif"))
    assert shown(finder) == [black]
    finder.decide_not_duplicates("pair", pictures(finder, *black))
    assert shown(finder) == []


@pytest.mark.parametrize("transform", ["rotate-90", "mirror"])
def test_a_file_that_was_split_off_is_still_told_with_its_turn(finder, folder, transform):
    folder.save("a.png", drawn(1, 320, 240))
    turned = encode(np.ascontiguousarray(TURNS[transform](drawn(1, 280, 210))))
    for name, comment in (("b.jpg", b"b"), ("c.jpg", b"cc")):
        folder.write(name, turned[:2] + b"\xff\xfe\0" + bytes([len(comment) + 2]) + comment + turned[2:])
    finder.index([str(folder)])
    before = finder.clusters().clusters
    finder.decide_not_duplicates("pair", pictures(finder, "b.jpg", "c.jpg"))
    assert finder.clusters().clusters == before
    assert {file.transform for file in before[0].files} == {None, transform}


# --- the list -------------------------------------------------------------------------------


def test_decisions_are_listed_last_first_with_the_keeper_first(finder, three):
    finder.decide_not_duplicates("pair", pictures(finder, "y.jpg", "x.png"))
    finder.decide_not_duplicates("cluster", pictures(finder, "c.jpg", "a.png", "b.jpg"))
    last, first = finder.decisions()
    assert (last.kind, [os.path.basename(path) for path in last.paths]) == (
        "cluster",
        ["c.jpg", "a.png", "b.jpg"],
    )
    assert (first.kind, first.paths) == ("pair", (three / "y.jpg", three / "x.png"))
    assert first.made_at.endswith("+00:00")


def test_a_file_that_is_gone_is_listed_where_it_was_and_hidden_when_it_is_back(finder, three):
    hide_the_first(finder)
    with open(three / "b.jpg", "rb") as stream:
        data = stream.read()
    os.unlink(three / "b.jpg")
    finder.index([str(three)])
    assert finder.decisions()[0].paths == (three / "a.png", three / "b.jpg", three / "c.jpg")
    three.write("back/from the dead.jpg", data)
    finder.index([str(three)])
    assert finder.decisions()[0].paths[1] == three / "back/from the dead.jpg"
    assert shown(finder) == [["x.png", "y.jpg"]]


@pytest.mark.parametrize("kind", ["pair", "cluster"])
def test_deciding_twice_is_one_decision_in_any_order(finder, three, kind):
    one, other = pictures(finder, "x.png", "y.jpg")
    first = finder.decide_not_duplicates(kind, [one, other])
    assert finder.decide_not_duplicates(kind, [other, one]) == first
    assert finder.decide_not_duplicates(kind, [one, other, one]) == first
    assert len(finder.decisions()) == 1


def test_a_pair_and_a_cluster_of_the_same_files_are_two_decisions(finder, three):
    one, other = pictures(finder, "x.png", "y.jpg")
    pair = finder.decide_not_duplicates("pair", [one, other])
    assert finder.decide_not_duplicates("cluster", [one, other]) != pair
    finder.take_back(pair)
    assert shown(finder) == [["a.png", "b.jpg", "c.jpg"]]


def test_what_is_not_there_can_be_taken_back(finder, three):
    number = hide_the_first(finder)
    finder.take_back(number + 5)
    assert [decision.id for decision in finder.decisions()] == [number]
    finder.take_back(number, number)
    assert finder.decisions() == []


def test_a_number_is_never_given_again(finder, three):
    number = hide_the_first(finder)
    finder.take_back(number)
    assert hide_the_first(finder) > number


@pytest.mark.parametrize(
    ("kind", "wanted"),
    [
        ("cluster", []),
        ("cluster", ["a.png"]),
        ("cluster", ["a.png", "a.png"]),
        ("pair", ["a.png"]),
        ("pair", ["a.png", "a.png"]),
        ("pair", ["a.png", "b.jpg", "c.jpg"]),
    ],
)
def test_what_is_no_pair_and_no_cluster_is_refused(finder, three, kind, wanted):
    with pytest.raises(ValueError, match=r"two files, not|no duplicate anyway"):
        finder.decide_not_duplicates(kind, pictures(finder, *wanted))
    assert finder.decisions() == []


@pytest.mark.parametrize("change", ["edited", "gone"])
def test_a_file_that_is_not_what_was_shown_is_refused_and_nothing_is_decided(finder, three, change):
    seen = pictures(finder, "a.png", "b.jpg", "c.jpg")
    if change == "gone":
        os.unlink(three / "b.jpg")
    else:
        three.draw("b.jpg", 7)
    finder.index([str(three)])
    with pytest.raises(LibraryError, match=r"b\.jpg is not what it was any more"):
        finder.decide_not_duplicates("cluster", seen)
    assert finder.decisions() == []


def age(finder):
    """Pretends that what was decided is of another version of the hash, and so other in its looks."""
    with finder.library.user.writing():
        finder.library.user.write("UPDATE decided SET hash_version = 0, look = randomblob(16)")


def test_looks_of_another_version_of_the_hash_are_not_compared(finder, three):
    number = hide_the_first(finder)
    finder.decide_not_duplicates("pair", pictures(finder, "x.png", "y.jpg"))
    age(finder)
    assert shown(finder) == []
    assert [len(decision.paths) for decision in finder.decisions()] == [2, 3]
    shutil.copyfile(three / "c.jpg", three / "c again.jpg")
    finder.index([str(three)])
    whole = ["a.png", "b.jpg", "c again.jpg", "c.jpg"]
    assert shown(finder) == [whole]
    assert finder.decide_not_duplicates("cluster", pictures(finder, *whole)) == number
    assert shown(finder) == []


def test_scans_of_another_version_that_share_a_fingerprint_bring_their_cluster_back(finder, folder, tmp_path):
    for name, radius in (("a.bmp", 2), ("b.bmp", 9), ("c.bmp", 14)):
        sheet = sheet_of(1)
        cv2.circle(sheet, (60, 220), radius, (0, 0, 255), -1)
        folder.save(name, sheet)
    last = folder / "c.bmp"
    os.rename(last, tmp_path / "c.bmp")
    finder.index([str(folder)])
    finder.decide_not_duplicates("cluster", pictures(finder, "a.bmp", "b.bmp"))
    age(finder)
    assert shown(finder) == []
    os.rename(tmp_path / "c.bmp", last)
    finder.index([str(folder)])
    assert len(fingerprints(finder)) == 1
    assert len({r.appearance for r in finder.library.records()}) == 3
    assert shown(finder) == [["a.bmp", "b.bmp", "c.bmp"]]


# --- in general -----------------------------------------------------------------------------


def steps_apart(images, matches, compare, decided, radius):
    """The clusters at every radius, as `find_cluster_steps` arranges them."""
    parts = keep_apart(images, matches, decided)
    spans = build_steps(parts.images, parts.matches, parts.compare(compare), radius, split=parts.split)
    own = [(parts.original(cluster), first, last) for cluster, first, last in spans]
    return ClusterSteps(radius, sorted(own, key=lambda span: keeper_path(span[0])))


def clusters_apart(images, matches, compare, decided, *, cut=True):
    """The clusters as `find_clusters` arranges them."""
    parts = keep_apart(images, matches, decided)
    found = build_clusters(parts.images, parts.matches, parts.compare(compare), cut=cut, split=parts.split)
    return [parts.original(cluster) for cluster in found]


@st.composite
def decided_graphs(draw):
    """Imagined images with matches, contents for some, and pairs of these that are no duplicates."""
    images, matches = draw(graphs())
    # A content has one look.
    contents = {
        image.id: image.appearance * 3 + draw(st.integers(0, 2)) for image in images if draw(st.booleans())
    }
    known = sorted(set(contents.values()))
    if len(known) < 2:
        return images, matches, Decided(contents)
    pair = st.lists(st.sampled_from(known), min_size=2, max_size=2, unique=True)
    chosen = draw(st.lists(pair, max_size=6))
    pairs = frozenset(pair for a, b in chosen for pair in ((a, b), (b, a)))
    return images, matches, Decided(contents, pairs)


@given(decided_graphs(), st.sampled_from([alike, different, some]))
def test_steps_with_decisions_are_the_clusters_within_each_radius(graph, compare):
    images, matches, decided = graph
    steps = steps_apart(images, matches, compare, decided, 6)
    for radius in range(7):
        within = [match for match in matches if match.distance <= radius]
        there = {look for match in within for look in match[:2]}
        looks = [image.appearance for image in images]
        related = [
            image for image in images if image.appearance in there or looks.count(image.appearance) > 1
        ]
        assert steps.at(radius) == clusters_apart(related, within, compare, decided)


@given(decided_graphs(), st.sampled_from([alike, different, some]), st.booleans())
def test_no_file_is_in_a_cluster_whose_keeper_it_is_no_duplicate_of(graph, compare, cut):
    images, matches, decided = graph
    clusters = clusters_apart(images, matches, compare, decided, cut=cut)
    files = [file.image for cluster in clusters for file in cluster.files]
    assert len({file.id for file in files}) == len(files)
    assert set(files) <= set(images)
    edges = {match[:2] for match in matches} | {match[1::-1] for match in matches}
    for cluster in clusters:
        keeper = cluster.keeper
        for file in cluster.files[1:]:
            assert not decided.are_apart(keeper, file.image)
            look = file.image.appearance
            assert file.direct == (look == keeper.appearance or (keeper.appearance, look) in edges)


@given(decided_graphs(), st.sampled_from([alike, different, some]), st.booleans())
def test_pairs_that_are_in_no_component_together_change_nothing(graph, compare, cut):
    images, matches, decided = graph
    shown_looks = {image.appearance for image in images if not image.flat}
    neighbours = {look: [] for look in shown_looks}
    for a, b, _, _ in matches:
        if a in shown_looks and b in shown_looks:
            neighbours[a].append(b)
            neighbours[b].append(a)
    joined = [set(found) for found in components(shown_looks, neighbours)]
    look_of = {decided.contents[i.id]: i.appearance for i in images if i.id in decided.contents}
    pairs = {
        (a, b) for a, b in decided.pairs if not any({look_of[a], look_of[b]} <= found for found in joined)
    }
    decided = dataclasses.replace(decided, pairs=frozenset(pairs))
    before = build_clusters(images, matches, compare, cut=cut)
    assert clusters_apart(images, matches, compare, decided, cut=cut) == before


def test_the_keeper_stays_the_keeper_whatever_it_is_no_duplicate_of():
    # All match one another; the first is the largest, and would match one less than the third.
    images = [image(1, size_bytes=3000), image(2), image(3), image(4, appearance=1, size_bytes=10)]
    matches = [MatchRow(1, 2, 3, 0), MatchRow(1, 3, 3, 0), MatchRow(2, 3, 3, 0)]
    apart_from_2 = Decided({1: 0, 2: 1}, frozenset({(0, 1), (1, 0)}))
    assert names(clusters_apart(images, matches, alike, apart_from_2)) == [["1.jpg", "4.jpg", "3.jpg"]]
    apart_from_4 = Decided({1: 0, 4: 1}, frozenset({(0, 1), (1, 0)}))
    assert names(clusters_apart(images, matches, alike, apart_from_4)) == [["1.jpg", "2.jpg", "3.jpg"]]


@given(graphs())
def test_without_decisions_nothing_is_looked_at(graph):
    images, matches = graph
    split = keep_apart(images, matches, Decided({1: 1, 2: 2}))
    assert split.images is images
    assert split.matches is matches
    assert split.compare(alike) is alike


def test_only_appearances_of_the_library_are_compared():
    # What the third is no duplicate of is not among these images.
    images = [image(1, content_pixels=9000), image(2), image(3), image(4, appearance=3)]
    decided = Decided({3: 0, 99: 1}, frozenset({(0, 1), (1, 0)}))
    compared = []

    def compare(one, other):
        compared.extend([*one.tolist(), *other.tolist()])
        return alike(one, other)

    matches = [MatchRow(1, 2, 3, 0), MatchRow(2, 3, 3, 0)]
    (cluster,) = clusters_apart(images, matches, compare, decided)
    assert set(compared) == {1, 3}
    assert [file.relation for file in cluster.files] == ["keeper", "near", "linked", "linked"]


def test_an_appearance_of_one_content_is_what_it_was():
    images = [image(1), image(2, appearance=1), image(3)]
    split = keep_apart(
        images, [MatchRow(1, 3, 2, 0)], Decided({1: 0, 2: 0, 3: 1}, frozenset({(0, 1), (1, 0)}))
    )
    assert split.images == images
    assert split.matches == []


def store_copies(finder, seed):
    """Imagined images in families of noisy copies; many share a look, and some of these all bytes."""
    random = np.random.default_rng(seed)
    stored = []
    for family in range(10):
        picture = cv2.cvtColor(drawn(family, 160, 120), cv2.COLOR_BGR2GRAY).astype(float)
        for member in range(random.integers(2, 8)):
            if random.random() < 0.6:
                picture += random.normal(0, random.uniform(0, 60), picture.shape)
            grey = np.clip(picture, 0, 255).astype(np.uint8)
            views, _ = hash_thumbnails(np.stack([thumbnail(np.ascontiguousarray(grey))]))
            state = FileState(b"/p/%d-%d.jpg" % (family, member), int(random.integers(9999)), 0, 1, 1)
            size = int(random.integers(1, 9)) * 1000
            details = {"width": 160, "height": 120, "content_pixels": size, "flat": bool(member == 6)}
            fingerprint = b"%d" % random.integers(3)
            rows = (views.to_rows().tobytes(),)
            stored.append(ScannedImage(state, fingerprint, views=rows, **details))
    finder.library.store(stored, 1)


def decide_at_random(finder, random):
    """Decides about some clusters and some pairs in clusters."""
    for number, cluster in enumerate(finder.cluster_steps().at(int(random.integers(4, 13)))):
        images = [file.image for file in cluster.files]
        if number % 4 == 0:
            finder.decide_not_duplicates("cluster", images)
        for _ in range(2):
            if random.random() < 0.6:
                one, other = random.choice(len(images), 2, replace=False)
                finder.decide_not_duplicates("pair", [images[one], images[other]])


@pytest.mark.parametrize("seed", few(range(6), 3))
def test_steps_of_a_library_with_decisions_are_its_clusters_at_each_radius(finder, seed):
    store_copies(finder, seed)
    before = finder.cluster_steps().at(12)
    decide_at_random(finder, np.random.default_rng(seed))
    assert {decision.kind for decision in finder.decisions()} == {"pair", "cluster"}
    decided = load(finder.library)
    steps = find_cluster_steps(finder.library, MAX_CLUSTER_RADIUS)
    for radius in range(MAX_CLUSTER_RADIUS + 1):
        found = find_clusters(finder.library, [], radius)
        assert steps.at(radius) == found
        for cluster in found:
            assert not any(decided.are_apart(cluster.keeper, file.image) for file in cluster.files)
            assert not decided.hides(cluster)
    assert steps.at(12) != before
    finder.take_back(*(decision.id for decision in finder.decisions()))
    assert finder.cluster_steps().at(12) == before


def test_a_cluster_that_stays_the_same_is_one_object_at_all_its_radii():
    images = [image(1, content_pixels=9000), image(2), image(3), image(4, appearance=3)]
    matches = [MatchRow(1, 2, 1, 0), MatchRow(1, 3, 1, 0), MatchRow(2, 3, 6, 0)]
    decided = Decided({2: 0, 3: 1}, frozenset({(0, 1), (1, 0)}))
    steps = steps_apart(images, matches, alike, decided, 8)
    assert len({id(steps.at(radius)[0]) for radius in range(1, 9)}) == 1
    assert {file.image for file in steps.at(8)[0].files} == set(images)


# --- one out of a cluster ---------------------------------------------------------------------


@pytest.mark.parametrize("name", ["a.png", "b.jpg", "c.jpg"])
def test_a_picture_leaves_its_cluster_wherever_it_goes_until_that_is_taken_back(finder, three, name):
    others = [each for each in ("a.png", "b.jpg", "c.jpg") if each != name]
    number = finder.decide_not_duplicates("out", pictures(finder, name, *others))
    assert shown(finder) == [others, ["x.png", "y.jpg"]]
    assert finder.decide_not_duplicates("out", pictures(finder, name, *others)) == number
    shutil.move(three / name, three / f"moved {name}")
    finder.index([str(three)])
    assert shown(finder) == [others, ["x.png", "y.jpg"]]
    (decision,) = finder.decisions()
    assert (decision.kind, len(decision.paths)) == ("out", 3)
    finder.take_back(number)
    assert len(shown(finder)[0]) == 3


def test_decisions_are_stored_all_or_none(finder, three):
    images = pictures(finder, "a.png", "b.jpg", "c.jpg")
    with pytest.raises(ValueError, match="a pair is two files"):
        decide_all(finder.library, [("cluster", images), ("pair", images)])
    assert finder.decisions() == []
    assert len(decide_all(finder.library, [("cluster", images), ("pair", images[:2])])) == 2


def test_an_identical_file_cannot_be_told_apart(finder, three):
    shutil.copy(three / "b.jpg", three / "b copy.jpg")
    finder.index([str(three)])
    with pytest.raises(LibraryError, match="identical"):
        finder.decide_not_duplicates("out", pictures(finder, "b.jpg", "a.png", "b copy.jpg"))
