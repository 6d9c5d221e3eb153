"""The controls over the results of the page Find: similarity, order and filters."""

from __future__ import annotations

import os
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from dupfinder.base.radii import DEFAULT_RADIUS, MAX_QUERY_RADIUS
from dupfinder.base.records import FolderInfo, Match
from dupfinder.ui.backend.settings import Settings
from dupfinder.ui.find.result_order import ordered
from dupfinder.ui.style import formatting
from dupfinder.ui.style.translation import tr
from dupfinder.ui.widgets.labels import PlainLabel
from dupfinder.ui.widgets.page_parts import YieldingRow, choice_box
from dupfinder.ui.widgets.radius_slider import DistanceControl

_SLIDER_WIDTH = 560


class ResultControls(QWidget):
    """Chooses which matches are shown, and in which order.

    Each control is an attribute.

    Signals:
        changed: another order or filter was chosen.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        # The prefix of all paths below each entry of the box; not its item data: Qt would change such paths.
        self._below: list[str] = [""]
        self.distance = DistanceControl(MAX_QUERY_RADIUS, tr("Si&milarity"))
        self.distance.setMaximumWidth(_SLIDER_WIDTH)
        self.sort = self._make_sort()
        self.verified = QCheckBox(tr("Ve&rified"))
        self.look_alikes = QCheckBox(tr("Loo&k-alikes"))
        self.verified.setToolTip(tr("Copies that passed the closer comparison"))
        self.look_alikes.setToolTip(tr("Similar at first sight, but the closer comparison says otherwise"))
        self.folder = QComboBox()
        self.folder.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.folder.setMinimumContentsLength(min(18, max(8, len(tr("All folders")) + 1)))
        # Their labels may be hidden.
        self.sort.setAccessibleName(tr("Sort"))
        self.folder.setAccessibleName(tr("Folder"))
        self.summary = PlainLabel()
        self._arrange()
        self.sort.currentIndexChanged.connect(lambda _row: self.changed.emit())
        self.folder.currentIndexChanged.connect(lambda _row: self.changed.emit())
        for box in (self.verified, self.look_alikes):
            box.toggled.connect(lambda _on: self.changed.emit())

    def _make_sort(self) -> QComboBox:
        return choice_box(
            (
                ("best", tr("Best match")),
                ("changed", tr("Most changed")),
                ("largest", tr("Largest", "sort order")),
                ("newest", tr("Newest", "sort order")),
                ("oldest", tr("Oldest", "sort order")),
            )
        )

    def _arrange(self) -> None:
        sort_label = PlainLabel(tr("&Sort:"))
        sort_label.setBuddy(self.sort)
        show_label = PlainLabel(tr("Show:"))
        folder_label = PlainLabel(tr("F&older:"))
        folder_label.setBuddy(self.folder)
        filters = QHBoxLayout()
        filters.setSpacing(8)
        filters.addWidget(sort_label)
        filters.addWidget(self.sort)
        filters.addSpacing(12)
        filters.addWidget(show_label)
        filters.addWidget(self.verified)
        filters.addWidget(self.look_alikes)
        filters.addSpacing(12)
        filters.addWidget(folder_label)
        filters.addWidget(self.folder, 1)
        filters.addStretch(1)
        first = QHBoxLayout()
        first.addWidget(self.distance, 1000)
        first.addStretch(1)
        first.addSpacing(12)
        first.addWidget(self.summary, 0, Qt.AlignmentFlag.AlignBottom)
        self.summary.setFixedHeight(self.distance.spin.sizeHint().height())
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 10, 16, 8)
        rows.setSpacing(8)
        rows.addLayout(first)
        rows.addWidget(YieldingRow(filters, (show_label, folder_label, sort_label)))

    def restore(self, settings: Settings) -> None:
        """Restores what was chosen."""
        self.distance.set_radius(settings.number("find/radius", DEFAULT_RADIUS, 0, MAX_QUERY_RADIUS))
        self.sort.setCurrentIndex(max(0, self.sort.findData(settings.get("find/sort", "best"))))
        self.verified.setChecked(settings.get("find/verified", True))
        self.look_alikes.setChecked(settings.get("find/look_alikes", True))

    def save(self, settings: Settings) -> None:
        """Saves what is chosen."""
        settings.set("find/radius", self.distance.radius)
        settings.set("find/sort", str(self.sort.currentData()))
        settings.set("find/verified", self.verified.isChecked())
        settings.set("find/look_alikes", self.look_alikes.isChecked())

    def chosen_of(self, matches: Sequence[Match]) -> list[Match]:
        """Returns the matches that pass the filters, in the chosen order."""
        return ordered(
            matches,
            str(self.sort.currentData()),
            verified=self.verified.isChecked(),
            look_alikes=self.look_alikes.isChecked(),
            below=self._below[self.folder.currentIndex()] if self.folder.currentIndex() > 0 else "",
        )

    def show_all(self) -> None:
        """Ends all filters."""
        self.verified.setChecked(True)
        self.look_alikes.setChecked(True)
        self.folder.setCurrentIndex(0)

    def set_folders(self, folders: Sequence[FolderInfo]) -> None:
        """Fills the box of folders; the chosen one stays if it is still there."""
        index = self.folder.currentIndex()
        chosen = self._below[index] if index > 0 else ""
        self._below = ["", *(folder.path.rstrip(os.sep) + os.sep for folder in folders)]
        self.folder.blockSignals(True)
        self.folder.clear()
        self.folder.addItem(tr("All folders"))
        for number, folder in enumerate(folders, 1):
            self.folder.addItem(formatting.name_of(folder.path))
            self.folder.setItemData(
                number, formatting.tip(formatting.shown(folder.path)), Qt.ItemDataRole.ToolTipRole
            )
        self.folder.setCurrentIndex(self._below.index(chosen) if chosen in self._below else 0)
        self.folder.blockSignals(False)
        self.changed.emit()
