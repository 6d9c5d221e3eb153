"""The saved VP-trees over all views of a library, and the appearances that are near a picture in them."""

from __future__ import annotations

import contextlib
import logging
import os
import time
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Final

import numpy as np

from dupfinder.hashing.hashes import Hashes
from dupfinder.hashing.orientation import TRANSFORMS
from dupfinder.similarity.array_files import load_arrays, save_arrays, saved_header
from dupfinder.similarity.hash_arrays import HashArray
from dupfinder.similarity.joins import within_many
from dupfinder.similarity.point_search import PointSearch
from dupfinder.similarity.query_comparison import DETAILS_FILE, ViewDetails, turned_small
from dupfinder.similarity.views import Rows, ViewSet
from dupfinder.similarity.vp_tree import HammingVPTree
from dupfinder.store.library import Library

_log = logging.getLogger(__name__)

TREE_FILE: Final = "index.npz"
COLUMNS_FILE: Final = "columns.npz"
VIEWS_FILE: Final = "views.npz"
_FILES: Final = (TREE_FILE, COLUMNS_FILE, VIEWS_FILE, DETAILS_FILE)
_SWEEP_SECONDS: Final = 3600.0
"""Age of an unfinished file that no program is still writing."""

_FEW_QUERIES: Final = 32
"""Up to so many queries are asked one by one."""

_LARGEST_SHARE: Final = 16
_FEW_ADDED: Final = 256
"""An index is built again once more than a share of the appearances and than a few were added or removed."""


@dataclass(frozen=True)
class ViewIndex:
    """The VP-trees over all views of a library.

    Attributes:
        tree: over the 64-bit row dHash of every view that is not flat, but for those of `added`.
        appearances: (N,) int64, the appearance of each point of the trees, ascending.
        columns: over the column dHash; None unless asked for.
        added: views that came since the trees were built, of later appearances; few.
        folder: that details are saved in; None for an index without any.
        generation: that the trees are saved with.
    """

    tree: HammingVPTree
    appearances: Rows
    columns: HammingVPTree | None = None
    added: ViewSet | None = None
    folder: str | None = None
    generation: int = 0
    search: PointSearch = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "search", PointSearch(self.tree))

    @cached_property
    def all_appearances(self) -> Rows:
        """The appearance of each view, (N + A,) int64, ascending: those of the trees, then the added ones."""
        if self.added is None:
            return self.appearances
        return np.concatenate([self.appearances, self.added.numbers])

    @cached_property
    def details(self) -> ViewDetails | None:
        """The hashes that a comparison needs of each view; None if they cannot be loaded."""
        if self.folder is None:
            return None
        details = ViewDetails.load(self.folder, self.generation, self.tree.hashes)
        if details is None:
            # Without this file the index is built again when it is opened next.
            with contextlib.suppress(OSError):
                os.unlink(os.path.join(self.folder, DETAILS_FILE))
            return None
        return details if self.added is None else details.with_views(self.added)

    def grown(self, added: ViewSet | None) -> ViewIndex:
        """Returns the same trees with other added views."""
        index = replace(self, added=added)
        object.__setattr__(index, "search", self.search)
        return index


def open_index(library: Library, *, columns: bool = False, loaded: ViewIndex | None = None) -> ViewIndex:
    """Loads the saved index of a library; builds and saves it if it is missing, outdated or damaged.

    An index of an earlier state is not built again if few appearances were added or removed since. Removed
    ones are still found, as they are by any index that is older than the library.

    Args:
        library: that the index is of.
        columns: with the tree over the column hashes.
        loaded: an index of the same library, which spares loading.
    """
    generation = library.generation()
    if loaded is not None and (loaded.columns is not None or not columns):
        grown = _grown(library, loaded)
        if grown is not None:
            return grown
    saved = _load(library, columns)
    grown = None if saved is None else _grown(library, saved)
    return grown if grown is not None else _build(library, generation, columns)


