"""The page Duplicates: the list of clusters, and the files of one or of all clusters with check boxes."""

from __future__ import annotations

from collections.abc import Callable, Sequence, Set
from itertools import chain
from typing import cast

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from dupfinder.base.records import Cluster
from dupfinder.clusters.selection import reclaimable_bytes
from dupfinder.finder import DEFAULT_RADIUS, MAX_CLUSTER_RADIUS
from dupfinder.ui.backend.cluster_table import ClusterEntry, ClusterTable, Item, Order, Section, in_order
from dupfinder.ui.backend.companion_cache import CompanionStore
from dupfinder.ui.backend.operations.library import Overview
from dupfinder.ui.backend.review_store import ReviewStore
from dupfinder.ui.backend.rule_presets import PresetStore
from dupfinder.ui.backend.session import Session
from dupfinder.ui.backend.settings import Settings
from dupfinder.ui.backend.stored_table import Shown
from dupfinder.ui.backend.thumbnails import Thumbnails
from dupfinder.ui.duplicates.cluster_list import ClusterList, ClusterListModel
from dupfinder.ui.duplicates.empty_states import Action, empty_state
from dupfinder.ui.duplicates.review import Review
from dupfinder.ui.duplicates.selection_bar import SelectionBar
from dupfinder.ui.grid.model import GridModel, Heading
from dupfinder.ui.grid.view import GridView
from dupfinder.ui.style import formatting, icons
from dupfinder.ui.widgets.empty_state import EmptyState, shows_no_library
from dupfinder.ui.widgets.labels import ElidedLabel, PlainLabel
from dupfinder.ui.widgets.notice_bar import NoticeBar
from dupfinder.ui.widgets.page_parts import choice_box, control_rows, side_by_side
from dupfinder.ui.widgets.radius_slider import DistanceControl


