"""Matches do not depend on the way they were found: at once or bit by bit, by whichever search."""

import io
import os
import shutil
from types import SimpleNamespace

import cv2
import numpy as np
import pytest
from helpers.folders import Folder, drawn, slow
from hypothesis import given
from hypothesis import strategies as st

from dupfinder.base.errors import Cancelled
from dupfinder.base.files import FileState, ScannedImage
from dupfinder.finder import Finder
from dupfinder.hashing.hashes import ROW_BYTES, Hashes
from dupfinder.hashing.orientation import INVERSE, TRANSFORMS, oriented_small
from dupfinder.indexing.scan import scan
from dupfinder.similarity import matching
from dupfinder.similarity.matching import match_new
from dupfinder.similarity.view_index import TREE_FILE, VIEWS_FILE, ViewIndex, candidates, open_index
from dupfinder.similarity.views import ViewSet
from dupfinder.similarity.vp_tree import HammingVPTree
from dupfinder.store.library import Library

TURNS = {
    None: lambda pixels: pixels,
    "rotate-90": lambda pixels: cv2.rotate(pixels, cv2.ROTATE_90_CLOCKWISE),
    "rotate-180": lambda pixels: cv2.rotate(pixels, cv2.ROTATE_180),
    "rotate-270": lambda pixels: cv2.rotate(pixels, cv2.ROTATE_90_COUNTERCLOCKWISE),
    "mirror": lambda pixels: cv2.flip(pixels, 1),
    "flip": lambda pixels: cv2.flip(pixels, 0),
    "transpose": cv2.transpose,
    "transverse": lambda pixels: cv2.rotate(cv2.transpose(pixels), cv2.ROTATE_180),
}


def product(seed):
    """A small thing on a white ground, where most cells are equally bright."""
    sheet = np.full((120, 160, 3), 255, np.uint8)
    left, top = np.random.default_rng(seed).integers(15, 60, 2)
    sheet[top : top + 45, left : left + 70] = drawn(seed, 70, 45)
    return sheet


