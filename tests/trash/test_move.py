"""Extras go to the trash and come back, and no check is passed by a file that should stay."""

import contextlib
import dataclasses
import errno
import os
import random
import shutil
import sys
import tempfile
import threading

import pytest
from helpers.folders import drawn
from helpers.images import encode
from helpers.trash_scenes import (
    Shelf,
    bytes_of,
    exact,
    near,
    read,
    trash_files,
    trash_folder,
    trash_notes,
)
from hypothesis import given, settings
from hypothesis import strategies as st

from dupfinder.base.errors import LibraryBusyError, LibraryFullError, TrashError
from dupfinder.base.identity import ContentId, FileStamp
from dupfinder.store.library import Library
from dupfinder.store.user_file import UserFile
from dupfinder.system import checksums, renaming
from dupfinder.system.checksums import checksum_of, fingerprint_of, whole_digest
from dupfinder.trash import file_checks, journal, moving_lock, put_back, restore, system_trash
from dupfinder.trash.move import move_to_trash
from dupfinder.trash.plan import Extra, foresee
from dupfinder.trash.recovery import recover
from dupfinder.trash.restore import undo
from dupfinder.trash.result import Failure

pytestmark = pytest.mark.skipif(
    sys.platform in ("win32", "darwin"), reason="the trash has another layout here"
)

FAST_DRIVE = "/dev/shm"
other_device = pytest.mark.skipif(
    not os.path.isdir(FAST_DRIVE) or os.stat(FAST_DRIVE).st_dev == os.stat(tempfile.gettempdir()).st_dev,
    reason="needs a second file system",
)


@pytest.fixture
def shelf(tmp_path):
    shelf = Shelf(tmp_path / "shelf")
    yield shelf
    shelf.close()


@pytest.fixture
def pair(shelf):
    """A keeper and an extra that resembles it."""
    return shelf.add("keeper.jpg"), shelf.add("extra.jpg")


def move(shelf, *extras, **options):
    return move_to_trash(shelf.library, extras, **options)


def known_as(path, digest, checksum):
    return file_checks.Known(FileStamp(path, 0, 0), ContentId(None, digest, checksum))


def reason_of(result):
    """The reason of the only failure of a batch that moved nothing."""
    assert result.moved == ()
    (failure,) = result.failed
    return failure.reason


def instead_of_the_system(monkeypatch, before=lambda path: None, after=lambda path, place: place):
    """Acts right before Qt moves a file, and right after."""
    real = system_trash.move

    def move_by_system(path):
        before(path)
        return after(path, real(path))

    monkeypatch.setattr(system_trash, "move", move_by_system)


# --- what goes ------------------------------------------------------------------------------------


def test_extras_go_to_the_trash_and_the_keeper_stays(shelf):
    keeper, other = shelf.add("keeper.jpg"), shelf.add("near.jpg")
    copy = shelf.add("copy.jpg", bytes_of("keeper.jpg"))
    told = []
    result = move(shelf, near(other, keeper), exact(copy, keeper), moved=told.append)
    assert (result.failed, result.cancelled) == ((), False)
    assert [file.path for file in result.moved] == [other.path, copy.path]
    assert [read(file.trash_path) for file in result.moved] == [bytes_of("near.jpg"), bytes_of("keeper.jpg")]
    assert told == list(result.moved)
    assert list(shelf.files()) == ["keeper.jpg"]
    assert shelf.known() == ["keeper.jpg"]
    (batch,) = journal.batches(shelf.library)
    assert (batch.id, batch.files) == (result.batch, result.moved)
    assert {file.state for file in batch.files} == {"trashed"}
    assert {file.keeper for file in batch.files} == {keeper.path}


def test_no_extras_are_no_batch(shelf):
    result = move(shelf)
    assert (result.batch, result.moved, result.failed) == (None, (), ())
    assert journal.batches(shelf.library) == []


def test_the_folder_of_the_trash_is_made_where_it_is_missing(shelf, pair):
    assert not os.path.exists(os.environ["XDG_DATA_HOME"])
    assert move(shelf, near(pair[1], pair[0])).failed == ()
    assert trash_files() == [os.path.join(trash_folder(), "files", "extra.jpg")]
    assert trash_notes() == ["extra.jpg.trashinfo"]


def test_files_of_one_name_have_places_of_their_own_in_the_trash(shelf):
    keeper = shelf.add("keeper.jpg")
    extras = [shelf.add(f"{folder}/same.jpg") for folder in "abc"]
    result = move(shelf, *(near(extra, keeper) for extra in extras))
    places = [file.trash_path for file in result.moved]
    assert len(set(places)) == 3
    assert [read(place) for place in places] == [bytes_of(f"{folder}/same.jpg") for folder in "abc"]
    before = shelf.files()
    assert len(undo(shelf.library).restored) == 3
    assert len(shelf.files()) == len(before) + 3
    assert trash_notes() == []


NAMES = [
    *("with space.jpg", "100%.jpg", "%41.jpg", "ä日本🙂.jpg", "a\u0308.jpg", "line\nbreak.jpg"),
    *("back\\slash.jpg", "-dash.jpg", "a;b&c'd\"e.jpg", "no_suffix", "end .", "n" * 200 + ".jpg"),
    *("file:x.jpg", "folder #1/a?.jpg", "[a]*.jpg"),
]


@pytest.mark.parametrize("name", NAMES)
def test_a_name_of_any_kind_goes_and_comes_back(shelf, name):
    keeper, extra = shelf.add("keeper.jpg"), shelf.add(name)
    before = shelf.files()
    assert move(shelf, near(extra, keeper)).failed == ()
    assert list(shelf.files()) == ["keeper.jpg"]
    assert undo(shelf.library).failed == ()
    assert shelf.files() == before
    assert trash_notes() == []


@pytest.mark.parametrize("name", [b"caf\xe9.jpg", b"\xff\xfe", b"\xc3\xbc.jpg", b"\xc3\x83\xc2\xbc.jpg"])
def test_a_name_goes_by_its_bytes_and_no_file_of_a_name_like_it(shelf, name):
    """The other names are this one in another encoding, or without its odd bytes."""
    keeper = shelf.add("keeper.jpg")
    extra = shelf.add(name)
    for other in (b"caf\xef\xbf\xbd.jpg", b"caf.jpg", b"caf\xc3\xa9.jpg", b"\xfc.jpg"):
        shelf.add(other)
    before = shelf.files()
    (file,) = move(shelf, near(extra, keeper)).moved
    assert set(before) - set(shelf.files()) == {os.fsdecode(name)}
    assert read(file.trash_path) == bytes_of(os.fsdecode(name) if isinstance(name, str) else name)
    shelf.reopen()
    assert undo(shelf.library).failed == ()
    assert shelf.files() == before
    assert trash_notes() == []


@pytest.mark.parametrize(
    "name", ["n" * 241 + ".jpg", "n" * 242 + ".jpg", "n" * 251 + ".jpg", "ä" * 125 + ".jpg", "." + "n" * 254]
)
def test_a_name_that_is_too_long_for_a_note_is_shorter_in_the_trash(shelf, name, monkeypatch):
    keeper, extra = shelf.add("keeper.jpg"), shelf.add(name)
    before = shelf.files()
    with monkeypatch.context() as patch:
        die_after_the_move(patch)
        with pytest.raises(Died):
            move(shelf, near(extra, keeper))
    recover(shelf.library)
    (file,) = shelf.rows()
    assert file.state == "trashed"
    assert len(os.fsencode(os.path.basename(file.trash_path))) <= 245
    assert undo(shelf.library).failed == ()
    assert shelf.files() == before
    assert trash_notes() == []


def test_a_keeper_whose_name_is_not_utf8_is_as_good_as_any(shelf):
    keeper, extra = shelf.add(b"caf\xe9.jpg"), shelf.add("extra.jpg")
    (file,) = move(shelf, near(extra, keeper)).moved
    assert file.keeper == keeper.path


def test_every_copy_goes_where_that_was_confirmed(shelf):
    images = [shelf.add(name, bytes_of("one")) for name in ("a.jpg", "b.jpg")]
    result = move(shelf, *(Extra(image, None, exact=True) for image in images))
    assert len(result.moved) == 2
    assert shelf.files() == {}
    assert {file.keeper for file in result.moved} == {None}


def test_a_file_that_is_named_twice_goes_once_and_for_its_keeper(shelf, pair):
    keeper, extra = pair
    os.unlink(keeper.path)
    assert "kept file" in reason_of(move(shelf, Extra(extra, None), near(extra, keeper), Extra(extra, None)))
    shelf.index(shelf.write("keeper.jpg"))
    keeper = shelf.record(keeper.path)
    result = move(shelf, near(extra, keeper), near(extra, keeper))
    assert (len(result.moved), result.failed) == (1, ())


def test_one_name_of_a_file_with_two_goes_and_comes_back(shelf, pair):
    keeper, extra = pair
    os.link(extra.path, shelf.path("other name.jpg"))
    assert move(shelf, near(extra, keeper)).failed == ()
    assert undo(shelf.library).failed == ()
    assert os.path.samefile(extra.path, shelf.path("other name.jpg"))
    assert trash_files() == []


def test_the_digests_are_those_of_the_library(shelf):
    for size in (0, 1, 4095, 4096, 4097, 8191, 8192, 8193, 20000):
        path = shelf.write("a.jpg", bytes_of("a", size))
        assert file_checks.fingerprint_at(file_checks.stat_file(path)) == fingerprint_of(read(path))
    digest, checksum = whole_digest(read(path)), checksum_of(read(path))
    for known in ((digest, None), (None, checksum), (digest, checksum)):
        file_checks.ContentReader().expect_known(
            file_checks.stat_file(path),
            known_as(path, *known),
            "it",
        )
    for known in ((digest[::-1], None), (None, checksum + 1)):
        with pytest.raises(file_checks.RefusedError):
            file_checks.ContentReader().expect_known(
                file_checks.stat_file(path),
                known_as(path, *known),
                "it",
            )


def test_a_fingerprint_is_the_one_that_libraries_hold_already():
    assert fingerprint_of(b"").hex() == "af5570f5a1810b7af78caf4bc70a660f"
    assert fingerprint_of(bytes_of("a", 20_000)).hex() == "9e84a1258df6afccb9a6921c7d6e846e"


# --- the checks of the extra ------------------------------------------------------------------------


def _rewrite(path, data):
    """Gives a file other bytes and the old date."""
    status = os.stat(path)
    with open(path, "r+b") as stream:
        stream.write(data)
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))


def _touch(path):
    os.utime(path, ns=(0, os.stat(path).st_mtime_ns + 1))


