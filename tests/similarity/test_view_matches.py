"""Matches between two sets of views, and within each, are those of all views together."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dupfinder.hashing.thumbnail_hashes import hash_thumbnails
from dupfinder.hashing.verification import FRAME_BYTES
from dupfinder.similarity.view_matches import matches_across, matches_within
from dupfinder.similarity.views import ViewSet, compare


def drawn_views(count, seed, copies):
    """Views of imagined pictures: some are turned, mirrored or noisy copies of the one before."""
    rng = np.random.default_rng(seed)
    waves = np.cos(np.pi / 64 * np.arange(12)[:, None] * (np.arange(64) + 0.5))
    pictures = waves.T @ rng.standard_normal((count, 12, 12)) @ waves
    for copy in np.flatnonzero(rng.random(count) < copies):
        if copy:
            turned = np.rot90(pictures[copy - 1], int(rng.integers(4)))
            turned = turned[:, ::-1] if rng.random() < 0.4 else turned
            pictures[copy] = turned + 0.3 * rng.standard_normal(turned.shape)
    low, high = pictures.min(axis=(1, 2), keepdims=True), pictures.max(axis=(1, 2), keepdims=True)
    hashes, _ = hash_thumbnails(((pictures - low) * (255 / (high - low))).astype(np.uint8))
    return hashes


def view_set(numbers, hashes, rng):
    return ViewSet(np.array(numbers, np.int64), hashes, rng.random(len(numbers)) < 0.1)


def as_set(*found):
    rows = [row for each in found for row in zip(*(column.tolist() for column in each), strict=True)]
    assert len({row[:2] for row in rows}) == len(rows)
    assert all(row[0] < row[1] for row in rows)
    return set(rows)


def parts(views, first):
    """The views of the appearances before one, and the others."""
    before = views.numbers < first
    return [
        ViewSet(views.numbers[rows], views.hashes.take(np.flatnonzero(rows)), views.tiny[rows])
        for rows in (before, ~before)
    ]


@settings(max_examples=12)
@given(
    st.integers(0, 2**32),
    st.integers(2, 90),
    st.floats(0.2, 0.9),
    st.sampled_from([2, 6, 10, 12]),
    st.data(),
)
def test_blocks_find_the_same_as_comparing_each_pair(seed, count, copies, radius, data):
    rng = np.random.default_rng(seed)
    numbers = np.sort(rng.integers(0, max(count * 3 // 4, 1), count))
    views = view_set(numbers, drawn_views(count, seed, copies), rng)
    appearances = np.unique(numbers)
    i, j = np.triu_indices(len(appearances), 1)
    compared = compare(views, appearances[i], appearances[j], radius)
    every = {
        (int(appearances[a]), int(appearances[b]), int(distance), int(transform))
        for a, b, distance, transform, verified in zip(
            i, j, compared.distance, compared.transform, compared.verified, strict=True
        )
        if verified
    }
    assert as_set(matches_within(views, radius, {})) == every
    first, second = parts(views, data.draw(st.integers(0, int(numbers[-1]) + 1)))
    found = [matches_within(first, radius, {}), matches_within(second, radius, {})]
    assert as_set(*found, matches_across(first, second, radius, {}, threads=2)) == every


def test_frames_that_do_not_agree_make_no_match():
    hashes = drawn_views(1, 3, 0).take(np.array([0, 0]))
    views = view_set([4, 9], hashes, np.random.default_rng(0))
    assert as_set(matches_within(views, 10, {})) == {(4, 9, 0, 0)}
    rng = np.random.default_rng(1)
    frames = {number: rng.bytes(FRAME_BYTES) for number in (4, 9)}
    assert as_set(matches_within(views, 10, frames)) == set()
    assert as_set(matches_across(*parts(views, 5), 10, frames)) == set()
    assert as_set(matches_across(*parts(views, 5), 10, {4: frames[4], 9: frames[4]})) == {(4, 9, 0, 0)}


def test_what_check_raises_ends_the_work():
    views = view_set(range(5000), drawn_views(5000, 1, 0.5), np.random.default_rng(0))

    def check():
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        matches_within(views, 10, {}, check=check)
