"""Builds clusters from the components of a graph: each has a keeper, and each file a relation to it.

Components chain: if A matches B and B matches C, then A and C are in one component, however different they
are. So each component is cut by one rule: a file that is connected to the keeper only through others (a
*linked* file) stays if a loose second look finds some resemblance between the two. Files that are cut off are
examined again, as components of their own.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from dupfinder.base.records import Cluster, ClusterFile, ImageRecord, Relation
from dupfinder.clusters.choose_keepers import Kept, choose_keepers, keeper_file
from dupfinder.clusters.crowd import Edge
from dupfinder.clusters.graph import Graph
from dupfinder.clusters.keeper_order import Known, best_of
from dupfinder.hashing.orientation import TRANSFORMS
from dupfinder.hashing.verification import LOOSE
from dupfinder.similarity.equality import Digests, file_order, with_equality

Compare = Callable[[NDArray[np.int64], NDArray[np.int64]], tuple[NDArray[np.uint8], NDArray[np.float32]]]
"""Returns distances and scores of pairs of appearances that need not match."""

AreApart = Callable[[ImageRecord, ImageRecord], bool]
"""Returns whether two images are no duplicates by decision, whatever they look like."""

_ANY_SCORE: Final = sys.float_info.max
"""The limit without cutting: only the infinite scores of pairs that are kept apart exceed it."""


@dataclass(frozen=True, slots=True)
class _Link:
    """Distance in bits and score (see `verification`) of two appearances that do not match."""

    distance: int
    score: float


def clusters_of(
    graph: Graph, components: Sequence[list[int]], compare: Compare, radius: int, *, cut: bool = True
) -> Iterator[Cluster]:
    """Yields the clusters of some components, of two files or more each, in no useful order.

    Args:
        graph: of the images and their matches.
        components: some of the graph's.
        compare: compares pairs that do not match. A file whose score with a keeper is infinite is never in
            the keeper's cluster.
        radius: of the graph's matches, inclusive.
        cut: cut chains of different pictures off; False where look-alikes are connected on purpose.

    Yields:
        Clusters whose relations are keeper, near and linked; `with_equality` finds exact and same-pixels
        files among them.
    """
    limit = LOOSE if cut else _ANY_SCORE
    while components:
        drafts = _drafts(graph, choose_keepers(components, graph, radius), radius)
        cut_off: list[list[int]] = []
        for draft, links in zip(drafts, _compare_linked(drafts, compare), strict=True):
            near = {appearance: link for appearance, link in links.items() if link.score <= limit}
            cluster = draft.cluster(near)
            if len(cluster.files) > 1:
                yield cluster
            cut_off += graph.components_of_rest([one for one in draft.linked if one not in near], radius)
        components = cut_off


@dataclass(frozen=True, slots=True)
class _Draft:
    """A component with its keeper, before it is cut.

    Attributes:
        kept: the component.
        direct: the matches of the keeper's appearance.
        linked: the appearances that do not match it.
        graph: the graph that the component belongs to.
    """

    kept: Kept
    direct: Mapping[int, Edge]
    linked: Sequence[int]
    graph: Graph

    def cluster(self, links: Mapping[int, _Link]) -> Cluster:
        """Returns the cluster with these linked appearances."""
        kept = self.kept
        files: list[ClusterFile] = []
        for appearance in kept.appearances:
            relation: Relation = "near"
            distance = transform = 0
            if appearance in self.direct:
                distance, transform = self.direct[appearance]
            elif appearance in links:
                relation, distance = "linked", links[appearance].distance
            elif appearance != kept.keeper.appearance:
                continue
            turned, direct, matches = TRANSFORMS[transform], relation == "near", kept.matches(appearance)
            files += [
                ClusterFile(
                    image,
                    distance,
                    relation,
                    turned,
                    direct,
                    matches=matches,
                    sharpness=kept.sharpness.get(image.id),
                )
                for image in self.graph.images[appearance]
                if image is not kept.keeper
            ]
        matches = kept.matches(kept.keeper.appearance)
        keeper = keeper_file(kept.keeper, matches, kept.sharpness.get(kept.keeper.id))
        return Cluster((keeper, *sorted(files, key=file_order)))


def _drafts(graph: Graph, kept: Sequence[Kept], radius: int) -> list[_Draft]:
    """Returns drafts of some components, with the matches of keepers that are not stored."""
    keepers = [(each.keeper.appearance, each.appearances) for each in kept]
    drafts = []
    for each, unstored in zip(kept, graph.crowd.edges(keepers, radius), strict=True):
        own = each.keeper.appearance
        direct = {**unstored, **graph.neighbours.get(own, {})}
        linked = [one for one in each.appearances if one != own and one not in direct]
        drafts.append(_Draft(each, direct, linked, graph))
    return drafts


def _compare_linked(drafts: Sequence[_Draft], compare: Compare) -> list[dict[int, _Link]]:
    """Compares the linked appearances of each draft with its keeper's, all in one call."""
    pairs = [(draft.kept.keeper.appearance, other) for draft in drafts for other in draft.linked]
    if not pairs:
        return [{} for _ in drafts]
    one, other = np.array(pairs, np.int64).T
    distances, scores = compare(one, other)
    found = iter(zip(distances.tolist(), scores.tolist(), strict=True))
    return [{other: _Link(*next(found)) for other in draft.linked} for draft in drafts]


# --- equal files ----------------------------------------------------------------------------


def never_apart(one: ImageRecord, other: ImageRecord) -> bool:
    """Keeps no images apart."""
    return False


def equal_clusters(
    images: Sequence[ImageRecord], digests: dict[int, Digests], are_apart: AreApart = never_apart
) -> list[Cluster]:
    """Returns the clusters of equal bytes or pixels among flat images and files that were not decoded."""
    groups: dict[bytes, list[ImageRecord]] = {}
    # Equal bytes have equal pixels, also where the pixels of one file could not be read.
    pixels = {known.whole: known.pixels for known in digests.values() if known.whole and known.pixels}
    for image in images:
        known = digests[image.id]
        key = known.pixels or known.whole
        if known.whole:
            key = pixels.get(known.whole, key)
        if key:
            groups.setdefault(key, []).append(image)
    return [
        with_equality(cluster, digests)
        for group in groups.values()
        for cluster in _clusters_of_equals(group, are_apart)
    ]


_EQUALS: Final = Known(pixels=lambda image: True)


def _clusters_of_equals(images: list[ImageRecord], are_apart: AreApart) -> Iterator[Cluster]:
    """Yields a cluster of equal images, then one of those that are kept apart from its keeper, and so on."""
    while len(images) > 1:
        keeper = best_of(images, _EQUALS).image
        cut_off = [image for image in images if are_apart(keeper, image)]
        apart = {image.id for image in cut_off}
        files = [
            ClusterFile(image, 0, "same-pixels", None, direct=True)
            for image in images
            if image is not keeper and image.id not in apart
        ]
        if files:
            yield Cluster((keeper_file(keeper), *files))
        images = cut_off
