"""Every format, turn, depth and damage gives the same upright picture, or says why not."""

import concurrent.futures
import itertools
import random
import struct
import threading
import zlib

import cv2
import numpy as np
import pytest
from helpers.dhash import dhash
from helpers.folders import few
from helpers.image_files import (
    CHANGED,
    EXIF_DIRECTORY,
    HAS_JXL,
    KINDS,
    ORIENTATION,
    TAKEN,
    box,
    deep,
    dng,
    exif_block,
    grey,
    heic,
    inks,
    lab,
    pillow_image,
    planes,
    png_chunk,
    psd,
    sample_files,
    saved,
    tiff,
    tiff_directory,
    turned,
    with_alpha,
    with_differences,
)
from helpers.images import encode, photo
from PIL import Image

from dupfinder.base.errors import ImageError, ImageTooLargeError
from dupfinder.base.file_types import IMAGE_SUFFIXES, OTHER_SUFFIXES, RAW_SUFFIXES, looks_like_image
from dupfinder.images import decoding, display, limits, over_white
from dupfinder.images.codecs import pillow
from dupfinder.images.decoding import decode
from dupfinder.images.formats.stated_size import stated_size
from dupfinder.images.limits import MAX_DECODED_BYTES

needs_jxl = pytest.mark.skipif(not HAS_JXL, reason="the extra jxl is not installed")


def bits_apart(a, b):
    """Between the row dHashes of two pictures, grey or BGR."""
    first, second = (dhash(grey(each) if each.ndim == 3 else each) for each in (a, b))
    return (first ^ second).bit_count()


