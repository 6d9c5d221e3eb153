"""What both the command line and the window call: index, query, clusters, info."""

from __future__ import annotations

import logging
import os
import threading
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Final

from dupfinder import __version__
from dupfinder.base.cancelling import NEVER, CancelToken
from dupfinder.base.errors import FolderError, LibraryError
from dupfinder.base.records import (
    DAMAGED,
    Cluster,
    ClusterSteps,
    FileProblem,
    FolderInfo,
    ImageRecord,
    Match,
    Report,
    ScanResult,
    ignore,
)
from dupfinder.store.recovery import open_library
from dupfinder.system import user_dirs
from dupfinder.system.path_names import is_below

if TYPE_CHECKING:
    from dupfinder.base.words import DecisionKind
    from dupfinder.clusters.decisions import Decision
    from dupfinder.clusters.selection import Criterion, Mark, Scope, Selection
    from dupfinder.similarity.query import Query
    from dupfinder.similarity.view_index import ViewIndex
    from dupfinder.trash.companions import CompanionPolicy
    from dupfinder.trash.journal import TrashBatch, TrashedFile
    from dupfinder.trash.plan import Extra
    from dupfinder.trash.result import TrashResult, UndoResult

_log = logging.getLogger(__name__)

# Modules that need numpy and OpenCV are imported in the functions that use them: when nothing has
# changed, a second run of `index` is over before they would be loaded.

_OF_WRONG_ROWS: Final = (TypeError, ValueError, AttributeError, LookupError)
"""What a damaged library may lead to where SQLite itself takes no offence."""

DEFAULT_RADIUS: Final = 10
MAX_CLUSTER_RADIUS: Final = 12
MAX_QUERY_RADIUS: Final = 20


@dataclass(frozen=True, slots=True)
class QueryResult:
    """What resembles a picture: matches, nearest first, then look-alikes, nearest first."""

    path: str
    radius: int
    matches: tuple[Match, ...]
    problems: tuple[FileProblem, ...]


@dataclass(frozen=True, slots=True)
class ClusterResult:
    """The clusters of a library or of some folders."""

    radius: int
    clusters: tuple[Cluster, ...]
    problems: tuple[FileProblem, ...]


@dataclass(frozen=True, slots=True)
class LibraryInfo:
    """What is in a library."""

    path: str
    version: str
    images: int
    views: int
    matches: int
    folders: tuple[FolderInfo, ...]


