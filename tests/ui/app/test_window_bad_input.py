"""Errors are shown in the window in one sentence, without a dialog, and the window goes on."""

import os
import shutil
import sqlite3
import struct
import sys
import zlib

import pytest
from helpers.folders import Folder, drawn
from helpers.image_files import png_chunk
from helpers.images import encode
from helpers.processes import decode_here
from helpers.windows import Web, address, files, forbid_network, is_linux, one_sentence
from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QApplication

from dupfinder.base.errors import LibraryFullError
from dupfinder.finder import Finder
from dupfinder.images import limits
from dupfinder.store.library import Library
from dupfinder.workers import analysis

ODD = os.fsdecode(b"caf\xe9\xff.jpg")


@pytest.fixture
def trip(folder):
    """A folder of a few pictures, two of them the same."""
    folder.draw("IMG_1.jpg", 31)
    folder.draw("IMG_2.jpg", 31, quality=50)
    folder.draw("IMG_3.jpg", 32)
    return folder


def huge_png():
    """The beginning of a picture of 300 megapixels."""
    header = struct.pack(">IIBBBBB", 30_000, 10_000, 8, 2, 0, 0, 0)
    packed = zlib.compress(bytes(100_000))
    return b"\x89PNG\r\n\x1a\n" + png_chunk(b"IHDR", header) + png_chunk(b"IDAT", packed)


def still_works(person, album_or_trip):
    """Adding a folder and looking for a picture of it."""
    assert QApplication.activeModalWidget() is None
    place = Folder(album_or_trip.path.parent / "afterwards")
    place.draw("one.jpg", 91)
    place.draw("two.jpg", 91, quality=40)
    person.window.add_folders([str(place)])
    person.settle()
    person.look_for(place / "one.jpg")
    assert sorted(person.shown()) == ["one.jpg", "two.jpg"]
    assert not person.find.pane.message.isVisible()
    return True


# --- queries that are no pictures ---


def test_a_dropped_file_that_is_no_image(person, folder):
    for name, data, reason in (
        ("notes.txt", b"some notes\n" * 50, ""),
        ("empty.jpg", b"", "The file is empty"),
        ("page.jpg", b"<!doctype html><html></html>", ""),
        ("head.png", b"\x89PNG\r\n\x1a\n", ""),
        ("sheet.svg", b"<svg xmlns='http://www.w3.org/2000/svg'/>", ""),
    ):
        folder.write(name, data)
        person.drop(person.find.pane, files(folder / name))
        words = person.refused()
        assert words.startswith(f"{name} isn't a picture dupfinder can open")
        assert reason in words
        assert person.shown() == []
        assert not person.find.pane.message.isVisible()  # said once
        person.find.clear()
    assert still_works(person, folder)


def test_a_file_that_is_gone_when_it_is_dropped(person, folder):
    person.drop(person.find.pane, files(folder / "gone.jpg"))
    assert f"There is no such file: {folder / 'gone.jpg'}" in person.refused()
    assert still_works(person, folder)


@pytest.mark.skipif(not is_linux, reason="file names are Unicode here")
@pytest.mark.parametrize("data", [None, b"nothing"])
def test_a_name_that_is_not_utf_8_is_shown_with_marks_in_a_message(person, folder, data):
    path = folder / ODD
    if data is not None:
        folder.write(ODD, data)
    person.drop(person.find.pane, files(path))
    words = person.refused()
    assert "caf\ufffd\ufffd.jpg" in words
    words.encode()  # can be copied: it is text


