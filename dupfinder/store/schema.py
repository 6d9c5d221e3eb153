"""Tables of both database files, and the steps that bring earlier versions up to date."""

from __future__ import annotations

import re
from functools import cache
from typing import Final, NamedTuple


class Schema(NamedTuple):
    """Tables of a database file.

    Attributes:
        steps: what brings a file from each version to the next, beginning with an empty one; steps are only
            added, never changed.
    """

    steps: tuple[str, ...]

    @property
    def version(self) -> int:
        """The version of a file that is up to date."""
        return len(self.steps)

    @property
    def tables(self) -> frozenset[str]:
        """The names of its tables."""
        return _tables_after(self.steps)

    @property
    def known_tables(self) -> frozenset[str]:
        """The names of the tables that a file of any version has."""
        return frozenset(_CREATED.findall("".join(self.steps)))

    def tables_at(self, version: int) -> frozenset[str]:
        """Returns the names of the tables of an earlier version."""
        return _tables_after(self.steps[:version])


_CREATED: Final = re.compile(r"CREATE TABLE (\w+)")
_DROPPED: Final = re.compile(r"DROP TABLE (\w+)")


@cache
def _tables_after(steps: tuple[str, ...]) -> frozenset[str]:
    done = "".join(steps)
    return frozenset(_CREATED.findall(done)) - set(_DROPPED.findall(done))


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

# What only people know has a file of its own from here on; Library copies it there before this step.
MOVE_USER_DATA: Final = """
CREATE TABLE visit (
    folder BLOB PRIMARY KEY,
    indexed_at TEXT NOT NULL                    -- when it was last indexed to its end; UTC, ISO 8601
) WITHOUT ROWID;
INSERT INTO visit SELECT path, indexed_at FROM folder WHERE indexed_at IS NOT NULL;
DROP TABLE folder;
DROP TABLE excluded;
DROP TABLE protected;
DROP TABLE protected_identity;
DROP TABLE decision;
DROP TABLE decided;
DROP TABLE batch;
DROP TABLE trashed
"""

# image.taken_ms: beyond the second of taken_at. image.camera_key: of make, model and serial number.
_ADD_FEATURES: Final = """
ALTER TABLE image ADD COLUMN taken_ms INTEGER;
ALTER TABLE image ADD COLUMN camera_key INTEGER;
CREATE TABLE sharpness (
    content BLOB PRIMARY KEY,                   -- content key: fingerprint and checksum
    version INTEGER NOT NULL,                   -- of the measure
    value REAL NOT NULL
) WITHOUT ROWID;
CREATE TABLE feature (                          -- local features, by which crops are found
    appearance INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,                   -- of the features
    features BLOB NOT NULL,                     -- see features.extraction
    thumbnail BLOB NOT NULL,                    -- a small grey JPEG
    joined INTEGER NOT NULL DEFAULT 0           -- its crops among all others were looked for
);
CREATE INDEX feature_state ON feature (version, joined);
CREATE TABLE crop (                             -- verified pairs
    whole INTEGER NOT NULL,                     -- the appearance that shows more
    part INTEGER NOT NULL,
    region BLOB NOT NULL,                       -- corners of the part, in fractions of the whole's sides
    share REAL NOT NULL,                        -- of the whole's area that both show
    mirrored INTEGER NOT NULL,
    framed INTEGER NOT NULL,                    -- the whole has only a plain frame around the part
    PRIMARY KEY (whole, part)
) WITHOUT ROWID;
CREATE INDEX crop_part ON crop (part)
"""

_ADD_UNCHECKED_CROPS: Final = """
CREATE TABLE unchecked_crop (                   -- candidates of which a file was out of reach
    first INTEGER NOT NULL,                     -- appearances
    second INTEGER NOT NULL,
    mirrored INTEGER NOT NULL,
    votes INTEGER NOT NULL,
    map BLOB NOT NULL,                          -- from the first to the second, 6 numbers
    PRIMARY KEY (first, second, mirrored)
) WITHOUT ROWID;
CREATE INDEX unchecked_crop_second ON unchecked_crop (second)
"""

_ADD_DESCRIPTORS: Final = """
CREATE TABLE descriptor (                       -- by a model that a person has named
    appearance INTEGER PRIMARY KEY,
    model BLOB NOT NULL,                        -- digest of its file
    vector BLOB NOT NULL,                       -- a byte a number
    joined INTEGER NOT NULL DEFAULT 0           -- it was compared with all others
)
"""

_ADD_CROWDS: Final = """
CREATE TABLE crowd (                            -- not all matches of these are stored: see similarity.crowds
    appearance INTEGER NOT NULL,
    distance INTEGER NOT NULL,
    pairs INTEGER NOT NULL,                     -- upright ones at this distance that are not stored
    PRIMARY KEY (appearance, distance)
) WITHOUT ROWID;
CREATE INDEX appearance_matched ON appearance (matched_radius, flat)
"""

LIBRARY: Final = Schema(
    (
        _SCHEMA,
        _ADD_EXCLUDED,
        _ADD_REVIEW,
        _ADD_DIFFERENCES,
        MOVE_USER_DATA,
        _ADD_FEATURES,
        _ADD_UNCHECKED_CROPS,
        _ADD_DESCRIPTORS,
        _ADD_CROWDS,
    )
)
"""The schema of library.sqlite: data that indexing can make again."""

LAST_WITH_USER_DATA: Final = 4
"""The last version of a library that has what only people know, too."""

_USER_SCHEMA: Final = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value) WITHOUT ROWID;
CREATE TABLE folder (
    path BLOB PRIMARY KEY                       -- of a folder that was added
) WITHOUT ROWID;
CREATE TABLE excluded (
    path BLOB PRIMARY KEY                       -- of a file or folder that is left out
) WITHOUT ROWID;
CREATE TABLE protected (
    path BLOB PRIMARY KEY                       -- of a folder whose files never go to the trash
) WITHOUT ROWID;
CREATE TABLE protected_identity (               -- of protected folders, as they were seen
    path BLOB NOT NULL,
    device INTEGER NOT NULL,
    inode INTEGER NOT NULL,
    PRIMARY KEY (path, device, inode)
) WITHOUT ROWID;
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

_DEEDS: Final = """
CREATE TABLE deed (                             -- files of the journal that did not go to the trash
    trashed INTEGER PRIMARY KEY,                -- the row of the file
    verb TEXT NOT NULL,                         -- see literals.Verb
    details BLOB                                -- JSON: of a link, what Undo gives back to the file
)
"""

_ADD_MARKS: Final = """
CREATE TABLE mark (                             -- what was marked or reviewed
    path BLOB PRIMARY KEY,                      -- of the file
    mark TEXT NOT NULL,                         -- keep, trash, keeper, spared; empty: none
    size_bytes INTEGER NOT NULL,                -- as it was: a changed file has no mark
    mtime_ns INTEGER NOT NULL,
    reviewed INTEGER NOT NULL                   -- shared by the files of a reviewed cluster; 0: none
) WITHOUT ROWID
"""

USER: Final = Schema((_USER_SCHEMA, _DEEDS, _ADD_MARKS))
"""The schema of user.sqlite: data that only people know."""
