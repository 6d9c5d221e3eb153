"""The third look: compares two decoded pictures that hashes call near-duplicates.

Both pictures are brought to one frame and scale. Brightness is matched by a monotone tone curve, sharpness by
a blur. What is left is judged at three scales against what misplacement explains, which grows with the
gradient, and against the pair's own noise. Colours are compared after a robust map of all colours.

The result is directed: places that only the other picture shows are differences, places that only the kept
one shows are not. Uniform borders never count.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

import cv2
import numpy as np

from dupfinder.base.records import Box, Difference
from dupfinder.comparison.colours import ColourResidual, view_colours
from dupfinder.comparison.filters import TINY, Bytes, Floats, Mask, Plane, Size, gradient_of
from dupfinder.comparison.registration import IN_PLACE, Map, farthest, register
from dupfinder.comparison.residual import (
    WHOLE_NOISE,
    WHOLE_SHARE,
    Residual,
    grey_residual,
    share_above,
    textures_of,
)
from dupfinder.comparison.tones import Matched, matched
from dupfinder.comparison.views import Prepared, Rect, View, common_part


def warped(picture: Plane, by: Map) -> Plane:
    """A picture moved by an affine map, at its own size; edges are continued."""
    size = picture.shape[1], picture.shape[0]
    return cv2.warpAffine(picture, by, size, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)


@dataclass(frozen=True)
class Fit:
    """Two pictures compared in one frame.

    Attributes:
        grey: residual of the grey values.
        kept: the kept picture in the frame.
        other: the other picture in the frame.
        part: of the other picture, that the frame is.
        trimmed: borders of either were cut off to get it.
        aligned: points were followed from one picture to the other, and did not move.
        valid: (H, W): where both show something, and no edge is near; None for everywhere.
        more: (H, W): where only the other shows something that is no uniform border; None for nowhere.
    """

    grey: Residual
    kept: View
    other: View
    part: Rect | None
    trimmed: bool
    aligned: bool = False
    valid: Mask | None = None
    more: Mask | None = None

    @cached_property
    def colour(self) -> ColourResidual:
        """The residual of the colours."""
        return view_colours(self.kept, self.other, self.valid)

    @property
    def coloured(self) -> float:
        """The share of places whose colours differ."""
        return share_above(self.colour.strength)

    @property
    def badness(self) -> float:
        """Orders frames: which fits best has the least. Borders are less likely to be more of the picture."""
        return self.grey.badness + (0.05 if self.more is not None else 0.0)


def compare(kept: Prepared, other: Prepared, transform: int | None) -> Difference:
    """Compares a picture with the one that is kept.

    Args:
        kept: the picture that is kept.
        other: the one that may not be.
        transform: number into `hashing.TRANSFORMS` of what turns the kept picture into the other; None where
            it is not known.

    Returns:
        The difference; its boxes are of the other picture.
    """
    if transform is None:
        transform = _best_transform(kept, other)
    return _judged(_best_fit(kept, other, transform), other)


def _best_fit(kept: Prepared, other: Prepared, transform: int) -> Fit:
    """The pictures in the frame in which they fit best, of those that need to be tried."""
    size = _common_size(kept, other, transform)
    best: Fit | None = None
    inside = Rect(0, 0, *size)
    for mine, theirs in _frames(kept, other, transform):
        if best is not None and _surely_differs(best.grey, inside):
            break
        inside = common_part(kept.inside(transform, mine, size), other.inside(0, theirs, size))
        a, b = kept.view(transform, mine, size), other.view(0, theirs, size)
        for fit in _frame_fits(a, b, theirs, mine is not None or theirs is not None):
            if best is None or fit.badness < best.badness - 0.01:
                best = fit
            if _is_in_register(best):
                return best
    assert best is not None
    return best


def _is_in_register(fit: Fit) -> bool:
    """Whether no other frame needs to be tried: the pictures lie on one another, alike or not."""
    if fit.more is not None:
        return False
    if fit.grey.is_explained and not fit.coloured:
        return True
    if fit.trimmed and not (fit.grey.score > CLEARLY and fit.grey.typical < 0.15):
        return False
    if fit.aligned:
        return True
    if fit.grey.score > 1:
        clear = fit.valid is not None or fit.grey.score > CLEARLY
        return clear and fit.grey.typical < 0.15 and fit.grey.misplaced < MISPLACED
    return fit.grey.typical < 0.4 and fit.coloured < 0.1


def _surely_differs(grey: Residual, inside: Rect) -> bool:
    """Whether pictures that were brought into register as well as it goes differ in any frame.

    What lies in a border, or at its edge, may be no difference in another frame.
    """
    if grey.score <= SURELY or _differs_throughout(grey):
        return False
    margin = round(MARGIN * min(grey.strength.shape))
    rows = slice(inside.top + margin, max(0, inside.bottom - margin))
    columns = slice(inside.left + margin, max(0, inside.right - margin))
    return bool((grey.strength[rows, columns] > SURELY).any())


MISPLACED: Final = 0.02
SURELY: Final = 3.0
MARGIN: Final = 0.08
"""A share of the shorter side."""
CLEARLY: Final = 4.0
"""A place that differs by more does so however sharpness is matched."""


def _common_size(kept: Prepared, other: Prepared, transform: int) -> Size:
    """Returns the size of the smaller picture, in the orientation of the other."""
    width, height = kept.size
    if transform in (1, 3, 6, 7):
        width, height = height, width
    return min((width, height), other.size, key=lambda size: size[0] * size[1])


def _frames(kept: Prepared, other: Prepared, transform: int) -> Sequence[tuple[Rect | None, Rect | None]]:
    """The parts of both, with or without borders, that may show the same; the likelier one first."""
    if kept.inner or other.inner:
        return _ordered_frames(kept, other, transform)[:2]
    return _WHOLE_FRAMES


_WHOLE_FRAMES: Final = ((None, None),)


def _frame_fits(a: View, b: View, part: Rect | None, trimmed: bool) -> Iterator[Fit]:
    """Two views in one frame: as they are; then in register, with tones, sharpness and colours matched."""
    plain = grey_residual(a.grey, b.grey, (a.texture, b.texture))
    yield Fit(plain, a, b, part, trimmed)
    by = register(a.pyramid, b.pyramid) if min(a.bytes.shape) >= TINY else None
    aligned = by is not None and farthest(by, a.bytes.shape) < IN_PLACE
    if by is not None and not aligned:
        moved = _registered(a, b, by, part, trimmed)
        yield moved
        if moved.badness < plain.badness:
            return
    yield Fit(_matched_residual(a, b, plain), a, b, part, trimmed, aligned)


def _better(best: Residual | None, way: Matched, a: View, b: View, valid: Mask | None) -> Residual:
    """The residual after matching, if it is better."""
    if best is not None and way.first is a.grey and way.second is b.grey:
        return best

    def texture(plane: Floats, view: View) -> tuple[Floats, ...]:
        if way.extra is None:
            return view.texture if plane is view.grey else textures_of(gradient_of(plane))
        gradient = view.gradient if plane is view.grey else gradient_of(plane)
        return textures_of(cv2.add(gradient, way.extra))  # type: ignore[arg-type]

    textures = texture(way.first, a), texture(way.second, b)
    found = grey_residual(way.first, way.second, textures, valid)
    return found if best is None or found.badness < best.badness else best


def _matched_residual(a: View, b: View, best: Residual | None, valid: Mask | None = None) -> Residual:
    """The best residual of pictures in register, as more and more is matched, until it is explained."""
    for way in matched(a, b, valid):
        best = _better(best, way, a, b, valid)
        if best.is_explained:
            break
    assert best is not None
    return best


def _ordered_frames(kept: Prepared, other: Prepared, transform: int) -> list[tuple[Rect | None, Rect | None]]:
    """Both pictures with and without their borders, those first that look most alike."""
    frames = [(mine, theirs) for mine in {None, kept.inner} for theirs in {None, other.inner}]

    def likeness(frame: tuple[Rect | None, Rect | None]) -> float:
        a, b = kept.view(transform, frame[0], (32, 32)).grey, other.view(0, frame[1], (32, 32)).grey
        return _correlation(a, b) + (0.003 if frame == (None, None) else 0)

    return sorted(frames, key=likeness, reverse=True)


def _correlation(a: Floats, b: Floats) -> float:
    return float(cv2.matchTemplate(a, b, cv2.TM_CCOEFF_NORMED)[0, 0])


def _best_transform(kept: Prepared, other: Prepared) -> int:
    small = other.view(0, None, (32, 32)).grey
    return max(range(8), key=lambda turn: _correlation(kept.view(turn, None, (32, 32)).grey, small))


def _registered(a: View, b: View, by: Map, part: Rect | None, trimmed: bool) -> Fit:
    """The kept picture moved by a map, and the other."""
    shown = _shown(by, a.bytes.shape)
    valid = cv2.erode(shown, _square(5), borderValue=255) == 255
    moved = View(warped(a.pixels, by))
    grey = _matched_residual(moved, b, None, valid)
    inner = cv2.erode(valid.astype(np.uint8), _square(7), borderValue=0) > 0
    more = _additional(shown, b.bytes)
    return Fit(grey, moved, b, part, trimmed, valid=inner, more=more)


def _shown(by: Map, shape: tuple[int, ...]) -> Bytes:
    """(H, W) uint8: 255 where a picture moved by a map shows something."""
    height, width = shape
    corners = np.array([(0, 0), (width - 1, 0), (width - 1, height - 1), (0, height - 1)], np.float64)
    places = np.rint((corners @ by[:, :2].T + by[:, 2]) * 16).astype(np.int32)
    return cv2.fillConvexPoly(np.zeros((height, width), np.uint8), places, 255, cv2.LINE_8, 4)  # type: ignore[return-value]


def _square(side: int) -> Bytes:
    return np.ones((side, side), np.uint8)


LEAST_STRIP: Final = 0.008
"""Strips narrower than this share of the shorter side do not count as more of the picture."""


LEAST_MORE: Final = 0.003
"""Nor does less than this share of the whole."""


def _additional(shown: Bytes, other: Bytes) -> Mask | None:
    """Returns a mask of places beyond the kept picture's edge where the other shows more than a border."""
    width = max(1, int(LEAST_STRIP * min(other.shape)))
    # The frame's edge counts as shown, so that a strip along it is as wide as it is.
    beyond = cv2.erode(cv2.bitwise_not(shown), _square(2 * width + 1), borderValue=255)
    if cv2.countNonZero(beyond) < LEAST_MORE * beyond.size:
        return None
    number, labels = cv2.connectedComponents(beyond)
    more = np.zeros(shown.shape, bool)
    for label in range(1, number):
        place = labels == label
        if _range_of(other[place]) > 12:
            more |= place
    return more if more.mean() >= LEAST_MORE else None


