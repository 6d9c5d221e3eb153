"""The command line: the window and all commands; documents on stdout, progress and problems on stderr."""

from __future__ import annotations

import argparse
import codecs
import difflib
import os
import signal
import sys
import threading
import traceback
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any, Final, TextIO, TypeAlias

from dupfinder import __version__
from dupfinder.base.errors import Cancelled, DupfinderError, FolderError
from dupfinder.base.records import ScanResult
from dupfinder.cli.clean import add_clean_arguments, run_clean, run_undo
from dupfinder.cli.output import (
    DONE,
    FAILED,
    INTERRUPTED,
    counted,
    csv_output,
    find_clusters,
    line_of,
    open_finder,
    print_json,
    progress_bar,
    say,
    scan_status,
    sized,
    tell_problems,
)
from dupfinder.export import match_document, problem_document, write_csv, write_json
from dupfinder.finder import DEFAULT_RADIUS, MAX_CLUSTER_RADIUS, MAX_QUERY_RADIUS
from dupfinder.system.memory import WINDOW_BYTES, shortage, why_not_loaded
from dupfinder.system.timeouts import is_folder
from dupfinder.system.user_dirs import log_dir, make_file, make_folder


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
        _prepare_process()
    try:
        options = _parse(list(sys.argv[1:] if arguments is None else arguments))
        if own_process and not options.verbose:
            _silence_decoders()
        with _interruptible(own_process and options.run in _LONG) as cancel:
            status: int = options.run(options, cancel)
            sys.stdout.flush()
            return status
    except SystemExit as finished:  # argparse: usage, --help or --version
        try:
            sys.stdout.flush()
        except OSError:
            if own_process:  # whoever read our output has seen enough
                os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        return int(finished.code or 0)
    except DupfinderError as error:
        say(f"dupfinder: {error}", sys.stderr)
        return FAILED
    except (Cancelled, KeyboardInterrupt):
        say("dupfinder: interrupted; what was done is kept.", sys.stderr)
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read our output has seen enough; the flush at exit must not complain again.
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        return FAILED
    except OSError as error:
        if not own_process:
            raise
        # The standard output is a file on a full disk, say; what is left in it must not complain at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        say(f"dupfinder: the output cannot be written: {error.strerror or error}", sys.stderr)
        return FAILED
    except Exception as error:
        if not own_process:
            raise
        told, written = why_not_loaded(error), _write_log()
        if told:
            say(f"dupfinder: {told} {written}", sys.stderr)
            return FAILED
        say(f"dupfinder: this should not have happened: {error!r}. {written}", sys.stderr)
        return FAILED


# --- the commands ---------------------------------------------------------------------------


def _index(options: argparse.Namespace, cancel: threading.Event) -> int:
    with open_finder(options) as finder, progress_bar(options) as report:
        result = finder.index(options.folders, report=report, cancel=cancel)
    if options.json:
        print_json(_index_json(result))
        return scan_status(result, options)
    if not options.quiet:
        say(_index_summary(result))
    tell_problems(result.problems, options)
    return scan_status(result, options)


def _query(options: argparse.Namespace, cancel: threading.Event) -> int:
    with open_finder(options) as finder:
        result = finder.query(options.image, radius=options.radius, folder=options.folder)
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
        say(line_of(match))
    if not result.matches and not options.quiet:
        say(f"No image within {result.radius} bits; try a larger --radius.", sys.stderr)
    tell_problems(result.problems, options)
    return DONE


def _clusters(options: argparse.Namespace, cancel: threading.Event) -> int:
    with open_finder(options) as finder, progress_bar(options) as report:
        result, status = find_clusters(finder, options, report, cancel, look_alikes=options.look_alikes)
    if options.json:
        write_json(result, sys.stdout)
        return status
    if options.csv:
        with csv_output() as stream:
            write_csv(result, stream)
        tell_problems(result.problems, options)
        return status
    for number, cluster in enumerate(result.clusters, 1):
        say(f"Cluster {number}: {len(cluster.files)} files, {sized(cluster.reclaimable_bytes)} reclaimable")
        for file in cluster.files:
            say("  " + line_of(file))
    if not options.quiet:
        extras = sum(len(cluster.files) - 1 for cluster in result.clusters)
        size = sized(sum(cluster.reclaimable_bytes for cluster in result.clusters))
        say(f"{counted(len(result.clusters), 'cluster')}, {counted(extras, 'extra file')}, {size}.")
    tell_problems(result.problems, options)
    return status


