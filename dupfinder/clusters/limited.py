"""Limits the clusters of a library by folders: leaves some out, takes others apart, chooses other keepers."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import replace

from dupfinder.base.records import Cluster, ClusterFile, ImageRecord
from dupfinder.clusters.choose_keepers import keeper_path
from dupfinder.clusters.folder_limits import ANYWHERE, FolderLimits
from dupfinder.clusters.keeper_order import Known, best_of
from dupfinder.clusters.looking import Looking
from dupfinder.clusters.rekey import rekey

Rekey = Callable[[Sequence[tuple[Cluster, ImageRecord]]], list[Cluster]]


def look_within(
    looking: Looking, clusters: Sequence[Cluster], radius: int, limits: FolderLimits | None
) -> list[Cluster]:
    """Limits the clusters of a library (see `limited`) and looks at them.

    A burst of one second gets its sharpest exposure as its keeper, but not if a reference folder decides.

    Returns:
        Clusters with their differences, in order of their keepers' paths.

    Raises:
        Cancelled: what was found before that is stored.
    """
    limits = limits or ANYWHERE
    found = limited(clusters, limits, lambda pairs: rekey(looking.library, pairs, radius))
    look = looking.differences if limits.reference else looking.differences_and_sharpest
    return sorted(look(found), key=keeper_path)


def limited(clusters: Sequence[Cluster], limits: FolderLimits, rekeyed: Rekey) -> list[Cluster]:
    """Limits clusters by the folders of their files.

    Args:
        clusters: no file is in two of them.
        limits: within takes clusters apart by folder: files of a part match its keeper. Between and reference
            leave clusters out that hold no pair that counts; of the others each file stays in the cluster.
            The best file in a reference folder becomes the keeper.
        rekeyed: describes clusters from other keepers among their files.

    Returns:
        Clusters in no useful order; the same objects where nothing changes. No file is in two of them.
    """
    found = list(clusters)
    if limits.within:
        found = _by_folder(found, rekeyed)
    return _kept_in_reference([cluster for cluster in found if limits.shows(cluster)], limits, rekeyed)


def _by_folder(clusters: Sequence[Cluster], rekeyed: Rekey) -> list[Cluster]:
    whole: list[Cluster] = []
    parts: list[Cluster] = []
    for cluster in clusters:
        folders: dict[str, list[ClusterFile]] = {}
        for file in cluster.files:
            folders.setdefault(os.path.dirname(file.image.path), []).append(file)
        if len(folders) == 1:
            whole.append(cluster)
        else:
            # The first file of a part need not be its keeper yet.
            parts += [Cluster(tuple(files)) for files in folders.values() if len(files) > 1]
    while parts:
        done, parts = _parts(parts, rekeyed)
        whole += done
    return whole


def _parts(drafts: Sequence[Cluster], rekeyed: Rekey) -> tuple[list[Cluster], list[Cluster]]:
    """Gives each draft its best file as the keeper; returns clusters, and what matches no keeper."""
    done: list[Cluster] = []
    left: list[Cluster] = []
    for cluster in rekeyed([(draft, _best(draft, [f.image for f in draft.files])) for draft in drafts]):
        matching = tuple(file for file in cluster.files if file.relation != "linked")
        others = tuple(file for file in cluster.files if file.relation == "linked")
        if len(matching) > 1:
            done.append(Cluster(matching))
        if len(others) > 1:
            left.append(Cluster(others))
    return done, left


def _kept_in_reference(clusters: list[Cluster], limits: FolderLimits, rekeyed: Rekey) -> list[Cluster]:
    if not limits.reference:
        return clusters
    places = [place for place, cluster in enumerate(clusters) if not limits.holds(cluster.keeper.path)]
    pairs = [(clusters[place], _best_in_reference(clusters[place], limits)) for place in places]
    for place, cluster in zip(places, rekeyed(pairs), strict=True):
        clusters[place] = cluster
    return clusters


def _best_in_reference(cluster: Cluster, limits: FolderLimits) -> ImageRecord:
    images = limits.preferred([file.image for file in cluster.files])
    whole = [image for image in images if image.reachable and not image.damaged]
    return _best(cluster, whole or images)


def _best(cluster: Cluster, images: Sequence[ImageRecord]) -> ImageRecord:
    # What is known of the cluster's keeper holds for this one only if it is among the images.
    files = [replace(file, relation="near") if file.relation == "keeper" else file for file in cluster.files]
    return best_of(list(images), Known.of(Cluster(tuple(files)))).image
