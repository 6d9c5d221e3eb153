"""Finds the map that the matched features of two pictures agree on.

Each pair of features determines a similarity, from its places, scales and angles; the other pairs of the
two pictures vote for it (like the Hough transform of Lowe 2004, section 7.3, but each is tested exactly).
"""

from __future__ import annotations

from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from dupfinder.crops.feature_arrays import FeatureArrays, Floats, Numbers, Points
from dupfinder.crops.grouped_fits import (
    Matched,
    Values,
    fit_affine_maps,
    fit_similarities,
    similarity_maps,
    squared_errors,
)
from dupfinder.crops.joins import FeaturePairs

LEAST_VOTES: Final = 3
MOST_PAIRS: Final = 24
"""Pairs of features of two pictures that are looked at, the closest ones."""

TOLERANCE: Final = 0.12
"""A pair agrees with a map if it lies this close: as a share of the second picture's diagonal."""

_OCTAVES: Final = 0.5
_ANGLE: Final = 0.45
"""Radians."""

_RINGS: Final = (0.7, 0.35, 0.2)
_AFFINE_RINGS: Final = (0.3, 0.2)
"""Shares of the tolerance within which pairs are fitted, one after another."""

_COMPARED_AT_ONCE: Final = 1 << 17


class Voted(NamedTuple):
    """Pictures with a map that their features agree on: arrays of one length, but for the last three.

    Attributes:
        first: int64, the earlier picture.
        second: int64, the later one.
        mirrored: bool.
        votes: int64, at least LEAST_VOTES.
        maps: (C, 2, 3) float64, from the first, mirrored if so, to the second, in working pixels.
        of: (E,) int64, a row of the above, for each pair of features that agrees with its final map.
        feature: (E,) int64, the feature of the first picture.
        other: (E,) int64, of the second.
    """

    first: Numbers
    second: Numbers
    mirrored: NDArray[np.bool_]
    votes: Numbers
    maps: Values
    of: Numbers
    feature: Numbers
    other: Numbers


def vote(arrays: FeatureArrays, pairs: FeaturePairs) -> Voted:
    """Finds the pictures whose features agree on a map.

    Args:
        arrays: of all pictures.
        pairs: all pairs of features of the pictures to look at, in any order.
    """
    pairs, starts = _grouped(arrays, pairs)
    geometry = _geometry(arrays, pairs)
    votes = _count_votes(geometry, starts)
    group = np.repeat(np.arange(len(starts) - 1), np.diff(starts))
    leader = _leaders(votes, group, starts)
    rows = np.flatnonzero(np.isin(group, group[leader]))
    of = np.searchsorted(group[leader], group[rows])
    maps, within = _fitted(geometry, leader, rows, of)
    return Voted(
        arrays.picture[pairs.first[leader]].astype(np.int64),
        arrays.picture[pairs.second[leader]].astype(np.int64),
        pairs.mirrored[leader],
        votes[leader],
        maps,
        of[within],
        pairs.first[rows[within]],
        pairs.second[rows[within]],
    )


def _grouped(arrays: FeatureArrays, pairs: FeaturePairs) -> tuple[FeaturePairs, Numbers]:
    """Sorts pairs by pictures and distance; leaves out groups that are too small, and what is too much.

    In a group each feature occurs once. Returns the pairs, and where each group begins, and the end.
    """
    count = len(arrays)
    group = arrays.picture[pairs.second].astype(np.int64) * count + arrays.picture[pairs.first]
    group = group * 2 + pairs.mirrored
    order = np.argsort(group, kind="stable")
    group = group[order]
    order = order[np.repeat(*_runs_of_at_least(group, LEAST_VOTES))]
    group = group[np.repeat(*_runs_of_at_least(group, LEAST_VOTES))]
    pairs = pairs.at(order)
    # Numpy sorts by few long keys faster than by many short ones.
    group = _number_of_run(group)
    order = np.lexsort((pairs.first << 32 | pairs.second, group << 8 | pairs.distance))
    pairs, group = pairs.at(order), group[order]
    for side in ("first", "second"):
        once = _first_in_group(group, getattr(pairs, side))
        pairs, group = pairs.at(once), group[once]
    keep = (_rank(group) < MOST_PAIRS) & np.repeat(*_runs_of_at_least(group, LEAST_VOTES))
    pairs, group = pairs.at(keep), group[keep]
    return pairs, np.append(_starts(group), len(group))


def _starts(group: Numbers) -> Numbers:
    return np.flatnonzero(np.concatenate((np.ones(min(len(group), 1), np.bool_), group[1:] != group[:-1])))


def _runs_of_at_least(group: Numbers, least: int) -> tuple[NDArray[np.bool_], Numbers]:
    """Returns, for each run of equal numbers, whether it is long enough, and its length."""
    sizes = np.diff(np.append(_starts(group), len(group)))
    return sizes >= least, sizes


def _number_of_run(group: Numbers) -> Numbers:
    """Returns how many runs of equal numbers come before each."""
    return np.cumsum(np.concatenate((np.zeros(min(len(group), 1), np.bool_), group[1:] != group[:-1])))


def _rank(group: Numbers) -> Numbers:
    starts = _starts(group)
    return np.arange(len(group)) - np.repeat(starts, np.diff(np.append(starts, len(group))))


def _first_in_group(group: Numbers, feature: Numbers) -> NDArray[np.bool_]:
    """Marks the first occurrence of each feature in its group."""
    key = group << 32 | feature
    order = np.argsort(key, kind="stable")
    key = key[order]
    first = np.ones(len(order), np.bool_)
    first[order[1:]] = key[1:] != key[:-1]
    return first


