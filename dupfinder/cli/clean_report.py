"""The output of `clean`: its JSON document, and its text."""

from __future__ import annotations

import argparse
import shlex
from collections import Counter
from collections.abc import Collection
from typing import TYPE_CHECKING, Any, Final

from dupfinder.cli.outcome import NOT_REACHED, Going, Outcome, failed_documents
from dupfinder.cli.output import counted, print_line, print_reasons, sized
from dupfinder.cli.searches import cluster_title, file_line
from dupfinder.documents import difference_document

if TYPE_CHECKING:
    from dupfinder.base.literals import Verb
    from dupfinder.clusters.selection import Reason, Selection


def clean_document(selection: Selection, outcome: Outcome) -> dict[str, Any]:
    """Returns the JSON document of `clean`.

    keep: the files of the clusters that were not selected to go, each cluster's keeper first. trash: the
    files that went or would go, companions too; called move or link with another verb. failed: files that
    were selected and stay, with the reason. So each file of the clusters is in one of these three. stay: the
    files of keep that the rule left out, with the reason and the difference. left: companions that stay while
    their image goes.
    """
    chosen = {file.image.path for _, file in selection.extras}
    files = (file.image.path for choice in selection.choices for file in choice.cluster.files)
    return {
        "applied": outcome.applied,
        "batch": outcome.batch,
        "keep": [path for path in files if path not in chosen],
        _LISTS[outcome.verb]: [_going_document(each, outcome) for each in outcome.going],
        "failed": failed_documents(outcome.failed),
        "stay": [
            {"path": file.image.path, "keeper": choice.cluster.keeper.path, "reason": reason}
            | difference_document(file.difference)
            for choice in selection.choices
            for file in choice.cluster.files
            if (reason := choice.reasons.get(file.image.path)) is not None
        ],
        "left": [each._asdict() for each in outcome.left],
    }


def _going_document(going: Going, outcome: Outcome) -> dict[str, Any]:
    document = {"path": going.path, "keeper": going.keeper, "size_bytes": going.size_bytes}
    return document | ({"to": going.to} if outcome.verb == "move" else {})


_LISTS: Final[dict[Verb, str]] = {"trash": "trash", "move": "move", "hard-link": "link", "reflink": "link"}
"""The name of the list of those that go."""
_WORDS: Final[dict[Verb, tuple[str, str]]] = {
    "trash": ("move", "moved"),
    "move": ("move", "moved"),
    "hard-link": ("link", "linked"),
    "reflink": ("link", "linked"),
}
"""The verb of a plan, and its participle for a result."""


def print_cleaned(selection: Selection, outcome: Outcome, options: argparse.Namespace) -> None:
    _print_choices(selection, outcome)
    if not options.quiet:
        print_line(_clean_summary(selection, outcome, options.results))
        for line in _left_out(selection):
            print_line(line)
    _print_companions_left(outcome, options)
    if outcome.applied:
        refused = [each for each in outcome.failed.items() if each[1] != NOT_REACHED]
        done = _WORDS[outcome.verb][1]
        print_reasons(f"file was not {done}", f"files were not {done}", refused, options)
    elif outcome.verb in ("hard-link", "reflink"):
        print_reasons("file would stay", "files would stay", outcome.failed.items(), options)
    elif outcome.failed and not options.quiet:
        staying = f"{counted(len(outcome.failed), 'file')} would stay"
        print_line(f"{staying} because of others that belong to {_pronoun(outcome.failed)}: see --companions")


def _print_companions_left(outcome: Outcome, options: argparse.Namespace) -> None:
    """Lists the companions that stay without their image, or would."""
    if outcome.applied:
        one, many = "companion stays without its image", "companions stay without their images"
    else:
        one, many = "companion would stay without its image", "companions would stay without their images"
    reasons = [(each.path, f"{each.reason}; it belongs to {each.belongs_to}") for each in outcome.left]
    print_reasons(one, many, reasons, options)


