"""Photographs come small at first and then in full, each under its own key, and no thread stays."""

import dataclasses
import os

import numpy as np
import pytest
from helpers.images import encode, photo
from helpers.processes import decode_here, wait_for_ever
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from dupfinder.base.records import ImageRecord
from dupfinder.hashing.orientation import TRANSFORMS
from dupfinder.images import display, photo_details
from dupfinder.images.exif import PhotoDetails
from dupfinder.ui.backend import photo_loader as module
from dupfinder.ui.backend.photo_loader import REDUCED_SIDE_PX, PhotoLoader, Wish

LARGE = (2400, 1600)


def record(path, size, number=1, file_format="JPEG"):
    """Returns the record that indexing this file would store now."""
    status = os.stat(path)
    width, height = size
    return ImageRecord(
        number,
        path,
        status.st_size,
        status.st_mtime_ns,
        width,
        height,
        width * height,
        file_format,
        None,
        False,
        False,
        number,
    )


def turned(pixels, transform):
    """The pixels after a transform."""
    return np.ascontiguousarray(
        {
            None: lambda: pixels,
            "rotate-90": lambda: np.rot90(pixels, -1),
            "rotate-180": lambda: np.rot90(pixels, 2),
            "rotate-270": lambda: np.rot90(pixels, 1),
            "mirror": lambda: pixels[:, ::-1],
            "flip": lambda: pixels[::-1],
            "transpose": lambda: pixels.swapaxes(0, 1),
            "transverse": lambda: np.rot90(pixels, 2).swapaxes(0, 1),
        }[transform]()
    )


def rgb(image):
    """(H, W, 3) RGB of an image."""
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : image.width() * 3].reshape(image.height(), image.width(), 3).copy()


def shows(image, seed):
    expected = photo(seed, image.width(), image.height())[:, :, ::-1]
    return np.abs(rgb(image).astype(int) - expected).mean() < 12


@pytest.fixture
def loader(qapp):
    made = PhotoLoader()
    made.keys = []
    made.ready.connect(made.keys.append)
    yield made
    made.close()


@pytest.fixture
def wait(qtbot):
    return lambda ready: qtbot.waitUntil(lambda: bool(ready()), timeout=20_000)


# --- pyramids -----------------------------------------------------------------------------------


@pytest.mark.parametrize("transform", TRANSFORMS)
def test_a_pyramid_undoes_what_had_turned_the_picture(transform):
    upright = photo(1, 64, 48)
    levels = display.pyramid(turned(upright, transform), transform)
    assert np.array_equal(levels[0][:, :, :3], upright)
    assert (levels[0][:, :, 3] == 255).all()


def test_a_pyramid_is_of_halves_down_to_the_least_side():
    shapes = [level.shape for level in display.pyramid(photo(1, 1001, 601), least_side=250)]
    assert shapes == [(601, 1001, 4), (300, 500, 4), (150, 250, 4)]


def test_a_line_of_pixels_has_a_pyramid():
    assert [level.shape for level in display.pyramid(photo(1, 4000, 1))] == [(1, 4000, 4)]


# --- loading ------------------------------------------------------------------------------------


def test_a_large_jpeg_comes_small_and_then_whole(loader, folder, wait):
    wish = Wish(record(folder.draw("a.jpg", 1, LARGE), LARGE))
    seen = []
    loader.ready.connect(lambda key: seen.append(loader.photo(key)))
    loader.want([wish])
    wait(lambda: len(seen) == 2)
    small, whole = seen
    assert (small.is_whole, whole.is_whole) == (False, True)
    assert max(small.levels[0].width(), small.levels[0].height()) == REDUCED_SIDE_PX
    assert whole.levels[0].size() == QSize(*LARGE) == small.size == whole.size
    assert shows(small.levels[0], 1)
    assert shows(whole.levels[0], 1)
    assert shows(whole.levels[-1], 1)


