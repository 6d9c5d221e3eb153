"""Finds the maps between two given pictures from all their features, if another source proposes the pair."""

from __future__ import annotations

from typing import Final

import numpy as np

from dupfinder.crops.candidates import Candidate
from dupfinder.crops.feature_arrays import FeatureArrays
from dupfinder.crops.joins import FeaturePairs
from dupfinder.crops.votes import vote
from dupfinder.features.extraction import Features
from dupfinder.features.patches import Words, mirror_mask

_MOST_BITS: Final = 18
"""Wider than in the join of all pictures: there are ten thousand pairs of words, not 10**14."""


def candidates_of_pair(first: Features, second: Features, numbers: tuple[int, int]) -> list[Candidate]:
    """Returns the maps that features of two pictures agree on, the one with the most votes first.

    Args:
        first: of the earlier picture.
        second: of the later one.
        numbers: of these pictures, for the candidates.

    Returns:
        At most one mirrored and one that is not.
    """
    arrays = FeatureArrays.of([first, second])
    pairs = _pairs(first.words, second.words)
    if not len(pairs.first):
        return []
    voted = vote(arrays, pairs)
    order = np.argsort(-voted.votes, kind="stable")
    return [
        Candidate(*numbers, bool(voted.mirrored[row]), int(voted.votes[row]), voted.maps[row])
        for row in order.tolist()
    ]


def _pairs(first: Words, second: Words) -> FeaturePairs:
    """Pairs all words that are near, as they are and mirrored."""
    parts = []
    for mirrored in (False, True):
        words = first ^ mirror_mask() if mirrored else first
        distance = np.bitwise_count(words[:, None] ^ second[None, :])
        one, other = np.nonzero(distance <= _MOST_BITS)
        kind = np.full(len(one), mirrored)
        parts.append((one, other + len(first), kind, distance[one, other]))
    columns = [np.concatenate(column) for column in zip(*parts, strict=True)]
    return FeaturePairs(columns[0].astype(np.int64), columns[1].astype(np.int64), columns[2], columns[3])
