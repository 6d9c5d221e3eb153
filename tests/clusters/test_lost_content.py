"""Further data of files is known, compared at full depth, and not lost by a rule."""

import contextlib
import io
import itertools
import os
import struct

import cv2
import numpy as np
import pytest
from helpers.folders import few, slow
from helpers.image_files import (
    KINDS,
    box,
    camera_raw,
    deep,
    grey,
    heic,
    holed,
    on_white,
    pillow_image,
    planes,
    png_chunk,
    psd,
    saved,
    tiff,
    with_alpha,
)
from helpers.images import encode, photo
from PIL import Image

from dupfinder.base.errors import ImageError
from dupfinder.base.files import FileState
from dupfinder.base.records import ClusterFile, Difference, ImageRecord
from dupfinder.clusters.lost_content import counts_of, has_more, may_lose
from dupfinder.clusters.scope import DEFAULT_SCOPE
from dupfinder.clusters.selection import _why_no_extra
from dupfinder.finder import Finder
from dupfinder.hashing.verification import FRAME_BYTES, frames_agree
from dupfinder.images import content_kind, further_frames, pixel_digests
from dupfinder.images.decoding import decode
from dupfinder.images.formats import tiff_directory
from dupfinder.images.formats.icon import icon_entries, icon_of
from dupfinder.images.formats.jxl_header import read_jxl_traits
from dupfinder.images.formats.read_header import read_header
from dupfinder.images.pixel_digests import pixel_digest
from dupfinder.system.checksums import checksum_of, fingerprint_of
from dupfinder.workers.analysis import read_picture, with_hashes

VIDEO = b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom" + bytes(range(256)) * 8


def scanned(data, name="a"):
    state = FileState(name.encode(), len(data), 0, 0, 0)
    return with_hashes([read_picture(data, state, fingerprint_of(data), checksum_of(data))])[0]


def held(data, name="a"):
    image = scanned(data, name)
    return image.content, image.frames


def several(file_format, *pictures, **options):
    """A file of several pictures."""
    first, *others = map(pillow_image, pictures)
    return saved(first, file_format, save_all=True, append_images=others, **options)


def photos(*seeds, width=192, height=144):
    return [photo(seed, width, height) for seed in seeds]


LOSSLESS = {"GIF": {}, "WEBP": {"lossless": True}, "PNG": {}}


# --- what a file holds ------------------------------------------------------------------------


@pytest.mark.parametrize("file_format", ["GIF", "WEBP", "PNG", "AVIF"])
@pytest.mark.parametrize("count", [2, slow(3), slow(7)])
def test_frames_of_an_animation_are_counted(file_format, count):
    assert held(several(file_format, *photos(*range(count)), duration=50)) == ("animation", count)


@pytest.mark.parametrize("file_format", ["GIF", "WEBP", "PNG", "AVIF", "TIFF"])
def test_a_single_picture_is_still(file_format):
    assert held(saved(pillow_image(photo(1, 192, 144)), file_format)) == ("still", 1)


@pytest.mark.parametrize("options", [{}, {"big_tiff": True}])
def test_pages_of_a_tiff_are_counted(options):
    assert held(several("TIFF", *photos(1, 2, 3), **options)) == ("pages", 3)


def test_reduced_pictures_in_a_tiff_are_no_pages():
    data = bytearray(several("TIFF", *photos(1, 2)))
    place = tiff_directory.page_places(bytes(data))[1]
    count = int.from_bytes(data[place : place + 2], "little")
    entries = data[place + 2 : place + 2 + 12 * (count - 1)]
    # The lowest tag is the kind of picture; one entry at the end gives way to it.
    data[place + 2 : place + 2 + 12 * count] = struct.pack("<HHII", 254, 4, 1, 1) + entries
    assert tiff_directory.page_places(bytes(data)) == tiff_directory.page_places(bytes(data))[:1]
    assert held(bytes(data)) == ("still", 1)


