"""Rows are read from the pages of a database without its trees, and damage costs no more than it hit."""

import contextlib
import io
import itertools
import os
import random
import shutil
import sqlite3
import struct
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dupfinder.store import sqlite_salvage
from dupfinder.store.sqlite_salvage import each_record

PAGE = 512
LONG = (1, 40, 400, 478, 479, 490, 1000, 4061, 4062, 5000, 20_000)
ODD_VALUES = (
    None, 0, 1, -1, 2, 127, 128, -128, -129, 32767, 32768, -32769, 2**23 - 1, 2**23, -(2**23) - 1, 2**31 - 1,
    2**31, -(2**31) - 1, 2**47 - 1, 2**47, -(2**47) - 1, 2**63 - 1, -(2**63), 0.5, -1e300, float("inf"), "",
    "a", "é\0ü", "\U0001f4f7" * 30, b"", b"\0", b"\xff" * 57, b"\xff" * 58, b"\xff" * 8185, b"\xff" * 8186,
)  # fmt: skip


@contextlib.contextmanager
def database(path, page_size=PAGE, *, wal=False):
    """A database that keeps what is deleted from it in its pages, and moves nothing out of its log."""
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute(f"PRAGMA page_size = {page_size}")
        db.execute("PRAGMA secure_delete = OFF")
        if wal:
            db.execute("PRAGMA journal_mode = WAL")
            db.execute("PRAGMA wal_autocheckpoint = 0")
        yield db


@contextlib.contextmanager
def transaction(db):
    db.execute("BEGIN")
    yield
    db.execute("COMMIT")


def fill(db, count=60, seed=1):
    """A table of four columns and an index on one, and a table of three without rowid, with long rows too."""
    rng = random.Random(seed)
    db.execute("CREATE TABLE IF NOT EXISTS four (id INTEGER PRIMARY KEY, a, b, c)")
    db.execute("CREATE INDEX IF NOT EXISTS four_a ON four (a)")
    db.execute("CREATE TABLE IF NOT EXISTS three (a, b, c, PRIMARY KEY (b, c)) WITHOUT ROWID")
    with transaction(db):
        for number in range(count):
            long = rng.randbytes(rng.choice(LONG)) if number % 10 == 0 else rng.randbytes(20)
            db.execute("INSERT INTO four (a, b, c) VALUES (?, ?, ?)", (number, f"row {number}", long))
            db.execute("INSERT INTO three VALUES (?, ?, ?)", (long, rng.randbytes(9), number))


def selected(db):
    """What SQL says that is in the tables of `fill`, as `read` gives it."""
    four = [(rowid, (None, *values)) for rowid, *values in db.execute("SELECT id, a, b, c FROM four")]
    return set(four), {(None, (b, c, a)) for a, b, c in db.execute("SELECT a, b, c FROM three")}


def read(path, *, is_once=True):
    """What is found of the tables of `fill`; their index, and the table of tables, are left out."""
    records = [record[1:] for record in each_record(path, table_columns={4}, index_columns={3})]
    found = set(records)
    assert len(records) == len(found) or not is_once
    three = {record for record in found if record[0] is None}
    return found - three, three


def everything(path):
    """All records, by their pages."""
    return set(each_record(path))


def copied(path, to):
    """A copy of a database and its log as they are now, with somebody writing to them or not."""
    to.mkdir()
    for suffix in ("", "-wal"):
        if os.path.exists(f"{path}{suffix}"):
            shutil.copyfile(f"{path}{suffix}", to / f"copy{suffix}")
    return str(to / "copy")


def contents(path):
    with open(path, "rb") as stream:
        return stream.read()


def write(path, data):
    with open(path, "wb") as stream:
        stream.write(data)


@pytest.fixture(name="path")
def path_fixture(tmp_path):
    return str(tmp_path / "some.sqlite")


# --- what is whole ------------------------------------------------------------------------------------


