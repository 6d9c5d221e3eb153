"""The small window of further filters: format, days, and which folders the files of a pair lie in."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QDate, QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from dupfinder.clusters.folder_limits import ANYWHERE, FolderLimits
from dupfinder.ui.backend.group_filter import GroupFilter
from dupfinder.ui.style import formatting
from dupfinder.ui.style.translation import tr
from dupfinder.ui.widgets.labels import PlainLabel

_ISO: Final = Qt.DateFormat.ISODate
_INDENT: Final = 24


class FilterPopup(QFrame):
    """Changes a filter at once; closes by Esc or a click elsewhere.

    Signals:
        changed: the new GroupFilter.
    """

    changed = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._filter = GroupFilter()
        self._filling = False
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName(tr("Filter"))
        self.format = QComboBox()
        self.format.setAccessibleName(tr("Format"))
        self.dated = QCheckBox(tr("&Taken between"))
        self.first, self.last = self._day(tr("First day")), self._day(tr("Last day"))
        self.anywhere = QRadioButton(tr("&All groups"))
        self.between = QRadioButton(tr("Only &between different folders"))
        self.within = QRadioButton(tr("Only &within one folder"))
        self.against = QRadioButton(tr("Only copies of what is &in"))
        self.reference = QComboBox()
        self.reference.setAccessibleName(tr("The folder that stays"))
        self.reference.setMinimumContentsLength(18)
        self.reference.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.hint = PlainLabel(tr("Its photos stay; a rule marks only the others."))
        self.reset = QPushButton(tr("&Reset"))
        self.reset.setAutoDefault(False)
        self._arrange()
        self._connect()

    def _day(self, name: str) -> QDateEdit:
        field = QDateEdit()
        field.setCalendarPopup(True)
        if "yyyy" not in field.displayFormat():
            field.setDisplayFormat(field.displayFormat().replace("yy", "yyyy"))
        field.setAccessibleName(name)
        return field

    def _arrange(self) -> None:
        label = PlainLabel(tr("&Format:"))
        label.setBuddy(self.format)
        formats, days, folder, end = QHBoxLayout(), QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        formats.addWidget(label)
        formats.addWidget(self.format, 1)
        days.addSpacing(_INDENT)
        for part in (self.first, PlainLabel("–"), self.last):
            days.addWidget(part)
        days.addStretch(1)
        folder.addSpacing(_INDENT)
        folder.addWidget(self.reference, 1)
        hint = QHBoxLayout()
        hint.addSpacing(_INDENT)
        hint.addWidget(self.hint, 1)
        end.addStretch(1)
        end.addWidget(self.reset)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 12)
        layout.setSpacing(8)
        layout.addLayout(formats)
        layout.addSpacing(4)
        layout.addWidget(self.dated)
        layout.addLayout(days)
        layout.addSpacing(4)
        for button in (self.anywhere, self.between, self.within, self.against):
            layout.addWidget(button)
        for row in (folder, hint, end):
            layout.addLayout(row)

    def _connect(self) -> None:
        group = QButtonGroup(self)
        for button in (self.anywhere, self.between, self.within, self.against):
            group.addButton(button)
            button.toggled.connect(lambda on: self._on_edited() if on else None)
        self.dated.toggled.connect(self._on_edited)
        for box in (self.format, self.reference):
            box.currentIndexChanged.connect(self._on_edited)
        for day in (self.first, self.last):
            day.dateChanged.connect(self._on_edited)
        self.reset.clicked.connect(self._on_reset)

    def fill(
        self,
        shown: GroupFilter,
        formats: Sequence[str],
        days: tuple[str, str] | None,
        folders: Sequence[str],
    ) -> None:
        """Shows a filter.

        Args:
            shown: the filter.
            formats: that the groups have.
            days: the first and the last day of their files.
            folders: that may be the one that stays.
        """
        self._filling = True
        self._filter = shown
        self.format.clear()
        self.format.addItem(tr("Any format"), "")
        for name in dict.fromkeys((*formats, *filter(None, [shown.format]))):
            self.format.addItem(name, name)
        self.format.setCurrentIndex(max(0, self.format.findData(shown.format)))
        first, last = days or ("", "")
        self.dated.setChecked(bool(shown.first_day or shown.last_day))
        today = QDate.currentDate()
        for field, day in ((self.first, shown.first_day or first), (self.last, shown.last_day or last)):
            found = QDate.fromString(day, _ISO)
            field.setDate(found if found.isValid() else today)
        own = [os.fsdecode(folder) for folder in shown.limits.reference]
        self.reference.clear()
        for place, path in enumerate(dict.fromkeys((*folders, *own))):
            self.reference.addItem(formatting.name_of(path), path)
            self.reference.setItemData(
                place, formatting.tip(formatting.shown(path)), Qt.ItemDataRole.ToolTipRole
            )
        if own:
            self.reference.setCurrentIndex(self.reference.findData(own[0]))
        limits = shown.limits
        button = self.against if own else self.between if limits.between else self.within
        (button if limits.is_active else self.anywhere).setChecked(True)
        self.against.setEnabled(self.reference.count() > 0)
        self._filling = False
        self._enable()

    def open_below(self, button: QWidget) -> None:
        """Shows the window below a button, with its right edge at the button's."""
        self.adjustSize()
        place = button.mapToGlobal(QPoint(button.width() - self.width(), button.height() + 2))
        screen = button.screen().availableGeometry()
        place.setX(max(screen.left(), place.x()))
        place.setY(max(screen.top(), min(place.y(), screen.bottom() - self.height())))
        self.move(place)
        self.show()
        self.format.setFocus(Qt.FocusReason.PopupFocusReason)

    def _enable(self) -> None:
        for field in (self.first, self.last):
            field.setEnabled(self.dated.isChecked())
        for part in (self.reference, self.hint):
            part.setEnabled(self.against.isChecked())
        self.reset.setEnabled(_without_these(self._filter) != self._filter)

    def _limits(self) -> FolderLimits:
        if self.against.isChecked():
            path = self.reference.currentData()
            return FolderLimits(reference=(os.fsencode(path),)) if path else ANYWHERE
        return FolderLimits(between=self.between.isChecked(), within=self.within.isChecked())

    def _on_edited(self) -> None:
        if self._filling:
            return
        dated = self.dated.isChecked()
        first, last = self.first.date(), self.last.date()
        self._filter = replace(
            self._filter,
            format=self.format.currentData() or "",
            first_day=min(first, last).toString(_ISO) if dated else "",
            last_day=max(first, last).toString(_ISO) if dated else "",
            limits=self._limits(),
        )
        self._enable()
        self.changed.emit(self._filter)

    def _on_reset(self) -> None:
        self._filling = True
        self.format.setCurrentIndex(0)
        self.dated.setChecked(False)
        self.anywhere.setChecked(True)
        self._filling = False
        self._on_edited()


def _without_these(shown: GroupFilter) -> GroupFilter:
    return replace(shown, format="", first_day="", last_day="", limits=ANYWHERE)
