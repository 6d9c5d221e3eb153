"""Exit statuses, output, progress, and the search for clusters: shared by the commands."""

from __future__ import annotations

import argparse
import io
import json
import sys
import threading
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from itertools import islice
from typing import Any, Final, TextIO

from dupfinder.base.errors import Cancelled, ModelError
from dupfinder.base.records import (
    NO_DISTANCE,
    Cluster,
    ClusterFile,
    DifferenceKind,
    FileProblem,
    Match,
    Progress,
    Report,
    ScanResult,
    ignore,
)
from dupfinder.base.results import ClusterResult
from dupfinder.cli.folders import folder_limits, real_folders
from dupfinder.documents import CSV_ENCODING, CSV_ERRORS
from dupfinder.finder import Finder
from dupfinder.store.opening import PROTECTION_IS_LOST
from dupfinder.system.display_names import escaped

DONE: Final = 0
FAILED: Final = 1
USAGE: Final = 2
INTERRUPTED: Final = 130

_LISTED_PROBLEMS: Final = 20


def print_line(line: str, stream: TextIO | None = None) -> None:
    """Prints a line; on a terminal, control and hidden characters in it are escaped.

    Args:
        line: may contain file names; in a pipe or a file their bytes are written unchanged.
        stream: None for the standard output.
    """
    stream = sys.stdout if stream is None else stream
    print(escaped(line) if stream.isatty() else line, file=stream)


def open_finder(options: argparse.Namespace) -> Finder:
    """Opens the library; prints what was done to a damaged one, even with --quiet."""
    model = getattr(options, "model", None)
    crops = getattr(options, "crops", False) or model is not None
    finder = Finder(options.data_dir, threads=options.threads, crops=crops)
    try:
        finder.use_model(model)
    except ModelError:
        finder.library.close()
        raise
    if finder.notice:
        print_line(f"dupfinder: {finder.notice}", sys.stderr)
    elif finder.library.is_protection_lost():
        print_line(f"dupfinder: {PROTECTION_IS_LOST}", sys.stderr)
    return finder


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


def print_json(document: dict[str, Any]) -> None:
    # ASCII only: a name that is not UTF-8 is written with escaped surrogates.
    json.dump(document, sys.stdout, indent=1)
    sys.stdout.write("\n")


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


def print_problems(problems: Sequence[FileProblem], options: argparse.Namespace) -> None:
    reasons = [(problem.path, problem.reason) for problem in problems]
    print_reasons("problem", "problems", reasons, options)


def print_reasons(
    one: str, many: str, reasons: Collection[tuple[str, str]], options: argparse.Namespace
) -> None:
    """Prints files and their reasons to stderr: 20 of them, or all with --verbose."""
    if not reasons:
        return
    print_line(f"{len(reasons):,} {one if len(reasons) == 1 else many}:", sys.stderr)
    listed = len(reasons) if options.verbose else _LISTED_PROBLEMS
    for path, reason in islice(reasons, listed):
        print_line(f"  {path}: {reason}", sys.stderr)
    if len(reasons) > listed:
        print_line(f"  and {len(reasons) - listed:,} more; -v lists them all", sys.stderr)


def scan_status(result: ScanResult, options: argparse.Namespace) -> int:
    if result.cancelled:
        print_line("dupfinder: interrupted; what was done is kept.", sys.stderr)
        return INTERRUPTED
    if result.skipped_folders and options.json:  # otherwise they are in the list of problems
        skipped = result.problems[: result.skipped_folders]
        print_line("dupfinder: " + "; ".join(f"{one.reason}: {one.path}" for one in skipped), sys.stderr)
    return FAILED if result.skipped_folders else DONE


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


def counted(number: int, noun: str) -> str:
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def sized(size_bytes: float) -> str:
    for unit in ("B", "kB", "MB", "GB"):
        if size_bytes < 1000:
            return f"{size_bytes:.0f} {unit}" if unit == "B" else f"{size_bytes:.1f} {unit}"
        size_bytes /= 1000
    return f"{size_bytes:.1f} TB"


_STAGES: Final = {
    "walk": "Looking",
    "index": "Reading",
    "match": "Matching",
    "features": "Preparing the search for crops",
    "crops": "Looking for crops",
    "compare": "Comparing",
    "look": "Comparing pictures",
    "trash": "Moving",
    "undo": "Putting back",
}


@contextmanager
def progress_bar(options: argparse.Namespace) -> Iterator[Report]:
    """Shows a progress bar if stderr is a terminal."""
    if options.quiet or not sys.stderr.isatty():
        yield ignore
        return
    from tqdm import tqdm

    bars: dict[str, Any] = {}

    def report(progress: Progress) -> None:
        bar = bars.get(progress.stage)
        if bar is None:
            for other in bars.values():
                other.close()
            bar = bars[progress.stage] = tqdm(
                total=progress.total,
                desc=_STAGES[progress.stage],
                unit=" files" if progress.stage != "match" else " joins",
                leave=False,
                dynamic_ncols=True,
                file=sys.stderr,
            )
        bar.total = progress.total
        bar.update(progress.done - bar.n)

    try:
        yield report
    finally:
        for bar in bars.values():
            bar.close()