def test_a_truncated_jpeg_is_searched_for_and_said_to_be_damaged(at_album, folder):
    whole = encode(drawn(1, 320, 240))
    folder.write("cut.jpg", whole[: len(whole) * 9 // 10])
    at_album.look_for(folder / "cut.jpg")
    message = at_album.find.pane.message
    assert message.isVisible()
    assert message.text() == "The file is damaged; a part of the picture is missing or broken."
    assert "a.jpg" in at_album.shown()
    at_album.look_for(folder.draw("whole.jpg", 1))
    assert not message.isVisible()


def test_a_flat_picture_says_why_it_finds_little(at_album, folder):
    pixels = drawn(1, 160, 120).copy()
    pixels[:] = 200
    at_album.look_for(folder.save("flat.png", pixels))
    assert "too little contrast" in at_album.find.pane.message.text()
    assert at_album.shown() == []


def test_an_unreadable_file(person, folder, monkeypatch):
    path = folder.draw("mine.jpg", 1)
    if hasattr(os, "geteuid") and os.geteuid():
        os.chmod(path, 0)
    else:  # nothing is unreadable for the administrator

        def refuse(state):
            raise PermissionError(13, "Permission denied")

        decode_here(monkeypatch)
        monkeypatch.setattr(analysis, "read_file", refuse)
    person.drop(person.find.pane, files(path))
    assert person.refused() == "mine.jpg isn't a picture dupfinder can open Permission denied."
    monkeypatch.undo()
    os.chmod(path, 0o600)


def test_picture_data_that_is_no_picture(person, folder):
    mime = QMimeData()
    mime.setData("image/png", b"\x89PNG nothing")
    person.drop(person.find.pane, mime)
    assert person.refused().startswith("Dropped picture isn't a picture dupfinder can open")
    assert still_works(person, folder)


# --- huge pictures ---


def test_a_huge_picture_is_refused_as_a_query_and_told_as_a_problem(person, folder):
    png = folder.write("huge.png", huge_png())
    person.drop(person.find.pane, files(png))
    words = person.refused().lower()
    assert "too large: 30000 × 10000 pixels" in words
    person.window.add_folders([str(folder)])
    person.settle()
    [problem] = person.session.overview.problems
    assert "too large: 30000 × 10000 pixels" in problem.reason
    assert person.window.status.problems.text() == "1 problem…"
    assert still_works(person, folder)


def test_a_jpeg_too_large_to_be_decoded_whole_is_found_and_shown_small(person, folder, monkeypatch):
    decode_here(monkeypatch)
    monkeypatch.setattr(limits, "MAX_DECODED_BYTES", 1 << 20)
    large = folder.draw("large.jpg", 1, (1600, 1200))
    folder.draw("small.jpg", 1, (160, 120))
    person.window.add_folders([str(folder)])
    person.settle()
    assert person.session.overview.problems == ()
    person.look_for(large)
    assert sorted(person.shown()) == ["large.jpg", "small.jpg"]
    assert person.find.pane.facts.text().startswith("1600 × 1200")
    person.click_tile(person.shown().index("large.jpg"))
    person.choose("Photo", "Copy picture")
    person.settle()
    assert "large.jpg cannot be read as an image: too large" in one_sentence(person.notice())


# --- web addresses ---


def test_a_web_address_without_network(person, folder, monkeypatch):
    with monkeypatch.context() as patched:
        forbid_network(patched)
        person.drop(person.find.pane, address("https://photos.example.org/a.jpg"))
        person.answer(True)
        words = person.refused()
    assert "photos.example.org" in words
    assert still_works(person, folder)


def test_a_web_address_that_is_none(person):
    person.drop(person.find.pane, address("https://user:secret@example.org/a.jpg"))
    message = person.find.pane.message
    assert message.isVisible()
    one_sentence(message.text())
    assert "secret" not in message.text()
    assert person.question() == ""


def test_a_web_page_instead_of_a_picture(person, folder, monkeypatch):
    Web(monkeypatch, b"<html>not found</html>")
    person.drop(person.find.pane, address("https://photos.example.org/a.jpg"))
    person.answer(True)
    wanted = "photos.example.org isn't a picture dupfinder can open It is a web page."
    assert person.refused() == wanted
    assert still_works(person, folder)


# --- folders ---


def test_a_folder_without_images_says_so(person, folder):
    folder.write("notes.txt", b"some notes")
    person.window.add_folders([str(folder)])
    person.settle()
    assert person.notice() == "There are no photos in pictures."
    assert person.folders() == {"pictures": "0 photos"}
    person.window.show_duplicates()
    assert "There are no photos in these folders" in person.empty()
    assert still_works(person, folder)
    assert person.notice() == ""


def test_a_folder_that_is_gone_when_it_is_added(person, folder):
    person.window.add_folders([folder / "gone"])
    person.settle()
    assert "no such folder" in one_sentence(person.notice()).lower()
    assert person.folders() == {}
    assert still_works(person, folder)


def test_a_bad_folder_beside_a_good_one_is_told_and_the_good_one_added(person, trip):
    person.window.add_folders([trip / "gone", str(trip)])
    person.settle()
    assert person.folders() == {"pictures": "3 photos"}
    assert trip / "gone" in one_sentence(person.notice())


def test_bad_files_do_not_stop_indexing(person, trip):
    whole = encode(drawn(33, 160, 120))
    trip.write("cut.jpg", whole[: len(whole) * 3 // 4])
    trip.write("bad.jpg", b"nothing")
    trip.write("empty.jpg", b"")
    trip.write("huge.png", huge_png())
    person.window.add_folders([str(trip)])
    person.settle()
    assert person.folders() == {"pictures": "4 photos"}
    assert person.window.status.problems.text() == "4 problems…"
    assert person.notice() == ""


# --- the library ---


def test_a_library_that_another_instance_indexes_into_is_tried_again(person, trip, tmp_path):
    with Library(str(tmp_path / "data")) as other:
        with other.indexing():
            person.window.add_folders([str(trip)])
            person.settle()
            assert "Another dupfinder is indexing" in one_sentence(person.notice())
            assert person.window.notice.button.text() == "Try again"
            assert person.folders() == {}
            person.click(person.window.notice.button)
            person.settle()
            assert "Another dupfinder is indexing" in person.notice()
        person.click(person.window.notice.button)
        person.settle()
    assert person.notice() == ""
    assert person.folders() == {"pictures": "3 photos"}


def test_a_folder_that_cannot_be_removed_now_is_removed_by_trying_again(person, trip, tmp_path):
    person.window.add_folders([str(trip)])
    person.settle()
    with Library(str(tmp_path / "data")) as other, other.indexing():
        person.window.folder_actions.remove(str(trip))
        person.settle()
        assert "Another dupfinder is indexing" in one_sentence(person.notice())
        assert person.folders() == {"pictures": "3 photos"}
    person.click(person.window.notice.button)
    person.settle()
    assert person.folders() == {}


def newer(path):
    library = sqlite3.connect(path)
    library.execute("PRAGMA user_version = 9999")
    library.close()


def foreign(path):
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE songs (title)")
    other.close()


@pytest.mark.parametrize(
    ("spoil", "words"), [(newer, "later version"), (foreign, "database of another program")]
)
def test_a_library_that_cannot_be_opened_is_left_alone_and_tried_again(
    open_window, folder, tmp_path, spoil, words
):
    path = tmp_path / "data" / "library.sqlite"
    path.parent.mkdir()
    spoil(path)
    before = path.read_bytes()
    person = open_window()
    person.settle()
    assert words in one_sentence(person.notice())
    assert str(path) in person.notice()
    assert path.read_bytes() == before
    query = folder.draw("query.jpg", 1)
    person.drop(person.find.pane, files(query))
    assert words in person.refused()
    person.drop(person.window.folders, files(str(folder)))
    person.settle()
    assert words in one_sentence(person.notice())
    path.rename(tmp_path / "aside")
    person.click(person.window.notice.button)
    person.settle()
    assert person.notice() == ""
    assert person.folders() == {"pictures": "1 photo"}
    assert still_works(person, folder)


def test_a_library_that_can_be_opened_again_is_shown_although_nobody_asked_for_it(
    open_window, trip, folder, tmp_path
):
    first = open_window(folders=[trip])
    first.settle()
    first.window.close()
    path = tmp_path / "data" / "library.sqlite"
    path.rename(tmp_path / "aside")
    newer(path)
    person = open_window()
    person.settle()
    assert "later version" in person.notice()
    path.unlink()
    (tmp_path / "aside").rename(path)
    assert still_works(person, folder)
    assert person.folders() == {"afterwards": "2 photos", "pictures": "3 photos"}
    assert person.notice() == ""


def test_folders_named_at_the_start_are_added_when_the_library_can_be_opened(open_window, trip, tmp_path):
    path = tmp_path / "data" / "library.sqlite"
    path.parent.mkdir()
    newer(path)
    person = open_window(folders=[trip])
    person.settle()
    path.rename(tmp_path / "aside")
    person.click(person.window.notice.button)
    person.settle()
    assert person.folders() == {"pictures": "3 photos"}


def test_a_damaged_library_is_set_aside_and_its_folders_are_read_again(open_window, trip, folder, tmp_path):
    first = open_window(folders=[trip])
    first.settle()
    first.window.folder_actions.protect(str(trip))
    first.settle()
    first.window.close()
    path = tmp_path / "data" / "library.sqlite"
    data = path.read_bytes()
    path.write_bytes(data[: len(data) - 100])
    person = open_window()
    person.settle()
    words = one_sentence(person.notice())
    (aside,) = path.parent.glob("library.sqlite.damaged-????????-??????")
    assert aside.name in words
    assert "Your folders, decisions and journal are kept." in words
    assert person.folders() == {"pictures": "3 photos, protected"}
    assert still_works(person, folder)


def break_images(data):
    """Writes over the first page of the table of images."""
    with Library(str(data)) as other:
        ((page,),) = other.index.read("SELECT rootpage FROM sqlite_master WHERE name = 'image'")
        other.index.write("PRAGMA wal_checkpoint(TRUNCATE)")
    with open(data / "library.sqlite", "r+b") as stream:
        stream.seek((page - 1) * 4096)
        stream.write(b"\xff" * 4096)


def test_a_library_that_is_found_damaged_while_the_window_is_open_is_begun_anew_when_it_is_tried_again(
    open_window, trip, folder, tmp_path
):
    person = open_window(folders=[trip])
    person.settle()
    break_images(tmp_path / "data")
    person.choose("Library", "Rescan")
    person.settle()
    assert "is damaged" in one_sentence(person.notice())
    assert person.window.notice.button.text() == "Try again"
    # Until then, no other job opens the library, which would set it aside unasked.
    person.session.load_journal()
    person.session.load_decisions()
    person.settle()
    assert "is damaged" in one_sentence(person.notice())
    assert not list((tmp_path / "data").glob("library.sqlite.damaged-*"))
    person.click(person.window.notice.button)
    person.settle()
    assert "Your folders, decisions and journal are kept." in one_sentence(person.notice())
    assert person.folders() == {"pictures": "3 photos"}
    assert still_works(person, folder)


def test_a_data_folder_that_cannot_be_made(open_window, tmp_path, folder):
    (tmp_path / "file").write_bytes(b"")
    person = open_window(tmp_path / "file" / "data")
    person.settle()
    assert "cannot be made" in one_sentence(person.notice())
    (tmp_path / "file").unlink()
    person.click(person.window.notice.button)
    person.settle()
    assert person.notice() == ""
    assert still_works(person, folder)


def test_a_full_disk_while_indexing(person, trip, monkeypatch):
    def full(*_):
        raise LibraryFullError("No space is left for the library.")

    with monkeypatch.context() as patched:
        patched.setattr(Library, "store", full)
        person.window.add_folders([str(trip)])
        person.settle()
        assert person.notice() == "No space is left for the library."
    person.click(person.window.notice.button)
    person.settle()
    assert person.folders() == {"pictures": "3 photos"}


def test_a_library_that_is_deleted_while_the_window_is_open_ends_nothing(person, trip, tmp_path):
    person.window.add_folders([str(trip)])
    person.settle()
    shutil.rmtree(tmp_path / "data", ignore_errors=sys.platform == "win32")
    person.look_for(trip / "IMG_1.jpg")
    assert sorted(person.shown()) == ["IMG_1.jpg", "IMG_2.jpg"]
    person.choose("Library", "Rescan")
    person.settle()
    assert QApplication.activeModalWidget() is None


# --- what is remembered ---


@pytest.mark.parametrize(
    "garbage",
    [
        b"\0\xff\xfe nonsense \x1b[",
        b"[find]\nradius=banana\nsort=17\nverified=perhaps\nsplitter=@ByteArray(\\xff)\n"
        b"[duplicates]\nradius=-40\nsort=\nall=7\n"
        b"[window]\ngeometry=@ByteArray(no)\nside=100000\npage=nowhere\nappearance=pink\nfolders=never\n"
        b"[folders]\nrecent=zz|41|ff00\nlast=xyz\n",
    ],
)
def test_settings_that_are_garbage_are_the_defaults(open_window, tmp_path, folder, garbage):
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "window.ini").write_bytes(garbage)
    person = open_window()
    person.settle()
    assert not person.window.pages.is_on_find()
    assert not person.window.folders.isVisible()
    assert person.find.sort.currentData() == "best"
    assert person.duplicates.sort.currentData() == "size"
    assert person.find.distance.radius == 10
    assert person.duplicates.distance.radius in (0, 10)
    person.choose("Edit", "Preferences")
    assert person.window.preferences.dialog.theme.currentText() == "Match system"
    person.window.preferences.close()
    assert still_works(person, folder)
    person.window.close()
    assert open_window().window.isVisible()


def test_settings_that_cannot_be_written_cost_nothing_else(open_window, tmp_path, folder):
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "window.ini").mkdir()
    person = open_window()
    person.settle()
    assert still_works(person, folder)
    person.window.close()
    with Finder(str(tmp_path / "data")) as finder:
        assert finder.info().images == 2
