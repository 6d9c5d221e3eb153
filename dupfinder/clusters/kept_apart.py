"""Keeps contents apart that were decided to be no duplicates: they do not match within a cluster."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import combinations, count, product
from typing import TYPE_CHECKING, Final

from dupfinder.base.files import MatchRow
from dupfinder.base.records import Cluster, ImageRecord
from dupfinder.clusters.decisions import UNDECIDED, Decided

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from dupfinder.clusters.build import Compare


_Pair = tuple[int, int]
"""Numbers of two appearances, or of parts of some."""


_FIRST_PART: Final = 1 << 62
"""No library has as many appearances; the numbers from here on are given to parts of them."""


@dataclass(frozen=True, slots=True)
class Apart:
    """Images and matches in which pairs of contents that are no duplicates do not match.

    Clusters are made of appearances, which may have several contents. Where a pair touches such an
    appearance, each content that a pair is about is made an appearance of its own, a *part*, that
    matches what the whole does, and the rest of it.

    Attributes:
        images: of which some have the number of a part as their appearance.
        matches: among these.
        refused: matches of what is kept apart.
        looks: the real appearance of each part with a number of its own.
        pairs: appearances and parts that are no duplicates, both ways.
        originals: the images that are others in `images`, by number.
    """

    images: Sequence[ImageRecord]
    matches: Iterable[MatchRow]
    refused: Sequence[MatchRow] = ()
    looks: Mapping[int, int] = field(default_factory=dict)
    pairs: frozenset[_Pair] = frozenset()
    originals: Mapping[int, ImageRecord] = field(default_factory=dict)

    def compare(self, compare: Compare) -> Compare:
        """Returns the comparison for parts too; what is kept apart does not resemble each other."""
        if not self.looks and not self.pairs:
            return compare
        import numpy as np

        def real(numbers: NDArray[np.int64]) -> NDArray[np.int64]:
            return np.array([self.looks.get(number, number) for number in numbers.tolist()], np.int64)

        def compare_parts(
            one: NDArray[np.int64], other: NDArray[np.int64]
        ) -> tuple[NDArray[np.uint8], NDArray[np.float32]]:
            distances, scores = compare(real(one), real(other))
            are_apart = [pair in self.pairs for pair in zip(one.tolist(), other.tolist(), strict=True)]
            return distances, np.where(are_apart, np.float32(np.inf), scores)

        return compare_parts

    def original(self, cluster: Cluster) -> Cluster:
        """Returns a cluster of such images as a cluster of the library's images."""
        originals = self.originals
        if not originals or not any(file.image.id in originals for file in cluster.files):
            return cluster
        return Cluster(
            tuple(replace(file, image=originals.get(file.image.id, file.image)) for file in cluster.files)
        )


def apart(images: Sequence[ImageRecord], matches: Iterable[MatchRow], decided: Decided) -> Apart:
    """Removes the matches of contents that are no duplicates; without such pairs nothing changes.

    Args:
        images: those to be clustered; of each appearance all or none, for the same at every radius.
        matches: pairs of appearances.
        decided: of their library.
    """
    paired = {content for pair in decided.pairs for content in pair}
    parts = _parts(images, decided, paired)
    if not parts:
        return Apart(images, matches)
    by_content = {content: part for contents in parts.values() for content, part in contents.items()}
    pairs = frozenset(
        (by_content[a], by_content[b]) for a, b in decided.pairs if a in by_content and b in by_content
    )
    shown, originals = list(images), {}
    for place, image in enumerate(images):
        if image.appearance in parts and not image.flat:
            part = parts[image.appearance][_paired_content(image, decided, paired)]
            if part != image.appearance:
                originals[image.id] = image
                shown[place] = replace(image, appearance=part)
    looks = {part: look for look, contents in parts.items() for part in contents.values() if part != look}
    rows, refused = _match_parts(matches, parts, pairs)
    return Apart(shown, rows, refused, looks, pairs, originals)


def _parts(images: Sequence[ImageRecord], decided: Decided, paired: set[int]) -> dict[int, dict[int, int]]:
    """Returns, of each appearance that pairs touch, the number of the part of each of its contents.

    All contents without a pair are one. The first part keeps the number of the whole: an appearance of
    one content stays what it is.
    """
    if not paired:
        return {}
    touched = {image.appearance for image in images if decided.contents.get(image.id) in paired}
    contents: dict[int, set[int]] = {}
    for image in images:
        if image.appearance in touched and not image.flat:
            contents.setdefault(image.appearance, set()).add(_paired_content(image, decided, paired))
    fresh = count(_FIRST_PART)
    return {
        look: {content: look if place == 0 else next(fresh) for place, content in enumerate(sorted(found))}
        for look, found in contents.items()
    }


def _paired_content(image: ImageRecord, decided: Decided, paired: set[int]) -> int:
    content = decided.contents.get(image.id, UNDECIDED)
    return content if content in paired else UNDECIDED


def _match_parts(
    matches: Iterable[MatchRow], parts: Mapping[int, Mapping[int, int]], pairs: frozenset[_Pair]
) -> tuple[list[MatchRow], list[MatchRow]]:
    """Turns matches of appearances into matches of their parts, and adds those within one appearance.

    Returns:
        Those that join, and those that are refused.
    """
    numbers = {look: tuple(contents.values()) for look, contents in parts.items()}
    joining: list[MatchRow] = []
    refused: list[MatchRow] = []
    for found in numbers.values():
        for pair in combinations(found, 2):
            (refused if pair in pairs else joining).append(MatchRow(*pair, 0, 0))
    for match in matches:
        a, b, distance, transform = match
        if a not in numbers and b not in numbers:
            joining.append(match)
            continue
        for pair in product(numbers.get(a, (a,)), numbers.get(b, (b,))):
            (refused if pair in pairs else joining).append(MatchRow(*pair, distance, transform))
    return joining, refused
