"""The VP-tree equals the scan and the package's tree, and survives what libraries and disks do to it."""

import concurrent.futures
import io
import itertools
import os
import sys
import threading
import zipfile

import numpy as np
import pytest
import vptree
from hypothesis import given, settings
from hypothesis import strategies as st

from dupfinder.similarity.vp_tree import HammingVPTree, LinearScan, SearchStats, hamming

TOP = 2**64 - 1
# Small leaves, so that a few hundred points make a deep tree.
LEAF = 8

# Tests here have no time limits.
examples = settings(deadline=None, max_examples=50)

any_hash = st.integers(0, TOP)
radii = st.sampled_from([0, 1, 2, 5, 10, 20, 31, 64])


def scattered(count, seed=0):
    return np.random.default_rng(seed).integers(0, 2**64, count, dtype=np.uint64)


def clustered(count, centres, flips, seed=0):
    """Hashes within `flips` bits of one of a few centres, as copies of a few pictures are."""
    rng = np.random.default_rng(seed)
    hashes = scattered(centres, seed)[rng.integers(0, centres, count)]
    for _ in range(flips):
        hashes ^= np.uint64(1) << rng.integers(0, 64, count, dtype=np.uint64)
    return hashes


@st.composite
def libraries(draw):
    """Hashes of a library: scattered, clustered, all or partly identical, one, or none."""
    seed = draw(st.integers(0, 2**32))
    count = draw(st.integers(0, 300))
    kind = draw(st.sampled_from(["scattered", "clustered", "identical", "two", "mixed", "drawn"]))
    if kind == "scattered":
        return scattered(count, seed)
    if kind == "clustered":
        return clustered(count, draw(st.integers(1, 10)), draw(st.integers(0, 8)), seed)
    if kind == "identical":
        return np.full(count, draw(any_hash), np.uint64)
    if kind == "two":
        return np.where(scattered(count, seed) % 2 == 0, *(np.uint64(draw(any_hash)) for _ in range(2)))
    if kind == "mixed":
        return np.concatenate(
            (scattered(count, seed), np.zeros(count, np.uint64), clustered(count, 2, 3, seed))
        )
    return np.array(draw(st.lists(any_hash, max_size=30)), np.uint64)


def tree_of(hashes, leaf_size=LEAF):
    return HammingVPTree.from_hashes(hashes, leaf_size=leaf_size)


def as_set(pairs):
    """Triples as a set, after checking that none comes twice and that the types are the promised ones."""
    assert [array.dtype for array in pairs] == [np.int64, np.int64, np.uint8]
    triples = list(zip(*(array.tolist() for array in pairs), strict=True))
    assert len(set(triples)) == len(triples)
    return set(triples)


def assert_same_hits(one, other):
    assert [array.dtype for array in one] == [np.int64, np.uint8]
    assert [array.tolist() for array in one] == [array.tolist() for array in other]


