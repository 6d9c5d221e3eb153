"""Identifies the bytes of a file: fingerprint of size and ends, 64-bit checksum and digest of all bytes."""

from __future__ import annotations

import hashlib
import zlib
from functools import cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

END_BYTES: Final = 4096
ROW_BYTES: Final = 4096
"""Bytes that the checksum hashes at a time."""

_ROW_WORDS: Final = ROW_BYTES // 8
_FEW_ROWS: Final = 64  # below this, `dot` is faster than `einsum`
_MIXER: Final = 0x9FB21C651E98DF25  # any odd number: multiplication is independent of CRC


def fingerprint_of(data: bytes) -> bytes:
    """Returns the fingerprint of a file: a digest of its size, first and last 4 KiB.

    Equal fingerprints do not prove equal bytes: uncompressed scans have equal heads and tails.
    """
    return fingerprint_of_ends(data[:END_BYTES], data[-END_BYTES:], len(data))


def checksum_of(data: bytes | memoryview, before: int = 0) -> int:
    """Returns a checksum of all bytes as a signed 64-bit integer; 0 for no bytes.

    Each row of ROW_BYTES is hashed by multilinear hashing (Lemire and Kaser, "Strongly universal string
    hashing is fast"): its 64-bit words are multiplied by odd keys that depend on their position, and added
    modulo 2**64. Two CRCs over these hashes depend on the order of the rows. So swapped blocks are detected,
    and a single changed word always is. It detects accidents, not forgeries.

    It takes 0.25 ms for 4 MB, a hundredth of what decoding takes; a CRC of the bytes takes 1.3 ms, and
    SHA-256 3.2 ms.

    Args:
        data: all bytes, or a piece of them; each piece but the last has a multiple of ROW_BYTES.
        before: the checksum of the preceding pieces.
    """
    rows = len(data) // ROW_BYTES
    high, low = before >> 32 & 0xFFFFFFFF, before & 0xFFFFFFFF
    if rows:
        hashes = _row_hashes(data, rows)
        high = zlib.crc32(hashes.data, high)
        hashes *= _mixer()
        low = zlib.crc32(hashes.data, low)
    high = zlib.crc32(data[rows * ROW_BYTES :], high)
    total = high << 32 | low
    return total - (1 << 64) if total >> 63 else total


def _row_hashes(data: bytes | memoryview, rows: int) -> NDArray[np.uint64]:
    import numpy as np  # the scanner uses the rest of this module without numpy

    keys = _keys()
    words: NDArray[np.uint64] = np.ndarray((rows, _ROW_WORDS), keys.dtype, data)
    hashes: NDArray[np.uint64] = words.dot(keys) if rows < _FEW_ROWS else np.einsum("ij,j->i", words, keys)
    return hashes


@cache
def _mixer() -> NDArray[np.uint64]:
    """Returns the mixer as an array; numpy takes twice as long with a Python integer."""
    import numpy as np

    return np.array([_MIXER], "<u8")


@cache
def _keys() -> NDArray[np.uint64]:
    """Returns an odd key for each word of a row, by SplitMix64; the keys must never change."""
    import numpy as np

    keys = []
    for number in range(1, _ROW_WORDS + 1):
        key = number * 0x9E3779B97F4A7C15 % (1 << 64)
        key = (key ^ key >> 30) * 0xBF58476D1CE4E5B9 % (1 << 64)
        key = (key ^ key >> 27) * 0x94D049BB133111EB % (1 << 64)
        keys.append((key ^ key >> 31) | 1)
    return np.array(keys, "<u8")


def fingerprint_of_ends(head: bytes, tail: bytes, size_bytes: int) -> bytes:
    """Returns the fingerprint for the first and last 4 KiB; in a shorter file both are all of it."""
    ends = head + tail + size_bytes.to_bytes(8, "little")
    return hashlib.sha256(ends, usedforsecurity=False).digest()[:16]


def whole_digest(data: bytes) -> bytes:
    """Returns the cryptographic digest of all bytes of a file."""
    return hashlib.blake2b(data, digest_size=32).digest()
