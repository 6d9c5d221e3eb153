"""Indexing brings the library up to date with the file system, whatever is found there."""

import itertools
import os
import shutil
import signal
import stat
import subprocess
import sys
import tempfile
import threading
import time
import types

import numpy as np
import pytest
from helpers.folders import Folder, drawn
from helpers.images import encode
from helpers.processes import decode_here
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dupfinder.base.errors import FolderError, ImageError, LibraryBusyError, LibraryFullError
from dupfinder.finder import Finder
from dupfinder.hashing import version
from dupfinder.indexing import scan
from dupfinder.store.library import Library
from dupfinder.workers import analysis

posix = pytest.mark.skipif(os.name != "posix", reason="needs a POSIX file system")
JPEG = encode(drawn(1, 160, 120))


def counts(result):
    """The counts of a run that are not zero."""
    names = ("new", "changed", "unchanged", "moved", "gone", "offline")
    return {name: getattr(result, name) for name in names if getattr(result, name)}


def indexed(finder):
    """The names of all readable images, without their folders."""
    return sorted(os.path.basename(record.path) for record in finder.library.records())


def reasons(result):
    """Name to reason of all problems of a run."""
    return {os.path.basename(problem.path): problem.reason for problem in result.problems}


def advance(path, seconds=10):
    """Gives a file a later time of change, as writing to it would."""
    status = os.stat(path)
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns + seconds * 10**9))


# --- what is an image -------------------------------------------------------------------------


def test_images_are_known_by_name_and_where_the_name_says_nothing_by_content(finder, folder):
    for name in ("a.jpg", "b.JPEG", "c.bmp", "no_extension", "odd.extension", "sub/deep/er/d.jpg"):
        folder.write(name, JPEG)
    folder.write("named.txt", JPEG)
    for name in ("film.mp4", "data.json", "archive.zip"):
        folder.write(name, JPEG)
    folder.write("text_without_extension", b"hello")
    folder.write("notes.txt", b"hello")
    folder.write("empty_without_extension", b"")
    result = finder.index([str(folder)])
    assert indexed(finder) == [
        "a.jpg",
        "b.JPEG",
        "c.bmp",
        "d.jpg",
        "named.txt",
        "no_extension",
        "odd.extension",
    ]
    assert (result.found, result.problems) == (7, ())


def test_files_of_other_kinds_are_never_opened(finder, folder, monkeypatch):
    names = ["picture.json", "film.mp4", "settings.ini", "library.sqlite"]
    for name in names:
        folder.write(name, JPEG)
    opened = watch_reads(monkeypatch)
    finder.index([str(folder)])
    assert opened == []


def watch_reads(monkeypatch):
    """The names of the files that the scanner opens from now on."""
    opened = []
    real_open, real_os_open = open, os.open

    def note(path):
        opened.append(os.path.basename(os.fsdecode(path)))

    def noted_open(path, *arguments, **options):
        note(path)
        return real_open(path, *arguments, **options)

    class NotedOs:
        def __getattr__(self, name):
            return getattr(os, name)

        def open(self, path, *arguments, **options):
            note(path)
            return real_os_open(path, *arguments, **options)

    monkeypatch.setattr(scan, "open", noted_open, raising=False)
    monkeypatch.setattr(scan, "os", NotedOs())
    return opened


def test_bad_files_are_problems_and_stop_nothing(finder, folder):
    folder.write("empty.jpg", b"")
    folder.write("text.jpg", b"This is no picture.\n" * 50)
    folder.write("head only.jpg", JPEG[:200])
    folder.write("signature only.png", b"\x89PNG\r\n\x1a\n")
    folder.write("header cut.png", encode(drawn(1, 160, 120), ".png")[:20])
    folder.write("riff.webp", b"RIFF\x00\x00\x00\x00WEBP")
    folder.write("two bytes.jpg", b"\xff\xd8")
    for seed in range(3):
        folder.draw(f"good{seed}.jpg", seed)
    result = finder.index([str(folder)])
    assert indexed(finder) == ["good0.jpg", "good1.jpg", "good2.jpg"]
    assert len(result.problems) == 7
    assert reasons(result)["empty.jpg"] == "the file is empty"
    assert all(problem.stage == "decode" and not problem.damaged for problem in result.problems)
    assert (result.found, result.new) == (10, 10)


def test_no_bytes_whatever_stop_a_run(finder, folder):
    random = np.random.default_rng(5)
    kinds = {suffix: encode(drawn(3, 96, 64), suffix) for suffix in (".jpg", ".png", ".webp", ".bmp", ".tif")}
    for number in range(200):
        suffix, data = list(kinds.items())[number % len(kinds)]
        data = bytearray(data[: random.integers(2, len(data))] if number % 2 else data)
        for _ in range(random.integers(0, 6)):
            data[random.integers(0, min(len(data), 400))] = random.integers(0, 256)
        folder.write(f"{number:03}{suffix}", bytes(data))
    result = finder.index([str(folder)])
    assert result.found == 200
    assert result.new == 200
    assert finder.index([str(folder)]).unchanged == 200


def test_a_file_dated_beyond_the_range_of_the_library_is_no_harm(finder, folder):
    far = folder.draw("far.jpg", 1)
    folder.draw("near.jpg", 2)
    os.utime(far, ns=(0, 2**63 + 10**18))  # in the year 2293
    if os.stat(far).st_mtime_ns < 2**63:
        pytest.skip("this file system keeps no such time")
    result = finder.index([str(folder)])
    assert indexed(finder) == ["far.jpg", "near.jpg"]
    assert result.problems == ()


def test_a_file_from_before_the_epoch_is_indexed_and_then_unchanged(finder, folder):
    os.utime(folder.draw("old.jpg", 1), ns=(0, -(10**18) - 1))
    finder.index([str(folder)])
    assert counts(finder.index([str(folder)])) == {"unchanged": 1}


