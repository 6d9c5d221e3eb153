"""Every picture gets its own thumbnail, the most urgent first, and the window never waits."""

import contextlib
import dataclasses
import errno
import functools
import io
import os
import pathlib
import stat
import struct
import sys
import threading
import zlib

import numpy as np
import pytest
from helpers.folders import slow as slow_case
from helpers.images import encode, photo
from helpers.processes import decode_here, wait_for_ever
from PIL import Image
from PySide6.QtCore import QObject, QThread, QTimer
from PySide6.QtGui import QImage
from shiboken6 import Shiboken

from dupfinder.base.records import ImageRecord
from dupfinder.images import display, limits
from dupfinder.ui.backend import background_loader, thumbnail_cache
from dupfinder.ui.backend import thumbnails as module
from dupfinder.ui.backend.background_loader import Failure
from dupfinder.ui.backend.thumbnail_cache import SIDES_PX
from dupfinder.ui.backend.thumbnails import Thumbnails
from dupfinder.workers import analysis

VIEW, OTHER_VIEW = "view", "other view"
LARGE = (1280, 960)  # enough pixels for the disk cache


def record(path, size, number=1, file_format="JPEG"):
    """Returns the record that indexing this file would store now."""
    status = os.stat(path)
    times = {"size_bytes": status.st_size, "mtime_ns": status.st_mtime_ns}
    width, height = size
    return ImageRecord(
        id=number,
        path=path,
        width=width,
        height=height,
        content_pixels=width * height,
        format=file_format,
        taken_at=None,
        damaged=False,
        flat=False,
        appearance=number,
        **times,
    )


def drawn(folder, name, seed, size=(160, 120)):
    return record(folder.draw(name, seed, size), size, seed)


def colours(pixmap):
    """(H, W, 3) RGB of a pixmap."""
    image = pixmap.toImage().convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : image.width() * 3].reshape(image.height(), image.width(), 3).copy()


def shows(pixmap, seed):
    """Whether it is the picture of this seed."""
    expected = photo(seed, pixmap.width(), pixmap.height())[:, :, ::-1]
    return np.abs(colours(pixmap).astype(int) - expected).mean() < 12


def cached_files(cache):
    return sorted(path for path in pathlib.Path(cache).rglob("*") if path.is_file())


@pytest.fixture
def opened(qapp):
    """Makes Thumbnails, which note the keys that were ready, and closes them at the end."""
    made = []

    def make(cache_folder=None, **options):
        thumbnails = Thumbnails(cache_folder and str(cache_folder), **options)
        thumbnails.keys = []
        thumbnails.ready.connect(thumbnails.keys.append)
        made.append(thumbnails)
        return thumbnails

    yield make
    for each in made:
        each.close()


@pytest.fixture
def load(qtbot):
    """Wants images and waits until each is there or failed; gives the pixmap of the first."""

    def run(thumbnails, *images, side_px=128):
        awaited = {image.stamp for image in images}
        before = len(thumbnails.keys)
        thumbnails.want(VIEW, images, side_px)
        qtbot.waitUntil(lambda: awaited <= set(thumbnails.keys[before:]))
        return thumbnails.pixmap(images[0], side_px)

    return run


@pytest.fixture
def slow(monkeypatch):
    """A slow disk: each file's bytes wait until they are let go; `names` are the files it has read."""

    class Slow:
        def __init__(self):
            self.names = []
            self.gate = threading.Semaphore(0)

        def read(self, state):
            contents = read_file(state)
            self.names.append(os.path.basename(os.fsdecode(state.path)))
            self.gate.acquire()
            return contents

        def let_go(self, count=1000):
            self.gate.release(count)

    decode_here(monkeypatch)
    read_file, disk = analysis.read_file, Slow()
    monkeypatch.setattr(analysis, "read_file", disk.read)
    yield disk
    disk.let_go()


@pytest.fixture
def letters(folder):
    """Gives small pictures a.jpg, b.jpg and so on, each drawn when it is first asked for."""
    one = functools.cache(lambda letter: drawn(folder, f"{letter}.jpg", ord(letter)))
    return lambda text: [one(letter) for letter in text]


# --- what is there ----------------------------------------------------------------------------


def test_a_thumbnail_arrives_and_fits(opened, load, folder):
    thumbnails = opened()
    image = drawn(folder, "a.jpg", 1, (320, 240))
    assert thumbnails.pixmap(image, 128) is None
    pixmap = load(thumbnails, image)
    assert (pixmap.width(), pixmap.height()) == (128, 96)
    assert shows(pixmap, 1)
    assert thumbnails.failure(image) is None
    assert thumbnails.keys == [image.stamp]