def edits(pixels):
    """Edited copies of a picture, by name."""
    height, width = pixels.shape[:2]
    for turn, apply in TURNS.items():
        yield f"{turn or 'plain'}.png", apply(pixels)
    border = cv2.copyMakeBorder(pixels, 20, 20, 0, 0, cv2.BORDER_CONSTANT)
    yield "border.jpg", border
    yield "border turned.jpg", TURNS["rotate-90"](border)
    yield "small.jpg", cv2.resize(pixels, (width * 5 // 8, height * 5 // 8), interpolation=cv2.INTER_AREA)
    noise = np.random.default_rng(7).normal(0, 20, pixels.shape)
    noisy = np.clip(pixels + noise, 0, 255).astype(np.uint8)
    yield "noisy.jpg", noisy
    yield "noisy turned.jpg", TURNS["rotate-270"](noisy)
    yield "noisy transposed.jpg", TURNS["transpose"](noisy)
    drawn_on = np.ascontiguousarray(TURNS["transverse"](pixels))
    cv2.circle(drawn_on, (60, 60), 25, (0, 0, 255), -1)
    yield "drawn on.jpg", drawn_on


@pytest.fixture(scope="module")
def collection(tmp_path_factory):
    """Some 150 files: ten scenes, half of them things on white, each in 15 edits."""
    folder = Folder(tmp_path_factory.mktemp("collection"))
    for seed in range(10):
        pixels = product(seed) if seed % 2 else drawn(seed, 160, 120)
        for name, edited in edits(pixels):
            folder.save(f"{seed} {name}", edited)
    return folder


@pytest.fixture(scope="module")
def indexed(collection, tmp_path_factory):
    """The folder of a library of the collection in which nothing is matched yet."""
    data = str(tmp_path_factory.mktemp("indexed"))
    with Library(data) as library:
        scan(library, [str(collection)])
    return data


def copy_of(data, tmp_path):
    """A copy of a library to work on."""
    copy = tmp_path / "copy"
    copy.mkdir()
    for name in ("library.sqlite", "user.sqlite"):
        shutil.copyfile(os.path.join(data, name), copy / name)
    return Library(str(copy))


def names_by_look(library):
    """Appearance to the name of the first file that has it."""
    names = {}
    for record in library.records():
        name = os.path.basename(record.path)
        names[record.appearance] = min(name, names.get(record.appearance, name))
    return names


def match_table(library, radius=64):
    """All stored matches by name: numbers depend on the order of indexing."""
    names = names_by_look(library)
    table = {}
    for a, b, distance, transform in library.matches(radius):
        if names[a] < names[b]:
            table[names[a], names[b]] = distance, TRANSFORMS[transform]
        else:
            table[names[b], names[a]] = distance, TRANSFORMS[INVERSE[transform]]
    return table


@pytest.fixture(scope="module")
def at_once(indexed, tmp_path_factory):
    """The matches of the collection at radius 10, found in one go."""
    with copy_of(indexed, tmp_path_factory.mktemp("at_once")) as library:
        match_new(library, 10)
        return match_table(library)


def test_the_collection_has_matches_in_all_orientations(at_once):
    assert len(at_once) > 400
    assert {transform for _, transform in at_once.values()} == set(TRANSFORMS)


def test_scenes_that_differ_do_not_match(at_once):
    assert [pair for pair in at_once if pair[0][0] != pair[1][0]] == []


@pytest.mark.parametrize("few_views", [0, 10**6])
@pytest.mark.parametrize("threads", [1, 2])
def test_a_join_finds_what_looking_up_finds(indexed, tmp_path, monkeypatch, at_once, few_views, threads):
    monkeypatch.setattr(matching, "_FEW_VIEWS", few_views)
    with copy_of(indexed, tmp_path) as library:
        match_new(library, 10, threads=threads)
        assert match_table(library) == at_once


@pytest.mark.parametrize("few_views", [0, 10**6])
@pytest.mark.parametrize("share", [0.1, 0.5, 0.9])
def test_matching_what_was_added_finds_what_matching_all_finds(
    collection, tmp_path, monkeypatch, at_once, few_views, share
):
    monkeypatch.setattr(matching, "_FEW_VIEWS", few_views)
    names = sorted(os.listdir(str(collection)))
    np.random.default_rng(3).shuffle(names)
    part = Folder(tmp_path / "part")
    with Library(str(tmp_path / "data")) as library:
        for some in (names[: int(len(names) * share)], names[int(len(names) * share) :]):
            for name in some:
                os.link(collection / name, part / name)
            scan(library, [str(part)])
            match_new(library, 10)
        assert match_table(library) == at_once


@pytest.mark.parametrize("count", [8, slow(None)])
def test_matching_after_each_single_addition_finds_what_matching_all_finds(
    collection, tmp_path, at_once, count
):
    names = sorted(os.listdir(str(collection)))
    np.random.default_rng(4).shuffle(names)
    part = Folder(tmp_path / "part")
    with Library(str(tmp_path / "data")) as library:
        first = len(names) - count if count else 0
        for some in (names[:first], *([name] for name in names[first:])):
            for name in some:
                os.link(collection / name, part / name)
            scan(library, [str(part)], threads=1)
            match_new(library, 10)
        assert match_table(library) == at_once


def test_raising_the_radius_bit_by_bit_gives_what_the_largest_gives_at_once(indexed, tmp_path):
    with copy_of(indexed, tmp_path) as library:
        for radius in (0, 3, 4, 8, 12):
            match_new(library, radius)
        stepwise = match_table(library)
    with copy_of(indexed, tmp_path / "copy") as library:
        match_new(library, 12)
        assert match_table(library) == stepwise


@pytest.mark.parametrize("radius", [2, 5, 8])
def test_a_smaller_radius_gives_the_same_whether_a_larger_one_was_matched_before(indexed, tmp_path, radius):
    with copy_of(indexed, tmp_path) as library:
        match_new(library, radius)
        alone = match_table(library, radius)
        match_new(library, 12)
        assert match_table(library, radius) == alone


@pytest.fixture(scope="module")
def worn(tmp_path_factory):
    """Copies so noisy that many are as far from one another as the radius allows, in all orientations."""
    folder = Folder(tmp_path_factory.mktemp("worn"))
    for seed in range(6):
        pixels = product(seed) if seed % 2 else drawn(seed, 160, 120)
        for number, (turn, apply) in enumerate(TURNS.items()):
            for strength in (15, 35, 60):
                noise = np.random.default_rng([seed, number, strength]).normal(0, strength, pixels.shape)
                noisy = np.clip(pixels + noise, 0, 255).astype(np.uint8)
                folder.save(f"{seed} {turn} {strength}.png", apply(noisy[strength // 10 :, strength // 5 :]))
    return folder


@pytest.mark.parametrize("radius", [6, slow(10)])
def test_the_order_in_which_worn_copies_come_changes_no_match(worn, tmp_path, monkeypatch, radius):
    def table(groups, few_views):
        monkeypatch.setattr(matching, "_FEW_VIEWS", few_views)
        names = sorted(os.listdir(str(worn)))
        np.random.default_rng(groups).shuffle(names)
        here = tmp_path / f"{groups} {few_views}"
        part = Folder(here / "part")
        with Library(str(here / "data")) as library:
            for some in np.array_split(names, groups):
                for name in some:
                    os.link(worn / name, part / name)
                scan(library, [str(part)])
                match_new(library, radius)
            return match_table(library)

    at_once = table(1, 0)
    assert table(1, 10**6) == at_once
    assert table(3, 0) == at_once
    assert table(5, 10**6) == at_once


def test_a_pair_verified_within_the_larger_radius_only_is_no_match_within_the_smaller(tmp_path):
    # The nearest views of the two fail the second look, others that are further apart pass it.
    random = np.random.default_rng(1)

    def view(small, seed):
        rest = np.random.default_rng(seed).integers(0, 2**64, ROW_BYTES // 8 - 1, dtype=np.uint64)
        return np.concatenate([[np.uint64(small)], rest]).astype("<u8").tobytes()

    near, far = (int(n) for n in random.integers(0, 2**63, 2))
    one = view(near, 1), view(far, 2)
    other = view(near ^ 0b111, 3), view(far ^ 0xFF, 2)
    tables = []
    for name, radii in (("small", [5]), ("large first", [12, 5])):
        with Library(str(tmp_path / name)) as library:
            for path, views in ((b"/p/one.jpg", one), (b"/p/other.jpg", other)):
                state = FileState(path, 1, 1, 1, 1)
                library.store([ScannedImage(state, path, 90, 90, 8100, "JPEG", views=views)], 1)
            for radius in radii:
                match_new(library, radius)
            tables.append(match_table(library, 5))
    assert tables[0] == tables[1]


def test_matching_again_does_nothing(indexed, tmp_path):
    with copy_of(indexed, tmp_path) as library:
        assert match_new(library, 10) > 0
        assert match_new(library, 10) == 0
        assert match_new(library, 5) == 0


def test_an_empty_library_and_one_of_flat_pictures_have_no_matches(finder, folder):
    assert match_new(finder.library, 10) == 0
    for value in (0, 128, 255):
        folder.save(f"{value}.png", np.full((50, 50, 3), value, np.uint8))
    finder.index([str(folder)])
    assert match_new(finder.library, 10) == 0
    assert len(open_index(finder.library).tree) == 0


def test_an_index_that_was_just_built_has_the_trees_of_a_loaded_one(finder, folder):
    folder.draw("a.jpg", 1)
    finder.index([str(folder)])
    os.unlink(os.path.join(finder.library.folder, TREE_FILE))
    for columns in (False, True):
        built = open_index(finder.library, columns=columns)
        loaded = open_index(finder.library, columns=columns)
        assert (built.columns is not None, loaded.columns is not None) == (columns, columns)
        os.unlink(os.path.join(finder.library.folder, TREE_FILE))


@pytest.mark.parametrize("few_views", [0, 10**6])
def test_a_library_without_any_candidate_has_no_matches(finder, folder, monkeypatch, few_views):
    monkeypatch.setattr(matching, "_FEW_VIEWS", few_views)
    folder.draw("one.jpg", 1)
    finder.index([str(folder)])
    assert match_new(finder.library, 10) == 0
    folder.draw("two.jpg", 2)
    finder.index([str(folder)])
    assert match_new(finder.library, 10) == 0


@pytest.mark.parametrize("few_views", [0, 10**6])
def test_a_cancelled_match_stores_nothing_or_all(indexed, tmp_path, monkeypatch, at_once, few_views):
    monkeypatch.setattr(matching, "_FEW_VIEWS", few_views)
    with copy_of(indexed, tmp_path) as library:
        try:
            match_new(library, 10, cancel=SimpleNamespace(is_set=lambda: True))
        except Cancelled:
            assert match_table(library) == {}
        else:
            assert match_table(library) == at_once
        match_new(library, 10)
        assert match_table(library) == at_once


# --- the saved index --------------------------------------------------------------------------


def answers(finder, folder):
    """Returns the names that a query finds."""
    matches = finder.query(folder / "0 plain.png", radius=20).matches
    return [(os.path.basename(match.image.path), match.distance) for match in matches]


@pytest.fixture(scope="module")
def good_index(collection, indexed, tmp_path_factory):
    """The saved index of the collection, and the answers it gives."""
    with copy_of(indexed, tmp_path_factory.mktemp("good")) as library:
        data = library.folder
    with Finder(data) as finder:
        right = answers(finder, collection)
    saved = {}
    for name in (TREE_FILE, VIEWS_FILE):
        with open(os.path.join(data, name), "rb") as stream:
            saved[name] = stream.read()
    return saved, right


def array_file(array):
    stream = io.BytesIO()
    np.save(stream, array)
    return stream.getvalue()


def other_index(generation):
    """A sound pair of files about other pictures."""
    hashes = np.arange(7, dtype=np.uint64)
    tree, views = io.BytesIO(), io.BytesIO()
    HammingVPTree.from_hashes(hashes).save(tree, generation)
    np.savez(views, header=np.array([generation]), appearances=np.arange(7))
    return {TREE_FILE: tree.getvalue(), VIEWS_FILE: views.getvalue()}


DAMAGES = {
    "empty": lambda data: b"",
    "truncated": lambda data: data[: len(data) // 2],
    "cut by a byte": lambda data: data[:-1],
    "text": lambda data: b"not an archive",
    "zeros": lambda data: bytes(len(data)),
    "a bare array": lambda data: array_file(np.arange(5)),
    "of objects": lambda data: b"\x93NUMPY\x01\x00" + bytes(100),
    "of a later zip": lambda data: data.replace(b"PK\x01\x02", b"PK\x01\x02\xff\xff\xff\xff"),
    "encrypted": lambda data: data.replace(b"PK\x03\x04\x2d\x00\x00", b"PK\x03\x04\x2d\x00\x01").replace(
        b"\x2d\x00\x00\x00\x00\x00", b"\x2d\x00\x01\x00\x00\x00"
    ),
    "of an unknown compression": lambda data: data.replace(
        b"PK\x01\x02\x2d\x03\x2d\x00\x00\x00\x00\x00", b"PK\x01\x02\x2d\x03\x2d\x00\x00\x00\x63\x00"
    ),
    "of another library": lambda data: other_index(1)[TREE_FILE if b"points" in data else VIEWS_FILE],
}


@pytest.mark.parametrize("damage", DAMAGES)
@pytest.mark.parametrize("name", [TREE_FILE, VIEWS_FILE])
def test_a_damaged_index_is_rebuilt_with_the_same_answers(
    collection, indexed, tmp_path, good_index, name, damage
):
    saved, right = good_index
    with copy_of(indexed, tmp_path) as library:
        data = library.folder
    for file, content in saved.items():
        with open(os.path.join(data, file), "wb") as stream:
            stream.write(DAMAGES[damage](content) if file == name else content)
    with Finder(data) as finder:
        assert answers(finder, collection) == right
    with open(os.path.join(data, name), "rb") as stream:
        assert len(stream.read()) == len(saved[name])  # a sound one is in its place again


@pytest.mark.parametrize("name", [TREE_FILE, VIEWS_FILE])
@pytest.mark.parametrize("count", [15, slow(60)])
def test_an_index_altered_at_random_gives_the_same_answers(
    collection, indexed, tmp_path, good_index, name, count
):
    saved, right = good_index
    with copy_of(indexed, tmp_path) as library:
        data = library.folder
    random = np.random.default_rng(2)
    for _ in range(count):
        altered = bytearray(saved[name])
        # Headers at the front and the directory at the back say most.
        for place in random.choice([*range(300), *range(-700, 0)], 3):
            altered[place] = random.integers(256)
        for file, content in saved.items():
            with open(os.path.join(data, file), "wb") as stream:
                stream.write(altered if file == name else content)
        with Finder(data) as finder:
            assert answers(finder, collection) == right


def test_an_index_without_a_part_or_as_a_folder_is_no_harm(collection, indexed, tmp_path, good_index):
    saved, right = good_index
    with copy_of(indexed, tmp_path) as library:
        data = library.folder
    for name, content in saved.items():
        with open(os.path.join(data, name), "wb") as stream:
            stream.write(content)
        for other in saved.keys() - {name}:
            if os.path.exists(os.path.join(data, other)):
                os.unlink(os.path.join(data, other))
        with Finder(data) as finder:
            assert answers(finder, collection) == right
    for name in saved:
        os.unlink(os.path.join(data, name))
        os.mkdir(os.path.join(data, name))
    with Finder(data) as finder:
        assert answers(finder, collection) == right


def test_the_index_of_an_older_state_is_not_used(finder, folder):
    folder.draw("a.jpg", 1)
    finder.index([str(folder)])
    saved = {}
    for name in (TREE_FILE, VIEWS_FILE):
        with open(os.path.join(finder.library.folder, name), "rb") as stream:
            saved[name] = stream.read()
    folder.draw("b.jpg", 2)
    finder.index([str(folder)])
    for name, content in saved.items():
        with open(os.path.join(finder.library.folder, name), "wb") as stream:
            stream.write(content)
    with Finder(finder.library.folder) as again:
        assert [match.distance for match in again.query(folder / "b.jpg").matches] == [0]


def test_the_index_of_a_library_that_was_renamed_away_is_not_used(folder, tmp_path):
    # As the sentence about a damaged library advises.
    folder.draw("one/a.jpg", 1)
    folder.draw("two/b.jpg", 2)
    data = str(tmp_path / "data")
    with Finder(data) as finder:
        finder.index([folder / "one"])
    os.rename(os.path.join(data, "library.sqlite"), os.path.join(data, "old.sqlite"))
    with Finder(data) as finder:
        finder.index([folder / "two"])
        assert [match.relation for match in finder.query(folder / "two/b.jpg").matches] == ["exact"]


def test_an_index_that_cannot_be_saved_costs_no_answer(finder, folder, monkeypatch):
    folder.draw("a.jpg", 1)

    def full(*_, **__):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(np, "savez", full)
    finder.index([str(folder)])
    assert len(finder.query(folder / "a.jpg").matches) == 1
    assert len(finder.clusters().clusters) == 0


def test_pictures_added_while_the_index_is_built_are_found_later(finder, folder, monkeypatch):
    folder.draw("a.jpg", 1)
    finder.index([str(folder)])
    folder.draw("b.jpg", 2)
    monkeypatch.setattr(matching, "_FEW_VIEWS", 0)
    real, done = ViewSet.of, []

    def slow(library, appearances=None):
        pool = real(library, appearances)
        if appearances is None and not done:
            done.append(True)
            with Library(library.folder) as other:  # another program indexes meanwhile
                scan(other, [str(folder)])
        return pool

    monkeypatch.setattr(ViewSet, "of", staticmethod(slow))
    match_new(finder.library, 10)
    assert done
    with Finder(finder.library.folder) as again:
        assert [match.distance for match in again.query(folder / "b.jpg").matches] == [0]


# --- candidates -------------------------------------------------------------------------------


def views(seed, count, flips):
    """Hashes of `count` views: some scenes, each turned, with some bits changed."""
    random = np.random.default_rng(seed)
    hashes = Hashes.from_rows(random.bytes(count * ROW_BYTES))
    scenes = random.integers(0, 2**64, (3, hashes.small.shape[1]), dtype=np.uint64)
    small = scenes[random.integers(0, 3, count)]
    for _ in range(flips):
        small = small ^ (np.uint64(1) << random.integers(0, 64, small.shape).astype(np.uint64))
    for row in range(count):
        small[row, 0] = oriented_small(small[row : row + 1], int(random.integers(0, 8)))[0]
    return Hashes(small, hashes.large, hashes.dct)


@given(
    seed=st.integers(0, 2**32),
    stored=st.integers(0, 60),
    queries=st.integers(0, 5),
    flips=st.integers(0, 12),
    radius=st.sampled_from([0, 1, 5, 10, 12, 20]),
)
def test_candidates_equal_comparing_everything(seed, stored, queries, flips, radius):
    pool, query = views(seed, stored, flips), views(seed, queries, flips)
    appearances = np.sort(np.random.default_rng(seed).integers(0, 30, stored))
    index = ViewIndex(HammingVPTree.from_hashes(pool.small[:, 0]), appearances)
    expected = set()
    for turn in range(len(TRANSFORMS)):
        turned = oriented_small(query.small, turn)
        for row, one in enumerate(turned.tolist()):
            for other, look in zip(pool.small[:, 0].tolist(), appearances.tolist(), strict=True):
                if (one ^ other).bit_count() <= radius:
                    expected.add((row, look))
    found = candidates(index, query, radius)
    assert found.shape == (2, len(expected))
    assert list(zip(*found.tolist(), strict=True)) == sorted(expected)
