"""The commands and their options."""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable, Collection
from typing import TYPE_CHECKING, Final

from dupfinder import __version__
from dupfinder.finder import DEFAULT_RADIUS, MAX_CLUSTER_RADIUS, MAX_QUERY_RADIUS

if TYPE_CHECKING:
    from threading import Event


_ASKING: Final = frozenset(("-h", "--help", "--version"))


def parse(arguments: list[str]) -> argparse.Namespace:
    """Parses the arguments; without a command name, they are folders and images for the window.

    An argument that is both a command and a folder is the command.

    Raises:
        SystemExit: as argparse does, for --help, --version and wrong usage.
    """
    options_first = arguments[:1] and arguments[0].startswith("-")
    names = [argument for argument in arguments if not argument.startswith("-")]
    has_verb = any(name in _VERBS for name in names) if options_first else names[:1] and names[0] in _VERBS
    if not has_verb and not _ASKING & set(arguments):
        if names:
            _refuse_mistyped(names[0])
        arguments = ["gui", *arguments]
    return make_parser(None if _ASKING & set(arguments) else arguments).parse_args(arguments)


def _refuse_mistyped(name: str) -> None:
    """Exits with an error if a missing folder has nearly the name of a command."""
    if os.path.exists(name) or os.path.basename(name) != name:
        return
    import difflib

    meant = difflib.get_close_matches(name, _VERBS, 1, 0.75)
    if meant:
        make_parser().error(f"there is no command and no folder {name!r}; did you mean {meant[0]!r}?")


def make_parser(needed: Collection[str] | None = None) -> argparse.ArgumentParser:
    """Returns the parser of all commands.

    Args:
        needed: contains the names of the commands that are made; None for all. A command's options load what
            it runs, and argparse takes 1 ms for a command and 0.2 for each option.
    """
    parser = argparse.ArgumentParser(
        prog="dupfinder",
        description="Finds near-duplicate photographs. Without a command: opens the window.",
        epilog="Exit status: 0 done, 1 could not be done, 2 usage, 130 interrupted.",
        formatter_class=_Checking,
    )
    parser.add_argument("--version", action="version", version=f"dupfinder {__version__}")
    verbs = parser.add_subparsers(required=True, metavar="|".join(_VERBS))
    for name, (text, add_options) in _VERBS.items():
        if needed is None or name in needed:
            description = f"{text[0].upper()}{text[1:]}."
            verb = verbs.add_parser(name, help=text, description=description, formatter_class=_Checking)
            add_options(verb)
            if verb.formatter_class is _Checking:
                verb.formatter_class = argparse.HelpFormatter
    parser.formatter_class = argparse.HelpFormatter
    return parser


class _Checking(argparse.HelpFormatter):
    """Formats nothing that is shown: argparse makes one for each option, to check its metavar.

    With a width it does not ask for that of the terminal, for which it would load `shutil` in 4 ms.
    """

    def __init__(self, prog: str) -> None:
        super().__init__(prog, width=80)


def _add_gui(gui: argparse.ArgumentParser) -> None:
    from dupfinder.cli.commands import run_gui

    _set_run(gui, run_gui)
    gui.add_argument(
        "paths",
        nargs="*",
        metavar="FOLDER|IMAGE",
        help="folders are added to the library, an image is looked for on the page Find; file: URLs are "
        "paths too",
    )
    gui.add_argument("--page", choices=("review", "find"), help="the page in front; default: Review")
    _add_results(gui)
    _add_common(gui)
    gui.add_argument("-v", "--verbose", action="store_true", help="print what decoders and Qt print")


def _add_index(index: argparse.ArgumentParser) -> None:
    from dupfinder.cli.commands import run_index

    _set_run(index, run_index, stops_in_order=True)
    _add_output(index)
    index.add_argument("folders", nargs="+", metavar="FOLDER")
    _add_crops(index)


def _add_query(query: argparse.ArgumentParser) -> None:
    from dupfinder.cli.searches import run_query

    _set_run(query, run_query)
    _add_output(query)
    query.add_argument("image", metavar="IMAGE")
    _add_radius(query, MAX_QUERY_RADIUS)
    _add_results(query)
    query.add_argument("--folder", metavar="F", help="only images below this folder")
    _add_crops(query)


def _add_explain(explain: argparse.ArgumentParser) -> None:
    from dupfinder.cli.explain import run_explain

    _set_run(explain, run_explain)
    _add_output(explain)
    explain.add_argument("first", metavar="IMAGE")
    explain.add_argument("second", metavar="IMAGE")
    _add_radius(explain, MAX_QUERY_RADIUS)
    _add_crops(explain)


def _add_clusters(clusters: argparse.ArgumentParser) -> None:
    from dupfinder.cli.searches import run_clusters

    _set_run(clusters, run_clusters, stops_in_order=True)
    _add_output(clusters, csv=True)
    _add_folders_and_radius(clusters)
    clusters.add_argument(
        "--look-alikes", action="store_true", help="join candidates that are not verified near-duplicates too"
    )


def _add_clean(clean: argparse.ArgumentParser) -> None:
    from dupfinder.cli.clean import run_clean
    from dupfinder.cli.clean_arguments import add_clean_arguments

    _set_run(clean, run_clean, stops_in_order=True)
    _add_output(clean)
    _add_folders_and_radius(clean)
    add_clean_arguments(clean)


def _add_undo(undo: argparse.ArgumentParser) -> None:
    from dupfinder.cli.undo import run_undo

    _set_run(undo, run_undo, stops_in_order=True)
    _add_output(undo)
    undo.add_argument(
        "--batch",
        type=lambda text: _whole(text, 1, _MAX_BATCH),
        metavar="N",
        help="that batch instead of the last one",
    )
    _add_results(undo)
    undo.add_argument("--list", action="store_true", help="only list the batches; -v lists their files too")


