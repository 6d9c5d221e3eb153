"""The two answers users come for: what resembles this picture, and which images are duplicates."""

from __future__ import annotations

import gc
import os
import threading
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence, Set
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from dupfinder.base.errors import Cancelled, ImageError
from dupfinder.base.files import FileState, MatchRow, ScannedImage
from dupfinder.base.records import (
    Cluster,
    ClusterSteps,
    ImageRecord,
    Match,
    Progress,
    Relation,
    Report,
    Transform,
    ignore,
)
from dupfinder.clusters.build import (
    Compare,
    Neighbours,
    PixelsOf,
    Split,
    build_clusters,
    build_steps,
    equal_clusters,
    keeper_path,
    may_be_equal,
    may_have_equal_pixels,
    tell_from,
    with_equality,
)
from dupfinder.clusters.decisions import load
from dupfinder.clusters.equal_bytes import SharedLooks, share_looks
from dupfinder.clusters.kept_apart import apart
from dupfinder.hashing.hashes import INVERSE, TRANSFORMS, Hashes
from dupfinder.similarity.equality import Digests, complete_digests, known_digests
from dupfinder.similarity.matching import (
    QUERY,
    Comparison,
    Pool,
    ViewIndex,
    agreeing_frames,
    best_scores,
    compare,
    look_alikes,
    match_new,
    near_looks,
)
from dupfinder.store.appearances import is_tiny
from dupfinder.store.library import Library
from dupfinder.system.checksums import checksum_of, whole_digest
from dupfinder.system.path_names import below
from dupfinder.workers.client import pixel_digest, read_image

__all__ = [
    "ClusterSteps",
    "Query",
    "at_radius",
    "find_cluster_steps",
    "find_clusters",
    "find_every_match",
    "find_matches",
    "is_below",
    "rekey",
]

Rows = NDArray[np.int64]


