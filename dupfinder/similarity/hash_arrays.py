"""Arrays of 64-bit hashes: conversion, and comparison with one hash or with many."""

from __future__ import annotations

import contextlib
import operator
import threading
from collections.abc import Iterable, Iterator
from typing import Any, Final, TypeAlias

import numpy as np
from numpy.typing import ArrayLike, NDArray

HASH_BITS: Final = 64

HashArray: TypeAlias = NDArray[np.uint64]
Hits: TypeAlias = tuple[NDArray[np.int64], NDArray[np.uint8]]
"""Indices (M,) and distances (M,) of the hashes that a query finds."""

Pairs: TypeAlias = tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.uint8]]
"""Two indices (K,) and the distance (K,) of each pair that a join finds."""

# Distances per numpy call of one query: the differences (512 KiB) stay in the L2 cache.
_SCAN_BLOCK: Final = 1 << 16
# Elements that numpy collects in its own buffer. By default it copies rows shorter than 8,192, which makes an
# outer xor two to three times as slow (numpy 2.4).
_NUMPY_BUFFER: Final = 64


def as_hashes(values: ArrayLike) -> HashArray:
    """Returns values as (N,) uint64 without passing through floating point, which drops the low bits.

    Raises:
        ValueError: a value is out of range, or the array is not one-dimensional.
        TypeError: a value is not a whole number.
    """
    if isinstance(values, np.ndarray) and values.dtype != np.object_:
        if values.ndim != 1:
            raise ValueError("hashes must be a one-dimensional array")
        if not len(values):
            return np.empty(0, np.uint64)
        if values.dtype.kind not in "ui":
            raise TypeError(f"hashes must be whole numbers, not {values.dtype}")
        if values.dtype.kind == "i" and values.min() < 0:
            raise ValueError("hashes must be in 0 … 2**64 - 1")
        return np.ascontiguousarray(values, np.uint64)
    if not isinstance(values, Iterable):
        raise TypeError("hashes must be a sequence of whole numbers")
    try:
        return np.fromiter((operator.index(value) for value in values), np.uint64)  # type: ignore[arg-type]
    except OverflowError as error:
        raise ValueError("hashes must be in 0 … 2**64 - 1") from error


def as_hash(value: int) -> np.uint64:
    """Returns one hash.

    Raises:
        ValueError: it is out of range.
    """
    try:
        return np.uint64(operator.index(value))
    except OverflowError as error:
        raise ValueError("a hash must be in 0 … 2**64 - 1") from error


def as_radius(value: int) -> int:
    """Returns an inclusive radius of at most 64 bits.

    Raises:
        ValueError: it is negative.
    """
    radius = operator.index(value)
    if radius < 0:
        raise ValueError("a radius must not be negative")
    return min(radius, HASH_BITS)


@contextlib.contextmanager
def numpy_buffer() -> Iterator[None]:
    """Keeps numpy from copying rows that are shorter than its own buffer."""
    with np.errstate():  # restores the size
        np.setbufsize(_NUMPY_BUFFER)
        yield


def concatenated(arrays: list[NDArray[Any]], dtype: type) -> NDArray[Any]:
    """Returns arrays as one, of this type if there are none."""
    return np.concatenate(arrays) if arrays else np.empty(0, dtype)


def scan(hashes: HashArray, query: np.uint64, radius: int) -> Hits:
    """Compares a query with every hash.

    Returns:
        Indices of the hashes within the radius, ascending, and their distances.
    """
    scratch: Scratch | None = getattr(_local, "scratch", None)
    if scratch is None:
        scratch = _local.scratch = Scratch(_SCAN_BLOCK)
    found: list[NDArray[np.int64]] = []
    distances: list[NDArray[np.uint8]] = []
    for first in range(0, len(hashes), _SCAN_BLOCK):
        near, distance = scratch.scan(hashes[first : first + _SCAN_BLOCK], query, radius)
        if len(near):
            near += first
            found.append(near)
            distances.append(distance)
    return concatenated(found, np.int64), concatenated(distances, np.uint8)


_local = threading.local()


class Scratch:
    """Buffers for at most `size` distances, which are kept because fresh pages cost more than distances."""

    def __init__(self, size: int) -> None:
        self._differing = np.empty(size, np.uint64)
        self._distance = np.empty(size, np.uint8)
        self._near = np.empty(size, np.bool_)

    def scan(self, block: HashArray, query: np.uint64, radius: int) -> Hits:
        """Returns the offsets in `block` that are within the radius, and their distances."""
        np.bitwise_xor(block, query, out=self._differing[: len(block)])
        return self._hits(len(block), radius)

    def compare(self, rows: HashArray, columns: HashArray, radius: int) -> Hits:
        """Returns the offsets row * len(columns) + column that are within the radius, and their distances."""
        size = len(rows) * len(columns)
        differing = self._differing[:size].reshape(len(rows), len(columns))
        with numpy_buffer():
            np.bitwise_xor(rows[:, None], columns[None, :], out=differing)
        return self._hits(size, radius)

    def _hits(self, size: int, radius: int) -> Hits:
        distance = np.bitwise_count(self._differing[:size], out=self._distance[:size])
        if not size or distance.min() > radius:
            # The usual case; the minimum takes a third of the time of the comparison below.
            return np.empty(0, np.int64), np.empty(0, np.uint8)
        near = np.flatnonzero(np.less_equal(distance, radius, out=self._near[:size]))
        return near, distance[near]
