"""The commands query and clusters, and the search and the lines that `clean` shares with them."""

from __future__ import annotations

import argparse
import io
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Final, TextIO

from dupfinder.base.errors import Cancelled
from dupfinder.base.records import (
    NO_DISTANCE,
    Cluster,
    ClusterFile,
    DifferenceKind,
    FileProblem,
    Match,
    Report,
)
from dupfinder.base.results import ClusterResult
from dupfinder.cli.folders import folder_limits, real_folders
from dupfinder.cli.output import (
    DONE,
    counted,
    open_finder,
    print_json,
    print_line,
    print_problems,
    progress_bar,
    scan_status,
    sized,
)
from dupfinder.clusters.selection import reclaimable_bytes
from dupfinder.documents import (
    CSV_ENCODING,
    CSV_ERRORS,
    match_document,
    problem_document,
    write_csv,
    write_json,
)
from dupfinder.finder import Finder


def run_query(options: argparse.Namespace, cancel: threading.Event) -> int:
    with open_finder(options) as finder:
        result = finder.query(options.image, radius=options.radius, folder=options.folder)
        if options.verbose and (searched := finder.last_search()):
            print_line(searched, sys.stderr)
    if options.json:
        print_json(
            {
                "query": result.path,
                "radius": result.radius,
                "matches": [match_document(match) for match in result.matches],
                "problems": [problem_document(problem) for problem in result.problems],
            }
        )
        return DONE
    for match in result.matches:
        print_line(file_line(match))
    if not result.matches and not options.quiet:
        where = "" if options.results is None else " in the clusters of the results"
        print_line(f"No image{where} within {result.radius} bits; try a larger --radius.", sys.stderr)
    print_problems(result.problems, options)
    return DONE


def run_clusters(options: argparse.Namespace, cancel: threading.Event) -> int:
    with open_finder(options) as finder, progress_bar(options) as report:
        result, status = find_clusters(finder, options, report, cancel, look_alikes=options.look_alikes)
    if options.json:
        write_json(result, sys.stdout)
        return status
    if options.csv:
        with csv_output() as stream:
            write_csv(result, stream)
        print_problems(result.problems, options)
        return status
    for number, cluster in enumerate(result.clusters, 1):
        size = sized(reclaimable_bytes(cluster))
        print_line(f"{cluster_title(number, cluster)}: {len(cluster.files)} files, {size} reclaimable")
        for file in cluster.files:
            print_line("  " + file_line(file))
    if not options.quiet:
        extras = sum(cluster.extra_count for cluster in result.clusters)
        size = sized(sum(reclaimable_bytes(cluster) for cluster in result.clusters))
        print_line(f"{counted(len(result.clusters), 'cluster')}, {counted(extras, 'extra file')}, {size}.")
    print_problems(result.problems, options)
    return status


def find_clusters(
    finder: Finder,
    options: argparse.Namespace,
    report: Report,
    cancel: threading.Event,
    *,
    look_alikes: bool = False,
) -> tuple[ClusterResult, int]:
    """Indexes the given folders and finds their clusters; without folders, those of the whole library.

    Returns:
        The clusters with all problems, and the exit status so far: 1 if a folder cannot be used.

    Raises:
        Cancelled: interrupted; what was indexed is kept.
        FolderError: no image of the library is below a reference folder.
    """
    real_folders(finder, options.reference)  # a mistyped one is told before anything is read
    status = DONE
    walked: tuple[FileProblem, ...] = ()
    folders = options.folders
    if folders:
        scanned = finder.index(folders, report=report, cancel=cancel)
        if scanned.cancelled:
            raise Cancelled
        status = scan_status(scanned, options)
        walked = tuple(problem for problem in scanned.problems if problem.stage == "walk")
        folders = scanned.folders
    result = finder.clusters(
        folders,
        radius=options.radius,
        look_alikes=look_alikes,
        limits=folder_limits(finder, options),
        report=report,
        cancel=cancel,
    )
    return replace(result, problems=(*walked, *result.problems)), status


@contextmanager
def csv_output() -> Iterator[TextIO]:
    """Yields the standard output with the encoding and newlines of CSV, whatever the terminal uses."""
    if sys.stdout.isatty():  # for people: one line a row, with control characters escaped
        table = io.StringIO(newline="")
        yield table
        for line in table.getvalue().split("\r\n")[:-1]:
            print_line(line)
        return
    stream = io.TextIOWrapper(sys.stdout.buffer, CSV_ENCODING, CSV_ERRORS, newline="")
    try:
        sys.stdout.flush()
        yield stream
        stream.flush()
    finally:
        stream.detach()


def cluster_title(number: int, cluster: Cluster) -> str:
    return f"Cluster {number}, a burst" if cluster.kind == "burst" else f"Cluster {number}"


def file_line(file: Match | ClusterFile) -> str:
    image = file.image
    shape = f"{image.width} × {image.height}" if image.decoded else "not decoded"
    distance = f"{file.distance:2}" if file.distance < NO_DISTANCE else " –"
    return f"{distance}  {_kind(file):<32} {shape:>13}  {sized(image.size_bytes):>9}  {image.path}"


def _kind(file: Match | ClusterFile) -> str:
    parts: list[str] = [file.relation]
    if file.crop is not None:
        parts.append(f"{'shows more' if file.crop.shows_more else 'shows'} {file.crop.share:.0%}")
    if file.transform:
        parts.append(file.transform)
    if file.difference and file.difference.kind != "none":
        parts.append(_DIFFERENCES[file.difference.kind])
    return ", ".join(parts)


_DIFFERENCES: Final[dict[DifferenceKind, str]] = {
    "local": "differs in places",
    "colour": "other colours",
    "whole": "differs",
}