class _Uncollected:
    """While any thread is in here, Python does not look for objects that only refer to one another.

    Records make no such circles, and looking through some hundred thousand of them, ten times while
    they are made, holds every other thread up for 0.1 s each time.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._inside = 0
        self._was_on = False

    def __enter__(self) -> None:
        with self._lock:
            if not self._inside:
                self._was_on = gc.isenabled()
                gc.disable()
            self._inside += 1

    def __exit__(self, *_: object) -> None:
        with self._lock:
            self._inside -= 1
            if not self._inside and self._was_on:
                gc.enable()


_uncollected: Final = _Uncollected()


@dataclass(frozen=True, slots=True)
class Query:
    """A picture that is compared with the library.

    Attributes:
        image: as if it were indexed, with number and appearance QUERY.
        hashes: of its views.
        data: the bytes of the file.
        fingerprint: of the bytes.
        frame_hashes: of sampled frames, if there are several.
    """

    image: ImageRecord
    hashes: Hashes
    data: bytes
    fingerprint: bytes
    frame_hashes: bytes = b""

    @property
    def state(self) -> FileState:
        """Of the file, as far as it is known."""
        return FileState(os.fsencode(self.image.path), len(self.data), self.image.mtime_ns, 0, 0)

    @staticmethod
    def read(path: str) -> Query:
        """Reads an image file.

        Raises:
            ImageError: it cannot be read as an image; the message is a sentence that names it.
        """
        try:
            return Query._of(*read_image(FileState(os.fsencode(path), 0, 0, 0, 0)))
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
        return Query._of(*read_image(state, data))

    @staticmethod
    def _of(scanned: ScannedImage, data: bytes) -> Query:
        image = ImageRecord(
            QUERY,
            os.fsdecode(scanned.state.path),
            len(data),
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
        )
        hashes = Hashes.from_rows(b"".join(scanned.views))
        return Query(image, hashes, data, scanned.fingerprint or b"", scanned.frame_hashes)


def find_matches(library: Library, index: ViewIndex, query: Query, radius: int) -> list[Match]:
    """Images within `radius` bits of a query, inclusive: matches nearest first, then look-alikes.

    A flat query matches only what has equal bytes or pixels.
    """
    return at_radius(find_every_match(library, index, query, radius), radius)


def find_every_match(library: Library, index: ViewIndex, query: Query, radius: int) -> list[Match]:
    """What every radius up to this one shows, so that a slider needs one search; see `at_radius`.

    An image whose nearest view fails the second look, while a view further away passes, is here
    twice: as a look-alike up to the distance of the latter, and as a match from there on. Exact and
    same-pixels images are here once, at distance 0: whether bytes or pixels are equal does not
    depend on the radius. (A search with a smaller radius finds a lossless copy that hashes a bit or
    two away from there on only, and calls it a look-alike where a view that fails is nearer.)

    Returns:
        In the order of `find_matches`.
    """
    if query.image.flat:
        found = [Match(image, 0, "near", None) for image in library.flat_images()]
        return _sorted(_with_equality(library, query, found, only_equal=True))
    looks = near_looks(index, query.hashes, radius)
    pool = Pool.of(library, looks).with_query(query.hashes, is_tiny(query.image.width, query.image.height))
    comparison = compare(pool, np.full(len(looks), QUERY, np.int64), looks, radius)
    answers = _answers(looks, _without_other_frames(library, query, looks, comparison))
    with _uncollected:
        found = [
            Match(image, *answer)
            for image in library.records(looks.tolist())
            for answer in answers[image.appearance]
        ]
    return _sorted(_with_equality(library, query, found))


def _without_other_frames(library: Library, query: Query, looks: Rows, comparison: Comparison) -> Comparison:
    """Returns the comparison without verified pairs whose sampled frames do not agree with the query's."""
    frames = library.frame_hashes(looks[comparison.verified].tolist()) if query.frame_hashes else {}
    if not frames:
        return comparison
    queries = np.full(len(looks), QUERY, np.int64)
    frames[QUERY] = query.frame_hashes
    agree = agreeing_frames(frames, queries, looks, comparison.transform)
    return replace(comparison, verified=comparison.verified & agree)


def at_radius(matches: Sequence[Match], radius: int) -> list[Match]:
    """Those of `find_every_match` that a radius up to the one of the search shows, in their order."""
    return [match for match in matches if match.distance <= radius <= match.last_radius]


_Answer = tuple[int, Relation, Transform | None, int]
"""Distance, relation, transform and last radius of a match."""


def _answers(looks: Rows, comparison: Comparison) -> dict[int, tuple[_Answer, ...]]:
    """What each appearance is to the query, as the radius grows."""
    answers: dict[int, tuple[_Answer, ...]] = {}
    rows = zip(
        looks.tolist(),
        comparison.nearest.tolist(),
        comparison.nearest_transform.tolist(),
        comparison.verified.tolist(),
        comparison.distance.tolist(),
        comparison.transform.tolist(),
        strict=True,
    )
    for look, nearest, nearest_transform, verified, distance, transform in rows:
        match: _Answer = distance, "near", TRANSFORMS[transform], _ALWAYS
        last_radius = distance - 1 if verified else _ALWAYS
        look_alike: _Answer = nearest, "look-alike", TRANSFORMS[nearest_transform], last_radius
        if not verified:
            answers[look] = (look_alike,)
        else:
            answers[look] = (look_alike, match) if nearest < distance else (match,)
    return answers


_ALWAYS: Final = 64

_ORDER: Final = {"exact": 0, "same-pixels": 1, "near": 2, "look-alike": 3}


def _sorted(matches: list[Match]) -> list[Match]:
    """Nearest first; look-alikes, however near, after everything that is verified."""
    groups: dict[tuple[bool, int, int], list[Match]] = {}
    for match in matches:
        group = match.relation == "look-alike", match.distance, _ORDER[match.relation]
        groups.setdefault(group, []).append(match)
    # Many short sorts: one long one would keep other threads waiting.
    return [match for group in sorted(groups) for match in sorted(groups[group], key=_path)]


