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
from typing import Final

import numpy as np
from numpy.typing import NDArray

from dupfinder.hashing.bits import DCT_FREQUENCIES, LARGE_SIDE, SMALL_SIDE, Bits, pack_bits
from dupfinder.hashing.canvas import THUMBNAIL_SIDE
from dupfinder.hashing.hashes import Hashes

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
    # In blocks that stay in the processor's cache: a third of the time of one large product.
    blocks = [_hash_block(thumbnails[start : start + 64]) for start in range(0, len(thumbnails), 64)]
    if not blocks:
        return Hashes.from_rows(b""), np.zeros(0, bool)
    hashes = Hashes.concatenate([hashes for hashes, _ in blocks])
    return hashes, np.concatenate([flat for _, flat in blocks])


def _hash_block(thumbnails: NDArray[np.uint8]) -> tuple[Hashes, NDArray[np.bool_]]:
    count = len(thumbnails)
    pixels = thumbnails.astype(np.float32)
    columns, spans, rows = _maps()
    # One product reduces the columns for all hashes at once.
    wide = (pixels.reshape(-1, THUMBNAIL_SIDE) @ columns).reshape(count, THUMBNAIL_SIDE, -1)

    def cells(vertical: str, horizontal: str) -> NDArray[np.float32]:
        start, stop = spans[horizontal]
        product: NDArray[np.float32] = rows[vertical] @ wide[:, :, start:stop]
        return product

    across, down = cells("8", "9"), cells("9", "8")
    right = np.diff(across, axis=2) > _TIES
    below = np.diff(down, axis=1) > _TIES[:, None]
    small = np.concatenate([pack_bits(right), pack_bits(below)], axis=1)
    large = _planes(cells("16", "17"), cells("17", "16"))
    start, stop = spans["dct"]
    # Down the columns the sums have up to 40 bits. One product for all takes half the time of one for each.
    beside = wide.transpose(1, 0, 2)[:, :, start:stop].astype(np.float64, order="C")
    frequencies = rows["dct"].astype(np.float64) @ beside.reshape(THUMBNAIL_SIDE, -1)
    signs = (frequencies > 0).reshape(LARGE_SIDE, count, LARGE_SIDE).transpose(1, 0, 2)
    hashes = Hashes(small, large, pack_bits(signs))
    return hashes, _are_flat(pixels.reshape(count, -1), across.reshape(count, -1))


def _are_flat(pixels: NDArray[np.float32], cells: NDArray[np.float32]) -> NDArray[np.bool_]:
    """Returns which of N thumbnails deviate by less than FLAT_DEVIATION.

    Args:
        pixels: (N, 4096), whole numbers.
        cells: (N, C), means of parts of equal area: they deviate by no more than the pixels.
    """
    flat: NDArray[np.bool_] = cells.var(axis=1) < 2 * FLAT_DEVIATION**2
    rows = np.flatnonzero(flat)
    size = pixels.shape[1]
    mean = pixels[rows].mean(axis=1, keepdims=True)
    near = pixels[rows] - np.rint(mean)
    # The sum of a flat thumbnail is below 2**24, so it is exact; other sums are far above the limit.
    squares = np.einsum("ij,ij->i", near, near).astype(np.float64) / size
    rest = (mean - np.rint(mean))[:, 0].astype(np.float64)
    flat[rows] = squares - rest**2 < FLAT_DEVIATION**2
    return flat


# What a difference must exceed to count as "brighter": equal cells do before the middle, and not behind it.
_TIES: Final = np.repeat(np.array([-MARGIN, MARGIN], np.float32), SMALL_SIDE // 2)


def _planes(across: NDArray[np.float32], down: NDArray[np.float32]) -> Bits:
    """Returns (N, s, s+1) and (N, s+1, s) cells to (N, 4, words): right, left, below, above."""
    right = across[:, :, 1:] - across[:, :, :-1]
    below = down[:, 1:, :] - down[:, :-1, :]
    bits = np.stack([right > MARGIN, right < -MARGIN, below > MARGIN, below < -MARGIN], axis=1)
    count, planes, side, _ = bits.shape
    return pack_bits(bits.reshape(count * planes, side, side)).reshape(count, planes, -1)


@cache
def _maps() -> tuple[NDArray[np.float32], dict[str, tuple[int, int]], dict[str, NDArray[np.float32]]]:
    """Returns the linear maps from 64 samples: by area to 8, 9, 16 and 17 cells, and to 16 frequencies."""
    rows = {str(cells): _area_map(cells) for cells in (8, 9, 16, 17)} | {"dct": _cosine_map()}
    spans: dict[str, tuple[int, int]] = {}
    start = 0
    for name, rows_map in rows.items():
        spans[name] = (start, start + len(rows_map))
        start += len(rows_map)
    columns = np.concatenate(list(rows.values())).T
    return np.ascontiguousarray(columns), spans, rows


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
