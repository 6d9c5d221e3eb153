"""The page Find: a picture, and the images of the library that resemble it."""

from __future__ import annotations

import os
from collections.abc import Collection, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from dupfinder.base.errors import DupfinderError, LibraryError
from dupfinder.base.records import FolderInfo, Match
from dupfinder.finder import DEFAULT_RADIUS, MAX_QUERY_RADIUS
from dupfinder.ui.backend.cluster_table import Item, Section
from dupfinder.ui.backend.notices import sentence_of
from dupfinder.ui.backend.operations.library import Overview
from dupfinder.ui.backend.operations.queries import QueryAnswer, Source
from dupfinder.ui.backend.session import Session
from dupfinder.ui.backend.settings import Settings
from dupfinder.ui.backend.thumbnails import Thumbnails
from dupfinder.ui.desktop import slow_paths
from dupfinder.ui.find.drop_pane import DropPane
from dupfinder.ui.find.result_order import CROP, EXACT, histogram, ordered, sections_of, within
from dupfinder.ui.grid.model import GridModel, Heading
from dupfinder.ui.grid.view import GridView
from dupfinder.ui.style import formatting
from dupfinder.ui.widgets.crop_region import region_in
from dupfinder.ui.widgets.empty_state import EmptyState, shows_no_library
from dupfinder.ui.widgets.labels import PlainLabel
from dupfinder.ui.widgets.page_parts import YieldingRow, choice_box, control_rows, side_by_side
from dupfinder.ui.widgets.radius_slider import DistanceControl


