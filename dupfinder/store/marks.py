"""Stores the user's marks and reviewed clusters, by path, size and time of the files."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final, NamedTuple

from dupfinder.store.repository import Repository

REVIEW_KEY: Final = "review"
"""Key in the table meta: rules, batches and the place, as JSON."""


class StoredMark(NamedTuple):
    """The mark of one file, with the state of the file when it was marked.

    Attributes:
        mark: the decision; empty if there is none.
        size_bytes: of the file when it was marked: another file of this name has no mark.
        mtime_ns: likewise.
        reviewed: a number that the files of a reviewed cluster share; 0 if it was not reviewed.
    """

    mark: str
    size_bytes: int
    mtime_ns: int
    reviewed: int


class MarkRows(Repository):
    """The table of marks. It is written without a copy: a power cut may cost the last ones."""

    def marks(self) -> dict[bytes, StoredMark]:
        """Returns all marks by path."""
        rows = self.user.read("SELECT path, mark, size_bytes, mtime_ns, reviewed FROM mark")
        return {path: StoredMark(*mark) for path, *mark in rows}

    def review_words(self) -> str:
        """Returns the text that `store_marks` stored; empty if there is none."""
        for (words,) in self.user.read("SELECT value FROM meta WHERE key = ?", (REVIEW_KEY,)):
            return words if isinstance(words, str) else ""
        return ""

    def store_marks(self, changed: Mapping[bytes, StoredMark], gone: Iterable[bytes], words: str) -> None:
        """Adds, replaces and removes marks, and stores a text beside them."""
        with self.user.writing(durable=False):
            self.user.write_many("DELETE FROM mark WHERE path = ?", [(path,) for path in gone])
            self.user.write_many(
                "INSERT OR REPLACE INTO mark VALUES (?, ?, ?, ?, ?)",
                [(path, *mark) for path, mark in changed.items()],
            )
            self.user.write("INSERT OR REPLACE INTO meta VALUES (?, ?)", (REVIEW_KEY, words))
