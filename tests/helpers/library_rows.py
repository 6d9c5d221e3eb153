"""Rows of imagined images for tests of the library."""

import contextlib
import os
import sqlite3

import numpy as np

from dupfinder.base.files import FileState, ScannedImage
from dupfinder.hashing.hashes import ROW_BYTES
from dupfinder.store import schema
from dupfinder.store.library_file import FILE_NAME

ODD_NAMES = [
    b"/p/not utf-8 \xff\xfe.jpg",
    b"/p/new\nline.jpg",
    b"/p/quote'\".jpg",
    b"/p/percent%_.jpg",
    "/p/図 ü é.jpg".encode(),
    b"/p/ .jpg",
]


def row(look, view=0):
    """The hashes of a view of an imagined picture."""
    return np.random.default_rng([look, view]).bytes(ROW_BYTES)


def scanned(path, look, *, views=1, **details):
    """A file that shows the imagined picture number `look`."""
    state = FileState(path, 1000 + look, 5_000 + look, 1, 2)
    return ScannedImage(
        state,
        b"%016d" % look,
        width=40,
        height=30,
        content_pixels=1200,
        format="JPEG",
        views=tuple(row(look, view) for view in range(views)),
        **details,
    )


def looks(opened):
    """Path to appearance of all readable images."""
    return {os.fsencode(record.path): record.appearance for record in opened.records()}


def make_version(folder, version):
    """A library as an earlier version made it, with some rows in each of its tables."""
    os.makedirs(folder, exist_ok=True)
    with contextlib.closing(sqlite3.connect(os.path.join(folder, FILE_NAME))) as db:
        db.executescript(";\n".join(schema.LIBRARY.steps[:version]))
        db.execute("INSERT INTO meta VALUES ('generation', 7)")
        for number in range(1, 201):
            path = b"/photos/%d.jpg" % number
            db.execute(
                "INSERT INTO appearance (id, key, flat, matched_radius) VALUES (?, ?, 0, 10)", (number, path)
            )
            db.execute("INSERT INTO view VALUES (?, 0, ?)", (number, row(number)))
            db.execute(
                "INSERT INTO image (id, path, size_bytes, mtime_ns, device, inode, hash_version, appearance)"
                " VALUES (?1, ?2, 1, 2, 3, 4, 1, ?1)",
                (number, path),
            )
            db.execute("INSERT INTO match VALUES (?, ?, 5, 0)", (number, number + 1))
            db.execute("INSERT INTO folder VALUES (?, ?, ?, ?)", (number, path, number % 2, INDEXED_AT))
        for table, rows in USER_ROWS.items():
            if table in schema.LIBRARY.tables_at(version):
                marks = ", ".join("?" * len(rows[0]))
                db.executemany(f"INSERT OR REPLACE INTO {table} VALUES ({marks})", rows)
        db.execute(f"PRAGMA user_version = {version}")
        db.commit()


INDEXED_AT = "2024-05-01T00:00:00+00:00"

USER_ROWS = {
    "excluded": [(name,) for name in (b"/left out", b"/p/not utf-8 \xff")],
    "protected": [(b"/photos/%d.jpg" % number,) for number in range(1, 201, 2)],
    "protected_identity": [(b"/photos/1.jpg", 5, 6)],
    "decision": [(3, "pair", INDEXED_AT), (8, "cluster", INDEXED_AT)],
    "decided": [
        (decision, number, b"f%d" % number, b"look", 1, 1, b"/photos/%d.jpg" % number)
        for decision in (3, 8)
        for number in range(2)
    ],
    "batch": [(4, INDEXED_AT)],
    "trashed": [
        (
            number,
            4,
            None,
            b"/old/%d" % number,
            None,
            None,
            1,
            2,
            3,
            4,
            b"f",
            None,
            "trashed",
            None,
            INDEXED_AT,
        )
        for number in range(5, 25)
    ],
    "deed": [],
    "mark": [(b"/photos/%d.jpg" % number, "keep", 10, 20, 0) for number in range(3)],
}
"""Rows that only people know; earlier versions keep those of their tables in the library itself."""

EARLIER_USER_ROWS = USER_ROWS | {"mark": []}
"""Those that a library of the last such version has."""


def user_rows(opened):
    """Returns the rows that only people know, by table."""
    tables = sorted(schema.USER.tables - {"meta"})
    return {table: sorted(opened.user.read(f"SELECT * FROM {table}")) for table in tables}


def set_aside(folder, name):
    """The bytes of each file of this name that was set aside."""
    found = []
    for entry in sorted(os.listdir(folder)):
        if entry.startswith(f"{name}.damaged-") and not entry.endswith(("-wal", "-shm")):
            with open(os.path.join(folder, entry), "rb") as stream:
                found.append(stream.read())
    return found


VERSION = 1


def broken(path, stage="decode"):
    return ScannedImage(FileState(path, 5, 6, 1, 2), b"x" * 16, reason="not an image", stage=stage)