def _path(match: Match) -> str:
    return match.image.path


def _with_equality(
    library: Library, query: Query, matches: list[Match], *, only_equal: bool = False
) -> list[Match]:
    """Marks exact and same-pixels matches; adds exact ones that look different."""
    exact = _of_equal_bytes(library, query)
    similar = {
        match.image.id: match.image
        for match in matches
        if match.image.id not in exact
        and match.relation != "look-alike"
        and may_have_equal_pixels(query.image, match.image, match.distance)
    }
    of_query = pixel_digest(query.state, query.data) if similar else None
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
    likely = library.likely_equals(query.fingerprint, checksum_of(query.data))
    equal = _equal_to(library, likely, whole_digest(query.data)) if likely else set()
    return {image.id: image for image in likely if image.id in equal}


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

    What was decided to be no duplicates (decisions.py) is kept apart, or not shown.

    Raises:
        Cancelled: what was matched and read before is stored.
    """
    match_new(library, radius, threads=threads, report=report, cancelled=cancelled)
    images = library.records() if with_look_alikes else library.related_images(radius)
    known = _with_unlike_equals(library, images, roots, threads, report, cancelled)
    matches = library.matches(radius)
    if with_look_alikes:
        looks = sorted({image.appearance for image in known.images if not image.flat})
        matches = look_alikes(library, np.array(looks, np.int64), radius, threads=threads)
    decided = load(library)
    pixels_of = _pixels_of(library, threads, report, cancelled)
    with _uncollected:
        parts = apart(known.images, matches, decided)
        found = build_clusters(
            parts.images,
            parts.matches,
            parts.compare(_comparison_of(library)),
            cut=not with_look_alikes,
            split=Split(parts.refused, parts.looks),
            pixels_of=pixels_of,
        )
        drafts = [known.original(parts.original(cluster)) for cluster in found]
    flat = _flat_candidates(known)
    digests = _digests(library, drafts, flat, threads, report, cancelled)
    found = [with_equality(draft, digests) for draft in drafts]
    found += equal_clusters(flat, digests, decided.are_apart)
    found = [cluster for cluster in found if not decided.hides(cluster)]
    if with_look_alikes:
        verified = {(a, b) for a, b, _, _ in library.matches(radius)}
        found = [_with_look_alikes(cluster, verified) for cluster in found]
    return sorted(found, key=keeper_path)


def find_cluster_steps(
    library: Library,
    radius: int,
    *,
    threads: int = 1,
    report: Report = ignore,
    cancelled: Callable[[], bool] = lambda: False,
) -> ClusterSteps:
    """The clusters of all images at every radius up to this one: what `find_clusters` finds at each.

    Takes little longer than finding them at the largest radius alone.

    Raises:
        Cancelled: what was matched and read before is stored.
    """

    def look(built: int) -> None:
        if cancelled():
            raise Cancelled
        report(Progress("compare", built, None))

    match_new(library, radius, threads=threads, report=report, cancelled=cancelled)
    look(0)
    pixels_of = _pixels_of(library, threads, report, cancelled)
    with _uncollected:
        images = library.related_images(radius)
    known = _with_unlike_equals(library, images, (), threads, report, cancelled)
    with _uncollected:
        decided = load(library)
        matches = list(_Watched(library.each_match(radius), cancelled))
        parts = apart(known.images, matches, decided)
        spans = build_steps(
            parts.images,
            _Watched(parts.matches, cancelled),
            parts.compare(_comparison_of(library)),
            radius,
            look,
            Split(parts.refused, parts.looks),
            pixels_of,
        )
        drafts = [known.original(parts.original(cluster)) for cluster, _, _ in spans]
    flat = _flat_candidates(known)
    digests = _digests(library, drafts, flat, threads, report, cancelled)
    with _uncollected:
        found = [
            (with_equality(draft, digests), first, last)
            for draft, (_, first, last) in zip(drafts, spans, strict=True)
        ]
    found += [(cluster, 0, radius) for cluster in equal_clusters(flat, digests, decided.are_apart)]
    found = [span for span in found if not decided.hides(span[0])]
    return ClusterSteps(radius, sorted(found, key=lambda span: keeper_path(span[0])))


def rekey(library: Library, pairs: Sequence[tuple[Cluster, ImageRecord]], radius: int) -> list[Cluster]:
    """Clusters told from another keeper among their files; no file is read.

    Args:
        library: that they are of.
        pairs: clusters as `find_clusters` or `find_cluster_steps` gives them, each with its new keeper.
        radius: the one they are shown at, inclusive.

    Returns:
        One cluster for each pair, of the same files: see `clusters.tell_from`. Files that are no
        duplicates of the new keeper by decision stay, linked.

    Raises:
        ValueError: a keeper is none of its cluster's files.
    """
    if not pairs:
        return []

    def nearest(one: Rows, other: Rows) -> tuple[NDArray[np.uint8], Rows]:
        found = compare(Pool.of(library, np.concatenate([one, other])), one, other, 0)
        return found.nearest, found.nearest_transform

    with _uncollected:
        decided = load(library)
        images = {file.image.id: file.image for cluster, _ in pairs for file in cluster.files}
        digests = known_digests(library, images)
        known = share_looks(list(images.values()), digests)
        shared = [(known.shared(cluster), known.shown.get(keeper.id, keeper)) for cluster, keeper in pairs]
        neighbours = _neighbours_of(library, {keeper.appearance for _, keeper in shared}, radius)
        told = tell_from(shared, neighbours, digests, nearest, radius, decided.are_apart)
        return [known.original(cluster) for cluster in told]


def _neighbours_of(library: Library, looks: Set[int], radius: int) -> Neighbours:
    """The matches of some appearances, told from these."""
    found: Neighbours = {look: {} for look in looks}
    for look, (a, b, distance, transform) in library.matches_of(sorted(looks), radius):
        if look == a:
            found[look][b] = distance, transform
        else:
            found[look][a] = distance, INVERSE[transform]
    return found


@dataclass(frozen=True, slots=True)
class _Watched:
    """Matches, whose going through is ended by Cancelled when that is asked for."""

    matches: Iterable[MatchRow]
    cancelled: Callable[[], bool]

    def __iter__(self) -> Iterator[MatchRow]:
        for number, match in enumerate(self.matches):
            if number % _WATCHED == 0 and self.cancelled():
                raise Cancelled
            yield match


_WATCHED: Final = 1 << 14


def _comparison_of(library: Library) -> Compare:
    """Compares appearances that do not match, at no radius in particular."""

    def compare_linked(one: Rows, other: Rows) -> tuple[NDArray[np.uint8], NDArray[np.float32]]:
        pool = Pool.of(library, np.concatenate([one, other]))
        return compare(pool, one, other, 0).nearest, best_scores(pool, one, other)

    return compare_linked


def _pixels_of(library: Library, threads: int, report: Report, cancelled: Callable[[], bool]) -> PixelsOf:
    """Returns a function for the digests of images' pixels; it tries to read each file once."""
    found: dict[int, bytes | None] = {}

    def pixels_of(images: Sequence[ImageRecord]) -> dict[int, bytes | None]:
        new = [image for image in images if image.id not in found]
        known = complete_digests(library, [], new, threads=threads, report=report, cancelled=cancelled)
        found.update((image.id, known[image.id].pixels) for image in new)
        return found

    return pixels_of


