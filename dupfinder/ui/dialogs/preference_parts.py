"""The parts of the preferences: what can be set with its default, and rows of a page."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import Final, Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFormLayout, QSizePolicy, QSpacerItem, QWidget

from dupfinder.ui.backend.settings import Settings
from dupfinder.ui.style import formatting
from dupfinder.ui.style.sentences import spoken
from dupfinder.ui.style.translation import LANGUAGES, SYSTEM, tr
from dupfinder.ui.widgets.dialog_parts import MARGIN_PX, SPACING_PX, SubtleLabel

_BELOW_PX: Final = 3
"""Between a control and what is said about it."""

Companions = Literal["ask", "take", "skip"]

LANGUAGE: Final = "window/language"
APPEARANCE: Final = "window/appearance"
NOTIFY: Final = "window/notify"
START_RADIUS: Final = "review/start_radius"
MARK_SAFE: Final = "review/mark_safe"
COMPANIONS: Final = "trash/companions"
CROPS: Final = "search/crops"
MODEL: Final = "search/model"
THREADS: Final = "work/threads"

DEFAULTS: Final[dict[str, bool | int | str]] = {
    LANGUAGE: SYSTEM,
    APPEARANCE: "system",
    NOTIFY: True,
    START_RADIUS: -1,
    MARK_SAFE: True,
    COMPANIONS: "ask",
    CROPS: True,
    MODEL: "",
    THREADS: 0,
}
"""All that *Reset to defaults* resets. A radius of -1 is the last one; 0 threads are one a core."""


def stored(settings: Settings, key: str) -> bool | int | str:
    """Returns the value of one of these keys."""
    default = DEFAULTS[key]
    return settings.get(key, default)  # type: ignore[type-var]  # of the type of its own default


def languages() -> list[tuple[str, str]]:
    """Returns the names of the languages that there are, for their codes."""
    return [(tr("Match system"), SYSTEM), *((name, code) for code, name in LANGUAGES.items())]


def appearances() -> list[tuple[str, str]]:
    """Returns the names of the themes."""
    return [(tr("Match system"), "system"), (tr("Light"), "light"), (tr("Dark"), "dark")]


def start_radii() -> list[tuple[str, int]]:
    """Returns the names of the similarities to begin with."""
    return [
        (tr("As it was last"), -1),
        (tr("Very similar"), 4),
        (tr("Similar"), 10),
        (tr("Loose"), 12),
    ]


def companion_policies() -> list[tuple[str, str]]:
    """Returns the names of what happens to sidecars."""
    return [
        (tr("Ask each time"), "ask"),
        (tr("Move both"), "take"),
        (tr("Skip photos that have sidecars"), "skip"),
    ]


def thread_counts() -> list[tuple[str, int]]:
    """Returns the numbers of threads for this machine."""
    counts = range(1, (os.cpu_count() or 1) + 1)
    return [(tr("Automatic"), 0), *((formatting.number(count), count) for count in counts)]


class Page(QWidget):
    """One page: rows of a label and a control, under headings.

    Args:
        name: for screen readers.
    """

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.form = QFormLayout(self)
        self.form.setContentsMargins(MARGIN_PX, MARGIN_PX, MARGIN_PX, MARGIN_PX)
        self.form.setHorizontalSpacing(MARGIN_PX)
        self.form.setVerticalSpacing(_BELOW_PX)
        self.form.setLabelAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)

    def _begin(self) -> None:
        """Leaves more room before a control than between it and its hint."""
        if self.form.rowCount():
            self.form.addItem(QSpacerItem(0, SPACING_PX - 2 * _BELOW_PX))

    def add(self, words: str, control: QWidget) -> None:
        """Adds a control with its label."""
        if not control.accessibleName():
            control.setAccessibleName(spoken(words))
        self._begin()
        self.form.addRow(words, control)

    def add_field(self, control: QWidget) -> None:
        """Adds a control that names itself."""
        self._begin()
        self.form.addRow("", control)

    def add_hint(self, words: str) -> None:
        """Adds a sentence below the control before it."""
        self.form.addRow("", SubtleLabel(words))


def chooser(choices: Sequence[tuple[str, object]]) -> QComboBox:
    """Returns a box with these words and values, as wide as its longest word."""
    box = QComboBox()
    box.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    box.setMinimumContentsLength(16)
    for words, value in choices:
        box.addItem(words, value)
    return box
