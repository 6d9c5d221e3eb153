"""The sentences on the result of moving files to the trash or putting them back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from dupfinder.ui.style import formatting

if TYPE_CHECKING:
    from dupfinder.trash.plan import Left
    from dupfinder.trash.result import Failure, TrashResult, UndoResult

_NAMED: Final = 3
"""A notice has this many reasons or names; the list of trashed files has all of them."""


def _tr(words: str) -> str:
    return QCoreApplication.translate("ReviewActions", words)


def moved_words(result: TrashResult) -> str:
    """Returns what was moved to the trash, what was not, and which companions stay."""
    parts = []
    if result.moved:
        size = formatting.size(sum(file.size_bytes for file in result.moved))
        one, many = _tr("%1 file (%2) went to the trash."), _tr("%1 files (%2) went to the trash.")
        parts.append(formatting.counted(len(result.moved), one, many).replace("%2", size))
    if result.cancelled:
        parts.append(_tr("Then it was stopped; the rest stays where it is."))
    parts += _failure_words(result.failed, _tr("%1 file was not moved:"), _tr("%1 files were not moved:"))
    return " ".join(parts + _left_words(result.left))


def restored_words(result: UndoResult) -> str:
    """Returns what was put back, and what was not; empty if there was nothing to do."""
    parts = []
    if result.restored:
        one, many = _tr("%1 file was put back."), _tr("%1 files were put back.")
        parts.append(formatting.counted(len(result.restored), one, many))
    parts += _failure_words(
        result.failed, _tr("%1 file was not put back:"), _tr("%1 files were not put back:")
    )
    if result.cancelled:
        parts.append(_tr("Then it was stopped; the rest is still in the trash."))
    return " ".join(parts)


def _failure_words(failures: Sequence[Failure], one: str, many: str) -> list[str]:
    """Returns how many files failed, and the reasons of the first ones."""
    if not failures:
        return []
    by_reason: dict[str, list[str]] = {}
    for each in failures:
        by_reason.setdefault(formatting.sentence(each.reason), []).append(formatting.named(each.path))
    named = []
    for reason, files in list(by_reason.items())[:_NAMED]:
        who = f"“{files[0]}”" if len(files) == 1 else formatting.files(len(files))
        named.append(f"{who}: {reason}")
    if len(by_reason) > _NAMED:
        named.append(_tr("and others"))
    return [formatting.counted(len(failures), one, many), "; ".join(named) + "."]


def _left_words(left: Sequence[Left]) -> list[str]:
    """Returns sentences on companions that stay without their photograph."""
    if not left:
        return []
    named = ", ".join(f"“{formatting.named(each.path)}”" for each in left[:_NAMED])
    if len(left) > _NAMED:
        named += _tr(" and %1 more").replace("%1", formatting.number(len(left) - _NAMED))
    one = _tr("%1 file stays without its photograph:")
    many = _tr("%1 files stay without their photographs:")
    reasons = dict.fromkeys(formatting.sentence(each.reason) for each in left)
    return [formatting.counted(len(left), one, many), f"{named} ({'; '.join(reasons)})."]
