"""The ways that extras can go: to the trash, to a folder, or replaced by a link to the kept file's data."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from dupfinder.base.cancelling import NEVER, CancelToken
from dupfinder.base.errors import LibraryError
from dupfinder.base.literals import Verb
from dupfinder.base.records import Report, ignore
from dupfinder.store.library import Library
from dupfinder.trash.batch import OnMoved
from dupfinder.trash.companions import CompanionPolicy
from dupfinder.trash.linking import foresee_links, replace_by_links
from dupfinder.trash.move import move_to_trash
from dupfinder.trash.move_to_folder import checked_folder, foresee_move, move_to_folder
from dupfinder.trash.plan import Extra, Foreseen, foresee
from dupfinder.trash.result import TrashResult

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Way:
    """A way that extras go.

    Attributes:
        verb: where to.
        folder: of the verb move: an existing folder.
        keep_structure: of the verb move: into the same folders as below the added folder.
        companions: the treatment of companions, which links leave where they are.
    """

    verb: Verb = "trash"
    folder: str = ""
    keep_structure: bool = False
    companions: CompanionPolicy = "point-out"


def foresee_way(library: Library, extras: Sequence[Extra], way: Way) -> Sequence[Foreseen]:
    """Returns the expected result of `take`; changes nothing and reads no file.

    Raises:
        TrashError: the folder cannot take files.
    """
    if way.verb == "trash":
        return foresee(library, extras, companions=way.companions)
    if way.verb == "move":
        checked_folder(library, way.folder)
        return foresee_move(library, extras, companions=way.companions)
    return foresee_links(library, extras, way.verb)


def take(
    library: Library,
    extras: Sequence[Extra],
    way: Way,
    *,
    report: Report = ignore,
    cancel: CancelToken = NEVER,
    moved: OnMoved = lambda file: None,
) -> TrashResult:
    """Has extras go this way; indexes what is at a new path or is another file now.

    Arguments and errors are those of `move_to_trash`, `move_to_folder` and `replace_by_links`.
    """
    if way.verb == "trash":
        return move_to_trash(
            library, extras, companions=way.companions, report=report, cancel=cancel, moved=moved
        )
    if way.verb == "move":
        result = move_to_folder(
            library,
            extras,
            way.folder,
            keep_structure=way.keep_structure,
            companions=way.companions,
            report=report,
            cancel=cancel,
            moved=moved,
        )
        index_again(library, (file.trash_path for file in result.moved))
        return result
    result = replace_by_links(library, extras, way.verb, report=report, cancel=cancel, moved=moved)
    if way.verb == "reflink":  # these are files of their own
        index_again(library, (file.path for file in result.moved))
    return result


def index_again(library: Library, paths: Iterable[str | None]) -> None:
    """Indexes files that are below an added folder; if that fails, the next run does it."""
    from dupfinder.indexing.scan import refresh

    files = [os.fsencode(path) for path in paths if path is not None]
    if files:
        try:
            refresh(library, files)
        except LibraryError as error:
            _log.warning("moved or restored files are not indexed yet: %s", error)
