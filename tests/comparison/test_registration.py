"""How pictures are brought into register: features that match, starts, and parts within borders."""

import cv2
import numpy as np
import pytest
from comparison.test_difference import jpeg, look, photo, with_square
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from dupfinder.comparison.registration import Pyramid, _matched, register
from dupfinder.comparison.views import Rect, prepare, turned


def _words(seed, count, kinds, flips):
    """Words of features, many of them near-equal or equal."""
    rng = np.random.default_rng(seed)
    words = np.random.default_rng(0).integers(0, 256, (kinds, 32), np.uint8)[rng.integers(0, kinds, count)]
    for word in words:
        for bit in rng.integers(0, 256, rng.integers(0, flips + 1)):
            word[bit // 8] ^= 1 << bit % 8
    return words


@given(st.integers(0, 2**32), st.integers(0, 40), st.integers(0, 40), st.integers(1, 30), st.integers(0, 80))
def test_features_match_as_the_matcher_of_opencv_does(seed, count, others, kinds, flips):
    mine, theirs = _words(seed, count, kinds, flips), _words(seed + 1, others, kinds, flips)
    first, second = _matched(mine.view(np.uint64), theirs.view(np.uint64))
    expected = []
    if count and others:
        found = cv2.BFMatcher(cv2.NORM_HAMMING, crossCheck=True).match(mine, theirs)
        expected = [(each.queryIdx, each.trainIdx) for each in found if each.distance < 64]
    assert list(zip(first.tolist(), second.tolist(), strict=True)) == expected


@pytest.mark.parametrize("degrees", [3, 12, 25])
def test_a_turned_picture_is_brought_into_register(degrees):
    grey = cv2.cvtColor(photo(4), cv2.COLOR_BGR2GRAY)[:144, :200]
    by = cv2.getRotationMatrix2D((100, 72), degrees, 1.1)
    other = cv2.warpAffine(grey, by, (200, 144), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT)
    found = register(Pyramid(np.ascontiguousarray(grey)), Pyramid(other))
    corners = np.array([(50, 36, 1), (150, 36, 1), (150, 108, 1), (50, 108, 1)])
    assert np.abs(corners @ found.T - corners @ by.T).max() < 0.6


@pytest.mark.parametrize("transform", range(8))
@given(
    arrays.arrays(np.int64, 4, elements=st.integers(0, 12)),
    st.sampled_from([(90, 60), (61, 88), (180, 120)]),
)
def test_what_is_within_borders_is_found_in_a_turned_view(transform, borders, size):
    top, bottom, left, right = borders.tolist()
    content = photo(7)[:60, :80]
    picture = prepare(cv2.copyMakeBorder(content, top, bottom, left, right, cv2.BORDER_CONSTANT))
    inside = picture.inside(transform, None, size)
    if picture.inner is None:
        assert inside == Rect(0, 0, *size)
        return
    assert picture.inside(transform, picture.inner, size) == Rect(0, 0, *size)
    marked = np.zeros(picture.pixels.shape[:2], np.uint8)
    marked[picture.inner.top : picture.inner.bottom, picture.inner.left : picture.inner.right] = 255
    shown = cv2.resize(turned(marked, transform), size, interpolation=cv2.INTER_NEAREST)
    expected = np.zeros_like(shown)
    expected[inside.top : inside.bottom, inside.left : inside.right] = 255
    assert np.array_equal(shown, expected)


GREY = (120, 110, 130)
FRAMES = {
    "narrow": (16, 16, 16, 16),
    "wide": (30, 30, 30, 30),
    "letterbox": (40, 40, 0, 0),
    "pillars": (0, 0, 50, 50),
    "instant": (12, 50, 12, 12),
}


def framed(pixels, name):
    return cv2.copyMakeBorder(pixels, *FRAMES[name], cv2.BORDER_CONSTANT, value=GREY)


@pytest.mark.parametrize("name", FRAMES)
@pytest.mark.parametrize("seed", range(2))
def test_a_crop_within_the_same_border_is_alike_and_a_square_in_it_is_seen(name, seed):
    """The border fits better than what is in it, so differences at its edge are none."""
    original = photo(seed)
    cut = original[6:-6, 8:-8]
    kept = framed(original, name)
    assert look(kept, jpeg(framed(cut, name), 60)).kind == "none"
    assert look(kept, jpeg(framed(with_square(cut, 60, 70, 20), name), 60)).kind == "local"
