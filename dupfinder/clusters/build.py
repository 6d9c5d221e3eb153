"""Verified matches to clusters, each with a keeper, and every file's relation to it.

A cluster starts as a connected component of the matches. Components chain: if A resembles B and B
resembles C, then A and C are in one, however different they are. So a component is cut by one
rule: a file that is only linked to the keeper, through others, stays if a loose second look at the
two themselves finds some resemblance, and is cut off otherwise. What is cut off is looked at again,
as components of its own.
"""

from __future__ import annotations

import functools
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field, replace
from functools import cache
from itertools import chain
from typing import Final

import numpy as np
from numpy.typing import NDArray

from dupfinder.base.files import MatchRow
from dupfinder.base.records import Cluster, ClusterFile, ImageRecord, Relation
from dupfinder.clusters.best import Known, best_of, needs_pixels
from dupfinder.hashing.orientation import INVERSE, TRANSFORMS
from dupfinder.hashing.verification import LOOSE
from dupfinder.similarity.equality import SAME_PIXELS_DISTANCE, Digests


@dataclass(frozen=True, slots=True)
class Split:
    """What choosing a keeper must know of images that are kept apart: it goes by what they look like.

    Attributes:
        refused: matches that join nothing.
        looks: to appearances that are a part of one the number of the whole.
    """

    refused: Sequence[MatchRow] = ()
    looks: Mapping[int, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Link:
    """How two appearances that need not match compare: distance in bits, and score (verification)."""

    distance: int
    score: float


Compare = Callable[[NDArray[np.int64], NDArray[np.int64]], tuple[NDArray[np.uint8], NDArray[np.float32]]]
"""Distances and scores of pairs of appearances."""


PixelsOf = Callable[[Sequence[ImageRecord]], Mapping[int, object]]
"""Returns, by image number, a value that images of equal pixels share; reads files where it is not known."""


def _unread(images: Sequence[ImageRecord]) -> Mapping[int, object]:
    return {}


def build_clusters(
    images: Sequence[ImageRecord],
    matches: Iterable[MatchRow],
    compare: Compare,
    *,
    cut: bool = True,
    split: Split | None = None,
    pixels_of: PixelsOf = _unread,
) -> list[Cluster]:
    """Clusters of two files and more.

    Args:
        images: those to be clustered; flat ones are left out (see `equal_clusters`).
        matches: pairs of appearances; pairs of which either has no image here are ignored.
        compare: looks at pairs that do not match; those of infinite score are in no cluster together
            of which one is the keeper, not even without cutting.
        cut: cut chains of different pictures; not wanted when look-alikes are joined on purpose.
        split: what was done to these images and matches to keep some apart.
        pixels_of: is asked where the choice of a keeper depends on what is a re-save of what.

    Returns:
        Clusters in order of their keepers' paths; the same for the same input. Relations are keeper,
        near and linked; `with_equality` finds exact and same-pixels among them.
    """
    graph = _Graph.of(images, matches, split or Split(), pixels_of)
    return sorted(graph.clusters(graph.components(graph.by_look), compare, cut=cut), key=keeper_path)


def keeper_path(cluster: Cluster) -> str:
    """What clusters are in order of; no two of one radius have the same."""
    return cluster.keeper.path


Span = tuple[Cluster, int, int]
"""A cluster, and the smallest and the largest radius at which it is one."""


def build_steps(
    images: Sequence[ImageRecord],
    matches: Iterable[MatchRow],
    compare: Compare,
    radius: int,
    look: Callable[[int], None] = lambda built: None,
    split: Split | None = None,
    pixels_of: PixelsOf = _unread,
) -> list[Span]:
    """What `build_clusters` gives for the matches within every radius, from 0 to the largest.

    Work goes from the largest radius down: without the matches of one distance, only the components
    that held any of them change. All others are what they were, and so are their clusters.

    Args:
        images: as for `build_clusters`.
        matches: likewise, up to `radius`; gone through twice.
        compare: likewise; what it finds must not depend on a radius.
        radius: the largest, inclusive.
        look: is called now and then with the number of components that were built; it may raise.
        split: as for `build_clusters`.
        pixels_of: likewise.

    Returns:
        Each cluster, in no useful order; one that stays the same over several radii is one object.
    """
    split = split or Split()
    steps = _Steps(_Graph.of(images, matches, split, pixels_of), compare, look)
    pairs: list[list[tuple[int, int]]] = [[] for _ in range(radius + 1)]
    for a, b, distance, _ in chain(matches, split.refused):
        pairs[distance].append((a, b))
    steps.build(steps.graph.components(steps.graph.by_look), radius)
    for smaller in range(radius - 1, -1, -1):
        steps.build(steps.without(pairs[smaller + 1]), smaller)
    return steps.spans()


_PART = 4096
"""How many components are built between two looks at whether to go on; some 200 ms."""


class _Steps:
    """The clusters of one graph, whose matches are taken away from the most distant on."""

    def __init__(self, graph: _Graph, compare: Compare, look: Callable[[int], None]) -> None:
        self.graph = graph
        self._compare = compare
        self._look = look
        self._built = 0
        self._component_of: dict[int, list[int]] = {}
        self._alive: dict[int, tuple[Cluster, int]] = {}  # by keeper: its cluster, since which radius
        self._ended: dict[int, tuple[Cluster, int]] = {}  # of the components that are built again
        self._spans: list[Span] = []

    def without(self, pairs: Iterable[tuple[int, int]]) -> list[list[int]]:
        """Takes matches away; gives the components that are left of those that they were in."""
        touched: dict[int, list[int]] = {}
        for a, b in pairs:
            if self.graph.disconnect(a, b):
                # Of a refused match, either may be in no component: what it was in once, if in any, is
                # looked at in vain.
                component = self._component_of.get(a)
                if component is not None:
                    touched[component[0]] = component
        looks = [look for component in touched.values() for look in component]
        for look in looks:
            for image in self.graph.by_look[look]:
                if image.id in self._alive:
                    self._ended[image.id] = self._alive.pop(image.id)
        return self.graph.components(looks)

    def build(self, components: Sequence[list[int]], radius: int) -> None:
        """Builds these components at a radius; what became of the clusters they had is noted."""
        for start in range(0, len(components), _PART):
            part = components[start : start + _PART]
            self._component_of.update((look, component) for component in part for look in component)
            for cluster in self.graph.clusters(part, self._compare):
                number = cluster.keeper.id
                before = self._ended.get(number)
                if before is not None and before[0] == cluster:
                    self._alive[number] = self._ended.pop(number)
                else:
                    self._alive[number] = cluster, radius
            self._built += len(part)
            self._look(self._built)
        self._spans += [(cluster, radius + 1, last) for cluster, last in self._ended.values()]
        self._ended = {}

    def spans(self) -> list[Span]:
        """All clusters, those that are left last."""
        return self._spans + [(cluster, 0, last) for cluster, last in self._alive.values()]


_NONE: Final[frozenset[int]] = frozenset()

_ANY_SCORE: Final = sys.float_info.max
"""What no pair exceeds but those that are kept apart, whose score is infinite."""

Neighbours = dict[int, dict[int, tuple[int, int]]]
"""To each appearance those that it matches, with the distance and what turns it into them."""


@dataclass(frozen=True, slots=True)
class _Graph:
    """Images by appearance, and the matches among their appearances, both ways.

    Attributes:
        by_look: the images of each appearance.
        neighbours: the matches.
        turned: to each appearance those that it matches turned; also such as do not count any more.
        refused: the matches that join nothing.
        looks: to appearances that are a part of one the number of the whole.
        split: all appearances of these two.
        pixels_of: as for `build_clusters`.
    """

    by_look: dict[int, list[ImageRecord]]
    neighbours: Neighbours
    turned: dict[int, set[int]]
    refused: Neighbours
    looks: Mapping[int, int]
    split: Set[int]
    pixels_of: PixelsOf

    @staticmethod
    def of(
        images: Iterable[ImageRecord], matches: Iterable[MatchRow], split: Split, pixels_of: PixelsOf
    ) -> _Graph:
        by_look: dict[int, list[ImageRecord]] = {}
        for image in images:
            if not image.flat:
                by_look.setdefault(image.appearance, []).append(image)
        neighbours: Neighbours = {}
        refused: Neighbours = {}
        turned: dict[int, set[int]] = {}
        for rows, edges in ((matches, neighbours), (split.refused, refused)):
            for a, b, distance, transform in rows:
                if a in by_look and b in by_look:
                    if transform:
                        turned.setdefault(a, set()).add(b)
                        turned.setdefault(b, set()).add(a)
                    edges.setdefault(a, {})[b] = distance, transform
                    edges.setdefault(b, {})[a] = distance, INVERSE[transform]
        apart = refused.keys() | split.looks.keys()
        return _Graph(by_look, neighbours, turned, refused, split.looks, apart, pixels_of)

    def disconnect(self, a: int, b: int) -> bool:
        """Takes a match away; tells whether it was there."""
        for edges in (self.neighbours, self.refused):
            if edges.get(a, {}).pop(b, None) is not None:
                del edges[b][a]
                return True
        return False

    def upright_matches(self, look: int, inside: set[int]) -> int:
        """How many of some appearances one matches upright, whether that joins them or not."""
        matches = inside & self.neighbours.get(look, {}).keys()
        turned = self.turned.get(look, _NONE)
        if inside.isdisjoint(self.split):
            return len(matches) - len(matches & turned)
        matches |= inside & self.refused.get(look, {}).keys()
        wholes = {self.looks.get(other, other) for other in matches - turned}
        return len(wholes - {self.looks.get(look, look)})

    def components(self, looks: Iterable[int]) -> list[list[int]]:
        """The connected components of these appearances that hold two images and more."""
        return [
            component
            for component in components(looks, self.neighbours)
            if len(component) > 1 or len(self.by_look[component[0]]) > 1
        ]

    def clusters(
        self, waiting: Sequence[list[int]], compare: Compare, *, cut: bool = True
    ) -> Iterator[Cluster]:
        """The clusters of some components, in no useful order."""
        limit = LOOSE if cut else _ANY_SCORE
        while waiting:
            drafts = _draft(waiting, self)
            cut_off: list[list[int]] = []
            for draft, links in zip(drafts, _compare_linked(drafts, compare), strict=True):
                near = {look: link for look, link in links.items() if link.score <= limit}
                cluster = draft.cluster(near)
                if len(cluster.files) > 1:
                    yield cluster
                cut_off += self.components(look for look in draft.linked if look not in near)
            waiting = cut_off


def components(looks: Iterable[int], neighbours: Neighbours) -> list[list[int]]:
    """Connected components of these nodes by edges among themselves, each in ascending order."""
    left = set(looks)
    found = []
    for start in sorted(left):
        if start not in left:
            continue
        left.discard(start)
        component, front = [start], [start]
        while front:
            reached = [other for other in neighbours.get(front.pop(), ()) if other in left]
            left.difference_update(reached)
            component += reached
            front += reached
        found.append(sorted(component))
    return found


AreApart = Callable[[ImageRecord, ImageRecord], bool]
"""Whether two images are no duplicates, whatever they look like."""


def _never(one: ImageRecord, other: ImageRecord) -> bool:
    return False


def equal_clusters(
    images: Sequence[ImageRecord], digests: dict[int, Digests], are_apart: AreApart = _never
) -> list[Cluster]:
    """Clusters of flat images and of files that were not decoded: those whose bytes or pixels are equal."""
    groups: dict[bytes, list[ImageRecord]] = {}
    # Equal bytes have equal pixels, also where those of one file could not be read.
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
    """A cluster of these; what is no duplicate of its keeper is another one."""
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
            yield Cluster((_keeper_file(keeper), *files))
        images = cut_off


def with_equality(cluster: Cluster, digests: dict[int, Digests]) -> Cluster:
    """The same cluster, its files told apart as exact, same-pixels and near by their digests."""
    keeper = cluster.keeper
    files = [cluster.files[0]]
    for file in cluster.files[1:]:
        relation = _equality(keeper, file.image, digests) if file.direct else None
        # Equal pixels are shown at distance 0: a lossless copy may hash a bit away.
        files.append(replace(file, relation=relation, distance=0, transform=None) if relation else file)
    order = [files[0], *sorted(files[1:], key=_file_order)]
    return Cluster(tuple(order))


def may_be_equal(one: ImageRecord, other: ImageRecord, distance: int, digests: dict[int, Digests]) -> bool:
    """Whether all bytes of these two are worth reading to see if they are equal."""
    mine, theirs = digests[one.id].fingerprint, digests[other.id].fingerprint
    return distance == 0 and one.size_bytes == other.size_bytes and mine is not None and mine == theirs


def may_have_equal_pixels(one: ImageRecord, other: ImageRecord, distance: int) -> bool:
    """Whether two files, not of equal bytes, are worth decoding to compare their pixels.

    Decoding is what comparing costs, 40 ms for 12 megapixels, so everything that rules equality out
    comes first: two JPEGs are decoded in the same way, so equal pixels give equal hashes to the last bit.
    """
    if (one.width, one.height) != (other.width, other.height) or one.damaged or other.damaged:
        return False
    if not one.decoded or not other.decoded:
        return False
    in_library = one.appearance >= 0 and other.appearance >= 0
    if in_library and one.format == other.format == "JPEG":
        return one.appearance == other.appearance
    return distance <= SAME_PIXELS_DISTANCE


def _equality(one: ImageRecord, other: ImageRecord, digests: dict[int, Digests]) -> Relation | None:
    mine, theirs = digests.get(one.id, Digests()), digests.get(other.id, Digests())
    if mine.whole and mine.whole == theirs.whole:
        return "exact"
    if mine.pixels and mine.pixels == theirs.pixels:
        return "same-pixels"
    return None


_RELATION_ORDER = {"keeper": 0, "exact": 1, "same-pixels": 2, "near": 3, "look-alike": 4, "linked": 5}


def _file_order(file: ClusterFile) -> tuple[object, ...]:
    return _RELATION_ORDER[file.relation], file.distance, file.image.path


@dataclass(frozen=True, slots=True)
class _Draft:
    """A component with its keeper, before it is cut.

    Attributes:
        keeper: the best of its images.
        looks: its appearances, in ascending order.
        linked: those that do not match the keeper's.
        matches: how many of them each matches upright.
        graph: what it is a part of.
    """

    keeper: ImageRecord
    looks: Sequence[int]
    linked: Sequence[int]
    matches: Callable[[int], int]
    graph: _Graph

    @staticmethod
    def of(looks: Sequence[int], keeper: ImageRecord, matches: Callable[[int], int], graph: _Graph) -> _Draft:
        direct = graph.neighbours.get(keeper.appearance, {})
        linked = [look for look in looks if look != keeper.appearance and look not in direct]
        return _Draft(keeper, looks, linked, matches, graph)

    def cluster(self, links: dict[int, Link]) -> Cluster:
        neighbours = self.graph.neighbours.get(self.keeper.appearance, {})
        files: list[ClusterFile] = []
        for look in self.looks:
            relation: Relation = "near"
            distance = transform = 0
            if look in neighbours:
                distance, transform = neighbours[look]
            elif look in links:
                relation, distance = "linked", links[look].distance
            elif look != self.keeper.appearance:
                continue
            matches = self.matches(look)
            files += [
                ClusterFile(
                    image, distance, relation, TRANSFORMS[transform], relation == "near", matches=matches
                )
                for image in self.graph.by_look[look]
                if image is not self.keeper
            ]
        keeper = _keeper_file(self.keeper, self.matches(self.keeper.appearance))
        return Cluster((keeper, *sorted(files, key=_file_order)))


def _draft(components: Sequence[Sequence[int]], graph: _Graph) -> list[_Draft]:
    """Chooses the keeper of each component; pixels of all are asked for in one go."""
    images = [[image for look in looks for image in graph.by_look[look]] for looks in components]
    matches = [cache(functools.partial(graph.upright_matches, inside=set(looks))) for looks in components]
    unsure: dict[int, ImageRecord] = {}
    for own, count in zip(images, matches, strict=True):
        unsure |= _nearly_equal(needs_pixels(own, _known(count, {})), graph)
    pixels = graph.pixels_of(list(unsure.values())) if unsure else {}
    return [
        _Draft.of(looks, best_of(own, _known(count, pixels)).image, count, graph)
        for looks, own, count in zip(components, images, matches, strict=True)
    ]


def _nearly_equal(images: Sequence[ImageRecord], graph: _Graph) -> dict[int, ImageRecord]:
    """Returns the images, by number, near enough to one of another format to have its pixels."""
    by_look: dict[int, list[ImageRecord]] = {}
    for image in images:
        by_look.setdefault(image.appearance, []).append(image)
    found: dict[int, ImageRecord] = {}
    for look in by_look:
        edges = graph.neighbours.get(look, {}).items()
        near = [look, *(other for other, (distance, _) in edges if distance <= SAME_PIXELS_DISTANCE)]
        together = [image for other in near for image in by_look.get(other, ())]
        if len({image.format for image in together}) > 1:
            found |= {image.id: image for image in together}
    return found


def _known(matches: Callable[[int], int], pixels: Mapping[int, object]) -> Known:
    return Known(lambda image: matches(image.appearance), lambda image: pixels.get(image.id))


def _keeper_file(image: ImageRecord, matches: int = 0) -> ClusterFile:
    return ClusterFile(image, 0, "keeper", None, direct=True, matches=matches)


def _compare_linked(drafts: Sequence[_Draft], compare: Compare) -> list[dict[int, Link]]:
    """For each draft, how its linked appearances compare to its keeper's; all in one go."""
    pairs = [(draft.keeper.appearance, look) for draft in drafts for look in draft.linked]
    if not pairs:
        return [{} for _ in drafts]
    one, other = np.array(pairs, np.int64).T
    distances, scores = compare(one, other)
    found = iter(zip(distances.tolist(), scores.tolist(), strict=True))
    return [{look: Link(*next(found)) for look in draft.linked} for draft in drafts]


# --- told from another file -----------------------------------------------------------------


Nearest = Callable[[NDArray[np.int64], NDArray[np.int64]], tuple[NDArray[np.uint8], NDArray[np.int64]]]
"""Distances of pairs of appearances, and what turns the first into the second at that distance."""


def tell_from(
    pairs: Sequence[tuple[Cluster, ImageRecord]],
    neighbours: Neighbours,
    digests: dict[int, Digests],
    nearest: Nearest,
    radius: int,
    are_apart: AreApart = _never,
) -> list[Cluster]:
    """Clusters of the same files as these, told from another keeper among them.

    Args:
        pairs: clusters, each with the file that is its keeper now.
        neighbours: the matches of these keepers' appearances, within the radius.
        digests: what is known of all files; none is read.
        nearest: looks at pairs that do not match.
        radius: of the clusters; look-alikes, in a cluster that has some, are those within it.
        are_apart: files that are no duplicates of the keeper stay, as linked ones.

    Returns:
        One cluster for each pair. Files are to the keeper what `build_clusters` and `with_equality`
        would find for it, but for those that would be cut off: they are linked too.

    Raises:
        ValueError: a keeper is none of its cluster's files.
    """
    found = [_told_directly(cluster, keeper, neighbours, digests, are_apart) for cluster, keeper in pairs]
    others = [[image for image, edge in edges if edge is None] for edges in found]
    links = iter(_nearest_of([keeper for _, keeper in pairs], others, nearest))
    told = []
    for (cluster, keeper), edges in zip(pairs, found, strict=True):
        has_look_alikes = any(file.relation == "look-alike" for file in cluster.files)
        matches = {file.image.id: file.matches for file in cluster.files}
        files = [_keeper_file(keeper)]
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
        files = [replace(file, matches=matches[file.image.id]) for file in files]
        told.append(with_equality(Cluster(tuple(files)), digests))
    return told


def _told_directly(
    cluster: Cluster,
    keeper: ImageRecord,
    neighbours: Neighbours,
    digests: dict[int, Digests],
    are_apart: AreApart,
) -> list[tuple[ImageRecord, tuple[int, int] | None]]:
    """The other files with distance and transform of their match with the keeper, or None."""
    others = [file.image for file in cluster.files if file.image.id != keeper.id]
    if len(others) == len(cluster.files):
        raise ValueError(f"the keeper is not in its cluster: {keeper.path}")
    edges = neighbours.get(keeper.appearance, {})

    def edge_of(image: ImageRecord) -> tuple[int, int] | None:
        if are_apart(keeper, image):
            return None
        if keeper.flat or image.flat:
            return (0, 0) if _equality(keeper, image, digests) else None
        return (0, 0) if image.appearance == keeper.appearance else edges.get(image.appearance)

    return [(image, edge_of(image)) for image in others]


def _nearest_of(
    keepers: Sequence[ImageRecord], others: Sequence[Sequence[ImageRecord]], nearest: Nearest
) -> Iterable[tuple[int, int]]:
    """Distance and transform from keepers to the others of each, one after the other; in one go."""
    pairs = [
        (keeper.appearance, image.appearance)
        for keeper, images in zip(keepers, others, strict=True)
        for image in images
    ]
    if not pairs:
        return []
    distances, transforms = nearest(*np.array(pairs, np.int64).T)
    return zip(distances.tolist(), transforms.tolist(), strict=True)
