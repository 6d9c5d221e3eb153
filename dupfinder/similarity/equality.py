"""Finds files of equal bytes or pixels by digests, which are read only if hashes leave it possible."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from typing import Final, NamedTuple, get_args

from dupfinder.base.cancelling import NEVER, CancelToken
from dupfinder.base.errors import Cancelled, LibraryError
from dupfinder.base.files import FileState
from dupfinder.base.records import Cluster, ClusterFile, ImageRecord, Progress, Relation, Report, ignore
from dupfinder.store.library import Library
from dupfinder.workers.client import digests_of

SAME_PIXELS_DISTANCE: Final = 4
"""Pairs further apart are not decoded to compare pixels: a lossless copy stays within 2 bits."""


@dataclass(frozen=True, slots=True)
class Digests:
    """The digests of a file; None if not known, or if the file has changed.

    Attributes:
        fingerprint: of size, head and tail.
        whole: of all bytes.
        pixels: of the dimensions and the pixels of all frames.
    """

    fingerprint: bytes | None = None
    whole: bytes | None = None
    pixels: bytes | None = None


class _Job(NamedTuple):
    """An image, and the digests of it to be read."""

    image: ImageRecord
    whole: bool = False
    pixels: bool = False


def known_digests(library: Library, images: Iterable[int]) -> dict[int, Digests]:
    """Returns the digests of these images that the library knows."""
    return {image: Digests(*row) for image, row in library.contents(sorted(set(images))).items()}


def complete_digests(
    library: Library,
    whole: Sequence[ImageRecord],
    pixels: Sequence[ImageRecord],
    *,
    threads: int | None = None,
    done_before: int = 0,
    report: Report = ignore,
    cancel: CancelToken = NEVER,
) -> dict[int, Digests]:
    """Reads the digests that are wanted and not known yet, and stores them.

    Files that changed since they were indexed, or cannot be read, are left out. If the library cannot be
    written (a full disk), the files are read again next time.

    Args:
        library: that the images are of.
        whole: images whose digest of all bytes is wanted.
        pixels: images whose digest of pixels is wanted.
        threads: number of threads; None for one a core.
        done_before: number of files that count as read before these, for the progress.
        report: is called with the progress.
        cancel: ends early.

    Returns:
        The known digests of all these images.

    Raises:
        Cancelled: what was read is stored.
    """
    known = known_digests(library, [image.id for image in (*whole, *pixels)])
    jobs = _plan(known, whole, pixels)
    if not jobs:
        return known
    whole_found: dict[int, bytes] = {}
    pixels_found: dict[int, bytes] = {}
    with ThreadPoolExecutor(threads or os.cpu_count(), "dupfinder-compare") as pool:
        found = pool.map(lambda job: read_digests(job, cancel), jobs.values())
        for done, (number, (of_bytes, of_pixels)) in enumerate(zip(jobs, found, strict=True), 1):
            if of_bytes:
                whole_found[number] = of_bytes
            if of_pixels:
                pixels_found[number] = of_pixels
            if done % 16 == 0 or done == len(jobs):
                report(Progress("compare", done_before + done, done_before + len(jobs)))
    with contextlib.suppress(LibraryError):
        library.store_digests(whole_found, pixels_found)
    if cancel.is_set():
        raise Cancelled
    for number, digests in known.items():
        known[number] = replace(
            digests,
            whole=whole_found.get(number, digests.whole),
            pixels=pixels_found.get(number, digests.pixels),
        )
    return known


def _plan(
    known: dict[int, Digests], whole: Sequence[ImageRecord], pixels: Sequence[ImageRecord]
) -> dict[int, _Job]:
    """Returns the files to be read, by the number of the image; those out of reach are left out."""
    jobs: dict[int, _Job] = {}
    for image in whole:
        if known[image.id].whole is None and image.reachable:
            jobs[image.id] = _Job(image, whole=True)
    for image in pixels:
        if known[image.id].pixels is None and image.reachable:
            jobs[image.id] = _Job(image, whole=image.id in jobs, pixels=True)
    return jobs


def read_digests(job: _Job, cancel: CancelToken) -> tuple[bytes | None, bytes | None]:
    """Reads the digests of all bytes and of the pixels of an indexed file; None if unreadable or changed."""
    image = job.image
    state = FileState.indexed(image)
    try:
        return digests_of(state, whole=job.whole, pixels=job.pixels, cancel=cancel)
    except Cancelled:
        return None, None


def with_equality(cluster: Cluster, digests: dict[int, Digests]) -> Cluster:
    """Returns a cluster with the files that equal its keeper marked as exact or same-pixels."""
    keeper = cluster.keeper
    files = [cluster.files[0]]
    for file in cluster.files[1:]:
        relation = equality_of(keeper, file.image, digests) if file.direct else None
        # Equal pixels are shown at distance 0: a lossless copy may hash a bit away.
        files.append(replace(file, relation=relation, distance=0, transform=None) if relation else file)
    order = [files[0], *sorted(files[1:], key=file_order)]
    return Cluster(tuple(order))


def may_be_equal(one: ImageRecord, other: ImageRecord, distance: int, digests: dict[int, Digests]) -> bool:
    """Whether it is worth reading all bytes of two files to compare them."""
    mine, theirs = digests[one.id].fingerprint, digests[other.id].fingerprint
    return distance == 0 and one.size_bytes == other.size_bytes and mine is not None and mine == theirs


def may_have_equal_pixels(one: ImageRecord, other: ImageRecord, distance: int) -> bool:
    """Whether two files of different bytes are worth decoding to compare their pixels.

    Decoding takes nearly all of the time, 40 ms for 12 megapixels, so everything that rules equality out
    comes first: all JPEGs are decoded in the same way, so equal pixels have equal hashes to the last bit.
    """
    if (one.width, one.height) != (other.width, other.height) or one.damaged or other.damaged:
        return False
    if not one.decoded or not other.decoded:
        return False
    in_library = one.appearance >= 0 and other.appearance >= 0
    if in_library and one.format == other.format == "JPEG":
        return one.appearance == other.appearance
    return distance <= SAME_PIXELS_DISTANCE


def equality_of(one: ImageRecord, other: ImageRecord, digests: dict[int, Digests]) -> Relation | None:
    """Returns whether two files are exact duplicates or have the same pixels; None if neither is known."""
    mine, theirs = digests.get(one.id, Digests()), digests.get(other.id, Digests())
    if mine.whole and mine.whole == theirs.whole:
        return "exact"
    if mine.pixels and mine.pixels == theirs.pixels:
        return "same-pixels"
    return None


_RELATIONS: Final[tuple[Relation, ...]] = get_args(Relation)
_RELATION_ORDER: Final = {relation: place for place, relation in enumerate(_RELATIONS)}


def file_order(file: ClusterFile) -> tuple[object, ...]:
    """Returns the sort key of the files of a cluster."""
    image = file.image
    if file.relation == "burst":
        return _RELATION_ORDER["burst"], image.taken_at or "~", image.taken_ms or 0, image.path
    nearness = -file.crop.share if file.crop is not None else file.distance
    return _RELATION_ORDER[file.relation], nearness, image.path
