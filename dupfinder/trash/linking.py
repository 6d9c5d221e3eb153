"""Replaces exact copies by hard links to the kept file, or by files that share its data (reflinks).

The steps for each file, after those checks that it has to pass on its way to the trash:

1. Its bytes were just compared with those of the kept file. The journal gets its times, permissions,
   extended attributes and a digest, then the row becomes `moving`.
2. The link gets a passing name in the same folder. Then the two change places in one step.
3. What was at the path must be the file that was checked, and the kept file must be as it was. Otherwise the
   two change places again.
4. The former file is removed: its bytes are those of the kept file. The row becomes `trashed`.

`link_recovery` settles what a kill leaves; `link_files.separate` is Undo.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import replace

from dupfinder.base.cancelling import NEVER, CancelToken
from dupfinder.base.records import Report, ignore
from dupfinder.store.library import Library
from dupfinder.trash import link_files, moving_lock, recovery
from dupfinder.trash.batch import Batch, OnMoved, require_protection
from dupfinder.trash.file_checks import KEPT, RefusedError, Seen, identity_at, stat_file, why
from dupfinder.trash.journal import Entry
from dupfinder.trash.link_files import LinkKind
from dupfinder.trash.plan import Extra, Foreseen, Item, Unit, begin, images_of, plan
from dupfinder.trash.put_back import part_of
from dupfinder.trash.result import TrashResult
from dupfinder.trash.ticker import Ticker

NOT_EXACT = "its bytes are not those of the kept file: only exact copies are replaced"


def replace_by_links(
    library: Library,
    extras: Sequence[Extra],
    kind: LinkKind,
    *,
    report: Report = ignore,
    cancel: CancelToken = NEVER,
    moved: OnMoved = lambda file: None,
) -> TrashResult:
    """Replaces extras by links to the data of their kept files; one that fails a check stays as it is.

    Args:
        library: holds the journal; the replaced images are removed from it.
        extras: any number; those that are not exact copies stay.
        kind: hard-link: one file with two names. reflink: two files that share their data until one changes.
        report: called at least every 100 ms.
        cancel: stops before the next file when it is set.
        moved: called with each file that was replaced.

    Raises:
        LibraryBusyError, ProtectionLostError, LibraryError, TrashError: as by `move_to_trash`.
    """
    if not extras:
        return TrashResult(None, (), ())
    with moving_lock.moving(library):
        require_protection(library)
        recovery.settle(library)
        units = _plan(library, extras)
        begin(library, units, kind)
        ticker = Ticker("trash", len(images_of(units)), report, cancel)
        return _ToLinks(library, units, ticker, moved, kind).run()


def foresee_links(library: Library, extras: Sequence[Extra], kind: LinkKind) -> list[Foreseen]:
    """Returns the expected result of `replace_by_links`; changes nothing and reads no file."""
    found = []
    for (item,) in _plan(library, extras):
        path, keeper = item.known.path, item.keeper.path if item.keeper else None
        refusal = item.refusal or (link_files.refusal_of(kind, path, keeper) if keeper else None)
        found.append(Foreseen(path, keeper, item.known.stamp.size_bytes, None, refusal))
    return found


def _plan(library: Library, extras: Sequence[Extra]) -> list[Unit]:
    units = plan(library, extras, "leave")
    for (item,) in units:
        item.left = ()  # nothing is left alone: the file stays at its path
        if item.extra is None or item.extra.keeper is None or not item.extra.exact:
            item.refusal = NOT_EXACT
    return units


class _ToLinks(Batch):
    """Replaces the files of a batch."""

    def __init__(
        self, library: Library, units: Sequence[Unit], ticker: Ticker, moved: OnMoved, kind: LinkKind
    ) -> None:
        super().__init__(library, units, ticker, moved)
        self._kind = kind
        self._former: dict[str, str] = {}  # where the file is that was at a path

    def _prepare(self, unit: Unit) -> None:
        (item,) = unit
        assert item.seen is not None, "only what was checked is replaced"
        assert item.kept is not None, "only exact copies of another file are replaced"
        refusal = link_files.refusal_of(self._kind, item.seen.path, item.kept.path)
        if refusal:
            raise RefusedError(refusal)
        details = link_files.details_of(item.seen, self._ticker.tick).encoded()
        self._library.set_details(item.row.file.id, details)
        item.entry = replace(item.row, details=details)

    def _send(self, item: Item, seen: Seen) -> None:
        assert item.kept is not None
        part = part_of(item.row)
        try:
            self._make(item.row, seen, item.kept, part)
            former = link_files.swap_in(part, seen.path, link_files.aside_of(item.row))
        except (OSError, RefusedError) as error:
            link_files.remove(part)
            raise RefusedError(why(error)) from error
        self._former[seen.path] = former
        self._verify(seen, item.kept, former)
        try:
            os.unlink(former)
        except OSError as error:
            raise RefusedError(why(error)) from error
        del self._former[seen.path]

    def _make(self, entry: Entry, seen: Seen, kept: Seen, part: str) -> None:
        if self._kind == "hard-link":
            link_files.make_hard_link(kept.path, part)
            if identity_at(part) != kept.identity:
                raise RefusedError(f"{KEPT} has just changed")
            return
        details = link_files.Details.decoded(entry.details)
        assert details is not None, "they were just noted"
        link_files.make_reflink(kept, part, seen, details)

    def _verify(self, seen: Seen, kept: Seen, former: str) -> None:
        """Refuses the link if another file was at the path, or the kept file is not what was compared."""
        there = stat_file(former)
        if there.identity != seen.identity or there.stamp[1:] != seen.stamp[1:]:
            raise RefusedError("another file came into its place at the moment it was replaced")
        now = stat_file(kept.path, KEPT)
        is_same = now == kept if self._kind == "reflink" else now.identity == kept.identity
        if not is_same or now.stamp != kept.stamp:  # a link changes the ctime
            raise RefusedError(f"{KEPT} changed at the moment it was linked")

    def _cancel(self, item: Item, reason: str) -> Entry:
        former = self._former.pop(item.known.path, None)
        try:
            if former is not None:
                link_files.swap_back(former, item.known.path, part_of(item.row))
            elif item.row.file.state == "moving" and item.seen and not self._is_there(item.seen):
                link_files.separate(item.row)
        except (OSError, RefusedError) as error:
            return item.row.now(
                "trashed", f"{reason}; it was replaced and could not be restored: {why(error)}"
            )
        return item.row.now("failed", reason)

    def _is_there(self, seen: Seen) -> bool:
        return identity_at(seen.path) == seen.identity
