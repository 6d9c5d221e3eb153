import cv2
import numpy as np
import pytest

from dupfinder.comparison.difference import compare
from dupfinder.comparison.views import prepare, turned
from dupfinder.hashing.orientation import TRANSFORMS


def photo(seed, width=360, height=270):
    """A picture with detail at all scales, like no other seed's."""
    rng = np.random.default_rng(seed)
    total = np.zeros((height, width, 3))
    for cells, weight in ((3, 0.4), (6, 0.3), (12, 0.2), (30, 0.15)):
        layer = rng.integers(0, 256, (cells, cells, 3), np.uint8)
        total += weight * cv2.resize(layer, (width, height), interpolation=cv2.INTER_CUBIC)
    for _ in range(25):
        x, y, size = rng.integers(0, width), rng.integers(0, height), rng.integers(6, 30)
        cv2.rectangle(
            total, (int(x), int(y)), (int(x + size), int(y + size)), rng.uniform(0, 255, 3).tolist(), -1
        )
    return np.clip(total, 0, 255).astype(np.uint8)


def jpeg(pixels, quality=90):
    return cv2.imdecode(
        cv2.imencode(".jpg", pixels, [cv2.IMWRITE_JPEG_QUALITY, quality])[1], cv2.IMREAD_COLOR
    )


def look(kept, other, transform=0):
    return compare(prepare(kept), prepare(other), transform)


def resized(pixels, width, height):
    return cv2.resize(pixels, (width, height), interpolation=cv2.INTER_AREA)


def with_square(pixels, left, top, side, colour=(20, 240, 250)):
    drawn = pixels.copy()
    drawn[top : top + side, left : left + side] = colour
    return drawn


def holds(box, x, y):
    return box[0] <= x <= box[0] + box[2] and box[1] <= y <= box[1] + box[3]


PLAIN = {
    "same": lambda p: p,
    "jpeg": lambda p: jpeg(p, 30),
    "rough jpeg": lambda p: jpeg(p, 10),
    "half": lambda p: jpeg(resized(p, 180, 135)),
    "thumbnail": lambda p: jpeg(resized(p, 96, 72)),
    "double": lambda p: cv2.resize(p, (720, 540), interpolation=cv2.INTER_CUBIC),
    "square": lambda p: jpeg(resized(p, 270, 270)),
    "blur": lambda p: jpeg(cv2.GaussianBlur(p, (0, 0), 2.5)),
    "gamma": lambda p: jpeg(cv2.LUT(p, (255 * (np.arange(256) / 255) ** 0.7).astype(np.uint8))),
    "brighter": lambda p: jpeg(cv2.convertScaleAbs(p, alpha=1, beta=25)),
    "noise": lambda p: jpeg(
        np.clip(p + np.random.default_rng(1).normal(0, 12, p.shape), 0, 255).astype(np.uint8)
    ),
    "border": lambda p: cv2.copyMakeBorder(p, 12, 12, 12, 12, cv2.BORDER_CONSTANT),
    "letterbox": lambda p: cv2.copyMakeBorder(p, 40, 40, 0, 0, cv2.BORDER_CONSTANT),
    "rotated": lambda p: cv2.warpAffine(p, cv2.getRotationMatrix2D((180, 135), 3, 1), (360, 270)),
}


@pytest.mark.parametrize("name", PLAIN)
@pytest.mark.parametrize("seed", range(3))
def test_plain_copies_are_alike(name, seed):
    original = photo(seed)
    assert look(original, PLAIN[name](original)).kind in ("none", "colour")


@pytest.mark.parametrize("seed", range(3))
def test_grey_and_tinted_copies_differ_in_colour_only(seed):
    original = photo(seed)
    grey = cv2.cvtColor(cv2.cvtColor(original, cv2.COLOR_BGR2GRAY), cv2.COLOR_GRAY2BGR)
    tinted = np.clip(original * np.array([0.8, 1.0, 1.2]), 0, 255).astype(np.uint8)
    assert look(original, grey).kind == "colour"
    assert look(original, jpeg(tinted)).kind == "colour"