class _Geometry(NamedTuple):
    """The similarity z ↦ turn·z + shift of each pair of features.

    Attributes:
        here: complex64, the place in the first picture, mirrored if so.
        there: in the second one.
        turn: complex64.
        shift: complex64.
        octave: float32, binary logarithm of the scale.
        angle: float32, of the turn.
        limit: float32, the squared tolerance.
    """

    here: NDArray[np.complex64]
    there: NDArray[np.complex64]
    turn: NDArray[np.complex64]
    shift: NDArray[np.complex64]
    octave: Floats
    angle: Floats
    limit: Floats


def _geometry(arrays: FeatureArrays, pairs: FeaturePairs) -> _Geometry:
    width = arrays.sizes[arrays.picture[pairs.first], 1]
    here = mirrored_points(arrays.points(pairs.first), pairs.mirrored, width)
    there = arrays.points(pairs.second)
    octave, angle = there.octave - here.octave, there.angle - here.angle
    turn = (np.exp2(octave) * np.exp(1j * angle)).astype(np.complex64)
    size = arrays.sizes[arrays.picture[pairs.second]].astype(np.float32)
    limit = np.float32(TOLERANCE**2) * (size**2).sum(axis=1)
    return _Geometry(here.place, there.place, turn, there.place - turn * here.place, octave, angle, limit)


def mirrored_points(
    points: Points, mirrored: NDArray[np.bool_] | np.bool_, width: NDArray[np.int32] | int
) -> Points:
    """Mirrors points left to right in pictures of some width, where `mirrored` is true."""
    place = np.where(mirrored, (width - 1) - np.conj(points.place), points.place)
    angle = np.where(mirrored, np.float32(np.pi) - points.angle, points.angle)
    return Points(place.astype(np.complex64), points.octave, angle.astype(np.float32))


def _count_votes(geometry: _Geometry, starts: Numbers) -> Numbers:
    """Returns, for each pair, how many of its group agree with its similarity, itself included."""
    sizes = np.diff(starts)
    votes = np.zeros(len(geometry.here), np.int64)
    work = np.cumsum(sizes * sizes)
    begin = 0
    while begin < len(sizes):
        done = work[begin - 1] if begin else 0
        end = max(begin + 1, int(np.searchsorted(work, done + _COMPARED_AT_ONCE)))
        one, other = _all_with_all(starts[begin:end], sizes[begin:end])
        agree = _agrees(geometry, one, other)
        low, high = starts[begin], starts[end]
        votes[low:high] = np.bincount(one[agree] - low, minlength=high - low)
        begin = end
    return votes


def _all_with_all(starts: Numbers, sizes: Numbers) -> tuple[Numbers, Numbers]:
    """Returns all combinations of two rows of one group."""
    each = np.repeat(sizes, sizes)
    rows = np.repeat(starts, sizes) + np.arange(len(each)) - np.repeat(np.cumsum(sizes) - sizes, sizes)
    one = np.repeat(rows, each)
    within = np.arange(len(one)) - np.repeat(np.cumsum(each) - each, each)
    return one, np.repeat(np.repeat(starts, sizes), each) + within


def _agrees(geometry: _Geometry, one: Numbers, other: Numbers) -> NDArray[np.bool_]:
    """Whether a pair agrees with the similarity of another one."""
    near: NDArray[np.bool_] = np.abs(geometry.octave[one] - geometry.octave[other]) < _OCTAVES
    turned = np.abs(geometry.angle[one] - geometry.angle[other])
    turned = np.minimum(turned % np.float32(2 * np.pi), -turned % np.float32(2 * np.pi))
    near &= turned < _ANGLE
    kept = np.flatnonzero(near)
    one, other = one[kept], other[kept]
    off = geometry.turn[one] * geometry.here[other] + geometry.shift[one] - geometry.there[other]
    near[kept] = off.real**2 + off.imag**2 < geometry.limit[one]
    return near


def _leaders(votes: Numbers, group: Numbers, starts: Numbers) -> Numbers:
    """Returns the row with most votes of each group that has enough; of equals the closest pair of words."""
    if not len(group):
        return np.empty(0, np.int64)
    best = np.maximum.reduceat(votes, starts[:-1])[group]
    rows = np.flatnonzero((votes == best) & (votes >= LEAST_VOTES))
    return rows[np.unique(group[rows], return_index=True)[1]]


def _fitted(
    geometry: _Geometry, leader: Numbers, rows: Numbers, of: Numbers
) -> tuple[Values, NDArray[np.bool_]]:
    """Fits maps to what agrees with the leaders of groups.

    Args:
        geometry: of all pairs.
        leader: (G,): the row of each group's leader.
        rows: (R,): the rows of these groups.
        of: (R,): the number of each row's group, below G.

    Returns:
        (G, 2, 3) maps, and which of the rows agree with them.
    """
    here, there = (part[rows].astype(np.complex128) for part in (geometry.here, geometry.there))
    matched = Matched(of, here, there, len(leader))
    limit = geometry.limit[rows].astype(np.float64)
    maps = similarity_maps(*(part[leader].astype(np.complex128) for part in (geometry.turn, geometry.shift)))
    within = np.ones(len(rows), np.bool_)
    for ring in _RINGS:
        within = squared_errors(matched, maps) < limit * ring**2
        maps = fit_similarities(matched, within, maps)
    for ring in _AFFINE_RINGS:
        maps = fit_affine_maps(matched, squared_errors(matched, maps) < limit * ring**2, maps)
    return maps, within
