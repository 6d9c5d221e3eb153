"""Describes clusters from another keeper among their files; reads no file."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence, Set
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from dupfinder.base.records import NO_DISTANCE, Cluster, ClusterFile, ImageRecord
from dupfinder.clusters.build import AreApart, never_apart
from dupfinder.clusters.bursts import with_burst
from dupfinder.clusters.choose_keepers import keeper_file
from dupfinder.clusters.crops import rekeyed_crops
from dupfinder.clusters.crowd import Crowd
from dupfinder.clusters.decisions import load
from dupfinder.clusters.equal_bytes import share_appearances
from dupfinder.clusters.graph import Neighbours
from dupfinder.hashing.orientation import INVERSE, TRANSFORMS
from dupfinder.similarity.crop_regions import crops_by_pair
from dupfinder.similarity.equality import Digests, equality_of, known_digests, with_equality
from dupfinder.similarity.views import ViewSet, compare
from dupfinder.store.library import Library
from dupfinder.system.gc_pause import gc_pause

Nearest = Callable[[NDArray[np.int64], NDArray[np.int64]], tuple[NDArray[np.uint8], NDArray[np.int64]]]
"""Returns the distances of pairs of appearances, and the transforms of the first ones at those distances."""

_Edge = tuple[int, int]
"""Distance and transform."""


def rekey(library: Library, pairs: Sequence[tuple[Cluster, ImageRecord]], radius: int) -> list[Cluster]:
    """Describes clusters of a library from other keepers.

    Args:
        library: that the clusters are of.
        pairs: clusters as `find_clusters` or `find_cluster_steps` return them, each with its new keeper.
        radius: the radius at which they are shown, inclusive.

    Returns:
        One cluster of the same files for each pair: see `rekeyed`. Files that are no duplicates of the new
        keeper by decision stay, as linked ones.

    Raises:
        ValueError: a keeper is not in its cluster.
    """
    if not pairs:
        return []

    def nearest(
        one: NDArray[np.int64], other: NDArray[np.int64]
    ) -> tuple[NDArray[np.uint8], NDArray[np.int64]]:
        found = compare(ViewSet.of(library, np.concatenate([one, other])), one, other, 0)
        return found.nearest, found.nearest_transform

    with gc_pause:
        decided = load(library)
        images = {file.image.id: file.image for cluster, _ in pairs for file in cluster.files}
        digests = known_digests(library, images)
        known = share_appearances(list(images.values()), digests)
        shared = [(known.shared(cluster), known.shown.get(keeper.id, keeper)) for cluster, keeper in pairs]
        neighbours = _neighbours_of(library, {keeper.appearance for _, keeper in shared}, radius)
        appearances = sorted({file.image.appearance for each, _ in shared for file in each.files})
        _add_unstored(neighbours, Crowd.of(library, radius, appearances), shared, radius)
        found = rekeyed(shared, neighbours, digests, nearest, radius, decided.are_apart)
        found = [known.original(cluster) for cluster in found]
        if any(file.distance == NO_DISTANCE for cluster, _ in pairs for file in cluster.files):
            crops = crops_by_pair(library.crops_of(sorted({keeper.appearance for _, keeper in pairs})))
            found = [rekeyed_crops(cluster, crops, decided.are_apart) for cluster in found]
        return [
            with_burst(cluster, is_known=before.kind == "burst")
            for cluster, (before, _) in zip(found, pairs, strict=True)
        ]


def _neighbours_of(library: Library, appearances: Set[int], radius: int) -> Neighbours:
    """Returns the stored matches of some appearances."""
    found: Neighbours = {appearance: {} for appearance in appearances}
    for appearance, (a, b, distance, transform) in library.matches_of(sorted(appearances), radius):
        if appearance == a:
            found[appearance][b] = distance, transform
        else:
            found[appearance][a] = distance, INVERSE[transform]
    return found


def _add_unstored(
    neighbours: Neighbours, crowd: Crowd, pairs: Sequence[tuple[Cluster, ImageRecord]], radius: int
) -> None:
    """Adds the matches of keepers with the files of their clusters that are not stored."""
    keepers = [(keeper.appearance, [file.image.appearance for file in each.files]) for each, keeper in pairs]
    for (keeper, _), edges in zip(keepers, crowd.edges(keepers, radius), strict=True):
        neighbours[keeper] = {**edges, **neighbours[keeper]}


def rekeyed(
    pairs: Sequence[tuple[Cluster, ImageRecord]],
    neighbours: Neighbours,
    digests: dict[int, Digests],
    nearest: Nearest,
    radius: int,
    are_apart: AreApart = never_apart,
) -> list[Cluster]:
    """Describes clusters from other keepers, from their matches alone.

    Args:
        pairs: clusters, each with its new keeper.
        neighbours: the matches of these keepers' appearances, within the radius.
        digests: the known digests of all files.
        nearest: compares pairs that do not match.
        radius: of the clusters; a look-alike is within it, in a cluster that has look-alikes.
        are_apart: files that are no duplicates of the keeper stay, as linked ones.

    Returns:
        One cluster for each pair. The relations are those that building the cluster around this keeper would
        find, except that files which would be cut off are linked too.

    Raises:
        ValueError: a keeper is not in its cluster.
    """
    matched = [_matched(cluster, keeper, neighbours, digests, are_apart) for cluster, keeper in pairs]
    others = [[image for image, edge in edges if edge is None] for edges in matched]
    links = iter(_nearest_of([keeper for _, keeper in pairs], others, nearest))
    found = []
    for (cluster, keeper), edges in zip(pairs, matched, strict=True):
        has_look_alikes = any(file.relation == "look-alike" for file in cluster.files)
        matches = {file.image.id: file.matches for file in cluster.files}
        sharpness = {file.image.id: file.sharpness for file in cluster.files}
        files = [keeper_file(keeper)]
        for image, edge in edges:
            if edge is not None:
                files.append(ClusterFile(image, edge[0], "near", TRANSFORMS[edge[1]], direct=True))
                continue
            distance, transform = next(links)
            is_near = has_look_alikes and distance <= radius and not image.flat
            if is_near and not are_apart(keeper, image):
                files.append(ClusterFile(image, distance, "look-alike", TRANSFORMS[transform], direct=False))
            else:
                files.append(ClusterFile(image, distance, "linked", None, direct=False))
        files = [
            replace(file, matches=matches[file.image.id], sharpness=sharpness[file.image.id])
            for file in files
        ]
        found.append(with_equality(Cluster(tuple(files)), digests))
    return found


def _matched(
    cluster: Cluster,
    keeper: ImageRecord,
    neighbours: Neighbours,
    digests: dict[int, Digests],
    are_apart: AreApart,
) -> list[tuple[ImageRecord, _Edge | None]]:
    """Returns the other files of a cluster with their matches with the keeper; None without a match."""
    others = [file.image for file in cluster.files if file.image.id != keeper.id]
    if len(others) == len(cluster.files):
        raise ValueError(f"the keeper is not in its cluster: {keeper.path}")
    edges = neighbours.get(keeper.appearance, {})

    def edge_of(image: ImageRecord) -> _Edge | None:
        if are_apart(keeper, image):
            return None
        if keeper.flat or image.flat:
            return (0, 0) if equality_of(keeper, image, digests) else None
        return (0, 0) if image.appearance == keeper.appearance else edges.get(image.appearance)

    return [(image, edge_of(image)) for image in others]


def _nearest_of(
    keepers: Sequence[ImageRecord], others: Sequence[Sequence[ImageRecord]], nearest: Nearest
) -> Iterable[_Edge]:
    """Compares each keeper with its own images, all in one call; yields the results in their order."""
    pairs = [
        (keeper.appearance, image.appearance)
        for keeper, images in zip(keepers, others, strict=True)
        for image in images
    ]
    if not pairs:
        return []
    distances, transforms = nearest(*np.array(pairs, np.int64).T)
    return zip(distances.tolist(), transforms.tolist(), strict=True)