def _range_of(levels: Bytes) -> float:
    """Returns the distance between the quantiles 0.15 and 0.85 of levels, each between two of them."""
    below = np.cumsum(np.bincount(levels, minlength=256))

    def quantile(share: float) -> float:
        place = share * (len(levels) - 1)
        low, high = np.searchsorted(below, (int(place), min(int(place) + 1, len(levels) - 1)), "right")
        return float(low + (high - low) * (place - int(place)))

    return quantile(0.85) - quantile(0.15)


def _judged(fit: Fit, other: Prepared) -> Difference:
    grey = fit.grey
    if _differs_throughout(grey):
        return Difference("whole", round(max(grey.score, 1.01), 3))
    strength = grey.strength
    if fit.more is not None:
        strength = np.where(fit.more, np.maximum(strength, 2), strength).astype(np.float32)
    # Where grey values tell already, colours need not be compared: that costs as much again.
    if float(strength.max()) <= 1:
        if fit.coloured > COLOURED_SHARE:
            return Difference("colour", round(_strongest(fit), 3))
        size = strength.shape[1], strength.shape[0]
        resized = cv2.resize(fit.colour.strength, size, interpolation=cv2.INTER_NEAREST)
        strength = cv2.max(strength, resized)  # type: ignore[assignment]
    found = float(strength.max())
    if found > 1:
        return Difference("local", round(found, 3), _boxes(strength, fit.part, other.size))
    if fit.colour.change > 1:
        return Difference("colour", round(_strongest(fit), 3))
    return Difference("none", round(max(found, fit.colour.change), 3))


