"""The command batch."""

from __future__ import annotations

import argparse
import atexit
import contextlib
import os
import sys
import threading
from typing import TYPE_CHECKING, Any

from dupfinder.base.errors import Cancelled
from dupfinder.cli.output import (
    DONE,
    INTERRUPTED,
    counted,
    print_json,
    print_line,
    print_problems,
    progress_bar,
)

if TYPE_CHECKING:
    from dupfinder.batch.job import BatchResult


def run_batch_command(options: argparse.Namespace, cancel: threading.Event) -> int:
    from dupfinder.batch.job import Options, run_batch  # loads numpy, which --help does without

    wanted = Options(
        options.radius,
        options.partitions,
        options.runner,
        options.address,
        options.workers,
        options.resume,
    )
    try:
        with progress_bar(options) as report:
            result = run_batch(options.input, options.output, wanted, report=report, cancel=cancel)
    except Cancelled:
        if options.runner == "native":
            atexit.register(_end)
        raise
    if options.json:
        print_json(result.manifest)
    elif not options.quiet:
        print_line(_summary(result, options.output))
    print_problems(result.problems, options)
    return DONE


def _end() -> None:
    """Ends the process at once: the threads of an engine that was stopped abort it otherwise."""
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(OSError, ValueError):
            stream.flush()
    os._exit(INTERRUPTED)


def _summary(result: BatchResult, output: str) -> str:
    rows: dict[str, Any] = result.manifest["rows"]
    seconds = sum(result.manifest["seconds"].values())
    return (
        f"{counted(rows['image'], 'image file')}, {rows['match']:,} matches,"
        f" {counted(result.manifest['clusters'], 'cluster')}, {rows['problem']:,} problems; {seconds:.1f} s."
        f" The tables are in {output}."
    )
