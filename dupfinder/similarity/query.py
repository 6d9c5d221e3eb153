"""Finds the images of a library that resemble a picture."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

import numpy as np

from dupfinder.base.errors import ImageError
from dupfinder.base.files import FileState
from dupfinder.base.records import (
    ImageRecord,
    Match,
    Relation,
    Transform,
)
from dupfinder.hashing.hashes import Hashes
from dupfinder.hashing.orientation import TRANSFORMS
from dupfinder.similarity.equality import (
    complete_digests,
    may_have_equal_pixels,
)
from dupfinder.similarity.query_comparison import compare_query
from dupfinder.similarity.view_index import ViewIndex, near_appearances
from dupfinder.similarity.view_matches import agreeing_frames
from dupfinder.similarity.views import QUERY, Comparison, Rows, ViewSet, compare
from dupfinder.store.appearances import is_tiny
from dupfinder.store.library import Library
from dupfinder.system.gc_pause import gc_pause
from dupfinder.workers.client import digests_of, read_image

if TYPE_CHECKING:
    from dupfinder.images.picture import Picture


@dataclass(frozen=True, slots=True)
class Query:
    """A picture that is compared with the library.

    Attributes:
        image: as if it were indexed, with number and appearance QUERY.
        hashes: of its views.
        state: of the file when it was read.
        content: fingerprint and checksum of the bytes.
        frame_hashes: of sampled frames, if there are several.
        data: the bytes of a picture that is no file; None for a file.
        preview: in colour, if it was asked for.
        features: its local features and its thumbnail, as they are stored, if they were asked for.
    """

    image: ImageRecord
    hashes: Hashes
    state: FileState
    content: tuple[bytes, int]
    frame_hashes: bytes = b""
    data: bytes | None = None
    preview: Picture | None = None
    features: tuple[bytes, bytes] = (b"", b"")

    @staticmethod
    def read(path: str, *, preview_side: int | None = None, features: bool = False) -> Query:
        """Reads an image file, once for its hashes and its preview.

        Args:
            path: of the file.
            preview_side: the longest side of the preview in pixels; None for no preview.
            features: read its local features too, by which crops are found.

        Raises:
            ImageError: it cannot be read as an image; the message is a sentence that names it.
        """
        try:
            return Query._of(FileState(os.fsencode(path), 0, 0, 0, 0), None, preview_side, features)
        except FileNotFoundError as error:
            raise ImageError(f"There is no such file: {path}") from error
        except IsADirectoryError as error:
            raise ImageError(f"This is a folder, not an image: {path}") from error
        except (OSError, ImageError, MemoryError) as error:
            reason = (error.strerror or "").lower() if isinstance(error, OSError) else str(error)
            if os.path.isdir(path):
                raise ImageError(f"This is a folder, not an image: {path}") from error
            raise ImageError(
                f"{path} cannot be read as an image: {reason or 'not enough memory'}."
            ) from error

    @staticmethod
    def of(data: bytes, *, preview_side: int | None = None, features: bool = False) -> Query:
        """Reads a picture that is no file, such as one of the clipboard; see `read`."""
        return Query._of(FileState(b"", len(data), 0, 0, 0), data, preview_side, features)

    @staticmethod
    def _of(state: FileState, data: bytes | None, side: int | None, features: bool) -> Query:
        scanned, preview = read_image(state, data, fit=(side, side) if side else None, features=features)
        image = ImageRecord(
            QUERY,
            os.fsdecode(scanned.state.path),
            scanned.state.size_bytes,
            scanned.state.mtime_ns,
            scanned.width,
            scanned.height,
            scanned.content_pixels,
            scanned.format,
            scanned.taken_at,
            scanned.damaged,
            scanned.flat,
            QUERY,
            content=scanned.content,
            frames=scanned.frames,
            camera=scanned.camera,
            turned=scanned.turned,
            quality=scanned.quality,
            taken_ms=scanned.taken_ms,
            camera_key=scanned.camera_key,
        )
        hashes = Hashes.from_rows(b"".join(scanned.views))
        content = scanned.fingerprint or b"", scanned.checksum or 0
        return Query(
            image,
            hashes,
            scanned.state,
            content,
            scanned.frame_hashes,
            data,
            preview,
            (scanned.features, scanned.thumbnail),
        )


def find_matches(library: Library, index: ViewIndex, query: Query, radius: int) -> list[Match]:
    """Finds images within `radius` bits of a query, inclusive: matches nearest first, then look-alikes.

    A flat query matches only files of equal bytes or pixels.
    """
    return at_radius(find_every_match(library, index, query, radius), radius)


def find_every_match(library: Library, index: ViewIndex, query: Query, radius: int) -> list[Match]:
    """Finds the matches at every radius up to this one, so that a slider needs one search; see `at_radius`.

    An image whose nearest view fails the second look, while a view farther away passes, is returned twice: as
    a look-alike below the distance of the latter, and as a match from there on. Exact and same-pixels images
    are returned once, at distance 0, because equality does not depend on the radius. (A search with a smaller
    radius finds a lossless copy that hashes a bit or two away only from there on, and returns it as a
    look-alike if a view that fails is nearer.)

    Returns:
        Matches in the order of `find_matches`.
    """
    if query.image.flat:
        found = [Match(image, 0, "near", None) for image in library.flat_images()]
        return _sorted(_with_equality(library, query, found, only_equal=True))
    appearances = near_appearances(index, query.hashes, radius)
    tiny = is_tiny(query.image.width, query.image.height)
    comparison = compare_with(library, index, query.hashes, tiny, appearances, radius)
    answers = _answers(appearances, _without_other_frames(library, query, appearances, comparison))
    with gc_pause:
        found = [
            Match(image, *answer)
            for image in library.records(appearances.tolist())
            for answer in answers[image.appearance]
        ]
    return _sorted(_with_equality(library, query, found))


def compare_with(
    library: Library, index: ViewIndex, query: Hashes, tiny: bool, appearances: Rows, radius: int
) -> Comparison:
    """Compares the views of a picture with appearances that the index has found, ascending."""
    details = index.details if index.search.is_frequent else None
    if details is not None:
        return compare_query(library, index.all_appearances, details, query, tiny, appearances, radius)
    views = ViewSet.of(library, appearances).with_query(query, tiny)
    return compare(views, np.full(len(appearances), QUERY, np.int64), appearances, radius)


def _without_other_frames(
    library: Library, query: Query, appearances: Rows, comparison: Comparison
) -> Comparison:
    """Returns the comparison without verified pairs whose sampled frames do not agree with the query's."""
    frames = library.frame_hashes(appearances[comparison.verified].tolist()) if query.frame_hashes else {}
    if not frames:
        return comparison
    queries = np.full(len(appearances), QUERY, np.int64)
    frames[QUERY] = query.frame_hashes
    agree = agreeing_frames(frames, queries, appearances, comparison.transform)
    return replace(comparison, verified=comparison.verified & agree)


