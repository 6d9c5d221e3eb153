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
    FAILED,
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
    end = _End()
    try:
        with progress_bar(options) as report:
            result = run_batch(options.input, options.output, wanted, report=report, cancel=cancel)
    except (Cancelled, KeyboardInterrupt):
        end.status = INTERRUPTED
        if options.runner == "native":
            end.register()  # once more: before what the engine does at the end
        raise
    end.status = DONE
    if options.json:
        print_json(result.manifest)
    elif not options.quiet:
        print_line(_summary(result, options.output))
    print_problems(result.problems, options)
    return DONE


class _End:
    """Ends the process without tearing the engine down, whose threads may crash it then.

    What was registered after this, such as the end of a Ray cluster, is done before.

    Attributes:
        status: of the process.
    """

    def __init__(self) -> None:
        self.status = FAILED
        self.register()

    def register(self) -> None:
        """Does this at the end of the process."""
        atexit.register(self._end)

    def _end(self) -> None:
        if "daft" not in sys.modules:
            return
        for stream in (sys.stdout, sys.stderr):
            with contextlib.suppress(OSError, ValueError):
                stream.flush()
        os._exit(self.status)


def _summary(result: BatchResult, output: str) -> str:
    rows: dict[str, Any] = result.manifest["rows"]
    seconds = sum(result.manifest["seconds"].values())
    return (
        f"{counted(rows['image'], 'image file')}, {rows['match']:,} matches,"
        f" {counted(result.manifest['clusters'], 'cluster')}, {rows['problem']:,} problems; {seconds:.1f} s."
        f" The tables are in {output}."
    )
