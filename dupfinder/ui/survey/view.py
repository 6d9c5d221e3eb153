"""The survey: two to six pictures at once, at one zoom and position."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from dupfinder.base.identity import FileStamp
from dupfinder.ui.backend.cluster_table import Item
from dupfinder.ui.backend.photo_loader import PhotoKey
from dupfinder.ui.backend.thumbnails import Thumbnails
from dupfinder.ui.compare.badges import badge_words
from dupfinder.ui.compare.file_marks import MarkState, edge_colour, words_of_mark
from dupfinder.ui.compare.notes import scale_words
from dupfinder.ui.compare.picture_overlay import PictureOverlay
from dupfinder.ui.compare.viewport import Viewport, fitted_side
from dupfinder.ui.compare.widgets import Bar, KeyButton
from dupfinder.ui.style import formatting
from dupfinder.ui.style.translation import tr
from dupfinder.ui.survey.advantages import advantages, best_resolution
from dupfinder.ui.survey.layout import GAP, places_in
from dupfinder.ui.survey.pane import ZOOM_STEP, Label, SurveyPane, label_height
from dupfinder.ui.widgets.key_table import Verb
from dupfinder.ui.widgets.labels import ElidedLabel, PlainLabel

MOST: Final = 6
_PAN_STEP: Final = 0.15


class SurveyView(PictureOverlay):
    """Shows the pictures of a group over the window, laid out by their shapes.

    Signals:
        confirmed: the group is decided; the owner shows the next one, or closes the survey.
        group_asked: the next (1) or the previous (-1) group is to be shown.
        closed: it is hidden again.
    """

    confirmed = Signal()
    group_asked = Signal(int)

    def __init__(self, thumbnails: Thumbnails, parent: QWidget) -> None:
        super().__init__(thumbnails, parent)
        self._items: list[Item] = []
        self._best: list[list[str]] = []
        self._active = 0
        self.viewport = Viewport()
        self.panes = [self._make_pane(side) for side in range(MOST)]
        self._arrange()
        self.set_verbs(self._table())

    def show(self, items: Sequence[Item] = (), title: str = "") -> None:
        """Shows pictures; without any, those that it had.

        Args:
            items: two to six; of more, the first six are shown, and the title says so.
            title: says which group it is.
        """
        if items:
            self._items = list(items[:MOST])
            self._best = advantages(self._items)
            self._active = min(1, len(self._items) - 1)
            self._show_title(title, len(items))
        if not self._items:
            return
        self.viewport.fit()
        self.cover()
        self._place()
        self._show_all()
        self.choose(self._active)
        self._load_soon.start()

    def items(self) -> list[Item]:
        """Returns the pictures that are shown."""
        return list(self._items)

    def current(self) -> Item | None:
        """Returns the picture that the keys are for; None if there is none."""
        return self._items[self._active] if self._items else None

    def refresh_states(self) -> None:
        """Updates the marks."""
        if self.isVisible():
            self._show_labels()

    def is_sharp(self) -> bool:
        """Whether all pictures have the pixels that the screen can show, or are known to fail."""
        return bool(self._items) and all(map(self._is_sharp, self._items))

    # --- verbs ---

    def choose(self, side: int) -> None:
        """Chooses the picture that the keys are for."""
        self._active = side
        for pane in self.panes:
            pane.set_chosen(pane is self.panes[side])
        if not self.panes[side].hasFocus():
            self.panes[side].setFocus(Qt.FocusReason.OtherFocusReason)

    def step(self, by: int) -> None:
        """Chooses the next (1) or the previous (-1) picture; after the last one, the first."""
        self.choose((self._active + by) % len(self._items))

    def step_row(self, by: int) -> None:
        """Chooses the nearest picture of the next (1) or the previous (-1) row, if there is one."""
        here = self.panes[self._active].geometry()
        shown = [(side, self.panes[side].geometry()) for side in range(len(self._items))]
        beyond = [(side, place) for side, place in shown if (place.y() - here.y()) * by > 0]
        if not beyond:
            return

        def distance(found: tuple[int, QRect]) -> tuple[int, int]:
            return abs(found[1].y() - here.y()), abs(found[1].center().x() - here.center().x())

        self.choose(min(beyond, key=distance)[0])

    def zoom(self, steps: float) -> None:
        """Zooms all pictures in by steps, or out if negative, at the mouse pointer."""
        at, side = self._pointer()
        self.viewport.zoom_by(ZOOM_STEP**steps, at, side)
        self._on_view_changed()

    def fit(self) -> None:
        """Shows all of all pictures."""
        self.viewport.fit()
        self._on_view_changed()

    def show_actual(self) -> None:
        """Shows the largest picture pixel by pixel, and the same part of the others."""
        self.viewport.show_actual(*self._pointer())
        self._on_view_changed()

    def pan(self, across: float, down: float) -> None:
        """Moves the view by fractions of a pane."""
        side = self.viewport.larger()
        size = self.panes[side].picture_size()
        self.viewport.pan(-across * size.width(), -down * size.height(), side)
        self._on_view_changed()

    # --- within ---

    def _pointer(self) -> tuple[QPointF | None, int]:
        for side in range(len(self._items)):
            at = self.panes[side].pointer()
            if at is not None:
                return at, side
        return None, self._active

    def _side_of(self, item: Item) -> int:
        side = next((at for at, each in enumerate(self._items) if each is item), 0)
        return fitted_side(self.panes[side].picture_size(), item.image.width, item.image.height)

    def _is_sharp(self, item: Item) -> bool:
        photo = self.pictures.photo(item)
        if photo is None:
            return self.pictures.loader.failure(self.pictures.key_of(item)) is not None
        return photo.is_whole or (self.viewport.is_fitted() and photo.side_px >= self._side_of(item))

    def _load(self) -> None:
        if self._items and self.isVisible():
            self.pictures.load(self._items, whole=not self.viewport.is_fitted())

    def _place(self) -> None:
        """Places the panes, and tells the viewport their sizes."""
        if not self._items:
            return
        sizes = [self.pictures.content(item, self._items).size for item in self._items]
        room = self.stage.geometry().adjusted(GAP, GAP, -GAP, -GAP)
        places = places_in(room, sizes, label_height(self.font()))
        for side, pane in enumerate(self.panes):
            pane.setVisible(side < len(places))
            if side < len(places):
                pane.setGeometry(places[side])
        self.viewport.set_sizes(sizes)
        self.viewport.set_panes([pane.picture_size() for pane in self.panes[: len(self._items)]])

    def _show_all(self) -> None:
        for side in range(len(self._items)):
            self._show_content(side)
        self._show_labels()
        self._show_scale()

    def _show_content(self, side: int) -> None:
        content = self.pictures.content(self._items[side], self._items)
        self.panes[side].show_content(content)

    def _show_labels(self) -> None:
        for side, item in enumerate(self._items):
            state = self.state_of(item) if self.state_of is not None else None
            edge = None if state is None else edge_colour(state, self.palette())
            self.panes[side].show_label(self._label(side, item, state), edge)
        self.keep_button.setVisible(self.keep is not None)
        self.trash_button.setVisible(self.trash is not None)

    def _label(self, side: int, item: Item, state: MarkState | None) -> Label:
        image, best = item.image, self._best[side]
        mark = ""
        if state is not None:
            # Why it stays is seen in what is said of it: turned, a part.
            short = state._replace(reason="")
            _, mark, _ = words_of_mark(short, is_changed=False, is_away=not image.reachable)
        badge = badge_words(item) if item.relation != "keeper" or state is None else ""
        facts = (
            (formatting.dimensions(image), best_resolution() in best),
            (formatting.size(image.size_bytes), False),
            *(((badge, False),) if badge else ()),
        )
        name, folder = formatting.name_of(image.path), self.folder_of(image.path)
        return Label(name, mark, facts, " · ".join(best), folder)

    def _show_title(self, title: str, count: int) -> None:
        words = tr("%Ln pictures", "", count)
        if count > MOST:
            shown = tr("the first %1 are shown").replace("%1", formatting.number(MOST))
            words = f"{words}, {shown}"
        self.title.set_words(f"{title} · {words}" if title else words)
        self.setAccessibleName(self.title.words())

    def _show_scale(self) -> None:
        is_known = bool(self._items) and self.viewport.has(self.viewport.larger())
        self.scale.setText(scale_words(self.viewport.scale(self.viewport.larger()) if is_known else None))

    # --- slots ---

    def _on_view_changed(self) -> None:
        for pane in self.panes:
            pane.update()
        self._show_scale()
        self._load_soon.start()

    def _on_photo_ready(self, key: PhotoKey) -> None:
        for side, item in enumerate(self._items if self.isVisible() else ()):
            if self.pictures.key_of(item) == key:
                self._show_content(side)
                self._take_sizes()

    def _take_sizes(self) -> None:
        """Places the panes anew if a picture has another size than the library says."""
        sizes = [self.pictures.content(item, self._items).size for item in self._items]
        if sizes != self.viewport.sizes():
            self._place()
            self._on_view_changed()

    def _on_thumbnail_ready(self, key: FileStamp[str]) -> None:
        for side, item in enumerate(self._items if self.isVisible() else ()):
            if item.image.stamp == key and self.pictures.photo(item) is None:
                self._show_content(side)

    # --- building ---

    def _make_pane(self, side: int) -> SurveyPane:
        pane = SurveyPane(self.viewport, side, self)
        pane.hide()
        pane.chosen.connect(lambda: self.choose(side))
        pane.view_changed.connect(self._on_view_changed)
        return pane

    def _arrange(self) -> None:
        self.title, self.scale = ElidedLabel(), PlainLabel()
        self.title.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.close_button = KeyButton(tr("Back"), "close", tr("Esc"))
        self.keep_button = KeyButton(tr("Keep"), "check", "K", flat=False)
        self.trash_button = KeyButton(tr("Trash"), "trash", "X", flat=False)
        self.confirm_button = KeyButton(tr("Confirm, next group"), "check", "↵", flat=False)
        self.zoom_out = KeyButton(tr("Zoom out"), "zoom-out", "−", terse=True)
        self.fit_button = KeyButton(tr("Fit"), "fit", "0", terse=True)
        self.actual = KeyButton(tr("100%"), "pixels", "1", terse=True)
        self.zoom_in = KeyButton(tr("Zoom in"), "zoom-in", "+", terse=True)
        self.stage = QWidget()  # the room of the panes, which lie over it
        self.stage.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        top = Bar(self.close_button, 10, self.title, self.scale, yielding=(self.close_button,))
        zooms = self.zoom_out, self.fit_button, self.actual, self.zoom_in
        bottom = Bar(self.keep_button, self.trash_button, None, *zooms, None, self.confirm_button)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(top)
        self._column.addWidget(self.stage, 1)
        self._column.addWidget(bottom)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        for pane in self.panes:
            pane.raise_()

    def _table(self) -> Iterator[Verb]:
        key, shift = Qt.Key, Qt.KeyboardModifier.ShiftModifier
        yield Verb(tr("Choose the next picture"), (key.Key_Right,), lambda: self.step(1), repeats=True)
        before = (key.Key_Left,)
        yield Verb(tr("Choose the previous picture"), before, lambda: self.step(-1), repeats=True)
        yield Verb(tr("Choose the picture below"), (key.Key_Down,), lambda: self.step_row(1))
        yield Verb(tr("Choose the picture above"), (key.Key_Up,), lambda: self.step_row(-1))
        yield Verb(tr("Keep"), (key.Key_K,), lambda: self.mark(trash=False), self.keep_button)
        trash = key.Key_X, key.Key_T, key.Key_Delete
        yield Verb(
            tr("Mark for the trash, or unmark"), trash, lambda: self.mark(trash=True), self.trash_button
        )
        enter = key.Key_Return, key.Key_Enter
        yield Verb(tr("Confirm, and show the next group"), enter, self.confirmed.emit, self.confirm_button)
        yield Verb(tr("Next group"), (key.Key_PageDown,), lambda: self.group_asked.emit(1))
        yield Verb(tr("Previous group"), (key.Key_PageUp,), lambda: self.group_asked.emit(-1))
        closer, away = (key.Key_Plus, key.Key_Equal), (key.Key_Minus,)
        yield Verb(tr("Zoom in"), closer, lambda: self.zoom(1), self.zoom_in, repeats=True)
        yield Verb(tr("Zoom out"), away, lambda: self.zoom(-1), self.zoom_out, repeats=True)
        yield Verb(tr("Fit"), (key.Key_0,), self.fit, self.fit_button)
        yield Verb(tr("100%"), (key.Key_1, key.Key_Z), self.show_actual, self.actual)
        yield Verb(tr("Back"), (key.Key_Escape,), self.close, self.close_button)
        for words, each, across, down in (
            (tr("Move the view to the left"), key.Key_Left, -_PAN_STEP, 0.0),
            (tr("Move the view to the right"), key.Key_Right, _PAN_STEP, 0.0),
            (tr("Move the view up"), key.Key_Up, 0.0, -_PAN_STEP),
            (tr("Move the view down"), key.Key_Down, 0.0, _PAN_STEP),
        ):

            def pan(across: float = across, down: float = down) -> None:
                self.pan(across, down)

            yield Verb(words, (each,), pan, modifier=shift, repeats=True)

    # --- Qt ---

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab chooses the next picture, Shift+Tab the previous one."""
        if self._items:
            self.step(1 if forward else -1)
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._column.activate()
        self._place()
        self._on_view_changed()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.refresh_states()  # the colours of the marks
