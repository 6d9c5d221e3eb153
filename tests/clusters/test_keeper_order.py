"""The best of several files of one picture, and the reason in words."""

import dataclasses
import io
import itertools
import os

import cv2
import numpy as np
import pytest
from helpers.cluster_graphs import image
from helpers.folders import drawn
from helpers.image_files import heic
from helpers.images import encode
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from dupfinder.base.records import Cluster, ClusterFile
from dupfinder.clusters.keeper_order import (
    Known,
    best_of,
    better_traits,
    leave_originals,
    needs_pixels,
    why_kept,
)
from dupfinder.clusters.rules import Criterion
from dupfinder.clusters.selection import select
from dupfinder.images.decoding import decode
from dupfinder.images.exif import read_exif
from dupfinder.images.formats.jpeg_quality import quality_of
from dupfinder.images.formats.read_header import read_header

CAMERA = {"camera": True, "taken_at": "2020:01:01 00:00:00"}

# The better file, the other one, and the words. Each pair differs in one trait and, against it, in those
# that come later.
PREFERENCES = [
    ({"damaged": True}, {"reachable": False}, "the only one in reach"),
    ({}, {"damaged": True, "content": "pages", "frames": 3}, "the only intact one"),
    (
        {"content": "animation", "frames": 12, "content_pixels": 100, "width": 10, "height": 10},
        {**CAMERA},
        "12 frames",
    ),
    ({"content": "pages", "frames": 3}, {"content": "pages", "frames": 2, **CAMERA}, "3 pages"),
    ({"content": "motion"}, {"size_bytes": 9999}, "has a video"),
    ({"content": "raw", "format": "RAW", "content_pixels": 7900}, CAMERA, "has the camera's raw data"),
    ({}, {"content_pixels": 7000, **CAMERA}, "highest resolution"),
    ({}, {"content_pixels": 7000, "width": 200, **CAMERA}, "highest resolution"),
    (
        {"camera": True, "quality": 88, "content_pixels": 7700, "turned": True},
        {"taken_at": "2001:01:01 00:00:00", "quality": 100, "size_bytes": 9999, "format": "HEIC"},
        "has camera data",
    ),
    (
        {"taken_at": "2020:01:01 00:00:00", "turned": True},
        {"taken_at": "2020:01:01 00:00:01", "quality": 100},
        "earliest date taken",
    ),
    ({"taken_at": "2020:01:01 00:00:00"}, {"quality": 100}, "earliest date taken"),
    ({**CAMERA, "format": "HEIC", "turned": True}, CAMERA, "has the camera's own format, HEIC"),
    # Unless their pixels are equal, a lossless file may be a master of more depth.
    ({**CAMERA, "format": "TIFF"}, {**CAMERA, "quality": 80}, "less compressed"),
    ({**CAMERA, "quality": 80}, {**CAMERA, "format": "WEBP"}, "has the camera's own format, JPEG"),
    ({"quality": 80}, {"height": 120, "quality": 100, "size_bytes": 9999}, "has no added border"),
    (
        {"content_pixels": 8080, "width": 101, "quality": 80},
        {"quality": 100, "size_bytes": 9999},
        "most pixels",
    ),
    ({"quality": 90, "turned": True}, {"quality": 85, "size_bytes": 9999}, "less compressed"),
    ({"format": "PNG"}, {"quality": 100, "size_bytes": 9999}, "less compressed"),
    ({"quality": 90}, {"quality": 90, "turned": True, "size_bytes": 9999}, "stored upright"),
    ({"size_bytes": 1001}, {"mtime_ns": 1}, "larger file"),
    ({"size_bytes": 1001, "format": "WEBP"}, {"quality": 95, "mtime_ns": 1}, "larger file"),
    ({"mtime_ns": 4, "path": "/p/longer.jpg"}, {"path": "/p/1.jpg"}, "older file"),
    ({"path": "/p/z.jpg"}, {"path": "/p/aa.jpg"}, "shorter path"),
    ({"path": "/p/a.jpg"}, {"path": "/p/b.jpg"}, "first by name"),
]


@pytest.mark.parametrize(("better", "other", "words"), PREFERENCES)
def test_the_better_file_is_told_with_the_trait_that_decided(better, other, words):
    one, two = image(1, **better), image(2, **other)
    assert best_of([one, two]) == (one, words)
    assert best_of([two, one]) == (one, words)


