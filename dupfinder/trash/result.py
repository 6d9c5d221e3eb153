"""Results of moving files to the trash and of restoring them."""

from __future__ import annotations

from dataclasses import dataclass

from dupfinder.trash.journal import TrashedFile
from dupfinder.trash.plan import Left


@dataclass(frozen=True, slots=True)
class Failure:
    """A file that was not moved, and the reason as a sentence fragment."""

    path: str
    reason: str


@dataclass(frozen=True, slots=True)
class TrashResult:
    """The result of moving a batch to the trash.

    Attributes:
        batch: its number in the journal; None if there were no extras.
        moved: the files in the trash, companions too.
        failed: images that stayed, except those that were not reached before a cancellation. An image that
            changed during its move and could not be put back is in both.
        cancelled: stopped early.
        left: companions that stay although their image was moved.
    """

    batch: int | None
    moved: tuple[TrashedFile, ...]
    failed: tuple[Failure, ...]
    cancelled: bool = False
    left: tuple[Left, ...] = ()


@dataclass(frozen=True, slots=True)
class UndoResult:
    """The result of putting files back.

    Attributes:
        batch: the number of the batch; None if single files of several batches were asked for.
        restored: the files at their former paths, companions too.
        failed: the files that are not.
        cancelled: stopped early.
    """

    batch: int | None
    restored: tuple[TrashedFile, ...]
    failed: tuple[Failure, ...]
    cancelled: bool = False
