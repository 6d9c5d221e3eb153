"""Tiny pictures, such as avatars and icons, are near-duplicates only if next to nothing in them differs."""

import os

import cv2
import numpy as np
import pytest
from helpers.folders import drawn
from helpers.images import encode

from dupfinder.hashing.canvas import thumbnail
from dupfinder.hashing.orientation import TRANSFORMS
from dupfinder.hashing.thumbnail_hashes import hash_thumbnails
from dupfinder.hashing.verification import nearly_equal
from dupfinder.store.appearances import TINY_SIDE, is_tiny


def avatar(glyph, side=16):
    """A disc with a sign on it, of five by five squares, chosen by a seed."""
    picture = np.full((side, side, 3), 255, np.uint8)
    cv2.circle(picture, (side // 2, side // 2), side * 7 // 16, (200, 110, 40), -1)
    random = np.random.default_rng(glyph)
    sign = random.permutation(np.arange(25) < 11).reshape(5, 5).astype(np.uint8)
    size = side * 5 // 8 // 5 * 5
    large = cv2.resize(sign, (size, size), interpolation=cv2.INTER_NEAREST)
    start = (side - size) // 2
    picture[start : start + size, start : start + size][large > 0] = 255
    return picture


def clusters_of(finder):
    found = finder.clusters().clusters
    assert list(found) == finder.look_at(finder.cluster_steps().at(10))
    return sorted(sorted(os.path.basename(file.image.path) for file in cluster.files) for cluster in found)


@pytest.mark.parametrize("side", [16, 24, 40, TINY_SIDE])
def test_avatars_with_other_signs_are_no_duplicates(finder, folder, side):
    for glyph in range(25):
        folder.write(f"{glyph}.png", encode(avatar(glyph, side), ".png"))
    finder.index([str(folder)])
    assert clusters_of(finder) == []


@pytest.mark.parametrize("side", [24, 32, TINY_SIDE])
def test_a_copy_of_an_avatar_in_another_format_is_found(finder, folder, side):
    expected = []
    for glyph in range(12):
        picture = avatar(glyph, side)
        jpeg = encode(picture, ".jpg", 90)
        lossless = cv2.imencode(".webp", picture, [cv2.IMWRITE_WEBP_QUALITY, 101])[1].tobytes()
        for suffix, data in ((".png", encode(picture, ".png")), (".jpg", jpeg), (".webp", lossless)):
            folder.write(f"{glyph}{suffix}", data)
        expected.append(sorted(f"{glyph}{suffix}" for suffix in (".png", ".jpg", ".webp")))
    finder.index([str(folder)])
    assert clusters_of(finder) == sorted(expected)


def test_a_query_with_an_avatar_finds_its_copy_and_no_other(finder, folder, tmp_path):
    for glyph in range(25):
        folder.write(f"{glyph}.png", encode(avatar(glyph), ".png"))
    finder.index([str(folder)])
    query = tmp_path / "query.bmp"
    query.write_bytes(encode(avatar(7), ".bmp"))
    matches = [match for match in finder.query(str(query)).matches if match.relation != "look-alike"]
    assert [os.path.basename(match.image.path) for match in matches] == ["7.png"]


def test_a_tiny_thumbnail_is_found_beside_its_photograph(finder, folder):
    for seed in range(6):
        photo = drawn(seed, 640, 480)
        folder.write(f"{seed}.jpg", encode(photo))
        folder.write(f"{seed} small.jpg", encode(cv2.resize(photo, (64, 48), interpolation=cv2.INTER_AREA)))
    finder.index([str(folder)])
    assert clusters_of(finder) == [[f"{seed} small.jpg", f"{seed}.jpg"] for seed in range(6)]


def test_a_tiny_and_a_large_picture_of_equal_hashes_are_told_apart_and_match(finder, folder):
    small = avatar(1, 32)
    folder.write("small.png", encode(small, ".png"))
    folder.write("large.png", encode(cv2.resize(small, (256, 256), interpolation=cv2.INTER_LINEAR), ".png"))
    finder.index([str(folder)])
    assert len({record.appearance for record in finder.library.records()}) == 2
    assert clusters_of(finder) == [["large.png", "small.png"]]


def test_tiny_is_told_by_the_shorter_side():
    assert is_tiny(TINY_SIDE, 4000)
    assert is_tiny(1, 1)
    assert not is_tiny(TINY_SIDE + 1, TINY_SIDE + 1)
    assert not is_tiny(0, 0)


@pytest.mark.parametrize("transform", range(8))
def test_turned_avatars_are_nearly_equal_in_that_orientation_alone(transform):
    picture = cv2.cvtColor(avatar(3, 32), cv2.COLOR_BGR2GRAY)
    turn = {
        None: picture,
        "rotate-90": np.rot90(picture, -1),
        "rotate-180": np.rot90(picture, 2),
        "rotate-270": np.rot90(picture, 1),
        "mirror": picture[:, ::-1],
        "flip": picture[::-1],
        "transpose": picture.T,
        "transverse": np.rot90(picture, 2).T,
    }
    other = np.ascontiguousarray(turn[TRANSFORMS[transform]])
    hashes, _ = hash_thumbnails(np.stack([thumbnail(picture), thumbnail(other)]))
    left, right = np.array([0]), np.array([1])
    passed = [number for number in range(8) if nearly_equal(hashes, left, right, number)[0]]
    assert passed == [transform]