def _differs_throughout(grey: Residual) -> bool:
    return grey.typical > WHOLE_NOISE or grey.share > WHOLE_SHARE


def _strongest(fit: Fit) -> float:
    return max(fit.grey.score, float(fit.colour.strength.max()), fit.colour.change, 1.01)


COLOURED_SHARE: Final = 0.3


def _boxes(strength: Floats, part: Rect | None, size: Size) -> tuple[Box, ...]:
    """The three strongest places, as fractions of the other picture."""
    reach = max(1, round(0.03 * min(strength.shape)))
    differs = (strength > 1).astype(np.uint8)
    joined = cv2.dilate(differs, np.ones((2 * reach + 1, 2 * reach + 1), np.uint8))
    number, labels = cv2.connectedComponents(joined)
    rows, columns = np.nonzero(differs)
    label_of = labels[rows, columns]
    sums = np.bincount(label_of, strength[rows, columns], number)
    boxes = []
    for label in np.argsort(-sums[1:], kind="stable")[:3] + 1:
        x, y = columns[label_of == label], rows[label_of == label]
        left, top = int(x.min()), int(y.min())
        place = left, top, int(x.max()) - left + 1, int(y.max()) - top + 1
        boxes.append(_as_fractions(place, strength.shape, part, size))
    return tuple(boxes)


def _as_fractions(
    place: tuple[int, int, int, int], shape: tuple[int, ...], part: Rect | None, size: Size
) -> Box:
    whole = part or Rect(0, 0, *size)
    scale_x = (whole.right - whole.left) / shape[1] / size[0]
    scale_y = (whole.bottom - whole.top) / shape[0] / size[1]
    left, top = whole.left / size[0] + place[0] * scale_x, whole.top / size[1] + place[1] * scale_y
    return round(left, 4), round(top, 4), round(place[2] * scale_x, 4), round(place[3] * scale_y, 4)
