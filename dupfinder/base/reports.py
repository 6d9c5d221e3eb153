"""Plain values about a run: its progress, its problems with files, the result; and about folders.

Apart from `records`, and no dataclasses: these are all that a second `index` needs of both, and takes 40 ms
less to start.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, Literal, NamedTuple

Stage = Literal["walk", "read", "decode"]

DAMAGED: Final = "damaged: a part of the picture is missing or broken"
"""The reason of a problem with an image that is indexed all the same."""


class FileProblem(NamedTuple):
    """A file or folder that could not be used, or only in part.

    Attributes:
        path: as in ImageRecord.
        stage: where it failed.
        reason: a sentence fragment.
        damaged: it was read in part, and is indexed.
    """

    path: str
    stage: Stage
    reason: str
    damaged: bool = False


class Progress(NamedTuple):
    """The progress of a long operation; `total` is None while unknown."""

    stage: Literal["walk", "index", "match", "features", "crops", "compare", "look", "trash", "undo"]
    done: int
    total: int | None
    path: str | None = None


Report = Callable[[Progress], None]


def ignore(progress: Progress) -> None:
    """Ignores a progress report."""


class ScanResult(NamedTuple):
    """The result of indexing folders.

    Attributes:
        folders: the folders that were indexed, absolute.
        found: image files seen, readable or not.
        new: not in the library before.
        changed: read again, because size or time differed or the hash has a new version.
        unchanged: not read again.
        moved: known content under a new path.
        gone: removed from the library, because the file does not exist any more.
        offline: kept in the library although their folder cannot be reached now.
        cancelled: stopped early; finished work is kept.
        seconds: wall time.
        problems: every file that could not be read, or only in part.
        skipped_folders: how many of the folders asked for could not be used; they are in `problems`.
    """

    folders: tuple[str, ...]
    found: int = 0
    new: int = 0
    changed: int = 0
    unchanged: int = 0
    moved: int = 0
    gone: int = 0
    offline: int = 0
    cancelled: bool = False
    seconds: float = 0.0
    problems: tuple[FileProblem, ...] = ()
    skipped_folders: int = 0


class FolderInfo(NamedTuple):
    """A folder of the library."""

    path: str
    images: int
    protected: bool
    online: bool
    indexed_at: str | None


def reason_of(error: OSError) -> str:
    """Returns the message of the system as a reason for a FileProblem."""
    return (error.strerror or str(error)).lower()
