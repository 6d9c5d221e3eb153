"""Finds uniform borders: letterboxes, frames, white margins."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from dupfinder.hashing.canvas import CANVAS_SIDE


def coarse_borders(canvases: NDArray[np.uint8]) -> NDArray[np.int64]:
    """Finds the inner parts of canvases, without uniform borders, to a cell of 1/128.

    By the rule of `trim_borders`, for a batch at a time.

    Args:
        canvases: (N, 128, 128) uint8.

    Returns:
        (N, 4) int64: top, bottom, left, right, so that ``canvas[top:bottom, left:right]`` is the inner
        part; 0, 128, 0, 128 where there is no border worth cutting or nothing inside.
    """
    boxes = np.empty((len(canvases), 4), np.int64)
    boxes[:] = _NO_BORDER
    framed = np.flatnonzero(_may_have_borders(canvases))
    if len(framed):
        boxes[framed] = _coarse_borders(canvases[framed])
    return boxes


_NO_BORDER: Final = 0, CANVAS_SIDE, 0, CANVAS_SIDE


def _may_have_borders(canvases: NDArray[np.uint8]) -> NDArray[np.bool_]:
    """Returns (N,) bool: whether an outermost line is uniform. Without one there is no border."""
    outer = canvases[:, 0], canvases[:, -1], canvases[:, :, 0], canvases[:, :, -1]
    lines = np.concatenate(outer, axis=1).reshape(len(canvases), 4, CANVAS_SIDE)
    found: NDArray[np.bool_] = (np.ptp(lines, axis=2) <= BORDER_TOLERANCE).any(axis=1)
    return found


def _coarse_borders(canvases: NDArray[np.uint8]) -> NDArray[np.int64]:
    boxes = np.empty((len(canvases), 4), np.int64)
    boxes[:, :2] = _inner_lines(canvases.min(axis=2), canvases.max(axis=2))
    # Columns are judged by the rows that are left; the others become neutral.
    rows = np.arange(CANVAS_SIDE)
    is_left = ((rows >= boxes[:, :1]) & (rows < boxes[:, 1:2])).astype(np.uint8)[:, :, None] * np.uint8(255)
    low, high = (canvases | ~is_left).min(axis=1), (canvases & is_left).max(axis=1)
    boxes[:, 2:] = _inner_lines(low, high)
    height, width = boxes[:, 1] - boxes[:, 0], boxes[:, 3] - boxes[:, 2]
    least, most = CANVAS_SIDE // 8, CANVAS_SIDE - 1
    useless = (height < least) | (width < least) | ((height >= most) & (width >= most))
    boxes[useless] = _NO_BORDER
    return boxes


def _inner_lines(low: NDArray[np.uint8], high: NDArray[np.uint8]) -> NDArray[np.int64]:
    """Returns (N, 2): start and stop of the lines that are not border, from the extremes of each line."""
    lows, highs = low.astype(np.int16), high.astype(np.int16)
    middle = (lows + highs) // 2
    uniform = highs - lows <= BORDER_TOLERANCE
    first = np.argmin(uniform & (np.abs(middle - middle[:, :1]) <= BORDER_TOLERANCE), axis=1)
    after = np.argmin((uniform & (np.abs(middle - middle[:, -1:]) <= BORDER_TOLERANCE))[:, ::-1], axis=1)
    return np.stack([first, low.shape[1] - after], axis=1)


def trim_borders(grey: NDArray[np.uint8]) -> NDArray[np.uint8] | None:
    """Cuts uniform borders off: letterboxes, frames, white margins.

    A row belongs to the border while its pixels, and its mean compared to the outermost row's,
    differ by at most BORDER_TOLERANCE grey levels; columns likewise, within the rows that are left.

    Args:
        grey: (H, W) uint8.

    Returns:
        A view of the inner part; None if there is no border worth cutting (under one part in a
        hundred of both sides), or if nothing, or next to nothing, would be left.
    """
    if not _may_have_border(grey):
        return None
    height, width = grey.shape
    top, bottom = _inner(grey)
    if top == bottom:
        return None
    left, right = _inner(grey[top:bottom].T)
    kept_height, kept_width = bottom - top, right - left
    if kept_height * 100 > height * 99 and kept_width * 100 > width * 99:
        return None
    if kept_height * 8 < height or kept_width * 8 < width or min(kept_height, kept_width) < 16:
        return None
    return grey[top:bottom, left:right]


BORDER_TOLERANCE: Final = 12


def _inner(lines: NDArray[np.uint8]) -> tuple[int, int]:
    """Returns start and stop of the lines that are not border; start == stop if all are alike."""
    count = len(lines)
    if not count or (not _uniform(lines[0]) and not _uniform(lines[-1])):
        return 0, count
    low = lines.min(axis=1).astype(np.int16)
    high = lines.max(axis=1).astype(np.int16)
    middle = (low + high) // 2
    uniform = high - low <= BORDER_TOLERANCE
    from_start = uniform & (np.abs(middle - middle[0]) <= BORDER_TOLERANCE)
    from_stop = uniform & (np.abs(middle - middle[-1]) <= BORDER_TOLERANCE)
    if from_start.all():
        return 0, 0
    start = int(np.argmin(from_start))
    stop = count - int(np.argmin(from_stop[::-1]))
    return (start, stop) if start < stop else (0, 0)


def _may_have_border(grey: NDArray[np.uint8]) -> bool:
    """Whether the ends and the middle of any side are alike: eight pixels rule most pictures out."""
    bottom, right = grey.shape[0] - 1, grey.shape[1] - 1
    row, column = bottom // 2, right // 2
    at = grey.item
    corners = at(0, 0), at(0, right), at(bottom, right), at(bottom, 0)
    middles = at(0, column), at(row, right), at(bottom, column), at(row, 0)
    return any(
        abs(corners[side] - middles[side]) <= BORDER_TOLERANCE
        and abs(corners[(side + 1) % 4] - middles[side]) <= BORDER_TOLERANCE
        for side in range(4)
    )


def _uniform(line: NDArray[np.uint8]) -> bool:
    return int(line.max()) - int(line.min()) <= BORDER_TOLERANCE