@pytest.mark.parametrize("page_size", [512, 1024, 4096, 32768, 65536])
def test_rows_of_each_length_come_as_sql_gives_them(path, page_size):
    with database(path, page_size) as db:
        fill(db)
        lengths = sorted({*range(1, 20_000, 331), *range(page_size - 60, page_size + 10), *LONG})
        with transaction(db):
            for length in lengths:
                db.execute("INSERT INTO four VALUES (NULL, 1, ?, ?)", ("é" * (length // 2), b"\x0d" * length))
                db.execute("INSERT INTO three VALUES (?, 1, ?)", (b"\0" * (length % 700), "t" * length))
            for length in range(page_size - 60, page_size):
                db.execute("INSERT INTO four VALUES (NULL, NULL, NULL, ?)", (bytes(length),))
            most = (page_size - 12) * 64 // 255 - 23
            for length in range(most - 20, most + 5):
                db.execute("INSERT INTO three VALUES (?, ?, 1)", (bytes(length), length))
        assert read(path) == selected(db)


def test_rows_in_upper_pages_of_an_index_come_too(path):
    with database(path) as db:
        fill(db, 1500)
        assert read(path) == selected(db)
    data = contents(path)
    upper = {record.page for record in everything(path) if data[(record.page - 1) * PAGE] == 0x02}
    assert len(upper) > 10


def test_entries_of_an_index_have_its_columns_and_the_rowid(path):
    with database(path) as db:
        fill(db)
        entries = {record.values for record in each_record(path, table_columns=(), index_columns={2})}
        assert entries == set(db.execute("SELECT a, id FROM four"))


def test_the_table_of_tables_comes_from_the_first_page(path):
    with database(path) as db:
        fill(db)
        tables = {record.values for record in each_record(path, table_columns={5}, index_columns=())}
        assert tables == set(db.execute("SELECT * FROM sqlite_master"))
        assert {record.page for record in each_record(path, table_columns={5}, index_columns=())} == {1}


@pytest.mark.parametrize("page_size", [512, 65536])
def test_values_of_all_types_come_as_they_are(path, page_size):
    rowids = [-(2**63), -(2**31), -1, 0, 127, 128, 2**14, 2**56 - 1, 2**56, 2**63 - 1]
    rowids += range(1000, 1000 + len(ODD_VALUES) - len(rowids))
    with database(path, page_size) as db:
        db.execute("CREATE TABLE one (v)")
        db.execute("CREATE TABLE key (v, n, PRIMARY KEY (n, v)) WITHOUT ROWID")
        db.executemany("INSERT INTO one (rowid, v) VALUES (?, ?)", zip(rowids, ODD_VALUES, strict=True))
        values = [value for value in ODD_VALUES if value is not None]
        db.executemany("INSERT INTO key VALUES (?, ?)", zip(values, itertools.count()))
    found = {
        (record.rowid, repr(record.values[0]))
        for record in each_record(path, table_columns={1}, index_columns=())
    }
    assert found == set(zip(rowids, map(repr, ODD_VALUES), strict=True))
    in_key = {repr(record.values) for record in each_record(path, table_columns=(), index_columns={2})}
    assert in_key == {repr((number, value)) for number, value in enumerate(values)}


def test_a_row_from_before_a_column_was_added_is_without_it(path):
    with database(path) as db:
        db.execute("CREATE TABLE t (a, b)")
        db.execute("INSERT INTO t VALUES (1, 2)")
        db.execute("ALTER TABLE t ADD COLUMN c DEFAULT 3")
        db.execute("INSERT INTO t VALUES (4, 5, 6)")
    found = [record.values for record in each_record(path, table_columns={2, 3}, index_columns=())]
    assert found == [(1, 2), (4, 5, 6)]


def test_only_so_many_columns_are_given(path):
    with database(path) as db:
        fill(db, 300)
        db.execute(f"CREATE TABLE wide ({', '.join(f'c{n}' for n in range(100))})")
        db.execute(f"INSERT INTO wide VALUES ({', '.join(['zeroblob(60)'] * 100)})")
        db.execute(f"CREATE TABLE broad ({', '.join(f'c{n}' for n in range(70))})")
        for length in range(30, 50):  # its types go on in another page
            db.execute(f"INSERT INTO broad VALUES ({', '.join([f'zeroblob({length})'] * 70)})")
    whole = everything(path)
    assert {len(record.values) for record in whole} == {2, 3, 4, 5, 70, 100}
    for tables, indexes in itertools.product((None, (), {4}, {2, 5}, [70, 100]), repeat=2):
        expected = {
            record
            for record in whole
            for counts in [indexes if record.rowid is None else tables]
            if counts is None or len(record.values) in counts
        }
        assert set(each_record(path, table_columns=tables, index_columns=indexes)) == expected


def test_rows_of_more_than_a_hundred_columns_are_passed_over(path):
    with database(path) as db:
        db.execute(f"CREATE TABLE wide ({', '.join(f'c{n}' for n in range(101))})")
        db.execute("INSERT INTO wide (c0) VALUES (1)")
    assert {len(record.values) for record in each_record(path)} == {5}


def test_bytes_reserved_in_each_page_are_left_out(path):
    with database(path) as db:
        db.execute("PRAGMA user_version = 1")
    data = bytearray(contents(path))
    data[20] = 32
    data[105:107] = (PAGE - 32).to_bytes(2, "big")
    write(path, data)
    with database(path) as db:
        fill(db, 100)
        assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert read(path) == selected(db)
    assert contents(path)[20] == 32


def test_names_that_are_not_utf_8_are_opened(tmp_path):
    path = os.fsdecode(os.fsencode(tmp_path) + b"/\xff\xfe.sqlite")
    made = str(tmp_path / "made")
    with database(made) as db:
        fill(db)
        try:
            os.replace(made, path)
        except OSError:
            pytest.skip("the file system takes no such names")
        assert read(path)[0]


# --- what is free -------------------------------------------------------------------------------------


def freed(path, count=1500):
    """A database with a list of free pages that takes several trunks, whose rows are still in them."""
    with database(path) as db:
        fill(db, count)
        gone = selected(db)
        db.execute("DELETE FROM four WHERE id % 10 OR id > 100")
        db.execute("DELETE FROM three WHERE c > 50")
        ((pages_free,),) = db.execute("PRAGMA freelist_count")
        assert pages_free > 3 * PAGE // 4
        left = selected(db)
    assert b"row 777" in contents(path)
    return left, tuple(before - after for before, after in zip(gone, left, strict=True))


def test_deleted_rows_do_not_come_back(path):
    left, _ = freed(path)
    assert read(path) == left


def test_deleted_rows_come_back_where_the_list_of_free_pages_is_lost(path):
    left, gone = freed(path)
    data = bytearray(contents(path))
    data[32:40] = bytes(8)
    write(path, data)
    for found, expected, deleted in zip(read(path, is_once=False), left, gone, strict=True):
        assert expected <= found <= expected | deleted
        assert found & deleted


def row_pages(path):
    """The pages with rows of the table that has four columns."""
    return sorted({record.page for record in each_record(path, table_columns={4}, index_columns=())})


def list_free(path, *trunks, count=None):
    """Adds such pages to a file, and names the first of them as the beginning of the list of free ones."""
    data = bytearray(contents(path))
    first = len(data) // PAGE + 1
    for words in trunks:
        data += struct.pack(f">{len(words)}I", *words).ljust(PAGE, b"\0")
    data[32:40] = struct.pack(">2I", first, count or sum(words[1] + 1 for words in trunks))
    write(path, data)


@pytest.mark.parametrize(
    "case", ["right", "twice", "behind the end", "zero", "first", "itself", "too many", "too long", "in both"]
)
def test_no_row_is_left_out_for_a_list_of_free_pages_that_cannot_be(path, case):
    with database(path) as db:
        fill(db, 100)
        expected = selected(db)[0]
    one, two, other = row_pages(path)[1:4]
    own = os.path.getsize(path) // PAGE + 1
    trunks = {
        "right": [(0, 2, one, two)],
        "twice": [(0, 2, one, one)],
        "behind the end": [(0, 2, one, own + 1)],
        "zero": [(0, 2, one, 0)],
        "first": [(0, 2, one, 1)],
        "itself": [(0, 2, one, own)],
        "too many": [(0, 2, one, two)],
        "too long": [(0, PAGE // 4, one)],
        "in both": [(own + 1, 1, 2), (0, 2, one, 2)],
    }
    list_free(path, *trunks[case], count=2 if case == "too many" else None)
    assert (read(path)[0] == expected) == (case != "right")
    assert other in row_pages(path)


def test_a_row_that_goes_on_in_a_free_page_is_none(path):
    with database(path) as db:
        db.execute("CREATE TABLE one (v)")
        db.execute("INSERT INTO one VALUES (zeroblob(900)), ('short')")
    list_free(path, (0, 1, os.path.getsize(path) // PAGE))
    assert [record.values for record in each_record(path, table_columns={1})] == [("short",)]


@pytest.mark.parametrize("following", ["itself", "the first", "a row's page", "behind the end"])
def test_a_circle_or_an_end_elsewhere_in_the_list_of_free_pages_costs_no_row(path, following):
    left, gone = freed(path)
    data = bytearray(contents(path))
    first = int.from_bytes(data[32:36], "big")
    second = int.from_bytes(data[(first - 1) * PAGE :][:4], "big")
    row_page = row_pages(path)[0]
    numbers = {"itself": second, "the first": first, "a row's page": row_page, "behind the end": 10**9}
    at = (second - 1) * PAGE
    data[at : at + 4] = numbers[following].to_bytes(4, "big")
    write(path, data)
    for found, expected, deleted in zip(read(path, is_once=False), left, gone, strict=True):
        assert expected <= found <= expected | deleted


# --- the log ------------------------------------------------------------------------------------------


def frames_of(path, page_size=PAGE):
    """The number of whole frames in a log, right or not."""
    return (os.path.getsize(path + "-wal") - 32) // (24 + page_size)


@pytest.mark.parametrize("page_size", [512, 4096, 65536])
def test_the_newest_committed_version_comes_from_the_log(path, tmp_path, page_size):
    with database(path, page_size, wal=True) as db:
        fill(db)
        db.execute("PRAGMA wal_checkpoint")
        for round_ in range(4):
            fill(db, 20, seed=10 + round_)
            db.execute("UPDATE four SET b = b || ? WHERE id % 3", (f" round {round_}",))
            db.execute("DELETE FROM three WHERE c % 7 = ?", (round_,))
        expected = selected(db)
        before = frames_of(path, page_size)
        db.execute("PRAGMA cache_size = 1")
        db.execute("BEGIN")
        db.execute("UPDATE four SET b = 'never ' || b")
        db.execute("DELETE FROM three WHERE c < 30")
        db.execute("INSERT INTO four (c) VALUES (zeroblob(1000000))")
        assert frames_of(path, page_size) > before
        copy = copied(path, tmp_path / "copy")
        db.execute("ROLLBACK")
    assert read(copy) == expected


def test_a_log_that_began_anew_ends_where_the_old_one_goes_on(path, tmp_path):
    with database(path, wal=True) as db:
        fill(db, 200)
        db.execute("PRAGMA wal_checkpoint")
        length = frames_of(path)
        db.execute("UPDATE four SET b = 'new' WHERE id = 5")
        assert frames_of(path) == length
        copy = copied(path, tmp_path / "copy")
        assert read(copy) == selected(db)


@pytest.mark.parametrize("is_there", [True, False])
def test_pages_behind_the_end_that_the_log_tells_are_left_out(path, tmp_path, is_there):
    with database(path, wal=True) as db:
        fill(db, 300)
        if is_there:
            db.execute("PRAGMA wal_checkpoint")
        db.execute("DELETE FROM four WHERE id > 10")
        db.execute("DELETE FROM three WHERE c > 10")
        db.execute("VACUUM")
        expected = selected(db)
        copy = copied(path, tmp_path / "copy")
    if not is_there:
        os.unlink(copy)
    assert b"row 222" in contents(copy + ("" if is_there else "-wal"))
    assert read(copy) == expected


def versions(path, tmp_path):
    """A copy with a log of several transactions; what SQL gives after each, by the frames up to there."""
    with database(path, wal=True) as db:
        fill(db, 30)
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        found = {0: selected(db)}
        for number in range(5):
            with transaction(db):
                db.execute("UPDATE four SET b = ? WHERE id % 13 = ?", (f"version {number}", number))
                db.execute("DELETE FROM three WHERE c = ?", (number,))
                db.execute("INSERT INTO three VALUES (zeroblob(900), ?, 0)", (number,))
            found[frames_of(path)] = selected(db)
        assert len(found) == 6
        return copied(path, tmp_path / "copy"), found


def test_a_damaged_frame_leaves_what_was_committed_before_it(path, tmp_path):
    copy, found = versions(path, tmp_path)
    log = contents(copy + "-wal")
    rng = random.Random(2)
    for frame in range(max(found)):
        at = 32 + frame * (24 + PAGE)
        for place in (at + 3, at + 7, at + rng.randrange(8, 24), at + 24 + rng.randrange(PAGE)):
            damaged = bytearray(log)
            damaged[place] ^= 1 << rng.randrange(8)
            write(copy + "-wal", damaged)
            assert read(copy) == found[max(count for count in found if count <= frame)]


def test_a_log_cut_off_anywhere_leaves_what_was_committed_before(path, tmp_path):
    copy, found = versions(path, tmp_path)
    log = contents(copy + "-wal")
    for count, expected in found.items():
        for more in (0, 1, 24, 24 + PAGE - 1):
            write(copy + "-wal", log[: 32 + count * (24 + PAGE) + more])
            assert read(copy) == expected


@pytest.mark.parametrize("place", [0, 3, 5, 8, 10, 13, 17, 22, 25, 31])
def test_a_damaged_header_of_the_log_costs_nothing(path, tmp_path, place):
    copy, found = versions(path, tmp_path)
    log = bytearray(contents(copy + "-wal"))
    log[place] ^= 0x10
    write(copy + "-wal", log)
    assert read(copy) == found[max(found)]


def test_a_log_without_its_header_costs_nothing(path, tmp_path):
    copy, found = versions(path, tmp_path)
    write(copy + "-wal", bytes(32) + contents(copy + "-wal")[32:])
    assert read(copy) == found[max(found)]


def sums(data, before):
    """The checksum of the log's format, as a machine with the other order of bytes makes it."""
    one, other = before
    for at in range(0, len(data), 8):
        one = (one + int.from_bytes(data[at : at + 4], "big") + other) % 2**32
        other = (other + int.from_bytes(data[at + 4 : at + 8], "big") + one) % 2**32
    return one, other


@pytest.mark.parametrize("has_header", [True, False])
def test_a_log_of_a_machine_with_the_other_order_of_bytes_is_read(path, tmp_path, has_header):
    copy, found = versions(path, tmp_path)
    log = bytearray(contents(copy + "-wal"))
    log[3] ^= 1
    before = sums(log[:24], (0, 0))
    log[24:32] = struct.pack(">2I", *before)
    for at in range(32, len(log), 24 + PAGE):
        before = sums(log[at : at + 8] + log[at + 24 : at + 24 + PAGE], before)
        log[at + 16 : at + 24] = struct.pack(">2I", *before)
    write(copy + "-wal", log if has_header else bytes(32) + log[32:])
    assert read(copy) == found[max(found)]


def test_a_log_of_other_pages_is_left_alone(path, tmp_path):
    with database(path) as db:
        fill(db)
        expected = selected(db)
    other = str(tmp_path / "other")
    with database(other, 4096, wal=True) as db:
        fill(db, 200)
        shutil.copyfile(other + "-wal", path + "-wal")
    assert read(path) == expected


@pytest.mark.parametrize("length", [None, 0, 1, 99, 100, 511])
@pytest.mark.parametrize("page_size", [512, 65536])
def test_a_log_is_read_without_its_file(path, tmp_path, length, page_size):
    with database(path, page_size, wal=True) as db:
        fill(db)
        expected = selected(db)
        copy = copied(path, tmp_path / "copy")
    if length is None:
        os.unlink(copy)
    else:
        write(copy, contents(copy)[:length])
    assert read(copy) == expected


def test_a_page_that_is_in_the_log_is_not_missed_in_the_file(path, tmp_path):
    with database(path, wal=True) as db:
        fill(db)
        db.execute("PRAGMA wal_checkpoint")
        db.execute("UPDATE four SET b = 'new'")
        expected = selected(db)[0]
        copy = copied(path, tmp_path / "copy")
    data = bytearray(contents(copy))
    for number in row_pages(copy):
        data[(number - 1) * PAGE : number * PAGE] = bytes(PAGE)
    write(copy, data)
    assert read(copy)[0] == expected


# --- what is damaged ----------------------------------------------------------------------------------


def test_a_file_that_is_not_there_or_no_file_is_an_error(path, tmp_path):
    with pytest.raises(FileNotFoundError):
        list(each_record(path))
    with pytest.raises(OSError, match=r"."):
        list(each_record(str(tmp_path)))
    write(path + "-wal", b"")
    with pytest.raises(FileNotFoundError):
        list(each_record(path))


@pytest.mark.parametrize(
    "data", [b"", b"\x0d", bytes(5000), b"\xff" * 70_000, b"\x0d" * 70_000, b"\n\0" * 9000]
)
def test_a_file_of_anything_else_gives_nothing(path, data):
    write(path, data)
    write(path + "-wal", data)
    assert not list(each_record(path))


@pytest.mark.parametrize("filler", ["zeros", "noise", "ones", "another page"])
@pytest.mark.parametrize("page_size", [512, 4096])
def test_a_damaged_page_costs_its_own_rows_only(path, page_size, filler):
    """And a row that goes on in the page, if it holds the rest of one."""
    with database(path, page_size) as db:
        fill(db, 120)
    whole, data = everything(path), contents(path)
    # The first page tells how long pages are; without it, they are taken to be of 4096 bytes.
    damaged = range(0 if page_size == 4096 else 1, len(data) // page_size)
    rng = random.Random(3)
    fillers = {
        "zeros": lambda: bytes(page_size),
        "noise": lambda: rng.randbytes(page_size),
        "ones": lambda: b"\xff" * page_size,
        "another page": lambda: data[-page_size:],
    }
    for index in damaged:
        at = index * page_size
        write(path, data[:at] + fillers[filler]() + data[at + page_size :])
        found = everything(path)
        lost = {record for record in whole - found if record.page != index + 1}
        had_rows = any(record.page == index + 1 for record in whole)
        assert len(lost) <= (0 if had_rows else 1), index
        # Where a row's rest is damaged, nothing tells that it is not as it was.
        assert {record[:2] for record in found - whole} <= {record[:2] for record in lost} | (
            {record[:2] for record in found if record.page == index + 1}
        )


def test_pages_of_any_size_are_found_by_the_log_where_the_first_is_damaged(path, tmp_path):
    with database(path, 1024, wal=True) as db:
        fill(db)
        db.execute("PRAGMA wal_checkpoint")
        db.execute("UPDATE four SET b = 'new' WHERE id = 1")
        expected = selected(db)
        copy = copied(path, tmp_path / "copy")
    data = contents(copy)
    write(copy, b"\xff" * 1024 + data[1024:])
    assert read(copy) == expected


def test_a_text_that_is_none_costs_its_row_only(path):
    with database(path, 4096) as db:
        fill(db, 40)
        whole = selected(db)[0]
    data = contents(path)
    assert data.count(b"row 17") == 1
    write(path, data.replace(b"row 17", b"row \xff7"))
    lost = whole - read(path)[0]
    assert [values[2] for _, values in lost] == ["row 17"]


def head_of(page_size=PAGE, reserved=0):
    """A first page without tables, which nothing is said of but the size of pages."""
    head = b"SQLite format 3\0" + page_size.to_bytes(2, "big") + bytes([1, 1, reserved, 64, 32, 32])
    return head.ljust(page_size, b"\0")


def crafted(path, *cells, reserved=0, rest=b""):
    """A file with one leaf of a table with rowid, which has these cells, and with what comes behind it."""
    places, end = [], PAGE - reserved
    for cell in cells:
        end -= len(cell)
        places.append(end)
    page = struct.pack(f">BHHHB{len(cells)}H", 0x0D, 0, len(cells), end, 0, *places).ljust(end, b"\0")
    data = page + b"".join(reversed(cells))
    write(path, head_of(reserved=reserved) + data.ljust(PAGE, b"\0") + rest)


def cell_of(types, values, size=None):
    """A cell with rowid 5; the length of its record, as bytes, if it is not to be the right one."""
    return (size or bytes([len(types + values)])) + b"\5" + types + values


RIGHT = cell_of(b"\3\1\x0f", b"*A")


@pytest.mark.parametrize(
    "wrong",
    [
        cell_of(b"\3\x0a\x0f", b"A"),  # there are no such types
        cell_of(b"\3\x0b\x0f", b"A"),
        cell_of(b"\3\1\x0f", b"*"),
        cell_of(b"\3\1\x0f", b"*AB"),
        cell_of(b"\3\1\x7f", b"*A"),
        cell_of(b"\3\1\x0f", b"*\xff"),
        cell_of(b"\0\1\x0f", b"*A"),
        cell_of(b"\1", b""),
        cell_of(b"", b""),
        cell_of(b"\x7f\1\x0f", b"*A"),
        cell_of(b"\3\1\x80", b"\x0f*A"),  # a type goes on behind their end
        cell_of(b"\3\1\x0f", b"*A", b"\xff" * 9),
        cell_of(b"\3\1\x0f", b"*A", b"\x7f"),
        cell_of(b"\xff" * 9, b"*A"),
    ],
)
def test_a_cell_that_contradicts_itself_costs_itself_only(path, wrong):
    for cells in ([RIGHT, wrong], [wrong, RIGHT], [wrong, RIGHT, wrong]):
        crafted(path, *cells)
        assert list(each_record(path)) == [(2, 5, (42, "A"))]
        assert list(each_record(path, table_columns={2})) == [(2, 5, (42, "A"))]


def test_what_is_no_number_is_null(path):
    crafted(path, cell_of(b"\2\7", struct.pack(">d", float("nan"))))
    assert list(each_record(path)) == [(2, 5, (None,))]


def test_no_cell_stands_in_reserved_bytes(path):
    crafted(path, RIGHT, reserved=32)
    assert list(each_record(path)) == [(2, 5, (42, "A"))]
    data = bytearray(contents(path))
    data[20] = 40  # more than a page of this size can do without
    write(path, data)
    assert list(each_record(path)) == [(2, 5, (42, "A"))]
    crafted(path, RIGHT)
    data = bytearray(contents(path))
    data[20] = 32
    write(path, data)
    assert not list(each_record(path))


def test_a_circle_with_an_endless_row_ends(path):
    size = 1 << 60
    within = sqlite_salvage._size_within(size, sqlite_salvage._TABLE, PAGE)
    claim = bytes([0x88, *[0x80] * 7, 0])
    assert sqlite_salvage._varint(claim, 0) == (size, 9)
    wrong = cell_of(b"\3\1\x0f".ljust(within, b"A"), struct.pack(">I", 3), claim)
    crafted(path, RIGHT, wrong, rest=struct.pack(">I", 3).ljust(PAGE, b"A"))
    assert list(each_record(path)) == [(2, 5, (42, "A"))]


def test_a_cell_outside_of_where_cells_are_is_none(path):
    crafted(path, RIGHT, cell_of(b"\2\1", b"+"))
    assert [record.values for record in each_record(path)] == [(42, "A"), (43,)]
    data = bytearray(contents(path))
    data[PAGE + 5 : PAGE + 7] = (PAGE - len(RIGHT)).to_bytes(2, "big")
    write(path, data)
    assert [record.values for record in each_record(path)] == [(42, "A")]


def test_a_chain_that_goes_in_a_circle_or_elsewhere_costs_its_row_only(path):
    with database(path) as db:
        fill(db, 30)
        whole = selected(db)
    data = contents(path)
    rests = [number for number in range(2, len(data) // PAGE + 1) if data[(number - 1) * PAGE] == 0]
    assert len(rests) > 20
    for number in rests:
        at = (number - 1) * PAGE
        for following in (number, 1, len(data) // PAGE + 1, 2**32 - 1):
            write(path, data[:at] + following.to_bytes(4, "big") + data[at + 4 :])
            found = read(path)
            assert sum(len(rows - left) for rows, left in zip(whole, found, strict=True)) == 1
            assert all(left <= rows for rows, left in zip(whole, found, strict=True))


def test_what_looks_like_a_page_inside_a_row_gives_no_rows(path, tmp_path):
    inner = str(tmp_path / "inner")
    with database(inner) as db:
        fill(db)
    data = contents(inner)
    with database(path) as db:
        fill(db, 5)
        db.execute("CREATE TABLE one (v)")
        for shift in (*range(8), 455, 456, 457, 504, 505, 506, 507, 508):
            db.execute("INSERT INTO one VALUES (?)", (bytes(shift) + data,))
            # A page's rest is as long as the page without four bytes: so each begins with such a header.
            heads = b"".join(data[at + 4 : at + PAGE] for at in range(0, len(data), PAGE))
            db.execute("INSERT INTO one VALUES (?)", (bytes(shift) + heads,))
        assert read(path) == selected(db)
        ((count,),) = db.execute("SELECT count(*) FROM one")
    assert len(list(each_record(path, table_columns={1}, index_columns=()))) == count


def test_a_page_that_names_a_cell_often_gives_it_once(path):
    with database(path) as db:
        db.execute("CREATE TABLE t (a, b)")
        db.execute("INSERT INTO t VALUES (300, 'one'), (300, 'two'), (300, 'three')")
    data = bytearray(contents(path))
    data[PAGE + 8 : PAGE + 14] = data[PAGE + 8 : PAGE + 10] * 3
    write(path, data)
    assert [record.values for record in each_record(path, table_columns={2})] == [(300, "one")]


class _Scratched(io.FileIO):
    """A file with places that its disk cannot read."""

    bad = (PAGE * 3, PAGE * 4)

    def read(self, size=-1):
        at = self.tell()
        if self.bad[0] <= at < self.bad[1]:
            raise OSError(5, "Input/output error")
        return super().read(min(size, self.bad[0] - at) if at < self.bad[0] else size)


def test_a_place_that_the_disk_cannot_read_costs_its_page_only(path, monkeypatch):
    with database(path) as db:
        fill(db, 60)
    whole = everything(path)
    monkeypatch.setattr(sqlite_salvage, "_open", lambda path, stack: stack.enter_context(_Scratched(path)))
    found = everything(path)
    assert found <= whole
    assert {record.page for record in whole - found} == {4}


def test_a_file_cut_off_anywhere_gives_nothing_that_was_not_there(path):
    with database(path) as db:
        fill(db, 120)
    whole, data = everything(path), contents(path)
    found = set()
    lengths = sorted({*range(0, len(data), 397), *range(PAGE * 6, PAGE * 7, 7)})
    for length in lengths:
        write(path, data[:length])
        before, found = found, everything(path)
        assert before <= found <= whole
        short = {record for record in whole if sum(map(_size_of, record.values)) < 60}
        assert {record for record in short if record.page * PAGE <= length} <= found


def _size_of(value):
    return len(value) if isinstance(value, bytes | str) else 9


def mutated(data, rng):
    """Some bytes changed, places wiped out, moved and doubled, or the end cut off."""
    data = bytearray(data)
    for _ in range(rng.choice((1, 1, 2, 5, 40))):
        at, length = rng.randrange(len(data)), rng.choice((1, 2, 4, 8, 16, PAGE))
        source = rng.randrange(len(data))
        length = min(length, len(data) - max(at, source))
        changes = (
            lambda at=at: bytes([data[at] ^ 1 << rng.randrange(8)]),
            lambda length=length: rng.randbytes(length),
            lambda length=length: bytes([rng.choice((0, 1, 2, 0x0A, 0x0D, 0x7F, 0x80, 0xFF))]) * length,
            lambda source=source, length=length: data[source : source + length],
        )
        change = rng.choice(changes)()
        data[at : at + len(change)] = change
        if rng.random() < 0.05:
            del data[rng.randrange(1, len(data) + 1) :]
    return bytes(data)


def test_no_damage_raises_and_most_rows_still_come(path, tmp_path):
    with database(path, wal=True) as db:
        fill(db, 40)
        db.execute("PRAGMA wal_checkpoint")
        db.execute("DELETE FROM four WHERE id < 15")
        fill(db, 3, seed=2)
        copy = copied(path, tmp_path / "copy")
    whole, data, log = everything(copy), contents(copy), contents(copy + "-wal")
    rng = random.Random(4)
    kept = 0
    rounds = 250
    for _ in range(rounds):
        write(copy, mutated(data, rng))
        write(copy + "-wal", mutated(log, rng) if rng.random() < 0.5 else log)
        found = list(each_record(copy))
        assert len(found) < 3 * len(whole)
        kept += len(whole.intersection(found))
    assert kept > rounds * len(whole) / 2


@given(st.binary(max_size=600), st.sampled_from([0x02, 0x0A, 0x0D]), st.integers(0, 40), st.integers(0, PAGE))
def test_no_page_raises_whatever_it_holds(tmp_path_factory, data, kind, count, content_at):
    path = str(tmp_path_factory.getbasetemp() / "page.sqlite")
    page = (struct.pack(">BHHHB", kind, 0, count, content_at, 0) + data).ljust(PAGE, data[-1:] or b"\0")[
        :PAGE
    ]
    head = b"SQLite format 3\0" + PAGE.to_bytes(2, "big") + b"\1\1\0\x40\x20\x20"
    write(path, head.ljust(PAGE, b"\0") + page * 3)
    for record in each_record(path):
        assert 1 <= len(record.values) <= 100
        assert sum(map(sys.getsizeof, record.values)) < 100_000


@given(st.binary(min_size=0, max_size=12))
def test_a_number_of_any_bytes_is_read_or_refused(data):
    try:
        number, end = sqlite_salvage._varint(data, 0)
    except IndexError:
        assert len(data) < 9
        assert all(byte >= 0x80 for byte in data)
    else:
        assert 0 <= number < 2**64
        assert 1 <= end <= min(9, len(data))