def _grown(library: Library, index: ViewIndex) -> ViewIndex | None:
    """Returns an index with the views that were added since; None if it is to be built again."""
    if index.generation == library.generation():
        return index.grown(None)
    changes = library.changes_since(index.generation)
    if changes is None:
        return None
    last, removed = changes
    added = library.added_since(last)
    if max(len(added), removed) > max(len(index.appearances) // _LARGEST_SHARE, _FEW_ADDED):
        return None
    return index.grown(ViewSet.of(library, np.array(added, np.int64)) if added else None)


def candidates(index: ViewIndex, query: Hashes, radius: int, *, threads: int = 1) -> Rows:
    """Finds the appearances that have a view within `radius` bits of any view of any of the queries.

    The queries are turned and their rows compared. If the index has a tree over columns, it also finds what
    turning the pictures of the library sideways would find.

    Args:
        index: of the library.
        query: Q views of one picture or of many.
        radius: inclusive.
        threads: for many queries.

    Returns:
        (2, K) int64: row of the query and appearance, each pair once, ascending.
    """
    appearances = index.all_appearances
    near = _near_points(index, query, radius, threads)
    found = [np.stack([row, appearances[point]]) for row, point in near]
    return np.unique(np.concatenate(found, axis=1), axis=1)


def near_appearances(index: ViewIndex, query: Hashes, radius: int) -> Rows:
    """Finds the same for one picture: the appearances, (K,) int64, each once, ascending."""
    points = np.concatenate([point for _, point in _near_points(index, query, radius)])
    return np.unique(index.all_appearances[points])


def _near_points(
    index: ViewIndex, query: Hashes, radius: int, threads: int = 1
) -> Iterator[tuple[Rows, Rows]]:
    """Yields rows of the queries and points of the index that are within the radius in some orientation."""
    yield np.zeros(0, np.int64), np.zeros(0, np.int64)
    turned = turned_small(query)
    searches = [(False, turned[:, : len(TRANSFORMS)], index.search, index.tree)]
    if index.columns is not None:
        searches.append((True, turned[:, len(TRANSFORMS) :], PointSearch(index.columns), index.columns))
    for columns, queries, search, tree in searches:
        flat = np.ascontiguousarray(queries.T).ravel()
        for row, point in _within(search, tree, flat, radius, threads):
            yield row % len(query), point
        if index.added is not None:
            others = np.ascontiguousarray(index.added.hashes.small[:, int(columns)])
            for row, point, _ in within_many(others, flat, radius):
                yield row % len(query), point + len(tree)


def _within(
    search: PointSearch, tree: HammingVPTree, queries: HashArray, radius: int, threads: int
) -> Iterator[tuple[Rows, Rows]]:
    if len(queries) > _FEW_QUERIES:
        for row, position, _ in within_many(tree.in_order, queries, radius, threads=threads):
            yield row, tree.indices(position)
        return
    for number, point in search.near(queries, radius):
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
        ViewDetails.of(views).save(library.folder, generation)
        save_arrays(os.path.join(library.folder, VIEWS_FILE), [generation], {"appearances": views.numbers})
    # An index that was just built must find what a loaded one finds.
    return ViewIndex(
        rows,
        views.numbers,
        columns if with_columns else None,
        folder=library.folder,
        generation=generation,
    )


def _sweep(folder: str) -> None:
    """Removes the unfinished files of programs that were killed while they saved an index."""
    for entry in os.scandir(folder):
        is_ours = entry.name.startswith(_FILES) and entry.name.endswith(".part")
        if is_ours and time.time() - entry.stat(follow_symlinks=False).st_mtime > _SWEEP_SECONDS:
            os.unlink(entry.path)


def _load(library: Library, columns: bool) -> ViewIndex | None:
    """Loads the saved index, of whatever state; returns None if it is missing or damaged."""
    path = os.path.join(library.folder, VIEWS_FILE)
    header = saved_header(path)
    has_details = os.path.isfile(os.path.join(library.folder, DETAILS_FILE))
    if header is None or len(header) != 1 or not has_details:
        return None
    (generation,) = header
    names = (TREE_FILE, COLUMNS_FILE) if columns else (TREE_FILE,)
    trees = [HammingVPTree.load(os.path.join(library.folder, name), generation) for name in names]
    if trees[0] is None or trees[-1] is None:
        return None
    arrays = load_arrays(path, header, {"appearances": np.int64})
    if arrays is None or not len(arrays["appearances"]) == len(trees[0]) == len(trees[-1]):
        return None
    return ViewIndex(
        trees[0],
        arrays["appearances"],
        trees[1] if columns else None,
        folder=library.folder,
        generation=generation,
    )
