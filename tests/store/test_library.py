"""The library keeps what it is given, and says in a sentence why it cannot be used."""

import contextlib
import os
import sqlite3
import stat
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
from helpers.library_rows import (
    INDEXED_AT,
    ODD_NAMES,
    USER_ROWS,
    VERSION,
    broken,
    looks,
    make_version,
    row,
    scanned,
    user_rows,
)

from dupfinder.base.errors import (
    LibraryBusyError,
    LibraryDamagedError,
    LibraryError,
    LibraryFullError,
    LibraryNewerError,
)
from dupfinder.base.files import FileState, MatchRow, ScannedImage
from dupfinder.hashing.hashes import ROW_BYTES
from dupfinder.store import integrity, schema
from dupfinder.store.integrity import SUSPECT_NAME
from dupfinder.store.library import Library
from dupfinder.store.library_file import FILE_NAME
from dupfinder.store.user_file import COPY_NAME, revision_of
from dupfinder.system.path_names import below


def ids(library):
    return {os.fsencode(record.path): record.id for record in library.records()}


@pytest.fixture
def library(tmp_path):
    with Library(str(tmp_path / "data")) as opened:
        yield opened


# --- opening ----------------------------------------------------------------------------------


def test_a_new_library_has_the_schema_of_this_version(library):
    with sqlite3.connect(library.path) as db:
        assert db.execute("PRAGMA user_version").fetchone() == (schema.LIBRARY.version,)
        tables = {name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    db.close()
    assert tables >= {"meta", "appearance", "view", "image", "match", "visit"}
    assert library.counts() == (0, 0, 0)


def test_what_was_stored_is_there_when_it_is_opened_again(tmp_path, library):
    library.store([scanned(b"/p/a.jpg", 1)], VERSION)
    library.close()
    with Library(str(tmp_path / "data")) as again:
        assert list(looks(again)) == [b"/p/a.jpg"]


@pytest.mark.skipif(os.name != "posix", reason="file modes are POSIX")
def test_only_the_user_can_read_the_library_and_its_companions(tmp_path, library):
    library.store([scanned(b"/p/a.jpg", 1)], VERSION)
    files = [name for name in os.listdir(library.folder) if name.startswith(FILE_NAME)]
    assert len(files) == 3  # the write-ahead log and its index too
    for name in files:
        assert stat.S_IMODE(os.stat(os.path.join(library.folder, name)).st_mode) == 0o600
    assert stat.S_IMODE(os.stat(library.folder).st_mode) == 0o700


@pytest.mark.skipif(os.name != "posix", reason="file modes are POSIX")
def test_a_disk_that_knows_no_file_modes_holds_a_library_all_the_same(tmp_path, monkeypatch):
    def refuse(*_, **__):
        raise PermissionError(1, "Operation not permitted")  # what FAT and some network drives say

    monkeypatch.setattr(os, "chmod", refuse)
    with Library(str(tmp_path / "data")) as opened:
        assert opened.counts() == (0, 0, 0)


def test_a_library_of_a_later_version_is_refused_in_one_sentence_and_left_alone(tmp_path, library):
    library.store([scanned(b"/p/a.jpg", 1)], VERSION)
    library.close()
    with sqlite3.connect(library.path) as db:
        db.execute(f"PRAGMA user_version = {schema.LIBRARY.version + 1}")
    db.close()
    with open(library.path, "rb") as stream:
        before = stream.read()
    with pytest.raises(LibraryNewerError, match=r"later version of dupfinder; .*--data-dir\.$") as caught:
        Library(library.folder)
    assert "\n" not in str(caught.value)
    with open(library.path, "rb") as stream:
        assert stream.read() == before


def damages(good):
    """Ways in which a file is no library any more."""
    yield "text", b"These are my holiday pictures.\n" * 200
    yield "zeros", bytes(len(good))
    yield "cut in the schema", good[:3000]
    yield "cut in half", good[: len(good) // 8192 * 4096]
    yield "cut in a page", good[: len(good) // 2 + 100]
    # The message of SQLite then holds what is no text.
    yield "schema altered", good.replace(b"CREATE TABLE view", b"CREATE TABL\xff view")


def use(folder):
    """Opens a library, reads all of it, and writes."""
    with Library(folder) as opened:
        opened.records()
        opened.views()
        opened.store([scanned(b"/p/new.jpg", 99)], VERSION)


@pytest.mark.parametrize("kind", [name for name, _ in damages(b"")])
def test_a_damaged_library_is_reported_and_left_alone(library, kind):
    library.store([scanned(b"/p/%d.jpg" % n, n, views=2) for n in range(50)], VERSION)
    library.close()
    with open(library.path, "rb") as stream:
        bad = dict(damages(stream.read()))[kind]
    with open(library.path, "wb") as stream:
        stream.write(bad)
    with pytest.raises(LibraryDamagedError, match=r"is damaged\. When it is opened next") as caught:
        use(library.folder)
    assert "\n" not in str(caught.value)
    with open(library.path, "rb") as stream:
        assert stream.read() == bad


def test_a_text_that_is_none_is_damage_and_a_closed_library_is_not(library):
    library.store([broken(b"/p/a.jpg")], VERSION)
    library.index.write("UPDATE image SET problem = CAST(x'ff' AS TEXT)")
    with pytest.raises(LibraryDamagedError):
        library.problems([b"/p"])
    os.unlink(os.path.join(library.folder, SUSPECT_NAME))
    library.close()
    with pytest.raises(LibraryError) as caught:
        library.counts()
    assert not isinstance(caught.value, LibraryDamagedError)
    assert not os.path.exists(os.path.join(library.folder, SUSPECT_NAME))


def test_an_empty_file_becomes_a_new_library(tmp_path):
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / FILE_NAME).touch()
    with Library(str(tmp_path / "data")) as opened:
        assert opened.counts() == (0, 0, 0)


def test_a_data_folder_that_is_a_file_is_named_in_the_sentence(tmp_path):
    (tmp_path / "data").write_text("not a folder")
    with pytest.raises(LibraryError, match=r"data folder .*data cannot be made"):
        Library(str(tmp_path / "data"))


def test_a_library_that_is_a_folder_is_an_error_of_the_library(tmp_path):
    (tmp_path / "data" / FILE_NAME).mkdir(parents=True)
    with pytest.raises(LibraryError, match="cannot be used"):
        Library(str(tmp_path / "data"))


def test_two_programs_may_make_the_same_library_at_once(tmp_path):
    opened, errors = [], []
    start = threading.Barrier(4)

    def make():
        start.wait()
        try:
            with Library(str(tmp_path / "data")) as made:
                opened.append(made.counts())
        except LibraryError as error:
            errors.append(error)

    threads = [threading.Thread(target=make) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (opened, errors) == ([(0, 0, 0)] * 4, [])


# --- images -----------------------------------------------------------------------------------


def test_a_stored_image_comes_back_as_it_was_given(library):
    details = {"taken_at": "2024:05:01 12:00:00", "damaged": True, "reason": "cut short", "stage": "decode"}
    library.store([scanned(b"/p/a.jpg", 7, **details)], VERSION)
    (record,) = library.records()
    assert (record.path, record.size_bytes, record.mtime_ns) == ("/p/a.jpg", 1007, 5007)
    assert (record.width, record.height, record.content_pixels, record.format) == (40, 30, 1200, "JPEG")
    assert (record.taken_at, record.damaged, record.flat) == ("2024:05:01 12:00:00", True, False)
    (problem,) = library.problems([b"/p"])
    assert (problem.path, problem.reason, problem.damaged) == ("/p/a.jpg", "cut short", True)


@pytest.mark.parametrize("name", ODD_NAMES)
def test_a_name_of_any_bytes_is_stored_found_moved_and_forgotten(library, name):
    library.store([scanned(name, 1), scanned(b"/p/other.jpg", 2)], VERSION)
    assert name in looks(library)
    assert name in library.known_files(b"/p")
    moved = name + b"2"
    library.move([(ids(library)[name], FileState(moved, 1, 1, 1, 1))])
    assert set(looks(library)) == {moved, b"/p/other.jpg"}
    library.forget([ids(library)[moved]])
    assert set(looks(library)) == {b"/p/other.jpg"}


def test_storing_a_path_again_replaces_it_under_the_same_number(library):
    library.store([scanned(b"/p/a.jpg", 1)], VERSION)
    before = ids(library)
    library.store_digests({before[b"/p/a.jpg"]: b"whole"}, {before[b"/p/a.jpg"]: b"pixels"})
    library.store([scanned(b"/p/a.jpg", 2)], VERSION)
    assert ids(library) == before
    # What was known of the bytes is known no more.
    assert library.contents(list(before.values())) == {before[b"/p/a.jpg"]: (b"%016d" % 2, None, None)}


def test_a_file_that_became_unreadable_is_no_image_any_more(library):
    library.store([scanned(b"/p/a.jpg", 1)], VERSION)
    library.store([broken(b"/p/a.jpg")], VERSION)
    assert library.records() == []
    assert [problem.reason for problem in library.problems([b"/p"])] == ["not an image"]
    library.forget([])
    assert library.counts() == (0, 0, 0)


def test_moving_keeps_everything_else_that_is_known(library):
    library.store([scanned(b"/p/a.jpg", 1)], VERSION)
    (number,) = ids(library).values()
    library.store_digests({number: b"whole"}, {})
    library.move([(number, FileState(b"/q/b.jpg", 1001, 77, 8, 9))])
    (record,) = library.records()
    assert (record.id, record.path, record.mtime_ns) == (number, "/q/b.jpg", 77)
    assert library.contents([number])[number] == (b"%016d" % 1, b"whole", None)
    assert library.known_files(b"/q")[b"/q/b.jpg"].device == 8


def test_a_folder_with_a_longer_name_is_not_below(library):
    paths = [b"/p/a.jpg", b"/p/sub/b.jpg", b"/p2/c.jpg", b"/p.jpg", b"/p/\xff\xff.jpg", b"/"]
    library.store([scanned(path, n) for n, path in enumerate(paths)], VERSION)
    assert set(library.known_files(b"/p")) == {b"/p/a.jpg", b"/p/sub/b.jpg", b"/p/\xff\xff.jpg"}
    assert set(library.known_files(b"/p/")) == set(library.known_files(b"/p"))


def test_all_files_are_below_the_root_folder(library):
    library.store([scanned(b"/p/a.jpg", 1), scanned(b"/\xff.jpg", 2)], VERSION)
    assert set(library.known_files(b"/")) == {b"/p/a.jpg", b"/\xff.jpg"}
    low, high = below(b"/")
    assert low <= b"/\xff\xff" < high


def test_problems_of_nested_folders_are_told_once_and_in_order(library):
    library.store([broken(b"/p/sub/b.jpg"), broken(b"/p/a.jpg"), broken(b"/q/c.jpg")], VERSION)
    assert [problem.path for problem in library.problems([b"/p/sub", b"/p"])] == ["/p/a.jpg", "/p/sub/b.jpg"]


def test_folders_count_only_readable_images_and_say_whether_they_are_there(library, tmp_path):
    here = os.fsencode(tmp_path)
    library.add_folder(here)
    library.add_folder(b"/no/such/folder", indexed_at="2024-05-01T00:00:00+00:00")
    library.add_folder(b"/no/such/folder")  # a later visit that did not come to its end
    library.store([scanned(here + b"/a.jpg", 1), broken(here + b"/b.jpg")], VERSION)
    gone, there = library.folders()
    assert (gone.path, gone.images, gone.online, gone.indexed_at) == (
        "/no/such/folder",
        0,
        False,
        "2024-05-01T00:00:00+00:00",
    )
    assert (there.images, there.online, there.indexed_at, there.protected) == (1, True, None, False)


# --- appearances and generations --------------------------------------------------------------


def test_copies_share_their_appearance_and_others_do_not(library):
    library.store([scanned(b"/p/a.jpg", 1), scanned(b"/p/b.jpg", 1), scanned(b"/p/c.jpg", 2)], VERSION)
    found = looks(library)
    assert found[b"/p/a.jpg"] == found[b"/p/b.jpg"] != found[b"/p/c.jpg"]
    assert library.counts() == (3, 2, 1)


def test_the_same_hashes_with_a_second_view_are_another_appearance(library):
    library.store([scanned(b"/p/a.jpg", 1), scanned(b"/p/b.jpg", 1, views=2)], VERSION)
    assert len(set(looks(library).values())) == 2
    numbers, data = library.views()
    assert len(numbers) == 3
    assert bytes(data) == row(1) + row(1) + row(1, 1)


def test_flat_views_are_left_out_of_the_search_but_not_of_the_library(library):
    library.store([scanned(b"/p/a.jpg", 1, flat=True), scanned(b"/p/b.jpg", 2)], VERSION)
    found = looks(library)
    assert library.views()[0] == [found[b"/p/b.jpg"]]
    assert library.views_of(list(found.values()))[0] == sorted(found.values())
    assert [record.path for record in library.flat_images()] == ["/p/a.jpg"]
    assert library.unmatched(10) == [found[b"/p/b.jpg"]]


def test_the_generation_changes_only_when_views_change(library):
    def changes(change):
        before = library.generation()
        change()
        return library.generation() != before

    assert changes(lambda: library.store([scanned(b"/p/a.jpg", 1)], VERSION))
    assert not changes(lambda: library.store([scanned(b"/p/copy.jpg", 1)], VERSION))
    assert not changes(lambda: library.store([broken(b"/p/bad.jpg")], VERSION))
    assert not changes(lambda: library.store_matches([], looks(library).values(), 10))
    assert not changes(lambda: library.add_folder(b"/p"))
    known = ids(library)
    assert not changes(lambda: library.move([(known[b"/p/a.jpg"], FileState(b"/p/b.jpg", 1, 1, 1, 1))]))
    assert not changes(lambda: library.forget([known[b"/p/a.jpg"]]))
    assert not changes(lambda: library.forget([]))
    assert changes(lambda: library.forget([known[b"/p/copy.jpg"]]))


def test_a_new_library_never_has_the_generation_of_an_older_one(tmp_path):
    # The saved index lies beside the library and would be taken for the new one's.
    generations = set()
    for number in range(3):
        folder = str(tmp_path / "data")
        with Library(folder) as made:
            made.store([scanned(b"/p/%d.jpg" % number, number)], VERSION)
            generations.add(made.generation())
        os.rename(os.path.join(folder, FILE_NAME), os.path.join(folder, f"old{number}"))
    assert len(generations) == 3


def test_the_number_of_an_appearance_is_never_given_to_another(library):
    # A search that runs meanwhile would store its matches under the wrong picture.
    library.store([scanned(b"/p/a.jpg", 1)], VERSION)
    (first,) = looks(library).values()
    library.forget(ids(library).values())
    library.store([scanned(b"/p/b.jpg", 2)], VERSION)
    assert looks(library)[b"/p/b.jpg"] != first


# --- matches ----------------------------------------------------------------------------------


def test_matches_survive_while_any_copy_lives_and_vanish_with_the_last(library):
    library.store([scanned(b"/p/a.jpg", 1), scanned(b"/p/b.jpg", 2), scanned(b"/q/a.jpg", 1)], VERSION)
    found, known = looks(library), ids(library)
    pair = MatchRow(found[b"/p/a.jpg"], found[b"/p/b.jpg"], 4, 3)
    library.store_matches([pair], list(pair[:2]), 10)
    library.move([(known[b"/p/a.jpg"], FileState(b"/p/moved.jpg", 1, 1, 1, 1))])
    assert library.matches(10) == [pair]
    library.forget([known[b"/p/a.jpg"]])
    assert library.matches(10) == [pair]
    library.forget([known[b"/q/a.jpg"]])
    assert library.matches(64) == []
    assert library.counts() == (1, 1, 0)


def test_matches_vanish_when_the_last_copy_shows_something_else(library):
    library.store([scanned(b"/p/a.jpg", 1), scanned(b"/p/b.jpg", 2)], VERSION)
    found = looks(library)
    library.store_matches([MatchRow(*sorted(found.values()), 0, 0)], list(found.values()), 10)
    library.store([scanned(b"/p/b.jpg", 3)], VERSION)
    library.forget([])
    assert library.matches(64) == []
    assert library.unmatched(10) == [looks(library)[b"/p/b.jpg"]]


def test_matches_are_given_up_to_the_radius_inclusive(library):
    library.store([scanned(b"/p/%d.jpg" % n, n) for n in range(4)], VERSION)
    a, b, c, d = sorted(looks(library).values())
    library.store_matches([MatchRow(a, b, 4, 0), MatchRow(b, c, 5, 1), MatchRow(c, d, 6, 0)], [a, b, c, d], 6)
    assert [match.distance for match in library.matches(5)] == [4, 5]
    assert library.unmatched(6) == []
    assert library.unmatched(7) == [a, b, c, d]


def test_matches_of_a_picture_that_is_gone_by_now_are_not_stored(library):
    # Another program may have removed it while this one was matching.
    library.store([scanned(b"/p/a.jpg", 1), scanned(b"/p/b.jpg", 2)], VERSION)
    a, b = sorted(looks(library).values())
    library.forget([ids(library)[b"/p/b.jpg"]])
    library.store_matches([MatchRow(a, b, 4, 0)], [a, b], 10)
    assert library.matches(64) == []


def test_pairs_of_copies_count_as_matched_images_unless_they_are_flat(library):
    library.store([scanned(b"/p/%d.jpg" % n, 1) for n in range(3)], VERSION)
    library.store([scanned(b"/p/x%d.jpg" % n, 2) for n in range(2)], VERSION)
    library.store([scanned(b"/p/f%d.jpg" % n, 3, flat=True) for n in range(5)], VERSION)
    a, b = sorted(set(looks(library).values()))[:2]
    library.store_matches([MatchRow(a, b, 4, 0)], [a, b], 10)
    assert library.counts() == (10, 3, 3 + 1 + 3 * 2)


def test_more_numbers_than_sqlite_takes_at_once_are_looked_up(library):
    library.store([scanned(b"/p/a.jpg", 1)], VERSION)
    numbers = list(range(100_000))
    assert len(library.records(numbers)) == 1
    found = library.contents(numbers)
    assert {number for number, (fingerprint, *_) in found.items() if fingerprint} == set(
        ids(library).values()
    )
    assert list(found) == numbers  # an image that is not there any more has nothing known of it
    assert library.views_of(numbers)[0] == list(looks(library).values())


# --- faults -----------------------------------------------------------------------------------


def test_a_full_disk_is_told_in_a_sentence_and_what_was_stored_remains(library):
    library.store([scanned(b"/p/a.jpg", 1)], VERSION)
    pages = library.index.connection.execute("PRAGMA page_count").fetchone()[0]
    library.index.connection.execute(f"PRAGMA max_page_count = {pages + 2}")
    with pytest.raises(LibraryFullError, match=r"No space is left for the library .* is kept") as caught:
        library.store([scanned(b"/p/%d.jpg" % n, n, views=2) for n in range(500)], VERSION)
    assert "\n" not in str(caught.value)
    assert list(looks(library)) == [b"/p/a.jpg"]
    library.index.connection.execute("PRAGMA max_page_count = 100000")
    library.store([scanned(b"/p/b.jpg", 2)], VERSION)
    assert len(library.records()) == 2


def test_a_fault_inside_a_batch_leaves_nothing_of_the_batch(library):
    def images():
        yield scanned(b"/p/a.jpg", 1)
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        library.store(images(), VERSION)
    assert library.records() == []
    library.store([scanned(b"/p/b.jpg", 2)], VERSION)
    assert len(library.records()) == 1


def test_only_one_indexes_at_a_time_and_the_other_is_told(tmp_path, library):
    with Library(library.folder) as other:
        with library.indexing():
            with pytest.raises(LibraryBusyError, match="Another dupfinder is indexing"), other.indexing():
                pass
            library.store([scanned(b"/p/a.jpg", 1)], VERSION)
            assert len(other.records()) == 1  # reading works meanwhile
        with other.indexing():
            pass


def test_the_right_to_index_is_given_back_after_an_error(library):
    for _ in range(2):
        with pytest.raises(ValueError, match="broken"), library.indexing():
            raise ValueError("broken")


def test_the_content_of_a_lock_file_does_not_matter(library):
    path = os.path.join(library.folder, "indexing.lock")
    with open(path, "wb") as stream:
        stream.write(b"no lock " * 1000)
    with library.indexing():
        pass
    os.remove(path)
    os.mkdir(path)
    with pytest.raises(LibraryError, match=r"indexing\.lock cannot be used"), library.indexing():
        pass


def test_of_many_that_want_to_index_one_always_may(library):
    """A lock that two take in steps, each waiting for the other, would refuse both."""

    def try_once(_):
        with Library(library.folder) as other:
            together.wait()
            try:
                with other.indexing():
                    tried.wait()
            except LibraryBusyError:
                tried.wait()
                return False
        return True

    together, tried = threading.Barrier(4), threading.Barrier(4)
    with ThreadPoolExecutor(4) as pool:
        for _ in range(25):
            assert sum(pool.map(try_once, range(4))) == 1


def test_a_reader_sees_the_library_as_it_was_while_another_writes(library):
    library.store([scanned(b"/p/a.jpg", 1)], VERSION)
    with Library(library.folder) as other:

        def images():
            yield scanned(b"/p/b.jpg", 2)
            assert list(looks(other)) == [b"/p/a.jpg"]

        library.store(images(), VERSION)
        assert len(other.records()) == 2


def test_a_writer_that_waits_in_vain_is_told_that_the_library_is_held(library):
    with Library(library.folder) as other:
        other.index.connection.execute("PRAGMA busy_timeout = 0")

        def images():
            yield scanned(b"/p/a.jpg", 1)
            with pytest.raises(LibraryBusyError, match="Another program holds the library"):
                other.store([scanned(b"/p/b.jpg", 2)], VERSION)

        library.store(images(), VERSION)
    assert list(looks(library)) == [b"/p/a.jpg"]


def test_the_schema_is_made_whole_or_not_at_all(tmp_path, monkeypatch):
    broken_step = "CREATE TABLE image (again);\n"
    monkeypatch.setattr(schema, "LIBRARY", schema.Schema((*schema.LIBRARY.steps, broken_step)))
    with pytest.raises(LibraryError):
        Library(str(tmp_path / "data"))
    monkeypatch.undo()
    with Library(str(tmp_path / "data")) as opened:
        assert opened.counts() == (0, 0, 0)


# --- migrations -------------------------------------------------------------------------------


EARLIER = range(1, schema.LAST_WITH_USER_DATA + 1)


def version_of(path):
    with contextlib.closing(sqlite3.connect(path)) as db:
        return db.execute("PRAGMA user_version").fetchone()[0]


def check_migrated(folder, version):
    """Nothing that a library of this version had is lost."""
    with Library(folder) as opened:
        assert len(opened.records()) == 200
        assert len(opened.matches(64)) == 200
        assert len(opened.views()[0]) == 200
        assert {info.indexed_at for info in opened.folders()} == {INDEXED_AT}
        found = user_rows(opened)
        assert len(found.pop("folder")) == 200
        had = schema.LIBRARY.tables_at(version) | {"protected"}  # it was a column of the folders
        assert found == {table: sorted(rows) if table in had else [] for table, rows in USER_ROWS.items()}
        assert not opened.was_lost
        assert integrity.tables_of(opened.index.connection) - {"sqlite_sequence"} == schema.LIBRARY.tables
    assert version_of(os.path.join(folder, FILE_NAME)) == schema.LIBRARY.version
    assert revision_of(os.path.join(folder, COPY_NAME), check=True) == 1


@pytest.mark.parametrize("version", EARLIER)
def test_a_library_of_an_earlier_version_keeps_everything(tmp_path, version):
    folder = str(tmp_path / "data")
    make_version(folder, version)
    check_migrated(folder, version)


@pytest.mark.parametrize("version", range(schema.LAST_WITH_USER_DATA + 1, schema.LIBRARY.version))
def test_a_library_of_a_version_with_a_user_file_keeps_everything(tmp_path, monkeypatch, version):
    folder = str(tmp_path / "data")
    with monkeypatch.context() as patched:
        patched.setattr(schema, "LIBRARY", schema.Schema(schema.LIBRARY.steps[:version]))
        with Library(folder) as opened:
            opened.index.write(
                "INSERT INTO appearance (id, key, flat, matched_radius) VALUES (7, x'01', 0, 10)"
            )
            opened.index.write("INSERT INTO view VALUES (7, 0, ?)", (row(7),))
            opened.index.write("INSERT INTO visit VALUES (?, ?)", (b"/p", INDEXED_AT))
            opened.protect(b"/mine")
    with Library(folder) as opened:
        assert opened.protected() == [b"/mine"]
        assert opened.views()[0] == [7]
        assert opened.without_features(1) == [7]
        assert integrity.tables_of(opened.index.connection) - {"sqlite_sequence"} == schema.LIBRARY.tables
    assert version_of(os.path.join(folder, FILE_NAME)) == schema.LIBRARY.version


def test_numbers_of_decisions_that_were_deleted_are_not_used_again(tmp_path):
    folder = str(tmp_path / "data")
    make_version(folder, 4)
    with contextlib.closing(sqlite3.connect(os.path.join(folder, FILE_NAME))) as db:
        db.execute("DELETE FROM decision WHERE id = 8")
        db.commit()
    with Library(folder) as opened, opened.user.writing():
        assert opened.store_decision("pair", []) == 9


@pytest.mark.parametrize("version", EARLIER)
def test_a_library_is_brought_up_to_date_whole_or_not_at_all(tmp_path, monkeypatch, version):
    folder = str(tmp_path / "data")
    make_version(folder, version)
    steps = (*schema.LIBRARY.steps, "CREATE TABLE other (a);\nCREATE TABLE image (again);\n")
    with monkeypatch.context() as patch:
        patch.setattr(schema, "LIBRARY", schema.Schema(steps))
        with pytest.raises(LibraryError):
            Library(folder)
    assert version_of(os.path.join(folder, FILE_NAME)) == version
    check_migrated(folder, version)


def test_an_old_library_beside_what_was_decided_later_changes_nothing_of_that(tmp_path):
    """A backup of the library alone is put back."""
    folder = str(tmp_path / "data")
    with Library(folder) as opened:
        opened.protect(b"/mine")
    os.unlink(os.path.join(folder, FILE_NAME))
    make_version(folder, 4)
    with Library(folder) as opened:
        assert opened.protected() == [b"/mine"]
        assert opened.folder_paths() == []
        assert len(opened.records()) == 200


@pytest.mark.parametrize("version", EARLIER)
def test_two_programs_may_bring_a_library_up_to_date_at_once(tmp_path, version):
    folder = str(tmp_path / "data")
    make_version(folder, version)
    found, errors = [], []
    start = threading.Barrier(4)

    def open_it():
        start.wait()
        try:
            with Library(folder) as opened:
                found.append(len(opened.folder_paths()))
        except LibraryError as error:
            errors.append(error)

    threads = [threading.Thread(target=open_it) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (found, errors) == ([200] * 4, [])
    check_migrated(folder, version)


# --- folders and exclusions -------------------------------------------------------------------


def test_images_of_a_removed_folder_are_forgotten_and_those_of_others_are_not(library):
    for folder in (b"/p", b"/p2", b"/q"):
        library.add_folder(folder)
    paths = [b"/p/a.jpg", b"/p/deep/\xff.jpg", b"/p2/b.jpg", b"/q/c.jpg"]
    library.store([scanned(path, n) for n, path in enumerate(paths)] + [broken(b"/p/bad.jpg")], VERSION)
    library.remove_folder(b"/p")
    assert library.folder_paths() == [b"/p2", b"/q"]
    assert set(looks(library)) == {b"/p2/b.jpg", b"/q/c.jpg"}
    assert library.problems([b"/"]) == []
    assert library.counts() == (2, 2, 0)


def test_an_image_that_another_folder_holds_stays_when_one_is_removed(library):
    library.add_folder(b"/p/sub")
    library.add_folder(b"/p")  # around the other
    library.store([scanned(b"/p/a.jpg", 1), scanned(b"/p/sub/b.jpg", 2)], VERSION)
    library.remove_folder(b"/p")
    assert list(looks(library)) == [b"/p/sub/b.jpg"]
    library.add_folder(b"/p")
    library.remove_folder(b"/p/sub")
    assert (library.folder_paths(), list(looks(library))) == ([b"/p"], [b"/p/sub/b.jpg"])


def test_removing_what_is_not_on_the_list_changes_nothing(library):
    library.add_folder(b"/p")
    library.store([scanned(b"/p/sub/a.jpg", 1)], VERSION)
    for path in (b"/p/sub", b"/", b"/other", b"/p/"):
        library.remove_folder(path)
    assert (library.folder_paths(), list(looks(library))) == ([b"/p"], [b"/p/sub/a.jpg"])


def test_no_folder_is_removed_while_another_instance_indexes(library):
    library.add_folder(b"/p")
    library.store([scanned(b"/p/a.jpg", 1)], VERSION)
    with Library(library.folder) as other, other.indexing():
        with pytest.raises(LibraryBusyError, match="Another dupfinder is indexing"):
            library.remove_folder(b"/p")
        assert (other.folder_paths(), list(looks(other))) == ([b"/p"], [b"/p/a.jpg"])
    library.remove_folder(b"/p")
    assert (library.folder_paths(), looks(library)) == ([], {})


@pytest.mark.parametrize("name", ODD_NAMES)
def test_an_excluded_file_is_forgotten_and_not_stored_again_until_it_is_included(library, name):
    both = [scanned(name, 1), scanned(b"/p/other.jpg", 2)]
    library.store(both, VERSION)
    library.exclude(name)
    assert (library.excluded(), list(looks(library))) == ([name], [b"/p/other.jpg"])
    other = looks(library)[b"/p/other.jpg"]
    assert library.store(both, VERSION) == [None, other]
    assert list(looks(library)) == [b"/p/other.jpg"]
    library.include(name)
    library.store(both, VERSION)
    assert (library.excluded(), set(looks(library))) == ([], {name, b"/p/other.jpg"})


def test_an_excluded_folder_takes_all_with_it_and_nothing_else(library):
    paths = [b"/p/a.jpg", b"/p/deep/b.jpg", b"/p", b"/p2/c.jpg", b"/p.jpg", b"/q/p/d.jpg"]
    library.store([broken(path) if n == 1 else scanned(path, n) for n, path in enumerate(paths)], VERSION)
    library.exclude(b"/p")
    assert set(looks(library)) == {b"/p2/c.jpg", b"/p.jpg", b"/q/p/d.jpg"}
    assert library.problems([b"/"]) == []
    library.store([scanned(path, n) for n, path in enumerate(paths)], VERSION)
    assert set(looks(library)) == {b"/p2/c.jpg", b"/p.jpg", b"/q/p/d.jpg"}


def test_everything_can_be_excluded(library):
    library.store([scanned(b"/p/a.jpg", 1)], VERSION)
    library.exclude(b"/")
    library.store([scanned(b"/p/a.jpg", 1)], VERSION)
    assert looks(library) == {}


def test_excluding_twice_and_including_what_is_not_excluded_is_no_harm(library):
    for path in (b"/p", b"/p", b"/p/a.jpg"):
        library.exclude(path)
    library.include(b"/other")
    library.include(b"/p")
    assert library.excluded() == [b"/p/a.jpg"]


def test_an_image_does_not_move_to_where_it_is_excluded(library):
    library.store([scanned(b"/p/a.jpg", 1)], VERSION)
    library.exclude(b"/q")
    library.move([(ids(library)[b"/p/a.jpg"], FileState(b"/q/a.jpg", 1, 1, 1, 1))])
    assert list(looks(library)) == [b"/p/a.jpg"]


def test_matches_of_forgotten_images_are_forgotten_too(library):
    library.store([scanned(b"/p/a.jpg", 1), scanned(b"/p/b.jpg", 2), scanned(b"/q/a.jpg", 1)], VERSION)
    found = looks(library)
    pair = MatchRow(found[b"/p/a.jpg"], found[b"/p/b.jpg"], 4, 3)
    library.store_matches([pair], list(pair[:2]), 10)
    generation = library.generation()
    library.exclude(b"/p/a.jpg")
    assert (library.matches(64), library.generation()) == ([pair], generation)
    library.exclude(b"/p/b.jpg")
    assert library.matches(64) == []
    assert library.generation() != generation


def test_records_below_a_folder_come_in_order_of_path(library):
    paths = [b"/p/b.jpg", b"/p/a.jpg", b"/p/sub/c.jpg", b"/p2/d.jpg"]
    library.store([*(scanned(path, n) for n, path in enumerate(paths)), broken(b"/p/bad.jpg")], VERSION)
    assert [r.path for r in library.records_below(b"/p")] == ["/p/a.jpg", "/p/b.jpg", "/p/sub/c.jpg"]
    assert [library.holds(path) for path in (b"/p", b"/p/bad.jpg", b"/p/sub", b"/p/none", b"/")] == [
        True,
        True,
        True,
        False,
        True,
    ]


def test_images_that_are_not_compared_are_counted_with_their_copies(library):
    library.store([scanned(b"/p/%d.jpg" % n, n // 2) for n in range(6)], VERSION)
    library.store([scanned(b"/p/flat.jpg", 9, flat=True), broken(b"/p/bad.jpg")], VERSION)
    assert library.count_unmatched(10) == 6
    first = looks(library)[b"/p/0.jpg"]
    library.store_matches([], [first], 10)
    assert (library.count_unmatched(10), library.count_unmatched(12)) == (4, 6)


def test_many_that_make_a_library_at_the_same_moment_all_open_it(tmp_path):
    for attempt in range(5):
        folder = str(tmp_path / str(attempt))
        barrier = threading.Barrier(6)

        def open_it(_number, folder=folder, barrier=barrier):
            barrier.wait()
            with Library(folder) as library:
                return library.generation()

        with ThreadPoolExecutor(6) as pool:
            assert len(set(pool.map(open_it, range(6)))) == 1


def test_images_of_an_added_folder_that_is_not_there_are_out_of_reach(tmp_path):
    there, gone = os.fsencode(tmp_path / "there"), os.fsencode(tmp_path / "gone")
    os.mkdir(there)
    with Library(str(tmp_path / "data")) as library:
        for folder in (there, gone):
            library.add_folder(folder)
        states = [FileState(folder + b"/a.jpg", 1, 1, 1, 1) for folder in (there, gone)]
        views = bytes(ROW_BYTES)
        library.store([ScannedImage(state, b"f", 1, 1, 1, "JPEG", views=(views,)) for state in states], 1)
        assert {record.path: record.reachable for record in library.records()} == {
            os.fsdecode(there + b"/a.jpg"): True,
            os.fsdecode(gone + b"/a.jpg"): False,
        }


def test_many_are_excluded_and_included_at_once(tmp_path):
    with Library(str(tmp_path)) as library:
        library.exclude(b"/a", b"/b", b"/c")
        assert library.excluded() == [b"/a", b"/b", b"/c"]
        library.include(b"/a", b"/c")
        assert library.excluded() == [b"/b"]
