"""The sentences on the result of moving files to the trash or putting them back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from dupfinder.ui.style import formatting
from dupfinder.ui.style.sentences import ended, quoted
from dupfinder.ui.style.translation import tr

if TYPE_CHECKING:
    from dupfinder.trash.journal import TrashedFile
    from dupfinder.trash.plan import Left
    from dupfinder.trash.result import Failure, TrashResult, UndoResult

_NAMED: Final = 3
"""A notice has this many reasons or names; the list of trashed files has all of them."""


def moved_words(result: TrashResult, skipped: Sequence[str] = ()) -> str:
    """Returns what was moved to the trash, what was not, and which companions stay.

    Args:
        result: of the move.
        skipped: the reasons of the photos that were not to go, as sentences.
    """
    parts = []
    if result.moved:
        size = formatting.size(sum(file.size_bytes for file in result.moved))
        images = _images_in(result.moved)
        others = len(result.moved) - images
        words = tr("%Ln moved to the trash (%1).", "", images)
        if others:
            words = tr("%Ln moved to the trash with %2 (%1).", "", images)
        parts.append(formatting.filled(words, size, formatting.files(others)))
    if result.cancelled:
        parts.append(tr("Then it was stopped; the rest stays where it is."))
    parts += failure_words(result.failed, tr("%Ln files were not moved:", "", len(result.failed)))
    return " ".join(parts + _left_words(result.left) + _skipped_words(skipped))


def restored_words(result: UndoResult) -> str:
    """Returns what was put back, and what was not; empty if there was nothing to do."""
    parts = []
    if result.restored:
        parts.append(tr("%Ln restored.", "", _images_in(result.restored)))
    parts += failure_words(result.failed, tr("%Ln files were not put back:", "", len(result.failed)))
    if result.cancelled:
        parts.append(tr("Then it was stopped; the rest is still in the trash."))
    return " ".join(parts)


def failure_words(failures: Sequence[Failure], counted: str) -> list[str]:
    """Returns how many files failed, in words, and the reasons of the first ones.

    Args:
        failures: in their order.
        counted: the number of files in words, with a colon at the end.
    """
    if not failures:
        return []
    by_reason: dict[str, list[str]] = {}
    for each in failures:
        by_reason.setdefault(formatting.sentence(each.reason), []).append(formatting.named(each.path))
    named = []
    for reason, files in list(by_reason.items())[:_NAMED]:
        who = quoted(files[0]) if len(files) == 1 else formatting.files(len(files))
        named.append(f"{who}: {reason}")
    if len(by_reason) > _NAMED:
        named.append(tr("and others"))
    return [counted, ended("; ".join(named))]


def _skipped_words(skipped: Sequence[str]) -> list[str]:
    if len(skipped) == 1:
        return [ended(skipped[0])]
    return [tr("%Ln skipped.", "", len(skipped))] if skipped else []


def _images_in(files: Sequence[TrashedFile]) -> int:
    """Counts photos; the files, if there are none among them."""
    return sum(file.companion_of is None for file in files) or len(files)


def _left_words(left: Sequence[Left]) -> list[str]:
    """Returns sentences on companions that stay without their photograph."""
    if not left:
        return []
    named = ", ".join(quoted(formatting.named(each.path)) for each in left[:_NAMED])
    if len(left) > _NAMED:
        named += tr(" and %1 more").replace("%1", formatting.number(len(left) - _NAMED))
    reasons = dict.fromkeys(formatting.sentence(each.reason) for each in left)
    return [
        tr("%Ln files stay without their photos:", "", len(left)),
        ended(f"{named} ({'; '.join(reasons)})"),
    ]
