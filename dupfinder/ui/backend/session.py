"""Requests about the images of the library: queries, choices, decisions, the trash, and export."""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from dupfinder.base.errors import (
    DupfinderError,
)
from dupfinder.base.records import Cluster, ImageRecord
from dupfinder.ui.backend.asking import Asking
from dupfinder.ui.backend.choosing import Group, choose
from dupfinder.ui.backend.library_session import LibrarySession
from dupfinder.ui.backend.notices import Notice, sentence_of
from dupfinder.ui.backend.operations import library
from dupfinder.ui.backend.operations.deciding import decide_all
from dupfinder.ui.backend.operations.export import export
from dupfinder.ui.backend.operations.results import open_results
from dupfinder.ui.backend.operations.trash import companions, take, undo
from dupfinder.ui.backend.worker import Job, Work

if TYPE_CHECKING:
    from dupfinder.base.literals import DecisionKind
    from dupfinder.clusters.decisions import Wanted
    from dupfinder.clusters.scope import Mark
    from dupfinder.trash.companions import CompanionPolicy
    from dupfinder.trash.journal import TrashBatch, TrashedFile
    from dupfinder.trash.plan import Extra
    from dupfinder.trash.result import TrashResult, UndoResult
    from dupfinder.trash.ways import Way
    from dupfinder.ui.backend.operations.queries import Source

_log = logging.getLogger(__name__)


