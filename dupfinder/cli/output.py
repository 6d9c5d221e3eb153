"""Exit statuses, output and progress: shared by the commands."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from itertools import islice
from typing import Any, Final, TextIO

from dupfinder.base.errors import BatchError, ModelError
from dupfinder.base.radii import DEFAULT_RADIUS
from dupfinder.base.reports import FileProblem, Progress, Report, ScanResult, ignore
from dupfinder.finder import Finder
from dupfinder.store.opening import PROTECTION_IS_LOST

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
    if stream.isatty():
        from dupfinder.system.display_names import (
            escaped,
        )  # its tables take as long to load as a library to open

        line = escaped(line)
    print(line, file=stream)


def open_finder(options: argparse.Namespace) -> Finder:
    """Opens the library, or the results of a batch; prints what was done to a damaged library.

    Sets the radius that was not given: that of the results, or the usual one.
    """
    model = getattr(options, "model", None)
    crops = getattr(options, "crops", False) or model is not None
    folder = options.data_dir
    results = getattr(options, "results", None)
    if results is not None:
        from dupfinder.batch.results import open_results  # loads numpy

        opened = open_results(results, folder)
        folder = opened.folder
        _use_radius_of(opened.radius, options)
    elif getattr(options, "radius", 0) is None:
        options.radius = DEFAULT_RADIUS
    finder = Finder(folder, threads=options.threads, crops=crops)
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


def _use_radius_of(largest: int, options: argparse.Namespace) -> None:
    if getattr(options, "folders", None):
        raise BatchError("Results are opened as they are: --from takes no FOLDER.")
    if getattr(options, "radius", 0) is None:
        options.radius = largest
    elif getattr(options, "is_matched", False) and options.radius > largest:
        raise BatchError(
            f"The batch was run with --radius {largest}; its results hold nothing farther apart."
        )


def print_json(document: dict[str, Any]) -> None:
    import json  # takes as long to load as a library to open

    # ASCII only: a name that is not UTF-8 is written with escaped surrogates.
    json.dump(document, sys.stdout, indent=1)
    sys.stdout.write("\n")


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