def test_one_file_is_the_best_for_no_reason():
    assert best_of([image()]) == (image(), None)


@given(st.permutations([image(n, **each[n % 2]) for n, each in enumerate(PREFERENCES)]))
def test_the_order_in_which_files_come_says_nothing(images):
    assert best_of(images).image.path == best_of(images[::-1]).image.path
    assert best_of(images).image.id == 2  # in reach, intact, and of the most frames


IMAGES = st.builds(
    image,
    st.just(1),
    size_bytes=st.sampled_from([1000, 2000]),
    mtime_ns=st.integers(1, 3),
    width=st.sampled_from([100, 104]),
    content_pixels=st.sampled_from([7000, 7800, 8000]),
    format=st.sampled_from(["JPEG", "PNG", "HEIC", "RAW"]),
    taken_at=st.sampled_from([None, "2020:01:01 00:00:00", "2021:01:01 00:00:00"]),
    damaged=st.booleans(),
    reachable=st.booleans(),
    camera=st.booleans(),
    turned=st.booleans(),
    quality=st.sampled_from([None, 80, 90]),
    content=st.sampled_from(["still", "pages"]),
    frames=st.integers(1, 2),
)
RELATIONS = st.sampled_from(["exact", "same-pixels", "near", "linked"])


@given(st.lists(st.tuples(IMAGES, RELATIONS, st.integers(0, 2), st.sampled_from(["a", "bb"])), min_size=2))
def test_the_rule_best_keeps_the_best_file(drawn_files):
    """The sieves of `best_of` and those of the rule are in step: in what counts, and in what decides last."""
    images = [
        dataclasses.replace(one, id=number, path=f"/p/{name}{number:02}.jpg")
        for number, (one, _, _, name) in enumerate(drawn_files)
    ]
    files = [
        ClusterFile(one, 0, relation if number else "keeper", None, True, matches=matches)
        for number, (one, (_, relation, matches, _)) in enumerate(zip(images, drawn_files, strict=True))
    ]
    cluster = Cluster(tuple(sorted(files, key=lambda file: file.image.path)))
    best = best_of([file.image for file in cluster.files], Known.of(cluster)).image
    by_rule = []
    select(
        [cluster],
        criteria=[Criterion("best")],
        marks={},
        is_protected=lambda path: False,
        rekey=lambda pairs: [by_rule.append(keeper) or own for own, keeper in pairs],
    )
    assert (by_rule or [cluster.keeper]) == [best]


def test_of_equal_traits_the_most_matched_is_the_best_unless_a_camera_tells_the_original():
    known = Known(matches=lambda one: {1: 3, 2: 2}[one.id])
    center, other = image(1), image(2, size_bytes=9999, width=110, quality=99)
    assert best_of([center, other], known) == (center, "most others match it")
    original = dataclasses.replace(other, camera=True)
    assert best_of([center, original], known) == (original, "has camera data")


def test_a_little_less_resolution_is_as_good_and_much_less_is_not():
    best, nearly, smaller = image(1), image(2, content_pixels=7700), image(3, content_pixels=7600)
    known = Known(matches=lambda one: {1: 1, 2: 5, 3: 9}[one.id])
    for images in itertools.permutations([best, nearly, smaller]):
        assert best_of(images, known).image == nearly


def test_the_runner_up_is_what_the_reason_is_told_against():
    original, export, thumbnail = (
        image(1, **CAMERA, quality=95),
        image(2, **CAMERA, quality=85),
        image(3, content_pixels=100),
    )
    assert best_of([thumbnail, export, original]) == (original, "less compressed")
    assert best_of([thumbnail, original]) == (original, "highest resolution")


# --- re-saves -------------------------------------------------------------------------------

SAME = Known(pixels=lambda one: "pixels" if one.id < 9 else None)


def test_a_lossless_file_of_the_very_pixels_is_a_resave():
    jpeg, png = image(1, quality=88), image(2, format="PNG", size_bytes=36_600_000)
    assert best_of([png, jpeg], SAME) == (jpeg, "the next best is a lossless re-save of it")
    assert best_of([png, jpeg]).image == png
    assert best_of([image(9, format="PNG"), jpeg], SAME).image.format == "PNG"


