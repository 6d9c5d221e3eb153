"""Pairs of features: the same whichever way they are asked for."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dupfinder.crops import joins
from dupfinder.crops.candidates import FEW, candidates, query_candidates
from dupfinder.crops.feature_arrays import FeatureArrays
from dupfinder.crops.joins import Index, degrees, feature_pairs, query_pairs
from dupfinder.crops.tables import MOST_BITS, TABLES, WINDOW, Table, stored_words
from dupfinder.features.extraction import Features
from dupfinder.features.patches import mirror_mask


def picture_of(words):
    count = len(words)
    return Features(np.asarray(words, np.uint64), np.zeros((count, 4), np.uint8), 144, 192)


def similar_pictures(seed, pictures, features=20, flips=4, kinds=5):
    """Pictures whose words are a few words with some bits changed, some of them mirrored."""
    random = np.random.default_rng(seed)
    basis = random.integers(0, 1 << 63, kinds, dtype=np.uint64)
    found = []
    for _ in range(pictures):
        words = basis[random.integers(0, kinds, features)]
        for _ in range(flips):
            words = words ^ (np.uint64(1) << random.integers(0, 64, features, dtype=np.uint64))
        words[random.random(features) < 0.3] ^= mirror_mask()
        found.append(picture_of(words))
    return found


def index_of(pictures):
    return Index.of(FeatureArrays.of(pictures))


def as_set(parts):
    """All pairs, each as often as it was found."""
    found = [pair for part in parts for pair in zip(*(column.tolist() for column in part), strict=True)]
    return sorted(found)


@settings(max_examples=25, deadline=None)
@given(seed=st.integers(0, 10**6), pictures=st.integers(0, 40), new=st.integers(0, 3))
def test_an_index_without_tables_finds_the_same_for_a_few_pictures(seed, pictures, new):
    arrays = FeatureArrays.of(similar_pictures(seed, pictures + new, kinds=3))
    whole, without = Index.of(arrays), Index(arrays)
    assert as_set(feature_pairs(without, pictures)) == as_set(feature_pairs(whole, pictures))
    few = np.arange(len(arrays.words))[::7]
    assert degrees(without, few).tolist() == degrees(whole, few).tolist()
    assert without.around(arrays.words[:0]).tables[0].words.size == 0


@settings(max_examples=25, deadline=None)
@given(seed=st.integers(0, 10**6), pictures=st.integers(0, 40))
def test_an_index_without_tables_answers_queries_like_a_sorted_one(seed, pictures):
    *known, last = similar_pictures(seed, pictures + 1, kinds=3)
    arrays = FeatureArrays.of(known)
    found = as_set([query_pairs(Index(arrays), last.words)])
    assert found == as_set([query_pairs(Index.of(arrays), last.words)])
    assert str(query_candidates(Index(arrays), last)) == str(query_candidates(Index.of(arrays), last))


def test_stored_features_of_many_pictures_are_read_at_once():
    pictures = [*similar_pictures(1, 5), picture_of([])]
    read = FeatureArrays.of_bytes([each.to_bytes() for each in pictures])
    expected = FeatureArrays.of(pictures)
    for name in ("words", "places", "first", "sizes"):
        assert getattr(read, name).tolist() == getattr(expected, name).tolist()
        assert getattr(read, name).dtype == getattr(expected, name).dtype
    assert len(FeatureArrays.of_bytes([])) == 0


@pytest.mark.parametrize("bad", [b"", b"\1", b"\x90\0\xc0\0" + bytes(11), bytes(16), b"\x90\0\xff\xff"])
def test_stored_features_of_a_wrong_form_are_refused(bad):
    good = picture_of([1, 2]).to_bytes()
    for stored in ([bad], [good, bad], [bad, good]):
        with pytest.raises(ValueError, match="stored features"):
            FeatureArrays.of_bytes(stored)


def from_picture(pairs, first):
    return [pair for pair in pairs if pair[1] >= first]


@settings(max_examples=25, deadline=None)
@given(seed=st.integers(0, 10**6), pictures=st.integers(0, 8), kinds=st.integers(1, 6))
def test_a_query_finds_what_the_join_finds_of_a_last_picture(seed, pictures, kinds):
    *known, last = similar_pictures(seed, pictures + 1, kinds=kinds)
    index, whole = index_of(known), index_of([*known, last])
    expected = as_set(feature_pairs(whole, pictures))
    assert as_set([query_pairs(index, last.words)]) == expected
    everything = as_set(feature_pairs(whole))
    assert from_picture(everything, int(whole.arrays.first[pictures])) == expected


@settings(max_examples=25, deadline=None)
@given(seed=st.integers(0, 10**6), old=st.integers(0, 6), new=st.integers(1, 6))
def test_new_pictures_are_joined_as_all_are(seed, old, new):
    pictures = similar_pictures(seed, old + new)
    whole = index_of(pictures)
    extended = index_of(pictures[:old]).extended(pictures[old:])
    for table, expected in zip(extended.tables, whole.tables, strict=True):
        assert (table.words == expected.words).all()
        assert (table.order == expected.order).all()
    everything = as_set(feature_pairs(whole))
    assert as_set(feature_pairs(extended, old)) == from_picture(everything, int(whole.arrays.first[old]))


@pytest.mark.parametrize(("features", "pairs"), [(1, 1 << 23), (50, 1 << 23), (1 << 20, 30)])
def test_blocks_change_nothing(monkeypatch, features, pairs):
    index = index_of(similar_pictures(1, 12))
    expected = as_set(feature_pairs(index))
    monkeypatch.setattr(joins, "BLOCK_FEATURES", features)
    monkeypatch.setattr(joins, "BLOCK_PAIRS", pairs)
    assert len(list(feature_pairs(index))) > 1
    assert as_set(feature_pairs(index)) == expected


def test_pairs_are_of_two_pictures_and_within_the_radius():
    index = index_of(similar_pictures(2, 10))
    words, picture = index.arrays.words, index.arrays.picture
    count = 0
    for first, second, mirrored, distance in feature_pairs(index):
        count += len(first)
        assert (picture[first] < picture[second]).all()
        differing = words[first] ^ words[second] ^ np.where(mirrored, mirror_mask(), np.uint64(0))
        assert (np.bitwise_count(differing) == distance).all()
        assert distance.max() <= MOST_BITS
        assert mirrored.any()
        assert not mirrored.all()
    assert count > 100


def test_equal_words_are_all_found_and_a_close_one_mostly():
    random = np.random.default_rng(5)
    words = random.integers(0, 1 << 63, 2000, dtype=np.uint64)
    close = words ^ (np.uint64(1) << random.integers(0, 64, 2000, dtype=np.uint64))
    for other, least in ((words, 2000), (words ^ mirror_mask(), 2000), (close, 1900)):
        first, second, *_ = query_pairs(index_of([picture_of(words)]), other)
        assert len(set(first[second - 2000 == first].tolist())) >= least


def test_pictures_of_one_label_are_not_paired():
    index = index_of(similar_pictures(3, 6))
    labels = np.array([0, 0, 1, 1, 2, 3])
    picture = index.arrays.picture
    expected = [
        pair for pair in as_set(feature_pairs(index)) if labels[picture[pair[0]]] != labels[picture[pair[1]]]
    ]
    assert as_set(feature_pairs(index, same=labels)) == expected


def test_equal_features_in_all_pictures_take_linear_time():
    index = index_of([picture_of(np.zeros(5))] * 300)
    count = sum(len(pairs.first) for pairs in feature_pairs(index))
    assert count <= TABLES * WINDOW * 1500


def test_pictures_without_features_have_no_pairs():
    for pictures in ([], [picture_of([])], [picture_of([])] * 3, [picture_of([1]), picture_of([])]):
        index = index_of(pictures)
        assert as_set(feature_pairs(index)) == []
        assert as_set([query_pairs(index, np.empty(0, np.uint64))]) == []
        assert len(degrees(index, np.empty(0, np.int64))) == 0


def test_degrees_count_the_pairs_of_a_feature():
    index = index_of(similar_pictures(4, 15))
    expected = np.zeros(len(index.arrays.words), np.int64)
    for first, second, *_ in feature_pairs(index):
        expected += np.bincount(first, minlength=len(expected))
        expected += np.bincount(second, minlength=len(expected))
    asked = np.array([7, 3, 3, *range(len(expected))])
    assert (degrees(index, asked) == expected[asked]).all()


def test_features_that_many_pictures_share_make_few_candidates():
    random = np.random.default_rng(7)
    shared = random.integers(0, 1 << 63, 12, dtype=np.uint64)
    places = random.integers(0, 256, (12, 4)).astype(np.uint8)
    pictures = []
    for _ in range(60):
        words = np.concatenate((shared, random.integers(0, 1 << 63, 30, dtype=np.uint64)))
        own = random.integers(0, 256, (30, 4)).astype(np.uint8)
        pictures.append(Features(words, np.concatenate((places, own)), 144, 192))
    found = candidates(index_of(pictures))
    assert 0 < len(found) <= 60 * FEW
    assert len(query_candidates(index_of(pictures), pictures[0])) <= FEW + 1
    # What only two share is no overlay.
    assert len(candidates(index_of(pictures[:2]))) == 1


def test_the_check_is_called_and_ends_the_join():
    def stop():
        raise InterruptedError

    with pytest.raises(InterruptedError):
        list(feature_pairs(index_of(similar_pictures(6, 3)), check=stop))


@pytest.mark.parametrize("number", range(TABLES))
def test_a_stored_word_keeps_all_bits_but_whether_it_is_mirrored(number):
    words = np.random.default_rng(number).integers(0, 1 << 63, 500, dtype=np.uint64)
    stored, mirrored = stored_words(words, number), stored_words(words ^ mirror_mask(), number)
    assert (stored ^ mirrored == 1).all()
    assert len(np.unique(stored)) == 500
    table = Table.of(words, number)
    assert (np.diff(table.words.astype(np.float64)) >= 0).all()
    assert (table.rows_of(words[table.order], table.order.astype(np.int64)) == np.arange(500)).all()
