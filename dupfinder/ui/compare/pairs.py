"""The pair of files that is compared: the next ones, and the nearest one after a change of the clusters."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from dupfinder.base.records import NO_DISTANCE, Cluster, ClusterFile, ImageRecord, Match
from dupfinder.ui.compare.badges import badge_words
from dupfinder.ui.compare.widgets import Kind
from dupfinder.ui.style.translation import tr


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


def without_cluster(left: ImageRecord, right: ImageRecord, match: Match | None) -> Cluster:
    """Returns two pictures as a cluster, the left one in the place of the keeper.

    Args:
        left: the one, such as a query.
        right: the other.
        match: what is known of the right one as a match of the left one.
    """
    found = match or Match(right, NO_DISTANCE, "linked", None)
    other = ClusterFile(
        right, found.distance, found.relation, found.transform, True, found.difference, found.crop
    )
    return Cluster((ClusterFile(left, 0, "keeper", None, True), other))


def words_without_cluster(file: ClusterFile) -> tuple[str, str, Kind]:
    """Returns the icon, the text and the kind of a picture in no cluster, as its header shows them."""
    if file.relation == "keeper":
        return "find", tr("What was searched for"), "plain"
    is_known = file.relation != "linked"
    return "similar", badge_words(file) if is_known else "", "plain"


def after_trash(clusters: Sequence[Cluster], pair: Pair, side: int) -> Pair:
    """Returns the pair to go on with after one file of a pair was marked for the trash.

    The other file stays, beside the next one; after the last one, the next cluster follows.

    Args:
        clusters: each of two files or more.
        pair: of them.
        side: of the marked file, 0 for left or 1 for right.
    """
    if side == 1:
        return stepped(clusters, pair, 1)
    number, left, right = pair
    following = (each for each in range(right + 1, len(clusters[number].files)) if each != left)
    beside = next(following, None)
    return first_pair((number + 1) % len(clusters)) if beside is None else Pair(number, right, beside)


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