def _digests(
    library: Library,
    drafts: Sequence[Cluster],
    flat: Sequence[ImageRecord],
    threads: int,
    report: Report,
    cancelled: Callable[[], bool],
) -> dict[int, Digests]:
    """What equality is told by, read where it is not known; of files that can be equal to their keeper."""
    with _uncollected:
        ids = {image.id for image in flat} | {file.image.id for draft in drafts for file in draft.files}
        digests = known_digests(library, ids)
        whole, pixels = _worth_reading(drafts, digests)
    digests |= complete_digests(library, whole, [], threads=threads, report=report, cancelled=cancelled)
    unequal = [
        (keeper, image)
        for keeper, image in pixels
        if digests[keeper.id].whole is None or digests[keeper.id].whole != digests[image.id].whole
    ]
    wanted = {image.id: image for pair in unequal for image in pair}
    wanted |= {image.id: image for image in flat if image.decoded}
    return digests | complete_digests(
        library,
        flat,
        list(wanted.values()),
        threads=threads,
        done_before=len(whole),
        report=report,
        cancelled=cancelled,
    )


def _with_unlike_equals(
    library: Library,
    images: Sequence[ImageRecord],
    roots: Sequence[bytes],
    threads: int,
    report: Report,
    cancelled: Callable[[], bool],
) -> SharedLooks:
    """Adds images with the bytes of another but a different appearance; all below the roots, if any.

    Equal bytes have different appearances if a decoder went by the name, was exchanged, or was missing.
    """
    unlike = library.unlike_equals()
    found = list({image.id: image for image in (*images, *unlike)}.values())
    if roots:
        ranges = [below(root) for root in roots]
        found = [image for image in found if _is_below(os.fsencode(image.path), ranges)]
        unlike = [image for image in unlike if _is_below(os.fsencode(image.path), ranges)]
    digests = complete_digests(library, unlike, [], threads=threads, report=report, cancelled=cancelled)
    return share_looks(found, digests)


