"""Bands of the bits of 64-bit hashes, and hashes sorted by their bits in one band.

Two hashes that differ in few bits differ in very few on one band of them at least (M. Norouzi, A. Punjani,
D. J. Fleet, "Fast search in Hamming space with multi-index hashing", CVPR 2012; with a limit for each band,
J. Qin et al., "GPH: similarity search in Hamming space", ICDE 2018).
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from dupfinder.similarity.hash_arrays import HashArray

BANDS: Final = 4
BAND_BITS: Final = 16
KEYS: Final = 1 << BAND_BITS
MAX_RADIUS: Final = 12
"""Up to here at most one band has a limit of three bits; beyond, bands let through too much."""

_SIDE: Final = 8


@dataclass(frozen=True, slots=True)
class Band:
    """A quarter of the bits of a hash.

    Attributes:
        bits: their mask.
        keys_of_bytes: (8, 256) uint16: the part of the key that each byte of a hash stands for.
    """

    bits: np.uint64
    keys_of_bytes: NDArray[np.uint16]

    @staticmethod
    def of(bits: NDArray[np.int64]) -> Band:
        """Returns the band of these bits."""
        tables = np.zeros((_SIDE, 256), np.uint16)
        for place, bit in enumerate(bits.tolist()):
            byte, shift = divmod(bit, _SIDE)
            tables[byte] |= ((np.arange(256) >> shift & 1) << place).astype(np.uint16)
        return Band(np.uint64(sum(1 << bit for bit in bits.tolist())), tables)

    def keys(self, hashes: HashArray) -> NDArray[np.uint16]:
        """Returns the bits of the band of each hash: (N,) uint16."""
        of_bytes = np.ascontiguousarray(hashes, "<u8").view(np.uint8).reshape(-1, _SIDE)
        keys = np.zeros(len(hashes), np.uint16)
        for byte, table in enumerate(self.keys_of_bytes):
            if table.any():
                keys |= table.take(of_bytes[:, byte])
        return keys

    def weights(self, hashes: HashArray) -> NDArray[np.uint8]:
        """Returns how many bits outside of the band are set: (N,) uint8."""
        weights: NDArray[np.uint8] = np.bitwise_count(hashes & ~self.bits)
        return weights


def _bands(band_of: NDArray[np.int64]) -> tuple[Band, ...]:
    return tuple(Band.of(np.flatnonzero(band_of.ravel() == band)) for band in range(BANDS))


_row, _column = np.divmod(np.arange(_SIDE * _SIDE), _SIDE)

SPREAD: Final = _bands((_row + 2 * _column) % BANDS)
"""Neighbouring bits of a dHash go together: bands of whole columns let four times as many pairs through."""

# Cells that a mirror or a flip puts in each other's place have the same band, as in a Latin square.
_upper, _left = np.minimum(_row, _SIDE - 1 - _row), np.minimum(_column, _SIDE - 1 - _column)

UPRIGHT_BANDS: Final = _bands(_upper ^ np.array([0, 3, 1, 2])[_left])
"""A mirror, a flip and a half turn move no bit out of its band. These bands let through 10 to 25 % more."""


def limits(radius: int) -> tuple[int, ...]:
    """Returns how many bits may differ in each band; -1 leaves a band out.

    If every band exceeded its limit, the sum of the differences would be at least the sum of the limits
    plus one for each, which is radius + 1.
    """
    share, rest = divmod(max(radius + 1 - BANDS, -BANDS), BANDS)
    return tuple(share + (band < rest) for band in range(BANDS))


def masks_within(limit: int) -> list[int]:
    """Returns all differences of a band in at most `limit` bits, fewer bits first."""
    return [
        sum(1 << bit for bit in bits)
        for size in range(limit + 1)
        for bits in itertools.combinations(range(BAND_BITS), size)
    ]


@dataclass(frozen=True, slots=True)
class Tiles:
    """Hashes sorted by their key in one band, those of each key in tiles of `side` hashes.

    Those of one key are sorted by the number of their other bits that are set, their *weight*: hashes whose
    weights differ by more than a radius are farther apart, so that a tile is compared with some of a key.
    The last tile of a key is filled with hashes that have none of the bits of its key, so that they are
    farther than MAX_RADIUS from all that a join compares them with.

    Attributes:
        band: the band.
        hashes: (side, T) uint64; a tile is a column.
        index: (T · side,) int32, the number of each hash, tile by tile, -1 for a filling.
        key: (T,) int32, of each tile.
        least: (T,) uint8, the smallest weight in each tile.
        most: (T,) uint8, the largest.
        begin: (KEYS << level_bits,) int32, for each key and level of weights the first tile not below it.
        end: likewise, the end of the tiles that are not above it.
    """

    band: Band
    hashes: HashArray
    index: NDArray[np.int32]
    key: NDArray[np.int32]
    least: NDArray[np.uint8]
    most: NDArray[np.uint8]
    begin: NDArray[np.int32]
    end: NDArray[np.int32]

    @property
    def side(self) -> int:
        """Number of hashes in each tile."""
        return len(self.hashes)

    @property
    def level_bits(self) -> int:
        """Logarithm of the number of levels of weights."""
        return _level_bits(self.side)

    @staticmethod
    def of(hashes: HashArray, band: Band, side: int, *, are_queries: bool = False) -> Tiles:
        """Sorts hashes, fewer than 2**31; queries have other fillings than points."""
        keys = band.keys(hashes)
        # Two radix sorts, as of 8 and of 16 bits.
        order = np.argsort(band.weights(hashes), kind="stable").astype(np.int32)
        order = order[np.argsort(keys[order], kind="stable")]
        sizes = np.bincount(keys, minlength=KEYS)
        tiles = -(-sizes // side)
        first = np.cumsum(tiles) - tiles
        # The place of a hash among the tiles is shifted by the fillings of the keys before.
        shift = side * first - (np.cumsum(sizes) - sizes)
        place = np.arange(len(hashes)) + np.repeat(shift, sizes)
        index = np.full(side * int(tiles.sum()), -1, np.int32)
        index[place] = order
        tile_keys = np.repeat(np.arange(KEYS, dtype=np.int32), tiles)
        filled, least, most = _filled(hashes, index, side, band, are_queries)
        bits = _level_bits(side)
        below, until = (
            np.bincount(tile_keys << bits | weight >> _WEIGHT_BITS - bits, minlength=KEYS << bits)
            for weight in (most, least)
        )
        begin, end = np.cumsum(below) - below, np.cumsum(until)
        return Tiles(
            band, filled, index, tile_keys, least, most, begin.astype(np.int32), end.astype(np.int32)
        )

    def turned(self, hashes: HashArray) -> Tiles:
        """Returns other hashes of the same pictures in the same tiles, as queries; they have no `begin`.

        Args:
            hashes: equal keys must have become equal keys.
        """
        filled, least, most = _filled(hashes, self.index, self.side, self.band, True)
        keys = self.band.keys(hashes[self.index[:: self.side]]).astype(np.int32)
        nothing = np.empty(0, np.int32)
        return Tiles(self.band, filled, self.index, keys, least, most, nothing, nothing)

    def cells(self, differing: int, bits: int) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
        """Returns where the range of tiles is found that these queries are compared with.

        Args:
            differing: how many bits of other bands may differ.
            bits: the `level_bits` of the points.

        Returns:
            (T,) places in the `begin` of the points and in their `end`, for points with the same keys; for
            other keys their difference, shifted by `level_bits`, is to be applied.
        """
        weights = (1 << _WEIGHT_BITS) - 1
        low = np.maximum(self.least.astype(np.int32) - differing, 0)
        high = np.minimum(self.most.astype(np.int32) + differing, weights)
        begin, end = (self.key << bits | weight >> _WEIGHT_BITS - bits for weight in (low, high))
        return begin, end


_WEIGHT_BITS: Final = 6


def _level_bits(side: int) -> int:
    """Returns 0 where keys have few tiles: tables of levels would cost more than they save."""
    return 4 if side >= _SIDE else 0


def _filled(
    hashes: HashArray, index: NDArray[np.int32], side: int, band: Band, are_queries: bool
) -> tuple[HashArray, NDArray[np.uint8], NDArray[np.uint8]]:
    """Returns (side, T) hashes by their index, where there is none a filling; and the weights of tiles."""
    filled = hashes[index]
    filling = np.flatnonzero(index < 0)
    # Each tile begins with a hash. Besides its key, a query's filling differs from a point's in all bits.
    first = filled[filling - filling % side]
    filled[filling] = first
    weights = np.ascontiguousarray(band.weights(filled).reshape(-1, side).T)
    opposite = ~first & band.bits
    filled[filling] = opposite | ~band.bits if are_queries else opposite
    filled = np.ascontiguousarray(filled.reshape(-1, side).T)
    return filled, weights.min(axis=0), weights.max(axis=0)


def side_for(count: int) -> int:
    """Returns how many hashes of so many a tile holds: long tiles compare faster, but have more fillings."""
    return next((side for least, side in ((1 << 20, 8), (1 << 17, 4), (1 << 15, 2)) if count >= least), 1)


class BandedPoints:
    """Points for several joins, which share the tiles of one set of bands.

    Args:
        hashes: (N,) uint64.
    """

    def __init__(self, hashes: HashArray) -> None:
        self.hashes = hashes
        self._tiles: tuple[tuple[Band, ...], list[Tiles]] | None = None

    def tiles(self, bands: tuple[Band, ...]) -> list[Tiles]:
        """Returns the points by each of these bands. Only those that were asked for last are kept."""
        if self._tiles is None or self._tiles[0] is not bands:
            self._tiles = None
            side = side_for(len(self.hashes))
            self._tiles = bands, [Tiles.of(self.hashes, band, side) for band in bands]
        return self._tiles[1]
