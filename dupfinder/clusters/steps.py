"""Builds the clusters of a graph at every radius, from the largest one down."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import chain
from typing import Final

from dupfinder.base.files import MatchRow
from dupfinder.base.records import Cluster, ImageRecord
from dupfinder.clusters.build import Compare, clusters_of
from dupfinder.clusters.crowd import Crowd
from dupfinder.clusters.graph import Graph, PixelsOf, SharpnessOf, Split, no_pixels, no_sharpness

Span = tuple[Cluster, int, int]
"""A cluster, and the smallest and the largest radius at which it is one."""

_PART: Final = 4096
"""Number of components between two calls of `check`; they take some 200 ms."""


def _ignore(built: int) -> None:
    pass


def build_steps(
    images: Sequence[ImageRecord],
    matches: Iterable[MatchRow],
    compare: Compare,
    radius: int,
    *,
    smallest: int = 0,
    cut: bool = True,
    check: Callable[[int], None] = _ignore,
    split: Split | None = None,
    crowd: Crowd | None = None,
    pixels_of: PixelsOf = no_pixels,
    sharpness_of: SharpnessOf = no_sharpness,
) -> list[Span]:
    """Builds the clusters of the matches within every radius, from the largest down to the smallest.

    Without the matches of one distance, only the components that held any of them change. All others, and
    their clusters, stay the same objects.

    Args:
        images: to be clustered; flat ones are left out (see `equal_clusters`).
        matches: pairs of appearances up to `radius`; iterated twice.
        compare: as for `clusters_of`; its results must not depend on a radius.
        radius: the largest, inclusive.
        smallest: the last radius.
        cut: as for `clusters_of`.
        check: is called now and then with the number of components built so far; it may raise.
        split: how these images and matches were changed to keep some apart.
        crowd: the appearances whose matches are not all among these.
        pixels_of: reads the pixels that the choice of a keeper depends on.
        sharpness_of: measures the exposures of bursts, of which the sharpest is kept.

    Returns:
        Each cluster with its radii, in no useful order.
    """
    steps = _Steps(Graph.of(images, matches, split, crowd, pixels_of, sharpness_of), compare, check, cut=cut)
    pairs: list[list[tuple[int, int]]] = [[] for _ in range(radius + 1)]
    if smallest < radius:
        for a, b, distance, _ in chain(matches, split.refused if split else ()):
            pairs[distance].append((a, b))
    steps.build(steps.graph.components(), radius)
    for smaller in range(radius - 1, smallest - 1, -1):
        added = steps.graph.added.pop(smaller + 1, ())
        steps.build(steps.without(chain(pairs[smaller + 1], added)), smaller)
    return steps.spans(smallest)


class _Steps:
    """The clusters of one graph, whose matches are removed from the most distant on."""

    def __init__(self, graph: Graph, compare: Compare, check: Callable[[int], None], *, cut: bool) -> None:
        self.graph = graph
        self._compare = compare
        self._check = check
        self._cut = cut
        self._built = 0
        self._component_of: dict[int, list[int]] = {}
        self._alive: dict[int, tuple[Cluster, int]] = {}  # by keeper: its cluster and the largest radius
        self._ended: dict[int, tuple[Cluster, int]] = {}  # of the components that are built again
        self._spans: list[Span] = []

    def without(self, pairs: Iterable[tuple[int, int]]) -> list[list[int]]:
        """Removes matches; returns the components that remain of those that held them."""
        touched: dict[int, list[int]] = {}
        for a, b in pairs:
            if self.graph.disconnect(a, b):
                # The two sides of a refused match may be in no component, or in one that is gone already.
                # Building that again changes nothing.
                component = self._component_of.get(a)
                if component is not None:
                    touched[component[0]] = component
        appearances = [one for component in touched.values() for one in component]
        for appearance in appearances:
            for image in self.graph.images[appearance]:
                if image.id in self._alive:
                    self._ended[image.id] = self._alive.pop(image.id)
        return self.graph.components(appearances)

    def build(self, components: Sequence[list[int]], radius: int) -> None:
        """Builds components at a radius, and records the radii of the clusters that they had before."""
        for start in range(0, len(components), _PART):
            part = components[start : start + _PART]
            self._component_of.update((one, component) for component in part for one in component)
            for cluster in clusters_of(self.graph, part, self._compare, radius, cut=self._cut):
                number = cluster.keeper.id
                before = self._ended.get(number)
                if before is not None and before[0] == cluster:
                    self._alive[number] = self._ended.pop(number)
                else:
                    self._alive[number] = cluster, radius
            self._built += len(part)
            self._check(self._built)
        self._spans += [(cluster, radius + 1, last) for cluster, last in self._ended.values()]
        self._ended = {}

    def spans(self, smallest: int) -> list[Span]:
        """Returns all clusters; those that are left at the smallest radius come last."""
        return self._spans + [(cluster, smallest, last) for cluster, last in self._alive.values()]
