"""The camera's data is read from every format, and broken data does no harm."""

import io
import random

import cv2
import numpy as np
import pytest
from helpers.images import encode, photo
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, features
from PIL.TiffImagePlugin import IFDRational

from dupfinder.images.exif import PhotoDetails
from dupfinder.images.photo_details import details

MAKE, MODEL, SOFTWARE, EXIF, GPS = 0x010F, 0x0110, 0x0131, 0x8769, 0x8825
TAKEN, FRACTION, EXPOSURE, F_NUMBER, ISO, FOCAL, LENS = 0x9003, 0x9291, 0x829A, 0x829D, 0x8827, 0x920A, 0xA434
FORMATS = ["JPEG", "PNG", "WEBP", "TIFF", *(["AVIF"] if features.check("avif") else [])]


def place(degrees, minutes, seconds):
    return IFDRational(degrees), IFDRational(minutes), IFDRational(round(seconds * 100), 100)


def written(endian="<", image=None, photo=None, gps=None):
    """An EXIF block with these entries."""
    exif = Image.Exif()
    exif.endian = endian
    exif.update(image or {})
    for directory, entries in ((EXIF, photo), (GPS, gps)):
        if entries:
            exif.get_ifd(directory).update(entries)
    return exif


def saved(exif, file_format="JPEG", size=(64, 48)):
    if file_format == "TIFF":
        return exif.tobytes()[6:]  # Pillow leaves these directories out of a TIFF; an EXIF block is one
    stream = io.BytesIO()
    Image.new("RGB", size, "red").save(stream, file_format, exif=exif)
    return stream.getvalue()


def full(endian="<"):
    return written(
        endian,
        {MAKE: "FUJIFILM", MODEL: "X-T4", SOFTWARE: "Capture One 23"},
        {
            TAKEN: "2021:06:12 15:04:33",
            FRACTION: "42",
            EXPOSURE: IFDRational(1, 250),
            F_NUMBER: IFDRational(28, 10),
            ISO: 400,
            FOCAL: IFDRational(35),
            LENS: "XF35mmF1.4 R",
        },
        {1: "N", 2: place(48, 51, 29.64), 3: "E", 4: place(2, 17, 40.23), 5: b"\0", 6: IFDRational(35)},
    )


@pytest.mark.parametrize("file_format", FORMATS)
def test_everything_is_read_from_every_format(file_format):
    found = details(saved(full(), file_format))
    assert found.make == "FUJIFILM"
    assert found.model == "X-T4"
    assert found.lens == "XF35mmF1.4 R"
    assert found.software == "Capture One 23"
    assert found.exposure_seconds == pytest.approx(1 / 250)
    assert found.f_number == pytest.approx(2.8)
    assert found.iso == 400
    assert found.focal_length_mm == 35
    assert found.taken_at == "2021:06:12 15:04:33.42"
    assert (found.latitude, found.longitude) == pytest.approx((48.858233, 2.294508), abs=1e-6)
    assert found.altitude_m == 35


def test_both_byte_orders_say_the_same():
    assert details(saved(full("<"))) == details(saved(full(">"))) != PhotoDetails()


def test_a_raw_file_is_read_like_the_tiff_that_it_is():
    assert details(saved(full(), "TIFF"), name="DSC_1.NEF").model == "X-T4"


def test_south_west_and_below_the_sea_are_negative():
    gps = {1: "S", 2: place(33, 51, 0), 3: "W", 4: place(70, 30, 0), 5: b"\1", 6: IFDRational(12, 1)}
    found = details(saved(written(gps=gps)))
    assert (found.latitude, found.longitude, found.altitude_m) == pytest.approx((-33.85, -70.5, -12))


@pytest.mark.parametrize(
    "gps",
    [
        {1: "N", 2: place(0, 0, 0), 3: "E", 4: place(0, 0, 0)},  # not found out yet
        {1: "N", 2: place(91, 0, 0), 3: "E", 4: place(2, 0, 0)},
        {1: "N", 2: place(48, 0, 0), 3: "E", 4: place(181, 0, 0)},
        {1: "N", 2: place(48, 0, 0)},
        {1: "N", 2: (IFDRational(1, 0),) * 3, 3: "E", 4: place(2, 0, 0)},
    ],
)
def test_what_is_no_place_is_none(gps):
    found = details(saved(written(gps=gps)))
    assert found.latitude is None
    assert found.longitude is None


