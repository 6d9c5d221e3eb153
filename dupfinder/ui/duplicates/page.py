"""The page Review: the list of groups, and the pictures of one or of all groups with check boxes."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from dupfinder.base.records import Cluster
from dupfinder.ui.backend.cluster_table import ClusterEntry, ClusterTable, Item, in_order
from dupfinder.ui.backend.companion_cache import CompanionStore
from dupfinder.ui.backend.operations.library import Overview
from dupfinder.ui.backend.review_store import ReviewStore
from dupfinder.ui.backend.session import Session
from dupfinder.ui.backend.settings import Settings
from dupfinder.ui.backend.stored_table import Shown
from dupfinder.ui.backend.thumbnails import Thumbnails
from dupfinder.ui.duplicates.blank_pages import BlankPages
from dupfinder.ui.duplicates.cluster_list import ClusterList
from dupfinder.ui.duplicates.cluster_model import ClusterListModel
from dupfinder.ui.duplicates.filter_bar import FilterBar
from dupfinder.ui.duplicates.group_header import GroupFacts, GroupHeader
from dupfinder.ui.duplicates.group_words import facts_of, files_of, heading_of
from dupfinder.ui.duplicates.info_subject import subject_of
from dupfinder.ui.duplicates.looked_at import LookedAt, is_same
from dupfinder.ui.duplicates.review import Review
from dupfinder.ui.duplicates.review_controls import ReviewControls
from dupfinder.ui.duplicates.selection_bar import Progress, SelectionBar
from dupfinder.ui.duplicates.waiting_notice import WaitingNotice
from dupfinder.ui.grid.model import GridModel
from dupfinder.ui.grid.view import GridView
from dupfinder.ui.info.side import InfoSide
from dupfinder.ui.style.places import folder_within
from dupfinder.ui.style.translation import tr
from dupfinder.ui.widgets.on_demand import OnDemand
from dupfinder.ui.widgets.page_parts import side_by_side

if TYPE_CHECKING:
    from dupfinder.clusters.selection import Choice
    from dupfinder.ui.backend.rule_presets import PresetStore
    from dupfinder.ui.duplicates.welcome import Welcome

_LIST_WIDTH: Final = 96
_LIST_LEAST: Final = 88


class ClustersPage(QWidget):
    """Shows all clusters, and which of their files are checked.

    Each control is an attribute, which the window and other objects of the page connect.

    Args:
        session: has the clusters.
        thumbnails: for list and grid.
        settings: hold radius, order and mode.

    Signals:
        add_folder_asked: for a file dialog.
        refused: the reason why files cannot be marked.
        told: a sentence for the status bar and for screen readers.
        spoken: a sentence for screen readers.
        entries_shown: all groups of the similarity, whatever the filter shows.
        shown_changed: other clusters are shown, or other files are marked.
    """

    add_folder_asked = Signal()
    refused = Signal(str)
    told = Signal(str)
    spoken = Signal(str)
    entries_shown = Signal(object)
    shown_changed = Signal()

    def __init__(
        self, session: Session, thumbnails: Thumbnails, settings: Settings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._settings = settings
        self._roots: tuple[str, ...] = ()
        self._scrolling = self._filling = False
        self.controls = ReviewControls()
        self.distance, self.similarity = self.controls.distance, self.controls.similarity
        self.sort, self.one, self.all = self.controls.sort, self.controls.one, self.controls.all
        self.header = GroupHeader()
        self.waiting = WaitingNotice(session)
        marks_safe = settings.get("review/mark_safe", True)
        self.review = Review(session, self, store=ReviewStore(session), marks_safe=marks_safe)
        self.companions = CompanionStore(session, self)
        self.presets = OnDemand(self._make_presets)
        self.bar = SelectionBar(self.presets)
        self.list_model = ClusterListModel(self)
        self._looked_at = LookedAt(self.list_model)
        self.list_model.checked_in = self.review.checked_in
        self.list_model.is_reviewed = self.review.is_reviewed
        self.list_model.is_in_danger = self.review.is_in_danger
        self.list = ClusterList(thumbnails)
        self.list.setModel(self.list_model)
        self.list.setAccessibleName(tr("Groups"))
        self.model = GridModel(lambda section: heading_of(section.subject, self.review), parent=self)
        self.model.check_of = self.review.check_of
        self.model.kept_because = self.model.reason_of = self.review.kept_because
        self.model.is_in_danger = lambda section: self.review.is_in_danger(section.subject)
        self.model.place_of = lambda path: folder_within(path, self._roots)
        self.model.companions_of = self.companions.of
        self.grid = GridView(thumbnails)
        self.grid.setModel(self.model)
        self.grid.setAccessibleName(tr("Photos of the group"))
        self.filter_bar = FilterBar()
        self.blank = BlankPages(session, self.distance, self.filter_bar)
        self.empty = self.blank.empty
        self.splitter = side_by_side(self.list, self._beneath_header())
        self.info = InfoSide(
            self,
            self.splitter,
            settings,
            lambda: subject_of(self.grid, self.review, self.current_cluster()),
        )
        self.info.panel.place_of = self.model.place_of
        self.info.refused.connect(self.told)
        self.splitter.setSizes([_LIST_WIDTH, 1000, self.info.panel.sizeHint().width()])
        self.stack = QStackedWidget()
        self._arrange()
        self._restore()
        self._connect()
        self._refresh()

    @property
    def welcome(self) -> Welcome:
        """The page of a library without folders."""
        return self.blank.welcomes.get()

    # --- building ---

    def _make_presets(self) -> PresetStore:
        from dupfinder.ui.backend.rule_presets import PresetStore

        return PresetStore(self._settings)

    def _beneath_header(self) -> QWidget:
        """Returns the grid with the header of the current group above it."""
        widget = QWidget()
        column = QVBoxLayout(widget)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.grid, 1)
        return widget

    def _arrange(self) -> None:
        self.list.setMinimumWidth(_LIST_LEAST)
        self.stack.addWidget(self.blank)
        self.stack.addWidget(self.splitter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.filter_bar)
        layout.addWidget(self.waiting)
        layout.addWidget(self.stack, 1)
        layout.addWidget(self.bar)

    def _restore(self) -> None:
        self.controls.restore(self._settings)
        self.splitter.restoreState(self._settings.state("review/splitter"))
        self._show_mode()

    def save(self) -> None:
        """Saves the settings of the page."""
        self.controls.save(self._settings)
        self._settings.set_state("review/splitter", self.splitter.saveState())

    def _connect(self) -> None:
        self.filter_bar.changed.connect(self._on_filter_changed)
        self.controls.changed.connect(self._rearrange)
        self.controls.mode_changed.connect(self._on_mode_changed)
        # Not `currentChanged`: a click on the current row scrolls back to its cluster.
        self.list.clicked.connect(self._scroll_to_chosen)
        self.grid.verticalScrollBar().valueChanged.connect(self._on_grid_scrolled)
        self.list.selectionModel().currentChanged.connect(self._on_cluster_chosen)
        self.grid.selectionModel().currentChanged.connect(self._on_tile_chosen)
        self.grid.check_asked.connect(self.toggle)
        self.grid.confirmed.connect(self.confirm)
        self.grid.turned.connect(self.step)
        self.list.activated.connect(lambda _index: self.confirm())
        self.header.step_asked.connect(self.step)
        self.header.info_asked.connect(self.set_info)
        for changed in (
            self.grid.selection_altered,
            self.grid.selectionModel().currentChanged,
            self.model.content_changed,
            self.review.checks_changed,
            self.review.entries_changed,
        ):
            changed.connect(self.info.refresh)
        self.info.shown_changed.connect(self.header.info.setChecked)
        self.blank.add_folder_asked.connect(self.add_folder_asked)
        self.bar.accept_asked.connect(self.accept_all)
        self.grid.in_view.connect(lambda items: self.companions.want(item.image.path for item in items))
        self.companions.changed.connect(self.grid.viewport().update)
        self.review.entries_changed.connect(self._refresh)
        self.review.checks_changed.connect(self._on_checks_changed)
        self._session.clusters_changed.connect(self._on_clusters_changed)
        self._session.overview_changed.connect(self._on_overview_changed)
        self._session.activity_changed.connect(lambda _activity: self._show_blank())
        self._session.state_changed.connect(self._show_blank)

    # --- what is shown ---

    def set_all(self, on: bool) -> None:
        """Shows all clusters, or only the current one."""
        self.controls.set_all(on)

    def set_info(self, on: bool) -> None:
        """Shows the info panel, or hides it."""
        self.info.set_on(on)
        self.header.info.setChecked(not self.info.panel.isHidden())

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
        """Returns the clusters of the list, in its order: one and the same list until others are shown."""
        return self.list_model.clusters

    def is_filtered(self) -> bool:
        """Whether a filter hides clusters, so that the verbs for all act on those shown."""
        return len(self.list_model.entries) < len(self._session.table.at(self.distance.radius).entries)

    def _group_count(self) -> int:
        """Returns how many groups are shown, with those that are not read from the disk yet."""
        shown = len(self.list_model.entries)
        return shown if self.is_filtered() else shown + self._session.table.at(self.distance.radius).more

    def choices(self) -> list[Choice]:
        """Returns the choices among the clusters shown that have extras."""
        return self.review.choices(self._limit())

    def has_extras(self) -> bool:
        """Whether any of the clusters shown has extras."""
        return self.review.totals(self._limit()).extras > 0

    def _limit(self) -> list[Cluster] | None:
        return self.shown_clusters() if self.is_filtered() else None

    def show_file(self, path: str) -> None:
        """Scrolls to a file, and makes it and its cluster current."""
        group = self.list_model.row_with({path})
        if group is not None:
            self.list.setCurrentIndex(self.list_model.index(group))
            self.list.scrollTo(self.list_model.index(group))
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
            self.refused.emit(tr("Its folder is protected: its files never go to the trash."))
            return
        self.review.mark(free, "keep" if all(checks[path].checked for path in free) else "trash")

    def keep_only(self, item: Item) -> None:
        """Makes a file the keeper of its cluster."""
        self.review.mark([item.image.path], "keeper")

    def _on_checks_changed(self) -> None:
        self.grid.viewport().update()
        self.list.viewport().update()
        review = self.review
        self.bar.show_totals(
            review.totals(self._limit()),
            pending=review.is_pending,
            rule=review.rule,
            is_streamed=review.is_streamed,
        )
        self.filter_bar.update_counts()
        self._show_progress()
        self._show_header()
        self.shown_changed.emit()

    def _show_progress(self) -> None:
        limit = self._limit()
        level = self._session.table.at(self.distance.radius)
        self.bar.show_progress(
            Progress(
                self.review.reviewed_count(limit),
                self._group_count(),
                level.count,
                self.review.proposed_count(limit),
                self.list_model.reclaimable_bytes,
            )
        )

    def _show_header(self) -> None:
        self.header.show_facts(self.facts())

    def facts(self) -> GroupFacts:
        """Returns the facts of the current group."""
        entry, row = self.list.current_entry(), self.list.currentIndex().row()
        return facts_of(entry, row, self._group_count(), self.review)

    # --- going through the groups ---

    def step(self, by: int) -> None:
        """Makes a later or earlier group current, with the focus on its pictures."""
        row = self.list.currentIndex().row() + by
        if 0 <= row < len(self.list_model.entries):
            self.list.setCurrentIndex(self.list_model.index(row))
            self.list.scrollTo(self.list_model.index(row))
            self.grid.setFocus(Qt.FocusReason.OtherFocusReason)
            self._choose_tile()
            self.spoken.emit(self.list_model.state_words(row))

    def confirm(self) -> None:
        """Confirms the current group, which marks what is proposed in it, and goes on to the next one."""
        cluster = self.current_cluster()
        if cluster is None:
            return
        self.review.confirm(cluster)
        if self.list.currentIndex().row() + 1 < len(self.list_model.entries):
            self.step(1)
        else:
            self.told.emit(tr("This was the last group."))

    def accept_all(self) -> None:
        """Marks what is proposed in all groups shown."""
        self.review.accept_all(self.shown_clusters())

    def _choose_tile(self) -> None:
        """Makes the first copy of the current group the current tile, so that X marks it."""
        if not self.all.isChecked() and self.model.items:
            row = min(1, len(self.model.items) - 1)
            self.grid.setCurrentIndex(self.model.index(row))

    def _refresh(self) -> None:
        """Shows the clusters of the radius; the current one stays current if it still exists."""
        level = self._session.table.at(self.distance.radius)
        self.review.show(level, self.distance.radius)
        # Sorted by the library's keepers: a cluster keeps its place when the user chooses another keeper.
        ordered = in_order(level.entries, self.controls.order)
        every = ordered if self.review.is_empty else [self.review.entry_of(entry) for entry in ordered]
        self.filter_bar.set_entries(every, self.review)
        self.entries_shown.emit(every)
        self._show_filtered()

    def _show_filtered(self, *, anew: bool = False) -> None:
        """Shows the clusters that the filter lets through; the current one stays current if it is there.

        Args:
            anew: if it is not, the first one becomes current, not the next one.
        """
        entries = self.filter_bar.shown()
        chosen = self.list.current_entry()
        later = None if anew else self.list_model.entries[max(self.list.currentIndex().row(), 0) :]
        place = self.list.place()
        self.list.set_entries_quietly(entries)
        row = self._row_to_choose(chosen, later)
        if row is not None:
            self.list.choose_quietly(row)
            if chosen is None or is_same(chosen, entries[row]):
                self.list.return_to(place)
        self._note_shown()
        self.list.ask_soon()
        self._fill_grid()
        self.bar.setVisible(bool(entries))
        self.filter_bar.setVisible(self.filter_bar.has_entries)
        self.controls.setEnabled(self.filter_bar.has_entries)
        self._on_checks_changed()
        if entries:
            self.stack.setCurrentWidget(self.splitter)
        else:
            self._show_blank()

    def _rearrange(self) -> None:
        """Shows other clusters, or in another order, because the user asked for it."""
        self._refresh()
        self.list.scrollTo(self.list.currentIndex())

    def _on_filter_changed(self) -> None:
        self._show_filtered(anew=True)
        self.list.scrollTo(self.list.currentIndex())

    def _on_grid_scrolled(self) -> None:
        """Makes the cluster at the top of the grid current in the list, if all are shown."""
        if not self.all.isChecked() or self._scrolling or self._filling:
            return
        section = self.grid.top_section()
        if section is not None and section < len(self.list_model.entries):
            self.list.choose_quietly(section)
            self._looked_at.choose(self.list.current_entry())
            self._note_shown()

    def _row_to_choose(self, chosen: ClusterEntry | None, later: list[ClusterEntry] | None) -> int | None:
        """Returns the row of the former current cluster, or of the one to show in its place."""
        if not self.list_model.entries:
            return None
        looked_at = self._looked_at
        if looked_at.entry is None:
            looked_at.entry = chosen
        if looked_at.entry is None:
            return looked_at.row_at_first(self._session.shown.place or self.review.place)
        if later is None:
            return looked_at.row() or 0
        return looked_at.row_again(later, is_streamed=self.review.is_streamed)

    def _note_shown(self) -> None:
        """Notes what the next start shows first."""
        entry = self.list.current_entry()
        if entry is not None:
            self.review.place = entry.cluster.keeper.path
        order = self.controls.order
        self._session.shown = Shown(self.distance.radius, order, self.review.place)

    def _fill_grid(self) -> None:
        if self.all.isChecked():
            entries = self.list_model.entries
        else:
            entry = self.list.current_entry()
            entries = [entry] if entry is not None else []
        files: list[Item] = list(
            chain.from_iterable(files_of(entry.cluster, self.review) for entry in entries)
        )
        self._filling = True
        self.model.set_content(files, [entry.section for entry in entries])
        self._filling = False

    def is_new(self) -> bool:
        """Whether the library is open and has no folder yet."""
        return self.blank.is_new()

    def _show_blank(self) -> None:
        """Shows why there is no group, if there is none."""
        if not self.list_model.entries:
            self.blank.update_reason()
            self.stack.setCurrentWidget(self.blank)

    # --- changes ---

    def _show_mode(self) -> None:
        """Shows the header of one group, or the headers of all."""
        self.grid.set_fitting(not self.all.isChecked())
        self.header.setVisible(not self.all.isChecked())

    def _on_mode_changed(self, _checked: bool) -> None:
        self._show_mode()
        self._fill_grid()
        if self.all.isChecked():
            self._scroll_to_chosen()

    def _on_cluster_chosen(self, _current: QModelIndex, _previous: QModelIndex) -> None:
        self._looked_at.choose(self.list.current_entry())
        self._show_header()
        self._note_shown()
        if self.all.isChecked():
            self._scroll_to_chosen()
        else:
            self._fill_grid()
            self.grid.verticalScrollBar().setValue(0)

    def _on_tile_chosen(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid():
            self._looked_at.touch()

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
        self._roots = tuple(folder.path for folder in overview.folders)
        self.filter_bar.set_folders(self._roots)
        self.review.set_protected(overview.protected)
        self._show_blank()
