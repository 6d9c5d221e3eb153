"""Queries: the tutorial's, all orientations, and files that cannot be a query."""

import contextlib
import os
import threading

import cv2
import numpy as np
import pytest
from helpers.folders import Folder, drawn, slow
from helpers.images import encode

from dupfinder.base.errors import Cancelled, ImageError
from dupfinder.base.files import FileState, ScannedImage
from dupfinder.base.records import ImageRecord
from dupfinder.finder import DEFAULT_RADIUS, MAX_QUERY_RADIUS, Finder
from dupfinder.hashing.hashes import Hashes
from dupfinder.hashing.orientation import INVERSE, SIDEWAYS, TRANSFORMS, oriented_small
from dupfinder.hashing.verification import verify
from dupfinder.images.decoding import decode
from dupfinder.similarity import point_search, view_index
from dupfinder.similarity.query import Query, at_radius, find_every_match, find_matches
from dupfinder.similarity.query_comparison import DETAILS_FILE, compare_query
from dupfinder.similarity.view_index import near_appearances
from dupfinder.similarity.views import QUERY, ViewSet, compare

SCENE = 42


def frequent(monkeypatch):
    """Makes the first query sort bands and load details of views."""
    monkeypatch.setattr(point_search, "_FEW_POINTS", 0)
    monkeypatch.setattr(point_search, "_SORTING_SCANS", -1)


@pytest.fixture(scope="module")
def hundred(tmp_path_factory):
    """A library of a hundred different pictures and the original among them."""
    place = tmp_path_factory.mktemp("hundred")
    folder = Folder(place / "pictures")
    for seed in range(100, 200):
        folder.draw(f"{seed}.jpg", seed)
    folder.draw("original.jpg", SCENE, size=(320, 240))
    with Finder(str(place / "data"), threads=2) as finder:
        finder.index([str(folder)])
        yield finder, folder


def names(result):
    """The names of all matches, nearest first."""
    return [os.path.basename(match.image.path) for match in result.matches]


def original_pixels(folder):
    with open(folder / "original.jpg", "rb") as stream:
        return decode(stream.read(), colour=True).pixels.copy()


def queried(finder, tmp_path, pixels, suffix=".png", **options):
    """Queries with a picture that is in no library."""
    path = tmp_path / f"query{suffix}"
    path.write_bytes(encode(pixels, suffix))
    return finder.query(str(path), **options)


# --- the tutorial's queries -------------------------------------------------------------------


def test_a_copy_is_found_as_exact_at_distance_0(hundred, tmp_path):
    finder, folder = hundred
    copy = tmp_path / "copy.jpg"
    with open(folder / "original.jpg", "rb") as stream:
        copy.write_bytes(stream.read())
    best = finder.query(str(copy)).matches[0]
    assert (os.path.basename(best.image.path), best.distance, best.relation, best.transform) == (
        "original.jpg",
        0,
        "exact",
        None,
    )


@pytest.mark.parametrize("suffix", [".png", ".bmp", ".tif"])
def test_a_lossless_copy_is_within_2_bits_and_shows_the_same_pixels(hundred, tmp_path, suffix):
    finder, folder = hundred
    best = queried(finder, tmp_path, original_pixels(folder), suffix).matches[0]
    assert os.path.basename(best.image.path) == "original.jpg"
    assert best.distance <= 2
    assert best.relation == "same-pixels"


def test_a_small_red_square_in_the_bottom_left_corner_hides_nothing(hundred, tmp_path):
    finder, folder = hundred
    pixels = original_pixels(folder)
    cv2.rectangle(pixels, (5, 205), (35, 235), (0, 0, 255), -1)
    result = queried(finder, tmp_path, pixels)
    assert names(result)[0] == "original.jpg"
    assert result.matches[0].relation == "near"
    assert result.matches[0].distance < 10


@pytest.mark.parametrize("seed", range(100, 112))
def test_a_rectangle_a_circle_and_text_hide_nothing(hundred, tmp_path, seed):
    finder, folder = hundred
    with open(folder / f"{seed}.jpg", "rb") as stream:
        pixels = decode(stream.read(), colour=True).pixels.copy()
    pixels = cv2.resize(pixels, (320, 240), interpolation=cv2.INTER_CUBIC)
    cv2.rectangle(pixels, (200, 20), (260, 60), (255, 0, 0), 2)
    cv2.circle(pixels, (70, 70), 22, (0, 255, 0), 2)
    cv2.putText(pixels, "duplicate?", (120, 200), cv2.FONT_HERSHEY_SIMPLEX, 0.8, (0, 0, 255), 2)
    best = queried(finder, tmp_path, pixels).matches[0]
    assert os.path.basename(best.image.path) == f"{seed}.jpg"
    assert best.relation == "near"


