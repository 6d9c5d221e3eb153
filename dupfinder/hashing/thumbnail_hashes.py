"""Perceptual hashes of 64×64 grey thumbnails.

All hashes are linear maps of a thumbnail followed by comparisons, so a whole batch is hashed by a few
matrix products. All sums are exact: the weights are integers, or integers over a power of two, and no sum
is longer than the mantissa. So equal pictures have equal hashes, whatever the batch, the number of threads
and the matrix library.

* dHash (N. Krawetz, "Kind of like that", 2013): is each cell brighter than its neighbour?
  8×8 comparisons are the 64-bit hash that is indexed, 16×16 the 256-bit one of the second look.
* DCT hash (C. Zauner, "Implementation and benchmarking of perceptual image hash functions",
  2010): the signs of the 16×16 lowest frequencies of the discrete cosine transform.

From the comparisons along rows and along columns follow those of the rotated or mirrored picture, by
permutation and complement (`orientation`), if equal cells (white backgrounds) are treated
alike in all orientations:

* The 64-bit hash takes equal cells as if the picture were a little brighter in its middle, which it
  is in every orientation.
* The 256-bit hash keeps "brighter" and "darker" apart, so that equal cells differ from both.
"""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from dupfinder.hashing.bits import DCT_FREQUENCIES, LARGE_SIDE, SMALL_SIDE
from dupfinder.hashing.canvas import THUMBNAIL_SIDE
from dupfinder.hashing.hashes import ROW_BYTES, Hashes

MARGIN: Final = 0.5 + 1 / 1024
"""Cells that differ by up to this many grey levels are equal.

The tutorial compares rounded 8-bit cells, which ignores differences of about this size too;
without a margin, compression noise decides the bits of white backgrounds and clear skies. Cells of
whole thumbnail rows differ by multiples of 1/512, so none differs by exactly this.
"""


FLAT_DEVIATION: Final = 2.0
"""A thumbnail whose standard deviation, in grey levels, is below this is flat: its hash is noise."""


