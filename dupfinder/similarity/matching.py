"""From the views of a library to its matches: candidates through the index, then the second look.

The hash of a turned picture follows from its own, so the eight orientations are searches over one index.
"""

from __future__ import annotations

import contextlib
import logging
import os
import struct
import time
import tokenize
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import CancelledError
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from dupfinder.base.errors import Cancelled
from dupfinder.base.files import MatchRow
from dupfinder.base.records import Progress, Report, ignore
from dupfinder.hashing import verification
from dupfinder.hashing.hashes import (
    INVERSE,
    SIDEWAYS,
    TRANSFORMS,
    UPRIGHT,
    Hashes,
    hamming,
    oriented_dct,
    oriented_small,
)
from dupfinder.hashing.verification import verify
from dupfinder.similarity.vp_tree import HammingVPTree
from dupfinder.store.library import Library
from dupfinder.system.durable_files import replacing

_log = logging.getLogger(__name__)

TREE_FILE: Final = "index.npz"
COLUMNS_FILE: Final = "columns.npz"
VIEWS_FILE: Final = "views.npz"
_SWEEP_SECONDS: Final = 3600.0  # nobody takes so long to save one

# Up to so many new views are looked up one by one, their candidates' hashes read from the library;
# above, all hashes are loaded and joined.
_FEW_VIEWS: Final = 512

_BATCH: Final = 1 << 17

# Above this share of new views every view is joined with every other; below, the new ones with all.
_MOSTLY_NEW: Final = 0.4

Rows = NDArray[np.int64]
Look = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class ViewIndex:
    """The VP-tree over all views of a library.

    Attributes:
        tree: over the 64-bit row dHash of every view that is not flat.
        columns: over the column dHash; only where asked for.
        appearances: (N,) int64, whose view each point of the trees is.
    """

    tree: HammingVPTree
    appearances: Rows
    columns: HammingVPTree | None = None


@dataclass(frozen=True, slots=True)
class Pool:
    """Views in memory, sorted by the appearance they belong to.

    Attributes:
        numbers: (N,) int64, the appearance of each view, ascending.
        hashes: N rows.
        tiny: (N,) bool: the view is of a tiny picture.
    """

    numbers: Rows
    hashes: Hashes
    tiny: NDArray[np.bool_]

    @staticmethod
    def of(library: Library, appearances: Rows | None = None) -> Pool:
        """The views of these appearances; of None, all views that can be searched."""
        if appearances is None:
            numbers, data = library.views()
        else:
            numbers, data = library.views_of(np.unique(appearances).tolist())
        of = np.array(numbers, np.int64)
        return Pool(of, Hashes.from_rows(data), np.isin(of, library.tiny_appearances()))

    def with_query(self, query: Hashes, tiny: bool = False) -> Pool:
        """The same, and a picture that is in no library, under the number QUERY."""
        return Pool(
            np.concatenate([np.full(len(query), QUERY, np.int64), self.numbers]),
            Hashes.concatenate([query, self.hashes]),
            np.concatenate([np.full(len(query), tiny), self.tiny]),
        )

    def verify(self, left: Rows, right: Rows, transform: int) -> NDArray[np.bool_]:
        """Returns which candidate pairs pass the second look; see `verification.verify`."""
        tiny = self.are_tiny(left, right)
        if not tiny.any():
            return verify(self.hashes, left, right, transform)
        passed = np.zeros(len(left), bool)
        for rows, look in ((tiny, verification.nearly_equal), (~tiny, verify)):
            passed[rows] = look(self.hashes, left[rows], right[rows], transform)
        return passed

    def are_tiny(self, left: Rows, right: Rows) -> NDArray[np.bool_]:
        """Returns which pairs of views are of two tiny pictures; these have another second look."""
        return self.tiny[left] & self.tiny[right]


QUERY: Final = -1


@dataclass(frozen=True, slots=True)
class Comparison:
    """K pairs of appearances, compared over their views and the eight orientations.

    Attributes:
        distance: (K,) uint8, of verified pairs the smallest 64-bit Hamming distance of those that pass,
            so that a smaller radius finds what it would have found by itself; of others the nearest.
        verified: (K,) bool, whether a candidate within the radius passes the second look.
        transform: (K,) int64, what turns the first into the second: of the nearest candidate that
            passes, else of the nearest.
        nearest: (K,) uint8, the smallest distance, whether it passes or not, whatever the radius.
        nearest_transform: (K,) int64, what turns the first into the second at that distance.
    """

    distance: NDArray[np.uint8]
    verified: NDArray[np.bool_]
    transform: NDArray[np.int64]
    nearest: NDArray[np.uint8]
    nearest_transform: NDArray[np.int64]