def _link_to_copy(path):
    shutil.copy2(path, path + ".original")
    os.unlink(path)
    os.symlink(path + ".original", path)


def _folder_instead(path):
    os.unlink(path)
    os.mkdir(path)


def _fifo_instead(path):
    os.unlink(path)
    os.mkfifo(path)


def _link_on_the_way(path):
    folder = os.path.dirname(path)
    os.rename(folder, folder + " elsewhere")
    os.symlink(folder + " elsewhere", folder)


CHANGES = {
    "deleted": (os.unlink, "is not there any more"),
    "other bytes, old date": (lambda path: _rewrite(path, b"other"), "has changed since it was indexed"),
    "other date": (_touch, "has changed since it was indexed"),
    "longer": (lambda path: os.truncate(path, 30_000), "has changed since it was indexed"),
    "empty": (lambda path: os.truncate(path, 0), "has changed since it was indexed"),
    "symbolic link": (_link_to_copy, "is a symbolic link now"),
    "folder": (_folder_instead, "is no file any more"),
    "pipe": (_fifo_instead, "is no file any more"),
    "link on the way": (_link_on_the_way, "is reached through a symbolic link now"),
    "folder gone": (lambda path: shutil.rmtree(os.path.dirname(path)), "is not there any more"),
}


@pytest.mark.parametrize("whose", ["extra", "keeper"])
@pytest.mark.parametrize("change", CHANGES)
def test_nothing_goes_when_the_extra_or_the_keeper_is_not_what_was_indexed(shelf, change, whose):
    files = {"keeper": shelf.add("kept/keeper.jpg"), "extra": shelf.add("extras/extra.jpg")}
    act, reason = CHANGES[change]
    act(files[whose].path)
    subject = "it" if whose == "extra" else "the kept file"
    assert reason_of(move(shelf, near(files["extra"], files["keeper"]))) == f"{subject} {reason}"
    assert trash_files() == []
    assert shelf.states() == {"extra.jpg": "failed"}
    assert len(shelf.known()) == 2


def test_what_fails_is_no_harm_to_what_follows(shelf):
    keeper = shelf.add("keeper.jpg")
    extras = [shelf.add(f"{number}.jpg") for number in range(4)]
    os.unlink(extras[1].path)
    result = move(shelf, *(near(extra, keeper) for extra in extras))
    assert [os.path.basename(file.path) for file in result.moved] == ["0.jpg", "2.jpg", "3.jpg"]
    assert result.failed == (Failure(extras[1].path, "it is not there any more"),)


def test_files_in_protected_folders_stay(shelf):
    keeper = shelf.add("keeper.jpg")
    inside, beside = shelf.add("safe/deep/a.jpg"), shelf.add("safer/a.jpg")
    shelf.library.protect(os.fsencode(shelf.path("safe")))
    result = move(shelf, near(inside, keeper), near(beside, keeper))
    assert result.failed == (Failure(inside.path, "it is in a protected folder"),)
    assert [file.path for file in result.moved] == [beside.path]


def test_a_folder_that_is_protected_in_the_middle_of_a_batch_is_heeded(shelf):
    keeper = shelf.add("keeper.jpg")
    extras = [shelf.add(f"safe/{number}.jpg") for number in range(2)]
    result = move(
        shelf,
        *(near(extra, keeper) for extra in extras),
        moved=lambda file: shelf.library.protect(os.fsencode(shelf.path("safe"))),
    )
    assert (len(result.moved), len(result.failed)) == (1, 1)


def test_what_the_library_has_forgotten_stays(shelf, pair):
    shelf.library.forget([pair[1].id])
    assert reason_of(move(shelf, near(pair[1], pair[0]))) == "it is not in the library any more"


def test_a_record_under_the_number_of_another_one_moves_nothing(shelf, pair):
    from dataclasses import replace

    keeper, extra = pair
    assert "has changed" in reason_of(move(shelf, near(replace(extra, id=keeper.id), keeper)))
    assert "has changed" in reason_of(move(shelf, near(extra, replace(keeper, id=extra.id))))
    assert reason_of(move(shelf, near(replace(extra, path="extra.jpg"), keeper))) == "it has no absolute path"


def test_what_is_in_the_trash_already_is_not_moved_again(shelf):
    keeper, extra = shelf.add("keeper.jpg"), shelf.add(".Trash-1000/files/a.jpg")
    assert reason_of(move(shelf, near(extra, keeper))) == "it is in the trash already"


# --- the checks of the keeper ------------------------------------------------------------------------


def test_a_keeper_in_the_trash_keeps_nothing(shelf):
    keeper, extra = shelf.add("share/Trash/files/a.jpg"), shelf.add("a.jpg")
    assert reason_of(move(shelf, near(extra, keeper))) == "the kept file lies in the trash"


def test_two_files_that_are_kept_for_each_other_both_stay(shelf, pair):
    first, second = pair
    result = move(shelf, near(first, second), near(second, first))
    assert result.moved == ()
    assert {failure.reason for failure in result.failed} == {"the kept file is to be moved itself"}
    assert len(shelf.files()) == 2


def test_a_file_that_goes_itself_keeps_nothing_even_if_its_turn_is_over(shelf):
    images = [shelf.add(f"{number}.jpg") for number in range(3)]
    circle = [near(images[number], images[(number + 1) % 3]) for number in range(3)]
    assert move(shelf, *circle).moved == ()
    result = move(shelf, Extra(images[0], None), near(images[1], images[0]))
    assert [file.path for file in result.moved] == [images[0].path]


def test_a_file_is_not_kept_for_itself(shelf, pair):
    assert move(shelf, near(pair[1], pair[1])).moved == ()


@pytest.mark.parametrize("make", [near, exact])
def test_another_name_of_the_extra_keeps_nothing(shelf, make):
    extra = shelf.add("extra.jpg")
    os.link(extra.path, shelf.path("keeper.jpg"))
    keeper = shelf.index(shelf.path("keeper.jpg"))
    assert reason_of(move(shelf, make(extra, keeper))) == "it is the kept file itself, by another name"


def test_a_keeper_that_another_program_made_a_link_of_the_extra_keeps_nothing(shelf):
    keeper, extra = (shelf.add(name, bytes_of("one")) for name in ("keeper.jpg", "extra.jpg"))
    os.unlink(keeper.path)
    os.link(extra.path, keeper.path)  # as programs do that save space; size, date and bytes are the same
    assert reason_of(move(shelf, exact(extra, keeper))) == "it is the kept file itself, by another name"


def test_another_name_of_a_file_that_goes_keeps_nothing(shelf):
    first, second = shelf.add("first.jpg"), shelf.add("second.jpg")
    os.link(first.path, shelf.path("keeper.jpg"))
    keeper = shelf.index(shelf.path("keeper.jpg"))
    result = move(shelf, near(second, keeper), Extra(first, None))
    assert result.failed == (Failure(second.path, "the kept file is to be moved itself, by another name"),)


def test_a_damaged_keeper_keeps_only_its_exact_copies(shelf):
    keeper = shelf.add("keeper.jpg", damaged=True)
    other, copy = shelf.add("near.jpg"), shelf.add("copy.jpg", bytes_of("keeper.jpg"))
    result = move(shelf, near(other, keeper), near(copy, keeper))
    assert [file.path for file in result.moved] == [copy.path]
    assert result.failed == (Failure(other.path, "its bytes are not those of the kept file"),)


def test_one_byte_in_the_middle_makes_an_exact_copy_none(shelf):
    data = bytearray(bytes_of("one", 3_000_000))
    keeper = shelf.add("keeper.jpg", bytes(data))
    data[1_500_000] ^= 1
    extra = shelf.add("extra.jpg", bytes(data))
    assert reason_of(move(shelf, exact(extra, keeper))) == "its bytes are not those of the kept file"
    assert move(shelf, near(extra, keeper)).failed == ()


@settings(deadline=None)
@given(size=st.integers(1, 5000), at=st.integers(0, 4999), chunk=st.integers(1, 4000))
def test_bytes_are_compared_to_the_last_one(tmp_path_factory, size, at, chunk):
    folder = tmp_path_factory.mktemp("bytes")
    one, other = folder / "one", folder / "other"
    data = bytearray(bytes_of("one", size))
    one.write_bytes(data)
    other.write_bytes(data)
    readers = file_checks.ContentReader()
    readers._left, readers._right = bytearray(chunk), bytearray(chunk)
    readers.expect_equal(file_checks.stat_file(str(one)), file_checks.stat_file(str(other)))
    data[at % size] ^= 1
    other.write_bytes(data)
    with pytest.raises(file_checks.RefusedError):
        readers.expect_equal(file_checks.stat_file(str(one)), file_checks.stat_file(str(other)))


def test_a_keeper_that_changed_in_its_middle_is_noticed_where_its_digest_is_known(shelf, pair):
    keeper, extra = pair
    shelf.library.store_digests({keeper.id: whole_digest(bytes_of("keeper.jpg"))}, {})
    status = os.stat(keeper.path)
    with open(keeper.path, "r+b") as stream:
        stream.seek(10_000)
        stream.write(b"other")
    os.utime(keeper.path, ns=(status.st_atime_ns, status.st_mtime_ns))
    assert reason_of(move(shelf, near(extra, keeper))) == "the kept file has changed since it was indexed"


def test_a_keeper_that_cannot_be_read_to_its_end_keeps_nothing(shelf, pair, monkeypatch):
    keeper, extra = pair
    real = file_checks.ContentReader._fill

    def fill(self, stream, buffer, seen, subject):
        class Broken:
            def readinto(self, view):
                raise OSError(errno.EIO, "Input/output error")

        return real(self, Broken() if seen.path == keeper.path else stream, buffer, seen, subject)

    monkeypatch.setattr(file_checks.ContentReader, "_fill", fill)
    for make in (near, exact):
        reason = reason_of(move(shelf, make(extra, keeper)))
        assert reason == "the kept file cannot be read (input/output error)"


def test_a_keeper_is_read_once_in_a_batch_while_it_stays_as_it_is(shelf, monkeypatch):
    keeper = shelf.add("keeper.jpg")
    extras = [shelf.add(f"{number}.jpg") for number in range(4)]
    readings = []
    real = file_checks.ContentReader.expect_known

    def expect_known(self, seen, known, subject):
        readings.append(seen.path)
        real(self, seen, known, subject)

    monkeypatch.setattr(file_checks.ContentReader, "expect_known", expect_known)

    def change_its_permissions(file):
        if file.path == extras[1].path:
            os.chmod(keeper.path, 0o640)

    assert move(shelf, *(near(extra, keeper) for extra in extras), moved=change_its_permissions).failed == ()
    assert [path for path in readings if path == keeper.path] == [keeper.path] * 2
    assert [path for path in readings if path != keeper.path] == [extra.path for extra in extras]


