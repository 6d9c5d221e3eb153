"""Finds in which facts each of some pictures is the best, in words."""

from __future__ import annotations

from collections.abc import Sequence

from dupfinder.base.records import Cluster, ClusterFile
from dupfinder.clusters.keeper_order import Known, Trait, better_traits
from dupfinder.ui.backend.cluster_table import Item
from dupfinder.ui.style.translation import tr


def advantages(items: Sequence[Item]) -> list[list[str]]:
    """Returns for each picture what no other surpasses, where not all are equal; the most weighty first."""
    files = [each if isinstance(each, ClusterFile) else _file_of(each) for each in items]
    known = Known.of(Cluster(tuple(files)))
    wins: list[set[Trait]] = [set() for _ in files]
    losses: list[set[Trait]] = [set() for _ in files]
    for at, one in enumerate(files):
        for beside in range(at + 1, len(files)):
            for trait, side in better_traits(one.image, files[beside].image, known).items():
                wins[beside if side else at].add(trait)
                losses[at if side else beside].add(trait)
    sharpness = [file.sharpness for file in files if file.sharpness is not None]
    sharpest = max(sharpness) if len(set(sharpness)) > 1 else None
    return [
        [
            *([tr("Sharpest")] if file.sharpness is not None and file.sharpness == sharpest else []),
            *(words for trait, words in _words() if trait in won and trait not in lost),
        ]
        for file, won, lost in zip(files, wins, losses, strict=True)
    ]


def best_resolution() -> str:
    """Returns the words for the highest resolution."""
    return tr("Highest resolution")


def _words() -> tuple[tuple[Trait, str], ...]:
    return (
        ("resolution", best_resolution()),
        ("content", tr("Holds most")),
        ("borders", tr("No border")),
        ("camera", tr("Has camera data")),
        ("taken", tr("Taken first")),
        ("format", tr("Original format")),
        ("compression", tr("Least compressed")),
        ("upright", tr("Upright")),
    )


def _file_of(item: Item) -> ClusterFile:
    return ClusterFile(item.image, item.distance, item.relation, item.transform, direct=True)
