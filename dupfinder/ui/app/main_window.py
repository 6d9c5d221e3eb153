"""The main window: puts pages, panes, menus and status bar together, and hands each verb to its place."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Iterable, Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import QPoint, QSize, QStandardPaths, Qt, QUrl, Signal
from PySide6.QtGui import (
    QAction,
    QActionGroup,
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QKeySequence,
)
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QMainWindow,
    QMenu,
    QSizePolicy,
    QSlider,
    QSpinBox,
    QSplitter,
    QStackedWidget,
    QToolBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from dupfinder.base.file_types import IMAGE_SUFFIXES
from dupfinder.base.records import Cluster, ClusterFile, ScanResult
from dupfinder.system import user_dirs
from dupfinder.ui.app.folders_pane import FoldersPane
from dupfinder.ui.app.status_bar import ActivityBar
from dupfinder.ui.backend.cluster_table import Item
from dupfinder.ui.backend.progress_meter import Activity
from dupfinder.ui.backend.session import Notice, Overview, Session, Source
from dupfinder.ui.backend.settings import Settings
from dupfinder.ui.backend.thumbnails import Thumbnails
from dupfinder.ui.compare.marks import MarkState
from dupfinder.ui.compare.page import CompareView
from dupfinder.ui.desktop import opening, slow_paths
from dupfinder.ui.desktop.urls import path_of, url_of
from dupfinder.ui.dialogs.about import AboutDialog
from dupfinder.ui.dialogs.guide import GuideDialog
from dupfinder.ui.dialogs.path_lists import ExcludedDialog, ProtectedDialog
from dupfinder.ui.dialogs.problems import ProblemsDialog
from dupfinder.ui.dialogs.shortcuts import ShortcutsDialog
from dupfinder.ui.duplicates.page import ClustersPage
from dupfinder.ui.duplicates.review_actions import ReviewActions
from dupfinder.ui.find.mime_payload import is_acceptable
from dupfinder.ui.find.page import QueryPage
from dupfinder.ui.grid.item_actions import ItemActions
from dupfinder.ui.grid.tile_view import DEFAULT_SIDE, MAX_SIDE, MIN_SIDE
from dupfinder.ui.grid.view import GridView
from dupfinder.ui.style import formatting, icons, theme
from dupfinder.ui.widgets.labels import PlainLabel
from dupfinder.ui.widgets.notice_bar import NoticeBar
from dupfinder.workers import decoder_pool

LEAST_SIZE: Final = QSize(820, 560)
FIRST_SIZE: Final = QSize(1200, 780)
_SIDE_STEP: Final = 24
_READ_ONLY: Final = QFileDialog.Option.ReadOnly
"""Qt's own file dialog, where the desktop has none, can delete whole folders for good otherwise."""


_FALLBACK_KEYS: Final = {QKeySequence.StandardKey.Quit: "Ctrl+Q", QKeySequence.StandardKey.FullScreen: "F11"}
"""Where the system has no keys of its own: Windows and bare X sessions have none for Quit."""

Keys = QKeySequence.StandardKey | str | None


class _Verb(NamedTuple):
    """A row of the table of actions: name, words, icon, keys, what it does, and whether it is a switch."""

    name: str
    words: str
    icon: str
    keys: Keys
    does: Callable[..., object]
    switch: bool = False


