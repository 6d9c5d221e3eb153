"""Stores the clusters that were shown last, so that the next start shows them before anything is computed.

Two files of the data folder: one has the clusters around the current one, in the order of the list, which is
read in a few milliseconds; the other has all. Each line is JSON behind its digest. They belong to one state
of the library, and to one version of the program; others are passed over, and so is what is damaged.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import logging
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import fields
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from dupfinder import __version__
from dupfinder.base.records import Cluster, ClusterFile, Crop, Difference, ImageRecord
from dupfinder.system.durable_files import replacing
from dupfinder.ui.backend.cluster_table import (
    ClusterEntry,
    ClusterTable,
    Level,
    Order,
    in_order,
    make_entry,
    make_levels,
)

if TYPE_CHECKING:
    import numpy as np

    from dupfinder.finder import Finder
    from dupfinder.ui.backend.worker import Job

_log = logging.getLogger(__name__)

ALL_NAME: Final = "groups.cache"
FIRST_NAME: Final = "groups.first.cache"

_FORMAT: Final = 1
_PER_LINE: Final = 250
"""Clusters of a line: while one is read, other threads stand still for some milliseconds."""
_BEFORE: Final = 60
_AFTER: Final = 140
"""So many clusters before and after the current one are in the file that is read first."""

_IMAGE: Final = tuple(field.name for field in fields(ImageRecord))
_FILE: Final = tuple(field.name for field in fields(ClusterFile))
_image_row: Final = attrgetter(*_IMAGE)

_INVALID: Final = (OSError, ValueError, TypeError, AttributeError, LookupError, StopIteration)


class Shown(NamedTuple):
    """The state of the list of clusters: similarity, order and place.

    Attributes:
        radius: in bits.
        order: of the clusters.
        place: the path of a file of the current cluster.
    """

    radius: int = 0
    order: Order = "size"
    place: str = ""


def key_of(finder: Finder) -> str:
    """Returns the state of the library that clusters belong to, as text."""
    library = finder.library
    ((images, last),) = library.index.read("SELECT count(*), max(id) FROM image")
    decisions = [number for (number,) in library.user.read("SELECT id FROM decision ORDER BY id")]
    state = [_FORMAT, __version__, _IMAGE, _FILE, library.generation(), images, last, decisions, finder.crops]
    return hashlib.blake2b(repr(state).encode(), digest_size=16).hexdigest()


# --- writing ------------------------------------------------------------------------------------


def save_first(folder: str, table: ClusterTable, shown: Shown) -> None:
    """Stores the clusters around the current one; a failure is logged."""
    level = table.at(shown.radius)
    entries = in_order(level.entries, shown.order)
    if not entries or level.is_partial or not table.key:
        return
    row = next((row for row, entry in enumerate(entries) if _holds(entry.cluster, shown.place)), 0)
    part = entries[max(0, row - _BEFORE) : row + _AFTER]
    head = {
        "key": table.key,
        "shown": shown,
        "clusters": len(entries),
        "extras": level.extras,
        "bytes": level.reclaimable_bytes,
        "histogram": table.histogram,
    }
    rows = [_cluster_row(entry.cluster) for entry in part]
    _write(os.path.join(folder, FIRST_NAME), [head, rows])


def save_all(folder: str, table: ClusterTable, is_stopped: Callable[[], bool]) -> None:
    """Stores all clusters; a failure is logged.

    Args:
        folder: the data folder.
        table: from `make_table`.
        is_stopped: is asked often; ends the work without a file.
    """
    radii: dict[int, int] = {}  # of each entry, as bits
    entries: dict[int, ClusterEntry] = {}
    for radius, level in enumerate(table.levels):
        for entry in level.entries:
            radii[id(entry)] = radii.get(id(entry), 0) | 1 << radius
            entries[id(entry)] = entry

    def lines() -> Iterator[object]:
        ordered = list(entries.values())
        yield {"key": table.key, "radius": len(table.levels) - 1, "clusters": len(ordered)}
        for start in range(0, len(ordered), _PER_LINE):
            if is_stopped():
                raise InterruptedError
            part = ordered[start : start + _PER_LINE]
            yield [[radii[id(entry)], _cluster_row(entry.cluster)] for entry in part]

    if table.key and entries:
        _write(os.path.join(folder, ALL_NAME), lines())
    elif table.key:
        forget(folder)


def forget(folder: str) -> None:
    """Removes what is stored."""
    for name in (FIRST_NAME, ALL_NAME):
        with contextlib.suppress(OSError):
            os.unlink(os.path.join(folder, name))


def _holds(cluster: Cluster, path: str) -> bool:
    return any(file.image.path == path for file in cluster.files)


def _write(path: str, lines: Iterable[object]) -> None:
    try:
        with replacing(path) as stream:
            for line in lines:
                content = json.dumps(line, separators=(",", ":"), default=_plain).encode("ascii")
                stream.write(_digest(content) + content + b"\n")
    except InterruptedError:
        pass
    except OSError as error:
        _log.warning("the clusters cannot be stored: %s", error)


def _plain(value: np.generic) -> object:
    """Returns a number of numpy's as JSON knows it."""
    return value.item()