def test_a_picture_unlike_all_others_finds_no_match(hundred, tmp_path):
    finder, _ = hundred
    result = queried(finder, tmp_path, drawn(999, 160, 120))
    assert [match for match in result.matches if match.relation != "look-alike"] == []


def test_every_picture_of_the_library_finds_itself_first(hundred):
    finder, _ = hundred
    for record in finder.library.records():
        first = finder.query(record.path).matches[0]
        assert (first.image.path, first.relation, first.distance) == (record.path, "exact", 0)
    assert len(finder.library.records()) == 101


# --- radius, order, folder, orientation -------------------------------------------------------


def test_matches_come_nearest_first_and_the_radius_is_inclusive(hundred, tmp_path):
    finder, folder = hundred
    noise = np.random.default_rng(1).normal(0, 60, (240, 320, 3))
    noisy = np.clip(original_pixels(folder) + noise, 0, 255).astype(np.uint8)
    whole = queried(finder, tmp_path, noisy, radius=20).matches
    distances = [match.distance for match in whole]
    assert distances == sorted(distances)
    assert len(set(distances)) > 2
    for radius in range(21):
        found = queried(finder, tmp_path, noisy, radius=radius).matches
        assert [match.image.path for match in found] == [
            match.image.path for match in whole if match.distance <= radius
        ]


def test_equal_distances_come_by_relation_then_path(finder, folder):
    jpeg = encode(drawn(1, 160, 120))
    for name in ("c.jpg", "a.jpg"):
        folder.write(name, jpeg)
    pixels = decode(jpeg, colour=True).pixels
    folder.save("0.png", pixels)
    finder.index([str(folder)])
    result = finder.query(folder / "a.jpg")
    assert names(result) == ["a.jpg", "c.jpg", "0.png"]
    assert [match.relation for match in result.matches] == ["exact", "exact", "same-pixels"]


def test_only_images_below_the_folder_are_found(finder, folder):
    for name in ("one/a.jpg", "one/deep/b.jpg", "one2/c.jpg", "two/d.jpg"):
        folder.draw(name, 1)
    finder.index([str(folder)])
    assert len(finder.query(folder / "two/d.jpg").matches) == 4
    assert names(finder.query(folder / "two/d.jpg", folder=folder / "one")) == ["a.jpg", "b.jpg"]
    assert names(finder.query(folder / "two/d.jpg", folder=folder / "one/../two")) == ["d.jpg"]


@pytest.mark.parametrize("turns", range(4))
@pytest.mark.parametrize("mirrored", [False, True])
def test_a_picture_is_found_in_all_eight_orientations(hundred, tmp_path, turns, mirrored):
    finder, folder = hundred
    pixels = original_pixels(folder)
    pixels = np.rot90(pixels[:, ::-1] if mirrored else pixels, turns)
    result = queried(finder, tmp_path, np.ascontiguousarray(pixels), ".jpg")
    best = result.matches[0]
    assert os.path.basename(best.image.path) == "original.jpg"
    assert best.relation == "near"
    assert (best.transform is None) == (turns == 0 and not mirrored)


def test_a_letterboxed_copy_is_found(hundred, tmp_path):
    finder, folder = hundred
    boxed = cv2.copyMakeBorder(original_pixels(folder), 60, 60, 0, 0, cv2.BORDER_CONSTANT)
    best = queried(finder, tmp_path, boxed, ".jpg").matches[0]
    assert (os.path.basename(best.image.path), best.relation) == ("original.jpg", "near")


def test_the_default_radius_is_10():
    assert DEFAULT_RADIUS == 10


# --- special queries --------------------------------------------------------------------------


def test_a_query_in_no_library_adds_nothing_to_it(hundred, tmp_path):
    finder, _ = hundred
    before = finder.library.counts(), finder.library.generation()
    queried(finder, tmp_path, drawn(500, 160, 120))
    assert (finder.library.counts(), finder.library.generation()) == before


