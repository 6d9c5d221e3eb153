"""Moving files to the trash, from the confirmation to the notice, and putting them back."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from dupfinder.base.records import ClusterFile, ImageRecord
from dupfinder.ui.backend.choosing import Choices, Group
from dupfinder.ui.backend.cluster_table import Item
from dupfinder.ui.backend.session import Session
from dupfinder.ui.backend.settings import Settings
from dupfinder.ui.backend.thumbnails import Thumbnails
from dupfinder.ui.duplicates.flow_base import Context, Flow, bring_up
from dupfinder.ui.duplicates.trash_request import TrashRequest
from dupfinder.ui.style import formatting
from dupfinder.ui.style.translation import tr
from dupfinder.ui.widgets.notice_bar import Kind, NoticeBar

if TYPE_CHECKING:
    from dupfinder.clusters.scope import Mark
    from dupfinder.trash.companions import CompanionsByPath
    from dupfinder.trash.journal import TrashBatch
    from dupfinder.trash.plan import Extra
    from dupfinder.trash.result import TrashResult, UndoResult
    from dupfinder.ui.dialogs.confirm_trash import TrashDialog
    from dupfinder.ui.dialogs.trash_history import TrashedDialog


class TrashFlow(Flow):
    """Moves files to the trash and puts them back.

    Args:
        context: of all flows.
        thumbnails: of all views.
        settings: hold what happens to files that belong to a photo.

    Signals:
        moved: a batch was moved to the trash.
        journal_changed: something can be put back now, or nothing any more.
    """

    moved = Signal()
    journal_changed = Signal()

    def __init__(self, context: Context, thumbnails: Thumbnails, settings: Settings) -> None:
        super().__init__(context)
        self._thumbnails = thumbnails
        self._settings = settings
        self._trashed: TrashedDialog | None = None
        self._confirming: TrashDialog | None = None
        self._ends_rules = False
        self._has_trashed = False
        self._skipped: list[str] = []
        self._session.trash_done.connect(self._on_trash_done)
        self._session.undo_done.connect(self._on_undo_done)
        self._session.journal_changed.connect(self._on_journal_changed)
        self._session.activity_changed.connect(self._on_activity_changed)

    def trash_checked(self) -> None:
        """Moves all checked files to the trash, after a confirmation."""
        if self._review.is_pending or self.is_moving():
            return
        self._confirm(TrashRequest(tuple(self._page.choices())), ends_rules=True)

    def trash_items(self, items: Sequence[Item]) -> None:
        """Moves these files to the trash, checked or not, after a confirmation."""
        if self.is_moving():
            return
        if self._session.table.is_streamed:
            self.told.emit(tr("Copies can go when all groups are found."))
            return
        paths = {item.image.path for item in items}
        table = self._session.table
        radius = len(table.levels) - 1
        if self._page.isVisible():
            radius = min(self._page.distance.radius, radius)
        entries = table.at(radius).entries
        clusters = [
            entry.cluster
            for entry in entries
            if any(file.image.path in paths for file in entry.cluster.files)
        ]
        inside = {file.image.path for cluster in clusters for file in cluster.files}
        others = [item.image for item in items if item.image.path not in inside]
        locked = [image.path for image in others if self._review.check_of(image.path).locked]
        alone = tuple(image for image in others if image.path not in locked)
        stay = tuple((path, formatting.stays("protected")) for path in locked)
        # Against the keeper on the screen, not the one that the library proposes.
        marks: dict[str, Mark] = {
            keeper: "keeper" for cluster in clusters if (keeper := self._review.kept_of(cluster)) not in paths
        }
        marks |= dict.fromkeys(paths, "trash")
        job = self._session.choose([Group(None, clusters)], radius, marks)
        job.done.connect(lambda found: self._on_items_chosen(found, alone, stay, paths))
        job.failed.connect(self._on_failed)

    def show_trashed(self) -> None:
        """Opens the list of files that were moved to the trash."""
        if self._trashed is None:
            from dupfinder.ui.dialogs.trash_history import TrashedDialog

            self._trashed = TrashedDialog(self._window, thumbnails=self._thumbnails)
            self._trashed.put_back_asked.connect(self._on_put_back_asked)
        self._trashed.clear_search()
        self._trashed.set_batches(self._session.journal)
        self._session.load_journal()
        bring_up(self._trashed)

    @property
    def can_put_back(self) -> bool:
        """Whether a file of the journal is in the trash."""
        return self._has_trashed

    def put_back_last(self) -> None:
        """Puts back the last batch that this window knows of, even if another program moved one since."""
        batches = (batch for batch in self._session.journal if _holds_trashed(batch))
        last = next(batches, None)
        if last is not None:
            self._session.undo(last.id)

    def is_moving(self) -> bool:
        """Whether files are being moved; if so, tells the user."""
        if self._session.is_moving():
            self.told.emit(tr("Files are being moved; wait until that is done, or stop it."))
            return True
        return False

    def close(self) -> None:
        """Closes all dialogs."""
        for dialog in (self._trashed, self._confirming):
            if dialog is not None:
                dialog.close()

    # --- to the trash ---

    def _on_items_chosen(
        self,
        found: Choices,
        alone: tuple[ImageRecord, ...],
        stay: tuple[tuple[str, str], ...],
        paths: Iterable[str],
    ) -> None:
        choices = tuple(chosen.choice for chosen in found.by_base.values() if chosen.choice.extras)
        reasons = found.reasons
        stay += tuple((path, formatting.stays(reasons[path])) for path in paths if path in reasons)
        self._confirm(TrashRequest(choices, alone, stay))

    def _confirm(self, request: TrashRequest, *, ends_rules: bool = False) -> None:
        if self._session.overview.is_protection_lost:
            tell_protection_lost(self._notice, self._session)
            return
        request = request.sound(tr("its name is not valid UTF-8"))
        if not request.files:
            for path, reason in request.stay[:1]:
                words = tr("“%1” does not go to the trash: %2.")
                self._tell(formatting.filled(words, formatting.named(path), reason), "warning", key="trash")
            return
        job = self._session.find_companions_of(
            [image.path for image in request.files],
            list(dict.fromkeys(kept.image.path for kept in request.kept.values())),
        )
        job.done.connect(partial(self._ask, request, ends_rules))
        job.failed.connect(self._on_failed)

    def _ask(
        self, request: TrashRequest, ends_rules: bool, found: tuple[CompanionsByPath, CompanionsByPath]
    ) -> None:
        from dupfinder.ui.dialogs.confirm_trash import TrashDialog
        from dupfinder.ui.dialogs.trash_plan import TrashPlan

        if self._confirming is not None:
            return
        if ends_rules:
            # The search for companions may have taken long; the files that are checked now count.
            now = TrashRequest(tuple(self._page.choices())).sound(tr("its name is not valid UTF-8"))
            if self._review.is_pending or set(now.files) != set(request.files):
                self.told.emit(tr("The marks have changed in the meantime. Try again."))
                return
            request = now
        files = request.files
        companions, beside_kept = found
        with_companions = tuple(
            (image, companions[image.path]) for image in files if image.path in companions
        )
        beside = {path: beside_kept.get(kept.image.path, ()) for path, kept in request.kept.items()}
        plan = TrashPlan(
            files,
            request.whole,
            with_companions,
            request.kept,
            request.stay,
            beside,
            request.differing,
            request.more,
            tuple(folder.path for folder in self._session.overview.folders),
        )
        dialog = TrashDialog(
            plan,
            self._window,
            thumbnails=self._thumbnails,
            companions=self._settings.get("trash/companions", "ask"),
        )
        self._confirming = dialog
        dialog.accepted.connect(lambda: self._move(request, ends_rules, dialog))
        dialog.finished.connect(self._on_confirmed)
        dialog.open()

    def _on_confirmed(self, _result: int) -> None:
        if self._confirming is not None:
            self._confirming.deleteLater()
            self._confirming = None

    def _move(self, request: TrashRequest, ends_rules: bool, dialog: TrashDialog) -> None:
        choice = dialog.choice()
        wanted = request if choice.whole_confirmed else request.without_whole()
        # What is skipped on purpose does not fail.
        going = {image.path for image in dialog.going().images}
        extras = [extra for extra in extras_of(wanted) if extra.image.path in going]
        if extras:
            self._ends_rules = ends_rules
            self._skipped = [reason for _, reason in dialog.skipped()]
            self._session.trash(extras, choice.companions)

    def _on_trash_done(self, result: TrashResult) -> None:
        from dupfinder.ui.duplicates.trash_words import moved_words

        self.moved.emit()
        self._review.note_moved(result.batch, [file.path for file in result.moved])
        if self._ends_rules:
            self._review.end_rules(stopped=result.cancelled)
        self._review.note_failures((failure.path, failure.reason) for failure in result.failed)
        button, action = tr("Undo"), self._undo_of(result.batch)
        if not result.moved:
            button, action = tr("Show"), self.show_trashed
        more = (tr("Show"), self.show_trashed) if result.moved and result.failed else None
        kind: Kind = "warning" if result.failed else "info"
        self._tell(
            moved_words(result, self._skipped), kind, key="trash", button=button, action=action, more=more
        )

    def _undo_of(self, batch: int | None) -> Callable[[], object]:
        return lambda: self._session.undo(batch)

    def _on_put_back_asked(self, batch: int | None, files: Sequence[int]) -> None:
        self._session.undo(batch, files or None)

    def _on_undo_done(self, result: UndoResult) -> None:
        from dupfinder.ui.duplicates.trash_words import restored_words

        self._review.note_restored(result.batch, [file.path for file in result.restored], len(result.failed))
        words = restored_words(result)
        if words and result.failed:
            self._tell(words, "warning", key="trash", button=tr("Show"), action=self.show_trashed)
        elif words:
            self._tell(words, key="trash")

    def _on_journal_changed(self, batches: list[TrashBatch]) -> None:
        if self._trashed is not None:
            self._trashed.set_batches(batches)
        self._has_trashed = any(map(_holds_trashed, batches))
        self.journal_changed.emit()

    def _on_activity_changed(self, activity: object) -> None:
        if self._trashed is not None:
            self._trashed.set_busy(activity is not None)


def tell_protection_lost(notice: NoticeBar, session: Session) -> None:
    """Asks whether the list of protected folders, some of which were lost, is complete again."""
    words = tr(
        "Some of your protected folders may be lost, with a damaged file. Protect them again. Until you "
        "confirm that the list is complete, nothing goes to the trash."
    )
    button = tr("The List Is Complete")
    notice.tell(words, "warning", key="protection", button=button, action=session.confirm_protection)


def _holds_trashed(batch: TrashBatch) -> bool:
    return any(file.state == "trashed" for file in batch.files)


def extras_of(request: TrashRequest) -> list[Extra]:
    """Converts a request: each extra with the file that is kept for it, if any."""
    from dupfinder.trash.plan import Extra

    found = []
    for choice in request.choices:
        for file in choice.extras:
            kept = choice.kept_for(file)
            found.append(Extra(file.image, kept, _is_exact(file) and kept is choice.cluster.keeper))
    return found + [Extra(image, None) for image in request.alone]


def _is_exact(file: ClusterFile) -> bool:
    return file.relation == "exact"
