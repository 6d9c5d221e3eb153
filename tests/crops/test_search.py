"""Crops, screenshots, turned and mirrored copies are found where they lie; other pictures are not joined."""

import cv2
import numpy as np
import pytest
from helpers.crops import (
    cut,
    grey_photo,
    grey_scene,
    index_of,
    joined,
    screenshot,
    search,
    sorted_search,
    turned,
)

from dupfinder.crops.candidates import candidates, query_candidates
from dupfinder.crops.checks import Side, verify_thumbnails
from dupfinder.crops.regions import is_framed, region
from dupfinder.features.extraction import extract, extract_with_thumbnail
from dupfinder.features.working_picture import working_picture


def the_pair(*pictures):
    """The verdict of two pictures, which is the only one."""
    (verdict,) = search(list(pictures))
    return verdict


def assert_corners(found, expected, pixels=4.0):
    off = np.abs(found - np.asarray(expected, float)).max()
    assert off < pixels, (found, expected)


@pytest.mark.parametrize(
    "part", [(0.0, 0.0, 0.7, 0.7), (0.3, 0.2, 1.0, 0.9), (0.1, 0.15, 0.8, 0.85), (0.0, 0.0, 0.6, 1.0)]
)
def test_a_crop_is_found_and_its_region(part):
    whole = grey_scene(11)
    verdict = the_pair(cut(whole, *part), whole)
    where = region(verdict, whole.shape)
    left, top, right, bottom = np.array(part) * (480, 360, 480, 360)
    assert where.first_is_part
    assert_corners(
        where.corners, [(left, top), (right - 1, top), (right - 1, bottom - 1), (left, bottom - 1)]
    )
    expected = (right - left) * (bottom - top) / (480 * 360)
    assert where.share == pytest.approx(expected, abs=0.03)
    assert verdict.candidate.votes >= 8
    assert verdict.confirmation.agreement.share > 0.95


def test_the_order_of_the_pictures_does_not_matter():
    whole = grey_scene(12)
    part = cut(whole, 0.2, 0.1, 0.9, 0.8)
    there, back = the_pair(part, whole), the_pair(whole, part)
    one, other = region(there, whole.shape), region(back, whole.shape)
    assert one.first_is_part
    assert not other.first_is_part
    assert_corners(one.corners, other.corners, 2.0)


@pytest.mark.parametrize("whole_first", [False, True])
def test_a_mirrored_crop_lies_where_it_was_cut_from(whole_first):
    whole = grey_scene(13)
    part = np.ascontiguousarray(cut(whole, 0.1, 0.2, 0.8, 0.9)[:, ::-1])
    verdict = the_pair(*((whole, part) if whole_first else (part, whole)))
    assert verdict.candidate.mirrored
    left, top, right, bottom = np.array((0.1, 0.2, 0.8, 0.9)) * (480, 360, 480, 360)
    # The part's own top left is the right one of its place.
    expected = [(right - 1, top), (left, top), (left, bottom - 1), (right - 1, bottom - 1)]
    assert_corners(region(verdict, whole.shape).corners, expected)


@pytest.mark.parametrize("degrees", [8, -15, 25])
def test_a_turned_copy_is_found_with_its_angle(degrees):
    whole = grey_scene(14)
    by = the_pair(whole, turned(whole, degrees)).alignment.by
    assert np.degrees(np.arctan2(by[0, 1], by[0, 0])) == pytest.approx(degrees, abs=1)


def test_a_turned_and_cropped_and_filtered_copy_is_found():
    whole = grey_scene(15)
    part = cut(cv2.rotate(whole, cv2.ROTATE_90_CLOCKWISE), 0.05, 0.1, 0.85, 0.9)
    vignette = 1 - 0.5 * np.hypot(*np.meshgrid(*(np.linspace(-1, 1, n) for n in part.shape[::-1]))) ** 2 / 2
    assert the_pair(whole, (255 * (part / 255 * vignette) ** 0.8).astype(np.uint8))


def test_a_screenshot_is_found_and_the_picture_in_it():
    picture = grey_photo(16)
    verdict = the_pair(picture, screenshot(picture))
    where = region(verdict, (960, 540))
    assert where.first_is_part
    assert_corners(where.corners, [(0, 120), (539, 120), (539, 120 + 404), (0, 120 + 404)], 6.0)
    assert where.share == pytest.approx(405 / 960, abs=0.03)


def test_different_pictures_are_not_joined():
    assert search([grey_photo(seed) for seed in range(20)]) == []


def test_a_small_part_is_left_alone():
    whole = grey_scene(17)
    assert search([whole, cut(whole, 0.3, 0.3, 0.75, 0.75)]) == []


def test_different_pictures_under_one_overlay_are_not_joined():
    overlay = grey_scene(99, 240, 100)
    pictures = []
    for seed in range(20, 32):
        pictures.append(grey_scene(seed))
        pictures[-1][200:300, 100:340] = overlay
    assert search(pictures) == []


def test_screenshots_of_different_pictures_are_not_joined():
    assert search([screenshot(grey_photo(seed)) for seed in range(40, 46)]) == []


