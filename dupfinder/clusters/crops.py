"""Joins crops to the clusters of the pictures that show more."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from dupfinder.base.records import (
    NO_DISTANCE,
    Cluster,
    ClusterFile,
    ImageRecord,
)
from dupfinder.clusters.choose_keepers import keeper_file, keeper_path
from dupfinder.similarity.crop_regions import CropsOf, crop_of
from dupfinder.similarity.equality import file_order
from dupfinder.store.features import CropRow

_Link = tuple[Cluster, Cluster]
"""The cluster that is to be kept, and the other one."""

AreApart = Callable[[ImageRecord, ImageRecord], bool]


def with_crops(
    clusters: Sequence[Cluster],
    crops: CropsOf,
    images: Iterable[ImageRecord],
    are_apart: AreApart = lambda one, other: False,
) -> list[Cluster]:
    """Returns clusters at one radius that hold the crops of their pictures too.

    Clusters that a crop connects become one, whose keeper is that of the cluster that shows most.

    Args:
        clusters: no file is in two of them.
        crops: verified crops.
        images: those of all their appearances.
        are_apart: whether a person decided that two images are no duplicates.

    Returns:
        Clusters in order of their keepers' paths; the same objects where no crop belongs to them.
    """
    groups = _Groups(clusters, images)
    for row in crops.values():
        groups.connect(row, are_apart)
    merged = (_merged(members, links, crops, are_apart) for members, links in groups.members())
    return sorted(merged, key=keeper_path)


class _Groups:
    """Clusters, and images that are in none, connected by crops."""

    def __init__(self, clusters: Sequence[Cluster], images: Iterable[ImageRecord]) -> None:
        self._group = {file.image.id: cluster for cluster in clusters for file in cluster.files}
        self._clusters = list(clusters)
        self._images: dict[int, dict[int, ImageRecord]] = {}
        for image in images:
            self._images.setdefault(image.appearance, {})[image.id] = image
            if image.id not in self._group:
                self._group[image.id] = alone = Cluster((keeper_file(image),))
                self._clusters.append(alone)
        self._above: dict[int, Cluster] = {}
        self._links: list[_Link] = []

    def connect(self, row: CropRow, are_apart: AreApart) -> None:
        """Connects the clusters of the images that show the whole and the part."""
        for whole in self._images.get(row.whole, {}).values():
            for part in self._images.get(row.part, {}).values():
                one, other = self._group[whole.id], self._group[part.id]
                if one is other or _has_decided_pair(one, other, are_apart):
                    continue
                # A picture with a border, or a screenshot, shows more than the photograph in it, but is made
                # of it.
                made_of_part = row.framed or (part.camera and not whole.camera)
                self._links.append((other, one) if made_of_part else (one, other))
                top, top_of_part = self._top(one), self._top(other)
                if top is not top_of_part:
                    self._above[id(top_of_part)] = top

    def members(self) -> Iterator[tuple[list[Cluster], list[_Link]]]:
        """Yields the clusters of each group, and the crops among them; an image alone is no group."""
        found: dict[int, tuple[list[Cluster], list[_Link]]] = {}
        for cluster in self._clusters:
            found.setdefault(id(self._top(cluster)), ([], []))[0].append(cluster)
        for link in self._links:
            found[id(self._top(link[0]))][1].append(link)
        return (each for each in found.values() if len(each[0]) > 1 or len(each[0][0].files) > 1)

    def _top(self, cluster: Cluster) -> Cluster:
        top = cluster
        while id(top) in self._above:
            top = self._above[id(top)]
        while cluster is not top:  # so that the next walk is short
            self._above[id(cluster)], cluster = top, self._above[id(cluster)]
        return top


def _has_decided_pair(one: Cluster, other: Cluster, are_apart: AreApart) -> bool:
    return any(are_apart(mine.image, theirs.image) for mine in one.files for theirs in other.files)


def _merged(
    members: Sequence[Cluster], links: Sequence[_Link], crops: CropsOf, are_apart: AreApart
) -> Cluster:
    if len(members) == 1:
        return members[0]
    first = _shows_most(members, links)
    keeper = first.keeper
    files = list(first.files)
    for cluster in members:
        if cluster is not first:
            files += [_file(keeper, file.image, crops, are_apart) for file in cluster.files]
    return Cluster((files[0], *sorted(files[1:], key=file_order)))


def _shows_most(members: Sequence[Cluster], links: Sequence[_Link]) -> Cluster:
    """Returns the cluster that is a crop of no other, if there is one; the largest picture decides."""
    better = Counter(id(kept) for kept, _ in links)
    worse = {id(other) for _, other in links}

    def order(cluster: Cluster) -> tuple[bool, int, int, str]:
        keeper = cluster.keeper
        return id(cluster) in worse, -better[id(cluster)], -keeper.content_pixels, keeper.path

    return min(members, key=order)


def _file(keeper: ImageRecord, image: ImageRecord, crops: CropsOf, are_apart: AreApart) -> ClusterFile:
    crop = None if are_apart(keeper, image) else crop_of(keeper, image, crops)
    if crop is None:
        return ClusterFile(image, NO_DISTANCE, "linked", None, direct=False)
    return ClusterFile(image, NO_DISTANCE, "crop", None, direct=True, crop=crop)


def spans_with_crops(
    spans: Sequence[tuple[Cluster, int, int]],
    smallest: int,
    radius: int,
    crops: CropsOf,
    images: Sequence[ImageRecord],
    are_apart: AreApart,
) -> list[tuple[Cluster, int, int]]:
    """Joins crops to the clusters of each radius; see `with_crops`.

    Args:
        spans: clusters, each with the smallest and the largest radius at which it is shown.
        smallest: the smallest radius.
        radius: the largest.
        crops: verified crops.
        images: those of all their appearances.
        are_apart: as for `with_crops`.

    Returns:
        Spans in any order. Those without crops stay as they are.
    """
    concerned = {image.id for image in images}
    found: list[tuple[Cluster, int, int]] = []
    touched: list[tuple[Cluster, int, int]] = []
    for span in spans:
        has_crops = any(file.image.id in concerned for file in span[0].files)
        (touched if has_crops else found).append(span)
    open_spans: dict[Cluster, int] = {}
    for level in range(smallest, radius + 1):
        at_level = [cluster for cluster, first, last in touched if first <= level <= last]
        now = set(with_crops(at_level, crops, images, are_apart))
        found += [(cluster, first, level - 1) for cluster, first in open_spans.items() if cluster not in now]
        open_spans = {cluster: open_spans.get(cluster, level) for cluster in now}
    return found + [(cluster, first, radius) for cluster, first in open_spans.items()]


def rekeyed_crops(cluster: Cluster, crops: CropsOf, are_apart: AreApart) -> Cluster:
    """Returns a cluster whose linked files are crops of its keeper where they are."""

    def seen(file: ClusterFile) -> ClusterFile:
        if file.relation != "linked" or are_apart(cluster.keeper, file.image):
            return file
        crop = crop_of(cluster.keeper, file.image, crops)
        if crop is None:
            return file
        return replace(file, relation="crop", distance=NO_DISTANCE, transform=None, direct=True, crop=crop)

    files = [seen(file) for file in cluster.files[1:]]
    if all(one is other for one, other in zip(files, cluster.files[1:], strict=True)):
        return cluster
    return Cluster((cluster.files[0], *sorted(files, key=file_order)))
