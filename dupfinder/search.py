"""The two answers users come for: what resembles this picture, and which images are duplicates."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from dupfinder.clusters import (
    build_clusters,
    equal_clusters,
    may_be_equal,
    may_have_equal_pixels,
    with_equality,
)
from dupfinder.contents import Digests, complete_digests, known_digests, pixel_digest, whole_digest
from dupfinder.errors import ImageError
from dupfinder.hashing import TRANSFORMS, Hashes
from dupfinder.library import FileState, Library, below
from dupfinder.matching import (
    QUERY,
    Pool,
    ViewIndex,
    best_scores,
    candidates,
    compare,
    look_alikes,
    match_new,
)
from dupfinder.reading import fingerprint_of, read_file, read_picture, with_hashes
from dupfinder.records import Cluster, ImageRecord, Match, Report, ignore

Rows = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Query:
    """A picture that is compared with the library.

    Attributes:
        image: as if it were indexed, with number and appearance QUERY.
        hashes: of its views.
        data: the bytes of the file.
        fingerprint: of the bytes.
    """

    image: ImageRecord
    hashes: Hashes
    data: bytes
    fingerprint: bytes

    @staticmethod
    def read(path: str) -> Query:
        """Reads an image file.

        Raises:
            ImageError: it cannot be read as an image; the message is a sentence that names it.
        """
        state = FileState(os.fsencode(path), 0, 0, 0, 0)
        try:
            data, state = read_file(state)
            return Query.of(data, state)
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
    def of(data: bytes, state: FileState) -> Query:
        """The same from bytes that were read already, or come from no file."""
        fingerprint = fingerprint_of(data)
        (scanned,) = with_hashes([read_picture(data, state, fingerprint)])
        image = ImageRecord(
            QUERY,
            os.fsdecode(state.path),
            len(data),
            state.mtime_ns,
            scanned.width,
            scanned.height,
            scanned.content_pixels,
            scanned.format,
            scanned.taken_at,
            scanned.damaged,
            scanned.flat,
            QUERY,
        )
        return Query(image, Hashes.from_rows(b"".join(scanned.views)), data, fingerprint)


def find_matches(library: Library, index: ViewIndex, query: Query, radius: int) -> list[Match]:
    """Images within `radius` bits of a query, inclusive: matches nearest first, then look-alikes.

    A flat query matches only what has equal bytes or pixels.
    """
    if query.image.flat:
        found = [Match(image, 0, "near", None) for image in library.flat_images()]
        return _sorted(_with_equality(library, query, found, only_equal=True))
    looks = np.unique(candidates(index, query.hashes, radius)[1])
    pool = Pool.of(library, looks).with_query(query.hashes)
    comparison = compare(pool, np.full(len(looks), QUERY, np.int64), looks, radius)
    by_look = {
        look: (distance, verified, TRANSFORMS[transform])
        for look, distance, verified, transform in zip(
            looks.tolist(),
            comparison.distance.tolist(),
            comparison.verified.tolist(),
            comparison.transform.tolist(),
            strict=True,
        )
    }
    found = []
    for image in library.records(list(by_look)):
        distance, verified, transform = by_look[image.appearance]
        found.append(Match(image, distance, "near" if verified else "look-alike", transform))
    return _sorted(_with_equality(library, query, found))


_ORDER: Final = {"exact": 0, "same-pixels": 1, "near": 2, "look-alike": 3}


def _sorted(matches: list[Match]) -> list[Match]:
    """Nearest first; look-alikes, however near, after everything that is verified."""
    return sorted(
        matches,
        key=lambda match: (
            match.relation == "look-alike",
            match.distance,
            _ORDER[match.relation],
            match.image.path,
        ),
    )


def _with_equality(
    library: Library, query: Query, matches: list[Match], *, only_equal: bool = False
) -> list[Match]:
    """Tells exact and same-pixels matches from the others."""
    digests = known_digests(library, [match.image.id for match in matches])
    digests[QUERY] = Digests(query.fingerprint)
    whole = [m.image for m in matches if may_be_equal(query.image, m.image, m.distance, digests)]
    exact = _equal_to(library, whole, whole_digest(query.data)) if whole else set()
    similar = [
        match.image
        for match in matches
        if match.image.id not in exact
        and match.relation != "look-alike"
        and may_have_equal_pixels(query.image, match.image, match.distance)
    ]
    of_query = pixel_digest(query.data, query.image.path) if similar else None
    same = _equal_to(library, similar, of_query, pixels=True) if of_query else set()
    found = []
    for match in matches:
        if match.image.id in exact:
            found.append(Match(match.image, 0, "exact", None))
        elif match.image.id in same:
            found.append(Match(match.image, 0, "same-pixels", None))
        elif not only_equal:
            found.append(match)
    return found


def _equal_to(
    library: Library, images: Sequence[ImageRecord], wanted: bytes | None, *, pixels: bool = False
) -> set[int]:
    known = complete_digests(library, () if pixels else images, images if pixels else ())
    return {image for image, digest in known.items() if (digest.pixels if pixels else digest.whole) == wanted}


# --- clusters -------------------------------------------------------------------------------


def find_clusters(
    library: Library,
    roots: Sequence[bytes],
    radius: int,
    *,
    with_look_alikes: bool = False,
    threads: int = 1,
    report: Report = ignore,
    cancelled: Callable[[], bool] = lambda: False,
) -> list[Cluster]:
    """Clusters of the images below these folders (of all, if there are none), keepers' paths in order.

    Raises:
        Cancelled: what was matched and read before is stored.
    """
    match_new(library, radius, threads=threads, report=report, cancelled=cancelled)
    images = library.records() if with_look_alikes else library.related_images(radius)
    if roots:
        ranges = [below(root) for root in roots]
        images = [image for image in images if _is_below(os.fsencode(image.path), ranges)]
    matches = library.matches(radius)
    if with_look_alikes:
        looks = sorted({image.appearance for image in images if not image.flat})
        matches = look_alikes(library, np.array(looks, np.int64), radius, threads=threads)

    def compare_linked(one: Rows, other: Rows) -> tuple[NDArray[np.uint8], NDArray[np.float32]]:
        pool = Pool.of(library, np.concatenate([one, other]))
        return compare(pool, one, other, radius).distance, best_scores(pool, one, other)

    drafts = build_clusters(images, matches, compare_linked, cut=not with_look_alikes)
    flat = _flat_candidates([image for image in images if image.flat])
    ids = {image.id for image in flat} | {file.image.id for draft in drafts for file in draft.files}
    digests = known_digests(library, ids)
    whole, pixels = _worth_reading(drafts, digests)
    digests |= complete_digests(library, whole, [], threads=threads, report=report, cancelled=cancelled)
    unequal = [
        (keeper, image)
        for keeper, image in pixels
        if digests[keeper.id].whole is None or digests[keeper.id].whole != digests[image.id].whole
    ]
    wanted = {image.id: image for pair in unequal for image in pair} | {image.id: image for image in flat}
    digests |= complete_digests(
        library,
        flat,
        list(wanted.values()),
        threads=threads,
        done_before=len(whole),
        report=report,
        cancelled=cancelled,
    )
    found = [with_equality(draft, digests) for draft in drafts] + equal_clusters(flat, digests)
    if with_look_alikes:
        verified = {(a, b) for a, b, _, _ in library.matches(radius)}
        found = [_with_look_alikes(cluster, verified) for cluster in found]
    return sorted(found, key=lambda cluster: cluster.keeper.path)


def _flat_candidates(images: Sequence[ImageRecord]) -> list[ImageRecord]:
    """Flat images that share their dimensions with another: only these can be equal."""
    by_size: dict[tuple[int, int], list[ImageRecord]] = {}
    for image in images:
        by_size.setdefault((image.width, image.height), []).append(image)
    return [image for group in by_size.values() if len(group) > 1 for image in group]


def _worth_reading(
    drafts: Sequence[Cluster], digests: dict[int, Digests]
) -> tuple[list[ImageRecord], list[tuple[ImageRecord, ImageRecord]]]:
    """Images whose bytes, and pairs whose pixels, may be equal to their keeper's."""
    whole: dict[int, ImageRecord] = {}
    pixels = []
    for draft in drafts:
        keeper = draft.keeper
        for file in draft.files[1:]:
            if not file.direct:
                continue
            if may_be_equal(keeper, file.image, file.distance, digests):
                whole |= {keeper.id: keeper, file.image.id: file.image}
            if may_have_equal_pixels(keeper, file.image, file.distance):
                pixels.append((keeper, file.image))
    return list(whole.values()), pixels


def _with_look_alikes(cluster: Cluster, verified: set[tuple[int, int]]) -> Cluster:
    """Says which files are in a cluster only because look-alikes were asked for."""
    keeper = cluster.keeper.appearance

    def is_match(look: int) -> bool:
        return look == keeper or (min(look, keeper), max(look, keeper)) in verified

    return Cluster(
        tuple(
            file
            if file.relation != "near" or is_match(file.image.appearance)
            else replace(file, relation="look-alike", direct=False)
            for file in cluster.files
        )
    )


def _is_below(path: bytes, ranges: Sequence[tuple[bytes, bytes]]) -> bool:
    return any(low <= path < high for low, high in ranges)


def is_below(path: str, folder: str) -> bool:
    """Whether a path lies below a folder."""
    return _is_below(os.fsencode(path), [below(os.fsencode(os.path.realpath(folder)))])