def open_index(library: Library, *, columns: bool = False) -> ViewIndex:
    """Loads the saved index of a library; builds and saves it where it is missing, stale or damaged.

    Args:
        library: whose index it is.
        columns: with the tree over the column hashes.
    """
    generation = library.generation()
    saved = _load_index(library, generation, columns)
    return saved if saved is not None else _build_index(library, generation, Pool.of(library))


def candidates(index: ViewIndex, query: Hashes, radius: int) -> Rows:
    """The appearances that have a view within `radius` bits of any view of any of the queries.

    The queries are turned and their rows compared; if the index has a tree over columns, what is
    found by turning the pictures of the library sideways is found too.

    Args:
        index: of the library.
        query: Q views of one picture or of many.
        radius: inclusive.

    Returns:
        (2, K) int64: row of the query and appearance, each pair once, ascending.
    """
    found = [np.stack([row, index.appearances[point]]) for row, point in _near_points(index, query, radius)]
    return np.unique(np.concatenate(found, axis=1), axis=1)


def near_looks(index: ViewIndex, query: Hashes, radius: int) -> Rows:
    """The same for one picture: the appearances, (K,) int64, each once, ascending."""
    is_near = np.zeros(len(index.appearances), bool)
    for _, point in _near_points(index, query, radius):
        is_near[point] = True
    # Points are in order of appearance, so that the views of one lie together.
    looks = index.appearances[is_near]
    return looks[np.diff(looks, prepend=QUERY) > 0]


def _near_points(index: ViewIndex, query: Hashes, radius: int) -> Iterator[tuple[Rows, Rows]]:
    """Rows of the queries and points of the index that are within the radius in some orientation."""
    for tree, transforms in ((index.tree, range(len(TRANSFORMS))), (index.columns, SIDEWAYS)):
        if tree is not None:
            turned = [
                oriented_small(query.small, number, columns=tree is index.columns) for number in transforms
            ]
            row, point, _ = tree.within_many(np.concatenate(turned), radius)
            yield row % max(len(query), 1), point


def compare(pool: Pool, one: Rows, other: Rows, radius: int) -> Comparison:
    """Compares pairs of appearances, given by number; all of them must be in the pool."""
    pair, left, right = _view_pairs(pool, one, other)
    views, view = _distinct(left, len(pool.numbers))
    of_left = pool.hashes.take(views)
    # A candidate's key orders by distance, then by transform, upright first.
    nearest = np.full(len(left), _NO_KEY, np.uint16)
    verified_key = np.full(len(one), _NO_KEY, np.int64)
    for transform in range(len(TRANSFORMS)):
        for way, turned, plain, columns in _ways(transform, left, right):
            bits = oriented_small(of_left.small, way, columns=columns)[view]
            bits ^= pool.hashes.small[right, int(columns)]
            distance = np.bitwise_count(bits)
            np.minimum(nearest, distance * np.uint16(len(TRANSFORMS)) + np.uint16(way), out=nearest)
            near = np.flatnonzero(distance <= radius)
            # What is too far apart by the cheap measure cannot pass; of a query, only it is turned.
            frequency = hamming(oriented_dct(of_left.dct, way)[view[near]], pool.hashes.dct[right[near]])
            tiny = pool.are_tiny(turned[near], plain[near])
            near = near[(frequency <= verification.UNDISTURBED_CAP) | tiny]
            passed = near[pool.verify(turned[near], plain[near], transform)]
            key = distance[passed].astype(np.int64) * len(TRANSFORMS) + way
            np.minimum.at(verified_key, pair[passed], key)
    nearest_key = _least_of_pairs(nearest, pair, len(one))
    verified = verified_key < _NO_KEY
    key = np.where(verified, verified_key, nearest_key)
    return Comparison(
        _distance_of(key),
        verified,
        key % len(TRANSFORMS),
        _distance_of(nearest_key),
        nearest_key % len(TRANSFORMS),
    )


_NO_KEY: Final = 65 * len(TRANSFORMS)


def _ways(transform: int, left: Rows, right: Rows) -> Iterator[tuple[int, Rows, Rows, bool]]:
    """How to compare pairs of views in an orientation.

    Yields:
        What turns the left view into the right one; which views are turned by `transform`, and which
        these are compared with; and whether, turning the left instead, columns are compared.
    """
    yield transform, left, right, False
    if transform in SIDEWAYS:
        yield INVERSE[transform], right, left, True


