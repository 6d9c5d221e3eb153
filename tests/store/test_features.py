"""Local features and crops are kept with their appearances, and go with them."""

import os

import pytest
from helpers.library_rows import VERSION, scanned

from dupfinder.base.errors import LibraryDamagedError
from dupfinder.store.features import CropRow, FeatureRow, UncheckedCrop
from dupfinder.store.library import Library

REGION = (0.0, 0.1, 0.9, 0.1, 0.9, 1.0, -0.1, 1.0)


@pytest.fixture
def library(tmp_path):
    with Library(str(tmp_path / "data")) as opened:
        opened.store([scanned(b"/p/%d.jpg" % number, number) for number in range(1, 4)], VERSION)
        yield opened


def numbers(library):
    return [record.appearance for record in library.records()]


def features_of(library, version=1):
    states = library.feature_states(version)
    stored = library.features([number for number, _ in states])
    return [(number, stored[number], joined) for number, joined in states]


def test_appearances_without_features_are_found_until_they_have_them(library):
    one, two, three = numbers(library)
    assert library.without_features(1) == [one, two, three]
    library.store_features([FeatureRow(one, b"f", b"t"), FeatureRow(three, b"f", b"t")], 1)
    assert library.without_features(1) == [two]
    assert library.without_features(2) == [one, two, three]


def test_features_come_back(library):
    one, two, _ = numbers(library)
    library.store_features([FeatureRow(one, b"f", b"t")], 1)
    library.store_features([FeatureRow(two, b"g", b"u")], 2)
    assert features_of(library) == [(one, b"f", False)]
    assert features_of(library, 2) == [(two, b"g", False)]
    assert library.thumbnails([one, two, 99]) == {one: b"t", two: b"u"}


def test_the_state_changes_with_what_is_added_and_joined(library):
    one = numbers(library)[0]
    states = [library.features_state()]
    library.store_features([FeatureRow(one, b"f", b"t")], 1)
    states.append(library.features_state())
    library.store_crops([], [one])
    states.append(library.features_state())
    assert len(set(states)) == 3


def test_features_of_an_appearance_that_is_gone_are_not_stored(library):
    library.store_features([FeatureRow(99, b"f", b"t")], 1)
    library.store_crops([CropRow(99, numbers(library)[0], REGION, 0.5, False)], [99])
    assert features_of(library) == []
    assert library.crops() == []


def test_crops_come_back_and_their_pictures_count_as_joined(library):
    one, two, _ = numbers(library)
    library.store_features([FeatureRow(number, b"f", b"t") for number in (one, two)], 1)
    rows = [CropRow(one, two, REGION, 0.5, True)]
    library.store_crops(rows, [one])
    assert library.crops() == rows
    assert features_of(library) == [(one, b"f", True), (two, b"f", False)]


def test_features_and_crops_go_with_the_last_image_of_their_appearance(library):
    one, two, _ = numbers(library)
    library.store_features([FeatureRow(number, b"f", b"t") for number in (one, two)], 1)
    library.store_crops([CropRow(one, two, REGION, 0.5, False)], [one, two])
    image = next(record.id for record in library.records() if record.appearance == two)
    library.forget([image])
    assert features_of(library) == [(one, b"f", True)]
    assert library.crops() == []


def test_features_that_were_read_while_indexing_are_stored_with_the_image(library):
    library.store(
        [
            scanned(b"/p/8.jpg", 8)._replace(features=b"f", thumbnail=b"t"),
            scanned(b"/p/9.jpg", 8)._replace(features=b"f", thumbnail=b"t"),
            scanned(b"/p/none.jpg", 9),
        ],
        VERSION,
    )
    (number,) = {
        record.appearance for record in library.records() if record.path.endswith(("8.jpg", "9.jpg"))
    }
    assert features_of(library) == [(number, b"f", False)]


def test_a_region_of_a_wrong_length_is_damage(library):
    one, two, _ = numbers(library)
    library.store_crops([CropRow(one, two, REGION, 0.5, False)], [])
    library.index.write("UPDATE crop SET region = x'00'")
    with pytest.raises(LibraryDamagedError):
        library.crops()
    assert os.path.exists(library.path)


UNCHECKED = ((True, 4, (1.0, 0.0, 2.5, 0.0, 1.0, -3.0)), (False, 9, (0.5, 0.0, 0.0, 0.0, 0.5, 0.0)))


def test_candidates_that_are_to_be_checked_come_back_until_they_are_removed(library):
    one, two, _ = numbers(library)
    few, many = (UncheckedCrop(one, two, *row) for row in UNCHECKED)
    library.add_unchecked_crops([few, many, few])
    assert library.unchecked_crops() == [many, few]
    library.remove_unchecked_crops([many])
    assert library.unchecked_crops() == [few]
    library.index.write("UPDATE unchecked_crop SET map = x'00'")
    with pytest.raises(LibraryDamagedError):
        library.unchecked_crops()


@pytest.mark.parametrize("gone", [1, 2])
def test_candidates_go_with_either_of_their_appearances(library, gone):
    one, two, _ = numbers(library)
    library.add_unchecked_crops(
        [UncheckedCrop(one, two, *UNCHECKED[0]), UncheckedCrop(one, 99, *UNCHECKED[0])]
    )
    assert len(library.unchecked_crops()) == 1
    library.forget([library.records()[gone - 1].id])
    assert library.unchecked_crops() == []
