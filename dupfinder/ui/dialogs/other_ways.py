"""The questions before files move to a folder, or are replaced by links."""

from __future__ import annotations

import os
import sys
from typing import NamedTuple

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from dupfinder.ui.desktop import slow_paths
from dupfinder.ui.style import formatting, icons
from dupfinder.ui.style.translation import tr
from dupfinder.ui.widgets.dialog_parts import LINE_WIDTH_PX, SubtleLabel, column_of, heading, push_button
from dupfinder.ui.widgets.labels import PlainLabel

HAS_REFLINKS = sys.platform == "linux"


class Counted(NamedTuple):
    """How many files there are, and their size."""

    number: int
    size_bytes: int


class _Question(QDialog):
    """A question with an answer that says what is done; shown with `open`, it blocks only its window."""

    def __init__(self, title: str, words: str, answer: str, icon: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setMinimumWidth(LINE_WIDTH_PX)
        self._question = heading(words)
        self._go = QPushButton(icons.icon(icon), answer)
        self._box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._box.addButton(self._go, QDialogButtonBox.ButtonRole.AcceptRole)
        self._box.button(QDialogButtonBox.StandardButton.Cancel).setAutoDefault(False)
        self._go.setDefault(True)
        self._box.accepted.connect(self.accept)
        self._box.rejected.connect(self.reject)


class MoveDialog(_Question):
    """Asks where marked files are to go.

    Args:
        photos: the files that would move.
        companions: their sidecars and videos.
        folder: proposed; may be empty.
        parent: the window.
    """

    def __init__(
        self, photos: Counted, companions: Counted, folder: str, parent: QWidget | None = None
    ) -> None:
        words = tr("Move %Ln photos (%1) to a folder?", "", photos.number).replace(
            "%1", formatting.size(photos.size_bytes)
        )
        super().__init__(tr("Move to a folder"), words, tr("&Move"), "folder", parent)
        self.line = QLineEdit(formatting.shown(folder))
        self.line.setAccessibleName(tr("Folder"))
        self.line.setPlaceholderText(tr("Choose a folder"))
        self._folder = folder
        self.choose = push_button(tr("&Choose…"), "folder")
        self.structure = QCheckBox(tr("&Keep the folders they are in, below the new one"))
        self.sidecars = QCheckBox(
            tr("Move the %Ln &sidecars and videos that belong to them, too", "", companions.number)
        )
        self.sidecars.setChecked(True)
        self.sidecars.setVisible(bool(companions.number))
        self._note = SubtleLabel()
        self._lay_out()
        self.line.textChanged.connect(self._on_edited)
        self.choose.clicked.connect(self._on_choose)
        self._refresh()

    @property
    def folder(self) -> str:
        """The folder that was chosen."""
        return self._folder

    def _lay_out(self) -> None:
        label = PlainLabel(tr("&Folder:"))
        label.setBuddy(self.line)
        row = QHBoxLayout()
        row.setSpacing(8)
        for widget, share in ((label, 0), (self.line, 1), (self.choose, 0)):
            row.addWidget(widget, share)
        undo = tr("Nothing there is overwritten: a name that is taken gets a number. Undo brings them back.")
        column = column_of(self, self._question)
        column.addLayout(row)
        for each in (self.structure, self.sidecars, self._note, SubtleLabel(undo)):
            column.addWidget(each)
        column.addWidget(self._box)

    def _refresh(self) -> None:
        is_there = bool(self._folder) and slow_paths.is_folder(self._folder)
        self._go.setEnabled(is_there)
        self._note.setText("" if is_there or not self._folder else tr("There is no such folder."))
        self._note.setVisible(bool(self._note.text()))

    @Slot(str)
    def _on_edited(self, words: str) -> None:
        if words != formatting.shown(self._folder):  # else the name may have bytes that cannot be shown
            self._folder = os.path.expanduser(words.strip())
        self._refresh()

    @Slot()
    def _on_choose(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.windowTitle(), self._folder)
        if chosen:
            self._folder = os.path.normpath(chosen)
            self.line.setText(formatting.shown(self._folder))
            self._refresh()
            self._go.setFocus()


class LinkDialog(_Question):
    """Asks before identical copies are replaced by links.

    Args:
        copies: the identical copies among the marked files.
        others: how many marked files are no identical copies.
        parent: the window.
    """

    def __init__(self, copies: Counted, others: int, parent: QWidget | None = None) -> None:
        words = tr("Replace %Ln identical copies (%1) by links?", "", copies.number).replace(
            "%1", formatting.size(copies.size_bytes)
        )
        super().__init__(tr("Replace by links"), words, tr("&Replace"), "link", parent)
        self.hard = QRadioButton(tr("&Hard link: the same file under both names"))
        self.shared = QRadioButton(tr("&Shared copy (reflink): a file of its own that shares the space"))
        self.hard.setChecked(True)
        self.shared.setVisible(HAS_REFLINKS)
        column = column_of(
            self,
            self._question,
            SubtleLabel(
                tr(
                    "The names stay where they are, and the space is freed. Each copy is compared byte by"
                    " byte right before. Undo makes them full copies again."
                )
            ),
        )
        _add_choice(column, self.hard, tr("A program that edits one of them changes both."))
        if HAS_REFLINKS:
            hint = tr("Editing one leaves the other as it is. Only some drives can: btrfs, XFS.")
            _add_choice(column, self.shared, hint)
        if others:
            stay = tr(
                "%Ln marked photos are not identical to the kept ones, and stay as they are.", "", others
            )
            column.addWidget(SubtleLabel(stay))
        column.addWidget(self._box)


def _add_choice(column: QVBoxLayout, button: QRadioButton, hint: str) -> None:
    """Adds a radio button with a hint below it, which is read out with it."""
    words = SubtleLabel(hint)
    words.setContentsMargins(26, 0, 0, 0)
    button.setAccessibleDescription(hint)
    part = QVBoxLayout()
    part.setSpacing(2)
    part.addWidget(button)
    part.addWidget(words)
    column.addLayout(part)