def test_a_place_without_seconds_is_one():
    gps = {1: "N", 2: (IFDRational(48), IFDRational(5150, 100), IFDRational(0, 0)), 3: "E", 4: place(2, 0, 0)}
    assert details(saved(written(gps=gps))).latitude == pytest.approx(48 + 51.5 / 60)


def test_fractions_of_nothing_and_zeros_count_as_not_known():
    found = details(saved(written(photo={EXPOSURE: IFDRational(1, 0), F_NUMBER: IFDRational(0, 1), ISO: 0})))
    assert found == PhotoDetails()


def test_text_is_cleaned_and_cut():
    found = details(saved(written(image={MAKE: "  A\x07B\n ", MODEL: "x" * 5000, SOFTWARE: "   "})))
    assert (found.make, found.software) == ("AB", None)
    assert found.model == "x" * 200


def test_a_sensitivity_beyond_16_bits_is_taken_from_where_it_fits():
    assert details(saved(written(photo={ISO: 65535, 0x8832: 102400}))).iso == 102400


@pytest.mark.parametrize(
    ("fraction", "expected"), [("", "2021:06:12 15:04:33"), ("x1", "2021:06:12 15:04:33"), ("007", ".007")]
)
def test_the_fraction_of_the_second_is_told_if_it_is_one(fraction, expected):
    photo = {TAKEN: "2021:06:12 15:04:33", FRACTION: fraction}
    assert details(saved(written(photo=photo))).taken_at.endswith(expected)


def test_a_time_that_is_none_is_not_told():
    assert details(saved(written(photo={TAKEN: "    :  :     :  :  "}))).taken_at is None


@pytest.mark.parametrize(
    "data",
    [b"", b"\xff\xd8", b"nothing", b"II*\0", b"MM\0*\0\0\0\x08", encode(photo(1)), encode(photo(1), ".png")],
)
def test_without_exif_nothing_is_known(data):
    assert details(data) == PhotoDetails()


def test_a_directory_that_points_to_itself_ends():
    entry = EXIF.to_bytes(2, "little") + (4).to_bytes(2, "little") + (1).to_bytes(4, "little")
    block = (
        b"II*\0" + (8).to_bytes(4, "little") + (1).to_bytes(2, "little") + entry + (8).to_bytes(4, "little")
    )
    assert details(block) == PhotoDetails()


def test_a_directory_and_a_text_as_long_as_they_can_be_take_little():
    entry = (
        MAKE.to_bytes(2, "little")
        + (2).to_bytes(2, "little")
        + b"\xff\xff\xff\xff"
        + (8).to_bytes(4, "little")
    )
    block = b"II*\0" + (8).to_bytes(4, "little") + b"\xff\xff" + entry * 65535
    assert details(block + b"a" * 1000).make is None or len(details(block).make) <= 200


TEMPLATES = [saved(full(), file_format) for file_format in FORMATS]


@given(st.sampled_from(TEMPLATES), st.integers(), st.integers(1, 40))
def test_broken_bytes_never_raise(template, seed, count):
    rolled = random.Random(seed)
    data = bytearray(template)
    for _ in range(count):
        data[rolled.randrange(min(len(data), 900))] = rolled.randrange(256)
    found = details(bytes(data[: rolled.randrange(len(data) + 1)] if seed % 2 else data), name="a.jpg")
    assert found.latitude is None or -90 <= found.latitude <= 90
    assert found.exposure_seconds is None or found.exposure_seconds > 0
    assert all(text is None or text.isprintable() for text in (found.make, found.model, found.lens))


def test_nothing_is_decoded(monkeypatch):
    data = saved(full(), size=(3000, 2000))
    monkeypatch.setattr(cv2, "imdecode", None)
    assert details(data).model == "X-T4"
    assert np.frombuffer(data, np.uint8).size > 1000