@pytest.mark.parametrize("lossy", ["HEIC", "AVIF", "WEBP", "JXL", "JPEG 2000"])
def test_a_file_of_any_lossy_format_was_there_before_its_lossless_resave(lossy):
    original = image(1, format=lossy)
    assert best_of([image(2, format="TIFF", size_bytes=9999), original], SAME).image == original
    jpeg = image(3)
    assert best_of([original, jpeg], SAME).image == jpeg


def test_pixels_are_asked_for_only_where_the_choice_depends_on_them():
    jpeg, png = image(1), image(2, format="PNG")
    assert needs_pixels([jpeg, png], Known()) == [jpeg, png]
    assert not needs_pixels([jpeg, image(2)], Known())
    assert not needs_pixels([jpeg, image(2, format="PNG", camera=True)], Known())
    assert not needs_pixels([jpeg, image(2, format="PNG", width=101)], Known())
    assert not needs_pixels([png, image(3, format="TIFF")], Known())


def test_originals_are_left_and_what_was_made_from_them_is_not():
    original, resave = image(1, **CAMERA, size_bytes=10), image(2, size_bytes=99)
    assert leave_originals([original, resave], Known()) == [original]
    tiff = image(3, **CAMERA, format="TIFF", size_bytes=999)
    assert leave_originals([tiff, original, resave], Known()) == [tiff, original]
    assert leave_originals([tiff, original, resave], SAME) == [original]
    jpeg, png = image(4), image(5, format="PNG")
    assert leave_originals([jpeg, png], SAME) == [jpeg]
    assert leave_originals([jpeg, png], Known()) == [jpeg, png]


def test_no_larger_picture_was_made_from_a_smaller_one():
    whole, thumbnail = image(1, size_bytes=9999), image(2, **CAMERA, content_pixels=100)
    assert leave_originals([thumbnail, whole], Known()) == [thumbnail, whole]


# --- clusters and pairs ---------------------------------------------------------------------


def cluster_of(*images, relations=(), matches=()):
    given = zip(images, ["keeper", *relations], matches or [0] * len(images), strict=True)
    return Cluster(
        tuple(ClusterFile(each, 0, kind, None, True, matches=count) for each, kind, count in given)
    )


def test_the_keeper_of_a_cluster_is_kept_for_a_reason_if_it_is_the_best():
    jpeg, png = image(1, quality=90), image(2, format="PNG")
    assert why_kept(cluster_of(jpeg, png, relations=["same-pixels"])) is not None
    assert why_kept(cluster_of(png, jpeg, relations=["near"])) == "less compressed"
    assert why_kept(cluster_of(jpeg, png, relations=["near"])) is None
    assert why_kept(cluster_of(jpeg, png, relations=["near"], matches=[2, 1])) == "most others match it"


def test_a_trait_that_says_nothing_of_two_files_marks_neither():
    original = image(1, **CAMERA, quality=88, mtime_ns=9)
    resave = image(2, quality=100, size_bytes=9999)
    assert better_traits(original, resave) == {"camera": 0, "taken": 0, "modified": 1}
    assert better_traits(resave, original) == {"camera": 1, "taken": 1, "modified": 0}
    assert better_traits(image(1, quality=88), image(2, quality=90)) == {"compression": 1}
    assert better_traits(image(1), image(2, size_bytes=9999)) == {"compression": 1}
    assert better_traits(image(1), image(2, size_bytes=9999, format="WEBP")) == {}
    assert better_traits(image(1, quality=99), image(2, format="PNG")) == {"compression": 1}
    assert better_traits(image(1), image(2, format="PNG"), SAME) == {"format": 0}


def test_a_letterbox_is_no_better_for_its_pixels():
    assert better_traits(image(1), image(2, height=120)) == {"borders": 0}
    assert better_traits(image(1), image(2, width=200, content_pixels=16_000)) == {"resolution": 1}


@pytest.mark.parametrize(("better", "other", "words"), PREFERENCES)
def test_the_marks_of_two_files_agree_with_which_is_the_best(better, other, words):
    trait = {
        "the only one in reach": None,
        "the only intact one": None,
        "12 frames": "content",
        "3 pages": "content",
        "has a video": "content",
        "has the camera's raw data": "content",
        "highest resolution": "resolution",
        "has camera data": "camera",
        "earliest date taken": "taken",
        "has no added border": "borders",
        "most pixels": "resolution",
        "less compressed": "compression",
        "stored upright": "upright",
        "older file": "modified",
    }.get(words, "format" if "own format" in words else None)
    if trait is not None:
        assert better_traits(image(1, **better), image(2, **other))[trait] == 0


