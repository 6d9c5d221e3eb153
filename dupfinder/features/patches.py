"""Samples patches around keypoints, and finds their angles and their words.

A word has the signs of 64 low cosine waves over a patch that is turned upright: like a DCT hash of the patch.
Words are compared by Hamming distance.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from dupfinder.features.keypoints import OCTAVE, SIGMA, X, Y
from dupfinder.features.scale_space import Octave, ScaleSpace
from dupfinder.features.working_picture import Floats

Words = NDArray[np.uint64]

WORD_BITS: Final = 64
_WORD_SIDE: Final = 12
_WORD_RADIUS: Final = 7.0
"""Half of the side of a patch, in sigmas of its keypoint."""

_TURN_SIDE: Final = 10
_TURN_RADIUS: Final = 4.0
_DIRECTIONS: Final = 36
_SMOOTHING: Final = np.array([1, 3, 6, 7, 6, 3, 1], np.float32) / 27
"""A triangle twice, over the directions."""


class Atlas:
    """The first levels of all octaves, one below the other, so that one call samples patches of all."""

    def __init__(self, space: ScaleSpace) -> None:
        self._limits, self._top, height = _layout(space.octaves)
        self._plane = np.zeros((height, space.octaves[0].width), np.float32)
        for top, base in zip(self._top.tolist(), space.bases, strict=True):
            self._plane[int(top) : int(top) + base.shape[0], : base.shape[1]] = base

    def patches(self, points: Floats, angles: Floats | None, radius: float, side: int) -> Floats:
        """Samples square patches around keypoints; beyond the edge the picture is mirrored.

        Args:
            points: (N, 5), as `keypoints` returns them.
            angles: (N,) radians that the patches are turned by; None for none.
            radius: half of a patch's side, in sigmas.
            side: samples on a side.

        Returns:
            (N, side²) float32.
        """
        octave = points[:, OCTAVE].astype(np.int64)
        scale = np.exp2(-points[:, OCTAVE])[:, None]
        reach = radius * points[:, SIGMA, None] * scale
        across, down = _offsets(side)
        if angles is None:
            x, y = reach * across, reach * down
        else:
            cosine, sine = reach * np.cos(angles)[:, None], reach * np.sin(angles)[:, None]
            x, y = cosine * across - sine * down, sine * across + cosine * down
        x += points[:, X, None] * scale
        y += points[:, Y, None] * scale
        _mirror_in(x, self._limits[octave, 1, None])
        _mirror_in(y, self._limits[octave, 0, None])
        y += self._top[octave, None]
        return cv2.remap(self._plane, x, y, cv2.INTER_LINEAR)  # type: ignore[return-value]


@lru_cache(64)
def _layout(octaves: tuple[Octave, ...]) -> tuple[Floats, Floats, int]:
    """Returns the last row and column of each octave, the row where it begins in the atlas, and all rows."""
    limits = np.array([(octave.height - 1, octave.width - 1) for octave in octaves], np.float32)
    rows = np.cumsum([0] + [octave.height + 1 for octave in octaves])
    return limits, rows[:-1].astype(np.float32), int(rows[-1])


def _mirror_in(places: Floats, last: Floats) -> None:
    """Mirrors coordinates at 0 and at the last one, in place."""
    for _ in range(2):
        np.abs(places, out=places)
        np.subtract(last, places, out=places)
    np.maximum(places, 0, out=places)


@cache
def _offsets(side: int) -> tuple[Floats, Floats]:
    """Returns x and y of a patch's samples, row-major, from -1 to 1."""
    line = ((np.arange(side) - (side - 1) / 2) / (side / 2)).astype(np.float32)
    across, down = np.meshgrid(line, line)
    return across.ravel(), down.ravel()


def angles_at(atlas: Atlas, points: Floats) -> Floats:
    """Finds the main direction of the gradients around keypoints.

    As in Lowe 2004, section 5, but one direction for each keypoint.

    Returns:
        (N,) float32 radians, from a little below 0 to 2π.
    """
    patches = atlas.patches(points, None, _TURN_RADIUS, _TURN_SIDE).reshape(-1, _TURN_SIDE, _TURN_SIDE)
    across = patches[:, 1:-1, 2:] - patches[:, 1:-1, :-2]
    down = patches[:, 2:, 1:-1] - patches[:, :-2, 1:-1]
    # Not cv2.cartToPolar: its last digit depends on where arrays lie in memory.
    strength = np.sqrt(across * across + down * down).reshape(len(points), -1) * _turn_window()
    direction = _directions(across.reshape(len(points), -1), down.reshape(len(points), -1))
    return _peak(_smoothed(_histograms(strength, direction)))


_ARC_TANGENT: Final = (5.7283627, -1.8667446, 0.89140005, -0.25397246)
"""Coefficients of odd powers for ratios up to 1, in directions of ten degrees; off by 0.001."""


