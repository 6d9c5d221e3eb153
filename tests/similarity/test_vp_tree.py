"""The VP-tree equals comparing everything and the package's tree, and survives what disks do to it."""

import concurrent.futures
import io
import os
import zipfile

import numpy as np
import pytest
import vptree
from helpers.hash_arrays import TOP, any_hash, clustered, libraries, radii, scattered
from hypothesis import given
from hypothesis import strategies as st

from dupfinder.similarity import vp_tree
from dupfinder.similarity.vp_tree import HammingVPTree, hamming

# Small leaves, so that a few hundred points make a deep tree.
LEAF = 8


@pytest.fixture(scope="module", autouse=True)
def always_through_the_tree():
    """A few points, and large radii, are searched through the tree too."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(vp_tree, "_LEAST_POINTS", 0)
        patch.setattr(vp_tree, "_LARGEST_RADIUS", 64)
        yield


def tree_of(hashes, leaf_size=LEAF):
    return HammingVPTree.from_hashes(hashes, leaf_size=leaf_size)


def nearest_of(hashes, query):
    """Indices and distances of all hashes, by distance, then index."""
    distances = np.bitwise_count(hashes ^ np.uint64(query))
    indices = np.lexsort((np.arange(len(hashes)), distances))
    return indices, distances[indices]


def within(hashes, query, radius):
    indices, distances = nearest_of(hashes, query)
    return indices[distances <= radius], distances[distances <= radius]


def assert_same_hits(one, other):
    assert [array.dtype for array in one] == [np.int64, np.uint8]
    assert [array.tolist() for array in one] == [array.tolist() for array in other]


def some_queries(hashes, query):
    """The query itself, members of the library and near misses of them."""
    members = hashes[:: max(1, len(hashes) // 3)]
    return [query, *members.tolist(), *(members ^ np.uint64(2**63 + 2**40 + 1)).tolist()]


# --- searches ---------------------------------------------------------------------------------


@given(libraries(), any_hash, radii, st.sampled_from([1, 2, 3, 8, 512]))
def test_within_finds_what_comparing_everything_finds(hashes, query, radius, leaf):
    tree = tree_of(hashes, leaf)
    for each in some_queries(hashes, query):
        assert_same_hits(tree.within(each, radius), within(hashes, each, radius))
        assert sorted(tree.indices_within(np.uint64(each), radius)) == sorted(within(hashes, each, radius)[0])


@given(libraries(), any_hash, st.integers(1, 400))
def test_nearest_finds_the_nearest_with_ties_by_index(hashes, query, count):
    tree = tree_of(hashes)
    for each in some_queries(hashes, query):
        expected = (array[:count] for array in nearest_of(hashes, each))
        assert_same_hits(tree.nearest(each, count), tuple(expected))


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


@pytest.mark.parametrize("count", [150_000, vp_tree._LEAST_POINTS])
def test_many_points_are_scanned_or_searched_through_the_tree_with_the_same_answers(count, monkeypatch):
    monkeypatch.undo()
    hashes = clustered(count, 1000, 9)
    tree = HammingVPTree(hashes)
    for radius in (0, 3, 5, 12):
        for query in (int(hashes[70_000]), 12345):
            assert_same_hits(tree.within(query, radius), within(hashes, query, radius))


# --- the package's contract -------------------------------------------------------------------


def test_a_tree_is_a_vptree():
    assert isinstance(HammingVPTree([1, 2, 3]), vptree.VPTree)


def test_the_constructor_takes_a_distance_function_and_refuses_no_points():
    assert HammingVPTree([7], hamming).get_nearest_neighbor(7) == (0, 7)
    with pytest.raises(ValueError, match="empty"):
        HammingVPTree([])


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


def deepest(tree):
    """The number of levels below a node, walked without recursion."""
    levels, front = 0, [tree]
    while front:
        levels += 1
        front = [child for node in front for child in (node.left, node.right) if child is not None]
    return levels


def test_identical_points_make_no_deep_tree():
    tree = HammingVPTree(np.full(5000, TOP, np.uint64))
    assert deepest(tree) < 200
    assert len(vptree.VPTree.get_all_in_range(tree, TOP, 1)) == 5000


# --- inputs that break trees ------------------------------------------------------------------

N = 32_000
LINE = np.arange(N, dtype=np.uint64)
DEGENERATE = {
    "identical": np.full(N, 2**63 + 1, np.uint64),
    "two values": np.where(LINE % 3 == 0, np.uint64(0), np.uint64(TOP)),
    "one other": np.where(LINE == N // 2, np.uint64(1), np.uint64(0)),
    "mostly identical": np.where(LINE % 50 == 0, scattered(N), np.uint64(0)),
    # All at distance 2 of each other, each 500 times.
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
    tree = HammingVPTree(hashes)
    assert len(tree) == N
    assert np.array_equal(tree.hashes, hashes)
    for query in (0, TOP, int(hashes[0]), int(hashes[N // 2]), int(hashes[-1])):
        for radius in (0, 1, 3, 10):
            assert_same_hits(tree.within(query, radius), within(hashes, query, radius))
    assert_same_hits(tree.nearest(5, 7), tuple(array[:7] for array in nearest_of(hashes, 5)))


# --- empty and wrong input --------------------------------------------------------------------


def test_an_empty_tree_answers_with_nothing():
    tree = HammingVPTree.from_hashes([])
    assert len(tree) == 0
    for hits in (tree.within(5, 64), tree.nearest(5, 3)):
        assert_same_hits(hits, (np.empty(0), np.empty(0)))
    assert tree.get_all_in_range(1, 99) == tree.get_n_nearest_neighbors(1, 3) == []
    assert tree.left is tree.right is tree.vp is None
    with pytest.raises(ValueError, match="empty"):
        tree.get_nearest_neighbor(1)


def test_mixed_large_and_small_ints_keep_their_low_bits():
    hashes = [TOP, 1, 2**63, 2**63 + 1, 2**53 + 1]
    for given_as in (hashes, tuple(hashes), np.array(hashes, object), np.array(hashes, np.uint64)):
        assert HammingVPTree(given_as).hashes.tolist() == hashes


def test_other_integer_types_are_taken_by_value():
    assert HammingVPTree(np.array([3, 250], np.uint8)).hashes.tolist() == [3, 250]
    assert HammingVPTree(np.array([3, 2**40], ">i8")).hashes.tolist() == [3, 2**40]


@pytest.mark.parametrize("hashes", [[-1], [2**64], np.array([1, -1]), np.zeros((2, 2), np.uint64)])
def test_values_that_are_no_hashes_are_refused(hashes):
    with pytest.raises(ValueError, match="hashes"):
        HammingVPTree(hashes)


@pytest.mark.parametrize("hashes", [[1.0], np.array([1.0]), ["1"], np.array([True]), 7])
def test_values_that_are_not_whole_numbers_are_refused(hashes):
    with pytest.raises(TypeError):
        HammingVPTree(hashes)


def test_wrong_arguments_are_refused():
    tree = HammingVPTree([1, 2])
    for call in (
        lambda: tree.within(2**64, 1),
        lambda: tree.within(-1, 1),
        lambda: tree.within(1, -1),
        lambda: tree.nearest(1, 0),
        lambda: tree_of([1, 2], 0),
    ):
        with pytest.raises(ValueError, match=r"."):
            call()


def test_the_callers_array_is_neither_changed_nor_kept():
    hashes = scattered(1000)
    before = hashes.copy()
    tree = tree_of(hashes)
    assert np.array_equal(hashes, before)
    hashes[:] = 0
    assert np.array_equal(tree.hashes, before)


def test_one_tree_answers_several_threads_at_once():
    hashes = clustered(30_000, 3000, 6)
    tree = HammingVPTree(hashes)
    queries = hashes[:64].tolist()
    expected = [tree.within(query, 9) for query in queries]
    with concurrent.futures.ThreadPoolExecutor(4) as pool:
        found = pool.map(lambda query: tree.within(query, 9), queries)
        for hits, others in zip(found, expected, strict=True):
            assert_same_hits(hits, others)


# --- files ------------------------------------------------------------------------------------


@given(libraries(), st.integers(-(2**63), 2**63 - 1))
def test_a_saved_tree_comes_back(hashes, generation):
    tree, file = tree_of(hashes), io.BytesIO()
    tree.save(file, generation)
    file.seek(0)
    loaded = HammingVPTree.load(file, generation)
    assert loaded is not None
    assert np.array_equal(loaded.hashes, hashes)
    assert_same_hits(loaded.within(5, 31), tree.within(5, 31))


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
        ("lower", lambda a: a[:-1]),
        ("lower", lambda a: a.astype(np.int32)),
        ("upper", lambda a: a[:0]),
        ("upper", lambda a: np.append(a, a)),
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


@pytest.mark.parametrize("name", ["points", "order", "upper", "header"])
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
