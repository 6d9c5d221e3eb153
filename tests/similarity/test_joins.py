"""The joins find what comparing everything finds."""

import itertools
import threading
from concurrent.futures import CancelledError

import numpy as np
import pytest
from helpers.hash_arrays import all_within, any_hash, as_set, clustered, libraries, radii, scattered
from hypothesis import given
from hypothesis import strategies as st

from dupfinder.hashing.orientation import UPRIGHT, oriented_small
from dupfinder.similarity import banded_join, bands, joins
from dupfinder.similarity.bands import BANDS, MAX_RADIUS, BandedPoints, limits
from dupfinder.similarity.joins import cross_pairs, pairs_within, within_many

few_distances = st.sampled_from([0, joins._FEW_DISTANCES])
"""Whether few distances are joined by bands or by comparing everything."""


@pytest.mark.parametrize("radius", range(MAX_RADIUS + 1))
def test_hashes_within_the_radius_are_within_the_limit_of_some_band(radius):
    chosen = limits(radius)
    assert len(chosen) == BANDS
    # If every band exceeded its limit, this many bits at least would differ.
    assert sum(limit + 1 for limit in chosen) == radius + 1


def joined(few, join, *arguments, side=1, **keywords):
    """The result of a join that takes up to so many distances for few, and compares tiles of such a side."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(joins, "_FEW_DISTANCES", few)
        patch.setattr(joins, "_FEW_QUERIES", -1)
        for module in (bands, banded_join):
            patch.setattr(module, "side_for", lambda count: side)
        return as_set(join(*arguments, **keywords))


sides = st.sampled_from([1, 2, 8])


@given(libraries(), libraries(), radii, few_distances, sides)
def test_queries_find_what_comparing_everything_finds(hashes, queries, radius, few, side):
    queries = np.concatenate([queries, hashes[::3]])
    found = joined(few, within_many, hashes, queries, radius, side=side)
    assert found == all_within(hashes, queries, radius)


@given(libraries(), libraries(), st.integers(0, 64), st.sampled_from([1, 2]))
def test_few_queries_find_the_same_among_hashes_in_order_of_weight(hashes, queries, radius, threads):
    queries = np.concatenate([queries, hashes[::3]])
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(joins, "_MANY_HASHES", 0)
        patch.setattr(joins, "_FEW_QUERIES", 1 << 20)
        patch.setattr(joins, "_TASK_HASHES", 64)
        patch.setattr(joins, "_BLOCK_QUERIES", 16)
        patch.setattr(joins, "_BLOCK", 16 * 32)
        found = as_set(within_many(hashes, queries, radius, threads=threads))
    assert found == all_within(hashes, queries, radius)


@given(libraries(), radii, sides, st.integers(0, 3))
def test_only_accepted_hits_are_returned(hashes, radius, side, rest):
    def accept(one, other):
        return (one + 2 * other) % 4 == rest

    wanted = {hit for hit in all_within(hashes, hashes, radius) if (hit[0] + 2 * hit[1]) % 4 == rest}
    assert joined(0, within_many, hashes, hashes, radius, accept=accept, side=side) == wanted
    different = {hit for hit in wanted if hit[0] != hit[1]}
    assert joined(0, cross_pairs, hashes, hashes, radius, accept=accept, side=side) == different
    pairs = {hit for hit in wanted if hit[0] < hit[1]}
    assert joined(0, pairs_within, hashes, radius, accept=accept, side=side) == pairs


@given(libraries(), radii, few_distances, st.sampled_from([1, 2]), sides)
def test_pairs_are_those_of_comparing_everything(hashes, radius, few, threads, side):
    expected = {(i, j, distance) for i, j, distance in all_within(hashes, hashes, radius) if i < j}
    assert joined(few, pairs_within, hashes, radius, threads=threads, side=side) == expected


@pytest.mark.parametrize("radius", range(MAX_RADIUS + 1))
def test_every_radius_finds_what_comparing_everything_finds(radius):
    hashes = np.concatenate([clustered(800, 20, 9), np.zeros(50, np.uint64), scattered(200)])
    for side in (1, 4):
        found = joined(0, within_many, hashes, hashes[::2], radius, side=side)
        assert found == all_within(hashes, hashes[::2], radius)
        pairs = {(i, j, distance) for i, j, distance in all_within(hashes, hashes, radius) if i < j}
        assert joined(0, pairs_within, hashes, radius, side=side) == pairs


@given(libraries(), libraries(), radii, sides)
def test_points_are_shared_by_joins_of_all_kinds(hashes, queries, radius, side):
    points = BandedPoints(hashes)
    for _ in range(2):
        found = joined(0, within_many, points, queries, radius, side=side)
        assert found == all_within(hashes, queries, radius)
        pairs = {(i, j, distance) for i, j, distance in all_within(hashes, hashes, radius) if i < j}
        assert joined(0, pairs_within, points, radius, side=side) == pairs


@given(libraries(), radii, st.sampled_from(UPRIGHT), sides)
def test_pairs_of_mirrored_and_turned_pictures_are_those_of_comparing_everything(hashes, radius, turn, side):
    small = np.stack([hashes, hashes], axis=1)
    turned = oriented_small(small, turn)
    hashes = np.concatenate([hashes, turned[::2]])
    turned = oriented_small(np.stack([hashes, hashes], axis=1), turn)
    expected = {(i, j, d) for j, i, d in all_within(hashes, turned, radius) if i < j}
    assert joined(0, cross_pairs, hashes, turned, radius, symmetric=True, side=side) == expected


@given(libraries(), radii, any_hash, few_distances, sides)
def test_cross_pairs_of_any_transform_are_those_of_comparing_everything(hashes, radius, mask, few, side):
    transformed = hashes[::-1] ^ np.uint64(mask)
    expected = {(i, j, d) for j, i, d in all_within(hashes, transformed, radius) if i != j}
    assert joined(few, cross_pairs, hashes, transformed, radius, side=side) == expected


@given(libraries(), radii, any_hash, few_distances)
def test_symmetric_cross_pairs_hold_each_pair_once(hashes, radius, mask, few):
    transformed = hashes ^ np.uint64(mask)
    both_ways = joined(few, cross_pairs, hashes, transformed, radius)
    found = joined(few, cross_pairs, hashes, transformed, radius, symmetric=True)
    assert found == {(i, j, distance) for i, j, distance in both_ways if i < j}


@pytest.mark.parametrize("radius", [6, MAX_RADIUS + 1])
def test_more_than_one_block_and_task_are_joined_completely_in_any_number_of_threads(radius):
    hashes = clustered(9000, 300, 4)
    found = [as_set(pairs_within(hashes, radius, threads=threads)) for threads in (1, 2)]
    expected = 0
    for start in range(0, len(hashes), 1000):
        distances = np.bitwise_count(hashes[start : start + 1000, None] ^ hashes[None, :])
        expected += int((distances <= radius).sum())
    assert len(found[0]) == (expected - len(hashes)) // 2 > 40_000
    assert found[0] == found[1]


@pytest.mark.parametrize("radius", [0, MAX_RADIUS + 1])
def test_a_join_with_more_results_than_memory_returns_them_in_chunks(radius):
    """All pairs of identical hashes: the first chunks come without the others being made."""
    chunks = pairs_within(np.zeros(100_000, np.uint64), radius, threads=2)
    sizes = [len(chunk[0]) for chunk in itertools.islice(chunks, 5)]
    chunks.close()
    assert all(100_000 < size < 1_000_000 for size in sizes)
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("index")]


@pytest.mark.parametrize("threads", [1, 2])
@pytest.mark.parametrize("radius", [10, MAX_RADIUS + 1])
def test_an_error_of_the_check_ends_the_join_and_reaches_the_caller(threads, radius):
    asked = itertools.count()

    def check():
        if next(asked) >= 3:
            raise CancelledError

    with pytest.raises(CancelledError):
        list(pairs_within(scattered(20_000), radius, threads=threads, check=check))
    assert next(asked) < 50
