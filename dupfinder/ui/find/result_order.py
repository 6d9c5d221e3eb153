"""Filters, sorts and groups the matches of a query, without Qt."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final

from dupfinder.base.records import Match
from dupfinder.ui.backend.cluster_table import Item, Section
from dupfinder.ui.style import formatting

EXACT: Final = "exact"
CROP: Final = "crop"

_ORDERS: Final[dict[str, Callable[[Match], tuple[object, ...]]]] = {
    "best": lambda match: (match.relation == "look-alike", match.relation != "same-pixels"),
    "changed": lambda match: (match.relation != "look-alike",),
    "largest": lambda match: (-match.image.pixel_count, -match.image.size_bytes),
    "newest": lambda match: tuple(-part for part in formatting.time_of(match.image)),
    "oldest": lambda match: formatting.time_of(match.image),
}


def ordered(
    matches: Iterable[Match], order: str, *, verified: bool, look_alikes: bool, below: str
) -> list[Match]:
    """Returns the matches to show, in groups by distance.

    Args:
        matches: of one query.
        order: a key of `_ORDERS`; "changed" puts the largest distance first, the others the smallest.
        verified: include verified matches.
        look_alikes: include candidates that failed the verification.
        below: a folder with a separator at its end, or empty for all.
    """
    shown = [
        match
        for match in matches
        if (look_alikes if match.relation == "look-alike" else verified)
        and (not below or match.image.path.startswith(below))
    ]
    is_descending = order == "changed"
    shown.sort(key=_ORDERS[order])
    shown.sort(key=lambda match: match.distance, reverse=is_descending)
    shown.sort(key=lambda match: (match.relation == EXACT) == is_descending)
    shown.sort(key=lambda match: -match.crop.share if match.crop else -2.0)  # crops last, by share
    return shown


def within(matches: Iterable[Match], radius: int) -> Iterator[Match]:
    """Yields the matches that are shown at a radius; crops, which have no distance, at every radius."""
    return (match for match in matches if match.crop or match.distance <= radius <= match.last_radius)


def histogram(matches: Iterable[Match], largest: int) -> list[int]:
    """Counts the images at each distance from 0 to `largest`, each once; crops have none."""
    first: dict[int, int] = {}
    for match in matches:
        if match.crop is None:
            first.setdefault(match.image.id, match.distance)
    counts = [0] * (largest + 1)
    for distance in first.values():
        counts[distance] += 1
    return counts


def sections_of(items: Sequence[Item]) -> list[Section]:
    """Returns the runs of equal distance; exact copies and crops are sections of their own."""
    sections: list[Section] = []
    for item in items:
        subject = item.relation if item.relation in (EXACT, CROP) else item.distance
        if sections and sections[-1].subject == subject:
            sections[-1] = Section(subject, sections[-1].length + 1)
        else:
            sections.append(Section(subject, 1))
    return sections
