"""What the window does with the library: one typed function for each thing a person can ask for.

Four threads, each with a library connection of its own: one indexes, compares, moves files and edits the
list of folders, one thing after the other; one answers queries and chooses extras meanwhile; one looks for
files that belong to images, which may take its time on a slow drive; and one fetches pictures from the web.
"""

from __future__ import annotations

import gc
import logging
import os
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING, Any, Final, Literal

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QImage

from dupfinder.base.errors import (
    DupfinderError,
    FolderError,
    ImageError,
    LibraryBusyError,
    LibraryDamagedError,
    LibraryError,
)
from dupfinder.base.records import Cluster, FileProblem, FolderInfo, ImageRecord, Match, Progress, ScanResult
from dupfinder.system.path_names import is_below
from dupfinder.ui.backend.choosing import Group, choose
from dupfinder.ui.backend.cluster_table import ClusterTable, make_table
from dupfinder.ui.backend.progress_meter import Activity, ProgressMeter
from dupfinder.ui.backend.worker import Job, Work, Worker
from dupfinder.ui.desktop import slow_paths
from dupfinder.ui.style.formatting import natural_key, sentence

if TYPE_CHECKING:
    from dupfinder.base.words import DecisionKind
    from dupfinder.clusters.selection import Mark
    from dupfinder.finder import Finder
    from dupfinder.images.pixel_depth import Pixels
    from dupfinder.similarity.query import Query
    from dupfinder.trash.companions import CompanionPolicy, CompanionsByPath
    from dupfinder.trash.journal import TrashBatch, TrashedFile
    from dupfinder.trash.plan import Extra
    from dupfinder.trash.result import TrashResult, UndoResult

_log = logging.getLogger(__name__)

PREVIEW_SIDE_PX: Final = 900
_REFRESH_MS: Final = 1500
_MOMENT_MS: Final = 700
_WAKE_MS: Final = 30_000
_TELL_SECONDS: Final = 0.4
"""So often the lists are told which files went to the trash, while a batch goes on."""


@dataclass(frozen=True, slots=True)
class Source:
    """A picture to find near-duplicates of.

    Attributes:
        name: what it is called on the screen.
        path: of its file; None for picture data and web addresses.
        data: its bytes, where it has no file.
        address: of the web, to be fetched now: the person agreed.
    """

    name: str
    path: str | None = None
    data: bytes | None = field(default=None, repr=False)
    address: str | None = None


@dataclass(frozen=True, slots=True)
class QueryAnswer:
    """What resembles a picture.

    Attributes:
        image: the picture as if it were indexed.
        matches: those of every radius up to `radius`, to be cut by `last_radius` and distance; in the
            natural order of their paths.
        radius: the largest that was searched.
        complete: no later answer will hold more.
    """

    image: ImageRecord
    matches: tuple[Match, ...]
    radius: int
    complete: bool


@dataclass(frozen=True, slots=True)
class Overview:
    """What the folders pane and the problems view show."""

    folders: tuple[FolderInfo, ...] = ()
    images: int = 0
    problems: tuple[FileProblem, ...] = ()
    excluded: tuple[str, ...] = ()
    waiting: int = 0
    protected: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Notice:
    """One sentence that is shown in the window, where it belongs.

    Attributes:
        text: for people.
        kind: how serious it is.
        retry: what may be asked for again: "index", "open" or nothing.
        key: a notice takes the place of an earlier one with the same key.
    """

    text: str
    kind: Literal["info", "warning", "error"] = "info"
    retry: Literal["index", "open", "compare"] | None = None
    key: str = "index"


class Asking(QObject):
    """A query that is being answered, by one job or by two after one another.

    Signals:
        produced: whatever the jobs post before they are done.
        failed: a DupfinderError, whose text is for people.
        ended: last, whatever the outcome.
    """

    produced = Signal(object)
    failed = Signal(object)
    ended = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._job: Job | None = None

    def follow(self, job: Job) -> None:
        """Tells what a job tells; the end of the one before it is not the end any more."""
        self._job = job
        job.produced.connect(self.produced)
        job.failed.connect(self.failed)
        job.ended.connect(partial(self._on_ended, job))

    def discard(self) -> None:
        """Asks the work to stop, and forgets what it still tells."""
        if self._job is not None:
            self._job.discard()
        self.deleteLater()

    def _on_ended(self, job: Job) -> None:
        if job is self._job:
            self.ended.emit()


