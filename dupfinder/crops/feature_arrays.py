"""The features of many pictures in a few arrays."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from dupfinder.features.extraction import SCALE_STEPS, STORED, STORED_HEADER, Features
from dupfinder.features.patches import Words
from dupfinder.features.working_picture import LONGEST_SIDE, SHORTEST_SIDE

Numbers = NDArray[np.int64]
Floats = NDArray[np.float32]


class Points(NamedTuple):
    """Where features lie in their working pictures: arrays of one length.

    Attributes:
        place: complex64, x + iy in working pixels.
        octave: float32, the binary logarithm of the scale.
        angle: float32, radians.
    """

    place: NDArray[np.complex64]
    octave: Floats
    angle: Floats


@dataclass(frozen=True)
class FeatureArrays:
    """Features of pictures 0 to P - 1, one picture after another.

    Attributes:
        words: (F,) uint64.
        places: (F, 4) uint8, see `Features`.
        first: (P + 1,) int64: where the features of each picture begin; the last is F.
        sizes: (P, 2) int32: height and width of the working pictures.
    """

    words: Words
    places: NDArray[np.uint8]
    first: Numbers
    sizes: NDArray[np.int32]

    @classmethod
    def of(cls, pictures: Sequence[Features]) -> FeatureArrays:
        """Joins the features of pictures, in order."""
        counts = [len(features.words) for features in pictures]
        sizes = [(features.height, features.width) for features in pictures]
        return cls(
            np.concatenate([np.empty(0, np.uint64), *(features.words for features in pictures)]),
            np.concatenate([np.empty((0, 4), np.uint8), *(features.places for features in pictures)]),
            np.cumsum([0, *counts], dtype=np.int64),
            np.array(sizes, np.int32).reshape(-1, 2),
        )

    @classmethod
    def of_bytes(cls, pictures: Sequence[bytes]) -> FeatureArrays:
        """Joins stored features of pictures, see `Features.to_bytes`.

        Raises:
            ValueError: the data are not of this form.
        """
        lengths = np.array([len(data) for data in pictures], np.int64)
        counts = (lengths - STORED_HEADER.size) // STORED.itemsize
        if (lengths != STORED_HEADER.size + counts * STORED.itemsize).any():
            raise ValueError("stored features have a wrong length")
        first = np.concatenate(([0], np.cumsum(counts)))
        octets = np.frombuffer(b"".join(pictures), np.uint8)
        is_header = np.zeros(len(octets) // STORED_HEADER.size, np.bool_)
        is_header[(first[:-1] * STORED.itemsize) // STORED_HEADER.size + np.arange(len(pictures))] = True
        units = octets.view("<u4")
        sizes = units[is_header].view("<u2").reshape(-1, 2).astype(np.int32)
        if ((sizes < SHORTEST_SIDE) | (sizes > LONGEST_SIDE)).any():
            raise ValueError("stored features have a wrong size of picture")
        records = units[~is_header].view(STORED)
        return cls(records["word"].astype(np.uint64), records["place"].copy(), first, sizes)

    def __len__(self) -> int:
        """How many pictures there are."""
        return len(self.sizes)

    @cached_property
    def picture(self) -> NDArray[np.int32]:
        """(F,): the picture of each feature."""
        return np.repeat(np.arange(len(self), dtype=np.int32), np.diff(self.first))

    def features(self, picture: int) -> Features:
        """Returns the features of one picture."""
        part = slice(int(self.first[picture]), int(self.first[picture + 1]))
        height, width = self.sizes[picture].tolist()
        return Features(self.words[part], self.places[part], height, width)

    def points(self, features: Numbers) -> Points:
        """Returns where some features lie."""
        return points_of(self.places[features], self.sizes[self.picture[features]])

    def chosen(self, pictures: Numbers, more: Features) -> FeatureArrays:
        """Returns the arrays of some pictures, in the given order, and one more at the end."""
        counts = np.diff(self.first)[pictures]
        first = np.concatenate(([0], np.cumsum(counts)))
        rows = np.arange(first[-1]) + np.repeat(self.first[pictures] - first[:-1], counts)
        return FeatureArrays(
            np.concatenate((self.words[rows], more.words)),
            np.concatenate((self.places[rows], more.places)),
            np.append(first, first[-1] + len(more.words)),
            np.concatenate((self.sizes[pictures], np.array([(more.height, more.width)], np.int32))),
        )

    def extended(self, more: Sequence[Features]) -> FeatureArrays:
        """Returns these arrays with more pictures at the end."""
        added = FeatureArrays.of(more)
        return FeatureArrays(
            np.concatenate((self.words, added.words)),
            np.concatenate((self.places, added.places)),
            np.concatenate((self.first, self.first[-1] + added.first[1:])),
            np.concatenate((self.sizes, added.sizes)),
        )


def points_of(places: NDArray[np.uint8], sizes: NDArray[np.int32]) -> Points:
    """Returns where stored features lie in working pictures.

    Args:
        places: (N, 4) uint8.
        sizes: (N, 2) or (2,): height and width.
    """
    spans = (sizes[..., ::-1] - 1).astype(np.float32) / np.float32(255)
    place = (places[:, :2] * spans).astype(np.float32).view(np.complex64).ravel()
    octave = places[:, 2] * np.float32(1 / SCALE_STEPS) - np.float32(1)
    return Points(place, octave, places[:, 3] * np.float32(np.pi / 128))
