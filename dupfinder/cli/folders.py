"""Folders that options name, by the names that image paths in the library can begin with."""

from __future__ import annotations

import argparse
import os
from collections.abc import Sequence

from dupfinder.base.errors import FolderError
from dupfinder.clusters.folder_limits import FolderLimits
from dupfinder.finder import Finder


def real_folders(finder: Finder, folders: Sequence[str]) -> frozenset[bytes]:
    """Returns folders by the names that image paths in the library can begin with.

    Raises:
        FolderError: a folder does not exist and holds no image of the library.
    """
    names = set()
    for folder in folders:
        given = os.path.expanduser(folder)
        real, absolute = os.fsencode(os.path.realpath(given)), os.fsencode(os.path.abspath(given))
        known = {name for name in (real, absolute) if finder.library.count_below(name)}
        if not folder or not (known or os.path.isdir(given)):
            raise FolderError(f"There is no such folder: {folder}")
        names |= known or {real}
    return frozenset(names)


def folder_limits(finder: Finder, options: argparse.Namespace) -> FolderLimits:
    """Returns the limits of the options; folders that are to be indexed are indexed before.

    Raises:
        FolderError: no image of the library is below a reference folder.
    """
    reference: list[bytes] = []
    for folder in options.reference:
        names = [name for name in real_folders(finder, [folder]) if finder.library.count_below(name)]
        if not names:
            raise FolderError(f"No image is indexed below {folder}; index it first.")
        reference += names
    return FolderLimits(options.between, options.within, tuple(sorted(set(reference))))
