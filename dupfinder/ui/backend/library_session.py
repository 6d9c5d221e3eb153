"""The library behind the window: opening it, changing its folders, and keeping its clusters up to date.

Four threads, each with a library connection of its own: one indexes, compares, moves files and edits the
list of folders, one after the other; one answers queries and chooses extras meanwhile; one looks for files
that belong to images, which may be slow on a network drive; and one writes what the user decided, which it
still does when the window is closed.
"""

from __future__ import annotations

import gc
import logging
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final, Literal

from PySide6.QtCore import QObject, QTimer, Signal

from dupfinder.base.errors import (
    DupfinderError,
    LibraryBusyError,
    LibraryDamagedError,
    LibraryError,
)
from dupfinder.base.records import ScanResult
from dupfinder.batch.results_mark import output_of
from dupfinder.ui.backend.cluster_table import ClusterTable, make_table
from dupfinder.ui.backend.job_queue import JobQueue
from dupfinder.ui.backend.library_opening import LibraryOpening
from dupfinder.ui.backend.notices import Notice, sentence_of
from dupfinder.ui.backend.operations import library
from dupfinder.ui.backend.operations.library import Overview
from dupfinder.ui.backend.overview_reader import OverviewReader
from dupfinder.ui.backend.progress_meter import Activity
from dupfinder.ui.backend.stored_clusters import StoredClusters
from dupfinder.ui.backend.stored_table import First, Shown, key_of
from dupfinder.ui.backend.streaming import may_be_replaced
from dupfinder.ui.backend.worker import Job, Work, Worker
from dupfinder.ui.style.formatting import plain, sentence

if TYPE_CHECKING:
    from dupfinder.finder import Finder

_log = logging.getLogger(__name__)


_REFRESH_MS: Final = 1500
"""How often counts are read again while folders are indexed."""
_WAKE_MS: Final = 30_000
"""After how long the folders that were out of reach at the start are looked for again."""