def _info(options: argparse.Namespace, cancel: threading.Event) -> int:
    with open_finder(options) as finder:
        info = finder.info()
    if options.json:
        print_json(
            {
                "library": info.path,
                "version": info.version,
                "images": info.images,
                "views": info.views,
                "matches": info.matches,
                "folders": [
                    {
                        "path": folder.path,
                        "images": folder.images,
                        "protected": folder.protected,
                        "online": folder.online,
                        "indexed_at": folder.indexed_at,
                    }
                    for folder in info.folders
                ],
            }
        )
        return DONE
    say(f"dupfinder {info.version}")
    say(f"Library  {info.path}")
    say(f"         {info.images:,} images, {info.views:,} views, {info.matches:,} matches")
    for folder in info.folders:
        state = "" if folder.online else "  (offline)"
        indexed = f", indexed {folder.indexed_at}" if folder.indexed_at else ", not indexed to the end yet"
        say(f"Folder   {folder.path}  {folder.images:,} images{indexed}{state}")
    return DONE


def _gui(options: argparse.Namespace, cancel: threading.Event) -> int:
    reason = _no_display() or _no_room()
    if reason:
        raise DupfinderError(reason)
    for folder in options.folders:
        if not is_folder(os.fsencode(folder)):
            raise FolderError(f"There is no such folder: {folder}")
    from dupfinder.ui.app.application import run

    return run(options.folders, options.data_dir, threads=options.threads)


def _no_display() -> str | None:
    """Why a window cannot be opened here: without a display, Qt would end the process at once."""
    if sys.platform in ("win32", "darwin") or os.environ.get("QT_QPA_PLATFORM"):
        return None
    if os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        return None
    return "There is no display to open a window on; `dupfinder clusters FOLDER` works without one."


def _no_room() -> str | None:
    """Returns why the window cannot run within the memory limit, where Qt would abort the process."""
    short = shortage(WINDOW_BYTES)
    return f"The window cannot be opened: {short}." if short else None


_LONG: Final = (_index, _clusters, run_clean, run_undo)
"""Commands that end in good order when they are interrupted; the others just end."""


# --- arguments ------------------------------------------------------------------------------

_VERBS: Final = ("gui", "index", "query", "clusters", "clean", "undo", "info")
_ASKING: Final = frozenset(("-h", "--help", "--version"))
_Verbs: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"


def _parse(arguments: list[str]) -> argparse.Namespace:
    """Verbs win over folders; folders alone, or nothing, open the window."""
    options_first = arguments[:1] and arguments[0].startswith("-")
    names = [argument for argument in arguments if not argument.startswith("-")]
    has_verb = any(name in _VERBS for name in names) if options_first else names[:1] and names[0] in _VERBS
    if not has_verb and not _ASKING & set(arguments):
        if names:
            _refuse_mistyped(names[0])
        arguments = ["gui", *arguments]
    return _parser().parse_args(arguments)


def _refuse_mistyped(name: str) -> None:
    """Says so where a folder that is not there looks like a command.

    Raises:
        SystemExit: it does.
    """
    if os.path.exists(name) or os.path.basename(name) != name:
        return
    meant = difflib.get_close_matches(name, _VERBS, 1, 0.75)
    if meant:
        _parser().error(f"there is no command and no folder {name!r}; did you mean {meant[0]!r}?")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="dupfinder",
        description="Finds near-duplicate photographs. Without a command: opens the window.",
        epilog="Exit status: 0 done, 1 could not be done, 2 usage, 130 interrupted.",
    )
    parser.add_argument("--version", action="version", version=f"dupfinder {__version__}")
    verbs = parser.add_subparsers(required=True, metavar="|".join(_VERBS))
    gui = verbs.add_parser("gui", help="open the window", description="Opens the window.")
    gui.set_defaults(run=_gui)
    gui.add_argument("folders", nargs="*", metavar="FOLDER", help="added to the library")
    _add_common(gui)
    gui.add_argument("-v", "--verbose", action="store_true", help="print what decoders and Qt print")
    _add_verb(verbs, "index", _index, "index or refresh folders").add_argument(
        "folders", nargs="+", metavar="FOLDER"
    )
    query = _add_verb(verbs, "query", _query, "list images that resemble an image, nearest first")
    query.add_argument("image", metavar="IMAGE")
    _add_radius(query, MAX_QUERY_RADIUS)
    query.add_argument("--folder", metavar="F", help="only images below this folder")
    clusters = _add_verb(verbs, "clusters", _clusters, "list clusters of near-duplicates", csv=True)
    _add_folders_and_radius(clusters)
    clusters.add_argument(
        "--look-alikes", action="store_true", help="join candidates that are not verified near-duplicates too"
    )
    clean = _add_verb(
        verbs, "clean", run_clean, "print what a rule would move to the trash; move it with --apply"
    )
    _add_folders_and_radius(clean)
    add_clean_arguments(clean)
    undo = _add_verb(verbs, "undo", run_undo, "put back what was moved to the trash last")
    undo.add_argument(
        "--batch",
        type=lambda text: _whole(text, 1, _MAX_BATCH),
        metavar="N",
        help="that batch instead of the last one",
    )
    undo.add_argument("--list", action="store_true", help="only list the batches; -v lists their files too")
    _add_verb(verbs, "info", _info, "show where the library is and what is in it")
    return parser