def some_queries(hashes, query):
    """The query itself, members of the library and near misses of them."""
    members = hashes[:: max(1, len(hashes) // 3)]
    return [query, *members.tolist(), *(members ^ np.uint64(2**63 + 2**40 + 1)).tolist()]


# Equality with the oracles.


@examples
@given(libraries(), libraries(), radii)
def test_the_scan_does_what_python_does(hashes, queries, radius):
    """The scan compares blocks by the tree's own code, so plain Python checks the oracle."""
    hashes, queries = hashes[:40], queries[:40]
    apart = {
        (q, p): hamming(query, point)
        for q, query in enumerate(queries.tolist())
        for p, point in enumerate(hashes.tolist())
    }
    scan = LinearScan(hashes)
    expected = {(q, p, distance) for (q, p), distance in apart.items() if distance <= radius}
    assert as_set(scan.within_many(queries, radius)) == expected
    for q, query in enumerate(queries.tolist()):
        near = sorted((distance, p) for k, p, distance in expected if k == q)
        assert list(zip(*(array.tolist() for array in scan.within(query, radius)[::-1]), strict=True)) == near
    if len(hashes) == len(queries):
        crossed = {(p, q, distance) for q, p, distance in expected if p != q}
        assert as_set(scan.cross_pairs(queries, radius)) == crossed


@examples
@given(libraries(), any_hash, radii)
def test_within_equals_the_scan(hashes, query, radius):
    tree, scan = tree_of(hashes), LinearScan(hashes)
    for each in some_queries(hashes, query):
        assert_same_hits(tree.within(each, radius), scan.within(each, radius))


@examples
@given(libraries(), any_hash, st.integers(1, 400))
def test_nearest_equals_the_scan_with_ties_by_index(hashes, query, count):
    tree, scan = tree_of(hashes), LinearScan(hashes)
    for each in some_queries(hashes, query):
        assert_same_hits(tree.nearest(each, count), scan.nearest(each, count))


@examples
@given(libraries(), libraries(), radii)
def test_within_many_equals_the_scan(hashes, queries, radius):
    found = tree_of(hashes).within_many(queries, radius)
    assert as_set(found) == as_set(LinearScan(hashes).within_many(queries, radius))


@examples
@given(libraries(), radii)
def test_pairs_within_equals_the_scan(hashes, radius):
    found = as_set(tree_of(hashes).pairs_within(radius))
    assert all(i < j for i, j, _ in found)
    assert found == as_set(LinearScan(hashes).pairs_within(radius))


@examples
@given(libraries(), radii, any_hash)
def test_cross_pairs_of_any_transform_equal_the_scan(hashes, radius, mask):
    transformed = hashes[::-1] ^ np.uint64(mask)
    found = as_set(tree_of(hashes).cross_pairs(transformed, radius))
    assert all(i != j and d == hamming(hashes[i], transformed[j]) for i, j, d in found)
    assert found == as_set(LinearScan(hashes).cross_pairs(transformed, radius))


@examples
@given(libraries(), radii, any_hash)
def test_symmetric_cross_pairs_hold_each_pair_once(hashes, radius, mask):
    transformed = hashes ^ np.uint64(mask)
    found = as_set(tree_of(hashes).cross_pairs(transformed, radius, symmetric=True))
    assert all(i < j for i, j, _ in found)
    both_ways = as_set(LinearScan(hashes).cross_pairs(transformed, radius))
    assert found == {triple for triple in both_ways if triple[0] < triple[1]}
    assert found == as_set(LinearScan(hashes).cross_pairs(transformed, radius, symmetric=True))


@examples
@given(st.sets(any_hash, min_size=1, max_size=60), any_hash, st.integers(0, 30))
def test_range_search_agrees_with_the_package_on_distinct_points(points, query, radius):
    hashes = sorted(points)
    # As signed numbers, because the package turns mixed ints beyond 2**63 into float64.
    signed = [value - 2**63 for value in hashes]
    package = vptree.VPTree(np.array(signed, np.int64), lambda a, b: hamming(int(a) + 2**63, int(b) + 2**63))
    near = package.get_all_in_range(query - 2**63, radius + 0.5)
    expected = {(distance, int(point) + 2**63) for distance, point in near}
    indices, distances = tree_of(hashes).within(query, radius)
    assert {(d, hashes[i]) for i, d in zip(indices.tolist(), distances.tolist(), strict=True)} == expected


def test_answers_do_not_depend_on_the_leaf_size():
    hashes = clustered(3000, 200, 6)
    answers = [as_set(tree_of(hashes, leaf).pairs_within(8)) for leaf in (1, 16, 512, 5000)]
    assert answers[0]
    assert all(answer == answers[0] for answer in answers)


def test_blocks_and_batches_larger_than_one_are_joined_completely():
    """Enough points for several batches, several groups of queries at a leaf and several chunks."""
    hashes = clustered(9000, 30, 4)
    expected = as_set(LinearScan(hashes).pairs_within(6))
    assert len(expected) > 300_000
    assert as_set(tree_of(hashes, 512).pairs_within(6)) == expected
    chunks = list(tree_of(hashes, 512).iter_pairs_within(6))
    assert len(chunks) > 2
    assert set().union(*map(as_set, chunks)) == expected


def test_a_scan_of_several_blocks_keeps_positions():
    hashes = scattered(150_000)
    tree, scan = HammingVPTree(hashes), LinearScan(hashes)
    for radius in (0, 6, 12, 20):
        assert_same_hits(tree.within(int(hashes[70_000]), radius), scan.within(int(hashes[70_000]), radius))


# The package's contract.


def test_a_tree_is_a_vptree():
    assert isinstance(HammingVPTree([1, 2, 3]), vptree.VPTree)


def test_the_constructor_takes_a_distance_function_and_refuses_no_points():
    assert HammingVPTree([7], hamming).get_nearest_neighbor(7) == (0, 7)
    with pytest.raises(ValueError, match="empty"):
        HammingVPTree([])


@settings(examples, max_examples=50)
@given(libraries().filter(len), any_hash, st.sampled_from([0, 0.5, 1, 6, 10, 10.5, 25, 64, 65, float("inf")]))
def test_the_packages_own_range_search_walks_the_tree(hashes, query, limit):
    tree = tree_of(hashes)
    for each in some_queries(hashes, query):
        ours = tree.get_all_in_range(each, limit)
        assert sorted(vptree.VPTree.get_all_in_range(tree, each, limit)) == sorted(ours)
        assert sorted(ours) == sorted((d, h) for h in hashes.tolist() if (d := hamming(h, each)) < limit)


def test_range_search_of_the_package_is_strict():
    tree = HammingVPTree([0, 1, 3])
    assert tree.get_all_in_range(0, 1) == [(0, 0)]
    assert tree.get_all_in_range(0, 1.5) == [(0, 0), (1, 1)]
    assert tree.get_all_in_range(0, -1) == tree.get_all_in_range(0, float("nan")) == []


@examples
@given(libraries().filter(len), any_hash, st.integers(1, 20))
def test_nearest_neighbours_are_the_nearest(hashes, query, count):
    tree = tree_of(hashes)
    distances = sorted(hamming(h, query) for h in hashes.tolist())
    found = tree.get_n_nearest_neighbors(query, count)
    assert [d for d, _ in found] == distances[:count]
    assert all(hamming(query, point) == d for d, point in found)
    assert tree.get_nearest_neighbor(query)[0] == distances[0]


@pytest.mark.parametrize("count", [0, -1, 1.0, "1"])
def test_a_bad_number_of_neighbours_is_refused_as_the_package_does(count):
    with pytest.raises(ValueError, match="strictly positive integer"):
        HammingVPTree([1]).get_n_nearest_neighbors(1, count)


def test_the_attributes_describe_a_vp_tree():
    """Every point occurs once, and each side keeps the bounds that its parent states."""
    hashes = clustered(700, 40, 5)
    seen = []
    todo = [(HammingVPTree(hashes, leaf_size=LEAF), None, 0, 64)]
    while todo:
        node, vantage_points, low, high = todo.pop()
        path = vantage_points or ()
        assert type(node.vp) is int
        if path:
            assert low <= node.dist_fn(path[-1], node.vp) <= high
        seen.append(node.vp)
        if node.left is None:
            assert (node.left_min, node.left_max) == (np.inf, 0)
        else:
            todo.append((node.left, (*path, node.vp), node.left_min, node.left_max))
        if node.right is None:
            assert (node.right_min, node.right_max) == (np.inf, 0)
        else:
            todo.append((node.right, (*path, node.vp), node.right_min, node.right_max))
        assert node._is_leaf() == (node.left is None and node.right is None)
    assert sorted(seen) == sorted(hashes.tolist())


def test_a_leaf_opens_as_a_tree_of_the_package():
    tree = HammingVPTree(scattered(100))
    assert type(tree.right) is vptree.VPTree


def deepest(tree):
    """The number of levels below a node, walked without recursion."""
    levels, front = 0, [tree]
    while front:
        levels += 1
        front = [child for node in front for child in (node.left, node.right) if child is not None]
    return levels


def test_identical_points_open_without_a_deep_tree():
    tree = HammingVPTree(np.full(5000, TOP, np.uint64))
    assert deepest(tree) < 50
    assert len(vptree.VPTree.get_all_in_range(tree, TOP, 1)) == 5000


# Inputs that break trees.

N = 100_000
LINE = np.arange(N, dtype=np.uint64)
DEGENERATE = {
    "identical": np.full(N, 2**63 + 1, np.uint64),
    "two values": np.where(LINE % 3 == 0, np.uint64(0), np.uint64(TOP)),
    "one other": np.where(LINE == N // 2, np.uint64(1), np.uint64(0)),
    "mostly identical": np.where(LINE % 50 == 0, scattered(N), np.uint64(0)),
    # All at distance 2 of each other, each 1,562 times.
    "equal distances": np.uint64(1) << (LINE % np.uint64(64)),
    "chain of ones": np.uint64(TOP) >> (LINE % np.uint64(64)),
    "consecutive": LINE,
    "consecutive from the middle": LINE + np.uint64(2**63 - N // 2),
    "Gray code": LINE ^ (LINE >> np.uint64(1)),
    "multiples of 2**40": LINE << np.uint64(40),
}


@pytest.mark.parametrize("name", DEGENERATE)
def test_degenerate_input_loses_no_point(name):
    hashes = DEGENERATE[name]
    tree, scan = HammingVPTree(hashes), LinearScan(hashes)
    assert len(tree) == N
    assert np.array_equal(tree.hashes, hashes)
    for query in (0, TOP, int(hashes[0]), int(hashes[N // 2]), int(hashes[-1])):
        for radius in (0, 1, 3, 10):
            assert_same_hits(tree.within(query, radius), scan.within(query, radius))
    assert_same_hits(tree.nearest(5, 7), scan.nearest(5, 7))


@pytest.mark.parametrize("name", DEGENERATE)
def test_degenerate_input_is_joined_completely(name):
    hashes = DEGENERATE[name][:: N // 400]
    tree, scan = tree_of(hashes), LinearScan(hashes)
    for radius in (0, 2, 10):
        assert as_set(tree.pairs_within(radius)) == as_set(scan.pairs_within(radius))
        found = tree.cross_pairs(~hashes, radius, symmetric=True)
        assert as_set(found) == as_set(scan.cross_pairs(~hashes, radius, symmetric=True))


def test_leaves_of_size_one_make_no_endless_tree():
    for hashes in (np.zeros(3000, np.uint64), np.arange(3000, dtype=np.uint64), clustered(3000, 1, 1)):
        limit = sys.getrecursionlimit()
        tree = tree_of(hashes, 1)
        assert deepest(tree) < limit / 4
        assert len(tree.within(int(hashes[9]), 64)[0]) == 3000


def test_a_join_with_more_results_than_memory_hands_them_over_in_chunks():
    """All pairs of identical points: the first chunks come without the others being made."""
    chunks = HammingVPTree(np.zeros(N, np.uint64)).iter_pairs_within(0, threads=2)
    sizes = [len(chunk[0]) for chunk in itertools.islice(chunks, 5)]
    chunks.close()
    assert all(100_000 < size < 1_000_000 for size in sizes)


# Empty and wrong input.


@pytest.mark.parametrize("make", [HammingVPTree.from_hashes, LinearScan])
def test_an_empty_index_answers_with_empty_arrays(make):
    index = make([])
    assert len(index) == 0
    for hits in (index.within(5, 64), index.nearest(5, 3)):
        assert_same_hits(hits, (np.empty(0), np.empty(0)))
    for pairs in (index.pairs_within(64), index.within_many([1] * 99, 64), index.cross_pairs([], 64)):
        assert as_set(pairs) == set()


def test_an_empty_tree_keeps_the_packages_names():
    tree = HammingVPTree.from_hashes([])
    assert tree.get_all_in_range(1, 99) == tree.get_n_nearest_neighbors(1, 3) == []
    assert tree.left is None
    assert tree.right is None
    with pytest.raises(ValueError, match="empty"):
        tree.get_nearest_neighbor(1)
    with pytest.raises(ValueError, match="empty"):
        _ = tree.vp


def test_mixed_large_and_small_ints_keep_their_low_bits():
    hashes = [TOP, 1, 2**63, 2**63 + 1, 2**53 + 1]
    for given_as in (hashes, tuple(hashes), np.array(hashes, object), np.array(hashes, np.uint64)):
        assert HammingVPTree(given_as).hashes.tolist() == hashes


def test_other_integer_types_are_taken_by_value():
    assert HammingVPTree(np.array([3, 250], np.uint8)).hashes.tolist() == [3, 250]
    assert HammingVPTree(np.array([3, 2**40], ">i8")).hashes.tolist() == [3, 2**40]


@pytest.mark.parametrize("make", [HammingVPTree, LinearScan])
@pytest.mark.parametrize("hashes", [[-1], [2**64], np.array([1, -1]), np.zeros((2, 2), np.uint64)])
def test_values_that_are_no_hashes_are_refused(make, hashes):
    with pytest.raises(ValueError, match="hashes"):
        make(hashes)


@pytest.mark.parametrize("make", [HammingVPTree, LinearScan])
@pytest.mark.parametrize("hashes", [[1.0], np.array([1.0]), ["1"], np.array([True]), 7])
def test_values_that_are_not_whole_numbers_are_refused(make, hashes):
    with pytest.raises(TypeError):
        make(hashes)


@pytest.mark.parametrize("make", [HammingVPTree, LinearScan])
def test_wrong_arguments_are_refused_at_the_call(make):
    index = make([1, 2])
    for call in (
        lambda: index.within(2**64, 1),
        lambda: index.within(-1, 1),
        lambda: index.within(1, -1),
        lambda: index.nearest(1, 0),
        lambda: index.iter_pairs_within(-1),
        lambda: index.iter_pairs_within(1, threads=0),
        lambda: index.iter_cross_pairs([1], 1),
        lambda: index.iter_within_many([2**64], 1),
    ):
        with pytest.raises(ValueError, match=r"."):
            call()
    with pytest.raises(TypeError):
        index.iter_pairs_within(1, thread=2)


def test_the_callers_array_is_neither_changed_nor_kept():
    hashes = scattered(1000)
    before = hashes.copy()
    tree = tree_of(hashes)
    assert np.array_equal(hashes, before)
    hashes[:] = 0
    assert np.array_equal(tree.hashes, before)


# Threads, cancelling, counting.


def test_two_threads_give_the_answers_of_one():
    hashes = clustered(20_000, 2000, 5)
    tree = HammingVPTree(hashes)
    turned = np.roll(hashes, 1) ^ np.uint64(3)
    for join in (
        lambda threads: tree.pairs_within(10, threads=threads),
        lambda threads: tree.cross_pairs(turned, 8, threads=threads),
        lambda threads: tree.cross_pairs(hashes ^ np.uint64(3), 8, symmetric=True, threads=threads),
        lambda threads: tree.within_many(turned, 8, threads=threads),
    ):
        expected = as_set(join(1))
        assert len(expected) > 10_000
        assert as_set(join(2)) == expected


@pytest.mark.parametrize("threads", [1, 2])
@pytest.mark.parametrize("make", [HammingVPTree, LinearScan])
def test_a_cancelled_join_raises_instead_of_giving_half_an_answer(make, threads):
    index = make(scattered(20_000))
    asked = itertools.count()
    with pytest.raises(concurrent.futures.CancelledError):
        index.pairs_within(10, threads=threads, cancelled=lambda: next(asked) >= 3)
    assert next(asked) < 50


@pytest.mark.parametrize("threads", [1, 2])
def test_an_error_of_the_cancelling_function_reaches_the_caller(threads):
    class StopNowError(Exception):
        pass

    def cancelled():
        raise StopNowError

    with pytest.raises(StopNowError):
        tree_of(scattered(20_000)).pairs_within(10, threads=threads, cancelled=cancelled)


def test_a_join_that_is_left_early_leaves_no_thread():
    chunks = HammingVPTree(np.zeros(30_000, np.uint64)).iter_pairs_within(0, threads=2)
    next(chunks)
    chunks.close()
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("index")]


def test_one_tree_answers_several_threads_at_once():
    hashes = clustered(30_000, 3000, 6)
    tree = HammingVPTree(hashes)
    queries = hashes[:64].tolist()
    expected = [tree.within(query, 9) for query in queries]
    with concurrent.futures.ThreadPoolExecutor(4) as pool:
        for hits, others in zip(
            pool.map(lambda query: tree.within(query, 9), queries), expected, strict=True
        ):
            assert_same_hits(hits, others)


def test_the_number_of_distances_is_counted():
    hashes = scattered(20_000)
    tree, scan = HammingVPTree(hashes), LinearScan(hashes)
    visited = {}
    for name, search in {
        "tree 2": lambda s: tree.within(1, 2, stats=s),
        "tree 64": lambda s: tree.within(1, 64, stats=s),
        "scan": lambda s: scan.within(1, 2, stats=s),
        "pairs": lambda s: tree.pairs_within(2, stats=s),
        "pairs, 2 threads": lambda s: tree.pairs_within(2, stats=s, threads=2),
    }.items():
        stats = SearchStats()
        search(stats)
        visited[name] = stats.distances
    assert visited["scan"] == len(hashes)
    assert 0 < visited["tree 2"] < 0.2 * len(hashes)
    assert len(hashes) <= visited["tree 64"] < 1.1 * len(hashes)
    assert 0 < visited["pairs"] < 0.1 * len(hashes) ** 2
    assert visited["pairs, 2 threads"] > 0
    stats = SearchStats()
    stats.add(50)
    assert stats.share(10, 10) == 0.5
    assert stats.share(0, 10) == 0.0


# Files.


def same_answers(one, other):
    return np.array_equal(one.hashes, other.hashes) and as_set(one.pairs_within(12)) == as_set(
        other.pairs_within(12)
    )


@settings(examples, max_examples=30)
@given(libraries(), st.integers(-(2**63), 2**63 - 1))
def test_a_saved_tree_comes_back(hashes, generation):
    tree, file = tree_of(hashes), io.BytesIO()
    tree.save(file, generation)
    file.seek(0)
    loaded = HammingVPTree.load(file, generation)
    assert loaded is not None
    assert same_answers(loaded, tree)


@pytest.fixture
def saved(tmp_path):
    path = tmp_path / "index"
    tree_of(clustered(2000, 300, 5)).save(path, 7)
    return path


def test_a_path_is_written_as_given_and_read_back(saved):
    assert os.listdir(saved.parent) == ["index"]
    assert len(HammingVPTree.load(saved, 7)) == 2000
    assert len(HammingVPTree.load(str(saved), 7)) == 2000


def test_a_tree_of_another_generation_is_not_loaded(saved):
    assert HammingVPTree.load(saved, 8) is None


def test_a_missing_file_is_not_loaded(tmp_path):
    assert HammingVPTree.load(tmp_path / "none", 7) is None
    assert HammingVPTree.load(tmp_path, 7) is None


def test_a_truncated_file_is_not_loaded(saved):
    whole = saved.read_bytes()
    for size in (0, 1, 10, 100, 1000, len(whole) // 2, len(whole) - 1):
        saved.write_bytes(whole[:size])
        assert HammingVPTree.load(saved, 7) is None


@pytest.mark.parametrize(
    "content", [b"garbage", b"\0" * 5000, b"PK\3\4" + b"x" * 500, b"\x93NUMPY\1\0" + b"x" * 99]
)
def test_garbage_is_not_loaded(saved, content):
    saved.write_bytes(content)
    assert HammingVPTree.load(saved, 7) is None


def test_altered_bytes_are_noticed_or_harmless(saved):
    whole = saved.read_bytes()
    rng = np.random.default_rng(3)
    expected = HammingVPTree.load(saved, 7)
    for position in rng.integers(0, len(whole), 300).tolist() + list(range(len(whole) - 700, len(whole), 3)):
        altered = bytearray(whole)
        altered[position] ^= int(rng.integers(1, 256))
        loaded = HammingVPTree.load(io.BytesIO(bytes(altered)), 7)
        assert loaded is None or np.array_equal(loaded.hashes, expected.hashes)


def arrays_in(path):
    with np.load(path) as archive:
        return dict(archive)


def test_an_archive_with_pickled_objects_is_not_loaded(saved):
    class Bomb:
        def __reduce__(self):
            return os.mkdir, (str(saved) + ".bomb",)

    for name in ("order", "header"):
        arrays = {**arrays_in(saved), name: np.array([Bomb()] * 2000, object)}
        with saved.open("wb") as file:
            np.savez(file, **arrays)
        assert HammingVPTree.load(saved, 7) is None
        assert os.listdir(saved.parent) == ["index"]
        tree_of(clustered(2000, 300, 5)).save(saved, 7)


@pytest.mark.parametrize(
    ("name", "change"),
    [
        ("order", lambda a: a + 1),
        ("order", lambda a: a * 0),
        ("order", lambda a: a - 5),
        ("order", lambda a: a[:-1]),
        ("order", lambda a: a.astype(np.int64)),
        ("order", lambda a: a.reshape(-1, 1)),
        ("points", lambda a: a[:-1]),
        ("points", lambda a: a.astype(np.float64)),
        ("start", lambda a: a + 1),
        ("start", lambda a: a - 1),
        ("end", lambda a: a + 1),
        ("end", lambda a: a[::-1]),
        ("child", lambda a: a * 0),
        ("child", lambda a: a + 1),
        ("child", lambda a: -a),
        ("child", lambda a: np.where(a > 0, 1, a)),
        ("child", lambda a: a[:0]),
        ("lower", lambda a: a + 65),
        ("upper", lambda a: a + 65),
        ("ring", lambda a: a * 0),
        ("ring", lambda a: a + 1),
        ("rings", lambda a: a * 2),
        ("rings", lambda a: a[:-1]),
        ("rings", lambda a: a[:, :-1]),
        ("rings", lambda a: a[:, ::-1]),
        ("rings", lambda a: a - 1),
        ("header", lambda a: a[:1]),
        ("header", lambda a: a + 1),
        ("header", lambda a: a[0]),
    ],
)
def test_arrays_that_contradict_each_other_are_not_loaded(saved, name, change):
    arrays = arrays_in(saved)
    altered = change(arrays[name])
    if altered.dtype.kind == arrays[name].dtype.kind and name != "order":
        altered = altered.astype(arrays[name].dtype)
    with saved.open("wb") as file:
        np.savez(file, **{**arrays, name: altered})
    assert HammingVPTree.load(saved, 7) is None


@pytest.mark.parametrize("name", ["points", "order", "rings", "header"])
def test_an_archive_that_lacks_an_array_is_not_loaded(saved, name):
    arrays = arrays_in(saved)
    del arrays[name]
    with saved.open("wb") as file:
        np.savez(file, **arrays)
    assert HammingVPTree.load(saved, 7) is None


def test_a_single_array_instead_of_an_archive_is_not_loaded(saved):
    with saved.open("wb") as file:
        np.save(file, np.arange(5))
    assert HammingVPTree.load(saved, 7) is None


def test_the_archive_is_stored_without_compression(saved):
    with zipfile.ZipFile(saved) as archive:
        assert {info.compress_type for info in archive.infolist()} == {zipfile.ZIP_STORED}


def test_a_failed_save_leaves_the_old_file_and_nothing_else(saved, monkeypatch):
    before = saved.read_bytes()

    def full(*_args, **_kwargs):
        raise OSError("no space left")

    monkeypatch.setattr(np, "savez", full)
    with pytest.raises(OSError, match="no space"):
        tree_of([1, 2, 3]).save(saved, 8)
    assert saved.read_bytes() == before
    assert os.listdir(saved.parent) == ["index"]
