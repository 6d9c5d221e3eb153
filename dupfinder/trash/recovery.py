"""Finds out where files are that a killed program left in an unknown state."""

from __future__ import annotations

import contextlib
import os
from dataclasses import replace
from typing import Final

from dupfinder.base.errors import LibraryBusyError
from dupfinder.store.library import Library
from dupfinder.system import renaming
from dupfinder.trash import journal, moving_lock, system_trash
from dupfinder.trash.file_checks import (
    ContentReader,
    RefusedError,
    identity_at,
    is_file_at,
    refreshed_from_disk,
    stat_file,
)
from dupfinder.trash.journal import Entry
from dupfinder.trash.link_recovery import settled_link
from dupfinder.trash.move_recovery import settled_move
from dupfinder.trash.put_back import CHANGED_ON_THE_WAY, remove_part

_INTERRUPTED: Final = "interrupted before it was moved"


def settle(library: Library) -> None:
    """Finds the files whose place is not known from the journal, and records it."""
    entries = journal.in_doubt(library)
    if not entries:
        return
    search = system_trash.Search(library)
    settled = [_with_its_keeper(entry, settled_entry(entry, search)) for entry in entries]
    changed = [new for old, new in zip(entries, settled, strict=True) if new.file.state != old.file.state]
    if changed:
        journal.note(library, changed, durable=True)


def _with_its_keeper(before: Entry, now: Entry) -> Entry:
    """Adds a reason to the row of a file that a kill has left in the trash, if its keeper is gone."""
    file = now.file
    if file.verb != "trash":  # such a file is not lost without its kept file
        return now
    if file.state != "trashed" or before.file.state not in ("waiting", "moving") or file.reason:
        return now
    if file.keeper is None or os.path.lexists(file.keeper):
        return now
    return replace(now, file=replace(file, reason=f"{_KEEPER_GONE} {file.keeper}"))


_KEEPER_GONE: Final = "it is in the trash, and the file that was kept for it is not there any more:"


def settled_entry(entry: Entry, search: system_trash.Search) -> Entry:
    """Returns a row with the place of its file; only the reason changes if the trash is out of reach."""
    if entry.file.verb == "move":
        return settled_move(entry)
    if entry.file.verb != "trash":
        return settled_link(entry)
    file = entry.file
    was_there = file.trash_path is not None and file.state in ("trashed", "restoring", "lost")
    there = file.trash_path
    if there is None or not is_file_at(entry, there, dated=False):
        there = search.find(entry)
    if file.state in ("waiting", "moving"):
        search.tidy(entry)
    if file.state == "restoring":
        remove_part(entry)
        if there and file.size_bytes:
            renaming.drop_placeholder(os.fsencode(file.path))
        system_trash.drop_note(file.trash_path or "")
    if is_file_at(entry, file.path):
        if there:
            _finish_put_back(entry, there)
        return entry.now("restored") if was_there else entry.now("failed", _INTERRUPTED)
    if there:
        return entry.now("trashed", trash_path=there)
    if os.path.lexists(file.path) and identity_at(file.path) == entry.evidence.identity:
        return (
            entry.now("restored") if was_there else entry.now("failed", f"{_INTERRUPTED}; it changed since")
        )
    if was_there and file.trash_path and os.path.lexists(file.trash_path):
        return entry.now("trashed", f"{CHANGED_IN_TRASH} {file.trash_path}")
    changed = search.find_changed(entry) if file.state == "moving" else None
    if changed:
        return refreshed_from_disk(entry, changed).now("trashed", CHANGED_ON_THE_WAY, changed)
    if file.trash_path and not os.path.isdir(os.path.dirname(file.trash_path)):
        return replace(entry, file=replace(file, reason="the trash it lies in is out of reach"))
    return entry.now("lost", _why_lost(file.path))


CHANGED_IN_TRASH: Final = "what lies in its place in the trash is not what went there:"
"""It may be the file, which has changed, or another one; neither is put back."""


def _why_lost(path: str) -> str:
    if not os.path.isdir(os.path.dirname(path)):
        return "it is not in the trash, and the folder it was in is not there"
    if os.path.lexists(path):
        return "it is not in the trash, and another file is in its place"
    return "it is neither in its place nor in the trash"


def _finish_put_back(entry: Entry, there: str) -> None:
    """Removes the file from the trash if it is at its former path as well, with equal bytes."""
    with contextlib.suppress(OSError, RefusedError):
        here, lying = stat_file(entry.file.path), stat_file(there)
        if here.identity == lying.identity:
            system_trash.take_out(there, here)
        elif entry.file.state == "restoring":  # it was copied from another drive
            ContentReader().expect_equal(here, lying)
            os.unlink(there)
            system_trash.drop_note(there)


def recover(library: Library) -> None:
    """Finds the files that a killed process was moving.

    Does nothing while another process moves files: their rows are open until it has finished.
    """
    if journal.in_doubt(library):
        with contextlib.suppress(LibraryBusyError), moving_lock.moving(library, patiently=False):
            settle(library)
