"""Marks and reviewed clusters are stored, replaced, removed; files of the first version get the table."""

import contextlib
import os
import sqlite3

from dupfinder.store import schema
from dupfinder.store.library import Library
from dupfinder.store.marks import StoredMark
from dupfinder.store.opening import open_library
from dupfinder.store.user_file import COPY_NAME, USER_NAME

ODD = b"/p/not utf-8 \xff.jpg"


def test_marks_are_stored_replaced_and_removed(tmp_path):
    with Library(str(tmp_path)) as library:
        assert (library.marks(), library.review_words()) == ({}, "")
        library.store_marks({ODD: StoredMark("trash", 5, 6, 0), b"/b": StoredMark("keep", 1, 2, 7)}, [], "a")
        library.store_marks({ODD: StoredMark("", 5, 9, 1)}, [b"/b", b"/nowhere"], "b")
    with Library(str(tmp_path)) as library:
        assert library.marks() == {ODD: StoredMark("", 5, 9, 1)}
        assert library.review_words() == "b"


def test_a_file_of_the_first_version_gets_the_table_and_keeps_what_it_has(tmp_path):
    data = str(tmp_path)
    with Library(data) as library:
        library.protect(b"/photos")
    for name in (USER_NAME, COPY_NAME):
        with contextlib.closing(sqlite3.connect(os.path.join(data, name))) as db:
            db.executescript("DROP TABLE mark; DROP TABLE deed")
            db.execute("PRAGMA user_version = 1")
            db.commit()
    library, told = open_library(data)
    with library:
        assert told is None
        assert library.protected() == [b"/photos"]
        assert library.marks() == {}
    with contextlib.closing(sqlite3.connect(os.path.join(data, COPY_NAME))) as db:
        assert db.execute("PRAGMA user_version").fetchone() == (schema.USER.version,)
