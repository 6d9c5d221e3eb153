"""Chooses keepers and extras of a library's clusters, with its decisions and protected folders."""

from __future__ import annotations

import os
from collections.abc import Collection, Mapping, Sequence
from functools import cache

from dupfinder.base.records import Cluster, ImageRecord
from dupfinder.clusters.decisions import load
from dupfinder.clusters.rekey import rekey
from dupfinder.clusters.rules import Criterion
from dupfinder.clusters.scope import DEFAULT_SCOPE, Mark, Scope
from dupfinder.clusters.selection import Selection, WithDifferences, select
from dupfinder.store.library import Library
from dupfinder.store.protection import Protection


def select_in_library(
    library: Library,
    clusters: Sequence[Cluster],
    radius: int,
    *,
    criteria: Sequence[Criterion] | None,
    marks: Mapping[str, Mark],
    protect: Collection[str],
    scope: Scope | None,
    with_differences: WithDifferences,
) -> Selection:
    """Chooses the keeper and the extras of each cluster; arguments are those of `Finder.select`."""
    decided = load(library)

    def rekeyed(pairs: Sequence[tuple[Cluster, ImageRecord]]) -> list[Cluster]:
        return [decided.without_decided(cluster) for cluster in rekey(library, pairs, radius)]

    images = [file.image for cluster in clusters for file in cluster.files]
    away = {os.fsencode(os.path.dirname(image.path)) for image in images if not image.reachable}
    protection = Protection(library, frozenset(map(os.fsencode, protect)), away)
    # Once for each folder, not for each of a hundred thousand files.
    in_protected = cache(lambda folder: protection.covers(os.path.join(os.fsencode(folder), b"x")))
    return select(
        [decided.without_decided(cluster) for cluster in clusters],
        criteria=criteria,
        marks=marks,
        is_protected=lambda path: in_protected(os.path.dirname(path)),
        rekey=rekeyed,
        scope=scope or DEFAULT_SCOPE,
        with_differences=with_differences,
    )
