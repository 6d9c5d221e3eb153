"""A damaged library is said, set aside and begun anew, with what nobody gets back by indexing."""

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
from helpers.library_rows import ODD_NAMES, looks, make_version_1, row, scanned

from dupfinder.base.errors import (
    LibraryBusyError,
    LibraryDamagedError,
    LibraryError,
    LibraryFullError,
    LibraryNewerError,
)
from dupfinder.clusters import decisions
from dupfinder.finder import Finder
from dupfinder.hashing.hashes import Hashes
from dupfinder.similarity import matching
from dupfinder.store import database, recovery, schema
from dupfinder.store import library as library_module
from dupfinder.store.library import FILE_NAME, SUSPECT_NAME, Library
from dupfinder.store.recovery import RESCUED_NAME, WORK_NAME, open_library
from dupfinder.system import locks
from dupfinder.trash import journal

PAGE = 4096
TABLES = {
    "folder": "id, path",
    "excluded": "path",
    "protected": "path",
    "decision": "id, kind, made_at",
    "decided": "decision, number, fingerprint, look, hash_version, copies, path",
    "batch": "id, started_at",
    "trashed": "id, batch, companion_of, path, trash_path, keeper, size_bytes, fingerprint, state, reason",
}
"""What has to come back, by table."""


def fill(library, rounds=12):
    """Folders, decisions and a journal, with images between them, so that their pages lie everywhere."""
    for number in range(rounds):
        library.add_folder(b"/photos/%d" % number, indexed_at="2024-05-01T00:00:00+00:00")
    library.protect(b"/photos/1/mine")
    for name in ODD_NAMES:
        library.exclude(name)
    for number in range(rounds):
        images = [scanned(b"/photos/%d/%d.jpg" % (number, n), number * 50 + n) for n in range(50)]
        library.store(images, 1)
        records = library.records()
        decisions.decide(library, "pair", records[-2:])
        decisions.decide(library, "cluster", records[-6:-2])
        plans = [planned(f"/photos/{number}/old {n}.jpg") for n in range(29)]
        plans.append(planned(f"/photos/{number}/old 8.xmp", companion_of=8))
        entries = journal.begin(library, plans)
        journal.note(
            library, [entry.now("trashed", trash_path=f"/trash/{entry.file.id}") for entry in entries]
        )


def planned(path, companion_of=None):
    return journal.Planned(path, "/photos/kept.jpg", 7, 8, journal.Evidence(1, 2, b"f" * 16), companion_of)


def rows_of(library):
    """What can be rescued, by table."""
    return {table: set(library.read(f"SELECT {names} FROM {table}")) for table, names in TABLES.items()}


@pytest.fixture(scope="module")
def good(tmp_path_factory):
    """The bytes of a library's file, and what has to be rescued of it."""
    folder = str(tmp_path_factory.mktemp("good"))
    with Library(folder) as library:
        fill(library)
        rows = rows_of(library)
    with open(os.path.join(folder, FILE_NAME), "rb") as stream:
        return stream.read(), rows


@pytest.fixture
def data(tmp_path):
    return str(tmp_path / "data")


def lay(data, content):
    """Puts a file in the place of a library."""
    os.makedirs(data, exist_ok=True)
    path = os.path.join(data, FILE_NAME)
    with open(path, "wb") as stream:
        stream.write(content)
    return path


def set_aside(data):
    """The bytes of each file that was set aside."""
    found = []
    for name in sorted(os.listdir(data)):
        if name.startswith(f"{FILE_NAME}.damaged-") and not name.endswith(("-wal", "-shm")):
            with open(os.path.join(data, name), "rb") as stream:
                found.append(stream.read())
    return found


def opened_anew(data):
    """Opens a library that has to be damaged; gives what was rescued, and what is said."""
    library, told = open_library(data)
    with library:
        assert told is not None
        assert "\n" not in told
        return rows_of(library), told


def page_of(content, table):
    """The number of the first page of a table, from 0."""
    with contextlib.closing(sqlite3.connect(":memory:")) as db:
        db.deserialize(content[:18] + b"\1\1" + content[20:])  # without a log
        ((page,),) = db.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (table,))
    return page - 1


