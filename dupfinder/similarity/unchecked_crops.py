"""Candidates for crops that wait until their files are in reach."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from dupfinder.base.records import ImageRecord
from dupfinder.crops.candidates import Candidate
from dupfinder.store.features import UncheckedCrop
from dupfinder.store.library import Library


def image_by_appearance(library: Library, appearances: Sequence[int]) -> dict[int, ImageRecord]:
    """Returns an image in reach of each of these appearances that has one."""
    found: dict[int, ImageRecord] = {}
    for image in library.records(appearances):
        if image.reachable:
            found.setdefault(image.appearance, image)
    return found


def candidates_in_reach(
    library: Library, appearances: NDArray[np.int64]
) -> list[tuple[UncheckedCrop, Candidate]]:
    """Returns the candidates that could not be checked before, and whose files are in reach now.

    Args:
        library: has stored them.
        appearances: (P,) int64, the appearance of each picture; candidates have the numbers of pictures.
    """
    place = {appearance: number for number, appearance in enumerate(appearances.tolist())}
    return [
        (row, Candidate(place[row.first], place[row.second], row.mirrored, row.votes, _map_of(row)))
        for row in rows_in_reach(library)
        if row.first in place and row.second in place
    ]


def rows_in_reach(library: Library) -> list[UncheckedCrop]:
    """Returns the stored candidates whose files are in reach now."""
    rows = library.unchecked_crops()
    if not rows:
        return []
    images = image_by_appearance(library, sorted({number for row in rows for number in row[:2]}))
    return [row for row in rows if row.first in images and row.second in images]


def _map_of(row: UncheckedCrop) -> NDArray[np.float64]:
    return np.array(row.by).reshape(2, 3)


def unchecked(candidate: Candidate, first: int, second: int) -> UncheckedCrop:
    """Returns a candidate, with the appearances of its pictures, as it is stored."""
    by = tuple(candidate.by.ravel().tolist())
    return UncheckedCrop(first, second, candidate.mirrored, candidate.votes, by)
