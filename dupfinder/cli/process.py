"""Prepares the process of a command: streams, Ctrl+C, the log, and the stderr of decoders."""

from __future__ import annotations

import atexit
import codecs
import gc
import os
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import TextIO

from dupfinder import __version__
from dupfinder.system.user_dirs import log_dir, make_file, make_folder


@contextmanager
def interruptible(in_good_order: bool) -> Iterator[threading.Event]:
    """Yields an event that the first Ctrl+C sets; the second one raises KeyboardInterrupt.

    Args:
        in_good_order: False leaves Ctrl+C as it is, and the event is never set.
    """
    cancel = threading.Event()
    if not in_good_order:
        yield cancel
        return

    def stop(number: int, frame: object) -> None:
        if cancel.is_set():
            raise KeyboardInterrupt
        cancel.set()

    before = signal.signal(signal.SIGINT, stop)
    try:
        yield cancel
    finally:
        signal.signal(signal.SIGINT, before)


def prepare_process() -> None:
    """Makes the standard streams accept any name, even if they are closed or not UTF-8."""
    for number, name in enumerate(("stdin", "stdout", "stderr")):
        try:
            os.fstat(number)
        except OSError:
            # The next file opened, such as the library, would get the descriptor of a closed stream.
            os.open(os.devnull, os.O_RDWR)
            setattr(sys, name, open(number, "w" if number else "r", encoding="utf-8", closefd=False))  # noqa: SIM115
    # Names that are not UTF-8 are printed as the bytes they are, where that is possible.
    exact = codecs.lookup(sys.stdout.encoding).name == "utf-8"
    for stream, errors in (
        (sys.stdout, "surrogateescape" if exact else "backslashreplace"),
        (sys.stderr, "backslashreplace"),
    ):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(errors=errors)
    # Our matrices are small: a second thread for their products only slows down the readers.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    # Or the interpreter looks for cycles in all there is, which takes 13 ms of a run that changes nothing.
    atexit.register(gc.freeze)


def write_log() -> str:
    """Appends the traceback of the current exception to the log; returns a sentence that names the log."""
    import traceback

    path = os.path.join(log_dir(), "dupfinder.log")
    try:
        make_folder(log_dir())
        make_file(path)
        with open(path, "a", encoding="utf-8", errors="backslashreplace") as log:
            log.write(f"{datetime.now(UTC).isoformat()} dupfinder {__version__} {sys.argv[1:]!r}\n")
            traceback.print_exc(file=log)
    except OSError as error:
        return f"The log {path} cannot be written: {error.strerror}."
    return f"The details are in {path}"


def silence_decoders() -> None:
    """Keeps what decoders print off the terminal; our own messages go to a copy of stderr.

    libjpeg, libpng and libtiff print warnings about broken files to the process's stderr.
    """
    own: TextIO = os.fdopen(
        os.dup(2), "w", encoding=sys.stderr.encoding, errors="backslashreplace", buffering=1
    )
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 2)
    os.close(nowhere)
    sys.stderr = own