def pages_of(content, table):
    """The numbers of all leaves of a table that has one level above them, from 0."""
    page = page_of(content, table)
    data = content[page * PAGE : (page + 1) * PAGE]
    assert data[0] in (2, 5), "the table has one page only"
    cells = [
        int.from_bytes(data[12 + 2 * n : 14 + 2 * n], "big") for n in range(int.from_bytes(data[3:5], "big"))
    ]
    last = int.from_bytes(data[8:12], "big")
    return [int.from_bytes(data[cell : cell + 4], "big") - 1 for cell in cells] + [last - 1]


def without(content, *pages, by=b"\0"):
    """The same file with other bytes in the place of some pages."""
    changed = bytearray(content)
    for page in pages:
        changed[page * PAGE : (page + 1) * PAGE] = by * PAGE
    return bytes(changed)


def check_new(data):
    """The new library is whole, and takes what is indexed."""
    with Finder(data) as finder:
        assert finder.notice is None
        finder.library.store([scanned(b"/new/a.jpg", 1)], 1)
        finder.decisions()
        finder.trashed()
        assert list(looks(finder.library)) == [b"/new/a.jpg"]
        assert list(finder.library.read("PRAGMA integrity_check")) == [("ok",)]
    left = {RESCUED_NAME, WORK_NAME, SUSPECT_NAME} & set(os.listdir(data))
    assert not left


# --- what says nothing by itself ---------------------------------------------------------------------------


