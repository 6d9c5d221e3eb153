"""Sorted tables of words, in which similar words lie close together.

A table holds all words with their bits in an order of its own, sorted: words that agree in the first bits are
neighbours. Several tables with different first bits find most of the similar pairs (M. S. Charikar,
"Similarity estimation techniques from rounding algorithms", STOC 2002, section 5).

A word and its mirror image differ in `mirror_mask`. So that one table finds mirrored pairs too, each word is
stored as whichever of the two has a certain bit unset; the last bit of the stored word is set if it is the
mirrored one.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any, Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from dupfinder.crops.feature_arrays import Numbers
from dupfinder.features.patches import WORD_BITS, Words, mirror_mask

WINDOW: Final = 24
"""A word is compared with at most this many neighbours on either side."""

MOST_BITS: Final = 11
"""The radius: words of candidate pairs differ in at most this many bits."""

_FIRST_BITS: Final = (
    (15, 7, 0, 13, 10, 4, 1, 18, 5, 2, 9, 39, 21, 23, 16, 14, 3, 35, 40, 24, 48, 29, 47, 52),
    (33, 17, 31, 4, 13, 41, 28, 25, 19, 43, 27, 26, 32, 5, 6, 1, 23, 2, 9, 11, 7, 50, 14, 40),
    (20, 30, 3, 28, 19, 27, 22, 4, 21, 9, 29, 18, 6, 31, 12, 45, 5, 26, 7, 11, 52, 8, 10, 32),
    (20, 22, 6, 0, 50, 47, 13, 45, 24, 29, 43, 12, 18, 25, 8, 1, 39, 17, 14, 35, 41, 3, 4, 16),
)
"""For each table the bits that come first: stable ones, and as independent as possible."""

TABLES: Final = len(_FIRST_BITS)

_LEAST_KEY: Final = 15
_LONGEST_KEY: Final = 23

_ROWS_AT_ONCE: Final = 1 << 16

Differing = NDArray[np.uint64]


class Near(NamedTuple):
    """Pairs of rows of a table, or of query and row: arrays of one length.

    Attributes:
        row: int64.
        other: int64.
        mirrored: bool: one is similar to the mirror image of the other.
        distance: uint8, bits that differ, at most MOST_BITS.
    """

    row: Numbers
    other: Numbers
    mirrored: NDArray[np.bool_]
    distance: NDArray[np.uint8]


class Table(NamedTuple):
    """Words in the order of one table: all F of an index, or those with some keys.

    Attributes:
        number: of the table.
        words: (R,) uint64, as stored, ascending.
        order: (R,) uint32: the feature of each row; ascending where words are equal.
        total: F, for which the length of the key is chosen.
    """

    number: int
    words: Words
    order: NDArray[np.uint32]
    total: int

    @classmethod
    def of(cls, words: Words, number: int) -> Table:
        """Sorts words into a table.

        Args:
            words: (F,) uint64, F below 2**32.
            number: 0 to TABLES - 1.
        """
        stored = stored_words(words, number)
        order = _sorting_order(stored)
        return cls(number, stored[order], order, len(words))

    @classmethod
    def around(cls, words: Words, number: int, wanted: Words) -> Table:
        """Sorts the words that have the key of a wanted one.

        They have the same neighbours as in the table of all words, which takes ten times as long to sort.

        Args:
            words: (F,) uint64, of all features.
            number: 0 to TABLES - 1.
            wanted: (W,) uint64, a few of them, or others.
        """
        bits = key_bits(len(words))
        moving = _Moving.of(number, bits)
        is_wanted = np.zeros(1 << bits, np.bool_)
        is_wanted[moving.moved(wanted)] = True
        near = [np.empty(0, np.int64)]
        for start in range(0, len(words), _ROWS_AT_ONCE):
            keys = moving.moved(words[start : start + _ROWS_AT_ONCE])
            near.append(np.flatnonzero(is_wanted.take(keys)) + start)
        rows = np.concatenate(near)
        stored = stored_words(words[rows], number)
        order = _sorting_order(stored)
        return cls(number, stored[order], rows[order].astype(np.uint32), len(words))

    def extended(self, words: Words) -> Table:
        """Returns the table of all words with more words at the end; copies instead of sorting."""
        more = Table.of(words, self.number)
        places = np.searchsorted(self.words, more.words, "right")
        order = more.order + np.uint32(len(self.words))
        return Table(
            self.number,
            _inserted(self.words, places, more.words),
            _inserted(self.order, places, order),
            self.total + len(words),
        )

    def walk(self, rows: Numbers, step: int) -> Iterator[Near]:
        """Compares rows with their neighbours on one side.

        Args:
            rows: ascending.
            step: 1 for later neighbours, -1 for earlier ones.

        Yields:
            The pairs within the radius, for each distance of rows up to WINDOW.
        """
        limit = first_differing(self.total)
        other = rows
        for _ in range(WINDOW):
            other = other + step
            inside = other < len(self.words) if step > 0 else other >= 0
            rows, other = rows[inside], other[inside]
            differing = self.words[rows] ^ self.words[other]
            same_key = differing < limit
            rows, other, differing = rows[same_key], other[same_key], differing[same_key]
            if not len(rows):
                return
            yield _within_radius(rows, other, differing)

    def rows_of(self, words: Words, features: Numbers) -> Numbers:
        """Returns the rows of features, given their words."""
        stored = stored_words(words, self.number)
        low = np.searchsorted(self.words, stored, "left")
        high = np.searchsorted(self.words, stored, "right")
        while (low < high).any():
            # Where words are equal, by the number of the feature.
            middle = np.minimum((low + high) // 2, len(self.order) - 1)
            later = self.order[middle] < features
            low, high = np.where(later & (low < high), middle + 1, low), np.where(later, high, middle)
            high = np.maximum(low, high)
        return low

    def near(self, words: Words) -> Near:
        """Finds the rows near some words, as `walk` would if the words were at the end of the table.

        Args:
            words: (Q,) uint64, of one picture.

        Returns:
            Pairs of the number of a word, and a row.
        """
        stored = stored_words(words, self.number)
        query = np.argsort(stored, kind="stable")
        stored = stored[query]
        place = np.searchsorted(self.words, stored, "right")
        rows = place[:, None] + np.arange(-WINDOW, WINDOW)
        # Other words of the query that would lie between a word and a row.
        between = np.searchsorted(place, rows, "right") - np.arange(len(place))[:, None]
        after = rows >= place[:, None]
        apart = np.where(after, rows - place[:, None] + between, place[:, None] - rows - between)
        number, column = np.nonzero((apart <= WINDOW) & (rows >= 0) & (rows < len(self.words)))
        row = rows[number, column]
        differing = stored[number] ^ self.words[row]
        same_key = differing < first_differing(self.total + len(words))
        return _within_radius(query[number[same_key]], row[same_key], differing[same_key])


def _within_radius(rows: Numbers, other: Numbers, differing: Differing) -> Near:
    distance = np.bitwise_count(differing >> np.uint64(1))
    near = distance <= MOST_BITS
    mirrored = (differing[near] & np.uint64(1)).astype(np.bool_)
    return Near(rows[near], other[near], mirrored, distance[near])


def _inserted(values: NDArray[Any], places: Numbers, more: NDArray[Any]) -> NDArray[Any]:
    """Inserts values before places of an array, like `numpy.insert`; `places` ascend.

    Copies slices, which takes a tenth of its time.
    """
    at = np.unique(places)
    begins = np.append(np.searchsorted(places, at), len(places))
    parts, last = [], 0
    for number, place in enumerate(at.tolist()):
        parts += [values[last:place], more[begins[number] : begins[number + 1]]]
        last = place
    return np.concatenate([*parts, values[last:]])


def _sorting_order(stored: Words) -> NDArray[np.uint32]:
    """Returns the stable order of words: (F,) uint32.

    The first bits of the words are sorted together with their numbers, in place of the last bits; then those
    that agree in the first bits. That takes less than half of the time of numpy's argsort.
    """
    last = np.uint64((1 << len(stored).bit_length()) - 1)
    combined = stored & ~last
    combined |= np.arange(len(stored), dtype=np.uint64)
    combined.sort()
    order = (combined & last).astype(np.uint32)
    second = np.flatnonzero((combined[1:] ^ combined[:-1]) <= last) + 1
    rows = np.union1d(second - 1, second)
    order[rows] = order[rows][np.lexsort((order[rows], stored[order[rows]]))]
    return order


def first_differing(total: int) -> np.uint64:
    """Returns the least difference of two stored words with different keys."""
    return np.uint64(1 << (WORD_BITS - key_bits(total)))


def key_bits(total: int) -> int:
    """Returns the length of a key: so long that few of `total` words have an equal one."""
    return min(max(int(total - 1).bit_length(), _LEAST_KEY), _LONGEST_KEY)


def stored_words(words: Words, number: int) -> Words:
    """Returns words in the form of a table, (F,) uint64; its bits are in the table's order."""
    moving = _Moving.of(number, WORD_BITS)
    stored = np.empty(len(words), np.uint64)
    for start in range(0, len(words), _ROWS_AT_ONCE):
        part = words[start : start + _ROWS_AT_ONCE]
        stored[start : start + _ROWS_AT_ONCE] = moving.moved(part) | moving.flipped(part)
    return stored