@pytest.mark.parametrize("file_format", ["JPEG", "PNG", "WEBP", "TIFF", "GIF", "JPEG2000"])
def test_other_formats_have_thumbnails(opened, load, folder, file_format):
    stream = io.BytesIO()
    Image.fromarray(photo(3, 320, 240)[:, :, ::-1].copy()).save(stream, file_format)
    path = folder.write("a", stream.getvalue())
    assert shows(load(opened(), record(path, (320, 240), file_format=file_format)), 3)


@pytest.mark.parametrize("size", [(101, 77), (97, 96), (33, 1), (1, 1)])
def test_rows_that_are_not_whole_words_long_are_not_sheared(opened, load, folder, size):
    pixels = photo(5, *size)
    pixmap = load(opened(), record(folder.save("a.png", pixels), size))
    assert np.array_equal(colours(pixmap), pixels[:, :, ::-1])


@pytest.mark.parametrize(
    ("asked", "made"), [(1, 96), (96, 96), (97, 128), (130, 192), (400, 512), (600, 768), (5000, 1024)]
)
def test_the_size_asked_for_is_rounded_up(opened, load, folder, asked, made):
    pixmap = load(opened(), drawn(folder, "a.png", 1, (1024, 256)), side_px=asked)
    assert (pixmap.width(), pixmap.height()) == (made, made // 4)


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_thumbnail_is_upright_whatever_the_camera_wrote(opened, load, folder, orientation):
    upright = Image.fromarray(photo(4, 320, 240)[:, :, ::-1].copy())
    # What turns it to how such a camera stores it (CIPA DC-008, tag 274).
    turn = {
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_90,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }.get(orientation)
    stored = upright if turn is None else upright.transpose(turn)
    exif = Image.Exif()
    exif[0x0112] = orientation
    stream = io.BytesIO()
    stored.save(stream, "JPEG", quality=92, exif=exif)
    pixmap = load(opened(), record(folder.write("a.jpg", stream.getvalue()), (320, 240)))
    assert (pixmap.width(), pixmap.height()) == (128, 96)
    assert shows(pixmap, 4)


def test_another_size_stands_in_until_the_one_asked_for_is_there(opened, load, slow, qtbot, folder):
    thumbnails = opened()
    image = drawn(folder, "a.jpg", 1, (640, 480))
    slow.let_go(2)
    load(thumbnails, image, side_px=128)
    load(thumbnails, image, side_px=256)
    thumbnails.want(VIEW, [image], 192)
    assert thumbnails.pixmap(image, 96).width() == 128  # the next larger one
    assert thumbnails.pixmap(image, 192).width() == 256
    assert thumbnails.pixmap(image, 512).width() == 256  # else the largest
    slow.let_go()
    qtbot.waitUntil(lambda: thumbnails.pixmap(image, 192).width() == 192)


def test_a_small_picture_is_not_enlarged_and_loaded_once_for_all_sizes(opened, load, slow, folder):
    slow.let_go()
    thumbnails = opened()
    image = drawn(folder, "a.png", 1, (100, 80))
    for side_px in (128, 256, 512):
        thumbnails.want(VIEW, [image], side_px)
        load(thumbnails, drawn(folder, f"{side_px}.jpg", 2), side_px=side_px)
        pixmap = thumbnails.pixmap(image, side_px)
        assert pixmap is None or (pixmap.width(), pixmap.height()) == (100, 80)
    assert slow.names.count("a.png") == 1


def test_an_image_is_known_by_its_file_and_not_by_its_number(opened, load, folder):
    thumbnails = opened()
    first, second = drawn(folder, "a.jpg", 1), drawn(folder, "b.jpg", 2)
    load(thumbnails, first)
    again = dataclasses.replace(second, id=first.id)
    assert thumbnails.pixmap(again, 128) is None
    assert shows(load(thumbnails, again), 2)
    assert shows(thumbnails.pixmap(dataclasses.replace(first, id=77), 128), 1)
    assert thumbnails.pixmap(dataclasses.replace(first, mtime_ns=5), 128) is None
    assert thumbnails.pixmap(dataclasses.replace(first, size_bytes=5), 128) is None


def test_what_is_there_now_is_shown_although_something_else_was_indexed(opened, load, folder, tmp_path):
    cache = tmp_path / "cache"
    image = drawn(folder, "a.jpg", 1, LARGE)
    assert shows(load(opened(cache), image), 1)
    folder.draw("a.jpg", 2, (640, 480))
    assert shows(load(opened(cache), image), 2)
    # What was cached then is not taken for the old state.
    folder.draw("a.jpg", 1, LARGE)
    os.utime(image.path, ns=(image.mtime_ns, image.mtime_ns))
    assert shows(load(opened(cache), image), 1)


@pytest.mark.skipif(sys.platform != "linux", reason="names are any bytes on Linux only")
def test_a_name_that_is_not_utf_8_has_its_thumbnail(opened, load, folder, tmp_path):
    cache = tmp_path / "cache"
    first = drawn(folder, os.fsdecode(b"caf\xe9.jpg"), 1, LARGE)
    second = drawn(folder, os.fsdecode(b"caf\xe8.jpg"), 2, LARGE)
    thumbnails = opened(cache)
    load(thumbnails, first, second)
    assert shows(thumbnails.pixmap(first, 128), 1)
    assert shows(thumbnails.pixmap(second, 128), 2)
    assert thumbnails.keys.count(first.stamp) == 1
    os.unlink(os.fsencode(first.path))
    assert shows(load(opened(cache), first), 1)


def test_a_look_at_what_is_there_reads_nothing(opened, slow, letters):
    thumbnails = opened()
    (image,) = letters("a")
    before = threading.active_count()
    for _ in range(3):
        assert thumbnails.pixmap(image, 128) is None
        assert thumbnails.failure(image) is None
    thumbnails.want(VIEW, [], 128)
    assert threading.active_count() == before
    assert slow.names == []


# --- order ------------------------------------------------------------------------------------


def test_the_first_of_the_list_is_loaded_first(opened, slow, qtbot, letters):
    thumbnails = opened(threads=1)
    thumbnails.want(VIEW, letters("dabc"), 128)
    slow.let_go()
    qtbot.waitUntil(lambda: len(thumbnails.keys) == 4)
    assert slow.names == ["d.jpg", "a.jpg", "b.jpg", "c.jpg"]


def test_what_is_wanted_now_replaces_what_has_not_begun(opened, slow, qtbot, letters):
    thumbnails = opened(threads=1)
    begun, *others = letters("abcdef")
    thumbnails.want(VIEW, [begun, *others[:3]], 128)
    qtbot.waitUntil(lambda: slow.names == ["a.jpg"])
    thumbnails.want(VIEW, others[3:], 128)
    slow.let_go()
    qtbot.waitUntil(lambda: len(thumbnails.keys) == 3)
    assert slow.names == ["a.jpg", "e.jpg", "f.jpg"]
    # What had begun is kept all the same, and as what it is.
    assert shows(thumbnails.pixmap(begun, 128), ord("a"))


def test_the_client_that_asked_last_goes_first_and_the_others_keep_their_turn(opened, slow, qtbot, letters):
    thumbnails = opened(threads=1)
    thumbnails.want(VIEW, letters("abc"), 128)
    qtbot.waitUntil(lambda: slow.names == ["a.jpg"])
    thumbnails.want(OTHER_VIEW, letters("xy"), 128)
    slow.let_go()
    qtbot.waitUntil(lambda: len(thumbnails.keys) == 5)
    assert slow.names == ["a.jpg", "x.jpg", "y.jpg", "b.jpg", "c.jpg"]


def test_a_client_that_is_gone_wants_nothing(opened, slow, qtbot, letters):
    thumbnails = opened(threads=1)
    thumbnails.want(VIEW, letters("abc"), 128)
    thumbnails.want(OTHER_VIEW, letters("x"), 128)
    qtbot.waitUntil(lambda: len(slow.names) == 1)
    thumbnails.drop(VIEW)
    thumbnails.drop("unheard of")
    slow.let_go()
    qtbot.waitUntil(lambda: letters("x")[0].stamp in thumbnails.keys)
    assert set(slow.names) <= {"a.jpg", "x.jpg"}


def test_what_two_clients_want_is_loaded_once(opened, slow, qtbot, letters):
    thumbnails = opened(threads=2)
    thumbnails.want(VIEW, letters("abc"), 128)
    qtbot.waitUntil(lambda: len(slow.names) == 2)
    thumbnails.want(OTHER_VIEW, letters("cba"), 128)
    slow.let_go()
    qtbot.waitUntil(lambda: len(thumbnails.keys) == 3)
    thumbnails.want(VIEW, letters("cabd"), 128)
    qtbot.waitUntil(lambda: len(thumbnails.keys) == 4)
    assert sorted(slow.names) == ["a.jpg", "b.jpg", "c.jpg", "d.jpg"]


def test_what_came_for_one_client_is_not_loaded_for_the_other(opened, slow, qtbot, letters):
    thumbnails = opened(threads=1)
    thumbnails.want(VIEW, letters("abc"), 128)
    qtbot.waitUntil(lambda: len(slow.names) == 1)
    thumbnails.want(OTHER_VIEW, letters("bx"), 128)
    for count in (1, 2, 3, 4):
        slow.let_go(1)
        qtbot.waitUntil(lambda count=count: len(thumbnails.keys) == count)
    assert slow.names == ["a.jpg", "b.jpg", "x.jpg", "c.jpg"]


def test_of_five_thousand_the_newly_wanted_one_is_next(opened, slow, qtbot, letters):
    thumbnails = opened()
    image, next_image = letters("ab")
    many = [dataclasses.replace(image, mtime_ns=number) for number in range(5000)]
    thumbnails.want(VIEW, many, 96)
    qtbot.waitUntil(lambda: len(slow.names) == 2)
    thumbnails.want(VIEW, [next_image], 96)
    slow.let_go()
    qtbot.waitUntil(lambda: len(thumbnails.keys) == 3)
    assert slow.names == ["a.jpg", "a.jpg", "b.jpg"]


@pytest.mark.parametrize("count", [500, slow_case(5000)])
def test_of_many_each_arrives_once(opened, qtbot, folder, count):
    thumbnails = opened()
    image = drawn(folder, "a.jpg", 1, (32, 24))
    many = [dataclasses.replace(image, mtime_ns=number) for number in range(count)]
    thumbnails.want(VIEW, many, 96)
    qtbot.waitUntil(lambda: len(thumbnails.keys) == count)
    assert set(thumbnails.keys) == {each.stamp for each in many}
    assert all(thumbnails.pixmap(each, 96) for each in many)


def test_results_are_taken_over_a_few_at_a_time(opened, qtbot, folder, monkeypatch):
    def load(*arguments):
        result = load_one(*arguments)
        loaded.release()
        return result

    load_one, loaded = module._load, threading.Semaphore(0)
    monkeypatch.setattr(module, "_load", load)
    thumbnails = opened()
    image = drawn(folder, "a.jpg", 1, (32, 24))
    thumbnails.want(VIEW, [dataclasses.replace(image, mtime_ns=number) for number in range(100)], 96)
    # Nobody handles events here, so that all of them pile up.
    for _ in range(100):
        loaded.acquire()
    assert thumbnails.keys == []
    counts = []
    beat = QTimer(interval=0)
    beat.timeout.connect(lambda: counts.append(len(thumbnails.keys)))
    beat.start()
    qtbot.waitUntil(lambda: len(thumbnails.keys) == 100)
    beat.stop()
    assert len([each for each in counts if 0 < each < 100]) >= 10


def test_ready_comes_in_the_thread_of_the_window(opened, load, letters):
    thumbnails = opened()
    threads = []
    thumbnails.ready.connect(lambda _: threads.append(QThread.currentThread()))
    load(thumbnails, *letters("abc"))
    assert threads == [QThread.currentThread()] * 3


# --- memory -----------------------------------------------------------------------------------

ONE = 128 * 96 * 4  # bytes of a pixmap of these


def test_what_was_not_looked_at_for_longest_goes_first(opened, load, letters):
    thumbnails = opened(memory_bytes=3 * ONE)
    a, b, c, d = letters("abcd")
    for image in (a, b, c):
        load(thumbnails, image)
    assert thumbnails.pixmap(a, 128)
    load(thumbnails, d)
    assert [bool(thumbnails.pixmap(each, 128)) for each in (a, b, c, d)] == [True, False, True, True]
    assert shows(load(thumbnails, b), ord("b"))


def test_memory_is_counted_in_bytes_and_not_in_pictures(opened, load, folder):
    thumbnails = opened(memory_bytes=3 * ONE)
    wide = [drawn(folder, f"{seed}.png", seed, (256, 32)) for seed in range(9)]
    for image in wide:
        load(thumbnails, image)  # 128 × 16
    assert all(thumbnails.pixmap(each, 128) for each in wide)


def test_more_than_the_memory_holds_is_not_loaded(opened, slow, qtbot, letters):
    thumbnails = opened(memory_bytes=3 * 128 * 128 * 4, threads=1)
    slow.let_go()
    thumbnails.want(VIEW, letters("abcdef"), 128)
    qtbot.waitUntil(lambda: len(thumbnails.keys) == 3)
    thumbnails.want(VIEW, letters("bcdefa"), 128)
    qtbot.waitUntil(lambda: len(thumbnails.keys) == 4)
    assert slow.names == ["a.jpg", "b.jpg", "c.jpg", "d.jpg"]
    # What was wanted again was not pushed out by what was not.
    assert all(thumbnails.pixmap(each, 128) for each in letters("bcd"))


def test_what_is_wanted_and_there_is_not_pushed_out_by_what_comes(opened, load, letters):
    thumbnails = opened(memory_bytes=4 * ONE)
    a, b, c, d, e = letters("abcde")
    for image in (a, b, c, d):
        load(thumbnails, image)
    thumbnails.want(OTHER_VIEW, [b, a], 128)
    load(thumbnails, e)
    assert [bool(thumbnails.pixmap(each, 128)) for each in (a, b, c, d, e)] == [True, True, False, True, True]


def test_one_thumbnail_is_kept_however_little_memory_there_is(opened, load, letters):
    thumbnails = opened(memory_bytes=1)
    for image in letters("ab"):
        assert load(thumbnails, image)


# --- failures ---------------------------------------------------------------------------------


def test_a_missing_file_is_missing_and_not_looked_for_again(opened, load, folder, monkeypatch):
    thumbnails = opened()
    image = drawn(folder, "a.jpg", 1)
    os.unlink(image.path)
    assert load(thumbnails, image) is None
    assert thumbnails.failure(image) == Failure("missing", "no such file or directory")
    folder.draw("a.jpg", 1)
    load(thumbnails, drawn(folder, "b.jpg", 2), side_px=96)
    thumbnails.want(VIEW, [image], 128)
    load(thumbnails, drawn(folder, "c.jpg", 3))
    assert thumbnails.keys.count(image.stamp) == 1
    # Another state of the file is another matter.
    assert load(thumbnails, drawn(folder, "a.jpg", 1, (64, 64)))


@pytest.mark.parametrize("how", ["forget", "forget_failures"])
def test_a_failure_that_is_forgotten_is_tried_again(opened, load, folder, how):
    thumbnails = opened()
    image = drawn(folder, "a.jpg", 1)
    os.unlink(image.path)
    load(thumbnails, image)
    folder.draw("a.jpg", 1)
    getattr(thumbnails, how)(*([image.path] if how == "forget" else []))
    assert thumbnails.failure(image) is None
    assert shows(load(thumbnails, image), 1)


def test_a_thumbnail_that_is_forgotten_is_read_again(opened, load, folder):
    thumbnails = opened()
    image, other = drawn(folder, "a.jpg", 1), drawn(folder, "b.jpg", 2)
    load(thumbnails, image, other)
    folder.draw("a.jpg", 3)
    thumbnails.forget(image.path)
    assert thumbnails.pixmap(image, 128) is None
    assert thumbnails.pixmap(other, 128)
    assert shows(load(thumbnails, image), 3)


def test_what_was_forgotten_while_it_was_loaded_does_not_arrive(opened, slow, qtbot, folder):
    thumbnails = opened(threads=2)
    image, other = drawn(folder, "a.jpg", 1), drawn(folder, "b.jpg", 2)
    thumbnails.want(VIEW, [image], 128)
    qtbot.waitUntil(lambda: slow.names == ["a.jpg"])
    folder.draw("a.jpg", 3)
    thumbnails.forget(image.path)
    thumbnails.want(VIEW, [image, other], 128)
    qtbot.waitUntil(lambda: slow.names == ["a.jpg", "a.jpg"])
    slow.let_go(1)  # whoever waits for longest
    qtbot.waitUntil(lambda: slow.names == ["a.jpg", "a.jpg", "b.jpg"])
    slow.let_go()
    qtbot.waitUntil(lambda: len(thumbnails.keys) == 2)
    assert thumbnails.keys.count(image.stamp) == 1
    assert shows(thumbnails.pixmap(image, 128), 3)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "the file is empty"),
        (b"some text", "not an image that can be read"),
        (b"\xff\xd8\xff\xe0", None),
    ],
)
def test_what_is_no_image_is_unreadable_for_the_decoders_reason(opened, load, folder, data, reason):
    thumbnails = opened()
    image = record(folder.write("a.jpg", data), (640, 480))
    assert load(thumbnails, image) is None
    kind, told = thumbnails.failure(image)
    assert kind == "unreadable"
    assert told == reason or (reason is None and told)


