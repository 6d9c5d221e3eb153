"""Finds candidates: pictures whose features agree on a map."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from dupfinder.crops.feature_arrays import FeatureArrays, Numbers
from dupfinder.crops.joins import FeaturePairs, Index, Labels, degrees, feature_pairs, query_pairs
from dupfinder.crops.maps import Map
from dupfinder.crops.votes import LEAST_VOTES, Voted, vote
from dupfinder.features.extraction import Features

COMMON: Final = 16
"""A feature in more pairs than this is common: of an overlay, a template or a large cluster."""

FEW: Final = 6
"""A candidate that rests on common features is kept if it is among so many best ones of either picture."""


class Candidate(NamedTuple):
    """Two pictures that may show the same.

    Attributes:
        first: number of the earlier picture.
        second: number of the later one.
        mirrored: whether the first one is to be mirrored, left to right, before the map is applied.
        votes: how many features agree on the map, at least 3.
        by: the map from the first to the second picture, in working pixels.
    """

    first: int
    second: int
    mirrored: bool
    votes: int
    by: Map


def candidates(
    index: Index,
    begin: int = 0,
    same: Labels | None = None,
    check: Callable[[], None] = lambda: None,
) -> list[Candidate]:
    """Finds the candidates of some pictures with those before them.

    Args:
        index: of all P pictures.
        begin: the first picture to look at: 0 for all with all; with new ones at the end, the first of these.
        same: (P,) int64 labels: pictures with an equal label are known to belong together, and are left out.
        check: is called between blocks of work; what it raises ends the search.

    Returns:
        Most votes first, then in order of the pictures.
    """
    blocks = [vote(index.arrays, pairs) for pairs in feature_pairs(index, begin, same=same, check=check)]
    voted = _joined(blocks)
    if voted is None:
        return []
    rare = _rare_votes(voted, _degrees(index, voted))
    return _as_candidates(voted, _is_kept(voted, rare, (voted.first, voted.second)))


def query_candidates(index: Index, features: Features) -> list[Candidate]:
    """Finds the candidates of one more picture, as if it came after all those of an index.

    What rests on common features is kept if it is among the few best of this picture alone.

    Returns:
        As `candidates`; the second picture's number is the number of pictures of the index.
    """
    arrays, size = index.arrays, len(index.arrays.words)
    pairs = _with_enough(arrays, query_pairs(index, features.words))
    pictures = np.unique(arrays.picture[pairs.first]).astype(np.int64)
    if not len(pictures):
        return []
    few = arrays.chosen(pictures, features)
    moved = few.first[:-2] - arrays.first[pictures]
    place = np.searchsorted(pictures, arrays.picture[pairs.first])
    own = pairs.second - size
    voted = vote(few, pairs._replace(first=pairs.first + moved[place], second=own + few.first[-2]))
    feature = voted.feature - moved[voted.first[voted.of]]
    degree = (
        degrees(index, feature) + _counts(pairs.first, feature),
        _counts(own, voted.other - few.first[-2]),
    )
    last = np.full(len(voted.second), len(arrays), np.int64)
    voted = voted._replace(first=pictures[voted.first], second=last)
    return _as_candidates(voted, _is_kept(voted, _rare_votes(voted, degree), (last,)))


def _with_enough(arrays: FeatureArrays, pairs: FeaturePairs) -> FeaturePairs:
    """Keeps the pairs with pictures that have enough of them to be voted on."""
    group = arrays.picture[pairs.first].astype(np.int64) * 2 + pairs.mirrored
    return pairs.at(np.bincount(group, minlength=1)[group] >= LEAST_VOTES)


def _counts(numbers: Numbers, wanted: Numbers) -> Numbers:
    """Returns how often each wanted number occurs among numbers."""
    ordered = np.sort(numbers)
    return np.searchsorted(ordered, wanted, "right") - np.searchsorted(ordered, wanted, "left")


def _joined(blocks: list[Voted]) -> Voted | None:
    if not blocks:
        return None
    begins = np.cumsum([0] + [len(block.first) for block in blocks])
    shifted = [block._replace(of=block.of + begin) for block, begin in zip(blocks, begins, strict=False)]
    return Voted(*(np.concatenate(column) for column in zip(*shifted, strict=True)))


def _degrees(index: Index, voted: Voted) -> tuple[Numbers, Numbers]:
    """Returns how many pairs the features are in that agree with a map."""
    both = degrees(index, np.concatenate((voted.feature, voted.other)))
    return both[: len(voted.feature)], both[len(voted.feature) :]


def _rare_votes(voted: Voted, degree: tuple[Numbers, Numbers]) -> Numbers:
    """Returns how many of a candidate's pairs are of features that few pictures share."""
    rare = (degree[0] <= COMMON) & (degree[1] <= COMMON)
    return np.bincount(voted.of[rare], minlength=len(voted.first))


def _is_kept(voted: Voted, rare: Numbers, sides: tuple[Numbers, ...]) -> NDArray[np.bool_]:
    """Keeps what rests on rare features; of the rest the few best of each picture of either side."""
    kept = rare >= LEAST_VOTES
    rows = np.flatnonzero(~kept)
    picture = np.concatenate([side[rows] for side in sides])
    row = np.tile(rows, len(sides))
    order = np.lexsort((row, -voted.votes[row], picture))
    sorted_pictures = picture[order]
    rank = np.arange(len(order)) - np.searchsorted(sorted_pictures, sorted_pictures)
    kept[row[order[rank < FEW]]] = True
    return kept


def _as_candidates(voted: Voted, kept: NDArray[np.bool_]) -> list[Candidate]:
    rows = np.flatnonzero(kept)
    order = rows[
        np.lexsort((voted.mirrored[rows], voted.second[rows], voted.first[rows], -voted.votes[rows]))
    ]
    return [
        Candidate(
            int(voted.first[row]),
            int(voted.second[row]),
            bool(voted.mirrored[row]),
            int(voted.votes[row]),
            voted.maps[row],
        )
        for row in order.tolist()
    ]
