"""The local features of a library in memory."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from dupfinder.crops.feature_arrays import FeatureArrays
from dupfinder.crops.joins import Index
from dupfinder.features.extraction import Features
from dupfinder.features.version import VERSION
from dupfinder.store.library import Library

_FEW: Final = 1000
"""So many pictures are added to an index in memory; with more, it is loaded again."""


@dataclass(frozen=True, slots=True)
class FeatureIndex:
    """The features of a library's appearances, to find pairs among them.

    Attributes:
        appearances: (P,) int64, the appearance of each picture; those that were joined come first.
        index: of the pictures.
        joined: how many pictures were joined with one another.
    """

    appearances: NDArray[np.int64]
    index: Index
    joined: int

    @classmethod
    def of(cls, library: Library) -> FeatureIndex:
        """Loads the features of a library; they are not sorted.

        Raises:
            LibraryDamagedError: they cannot be the features of pictures.
        """
        states = dict(library.feature_states(VERSION))
        stored = library.features(list(states))
        present = [appearance for appearance in states if appearance in stored]
        try:
            arrays = FeatureArrays.of_bytes([stored[appearance] for appearance in present])
        except ValueError as error:
            raise library.index.damaged() from error
        joined = sum(states[appearance] for appearance in present)
        return cls(np.array(present, np.int64), Index(arrays), joined)

    def sorted(self) -> FeatureIndex:
        """Returns the index with sorted tables, which serve many new pictures, and all queries."""
        return self if self.index.tables else replace(self, index=self.index.sorted())

    def refreshed(self, library: Library) -> FeatureIndex:
        """Returns the index with what was added to the library since; what is gone stays, and is not found.

        A few new pictures are inserted, in a tenth of the time of loading all.
        """
        known = set(self.appearances.tolist())
        states = dict(library.feature_states(VERSION))
        new = [appearance for appearance in states if appearance not in known]
        gone = len(known) + len(new) - len(states)
        if len(new) + gone > max(_FEW, len(known) // 20):
            loaded = FeatureIndex.of(library)
            return loaded.sorted() if self.index.tables else loaded
        joined = self.joined
        while joined < len(self.appearances) and states.get(int(self.appearances[joined]), True):
            joined += 1
        if not new:
            return replace(self, joined=joined)
        features = _features(library, new)
        index = self.index.extended(list(features.values()))
        numbers = np.concatenate([self.appearances, np.fromiter(features, np.int64, len(features))])
        return FeatureIndex(numbers, index, joined)


def _features(library: Library, appearances: Sequence[int]) -> dict[int, Features]:
    """Returns the features of appearances, in their order; none of those that another program has removed.

    Raises:
        LibraryDamagedError: they cannot be the features of a picture.
    """
    stored = library.features(appearances)
    try:
        return {
            appearance: Features.from_bytes(stored[appearance])
            for appearance in appearances
            if appearance in stored
        }
    except ValueError as error:
        raise library.index.damaged() from error
