"""Opens the results of a batch as a library, so that they are reviewed without indexing anything."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from dupfinder.base.cancelling import NEVER, CancelToken
from dupfinder.base.errors import BatchError, Cancelled, LibraryFullError
from dupfinder.base.files import MatchRow, ScannedImage
from dupfinder.base.radii import MAX_CLUSTER_RADIUS
from dupfinder.base.reports import Progress, Report, ignore, reason_of
from dupfinder.batch import inputs, tables
from dupfinder.batch.component_clusters import store
from dupfinder.batch.job import MANIFEST, read_document
from dupfinder.batch.results_mark import output_of, write_mark
from dupfinder.comparison import versions
from dupfinder.hashing.orientation import INVERSE
from dupfinder.similarity.crowds import ENOUGH
from dupfinder.similarity.third_look import difference_version
from dupfinder.store.digests import content_key
from dupfinder.store.library import Library
from dupfinder.store.opening import open_library
from dupfinder.system import locks, user_dirs

_ID: Final = re.compile(r"[0-9a-f]{32}")

FOLDER: Final = "results"
"""Below the data folder: the libraries of results, one for each batch."""


@dataclass(frozen=True)
class OpenedResults:
    """Results that were opened.

    Attributes:
        folder: of their library.
        radius: that they were found with, inclusive, in bits.
    """

    folder: str
    radius: int


def open_results(
    output: str, data_dir: str | None = None, *, report: Report = ignore, cancel: CancelToken = NEVER
) -> OpenedResults:
    """Makes a library of the clusters of a batch; a second time it is there already.

    It lies in the data folder and has decisions and a journal of its own. The folders that are protected in
    the user's library are protected in it too. Of files that are not in a cluster nothing is taken over.

    Args:
        output: the folder that the batch wrote.
        data_dir: the data folder; None for the user's own.
        report: is called with the progress.
        cancel: ends the work when it is set.

    Raises:
        BatchError: these are no results, unfinished ones, or those of another version; or they cannot be
            opened in the data folder.
        Cancelled: nothing is left behind.
    """
    output = os.path.realpath(output)
    if not os.path.isdir(output):
        raise BatchError(f"There is no such folder: {output}")
    if os.path.exists(os.path.join(output, "plan.json")) and not os.path.exists(
        os.path.join(output, MANIFEST)
    ):
        raise BatchError(f"The batch in {output} is not finished; `dupfinder batch … --resume` finishes it.")
    manifest = _checked(read_document(output, MANIFEST), output)
    data_dir = user_dirs.data_dir(data_dir)
    if output_of(data_dir) is not None:  # of a window over results, which opens others beside them
        data_dir = os.path.dirname(os.path.dirname(data_dir))
    folder = os.path.join(data_dir, FOLDER, str(manifest["id"]))
    try:
        with _alone(os.path.dirname(folder), cancel):
            if not os.path.isdir(folder):
                tables.arrow()  # or the sentence that it is missing
                _make(output, folder, manifest, report, cancel)
            elif output_of(folder) != output:  # it was moved
                write_mark(folder, output)
    except LibraryFullError as error:
        raise BatchError(f"No space is left in {data_dir} to open the results.") from error
    except OSError as error:
        raise BatchError(f"The results cannot be opened in {folder}: {reason_of(error)}.") from error
    _protect(data_dir, folder)
    return OpenedResults(folder, int(manifest["radius"]))


@contextmanager
def _alone(folder: str, cancel: CancelToken) -> Iterator[None]:
    """Keeps other programs from making libraries of results meanwhile; waits for one that does."""
    user_dirs.make_folder(folder)
    lock = None
    try:
        while lock is None:
            if cancel.is_set():
                raise Cancelled
            lock = locks.acquire(os.path.join(folder, "lock"), timeout_seconds=_WAIT_SECONDS)
    except locks.NoLocksError:
        lock = None
    with lock or nullcontext():
        yield


_WAIT_SECONDS: Final = 0.2


def _checked(manifest: dict[str, Any], output: str) -> dict[str, Any]:
    """Returns a manifest after checking what is used of it: somebody else may have written it."""
    roots, radius = manifest.get("roots"), manifest.get("radius")
    is_sound = (
        _ID.fullmatch(str(manifest.get("id")))
        and isinstance(radius, int)
        and 0 <= radius <= MAX_CLUSTER_RADIUS
        and isinstance(roots, list)
        and all(isinstance(root, str) for root in roots)
        and isinstance(manifest.get("finished_at"), str)
    )
    if not is_sound:
        raise BatchError(f"{os.path.join(output, MANIFEST)} is no file of a batch.")
    return manifest


def _make(output: str, folder: str, manifest: dict[str, Any], report: Report, cancel: CancelToken) -> None:
    """Makes the library under another name, and renames it when it is complete."""
    unfinished = f"{folder}.part"
    shutil.rmtree(unfinished, ignore_errors=True)
    user_dirs.make_folder(unfinished)
    try:
        with Library(unfinished) as library:
            roots = [os.fsencode(root) for root in manifest["roots"]] or inputs.roots_of(_paths(output))
            for root in roots:
                # The window indexes folders that were never indexed to their end; these are not for it.
                library.add_folder(root, indexed_at=str(manifest["finished_at"]))
            _fill(library, output, int(manifest["radius"]), report, cancel)
        write_mark(unfinished, output)
        os.rename(unfinished, folder)
    except BaseException:
        shutil.rmtree(unfinished, ignore_errors=True)
        raise


def _paths(output: str) -> Iterator[bytes]:
    """Yields the paths of the files of all clusters."""
    for path in tables.files_of(output, "cluster"):
        yield from tables.read(path, ["path"]).column("path").to_pylist()


def _fill(library: Library, output: str, radius: int, report: Report, cancel: CancelToken) -> None:
    rows = [row for path in tables.files_of(output, "cluster") for row in tables.read(path).to_pylist()]
    wanted = np.array(sorted({row["image"] for row in rows}), np.int64)
    appearances: dict[int, int] = {}
    by_path: dict[bytes, ScannedImage] = {}
    files = tables.files_of(output, "image")
    for done, path in enumerate(files):
        if cancel.is_set():
            raise Cancelled
        report(Progress("index", done, len(files)))
        for numbers, images, digests in _images(path, wanted):
            found = store(library, images, digests)
            appearances |= {
                number: appearance
                for number, appearance in zip(numbers, found, strict=True)
                if appearance is not None
            }
            by_path |= {image.state.path: image for image in images}
    _store_matches(library, output, appearances, radius)
    _store_looks(library, rows, by_path)


def _images(
    path: str, wanted: NDArray[np.int64]
) -> Iterator[tuple[list[int], list[ScannedImage], dict[bytes, bytes]]]:
    """Yields the images of a file that are in a cluster or have a problem, with their digests by path."""
    table = tables.read(path)
    numbers = tables.numbers(table, "number")
    is_bad = table.column("reason").is_valid().to_numpy()
    table = table.filter(tables.mask(np.isin(numbers, wanted) | is_bad))
    images = tables.images_of(table)
    if images:
        digests = zip((image.state.path for image in images), table.column("digest").to_pylist(), strict=True)
        known = {path: digest for path, digest in digests if digest is not None}
        yield table.column("number").to_pylist(), images, known


def _store_matches(library: Library, output: str, appearances: dict[int, int], radius: int) -> None:
    """Stores the matches; appearances with so many that some may have been left out are matched again."""
    degree: dict[int, int] = dict.fromkeys(appearances.values(), 0)
    found = []
    for path in tables.files_of(output, "match"):
        table = tables.read(path)
        for row in zip(*(table.column(name).to_pylist() for name in tables.MATCH), strict=True):
            a, b = appearances.get(row[0]), appearances.get(row[1])
            if a is not None and b is not None:
                degree[a] += 1
                degree[b] += 1
                found.append(_match_row(a, b, row[2], row[3]))
    done = [appearance for appearance, count in degree.items() if count < ENOUGH]
    library.store_matches(found, done, radius)


def _match_row(a: int, b: int, distance: int, transform: int) -> MatchRow:
    return MatchRow(a, b, distance, transform) if a < b else MatchRow(b, a, distance, INVERSE[transform])


def _store_looks(library: Library, rows: list[dict[str, Any]], images: dict[bytes, ScannedImage]) -> None:
    """Stores digests, differences and sharpness that the batch has computed."""
    numbers = {path: file.id for path, file in library.files_at([row["path"] for row in rows]).items()}
    library.store_digests(
        {numbers[row["path"]]: row["digest"] for row in rows if row["digest"]},
        {numbers[row["path"]]: row["pixel_digest"] for row in rows if row["pixel_digest"]},
    )
    keepers = {row["cluster"]: row["path"] for row in rows if row["keeper"]}
    keys = {path: content_key(image.fingerprint, image.checksum) for path, image in images.items()}
    differences, sharpness = [], {}
    for row in rows:
        kept, own = keys.get(keepers[row["cluster"]]), keys.get(row["path"])
        if row["difference"] is not None and not row["keeper"] and kept is not None and own is not None:
            differences.append(
                (
                    kept,
                    own,
                    difference_version(),
                    row["difference"],
                    row["difference_score"],
                    row["difference_boxes"],
                )
            )
        if row["sharpness"] is not None and own is not None:
            sharpness[own] = row["sharpness"]
    library.store_differences(differences)
    library.store_sharpness(sharpness, versions.SHARPNESS)


def _protect(data_dir: str, folder: str) -> None:
    """Protects in the library of results what is protected in the user's own."""
    library, _ = open_library(data_dir)
    with library:
        protected, is_lost = library.protected(), library.is_protection_lost()
        identities = library.protected_identities()
    if is_lost:
        raise BatchError(
            "Protected folders were lost with a damaged library; say in dupfinder which are protected first."
        )
    with Library(folder) as results:
        for path in protected:
            if path not in results.protected():
                results.protect(path)
        known = results.protected_identities()
        for identity, paths in identities.items():  # a protected folder may have another name by now
            for path in paths - known.get(identity, set()):
                results.note_protected(path, identity)