class ClustersPage(QWidget):
    """Shows all clusters, and which of their files are checked.

    Each control is an attribute, which the window and other objects of the page connect.

    Args:
        session: has the clusters.
        thumbnails: for list and grid.
        settings: hold radius, order and mode.

    Signals:
        add_folder_asked: for a file dialog.
        refused: the reason why files cannot be checked.
        shown_changed: other clusters are shown, or other files are checked.
    """

    add_folder_asked = Signal()
    refused = Signal(str)
    shown_changed = Signal()

    def __init__(
        self, session: Session, thumbnails: Thumbnails, settings: Settings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._settings = settings
        self._overview = Overview()
        self._busy = False
        self._scrolling = self._filling = False
        self._looked_at: ClusterEntry | None = None  # kept while the cluster is gone for a moment
        self._followed = ""
        self.distance = DistanceControl(MAX_CLUSTER_RADIUS, self.tr("&Radius"))
        self.sort = choice_box(
            (
                ("size", self.tr("Reclaimable size")),
                ("count", self.tr("Number of files")),
                ("date", self.tr("Newest first")),
                ("folder", self.tr("Folder and name")),
            )
        )
        self.one = self._mode_button(
            "one-cluster", self.tr("One cluster"), self.tr("Show one cluster at a time")
        )
        self.all = self._mode_button(
            "all-clusters", self.tr("All clusters"), self.tr("Show all clusters below one another")
        )
        self.summary = ElidedLabel(elide=Qt.TextElideMode.ElideRight)
        self.summary.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.waiting = NoticeBar()
        marks_safe = settings.get("review/mark_safe", True)
        self.review = Review(session, self, store=ReviewStore(session), marks_safe=marks_safe)
        self.companions = CompanionStore(session, self)
        self.bar = SelectionBar(PresetStore(settings))
        self.list_model = ClusterListModel(self)
        self.list_model.checked_in = self.review.checked_in
        self.list = ClusterList(thumbnails)
        self.list.setModel(self.list_model)
        self.list.setAccessibleName(self.tr("Clusters"))
        self.model = GridModel(self._heading, parent=self)
        self.model.check_of = self.review.check_of
        self.model.kept_because = self.review.kept_because
        self.model.companions_of = self.companions.of
        self.grid = GridView(thumbnails)
        self.grid.setModel(self.model)
        self.grid.setAccessibleName(self.tr("Files of the clusters"))
        self.empty = EmptyState()
        self.splitter = side_by_side(self.list, self.grid)
        self.stack = QStackedWidget()
        self._arrange()
        self._restore()
        self._connect()
        self._refresh()

    # --- building ---

    def _mode_button(self, icon: str, name: str, tip: str) -> QToolButton:
        button = QToolButton()
        button.setIcon(icons.icon(icon))
        button.setText(name)
        button.setToolTip(formatting.tip(tip))
        button.setAccessibleName(name)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setCheckable(True)
        button.setAutoRaise(True)
        return button

    def _arrange(self) -> None:
        modes = QButtonGroup(self)
        modes.addButton(self.one)
        modes.addButton(self.all)
        sort_label = PlainLabel(self.tr("&Sort:"))
        sort_label.setBuddy(self.sort)
        second = QHBoxLayout()
        second.setSpacing(8)
        for widget in (sort_label, self.sort):
            second.addWidget(widget)
        second.addSpacing(12)
        second.addWidget(self.one)
        second.addWidget(self.all)
        second.addWidget(self.summary, 1)
        self.list.setMinimumWidth(180)
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self.splitter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(control_rows(self.distance, second))
        layout.addWidget(self.waiting)
        layout.addWidget(self.stack, 1)
        layout.addWidget(self.bar)

    def _restore(self) -> None:
        settings = self._settings
        radius = settings.number("duplicates/radius", DEFAULT_RADIUS, 0, MAX_CLUSTER_RADIUS)
        self.distance.set_radius(radius)
        self.sort.setCurrentIndex(max(0, self.sort.findData(settings.get("duplicates/sort", "size"))))
        show_all = settings.get("duplicates/all", False)
        (self.all if show_all else self.one).setChecked(True)
        self.splitter.restoreState(settings.state("duplicates/splitter"))

    def save(self) -> None:
        """Saves the settings of the page."""
        settings = self._settings
        settings.set("duplicates/radius", self.distance.radius)
        settings.set("duplicates/sort", str(self.sort.currentData()))
        settings.set("duplicates/all", self.all.isChecked())
        settings.set_state("duplicates/splitter", self.splitter.saveState())

    def _connect(self) -> None:
        self.distance.changed.connect(self._refresh)
        self.sort.currentIndexChanged.connect(self._refresh)
        self.all.toggled.connect(self._on_mode_changed)
        # Not `currentChanged`: a click on the current row scrolls back to its cluster.
        self.list.clicked.connect(self._scroll_to_chosen)
        self.grid.verticalScrollBar().valueChanged.connect(self._on_grid_scrolled)
        self.list.selectionModel().currentChanged.connect(self._on_cluster_chosen)
        self.grid.check_asked.connect(self.toggle)
        self.grid.in_view.connect(lambda items: self.companions.want(item.image.path for item in items))
        self.companions.changed.connect(self.grid.viewport().update)
        self.review.entries_changed.connect(self._refresh)
        self.review.checks_changed.connect(self._on_checks_changed)
        self._session.clusters_changed.connect(self._on_clusters_changed)
        self._session.overview_changed.connect(self._on_overview_changed)
        self._session.activity_changed.connect(self._on_activity_changed)
        self._session.state_changed.connect(self._on_state_changed)

    # --- what is shown ---

    def set_all(self, on: bool) -> None:
        """Shows all clusters, or only the current one."""
        (self.all if on else self.one).setChecked(True)

    def current_cluster(self) -> Cluster | None:
        """Returns the current cluster; if all are shown, that of the grid's current item."""
        if self.all.isChecked() and self.grid.hasFocus():
            item = self.grid.current_item()
            section = self.model.section_of(self.grid.currentIndex().row()) if item is not None else None
            if section is not None:
                return cast(Cluster, section.subject)
        entry = self.list.current_entry()
        return entry.cluster if entry is not None else None

    def shown_clusters(self) -> list[Cluster]:
        """Returns all clusters of the radius, in the order of the list."""
        return [entry.cluster for entry in self.list_model.entries]

    def show_file(self, path: str) -> None:
        """Scrolls to a file, and makes it and its cluster current."""
        for row, entry in enumerate(self.list_model.entries):
            if any(file.image.path == path for file in entry.cluster.files):
                self.list.setCurrentIndex(self.list_model.index(row))
                self.list.scrollTo(self.list_model.index(row))
                break
        for row, item in enumerate(self.model.items):
            if item.image.path == path:
                self.grid.setCurrentIndex(self.model.index(row))
                self.grid.scrollTo(self.model.index(row))
                return

    # --- checks ---

    def toggle(self, items: Sequence[Item]) -> None:
        """Checks these files, or unchecks them if all are checked."""
        checks = {item.image.path: self.review.check_of(item.image.path) for item in items}
        free = [path for path, check in checks.items() if not check.locked]
        if not free:
            self.refused.emit(self.tr("Its folder is protected: its files never go to the trash."))
            return
        self.review.mark(free, "keep" if all(checks[path].checked for path in free) else "trash")

    def keep_only(self, item: Item) -> None:
        """Makes a file the keeper of its cluster."""
        self._followed = item.image.path
        self.review.mark([item.image.path], "keeper")

    def _on_checks_changed(self) -> None:
        self.grid.viewport().update()
        self.list.viewport().update()
        review = self.review
        self.bar.show_totals(
            review.totals(), pending=review.is_pending, empty=review.is_empty, rule=review.rule
        )
        self.shown_changed.emit()

    def _refresh(self) -> None:
        """Shows the clusters of the radius; the current one stays current if it still exists."""
        level = self._session.table.at(self.distance.radius)
        self.review.show(level, self.distance.radius)
        # Sorted by the library's keepers: a cluster keeps its place when the user chooses another keeper.
        ordered = in_order(level.entries, cast(Order, self.sort.currentData()))
        entries = ordered if self.review.is_empty else [self.review.entry_of(entry) for entry in ordered]
        chosen = self.list.current_entry()
        before = self.list.currentIndex().row()
        self.list.selectionModel().blockSignals(True)
        self.list_model.set_entries(entries)
        self.list.selectionModel().blockSignals(False)
        row = self._row_to_choose(chosen, before)
        if row is not None:
            self._choose_quietly(row)
        self._note_shown()
        self.list.ask_soon()
        self._fill_grid()
        extras = formatting.counted(level.extras, self.tr("%1 extra"), self.tr("%1 extras"))
        size = self.tr("%1 reclaimable").replace("%1", formatting.size(level.reclaimable_bytes))
        shown = f"{formatting.clusters(level.count)} · {extras} · {size}" if entries else ""
        self.summary.set_words(shown)
        self.bar.setVisible(bool(entries))
        self._on_checks_changed()
        if self._followed and not self.review.is_pending:
            self._follow()
        if entries:
            self.stack.setCurrentWidget(self.splitter)
        else:
            self._show_empty()
            self.stack.setCurrentWidget(self.empty)

    def _follow(self) -> None:
        """Scrolls to the file that has just become a keeper, and so the first of its cluster."""
        paths = [item.image.path for item in self.model.items]
        row = paths.index(self._followed) if self._followed in paths else None
        self._followed = ""
        if row is not None:
            self.grid.setCurrentIndex(self.model.index(row))
            self.grid.scrollTo(self.model.index(row))

    def _choose_quietly(self, row: int) -> None:
        """Makes a row of the list current without changing the grid."""
        self.list.selectionModel().blockSignals(True)
        self.list.setCurrentIndex(self.list_model.index(row))
        self.list.selectionModel().blockSignals(False)
        self.list.scrollTo(self.list_model.index(row))
        self.list.viewport().update()

    def _on_grid_scrolled(self) -> None:
        """Makes the cluster at the top of the grid current in the list, if all are shown."""
        if not self.all.isChecked() or self._scrolling or self._filling:
            return
        section = self.grid.top_section()
        if section is not None and section < len(self.list_model.entries):
            self._choose_quietly(section)
            self._looked_at = self.list.current_entry()
            self._note_shown()

    def _row_to_choose(self, chosen: ClusterEntry | None, before: int) -> int | None:
        """Returns the row of the former current cluster, of one with a file of it, or at its place."""
        entries = self.list_model.entries
        if not entries:
            return None
        if self._looked_at is None:
            self._looked_at = chosen
        if self._looked_at is None:
            return self._row_with({self._session.shown.place or self.review.place}) or 0
        row = self.list_model.row_of(self._looked_at.cluster.keeper.id)
        if row is None:
            row = self._row_with({file.image.path for file in self._looked_at.cluster.files})
        return min(max(before, 0), len(entries) - 1) if row is None else row

    def _row_with(self, paths: Set[str]) -> int | None:
        """Returns the row of the first cluster with one of these files."""
        held = (
            number
            for number, entry in enumerate(self.list_model.entries)
            if any(file.image.path in paths for file in entry.cluster.files)
        )
        return next(held, None)

    def _note_shown(self) -> None:
        """Notes what the next start shows first."""
        entry = self.list.current_entry()
        if entry is not None:
            self.review.place = entry.cluster.keeper.path
        order = cast(Order, self.sort.currentData())
        self._session.shown = Shown(self.distance.radius, order, self.review.place)

    def _fill_grid(self) -> None:
        if self.all.isChecked():
            entries = self.list_model.entries
        else:
            entry = self.list.current_entry()
            entries = [entry] if entry is not None else []
        files: list[Item] = list(chain.from_iterable(entry.cluster.files for entry in entries))
        self._filling = True
        self.model.set_content(files, [entry.section for entry in entries])
        self._filling = False

    def _heading(self, section: Section) -> Heading:
        cluster: Cluster = section.subject
        detail = f"· {formatting.files(section.length)}"
        if size_bytes := reclaimable_bytes(cluster):
            size = formatting.size(size_bytes)
            detail += " · " + self.tr("%1 reclaimable").replace("%1", size)
        checked = self.review.checked_in(cluster)
        if checked:
            detail += " · " + formatting.counted(checked, self.tr("%1 checked"), self.tr("%1 checked"))
        linked = sum(not file.direct and file.relation != "burst" for file in cluster.files)
        if linked:
            detail += " · " + formatting.counted(linked, self.tr("%1 only linked"), self.tr("%1 only linked"))
        title = formatting.name_of(cluster.keeper.path)
        if cluster.kind == "burst":
            title = self.tr("Burst: %1").replace("%1", title)
        return Heading(title, detail)

    def _show_empty(self) -> None:
        if not self._busy and shows_no_library(self.empty, self._session):
            return
        table = self._session.table if self._session.has_table else None
        state = empty_state(self._overview, table, self.distance.radius, is_busy=self._busy)
        actions: dict[Action, Callable[[], object]] = {
            "add-folder": self.add_folder_asked.emit,
            "reopen": self._session.reopen,
            "compare": self._session.compare,
            "enlarge": lambda: self.distance.set_radius(state.radius),
        }
        action = actions[state.action] if state.action is not None else None
        self.empty.show_state(state.picture, state.title, state.sentence, state.button, action)

    # --- changes ---

    def _on_mode_changed(self, _checked: bool) -> None:
        self._fill_grid()
        if self.all.isChecked():
            self._scroll_to_chosen()

    def _on_cluster_chosen(self, _current: QModelIndex, _previous: QModelIndex) -> None:
        self._looked_at = self.list.current_entry()
        self._note_shown()
        if self.all.isChecked():
            self._scroll_to_chosen()
        else:
            self._fill_grid()

    def _scroll_to_chosen(self) -> None:
        row = self.list.currentIndex().row()
        if row >= 0 and self.all.isChecked():
            self._scrolling = True
            self.grid.scroll_to_section(row)
            self._scrolling = False

    def _on_clusters_changed(self, table: ClusterTable) -> None:
        self.distance.slider.set_counts(table.histogram)
        self.companions.clear()
        self._refresh()

    def _on_overview_changed(self, overview: Overview) -> None:
        self._overview = overview
        self.review.set_protected(overview.protected)
        self._tell_waiting()
        if not self.list_model.entries:
            self._show_empty()

    def _on_activity_changed(self, activity: object) -> None:
        self._busy = activity is not None
        self._tell_waiting()
        if not self.list_model.entries:
            self._show_empty()

    def _on_state_changed(self) -> None:
        if not self.list_model.entries:
            self._show_empty()

    def _tell_waiting(self) -> None:
        """Shows a notice if images were read but not compared, because indexing was stopped."""
        waiting = self._overview.waiting
        if self._busy or not waiting:
            self.waiting.settle("waiting")
        else:
            words = formatting.counted(
                waiting,
                self.tr("%1 image was read and is not compared with the others yet."),
                self.tr("%1 images were read and are not compared with the others yet."),
            )
            self.waiting.tell(
                words, key="waiting", button=self.tr("Compare now"), action=self._session.compare
            )
