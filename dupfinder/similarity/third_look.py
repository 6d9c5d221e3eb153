"""The third look: how the files of a cluster differ from the one that is kept.

Hashes do not see a caption, a retouched face or another colour. So both files are decoded and compared
(`comparison.difference`), in decoder processes. The difference is stored by the contents of the two files: it
is computed once, wherever they lie.
"""

from __future__ import annotations

import contextlib
import json
import operator
import os
import time
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Final, NamedTuple

from dupfinder.base.cancelling import NEVER, CancelToken
from dupfinder.base.errors import Cancelled, LibraryError
from dupfinder.base.files import FileState
from dupfinder.base.records import (
    NO_DISTANCE,
    SAME_PIXELS,
    Cluster,
    ClusterFile,
    Difference,
    ImageRecord,
    Match,
    Progress,
    Report,
    Transform,
    ignore,
)
from dupfinder.comparison import versions
from dupfinder.hashing.orientation import TRANSFORMS
from dupfinder.hashing.version import HASH_VERSION
from dupfinder.similarity.batches import answers_for
from dupfinder.store.library import Library
from dupfinder.workers.client import differences_of

ALIKE: Final = Difference("none", 0.0)
"""The difference of files whose bytes or pixels are equal."""

_CHUNK_FILES: Final = 12
_STORE_SECONDS: Final = 1.0
_REPORT_SECONDS: Final = 0.1


class Compared(NamedTuple):
    """A file that is to be compared with the one that is kept.

    Attributes:
        state: of the file, with its size and time as indexed.
        key: of its content; None if it is not known, and nothing can be stored.
        transform: number of the transform from the kept picture to this one; None if it is not known.
    """

    state: FileState
    key: bytes | None
    transform: int | None


class _Job(NamedTuple):
    """Files that are compared with the same kept file."""

    kept: FileState
    key: bytes | None
    files: tuple[Compared, ...]


Answers = dict[tuple[bytes, bytes], Difference | None]
"""Differences by the paths of the kept file and the other one; None if they cannot be compared."""


def look_at_clusters(
    library: Library,
    clusters: Sequence[Cluster],
    *,
    threads: int | None = None,
    only_known: bool = False,
    report: Report = ignore,
    cancel: CancelToken = NEVER,
) -> list[Cluster]:
    """Returns clusters whose files have their differences from the keeper.

    Args:
        library: holds the files and known differences; new ones are stored.
        clusters: any; differences that they have already stay.
        threads: for decoding; None for one a core.
        only_known: decode nothing; files that were not compared before get no difference.
        report: is called with the progress.
        cancel: is asked often.

    Returns:
        The clusters in their order; the same objects where nothing is new. A file has no difference if it
        or the keeper has changed or cannot be decoded.

    Raises:
        Cancelled: differences found before that are stored.
    """
    wanted = [cluster for cluster in clusters if any(map(_is_open, cluster.files))]
    images = {file.image.id for cluster in wanted for file in cluster.files}
    keys = library.content_keys(sorted(images))
    jobs = [_job_of(cluster, keys) for cluster in wanted]
    found = _look(library, jobs, threads, only_known, report, cancel)
    return [_with_differences(cluster, found) for cluster in clusters]


def look_at_matches(
    library: Library,
    query: FileState,
    key: bytes | None,
    matches: Sequence[Match],
    *,
    threads: int | None = None,
    report: Report = ignore,
    cancel: CancelToken = NEVER,
) -> list[Match]:
    """Returns matches with their differences from the query; look-alikes stay as they are.

    Args:
        library: holds the matches and known differences; new ones are stored.
        query: the file of the query.
        key: of its content, as `library.content_key` returns it.
        matches: any.
        threads: for decoding; None for one a core.
        report: is called with the progress.
        cancel: is asked often.

    Raises:
        Cancelled: differences found before that are stored.
    """
    keys = library.content_keys([match.image.id for match in matches])
    near = [
        match
        for match in matches
        if match.relation == "near" and match.difference is None and match.image.reachable
    ]
    files = tuple(_compared(match.image, keys, _number_of(match.transform)) for match in near)
    found = _look(library, [_Job(query, key, files)], threads, False, report, cancel)

    def told(match: Match) -> Match:
        if match.relation in SAME_PIXELS:
            return replace(match, difference=ALIKE)
        difference = found.get((query.path, os.fsencode(match.image.path)))
        return replace(match, difference=difference) if difference else match

    return [told(match) for match in matches]


# --- what is to be looked at ------------------------------------------------------------------


def _is_open(file: ClusterFile) -> bool:
    # A crop was compared where both show the picture, and what is linked by one has nothing to compare.
    return file.difference is None and file.relation != "keeper" and file.distance < NO_DISTANCE


def _is_linked(file: ClusterFile) -> bool:
    """Whether a file was not compared with the keeper, so that its transform is not known."""
    return file.relation == "linked" or (file.relation == "burst" and not file.direct)


