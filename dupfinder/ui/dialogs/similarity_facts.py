"""Works out the pictures of *How similarity works* with the functions that hash real photographs."""

from __future__ import annotations

from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from dupfinder.base.records import Difference
from dupfinder.hashing.bits import SMALL_SIDE, hamming, unpack_bits
from dupfinder.hashing.canvas import thumbnail
from dupfinder.hashing.hashes import Hashes
from dupfinder.hashing.thumbnail_hashes import hash_thumbnails
from dupfinder.ui.dialogs import drawn_scenes

QUESTIONS: Final = SMALL_SIDE**2
_ALONG_ROWS: Final = 0
_UPRIGHT: Final = 0


class Hashed(NamedTuple):
    """A picture on its way to its answers.

    Attributes:
        picture: in colours.
        grey: without.
        cells: (8, 9) float32, the mean brightness of each square, 0 to 255.
        answers: (8, 8) bool, whether the square at the right is brighter.
    """

    picture: QImage
    grey: QImage
    cells: NDArray[np.float32]
    answers: NDArray[np.bool_]


class Facts(NamedTuple):
    """All pictures, and how they compare.

    Attributes:
        photo: the photograph.
        copy: it, smaller and brighter.
        other: another photograph.
        copy_distance: the number of answers in which the copy differs from the photograph.
        other_distance: that of the other photograph.
        edited: the photograph with something drawn on it.
        difference: what the third look finds there.
    """

    photo: Hashed
    copy: Hashed
    other: Hashed
    copy_distance: int
    other_distance: int
    edited: QImage
    difference: Difference


def work_out() -> Facts:
    """Draws the pictures, hashes and compares them; takes some tens of milliseconds."""
    lake = drawn_scenes.lake()
    pictures = lake, drawn_scenes.smaller_and_brighter(lake), drawn_scenes.boat()
    greys = [each.convertToFormat(QImage.Format.Format_Grayscale8) for each in pictures]
    thumbnails = np.stack([thumbnail(_pixels_of(grey, 1)[:, :, 0]) for grey in greys])
    hashes, _ = hash_thumbnails(thumbnails)
    answers = answers_of(hashes)
    photo, copy, other = (
        Hashed(*each) for each in zip(pictures, greys, cells_of(thumbnails), answers, strict=True)
    )
    copy_distance, other_distance = hamming(hashes.small[1:, :1], hashes.small[:1, :1]).tolist()
    edited = drawn_scenes.with_birds(lake)
    return Facts(photo, copy, other, copy_distance, other_distance, edited, _difference(lake, edited))


def answers_of(hashes: Hashes) -> NDArray[np.bool_]:
    """Returns the answers along rows, as (N, 8, 8) bool."""
    return unpack_bits(hashes.small[:, _ALONG_ROWS, None], SMALL_SIDE).astype(bool)


def cells_of(thumbnails: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Returns the means of 8 rows of 9 squares: (N, 64, 64) uint8 to (N, 8, 9) float32."""
    count, side = thumbnails.shape[:2]
    columns = SMALL_SIDE + 1
    rows = thumbnails.astype(np.float32).reshape(count, SMALL_SIDE, side // SMALL_SIDE, side).mean(axis=2)
    # Each column repeated, so that a square is a whole number of columns.
    wide = rows.repeat(columns, axis=2).reshape(count, SMALL_SIDE, columns, side)
    return np.asarray(wide.mean(axis=3), np.float32)


def _difference(kept: QImage, other: QImage) -> Difference:
    from dupfinder.comparison.difference import compare
    from dupfinder.comparison.views import prepare

    one, two = (prepare(np.ascontiguousarray(_pixels_of(each, 4)[:, :, :3])) for each in (kept, other))
    return compare(one, two, _UPRIGHT)


def _pixels_of(image: QImage, channels: int) -> NDArray[np.uint8]:
    """Returns (H, W, channels) uint8, a copy."""
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : image.width() * channels].reshape(image.height(), image.width(), channels).copy()
