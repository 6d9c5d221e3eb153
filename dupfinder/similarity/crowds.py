"""Leaves out matches that many near-equal pictures make superfluous, as in time lapses and bursts.

Among n pictures that all match there are n² / 2 pairs. The components at every radius follow from far
fewer: a pair adds nothing at a distance at which other matches connect its two pictures already, as in
J. B. Kruskal, "On the shortest spanning subtree of a graph", Proc. AMS 1956. So a pair is left out if both
pictures have many matches, and are connected by matches at most as distant. Its pictures are noted as members
of a *crowd*. The matches of a member with a given picture, such as the keeper of its cluster, are computed
when they are needed.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from dupfinder.base.files import MatchRow
from dupfinder.similarity.views import QUERY, Rows, ViewSet
from dupfinder.store.library import Library

ENOUGH: Final = 64
"""A picture with fewer matches has all of them stored."""

_SOME: Final = 8
"""From so many matches on, the connections of a picture are followed."""

_PART: Final = 1 << 11
"""Pairs that are judged at once where many can be left out; none is because of another one of these."""

_SAMPLING: Final = ((1 << 18, 1), (1 << 22, 8), (1 << 63, 32))
"""Up to so many pairs that are left out, one of so many of them is verified."""


def crowds_of(library: Library, views: ViewSet, radius: int) -> Crowds:
    """Returns the crowds of all views of a library, as they are stored."""
    members = [appearance for appearance, _, _ in library.crowd()]
    return Crowds(views, radius, members, library.crowd_matches(radius), library.appearances_with_frames())


class Crowds:
    """Decides which candidate pairs are verified, and notes those that are left out.

    Args:
        views: all that are compared.
        radius: the largest distance, inclusive, in bits.
        members: appearances whose matches are not all stored.
        matches: the stored matches among members.
        exempt: appearances that keep all their matches: several frames may tell them apart later.
    """

    def __init__(
        self,
        views: ViewSet,
        radius: int,
        members: Sequence[int] = (),
        matches: Iterable[MatchRow] = (),
        exempt: Sequence[int] = (),
    ) -> None:
        self._views = views
        self._appearances = appearances = np.unique(views.numbers)
        self._place = np.searchsorted(appearances, views.numbers)
        self._degree = np.zeros(len(appearances), np.int32)
        self._is_exempt = np.isin(appearances, np.array(exempt, np.int64))
        self._is_first_view = np.diff(views.numbers, prepend=QUERY) > 0
        self._left_out = np.zeros(len(appearances), bool)
        self._left_out_count = 0
        self._upright = np.zeros((radius + 1, 0), np.int64)
        self._connected = _Connected(radius + 1, len(appearances))
        self._known: set[int] = set()
        is_member = np.isin(appearances, np.array(members, np.int64))
        self._degree[is_member & ~self._is_exempt] = ENOUGH
        stored = np.array([match[:3] for match in matches], np.int64).reshape(-1, 3)
        stored = stored[stored[:, 2] <= radius]
        for start in range(0, len(stored), _PART):
            one, other, distance = stored[start : start + _PART].T
            one, other = np.searchsorted(appearances, one), np.searchsorted(appearances, other)
            self._connected.connect_all(one, other, distance.astype(np.uint8))

    def rows(self) -> list[tuple[int, int, int]]:
        """Returns the members: pairs of them were left out, or connect the pictures of pairs that were.

        Returns:
            Appearance, distance, and about how many upright matches at this distance were left out; at least
            one row for each appearance.
        """
        members = np.flatnonzero(self._connected.with_all_of(self._left_out))
        if not len(members):
            return []
        pairs = self._upright[:, members] if self._upright.size else np.zeros((1, len(members)), np.int64)
        distance, column = np.nonzero(pairs | (np.arange(len(pairs)) == 0)[:, None])
        appearances = self._appearances[members[column]]
        return list(
            zip(appearances.tolist(), distance.tolist(), pairs[distance, column].tolist(), strict=True)
        )

    def verify(self, turned: Rows, plain: Rows, transform: int, distance: NDArray[np.uint8]) -> Rows:
        """Verifies candidate pairs of views, without those that are left out.

        Args:
            turned: (K,) rows of the views.
            plain: (K,) rows of those that they are compared with.
            transform: that turns the first.
            distance: (K,) of each pair, in bits.

        Returns:
            Numbers of the pairs that pass the second look, in no useful order.
        """
        one, other = self._place[turned], self._place[plain]
        passed = [np.zeros(0, np.int64)]
        nearest_first = np.argsort(distance, kind="stable")
        start = 0
        while start < len(nearest_first):
            size = len(nearest_first) if not self._has_many(one, other) else _PART
            part = nearest_first[start : start + size]
            start += size
            needed = self._are_needed(one[part], other[part], distance[part])
            self._leave_out(one[part[~needed]], other[part[~needed]])
            if transform == 0:
                self._count(turned, plain, distance, part[~needed])
            part = part[needed]
            part = part[self._views.verify(turned[part], plain[part], transform)]
            self._note(one[part], other[part], distance[part])
            passed.append(part)
        return np.concatenate(passed)

    def _has_many(self, one: Rows, other: Rows) -> bool:
        """Returns whether some picture has so many candidates that pairs may be left out soon."""
        if self._degree.max(initial=0) >= _SOME:
            return True
        count = np.bincount(np.concatenate([one, other]))
        return bool(count.max(initial=0) >= ENOUGH)

    def _are_needed(self, one: Rows, other: Rows, distance: NDArray[np.uint8]) -> NDArray[np.bool_]:
        needed = (self._degree[one] < ENOUGH) | (self._degree[other] < ENOUGH)
        rest = np.flatnonzero(~needed)
        needed[rest] = ~self._connected.are(one[rest], other[rest], distance[rest])
        return needed

    def _leave_out(self, one: Rows, other: Rows) -> None:
        self._left_out[one] = True
        self._left_out[other] = True
        self._left_out_count += len(one)

    def _count(self, turned: Rows, plain: Rows, distance: NDArray[np.uint8], left_out: Rows) -> None:
        """Estimates how many pairs that are left out match, from some of them.

        Of two pictures only the first views count, because the same pair may come again by others.
        """
        each = next(each for most, each in _SAMPLING if self._left_out_count <= most)
        some = left_out[::each]
        some = some[self._is_first_view[turned[some]] & self._is_first_view[plain[some]]]
        some = some[self._views.verify(turned[some], plain[some], 0)]
        if len(some):
            if not self._upright.size:
                self._upright = np.zeros((len(self._upright), len(self._degree)), np.int64)
            for side in (turned, plain):
                np.add.at(self._upright, (distance[some], self._place[side[some]]), each)

    def _note(self, one: Rows, other: Rows, distance: NDArray[np.uint8]) -> None:
        """Counts and connects verified pairs; a pair may come again by other views."""
        keys = np.minimum(one, other) * len(self._degree) + np.maximum(one, other)
        _, first = np.unique(keys, return_index=True)
        has_some = (self._degree[one] >= _SOME) & (self._degree[other] >= _SOME)
        new = [row for row in first.tolist() if not has_some[row] or int(keys[row]) not in self._known]
        self._known.update(keys[first[has_some[first]]].tolist())
        for side in (one, other):
            np.add.at(self._degree, side[new], ~self._is_exempt[side[new]])
        rows = np.flatnonzero(has_some)
        self._connected.connect_all(one[rows], other[rows], distance[rows])


class _Connected:
    """Components of the same nodes at several levels: an edge connects at its own level and all above.

    Args:
        levels: their number.
        count: of nodes.
    """

    def __init__(self, levels: int, count: int) -> None:
        self._levels, self._count = levels, count
        self._label: NDArray[np.int32] | None = None
        self._members: list[dict[int, list[int]]] = [{} for _ in range(levels)]

    def are(self, one: Rows, other: Rows, level: NDArray[np.uint8]) -> NDArray[np.bool_]:
        """Returns which pairs of nodes are connected at their level."""
        if self._label is None:
            return np.zeros(len(one), bool)
        equal: NDArray[np.bool_] = self._label[level, one] == self._label[level, other]
        return equal

    def with_all_of(self, nodes: NDArray[np.bool_]) -> NDArray[np.bool_]:
        """Returns some nodes with those of their components at the highest level, as masks: (N,) bool."""
        if self._label is None:
            return nodes
        labels = self._label[-1]
        return nodes | np.isin(labels, labels[nodes])

    def connect_all(self, one: Rows, other: Rows, level: NDArray[np.uint8]) -> None:
        """Connects pairs of nodes at their levels."""
        rows = np.flatnonzero(~self.are(one, other, level))
        for edge in zip(one[rows].tolist(), other[rows].tolist(), level[rows].tolist(), strict=True):
            self.connect(*edge)

    def connect(self, one: int, other: int, level: int) -> None:
        """Connects two nodes at a level and all above."""
        if self._label is None:
            self._label = np.tile(np.arange(self._count, dtype=np.int32), (self._levels, 1))
        for labels, members in zip(self._label[level:], self._members[level:], strict=True):
            kept, gone = int(labels[one]), int(labels[other])
            if kept == gone:
                # Whatever an edge connects is connected at every level above.
                return
            group, joining = members.pop(kept, [kept]), members.pop(gone, [gone])
            if len(group) < len(joining):
                kept, group, joining = gone, joining, group
            labels[joining] = kept
            group += joining
            members[kept] = group
