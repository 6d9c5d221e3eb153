"""Are two files equal, byte by byte or pixel by pixel? Read only where hashes say it may be so."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from typing import Final, NamedTuple

from dupfinder.base.errors import Cancelled, LibraryError
from dupfinder.base.files import FileState
from dupfinder.base.records import Cluster, ClusterFile, ImageRecord, Progress, Relation, Report, ignore
from dupfinder.store.library import Library
from dupfinder.workers.client import digests_of

SAME_PIXELS_DISTANCE: Final = 4
"""Pairs further apart are not decoded to compare pixels: a lossless copy stays within 2 bits."""


@dataclass(frozen=True, slots=True)
class Digests:
    """What two files are compared by; None where it is not known or the file has changed.

    Attributes:
        fingerprint: of size, head and tail.
        whole: of all bytes.
        pixels: of the pixels of all frames, and the dimensions; see `stored`.
    """

    fingerprint: bytes | None = None
    whole: bytes | None = None
    pixels: bytes | None = None


class _Job(NamedTuple):
    """An image, and which digests of it are wanted."""

    image: ImageRecord
    whole: bool = False
    pixels: bool = False


def known_digests(library: Library, images: Iterable[int]) -> dict[int, Digests]:
    """What the library knows of these images by now."""
    return {image: Digests(*row) for image, row in library.contents(sorted(set(images))).items()}


def complete_digests(
    library: Library,
    whole: Sequence[ImageRecord],
    pixels: Sequence[ImageRecord],
    *,
    threads: int | None = None,
    done_before: int = 0,
    report: Report = ignore,
    cancelled: Callable[[], bool] = lambda: False,
) -> dict[int, Digests]:
    """Reads the files of which a digest is wanted and not known yet, and stores the digests.

    Files that changed since they were indexed, or cannot be read, are left out. A library that cannot
    be written (a full disk) costs another reading next time, and no answer.

    Returns:
        What is known of all these images then.

    Raises:
        Cancelled: what was read is stored.
    """
    known = known_digests(library, [image.id for image in (*whole, *pixels)])
    wanted: dict[int, _Job] = {}
    for image in whole:
        if known[image.id].whole is None:
            wanted[image.id] = _Job(image, whole=True)
    for image in pixels:
        if known[image.id].pixels is None:
            wanted[image.id] = _Job(image, whole=image.id in wanted, pixels=True)
    whole_found: dict[int, bytes] = {}
    pixels_found: dict[int, bytes] = {}
    if not wanted:
        return known
    with ThreadPoolExecutor(threads or os.cpu_count(), "dupfinder-compare") as pool:
        found = pool.map(lambda job: read_digests(job, cancelled), wanted.values())
        for done, (number, (of_bytes, of_pixels)) in enumerate(zip(wanted, found, strict=True), 1):
            if of_bytes:
                whole_found[number] = of_bytes
            if of_pixels:
                pixels_found[number] = of_pixels
            if done % 16 == 0 or done == len(wanted):
                report(Progress("compare", done_before + done, done_before + len(wanted)))
    with contextlib.suppress(LibraryError):
        library.store_digests(whole_found, pixels_found)
    if cancelled():
        raise Cancelled
    for number, digests in known.items():
        known[number] = replace(
            digests,
            whole=whole_found.get(number, digests.whole),
            pixels=pixels_found.get(number, digests.pixels),
        )
    return known


def read_digests(job: _Job, cancelled: Callable[[], bool]) -> tuple[bytes | None, bytes | None]:
    """The digests of an indexed file; None where it cannot be read or is not what was indexed."""
    image = job.image
    state = FileState(os.fsencode(image.path), image.size_bytes, image.mtime_ns, 0, 0)
    try:
        return digests_of(state, whole=job.whole, pixels=job.pixels, is_cancelled=cancelled)
    except Cancelled:
        return None, None


def with_equality(cluster: Cluster, digests: dict[int, Digests]) -> Cluster:
    """The same cluster, its files told apart as exact, same-pixels and near by their digests."""
    keeper = cluster.keeper
    files = [cluster.files[0]]
    for file in cluster.files[1:]:
        relation = equality_of(keeper, file.image, digests) if file.direct else None
        # Equal pixels are shown at distance 0: a lossless copy may hash a bit away.
        files.append(replace(file, relation=relation, distance=0, transform=None) if relation else file)
    order = [files[0], *sorted(files[1:], key=file_order)]
    return Cluster(tuple(order))


def may_be_equal(one: ImageRecord, other: ImageRecord, distance: int, digests: dict[int, Digests]) -> bool:
    """Whether all bytes of these two are worth reading to see if they are equal."""
    mine, theirs = digests[one.id].fingerprint, digests[other.id].fingerprint
    return distance == 0 and one.size_bytes == other.size_bytes and mine is not None and mine == theirs


def may_have_equal_pixels(one: ImageRecord, other: ImageRecord, distance: int) -> bool:
    """Whether two files, not of equal bytes, are worth decoding to compare their pixels.

    Decoding is what comparing costs, 40 ms for 12 megapixels, so everything that rules equality out
    comes first: two JPEGs are decoded in the same way, so equal pixels give equal hashes to the last bit.
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
    mine, theirs = digests.get(one.id, Digests()), digests.get(other.id, Digests())
    if mine.whole and mine.whole == theirs.whole:
        return "exact"
    if mine.pixels and mine.pixels == theirs.pixels:
        return "same-pixels"
    return None


_RELATION_ORDER = {"keeper": 0, "exact": 1, "same-pixels": 2, "near": 3, "look-alike": 4, "linked": 5}


def file_order(file: ClusterFile) -> tuple[object, ...]:
    return _RELATION_ORDER[file.relation], file.distance, file.image.path
