"""Answers a query, and decodes single pictures; runs in a worker."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QImage

from dupfinder.base.errors import ImageError
from dupfinder.base.records import ImageRecord, Match
from dupfinder.ui.backend.worker import Job
from dupfinder.ui.style.formatting import natural_key

if TYPE_CHECKING:
    from dupfinder.finder import Finder
    from dupfinder.images.pixel_depth import Pixels
    from dupfinder.similarity.query import Query


PREVIEW_SIDE_PX: Final = 900


@dataclass(frozen=True, slots=True)
class Source:
    """A picture to find near-duplicates of.

    Attributes:
        name: shown on the screen.
        path: of its file; None for picture data and web addresses.
        data: its bytes if it has no file.
        address: on the web, to be fetched now: the user agreed.
    """

    name: str
    path: str | None = None
    data: bytes | None = field(default=None, repr=False)
    address: str | None = None


@dataclass(frozen=True, slots=True)
class QueryAnswer:
    """The near-duplicates of a picture.

    Attributes:
        image: the picture as if it were indexed.
        matches: those of every radius up to `radius`, to be cut by `last_radius` and distance; in the
            natural order of their paths.
        radius: the largest that was searched.
        complete: whether no later answer holds more.
    """

    image: ImageRecord
    matches: tuple[Match, ...]
    radius: int
    complete: bool


def answer_query(finder: Finder, job: Job, source: Source, radius: int) -> None:
    """Posts one to three QueryAnswers and a QImage of the picture.

    Raises:
        ImageError: the picture cannot be read.
        LibraryError: the library cannot be read.
    """
    from dupfinder.base.radii import MAX_QUERY_RADIUS

    query = _read_query(source, finder.crops)
    job.raise_if_cancelled()

    def answer(up_to: int) -> list[Match]:
        # Sorted here, because this takes longest; the page then sorts by a number or two.
        found = finder.query_all(query, up_to)
        post(sorted(found, key=lambda match: natural_key(match.image.path)), up_to)
        return found

    def post(matches: Sequence[Match], up_to: int) -> None:
        image = replace(query.image, path=source.path or "")
        job.post(QueryAnswer(image, tuple(matches), up_to, up_to >= MAX_QUERY_RADIUS))

    found = answer(radius)
    job.raise_if_cancelled()
    if query.preview is not None:
        job.post(image_of(query.preview.pixels))
    if radius < MAX_QUERY_RADIUS:
        found = answer(MAX_QUERY_RADIUS)
    if finder.crops:
        found = finder.with_crops(query, found, cancel=job.cancel_event)
        post(sorted(found, key=lambda match: natural_key(match.image.path)), MAX_QUERY_RADIUS)
    if source.path is not None and any(match.relation == "near" for match in found):
        # This decodes files, so it comes last.
        found = finder.look_at_matches(query, found, cancel=job.cancel_event)
        post(sorted(found, key=lambda match: natural_key(match.image.path)), MAX_QUERY_RADIUS)


def _read_query(source: Source, features: bool) -> Query:
    from dupfinder.similarity.query import Query

    if source.path is not None:
        return Query.read(source.path, preview_side=PREVIEW_SIDE_PX, features=features)
    try:
        return Query.of(source.data or b"", preview_side=PREVIEW_SIDE_PX, features=features)
    except (ImageError, MemoryError) as error:
        reason = str(error) or "not enough memory"
        raise ImageError(f"{source.name} cannot be read as an image: {reason}.") from error


def whole_image(path: str) -> QImage:
    """Decodes a whole picture.

    Raises:
        ImageError: it cannot be read.
    """
    from dupfinder.base.files import FileState
    from dupfinder.base.records import reason_of
    from dupfinder.workers.client import picture_of

    try:
        picture, _ = picture_of(FileState(os.fsencode(path), 0, 0, 0, 0))
        return image_of(picture.pixels)
    except OSError as error:
        raise ImageError(f"{path} cannot be read: {reason_of(error)}.") from error
    except (ImageError, MemoryError) as error:
        raise ImageError(f"{path} cannot be read as an image: {error or 'not enough memory'}.") from error


def image_of(pixels: Pixels) -> QImage:
    """Returns a QImage with its own memory from (H, W, 3) uint8 BGR."""
    height, width = pixels.shape[:2]
    return QImage(pixels.data, width, height, pixels.strides[0], QImage.Format.Format_BGR888).copy()
