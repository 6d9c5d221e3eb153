"""Moving marked files to a folder, and replacing them by links, from the question to the notice."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from dupfinder.ui.duplicates.flow_base import Context, Flow
from dupfinder.ui.duplicates.trash_flow import extras_of, tell_protection_lost
from dupfinder.ui.duplicates.trash_request import TrashRequest
from dupfinder.ui.style.translation import tr
from dupfinder.ui.widgets.notice_bar import Kind

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

    from dupfinder.trash.companions import Companion, CompanionsByPath
    from dupfinder.trash.plan import Extra
    from dupfinder.trash.result import TrashResult
    from dupfinder.trash.ways import Way
    from dupfinder.ui.dialogs.other_ways import Counted, LinkDialog, MoveDialog


class MoveFlow(Flow):
    """Moves marked files to a folder, or replaces them by links.

    Signals:
        moved: a batch was moved or replaced.
        history_asked: the button of the notice was pressed.
    """

    moved = Signal()
    history_asked = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._folder = ""
        self._dialog: QDialog | None = None
        self._session.taken.connect(self._on_taken)

    def move_marked(self) -> None:
        """Moves all marked files to a folder, after asking for it."""
        extras = self._marked()
        if not extras:
            return
        paths = [extra.image.path for extra in extras]
        job = self._session.find_companions_of(paths, [])
        job.done.connect(partial(self._ask_for_folder, paths))
        job.failed.connect(self._on_failed)

    def hard_link_marked(self) -> None:
        """Replaces the marked files that are identical to their kept file by links, after a question."""
        from dupfinder.ui.dialogs.other_ways import LinkDialog

        extras = self._marked()
        exact = [extra for extra in extras if extra.exact and extra.keeper is not None]
        if extras and not exact:
            words = tr("No marked photo is an identical copy: only those can be replaced by links.")
            self._tell(words, "warning", key="trash")
        if not exact or self._dialog is not None:
            return
        dialog = LinkDialog(_counted(exact), len(extras) - len(exact), self._window)
        dialog.accepted.connect(lambda: self._link(exact, dialog))
        self._open(dialog)

    def close(self) -> None:
        """Closes the question."""
        if self._dialog is not None:
            self._dialog.close()

    # --- asking ---

    def _marked(self) -> list[Extra]:
        """Returns the marked files, or none if they cannot go now; then the user is told why."""
        if self._session.is_moving():
            self.told.emit(tr("Files are being moved; wait until that is done, or stop it."))
            return []
        if self._review.is_pending:
            return []
        if self._session.overview.is_protection_lost:
            tell_protection_lost(self._notice, self._session)
            return []
        request = TrashRequest(tuple(self._page.choices())).sound(tr("its name is not valid UTF-8"))
        extras = extras_of(request)
        if not extras:
            self.told.emit(tr("Nothing is marked."))
        return extras

    def _ask_for_folder(self, paths: Sequence[str], found: tuple[CompanionsByPath, CompanionsByPath]) -> None:
        from dupfinder.ui.dialogs.other_ways import Counted, MoveDialog

        extras = self._marked()  # the search for companions may have taken long
        if self._dialog is not None or not extras:
            return
        if [extra.image.path for extra in extras] != list(paths):
            self.told.emit(tr("The marks have changed in the meantime. Try again."))
            return
        companions = _along(found[0], set(paths))
        size = sum(each.size_bytes for each in companions)
        dialog = MoveDialog(_counted(extras), Counted(len(companions), size), self._folder, self._window)
        dialog.accepted.connect(lambda: self._move(extras, dialog))
        self._open(dialog)

    def _open(self, dialog: QDialog) -> None:
        self._dialog = dialog
        dialog.finished.connect(self._on_finished)
        dialog.open()

    def _on_finished(self, _result: int) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None

    # --- doing ---

    def _move(self, extras: Sequence[Extra], dialog: MoveDialog) -> None:
        from dupfinder.trash.ways import Way

        self._folder = dialog.folder
        structure, along = dialog.structure.isChecked(), dialog.sidecars.isChecked()
        self._session.take(extras, Way("move", self._folder, structure, "take" if along else "leave"))

    def _link(self, extras: Sequence[Extra], dialog: LinkDialog) -> None:
        from dupfinder.trash.ways import Way

        self._session.take(extras, Way("reflink" if dialog.shared.isChecked() else "hard-link"))

    def _on_taken(self, result: TrashResult, way: Way) -> None:
        from dupfinder.ui.duplicates.move_words import taken_words

        self.moved.emit()
        self._review.forget_files(file.path for file in result.moved)
        self._review.note_failures((failure.path, failure.reason) for failure in result.failed)
        kind: Kind = "warning" if result.failed else "info"
        show = (tr("Show"), self.history_asked.emit)
        undo = (tr("Undo"), lambda: self._session.undo(result.batch))
        button, action = undo if result.moved else show
        more = show if result.moved and result.failed else None
        self._tell(taken_words(result, way), kind, key="trash", button=button, action=action, more=more)


def _counted(extras: Iterable[Extra]) -> Counted:
    from dupfinder.ui.dialogs.other_ways import Counted

    sizes = [extra.image.size_bytes for extra in extras]
    return Counted(len(sizes), sum(sizes))


def _along(found: CompanionsByPath, images: set[str]) -> list[Companion]:
    """Returns the sidecars and videos of images, once each."""
    companions = {
        each.path: each
        for those in found.values()
        for each in those
        if each.kind in ("sidecar", "video") and each.path not in images
    }
    return list(companions.values())
