"""The result of moving or restoring files, and the exit status that follows from it."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING, Final, NamedTuple

from dupfinder.cli.output import FAILED, INTERRUPTED, print_line

if TYPE_CHECKING:
    from dupfinder.base.literals import Verb
    from dupfinder.trash.plan import Left
    from dupfinder.trash.result import Failure


class Going(NamedTuple):
    """A file that was moved or replaced, would be, or was put back; `to`: where it is in a folder."""

    path: str
    keeper: str | None
    size_bytes: int
    companion_of: str | None = None
    to: str | None = None


class Outcome(NamedTuple):
    """The result of a command: each extra is in `going`, or in `failed` with its reason.

    Companions that stay while their image goes are in `left`.
    """

    applied: bool
    batch: int | None
    going: tuple[Going, ...]
    failed: dict[str, str]
    cancelled: bool = False
    left: tuple[Left, ...] = ()
    verb: Verb = "trash"


NOT_REACHED: Final = "stopped before it was moved"


def by_path(failures: Iterable[Failure]) -> dict[str, str]:
    return {failure.path: failure.reason for failure in failures}


def failed_documents(failed: dict[str, str]) -> list[dict[str, str]]:
    return [{"path": path, "reason": reason} for path, reason in failed.items()]


def outcome_status(outcome: Outcome, status: int, done: str) -> int:
    if outcome.cancelled:
        print_line("dupfinder: interrupted; what was done is kept.", sys.stderr)
        return INTERRUPTED
    if outcome.applied and outcome.failed and not outcome.going:
        reason = next(iter(outcome.failed.values()))
        print_line(f"dupfinder: nothing could be {done}: {reason}", sys.stderr)
        return FAILED
    return status