def _directions(x: Floats, y: Floats) -> Floats:
    """Returns the angles of vectors, from 0 to _DIRECTIONS inclusive, faster than np.arctan2."""
    across, down = np.abs(x), np.abs(y)
    ratio = np.minimum(across, down) / np.maximum(np.maximum(across, down), np.float32(1e-12))
    square = ratio * ratio
    angle: Floats = np.full_like(ratio, _ARC_TANGENT[-1])
    for coefficient in _ARC_TANGENT[-2::-1]:
        angle *= square
        angle += np.float32(coefficient)
    angle *= ratio
    for mirrored, whole in ((down > across, 9), (x < 0, 18), (y < 0, _DIRECTIONS)):
        np.subtract(np.float32(whole), angle, out=angle, where=mirrored)
    return angle


@cache
def _turn_window() -> Floats:
    """Returns the weights of the gradients of a patch: a Gaussian within a disc."""
    across, down = _offsets(_TURN_SIDE)
    squares = across**2 + down**2
    weights: Floats = np.exp(-squares / (2 * 0.6**2)) * (squares <= 1.05)
    return weights.reshape(_TURN_SIDE, _TURN_SIDE)[1:-1, 1:-1].ravel().astype(np.float32)


def _histograms(strength: Floats, direction: Floats) -> Floats:
    """Sums strengths by direction, each shared between the two nearest ones; (N, _DIRECTIONS)."""
    count, columns = len(strength), _DIRECTIONS + 2
    below = direction.astype(np.int32)
    upper = strength * (direction - below)
    below += np.arange(0, count * columns, columns, dtype=np.int32)[:, None]
    size = count * columns
    sums = np.bincount(below.ravel(), (strength - upper).ravel(), size)
    sums[1:] += np.bincount(below.ravel(), upper.ravel(), size)[:-1]
    rows = sums.reshape(count, columns).astype(np.float32)
    rows[:, :2] += rows[:, _DIRECTIONS:]
    return rows[:, :_DIRECTIONS]


def _smoothed(histograms: Floats) -> Floats:
    around = np.concatenate((histograms[:, -3:], histograms, histograms[:, :3]), axis=1)
    smooth = np.zeros_like(histograms)
    for shift, weight in enumerate(_SMOOTHING):
        smooth += weight * around[:, shift : shift + _DIRECTIONS]
    return smooth


def _peak(histograms: Floats) -> Floats:
    """Returns the direction of the highest value, interpolated by a parabola, in radians."""
    rows = np.arange(len(histograms))
    best = histograms.argmax(axis=1)
    middle = histograms[rows, best]
    before, after = histograms[rows, best - 1], histograms[rows, (best + 1) % _DIRECTIONS]
    offset = (before - after) / (2 * (before + after - 2 * middle) - np.float32(1e-9))
    angle: Floats = (best + np.clip(offset, -0.5, 0.5)) * (2 * np.pi / _DIRECTIONS)
    return angle.astype(np.float32)


def words_at(atlas: Atlas, points: Floats, angles: Floats) -> Words:
    """Returns the words of keypoints, (N,) uint64: bit i is set where cosine wave i is positive."""
    patches = atlas.patches(points, angles, _WORD_RADIUS, _WORD_SIDE)
    # Not numpy's product, which would start threads.
    signs = cv2.gemm(patches, _waves(), 1, None, 0) > 0  # type: ignore[call-overload]
    octets = np.packbits(signs, axis=1, bitorder="little")
    return octets.view("<u8").ravel().astype(np.uint64, copy=False)


@cache
def _frequencies() -> tuple[tuple[int, int], ...]:
    """Returns the lowest frequencies, horizontal and vertical, without the mean."""
    pairs = [(u, v) for u in range(_WORD_SIDE) for v in range(_WORD_SIDE) if u or v]
    return tuple(sorted(pairs, key=lambda pair: (pair[0] ** 2 + pair[1] ** 2, pair))[:WORD_BITS])


@cache
def _waves() -> Floats:
    """Returns the waves under a Gaussian window, each of mean 0 and length 1: (144, 64)."""
    line = np.arange(_WORD_SIDE)
    cosines = np.cos(np.pi * np.outer(line, line + 0.5) / _WORD_SIDE)
    across, down = _offsets(_WORD_SIDE)
    window = np.exp(-(across**2 + down**2) / 2)
    waves = np.stack([np.outer(cosines[v], cosines[u]).ravel() * window for u, v in _frequencies()])
    waves -= waves.mean(axis=1, keepdims=True)
    waves /= np.linalg.norm(waves, axis=1, keepdims=True)
    return np.ascontiguousarray(waves.T, np.float32)


@cache
def mirror_mask() -> np.uint64:
    """Returns the bits that differ between the words of a patch and of its mirror image.

    A patch stands upright by its angle, so a mirrored picture has it upside down: the waves of odd
    vertical frequency change their sign.
    """
    return np.uint64(sum(1 << bit for bit, (_, v) in enumerate(_frequencies()) if v % 2))
