"""Descriptors of appearances by a model that a person has named."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from dupfinder.store.repository import Repository


class DescriptorRows(Repository):
    """The table of descriptors; it holds those of one model."""

    def without_descriptors(self, model: bytes) -> list[int]:
        """Returns the appearances that have features and no descriptor of this model."""
        rows = self.index.read(
            "SELECT appearance FROM feature WHERE appearance NOT IN"
            " (SELECT appearance FROM descriptor WHERE model = ?) ORDER BY appearance",
            (model,),
        )
        return [row[0] for row in rows]

    def store_descriptors(self, rows: Iterable[tuple[int, bytes]], model: bytes) -> None:
        """Stores the vectors of appearances; those of other models are dropped."""
        with self.index.writing():
            self.index.write("DELETE FROM descriptor WHERE model != ?", (model,))
            self.index.write_many(
                "INSERT OR REPLACE INTO descriptor SELECT ?1, ?2, ?3, 0"
                " WHERE EXISTS (SELECT 1 FROM appearance WHERE id = ?1)",
                [(appearance, model, vector) for appearance, vector in rows],
            )

    def descriptors(self, model: bytes) -> list[tuple[int, bytes, bool]]:
        """Returns appearances with their vectors, those first that were compared with all others (True)."""
        rows = self.index.read(
            "SELECT appearance, vector, joined FROM descriptor WHERE model = ?"
            " ORDER BY joined DESC, appearance",
            (model,),
        )
        return [(appearance, vector, bool(joined)) for appearance, vector, joined in rows]

    def has_new_descriptors(self, model: bytes) -> bool:
        """Whether some of this model were not compared with all others yet."""
        rows = self.index.read("SELECT 1 FROM descriptor WHERE model = ? AND NOT joined LIMIT 1", (model,))
        return bool(list(rows))

    def note_joined_descriptors(self, appearances: Sequence[int]) -> None:
        """Notes that these were compared with all others."""
        with self.index.writing():
            self.index.write_many(
                "UPDATE descriptor SET joined = 1 WHERE appearance = ?", [(each,) for each in appearances]
            )