# --- what other programs do meanwhile -----------------------------------------------------------------


def test_a_keeper_that_is_deleted_in_the_middle_of_a_batch_keeps_nothing_more(shelf):
    keeper = shelf.add("keeper.jpg")
    extras = [shelf.add(f"{number}.jpg") for number in range(4)]

    def delete(file):
        if file.path == extras[1].path:
            os.unlink(keeper.path)

    result = move(shelf, *(near(extra, keeper) for extra in extras), moved=delete)
    assert [file.path for file in result.moved] == [extras[0].path, extras[1].path]
    assert {failure.reason for failure in result.failed} == {"the kept file is not there any more"}


@pytest.mark.parametrize("whose", ["extra", "keeper"])
def test_a_file_that_changes_between_its_checks_and_the_move_is_not_even_moved(
    shelf, pair, monkeypatch, whose
):
    keeper, extra = pair
    real = journal.note

    def note(library, entries, **options):
        entries = list(entries)
        if entries[0].file.state == "moving":
            os.chmod((extra if whose == "extra" else keeper).path, 0o640)
        real(library, entries, **options)

    monkeypatch.setattr(journal, "note", note)
    monkeypatch.setattr(system_trash, "move", None)
    subject = "it" if whose == "extra" else "the kept file"
    assert reason_of(move(shelf, near(extra, keeper))) == f"{subject} has just changed"


def test_another_file_that_comes_into_a_place_as_it_is_opened_is_not_taken_for_it(shelf):
    path = shelf.write("a.jpg")
    seen = file_checks.stat_file(path)
    shutil.copy2(path, path + ".new")
    os.replace(path + ".new", path)
    with pytest.raises(file_checks.RefusedError, match="it has just changed"):
        file_checks.fingerprint_at(seen)


def test_a_keeper_that_becomes_shorter_while_it_is_read_keeps_nothing(shelf, monkeypatch):
    monkeypatch.setattr(file_checks, "CHUNK_BYTES", 1000)
    keeper, extra = (shelf.add(name, b"x" * 20_000) for name in ("keeper.jpg", "extra.jpg"))
    real = file_checks.ContentReader._fill

    def fill(self, stream, buffer, seen, subject):
        if stream.tell() == 10_000:
            os.truncate(keeper.path, 10_000)
        return real(self, stream, buffer, seen, subject)

    monkeypatch.setattr(file_checks.ContentReader, "_fill", fill)
    assert reason_of(move(shelf, exact(extra, keeper))) == "its bytes are not those of the kept file"
    keeper = shelf.add("keeper.jpg", b"x" * 20_000)
    assert reason_of(move(shelf, near(extra, keeper))) == "the kept file cannot be read to its end"


def test_an_extra_goes_back_if_its_keeper_goes_away_with_it(shelf, pair, monkeypatch):
    """Both may be one file, reached through two mounts of a network drive."""
    keeper, extra = pair
    before = shelf.files()["extra.jpg"]
    instead_of_the_system(monkeypatch, after=lambda path, place: (os.unlink(keeper.path), place)[1])
    assert reason_of(move(shelf, near(extra, keeper))) == "the kept file is not there any more"
    assert shelf.files() == {"extra.jpg": before}
    assert (trash_files(), trash_notes(), shelf.states()) == ([], [], {"extra.jpg": "failed"})


def test_a_file_that_another_program_saves_as_it_is_moved_goes_back(shelf, pair, monkeypatch):
    keeper, extra = pair

    def save(path):
        with open(path + ".new", "wb") as stream:
            stream.write(b"a new version")
        os.utime(path + ".new", ns=(5, 5))
        os.replace(path + ".new", path)

    instead_of_the_system(monkeypatch, before=save)
    assert reason_of(move(shelf, near(extra, keeper))) == "it changed at the moment it was moved"
    assert shelf.files()["extra.jpg"] == (b"a new version", 5)
    assert (trash_files(), trash_notes()) == ([], [])


@pytest.mark.parametrize("change", ["symbolic link", "folder", "pipe"])
def test_what_comes_into_the_place_of_a_file_as_it_is_moved_goes_back(shelf, pair, monkeypatch, change):
    keeper, extra = pair
    instead_of_the_system(monkeypatch, before=CHANGES[change][0])
    kind = {"symbolic link": os.path.islink, "folder": os.path.isdir, "pipe": os.path.lexists}[change]
    assert reason_of(move(shelf, near(extra, keeper))) == "it changed at the moment it was moved"
    assert kind(extra.path)
    assert (trash_files(), trash_notes()) == ([], [])


def test_an_equal_file_that_comes_into_the_place_of_another_as_it_is_moved_goes_back(
    shelf, pair, monkeypatch
):
    keeper, extra = pair

    def replace(path):
        shutil.copy2(path, path + ".new")
        os.replace(path + ".new", path)

    instead_of_the_system(monkeypatch, before=replace)
    reason = reason_of(move(shelf, near(extra, keeper)))
    assert reason == "another file came into its place at the moment it was moved"
    assert shelf.files()["extra.jpg"][0] == bytes_of("extra.jpg")


def test_what_cannot_go_back_is_in_the_journal_as_it_is(shelf, pair, monkeypatch):
    keeper, extra = pair

    def replace(path):
        with open(path, "wb") as stream:
            stream.write(b"a new version")

    def come_again(path, place):
        with open(path, "wb") as stream:
            stream.write(b"a still newer one")
        return place

    instead_of_the_system(monkeypatch, replace, come_again)
    told = []
    result = move(shelf, near(extra, keeper), moved=told.append)
    (file,) = result.moved
    assert told == [file]
    assert (file.state, read(file.trash_path)) == ("trashed", b"a new version")
    assert result.failed == (Failure(extra.path, file.reason),)
    assert "could not be put back" in file.reason
    assert shelf.files()["extra.jpg"][0] == b"a still newer one"
    os.rename(extra.path, extra.path + ".newer")
    assert undo(shelf.library).failed == ()
    assert read(extra.path) == b"a new version"


# --- what the system answers --------------------------------------------------------------------------


def test_a_file_that_the_system_does_not_move_stays(shelf, pair, monkeypatch):
    monkeypatch.setattr(system_trash, "move", lambda path: None)
    before = shelf.files()
    assert reason_of(move(shelf, near(pair[1], pair[0]))) == "the system did not move it to the trash"
    assert (shelf.files(), shelf.states()) == (before, {"extra.jpg": "failed"})


def test_a_file_that_the_system_only_says_it_moved_stays(shelf, pair, monkeypatch):
    monkeypatch.setattr(system_trash, "move", lambda path: "/nowhere/extra.jpg")
    assert reason_of(move(shelf, near(pair[1], pair[0]))) == "the system did not move it to the trash"
    assert shelf.states() == {"extra.jpg": "failed"}


def test_a_system_that_names_another_file_in_the_trash_harms_neither(shelf, pair, monkeypatch):
    place = system_trash.move(shelf.write("other.jpg"))
    monkeypatch.setattr(system_trash, "move", lambda path: place)
    assert reason_of(move(shelf, near(pair[1], pair[0]))) == "the system did not move it to the trash"
    assert read(place) == bytes_of("other.jpg")
    assert len(trash_notes()) == 1


def test_a_file_is_found_where_the_system_moved_it_without_saying_so(shelf, pair, monkeypatch):
    instead_of_the_system(monkeypatch, after=lambda path, place: None)
    (file,) = move(shelf, near(pair[1], pair[0])).moved
    assert read(file.trash_path) == bytes_of("extra.jpg")


def test_a_file_that_the_system_lost_is_called_lost(shelf, pair, monkeypatch):
    instead_of_the_system(monkeypatch, after=lambda path, place: os.unlink(place))
    assert "does not say where" in reason_of(move(shelf, near(pair[1], pair[0])))
    assert shelf.states() == {"extra.jpg": "lost"}


@pytest.fixture
def as_nobody():
    """A folder of a user without privileges, as whom the test goes on, with a home in it."""
    import PySide6.QtCore  # noqa: F401 - that user may not read where it is installed

    top = os.path.realpath(tempfile.mkdtemp(prefix="dupfinder-"))
    user = os.getuid()
    if user == 0:
        os.chmod(top, 0o755)
        os.chown(top, 65534, 65534)
        os.setresuid(65534, 65534, 0)
    yield top
    if user == 0:
        os.setresuid(0, 0, 0)
    os.chmod(top, 0o700)
    for folder, folders, _ in os.walk(top):
        for name in folders:
            os.chmod(os.path.join(folder, name), 0o700)
    shutil.rmtree(top)


@pytest.fixture
def poor_shelf(as_nobody, monkeypatch):
    """A shelf on which permissions count."""
    monkeypatch.setenv("XDG_DATA_HOME", os.path.join(as_nobody, "share"))
    shelf = Shelf(as_nobody)
    yield shelf
    shelf.close()


def test_a_file_in_a_folder_that_cannot_be_written_to_stays(poor_shelf):
    keeper, extra = poor_shelf.add("keeper.jpg"), poor_shelf.add("fixed/extra.jpg")
    os.chmod(poor_shelf.path("fixed"), 0o500)
    assert reason_of(move(poor_shelf, near(extra, keeper))) == "its folder cannot be written to"
    assert (trash_files(), trash_notes()) == ([], [])
    assert os.stat(extra.path).st_nlink == 1
    os.chmod(poor_shelf.path("fixed"), 0o700)
    assert move(poor_shelf, near(extra, keeper)).failed == ()


def test_a_file_that_may_not_be_read_stays_and_so_does_one_whose_keeper_may_not(poor_shelf):
    first, second = poor_shelf.add("first.jpg"), poor_shelf.add("second.jpg")
    os.chmod(first.path, 0)
    assert reason_of(move(poor_shelf, near(first, second))) == "it cannot be read (permission denied)"
    assert (
        reason_of(move(poor_shelf, near(second, first))) == "the kept file cannot be read (permission denied)"
    )


def test_a_file_in_a_folder_that_may_not_be_entered_stays(poor_shelf):
    keeper, extra = poor_shelf.add("keeper.jpg"), poor_shelf.add("closed/extra.jpg")
    os.chmod(poor_shelf.path("closed"), 0)
    assert reason_of(move(poor_shelf, near(extra, keeper))) == "it cannot be reached (permission denied)"


@pytest.mark.parametrize("closed", ["files", "info"])
def test_nothing_goes_into_a_trash_that_cannot_be_written_to(poor_shelf, closed):
    keeper, extra = poor_shelf.add("keeper.jpg"), poor_shelf.add("extra.jpg")
    folder = os.path.join(trash_folder(), closed)
    for name in ("files", "info"):
        os.makedirs(os.path.join(trash_folder(), name), mode=0o700)
    os.chmod(folder, 0o500)
    reason = reason_of(move(poor_shelf, near(extra, keeper)))
    assert reason == f"the trash folder {folder} cannot be written to"
    assert sorted(poor_shelf.files()) == ["extra.jpg", "keeper.jpg"]


