"""The sentences on the result of moving files to a folder, or of replacing them by links."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dupfinder.ui.duplicates.trash_words import failure_words
from dupfinder.ui.style import formatting
from dupfinder.ui.style.translation import tr

if TYPE_CHECKING:
    from dupfinder.trash.result import TrashResult
    from dupfinder.trash.ways import Way


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
        counted = tr("%Ln files stay as they are:", "", len(result.failed))
        parts += failure_words(result.failed, counted)
    return " ".join(parts)


def _folder(way: Way) -> str:
    return formatting.named(way.folder.rstrip("/\\") or way.folder)
