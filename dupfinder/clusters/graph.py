"""The images of a library by appearance, the matches among their appearances, and connected components."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, field
from typing import Final

from dupfinder.base.files import MatchRow
from dupfinder.base.records import ImageRecord
from dupfinder.clusters.crowd import Crowd
from dupfinder.hashing.orientation import INVERSE
from dupfinder.similarity.crowds import ENOUGH

Neighbours = dict[int, dict[int, tuple[int, int]]]
"""By appearance: the appearances that it matches, with the distance and the transform to each."""

PixelsOf = Callable[[Sequence[ImageRecord]], Mapping[int, object]]
"""Returns, by image number, a value that images of equal pixels share; reads files where it is not known."""

SharpnessOf = Callable[[Sequence[ImageRecord]], Mapping[int, float]]
"""Returns the sharpness of images by their numbers; reads files where it is not known."""

_MANY_PAIRS: Final = 1 << 16
"""More pairs take a second to compare."""

_NO_APPEARANCES: Final[frozenset[int]] = frozenset()


@dataclass(frozen=True, slots=True)
class Split:
    """Changes of images and matches that keep some apart (`kept_apart`).

    The choice of a keeper needs it, because that depends on what images look like.

    Attributes:
        refused: matches that connect nothing.
        wholes: for each part of an appearance, the appearance.
    """

    refused: Sequence[MatchRow] = ()
    wholes: Mapping[int, int] = field(default_factory=dict)


def no_pixels(images: Sequence[ImageRecord]) -> Mapping[int, object]:
    """Knows the pixels of no image."""
    return {}


def no_sharpness(images: Sequence[ImageRecord]) -> Mapping[int, float]:
    """Knows the sharpness of no image."""
    return {}


@dataclass(frozen=True, slots=True)
class Graph:
    """Images by appearance, and the matches among their appearances, in both directions.

    Attributes:
        images: the images of each appearance.
        neighbours: the matches.
        turned: for each appearance those that it matches turned, also by matches that were removed.
        refused: the matches that connect nothing.
        wholes: for each part of an appearance, the appearance.
        split: the appearances that `refused` or `wholes` are about.
        crowd: the appearances whose matches are not all here.
        added: matches of the crowd that were added later, by distance.
        pixels_of: reads the pixels of images.
        sharpness_of: measures images.
    """

    images: dict[int, list[ImageRecord]]
    neighbours: Neighbours
    turned: dict[int, set[int]]
    refused: Neighbours
    wholes: Mapping[int, int]
    split: Set[int]
    crowd: Crowd
    pixels_of: PixelsOf
    sharpness_of: SharpnessOf
    added: dict[int, list[tuple[int, int]]] = field(default_factory=dict)

    @staticmethod
    def of(
        images: Iterable[ImageRecord],
        matches: Iterable[MatchRow],
        split: Split | None = None,
        crowd: Crowd | None = None,
        pixels_of: PixelsOf = no_pixels,
        sharpness_of: SharpnessOf = no_sharpness,
    ) -> Graph:
        """Returns the graph of all images but flat ones; ignores matches with an appearance of no image."""
        split = split or Split()
        by_appearance: dict[int, list[ImageRecord]] = {}
        for image in images:
            if not image.flat:
                by_appearance.setdefault(image.appearance, []).append(image)
        neighbours: Neighbours = {}
        refused: Neighbours = {}
        turned: dict[int, set[int]] = {}
        for rows, edges in ((matches, neighbours), (split.refused, refused)):
            for a, b, distance, transform in rows:
                if a in by_appearance and b in by_appearance:
                    if transform:
                        turned.setdefault(a, set()).add(b)
                        turned.setdefault(b, set()).add(a)
                    edges.setdefault(a, {})[b] = distance, transform
                    edges.setdefault(b, {})[a] = distance, INVERSE[transform]
        touched = refused.keys() | split.wholes.keys()
        return Graph(
            by_appearance,
            neighbours,
            turned,
            refused,
            split.wholes,
            touched,
            crowd or Crowd(),
            pixels_of,
            sharpness_of,
        )

    def disconnect(self, a: int, b: int) -> bool:
        """Removes a match; returns whether there was one."""
        for edges in (self.neighbours, self.refused):
            if edges.get(a, {}).pop(b, None) is not None:
                del edges[b][a]
                return True
        return False

    def upright_matches(self, appearance: int, inside: set[int], radius: int) -> int:
        """Returns how many of some appearances one matches upright, refused matches included.

        Of a member of a crowd the matches within the radius that are not stored count too, whatever they are
        with.
        """
        return self._upright_edges(appearance, inside) + self.crowd.count_unstored(appearance, radius)

    def _upright_edges(self, appearance: int, inside: set[int]) -> int:
        matches = inside & self.neighbours.get(appearance, {}).keys()
        turned = self.turned.get(appearance, _NO_APPEARANCES)
        if inside.isdisjoint(self.split):
            return len(matches) - len(matches & turned)
        matches |= inside & self.refused.get(appearance, {}).keys()
        wholes = {self.wholes.get(other, other) for other in matches - turned}
        return len(wholes - {self.wholes.get(appearance, appearance)})

    def components(self, appearances: Iterable[int] | None = None) -> list[list[int]]:
        """Returns the connected components with two images or more, of some appearances or of all."""
        return [
            component
            for component in components(self.images if appearances is None else appearances, self.neighbours)
            if len(component) > 1 or len(self.images[component[0]]) > 1
        ]

    def components_of_rest(self, appearances: Sequence[int], radius: int) -> list[list[int]]:
        """Returns the components of appearances that were cut off from others.

        Members of a crowd may have been connected through those others alone. In small pieces they get their
        matches with all members of the rest; if these are many, with the neighbours of their neighbours.

        Args:
            appearances: the rest.
            radius: of the graph's matches, inclusive.
        """
        if self.crowd.members:
            rest = set(filter(self.crowd.holds, appearances))
            pieces = components(appearances, self.neighbours)
            small = [one for piece in pieces if len(piece) < ENOUGH for one in piece if one in rest]
            self._add_matches(small, rest, radius)
        return self.components(appearances)

    def _add_matches(self, members: Sequence[int], among: Set[int], radius: int) -> None:
        """Adds matches of members of a crowd that are not stored."""
        keepers = []
        for member in members:
            near = self.neighbours.get(member, {})
            around = among
            if len(members) * len(among) > _MANY_PAIRS:
                around = {one for other in near for one in self.neighbours[other] if one in among}
            keepers.append((member, sorted(around - near.keys() - {member})))
        for (member, _), edges in zip(keepers, self.crowd.edges(keepers, radius), strict=True):
            for other, (distance, transform) in edges.items():
                self.neighbours[member][other] = distance, transform
                self.neighbours[other][member] = distance, INVERSE[transform]
                self.added.setdefault(distance, []).append((member, other))


def components(nodes: Iterable[int], neighbours: Neighbours) -> list[list[int]]:
    """Returns the connected components of these nodes by edges among themselves, each in ascending order."""
    left = set(nodes)
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
