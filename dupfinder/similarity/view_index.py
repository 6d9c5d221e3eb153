"""The saved VP-trees over all views of a library, and the appearances that are near a picture in them."""

from __future__ import annotations

import contextlib
import logging
import os
import time
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import numpy as np

from dupfinder.hashing.hashes import Hashes
from dupfinder.hashing.orientation import SIDEWAYS, TRANSFORMS, oriented_small
from dupfinder.similarity.array_files import load_arrays, save_arrays
from dupfinder.similarity.hash_arrays import HashArray
from dupfinder.similarity.joins import within_many
from dupfinder.similarity.views import QUERY, Rows, ViewSet
from dupfinder.similarity.vp_tree import HammingVPTree
from dupfinder.store.library import Library

_log = logging.getLogger(__name__)

TREE_FILE: Final = "index.npz"
COLUMNS_FILE: Final = "columns.npz"
VIEWS_FILE: Final = "views.npz"
_FILES: Final = (TREE_FILE, COLUMNS_FILE, VIEWS_FILE)
_SWEEP_SECONDS: Final = 3600.0
"""Age of an unfinished file that no program is still writing."""

_FEW_QUERIES: Final = 64
"""Up to so many queries are asked one by one; joining more costs some 200 ns for each point first."""


@dataclass(frozen=True, slots=True)
class ViewIndex:
    """The VP-trees over all views of a library.

    Attributes:
        tree: over the 64-bit row dHash of every view that is not flat.
        columns: over the column dHash; None unless asked for.
        appearances: (N,) int64, the appearance of each point of the trees, ascending.
    """

    tree: HammingVPTree
    appearances: Rows
    columns: HammingVPTree | None = None


def open_index(library: Library, *, columns: bool = False) -> ViewIndex:
    """Loads the saved index of a library; builds and saves it if it is missing, stale or damaged.

    Args:
        library: that the index is of.
        columns: with the tree over the column hashes.
    """
    generation = library.generation()
    saved = _load(library, generation, columns)
    return saved if saved is not None else _build(library, generation, columns)


def candidates(index: ViewIndex, query: Hashes, radius: int) -> Rows:
    """Finds the appearances that have a view within `radius` bits of any view of any of the queries.

    The queries are turned and their rows compared. If the index has a tree over columns, it also finds what
    turning the pictures of the library sideways would find.

    Args:
        index: of the library.
        query: Q views of one picture or of many.
        radius: inclusive.

    Returns:
        (2, K) int64: row of the query and appearance, each pair once, ascending.
    """
    found = [np.stack([row, index.appearances[point]]) for row, point in _near_points(index, query, radius)]
    return np.unique(np.concatenate(found, axis=1), axis=1)


def near_appearances(index: ViewIndex, query: Hashes, radius: int) -> Rows:
    """Finds the same for one picture: the appearances, (K,) int64, each once, ascending."""
    is_near = np.zeros(len(index.appearances), bool)
    for _, point in _near_points(index, query, radius):
        is_near[point] = True
    # Points are in order of appearance, so the views of one appearance are adjacent.
    appearances = index.appearances[is_near]
    return appearances[np.diff(appearances, prepend=QUERY) > 0]


def _near_points(index: ViewIndex, query: Hashes, radius: int) -> Iterator[tuple[Rows, Rows]]:
    """Yields rows of the queries and points of the index that are within the radius in some orientation."""
    yield np.zeros(0, np.int64), np.zeros(0, np.int64)
    for tree, transforms in ((index.tree, range(len(TRANSFORMS))), (index.columns, SIDEWAYS)):
        if tree is not None:
            columns = tree is index.columns
            turned = [oriented_small(query.small, number, columns=columns) for number in transforms]
            for row, point in _within(tree, np.concatenate(turned), radius):
                yield row % len(query), point


def _within(tree: HammingVPTree, queries: HashArray, radius: int) -> Iterator[tuple[Rows, Rows]]:
    if len(queries) > _FEW_QUERIES:
        for row, point, _ in within_many(tree.hashes, queries, radius):
            yield row, point
        return
    for number, query in enumerate(queries):
        point = tree.indices_within(query, radius)
        yield np.full(len(point), number), point


# --- files ----------------------------------------------------------------------------------


def _build(library: Library, generation: int, with_columns: bool) -> ViewIndex:
    _log.info("the saved index is missing, of another state or damaged: it is built again")
    views = ViewSet.of(library)
    rows, columns = (HammingVPTree.from_hashes(views.hashes.small[:, plane]) for plane in range(2))
    # A full disk, or a folder that may only be read, costs the next start a rebuild and nothing else.
    with contextlib.suppress(OSError):
        _sweep(library.folder)
        rows.save(os.path.join(library.folder, TREE_FILE), generation)
        columns.save(os.path.join(library.folder, COLUMNS_FILE), generation)
        save_arrays(os.path.join(library.folder, VIEWS_FILE), [generation], {"appearances": views.numbers})
    # An index that was just built must find what a loaded one finds.
    return ViewIndex(rows, views.numbers, columns if with_columns else None)


def _sweep(folder: str) -> None:
    """Removes the unfinished files of programs that were killed while they saved an index."""
    for entry in os.scandir(folder):
        is_ours = entry.name.startswith(_FILES) and entry.name.endswith(".part")
        if is_ours and time.time() - entry.stat(follow_symlinks=False).st_mtime > _SWEEP_SECONDS:
            os.unlink(entry.path)


def _load(library: Library, generation: int, columns: bool) -> ViewIndex | None:
    """Loads the saved index; returns None if it is missing, stale or damaged."""
    names = (TREE_FILE, COLUMNS_FILE) if columns else (TREE_FILE,)
    trees = [HammingVPTree.load(os.path.join(library.folder, name), generation) for name in names]
    if trees[0] is None or trees[-1] is None:
        return None
    path = os.path.join(library.folder, VIEWS_FILE)
    arrays = load_arrays(path, [generation], {"appearances": np.int64})
    if arrays is None or not len(arrays["appearances"]) == len(trees[0]) == len(trees[-1]):
        return None
    return ViewIndex(trees[0], arrays["appearances"], trees[1] if columns else None)
