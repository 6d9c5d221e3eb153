"""The commands `clean` and `undo`: what a rule moves to the trash, and how it comes back."""

from __future__ import annotations

import argparse
import os
import sys
import threading
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from dupfinder.base.errors import Cancelled, FolderError, RuleError
from dupfinder.base.records import Report
from dupfinder.cli.output import (
    DONE,
    FAILED,
    INTERRUPTED,
    counted,
    find_clusters,
    line_of,
    open_finder,
    print_json,
    progress_bar,
    say,
    sized,
    tell_problems,
    tell_reasons,
)
from dupfinder.export import difference_document
from dupfinder.finder import Finder

if TYPE_CHECKING:
    from dupfinder.base.words import State
    from dupfinder.clusters.rules import Criterion
    from dupfinder.clusters.selection import Differing, Reason, Selection
    from dupfinder.trash.batch import Extra, Failure, Left
    from dupfinder.trash.companions import CompanionPolicy
    from dupfinder.trash.journal import TrashBatch


def run_clean(options: argparse.Namespace, cancel: threading.Event) -> int:
    """Tells what a rule would move to the trash, or moves it."""
    from dupfinder.clusters.selection import Scope

    with open_finder(options) as finder, progress_bar(options) as report:
        rule, protected = _with_real_folders(finder, options.keep), _real_folders(finder, options.protect)
        result, status = find_clusters(finder, options, report, cancel)
        protect = [os.fsdecode(folder) for folder in protected]
        scope = Scope(frozenset(options.differing), options.only)
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
        print_json(_clean_json(selection, outcome))
    else:
        _tell_cleaned(selection, outcome, options)
    tell_problems(result.problems, options)
    return _outcome_status(outcome, status, "moved to the trash")


def run_undo(options: argparse.Namespace, cancel: threading.Event) -> int:
    """Puts a batch back, or lists all."""
    with open_finder(options) as finder, progress_bar(options) as report:
        if options.list:
            return _list_batches(finder, options)
        result = finder.undo(options.batch, report=report, cancel=cancel)
    failed = _by_path(result.failed)
    if options.json:
        restored = [file.path for file in result.restored]
        print_json({"batch": result.batch, "restored": restored, "failed": _failed_json(failed)})
    else:
        for file in result.restored:
            say(f"{sized(file.size_bytes):>9}  {file.path}")
        if not options.quiet:
            size = sized(sum(file.size_bytes for file in result.restored))
            stopped = "Stopped; " if result.cancelled else ""
            say(f"{stopped}{counted(len(result.restored), 'file')} put back, {size}: batch {result.batch}.")
        tell_reasons("file was not put back", "files were not put back", failed.items(), options)
    moved = tuple(_Going(file.path, None, file.size_bytes) for file in result.restored)
    return _outcome_status(_Outcome(True, result.batch, moved, failed, result.cancelled), DONE, "put back")


def _list_batches(finder: Finder, options: argparse.Namespace) -> int:
    batches = [batch for batch in finder.trashed() if options.batch in (None, batch.id)]
    if options.json:
        print_json({"batches": [_batch_json(batch) for batch in batches]})
        return DONE
    for batch in batches:
        size = sized(_moved_bytes(batch))
        states = ", ".join(f"{number:,} {_STATES[state]}" for state, number in _states(batch).items())
        say(f"Batch {batch.id}  {batch.started_at}  {counted(len(batch.files), 'file')}, {size}: {states}")
        for file in batch.files:
            if not options.verbose and not (file.state == "trashed" and file.reason):
                continue
            reason = f" ({file.reason})" if file.reason else ""
            say(f"  {_STATES[file.state]:<14} {sized(file.size_bytes):>9}  {file.path}{reason}")
    if not batches and not options.quiet:
        say("Nothing was moved to the trash.", sys.stderr)
    return DONE


# --- arguments ------------------------------------------------------------------------------


def add_clean_arguments(clean: argparse.ArgumentParser) -> None:
    """What `clean` can be told beside folders and radius."""
    clean.formatter_class = argparse.RawDescriptionHelpFormatter
    clean.epilog = _criteria_help()
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
        "do not move the image (default), move videos and sidecars with it unless the kept file has none, "
        "or leave them behind",
    )
    clean.add_argument(
        "--differing",
        type=_differing,
        action="extend",
        default=[],
        metavar="KIND[,KIND…]",
        help="also move near-duplicates that differ from the kept file: local (a caption, a retouch, another "
        "subject), colour, whole (throughout), turned, mirrored; by default they stay",
    )
    clean.add_argument(
        "--only",
        choices=("exact", "same-pixels"),
        default="near",
        help="move only files whose bytes, or whose pixels, are equal to those of the kept file",
    )
    clean.add_argument(
        "--apply", action="store_true", help="move the extras; without it nothing but the library is changed"
    )


