"""The distances of two pictures by view and orientation, and what the second look measures of each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from dupfinder.hashing.orientation import TRANSFORMS, oriented_small
from dupfinder.hashing.verification import frequencies, scores, structures
from dupfinder.similarity.views import ViewSet, ways


class ViewDistance(NamedTuple):
    """Two views in one orientation.

    Attributes:
        first_view: number among the views of the first picture, from 0.
        second_view: likewise.
        transform: number of the transform from the first to the second.
        distance: of the 64-bit dHash, in bits.
        structure: share of relations that differ, 0 to 1.
        frequency: signs of the DCT hash that differ, 0 to 256.
        score: position relative to the line; up to 1 is accepted.
        accepted: by the second look.
    """

    first_view: int
    second_view: int
    transform: int
    distance: int
    structure: float
    frequency: int
    score: float
    accepted: bool


def view_distances(views: ViewSet, first_count: int) -> list[ViewDistance]:
    """Compares all views of two pictures in all orientations.

    Args:
        views: those of the first picture, then those of the second one.
        first_count: how many views are of the first one.

    Returns:
        One for each pair of views and transform, in this order. Pictures turned sideways are compared by
        rows and by columns; the one that the second look accepts is returned, else the nearer one.
    """
    second_count = len(views.hashes) - first_count
    left, right = np.divmod(np.arange(first_count * second_count), second_count)
    right += first_count
    best: dict[tuple[int, int, int], ViewDistance] = {}
    for transform in range(len(TRANSFORMS)):
        for way, turned, plain, columns in ways(transform, left, right):
            small = oriented_small(views.hashes.small[left], way, columns=columns)
            bits = np.bitwise_count(small ^ views.hashes.small[right, int(columns)])
            structure, _ = structures(views.hashes, turned, plain, transform)
            measured = zip(
                left.tolist(),
                (right - first_count).tolist(),
                bits.tolist(),
                structure.tolist(),
                frequencies(views.hashes, turned, plain, transform).tolist(),
                scores(views.hashes, turned, plain, transform).tolist(),
                views.verify(turned, plain, transform).tolist(),
                strict=True,
            )
            for one, other, distance, *rest in measured:
                found = ViewDistance(one, other, way, distance, *rest)
                key = one, other, way
                best[key] = min(best.get(key, found), found, key=_order)
    return [best[key] for key in sorted(best)]


def decisive(found: Sequence[ViewDistance]) -> ViewDistance:
    """Returns the nearest accepted one; the nearest of all if none is, upright first."""
    return min(found, key=_order)


def _order(found: ViewDistance) -> tuple[bool, int, int]:
    return not found.accepted, found.distance, found.transform
