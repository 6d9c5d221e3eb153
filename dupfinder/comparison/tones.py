"""Matches the sharpness, tones and colours of two pictures in register before they are judged."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from dupfinder.comparison.filters import (
    TINY,
    Bytes,
    Counts,
    Floats,
    Mask,
    Plane,
    Size,
    detail_of,
    filtered,
    gradient_of,
    least_squares,
    mean_distance,
    median_of,
    robust_fit,
    sampled_places,
    shrunk_mask,
    three_blurs,
)
from dupfinder.comparison.views import View, both_counts


class Matched(NamedTuple):
    """The grey values of two pictures in register, made as alike as they get.

    Attributes:
        first: of the kept one.
        second: of the other.
        extra: levels of gradient that are explained besides, where this is not exact; None for nowhere.
    """

    first: Floats
    second: Floats
    extra: Plane | None


def matched(kept: View, other: View, valid: Mask | None = None) -> Iterator[Matched]:
    """Ways to match two pictures in register: by sharpness, by tones before, and by colours besides.

    Each step is taken only where it brings them clearly closer.
    """
    if min(kept.bytes.shape) < TINY:
        yield Matched(_toned(kept, other, valid, both_counts(kept, other, valid)), other.grey, None)
        return
    counts = both_counts(kept, other, valid)
    much = moved_by_curves(*counts) >= MUCH_TONED
    if not much:
        yield _sharpened(kept.grey, kept, other, valid, None)
    tones = _toned(kept, other, valid, counts)
    changed = tones is not kept.grey
    extra = _clipped(kept, other) + np.float32(0.4) * gradient_of(tones) if changed else None
    if changed or much:
        yield _sharpened(tones, kept, other, valid, extra)
    colours = _with_colours(tones, kept, other, valid)
    if colours is not tones:
        shifted = np.float32(0.4) * cv2.absdiff(*_ends(kept.pixels))
        yield _sharpened(colours, kept, other, valid, shifted if extra is None else shifted + extra)
    if much and changed:
        # Blurring moves the levels as well.
        yield _sharpened(kept.grey, kept, other, valid, None)


MUCH_TONED: Final = 6.0
"""If the curves move the levels by more, tones are matched at once."""


def _sharpened(first: Floats, kept: View, other: View, valid: Mask | None, extra: Plane | None) -> Matched:
    """Filters the sharper one so that it comes closest to the other."""
    detail = kept.detail if first is kept.grey else detail_of(first)
    blurs = kept.blurs if first is kept.grey and detail > other.detail else None
    first = _seen(first, other, valid)
    if max(detail, other.detail) < 1.1 * min(detail, other.detail) + 0.1:
        return Matched(first, other.grey, extra)
    if detail > other.detail:
        return Matched(filtered(first, blurs or three_blurs(first), other.grey), other.grey, extra)
    return Matched(first, filtered(other.grey, other.blurs, first), extra)


def _ends(pixels: Plane) -> tuple[Plane, Plane]:
    """The weakest and the strongest of three channels."""
    blue, green, red = cv2.split(pixels)
    return cv2.min(cv2.min(blue, green), red), cv2.max(cv2.max(blue, green), red)


def _seen(first: Floats, other: View, valid: Mask | None) -> Floats:
    """Without what only one shows."""
    return first if valid is None else np.where(valid, first, other.grey)


def _clipped(kept: View, other: View) -> Floats:
    """Levels of gradient more, where a channel is at an end: brightening has lost what was there."""
    (low, high), (low_there, high_there) = _ends(kept.pixels), _ends(other.pixels)
    least, most = cv2.min(low, low_there), cv2.max(high, high_there)
    return ((least <= 3) | (most >= 251)).astype(np.float32) * np.float32(CLIPPED)


CLIPPED: Final = 30.0


def _with_colours(first: Floats, kept: View, other: View, valid: Mask | None) -> Floats:
    """Adds what a filter of colours makes brighter or darker."""
    size = kept.lab.shape[1], kept.lab.shape[0]
    rest = cv2.blur(cv2.subtract(other.grey, first), (3, 3))
    rest = cv2.resize(rest, size, interpolation=cv2.INTER_NEAREST)
    seen = np.ones(rest.size, bool) if valid is None else shrunk_mask(valid, size).ravel()
    if median_of(np.abs(rest).ravel()[seen]) < 0.6:
        return first
    source, wanted = _colour_terms(kept, size), rest.reshape(-1, 1)
    if not _may_explain(source[seen], wanted[seen]):
        return first
    fit = robust_fit(source[seen], wanted[seen], np.zeros((source.shape[1], 1), np.float32))
    off = wanted - source @ fit
    if np.abs(off[seen]).mean() > 0.8 * np.abs(wanted[seen]).mean():
        return first
    change = (source @ fit).reshape(rest.shape)
    whole = cv2.resize(change, (first.shape[1], first.shape[0]), interpolation=cv2.INTER_LINEAR)
    return np.clip(first + whole, 0, 255)  # type: ignore[no-any-return]


def _may_explain(source: Floats, wanted: Floats) -> bool:
    """Whether a linear map explains something of a few."""
    step = max(1, len(source) // 300)
    source, wanted = source[::step], wanted[::step]
    fit = least_squares(source, wanted, np.zeros((source.shape[1], 1), np.float32))
    return bool(np.abs(wanted - source @ fit).mean() < 0.9 * np.abs(wanted).mean())


def _colour_terms(view: View, size: Size) -> Floats:
    """(N, 6): lightness, two colours, the strongest and the weakest of three channels, and a constant."""
    small = cv2.resize(cv2.blur(view.pixels, (3, 3)), size, interpolation=cv2.INTER_NEAREST)
    lab = view.lab.reshape(-1, 3)
    least, most = (end.ravel().astype(np.float32) - lab[:, 0] for end in _ends(small))
    return np.stack((*lab.T, most, least, np.full(len(lab), 16, np.float32)), axis=1)


def _toned(kept: View, other: View, valid: Mask | None, counts: tuple[Counts, Counts]) -> Floats:
    """The kept picture's grey with the tones of the other.

    As it is, or by one curve for all channels, or by one for each: whichever brings it closest, of a sample.
    """
    sample = sampled_places(kept.bytes.size, valid)
    there = other.grey.ravel()[sample]
    plain = mean_distance(kept.grey.ravel()[sample], there)
    # A change of a small part moves the curve a little: it must do clearly better.
    if moved_by_curves(*counts) < 0.1 * plain + 0.3:
        return kept.grey
    curve = _tone_curve(counts[0][0], counts[1][0])
    one = mean_distance(curve[kept.bytes.ravel()[sample]], there)
    curves = channel_curves(*counts)
    few = cv2.LUT(kept.pixels.reshape(-1, 1, 3)[sample], curves)
    each = mean_distance(cv2.cvtColor(few, cv2.COLOR_BGR2GRAY).ravel().astype(np.float32), there)
    best = one if one < 0.9 * plain - 0.3 else plain
    if each < 0.9 * best - 0.3:
        return cv2.cvtColor(cv2.LUT(kept.pixels, curves), cv2.COLOR_BGR2GRAY).astype(np.float32)
    return kept.grey if best is plain else cv2.LUT(kept.bytes, curve)  # type: ignore[return-value]


def moved_by_curves(kept: Counts, other: Counts) -> float:
    """Returns how far curves between two histograms move the levels on average; the largest of all planes."""
    return float(np.abs(kept - other).sum(axis=1).max())


def channel_curves(kept: Counts, other: Counts) -> Bytes:
    """(1, 256, 3) uint8: a table that gives each channel the tones of the other picture."""
    curves = [_tone_curve(kept[channel], other[channel]) for channel in (1, 2, 3)]
    return np.rint(np.stack(curves, axis=1)).astype(np.uint8)[None]


def _tone_curve(kept: Counts, other: Counts) -> Floats:
    """(256,): a monotone curve between the quantiles of two histograms; straight beyond the outermost."""
    source, target = _quantiles(kept), _quantiles(other)
    near, far = source.searchsorted((source[0] + 50, source[-1] - 50))
    low = _slope(source[: near + 1], target[: near + 1])
    high = _slope(source[far:], target[far:])
    # One step further on both sides.
    ends = np.empty((2, len(source) + 2))
    ends[:, 1:-1] = source, target
    ends[:, 0] = source[0] - 300, target[0] - 300 * low
    ends[:, -1] = source[-1] + 300, target[-1] + 300 * high
    return np.interp(_GREYS, *ends).clip(0, 255).astype(np.float32)


_GREYS: Final = np.arange(256, dtype=np.float64)


_EDGES: Final = np.arange(257) - 0.5


_LEVELS: Final = np.concatenate(([0.004], np.linspace(0.012, 0.988, 31), [0.996]))


def _slope(places: NDArray[np.float64], values: NDArray[np.float64]) -> float:
    """Returns the slope of a curve between its ends, within limits."""
    return min(2.5, max(0.4, float(values[-1] - values[0]) / max(1e-6, float(places[-1] - places[0]))))


def _quantiles(sums: Counts) -> NDArray[np.float64]:
    """Quantiles with fractions of a level."""
    shares = np.zeros(257)
    shares[1:] = sums
    return np.interp(_LEVELS, shares, _EDGES)  # type: ignore[no-any-return]
