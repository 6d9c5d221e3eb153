"""Finds the pictures with close descriptors, and stores descriptors in a byte a number."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

import numpy as np
from numpy.typing import NDArray

LEAST_COSINE: Final = 0.45
"""The least cosine similarity of the two vectors of a candidate pair, -1 to 1."""

MOST: Final = 12
"""Candidates of one picture, the closest ones."""

_BLOCK: Final = 1024

Vectors = NDArray[np.float32]


def to_bytes(vector: Vectors) -> bytes:
    """Returns a vector as int8, a byte a number: its direction changes by less than half a degree."""
    largest = float(np.abs(vector).max(initial=0.0))
    scaled = vector * (127 / largest) if largest > 0 else vector
    return np.rint(scaled).astype(np.int8).tobytes()


def from_bytes(stored: list[bytes]) -> Vectors:
    """Returns stored vectors, (N, D) of length 1 (or 0).

    Raises:
        ValueError: they have not one length.
    """
    lengths = {len(each) for each in stored}
    if len(lengths) > 1:
        raise ValueError("stored descriptors have several lengths")
    width = lengths.pop() if lengths else 0
    vectors = np.frombuffer(b"".join(stored), np.int8).reshape(len(stored), width).astype(np.float32)
    norms = np.linalg.norm(vectors, axis=1, keepdims=True).astype(np.float32)
    found: Vectors = vectors / np.maximum(norms, np.float32(1e-9))
    return found


def close_pairs(
    vectors: Vectors, begin: int = 0, check: Callable[[], None] = lambda: None
) -> Iterator[tuple[int, int]]:
    """Yields the pairs of pictures with close descriptors: first, second, with first < second.

    Args:
        vectors: (N, D), of length 1.
        begin: pairs both of which come before this one are left out.
        check: is called between blocks; what it raises ends the search.

    Yields:
        Each pair once: those in which one is among the MOST closest of the other that are near enough.
    """
    found: set[tuple[int, int]] = set()
    for start in range(begin, len(vectors), _BLOCK):
        check()
        block = vectors[start : start + _BLOCK]
        cosine = block @ vectors.T
        rows = np.arange(len(block))
        cosine[rows, start + rows] = -1.0
        for row, column in zip(*np.nonzero(_nearest(cosine)), strict=True):
            one, other = sorted((start + int(row), int(column)))
            found.add((one, other))
    yield from sorted(found)


def _nearest(cosine: Vectors) -> NDArray[np.bool_]:
    """Marks in each row the MOST largest values that are large enough."""
    near = cosine >= LEAST_COSINE
    if cosine.shape[1] > MOST:
        limit = np.partition(cosine, -MOST, axis=1)[:, -MOST, None]
        near &= cosine >= limit
    return near
