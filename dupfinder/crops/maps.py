"""Affine maps between pictures, and the part that both show.

A map is a (2, 3) float64 array that takes points (x, y) of one picture, in pixels whose centres have whole
numbers, to the other. With a mirrored pair, the first picture is mirrored before the map is applied.
"""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

Map = NDArray[np.float64]
Quad = NDArray[np.float64]
"""(4, 2): corners, x and y, in order around it."""

Size = tuple[int, int]
"""Height and width."""

MOST_STRETCH: Final = 1.7
"""The scales of a map along two directions differ by less than this factor."""

LEAST_SCALE: Final = 0.2
MOST_SCALE: Final = 5.0


def composed(after: Map, before: Map) -> Map:
    """Returns the map that applies `before`, then `after`."""
    return np.column_stack((after[:, :2] @ before[:, :2], after[:, :2] @ before[:, 2] + after[:, 2]))


def inverted(by: Map) -> Map:
    """Returns the inverse of a map that is not singular."""
    return np.asarray(cv2.invertAffineTransform(by), np.float64)


def applied(by: Map, points: NDArray[np.float64]) -> NDArray[np.float64]:
    """Returns where a map takes points, (N, 2)."""
    return points @ by[:, :2].T + by[:, 2]


def resizing(old: Size, new: Size) -> Map:
    """Returns the map from a picture to the same at another size."""
    down, across = new[0] / old[0], new[1] / old[1]
    return np.array([[across, 0, (across - 1) / 2], [0, down, (down - 1) / 2]])


def determinant(by: Map) -> float:
    """Returns the factor by which a map changes areas; negative if it mirrors."""
    return float(by[0, 0] * by[1, 1] - by[0, 1] * by[1, 0])


def is_sane(by: Map) -> bool:
    """Whether a map neither mirrors, nor stretches, nor scales much."""
    area, squares = determinant(by), float((by[:, :2] ** 2).sum())
    if not area > 0 or not np.isfinite(squares):
        return False
    # The largest and the smallest scale have this product and this sum of squares.
    most = ((squares + max(squares**2 - 4 * area**2, 0.0) ** 0.5) / 2) ** 0.5
    least = area / most
    return bool(most < MOST_STRETCH * least and least > LEAST_SCALE and most < MOST_SCALE)


def corners(size: Size) -> Quad:
    """Returns the centres of the corner pixels, clockwise from the top left."""
    height, width = size
    return np.array([(0, 0), (width - 1, 0), (width - 1, height - 1), (0, height - 1)], np.float64)


def mirroring(width: int) -> Map:
    """Returns the map that mirrors a picture left to right."""
    return np.array([[-1, 0, width - 1], [0, 1, 0]], np.float64)


def area_of(quad: Quad) -> float:
    """Returns the area of a quadrilateral, in square pixels."""
    return abs(float(cv2.contourArea(quad.astype(np.float32))))


def common_part(first: Quad, second: Quad) -> tuple[float, Quad]:
    """Returns the area that two convex quadrilaterals have in common, and its corners."""
    area, shape = cv2.intersectConvexConvex(first.astype(np.float32), second.astype(np.float32))
    points = np.empty((0, 2)) if shape is None else np.asarray(shape, np.float64).reshape(-1, 2)
    return float(area), points


def shares(first: Size, second: Size, by: Map) -> tuple[float, float]:
    """Returns the share of the first picture, and of the second, that both show.

    Args:
        first: the size of the picture that the map starts from.
        second: of the other.
        by: the map, which must be sane.
    """
    area, _ = common_part(applied(by, corners(first)), corners(second))
    own = determinant(by) * (first[0] - 1) * (first[1] - 1)
    return area / max(own, 1.0), area / max((second[0] - 1) * (second[1] - 1), 1)