@pytest.mark.parametrize("name", ["small.jpg", "large.png"])
def test_what_is_not_sooner_there_when_small_comes_at_once(loader, folder, wait, name):
    size = (160, 120) if name == "small.jpg" else LARGE
    file_format = "PNG" if name.endswith("png") else "JPEG"
    loader.want([Wish(record(folder.draw(name, 1, size), size, 1, file_format))])
    wait(lambda: loader.keys)
    assert loader.photo(loader.keys[0]).is_whole
    assert loader.photo(loader.keys[0]).levels[0].size() == QSize(*size)


def test_a_first_look_goes_no_further(loader, folder, wait):
    first = Wish(record(folder.draw("a.png", 1, LARGE), LARGE, 1, "PNG"), whole=False)
    second = Wish(record(folder.draw("b.jpg", 2, LARGE), LARGE, 2), whole=False)
    loader.want([first, second])
    wait(lambda: len(loader.keys) == 2)
    for wish in (first, second):
        found = loader.photo(wish.key)
        assert not found.is_whole
        assert max(found.levels[0].width(), found.levels[0].height()) == REDUCED_SIDE_PX
        assert found.size == QSize(*LARGE)


def test_what_was_looked_at_is_loaded_whole_when_that_is_wanted(loader, folder, wait):
    wish = Wish(record(folder.draw("a.jpg", 1, LARGE), LARGE))
    loader.want([wish._replace(whole=False)])
    wait(lambda: loader.photo(wish.key) is not None)
    loader.want([wish])
    wait(lambda: loader.photo(wish.key).is_whole)


def test_a_turned_copy_is_shown_as_what_it_was_turned_from(loader, folder, wait):
    path = folder.save("a.jpg", turned(photo(1, 320, 240), "rotate-90"))
    wish = Wish(record(path, (240, 320)), "rotate-90")
    loader.want([wish])
    wait(lambda: loader.photo(wish.key) is not None)
    assert loader.photo(wish.key).size == QSize(320, 240)
    assert shows(loader.photo(wish.key).levels[0], 1)
    assert loader.photo(wish._replace(transform=None).key) is None


def test_what_the_camera_wrote_comes_with_the_picture(loader, folder, wait):
    wish = Wish(record(folder.draw("a.jpg", 1), (160, 120)))
    loader.want([wish])
    wait(lambda: loader.photo(wish.key) is not None)
    assert loader.photo(wish.key).details == PhotoDetails()


def test_a_file_that_is_not_as_it_was_is_told(loader, folder, wait):
    image = record(folder.draw("a.jpg", 1), (160, 120))
    folder.draw("a.jpg", 2, (200, 150))
    loader.want([Wish(image)])
    wait(lambda: loader.keys)
    assert loader.photo(loader.keys[0]).changed
    assert loader.photo(loader.keys[0]).size == QSize(200, 150)


def test_a_picture_of_too_many_pixels_is_shown_from_fewer(loader, folder, wait, monkeypatch):
    monkeypatch.setattr(module, "MAX_PIXELS", 1_500_000)
    wishes = [
        Wish(record(folder.draw(name, 1, LARGE), LARGE, number))
        for number, name in enumerate(("a.jpg", "a.png"))
    ]
    loader.want(wishes)
    wait(lambda: all((found := loader.photo(wish.key)) and found.is_whole for wish in wishes))
    for wish in wishes:
        found = loader.photo(wish.key)
        assert 1_400_000 < found.levels[0].width() * found.levels[0].height() <= 1_500_000
        assert found.size == QSize(*LARGE)


def test_failures_say_why(loader, folder, wait):
    missing = Wish(record(folder.draw("a.jpg", 1), (160, 120)))
    os.unlink(missing.image.path)
    broken = Wish(record(folder.write("b.jpg", b"nothing at all"), (160, 120), 2))
    loader.want([missing, broken])
    wait(lambda: len(loader.keys) == 2)
    assert loader.failure(missing.key).kind == "missing"
    assert loader.failure(broken.key) == ("unreadable", "not an image that can be read")
    loader.want([missing, broken])
    loader.clear()
    assert loader.failure(broken.key) is None