def at_radius(matches: Sequence[Match], radius: int) -> list[Match]:
    """Returns those of `find_every_match` for one radius, at most that of the search, in their order."""
    return [match for match in matches if match.distance <= radius <= match.last_radius]


_Answer = tuple[int, Relation, Transform | None, int]
"""Distance, relation, transform and last radius of a match."""


def _answers(appearances: Rows, comparison: Comparison) -> dict[int, tuple[_Answer, ...]]:
    """Returns the relations of each appearance to the query, as the radius grows."""
    answers: dict[int, tuple[_Answer, ...]] = {}
    rows = zip(
        appearances.tolist(),
        comparison.nearest.tolist(),
        comparison.nearest_transform.tolist(),
        comparison.verified.tolist(),
        comparison.distance.tolist(),
        comparison.transform.tolist(),
        strict=True,
    )
    for appearance, nearest, nearest_transform, verified, distance, transform in rows:
        match: _Answer = distance, "near", TRANSFORMS[transform], _ALWAYS
        last_radius = distance - 1 if verified else _ALWAYS
        look_alike: _Answer = nearest, "look-alike", TRANSFORMS[nearest_transform], last_radius
        if not verified:
            answers[appearance] = (look_alike,)
        else:
            answers[appearance] = (look_alike, match) if nearest < distance else (match,)
    return answers


_ALWAYS: Final = 64


_ORDER: Final = {"exact": 0, "same-pixels": 1, "near": 2, "look-alike": 3}


def _sorted(matches: list[Match]) -> list[Match]:
    """Sorts matches: nearest first, all look-alikes after all verified matches."""
    groups: dict[tuple[bool, int, int], list[Match]] = {}
    for match in matches:
        group = match.relation == "look-alike", match.distance, _ORDER[match.relation]
        groups.setdefault(group, []).append(match)
    # Many short sorts, because one long one would block other threads.
    return [match for group in sorted(groups) for match in sorted(groups[group], key=_path)]


def _path(match: Match) -> str:
    return match.image.path


def _with_equality(
    library: Library, query: Query, matches: list[Match], *, only_equal: bool = False
) -> list[Match]:
    """Marks exact and same-pixels matches, and adds exact duplicates that look different."""
    exact = _of_equal_bytes(library, query)
    similar = {
        match.image.id: match.image
        for match in matches
        if match.image.id not in exact
        and match.relation != "look-alike"
        and may_have_equal_pixels(query.image, match.image, match.distance)
    }
    of_query = digests_of(query.state, query.data, pixels=True)[1] if similar else None
    same = _equal_to(library, list(similar.values()), of_query, pixels=True) if of_query else set()
    equal = {number: Match(image, 0, "exact", None) for number, image in exact.items()}
    found = []
    for match in matches:
        number = match.image.id
        if number in exact:
            continue
        if number in same:
            equal[number] = Match(match.image, 0, "same-pixels", None)
        elif not only_equal:
            found.append(match)
    return [*equal.values(), *found]


def _of_equal_bytes(library: Library, query: Query) -> dict[int, ImageRecord]:
    """Returns the images with the bytes of the query, by number."""
    likely = library.likely_equals(*query.content)
    of_query = digests_of(query.state, query.data, whole=True)[0] if likely else None
    equal = _equal_to(library, likely, of_query) if of_query else set()
    return {image.id: image for image in likely if image.id in equal}


def _equal_to(
    library: Library, images: Sequence[ImageRecord], wanted: bytes | None, *, pixels: bool = False
) -> set[int]:
    """Returns the numbers of the images with this digest, of all bytes or of pixels."""
    known = complete_digests(library, () if pixels else images, images if pixels else ())
    return {image for image, digest in known.items() if (digest.pixels if pixels else digest.whole) == wanted}