def test_an_empty_library_answers_with_nothing(finder, folder):
    assert finder.query(folder.draw("a.jpg", 1)).matches == ()
    assert finder.query(folder.save("white.png", np.full((9, 9, 3), 255, np.uint8)), radius=20).matches == ()


@pytest.mark.parametrize("value", [0, 255])
def test_a_flat_query_finds_only_its_equals(finder, folder, value):
    for name, shown, width in (("a.png", value, 60), ("b.bmp", value, 60), ("wide.png", value, 61)):
        folder.save(name, np.full((40, width, 3), shown, np.uint8))
    folder.save("other.png", np.full((40, 60, 3), 100, np.uint8))
    folder.draw("photo.jpg", 1)
    finder.index([str(folder)])
    result = finder.query(folder / "a.png", radius=20)
    assert [(os.path.basename(match.image.path), match.relation) for match in result.matches] == [
        ("a.png", "exact"),
        ("b.bmp", "same-pixels"),
    ]


def test_a_damaged_query_is_answered_and_told_as_a_problem(hundred, tmp_path):
    finder, folder = hundred
    with open(folder / "original.jpg", "rb") as stream:
        data = stream.read()
    path = tmp_path / "cut.jpg"
    path.write_bytes(data[: len(data) * 9 // 10])
    result = finder.query(str(path))
    assert names(result)[0] == "original.jpg"
    assert result.matches[0].relation == "near"
    (problem,) = result.problems
    assert (problem.path, problem.damaged) == (str(path), True)


def test_an_indexed_file_that_is_gone_is_still_named(finder, folder):
    folder.draw("a.jpg", 1)
    folder.draw("b.jpg", 1)
    finder.index([str(folder)])
    os.unlink(folder / "b.jpg")
    result = finder.query(folder / "a.jpg")
    assert [(os.path.basename(match.image.path), match.relation) for match in result.matches] == [
        ("a.jpg", "exact"),
        ("b.jpg", "near"),
    ]


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("missing.jpg", None, "There is no such file: "),
        ("folder", "folder", "This is a folder, not an image: "),
        ("folder.jpg", "folder", "This is a folder, not an image: "),
        ("text.jpg", b"hello", "cannot be read as an image: not an image that can be read"),
        ("text.txt", b"hello", "cannot be read as an image: not an image that can be read"),
        ("empty.jpg", b"", "cannot be read as an image: the file is empty"),
        ("nul\N{SNOWMAN}.png", b"\x89PNG\r\n\x1a\n" + bytes(20), "cannot be read as an image: "),
        ("a.jpg/inside.jpg", None, "cannot be read as an image: "),
        ("x" * 300 + ".jpg", None, "cannot be read as an image: "),
    ],
)
def test_what_is_no_image_is_told_in_one_sentence_that_names_it(finder, folder, name, content, sentence):
    folder.draw("a.jpg", 1)
    path = folder / name
    if content == "folder":
        os.mkdir(path)
    elif content is not None:
        folder.write(name, content)
    with pytest.raises(ImageError) as caught:
        finder.query(path)
    message = str(caught.value)
    assert sentence in message
    assert path in message
    assert "\n" not in message


@pytest.mark.skipif(os.name != "posix", reason="there are no pipes in the file system")
def test_a_pipe_as_a_query_blocks_nothing(finder, folder):
    os.mkfifo(folder / "pipe.jpg")
    with pytest.raises(ImageError, match="not a regular file"):
        finder.query(folder / "pipe.jpg")


def test_a_cancelled_search_for_clusters_can_be_taken_up_again(finder, folder):
    for seed in range(6):
        folder.draw(f"{seed}.jpg", seed)
        folder.draw(f"{seed} copy.png", seed)
    finder.index([str(folder)])
    cancel = threading.Event()
    cancel.set()
    with pytest.raises(Cancelled):
        finder.clusters(cancel=cancel)
    assert len(finder.clusters(cancel=threading.Event()).clusters) == 6


def test_new_images_are_found_by_the_same_open_library(finder, folder):
    folder.draw("a.jpg", 1)
    finder.index([str(folder)])
    assert len(finder.query(folder / "a.jpg").matches) == 1
    folder.draw("b.jpg", 1, quality=60)
    finder.index([str(folder)])
    assert len(finder.query(folder / "a.jpg").matches) == 2
    os.unlink(folder / "b.jpg")
    finder.index([str(folder)])
    assert len(finder.query(folder / "a.jpg").matches) == 1


