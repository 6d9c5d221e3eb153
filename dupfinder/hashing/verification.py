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
below a straight line in the plane of the two. Drawings and products on white have few relations to
compare, and other drawings of the same thing have them in the same places: the line is lower there.

Tiny pictures (avatars, dice, icons) may differ in a single letter or dot, which hardly changes either
measure, while compression changes both. For two of them only `nearly_equal` decides.

Files that hold several frames or pages must resemble one another in sampled frames too.

Something drawn over a smooth photograph changes few relations and most frequencies. Such a copy is
known by its *undisturbed* part: in the ten of sixteen tiles that differ least, it does not differ.
"""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from dupfinder.hashing.bits import Bits, hamming
from dupfinder.hashing.hashes import Hashes
from dupfinder.hashing.orientation import TRANSFORMS, oriented_dct, oriented_large, oriented_small

STRUCTURE_LIMIT: Final = 0.34
FREQUENCY_LIMIT: Final = 112
"""The line: structure / STRUCTURE_LIMIT + frequency / FREQUENCY_LIMIT is at most 1.

Chosen on edited copies of 180 Caltech-101 pictures and by looking at the pairs of Caltech-101 near
the line; docs/architecture.md has the figures.
"""

FULL_DETAIL: Final = 900
BARE_LIMIT: Final = 0.3
"""Where the two pictures have fewer than FULL_DETAIL relations together (of 1,024), the sum is at
most a share of 1 that falls in proportion, to BARE_LIMIT where there are none."""

FREQUENCY_CAP: Final = 84
"""No pair is accepted by the line above this, however alike its structure."""

UNDISTURBED_LIMIT: Final = 0.05
UNDISTURBED_DETAIL: Final = 700
UNDISTURBED_CAP: Final = 92
"""The most that a copy with something drawn on it differs by in its ten best tiles, the relations it
has at least, and the frequencies it differs in at most. Photographs under one strong vignette come
within this limit too, from about 95 frequencies on."""

LOOSE: Final = 2.0
"""The limit for files of one cluster that are linked through others only (`clusters.build`)."""

TINY_LIMIT: Final = 12
"""The most relations and low frequencies that two tiny pictures may have reversed: see `nearly_equal`."""

_LOW_SIDE: Final = 8

SAMPLES: Final = 4
"""Number of sampled frames: at a quarter, a half, three quarters and the end."""

FRAME_BYTES: Final = 16 * SAMPLES
"""Size of a file's frame hashes: 64 bits along the rows of each sample, then along their columns."""

FRAME_DISTANCE: Final = 10
"""Frames that differ by more bits than this do not agree."""

LEAST_ALIKE: Final = 3
"""The fewest sampled frames that must agree: one may fall on a cut, where the timing of copies differs."""

_BLOCK: Final = 1 << 14

Rows = NDArray[np.int64]


