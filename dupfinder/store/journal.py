"""The journal's rows: batches, and the files that were to go to the trash."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Final

from dupfinder.base.literals import Verb
from dupfinder.store.repository import Repository

_SELECT: Final = (
    "SELECT id, batch, path, trash_path, keeper, size_bytes, mtime_ns, state, reason, changed_at,"
    " companion_of, coalesce(verb, 'trash'), device, inode, fingerprint, digest, details"
    " FROM trashed LEFT JOIN deed ON trashed = id"
)

Row = tuple[Any, ...]
"""The columns of `_SELECT`."""


class JournalRows(Repository):
    """The tables of the journal; `trash.journal` says what they mean."""

    def add_batch(self, started_at: str) -> int:
        """Adds a batch within `user.writing`; returns its number."""
        return self.user.write("INSERT INTO batch (started_at) VALUES (?)", (started_at,))

    def add_trashed(self, values: Sequence[Any]) -> int:
        """Adds a waiting file within `user.writing`; returns its number.

        Args:
            values: batch, companion_of, path, keeper, size_bytes, mtime_ns, device, inode, fingerprint,
                digest, changed_at.
        """
        return self.user.write(
            "INSERT INTO trashed (batch, companion_of, path, keeper, size_bytes, mtime_ns, device, inode,"
            " fingerprint, digest, state, changed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'waiting', ?)",
            values,
        )

    def add_deed(self, number: int, verb: Verb) -> None:
        """Notes within `user.writing` that a file goes another way than to the trash."""
        self.user.write("INSERT INTO deed (trashed, verb) VALUES (?, ?)", (number, verb))

    def set_details(self, number: int, details: bytes) -> None:
        """Stores what Undo gives back to a file that is replaced by a link."""
        with self.user.writing(durable=False):
            self.user.write("UPDATE deed SET details = ? WHERE trashed = ?", (details, number))

    def update_trashed(self, rows: Sequence[Sequence[Any]], *, durable: bool) -> None:
        """Updates files in one transaction.

        Args:
            rows: trash_path, size_bytes, mtime_ns, state, reason, changed_at, device, inode, fingerprint, id.
            durable: as in `UserFile.writing`.
        """
        with self.user.writing(durable=durable):
            self.user.write_many(
                "UPDATE trashed SET trash_path = ?, size_bytes = ?, mtime_ns = ?, state = ?, reason = ?,"
                " changed_at = ?, device = ?, inode = ?, fingerprint = ? WHERE id = ?",
                rows,
            )

    def batch_starts(self) -> dict[int, str]:
        """Returns when each batch began."""
        return dict(self.user.read("SELECT id, started_at FROM batch"))

    def all_trashed(self) -> Iterator[Row]:
        """Yields all files, the last batch first."""
        return self.user.read(f"{_SELECT} ORDER BY batch DESC, id")

    def trashed_in_batch(self, batch: int) -> Iterator[Row]:
        """Yields the files of a batch, in order."""
        return self.user.read(f"{_SELECT} WHERE batch = ? ORDER BY id", (batch,))

    def trashed_in_doubt(self) -> Iterator[Row]:
        """Yields the files whose place is not known."""
        return self.user.read(
            f"{_SELECT} WHERE state IN ('waiting', 'moving', 'restoring')"
            " OR (state = 'lost' AND trash_path IS NULL) ORDER BY id"
        )

    def trashed_with_companions(self, number: int) -> Iterator[Row]:
        """Yields a file and those that went with it."""
        return self.user.read(f"{_SELECT} WHERE id = ?1 OR companion_of = ?1", (number,))

    def last_batch_in_trash(self) -> int | None:
        """Returns the last batch that has a file in the trash."""
        ((batch,),) = self.user.read("SELECT max(batch) FROM trashed WHERE state = 'trashed'")
        return None if batch is None else int(batch)

    def places_in_trash(self) -> list[bytes]:
        """Returns where the files lie that are noted to be, in the trash or in a folder."""
        rows = self.user.read("SELECT trash_path FROM trashed WHERE state = 'trashed'")
        return [place for (place,) in rows if place is not None]