def test_a_damaged_jpeg_is_indexed_and_told_as_a_problem_each_time(finder, folder):
    folder.write("cut.jpg", JPEG[: len(JPEG) * 3 // 4])
    for run in ("new", "unchanged"):
        result = finder.index([str(folder)])
        assert counts(result) == {run: 1}
        (problem,) = result.problems
        assert problem.damaged
        assert os.path.basename(problem.path) == "cut.jpg"
    assert [record.damaged for record in finder.library.records()] == [True]


def test_problems_are_told_again_though_nothing_changed(finder, folder):
    folder.write("bad.jpg", b"nothing")
    folder.write("empty.png", b"")
    folder.draw("good.jpg", 1)
    first, second = finder.index([str(folder)]), finder.index([str(folder)])
    assert second.problems == first.problems
    assert len(first.problems) == 2
    assert counts(second) == {"unchanged": 3}


# --- where is looked --------------------------------------------------------------------------


def test_hidden_and_trash_folders_and_hidden_files_are_left_out(finder, folder):
    for name in (
        ".hidden/a.jpg",
        ".b.jpg",
        ".Trash-1000/files/c.jpg",
        ".thumbnails/d.jpg",
        "$RECYCLE.BIN/e.jpg",
        "System Volume Information/f.jpg",
        "lost+found/g.jpg",
        "photos/@eaDir/h.jpg",
    ):
        folder.write(name, JPEG)
    folder.write("photos/seen.jpg", JPEG)
    assert finder.index([str(folder)]).found == 1
    assert indexed(finder) == ["seen.jpg"]


def test_a_hidden_folder_that_was_asked_for_is_walked(finder, folder):
    folder.write(".hidden/a.jpg", JPEG)
    assert finder.index([folder / ".hidden"]).found == 1


@posix
def test_symbolic_links_are_not_followed(finder, folder, tmp_path):
    outside = Folder(tmp_path / "outside")
    outside.draw("b.jpg", 2)
    folder.draw("a.jpg", 1)
    os.symlink(folder / "a.jpg", folder / "link.jpg")
    os.symlink(outside / "b.jpg", folder / "outside.jpg")
    os.symlink(str(outside), folder / "linked")
    os.symlink(str(folder), folder / "loop")
    os.symlink(folder / "nothing", folder / "dangling.jpg")
    result = finder.index([str(folder)])
    assert (indexed(finder), result.found, result.problems) == (["a.jpg"], 1, ())


@posix
def test_a_folder_given_through_a_symbolic_link_is_walked(finder, folder, tmp_path):
    folder.draw("a.jpg", 1)
    os.symlink(str(folder), tmp_path / "link")
    assert finder.index([str(tmp_path / "link")]).found == 1


@posix
def test_one_folder_by_two_paths_makes_no_duplicates(finder, folder, tmp_path):
    folder.draw("a.jpg", 1)
    os.symlink(str(folder), tmp_path / "link")
    finder.index([str(folder)])
    finder.index([str(tmp_path / "link")])
    assert finder.clusters().clusters == ()


@posix
def test_one_file_by_several_names_is_one_image(finder, folder):
    folder.draw("a/1.jpg", 1)
    os.makedirs(folder / "b")
    os.link(folder / "a/1.jpg", folder / "b/1.jpg")
    os.link(folder / "a/1.jpg", folder / "a/2.jpg")
    assert finder.index([str(folder)]).found == 1
    assert counts(finder.index([str(folder)])) == {"unchanged": 1}
    assert finder.clusters().clusters == ()


@posix
def test_one_file_by_several_names_is_no_duplicate_in_folders_indexed_one_by_one(finder, folder):
    folder.draw("a/1.jpg", 1)
    os.makedirs(folder / "b")
    os.link(folder / "a/1.jpg", folder / "b/1.jpg")
    finder.index([folder / "a"])
    finder.index([folder / "b"])
    assert finder.clusters().clusters == ()


@posix
def test_the_other_name_of_a_file_takes_over_when_the_first_goes(finder, folder):
    folder.draw("1.jpg", 1)
    os.link(folder / "1.jpg", folder / "2.jpg")
    finder.index([str(folder)])
    os.unlink(folder / "1.jpg")
    finder.index([str(folder)])
    assert indexed(finder) == ["2.jpg"]


@posix
def test_a_pipe_or_a_socket_named_as_an_image_is_skipped(finder, folder):
    os.mkfifo(folder / "pipe.jpg")
    os.mkfifo(folder / "pipe_without_extension")
    folder.draw("a.jpg", 1)
    result = finder.index([str(folder)])
    assert (indexed(finder), result.found) == (["a.jpg"], 1)


@posix
def test_a_pipe_put_in_place_of_a_file_is_a_problem_and_blocks_nothing(finder, folder, monkeypatch):
    folder.draw("a.jpg", 1)
    folder.draw("b.jpg", 2)
    walk = scan._walk

    def replaced(*arguments):
        found = walk(*arguments)
        os.unlink(folder / "a.jpg")
        os.mkfifo(folder / "a.jpg")
        return found

    monkeypatch.setattr(scan, "_walk", replaced)
    result = finder.index([str(folder)])
    assert reasons(result) == {"a.jpg": "not a regular file"}
    assert indexed(finder) == ["b.jpg"]


@pytest.mark.parametrize("order", [("", "sub"), ("sub", ""), ("sub", "sub"), ("", ".", "sub/..")])
def test_folders_inside_one_another_and_given_twice_count_once(finder, folder, order):
    folder.draw("a.jpg", 1)
    folder.draw("sub/b.jpg", 2)
    roots = [folder / name for name in order]
    expected = 1 if set(order) == {"sub"} else 2
    result = finder.index(roots)
    assert (result.found, result.new) == (expected, expected)
    assert counts(finder.index(roots)) == {"unchanged": expected}


def test_a_folder_inside_an_indexed_one_is_refreshed_alone(finder, folder):
    folder.draw("a.jpg", 1)
    folder.draw("sub/b.jpg", 2)
    folder.draw("sub2/c.jpg", 3)
    finder.index([str(folder)])
    os.unlink(folder / "a.jpg")
    os.unlink(folder / "sub/b.jpg")
    folder.draw("sub/d.jpg", 4)
    assert counts(finder.index([folder / "sub"])) == {"new": 1, "gone": 1}
    assert indexed(finder) == ["a.jpg", "c.jpg", "d.jpg"]


def test_the_data_folder_inside_a_photo_folder_is_not_walked(folder):
    with Finder(folder / "data") as finder:
        folder.draw("a.jpg", 1)
        folder.draw("data/thumbnail.jpg", 1)
        folder.draw("data/cache/thumbnail.jpg", 1)
        assert finder.index([str(folder)]).found == 1
        assert counts(finder.index([str(folder)])) == {"unchanged": 1}


@posix
def test_the_data_folder_is_not_walked_by_another_path_to_it_either(folder, tmp_path):
    os.symlink(str(folder), tmp_path / "link")
    with Finder(folder / "data") as finder:
        folder.draw("data/thumbnail.jpg", 1)
        assert finder.index([str(tmp_path / "link")]).found == 0


@pytest.mark.parametrize("name", ["new\nline.jpg", "quote'\".jpg", "図 ü.jpg", " .jpg", "%s{0}*?[.jpg"])
def test_files_of_odd_names_are_indexed_and_then_unchanged(finder, folder, name):
    path = folder.draw(name, 1)
    finder.index([str(folder)])
    assert [record.path for record in finder.library.records()] == [path]
    assert counts(finder.index([str(folder)])) == {"unchanged": 1}
    assert [match.relation for match in finder.query(path).matches] == ["exact"]


@posix
@pytest.mark.skipif(sys.platform == "darwin", reason="macOS file names are UTF-8")
def test_names_that_are_not_utf_8_are_indexed_found_and_clustered(finder, folder):
    one = folder.draw(os.fsdecode(b"caf\xe9\xff.jpg"), 1)
    other = folder.write(os.fsdecode(b"sub\xff/caf\xe9.jpg"), JPEG[:])
    folder.write(os.fsdecode(b"bad\xfe.jpg"), b"nothing")
    result = finder.index([str(folder)])
    assert counts(result) == {"new": 3}
    assert os.fsencode(result.problems[0].path).endswith(b"bad\xfe.jpg")
    assert {record.path for record in finder.library.records()} == {one, other}
    assert counts(finder.index([str(folder)])) == {"unchanged": 3}
    assert len(finder.query(one).matches) == 2
    (cluster,) = finder.clusters([folder / os.fsdecode(b"sub\xff"), str(folder)]).clusters
    assert len(cluster.files) == 2


# --- what has changed -------------------------------------------------------------------------


def test_a_second_run_is_all_unchanged_and_opens_no_image(finder, folder, monkeypatch):
    for seed in range(5):
        folder.draw(f"{seed}.jpg", seed)
    folder.write("bad.jpg", b"nothing")
    assert counts(finder.index([str(folder)])) == {"new": 6}
    opened = watch_reads(monkeypatch)
    assert counts(finder.index([str(folder)])) == {"unchanged": 6}
    assert opened == []


def test_a_file_with_another_time_or_size_is_read_again(finder, folder):
    folder.draw("time.jpg", 1)
    folder.draw("size.jpg", 2)
    folder.draw("same.jpg", 3)
    finder.index([str(folder)])
    advance(folder / "time.jpg")
    mtime = os.stat(folder / "size.jpg").st_mtime_ns
    folder.draw("size.jpg", 4)
    os.utime(folder / "size.jpg", ns=(mtime, mtime))
    assert counts(finder.index([str(folder)])) == {"changed": 2, "unchanged": 1}
    (match,) = finder.query(folder.draw("../query.jpg", 4)).matches
    assert match.image.path == folder / "size.jpg"


def test_images_of_an_older_hash_are_read_again(finder, folder, monkeypatch):
    folder.draw("a.jpg", 1)
    finder.index([str(folder)])
    monkeypatch.setattr(scan, "HASH_VERSION", version.HASH_VERSION + 1)
    assert counts(finder.index([str(folder)])) == {"changed": 1}
    assert counts(finder.index([str(folder)])) == {"unchanged": 1}


def test_a_changed_picture_leaves_its_former_matches(finder, folder):
    folder.draw("a.jpg", 1)
    folder.draw("b.jpg", 1, quality=50)
    finder.index([str(folder)])
    assert len(finder.clusters().clusters) == 1
    folder.draw("b.jpg", 2, size=(170, 120))
    finder.index([str(folder)])
    assert finder.clusters().clusters == ()
    assert finder.info().matches == 0


def test_a_renamed_file_is_moved_without_decoding_and_keeps_its_matches(finder, folder, monkeypatch):
    folder.draw("a.jpg", 1)
    folder.draw("b.jpg", 1, quality=50)
    finder.index([str(folder)])
    finder.clusters()
    before = {record.id: record.appearance for record in finder.library.records()}
    matches = finder.library.matches(10)
    assert matches
    os.makedirs(folder / "sub")
    os.rename(folder / "a.jpg", folder / "sub/renamed.jpg")
    decode_here(monkeypatch)
    monkeypatch.setattr(analysis, "decode", None)  # would fail if it were called
    assert counts(finder.index([str(folder)])) == {"moved": 1, "unchanged": 1}
    assert indexed(finder) == ["b.jpg", "renamed.jpg"]
    assert {record.id: record.appearance for record in finder.library.records()} == before
    assert finder.library.matches(10) == matches


def test_a_renamed_folder_moves_all_its_files(finder, folder):
    for seed in range(10):
        folder.draw(f"old/{seed}.jpg", seed)
    finder.index([str(folder)])
    os.rename(folder / "old", folder / "new")
    assert counts(finder.index([str(folder)])) == {"moved": 10}
    assert all("/new/" in record.path.replace(os.sep, "/") for record in finder.library.records())


def test_a_file_moved_between_two_folders_of_a_run_is_moved(finder, folder, tmp_path):
    other = Folder(tmp_path / "other")
    folder.draw("a.jpg", 1)
    roots = [str(folder), str(other)]
    finder.index(roots)
    os.rename(folder / "a.jpg", other / "b.jpg")
    assert counts(finder.index(roots)) == {"moved": 1}


def test_a_copy_of_a_file_that_stays_is_new(finder, folder):
    folder.draw("a.jpg", 1)
    finder.index([str(folder)])
    shutil.copy2(folder / "a.jpg", folder / "b.jpg")
    assert counts(finder.index([str(folder)])) == {"new": 1, "unchanged": 1}


def test_one_lost_file_that_reappears_twice_is_moved_once(finder, folder):
    folder.draw("a.jpg", 1)
    finder.index([str(folder)])
    shutil.copy2(folder / "a.jpg", folder / "b.jpg")
    os.rename(folder / "a.jpg", folder / "c.jpg")
    assert counts(finder.index([str(folder)])) == {"moved": 1, "new": 1}
    assert indexed(finder) == ["b.jpg", "c.jpg"]


def scans(folder):
    """Two uncompressed scans of different pictures: alike in size, head and tail; a second apart."""
    for number in (1, 2):
        sheet = np.full((300, 300, 3), 128, np.uint8)
        sheet[50:250] = drawn(number, 300, 200)
        os.utime(folder.save(f"{number}.bmp", sheet), ns=(0, 10**18 + number * 10**9))


def test_scans_that_swap_their_order_when_renamed_keep_their_pictures(finder, folder):
    scans(folder)
    finder.index([str(folder)])
    before = {os.path.basename(record.path): record.appearance for record in finder.library.records()}
    os.rename(folder / "1.bmp", folder / "y.bmp")
    os.rename(folder / "2.bmp", folder / "x.bmp")
    finder.index([str(folder)])
    after = {os.path.basename(record.path): record.appearance for record in finder.library.records()}
    assert after == {"y.bmp": before["1.bmp"], "x.bmp": before["2.bmp"]}


def test_a_new_scan_is_not_taken_for_one_that_was_deleted(finder, folder):
    scans(folder)
    os.rename(folder / "2.bmp", folder / "../later.bmp")
    finder.index([str(folder)])
    os.unlink(folder / "1.bmp")
    os.rename(folder / "../later.bmp", folder / "2.bmp")
    finder.index([str(folder)])
    assert [match.relation for match in finder.query(folder / "2.bmp").matches] == ["exact"]


def test_a_new_scan_on_the_inode_of_one_that_was_deleted_is_not_taken_for_it(finder, folder, monkeypatch):
    """Its time, size, head and tail are those of the old one too."""
    scans(folder)
    with open(folder / "2.bmp", "rb") as stream:
        other = stream.read()
    os.unlink(folder / "2.bmp")
    finder.index([str(folder)])
    state = os.stat(folder / "1.bmp")
    with open(folder / "1.bmp", "r+b") as stream:
        stream.write(other)
    os.rename(folder / "1.bmp", folder / "2.bmp")
    os.utime(folder / "2.bmp", ns=(state.st_atime_ns, state.st_mtime_ns))
    finder.index([str(folder)])
    folder.write("saved.bmp", other)
    assert [match.relation for match in finder.query(folder / "saved.bmp").matches] == ["exact"]


def test_files_that_are_gone_are_removed_with_what_only_they_had(finder, folder):
    for seed in range(4):
        folder.draw(f"{seed}.jpg", seed)
    finder.index([str(folder)])
    for seed in range(3):
        os.unlink(folder / f"{seed}.jpg")
    assert counts(finder.index([str(folder)])) == {"gone": 3, "unchanged": 1}
    assert finder.library.counts() == (1, 1, 0)


def test_a_file_replaced_by_a_folder_of_its_name_is_gone(finder, folder):
    folder.draw("a.jpg", 1)
    finder.index([str(folder)])
    os.unlink(folder / "a.jpg")
    folder.draw("a.jpg/b.jpg", 2)
    assert counts(finder.index([str(folder)])) == {"gone": 1, "new": 1}


def test_an_unreadable_file_that_heals_becomes_an_image(finder, folder):
    folder.write("a.jpg", b"nothing")
    finder.index([str(folder)])
    folder.draw("a.jpg", 1)
    result = finder.index([str(folder)])
    assert (counts(result), result.problems) == ({"changed": 1}, ())
    assert indexed(finder) == ["a.jpg"]


# --- what cannot be reached -------------------------------------------------------------------


class FakeEntry:
    """A directory entry of which the status cannot be had, or is another one."""

    def __init__(self, entry, status):
        self._entry, self._status = entry, status
        self.name, self.path = entry.name, entry.path

    def is_dir(self, *, follow_symlinks=True):
        return self._entry.is_dir(follow_symlinks=follow_symlinks)

    def is_file(self, *, follow_symlinks=True):
        return self._entry.is_file(follow_symlinks=follow_symlinks)

    def stat(self, *, follow_symlinks=True):
        if isinstance(self._status, OSError):
            raise self._status
        return self._status


def break_listing(monkeypatch, path, error, *, from_call=1, entry=None):
    """Makes listing a folder fail, from its nth time on, or the status of one entry of it another one."""
    real, calls = os.scandir, itertools.count(1)

    class Listing:
        def __init__(self, listing):
            self.listing = listing

        def __enter__(self):
            return self

        def __exit__(self, *_):
            self.listing.close()

        def __iter__(self):
            for found in self.listing:
                yield FakeEntry(found, error) if os.fsdecode(found.name) == entry else found

    def scandir(folder):
        if os.fsdecode(folder) == path and next(calls) >= from_call:
            if entry is None:
                raise error
            return Listing(real(folder))
        return real(folder)

    monkeypatch.setattr(os, "scandir", scandir)


def test_a_folder_that_cannot_be_listed_keeps_its_images_and_is_a_problem(finder, folder, monkeypatch):
    folder.draw("a.jpg", 1)
    folder.draw("closed/b.jpg", 2)
    folder.draw("closed/deep/c.jpg", 3)
    finder.index([str(folder)])
    os.unlink(folder / "a.jpg")
    break_listing(monkeypatch, folder / "closed", PermissionError(13, "Permission denied"))
    result = finder.index([str(folder)])
    assert counts(result) == {"gone": 1, "offline": 2}
    assert reasons(result) == {"closed": "permission denied"}
    assert indexed(finder) == ["b.jpg", "c.jpg"]


def test_a_folder_that_fails_while_it_is_walked_keeps_its_images(finder, folder, monkeypatch):
    folder.draw("a.jpg", 1)
    folder.draw("sub/b.jpg", 2)
    finder.index([str(folder)])
    # It is listed once to see whether it can be; a drive that is pulled then fails the walk.
    break_listing(monkeypatch, str(folder), OSError(5, "Input/output error"), from_call=2)
    result = finder.index([str(folder)])
    assert reasons(result) == {"pictures": "input/output error"}
    assert indexed(finder) == ["a.jpg", "b.jpg"]
    assert counts(result) == {"offline": 2}


def test_a_file_whose_status_cannot_be_had_is_kept_and_is_a_problem(finder, folder, monkeypatch):
    folder.draw("a.jpg", 1)
    folder.draw("b.jpg", 2)
    finder.index([str(folder)])
    # What a folder says that may be listed but not entered.
    break_listing(monkeypatch, str(folder), PermissionError(13, "Permission denied"), entry="a.jpg")
    result = finder.index([str(folder)])
    assert reasons(result) == {"a.jpg": "permission denied"}
    assert indexed(finder) == ["a.jpg", "b.jpg"]


def break_opening(monkeypatch, name, error):
    """Makes opening the file of this name fail."""
    decode_here(monkeypatch)
    real = os.open

    def refuse(path, *arguments, **options):
        if os.path.basename(os.fsdecode(path)) == name:
            raise error
        return real(path, *arguments, **options)

    monkeypatch.setattr(os, "open", refuse)


def test_a_file_that_cannot_be_opened_is_a_problem_until_it_can(finder, folder, monkeypatch):
    folder.draw("a.jpg", 1)
    folder.draw("b.jpg", 2)
    with monkeypatch.context() as patch:
        break_opening(patch, "a.jpg", PermissionError(13, "Permission denied"))
        for _ in range(2):
            result = finder.index([str(folder)])
            assert reasons(result) == {"a.jpg": "permission denied"}
            assert indexed(finder) == ["b.jpg"]
    # Permission came back; nothing about the file itself has changed.
    assert finder.index([str(folder)]).problems == ()
    assert indexed(finder) == ["a.jpg", "b.jpg"]


def test_a_file_that_still_cannot_be_opened_has_not_changed(finder, folder, monkeypatch):
    folder.draw("a.jpg", 1)
    break_opening(monkeypatch, "a.jpg", PermissionError(13, "Permission denied"))
    finder.index([str(folder)])
    assert counts(finder.index([str(folder)])) == {"unchanged": 1}


def after_the_walk(monkeypatch, act):
    """Does something between the walk and the reading of the files."""
    walk = scan._walk

    def walked(*arguments):
        found = walk(*arguments)
        act()
        return found

    monkeypatch.setattr(scan, "_walk", walked)


def test_a_file_that_vanishes_between_walk_and_reading_is_no_problem(finder, folder, monkeypatch):
    folder.draw("a.jpg", 1)
    folder.draw("b.jpg", 2)
    after_the_walk(monkeypatch, lambda: os.unlink(folder / "a.jpg"))
    result = finder.index([str(folder)])
    assert (counts(result), result.problems) == ({"new": 1}, ())
    assert indexed(finder) == ["b.jpg"]


@pytest.mark.parametrize(
    "flags",
    [{"st_file_attributes": 0x400020}, {"st_file_attributes": 0x1020}, {"st_flags": 0x40000020}],
    ids=["recalled", "offline", "dataless"],
)
@pytest.mark.parametrize("name", ["a.jpg", "picture"])
def test_a_file_whose_content_is_in_the_cloud_is_not_fetched_and_not_forgotten(
    finder, folder, monkeypatch, flags, name
):
    path = folder / f"sub/{name}"
    os.rename(folder.draw("sub/drawn.jpg", 1), path)
    finder.index([str(folder)])
    (record,) = finder.library.records()
    opened = watch_reads(monkeypatch)
    break_listing(monkeypatch, folder / "sub", types.SimpleNamespace(st_size=9, **flags), entry=name)
    result = finder.index([str(folder)])
    assert counts(result) == {"offline": 1}
    told = {"a.jpg": "only in the cloud: reading it would download it"} if name == "a.jpg" else {}
    assert reasons(result) == told
    assert opened == []
    assert finder.library.records() == [record]


def test_an_image_known_by_its_content_that_cannot_be_opened_is_not_forgotten(finder, folder, monkeypatch):
    os.rename(folder.draw("a.jpg", 1), folder / "picture")
    finder.index([str(folder)])

    def refuse(path):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(scan, "_is_wanted", refuse)
    assert counts(finder.index([str(folder)])) == {"offline": 1}
    assert indexed(finder) == ["picture"]


@posix
def test_a_file_that_becomes_a_link_between_walk_and_reading_is_gone(finder, folder, tmp_path, monkeypatch):
    """A link is not followed: what it leads to is a file of its own, and no second one."""
    folder.draw("a.jpg", 1)
    folder.draw("b.jpg", 2)

    def act():
        os.rename(folder / "a.jpg", tmp_path / "a.jpg")
        os.symlink(tmp_path / "a.jpg", folder / "a.jpg")

    after_the_walk(monkeypatch, act)
    result = finder.index([str(folder)])
    assert (counts(result), result.problems) == ({"new": 1}, ())
    assert indexed(finder) == ["b.jpg"]


def test_a_file_that_grows_after_the_walk_is_stored_as_it_was_read(finder, folder, monkeypatch):
    whole = folder.draw("whole.jpg", 1, size=(320, 240))
    with open(whole, "rb") as stream:
        data = stream.read()
    os.unlink(whole)
    folder.write("a.jpg", data[:500])
    with monkeypatch.context() as patch:
        after_the_walk(patch, lambda: folder.write("a.jpg", data))
        finder.index([str(folder)])
    (record,) = finder.library.records()
    assert (record.size_bytes, record.damaged) == (len(data), False)
    assert counts(finder.index([str(folder)])) == {"unchanged": 1}


def test_a_file_that_grows_while_it_is_read_is_read_again_next_time(finder, folder, monkeypatch):
    with open(folder.draw("a.jpg", 1), "rb") as stream:
        data = stream.read()
    real, once = os.read, []

    def read(handle, size):
        part = real(handle, size)
        if part == data and not once:
            once.append(True)
            folder.write("a.jpg", data + bytes(1000))
        return part

    with monkeypatch.context() as patch:
        decode_here(patch)
        patch.setattr(os, "read", read)
        finder.index([str(folder)])
    assert finder.library.records()[0].size_bytes == len(data)
    assert counts(finder.index([str(folder)])) == {"changed": 1}


def on_another_device(finder, name):
    """Makes the library believe that the files below a folder came from another device."""
    finder.library.index.write("UPDATE image SET device = device + 1 WHERE path >= ? AND path < ?", name)


def test_the_empty_folder_of_an_unmounted_drive_keeps_its_images(finder, folder):
    folder.draw("drive/a.jpg", 1)
    folder.draw("drive/sub/b.jpg", 2)
    finder.index([folder / "drive"])
    on_another_device(finder, (b"/", b"0"))
    shutil.rmtree(folder / "drive")
    os.mkdir(folder / "drive")
    assert counts(finder.index([folder / "drive"])) == {"offline": 2}
    assert indexed(finder) == ["a.jpg", "b.jpg"]


def test_a_drive_mounted_inside_the_folder_keeps_its_images_when_it_is_unmounted(finder, folder):
    folder.draw("here.jpg", 1)
    folder.draw("drive/a.jpg", 2)
    finder.index([str(folder)])
    on_another_device(finder, (os.fsencode(folder / "drive/"), os.fsencode(folder / "drive0")))
    os.unlink(folder / "drive/a.jpg")
    assert counts(finder.index([str(folder)])) == {"offline": 1, "unchanged": 1}


def test_a_drive_whose_mount_point_went_with_it_keeps_its_images(finder, folder):
    # Desktops mount at /media/name/DRIVE and remove that folder again.
    folder.draw("other drive/here.jpg", 1)
    folder.draw("drive/a.jpg", 2)
    finder.index([str(folder)])
    on_another_device(finder, (os.fsencode(folder / "drive/"), os.fsencode(folder / "drive0")))
    shutil.rmtree(folder / "drive")
    assert counts(finder.index([str(folder)])) == {"offline": 1, "unchanged": 1}


def test_a_folder_emptied_by_hand_loses_its_images(finder, folder):
    folder.draw("a.jpg", 1)
    folder.draw("sub/b.jpg", 2)
    finder.index([str(folder)])
    os.unlink(folder / "a.jpg")
    shutil.rmtree(folder / "sub")
    assert counts(finder.index([str(folder)])) == {"gone": 2}
    assert indexed(finder) == []


def test_a_missing_folder_is_an_error_and_keeps_its_images(finder, folder):
    folder.draw("sub/a.jpg", 1)
    finder.index([folder / "sub"])
    shutil.rmtree(folder / "sub")
    with pytest.raises(FolderError, match=r"no such folder: .*sub"):
        finder.index([folder / "sub"])
    assert indexed(finder) == ["a.jpg"]
    assert [info.online for info in finder.info().folders] == [False]


def test_a_missing_folder_beside_a_good_one_is_a_problem(finder, folder):
    folder.draw("good/a.jpg", 1)
    folder.draw("gone/b.jpg", 2)
    finder.index([folder / "good", folder / "gone"])
    shutil.rmtree(folder / "gone")
    folder.draw("good/c.jpg", 3)
    result = finder.index([folder / "gone", folder / "good", folder / "good/a.jpg"])
    assert reasons(result) == {"gone": "no such folder", "a.jpg": "not a folder"}
    assert (result.skipped_folders, result.folders) == (2, (folder / "good",))
    assert counts(result) == {"new": 1, "unchanged": 1}
    assert indexed(finder) == ["a.jpg", "b.jpg", "c.jpg"]


# --- long runs --------------------------------------------------------------------------------


def test_progress_never_goes_back_and_ends_at_its_total(finder, folder):
    for seed in range(120):
        folder.draw(f"{seed % 3}/{seed}.jpg", seed % 20, size=(64, 48), quality=50 + seed // 60)
    seen = []
    finder.index([str(folder)], report=seen.append)
    finder.clusters(report=seen.append)
    stages = [progress.stage for progress in seen]
    assert [stage for stage, _ in itertools.groupby(stages)] == sorted(
        set(stages), key=["walk", "index", "match", "compare", "look"].index
    )
    for stage in ("index", "compare", "look"):
        done = [progress.done for progress in seen if progress.stage == stage]
        assert done == sorted(done)
        last = [progress for progress in seen if progress.stage == stage][-1]
        assert last.done == last.total > 0


def many(folder, count=200):
    for number in range(count):
        folder.draw(f"{number:03}.jpg", number % 25, size=(64, 48), quality=40 + number // 25)


def test_a_cancelled_run_keeps_its_work_and_the_next_one_finishes(finder, folder, monkeypatch):
    many(folder)
    cancel, read = threading.Event(), itertools.count(1)
    real = analysis.read_file

    def read_some(state, **options):
        if next(read) >= 100:
            cancel.set()
            time.sleep(0.01)  # on a drive that is slower than whoever looks for the end
        return real(state, **options)

    decode_here(monkeypatch)
    monkeypatch.setattr(analysis, "read_file", read_some)
    result = finder.index([str(folder)], cancel=cancel)
    assert result.cancelled
    assert 50 <= result.new < 200
    assert len(finder.library.records()) == result.new
    assert finder.info().folders[0].indexed_at is None
    rest = finder.index([str(folder)])
    assert not rest.cancelled
    assert counts(rest) == {"unchanged": result.new, "new": 200 - result.new}
    assert finder.info().folders[0].indexed_at is not None


def test_a_run_cancelled_during_the_walk_forgets_nothing(finder, folder):
    many(folder, 10)
    folder.draw("sub/x.jpg", 1)
    finder.index([str(folder)])
    cancel = threading.Event()
    cancel.set()
    result = finder.index([str(folder)], cancel=cancel)
    assert (result.cancelled, result.gone, result.offline) == (True, 0, 0)
    assert len(finder.library.records()) == 11


def test_a_walk_through_one_large_folder_can_be_cancelled(finder, folder, monkeypatch):
    many(folder, 50)
    cancel, seen = threading.Event(), []
    real = scan._list_file

    def list_file(entry, listing):
        seen.append(entry)
        cancel.set()
        real(entry, listing)

    monkeypatch.setattr(scan, "_list_file", list_file)
    assert finder.index([str(folder)], cancel=cancel).cancelled
    assert len(seen) < 50


def test_one_thread_gives_the_same_library_as_four(folder, tmp_path):
    many(folder, 120)
    folder.write("bad.jpg", b"nothing")
    folder.write("cut.jpg", JPEG[:-500])

    def library_of(threads):
        with Finder(str(tmp_path / f"data{threads}"), threads=threads) as finder:
            result = finder.index([str(folder)])
            numbers, hashes = finder.library.views()
            clusters = [[file.image.path for file in c.files] for c in finder.clusters().clusters]
            return finder.library.records(), numbers, hashes, clusters, counts(result), result.problems

    assert library_of(1) == library_of(4)


def test_a_full_disk_ends_the_run_and_keeps_what_was_stored(finder, folder, monkeypatch):
    many(folder)
    monkeypatch.setattr(scan, "_STORE_IMAGES", 20)
    pages = finder.library.index.connection.execute("PRAGMA page_count").fetchone()[0]
    finder.library.index.connection.execute(f"PRAGMA max_page_count = {pages + 15}")
    with pytest.raises(LibraryFullError):
        finder.index([str(folder)])
    kept = len(finder.library.records())
    assert 0 < kept < 200
    finder.library.index.connection.execute("PRAGMA max_page_count = 100000")
    assert counts(finder.index([str(folder)])) == {"unchanged": kept, "new": 200 - kept}


def test_a_second_instance_may_read_but_not_index(finder, folder, monkeypatch):
    folder.draw("a.jpg", 1)
    finder.index([str(folder)])
    folder.draw("b.jpg", 2)
    asked = []
    with Finder(finder.library.folder) as other:

        def ask():
            with pytest.raises(LibraryBusyError, match="Another dupfinder is indexing") as caught:
                other.index([str(folder)])
            assert "\n" not in str(caught.value)
            asked.append(len(other.query(folder / "a.jpg").matches))
            asked.append(other.info().images)

        after_the_walk(monkeypatch, ask)
        finder.index([str(folder)])
    assert asked == [1, 1]
    assert indexed(finder) == ["a.jpg", "b.jpg"]


@posix
def test_a_killed_run_leaves_a_library_that_opens_and_is_completed(folder, tmp_path):
    many(folder)
    code = f"""
import itertools, os, signal
from dupfinder.indexing import scan
from dupfinder.finder import Finder
from dupfinder.store.library import Library
scan._STORE_IMAGES = 20
real, calls = Library.store, itertools.count(1)
def store(self, images, version):
    def some():
        yield images[0]
        os.kill(os.getpid(), signal.SIGKILL)
    return real(self, some() if next(calls) == 3 else images, version)
Library.store = store
with Finder({str(tmp_path / "data")!r}, threads=2) as finder:
    finder.index([{str(folder)!r}])
"""
    killed = subprocess.run([sys.executable, "-c", code], check=False)
    assert killed.returncode == -signal.SIGKILL
    with Finder(str(tmp_path / "data")) as finder:
        kept = len(finder.library.records())
        result = finder.index([str(folder)])
        assert counts(result) == {"unchanged": kept, "new": 200 - kept}
        assert len(finder.library.records()) == 200
    assert 0 < kept < 200


# --- any history ------------------------------------------------------------------------------

NAMES = st.sampled_from(["a.jpg", "b.jpg", "sub/a.jpg", "sub/c.png", "sub/deep/d.bmp", "e.json", "f"])
SHOWN = st.integers(0, 3)
STEPS = st.one_of(
    st.tuples(st.just("write"), NAMES, SHOWN),
    st.tuples(st.just("break"), NAMES, SHOWN),
    st.tuples(st.just("move"), NAMES, NAMES),
    st.tuples(st.just("copy"), NAMES, NAMES),
    st.tuples(st.just("delete"), NAMES, NAMES),
    st.tuples(st.just("index"), NAMES, SHOWN),
)
FILES = [encode(drawn(shown, 64, 48), quality=90) for shown in range(4)]


def take_step(folder, step, one, other, clock):
    path = folder / one
    if step == "write":
        folder.write(one, FILES[other])
    elif step == "break":
        folder.write(one, FILES[other][: 10 + other])
    elif not os.path.isfile(path):
        return
    elif step == "delete":
        os.unlink(path)
        return
    elif one == other:
        return
    else:
        os.makedirs(os.path.dirname(folder / other), exist_ok=True)
        (os.replace if step == "move" else shutil.copy2)(path, folder / other)
        return
    # Within one tick of the clock two writes could have the same time.
    os.utime(path, ns=(0, 10**18 + next(clock) * 10**10))


def on_disk(folder):
    """Path to size and time of the files that an index run should find."""
    found = {}
    for directory, _, names in os.walk(str(folder)):
        for name in names:
            path = os.path.join(directory, name)
            with open(path, "rb") as stream:
                is_jpeg = stream.read(3) == b"\xff\xd8\xff"
            if name != "e.json" and (is_jpeg or name != "f"):
                status = os.stat(path)
                found[path] = status.st_size, status.st_mtime_ns
    return found


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=st.lists(STEPS, max_size=25))
def test_after_any_history_the_library_equals_the_file_system(tmp_path, steps):
    here = tempfile.mkdtemp(dir=tmp_path)  # the fixture's folder is one for all examples
    folder, clock = Folder(tmp_path / here / "pictures"), itertools.count()
    with Library(os.path.join(here, "data")) as library:
        for step, one, other in [*steps, ("index", "", 0)]:
            if step != "index":
                take_step(folder, step, one, other, clock)
                continue
            result = scan.scan(library, [str(folder)], threads=1)
            expected = on_disk(folder)
            known = library.known_files(os.fsencode(str(folder)))
            assert {
                os.fsdecode(path): (file.size_bytes, file.mtime_ns) for path, file in known.items()
            } == expected
            done = result.new + result.changed + result.unchanged + result.moved
            assert done == result.found == len(expected)
            check_contents(library)
        with Library(os.path.join(here, "fresh")) as fresh:
            scan.scan(fresh, [str(folder)], threads=1)
            assert shown_in(library) == shown_in(fresh)


def check_contents(library):
    """Every appearance belongs to an image, and every view to an appearance."""
    used = {record.appearance for record in library.records()}
    assert set(library.views()[0]) <= used
    assert len(used) == library.counts()[1]


def shown_in(library):
    """Path to the hashes and what else is known of a picture."""
    found = {}
    for record in library.records():
        _, hashes = library.views_of([record.appearance])
        found[record.path] = bytes(hashes), record.width, record.height, record.damaged, record.format
    return found


def test_links_and_modes_of_the_photo_folder_are_left_alone(finder, folder):
    """Nothing is ever written into the photo folders."""
    folder.draw("a.jpg", 1)
    folder.draw("sub/b.jpg", 1, quality=50)
    folder.write("bad.jpg", b"nothing")

    def state():
        return sorted(
            (path, stat.S_IMODE(os.stat(path).st_mode), os.stat(path).st_mtime_ns, os.stat(path).st_size)
            for directory, folders, files in os.walk(str(folder))
            for path in (os.path.join(directory, name) for name in [".", *folders, *files])
        )

    before = state()
    finder.index([str(folder)])
    finder.clusters()
    finder.query(folder / "a.jpg")
    assert state() == before


def test_a_text_that_begins_like_a_bitmap_is_no_image(finder, folder):
    folder.write("notes", b"BMW, Audi, Skoda, and other cars that were for sale")
    folder.draw("picture.bmp", 1)
    os.rename(folder / "picture.bmp", folder / "picture")
    result = finder.index([str(folder)])
    assert (result.found, result.problems) == (1, ())


# --- excluded and removed ---------------------------------------------------------------------


def test_excluded_files_and_folders_are_passed_over_and_are_not_gone(finder, folder, monkeypatch):
    for name in ("a.jpg", "b.jpg", "sub/c.jpg", "sub/deep/d.jpg", "sub2/e.jpg"):
        folder.write(name, JPEG)
    finder.index([str(folder)])
    finder.exclude(folder / "a.jpg")
    finder.exclude(folder / "sub")
    assert finder.excluded() == (folder / "a.jpg", folder / "sub")
    assert indexed(finder) == ["b.jpg", "e.jpg"]
    opened = watch_reads(monkeypatch)
    result = finder.index([str(folder)])
    assert (counts(result), result.found, result.problems) == ({"unchanged": 2}, 2, ())
    assert opened == []
    monkeypatch.undo()
    finder.include(folder / "sub")
    assert counts(finder.index([str(folder)])) == {"unchanged": 2, "new": 2}
    assert indexed(finder) == ["b.jpg", "c.jpg", "d.jpg", "e.jpg"]


def test_a_folder_inside_an_excluded_one_is_not_indexed_and_says_so(finder, folder):
    for name in ("out/a.jpg", "out/in/b.jpg", "c.jpg"):
        folder.write(name, JPEG)
    finder.exclude(folder / "out")
    result = finder.index([folder / "out", folder / "out/in", str(folder)])
    assert indexed(finder) == ["c.jpg"]
    assert reasons(result) == {"out": "the folder is excluded", "in": "the folder is excluded"}
    assert (result.found, result.skipped_folders) == (1, 0)


@posix
def test_a_name_that_is_not_text_is_excluded_and_included(finder, folder):
    path = folder.write(b"\xff\xfe.jpg", JPEG)
    folder.write("a.jpg", JPEG)
    finder.index([str(folder)])
    finder.exclude(path)
    assert (finder.excluded(), indexed(finder)) == ((path,), ["a.jpg"])
    finder.include(path)
    assert counts(finder.index([str(folder)])) == {"unchanged": 1, "new": 1}


def test_what_is_excluded_while_it_is_being_indexed_does_not_come_back(finder, folder):
    for number in range(60):
        folder.draw(f"keep/{number}.jpg", number)
        folder.draw(f"private/{number}.jpg", number)
    excluded = []

    def report(progress):
        if progress.stage == "index" and not excluded:
            with Finder(finder.library.folder) as other:
                other.exclude(folder / "private")
                excluded.append(other.excluded())

    finder.index([str(folder)], report=report)
    assert excluded == [(folder / "private",)]
    assert {os.path.dirname(record.path) for record in finder.library.records()} == {folder / "keep"}
    assert len(indexed(finder)) == 60


def test_no_folder_is_removed_while_it_is_being_indexed(finder, folder):
    for number in range(60):
        folder.draw(f"{number}.jpg", number)
    refused = []

    def report(progress):
        if progress.stage == "index" and not refused:
            with Finder(finder.library.folder) as other:
                with pytest.raises(LibraryBusyError):
                    other.remove_folder(str(folder))
                refused.append(True)

    finder.index([str(folder)], report=report)
    assert refused
    assert len(indexed(finder)) == 60
    finder.remove_folder(str(folder))
    assert (indexed(finder), finder.info().folders) == ([], ())


def test_a_removed_folder_leaves_neither_images_nor_problems(finder, folder):
    for name in ("one/a.jpg", "two/b.jpg"):
        folder.write(name, JPEG)
    for name in ("one/bad.jpg", "two/bad.jpg"):
        folder.write(name, b"nothing in " + name.encode())
    finder.index([folder / "one", folder / "two"])
    assert [problem.path for problem in finder.problems()] == [folder / "one/bad.jpg", folder / "two/bad.jpg"]
    assert [len(cluster.files) for cluster in finder.clusters().clusters] == [2]
    finder.remove_folder(folder / "one")
    assert indexed(finder) == ["b.jpg"]
    assert [problem.path for problem in finder.problems()] == [folder / "two/bad.jpg"]
    assert finder.clusters().clusters == ()
    assert finder.query(folder / "two/b.jpg").matches[0].relation == "exact"
    assert [info.path for info in finder.info().folders] == [folder / "two"]


@posix
def test_folders_are_known_by_their_real_name_and_by_the_one_they_had(finder, folder, tmp_path):
    folder.write("real/a.jpg", JPEG)
    folder.write("real/b.jpg", JPEG)
    os.symlink(folder / "real", folder / "link")
    finder.index([folder / "link"])
    finder.exclude(folder / "link/a.jpg")
    assert finder.excluded() == (folder / "real/a.jpg",)
    # The folder goes to another drive and leaves a link behind.
    os.rename(folder / "real", tmp_path / "elsewhere")
    os.symlink(tmp_path / "elsewhere", folder / "real")
    finder.exclude(folder / "real/b.jpg")
    finder.include(folder / "real/a.jpg")
    assert (finder.excluded(), indexed(finder)) == ((folder / "real/b.jpg",), [])
    finder.remove_folder(folder / "real")
    assert finder.info().folders == ()


def test_images_are_counted_until_they_are_compared(finder, folder):
    for number in range(3):
        folder.draw(f"{number}.jpg", number)
    folder.write("0 again.jpg", encode(drawn(0, 160, 120)))
    folder.write("bad.jpg", b"nothing")
    finder.index([str(folder)])
    assert finder.unmatched(10) == 4
    finder.clusters(radius=10)
    assert (finder.unmatched(10), finder.unmatched(12)) == (0, 4)
    folder.draw("new.jpg", 9)
    finder.index([str(folder)])
    assert finder.unmatched(10) == 1


def test_our_own_cache_is_never_walked(finder, folder, monkeypatch):
    from dupfinder.system import user_dirs

    folder.draw("a.jpg", 1)
    folder.draw("cache/thumbnails/4d/0.jpg", 1)
    monkeypatch.setattr(user_dirs, "cache_dir", lambda: folder / "cache")
    assert finder.index([str(folder)]).found == 1


def test_a_folder_that_holds_the_data_folder_is_indexed_without_it_and_says_so(folder):
    folder.draw("a.jpg", 1)
    folder.draw("library/inside.jpg", 2)
    with Finder(folder / "library") as finder:
        result = finder.index([str(folder)])
        assert [os.path.basename(image.path) for image in finder.library.records()] == ["a.jpg"]
        assert [(problem.path, problem.stage) for problem in result.problems] == [
            (folder / "library", "walk")
        ]
        assert "its own data" in result.problems[0].reason
        assert finder.index([str(folder)]).unchanged == 1


@pytest.mark.parametrize("link", [False, True])
def test_a_folder_that_is_the_data_folder_says_why_nothing_is_indexed(folder, tmp_path, link):
    folder.draw("a.jpg", 1)
    asked = str(folder)
    if link:
        asked = str(tmp_path / "link")
        os.symlink(str(folder), asked)
    with Finder(str(folder)) as finder:
        with pytest.raises(FolderError, match="own data in this folder, so nothing in it is indexed"):
            finder.index([asked])
        other = folder.draw("../other/b.jpg", 2)
        result = finder.index([asked, os.path.dirname(other)])
        assert (result.found, result.skipped_folders) == (1, 1)


def test_a_walk_that_is_stopped_compares_nothing_and_takes_nothing_away(finder, folder):
    folder.draw("a.jpg", 1)
    folder.draw("sub/b.jpg", 2)
    finder.index([str(folder)])
    cancel = threading.Event()
    cancel.set()
    result = finder.index([str(folder)], cancel=cancel)
    assert (result.cancelled, result.gone, result.unchanged) == (True, 0, 0)
    assert len(finder.library.records()) == 2


# --- files that no decoder could read ---------------------------------------------------------


@pytest.fixture
def decoders(monkeypatch):
    """The decoders that are installed, as a text that a test may change."""
    there = ["one"]
    monkeypatch.setattr(scan, "decoder_versions", lambda: there[0])
    return there


@pytest.fixture
def attempts(monkeypatch):
    """The names of all files that are decoded, in this process."""
    decode_here(monkeypatch)
    names = []
    decode = analysis.decode

    def noted(data, *, name, **options):
        names.append(os.path.basename(name))
        return decode(data, name=name, **options)

    monkeypatch.setattr(analysis, "decode", noted)
    return names


def test_what_could_not_be_decoded_is_tried_once_with_each_set_of_decoders(
    finder, folder, decoders, attempts
):
    folder.write("a.jpg", JPEG)
    folder.write("b.jpg", b"no picture")
    finder.index([str(folder)])
    assert sorted(attempts) == ["a.jpg", "b.jpg"]
    attempts.clear()
    assert counts(finder.index([str(folder)])) == {"unchanged": 2}
    assert attempts == []
    decoders[0] = "two"
    result = finder.index([str(folder)])
    assert (counts(result), list(reasons(result))) == ({"unchanged": 2}, ["b.jpg"])
    assert attempts == ["b.jpg"]
    assert counts(finder.index([str(folder)])) == {"unchanged": 2}
    assert attempts == ["b.jpg"]


def test_what_a_new_decoder_reads_is_no_problem_any_more(finder, folder, decoders, attempts, monkeypatch):
    folder.write("a.jpg", JPEG)
    decode = analysis.decode

    def refuse(data, **options):
        raise ImageError("there is no decoder for this")

    monkeypatch.setattr(analysis, "decode", refuse)
    assert list(reasons(finder.index([str(folder)]))) == ["a.jpg"]
    monkeypatch.setattr(analysis, "decode", decode)
    decoders[0] = "two"
    result = finder.index([str(folder)])
    assert (counts(result), reasons(result)) == ({"changed": 1}, {})
    assert indexed(finder) == ["a.jpg"]


def test_a_decoder_that_goes_takes_no_picture_with_it(finder, folder, decoders, attempts):
    folder.write("a.jpg", JPEG)
    folder.write("damaged.jpg", JPEG[: len(JPEG) * 2 // 3])
    finder.index([str(folder)])
    attempts.clear()
    decoders[0] = "none"
    assert counts(finder.index([str(folder)])) == {"unchanged": 2}
    assert (attempts, indexed(finder)) == ([], ["a.jpg", "damaged.jpg"])


def test_versions_of_decoders_are_not_asked_for_where_all_files_are_read(finder, folder, monkeypatch):
    folder.write("a.jpg", JPEG)

    def refuse():
        raise AssertionError("asked")

    monkeypatch.setattr(scan, "decoder_versions", refuse)
    finder.index([str(folder)])
    assert counts(finder.index([str(folder)])) == {"unchanged": 1}
