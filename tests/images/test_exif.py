"""The traits by which pictures of a burst are told apart: milliseconds and camera."""

import pytest
from helpers.images import encode, photo
from PIL import Image

from dupfinder.images.decoding import decode
from dupfinder.images.exif import read_exif

TIME = "2024:05:01 10:00:05"
TAKEN, FRACTION, SERIAL = 0x9003, 0x9291, 0xA431


def traits(directory, make="Canon", model="EOS", changed=None):
    exif = Image.Exif()
    exif[0x010F], exif[0x0110] = make, model
    if changed:
        exif[0x0132] = changed
    exif.get_ifd(0x8769).update(directory)
    return read_exif(exif.tobytes())


@pytest.mark.parametrize(
    ("fraction", "milliseconds"),
    [
        ("3", 300),
        ("37", 370),
        ("370", 370),
        ("004512", 4),
        ("37 ", 370),
        ("", None),
        ("x7", None),
        ("-1", None),
    ],
)
def test_decimals_of_a_second_are_milliseconds(fraction, milliseconds):
    assert traits({TAKEN: TIME, FRACTION: fraction}).taken_ms == milliseconds


def test_decimals_belong_to_the_time_taken_only():
    found = traits({FRACTION: "37"}, changed=TIME)
    assert (found.taken_at, found.taken_ms, found.camera_key) == (TIME, None, 0)


def test_a_camera_is_known_by_make_model_and_serial_number():
    keys = [
        traits({TAKEN: TIME}).camera_key,
        traits({TAKEN: TIME}, model="EOS 2").camera_key,
        traits({TAKEN: TIME, SERIAL: "1234"}).camera_key,
        traits({TAKEN: TIME, SERIAL: "1235"}).camera_key,
    ]
    assert len(set(keys)) == 4
    assert keys[0] == traits({TAKEN: TIME}, model="EOS ").camera_key
    assert traits({TAKEN: TIME}, make=" ", model="").camera_key is None


@pytest.mark.parametrize("suffix", ["JPEG", "PNG", "WEBP"])
def test_they_are_read_from_files_of_several_formats(tmp_path, suffix):
    exif = Image.Exif()
    exif[0x010F] = "Canon"
    exif.get_ifd(0x8769).update({TAKEN: TIME, FRACTION: "37"})
    path = tmp_path / "a"
    (tmp_path / "b.jpg").write_bytes(encode(photo(1, 64, 48)))
    with Image.open(tmp_path / "b.jpg") as picture:
        picture.save(path, suffix, exif=exif)
    found = decode(path.read_bytes())
    assert (found.taken_at, found.taken_ms) == (TIME, 370)
    assert found.camera_key == traits({TAKEN: TIME}, model="").camera_key