def test_images_that_another_program_added_are_found(finder, folder):
    folder.draw("a.jpg", 1)
    finder.index([str(folder)])
    assert len(finder.query(folder / "a.jpg").matches) == 1
    folder.draw("b.jpg", 1, quality=60)
    with Finder(finder.library.folder) as other:
        other.index([str(folder)])
    assert len(finder.query(folder / "a.jpg").matches) == 2


# --- every radius at once ---------------------------------------------------------------------


def random_hashes(random, count):
    """Views of pictures that were never drawn."""
    return Hashes.from_rows(random.bytes(count * 176))


def near_hashes(random, hashes, bits, passes):
    """A view that many bits from a view, which passes the second look or does not."""
    flipped = sum(1 << int(bit) for bit in random.choice(64, bits, replace=False))
    other = hashes if passes else random_hashes(random, 1)
    small = hashes.small.copy()
    small[0, 0] ^= np.uint64(flipped)
    return Hashes(small, other.large, other.dct)


def imagined_query(hashes):
    """A query whose file has neither size nor pixels in common with any other."""
    record = ImageRecord(QUERY, "/q.jpg", 5, 0, 90, 60, 5400, "JPEG", None, False, False, QUERY)
    return Query(record, hashes, FileState(b"query", 5, 0, 0, 0), (b"query", 0))


def store_views(finder, looks):
    """Adds an imagined image for each of these pictures, given by their views."""
    images = [
        ScannedImage(
            FileState(b"/p/%d.jpg" % number, 1000, 0, 1, number),
            b"print",
            width=120,
            height=80,
            views=tuple(view.to_rows().tobytes() for view in views),
        )
        for number, views in enumerate(looks)
    ]
    finder.library.store(images, 1)


def answer_by_hand(query, views, radius):
    """Distance, relation and transform of one image at one radius, by trying everything; None if too far."""
    candidates = []
    for mine in range(len(query)):
        for other in range(len(views)):
            pool = Hashes.concatenate([query.take(np.array([mine])), views.take(np.array([other]))])
            zero, one = np.array([0]), np.array([1])
            for transform in range(len(TRANSFORMS)):
                ways = [(zero, one, transform)]
                ways += [(one, zero, INVERSE[transform])] if transform in SIDEWAYS else []
                for turned, plain, way in ways:
                    bits = oriented_small(pool.small[turned], transform) ^ pool.small[plain, 0]
                    passed = bool(verify(pool, turned, plain, transform)[0])
                    candidates.append((int(np.bitwise_count(bits)[0]), way, passed))
    near = [candidate for candidate in candidates if candidate[0] <= radius]
    passing = [candidate for candidate in near if candidate[2]]
    if not near:
        return None
    distance, way, passed = min(passing or near)
    return distance, "near" if passed else "look-alike", TRANSFORMS[way]


def shown(matches):
    """The shown fields of matches, in order."""
    return [(match.image.path, match.distance, match.relation, match.transform) for match in matches]


@pytest.mark.parametrize("is_frequent", [False, True])
@pytest.mark.parametrize("seed", [0, *map(slow, range(1, 3))])
def test_one_search_shows_what_every_radius_finds_by_trying_everything(
    finder, seed, is_frequent, monkeypatch
):
    if is_frequent:
        frequent(monkeypatch)
    random = np.random.default_rng(seed)
    query = random_hashes(random, 2)
    looks = []
    for _ in range(40):
        views = []
        for _ in range(random.integers(1, 3)):
            near_to = query.take(np.array([random.integers(2)]))
            views.append(near_hashes(random, near_to, random.integers(0, 24), random.random() < 0.5))
        looks.append(views)
    store_views(finder, looks)
    found = finder.query_all(imagined_query(query))
    for radius in range(MAX_QUERY_RADIUS + 1):
        expected = {}
        for number, views in enumerate(looks):
            answer = answer_by_hand(query, Hashes.concatenate(views), radius)
            if answer:
                expected[f"/p/{number}.jpg"] = answer
        at = at_radius(found, radius)
        assert {path: tuple(answer) for path, *answer in shown(at)} == expected
        assert len(at) == len(expected)
        assert at == sorted(at, key=lambda m: (m.relation == "look-alike", m.distance, m.image.path))
        index = finder.search_index()
        assert shown(find_matches(finder.library, index, imagined_query(query), radius)) == shown(at)
    find_matches(finder.library, index, imagined_query(query), 10)
    assert index.search.is_frequent == is_frequent


