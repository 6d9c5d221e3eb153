"""Finds the extras that go to the trash without a further question."""

from __future__ import annotations

from dupfinder.base.records import ClusterFile
from dupfinder.clusters.selection import Choice
from dupfinder.system.path_names import can_be_moved


def certain_extras(choice: Choice) -> tuple[ClusterFile, ...]:
    """Returns the extras that go without a further question; every count of files that go is of these.

    A verified copy of each stays, and the trash takes its name.
    """
    if choice.takes_last:
        return ()
    found = (file for file in choice.extras if choice.kept_for(file) is not None)
    return tuple(f for f in found if f.image.path.isascii() or can_be_moved(f.image.path))
