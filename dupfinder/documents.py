"""Exports clusters as one JSON document or as a table in CSV."""

from __future__ import annotations

import codecs
import csv
import json
import os
import re
import secrets
import stat
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, Final, TextIO

from dupfinder.base.errors import DupfinderError
from dupfinder.base.records import (
    NO_DISTANCE,
    Cluster,
    ClusterFile,
    Crop,
    Difference,
    FileProblem,
    ImageRecord,
    Match,
)
from dupfinder.clusters.keeper_order import why_kept
from dupfinder.clusters.selection import is_reclaimable

if TYPE_CHECKING:
    from dupfinder.base.results import ClusterResult
    from dupfinder.explanation.records import CropEvidence, Explanation, HashEvidence

COLUMNS: Final = (
    "cluster",
    "path",
    "keeper",
    "relation",
    "distance",
    "transform",
    "direct",
    "difference",
    "difference_score",
    "difference_boxes",
    "region",
    "share",
    "width",
    "height",
    "size_bytes",
    "format",
    "taken_at",
    "modified",
    "reclaimable",
    "kind",
)
"""The header of the table.

cluster: its number, from 1. keeper: the path of the kept file. direct: 1 or 0. difference: its kind; empty if
it is not known. difference_boxes: left, top, width and height of each, separated by spaces; semicolons
separate boxes. region: of a crop: x and y of its corners in the kept file, in the same form. share: of the
kept file's area that it shows. distance: empty for a crop, and for a file that is linked by one.
taken_at: as the camera wrote it, in its own time. modified: ISO 8601, UTC. reclaimable: in bytes;
the sum over a cluster is what a rule would free by default. kind: of the cluster.
"""

CSV_ENCODING: Final = "utf-8"
CSV_ERRORS: Final = sys.getfilesystemencodeerrors()
"""How a text stream for `write_csv` must be opened, with no translation of newlines.

A name that is not UTF-8 is then written as its bytes, and read back with the same encoding.
"""

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)


# --- JSON -----------------------------------------------------------------------------------


def clusters_document(result: ClusterResult) -> dict[str, Any]:
    """Returns the document that `dupfinder clusters --json` prints."""
    return {
        "radius": result.radius,
        "clusters": [_cluster_json(cluster) for cluster in result.clusters],
        "problems": [problem_document(problem) for problem in result.problems],
    }


def match_document(match: Match) -> dict[str, Any]:
    """Returns a match of a query as `dupfinder query --json` prints it."""
    return _file_json(match) | _size_json(match.image)


def problem_document(problem: FileProblem) -> dict[str, Any]:
    """Returns a problem as every command prints it."""
    return {"path": problem.path, "reason": problem.reason, "damaged": problem.damaged}


def write_json(result: ClusterResult, stream: TextIO) -> None:
    """Writes the document to any text stream.

    ASCII only: a name that is not UTF-8 is written with the escaped surrogates of `os.fsdecode`.
    """
    json.dump(clusters_document(result), stream, indent=1)
    stream.write("\n")


def explanation_document(found: Explanation) -> dict[str, Any]:
    """Returns the document that `dupfinder explain --json` prints.

    `match` is whether they match; look-alikes do not. Views are numbered from 1. Lines join features that
    agree: x and y in the first picture, then in the second one, as fractions of their sides.
    """
    return {
        "sentence": found.sentence,
        "match": found.is_match,
        "relation": found.relation,
        "radius": found.radius,
        "crops": found.with_crops,
        "first": asdict(found.first),
        "second": asdict(found.second),
        "same_file": found.same_file,
        "equal_bytes": found.equal_bytes,
        "equal_pixels": found.equal_pixels,
        "hashes": None if found.hashes is None else _hashes_json(found.hashes),
        **difference_document(found.difference),
        "crop": None if found.crop is None else _evidence_json(found.crop),
        "decision": found.decision,
        "changes": [asdict(change) for change in found.changes],
    }


