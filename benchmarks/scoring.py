"""Scores clusters of edited copies: what is found, and what is joined wrongly."""

import itertools
import os
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from families import FAMILIES
from hard_families import HARD_FAMILIES

ORIGINAL = "original"


class Member(NamedTuple):
    """A file of a cluster; `direct` is None for a program that doesn't say."""

    path: str
    relation: str | None = None
    direct: bool | None = None


class Recall(NamedTuple):
    """Counts the copies of one family: all, those found, those that match the keeper directly.

    `false_pairs` counts the false pairs that a copy of the family is one of.
    """

    copies: int
    found: int
    direct: int
    false_pairs: int = 0


class Score(NamedTuple):
    """The score of a program's clusters; the module's docstring defines the figures."""

    families: dict[str, Recall]
    false_pairs: int
    examples: list[tuple[str, str]]  # of false pairs
    linked: int
    sizes: Counter[int]  # cluster size -> how many

    @property
    def recall(self) -> float:
        """Mean over the families of the share of copies found."""
        return mean(family.found / family.copies for family in self.families.values())

    @property
    def direct_recall(self) -> float:
        """The copy recall that counts only copies that match their keeper directly, or are the keeper."""
        return mean(family.direct / family.copies for family in self.families.values())


def mean(values: Iterable[float]) -> float:
    """Returns the mean, or 0 if there are no values."""
    values = list(values)
    return sum(values) / len(values) if values else 0.0


def picture_and_family(path: str) -> tuple[str, str]:
    """`…/0012_crop-3.jpg` -> (`0012`, `crop-3`)."""
    number, _, rest = os.path.basename(path).partition("_")
    return number, os.path.splitext(rest)[0]


def united(groups: Iterable[Sequence[str]]) -> list[list[str]]:
    """Join groups that share a path (union-find); sorted, without groups of one."""
    parent: dict[str, str] = {}

    def root(path: str) -> str:
        parent.setdefault(path, path)
        while parent[path] != path:
            parent[path] = parent[parent[path]]
            path = parent[path]
        return path

    for group in groups:
        for path in group:
            parent[root(path)] = root(group[0])
    joined = defaultdict(list)
    for path in parent:
        joined[root(path)].append(path)
    return sorted(sorted(group) for group in joined.values() if len(group) > 1)


def paired_with_original(cluster: Sequence[Member]) -> int:
    """Returns 1 if the keeper and a direct member are an original and a copy of one picture, in any order.

    Only the keeper's own matches are reported, so in larger clusters this misses pairs.
    """
    keeper = next((member.path for member in cluster if member.relation == "keeper"), None)
    if keeper is None:
        return 0
    picture, family = picture_and_family(keeper)
    others = [
        picture_and_family(member.path) for member in cluster if member.direct and member.path != keeper
    ]
    return int(any(other == picture and (ORIGINAL in (family, name)) for other, name in others))


def false_pairs_by_family(cluster: Sequence[Member]) -> Counter[str]:
    """Returns the number of false pairs of a cluster that a file of each family is one of."""
    names = [picture_and_family(member.path) for member in cluster]
    of_picture = Counter(picture for picture, _ in names)
    of_family = Counter(family for _, family in names)
    counts: Counter[str] = Counter()
    for picture, family in names:
        counts[family] += len(cluster) - of_picture[picture]
    for family, count in of_family.items():  # two copies of one family are of different pictures
        counts[family] -= count * (count - 1) // 2
    return counts


def _false_pairs(cluster: Sequence[Member]) -> tuple[int, Iterator[tuple[str, str]]]:
    """Returns the number of pairs of files in one cluster that show different pictures, and the pairs."""
    pictures = Counter(picture_and_family(member.path)[0] for member in cluster)
    count = (len(cluster) ** 2 - sum(n * n for n in pictures.values())) // 2
    pairs = (
        (a.path, b.path)
        for a, b in itertools.combinations(cluster, 2)
        if picture_and_family(a.path)[0] != picture_and_family(b.path)[0]
    )
    return count, pairs


def score(files: Iterable[str], clusters: Sequence[Sequence[Member]], examples: int = 10) -> Score:
    """Score clusters.

    Args:
        files: Names or paths of all files that were there to be found, originals included.
        clusters: Disjoint clusters; paths as the program gives them, only their names are looked at.
        examples: How many false pairs to keep as examples.
    """
    copies = Counter(family for _, family in map(picture_and_family, files) if family != ORIGINAL)
    found: Counter[str] = Counter()
    direct: Counter[str] = Counter()
    false_by_family: Counter[str] = Counter()
    false_count, false_examples, linked = 0, [], 0
    for cluster in clusters:
        with_original = {
            picture
            for picture, family in (picture_and_family(member.path) for member in cluster)
            if family == ORIGINAL
        }
        for member in cluster:
            picture, family = picture_and_family(member.path)
            linked += member.relation == "linked"
            if picture in with_original and family != ORIGINAL:
                found[family] += 1
                direct[family] += bool(member.direct) or member.relation == "keeper"
        count, pairs = _false_pairs(cluster)
        false_count += count
        false_by_family += false_pairs_by_family(cluster)
        false_examples += itertools.islice(pairs, examples - len(false_examples))
    families = {
        family: Recall(n, found[family], direct[family], false_by_family[family])
        for family, n in copies.items()
    }
    order = {family: position for position, family in enumerate([*FAMILIES, *HARD_FAMILIES])}
    families = dict(sorted(families.items(), key=lambda item: order.get(item[0], len(order))))
    return Score(families, false_count, false_examples, linked, Counter(map(len, clusters)))