class _Moving(NamedTuple):
    """Moves the bits of words to the places that a table has for them.

    Attributes:
        moved_bits: (4, 65536) unsigned: where the bits go of each 16-bit quarter of a word, the last bits
            first, and each value of it.
        moved_mask: the moved bits of the mirror mask.
        deciding: the first of a table's bits that mirroring changes.
    """

    moved_bits: NDArray[Any]
    moved_mask: Any
    deciding: np.uint64

    @classmethod
    @cache
    def of(cls, number: int, bits: int) -> _Moving:
        """Returns the way to a table's first bits: 32 or fewer, or all."""
        deciding = next(bit for bit in _FIRST_BITS[number] if int(mirror_mask()) >> bit & 1)
        first = [bit for bit in _FIRST_BITS[number] if bit != deciding]
        rest = [bit for bit in range(WORD_BITS) if bit not in _FIRST_BITS[number]]
        values = np.arange(1 << 16, dtype=np.uint64)
        moved = np.zeros((4, 1 << 16), np.uint64)
        for place, bit in enumerate((first + rest)[:bits]):
            quarter, shift = divmod(bit, 16)
            moved[quarter] |= ((values >> np.uint64(shift)) & np.uint64(1)) << np.uint64(bits - 1 - place)
        moved = moved.astype(np.uint64 if bits > 32 else np.uint32)
        mask = _quarters(mirror_mask().reshape(1))[0]
        return cls(moved, np.bitwise_xor.reduce(moved[np.arange(4), mask]), np.uint64(deciding))

    def flipped(self, words: Words) -> Words:
        """Returns 1 for each word whose mirror image is stored, else 0: (F,) uint64."""
        return (words >> self.deciding) & np.uint64(1)

    def moved(self, words: Words) -> NDArray[Any]:
        """Returns the moved bits of words, or of their mirror images: (F,) unsigned."""
        # Moving is linear: the mirror image of a word goes to the moved word ^ the moved mask.
        result: NDArray[Any] = self.flipped(words).astype(self.moved_bits.dtype) * self.moved_mask
        for quarter, values in enumerate(_quarters(words).T):
            result ^= self.moved_bits[quarter].take(values)
        return result


def _quarters(words: Words) -> NDArray[np.uint16]:
    """Returns the 16-bit quarters of words, the last bits first: (F, 4)."""
    return np.ascontiguousarray(words, "<u8").view("<u2").reshape(-1, 4)
