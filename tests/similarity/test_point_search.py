"""Searches find what comparing everything finds, whichever way they take."""

import numpy as np
import pytest
from helpers.hash_arrays import all_within, any_hash, clustered, libraries, radii, scattered
from hypothesis import given
from hypothesis import strategies as st

from dupfinder.similarity import multi_index, point_search
from dupfinder.similarity.bands import MAX_RADIUS
from dupfinder.similarity.multi_index import MultiIndex
from dupfinder.similarity.point_search import PointSearch
from dupfinder.similarity.vp_tree import HammingVPTree


def found_by(pairs):
    return {(number, point) for number, points in pairs for point in points.tolist()}


def expected(hashes, queries, radius):
    return {(query, point) for query, point, _ in all_within(hashes, queries, radius)}


@given(libraries(), libraries(), st.integers(0, MAX_RADIUS), st.sampled_from([1, 50, 1 << 15]))
def test_bands_find_what_comparing_everything_finds(hashes, queries, radius, step):
    queries = np.concatenate([queries[:20], hashes[::30]])
    index = MultiIndex(hashes)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(multi_index, "_STEP", step)
        found = index.within(index.runs(queries, radius), radius)
        assert found_by(found) == expected(hashes, queries, radius)


@given(libraries(), libraries(), radii, st.sampled_from(["scan", "tree", "bands"]))
def test_every_way_finds_what_comparing_everything_finds(hashes, queries, radius, cheapest):
    queries = np.concatenate([queries[:10], hashes[::50]])
    search = PointSearch(HammingVPTree.from_hashes(hashes, leaf_size=4))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(point_search, "_FEW_POINTS", 0)
        patch.setattr(point_search, "_SORTING_SCANS", 0 if cheapest == "bands" else 10**9)
        patch.setattr(PointSearch, "_cost", lambda self, name, sample: float(not name.startswith(cheapest)))
        assert found_by(search.near(queries, radius)) == expected(hashes, queries, radius)


def test_bands_are_sorted_once_scans_have_taken_as_long_and_look_at_few_points(monkeypatch):
    hashes = np.concatenate([scattered(60_000), clustered(3000, 500, 6)])
    search = PointSearch(HammingVPTree(hashes))
    monkeypatch.setattr(PointSearch, "_cost", lambda self, name, sample: 1.0)
    ways = []
    for start in range(0, 3 * point_search._SORTING_SCANS, 8):
        queries = hashes[start * 100 :][:8]
        assert found_by(search.near(queries, 10)) == expected(hashes, queries, 10)
        ways.append(search.last.way)
        assert search.is_frequent == (search.last.way == "bands")
        if search.is_frequent:
            break
    assert len(ways) == point_search._SORTING_SCANS // 8 + 1
    assert ways[0] == "scan"
    assert search.last.compared < search.last.points / 20
    assert search.last.points == 8 * len(hashes)


def test_costs_are_measured_once(monkeypatch):
    hashes = scattered(point_search._FEW_POINTS)
    search = PointSearch(HammingVPTree(hashes))
    search.prepare()
    measured = []
    seconds = point_search._seconds
    monkeypatch.setattr(point_search, "_seconds", lambda work: measured.append(work) or seconds(work))
    for radius in (2, 10, 2, 10, 20):
        assert found_by(search.near(hashes[:2], radius)) == expected(hashes, hashes[:2], radius)
        count = len(measured)
    assert count == 3 * point_search._SAMPLES  # of the scan, the tree at radius 2 and the bands


@given(any_hash)
def test_an_index_of_no_points_finds_nothing(query):
    hashes = np.zeros(0, np.uint64)
    search = PointSearch(HammingVPTree.from_hashes(hashes))
    assert found_by(search.near(np.array([query], np.uint64), 10)) == set()
    assert found_by(search.near(hashes, 10)) == set()