class MainWindow(QMainWindow):
    """The window over one library.

    Args:
        session: the library; is opened by `start`.
        thumbnails: for all views.
        settings: of the library's folder.
    """

    closing = Signal()
    """It is closed, and will take some time for that; nothing may be asked of it any more."""

    def __init__(self, session: Session, thumbnails: Thumbnails, settings: Settings) -> None:
        super().__init__()
        self.session = session
        self.settings = settings
        self._thumbnails = thumbnails
        self._dialogs: dict[str, QWidget] = {}
        self._removed: str | None = None
        self._activity: Activity | None = None
        self._to_tell = ""
        self.setWindowTitle("dupfinder")
        self.setMinimumHeight(LEAST_SIZE.height())  # the width follows from what stands beside one another
        self.setAcceptDrops(True)
        self.folders = FoldersPane()
        self.query_page = QueryPage(session, thumbnails, settings)
        self.clusters_page = ClustersPage(session, thumbnails, settings)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.query_page)
        self.pages.addWidget(self.clusters_page)
        self.notice = NoticeBar()
        self.status = ActivityBar()
        self.compare_view = CompareView(thumbnails, settings)
        self.pages.addWidget(self.compare_view)
        self.review_actions = ReviewActions(
            session, self.clusters_page, settings, thumbnails, self.notice, self
        )
        self.item_actions = ItemActions(self.selected_items, session, self)
        self.side = QSlider(Qt.Orientation.Horizontal)
        self.actions_by_name = self._make_actions()
        self._arrange()
        self._make_menus()
        self._make_toolbar()
        self._connect()
        self._restore()

    # --- the window as a whole ---

    def start(self, folders: Sequence[str] = ()) -> None:
        """Opens the library and adds these folders; call it once the window is shown."""
        for folder in folders:
            self.settings.add_recent_folder(folder)
        self.session.open(folders)

    def grid(self) -> GridView:
        """The grid of the page in front."""
        return self.query_page.grid if self.is_on_find() else self.clusters_page.grid

    def is_on_find(self) -> bool:
        """Whether the page Find is in front."""
        return self.pages.currentWidget() is self.query_page

    def is_comparing(self) -> bool:
        """Whether two pictures side by side are in front."""
        return self.pages.currentWidget() is self.compare_view

    def selected_items(self) -> list[Item]:
        """Of the page in front; where two pictures are compared, the one that the keys are for."""
        if self.is_comparing():
            file = self.compare_view.chosen()
            return [file] if file is not None else []
        return self.grid().selected_items()

    def action(self, name: str) -> QAction:
        """An action by its name in the table."""
        return self.actions_by_name[name]

    # --- verbs: folders and library ---

    def add_folder(self) -> None:
        """Asks for a folder and adds it."""
        urls = [self._choose_folder()]
        self.add_folders([path for url in urls if url is not None and (path := path_of(url))])

    def add_folders(self, folders: Sequence[str]) -> None:
        """Adds folders to the library and indexes them."""
        if not folders:
            return
        for folder in folders:
            self.settings.add_recent_folder(folder)
            self._tell_if_inside(folder)
        self.session.add_folders(folders)

    def _tell_if_inside(self, folder: str) -> None:
        """Says so where a folder is added that is in the list already, by itself or with another."""
        path = slow_paths.real_path(folder)
        for known in self.session.overview.folders:
            if path == known.path:
                words = self.tr("“%1” is in the list already; it is looked through again.")
            elif path.startswith(known.path.rstrip(os.sep) + os.sep):
                words = self.tr("“%1” lies in “%2”, which is in the list already.")
            else:
                continue
            words = formatting.filled(words, formatting.named(path), formatting.named(known.path))
            self.notice.tell(words, key="inside")
            return

    def rescan(self) -> None:
        """Looks through all folders for what is new."""
        self.session.rescan()

    def cancel(self) -> None:
        """Stops what runs."""
        self.session.cancel()

    def remove_folder(self, path: str) -> None:
        """Takes a folder off the list, and offers to take that back."""
        self.session.remove_folder(path)
        self._removed = path
        words = self.tr("“%1” was removed from the list; its files stay as they are.")
        self.notice.tell(
            words.replace("%1", formatting.named(path)),
            key="removed",
            button=self.tr("Add again"),
            action=lambda: self.add_folders([path]),
        )

    def protect(self, path: str, on: bool = True) -> None:
        """Has the files of a folder never go to the trash, or allows it again."""
        self.session.protect(path, on)
        words = (
            self.tr("The files of “%1” never go to the trash from now on.")
            if on
            else self.tr("The files of “%1” may go to the trash again.")
        )
        self.notice.tell(
            words.replace("%1", formatting.named(path)),
            key="protected",
            button=self.tr("Undo"),
            action=lambda: self.protect(path, not on),
        )

    # --- verbs: queries ---

    def choose_image(self) -> None:
        """Asks for one or more images and looks for the first."""
        patterns = " ".join(f"*{suffix}" for suffix in sorted(IMAGE_SUFFIXES))
        urls, _ = QFileDialog.getOpenFileUrls(
            self,
            self.tr("Find image"),
            self._start_folder(),
            self.tr("Images (%1)").replace("%1", patterns) + ";;" + self.tr("All files (*)"),
            options=_READ_ONLY,
        )
        chosen = [path for path in map(path_of, urls) if path]
        if chosen:
            self.settings.set("folders/last", os.fsencode(os.path.dirname(chosen[0])).hex())
            self.look_for([Source(formatting.name_of(path), path) for path in chosen])

    def look_for(self, sources: Sequence[Source]) -> None:
        """Shows what resembles a picture, on the page Find."""
        self.show_find()
        self.query_page.look_for(sources)

    def paste(self) -> None:
        """Looks for the image on the clipboard, or the file it names."""
        focused = QApplication.focusWidget()
        if isinstance(focused, QLineEdit):
            focused.paste()
            return
        self.show_find()
        clipboard = QGuiApplication.clipboard()
        words = self.tr("There is no image on the clipboard.")
        line = clipboard.text().strip().strip('"')
        if line and "\n" not in line and (os.path.isabs(line) or line.startswith(("file:", "~"))):
            words = self.tr("There is no such file: %1").replace("%1", formatting.sentence(line[:300]))
        if not self.query_page.pane.take(clipboard.mimeData(), with_text=True, otherwise=words):
            self.query_page.pane.show_message(words)

    # --- verbs: review ---

    def compare_pictures(self) -> None:
        """Shows two pictures of a cluster side by side: those selected, or the keeper and another."""
        page = self.clusters_page
        if page.isVisible():
            chosen = page.grid.selected_items()
        elif not self.is_comparing():
            chosen = []
            self.show_duplicates()
        else:
            return
        cluster = page.current_cluster()
        if cluster is None:
            return
        self.compare_view.set_clusters(page.shown_clusters(), self._state_of)
        self._show_page(self.compare_view)
        if len(chosen) >= 2:
            self.compare_view.show_pair(chosen[0].image.path, chosen[1].image.path)
        elif chosen and chosen[0].image.path != cluster.keeper.path:
            self.compare_view.show_pair(cluster.keeper.path, chosen[0].image.path)
        else:
            self.compare_view.show_pair(cluster.keeper.path, cluster.files[1].image.path)
        self.compare_view.setFocus(Qt.FocusReason.OtherFocusReason)

    def check(self) -> None:
        """Checks the selected files, or unchecks them."""
        items = self.selected_items()
        if items and not self.is_on_find():
            self.clusters_page.toggle(items)

    def keep_only(self) -> None:
        """Makes the selected file the one that is kept of its cluster."""
        for item in self.selected_items()[:1]:
            if not self.is_on_find():
                self.clusters_page.keep_only(item)

    def not_duplicates(self) -> None:
        """Hides the cluster, or keeps two pictures apart."""
        if self.is_comparing():
            self.compare_view.tell_apart()
        elif not self.is_on_find():
            self.review_actions.not_duplicates()

    def trash(self, items: Sequence[Item]) -> None:
        """Moves these files to the trash, once one agrees; where pictures are compared, checks them."""
        if self.is_comparing():
            self.compare_view.trash()
        else:
            self.review_actions.trash_items(items)

    # --- verbs: views ---

    def show_find(self) -> None:
        """Brings the page Find to the front."""
        self._show_page(self.query_page)

    def show_duplicates(self) -> None:
        """Brings the page Duplicates to the front, the keyboard on its list."""
        self._show_page(self.clusters_page)
        self.clusters_page.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def set_side(self, side: int) -> None:
        """Shows thumbnails of another size."""
        self.side.setValue(side)

    def zoom(self, steps: int) -> None:
        """Makes thumbnails larger or smaller."""
        self.set_side(self.side.value() + steps * _SIDE_STEP)

    def select_all(self) -> None:
        """Selects everything in the grid, or in the text that has the focus."""
        focused = QApplication.focusWidget()
        if isinstance(focused, QLineEdit | QSpinBox):
            focused.selectAll()
        else:
            self.grid().selectAll()

    def toggle_full_screen(self, on: bool) -> None:
        """Fills the screen, or goes back."""
        self.setWindowState(
            self.windowState() | Qt.WindowState.WindowFullScreen
            if on
            else self.windowState() & ~Qt.WindowState.WindowFullScreen
        )

    def set_appearance(self, appearance: str) -> None:
        """Follows the system, or is light or dark."""
        self.settings.set("window/appearance", appearance)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.apply(app, appearance)  # type: ignore[arg-type]

    # --- verbs: dialogs ---

    def show_problems(self) -> None:
        """Lists what could not be read, and why."""
        dialog = self._dialog("problems", lambda: ProblemsDialog(self))
        assert isinstance(dialog, ProblemsDialog)
        dialog.set_problems(self.session.overview.problems)

    def show_excluded(self) -> None:
        """Lists what was excluded."""
        dialog = self._dialog("excluded", self._make_excluded)
        assert isinstance(dialog, ExcludedDialog)
        dialog.set_paths(self.session.overview.excluded)

    def show_protected(self) -> None:
        """Lists the folders whose files never go to the trash."""
        dialog = self._dialog("protected", self._make_protected)
        assert isinstance(dialog, ProtectedDialog)
        dialog.set_paths(self.session.overview.protected)

    def show_guide(self) -> None:
        """Explains how similarity works."""
        self._dialog("guide", lambda: GuideDialog(self))

    def show_shortcuts(self) -> None:
        """Lists all keys."""
        self._dialog("shortcuts", lambda: ShortcutsDialog(self._menu_actions(), self))

    def show_about(self) -> None:
        """Says what this is, with versions."""
        self._dialog("about", lambda: AboutDialog(self.session.data_dir, self))

    def open_log_folder(self) -> None:
        """Opens the folder of the logs."""
        folder = user_dirs.log_dir()
        with contextlib.suppress(OSError):
            user_dirs.make_folder(folder)
        if not opening.open_folder(folder):
            self.status.tell(self.tr("The logs are in %1").replace("%1", formatting.shown(folder)))

    # --- building ---

    def _make_actions(self) -> dict[str, QAction]:
        key = QKeySequence.StandardKey
        verbs = (
            _Verb("add_folder", self.tr("&Add folder…"), "add-folder", "Ctrl+Shift+O", self.add_folder),
            _Verb("choose_image", self.tr("&Find image…"), "choose-image", key.Open, self.choose_image),
            _Verb("export", self.tr("&Export clusters…"), "list", "Ctrl+Shift+E", self.review_actions.export),
            _Verb("quit", self.tr("&Quit"), "quit", key.Quit, self.close),
            _Verb("undo", self.tr("&Undo"), "undo", key.Undo, self.review_actions.undo),
            _Verb("paste", self.tr("Pas&te image"), "paste", key.Paste, self.paste),
            _Verb("select_all", self.tr("Select &all"), "", key.SelectAll, self.select_all),
            _Verb("clear", self.tr("C&lear query"), "close", "Ctrl+Backspace", self.query_page.clear),
            _Verb("find", self.tr("&Find"), "find", key.Find, self.show_find, True),
            _Verb("duplicates", self.tr("&Duplicates"), "duplicates", "Ctrl+G", self.show_duplicates, True),
            _Verb("zoom_in", self.tr("&Larger thumbnails"), "zoom-in", key.ZoomIn, lambda: self.zoom(1)),
            _Verb("zoom_out", self.tr("&Smaller thumbnails"), "zoom-out", key.ZoomOut, lambda: self.zoom(-1)),
            _Verb("zoom_reset", self.tr("D&efault size"), "", "Ctrl+0", lambda: self.set_side(DEFAULT_SIDE)),
            _Verb("folders", self.tr("F&olders pane"), "folder", "F9", self.folders.setVisible, True),
            _Verb(
                "all_clusters",
                self.tr("&All clusters"),
                "all-clusters",
                "Ctrl+Shift+G",
                self.clusters_page.set_all,
                True,
            ),
            _Verb("full_screen", self.tr("F&ull screen"), "", key.FullScreen, self.toggle_full_screen, True),
            _Verb("rescan", self.tr("&Rescan"), "rescan", key.Refresh, self.rescan),
            _Verb("cancel", self.tr("&Stop"), "cancel", "Ctrl+.", self.cancel),
            _Verb("compare", self.tr("&Compare now"), "compare", None, self.session.compare),
            _Verb(
                "choose_extras",
                self.tr("C&hoose extras…"),
                "filter",
                "Ctrl+L",
                self.review_actions.choose_extras,
            ),
            _Verb("check", self.tr("&Check or uncheck"), "check", None, self.check),
            _Verb("keep_only", self.tr("&Keep this one"), "star", "Ctrl+Shift+K", self.keep_only),
            _Verb("clear_choices", self.tr("C&lear choices"), "close", None, self.review_actions.clear),
            _Verb("pair", self.tr("Compare &side by side"), "compare", "Ctrl+E", self.compare_pictures),
            _Verb(
                "not_duplicates", self.tr("&Not duplicates"), "exclude", "Ctrl+Shift+N", self.not_duplicates
            ),
            _Verb(
                "trash_checked",
                self.tr("Move checked to the t&rash…"),
                "trash",
                "Ctrl+Delete",
                self.review_actions.trash_checked,
            ),
            _Verb(
                "trashed",
                self.tr("Recently &trashed…"),
                "trash",
                "Ctrl+Shift+T",
                self.review_actions.show_trashed,
            ),
            _Verb(
                "decisions",
                self.tr("&Not duplicates…"),
                "exclude",
                None,
                self.review_actions.show_decisions,
            ),
            _Verb("problems", self.tr("&Problems…"), "warning", "Ctrl+Shift+P", self.show_problems),
            _Verb("excluded", self.tr("&Excluded…"), "exclude", None, self.show_excluded),
            _Verb("protected", self.tr("Pr&otected folders…"), "lock", None, self.show_protected),
            _Verb("guide", self.tr("&Guide"), "help", key.HelpContents, self.show_guide),
            _Verb("shortcuts", self.tr("&Keyboard shortcuts"), "", "Ctrl+?", self.show_shortcuts),
            _Verb("log", self.tr("Open &log folder"), "log", None, self.open_log_folder),
            _Verb("about", self.tr("&About dupfinder"), "info", None, self.show_about),
        )
        return {verb.name: self._make_action(verb) for verb in verbs}

    def _make_action(self, verb: _Verb) -> QAction:
        action = QAction(verb.words, self)
        if verb.icon:
            action.setIcon(icons.icon(verb.icon))
        if isinstance(verb.keys, str):
            action.setShortcut(QKeySequence(verb.keys))
        elif verb.keys is not None:
            own = QKeySequence.keyBindings(verb.keys)
            action.setShortcuts(own or [QKeySequence(_FALLBACK_KEYS.get(verb.keys, ""))])
        action.setCheckable(verb.switch)
        if verb.switch:
            action.triggered.connect(lambda checked, does=verb.does: _call(does, checked))
        else:
            action.triggered.connect(lambda _checked=False, does=verb.does: does())
        if verb.name == "quit":
            action.setMenuRole(QAction.MenuRole.QuitRole)
        elif verb.name == "about":
            action.setMenuRole(QAction.MenuRole.AboutRole)
        return action

    def _make_menus(self) -> None:
        bar = self.menuBar()
        file = bar.addMenu(self.tr("&File"))
        self._add(file, "add_folder")
        self.recent = file.addMenu(icons.icon("folder"), self.tr("&Recent folders"))
        self.recent.aboutToShow.connect(self._fill_recent)
        self._add(file, None, "choose_image", None, "export", None, "quit")
        edit = bar.addMenu(self.tr("&Edit"))
        self._add(edit, "undo", None)
        edit.addAction(self.item_actions.actions.copy)
        edit.addAction(self.item_actions.actions.copy_path)
        self._add(edit, "paste", None, "select_all", "clear")
        image = bar.addMenu(self.tr("&Image"))
        self.item_actions.fill(image)
        review = bar.addMenu(self.tr("Revie&w"))
        self._add(review, "choose_extras", "check", "keep_only", "clear_choices", None)
        self._add(review, "pair", "not_duplicates", None)
        review.addAction(self.item_actions.actions.trash)
        self._add(review, "trash_checked")
        view = bar.addMenu(self.tr("&View"))
        self._add(view, "find", "duplicates", None, "all_clusters", None, "zoom_in", "zoom_out", "zoom_reset")
        self._add(view, None, "folders")
        self._make_appearance(view.addMenu(self.tr("A&ppearance")))
        self._add(view, "full_screen")
        library = bar.addMenu(self.tr("&Library"))
        self._add(library, "rescan", "cancel", "compare", None, "problems", "excluded", "protected")
        self._add(library, "decisions", "trashed")
        helps = bar.addMenu(self.tr("&Help"))
        self._add(helps, "guide", "shortcuts", None, "log", None, "about")
        self._menus = [file, edit, image, review, view, library, helps]

    def _add(self, menu: QMenu, *names: str | None) -> None:
        for name in names:
            if name is None:
                menu.addSeparator()
            else:
                menu.addAction(self.action(name))

    def _make_appearance(self, menu: QMenu) -> None:
        group = QActionGroup(self)
        choices = {
            "system": self.tr("As the &system"),
            "light": self.tr("&Light"),
            "dark": self.tr("&Dark"),
        }
        chosen = self.settings.get("window/appearance", "system")
        if chosen not in choices:  # a file edited by hand
            chosen = "system"
        for key, words in choices.items():
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(key == chosen)
            group.addAction(action)
            action.triggered.connect(lambda _checked=False, key=key: self.set_appearance(key))

    def _make_toolbar(self) -> None:
        bar = QToolBar(self.tr("Toolbar"))
        bar.setObjectName("toolbar")
        bar.setMovable(False)
        bar.setIconSize(QSize(20, 20))
        bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        bar.addAction(self.action("add_folder"))
        bar.addAction(self.action("rescan"))
        bar.addWidget(_spring())
        pages = QActionGroup(self)
        for name in ("find", "duplicates"):
            pages.addAction(self.action(name))
            bar.addAction(self.action(name))
        bar.addWidget(_spring())
        bar.addWidget(self._make_side())
        self.addToolBar(bar)
        self.toolbar = bar
        for button in bar.findChildren(QToolButton):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def _make_side(self) -> QWidget:
        widget = QWidget()
        row = QHBoxLayout(widget)
        row.setContentsMargins(0, 0, 6, 0)
        row.setSpacing(2)
        self.side.setRange(MIN_SIDE, MAX_SIDE)
        self.side.setPageStep(_SIDE_STEP)
        self.side.setSingleStep(8)
        self.side.setFixedWidth(120)
        self.side.setToolTip(self.tr("Thumbnail size"))
        self.side.setAccessibleName(self.tr("Thumbnail size"))
        for name in ("zoom_out", "zoom_in"):
            button = QToolButton()
            button.setDefaultAction(self.action(name))
            button.setIconSize(QSize(18, 18))
            button.setAutoRaise(True)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
            button.setAccessibleName(self.action(name).text().replace("&", ""))
            row.addWidget(button)
        row.insertWidget(1, self.side)
        widget.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        return widget

    def _arrange(self) -> None:
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notice)
        column.addWidget(self.pages, 1)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.addWidget(self.folders)
        self.splitter.addWidget(right)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([200, 1000])
        self.splitter.setChildrenCollapsible(False)
        self.setCentralWidget(self.splitter)
        self.statusBar().setSizeGripEnabled(False)
        self.statusBar().addWidget(self.status, 1)

    def _connect(self) -> None:
        session, status = self.session, self.status
        self.folders.add_asked.connect(self.add_folder)
        self.folders.folders_given.connect(self.add_folders)
        self.folders.rescan_asked.connect(session.index)
        self.folders.remove_asked.connect(self.remove_folder)
        self.folders.refused.connect(status.tell)
        for page in (self.query_page, self.clusters_page):
            page.add_folder_asked.connect(self.add_folder)
            page.grid.opened.connect(self.item_actions.open_item)
            page.grid.menu_asked.connect(self._on_menu_asked)
            page.grid.selection_altered.connect(self._on_selection_altered)
            page.grid.side_asked.connect(self.set_side)
            self.side.valueChanged.connect(page.grid.set_side)
        self.query_page.choose_asked.connect(self.choose_image)
        self.query_page.folders_given.connect(self.add_folders)
        self.pages.currentChanged.connect(self._on_page_changed)
        self.clusters_page.all.toggled.connect(self.action("all_clusters").setChecked)
        self.item_actions.find_asked.connect(lambda source: self.look_for([source]))
        self.item_actions.told.connect(status.tell)
        self.item_actions.failed.connect(lambda words: self.notice.tell(words, "warning", key="item"))
        self.item_actions.excluded.connect(self._on_excluded)
        self.item_actions.trash_asked.connect(self.trash)
        self.item_actions.protect_asked.connect(self.protect)
        self.folders.protect_asked.connect(self.protect)
        self.clusters_page.refused.connect(status.tell)
        self.clusters_page.bar.compare_asked.connect(self.compare_pictures)
        self.clusters_page.shown_changed.connect(self._on_shown_changed)
        self.review_actions.told.connect(status.tell)
        self.review_actions.journal_changed.connect(self.action("undo").setEnabled)
        compare = self.compare_view
        compare.keep_asked.connect(lambda file: self.clusters_page.review.mark([file.image.path], "keep"))
        compare.trash_asked.connect(self._on_trash_marked)
        compare.keeper_asked.connect(self.clusters_page.keep_only)
        compare.not_duplicates_asked.connect(self._on_not_duplicates)
        compare.closed.connect(self._on_compare_closed)
        compare.shown_changed.connect(self._on_pair_changed)
        companions, found = self.clusters_page.companions, self.query_page
        found.model.companions_of = companions.of
        found.grid.in_view.connect(lambda items: companions.want(item.image.path for item in items))
        companions.changed.connect(found.grid.viewport().update)
        companions.changed.connect(self._on_companions_changed)
        self._on_companions_changed()
        status.cancel_asked.connect(self.cancel)
        status.problems_asked.connect(self.show_problems)
        session.overview_changed.connect(self._on_overview_changed)
        session.activity_changed.connect(self._on_activity_changed)
        session.scanned.connect(self._on_scanned)
        session.noticed.connect(self._on_noticed)
        session.trash_done.connect(
            lambda result: self.query_page.take_away([file.path for file in result.moved])
        )
        session.settled.connect(self.notice.settle)

    def _restore(self) -> None:
        settings = self.settings
        geometry = settings.state("window/geometry")
        if geometry.isEmpty() or not self.restoreGeometry(geometry):
            screen = QGuiApplication.primaryScreen().availableGeometry().size()
            self.resize(FIRST_SIZE.boundedTo(screen * 0.95).expandedTo(LEAST_SIZE))
        self.splitter.restoreState(settings.state("window/splitter"))
        self.side.setValue(settings.number("window/side", DEFAULT_SIDE, MIN_SIDE, MAX_SIDE))
        shown = settings.get("window/folders", True)
        self.folders.setVisible(shown)
        self.action("folders").setChecked(shown)
        self.action("all_clusters").setChecked(self.clusters_page.all.isChecked())
        on_find = settings.get("window/page", "find") != "duplicates"
        self._show_page(self.query_page if on_find else self.clusters_page)
        self._on_activity_changed(None)

    def _save(self) -> None:
        settings = self.settings
        settings.set_state("window/geometry", self.saveGeometry())
        settings.set_state("window/splitter", self.splitter.saveState())
        settings.set("window/side", self.side.value())
        settings.set("window/folders", self.action("folders").isChecked())
        settings.set("window/page", "find" if self.is_on_find() else "duplicates")
        self.query_page.save()
        self.clusters_page.save()
        self.compare_view.save()
        settings.sync()

    # --- helpers of the verbs ---

    def _show_page(self, page: QWidget) -> None:
        self.pages.setCurrentWidget(page)
        self.action("find").setChecked(page is self.query_page)
        self.action("duplicates").setChecked(page is not self.query_page)
        # Two pictures side by side need the room.
        comparing = page is self.compare_view
        self.folders.setVisible(self.action("folders").isChecked() and not comparing)
        self.action("folders").setEnabled(not comparing)

    def _start_folder(self) -> QUrl:
        """Where a file dialog opens: the last folder that was used, or the pictures."""
        last = self.settings.get("folders/last", "")
        try:
            path = os.fsdecode(bytes.fromhex(last))
        except ValueError:
            path = ""
        if not path or not slow_paths.is_folder(path):
            places = QStandardPaths.standardLocations(QStandardPaths.StandardLocation.PicturesLocation)
            path = next(filter(slow_paths.is_folder, places), os.path.expanduser("~"))
        return url_of(path)

    def _choose_folder(self) -> QUrl | None:
        url = QFileDialog.getExistingDirectoryUrl(
            self, self.tr("Add folder"), self._start_folder(), QFileDialog.Option.ShowDirsOnly | _READ_ONLY
        )
        path = path_of(url) if url.isValid() else None
        if path is None:
            return None
        self.settings.set("folders/last", os.fsencode(path).hex())
        return url

    def _fill_recent(self) -> None:
        self.recent.clear()
        folders = self.settings.recent_folders()
        for path, is_there in zip(folders, slow_paths.are_folders(folders), strict=True):
            action = self.recent.addAction(formatting.shown(path).replace("&", "&&"))
            action.setEnabled(is_there)
            action.triggered.connect(lambda _checked=False, path=path: self.add_folders([path]))
        if self.recent.isEmpty():
            self.recent.addAction(self.tr("None yet")).setEnabled(False)

    def _menu_actions(self) -> list[tuple[str, list[QAction]]]:
        return [(menu.title().replace("&", ""), list(_leaves(menu))) for menu in self._menus]

    def _dialog(self, name: str, make: Callable[[], QWidget]) -> QWidget:
        """Shows a dialog that stays beside the window; the same one the next time."""
        dialog = self._dialogs.get(name)
        if dialog is None:
            dialog = self._dialogs[name] = make()
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()
        return dialog

    def _make_excluded(self) -> ExcludedDialog:
        dialog = ExcludedDialog(self)
        dialog.include_asked.connect(lambda paths: self.session.include(*paths))
        return dialog

    def _make_protected(self) -> ProtectedDialog:
        dialog = ProtectedDialog(self)
        dialog.include_asked.connect(self._on_unprotect_asked)
        return dialog

    def _on_unprotect_asked(self, paths: Sequence[str]) -> None:
        for path in paths:
            self.session.protect(path, False)

    # --- what changes ---

    def _on_page_changed(self, _page: int) -> None:
        self._on_selection_altered()

    def _on_selection_altered(self) -> None:
        self.notice.settle("item")
        items = self.selected_items()
        self.status.show_selection(len(items), sum(item.image.size_bytes for item in items))
        self.item_actions.update()
        self._enable_review()

    def _on_shown_changed(self) -> None:
        page = self.clusters_page
        chosen = page.review
        for name in ("export", "choose_extras"):
            self.action(name).setEnabled(bool(page.list_model.entries))
        self.action("clear_choices").setEnabled(not chosen.is_empty)
        self.action("trash_checked").setEnabled(bool(chosen.totals().extras) and not chosen.is_pending)
        if self.is_comparing():
            self.compare_view.set_clusters(page.shown_clusters(), self._state_of)
        self._enable_review()

    def _enable_review(self) -> None:
        on_find = self.is_on_find()
        items = self.selected_items()
        has_clusters = bool(self.clusters_page.list_model.entries)
        for name in ("check", "keep_only"):
            self.action(name).setEnabled(bool(items) and not on_find)
        for name in ("pair", "not_duplicates"):
            self.action(name).setEnabled(has_clusters and not on_find)

    def _state_of(self, cluster: Cluster, file: ClusterFile) -> MarkState:
        """How a file stands, as the compare view tells it."""
        check = self.clusters_page.review.check_of(file.image.path)
        reason = check.failure or formatting.stays("" if check.by_person or check.locked else check.reason)
        is_keeper = file.image is cluster.keeper and not check.checked
        because = self.clusters_page.review.kept_because(file.image.path) if is_keeper else ""
        return MarkState(check.checked, check.by_person, is_keeper, reason, check.locked, because)

    def _on_trash_marked(self, file: ClusterFile) -> None:
        page = self.clusters_page
        if page.review.check_of(file.image.path).locked:
            page.toggle([file])  # says why it cannot be
        else:
            page.review.mark([file.image.path], "trash")

    def _on_not_duplicates(self, one: ClusterFile, other: ClusterFile) -> None:
        cluster = self.clusters_page.review.cluster_of(one.image.path)
        if cluster is not None and len(cluster.files) == 2:
            self.review_actions.hide_cluster(cluster)
        else:
            self.review_actions.keep_apart(one, other)

    def _on_pair_changed(self) -> None:
        files = self.compare_view.files() or ()
        self.clusters_page.companions.want([file.image.path for file in files])
        self._on_selection_altered()

    def _on_companions_changed(self) -> None:
        self.compare_view.show_companions(self.clusters_page.companions.of)

    def _on_compare_closed(self) -> None:
        file = self.compare_view.chosen()
        self._show_page(self.clusters_page)
        if file is not None:
            self.clusters_page.show_file(file.image.path)
        self.clusters_page.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_excluded(self, excluded: Sequence[str]) -> None:
        if len(excluded) == 1:
            words = self.tr("“%1” was left out of the library; nothing is changed on the disk.")
            words = words.replace("%1", formatting.named(excluded[0]))
        else:
            words = self.tr("%1 paths were left out of the library; nothing is changed on the disk.")
            words = words.replace("%1", formatting.number(len(excluded)))
        self.notice.tell(
            words, key="excluded", button=self.tr("Undo"), action=lambda: self.session.include(*excluded)
        )

    def _on_menu_asked(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if not self.is_on_find():
            menu.addActions([self.action(name) for name in ("check", "keep_only", "pair", "not_duplicates")])
            menu.addSeparator()
        self.item_actions.fill(menu)
        menu.popup(place)

    def _on_overview_changed(self, overview: Overview) -> None:
        self.folders.set_folders(overview.folders)
        self.item_actions.update()
        self.status.show_problems(len(overview.problems))
        self.status.show_idle(formatting.images(overview.images) if overview.folders else "")
        self.action("rescan").setEnabled(bool(overview.folders))
        self._enable_compare()
        problems, excluded = self._dialogs.get("problems"), self._dialogs.get("excluded")
        if isinstance(problems, ProblemsDialog) and problems.isVisible():
            problems.set_problems(overview.problems)
        if isinstance(excluded, ExcludedDialog) and excluded.isVisible():
            excluded.set_paths(overview.excluded)
        protected = self._dialogs.get("protected")
        if isinstance(protected, ProtectedDialog) and protected.isVisible():
            protected.set_paths(overview.protected)

    def _enable_compare(self) -> None:
        session = self.session
        is_due = session.overview.waiting > 0 or (session.overview.images > 0 and not session.has_table)
        self.action("compare").setEnabled(is_due and session.activity is None)

    def _on_activity_changed(self, activity: Activity | None) -> None:
        self._activity = activity
        self.status.show_activity(activity)
        self.action("cancel").setEnabled(activity is not None and not activity.stopping)
        self._enable_compare()
        if activity is None and self._to_tell:
            self.status.tell(self._to_tell)
            self._to_tell = ""

    def _on_scanned(self, result: ScanResult) -> None:
        # Files may be back, such as those of a drive that was plugged in again.
        self._thumbnails.forget_failures()
        for view in (self.query_page.grid, self.clusters_page.grid, self.clusters_page.list):
            view.ask_soon()
        self._settle_removed(result)
        if result.cancelled:
            # Until the work has ended the status bar shows it, and nothing else.
            self._to_tell = self.tr("Stopped; what was read is kept.")
            return
        self._to_tell = _summary(result)
        gone = [problem for problem in result.problems if problem.stage == "walk"]
        if result.skipped_folders and gone:
            words = formatting.counted(
                result.skipped_folders,
                self.tr("A folder could not be looked through."),
                self.tr("%1 folders could not be looked through."),
            )
            named = "; ".join(formatting.sentence(f"{each.path}: {each.reason}") for each in gone[:3])
            self.notice.tell(f"{words} {named}", "warning", key="index")
        elif unread := _unread(result):
            words = formatting.counted(
                unread,
                self.tr("%1 file could not be read any more: it vanished, or its drive does not answer."),
                self.tr("%1 files could not be read any more: they vanished, or a drive does not answer."),
            )
            self.notice.tell(words, "warning", key="index", button=self.tr("Rescan"), action=self.rescan)
        elif not result.found and not result.offline:
            names = ", ".join(map(formatting.named, result.folders))
            self.notice.tell(self.tr("There are no images in %1.").replace("%1", names), "info", key="index")

    def _settle_removed(self, result: ScanResult) -> None:
        """Takes back the offer to add a folder again, once it was."""
        if self._removed in result.folders:
            self._removed = None
            self.notice.settle("removed")

    def _on_noticed(self, notice: Notice) -> None:
        retry = {"open": self.session.reopen, "index": self.session.try_again, None: None}[notice.retry]
        self.notice.tell(
            notice.text,
            notice.kind,
            key=notice.key,
            button=self.tr("Try again") if retry else "",
            action=retry,
        )

    # --- Qt ---

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if isinstance(event.source(), GridView):
            event.ignore()  # our own tiles are dropped on the pane for the query, and nowhere else in here
        elif self.is_on_find():
            self.query_page.pane.consider(event)
        elif is_acceptable(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.query_page.pane.box.set_highlight(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self.show_find()
        self.query_page.pane.receive(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        self._save()
        for dialog in self._dialogs.values():
            dialog.close()
        self.hide()
        self.review_actions.close()
        self.compare_view.close_threads()
        self._thumbnails.close()
        self.session.stop()
        decoder_pool.pool().interrupt()  # queries whose decoder hangs
        self.session.close()
        event.accept()


def _call(does: Callable[..., object], checked: bool) -> None:
    """A switch's verb: pages take no argument, all others whether it is on."""
    if getattr(does, "__name__", "") in ("show_find", "show_duplicates"):
        does()
    else:
        does(checked)


def _summary(result: ScanResult) -> str:
    """What a run of indexing found, in a few words."""
    found = (
        (result.new, formatting.tr("%1 new")),
        (result.changed, formatting.tr("%1 changed")),
        (result.moved, formatting.tr("%1 moved")),
        (result.gone, formatting.tr("%1 gone")),
        (_unread(result), formatting.tr("%1 not read")),
    )
    parts = [words.replace("%1", formatting.number(count)) for count, words in found if count]
    files = formatting.files(result.found)
    return f"{files}: {', '.join(parts) or formatting.tr('nothing has changed')}"


def _unread(result: ScanResult) -> int:
    """How many files were listed and then could not be read any more, not even to say why."""
    counted = result.new + result.changed + result.unchanged + result.moved
    return 0 if result.cancelled else max(result.found - counted, 0)


def _spring() -> QWidget:
    widget = PlainLabel()
    widget.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return widget


def _leaves(menu: QMenu) -> Iterable[QAction]:
    for action in menu.actions():
        if action.menu() is None and not action.isSeparator():
            yield action
