"""Hashes are what their definitions say, in all eight orientations, and find smaller copies."""

import os

import cv2
import numpy as np
import pytest
from helpers.dhash import dhash, tutorial_dhash
from helpers.folders import slow
from helpers.images import encode, photo
from hypothesis import given
from hypothesis import strategies as st

from dupfinder.hashing.bits import hamming
from dupfinder.hashing.borders import coarse_borders, trim_borders
from dupfinder.hashing.canvas import canvas, thumbnail, thumbnails_of
from dupfinder.hashing.hashes import ROW_BYTES, Hashes
from dupfinder.hashing.orientation import INVERSE, TRANSFORMS, oriented_dct, oriented_large, oriented_small
from dupfinder.hashing.thumbnail_hashes import FLAT_DEVIATION, MARGIN, hash_thumbnails
from dupfinder.images.decoding import decode

TURN = {
    None: lambda pixels: pixels,
    "rotate-90": lambda pixels: np.rot90(pixels, -1),
    "rotate-180": lambda pixels: np.rot90(pixels, 2),
    "rotate-270": lambda pixels: np.rot90(pixels, 1),
    "mirror": lambda pixels: pixels[:, ::-1],
    "flip": lambda pixels: pixels[::-1],
    "transpose": lambda pixels: pixels.swapaxes(0, 1),
    "transverse": lambda pixels: np.rot90(pixels, 2).swapaxes(0, 1),
}
NUMBERS = range(8)


def turned(pixels, transform):
    """Really transformed pixels, by numpy alone."""
    return np.ascontiguousarray(TURN[TRANSFORMS[transform]](pixels))


def grey_photo(seed, width=320, height=240):
    return cv2.cvtColor(photo(seed, width, height), cv2.COLOR_BGR2GRAY)