def hash_thumbnails(thumbnails: NDArray[np.uint8]) -> tuple[Hashes, NDArray[np.bool_]]:
    """Hashes a batch of thumbnails.

    Args:
        thumbnails: (N, 64, 64) uint8.

    Returns:
        The hashes, one row a thumbnail, and (N,) bool: which of them are flat.
    """
    # In blocks that stay in the processor's cache, of about equal size: one of a few takes nearly as long as
    # one of thirty.
    count, parts = len(thumbnails), -(-len(thumbnails) // _BLOCK)
    bounds = [count * part // parts for part in range(parts + 1)] if parts else []
    blocks = [_hash_block(thumbnails[start:stop]) for start, stop in pairwise(bounds)]
    if not blocks:
        return Hashes.from_rows(b""), np.zeros(0, bool)
    hashes = Hashes.from_rows(b"".join(records.tobytes() for records, _ in blocks))
    return hashes, np.concatenate([flat for _, flat in blocks])


_BLOCK: Final = 80


def _hash_block(thumbnails: NDArray[np.uint8]) -> tuple[NDArray[np.uint8], NDArray[np.bool_]]:
    """Returns the records of N thumbnails, as `Hashes.to_rows` does, and which are flat."""
    count = len(thumbnails)
    maps = _maps()
    # First the rows of all thumbnails by one product. One below the other, not side by side: so are the
    # columns reduced by one product for each map.
    pixels = thumbnails.transpose(1, 0, 2).astype(np.float32, order="C").reshape(-1, THUMBNAIL_SIDE)
    wide = (pixels @ maps.along).reshape(THUMBNAIL_SIDE, count, -1)
    by_9, by_16, by_17 = (wide[:, :, span].reshape(THUMBNAIL_SIDE, -1) for span in maps.spans)
    # Down the columns the sums have up to 40 bits.
    waves = wide[:, :, maps.waves].astype(np.float64, order="C").reshape(THUMBNAIL_SIDE, -1)
    across = (maps.to_8 @ by_9).reshape(SMALL_SIDE, count, -1)
    fine_across = (maps.to_16 @ by_17).reshape(LARGE_SIDE, count, -1)
    fine_down, down = np.split((maps.to_17_and_9 @ by_16).reshape(-1, count, LARGE_SIDE), [LARGE_SIDE + 1])
    down = (down[:, :, ::2] + down[:, :, 1::2]) * np.float32(0.5)  # two cells of sixteen are one of eight
    right, below = fine_across[:, :, 1:] - fine_across[:, :, :-1], fine_down[1:] - fine_down[:-1]
    bits = np.empty((count, ROW_BYTES // 8, 64), bool)
    _fill(bits[:, 0], across[:, :, 1:] - across[:, :, :-1] > _TIES)
    _fill(bits[:, 1], down[1:] - down[:-1] > _TIES[:, None, None])
    _fill(bits[:, 2:6], right > MARGIN)
    _fill(bits[:, 6:10], right < -MARGIN)
    _fill(bits[:, 10:14], below > MARGIN)
    _fill(bits[:, 14:18], below < -MARGIN)
    _fill(bits[:, 18:], (maps.to_waves @ waves).reshape(LARGE_SIDE, count, -1) > 0)
    records = np.packbits(bits.reshape(count, -1), axis=1, bitorder="little")
    return records, _are_flat(thumbnails, across)


def _fill(words: NDArray[np.bool_], bits: NDArray[np.bool_]) -> None:
    """Sets (N, words, 64) or (N, 64) bits from (s, N, s)."""
    side, count, _ = bits.shape
    words.reshape(count, side, side)[:] = bits.transpose(1, 0, 2)


def _are_flat(thumbnails: NDArray[np.uint8], cells: NDArray[np.float32]) -> NDArray[np.bool_]:
    """Returns which of N thumbnails deviate by less than FLAT_DEVIATION.

    Args:
        thumbnails: (N, 64, 64).
        cells: (s, N, t), means of parts of equal area: they deviate by no more than the pixels.
    """
    number = cells.shape[0] * cells.shape[2]
    mean_square = np.einsum("ijk,ijk->j", cells, cells) / number
    flat: NDArray[np.bool_] = mean_square - (np.einsum("ijk->j", cells) / number) ** 2 < 2 * FLAT_DEVIATION**2
    rows = np.flatnonzero(flat)
    if not len(rows):
        return flat
    pixels = thumbnails[rows].astype(np.float32).reshape(len(rows), THUMBNAIL_SIDE**2)
    mean = pixels.mean(axis=1, keepdims=True)
    near = pixels - np.rint(mean)
    # The sum of a flat thumbnail is below 2**24, so it is exact; other sums are far above the limit.
    squares = np.einsum("ij,ij->i", near, near).astype(np.float64) / THUMBNAIL_SIDE**2
    rest = (mean - np.rint(mean))[:, 0].astype(np.float64)
    flat[rows] = squares - rest**2 < FLAT_DEVIATION**2
    return flat


# What a difference must exceed to count as "brighter": equal cells do before the middle, and not behind it.
_TIES: Final = np.repeat(np.array([-MARGIN, MARGIN], np.float32), SMALL_SIDE // 2)


class _Maps(NamedTuple):
    """Linear maps from 64 samples, by area to 8, 9, 16 and 17 cells, and to 16 frequencies.

    Attributes:
        along: (64, 58) float32, of rows: to 9, 16 and 17 cells, and to frequencies.
        spans: of the cells in it.
        waves: of the frequencies in it.
        to_8: (8, 64) float32, of columns; likewise to 16, and to 17 and 9 cells.
        to_waves: (16, 64) float64, of columns.
    """

    along: NDArray[np.float32]
    spans: tuple[slice, slice, slice]
    waves: slice
    to_8: NDArray[np.float32]
    to_16: NDArray[np.float32]
    to_17_and_9: NDArray[np.float32]
    to_waves: NDArray[np.float64]


@cache
def _maps() -> _Maps:
    to_9, to_16, to_17 = _area_map(9), _area_map(16), _area_map(17)
    to_waves = _cosine_map()
    return _Maps(
        np.ascontiguousarray(np.concatenate([to_9, to_16, to_17, to_waves]).T),
        (slice(0, 9), slice(9, 25), slice(25, 42)),
        slice(42, 58),
        _area_map(8),
        to_16,
        np.concatenate([to_17, to_9]),
        to_waves.astype(np.float64),
    )


def _area_map(cells: int) -> NDArray[np.float32]:
    """Returns (cells, 64): the share of each sample in each cell, rows summing to one; exact 64ths."""
    # In units of 1/64 of a cell, which is 1/cells of a sample.
    edges = np.arange(cells + 1) * THUMBNAIL_SIDE
    samples = np.arange(THUMBNAIL_SIDE + 1) * cells
    left = np.maximum(edges[:-1, None], samples[None, :-1])
    right = np.minimum(edges[1:, None], samples[None, 1:])
    return np.asarray(np.maximum(right - left, 0) / THUMBNAIL_SIDE, np.float32)


def _cosine_map() -> NDArray[np.float32]:
    """Returns (16, 64): the basis of the DCT-II for frequencies 1 to 16, as whole numbers up to _COSINE.

    Frequency 0, the mean, says nothing. A sum of 64 samples is below 2**24. Odd frequencies are exactly
    antisymmetric, and all sum to zero: they follow from one quarter of a wave.
    """
    steps = DCT_FREQUENCIES[:, None] * (2 * np.arange(THUMBNAIL_SIDE) + 1)[None, :] % (4 * THUMBNAIL_SIDE)
    steps = np.minimum(steps, 4 * THUMBNAIL_SIDE - steps)  # the second half of a wave mirrors the first
    mirrored = 2 * THUMBNAIL_SIDE - steps
    quarter = np.rint(_COSINE * np.cos(np.pi / (2 * THUMBNAIL_SIDE) * np.minimum(steps, mirrored)))
    return np.asarray(np.where(steps <= mirrored, quarter, -quarter), np.float32)


_COSINE: Final = 1 << 10
