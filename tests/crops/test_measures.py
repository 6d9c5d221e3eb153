"""Maps, fits and measures on pictures with known geometry."""

import cv2
import numpy as np
import pytest
from helpers.crops import cut, grey_photo, grey_scene
from hypothesis import given
from hypothesis import strategies as st

from dupfinder.crops.agreement import agreement, edge_directions, flatness, two_levels
from dupfinder.crops.candidates import candidates
from dupfinder.crops.checks import Pixels, Side, alignments, confirm
from dupfinder.crops.feature_arrays import FeatureArrays
from dupfinder.crops.grouped_fits import Matched, fit_affine_maps, fit_similarities, squared_errors
from dupfinder.crops.guided import guided_map
from dupfinder.crops.joins import Index
from dupfinder.crops.maps import (
    applied,
    composed,
    corners,
    determinant,
    inverted,
    is_sane,
    mirroring,
    resizing,
    shares,
)
from dupfinder.features.extraction import extract_with_thumbnail

SAME = np.eye(2, 3)


def turning(degrees, scale, x, y):
    angle = np.radians(degrees)
    cosine, sine = scale * np.cos(angle), scale * np.sin(angle)
    return np.array([[cosine, -sine, x], [sine, cosine, y]])


maps = st.builds(turning, st.floats(-180, 180), st.floats(0.3, 3), st.floats(-100, 100), st.floats(-100, 100))


@given(one=maps, other=maps)
def test_maps_are_composed_and_inverted(one, other):
    points = corners((144, 192))
    assert np.allclose(applied(composed(one, other), points), applied(one, applied(other, points)))
    assert np.allclose(composed(inverted(one), one), SAME, atol=1e-6)
    assert is_sane(one)
    assert not is_sane(composed(one, mirroring(192)))


@pytest.mark.parametrize(
    "by", [np.zeros((2, 3)), np.full((2, 3), np.nan), 9 * SAME, 0.1 * SAME, np.diag([2.0, 1.0, 0])[:2]]
)
def test_maps_that_no_copy_has_are_not_sane(by):
    assert not is_sane(by)


def test_shares_are_those_of_the_areas():
    first, second = shares((101, 101), (101, 201), np.array([[1, 0, 150.0], [0, 1, 0]]))
    assert (first, second) == (pytest.approx(0.5), pytest.approx(0.25))
    assert shares((50, 50), (50, 50), np.array([[1, 0, 99.0], [0, 1, 0]])) == (0, 0)


def test_resizing_keeps_centres_of_pixels():
    assert np.allclose(applied(resizing((100, 200), (50, 100)), np.array([[0.5, 0.5]])), 0)


@given(by=maps, seed=st.integers(0, 1000))
def test_groups_are_fitted_exactly(by, seed):
    random = np.random.default_rng(seed)
    sheared = composed(by, np.array([[1.1, 0.05, 0], [0, 1, 0]]))
    points = random.uniform(0, 190, (20, 2))
    targets = np.concatenate((applied(by, points[:8]), applied(sheared, points[8:])))
    matched = Matched(np.repeat([0, 1], [8, 12]), points @ (1, 1j), targets @ (1, 1j), 2)
    start = np.stack((SAME, SAME))
    used = np.ones(20, bool)
    assert np.allclose(fit_similarities(matched, used, start)[0], by, atol=1e-6)
    found = fit_affine_maps(matched, used, start)
    assert np.allclose(found[1], sheared, atol=1e-5)
    assert squared_errors(matched, found).max() < 1e-6


def test_too_few_points_leave_a_map_as_it_was():
    points = np.array([0, 50 + 50j])
    matched = Matched(np.zeros(2, np.int64), points, 2 * points, 1)
    start = SAME[None]
    assert (fit_similarities(matched, np.ones(2, bool), start) == start).all()
    assert (fit_affine_maps(matched, np.ones(2, bool), start) == start).all()


def test_guided_matching_finds_an_affine_map_from_a_rough_one():
    whole = grey_scene(21)
    squeezed = cv2.resize(whole, (480, 300), interpolation=cv2.INTER_AREA)
    stored = [extract_with_thumbnail(grey) for grey in (whole, squeezed)]
    first, second = (Side.of(*each) for each in stored)
    exact = resizing(first.size, second.size)
    rough = turning(2, determinant(exact) ** 0.5, 2, -2)
    found = guided_map((first.words, second.words), (first.points, second.points), second.size, rough)
    assert np.abs(applied(found, corners(first.size)) - applied(exact, corners(first.size))).max() < 2.5