def test_an_image_whose_nearest_view_fails_is_a_look_alike_until_the_one_that_passes(finder):
    random = np.random.default_rng(7)
    query = random_hashes(random, 1)
    store_views(finder, [[near_hashes(random, query, 3, False), near_hashes(random, query, 9, True)]])
    match, look_alike = finder.query_all(imagined_query(query))
    assert (look_alike.relation, look_alike.distance, look_alike.last_radius) == ("look-alike", 3, 8)
    assert (match.relation, match.distance, match.last_radius) == ("near", 9, 64)
    found = [look_alike, match]
    assert [len(at_radius(found, radius)) for radius in (2, 3, 8, 9, 20)] == [0, 1, 1, 1, 1]
    # What is beyond the radius of the search is not known.
    (look_alike,) = finder.query_all(imagined_query(query), 8)
    assert (look_alike.relation, look_alike.last_radius) == ("look-alike", 64)


def test_a_smaller_radius_of_a_search_is_a_search_with_that_radius(hundred, tmp_path):
    finder, folder = hundred
    noise = np.random.default_rng(1).normal(0, 60, (240, 320, 3))
    noisy = np.clip(original_pixels(folder) + noise, 0, 255).astype(np.uint8)
    path = tmp_path / "query.png"
    path.write_bytes(encode(cv2.copyMakeBorder(noisy, 30, 30, 0, 0, cv2.BORDER_CONSTANT), ".png"))
    for file in (str(path), folder / "original.jpg", folder / "150.jpg"):
        found = finder.query_all(Query.read(file))
        assert len(found) > 1
        for radius in range(MAX_QUERY_RADIUS + 1):
            assert shown(at_radius(found, radius)) == shown(finder.query(file, radius=radius).matches)


def test_equal_bytes_and_pixels_are_shown_at_every_radius_of_a_search(finder, folder):
    pixels = decode(encode(drawn(1, 160, 120)), colour=True).pixels
    folder.save("a.png", pixels)
    folder.save("b.bmp", pixels)
    folder.draw("c.jpg", 1, quality=30)
    finder.index([str(folder)])
    found = finder.query_all(Query.read(folder / "a.png"))
    for radius in range(MAX_QUERY_RADIUS + 1):
        first, second = at_radius(found, radius)[:2]
        assert [(m.relation, m.distance) for m in (first, second)] == [("exact", 0), ("same-pixels", 0)]
    assert len({match.image.id for match in found}) == len(found) == 3


def test_a_flat_query_finds_its_equals_at_every_radius(finder, folder):
    for name in ("a.png", "b.bmp"):
        folder.save(name, np.full((40, 60, 3), 255, np.uint8))
    folder.draw("photo.jpg", 1)
    finder.index([str(folder)])
    found = finder.query_all(Query.read(folder / "a.png"))
    assert at_radius(found, 0) == at_radius(found, 20) == found
    assert [match.relation for match in found] == ["exact", "same-pixels"]


def test_an_empty_library_has_nothing_at_any_radius(finder, folder):
    assert finder.query_all(Query.read(folder.draw("a.jpg", 1))) == []


def test_images_that_another_program_removed_since_the_index_was_loaded_are_not_found(finder, folder):
    for name in ("a.jpg", "b.jpg"):
        folder.draw(name, 1, quality=90 if name == "a.jpg" else 50)
    finder.index([str(folder)])
    index = finder.search_index()
    with Finder(finder.library.folder) as other:
        other.exclude(folder / "b.jpg")
    query = Query.read(folder / "a.jpg")
    assert [m.image.path for m in find_every_match(finder.library, index, query, 10)] == [folder / "a.jpg"]


# --- frequent queries, and libraries that grow ------------------------------------------------


