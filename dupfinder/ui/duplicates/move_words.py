"""The sentences on the result of moving files to a folder, or of replacing them by links."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from dupfinder.ui.style import formatting
from dupfinder.ui.style.sentences import ended, quoted
from dupfinder.ui.style.translation import tr

if TYPE_CHECKING:
    from dupfinder.trash.result import Failure, TrashResult
    from dupfinder.trash.ways import Way

_NAMED: Final = 3


def taken_words(result: TrashResult, way: Way) -> str:
    """Returns what was moved or replaced, and what was not."""
    parts = []
    if result.moved:
        size = formatting.size(sum(file.size_bytes for file in result.moved))
        count = len(result.moved)
        if way.verb == "move":
            words = tr("%Ln files (%1) moved to “%2”.", "", count)
        else:
            words = tr("%Ln copies replaced by links, %1 freed.", "", count)
        parts.append(formatting.filled(words, size, _folder(way)))
    if result.cancelled:
        parts.append(tr("Then it was stopped; the rest stays as it is."))
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
        who = quoted(files[0]) if len(files) == 1 else formatting.files(len(files))
        named.append(f"{who}: {reason}")
    if len(by_reason) > _NAMED:
        named.append(tr("and others"))
    return [tr("%Ln files stay as they are:", "", len(failures)), ended("; ".join(named))]
