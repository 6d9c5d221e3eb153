"""Whatever a decoder process answers is what was asked for, within the bounds of the library, or refused."""

import numpy as np
import pytest
from msgspec import msgpack

from dupfinder.base.files import FileState, Moved, ScannedImage, Wanted
from dupfinder.images.exif import PhotoDetails
from dupfinder.images.picture import Picture
from dupfinder.workers import messages
from dupfinder.workers.decoder_process import PROTOCOL_ERRORS

STATE = FileState(b"/\xff a.jpg", 5, -1, 1 << 62, 7)
SCANNED = ScannedImage(
    *(STATE, b"fingerprint", 640, 480, 307200, "JPEG", "2020:01:02 03:04:05", True, False),
    *((bytes(176), bytes(176)), "damaged", "decode", -(1 << 63), "pages", 3, True, True, 95, bytes(64)),
)
UNREADABLE = ScannedImage(STATE, None, reason="the file is empty", stage="read")
FILES = [Wanted(STATE), Wanted(STATE, 7, b"fingerprint", 1), Wanted(STATE), Wanted(STATE)]
OUTCOMES = [SCANNED, Moved(7, STATE._replace(mtime_ns=9)), UNREADABLE, None]
FIELD = {name: number for number, name in enumerate(ScannedImage._fields)}


def test_outcomes_come_back_as_they_were():
    document = messages.encode_outcomes(OUTCOMES)
    found = messages.decode_outcomes(document, FILES)
    assert found == OUTCOMES
    assert [type(outcome) for outcome in found] == [type(outcome) for outcome in OUTCOMES]
    assert type(found[1].state) is FileState


def test_fewer_outcomes_are_of_a_process_that_was_stopped():
    document = messages.encode_outcomes(OUTCOMES[:2])
    assert messages.decode_outcomes(document, FILES, may_be_fewer=True) == OUTCOMES[:2]
    with pytest.raises(ValueError, match="not as many"):
        messages.decode_outcomes(document, FILES)


def set_to(name, value):
    def change(found):
        found[0][0][FIELD[name]] = value

    return change


@pytest.mark.parametrize(
    "change",
    [
        lambda found: found.clear(),
        lambda found: found[0].pop(),
        lambda found: found[0].append(None),
        lambda found: found.__setitem__(0, 5),
        lambda found: found[0].__setitem__(0, []),
        lambda found: found[0][0].append(0),
        lambda found: found[0][0].pop(),
        lambda found: found[1].append([9, [7, found[0][0][0]]]),
        lambda found: found[1].append([-1, [7, found[0][0][0]]]),
        lambda found: found[1].append([0, [7, found[0][0][0]]]),
        lambda found: found[1].append([3, [7, found[0][0][0]]]),
        lambda found: found[1][0][1].__setitem__(0, 8),
        set_to("state", [b"/other.jpg", *STATE[1:]]),
        set_to("state", [*STATE[:4], 1 << 63]),
        set_to("state", [*STATE[:4], None]),
        set_to("width", "wide"),
        set_to("width", (1 << 64) - 1),
        set_to("width", 1.5),
        set_to("width", True),
        set_to("checksum", 1 << 63),
        set_to("format", None),
        set_to("format", b"JPEG"),
        set_to("damaged", 1),
        set_to("views", [bytes(175)]),
        set_to("views", ["0" * 176]),
        set_to("views", None),
        set_to("content", "odd"),
        set_to("quality", 0),
        set_to("quality", 101),
        set_to("frame_hashes", bytes(7)),
    ],
)
def test_an_outcome_that_makes_no_sense_is_refused(change):
    found = msgpack.decode(messages.encode_outcomes(OUTCOMES))
    change(found)
    with pytest.raises(PROTOCOL_ERRORS):
        messages.decode_outcomes(msgpack.encode(found), FILES)


@pytest.mark.parametrize("document", [b"", b"\xc1", b"\xdd\xff\xff\xff\xff", b"\x92\x90\x90\x00"])
def test_what_is_no_document_is_refused(document):
    with pytest.raises(ValueError, match=r"\S"):
        messages.decode_outcomes(document, [])


def test_half_characters_which_no_library_takes_are_refused():
    document = messages.encode_outcomes([SCANNED, None, None, None])
    assert b"JPEG" in document
    with pytest.raises(ValueError, match=r"\S"):
        messages.decode_outcomes(document.replace(b"JPEG", b"J\xed\xa0\x80"), FILES)


def test_a_reason_with_half_characters_is_told_without_them():
    assert messages.decode_error(messages.encode_error("ImageError", "bad \udcff")) == (
        "ImageError",
        "bad ?",
        None,
    )


PIXELS = np.arange(4 * 6 * 3, dtype=np.uint8).reshape(4, 6, 3)
PICTURE = Picture(PIXELS, 60, 40, "PNG", transparent=True, quality=None, frames=2)


def test_a_picture_comes_back_as_it_was():
    details = PhotoDetails(make="Maker", latitude=1.5)
    document = messages.encode(messages.picture_fields(PICTURE, STATE, details))
    picture, state, found = messages.decode_picture(document, PIXELS.tobytes())
    assert np.array_equal(picture.pixels, PIXELS)
    assert picture._replace(pixels=PIXELS) == PICTURE
    assert (state, found) == (STATE, details)


@pytest.mark.parametrize("shape", [(1, 1), (0, 4), (-4, -6), (6, 5)])
def test_a_picture_of_another_size_than_its_pixels_is_refused(shape):
    (_, *fields) = messages.picture_fields(PICTURE, STATE)
    with pytest.raises(PROTOCOL_ERRORS):
        messages.decode_picture(messages.encode((shape, *fields)), PIXELS.tobytes())


def test_a_query_has_an_image_and_where_asked_a_preview():
    document = messages.encode_query(SCANNED, messages.picture_fields(PICTURE, STATE))
    image, picture = messages.decode_query(document, PIXELS.tobytes(), FileState(STATE.path, 0, 0, 0, 0))
    assert image == SCANNED
    assert np.array_equal(picture.pixels, PIXELS)
    assert messages.decode_query(messages.encode_query(SCANNED, None), b"", STATE) == (SCANNED, None)


@pytest.mark.parametrize("values", [[1.0], [-1.0, 2.0], [1.0, float("inf")], [1.0, "sharp"]])
def test_sharpness_that_makes_no_sense_is_refused(values):
    assert messages.decode_sharpness(messages.encode([0.5, None]), 2) == [0.5, None]
    with pytest.raises(PROTOCOL_ERRORS):
        messages.decode_sharpness(messages.encode(values), 2)


def test_details_come_back_as_they_were_and_others_are_refused():
    details = PhotoDetails(make="Maker", iso=400, latitude=1.5)
    assert messages.decode_details(messages.encode(details)) == details
    for answer in ({"make": 5}, {"iso": "fast"}, [], None):
        with pytest.raises(PROTOCOL_ERRORS):
            messages.decode_details(messages.encode(answer))
