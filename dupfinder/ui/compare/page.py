"""The page Compare: two pictures of a cluster, what is known of them, and single keys to decide."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QEvent, QLocale, QObject, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QPalette, QShowEvent, QTransform
from PySide6.QtWidgets import (
    QHBoxLayout,
    QSizePolicy,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from dupfinder.base.records import Box, Cluster, ClusterFile, Transform
from dupfinder.ui.backend.photo_loader import Photo, PhotoKey, PhotoLoader, Wish, upright
from dupfinder.ui.backend.settings import Settings
from dupfinder.ui.backend.thumbnail_cache import SIDES_PX, ThumbnailKey
from dupfinder.ui.backend.thumbnails import Thumbnails, key_of
from dupfinder.ui.compare.canvas import CompareCanvas, Content, Mode
from dupfinder.ui.compare.controls import CompareControls
from dupfinder.ui.compare.details_table import CompareTable, rows_of
from dupfinder.ui.compare.pairs import Pair, first_pair, nearest, pair_of, stepped
from dupfinder.ui.compare.widgets import KeyButton, Kind, PictureHeader
from dupfinder.ui.style import formatting
from dupfinder.ui.widgets.labels import ElidedLabel

if TYPE_CHECKING:
    from dupfinder.trash.companions import Companion

_HOLD_SECONDS: Final = 0.35
_SHAPE_TOLERANCE: Final = 0.03
_PAN_STEP: Final = 0.15
_NO_KEYS: Final = Qt.KeyboardModifier.NoModifier
_SHIFT: Final = Qt.KeyboardModifier.ShiftModifier
_CTRL: Final = Qt.KeyboardModifier.ControlModifier
_IGNORED: Final = Qt.KeyboardModifier.KeypadModifier


class FileState(NamedTuple):
    """How a file is marked.

    Attributes:
        to_trash: it goes.
        by_person: a person decided that, not a rule.
        is_keeper: it is the one its cluster is told from.
        reason: why it stays, or cannot go; empty if there is nothing to say.
        is_protected: it is in a protected folder, and never goes.
        kept_because: the reason for the keeper; empty for other files.
    """

    to_trash: bool = False
    by_person: bool = False
    is_keeper: bool = False
    reason: str = ""
    is_protected: bool = False
    kept_because: str = ""


StateOf = Callable[[Cluster, ClusterFile], FileState]


class _Verb(NamedTuple):
    """What a button and keys do."""

    button: KeyButton | None
    keys: tuple[Qt.Key, ...]
    does: Callable[[], object]


class CompareView(QWidget):
    """Two files of a cluster beside one another.

    Its owner calls `close_threads` before the program ends.

    Args:
        thumbnails: stand in until a picture is loaded.
        settings: the switch under the pictures and the height of the table are remembered.

    Signals:
        keep_asked: of a ClusterFile, the one that the key was for; so are the next two.
        trash_asked: of it.
        keeper_asked: of it: the others are to be told from it.
        not_duplicates_asked: of two ClusterFiles, the left one first.
        closed: the person wants to go back, or nothing is left to compare.
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
        self._state_of: StateOf = lambda _cluster, _file: FileState()
        self._companions_of: Callable[[str], Sequence[Companion]] = lambda _path: ()
        self._pair: Pair | None = None
        self._side = 1
        self._turned = True
        self._flipped_at: float | None = None
        self._watched: set[QWidget] = set()
        self.loader = PhotoLoader(parent=self)
        # Once the event is over: a page that is brought to the front may be given other files at once.
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
        self._connect()
        self._restore()

    # --- what is shown ---

    def set_clusters(self, clusters: Sequence[Cluster], state_of: StateOf) -> None:
        """Takes over other clusters, or the same after something changed.

        The pair stays where both files are still in one cluster, else the nearest one is shown. Where
        there is none left, `closed` is emitted.

        Args:
            clusters: in the order in which they are gone through.
            state_of: how a file is marked now.
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
        """Takes over what tells the companions of a file, or that more is known of them."""
        self._companions_of = companions_of
        if self.isVisible():
            self._show_pictures()

    def show_pair(self, left_path: str, right_path: str) -> None:
        """Shows two files; they stay as they are if these are not in one cluster."""
        self._go(pair_of(self._clusters, left_path, right_path))

    def show_cluster(self, index: int) -> None:
        """Shows the keeper of a cluster, by its number among those that were set, and the next file."""
        if self._clusters:
            self._go(first_pair(min(max(index, 0), len(self._clusters) - 1)))

    def refresh_states(self) -> None:
        """Asks anew how the files are marked."""
        for side, file in enumerate(self.files() or ()):
            self._show_state(side, file)

    def cluster(self) -> Cluster | None:
        """The cluster that is shown."""
        return None if self._pair is None else self._clusters[self._pair.cluster]

    def files(self) -> tuple[ClusterFile, ClusterFile] | None:
        """The left and the right file."""
        if self._pair is None:
            return None
        files = self._clusters[self._pair.cluster].files
        return files[self._pair.left], files[self._pair.right]

    def chosen(self) -> ClusterFile | None:
        """The file that the keys are for."""
        files = self.files()
        return None if files is None else files[self._side]

    def save(self) -> None:
        """Remembers how the page is set."""
        self._settings.set("compare/only_differences", self.only_differences.isChecked())
        self._settings.set_state("compare/splitter", self.splitter.saveState())

    def close_threads(self) -> None:
        """Ends what is being loaded and computed. May be called again."""
        self.loader.close()
        self.canvas.close_thread()

    # --- verbs: going through the files ---

    def next_file(self) -> None:
        """Shows the next file at the right; after the last one of a cluster, the next cluster."""
        self._go(self._stepped(1))

    def previous_file(self) -> None:
        """Shows the file before; before the first one of a cluster, the last one of the cluster before."""
        self._go(self._stepped(-1))

    def next_cluster(self) -> None:
        """Shows the next cluster; after the last one, the first."""
        self._step_cluster(1)

    def previous_cluster(self) -> None:
        """Shows the cluster before; before the first one, the last."""
        self._step_cluster(-1)

    def swap(self) -> None:
        """Changes sides: what is now at the left stays there while one goes through the others."""
        if self._pair is not None:
            self._pair = self._pair._replace(left=self._pair.right, right=self._pair.left)
            self._side = 1 - self._side
            self._show(fresh=True)
            self.shown_changed.emit()

    def go_back(self) -> None:
        """Asks to leave the page; the next pair is shown side by side."""
        self.show_mode("both")
        self.closed.emit()

    # --- verbs: deciding ---

    def choose(self, side: int) -> None:
        """Makes the keys be for the left (0) or the right (1) picture."""
        self._side = side
        if self.headers[1 - side].hasFocus():
            self.headers[side].setFocus(Qt.FocusReason.OtherFocusReason)
        for each, header in enumerate(self.headers):
            header.set_chosen(each == side)
        self.controls.show_chosen(side)
        self.canvas.set_side(side)

    def keep(self) -> None:
        """Asks that the chosen file is kept."""
        if (file := self.chosen()) is not None:
            self.keep_asked.emit(file)

    def trash(self) -> None:
        """Asks that the chosen file goes to the trash."""
        if (file := self.chosen()) is not None:
            self.trash_asked.emit(file)

    def make_keeper(self) -> None:
        """Asks that the chosen file becomes the keeper."""
        if (file := self.chosen()) is not None:
            self.keeper_asked.emit(file)

    def tell_apart(self) -> None:
        """Says that the two are no duplicates."""
        if (files := self.files()) is not None:
            self.not_duplicates_asked.emit(*files)

    # --- verbs: looking ---

    def show_mode(self, mode: Mode) -> None:
        """Shows both, one in the place of the other, or the difference."""
        self.canvas.set_mode(mode)
        self.controls.show_mode(mode)
        self._show_note()

    def flip(self) -> None:
        """Shows one picture large; once that is so, the other one in the same place."""
        if self.canvas.mode != "one":
            self.show_mode("one")
        else:
            self.choose(1 - self._side)

    def toggle_difference(self) -> None:
        """Shows the difference, or both again."""
        self.show_mode("both" if self.canvas.mode == "difference" else "difference")

    def set_turned(self, on: bool) -> None:
        """Shows turned copies as the keeper is, or as they are."""
        self._turned = on
        self.controls.turn.setChecked(on)
        self._show(fresh=True)

    # --- what follows from the pair ---

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
        """The pair after, or before."""
        return None if self._pair is None else stepped(self._clusters, self._pair, step)

    def _step_cluster(self, step: int) -> None:
        if self._pair is not None:
            self._go(first_pair((self._pair.cluster + step) % len(self._clusters)))

    def _show(self, *, fresh: bool = False) -> None:
        """Shows the pair in all parts."""
        self.choose(self._side)
        files = self.files()
        self.controls.set_enabled(files is not None)
        self.controls.turn.setEnabled(any(file.transform for file in files or ()))
        if files is None or self._pair is None:
            self.controls.position.clear()
            self.controls.cluster_position.clear()
            self.canvas.set_contents((Content(), Content()), fresh=True)
            self.table.show_rows([])
            return
        self._show_position(self._pair)
        for side, file in enumerate(files):
            self.headers[side].show_file(
                formatting.name_of(file.image.path), formatting.shown(file.image.path)
            )
        self._load_soon.start()
        self._show_pictures(fresh=fresh)

    def _show_position(self, pair: Pair) -> None:
        words = self.tr("File %1 of %2")
        words = words.replace("%2", formatting.number(len(self._clusters[pair.cluster].files)))
        self.controls.position.setText(words.replace("%1", formatting.number(pair.right + 1)))
        words = self.tr("Cluster %1 of %2").replace("%2", formatting.number(len(self._clusters)))
        self.controls.cluster_position.setText(words.replace("%1", formatting.number(pair.cluster + 1)))
        self.controls.top.arrange()

    def _kept_because(self, files: tuple[ClusterFile, ClusterFile]) -> str:
        """Returns the reason for the keeper, if it is one of these; else empty."""
        cluster = self.cluster()
        found = [self._state_of(cluster, file).kept_because for file in files] if cluster is not None else []
        return formatting.plain(next(filter(None, found), ""))

    def _show_state(self, side: int, file: ClusterFile) -> None:
        cluster = self.cluster()
        assert cluster is not None
        state = self._state_of(cluster, file)
        icon, words, kind = _state_words(state)
        photo = self._photo(file)
        extra = [
            state.reason,
            self.tr("your choice") if state.by_person else "",
            self.tr("changed since it was indexed") if photo is not None and photo.changed else "",
            self.tr("out of reach") if not file.image.reachable else "",
        ]
        self.headers[side].show_state(icon, " · ".join([words, *filter(None, extra)]), kind)

    def _load(self) -> None:
        """Loads the two, and the first look of what comes next."""
        files = self.files()
        if files is None or not self.isVisible():
            return
        wishes = {wish.key: wish for wish in (self._wish(file, whole=True) for file in files)}
        for step in (1, -1):
            pair = self._stepped(step)
            if pair is not None:
                near = self._clusters[pair.cluster].files
                for each in (pair.right, pair.left):
                    wish = self._wish(near[each], whole=False)
                    wishes.setdefault(wish.key, wish)
        self.loader.want(list(wishes.values()))
        # JPEG is there before its thumbnail would be.
        slow = [file.image for file in files if file.image.format != "JPEG"]
        self._thumbnails.want(self, slow, SIDES_PX[-1])

    def _wish(self, file: ClusterFile, *, whole: bool) -> Wish:
        return Wish(file.image, self._transform(file), whole)

    def _transform(self, file: ClusterFile) -> Transform | None:
        """What had turned a file, if it is to be shown as the keeper is."""
        return file.transform if self._turned else None

    def _photo(self, file: ClusterFile) -> Photo | None:
        return self.loader.photo(self._wish(file, whole=True).key)

    def _show_pictures(self, *, fresh: bool = False) -> None:
        """Shows what is loaded of the two, and what their files say."""
        files = self.files()
        if files is None:
            return
        self.canvas.set_contents([self._content(file) for file in files], fresh=fresh)
        left, right = (self._photo(file) for file in files)
        known = left.details if left else None, right.details if right else None
        belongs = self._companions_of(files[0].image.path), self._companions_of(files[1].image.path)
        self.table.show_rows(rows_of(files, known, belongs, self._kept_because(files)))
        self._watch(self.table)
        self.refresh_states()
        self._show_note()

    def _content(self, file: ClusterFile) -> Content:
        transform = self._transform(file)
        photo = self._photo(file)
        boxes = self._boxes(file)
        if photo is not None:
            return Content(photo.size, photo, boxes=boxes)
        failure = self.loader.failure(self._wish(file, whole=True).key)
        if failure is not None:
            words = self.tr("This file is not there any more.") if failure.kind == "missing" else ""
            words = words or self.tr("This file cannot be shown: %1").replace("%1", failure.reason)
            return Content(failure=words)
        image = file.image
        pixmap = self._thumbnails.pixmap(image, SIDES_PX[-1])
        stand_in = None
        if pixmap is not None and not pixmap.isNull():
            stand_in = pixmap.toImage()
            if transform is not None:
                stand_in = stand_in.transformed(_undoing(transform))
            stand_in.setDevicePixelRatio(1)
        size = upright(QSize(image.width, image.height), transform)
        return Content(size, stand_in=stand_in, boxes=boxes)

    def _boxes(self, file: ClusterFile) -> tuple[QRectF, ...]:
        """Returns where the two pictures differ, as fractions of this one as it is shown.

        This is known if one of them shows what the keeper shows. In that one the places are the same if both
        pictures have the same proportions; otherwise none are known there.
        """
        files = self.files()
        others = [each for each in files or () if not _is_as_kept(each)]
        if files is None or len(others) != 1 or others[0].difference is None:
            return ()
        told = others[0]
        if file is not told and not self._same_shape(files):
            return ()
        undone = told.transform if file is not told or self._turned else None
        return tuple(_undone(box, undone) for box in others[0].difference.boxes)

    def _same_shape(self, files: tuple[ClusterFile, ClusterFile]) -> bool:
        """Whether two pictures have the same proportions when both are upright."""
        shapes = [upright(QSize(file.image.width, file.image.height), file.transform) for file in files]
        one, other = (shape.width() / max(shape.height(), 1) for shape in shapes)
        return abs(one / other - 1) < _SHAPE_TOLERANCE if one and other else False

    def _show_note(self) -> None:
        """Says what is to be known of what the canvas shows."""
        words = self._difference_words() if self.canvas.mode == "difference" else self._reduced_words()
        self.note.set_words(words)
        self.note.setAccessibleName(words)
        self.note.setVisible(bool(words))
        for side, header in enumerate(self.headers):
            scale = self.canvas.scale(side)
            percent = formatting.number(max(1, round(scale * 100))) if scale is not None else ""
            header.show_scale(self.tr("%1 %").replace("%1", percent) if percent else "")

    def _difference_words(self) -> str:
        found = self.canvas.difference()
        words = [self.tr("Difference")]
        if found is not None and found.factor > 1:
            words = [self.tr("Difference, %1 times brighter").replace("%1", str(found.factor))]
        if not self.canvas.viewport.same_shape():
            words.append(
                self.tr("the pictures are of different shapes, so they do not lie exactly on one another")
            )
        if found is not None and found.largest == 0:
            words.append(self.tr("no difference at this size"))
        elif found is not None:
            share = self.tr("%1 % of the pixels differ")
            words.append(share.replace("%1", _percent(found.share)))
            words.append(self.tr("at most by %1 of 255").replace("%1", str(found.largest)))
        return " · ".join(words)

    def _reduced_words(self) -> str:
        """Says so where a picture has more pixels than are shown."""
        for file in self.files() or ():
            photo = self._photo(file)
            if photo is not None and photo.is_whole and photo.levels[0].width() < 0.95 * photo.size.width():
                level = photo.levels[0]
                words = self.tr("“%1” is shown from a picture of %2 pixels.")
                words = words.replace("%2", f"{level.width()} × {level.height()}")
                return words.replace("%1", formatting.named(file.image.path))
        return ""

    # --- slots ---

    def _on_photo_ready(self, key: PhotoKey) -> None:
        if any(self._wish(file, whole=True).key == key for file in self.files() or ()):
            self._show_pictures()

    def _on_thumbnail_ready(self, key: ThumbnailKey) -> None:
        if not self.isVisible():
            return
        for file in self.files() or ():
            if key_of(file.image) == key and self._photo(file) is None:
                self._show_pictures()

    def _on_only_differences_toggled(self, on: bool) -> None:
        self.table.set_only_differences(on)
        self._watch(self.table)
        self._settings.set("compare/only_differences", on)

    # --- keys ---

    def _verb_of(self, event: QKeyEvent) -> Callable[[], object] | None:
        """What a key does here; None if it is none of ours."""
        modifiers = event.modifiers() & ~_IGNORED
        key = event.key()
        if modifiers == _CTRL:
            return self._ctrl_keys.get(key)
        if modifiers == _SHIFT and key in self._pan_keys:
            return self._pan_keys[key]
        # With shift too: on some keyboards it takes that to type a digit, or a plus.
        return self._keys.get(key) if modifiers in (_NO_KEYS, _SHIFT) else None

    def _press(self, event: QKeyEvent) -> bool:
        """Does what a key says; whether it was one of ours."""
        verb = self._verb_of(event)
        if verb is None:
            return False
        if event.key() == Qt.Key.Key_F:
            if not event.isAutoRepeat():
                self._flipped_at = time.monotonic() if self.canvas.mode == "one" else None
                verb()
        elif not event.isAutoRepeat() or event.key() in self._repeating:
            verb()
        return True

    def _release(self, event: QKeyEvent) -> None:
        """A flip whose key is held is taken back when it is let go."""
        if event.key() != Qt.Key.Key_F or event.isAutoRepeat() or self._flipped_at is None:
            return
        if time.monotonic() - self._flipped_at > _HOLD_SECONDS and self.canvas.mode == "one":
            self.choose(1 - self._side)
        self._flipped_at = None

    def _verbs(self) -> Iterator[_Verb]:
        """All that can be pressed."""
        key, do, canvas = Qt.Key, self.controls, self.canvas
        yield _Verb(do.back, (key.Key_Escape,), self.go_back)
        yield _Verb(do.next, (key.Key_Right,), self.next_file)
        yield _Verb(do.previous, (key.Key_Left,), self.previous_file)
        yield _Verb(do.cluster_after, (key.Key_PageDown,), self.next_cluster)
        yield _Verb(do.cluster_before, (key.Key_PageUp,), self.previous_cluster)
        yield _Verb(do.modes["both"], (key.Key_B,), lambda: self.show_mode("both"))
        yield _Verb(do.modes["one"], (key.Key_F,), self.flip)
        yield _Verb(do.modes["difference"], (key.Key_D,), self.toggle_difference)
        yield _Verb(do.keep, (key.Key_K,), self.keep)
        yield _Verb(do.trash, (key.Key_T, key.Key_Delete), self.trash)
        yield _Verb(do.keeper, (key.Key_M,), self.make_keeper)
        yield _Verb(do.apart, (key.Key_N,), self.tell_apart)
        yield _Verb(do.zoom_out, (key.Key_Minus,), lambda: canvas.zoom(-1))
        yield _Verb(do.zoom_in, (key.Key_Plus, key.Key_Equal), lambda: canvas.zoom(1))
        yield _Verb(do.fit, (key.Key_0,), canvas.fit)
        yield _Verb(do.actual, (key.Key_Z,), canvas.show_actual)
        yield _Verb(do.swap, (key.Key_S,), self.swap)
        yield _Verb(None, (key.Key_R,), do.turn.click)
        yield _Verb(None, (key.Key_O,), do.only_differences.click)
        yield _Verb(None, (key.Key_1,), lambda: self.choose(0))
        yield _Verb(None, (key.Key_2,), lambda: self.choose(1))

    def _make_keys(self) -> None:
        key, canvas = Qt.Key, self.canvas
        self._keys: dict[int, Callable[[], object]] = {}
        for button, keys, does in self._verbs():
            self._keys |= dict.fromkeys(keys, does)
            if button is not None:
                button.clicked.connect(lambda _checked=False, does=does: does())
        looking = key.Key_Minus, key.Key_Plus, key.Key_Equal, key.Key_0
        self._ctrl_keys: dict[int, Callable[[], object]] = {each: self._keys[each] for each in looking}
        self._ctrl_keys[key.Key_1] = canvas.show_actual
        self._pan_keys: dict[int, Callable[[], object]] = {
            key.Key_Left: lambda: canvas.pan(-_PAN_STEP, 0),
            key.Key_Right: lambda: canvas.pan(_PAN_STEP, 0),
            key.Key_Up: lambda: canvas.pan(0, -_PAN_STEP),
            key.Key_Down: lambda: canvas.pan(0, _PAN_STEP),
        }
        # All else, such as deciding, is once a press.
        self._repeating = {*self._pan_keys, key.Key_PageDown, key.Key_PageUp, *looking}

    def _watch(self, top: QWidget) -> None:
        """Lets keys come here first from whatever has the focus: buttons would move it by arrows."""
        for widget in (top, *top.findChildren(QWidget)):
            if widget not in self._watched:
                self._watched.add(widget)
                widget.installEventFilter(self)

    # --- building ---

    def _arrange(self) -> None:
        upper = QWidget()
        column = QVBoxLayout(upper)
        column.setContentsMargins(8, 0, 8, 4)
        column.setSpacing(0)
        row = QHBoxLayout()
        row.setSpacing(8)
        for header in self.headers:
            row.addWidget(header, 1)
        column.addLayout(row)
        column.addWidget(self.canvas, 1)
        self.note.setContentsMargins(4, 4, 4, 0)
        self.note.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self.note)
        self.splitter = QSplitter(Qt.Orientation.Vertical)
        self.splitter.addWidget(upper)
        self.splitter.addWidget(self.table)
        self.splitter.setStretchFactor(0, 5)
        self.splitter.setStretchFactor(1, 2)
        self.splitter.setCollapsible(0, False)
        self.table.setMinimumHeight(60)
        self.splitter.setSizes([500, 200])
        for widget in (upper, self.splitter):
            widget.setBackgroundRole(QPalette.ColorRole.Base)
        upper.setAutoFillBackground(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.controls.top)
        layout.addWidget(self.splitter, 1)
        layout.addWidget(self.controls.bottom)
        # A focus proxy would be passed over by Tab: the page hands the focus on itself.
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
        self._make_keys()
        self.only_differences.setChecked(self._settings.get("compare/only_differences", False))
        self.splitter.restoreState(self._settings.state("compare/splitter"))
        self.choose(1)
        self._show_note()
        self._watch(self)

    # --- Qt ---

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.headers[self._side].setFocus(event.reason())

    def event(self, event: QEvent) -> bool:
        is_key = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if is_key and self._verb_of(event) is not None:  # type: ignore[arg-type]
            event.accept()  # else a key of the window's menus would win
            return True
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._press(event)
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._press(event):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        self._release(event)
        super().keyReleaseEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self._load_soon.start()
            self._show_pictures(fresh=True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():  # else the window was minimised, and will be back
            self.loader.clear()
            self._thumbnails.drop(self)


def _state_words(state: FileState) -> tuple[str, str, Kind]:
    """Sign, words and kind of how a file is marked."""
    if state.to_trash:
        return "trash", formatting.tr("To the trash"), "warning"
    if state.is_keeper:
        return "star", formatting.tr("Keeper"), "good"
    if state.is_protected:
        return "lock", formatting.tr("Protected"), "plain"
    return "check", formatting.tr("Kept"), "plain"


def _percent(share: float) -> str:
    """A share as a number of percent, never 0 for what is not nothing."""
    if 0 < share < 0.001:
        return "<" + QLocale().toString(0.1, "f", 1)
    return QLocale().toString(share * 100, "f", 1 if share < 0.1 else 0)


def _undoing(transform: Transform) -> QTransform:
    """What turns a picture back that a transform has turned."""
    return {
        "rotate-90": QTransform().rotate(-90),
        "rotate-180": QTransform().rotate(180),
        "rotate-270": QTransform().rotate(90),
        "mirror": QTransform.fromScale(-1, 1),
        "flip": QTransform.fromScale(1, -1),
        "transpose": QTransform(0, 1, 1, 0, 0, 0),
        "transverse": QTransform(0, -1, -1, 0, 0, 0),
    }[transform]


def _is_as_kept(file: ClusterFile) -> bool:
    """Whether a file shows what the keeper shows."""
    return file.relation == "keeper" or (file.difference is not None and file.difference.kind == "none")


def _undone(box: Box, transform: Transform | None) -> QRectF:
    """Returns a place in a picture, as fractions, after the picture's transform is undone."""
    place = QRectF(*box)
    if transform is None:
        return place
    about_middle = QTransform.fromTranslate(-0.5, -0.5) * _undoing(transform)
    return (about_middle * QTransform.fromTranslate(0.5, 0.5)).mapRect(place)