def _flat_candidates(known: SharedLooks) -> list[ImageRecord]:
    """Returns flat images that may equal another: of known equal bytes, or of equal dimensions."""
    by_size: dict[tuple[int, int], list[ImageRecord]] = {}
    for image in map(known.original_image, (image for image in known.images if image.flat)):
        by_size.setdefault((image.width, image.height), []).append(image)
    return [
        image
        for group in by_size.values()
        for image in group
        if len(group) > 1 or image.id in known.of_equal_bytes
    ]


def _worth_reading(
    drafts: Sequence[Cluster], digests: dict[int, Digests]
) -> tuple[list[ImageRecord], list[tuple[ImageRecord, ImageRecord]]]:
    """Images whose bytes may be equal, and pairs whose pixels may be equal to their keeper's.

    Bytes of all files of a cluster, not only of the keeper: a person or a rule may keep another one.
    """
    whole: dict[int, ImageRecord] = {}
    pixels = []
    for draft in drafts:
        keeper = draft.keeper
        whole |= _may_be_copies([file.image for file in draft.files[1:]], digests)
        for file in draft.files[1:]:
            if not file.direct:
                continue
            if may_be_equal(keeper, file.image, file.distance, digests):
                whole |= {keeper.id: keeper, file.image.id: file.image}
            if may_have_equal_pixels(keeper, file.image, file.distance):
                pixels.append((keeper, file.image))
    return list(whole.values()), pixels


def _may_be_copies(images: Sequence[ImageRecord], digests: dict[int, Digests]) -> dict[int, ImageRecord]:
    """Those of some images that look the same, and have the same size and fingerprint, as another one."""
    if len(images) < 2:
        return {}
    groups: dict[tuple[int, int], list[ImageRecord]] = {}
    for image in images:
        groups.setdefault((image.appearance, image.size_bytes), []).append(image)
    found: dict[int, ImageRecord] = {}
    for group in groups.values():
        if len(group) > 1:
            prints = Counter(digests[image.id].fingerprint for image in group)
            found |= {
                image.id: image
                for image in group
                if (mine := digests[image.id].fingerprint) is not None and prints[mine] > 1
            }
    return found


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