def _hashes_json(hashes: HashEvidence) -> dict[str, Any]:
    names = "first_view", "second_view", "transform", "distance"
    look = hashes.second_look
    rounded = {"structure": round(look.structure, 4), "score": round(look.score, 4)}
    return {
        "nearest": hashes.nearest,
        "nearest_transform": hashes.nearest_transform,
        "query_from": hashes.query_from,
        "verified_from": hashes.verified_from,
        "second_look": asdict(look) | rounded,
        "distances": [dict(zip(names, row, strict=True)) for row in hashes.distances],
    }


def _evidence_json(evidence: CropEvidence) -> dict[str, Any]:
    shares = evidence.shares and [round(share, 4) for share in evidence.shares]
    lines = [[round(value, 4) for point in line for value in point] for line in evidence.lines]
    region = crop_document(evidence.crop) or {"region": None, "share": None, "shows_more": None}
    figures = asdict(evidence)
    del figures["crop"]  # its fields follow
    return figures | {"shares": shares, "lines": lines} | region


def _file_json(file: Match | ClusterFile) -> dict[str, Any]:
    return {
        "path": file.image.path,
        "distance": None if file.distance == NO_DISTANCE else file.distance,
        "relation": file.relation,
        "transform": file.transform,
    } | (crop_document(file.crop) | difference_document(file.difference))


def crop_document(crop: Crop | None) -> dict[str, Any]:
    """Returns the fields `region`, `share` and `shows_more` of a crop; none for another file.

    The region is the corners of the smaller picture in pixels of the larger one.
    """
    if crop is None:
        return {}
    region = [[round(x, 1), round(y, 1)] for x, y in crop.region]
    return {"region": region, "share": round(crop.share, 4), "shows_more": crop.shows_more}


def difference_document(difference: Difference | None) -> dict[str, Any]:
    """Returns the field `difference` of a file: kind, score and boxes; null if it is not known.

    A box is left, top, width and height, as fractions of the upright picture.
    """
    if difference is None:
        return {"difference": None}
    boxes = [[round(side, 4) for side in box] for box in difference.boxes]
    return {"difference": {"kind": difference.kind, "score": round(difference.score, 3), "boxes": boxes}}


def _size_json(image: ImageRecord) -> dict[str, Any]:
    size = {"width": image.width, "height": image.height, "size_bytes": image.size_bytes}
    return size | {"content": image.content, "frames": image.frames}


def _cluster_json(cluster: Cluster) -> dict[str, Any]:
    return {
        "kind": cluster.kind,
        "keeper": cluster.keeper.path,
        "kept_because": why_kept(cluster),
        "files": [
            _file_json(file) | {"direct": file.direct} | _size_json(file.image) for file in cluster.files
        ],
    }


# --- CSV ------------------------------------------------------------------------------------


def write_csv(result: ClusterResult, stream: TextIO) -> None:
    """Writes one row a file, in the order of the clusters, below a header; see COLUMNS.

    RFC 4180: rows end with CR LF, and a name with a comma, a quote or a newline is quoted. No cell
    begins with a sign that a spreadsheet takes for a formula: paths are absolute, and all other cells are
    numbers, times and fixed words.

    Args:
        result: the clusters.
        stream: opened with newline="", and for names that are not UTF-8 with CSV_ERRORS.
    """
    writer = csv.writer(stream)
    writer.writerow(COLUMNS)
    for number, cluster in enumerate(result.clusters, 1):
        for file in cluster.files:
            writer.writerow((*_row(number, cluster.keeper, file), cluster.kind))


def _row(number: int, keeper: ImageRecord, file: ClusterFile) -> tuple[int | str, ...]:
    image = file.image
    return (
        number,
        image.path,
        keeper.path,
        file.relation,
        "" if file.distance == NO_DISTANCE else file.distance,
        file.transform or "",
        int(file.direct),
        *_difference_cells(file.difference),
        *_crop_cells(file.crop),
        image.width,
        image.height,
        image.size_bytes,
        image.format,
        image.taken_at or "",
        _modified(image),
        image.size_bytes if image is not keeper and is_reclaimable(file, keeper) else 0,
    )