def _add_verb(
    verbs: _Verbs, name: str, run: Callable[..., int], text: str, *, csv: bool = False
) -> argparse.ArgumentParser:
    parser = verbs.add_parser(name, help=text, description=f"{text.capitalize()}.")
    parser.set_defaults(run=run)
    forms = parser.add_mutually_exclusive_group()
    forms.add_argument("--json", action="store_true", help="one JSON document on stdout")
    if csv:
        forms.add_argument(
            "--csv", action="store_true", help="a table on stdout, one row a file: RFC 4180, UTF-8"
        )
    _add_common(parser)
    parser.add_argument(
        "-q", "--quiet", action="store_true", help="no progress, no summary; problems are still told"
    )
    parser.add_argument("-v", "--verbose", action="store_true", help="all problems, and what decoders print")
    return parser


def _add_common(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--data-dir", metavar="DIR", help="folder of the library")
    parser.add_argument(
        "--threads", type=lambda text: _whole(text, 1, _MAX_THREADS), metavar="N", help="default: one a core"
    )


def _add_folders_and_radius(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "folders", nargs="*", metavar="FOLDER", help="indexed first; without: the whole library"
    )
    _add_radius(parser, MAX_CLUSTER_RADIUS)


def _add_radius(parser: argparse.ArgumentParser, largest: int) -> None:
    parser.add_argument(
        "--radius",
        type=lambda text: _whole(text, 0, largest),
        default=DEFAULT_RADIUS,
        metavar="N",
        help=f"largest accepted distance in bits, 0 to {largest}; default {DEFAULT_RADIUS}",
    )


_MAX_THREADS: Final = 256
_MAX_BATCH: Final = (1 << 63) - 1  # the largest number of SQLite


def _whole(text: str, smallest: int, largest: int) -> int:
    # int() raises another error for thousands of digits.
    if not (text.isascii() and text.isdecimal() and len(text.lstrip("0")) <= len(str(largest))):
        value = -1
    else:
        value = int(text.lstrip("0") or "0")
    if not smallest <= value <= largest:
        shown = text if len(text) <= 40 else text[:40] + "…"
        raise argparse.ArgumentTypeError(
            f"must be a whole number from {smallest} to {largest}, not {shown!r}"
        )
    return value


# --- what is printed ------------------------------------------------------------------------


def _index_json(result: ScanResult) -> dict[str, Any]:
    return {
        "folders": list(result.folders),
        "found": result.found,
        "new": result.new,
        "changed": result.changed,
        "unchanged": result.unchanged,
        "moved": result.moved,
        "gone": result.gone,
        "seconds": round(result.seconds, 3),
        "problems": [problem_document(problem) for problem in result.problems],
    }


def _index_summary(result: ScanResult) -> str:
    parts = [f"{result.new:,} new", f"{result.changed:,} changed", f"{result.unchanged:,} unchanged"]
    parts += [f"{result.moved:,} moved"] if result.moved else []
    parts += [f"{result.gone:,} gone"]
    parts += [f"{result.offline:,} out of reach, kept"] if result.offline else []
    read = result.new + result.changed + result.unchanged + result.moved
    if result.found > read and not result.cancelled:
        parts += [f"{result.found - read:,} not read: they vanished, or their drive does not answer"]
    stopped = "Stopped; " if result.cancelled else ""
    found = counted(result.found, "image file")
    return f"{stopped}{found} found: {', '.join(parts)}; {result.seconds:.1f} s."


# --- signals, streams -------------------------------------------------------------


@contextmanager
def _interruptible(in_good_order: bool) -> Iterator[threading.Event]:
    """The first Ctrl+C asks the work to stop and keeps what was done; the second ends it at once."""
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


def _prepare_process() -> None:
    """Makes the standard streams safe to write any name to, whatever they are."""
    for number, name in enumerate(("stdin", "stdout", "stderr")):
        try:
            os.fstat(number)
        except OSError:
            # A closed stream's number would be given to the next file opened, such as the library.
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
    # Our batches are small: a second thread in the matrix products only gets in the readers' way.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")


def _write_log() -> str:
    """Adds the traceback of a bug to the log, and says where it is."""
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


def _silence_decoders() -> None:
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


if __name__ == "__main__":
    sys.exit(main())
