"""Explains why two image files match, or do not; they need not be in a library."""

from __future__ import annotations

import contextlib
import os
from dataclasses import replace

from dupfinder.base.cancelling import NEVER, CancelToken
from dupfinder.base.errors import ImageError
from dupfinder.base.files import FileState
from dupfinder.base.records import Difference, Relation
from dupfinder.clusters.decisions import decisions
from dupfinder.explanation.by_features import compare_features
from dupfinder.explanation.by_hash import compare_hashes
from dupfinder.explanation.records import ExplainedFile, Explanation, HashEvidence
from dupfinder.explanation.words import changes, sentence
from dupfinder.hashing.orientation import TRANSFORMS
from dupfinder.similarity.crop_search import HASH_RADIUS
from dupfinder.similarity.equality import may_have_equal_pixels
from dupfinder.similarity.query import Query
from dupfinder.similarity.third_look import ALIKE
from dupfinder.store.library import Library
from dupfinder.system.path_names import is_below
from dupfinder.workers.client import differences_of, digests_of, photo_of

_SMALL = 64, 64
"""The picture is not needed, only what the camera wrote into the file."""


def explain(
    library: Library,
    first: str,
    second: str,
    radius: int,
    *,
    crops: bool = False,
    cancel: CancelToken = NEVER,
) -> Explanation:
    """Compares two files as a query with the first does, in a library that holds the second.

    Args:
        library: its decisions, and its excluded and protected folders are named. Nothing is stored.
        first: an image file.
        second: another one.
        radius: inclusive, in bits.
        crops: whether crops count as matches; they are looked for in any case.
        cancel: is asked often.

    Raises:
        ImageError: there is no such file, or it is a folder.
        Cancelled: it was cancelled.
    """
    paths = os.path.abspath(first), os.path.abspath(second)
    for path in paths:
        _check(path)
    queries = [_read(path) for path in paths]
    one, other = (_file(library, path, query) for path, query in zip(paths, queries, strict=True))
    found = Explanation(one, other, radius, crops, decision=_decision(library, *map(os.path.realpath, paths)))
    found = replace(found, same_file=os.path.samefile(*paths))
    mine, theirs = queries
    if isinstance(mine, Query) and isinstance(theirs, Query):
        found = _compared(found, mine, theirs, cancel)
    elif _have_equal_bytes(*paths, cancel):
        found = replace(found, equal_bytes=True, relation="exact")
    found = replace(found, sentence=sentence(found))
    return replace(found, changes=changes(found))


def _check(path: str) -> None:
    """Raises ImageError if there is no file."""
    if os.path.isdir(path):
        raise ImageError(f"This is a folder, not an image: {path}")
    if not os.path.exists(path):
        raise ImageError(f"There is no such file: {path}")


def _read(path: str) -> Query | str:
    """Reads a file; returns the reason if it is no image that can be read."""
    try:
        return Query.read(path, features=True)
    except ImageError as error:
        reason = error.__cause__
        return str(reason).rstrip(".") if isinstance(reason, ImageError) else str(error)


# --- facts about one file -------------------------------------------------------------------


def _file(library: Library, path: str, query: Query | str) -> ExplainedFile:
    real = os.path.realpath(path)
    facts = ExplainedFile(
        path,
        indexed=library.holds(os.fsencode(real)),
        excluded_by=_folder_of(real, library.excluded()),
        protected_by=_folder_of(real, library.protected()),
    )
    if isinstance(query, str):
        return replace(facts, problem=query, size_bytes=os.path.getsize(path))
    image = query.image
    return replace(
        facts,
        width=image.width,
        height=image.height,
        size_bytes=image.size_bytes,
        format=image.format,
        flat=image.flat,
        taken_at=image.taken_at,
        camera=_camera_of(query.state) if image.camera else None,
    )


def _folder_of(path: str, folders: list[bytes]) -> str | None:
    above = [folder for folder in map(os.fsdecode, folders) if is_below(path, folder)]
    return max(above, key=len, default=None)


def _camera_of(state: FileState) -> str | None:
    with contextlib.suppress(OSError, ImageError):
        details = photo_of(state, fit=_SMALL)[2]
        make, model = (details.make or "").strip(), (details.model or "").strip()
        # Many a model begins with its maker's name.
        return (model if model.startswith(make) else f"{make} {model}").strip() or None
    return None


def _decision(library: Library, first: str, second: str) -> int | None:
    """Returns the number of the last decision that these are no duplicates."""
    numbers = (each.id for each in decisions(library) if first in each.paths and second in each.paths)
    return next(numbers, None) if first != second else None


# --- comparing ------------------------------------------------------------------------------


def _compared(found: Explanation, first: Query, second: Query, cancel: CancelToken) -> Explanation:
    hashes = compare_hashes(first, second)
    crop = compare_features(first, second, cancel=cancel)
    equal = first.content == second.content and _have_equal_bytes(found.first.path, found.second.path, cancel)
    relation = _by_hash(hashes, found.radius)
    same_pixels = None
    if not equal and _may_be_equal(first, second, hashes, relation):
        same_pixels = _have_equal_pixels(first, second, cancel)
    if equal:
        relation = "exact"
    elif same_pixels:
        relation = "same-pixels"
    elif found.with_crops and crop.accepted and not _is_certain(hashes, relation):
        relation = "crop"
    return replace(
        found,
        relation=relation,
        equal_bytes=equal,
        equal_pixels=same_pixels,
        hashes=hashes,
        crop=crop,
        difference=_difference(first, second, hashes, relation, cancel),
    )


def _by_hash(hashes: HashEvidence | None, radius: int) -> Relation | None:
    if hashes is None or hashes.nearest > radius:
        return None
    is_near = hashes.verified_from is not None and hashes.verified_from <= radius
    return "near" if is_near else "look-alike"


def _is_certain(hashes: HashEvidence | None, relation: Relation | None) -> bool:
    """Whether a match by hash is so near that crops are not looked for; see `CropFinder.query`."""
    return relation == "near" and hashes is not None and (hashes.verified_from or 0) <= HASH_RADIUS


def _may_be_equal(
    first: Query, second: Query, hashes: HashEvidence | None, relation: Relation | None
) -> bool:
    if hashes is None:
        both_flat = first.image.flat and second.image.flat
        return both_flat and may_have_equal_pixels(first.image, second.image, 0)
    distance = hashes.verified_from
    return (
        relation == "near"
        and distance is not None
        and may_have_equal_pixels(first.image, second.image, distance)
    )


def _have_equal_bytes(first: str, second: str, cancel: CancelToken) -> bool:
    if os.path.getsize(first) != os.path.getsize(second):
        return False
    mine, theirs = (
        digests_of(FileState.of(path, os.stat(path)), whole=True, cancel=cancel)[0]
        for path in map(os.fsencode, (first, second))
    )
    return mine is not None and mine == theirs


def _have_equal_pixels(first: Query, second: Query, cancel: CancelToken) -> bool:
    mine, theirs = (digests_of(each.state, pixels=True, cancel=cancel)[1] for each in (first, second))
    return mine is not None and mine == theirs


def _difference(
    first: Query,
    second: Query,
    hashes: HashEvidence | None,
    relation: Relation | None,
    cancel: CancelToken,
) -> Difference | None:
    """Returns the result of the third look at near-duplicates, as a query does."""
    if relation in ("exact", "same-pixels"):
        return ALIKE
    if relation != "near" or hashes is None:
        return None
    transform = TRANSFORMS.index(hashes.second_look.transform)
    with contextlib.suppress(OSError, ImageError):
        return differences_of(first.state, [(second.state, transform)], cancel=cancel)[0]
    return None
