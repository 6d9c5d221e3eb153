"""Crops join the clusters of the pictures that show more, and nothing else changes."""

from dataclasses import replace

import pytest

from dupfinder.base.records import NO_DISTANCE, Cluster, ClusterFile, ImageRecord
from dupfinder.clusters.choose_keepers import keeper_file
from dupfinder.clusters.crops import rekeyed_crops, spans_with_crops, with_crops
from dupfinder.clusters.rules import Criterion
from dupfinder.clusters.scope import Scope
from dupfinder.clusters.selection import select
from dupfinder.similarity.crop_regions import crops_by_pair
from dupfinder.store.features import CropRow

QUARTER = (0.0, 0.0, 0.5, 0.0, 0.5, 0.5, 0.0, 0.5)


def image(number, appearance=None, width=100, height=80):
    appearance = number if appearance is None else appearance
    pixels = width * height
    return ImageRecord(
        number,
        f"/p/{number:02}.jpg",
        1000 + number,
        5,
        width,
        height,
        pixels,
        "JPEG",
        None,
        False,
        False,
        appearance,
    )


def cluster(*images):
    first, *others = images
    return Cluster((keeper_file(first), *(ClusterFile(each, 3, "near", None, True) for each in others)))


def crops(*pairs, share=0.25):
    return crops_by_pair(CropRow(whole, part, QUARTER, share, False) for whole, part in pairs)


def paths(found):
    return [[file.image.id for file in each.files] for each in found]


def test_a_picture_and_its_crop_that_are_in_no_cluster_become_one():
    whole, part = image(1), image(2, width=50, height=40)
    (found,) = with_crops([], crops((1, 2)), [whole, part])
    assert found.keeper is whole
    file = found.files[1]
    assert (file.image, file.relation, file.distance, file.direct) == (part, "crop", NO_DISTANCE, True)
    assert file.crop.region == ((0, 0), (50, 0), (50, 40), (0, 40))
    assert file.crop.share == 0.25
    assert not file.crop.shows_more


def test_the_picture_that_shows_more_is_kept_whatever_its_size():
    whole, part = image(1, width=100, height=80), image(2, width=2000, height=1600)
    (found,) = with_crops([], crops((1, 2)), [part, whole])
    assert found.keeper is whole


def test_clusters_that_a_crop_connects_become_one_and_copies_of_the_crop_are_crops_too():
    one, two, three, four = image(1), image(2), image(3), image(4, appearance=3)
    found = with_crops([cluster(one, two), cluster(three, four)], crops((1, 3)), [one, three, four])
    assert paths(found) == [[1, 2, 3, 4]]
    assert [file.relation for file in found[0].files] == ["keeper", "near", "crop", "crop"]


def test_a_file_that_is_a_crop_of_a_copy_only_is_linked():
    one, two, three = image(1), image(2), image(3)
    (found,) = with_crops([cluster(one, two)], crops((2, 3)), [two, three])
    assert [(file.image.id, file.relation, file.direct) for file in found.files] == [
        (1, "keeper", True),
        (2, "near", True),
        (3, "linked", False),
    ]


def test_crops_are_sorted_by_share_after_the_near_ones():
    images = [image(number) for number in range(1, 5)]
    rows = crops((1, 3), share=0.4) | crops((1, 4), share=0.9)
    (found,) = with_crops([cluster(images[0], images[1])], rows, images)
    assert [file.image.id for file in found.files] == [1, 2, 4, 3]


def test_clusters_without_crops_are_the_same_objects_in_order():
    clusters = [cluster(image(5), image(6)), cluster(image(1), image(2))]
    found = with_crops(clusters, crops((8, 9)), [image(8), image(9)])
    assert paths(found) == [[1, 2], [5, 6], [8, 9]]
    assert found[1] is clusters[0]


def test_what_a_person_decided_to_be_no_duplicates_is_not_joined():
    one, two, three = image(1), image(2), image(3)

    def are_apart(a, b):
        return {a.id, b.id} == {2, 3}

    found = with_crops([cluster(one, two)], crops((1, 3)), [one, three], are_apart)
    assert paths(found) == [[1, 2]]


def test_a_copy_that_is_kept_apart_from_the_crop_does_not_keep_another_copy_from_it():
    one, two, three = image(1), image(2, appearance=1), image(3)

    def are_apart(a, b):
        return {a.id, b.id} == {2, 3}

    found = with_crops([], crops((1, 3)), [one, two, three], are_apart)
    assert paths(found) == [[1, 3]]


