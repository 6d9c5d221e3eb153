"""Compares files with one that is kept, for requests about differences.

Apart from `decoder_main`, which imports it for the first such request: a process that only indexes starts
without it.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from typing import Final, NamedTuple

import numpy as np

from dupfinder.base.errors import ImageError
from dupfinder.base.files import FileState
from dupfinder.base.literals import DifferenceKind
from dupfinder.base.records import Difference
from dupfinder.comparison import difference, views
from dupfinder.images import decoding, pixel_depth
from dupfinder.images.pixel_depth import Pixels
from dupfinder.workers.messages import DifferencesRequest
from dupfinder.workers.protocol import Phase


class Comparer:
    """Compares files with one that is kept, and keeps that prepared for further requests.

    Args:
        read: returns the bytes of a file, given its number in the request and, if they may be read ahead, the
            files after it; fails if it has changed.
        note: is called with the number of a file, and the phase.
    """

    def __init__(
        self,
        read: Callable[[FileState, int, Sequence[FileState] | None], bytes],
        note: Callable[[int, Phase], None],
    ) -> None:
        self._read, self._note = read, note
        self._kept: tuple[FileState, _Shown] | None = None
        self._page: _Shown | None = None  # the kept picture in more detail

    def differences(self, request: DifferencesRequest) -> list[Difference | None]:
        """Returns the differences of files from the kept one, which is prepared once for all."""
        if self._kept is None or self._kept[0] != request.kept:
            self._kept = self._page = None
            self._kept = request.kept, self._shown(request.kept, 0)
        kept, states = self._kept[1], [state for state, _ in request.files]
        return [
            self._difference(kept, states[number:], transform, number + 1)
            for number, (_, transform) in enumerate(request.files)
        ]

    def _difference(
        self, kept: _Shown, states: Sequence[FileState], transform: int | None, number: int
    ) -> Difference | None:
        """Returns the difference of the first of some files; None if it has changed or cannot be decoded."""
        state = states[0]
        try:
            other = self._shown(state, number, upcoming=states[1:])
            found = _compare(kept, other, transform)
            if _DEGREES[found.kind] > 1 or not views.is_page(kept.white):
                return found
            if min(kept.shorter, other.shorter) <= views.SIDE:
                return found  # there is no more to be seen of the smaller one
            if self._page is None:
                self._page = self._shown(kept.state, 0, views.PAGE_SIDE)
            other = self._shown(state, number, views.PAGE_SIDE)
            return max(found, _compare(self._page, other, transform), key=_degree)
        except (ImageError, MemoryError, OSError):
            return None

    def _shown(
        self,
        state: FileState,
        number: int,
        side: int = views.SIDE,
        upcoming: Sequence[FileState] | None = None,
    ) -> _Shown:
        data = self._read(state, number, upcoming)
        self._note(number, Phase.DECODE)
        name = os.fsdecode(state.path)
        picture = decoding.decode(data, colour=True, side=side, name=name)
        shorter = min(picture.width, picture.height)
        white = views.prepare(picture.pixels, side)
        if not picture.transparent:
            return _Shown(state, shorter, side, picture.pixels, white)
        dark = decoding.decode(data, side=side, name=name).on_black()
        black = None if dark is None else _prepare_grey(dark, side)
        return _Shown(state, shorter, side, picture.pixels, white, black)


class _Shown(NamedTuple):
    """A picture that is compared with others.

    Attributes:
        state: of its file.
        shorter: its shorter side in the file, in pixels.
        side: what this was reduced to.
        pixels: (H, W, 3) uint8 BGR, its transparency over white.
        white: the same, prepared.
        black: its transparency over black, in grey; None for an opaque picture.
    """

    state: FileState
    shorter: int
    side: int
    pixels: Pixels
    white: views.Prepared
    black: views.Prepared | None = None


def _prepare_grey(grey: Pixels, side: int) -> views.Prepared:
    return views.prepare(np.repeat(grey[:, :, None], 3, axis=2), side)


def _compare(kept: _Shown, other: _Shown, transform: int | None) -> Difference:
    """Compares a picture with the kept one over white and, if either is transparent, over black.

    An opaque picture is one way in which a transparent one is shown, so the ground that it was put on counts.
    A transparent one shows both, so both must be alike.
    """
    white = difference.compare(kept.white, other.white, transform)
    if kept.black is None and other.black is None:
        return white
    dark, other_dark = (
        each.black or _prepare_grey(pixel_depth.grey_of(each.pixels), each.side) for each in (kept, other)
    )
    black = difference.compare(dark, other_dark, transform)
    return min(white, black, key=_degree) if other.black is None else max(white, black, key=_degree)


def _degree(found: Difference) -> tuple[int, float]:
    return _DEGREES[found.kind], found.score


_DEGREES: Final[dict[DifferenceKind, int]] = {"none": 0, "colour": 1, "local": 2, "whole": 3}