class QueryPage(QWidget):
    """Queries the library for a picture, and shows the matches in groups by distance.

    Each control is an attribute, which the window connects.

    Args:
        session: answers queries.
        thumbnails: for the grid.
        settings: hold radius, order and filters.

    Signals:
        choose_asked: for a file dialog.
        add_folder_asked: likewise.
        folders_given: a list of folders to be added.
    """

    choose_asked = Signal()
    add_folder_asked = Signal()
    folders_given = Signal(object)

    def __init__(
        self, session: Session, thumbnails: Thumbnails, settings: Settings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._settings = settings
        self._sources: list[Source] = []
        self._position = 0
        self._answer: QueryAnswer | None = None
        self._ordered: list[Match] = []
        self._waiting = False
        self._failed = self._was_missing = self._had_no_library = False
        self._reason = ""
        self._overview = Overview()
        # The prefix of all paths below each entry of the box; not its item data: Qt would change such paths.
        self._below: list[str] = [""]
        self.pane = DropPane()
        self.distance = DistanceControl(MAX_QUERY_RADIUS, self.tr("&Distance"))
        self.sort = self._make_sort()
        self.verified = QCheckBox(self.tr("Ve&rified"))
        self.look_alikes = QCheckBox(self.tr("Loo&k-alikes"))
        self.verified.setToolTip(self.tr("Near-duplicates that passed the closer comparison"))
        self.look_alikes.setToolTip(self.tr("Within the distance, but the closer comparison says otherwise"))
        self.folder = QComboBox()
        self.folder.setAccessibleName(self.tr("Folder"))
        self.folder.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.folder.setMinimumContentsLength(8)
        self.summary = PlainLabel()
        self.model = GridModel(self._heading, of_query=True, parent=self)
        self.grid = GridView(thumbnails)
        self.grid.setModel(self.model)
        self.grid.setAccessibleName(self.tr("Images that resemble the query"))
        self.empty = EmptyState()
        self.stack = QStackedWidget()
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self.grid)
        self._arrange()
        self._restore()
        self._connect()
        self._refresh()

    # --- building ---

    def _make_sort(self) -> QComboBox:
        return choice_box(
            (
                ("best", self.tr("Best match")),
                ("changed", self.tr("Most changed")),
                ("largest", self.tr("Largest")),
                ("newest", self.tr("Newest")),
                ("oldest", self.tr("Oldest")),
            )
        )

    def _arrange(self) -> None:
        sort_label = PlainLabel(self.tr("&Sort:"))
        sort_label.setBuddy(self.sort)
        show_label = PlainLabel(self.tr("Show:"))
        folder_label = PlainLabel(self.tr("F&older:"))
        folder_label.setBuddy(self.folder)
        # Their labels may be hidden.
        self.sort.setAccessibleName(self.tr("Sort"))
        self.folder.setAccessibleName(self.tr("Folder"))
        filters = QHBoxLayout()
        filters.setSpacing(8)
        filters.addWidget(sort_label)
        filters.addWidget(self.sort)
        filters.addSpacing(12)
        filters.addWidget(show_label)
        filters.addWidget(self.verified)
        filters.addWidget(self.look_alikes)
        filters.addSpacing(12)
        filters.addWidget(folder_label)
        filters.addWidget(self.folder, 1)
        filters.addStretch(1)
        filters.addWidget(self.summary)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        row = YieldingRow(filters, (show_label, folder_label, sort_label))
        column.addWidget(control_rows(self.distance, row))
        column.addWidget(self.stack, 1)
        left = QWidget()
        left.setMinimumWidth(200)
        left_column = QVBoxLayout(left)
        left_column.setContentsMargins(12, 12, 12, 12)
        left_column.addWidget(self.pane)
        left_column.addStretch(1)
        self.pane.box.setMaximumHeight(420)
        self.splitter = side_by_side(left, right)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.splitter)

    def _restore(self) -> None:
        settings = self._settings
        self.distance.set_radius(settings.number("find/radius", DEFAULT_RADIUS, 0, MAX_QUERY_RADIUS))
        self.sort.setCurrentIndex(max(0, self.sort.findData(settings.get("find/sort", "best"))))
        self.verified.setChecked(settings.get("find/verified", True))
        self.look_alikes.setChecked(settings.get("find/look_alikes", True))
        self.splitter.restoreState(settings.state("find/splitter"))

    def save(self) -> None:
        """Saves the settings of the page."""
        settings = self._settings
        settings.set("find/radius", self.distance.radius)
        settings.set("find/sort", str(self.sort.currentData()))
        settings.set("find/verified", self.verified.isChecked())
        settings.set("find/look_alikes", self.look_alikes.isChecked())
        settings.set_state("find/splitter", self.splitter.saveState())

    def _connect(self) -> None:
        self.pane.sources_given.connect(self.look_for)
        self.pane.folders_given.connect(self.folders_given)
        self.pane.choose_asked.connect(self.choose_asked)
        self.pane.cleared.connect(self.clear)
        self.pane.step_asked.connect(self._on_step_asked)
        self.grid.selection_altered.connect(self._show_regions)
        self.distance.changed.connect(self._refresh)
        self.sort.currentIndexChanged.connect(self._on_order_changed)
        self.verified.toggled.connect(self._on_order_changed)
        self.look_alikes.toggled.connect(self._on_order_changed)
        self.folder.currentIndexChanged.connect(self._on_order_changed)
        self._session.overview_changed.connect(self._on_overview_changed)
        self._session.activity_changed.connect(self._on_activity_changed)
        self._session.content_changed.connect(self.ask_again)
        self._session.state_changed.connect(self._on_state_changed)

    # --- queries ---

    def look_for(self, sources: Sequence[Source]) -> None:
        """Queries the first of these pictures; the stepper leads to the others."""
        self._sources = list(sources)
        self._position = 0
        self._ask()

    def clear(self) -> None:
        """Removes the query."""
        self._session.forget_query()
        self._sources = []
        self._answer = None
        self._waiting = self._failed = False
        self.pane.show_nothing()
        self._on_order_changed()

    def ask_again(self) -> None:
        """Repeats the query after the library has changed."""
        if not self._sources or self._sources[self._position].address:
            return
        path = self._sources[self._position].path
        if path is not None and not slow_paths.exists(path):
            return  # the file was deleted; its matches are still valid
        if self._failed and not self._was_missing:
            return
        # A query that still runs may have missed the new images.
        self._submit()

    def take_away(self, paths: Collection[str]) -> None:
        """Removes files that were moved to the trash from the results."""
        if self._answer is not None:
            gone = set(paths)
            left = tuple(match for match in self._answer.matches if match.image.path not in gone)
            self._answer = replace(self._answer, matches=left)
            self._on_order_changed()

    def query_path(self) -> str | None:
        """Returns the path of the query's file; None if it has none."""
        return self._sources[self._position].path if self._sources else None

    def _ask(self) -> None:
        source = self._sources[self._position]
        self.pane.show_source(source.name, self._position, len(self._sources))
        self._answer = None
        self._waiting, self._failed, self._reason = True, False, ""
        self._on_order_changed()
        self._submit()

    def _submit(self) -> None:
        job = self._session.ask(self._sources[self._position], max(self.distance.radius, DEFAULT_RADIUS))
        job.produced.connect(self._on_produced)
        job.failed.connect(self._on_failed)
        job.ended.connect(self._on_ended)

    def _on_step_asked(self, step: int) -> None:
        position = self._position + step
        if 0 <= position < len(self._sources):
            self._position = position
            self._ask()

    def _on_produced(self, produced: object) -> None:
        if isinstance(produced, QImage):
            self.pane.show_picture(produced)
        elif isinstance(produced, QueryAnswer):
            if self._answer is None:
                self.pane.show_facts(produced.image)
            self._answer = produced
            self.model.query_path = produced.image.path or None
            self._waiting = False
            self._on_order_changed()

    def _on_ended(self) -> None:
        if self._waiting:  # neither an answer nor a failure: a bug, which was reported
            self._waiting, self._failed = False, True
            self.pane.box.show_failure()
            self._on_order_changed()

    def _on_failed(self, error: DupfinderError) -> None:
        path = self.query_path()
        self._waiting, self._failed = False, True
        self._was_missing = path is not None and not slow_paths.exists(path)
        self._had_no_library = isinstance(error, LibraryError)
        self._answer = None
        self._reason = sentence_of(error)
        self.pane.box.show_failure()
        self.pane.show_message(self._reason)
        self._on_order_changed()

    # --- results ---

    def _on_order_changed(self) -> None:
        """Filters and sorts all matches; the slider then selects among them."""
        self._ordered = shown = ordered(
            self._answer.matches if self._answer else (),
            str(self.sort.currentData()),
            verified=self.verified.isChecked(),
            look_alikes=self.look_alikes.isChecked(),
            below=self._below[self.folder.currentIndex()] if self.folder.currentIndex() > 0 else "",
        )
        self.distance.slider.set_counts(histogram(shown, MAX_QUERY_RADIUS))
        self._refresh()

    def _refresh(self) -> None:
        """Shows the matches within the radius."""
        radius = self.distance.radius
        items: list[Item] = [*within(self._ordered, radius)]
        self.model.set_content(items, sections_of(items))
        self._show_regions()
        self.summary.setText(formatting.images(len(items)) if self._answer else "")
        if items:
            self.stack.setCurrentWidget(self.grid)
        else:
            self._show_empty()
            self.stack.setCurrentWidget(self.empty)

    def _show_regions(self) -> None:
        """Shows on the query's picture what the selected matches show of it; all matches if none is."""
        crops = [
            match.crop
            for match in (self.grid.selected_items() or self.model.items)
            if match.crop is not None and not match.crop.shows_more
        ]
        query = self._answer.image if self._answer is not None else None
        self.pane.box.show_regions([region_in(query, crop) for crop in crops] if query is not None else ())

    def _heading(self, section: Section) -> Heading:
        count = "· " + formatting.number(section.length)
        if section.subject == EXACT:
            return Heading(self.tr("Identical bytes"), count)
        if section.subject == CROP:
            return Heading(self.tr("One shows a part of the other"), count)
        return Heading(self.tr("Distance %1").replace("%1", formatting.number(section.subject)), count)

    def _show_empty(self) -> None:
        show = self.empty.show_state
        if self._answer is not None:
            self._show_no_match(self._answer)
        elif shows_no_library(self.empty, self._session):
            pass
        elif self._waiting:
            show("indexing", self.tr("Searching…"), "")
        elif self._failed:
            show(
                "problem",
                self.tr("This could not be searched for"),
                self._why_not(),
                self.tr("Choose image…"),
                self.choose_asked.emit,
            )
        elif not self._overview.folders and not self._session.is_busy():
            show(
                "no-folder",
                self.tr("Find every copy of a picture"),
                self.tr("Add a folder of photographs first. Nothing in it is changed."),
                self.tr("Add folder…"),
                self.add_folder_asked.emit,
            )
        else:
            words = self.tr("Drop, paste or choose an image to see what resembles it among %1.")
            if not self._overview.images:
                words = self.tr("Drop, paste or choose an image to see what resembles it.")
            show(
                "drop-image",
                self.tr("Which picture are you looking for?"),
                words.replace("%1", formatting.images(self._overview.images)),
                self.tr("Choose image…"),
                self.choose_asked.emit,
            )

    def _why_not(self) -> str:
        """Returns the reason of the failure; the pane may show another message by now."""
        point = "." if self._reason and not self._reason.endswith(".") else ""
        return f"{self._reason}{point} {self.tr('Try another image.')}".strip()

    def _show_no_match(self, answer: QueryAnswer) -> None:
        show = self.empty.show_state
        among = self.tr("Among %1.").replace("%1", formatting.images(self._overview.images))
        radius = self.distance.radius
        nearest = min((match.distance for match in self._ordered if match.distance > radius), default=None)
        hidden = any(within(answer.matches, radius))
        if not self._overview.images:
            show(
                "no-folder",
                self.tr("The library is empty"),
                self.tr("Add a folder of photographs to search in."),
                self.tr("Add folder…"),
                self.add_folder_asked.emit,
            )
        elif nearest is not None:
            words = self.tr("The nearest is %1 away.").replace("%1", formatting.bits(nearest))
            show(
                "no-match",
                self.tr("No image within %1").replace("%1", formatting.bits(radius)),
                f"{among} {words}",
                self.tr("Show up to %1").replace("%1", formatting.bits(nearest)),
                lambda: self.distance.set_radius(nearest),
            )
        elif hidden:
            show(
                "no-match",
                self.tr("Everything found is hidden"),
                self.tr("The filters above leave nothing over."),
                self.tr("Show all"),
                self._show_all,
            )
        elif radius < MAX_QUERY_RADIUS and not answer.complete:
            show("no-match", self.tr("No image within %1").replace("%1", formatting.bits(radius)), among)
        else:
            show("no-match", self.tr("Nothing resembles this picture"), among)

    def _show_all(self) -> None:
        self.verified.setChecked(True)
        self.look_alikes.setChecked(True)
        self.folder.setCurrentIndex(0)

    # --- the library changes ---

    def _on_overview_changed(self, overview: Overview) -> None:
        before = self._overview
        self._overview = overview
        if [f.path for f in before.folders] != [f.path for f in overview.folders] or not self.folder.count():
            self._fill_folders(overview.folders)
        if self._answer is None and not self._waiting:
            self._show_empty()

    def _on_activity_changed(self, _activity: object) -> None:
        if self._answer is None and not self._waiting and not self._failed:
            self._show_empty()

    def _on_state_changed(self) -> None:
        if self._session.is_open and self._failed and self._had_no_library and self._sources:
            self._ask()
        elif self._answer is None:
            self._show_empty()

    def _fill_folders(self, folders: Sequence[FolderInfo]) -> None:
        index = self.folder.currentIndex()
        chosen = self._below[index] if index > 0 else ""
        self._below = ["", *(folder.path.rstrip(os.sep) + os.sep for folder in folders)]
        self.folder.blockSignals(True)
        self.folder.clear()
        self.folder.addItem(self.tr("All folders"))
        for number, folder in enumerate(folders, 1):
            self.folder.addItem(formatting.name_of(folder.path))
            self.folder.setItemData(
                number, formatting.tip(formatting.shown(folder.path)), Qt.ItemDataRole.ToolTipRole
            )
        self.folder.setCurrentIndex(self._below.index(chosen) if chosen in self._below else 0)
        self.folder.blockSignals(False)
        self._on_order_changed()