def test_a_bug_in_one_file_does_not_end_the_thread(qapp, folder, wait, monkeypatch):
    real = photo_details.details

    def details(data, *, name=""):
        if name.endswith("bad.jpg"):
            raise ZeroDivisionError("a bug")
        return real(data, name=name)

    decode_here(monkeypatch)
    monkeypatch.setattr(photo_details, "details", details)
    loader = PhotoLoader(threads=1)
    try:
        bad = Wish(record(folder.draw("bad.jpg", 1), (160, 120)))
        good = Wish(record(folder.draw("good.jpg", 2), (160, 120), 2))
        loader.want([bad, good])
        wait(lambda: loader.photo(good.key) is not None)
        assert loader.failure(bad.key).reason == "a bug"
    finally:
        loader.close()


def test_what_is_not_wanted_any_more_is_not_kept(loader, folder, wait):
    wishes = [Wish(record(folder.draw(f"{n}.jpg", n, LARGE), LARGE, n)) for n in range(1, 6)]
    for wish in wishes:
        loader.want([wish])
    wait(lambda: (found := loader.photo(wishes[-1].key)) and found.is_whole)
    assert not any(loader.photo(wish.key) for wish in wishes[:-1])


def test_memory_is_bounded_but_for_what_is_wanted(qapp, folder, wait):
    size = (640, 480)
    one = sum(level.nbytes for level in display.pyramid(photo(1, *size)))
    loader = PhotoLoader(memory_bytes=2 * one)
    try:
        wishes = [Wish(record(folder.draw(f"{n}.png", n, size), size, n, "PNG")) for n in range(4)]
        for number in range(4):
            loader.want([wishes[number]])
            wait(lambda wish=wishes[number]: loader.photo(wish.key) is not None)
        assert [loader.photo(wish.key) is not None for wish in wishes] == [False, False, True, True]
        loader.want(wishes)
        wait(lambda: all(loader.photo(wish.key) for wish in wishes))
    finally:
        loader.close()


def test_files_are_not_read_twice(loader, folder, wait, monkeypatch):
    decode_here(monkeypatch)
    read = []
    real = display.preview
    monkeypatch.setattr(display, "preview", lambda *args, **kw: read.append(kw["name"]) or real(*args, **kw))
    wishes = [Wish(record(folder.draw(f"{n}.jpg", n), (160, 120), n)) for n in range(3)]
    for _ in range(3):
        loader.want(wishes)
        wait(lambda: all(loader.photo(wish.key) for wish in wishes))
    assert sorted(read) == sorted(wish.image.path for wish in wishes)


def test_it_can_be_closed_while_it_loads_and_twice(qapp, folder):
    loader = PhotoLoader()
    loader.want([Wish(record(folder.draw(f"{n}.jpg", n, LARGE), LARGE, n)) for n in range(6)])
    loader.close()
    loader.close()
    loader.want([Wish(record(folder.draw("7.jpg", 7), (160, 120), 7))])


@pytest.mark.parametrize("name", ["a.jpg", "stalled.jpg"])
def test_closing_does_not_wait_for_a_decoder(loader, folder, wait, monkeypatch, name):
    pool = wait_for_ever(monkeypatch)
    loader.want([Wish(record(folder.write(name, b"HANG"), (160, 120)))])
    wait(lambda: os.path.exists(folder / ".waits"))
    threads = list(loader._loader.threads)
    loader.close()
    assert not any(thread.is_alive() for thread in threads)
    assert loader.keys == []
    pool.close()


@pytest.mark.skipif(os.sep != "/", reason="names of any bytes")
def test_names_of_any_bytes_are_read(loader, folder, wait):
    path = folder.write(b"\xff\xfe.jpg", encode(photo(1)))
    wish = Wish(record(path, (320, 240)))
    loader.want([wish])
    wait(lambda: loader.photo(wish.key) is not None)


def test_the_key_of_a_file_changes_with_the_file(folder):
    image = record(folder.draw("a.jpg", 1), (160, 120))
    assert Wish(image).key == Wish(dataclasses.replace(image, id=7)).key
    assert Wish(image).key != Wish(dataclasses.replace(image, mtime_ns=1)).key