def halved(content, *pages):
    """The same file with pages of which only the first half was written."""
    changed = bytearray(content)
    for page in pages:
        changed[page * PAGE + PAGE // 2 : (page + 1) * PAGE] = bytes(PAGE // 2)
    return bytes(changed)


@pytest.mark.parametrize(
    "table", ["folder", "excluded", "protected", "decision", "decided", "batch", "trashed"]
)
def test_half_a_page_of_what_keeps_files_from_going_is_noticed_at_once(data, good, table):
    """SQLite gives rows of nothing there, or none: what was protected would be moved to the trash."""
    content, rows = good
    page = page_of(content, table)
    pages = pages_of(content, table)[:2] if content[page * PAGE] in (2, 5) else [page]
    torn = halved(content, *pages)
    lay(data, torn)
    found, told = opened_anew(data)
    assert set_aside(data) == [torn]
    kinds = {"decided": "decisions", "decision": "decisions", "excluded": "exclusions", "folder": "folders"}
    kinds |= {"protected": "protected folders", "batch": "journal entries", "trashed": "journal entries"}
    assert f"were rescued, but not all {kinds[table]} could be read. " in told
    for other in set(TABLES) - {table, "decision", "decided", "batch", "protected"}:
        assert found[other] == rows[other]
    assert found["protected"] <= rows["protected"] | rows["excluded"]
    check_new(data)


def test_protected_folders_that_are_lost_with_half_a_page_are_told(data):
    with Library(data) as library:
        for number in range(40):
            library.protect(b"/photos/%03d" % number)
        path = library.path
    with open(path, "rb") as stream:
        content = stream.read()
    page = page_of(content, "protected")
    lay(data, halved(content, page))
    library, told = open_library(data)
    with library:
        assert library.protected() == []
    assert told is not None
    assert "nothing could be rescued" in told


@pytest.mark.parametrize("table", ["decided", "trashed"])
def test_a_page_that_leads_to_others_costs_no_row(data, good, table):
    content, rows = good
    root = page_of(content, table)
    assert content[root * PAGE] in (2, 5), "it has one page only"
    lay(data, without(content, root))
    found, told = opened_anew(data)
    # What lies on the page itself: WITHOUT ROWID, rows do.
    lost = rows[table] - found[table]
    assert found[table] <= rows[table]
    assert len(lost) <= (0 if table == "trashed" else len(pages_of(content, table)))
    for other in set(TABLES) - {table, "decision"}:
        assert found[other] == rows[other]
    assert {row[0] for row in found["decision"]} >= {row[0] for row in found["decided"]}
    kind = {"trashed": "journal entries", "decided": "decisions"}[table]
    assert f"journal entries were rescued, but not all {kind} could be read" in told
    check_new(data)


def test_without_the_pages_of_the_schema_its_tables_are_found_by_their_rows(data, good):
    content, rows = good
    assert content[100] == 5, "the schema is on the first page alone"
    last = int.from_bytes(content[108:112], "big") - 1
    count = int.from_bytes(content[103:105], "big")
    cells = [int.from_bytes(content[112 + 2 * n : 114 + 2 * n], "big") for n in range(count)]
    leaves = [int.from_bytes(content[cell : cell + 4], "big") - 1 for cell in cells] + [last]
    lay(data, without(content, *leaves))
    found, told = opened_anew(data)
    for table in ("folder", "decided", "batch", "trashed"):
        assert found[table] == rows[table], table
    assert found["protected"] == rows["protected"] | rows["excluded"]
    assert "but not all exclusions, protected folders, decisions and journal entries could be read" in told
    check_new(data)


def test_a_decision_that_was_taken_back_does_not_come_back_by_its_rows(data, good):
    path = lay(data, good[0])
    with Library(data) as library:
        decisions.take_back(library, [3])
        library.protect(b"/photos/1/mine", on=False)
    with contextlib.closing(sqlite3.connect(path)) as db:
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    with open(path, "rb") as stream:
        content = stream.read()
    lay(data, without(content, page_of(content, "decided"), page_of(content, "decision")))
    found, _ = opened_anew(data)
    assert 3 not in {row[0] for row in found["decision"]}
    assert (b"/photos/1/mine",) not in found["protected"]


@pytest.mark.parametrize("size", [None, 0, 1, 50, 99])
def test_a_log_whose_file_was_lost_is_not_thrown_away(data, good, tmp_path, size):
    """A small library lives in its log for long; of an empty file, SQLite would delete that unasked."""
    writer = Library(data)
    fill(writer, 3)
    rows = rows_of(writer)
    killed = tmp_path / "killed"
    shutil.copytree(data, killed, ignore=shutil.ignore_patterns("*-shm"))
    writer.close()
    path = killed / FILE_NAME
    if size is None:
        path.unlink()
    else:
        os.truncate(path, size)
    found, told = opened_anew(str(killed))
    assert found == rows
    assert "was damaged and is set aside" in told
    check_new(str(killed))


@pytest.mark.parametrize(
    ("place", "value"),
    [
        (60, (2).to_bytes(4, "big")),
        (60, (1).to_bytes(4, "big")),
        (60, bytes(4)),
        (60, b"\xff" * 4),
        (47, b"\x09"),
        (59, b"\2"),
        (59, b"\3"),
    ],
    ids=["version 2", "version 1", "version 0", "version -1", "form of the schema", "UTF-16", "UTF-16 too"],
)
def test_a_wrong_word_in_the_header_costs_nothing(data, good, place, value):
    content, rows = good
    lay(data, content[:place] + value + content[place + len(value) :])
    assert opened_anew(data)[0] == rows
    check_new(data)


def test_a_good_library_put_back_beside_a_rescued_one_is_used(data, good, monkeypatch):
    """Somebody has a backup, and puts it there after a kill in the middle of a rescue."""
    content, rows = good
    lay(data, without(content, 0))
    with monkeypatch.context() as patch:
        patch.setattr(recovery, "_set_aside", raising("killed here"))
        with pytest.raises(LibraryDamagedError, match="killed here"):
            open_library(data)
    assert RESCUED_NAME in os.listdir(data)
    lay(data, content)
    library, told = open_library(data)
    with library:
        assert told is None
        assert rows_of(library) == rows
    (kept,) = (name for name in os.listdir(data) if name.startswith(RESCUED_NAME))
    assert kept.startswith(f"{RESCUED_NAME}.damaged-")
    assert SUSPECT_NAME not in os.listdir(data)


def raising(words):
    def act(*_):
        raise OSError(words)

    return act


@pytest.mark.skipif(os.name != "posix", reason="flock")
def test_on_a_drive_without_locks_a_damaged_library_is_set_aside_too(data, good, monkeypatch):
    def flock(*_):
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr(locks.fcntl, "flock", flock)
    content, rows = good
    lay(data, without(content, 0))
    assert opened_anew(data)[0] == rows


def test_an_index_of_a_state_that_was_lost_is_not_used(data, folder):
    """As after a power cut, or with a backup of the library alone: the next state must not pass for it."""
    path = os.path.join(data, FILE_NAME)
    with Finder(data) as finder:
        folder.draw("a.jpg", 1)
        finder.index([str(folder)])
    with open(path, "rb") as stream:
        backup = stream.read()
    with Finder(data) as finder:
        folder.draw("b.jpg", 2)
        finder.index([str(folder)])
        finder.search_index()
    lay(data, backup)
    os.rename(folder / "b.jpg", folder / "c.jpg")
    folder.draw("c.jpg", 3)
    with Finder(data) as finder:
        finder.index([str(folder)])
        found = finder.query(folder / "c.jpg", radius=4).matches
        assert [(match.distance, match.relation) for match in found] == [(0, "exact")]


def test_a_page_that_nothing_comes_upon_is_found_by_the_look_of_the_day(data, folder, monkeypatch):
    """Half a page of matches is lost: there would be fewer clusters, and nobody would know."""
    folder.draw("a.jpg", 1)
    with Finder(data) as finder:
        finder.index([str(folder)])
        finder.library.write("UPDATE meta SET value = value - 40000 WHERE key = 'looked_at'")
        path = finder.library.path
    with contextlib.closing(sqlite3.connect(path)) as db:
        db.executemany("INSERT INTO match VALUES (?, ?, 4, 0)", [(n, n + 1) for n in range(1000, 1200)])
        db.commit()
    with open(path, "rb") as stream:
        content = stream.read()
    torn = halved(content, page_of(content, "match"))
    lay(data, torn)
    with Finder(data) as finder:
        assert finder.index([str(folder)]).unchanged == 1
        now = time.time
        monkeypatch.setattr(library_module.time, "time", lambda: now() + 50_000)
        with pytest.raises(LibraryDamagedError):
            finder.index([str(folder)])
    assert "was damaged" in opened_anew(data)[1]


def test_what_is_decided_in_a_library_that_was_moved_away_is_refused(data, tmp_path):
    with Library(data) as library:
        os.rename(data, tmp_path / "elsewhere")
        with pytest.raises(LibraryError, match="is not there any more; start dupfinder again"):
            library.protect(b"/photos")


# --- what is damaged, and how ---------------------------------------------------------------------------


@pytest.mark.parametrize("percent", range(5, 100, 5))
def test_of_a_shortened_library_the_rest_is_rescued(data, good, percent):
    content, rows = good
    short = content[: len(content) * percent // 100]
    lay(data, short)
    found, told = opened_anew(data)
    assert set_aside(data) == [short]
    assert "was damaged and is set aside as library.sqlite.damaged-" in told
    for table, names in found.items():
        # Where the row of a batch is gone, one is made for those of its files that are there.
        # Of a path that stands alone, nobody knows what was decided of it: nothing goes from there.
        alone = rows["excluded"] if table == "protected" else set()
        if table == "trashed":  # a companion whose picture's row is lost stands alone
            alone = {(*row[:2], None, *row[3:]) for row in rows["trashed"]}
        assert names <= rows[table] | alone or table == "batch"
    if percent >= 20:
        assert found["folder"] == rows["folder"]
    if percent >= 80:
        assert len(found["trashed"]) > 200
    check_new(data)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"These are my holiday pictures.\n" * 500, "nothing could be rescued"),
        (bytes(50_000), "nothing could be rescued"),
        (b"SQLite format 3\0", "nothing could be rescued"),
    ],
)
def test_what_is_no_database_is_set_aside(data, content, said):
    lay(data, content)
    found, told = opened_anew(data)
    assert said in told
    assert not any(found.values())
    assert set_aside(data) == [content]
    check_new(data)