def test_a_folder_in_place_of_the_file_is_unreadable(opened, load, tmp_path):
    thumbnails = opened()
    image = record(str(tmp_path), (640, 480))
    load(thumbnails, image)
    assert thumbnails.failure(image).kind == "unreadable"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no FIFOs")
def test_a_fifo_in_place_of_the_file_does_not_block(opened, load, tmp_path):
    os.mkfifo(tmp_path / "a.jpg")
    thumbnails = opened()
    image = record(str(tmp_path / "a.jpg"), (640, 480))
    load(thumbnails, image)
    assert thumbnails.failure(image) == Failure("unreadable", "not a regular file")


def png_that_says(width, height):
    parts = [(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)), (b"IEND", b"")]
    chunks = [struct.pack(">I", len(body)) + kind + body for kind, body in parts]
    sums = [struct.pack(">I", zlib.crc32(kind + body)) for kind, body in parts]
    return b"\x89PNG\r\n\x1a\n" + b"".join(a + b for a, b in zip(chunks, sums, strict=True))


def test_a_picture_that_would_fill_the_memory_is_refused(opened, load, folder):
    thumbnails = opened()
    image = record(folder.write("a.png", png_that_says(40_000, 40_000)), (40_000, 40_000), file_format="PNG")
    load(thumbnails, image)
    assert thumbnails.failure(image).reason.startswith("too large: 40000 × 40000 pixels")


