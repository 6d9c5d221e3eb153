"""The table of what one can do on the page Compare, with keys and buttons."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox

from dupfinder.ui.compare.canvas import CompareCanvas, Mode
from dupfinder.ui.compare.controls import CompareControls
from dupfinder.ui.style.translation import tr
from dupfinder.ui.widgets.key_table import Verb

_PAN_STEP: Final = 0.15
_SHIFT: Final = Qt.KeyboardModifier.ShiftModifier
_CTRL: Final = Qt.KeyboardModifier.ControlModifier
_KEY: Final = Qt.Key


class Commands(Protocol):
    """The page as the table sees it."""

    controls: CompareControls
    canvas: CompareCanvas
    only_differences: QCheckBox

    def step(self, step: int) -> None: ...
    def next_file(self) -> None: ...
    def previous_file(self) -> None: ...
    def next_cluster(self) -> None: ...
    def previous_cluster(self) -> None: ...
    def choose(self, side: int) -> None: ...
    def go_back(self) -> None: ...
    def keep(self) -> None: ...
    def trash(self) -> None: ...
    def make_keeper(self) -> None: ...
    def tell_apart(self) -> None: ...
    def show_mode(self, mode: Mode) -> None: ...
    def flip(self) -> None: ...
    def toggle_swipe(self) -> None: ...
    def toggle_difference(self) -> None: ...
    def toggle_info(self) -> None: ...
    def swap(self) -> None: ...


def verbs_of(view: Commands) -> list[Verb]:
    """Returns the actions of a page; the list of keys shows them in this order."""
    return [*_ways(view), *_decisions(view), *_modes(view), *_looks(view), *_moves(view)]


def _ways(view: Commands) -> Iterator[Verb]:
    do, key = view.controls, _KEY
    left, right = (key.Key_Left,), (key.Key_Right,)
    yield Verb(tr("Next picture; in Swipe, move the divider"), right, lambda: view.step(1), repeats=True)
    yield Verb(tr("Previous picture; in Swipe, move the divider"), left, lambda: view.step(-1), repeats=True)
    yield Verb(tr("Next picture"), (key.Key_Down,), view.next_file, do.next)
    yield Verb(tr("Previous picture"), (key.Key_Up,), view.previous_file, do.previous)
    after, before = (key.Key_PageDown,), (key.Key_PageUp,)
    yield Verb(tr("Next group"), after, view.next_cluster, do.cluster_after, repeats=True)
    yield Verb(tr("Previous group"), before, view.previous_cluster, do.cluster_before, repeats=True)
    yield Verb(tr("Choose the left picture"), (key.Key_1,), lambda: view.choose(0))
    yield Verb(tr("Choose the right picture"), (key.Key_2,), lambda: view.choose(1))
    yield Verb(tr("Back"), (key.Key_Escape,), view.go_back, do.back)


def _decisions(view: Commands) -> Iterator[Verb]:
    do, key = view.controls, _KEY
    yield Verb(tr("Keep the chosen picture"), (key.Key_K,), view.keep, do.keep)
    trash = key.Key_X, key.Key_T, key.Key_Delete
    yield Verb(tr("Mark the chosen picture for the trash, and go on"), trash, view.trash, do.trash)
    yield Verb(tr("Make the chosen picture the best of its group"), (key.Key_M,), view.make_keeper, do.keeper)
    yield Verb(tr("The two are not duplicates"), (key.Key_N,), view.tell_apart, do.apart)


def _modes(view: Commands) -> Iterator[Verb]:
    do, key = view.controls, _KEY
    yield Verb(tr("Side by side"), (key.Key_B,), lambda: view.show_mode("both"), do.modes["both"])
    yield Verb(tr("Flip between the two; hold to look"), (key.Key_F,), view.flip, do.modes["one"])
    yield Verb(tr("Swipe: a divider between the two"), (key.Key_W,), view.toggle_swipe, do.modes["swipe"])
    yield Verb(tr("Difference"), (key.Key_D,), view.toggle_difference, do.modes["difference"])
    yield Verb(tr("Show or hide the information"), (key.Key_I,), view.toggle_info, do.info)
    yield Verb(tr("Only differences in the information"), (key.Key_O,), view.only_differences.click)


def _looks(view: Commands) -> Iterator[Verb]:
    do, key, canvas = view.controls, _KEY, view.canvas
    closer, away = (key.Key_Plus, key.Key_Equal), (key.Key_Minus,)
    yield Verb(tr("Zoom in"), closer, lambda: canvas.zoom(1), do.zoom_in, repeats=True)
    yield Verb(tr("Zoom out"), away, lambda: canvas.zoom(-1), do.zoom_out, repeats=True)
    yield Verb(tr("Fit"), (key.Key_0,), canvas.fit, do.fit)
    yield Verb(tr("100%"), (key.Key_Z,), canvas.show_actual, do.actual)
    # As in other programs.
    yield Verb(tr("Zoom in"), closer, lambda: canvas.zoom(1), modifier=_CTRL, repeats=True)
    yield Verb(tr("Zoom out"), away, lambda: canvas.zoom(-1), modifier=_CTRL, repeats=True)
    yield Verb(tr("Fit"), (key.Key_0,), canvas.fit, modifier=_CTRL)
    yield Verb(tr("100%"), (key.Key_1,), canvas.show_actual, modifier=_CTRL)
    yield Verb(tr("Swap the two"), (key.Key_S,), view.swap, do.swap)
    yield Verb(tr("Turn alike, or as stored"), (key.Key_R,), do.turn.click)


def _moves(view: Commands) -> Iterator[Verb]:
    canvas = view.canvas
    for words, key, across, down in (
        (tr("Move the view to the left"), _KEY.Key_Left, -_PAN_STEP, 0.0),
        (tr("Move the view to the right"), _KEY.Key_Right, _PAN_STEP, 0.0),
        (tr("Move the view up"), _KEY.Key_Up, 0.0, -_PAN_STEP),
        (tr("Move the view down"), _KEY.Key_Down, 0.0, _PAN_STEP),
    ):

        def pan(across: float = across, down: float = down) -> None:
            canvas.pan(across, down)

        yield Verb(words, (key,), pan, modifier=_SHIFT, repeats=True)
