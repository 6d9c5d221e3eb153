"""The fingerprint of a file: a digest of its size and its ends, which is had without reading it whole."""

from __future__ import annotations

import hashlib
from typing import Final

END_BYTES: Final = 4096


def fingerprint_of(data: bytes) -> bytes:
    """A digest of a file's size, first and last 4 KiB.

    Equal ones prove nothing by themselves: uncompressed scans share their head and tail.
    """
    return fingerprint_of_ends(data[:END_BYTES], data[-END_BYTES:], len(data))


def fingerprint_of_ends(head: bytes, tail: bytes, size_bytes: int) -> bytes:
    """The same, from the first and last 4 KiB; both are the whole file where it is shorter."""
    ends = head + tail + size_bytes.to_bytes(8, "little")
    return hashlib.sha256(ends, usedforsecurity=False).digest()[:16]
