"""The library: what is known of every image, in one SQLite file in the user data folder.

An *image* is a file. What it looks like, its *appearance*, is stored once for all images whose
hashes are equal: copies add nothing to search. An appearance has up to three *views* (the whole
picture; the picture without its uniform borders; the whole over black, if it is transparent).
*Matches* are verified pairs of appearances, so that they need no work when a copy appears or a file
is moved.

This module alone imports sqlite3. One `Library` belongs to one thread; several may be open on the
same file, one of them writing.
"""

from __future__ import annotations

import contextlib
import hashlib
import itertools
import os
import re
import sqlite3
import sys
import time
from collections import deque
from collections.abc import Iterable, Iterator, Sequence, Set
from contextlib import contextmanager
from typing import Any, Final

from dupfinder.base.errors import (
    LibraryBusyError,
    LibraryDamagedError,
    LibraryError,
    LibraryFullError,
    LibraryNewerError,
)
from dupfinder.base.files import FileState, KnownFile, MatchRow, Moved, ScannedImage
from dupfinder.base.records import UNDECODED, DifferenceKind, FileProblem, FolderInfo, ImageRecord
from dupfinder.system import user_dirs
from dupfinder.system.path_names import below, lies_in
from dupfinder.system.timeouts import is_folder

FILE_NAME: Final = "library.sqlite"
SUSPECT_NAME: Final = "library.sqlite.suspect"
"""Beside the library: something came upon damage in it; the next one that opens it looks at every page."""

