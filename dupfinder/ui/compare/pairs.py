"""The pair of files that is compared: the next ones, and the nearest one after a change of the clusters."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from dupfinder.base.records import Cluster


class Pair(NamedTuple):
    """The index of a cluster, and the indices of two of its files."""

    cluster: int
    left: int
    right: int


def first_pair(cluster: int) -> Pair:
    """Returns the keeper of a cluster and the next file."""
    return Pair(cluster, 0, 1)


def stepped(clusters: Sequence[Cluster], pair: Pair, step: int) -> Pair:
    """Returns the next or the previous pair.

    The left file stays while the right one runs through the others; then the next cluster follows, and after
    the last cluster the first.

    Args:
        clusters: each of two files or more.
        pair: of them.
        step: 1 or -1.
    """
    number, left, right = pair
    others = [each for each in range(len(clusters[number].files)) if each != left]
    at = others.index(right) + step
    if 0 <= at < len(others):
        return Pair(number, left, others[at])
    if len(clusters) == 1:
        return Pair(number, left, others[at % len(others)])
    number = (number + step) % len(clusters)
    return first_pair(number) if step > 0 else Pair(number, 0, len(clusters[number].files) - 1)


def pair_of(clusters: Sequence[Cluster], left_path: str, right_path: str) -> Pair | None:
    """Returns the pair of two files; None if they are not in one cluster."""
    for number, cluster in enumerate(clusters):
        paths = [file.image.path for file in cluster.files]
        if left_path in paths and right_path in paths and left_path != right_path:
            return Pair(number, paths.index(left_path), paths.index(right_path))
    return None


def nearest(old: Sequence[Cluster], pair: Pair, clusters: Sequence[Cluster]) -> Pair:
    """Returns the pair to show after a change of the clusters.

    The same pair if it is still in one cluster; else the left file with the next or the previous one; else a
    pair with a file of the same cluster; else the next cluster, or the previous one.

    Args:
        old: the clusters of the pair.
        pair: the one that was shown.
        clusters: the new ones; at least one, each of two files or more.
    """
    places = {
        file.image.path: (number, at)
        for number, cluster in enumerate(clusters)
        for at, file in enumerate(cluster.files)
    }
    files = old[pair.cluster].files
    left = places.get(files[pair.left].image.path)
    # The cluster that was shown, then those after it, then those before it.
    order = [*range(pair.right, len(files)), *range(pair.right - 1, -1, -1)]
    others = (files[each].image.path for each in order if each != pair.left)
    found = [places[path] for path in others if path in places]
    if left is not None:
        beside = next((at for number, at in found if number == left[0]), None)
        return Pair(*left, beside) if beside is not None else Pair(left[0], 0, left[1] or 1)
    if found:
        number, at = found[0]
        return Pair(number, 0, at or 1)
    for cluster in (*old[pair.cluster + 1 :], *reversed(old[: pair.cluster])):
        place = next((places[file.image.path] for file in cluster.files if file.image.path in places), None)
        if place is not None:
            return first_pair(place[0])
    return first_pair(min(pair.cluster, len(clusters) - 1))