def _criteria_help() -> str:
    from dupfinder.clusters.rules import KINDS, Criterion, describe

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
            "Only files that were verified against the kept file, and do not differ from it, go; see",
            "--differing. An intact file never goes for a damaged one.",
            "JSON: keep lists every file of the clusters that was not chosen to go; trash those that go or",
            "went; failed those that were chosen and stay, with the reason; stay those of keep that the rule",
            "left out, with the reason; left companions that stay without their image, with the reason.",
        )
    )


def _differing(text: str) -> list[Differing]:
    from dupfinder.clusters.selection import DIFFERING

    names = [name.strip() for name in text.split(",")]
    known: dict[str, Differing] = {name: name for name in DIFFERING}
    for name in names:
        if name not in known:
            raise argparse.ArgumentTypeError(
                f"there is no kind of difference {name!r}; there are {', '.join(DIFFERING)}"
            )
    return [known[name] for name in names]


def _rule(text: str) -> tuple[Criterion, ...]:
    from dupfinder.clusters.rules import parse_rule

    try:
        return parse_rule(text)
    except RuleError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


# --- what is moved --------------------------------------------------------------------------


class _Going(NamedTuple):
    """A file that goes to the trash, went there, or came back."""

    path: str
    keeper: str | None
    size_bytes: int
    companion_of: str | None = None


class _Outcome(NamedTuple):
    """The fate of the extras: each goes, or is in `failed` with its reason.

    Companions that stay while their image goes are in `left`.
    """

    applied: bool
    batch: int | None
    going: tuple[_Going, ...]
    failed: dict[str, str]
    cancelled: bool = False
    left: tuple[Left, ...] = ()


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
    from dupfinder.trash.batch import Extra

    return [
        Extra(file.image, choice.cluster.keeper, exact=file.relation == "exact")
        for choice, file in selection.extras
    ]


def _foresee(finder: Finder, selection: Selection, policy: CompanionPolicy) -> _Outcome:
    """What `_move` would do, as far as it can be told without checking the files."""
    from dupfinder.trash.batch import foresee

    going: list[_Going] = []
    failed: dict[str, str] = {}
    left: list[Left] = []
    for file in foresee(finder.library, _extras(selection), companions=policy):
        if file.refusal is None:
            going.append(_Going(file.path, file.keeper, file.size_bytes, file.companion_of))
            left += file.left
        else:
            failed[file.path] = file.refusal
    return _Outcome(False, None, tuple(going), failed, left=tuple(left))


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
    return _Outcome(True, result.batch, tuple(going), failed, result.cancelled, result.left)


_NOT_REACHED: Final = "stopped before it was moved"


