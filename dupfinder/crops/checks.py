"""Checks candidates: first on stored thumbnails, then on pixels of the files."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Final, NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from dupfinder.crops.agreement import Agreement, Grey, agreement, edge_directions, flatness, two_levels
from dupfinder.crops.candidates import Candidate
from dupfinder.crops.feature_arrays import Points, points_of
from dupfinder.crops.guided import guided_map
from dupfinder.crops.maps import (
    Map,
    Size,
    applied,
    composed,
    corners,
    inverted,
    is_sane,
    resizing,
    shares,
)
from dupfinder.crops.votes import mirrored_points
from dupfinder.features.extraction import Features
from dupfinder.features.patches import Words, mirror_mask
from dupfinder.features.thumbnails import decode_thumbnail
from dupfinder.features.working_picture import WORKING_AREA, working_picture

LARGER_SHARE: Final = 0.6
SMALLER_SHARE: Final = 0.33
"""Least shares that both pictures show: of the one that shows less, and of the other."""

PAGE_SHARE: Final = 0.12
"""A picture on a plain page, such as the screen of a telephone, may cover as little of it as this."""

WHOLE_SHARE: Final = 0.95
"""This share of the picture must lie on the page."""

PLAIN: Final = 0.7
"""A page is plain if its two commonest levels cover this share of it; of screens they cover 0.72 and more."""

_POINTLESS_SHARE: Final = 0.4
"""Below this in both, not even guided matching is tried."""

FEWEST_ON_THUMBNAILS: Final = 40
THUMBNAIL_SHARE: Final = 0.78
THUMBNAIL_MEAN: Final = 0.76
"""Bounds of an agreement on thumbnails: textured places, share that agrees, mean correlation."""

_CLEAR_SHARE: Final = 0.93
"""From here on, pixels are looked at without guided matching."""

_HOPELESS_SHARE: Final = 0.5
_MANY_VOTES: Final = 8
"""A map of so many votes is right: if thumbnails differ under it, another one will not help."""

FEWEST_ON_PIXELS: Final = 60
FEWEST_OF_ALL: Final = 0.15
"""The least share of places that must be textured."""

PIXEL_SHARE: Final = 0.92
PIXEL_MEAN: Final = 0.85
SMALL_SHARE: Final = 0.97
"""The share that must agree in pictures of 9,000 pixels and fewer; from 20,000 on, PIXEL_SHARE."""

FLAT_SHARE: Final = 0.98
"""The share that must agree where one level covers half of a picture; where it covers 0.3, PIXEL_SHARE."""

LEAST_DIRECTIONS: Final = 0.18
"""Pictures whose edges run in one direction only tell nothing along it."""

CLEAR_DIRECTIONS: Final = 0.12
CLEAR_SHARE: Final = 0.985
CLEAR_MEAN: Final = 0.93
"""Where so much agrees so well, edges may run in so few directions."""

_LEAST_AREA: Final = 6000


@dataclass(frozen=True)
class Side:
    """A picture prepared to be checked against others, mirrored or not.

    Attributes:
        words: (N,) uint64.
        points: in working pixels.
        size: of the working picture.
        thumbnail: (h, w) uint8, a little blurred.
        to_thumbnail: from working pixels.
    """

    words: Words
    points: Points
    size: Size
    thumbnail: Grey
    to_thumbnail: Map

    @classmethod
    def of(cls, features: Features, thumbnail: bytes, mirrored: bool = False) -> Side:
        """Prepares a picture.

        Args:
            features: as stored.
            thumbnail: likewise.
            mirrored: mirror it; the first picture of a mirrored candidate is.

        Raises:
            ValueError: the thumbnail cannot be decoded.
        """
        size = features.height, features.width
        points = points_of(features.places, np.array(size, np.int32))
        words, grey = features.words, decode_thumbnail(thumbnail)
        grey = cv2.GaussianBlur(grey, (5, 5), 0.8)  # type: ignore[assignment]
        if mirrored:
            points = mirrored_points(points, np.bool_(True), features.width)
            words, grey = words ^ mirror_mask(), np.ascontiguousarray(grey[:, ::-1])
        height, width = grey.shape
        return cls(words, points, size, grey, resizing(size, (height, width)))


class Alignment(NamedTuple):
    """A map under which two thumbnails agree.

    Attributes:
        by: from the first picture, mirrored if the candidate is, to the second, in working pixels.
        agreement: of the thumbnails.
        first_share: the share of the first picture that the second shows.
        second_share: the share of the second picture that the first shows.
        plainness: the share that the two commonest levels have of what lies around a small part; 0 if none is
            small.
    """

    by: Map
    agreement: Agreement
    first_share: float
    second_share: float
    plainness: float

    @property
    def has_enough_in_common(self) -> bool:
        """Whether enough of both lies in the other."""
        larger = max(self.first_share, self.second_share)
        smaller = min(self.first_share, self.second_share)
        on_page = larger >= WHOLE_SHARE and smaller >= PAGE_SHARE and self.plainness >= PLAIN
        return (larger >= LARGER_SHARE and smaller >= SMALLER_SHARE) or on_page

    @property
    def is_good(self) -> bool:
        """Whether thumbnails agree so well that pixels are worth a look."""
        found = self.agreement
        return (
            found.textured >= FEWEST_ON_THUMBNAILS
            and found.share >= THUMBNAIL_SHARE
            and found.mean >= THUMBNAIL_MEAN
            and self.has_enough_in_common
        )


class Confirmation(NamedTuple):
    """Result of the check on pixels.

    Attributes:
        accepted: whether both show the same.
        agreement: of the pixels; None if they have too little in common.
        needed_share: the share of textured places that had to agree.
        directions: of the edges, see `edge_directions`.
        needed_directions: the least that was accepted.
    """

    accepted: bool
    agreement: Agreement | None
    needed_share: float
    directions: float
    needed_directions: float


class Verdict(NamedTuple):
    """An accepted candidate with what it rests on.

    Attributes:
        candidate: as it was found.
        sizes: of the two working pictures.
        alignment: of the thumbnails.
        confirmation: on the pixels; None if only thumbnails were looked at.
    """

    candidate: Candidate
    sizes: tuple[Size, Size]
    alignment: Alignment
    confirmation: Confirmation | None


def verify_thumbnails(first: Side, second: Side, candidate: Candidate) -> Verdict | None:
    """Checks a candidate on stored thumbnails alone.

    Args:
        first: the first picture, mirrored if the candidate is.
        second: the second one.
        candidate: as found.

    Returns:
        None if they differ. Of different pictures of one series a few agree all the same: see `verify`.
    """
    for alignment in alignments(first, second, candidate):
        return Verdict(candidate, (first.size, second.size), alignment, None)
    return None


def verify(
    first: Side, second: Side, candidate: Candidate, pixels: Callable[[], tuple[Pixels, Pixels] | None]
) -> Verdict | None:
    """Checks a candidate on thumbnails, and what agrees there on pixels.

    Args:
        first: the first picture, mirrored if the candidate is.
        second: the second one.
        candidate: as found.
        pixels: returns the pixels of both pictures, neither mirrored; None if a file cannot be read. Called
            only if the thumbnails agree.

    Returns:
        None if they differ, or a file cannot be read.
    """
    for alignment in alignments(first, second, candidate):
        both = pixels()
        if both is None:
            return None
        confirmation = confirm(*both, candidate.mirrored, alignment.by)
        if confirmation.accepted:
            return Verdict(candidate, (first.size, second.size), alignment, confirmation)
    return None


def alignments(first: Side, second: Side, candidate: Candidate) -> Iterator[Alignment]:
    """Yields maps under which the thumbnails of a candidate agree, the more likely one first, at most two."""
    rough = aligned(first, second, candidate.by)
    if rough is not None:
        found = rough.agreement
        if (
            candidate.votes >= _MANY_VOTES
            and found.textured >= FEWEST_ON_THUMBNAILS
            and found.share < _HOPELESS_SHARE
        ):
            return
        if found.share >= _CLEAR_SHARE and rough.is_good:
            yield rough
    by = guided_map((first.words, second.words), (first.points, second.points), second.size, candidate.by)
    fine = None if by is None else aligned(first, second, by)
    if fine is not None and fine.is_good:
        yield fine
    elif rough is not None and rough.is_good and rough.agreement.share < _CLEAR_SHARE:
        yield rough


def aligned(first: Side, second: Side, by: Map) -> Alignment | None:
    """Compares two thumbnails under a map; None if it is not sane or they have too little in common."""
    if not is_sane(by):
        return None
    first_share, second_share = shares(first.size, second.size, by)
    if max(first_share, second_share) < _POINTLESS_SHARE:
        return None
    between = composed(composed(second.to_thumbnail, by), inverted(first.to_thumbnail))
    found = agreement(first.thumbnail, second.thumbnail, between)
    if found is None:
        return None
    plainness = 0.0
    if second_share < SMALLER_SHARE:
        plainness = _plainness(first, second, by)
    elif first_share < SMALLER_SHARE:
        plainness = _plainness(second, first, inverted(by))
    return Alignment(by, found, first_share, second_share, plainness)


def _plainness(part: Side, page: Side, by: Map) -> float:
    """Returns how plain a page is around a part of it."""
    around = np.ones(page.thumbnail.shape, np.uint8)
    place = applied(composed(page.to_thumbnail, by), corners(part.size))
    cv2.fillConvexPoly(around, np.rint(place).astype(np.int32), 0)
    levels = page.thumbnail[cv2.erode(around, np.ones((5, 5), np.uint8)) == 1]
    return two_levels(levels) if levels.size else 0.0


class Detail(NamedTuple):
    """A picture at the size at which it is compared.

    Attributes:
        grey: (h, w) uint8, a little blurred.
        flatness: see `flatness`.
        directions: see `edge_directions`.
    """

    grey: Grey
    flatness: float
    directions: float


@dataclass(frozen=True)
class Pixels:
    """The pixels of a picture for the last check.

    Attributes:
        working: (h, w) uint8, the working picture.
        available: how many pixels it was scaled from.
    """

    working: Grey
    available: int

    @classmethod
    def of(cls, grey: NDArray[np.uint8]) -> Pixels:
        """Prepares a decoded picture, (H, W) uint8, reduced as for `features.extraction.extract`.

        Raises:
            ValueError: a side is zero, or these are no grey levels.
        """
        return cls(working_picture(grey), grey.size)

    @cached_property
    def detail(self) -> Detail:
        """At working size."""
        return _detail(self.working)

    def detail_at(self, area: int) -> Detail:
        """At the size of a smaller file, in pixels; at working size if that is hardly larger."""
        if area >= 0.8 * WORKING_AREA:
            return self.detail
        factor = (area / self.working.size) ** 0.5
        height, width = self.working.shape
        size = max(1, round(width * factor)), max(1, round(height * factor))
        return _detail(cv2.resize(self.working, size, interpolation=cv2.INTER_AREA))  # type: ignore[arg-type]


def _detail(grey: Grey) -> Detail:
    blurred: Grey = cv2.GaussianBlur(grey, (5, 5), 0.9)  # type: ignore[assignment]
    return Detail(blurred, flatness(blurred), edge_directions(blurred))


def confirm(first: Pixels, second: Pixels, mirrored: bool, by: Map) -> Confirmation:
    """Checks on pixels whether two pictures show the same.

    Args:
        first: not mirrored.
        second: likewise.
        mirrored: whether the first is to be mirrored before the map is applied.
        by: from the first to the second working picture, in pixels.
    """
    area = max(_LEAST_AREA, min(first.available, second.available))
    here, there = first.detail_at(area), second.detail_at(area)
    before, after = _resized(first.working, here.grey), _resized(second.working, there.grey)
    by = composed(composed(after, by), inverted(before))
    grey = cv2.flip(here.grey, 1) if mirrored else here.grey
    found = agreement(grey, there.grey, by)  # type: ignore[arg-type]
    needed = _needed_share(area, min(here.flatness, there.flatness))
    directions = min(here.directions, there.directions)
    needed_directions = _needed_directions(found)
    accepted = (
        found is not None
        and found.textured >= max(FEWEST_ON_PIXELS, FEWEST_OF_ALL * found.places)
        and found.share >= needed
        and found.mean >= PIXEL_MEAN
        and directions >= needed_directions
    )
    return Confirmation(accepted, found, needed, directions, needed_directions)


def _needed_directions(found: Agreement | None) -> float:
    """Returns in how many directions edges must run; in fewer where nearly all places agree."""
    is_clear = found is not None and found.share >= CLEAR_SHARE and found.mean >= CLEAR_MEAN
    return CLEAR_DIRECTIONS if is_clear else LEAST_DIRECTIONS


def _resized(old: Grey, new: Grey) -> Map:
    return resizing((old.shape[0], old.shape[1]), (new.shape[0], new.shape[1]))


def _needed_share(area: int, flat: float) -> float:
    """Returns the share of textured places that must agree; more in small pictures and in flat ones."""
    small = PIXEL_SHARE + (SMALL_SHARE - PIXEL_SHARE) * min(1.0, max(0.0, (20000 - area) / 11000))
    return small + (max(FLAT_SHARE, small) - small) * min(1.0, max(0.0, (flat - 0.3) / 0.2))
