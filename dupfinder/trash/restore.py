"""Puts batches or single files back: from the trash, from a folder, or in the place of a link."""

from __future__ import annotations

import contextlib
from collections.abc import Collection, Sequence

from dupfinder.base.cancelling import NEVER, CancelToken
from dupfinder.base.errors import Cancelled, LibraryError, TrashError
from dupfinder.base.records import Report, ignore
from dupfinder.store.library import Library
from dupfinder.trash import journal, link_files, moving_lock, recovery, system_trash
from dupfinder.trash.file_checks import RefusedError, is_file_at, why
from dupfinder.trash.journal import NO_JOURNAL, Entry, TrashedFile
from dupfinder.trash.put_back import make_room, put_back, set_date
from dupfinder.trash.recovery import settled_entry
from dupfinder.trash.result import Failure, UndoResult
from dupfinder.trash.ticker import Ticker


def undo(
    library: Library,
    batch: int | None = None,
    *,
    files: Sequence[int] | None = None,
    report: Report = ignore,
    cancel: CancelToken = NEVER,
) -> UndoResult:
    """Puts files back from the trash, with their dates, and never over another file.

    Args:
        library: holds the journal.
        batch: its number; None for the last one that has a file in the trash.
        files: numbers of single files instead; their companions go with them.
        report: called at least every 100 ms, except while a file is copied to another drive.
        cancel: stops before the next file when it is set.

    Raises:
        TrashError: there is nothing to put back.
        LibraryBusyError: another process is moving files.
    """
    with moving_lock.moving(library):
        recovery.settle(library)
        entries = _to_restore(library, batch, files)
        return _restore_all(library, entries, Ticker("undo", len(entries), report, cancel))


def _refuse_orphan(entry: Entry, refused: Collection[int]) -> None:
    if entry.file.companion_of in refused:
        raise RefusedError("the picture that it belongs to was not put back")


def _restore_all(library: Library, entries: Sequence[Entry], ticker: Ticker) -> UndoResult:
    restored: list[TrashedFile] = []
    failed: list[Failure] = []
    search = system_trash.Search(library)
    cancelled = False
    refused: set[int] = set()
    # Images before their companions: a sidecar must not end up beside another picture.
    entries = sorted(entries, key=lambda entry: (entry.file.companion_of is not None, entry.file.id))
    for number, entry in enumerate(entries):
        try:
            ticker.tick(entry.file.path)
            _refuse_orphan(entry, refused)
            way = _restore if entry.file.verb in ("trash", "move") else _separate
            restored.append(way(library, entry, search).file)
        except Cancelled:
            cancelled = True
            break
        except RefusedError as error:
            refused.add(entry.file.id)
            failed.append(Failure(entry.file.path, str(error)))
        except LibraryError as error:
            reason = f"{NO_JOURNAL} ({error})"
            failed += [Failure(other.file.path, reason) for other in entries[number:]]
            break
        ticker.done += 1
    with contextlib.suppress(LibraryError):
        journal.secure(library)
    ticker.end()
    numbers = {entry.file.batch for entry in entries}
    return UndoResult(min(numbers) if len(numbers) == 1 else None, tuple(restored), tuple(failed), cancelled)


def _to_restore(library: Library, batch: int | None, files: Sequence[int] | None) -> list[Entry]:
    """Returns the rows of the files to put back.

    Raises:
        TrashError: there are none.
    """
    if files is not None:
        entries = journal.with_companions(library, files)
        wanted = [entry for entry in entries if entry.file.state in ("trashed", "lost")]
    else:
        batch = journal.last_batch(library) if batch is None else batch
        entries = [] if batch is None else journal.in_batch(library, batch)
        if batch is not None and not entries:
            raise TrashError(f"There is no batch {batch}.")
        wanted = [entry for entry in entries if entry.file.state == "trashed"]
    if not wanted:
        raise TrashError(
            "There is nothing to put back." if batch is None else f"Nothing of batch {batch} can be put back."
        )
    return wanted


def _restore(library: Library, entry: Entry, search: system_trash.Search) -> Entry:
    """Puts back one file; returns its new row.

    Raises:
        RefusedError: it cannot be put back; the journal has the reason.
        LibraryError: the journal cannot be written; the file is in the trash or at its former path.
    """
    entry = _found(library, entry, search)
    if entry.file.state == "restored":  # by another program
        return entry
    source = entry.file.trash_path
    assert source is not None, "what was found in the trash has a place there"
    try:
        make_room(entry.file.path, source)
        entry = entry.now("restoring")
        journal.note(library, [entry])
        set_date(source, entry.file.mtime_ns)
        put_back(source, entry)
    except (OSError, RefusedError) as error:
        reason = why(error)
        journal.note(library, [entry.now("trashed", reason)])
        raise RefusedError(reason) from error
    entry = entry.now("restored")
    journal.note(library, [entry])
    return entry


def _separate(library: Library, entry: Entry, _search: system_trash.Search) -> Entry:
    """Makes a file that was replaced by a link a copy of its own again; arguments and errors as above."""
    entry = entry.now("restoring")
    journal.note(library, [entry])
    try:
        link_files.separate(entry)
    except (OSError, RefusedError) as error:
        reason = why(error)
        journal.note(library, [entry.now("trashed", reason)])
        raise RefusedError(reason) from error
    entry = entry.now("restored")
    journal.note(library, [entry])
    return entry


def _found(library: Library, entry: Entry, search: system_trash.Search) -> Entry:
    """Returns the row of a file that is in the trash, or at its former path already.

    Raises:
        RefusedError: it is in neither place; the journal has the reason.
    """
    place = entry.file.trash_path
    if place is not None and is_file_at(entry, place, dated=False):
        return entry
    entry = settled_entry(entry, search)
    journal.note(library, [entry])
    if entry.file.reason:
        raise RefusedError(entry.file.reason)
    return entry
