"""Exposures of one camera within seconds are a burst, and no rule chooses among them."""

import dataclasses
import functools
import shutil

import cv2
import numpy as np
import pytest
from helpers.cluster_graphs import image
from helpers.images import encode, photo
from helpers.photographs import stamp
from hypothesis import given
from hypothesis import strategies as st

from dupfinder.base.records import Cluster, ClusterFile, Crop, Difference
from dupfinder.clusters.bursts import MAX_GAP_MS, exposures_of, moment_of, with_burst
from dupfinder.clusters.keeper_order import why_kept
from dupfinder.clusters.rules import Criterion, parse_rule
from dupfinder.clusters.scope import Scope
from dupfinder.clusters.selection import select

SAME, LOCAL, WHOLE = (Difference(kind, 0.5) for kind in ("none", "local", "whole"))


def taken(number, second, ms=None, *, key=7, **details):
    """An imagined photograph, taken at this second of a minute."""
    time = f"2024:05:01 10:00:{second:02}"
    return image(number, taken_at=time, taken_ms=ms, camera=True, camera_key=key, **details)


def cluster_of(keeper, *others, difference=SAME, relation="near"):
    files = (ClusterFile(each, 3, relation, None, relation == "near", difference) for each in others)
    return Cluster((ClusterFile(keeper, 0, "keeper", None, True), *files))


def relations(cluster):
    return {file.image.id: file.relation for file in cluster.files}


def numbers(exposures):
    return [[each.id for each in exposure] for exposure in exposures]


def test_other_times_of_one_camera_are_other_exposures():
    images = [taken(1, 5, 100), taken(2, 5, 350), taken(3, 5, 100), taken(4, 7, 0)]
    assert numbers(exposures_of(images)) == [[1, 3], [2], [4]]