class Session(LibrarySession):
    """The library behind the window, and what is done with its images.

    Attributes:
        journal: what was moved to the trash, the last first.

    Signals:
        trash_done: a TrashResult.
        taken: a TrashResult and the Way, if that is not the trash.
        undo_done: an UndoResult.
        journal_changed: a list of TrashBatch, the last first.
        decisions_changed: a list of Decision, the last first.
    """

    trash_done = Signal(object)
    taken = Signal(object, object)
    undo_done = Signal(object)
    journal_changed = Signal(object)
    decisions_changed = Signal(object)

    def __init__(
        self,
        data_dir: str,
        *,
        threads: int | None = None,
        crops: bool = False,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(data_dir, threads=threads, crops=crops, parent=parent)
        self.journal: list[TrashBatch] = []
        self._query: Asking | None = None
        self._opening.opened.connect(self.load_journal)

    def stop(self) -> None:
        """Stops everything, keeping what was done; emits nothing after this."""
        self.forget_query()
        super().stop()

    def is_idle(self) -> bool:
        """Whether no thread has anything to do, and nothing is downloaded."""
        is_fetching = self._query is not None and self._query.is_fetching()
        return not is_fetching and super().is_idle()

    # --- review ---

    def choose(self, groups: Sequence[Group], radius: int, marks: Mapping[str, Mark]) -> Job:
        """Chooses extras; the job returns Choices."""
        marked = dict(marks)
        return self._queries.submit(lambda finder, job: choose(finder, job, groups, radius, marked))

    def find_companions(self, paths: Sequence[str]) -> Job:
        """Finds the files that belong to images; the job returns those of each image that has some."""
        return self._files.submit(lambda _finder, _job: companions(paths))

    def find_companions_of(self, going: Sequence[str], kept: Sequence[str]) -> Job:
        """Finds the companions of images that go and of those that are kept; the job returns both."""
        return self._files.submit(lambda _finder, _job: (companions(going, together=True), companions(kept)))

    def is_moving(self) -> bool:
        """Whether files are being moved to the trash or back, or will be when their turn comes."""
        return self._queue.is_moving()

    def trash(self, extras: Sequence[Extra], policy: CompanionPolicy) -> None:
        """Moves files to the trash; interrupts indexing and comparing, which go on afterwards."""
        from dupfinder.trash.ways import Way

        self._take(extras, Way(companions=policy)).done.connect(self._on_trash_done)

    def take(self, extras: Sequence[Extra], way: Way) -> None:
        """Moves files to a folder, or replaces them by links; emits `taken`."""
        self._take(extras, way).done.connect(lambda result: self._on_taken(result, way))

    def _take(self, extras: Sequence[Extra], way: Way) -> Job:
        job = self._move(partial(take, extras=extras, way=way))
        job.produced.connect(self._on_some_trashed)
        return job

    def undo(self, batch: int | None = None, files: Sequence[int] | None = None) -> None:
        """Puts back a batch, or single files of the journal; without either the last batch."""
        job = self._move(partial(undo, batch=batch, files=files))
        job.done.connect(self._on_undo_done)

    def load_journal(self) -> None:
        """Reads what was moved to the trash; emits `journal_changed`."""
        job = self._queries.submit(lambda finder, _job: finder.trashed())
        job.done.connect(self._on_journal)
        job.failed.connect(lambda error: _log.warning("the journal cannot be read: %s", error))
        job.failed.connect(self._check_damage)

    def decide_not_duplicates(self, kind: DecisionKind, images: Sequence[ImageRecord]) -> Job:
        """Stores that these are not duplicates of one another; the job returns the number of the decision."""
        job = self._queries.submit(lambda finder, _job: finder.decide_not_duplicates(kind, images))
        job.done.connect(self._on_decided)
        job.failed.connect(self._on_decision_failed)
        if kind == "cluster" or len(images) == 2:
            # The cluster of just these is hidden at once; the comparison finds the rest.
            self._show_table(self.table.without_cluster({image.path for image in images}))
        return job

    def decide_all(self, wanted: Sequence[Wanted]) -> Job:
        """Stores that these are no duplicates; the job returns the numbers of the decisions."""
        job = self._queries.submit(lambda finder, _job: decide_all(finder, wanted))
        job.done.connect(self._on_decided)
        job.failed.connect(self._on_decision_failed)
        # What is hidden, or leaves its cluster, is gone at once; the comparison finds the rest.
        table = self.table
        for kind, images in wanted:
            paths = [image.path for image in images]
            if kind == "out":
                table = table.without(paths[:1])
            elif kind == "cluster" or len(paths) == 2:
                table = table.without_cluster(paths)
        self._show_table(table)
        return job

    def take_back(self, decisions: Sequence[int]) -> None:
        """Deletes decisions."""
        job = self._queries.submit(lambda finder, _job: finder.take_back(*decisions))
        job.done.connect(self._on_decided)
        job.failed.connect(partial(self._on_work_failed, partial(self.take_back, decisions)))

    def load_decisions(self) -> None:
        """Reads the decisions; emits `decisions_changed`."""
        job = self._queries.submit(lambda finder, _job: finder.decisions())
        job.done.connect(self.decisions_changed)

    def export(self, path: str, clusters: Sequence[Cluster], radius: int) -> Job:
        """Writes clusters to a file in the format of its suffix."""
        return self._queries.submit(lambda finder, _job: export(finder, path, clusters, radius))

    def open_results(self, output: str) -> Job:
        """Makes a library of the results of a batch; the job returns its folder."""
        return self._queries.submit(partial(open_results, output))

    # --- queries ---

    def ask(self, source: Source, radius: int) -> Asking:
        """Looks for the near-duplicates of a picture; drops a query that still runs.

        Args:
            source: the picture.
            radius: is answered first.

        Returns:
            Produces QueryAnswers and a QImage of the picture; fails with an ImageError, a DownloadError or
            a LibraryError. It begins when the event loop turns.
        """
        self.forget_query()
        self._query = asking = Asking(self._queries, source, radius, self)
        asking.failed.connect(self._check_damage)
        asking.start()
        return asking

    def forget_query(self) -> None:
        """Drops a query that still runs."""
        if self._query is not None:
            self._query.discard()
            self._query = None

    def load_image(self, path: str) -> Job:
        """Decodes a whole picture, such as for the clipboard; the job returns a QImage."""
        from dupfinder.ui.backend.operations.queries import whole_image

        return self._queries.submit(lambda _finder, _job: whole_image(path))

    def explain(self, first: str, second: str, radius: int) -> Job:
        """Explains why two files match or do not; the job returns an ExplainedPair."""
        from dupfinder.ui.backend.operations.explaining import explain_pair

        return self._queries.submit(partial(explain_pair, first=first, second=second, radius=radius))

    # --- jobs ---

    def _move(self, work: Work) -> Job:
        """Queues work that moves files."""
        self._interrupt()
        job = self._start(work, is_interruptible=False)
        job.failed.connect(self._on_move_failed)
        return job

    def _on_some_trashed(self, files: Sequence[TrashedFile]) -> None:
        """Removes the files from the lists at once."""
        self._show_table(self.table.without([file.path for file in files]))

    def _on_trash_done(self, result: TrashResult) -> None:
        self.trash_done.emit(result)
        self._go_on(changed=bool(result.moved))

    def _on_taken(self, result: TrashResult, way: Way) -> None:
        self.taken.emit(result, way)
        self._go_on(changed=bool(result.moved))

    def _on_undo_done(self, result: UndoResult) -> None:
        self.undo_done.emit(result)
        self._go_on(changed=bool(result.restored))

    def _on_move_failed(self, error: DupfinderError) -> None:
        _log.warning("%s", error)
        self.noticed.emit(Notice(sentence_of(error), "error", key="trash"))
        self._go_on(changed=True)

    def _go_on(self, *, changed: bool) -> None:
        """Brings everything up to date after files were moved, and resumes what was interrupted."""
        self.load_journal()
        self._library.submit(library.read_overview).done.connect(self._reader.replace)
        if changed:
            self.content_changed.emit()
        self.compare()
        self.index(self._queue.resume())

    def _on_journal(self, batches: list[TrashBatch]) -> None:
        self.journal = batches
        self.journal_changed.emit(batches)

    def _on_decision_failed(self, error: DupfinderError) -> None:
        self.noticed.emit(Notice(sentence_of(error), "warning", key="decided"))
        self.compare()  # shows again what was hidden at once

    def _on_decided(self, _number: object) -> None:
        self.load_decisions()
        self.compare()