def test_a_jpeg_beyond_the_limit_has_a_thumbnail(opened, load, folder, monkeypatch):
    decode_here(monkeypatch)
    monkeypatch.setattr(limits, "MAX_DECODED_BYTES", 1 << 20)
    assert shows(load(opened(), drawn(folder, "a.jpg", 1, LARGE)), 1)


def test_a_damaged_picture_shows_what_there_is(opened, load, folder):
    data = encode(photo(1, 640, 480))
    image = record(folder.write("a.jpg", data[: len(data) // 2]), (640, 480))
    pixmap = load(opened(), image)
    expected = photo(1, 128, 96)[:40, :, ::-1]
    assert np.abs(colours(pixmap)[:40].astype(int) - expected).mean() < 12


def test_a_fault_with_one_picture_is_logged_and_the_next_one_arrives(
    opened, load, letters, monkeypatch, caplog
):
    def preview(data, width, height, *, name=""):
        if name.endswith("a.jpg"):
            raise ZeroDivisionError("a fault")
        return whole(data, width, height, name=name)

    decode_here(monkeypatch)
    whole = display.preview
    monkeypatch.setattr(display, "preview", preview)
    thumbnails = opened(threads=1)
    a, b = letters("ab")
    load(thumbnails, a, b)
    assert thumbnails.failure(a) == Failure("unreadable", "a fault")
    assert thumbnails.pixmap(b, 128)
    assert "ZeroDivisionError" in caplog.text


# --- disk cache -------------------------------------------------------------------------------


@pytest.fixture
def cache(tmp_path):
    return tmp_path / "cache"


@pytest.mark.parametrize("side_px", SIDES_PX)
def test_a_cached_thumbnail_is_shown_at_any_size_when_the_file_is_out_of_reach(
    opened, load, folder, cache, side_px
):
    image = drawn(folder, "a.jpg", 1, LARGE)
    load(opened(cache), image, side_px=192)
    os.unlink(image.path)
    thumbnails = opened(cache)
    pixmap = load(thumbnails, image, side_px=side_px)
    assert pixmap.width() == min(side_px, 192)
    assert shows(pixmap, 1)
    assert thumbnails.failure(image) is None


def test_a_cached_thumbnail_is_shown_without_reading_the_picture(opened, load, slow, folder, cache):
    slow.let_go()
    images = [drawn(folder, f"{seed}.jpg", seed, LARGE) for seed in range(3)]
    load(opened(cache), *images, side_px=256)
    assert len(slow.names) == 3
    for side_px in (256, 128):  # the smaller one is made of the larger one
        thumbnails = opened(cache)
        load(thumbnails, *images, side_px=side_px)
        for seed, image in enumerate(images):
            assert thumbnails.pixmap(image, side_px).width() == side_px
            assert shows(thumbnails.pixmap(image, side_px), seed)
    assert len(slow.names) == 3


def test_a_larger_one_is_not_made_of_a_cached_smaller_one(opened, load, folder, cache):
    image = drawn(folder, "a.jpg", 1, LARGE)
    load(opened(cache), image, side_px=128)
    assert load(opened(cache), image, side_px=256).width() == 256


@pytest.mark.parametrize(
    ("name", "size", "file_format", "kept"),
    [
        ("a.jpg", (640, 480), "JPEG", False),
        ("a.png", (640, 480), "PNG", False),
        ("a.jpg", LARGE, "JPEG", True),
        ("a.tiff", (160, 120), "TIFF", True),
    ],
)
def test_only_what_is_dear_to_decode_is_cached(opened, load, folder, cache, name, size, file_format, kept):
    load(opened(cache), record(folder.draw(name, 1, size), size, file_format=file_format))
    assert len(cached_files(cache)) == kept


def test_without_a_folder_nothing_is_written(opened, load, folder, tmp_path):
    before = cached_files(tmp_path)
    image = drawn(folder, "a.jpg", 1, LARGE)
    load(opened(None), image)
    assert cached_files(tmp_path) == [*before, pathlib.Path(image.path)]


@pytest.mark.parametrize(
    "broken", [b"", b"no picture", bytes(3000), "half", "tail of zeros"], ids=lambda each: str(each)[:12]
)
def test_a_broken_cache_file_is_ignored_and_written_anew(opened, load, folder, cache, broken):
    image = drawn(folder, "a.jpg", 1, LARGE)
    load(opened(cache), image)
    (path,) = cached_files(cache)
    whole = path.read_bytes()
    half = whole[: len(whole) // 2]
    path.write_bytes({"half": half, "tail of zeros": half.ljust(len(whole), b"\0")}.get(broken, broken))
    assert shows(load(opened(cache), image), 1)
    assert path.read_bytes() == whole


def test_a_cache_folder_that_cannot_be_made_does_no_harm(opened, load, folder, tmp_path, caplog):
    (tmp_path / "cache").write_text("a file")
    thumbnails = opened(tmp_path / "cache", threads=1)
    images = [drawn(folder, f"{seed}.jpg", seed, LARGE) for seed in range(6)]
    load(thumbnails, *images)
    assert all(thumbnails.pixmap(image, 128) for image in images)
    assert (tmp_path / "cache").read_text() == "a file"
    assert len(caplog.records) == 3  # then it is given up


def test_a_full_disk_does_no_harm_and_leaves_no_half_file(opened, load, folder, cache, monkeypatch):
    def replace(*_):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(thumbnail_cache.os, "replace", replace)
    assert shows(load(opened(cache), drawn(folder, "a.jpg", 1, LARGE)), 1)
    assert cached_files(cache) == []


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_other_users_cannot_look_into_the_cache(opened, load, folder, cache):
    load(opened(cache), drawn(folder, "a.jpg", 1, LARGE))
    (path,) = cached_files(cache)
    for each in (path.parent, path.parent.parent):
        assert stat.S_IMODE(each.stat().st_mode) == 0o700
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert path.parent.parent == cache / "thumbnails"
    assert path.name[:2] == path.parent.name


def test_the_cache_is_cut_back_to_its_size_by_last_use(opened, load, folder, cache, qtbot):
    images = [drawn(folder, f"{seed}.jpg", seed, LARGE) for seed in range(6)]
    for image in images:
        load(opened(cache), image)
    for file in cached_files(cache):
        os.utime(file, (1000, 1000))
    used = images[2]
    load(opened(cache), used)  # marks it
    (newest,) = [path for path in cached_files(cache) if path.stat().st_mtime != 1000]
    thumbnails = opened(cache, disk_bytes=newest.stat().st_size + 10)
    load(thumbnails, drawn(folder, "small.jpg", 7))
    qtbot.waitUntil(lambda: cached_files(cache) == [newest])
    assert shows(load(thumbnails, used), 2)


def test_cutting_back_touches_nothing_else_in_the_cache_folder(opened, load, folder, cache):
    strange = [cache / "notes.jpg", cache / "thumbnails" / "notes.jpg", cache / "thumbnails" / "00" / "notes"]
    for path in strange:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(bytes(1000))
    thumbnails = opened(cache, disk_bytes=0)
    load(thumbnails, drawn(folder, "a.jpg", 1, LARGE))
    thumbnails._disk.prune(threading.Event())
    thumbnails.close()
    assert [path for path in cached_files(cache) if path in strange] == sorted(strange)


# --- the end ----------------------------------------------------------------------------------


def own_threads():
    return [each for each in threading.enumerate() if each.name.startswith("dupfinder-thumbnail-")]


def test_closing_ends_the_threads_and_what_was_not_begun(opened, slow, qtbot, letters):
    thumbnails = opened()
    thumbnails.want(VIEW, letters("abcdef"), 128)
    qtbot.waitUntil(lambda: len(slow.names) == 2)
    assert len(own_threads()) == 2
    slow.let_go(2)
    thumbnails.close()
    assert own_threads() == []
    assert sorted(slow.names) == ["a.jpg", "b.jpg"]
    thumbnails.close()


def test_nothing_is_loaded_after_closing(opened, load, slow, qtbot, letters):
    slow.let_go()
    thumbnails = opened()
    a, b = letters("ab")
    load(thumbnails, a)
    thumbnails.close()
    thumbnails.want(VIEW, [b], 128)
    thumbnails.drop(VIEW)
    thumbnails.forget(b.path)
    assert own_threads() == []
    assert thumbnails.pixmap(a, 128)
    assert slow.names == ["a.jpg"]


def test_results_that_come_while_it_is_closed_are_not_told(opened, slow, qtbot, letters):
    thumbnails = opened()
    thumbnails.want(VIEW, letters("ab"), 128)
    qtbot.waitUntil(lambda: len(slow.names) == 2)
    slow.let_go()
    thumbnails.close()
    beats = []
    QTimer.singleShot(0, lambda: beats.append(1))
    qtbot.waitUntil(lambda: beats == [1])
    assert thumbnails.keys == []


@pytest.mark.parametrize("name", ["a.jpg", "stalled.jpg"])
def test_closing_does_not_wait_for_a_decoder(opened, qtbot, folder, monkeypatch, name):
    pool = wait_for_ever(monkeypatch)
    thumbnails = opened()
    thumbnails.want(VIEW, [record(folder.write(name, b"HANG"), (160, 120))], 128)
    qtbot.waitUntil(lambda: os.path.exists(folder / ".waits"))
    thumbnails.close()
    assert own_threads() == []
    assert not any(process.asked for process in pool._idle)
    pool.close()


def test_a_thread_that_a_drive_does_not_give_back_is_left_behind_and_tells_nothing(
    qapp, qtbot, folder, monkeypatch
):
    stat, waits, answers = os.stat, threading.Event(), threading.Event()

    def stalled(path, *arguments, **options):
        if threading.current_thread() in own_threads():
            waits.set()
            answers.wait()
        return stat(path, *arguments, **options)

    monkeypatch.setattr(background_loader, "CLOSE_SECONDS", 0.01)
    image = drawn(folder, "a.jpg", 1)
    monkeypatch.setattr(os, "stat", stalled)
    thumbnails = Thumbnails(None)
    thumbnails.want(VIEW, [image], 128)
    waits.wait()
    thumbnails.close()
    left = own_threads()
    assert [thread.daemon for thread in left if thread.is_alive()] == [True]
    Shiboken.delete(thumbnails)
    answers.set()
    for thread in left:
        thread.join()


@pytest.mark.parametrize("busy", [True, False])
def test_the_threads_end_when_the_parent_takes_it_along(qtbot, slow, letters, busy):
    parent = QObject()
    thumbnails = Thumbnails(None, parent=parent)
    if not busy:
        slow.let_go()
    with qtbot.waitSignal(thumbnails.ready) if not busy else contextlib.nullcontext():
        thumbnails.want(VIEW, letters("a"), 128)
    qtbot.waitUntil(lambda: len(slow.names) == 1)
    with qtbot.waitSignal(parent.destroyed):
        parent.deleteLater()
    slow.let_go()
    qtbot.waitUntil(lambda: own_threads() == [])


def test_the_module_brings_neither_numpy_nor_opencv(python):
    code = (
        "import sys, dupfinder.ui.backend.thumbnails;"
        "print({'numpy', 'cv2', 'PIL', 'sqlite3'} & set(sys.modules))"
    )
    result = python(code=code)
    assert result.stdout.strip() == b"set()", result.stderr
