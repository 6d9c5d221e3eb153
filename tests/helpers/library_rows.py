"""Rows of imagined images for tests of the library."""

import os
import re

import numpy as np
import pytest

from dupfinder.base.files import FileState, MatchRow, ScannedImage
from dupfinder.hashing.hashes import ROW_BYTES
from dupfinder.store import library, schema
from dupfinder.store.library import Library

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


def make_version_1(folder):
    """A library as the first version made it, with a little of everything."""
    # What is stored today has columns more, which are gone again at the end.
    added = re.findall(
        r"ALTER TABLE (image|appearance) ADD COLUMN ((\w+)[^;]*)", ";\n".join(schema.LIBRARY.steps)
    )
    with pytest.MonkeyPatch.context() as patch:
        more = [f";\nALTER TABLE {table} ADD COLUMN {column}" for table, column, _ in added]
        patch.setattr(schema, "LIBRARY", schema.Schema((schema.LIBRARY.steps[0] + "".join(more),)))
        patch.setattr(library, "_KEPT_TABLES", {})
        patch.setattr(Library, "excluded", lambda _: [])
        with Library(folder) as made:
            made.add_folder(b"/p", indexed_at="2024-05-01T00:00:00+00:00")
            made.store(
                [scanned(b"/p/a.jpg", 1, views=2), scanned(b"/p/b.jpg", 2), broken(b"/p/c.jpg")], VERSION
            )
            a, b = sorted(set(looks(made).values()))
            made.store_matches([MatchRow(a, b, 4, 3)], [a, b], 10)
            made.store_digests({1: b"whole"}, {1: b"pixels"})
            for table, _, name in reversed(added):
                made.write(f"ALTER TABLE {table} DROP COLUMN {name}")
            return everything(made)


VERSION = 1


def broken(path, stage="decode"):
    return ScannedImage(FileState(path, 5, 6, 1, 2), b"x" * 16, reason="not an image", stage=stage)


_COLUMNS = {"image": 19, "appearance": 4}


def everything(opened):
    """All rows of the tables of the first version."""
    tables = ("meta", "folder", "appearance", "view", "image", "match")
    found = {table: list(opened.read(f"SELECT * FROM {table}")) for table in tables}
    return found | {table: [row[:count] for row in found[table]] for table, count in _COLUMNS.items()}