def on_white(seed, width=320, height=240):
    """A thing on a white background, where most cells equal their neighbours."""
    thing = grey_photo(seed, width, height)
    mask = np.zeros_like(thing)
    middle, axes = (int(width * 0.45), int(height * 0.55)), (width // 4, height // 3)
    cv2.ellipse(mask, middle, axes, 20, 0, 360, 1, -1)
    return np.where(mask, thing, np.uint8(255))


def detailed(seed, width=1280, height=960):
    """A picture with detail in every pixel: leaves, gravel, woven cloth."""
    random = np.random.default_rng(seed)
    grain = random.normal(0, 60, (height, width)).astype(np.float32)
    return np.clip(grey_photo(seed, width, height) * 0.6 + 50 + grain, 0, 255).astype(np.uint8)


def hashes_of(pictures):
    return hash_thumbnails(np.stack([thumbnail(each) for each in pictures]))[0]


PHOTOS = [grey_photo(seed) for seed in range(24)]
THINGS = [on_white(seed) for seed in range(24)]
WIDE = [grey_photo(seed, 400, 150) for seed in range(8)]


# --- the tutorial's -------------------------------------------------------------------------


def test_the_tutorials_hash_is_kept_bit_for_bit():
    # As its text says it: shrink to 9 × 8, is the pixel on the right brighter, add up powers of two.
    for grey in (*PHOTOS, *THINGS, detailed(1)):
        resized = cv2.resize(grey, (9, 8), interpolation=cv2.INTER_LINEAR).tolist()
        value = 0
        for y in range(8):
            for x in range(8):
                if resized[y][x + 1] > resized[y][x]:
                    value += 2 ** (8 * y + x)
        assert tutorial_dhash(grey) == value


def test_averaging_finds_the_small_copy_that_the_tutorials_resize_loses():
    averaged, bilinear = [], []
    for seed in range(8):
        whole = detailed(seed)
        copy = cv2.resize(whole, (320, 240), interpolation=cv2.INTER_AREA)
        averaged.append((dhash(whole) ^ dhash(copy)).bit_count())
        bilinear.append((tutorial_dhash(whole) ^ tutorial_dhash(copy)).bit_count())
    assert max(averaged) <= 2
    # The tutorial's radius is below 10.
    assert min(bilinear) >= 10


# --- definitions ------------------------------------------------------------------------------


def cells(thumb, rows, columns):
    """Means of equal areas, by repeating each pixel as often as there are cells to share it."""
    wide = np.repeat(np.repeat(thumb.astype(np.float64), rows, 0), columns, 1)
    return wide.reshape(rows, 64, columns, 64).mean(axis=(1, 3))


def as_integer(bits):
    return sum(1 << i for i, bit in enumerate(bits.ravel().tolist()) if bit)


def integer(words):
    return int.from_bytes(words.astype("<u8").tobytes(), "little")


@pytest.mark.parametrize("pictures", [PHOTOS, THINGS, WIDE], ids=["photos", "on white", "wide"])
def test_the_small_hash_compares_neighbours_as_if_the_middle_were_a_little_brighter(pictures):
    hashes = hashes_of(pictures)
    towards_middle = np.where(np.arange(8) < 4, MARGIN, -MARGIN)
    for row, picture in enumerate(pictures):
        thumb = thumbnail(picture)
        across = np.diff(cells(thumb, 8, 9), axis=1) + towards_middle
        down = np.diff(cells(thumb, 9, 8), axis=0) + towards_middle[:, None]
        assert hashes.small[row].tolist() == [as_integer(across > 0), as_integer(down > 0)]
        assert dhash(picture) == as_integer(across > 0)


@pytest.mark.parametrize("pictures", [PHOTOS, THINGS, WIDE], ids=["photos", "on white", "wide"])
def test_the_large_hash_tells_brighter_darker_and_equal(pictures):
    hashes = hashes_of(pictures)
    for row, picture in enumerate(pictures):
        thumb = thumbnail(picture)
        across = np.diff(cells(thumb, 16, 17), axis=1)
        down = np.diff(cells(thumb, 17, 16), axis=0)
        planes = (across > MARGIN, across < -MARGIN, down > MARGIN, down < -MARGIN)
        assert [integer(plane) for plane in hashes.large[row]] == [as_integer(plane) for plane in planes]
        assert dhash(picture, 16) == as_integer(planes[0])


@pytest.mark.parametrize("pictures", [PHOTOS, THINGS], ids=["photos", "on white"])
def test_the_dct_hash_is_the_signs_of_low_frequencies(pictures):
    hashes = hashes_of(pictures)
    for row, picture in enumerate(pictures):
        frequencies = cv2.dct(thumbnail(picture).astype(np.float64))[1:17, 1:17]
        expected = as_integer(frequencies > 0)
        # A frequency that is hardly there may have any sign: the weights are rounded.
        unclear = as_integer(np.abs(frequencies) < 0.1)
        assert (integer(hashes.dct[row]) ^ expected) & ~unclear == 0
        assert unclear.bit_count() <= 4


def test_a_dhash_has_64_or_256_bits():
    with pytest.raises(ValueError, match="side must be 8 or 16, not 9"):
        dhash(PHOTOS[0], 9)
    assert max(dhash(each) for each in PHOTOS) < 2**64
    assert 2**192 < max(dhash(each, 16) for each in PHOTOS) < 2**256


@pytest.mark.parametrize(
    "shape", [(1, 1), (1, 300), (300, 1), (63, 65), (64, 64), (128, 64), (129, 4000), (7, 9)]
)
def test_a_thumbnail_is_64_by_64_of_any_size(shape):
    picture = np.random.default_rng(0).integers(0, 256, shape, np.uint8)
    thumb = thumbnail(picture)
    assert thumb.shape == (64, 64)
    assert thumb.dtype == np.uint8
    assert abs(float(thumb.mean()) - float(picture.mean())) < 6
    assert np.array_equal(thumbnail(np.full(shape, 77, np.uint8)), np.full((64, 64), 77))


@pytest.mark.parametrize("side", [65, 100, 127, 128, 129, 200, 255, 300])
def test_a_thumbnail_skips_no_pixel(side):
    for line in range(side):
        lit = np.zeros((side, side), np.uint8)
        lit[:, line] = 255
        assert thumbnail(lit).any()
        assert thumbnail(lit.T).any()


def test_a_png_of_a_jpeg_is_within_two_bits_of_it():
    # Grey from the decoder and grey from colour round differently.
    for seed in range(12):
        jpeg = encode(photo(seed), ".jpg", 80)
        png = encode(decode(jpeg, colour=True).pixels, ".png")
        assert (dhash(decode(jpeg).pixels) ^ dhash(decode(png).pixels)).bit_count() <= 2


def test_different_pictures_are_far_apart_in_every_orientation():
    hashes = hashes_of([grey_photo(seed) for seed in range(40)])
    for transform in NUMBERS:
        distances = np.bitwise_count(hashes.small[:, :1] ^ oriented_small(hashes.small, transform)[None, :])
        if transform == 0:
            np.fill_diagonal(distances, 64)
        assert distances.min() > 12
        if transform == 0:
            assert distances.min() > 16


# --- orientations -----------------------------------------------------------------------------


def derived(hashes, transform):
    """The small, large and DCT hashes that follow for the transformed pictures."""
    return (
        oriented_small(hashes.small, transform)[:, None],
        oriented_large(hashes.large, transform),
        oriented_dct(hashes.dct, transform),
    )


def has_a_tie(thumb):
    """Whether two neighbouring cells differ by exactly the margin, which is decided by rounding."""
    across, down = np.diff(cells(thumb, 8, 9), axis=1), np.diff(cells(thumb, 9, 8), axis=0)
    return any((np.abs(np.abs(each) - MARGIN) < 1e-4).any() for each in (across, down))


def square_thumbnails():
    random = np.random.default_rng(5)
    noise = random.integers(0, 256, (12, 64, 64), np.uint8)
    white = noise.copy()
    white[:, :20] = 255
    white[:, 50:, :40] = 255
    thumbs = [*noise, *white, *(thumbnail(each) for each in PHOTOS + THINGS)]
    clear = [thumb for thumb in thumbs if not has_a_tie(thumb)]
    assert len(clear) >= len(thumbs) - 3
    return np.stack(clear)


@pytest.mark.parametrize("transform", NUMBERS)
def test_hashes_of_a_turned_thumbnail_follow_exactly(transform):
    thumbs = square_thumbnails()
    hashes, _ = hash_thumbnails(thumbs)
    really, _ = hash_thumbnails(np.stack([turned(each, transform) for each in thumbs]))
    small, large, dct = derived(hashes, transform)
    assert np.array_equal(small[:, 0], really.small[:, 0])
    assert np.array_equal(large, really.large)
    # Of thousands of frequencies, one that is nearly absent may round to either side of zero.
    assert hamming(dct, really.dct).sum() <= 1


@pytest.mark.parametrize("transform", NUMBERS)
@pytest.mark.parametrize("side", [128, 256, slow(512)])
def test_square_pictures_of_a_power_of_two_follow_exactly(transform, side):
    pictures = [grey_photo(seed, side, side) for seed in range(4)] + [
        on_white(seed, side, side) for seed in range(4)
    ]
    small, large, _ = derived(hashes_of(pictures), transform)
    really = hashes_of([turned(each, transform) for each in pictures])
    assert np.array_equal(small[:, 0], really.small[:, 0])
    assert np.array_equal(large, really.large)


@pytest.mark.parametrize("transform", NUMBERS)
@pytest.mark.parametrize("pictures", [PHOTOS, THINGS, WIDE], ids=["photos", "on white", "wide"])
def test_hashes_of_a_turned_picture_follow_within_two_bits(pictures, transform):
    small, large, dct = derived(hashes_of(pictures), transform)
    really = hashes_of([turned(each, transform) for each in pictures])
    assert hamming(small, really.small[:, :1]).max() <= 2
    assert hamming(large[:, 0], really.large[:, 0]).max() <= 4
    assert hamming(dct, really.dct).max() <= 4


@pytest.mark.parametrize("transform", NUMBERS)
def test_the_inverse_undoes_a_transform(transform):
    picture = PHOTOS[0]
    assert np.array_equal(turned(turned(picture, transform), INVERSE[transform]), picture)
    hashes = hashes_of(PHOTOS)
    assert np.array_equal(
        oriented_large(oriented_large(hashes.large, transform), INVERSE[transform]), hashes.large
    )
    assert np.array_equal(oriented_dct(oriented_dct(hashes.dct, transform), INVERSE[transform]), hashes.dct)
    # What turns A into B turns the hash of A into that of B, and its inverse back.
    really = hashes_of([turned(each, transform) for each in PHOTOS])
    assert hamming(oriented_small(really.small, INVERSE[transform])[:, None], hashes.small[:, :1]).max() <= 2


def test_the_eight_transforms_are_all_different():
    picture = PHOTOS[0]
    assert len({turned(picture, transform).tobytes() for transform in NUMBERS}) == 8
    hashes = hashes_of([picture])
    assert len({int(oriented_small(hashes.small, transform)[0]) for transform in NUMBERS}) == 8
    assert np.array_equal(oriented_small(hashes.small, 0), hashes.small[:, 0])


def test_no_pictures_have_no_oriented_hashes():
    none = Hashes.from_rows(b"")
    for transform in NUMBERS:
        assert [part.shape for part in derived(none, transform)] == [(0, 1), (0, 4, 4), (0, 4)]


# --- batches and records ----------------------------------------------------------------------


@pytest.mark.parametrize("count", [1, 2, 63, 64, 65, 130])
def test_a_batch_is_hashed_as_one_by_one(count):
    thumbs = np.resize(square_thumbnails(), (count, 64, 64))
    hashes, flat = hash_thumbnails(thumbs)
    assert len(hashes) == len(flat) == count
    singles = [hash_thumbnails(each[None]) for each in thumbs]
    together = Hashes.concatenate([single for single, _ in singles])
    assert np.array_equal(hashes.small, together.small)
    assert np.array_equal(hashes.large, together.large)
    # A product of other shape adds in another order: a frequency that is absent has any sign.
    assert hamming(hashes.dct, together.dct).max() <= 1
    assert np.array_equal(flat, np.concatenate([each for _, each in singles]))


def test_an_empty_batch_gives_empty_arrays():
    hashes, flat = hash_thumbnails(np.zeros((0, 64, 64), np.uint8))
    assert len(hashes) == 0
    assert (hashes.small.shape, hashes.large.shape, hashes.dct.shape) == ((0, 2), (0, 4, 4), (0, 4))
    assert {hashes.small.dtype, hashes.large.dtype, hashes.dct.dtype} == {np.dtype(np.uint64)}
    assert flat.shape == (0,)
    assert flat.dtype == bool
    assert hashes.to_rows().shape == (0, ROW_BYTES)


@given(st.lists(st.binary(min_size=ROW_BYTES, max_size=ROW_BYTES), max_size=5))
def test_records_are_read_as_they_were_written(records):
    hashes = Hashes.from_rows(b"".join(records))
    assert len(hashes) == len(records)
    rows = hashes.to_rows()
    assert rows.shape == (len(records), ROW_BYTES)
    assert [row.tobytes() for row in rows] == records
    again = Hashes.from_rows(bytearray(rows.tobytes()))
    assert np.array_equal(again.small, hashes.small)
    assert np.array_equal(again.large, hashes.large)
    assert np.array_equal(again.dct, hashes.dct)


def test_a_record_is_22_words_little_endian():
    # The library's files are read by other machines and later versions.
    hashes = Hashes.from_rows(b"".join(int(n).to_bytes(8, "little") for n in range(1, 23)))
    assert hashes.small.tolist() == [[1, 2]]
    assert hashes.large.reshape(-1).tolist() == list(range(3, 19))
    assert hashes.dct.tolist() == [[19, 20, 21, 22]]
    assert hashes.to_rows()[0, :9].tolist() == [1, 0, 0, 0, 0, 0, 0, 0, 2]


def test_take_keeps_the_order_asked_for():
    hashes = hashes_of(PHOTOS[:4])
    taken = hashes.take(np.array([3, 0, 3]))
    assert np.array_equal(taken.to_rows(), hashes.to_rows()[[3, 0, 3]])


@given(st.lists(st.tuples(st.integers(0, 2**256 - 1), st.integers(0, 2**256 - 1)), min_size=1, max_size=6))
def test_hamming_counts_differing_bits(pairs):
    words = np.array([[each.to_bytes(32, "little") for each in pair] for pair in pairs], "V32")
    words = words.view("<u8").reshape(len(pairs), 2, 4).astype(np.uint64)
    expected = [(a ^ b).bit_count() for a, b in pairs]
    assert hamming(words[:, 0], words[:, 1]).tolist() == expected
    assert hamming(words[:, 0], words[:1, 0]).shape == (len(pairs),)
    # Every one of 256 bits is counted, in a type that holds as many.
    assert hamming(words[:1, 0], ~words[:1, 0]).tolist() == [256]


# --- flat pictures ----------------------------------------------------------------------------


def is_flat(picture):
    return bool(hash_thumbnails(thumbnail(picture)[None])[1][0])


@pytest.mark.parametrize("level", [0, 1, 127, 255])
def test_a_constant_picture_is_flat_and_has_nothing_brighter_or_darker(level):
    picture = np.full((240, 320), level, np.uint8)
    assert is_flat(picture)
    hashes, _ = hash_thumbnails(thumbnail(picture)[None])
    assert not hashes.large.any()
    # All cells are equal: what is left is the little light in the middle, in all orientations.
    for transform in NUMBERS:
        assert oriented_small(hashes.small, transform).tolist() == [0x0F0F0F0F0F0F0F0F]


def test_noise_of_one_level_is_flat():
    noise = np.random.default_rng(2).integers(120, 122, (240, 320)).astype(np.uint8)
    assert is_flat(noise)
    assert is_flat(noise[:64, :64])


def test_contrast_decides_what_is_flat():
    random = np.random.default_rng(3)
    thumbs = random.normal(0, 1, (2, 64, 64))
    thumbs = (thumbs - thumbs.mean(axis=(1, 2), keepdims=True)) / thumbs.std(axis=(1, 2), keepdims=True)
    levels = np.array([FLAT_DEVIATION * 0.9, FLAT_DEVIATION * 1.1])[:, None, None]
    _, flat = hash_thumbnails(np.rint(128 + thumbs * levels).astype(np.uint8))
    assert flat.tolist() == [True, False]
    faint = np.rint(128 + (PHOTOS[0].astype(float) - 128) / 64).astype(np.uint8)
    assert is_flat(faint)


def test_pictures_are_not_flat():
    assert not any(is_flat(each) for each in (*PHOTOS, *THINGS, *WIDE))
    faint = np.rint(128 + (PHOTOS[0].astype(float) - 128) / 8).astype(np.uint8)
    assert not is_flat(faint)


# --- borders ----------------------------------------------------------------------------------


def bordered(inner, top, bottom, left, right, level):
    return cv2.copyMakeBorder(inner, top, bottom, left, right, cv2.BORDER_CONSTANT, value=level)


@pytest.mark.parametrize("level", [0, 128, 255])
@pytest.mark.parametrize(
    "sides",
    [(20, 20, 20, 20), (40, 40, 0, 0), (0, 0, 60, 60), (30, 0, 0, 0), (0, 0, 0, 25), (5, 40, 0, 12)],
    ids=["frame", "letterbox", "pillarbox", "above", "right", "uneven"],
)
def test_a_uniform_border_is_cut_off(sides, level):
    for inner in PHOTOS[:6]:
        cut = trim_borders(bordered(inner, *sides, level))
        assert cut is not None
        # A row of the picture that is as dark as the border may go with it.
        assert np.abs(np.subtract(cut.shape, inner.shape)).max() <= 3
        assert dhash(cut) ^ dhash(inner) < 2**64
        assert (dhash(cut) ^ dhash(inner)).bit_count() <= 4


def test_the_border_of_a_jpeg_is_cut_off_although_it_is_not_quite_uniform():
    for seed in range(6):
        framed = cv2.copyMakeBorder(photo(seed), 24, 24, 32, 32, cv2.BORDER_CONSTANT, value=(0, 0, 0))
        cut = trim_borders(decode(encode(framed, ".jpg", 60)).pixels)
        assert cut is not None
        assert np.abs(np.subtract(cut.shape, (240, 320))).max() <= 8
        assert (dhash(cut) ^ dhash(PHOTOS[seed])).bit_count() <= 4


def test_borders_of_different_levels_are_cut_off():
    inner = PHOTOS[1]
    two = np.vstack([np.full((30, 320), 255, np.uint8), inner, np.zeros((30, 320), np.uint8)])
    cut = trim_borders(two)
    assert cut is not None
    assert np.array_equal(cut, inner)


def test_what_is_left_is_a_view_of_the_picture():
    picture = bordered(PHOTOS[2], 20, 20, 20, 20, 0)
    cut = trim_borders(picture)
    assert np.shares_memory(cut, picture)


def test_a_picture_without_a_border_has_none():
    assert [trim_borders(each) for each in PHOTOS + WIDE] == [None] * 32


def test_a_border_of_one_line_in_many_is_not_worth_cutting():
    inner = PHOTOS[3]
    assert trim_borders(bordered(inner, 1, 0, 1, 0, 0)) is None


@pytest.mark.parametrize("level", [0, 200, 255])
def test_nothing_is_left_of_a_uniform_picture(level):
    assert trim_borders(np.full((240, 320), level, np.uint8)) is None


def test_next_to_nothing_is_not_a_picture():
    assert trim_borders(bordered(PHOTOS[0][:20, :24], 200, 200, 200, 200, 0)) is None
    assert trim_borders(bordered(PHOTOS[0][:12, :12], 10, 10, 10, 10, 0)) is None


@pytest.mark.parametrize("shape", [(1, 1), (1, 2), (2, 1), (1, 500), (500, 1), (3, 3)])
def test_tiny_pictures_have_no_border(shape):
    assert trim_borders(np.zeros(shape, np.uint8)) is None
    ramp = np.linspace(0, 255, shape[0] * shape[1]).reshape(shape).astype(np.uint8)
    assert trim_borders(ramp) is None


@pytest.mark.parametrize("box", [(0, 180, 0, 240), (20, 160, 0, 240), (0, 180, 30, 200), (12, 170, 25, 230)])
@pytest.mark.parametrize("level", [0, 255, 90])
def test_borders_found_on_a_canvas_are_those_of_the_picture_to_a_cell(box, level):
    top, bottom, left, right = box
    picture = np.full((180, 240), level, np.uint8)
    picture[top:bottom, left:right] = grey_photo(3, right - left, bottom - top)
    inner = trim_borders(picture)
    (found,) = coarse_borders(canvas(picture)[None]).tolist()
    expected = [top / 180 * 128, bottom / 180 * 128, left / 240 * 128, right / 240 * 128]
    assert np.abs(np.array(found) - expected).max() <= 1.5
    assert (inner is None) == (found == [0, 128, 0, 128])


def test_borders_of_a_batch_are_those_of_each_picture():
    pictures = [canvas(each) for each in (*PHOTOS, *THINGS)]
    alone = [coarse_borders(each[None])[0].tolist() for each in pictures]
    assert coarse_borders(np.stack(pictures)).tolist() == alone
    uniform = np.full((1, 128, 128), 7, np.uint8)
    assert coarse_borders(uniform).tolist() == [[0, 128, 0, 128]]


# --- the same in any batch --------------------------------------------------------------------


def even_ones():
    """Pictures that are symmetric, in bands, flat, or full of ties: exact zeros in every sum."""
    side = np.arange(128)
    inside = (side > 30) & (side < 97)
    square = np.where(inside[:, None] & inside, np.uint8(40), np.uint8(255))
    frame = np.where(np.maximum.outer(abs(side - 63.5), abs(side - 63.5)) // 20 == 2, 90, 255)
    bands = np.where(side // 16 % 2, 200, 30)[:, None].repeat(128, 1)
    checks = np.where(np.add.outer(side // 8, side // 8) % 2, 128, 129)
    ramp = (side * 2)[None, :].repeat(128, 0)
    flat = np.full((128, 128), 77)
    steps = (side // 8 * 15)[:, None].repeat(128, 1)
    found = [square, frame, bands, bands.T, checks, ramp, ramp.T, flat, steps]
    return [np.ascontiguousarray(each, np.uint8) for each in found]


EVEN = even_ones()
CANVASES = [*EVEN, *(canvas(each) for each in (*PHOTOS[:6], *THINGS[:6]))]


def all_bits(batch):
    hashes, flat = hash_thumbnails(thumbnails_of(np.stack(batch)))
    return [(row.tobytes(), is_flat) for row, is_flat in zip(hashes.to_rows(), flat.tolist(), strict=True)]


ALONE = [all_bits([each])[0] for each in CANVASES]


@given(
    numbers=st.lists(st.integers(0, len(CANVASES) - 1), min_size=1, max_size=150), threads=st.integers(1, 4)
)
def test_a_picture_hashes_to_the_same_bits_in_every_batch(numbers, threads):
    before = cv2.getNumThreads()
    cv2.setNumThreads(threads)
    try:
        found = all_bits([CANVASES[number] for number in numbers])
    finally:
        cv2.setNumThreads(before)
    assert found == [ALONE[number] for number in numbers]


@given(
    pixels=st.integers(0, 2**32 - 1).map(
        lambda seed: np.random.default_rng(seed).choice([0, 1, 127, 128, 254, 255], (64, 64)).astype(np.uint8)
    ),
    place=st.integers(0, 130),
    turn=st.integers(0, 7),
)
def test_a_thumbnail_hashes_to_what_whole_numbers_give(pixels, place, turn):
    """Hashes of extreme thumbnails do not depend on their place in a batch."""
    batch = np.full((131, 64, 64), 255, np.uint8)
    batch[place] = turned(pixels, turn)
    hashes, flat = hash_thumbnails(batch)
    alone, alone_flat = hash_thumbnails(batch[place : place + 1])
    assert hashes.to_rows()[place].tobytes() == alone.to_rows()[0].tobytes()
    assert flat[place] == alone_flat[0]
    # Python's integers: cells of 9 columns and 8 rows, in units of 1/64 of a column.
    thumb = batch[place].astype(object)
    wide = np.repeat(thumb.reshape(8, 8, 64).sum(axis=1), 9, axis=1).reshape(8, 9, 64).sum(axis=2)
    difference = np.diff(wide, axis=1) * 1024
    towards_middle = np.where(np.arange(8) < 4, 1, -1) * 513 * 512  # MARGIN, of cells of 512 samples
    assert integer(hashes.small[place, :1]) == as_integer(difference + towards_middle > 0)


def test_the_threads_of_the_matrix_library_change_no_bit(python):
    code = (
        "import numpy, hashlib; from dupfinder.hashing.thumbnail_hashes import hash_thumbnails;"
        "r = numpy.random.default_rng(3);"
        "t = numpy.concatenate([r.integers(0, 256, (90, 64, 64)), numpy.full((5, 64, 64), 9),"
        " r.integers(0, 2, (60, 64, 1)).repeat(64, 2) * 255]).astype(numpy.uint8);"
        "h, f = hash_thumbnails(t);"
        "print(hashlib.sha256(h.to_rows().tobytes() + f.tobytes()).hexdigest())"
    )
    found = set()
    for threads, core in ((1, "Prescott"), (2, ""), (4, "Haswell")):
        settings_of_blas = {"OPENBLAS_NUM_THREADS": str(threads), "OPENBLAS_CORETYPE": core}
        done = python("-c", code, env=os.environ | settings_of_blas)
        assert done.returncode == 0, done.stderr
        found.add(done.stdout)
    assert len(found) == 1


def test_flat_is_decided_in_whole_numbers():
    """Deviations of exactly the limit are not flat, those of the least bit less are."""
    exactly = np.full((64, 64), 100, np.uint8)
    exactly[::2] += 4  # deviates by 2
    less = exactly.copy()
    less[0, 0] -= 1
    bright = exactly + np.uint8(150)
    batch = np.stack([exactly, less, bright])
    assert hash_thumbnails(batch)[1].tolist() == [False, True, False]