def _distinct(rows: Rows, count: int) -> tuple[Rows, Rows]:
    """The different ones of row numbers below `count`, ascending, and where each row is among them."""
    used = np.zeros(count, bool)
    used[rows] = True
    return np.flatnonzero(used), (np.cumsum(used) - 1)[rows]


def _least_of_pairs(keys: NDArray[np.uint16], pair: Rows, count: int) -> Rows:
    """The least key of each pair of appearances, from those of its pairs of views, which lie together."""
    least = np.full(count, _NO_KEY, np.int64)
    if len(keys):
        first = np.flatnonzero(np.diff(pair, prepend=-1))
        least[pair[first]] = np.minimum.reduceat(keys, first)
    return least


def _distance_of(key: Rows) -> NDArray[np.uint8]:
    return np.minimum(key // len(TRANSFORMS), 64).astype(np.uint8)


def best_scores(pool: Pool, one: Rows, other: Rows) -> NDArray[np.float32]:
    """How close pairs of appearances come to passing the second look, whatever their distance.

    Returns:
        (K,) float32: the smallest sum over views and orientations; up to 1 passes.
    """
    pair, left, right = _view_pairs(pool, one, other)
    best = np.full(len(one), np.inf, np.float32)
    np.minimum.at(best, pair, verification.best_scores(pool.hashes, left, right))
    return best


def match_new(
    library: Library,
    radius: int,
    *,
    threads: int = 1,
    report: Report = ignore,
    cancelled: Look = lambda: False,
) -> int:
    """Finds and stores all matches of appearances that are not matched up to `radius` yet.

    Returns:
        How many pairs were stored.

    Raises:
        Cancelled: the appearances count as not matched still; what was stored is found again.
    """
    new = np.array(library.unmatched(radius), np.int64)
    if not len(new):
        return 0
    fresh = Pool.of(library, new)
    if len(fresh.numbers) <= _FEW_VIEWS:
        index = open_index(library, columns=True)
        row, other = candidates(index, fresh.hashes, radius)
        pairs = fresh.numbers[row], other
        pool = Pool.of(library, np.concatenate([new, other]))
    else:
        generation = library.generation()
        pool = Pool.of(library)
        saved = _load_index(library, generation, columns=True)
        # Another program may have added pictures since the generation was read.
        fits = saved is not None and np.array_equal(saved.appearances, pool.numbers)
        index = saved if saved is not None and fits else _build_index(library, generation, pool)
        pairs = _join(index, pool, fresh, radius, threads, report, cancelled)
    one, other = _unique_pairs(*pairs)
    found = 0
    # In parts, because a time lapse of three thousand pictures is millions of pairs.
    for start in range(0, len(one), _BATCH):
        if cancelled():
            raise Cancelled
        part = slice(start, start + _BATCH)
        comparison = compare(pool, one[part], other[part], radius)
        keep = _with_agreeing_frames(library, one[part], other[part], comparison)
        library.store_matches(_match_rows(one[part][keep], other[part][keep], comparison, keep), (), radius)
        found += len(keep)
    library.store_matches((), new.tolist(), radius)
    return found


def _with_agreeing_frames(library: Library, one: Rows, other: Rows, comparison: Comparison) -> Rows:
    """Returns the verified pairs, without those whose sampled frames do not agree."""
    keep = np.flatnonzero(comparison.verified)
    frames = library.frame_hashes(np.unique([one[keep], other[keep]]).tolist()) if len(keep) else {}
    if not frames:
        return keep
    agree = agreeing_frames(frames, one[keep], other[keep], comparison.transform[keep])
    return keep[agree]


def agreeing_frames(
    frames: Mapping[int, bytes], one: Rows, other: Rows, transform: Rows
) -> NDArray[np.bool_]:
    """Returns for which pairs of appearances the sampled frames agree; see `verification.frames_agree`.

    Args:
        frames: the frame hashes of appearances with several frames.
        one: the appearances that are turned.
        other: the appearances they are compared with.
        transform: number of the transform of each pair.
    """
    agree = np.ones(len(one), bool)
    several = np.fromiter(frames, np.int64, len(frames))
    for row in np.flatnonzero(np.isin(one, several) & np.isin(other, several)).tolist():
        mine, theirs = frames[int(one[row])], frames[int(other[row])]
        agree[row] = verification.frames_agree(mine, theirs, int(transform[row]))
    return agree


def _match_rows(one: Rows, other: Rows, comparison: Comparison, rows: Rows) -> list[MatchRow]:
    """Pairs, of which these rows were compared, as the library stores them."""
    columns = one, other, comparison.distance[rows], comparison.transform[rows]
    return [MatchRow(*row) for row in zip(*(column.tolist() for column in columns), strict=True)]


def look_alikes(library: Library, appearances: Rows, radius: int, *, threads: int = 1) -> list[MatchRow]:
    """All candidate pairs among these appearances, verified or not.

    They are never stored: there are a million at 20 bits among nine thousand pictures.
    """
    pool = Pool.of(library, appearances)
    index = ViewIndex(HammingVPTree.from_hashes(pool.hashes.small[:, 0]), pool.numbers)
    found: list[tuple[Rows, Rows]] = []
    for transform in range(len(TRANSFORMS)):
        for i, j in _all_rows(index, pool, transform, radius, threads, lambda: False):
            found.append(_unique_pairs(pool.numbers[i], pool.numbers[j]))
    one, other = _unique_pairs(*_concatenated(found))
    comparison = compare(pool, one, other, radius)
    return _match_rows(one, other, comparison, np.arange(len(one)))


# --- joins ----------------------------------------------------------------------------------


def _join(
    index: ViewIndex, pool: Pool, fresh: Pool, radius: int, threads: int, report: Report, cancelled: Look
) -> tuple[Rows, Rows]:
    """Pairs of appearances, at least one of them fresh, that have verified views."""
    is_new = np.isin(pool.numbers, fresh.numbers)
    mostly_new = is_new.mean() > _MOSTLY_NEW
    new_rows = np.flatnonzero(is_new)
    found: list[tuple[Rows, Rows]] = []
    for transform in range(len(TRANSFORMS)):
        report(Progress("match", transform, len(TRANSFORMS)))
        pairs = (
            _all_rows(index, pool, transform, radius, threads, cancelled)
            if mostly_new
            else _new_rows(index, pool, new_rows, transform, radius, threads, cancelled)
        )
        for turned, plain in _in_batches(pairs):
            wanted = pool.numbers[turned] != pool.numbers[plain]
            if mostly_new and len(new_rows) < len(pool.numbers):
                wanted &= is_new[turned] | is_new[plain]
            turned, plain = turned[wanted], plain[wanted]
            passed = pool.verify(turned, plain, transform)
            found.append((pool.numbers[turned[passed]], pool.numbers[plain[passed]]))
    report(Progress("match", len(TRANSFORMS), len(TRANSFORMS)))
    return _concatenated(found)


def _all_rows(
    index: ViewIndex, pool: Pool, transform: int, radius: int, threads: int, cancelled: Look
) -> Iterator[tuple[Rows, Rows]]:
    """Chunks of rows: the first, transformed, is within the radius of the second."""
    tree = index.tree
    if transform == 0:
        chunks = tree.iter_pairs_within(radius, threads=threads, cancelled=cancelled)
    else:
        turned = oriented_small(pool.hashes.small, transform)
        symmetric = transform in UPRIGHT
        chunks = tree.iter_cross_pairs(
            turned, radius, symmetric=symmetric, threads=threads, cancelled=cancelled
        )
    yield from _told((j, i) for i, j, _ in chunks)


def _new_rows(
    index: ViewIndex, pool: Pool, new: Rows, transform: int, radius: int, threads: int, cancelled: Look
) -> Iterator[tuple[Rows, Rows]]:
    """The same for the new rows against all, either of them transformed."""
    turned = oriented_small(pool.hashes.small[new], transform)
    chunks = index.tree.iter_within_many(turned, radius, threads=threads, cancelled=cancelled)
    yield from _told((new[i], j) for i, j, _ in chunks)
    if transform in SIDEWAYS and index.columns is not None:
        turned = oriented_small(pool.hashes.small[new], INVERSE[transform], columns=True)
        chunks = index.columns.iter_within_many(turned, radius, threads=threads, cancelled=cancelled)
        yield from _told((j, new[i]) for i, j, _ in chunks)


def _in_batches(pairs: Iterator[tuple[Rows, Rows]]) -> Iterator[tuple[Rows, Rows]]:
    """Joins small chunks to some that are worth the calls of a verification."""
    waiting: list[tuple[Rows, Rows]] = []
    for chunk in pairs:
        waiting.append(chunk)
        if sum(len(turned) for turned, _ in waiting) >= _BATCH:
            yield _concatenated(waiting)
            waiting = []
    if waiting:
        yield _concatenated(waiting)


def _told(pairs: Iterator[tuple[Rows, Rows]]) -> Iterator[tuple[Rows, Rows]]:
    """Our own word for the end of a search that was asked to stop."""
    try:
        yield from pairs
    except CancelledError as error:
        raise Cancelled from error


def _view_pairs(pool: Pool, one: Rows, other: Rows) -> tuple[Rows, Rows, Rows]:
    """Every pair of views of pairs of appearances: number of the pair, row of each."""
    first_one, count_one = _extents(pool, one)
    first_other, count_other = _extents(pool, other)
    combinations = count_one * count_other
    pair = np.repeat(np.arange(len(one)), combinations)
    within = np.arange(len(pair)) - np.repeat(np.cumsum(combinations) - combinations, combinations)
    left = first_one[pair] + within // count_other[pair]
    right = first_other[pair] + within % count_other[pair]
    return pair, left, right


def _extents(pool: Pool, appearances: Rows) -> tuple[Rows, Rows]:
    first = np.searchsorted(pool.numbers, appearances, "left")
    return first, np.searchsorted(pool.numbers, appearances, "right") - first


def _unique_pairs(one: Rows, other: Rows) -> tuple[Rows, Rows]:
    """Each unordered pair of different numbers once, the smaller first, in order."""
    low, high = np.minimum(one, other), np.maximum(one, other)
    different = low != high
    pairs = np.unique(np.stack([low[different], high[different]]), axis=1)
    return pairs[0], pairs[1]


def _concatenated(parts: Sequence[tuple[Rows, Rows]]) -> tuple[Rows, Rows]:
    nothing = np.zeros(0, np.int64)
    return (
        np.concatenate([nothing, *(one for one, _ in parts)]),
        np.concatenate([nothing, *(other for _, other in parts)]),
    )


# --- the saved index ------------------------------------------------------------------------


def _build_index(library: Library, generation: int, pool: Pool) -> ViewIndex:
    _log.info("the saved index is missing, of another state or damaged: it is made anew")
    trees = [HammingVPTree.from_hashes(pool.hashes.small[:, plane]) for plane in range(2)]
    path = os.path.join(library.folder, VIEWS_FILE)
    # A full disk, or a folder that may only be read, costs the next start a rebuild and nothing else.
    with contextlib.suppress(OSError):
        _sweep(library.folder)
        for tree, name in zip(trees, (TREE_FILE, COLUMNS_FILE), strict=True):
            tree.save(os.path.join(library.folder, name), generation)
        with replacing(path) as stream:
            np.savez(stream, header=np.array([generation], np.int64), appearances=pool.numbers)
    return ViewIndex(trees[0], pool.numbers, trees[1])


def _sweep(folder: str) -> None:
    """Removes what programs that were killed while they saved an index have left."""
    for entry in os.scandir(folder):
        is_ours = entry.name.startswith((TREE_FILE, COLUMNS_FILE, VIEWS_FILE)) and entry.name.endswith(
            ".part"
        )
        if is_ours and time.time() - entry.stat(follow_symlinks=False).st_mtime > _SWEEP_SECONDS:
            os.unlink(entry.path)


def _load_index(library: Library, generation: int, columns: bool) -> ViewIndex | None:
    """The saved index; None where it is missing, stale or damaged."""
    names = (TREE_FILE, COLUMNS_FILE) if columns else (TREE_FILE,)
    trees = [HammingVPTree.load(os.path.join(library.folder, name), generation) for name in names]
    if trees[0] is None or trees[-1] is None or len(trees[0]) != len(trees[-1]):
        return None
    path = os.path.join(library.folder, VIEWS_FILE)
    appearances = _load_appearances(path, generation, len(trees[0]))
    if appearances is None:
        return None
    return ViewIndex(trees[0], appearances, trees[1] if columns else None)


def _load_appearances(path: str, generation: int, count: int) -> Rows | None:
    try:
        with open(path, "rb") as stream, np.load(stream, allow_pickle=False) as archive:
            header, appearances = archive["header"], archive["appearances"]
            # Of an altered archive numpy gives bytes for what is no array; they have none of these.
            fits = header.tolist() == [generation]
            fits &= appearances.dtype == np.int64 and appearances.shape == (count,)
    except (OSError, EOFError, MemoryError, *_UNREADABLE):
        return None
    return appearances if fits else None


# What numpy and zipfile raise for a file that is no archive, or an altered one.
_UNREADABLE: Final = (
    ValueError,
    KeyError,
    TypeError,
    AttributeError,
    RuntimeError,
    NotImplementedError,
    tokenize.TokenError,  # of the header of an array
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
)
