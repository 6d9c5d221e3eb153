"""The editor of the value of a criterion: an order of formats, a folder or a pattern."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from dupfinder.clusters.rules import FORMATS, KINDS, Criterion
from dupfinder.ui.dialogs.criteria_list import (
    needs_value,
)
from dupfinder.ui.style import formatting
from dupfinder.ui.style.translation import tr
from dupfinder.ui.widgets.dialog_parts import SubtleLabel, push_button
from dupfinder.ui.widgets.labels import PlainLabel

EXAMPLES: Final = {kind.name: kind.example for kind in KINDS}
_OTHER_NAMES: Final = {
    "JPG": "JPEG",
    "TIF": "TIFF",
    "HEIF": "HEIC",
    "JPEG XL": "JXL",
    "JPEG2000": "JPEG 2000",
}


def formats_of(typed: str) -> str:
    """Converts a typed order of formats to the value of a criterion."""
    names = [part.strip().upper() for part in re.split(r"[,/;>]", typed)]
    return "/".join(dict.fromkeys(_OTHER_NAMES.get(name, name) for name in names if name))


class _FormatsEdit(QLineEdit):
    """Edits an order of formats as text, with completion."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._completer = QCompleter(list(FORMATS), self)
        self._popup = self._completer.popup()
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.setWidget(self)
        self._completer.activated.connect(self._on_activated)
        self.textEdited.connect(self._on_text_edited)

    def show_value(self, value: str) -> None:
        """Shows the value of a criterion, unless the typed text already means it."""
        if formats_of(self.text()) != value:
            self.setText(", ".join(value.split("/")) if value else "")

    @Slot(str)
    def _on_text_edited(self, _typed: str) -> None:
        begun = re.split(r"[,/;>]", self.text()[: self.cursorPosition()])[-1].strip()
        self._completer.setCompletionPrefix(begun)
        first = self._completer.currentCompletion()
        if begun and first.casefold() != begun.casefold() and self._completer.completionCount():
            self._completer.complete()
        elif self._popup is not None:
            self._popup.hide()

    @Slot(str)
    def _on_activated(self, chosen: str) -> None:
        before, after = self.text()[: self.cursorPosition()], self.text()[self.cursorPosition() :]
        start = re.sub(r"[^,/;>]*$", "", before)
        start = f"{start.rstrip()} {chosen}" if start.strip() else chosen
        self.setText(start + after)
        self.setCursorPosition(len(start))
        self.textEdited.emit(self.text())


class ValueEditor(QWidget):
    """Edits the value of a criterion of any kind.

    Signals:
        edited: the new value.
        folder_asked: the button for choosing a folder was pressed.
    """

    edited = Signal(str)
    folder_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages = QStackedWidget()
        self._label = PlainLabel()
        self._hint = SubtleLabel()
        self.formats = _FormatsEdit()
        self.formats.setAccessibleName(tr("Formats, the best first"))
        self.formats.textEdited.connect(lambda typed: self.edited.emit(formats_of(typed)))
        self.pattern = QLineEdit()
        self.pattern.setAccessibleName(tr("Pattern of the name"))
        self.pattern.setPlaceholderText(EXAMPLES["name"])
        self.pattern.setClearButtonEnabled(True)
        self.pattern.textEdited.connect(self.edited)
        self.choose = push_button(tr("C&hoose folder…"), "folder")
        self.choose.clicked.connect(self.folder_asked)
        self._folder = self._make_folder()
        for page in (self.formats, self.pattern, self._folder):
            self._pages.addWidget(page)
        row = QHBoxLayout()
        row.addWidget(self._label)
        row.addWidget(self._pages, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self._hint)
        self.hide()

    def _make_folder(self) -> QWidget:
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        self._path = QLineEdit()
        self._path.setReadOnly(True)
        self._path.setAccessibleName(tr("Folder"))
        row.addWidget(self._path, 1)
        row.addWidget(self.choose)
        return page

    def show_criterion(self, criterion: Criterion | None) -> None:
        """Shows the editor for a criterion; hides it if the criterion has no value."""
        if criterion is None or not needs_value(criterion.kind):
            self.hide()
            return
        value = criterion.value
        page, label, hint = self._look_of(criterion.kind)
        self._pages.setCurrentWidget(page)
        self._label.setText(label)
        self._label.setBuddy(self.choose if page is self._folder else page)
        self._hint.setText(self._doubt(value) if page is self.formats and self._doubt(value) else hint)
        self.formats.show_value(value if page is self.formats else "")
        if page is self.pattern and self.pattern.text() != value:
            self.pattern.setText(value)
        self._path.setText(formatting.shown(value) if page is self._folder else "")
        self.show()

    def _doubt(self, value: str) -> str:
        """Returns a sentence on unknown formats; empty if there are none."""
        unknown = [name for name in value.split("/") if name and name not in FORMATS]
        words = tr("dupfinder knows no format of the name %1.")
        return words.replace("%1", ", ".join(unknown)) if unknown else ""

    def focus(self) -> None:
        """Moves the focus to the current editor."""
        shown = self._pages.currentWidget()
        target = shown if isinstance(shown, QLineEdit) else self.choose
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(target, QLineEdit):
            target.selectAll()

    def _look_of(self, kind: str) -> tuple[QWidget, str, str]:
        """Returns the editor of a kind, its label, and a hint."""
        if kind == "format":
            return self.formats, tr("&Formats:"), tr("The best first, with commas between them.")
        if kind == "folder":
            return self._folder, tr("Folder:"), tr("Of several folders the upper one wins.")
        return self.pattern, tr("&Pattern:"), tr("* stands for any letters, ? for any one letter.")