class Finder:
    """A library and what can be asked of it. Use it as a context manager, in one thread.

    Args:
        data_dir: the folder of the library; None for the user's own (paths.data_dir).
        threads: for decoding and searching; None for one a core.

    Attributes:
        notice: what was done to a damaged library when it was opened, as a sentence for the person.

    Raises:
        LibraryError: the library cannot be opened.
    """

    def __init__(self, data_dir: str | None = None, *, threads: int | None = None) -> None:
        self.library, self.notice = open_library(user_dirs.data_dir(data_dir))
        self.threads = threads or os.cpu_count() or 1
        self._index: tuple[int, ViewIndex] | None = None

    def __enter__(self) -> Finder:
        return self

    def __exit__(
        self, _kind: object = None, error: BaseException | None = None, _trace: object = None
    ) -> None:
        if error is not None:
            self.note_bug(error)
        self.library.close()

    def note_bug(self, error: BaseException) -> None:
        """Has the library looked at when it is opened next, where its rows may have led to an error."""
        if isinstance(error, _OF_WRONG_ROWS):
            self.library.suspect()

    def index(
        self, folders: Sequence[str], *, report: Report = ignore, cancel: threading.Event | None = None
    ) -> ScanResult:
        """Indexes or refreshes folders; arguments and errors are those of `scanner.scan`."""
        from dupfinder.indexing.scan import scan

        before = self.library.generation()
        result = scan(self.library, folders, threads=self.threads, report=report, cancel=cancel)
        if self.library.generation() != before:
            self.search_index()
        return result

    def query(self, path: str, *, radius: int = DEFAULT_RADIUS, folder: str | None = None) -> QueryResult:
        """Finds what resembles an image file, which need not be in the library.

        Args:
            path: the image file.
            radius: inclusive, in bits.
            folder: only images below this folder.

        Raises:
            ImageError: the file cannot be read as an image; the message is a sentence.
            FolderError: the library has no image below the folder.
        """
        from dupfinder.similarity.query import Query, find_matches

        if folder is not None and not self.library.count_below(os.fsencode(os.path.realpath(folder))):
            raise FolderError(f"No image is indexed below {folder}; index it first.")
        path = os.path.abspath(path)
        query = Query.read(path)
        matches = find_matches(self.library, self.search_index(), query, radius)
        if folder is not None:
            root = os.path.realpath(folder)
            matches = [match for match in matches if is_below(match.image.path, root)]
        matches = self.look_at_matches(query, matches)
        problems = (FileProblem(path, "decode", DAMAGED, True),) if query.image.damaged else ()
        return QueryResult(path, radius, tuple(matches), problems)

    def look_at_matches(
        self, query: Query, matches: Sequence[Match], *, cancel: threading.Event | None = None
    ) -> list[Match]:
        """Returns matches with their differences from the query; see `third_look.look_at_matches`."""
        from dupfinder.similarity.third_look import look_at_matches
        from dupfinder.store.digests import content_key

        return look_at_matches(
            self.library,
            query.state,
            content_key(*query.content),
            matches,
            threads=self.threads,
            cancelled=cancel.is_set if cancel else lambda: False,
        )

    def query_all(self, query: Query, radius: int = MAX_QUERY_RADIUS) -> list[Match]:
        """What every radius up to this one finds, for a slider: see `search.find_every_match`.

        Args:
            query: as `search.Query.read` gives it, which may be in another thread.
            radius: inclusive, in bits; `search.at_radius` picks what a smaller one shows.
        """
        from dupfinder.similarity.query import find_every_match

        return find_every_match(self.library, self.search_index(), query, radius)

    def clusters(
        self,
        folders: Sequence[str] = (),
        *,
        radius: int = DEFAULT_RADIUS,
        look_alikes: bool = False,
        report: Report = ignore,
        cancel: threading.Event | None = None,
    ) -> ClusterResult:
        """Clusters of all images, or of those below some folders.

        New images are matched first, and the matches stored, so that another radius costs nothing.

        Args:
            folders: must be indexed; empty for the whole library.
            radius: inclusive, at most MAX_CLUSTER_RADIUS.
            look_alikes: join candidates that failed the second look too.
            report: is called with the progress of matching and comparing.
            cancel: ends the work early when it is set.

        Raises:
            Cancelled: what was matched before is kept.
        """
        from dupfinder.clusters.find import find_clusters

        roots = [os.fsencode(os.path.realpath(folder)) for folder in folders]
        found = find_clusters(
            self.library,
            roots,
            radius,
            with_look_alikes=look_alikes,
            threads=self.threads,
            report=report,
            cancelled=cancel.is_set if cancel else lambda: False,
        )
        found = self.look_at(found, report=report, cancel=cancel)
        problems = tuple(self.library.problems(roots)) if roots else self.problems()
        return ClusterResult(radius, tuple(found), problems)

    def cluster_steps(
        self,
        *,
        radius: int = MAX_CLUSTER_RADIUS,
        report: Report = ignore,
        cancel: threading.Event | None = None,
    ) -> ClusterSteps:
        """Clusters of all images at every radius up to this one, for a slider.

        Args:
            radius: the largest, inclusive, at most MAX_CLUSTER_RADIUS.
            report: is called with the progress of matching and comparing.
            cancel: ends the work early when it is set.

        Raises:
            Cancelled: what was matched before is kept.
        """
        from dupfinder.clusters.find import find_cluster_steps

        return find_cluster_steps(
            self.library,
            radius,
            threads=self.threads,
            report=report,
            cancelled=cancel.is_set if cancel else lambda: False,
        )

    def remove_folder(self, path: str) -> None:
        """Takes a folder off the library and forgets its images, but for those another one holds.

        Raises:
            LibraryBusyError: another instance is indexing.
        """
        self.library.remove_folder(_known_as(path, self.library.folder_paths()))

    def exclude(self, *paths: str) -> None:
        """Leaves files, or folders with all that is in them, out from now on, and forgets their images."""
        wanted = []
        for path in paths:
            given = os.fsencode(os.path.abspath(path))
            wanted.append(_known_as(path, [given] if self.library.holds(given) else []))
        self.library.exclude(*wanted)

    def include(self, *paths: str) -> None:
        """Takes paths off those that are excluded; index their folders again to see their images."""
        excluded = self.library.excluded()
        self.library.include(*(_known_as(path, excluded) for path in paths))

    def excluded(self) -> tuple[str, ...]:
        """The files and folders that are excluded, in order of their paths."""
        return tuple(map(os.fsdecode, self.library.excluded()))

    # --- review: choose, decide, move to the trash, put back ---

    def select(
        self,
        clusters: Sequence[Cluster],
        radius: int,
        criteria: Sequence[Criterion] | None = None,
        marks: Mapping[str, Mark] | None = None,
        *,
        protect: Collection[str] = (),
        scope: Scope | None = None,
        report: Report = ignore,
        cancel: threading.Event | None = None,
    ) -> Selection:
        """Chooses what to keep and what are extras.

        Decodes the files that were not compared with their keeper before.

        Args:
            clusters: as `clusters` or `cluster_steps` gives them at this radius.
            radius: inclusive, in bits; a match within it verifies a file against another keeper.
            criteria: the rule, most important first; None for no rule: only marks count.
            marks: what the person decided, by path; they win over the rule.
            protect: folders that are protected this time, beside those that always are; real paths.
            scope: the duplicates that the rule may take; None for those that do not differ from their keeper.
            report: is called with the progress of comparing.
            cancel: ends the work early when it is set.

        Returns:
            One choice for each cluster, in their order; where another file than the cluster's first is
            kept, its cluster is told anew from that one.

        Raises:
            Cancelled: differences found before that are stored.
        """
        from dupfinder.clusters.decisions import load
        from dupfinder.clusters.rekey import rekey
        from dupfinder.clusters.selection import DEFAULT_SCOPE, select
        from dupfinder.store.protection import Protection

        decided = load(self.library)

        def tell(pairs: Sequence[tuple[Cluster, ImageRecord]]) -> list[Cluster]:
            return [decided.without_decided(told) for told in rekey(self.library, pairs, radius)]

        images = [file.image for cluster in clusters for file in cluster.files]
        away = {os.fsencode(os.path.dirname(image.path)) for image in images if not image.reachable}
        protection = Protection(self.library, frozenset(map(os.fsencode, protect)), away)
        # Asked once for each folder, not for each of a hundred thousand files.
        in_protected = cache(lambda folder: protection.covers(os.path.join(os.fsencode(folder), b"x")))
        return select(
            [decided.without_decided(cluster) for cluster in clusters],
            criteria=criteria,
            marks=marks or {},
            is_protected=lambda path: in_protected(os.path.dirname(path)),
            rekey=tell,
            scope=scope or DEFAULT_SCOPE,
            look=lambda told: self.look_at(told, report=report, cancel=cancel),
        )

    def look_at(
        self,
        clusters: Sequence[Cluster],
        *,
        only_known: bool = False,
        report: Report = ignore,
        cancel: threading.Event | None = None,
    ) -> list[Cluster]:
        """Returns clusters whose files have their differences from the keeper.

        Arguments and errors are those of `third_look.look_at_clusters`.
        """
        from dupfinder.similarity.third_look import look_at_clusters

        return look_at_clusters(
            self.library,
            clusters,
            threads=self.threads,
            only_known=only_known,
            report=report,
            cancelled=cancel.is_set if cancel else lambda: False,
        )

    def protect(self, folder: str, on: bool = True) -> None:
        """Has the files below a folder never go to the trash, or allows it again."""
        self.library.protect(_known_as(folder, self.library.protected()), on)

    def protected(self) -> tuple[str, ...]:
        """The protected folders, in order of their paths."""
        return tuple(map(os.fsdecode, self.library.protected()))

    def decide_not_duplicates(self, kind: DecisionKind, images: Sequence[ImageRecord]) -> int:
        """Remembers that these are no duplicates of one another; gives the decision's number.

        Args:
            kind: "pair" for two pictures, which are never shown as duplicates again; "cluster" for all
                files of a cluster, which comes back only when a new member joins.
            images: of the library; the keeper first.
        """
        from dupfinder.clusters.decisions import decide

        return decide(self.library, kind, images)

    def decisions(self) -> list[Decision]:
        """What was decided to be no duplicates, the last first."""
        from dupfinder.clusters.decisions import decisions

        return decisions(self.library)

    def take_back(self, *decisions: int) -> None:
        """Forgets decisions, by their numbers."""
        from dupfinder.clusters.decisions import take_back

        take_back(self.library, decisions)

    def trash(
        self,
        extras: Sequence[Extra],
        *,
        companions: CompanionPolicy = "point-out",
        report: Report = ignore,
        cancel: CancelToken = NEVER,
        moved: Callable[[TrashedFile], None] = lambda file: None,
    ) -> TrashResult:
        """Moves extras to the trash, each after its checks; see `trash.move_to_trash`."""
        from dupfinder.trash.batch import move_to_trash

        return move_to_trash(
            self.library, extras, companions=companions, report=report, cancel=cancel, moved=moved
        )

    def undo(
        self,
        batch: int | None = None,
        *,
        files: Sequence[int] | None = None,
        report: Report = ignore,
        cancel: CancelToken = NEVER,
    ) -> UndoResult:
        """Puts back what was moved to the trash, and indexes it again; see `trash.undo`.

        Args:
            batch: its number; None for the last one of which something is in the trash.
            files: numbers of single files instead.
            report: is called with the progress.
            cancel: ends the work early when it is set.
        """
        from dupfinder.indexing.scan import refresh
        from dupfinder.trash.restore import undo

        result = undo(self.library, batch, files=files, report=report, cancel=cancel)
        if result.restored:
            try:
                refresh(self.library, [os.fsencode(file.path) for file in result.restored])
            except LibraryError as error:  # what came back is told all the same; the next run indexes it
                _log.warning("what was put back is not indexed yet: %s", error)
        return result

    def trashed(self) -> list[TrashBatch]:
        """The journal: what was moved to the trash, the last batch first.

        What a kill left in doubt is settled first, by looking where each file is.
        """
        from dupfinder.trash.journal import batches
        from dupfinder.trash.recovery import recover

        recover(self.library)
        return batches(self.library)

    def problems(self) -> tuple[FileProblem, ...]:
        """What is wrong with files of all folders, in order of path."""
        return tuple(self.library.problems(self.library.folder_paths()))

    def unmatched(self, radius: int) -> int:
        """How many readable images are not compared with all others up to this radius yet."""
        return self.library.count_unmatched(radius)

    def info(self) -> LibraryInfo:
        """Counts, folders and versions."""
        images, views, matches = self.library.counts()
        return LibraryInfo(
            self.library.path, __version__, images, views, matches, tuple(self.library.folders())
        )

    def search_index(self) -> ViewIndex:
        """The VP-tree, loaded once and again after every change of the library."""
        from dupfinder.similarity.view_index import open_index

        generation = self.library.generation()
        if self._index is None or self._index[0] != generation:
            self._index = generation, open_index(self.library)
        return self._index[1]


def _known_as(path: str, known: Collection[bytes]) -> bytes:
    """A path by the name it is known by, though it may be a link by now; else by its real one."""
    given = os.fsencode(os.path.abspath(path))
    return given if given in known else os.fsencode(os.path.realpath(path))
