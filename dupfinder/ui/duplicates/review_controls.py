"""The controls of the page Review in the window's toolbar: order, one group or all, similarity."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QHBoxLayout, QToolButton, QWidget

from dupfinder.base.radii import DEFAULT_RADIUS, MAX_CLUSTER_RADIUS
from dupfinder.ui.backend.cluster_table import Order
from dupfinder.ui.backend.settings import Settings
from dupfinder.ui.duplicates.similarity_button import SimilarityButton
from dupfinder.ui.style import formatting, icons
from dupfinder.ui.style.translation import tr
from dupfinder.ui.widgets.page_parts import choice_box
from dupfinder.ui.widgets.radius_slider import DistanceControl


class ReviewControls(QWidget):
    """Chooses which groups are found, in which order they stand, and whether one or all are shown.

    Signals:
        changed: other groups, or another order.
        mode_changed: whether all groups are shown.
    """

    changed = Signal()
    mode_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.distance = DistanceControl(MAX_CLUSTER_RADIUS, tr("Si&milarity"))
        self.similarity = SimilarityButton(self.distance)
        self.sort = choice_box(
            (
                ("size", tr("Most to free first")),
                ("count", tr("Most copies first")),
                ("date", tr("Newest first")),
                ("folder", tr("Folder and name")),
            )
        )
        self.sort.setAccessibleName(tr("Sort"))
        self.sort.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.one = _mode_button("one-cluster", tr("One group"), tr("Show one group at a time"))
        self.all = _mode_button("all-clusters", tr("All groups"), tr("Show all groups below one another"))
        modes = QButtonGroup(self)
        modes.addButton(self.one)
        modes.addButton(self.all)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for widget in (self.sort, self.one, self.all, self.similarity):
            row.addWidget(widget)
        self.distance.changed.connect(lambda _radius: self.changed.emit())
        self.sort.currentIndexChanged.connect(lambda _row: self.changed.emit())
        self.all.toggled.connect(self.mode_changed)

    @property
    def order(self) -> Order:
        """The order of the groups."""
        return cast(Order, self.sort.currentData())

    def set_all(self, on: bool) -> None:
        """Shows all groups, or one."""
        (self.all if on else self.one).setChecked(True)

    def restore(self, settings: Settings) -> None:
        """Restores what was stored."""
        radius = settings.number("review/start_radius", -1, -1, MAX_CLUSTER_RADIUS)
        if radius < 0:  # as it was last
            radius = settings.number("duplicates/radius", DEFAULT_RADIUS, 0, MAX_CLUSTER_RADIUS)
        self.distance.set_radius(radius)
        self.sort.setCurrentIndex(max(0, self.sort.findData(settings.get("duplicates/sort", "size"))))
        self.set_all(settings.get("duplicates/all", False))

    def save(self, settings: Settings) -> None:
        """Stores them."""
        settings.set("duplicates/radius", self.distance.radius)
        settings.set("duplicates/sort", str(self.sort.currentData()))
        settings.set("duplicates/all", self.all.isChecked())


def _mode_button(icon: str, name: str, tip: str) -> QToolButton:
    button = QToolButton()
    button.setIcon(icons.icon(icon))
    button.setText(name)
    button.setToolTip(formatting.tip(tip))
    button.setAccessibleName(name)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setCheckable(True)
    button.setAutoRaise(True)
    return button
