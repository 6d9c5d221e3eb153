"""The second look: is a candidate pair really a near-duplicate?

The 64-bit dHash finds candidates; most of those at ten bits are different pictures. Two measures of
256 comparisons each decide, and each bounds the other:

* *structure*, from the large dHash: the share of brighter/darker relations between neighbouring
  cells that differ, among all that either picture has (a Dice distance; L. R. Dice, 1945). Counting
  only relations that exist keeps white backgrounds, which have none, from looking alike.
* *frequency*, from the DCT hash: how many of 256 signs differ. It looks at waves across the whole
  picture, so that a smooth gradient or a vignette, which rules every neighbour, cannot fool it.

A copy with text or shapes drawn on it moves both a little, noise moves one, a crop or a turn by a few
degrees moves both further; different pictures are far away in one at least. So a pair is accepted
below a straight line in the plane of the two.
"""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from dupfinder.hashing import TRANSFORMS, Hashes, hamming, oriented_dct, oriented_large

STRUCTURE_LIMIT: Final = 0.33
FREQUENCY_LIMIT: Final = 110
"""The line: structure / STRUCTURE_LIMIT + frequency / FREQUENCY_LIMIT is at most 1.

Chosen on edited copies of 180 Caltech-101 pictures and by looking at the pairs of Caltech-101 near
the line; docs/architecture.md has the figures.
"""

FREQUENCY_CAP: Final = 84
"""No pair is accepted above this, however alike its structure; copies drawn on stay below."""

LOOSE: Final = 2.0
"""The same sum for files of one cluster that are linked through others only (clusters.py)."""

_BLOCK: Final = 1 << 14

Rows = NDArray[np.int64]


def verify(hashes: Hashes, left: Rows, right: Rows, transform: int) -> NDArray[np.bool_]:
    """Which candidate pairs of views pass the second look.

    Args:
        hashes: the views.
        left: (K,) rows of the pictures that are transformed.
        right: (K,) rows of the pictures they are compared with.
        transform: a number into TRANSFORMS.

    Returns:
        (K,) bool.
    """
    accepted = np.zeros(len(left), bool)
    # The cheap measure first: it rejects all but a few in a hundred.
    frequency = frequencies(hashes, left, right, transform)
    rows = np.flatnonzero(frequency <= FREQUENCY_CAP)
    structure = structures(hashes, left[rows], right[rows], transform)
    accepted[rows] = score(structure, frequency[rows]) <= 1
    return accepted


def score(structure: NDArray[np.float32], frequency: NDArray[np.uint16]) -> NDArray[np.float32]:
    """Where a pair lies in relation to the line: (K,) float32, up to 1 is accepted."""
    return structure / np.float32(STRUCTURE_LIMIT) + frequency / np.float32(FREQUENCY_LIMIT)


def frequencies(hashes: Hashes, left: Rows, right: Rows, transform: int) -> NDArray[np.uint16]:
    """Differing signs of the DCT hash, 0 to 256: (K,) uint16."""
    found = np.empty(len(left), np.uint16)
    for start in range(0, len(left), _BLOCK):
        part = slice(start, start + _BLOCK)
        turned = oriented_dct(hashes.dct[left[part]], transform)
        found[part] = hamming(turned, hashes.dct[right[part]])
    return found


def structures(hashes: Hashes, left: Rows, right: Rows, transform: int) -> NDArray[np.float32]:
    """The Dice distance of the large dHash planes, 0 to 1: (K,) float32; 1 where neither has any."""
    found = np.empty(len(left), np.float32)
    for start in range(0, len(left), _BLOCK):
        part = slice(start, start + _BLOCK)
        a = oriented_large(hashes.large[left[part]], transform).reshape(-1, 16)
        b = hashes.large[right[part]].reshape(-1, 16)
        nothing = np.zeros_like(a)
        total = hamming(a, nothing) + hamming(b, nothing)
        found[part] = np.where(total > 0, hamming(a, b) / np.maximum(total, 1).astype(np.float32), 1)
    return found


def scores(hashes: Hashes, left: Rows, right: Rows) -> NDArray[np.float32]:
    """The best score of pairs of views over the eight orientations: (K,) float32."""
    best = np.full(len(left), np.inf, np.float32)
    for transform in range(len(TRANSFORMS)):
        found = score(structures(hashes, left, right, transform), frequencies(hashes, left, right, transform))
        np.minimum(best, found, out=best)
    return best