@pytest.mark.parametrize("tiny", [False, True])
@pytest.mark.parametrize("seed", range(4))
def test_a_picture_is_compared_as_pairs_of_appearances_are(finder, seed, tiny):
    random = np.random.default_rng(seed)
    query = random_hashes(random, 1 + seed % 2)
    near_to = query.take(np.array([0]))
    looks = [
        [
            near_hashes(random, near_to, random.integers(0, 16), random.random() < 0.5)
            for _ in range(random.integers(1, 3))
        ]
        for _ in range(30)
    ]
    store_views(finder, looks)
    index = finder.search_index()
    for radius in (0, 4, 10, 12, 20):
        near = near_appearances(index, query, radius)
        found = compare_query(finder.library, index.all_appearances, index.details, query, tiny, near, radius)
        pool = ViewSet.of(finder.library, near).with_query(query, tiny)
        expected = compare(pool, np.full(len(near), QUERY, np.int64), near, radius)
        for name in ("distance", "verified", "transform", "nearest", "nearest_transform"):
            assert getattr(found, name).tolist() == getattr(expected, name).tolist(), name


@pytest.mark.parametrize("anew", [False, True])
def test_a_saved_index_serves_a_library_that_has_grown_or_shrunk(finder, folder, monkeypatch, anew):
    frequent(monkeypatch)
    for number in range(3):
        folder.draw(f"{number}.jpg", number)
    finder.index([str(folder)])
    built = finder.search_index()
    monkeypatch.setattr(view_index, "_build", None)
    folder.draw("copy.jpg", 1, quality=40)
    folder.draw("new.jpg", 9)
    os.unlink(folder / "2.jpg")
    finder.index([str(folder)])
    with Finder(finder.library.folder) if anew else contextlib.nullcontext(finder) as opened:
        index = opened.search_index()
        assert len(index.tree) == len(built.tree) < len(index.all_appearances)
        for name, found in (("0.jpg", 1), ("1.jpg", 2), ("new.jpg", 1)):
            paths = [match.image.path for match in opened.query(folder / name, radius=10).matches]
            assert paths[0] == folder / name
            assert len(paths) == found
        gone = opened.query(folder.draw("again.jpg", 2), radius=10)
        assert not gone.matches


@pytest.mark.parametrize("few", [0, 10**6])
def test_an_index_is_built_again_once_much_was_added_or_removed(finder, folder, monkeypatch, few):
    monkeypatch.setattr(view_index, "_FEW_ADDED", few)
    for number in range(4):
        folder.draw(f"{number}.jpg", number)
    finder.index([str(folder)])
    size = len(finder.search_index().appearances)
    folder.draw("new.jpg", 9)
    finder.index([str(folder)])
    assert (len(finder.search_index().appearances) > size) == (few == 0)
    grown = len(finder.search_index().appearances)
    os.unlink(folder / "1.jpg")
    finder.index([str(folder)])
    assert (len(finder.search_index().appearances) < grown) == (few == 0)
    assert finder.query(folder / "2.jpg", radius=4).matches[0].image.path == folder / "2.jpg"


def test_only_states_that_led_to_the_present_one_are_known(finder, folder):
    folder.draw("0.jpg", 0)
    finder.index([str(folder)])
    before = finder.library.generation()
    folder.draw("1.jpg", 1)
    finder.index([str(folder)])
    assert finder.library.changes_since(before) == (1, 0)
    assert finder.library.added_since(1) == [2]
    os.unlink(folder / "0.jpg")
    finder.index([str(folder)])
    assert finder.library.changes_since(before) == (1, 1)
    assert finder.library.changes_since(before + 1) is None


def test_damaged_details_are_made_again_by_the_next_opening(finder, folder, monkeypatch):
    frequent(monkeypatch)
    for number in range(3):
        folder.draw(f"{number}.jpg", number)
    finder.index([str(folder)])
    path = os.path.join(finder.library.folder, DETAILS_FILE)
    with open(path, "rb") as stream:
        content = stream.read()
    for damaged in (b"", content[:-9], content.replace(b"columns", b"columnz")):
        with open(path, "wb") as stream:
            stream.write(damaged)
        for _ in range(2):
            with Finder(finder.library.folder) as opened:
                assert len(opened.query(folder / "1.jpg", radius=4).matches) == 1
        with open(path, "rb") as stream:
            assert len(stream.read()) == len(content)


def test_a_query_says_how_it_was_searched(finder, folder):
    folder.draw("a.jpg", 1)
    finder.index([str(folder)])
    assert finder.last_search() is None
    finder.query(folder / "a.jpg")
    count = 8 * len(finder.search_index().tree)
    assert finder.last_search() == f"Searched by scan: {count} of {count} distances were computed."
