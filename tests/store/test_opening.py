"""Damaged and lost files are replaced, with a sentence, and nothing that a person decided is lost."""

import contextlib
import errno
import logging
import os
import random
import re
import shutil
import sqlite3
import threading
import time

import pytest
from helpers.folders import slow
from helpers.library_rows import (
    EARLIER_USER_ROWS,
    ODD_NAMES,
    USER_ROWS,
    looks,
    make_version,
    row,
    scanned,
    set_aside,
    user_rows,
)

from dupfinder.base.errors import (
    LibraryBusyError,
    LibraryDamagedError,
    LibraryError,
    LibraryNewerError,
    ProtectionLostError,
)
from dupfinder.base.identity import ContentId, FileIdentity, FileStamp
from dupfinder.clusters import decisions
from dupfinder.finder import Finder
from dupfinder.hashing.hashes import Hashes
from dupfinder.similarity import view_index
from dupfinder.store import database, integrity, library_locks, schema, user_file
from dupfinder.store.integrity import SUSPECT_NAME
from dupfinder.store.library import Library
from dupfinder.store.library_file import FILE_NAME
from dupfinder.store.marks import StoredMark
from dupfinder.store.opening import open_library
from dupfinder.store.user_file import COPY_NAME, USER_NAME, revision_of
from dupfinder.system import locks
from dupfinder.trash import journal
from dupfinder.trash.move import move_to_trash
from dupfinder.trash.plan import Extra

PAGE = 4096


def fill(library, rounds=12):
    """Folders, decisions and a journal."""
    for number in range(rounds):
        library.add_folder(b"/photos/%d" % number, indexed_at="2024-05-01T00:00:00+00:00")
    library.protect(b"/photos/1/mine")
    library.note_protected(b"/photos/1/mine", (5, 6))
    marked = {b"/photos/%d/%d.jpg" % (n, n): StoredMark("keep", 7, 8, n) for n in range(200)}
    library.store_marks(marked, [], "{}")
    library.exclude(*ODD_NAMES)
    for number in range(rounds):
        library.store([scanned(b"/photos/%d/%d.jpg" % (number, n), number * 50 + n) for n in range(50)], 1)
        records = library.records()
        decisions.decide(library, "pair", records[-2:])
        decisions.decide(library, "cluster", records[-6:-2])
        plans = [planned(f"/photos/{number}/old {n}.jpg") for n in range(29)]
        plans.append(planned(f"/photos/{number}/old 8.xmp", companion_of=8))
        entries = journal.begin(library, plans, "move" if number % 2 else "trash")
        moved = [entry.now("trashed", trash_path=f"/trash/{entry.file.id}") for entry in entries]
        journal.note(library, moved, durable=True)


def planned(path, companion_of=None):
    return journal.Planned(
        FileStamp(path, 7, 8),
        "/photos/kept.jpg",
        journal.Evidence(FileIdentity(1, 2), ContentId(b"f" * 16)),
        companion_of,
    )


@pytest.fixture(scope="module")
def good(tmp_path_factory):
    """A data folder, and what only people know in it."""
    folder = str(tmp_path_factory.mktemp("good"))
    with Library(folder) as library:
        fill(library)
        return folder, user_rows(library)


@pytest.fixture
def data(tmp_path, good):
    """A copy of that folder, to damage."""
    folder = tmp_path / "data"
    shutil.copytree(good[0], folder)
    return str(folder)


def read(data, name):
    with open(os.path.join(data, name), "rb") as stream:
        return stream.read()


def lay(data, name, content):
    """Puts bytes in the place of a file; None removes it."""
    os.makedirs(data, exist_ok=True)
    path = os.path.join(data, name)
    if content is None:
        os.unlink(path)
        return
    with open(path, "wb") as stream:
        stream.write(content)


def opened_again(data):
    """Opens a library that has to be damaged; returns what only people know, and what is said."""
    library, told = open_library(data)
    with library:
        assert told is not None
        assert "\n" not in told
        return user_rows(library), told


def check_new(data):
    """The files are whole, the copy is equal, and what is indexed is stored."""
    with Finder(data) as finder:
        assert finder.notice is None
        finder.library.store([scanned(b"/new/a.jpg", 1)], 1)
        finder.library.protect(b"/new")
        finder.decisions()
        finder.trashed()
        assert b"/new/a.jpg" in looks(finder.library)
        for file in (finder.library.index, finder.library.user):
            assert list(file.read("PRAGMA integrity_check")) == [("ok",)]
        assert revision_of(os.path.join(data, COPY_NAME), check=True) == finder.library.user.revision()
    left = [name for name in os.listdir(data) if name.endswith(".part") or name == SUSPECT_NAME]
    assert not left


