"""Decides whether a file may go to the trash: what is protected, decided or changed stays."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence

from dupfinder.clusters import decisions
from dupfinder.store.library import Library
from dupfinder.store.protection import Protection
from dupfinder.system import path_names
from dupfinder.system.trash_folders import lies_in_trash
from dupfinder.trash.file_checks import (
    KEPT,
    ContentReader,
    Known,
    RefusedError,
    Seen,
    check_file,
    identity_at,
)
from dupfinder.trash.plan import Item


class Permission:
    """Checks the files of a batch, each right before it is moved.

    Args:
        library: has the files, the protected folders and the decisions.
        items: all files of the batch.
        tick: is called often with the path that is read; what it raises ends the work.
    """

    def __init__(self, library: Library, items: Sequence[Item], tick: Callable[[str], None]) -> None:
        self._library = library
        self._tick = tick
        self._decided = decisions.load(library)
        self._contents = ContentReader(tick)
        self._read: dict[str, Seen] = {}  # keepers that were read to their ends, as they were then
        self._paths = {item.known.path for item in items}
        self._identities = {identity_at(path) for path in self._paths}

    def check(self, item: Item) -> None:
        """Refuses a file that must stay; notes the state of the file and of its keeper.

        Raises:
            RefusedError: it must stay; the message says why.
        """
        path = item.known.path
        self._tick(path)
        if item.refusal:
            raise RefusedError(item.refusal)
        if not path_names.can_be_moved(path):
            raise RefusedError("its name is not UTF-8, and the system would move another file")
        if lies_in_trash(os.fsencode(path)):
            raise RefusedError("it is in the trash already")
        if Protection(self._library).covers(os.fsencode(path)):
            raise RefusedError("it is in a protected folder")
        item.seen = check_file(item.known, "it")
        self._identities.add(item.seen.identity)
        if item.extra and item.extra.keeper and item.keeper:
            if self._decided.are_decided(item.extra.image, item.extra.keeper):
                raise RefusedError(f"it was decided to be no duplicate of {KEPT}")
            exactly = item.extra.exact or item.extra.keeper.damaged or _look_like_copies(item)
            item.kept = self._check_keeper(item.seen, item.keeper, exactly=exactly)
            if exactly:  # its bytes were compared
                return
        if item.extra:
            self._contents.expect_known(item.seen, item.known, "it")

    def _check_keeper(self, extra: Seen, keeper: Known, *, exactly: bool) -> Seen:
        if keeper.path in self._paths:
            raise RefusedError(f"{KEPT} is to be moved itself")
        if lies_in_trash(os.fsencode(keeper.path)):
            raise RefusedError(f"{KEPT} lies in the trash")
        kept = check_file(keeper, KEPT)
        if kept.identity == extra.identity:
            raise RefusedError(f"it is {KEPT} itself, by another name")
        if kept.identity in self._identities:
            raise RefusedError(f"{KEPT} is to be moved itself, by another name")
        if exactly:
            self._contents.expect_equal(extra, kept)
        elif self._read.get(keeper.path) != kept:
            self._contents.expect_known(kept, keeper, KEPT)
            self._read[keeper.path] = kept
        return kept


def _look_like_copies(item: Item) -> bool:
    """Whether a file and its keeper have equal hashes, size and fingerprint; then their bytes must be too."""
    assert item.extra is not None
    assert item.extra.keeper is not None
    assert item.keeper is not None
    same_look = item.extra.image.appearance == item.extra.keeper.appearance
    same_size = item.known.stamp.size_bytes == item.keeper.stamp.size_bytes
    fingerprint = item.known.content.fingerprint
    return same_look and same_size and fingerprint == item.keeper.content.fingerprint is not None