@pytest.mark.parametrize("seed", range(4))
def test_a_small_square_is_found_in_its_place_in_either_file(seed):
    original = jpeg(photo(seed))
    drawn = jpeg(with_square(original, 240, 60, 11))
    for found in (look(original, drawn), look(drawn, original)):
        assert found.kind == "local"
        assert found.score > 1
        assert holds(found.boxes[0], 245.5 / 360, 65.5 / 270)
        assert found.boxes[0][2] < 0.15


def test_no_more_than_three_boxes_the_strongest_first():
    original = photo(2)
    drawn = original
    for number, place in enumerate(((30, 30), (300, 30), (30, 220), (300, 220))):
        drawn = with_square(drawn, *place, 12 + 8 * number, (0, 0, 0) if number % 2 else (255, 255, 255))
    assert len(look(original, drawn).boxes) == 3


@pytest.mark.parametrize("transform", range(8))
def test_boxes_lie_in_the_turned_file(transform):
    original = photo(5)
    marked = np.zeros(original.shape[:2], np.uint8)
    marked[60:84, 250:274] = 255
    other = turned(with_square(original, 250, 60, 24), transform)
    rows, columns = np.nonzero(turned(marked, transform))
    for known in (transform, None):
        found = look(original, jpeg(other), known)
        assert found.kind == "local"
        assert holds(found.boxes[0], columns.mean() / other.shape[1], rows.mean() / other.shape[0])


def test_turning_agrees_with_the_names_of_the_transforms():
    pixels = np.arange(6, dtype=np.uint8).reshape(2, 3)
    expected = {
        "rotate-90": np.rot90(pixels, -1), "rotate-180": np.rot90(pixels, 2), "rotate-270": np.rot90(pixels),
        "mirror": pixels[:, ::-1], "flip": pixels[::-1],
        "transpose": pixels.T, "transverse": pixels[::-1, ::-1].T,
    }  # fmt: skip
    for number, name in enumerate(TRANSFORMS):
        assert np.array_equal(turned(pixels, number), pixels if name is None else expected[name])


@pytest.mark.parametrize("share", [0.03, 0.1])
def test_a_crop_of_the_kept_file_is_alike_but_more_of_it_is_not(share):
    original = photo(7)
    top, left = round(270 * share / 2), round(360 * share / 2)
    crop = jpeg(original[top : 270 - top, left : 360 - left])
    assert look(original, crop).kind == "none"
    found = look(crop, original)
    assert found.kind == "local"
    assert all(box[0] < 0.2 or box[1] < 0.2 or box[0] + box[2] > 0.8 for box in found.boxes)


def test_a_removed_spot_is_found():
    original = photo(8)
    smooth = cv2.GaussianBlur(original, (0, 0), 6)
    with_spot = cv2.circle(smooth.copy(), (120, 140), 5, (30, 40, 60), cv2.FILLED, cv2.LINE_AA)
    assert look(jpeg(with_spot), jpeg(smooth)).kind == "local"


def test_a_recoloured_place_is_not_alike():
    original = photo(9)
    lab = cv2.cvtColor(original, cv2.COLOR_BGR2LAB).astype(int)
    lab[100:150, 150:210, 1] += 40
    other = cv2.cvtColor(np.clip(lab, 0, 255).astype(np.uint8), cv2.COLOR_LAB2BGR)
    assert look(original, other).kind in ("local", "colour")


def test_different_pictures_differ():
    for seed in range(4):
        assert look(photo(seed), photo(seed + 10)).kind in ("local", "whole")


def sky(x, y, seed):
    ramp = np.linspace((220, 140, 90), (245, 215, 190), 480)[:, None].repeat(640, 1)
    ramp = ramp + np.random.default_rng(seed).normal(0, 2, ramp.shape)
    ramp[y - 6 : y + 6, x - 20 : x + 20] = 40
    return jpeg(np.clip(ramp, 0, 255).astype(np.uint8), 88)