@pytest.mark.parametrize("count", [16, 100, 512, PAGE])
def test_without_its_first_bytes_everything_is_rescued(data, good, count):
    """What kind of file it is stands in the first page, and where its tables begin elsewhere too."""
    content, rows = good
    lay(data, os.urandom(count) + content[count:])
    found, told = opened_anew(data)
    assert found == rows
    assert "12 folders, 6 exclusions, 1 protected folder, 24 decisions and 360 journal entries were" in told
    check_new(data)


def test_each_damaged_page_costs_what_is_on_it_and_nothing_else(data, good):
    content, rows = good
    leaves = pages_of(content, "trashed")
    assert len(leaves) > 5
    lay(data, without(content, leaves[1], leaves[3], by=b"\xff"))
    found, told = opened_anew(data)
    assert "were rescued, but not all journal entries could be read" in told
    lost = len(rows["trashed"]) - len(found["trashed"])
    assert 2 <= lost <= 2 * (len(rows["trashed"]) // len(leaves) + 4)
    assert found["trashed"] - rows["trashed"] == set() or all(
        line[2] is None for line in found["trashed"] - rows["trashed"]
    )
    for table in set(TABLES) - {"trashed"}:
        assert found[table] == rows[table]
    check_new(data)


def test_a_damaged_table_of_images_costs_no_decision_and_no_row_of_the_journal(data, good):
    content, rows = good
    lay(data, without(content, page_of(content, "image"), page_of(content, "view"), by=b"\x05"))
    with Library(data) as library:
        with pytest.raises(LibraryDamagedError):
            library.records()
        assert library.protected() == [b"/photos/1/mine"]
    found, told = opened_anew(data)
    assert found == rows
    assert "could be read" not in told
    check_new(data)


@pytest.mark.parametrize("seed", range(30))
def test_random_damage_ends_nothing_and_gives_only_what_was_there(data, good, seed):
    content, rows = good
    draw = random.Random(seed)
    size = draw.choice([64, 512, PAGE])
    changed = bytearray(content)
    for _ in range(draw.choice([1, 4, 16])):
        at = draw.randrange(len(content) // size) * size
        changed[at : at + size] = draw.choice([bytes(size), draw.randbytes(size)])
    lay(data, bytes(changed))
    with contextlib.suppress(LibraryDamagedError):
        Library(data).suspect()
    library, told = open_library(data)
    with library:
        found = rows_of(library)
        for line in library.read("SELECT batch FROM trashed WHERE batch NOT IN (SELECT id FROM batch)"):
            raise AssertionError(line)
        decisions.load(library)
        journal.batches(library)
    if told is not None:
        for table in ("folder", "excluded", "protected", "decision"):
            assert len(found[table]) <= len(rows[table])
        assert len(set_aside(data)) == 1
        check_new(data)


@pytest.mark.parametrize("seed", range(20))
def test_single_bits_end_nothing(data, good, seed):
    """SQLite does not notice each; what does not fit its column makes the library suspect."""
    changed = bytearray(good[0])
    draw = random.Random(seed)
    for _ in range(40):
        changed[draw.randrange(len(changed))] ^= 1 << draw.randrange(8)
    lay(data, bytes(changed))
    wrong = TypeError, ValueError, AttributeError, LookupError
    for _ in range(3):
        with contextlib.suppress(LibraryDamagedError, *wrong), Finder(data) as finder:
            use(finder)
            break
    else:
        pytest.fail("it never comes to be whole again")


def use(finder):
    """Reads everything and writes something."""
    finder.info()
    finder.problems()
    finder.decisions()
    finder.trashed()
    finder.library.views()
    finder.library.related_images(10)
    finder.library.known_files(b"/")
    finder.library.store([scanned(b"/new/b.jpg", 5000)], 1)
    finder.library.forget([record.id for record in finder.library.records()[:3]])


# --- what is found out later ------------------------------------------------------------------------------


def test_what_a_query_comes_upon_is_looked_into_when_the_library_is_opened_next(data, good):
    content, rows = good
    lay(data, without(content, page_of(content, "view"), by=b"\xff"))
    with Finder(data) as finder:
        assert finder.notice is None
        with pytest.raises(LibraryDamagedError, match=r"is damaged\. When it is opened next it is set aside"):
            finder.library.views()
    with Finder(data) as finder:
        assert finder.notice
        assert rows_of(finder.library) == rows


@pytest.mark.parametrize(
    "change",
    [
        "DROP TABLE match",
        "ALTER TABLE image RENAME COLUMN checksum TO sum",
        "DELETE FROM meta",
        "UPDATE image SET path = 'text' WHERE id = 3",
        "UPDATE trashed SET size_bytes = x'00' WHERE id = 3",
        "UPDATE image SET format = CAST(x'ff' AS TEXT) WHERE id = 3",
        "UPDATE view SET hashes = x'00' WHERE appearance = 3",
    ],
)
def test_tables_that_were_altered_are_found_out(data, good, change):
    path = lay(data, good[0])
    with contextlib.closing(sqlite3.connect(path)) as db:
        db.execute(change)
        db.commit()
    mark_as_suspect(data)
    _, told = opened_anew(data)
    assert "was damaged" in told
    check_new(data)


def mark_as_suspect(data):
    """As one does that came upon damage."""
    open(os.path.join(data, SUSPECT_NAME), "w").close()


def test_a_suspicion_that_is_not_confirmed_is_forgotten(data, good):
    lay(data, good[0])
    with Library(data) as library:
        library.suspect()
    assert os.path.exists(os.path.join(data, SUSPECT_NAME))
    library, told = open_library(data)
    with library:
        assert told is None
        assert rows_of(library) == good[1]
    assert not os.path.exists(os.path.join(data, SUSPECT_NAME))


def test_an_error_that_wrong_rows_may_have_led_to_makes_a_library_suspect(data):
    with pytest.raises(TypeError), Finder(data):
        raise TypeError
    assert os.path.exists(os.path.join(data, SUSPECT_NAME))
    with pytest.raises(LibraryError), Finder(data):
        raise LibraryError("busy")
    assert not os.path.exists(os.path.join(data, SUSPECT_NAME))


# --- what is rescued ---------------------------------------------------------------------------------------


def test_the_log_of_a_library_that_was_killed_is_rescued_too(data, tmp_path):
    with Library(str(tmp_path / "other")) as library:
        fill(library, 3)
        library.write("PRAGMA wal_checkpoint(TRUNCATE)")
        library.protect(b"/in/the/log")
        files = {}
        for suffix in ("", "-wal"):
            with open(library.path + suffix, "rb") as stream:
                files[suffix] = stream.read()
    page = page_of(files[""], "image")
    path = lay(data, without(files[""], page, by=b"\xff"))
    with open(f"{path}-wal", "wb") as stream:
        stream.write(files["-wal"])
    with open(os.path.join(data, SUSPECT_NAME), "wb"):
        pass
    found, _ = opened_anew(data)
    assert (b"/in/the/log",) in found["protected"]
    assert not os.path.exists(f"{path}-wal")


def test_folders_count_as_not_indexed_yet(data, good):
    lay(data, good[0][: len(good[0]) // 2])
    library, _ = open_library(data)
    with library:
        assert {folder.indexed_at for folder in library.folders()} == {None}
        assert library.counts() == (0, 0, 0)


def test_half_a_decision_is_none_and_what_a_lost_row_held_together_is_held_by_a_new_one(data, good):
    path = lay(data, good[0])
    with contextlib.closing(sqlite3.connect(path)) as db:
        db.execute("DELETE FROM decided WHERE decision = 1 AND number = 0")
        db.execute("DELETE FROM decision WHERE id = 2")
        db.execute("DELETE FROM decided WHERE decision = 3")
        db.execute("DELETE FROM batch WHERE id = 2")
        db.execute("DELETE FROM trashed WHERE id = 9")  # which a companion goes with
        db.execute("UPDATE trashed SET state = 'flying' WHERE id = 50")
        db.execute("UPDATE trashed SET changed_at = 'today' WHERE id = 70")
        db.execute("DROP TABLE match")
        db.commit()
    mark_as_suspect(data)
    library, _ = open_library(data)
    with library:
        known = {decision.id for decision in decisions.decisions(library)}
        assert known == {2, *range(4, 25)}
        assert [
            row[0] for row in library.read("SELECT DISTINCT decision FROM decided WHERE decision < 4")
        ] == [2]
        batches = {batch.id: batch for batch in journal.batches(library)}
        assert len(batches[2].files) == 29
        files = {file.id: file for batch in batches.values() for file in batch.files}
        assert {9, 50, 70}.isdisjoint(files)
        assert files[30].companion_of is None
        assert len(journal.begin(library, [planned("/photos/new.jpg")])) == 1
        (last, *_) = journal.batches(library)
        assert last.id == 13
        assert last.files[0].id == 361


def test_a_library_of_the_first_version_is_rescued_with_its_protected_folders(data):
    make_version_1(data)
    path = os.path.join(data, FILE_NAME)
    with contextlib.closing(sqlite3.connect(path)) as db:
        db.execute("UPDATE folder SET protected = 1")
        db.commit()
    with open(path, "rb") as stream:
        content = stream.read()
    lay(data, content[: len(content) - PAGE])
    found, told = opened_anew(data)
    assert found["folder"] == {(1, b"/p")}
    assert found["protected"] == {(b"/p",)}
    assert "1 folder and 1 protected folder were rescued." in told
    check_new(data)


@pytest.mark.parametrize(
    ("folders", "said"),
    [
        ([], "it held no folders."),
        ([b"/a"], "1 folder was rescued."),
        ([b"/a", b"/b"], "2 folders were rescued."),
    ],
)
def test_what_was_rescued_is_said_in_words(data, folders, said):
    with Library(data) as library:
        for folder in folders:
            library.add_folder(folder)
        for number in range(200):
            library.store([scanned(b"/a/%d.jpg" % number, number)], 1)
        path = library.path
    with open(path, "rb") as stream:
        content = stream.read()
    lay(data, content[: len(content) - PAGE])
    assert said in opened_anew(data)[1]


def test_a_library_of_which_nothing_is_left_is_said(data, good):
    lay(data, b"")
    with open(os.path.join(data, matching.TREE_FILE), "wb"):
        pass
    library, told = open_library(data)
    library.close()
    assert told is not None
    assert "was empty; a new one is begun" in told
    assert opened_quietly(data)


def opened_quietly(data):
    library, told = open_library(data)
    library.close()
    return told is None


def test_libraries_that_are_damaged_within_one_second_are_all_kept(data, good):
    content, _ = good
    for number in range(3):
        lay(data, content[: PAGE * (20 + number)])
        opened_anew(data)
    assert sorted(map(len, set_aside(data))) == [PAGE * 20, PAGE * 21, PAGE * 22]


# --- what is left alone ------------------------------------------------------------------------------------


@pytest.mark.parametrize("share", [1, 2])
def test_a_library_of_a_later_version_is_left_alone_even_if_it_is_damaged(data, good, share):
    path = lay(data, good[0])
    with contextlib.closing(sqlite3.connect(path)) as db:
        db.execute(f"PRAGMA user_version = {schema.LIBRARY.version + 1}")
    with open(path, "rb") as stream:
        content = stream.read()
    lay(data, content[: len(content) // share])
    with pytest.raises(LibraryNewerError):
        open_library(data)
    with open(path, "rb") as stream:
        assert stream.read() == content[: len(content) // share]
    assert set_aside(data) == []


@pytest.mark.parametrize("is_damaged", [False, True])
def test_a_database_of_another_program_is_left_alone(data, is_damaged):
    os.makedirs(data)
    path = os.path.join(data, FILE_NAME)
    with contextlib.closing(sqlite3.connect(path)) as db:
        db.execute("CREATE TABLE songs (title, image)")
        db.execute("CREATE TABLE folder (name)")
        db.executemany("INSERT INTO songs VALUES (?, ?)", [("x" * 500, n) for n in range(100)])
        db.commit()
    if is_damaged:
        os.truncate(path, os.path.getsize(path) - PAGE)
    with open(path, "rb") as stream:
        content = stream.read()
    with pytest.raises(LibraryError, match=r"is a database of another program; rename it"):
        open_library(data)
    with open(path, "rb") as stream:
        assert stream.read() == content
    assert set_aside(data) == []


def test_a_damaged_library_that_another_has_open_stays_until_it_is_closed(data, good, monkeypatch):
    monkeypatch.setattr(library_module, "_ALONE_SECONDS", 0.05)
    content, rows = good
    lay(data, without(content, page_of(content, "view"), by=b"\xff"))
    with Library(data) as other:
        other.suspect()
        with pytest.raises(
            LibraryBusyError, match=r"is damaged, and another dupfinder has it open; close that"
        ):
            open_library(data)
        assert other.protected() == [b"/photos/1/mine"]
        assert set_aside(data) == []
    assert opened_anew(data)[0] == rows


def test_a_library_that_another_holds_is_not_taken_for_damaged(data, good):
    path = lay(data, good[0])
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute("PRAGMA locking_mode = EXCLUSIVE")
        db.execute("BEGIN EXCLUSIVE")
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(database, "BUSY_SECONDS", 0.05)
            with pytest.raises(LibraryBusyError):
                open_library(data)
    assert set_aside(data) == []
    assert opened_quietly(data)


def test_a_migration_that_fails_sets_nothing_aside(data, monkeypatch):
    make_version_1(data)
    steps = (*schema.LIBRARY.steps, "CREATE TABLE image (again);\n")
    with monkeypatch.context() as patch:
        patch.setattr(schema, "LIBRARY", schema.Schema(steps))
        with pytest.raises(LibraryError) as caught:
            open_library(data)
    assert not isinstance(caught.value, LibraryDamagedError)
    assert set_aside(data) == []
    assert opened_quietly(data)


def test_a_full_disk_leaves_a_damaged_library_as_it_is(data, good, monkeypatch):
    content, rows = good
    path = lay(data, content[: len(content) - PAGE])

    def full(*_, **__):
        raise LibraryFullError("No space is left.")

    with monkeypatch.context() as patch:
        patch.setattr(Library, "write", full)
        with pytest.raises(LibraryFullError):
            open_library(data)
    assert not os.path.exists(os.path.join(data, WORK_NAME))
    with open(path, "rb") as stream:
        assert stream.read() == content[: len(content) - PAGE]
    assert opened_anew(data)[0]["folder"] == rows["folder"]


def test_a_library_that_cannot_be_set_aside_is_said_and_stays(data, good, monkeypatch):
    lay(data, good[0][:-PAGE])

    def refuse(*_):
        raise PermissionError(13, "Permission denied")

    with monkeypatch.context() as patch:
        patch.setattr(os, "rename", refuse)
        with pytest.raises(LibraryDamagedError, match="cannot be set aside: permission denied"):
            open_library(data)
    opened_anew(data)
    assert set_aside(data) == [good[0][:-PAGE]]


def test_many_that_open_a_damaged_library_at_once_all_get_the_new_one(data, good):
    content, rows = good
    lay(data, content[:-PAGE])
    start = threading.Barrier(4)
    told, found, errors = [], [], []

    def open_it():
        start.wait()
        try:
            library, words = open_library(data)
            with library:
                told.append(words)
                found.append(rows_of(library)["folder"])
        except LibraryError as error:
            errors.append(error)

    threads = [threading.Thread(target=open_it) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert errors == []
    assert found == [rows["folder"]] * 4
    assert len([words for words in told if words]) == 1
    assert len(set_aside(data)) == 1


# --- the saved index ---------------------------------------------------------------------------------------


def answers(library):
    """What the index of a library finds."""
    index = matching.open_index(library, columns=True)
    query = Hashes.from_rows(bytearray(row(3)))
    return [matching.candidates(index, query, radius).tolist() for radius in (4, 22, 26)]


@pytest.mark.parametrize("name", [matching.TREE_FILE, matching.COLUMNS_FILE, matching.VIEWS_FILE])
def test_a_saved_index_that_is_damaged_in_any_way_is_made_anew(data, name, caplog):
    with Library(data) as library:
        library.store([scanned(b"/p/%d.jpg" % n, n, views=2) for n in range(60)], 1)
        expected = answers(library)
        assert len(expected[2][0]) > 10
        path = os.path.join(data, name)
        with open(path, "rb") as stream:
            content = stream.read()
        draw = random.Random(name)
        wrong = [content[: len(content) * percent // 100] for percent in range(0, 100, 5)]
        for _ in range(60):
            changed = bytearray(content)
            changed[draw.randrange(len(content))] ^= 1 << draw.randrange(8)
            wrong.append(bytes(changed))
        # An entry of the archive's list that tells of nothing: numpy gives bytes instead of an array.
        entries = [found.start() for found in re.finditer(b"PK\1\2", content)]
        wrong += [content[: entry + 16] + bytes(12) + content[entry + 28 :] for entry in entries]
        caplog.set_level(logging.INFO, "dupfinder.similarity.matching")
        for changed in wrong:
            with open(path, "wb") as stream:
                stream.write(changed)
            assert answers(library) == expected
        assert "it is made anew" in caplog.text
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
