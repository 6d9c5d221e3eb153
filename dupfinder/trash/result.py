"""Results of moving files to the trash and of restoring them."""

from __future__ import annotations

from dataclasses import dataclass

from dupfinder.trash.journal import TrashedFile
from dupfinder.trash.plan import (
    Left,
)


@dataclass(frozen=True, slots=True)
class Failure:
    """A file that stayed where it was, and why, as a sentence fragment."""

    path: str
    reason: str


@dataclass(frozen=True, slots=True)
class TrashResult:
    """What became of a batch.

    Attributes:
        batch: its number in the journal; None if there was nothing to do.
        moved: what is in the trash now, companions too.
        failed: images that stayed, but for those that were not come to before it was cancelled. One that
            changed just as it was moved, and could not be put back, is in both.
        cancelled: stopped early.
        left: what belongs to images that were moved, and stays where it was.
    """

    batch: int | None
    moved: tuple[TrashedFile, ...]
    failed: tuple[Failure, ...]
    cancelled: bool = False
    left: tuple[Left, ...] = ()


@dataclass(frozen=True, slots=True)
class UndoResult:
    """What was put back.

    Attributes:
        batch: the number of the batch; None if single files of several batches were asked for.
        restored: what is in its place again, companions too.
        failed: what is not.
        cancelled: stopped early.
    """

    batch: int | None
    restored: tuple[TrashedFile, ...]
    failed: tuple[Failure, ...]
    cancelled: bool = False
