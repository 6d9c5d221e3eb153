"""Stores decisions that images are no duplicates; runs in a worker."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dupfinder.clusters.decisions import Wanted
    from dupfinder.finder import Finder


def decide_all(finder: Finder, wanted: Sequence[Wanted]) -> list[int]:
    """Stores decisions, all or none; returns their numbers."""
    from dupfinder.clusters.decisions import decide_all

    return decide_all(finder.library, wanted)
