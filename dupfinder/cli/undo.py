"""The command `undo`: puts files back that were moved or replaced, or lists them."""

from __future__ import annotations

import argparse
import sys
import threading
from collections import Counter
from typing import TYPE_CHECKING, Any, Final

from dupfinder.cli.outcome import Going, Outcome, by_path, failed_documents, outcome_status
from dupfinder.cli.output import (
    DONE,
    counted,
    open_finder,
    print_json,
    print_line,
    print_reasons,
    progress_bar,
    sized,
)
from dupfinder.finder import Finder

if TYPE_CHECKING:
    from dupfinder.base.literals import State, Verb
    from dupfinder.trash.journal import TrashBatch


def run_undo(options: argparse.Namespace, cancel: threading.Event) -> int:
    """Puts a batch back, or lists all batches with --list."""
    with open_finder(options) as finder, progress_bar(options) as report:
        if options.list:
            return _list_batches(finder, options)
        result = finder.undo(options.batch, report=report, cancel=cancel)
    failed = by_path(result.failed)
    if options.json:
        restored = [file.path for file in result.restored]
        print_json({"batch": result.batch, "restored": restored, "failed": failed_documents(failed)})
    else:
        for file in result.restored:
            print_line(f"{sized(file.size_bytes):>9}  {file.path}")
        if not options.quiet:
            size = sized(sum(file.size_bytes for file in result.restored))
            stopped = "Stopped; " if result.cancelled else ""
            print_line(
                f"{stopped}{counted(len(result.restored), 'file')} put back, {size}: batch {result.batch}."
            )
        print_reasons("file was not put back", "files were not put back", failed.items(), options)
    moved = tuple(Going(file.path, None, file.size_bytes) for file in result.restored)
    return outcome_status(Outcome(True, result.batch, moved, failed, result.cancelled), DONE, "put back")


def _list_batches(finder: Finder, options: argparse.Namespace) -> int:
    batches = [batch for batch in finder.trashed() if options.batch in (None, batch.id)]
    if options.json:
        print_json({"batches": [_batch_document(batch) for batch in batches]})
        return DONE
    for batch in batches:
        size = sized(_moved_bytes(batch))
        states = ", ".join(
            f"{number:,} {_words_of(batch, state)}" for state, number in _states(batch).items()
        )
        print_line(
            f"Batch {batch.id}  {batch.started_at}  {counted(len(batch.files), 'file')}, {size}: {states}"
        )
        for file in batch.files:
            if not options.verbose and not (file.state == "trashed" and file.reason):
                continue
            reason = f" ({file.reason})" if file.reason else ""
            print_line(
                f"  {_words_of(batch, file.state):<14} {sized(file.size_bytes):>9}  {file.path}{reason}"
            )
    if not batches and not options.quiet:
        print_line("Nothing was moved to the trash.", sys.stderr)
    return DONE


_STATES: Final[dict[State, str]] = {
    "waiting": "not moved",
    "moving": "in doubt",
    "trashed": "in the trash",
    "failed": "not moved",
    "restoring": "in doubt",
    "restored": "put back",
    "lost": "not found",
}


_GONE: Final[dict[Verb, str]] = {"move": "in a folder", "hard-link": "hard-linked", "reflink": "reflinked"}


def _words_of(batch: TrashBatch, state: State) -> str:
    return _GONE.get(batch.verb, _STATES[state]) if state == "trashed" else _STATES[state]


def _moved_bytes(batch: TrashBatch) -> int:
    return sum(file.size_bytes for file in batch.files if file.state not in ("waiting", "failed"))


def _states(batch: TrashBatch) -> dict[State, int]:
    return Counter(file.state for file in batch.files)


def _batch_document(batch: TrashBatch) -> dict[str, Any]:
    return {
        "batch": batch.id,
        "verb": batch.verb,
        "started_at": batch.started_at,
        "files": len(batch.files),
        "size_bytes": _moved_bytes(batch),
        "states": _states(batch),
    }
