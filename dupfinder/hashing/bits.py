"""Hashes as words of 64 bits: packing, unpacking and their distance."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

LARGE_SIDE: Final = 16
SMALL_SIDE: Final = 8
Bits = NDArray[np.uint64]


def hamming(a: Bits, b: Bits) -> NDArray[np.uint16]:
    """Hamming distance in bits over the last axis, which holds a hash's words."""
    counts = np.bitwise_count(a ^ b)
    # Numpy sums a short last axis ten times slower than it adds its columns.
    total: NDArray[np.uint16] = counts[..., 0].astype(np.uint16)
    for word in range(1, counts.shape[-1]):
        total += counts[..., word]
    return total


def pack_bits(bits: NDArray[np.bool_ | np.uint8]) -> Bits:
    """Returns (N, s, s) bits to (N, s*s/64) uint64; bit i of the row-major order has the value 2**i."""
    flat = bits.reshape(len(bits), bits.shape[1] * bits.shape[2])
    octets = np.packbits(flat, axis=1, bitorder="little")
    return octets.view("<u8").astype(np.uint64, copy=False)


def unpack_bits(words: Bits, side: int) -> NDArray[np.uint8]:
    """Returns (N, s*s/64) uint64 to (N, s, s) bits."""
    octets = np.ascontiguousarray(words).astype("<u8", copy=False).view(np.uint8)
    return np.unpackbits(octets, axis=1, bitorder="little").reshape(-1, side, side)


DCT_FREQUENCIES: Final = np.arange(LARGE_SIDE) + 1
