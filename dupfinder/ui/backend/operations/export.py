"""Writes clusters to a file; runs in a worker."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from dupfinder.base.records import Cluster

if TYPE_CHECKING:
    from dupfinder.finder import Finder


def export(finder: Finder, path: str, clusters: Sequence[Cluster], radius: int) -> None:
    """Writes clusters in the format that the suffix names.

    Raises:
        DupfinderError: the file cannot be written.
    """
    from dupfinder.base.results import ClusterResult
    from dupfinder.documents import save

    save(ClusterResult(radius, tuple(clusters), finder.problems()), path)
