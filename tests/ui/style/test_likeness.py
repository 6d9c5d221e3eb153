"""The word, the colour and the sign for how much a picture is alike."""

import dataclasses
from typing import get_args

import pytest

from dupfinder.base.records import (
    NO_DISTANCE,
    ClusterFile,
    Crop,
    Difference,
    DifferenceKind,
    ImageRecord,
    Match,
    Relation,
    Transform,
)
from dupfinder.ui.style import icons
from dupfinder.ui.style.likeness import VERY_SIMILAR_BITS, icon_of, likeness, shade_of

pytestmark = pytest.mark.usefixtures("english")

IMAGE = ImageRecord(1, "/photos/a.jpg", 1000, 0, 96, 64, 120_000, "JPEG", None, False, False, 1)
CORNERS = ((0.0, 0.0), (48.0, 0.0), (48.0, 64.0), (0.0, 64.0))


def file(relation="near", distance=3, transform=None, **changes):
    return ClusterFile(IMAGE, distance, relation, transform, relation != "linked", **changes)


def differing(kind):
    return Difference(kind, 0.5 if kind == "none" else 9)


@pytest.mark.parametrize(
    ("item", "words", "shade", "icon"),
    [
        (file("keeper", 0), "Best", "other", ""),
        (file("exact", 0), "Identical", "same", "equal"),
        (file("same-pixels", 0), "Same pixels", "same", "equal"),
        (file("near", 0), "Very similar", "near", ""),
        (file("near", VERY_SIMILAR_BITS), "Very similar", "near", ""),
        (file("near", VERY_SIMILAR_BITS + 1), "Similar", "far", ""),
        (file("near", 1, difference=differing("none")), "Very similar", "near", ""),
        (file("near", 1, difference=differing("local")), "Edited", "other", "difference"),
        (file("near", 1, difference=differing("colour")), "Other colours", "other", "difference"),
        (file("near", 1, difference=differing("whole")), "Differs", "other", "difference"),
        (file("near", 1, "rotate-180"), "Turned", "near", "rotate"),
        (file("near", 1, "mirror"), "Mirrored", "near", "mirror"),
        (file("near", 1, "flip"), "Mirrored", "near", "mirror"),
        (file("near", 1, "transpose"), "Mirrored", "near", "rotate"),
        (file("near", 1, "mirror", difference=differing("local")), "Edited", "other", "difference"),
        (file("look-alike", 1), "Look-alike", "other", "similar"),
        (file("burst", 1, difference=differing("local")), "Burst", "other", "burst"),
        (file("crop", NO_DISTANCE, crop=Crop(CORNERS, 0.5, False)), "Part, 50%", "other", "crop"),
        (file("crop", NO_DISTANCE, crop=Crop(CORNERS, 0.5, True)), "Shows more", "other", "crop"),
        (file("crop", NO_DISTANCE), "Crop", "other", ""),
        (file("linked", 7), "Similar to another copy", "other", "link"),
        (file("linked", NO_DISTANCE), "Similar to another copy", "other", "link"),
        (Match(IMAGE, 2, "near", None), "Very similar", "near", ""),
        (Match(IMAGE, 2, "near", "mirror"), "Mirrored", "near", "mirror"),
        (Match(IMAGE, 0, "exact", None), "Identical", "same", "equal"),
    ],
)
def test_word_colour_and_sign(item, words, shade, icon):
    assert (likeness(item), shade_of(item), icon_of(item)) == (words, shade, icon)


@pytest.mark.parametrize("transform", [None, *get_args(Transform)])
@pytest.mark.parametrize("relation", get_args(Relation))
def test_everything_has_a_short_word_without_bits_and_a_sign_that_exists(relation, transform):
    for distance in (0, 3, 12, NO_DISTANCE):
        for difference in (None, *map(differing, get_args(DifferenceKind))):
            item = dataclasses.replace(file(relation, distance, transform), difference=difference)
            words = likeness(item)
            assert 1 <= len(words.split()) <= 4
            assert "bit" not in words.lower()
            assert not icon_of(item) or icons.icon(icon_of(item))


def test_what_is_the_same_never_has_the_colour_of_what_was_changed():
    same = {shade_of(file(relation, 0)) for relation in ("exact", "same-pixels")}
    changed = {
        shade_of(file("near", 0, difference=differing(kind)))
        for kind in get_args(DifferenceKind)
        if kind != "none"
    }
    assert not same & changed
