"""Keeps the group that a person looks at in view, while groups come, go and change places."""

from __future__ import annotations

from collections.abc import Sequence

from dupfinder.ui.backend.cluster_table import ClusterEntry
from dupfinder.ui.duplicates.cluster_model import ClusterListModel


class LookedAt:
    """Remembers the group that a person looks at, also while it is gone for a moment.

    Args:
        model: the groups that are shown.

    Attributes:
        entry: the group; None if there was none yet.
    """

    def __init__(self, model: ClusterListModel) -> None:
        self.entry: ClusterEntry | None = None
        self._model = model
        self._is_untouched = False

    def choose(self, entry: ClusterEntry | None) -> None:
        """Notes a group that a person has chosen."""
        self.entry = entry
        self.touch()

    def touch(self) -> None:
        """Notes that a person has done something with the group in view, which therefore stays there."""
        self._is_untouched = False

    def row(self) -> int | None:
        """Returns the row of the group, or of one with a file of it; None if there is none."""
        if self.entry is None:
            return None
        row = self._model.row_of(self.entry.cluster.keeper.id)
        if row is None:
            row = self._model.row_with({file.image.path for file in self.entry.cluster.files})
        return row

    def row_at_first(self, stored: str) -> int:
        """Returns the row of the group with a file that was in view before a restart, else the first one."""
        row = self._model.row_with({stored})
        self._is_untouched = row is None
        return row or 0

    def row_again(self, later: Sequence[ClusterEntry], *, is_streamed: bool) -> int:
        """Returns the row of the group, or of the next one that is left.

        It is the first row if nobody has touched a group, once all are found: until then no group moves away
        from under the eyes.

        Args:
            later: the group that was current, and those that followed it.
            is_streamed: more groups are still being found.
        """
        entries = self._model.entries
        if self._is_untouched and not is_streamed:
            self.entry = entries[0]
            return 0
        row = self.row()
        if row is None:
            rows = {entry.cluster.keeper.id: place for place, entry in enumerate(entries)}
            left = (rows.get(entry.cluster.keeper.id) for entry in later)
            row = next((each for each in left if each is not None), len(entries) - 1)
        return row


def is_same(one: ClusterEntry, other: ClusterEntry) -> bool:
    """Whether two groups share a file: one is what the other has become."""
    return not {file.image.id for file in one.cluster.files}.isdisjoint(
        file.image.id for file in other.cluster.files
    )
