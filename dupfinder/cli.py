"""The command line: the window and all commands; documents on stdout, progress and problems on stderr."""

from __future__ import annotations

import argparse
import codecs
import difflib
import io
import json
import os
import signal
import sys
import threading
import traceback
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from itertools import islice
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TextIO, TypeAlias

from dupfinder import __version__
from dupfinder.errors import Cancelled, DupfinderError, FolderError, RuleError
from dupfinder.export import (
    CSV_ENCODING,
    CSV_ERRORS,
    match_document,
    problem_document,
    write_csv,
    write_json,
)
from dupfinder.finder import DEFAULT_RADIUS, MAX_CLUSTER_RADIUS, MAX_QUERY_RADIUS, ClusterResult, Finder
from dupfinder.paths import log_dir
from dupfinder.records import ClusterFile, FileProblem, Match, Progress, Report, ScanResult, ignore

if TYPE_CHECKING:
    from dupfinder.companions import CompanionPolicy
    from dupfinder.journal import State, TrashBatch
    from dupfinder.selection import Criterion, Reason, Selection
    from dupfinder.trash import Extra, Failure

DONE: Final = 0
FAILED: Final = 1
USAGE: Final = 2
INTERRUPTED: Final = 130

_LISTED_PROBLEMS: Final = 20


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
        print(f"dupfinder: {error}", file=sys.stderr)
        return FAILED
    except (Cancelled, KeyboardInterrupt):
        print("dupfinder: interrupted; what was done is kept.", file=sys.stderr)
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
        print(f"dupfinder: the output cannot be written: {error.strerror or error}", file=sys.stderr)
        return FAILED
    except Exception as error:
        if not own_process:
            raise
        print(f"dupfinder: this should not have happened: {error!r}. {_write_log()}", file=sys.stderr)
        return FAILED


# --- the commands ---------------------------------------------------------------------------


def _index(options: argparse.Namespace, cancel: threading.Event) -> int:
    with Finder(options.data_dir, threads=options.threads) as finder, _progress(options) as report:
        result = finder.index(options.folders, report=report, cancel=cancel)
    if options.json:
        _print_json(_index_json(result))
        return _scan_status(result, options)
    if not options.quiet:
        print(_index_summary(result))
    _tell_problems(result.problems, options)
    return _scan_status(result, options)


def _query(options: argparse.Namespace, cancel: threading.Event) -> int:
    with Finder(options.data_dir, threads=options.threads) as finder:
        result = finder.query(options.image, radius=options.radius, folder=options.folder)
    if options.json:
        _print_json(
            {
                "query": result.path,
                "radius": result.radius,
                "matches": [match_document(match) for match in result.matches],
                "problems": [problem_document(problem) for problem in result.problems],
            }
        )
        return DONE
    for match in result.matches:
        print(_line(match))
    if not result.matches and not options.quiet:
        print(f"No image within {result.radius} bits; try a larger --radius.", file=sys.stderr)
    _tell_problems(result.problems, options)
    return DONE


def _clusters(options: argparse.Namespace, cancel: threading.Event) -> int:
    with Finder(options.data_dir, threads=options.threads) as finder, _progress(options) as report:
        result, status = _find_clusters(finder, options, report, cancel, look_alikes=options.look_alikes)
    if options.json:
        write_json(result, sys.stdout)
        return status
    if options.csv:
        with _csv_output() as stream:
            write_csv(result, stream)
        _tell_problems(result.problems, options)
        return status
    for number, cluster in enumerate(result.clusters, 1):
        print(f"Cluster {number}: {len(cluster.files)} files, {_size(cluster.reclaimable_bytes)} reclaimable")
        for file in cluster.files:
            print("  " + _line(file))
    if not options.quiet:
        extras = sum(len(cluster.files) - 1 for cluster in result.clusters)
        size = _size(sum(cluster.reclaimable_bytes for cluster in result.clusters))
        print(f"{_count(len(result.clusters), 'cluster')}, {_count(extras, 'extra file')}, {size}.")
    _tell_problems(result.problems, options)
    return status