def test_pages_that_lead_back_to_one_another_are_counted_once():
    data = bytearray(several("TIFF", *photos(1, 2)))
    first, second = tiff_directory.page_places(bytes(data))
    end = second + 2 + 12 * int.from_bytes(data[second : second + 2], "little")
    data[end : end + 4] = first.to_bytes(4, "little")
    assert tiff_directory.page_places(bytes(data)) == [first, second]


def test_pictures_of_an_icon_are_pages():
    image = pillow_image(photo(1, 64, 64))
    assert held(saved(image, "ICO", sizes=[(64, 64)])) == ("still", 1)
    assert held(saved(image, "ICO", sizes=[(16, 16), (32, 32), (64, 64)])) == ("pages", 3)


def test_pictures_of_equal_size_in_one_jpeg_are_stereo():
    assert held(several("MPO", *photos(1, 2))) == ("stereo", 2)


def test_a_smaller_picture_or_one_with_other_colours_in_one_jpeg_is_none():
    smaller = cv2.resize(photo(1, 192, 144), (96, 72))
    assert held(several("MPO", photo(1, 192, 144), smaller)) == ("still", 1)
    assert held(several("MPO", photo(1, 192, 144), grey(photo(1, 192, 144)))) == ("still", 1)


def test_a_gain_map_of_full_size_is_no_picture():
    first, second = photos(1, 2)
    data = several("MPO", first, second)
    start = data.index(b"\xff\xd8\xff", 100)
    mark = b"\xff\xe2" + struct.pack(">H", 30) + b"urn:iso:std:iso:ts:21496:-1\0"
    padded = data[: start + 2] + mark + data[start + 2 :]
    index = read_header(data).further
    # The size of the second picture stands at the end of the index.
    size = (len(data) - start).to_bytes(4, "big" if data[index : index + 2] == b"MM" else "little")
    place = padded.index(size, index)
    grown = (len(data) - start + len(mark)).to_bytes(
        4, "big" if data[index : index + 2] == b"MM" else "little"
    )
    padded = padded[:place] + grown + padded[place + 4 :]
    assert held(data) == ("stereo", 2)
    assert held(padded) == ("still", 1)


@pytest.mark.parametrize("tail", [VIDEO, b"\0\0\x30\x0a\x10\0\0\0MotionPhoto_Data" + VIDEO[24:]])
def test_a_video_behind_a_jpeg_is_motion(tail):
    assert held(encode(photo(1)) + tail) == ("motion", 1)


@pytest.mark.parametrize("tail", [b"", bytes(64), b"written by ftyp 1.0", b"\xff\xd9"])
def test_what_else_stands_behind_a_jpeg_is_no_video(tail):
    assert held(encode(photo(1)) + tail) == ("still", 1)


def test_a_video_that_ends_like_a_jpeg_is_found_by_what_xmp_says():
    xmp = b"http://ns.adobe.com/xap/1.0/\0<x GCamera:MotionPhoto='1'/>"
    jpeg = encode(photo(1))
    told = jpeg[:2] + b"\xff\xe1" + struct.pack(">H", len(xmp) + 2) + xmp + jpeg[2:]
    assert held(told + VIDEO + b"\xff\xd9") == ("motion", 1)
    assert held(told) == ("still", 1)  # somebody has cut the video off


@pytest.mark.parametrize("tail", [box(b"mpvd", VIDEO), VIDEO, b"\0\0\0\0MotionPhoto_Data"])
def test_a_video_in_a_heic_is_motion(tail):
    assert held(heic(photo(1, 192, 144)) + tail) == ("motion", 1)
    assert held(heic(photo(1, 192, 144))) == ("still", 1)


@pytest.mark.parametrize("layers", [1, 5, -3])
def test_layers_of_a_psd_are_counted(layers):
    assert held(psd(planes(photo(1, 192, 144)), layers=layers)) == ("layered", abs(layers))
    assert held(psd(planes(photo(1, 192, 144)))) == ("still", 1)