def test_nothing_goes_where_no_trash_can_be_made(poor_shelf):
    keeper, extra = poor_shelf.add("keeper.jpg"), poor_shelf.add("extra.jpg")
    os.chmod(poor_shelf.top, 0o500)
    assert "trash folder" in reason_of(move(poor_shelf, near(extra, keeper)))
    assert sorted(poor_shelf.files()) == ["extra.jpg", "keeper.jpg"]


def test_what_cannot_be_put_back_for_want_of_permission_stays_in_the_trash(poor_shelf):
    keeper, extra = poor_shelf.add("keeper.jpg"), poor_shelf.add("fixed/extra.jpg")
    move(poor_shelf, near(extra, keeper))
    os.chmod(poor_shelf.path("fixed"), 0o500)
    (failure,) = undo(poor_shelf.library).failed
    assert failure.reason == "permission denied"
    assert poor_shelf.states() == {"extra.jpg": "trashed"}
    os.chmod(poor_shelf.path("fixed"), 0o700)
    assert undo(poor_shelf.library).failed == ()


def test_a_trash_whose_name_is_not_utf8_is_as_good_as_any(shelf, pair, monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_DATA_HOME", os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9"))
    before = shelf.files()
    (file,) = move(shelf, near(pair[1], pair[0])).moved
    assert b"/caf\xe9/Trash/files/" in os.fsencode(file.trash_path)
    assert undo(shelf.library).failed == ()
    assert shelf.files() == before


# --- another device ------------------------------------------------------------------------------------


@pytest.fixture
def fast_shelf():
    """A shelf on another device than the home; what the test leaves in that device's trash is removed."""
    top = tempfile.mkdtemp(prefix="dupfinder-", dir=FAST_DRIVE)
    own = os.path.join(FAST_DRIVE, f".Trash-{os.getuid()}")
    had_trash = os.path.isdir(own)
    shelf = Shelf(top)
    yield shelf
    for file in shelf.rows():
        if file.trash_path and file.trash_path.startswith(own):
            name = os.path.basename(file.trash_path)
            for path in (file.trash_path, os.path.join(own, "info", f"{name}.trashinfo")):
                with contextlib.suppress(FileNotFoundError):
                    os.unlink(path)
    shelf.close()
    shutil.rmtree(top)
    if not had_trash:
        for folder in (os.path.join(own, "files"), os.path.join(own, "info"), own):
            with contextlib.suppress(OSError):
                os.rmdir(folder)


@other_device
def test_a_file_of_another_device_goes_to_the_trash_there_and_comes_back(fast_shelf):
    keeper, extra = fast_shelf.add("keeper.jpg"), fast_shelf.add("extra.jpg")
    before = fast_shelf.files()
    (file,) = move(fast_shelf, near(extra, keeper)).moved
    assert file.trash_path.startswith(os.path.join(FAST_DRIVE, f".Trash-{os.getuid()}", "files"))
    note = os.path.join(os.path.dirname(os.path.dirname(file.trash_path)), "info")
    note = os.path.join(note, os.path.basename(file.trash_path) + ".trashinfo")
    assert os.path.exists(note)
    assert undo(fast_shelf.library).failed == ()
    assert fast_shelf.files() == before
    assert not os.path.lexists(file.trash_path)
    assert not os.path.exists(note)


@other_device
def test_a_kill_is_settled_on_another_device_too(fast_shelf, monkeypatch):
    keeper, extra = fast_shelf.add("keeper.jpg"), fast_shelf.add("extra.jpg")
    die_after_the_move(monkeypatch)
    with pytest.raises(Died):
        move(fast_shelf, near(extra, keeper))
    fast_shelf.reopen()
    recover(fast_shelf.library)
    (file,) = fast_shelf.rows()
    assert (file.state, read(file.trash_path)) == ("trashed", bytes_of("extra.jpg"))


@other_device
def test_a_keeper_may_be_on_another_device(shelf, fast_shelf):
    extra = shelf.add("extra.jpg", bytes_of("one"))
    kept = fast_shelf.write("keeper.jpg", bytes_of("one"))
    assert move(shelf, exact(extra, shelf.index(kept))).failed == ()


@other_device
@pytest.mark.parametrize("system_renames", [True, False])
def test_a_folder_that_moved_to_another_device_gets_its_file_back(
    shelf, fast_shelf, pair, system_renames, monkeypatch
):
    keeper, extra = pair
    move(shelf, near(extra, keeper))
    elsewhere = fast_shelf.path("moved")
    shutil.copytree(shelf.pictures, elsewhere)
    shutil.rmtree(shelf.pictures)
    os.symlink(elsewhere, shelf.pictures)
    if not system_renames:
        monkeypatch.setattr(renaming, "_renaming_of_the_system", lambda: None)
    assert len(undo(shelf.library).restored) == 1
    assert read(extra.path) == bytes_of("extra.jpg")
    assert os.stat(extra.path).st_mtime_ns == extra.mtime_ns
    assert sorted(os.listdir(elsewhere)) == ["extra.jpg", "keeper.jpg"]
    assert (trash_files(), trash_notes()) == ([], [])


@other_device
def test_a_copy_to_another_device_overwrites_nothing(shelf, fast_shelf, pair, monkeypatch):
    keeper, extra = pair
    move(shelf, near(extra, keeper))
    elsewhere = fast_shelf.path("moved")
    shutil.copytree(shelf.pictures, elsewhere)
    shutil.rmtree(shelf.pictures)
    os.symlink(elsewhere, shelf.pictures)
    real = shutil.copystat

    def come_again(source, target):
        real(source, target)
        with open(extra.path, "wb") as stream:
            stream.write(b"new")

    monkeypatch.setattr(shutil, "copystat", come_again)
    (failure,) = undo(shelf.library).failed
    assert failure.reason == "there is a file of this name again"
    assert read(extra.path) == b"new"
    assert sorted(os.listdir(elsewhere)) == ["extra.jpg", "keeper.jpg"]
    assert [read(path) for path in trash_files()] == [bytes_of("extra.jpg")]


@other_device
def test_a_folder_is_not_made_again_on_another_device_than_the_trash(shelf, fast_shelf):
    keeper, extra = shelf.add("keeper.jpg"), shelf.add("drive/extra.jpg")
    move(shelf, near(extra, keeper))
    os.rmdir(shelf.path("drive"))
    shutil.move(shelf.pictures, fast_shelf.path("moved"))
    os.symlink(fast_shelf.path("moved"), shelf.pictures)
    (failure,) = undo(shelf.library).failed
    assert failure.reason == "the folder it was in is not there"
    assert not os.path.exists(shelf.path("drive"))
    assert len(trash_files()) == 1


# --- progress and cancel --------------------------------------------------------------------------------


def test_progress_goes_from_nothing_to_all(shelf):
    keeper = shelf.add("keeper.jpg")
    extras = [shelf.add(f"{number}.jpg") for number in range(5)]
    reports = []
    move(shelf, *(near(extra, keeper) for extra in extras), report=reports.append)
    assert (reports[0].done, reports[0].total, reports[0].path) == (0, 5, extras[0].path)
    assert (reports[-1].done, reports[-1].total, reports[-1].stage) == (5, 5, "trash")
    del reports[:]
    undo(shelf.library, report=reports.append)
    assert (reports[0].done, reports[-1].done, reports[-1].stage) == (0, 5, "undo")


def test_a_batch_that_is_cancelled_half_way_keeps_what_is_done_and_moves_no_more(shelf):
    keeper = shelf.add("keeper.jpg")
    extras = [shelf.add(f"{number}.jpg") for number in range(5)]
    cancel = threading.Event()

    def stop(file):
        if file.path == extras[1].path:
            cancel.set()

    result = move(shelf, *(near(extra, keeper) for extra in extras), moved=stop, cancel=cancel)
    assert (result.cancelled, len(result.moved), result.failed) == (True, 2, ())
    assert sorted(shelf.files()) == ["2.jpg", "3.jpg", "4.jpg", "keeper.jpg"]
    assert [file.state for file in shelf.rows()] == ["trashed"] * 2 + ["failed"] * 3
    assert {file.reason for file in shelf.rows()[2:]} == {"stopped before it was moved"}
    assert shelf.known() == ["2.jpg", "3.jpg", "4.jpg", "keeper.jpg"]


def test_a_long_comparison_can_be_cancelled(shelf, monkeypatch):
    monkeypatch.setattr(file_checks, "CHUNK_BYTES", 1000)
    keeper, extra = (shelf.add(name, bytes_of("one", 100_000)) for name in ("keeper.jpg", "extra.jpg"))
    cancel = threading.Event()
    chunks = []
    real = file_checks.ContentReader._fill

    def fill(*arguments):
        chunks.append(1)
        if len(chunks) == 20:
            cancel.set()
        return real(*arguments)

    monkeypatch.setattr(file_checks.ContentReader, "_fill", fill)
    result = move(shelf, exact(extra, keeper), cancel=cancel)
    assert (result.cancelled, result.moved) == (True, ())
    assert len(chunks) < 25
    assert shelf.states() == {"extra.jpg": "failed"}


def test_putting_back_can_be_cancelled(shelf):
    keeper = shelf.add("keeper.jpg")
    extras = [shelf.add(f"{number}.jpg") for number in range(3)]
    move(shelf, *(near(extra, keeper) for extra in extras))
    cancel = threading.Event()
    cancel.set()
    result = undo(shelf.library, cancel=cancel)
    assert (result.cancelled, result.restored, result.failed) == (True, (), ())
    assert len(undo(shelf.library).restored) == 3


# --- a journal that cannot be written -------------------------------------------------------------------


def no_space_at(monkeypatch, which):
    """Makes the writes of the journal fail from the one of this number on, as a full disk does."""
    count = [0]
    real = UserFile.writing

    def writing(self, *, durable=True):
        count[0] += 1
        if count[0] >= which:
            raise LibraryFullError("No space is left for the library; free some.")
        return real(self, durable=durable)

    monkeypatch.setattr(UserFile, "writing", writing)
    return lambda: monkeypatch.setattr(UserFile, "writing", real)


def test_nothing_moves_without_a_journal(shelf, pair, monkeypatch):
    no_space_at(monkeypatch, 1)
    with pytest.raises(LibraryFullError):
        move(shelf, near(pair[1], pair[0]))
    assert sorted(shelf.files()) == ["extra.jpg", "keeper.jpg"]


