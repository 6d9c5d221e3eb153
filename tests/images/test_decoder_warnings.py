"""Decoders' warnings decide: files broken inside are damaged, and intact ones are not."""

import contextlib
import functools
import io
import os
import random
import struct
import subprocess
import sys

import cv2
import numpy as np
import pytest
from helpers.folders import ROOT
from helpers.image_files import KINDS, grey, pillow_image, png_chunk, saved
from helpers.images import encode, photo

from dupfinder.images import decoder_warnings
from dupfinder.images.decoding import decode
from dupfinder.images.display import preview

SAMPLE = photo(3, 640, 480)


@contextlib.contextmanager
def listened():
    kept, python = os.dup(2), sys.stderr
    decoder_warnings.listen()
    stream = sys.stderr
    try:
        yield
    finally:
        sys.stderr = python
        stream.close()
        os.dup2(kept, 2)
        os.close(kept)
        decoder_warnings._is_listening = False


def listening(test):
    """Runs a test as in a decoder process; no fixture, for pytest has the standard error back in between."""

    @functools.wraps(test)
    def run(*arguments, **options):
        with listened():
            test(*arguments, **options)

    return run


def restarting(pixels):
    """A JPEG with a mark to start anew from after each row of blocks."""
    options = [cv2.IMWRITE_JPEG_RST_INTERVAL, pixels.shape[1] // 16]
    return cv2.imencode(".jpg", pixels, options)[1].tobytes()


JPEGS = {
    "baseline": encode(SAMPLE),
    "grey": encode(grey(SAMPLE)),
    "progressive": saved(pillow_image(SAMPLE), "JPEG", progressive=True),
    "restarting": restarting(SAMPLE),
    "CMYK": saved(pillow_image(SAMPLE).convert("CMYK"), "JPEG"),
    "fine": saved(pillow_image(SAMPLE), "JPEG", quality=98, subsampling=0),
}


def scan_of(data):
    """Where the first scan's data begins and the last one's ends."""
    return data.index(b"\xff\xda") + 16, data.rindex(b"\xff\xd9")


def zeroed(data, start, length=600):
    return data[:start] + bytes(length) + data[start + length :]


# --- JPEG -------------------------------------------------------------------------------------


@pytest.mark.parametrize("side", [None, 200, 60])
@pytest.mark.parametrize("kind", JPEGS)
@listening
def test_an_intact_jpeg_is_not_damaged(kind, side):
    for colour in (False, True):
        assert not decode(JPEGS[kind], colour=colour, side=side).damaged


@pytest.mark.parametrize("side", [None, 200, 60])
@pytest.mark.parametrize("kind", JPEGS)
@listening
def test_a_jpeg_that_is_broken_inside_is_damaged_at_every_reduction(kind, side):
    data = JPEGS[kind]
    start, end = scan_of(data)
    middle = (start + end) // 2
    for broken in (
        zeroed(data, middle),
        data[:middle] + data[middle + 500 :],
        zeroed(data, middle, end - middle),
        data[:middle] + data[end:],
    ):
        picture = decode(broken, side=side)
        assert picture.damaged
        assert (picture.width, picture.height) == (640, 480)
    assert preview(zeroed(data, middle), 100, 100).damaged
    assert not decode(data, side=side).damaged


def test_without_a_process_of_its_own_nothing_is_heard():
    assert not decoder_warnings.is_listening()
    assert decoder_warnings.take_warnings() == b""
    start, end = scan_of(JPEGS["CMYK"])
    assert not decode(zeroed(JPEGS["CMYK"], (start + end) // 2)).damaged


@pytest.mark.parametrize("padding", [b"\0", b"\0" * 8, b"\x20" * 30, b"\xff" * 9, b""])
@listening
def test_padding_before_the_end_of_a_jpeg_is_no_damage(padding):
    # As some cameras write it.
    data = JPEGS["baseline"]
    assert not decode(data[:-2] + padding + b"\xff\xd9").damaged


@listening
def test_much_before_the_end_of_a_jpeg_is_what_is_left_of_damage():
    data = JPEGS["baseline"]
    assert decode(data[:-2] + bytes(500) + b"\xff\xd9").damaged
    assert decode(data[:-2] + bytes(range(1, 21)) + b"\xff\xd9").damaged


@listening
def test_a_few_bytes_before_a_restart_are_as_webcams_write_them():
    data = JPEGS["restarting"]
    at = data.index(b"\xff\xd3", scan_of(data)[0])
    assert not decode(data[:at] + b"\x55" * 6 + data[at:]).damaged
    assert decode(data[:at] + b"\x55" * 60 + data[at:]).damaged


@listening
def test_bytes_too_many_between_headers_are_no_damage():
    data = JPEGS["baseline"]
    at = data.index(b"\xff\xc0")
    for between in (b"\0", b"\0" * 100, b"junk"):
        picture = decode(data[:at] + between + data[at:])
        assert not picture.damaged
        assert np.abs(picture.pixels.astype(int) - grey(SAMPLE)).mean() < 6


@listening
def test_bytes_too_many_between_scans_are_damage():
    data = JPEGS["progressive"]
    at = data.index(b"\xff\xc4", scan_of(data)[0])
    assert decode(data[:at] + b"\x55" * 40 + data[at:]).damaged


@listening
def test_warnings_that_say_nothing_of_the_picture_are_none_of_damage():
    data = JPEGS["baseline"]
    adobe = b"\xff\xee" + struct.pack(">H", 14) + b"Adobe\0\x64\0\0\0\0\7"
    revised = data.replace(b"JFIF\0\1", b"JFIF\0\7", 1)
    for odd in (data[:2] + adobe + data[2:], revised):
        assert not decode(odd).damaged


@listening
def test_each_file_is_judged_by_its_own_warnings():
    data = JPEGS["baseline"]
    broken = zeroed(data, sum(scan_of(data)) // 2)
    for _ in range(3):
        assert decode(broken).damaged
        assert not decode(data).damaged
    # Also by none that was there before it.
    os.write(2, b"Corrupt JPEG data: premature end of data segment\n")
    decode(KINDS["png"].write(photo(1, 64, 48)))
    assert not decode(data).damaged
    assert decoder_warnings.take_warnings() == b""


@listening
def test_what_others_write_is_no_damage_and_takes_no_room():
    data = JPEGS["baseline"]
    for text in (b"a thread failed\n", b"libpng warning: iCCP\n", b"x" * 300_000):
        os.write(2, text)
        assert decoder_warnings.take_warnings()[:20] == text[:20]
        assert os.fstat(2).st_size == 0
    assert not decode(data).damaged


@listening
def test_many_bits_that_flip_are_noticed_more_often_than_not():
    # One may be within a colour, where nothing but the picture tells.
    random_ = random.Random(1)
    data = JPEGS["baseline"]
    start, end = scan_of(data)
    noticed = 0
    for _ in range(40):
        broken = bytearray(data)
        for _ in range(20):
            broken[random_.randrange(start, end)] ^= 1 << random_.randrange(8)
        noticed += decode(bytes(broken), side=80).damaged
    assert noticed > 30


# --- others -----------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", KINDS)
@listening
def test_no_intact_file_is_damaged_by_what_its_decoder_says(kind):
    row = KINDS[kind]
    if not row.refused:
        assert not decode(row.write(photo(3, 192, 144)), name=f"a{row.suffix}").damaged


def test_a_png_whose_bytes_have_changed_is_damaged():
    data = bytearray(encode(SAMPLE, ".png"))
    data[len(data) // 2] ^= 1
    assert decode(bytes(data)).damaged


@listening
def test_what_a_png_is_warned_of_is_no_damage():
    data = encode(SAMPLE, ".png")
    odd = data[:33] + png_chunk(b"iCCP", b"a\0\0noise") + data[33:]
    assert not decode(odd).damaged


# --- in a process -----------------------------------------------------------------------------


def test_what_python_writes_still_reaches_the_terminal():
    code = (
        "import os, sys\n"
        "from dupfinder.images import decoder_warnings\n"
        "decoder_warnings.listen()\n"
        "os.write(2, b'of a decoder')\n"
        "print('of a thread \\udcff', file=sys.stderr)\n"
        "assert decoder_warnings.take_warnings() == b'of a decoder'\n"
        "raise ValueError('of Python')\n"
    )
    ran = subprocess.run([sys.executable, "-c", code], cwd=ROOT, stderr=subprocess.PIPE, check=False)
    assert b"of a thread \\udcff" in ran.stderr
    assert b"ValueError: of Python" in ran.stderr
    assert b"of a decoder" not in ran.stderr


def test_a_scan_lists_a_jpeg_that_is_broken_inside_as_damaged(finder, folder):
    data = JPEGS["baseline"]
    whole = folder.write("whole.jpg", data)
    rotten = folder.write("rotten.jpg", zeroed(data, sum(scan_of(data)) // 2, 2000))
    result = finder.index([str(folder)])
    assert [(problem.path, problem.damaged) for problem in result.problems] == [(rotten, True)]
    assert {record.path: record.damaged for record in finder.library.records()} == {
        whole: False,
        rotten: True,
    }


def test_the_cmyk_sample_is_what_it_is_called():
    from PIL import Image

    assert Image.open(io.BytesIO(JPEGS["CMYK"])).mode == "CMYK"