def test_a_camera_raw_file_holds_raw_data():
    pytest.importorskip("rawpy")
    assert held(camera_raw(photo(1, 192, 144)), "a.dng") == ("raw", 1)


def test_jpeg_xl_tells_its_depth_and_no_animation():
    pytest.importorskip("pillow_jxl")
    traits = read_jxl_traits(saved(pillow_image(photo(1, 192, 144)), "JXL"))
    assert (traits.bits, traits.floating, traits.animated) == (8, False, False)
    sixteen = Image.fromarray(deep(grey(photo(1, 192, 144))))
    assert read_jxl_traits(saved(sixteen, "JXL", lossless=True)).bits == 16


@pytest.mark.parametrize(
    "kind", ["gif animated", "png animated", "webp animated", "jpeg mpo", "tiff pages", "ico"]
)
def test_files_that_are_cut_anywhere_or_altered_break_nothing(kind):
    data = KINDS[kind].write(photo(1, 192, 144))
    random = np.random.default_rng(1)
    for _ in range(12):
        broken = bytearray(data[: int(random.integers(12, len(data)))] if random.random() < 0.5 else data)
        for place in random.integers(0, len(broken), 4):
            broken[place] = int(random.integers(256))
        for file_format in ("GIF", "PNG", "WEBP", "TIFF", "ICO", "JPEG", "HEIC", "PSD", "JXL"):
            with contextlib.suppress(ImageError):
                assert content_kind.held_in(bytes(broken), file_format).frames >= 1
        pixel_digest(bytes(broken))


# --- sampled frames ---------------------------------------------------------------------------


def hashes_of(data):
    return scanned(data).frame_hashes


@pytest.mark.parametrize("file_format", ["GIF", "WEBP", "PNG", "AVIF", "TIFF", "MPO"])
def test_files_that_share_their_first_frame_only_do_not_agree(file_format):
    one = hashes_of(several(file_format, *photos(1, 2)))
    other = hashes_of(several(file_format, *photos(1, 3)))
    assert len(one) == len(other) == FRAME_BYTES
    assert frames_agree(one, one, 0)
    assert not frames_agree(one, other, 0)


def test_an_animation_agrees_with_smaller_copies_of_other_formats():
    pictures = photos(*range(9))
    small = [cv2.resize(each, (96, 72), interpolation=cv2.INTER_AREA) for each in pictures]
    one = hashes_of(several("PNG", *pictures))
    for file_format, options in (("GIF", {}), ("WEBP", {"quality": 60}), ("AVIF", {})):
        assert frames_agree(one, hashes_of(several(file_format, *small, **options)), 0)


def test_frames_are_sampled_whatever_their_number():
    # The same film, each picture twice: a quarter, a half, three quarters and the end are where they were.
    pictures = photos(*range(9))
    twice = [each for each in pictures for _ in range(2)][1:]
    assert frames_agree(hashes_of(several("TIFF", *pictures)), hashes_of(several("TIFF", *twice)), 0)


@pytest.mark.parametrize(
    ("transform", "turn"),
    [
        (4, lambda p: p[:, ::-1]),
        (5, lambda p: p[::-1]),
        (2, lambda p: p[::-1, ::-1]),
        (1, lambda p: np.rot90(p, -1)),
    ],
)
def test_a_turned_animation_agrees_in_its_orientation(transform, turn):
    pictures = photos(*range(5), width=144)
    turned = [np.ascontiguousarray(turn(each)) for each in pictures]
    one, other = hashes_of(several("TIFF", *pictures)), hashes_of(several("TIFF", *turned))
    assert frames_agree(one, other, transform)
    assert not frames_agree(one, other, 0)


def test_a_still_picture_agrees_with_everything():
    assert frames_agree(b"", hashes_of(several("GIF", *photos(1, 2))), 0)


