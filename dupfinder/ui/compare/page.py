"""The page Compare: two pictures of a cluster, their properties, and single keys to decide."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from dupfinder.base.identity import FileStamp
from dupfinder.base.records import Cluster, ClusterFile
from dupfinder.ui.backend.photo_loader import PhotoKey
from dupfinder.ui.backend.settings import Settings
from dupfinder.ui.backend.thumbnails import Thumbnails
from dupfinder.ui.compare.canvas import CompareCanvas, Content, Mode
from dupfinder.ui.compare.controls import CompareControls
from dupfinder.ui.compare.details_table import CompareTable
from dupfinder.ui.compare.file_marks import MarkState, StateOf, words_of_mark
from dupfinder.ui.compare.keys import CompareKeys, Verb
from dupfinder.ui.compare.notes import difference_words, reduced_words
from dupfinder.ui.compare.pairs import Pair, first_pair, nearest, pair_of, stepped
from dupfinder.ui.compare.photo_details import rows_of
from dupfinder.ui.compare.pictures import PairPictures
from dupfinder.ui.compare.widgets import PictureHeader, arranged
from dupfinder.ui.style import formatting
from dupfinder.ui.widgets.labels import ElidedLabel

if TYPE_CHECKING:
    from dupfinder.trash.companions import Companion


class CompareView(QWidget):
    """Compares two files of a cluster.

    It has a method for each command, as keys and buttons call them, and an attribute for each part.

    Its owner calls `close_threads` before the program ends.

    Args:
        thumbnails: shown until a picture is loaded.
        settings: hold the check box below the pictures and the height of the table.

    Signals:
        keep_asked: the chosen ClusterFile stays.
        trash_asked: the chosen ClusterFile becomes an extra.
        keeper_asked: the chosen ClusterFile becomes the keeper.
        not_duplicates_asked: two ClusterFiles, the left one first.
        closed: the user goes back, or nothing is left to compare.
        shown_changed: other files are shown.
    """

    keep_asked = Signal(object)
    trash_asked = Signal(object)
    keeper_asked = Signal(object)
    not_duplicates_asked = Signal(object, object)
    closed = Signal()
    shown_changed = Signal()

    def __init__(self, thumbnails: Thumbnails, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._settings = settings
        self._clusters: list[Cluster] = []
        self._state_of: StateOf = lambda _cluster, _file: MarkState()
        self._companions_of: Callable[[str], Sequence[Companion]] = lambda _path: ()
        self._pair: Pair | None = None
        self._side = 1
        self.pictures = PairPictures(thumbnails, self)
        self.loader = self.pictures.loader
        # After the event: a page that is brought to the front often gets other files at once.
        self._load_soon = QTimer(self, interval=0, singleShot=True)
        self._load_soon.timeout.connect(self._load)
        self.canvas = CompareCanvas()
        self.table = CompareTable()
        self.headers = (
            PictureHeader(self.tr("Left picture"), "1"),
            PictureHeader(self.tr("Right picture"), "2"),
        )
        self.note = ElidedLabel()
        self.controls = CompareControls()
        self.only_differences = self.controls.only_differences
        self._arrange()
        self.keys = CompareKeys(self, self.canvas, self._verbs())
        self._connect()
        self._restore()

    # --- what is shown ---

    def set_clusters(self, clusters: Sequence[Cluster], state_of: StateOf) -> None:
        """Sets the clusters, also after a change of them.

        The pair stays if both files are still in one cluster; otherwise the nearest pair is shown. If there
        is none, `closed` is emitted.

        Args:
            clusters: in the order of browsing.
            state_of: returns how a file is marked.
        """
        old, pair, before = self._clusters, self._pair, self._paths()
        self._clusters = [cluster for cluster in clusters if len(cluster.files) > 1]
        self._state_of = state_of
        if not self._clusters:
            self._pair = None
            self._show()
            if pair is not None:
                self.closed.emit()
            return
        self._pair = nearest(old, pair, self._clusters) if pair is not None else first_pair(0)
        is_other = before != self._paths()
        if is_other:
            self._side = 1
        self._show(fresh=is_other)
        if is_other:
            self.shown_changed.emit()

    def show_companions(self, companions_of: Callable[[str], Sequence[Companion]]) -> None:
        """Sets the function that returns the companions of a path, also when it knows more of them."""
        self._companions_of = companions_of
        if self.isVisible():
            self._show_pictures()

    def show_pair(self, left_path: str, right_path: str) -> None:
        """Shows two files, if they are in one cluster."""
        self._go(pair_of(self._clusters, left_path, right_path))

    def refresh_states(self) -> None:
        """Updates the marks of the files."""
        for side, file in enumerate(self.files() or ()):
            self._show_state(side, file)

    def cluster(self) -> Cluster | None:
        """Returns the current cluster; None if there is none."""
        return None if self._pair is None else self._clusters[self._pair.cluster]

    def files(self) -> tuple[ClusterFile, ClusterFile] | None:
        """Returns the left and the right file; None if there are none."""
        if self._pair is None:
            return None
        files = self._clusters[self._pair.cluster].files
        return files[self._pair.left], files[self._pair.right]

    def chosen(self) -> ClusterFile | None:
        """Returns the file that the commands are for; None if there is none."""
        files = self.files()
        return None if files is None else files[self._side]

    def save(self) -> None:
        """Saves the settings of the page."""
        self._settings.set("compare/only_differences", self.only_differences.isChecked())
        self._settings.set_state("compare/splitter", self.splitter.saveState())

    def close_threads(self) -> None:
        """Ends the threads. May be called again."""
        self.loader.close()
        self.canvas.close_thread()

    # --- verbs: going through the files ---

    def next_file(self) -> None:
        """Shows the next file at the right; after the last one of a cluster, the next cluster."""
        self._go(self._stepped(1))

    def previous_file(self) -> None:
        """Shows the previous file; before the first one, the last one of the previous cluster."""
        self._go(self._stepped(-1))

    def next_cluster(self) -> None:
        """Shows the next cluster; after the last one, the first."""
        self._step_cluster(1)

    def previous_cluster(self) -> None:
        """Shows the previous cluster; before the first one, the last."""
        self._step_cluster(-1)

    def swap(self) -> None:
        """Swaps the sides; browsing then changes the other file of the pair."""
        if self._pair is not None:
            self._pair = self._pair._replace(left=self._pair.right, right=self._pair.left)
            self._side = 1 - self._side
            self._show(fresh=True)
            self.shown_changed.emit()

    def go_back(self) -> None:
        """Emits `closed`; the next pair will be shown side by side."""
        self.show_mode("both")
        self.closed.emit()

    # --- verbs: deciding ---

    def choose(self, side: int) -> None:
        """Chooses the left (0) or the right (1) picture for the commands."""
        self._side = side
        if self.headers[1 - side].hasFocus():
            self.headers[side].setFocus(Qt.FocusReason.OtherFocusReason)
        for each, header in enumerate(self.headers):
            header.set_chosen(each == side)
        self.controls.show_chosen(side)
        self.canvas.set_side(side)

    def keep(self) -> None:
        """Emits `keep_asked` for the chosen file."""
        if (file := self.chosen()) is not None:
            self.keep_asked.emit(file)

    def trash(self) -> None:
        """Emits `trash_asked` for the chosen file."""
        if (file := self.chosen()) is not None:
            self.trash_asked.emit(file)

    def make_keeper(self) -> None:
        """Emits `keeper_asked` for the chosen file."""
        if (file := self.chosen()) is not None:
            self.keeper_asked.emit(file)

    def tell_apart(self) -> None:
        """Emits `not_duplicates_asked` for the pair."""
        if (files := self.files()) is not None:
            self.not_duplicates_asked.emit(*files)

    # --- verbs: looking ---

    def show_mode(self, mode: Mode) -> None:
        """Shows both pictures, one at a time, or the difference."""
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

    def set_turned(self, on: bool) -> None:
        """Shows turned copies upright, as the keeper is, or as they are stored."""
        self.pictures.turned = on
        self.controls.turn.setChecked(on)
        self._show(fresh=True)

    def _go(self, pair: Pair | None) -> None:
        if pair is None or pair == self._pair:
            return
        if self._pair is None or pair.cluster != self._pair.cluster:
            self.canvas.fit()
        self._pair = pair
        self._side = 1
        self._show(fresh=True)
        self.shown_changed.emit()

    def _paths(self) -> tuple[str, ...]:
        return tuple(file.image.path for file in self.files() or ())

    def _stepped(self, step: int) -> Pair | None:
        """Returns the next (1) or the previous (-1) pair."""
        return None if self._pair is None else stepped(self._clusters, self._pair, step)

    def _step_cluster(self, step: int) -> None:
        if self._pair is not None:
            self._go(first_pair((self._pair.cluster + step) % len(self._clusters)))

    def _show(self, *, fresh: bool = False) -> None:
        """Updates all parts of the page."""
        self.choose(self._side)
        files = self.files()
        self.controls.set_enabled(files is not None)
        self.controls.turn.setEnabled(any(file.transform for file in files or ()))
        if files is None or self._pair is None:
            self.controls.clear_position()
            self.canvas.set_contents((Content(), Content()), fresh=True)
            self.table.show_rows([])
            return
        cluster = self._clusters[self._pair.cluster]
        self.controls.show_position(
            self._pair.right, len(cluster.files), self._pair.cluster, len(self._clusters)
        )
        for side, file in enumerate(files):
            self.headers[side].show_file(
                formatting.name_of(file.image.path), formatting.shown(file.image.path)
            )
        self._load_soon.start()
        self._show_pictures(fresh=fresh)

    def _kept_because(self, files: tuple[ClusterFile, ClusterFile]) -> str:
        """Returns the reason for the keeper, if it is one of these; else empty."""
        cluster = self.cluster()
        found = [self._state_of(cluster, file).kept_because for file in files] if cluster is not None else []
        return formatting.plain(next(filter(None, found), ""))

    def _show_state(self, side: int, file: ClusterFile) -> None:
        cluster = self.cluster()
        assert cluster is not None
        state = self._state_of(cluster, file)
        photo = self.pictures.photo(file)
        is_changed = photo is not None and photo.changed
        icon, words, kind = words_of_mark(state, is_changed=is_changed, is_away=not file.image.reachable)
        self.headers[side].show_state(icon, words, kind)

    def _load(self) -> None:
        """Loads both pictures, and a first version of those that follow."""
        files = self.files()
        if files is None or not self.isVisible():
            return
        near: list[ClusterFile] = []
        for pair in (self._stepped(1), self._stepped(-1)):
            if pair is not None:
                cluster = self._clusters[pair.cluster].files
                near += cluster[pair.right], cluster[pair.left]
        self.pictures.load(files, near)

    def _show_pictures(self, *, fresh: bool = False) -> None:
        """Shows the loaded pictures, and the properties of their files."""
        files = self.files()
        if files is None:
            return
        self.canvas.set_contents([self.pictures.content(file, files) for file in files], fresh=fresh)
        left, right = (self.pictures.photo(file) for file in files)
        known = left.details if left else None, right.details if right else None
        belongs = self._companions_of(files[0].image.path), self._companions_of(files[1].image.path)
        self.table.show_rows(rows_of(files, known, belongs, self._kept_because(files)))
        self.keys.watch(self.table)
        self.refresh_states()
        self._show_note()

    def _show_note(self) -> None:
        """Updates the sentence below the pictures, and their scales."""
        if self.canvas.mode == "difference":
            words = difference_words(self.canvas.difference(), same_shape=self.canvas.viewport.same_shape())
        else:
            photos = [(file, self.pictures.photo(file)) for file in self.files() or ()]
            words = reduced_words((file, photo) for file, photo in photos if photo is not None)
        self.note.set_words(words)
        self.note.setAccessibleName(words)
        self.note.setVisible(bool(words))
        for side, header in enumerate(self.headers):
            scale = self.canvas.scale(side)
            percent = formatting.number(max(1, round(scale * 100))) if scale is not None else ""
            header.show_scale(self.tr("%1 %").replace("%1", percent) if percent else "")

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
        self.keys.watch(self.table)
        self._settings.set("compare/only_differences", on)

    def _verbs(self) -> Iterator[Verb]:
        key, do, canvas = Qt.Key, self.controls, self.canvas
        yield Verb(do.back, (key.Key_Escape,), self.go_back)
        yield Verb(do.next, (key.Key_Right,), self.next_file)
        yield Verb(do.previous, (key.Key_Left,), self.previous_file)
        yield Verb(do.cluster_after, (key.Key_PageDown,), self.next_cluster)
        yield Verb(do.cluster_before, (key.Key_PageUp,), self.previous_cluster)
        yield Verb(do.modes["both"], (key.Key_B,), lambda: self.show_mode("both"))
        yield Verb(do.modes["one"], (key.Key_F,), self.flip)
        yield Verb(do.modes["difference"], (key.Key_D,), self.toggle_difference)
        yield Verb(do.keep, (key.Key_K,), self.keep)
        yield Verb(do.trash, (key.Key_T, key.Key_Delete), self.trash)
        yield Verb(do.keeper, (key.Key_M,), self.make_keeper)
        yield Verb(do.apart, (key.Key_N,), self.tell_apart)
        yield Verb(do.zoom_out, (key.Key_Minus,), lambda: canvas.zoom(-1))
        yield Verb(do.zoom_in, (key.Key_Plus, key.Key_Equal), lambda: canvas.zoom(1))
        yield Verb(do.fit, (key.Key_0,), canvas.fit)
        yield Verb(do.actual, (key.Key_Z,), canvas.show_actual)
        yield Verb(do.swap, (key.Key_S,), self.swap)
        yield Verb(None, (key.Key_R,), do.turn.click)
        yield Verb(None, (key.Key_O,), do.only_differences.click)
        yield Verb(None, (key.Key_1,), lambda: self.choose(0))
        yield Verb(None, (key.Key_2,), lambda: self.choose(1))

    # --- building ---

    def _arrange(self) -> None:
        self.splitter = arranged(self.headers, self.canvas, self.note, self.table)
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
        self.splitter.restoreState(self._settings.state("compare/splitter"))
        self.choose(1)
        self._show_note()
        self.keys.watch(self)

    # --- Qt ---

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.headers[self._side].setFocus(event.reason())

    def event(self, event: QEvent) -> bool:
        is_key = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if is_key and self.keys.is_used(event):  # type: ignore[arg-type]
            event.accept()  # otherwise a key of the window's menus would win
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.keys.press(event):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        self.keys.release(event)
        super().keyReleaseEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self._load_soon.start()
            self._show_pictures(fresh=True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():  # otherwise the window was minimised
            self.pictures.clear()