def _difference_cells(difference: Difference | None) -> tuple[str, str, str]:
    if difference is None:
        return "", "", ""
    boxes = ";".join(" ".join(f"{side:.4g}" for side in box) for box in difference.boxes)
    return difference.kind, f"{difference.score:.3f}", boxes


def _crop_cells(crop: Crop | None) -> tuple[str, str]:
    if crop is None:
        return "", ""
    return ";".join(f"{x:.1f} {y:.1f}" for x, y in crop.region), f"{crop.share:.4f}"


def _modified(image: ImageRecord) -> str:
    """Returns the time of last change to the second; empty if the year is beyond the calendar."""
    try:
        changed = _EPOCH + timedelta(microseconds=image.mtime_ns // 1000)
    except OverflowError:
        return ""
    return changed.isoformat(timespec="seconds")


# --- files ----------------------------------------------------------------------------------


def save(result: ClusterResult, path: str) -> None:
    """Writes the clusters to a file in the format of its suffix, which is replaced as a whole or not at all.

    Only an older export is replaced; a picture, a link or anything else stays.

    Args:
        result: the clusters.
        path: ends in .csv or .json.

    Raises:
        DupfinderError: the file cannot be written, has another suffix, or something else is there; the
            message is a sentence.
    """
    write = _WRITERS.get(os.path.splitext(path)[1].lower())
    if write is None:
        raise DupfinderError(f"The name of an export must end in .csv or .json: {path}")
    try:
        _refuse_others(path)
        _replace(path, lambda stream: write(result, stream))
    except OSError as error:
        raise DupfinderError(f"{path} cannot be written: {error.strerror or error}.") from error


def _refuse_others(path: str) -> None:
    """Refuses a path at which there is anything but an export.

    Raises:
        DupfinderError: something else is there.
        OSError: it cannot be read.
    """
    try:
        status = os.lstat(path)
    except FileNotFoundError:
        return
    if stat.S_ISLNK(status.st_mode):
        raise DupfinderError(f"{path} is a link; choose another name.")
    if not stat.S_ISREG(status.st_mode):
        raise DupfinderError(f"{path} exists and is not a file; choose another name.")
    if status.st_size == 0:
        return
    with open(path, "rb") as stream:
        head = stream.read(_HEAD_BYTES)
    begins = head.removeprefix(codecs.BOM_UTF8).startswith(_CSV_BEGINS)
    if not begins and not _JSON_BEGINS.match(head):
        raise DupfinderError(f"{path} exists and was not exported by dupfinder; choose another name.")


_HEAD_BYTES: Final = 256
_CSV_BEGINS: Final = b"cluster,path,keeper,"
_JSON_BEGINS: Final = re.compile(rb'\s*\{\s*"radius"\s*:\s*\d+\s*,\s*"clusters"')


def _replace(target: str, write: Callable[[TextIO], None]) -> None:
    """Writes a new file beside the target, and moves it to the target once it is on the disk."""
    unfinished = os.path.join(os.path.dirname(target), f".dupfinder-export-{secrets.token_hex(6)}")
    try:
        with open(unfinished, "x", encoding=CSV_ENCODING, errors=CSV_ERRORS, newline="") as stream:
            write(stream)
            stream.flush()
            os.fsync(stream.fileno())
        _refuse_others(target)  # something may have come there meanwhile
        os.replace(unfinished, target)
    except BaseException:
        with suppress(OSError):
            os.unlink(unfinished)
        raise


_WRITERS: Final[dict[str, Callable[[ClusterResult, TextIO], None]]] = {".csv": write_csv, ".json": write_json}
