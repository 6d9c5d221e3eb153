"""Finds out where a file is that was being moved to a folder, or back, when the program was killed."""

from __future__ import annotations

import os
from dataclasses import replace
from typing import Final

from dupfinder.system import renaming
from dupfinder.trash import put_back
from dupfinder.trash.file_checks import RefusedError, identity_at, is_file_at, stat_file
from dupfinder.trash.journal import Entry

_INTERRUPTED: Final = "interrupted before it was moved"


def settled_move(entry: Entry) -> Entry:
    """Returns the row with the place of the file, after the folders were tidied."""
    file = entry.file
    was_there = file.state in ("trashed", "restoring", "lost")
    if file.state in ("moving", "restoring"):
        put_back.remove_part(entry)
        _drop_placeholder(entry)
    there = file.trash_path
    if there is not None and not is_file_at(entry, there, dated=False):
        there = None
    if is_file_at(entry, file.path):
        if there and file.state in ("moving", "restoring"):
            _drop_copy(entry, there)  # to another drive, and not removed from the first yet
        return entry.now("restored") if was_there else entry.now("failed", _INTERRUPTED)
    if there:
        return entry.now("trashed")
    if os.path.lexists(file.path) and identity_at(file.path) == entry.evidence.identity:
        return (
            entry.now("restored") if was_there else entry.now("failed", f"{_INTERRUPTED}; it changed since")
        )
    return _not_found(entry)


def _drop_placeholder(entry: Entry) -> None:
    target = entry.file.trash_path if entry.file.state == "moving" else entry.file.path
    if target is not None and entry.file.size_bytes:
        renaming.drop_placeholder(os.fsencode(target))


def _drop_copy(entry: Entry, there: str) -> None:
    try:
        original = stat_file(entry.file.path)
    except RefusedError:
        return
    put_back.drop_copy(original, there)


def _not_found(entry: Entry) -> Entry:
    place = entry.file.trash_path
    if place is None:
        return entry.now("lost", "it is not in its place any more")
    if os.path.lexists(place):
        return entry.now("trashed", f"what lies in the folder is not what was moved there: {place}")
    if not os.path.isdir(os.path.dirname(place)):
        return replace(entry, file=replace(entry.file, reason="the folder it was moved to is out of reach"))
    return entry.now("lost", "it is neither in its place nor in the folder it was moved to")