# --- what files say -------------------------------------------------------------------------


def jpeg(quality=90, exif=None, **options):
    stream = io.BytesIO()
    picture = Image.fromarray(drawn(1, 160, 120)[:, :, ::-1])
    picture.save(stream, "JPEG", quality=quality, exif=b"" if exif is None else exif.tobytes(), **options)
    return stream.getvalue()


def exif_of(orientation=None, make=None, model=None, directory=None):
    exif = Image.Exif()
    for tag, value in ((0x0112, orientation), (0x010F, make), (0x0110, model)):
        if value is not None:
            exif[tag] = value
    exif.get_ifd(0x8769).update(directory or {})
    return exif


@pytest.mark.parametrize("quality", range(1, 101))
def test_the_quality_of_a_jpeg_with_the_tables_of_the_standard_is_exact(quality):
    assert read_header(jpeg(quality)).quality == quality


def test_the_quality_of_a_jpeg_with_other_tables_is_told_by_their_coarseness():
    coarse, fine = jpeg(50, qtables=[[40] * 64, [60] * 64]), jpeg(50, qtables=[[2] * 64, [3] * 64])
    assert 40 < read_header(coarse).quality < 75
    assert 95 < read_header(fine).quality < 100
    assert quality_of([1] * 64) == 100
    assert quality_of([1000] * 64) == 1


def test_tables_of_16_bits_and_several_in_one_segment_are_read():
    data = jpeg(75)
    start = data.index(b"\xff\xdb")
    table = data[start + 5 : start + 69]
    deep = b"\x10" + bytes(byte for value in table for byte in (0, value))
    segment = b"\xff\xdb" + (2 + 65 + len(deep)).to_bytes(2) + b"\x01" + b"\x07" * 64 + deep
    assert read_header(data[:2] + segment + data[2:]).quality == 75
    after = data.index(b"\xff\xc0")
    assert read_header(data[:after] + segment + data[after:]).quality == 75


def test_a_broken_table_is_no_reason_to_fail():
    data = jpeg(75)
    start = data.index(b"\xff\xdb")
    cut = data[:start] + b"\xff\xdb\x00\x10" + b"\x00" * 14 + data[start:]
    assert read_header(cut).quality == 75
    assert read_header(data[:start] + b"\xff\xdb\x00\x02" + data[start:]).quality == 75


def test_only_jpeg_has_a_quality():
    assert decode(jpeg(81)).quality == 81
    assert decode(encode(drawn(1, 64, 48), ".png")).quality is None
    stream = io.BytesIO()
    Image.new("CMYK", (64, 48), (10, 200, 30, 40)).save(stream, "JPEG", quality=70)
    assert decode(stream.getvalue()).quality == 70


@pytest.mark.parametrize(
    ("exif", "camera"),
    [
        (exif_of(make="Canon"), True),
        (exif_of(model="A rather long name of a camera"), True),
        (exif_of(make="  ", model=""), False),
        (exif_of(directory={0x829A: 0.004}), True),
        (exif_of(directory={0x829D: 2.8}), True),
        (exif_of(directory={0x9003: "2020:01:01 00:00:00"}), False),
        (exif_of(orientation=6), False),
    ],
)
def test_a_camera_is_known_by_its_name_or_by_how_it_exposed(exif, camera):
    assert read_exif(exif.tobytes()).camera is camera
    assert decode(jpeg(exif=exif)).camera is camera


def saved(file_format, exif):
    stream = io.BytesIO()
    Image.fromarray(drawn(1, 160, 120)).save(stream, file_format, exif=exif)
    return stream.getvalue()


@pytest.mark.parametrize("file_format", ["JPEG", "PNG", "WEBP", "TIFF"])
def test_a_picture_that_exif_has_turned_is_not_stored_upright(file_format):
    turned = decode(saved(file_format, exif_of(6, make="Canon")))
    assert (turned.turned, turned.camera) == (True, True)
    assert (turned.width, turned.height) == (120, 160)
    upright = decode(saved(file_format, exif_of(1, make="Canon")))
    assert (upright.turned, upright.camera) == (False, True)