class LibrarySession(QObject):
    """The library behind the window: opens it, changes its folders, and keeps its clusters up to date.

    It has many methods because each request of the user is one. Jobs that wait, run and resume are those
    of `JobQueue`; what a job does is in `operations`.

    Args:
        data_dir: the folder of the library.
        threads: for decoding and searching; None for one a core.

    Attributes:
        table: the clusters.
        has_table: whether all were found, or are known from the last session.
        is_shown: whether `clusters_changed` told of them.
        shown: what of them the list shows, which the next start shows first.

    Signals:
        overview_changed: an Overview.
        activity_changed: an Activity, or None when nothing runs.
        clusters_changed: a ClusterTable.
        scanned: a ScanResult, when a run of indexing has ended.
        content_changed: images were added or removed; a query may find others now.
        noticed: a Notice.
        settled: notices with this key are out of date.
        state_changed: the library is open, or takes its time, or could not be opened.
        marks_read: the stored marks by path, and the ReviewState that they are.
        stopping: the last moment for `write_notes`.
    """

    overview_changed = Signal(object)
    activity_changed = Signal(object)
    clusters_changed = Signal(object)
    scanned = Signal(object)
    content_changed = Signal()
    noticed = Signal(object)
    settled = Signal(str)
    state_changed = Signal()
    marks_read = Signal(object, object)
    stopping = Signal()

    def __init__(
        self,
        data_dir: str,
        *,
        threads: int | None = None,
        crops: bool = False,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.data_dir = data_dir
        self.table = ClusterTable()
        self.has_table = self.is_shown = False
        self.shown = Shown()
        self._opening = LibraryOpening(data_dir, threads, crops, self)
        self._opening.changed.connect(self.state_changed)
        self._opening.opened.connect(self._on_opened)
        self._opening.failed.connect(self._on_open_failed)
        self._opening.damage_repaired.connect(self._on_damage_repaired)
        self._opening.model_refused.connect(
            lambda words: self.noticed.emit(Notice(sentence(words), "warning", key="model"))
        )
        self._library = Worker("dupfinder-library", self._opening.open_finder, self)
        self._queries = Worker("dupfinder-query", self._opening.open_finder, self)
        self._files = Worker("dupfinder-files", self._opening.open_finder, self)
        self._notes = Worker("dupfinder-notes", self._opening.open_finder, self)
        self._stored = StoredClusters(data_dir, self._notes, self._files, self)
        self._stored.marks_read.connect(self.marks_read)
        self._stored.first_read.connect(self._on_first_read)
        self._stored.all_read.connect(self._on_all_read)
        self._workers = self._library, self._queries, self._files, self._notes
        self._queue = JobQueue(self._library, self)
        self._queue.activity_changed.connect(self._on_activity_changed)
        self._reader = OverviewReader(self._queries, self)
        self._reader.changed.connect(self.overview_changed)
        # A folder that was just added is on the list once its indexing has begun.
        self._queue.stage_changed.connect(self._reader.refresh)
        self._to_add: list[str] = []
        self._away: set[str] = set()
        # What could not be done because the library could not be opened.
        self._after_opening: list[Callable[[], object]] = []
        # What the button of the last notice does.
        self._again: Callable[[], object] = self.compare
        self._compare_failed = False
        self._posted_table: ClusterTable | None = None
        self._refresh_timer = QTimer(self, interval=_REFRESH_MS)
        self._refresh_timer.timeout.connect(self._reader.refresh)

    @property
    def overview(self) -> Overview:
        """The last overview that was read."""
        return self._reader.overview

    @property
    def activity(self) -> Activity | None:
        """The running work; None when nothing runs."""
        return self._queue.activity

    @property
    def is_open(self) -> bool:
        """Whether the library was opened."""
        return self._opening.is_open

    @property
    def is_slow(self) -> bool:
        """Whether the library is being opened for more than a moment."""
        return self._opening.is_slow

    @property
    def failure(self) -> str:
        """Why the library could not be opened; empty while that is not known."""
        return self._opening.failure

    # --- opening and closing ---

    def open(self, folders: Sequence[str] = ()) -> None:
        """Opens the library, reads what it holds, and brings its folders up to date.

        Args:
            folders: to be added.
        """
        self._to_add = list(folders)
        self._opening.forget_damage()
        self._stored.load(self._library)
        # If it fails, the library cannot be opened, which the next job tells.
        self._opening.start(self._library)

    def reopen(self) -> None:
        """Tries again to open the library."""
        self.settled.emit("open")
        self.open(self._to_add)

    def stop(self) -> None:
        """Stops everything, keeping what was done; emits nothing after this."""
        self._refresh_timer.stop()
        self._opening.stop()
        self.stopping.emit()
        self._stored.stop(self.table, self.shown)
        self._notes.finish()
        for worker in self._workers:
            if worker is not self._notes:
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
        return self._queue.is_busy()

    # --- folders ---

    def add_folders(self, paths: Sequence[str]) -> None:
        """Adds folders and indexes them."""
        self.index(paths)

    def rescan(self) -> None:
        """Looks through all folders, including those that were out of reach."""
        self.index([folder.path for folder in self.overview.folders])

    def index(self, folders: Sequence[str]) -> None:
        """Brings these folders up to date, then compares what is new."""
        if not folders:
            return
        wanted = list(folders)
        self.settled.emit("index")
        job = self._start(partial(library.index, folders=wanted, shown=lambda: self.table), folders=wanted)
        job.produced.connect(self._on_index_produced)
        job.done.connect(self._on_indexed)
        job.failed.connect(partial(self._on_work_failed, partial(self.index, wanted)))

    def compare(self) -> None:
        """Compares what was not compared yet, and finds the clusters again."""
        job = self._start(lambda finder, job: make_table(finder, job, lambda: self.table, key_of(finder)))
        job.produced.connect(self._on_table)
        job.done.connect(self._on_table_complete)
        job.failed.connect(partial(self._on_work_failed, self.compare))

    def write_notes(self, work: Work) -> Job:
        """Writes what the user decided; it is done also when the window is closed meanwhile."""
        return self._notes.submit(work)

    def try_again(self) -> None:
        """Repeats the request that failed last."""
        self._again()

    def remove_folder(self, path: str) -> None:
        """Takes a folder off the list; its files stay as they are."""
        self._edit(lambda finder, _job: finder.remove_folder(path), removed=path)

    def exclude(self, paths: Sequence[str]) -> None:
        """Leaves files or folders out of the library from now on."""
        self._edit(lambda finder, _job: finder.exclude(*paths))

    def include(self, *paths: str) -> None:
        """Withdraws exclusions, and looks through the folders for what they hid."""
        self._edit(lambda finder, _job: finder.include(*paths), index_after=True)

    def protect(self, folder: str, on: bool = True) -> None:
        """Protects the files of a folder from the trash, or ends that."""
        self._change_protection(lambda finder: finder.protect(folder, on))

    def confirm_protection(self) -> None:
        """Takes the list of protected folders, some of which may have been lost, as complete."""
        self._change_protection(lambda finder: finder.library.confirm_protection())

    def _change_protection(self, change: Callable[[Finder], None]) -> None:
        def work(finder: Finder, _job: Job) -> Overview:
            change(finder)
            return library.overview_of(finder)

        job = self._queries.submit(work)
        job.done.connect(self._reader.update)
        job.failed.connect(partial(self._on_work_failed, partial(self._change_protection, change)))

    def set_crops(self, on: bool) -> None:
        """Also looks for crops and screenshots from now on, or no longer."""
        if on != self._opening.finds_crops:
            self._opening.set_crops(on)
            if self.is_open:
                self.compare()

    def set_model(self, path: str) -> None:
        """Uses a model of descriptors that proposes further crops; empty for none."""
        if path != self._opening.model_path:
            self._opening.set_model(path)
            for worker in self._workers:
                worker.close_library()
            if self.is_open:
                self.compare()

    def cancel(self) -> None:
        """Stops what runs; what was done is kept. Files that wait to be moved are still moved."""
        self._queue.cancel()

    # --- jobs ---

    def _start(self, work: Work, *, folders: Sequence[str] = (), is_interruptible: bool = True) -> Job:
        """Queues work whose progress is shown."""
        job = self._queue.start(work, folders=folders, is_interruptible=is_interruptible)
        self._refresh_timer.start()
        return job

    def _edit(self, work: Work, *, index_after: bool = False, removed: str | None = None) -> None:
        """Changes the list of folders; interrupts indexing and comparing, which go on afterwards."""
        was_busy = self.is_busy()
        self._interrupt()
        if removed is not None:
            self._queue.forget(removed)

        def edit(finder: Finder, job: Job) -> Overview:
            work(finder, job)
            return library.overview_of(finder)

        job = self._library.submit(edit)
        job.done.connect(partial(self._on_edited, was_busy or index_after))
        again = partial(self._edit, work, index_after=index_after, removed=removed)
        job.failed.connect(partial(self._on_work_failed, again))

    def _interrupt(self) -> None:
        self.settled.emit("index")
        self._queue.interrupt()

    def _on_opened(self, overview: Overview) -> None:
        # Not before the library is open here: of two connections that create it at the same moment, one
        # is refused.
        self._queries.submit(lambda finder, _job: library.prepare(finder))
        self._reader.replace(overview)
        known = {folder.path for folder in overview.folders}
        to_add = dict.fromkeys([*self._to_add, *self._queue.resume()])
        new = [folder for folder in to_add if folder not in known]
        # The folders of results may be an archive; they are looked through when the user asks for it.
        kept = overview.folders if output_of(self.data_dir) is None else ()
        folders = [*new, *(folder.path for folder in kept if folder.online)]
        self._to_add = []
        if overview.images:
            # Shows what was compared before at once; then the folders are looked through.
            self.compare()
        elif not folders:
            self.clusters_changed.emit(self.table)
        self.index(folders)
        self._away = {folder.path for folder in kept if not folder.online}
        if self._away:
            QTimer.singleShot(_WAKE_MS, self, self._on_look_again_due)
        waiting, self._after_opening = self._after_opening, []
        for again in waiting:
            again()

    def _on_look_again_due(self) -> None:
        self._library.submit(library.read_overview).done.connect(self._on_looked_again)

    def _on_looked_again(self, overview: Overview) -> None:
        """Indexes the folders that were out of reach at the start and are there now: a drive that slept."""
        self._reader.replace(overview)
        self.index(
            [folder.path for folder in overview.folders if folder.online and folder.path in self._away]
        )

    def _check_damage(self, error: DupfinderError) -> None:
        """Closes a library that was found damaged: it is set aside when it is opened again by nobody else."""
        if isinstance(error, LibraryDamagedError):
            self._interrupt()  # as long as a job has it open, it cannot be set aside
            for worker in self._workers:
                worker.close_library()
            self._opening.close(error)
            self.noticed.emit(Notice(sentence_of(error), "error", "open", "open"))

    def _on_damage_repaired(self, words: str) -> None:
        """Shows that the library was damaged, and what was recovered."""
        _log.warning("%s", plain(words))
        self.noticed.emit(Notice(sentence(words), "warning", key="damage_repaired"))
        if not self._opening.is_under_way():  # what is in it now is not shown yet
            self.reopen()

    def _on_open_failed(self, error: DupfinderError) -> None:
        self.noticed.emit(Notice(sentence_of(error), "error", "open", "open"))

    def _on_index_produced(self, value: Overview | ClusterTable) -> None:
        if isinstance(value, Overview):
            self._reader.replace(value)
        elif may_be_replaced(self.table):
            self.has_table = False
            self._show_table(value)

    def _on_indexed(self, result: ScanResult) -> None:
        self._reader.note_walk(result)
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
            self._check_damage(error)
            return
        if isinstance(error, LibraryError) and not self.is_open:
            self._after_opening.append(again)
            self._opening.fail(error)
            return
        self.noticed.emit(Notice(sentence_of(error), kind, "index"))
        # What failed may be that a folder is out of reach now.
        self._library.submit(library.read_overview).done.connect(self._reader.replace)

    def _on_first_read(self, first: First) -> None:
        if first.shown[:2] == self.shown[:2]:
            self.shown = first.shown
            self._show_stored(first.table)

    def _on_all_read(self, table: ClusterTable | None) -> None:
        if table is not None:
            self._show_stored(table)
        elif self._posted_table is None:
            # The first screenful may be all that was stored: nothing is known without the rest.
            self.has_table = False
            self._show_table(ClusterTable())

    def _show_stored(self, table: ClusterTable) -> None:
        """Shows clusters of the last session until those of this one are found."""
        if self._posted_table is None:
            self.has_table = True
            self._show_table(table)

    def _on_table(self, table: ClusterTable) -> None:
        self.has_table = True
        self._posted_table = table
        if self._compare_failed:
            self._compare_failed = False
            self.settled.emit("index")
        # A hundred thousand records without cycles, which the collector need not go through.
        gc.freeze()
        self._reader.replace(replace(self.overview, waiting=0))
        if table is not self.table or not self.is_shown:
            self._show_table(table)

    def _on_table_complete(self, table: ClusterTable) -> None:
        """Shows the clusters again if their differences were not known before."""
        if table is not self._posted_table:
            self._on_table(table)
        self._stored.save(self.table, self.shown)

    def _show_table(self, table: ClusterTable) -> None:
        self.table, self.is_shown = table, True
        self.clusters_changed.emit(table)

    def _on_edited(self, index_after: bool, overview: Overview) -> None:
        self._reader.replace(overview)
        self.content_changed.emit()
        self.compare()
        interrupted = self._queue.resume()
        if index_after or interrupted:
            online = [folder.path for folder in overview.folders if folder.online]
            self.index(list(dict.fromkeys([*interrupted, *online])))

    def _on_activity_changed(self, activity: Activity | None) -> None:
        if activity is None:
            self._refresh_timer.stop()
        self.activity_changed.emit(activity)