def _print_choices(selection: Selection, outcome: Outcome) -> None:
    """Prints each cluster: the files that are kept, those that go, and why the others stay."""
    word = _WORDS[outcome.verb][outcome.applied]
    going = {each.path for each in outcome.going}
    companions: dict[str, list[Going]] = {}
    for each in outcome.going:
        if each.companion_of:
            companions.setdefault(each.companion_of, []).append(each)
    for number, choice in enumerate(selection.choices, 1):
        print_line(f"{cluster_title(number, choice.cluster)}: {len(choice.cluster.files)} files")
        for place, file in enumerate(choice.cluster.files):
            path = file.image.path
            if path in going:
                print_line(f"  {word:<5} {file_line(file)}")
                for other in companions.get(path, ()):
                    size = sized(other.size_bytes)
                    print_line(f"  {word:<5}     {'companion':<32} {'':>13}  {size:>9}  {other.path}")
                continue
            reason = outcome.failed.get(path)
            if reason is None and path in choice.reasons:
                reason = _REASONS[choice.reasons[path]]
            elif reason is None and not place and choice.kept_because:
                reason = f"kept because: {choice.kept_because}"
            print_line(
                f"  {'stay' if place else 'keep':<5} {file_line(file)}" + (f" ({reason})" if reason else "")
            )


def _left_out(selection: Selection) -> list[str]:
    """Returns sentences about the files that the rule left out and that may deserve a look."""
    counts = Counter(reason for choice in selection.choices for reason in choice.reasons.values())
    found = []
    differ = {words: counts[kind] for kind, words in _DIFFERENCES.items() if counts[kind]}
    if total := sum(differ.values()):
        parts = ", ".join(f"{number:,} {words}" for words, number in differ.items())
        verb, them = ("differs", "it") if total == 1 else ("differ", "them")
        found.append(f"{counted(total, 'near-duplicate')} {verb}: look at {them} ({parts}; --differing)")
    if number := counts["burst"]:
        other = "is another exposure" if number == 1 else "are other exposures"
        found.append(
            f"{counted(number, 'file')} {other} of a burst: choose among them yourself (or --bursts)"
        )
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


def _clean_summary(selection: Selection, outcome: Outcome, results: str | None) -> str:
    moved = [each for each in outcome.going if not each.companion_of]
    kept = sum(len(choice.cluster.files) for choice in selection.choices) - len(moved)
    size = sized(sum(each.size_bytes for each in outcome.going))
    if not outcome.applied:
        summary = (
            f"Would keep {counted(kept, 'file')}, would {_WORDS[outcome.verb][0]} "
            f"{counted(len(outcome.going), 'file')}, {size}"
        )
        return f"{summary}; nothing was changed" + (": add --apply" if outcome.going else ".")
    stopped = "Stopped; kept" if outcome.cancelled else "Kept"
    done = _WORDS[outcome.verb][1]
    summary = f"{stopped} {counted(kept, 'file')}, {done} {counted(len(outcome.going), 'file')}, {size}"
    if not outcome.going:
        return f"{summary}."
    undo = "dupfinder undo" if results is None else f"dupfinder undo --from {shlex.quote(results)}"
    back = f"`{undo}` puts {_pronoun(outcome.going)} back"
    if outcome.verb in ("hard-link", "reflink"):
        copies = "a full copy" if len(outcome.going) == 1 else "full copies"
        back = f"`{undo}` makes {_pronoun(outcome.going)} {copies} again"
    return f"{summary}, {_WHERE_TO[outcome.verb]}: batch {outcome.batch}; {back}."


_WHERE_TO: Final[dict[Verb, str]] = {
    "trash": "to the trash",
    "move": "to the folder",
    "hard-link": "to the kept files",
    "reflink": "to the kept files' data",
}


def _pronoun(things: Collection[object]) -> str:
    return "it" if len(things) == 1 else "them"


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
    "burst": "it is another exposure of a burst",
    "crop": "it shows a part of the file to keep",
    "more-detail": "it has more detail than the file to keep has there",
    "shows-more": "it shows more of the picture than the file to keep",
    "reference": "it is in a reference folder",
    "no-reference": "the file to keep is not in a reference folder",
    "same-folder": "it is in the folder of the file to keep",
    "other-folder": "it is in another folder than the file to keep",
    "not-compared": "it could not be compared with the file to keep",
}