def test_deep_tiff_says_how_it_was_turned_and_taken():
    stream = io.BytesIO()
    pixels = (
        np.ascontiguousarray(cv2.cvtColor(drawn(1, 160, 120), cv2.COLOR_BGR2GRAY)).astype(np.uint16) * 257
    )
    Image.fromarray(pixels).save(stream, "TIFF", exif=exif_of(8, model="Scanner"))
    picture = decode(stream.getvalue())
    assert (picture.turned, picture.camera) == (True, True)


@pytest.mark.parametrize(
    ("turns", "mirrored", "turned"), [(0, None, False), (1, None, True), (0, 0, True), (2, None, True)]
)
def test_a_container_says_how_its_picture_is_turned(turns, mirrored, turned):
    picture = decode(heic(drawn(1, 64, 48), turns, exif_of(make="Apple").tobytes(), mirrored=mirrored))
    assert (picture.turned, picture.camera, picture.format) == (turned, True, "HEIC")


# --- what is kept of files ------------------------------------------------------------------

EXIF = {"make": "Canon", "directory": {0x9003: "2019:05:05 10:00:00"}}


def keeper_of(finder, folder):
    """The name of the file that is kept of the only cluster of a folder, and why."""
    finder.index([str(folder)])
    (cluster,) = finder.clusters().clusters
    return os.path.basename(cluster.keeper.path), why_kept(cluster)


def with_exif(pixels, quality=88, **details):
    stream = io.BytesIO()
    exif = exif_of(**details).tobytes()
    Image.fromarray(pixels[:, :, ::-1]).save(stream, "JPEG", quality=quality, exif=exif)
    return stream.getvalue()


def test_a_larger_copy_without_camera_data_is_not_kept(finder, folder):
    folder.write("IMG_1.jpg", with_exif(drawn(1, 320, 240), **EXIF))
    folder.save("resaved.jpg", drawn(1, 320, 240), quality=100)
    folder.save("resaved.png", drawn(1, 320, 240))
    assert keeper_of(finder, folder) == ("IMG_1.jpg", "has camera data")


def test_a_heic_file_is_kept_and_not_the_jpeg_that_was_exported_from_it(finder, folder):
    pixels = drawn(1, 256, 192)
    folder.write("a.jpg", with_exif(np.ascontiguousarray(np.rot90(pixels)), quality=97, **EXIF))
    folder.write("b.heic", heic(pixels, 1, exif_of(**EXIF).tobytes()))
    assert keeper_of(finder, folder) == ("b.heic", "has the camera's own format, HEIC")


def test_a_tiff_that_kept_the_camera_data_is_not_kept_for_its_size(finder, folder):
    jpeg = with_exif(drawn(1, 320, 240), make="Canon")
    folder.write("b.jpg", jpeg)
    stream = io.BytesIO()
    Image.open(io.BytesIO(jpeg)).save(stream, "TIFF", exif=exif_of(make="Canon"))
    folder.write("a.tif", stream.getvalue())
    assert keeper_of(finder, folder) == ("b.jpg", "the next best is a lossless re-save of it")


def test_the_export_of_a_turned_picture_is_not_kept_for_being_upright(finder, folder):
    pixels = drawn(1, 320, 240)
    folder.write("camera.jpg", with_exif(pixels, quality=95, orientation=6, **EXIF))
    folder.write("export.jpg", with_exif(np.ascontiguousarray(np.rot90(pixels, -1)), quality=80, **EXIF))
    assert keeper_of(finder, folder) == ("camera.jpg", "less compressed")


def test_a_letterboxed_copy_is_not_kept_for_its_pixels(finder, folder):
    pixels = drawn(1, 320, 240)
    folder.save("a.jpg", cv2.copyMakeBorder(pixels, 40, 40, 0, 0, cv2.BORDER_CONSTANT), quality=98)
    folder.save("b.jpg", pixels, quality=90)
    assert keeper_of(finder, folder)[0] == "b.jpg"


def test_of_equal_files_the_oldest_is_kept_and_of_those_the_one_of_the_shortest_path(finder, folder):
    jpeg = encode(drawn(1, 320, 240))
    for name, seconds in (("b.jpg", 5), ("copies/b.jpg", 5), ("a.jpg", 9)):
        folder.write(name, jpeg)
        os.utime(folder / name, (seconds, seconds))
    assert keeper_of(finder, folder) == ("b.jpg", "shorter path")
