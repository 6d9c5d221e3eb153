"""Keeps collages from joining what they are made of."""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Sequence
from typing import Final, NamedTuple

from dupfinder.crops.checks import Verdict
from dupfinder.crops.maps import Quad, area_of, common_part
from dupfinder.crops.regions import Region, region

PART_SHARE: Final = 0.55
"""A part of a collage covers less of it than this."""

OVERLAP: Final = 0.2
"""Parts lie beside one another if they overlap by less than this share of the smaller one."""


class Sorted(NamedTuple):
    """Accepted pairs, sorted by what they may do.

    Attributes:
        joining: pairs whose pictures belong together.
        in_collages: pairs of a collage and one of its parts: to show, but not to join.
    """

    joining: list[Verdict]
    in_collages: list[Verdict]


def sort_out_collages(verdicts: Sequence[Verdict]) -> Sorted:
    """Sorts out the links of pictures that hold two or more others beside one another.

    Args:
        verdicts: accepted pairs of a whole library: all links of a picture must be among them.
    """
    held: dict[int, list[tuple[int, Region]]] = defaultdict(list)
    for number, verdict in enumerate(verdicts):
        where = region(verdict)
        if where.share < PART_SHARE:
            candidate = verdict.candidate
            held[candidate.second if where.first_is_part else candidate.first].append((number, where))
    links = {
        parts[place][0]
        for parts in held.values()
        for place in beside_another([where.corners for _, where in parts])
    }
    return Sorted(
        [verdict for number, verdict in enumerate(verdicts) if number not in links],
        [verdict for number, verdict in enumerate(verdicts) if number in links],
    )


def beside_another(parts: Sequence[Quad]) -> set[int]:
    """Returns the places of the parts of one picture that lie beside another part.

    Args:
        parts: their corners in the picture, in any unit.
    """
    beside = set()
    for (one, here), (other, there) in itertools.combinations(enumerate(parts), 2):
        common, _ = common_part(here, there)
        if common < OVERLAP * min(area_of(here), area_of(there)):
            beside |= {one, other}
    return beside