def root_of(content, table):
    """The first page of a table, from 0."""
    with contextlib.closing(sqlite3.connect(":memory:")) as db:
        db.deserialize(content[:18] + b"\1\1" + content[20:])  # without a log
        ((page,),) = db.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (table,))
    return page - 1


def halved(content, page):
    """Returns the file with a half-written page."""
    middle = page * PAGE + PAGE // 2
    return content[:middle] + bytes(PAGE // 2) + content[middle + PAGE // 2 :]


def foreign():
    """The bytes of another program's database."""
    with contextlib.closing(sqlite3.connect(":memory:")) as db:
        db.execute("CREATE TABLE songs (title, image)")
        db.execute("CREATE TABLE folder (name)")
        return db.serialize()


def spoiled(content):
    """Ways in which a file is not what it was."""
    yield "lost", None
    yield "empty", b""
    yield "text", b"These are my holiday pictures.\n" * 500
    yield "zeros", bytes(len(content))
    yield "header only", content[:100]
    yield "first bytes", os.urandom(100) + content[100:]
    yield "shortened by a page", content[:-PAGE]
    yield "shortened within a page", content[:-100]
    yield "shortened to a half", content[: len(content) // 2 // PAGE * PAGE]
    yield "version 0", content[:60] + bytes(4) + content[64:]
    yield "version -1", content[:60] + b"\xff" * 4 + content[64:]
    yield "UTF-16", content[:59] + b"\2" + content[60:]
    yield "foreign", foreign()


KINDS = [kind for kind, _ in spoiled(bytes(PAGE * 4))]
TABLES = sorted(schema.USER.tables - {"meta"})


# --- what only people know ------------------------------------------------------------------------


@pytest.mark.parametrize("kind", KINDS)
def test_a_user_file_that_is_damaged_or_lost_comes_back_from_its_copy(data, good, kind):
    bad = dict(spoiled(read(data, USER_NAME)))[kind]
    lay(data, USER_NAME, bad)
    found, told = opened_again(data)
    assert found == good[1]
    assert "its copy has taken its place." in told
    assert set_aside(data, USER_NAME) == ([] if bad is None else [bad])
    check_new(data)


@pytest.mark.parametrize("table", TABLES)
def test_half_a_page_that_is_lost_is_noticed_at_once(data, good, table):
    """SQLite returns empty rows there, or none: what was protected would be moved to the trash."""
    content = read(data, USER_NAME)
    lay(data, USER_NAME, halved(content, root_of(content, table)))
    found, told = opened_again(data)
    assert found == good[1]
    assert "its copy has taken its place." in told
    check_new(data)


@pytest.mark.parametrize("kind", [*KINDS, "torn"])
def test_a_copy_that_is_damaged_or_lost_is_made_again_and_not_mentioned(data, good, kind):
    content = read(data, COPY_NAME)
    ways = dict(spoiled(content)) | {"torn": halved(content, root_of(content, "protected"))}
    lay(data, COPY_NAME, ways[kind])
    library, told = open_library(data)
    with library:
        assert told is None
        assert user_rows(library) == good[1]
    assert revision_of(os.path.join(data, COPY_NAME), check=True) is not None


def test_what_was_written_last_is_in_the_copy(data):
    with Library(data) as library:
        library.protect(b"/last")
        library.exclude(b"/left out")
        rows = user_rows(library)
    lay(data, USER_NAME, None)
    assert opened_again(data)[0] == rows


def test_a_log_that_was_lost_costs_nothing(data, tmp_path):
    """A power cut or a careless person removes what lies beside the file: it is older than its copy then."""
    killed = tmp_path / "killed"
    with Library(data) as library:
        library.protect(b"/in/the/log")
        rows = user_rows(library)
        shutil.copytree(data, killed, ignore=shutil.ignore_patterns("*-wal", "*-shm"))
    found, _ = opened_again(str(killed))
    assert found == rows
    check_new(str(killed))


@pytest.mark.parametrize("size", [None, 0, 50])
def test_a_log_whose_file_was_lost_is_kept(data, tmp_path, size):
    """SQLite deletes the log of an empty file."""
    killed = tmp_path / "killed"
    with Library(data) as library:
        library.protect(b"/in/the/log")
        rows = user_rows(library)
        shutil.copytree(data, killed, ignore=shutil.ignore_patterns("*-shm"))
    lay(str(killed), USER_NAME, None if size is None else bytes(size))
    assert opened_again(str(killed))[0] == rows
    assert [name for name in os.listdir(killed) if re.fullmatch(r"user\.sqlite\.damaged-.*-wal", name)]
    check_new(str(killed))


def test_rows_of_the_journal_that_were_not_copied_are_in_the_file(data, tmp_path):
    """Each file of a batch is noted, and the batch copied at its beginning and its end."""
    with Library(data) as library:
        (entry,) = journal.begin(library, [planned("/photos/new.jpg")])
        copied = revision_of(os.path.join(data, COPY_NAME))
        journal.note(library, [entry.now("moving")])
        assert revision_of(os.path.join(data, COPY_NAME)) == copied
        journal.secure(library)
        assert revision_of(os.path.join(data, COPY_NAME)) == copied + 1
    lay(data, USER_NAME, None)
    library, _ = open_library(data)
    with library:
        assert journal.in_batch(library, entry.file.batch)[0].file.state == "moving"


def test_a_copy_that_cannot_be_written_stops_nothing_and_is_made_later(data, monkeypatch, caplog):
    before = read(data, COPY_NAME)

    def full(*_):
        raise OSError(errno.ENOSPC, "No space left on device")

    with Library(data) as library, monkeypatch.context() as patch:
        patch.setattr(os, "replace", full)
        library.protect(b"/more")
        assert "No space left" in caplog.text
        assert read(data, COPY_NAME) == before
    with Library(data) as library:
        rows = user_rows(library)
    lay(data, USER_NAME, None)
    assert opened_again(data)[0] == rows


def test_many_that_write_at_once_leave_a_copy_of_the_last_state(data):
    start = threading.Barrier(4)

    def protect(number):
        with Library(data) as library:
            start.wait()
            for n in range(5):
                library.protect(b"/many/%d/%d" % (number, n))

    threads = [threading.Thread(target=protect, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with Library(data) as library:
        rows = user_rows(library)
        assert len(rows["protected"]) == 21
        assert revision_of(os.path.join(data, COPY_NAME)) == library.user.revision()
    lay(data, USER_NAME, None)
    assert opened_again(data)[0] == rows


# --- file and copy --------------------------------------------------------------------------------


@pytest.mark.parametrize("table", TABLES)
def test_of_a_file_and_a_copy_that_are_damaged_the_whole_tables_of_both_are_kept(data, good, table):
    other = TABLES[TABLES.index(table) - 1]
    for name, lost in ((USER_NAME, table), (COPY_NAME, other)):
        content = read(data, name)
        lay(data, name, halved(content, root_of(content, lost)))
    assert opened_again(data)[0] == good[1]
    check_new(data)


def test_what_is_lost_in_both_is_said_and_folders_are_to_be_protected_again(data, good):
    for name in (USER_NAME, COPY_NAME):
        content = read(data, name)
        lay(data, name, halved(content, root_of(content, "protected")))
    found, told = opened_again(data)
    assert found["protected"] == []
    assert {table: found[table] for table in set(TABLES) - {"protected"}} == {
        table: good[1][table] for table in set(TABLES) - {"protected"}
    }
    assert "12 folders, 6 exclusions, 24 decisions, 360 journal entries and 200 marks could be read" in told
    assert "protected folders are lost in part or all. Nothing goes to the trash before you have" in told
    check_new(data)
    for name in (USER_NAME, COPY_NAME):  # other tables are lost later
        content = read(data, name)
        lay(data, name, halved(content, root_of(content, "trashed")))
    opened_again(data)
    lay(data, USER_NAME, None)
    opened_again(data)
    with Library(data) as library:
        (image,) = [Extra(record, None) for record in library.records()[:1]]
        with pytest.raises(ProtectionLostError, match="protected your folders again"):
            move_to_trash(library, [image])
        library.confirm_protection()
    lay(data, USER_NAME, None)
    opened_again(data)
    with Library(data) as library:
        assert not library.is_protection_lost()


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_lost_with_file_and_copy_is_said(data, good, kind):
    for name in (USER_NAME, COPY_NAME):
        lay(data, name, dict(spoiled(read(data, name)))[kind])
    found, told = opened_again(data)
    if "so was its copy" in told:
        assert "protected your folders again" in told or found["protected"] == good[1]["protected"]
    else:
        assert found == good[1]
    assert len(set_aside(data, USER_NAME)) == (kind != "lost")
    check_new(data)


@pytest.mark.parametrize("seed", range(10))
def test_random_damage_to_both_ends_nothing_and_gives_only_what_was_there(data, good, seed):
    draw = random.Random(seed)
    for name in (USER_NAME, COPY_NAME):
        changed = bytearray(read(data, name))
        for _ in range(draw.choice([1, 4, 16])):
            at = draw.randrange(len(changed) // 512) * 512
            changed[at : at + 512] = draw.choice([bytes(512), draw.randbytes(512)])
        lay(data, name, bytes(changed))
    library, told = open_library(data)
    with library:
        found = user_rows(library)
        for line in library.user.read("SELECT batch FROM trashed WHERE batch NOT IN (SELECT id FROM batch)"):
            raise AssertionError(line)
        decisions.load(library)
        journal.batches(library)
    for table in ("folder", "excluded", "protected", "decision"):
        assert set(found[table]) <= set(good[1][table])
    if told is not None:
        check_new(data)


# --- what indexing brings back --------------------------------------------------------------------


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind not in ("lost", "empty", "foreign")])
def test_a_damaged_library_is_set_aside_and_begun_again(data, good, kind):
    bad = dict(spoiled(read(data, FILE_NAME)))[kind]
    lay(data, FILE_NAME, bad)
    found, told = opened_again(data)
    assert found == good[1]
    assert "was damaged and is set aside as library.sqlite.damaged-" in told
    assert "Your folders, decisions and journal are kept." in told
    assert set_aside(data, FILE_NAME) == [bad]
    with Library(data) as library:
        assert library.counts() == (0, 0, 0)
        assert {folder.indexed_at for folder in library.folders()} == {None}
    check_new(data)


@pytest.mark.parametrize("kind", ["lost", "empty"])
def test_a_library_that_is_lost_is_begun_again(data, good, kind):
    lay(data, FILE_NAME, dict(spoiled(b""))[kind])
    found, told = opened_again(data)
    assert found == good[1]
    assert "was missing or empty; a new one is begun. Images are read again" in told
    check_new(data)


def test_what_a_query_comes_upon_is_checked_when_the_library_is_opened_next(data, good):
    content = read(data, FILE_NAME)
    page = root_of(content, "view")
    lay(data, FILE_NAME, content[: page * PAGE] + b"\xff" * PAGE + content[(page + 1) * PAGE :])
    with Finder(data) as finder:
        assert finder.notice is None
        with pytest.raises(LibraryDamagedError, match=r"is damaged\. When it is opened next it is set aside"):
            finder.library.views()
    assert opened_again(data)[0] == good[1]


@pytest.mark.parametrize(
    ("name", "change"),
    [
        (FILE_NAME, "DROP TABLE match"),
        (FILE_NAME, "ALTER TABLE image RENAME COLUMN checksum TO sum"),
        (FILE_NAME, "DELETE FROM meta"),
        (FILE_NAME, "UPDATE image SET path = 'text' WHERE id = 3"),
        (FILE_NAME, "UPDATE image SET format = CAST(x'ff' AS TEXT) WHERE id = 3"),
        (FILE_NAME, "UPDATE view SET hashes = x'00' WHERE appearance = 3"),
        (USER_NAME, "DROP TABLE decided"),
        (USER_NAME, "DELETE FROM meta"),
        (USER_NAME, "UPDATE trashed SET size_bytes = x'00' WHERE id = 3"),
    ],
)
def test_tables_that_were_altered_are_found_out(data, good, name, change):
    with contextlib.closing(sqlite3.connect(os.path.join(data, name))) as db:
        db.execute(change)
        db.commit()
    integrity.suspect(data)
    found, told = opened_again(data)
    assert found == good[1]
    assert "was damaged" in told
    check_new(data)


def test_a_suspicion_that_is_not_confirmed_is_forgotten(data, good):
    with Library(data) as library:
        library.suspect()
    library, told = open_library(data)
    with library:
        assert told is None
        assert user_rows(library) == good[1]
    assert not integrity.is_suspected(data)


def test_an_error_that_wrong_rows_may_have_led_to_makes_a_library_suspect(data):
    with pytest.raises(TypeError), Finder(data):
        raise TypeError
    assert os.path.exists(os.path.join(data, SUSPECT_NAME))
    with pytest.raises(LibraryError), Finder(data):
        raise LibraryError("busy")
    assert not os.path.exists(os.path.join(data, SUSPECT_NAME))


def test_an_index_of_a_state_that_was_lost_is_not_used(data, folder):
    """After a power cut the next state must not pass for the lost one."""
    with Finder(data) as finder:
        folder.draw("a.jpg", 1)
        finder.index([str(folder)])
    backup = read(data, FILE_NAME)
    with Finder(data) as finder:
        folder.draw("b.jpg", 2)
        finder.index([str(folder)])
        finder.search_index()
    lay(data, FILE_NAME, backup)
    os.rename(folder / "b.jpg", folder / "c.jpg")
    folder.draw("c.jpg", 3)
    with Finder(data) as finder:
        finder.index([str(folder)])
        found = finder.query(folder / "c.jpg", radius=4).matches
        assert [(match.distance, match.relation) for match in found] == [(0, "exact")]


def test_what_is_decided_in_a_library_that_was_moved_away_is_refused(data, tmp_path):
    with Library(data) as library:
        os.rename(data, tmp_path / "elsewhere")
        with pytest.raises(LibraryError, match="is not there any more; start dupfinder again"):
            library.protect(b"/photos")


# --- libraries of earlier versions ----------------------------------------------------------------


@pytest.mark.parametrize("version", range(1, schema.LAST_WITH_USER_DATA + 1))
def test_what_only_people_know_is_read_from_a_damaged_library_of_an_earlier_version(tmp_path, version):
    data = str(tmp_path / "old")
    make_version(data, version)
    content = read(data, FILE_NAME)
    page = root_of(content, "image")
    bad = content[: page * PAGE] + b"\xff" * PAGE + content[(page + 1) * PAGE :]
    lay(data, FILE_NAME, bad)
    found, told = opened_again(data)
    assert len(found["folder"]) == 200
    assert found["protected"] == sorted(USER_ROWS["protected"])
    if version == 4:
        del found["folder"]
        assert found == {table: sorted(rows) for table, rows in EARLIER_USER_ROWS.items()}
    assert "library.sqlite.damaged-" in told
    assert set_aside(data, FILE_NAME) == [bad]
    check_new(data)


def test_what_cannot_be_read_of_it_is_said(tmp_path):
    data = str(tmp_path / "old")
    make_version(data, 4)
    content = read(data, FILE_NAME)
    lay(data, FILE_NAME, halved(content, root_of(content, "trashed")))
    found, told = opened_again(data)
    assert found["decided"] == sorted(USER_ROWS["decided"])
    assert "200 folders, 2 exclusions, 100 protected folders and 2 decisions" in told
    assert "journal entries are lost in part or all." in told
    check_new(data)


@pytest.mark.parametrize("library", [None, b"no library" * 500, "good"])
def test_what_an_earlier_version_had_rescued_when_it_was_killed_is_used(tmp_path, library):
    """It moved the damaged library away first, and then put the rescued one in its place."""
    data = str(tmp_path / "old")
    make_version(data, 4)
    os.rename(os.path.join(data, FILE_NAME), os.path.join(data, "library.sqlite.rescued"))
    if library == "good":  # a backup that somebody put there
        make_version(data, 4)
        with contextlib.closing(sqlite3.connect(os.path.join(data, FILE_NAME))) as db:
            db.execute("DELETE FROM excluded")
            db.commit()
    elif library:
        lay(data, FILE_NAME, library)
    found, _ = opened_again(data)
    assert len(found.pop("folder")) == 200
    excluded = [] if library == "good" else sorted(USER_ROWS["excluded"])
    earlier = {table: sorted(rows) for table, rows in EARLIER_USER_ROWS.items()}
    assert found == earlier | {"excluded": excluded}
    check_new(data)


# --- damage that SQLite does not notice ----------------------------------------------------------


@pytest.mark.parametrize("beside", ["new", "empty", "zeroed copy"])
def test_a_library_of_an_earlier_version_counts_beside_a_user_file_without_rows(tmp_path, beside):
    data = str(tmp_path / "data")
    if beside == "new":
        Library(data).close()  # as on a new computer, before the old library is put there
        os.unlink(os.path.join(data, FILE_NAME))
    make_version(data, schema.LAST_WITH_USER_DATA)
    if beside != "new":
        name = USER_NAME if beside == "empty" else COPY_NAME
        lay(data, name, b"" if beside == "empty" else bytes(50_000))
    library, _ = open_library(data)
    with library:
        assert user_rows(library)["protected"] == sorted(USER_ROWS["protected"])


def one_byte(content, page):
    start = content.index(b"/photos/mine")
    return content[:start] + b"/photos/mYne" + content[start + 12 :]


def another_page(content, page):
    other = root_of(content, "excluded") * PAGE
    return content[:page] + content[other : other + PAGE] + content[page + PAGE :]


@pytest.mark.parametrize("change", [one_byte, another_page])
def test_well_formed_pages_that_are_wrong_are_noticed(tmp_path, change):
    data = str(tmp_path / "data")
    with Library(data) as library:
        library.protect(b"/photos/mine")
        library.exclude(b"/photos/other")
    content = read(data, USER_NAME)
    lay(data, USER_NAME, change(content, root_of(content, "protected") * PAGE))
    library, told = open_library(data)
    with library:
        assert library.protected() == [b"/photos/mine"]
        assert "its copy has taken its place" in told


def test_damage_is_not_copied(tmp_path):
    data = str(tmp_path / "data")
    with Library(data) as library:
        library.protect(b"/photos/mine")
    copied = read(data, COPY_NAME)
    with Library(data) as library:
        page = root_of(read(data, USER_NAME), "protected") * PAGE
        with open(os.path.join(data, USER_NAME), "r+b") as stream:
            stream.seek(page)
            stream.write(bytes(PAGE))
        connected = contextlib.closing(sqlite3.connect(os.path.join(data, USER_NAME)))
        with connected as db, pytest.raises(sqlite3.Error):
            user_file.back_up(db, os.path.join(data, COPY_NAME))
    assert read(data, COPY_NAME) == copied


def test_a_user_file_without_tables_is_lost(data, good):
    with contextlib.closing(sqlite3.connect(":memory:")) as db:
        db.execute("CREATE TABLE x (y)")
        db.execute("DROP TABLE x")
        lay(data, USER_NAME, db.serialize())
    library, told = open_library(data)
    with library:
        assert library.protected()
        assert "its copy has taken its place" in told


# --- what is left alone ---------------------------------------------------------------------------


@pytest.mark.parametrize("share", [1, 2])
@pytest.mark.parametrize("name", [FILE_NAME, USER_NAME])
def test_files_of_a_later_version_are_left_alone_even_if_they_are_damaged(data, name, share):
    with contextlib.closing(sqlite3.connect(os.path.join(data, name))) as db:
        db.execute("PRAGMA user_version = 9999")
    content = read(data, name)
    lay(data, name, content[: len(content) // share])
    with pytest.raises(LibraryNewerError):
        open_library(data)
    assert read(data, name) == content[: len(content) // share]


@pytest.mark.parametrize("is_damaged", [False, True])
def test_a_database_of_another_program_in_the_place_of_the_library_is_left_alone(data, is_damaged):
    content = foreign()
    content = content[:-PAGE] if is_damaged else content
    lay(data, FILE_NAME, content)
    with pytest.raises(LibraryError, match=r"is a database of another program; rename it"):
        open_library(data)
    assert read(data, FILE_NAME) == content


def test_a_damaged_library_that_another_has_open_stays_until_it_is_closed(data, good, monkeypatch):
    monkeypatch.setattr(library_locks, "_ALONE_SECONDS", 0.05)
    content = read(data, FILE_NAME)
    lay(data, FILE_NAME, halved(content, root_of(content, "view")))
    with Library(data) as other:
        other.suspect()
        with pytest.raises(
            LibraryBusyError, match=r"is damaged, and another dupfinder has it open; close that"
        ):
            open_library(data)
        assert other.protected() == [b"/photos/1/mine"]
    assert opened_again(data)[0] == good[1]


def test_a_library_that_another_holds_is_not_taken_for_damaged(data):
    with contextlib.closing(sqlite3.connect(os.path.join(data, FILE_NAME), isolation_level=None)) as db:
        db.execute("PRAGMA locking_mode = EXCLUSIVE")
        db.execute("BEGIN EXCLUSIVE")
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(database, "BUSY_SECONDS", 0.05)
            with pytest.raises(LibraryBusyError):
                open_library(data)
    library, told = open_library(data)
    library.close()
    assert told is None


@pytest.mark.parametrize("name", [FILE_NAME, USER_NAME])
def test_a_file_that_cannot_be_set_aside_is_said_and_stays(data, good, monkeypatch, name):
    content = read(data, name)[:-PAGE]
    lay(data, name, content)

    def refuse(*_):
        raise PermissionError(13, "Permission denied")

    with monkeypatch.context() as patch:
        patch.setattr(os, "rename", refuse)
        with pytest.raises(LibraryDamagedError, match="cannot be set aside: permission denied"):
            open_library(data)
    assert read(data, name) == content
    assert opened_again(data)[0] == good[1]


@pytest.mark.skipif(os.name != "posix", reason="flock")
def test_on_a_drive_without_locks_a_damaged_file_is_replaced_too(data, good, monkeypatch):
    def flock(*_):
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr(locks.fcntl, "flock", flock)
    lay(data, USER_NAME, None)
    assert opened_again(data)[0] == good[1]


def test_many_that_open_damaged_files_at_once_all_get_the_new_ones(data, good):
    for name in (FILE_NAME, USER_NAME):
        lay(data, name, read(data, name)[:-PAGE])
    start = threading.Barrier(4)
    told, found, errors = [], [], []

    def open_it():
        start.wait()
        try:
            library, words = open_library(data)
            with library:
                told.append(words)
                found.append(user_rows(library))
        except LibraryError as error:
            errors.append(error)

    threads = [threading.Thread(target=open_it) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert errors == []
    assert found == [good[1]] * 4
    assert len([words for words in told if words]) == 1
    assert len(set_aside(data, FILE_NAME)) == len(set_aside(data, USER_NAME)) == 1


def test_files_that_are_damaged_within_one_second_are_all_kept(data):
    for number in range(3):
        lay(data, FILE_NAME, b"no library" * (50 + number))
        opened_again(data)
    assert len(set_aside(data, FILE_NAME)) == 3


# --- the saved index ------------------------------------------------------------------------------


def answers(library):
    """Returns the answers of a library's index."""
    index = view_index.open_index(library, columns=True)
    query = Hashes.from_rows(bytearray(row(3)))
    return [view_index.candidates(index, query, radius).tolist() for radius in (4, 22, 26)]


@pytest.mark.parametrize("name", [view_index.TREE_FILE, view_index.COLUMNS_FILE, view_index.VIEWS_FILE])
@pytest.mark.parametrize("flips", [10, slow(60)])
def test_a_saved_index_that_is_damaged_in_any_way_is_made_anew(data, name, flips, caplog):
    with Library(data) as library:
        library.store([scanned(b"/p/%d.jpg" % n, n, views=2) for n in range(60)], 1)
        expected = answers(library)
        assert len(expected[2][0]) > 10
        path = os.path.join(data, name)
        with open(path, "rb") as stream:
            content = stream.read()
        draw = random.Random(name)
        wrong = [content[: len(content) * percent // 100] for percent in range(0, 100, 5)]
        for _ in range(flips):
            changed = bytearray(content)
            changed[draw.randrange(len(content))] ^= 1 << draw.randrange(8)
            wrong.append(bytes(changed))
        # An entry of the archive's list that tells of nothing: numpy gives bytes instead of an array.
        entries = [found.start() for found in re.finditer(b"PK\1\2", content)]
        wrong += [content[: entry + 16] + bytes(12) + content[entry + 28 :] for entry in entries]
        caplog.set_level(logging.INFO, "dupfinder.similarity.view_index")
        for changed in wrong:
            with open(path, "wb") as stream:
                stream.write(changed)
            assert answers(library) == expected
        assert "it is built again" in caplog.text
        assert len(caplog.records) >= 20


def test_parts_of_an_index_that_a_kill_has_left_are_swept_away_when_nobody_writes_them_any_more(data):
    with Library(data) as library:
        library.store([scanned(b"/p/1.jpg", 1)], 1)
        for name, age in (("index.npzabc.part", 7200), ("views.npzabc.part", 60), ("mine.part", 7200)):
            path = os.path.join(data, name)
            open(path, "w").close()
            os.utime(path, (time.time() - age,) * 2)
        answers(library)
    assert {name for name in os.listdir(data) if name.endswith(".part")} == {"views.npzabc.part", "mine.part"}