def _clean_json(selection: Selection, outcome: _Outcome) -> dict[str, Any]:
    """The document of `clean`.

    keep: every file of the clusters that was not chosen to go, each cluster's keeper first. trash:
    what went or would go, companions too. failed: what was chosen and stays, with the reason. So
    each file of the clusters is in one of the three. stay: those of keep that the rule left out, with the
    reason and the difference. left: companions that stay while their image goes.
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
        "stay": [
            {"path": file.image.path, "keeper": choice.cluster.keeper.path, "reason": reason}
            | difference_document(file.difference)
            for choice in selection.choices
            for file in choice.cluster.files
            if (reason := choice.reasons.get(file.image.path)) is not None
        ],
        "left": [each._asdict() for each in outcome.left],
    }


def _by_path(failures: Iterable[Failure]) -> dict[str, str]:
    return {failure.path: failure.reason for failure in failures}


def _failed_json(failed: dict[str, str]) -> list[dict[str, str]]:
    return [{"path": path, "reason": reason} for path, reason in failed.items()]


def _tell_cleaned(selection: Selection, outcome: _Outcome, options: argparse.Namespace) -> None:
    _tell_choices(selection, outcome)
    if not options.quiet:
        say(_clean_summary(selection, outcome))
        for line in _left_out(selection):
            say(line)
    _tell_left(outcome, options)
    if outcome.applied:
        refused = [each for each in outcome.failed.items() if each[1] != _NOT_REACHED]
        tell_reasons("file was not moved", "files were not moved", refused, options)
    elif outcome.failed and not options.quiet:
        staying = f"{counted(len(outcome.failed), 'file')} would stay"
        say(f"{staying} because of others that belong to {_them(outcome.failed)}: see --companions")


def _tell_left(outcome: _Outcome, options: argparse.Namespace) -> None:
    """Lists the companions that stay without their image, or would."""
    if outcome.applied:
        one, many = "companion stays without its image", "companions stay without their images"
    else:
        one, many = "companion would stay without its image", "companions would stay without their images"
    reasons = [(each.path, f"{each.reason}; it belongs to {each.belongs_to}") for each in outcome.left]
    tell_reasons(one, many, reasons, options)


def _tell_choices(selection: Selection, outcome: _Outcome) -> None:
    """Prints each cluster: what is kept, what goes, and why the others stay."""
    word = "moved" if outcome.applied else "move"
    going = {each.path for each in outcome.going}
    companions: dict[str, list[_Going]] = {}
    for each in outcome.going:
        if each.companion_of:
            companions.setdefault(each.companion_of, []).append(each)
    for number, choice in enumerate(selection.choices, 1):
        say(f"Cluster {number}: {len(choice.cluster.files)} files")
        for place, file in enumerate(choice.cluster.files):
            path = file.image.path
            if path in going:
                say(f"  {word:<5} {line_of(file)}")
                for other in companions.get(path, ()):
                    size = sized(other.size_bytes)
                    say(f"  {word:<5}     {'companion':<32} {'':>13}  {size:>9}  {other.path}")
                continue
            reason = outcome.failed.get(path)
            if reason is None and path in choice.reasons:
                reason = _REASONS[choice.reasons[path]]
            elif reason is None and not place and choice.kept_because:
                reason = f"kept because: {choice.kept_because}"
            say(f"  {'stay' if place else 'keep':<5} {line_of(file)}" + (f" ({reason})" if reason else ""))


def _left_out(selection: Selection) -> list[str]:
    """Returns sentences on the files that the rule left out and that a person may want to look at."""
    counts = Counter(reason for choice in selection.choices for reason in choice.reasons.values())
    found = []
    differ = {words: counts[kind] for kind, words in _DIFFERENCES.items() if counts[kind]}
    if total := sum(differ.values()):
        parts = ", ".join(f"{number:,} {words}" for words, number in differ.items())
        verb, them = ("differs", "it") if total == 1 else ("differ", "them")
        found.append(f"{counted(total, 'near-duplicate')} {verb}: look at {them} ({parts}; --differing)")
    if number := counts["not-compared"]:
        found.append(f"{counted(number, 'near-duplicate')} could not be compared with the kept file.")
    return found


_DIFFERENCES: Final[dict[Reason, str]] = {
    "local": "in some places",
    "colour": "in colour",
    "whole": "throughout",
    "turned": "turned",
    "mirrored": "mirrored",
}


def _clean_summary(selection: Selection, outcome: _Outcome) -> str:
    moved = [each for each in outcome.going if not each.companion_of]
    kept = sum(len(choice.cluster.files) for choice in selection.choices) - len(moved)
    size = sized(sum(each.size_bytes for each in outcome.going))
    if not outcome.applied:
        told = f"Would keep {counted(kept, 'file')}, would move {counted(len(outcome.going), 'file')}, {size}"
        return f"{told}; nothing was changed" + (": add --apply" if outcome.going else ".")
    stopped = "Stopped; kept" if outcome.cancelled else "Kept"
    told = f"{stopped} {counted(kept, 'file')}, moved {counted(len(outcome.going), 'file')}, {size}"
    if not outcome.going:
        return f"{told}."
    back = f"`dupfinder undo` puts {_them(outcome.going)} back"
    return f"{told}, to the trash: batch {outcome.batch}; {back}."


def _them(things: Collection[object]) -> str:
    return "it" if len(things) == 1 else "them"


def _outcome_status(outcome: _Outcome, status: int, done: str) -> int:
    if outcome.cancelled:
        say("dupfinder: interrupted; what was done is kept.", sys.stderr)
        return INTERRUPTED
    if outcome.applied and outcome.failed and not outcome.going:
        reason = next(iter(outcome.failed.values()))
        say(f"dupfinder: nothing could be {done}: {reason}", sys.stderr)
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
    "more": "it holds, or may hold, more than the file to keep: frames, pages, a video, raw data or layers",
    "marked": "it is marked to be kept",
    "not-exact": "its bytes are not equal",
    "not-same-pixels": "its pixels are not equal",
    "local": "it differs in some places",
    "colour": "it differs in colour",
    "whole": "it differs throughout",
    "turned": "it is turned",
    "mirrored": "it is mirrored",
    "not-compared": "it could not be compared with the file to keep",
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