def test_a_collage_does_not_join_its_parts():
    parts = [grey_scene(seed, 240, 180) for seed in (50, 51)]
    collage = np.vstack(parts)
    found = sorted_search([*parts, collage])
    assert joined(found.in_collages) == {(0, 2), (1, 2)}
    assert found.joining == []


def test_two_crops_of_the_same_part_are_no_collage():
    whole = grey_scene(52)
    first, second = cut(whole, 0, 0, 0.68, 0.75), cut(whole, 0.02, 0.02, 0.7, 0.77)
    found = sorted_search([whole, first, second])
    assert found.in_collages == []
    assert joined(found.joining) == {(0, 1), (0, 2), (1, 2)}


def test_a_query_finds_what_the_join_finds():
    wholes = [grey_scene(seed) for seed in range(60, 66)]
    pictures = [*wholes, *(cut(whole, 0.1, 0.1, 0.9, 0.8) for whole in wholes)]
    for query in (cut(wholes[2], 0, 0, 0.8, 0.8), np.ascontiguousarray(wholes[4][:, ::-1]), grey_scene(1)):
        found = query_candidates(index_of(pictures), extract(query))
        expected = candidates(index_of([*pictures, query]), len(pictures))
        assert [candidate[:4] for candidate in found] == [candidate[:4] for candidate in expected]
        for one, other in zip(found, expected, strict=True):
            assert np.allclose(one.by, other.by)


def test_new_pictures_find_what_all_find():
    wholes = [grey_scene(seed) for seed in range(70, 74)]
    pictures = [*wholes, *(cut(whole, 0, 0.1, 0.9, 1) for whole in wholes)]
    index = index_of(pictures)
    late = [candidate[:4] for candidate in candidates(index, 4)]
    assert late == [candidate[:4] for candidate in candidates(index) if candidate.second >= 4]
    assert {(first, second) for first, second, *_ in late} >= {(n, n + 4) for n in range(4)}


def test_the_search_gives_the_same_again():
    whole = grey_scene(80)
    pictures = [whole, cut(whole, 0, 0, 0.8, 0.8), turned(whole, 8), grey_scene(81)]
    first, second = search(pictures), search(pictures)
    assert len(first) == 3
    for one, other in zip(first, second, strict=True):
        assert (one.alignment.by == other.alignment.by).all()
        assert one.confirmation == other.confirmation


def test_pictures_that_are_known_to_belong_together_are_left_out():
    whole = grey_scene(82)
    index = index_of([whole, cut(whole, 0, 0, 0.8, 0.8), cut(whole, 0.1, 0.1, 1, 1)])
    found = candidates(index, same=np.array([0, 0, 1]))
    assert {(candidate.first, candidate.second) for candidate in found} == {(0, 2), (1, 2)}


@pytest.mark.parametrize(
    "grey",
    [
        np.full((240, 320), 128, np.uint8),
        np.zeros((1, 1), np.uint8),
        np.tile(np.repeat(np.array([0, 255], np.uint8), 8), (200, 20)),
        np.random.default_rng(0).integers(0, 256, (1, 4000), dtype=np.uint8),
    ],
)
def test_pictures_that_tell_too_little_are_joined_with_nothing(grey):
    assert search([grey, grey_photo(1), np.ascontiguousarray(grey)]) in ([], search([grey, grey]))
    assert not {(0, 1), (1, 2)} & joined(search([grey, grey_photo(1), grey]))


def test_a_library_without_features_has_no_candidates():
    for pictures in ([], [np.zeros((9, 9), np.uint8)] * 3):
        index = index_of(pictures)
        assert candidates(index) == []
        assert query_candidates(index, extract(np.zeros((9, 9), np.uint8))) == []
        assert query_candidates(index, extract(grey_photo(1))) == []


def test_thumbnails_alone_find_crops_too():
    whole = grey_scene(90)
    pictures = [whole, cut(whole, 0.1, 0, 0.9, 0.8)]
    stored = [extract_with_thumbnail(grey) for grey in pictures]
    (candidate,) = candidates(index_of(pictures))
    verdict = verify_thumbnails(Side.of(*stored[0]), Side.of(*stored[1]), candidate)
    assert verdict.confirmation is None
    assert verdict.alignment.second_share > 0.95
    assert verdict.alignment.first_share == pytest.approx(0.64, abs=0.03)


@pytest.mark.parametrize("seed", range(4))
def test_a_picture_in_a_frame_or_on_a_screen_is_framed_and_a_part_of_a_picture_is_not(seed):
    picture = grey_scene(seed)
    bordered = cv2.copyMakeBorder(picture, 60, 60, 60, 60, cv2.BORDER_CONSTANT, value=200)
    for whole, part, expected in (
        (bordered, picture, True),
        (screenshot(picture), picture, True),
        (picture, cut(picture, 0.15, 0.1, 0.9, 0.85), False),
    ):
        (verdict,) = search([whole, part])
        height, width = verdict.sizes[0]
        fractions = (region(verdict).corners + 0.5) / (width, height)
        assert is_framed(working_picture(whole), fractions) == expected
