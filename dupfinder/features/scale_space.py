"""Builds the scale space of a picture: blurred levels by octave, and the differences between them.

D. G. Lowe, "Distinctive image features from scale-invariant keypoints", IJCV 2004, section 3; with two
levels an octave instead of three.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import Final, NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from dupfinder.features.working_picture import Floats, Grey

OCTAVES: Final = 3
LEVELS: Final = 2
"""Levels of an octave in which extrema are looked for."""

DIFFERENCES: Final = LEVELS + 2
FIRST_SIGMA: Final = 1.04
"""The blur of the first level of each octave, in its pixels."""

_CAMERA_SIGMA: Final = 0.5
"""The blur that a picture is taken to have already."""

_LEAST_SIDE: Final = 24
"""Octaves with a shorter side are left out."""

CONTRAST: Final = np.float32(0.4)
"""Smaller differences, of 255 levels, are noise."""

_NEIGHBOURS: Final = np.ones((3, 3), np.uint8)


class Octave(NamedTuple):
    """The size of an octave, and where its differences begin in `ScaleSpace.differences`."""

    height: int
    width: int
    start: int


class Peaks(NamedTuple):
    """Places where a difference exceeds CONTRAST and its neighbours in place and scale: arrays of one length.

    Attributes:
        octave: int64.
        level: int64, 1 to LEVELS.
        place: int64, row-major within the plane.
    """

    octave: NDArray[np.int64]
    level: NDArray[np.int64]
    place: NDArray[np.int64]


class ScaleSpace(NamedTuple):
    """The scale space of a picture.

    Attributes:
        octaves: sizes, each half of the one before.
        bases: the first level of each octave, (h, w) float32.
        differences: all octaves' planes one after another, flat, float32: absolute differences of levels.
        peaks: of all octaves.
    """

    octaves: tuple[Octave, ...]
    bases: list[Floats]
    differences: Floats
    peaks: Peaks


def scale_space(picture: Grey) -> ScaleSpace:
    """Builds the scale space of a working picture.

    Args:
        picture: (h, w) uint8, both sides at least 24.
    """
    octaves = _octaves(*picture.shape)
    last = octaves[-1]
    differences = np.empty(last.start + DIFFERENCES * last.height * last.width, np.float32)
    bases: list[Floats] = []
    found: list[Peaks] = []
    base = _blurred(picture.astype(np.float32), (FIRST_SIGMA**2 - _CAMERA_SIGMA**2) ** 0.5)
    for number, octave in enumerate(octaves):
        bases.append(base)
        planes = _planes(differences, octave)
        doubled = _fill_differences(base, planes)
        found += _peaks_of(planes, number)
        base = np.ascontiguousarray(doubled[::2, ::2])
    peaks = Peaks(*(np.concatenate(column) for column in zip(*found, strict=True)))
    return ScaleSpace(octaves, bases, differences, peaks)


@lru_cache(64)
def _octaves(height: int, width: int) -> tuple[Octave, ...]:
    octaves = [Octave(height, width, 0)]
    while len(octaves) < OCTAVES and min(octaves[-1][:2]) >= _LEAST_SIDE:
        height, width, start = octaves[-1]
        octaves.append(Octave((height + 1) // 2, (width + 1) // 2, start + DIFFERENCES * height * width))
    return tuple(octaves)


def _planes(differences: Floats, octave: Octave) -> Floats:
    """Returns the part of the differences that belongs to an octave, (DIFFERENCES, h, w)."""
    size = DIFFERENCES * octave.height * octave.width
    part = differences[octave.start : octave.start + size]
    return part.reshape(DIFFERENCES, octave.height, octave.width)


def _fill_differences(base: Floats, planes: Floats) -> Floats:
    """Writes the differences of an octave, and returns its level of double blur."""
    level = doubled = base
    for number, plane in enumerate(planes):
        blurred = _blurred(level, _increment(number))
        cv2.absdiff(blurred, level, dst=plane)
        level = blurred
        if number == LEVELS - 1:
            doubled = level
    return doubled


@cache
def _increment(number: int) -> float:
    """Returns the blur that takes level `number` to the next one."""
    step = 2 ** (1 / LEVELS)
    return float(FIRST_SIGMA * step**number * (step * step - 1) ** 0.5)


def _blurred(plane: Floats, sigma: float) -> Floats:
    side = 2 * int(np.ceil(2.5 * sigma)) + 1
    return cv2.GaussianBlur(plane, (side, side), sigma)  # type: ignore[return-value]


def _peaks_of(planes: Floats, octave: int) -> list[Peaks]:
    """Returns the peaks of each level of an octave."""
    middle = cv2.max(planes[1], planes[2])
    found = []
    for level, outer in ((1, planes[0]), (2, planes[3])):
        highest = cv2.dilate(cv2.max(middle, outer), _NEIGHBOURS)
        # In flat pictures nearly all places would be peaks of 0.
        np.maximum(highest, CONTRAST, out=highest)
        place = np.flatnonzero(planes[level] == highest)
        found.append(Peaks(np.full(len(place), octave), np.full(len(place), level), place))
    return found
