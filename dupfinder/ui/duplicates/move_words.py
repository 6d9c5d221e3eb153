"""The sentences on the result of moving files to a folder, or of replacing them by links."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from dupfinder.ui.style import formatting

if TYPE_CHECKING:
    from dupfinder.trash.result import Failure, TrashResult
    from dupfinder.trash.ways import Way

_NAMED: Final = 3


def _tr(words: str) -> str:
    return QCoreApplication.translate("MoveFlow", words)


def taken_words(result: TrashResult, way: Way) -> str:
    """Returns what was moved or replaced, and what was not."""
    parts = []
    if result.moved:
        size = formatting.size(sum(file.size_bytes for file in result.moved))
        if way.verb == "move":
            one, many = _tr("%1 file (%2) moved to “%3”."), _tr("%1 files (%2) moved to “%3”.")
        else:
            one = _tr("%1 copy replaced by a link, %2 freed.")
            many = _tr("%1 copies replaced by links, %2 freed.")
        words = formatting.counted(len(result.moved), one, many)
        parts.append(formatting.filled(words.replace("%2", size).replace("%3", "%1"), _folder(way)))
    if result.cancelled:
        parts.append(_tr("Then it was stopped; the rest stays as it is."))
    if result.failed:
        parts += _failure_words(result.failed)
    return " ".join(parts)


def _folder(way: Way) -> str:
    return formatting.named(way.folder.rstrip("/\\") or way.folder)


def _failure_words(failures: Sequence[Failure]) -> list[str]:
    """Returns how many files stay, and the reasons of the first ones."""
    by_reason: dict[str, list[str]] = {}
    for each in failures:
        by_reason.setdefault(formatting.sentence(each.reason), []).append(formatting.named(each.path))
    named = []
    for reason, files in list(by_reason.items())[:_NAMED]:
        who = f"“{files[0]}”" if len(files) == 1 else formatting.files(len(files))
        named.append(f"{who}: {reason}")
    if len(by_reason) > _NAMED:
        named.append(_tr("and others"))
    one, many = _tr("%1 file stays as it is:"), _tr("%1 files stay as they are:")
    return [formatting.counted(len(failures), one, many), "; ".join(named) + "."]
