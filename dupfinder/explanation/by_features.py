"""Compares two pictures by their local features, as a query for crops does, and keeps the figures.

A library is searched with all its features at once, where a common feature counts for less and a word is
compared with its closest neighbours only. So in a large library a pair near the bounds may be missed that is
found here.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from typing import Final

from dupfinder.base.cancelling import NEVER, CancelToken
from dupfinder.base.errors import ImageError
from dupfinder.crops.agreement import Agreement
from dupfinder.crops.candidates import Candidate, query_candidates
from dupfinder.crops.checks import (
    FEWEST_OF_ALL,
    FEWEST_ON_PIXELS,
    FEWEST_ON_THUMBNAILS,
    PIXEL_MEAN,
    THUMBNAIL_MEAN,
    THUMBNAIL_SHARE,
    Confirmation,
    Pixels,
    Side,
)
from dupfinder.crops.feature_arrays import FeatureArrays
from dupfinder.crops.joins import Index, query_pairs
from dupfinder.crops.tracing import Trace, agreeing_places, trace
from dupfinder.explanation.records import AgreementFigures, CropEvidence
from dupfinder.features.extraction import Features
from dupfinder.similarity.crop_checker import crop_row
from dupfinder.similarity.crop_regions import crop_of, crops_by_pair
from dupfinder.similarity.query import Query
from dupfinder.similarity.views import QUERY
from dupfinder.workers.client import working_picture_of

_OTHER: Final = 0
"""The appearance that stands for the second picture; QUERY stands for the first."""


def compare_features(first: Query, second: Query, *, cancel: CancelToken = NEVER) -> CropEvidence:
    """Looks for a place in one picture that the other shows.

    Args:
        first: with its features; it is the query.
        second: likewise; it is the one picture of the index.
        cancel: is asked often.

    Raises:
        Cancelled: it was cancelled.
    """
    one, other = _features_of(first), _features_of(second)
    if one is None or other is None:
        return CropEvidence((_count(one), _count(other)), 0)
    index = Index.of(FeatureArrays.of([other]))
    pairs = query_pairs(index, one.words)
    similar = len({*zip(pairs.first.tolist(), pairs.second.tolist(), strict=True)})
    evidence = CropEvidence((len(one.words), len(other.words)), similar)
    candidates = query_candidates(index, one)
    if not candidates:
        return evidence
    traces = _traces(first, second, candidates, cancel)
    accepted = [number for number, each in enumerate(traces) if each.verdict is not None]
    number = accepted[-1] if accepted else 0
    candidate = candidates[number]
    both = FeatureArrays.of([other, one])
    lines = tuple(
        ((x, y), (other_x, other_y))
        for other_x, other_y, x, y in agreeing_places(both, pairs, candidate.mirrored).tolist()
    )
    evidence = replace(evidence, votes=candidate.votes, mirrored=candidate.mirrored, lines=lines)
    return _with_figures(evidence, traces[number], first, second)


def _features_of(query: Query) -> Features | None:
    data, thumbnail = query.features
    return Features.from_bytes(data) if data and thumbnail else None


def _count(features: Features | None) -> int:
    return 0 if features is None else len(features.words)


def _traces(first: Query, second: Query, candidates: Sequence[Candidate], cancel: CancelToken) -> list[Trace]:
    @cache
    def pixels() -> tuple[Pixels, Pixels] | None:
        try:
            return (
                Pixels(*working_picture_of(second.state, cancel=cancel)),
                Pixels(*working_picture_of(first.state, cancel=cancel)),
            )
        except (OSError, ImageError):
            return None

    return [
        trace(_side(second, candidate.mirrored), _side(first), candidate, pixels) for candidate in candidates
    ]


def _side(query: Query, mirrored: bool = False) -> Side:
    data, thumbnail = query.features
    return Side.of(Features.from_bytes(data), thumbnail, mirrored)


def _with_figures(evidence: CropEvidence, found: Trace, first: Query, second: Query) -> CropEvidence:
    """Adds the figures of the candidate that decides; the second picture is the first of the candidate."""
    alignment, confirmation = found.alignment, found.confirmation
    if alignment is None:
        return evidence
    evidence = replace(
        evidence,
        shares=(alignment.second_share, alignment.first_share),
        enough_in_common=alignment.has_enough_in_common,
        thumbnails=_figures(alignment.agreement, FEWEST_ON_THUMBNAILS, THUMBNAIL_SHARE, THUMBNAIL_MEAN),
    )
    if confirmation is None:
        return evidence
    evidence = replace(
        evidence,
        pixels=_pixel_figures(confirmation),
        directions=confirmation.directions,
        directions_needed=confirmation.needed_directions,
    )
    if found.verdict is None:
        return evidence
    row = crop_row(found.verdict, _OTHER, QUERY)
    crop = crop_of(first.image, replace(second.image, appearance=_OTHER), crops_by_pair([row]))
    return replace(evidence, accepted=True, crop=crop)


def _pixel_figures(confirmation: Confirmation) -> AgreementFigures | None:
    found = confirmation.agreement
    if found is None:
        return None
    fewest = max(FEWEST_ON_PIXELS, FEWEST_OF_ALL * found.places)
    return _figures(found, int(-(-fewest // 1)), confirmation.needed_share, PIXEL_MEAN)


def _figures(found: Agreement, textured: int, share: float, mean: float) -> AgreementFigures:
    return AgreementFigures(int(found.textured), textured, float(found.share), share, float(found.mean), mean)
