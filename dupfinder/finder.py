"""The façade for the command line and the window: index, query, clusters, review, info."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Mapping, Sequence
from typing import TYPE_CHECKING, Final

from dupfinder import __version__
from dupfinder.base.cancelling import NEVER, CancelToken
from dupfinder.base.errors import FolderError
from dupfinder.base.radii import DEFAULT_RADIUS as DEFAULT_RADIUS
from dupfinder.base.radii import MAX_CLUSTER_RADIUS as MAX_CLUSTER_RADIUS
from dupfinder.base.radii import MAX_QUERY_RADIUS as MAX_QUERY_RADIUS
from dupfinder.base.reports import DAMAGED, FileProblem, Report, ScanResult, ignore
from dupfinder.descriptors.loading import load_model
from dupfinder.store.opening import open_library
from dupfinder.system import user_dirs
from dupfinder.system.path_names import is_below, known_as

if TYPE_CHECKING:
    from dupfinder.base.literals import DecisionKind
    from dupfinder.base.records import Cluster, ClusterSteps, ImageRecord, Match
    from dupfinder.base.results import ClusterResult, LibraryInfo, QueryResult
    from dupfinder.clusters.decisions import Decision
    from dupfinder.clusters.folder_limits import FolderLimits
    from dupfinder.clusters.rules import Criterion
    from dupfinder.clusters.scope import Mark, Scope
    from dupfinder.clusters.selection import Selection
    from dupfinder.descriptors.model import DescriptorModel
    from dupfinder.explanation.records import Explanation
    from dupfinder.similarity.crop_finder import CropFinder
    from dupfinder.similarity.query import Query
    from dupfinder.similarity.view_index import ViewIndex
    from dupfinder.store.features import CropRow
    from dupfinder.trash.companions import CompanionPolicy
    from dupfinder.trash.journal import TrashBatch, TrashedFile
    from dupfinder.trash.plan import Extra
    from dupfinder.trash.result import TrashResult, UndoResult
    from dupfinder.trash.ways import Way


# Modules that need numpy and OpenCV are imported in the functions that use them: if nothing has changed, a
# second run of `index` ends without loading them.

_OF_WRONG_ROWS: Final = (TypeError, ValueError, AttributeError, LookupError)
"""Errors that rows of a damaged library may cause where SQLite itself reports none."""


class Finder:
    """A library and its operations. Use it as a context manager, in one thread.

    Args:
        data_dir: the folder of the library; None for the user's own (`user_dirs.data_dir`).
        threads: for decoding and searching; None for one a core.
        crops: also find crops, screenshots, and pictures turned by a few degrees.

    Attributes:
        crops: as given; may be changed.
        notice: a sentence on what was done to a damaged library when it was opened, or None.

    Raises:
        LibraryError: the library cannot be opened.
    """

    def __init__(
        self, data_dir: str | None = None, *, threads: int | None = None, crops: bool = False
    ) -> None:
        self.library, self.notice = open_library(user_dirs.data_dir(data_dir))
        self.threads = threads or os.cpu_count() or 1
        self.crops = crops
        self._index: tuple[int, ViewIndex] | None = None
        self._crops: CropFinder | None = None
        self._model: DescriptorModel | None = None

    def __enter__(self) -> Finder:
        return self

    def __exit__(
        self, _kind: object = None, error: BaseException | None = None, _trace: object = None
    ) -> None:
        if error is not None:
            self.note_bug(error)
        self.library.close()

    def note_bug(self, error: BaseException) -> None:
        """Marks the library as suspect if its rows may have caused this error: the next opening checks it."""
        if isinstance(error, _OF_WRONG_ROWS):
            self.library.suspect()

    def index(
        self, folders: Sequence[str], *, report: Report = ignore, cancel: CancelToken = NEVER
    ) -> ScanResult:
        """Indexes or refreshes folders; arguments and errors are those of `scan.scan`."""
        from dupfinder.indexing.scan import scan

        before = self.library.generation()
        result = scan(
            self.library, folders, threads=self.threads, report=report, cancel=cancel, features=self.crops
        )
        if self.library.generation() != before:
            self.search_index()
        return result

    def query(self, path: str, *, radius: int = DEFAULT_RADIUS, folder: str | None = None) -> QueryResult:
        """Finds the images that resemble an image file, which need not be in the library.

        Args:
            path: the image file.
            radius: inclusive, in bits.
            folder: only images below this folder.

        Raises:
            ImageError: the file cannot be read as an image; the message is a sentence.
            FolderError: the library has no image below the folder.
        """
        from dupfinder.base.results import QueryResult
        from dupfinder.similarity.query import Query, find_matches

        if folder is not None and not self.library.count_below(os.fsencode(os.path.realpath(folder))):
            raise FolderError(f"No image is indexed below {folder}; index it first.")
        path = os.path.abspath(path)
        side = 2 * self._model.side if self._model is not None else None
        query = Query.read(path, preview_side=side, features=self.crops)
        matches = find_matches(self.library, self.search_index(), query, radius)
        if self.crops:
            matches = self.with_crops(query, matches)
        if folder is not None:
            root = os.path.realpath(folder)
            matches = [match for match in matches if is_below(match.image.path, root)]
        matches = self.look_at_matches(query, matches)
        problems = (FileProblem(path, "decode", DAMAGED, True),) if query.image.damaged else ()
        return QueryResult(path, radius, tuple(matches), problems)

    def look_at_matches(
        self, query: Query, matches: Sequence[Match], *, cancel: CancelToken = NEVER
    ) -> list[Match]:
        """Returns matches with their differences from the query; see `third_look.look_at_matches`."""
        from dupfinder.similarity.third_look import look_at_matches
        from dupfinder.store.digests import content_key

        key = content_key(*query.content)
        return look_at_matches(self.library, query.state, key, matches, threads=self.threads, cancel=cancel)

    def with_crops(
        self, query: Query, matches: Sequence[Match], *, cancel: CancelToken = NEVER
    ) -> list[Match]:
        """Adds the images that show a part of a query, which has features, or the other way round."""
        return self._crop_finder().query(query, matches, cancel=cancel)

    def find_crops(self, *, report: Report = ignore, cancel: CancelToken = NEVER) -> list[CropRow]:
        """Finds the crops among all images; reads and compares only new ones. None without `crops`."""
        return self._crop_finder().all(report=report, cancel=cancel) if self.crops else []

    def use_model(self, path: str | None) -> None:
        """Proposes further crops by the descriptors of a model, or no longer; see `load_model`."""
        self._model, self._crops = load_model(path), None

    def _crop_finder(self) -> CropFinder:
        from dupfinder.similarity.crop_finder import CropFinder

        if self._crops is None:
            self._crops = CropFinder(self.library, self.threads, self._model)
        return self._crops

    def query_all(self, query: Query, radius: int = MAX_QUERY_RADIUS) -> list[Match]:
        """Finds the matches at every radius up to this one, for a slider: see `query.find_every_match`.

        The query is from `Query.read`, which may run in another thread; `query.at_radius` picks the matches
        at a smaller radius.
        """
        from dupfinder.similarity.query import find_every_match

        return find_every_match(self.library, self.search_index(), query, radius)

    def explain(
        self, first: str, second: str, *, radius: int = DEFAULT_RADIUS, cancel: CancelToken = NEVER
    ) -> Explanation:
        """Explains why two files match, or do not; see `explanation.explain`."""
        from dupfinder.explanation.explain import explain

        return explain(self.library, first, second, radius, crops=self.crops, cancel=cancel)

    def clusters(
        self,
        folders: Sequence[str] = (),
        *,
        radius: int = DEFAULT_RADIUS,
        look_alikes: bool = False,
        limits: FolderLimits | None = None,
        report: Report = ignore,
        cancel: CancelToken = NEVER,
    ) -> ClusterResult:
        """Finds the clusters of all images, or of those below some folders.

        New images are matched first, and the matches stored, so that another radius costs nothing.

        Args:
            folders: must be indexed; empty for the whole library.
            radius: inclusive, at most MAX_CLUSTER_RADIUS.
            look_alikes: join candidates that failed the second look too.
            limits: by the files' folders, see `limited`; reference folders join `folders`, if there are any.
            report: is called with the progress of matching and comparing.
            cancel: ends the work early when it is set.

        Raises:
            Cancelled: what was matched before is kept.
        """
        from dupfinder.base.results import ClusterResult
        from dupfinder.clusters.find import find_clusters
        from dupfinder.clusters.limited import look_within
        from dupfinder.clusters.looking import Looking

        roots = [os.fsencode(os.path.realpath(folder)) for folder in folders]
        roots += limits.reference if limits and roots else ()
        found = find_clusters(
            self.library,
            roots,
            radius,
            with_look_alikes=look_alikes,
            crops=self.find_crops(report=report, cancel=cancel),
            threads=self.threads,
            report=report,
            cancel=cancel,
        )
        looking = Looking(self.library, self.threads, False, report, cancel)
        found = look_within(looking, found, radius, limits)
        problems = tuple(self.library.problems(roots)) if roots else self.problems()
        return ClusterResult(radius, tuple(found), problems)

    def cluster_steps(
        self,
        *,
        radius: int = MAX_CLUSTER_RADIUS,
        with_crops: bool = True,
        only_known: bool = False,
        report: Report = ignore,
        cancel: CancelToken = NEVER,
    ) -> ClusterSteps:
        """Finds the clusters of all images at every radius up to this one, for a slider.

        Args:
            radius: the largest, inclusive, at most MAX_CLUSTER_RADIUS.
            with_crops: False to leave crops out, which take longer.
            only_known: True to read no file: bytes and pixels that were not compared before do not count.
            report: is called with the progress of matching and comparing.
            cancel: ends the work early when it is set.

        Raises:
            Cancelled: what was matched before is kept.
        """
        from dupfinder.clusters.find import find_cluster_steps

        return find_cluster_steps(
            self.library,
            radius,
            crops=self.find_crops(report=report, cancel=cancel) if with_crops else (),
            only_known=only_known,
            threads=self.threads,
            report=report,
            cancel=cancel,
        )

    def remove_folder(self, path: str) -> None:
        """Removes a folder and its images from the library, except images that another folder holds.

        Raises:
            LibraryBusyError: another instance is indexing.
        """
        self.library.remove_folder(known_as(path, self.library.folder_paths()))

    def exclude(self, *paths: str) -> None:
        """Excludes files, or folders with everything in them, from now on, and forgets their images."""
        wanted = []
        for path in paths:
            given = os.fsencode(os.path.abspath(path))
            wanted.append(known_as(path, [given] if self.library.holds(given) else []))
        self.library.exclude(*wanted)

    def include(self, *paths: str) -> None:
        """Ends the exclusion of paths; indexing their folders again brings their images back."""
        excluded = self.library.excluded()
        self.library.include(*(known_as(path, excluded) for path in paths))

    def excluded(self) -> tuple[str, ...]:
        """Returns the excluded files and folders, in order of their paths."""
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
        look: bool = True,
        report: Report = ignore,
        cancel: CancelToken = NEVER,
    ) -> Selection:
        """Chooses the keeper and the extras of each cluster.

        Decodes the files that were not compared with their keeper before.

        Args:
            clusters: from `clusters` or `cluster_steps`, at this radius.
            radius: inclusive, in bits; a match within it verifies a file against another keeper.
            criteria: the rule, most important first; None for no rule: only marks count.
            marks: the person's decisions by path, which win over the rule.
            protect: real paths of folders that are protected this time, beside those that always are.
            scope: the duplicates that the rule may take; None for those that do not differ from their keeper.
            look: False to decode nothing: files that were not compared with their keeper stay.
            report: is called with the progress of comparing.
            cancel: ends the work early when it is set.

        Returns:
            One choice for each cluster, in their order; if another file than the first is kept, the
            relations of the cluster are to that one.

        Raises:
            Cancelled: differences found before that are stored.
        """
        from dupfinder.clusters.library_selection import select_in_library
        from dupfinder.clusters.looking import Looking

        looking = Looking(self.library, self.threads, False, report, cancel)
        return select_in_library(
            self.library,
            clusters,
            radius,
            criteria=criteria,
            marks=marks or {},
            protect=protect,
            scope=scope,
            with_differences=looking.differences if look else list,
        )

    def look_at(
        self,
        clusters: Sequence[Cluster],
        *,
        only_known: bool = False,
        report: Report = ignore,
        cancel: CancelToken = NEVER,
    ) -> list[Cluster]:
        """Returns clusters with their differences from the keeper, and bursts with their sharpest kept.

        Arguments and errors are those of `third_look.look_at_clusters`.
        """
        from dupfinder.clusters.looking import Looking

        looking = Looking(self.library, self.threads, only_known, report, cancel)
        return looking.differences_and_sharpest(clusters)

    def protect(self, folder: str, on: bool = True) -> None:
        """Protects the files below a folder from the trash, or ends that."""
        self.library.protect(known_as(folder, self.library.protected()), on)

    def protected(self) -> tuple[str, ...]:
        """Returns the protected folders, in order of their paths."""
        return tuple(map(os.fsdecode, self.library.protected()))

    def decide_not_duplicates(self, kind: DecisionKind, images: Sequence[ImageRecord]) -> int:
        """Stores that these are no duplicates; returns the number of the decision. See `decisions.decide`."""
        from dupfinder.clusters.decisions import decide

        return decide(self.library, kind, images)

    def decisions(self) -> list[Decision]:
        """Returns the decisions that images are no duplicates, the last first."""
        from dupfinder.clusters.decisions import decisions

        return decisions(self.library)

    def take_back(self, *decisions: int) -> None:
        """Deletes decisions by their numbers."""
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
        """Moves extras to the trash, each after its checks; see `move_to_trash`."""
        from dupfinder.trash.ways import Way

        return self.take(extras, Way(companions=companions), report=report, cancel=cancel, moved=moved)

    def take(
        self,
        extras: Sequence[Extra],
        way: Way,
        *,
        report: Report = ignore,
        cancel: CancelToken = NEVER,
        moved: Callable[[TrashedFile], None] = lambda file: None,
    ) -> TrashResult:
        """Moves extras to the trash or a folder, or replaces them by links; see `ways.take`."""
        from dupfinder.trash.ways import take

        return take(self.library, extras, way, report=report, cancel=cancel, moved=moved)

    def undo(
        self,
        batch: int | None = None,
        *,
        files: Sequence[int] | None = None,
        report: Report = ignore,
        cancel: CancelToken = NEVER,
    ) -> UndoResult:
        """Restores files and indexes them again; arguments are those of `restore.undo`."""
        from dupfinder.trash.restore import undo
        from dupfinder.trash.ways import index_again

        result = undo(self.library, batch, files=files, report=report, cancel=cancel)
        index_again(self.library, (file.path for file in result.restored))
        return result

    def trashed(self) -> list[TrashBatch]:
        """Returns the journal, the last batch first; settles what a kill interrupted before."""
        from dupfinder.trash.journal import batches
        from dupfinder.trash.recovery import recover

        recover(self.library)
        return batches(self.library)

    def problems(self) -> tuple[FileProblem, ...]:
        """Returns the problems with files of all folders, in order of path."""
        return tuple(self.library.problems(self.library.folder_paths()))

    def unmatched(self, radius: int) -> int:
        """Returns how many readable images are not compared with all others up to this radius yet."""
        return self.library.count_unmatched(radius)

    def info(self) -> LibraryInfo:
        """Returns counts, folders and versions."""
        from dupfinder.base.results import LibraryInfo

        folders = tuple(self.library.folders())
        return LibraryInfo(self.library.path, __version__, *self.library.counts(), folders)

    def last_search(self) -> str | None:
        """Returns a sentence on how the last query was searched; None before the first."""
        looked = self._index[1].search.last if self._index is not None else None
        if looked is None:
            return None
        return f"Searched by {looked.way}: {looked.compared:,} of {looked.points:,} distances were computed."

    def search_index(self) -> ViewIndex:
        """Returns the VP-tree, which is loaded once and again after every change of the library."""
        from dupfinder.similarity.view_index import open_index

        generation = self.library.generation()
        if self._index is None or self._index[0] != generation:
            loaded = self._index[1] if self._index is not None else None
            self._index = generation, open_index(self.library, loaded=loaded)
        return self._index[1]
