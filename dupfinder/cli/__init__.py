"""The command line: the commands, and how their errors become messages and exit statuses."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from dupfinder.base.errors import Cancelled, DupfinderError
from dupfinder.cli.arguments import parse
from dupfinder.cli.output import FAILED, INTERRUPTED, print_line
from dupfinder.cli.process import interruptible, prepare_process, silence_decoders, write_log
from dupfinder.system.address_space import why_not_loaded


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command line.

    Args:
        arguments: without the program's name; None for those of the process, which then also gets
            its signals and its standard streams prepared.

    Returns:
        The exit status: 0 done, 1 could not be done, 2 usage, 130 interrupted.
    """
    own_process = arguments is None
    if own_process:
        prepare_process()
    try:
        options = parse(list(sys.argv[1:] if arguments is None else arguments))
        if own_process and not options.verbose:
            silence_decoders()
        with interruptible(own_process and options.stops_in_order) as cancel:
            status: int = options.run(options, cancel)
            sys.stdout.flush()
            return status
    except SystemExit as finished:  # argparse: usage, --help or --version
        try:
            sys.stdout.flush()
        except OSError:
            if own_process:
                _discard_output()
        return int(finished.code or 0)
    except (DupfinderError, Cancelled, KeyboardInterrupt, BrokenPipeError) as error:
        return _status_of(error)
    except Exception as error:
        if not own_process:
            raise
        return _status_of_fault(error)


def _discard_output() -> None:
    """Discards the output that is still buffered, so that the flush at exit does not fail again."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)


def _status_of(error: BaseException) -> int:
    """Prints the message of an expected error; returns the exit status."""
    if isinstance(error, BrokenPipeError):  # the reader of our output, such as `head`, has ended
        _discard_output()
        return FAILED
    if isinstance(error, DupfinderError):
        print_line(f"dupfinder: {error}", sys.stderr)
        return FAILED
    print_line("dupfinder: interrupted; what was done is kept.", sys.stderr)
    return INTERRUPTED


def _status_of_fault(error: Exception) -> int:
    """Prints the message of an unwritable output, a lack of memory or a bug; returns the exit status."""
    if isinstance(error, OSError):  # such as a standard output on a full disk
        _discard_output()
        message = f"the output cannot be written: {error.strerror or error}"
    else:
        reason, log = why_not_loaded(error), write_log()
        message = f"{reason} {log}" if reason else f"this should not have happened: {error!r}. {log}"
    print_line(f"dupfinder: {message}", sys.stderr)
    return FAILED
