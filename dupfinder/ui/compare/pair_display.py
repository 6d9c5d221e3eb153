"""Two files beside one another, with their properties: the part of the page Compare that is looked at."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QVBoxLayout, QWidget

from dupfinder.base.identity import FileStamp
from dupfinder.base.records import ClusterFile
from dupfinder.ui.backend.photo_loader import PhotoKey
from dupfinder.ui.backend.settings import Settings
from dupfinder.ui.backend.thumbnails import Thumbnails
from dupfinder.ui.compare.canvas import CompareCanvas, Mode
from dupfinder.ui.compare.controls import CompareControls
from dupfinder.ui.compare.info_panel import LEAST_PAGE_WIDTH, InfoPanel, arranged
from dupfinder.ui.compare.keys import CompareKeys
from dupfinder.ui.compare.notes import note_words, scale_words
from dupfinder.ui.compare.painting import Content
from dupfinder.ui.compare.photo_details import rows_of
from dupfinder.ui.compare.pictures import ComparedPictures
from dupfinder.ui.compare.widgets import Kind, PictureHeader
from dupfinder.ui.style import formatting
from dupfinder.ui.style.translation import tr
from dupfinder.ui.widgets.key_table import Verb
from dupfinder.ui.widgets.labels import ElidedLabel

if TYPE_CHECKING:
    from dupfinder.trash.companions import Companion


class PairDisplay(QWidget):
    """Shows two files: pictures, marks and properties. A subclass says which, and what can be done.

    It has an attribute for each part.

    Args:
        thumbnails: shown until a picture is loaded.
        settings: hold whether the information is open, how wide it is, and what it leaves out.
    """

    def __init__(self, thumbnails: Thumbnails, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._settings = settings
        self._companions_of: Callable[[str], Sequence[Companion]] = lambda _path: ()
        self._side = 1
        # On a narrow page the information is closed at first, whatever was chosen on a wide one.
        self._has_info = {True: False, False: settings.get("compare/info", True)}
        self.pictures = ComparedPictures(thumbnails, self)
        self.loader = self.pictures.loader
        # After the event: a page that is brought to the front often gets other files at once.
        self._load_soon = QTimer(self, interval=0, singleShot=True)
        self._load_soon.timeout.connect(self._load)
        self.headers = (
            PictureHeader(tr("Left picture"), "1"),
            PictureHeader(tr("Right picture"), "2"),
        )
        self.canvas = CompareCanvas(self.headers)
        self.note = ElidedLabel()
        self.controls = CompareControls()
        self.info = InfoPanel()
        self.table = self.info.table
        self.only_differences = self.info.only_differences
        self._arrange()
        self.verbs = self._make_verbs()
        self._key_filter = CompareKeys(self, self.canvas, self.verbs)
        self._connect()
        self._restore()

    # --- a subclass answers ---

    def files(self) -> tuple[ClusterFile, ClusterFile] | None:
        """Returns the left and the right file; None if there are none."""
        raise NotImplementedError

    def _make_verbs(self) -> list[Verb]:
        raise NotImplementedError

    def _files_near(self) -> list[ClusterFile]:
        """Returns the files that are likely to be shown next."""
        raise NotImplementedError

    def _mark_of(self, file: ClusterFile, *, is_changed: bool) -> tuple[str, str, Kind]:
        """Returns the icon, the text and the kind of a file's mark."""
        raise NotImplementedError

    def _kept_because(self, file: ClusterFile) -> str:
        raise NotImplementedError

    def _is_of_query(self) -> bool:
        """Whether the left file is a query, and the right one was found."""
        raise NotImplementedError

    # --- what is shown ---

    def show_companions(self, companions_of: Callable[[str], Sequence[Companion]]) -> None:
        """Sets the function that returns the companions of a path, also when it knows more of them."""
        self._companions_of = companions_of
        if self.isVisible():
            self._show_pictures()

    def refresh_states(self) -> None:
        """Updates the marks of the files."""
        for side, file in enumerate(self.files() or ()):
            photo = self.pictures.photo(file)
            is_changed = photo is not None and photo.changed
            self.headers[side].show_state(*self._mark_of(file, is_changed=is_changed))

    def save(self) -> None:
        """Saves the settings of the page."""
        self._settings.set("compare/only_differences", self.only_differences.isChecked())
        self._settings.set("compare/info", self._has_info[False])
        self._settings.set_state("compare/columns", self.splitter.saveState())

    def close_threads(self) -> None:
        """Ends the threads. May be called again."""
        self.loader.close()
        self.canvas.close_thread()

    def choose(self, side: int) -> None:
        """Chooses the left (0) or the right (1) picture for the commands."""
        self._side = side
        if self.headers[1 - side].hasFocus():
            self.headers[side].setFocus(Qt.FocusReason.OtherFocusReason)
        for each, header in enumerate(self.headers):
            header.set_chosen(each == side)
        self.controls.show_chosen(side)
        self.canvas.set_side(side)

    def show_mode(self, mode: Mode) -> None:
        """Shows both pictures, one at a time, both parted by a divider, or the difference."""
        self.canvas.set_mode(mode)
        self.controls.show_mode(mode)
        self._show_note()

    def flip(self) -> None:
        """Shows one picture large, then the other one in the same place."""
        if self.canvas.mode != "one":
            self.show_mode("one")
        else:
            self.choose(1 - self._side)

    def toggle_difference(self) -> None:
        """Shows the difference, or both again."""
        self.show_mode("both" if self.canvas.mode == "difference" else "difference")

    def toggle_swipe(self) -> None:
        """Shows both in one place with a divider, or beside one another again."""
        self.show_mode("both" if self.canvas.mode == "swipe" else "swipe")
        if self.canvas.mode == "swipe" and self.isAncestorOf(QApplication.focusWidget() or self):
            self.canvas.divider.setFocus(Qt.FocusReason.OtherFocusReason)

    def toggle_info(self) -> None:
        """Opens or closes the information at the right."""
        is_narrow = self.width() < LEAST_PAGE_WIDTH
        self._has_info[is_narrow] = not self._has_info[is_narrow]
        self._show_info()

    def _show_info(self) -> None:
        on = self._has_info[self.width() < LEAST_PAGE_WIDTH]
        self.info.setVisible(on)
        self.controls.info.setChecked(on)

    def set_turned(self, on: bool) -> None:
        """Shows turned copies upright, as the keeper is, or as they are stored."""
        self.pictures.turned = on
        self.controls.turn.setChecked(on)
        self._show_files(fresh=True)

    def _show_files(self, *, fresh: bool = False) -> None:
        """Updates all parts that depend on the two files."""
        self.choose(self._side)
        files = self.files()
        self.controls.set_enabled(files is not None)
        self.controls.turn.setEnabled(any(file.transform for file in files or ()))
        if files is None:
            self.canvas.set_contents((Content(), Content()), fresh=True)
            self.table.show_rows([])
            return
        for side, file in enumerate(files):
            path = file.image.path
            self.headers[side].show_file(formatting.name_of(path), formatting.shown(path))
        self._load_soon.start()
        self._show_pictures(fresh=fresh)

    def _load(self) -> None:
        """Loads both pictures, and a first version of those that follow."""
        files = self.files()
        if files is not None and self.isVisible():
            self.pictures.load(files, self._files_near())

    def _show_pictures(self, *, fresh: bool = False) -> None:
        """Shows the loaded pictures, and the properties of their files."""
        files = self.files()
        if files is None:
            return
        self.canvas.set_contents([self.pictures.content(file, files) for file in files], fresh=fresh)
        left, right = (self.pictures.photo(file) for file in files)
        known = left.details if left else None, right.details if right else None
        belongs = self._companions_of(files[0].image.path), self._companions_of(files[1].image.path)
        because = next(filter(None, map(self._kept_because, files)), "")
        of_query = self._is_of_query()
        rows = rows_of(files, known, belongs, formatting.plain(because), of_query=of_query)
        self.table.show_rows(rows)
        self._key_filter.watch(self.table)
        self.refresh_states()
        self._show_note()

    def _show_note(self) -> None:
        """Updates the sentence below the pictures, and their scales."""
        photos = [(file, self.pictures.photo(file)) for file in self.files() or ()]
        words = note_words(self.canvas, photos)
        self.note.set_words(words)
        self.note.setAccessibleName(words)
        self.note.setVisible(bool(words))
        for side, header in enumerate(self.headers):
            header.show_scale(scale_words(self.canvas.scale(side)))

    # --- slots ---

    def _on_photo_ready(self, key: PhotoKey) -> None:
        if any(self.pictures.key_of(file) == key for file in self.files() or ()):
            self._show_pictures()

    def _on_thumbnail_ready(self, key: FileStamp[str]) -> None:
        if not self.isVisible():
            return
        for file in self.files() or ():
            if file.image.stamp == key and self.pictures.photo(file) is None:
                self._show_pictures()

    def _on_only_differences_toggled(self, on: bool) -> None:
        self.table.set_only_differences(on)
        self._key_filter.watch(self.table)
        self._settings.set("compare/only_differences", on)

    # --- building ---

    def _arrange(self) -> None:
        self.splitter = arranged(self.canvas, self.note, self.info)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.controls.top)
        layout.addWidget(self.splitter, 1)
        layout.addWidget(self.controls.bottom)
        # No focus proxy, which Tab would skip; see focusInEvent.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def _connect(self) -> None:
        self.controls.turn.toggled.connect(self.set_turned)
        self.only_differences.toggled.connect(self._on_only_differences_toggled)
        self.canvas.side_chosen.connect(self.choose)
        self.canvas.view_changed.connect(self._show_note)
        self.headers[0].chosen.connect(lambda: self.choose(0))
        self.headers[1].chosen.connect(lambda: self.choose(1))
        self.loader.ready.connect(self._on_photo_ready)
        self._thumbnails.ready.connect(self._on_thumbnail_ready)

    def _restore(self) -> None:
        self.only_differences.setChecked(self._settings.get("compare/only_differences", False))
        self.splitter.restoreState(self._settings.state("compare/columns"))
        self.choose(1)
        self._show_note()
        self._key_filter.watch(self)

    # --- Qt ---

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.headers[self._side].setFocus(event.reason())

    def event(self, event: QEvent) -> bool:
        is_key = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if is_key and self._key_filter.is_used(event):  # type: ignore[arg-type]
            event.accept()  # otherwise a key of the window's menus would win
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._key_filter.press(event):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        self._key_filter.release(event)
        super().keyReleaseEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_info()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self._load_soon.start()
            self._show_pictures(fresh=True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():  # otherwise the window was minimised
            self.pictures.clear()