def _add_batch(batch: argparse.ArgumentParser) -> None:
    from dupfinder.cli.batch import run_batch_command

    _set_run(batch, run_batch_command, stops_in_order=True)
    forms = batch.add_mutually_exclusive_group()
    forms.add_argument("--json", action="store_true", help="the manifest on stdout")
    batch.add_argument(
        "input",
        metavar="INPUT",
        help="a folder; a .parquet or .csv list of paths or addresses such as s3://; a folder in a store; "
        "hashes of an earlier batch",
    )
    batch.add_argument("output", metavar="OUTPUT", help="a folder for the results, as Parquet files")
    _add_radius(batch, MAX_CLUSTER_RADIUS)
    batch.add_argument(
        "--runner",
        choices=("native", "ray"),
        default="native",
        help="this machine (default), or a Ray cluster",
    )
    batch.add_argument(
        "--address", metavar="A", help="of the head of a Ray cluster; without: one on this machine"
    )
    batch.add_argument(
        "--partitions",
        type=lambda text: _whole(text, 1, _MAX_PARTITIONS),
        metavar="N",
        help="of the files to read; default: some 3,000 files each",
    )
    batch.add_argument(
        "--workers",
        type=lambda text: _whole(text, 1, _MAX_PARTITIONS),
        metavar="N",
        help="tasks that run at once; default: one a core of this machine",
    )
    batch.add_argument("--resume", action="store_true", help="go on with a batch that was stopped")
    batch.add_argument("-q", "--quiet", action="store_true", help="no progress, no summary")
    batch.add_argument("-v", "--verbose", action="store_true", help="all problems")


_MAX_PARTITIONS: Final = 1 << 20


def _add_info(info: argparse.ArgumentParser) -> None:
    from dupfinder.cli.commands import run_info

    _set_run(info, run_info)
    _add_results(info)
    _add_output(info)


_VERBS: Final[dict[str, tuple[str, Callable[[argparse.ArgumentParser], None]]]] = {
    "gui": ("open the window", _add_gui),
    "index": ("index or refresh folders", _add_index),
    "query": ("list images that resemble an image, nearest first", _add_query),
    "explain": ("say why two image files match, or why they do not", _add_explain),
    "clusters": ("list clusters of near-duplicates", _add_clusters),
    "clean": (
        "print what a rule would move to the trash, to a folder or replace; do it with --apply",
        _add_clean,
    ),
    "undo": ("put back what was moved or replaced last", _add_undo),
    "batch": ("find the clusters of a very large collection, on this machine or on a cluster", _add_batch),
    "info": ("show where the library is and what is in it", _add_info),
}


def _set_run(
    parser: argparse.ArgumentParser,
    run: Callable[[argparse.Namespace, Event], int],
    *,
    stops_in_order: bool = False,
) -> None:
    """Sets the function of a command.

    Args:
        parser: of the command.
        run: is called with the options and the event that Ctrl+C sets.
        stops_in_order: the first Ctrl+C stops it in an orderly way; the others end at once.
    """
    parser.set_defaults(run=run, stops_in_order=stops_in_order)


def _add_output(parser: argparse.ArgumentParser, *, csv: bool = False) -> None:
    forms = parser.add_mutually_exclusive_group()
    forms.add_argument("--json", action="store_true", help="one JSON document on stdout")
    if csv:
        forms.add_argument(
            "--csv", action="store_true", help="a table on stdout, one row a file: RFC 4180, UTF-8"
        )
    _add_common(parser)
    parser.add_argument(
        "-q", "--quiet", action="store_true", help="no progress, no summary; problems are still printed"
    )
    parser.add_argument("-v", "--verbose", action="store_true", help="all problems, and what decoders print")


def _add_common(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--data-dir", metavar="DIR", help="folder of the library")
    parser.add_argument(
        "--threads", type=lambda text: _whole(text, 1, _MAX_THREADS), metavar="N", help="default: one a core"
    )


def _add_folders_and_radius(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "folders", nargs="*", metavar="FOLDER", help="indexed first; without: the whole library"
    )
    _add_radius(parser, MAX_CLUSTER_RADIUS, default=None)
    parser.set_defaults(is_matched=True)  # results of a batch hold matches up to its radius
    _add_results(parser)
    _add_crops(parser)
    pairs = parser.add_mutually_exclusive_group()
    pairs.add_argument(
        "--between",
        action="store_true",
        help="only clusters of files in different folders; subfolders are others",
    )
    pairs.add_argument(
        "--within", action="store_true", help="only clusters of files in one folder, without its subfolders"
    )
    parser.add_argument(
        "--reference",
        action="append",
        default=[],
        metavar="FOLDER",
        help="only clusters of files below it and files elsewhere; those below it stay; may be repeated",
    )


def _add_results(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--from",
        dest="results",
        metavar="OUTPUT",
        help="the results of a batch instead of the library; nothing is indexed",
    )


def _add_crops(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--crops",
        action="store_true",
        help="also find crops, screenshots of pictures, and pictures turned by a few degrees",
    )
    parser.add_argument(
        "--model",
        metavar="FILE",
        help="ONNX model of descriptors that proposes further crops; implies --crops",
    )


def _add_radius(parser: argparse.ArgumentParser, largest: int, default: int | None = DEFAULT_RADIUS) -> None:
    parser.add_argument(
        "--radius",
        type=lambda text: _whole(text, 0, largest),
        default=default,
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
