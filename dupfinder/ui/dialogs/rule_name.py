"""The dialog that asks for the name of a rule to save."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from dupfinder.ui.backend.rule_presets import PresetStore
from dupfinder.ui.style.translation import tr
from dupfinder.ui.widgets.dialog_parts import SubtleLabel, column_of, without_style_icons
from dupfinder.ui.widgets.labels import PlainLabel


class NameDialog(QDialog):
    """Asks for the name of a preset.

    Signals:
        named: the accepted name.
    """

    named = Signal(str)

    def __init__(self, store: PresetStore, suggestion: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Save the rule"))
        self._store = store
        self.edit = QLineEdit(suggestion)
        self.edit.setAccessibleName(tr("Name"))
        self.edit.setMinimumWidth(320)
        self.edit.selectAll()
        label = PlainLabel(tr("&Name:"))
        label.setBuddy(self.edit)
        self._note = SubtleLabel()
        self._box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        without_style_icons(self._box)
        self._save = self._box.addButton(tr("&Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._box.accepted.connect(self.accept)
        self._box.rejected.connect(self.reject)
        column_of(self, label, self.edit, self._note, self._box).setSizeConstraint(
            QVBoxLayout.SizeConstraint.SetFixedSize
        )
        self.accepted.connect(lambda: self.named.emit(self.edit.text().strip()))
        self.edit.textChanged.connect(self._on_text_changed)
        self._on_text_changed()

    @Slot()
    def _on_text_changed(self) -> None:
        name = self.edit.text().strip()
        built_in = self._store.is_built_in(name)
        there = any(preset.name == name for preset in self._store.all())
        note = tr("A rule of this name is there; it will be replaced.") if there else " "
        self._note.setText(tr("This is the name of a built-in rule.") if built_in else note)
        self._save.setEnabled(bool(name) and not built_in)
        self._save.setText(tr("&Replace") if there and not built_in else tr("&Save"))
