"""Estimates the quality setting that a JPEG was saved with, from its quantisation tables."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from functools import cache, lru_cache
from typing import Final


def quality_by_tables(segments: Iterable[bytes], number: int) -> int | None:
    """Returns the quality that the table of this number stands for (ITU-T T.81, B.2.4.1), if it exists."""
    found = None
    for segment in segments:
        position = 0
        while position < len(segment):
            size = 128 if segment[position] >> 4 else 64
            table = segment[position + 1 : position + 1 + size]
            if len(table) < size:
                break
            if segment[position] & 15 == number:
                found = table
            position += 1 + size
    return None if found is None else _quality_by_table(found)


@lru_cache(maxsize=256)
def _quality_by_table(table: bytes) -> int:
    """Estimates the quality from the bytes of one table. Most files of a collection share a few of them."""
    return quality_of(table if len(table) == 64 else 256 * sum(table[::2]) + sum(table[1::2]))


def quality_of(luminance: int | Iterable[int]) -> int:
    """Estimates the quality that a JPEG was saved with, 1 to 100.

    The result is exact for tables that libjpeg scaled from those of the standard (ITU-T T.81, K.1). For
    others it is the quality whose standard table has the nearest sum: a larger sum is coarser.

    Args:
        luminance: the 64 numbers of the table for brightness, or their sum.
    """
    wanted = luminance if isinstance(luminance, int) else sum(luminance)
    sums = _standard_sums()
    place = bisect_left(sums, wanted)  # from quality 100 down
    if place == len(sums) or (place and wanted - sums[place - 1] < sums[place] - wanted):
        place -= 1
    return 100 - place


_STANDARD_LUMINANCE: Final = (
    *(16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55),
    *(14, 13, 16, 24, 40, 57, 69, 56, 14, 17, 22, 29, 51, 87, 80, 62),
    *(18, 22, 37, 56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104, 113, 92),
    *(49, 64, 78, 87, 103, 121, 120, 101, 72, 92, 95, 98, 112, 100, 103, 99),
)


@cache
def _standard_sums() -> tuple[int, ...]:
    """Returns the sums of the standard table as libjpeg scales it for quality 100, 99 … 1."""
    scales = (200 - 2 * quality if quality >= 50 else 5000 // quality for quality in range(100, 0, -1))
    return tuple(
        sum(min(max((value * scale + 50) // 100, 1), 255) for value in _STANDARD_LUMINANCE)
        for scale in scales
    )
