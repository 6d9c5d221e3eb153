"""Compares two pictures by their hashes, as a query does, and keeps the figures."""

from __future__ import annotations

import numpy as np

from dupfinder.explanation.records import HashEvidence, SecondLook
from dupfinder.hashing.hashes import Hashes
from dupfinder.hashing.orientation import TRANSFORMS, oriented_small
from dupfinder.hashing.verification import frames_agree
from dupfinder.similarity.query import Query
from dupfinder.similarity.view_distances import ViewDistance, decisive, view_distances
from dupfinder.similarity.views import QUERY, ViewSet, compare
from dupfinder.store.appearances import is_tiny

_ANY_RADIUS = 64
_OTHER = 0
"""The appearance that stands for the second picture; QUERY stands for the first."""


def compare_hashes(first: Query, second: Query) -> HashEvidence | None:
    """Compares two pictures at every radius; None if one is flat.

    The result agrees with `query.find_every_match` and `matching.match_new`: all call `views.compare`.
    """
    if first.image.flat or second.image.flat:
        return None
    views = _views_of(first, second)
    found = compare(views, np.array([QUERY]), np.array([_OTHER]), _ANY_RADIUS)
    same_frames = frames_agree(first.frame_hashes, second.frame_hashes, int(found.transform[0]))
    distances = view_distances(views, len(first.hashes))
    chosen = decisive(distances)
    tiny = bool(views.tiny.all())
    verified = bool(found.verified[0]) and same_frames
    return HashEvidence(
        tuple(
            (each.first_view + 1, each.second_view + 1, TRANSFORMS[each.transform], each.distance)
            for each in distances
        ),
        int(found.nearest[0]),
        TRANSFORMS[int(found.nearest_transform[0])],
        _query_from(first.hashes, second.hashes),
        int(found.distance[0]) if verified else None,
        _second_look(chosen, tiny, same_frames),
    )


def _query_from(first: Hashes, second: Hashes) -> int:
    """Returns the smallest distance by rows of the first picture, turned, to the second one as it is."""
    turned = np.concatenate([oriented_small(first.small, number) for number in range(len(TRANSFORMS))])
    return int(np.bitwise_count(turned[:, None] ^ second.small[None, :, 0]).min())


def _views_of(first: Query, second: Query) -> ViewSet:
    counts = len(first.hashes), len(second.hashes)
    are_tiny = [is_tiny(each.image.width, each.image.height) for each in (first, second)]
    return ViewSet(
        np.repeat(np.array([QUERY, _OTHER], np.int64), counts),
        Hashes.concatenate([first.hashes, second.hashes]),
        np.repeat(np.array(are_tiny, bool), counts),
    )


def _second_look(chosen: ViewDistance, tiny: bool, same_frames: bool) -> SecondLook:
    return SecondLook(
        chosen.first_view + 1,
        chosen.second_view + 1,
        TRANSFORMS[chosen.transform],
        chosen.distance,
        chosen.structure,
        chosen.frequency,
        chosen.score,
        tiny,
        same_frames,
        chosen.accepted and same_frames,
    )
