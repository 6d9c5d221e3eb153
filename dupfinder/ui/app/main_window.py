"""The main window: puts pages, panes, menus and status bar together, and connects their signals."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow, QSlider, QSplitter, QStatusBar, QWidget

from dupfinder.base.records import ScanResult
from dupfinder.batch.results_mark import output_of
from dupfinder.ui.app.actions import ActionStates, Commands, Verb, key_hints, make_actions
from dupfinder.ui.app.compare_controller import CompareController
from dupfinder.ui.app.dropping import FolderDrops
from dupfinder.ui.app.explain_controller import ExplainController
from dupfinder.ui.app.folder_actions import FolderActions
from dupfinder.ui.app.folders_pane import FoldersPane
from dupfinder.ui.app.key_lists import further_actions, views_with_keys
from dupfinder.ui.app.large_views import LargeViews
from dupfinder.ui.app.later_pages import LaterPages
from dupfinder.ui.app.library_notices import LibraryNotices
from dupfinder.ui.app.menus import SIDE_STEP, Menus, Toolbar, context_menu
from dupfinder.ui.app.pages import Pages, ReviewVerbs
from dupfinder.ui.app.preferences_controller import PreferencesController
from dupfinder.ui.app.query_actions import QueryActions
from dupfinder.ui.app.results_actions import ResultsActions
from dupfinder.ui.app.side_dialogs import SideDialogs
from dupfinder.ui.app.status_bar import ActivityBar
from dupfinder.ui.app.warming import Warming, steps_of
from dupfinder.ui.app.window_state import LEAST_SIZE, WindowState
from dupfinder.ui.backend.cluster_table import ClusterEntry
from dupfinder.ui.backend.operations.library import Overview
from dupfinder.ui.backend.progress_meter import Activity
from dupfinder.ui.backend.session import Session
from dupfinder.ui.backend.settings import Settings
from dupfinder.ui.backend.thumbnails import Thumbnails
from dupfinder.ui.desktop.notifications import LongWork
from dupfinder.ui.duplicates.page import ClustersPage
from dupfinder.ui.duplicates.review_actions import ReviewActions
from dupfinder.ui.grid.item_actions import ItemActions
from dupfinder.ui.grid.tile_view import DEFAULT_SIDE
from dupfinder.ui.grid.view import GridView
from dupfinder.ui.style import formatting
from dupfinder.ui.style.sentences import spoken
from dupfinder.ui.style.translation import tr
from dupfinder.ui.widgets.announcing import announce
from dupfinder.ui.widgets.toast import Toast

if TYPE_CHECKING:
    from dupfinder.ui.compare.page import CompareView
    from dupfinder.ui.find.page import QueryPage


class MainWindow(QMainWindow):
    """The window over one library.

    It assembles all parts, so each of them is an attribute.

    Args:
        session: the library; is opened by `start`.
        thumbnails: for all views.
        settings: of the library's folder.
    """

    closing = Signal()
    """The window begins to close, which may take some time; it takes no more requests."""

    def __init__(self, session: Session, thumbnails: Thumbnails, settings: Settings) -> None:
        super().__init__()
        self.session = session
        self.settings = settings
        self._thumbnails = thumbnails
        results = output_of(session.data_dir)
        self.setWindowTitle(
            "dupfinder" if results is None else tr("Results in “%1”").replace("%1", formatting.named(results))
        )
        self.setMinimumHeight(LEAST_SIZE.height())  # the least width follows from the widgets in a row
        self.setAcceptDrops(True)
        self.folders = FoldersPane()
        self.clusters_page = ClustersPage(session, thumbnails, settings)
        self._later = LaterPages(session, thumbnails, settings, self.clusters_page, self)
        self.pages = Pages(self._later.find, self.clusters_page, self._later.compare)
        self.notice = Toast(self)
        self.status = ActivityBar()
        self._long_work = LongWork(self)
        self.side = QSlider(Qt.Orientation.Horizontal)
        self.review_actions = ReviewActions(
            session, self.clusters_page, settings, thumbnails, self.notice, self
        )
        self.item_actions = ItemActions(self.pages.selected_items, session, self)
        self._review = ReviewVerbs(self.pages, self.clusters_page, self.review_actions)
        self.folder_actions = FolderActions(session, settings, self.folders, self.notice, self)
        self.results_actions = ResultsActions(session, settings, self.notice, self)
        self.query_actions = QueryActions(self._later.find, self.show_find, settings, self)
        self.drops = FolderDrops(self.folder_actions.add, self.query_actions.look_for, self)
        self.drops.highlighted.connect(self.clusters_page.blank.set_highlight)
        self.drops.told.connect(self.status.tell)
        self.large = LargeViews(self.clusters_page, thumbnails, self)
        self._compare = CompareController(self._later.compare, self.clusters_page, self.review_actions, self)
        self._explain = ExplainController(session, self.pages, self.clusters_page, self)
        LibraryNotices(session, self.notice, self.status, self)
        self.side_dialogs = SideDialogs(session, self._menu_actions, self)
        self.side_dialogs.views = views_with_keys(self.clusters_page, self.large, self._later, self.folders)
        self.commands = make_actions(self, self._verbs())
        self._states = ActionStates(self.commands, session, self.clusters_page)
        self._arrange()
        self.preferences = PreferencesController(
            session,
            settings,
            self.clusters_page,
            self.folder_actions,
            self._long_work,
            self.commands.find_crops,
            self.status,
            thumbnails.folder,
            self,
        )
        self._menus = Menus(self.menuBar(), self.commands, self.item_actions, settings)
        self._menus.view.aboutToShow.connect(self._later.find.get)
        self.toolbar = Toolbar(self.commands, self.side, self.clusters_page.controls)
        self.addToolBar(self.toolbar)
        self._state = WindowState(
            self, self.splitter, self.folders, self.commands.folders, self.side, settings
        )
        self._connect_parts()
        self._restore()
        self._on_activity_changed(None)
        self._warming = Warming(steps_of(self._later, self.large), session.is_idle, self)

    @property
    def query_page(self) -> QueryPage:
        """The page Find."""
        return self._later.find.get()

    @property
    def compare_view(self) -> CompareView:
        """Two pictures side by side."""
        return self._later.compare.get()

    def start(self, folders: Sequence[str] = ()) -> None:
        """Opens the library and adds these folders; call it once the window is shown."""
        for folder in folders:
            self.settings.add_recent_folder(folder)
        self.session.open(folders)
        self._warming.start()

    # --- verbs ---

    def add_folders(self, folders: Sequence[str]) -> None:
        """Adds folders to the library and indexes them."""
        self.folder_actions.add(folders)

    def compare_pictures(self) -> None:
        """Shows two pictures of a cluster side by side: those selected, or the keeper and another."""
        if self.pages.is_on_review():
            self._compare.show(self.clusters_page.grid.selected_items())

    def show_find(self) -> None:
        """Brings the page Find to the front."""
        self._show_page(self.query_page)

    def show_duplicates(self) -> None:
        """Brings the page Review to the front, with the keyboard focus on its pictures."""
        self._show_page(self.clusters_page)
        self.clusters_page.grid.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def search_groups(self) -> None:
        """Brings the page Review to the front, with the keyboard focus on the search for groups."""
        self._show_page(self.clusters_page)
        self.clusters_page.filter_bar.focus_search()

    def zoom(self, steps: int) -> None:
        """Makes thumbnails larger or smaller."""
        self.side.setValue(self.side.value() + steps * SIDE_STEP)

    def toggle_full_screen(self, on: bool) -> None:
        """Fills the screen, or restores the window."""
        others = self.windowState() & ~Qt.WindowState.WindowFullScreen
        self.setWindowState(others | Qt.WindowState.WindowFullScreen if on else others)

    # --- assembly ---

    def _verbs(self) -> Commands[Verb]:
        """Returns what each action calls."""
        review, dialogs = self.review_actions, self.side_dialogs
        return Commands(
            add_folder=self.folder_actions.choose,
            choose_image=self.query_actions.choose,
            open_results=self.results_actions.choose,
            export=review.export,
            quit=self.close,
            undo=review.undo,
            paste=self.query_actions.paste,
            select_all=self.pages.select_all,
            clear=self.query_actions.clear,
            preferences=lambda: self.preferences.show(),
            search=self.search_groups,
            duplicates=lambda _on: self.show_duplicates(),
            find=lambda _on: self.show_find(),
            zoom_in=lambda: self.zoom(1),
            zoom_out=lambda: self.zoom(-1),
            zoom_reset=lambda: self.side.setValue(DEFAULT_SIDE),
            folders=self.folders.setVisible,
            info=self.pages.show_info,
            all_clusters=self.clusters_page.set_all,
            full_screen=self.toggle_full_screen,
            preview=self.large.preview_group,
            survey=self.large.survey_group,
            confirm=self.clusters_page.confirm,
            accept_all=self.clusters_page.accept_all,
            rescan=self.session.rescan,
            cancel=self.session.cancel,
            compare=self.session.compare,
            find_crops=self.folder_actions.find_crops,
            choose_extras=review.choose_extras,
            check=self._review.check,
            keep_only=self._review.keep_only,
            clear_choices=review.clear,
            pair=self.compare_pictures,
            explain=self._explain.show,
            not_duplicates=self._review.not_duplicates,
            trash_checked=review.trash_checked,
            move_marked=review.move_marked,
            hard_link_marked=review.hard_link_marked,
            trashed=review.show_trashed,
            decisions=review.show_decisions,
            problems=dialogs.show_problems,
            excluded=dialogs.show_excluded,
            protected=dialogs.show_protected,
            guide=dialogs.show_guide,
            three_steps=dialogs.show_three_steps,
            similarity=dialogs.show_similarity,
            shortcuts=dialogs.show_shortcuts,
            log=dialogs.open_log_folder,
            about=dialogs.show_about,
        )

    def _menu_actions(self) -> list[tuple[str, list[QAction]]]:
        page = self._later.find.get()  # adds to a menu
        return [*self._menus.actions(), *further_actions(page, self.notice)]

    def _arrange(self) -> None:
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.addWidget(self.folders)
        self.splitter.addWidget(self.pages)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([200, 1000])
        self.splitter.setChildrenCollapsible(False)
        self.setCentralWidget(self.splitter)
        self.setStatusBar(QStatusBar())
        self.notice.keep_above(self.statusBar(), self.clusters_page.bar)
        self.statusBar().setSizeGripEnabled(False)
        self.statusBar().addWidget(self.status, 1)

    def _connect_parts(self) -> None:
        items, status = self.item_actions, self.status
        self._menus.folder_chosen.connect(lambda path: self.add_folders([path]))
        self.folders.refused.connect(status.tell)
        self._connect_page(self.clusters_page)
        self._later.find.then(self._connect_find)
        self._later.compare.then(self._on_compare_made)
        self.clusters_page.grid.opened.connect(lambda _item: self.large.preview_group())
        self.clusters_page.grid.preview_asked.connect(self.large.preview_group)
        self.pages.currentChanged.connect(self._on_selection_altered)
        items.find_asked.connect(lambda source: self.query_actions.look_for([source]))
        items.told.connect(status.tell)
        items.failed.connect(lambda words: self.notice.tell(words, "warning", key="item"))
        items.excluded.connect(self.folder_actions.note_excluded)
        items.trash_asked.connect(self._review.trash)
        items.protect_asked.connect(self.folder_actions.protect)
        self.clusters_page.all.toggled.connect(self._on_mode_changed)
        self.clusters_page.refused.connect(status.tell)
        self.clusters_page.told.connect(status.tell)
        for said in (self.clusters_page.told, self.clusters_page.spoken):
            said.connect(lambda words: announce(self.clusters_page.grid, words))
        self.clusters_page.header.compare_asked.connect(self.compare_pictures)
        self.clusters_page.header.survey_asked.connect(self.large.survey_group)
        chosen = self.clusters_page.filter_bar
        chosen.changed.connect(lambda: self.folders.choose(chosen.filter.folder))
        self.pages.info_changed.connect(self.commands.info.setChecked)
        self.clusters_page.entries_shown.connect(self._on_entries_shown)
        self.folders.folder_chosen.connect(self.clusters_page.filter_bar.set_folder)
        self.clusters_page.shown_changed.connect(self._on_shown_changed)
        self.review_actions.told.connect(status.tell)
        self.review_actions.journal_changed.connect(self.commands.undo.setEnabled)
        self._compare.show_asked.connect(lambda: self._show_page(self.compare_view))
        self._compare.leave_asked.connect(lambda: self._show_page(self.clusters_page))
        self._compare.find_asked.connect(self.show_find)
        self._compare.selection_altered.connect(self._on_selection_altered)
        status.cancel_asked.connect(self.session.cancel)
        status.problems_asked.connect(self.side_dialogs.show_problems)
        self.side_dialogs.status_asked.connect(status.tell)
        self.session.overview_changed.connect(self._on_overview_changed)
        self.session.activity_changed.connect(self._on_activity_changed)
        self.session.scanned.connect(self._on_scanned)

    def _connect_find(self, page: QueryPage) -> None:
        self._connect_page(page)
        page.preview_asked.connect(self.large.preview_found)
        page.compare_asked.connect(self._compare.show_match)
        page.review_asked.connect(self._on_review_asked)
        page.choose_asked.connect(self.query_actions.choose)
        page.folders_given.connect(self.add_folders)
        page.info.refused.connect(self.status.tell)
        self._menus.add_places([page.verbs.back, page.verbs.forward])

    def _on_compare_made(self, view: CompareView) -> None:
        self.notice.keep_above(self.statusBar(), self.clusters_page.bar, view.controls.bottom)

    def _connect_page(self, page: ClustersPage | QueryPage) -> None:
        page.add_folder_asked.connect(self.folder_actions.choose)
        page.grid.menu_asked.connect(self._on_menu_asked)
        page.grid.selection_altered.connect(self._on_selection_altered)
        page.grid.side_asked.connect(self.side.setValue)
        page.grid.set_side(self.side.value())
        self.side.valueChanged.connect(page.grid.set_side)

    def _restore(self) -> None:
        self._state.restore()
        self.commands.all_clusters.setChecked(self.clusters_page.all.isChecked())
        self.commands.find_crops.setChecked(self.settings.get("search/crops", True))
        self._show_page(self.clusters_page)

    def _save(self) -> None:
        self._state.save()
        self.clusters_page.save()
        self._later.save()
        self.settings.sync()

    def _show_page(self, page: QWidget) -> None:
        self.pages.setCurrentWidget(page)
        is_find = self.pages.is_on_find() or self.pages.is_comparing_found()
        self.commands.find.setChecked(is_find)
        self.commands.duplicates.setChecked(not is_find)
        # Two pictures side by side need the width of the window.
        comparing, reviewing = self.pages.is_comparing(), self.pages.is_on_review()
        shows_all = self.clusters_page.all.isChecked()
        self.toolbar.show_controls(review=reviewing, sizes=not comparing and (shows_all or not reviewing))
        self._show_edges()
        self.folders.setVisible(self.commands.folders.isChecked() and not comparing)
        self.commands.folders.setEnabled(not comparing)
        self.commands.info.setEnabled(not comparing)
        self.commands.info.setChecked(self.pages.is_info_shown())

    def _show_edges(self) -> None:
        """Shows the toolbar, unless the library is new, and the keys for a group, if there is one."""
        on_review, page = self.pages.is_on_review(), self.clusters_page
        self.status.show_hint(key_hints(self.commands) if on_review and page.list_model.entries else ())
        self.toolbar.setVisible(not (on_review and page.is_new()))

    # --- what changes ---

    def _on_selection_altered(self) -> None:
        self.notice.settle("item")
        items = self.pages.selected_items()
        self.status.show_selection(len(items), sum(item.image.size_bytes for item in items))
        self.item_actions.update()
        self._update_selection(len(items))

    def _on_mode_changed(self, shows_all: bool) -> None:
        self.commands.all_clusters.setChecked(shows_all)
        self._show_page(self.pages.front())

    def _on_entries_shown(self, entries: Sequence[ClusterEntry]) -> None:
        self.folders.set_groups(entries)
        words = spoken(self.commands.duplicates.text())
        count = formatting.number(len(entries))
        self.commands.duplicates.setIconText(f"{words} {count}" if entries else words)

    def _on_shown_changed(self) -> None:
        self._show_edges()
        self._states.update_clusters()
        if self.pages.is_comparing():
            self._compare.update_clusters()
        self._update_selection(len(self.pages.selected_items()))

    def _update_selection(self, selected: int) -> None:
        comparing = self.pages.is_comparing() and not self.pages.is_comparing_found()
        self._states.update_selection(selected, in_review=self.pages.is_on_review(), in_pair=comparing)
        self.commands.explain.setEnabled(self._explain.pair() is not None)

    def _on_menu_asked(self, place: QPoint) -> None:
        each = self.commands
        review = [each.check, each.keep_only, each.preview, each.pair, each.survey, each.explain]
        review.append(each.not_duplicates)
        if self.pages.is_on_find():
            verbs = self.query_page.verbs
            review = [verbs.preview, verbs.compare, verbs.review, each.explain]
        context_menu(self, review, self.item_actions.fill).popup(place)

    def _on_review_asked(self, path: str) -> None:
        self.show_duplicates()
        self.clusters_page.show_file(path)

    def _on_overview_changed(self, overview: Overview) -> None:
        self.folders.set_folders(overview.folders)
        self.folders.set_protected(overview.protected)
        self.item_actions.update()
        self.status.show_problems(len(overview.problems))
        self._show_page(self.pages.front())
        self.status.show_idle(formatting.photos(overview.images) if overview.folders else "")
        self._states.update_library()

    def _on_activity_changed(self, activity: Activity | None) -> None:
        self.status.show_activity(activity)
        self._show_edges()
        self._states.update_activity()
        progress = activity.progress if activity is not None else None
        self._long_work.update(progress.done if progress else None, progress.total if progress else None)

    def _on_scanned(self, _result: ScanResult) -> None:
        # Files may be back, such as those of a drive that was plugged in again.
        self._thumbnails.forget_failures()
        for view in (self.clusters_page.grid, self.clusters_page.list):
            view.ask_soon()

    # --- Qt ---

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if isinstance(event.source(), GridView):
            event.ignore()  # tiles of the window can be dropped on the pane for the query only
        elif self.pages.is_on_find():
            self.query_page.pane.consider(event)
        else:
            self.drops.consider(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        if self.pages.is_on_find():
            self.query_page.pane.set_highlight(False)
        self.clusters_page.blank.set_highlight(False)

    def dropEvent(self, event: QDropEvent) -> None:
        if self.pages.is_on_find() or not self.drops.take(event):
            self.show_find()
            self.query_page.pane.receive(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        self._warming.stop()
        self._save()
        self.side_dialogs.close_all()
        self._explain.close()
        self.hide()
        self.review_actions.close()
        self.preferences.close()
        self.large.close_threads()
        self.pages.close_threads()
        self._thumbnails.close()
        self.session.stop()
        from dupfinder.workers import decoder_pool

        decoder_pool.pool().interrupt()  # queries whose decoder hangs
        self.session.close()
        event.accept()
