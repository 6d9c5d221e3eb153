"""Changes images and matches so that contents which are no duplicates by decision do not match."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import combinations, count, product
from typing import Final

import numpy as np
from numpy.typing import NDArray

from dupfinder.base.files import MatchRow
from dupfinder.base.records import Cluster, ImageRecord
from dupfinder.clusters.build import Compare
from dupfinder.clusters.crowd import Crowd
from dupfinder.clusters.decisions import Decided
from dupfinder.clusters.equal_bytes import with_images
from dupfinder.clusters.graph import Split

_Pair = tuple[int, int]
"""Numbers of two appearances, or of parts of appearances."""

_FIRST_PART: Final = 1 << 62
"""Parts are numbered from here on; no library has as many appearances."""

_UNPAIRED: Final = -1
"""Stands for all contents of an appearance that no pair is about."""


@dataclass(frozen=True, slots=True)
class KeptApart:
    """Images and matches in which pairs of contents that are no duplicates do not match.

    Clusters are made of appearances, which may have several contents. Where a pair is about a content of such
    an appearance, each content with a pair becomes an appearance of its own, a *part*, which matches whatever
    the whole matches, and the other parts.

    Attributes:
        images: all; some have the number of a part as their appearance.
        matches: among these images.
        split: the matches of pairs that are kept apart, and the real appearance of each part that has a
            number of its own.
        pairs: appearances and parts that are no duplicates, in both orders.
        originals: the images that are changed in `images`, by number.
    """

    images: Sequence[ImageRecord]
    matches: Iterable[MatchRow]
    split: Split = field(default_factory=Split)
    pairs: frozenset[_Pair] = frozenset()
    originals: Mapping[int, ImageRecord] = field(default_factory=dict)

    def compare(self, compare: Compare) -> Compare:
        """Returns the comparison for parts too; pairs that are kept apart get an infinite score."""
        wholes = self.split.wholes
        if not wholes and not self.pairs:
            return compare

        def real(numbers: NDArray[np.int64]) -> NDArray[np.int64]:
            return np.array([wholes.get(number, number) for number in numbers.tolist()], np.int64)

        def compare_parts(
            one: NDArray[np.int64], other: NDArray[np.int64]
        ) -> tuple[NDArray[np.uint8], NDArray[np.float32]]:
            distances, scores = compare(real(one), real(other))
            are_apart = [pair in self.pairs for pair in zip(one.tolist(), other.tolist(), strict=True)]
            return distances, np.where(are_apart, np.float32(np.inf), scores)

        return compare_parts

    def crowd(self, crowd: Crowd) -> Crowd:
        """Returns a crowd for parts too; pairs that are kept apart do not match."""
        return replace(crowd, real=self.split.wholes, apart=self.pairs)

    def original(self, cluster: Cluster) -> Cluster:
        """Returns a cluster of these images with the images of the library."""
        return with_images(cluster, self.originals)


def keep_apart(images: Sequence[ImageRecord], matches: Iterable[MatchRow], decided: Decided) -> KeptApart:
    """Keeps contents apart that are no duplicates; without such pairs nothing changes.

    Args:
        images: to be clustered. All images of an appearance, or none, must be here for the same result at
            every radius.
        matches: pairs of appearances.
        decided: the decisions of their library.
    """
    paired = {content for pair in decided.pairs for content in pair}
    parts = _parts(images, decided, paired)
    if not parts:
        return KeptApart(images, matches)
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
    wholes = {part: whole for whole, contents in parts.items() for part in contents.values() if part != whole}
    joining, refused = _match_parts(matches, parts, pairs)
    return KeptApart(shown, joining, Split(refused, wholes), pairs, originals)


def _parts(images: Sequence[ImageRecord], decided: Decided, paired: set[int]) -> dict[int, dict[int, int]]:
    """Returns, for each appearance that pairs are about, the number of the part of each of its contents.

    All contents without a pair are one part. The first part keeps the number of the whole, so that an
    appearance of one content does not change.
    """
    if not paired:
        return {}
    touched = {image.appearance for image in images if decided.contents.get(image.id) in paired}
    contents: dict[int, set[int]] = {}
    for image in images:
        if image.appearance in touched and not image.flat:
            contents.setdefault(image.appearance, set()).add(_paired_content(image, decided, paired))
    numbers = count(_FIRST_PART)
    return {
        whole: {content: next(numbers) if place else whole for place, content in enumerate(sorted(found))}
        for whole, found in contents.items()
    }


def _paired_content(image: ImageRecord, decided: Decided, paired: set[int]) -> int:
    content = decided.contents.get(image.id, _UNPAIRED)
    return content if content in paired else _UNPAIRED


def _match_parts(
    matches: Iterable[MatchRow], parts: Mapping[int, Mapping[int, int]], pairs: frozenset[_Pair]
) -> tuple[list[MatchRow], list[MatchRow]]:
    """Turns matches of appearances into matches of their parts, and adds those among parts of one appearance.

    Returns:
        The matches that join, and those that are refused.
    """
    numbers = {whole: tuple(contents.values()) for whole, contents in parts.items()}
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