def _find_clusters(
    finder: Finder,
    options: argparse.Namespace,
    report: Report,
    cancel: threading.Event,
    *,
    look_alikes: bool = False,
) -> tuple[ClusterResult, int]:
    """Indexes the folders that were given, if any, and finds their clusters, or those of the library.

    Returns:
        The clusters with all problems, and the exit status so far: 1 if a folder cannot be used.

    Raises:
        Cancelled: what was done is kept.
    """
    status = DONE
    walked: tuple[FileProblem, ...] = ()
    folders = options.folders
    if folders:
        scanned = finder.index(folders, report=report, cancel=cancel)
        if scanned.cancelled:
            raise Cancelled
        status = _scan_status(scanned, options)
        walked = tuple(problem for problem in scanned.problems if problem.stage == "walk")
        folders = scanned.folders
    result = finder.clusters(
        folders, radius=options.radius, look_alikes=look_alikes, report=report, cancel=cancel
    )
    return replace(result, problems=(*walked, *result.problems)), status


def _clean(options: argparse.Namespace, cancel: threading.Event) -> int:
    with Finder(options.data_dir, threads=options.threads) as finder, _progress(options) as report:
        rule, protected = _with_real_folders(finder, options.keep), _real_folders(finder, options.protect)
        result, status = _find_clusters(finder, options, report, cancel)
        protect = [os.fsdecode(folder) for folder in protected]
        selection = finder.select(result.clusters, result.radius, rule, protect=protect)
        if cancel.is_set():
            raise Cancelled
        if options.apply:
            outcome = _move(finder, selection, options.companions, report, cancel)
        else:
            outcome = _foresee(finder, selection, options.companions)
    if options.json:
        _print_json(_clean_json(selection, outcome))
    else:
        _tell_cleaned(selection, outcome, options)
    _tell_problems(result.problems, options)
    return _outcome_status(outcome, status, "moved to the trash")


def _undo(options: argparse.Namespace, cancel: threading.Event) -> int:
    with Finder(options.data_dir, threads=options.threads) as finder, _progress(options) as report:
        if options.list:
            return _list_batches(finder, options)
        result = finder.undo(options.batch, report=report, cancel=cancel)
    failed = _by_path(result.failed)
    if options.json:
        restored = [file.path for file in result.restored]
        _print_json({"batch": result.batch, "restored": restored, "failed": _failed_json(failed)})
    else:
        for file in result.restored:
            print(f"{_size(file.size_bytes):>9}  {file.path}")
        if not options.quiet:
            size = _size(sum(file.size_bytes for file in result.restored))
            stopped = "Stopped; " if result.cancelled else ""
            print(f"{stopped}{_count(len(result.restored), 'file')} put back, {size}: batch {result.batch}.")
        _tell_reasons("file was not put back", "files were not put back", failed.items(), options)
    moved = tuple(_Going(file.path, None, file.size_bytes) for file in result.restored)
    return _outcome_status(_Outcome(True, result.batch, moved, failed, result.cancelled), DONE, "put back")


def _list_batches(finder: Finder, options: argparse.Namespace) -> int:
    batches = [batch for batch in finder.trashed() if options.batch in (None, batch.id)]
    if options.json:
        _print_json({"batches": [_batch_json(batch) for batch in batches]})
        return DONE
    for batch in batches:
        size = _size(_moved_bytes(batch))
        states = ", ".join(f"{number:,} {_STATES[state]}" for state, number in _states(batch).items())
        print(f"Batch {batch.id}  {batch.started_at}  {_count(len(batch.files), 'file')}, {size}: {states}")
        for file in batch.files if options.verbose else ():
            reason = f" ({file.reason})" if file.reason else ""
            print(f"  {_STATES[file.state]:<14} {_size(file.size_bytes):>9}  {file.path}{reason}")
    if not batches and not options.quiet:
        print("Nothing was moved to the trash.", file=sys.stderr)
    return DONE


