"""The folders that hold groups, below the added ones, with the number of groups; asks no drive."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from dupfinder.system.path_names import is_below
from dupfinder.ui.backend.cluster_table import ClusterEntry
from dupfinder.ui.style import formatting


@dataclass(frozen=True, slots=True)
class FolderNode:
    """A folder.

    Attributes:
        path: of the folder.
        groups: how many groups have a file in it or below it.
        children: the folders in it that hold groups, in order of their names.
    """

    path: str
    groups: int
    children: tuple[FolderNode, ...] = ()


class FolderCounter:
    """Counts groups a few at a time, so that the window can go on meanwhile.

    Args:
        entries: the groups.
        roots: the added folders.
    """

    def __init__(self, entries: Sequence[ClusterEntry], roots: Sequence[str]) -> None:
        self._entries, self._roots = entries, roots
        self._done = 0
        self._chains: dict[str, tuple[str, ...]] = {}
        self._counts: Counter[str] = Counter()

    def step(self, count: int = 1000) -> bool:
        """Counts so many groups; returns whether there are more."""
        chains = self._chains
        for entry in self._entries[self._done : self._done + count]:
            found: set[str] = set()
            for file in entry.cluster.files:
                folder = os.path.dirname(file.image.path)
                chain = chains.get(folder)
                if chain is None:
                    chain = chains[folder] = _chain(folder, self._roots)
                found.update(chain)
            self._counts.update(found)
        self._done += count
        return self._done < len(self._entries)

    def tree(self) -> list[FolderNode]:
        """Returns a node for each added folder, in their order; one within another is in its tree too."""
        inside: dict[str, list[str]] = {}
        for path in self._counts:
            inside.setdefault(os.path.dirname(path), []).append(path)

        def node(path: str) -> FolderNode:
            children = [child for child in inside.get(path, ()) if child != path]
            children.sort(key=lambda child: formatting.natural_key(os.path.basename(child)))
            return FolderNode(path, self._counts[path], tuple(map(node, children)))

        return [node(root) for root in self._roots]


def folder_tree(entries: Sequence[ClusterEntry], roots: Sequence[str]) -> list[FolderNode]:
    """Returns a node for each added folder, with the folders in it that hold groups."""
    counter = FolderCounter(entries, roots)
    while counter.step():
        pass
    return counter.tree()


def _chain(folder: str, roots: Sequence[str]) -> tuple[str, ...]:
    """Returns a folder and those around it, up to the outermost added one."""
    above = [root for root in roots if is_below(folder, root)]
    if not above:
        return ()
    outermost = min(above, key=len)
    chain = [folder]
    while chain[-1] != outermost and os.path.dirname(chain[-1]) != chain[-1]:
        chain.append(os.path.dirname(chain[-1]))
    return tuple(chain)