def test_a_crop_of_a_crop_is_in_the_cluster_of_the_whole():
    images = [image(1), image(2), image(3)]
    (found,) = with_crops([], crops((1, 2), (2, 3)), images)
    assert [(file.image.id, file.relation) for file in found.files] == [
        (1, "keeper"),
        (2, "crop"),
        (3, "linked"),
    ]


def test_pictures_that_are_crops_of_each_other_are_joined_by_the_larger():
    small, large = image(1), image(2, width=200, height=160)
    (found,) = with_crops([], crops((1, 2), (2, 1)), [small, large])
    assert found.keeper is large


@pytest.mark.parametrize("smallest", [0, 3])
def test_spans_hold_the_clusters_of_each_radius_with_their_crops(smallest):
    one, two, three, four = image(1), image(2), image(3), image(4)
    spans = [(cluster(one, two), 3, 5), (cluster(three, four), 0, 9)]
    spans = [(each, max(first, smallest), last) for each, first, last in spans]
    rows, images = crops((1, 3), (8, 9)), [one, three, image(8), image(9)]
    found = spans_with_crops(spans, smallest, 9, rows, images, lambda a, b: False)
    for radius in range(smallest, 10):
        at_radius = [each for each, first, last in spans if first <= radius <= last]
        shown = {each for each, first, last in found if first <= radius <= last}
        assert shown == set(with_crops(at_radius, rows, images))
        assert len(shown) == sum(first <= radius <= last for _, first, last in found)


def test_from_another_keeper_files_are_crops_of_that_one():
    one, two, three = image(1), image(2), image(3)
    files = (
        keeper_file(two),
        ClusterFile(one, 3, "near", None, True),
        ClusterFile(three, 9, "linked", None, False),
    )
    found = rekeyed_crops(Cluster(files), crops((2, 3)), lambda a, b: False)
    assert [(file.image.id, file.relation) for file in found.files] == [
        (2, "keeper"),
        (1, "near"),
        (3, "crop"),
    ]
    same = Cluster(files)
    assert rekeyed_crops(same, crops((7, 8)), lambda a, b: False) is same


# --- rules --------------------------------------------------------------------------------------


def choose(found, *, keep="highest-resolution", marks=None, scope=None):
    def rekey(pairs):
        raise AssertionError("another keeper was chosen")

    (choice,) = select(
        [found],
        criteria=[Criterion(keep)],
        marks=marks or {},
        is_protected=lambda path: False,
        rekey=rekey,
        scope=scope or Scope(),
    ).choices
    return choice


def test_no_rule_takes_a_crop_unless_it_is_asked_to_and_none_keeps_one():
    whole, part = image(1), image(2, width=50, height=40)
    (found,) = with_crops([], crops((1, 2)), [whole, part])
    choice = choose(found)
    assert (choice.extras, choice.reasons) == ((), {part.path: "crop"})
    asked = choose(found, scope=Scope(frozenset({"crop"})))
    assert [file.image for file in asked.extras] == [part]


def test_a_crop_with_more_detail_than_the_whole_never_goes_by_rule():
    scope = Scope(frozenset({"crop"}))
    for part in (image(2, width=200, height=160), replace(image(2, width=50, height=40), camera=True)):
        whole = image(1, width=200, height=160)
        (found,) = with_crops([], crops((1, 2)), [whole, replace(part, camera=False)])
        found = Cluster((found.files[0], replace(found.files[1], image=part)))
        choice = choose(found, scope=scope)
        assert (choice.extras, choice.reasons) == ((), {part.path: "more-detail"})


def test_a_photograph_is_kept_before_a_screenshot_of_it():
    screenshot, photo = image(1), replace(image(2), camera=True)
    (found,) = with_crops([], crops((1, 2)), [screenshot, photo])
    assert found.keeper is photo
    assert found.files[1].crop.shows_more
    assert choose(found, scope=Scope(frozenset({"crop"}))).reasons == {screenshot.path: "shows-more"}


def test_what_shows_more_than_the_keeper_never_goes_by_rule():
    whole, part = image(1), image(2)
    (found,) = with_crops([], crops((1, 2)), [whole, part])
    crop = replace(found.files[1].crop, shows_more=True)
    turned = Cluster((keeper_file(part), replace(found.files[1], image=whole, crop=crop)))
    marks = {part.path: "keeper"}
    choice = choose(turned, marks=marks, scope=Scope(frozenset({"crop", "local", "whole"})))
    assert (choice.extras, choice.reasons) == ((), {whole.path: "shows-more"})


def test_a_damaged_whole_is_not_left_for_an_intact_crop():
    whole, part = replace(image(1), damaged=True), image(2)
    (found,) = with_crops([], crops((1, 2)), [whole, part])
    choice = choose(found, scope=Scope(frozenset({"crop"})))
    assert choice.extras == ()
