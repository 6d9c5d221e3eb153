"""Checks candidates for crops on thumbnails, and then on the files."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

import numpy as np
from numpy.typing import NDArray

from dupfinder.base.cancelling import CancelToken
from dupfinder.base.errors import Cancelled, DriveSilentError, FileChangedError, ImageError
from dupfinder.base.files import FileState
from dupfinder.crops.candidates import Candidate
from dupfinder.crops.checks import Pixels, Side, Verdict, verify
from dupfinder.crops.maps import Size
from dupfinder.crops.regions import Region, is_framed, region
from dupfinder.features.extraction import Features
from dupfinder.similarity.feature_index import FeatureIndex
from dupfinder.similarity.query import Query
from dupfinder.similarity.unchecked_crops import image_by_appearance, unchecked
from dupfinder.similarity.views import QUERY
from dupfinder.store.features import CropRow, UncheckedCrop
from dupfinder.store.library import Library
from dupfinder.workers.client import working_picture_of

_KEPT_SIDES: Final = 4096
_KEPT_PIXELS: Final = 2048

_SILENT_FILES: Final = 2
"""After so many silent files in a folder, its other files wait for another time."""


class CropChecker:
    """Checks candidates; keeps what was prepared for the last ones.

    Args:
        library: has the files.
        known: its features.
        found: the candidates that will be checked.
        cancel: is asked often.
        query: the picture whose number is that after the last one of `known`, if there is one.
    """

    def __init__(
        self,
        library: Library,
        known: FeatureIndex,
        found: Sequence[Candidate],
        cancel: CancelToken,
        query: Query | None = None,
    ) -> None:
        self._known = known
        self._cancel = cancel
        self._query = query
        pictures = sorted({number for each in found for number in (each.first, each.second)})
        appearances = [self._appearance(picture) for picture in pictures]
        self._images = image_by_appearance(library, appearances)
        self._thumbnails = library.thumbnails(appearances)
        self._away: set[int] = set()
        self._silences: Counter[bytes] = Counter()
        self._waiting: list[Candidate] = []
        self._side = lru_cache(_KEPT_SIDES)(self._prepare)
        self._pixels = lru_cache(_KEPT_PIXELS)(self._decode)

    def verify(self, candidate: Candidate) -> Verdict | None:
        """Checks one candidate; None if it is refused, or a file cannot be read (see `waiting`)."""
        if self._cancel.is_set():
            return None
        try:
            first = self._side(candidate.first, candidate.mirrored)
            second = self._side(candidate.second, False)
        except ValueError:  # a damaged thumbnail
            return None
        return verify(first, second, candidate, lambda: self._both(candidate))

    def waiting(self) -> list[UncheckedCrop]:
        """Returns the candidates that could not be checked, because a file is out of reach or has changed."""
        return [
            unchecked(each, self._appearance(each.first), self._appearance(each.second))
            for each in self._waiting
        ]

    def best_of(self, labels: NDArray[np.int64]) -> set[int]:
        """Returns the picture of each label that is likely to be kept: the largest."""
        best: dict[int, tuple[int, int]] = {}
        for picture, appearance in enumerate(self._known.appearances.tolist()):
            image = self._images.get(appearance)
            if image is not None:
                label = int(labels[picture])
                best[label] = max(best.get(label, (0, 0)), (image.content_pixels, -picture))
        return {-picture for _, picture in best.values()}

    def row(self, verdict: Verdict) -> CropRow:
        """Converts an accepted pair into what is stored."""
        first, second = verdict.candidate.first, verdict.candidate.second
        found = crop_row(verdict, self._appearance(first), self._appearance(second))
        pixels = self._pixels(first if found.whole == self._appearance(first) else second)
        if pixels is None:
            return found
        return found._replace(framed=is_framed(pixels.working, np.array(found.region).reshape(4, 2)))

    def _appearance(self, picture: int) -> int:
        numbers = self._known.appearances
        return int(numbers[picture]) if picture < len(numbers) else QUERY

    def _both(self, candidate: Candidate) -> tuple[Pixels, Pixels] | None:
        first, second = self._pixels(candidate.first), self._pixels(candidate.second)
        if first is not None and second is not None:
            return first, second
        missing = {
            number
            for number, pixels in ((candidate.first, first), (candidate.second, second))
            if pixels is None
        }
        if missing <= self._away:  # otherwise a damaged file has decided
            self._waiting.append(candidate)
        return None

    def _prepare(self, picture: int, mirrored: bool) -> Side:
        if picture == len(self._known.appearances) and self._query is not None:
            features, thumbnail = self._query.features
            return Side.of(Features.from_bytes(features), thumbnail, mirrored)
        own = self._known.index.arrays.features(picture)
        return Side.of(own, self._thumbnails.get(self._appearance(picture), b""), mirrored)

    def _decode(self, picture: int) -> Pixels | None:
        """Returns the pixels of a file; None if it has changed or cannot be read, or after a cancel."""
        data = None
        if picture == len(self._known.appearances) and self._query is not None:
            state, data = self._query.state, self._query.data
        else:
            image = self._images.get(self._appearance(picture))
            if image is None:
                self._away.add(picture)
                return None
            state = FileState.indexed(image)
        folder = os.path.dirname(state.path)
        try:
            if self._silences[folder] < _SILENT_FILES and picture not in self._away:
                return Pixels(*working_picture_of(state, data, cancel=self._cancel))
        except DriveSilentError:
            self._silences[folder] += 1
        except (OSError, FileChangedError):
            pass
        except (ImageError, Cancelled):
            return None
        self._away.add(picture)
        return None


def crop_row(verdict: Verdict, first: int, second: int) -> CropRow:
    """Returns an accepted pair as it is stored.

    Args:
        verdict: of the pair.
        first: the appearance of its first picture.
        second: of the second one.
    """
    found = region(verdict)
    whole, part = (second, first) if found.first_is_part else (first, second)
    size = verdict.sizes[1 if found.first_is_part else 0]
    part_size = verdict.sizes[0 if found.first_is_part else 1]
    return CropRow(whole, part, _fractions(found, part_size, size), found.share, verdict.candidate.mirrored)


def _fractions(found: Region, part: Size, whole: Size) -> tuple[float, ...]:
    """Returns the outer corners of a part as fractions of the sides of the whole.

    The corners of a `Region` are centres of pixels, of working pictures of these sizes.
    """
    upper_left, upper_right, _, lower_left = found.corners
    across = (upper_right - upper_left) / max(part[1] - 1, 1)
    down = (lower_left - upper_left) / max(part[0] - 1, 1)
    outwards = np.array([-across - down, across - down, across + down, down - across]) / 2
    fractions = (found.corners + outwards + 0.5) / (whole[1], whole[0])
    return tuple(float(value) for value in fractions.ravel())
