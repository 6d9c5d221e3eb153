"""What tells bursts comes back from the library: milliseconds, cameras, sharpness."""

import os

import pytest
from helpers.library_rows import VERSION, make_version, scanned

from dupfinder.store import schema
from dupfinder.store.library import Library


@pytest.fixture
def library(tmp_path):
    with Library(str(tmp_path / "data")) as opened:
        yield opened


def test_milliseconds_and_camera_of_an_image_come_back_and_change_with_it(library):
    library.store([scanned(b"/p/1.jpg", 1, camera=True, taken_ms=370, camera_key=0xFFFFFFFF)], VERSION)
    (record,) = library.records()
    assert (record.taken_ms, record.camera_key) == (370, 0xFFFFFFFF)
    library.store([scanned(b"/p/1.jpg", 1)], VERSION)
    (record,) = library.records()
    assert (record.taken_ms, record.camera_key) == (None, None)


def test_rows_of_an_earlier_version_have_neither(tmp_path):
    folder = os.fspath(tmp_path / "old")
    make_version(folder, schema.LAST_WITH_USER_DATA)
    with Library(folder) as opened:
        assert {(record.taken_ms, record.camera_key) for record in opened.records()} == {(None, None)}


def test_sharpness_is_stored_by_content_and_version(library):
    library.store_sharpness({b"one": 12.5, b"two": 0.0}, 1)
    library.store_sharpness({}, 1)
    assert library.sharpness([b"one", b"two", b"three"], 1) == {b"one": 12.5, b"two": 0.0}
    assert library.sharpness([b"one"], 2) == {}
    library.store_sharpness({b"one": 3.0}, 2)
    assert library.sharpness([b"one"], 2) == {b"one": 3.0}