def test_frames_that_are_too_far_behind_agree_with_equal_bytes_only(monkeypatch):
    monkeypatch.setattr(further_frames, "MOST_PIXELS", 0)
    data = several("GIF", *photos(1, 2))
    image = scanned(data)
    assert not image.damaged
    assert frames_agree(image.frame_hashes, hashes_of(data), 0)
    assert not frames_agree(image.frame_hashes, hashes_of(several("GIF", *photos(1, 2), duration=40)), 0)


@pytest.mark.parametrize("file_format", ["GIF", "PNG", "TIFF"])
def test_a_file_whose_last_frames_are_cut_off_is_damaged(file_format):
    data = several(file_format, *photos(*range(5)))
    cut = data[: len(data) * 3 // 4]
    assert scanned(cut).damaged
    assert not scanned(data).damaged
    assert pixel_digest(cut) is None


# --- same pixels ------------------------------------------------------------------------------


def same(*files):
    digests = {pixel_digest(each) for each in files}
    assert None not in digests
    return len(digests) == 1


@pytest.mark.parametrize(
    ("file_format", "others"),
    few(itertools.product(["GIF", "WEBP", "PNG", "TIFF", "MPO"], [(2,), (3, 2), (2, 3, 4)]), 2),
)
def test_all_frames_make_the_pixels(file_format, others):
    options = LOSSLESS.get(file_format, {})
    file = several(file_format, *photos(1, 2, 3), **options)
    assert not same(file, several(file_format, *photos(1, *others), **options))
    assert not same(file, several(file_format, *photos(1, 2, 3)[:1], **options))
    assert same(file, several(file_format, *photos(1, 2, 3), **options))


def test_durations_are_no_pixels_and_lossless_formats_agree():
    one = several("PNG", *photos(1, 2, 3), duration=50)
    assert same(one, several("PNG", *photos(1, 2, 3), duration=90, loop=3))
    assert same(one, several("WEBP", *photos(1, 2, 3), lossless=True), several("TIFF", *photos(1, 2, 3)))


def test_lossless_conversions_have_the_same_pixels():
    pixels = photo(1, 192, 144)
    colour = [
        "png",
        "png interlaced",
        "webp lossless",
        "bmp",
        "tiff",
        "tiff lzw",
        "tga",
        "ppm",
        "psd",
        "jpeg 2000",
    ]
    assert same(*(KINDS[kind].write(pixels) for kind in colour))
    opaque = with_alpha(pixels, 255)
    assert same(encode(pixels, ".png"), encode(opaque, ".png"), saved(pillow_image(opaque), "TIFF"))
    shades = grey(pixels)
    as_colour = np.dstack([shades] * 3)
    assert same(encode(shades, ".png"), encode(as_colour, ".png"), saved(pillow_image(shades), "TIFF"))
    assert same(
        encode(shades, ".png"), encode(deep(shades), ".png"), saved(Image.fromarray(deep(shades)), "TIFF")
    )


@pytest.mark.parametrize(
    "write", [lambda p: encode(p, ".png"), lambda p: tiff(p, 1), lambda p: saved(Image.fromarray(p), "TIFF")]
)
@pytest.mark.parametrize("most", [90, 300, 40_000])
def test_16_bits_are_compared_at_full_depth(write, most):
    random = np.random.default_rng(1)
    one = random.integers(0, most, (64, 80), dtype=np.uint16)
    other = one.copy()
    other[5, 7] ^= 1
    assert same(write(one), write(one))
    assert not same(write(one), write(other))


@pytest.mark.parametrize("kind", [np.float32, np.float64])
def test_floating_point_is_compared_at_full_depth(kind):
    one = np.random.default_rng(1).random((64, 80)).astype(kind)
    other = one.copy()
    other[5, 7] = np.nextafter(other[5, 7], kind(1))
    assert same(tiff(one, 1), tiff(one, 1, packed=True))
    assert not same(tiff(one, 1), tiff(other, 1))


@pytest.mark.parametrize(("mode", "file_format"), [("CMYK", "TIFF"), ("LAB", "TIFF"), ("CMYK", "JPEG")])
def test_inks_and_lab_are_compared_as_such(mode, file_format):
    random = np.random.default_rng(1)
    samples = random.integers(1, 255, (64, 80, 4 if mode == "CMYK" else 3), dtype=np.uint8)
    other = samples.copy()
    other[8:24, 8:24] ^= 1 if file_format == "TIFF" else 0x40
    files = [saved(Image.fromarray(each, mode), file_format) for each in (samples, samples, other)]
    assert same(*files[:2])
    assert not same(*files[1:])


@pytest.mark.parametrize("file_format", ["PNG", "WEBP", "TIFF", "GIF"])
def test_colours_that_nobody_sees_are_no_pixels(file_format):
    pixels = holed(photo(1, 192, 144))
    other = pixels.copy()
    other[other[:, :, 3] == 0] = (7, 99, 200, 0)
    if file_format == "GIF":
        pixels[:, :, 3] = other[:, :, 3] = 255 * (pixels[:, :, 3] > 0)
    options = {"lossless": True, "exact": True} if file_format == "WEBP" else {}
    files = [saved(pillow_image(each), file_format, **options) for each in (pixels, other)]
    assert same(*files)


def test_what_shows_through_is_part_of_the_pixels():
    pixels = photo(1, 192, 144)
    veiled = with_alpha(pixels, 200)
    assert not same(encode(pixels, ".png"), encode(veiled, ".png"))
    # Over white they look the same.
    shown = on_white(veiled)
    assert not same(encode(shown, ".png"), encode(veiled, ".png"))


def test_a_video_behind_a_picture_is_more_than_its_pixels():
    jpeg = encode(photo(1))
    assert same(jpeg, jpeg + bytes(32))
    assert not same(jpeg, jpeg + VIDEO)
    assert not same(jpeg + VIDEO, jpeg + VIDEO + b"other")


def test_layers_are_more_than_the_pixels():
    channels = planes(photo(1, 192, 144))
    assert not same(psd(channels), psd(channels, layers=2))
    assert not same(psd(channels, layers=2), psd(channels, layers=3))


def test_a_camera_raw_file_has_no_pixels_to_compare():
    assert pixel_digest(camera_raw(photo(1, 192, 144)), "a.dng") is None


def test_too_many_frames_have_no_digest(monkeypatch):
    monkeypatch.setattr(pixel_digests, "MOST_PIXELS", 3 * pixel_digests.LEAST_FRAME_PIXELS)
    assert pixel_digest(several("GIF", *photos(1, 2, 3)))
    assert pixel_digest(several("GIF", *photos(1, 2, 3, 4))) is None


# --- transparency -----------------------------------------------------------------------------


def logo(seed, shade=255):
    """A drawing in one shade on transparent ground."""
    random = np.random.default_rng(seed)
    mask = cv2.resize(
        random.integers(0, 2, (6, 8), dtype=np.uint8) * 255, (320, 240), interpolation=cv2.INTER_NEAREST
    )
    return np.dstack([np.full((240, 320, 3), shade, np.uint8), mask])


def on_black(pixels):
    return (pixels[:, :, :3].astype(int) * pixels[:, :, 3:] // 255).astype(np.uint8)


def small_hashes(data):
    return [np.frombuffer(view[:16], "<u8") for view in scanned(data).views]


def nearest(one, other):
    return min(int(np.bitwise_count(a ^ b)[0]) for a in small_hashes(one) for b in small_hashes(other))


@pytest.mark.parametrize("file_format", ["PNG", "WEBP", "TIFF", "GIF", "AVIF"])
def test_a_white_drawing_on_transparent_ground_is_hashed_over_black(file_format):
    data = saved(pillow_image(logo(1)), file_format)
    image = scanned(data)
    assert not image.flat
    assert len(image.views) == 1
    assert nearest(data, encode(on_black(logo(1)), ".png")) <= 2
    assert nearest(data, saved(pillow_image(logo(2)), file_format)) > 10


@pytest.mark.parametrize("shade", [0, 60, 128])
def test_a_drawing_is_found_over_white_and_over_black(shade):
    data = encode(logo(1, shade), ".png")
    assert nearest(data, encode(on_white(logo(1, shade)), ".png")) == 0
    if shade:
        assert nearest(data, encode(on_black(logo(1, shade)), ".png")) <= 2


def test_a_touch_of_transparency_and_none_at_all_add_no_view():
    pixels = photo(1)
    assert len(scanned(encode(with_alpha(pixels, 255), ".png")).views) == 1
    edge = with_alpha(pixels, 255)
    edge[0, :, 3] = 0
    assert len(scanned(encode(edge, ".png")).views) == 1
    assert len(scanned(encode(with_alpha(pixels, 250), ".png")).views) == 1


def test_over_black_is_over_white_less_what_white_adds():
    pixels = holed(photo(1, 192, 144))
    pixels[:, 60:90, 3] = np.arange(0, 240, 8, dtype=np.uint8)
    for file_format in ("PNG", "WEBP", "TIFF"):
        options = {"lossless": True} if file_format == "WEBP" else {}
        picture = decode(saved(pillow_image(pixels), file_format, **options))
        expected = grey(on_black(pixels)).astype(int)
        assert np.abs(picture.on_black().astype(int) - expected).max() <= 3
    assert decode(encode(photo(1), ".png")).on_black() is None


# --- more -------------------------------------------------------------------------------------


def record(content="still", count=1, path="/p/a"):
    return ImageRecord(1, path, 1, 1, 4, 3, 12, "JPEG", None, False, False, 1, content=content, frames=count)


def test_more_is_what_the_other_lacks():
    still, pair, film = record(), record("stereo", 2), record("animation", 5)
    assert has_more(film, still)
    assert not has_more(still, film)
    assert has_more(film, record("animation", 4))
    assert not has_more(film, record("animation", 5))
    assert has_more(pair, film)
    assert has_more(film, pair)
    assert not has_more(still, still)


@pytest.mark.parametrize("content", ["pages", "motion", "stereo", "raw", "layered"])
def test_what_is_not_seen_may_be_lost_unless_files_are_equal(content):
    near, equal = (
        ClusterFile(record(content), 0, relation, None, direct=True) for relation in ("near", "same-pixels")
    )
    assert may_lose(near, record(content))
    assert not may_lose(equal, record(content))


def test_an_animation_may_go_for_one_of_as_many_frames():
    file = ClusterFile(record("animation", 5), 0, "near", None, direct=True)
    assert not may_lose(file, record("animation", 5))
    assert may_lose(file, record("animation", 4))
    assert may_lose(file, record())


def test_what_files_hold_is_counted_by_kind():
    images = [record("pages", 3), record("motion"), record("motion"), record(), record("layered", 9)]
    assert counts_of(images) == {"layered": 9, "pages": 3, "motion": 2}


def test_a_page_of_a_tiff_and_a_picture_of_an_icon_are_files_of_their_own():
    pictures = photos(1, 2, 3)
    data = several("TIFF", *pictures)
    for place, pixels in zip(tiff_directory.page_places(data), pictures, strict=True):
        assert np.array_equal(decode(tiff_directory.page_of(data, place), colour=True).pixels, pixels)
    icon = saved(pillow_image(photo(1, 64, 64)), "ICO", sizes=[(16, 16), (64, 64)])
    sizes = {decode(icon_of(icon, entry)).width for entry in icon_entries(icon)}
    assert sizes == {16, 64}


def test_an_animated_png_counts_a_first_picture_that_is_no_frame():
    data = several("PNG", *photos(1, 2, 3), default_image=True)
    with Image.open(io.BytesIO(data)) as image:
        assert held(data) == ("animation", image.n_frames)
    # A file that states more frames than it has room for.
    place = data.index(b"acTL")
    lying = data[: place - 4] + png_chunk(b"acTL", struct.pack(">II", 1 << 30, 0)) + data[place + 16 :]
    image = scanned(lying)
    assert image.damaged
    assert image.frames <= len(data)


# --- through the program ----------------------------------------------------------------------


def found_in(tmp_path, files):
    """The clusters of these files, and what each of them finds as a query, by name."""
    folder = tmp_path / "pictures"
    folder.mkdir()
    for name, data in files.items():
        (folder / name).write_bytes(data)
    with Finder(str(tmp_path / "data"), threads=2) as finder:
        finder.index([str(folder)])
        clusters = finder.clusters().clusters
        matches = {name: by_name(finder.query(str(folder / name)).matches) for name in files}
    return clusters, matches


def by_name(files):
    return {os.path.basename(file.image.path): file.relation for file in files}


def relations(clusters):
    return [by_name(cluster.files) for cluster in clusters]


def test_only_animations_that_go_on_alike_match(tmp_path):
    first = photo(1)
    small = [
        cv2.resize(each, (160, 120), interpolation=cv2.INTER_AREA) for each in (first, photo(2), photo(3))
    ]
    files = {
        "a.gif": several("GIF", first, photo(2), photo(3)),
        "copy.webp": several("WEBP", *small, quality=80),
        "other.gif": several("GIF", first, photo(4), photo(5)),
    }
    clusters, matches = found_in(tmp_path, files)
    assert [set(each) for each in relations(clusters)] == [{"a.gif", "copy.webp"}]
    assert matches["a.gif"]["copy.webp"] == "near"
    assert matches["a.gif"]["other.gif"] == "look-alike"


def test_a_still_picture_matches_the_animation_that_begins_with_it_and_a_rule_keeps_both(tmp_path):
    first = photo(1)
    files = {"a.png": encode(first, ".png"), "a.gif": several("GIF", first, photo(2))}
    clusters, _ = found_in(tmp_path, files)
    [cluster] = clusters
    contents = {os.path.basename(file.image.path): file.image for file in cluster.files}
    assert (contents["a.gif"].content, contents["a.gif"].frames) == ("animation", 2)
    same = Difference("none", 0.0)
    film, still = (ClusterFile(contents[name], 0, "near", None, True, same) for name in ("a.gif", "a.png"))
    assert _why_no_extra(film, still.image, DEFAULT_SCOPE) == "more"
    assert _why_no_extra(still, film.image, DEFAULT_SCOPE) is None


def test_documents_with_blank_covers_are_equal_in_all_pages_only(tmp_path):
    blank = np.full((144, 192, 3), 250, np.uint8)
    files = {
        "a.tif": several("TIFF", blank, photo(2)),
        "b.tif": several("TIFF", blank, photo(3)),
        "same.tif": several("TIFF", blank, photo(2), compression="tiff_lzw"),
    }
    clusters, _ = found_in(tmp_path, files)
    assert [set(each) for each in relations(clusters)] == [{"a.tif", "same.tif"}]
    assert "same-pixels" in relations(clusters)[0].values()


def test_white_drawings_match_their_copies_on_black_and_on_nothing_else(tmp_path):
    files = {
        "a.png": encode(logo(1), ".png"),
        "a black.png": encode(on_black(logo(1)), ".png"),
        "b.png": encode(logo(2), ".png"),
        "b.webp": saved(pillow_image(logo(2)), "WEBP", lossless=True),
        "c.png": encode(logo(3, 90), ".png"),
        "c white.png": encode(on_white(logo(3, 90)), ".png"),
    }
    clusters, _ = found_in(tmp_path, files)
    together = sorted(sorted(each) for each in relations(clusters))
    assert together == [["a black.png", "a.png"], ["b.png", "b.webp"], ["c white.png", "c.png"]]
    same = [each for each in relations(clusters) if "b.png" in each]
    assert "same-pixels" in same[0].values()
