"""The choice of the duplicates that a rule may take."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from dupfinder.clusters.scope import Differing, Scope
from dupfinder.ui.style.translation import tr
from dupfinder.ui.widgets.dialog_parts import SPACING_PX
from dupfinder.ui.widgets.labels import PlainLabel

_BOXES_PER_ROW: Final = 4


class ScopeChooser(QWidget):
    """Chooses the least equality, and the kinds of difference that are allowed.

    Signals:
        changed: by the user.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.equality = QComboBox()
        self.equality.setAccessibleName(tr("Copies that may be marked"))
        self.equality.addItem(tr("identical or look the same"), "near")
        self.equality.addItem(tr("identical, or have the same pixels"), "same-pixels")
        self.equality.addItem(tr("identical"), "exact")
        label = PlainLabel(tr("Mar&k copies that are:"))
        label.setBuddy(self.equality)
        first = QHBoxLayout()
        first.addWidget(label)
        first.addWidget(self.equality, 1)
        self.differing: dict[Differing, QCheckBox] = {
            "local": QCheckBox(tr("differ in p&laces")),
            "colour": QCheckBox(tr("differ in &colour")),
            "whole": QCheckBox(tr("differ t&hroughout")),
            "turned": QCheckBox(tr("are tur&ned")),
            "mirrored": QCheckBox(tr("are &mirrored")),
            "crop": QCheckBox(tr("show only a &part")),
        }
        self.bursts = QCheckBox(tr("are of a &burst"))
        second = QGridLayout()
        second.setSpacing(SPACING_PX)
        second.addWidget(PlainLabel(tr("Also those that:")), 0, 0)
        for number, box in enumerate(self._boxes()):
            box.toggled.connect(self.changed)
            second.addWidget(box, number // _BOXES_PER_ROW, 1 + number % _BOXES_PER_ROW)
        second.setColumnStretch(1 + _BOXES_PER_ROW, 1)
        self.equality.currentIndexChanged.connect(self._on_equality_changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(first)
        column.addLayout(second)

    def scope(self) -> Scope:
        """Returns the choice."""
        checked = (kind for kind, box in self.differing.items() if box.isChecked())
        return Scope(frozenset(checked), self.equality.currentData(), self.bursts.isChecked())

    def _boxes(self) -> tuple[QCheckBox, ...]:
        return *self.differing.values(), self.bursts

    @Slot()
    def _on_equality_changed(self) -> None:
        for box in self._boxes():
            box.setEnabled(self.equality.currentData() == "near")
        self.changed.emit()
