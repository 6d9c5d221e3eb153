"""The dialogs that stay open beside the window, and the log folder."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from dupfinder.system import user_dirs
from dupfinder.ui.backend.operations.library import Overview
from dupfinder.ui.backend.session import Session
from dupfinder.ui.desktop import opening
from dupfinder.ui.style import formatting
from dupfinder.ui.style.translation import tr

if TYPE_CHECKING:
    from dupfinder.ui.dialogs.path_lists import ExcludedDialog, ProtectedDialog
    from dupfinder.ui.dialogs.shortcuts import ShortcutsDialog

D = TypeVar("D", bound=QWidget)
L = TypeVar("L", bound="ExcludedDialog | ProtectedDialog")


class SideDialogs(QObject):
    """Opens each dialog once, shows it again later, and keeps the open ones up to date.

    Args:
        session: the library that they show.
        menu_actions: returns the actions of each menu, with its title, for the list of shortcuts.
        window: that they belong to.

    Attributes:
        views: return the views whose tables of keys the list of shortcuts shows, with their titles.

    Signals:
        status_asked: a sentence to show in the status bar.
    """

    status_asked = Signal(str)

    def __init__(
        self, session: Session, menu_actions: Callable[[], list[tuple[str, list[QAction]]]], window: QWidget
    ) -> None:
        super().__init__(window)
        self._session = session
        self._menu_actions = menu_actions
        self._window = window
        self.views: list[tuple[str, Callable[[], QWidget]]] = []
        self._opened: dict[type[QWidget], QWidget] = {}
        self._updates: dict[QWidget, Callable[[Overview], object]] = {}
        session.overview_changed.connect(self._on_overview_changed)

    def opened(self, kind: type[D]) -> D | None:
        """Returns the dialog of a kind if it was opened before."""
        dialog = self._opened.get(kind)
        return dialog if isinstance(dialog, kind) else None

    def close_all(self) -> None:
        """Closes the dialogs."""
        for dialog in self._opened.values():
            dialog.close()

    def show_problems(self) -> None:
        """Lists the files that could not be read, and the reasons."""
        from dupfinder.ui.dialogs.problems import ProblemsDialog

        dialog = self._show(ProblemsDialog, lambda: ProblemsDialog(self._window))
        self._follow(dialog, lambda overview: dialog.set_problems(overview.problems))

    def show_excluded(self) -> None:
        """Lists the excluded paths."""
        from dupfinder.ui.dialogs.path_lists import ExcludedDialog

        dialog = self._show(ExcludedDialog, lambda: self._make_list(ExcludedDialog, self._on_include_asked))
        self._follow(dialog, lambda overview: dialog.set_paths(overview.excluded))

    def show_protected(self) -> None:
        """Lists the folders whose files never go to the trash."""
        from dupfinder.ui.dialogs.path_lists import ProtectedDialog

        dialog = self._show(
            ProtectedDialog, lambda: self._make_list(ProtectedDialog, self._on_unprotect_asked)
        )
        self._follow(dialog, lambda overview: dialog.set_paths(overview.protected))

    def show_guide(self) -> None:
        """Explains the review, its keys, and what the program never does."""
        from dupfinder.ui.dialogs.guide import GuideDialog

        def make() -> GuideDialog:
            dialog = GuideDialog(self._window)
            dialog.similarity_asked.connect(self.show_similarity)
            return dialog

        self._show(GuideDialog, make)

    def show_three_steps(self) -> None:
        """Shows the cards of the first guide, from the first on."""
        from dupfinder.ui.dialogs.three_steps import ThreeStepsDialog

        self._show(ThreeStepsDialog, lambda: ThreeStepsDialog(self._window)).start()

    def show_similarity(self) -> None:
        """Explains how similarity works."""
        from dupfinder.ui.dialogs.similarity import SimilarityDialog

        self._show(SimilarityDialog, lambda: SimilarityDialog(self._window))

    def show_shortcuts(self) -> None:
        """Lists all keys."""
        from dupfinder.ui.dialogs.shortcuts import ShortcutsDialog

        self._show(ShortcutsDialog, self._make_shortcuts)

    def show_about(self) -> None:
        """Describes the program, with versions."""
        from dupfinder.ui.dialogs.about import AboutDialog

        self._show(AboutDialog, lambda: AboutDialog(self._session.data_dir, self._window))

    def show_crash(self, trace: str) -> None:
        """Shows what a crash left behind."""
        from dupfinder.ui.dialogs.crash_report import CrashDialog

        self._show(CrashDialog, lambda: CrashDialog(trace, self.open_log_folder, self._window))

    def open_log_folder(self) -> None:
        """Opens the folder of the logs; shows its path where there is no file manager."""
        folder = user_dirs.log_dir()
        with contextlib.suppress(OSError):
            user_dirs.make_folder(folder)
        if not opening.open_folder(folder):
            self.status_asked.emit(tr("The logs are in %1").replace("%1", formatting.shown(folder)))

    def _show(self, kind: type[D], make: Callable[[], D]) -> D:
        dialog = self.opened(kind)
        if dialog is None:
            dialog = self._opened[kind] = make()
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()
        return dialog

    def _follow(self, dialog: QWidget, update: Callable[[Overview], object]) -> None:
        """Updates a dialog now, and with each change of the library while it is visible."""
        self._updates[dialog] = update
        update(self._session.overview)

    def _make_shortcuts(self) -> ShortcutsDialog:
        from dupfinder.ui.dialogs.shortcuts import ShortcutsDialog, keys_of

        tables = [(title, keys_of(view())) for title, view in self.views]
        return ShortcutsDialog(self._menu_actions(), self._window, tables=tables)

    def _make_list(self, kind: type[L], include: Callable[[Sequence[str]], object]) -> L:
        dialog = kind(self._window)
        dialog.include_asked.connect(include)
        return dialog

    def _on_include_asked(self, paths: Iterable[str]) -> None:
        self._session.include(*paths)

    def _on_unprotect_asked(self, paths: Sequence[str]) -> None:
        for path in paths:
            self._session.protect(path, False)

    def _on_overview_changed(self, overview: Overview) -> None:
        for dialog, update in self._updates.items():
            if dialog.isVisible():
                update(overview)
