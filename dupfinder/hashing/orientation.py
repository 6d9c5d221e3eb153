"""The hashes of a rotated or mirrored picture, from those of the picture."""

from __future__ import annotations

from functools import cache
from typing import Final

import numpy as np

from dupfinder.base.literals import Transform
from dupfinder.hashing.bits import DCT_FREQUENCIES, LARGE_SIDE, SMALL_SIDE, Bits, pack_bits, unpack_bits

TRANSFORMS: Final[tuple[Transform | None, ...]] = (
    None,
    "rotate-90",
    "rotate-180",
    "rotate-270",
    "mirror",
    "flip",
    "transpose",
    "transverse",
)
"""The eight orientations by number; rotations are clockwise, mirror swaps left and right."""

INVERSE: Final = (0, 3, 2, 1, 4, 5, 6, 7)
"""For the number of each transform, the number of the transform that undoes it."""

UPRIGHT: Final = (0, 2, 4, 5)


SIDEWAYS: Final = (1, 3, 6, 7)
"""The transforms that keep rows rows, and those that swap rows and columns.

The row hash of a picture turned sideways is its column hash. So for these it matters which of two
pictures is turned: one way the columns of the first are compared with the rows of the second, the
other way its rows with the columns of the second.
"""


# (transpose afterwards, mirror first, flip first), in the order of TRANSFORMS.
_STEPS: Final = (
    (False, False, False),
    (True, False, True),
    (False, True, True),
    (True, True, False),
    (False, True, False),
    (False, False, True),
    (True, False, False),
    (True, True, True),
)


def oriented_small(small: Bits, transform: int, *, columns: bool = False) -> Bits:
    """Returns the 64-bit dHash of the transformed pictures.

    Args:
        small: (N, 2) uint64, along rows and along columns.
        transform: a number into TRANSFORMS.
        columns: along columns instead of rows.

    Returns:
        (N,) uint64. Where the transform swaps rows and columns, the row hash follows from the column
        hash of the picture, and the column hash from its row hash.
    """
    transposed, mirrored, flipped = _STEPS[transform]
    from_columns = columns != transposed
    hashes = _move_bits(small[:, int(from_columns), None], transform, SMALL_SIDE)[:, 0]
    return ~hashes if (flipped if from_columns else mirrored) else hashes


def oriented_large(large: Bits, transform: int) -> Bits:
    """Returns the 256-bit dHash planes of the transformed pictures: (N, 4, 4) uint64 to the same."""
    if transform == 0:
        return large
    transposed, mirrored, flipped = _STEPS[transform]
    across, down = (1, 0) if mirrored else (0, 1), (3, 2) if flipped else (2, 3)
    planes = large[:, down + across if transposed else across + down]
    count = len(large)
    return _move_bits(planes.reshape(count * 4, 4), transform, LARGE_SIDE).reshape(count, 4, 4)


def oriented_dct(dct: Bits, transform: int) -> Bits:
    """Returns the DCT hash of the transformed pictures: (N, 4) uint64 to (N, 4) uint64.

    Mirroring a picture negates its odd horizontal frequencies, transposing swaps the two axes
    (PDQ derives its eight hashes from one transform in the same way).
    """
    transposed, mirrored, flipped = _STEPS[transform]
    turned = dct ^ _odd_frequencies(mirrored, flipped)
    return pack_bits(unpack_bits(turned, LARGE_SIDE).transpose(0, 2, 1)) if transposed else turned


def _move_bits(words: Bits, transform: int, side: int) -> Bits:
    """Moves the bits of (N, words) planes to where the transform puts their cells."""
    transposed, mirrored, flipped = _STEPS[transform]
    if transform == 0:
        return np.ascontiguousarray(words)
    bits = unpack_bits(words, side)[:, :: -1 if flipped else 1, :: -1 if mirrored else 1]
    return pack_bits(bits.transpose(0, 2, 1) if transposed else bits)


@cache
def _odd_frequencies(mirrored: bool, flipped: bool) -> Bits:
    """Returns (4,) uint64: the bits of the DCT hash that a mirror and a flip negate."""
    odd = (DCT_FREQUENCIES % 2).astype(bool)
    negated = (odd[None, :] & mirrored) ^ (odd[:, None] & flipped)
    return pack_bits(negated[None]).reshape(-1)
