"""The buttons of the page Compare, in two bars; each shows its key."""

from __future__ import annotations

from typing import Final

from dupfinder.ui.compare.canvas import Mode
from dupfinder.ui.compare.widgets import Bar, KeyButton
from dupfinder.ui.style import formatting
from dupfinder.ui.style.translation import tr
from dupfinder.ui.widgets.labels import PlainLabel

_GAP: Final = 10


class CompareControls:
    """The buttons of the page, which connects them.

    Each button and label is an attribute, which the page connects.

    Attributes:
        top: the bar above the pictures: position and mode.
        bottom: the bar below them: decisions and zoom.
    """

    def __init__(self) -> None:
        self.position = PlainLabel()
        self.cluster_position = PlainLabel()
        self.chosen = PlainLabel()
        self._make_ways()
        self._make_modes()
        self._make_verbs()
        self._make_views()
        self.top = Bar(
            self.back,
            _GAP,
            self.previous,
            self.position,
            self.next,
            _GAP,
            self.cluster_before,
            self.cluster_position,
            self.cluster_after,
            None,
            *self.modes.values(),
            _GAP,
            self.info,
            yielding=(self.back, self.previous, self.next, self.info),
        )
        self.bottom = Bar(
            self.chosen,
            self.keep,
            self.trash,
            self.keeper,
            _GAP,
            self.apart,
            None,
            self.zoom_out,
            self.fit,
            self.actual,
            self.zoom_in,
            _GAP,
            self.swap,
            self.turn,
            yielding=(self.swap, self.turn),
        )
        # The buttons keep their places when the text before them changes.
        words = tr("Left picture:"), tr("Right picture:")
        metrics = self.chosen.fontMetrics()
        self.chosen.setMinimumWidth(max(map(metrics.horizontalAdvance, words)))

    def show_chosen(self, side: int) -> None:
        """Shows which picture the commands are for: the left (0) or the right one (1)."""
        self.chosen.setText((tr("Left picture:"), tr("Right picture:"))[side])

    def show_mode(self, mode: Mode) -> None:
        """Checks the button of a mode."""
        for each, button in self.modes.items():
            button.setChecked(each == mode)

    def show_position(self, file: int, files: int, cluster: int, clusters: int) -> None:
        """Shows the indices of the right file and of its cluster, and the numbers of both."""
        words = tr("Picture %1 of %2").replace("%2", formatting.number(files))
        self.position.setText(words.replace("%1", formatting.number(file + 1)))
        words = tr("Group %1 of %2").replace("%2", formatting.number(clusters))
        self.cluster_position.setText(words.replace("%1", formatting.number(cluster + 1)))
        self.top.arrange()

    def clear_position(self) -> None:
        """Shows no position."""
        self.position.clear()
        self.cluster_position.clear()

    def set_for_two(self, on: bool) -> None:
        """Hides what is for groups only, while two pictures without a group are compared."""
        for widget in (*self.ways, *self.verbs, self.position, self.cluster_position, self.chosen):
            widget.setVisible(not on)
        self.top.arrange()
        self.bottom.arrange()

    def set_enabled(self, on: bool) -> None:
        """Enables the commands if two pictures are shown."""
        for button in (*self.ways, *self.verbs, self.swap):
            button.setEnabled(on)

    def _make_ways(self) -> None:
        self.back = KeyButton(tr("Back"), "close", tr("Esc"))
        self.previous = KeyButton(
            tr("Previous"), "chevron-left", "↑", tr("Previous picture; ← does the same")
        )
        self.next = KeyButton(tr("Next"), "chevron-right", "↓", tr("Next picture; → does the same"))
        self.cluster_before = KeyButton(tr("Previous group"), "chevron-left", tr("PgUp"), terse=True)
        self.cluster_after = KeyButton(tr("Next group"), "chevron-right", tr("PgDn"), terse=True)
        self.ways = self.previous, self.next, self.cluster_before, self.cluster_after

    def _make_modes(self) -> None:
        flip = tr("Show one large, and the other in the same place at each press; hold to look for a moment")
        swipe = tr("Lay one over the other, with a divider that can be moved")
        self.modes: dict[Mode, KeyButton] = {
            "both": KeyButton(tr("Side by side"), "compare", "B"),
            "one": KeyButton(tr("Flip"), "layers", "F", flip),
            "swipe": KeyButton(tr("Swipe"), "swipe", "W", swipe),
            "difference": KeyButton(tr("Difference"), "difference", "D", tr("Show where they differ")),
        }
        for mode, button in self.modes.items():
            button.setCheckable(True)
            button.setChecked(mode == "both")

        self.info = KeyButton(tr("Info"), "info", "I", tr("Show or hide the information at the right"))
        self.info.setCheckable(True)

    def _make_verbs(self) -> None:
        trash = tr("Mark it for the trash, and go on; T and Delete do the same")
        keeper = tr("Make it the best of its group: it stays, and the others are compared with it")
        apart = tr("These two are no duplicates, and not to be shown together again")
        self.keep = KeyButton(tr("Keep"), "check", "K", flat=False)
        self.trash = KeyButton(tr("Trash"), "trash", "X", trash, flat=False)
        self.keeper = KeyButton(tr("Make best"), "star", "M", keeper, flat=False)
        self.apart = KeyButton(tr("Not duplicates"), "not-equal", "N", apart, flat=False)
        self.verbs = self.keep, self.trash, self.keeper, self.apart

    def _make_views(self) -> None:
        fit = tr("Show all of both; double click does the same")
        actual = tr("100%: the larger picture pixel by pixel")
        swap = tr("Change sides; what is then at the left stays there")
        self.zoom_out = KeyButton(tr("Zoom out"), "zoom-out", "−", terse=True)
        self.fit = KeyButton(tr("Fit"), "fit", "0", fit, terse=True)
        self.actual = KeyButton(tr("100%"), "pixels", "Z", actual, terse=True)
        self.zoom_in = KeyButton(tr("Zoom in"), "zoom-in", "+", terse=True)
        self.swap = KeyButton(tr("Swap"), "swap", "S", swap)
        self.turn = KeyButton(tr("Turn alike"), "rotate", "R", tr("Show turned copies as the best one is"))
        self.turn.setCheckable(True)
        self.turn.setChecked(True)
