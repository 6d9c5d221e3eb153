"""Limits by folders: duplicates only between folders, only within one, or of one folder against the others.

The folder of a file is the one that holds it directly: two files are in different folders if one of them
lies in a subfolder of the other's. A reference folder stands for everything below it.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, Literal

from dupfinder.base.records import Cluster, ImageRecord
from dupfinder.system.path_names import lies_in

LimitReason = Literal["reference", "no-reference", "same-folder", "other-folder"]
"""Why a rule lets a file stay.

reference: it is in a reference folder. no-reference: the kept file is not. same-folder: it is in the folder
of the kept file, though only files of different folders count. other-folder: it is not, though only files
of one folder count.
"""


@dataclass(frozen=True, slots=True)
class FolderLimits:
    """The pairs of files that count as duplicates, by their folders; several limits hold together.

    Attributes:
        between: only files in different folders.
        within: only files in one folder.
        reference: real paths of folders. Only files outside of them count, against those inside, which stay.
    """

    between: bool = False
    within: bool = False
    reference: tuple[bytes, ...] = ()

    @property
    def is_active(self) -> bool:
        """Whether there is a limit at all."""
        return self.between or self.within or bool(self.reference)

    def holds(self, path: str) -> bool:
        """Whether a file is below a reference folder."""
        return _is_in(self.reference, os.path.dirname(path))

    def allows(self, folders: Sequence[str]) -> bool:
        """Whether at least one pair of some files counts, given the folder of each file."""
        if not self.is_active:
            return True
        different = set(folders)
        if self.between and len(different) < 2:
            return False
        if self.within and len(different) == len(folders):
            return False
        if not self.reference:
            return True
        inside = sum(_is_in(self.reference, folder) for folder in different)
        return 0 < inside < len(different)

    def shows(self, cluster: Cluster) -> bool:
        """Whether a cluster holds a pair of files that counts."""
        return not self.is_active or self.allows([os.path.dirname(file.image.path) for file in cluster.files])

    def preferred(self, images: Sequence[ImageRecord]) -> Sequence[ImageRecord]:
        """Returns the images in reference folders, one of which is kept; all of them if there are none."""
        if not self.reference:
            return images
        return [image for image in images if self.holds(image.path)] or images

    def why_no_extra(self, path: str, keeper: str) -> LimitReason | None:
        """Returns why a file stays beside this kept file; None if the limits let it go."""
        if self.reference:
            if self.holds(path):
                return "reference"
            if not self.holds(keeper):
                return "no-reference"
        if self.between or self.within:
            is_same = os.path.dirname(path) == os.path.dirname(keeper)
            if self.between and is_same:
                return "same-folder"
            if self.within and not is_same:
                return "other-folder"
        return None


ANYWHERE: Final = FolderLimits()
"""No limit."""


@lru_cache(maxsize=65_536)
def _is_in(reference: tuple[bytes, ...], folder: str) -> bool:
    return lies_in(os.fsencode(folder), _normal(reference))


@lru_cache(maxsize=64)
def _normal(reference: tuple[bytes, ...]) -> frozenset[bytes]:
    return frozenset(map(os.path.normpath, reference))
