"""Filters, sorts and groups the matches of a query, without Qt."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final, Literal

from dupfinder.base.records import Match
from dupfinder.ui.backend.cluster_table import Item, Section
from dupfinder.ui.style import formatting

Likeness = Literal["identical", "very-similar", "similar", "look-alike", "crop"]
"""The subject of a section."""

LIKENESSES: Final[tuple[Likeness, ...]] = ("identical", "very-similar", "similar", "look-alike", "crop")
"""In the order of the sections."""

VERY_SIMILAR_BITS: Final = 4
"""The largest distance of a match that is very similar."""

_Key = Callable[[Match], tuple[object, ...]]

_ORDERS: Final[dict[str, _Key]] = {
    "best": lambda match: (match.relation != "exact", match.relation != "same-pixels", match.distance),
    "changed": lambda match: (match.relation == "exact", -match.distance, match.relation == "same-pixels"),
    "largest": lambda match: (-match.image.pixel_count, -match.image.size_bytes),
    "newest": lambda match: tuple(-part for part in formatting.time_of(match.image)),
    "oldest": lambda match: formatting.time_of(match.image),
}


def likeness_of(match: Item) -> Likeness:
    """Returns the section that a match belongs to.

    A near-duplicate is never identical, even at a distance of 0: a brighter or a mirrored copy has this too.
    """
    if match.relation in ("exact", "same-pixels"):
        return "identical"
    if match.relation == "look-alike":
        return "look-alike"
    if match.relation == "crop":
        return "crop"
    return "very-similar" if match.distance <= VERY_SIMILAR_BITS else "similar"


def ordered(
    matches: Iterable[Match], order: str, *, verified: bool, look_alikes: bool, below: str
) -> list[Match]:
    """Returns the matches to show, section by section, each in this order; crops by their share.

    Args:
        matches: of one query.
        order: a key of `_ORDERS`.
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
    shown.sort(key=_ORDERS[order])
    shown.sort(key=lambda match: -match.crop.share if match.crop else 0.0)
    shown.sort(key=lambda match: LIKENESSES.index(likeness_of(match)))
    return shown


def within(matches: Iterable[Match], radius: int) -> Iterator[Match]:
    """Yields the matches that are shown at a radius; crops, which have no distance, at every radius."""
    return (match for match in matches if match.crop or match.distance <= radius <= match.last_radius)


def histogram(matches: Iterable[Match], largest: int) -> list[int]:
    """Counts the images at each distance from 0 to `largest`, each once; crops have none."""
    first: dict[int, int] = {}
    for match in matches:
        if match.crop is None:
            first[match.image.id] = min(match.distance, first.get(match.image.id, match.distance))
    counts = [0] * (largest + 1)
    for distance in first.values():
        counts[distance] += 1
    return counts


def sections_of(items: Sequence[Item]) -> list[Section]:
    """Returns the sections of sorted matches; their subjects are likenesses."""
    sections: list[Section] = []
    for item in items:
        subject = likeness_of(item)
        if sections and sections[-1].subject == subject:
            sections[-1] = Section(subject, sections[-1].length + 1)
        else:
            sections.append(Section(subject, 1))
    return sections
