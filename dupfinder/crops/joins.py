"""Joins the features of pictures: finds pairs of features whose words are close.

Each picture is paired with those before it. So the join of all with all, of new pictures at the end with
all, and the query of one picture return the same pairs.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from dupfinder.crops.feature_arrays import FeatureArrays, Numbers
from dupfinder.crops.tables import TABLES, Near, Table
from dupfinder.features.extraction import Features
from dupfinder.features.patches import Words

BLOCK_FEATURES: Final = 1 << 20
"""Features whose pairs are found at once; a million have some four million pairs."""

_TABLES_AT_ONCE: Final = 2

BLOCK_PAIRS: Final = 1 << 23
"""A block with more pairs is split."""

Labels = NDArray[np.int64]


class FeaturePairs(NamedTuple):
    """Pairs of features of two pictures: arrays of one length. A pair may occur several times.

    Attributes:
        first: int64, the feature of the earlier picture.
        second: int64, of the later one.
        mirrored: bool: similar if one of the pictures is mirrored.
        distance: uint8, in bits.
    """

    first: Numbers
    second: Numbers
    mirrored: NDArray[np.bool_]
    distance: NDArray[np.uint8]

    def at(self, rows: NDArray[np.int64] | NDArray[np.bool_]) -> FeaturePairs:
        """Returns the pairs of some rows."""
        return FeaturePairs(self.first[rows], self.second[rows], self.mirrored[rows], self.distance[rows])


NO_PAIRS: Final = FeaturePairs(
    np.empty(0, np.int64), np.empty(0, np.int64), np.empty(0, np.bool_), np.empty(0, np.uint8)
)


@dataclass(frozen=True)
class Index:
    """Features of pictures with the tables to find similar ones: 64 bytes a feature.

    Attributes:
        arrays: the features.
        tables: TABLES of them; empty if they are not sorted yet.
    """

    arrays: FeatureArrays
    tables: tuple[Table, ...] = ()

    @classmethod
    def of(cls, arrays: FeatureArrays) -> Index:
        """Sorts the tables; 11 million features, of 100,000 pictures, take some seconds."""
        return cls(arrays, _each_table(lambda number: Table.of(arrays.words, number)))

    def sorted(self) -> Index:
        """Returns the index with its tables."""
        return self if self.tables else Index.of(self.arrays)

    def around(self, words: Words) -> Index:
        """Returns an index in which the neighbours of some words are found.

        Without tables, it sorts only what these words need: a tenth of the work if they are few.
        """
        if self.tables:
            return self
        everything = self.arrays.words
        return Index(self.arrays, _each_table(lambda number: Table.around(everything, number, words)))

    def extended(self, more: Sequence[Features]) -> Index:
        """Returns an index with more pictures at the end; this copies the tables, but does not sort them."""
        arrays = self.arrays.extended(more)
        if not self.tables:
            return Index(arrays)
        words = arrays.words[len(self.arrays.words) :]
        return Index(arrays, _each_table(lambda number: self.tables[number].extended(words)))


def _each_table(make: Callable[[int], Table]) -> tuple[Table, ...]:
    """Makes all tables, two at once: numpy releases the interpreter's lock."""
    with ThreadPoolExecutor(_TABLES_AT_ONCE, "dupfinder-tables") as pool:
        return tuple(pool.map(make, range(TABLES)))


def feature_pairs(
    index: Index,
    begin: int = 0,
    end: int | None = None,
    same: Labels | None = None,
    check: Callable[[], None] = lambda: None,
) -> Iterator[FeaturePairs]:
    """Pairs the features of some pictures with those of all pictures before them.

    Args:
        index: of all pictures.
        begin: the first picture to pair with earlier ones: 0 for all with all.
        end: after the last one; None for all.
        same: (P,) pictures of one label are not paired.
        check: is called between blocks; what it raises ends the join.

    Yields:
        All pairs of some pictures, in order of the pictures.
    """
    end = len(index.arrays) if end is None else end
    first = index.arrays.first
    index = index.around(index.arrays.words[first[begin] : first[end]])
    while begin < end:
        check()
        last = int(np.searchsorted(first, first[begin] + BLOCK_FEATURES, "right")) - 1
        last = min(max(last, begin + 1), end)
        pairs = _block(index, begin, last, same)
        while pairs is None:
            last = begin + (last - begin) // 2
            pairs = _block(index, begin, last, same)
        yield pairs
        begin = last


def _block(index: Index, begin: int, end: int, same: Labels | None) -> FeaturePairs | None:
    """Returns the pairs of pictures begin to end with earlier ones; None if there are too many."""
    low, high = index.arrays.first[[begin, end]]
    found: list[FeaturePairs] = []
    count = 0
    for table in index.tables:
        rows = np.flatnonzero((table.order >= low) & (table.order < high))
        for step in (1, -1) if low else (1,):
            for near in table.walk(rows, step):
                # Two features of the block would meet twice.
                found.append(_pairs_of(index, table, near, high if step > 0 else low, same))
                count += len(found[-1].first)
                if count > BLOCK_PAIRS and end - begin > 1:
                    return None
    return _together(found)


def _pairs_of(index: Index, table: Table, near: Near, end: int, same: Labels | None) -> FeaturePairs:
    """Keeps the pairs of two pictures whose other feature comes before `end`."""
    one, other = table.order[near.row].astype(np.int64), table.order[near.other].astype(np.int64)
    here, there = index.arrays.picture[one], index.arrays.picture[other]
    wanted = (other < end) & (here != there)
    if same is not None:
        wanted &= same[here] != same[there]
    pairs = FeaturePairs(np.minimum(one, other), np.maximum(one, other), near.mirrored, near.distance)
    return pairs.at(wanted)


def _together(parts: list[FeaturePairs]) -> FeaturePairs:
    if not parts:
        return NO_PAIRS
    return FeaturePairs(*(np.concatenate(column) for column in zip(*parts, strict=True)))


def query_pairs(index: Index, words: Words) -> FeaturePairs:
    """Pairs the features of one more picture with those of an index.

    Args:
        index: of P pictures with F features.
        words: (Q,) uint64, of the picture.

    Returns:
        The pairs that `feature_pairs` yields for a picture P whose features begin at F.
    """
    total = len(index.arrays.words)
    found = []
    for table in index.around(words).tables:
        number, row, mirrored, distance = table.near(words)
        found.append(FeaturePairs(table.order[row].astype(np.int64), number + total, mirrored, distance))
    return _together(found)


def degrees(index: Index, features: Numbers) -> Numbers:
    """Returns how many pairs features are in, over all tables; one found by two counts twice.

    Args:
        index: of all pictures.
        features: (N,) int64.
    """
    unique, inverse = np.unique(features, return_inverse=True)
    count = np.zeros(len(unique), np.int64)
    picture, words = index.arrays.picture, index.arrays.words[unique]
    for table in index.around(words).tables:
        rows = table.rows_of(words, unique)
        place = np.empty(len(table.words), np.int32)
        place[rows] = np.arange(len(rows))
        rows.sort()
        for step in (1, -1):
            for near in table.walk(rows, step):
                other = picture[table.order[near.row]] != picture[table.order[near.other]]
                count += np.bincount(place[near.row[other]], minlength=len(unique))
    return count[inverse]
