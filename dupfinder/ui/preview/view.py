"""The preview: one picture large over the window, to be gone through by arrow keys."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPalette, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dupfinder.base.identity import FileStamp
from dupfinder.ui.backend.cluster_table import Item
from dupfinder.ui.backend.photo_loader import PhotoKey
from dupfinder.ui.backend.thumbnails import Thumbnails
from dupfinder.ui.compare.badges import badge_words
from dupfinder.ui.compare.file_marks import edge_colour, words_of_mark
from dupfinder.ui.compare.light_button import LightButton
from dupfinder.ui.compare.picture_overlay import PictureOverlay
from dupfinder.ui.compare.viewport import fitted_side
from dupfinder.ui.preview.caption import Caption
from dupfinder.ui.preview.stage import Stage
from dupfinder.ui.style import formatting
from dupfinder.ui.style.theme import own_palette
from dupfinder.ui.style.translation import tr
from dupfinder.ui.widgets.key_table import Verb

_GROUND: Final = QColor("#121416")
_PAN_STEP: Final = 0.15
_NEAR: Final = (1, -1, 2)
_SIDE_MARGIN: Final = 14


class Preview(PictureOverlay):
    """Shows one of some pictures large, on a dark ground whatever the appearance of the window.

    Signals:
        moved: the row of another picture that is shown now.
        closed: it is hidden again.
    """

    moved = Signal(int)

    def __init__(self, thumbnails: Thumbnails, parent: QWidget) -> None:
        super().__init__(thumbnails, parent)
        self._items: list[Item] = []
        self._row = 0
        self.pictures.turned = False
        self._set_colours()
        self._arrange()
        self.set_verbs(self._table())

    def show(self, items: Sequence[Item] = (), row: int = 0) -> None:
        """Shows one of some pictures; without any, those that it had.

        Args:
            items: the arrow keys go through them.
            row: of the first that is shown.
        """
        if items:
            self._items = list(items)
            self._row = min(max(row, 0), len(self._items) - 1)
        if self._items:
            self.cover()
            self._show(fresh=True)

    def row(self) -> int:
        """Returns the row of the picture that is shown."""
        return self._row

    def current(self) -> Item | None:
        """Returns the picture that is shown; None if there is none."""
        return self._items[self._row] if self._items else None

    def refresh_states(self) -> None:
        """Updates the mark of the picture."""
        if self.isVisible():
            self._show(fresh=False)

    def is_sharp(self) -> bool:
        """Whether the picture has all the pixels that the screen can show of it, or is known to fail."""
        item = self.current()
        if item is None:
            return False
        photo = self.pictures.photo(item)
        if photo is None:
            return self.pictures.loader.failure(self.pictures.key_of(item)) is not None
        return photo.is_whole or (self.stage.viewport.is_fitted() and photo.side_px >= self._side_of(item))

    # --- verbs ---

    def step(self, by: int) -> None:
        """Shows a picture some rows further; not beyond the first and the last."""
        row = min(max(self._row + by, 0), len(self._items) - 1)
        if row != self._row:
            self._row = row
            self._show(fresh=True)
            self.moved.emit(row)

    # --- within ---

    def _side_of(self, item: Item) -> int:
        return fitted_side(self.stage.pane_size(), item.image.width, item.image.height)

    def _load(self) -> None:
        item = self.current()
        if item is None or not self.isVisible():
            return
        # Its neighbours follow when it is there: decoded beside it, they would delay it.
        near = _NEAR if self.is_sharp() else ()
        rows = [self._row + by for by in near if 0 <= self._row + by < len(self._items)]
        is_zoomed = not self.stage.viewport.is_fitted()
        self.pictures.load([item], [self._items[row] for row in rows], whole=is_zoomed)

    def _show(self, *, fresh: bool) -> None:
        item = self.current()
        if item is None:
            return
        image = item.image
        state = self.state_of(item) if self.state_of is not None else None
        edge = None if state is None else edge_colour(state, self.palette())
        self.stage.set_content(self.pictures.content(item, [item]), edge, fresh=fresh)
        count = tr("%1 of %2")
        place = formatting.filled(count, *map(formatting.number, (self._row + 1, len(self._items))))
        size = formatting.size(image.size_bytes)
        badge = badge_words(item) if item.relation != "keeper" or state is None else ""
        facts = " · ".join(filter(None, (formatting.dimensions(image), size, badge, place)))
        name, folder = formatting.name_of(image.path), self.folder_of(image.path)
        mark = ""
        if state is not None:
            _, mark, _ = words_of_mark(state, is_changed=False, is_away=not image.reachable)
        self.caption.show_file(name, folder, facts)
        self.caption.show_mark(mark, edge)
        self.setAccessibleName(", ".join(filter(None, (name, mark, folder, facts))))
        self._show_buttons()
        self._load_soon.start()

    def _show_buttons(self) -> None:
        self.keep_button.setVisible(self.keep is not None)
        self.trash_button.setVisible(self.trash is not None)
        self.before.setVisible(self._row > 0)
        self.after.setVisible(self._row < len(self._items) - 1)

    def _on_photo_ready(self, key: PhotoKey) -> None:
        item = self.current()
        if item is not None and self.isVisible() and self.pictures.key_of(item) == key:
            self._show(fresh=False)

    def _on_thumbnail_ready(self, key: FileStamp[str]) -> None:
        item = self.current()
        is_shown = item is not None and self.isVisible() and item.image.stamp == key
        if is_shown and item is not None and self.pictures.photo(item) is None:
            self._show(fresh=False)

    # --- building ---

    def _set_colours(self) -> None:
        dark = own_palette(True)
        for role in (QPalette.ColorRole.Window, QPalette.ColorRole.Base):
            dark.setColor(role, _GROUND)
        self.setPalette(dark)

    def _arrange(self) -> None:
        self.keep_button = LightButton(tr("Keep"), "check", "K")
        self.trash_button = LightButton(tr("Trash"), "trash", "X")
        self.close_button = LightButton(tr("Close"), "close", tr("Esc"))
        self.caption = Caption((self.keep_button, self.trash_button, self.close_button), self)
        self.stage = Stage(self)
        self.stage.view_changed.connect(self._load_soon.start)
        self.stage.closing_asked.connect(self.close)
        self.before = LightButton(tr("Previous picture"), "chevron-left", "←", is_round=True)
        self.after = LightButton(tr("Next picture"), "chevron-right", "→", is_round=True)
        for button in (self.before, self.after):
            button.setParent(self.stage)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.stage, 1)
        column.addWidget(self.caption)

    def _table(self) -> Iterator[Verb]:
        key, stage, shift = Qt.Key, self.stage, Qt.KeyboardModifier.ShiftModifier
        after, before = (key.Key_Right, key.Key_Down), (key.Key_Left, key.Key_Up)
        yield Verb(tr("Next picture"), after, lambda: self.step(1), self.after, repeats=True)
        yield Verb(tr("Previous picture"), before, lambda: self.step(-1), self.before, repeats=True)
        yield Verb(tr("First picture"), (key.Key_Home,), lambda: self.step(-len(self._items)))
        yield Verb(tr("Last picture"), (key.Key_End,), lambda: self.step(len(self._items)))
        yield Verb(tr("Keep"), (key.Key_K,), lambda: self.mark(trash=False), self.keep_button)
        trash = key.Key_X, key.Key_T, key.Key_Delete
        yield Verb(
            tr("Mark for the trash, or unmark"), trash, lambda: self.mark(trash=True), self.trash_button
        )
        closer = key.Key_Plus, key.Key_Equal
        yield Verb(tr("Zoom in"), closer, lambda: stage.zoom(1), repeats=True)
        yield Verb(tr("Zoom out"), (key.Key_Minus,), lambda: stage.zoom(-1), repeats=True)
        yield Verb(tr("Fit"), (key.Key_0,), stage.fit)
        yield Verb(tr("100%"), (key.Key_1, key.Key_Z), stage.show_actual)
        yield Verb(tr("Close"), (key.Key_Space, key.Key_Escape), self.close, self.close_button)
        for words, each, across, down in (
            (tr("Move the view to the left"), key.Key_Left, -_PAN_STEP, 0.0),
            (tr("Move the view to the right"), key.Key_Right, _PAN_STEP, 0.0),
            (tr("Move the view up"), key.Key_Up, 0.0, -_PAN_STEP),
            (tr("Move the view down"), key.Key_Down, 0.0, _PAN_STEP),
        ):

            def pan(across: float = across, down: float = down) -> None:
                stage.pan(across, down)

            yield Verb(words, (each,), pan, modifier=shift, repeats=True)

    # --- Qt ---

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._column.activate()
        for button, at_left in ((self.before, True), (self.after, False)):
            side = button.sizeHint()
            x = _SIDE_MARGIN if at_left else self.stage.width() - side.width() - _SIDE_MARGIN
            button.setGeometry(x, (self.stage.height() - side.height()) // 2, side.width(), side.height())
        self._load_soon.start()
