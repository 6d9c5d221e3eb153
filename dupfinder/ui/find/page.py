"""The page Find: a picture, and the images of the library that resemble it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from dupfinder.base.errors import DupfinderError, LibraryError
from dupfinder.base.radii import DEFAULT_RADIUS, MAX_QUERY_RADIUS
from dupfinder.base.records import Match, reason_of
from dupfinder.ui.backend.cluster_table import Item, Section
from dupfinder.ui.backend.operations.library import Overview
from dupfinder.ui.backend.operations.queries import QueryAnswer, Source
from dupfinder.ui.backend.session import Session
from dupfinder.ui.backend.settings import Settings
from dupfinder.ui.backend.thumbnails import Thumbnails
from dupfinder.ui.desktop import slow_paths
from dupfinder.ui.find.controls import ResultControls
from dupfinder.ui.find.drop_pane import DropPane
from dupfinder.ui.find.failures import failure_words
from dupfinder.ui.find.no_results import WaysOut, show_no_match
from dupfinder.ui.find.pasted_file import PastedFile
from dupfinder.ui.find.query_history import QueryHistory
from dupfinder.ui.find.query_verbs import make_verbs, menu_tool, tool_for
from dupfinder.ui.find.recent_queries import RecentQueries
from dupfinder.ui.find.result_order import histogram, sections_of, within
from dupfinder.ui.grid.model import GridModel, Heading
from dupfinder.ui.grid.view import GridView
from dupfinder.ui.info.side import InfoSide, Subject
from dupfinder.ui.style import formatting
from dupfinder.ui.style.translation import tr
from dupfinder.ui.widgets.crop_region import region_in
from dupfinder.ui.widgets.empty_state import EmptyState, shows_no_library
from dupfinder.ui.widgets.page_parts import side_by_side


class QueryPage(QWidget):
    """Queries the library for a picture, and shows the matches in sections by likeness.

    Each control is an attribute, which the window connects.

    Args:
        session: answers queries.
        thumbnails: for the grid.
        settings: hold radius, order and filters.

    Signals:
        choose_asked: for a file dialog.
        add_folder_asked: likewise.
        folders_given: a list of folders to be added.
        preview_asked: a list of items, and the row of the one to show large.
        compare_asked: the ImageRecord of the query, and a match.
        review_asked: the path of a match, to be shown with its group.

    Attributes:
        in_review: returns whether a path is in a group.
    """

    choose_asked = Signal()
    add_folder_asked = Signal()
    folders_given = Signal(object)
    preview_asked = Signal(object, object)
    compare_asked = Signal(object, object)
    review_asked = Signal(object)

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
        self._reason = ("", "")
        self._overview = Overview()
        self._pasted = PastedFile()
        self.history = QueryHistory(settings)
        self.recent = RecentQueries(thumbnails)
        self.pane = DropPane(self.recent)
        self.controls = ResultControls()
        self.distance, self.sort = self.controls.distance, self.controls.sort
        self.verified, self.look_alikes = self.controls.verified, self.controls.look_alikes
        self.folder, self.summary = self.controls.folder, self.controls.summary
        self.model = GridModel(self._heading, of_query=True, parent=self)
        self.grid = GridView(thumbnails)
        self.grid.setModel(self.model)
        self.grid.setAccessibleName(tr("Photos that resemble the query"))
        self.verbs = make_verbs(self, self.grid)
        self.in_review: Callable[[str], bool] = lambda _path: False
        self._nothing = EmptyState()
        self.stack = QStackedWidget()
        self.stack.addWidget(self._nothing)
        self.stack.addWidget(self.grid)
        self._arrange()
        self.controls.restore(settings)
        self._panes = settings.state("find/splitter")
        self._connect()
        self._on_recent_changed()
        self._on_overview_changed(session.overview)
        self._refresh()

    @property
    def empty(self) -> EmptyState:
        """The widget in place of results: the invitation, or why there are none."""
        return self._nothing if self._sources else self.pane.invitation

    # --- building ---

    def _arrange(self) -> None:
        self._places = [tool_for(self.verbs.back), tool_for(self.verbs.forward)]
        for button in self._places:
            self.pane.top.addWidget(button)
        self.pane.top.addStretch(1)
        self._recent_button = menu_tool("recent", tr("Recent"), self.recent.menu)
        self.pane.top.addWidget(self._recent_button)
        self._right = QWidget()
        column = QVBoxLayout(self._right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.controls)
        column.addWidget(self.stack, 1)
        left = QWidget()
        left.setMinimumWidth(200)
        left_column = QVBoxLayout(left)
        left_column.setContentsMargins(12, 12, 12, 12)
        left_column.addWidget(self.pane)
        self.splitter = side_by_side(left, self._right)
        self._right.hide()
        self.info = InfoSide(
            self, self.splitter, self._settings, self._subject, lambda: not self._right.isHidden()
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.splitter)

    def _show_right(self, on: bool) -> None:
        """Shows or hides the results; without a query the whole page is one place to drop a picture."""
        is_shown = not self._right.isHidden()
        if is_shown and not on:
            self._panes = self.splitter.saveState()
        self._right.setVisible(on)
        self.info.update()
        if on and not is_shown:
            self.splitter.restoreState(self._panes)

    def close_files(self) -> None:
        """Deletes the files that were made of pasted pictures."""
        self._pasted.close()

    def save(self) -> None:
        """Saves the settings of the page."""
        self.controls.save(self._settings)
        panes = self._panes if self._right.isHidden() else self.splitter.saveState()
        self._settings.set_state("find/splitter", panes)

    def _connect(self) -> None:
        pane, verbs = self.pane, self.verbs
        pane.sources_given.connect(self.look_for)
        pane.folders_given.connect(self.folders_given)
        pane.choose_asked.connect(self.choose_asked)
        pane.cleared.connect(self.clear)
        pane.step_asked.connect(self._on_step_asked)
        self.recent.chosen.connect(lambda source: self.look_for([source]))
        self.recent.forget_asked.connect(self._on_forget_asked)
        verbs.back.triggered.connect(lambda: self._go(-1))
        verbs.forward.triggered.connect(lambda: self._go(1))
        verbs.preview.triggered.connect(self.preview)
        verbs.compare.triggered.connect(self.compare)
        verbs.review.triggered.connect(self._on_review)
        self.grid.opened.connect(lambda _item: self.preview())
        self.grid.selection_altered.connect(self._on_selection_altered)
        self.grid.selection_altered.connect(self.info.refresh)
        self.grid.selectionModel().currentChanged.connect(self.info.refresh)
        self.model.content_changed.connect(self.info.refresh)
        self.distance.changed.connect(self._refresh)
        self.controls.changed.connect(self._on_order_changed)
        self._session.overview_changed.connect(self._on_overview_changed)
        self._session.activity_changed.connect(self._on_activity_changed)
        self._session.content_changed.connect(self.ask_again)
        self._session.state_changed.connect(self._on_state_changed)

    # --- verbs for results ---

    def preview(self) -> None:
        """Asks for a large view of the current result."""
        row = self.grid.currentIndex().row()
        if 0 <= row < len(self.model.items):
            self.preview_asked.emit(list(self.model.items), row)

    def can_compare(self) -> bool:
        """Whether one match is selected that is not the file of the query itself."""
        items = self.grid.selected_items()
        return self._answer is not None and len(items) == 1 and not self.model.is_query(items[0])

    def compare(self) -> None:
        """Asks to compare the picture with the selected match."""
        if self._answer is None or not self.can_compare():
            return
        query = self._answer.image
        if not query.path:
            try:
                query = self._pasted.record_of(self._sources[self._position], query)
            except OSError as error:
                words = tr("No file could be made of this picture: %1.")
                self.pane.show_message(formatting.filled(words, reason_of(error)))
                return
        self.compare_asked.emit(query, self.grid.selected_items()[0])

    def _on_review(self) -> None:
        for item in self.grid.selected_items()[:1]:
            self.review_asked.emit(item.image.path)

    def _subject(self) -> Subject:
        """Returns what the info panel is about: the current result, or the best one."""
        item = self.grid.current_item() or next(iter(self.model.items), None)
        return Subject(self.grid.selected_items(), item)

    def _on_selection_altered(self) -> None:
        items = self.grid.selected_items()
        self.verbs.preview.setEnabled(bool(items))
        self.verbs.compare.setEnabled(self.can_compare())
        self.verbs.review.setEnabled(len(items) == 1 and self.in_review(items[0].image.path))
        self._show_regions()

    # --- back, forward, recent ---

    def _go(self, step: int) -> None:
        visit = self.history.go(step)
        if visit is not None:
            self._sources, self._position = list(visit.sources), visit.position
            self._ask()

    def _on_recent_changed(self) -> None:
        recent = self.history.recent()
        self.recent.set_recent(recent)
        self._on_places_changed()
        if self.isVisible():
            self.recent.want_thumbnails()

    def _on_places_changed(self) -> None:
        """Shows what lies behind and ahead, and whether there is anything recent."""
        has_recent, has_query = bool(self.recent.tiles), bool(self._sources)
        self.verbs.back.setEnabled(self.history.has(-1))
        self.verbs.forward.setEnabled(self.history.has(1))
        for button in self._places:
            button.setVisible(has_query or self.history.has(-1) or self.history.has(1))
        self.recent.setVisible(has_recent and not has_query)
        self._recent_button.setVisible(has_query)
        self._recent_button.setEnabled(has_recent)

    def _on_forget_asked(self) -> None:
        self.history.forget_all()
        self._on_recent_changed()

    # --- queries ---

    def look_for(self, sources: Sequence[Source]) -> None:
        """Queries the first of these pictures; the stepper leads to the others."""
        self._sources = list(sources)
        self._position = 0
        self.history.visit(sources)
        self._ask()

    def clear(self) -> None:
        """Removes the query."""
        self._session.forget_query()
        self._sources = []
        self._answer = None
        self._waiting = self._failed = False
        self.history.leave()
        self.pane.show_nothing()
        self._show_right(False)
        self._on_recent_changed()
        self._on_order_changed()

    def ask_again(self) -> None:
        """Repeats the query after the library has changed."""
        if not self._sources or self._sources[self._position].address:
            return  # still being fetched, or refused
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
        self._show_right(True)
        self._on_places_changed()
        self._answer = None
        self._waiting, self._failed, self._reason = True, False, ("", "")
        self._on_order_changed()
        self._submit()

    def _submit(self) -> None:
        job = self._session.ask(self._sources[self._position], max(self.distance.radius, DEFAULT_RADIUS))
        job.produced.connect(self._on_produced)
        job.fetched.connect(self._on_fetched)
        job.failed.connect(self._on_failed)
        job.ended.connect(self._on_ended)

    def _on_step_asked(self, step: int) -> None:
        position = self._position + step
        if 0 <= position < len(self._sources):
            self._position = position
            self.history.change(self._sources, position)
            self._ask()

    def _on_fetched(self, source: Source) -> None:
        """Keeps the bytes, so that Back does not fetch them again."""
        self._sources[self._position] = source
        self.history.change(self._sources, self._position)

    def _on_produced(self, produced: object) -> None:
        if isinstance(produced, QImage):
            self.pane.show_picture(produced)
            self.history.picture(self._sources[self._position], produced)
            self._on_recent_changed()
        elif isinstance(produced, QueryAnswer):
            if self._answer is None:
                self.pane.show_facts(produced.image)
                if self._position < len(self._sources):
                    self.history.note(self._sources[self._position], produced.image)
                self._on_recent_changed()
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
        self._reason = failure_words(error, self._sources[self._position])
        self.pane.box.show_failure()
        if self._was_missing:
            self.history.forget(self._sources[self._position])
            self._on_recent_changed()
        self._on_order_changed()

    # --- results ---

    def _on_order_changed(self) -> None:
        """Filters and sorts all matches; the slider then selects among them."""
        self._ordered = shown = self.controls.chosen_of(self._answer.matches if self._answer else ())
        self.distance.slider.set_counts(histogram(shown, MAX_QUERY_RADIUS))
        self._refresh()

    def _refresh(self) -> None:
        """Shows the matches within the radius."""
        radius = self.distance.radius
        items: list[Item] = [*within(self._ordered, radius)]
        self.model.set_content(items, sections_of(items))
        self._on_selection_altered()
        self.summary.setText(formatting.photos(len(items)) if self._answer else "")
        if items:
            self.stack.setCurrentWidget(self.grid)
        else:
            self._show_empty()
            self.stack.setCurrentWidget(self._nothing)
        self.controls.setVisible(not self._failed)

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
        return Heading(formatting.likeness(section.subject), "· " + formatting.number(section.length))

    def _show_empty(self) -> None:
        show = self.empty.show_state
        if self._answer is not None:
            radius, images = self.distance.radius, self._overview.images
            ways = WaysOut(self.add_folder_asked.emit, self.distance.set_radius, self.controls.show_all)
            show_no_match(self.empty, self._answer, self._ordered, radius, images, ways)
        elif shows_no_library(self.empty, self._session):
            pass
        elif self._waiting:
            show("indexing", tr("Searching…"), "")
        elif self._failed:
            title, reason = self._reason
            show("problem", title, reason or tr("Drop or choose another picture."))
        elif not self._overview.folders and not self._session.is_busy():
            show(
                "no-folder",
                tr("Find every copy of a picture"),
                tr("Add a folder of photos first. Nothing in it is changed."),
                tr("Add folder…"),
                self.add_folder_asked.emit,
            )
        else:
            words = tr("Drop, paste or choose a picture to see its copies among %1.")
            if not self._overview.images:
                words = tr("Drop, paste or choose a picture to see its copies.")
            show(
                "drop-image",
                tr("Which picture are you looking for?"),
                words.replace("%1", formatting.photos(self._overview.images)),
                tr("Choose picture…"),
                self.choose_asked.emit,
            )

    # --- the library changes ---

    def _on_overview_changed(self, overview: Overview) -> None:
        before = self._overview
        self._overview = overview
        if [f.path for f in before.folders] != [f.path for f in overview.folders] or not self.folder.count():
            self.controls.set_folders(overview.folders)
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

    # --- Qt ---

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.recent.want_thumbnails()