def _number_of(transform: Transform | None) -> int:
    return TRANSFORMS.index(transform)


def _compared(image: ImageRecord, keys: dict[int, bytes | None], transform: int | None) -> Compared:
    return Compared(FileState.indexed(image), keys.get(image.id), transform)


def _job_of(cluster: Cluster, keys: dict[int, bytes | None]) -> _Job:
    keeper = cluster.keeper
    files = tuple(
        _compared(file.image, keys, None if _is_linked(file) else _number_of(file.transform))
        for file in cluster.files[1:]
        if _is_open(file) and file.relation not in SAME_PIXELS and keeper.reachable and file.image.reachable
    )
    return _Job(FileState.indexed(keeper), keys.get(keeper.id), files)


def _with_differences(cluster: Cluster, found: Answers) -> Cluster:
    """Returns the cluster with the differences found; the same object if there are none."""
    keeper = os.fsencode(cluster.keeper.path)
    files = [cluster.files[0]]
    for file in cluster.files[1:]:
        if _is_open(file):
            equal = file.relation in SAME_PIXELS
            difference = ALIKE if equal else found.get((keeper, os.fsencode(file.image.path)))
            if difference is not None:
                file = replace(file, difference=difference)
        files.append(file)
    return cluster if all(map(operator.is_, files, cluster.files)) else Cluster(tuple(files))


# --- looking --------------------------------------------------------------------------------


def _look(
    library: Library,
    jobs: Sequence[_Job],
    threads: int | None,
    only_known: bool,
    report: Report,
    cancel: CancelToken,
) -> Answers:
    """Returns known differences, and computes the others."""
    found = _known(library, jobs)
    if only_known:
        return found
    chunks = list(_chunks(jobs, found))
    total = sum(len(chunk.files) for chunk in chunks)
    if not total:
        return found
    store = _Store(library)
    reported = 0.0
    done = 0

    def compare(job: _Job) -> Sequence[Difference | None]:
        return _compare(job, cancel)

    with ThreadPoolExecutor(threads or os.cpu_count(), "dupfinder-look") as pool:
        for chunk, answers in zip(chunks, pool.map(compare, chunks), strict=True):
            for file, difference in zip(chunk.files, answers, strict=True):
                found[chunk.kept.path, file.state.path] = difference
                store.add(chunk.key, file.key, difference)
            done += len(chunk.files)
            if time.monotonic() - reported > _REPORT_SECONDS or done == total:
                reported = time.monotonic()
                report(Progress("look", done, total, os.fsdecode(chunk.kept.path)))
    store.flush()
    if cancel.is_set():
        raise Cancelled
    return found


def _known(library: Library, jobs: Iterable[_Job]) -> Answers:
    found: Answers = {}
    for job in jobs:
        if job.key is None or not job.files:
            continue
        rows = library.differences(job.key, difference_version())
        for file in job.files:
            row = rows.get(file.key) if file.key is not None else None
            if row is not None:
                kind, score, boxes = row
                found[job.kept.path, file.state.path] = Difference(
                    kind, score, tuple(tuple(box) for box in json.loads(boxes))
                )
    return found


def difference_version() -> int:
    """Combines the versions of the hashes, which give the transforms, and of the comparison."""
    return HASH_VERSION * 1000 + versions.DIFFERENCE


def _chunks(jobs: Iterable[_Job], known: Answers) -> Iterator[_Job]:
    """Yields jobs of a few files that were not compared yet; each pair once."""
    seen = set(known)
    for job in jobs:
        left = [file for file in job.files if (job.kept.path, file.state.path) not in seen]
        seen.update((job.kept.path, file.state.path) for file in left)
        for start in range(0, len(left), _CHUNK_FILES):
            yield job._replace(files=tuple(left[start : start + _CHUNK_FILES]))


def _compare(job: _Job, cancel: CancelToken) -> Sequence[Difference | None]:
    """The differences of some files; None for each that cannot be compared, or was cancelled."""

    def ask(files: Sequence[Compared]) -> list[Difference | None]:
        return differences_of(job.kept, [(file.state, file.transform) for file in files], cancel=cancel)

    return answers_for(job.files, ask, cancel)


class _Store:
    """Gathers differences and stores them about once a second.

    If the library cannot be written (a full disk), the files are compared again next time.
    """

    def __init__(self, library: Library) -> None:
        self._library = library
        self._rows: list[tuple[bytes, bytes, int, str, float, str]] = []
        self._stored = time.monotonic()

    def add(self, kept: bytes | None, file: bytes | None, found: Difference | None) -> None:
        if kept is not None and file is not None and found is not None:
            boxes = json.dumps([list(box) for box in found.boxes])
            self._rows.append((kept, file, difference_version(), found.kind, found.score, boxes))
        if time.monotonic() - self._stored > _STORE_SECONDS:
            self.flush()

    def flush(self) -> None:
        with contextlib.suppress(LibraryError):
            self._library.store_differences(self._rows)
        self._rows = []
        self._stored = time.monotonic()
