"""The residual of two grey pictures in register: what neither noise nor gradients explain."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, NamedTuple

import cv2
import numpy as np

from dupfinder.comparison.filters import TINY, Floats, Mask, Plane, Textures, blurred, halved, median_of


class Limits(NamedTuple):
    """Limits of what is explained at a scale.

    Attributes:
        sigma: of the blur, in pixels.
        floor: levels that are always explained.
        slope: how many pixels a place may be off: levels explained for each level of gradient.
    """

    sigma: float
    floor: float
    slope: float


LIMITS: Final = (Limits(0.9, 7.0, 0.45), Limits(0.9, 4.5, 0.3), Limits(0.9, 3.0, 0.2))
"""At full size, at half and at a quarter of it."""


TINY_LIMITS: Final = (Limits(0.0, 20.0, 0.1),)


NOISE: Final = 4.0
"""How many times the pair's typical residual a place must exceed."""


WHOLE_NOISE: Final = 1.0
"""Above this typical residual, relative to what is explained, pictures differ throughout."""


WHOLE_SHARE: Final = 0.4
"""So they do if at least this share of places differs."""


@dataclass(frozen=True, slots=True)
class Residual:
    """The residual of two pictures in one frame: what neither noise nor gradients explain.

    Attributes:
        strength: (H, W) float32, above 1 where it differs.
        typical: of all places, before it was divided by the noise.
        score: the largest strength.
        share: of the places that differ.
        gradients: of the two pictures.
    """

    strength: Floats
    typical: float
    score: float
    share: float
    gradients: tuple[Floats, Floats]

    @property
    def misplaced(self) -> float:
        """The share of places with a clear gradient that differ."""
        if self.score <= 1:
            return 0.0
        clear = cv2.max(*self.gradients) > CLEAR
        return float(np.count_nonzero((self.strength > 1) & clear)) / max(1, int(np.count_nonzero(clear)))

    @property
    def is_explained(self) -> bool:
        """Whether nothing differs, and small things would be seen."""
        return self.score <= 1 and self.typical < 0.4

    @property
    def badness(self) -> float:
        """Orders frames: which fits best has the least."""
        return self.typical + self.share + 0.03 * min(self.score, 5.0)


def share_above(strength: Plane) -> float:
    """The share of places that differ."""
    return float(np.count_nonzero(strength > 1)) / max(1, strength.size)


def grey_residual(first: Floats, second: Floats, textures: Textures, valid: Mask | None = None) -> Residual:
    """Judges what is left of two grey pictures in register.

    Args:
        first: (H, W) float32.
        second: likewise.
        textures: for each of the two, the gradient at each scale.
        valid: (H, W): where both show something; None for everywhere.
    """
    limits = TINY_LIMITS if min(first.shape) < TINY else LIMITS
    residual = cv2.subtract(second, first)
    if valid is not None:
        residual[~valid] = 0
    if min(first.shape) >= TINY:
        _clear_edge(residual)
    strength = _strength(residual, textures, limits)
    if valid is not None:
        strength[~valid] = 0
    typical = median_of(strength, valid)
    strength *= np.float32(1 / (1 + NOISE * min(typical, 1.0)))
    score = float(cv2.minMaxLoc(strength)[1])
    share = share_above(strength) if score > 1 else 0.0
    return Residual(strength, typical, score, share, (textures[0][0], textures[1][0]))


def _strength(residual: Plane, textures: Textures, limits: tuple[Limits, ...], number: int = 0) -> Plane:
    """The largest relative residual of all scales from one on, at the size of that one."""
    strength = _relative(residual, textures[0][number], textures[1][number], limits[number])
    if number + 1 == len(limits):
        return strength
    coarser = _strength(halved(residual), textures, limits, number + 1)
    size = residual.shape[1], residual.shape[0]
    return cv2.max(strength, cv2.resize(coarser, size, interpolation=cv2.INTER_LINEAR))


CLEAR: Final = 6.0


def _clear_edge(plane: Plane) -> None:
    """Forgets the outermost pixels, where scaling, blurring and moving are not exact."""
    plane[:EDGE], plane[-EDGE:] = 0, 0
    plane[:, :EDGE], plane[:, -EDGE:] = 0, 0


EDGE: Final = 2


def _relative(residual: Plane, texture: Floats, other_texture: Floats, limit: Limits) -> Plane:
    """A residual at a scale, relative to what the gradient of both explains, or a faint one of either."""
    residual = np.abs(blurred(residual, limit.sigma) if limit.sigma else residual)
    both = cv2.min(texture, other_texture)
    either = cv2.min(cv2.max(texture, other_texture), FAINT_MOST)  # type: ignore[call-overload]
    explained = cv2.addWeighted(both, limit.slope, either, limit.slope * FAINT, limit.floor)
    return cv2.divide(residual, explained, dst=explained)


FAINT: Final = 0.3


FAINT_MOST: Final = 12.0


def textures_of(gradient: Floats) -> tuple[Floats, ...]:
    """A gradient at each scale."""
    levels = [blurred(gradient, 0.9)]
    for _ in range(0 if min(gradient.shape) < TINY else len(LIMITS) - 1):
        levels.append(halved(levels[-1]))
    return tuple(levels)