class Session(QObject):
    """The library behind the window.

    Args:
        data_dir: the folder of the library.
        threads: for decoding and searching; None for one a core.

    Signals:
        overview_changed: an Overview.
        activity_changed: an Activity, or None when nothing runs.
        clusters_changed: a ClusterTable.
        scanned: a ScanResult, when a run of indexing has ended.
        content_changed: images were added or removed; a query may find others now.
        noticed: a Notice.
        settled: notices with this key are out of date.
        trash_done: a TrashResult.
        undo_done: an UndoResult.
        state_changed: the library is open, or takes its time, or could not be opened.
        journal_changed: a list of TrashBatch, the last first.
        decisions_changed: a list of Decision, the last first.
    """

    overview_changed = Signal(object)
    activity_changed = Signal(object)
    clusters_changed = Signal(object)
    scanned = Signal(object)
    content_changed = Signal()
    noticed = Signal(object)
    settled = Signal(str)
    trash_done = Signal(object)
    undo_done = Signal(object)
    state_changed = Signal()
    journal_changed = Signal(object)
    decisions_changed = Signal(object)
    _exchanged = Signal(object)

    def __init__(self, data_dir: str, *, threads: int | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.data_dir = data_dir
        self.overview = Overview()
        self.table = ClusterTable()
        self.activity: Activity | None = None
        self.is_open = False
        self.is_slow = False
        """It is being opened, for more than a moment."""
        self.failure = ""
        """Why it could not be opened; empty while that is not known."""
        self.has_table = False
        self._posted_table: ClusterTable | None = None
        self.journal: list[TrashBatch] = []
        self._threads = threads
        self._library = Worker("dupfinder-library", self._open_finder, self)
        self._queries = Worker("dupfinder-query", self._open_finder, self)
        self._files = Worker("dupfinder-files", self._open_finder, self)
        self._web = Worker("dupfinder-web", self._open_finder, self)
        self._workers = self._library, self._queries, self._files, self._web
        self._exchanged.connect(self._on_exchanged, Qt.ConnectionType.QueuedConnection)
        self._meter = ProgressMeter()
        self._jobs: list[Job] = []
        self._moving: set[Job] = set()  # those that move files: nothing else stops them
        self._opening: Job | None = None
        self._slow_timer = QTimer(self, singleShot=True, interval=_MOMENT_MS)
        self._slow_timer.timeout.connect(lambda: self._note_state(is_slow=True))
        self._query: Asking | None = None
        self._refresh: Job | None = None
        self._walk_problems: tuple[FileProblem, ...] = ()
        self._to_add: list[str] = []
        self._away: set[str] = set()
        self._being_indexed: dict[Job, list[str]] = {}
        # What the button of the last notice does.
        self._again: Callable[[], object] = self.compare
        self._compare_failed = False
        # What could not be done because the library could not be opened.
        self._after_opening: list[Callable[[], object]] = []
        # While indexing, counts are read again now and then.
        self._refresh_timer = QTimer(self, interval=_REFRESH_MS)
        self._refresh_timer.timeout.connect(self._on_refresh_due)

    # --- the life of a session ---

    def open(self, folders: Sequence[str] = ()) -> None:
        """Reads what the library holds, shows it, and brings its folders up to date.

        Args:
            folders: are added.
        """
        self._to_add = list(folders)
        self._slow_timer.start()
        self._opening = job = self._library.submit(lambda finder, _job: _overview(finder))
        job.done.connect(self._on_opened)
        job.failed.connect(self._on_open_failed)

    def reopen(self) -> None:
        """Tries again to open the library."""
        self.settled.emit("open")
        self.open(self._to_add)

    def stop(self) -> None:
        """Stops everything, keeping what was done; tells nothing after this."""
        self._refresh_timer.stop()
        self._slow_timer.stop()
        for worker in self._workers:
            worker.stop()

    def close(self) -> None:
        """Stops everything, keeping what was done, and waits for the threads."""
        self.stop()
        for worker in self._workers:
            worker.close()

    def is_idle(self) -> bool:
        """Whether no thread has anything to do."""
        return all(worker.is_idle() for worker in self._workers)

    def is_busy(self) -> bool:
        """Whether folders are being indexed or images compared."""
        return bool(self._jobs)

    # --- folders ---

    def add_folders(self, paths: Sequence[str]) -> None:
        """Adds folders and indexes them."""
        self.index(paths)

    def rescan(self) -> None:
        """Looks through all folders, also those that were out of reach: they may be back."""
        self.index([folder.path for folder in self.overview.folders])

    def index(self, folders: Sequence[str]) -> None:
        """Brings these folders up to date, then compares what is new."""
        if not folders:
            return
        wanted = list(folders)
        self.settled.emit("index")
        job = self._start(lambda finder, job: _index(finder, job, wanted))
        self._being_indexed[job] = wanted
        job.done.connect(self._on_indexed)
        job.failed.connect(partial(self._on_work_failed, partial(self.index, wanted)))

    def compare(self) -> None:
        """Compares what was indexed and not compared yet, and finds the clusters anew."""
        job = self._start(make_table, self._on_table)
        job.done.connect(self._on_looked)
        job.failed.connect(partial(self._on_work_failed, self.compare))

    def try_again(self) -> None:
        """Does what failed last once more: indexing the same folders, comparing, or removing one."""
        self._again()

    def remove_folder(self, path: str) -> None:
        """Takes a folder off the list; its files stay as they are."""
        self._edit(lambda finder, _job: finder.remove_folder(path), removed=path)

    def exclude(self, paths: Sequence[str]) -> None:
        """Leaves files or folders out of the library from now on."""
        self._edit(lambda finder, _job: finder.exclude(*paths))

    def include(self, *paths: str) -> None:
        """Takes back exclusions, and looks through the folders for what they held."""
        self._edit(lambda finder, _job: finder.include(*paths), index_after=True)

    def protect(self, folder: str, on: bool = True) -> None:
        """Has the files of a folder never go to the trash, or allows it again."""

        def protect(finder: Finder, _job: Job) -> Overview:
            finder.protect(folder, on)
            return _overview(finder)

        job = self._queries.submit(protect)
        job.done.connect(self._take_overview)
        job.failed.connect(partial(self._on_work_failed, partial(self.protect, folder, on)))

    def cancel(self) -> None:
        """Stops what runs; what was done is kept. What has been agreed to and waits is still moved."""
        for number, job in enumerate(self._jobs):
            if number == 0 or job not in self._moving:
                job.cancel()
        if self.activity is not None:
            self._show(replace(self.activity, stopping=True))

    # --- review: choose, decide, move to the trash, put back ---

    def choose(self, groups: Sequence[Group], radius: int, marks: Mapping[str, Mark]) -> Job:
        """Chooses extras; done with Choices."""
        marked = dict(marks)
        return self._queries.submit(lambda finder, job: choose(finder, job, groups, radius, marked))

    def find_companions(self, paths: Sequence[str]) -> Job:
        """Looks for the files that belong to images; done with those of each image that has some."""
        return self._files.submit(lambda _finder, _job: _companions(paths))

    def find_companions_of(self, going: Sequence[str], kept: Sequence[str]) -> Job:
        """Finds the companions of images that go and of those that are kept; the job returns both."""
        return self._files.submit(
            lambda _finder, _job: (_companions(going, together=True), _companions(kept))
        )

    def is_moving(self) -> bool:
        """Whether files are being moved to the trash or back, or will be when their turn comes."""
        return bool(self._moving)

    def trash(self, extras: Sequence[Extra], companions: CompanionPolicy) -> None:
        """Moves files to the trash; indexing and comparing are stopped for it, and go on after it."""
        interrupted = self._interrupt()
        job = self._start(lambda finder, job: _trash(finder, job, extras, companions), self._on_some_trashed)
        self._note_moving(job)
        job.done.connect(partial(self._on_trash_done, interrupted))
        job.failed.connect(partial(self._on_trash_failed, interrupted))

    def undo(self, batch: int | None = None, files: Sequence[int] | None = None) -> None:
        """Puts back a batch, or single files of the journal; without either the last batch."""
        interrupted = self._interrupt()
        job = self._start(
            lambda finder, job: finder.undo(batch, files=files, report=job.report, cancel=job.cancel_event)
        )
        self._note_moving(job)
        job.done.connect(partial(self._on_undo_done, interrupted))
        job.failed.connect(partial(self._on_trash_failed, interrupted))

    def _note_moving(self, job: Job) -> None:
        self._moving.add(job)
        job.ended.connect(lambda: self._moving.discard(job))

    def load_journal(self) -> None:
        """Reads what was moved to the trash; tells it by `journal_changed`."""
        job = self._queries.submit(lambda finder, _job: finder.trashed())
        job.done.connect(self._on_journal)
        job.failed.connect(lambda error: _log.warning("the journal cannot be read: %s", error))
        job.failed.connect(self._let_go)

    def decide_not_duplicates(self, kind: DecisionKind, images: Sequence[ImageRecord]) -> Job:
        """Remembers that these are no duplicates of one another; done with the decision's number."""
        job = self._queries.submit(lambda finder, _job: finder.decide_not_duplicates(kind, images))
        job.done.connect(self._on_decided)
        job.failed.connect(self._on_decision_failed)
        if kind == "cluster" or len(images) == 2:
            # Those that are this cluster go at once; comparing anew tells the rest.
            self._show_table(self.table.without_cluster({image.path for image in images}))
        return job

    def take_back(self, decisions: Sequence[int]) -> None:
        """Forgets decisions."""
        job = self._queries.submit(lambda finder, _job: finder.take_back(*decisions))
        job.done.connect(self._on_decided)
        job.failed.connect(partial(self._on_work_failed, partial(self.take_back, decisions)))

    def load_decisions(self) -> None:
        """Reads what was decided; tells it by `decisions_changed`."""
        job = self._queries.submit(lambda finder, _job: finder.decisions())
        job.done.connect(self.decisions_changed)

    def export(self, path: str, clusters: Sequence[Cluster], radius: int) -> Job:
        """Writes clusters to a file, as its suffix says; fails with a DupfinderError."""
        return self._queries.submit(lambda finder, _job: _export(finder, path, clusters, radius))

    # --- queries ---

    def ask(self, source: Source, radius: int) -> Asking:
        """Looks for what resembles a picture; a query that still runs is forgotten.

        Args:
            source: the picture.
            radius: is answered first.

        Returns:
            Produces one or two QueryAnswers and a QImage of the picture; fails with an ImageError, a
            DownloadError or a LibraryError.
        """
        self.forget_query()
        self._query = asking = Asking(self)
        asking.failed.connect(self._let_go)
        if source.address is None:
            self._answer(asking, radius, source)
        else:  # a slow server is to hold up nothing else
            fetching = self._web.submit(lambda _finder, job: _fetched(source, job))
            fetching.done.connect(partial(self._answer, asking, radius))
            asking.follow(fetching)
        return asking

    def _answer(self, asking: Asking, radius: int, source: Source) -> None:
        """Answers from what is at hand."""
        asking.follow(self._queries.submit(lambda finder, job: _ask(finder, job, source, radius)))

    def forget_query(self) -> None:
        """Lets go of a query that still runs."""
        if self._query is not None:
            self._query.discard()
            self._query = None

    def load_image(self, path: str) -> Job:
        """Decodes a whole picture, such as for the clipboard; done with a QImage."""
        return self._queries.submit(lambda _finder, _job: _whole_image(path))

    # --- inside ---

    def _open_finder(self) -> Finder:
        from dupfinder.finder import Finder

        finder = Finder(self.data_dir, threads=self._threads)
        if finder.notice:
            self._exchanged.emit(finder.notice)
        return finder

    def _start(self, work: Work, produced: Callable[[Any], None] | None = None) -> Job:
        """Queues work whose progress is shown; it produces overviews, or what `produced` takes."""
        job = self._library.submit(work)
        self._jobs.append(job)
        job.progressed.connect(self._on_progress)
        job.produced.connect(produced or self._on_overview)
        job.ended.connect(self._on_ended)
        if self.activity is None:
            self._meter = ProgressMeter()
            self._show(Activity(Progress("walk", 0, None)))
        self._refresh_timer.start()
        return job

    def _edit(self, work: Work, *, index_after: bool = False, removed: str | None = None) -> None:
        """Changes the list of folders; what runs is stopped for it, and goes on after it."""
        was_busy = self.is_busy()
        interrupted = [
            folder
            for folder in self._interrupt()
            if removed is None or slow_paths.real_path(folder) != removed
        ]

        def edit(finder: Finder, job: Job) -> Overview:
            work(finder, job)
            return _overview(finder)

        job = self._library.submit(edit)
        after = partial(self._on_reindex, interrupted) if was_busy or index_after else self._on_edited
        job.done.connect(after)
        again = partial(self._edit, work, index_after=index_after, removed=removed)
        job.failed.connect(partial(self._on_work_failed, again))

    def _interrupt(self) -> list[str]:
        """Stops what runs, for something that goes before it; gives the folders that were being indexed.

        Those that wait for their turn are not on the library's list yet.
        """
        folders = [folder for folders in self._being_indexed.values() for folder in folders]
        self.settled.emit("index")
        for job in self._jobs:
            if job not in self._moving:
                job.cancel()
        if self.activity is not None and self._jobs and self._jobs[0] not in self._moving:
            self._show(replace(self.activity, stopping=True))
        return folders

    def _note_state(self, *, is_slow: bool = False, failure: str = "") -> None:
        self._slow_timer.stop()
        self.is_slow, self.failure = is_slow, failure
        self.state_changed.emit()

    def _on_opened(self, overview: Overview) -> None:
        self.is_open = True
        self._opening = None
        self._note_state()
        # Loads what queries need, so that the first one does not wait for it. Not before the library is
        # open here: of two connections that make a new one at the same moment, one is refused.
        self._queries.submit(lambda finder, _job: _prepare(finder))
        self.load_journal()
        self._on_overview(overview)
        known = {folder.path for folder in overview.folders}
        new = [folder for folder in self._to_add if folder not in known]
        folders = [*new, *(folder.path for folder in overview.folders if folder.online)]
        self._to_add = []
        if overview.images:
            # What was compared before is there at once; then the folders are looked through.
            self.compare()
        elif not folders:
            self.clusters_changed.emit(self.table)
        self.index(folders)
        self._away = {folder.path for folder in overview.folders if not folder.online}
        if self._away:
            QTimer.singleShot(_WAKE_MS, self, self._on_look_again_due)
        waiting, self._after_opening = self._after_opening, []
        for again in waiting:
            again()

    def _on_look_again_due(self) -> None:
        self._library.submit(lambda finder, _job: _overview(finder)).done.connect(self._on_looked_again)

    def _on_looked_again(self, overview: Overview) -> None:
        """Indexes what was out of reach at the start and is there now: a drive that slept."""
        self._on_overview(overview)
        self.index(
            [folder.path for folder in overview.folders if folder.online and folder.path in self._away]
        )

    def _let_go(self, error: DupfinderError) -> None:
        """Closes a library that was found damaged: opened again, when nobody has it open, it is set aside."""
        if isinstance(error, LibraryDamagedError):
            self.is_open = False
            self._interrupt()  # or this window would keep itself from exchanging it
            for worker in self._workers:
                worker.let_go()
            self._note_state(failure=sentence_of(error))
            self.noticed.emit(Notice(sentence_of(error), "error", "open", "open"))

    def _on_exchanged(self, words: str) -> None:
        """Tells that the library was damaged, and what was rescued of it."""
        shown = sentence(words)
        _log.warning("%s", shown)
        self.noticed.emit(Notice(shown, "warning", key="exchanged"))
        if self._opening is None:  # what is in it now is not shown yet
            self.reopen()

    def _on_open_failed(self, error: DupfinderError) -> None:
        self._opening = None
        self._note_state(failure=sentence_of(error))
        self.noticed.emit(Notice(sentence_of(error), "error", "open", "open"))

    def _on_progress(self, progress: Progress) -> None:
        before = self.activity.progress.stage if self.activity is not None else None
        if progress.stage != before:
            self._on_refresh_due()  # a folder that was just added is on the list from now
        stopping = bool(self._jobs) and self._jobs[0].cancel_event.is_set()
        self._show(self._meter.activity(progress, stopping=stopping))

    def _on_ended(self) -> None:
        self._being_indexed.pop(self._jobs.pop(0), None)
        if not self._jobs:
            self._refresh_timer.stop()
            self._show(None)
        elif self.activity is not None and not self._jobs[0].cancel_event.is_set():
            self._show(replace(self.activity, stopping=False))

    def _show(self, activity: Activity | None) -> None:
        self.activity = activity
        self.activity_changed.emit(activity)

    def _on_indexed(self, result: ScanResult) -> None:
        self._note_walk(result)
        self._take_overview(self.overview)
        _log.info(
            "indexed: %d found, %d new, %d changed, %d moved, %d gone, %d problems%s, %.1f s",
            result.found,
            result.new,
            result.changed,
            result.moved,
            result.gone,
            len(result.problems),
            ", stopped" if result.cancelled else "",
            result.seconds,
        )
        self.scanned.emit(result)
        if not self.is_open:  # it could not be opened before
            self.reopen()
            return
        changed = bool(result.new or result.changed or result.moved or result.gone)
        if changed:
            self.content_changed.emit()
        if not result.cancelled and (changed or not self.has_table or self.overview.waiting):
            self.compare()

    def _on_work_failed(self, again: Callable[[], object], error: DupfinderError) -> None:
        kind: Literal["warning", "error"] = "warning" if isinstance(error, LibraryBusyError) else "error"
        self._again = again
        self._compare_failed = again == self.compare
        _log.warning("%s", error)
        if isinstance(error, LibraryDamagedError):
            self._let_go(error)
            return
        if isinstance(error, LibraryError) and not self.is_open:
            self._after_opening.append(again)
            self._on_open_failed(error)
            return
        self.noticed.emit(Notice(sentence_of(error), kind, "index"))
        # What failed may be that a folder is out of reach now.
        self._library.submit(lambda finder, _job: _overview(finder)).done.connect(self._on_overview)

    def _on_table(self, table: ClusterTable) -> None:
        self.has_table = True
        self._posted_table = table
        if self._compare_failed:
            self._compare_failed = False
            self.settled.emit("index")
        # A hundred thousand records, none of them in a cycle: the collector is not to go through them.
        gc.freeze()
        self._on_overview(replace(self.overview, waiting=0))
        self._show_table(table)

    def _on_looked(self, table: ClusterTable) -> None:
        """Shows the clusters again if new differences are known."""
        if table is not self._posted_table:
            self._on_table(table)

    def _show_table(self, table: ClusterTable) -> None:
        self.table = table
        self.clusters_changed.emit(table)

    def _on_some_trashed(self, files: Sequence[TrashedFile]) -> None:
        """Takes what has gone from the lists at once."""
        self._show_table(self.table.without([file.path for file in files]))

    def _on_trash_done(self, interrupted: Sequence[str], result: TrashResult) -> None:
        _log.info(
            "batch %s: %d moved to the trash, %d not%s",
            result.batch,
            len(result.moved),
            len(result.failed),
            ", stopped" if result.cancelled else "",
        )
        self.trash_done.emit(result)
        self._go_on(interrupted, changed=bool(result.moved))

    def _on_undo_done(self, interrupted: Sequence[str], result: UndoResult) -> None:
        _log.info("batch %s: %d put back, %d not", result.batch, len(result.restored), len(result.failed))
        self.undo_done.emit(result)
        self._go_on(interrupted, changed=bool(result.restored))

    def _on_trash_failed(self, interrupted: Sequence[str], error: DupfinderError) -> None:
        _log.warning("%s", error)
        self.noticed.emit(Notice(sentence_of(error), "error", key="trash"))
        self._go_on(interrupted, changed=True)

    def _go_on(self, interrupted: Sequence[str], *, changed: bool) -> None:
        """Brings everything up to date after files went or came, and goes on with what was stopped."""
        self.load_journal()
        self._library.submit(lambda finder, _job: _overview(finder)).done.connect(self._on_overview)
        if changed:
            self.content_changed.emit()
        self.compare()
        self.index(interrupted)

    def _on_journal(self, batches: list[TrashBatch]) -> None:
        self.journal = batches
        self.journal_changed.emit(batches)

    def _on_decision_failed(self, error: DupfinderError) -> None:
        self.noticed.emit(Notice(sentence_of(error), "warning", key="decided"))
        self.compare()  # what was hidden at once is shown again

    def _on_decided(self, _number: object) -> None:
        self.load_decisions()
        self.compare()

    def _on_edited(self, overview: Overview) -> None:
        self._on_overview(overview)
        self.content_changed.emit()
        self.compare()

    def _on_reindex(self, interrupted: Sequence[str], overview: Overview) -> None:
        self._on_overview(overview)
        self.content_changed.emit()
        self.compare()
        online = [folder.path for folder in overview.folders if folder.online]
        self.index(list(dict.fromkeys([*interrupted, *online])))

    def _on_refresh_due(self) -> None:
        if self._refresh is None:
            self._refresh = self._queries.submit(lambda finder, _job: _overview(finder))
            self._refresh.done.connect(self._take_overview)
            self._refresh.ended.connect(self._on_refreshed)

    def _on_overview(self, overview: Overview) -> None:
        """Takes what the library's own thread tells."""
        if self._refresh is not None:
            # What is being read beside it is older than this.
            self._refresh.discard()
            self._refresh = None
        self._take_overview(overview)

    def _note_walk(self, result: ScanResult) -> None:
        """Remembers which folders could not be looked through, until they are looked through again."""
        found = tuple(problem for problem in result.problems if problem.stage == "walk")
        again = [*result.folders, *(problem.path for problem in found)]
        kept = tuple(problem for problem in self._walk_problems if not _is_in(problem.path, again))
        self._walk_problems = kept + found

    def _on_refreshed(self) -> None:
        self._refresh = None

    def _take_overview(self, overview: Overview) -> None:
        roots = [folder.path for folder in overview.folders]
        self._walk_problems = tuple(each for each in self._walk_problems if _is_in(each.path, roots))
        known = {problem.path for problem in overview.problems}
        walk = tuple(problem for problem in self._walk_problems if problem.path not in known)
        files = tuple(problem for problem in overview.problems if problem.stage != "walk")
        self.overview = replace(overview, problems=walk + files)
        self.overview_changed.emit(self.overview)


def sentence_of(error: DupfinderError) -> str:
    """What an error says, for showing, whatever the names in it are."""
    words = sentence(str(error))
    # What the scanner says of a folder stands after it elsewhere.
    return words[:1].upper() + words[1:] if isinstance(error, FolderError) else words


# --- what the threads do ---


def _is_in(path: str, folders: Sequence[str]) -> bool:
    """Whether a path is one of these folders or lies in one."""
    return any(is_below(path, folder) for folder in folders)


def _overview(finder: Finder) -> Overview:
    from dupfinder.finder import MAX_CLUSTER_RADIUS

    folders = tuple(finder.library.folders())
    return Overview(
        folders,
        _count_images(folders),
        finder.problems(),
        finder.excluded(),
        finder.unmatched(MAX_CLUSTER_RADIUS),
        finder.protected(),
    )


def _count_images(folders: Sequence[FolderInfo]) -> int:
    """The images of all folders; those of a folder inside another only once."""
    paths = [folder.path for folder in folders]
    return sum(
        folder.images
        for folder in folders
        if not _is_in(folder.path, [path for path in paths if path != folder.path])
    )


def _index(finder: Finder, job: Job, folders: list[str]) -> ScanResult:
    result = finder.index(folders, report=job.report, cancel=job.cancel_event)
    job.post(_overview(finder))
    return result


def _companions(paths: Sequence[str], *, together: bool = False) -> CompanionsByPath:
    from dupfinder.trash.companions import companions_of

    return companions_of(paths, together=together)


def _trash(finder: Finder, job: Job, extras: Sequence[Extra], companions: CompanionPolicy) -> TrashResult:
    moved: list[TrashedFile] = []
    told = time.monotonic()

    def tell(file: TrashedFile) -> None:
        nonlocal moved, told
        moved.append(file)
        if time.monotonic() - told > _TELL_SECONDS:
            job.post(moved)
            moved, told = [], time.monotonic()

    result = finder.trash(
        extras, companions=companions, report=job.report, cancel=job.cancel_event, moved=tell
    )
    job.post(moved)
    return result


def _export(finder: Finder, path: str, clusters: Sequence[Cluster], radius: int) -> None:
    from dupfinder.export import save
    from dupfinder.finder import ClusterResult

    save(ClusterResult(radius, tuple(clusters), finder.problems()), path)


def _ask(finder: Finder, job: Job, source: Source, radius: int) -> None:
    from dupfinder.finder import MAX_QUERY_RADIUS

    query = _read_query(source)
    job.raise_if_cancelled()

    def answer(up_to: int) -> list[Match]:
        # Sorted here, because this takes longest; the page then sorts by a number or two.
        found = finder.query_all(query, up_to)
        tell(sorted(found, key=lambda match: natural_key(match.image.path)), up_to)
        return found

    def tell(matches: Sequence[Match], up_to: int) -> None:
        image = replace(query.image, path=source.path or "")
        job.post(QueryAnswer(image, tuple(matches), up_to, up_to >= MAX_QUERY_RADIUS))

    found = answer(radius)
    job.raise_if_cancelled()
    if query.preview is not None:
        job.post(image_of(query.preview.pixels))
    if radius < MAX_QUERY_RADIUS:
        found = answer(MAX_QUERY_RADIUS)
    if source.path is not None and any(match.relation == "near" for match in found):
        # This decodes files, so it comes last.
        found = finder.look_at_matches(query, found, cancel=job.cancel_event)
        tell(sorted(found, key=lambda match: natural_key(match.image.path)), MAX_QUERY_RADIUS)


def _prepare(finder: Finder) -> None:
    from dupfinder.workers.decoder_pool import pool

    pool().warm()
    finder.search_index()


def _fetched(source: Source, job: Job) -> Source:
    """A picture of the web with its data."""
    from dupfinder.ui.desktop.download import fetch

    assert source.address is not None
    return replace(source, data=fetch(source.address, cancelled=job.cancel_event.is_set))


def _read_query(source: Source) -> Query:
    from dupfinder.similarity.query import Query

    if source.path is not None:
        return Query.read(source.path, preview_side=PREVIEW_SIDE_PX)
    try:
        return Query.of(source.data or b"", preview_side=PREVIEW_SIDE_PX)
    except (ImageError, MemoryError) as error:
        reason = str(error) or "not enough memory"
        raise ImageError(f"{source.name} cannot be read as an image: {reason}.") from error


def _whole_image(path: str) -> QImage:
    from dupfinder.base.files import FileState
    from dupfinder.base.records import reason_of
    from dupfinder.workers.client import picture_of

    try:
        picture, _ = picture_of(FileState(os.fsencode(path), 0, 0, 0, 0))
        return image_of(picture.pixels)
    except OSError as error:
        raise ImageError(f"{path} cannot be read: {reason_of(error)}.") from error
    except (ImageError, MemoryError) as error:
        raise ImageError(f"{path} cannot be read as an image: {error or 'not enough memory'}.") from error


def image_of(pixels: Pixels) -> QImage:
    """A QImage with its own memory from (H, W, 3) uint8 BGR."""
    height, width = pixels.shape[:2]
    return QImage(pixels.data, width, height, pixels.strides[0], QImage.Format.Format_BGR888).copy()
