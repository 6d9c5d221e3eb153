"""Applies the criteria of a rule: each leaves the files that are best by it."""

from __future__ import annotations

import fnmatch
import functools
import os
import re
import time
import unicodedata
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final

from dupfinder.base.errors import RuleError
from dupfinder.base.records import ImageRecord
from dupfinder.clusters.keeper_order import (
    RESOLUTION_TOLERANCE,
    Images,
    Known,
    Sieve,
    leave_best,
    leave_highest_resolution,
    leave_originals,
    share_of_border,
)
from dupfinder.clusters.rules import Criterion, check_criterion, formats_of, printable
from dupfinder.system.path_names import is_below

if TYPE_CHECKING:
    from _typeshed import SupportsRichComparisonT


def _least(key: Callable[[ImageRecord], SupportsRichComparisonT]) -> Sieve:
    return functools.partial(_leave, min, key)


def _most(key: Callable[[ImageRecord], SupportsRichComparisonT]) -> Sieve:
    return functools.partial(_leave, max, key)


def _leave(
    choose: Callable[[Sequence[SupportsRichComparisonT]], SupportsRichComparisonT],
    key: Callable[[ImageRecord], SupportsRichComparisonT],
    images: Images,
    known: Known,
) -> Images:
    keys = [key(image) for image in images]
    wanted = choose(keys)
    return [image for image, each in zip(images, keys, strict=True) if each == wanted]


def _lowest_resolution(images: Images, known: Known) -> Images:
    lowest = min(image.content_pixels for image in images)
    return [image for image in images if image.content_pixels * (1 - RESOLUTION_TOLERANCE) <= lowest]


def _largest(images: Images, known: Known) -> Images:
    # A re-save may be larger than its original, but holds no more.
    originals = leave_originals(images, known)
    most = max(image.size_bytes for image in originals)
    return [image for image in originals if image.size_bytes == most]


def _taken_or_modified(image: ImageRecord) -> str:
    """Returns when a picture was taken, else modified, as the camera's clock would have shown it."""
    if image.taken_at:
        return image.taken_at
    try:
        return time.strftime("%Y:%m:%d %H:%M:%S", time.localtime(image.mtime_ns // 1_000_000_000))
    except (OSError, OverflowError, ValueError):  # some systems have no time before 1970
        return ""


SIEVES: Final[dict[str, Sieve]] = {
    "best": leave_best,
    "highest-resolution": leave_highest_resolution,
    "lowest-resolution": _lowest_resolution,
    "largest": _largest,
    "smallest": _least(lambda image: image.size_bytes),
    "camera-data": _most(lambda image: image.camera),
    "upright": _least(lambda image: image.turned),
    "oldest": _least(_taken_or_modified),
    "newest": _most(_taken_or_modified),
    # No date comes last in both.
    "oldest-taken": _least(lambda image: image.taken_at or "~"),
    "newest-taken": _most(lambda image: image.taken_at or ""),
    "oldest-modified": _least(lambda image: image.mtime_ns),
    "newest-modified": _most(lambda image: image.mtime_ns),
    "shortest-path": _least(lambda image: len(image.path)),
    "longest-path": _most(lambda image: len(image.path)),
}
"""The sieves of the kinds that need no value."""


def _preferred_formats(value: str) -> Sieve:
    rank: dict[str, int] = {}
    for name in formats_of(value):
        rank.setdefault(name, len(rank))
    return _least(lambda image: rank.get(image.format, len(rank)))


def _in_folder(folder: str) -> Sieve:
    if not os.path.isabs(folder):
        raise RuleError(f'The folder "{printable(folder)}" must be given by its whole path.')
    normal = os.path.normcase(os.path.normpath(folder))
    return _least(lambda image: not is_below(os.path.normcase(image.path), normal))


def _named(pattern: str, *, wanted: bool) -> Sieve:
    """Compares the name without folders; case and the composition of accents do not count."""
    matches = re.compile(fnmatch.translate(_plain(pattern))).match
    return _least(lambda image: (matches(_plain(_name(image.path))) is None) == wanted)


def _name(path: str) -> str:
    return path[path.rfind(os.sep) + 1 :]


def _plain(name: str) -> str:
    return (name if name.isascii() else unicodedata.normalize("NFC", name)).lower()


SIEVES_OF_VALUES: Final[dict[str, Callable[[str], Sieve]]] = {
    "format": _preferred_formats,
    "name": functools.partial(_named, wanted=True),
    "not-name": functools.partial(_named, wanted=False),
    "folder": _in_folder,
}
"""Makes the sieve of a kind from its value."""


def _sieve_of(criterion: Criterion) -> Sieve:
    make = SIEVES_OF_VALUES.get(criterion.kind)
    return SIEVES[criterion.kind] if make is None else make(criterion.value)


@functools.lru_cache(maxsize=32)
def sieves_of(criteria: tuple[Criterion, ...]) -> tuple[Sieve, ...]:
    """Returns the sieves of a rule, and one that decides when they do not.

    Raises:
        RuleError: a criterion cannot be used: its kind is unknown, or its value is missing or invalid.
    """
    for criterion in criteria:
        check_criterion(criterion)
    sieves = [_sieve_of(criterion) for criterion in criteria]
    kinds = [criterion.kind for criterion in criteria]
    for kind in kinds:
        if kind == "best":
            return (*sieves, _least(lambda image: (image.mtime_ns, len(image.path))))
        if kind == "highest-resolution":
            return (*sieves, leave_best)
        if kind == "lowest-resolution":
            return (*sieves, _least(lambda image: (share_of_border(image), image.pixel_count)))
    return tuple(sieves)