def test_a_small_subject_elsewhere_on_a_smooth_ground_is_seen():
    places = [(100, 100), (110, 130), (300, 240), (560, 400)]
    pictures = [prepare(sky(*place, seed)) for seed, place in enumerate(places)]
    for kept in pictures:
        for other in pictures:
            assert (compare(kept, other, 0).kind == "none") == (kept is other)


def test_icons_that_differ_by_a_few_pixels_differ():
    icon = np.full((16, 16, 3), 255, np.uint8)
    cv2.circle(icon, (8, 8), 6, (200, 110, 40), cv2.FILLED)
    first, second = icon.copy(), icon.copy()
    first[5:11, 7] = 255
    second[5:11, 8] = 255
    assert look(first, first.copy()).kind == "none"
    assert look(first, second).kind != "none"
    assert look(icon, first).kind != "none"


def test_faces_of_a_die_differ():
    def face(spots):
        picture = np.full((200, 200, 3), 90, np.uint8)
        cv2.rectangle(picture, (40, 40), (160, 160), (250, 250, 250), cv2.FILLED)
        for x, y in spots:
            cv2.circle(picture, (x, y), 11, (0, 0, 0), cv2.FILLED)
        return jpeg(picture)

    assert look(face([(70, 70), (130, 130)]), face([(70, 70), (130, 130), (100, 100)])).kind == "local"


def page(seed):
    rng = np.random.default_rng(seed)
    paper = np.full((1100, 850, 3), 255, np.uint8)
    for line in range(40):
        x = 80
        while x < 700:
            width = int(rng.integers(15, 90))
            for stroke in range(x, x + width, 5):
                cv2.line(paper, (stroke, 100 + 22 * line), (stroke + 2, 110 + 22 * line), (0, 0, 0), 2)
            x += width + 12
    return jpeg(paper)


def test_pages_of_one_layout_with_other_words_differ():
    assert look(page(1), page(2)).kind in ("local", "whole")
    assert look(page(1), jpeg(page(1), 50)).kind == "none"


def test_flat_pictures_of_one_colour_are_alike():
    white, black = np.full((90, 120, 3), 255, np.uint8), np.zeros((90, 120, 3), np.uint8)
    assert look(white, white).kind == "none"
    assert look(black, with_square(black, 40, 40, 12)).kind == "local"


SHAPES = [
    (1, 1),
    (1, 2),
    (2, 1),
    (1, 500),
    (500, 1),
    (3, 2000),
    (2000, 3),
    (47, 48),
    (20, 20),
    (300, 5),
    (64, 900),
]


@pytest.mark.parametrize("first", SHAPES)
@pytest.mark.parametrize("second", [(1, 1), (240, 320), (4, 700), (700, 4)])
def test_no_shape_fails(first, second):
    rng = np.random.default_rng(0)
    a, b = (rng.integers(0, 256, (*shape, 3), np.uint8) for shape in (first, second))
    for kept, other in ((a, b), (b, a), (a, a)):
        for transform in (0, 1, None):
            found = look(kept, other, transform)
            assert found.score >= 0
            for box in found.boxes:
                assert 0 <= box[0] < 1
                assert 0 <= box[1] < 1
                assert box[0] + box[2] <= 1.001
                assert box[1] + box[3] <= 1.001


def test_what_was_compared_before_changes_nothing():
    original, other = photo(3), jpeg(photo(3)[10:, 12:], 60)
    alone = look(original, other)
    kept = prepare(original)
    for seed in range(30):
        compare(kept, prepare(photo(seed, 300 + seed)), None)
    assert compare(kept, prepare(other), 0) == alone
    assert look(original, other) == alone


def test_a_score_above_one_is_a_difference():
    original = photo(4)
    for other in (
        original,
        jpeg(original, 10),
        with_square(original, 50, 50, 20),
        photo(6),
        original[20:, 20:],
    ):
        found = look(original, other)
        assert (found.score > 1) == (found.kind != "none")
        assert bool(found.boxes) == (found.kind == "local")