def _digest(content: bytes) -> bytes:
    return hashlib.blake2b(content, digest_size=8).hexdigest().encode()


_DIGEST_LENGTH: Final = 16


def _cluster_row(cluster: Cluster) -> list[object]:
    return [
        [
            *_image_row(file.image),
            file.distance,
            file.relation,
            file.transform,
            file.direct,
            file.difference and [file.difference.kind, file.difference.score, file.difference.boxes],
            file.crop and [file.crop.region, file.crop.share, file.crop.shows_more],
            file.matches,
            file.sharpness,
        ]
        for file in cluster.files
    ]


# --- reading ------------------------------------------------------------------------------------


class First(NamedTuple):
    """The clusters around the one that was current, and how they were shown."""

    table: ClusterTable
    shown: Shown


def load_first(finder: Finder) -> First | None:
    """Returns the clusters to show first; None if there are none for this state of the library."""
    with contextlib.suppress(*_INVALID):
        lines = _lines(os.path.join(finder.library.folder, FIRST_NAME))
        head = next(lines, None)
        if head is None or head["key"] != key_of(finder):
            return None
        entries = tuple(make_entry(_cluster(row)) for row in next(lines))
        more = max(0, head["clusters"] - len(entries))
        level = Level(entries, head["extras"], head["bytes"], more)
        # Other radii are not known yet; nobody can move anything before they are.
        table = ClusterTable([level] * len(head["histogram"]))
        table.histogram, table.key = tuple(head["histogram"]), head["key"]
        return First(table, Shown(*head["shown"]))
    return None


def load_all(finder: Finder, job: Job, before: ClusterTable) -> ClusterTable | None:
    """Returns all clusters; None if there are none for this state of the library.

    Args:
        finder: of the library.
        job: ends the work when it is cancelled.
        before: the table of `load_first`, whose entries are used again.
    """
    with contextlib.suppress(*_INVALID):
        lines = _lines(os.path.join(finder.library.folder, ALL_NAME))
        head = next(lines, None)
        if head is None or head["key"] != key_of(finder):
            return None
        found = []
        for line in lines:
            job.raise_if_cancelled()
            found += [(_cluster(row), radii) for radii, row in line]
        if len(found) != head["clusters"]:
            return None
        found.sort(key=lambda each: each[0].keeper.path)
        every = range(head["radius"] + 1)
        steps = [[cluster for cluster, radii in found if radii >> radius & 1] for radius in every]
        table = ClusterTable.of(make_levels(steps, job, before))
        table.key = head["key"]
        return table
    return None


def _lines(path: str) -> Iterator[Any]:
    """Yields the values of a file; raises ValueError at a line that is damaged."""
    with open(path, "rb") as stream:
        for line in stream:
            content = line[_DIGEST_LENGTH:-1]
            if line[:_DIGEST_LENGTH] != _digest(content):
                raise ValueError("damaged")
            yield json.loads(content)


def _cluster(rows: Sequence[list[Any]]) -> Cluster:
    return Cluster(tuple(map(_file, rows)))


_FIELDS: Final = len(_IMAGE)


def _file(row: list[Any]) -> ClusterFile:
    distance, relation, transform, direct, difference, crop, matches, sharpness = row[_FIELDS:]
    if difference:
        kind, score, boxes = difference
        difference = Difference(kind, score, tuple(map(tuple, boxes)))
    if crop:
        region, share, shows_more = crop
        crop = Crop(tuple(map(tuple, region)), share, shows_more)  # type: ignore[arg-type]
    image = ImageRecord(*row[:_FIELDS])
    return ClusterFile(
        image, distance, relation, transform, direct, difference or None, crop or None, matches, sharpness
    )