def test_equal_times_other_cameras_and_times_that_lie_far_apart_are_no_burst():
    assert not exposures_of([taken(1, 5, 100), taken(2, 5, 100)])
    assert not exposures_of([taken(1, 5, 100), taken(2, 5, 350, key=8)])
    assert not exposures_of([taken(1, 5), taken(2, 5 + MAX_GAP_MS // 1000 + 1)])
    assert exposures_of([taken(1, 5), taken(2, 5 + MAX_GAP_MS // 1000)])


def test_a_time_without_milliseconds_belongs_to_any_exposure_of_its_second():
    assert not exposures_of([taken(1, 5, 100), taken(2, 5)])
    assert numbers(exposures_of([taken(1, 5, 100), taken(2, 5), taken(3, 6, 0)])) == [[1], [3]]


def test_only_photographs_that_say_when_they_were_taken_have_a_moment():
    assert moment_of(image(1)) is None
    assert moment_of(image(1, taken_at="2024:05:01 10:00:00")) is None  # no camera
    assert moment_of(taken(1, 5, key=0)) is None  # when the file was changed
    assert moment_of(dataclasses.replace(taken(1, 5), taken_at="2024:13:41 99:00:00")) is None
    assert moment_of(taken(1, 5, key=None)) is not None  # indexed by an earlier version


def test_copies_of_the_keepers_exposure_stay_copies_and_all_others_are_of_the_burst():
    keeper, copy, other = taken(1, 5, 100), taken(2, 5, 100), taken(3, 5, 350)
    unknown, stripped = taken(4, 5), image(5)
    found = with_burst(cluster_of(keeper, copy, other, stripped, difference=LOCAL))
    assert relations(found) == {1: "keeper", 2: "near", 3: "burst", 5: "burst"}
    assert found.kind == "burst"
    found = with_burst(cluster_of(keeper, other, unknown, difference=SAME))
    assert relations(found) == {1: "keeper", 3: "burst", 4: "near"}


def test_a_cluster_of_copies_stays_the_same_object():
    found = cluster_of(taken(1, 5, 100), taken(2, 5, 100), image(3), difference=WHOLE)
    assert with_burst(found) is found
    assert found.kind == "duplicates"
    marked = with_burst(cluster_of(taken(1, 5, 100), taken(2, 5, 350)))
    assert with_burst(marked) is marked


@pytest.mark.parametrize(("difference", "kind"), [(SAME, "duplicates"), (LOCAL, "burst"), (WHOLE, "burst")])
def test_in_one_second_the_difference_decides(difference, kind):
    assert with_burst(cluster_of(taken(1, 5), taken(2, 5), difference=difference)).kind == kind
    smaller = taken(2, 5, width=50, height=40)  # a program has made it
    assert with_burst(cluster_of(taken(1, 5), smaller, difference=difference)).kind == "duplicates"


def test_equal_pixels_are_a_copy_whatever_the_time():
    found = cluster_of(taken(1, 5, 100), taken(2, 9, 0), relation="same-pixels")
    assert with_burst(found).kind == "duplicates"


def chosen(cluster, *, rule="best", scope=None, marks=None):
    (choice,) = select(
        [cluster],
        criteria=parse_rule(rule),
        marks=marks or {},
        is_protected=lambda path: False,
        rekey=lambda pairs: [with_burst(cluster_of(keeper, *others(of, keeper))) for of, keeper in pairs],
        scope=scope or Scope(),
        with_differences=lambda shown: list(map(with_burst, shown)),
    ).choices
    return choice


def others(cluster, keeper):
    return [file.image for file in cluster.files if file.image is not keeper]


def test_a_rule_takes_copies_of_the_keepers_exposure_only():
    cluster = cluster_of(taken(1, 5, 100), taken(2, 5, 100), taken(3, 5, 350))
    choice = chosen(cluster)
    assert [file.image.id for file in choice.extras] == [2]
    assert choice.reasons == {"/p/3.jpg": "burst"}


def test_a_scope_of_bursts_takes_them_whatever_they_show():
    cluster = cluster_of(taken(1, 5, 100), taken(3, 5, 350), difference=WHOLE)
    assert [file.image.id for file in chosen(cluster, scope=Scope(bursts=True)).extras] == [3]
    choice = chosen(cluster, scope=Scope(bursts=True, only="same-pixels"))
    assert choice.reasons == {"/p/3.jpg": "not-same-pixels"}
    every = Scope(differing=frozenset(("local", "colour", "whole", "turned", "mirrored", "crop")))
    assert not chosen(cluster, scope=every).extras


def test_a_crop_in_a_burst_stays_since_it_may_be_of_any_exposure():
    cluster = cluster_of(taken(1, 5, 100), taken(2, 5, 350))
    crop = Crop(((0, 0), (9, 0), (9, 9), (0, 9)), 0.5)
    file = ClusterFile(image(3, width=20, height=20), 64, "crop", None, True, crop=crop)
    cluster = Cluster((*cluster.files, file))
    choice = chosen(cluster, scope=Scope(differing=frozenset(("crop",))))
    assert choice.reasons["/p/3.jpg"] == "burst"


def test_an_exposure_that_a_person_gives_up_has_no_file_that_stays_for_it():
    cluster = cluster_of(taken(1, 5, 100), taken(3, 5, 350))
    choice = chosen(cluster, marks={"/p/3.jpg": "trash"})
    (extra,) = choice.extras
    assert choice.kept_for(extra) is None
    assert not choice.takes_last


@given(st.lists(st.tuples(st.integers(0, 20), st.none() | st.integers(0, 3)), min_size=2, max_size=7))
def test_no_rule_ever_takes_another_exposure(times):
    images = [taken(number, second, ms) for number, (second, ms) in enumerate(times, 1)]
    choice = chosen(cluster_of(*images), rule="newest")
    keeper = moment_of(choice.cluster.keeper)
    for file in choice.extras:
        moment = moment_of(file.image)
        near = abs(moment.second - keeper.second) * 1000 < MAX_GAP_MS
        assert not near or moment[:2] == keeper[:2]
        assert not near or moment.ms == keeper.ms or None in (moment.ms, keeper.ms)


def test_the_keeper_is_kept_as_the_sharpest_of_the_burst():
    files = with_burst(cluster_of(taken(1, 9, 0), taken(2, 5, 0), taken(3, 6, 0))).files
    measured = Cluster(tuple(dataclasses.replace(file, sharpness=10.0 - file.image.id) for file in files))
    assert why_kept(measured) == "sharpest of the burst"
    assert chosen(measured).kept_because == "sharpest of the burst"
    assert chosen(measured, rule="oldest").cluster.keeper.id == 2
    assert chosen(measured).decided_by == Criterion("best")


# --- with files -----------------------------------------------------------------------------


def frame(folder, name, pixels, second, ms, quality=92):
    """Writes a photograph with the time it was taken."""
    return stamp(folder.write(name, encode(pixels, quality=quality)), second, ms, quality=quality)


def moved(pixels):
    """The scene a moment later: something small has moved."""
    later = pixels.copy()
    later[60:110, 200:250] = pixels[60:110, 180:230]
    return later


@pytest.fixture
def shots(folder):
    """A burst of three, the second the sharpest, with a copy of that; and another photograph with a copy."""
    scene = photo(1)
    frame(folder, "1.jpg", cv2.GaussianBlur(scene, (0, 0), 1.0), 5, 100)
    sharp = frame(folder, "2.jpg", moved(scene), 5, 300)
    frame(folder, "3.jpg", cv2.GaussianBlur(moved(scene), (0, 0), 0.8), 6, 50)
    shutil.copy(sharp, folder / "2 copy.jpg")
    frame(folder, "a.jpg", photo(2), 40, 0)
    frame(folder, "a poor.jpg", photo(2), 40, 0, quality=50)
    return folder


def names(files):
    return [file.image.path.rpartition("/")[2] for file in files]


def test_the_sharpest_of_a_burst_is_kept_and_copies_stay_copies(finder, shots):
    finder.index([str(shots)])
    burst, copies = finder.clusters().clusters
    assert (burst.kind, copies.kind) == ("burst", "duplicates")
    assert names(burst.files)[0] in ("2.jpg", "2 copy.jpg")
    assert names(burst.files)[2:] == ["1.jpg", "3.jpg"]
    assert [file.relation for file in burst.files] == ["keeper", "exact", "burst", "burst"]
    assert why_kept(burst) == "sharpest of the burst"
    selection = finder.select([burst, copies], 10, parse_rule("best"))
    assert [names(choice.extras)[0] for choice in selection.choices] == [names(burst.files)[1], "a poor.jpg"]


def test_a_burst_stays_one_from_another_keeper(finder, shots):
    finder.index([str(shots)])
    burst, _ = finder.clusters().clusters
    other = burst.files[2].image
    (choice,) = finder.select([burst], 10, None, {other.path: "keeper"}).choices
    assert choice.cluster.keeper.path == other.path
    assert set(relations(choice.cluster).values()) == {"keeper", "burst"}


def test_sharpness_is_measured_once(finder, shots, monkeypatch):
    finder.index([str(shots)])
    (keeper, *_), _ = (cluster.files for cluster in finder.clusters().clusters)

    def fail(*arguments, **options):
        raise AssertionError("measured again")

    monkeypatch.setattr("dupfinder.similarity.sharpness.sharpness_of", fail)
    burst, _ = finder.clusters().clusters
    assert burst.files[0].sharpness == keeper.sharpness > 0


def test_frames_of_one_second_are_told_by_their_difference(finder, folder):
    scene = photo(1)
    frame(folder, "1.jpg", scene, 5, None)
    frame(folder, "2.jpg", moved(scene), 5, None)
    frame(folder, "a.jpg", photo(2), 5, None)
    frame(folder, "a poor.jpg", photo(2), 5, None, quality=50)
    finder.index([str(folder)])
    assert [cluster.kind for cluster in finder.clusters().clusters] == ["burst", "duplicates"]


@pytest.fixture
def second(folder):
    """Three frames of one second: the second is the sharpest, the first the best file."""
    scene = photo(1)
    frame(folder, "1.jpg", cv2.GaussianBlur(scene, (0, 0), 1.0), 5, None, quality=97)
    frame(folder, "2.jpg", moved(scene), 5, None)
    frame(folder, "3.jpg", cv2.GaussianBlur(moved(scene), (0, 0), 0.8), 5, None)
    return folder


def test_the_sharpest_of_one_second_is_kept_too(finder, second):
    finder.index([str(second)])
    (burst,) = finder.clusters().clusters
    assert (burst.kind, names(burst.files)[0]) == ("burst", "2.jpg")
    assert "1.jpg" in names(file for file in burst.files if file.relation == "burst")
    assert why_kept(burst) == "sharpest of the burst"
    (choice,) = finder.select([burst], 10, parse_rule("best")).choices
    assert names(choice.cluster.files)[0] == "2.jpg"
    assert "1.jpg" not in names(choice.extras)
    (choice,) = finder.select([burst], 10, parse_rule("name:1*")).choices
    assert (names(choice.cluster.files)[0], choice.extras) == ("1.jpg", ())


def test_the_sharpest_of_one_second_is_known_without_reading_it_again(finder, second, monkeypatch):
    finder.index([str(second)])
    finder.clusters()

    def fail(*arguments, **options):
        raise AssertionError("read again")

    monkeypatch.setattr("dupfinder.similarity.sharpness.sharpness_of", fail)
    monkeypatch.setattr("dupfinder.similarity.third_look.differences_of", fail)
    steps = finder.cluster_steps()
    assert names(steps.at(10)[0].files)[0] == "1.jpg"
    for only_known in (True, False):
        looked = steps.changed(functools.partial(finder.look_at, only_known=only_known))
        assert [names(each.files)[0] for each in looked.at(10)] == ["2.jpg"]
    assert looked.changed(finder.look_at) is looked


def test_sharpness_falls_with_blur():
    from dupfinder.comparison.sharpness import sharpness

    grey = cv2.cvtColor(photo(3, 1600, 1200), cv2.COLOR_BGR2GRAY)
    values = [sharpness(grey), *(sharpness(cv2.GaussianBlur(grey, (0, 0), sigma)) for sigma in (1, 2, 4))]
    assert values == sorted(values, reverse=True)
    assert sharpness(np.zeros((1, 1), np.uint8)) == 0
