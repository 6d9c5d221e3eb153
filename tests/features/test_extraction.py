"""Features of a picture: few, stored exactly, and found again in its edited copies."""

import cv2
import numpy as np
import pytest
from helpers.crops import cut, grey_photo, grey_scene, turned
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from dupfinder.features.extraction import Features, extract, extract_with_thumbnail
from dupfinder.features.keypoints import MOST_FEATURES
from dupfinder.features.patches import mirror_mask
from dupfinder.features.thumbnails import THUMBNAIL_AREA, decode_thumbnail, encode_thumbnail
from dupfinder.features.working_picture import WORKING_AREA, working_picture, working_size


def places_of(features, height, width):
    return features.places[:, :2] / 255 * (width - 1, height - 1)


def share_found_again(before, after, expected, reach=4.0, bits=12):
    """The share of features of one picture that another has near the expected places, of a close word."""
    distance = np.bitwise_count(before.words[:, None] ^ after.words)
    off = expected[:, None] - places_of(after, after.height, after.width)
    near = (np.hypot(off[..., 0], off[..., 1]) < reach) & (distance <= bits)
    return near.any(axis=1).mean()


def own_places(features):
    return places_of(features, features.height, features.width)


def test_a_picture_has_many_features_but_not_too_many():
    counts = [len(extract(grey_photo(seed)).words) for seed in range(5)]
    assert min(counts) > 40
    assert max(counts) <= MOST_FEATURES


def test_the_same_pixels_have_the_same_features_wherever_they_lie_in_memory():
    grey = grey_photo(3)
    shifted = np.zeros(grey.size + 64, np.uint8)
    expected = extract(grey).to_bytes()
    for start in (1, 7, 32):
        copy = shifted[start : start + grey.size].reshape(grey.shape)
        copy[:] = grey
        assert extract(copy).to_bytes() == expected


def test_features_are_found_again_at_another_size_and_quality():
    grey = grey_scene(5)
    small = cv2.resize(grey, (240, 180), interpolation=cv2.INTER_AREA)
    small = cv2.imdecode(cv2.imencode(".jpg", small, [cv2.IMWRITE_JPEG_QUALITY, 50])[1], 0)
    before, after = extract(grey), extract(small)
    assert share_found_again(before, after, own_places(before)) > 0.6


@pytest.mark.parametrize("degrees", [8, 90, 180])
def test_features_are_found_again_in_a_turned_picture(degrees):
    grey = grey_photo(1, 240, 240)
    before, after = extract(grey), extract(turned(grey, degrees))
    middle = (before.width - 1) / 2
    x, y = (own_places(before) - middle).T
    angle = np.radians(degrees)
    expected = np.stack(
        (x * np.cos(angle) + y * np.sin(angle), y * np.cos(angle) - x * np.sin(angle)), axis=1
    )
    assert share_found_again(before, after, expected + middle) > 0.5


def test_the_words_of_a_mirrored_picture_differ_by_the_mask():
    grey = grey_photo(2)
    before, after = extract(grey), extract(np.ascontiguousarray(grey[:, ::-1]))
    expected = own_places(before)
    expected[:, 0] = before.width - 1 - expected[:, 0]
    mirrored = before._replace(words=before.words ^ mirror_mask())
    assert share_found_again(mirrored, after, expected) > 0.9
    assert share_found_again(before, after, expected) < 0.2


def test_features_of_a_crop_lie_where_they_lay():
    grey = grey_scene(8)
    part = cut(grey, 0.2, 0.1, 0.9, 0.8)
    before, after = extract(part), extract(grey)
    inside = own_places(before) / (before.width - 1, before.height - 1) * 0.7 + (0.2, 0.1)
    assert share_found_again(before, after, inside * (after.width - 1, after.height - 1)) > 0.25


@pytest.mark.parametrize("shape", [(1, 1), (1, 5000), (5000, 1), (2, 3), (24, 24), (7, 900), (3000, 2000)])
def test_pictures_of_any_size_have_features_or_none(shape):
    noise = np.random.default_rng(0).integers(0, 256, shape, dtype=np.uint8)
    stored = extract_with_thumbnail(noise)
    assert Features.from_bytes(stored.features.to_bytes()).to_bytes() == stored.features.to_bytes()
    assert decode_thumbnail(stored.thumbnail).size


@pytest.mark.parametrize("level", [0, 128, 255])
def test_a_flat_picture_has_no_features(level):
    features = extract(np.full((240, 320), level, np.uint8))
    assert len(features.words) == 0
    assert len(features.to_bytes()) == 4


@pytest.mark.parametrize(
    "pixels",
    [np.empty((0, 5), np.uint8), np.zeros((5, 5, 3), np.uint8), np.zeros((5, 5), np.float32)],
)
def test_what_is_no_grey_picture_is_refused(pixels):
    with pytest.raises(ValueError, match=r"picture|grey"):
        extract(pixels)


def test_the_working_picture_has_the_area_and_proportions():
    assert working_size(3000, 4000) == (144, 192)
    assert working_size(75, 100) == (144, 192)
    height, width = working_size(100, 1000)
    assert (width, height) == (340, 34)
    assert working_picture(grey_photo(0)).size == WORKING_AREA


@given(
    words=arrays.arrays(np.uint64, st.shared(st.integers(0, 30), key="n")),
    places=arrays.arrays(np.uint8, st.shared(st.integers(0, 30), key="n").map(lambda n: (n, 4))),
    height=st.integers(24, 340),
    width=st.integers(24, 340),
)
def test_stored_features_are_read_as_they_were(words, places, height, width):
    features = Features(words, places, height, width)
    data = features.to_bytes()
    assert len(data) == 4 + 12 * len(words)
    again = Features.from_bytes(data)
    assert (again.words == words).all()
    assert (again.places == places).all()
    assert (again.height, again.width) == (height, width)


@given(st.binary(max_size=100))
def test_corrupted_features_are_refused_or_harmless(data):
    try:
        features = Features.from_bytes(data)
    except ValueError:
        return
    assert features.to_bytes() == data


def test_a_picture_is_stored_in_four_kilobytes():
    noise = np.random.default_rng(1).integers(0, 256, (240, 320), dtype=np.uint8)
    for grey in (grey_photo(4), cv2.GaussianBlur(noise, (0, 0), 2)):
        stored = extract_with_thumbnail(grey)
        assert len(stored.features.to_bytes()) + len(stored.thumbnail) < 4096


def test_a_thumbnail_shows_the_picture():
    working = working_picture(grey_photo(6))
    small = decode_thumbnail(encode_thumbnail(working))
    assert abs(small.size - THUMBNAIL_AREA) < 0.03 * THUMBNAIL_AREA
    expected = cv2.resize(working, small.shape[::-1], interpolation=cv2.INTER_AREA)
    assert np.abs(small.astype(int) - expected).mean() < 4


@pytest.mark.parametrize("data", [b"", b"\xff\xd8\xff", b"x" * 500, bytes(2000)])
def test_a_corrupted_thumbnail_is_refused(data):
    with pytest.raises(ValueError, match="thumbnail"):
        decode_thumbnail(data)


def test_a_file_is_no_thumbnail():
    with pytest.raises(ValueError, match="thumbnail"):
        decode_thumbnail(cv2.imencode(".jpg", np.zeros((1000, 1000), np.uint8))[1].tobytes())
