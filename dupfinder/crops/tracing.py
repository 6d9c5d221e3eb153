"""Measures a candidate for an explanation: also what `checks.verify` refuses, and how close it came."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from dupfinder.crops.candidates import Candidate
from dupfinder.crops.checks import (
    Alignment,
    Confirmation,
    Pixels,
    Side,
    Verdict,
    aligned,
    alignments,
    confirm,
    verify,
)
from dupfinder.crops.feature_arrays import FeatureArrays
from dupfinder.crops.guided import guided_map
from dupfinder.crops.joins import FeaturePairs
from dupfinder.crops.votes import vote


class Trace(NamedTuple):
    """The figures of one candidate.

    Attributes:
        verdict: of `checks.verify`; None if it is refused.
        alignment: of the thumbnails, the best there is; None if they have too little in common.
        confirmation: on the pixels; None if the thumbnails do not agree, or a file cannot be read.
    """

    verdict: Verdict | None
    alignment: Alignment | None
    confirmation: Confirmation | None


def trace(
    first: Side, second: Side, candidate: Candidate, pixels: Callable[[], tuple[Pixels, Pixels] | None]
) -> Trace:
    """Checks a candidate and returns the figures either way; arguments as for `checks.verify`."""
    verdict = verify(first, second, candidate, pixels)
    if verdict is not None:
        return Trace(verdict, verdict.alignment, verdict.confirmation)
    good = list(alignments(first, second, candidate))
    both = pixels() if good else None
    if not good or both is None:
        return Trace(None, good[0] if good else _closest(first, second, candidate), None)
    checked = [(each, confirm(*both, candidate.mirrored, each.by)) for each in good]
    return Trace(None, *max(checked, key=lambda pair: pair[1].agreement.share if pair[1].agreement else 0.0))


def _closest(first: Side, second: Side, candidate: Candidate) -> Alignment | None:
    """Returns the alignment under which most places agree, good or not."""
    guided = guided_map((first.words, second.words), (first.points, second.points), second.size, candidate.by)
    found = [aligned(first, second, by) for by in (candidate.by, guided) if by is not None]
    return max(
        (each for each in found if each is not None), key=lambda each: each.agreement.share, default=None
    )


def agreeing_places(arrays: FeatureArrays, pairs: FeaturePairs, mirrored: bool) -> NDArray[np.float64]:
    """Returns where the features lie that agree on a candidate's map.

    Args:
        arrays: of two pictures.
        pairs: of their features.
        mirrored: of the candidate.

    Returns:
        (N, 4): x and y in the first picture, then in the second one, as fractions of their sides; neither
        is mirrored.
    """
    voted = vote(arrays, pairs)
    chosen = voted.mirrored[voted.of] == mirrored if len(voted.of) else np.empty(0, np.bool_)
    columns = []
    for picture, features in enumerate((voted.feature[chosen], voted.other[chosen])):
        place = arrays.points(features).place
        height, width = arrays.sizes[picture].tolist()
        columns += [(place.real + 0.5) / width, (place.imag + 0.5) / height]
    return np.column_stack(columns).astype(np.float64).reshape(-1, 4)
