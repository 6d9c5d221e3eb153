"""Computes the matches that are not stored, between members of crowds (see `similarity.crowds`)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, field

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


def find_none(pairs: Sequence[Pair]) -> Sequence[Edge | None]:
    """Finds no match."""
    return [None] * len(pairs)


@dataclass(frozen=True, slots=True)
class Crowd:
    """Appearances whose matches with one another are not all stored.

    Attributes:
        members: the appearances, each with distances and how many upright matches at them are not stored.
        find: finds matches among them.
        real: for each part of an appearance, the appearance.
        apart: pairs of appearances or parts that are no duplicates by decision, in both orders.
    """

    members: Mapping[int, Sequence[tuple[int, int]]] = field(default_factory=dict)
    find: Find = find_none
    real: Mapping[int, int] = field(default_factory=dict)
    apart: Set[Pair] = frozenset()
    _known: dict[Pair, Edge | None] = field(default_factory=dict)

    @staticmethod
    def of(library: Library, radius: int, appearances: Sequence[int] | None = None) -> Crowd:
        """Returns the members of crowds, all or those among some; their matches are within the radius."""
        members: dict[int, list[tuple[int, int]]] = {}
        rows = library.crowd() if appearances is None else library.crowd_among(appearances)
        for appearance, distance, pairs in rows:
            members.setdefault(appearance, []).append((distance, pairs))

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

    def count_unstored(self, appearance: int, radius: int) -> int:
        """Returns how many upright matches of an appearance within the radius are not stored."""
        real = self.real.get(appearance, appearance)
        return sum(pairs for distance, pairs in self.members.get(real, ()) if distance <= radius)

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
