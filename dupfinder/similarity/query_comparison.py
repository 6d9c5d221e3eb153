"""The comparison of one picture with its candidates, for searches that come often.

Most candidates fail the cheapest measure of the second look, so that the large hashes of only a few are read
from the library. All orientations are compared in the same numpy calls: there are hundreds of candidates at
most, and a call takes longer than comparing them.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache, partial
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from dupfinder.hashing import verification
from dupfinder.hashing.bits import hamming
from dupfinder.hashing.hashes import Hashes
from dupfinder.hashing.orientation import INVERSE, SIDEWAYS, TRANSFORMS, oriented_dct, oriented_small
from dupfinder.similarity.array_files import load_arrays, save_arrays
from dupfinder.similarity.hash_arrays import HashArray
from dupfinder.similarity.views import Comparison, Rows, ViewSet
from dupfinder.store.library import Library

DETAILS_FILE: Final = "details.npz"

_TYPES: Final = {"columns": np.uint64, "dct": np.uint64, "tiny": np.bool_}

# How the query is turned: to each of the transforms, and compared by rows; then by columns, see `views.ways`.
_WAYS: Final = np.array([*range(len(TRANSFORMS)), *(INVERSE[transform] for transform in SIDEWAYS)])
_BY_ROWS: Final = len(TRANSFORMS)


@dataclass(frozen=True, slots=True)
class ViewDetails:
    """Holds the hashes that comparisons need of N views: 49 bytes each.

    Attributes:
        small: (N, 2) uint64, the 64-bit dHash along rows, and along columns.
        dct: (N, 4) uint64, the DCT hash.
        tiny: (N,) bool: the view is of a tiny picture.
    """

    small: HashArray
    dct: HashArray
    tiny: NDArray[np.bool_]

    @staticmethod
    def of(views: ViewSet) -> ViewDetails:
        """Returns those of views."""
        return ViewDetails(views.hashes.small, views.hashes.dct, views.tiny)

    def with_views(self, views: ViewSet) -> ViewDetails:
        """Returns these and those of other views."""
        return ViewDetails(
            np.concatenate([self.small, views.hashes.small]),
            np.concatenate([self.dct, views.hashes.dct]),
            np.concatenate([self.tiny, views.tiny]),
        )

    def save(self, folder: str, generation: int) -> None:
        """Writes them; see `save_arrays`."""
        arrays = {
            "columns": np.ascontiguousarray(self.small[:, 1]),
            "dct": np.ascontiguousarray(self.dct).reshape(-1),
            "tiny": self.tiny,
        }
        save_arrays(os.path.join(folder, DETAILS_FILE), [generation], arrays)

    @staticmethod
    def load(folder: str, generation: int, rows: HashArray) -> ViewDetails | None:
        """Reads what `save` wrote; returns None if it is missing, of another generation or damaged."""
        arrays: dict[str, NDArray[Any]] | None = load_arrays(
            os.path.join(folder, DETAILS_FILE), [generation], _TYPES
        )
        if arrays is None:
            return None
        columns, dct, tiny = arrays["columns"], arrays["dct"], arrays["tiny"]
        if not len(rows) == len(columns) == len(tiny) or len(dct) != 4 * len(rows):
            return None
        return ViewDetails(np.stack([rows, columns], axis=1), dct.reshape(-1, 4), tiny)


def turned_small(query: Hashes) -> HashArray:
    """Returns the 64-bit dHash of Q pictures in all orientations, as `compare_query` uses them.

    Returns:
        (Q, 12) uint64: along rows for each of TRANSFORMS, then along columns for the inverse of each of
        SIDEWAYS.
    """
    return _turned(query.small, *_small_moves())[:, :, 0]


def compare_query(
    library: Library,
    appearances: Rows,
    details: ViewDetails,
    query: Hashes,
    tiny: bool,
    wanted: Rows,
    radius: int,
) -> Comparison:
    """Compares a picture with appearances: the result is that of `views.compare`.

    Args:
        library: has the large hashes.
        appearances: (N,) int64, of each view of the details, ascending.
        details: of all views of the library.
        query: the views of the picture.
        tiny: the picture is tiny.
        wanted: (K,) the appearances, ascending.
        radius: inclusive.
    """
    first = np.searchsorted(appearances, wanted)
    count = _repeats(appearances, wanted, first)
    start = np.cumsum(count) - count
    pair = np.repeat(np.arange(len(wanted)), count)
    rows = np.arange(len(pair)) + np.repeat(first - start, count)
    small = details.small[rows]
    turned = turned_small(query)[:, :, None]
    distance = np.concatenate(
        [
            np.bitwise_count(turned[:, :_BY_ROWS] ^ small[:, 0]),
            np.bitwise_count(turned[:, _BY_ROWS:] ^ small[:, 1]),
        ],
        axis=1,
    )
    keys = distance * np.int64(len(TRANSFORMS)) + _WAYS[:, None]
    nearest = np.minimum.reduceat(keys.min(axis=(0, 1)), start) if len(wanted) else start
    one, way, other = np.nonzero(distance <= radius)
    # Pairs that are too far apart by this cheap measure cannot pass.
    turned_dct = _turned(query.dct, *_dct_moves())
    frequency = hamming(turned_dct[one, _WAYS[way]], details.dct[rows[other]])
    hopeful = (frequency <= verification.UNDISTURBED_CAP) | (details.tiny[rows[other]] & tiny)
    one, way, other = one[hopeful], way[hopeful], other[hopeful]
    verified = np.full(len(wanted), _NO_KEY, np.int64)
    if len(one):
        number = rows[other] - first[pair[other]]
        passed = _verified(library, query, tiny, one, way, wanted[pair[other]], number)
        np.minimum.at(verified, pair[other[passed]], keys[one, way, other][passed])
    is_verified = verified < _NO_KEY
    key = np.where(is_verified, verified, nearest)
    return Comparison(
        (key // len(TRANSFORMS)).astype(np.uint8),
        is_verified,
        key % len(TRANSFORMS),
        (nearest // len(TRANSFORMS)).astype(np.uint8),
        nearest % len(TRANSFORMS),
    )


def _repeats(appearances: Rows, wanted: Rows, first: Rows) -> Rows:
    """Returns how often each wanted appearance is there, from its first row on: once or twice."""
    count = np.zeros(len(wanted), np.int64)
    more = np.arange(len(wanted))
    while len(more):
        count[more] += 1
        row = (first + count)[more]
        more = more[appearances.take(row, mode="clip") == wanted[more]]
        more = more[(first + count)[more] < len(appearances)]
    return count


_NO_KEY: Final = 65 * len(TRANSFORMS)


def _verified(
    library: Library, query: Hashes, tiny: bool, one: Rows, way: Rows, wanted: Rows, number: Rows
) -> NDArray[np.bool_]:
    """Returns which pairs of views pass the second look.

    Args:
        library: has the large hashes.
        query: the views of the picture.
        tiny: the picture is tiny.
        one: (M,) the view of the picture.
        way: (M,) numbers into _WAYS.
        wanted: (M,) the appearance it is compared with.
        number: (M,) the number of that one's view.
    """
    views = ViewSet.of(library, wanted).with_query(query, tiny)
    first = np.searchsorted(views.numbers, wanted)
    # Another program may have removed a picture meanwhile.
    there = first + number < np.searchsorted(views.numbers, wanted, "right")
    passed = np.zeros(len(one), bool)
    for each in np.unique(way[there]).tolist():
        rows = np.flatnonzero(there & (way == each))
        left, right = one[rows], (first + number)[rows]
        transform = each if each < _BY_ROWS else SIDEWAYS[each - _BY_ROWS]
        turned, plain = (left, right) if each < _BY_ROWS else (right, left)
        passed[rows] = views.verify(turned, plain, transform)
    return passed


# --- turning --------------------------------------------------------------------------------

_Moves = tuple[NDArray[np.int64], NDArray[np.uint8]]
"""The source bit of each bit of a turned hash, (W, B); and (W, B) whether it is negated, 0 or 1."""


def _turned(words: HashArray, source: NDArray[np.int64], negated: NDArray[np.uint8]) -> HashArray:
    """Returns (Q, S) words turned in W ways: (Q, W, B / 64)."""
    octets = np.ascontiguousarray(words, "<u8").view(np.uint8)
    bits = np.unpackbits(octets, axis=1, bitorder="little")
    packed = np.packbits(bits[:, source] ^ negated, axis=2, bitorder="little")
    return packed.view("<u8").astype(np.uint64, copy=False)


def _moves(bits: int, turn: Callable[[HashArray], HashArray]) -> _Moves:
    """Follows each of so many bits through a function that moves and negates bits, of (N, W) to (N, V)."""
    octets = np.packbits(np.eye(bits + 1, bits, dtype=np.uint8), axis=1, bitorder="little")
    turned = np.ascontiguousarray(turn(octets.view("<u8").astype(np.uint64)), "<u8").view(np.uint8)
    each = np.unpackbits(turned, axis=1, bitorder="little")
    negated = each[-1]
    return (each[:-1] ^ negated).argmax(axis=0), negated


@cache
def _small_moves() -> _Moves:
    def turn(words: HashArray, number: int) -> HashArray:
        return oriented_small(words, int(_WAYS[number]), columns=number >= _BY_ROWS)[:, None]

    return _stacked(_moves(128, partial(turn, number=number)) for number in range(len(_WAYS)))


@cache
def _dct_moves() -> _Moves:
    return _stacked(_moves(256, partial(oriented_dct, transform=way)) for way in range(len(TRANSFORMS)))


def _stacked(moves: Iterable[_Moves]) -> _Moves:
    source, negated = zip(*moves, strict=True)
    return np.stack(source), np.stack(negated)
