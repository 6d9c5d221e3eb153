"""Computes the matches that are not stored, between members of crowds (see `similarity.crowds`)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, field
from typing import Final

import numpy as np
from numpy.typing import NDArray

from dupfinder.similarity.matching import matches_between
from dupfinder.store.library import Library

Edge = tuple[int, int]
"""Distance and transform."""

Pair = tuple[int, int]
"""Two appearances; the transform is from the first to the second."""

Find = Callable[[Sequence[Pair]], Sequence[Edge | None]]
"""Returns the match of each pair within the radius of the library's matches; None if there is none."""

SAMPLE: Final = 24
"""In a component with a crowd, matches are counted among so many of its appearances."""

_MIX: Final = 0x9E3779B97F4A7C15
"""An odd number (2**64 divided by the golden ratio), multiplication by which mixes bits."""


def find_none(pairs: Sequence[Pair]) -> Sequence[Edge | None]:
    """Finds no match."""
    return [None] * len(pairs)


@dataclass(frozen=True, slots=True)
class Crowd:
    """Appearances whose matches with one another are not all stored.

    Attributes:
        members: the appearances.
        find: finds matches among them.
        real: for each part of an appearance, the appearance.
        apart: pairs of appearances or parts that are no duplicates by decision, in both orders.
    """

    members: Set[int] = frozenset()
    find: Find = find_none
    real: Mapping[int, int] = field(default_factory=dict)
    apart: Set[Pair] = frozenset()
    _known: dict[Pair, Edge | None] = field(default_factory=dict)

    @staticmethod
    def of(library: Library, radius: int) -> Crowd:
        """Returns the members of a library's crowds; matches are within the radius."""
        members = frozenset(library.crowd())

        def find(pairs: Sequence[Pair]) -> Sequence[Edge | None]:
            one, other = np.array(pairs, np.int64).reshape(-1, 2).T
            return _edges(*matches_between(library, one, other, radius))

        return Crowd(members, find)

    def holds(self, appearance: int) -> bool:
        """Returns whether an appearance, or that of a part, is a member."""
        return self.real.get(appearance, appearance) in self.members

    def edges(self, keepers: Iterable[tuple[int, Iterable[int]]], radius: int) -> list[dict[int, Edge]]:
        """Returns the matches of some appearances with others, within the radius, those between members only.

        Args:
            keepers: each with the appearances that it may match.
            radius: inclusive, in bits.

        Returns:
            For each of the keepers, its matches by appearance.
        """
        wanted = [
            (
                keeper,
                [one for one in others if one != keeper and self.holds(one)] if self.holds(keeper) else [],
            )
            for keeper, others in keepers
        ]
        self._look_up([self._real_pair(keeper, one) for keeper, others in wanted for one in others])
        return [
            {
                one: edge
                for one in others
                if (edge := self._known[self._real_pair(keeper, one)]) is not None
                and edge[0] <= radius
                and (keeper, one) not in self.apart
            }
            for keeper, others in wanted
        ]

    def counter(self, component: Sequence[int], radius: int) -> Callable[[int], int]:
        """Returns a function that counts the upright matches of an appearance with a sample of a component.

        The sample of a part of a component has those of its own sample that are in the part.
        """
        own = sorted({self.real.get(one, one) for one in component})
        sample = sorted(own, key=lambda one: (one * _MIX) % (1 << 64))[:SAMPLE]
        self._look_up([(one, other) for one in own for other in sample if one != other])

        def count(appearance: int) -> int:
            one = self.real.get(appearance, appearance)
            edges = (self._known[one, other] for other in sample if other != one)
            return sum(edge is not None and edge[0] <= radius and not edge[1] for edge in edges)

        return count

    def _real_pair(self, one: int, other: int) -> Pair:
        return self.real.get(one, one), self.real.get(other, other)

    def _look_up(self, pairs: Sequence[Pair]) -> None:
        new = [pair for pair in dict.fromkeys(pairs) if pair not in self._known]
        if new:
            self._known.update(zip(new, self.find(new), strict=True))


def _edges(
    verified: NDArray[np.bool_], distance: NDArray[np.uint8], transform: NDArray[np.int64]
) -> list[Edge | None]:
    rows = zip(verified.tolist(), distance.tolist(), transform.tolist(), strict=True)
    return [(bits, turned) if matches else None for matches, bits, turned in rows]
