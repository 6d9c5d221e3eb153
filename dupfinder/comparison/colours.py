"""Compares the colours of two pictures in register."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np

from dupfinder.comparison.filters import (
    KERNEL,
    Floats,
    Mask,
    Size,
    blurred,
    median_of,
    robust_fit,
    shrunk_mask,
)
from dupfinder.comparison.residual import (
    NOISE,
)
from dupfinder.comparison.tones import channel_curves, moved_by_curves
from dupfinder.comparison.views import View, both_counts, lab_of

COLOUR_FLOOR: Final = 7.5


COLOUR_CHANGE: Final = 4.0
"""Mean change of the colours, in levels, from which pictures differ in colour."""


@dataclass(frozen=True, slots=True)
class ColourResidual:
    """Differences of the colours of two pictures in register.

    Attributes:
        strength: (h, w) float32, above 1 where one colour map for all does not explain them.
        change: how far the map moves the colours, relative to what is a difference.
    """

    strength: Floats
    change: float


def view_colours(kept: View, other: View, valid: Mask | None = None) -> ColourResidual:
    """Compares the colours of two views in register; if need be with the tones of each channel matched.

    Args:
        kept: the kept picture.
        other: the other picture.
        valid: (H, W): where both show something.
    """
    seen = None if valid is None else shrunk_mask(valid, (other.lab.shape[1], other.lab.shape[0]))
    plain = colour_residual(kept.lab, other.lab, seen)
    if not (plain.strength > 1).any():
        return plain
    counts = both_counts(kept, other, valid)
    if moved_by_curves(*counts) < 1:
        return plain
    mapped = colour_residual(lab_of(cv2.LUT(kept.pixels, channel_curves(*counts))), other.lab, seen)
    if (mapped.strength > 1).any():
        return plain
    moved = np.abs(other.lab[..., 1:] - kept.lab[..., 1:]).sum(axis=2)
    change = float(moved.mean() if seen is None else moved[seen].mean())
    return ColourResidual(mapped.strength, change / COLOUR_CHANGE)


def colour_residual(kept: Floats, other: Floats, valid: Mask | None = None) -> ColourResidual:
    """Compares the colours of two pictures in register.

    Args:
        kept: (h, w, 3) float32, as in View.
        other: likewise.
        valid: (h, w): where both show something.
    """
    shape = kept.shape[:2]
    seen = np.ones(shape, bool).ravel() if valid is None else valid.ravel()
    target = other.reshape(-1, 3)[:, 1:]
    source = kept.reshape(-1, 3)
    plain = np.abs(target - source[:, 1:])
    plain = plain[:, 0] + plain[:, 1]
    if not seen.any() or plain[seen].max() < 0.8 * COLOUR_FLOOR:
        return ColourResidual(np.zeros(shape, np.float32), 0.0)
    floor = COLOUR_FLOOR + _colour_edges(kept, other).ravel()
    alike = _colour_unmapped(plain, seen, floor, shape)
    if alike.change < 1 and not (alike.strength > 1).any():
        return alike
    source = np.concatenate((source, np.full((len(source), 1), 64, np.float32)), axis=1)
    maps = _colour_maps(source[seen], target[seen])
    best = _colour_strength(source, target, next(maps), plain, seen, floor, shape)
    for fit in maps:
        if not (best.strength > 1).any():
            break
        found = _colour_strength(source, target, fit, plain, seen, floor, shape)
        if not (found.strength > 1).any() or (found.strength > 1).mean() < (best.strength > 1).mean() - 0.2:
            # One map may explain what is rather a change of one place: it is a change in any case.
            best = ColourResidual(found.strength, max(found.change, 1.01))
    return ColourResidual(best.strength.reshape(shape), best.change)


def _colour_unmapped(plain: Floats, seen: Mask, floor: Floats, shape: Size) -> ColourResidual:
    """Returns the residual of the colours without a map, and how far they are off on average."""
    relative = blurred(plain.reshape(shape), 0.6).ravel() / floor
    relative[~seen] = 0
    typical = median_of(relative, seen)
    strength = (relative / np.float32(1 + NOISE * min(typical, 1.0))).reshape(shape)
    return ColourResidual(strength.astype(np.float32), float(plain[seen].mean()) / COLOUR_CHANGE)


def _colour_maps(source: Floats, target: Floats) -> Iterator[Floats]:
    """Maps that may explain all colours: one for most places, one for all, and grey."""
    same = np.eye(4, 2, k=-1, dtype=np.float32)
    yield robust_fit(source, target, same)
    yield robust_fit(source, target, same, ())
    if np.abs(target).max() < 4:
        yield np.zeros_like(same)


def _colour_edges(kept: Floats, other: Floats) -> Floats:
    """Returns by how much colours may differ at edges that both pictures have."""
    a, b = (cv2.morphologyEx(lab, cv2.MORPH_GRADIENT, KERNEL) for lab in (kept, other))
    return cv2.min(a, b) @ np.array([0.03, 0.2, 0.2], np.float32)  # type: ignore[return-value]


def _colour_strength(
    source: Floats, target: Floats, fit: Floats, plain: Floats, seen: Mask, floor: Floats, shape: Size
) -> ColourResidual:
    """Returns the residual of a colour map; it may be larger where the map changes more."""
    mapped = source @ fit
    off = np.abs(target - mapped)
    off = blurred((off[:, 0] + off[:, 1]).reshape(shape), 0.6).ravel()
    moved = np.abs(mapped - source[:, 1:3]).sum(axis=1)
    relative = off / (floor + COLOUR_MOVED * moved)
    relative[~seen] = 0
    typical = median_of(relative, seen)
    change = float(plain[seen].mean() - off[seen].mean()) / COLOUR_CHANGE
    return ColourResidual(relative / np.float32(1 + NOISE * min(typical, 1.0)), max(0.0, change))


COLOUR_MOVED: Final = 0.35
