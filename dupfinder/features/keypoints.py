"""Finds keypoints: extrema of the scale space, refined below the pixel, strong and spread out."""

from __future__ import annotations

from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from dupfinder.features.scale_space import FIRST_SIGMA, LEVELS, ScaleSpace
from dupfinder.features.working_picture import Floats

MOST_FEATURES: Final = 110

EDGE_RATIO: Final = 20.0
"""Peaks whose curvatures have a larger ratio lie on an edge, and slide along it."""

_COLUMNS: Final = 6
_ROWS: Final = 5
_CROWDING: Final = 0.75
"""A strength is divided by the rank within its cell to this power."""

_FURTHEST: Final = 0.7
"""A refined peak stays this close to its pixel."""

X: Final = 0
Y: Final = 1
SIGMA: Final = 2
STRENGTH: Final = 3
OCTAVE: Final = 4


def keypoints(space: ScaleSpace, most: int = MOST_FEATURES) -> Floats:
    """Finds the keypoints of a scale space.

    Args:
        space: of a working picture.
        most: how many to keep.

    Returns:
        (N, 5) float32, strongest first: x and y in working pixels, sigma of the blur in working pixels,
        strength in grey levels, number of the octave.
    """
    refined = _refined(space)
    height, width = space.octaves[0][:2]
    x, y, border = refined[:, X], refined[:, Y], refined[:, SIGMA]
    inside = (x >= border) & (y >= border) & (x <= width - 1 - border) & (y <= height - 1 - border)
    return _spread(refined[inside], most, height, width)


def _refined(space: ScaleSpace) -> Floats:
    """Fits a parabola to each peak and its neighbours (Brown and Lowe, BMVC 2002); leaves out edges."""
    octave, level, place = space.peaks
    sizes = np.array(space.octaves)
    width = sizes[octave, 1]
    plane = sizes[octave, 0] * width
    at = sizes[octave, 2] + level * plane + place
    y, x = np.divmod(place, width)
    # Two pixels from the border: the fit needs neighbours, and the blur mirrors the picture there.
    usable = (np.minimum(x, y) >= 2) & (x < width - 2) & (y < sizes[octave, 0] - 2)
    octave, level, x, y, width, plane, at = (part[usable] for part in (octave, level, x, y, width, plane, at))
    offset, strength, blob = _parabola(space.differences, at, width, plane)
    scale = np.exp2(octave)
    sigma = FIRST_SIGMA * np.exp2((level + offset[2]) / LEVELS) * scale
    found = np.stack(((x + offset[0]) * scale, (y + offset[1]) * scale, sigma, strength, octave), axis=1)
    return found[blob].astype(np.float32)


def _parabola(
    values: Floats, at: NDArray[np.int64], width: NDArray[np.int64], plane: NDArray[np.int64]
) -> tuple[Floats, Floats, NDArray[np.bool_]]:
    """Fits parabolas in x, y and level.

    Returns:
        (3, N) offsets of the peaks; (N,) strengths there; (N,) whether it is a blob and not an edge.
    """
    middle = values[at]
    left, right = values[at - 1], values[at + 1]
    up, down = values[at - width], values[at + width]
    fine, coarse = values[at - plane], values[at + plane]
    slope = np.stack((right - left, down - up, coarse - fine)) / 2
    xx, yy, ss = right + left - 2 * middle, down + up - 2 * middle, coarse + fine - 2 * middle
    xy = _mixed(values, at, 1, width)
    xs, ys = _mixed(values, at, 1, plane), _mixed(values, at, width, plane)
    area = xx * yy - xy * xy
    blob = (area > 0) & ((xx + yy) ** 2 * EDGE_RATIO < (EDGE_RATIO + 1) ** 2 * area)
    offset = _solved((xx, xy, xs, yy, ys, ss), slope)
    return offset, middle + (slope * offset).sum(axis=0) / 2, blob


def _mixed(
    values: Floats, at: NDArray[np.int64], one: NDArray[np.int64] | int, other: NDArray[np.int64]
) -> Floats:
    """Returns the mixed second derivative along two steps through memory."""
    near = values[at + other + one] - values[at + other - one]
    far = values[at - other + one] - values[at - other - one]
    return (near - far) / 4  # type: ignore[no-any-return]


def _solved(matrix: tuple[Floats, ...], slope: NDArray[Any]) -> Floats:
    """Returns where symmetric 3×3 parabolas peak, (3, N), within _FURTHEST; by Cramer's rule."""
    xx, xy, xs, yy, ys, ss = matrix
    a, b, c = yy * ss - ys * ys, xs * ys - xy * ss, xy * ys - xs * yy
    d, e, f = xx * ss - xs * xs, xy * xs - xx * ys, xx * yy - xy * xy
    determinant = xx * a + xy * b + xs * c
    determinant[np.abs(determinant) < 1e-9] = -1e-9
    across = a * slope[0] + b * slope[1] + c * slope[2]
    along = b * slope[0] + d * slope[1] + e * slope[2]
    through = c * slope[0] + e * slope[1] + f * slope[2]
    peak: Floats = np.stack((across, along, through)) / -determinant
    return np.clip(peak, -_FURTHEST, _FURTHEST)


def _spread(points: Floats, most: int, height: int, width: int) -> Floats:
    """Keeps the strongest, where each counts for less the more stronger ones lie in its cell."""
    points = points[np.argsort(-points[:, STRENGTH], kind="stable")]
    if len(points) <= most:
        return points
    column = np.minimum(points[:, X] * _COLUMNS / width, _COLUMNS - 1).astype(np.int64)
    row = np.minimum(points[:, Y] * _ROWS / height, _ROWS - 1).astype(np.int64)
    worth = points[:, STRENGTH] / (1 + _rank_within(row * _COLUMNS + column)) ** _CROWDING
    return points[np.sort(np.argsort(-worth, kind="stable")[:most])]


def _rank_within(cells: NDArray[np.int64]) -> NDArray[np.int64]:
    """Returns how many earlier ones lie in the same cell."""
    order = np.argsort(cells, kind="stable")
    inside = cells[order]
    first = np.searchsorted(inside, inside)
    rank = np.empty(len(cells), np.int64)
    rank[order] = np.arange(len(cells)) - first
    return rank
