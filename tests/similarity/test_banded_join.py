"""The banded join finds what comparing everything finds."""

from concurrent.futures import CancelledError

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dupfinder.similarity.banded_join import BANDS, MAX_RADIUS, limits
from dupfinder.similarity.vp_tree import HammingVPTree, LinearScan, SearchStats


def hashes(count, seed, kind):
    """Random ones have few close pairs; clustered ones many, at every distance."""
    rng = np.random.default_rng(seed)
    drawn = rng.integers(0, 2**64, count, dtype=np.uint64)
    if kind == "random" or not count:
        return drawn
    if kind == "equal":
        return np.full(count, drawn[0])
    centres = drawn[rng.integers(0, max(count // 8, 1), count)]
    for _ in range(10):
        flip = np.uint64(1) << rng.integers(0, 64, count, dtype=np.uint64)
        centres ^= np.where(rng.random(count) < 0.5, flip, np.uint64(0))
    return centres


def as_set(found):
    rows = list(zip(*(array.tolist() for array in found), strict=True))
    assert len(rows) == len(set(rows)), "a pair came twice"
    return set(rows)


some_hashes = st.builds(
    hashes, st.integers(0, 300), st.integers(0, 2**32), st.sampled_from(["random", "clustered", "equal"])
)


@pytest.mark.parametrize("radius", range(MAX_RADIUS + 1))
def test_hashes_within_the_radius_are_within_the_limit_of_some_band(radius):
    chosen = limits(radius)
    assert len(chosen) == BANDS
    # If every band exceeded its limit, this many bits at least would differ.
    assert sum(limit + 1 for limit in chosen) == radius + 1


@given(some_hashes, st.integers(0, MAX_RADIUS), st.sampled_from([1, 2]))
def test_pairs_equal_those_of_the_scan(points, radius, threads):
    found = HammingVPTree.from_hashes(points).pairs_within(radius, bands=True, threads=threads)
    assert as_set(found) == as_set(LinearScan(points).pairs_within(radius))


@given(some_hashes, some_hashes, st.integers(0, MAX_RADIUS))
def test_queries_find_what_the_scan_finds(points, queries, radius):
    queries = np.concatenate([queries, points[::3]])
    found = HammingVPTree.from_hashes(points).within_many(queries, radius, bands=True)
    assert as_set(found) == as_set(LinearScan(points).within_many(queries, radius))


@given(some_hashes, st.integers(0, 2**32), st.integers(0, MAX_RADIUS))
def test_cross_pairs_equal_those_of_the_scan(points, seed, radius):
    transformed = np.random.default_rng(seed).permutation(points) ^ np.uint64(5)
    found = HammingVPTree.from_hashes(points).cross_pairs(transformed, radius, bands=True)
    assert as_set(found) == as_set(LinearScan(points).cross_pairs(transformed, radius))


def test_symmetric_cross_pairs_come_once():
    points = hashes(2000, 3, "clustered")
    mirrored = points ^ np.uint64(2**64 - 1)  # complementing twice gives the same
    tree = HammingVPTree.from_hashes(np.concatenate([points, mirrored]))
    transformed = np.concatenate([mirrored, points])
    one_way = as_set(tree.cross_pairs(transformed, 10, symmetric=True, bands=True))
    both_ways = as_set(tree.cross_pairs(transformed, 10, bands=True))
    assert one_way == {(i, j, distance) for i, j, distance in both_ways if i < j}


def test_many_queries_are_joined_by_bands_and_a_large_radius_by_vantage_points():
    points = hashes(17_000, 1, "clustered")
    tree = HammingVPTree.from_hashes(points)
    by_default, by_bands, by_vantage = SearchStats(), SearchStats(), SearchStats()
    assert as_set(tree.pairs_within(8, stats=by_default)) == as_set(
        tree.pairs_within(8, stats=by_vantage, bands=False)
    )
    tree.pairs_within(8, stats=by_bands, bands=True)
    assert by_default.distances == by_bands.distances < by_vantage.distances / 4
    beyond = MAX_RADIUS + 1
    assert len(tree.pairs_within(beyond)[0]) == len(tree.pairs_within(beyond, bands=False)[0])


def test_a_join_that_is_cancelled_ends_with_an_error():
    tree = HammingVPTree.from_hashes(hashes(5000, 2, "clustered"))
    with pytest.raises(CancelledError):
        tree.pairs_within(10, bands=True, cancelled=lambda: True)