def test_guided_matching_of_different_pictures_finds_little():
    sides = [Side.of(*extract_with_thumbnail(grey_photo(seed))) for seed in (1, 2)]
    words, points = zip(*((side.words, side.points) for side in sides), strict=True)
    assert guided_map(words, points, sides[1].size, SAME) is None


def test_a_picture_agrees_with_itself_and_with_a_filtered_copy():
    grey = cv2.GaussianBlur(grey_photo(5), (5, 5), 0.8)
    found = agreement(grey, grey, SAME)
    assert found.share == 1
    assert found.mean > 0.95
    faded = (60 + 0.4 * grey + np.linspace(0, 40, grey.shape[1])).astype(np.uint8)
    assert agreement(grey, faded, SAME).share > 0.97


def test_different_pictures_do_not_agree():
    one, other = (cv2.GaussianBlur(grey_photo(seed), (5, 5), 0.8) for seed in (5, 6))
    assert agreement(one, other, SAME).share < 0.2
    negative = 255 - one
    assert agreement(one, negative, SAME).mean < -0.9


def test_what_hardly_overlaps_is_not_compared():
    grey = grey_photo(5)
    assert agreement(grey, grey, np.array([[1, 0, 315.0], [0, 1, 0]])) is None
    assert agreement(grey, grey, np.array([[1, 0, 1000.0], [0, 1, 0]])) is None
    flat = agreement(np.full((90, 90), 7, np.uint8), np.full((90, 90), 9, np.uint8), SAME)
    assert flat.textured == 0


def test_levels_and_edges_are_described():
    half = np.zeros((10, 10), np.uint8)
    half[:5] = 200
    assert flatness(half) == 0.5
    assert two_levels(half) == 1
    half[0] = 100
    assert two_levels(half) == 0.9
    stripes = np.tile(np.repeat(np.array([0, 255], np.uint8), 8), (100, 6))
    assert edge_directions(stripes) < 0.05
    assert edge_directions(grey_photo(1)) > 0.5
    assert edge_directions(np.zeros((9, 9), np.uint8)) == 0


def test_a_small_picture_on_a_plain_page_is_found_but_a_small_crop_is_not():
    picture = grey_photo(31)
    page = np.full((600, 500), 235, np.uint8)
    page[40:265, 100:400] = cv2.resize(picture, (300, 225), interpolation=cv2.INTER_AREA)
    for row in range(300, 580, 40):
        cv2.putText(page, "some words of text", (30, row), cv2.FONT_HERSHEY_SIMPLEX, 1, 60, 2)
    whole = grey_scene(32)
    for part, holder, expected in ((picture, page, True), (cut(whole, 0, 0, 0.5, 0.5), whole, False)):
        stored = [extract_with_thumbnail(grey) for grey in (part, holder)]
        found = candidates(Index.of(FeatureArrays.of([each.features for each in stored])))
        good = [each for one in found for each in alignments(*(Side.of(*each) for each in stored), one)]
        assert bool(good) == expected
        assert all(0.12 < each.second_share < 0.33 for each in good)


def test_more_must_agree_in_small_and_in_flat_pictures():
    sizes = ((320, 240), (100, 75))
    large, small = (confirm(*[Pixels.of(grey_photo(7, *size))] * 2, False, SAME) for size in sizes)
    assert large.accepted
    assert small.needed_share > large.needed_share
    document = np.full((240, 320), 255, np.uint8)
    document[60:180, 80:240] = grey_photo(7, 160, 120)
    assert confirm(*[Pixels.of(document)] * 2, False, SAME).needed_share > 0.95


def test_pictures_with_one_direction_of_edges_are_refused():
    stripes = np.tile(np.repeat(np.array([40, 200], np.uint8), 8), (240, 20))
    confirmation = confirm(Pixels.of(stripes), Pixels.of(stripes), False, SAME)
    assert not confirmation.accepted
    assert confirmation.directions < 0.1


def test_edges_in_few_directions_are_enough_where_all_places_agree():
    stripes = np.tile(np.repeat(np.array([60, 180], np.float64), 8), (144, 12))
    random = np.random.default_rng(1)

    def added(picture, strength):
        noise = cv2.GaussianBlur(random.normal(0, 1, picture.shape), (0, 0), 2)
        return np.clip(picture + strength * noise / noise.std(), 0, 255).astype(np.uint8)

    picture = added(stripes, 20)
    same, other = (
        confirm(Pixels.of(picture), Pixels.of(changed), False, SAME)
        for changed in (picture, added(picture, 20))
    )
    assert 0.12 < same.directions < 0.18
    assert same.accepted
    assert other.needed_directions > 0.17
    assert not other.accepted
