"""The command `clean`: moves the extras that a rule selects to the trash."""

from __future__ import annotations

import argparse
import os
import threading
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from dupfinder.base.errors import Cancelled, ProtectionLostError
from dupfinder.base.records import Report
from dupfinder.cli.clean_report import clean_document, print_cleaned
from dupfinder.cli.folders import folder_limits, real_folders
from dupfinder.cli.outcome import NOT_REACHED, Going, Outcome, by_path, outcome_status
from dupfinder.cli.output import find_clusters, open_finder, print_json, print_problems, progress_bar
from dupfinder.finder import Finder

if TYPE_CHECKING:
    from dupfinder.clusters.rules import Criterion
    from dupfinder.clusters.selection import Selection
    from dupfinder.trash.companions import CompanionPolicy
    from dupfinder.trash.plan import Extra, Left


def run_clean(options: argparse.Namespace, cancel: threading.Event) -> int:
    """Shows what a rule would move to the trash, or moves it with --apply."""
    from dupfinder.clusters.selection import Scope

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
        selection = finder.select(
            result.clusters, result.radius, rule, protect=protect, scope=scope, report=report, cancel=cancel
        )
        if cancel.is_set():
            raise Cancelled
        if options.apply:
            outcome = _move(finder, selection, options.companions, report, cancel)
        else:
            outcome = _foresee(finder, selection, options.companions)
    if options.json:
        print_json(clean_document(selection, outcome))
    else:
        print_cleaned(selection, outcome, options)
    print_problems(result.problems, options)
    return outcome_status(outcome, status, "moved to the trash")


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


def _foresee(finder: Finder, selection: Selection, policy: CompanionPolicy) -> Outcome:
    """Returns the expected result of `_move`, found without reading the files."""
    from dupfinder.trash.plan import foresee

    going: list[Going] = []
    failed: dict[str, str] = {}
    left: list[Left] = []
    for file in foresee(finder.library, _extras(selection), companions=policy):
        if file.refusal is None:
            going.append(Going(file.path, file.keeper, file.size_bytes, file.companion_of))
            left += file.left
        else:
            failed[file.path] = file.refusal
    return Outcome(False, None, tuple(going), failed, left=tuple(left))


def _move(
    finder: Finder,
    selection: Selection,
    companions: CompanionPolicy,
    report: Report,
    cancel: threading.Event,
) -> Outcome:
    extras = _extras(selection)
    if not extras:
        return Outcome(True, None, (), {})
    result = finder.trash(extras, companions=companions, report=report, cancel=cancel)
    images = {file.id: file for file in result.moved if file.companion_of is None}
    going = []
    for file in result.moved:
        image = images.get(file.companion_of) if file.companion_of is not None else None
        keeper = image.keeper if image is not None else file.keeper
        going.append(Going(file.path, keeper, file.size_bytes, image.path if image is not None else None))
    failed = by_path(result.failed)
    moved = {each.path for each in going}
    for extra in extras if result.cancelled else ():
        if extra.image.path not in moved:
            failed.setdefault(extra.image.path, NOT_REACHED)
    return Outcome(True, result.batch, tuple(going), failed, result.cancelled, result.left)
