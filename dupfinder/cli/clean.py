"""The command `clean`: moves the extras that a rule selects to the trash or a folder, or replaces them."""

from __future__ import annotations

import argparse
import os
import threading
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from dupfinder.base.errors import Cancelled, FolderError, ProtectionLostError
from dupfinder.base.records import Report
from dupfinder.cli.clean_report import clean_document, print_cleaned
from dupfinder.cli.folders import folder_limits, real_folders
from dupfinder.cli.outcome import NOT_REACHED, Going, Outcome, by_path, outcome_status
from dupfinder.cli.output import open_finder, print_json, print_problems, progress_bar
from dupfinder.cli.searches import find_clusters
from dupfinder.finder import Finder

if TYPE_CHECKING:
    from dupfinder.base.literals import Verb
    from dupfinder.clusters.rules import Criterion
    from dupfinder.clusters.selection import Selection
    from dupfinder.trash.plan import Extra, Left
    from dupfinder.trash.ways import Way


def run_clean(options: argparse.Namespace, cancel: threading.Event) -> int:
    """Shows what a rule would move or replace, or does it with --apply."""
    from dupfinder.clusters.scope import Scope

    way = _way_of(options)

    with open_finder(options) as finder, progress_bar(options) as report:
        if options.confirm_protected:
            finder.library.confirm_protection()
        elif options.apply and finder.library.is_protection_lost():
            raise ProtectionLostError(
                "Nothing is moved. Protect your folders again in the window, and confirm that there, or once "
                "by --confirm-protected."
            )
        rule, protected = _with_real_folders(finder, options.keep), real_folders(finder, options.protect)
        result, status = find_clusters(finder, options, report, cancel)
        protect = [os.fsdecode(folder) for folder in protected]
        limits = folder_limits(finder, options)
        scope = Scope(frozenset(options.differing), options.only, options.bursts, limits)
        if way.verb in ("hard-link", "reflink"):
            scope = Scope(only="exact", folders=limits)
        selection = finder.select(
            result.clusters, result.radius, rule, protect=protect, scope=scope, report=report, cancel=cancel
        )
        if cancel.is_set():
            raise Cancelled
        if options.apply:
            outcome = _move(finder, selection, way, report, cancel)
        else:
            outcome = _foresee(finder, selection, way)
    if options.json:
        print_json(clean_document(selection, outcome))
    else:
        print_cleaned(selection, outcome, options)
    print_problems(result.problems, options)
    return outcome_status(outcome, status, _DONE_WORDS[way.verb])


def _with_real_folders(finder: Finder, rule: Sequence[Criterion]) -> tuple[Criterion, ...]:
    """Returns the rule with each folder replaced by its real names."""
    found: list[Criterion] = []
    for criterion in rule:
        if criterion.kind != "folder":
            found.append(criterion)
            continue
        names = sorted(real_folders(finder, [criterion.value]))
        found += [replace(criterion, value=os.fsdecode(name)) for name in names]
    return tuple(found)


def _extras(selection: Selection) -> list[Extra]:
    from dupfinder.trash.plan import Extra

    return [
        Extra(file.image, choice.cluster.keeper, exact=file.relation == "exact")
        for choice, file in selection.extras
    ]


def _way_of(options: argparse.Namespace) -> Way:
    """Returns the way that the extras go.

    Raises:
        FolderError: the options do not fit each other.
    """
    from dupfinder.trash.ways import Way

    if options.keep_structure and options.move_to is None:
        raise FolderError("--keep-structure is of use with --move-to only.")
    if options.move_to is not None:
        return Way("move", options.move_to, options.keep_structure, options.companions)
    verb: Verb = "hard-link" if options.hard_link else "reflink" if options.reflink else "trash"
    return Way(verb, companions=options.companions)


_DONE_WORDS: Final[dict[Verb, str]] = {
    "trash": "moved to the trash",
    "move": "moved to the folder",
    "hard-link": "replaced",
    "reflink": "replaced",
}


def _foresee(finder: Finder, selection: Selection, way: Way) -> Outcome:
    """Returns the expected result of `_move`, found without reading the files."""
    from dupfinder.trash.ways import foresee_way

    going: list[Going] = []
    failed: dict[str, str] = {}
    left: list[Left] = []
    for file in foresee_way(finder.library, _extras(selection), way):
        if file.refusal is None:
            going.append(Going(file.path, file.keeper, file.size_bytes, file.companion_of))
            left += file.left
        else:
            failed[file.path] = file.refusal
    return Outcome(False, None, tuple(going), failed, left=tuple(left), verb=way.verb)


def _move(
    finder: Finder,
    selection: Selection,
    way: Way,
    report: Report,
    cancel: threading.Event,
) -> Outcome:
    extras = _extras(selection)
    if not extras:
        return Outcome(True, None, (), {}, verb=way.verb)
    result = finder.take(extras, way, report=report, cancel=cancel)
    images = {file.id: file for file in result.moved if file.companion_of is None}
    going = []
    for file in result.moved:
        image = images.get(file.companion_of) if file.companion_of is not None else None
        keeper = image.keeper if image is not None else file.keeper
        to = file.trash_path if way.verb == "move" else None
        path = image.path if image is not None else None
        going.append(Going(file.path, keeper, file.size_bytes, path, to))
    failed = by_path(result.failed)
    moved = {each.path for each in going}
    for extra in extras if result.cancelled else ():
        if extra.image.path not in moved:
            failed.setdefault(extra.image.path, NOT_REACHED)
    return Outcome(True, result.batch, tuple(going), failed, result.cancelled, result.left, way.verb)