def verify(hashes: Hashes, left: Rows, right: Rows, transform: int) -> NDArray[np.bool_]:
    """Tells which candidate pairs of views pass the second look.

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
    rows = np.flatnonzero(frequency <= UNDISTURBED_CAP)
    frequency, left, right = frequency[rows], left[rows], right[rows]
    on_line = scores(hashes, left, right, transform, frequency) <= 1
    accepted[rows] = on_line & (frequency <= FREQUENCY_CAP)
    others = np.flatnonzero(~accepted[rows])
    accepted[rows[others]] = _is_undisturbed(hashes, left[others], right[others], transform)
    return accepted


def nearly_equal(hashes: Hashes, left: Rows, right: Rows, transform: int) -> NDArray[np.bool_]:
    """Returns which pairs of views differ in next to nothing; arguments and result are those of `verify`.

    Counts the relations of the large dHash that are reversed (brighter in one, darker in the other), and the
    signs that differ among the 8×8 lowest frequencies. Compression causes neither: it adds relations to
    equal cells, and changes the signs of high frequencies.
    """
    found = np.zeros(len(left), bool)
    for start in range(0, len(left), _BLOCK):
        part = slice(start, start + _BLOCK)
        a = oriented_large(hashes.large[left[part]], transform)
        b = hashes.large[right[part]]
        reversed_ = (a[:, ::2] & b[:, 1::2]) | (a[:, 1::2] & b[:, ::2])
        signs = (oriented_dct(hashes.dct[left[part]], transform) ^ hashes.dct[right[part]]) & _LOW_SIGNS
        count = np.bitwise_count(reversed_).sum(axis=(1, 2)) + np.bitwise_count(signs).sum(axis=1)
        found[part] = count <= TINY_LIMIT
    return found


def scores(
    hashes: Hashes, left: Rows, right: Rows, transform: int, frequency: NDArray[np.uint16] | None = None
) -> NDArray[np.float32]:
    """Returns the positions of pairs relative to the line: (K,) float32; up to 1 is accepted.

    Args:
        hashes: the views.
        left: as for `verify`.
        right: likewise.
        transform: likewise.
        frequency: the result of `frequencies` for these, if it is known already.
    """
    if frequency is None:
        frequency = frequencies(hashes, left, right, transform)
    structure, detail = structures(hashes, left, right, transform)
    limit = np.minimum(1, BARE_LIMIT + (1 - BARE_LIMIT) / FULL_DETAIL * detail)
    return np.asarray((structure / STRUCTURE_LIMIT + frequency / FREQUENCY_LIMIT) / limit, np.float32)


def frequencies(hashes: Hashes, left: Rows, right: Rows, transform: int) -> NDArray[np.uint16]:
    """Differing signs of the DCT hash, 0 to 256: (K,) uint16."""
    found = np.empty(len(left), np.uint16)
    for start in range(0, len(left), _BLOCK):
        part = slice(start, start + _BLOCK)
        turned = oriented_dct(hashes.dct[left[part]], transform)
        found[part] = hamming(turned, hashes.dct[right[part]])
    return found


def structures(
    hashes: Hashes, left: Rows, right: Rows, transform: int
) -> tuple[NDArray[np.float32], NDArray[np.uint16]]:
    """Returns the Dice distance of the large dHash planes, and how many relations it is taken from.

    Returns:
        (K,) float32 from 0 to 1, which is also the answer where there are no relations, and
        (K,) uint16 from 0 to 1,024.
    """
    found = np.empty(len(left), np.float32)
    detail = np.empty(len(left), np.uint16)
    for start in range(0, len(left), _BLOCK):
        part = slice(start, start + _BLOCK)
        a = oriented_large(hashes.large[left[part]], transform).reshape(-1, 16)
        b = hashes.large[right[part]].reshape(-1, 16)
        nothing = np.zeros_like(a)
        total = hamming(a, nothing) + hamming(b, nothing)
        found[part] = np.where(total > 0, hamming(a, b) / np.maximum(total, 1).astype(np.float32), 1)
        detail[part] = total
    return found, detail


def _is_undisturbed(hashes: Hashes, left: Rows, right: Rows, transform: int) -> NDArray[np.bool_]:
    """Whether the ten of sixteen tiles (4×4 cells) that differ least hardly differ: (K,) bool."""
    found = np.zeros(len(left), bool)
    for start in range(0, len(left), _BLOCK // 16):
        part = slice(start, start + _BLOCK // 16)
        a = oriented_large(hashes.large[left[part]], transform)[..., None]
        b = hashes.large[right[part]][..., None]
        # A word holds four rows of sixteen cells, a mask takes four columns of them.
        differ = np.bitwise_count((a ^ b) & _TILE_COLUMNS).sum(axis=1, dtype=np.int32).reshape(-1, 16)
        relations = np.bitwise_count(a & _TILE_COLUMNS).sum(axis=1, dtype=np.int32)
        relations += np.bitwise_count(b & _TILE_COLUMNS).sum(axis=1, dtype=np.int32)
        total = relations.reshape(-1, 16)
        best = np.argsort(differ / np.maximum(total, 1), axis=1, kind="stable")[:, :10]
        differ_best = np.take_along_axis(differ, best, axis=1).sum(axis=1)
        total_best = np.take_along_axis(total, best, axis=1).sum(axis=1)
        found[part] = (differ_best <= UNDISTURBED_LIMIT * total_best) & (
            total.sum(axis=1) >= UNDISTURBED_DETAIL
        )
    return found


_TILE_COLUMNS: Final = np.array(
    [sum(0xF << (16 * row + 4 * column) for row in range(4)) for column in range(4)], np.uint64
)

# A word holds four rows of sixteen frequencies.
_LOW_ROWS: Final = sum(((1 << _LOW_SIDE) - 1) << (16 * row) for row in range(4))
_LOW_SIGNS: Final = np.array([_LOW_ROWS, _LOW_ROWS, 0, 0], np.uint64)


def best_scores(hashes: Hashes, left: Rows, right: Rows) -> NDArray[np.float32]:
    """Returns the best score of pairs of views over the eight orientations: (K,) float32."""
    best = np.full(len(left), np.inf, np.float32)
    for transform in range(len(TRANSFORMS)):
        np.minimum(best, scores(hashes, left, right, transform), out=best)
    return best


def frames_agree(one: bytes, other: bytes, transform: int) -> bool:
    """Whether the sampled frames of two files agree; True if one of them has none.

    Args:
        one: FRAME_BYTES bytes, or nothing for a file of one frame.
        other: likewise.
        transform: number of the transform from the first picture to the other, in TRANSFORMS.
    """
    if len(one) != FRAME_BYTES or len(other) != FRAME_BYTES:
        return True
    # The first frame, which gave the transform, may look the same in several orientations.
    return any(_count_alike(one, other, each) >= LEAST_ALIKE for each in {transform, 0})


def _count_alike(one: bytes, other: bytes, transform: int) -> int:
    turned = oriented_small(_frames_of(one), transform)
    differing = np.bitwise_count(turned ^ _frames_of(other)[:, 0])
    return int((differing <= FRAME_DISTANCE).sum())


def _frames_of(data: bytes) -> Bits:
    """Returns (SAMPLES, 2) uint64, along rows and along columns."""
    return np.ascontiguousarray(np.frombuffer(data, "<u8").astype(np.uint64).reshape(2, SAMPLES).T)