def png_of_zeros(width, height, depth=1, colour_type=0):
    """A whole PNG of black pixels, made without ever having them in memory."""
    channels = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}[colour_type]
    row = bytes(1 + (width * depth * channels + 7) // 8)
    packer = zlib.compressobj(1)
    packed = b"".join(packer.compress(row) for _ in range(height)) + packer.flush()
    header = struct.pack(">IIBBBBB", width, height, depth, colour_type, 0, 0, 0)
    palette = png_chunk(b"PLTE", bytes(6)) if colour_type == 3 else b""
    parts = png_chunk(b"IHDR", header), palette, png_chunk(b"IDAT", packed), png_chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


# Between 64 and 256 on either side: all formats can hold it, and the thumbnail is no enlargement.
# Multiples of 16, for HEIC as written here.
SAMPLE = photo(3, 192, 144)
SAMPLES = sample_files(SAMPLE)
NAMES = {kind: f"a{KINDS[kind].suffix}" for kind in SAMPLES}


def decodes_or_tells(data, **options):
    """The picture, or None for an ImageError that gives a reason; anything else is a failed test."""
    try:
        picture = decode(data, **options)
    except ImageError as error:
        reason = str(error)
    else:
        reason = None
    if reason is not None:
        assert reason
        return None
    assert picture.pixels.dtype == np.uint8
    assert picture.pixels.ndim == (3 if options.get("colour") else 2)
    assert min(picture.pixels.shape) > 0
    assert picture.width > 0
    assert picture.height > 0
    return picture


# --- formats ----------------------------------------------------------------------------------


def test_a_tga_without_its_closing_mark_is_known_by_its_name_only():
    old = SAMPLES["tga"][:-26]
    assert bits_apart(decode(old, name="OLD.TGA").pixels, SAMPLE) <= 2
    with pytest.raises(ImageError, match="not an image"):
        decode(old)


def test_postscript_is_not_run():
    with pytest.raises(ImageError, match="not an image"):
        decode(saved(pillow_image(SAMPLE), "EPS"), name="drawing.jpg")


def test_one_bit_images_decode():
    image = pillow_image(SAMPLE).convert("1")
    assert bits_apart(decode(saved(image, "PNG")).pixels, SAMPLE) <= 4  # dithered
    for file_format, options in (("TIFF", {"compression": "group4"}), ("BMP", {}), ("PPM", {})):
        assert np.array_equal(
            decode(saved(image, file_format, **options)).pixels, np.asarray(image) * np.uint8(255)
        )


@pytest.mark.parametrize("kind", ["png animated", "webp animated", "gif animated"])
def test_an_animation_is_its_first_frame(kind):
    assert bits_apart(decode(SAMPLES[kind]).pixels, SAMPLE) <= 2
    assert bits_apart(decode(SAMPLES[kind]).pixels, SAMPLE[::-1]) > 16


@pytest.mark.parametrize("byte_order", ["<u2", ">u2"])
def test_sixteen_bits_keep_the_upper_half(byte_order):
    samples = np.arange(0, 65536, 7, dtype=np.uint16)[:9216].reshape(96, 96)
    image = Image.fromarray(samples.astype(byte_order))
    assert np.array_equal(decode(saved(image, "TIFF")).pixels, samples >> 8)
    # OpenCV rounds; a level more or less is nothing.
    assert np.abs(decode(encode(samples, ".png")).pixels.astype(int) - (samples >> 8)).max() <= 1


def test_eight_bits_in_sixteen_are_not_lost():
    samples = grey(SAMPLE).astype(np.uint16)
    assert np.array_equal(decode(saved(Image.fromarray(samples), "TIFF")).pixels, grey(SAMPLE))


@pytest.mark.parametrize("scale", [1, 1 / 255, 1e-3, 1e30, -3])
def test_floats_of_any_range_decode(scale):
    values = grey(SAMPLE).astype(np.float32) * np.float32(scale)
    pixels = decode(saved(Image.fromarray(values), "TIFF")).pixels
    expected = grey(SAMPLE) if scale > 0 else 255 - grey(SAMPLE)
    assert bits_apart(pixels, expected) <= 2


def test_what_is_no_number_in_a_float_picture_does_no_harm():
    values = grey(SAMPLE).astype(np.float32)
    values[5, 5:8] = np.nan, np.inf, -np.inf
    assert bits_apart(decode(saved(Image.fromarray(values), "TIFF")).pixels, SAMPLE) <= 2
    values[:] = np.nan
    assert not decode(saved(Image.fromarray(values), "TIFF")).pixels.any()
    values[:] = np.float32(3e38)
    values[0] = np.float32(-3e38)
    assert np.unique(decode(saved(Image.fromarray(values), "TIFF")).pixels).tolist() == [0, 255]


def test_signed_and_wide_integers_decode():
    wide = grey(SAMPLE).astype(np.int32) * 70_000 - 1_000_000
    assert bits_apart(decode(saved(Image.fromarray(wide), "TIFF")).pixels, SAMPLE) <= 2


def test_lab_of_no_colour_is_grey():
    lightness = lab(grey(SAMPLE)[:, :, None].repeat(3, axis=2))[:, :, 0]
    flat = Image.new("L", SAMPLE.shape[1::-1], 128)
    data = saved(Image.merge("LAB", (pillow_image(lightness), flat, flat)), "TIFF")
    assert np.abs(decode(data).pixels.astype(int) - grey(SAMPLE)).max() <= 2
    assert np.ptp(decode(data, colour=True).pixels.astype(int), axis=2).max() <= 1


@pytest.mark.parametrize("planar", [False, True])
@pytest.mark.parametrize("depth", [8, 16])
@pytest.mark.parametrize("extra", [1, 2])
def test_grey_tiff_has_its_opacity(depth, extra, planar):
    shade, opacity = grey(SAMPLE), np.tile(np.linspace(0, 255, 192).astype(np.uint8), (144, 1))
    stored = shade * (opacity / 255) if extra == 1 else shade  # weighed with it already, or not
    samples = np.dstack([np.rint(stored).astype(np.uint8), opacity])
    data = tiff(deep(samples) if depth == 16 else samples, 1, extra=extra, separate=planar)
    for colour in (False, True):
        picture = decode(data, colour=colour)
        assert picture.transparent
        wanted = shade * (opacity / 255) + 255 - opacity
        assert np.abs(picture.pixels - (wanted[:, :, None] if colour else wanted)).max() <= 3


@pytest.mark.parametrize("height", [1, 2])
@pytest.mark.parametrize("kind", [np.uint32, np.float64, np.uint16])
@pytest.mark.parametrize("count", [1, 3])
def test_a_deep_tiff_may_be_one_pixel_high(kind, count, height):
    samples = np.linspace(0, 1, 256 * count * height).reshape(height, 256, count)
    samples = samples.astype(kind) if kind == np.float64 else (samples * np.iinfo(kind).max).astype(kind)
    picture = decode(tiff(samples, 1 if count == 1 else 2), colour=True)
    assert (picture.width, picture.height) == (256, height)
    wanted = (samples / samples.max() * 255)[:, :, ::-1]
    assert np.abs(picture.pixels - wanted).max() <= 1


@pytest.mark.parametrize("tile", [None, 64])
@pytest.mark.parametrize("depth", [8, 16])
def test_differences_to_the_left_are_undone_for_any_number_of_samples(depth, tile):
    samples = np.dstack([SAMPLE[:, :, ::-1], SAMPLE, SAMPLE])
    samples = deep(samples) if depth == 16 else samples
    stored = np.concatenate(
        [with_differences(samples[:, left : left + (tile or 192)]) for left in range(0, 192, tile or 192)],
        axis=1,
    )
    for packed in (False, True):
        data = tiff(stored, tile=tile, packed=packed, tags=[(317, 3, [2])])
        assert np.array_equal(decode(data, colour=True).pixels, SAMPLE)


def test_a_tiff_of_brightness_and_colours_that_is_not_packed_is_no_damage():
    # Two by two pixels have their brightness in four bytes, and their colours in two behind those.
    height, width = SAMPLE.shape[:2]
    planes = cv2.cvtColor(SAMPLE, cv2.COLOR_BGR2YCrCb)
    brightness = planes[:, :, 0].reshape(height // 2, 2, width // 2, 2).transpose(0, 2, 1, 3)
    colours = cv2.resize(planes[:, :, [2, 1]], (width // 2, height // 2), interpolation=cv2.INTER_AREA)
    body = np.dstack([brightness.reshape(height // 2, width // 2, 4), colours]).tobytes()
    entries = [(256, 4, [width]), (257, 4, [height]), (258, 3, [8] * 3), (259, 3, [1]), (262, 3, [6])]
    entries += [(273, 4, [8]), (277, 3, [3]), (278, 3, [height]), (279, 4, [len(body)]), (530, 3, [2, 2])]
    data = b"II*\0" + struct.pack("<I", 8 + len(body)) + body + tiff_directory(entries, 8 + len(body))
    picture = decode(data, colour=True)
    assert not picture.damaged
    assert (picture.width, picture.height) == (192, 144)
    assert np.abs(picture.pixels.astype(int) - SAMPLE).mean() < 12


def test_a_big_endian_bigtiff_is_read():
    body = np.ascontiguousarray(SAMPLE[:, :, ::-1]).tobytes()
    entries = [(256, 192), (257, 144), (258, 8), (259, 1), (262, 2), (273, 16), (277, 3), (279, len(body))]
    directory = struct.pack(">Q", len(entries))
    for tag, value in entries:
        values = struct.pack(">HHH2x", 8, 8, 8) if tag == 258 else struct.pack(">I4x", value)
        directory += struct.pack(">HHQ", tag, 3 if tag == 258 else 4, 3 if tag == 258 else 1) + values
    data = b"MM\0+\0\x08\0\0" + struct.pack(">Q", 16 + len(body)) + body + directory + bytes(8)
    assert np.array_equal(decode(data, colour=True).pixels, SAMPLE)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (tiff(SAMPLE, compression=50000), "TIFF files packed with Zstandard cannot be read"),
        (tiff(SAMPLE, compression=34712), "TIFF files packed with JPEG 2000 cannot be read"),
        (tiff(deep(SAMPLE), compression=7), "TIFF files of 16-bit JPEG cannot be read"),
        (tiff(SAMPLE, tags=[(258, 3, [4] * 3)]), "TIFF files of 3 samples of 4 bits a pixel cannot be read"),
        (tiff(grey(SAMPLE), 1, tags=[(258, 3, [6])]), "TIFF files of 6-bit samples cannot be read"),
        (
            tiff(inks(SAMPLE).astype(np.float32), 5),
            "TIFF files of floating-point numbers that are no brightness cannot be read",
        ),
        (psd(planes(SAMPLE), 7), "PSD files of spot colours (multichannel) cannot be read"),
    ],
)
def test_an_intact_file_that_nothing_here_reads_is_not_called_damaged(data, reason):
    with pytest.raises(ImageError) as raised:
        decode(data)
    assert str(raised.value) == reason


def test_a_bitmap_of_four_bits_a_colour_is_not_called_damaged():
    masks = struct.pack("<III", 0xF00, 0xF0, 0xF)
    head = struct.pack("<IiiHHIIiiII", 40, 16, 16, 1, 16, 3, 512, 0, 0, 0, 0) + masks
    data = b"BM" + struct.pack("<IHHI", 578, 0, 0, 66) + head + bytes(512)
    with pytest.raises(ImageError, match=r"^BMP files of 16 bits that share them out"):
        decode(data)


def test_a_jpeg_that_states_its_height_at_its_end_is_not_called_damaged():
    data = bytearray(encode(SAMPLE))
    frame = data.index(b"\xff\xc0")
    data[frame + 5 : frame + 7] = bytes(2)
    with pytest.raises(ImageError, match="state their height behind the picture"):
        decode(bytes(data[:-2]) + b"\xff\xdc\0\4\0\x90\xff\xd9")


def not_opened(*_):
    raise ImageError("damaged, or of an unknown kind")


@pytest.mark.parametrize("kind", ["jpeg 2000", "jpeg 2000 stream", "jpeg 2000 alpha", "jpeg 2000 16-bit"])
@pytest.mark.parametrize("opened", [True, False])
def test_a_jpeg_2000_that_one_decoder_finds_broken_and_another_reads_is_no_damage(kind, opened, monkeypatch):
    usual = decode(SAMPLES[kind], colour=True)
    load = pillow.load_frame
    if opened:
        monkeypatch.setattr(pillow, "load_frame", lambda image: (load(image)[0], False))
    else:
        monkeypatch.setattr(decoding, "open_with_pillow", not_opened)
    again = decode(SAMPLES[kind], colour=True)
    assert not again.damaged
    assert (again.width, again.height, again.transparent) == (192, 144, usual.transparent)
    assert np.abs(again.pixels.astype(int) - usual.pixels).mean() < 1
    # None of them reads what is cut.
    cut = decodes_or_tells(SAMPLES[kind][:-200])
    assert cut is None or cut.damaged


def test_a_jpeg_2000_in_lab_is_not_shown_in_wrong_colours():
    data = SAMPLES["jpeg 2000"]
    at = data.index(b"colr") + 7
    with pytest.raises(ImageError, match="JPEG 2000 files in L"):
        decode(data[:at] + struct.pack(">I", 14) + data[at + 4 :])


def test_the_extensions_do_not_contradict_each_other():
    assert RAW_SUFFIXES <= IMAGE_SUFFIXES
    assert not IMAGE_SUFFIXES & OTHER_SUFFIXES
    assert all(
        suffix.startswith(".") and suffix == suffix.lower() for suffix in IMAGE_SUFFIXES | OTHER_SUFFIXES
    )


@pytest.mark.parametrize("kind", [kind for kind in SAMPLES if kind.split()[0] not in ("ico", "tga")])
def test_the_first_bytes_tell_an_image(kind):
    assert looks_like_image(SAMPLES[kind][:32])


@pytest.mark.parametrize(
    "head",
    [b"", b"\xff", b"GIF", b"RIFF\0\0\0\0WAVEfmt ", b"\0\0\0\x18ftypmp42", b"%PDF-1.4", b"MZ", b"\x7fELF"],
)
def test_the_first_bytes_of_other_files_do_not(head):
    assert not looks_like_image(head)


# --- orientation ------------------------------------------------------------------------------

WIDE = photo(7, 1280, 960)
MIDDLE = photo(7, 256, 192)


@pytest.mark.parametrize(
    ("orientation", "progressive", "colour"),
    few(itertools.product(range(1, 9), [False, True], [False, True]), 3),
)
def test_a_jpeg_is_upright_at_every_reduction(orientation, progressive, colour):
    image = pillow_image(turned(WIDE, orientation))
    data = saved(image, "JPEG", quality=85, progressive=progressive, exif=exif_block(orientation))
    for reduction in (1, 2, 4, 8):
        picture = decode(data, colour=colour, side=960 // reduction)
        assert picture.pixels.shape[:2] == (960 // reduction, 1280 // reduction)
        assert (picture.width, picture.height) == (1280, 960)
        assert bits_apart(picture.pixels, WIDE) <= 2
    # The next pixel more is not there in the smaller one.
    assert decode(data, colour=colour, side=121).pixels.shape[:2] == (240, 320)


TURNABLE = {
    "JPEG CMYK": ("JPEG", {"quality": 90}, "CMYK"),
    "JPEG grey": ("JPEG", {"quality": 90}, "L"),
    "PNG": ("PNG", {"compress_level": 1}, "RGB"),
    "PNG alpha": ("PNG", {"compress_level": 1}, "RGBA"),
    "PNG grey": ("PNG", {"compress_level": 1}, "L"),
    "PNG grey alpha": ("PNG", {"compress_level": 1}, "LA"),
    "PNG palette": ("PNG", {"compress_level": 1}, "P"),
    "APNG": ("PNG", {"save_all": True, "append_images": [Image.new("RGB", (256, 192))]}, "RGB"),
    "WebP": ("WEBP", {"quality": 90}, "RGB"),
    "WebP alpha": ("WEBP", {"quality": 90}, "RGBA"),
    "WebP lossless": ("WEBP", {"lossless": True, "quality": 0}, "RGB"),
    "WebP lossless alpha": ("WEBP", {"lossless": True, "quality": 0}, "RGBA"),
    "TIFF": ("TIFF", {}, "RGB"),
    "TIFF alpha": ("TIFF", {}, "RGBA"),
    "TIFF grey": ("TIFF", {}, "L"),
    "TIFF LZW": ("TIFF", {"compression": "tiff_lzw"}, "RGB"),
    "AVIF": ("AVIF", {"quality": 90, "speed": 10}, "RGB"),
    "AVIF alpha": ("AVIF", {"quality": 90, "speed": 10}, "RGBA"),
}


@pytest.mark.parametrize(("kind", "orientation"), few(itertools.product(TURNABLE, range(1, 9)), 3))
def test_every_format_is_upright(kind, orientation):
    file_format, options, mode = TURNABLE[kind]
    stored = turned(with_alpha(MIDDLE, 255), orientation)
    if mode.endswith("A"):
        stored[:9, :9, 3] = 0  # or the alpha channel would be dropped on the way
    image = pillow_image(stored).convert(mode)
    if "append_images" in options:
        options = options | {"append_images": [each.resize(image.size) for each in options["append_images"]]}
    data = saved(image, file_format, exif=exif_block(orientation), **options)
    for colour, side in itertools.product((False, True), (None, 192)):
        picture = decode(data, colour=colour, side=side)
        assert picture.pixels.shape[:2] == (192, 256)
        assert (picture.width, picture.height) == (256, 192)
        assert bits_apart(picture.pixels, MIDDLE) <= 2
        assert picture.transparent == mode.endswith("A")


@pytest.mark.parametrize("orientation", range(1, 9))
def test_sixteen_bit_png_is_upright_with_alpha_too(orientation):
    for pixels in (MIDDLE, with_alpha(MIDDLE, 255)):
        data = encode(turned(pixels, orientation).astype(np.uint16) * 257, ".png")
        block = exif_block(orientation).tobytes().removeprefix(b"Exif\0\0")
        data = data[:33] + png_chunk(b"eXIf", block) + data[33:]
        for colour in (False, True):
            picture = decode(data, colour=colour)
            assert (picture.width, picture.height) == (256, 192)
            assert bits_apart(picture.pixels, MIDDLE) <= 2


@pytest.mark.parametrize(("orientation", "quarter_turns"), [(1, 0), (3, 2), (6, 3), (8, 1)])
def test_heic_is_turned_once_although_it_says_so_twice(orientation, quarter_turns):
    # As telephones write it: by a property of the picture, and by EXIF.
    exif = exif_block(orientation, taken="2019:08:07 06:05:04").tobytes()
    data = heic(turned(MIDDLE, orientation), quarter_turns, exif)
    for colour in (False, True):
        picture = decode(data, colour=colour, side=60)
        assert picture.pixels.shape[:2] == (192, 256)
        assert (picture.width, picture.height) == (256, 192)
        assert bits_apart(picture.pixels, MIDDLE) <= 2
        assert picture.taken_at == "2019:08:07 06:05:04"


@needs_jxl
@pytest.mark.parametrize("orientation", range(1, 9))
def test_the_exif_orientation_of_jpeg_xl_is_ignored(orientation):
    # ISO/IEC 18181-2: the codestream has its own, and decoders have applied it already.
    data = saved(pillow_image(MIDDLE), "JXL", exif=exif_block(orientation).tobytes())
    assert bits_apart(decode(data).pixels, MIDDLE) <= 2


@needs_jxl
@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_jpeg_repacked_as_jpeg_xl_is_upright(orientation, tmp_path):
    image = pillow_image(turned(MIDDLE, orientation))
    image.save(tmp_path / "a.jpg", quality=90, exif=exif_block(orientation))
    with Image.open(tmp_path / "a.jpg") as jpeg:
        data = saved(jpeg, "JXL", lossless_jpeg=True)
    picture = decode(data)
    assert (picture.width, picture.height) == (256, 192)
    assert bits_apart(picture.pixels, MIDDLE) <= 2


def test_a_cut_tiff_is_upright_all_the_same():
    data = saved(pillow_image(turned(MIDDLE, 6)), "TIFF", exif=exif_block(6))
    assert data.index(b"\x12\x01") < 600  # the tags stand before the pixels
    picture = decode(data[: len(data) * 95 // 100])
    assert picture.damaged
    assert (picture.width, picture.height) == (256, 192)
    # Stored by columns of the upright picture, from the right: the left is missing.
    assert bits_apart(picture.pixels[:, 20:], MIDDLE[:, 20:]) <= 4


# --- EXIF -------------------------------------------------------------------------------------


def jpeg_with_exif(block, pixels=SAMPLE):
    """A JPEG with this EXIF block, as it is or broken."""
    segment = b"\xff\xe1" + struct.pack(">H", 2 + len(block)) + block
    data = encode(pixels)
    return data[:2] + segment + data[2:]


def tiff_block(entries, byte_order=">", first=8, tail=b""):
    """An EXIF block of one directory; entries are (tag, type, count, four bytes of value)."""
    mark = b"MM\0*" if byte_order == ">" else b"II*\0"
    body = struct.pack(byte_order + "H", len(entries))
    body += b"".join(struct.pack(byte_order + "HHI4s", *entry) for entry in entries)
    return b"Exif\0\0" + mark + struct.pack(byte_order + "I", first) + body + bytes(4) + tail


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF", "AVIF"])
def test_the_time_taken_goes_before_the_time_changed(kind):
    options = {"exif": exif_block(6, taken="2019:08:07 06:05:04", changed="2022:02:02 02:02:02")}
    if kind == "TIFF":  # Pillow writes no second directory there of itself
        options = {
            "tiffinfo": {CHANGED: "2022:02:02 02:02:02", EXIF_DIRECTORY: {TAKEN: "2019:08:07 06:05:04"}}
        }
    assert decode(saved(pillow_image(SAMPLE), kind, **options)).taken_at == "2019:08:07 06:05:04"
    exif = exif_block(changed="2022:02:02 02:02:02")
    assert decode(saved(pillow_image(SAMPLE), kind, exif=exif)).taken_at == "2022:02:02 02:02:02"


@pytest.mark.parametrize("text", ["0000:00:00 00:00:00", "    :  :     :  :  ", "yesterday", "2019", ""])
def test_a_clock_that_was_never_set_tells_nothing(text):
    data = saved(pillow_image(SAMPLE), "JPEG", exif=exif_block(3, taken=text))
    assert decode(data).taken_at is None
    assert np.array_equal(
        decode(data).pixels, np.rot90(decode(saved(pillow_image(SAMPLE), "JPEG")).pixels, 2)
    )


@pytest.mark.parametrize("byte_order", ["<", ">"])
@pytest.mark.parametrize(("kind", "packed"), [(1, "B3x"), (3, "H2x"), (4, "I")])
def test_orientation_may_be_any_integer(byte_order, kind, packed):
    value = struct.pack(byte_order + packed, 8)
    picture = decode(jpeg_with_exif(tiff_block([(ORIENTATION, kind, 1, value)], byte_order)))
    assert (picture.width, picture.height) == (144, 192)


SIX = struct.pack(">H2x", 6)
HOSTILE = {
    "nothing": b"Exif\0\0",
    "no byte order": b"Exif\0\0" + bytes(40),
    "only a mark": b"Exif\0\0MM\0*",
    "directory beyond the end": tiff_block([(ORIENTATION, 3, 1, SIX)], first=0xFFFFFFF0),
    "directory in the header": tiff_block([(ORIENTATION, 3, 1, SIX)], first=0),
    "text for a number": tiff_block([(ORIENTATION, 2, 4, b"6\0\0\0")]),
    "fraction": tiff_block([(ORIENTATION, 5, 1, SIX)]),
    "unknown type": tiff_block([(ORIENTATION, 999, 1, SIX)]),
    "zero": tiff_block([(ORIENTATION, 3, 1, bytes(4))]),
    "nine": tiff_block([(ORIENTATION, 3, 1, struct.pack(">H2x", 9))]),
    "huge": tiff_block([(ORIENTATION, 4, 1, b"\xff\xff\xff\xff")]),
    "points at itself": tiff_block([(EXIF_DIRECTORY, 4, 1, struct.pack(">I", 8))] * 40),
    "points nowhere": tiff_block(
        [(EXIF_DIRECTORY, 4, 1, b"\xff\xff\xff\xff"), (CHANGED, 2, 20, b"\xff" * 4)]
    ),
    "cut in an entry": tiff_block([(ORIENTATION, 3, 1, SIX)])[:20],
    "more entries than there are": tiff_block([])[:14] + b"\xff\xff" + bytes(40),
    "next directory is the first": tiff_block([])[:16] + struct.pack(">I", 8),
    "huge counts": tiff_block([(tag, 7, 0xFFFFFFFF, b"\xff" * 4) for tag in range(0x100, 0x180)]),
    "a million of tags": tiff_block([(0x9003, 2, 1, bytes(4))] * 4000),
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_broken_exif_is_no_exif(kind):
    picture = decode(jpeg_with_exif(HOSTILE[kind]))
    assert np.array_equal(picture.pixels, decode(encode(SAMPLE)).pixels)
    assert (picture.width, picture.height, picture.taken_at) == (192, 144, None)
    assert not picture.damaged


@pytest.mark.parametrize("kind", HOSTILE)
def test_broken_exif_is_no_exif_in_png_and_webp(kind):
    block = HOSTILE[kind].removeprefix(b"Exif\0\0")
    png = encode(SAMPLE, ".png")
    picture = decode(png[:33] + png_chunk(b"eXIf", block) + png[33:])
    assert np.array_equal(picture.pixels, decode(png).pixels)

    webp = saved(pillow_image(SAMPLE), "WEBP", exif=HOSTILE[kind], lossless=True)
    assert bits_apart(decode(webp).pixels, SAMPLE) <= 2
    assert decode(webp).width == 192


# --- transparency -----------------------------------------------------------------------------


def line_art():
    """Black lines on nothing: BGRA, where what cannot be seen is black, as drawing programs write it."""
    random_ = np.random.default_rng(1)
    alpha = np.zeros((144, 192), np.uint8)
    for _ in range(12):
        ends = random_.integers(0, (192, 144), (2, 2))
        cv2.line(alpha, *(tuple(map(int, end)) for end in ends), 255, 5, cv2.LINE_AA)
    return np.dstack([np.zeros((144, 192, 3), np.uint8), alpha])


ART = line_art()
ART_ON_WHITE = 255 - ART[:, :, 3]


@pytest.mark.parametrize("colour", [False, True])
@pytest.mark.parametrize(
    ("file_format", "mode", "options"),
    [
        ("PNG", "RGBA", {}),
        ("PNG", "LA", {}),
        ("WEBP", "RGBA", {"quality": 90}),
        ("WEBP", "RGBA", {"lossless": True}),
        ("TIFF", "RGBA", {}),
        ("TIFF", "RGBA", {"compression": "tiff_lzw"}),
        ("TIFF", "LA", {}),
        ("AVIF", "RGBA", {"quality": 90}),
        ("ICO", "RGBA", {"sizes": [(192, 144)]}),
        ("TGA", "RGBA", {}),
        ("JPEG2000", "RGBA", {}),
        pytest.param("JXL", "RGBA", {"lossless": True}, marks=needs_jxl),
    ],
)
def test_transparent_line_art_is_the_art_on_white(file_format, mode, options, colour):
    picture = decode(saved(pillow_image(ART).convert(mode), file_format, **options), colour=colour)
    assert picture.transparent
    expected = ART_ON_WHITE[:, :, None] if colour else ART_ON_WHITE
    assert np.abs(picture.pixels.astype(int) - expected).mean() < 3
    assert dhash(picture.pixels if not colour else grey(picture.pixels)) != 0
    assert bits_apart(picture.pixels, ART_ON_WHITE) <= 2


def test_half_transparent_is_half_white():
    pixels = np.full((40, 40, 4), (0, 100, 255, 51), np.uint8)
    expected = np.rint(np.array([0, 100, 255]) * 0.2 + 255 * 0.8)
    for data in (encode(pixels, ".png"), encode(pixels.astype(np.uint16) * 257, ".png")):
        picture = decode(data, colour=True)
        assert np.abs(picture.pixels - expected).max() <= 1
        assert picture.transparent
    picture = decode(saved(pillow_image(pixels), "WEBP", lossless=True, exact=True), colour=True)
    assert np.abs(picture.pixels - expected).max() <= 1


def test_large_transparent_pictures_are_put_over_white_in_every_band(monkeypatch):
    expected = {side: decode(encode(ART, ".png"), colour=side) for side in (False, True)}
    webp = {
        side: decode(saved(pillow_image(ART), "WEBP", lossless=True), colour=side) for side in (False, True)
    }
    for module in (over_white, pillow):
        monkeypatch.setattr(module, "BAND_PIXELS", 1700)
    for colour in (False, True):
        assert np.array_equal(decode(encode(ART, ".png"), colour=colour).pixels, expected[colour].pixels)
        again = decode(saved(pillow_image(ART), "WEBP", lossless=True), colour=colour)
        assert np.array_equal(again.pixels, webp[colour].pixels)
        assert again.transparent


@pytest.mark.parametrize("file_format", ["PNG", "GIF"])
def test_a_transparent_palette_entry_is_white(file_format):
    image = Image.fromarray((ART[:, :, 3] > 127).astype(np.uint8), "P")
    image.putpalette([200, 0, 0, 0, 0, 0])
    picture = decode(saved(image, file_format, transparency=0))
    assert picture.transparent
    assert np.array_equal(picture.pixels, np.where(ART[:, :, 3] > 127, 0, 255))
    assert not decode(saved(image, file_format)).transparent


@pytest.mark.parametrize(("mode", "key"), [("L", 90), ("RGB", (90, 90, 90)), ("1", 0)])
def test_a_transparent_colour_is_white(mode, key):
    on = ART[:, :, 3] > 127
    image = Image.fromarray(
        np.where(on, 255 if mode == "1" else 20, 90 if mode != "1" else 0).astype(np.uint8)
    )
    picture = decode(saved(image.convert(mode), "PNG", transparency=key))
    assert picture.transparent
    expected = np.where(on, 255 if mode == "1" else 20, 255)
    assert np.array_equal(picture.pixels, expected)


# --- damage -----------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", SAMPLES)
def test_a_cut_file_is_damaged_or_an_error(kind):
    data = SAMPLES[kind]
    for percent in (10, 25, 40, 55, 70, 85, 95):
        for colour in (False, True):
            picture = decodes_or_tells(data[: len(data) * percent // 100], colour=colour, name=NAMES[kind])
            # The second picture of these stands behind the first, which is whole.
            if kind not in ("jpeg mpo", "gif animated", "png animated", "tiff pages"):
                assert picture is None or picture.damaged, percent


@pytest.mark.parametrize(
    "kind", ["jpeg", "jpeg grey", "jpeg progressive", "png", "bmp", "gif", "tiff", "ppm"]
)
def test_most_of_a_picture_is_found_in_most_of_its_file(kind):
    data = SAMPLES[kind]
    picture = decode(data[: len(data) * 9 // 10])
    assert picture.damaged
    assert (picture.width, picture.height) == (192, 144)
    assert bits_apart(picture.pixels, SAMPLE) <= 8


@pytest.mark.parametrize("side", [None, 480, 120])
def test_a_jpeg_cut_at_nine_tenths_is_damaged_and_still_itself(side):
    for progressive in (False, True):
        data = saved(pillow_image(WIDE), "JPEG", progressive=progressive)
        picture = decode(data[: len(data) * 9 // 10], side=side)
        assert picture.damaged
        assert bits_apart(picture.pixels, WIDE) <= 6


@pytest.mark.parametrize("tail", [b"\0" * 5000, b"\n", b"\xff" * 100, b"PADDING", encode(photo(9, 64, 64))])
def test_bytes_behind_the_end_of_a_jpeg_are_no_damage(tail):
    picture = decode(encode(SAMPLE) + tail)
    assert not picture.damaged
    assert np.array_equal(picture.pixels, decode(encode(SAMPLE)).pixels)


@pytest.mark.parametrize("kind", ["png", "webp", "gif", "tiff", "bmp"])
def test_bytes_behind_the_end_of_other_files_are_no_damage(kind):
    picture = decode(SAMPLES[kind] + bytes(3000))
    assert not picture.damaged
    assert bits_apart(picture.pixels, SAMPLE) <= 2


def test_the_end_of_the_thumbnail_is_not_the_end_of_the_picture():
    small = encode(cv2.resize(SAMPLE, (80, 60)))
    thumbnail = tiff_block([(ORIENTATION, 3, 1, struct.pack(">H2x", 1))], tail=small)
    data = jpeg_with_exif(thumbnail)
    assert not decode(data).damaged
    for percent in (50, 70, 90):
        scan = len(data) - len(encode(SAMPLE))
        picture = decode(data[: scan + len(encode(SAMPLE)) * percent // 100])
        assert picture.damaged
        assert (picture.width, picture.height) == (192, 144)
    # Cut right behind the thumbnail: it ends as a whole file does, and there is no picture in it.
    with pytest.raises(ImageError):
        decode(data[: data.index(small) + len(small)])


def test_a_tail_of_zeros_is_damage():
    # What a broken download or a memory card leaves: the right length, nothing at the end.
    data = encode(SAMPLE)
    picture = decode(data[: len(data) * 8 // 10] + bytes(len(data) * 2 // 10))
    assert picture.damaged


@pytest.mark.parametrize(
    "data",
    [
        b"x",
        b"hello, this is no picture\n" * 50,
        b"\0" * 4096,
        b"\xff" * 4096,
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        *(random.Random(seed).randbytes(3000) for seed in range(20)),
    ],
)
def test_what_is_no_image_is_said_to_be_none(data):
    with pytest.raises(ImageError, match="not an image"):
        decode(data)


def test_an_empty_file_is_said_to_be_empty():
    with pytest.raises(ImageError, match="empty"):
        decode(b"")


@pytest.mark.parametrize("kind", SAMPLES)
def test_a_mere_beginning_is_an_error_or_damaged(kind):
    for length in (*range(1, 64), 100, 200):
        picture = decodes_or_tells(SAMPLES[kind][:length])
        assert picture is None or picture.damaged


def mutations(data, random_, count):
    """Copies with a few bytes changed, a piece missing, doubled or zeroed; rather at the beginning."""
    for _ in range(count):
        broken = bytearray(data)
        for _ in range(random_.choice((1, 1, 3, 10))):
            place = int(len(broken) * random_.random() ** random_.choice((1, 4)))
            kind = random_.randrange(6)
            if kind < 3:
                broken[place : place + 1] = bytes([random_.choice((0, 255, 127, random_.randrange(256)))])
            elif kind == 3:
                broken[place : place + 1] = (
                    bytes([broken[place] ^ 1 << random_.randrange(8)]) if broken[place:] else b""
                )
            elif kind == 4:
                del broken[place : place + random_.randrange(1, 40)]
            else:
                broken[place : place + 4] = random_.choice(
                    (b"\xff\xff\xff\xff", bytes(4), b"\x7f\xff\xff\xff")
                )
        yield bytes(broken)


SMALL_SAMPLES = sample_files(photo(4, 32, 16))


@pytest.mark.parametrize("kind", SMALL_SAMPLES)
def test_broken_bytes_never_give_any_other_error(kind):
    random_ = random.Random(kind)
    for data in mutations(SMALL_SAMPLES[kind], random_, 25):
        decodes_or_tells(
            data, colour=random_.random() < 0.3, side=random_.choice((None, 4)), name=NAMES[kind]
        )


def test_a_heic_item_whose_type_is_not_text_is_damage():
    # pi_heif 1.4.0 ends the process on it.
    data = heic(MIDDLE, exif=exif_block(1).tobytes())
    place = data.index(b"Exif")
    with pytest.raises(ImageError, match="damaged HEIC"):
        decode(data[:place] + b"\xff" + data[place + 1 :])
    # The same letters within the coded picture are nothing of the kind.
    place = len(data) - 2000
    assert decode(data[:place] + b"infe\2\0\0\0\0\0\0\0\xff\xff" + data[place + 14 :]).width == 256


def test_opencv_does_not_log_broken_files(capfd):
    random_ = random.Random(5)
    for kind in (
        "jpeg",
        "jpeg progressive",
        "png",
        "png 16-bit alpha",
        "webp",
        "tiff lzw",
        "tiff jpeg",
        "jpeg 2000",
    ):
        data = SAMPLES[kind]
        decodes_or_tells(data[: len(data) // 2])
        for broken in mutations(data, random_, 6):
            decodes_or_tells(broken)
    written = "".join(capfd.readouterr())
    assert "WARN:" not in written
    assert "ERROR:" not in written


# --- camera RAW -------------------------------------------------------------------------------


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_camera_raw_is_its_preview_and_as_large_as_its_sensor(orientation):
    pytest.importorskip("rawpy")
    sensor = turned(grey(cv2.resize(MIDDLE, (512, 384))), orientation).astype(np.uint16) * 257
    preview = turned(MIDDLE, orientation)
    data = dng(sensor, orientation, encode(preview), preview.shape[1::-1])
    for colour in (False, True):
        picture = decode(data, colour=colour, name="DSC_0001.DNG")
        assert picture.pixels.shape[:2] == (192, 256)
        assert (picture.width, picture.height) == (512, 384)
        assert picture.format == "RAW"
        assert bits_apart(picture.pixels, MIDDLE) <= 2
        assert not picture.damaged


def test_a_broken_camera_raw_is_damaged_or_an_error():
    pytest.importorskip("rawpy")
    sensor = grey(MIDDLE).astype(np.uint16)
    data = dng(sensor, 1, encode(MIDDLE), (256, 192))
    for percent in (1, 2, 5, 20, 60):
        decodes_or_tells(data[: len(data) * percent // 100], name="a.dng")
    for broken in mutations(data, random.Random(8), 40):
        decodes_or_tells(broken, name="a.dng")


# --- memory -----------------------------------------------------------------------------------


def jxl_head(width, height):
    """The beginning of a JPEG XL codestream: two sides of up to 30 bits, least significant first."""
    bits, place = 0, 0
    for value, count in ((0, 1), (3, 2), (height - 1, 30), (0, 3), (3, 2), (width - 1, 30)):
        bits |= value << place
        place += count
    return b"\xff\x0a" + bits.to_bytes(64, "little")


def psd_head(side, depth, *, packed):
    """The beginning of a Photoshop file, and of its picture."""
    head = struct.pack(">4sH6xHIIHH", b"8BPS", 1, 3, side, side, depth, 3)
    return head + struct.pack(">IIIH", 0, 0, 0, packed) + bytes(3 * 2 * side if packed else 100)


def float_entries(side):
    entries = [(256, 4, [side]), (257, 4, [side]), (258, 3, [32] * 3), (259, 3, [1]), (262, 3, [2])]
    entries += [(277, 3, [3]), (339, 3, [3] * 3)]
    return [*entries, (273, 4, [8]), (278, 4, [side]), (279, 4, [1 << 30])]


def huge_files():
    """Files that say they are 30,000 × 30,000; the first of them is all there."""
    side = 30_000
    two = struct.pack(">II", side, side)
    jpeg = bytearray(encode(photo(1, 64, 64), ".jpg"))
    frame = jpeg.index(b"\xff\xc0")
    jpeg[frame + 5 : frame + 9] = struct.pack(">HH", side, side)
    gif = b"GIF89a" + struct.pack("<HHBBB", side, side, 0x80, 0, 0) + bytes(6)
    gif += b"," + struct.pack("<HHHHB", 0, 0, side, side, 0) + b"\x02\x02\x44\x01\0;"
    entries = [(256, 4, [side]), (257, 4, [side]), (258, 3, [8]), (259, 3, [1]), (262, 3, [1])]
    tiff = tiff_directory([*entries, (273, 4, [8]), (278, 4, [side]), (279, 4, [side * side])], 8)
    png = png_of_zeros(side, side)
    icon = struct.pack("<HHHBBBBHHII", 0, 1, 1, 16, 16, 0, 0, 1, 32, len(png), 22)
    dib = struct.pack("<IiiHHIIiiII", 40, side, side, 1, 24, 0, 0, 0, 0, 0, 0)
    webp = b"VP8X" + struct.pack("<I", 10) + b"\x10\0\0\0" + 2 * (16382).to_bytes(3, "little")
    webp += b"VP8 " + struct.pack("<I", 10) + b"\x10\0\0\x9d\x01\x2a" + struct.pack("<HH", 16383, 16383)
    jp2 = bytearray(encode_jp2())
    size = jp2.index(b"\xff\x51") + 6
    jp2[size : size + 8] = jp2[size + 16 : size + 24] = two
    files = {
        "png": png,
        "png deep": png_of_zeros(15_000, 14_000, 16, 6),
        "jpeg": bytes(jpeg),
        "gif": gif,
        "tiff": b"II*\0" + struct.pack("<I", 8) + tiff,
        "ppm": b"P5\n30000 30000\n255\n",
        "ppm deep": b"P6\n30000 30000\n65535\n" + bytes(100),
        "ppm text": b"P3\n30000 30000\n255\n0 0 0\n",
        "psd": psd_head(side, 8, packed=False),
        "psd deep": psd_head(side, 16, packed=True),
        "tiff float": b"II*\0" + struct.pack("<I", 8) + tiff_directory([*float_entries(side)], 8),
        "bmp": b"BM" + struct.pack("<IHHI", 54, 0, 0, 54) + dib,
        "ico png": icon + png,
        "ico bmp": icon + dib.replace(struct.pack("<ii", side, side), struct.pack("<ii", side, 2 * side)),
        "webp": b"RIFF" + struct.pack("<I", 4 + len(webp)) + b"WEBP" + webp,
        "jpeg 2000": bytes(jp2),
    }
    if HAS_JXL:
        files["jpeg xl"] = jxl_head(side, side)
        parts = box(b"JXL ", b"\r\n\x87\n"), box(b"ftyp", b"jxl \0\0\0\0jxl ")
        files["jpeg xl box"] = b"".join(parts) + box(b"jxlp", bytes(4), jxl_head(side, side))
    return files


def encode_jp2():
    return saved(pillow_image(photo(1, 64, 64)), "JPEG2000", no_jp2=True)


HUGE = huge_files()


@pytest.mark.parametrize("is_likely", [True, False])
@pytest.mark.parametrize("kind", HUGE)
def test_a_picture_that_would_fill_the_memory_is_refused_before_it_is_decoded(kind, is_likely, monkeypatch):
    def decoded(*_):
        raise AssertionError("it was decoded")

    # Whatever allocates a picture goes through one of these.
    monkeypatch.setattr(cv2, "imdecode", decoded)
    monkeypatch.setattr(Image.core, "new", decoded)
    monkeypatch.setattr(Image.core, "fill", decoded)
    side = {"webp": "16383 × 16383", "png deep": "15000 × 14000"}.get(kind, "30000 × 30000")
    is_likely = is_likely or kind == "png deep"  # of which a byte is 60 pixels
    if is_likely:  # as if the file were large enough to hold so much
        monkeypatch.setattr(limits, "_LIKELY_PIXELS", 1 << 40)
    limit = (MAX_DECODED_BYTES if is_likely else limits.MAX_UNLIKELY_BYTES) >> 20
    with pytest.raises(
        ImageTooLargeError, match=rf"too large: {side} pixels need \d+ MiB, at most {limit} are"
    ):
        decode(HUGE[kind], colour=kind == "webp")


@pytest.mark.parametrize(
    ("width", "height"),
    [(640, 480), (8, 256), (641, 481), (1, 1), (300, 300), (2**20, 7), (640, 320), (7, 2**20)],
)
def test_the_size_in_a_jpeg_xl_header_is_read(width, height):
    assert stated_size(jxl_head(width, height)) == (width, height)


@needs_jxl
@pytest.mark.parametrize(
    ("width", "height"), [(64, 64), (128, 64), (96, 64), (65, 64), (160, 90), (33, 300), (513, 9)]
)
@pytest.mark.parametrize("container", [False, True])
def test_the_size_in_a_real_jpeg_xl_header_is_read(width, height, container):
    data = saved(Image.new("RGB", (width, height)), "JXL", effort=1, use_container=container)
    assert stated_size(data) == (width, height)


def test_a_jpeg_beyond_the_limit_is_decoded_if_it_is_wanted_small(monkeypatch):
    monkeypatch.setattr(limits, "MAX_DECODED_BYTES", 1 << 20)
    baseline = encode(WIDE)
    with pytest.raises(ImageTooLargeError, match="1280 × 960"):
        decode(baseline)
    with pytest.raises(ImageTooLargeError, match="1280 × 960"):
        decode(baseline, side=900)
    picture = decode(baseline, side=100)
    assert (picture.width, picture.height) == (1280, 960)
    assert bits_apart(picture.pixels, WIDE) <= 2


@pytest.mark.parametrize("interleaved", [False, True])
def test_a_jpeg_that_is_held_as_a_whole_is_counted_as_a_whole(monkeypatch, interleaved):
    # 1280 × 960 with colour at half resolution: two bytes for each of one and a half coefficients.
    held = 1280 * 960 * 3
    data = saved(pillow_image(WIDE), "JPEG", progressive=True)
    if not interleaved:
        # The same for a baseline one whose first scan has one component only.
        data = encode(WIDE)
        scan = data.index(b"\xff\xda")
        data = data[: scan + 4] + b"\x01" + data[scan + 5 :]
    monkeypatch.setattr(limits, "MAX_DECODED_BYTES", held)
    with pytest.raises(ImageTooLargeError, match="1280 × 960"):
        decode(data, side=100)
    monkeypatch.setattr(limits, "MAX_DECODED_BYTES", held + 160 * 120)
    if interleaved:
        assert decode(data, side=100).pixels.shape == (120, 160)


@pytest.mark.parametrize("kind", ["heic", "avif"])
def test_fifty_megapixels_of_a_telephone_are_read_however_small_the_file(kind, monkeypatch):
    allowed = []
    check = limits.check_memory

    def as_if_large(needed, width, height, file_bytes, photo=False):
        per_pixel = (needed - file_bytes * (kind == "heic")) // (width * height)  # which is held once more
        check(per_pixel * 8192 * 6104, 8192, 6104, 150_000, photo)
        allowed.append(photo)

    monkeypatch.setattr(limits, "check_memory", as_if_large)
    for colour in (False, True):
        assert decode(SAMPLES[kind], colour=colour).width == 192
    assert allowed == [True, True]
    # Of other formats as much memory is for files that may hold it.
    with pytest.raises(ImageTooLargeError, match="for so small a file"):
        check(600 << 20, 8192, 6104, 150_000)
    check(600 << 20, 8192, 6104, 600_000)


@pytest.mark.parametrize("kind", ["png", "png palette", "webp", "ppm ascii", "gif"])
def test_what_is_decoded_in_grey_can_be_shown(kind, monkeypatch):
    # In colour it would take more than is allowed.
    grey_bytes = []
    check = limits.check_memory
    monkeypatch.setattr(limits, "check_memory", lambda needed, *_: grey_bytes.append(needed))
    decode(SAMPLES[kind])
    monkeypatch.setattr(limits, "check_memory", check)
    monkeypatch.setattr(limits, "MAX_DECODED_BYTES", max(grey_bytes))
    with pytest.raises(ImageTooLargeError):
        decode(SAMPLES[kind], colour=True)
    picture = display.preview(SAMPLES[kind], 64, 64)
    assert picture.pixels.shape == (48, 64, 3)
    assert np.ptp(picture.pixels, axis=2).max() == 0
    assert bits_apart(picture.pixels, SAMPLE) <= 2


@pytest.mark.parametrize("mode", ["RGB", "RGBA", "CMYK", "YCbCr", "LAB"])
@pytest.mark.parametrize("file_format", ["TIFF", "WEBP", "AVIF", "HEIF", "JXL", "JPEG", "JPEG2000", "ICO"])
def test_what_has_colours_is_admitted_in_grey_only_if_it_is_in_colour(file_format, mode):
    per_pixel = [pillow.bytes_per_pixel(colour, mode, file_format) for colour in (False, True)]
    assert per_pixel[0] == per_pixel[1]


def test_a_large_picture_is_decoded_alone(monkeypatch):
    monkeypatch.setattr(limits, "_LARGE_BYTES", 1)
    inside, most = [], []
    imdecode = cv2.imdecode
    gate = threading.Lock()

    def counted(*arguments):
        with gate:
            inside.append(1)
            most.append(len(inside))
        try:
            return imdecode(*arguments)
        finally:
            with gate:
                inside.pop()

    monkeypatch.setattr(cv2, "imdecode", counted)
    data = encode(WIDE, ".png")
    with concurrent.futures.ThreadPoolExecutor(4) as pool:
        assert all(picture.width == 1280 for picture in pool.map(decode, [data] * 12))
    assert max(most) == 1


# --- previews ---------------------------------------------------------------------------------


PANORAMA = photo(7, 3000, 200)


ROOMS = [(256, 256), (256, 96), (96, 256), (500, 333), (1, 1), (4000, 4000)]


@pytest.mark.parametrize(
    ("suffix", "pixels", "room", "upright"),
    few(itertools.product([".jpg", ".png"], [WIDE, PANORAMA, photo(7, 1999, 1501)], ROOMS, [True, False]), 5),
)
def test_a_preview_fits_and_is_not_enlarged(suffix, pixels, room, upright):
    pixels = pixels if upright else np.rot90(pixels)
    height, width = pixels.shape[:2]
    picture = display.preview(encode(pixels, suffix), *room)
    assert (picture.width, picture.height) == (width, height)
    rows, columns = picture.pixels.shape[:2]
    scale = min(1, room[0] / width, room[1] / height)
    # The longer side to the pixel, so that nothing is left to be enlarged; the other by what it is.
    assert (columns, rows)[width < height] == round(max(width, height) * scale)
    assert abs(min(columns, rows) - max(1, min(width, height) * scale)) <= 1
    assert columns <= max(room[0], 1)
    assert rows <= max(room[1], 1)
    if scale == 1 and suffix == ".png":
        assert np.array_equal(picture.pixels, pixels)


@pytest.mark.parametrize("kind", SAMPLES)
def test_every_format_has_a_preview_in_colour(kind):
    picture = display.preview(SAMPLES[kind], 128, 128, name=NAMES[kind])
    assert picture.pixels.shape == (96, 128, 3)
    assert bits_apart(picture.pixels, decode(SAMPLES[kind], name=NAMES[kind]).pixels) <= 2


def test_a_preview_is_blue_green_red():
    pixels = np.full((600, 800, 3), (250, 120, 10), np.uint8)
    for suffix in (".jpg", ".png"):
        mean = display.preview(encode(pixels, suffix), 80, 80).pixels.mean(axis=(0, 1))
        assert np.abs(mean - (250, 120, 10)).max() < 4


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_preview_fits_as_it_is_upright(orientation):
    image = pillow_image(turned(WIDE, orientation))
    data = saved(image, "JPEG", quality=85, exif=exif_block(orientation))
    picture = display.preview(data, 1000, 150)
    assert picture.pixels.shape == (150, 200, 3)
    assert bits_apart(picture.pixels, WIDE) <= 2


@pytest.mark.parametrize(
    ("pixels", "room", "decoded"),
    [
        (WIDE, (160, 120), (160, 120)),
        (WIDE, (160, 4000), (160, 120)),
        (WIDE, (161, 161), (320, 240)),
        (WIDE, (640, 640), (640, 480)),
        (WIDE, (4000, 4000), (1280, 960)),
        (PANORAMA, (256, 256), (375, 25)),
        (np.rot90(PANORAMA), (256, 256), (25, 375)),
    ],
)
def test_a_jpeg_is_decoded_no_larger_than_its_preview_needs(monkeypatch, pixels, room, decoded):
    sizes = []
    imdecode = cv2.imdecode

    def spied(*arguments):
        sizes.append(imdecode(*arguments))
        return sizes[-1]

    monkeypatch.setattr(cv2, "imdecode", spied)
    display.preview(encode(pixels), *room)
    assert [each.shape[1::-1] for each in sizes] == [decoded]


def test_a_preview_is_averaged_and_not_picked():
    checks = (np.indices((960, 1280)).sum(axis=0) % 2 * 255).astype(np.uint8)
    picture = display.preview(encode(checks, ".png"), 100, 100)
    assert np.abs(picture.pixels.astype(int) - 128).max() < 30


@pytest.mark.parametrize("orientation", [1, 6])
def test_the_preview_of_a_camera_raw_is_made_of_the_one_inside(orientation):
    pytest.importorskip("rawpy")
    sensor = turned(grey(cv2.resize(MIDDLE, (512, 384))), orientation).astype(np.uint16) * 257
    inside = turned(MIDDLE, orientation)
    data = dng(sensor, orientation, encode(inside), inside.shape[1::-1])
    picture = display.preview(data, 128, 128, name="DSC_0001.DNG")
    assert picture.pixels.shape == (96, 128, 3)
    assert (picture.width, picture.height, picture.format) == (512, 384, "RAW")


def test_a_damaged_preview_says_so():
    assert display.preview(encode(WIDE)[:-5000], 100, 100).damaged


@pytest.mark.parametrize("kind", [kind for kind in HUGE if kind != "jpeg"])  # that is decoded small
def test_there_is_no_preview_of_a_picture_that_would_fill_the_memory(kind):
    with pytest.raises(ImageTooLargeError):
        display.preview(HUGE[kind], 256, 256)


def test_a_preview_is_kept_as_a_jpeg():
    data = display.encode_preview(MIDDLE)
    picture = decode(data, colour=True)
    assert (picture.format, picture.damaged) == ("JPEG", False)
    assert np.abs(picture.pixels.astype(int) - MIDDLE).mean() < 6
    assert len(data) < MIDDLE.nbytes / 4


# --- threads ----------------------------------------------------------------------------------


def test_four_threads_decode_the_same_as_one():
    def everything(order):
        random_ = random.Random(order)
        kinds = random_.sample(sorted(SAMPLES), len(SAMPLES))
        pictures = {}
        for kind in kinds:
            data = SAMPLES[kind]
            pictures[kind] = decode(data, colour=True), decodes_or_tells(data[: len(data) * 3 // 4])
        return pictures

    alone = everything(0)
    with concurrent.futures.ThreadPoolExecutor(4) as pool:
        for pictures in pool.map(everything, range(1, 5)):
            for kind, (whole, cut) in pictures.items():
                assert np.array_equal(whole.pixels, alone[kind][0].pixels)
                assert (cut is None) == (alone[kind][1] is None)
                assert cut is None or np.array_equal(cut.pixels, alone[kind][1].pixels)
