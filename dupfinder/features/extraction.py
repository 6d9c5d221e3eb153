"""Extracts the local features of a picture, by which its crops and turned copies are found."""

from __future__ import annotations

import struct
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from dupfinder.features.keypoints import SIGMA, X, Y, keypoints
from dupfinder.features.patches import Atlas, Words, angles_at, words_at
from dupfinder.features.scale_space import scale_space
from dupfinder.features.thumbnails import encode_thumbnail
from dupfinder.features.working_picture import LONGEST_SIDE, SHORTEST_SIDE, Floats, Grey, working_picture

SCALE_STEPS: Final = 32
"""Steps of a stored scale in an octave; the first is half a pixel."""

STORED_HEADER: Final = struct.Struct("<HH")
"""Before the stored features of a picture: height and width of its working picture."""

STORED: Final = np.dtype([("word", "<u8"), ("place", "u1", 4)])
"""A stored feature."""


class Features(NamedTuple):
    """The local features of a picture.

    Attributes:
        words: (N,) uint64, see `patches`.
        places: (N, 4) uint8: x and y in 255ths of the sides, scale in 32nds of an octave above half a pixel
            of the working picture, angle in 256ths of a turn.
        height: of the working picture, in pixels.
        width: likewise.
    """

    words: Words
    places: NDArray[np.uint8]
    height: int
    width: int

    def to_bytes(self) -> bytes:
        """Returns 4 bytes for the size, and 12 for each feature."""
        records = np.empty(len(self.words), STORED)
        records["word"], records["place"] = self.words, self.places
        return STORED_HEADER.pack(self.height, self.width) + records.tobytes()

    @classmethod
    def from_bytes(cls, data: bytes) -> Features:
        """Reads what `to_bytes` returned.

        Raises:
            ValueError: the data are not of this form.
        """
        count, rest = divmod(len(data) - STORED_HEADER.size, STORED.itemsize)
        if count < 0 or rest:
            raise ValueError("stored features have a wrong length")
        height, width = STORED_HEADER.unpack_from(data)
        if not (SHORTEST_SIDE <= height <= LONGEST_SIDE and SHORTEST_SIDE <= width <= LONGEST_SIDE):
            raise ValueError("stored features have a wrong size of picture")
        records = np.frombuffer(data, STORED, count, STORED_HEADER.size)
        return cls(records["word"].astype(np.uint64), records["place"].copy(), height, width)


class Extract(NamedTuple):
    """The stored data of a picture: its features and its thumbnail (see `thumbnails`)."""

    features: Features
    thumbnail: bytes


def extract(grey: Grey) -> Features:
    """Finds at most 110 local features of a picture; the same pixels give the same features.

    Args:
        grey: (H, W) uint8, any size from 1×1; reduced, but with DECODE_SIDE pixels on the shorter side if
            the picture has them.

    Raises:
        ValueError: a side is zero, or these are no grey levels.
    """
    return features_of(working_picture(grey))


def extract_with_thumbnail(grey: Grey) -> Extract:
    """Finds the features of a picture, and makes its thumbnail; arguments and errors as for `extract`."""
    working = working_picture(grey)
    return Extract(features_of(working), encode_thumbnail(working))


def features_of(working: Grey) -> Features:
    """Finds the features of a working picture, (h, w) uint8."""
    space = scale_space(working)
    points = keypoints(space)
    height, width = working.shape
    if not len(points):
        return Features(np.empty(0, np.uint64), np.empty((0, 4), np.uint8), height, width)
    atlas = Atlas(space)
    angles = angles_at(atlas, points)
    return Features(words_at(atlas, points, angles), _places(points, angles, height, width), height, width)


def _places(points: Floats, angles: Floats, height: int, width: int) -> NDArray[np.uint8]:
    """Rounds places, scales and angles to a byte each."""
    places = np.empty((len(points), 4), np.float32)
    places[:, 0] = points[:, X] * np.float32(255 / (width - 1))
    places[:, 1] = points[:, Y] * np.float32(255 / (height - 1))
    places[:, 2] = (np.log2(points[:, SIGMA]) + 1) * SCALE_STEPS
    # A whole turn is none: the angle alone wraps around.
    places[:, 3] = np.rint(angles * np.float32(128 / np.pi)) % 256
    return np.rint(places).clip(0, 255).astype(np.uint8)