_SCHEMA: Final = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value) WITHOUT ROWID;
CREATE TABLE folder (
    id INTEGER PRIMARY KEY,
    path BLOB NOT NULL UNIQUE,
    protected INTEGER NOT NULL DEFAULT 0,
    indexed_at TEXT
);
CREATE TABLE appearance (
    id INTEGER PRIMARY KEY AUTOINCREMENT,       -- never given again: a search may hold old ones
    key BLOB NOT NULL UNIQUE,                   -- digest of the views below and of flat
    flat INTEGER NOT NULL,
    matched_radius INTEGER NOT NULL DEFAULT -1  -- all its matches up to here are stored
);
CREATE TABLE view (
    appearance INTEGER NOT NULL,
    number INTEGER NOT NULL,                    -- from 0: the whole picture, without its borders
    hashes BLOB NOT NULL,                       -- hashing.ROW_BYTES bytes, words little-endian
    PRIMARY KEY (appearance, number)
) WITHOUT ROWID;
CREATE TABLE image (
    id INTEGER PRIMARY KEY,
    path BLOB NOT NULL UNIQUE,
    size_bytes INTEGER NOT NULL,
    mtime_ns INTEGER NOT NULL,
    device INTEGER NOT NULL,
    inode INTEGER NOT NULL,
    fingerprint BLOB,                           -- of size, head and tail
    digest BLOB,                                -- of all bytes, once it was needed
    pixel_digest BLOB,                          -- of all pixels in colour, once it was needed
    width INTEGER NOT NULL DEFAULT 0,
    height INTEGER NOT NULL DEFAULT 0,
    content_pixels INTEGER NOT NULL DEFAULT 0,  -- without uniform borders
    format TEXT NOT NULL DEFAULT '',
    taken_at TEXT,
    damaged INTEGER NOT NULL DEFAULT 0,
    hash_version INTEGER NOT NULL,
    appearance INTEGER,                         -- NULL: could not be read, for this reason:
    problem TEXT,
    stage TEXT
);
CREATE INDEX image_appearance ON image (appearance);
CREATE TABLE match (
    a INTEGER NOT NULL,                         -- appearances, a < b
    b INTEGER NOT NULL,
    distance INTEGER NOT NULL,
    transform INTEGER NOT NULL,                 -- turns a into b
    PRIMARY KEY (a, b)
) WITHOUT ROWID;
CREATE INDEX match_b ON match (b);
"""

_ADD_EXCLUDED: Final = """
CREATE TABLE excluded (
    path BLOB PRIMARY KEY                       -- of a file or folder that is left out
) WITHOUT ROWID;
"""

_ADD_REVIEW: Final = """
ALTER TABLE image ADD COLUMN checksum INTEGER;
CREATE TABLE protected (
    path BLOB PRIMARY KEY                       -- of a folder whose files never go to the trash
) WITHOUT ROWID;
INSERT INTO protected SELECT path FROM folder WHERE protected;
CREATE TABLE decision (                         -- these are no duplicates of one another
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,                         -- pair: of two contents; cluster: of all its files
    made_at TEXT NOT NULL                       -- UTC, ISO 8601
);
CREATE TABLE decided (
    decision INTEGER NOT NULL,
    number INTEGER NOT NULL,                    -- from 0, the keeper first
    fingerprint BLOB NOT NULL,                  -- of the file's bytes, wherever it lies
    look BLOB NOT NULL,                         -- key of its appearance: scans may share a fingerprint
    hash_version INTEGER NOT NULL,              -- looks of other versions are not compared
    copies INTEGER NOT NULL,                    -- so many files of this content were there
    path BLOB NOT NULL,                         -- where one of them was, for showing
    PRIMARY KEY (decision, number)
) WITHOUT ROWID;
CREATE TABLE batch (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    started_at TEXT NOT NULL                    -- UTC, ISO 8601
);
CREATE TABLE trashed (                          -- the journal: each file that was to go to the trash
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    batch INTEGER NOT NULL,
    companion_of INTEGER,                       -- the row of the image it goes with
    path BLOB NOT NULL,                         -- where it was
    trash_path BLOB,                            -- where it is in the trash
    keeper BLOB,                                -- the file that was kept for it; NULL: none was
    size_bytes INTEGER NOT NULL,
    mtime_ns INTEGER NOT NULL,
    device INTEGER NOT NULL,
    inode INTEGER NOT NULL,
    fingerprint BLOB NOT NULL,
    digest BLOB,                                -- of all bytes, where they were read
    state TEXT NOT NULL,                        -- see journal.State
    reason TEXT,                                -- why it failed
    changed_at TEXT                             -- when the state last changed; UTC, ISO 8601
);
CREATE INDEX trashed_batch ON trashed (batch);
CREATE INDEX trashed_companion ON trashed (companion_of);
CREATE INDEX trashed_state ON trashed (state)
"""

# image.decoders: versions of the decoders that could not read it. appearance.frame_hashes: of sampled frames,
# verification.FRAME_BYTES bytes; NULL for a still picture. appearance.tiny: the picture's shorter side is at
# most TINY_SIDE.
_ADD_DIFFERENCES: Final = """
ALTER TABLE image ADD COLUMN content TEXT NOT NULL DEFAULT 'still';
ALTER TABLE image ADD COLUMN frames INTEGER NOT NULL DEFAULT 1;
ALTER TABLE image ADD COLUMN camera INTEGER NOT NULL DEFAULT 0;
ALTER TABLE image ADD COLUMN turned INTEGER NOT NULL DEFAULT 0;
ALTER TABLE image ADD COLUMN quality INTEGER;
ALTER TABLE image ADD COLUMN decoders TEXT;
ALTER TABLE appearance ADD COLUMN frame_hashes BLOB;
ALTER TABLE appearance ADD COLUMN tiny INTEGER NOT NULL DEFAULT 0;
CREATE INDEX appearance_tiny ON appearance (id) WHERE tiny;
CREATE INDEX image_fingerprint ON image (fingerprint);
CREATE TABLE protected_identity (               -- of protected folders, as they were seen
    path BLOB NOT NULL,
    device INTEGER NOT NULL,
    inode INTEGER NOT NULL,
    PRIMARY KEY (path, device, inode)
) WITHOUT ROWID;
CREATE TABLE difference (                       -- of a file from the one that is kept
    keeper BLOB NOT NULL,                       -- content keys: fingerprint and checksum
    file BLOB NOT NULL,
    version INTEGER NOT NULL,                   -- of hashes and comparison; others are computed anew
    kind TEXT NOT NULL,
    score REAL NOT NULL,
    boxes TEXT NOT NULL,                        -- JSON: left, top, width, height of each
    PRIMARY KEY (keeper, file)
) WITHOUT ROWID
"""

_MIGRATIONS: Final = (_SCHEMA, _ADD_EXCLUDED, _ADD_REVIEW, _ADD_DIFFERENCES)
"""What brings a library from each version to the next, from none at all on; never changed, only added to."""

SCHEMA_VERSION: Final = len(_MIGRATIONS)

_KEPT_TABLES: Final = {
    "folder": "quick_check",
    "excluded": "integrity_check",  # rows by path: only this looks at their order
    "protected": "integrity_check",
    "decision": "quick_check",
    "decided": "integrity_check",
    "batch": "quick_check",
    "trashed": "quick_check",
}
"""What nobody gets back by indexing, and how each is looked at when the library is opened."""

HEADER_BYTES: Final = 100
"""Of an SQLite file."""
_DAY_SECONDS: Final = 86_400
_BUSY_SECONDS: Final = 30.0
_FULL_BYTES: Final = 1 << 16  # less than that is left on a disk that is full
_ROWS: Final = 50  # a statement may have 999 parameters, whatever SQLite was built with

_STORE_IMAGE: Final = (
    "INSERT INTO image (path, size_bytes, mtime_ns, device, inode, fingerprint, width, height,"
    " content_pixels, format, taken_at, damaged, hash_version, appearance, problem, stage, checksum,"
    " content, frames, camera, turned, quality, decoders)"
    " VALUES {}"
    " ON CONFLICT (path) DO UPDATE SET size_bytes=excluded.size_bytes, mtime_ns=excluded.mtime_ns,"
    " device=excluded.device, inode=excluded.inode, fingerprint=excluded.fingerprint, digest=NULL,"
    " pixel_digest=NULL, width=excluded.width, height=excluded.height,"
    " content_pixels=excluded.content_pixels, format=excluded.format, taken_at=excluded.taken_at,"
    " damaged=excluded.damaged, hash_version=excluded.hash_version, appearance=excluded.appearance,"
    " problem=excluded.problem, stage=excluded.stage, checksum=excluded.checksum,"
    " content=excluded.content, frames=excluded.frames, camera=excluded.camera, turned=excluded.turned,"
    " quality=excluded.quality, decoders=excluded.decoders"
)

_COLUMNS: Final = (
    "SELECT i.id, i.path, i.size_bytes, i.mtime_ns, i.width, i.height, i.content_pixels, i.format,"
    " i.taken_at, i.damaged, a.flat, i.appearance, i.content, i.frames, i.camera, i.turned, i.quality"
)
_RECORDS: Final = _COLUMNS + " FROM image i JOIN appearance a ON a.id = i.appearance"

_WHOLE: Final = "i.size_bytes > 0 AND i.checksum IS NOT NULL AND i.stage IS NOT 'read'"
"""Condition on an image: it is not empty, and all its bytes were read."""

# The index alone answers this, in a tenth of the time.
_SHARED: Final = "SELECT fingerprint FROM image GROUP BY fingerprint HAVING count(*) > 1"

TINY_SIDE: Final = 48
"""In pixels: a picture is tiny if its shorter side is at most this; its hashes say little."""


class Library:
    """An open library file.

    Args:
        folder: the data folder; made if missing.
        is_alone: the caller has the folder for itself already; see `alone`.

    Raises:
        LibraryDamagedError, LibraryNewerError, LibraryError: it cannot be used; the message says
            what to do. The file is left as it is; `rescue.open_library` sets a damaged one aside.
    """

    def __init__(self, folder: str, *, is_alone: bool = False) -> None:
        self.folder = folder
        self.path = os.path.join(folder, FILE_NAME)
        self._is_migrating = False
        try:
            user_dirs.make_folder(folder)
        except OSError as error:
            raise LibraryError(f"The data folder {folder} cannot be made: {error.strerror}.") from error
        with contextlib.ExitStack() as stack:
            if not is_alone:
                stack.enter_context(_held(folder))
            with self._faults():
                self._refuse_lost()
                user_dirs.make_file(self.path)  # before SQLite does, which would ask the umask
                self._db = sqlite3.connect(self.path, timeout=_BUSY_SECONDS, isolation_level=None)
                stack.callback(self._db.close)
                self._prepare()
            self._file = _identity_of(self.path)
            self._open = stack.pop_all()

    def close(self) -> None:
        self._open.close()

    def __enter__(self) -> Library:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # --- folders ------------------------------------------------------------------------------

    def add_folder(self, path: bytes, indexed_at: str | None = None) -> None:
        """Adds a folder that lies in no other, or notes when it was last indexed to its end."""
        inside = any(low <= path < high for low, high in map(below, self.folder_paths()))
        with self.writing():
            if not inside:
                self._db.execute("INSERT OR IGNORE INTO folder (path) VALUES (?)", (path,))
            if indexed_at:
                self._db.execute("UPDATE folder SET indexed_at = ? WHERE path = ?", (indexed_at, path))

    def remove_folder(self, path: bytes) -> None:
        """Takes a folder off the list and forgets its images, but for those that another one holds.

        Nothing happens if it is not on the list.

        Raises:
            LibraryBusyError: another instance is indexing, and would bring the folder back.
        """
        with self.indexing(), self.writing():
            removed = self._db.execute("DELETE FROM folder WHERE path = ?", (path,)).rowcount
            others = [below(other) for other in self.folder_paths()]
            if removed and not any(low <= path < high for low, high in others):
                self._forget_below([path], others)

    def folder_paths(self) -> list[bytes]:
        """The folders that were added, in order of their names."""
        return [row[0] for row in self.read("SELECT path FROM folder ORDER BY path")]

    def folders(self) -> list[FolderInfo]:
        """The folders with the number of readable images below each."""
        protected = set(self.protected())
        found = []
        for path, indexed_at in list(self.read("SELECT path, indexed_at FROM folder ORDER BY path")):
            count = self.count_below(path)
            name = os.fsdecode(path)
            is_protected = lies_in(path, protected)
            found.append(FolderInfo(name, count, is_protected, is_folder(path), indexed_at))
        return found

    def protect(self, path: bytes, on: bool = True) -> None:
        """Has the files below a folder, added or not, never go to the trash, or allows it again."""
        with self.writing():
            if on:
                self._db.execute("INSERT OR IGNORE INTO protected VALUES (?)", (path,))
                with contextlib.suppress(OSError):
                    state = FileState.of(path, os.stat(path))
                    self._add_identity(path, (state.device, state.inode))
            else:
                self._db.execute("DELETE FROM protected WHERE path = ?", (path,))
                self._db.execute("DELETE FROM protected_identity WHERE path = ?", (path,))

    def note_protected(
        self, path: bytes, identity: tuple[int, int], stale: Iterable[tuple[int, int]] = ()
    ) -> None:
        """Stores device and inode of a protected folder, and forgets the stale ones."""
        with self.writing():
            self._db.executemany(
                "DELETE FROM protected_identity WHERE path = ? AND device = ? AND inode = ?",
                [(path, *other) for other in stale],
            )
            self._add_identity(path, identity)

    def _add_identity(self, path: bytes, identity: tuple[int, int]) -> None:
        self._db.execute("INSERT OR IGNORE INTO protected_identity VALUES (?, ?, ?)", (path, *identity))

    def protected_identities(self) -> dict[tuple[int, int], set[bytes]]:
        """Returns the paths of protected folders by the devices and inodes that they had."""
        found: dict[tuple[int, int], set[bytes]] = {}
        for path, device, inode in self.read(
            "SELECT path, device, inode FROM protected_identity WHERE path IN (SELECT path FROM protected)"
        ):
            found.setdefault((device, inode), set()).add(path)
        return found

    def protected(self) -> list[bytes]:
        """The protected folders, in order of their paths."""
        return [row[0] for row in self.read("SELECT path FROM protected ORDER BY path")]

    def count_below(self, folder: bytes) -> int:
        """How many readable images lie below a folder, added or not."""
        ((count,),) = self.read(
            "SELECT count(*) FROM image WHERE path >= ? AND path < ? AND appearance IS NOT NULL",
            below(folder),
        )
        return int(count)

    def exclude(self, *paths: bytes) -> None:
        """Leaves files, or folders with all that is in them, out from now on, and forgets their images.

        What another instance is indexing meanwhile does not come back either.
        """
        with self.writing():
            self._db.executemany("INSERT OR IGNORE INTO excluded VALUES (?)", [(path,) for path in paths])
            self._forget_below(paths)

    def include(self, *paths: bytes) -> None:
        """Takes paths off those that are left out; their images come back when they are indexed again."""
        with self.writing():
            self._db.executemany("DELETE FROM excluded WHERE path = ?", [(path,) for path in paths])

    def excluded(self) -> list[bytes]:
        """The files and folders that are left out, in order of their paths."""
        return [row[0] for row in self.read("SELECT path FROM excluded ORDER BY path")]

    # --- images -------------------------------------------------------------------------------

    def known_files(self, folder: bytes) -> dict[bytes, KnownFile]:
        """All files below a folder, readable or not, by path."""
        rows = self.read(
            "SELECT path, id, size_bytes, mtime_ns, hash_version, device, fingerprint, problem, stage,"
            " damaged, inode, appearance, checksum, decoders FROM image WHERE path >= ? AND path < ?",
            below(folder),
        )
        return {row[0]: KnownFile(*row[1:]) for row in rows}

    def paths_of_inodes(self, inodes: Sequence[int]) -> dict[tuple[int, int], bytes]:
        """A path of a known image for each of these inodes, by device and inode."""
        rows = self._for_each("SELECT device, inode, path FROM image WHERE inode IN ({})", inodes)
        return {(device, inode): path for device, inode, path in rows}

    def store(self, images: Iterable[ScannedImage], hash_version: int) -> list[int | None]:
        """Adds or replaces images by path, in one transaction; excluded ones are passed over.

        Returns:
            The appearance of each; None for those that could not be read, or are excluded.
        """
        with self.writing():
            given = list(images)
            excluded = set(self.excluded())
            rows = [image for image in given if not lies_in(image.state.path, excluded)]
            keys = [_appearance_key(image) for image in rows]
            known = self._add_appearances(dict(zip(keys, rows, strict=True)))
            appearances = [known.get(key) if key else None for key in keys]
            self._insert(
                _STORE_IMAGE,
                [
                    (
                        *image.state,
                        image.fingerprint,
                        image.width,
                        image.height,
                        image.content_pixels,
                        image.format,
                        image.taken_at,
                        image.damaged,
                        hash_version,
                        appearance,
                        image.reason,
                        image.stage,
                        image.checksum,
                        image.content,
                        image.frames,
                        image.camera,
                        image.turned,
                        image.quality,
                        image.decoders,
                    )
                    for image, appearance in zip(rows, appearances, strict=True)
                ],
            )
        found = {image.state.path: appearance for image, appearance in zip(rows, appearances, strict=True)}
        return [found.get(image.state.path) for image in given]

    def move(self, moves: Iterable[Moved]) -> None:
        """Gives known images a new path, keeping everything else that is known of them.

        Those whose new path is excluded are passed over.
        """
        with self.writing():
            excluded = set(self.excluded())
            self._db.executemany(
                "UPDATE image SET path = ?, mtime_ns = ?, device = ?, inode = ? WHERE id = ?",
                [
                    (to.path, to.mtime_ns, to.device, to.inode, image)
                    for image, to in moves
                    if not lies_in(to.path, excluded)
                ],
            )

    def read_again(self, path: bytes) -> None:
        """Makes the next indexing read a file again, even if its size and time are unchanged."""
        with self.writing():
            self._db.execute("UPDATE image SET hash_version = 0 WHERE path = ?", (path,))

    def forget(self, images: Iterable[int]) -> None:
        """Removes images, and with their matches all appearances that no image has any more.

        Files that changed leave such appearances too.
        """
        with self.writing():
            self._db.executemany("DELETE FROM image WHERE id = ?", [(image,) for image in images])
            self._sweep()

    def records(self, appearances: Sequence[int] | None = None) -> list[ImageRecord]:
        """Readable images in order of id: all, or those that look like one of `appearances`."""
        rows = (
            self.read(_RECORDS + " ORDER BY i.id")
            if appearances is None
            else sorted(self._for_each(_RECORDS + " WHERE i.appearance IN ({})", appearances))
        )
        return self._records(rows)

    def records_below(self, folder: bytes) -> list[ImageRecord]:
        """Readable images below a folder, in order of path."""
        rows = self.read(_RECORDS + " WHERE i.path >= ? AND i.path < ? ORDER BY i.path", below(folder))
        return self._records(rows)

    def holds(self, path: bytes) -> bool:
        """Whether a file is known, readable or not, or one below this folder."""
        ((found,),) = self.read(
            "SELECT EXISTS (SELECT 1 FROM image WHERE path = ? OR (path >= ? AND path < ?))",
            (path, *below(path)),
        )
        return bool(found)

    def related_images(self, radius: int) -> list[ImageRecord]:
        """Readable images that can be in a cluster, in order of id.

        Those that look like another, have a match within `radius`, or are flat.
        """
        rows = self.read(
            _RECORDS + " WHERE a.flat OR i.appearance IN ("
            "SELECT a FROM match WHERE distance <= ?1 UNION SELECT b FROM match WHERE distance <= ?1"
            " UNION SELECT appearance FROM image GROUP BY appearance HAVING count(*) > 1"
            ") ORDER BY i.id",
            (radius,),
        )
        return self._records(rows)

    def flat_images(self) -> list[ImageRecord]:
        """Readable images that are flat, in order of id."""
        return self._records(self.read(_RECORDS + " WHERE a.flat ORDER BY i.id"))

    def unlike_equals(self) -> list[ImageRecord]:
        """Returns images that may have another's bytes, but not its appearance, in order of id.

        They include files that could not be decoded, with the appearance UNDECODED.
        """
        return self._records(
            self.read(
                f"{_COLUMNS} FROM image i LEFT JOIN appearance a ON a.id = i.appearance"
                f" WHERE {_WHOLE} AND (i.fingerprint, i.checksum) IN (SELECT fingerprint, checksum"
                f" FROM image i WHERE {_WHOLE} AND fingerprint IN ({_SHARED})"
                " GROUP BY fingerprint, checksum HAVING count(*) > 1"
                " AND (count(appearance) < count(*) OR min(appearance) < max(appearance))) ORDER BY i.id"
            )
        )

    def likely_equals(self, fingerprint: bytes, checksum: int) -> list[ImageRecord]:
        """Images that may have these bytes, decoded or not, in order of id."""
        return self._records(
            self.read(
                f"{_COLUMNS} FROM image i LEFT JOIN appearance a ON a.id = i.appearance"
                f" WHERE {_WHOLE} AND i.fingerprint = ? AND i.checksum = ? ORDER BY i.id",
                (fingerprint, checksum),
            )
        )

    def tiny_appearances(self) -> list[int]:
        """The appearances of tiny pictures, in order of number."""
        return [row[0] for row in self.read("SELECT id FROM appearance WHERE tiny ORDER BY id")]

    def problems(self, folders: Sequence[bytes]) -> list[FileProblem]:
        """What is wrong with files below these folders, in order of path."""
        found = {}
        for folder in folders:
            for path, stage, reason, damaged in self.read(
                "SELECT path, stage, problem, damaged FROM image"
                " WHERE path >= ? AND path < ? AND problem IS NOT NULL",
                below(folder),
            ):
                found[path] = FileProblem(os.fsdecode(path), stage, reason, bool(damaged))
        return [found[path] for path in sorted(found)]

    def counts(self) -> tuple[int, int, int]:
        """Readable images, views, and matched pairs of images."""
        ((images,),) = self.read("SELECT count(*) FROM image WHERE appearance IS NOT NULL")
        ((views,),) = self.read("SELECT count(*) FROM view")
        ((pairs,),) = self.read(
            "WITH copies AS (SELECT appearance, count(*) AS n FROM image"
            " WHERE appearance IS NOT NULL GROUP BY appearance)"
            " SELECT coalesce((SELECT sum(c.n * d.n) FROM match m JOIN copies c ON c.appearance = m.a"
            " JOIN copies d ON d.appearance = m.b), 0)"
            " + coalesce((SELECT sum(c.n * (c.n - 1) / 2) FROM copies c"
            " JOIN appearance a ON a.id = c.appearance WHERE NOT a.flat), 0)"
        )
        return images, views, pairs

    # --- bytes and pixels, compared only where it matters ---------------------------------------

    def contents(self, images: Sequence[int]) -> dict[int, tuple[bytes | None, bytes | None, bytes | None]]:
        """Fingerprint, digest of all bytes and digest of all pixels of each of these images.

        All are None for one that was removed meanwhile.
        """
        rows = self._for_each(
            "SELECT id, fingerprint, digest, pixel_digest FROM image WHERE id IN ({})", images
        )
        nothing: tuple[bytes | None, bytes | None, bytes | None] = None, None, None
        return dict.fromkeys(images, nothing) | {row[0]: (row[1], row[2], row[3]) for row in rows}

    def checksums(self, images: Sequence[int]) -> dict[int, int | None]:
        """The checksum of all bytes of each of these images, as indexed; None if it is not known."""
        rows = self._for_each("SELECT id, checksum FROM image WHERE id IN ({})", images)
        return dict.fromkeys(images, None) | {row[0]: row[1] for row in rows}

    def store_digests(self, digests: dict[int, bytes], pixel_digests: dict[int, bytes]) -> None:
        with self.writing():
            self._db.executemany(
                "UPDATE image SET digest = ? WHERE id = ?", [(d, i) for i, d in digests.items()]
            )
            self._db.executemany(
                "UPDATE image SET pixel_digest = ? WHERE id = ?", [(d, i) for i, d in pixel_digests.items()]
            )

    def content_keys(self, images: Sequence[int]) -> dict[int, bytes | None]:
        """Returns the content key of each of these images, None where it is not known; see `content_key`."""
        rows = self._for_each("SELECT id, fingerprint, checksum FROM image WHERE id IN ({})", images)
        return dict.fromkeys(images, None) | {row[0]: content_key(row[1], row[2]) for row in rows}

    def differences(self, keeper: bytes, version: int) -> dict[bytes, tuple[DifferenceKind, float, str]]:
        """Returns the differences from a kept file by content key: kind, score and boxes (JSON)."""
        rows = self.read(
            "SELECT file, kind, score, boxes FROM difference WHERE keeper = ? AND version = ?",
            (keeper, version),
        )
        return {row[0]: (row[1], row[2], row[3]) for row in rows}

    def store_differences(self, rows: Sequence[tuple[bytes, bytes, int, str, float, str]]) -> None:
        """Stores rows of content key of the kept file, of the other one, version, kind, score, boxes."""
        if rows:
            with self.writing():
                self._insert("INSERT OR REPLACE INTO difference VALUES {}", rows)

    # --- views and matches ----------------------------------------------------------------------

    def generation(self) -> int:
        """Is another with every change of the views; the saved index belongs to one generation.

        It is a random number of 62 bits: an index of another library, or of a state that was lost with the
        power or replaced by a backup, is not taken for this one's.
        """
        for (generation,) in self.read("SELECT value FROM meta WHERE key = 'generation'"):
            if isinstance(generation, int):
                return generation
        raise self._damaged()

    def views(self) -> tuple[list[int], bytearray]:
        """All views that can be searched, in order of appearance and number; flat ones left out.

        Returns:
            Appearances, and the hashes one after the other, hashing.ROW_BYTES each.
        """
        appearances: list[int] = []
        hashes = bytearray()
        for appearance, data in self.read(
            "SELECT v.appearance, v.hashes FROM view v JOIN appearance a ON a.id = v.appearance"
            " WHERE NOT a.flat ORDER BY v.appearance, v.number"
        ):
            if not isinstance(data, bytes):
                raise self._damaged()
            appearances.append(appearance)
            hashes += data
        return appearances, hashes

    def views_of(self, appearances: Sequence[int]) -> tuple[list[int], bytearray]:
        """The views of these appearances, flat ones too, in the same order."""
        rows = self._for_each(
            "SELECT appearance, number, hashes FROM view WHERE appearance IN ({})", appearances
        )
        ordered = sorted(rows)
        return [row[0] for row in ordered], bytearray().join([row[2] for row in ordered])

    def frame_hashes(self, appearances: Sequence[int]) -> dict[int, bytes]:
        """Returns the frame hashes of those of these appearances that have several frames."""
        return dict(
            self._for_each(
                "SELECT id, frame_hashes FROM appearance WHERE frame_hashes IS NOT NULL AND id IN ({})",
                appearances,
            )
        )

    def unmatched(self, radius: int) -> list[int]:
        """Appearances whose matches up to `radius` are not all stored yet; flat ones left out."""
        return [
            row[0]
            for row in self.read(
                "SELECT id FROM appearance WHERE matched_radius < ? AND NOT flat ORDER BY id", (radius,)
            )
        ]

    def count_unmatched(self, radius: int) -> int:
        """How many readable images have such an appearance, copies counted."""
        ((count,),) = self.read(
            "SELECT count(*) FROM image i JOIN appearance a ON a.id = i.appearance"
            " WHERE a.matched_radius < ? AND NOT a.flat",
            (radius,),
        )
        return int(count)

    def store_matches(self, matches: Iterable[MatchRow], matched: Sequence[int], radius: int) -> None:
        """Adds verified pairs, and notes that these appearances are done up to `radius`."""
        with self.writing():
            # Another program may have removed a picture meanwhile.
            self._db.executemany(
                "INSERT OR REPLACE INTO match SELECT ?1, ?2, ?3, ?4"
                " WHERE EXISTS (SELECT 1 FROM appearance WHERE id = ?1)"
                " AND EXISTS (SELECT 1 FROM appearance WHERE id = ?2)",
                matches,
            )
            self._db.executemany(
                "UPDATE appearance SET matched_radius = ? WHERE id = ?", [(radius, look) for look in matched]
            )

    def matches(self, radius: int) -> list[MatchRow]:
        """Verified pairs of appearances within `radius`, inclusive, in order of their numbers."""
        return list(self.each_match(radius))

    def each_match(self, radius: int) -> Iterator[MatchRow]:
        """The same one by one: a time lapse has millions."""
        for row in self.read(
            "SELECT a, b, distance, transform FROM match WHERE distance <= ? ORDER BY a, b", (radius,)
        ):
            yield MatchRow(*row)

    # --- one at a time --------------------------------------------------------------------------

    @contextmanager
    def indexing(self) -> Iterator[None]:
        """Held while indexing, so that no second instance indexes into the same library.

        The lock is SQLite's own on a file beside the library: the system drops it when the
        program dies, however it dies.

        Raises:
            LibraryBusyError: another instance holds it.
        """
        path = os.path.join(self.folder, "indexing.lock")
        with self._faults():
            user_dirs.make_file(path)
            lock = sqlite3.connect(path, timeout=0, isolation_level=None)
        try:
            try:
                lock.execute("BEGIN EXCLUSIVE")
            except sqlite3.Error as error:
                if error.sqlite_errorcode in (sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR):
                    raise self._told(error) from error
                if error.sqlite_errorcode != sqlite3.SQLITE_BUSY:
                    raise LibraryError(
                        f"The lock file {path} cannot be used: {error}. "
                        "Delete it, if no other dupfinder is running."
                    ) from error
                raise LibraryBusyError(
                    f"Another dupfinder is indexing into {self.path}; wait until it is done, or stop it."
                ) from error
            yield
        finally:
            lock.close()

    # --- for the modules that keep tables of their own here: decisions, journal --------------------

    def read(self, statement: str, values: Sequence[Any] = ()) -> Iterator[Any]:
        """The rows that a statement gives."""
        with self._faults():
            yield from self._db.execute(statement, values)

    def write(self, statement: str, values: Sequence[Any] = ()) -> int:
        """Runs a statement within `writing`; gives the number of the row it added, if it added one."""
        return self._db.execute(statement, values).lastrowid or 0

    @contextmanager
    def writing(self, *, durable: bool = False) -> Iterator[None]:
        """A transaction; a change of the views changes the generation within it.

        What is committed survives the end of the program, however it ends.

        Args:
            durable: survives a power cut too; costs a write through to the disk.
        """
        self._changed = False
        if _identity_of(self.path) != self._file:
            # What is written to it now would be gone when it is closed.
            raise LibraryError(f"The library {self.path} is not there any more; start dupfinder again.")
        with self._faults():
            if durable:
                self._db.execute("PRAGMA synchronous = FULL")
            try:
                yield from self._transaction()
            finally:
                if durable:
                    self._db.execute("PRAGMA synchronous = NORMAL")

    def look_daily(self) -> None:
        """Looks at all pages, unless that was done today: a damaged one may never be come upon otherwise.

        Takes a quarter of a second for 100,000 images.

        Raises:
            LibraryDamagedError: they are not sound.
        """
        now = int(time.time())
        for (looked_at,) in self.read("SELECT value FROM meta WHERE key = 'looked_at'"):
            if isinstance(looked_at, int) and 0 <= now - looked_at < _DAY_SECONDS:
                return
        if next(self.read("PRAGMA integrity_check(1)")) != ("ok",):
            raise self._damaged()
        with self.writing():
            self.write("INSERT OR REPLACE INTO meta VALUES ('looked_at', ?)", (now,))

    def suspect(self) -> None:
        """Has the next one that opens the library look at all of it: something was not as it has to be."""
        user_dirs.make_file(os.path.join(self.folder, SUSPECT_NAME))

    # --- inside ---------------------------------------------------------------------------------

    def _transaction(self) -> Iterator[None]:
        self._db.execute("BEGIN IMMEDIATE")
        try:
            yield
            if self._changed:
                self._db.execute("UPDATE meta SET value = abs(random() / 4) WHERE key = 'generation'")
            self._db.execute("COMMIT")
        except BaseException:
            if self._db.in_transaction:
                self._db.execute("ROLLBACK")
            raise

    def _prepare(self) -> None:
        db = self._db
        db.execute("BEGIN")  # both as of one moment: another one may be bringing it up to date
        ((version,),) = db.execute("PRAGMA user_version").fetchall()
        tables = _tables_of(db)
        db.execute("COMMIT")
        refuse_newer(self.path, version)
        refuse_strange(self.path, tables)
        if version < 0 or tables & _OUR_TABLES != _tables_at(version):
            raise self._damaged()
        in_doubt = self._ends_within_a_page() or os.path.exists(os.path.join(self.folder, SUSPECT_NAME))
        _use_write_ahead_log(db)
        db.execute("PRAGMA synchronous = NORMAL")
        db.execute("PRAGMA temp_store = MEMORY")
        db.execute("PRAGMA cache_size = -32000")
        if version < SCHEMA_VERSION:
            self._is_migrating = True
            self._migrate()
            self._is_migrating = False
        if in_doubt:
            self._look_at_everything()
        else:
            self._look_at_kept()

    def _refuse_lost(self) -> None:
        """Sees to it that SQLite does not throw away a log whose file was lost, as after a power cut.

        Raises:
            LibraryDamagedError: the file is not there or has not even a header, and there is a log.
        """
        if _size_of(self.path) < HEADER_BYTES and _size_of(f"{self.path}-wal"):
            raise self._damaged()

    def _ends_within_a_page(self) -> bool:
        """Whether the end of the file is missing: SQLite takes zeros for it.

        Where there is a log, another one may be writing the last page at this moment.

        Raises:
            LibraryDamagedError: it is missing for sure.
        """
        ((page_size,),) = self._db.execute("PRAGMA page_size")
        if _size_of(self.path) % page_size == 0:
            return False
        if not _size_of(f"{self.path}-wal"):
            raise self._damaged()
        return True

    def _look_at_kept(self) -> None:
        """Looks at the pages of what says which files must not go, and of the journal.

        Where half a page is lost, SQLite gives rows of nothing, or fewer, and says no word. These tables are
        small: 20,000 rows of the journal take 6 ms.

        Raises:
            LibraryDamagedError: they are not whole.
        """
        for table in _tables_at(SCHEMA_VERSION) & _KEPT_TABLES.keys():
            check = _KEPT_TABLES[table]
            ((found,), *_) = self._db.execute(f"PRAGMA {check}({table})").fetchall()
            if found != "ok":
                raise self._damaged()

    def _look_at_everything(self) -> None:
        """Reads all pages and rows, after something came upon damage; that they are sound is noted.

        Raises:
            LibraryDamagedError: they are not.
        """
        db = self._db
        ((found,), *_) = db.execute("PRAGMA integrity_check(1)").fetchall()
        with contextlib.closing(sqlite3.connect(":memory:")) as model:
            for step in _MIGRATIONS:
                model.executescript(step)
            columns = _columns_of(model)
        there = _columns_of(db)
        if found != "ok" or any(there.get(table) != names for table, names in columns.items()):
            raise self._damaged()
        # SQLite keeps what it is given; what has another type was not put there by us.
        wrong = ["SELECT 1 FROM view WHERE length(hashes) <> (SELECT length(hashes) FROM view LIMIT 1)"]
        for table, names in columns.items():
            for name, kind in names:
                if kind:
                    wrong.append(f"SELECT 1 FROM {table} WHERE typeof({name}) NOT IN ('{kind}', 'null')")
                if kind == "text":
                    deque(db.execute(f"SELECT {name} FROM {table}"), 0)  # fails where it is no text
        if any(db.execute(f"{query} LIMIT 1").fetchone() for query in wrong):
            raise self._damaged()
        self.generation()
        with contextlib.suppress(OSError):
            os.unlink(os.path.join(self.folder, SUSPECT_NAME))

    def _migrate(self) -> None:
        """Brings the tables to this version, all steps or none."""
        db = self._db
        db.execute("BEGIN IMMEDIATE")
        try:
            # Another instance may have done it while this one waited.
            version = db.execute("PRAGMA user_version").fetchone()[0]
            refuse_newer(self.path, version)
            for step in _MIGRATIONS[version:]:
                for statement in step.split(";\n"):
                    db.execute(statement)
            if version == 0:
                db.execute("INSERT INTO meta VALUES ('generation', abs(random() / 4))")
            if version < SCHEMA_VERSION:
                db.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
            db.execute("COMMIT")
        except BaseException:
            if db.in_transaction:
                db.execute("ROLLBACK")
            raise

    def _add_appearances(self, looks: dict[bytes | None, ScannedImage]) -> dict[bytes, int]:
        """The numbers of what images look like, by key; those that are new are added."""
        known: dict[bytes, int] = {}
        wanted = [key for key in looks if key]
        self._look_up(wanted, known)
        new = [key for key in wanted if key not in known]
        if new:
            self._insert(
                "INSERT INTO appearance (key, flat, frame_hashes, tiny) VALUES {}",
                [
                    (key, look.flat, look.frame_hashes or None, is_tiny(look.width, look.height))
                    for key in new
                    for look in (looks[key],)
                ],
            )
            self._look_up(new, known)
            self._insert(
                "INSERT INTO view VALUES {}",
                [
                    (known[key], number, hashes)
                    for key in new
                    for number, hashes in enumerate(looks[key].views)
                ],
            )
            self._changed = True
        return known

    def _insert(self, statement: str, rows: Sequence[tuple[Any, ...]]) -> None:
        """Inserts rows, many to a statement.

        The interpreter's lock is released and taken again for each statement that runs; with one for
        each row, the threads that decode keep this one waiting.
        """
        for start in range(0, len(rows), _ROWS):
            part = rows[start : start + _ROWS]
            marks = "(" + ",".join("?" * len(part[0])) + ")"
            values = list(itertools.chain.from_iterable(part))
            self._db.execute(statement.format(",".join([marks] * len(part))), values)

    def _look_up(self, keys: Sequence[bytes], known: dict[bytes, int]) -> None:
        for start in range(0, len(keys), 500):
            part = keys[start : start + 500]
            marks = ",".join("?" * len(part))
            known.update(self._db.execute(f"SELECT key, id FROM appearance WHERE key IN ({marks})", part))

    def _forget_below(self, paths: Sequence[bytes], kept: Sequence[tuple[bytes, bytes]] = ()) -> None:
        """Removes the images at these paths and those below them, but for those in these ranges."""
        statement = "SELECT id, path FROM image WHERE path = ? OR (path >= ? AND path < ?)"
        found = [row for path in paths for row in self._db.execute(statement, (path, *below(path)))]
        gone = [(number,) for number, name in found if not any(low <= name < high for low, high in kept)]
        self._db.executemany("DELETE FROM image WHERE id = ?", gone)
        if gone:
            self._sweep()

    def _sweep(self) -> None:
        self._db.execute("CREATE TEMP TABLE IF NOT EXISTS orphan (id INTEGER PRIMARY KEY)")
        self._db.execute("DELETE FROM orphan")
        orphans = self._db.execute(
            "INSERT INTO orphan SELECT id FROM appearance"
            " WHERE NOT EXISTS (SELECT 1 FROM image WHERE image.appearance = appearance.id)"
        ).rowcount
        if orphans:
            for table, column in (
                ("view", "appearance"),
                ("match", "a"),
                ("match", "b"),
                ("appearance", "id"),
            ):
                self._db.execute(f"DELETE FROM {table} WHERE {column} IN (SELECT id FROM orphan)")
            self._changed = True

    def _records(self, rows: Iterable[tuple[Any, ...]]) -> list[ImageRecord]:
        """Rows of _RECORDS as records."""
        away = [below(folder) for folder in self.folder_paths() if not is_folder(folder)]
        if not away:
            return [_record(row, True) for row in rows]
        return [_record(row, not any(low <= row[1] < high for low, high in away)) for row in rows]

    def _for_each(self, statement: str, numbers: Sequence[int]) -> Iterator[Any]:
        """Runs a statement with ``IN ({})`` over many numbers, some thousand at a time."""
        for start in range(0, len(numbers), 8192):
            part = ",".join(map(str, map(int, numbers[start : start + 8192])))
            with self._faults():
                rows = self._db.execute(statement.format(part)).fetchall()
            yield from rows

    @contextmanager
    def _faults(self) -> Iterator[None]:
        """Turns what SQLite raises into a sentence that a person can act on."""
        try:
            yield
        except UnicodeDecodeError as error:  # of the text of a damaged schema
            raise self._damaged() from error
        except sqlite3.Error as error:
            raise self._told(error) from error

    def _told(self, error: sqlite3.Error) -> LibraryError:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        if not code and isinstance(error, sqlite3.OperationalError):  # a text that is none
            return self._damaged()
        if code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
            return self._damaged()
        # Our statements fit our tables; where they do not, the tables were altered.
        if code == sqlite3.SQLITE_ERROR and not self._is_migrating:
            return self._damaged()
        if code == sqlite3.SQLITE_READONLY:
            return LibraryError(
                f"The library {self.path} cannot be written: its folder or the file may only be read. "
                "Change their permissions, or choose another folder with --data-dir."
            )
        # The log's index, and a file that cannot be made, fail in other ways than the file itself.
        unwritten = code in (sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN)
        if code == sqlite3.SQLITE_FULL or (unwritten and _is_full(self.folder)):
            return LibraryFullError(
                f"No space is left for the library {self.path}; what is in it already is kept."
            )
        if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            return LibraryBusyError(f"Another program holds the library {self.path}; try again.")
        return LibraryError(f"The library {self.path} cannot be used: {error}.")

    def _damaged(self) -> LibraryDamagedError:
        self.suspect()
        return LibraryDamagedError(
            f"The library {self.path} is damaged. When it is opened next it is set aside, with what can be "
            "read of it in a new one; your pictures are not touched."
        )


# --- who has it open --------------------------------------------------------------------------------


@contextmanager
def alone(folder: str) -> Iterator[None]:
    """Held while the library file is exchanged for another: nobody has it open, here or elsewhere.

    SQLite must not be surprised by that: whoever closes a file last removes the log of its name, which
    would be the new one's. Windows does not rename what is open, and needs no lock.

    Raises:
        LibraryBusyError: somebody has it open, and does not close it within some seconds.
    """
    with _held(folder, alone=True):
        yield


_ALONE_SECONDS: Final = 10.0


@contextmanager
def _held(folder: str, *, alone: bool = False) -> Iterator[None]:
    path = os.path.join(folder, "library.lock")
    try:
        handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        if alone:
            raise LibraryError(f"The lock file {path} cannot be used: {error.strerror}.") from error
        yield  # a folder that may only be read
        return
    try:
        end = time.monotonic() + (_ALONE_SECONDS if alone else _BUSY_SECONDS)
        while not _hold(handle, alone):
            if time.monotonic() > end:
                raise LibraryBusyError(f"Another dupfinder has the library in {folder} open; try again.")
            time.sleep(0.02)
        yield
    finally:
        os.close(handle)


if sys.platform == "win32":

    def _hold(handle: int, alone: bool) -> bool:
        return True

else:
    import fcntl

    def _hold(handle: int, alone: bool) -> bool:
        """Whether the lock is held now."""
        try:
            fcntl.flock(handle, (fcntl.LOCK_EX if alone else fcntl.LOCK_SH) | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError:  # a network drive that knows no locks; nobody can tell who else is there
            return True
        return True


# --- the file ---------------------------------------------------------------------------------------


def refuse_newer(path: str, version: int) -> None:
    """Raises LibraryNewerError for the library of a later version: this one would not understand it."""
    if version > SCHEMA_VERSION:
        raise LibraryNewerError(
            f"The library {path} was written by a later version of dupfinder; "
            "update dupfinder, or choose another folder with --data-dir."
        )


def refuse_strange(path: str, tables: Set[str], *, is_complete: bool = True) -> None:
    """Raises LibraryError for a database of another program, which has tables, but not ours.

    Args:
        path: of its file.
        tables: the names of its tables.
        is_complete: these are all; of a damaged one, one of ours says enough.
    """
    named = {name for name in tables if not name.startswith("sqlite_")}
    if named and len(named & _OUR_TABLES) < (3 if is_complete else 1):
        raise LibraryError(
            f"{path} is a database of another program; rename it, or choose another folder with --data-dir."
        )


def _tables_at(version: int) -> frozenset[str]:
    """The names of the tables that a library of this version has."""
    return frozenset(re.findall(r"CREATE TABLE (\w+)", "".join(_MIGRATIONS[:version])))


_OUR_TABLES: Final = _tables_at(SCHEMA_VERSION)


def _identity_of(path: str) -> tuple[int, int] | None:
    """Which file is there; None where no such thing is told."""
    with contextlib.suppress(OSError):
        status = os.stat(path)
        return status.st_dev, status.st_ino
    return None


def _size_of(path: str) -> int:
    with contextlib.suppress(OSError):
        return os.path.getsize(path)
    return 0


def _is_full(folder: str) -> bool:
    import shutil  # takes as long to load as a library to open

    with contextlib.suppress(OSError):
        return shutil.disk_usage(folder).free < _FULL_BYTES
    return False


def _tables_of(db: sqlite3.Connection) -> set[str]:
    return {name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}


def _columns_of(db: sqlite3.Connection) -> dict[str, list[tuple[str, str]]]:
    """The columns of each table, with their types in lower case; in order of name, as they may be altered."""
    found: dict[str, list[tuple[str, str]]] = {}
    for table, name, kind in db.execute(
        "SELECT m.name, c.name, lower(c.type) FROM sqlite_master m JOIN pragma_table_info(m.name) c"
        " WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite%' ORDER BY m.name, c.name"
    ):
        found.setdefault(table, []).append((name, kind))
    return found


def _use_write_ahead_log(db: sqlite3.Connection) -> None:
    """Turns to WAL; another program may be doing the same at this moment, and SQLite does not wait here."""
    end = time.monotonic() + _BUSY_SECONDS
    while True:
        try:
            db.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or time.monotonic() > end:
                raise
            time.sleep(0.01)
        else:
            return


def is_tiny(width: int, height: int) -> bool:
    """Whether a picture of this size is tiny; one without a size is not."""
    return 0 < min(width, height) <= TINY_SIDE


def _appearance_key(image: ScannedImage) -> bytes | None:
    """What images that look alike have in common; None for one that could not be read."""
    if not image.views:
        return None
    look = b"".join(image.views) + bytes([image.flat]) + image.frame_hashes
    if is_tiny(image.width, image.height):
        look += b"tiny"
    return hashlib.sha256(look, usedforsecurity=False).digest()[:16]


# What os.fsdecode does, in a third of the time: a query with a wide radius has thousands of answers.
_ENCODING: Final = sys.getfilesystemencoding()
_ESCAPES: Final = sys.getfilesystemencodeerrors()


def _record(row: tuple[Any, ...], reachable: bool) -> ImageRecord:
    number, path, size, mtime, width, height, inner, name, taken_at, damaged, flat, appearance, *traits = row
    content, frames, camera, turned, quality = traits
    return ImageRecord(
        number,
        path.decode(_ENCODING, _ESCAPES),
        size,
        mtime,
        width,
        height,
        inner,
        name,
        taken_at,
        bool(damaged),
        bool(flat) or appearance is None,
        UNDECODED if appearance is None else appearance,
        reachable,
        content,
        frames,
        bool(camera),
        bool(turned),
        quality,
    )


def content_key(fingerprint: bytes | None, checksum: int | None) -> bytes | None:
    """Returns a key of a file's bytes, wherever it lies; None if either part is not known.

    Args:
        fingerprint: of size, head and tail.
        checksum: of all bytes, 64 bits.
    """
    if fingerprint is None or checksum is None:
        return None
    return fingerprint + checksum.to_bytes(8, "little", signed=True)