def _info(options: argparse.Namespace, cancel: threading.Event) -> int:
    with Finder(options.data_dir, threads=options.threads) as finder:
        info = finder.info()
    if options.json:
        _print_json(
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
    print(f"dupfinder {info.version}")
    print(f"Library  {info.path}")
    print(f"         {info.images:,} images, {info.views:,} views, {info.matches:,} matches")
    for folder in info.folders:
        state = "" if folder.online else "  (offline)"
        indexed = f", indexed {folder.indexed_at}" if folder.indexed_at else ", not indexed to the end yet"
        print(f"Folder   {folder.path}  {folder.images:,} images{indexed}{state}")
    return DONE


def _gui(options: argparse.Namespace, cancel: threading.Event) -> int:
    reason = _no_display()
    if reason:
        raise DupfinderError(reason)
    for folder in options.folders:
        if not os.path.isdir(folder):
            raise FolderError(f"There is no such folder: {folder}")
    from dupfinder.ui.app import run

    return run(options.folders, options.data_dir, threads=options.threads)


def _no_display() -> str | None:
    """Why a window cannot be opened here: without a display, Qt would end the process at once."""
    if sys.platform in ("win32", "darwin") or os.environ.get("QT_QPA_PLATFORM"):
        return None
    if os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        return None
    return "There is no display to open a window on; `dupfinder clusters FOLDER` works without one."


_LONG: Final = (_index, _clusters, _clean, _undo)
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
    _add_clean(verbs)
    undo = _add_verb(verbs, "undo", _undo, "put back what was moved to the trash last")
    undo.add_argument("--batch", type=_positive, metavar="N", help="that batch instead of the last one")
    undo.add_argument("--list", action="store_true", help="only list the batches; -v lists their files too")
    _add_verb(verbs, "info", _info, "show where the library is and what is in it")
    return parser


def _add_clean(verbs: _Verbs) -> None:
    clean = _add_verb(
        verbs, "clean", _clean, "print what a rule would move to the trash; move it with --apply"
    )
    clean.formatter_class = argparse.RawDescriptionHelpFormatter
    clean.epilog = _criteria_help()
    _add_folders_and_radius(clean)
    clean.add_argument(
        "--keep",
        type=_rule,
        action="extend",
        required=True,
        metavar="RULE[,RULE…]",
        help="which file of a cluster is kept: the criteria below, most important first; may be repeated",
    )
    clean.add_argument(
        "--protect",
        action="append",
        default=[],
        metavar="FOLDER",
        help="nothing below it is moved by this run; may be repeated",
    )
    clean.add_argument(
        "--companions",
        choices=("point-out", "take", "leave"),
        default="point-out",
        help="files that belong to an image, such as its RAW file, Live Photo video or sidecar: "
        "do not move the image (default), move them with it, or leave them behind",
    )
    clean.add_argument(
        "--apply", action="store_true", help="move the extras; without it nothing but the library is changed"
    )


def _criteria_help() -> str:
    from dupfinder.selection import KINDS, Criterion, describe

    names = [f"{kind.name}:{kind.example}" if kind.needs_value else kind.name for kind in KINDS]
    width = max(map(len, names))
    lines = [
        f"  {name:<{width}}  {describe(Criterion(kind.name, kind.example))}"
        for name, kind in zip(names, KINDS, strict=True)
    ]
    return "\n".join(
        (
            "criteria; of each cluster the file that is best by the first is kept, the next decides a tie:",
            *lines,
            "",
            "Only what was verified against the kept file goes, and never an intact file for a damaged one.",
            "JSON: keep holds every file of the clusters that was not chosen to go, trash what goes or",
            "went, failed what was chosen and stays, with the reason.",
        )
    )


def _rule(text: str) -> tuple[Criterion, ...]:
    from dupfinder.selection import parse_rule

    try:
        return parse_rule(text)
    except RuleError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


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
    parser.add_argument("--threads", type=_positive, metavar="N", help="default: one a core")


def _add_folders_and_radius(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "folders", nargs="*", metavar="FOLDER", help="indexed first; without: the whole library"
    )
    _add_radius(parser, MAX_CLUSTER_RADIUS)


def _add_radius(parser: argparse.ArgumentParser, largest: int) -> None:
    parser.add_argument(
        "--radius",
        type=lambda text: _between(text, largest),
        default=DEFAULT_RADIUS,
        metavar="N",
        help=f"largest accepted distance in bits, 0 to {largest}; default {DEFAULT_RADIUS}",
    )


def _positive(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"must be a whole number from 1, not {text!r}")
    return int(text)


def _between(text: str, largest: int) -> int:
    if not text.isdecimal() or int(text) > largest:
        raise argparse.ArgumentTypeError(f"must be a whole number from 0 to {largest}, not {text!r}")
    return int(text)


# --- what is printed ------------------------------------------------------------------------


def _print_json(document: dict[str, Any]) -> None:
    # ASCII only: a name that is not UTF-8 is written with escaped surrogates.
    json.dump(document, sys.stdout, indent=1)
    print()


@contextmanager
def _csv_output() -> Iterator[TextIO]:
    """The standard output as a table needs it, whatever the terminal's encoding and newlines are."""
    stream = io.TextIOWrapper(sys.stdout.buffer, CSV_ENCODING, CSV_ERRORS, newline="")
    try:
        sys.stdout.flush()
        yield stream
        stream.flush()
    finally:
        stream.detach()


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
    stopped = "Stopped; " if result.cancelled else ""
    found = _count(result.found, "image file")
    return f"{stopped}{found} found: {', '.join(parts)}; {result.seconds:.1f} s."


def _tell_problems(problems: Sequence[FileProblem], options: argparse.Namespace) -> None:
    reasons = [(problem.path, problem.reason) for problem in problems]
    _tell_reasons("problem", "problems", reasons, options)


def _tell_reasons(
    one: str, many: str, reasons: Collection[tuple[str, str]], options: argparse.Namespace
) -> None:
    """Lists files with what is wrong with them, or the first of them."""
    if not reasons:
        return
    print(f"{len(reasons):,} {one if len(reasons) == 1 else many}:", file=sys.stderr)
    listed = len(reasons) if options.verbose else _LISTED_PROBLEMS
    for path, reason in islice(reasons, listed):
        print(f"  {path}: {reason}", file=sys.stderr)
    if len(reasons) > listed:
        print(f"  and {len(reasons) - listed:,} more; -v lists them all", file=sys.stderr)


def _scan_status(result: ScanResult, options: argparse.Namespace) -> int:
    if result.cancelled:
        print("dupfinder: interrupted; what was done is kept.", file=sys.stderr)
        return INTERRUPTED
    if result.skipped_folders and options.json:  # otherwise they are in the list of problems
        told = result.problems[: result.skipped_folders]
        print("dupfinder: " + "; ".join(f"{one.reason}: {one.path}" for one in told), file=sys.stderr)
    return FAILED if result.skipped_folders else DONE


def _line(file: Match | ClusterFile) -> str:
    image = file.image
    shape = f"{image.width} × {image.height}"
    return f"{file.distance:2}  {_kind(file):<24} {shape:>13}  {_size(image.size_bytes):>9}  {image.path}"


def _kind(file: Match | ClusterFile) -> str:
    return f"{file.relation}, {file.transform}" if file.transform else str(file.relation)


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def _size(size_bytes: float) -> str:
    for unit in ("B", "kB", "MB", "GB"):
        if size_bytes < 1000:
            return f"{size_bytes:.0f} {unit}" if unit == "B" else f"{size_bytes:.1f} {unit}"
        size_bytes /= 1000
    return f"{size_bytes:.1f} TB"


# --- what is moved --------------------------------------------------------------------------


class _Going(NamedTuple):
    """A file that goes to the trash, went there, or came back."""

    path: str
    keeper: str | None
    size_bytes: int
    companion_of: str | None = None


class _Outcome(NamedTuple):
    """What became of the extras, or would: each of them goes, or is in `failed` with its reason."""

    applied: bool
    batch: int | None
    going: tuple[_Going, ...]
    failed: dict[str, str]
    cancelled: bool = False


def _real_folders(finder: Finder, folders: Sequence[str]) -> frozenset[bytes]:
    """The folders by the names that images of the library can have.

    Raises:
        FolderError: one is neither there nor holds images of the library.
    """
    names = set()
    for folder in folders:
        given = os.path.expanduser(folder)
        real, absolute = os.fsencode(os.path.realpath(given)), os.fsencode(os.path.abspath(given))
        known = {name for name in (real, absolute) if finder.library.count_below(name)}
        if not folder or not (known or os.path.isdir(given)):
            raise FolderError(f"There is no such folder: {folder}")
        names |= known or {real}
    return frozenset(names)


def _with_real_folders(finder: Finder, rule: Sequence[Criterion]) -> tuple[Criterion, ...]:
    """The rule with folders by their real names, however they were given."""
    found: list[Criterion] = []
    for criterion in rule:
        if criterion.kind != "folder":
            found.append(criterion)
            continue
        names = sorted(_real_folders(finder, [criterion.value]))
        found += [replace(criterion, value=os.fsdecode(name)) for name in names]
    return tuple(found)


def _extras(selection: Selection) -> list[Extra]:
    from dupfinder.trash import Extra

    return [
        Extra(file.image, choice.cluster.keeper, exact=file.relation == "exact")
        for choice, file in selection.extras
    ]


def _foresee(finder: Finder, selection: Selection, policy: CompanionPolicy) -> _Outcome:
    """What `_move` would do, as far as it can be told without checking the files."""
    from dupfinder import trash

    going: list[_Going] = []
    failed: dict[str, str] = {}
    for unit in trash._plan(finder.library, _extras(selection), policy):
        refused = next((item for item in unit if item.refusal), None)
        for item in unit:
            known, image = item.known, item.image or item
            if refused is None:
                keeper = image.keeper.path if image.keeper else None
                of = image.known.path if item.image else None
                going.append(_Going(known.path, keeper, known.size_bytes, of))
            elif item.extra:
                because = f"{trash._name(refused.known.path)}, which belongs to it, stays: {refused.refusal}"
                failed[known.path] = refused.refusal or "" if item is refused else because
    return _Outcome(False, None, tuple(going), failed)


def _move(
    finder: Finder,
    selection: Selection,
    companions: CompanionPolicy,
    report: Report,
    cancel: threading.Event,
) -> _Outcome:
    extras = _extras(selection)
    if not extras:
        return _Outcome(True, None, (), {})
    result = finder.trash(extras, companions=companions, report=report, cancel=cancel)
    images = {file.id: file for file in result.moved if file.companion_of is None}
    going = []
    for file in result.moved:
        image = images.get(file.companion_of) if file.companion_of is not None else None
        keeper = image.keeper if image is not None else file.keeper
        going.append(_Going(file.path, keeper, file.size_bytes, image.path if image is not None else None))
    failed = _by_path(result.failed)
    moved = {each.path for each in going}
    for extra in extras if result.cancelled else ():
        if extra.image.path not in moved:
            failed.setdefault(extra.image.path, _NOT_REACHED)
    return _Outcome(True, result.batch, tuple(going), failed, result.cancelled)


_NOT_REACHED: Final = "stopped before it was moved"


def _clean_json(selection: Selection, outcome: _Outcome) -> dict[str, Any]:
    """The document of `clean`.

    keep: every file of the clusters that was not chosen to go, each cluster's keeper first. trash:
    what went or would go, companions too. failed: what was chosen and stays, with the reason. So
    each file of the clusters is in one of the three.
    """
    chosen = {file.image.path for _, file in selection.extras}
    files = (file.image.path for choice in selection.choices for file in choice.cluster.files)
    return {
        "applied": outcome.applied,
        "batch": outcome.batch,
        "keep": [path for path in files if path not in chosen],
        "trash": [
            {"path": each.path, "keeper": each.keeper, "size_bytes": each.size_bytes}
            for each in outcome.going
        ],
        "failed": _failed_json(outcome.failed),
    }


def _by_path(failures: Iterable[Failure]) -> dict[str, str]:
    return {failure.path: failure.reason for failure in failures}


def _failed_json(failed: dict[str, str]) -> list[dict[str, str]]:
    return [{"path": path, "reason": reason} for path, reason in failed.items()]


def _tell_cleaned(selection: Selection, outcome: _Outcome, options: argparse.Namespace) -> None:
    _tell_choices(selection, outcome)
    if not options.quiet:
        print(_clean_summary(selection, outcome))
    if outcome.applied:
        refused = [each for each in outcome.failed.items() if each[1] != _NOT_REACHED]
        _tell_reasons("file was not moved", "files were not moved", refused, options)
    elif outcome.failed and not options.quiet:
        staying = f"{_count(len(outcome.failed), 'file')} would stay"
        print(f"{staying} because of others that belong to {_them(outcome.failed)}: see --companions")


def _tell_choices(selection: Selection, outcome: _Outcome) -> None:
    """Prints each cluster: what is kept, what goes, and why the others stay."""
    word = "moved" if outcome.applied else "move"
    going = {each.path for each in outcome.going}
    companions: dict[str, list[_Going]] = {}
    for each in outcome.going:
        if each.companion_of:
            companions.setdefault(each.companion_of, []).append(each)
    for number, choice in enumerate(selection.choices, 1):
        print(f"Cluster {number}: {len(choice.cluster.files)} files")
        for place, file in enumerate(choice.cluster.files):
            path = file.image.path
            if path in going:
                print(f"  {word:<5} {_line(file)}")
                for other in companions.get(path, ()):
                    size = _size(other.size_bytes)
                    print(f"  {word:<5}     {'companion':<24} {'':>13}  {size:>9}  {other.path}")
                continue
            reason = outcome.failed.get(path)
            if reason is None and path in choice.reasons:
                reason = _REASONS[choice.reasons[path]]
            print(f"  {'stay' if place else 'keep':<5} {_line(file)}" + (f" ({reason})" if reason else ""))


def _clean_summary(selection: Selection, outcome: _Outcome) -> str:
    moved = [each for each in outcome.going if not each.companion_of]
    kept = sum(len(choice.cluster.files) for choice in selection.choices) - len(moved)
    size = _size(sum(each.size_bytes for each in outcome.going))
    if not outcome.applied:
        told = f"Would keep {_count(kept, 'file')}, would move {_count(len(outcome.going), 'file')}, {size}"
        return f"{told}; nothing was changed" + (": add --apply" if outcome.going else ".")
    stopped = "Stopped; kept" if outcome.cancelled else "Kept"
    told = f"{stopped} {_count(kept, 'file')}, moved {_count(len(outcome.going), 'file')}, {size}"
    if not outcome.going:
        return f"{told}."
    back = f"`dupfinder undo` puts {_them(outcome.going)} back"
    return f"{told}, to the trash: batch {outcome.batch}; {back}."


def _them(things: Collection[object]) -> str:
    return "it" if len(things) == 1 else "them"


def _outcome_status(outcome: _Outcome, status: int, done: str) -> int:
    if outcome.cancelled:
        print("dupfinder: interrupted; what was done is kept.", file=sys.stderr)
        return INTERRUPTED
    if outcome.applied and outcome.failed and not outcome.going:
        reason = next(iter(outcome.failed.values()))
        print(f"dupfinder: nothing could be {done}: {reason}", file=sys.stderr)
        return FAILED
    return status


_REASONS: Final[dict[Reason, str]] = {
    "protected": "it is in a protected folder",
    "linked": "it is in the cluster through another file only",
    "look-alike": "it is no verified duplicate",
    "out-of-reach": "its folder is not there now",
    "keeper-out-of-reach": "the folder of the file to keep is not there now",
    "name": "its name is not UTF-8",
    "damaged-keeper": "the file to keep is damaged, and this one is no exact copy of it",
    "marked": "it is marked to be kept",
}

_STATES: Final[dict[State, str]] = {
    "waiting": "not moved",
    "moving": "in doubt",
    "trashed": "in the trash",
    "failed": "not moved",
    "restoring": "in doubt",
    "restored": "put back",
    "lost": "not found",
}


def _moved_bytes(batch: TrashBatch) -> int:
    return sum(file.size_bytes for file in batch.files if file.state not in ("waiting", "failed"))


def _states(batch: TrashBatch) -> dict[State, int]:
    return Counter(file.state for file in batch.files)


def _batch_json(batch: TrashBatch) -> dict[str, Any]:
    return {
        "batch": batch.id,
        "started_at": batch.started_at,
        "files": len(batch.files),
        "size_bytes": _moved_bytes(batch),
        "states": _states(batch),
    }


# --- progress, signals, streams -------------------------------------------------------------

_STAGES: Final = {
    "walk": "Looking",
    "index": "Reading",
    "match": "Matching",
    "compare": "Comparing",
    "trash": "Moving",
    "undo": "Putting back",
}


@contextmanager
def _progress(options: argparse.Namespace) -> Iterator[Report]:
    """A bar on a terminal, nothing elsewhere."""
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
        os.makedirs(log_dir(), exist_ok=True)
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