@pytest.mark.parametrize("which", range(2, 9))
def test_a_disk_that_is_full_stops_a_batch_and_nothing_is_moved_that_is_not_noted(shelf, monkeypatch, which):
    keeper = shelf.add("keeper.jpg")
    extras = [shelf.add(f"{number}.jpg") for number in range(3)]
    everything = {image.path: bytes_of(os.path.basename(image.path)) for image in (keeper, *extras)}
    there_is_space = no_space_at(monkeypatch, which)
    result = move(shelf, *(near(extra, keeper) for extra in extras))
    assert len(result.moved) == min((which - 2) // 2, 3)
    assert len(result.moved) + len(result.failed) == 3
    assert all("the journal cannot be written (No space" in failure.reason for failure in result.failed)
    assert all(os.path.exists(failure.path) for failure in result.failed)
    there_is_space()
    shelf.check_truth(everything)
    assert [file.state for file in shelf.rows()].count("trashed") == len(result.moved)


def test_a_file_that_cannot_be_noted_nor_put_back_is_told_to_be_in_the_trash(shelf, pair, monkeypatch):
    keeper, extra = pair
    there_is_space = no_space_at(monkeypatch, 3)
    instead_of_the_system(monkeypatch, after=lambda path, place: (os.mkdir(path), place)[1])
    result = move(shelf, near(extra, keeper))
    (file,), (failure,) = result.moved, result.failed
    assert "could not be put back" in failure.reason
    assert read(file.trash_path) == bytes_of("extra.jpg")
    there_is_space()
    recover(shelf.library)
    assert shelf.rows()[0].trash_path == file.trash_path
    assert shelf.states() == {"extra.jpg": "trashed"}


def test_a_library_that_cannot_forget_is_no_harm(shelf, pair, monkeypatch):
    def forget(self, images):
        raise LibraryFullError("No space")

    monkeypatch.setattr(Library, "forget", forget)
    assert len(move(shelf, near(pair[1], pair[0])).moved) == 1
    assert shelf.known() == ["extra.jpg", "keeper.jpg"]


@pytest.mark.parametrize("which", [1, 2, 3])
def test_a_disk_that_is_full_stops_putting_back_and_the_journal_is_true_later(shelf, monkeypatch, which):
    keeper = shelf.add("keeper.jpg")
    extras = [shelf.add(f"{number}.jpg") for number in range(2)]
    everything = {image.path: bytes_of(os.path.basename(image.path)) for image in (keeper, *extras)}
    move(shelf, *(near(extra, keeper) for extra in extras))
    there_is_space = no_space_at(monkeypatch, which)
    result = undo(shelf.library)
    assert len(result.restored) == which // 3
    assert len(result.restored) + len(result.failed) == 2
    there_is_space()
    shelf.check_truth(everything)


# --- companions ------------------------------------------------------------------------------------------


def kept_with(shelf, *names):
    """A keeper, with files that belong to it."""
    for name in names:
        shelf.write(name)
    return shelf.add("keeper.jpg")


def pair_of(shelf):
    """A keeper with a sidecar, and a picture with its RAW and a sidecar of both."""
    return (
        kept_with(shelf, "keeper.xmp"),
        shelf.add("IMG_1.jpg"),
        shelf.add("IMG_1.CR2"),
        shelf.write("IMG_1.xmp", b"<x:xmpmeta/>"),
    )


def test_a_file_stays_if_its_companion_would_be_left_alone(shelf):
    keeper, image = shelf.add("keeper.jpg"), shelf.add("IMG_1.jpg")
    shelf.write("IMG_1.xmp", b"<x:xmpmeta/>")
    reason = reason_of(move(shelf, near(image, keeper)))
    assert reason == "it has a sidecar (IMG_1.xmp)"
    assert shelf.states() == {"IMG_1.jpg": "failed"}


def test_a_pair_goes_if_both_are_extras(shelf):
    keeper, image, raw, sidecar = pair_of(shelf)
    os.unlink(sidecar)
    raw_keeper = shelf.add("keeper.CR2")
    shelf.write("keeper.jpg")
    assert "IMG_1.CR2" in reason_of(move(shelf, near(image, keeper)))
    assert "IMG_1.jpg" in reason_of(move(shelf, near(raw, raw_keeper)))
    result = move(shelf, near(image, keeper), near(raw, raw_keeper))
    assert (len(result.moved), result.failed) == (2, ())


def test_a_pair_stays_together_if_one_of_it_fails(shelf):
    keeper, image, raw, sidecar = pair_of(shelf)
    os.unlink(sidecar)
    _touch(raw.path)
    result = move(shelf, near(image, keeper), near(raw, keeper))
    assert result.moved == ()
    assert {os.path.basename(failure.path): failure.reason for failure in result.failed} == {
        "IMG_1.CR2": "it has changed since it was indexed",
        "IMG_1.jpg": "IMG_1.CR2, which belongs to it, stays: it has changed since it was indexed",
    }


def test_a_pair_goes_back_together_if_the_system_does_not_move_one_of_it(shelf, monkeypatch):
    keeper, image, raw, sidecar = pair_of(shelf)
    before = shelf.files()
    real = system_trash.move
    monkeypatch.setattr(system_trash, "move", lambda path: None if path == sidecar else real(path))
    result = move(shelf, near(image, keeper), near(raw, keeper), companions="take")
    assert (result.moved, len(result.failed)) == ((), 2)
    assert all("IMG_1.xmp, which belongs to it, stays" in failure.reason for failure in result.failed)
    assert (shelf.files(), trash_files(), trash_notes()) == (before, [], [])
    assert set(shelf.states().values()) == {"failed"}


def test_sidecars_and_videos_are_taken_along_and_come_back(shelf):
    keeper = kept_with(shelf, "keeper.mp4", "keeper.aae", "keeper.jpg.xmp")
    image = shelf.add("IMG_1.HEIC")
    for name in ("IMG_1.mov", "IMG_1.aae", "IMG_1.HEIC.xmp"):
        shelf.write(name)
    before = shelf.files()
    result = move(shelf, near(image, keeper), companions="take")
    assert result.failed == ()
    assert sorted(shelf.files()) == ["keeper.aae", "keeper.jpg", "keeper.jpg.xmp", "keeper.mp4"]
    picture, *others = result.moved
    assert picture.companion_of is None
    assert {file.companion_of for file in others} == {picture.id}
    assert len(others) == 3
    restored = undo(shelf.library, files=[picture.id]).restored
    assert (len(restored), shelf.files()) == (4, before)
    assert (trash_files(), trash_notes()) == ([], [])


def test_a_sidecar_of_a_pair_goes_once_with_both(shelf):
    keeper, image, raw, _ = pair_of(shelf)
    result = move(shelf, near(image, keeper), near(raw, keeper), companions="take")
    assert sorted(os.path.basename(file.path) for file in result.moved) == [
        "IMG_1.CR2",
        "IMG_1.jpg",
        "IMG_1.xmp",
    ]
    assert sorted(shelf.files()) == ["keeper.jpg", "keeper.xmp"]


def test_a_raw_is_a_picture_of_its_own_and_is_not_taken_along(shelf):
    keeper, image, _, _ = pair_of(shelf)
    reason = reason_of(move(shelf, near(image, keeper), companions="take"))
    assert "IMG_1.CR2 belongs to it, and is a picture of its own" in reason
    assert len(shelf.files()) == 5


def test_a_sidecar_that_another_picture_needs_stays(shelf):
    keeper, image = shelf.add("keeper.jpg"), shelf.add("IMG_1.jpg")
    shelf.add("IMG_1.png")
    shelf.write("IMG_1.xmp")
    move(shelf, near(image, keeper), companions="take")
    assert {"IMG_1.png", "IMG_1.xmp"} <= set(shelf.files())


def test_a_picture_stays_with_a_sidecar_that_changes_meanwhile(shelf, monkeypatch):
    keeper, image = kept_with(shelf, "keeper.xmp"), shelf.add("IMG_1.jpg")
    sidecar = shelf.write("IMG_1.xmp")
    other = shelf.add("other.jpg")
    result = move(
        shelf, near(other, keeper), near(image, keeper), companions="take", moved=lambda file: _touch(sidecar)
    )
    assert [file.path for file in result.moved] == [other.path]
    (failure,) = result.failed
    assert failure.reason.startswith("IMG_1.xmp, which belongs to it, stays: it has changed")
    assert {"IMG_1.jpg", "IMG_1.xmp"} <= set(shelf.files())


def test_a_picture_stays_with_a_sidecar_in_a_protected_place_or_that_may_not_be_read(poor_shelf):
    keeper, image = kept_with(poor_shelf, "keeper.xmp"), poor_shelf.add("IMG_1.jpg")
    os.chmod(poor_shelf.write("IMG_1.xmp"), 0)
    reason = reason_of(move(poor_shelf, near(image, keeper), companions="take"))
    assert reason == "IMG_1.xmp, which belongs to it, stays: it cannot be read (permission denied)"


def test_a_sidecar_of_a_picture_that_fails_stays(shelf):
    keeper, image = kept_with(shelf, "keeper.xmp"), shelf.add("IMG_1.jpg")
    shelf.write("IMG_1.xmp")
    _touch(image.path)
    move(shelf, near(image, keeper), companions="take")
    assert "IMG_1.xmp" in shelf.files()
    assert shelf.states() == {"IMG_1.jpg": "failed", "IMG_1.xmp": "failed"}


def test_companions_stay_where_that_was_chosen(shelf):
    keeper, image, _, _ = pair_of(shelf)
    assert move(shelf, near(image, keeper), companions="leave").failed == ()
    assert sorted(shelf.files()) == ["IMG_1.CR2", "IMG_1.xmp", "keeper.jpg", "keeper.xmp"]


def test_a_companion_comes_back_by_itself_if_only_it_is_asked_for(shelf):
    keeper, image = kept_with(shelf, "keeper.xmp"), shelf.add("IMG_1.jpg")
    shelf.write("IMG_1.xmp")
    result = move(shelf, near(image, keeper), companions="take")
    undo(shelf.library, files=[result.moved[1].id])
    assert sorted(shelf.files()) == ["IMG_1.xmp", "keeper.jpg", "keeper.xmp"]


@pytest.mark.parametrize(
    ("beside_the_kept", "stay"),
    [
        ((), {"IMG_1.mov", "IMG_1.xmp", "IMG_1.aae"}),
        (("keeper.mp4",), {"IMG_1.xmp", "IMG_1.aae"}),
        (("keeper.XMP", "keeper.jpg.supplemental-metadata.json"), {"IMG_1.mov", "IMG_1.aae"}),
        (("keeper_HEVC.MOV", "keeper.jpg.xmp", "keeper.aae"), set()),
    ],
)
def test_what_the_kept_copy_has_none_of_stays_and_is_told(shelf, beside_the_kept, stay):
    keeper, image = kept_with(shelf, *beside_the_kept), shelf.add("IMG_1.jpg")
    for name in ("IMG_1.mov", "IMG_1.xmp", "IMG_1.aae"):
        shelf.write(name)
    before = shelf.files()
    promised = foresee(shelf.library, [near(image, keeper)], companions="take")
    result = move(shelf, near(image, keeper), companions="take")
    assert {name for name in shelf.files() if name.startswith("IMG_1")} == stay
    assert {os.path.basename(left.path) for left in result.left} == stay
    assert all(
        (left.belongs_to, left.reason) == (image.path, "the kept copy has none") for left in result.left
    )
    assert tuple(left for each in promised for left in each.left) == result.left
    assert undo(shelf.library).failed == ()
    assert shelf.files() == before


def test_a_sidecar_that_goes_too_is_none_of_the_kept_copy(shelf):
    """The kept copy's sidecar goes with another picture, of whose RAW it is."""
    keeper, image = shelf.add("keeper.jpg"), shelf.add("IMG_1.jpg")
    shelf.write("IMG_1.xmp")
    other = shelf.add("keeper.CR2")
    shelf.write("keeper.xmp")
    shelf.write("another.xmp")
    another = shelf.add("another.jpg")
    result = move(shelf, near(image, keeper), near(other, another), companions="take")
    assert "IMG_1.xmp" in shelf.files()
    assert [left.path for left in result.left] == [shelf.path("IMG_1.xmp")]


def test_a_picture_of_which_no_copy_stays_takes_along_what_belongs_to_it(shelf):
    image = shelf.add("IMG_1.jpg")
    shelf.write("IMG_1.mov")
    result = move(shelf, Extra(image, None), companions="take")
    assert (list(shelf.files()), result.left) == ([], ())


def test_a_sidecar_that_two_pictures_share_goes_if_both_go(shelf):
    keeper = kept_with(shelf, "keeper.xmp")
    images = [shelf.add("IMG_1.jpg"), shelf.add("IMG_1.png")]
    shelf.write("IMG_1.xmp")
    assert move(shelf, *(near(image, keeper) for image in images)).moved == ()
    result = move(shelf, *(near(image, keeper) for image in images), companions="take")
    assert (len(result.moved), sorted(shelf.files())) == (3, ["keeper.jpg", "keeper.xmp"])


def test_what_is_left_behind_as_asked_is_told(shelf):
    keeper, image = shelf.add("keeper.jpg"), shelf.add("IMG_1.jpg")
    path = shelf.write("IMG_1.mov")
    (left,) = move(shelf, near(image, keeper), companions="leave").left
    assert left == (path, image.path, "companions were to be left")


def test_units_are_found_among_very_many_extras_in_the_order_given(shelf):
    keeper = shelf.add("keeper.jpg")
    images = [shelf.add(f"{number:03}.jpg") for number in range(60)]
    raws = [shelf.add(f"{number:03}.CR2") for number in range(0, 60, 3)]
    result = move(shelf, *(near(image, keeper) for image in (*images, *raws)))
    names = [os.path.basename(file.path) for file in result.moved]
    assert len(names) == 80
    assert names[:5] == ["000.jpg", "000.CR2", "001.jpg", "002.jpg", "003.jpg"]


# --- putting back ------------------------------------------------------------------------------------------


def far_away(real=renaming.rename):
    """Fails as renaming does if the trash is on another device."""

    def rename(source, target):
        if source.startswith(os.fsencode(trash_folder())):
            raise OSError(errno.EXDEV, "Invalid cross-device link")
        return real(source, target)

    return rename


@pytest.fixture(params=["rename", "placeholder", "another device"])
def way_back(request, monkeypatch):
    """The three ways in which a file comes back; the second one is that of exFAT, for both directions."""
    if request.param == "placeholder":
        monkeypatch.setattr(renaming, "_renaming_of_the_system", lambda: None)
    elif request.param == "another device":
        monkeypatch.setattr(renaming, "rename", far_away())
    return request.param


def test_putting_back_restores_bytes_names_and_dates(shelf, way_back):
    keeper = shelf.add("keeper.jpg")
    extras = [shelf.add(f"a/b/{n}.jpg", bytes_of(n, 10 ** (n + 2)), seconds=n) for n in range(4)]
    os.chmod(extras[0].path, 0o640)
    before, accessed = shelf.files(), [os.stat(extra.path).st_atime_ns for extra in extras]
    batch = move(shelf, *(near(extra, keeper) for extra in extras)).batch
    shelf.reopen()
    result = undo(shelf.library)
    assert (result.batch, len(result.restored), result.failed) == (batch, 4, ())
    assert {file.state for file in result.restored} == {"restored"}
    assert [os.stat(extra.path).st_atime_ns for extra in extras] == accessed
    assert shelf.files() == before
    assert os.stat(extras[0].path).st_mode & 0o777 == 0o640
    assert (trash_files(), trash_notes()) == ([], [])
    with pytest.raises(TrashError, match="nothing to put back"):
        undo(shelf.library)


def test_putting_back_overwrites_nothing(shelf, pair, way_back, monkeypatch):
    keeper, extra = pair
    move(shelf, near(extra, keeper))
    shelf.write("extra.jpg", b"a newer picture")
    with monkeypatch.context() as patch:
        patch.setattr(restore, "put_back", None)  # is not even tried
        (failure,) = undo(shelf.library).failed
    assert failure == Failure(extra.path, "there is a file of this name again")
    assert read(extra.path) == b"a newer picture"
    (file,) = shelf.rows()
    assert (file.state, file.reason) == ("trashed", "there is a file of this name again")
    os.unlink(extra.path)
    assert undo(shelf.library).failed == ()
    assert read(extra.path) == bytes_of("extra.jpg")
    assert shelf.rows()[0].reason is None


@pytest.mark.parametrize("kind", ["broken link", "folder"])
def test_a_link_or_a_folder_of_the_name_is_not_overwritten_either(shelf, pair, way_back, kind):
    keeper, extra = pair
    move(shelf, near(extra, keeper))
    if kind == "folder":
        os.mkdir(extra.path)
    else:
        os.symlink("/nowhere", extra.path)
    (failure,) = undo(shelf.library).failed
    assert failure.reason == "there is a file of this name again"
    assert len(trash_files()) == 1


def test_a_file_that_appears_at_the_last_moment_is_not_overwritten(shelf, pair, way_back, monkeypatch):
    keeper, extra = pair
    move(shelf, near(extra, keeper))
    real = put_back.set_date

    def appear(path, mtime_ns):
        real(path, mtime_ns)
        shelf.write("extra.jpg", b"new")

    monkeypatch.setattr(restore, "set_date", appear)
    assert undo(shelf.library).failed == (Failure(extra.path, "there is a file of this name again"),)
    assert read(extra.path) == b"new"
    assert shelf.states() == {"extra.jpg": "trashed"}


def test_a_copy_that_is_not_equal_does_not_replace_its_original(shelf, pair, monkeypatch):
    keeper, extra = pair
    move(shelf, near(extra, keeper))

    monkeypatch.setattr(renaming, "rename", far_away())
    real = shutil.copystat

    def spoil(source, target):
        with open(target, "r+b") as stream:
            stream.seek(10_000)
            stream.write(b"spoiled")
        real(source, target)

    monkeypatch.setattr(shutil, "copystat", spoil)
    assert len(undo(shelf.library).failed) == 1
    assert list(shelf.files()) == ["keeper.jpg"]
    assert [read(path) for path in trash_files()] == [bytes_of("extra.jpg")]


def test_folders_that_are_gone_are_made_again(shelf, way_back):
    keeper, extra = shelf.add("keeper.jpg"), shelf.add("a/b/c/extra.jpg")
    before = shelf.files()
    move(shelf, near(extra, keeper))
    shutil.rmtree(shelf.path("a"))
    assert undo(shelf.library).failed == ()
    assert shelf.files() == before


def test_a_file_in_the_place_of_a_folder_keeps_nothing_from_the_trash(shelf):
    keeper, extra = shelf.add("keeper.jpg"), shelf.add("a/extra.jpg")
    move(shelf, near(extra, keeper))
    os.rmdir(shelf.path("a"))
    shelf.write("a")
    (failure,) = undo(shelf.library).failed
    assert failure.reason
    assert len(trash_files()) == 1


def test_a_date_that_changed_in_the_trash_is_put_back(shelf, pair, way_back):
    keeper, extra = pair
    before = shelf.files()
    (file,) = move(shelf, near(extra, keeper)).moved
    os.utime(file.trash_path)
    assert undo(shelf.library).failed == ()
    assert shelf.files() == before


def test_batches_come_back_one_after_the_other_or_by_number(shelf):
    keeper = shelf.add("keeper.jpg")
    batches = [move(shelf, near(shelf.add(f"{number}.jpg"), keeper)).batch for number in range(3)]
    assert undo(shelf.library, batches[0]).batch == batches[0]
    assert undo(shelf.library).batch == batches[2]
    assert undo(shelf.library).batch == batches[1]
    with pytest.raises(TrashError, match=f"Nothing of batch {batches[1]} can be put back"):
        undo(shelf.library, batches[1])
    with pytest.raises(TrashError, match="There is no batch 99"):
        undo(shelf.library, 99)


def test_single_files_come_back(shelf):
    keeper = shelf.add("keeper.jpg")
    first = move(shelf, *(near(shelf.add(f"{number}.jpg"), keeper) for number in range(3)))
    second = move(shelf, near(shelf.add("3.jpg"), keeper))
    result = undo(shelf.library, files=[first.moved[1].id])
    assert (result.batch, [file.path for file in result.restored]) == (first.batch, [shelf.path("1.jpg")])
    result = undo(shelf.library, files=[first.moved[0].id, second.moved[0].id])
    assert (result.batch, len(result.restored)) == (None, 2)
    with pytest.raises(TrashError):
        undo(shelf.library, files=[first.moved[0].id])
    with pytest.raises(TrashError):
        undo(shelf.library, files=[])


def test_what_is_not_in_the_trash_any_more_is_lost_and_said_so_once(shelf, pair):
    keeper, extra = pair
    (file,) = move(shelf, near(extra, keeper)).moved
    os.unlink(file.trash_path)
    assert undo(shelf.library).failed == (Failure(extra.path, "it is neither in its place nor in the trash"),)
    assert shelf.states() == {"extra.jpg": "lost"}
    with pytest.raises(TrashError):
        undo(shelf.library)
    assert len(undo(shelf.library, files=[file.id]).failed) == 1


def test_what_changed_in_the_trash_is_not_called_lost_and_goes_back_once_it_is_itself_again(shelf, pair):
    keeper, extra = pair
    (file,) = move(shelf, near(extra, keeper)).moved
    with open(file.trash_path, "rb") as stream:
        data = stream.read()
    with open(file.trash_path, "ab") as stream:
        stream.write(b"more")
    for _ in range(2):
        (failure,) = undo(shelf.library).failed
        assert file.trash_path in failure.reason
        assert shelf.states() == {"extra.jpg": "trashed"}
    with open(file.trash_path, "wb") as stream:
        stream.write(data)
    assert len(undo(shelf.library).restored) == 1
    assert shelf.states() == {"extra.jpg": "restored"}


def test_a_copy_that_is_called_near_must_have_the_bytes_of_the_kept_file(shelf):
    """A kept file that was damaged in its middle, with its size and time as they were, keeps its copies."""
    data = os.urandom(20_000)
    keeper, extra = shelf.add("keeper.jpg", data), shelf.add("extra.jpg", data)
    extra = dataclasses.replace(extra, appearance=keeper.appearance)
    state = os.stat(keeper.path)
    with open(keeper.path, "r+b") as stream:
        stream.seek(10_000)
        stream.write(bytes(200))
    os.utime(keeper.path, ns=(state.st_atime_ns, state.st_mtime_ns))
    assert move(shelf, near(extra, keeper)).failed == (
        Failure(extra.path, "its bytes are not those of the kept file"),
    )
    assert os.path.exists(extra.path)


def test_nothing_goes_on_account_of_a_kept_file_that_was_damaged_where_nobody_looks(shelf):
    """Size, time, head and tail are as they were; the picture is not."""
    keeper = shelf.add("keeper.jpg", os.urandom(3_000_003))
    extra = shelf.add("extra.jpg", os.urandom(5_000))
    assert len(move(shelf, near(extra, keeper)).moved) == 1
    undo(shelf.library)
    extra = shelf.index(extra.path)
    state = os.stat(keeper.path)
    with open(keeper.path, "r+b") as stream:
        stream.seek(1_500_000)
        stream.write(bytes(1000))
    os.utime(keeper.path, ns=(state.st_atime_ns, state.st_mtime_ns))
    assert move(shelf, near(extra, keeper)).failed == (
        Failure(extra.path, "the kept file has changed since it was indexed"),
    )
    assert os.path.exists(extra.path)


@pytest.mark.parametrize("whose", ["extra", "keeper"])
@pytest.mark.parametrize("change", ["other bytes", "two blocks that changed places"])
def test_a_file_whose_middle_is_another_one_moves_nothing_and_is_read_again(shelf, whose, change):
    """Its size, time, head and tail are as they were indexed."""
    keeper, extra = shelf.add("keeper.jpg", os.urandom(50_000)), shelf.add("extra.jpg", os.urandom(60_000))
    changed = keeper if whose == "keeper" else extra
    state = os.stat(changed.path)
    data = bytearray(read(changed.path))
    if change == "other bytes":
        data[20_000:20_100] = bytes(100)
    else:
        data[16_384:20_480], data[32_768:36_864] = data[32_768:36_864], data[16_384:20_480]
    with open(changed.path, "r+b") as stream:
        stream.write(data)
    os.utime(changed.path, ns=(state.st_atime_ns, state.st_mtime_ns))
    subject = "the kept file" if whose == "keeper" else "it"
    assert reason_of(move(shelf, near(extra, keeper))) == f"{subject} has changed since it was indexed"
    versions = {
        os.path.basename(os.fsdecode(path)): known.hash_version
        for path, known in shelf.library.known_files(os.fsencode(shelf.pictures)).items()
    }
    assert versions == {"keeper.jpg": 1, "extra.jpg": 1} | {os.path.basename(changed.path): 0}


def test_a_file_whose_every_copy_goes_must_have_the_bytes_that_were_seen(shelf):
    extra = shelf.add("extra.jpg", os.urandom(50_000))
    state = os.stat(extra.path)
    with open(extra.path, "r+b") as stream:
        stream.seek(20_000)
        stream.write(b"other")
    os.utime(extra.path, ns=(state.st_atime_ns, state.st_mtime_ns))
    assert reason_of(move(shelf, Extra(extra, None))) == "it has changed since it was indexed"


def test_another_file_in_the_trash_is_not_put_back(shelf, pair):
    keeper, extra = pair
    (file,) = move(shelf, near(extra, keeper)).moved
    _rewrite(file.trash_path, b"another")
    assert len(undo(shelf.library).failed) == 1
    assert not os.path.lexists(extra.path)
    assert len(trash_files()) == 1


def test_what_somebody_else_put_back_counts_as_restored(shelf, pair):
    keeper, extra = pair
    (file,) = move(shelf, near(extra, keeper)).moved
    os.rename(file.trash_path, extra.path)
    assert [file.state for file in undo(shelf.library).restored] == ["restored"]
    assert read(extra.path) == bytes_of("extra.jpg")


def test_a_trash_that_is_out_of_reach_is_no_loss(shelf, pair):
    keeper, extra = pair
    move(shelf, near(extra, keeper))
    os.rename(trash_folder(), trash_folder() + ".away")
    assert undo(shelf.library).failed == (Failure(extra.path, "the trash it lies in is out of reach"),)
    assert shelf.states() == {"extra.jpg": "trashed"}
    os.rename(trash_folder() + ".away", trash_folder())
    assert undo(shelf.library).failed == ()


def test_the_finder_moves_and_puts_back_and_indexes_again(finder, folder):
    folder.write("keeper.jpg", encode(drawn(1, 160, 120)))
    folder.write("copy.jpg", encode(drawn(1, 160, 120)))
    folder.write("IMG_1.jpg", encode(drawn(1, 160, 120), quality=60))
    for name in ("IMG_1.xmp", "keeper.xmp", "copy.xmp"):
        folder.write(name, b"<x:xmpmeta/>")
    finder.index([str(folder)])
    before = [(image.path, image.size_bytes, image.mtime_ns) for image in finder.library.records()]
    (cluster,) = finder.clusters().clusters
    extras = [Extra(file.image, cluster.keeper, file.relation == "exact") for file in cluster.files[1:]]
    result = finder.trash(extras, companions="take")
    assert (len(result.moved), result.failed) == (4, ())
    assert finder.clusters().clusters == ()
    (batch,) = finder.trashed()
    assert len(batch.files) == 4
    assert len(finder.undo().restored) == 4
    assert sorted(
        (image.path, image.size_bytes, image.mtime_ns) for image in finder.library.records()
    ) == sorted(before)
    (again,) = finder.clusters().clusters
    assert {file.image.path for file in again.files} == {file.image.path for file in cluster.files}
    assert finder.index([str(folder)]).unchanged == 3


# --- a kill ----------------------------------------------------------------------------------------------


class Died(BaseException):
    """Stands for the end of the program."""


def die_after_the_move(monkeypatch):
    real = system_trash.move

    def move_by_system(path):
        real(path)
        raise Died

    monkeypatch.setattr(system_trash, "move", move_by_system)


def test_a_file_that_was_moved_before_a_kill_is_found_in_the_trash(shelf, pair, monkeypatch):
    keeper, extra = pair
    die_after_the_move(monkeypatch)
    with pytest.raises(Died):
        move(shelf, near(extra, keeper))
    shelf.reopen()
    assert shelf.states() == {"extra.jpg": "moving"}
    recover(shelf.library)
    (file,) = shelf.rows()
    assert (file.state, read(file.trash_path)) == ("trashed", bytes_of("extra.jpg"))
    assert undo(shelf.library).failed == ()


def test_a_kept_file_that_is_gone_after_a_kill_is_told(shelf, pair, monkeypatch):
    keeper, extra = pair
    die_after_the_move(monkeypatch)
    with pytest.raises(Died):
        move(shelf, near(extra, keeper))
    os.unlink(keeper.path)
    recover(shelf.library)
    (file,) = shelf.rows()
    assert file.state == "trashed"
    assert file.reason.endswith(f"the file that was kept for it is not there any more: {keeper.path}")
    assert undo(shelf.library).failed == ()
    assert read(extra.path) == bytes_of("extra.jpg")


@pytest.mark.parametrize("left", ["note", "note and placeholder"])
def test_a_note_that_a_kill_left_without_its_file_goes(shelf, pair, monkeypatch, left):
    keeper, extra = pair

    def die(source, target):
        if left == "note and placeholder":
            with open(target, "xb") as stream:
                stream.write(renaming.PLACEHOLDER)
        raise Died

    with monkeypatch.context() as patch:
        patch.setattr(renaming, "rename", die)
        with pytest.raises(Died):
            move(shelf, near(extra, keeper))
    assert trash_notes() == ["extra.jpg.trashinfo"]
    recover(shelf.library)
    assert (trash_files(), trash_notes(), shelf.states()) == ([], [], {"extra.jpg": "failed"})
    assert move(shelf, near(extra, keeper)).failed == ()


def test_what_others_left_in_the_trash_stays_after_a_kill(shelf, pair, monkeypatch):
    """A note of the same path without a file, from before; and one of another path."""
    keeper, extra = pair
    died_before_the_move(shelf, monkeypatch, near(extra, keeper))
    info = os.path.join(trash_folder(), "info")
    os.makedirs(info)
    for name, path, seconds in (("extra.jpg", extra.path, 5), ("extra.2.jpg", keeper.path, 4_000_000_000)):
        note = os.path.join(info, f"{name}.trashinfo")
        with open(note, "w", encoding="ascii") as stream:
            stream.write(f"[Trash Info]\nPath={path}\n")
        os.utime(note, (seconds, seconds))
    recover(shelf.library)
    assert trash_notes() == ["extra.2.jpg.trashinfo", "extra.jpg.trashinfo"]


def test_a_placeholder_that_a_kill_left_in_the_place_of_a_file_gives_way(shelf, pair, monkeypatch):
    keeper, extra = pair
    move(shelf, near(extra, keeper))

    def die(source, target):
        with open(target, "xb") as stream:
            stream.write(renaming.PLACEHOLDER)
        raise Died

    with monkeypatch.context() as patch:
        patch.setattr(renaming, "rename", die)
        with pytest.raises(Died):
            undo(shelf.library)
    assert read(extra.path) == renaming.PLACEHOLDER
    recover(shelf.library)
    assert shelf.states() == {"extra.jpg": "trashed"}
    assert undo(shelf.library).failed == ()
    assert read(extra.path) == bytes_of("extra.jpg")


def test_the_journal_says_where_a_picture_is_while_its_sidecar_follows(shelf, monkeypatch):
    keeper, image = kept_with(shelf, "keeper.xmp"), shelf.add("IMG_1.jpg")
    sidecar = shelf.write("IMG_1.xmp")
    real = system_trash.move

    def move_by_system(path):
        if path == sidecar:
            raise Died
        return real(path)

    monkeypatch.setattr(system_trash, "move", move_by_system)
    with pytest.raises(Died):
        move(shelf, near(image, keeper), companions="take")
    assert [file.state for file in shelf.rows()] == ["moving", "moving"]
    assert read(shelf.rows()[0].trash_path) == bytes_of("IMG_1.jpg")
    recover(shelf.library)
    assert shelf.states() == {"IMG_1.jpg": "trashed", "IMG_1.xmp": "failed"}


def test_putting_back_settles_what_a_kill_left(shelf, pair, monkeypatch):
    keeper, extra = pair
    die_after_the_move(monkeypatch)
    with pytest.raises(Died):
        move(shelf, near(extra, keeper))
    assert [file.path for file in undo(shelf.library).restored] == [extra.path]


def test_a_file_that_changed_as_it_was_moved_before_a_kill_is_in_the_journal_as_it_is(
    shelf, pair, monkeypatch
):
    keeper, extra = pair
    shutil.copytree(shelf.pictures, shelf.pictures + ".old")
    system_trash.move(shelf.write("extra.jpg", b"trashed by somebody else, long ago"))
    (note,) = trash_notes()
    os.utime(os.path.join(trash_folder(), "info", note), (5, 5))
    shutil.copy2(shelf.pictures + ".old/extra.jpg", extra.path)
    real = system_trash.move

    def move_by_system(path):
        os.unlink(path)
        shelf.write("extra.jpg", b"a new version")
        real(path)
        raise Died

    monkeypatch.setattr(system_trash, "move", move_by_system)
    with pytest.raises(Died):
        move(shelf, near(extra, keeper))
    recover(shelf.library)
    (file,) = shelf.rows()
    assert (file.state, read(file.trash_path)) == ("trashed", b"a new version")
    assert undo(shelf.library).failed == ()
    assert read(extra.path) == b"a new version"


def test_the_next_batch_settles_what_a_kill_left(shelf, monkeypatch):
    keeper, first, second = (shelf.add(f"{number}.jpg") for number in range(3))
    with monkeypatch.context() as patched:
        die_after_the_move(patched)
        with pytest.raises(Died):
            move(shelf, near(first, keeper))
    assert len(move(shelf, near(second, keeper)).moved) == 1
    assert shelf.states() == {"1.jpg": "trashed", "2.jpg": "trashed"}


def test_a_file_of_the_same_path_from_an_earlier_batch_is_not_taken_for_the_one_in_doubt(
    shelf, pair, monkeypatch
):
    keeper, extra = pair
    move(shelf, near(extra, keeper))
    extra = shelf.add("extra.jpg")  # the same bytes and date again
    die_after_the_move(monkeypatch)
    with pytest.raises(Died):
        move(shelf, near(extra, keeper))
    recover(shelf.library)
    first, second = shelf.rows()
    assert (first.state, second.state) == ("trashed", "trashed")
    assert first.trash_path != second.trash_path
    assert sorted(trash_files()) == sorted((first.trash_path, second.trash_path))


def test_files_whose_commits_a_power_cut_lost_are_found(shelf, monkeypatch, tmp_path):
    """The batch is written through to the disk at its start; what came later may be gone."""
    keeper = shelf.add("keeper.jpg")
    extras = [shelf.add(f"{number}.jpg") for number in range(3)]
    everything = {image.path: bytes_of(os.path.basename(image.path)) for image in (keeper, *extras)}
    os.unlink(extras[2].path)
    del everything[extras[2].path]
    real = journal.begin

    def begin(*arguments):
        entries = real(*arguments)
        shutil.copytree(shelf.data, tmp_path / "at the start")
        return entries

    monkeypatch.setattr(journal, "begin", begin)
    move(shelf, *(near(extra, keeper) for extra in extras))
    shelf.close()
    shutil.rmtree(shelf.data)
    shutil.copytree(tmp_path / "at the start", shelf.data)
    for name in ("library.sqlite-shm", "user.sqlite-shm"):
        os.unlink(os.path.join(shelf.data, name))
    shelf.library = Library(shelf.data)
    assert set(shelf.states().values()) == {"waiting"}
    shelf.check_truth(everything)
    assert shelf.states() == {"0.jpg": "trashed", "1.jpg": "trashed", "2.jpg": "lost"}


def died_before_the_move(shelf, monkeypatch, *extras):
    with monkeypatch.context() as patched:
        patched.setattr(system_trash, "move", lambda path: (_ for _ in ()).throw(Died))
        with pytest.raises(Died):
            move(shelf, *extras)


def test_what_was_not_moved_before_a_kill_has_failed(shelf, pair, monkeypatch):
    keeper, extra = pair
    died_before_the_move(shelf, monkeypatch, near(extra, keeper))
    recover(shelf.library)
    (file,) = shelf.rows()
    assert (file.state, file.reason) == ("failed", "interrupted before it was moved")


def test_what_was_edited_after_a_kill_has_failed_too(shelf, pair, monkeypatch):
    keeper, extra = pair
    died_before_the_move(shelf, monkeypatch, near(extra, keeper))
    _touch(extra.path)
    recover(shelf.library)
    assert shelf.states() == {"extra.jpg": "failed"}


def test_what_is_nowhere_after_a_kill_is_lost_until_it_is_found(shelf, monkeypatch):
    keeper, extra = shelf.add("keeper.jpg"), shelf.add("drive/extra.jpg")
    died_before_the_move(shelf, monkeypatch, near(extra, keeper))
    os.rename(shelf.path("drive"), shelf.path("unplugged"))
    recover(shelf.library)
    (file,) = shelf.rows()
    assert (file.state, file.reason) == (
        "lost",
        "it is not in the trash, and the folder it was in is not there",
    )
    os.rename(shelf.path("unplugged"), shelf.path("drive"))
    recover(shelf.library)
    assert shelf.states() == {"extra.jpg": "failed"}


def test_what_another_file_replaced_after_a_kill_is_lost(shelf, pair, monkeypatch):
    keeper, extra = pair
    died_before_the_move(shelf, monkeypatch, near(extra, keeper))
    shelf.write("other", b"another one")
    os.replace(shelf.path("other"), extra.path)
    recover(shelf.library)
    (file,) = shelf.rows()
    assert (file.state, file.reason) == ("lost", "it is not in the trash, and another file is in its place")


def test_a_batch_of_another_instance_is_left_alone(shelf, pair, monkeypatch):
    """Were it settled, its files would be called failed while they are being moved."""
    keeper, extra = pair
    states = []

    def look(file):
        with Library(shelf.data) as other:
            recover(other)
            states.extend(row.state for row in journal.batches(other)[0].files)
            for act in (lambda: move_to_trash(other, [near(extra, keeper)]), lambda: undo(other)):
                with pytest.raises(LibraryBusyError, match="Another dupfinder is moving"):
                    act()

    monkeypatch.setattr(moving_lock, "_PATIENCE_SECONDS", 0.0)
    second = shelf.add("second.jpg")
    move(shelf, near(extra, keeper), near(second, keeper), moved=look)
    assert states[:2] == ["trashed", "waiting"]


def test_nothing_in_doubt_costs_no_lock(shelf, pair):
    move(shelf, near(pair[1], pair[0]))
    os.unlink(os.path.join(shelf.data, "trash.lock"))
    recover(shelf.library)
    assert not os.path.exists(os.path.join(shelf.data, "trash.lock"))


@given(st.binary(max_size=70), st.integers(0, 3), st.integers(0, 3))
def test_a_checksum_by_pieces_is_that_of_the_whole(seed, rows, first):
    data = bytes_of(seed, rows * checksums.ROW_BYTES) + seed
    cut = min(first, rows) * checksums.ROW_BYTES
    assert checksum_of(data[cut:], checksum_of(data[:cut])) == checksum_of(data)
    assert checksum_of(memoryview(data)) == checksum_of(data)
    assert -(1 << 63) <= checksum_of(data) < 1 << 63


CHECKED_BYTES = 5 * checksums.ROW_BYTES + 1234


@given(st.integers(0, CHECKED_BYTES - 1), st.integers(1, 255))
def test_a_checksum_tells_any_changed_byte(place, change):
    data = bytearray(bytes_of("checked", CHECKED_BYTES))
    before = checksum_of(bytes(data))
    data[place] ^= change
    assert checksum_of(bytes(data)) != before


@given(st.data())
def test_a_checksum_tells_blocks_that_changed_places(draw):
    """Swaps blocks of any size anywhere: within a row, across rows, and whole rows."""
    random.seed(1)
    data = bytearray(random.randbytes(CHECKED_BYTES))
    before = checksum_of(bytes(data))
    size = draw.draw(st.sampled_from([4, 8, 16, 512, 4096, 8192]))
    one = draw.draw(st.integers(0, CHECKED_BYTES - 2 * size))
    other = draw.draw(st.integers(one + size, CHECKED_BYTES - size))
    first, second = data[one : one + size], data[other : other + size]
    data[one : one + size], data[other : other + size] = second, first
    assert checksum_of(bytes(data)) != before


@pytest.mark.parametrize("rows", [62, 63, 64, 65, 300])
def test_a_checksum_of_many_rows_is_that_of_few_at_a_time(rows):
    data = bytes_of("many", rows * checksums.ROW_BYTES + 5)
    checksum = 0
    for start in range(0, len(data), 7 * checksums.ROW_BYTES):
        checksum = checksum_of(data[start : start + 7 * checksums.ROW_BYTES], checksum)
    assert checksum == checksum_of(data)


def test_a_checksum_is_the_one_that_libraries_hold_already():
    assert checksum_of(b"") == 0
    assert checksum_of(bytes_of("a", 10_000)) == 8401980506498176697


def test_what_is_put_back_is_told_although_it_cannot_be_indexed(finder, folder, monkeypatch):
    """The library's disk may be full."""
    folder.write("keeper.jpg", encode(drawn(1, 160, 120)))
    folder.write("copy.jpg", encode(drawn(1, 160, 120)))
    finder.index([str(folder)])
    (cluster,) = finder.clusters().clusters
    finder.trash([Extra(file.image, cluster.keeper, True) for file in cluster.files[1:]])

    def full(*_):
        raise LibraryFullError("No space is left.")

    with monkeypatch.context() as patch:
        patch.setattr(Library, "store", full)
        (file,) = finder.undo().restored
    assert os.path.exists(file.path)
    assert finder.index([str(folder)]).new == 1
