"""The dialog in which a person makes the rule that chooses what to keep."""

from __future__ import annotations

import itertools
import os
import re
from collections.abc import Callable, Iterator, Sequence
from typing import Final

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QHideEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QCompleter,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from dupfinder.clusters.rules import FORMATS, KINDS, Criterion, Preset
from dupfinder.clusters.selection import Differing, Scope
from dupfinder.ui.backend.rule_presets import PresetStore
from dupfinder.ui.desktop import desktop
from dupfinder.ui.dialogs.criteria_list import (
    CriteriaList,
    CriteriaModel,
    is_complete,
    needs_value,
    words_of_kind,
)
from dupfinder.ui.style import formatting
from dupfinder.ui.widgets.dialog_parts import (
    SPACING_PX,
    EmptyPage,
    SubtleLabel,
    close_box,
    column_of,
    context_action,
    heading,
    push_button,
)
from dupfinder.ui.widgets.labels import PlainLabel

_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole

PREVIEW_DELAY_MS: Final = 150
_EXAMPLES: Final = {kind.name: kind.example for kind in KINDS}
_OTHER_NAMES: Final = {
    "JPG": "JPEG",
    "TIF": "TIFF",
    "HEIF": "HEIC",
    "JPEG XL": "JXL",
    "JPEG2000": "JPEG 2000",
}
# What the box of presets holds for a rule that is none of them; no preset has that name.
_OWN: Final = ""

_READ_ONLY: Final = QFileDialog.Option.ReadOnly
"""Qt's own file dialog, where the desktop has none, can delete whole folders for good otherwise."""


# --- editors of values ---------------------------------------------------------------------------


def formats_of(typed: str) -> str:
    """What a person typed as an order of formats, as the value of a criterion."""
    names = [part.strip().upper() for part in re.split(r"[,/;>]", typed)]
    return "/".join(dict.fromkeys(_OTHER_NAMES.get(name, name) for name in names if name))


class _FormatsEdit(QLineEdit):
    """An order of formats as text; the name that is being typed is completed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._completer = QCompleter(list(FORMATS), self)
        self._popup = self._completer.popup()
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.setWidget(self)
        self._completer.activated.connect(self._on_activated)
        self.textEdited.connect(self._on_text_edited)

    def show_value(self, value: str) -> None:
        """Shows the value of a criterion, unless what is typed means just that."""
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


class _ValueEditor(QWidget):
    """Edits the value of one criterion, of whatever kind.

    Signals:
        edited: the new value.
        folder_asked: for the dialog in which a folder is chosen.
    """

    edited = Signal(str)
    folder_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages = QStackedWidget()
        self._label = PlainLabel()
        self._hint = SubtleLabel()
        self.formats = _FormatsEdit()
        self.formats.setAccessibleName(self.tr("Formats, the best first"))
        self.formats.textEdited.connect(lambda typed: self.edited.emit(formats_of(typed)))
        self.pattern = QLineEdit()
        self.pattern.setAccessibleName(self.tr("Pattern of the name"))
        self.pattern.setPlaceholderText(_EXAMPLES["name"])
        self.pattern.setClearButtonEnabled(True)
        self.pattern.textEdited.connect(self.edited)
        self.choose = push_button(self.tr("C&hoose folder…"), "folder")
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
        self._path.setAccessibleName(self.tr("Folder"))
        row.addWidget(self._path, 1)
        row.addWidget(self.choose)
        return page

    def show_criterion(self, criterion: Criterion | None) -> None:
        """Shows the editor that a criterion needs; none if it needs none."""
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
        """Says which of these formats none of the files can have; empty if there are none."""
        unknown = [name for name in value.split("/") if name and name not in FORMATS]
        words = self.tr("dupfinder knows no format of the name %1.")
        return words.replace("%1", ", ".join(unknown)) if unknown else ""

    def focus(self) -> None:
        """Brings the keyboard to the editor that is shown."""
        shown = self._pages.currentWidget()
        target = shown if isinstance(shown, QLineEdit) else self.choose
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(target, QLineEdit):
            target.selectAll()

    def _look_of(self, kind: str) -> tuple[QWidget, str, str]:
        """The editor of a kind, its label, and how to use it."""
        if kind == "format":
            return self.formats, self.tr("&Formats:"), self.tr("The best first, with commas between them.")
        if kind == "folder":
            return self._folder, self.tr("Folder:"), self.tr("Of several folders the upper one wins.")
        return self.pattern, self.tr("&Pattern:"), self.tr("* stands for any letters, ? for any one letter.")


# --- saving under a name -------------------------------------------------------------------------


class _NameDialog(QDialog):
    """Asks for the name of a preset.

    Signals:
        named: the name that was agreed to.
    """

    named = Signal(str)

    def __init__(self, store: PresetStore, suggestion: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Save the rule"))
        self._store = store
        self.edit = QLineEdit(suggestion)
        self.edit.setAccessibleName(self.tr("Name"))
        self.edit.setMinimumWidth(320)
        self.edit.selectAll()
        label = PlainLabel(self.tr("&Name:"))
        label.setBuddy(self.edit)
        self._note = SubtleLabel()
        self._box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._save = self._box.addButton(self.tr("&Save"), QDialogButtonBox.ButtonRole.AcceptRole)
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
        note = self.tr("A rule of this name is there; it will be replaced.") if there else " "
        self._note.setText(self.tr("This is the name of a built-in rule.") if built_in else note)
        self._save.setEnabled(bool(name) and not built_in)
        self._save.setText(self.tr("&Replace") if there and not built_in else self.tr("&Save"))


# --- the dialog ----------------------------------------------------------------------------------


class RulesDialog(QDialog):
    """An ordered list of criteria, presets, and what the rule would choose; stays beside the window.

    Args:
        presets: where rules are kept.
        parent: the window.

    Signals:
        preview_asked: a tuple of Criterion: what would this rule choose? The answer goes to `set_preview`.
        apply_asked: a tuple of Criterion, and ``all`` or ``cluster``.
    """

    preview_asked = Signal(object)
    apply_asked = Signal(object, str)

    def __init__(self, presets: PresetStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Choose by rule"))
        self.resize(760, 660)
        self._presets = presets
        self._unsaved: tuple[Criterion, ...] | None = None
        self._start_folder = ""
        self._delay = QTimer(self, singleShot=True, interval=PREVIEW_DELAY_MS)
        self._model = CriteriaModel(self)
        self._list = self._make_list()
        self._nothing = EmptyPage(
            "sort",
            self.tr("No criteria"),
            self.tr("In each cluster the proposed file is kept. Add a criterion to decide otherwise."),
        )
        self._pages = QStackedWidget()
        self._pages.addWidget(self._list)
        self._pages.addWidget(self._nothing)
        self._combo = QComboBox()
        self._make_buttons()
        self._editor = _ValueEditor()
        self._preview = heading("", 1.1)
        self._lay_out()
        self._connect()
        self._model.set_criteria(self._presets.last())
        self._select(0)
        self._model.changed.connect(self._on_changed)
        self._refresh()

    def criteria(self) -> tuple[Criterion, ...]:
        """The rule as it is now; criteria that still lack their value are left out."""
        return tuple(criterion for criterion in self._model.criteria() if is_complete(criterion))

    def set_criteria(self, criteria: Sequence[Criterion]) -> None:
        """Shows another rule."""
        self._model.set_criteria(criteria)
        self._select(0)

    def set_preview(self, words: str) -> None:
        """Says what the rule would choose, in a sentence."""
        self._preview.setText(words)
        self._preview.setAccessibleName(words)
        self._preview.setEnabled(True)

    def set_scope_available(self, cluster: bool) -> None:
        """Tells whether there is a cluster that the rule could be applied to alone."""
        self._apply_one.setEnabled(cluster)

    def set_start_folder(self, folder: str) -> None:
        """Tells where the dialog for choosing a folder opens first."""
        self._start_folder = folder

    # --- making ---

    def _make_list(self) -> CriteriaList:
        view = CriteriaList(self._model)
        view.setAccessibleName(self.tr("Criteria, the most important first"))
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        edit = context_action(view, self.tr("Edit"), Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        edit.triggered.connect(self._on_edit)
        remove = context_action(
            view, self.tr("Remove"), Qt.Key.Key_Delete, Qt.Key.Key_Backspace, icon="close"
        )
        remove.triggered.connect(self._on_remove)
        up = context_action(view, self.tr("Move up"), icon="chevron-up")
        up.setShortcut("Alt+Up")
        up.triggered.connect(lambda: self._shift(-1))
        down = context_action(view, self.tr("Move down"), icon="chevron-down")
        down.setShortcut("Alt+Down")
        down.triggered.connect(lambda: self._shift(1))
        view.doubleClicked.connect(self._on_edit)
        return view

    def _make_buttons(self) -> None:
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill_menu)
        self._add = push_button(self.tr("&Add"), "add")
        self._add.setMenu(self._menu)
        self._remove = push_button(self.tr("&Remove"), "close")
        self._up = push_button(self.tr("Move &up"), "chevron-up")
        self._up.setToolTip(self.tr("More important (Alt+Up)"))
        self._down = push_button(self.tr("Move &down"), "chevron-down")
        self._down.setToolTip(self.tr("Less important (Alt+Down)"))
        self._save = push_button(self.tr("&Save as…"))
        self._forget = push_button(self.tr("For&get"))
        self._forget.setToolTip(self.tr("Forgets the saved rule; its criteria stay here"))
        self._apply_one = push_button(self.tr("Choose in &this cluster"), "one-cluster")
        self._apply_all = push_button(self.tr("Choose in all c&lusters"), "all-clusters")

    def _lay_out(self) -> None:
        self._combo.setAccessibleName(self.tr("Rule"))
        label = PlainLabel(self.tr("Rul&e:"))
        label.setBuddy(self._combo)
        top = QHBoxLayout()
        top.addWidget(label)
        top.addWidget(self._combo, 1)
        top.addWidget(self._save)
        top.addWidget(self._forget)
        beside = QVBoxLayout()
        for button in (self._add, self._remove, self._up, self._down):
            beside.addWidget(button)
        beside.addStretch()
        middle = QHBoxLayout()
        middle.setSpacing(SPACING_PX)
        middle.addWidget(self._pages, 1)
        middle.addLayout(beside)
        column = column_of(self)
        column.addLayout(top)
        column.addWidget(
            SubtleLabel(
                self.tr(
                    "The first criterion in which two files of a cluster differ decides which one is kept;"
                    " the others become extras. Drag the criteria into the order you want."
                )
            )
        )
        column.addLayout(middle, 1)
        column.addWidget(self._editor)
        column.addWidget(self._make_scope())
        column.addWidget(self._preview)
        column.addWidget(
            SubtleLabel(
                self.tr(
                    "This only checks the extras; nothing is moved yet. What you decided by hand stays as it"
                    " is. A rule never chooses protected, linked and look-alike files, and files that differ"
                    " from the kept one only if you allow it above."
                )
            )
        )
        column.addWidget(close_box(self, self._apply_one, self._apply_all))
        order = (self._combo, self._save, self._forget, self._list)
        for before, after in itertools.pairwise((*order, self._add, self._remove, self._up, self._down)):
            self.setTabOrder(before, after)

    def _make_scope(self) -> QWidget:
        """Returns the widgets for the duplicates that the rule may take."""
        self._equality = QComboBox()
        self._equality.setAccessibleName(self.tr("Duplicates to choose from"))
        for words, only in (
            (self.tr("All verified duplicates"), "near"),
            (self.tr("Same pixels and identical files only"), "same-pixels"),
            (self.tr("Identical files only"), "exact"),
        ):
            self._equality.addItem(words, only)
        label = PlainLabel(self.tr("Choose &from:"))
        label.setBuddy(self._equality)
        first = QHBoxLayout()
        first.addWidget(label)
        first.addWidget(self._equality, 1)
        self._differing: dict[Differing, QCheckBox] = {}
        second = QHBoxLayout()
        second.setSpacing(SPACING_PX)
        second.addWidget(PlainLabel(self.tr("Also those that:")))
        for kind, words in self._differing_words():
            box = QCheckBox(words)
            box.toggled.connect(self._ask_soon)
            self._differing[kind] = box
            second.addWidget(box)
        second.addStretch()
        self._equality.currentIndexChanged.connect(self._on_equality_changed)
        widget = QWidget()
        column = QVBoxLayout(widget)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(first)
        column.addLayout(second)
        return widget

    def _differing_words(self) -> Iterator[tuple[Differing, str]]:
        yield "local", self.tr("differ in p&laces")
        yield "colour", self.tr("differ in &colour")
        yield "whole", self.tr("differ t&hroughout")
        yield "turned", self.tr("are tur&ned")
        yield "mirrored", self.tr("are &mirrored")

    @Slot()
    def _on_equality_changed(self) -> None:
        for box in self._differing.values():
            box.setEnabled(self._equality.currentData() == "near")
        self._ask_soon()

    def scope(self) -> Scope:
        """Returns the duplicates that the rule may take."""
        checked = (kind for kind, box in self._differing.items() if box.isChecked())
        return Scope(frozenset(checked), self._equality.currentData())

    def _connect(self) -> None:
        self._delay.timeout.connect(self._on_delay)
        self._list.selectionModel().currentChanged.connect(self._on_current_changed)
        self._combo.activated.connect(self._on_preset_chosen)
        self._remove.clicked.connect(self._on_remove)
        self._up.clicked.connect(lambda: self._shift(-1))
        self._down.clicked.connect(lambda: self._shift(1))
        self._save.clicked.connect(self._on_save)
        self._forget.clicked.connect(self._on_forget)
        self._editor.edited.connect(self._on_edited)
        self._editor.folder_asked.connect(self._on_folder_asked)
        self._apply_one.clicked.connect(lambda: self.apply_asked.emit(self.criteria(), "cluster"))
        self._apply_all.clicked.connect(lambda: self.apply_asked.emit(self.criteria(), "all"))

    def _fill_menu(self) -> None:
        """Offers every kind; one that would say the same again is greyed."""
        self._menu.clear()
        there = {criterion.kind for criterion in self._model.criteria()}
        before = ""
        for kind in _EXAMPLES:
            group = _group_of(kind)
            if before and group != before:
                self._menu.addSeparator()
            before = group
            words = words_of_kind(kind)
            action = self._menu.addAction(words.name + ("…" if needs_value(kind) else ""))
            action.setToolTip(formatting.tip(words.explanation))
            action.setStatusTip(words.explanation)
            action.setEnabled(kind not in there or kind in ("folder", "name", "not-name"))
            action.triggered.connect(self._adder_of(kind))
        self._menu.setToolTipsVisible(True)

    def _adder_of(self, kind: str) -> Callable[[], None]:
        return lambda: self._add_kind(kind)

    # --- changing the rule ---

    def _add_kind(self, kind: str) -> None:
        """Adds a criterion; one that needs a value is given one, or its editor the keyboard."""
        if kind == "folder":
            folder = self._choose_folder("")
            if folder is not None:
                self._select(self._model.add(Criterion(kind, folder)))
            return
        self._select(self._model.add(Criterion(kind, _EXAMPLES[kind] if kind == "format" else "")))
        if needs_value(kind):
            self._editor.focus()
        else:
            self._list.setFocus()

    def _shift(self, by: int) -> None:
        row = self._row()
        if row is not None and self._model.move(row, row + by):
            self._select(row + by)

    def _row(self) -> int | None:
        """The row that is current."""
        index = self._list.currentIndex()
        return index.row() if index.isValid() else None

    def _select(self, row: int) -> None:
        if self._model.rowCount():
            self._list.setCurrentIndex(self._model.index(min(row, self._model.rowCount() - 1)))
        self._show_current()

    def _choose_folder(self, before: str) -> str | None:
        """Asks for a folder; None if the person thought better of it."""
        start = before or self._start_folder or os.path.expanduser("~")
        url = QFileDialog.getExistingDirectoryUrl(
            self,
            self.tr("Choose folder"),
            desktop.url_of(start),
            QFileDialog.Option.ShowDirsOnly | _READ_ONLY,
        )
        return desktop.path_of(url) if url.isValid() else None

    # --- showing it ---

    def _refresh(self) -> None:
        """Brings presets, editor and buttons in line with the criteria."""
        some = self._model.rowCount() > 0
        self._pages.setCurrentWidget(self._list if some else self._nothing)
        self._fill_combo()
        self._show_current()

    def _fill_combo(self) -> None:
        """Shows the presets, and which of them this rule is; one that is none of them is the person's own."""
        criteria = self._model.criteria()
        same = [preset.name for preset in self._presets.all() if preset.criteria == criteria]
        shown = self._combo.currentData()
        chosen = shown if shown in same else same[0] if same else _OWN
        if chosen == _OWN:
            self._unsaved = criteria
        self._combo.clear()
        built_in = True
        for preset in self._presets.all():
            if built_in and not self._presets.is_built_in(preset.name):
                self._combo.insertSeparator(self._combo.count())
            built_in = self._presets.is_built_in(preset.name)
            self._combo.addItem(formatting.tr(preset.name) if built_in else preset.name, preset.name)
        if self._unsaved is not None:
            self._combo.insertSeparator(self._combo.count())
            self._combo.addItem(self.tr("Own rule"), _OWN)
        self._combo.setCurrentIndex(self._combo.findData(chosen))
        self._save.setEnabled(bool(self.criteria()))
        self._forget.setEnabled(self._own_name() != "")

    def _own_name(self) -> str:
        """The name of the preset that is shown, if it is of the person's own."""
        shown = self._combo.currentData()
        return "" if shown in (None, _OWN) or self._presets.is_built_in(shown) else str(shown)

    def _show_current(self) -> None:
        row = self._row()
        count = self._model.rowCount()
        self._editor.show_criterion(self._model.criteria()[row] if row is not None and row < count else None)
        self._remove.setEnabled(row is not None)
        self._up.setEnabled(row is not None and row > 0)
        self._down.setEnabled(row is not None and row + 1 < count)

    # --- slots ---

    @Slot()
    def _on_changed(self) -> None:
        self._refresh()
        self._ask_soon()

    def _ask_soon(self) -> None:
        self._preview.setEnabled(False)  # what it says is of another rule
        self._delay.start()

    @Slot()
    def _on_delay(self) -> None:
        self._presets.set_last(self.criteria())
        self.preview_asked.emit(self.criteria())

    @Slot()
    def _on_current_changed(self) -> None:
        self._show_current()

    @Slot(int)
    def _on_preset_chosen(self, place: int) -> None:
        name = self._combo.itemData(place)
        rules = {preset.name: preset.criteria for preset in self._presets.all()}
        self.set_criteria(rules.get(name, self._unsaved or ()))

    @Slot()
    def _on_remove(self) -> None:
        row = self._row()
        if row is not None:
            self._model.remove(row)
            self._select(row)

    @Slot()
    def _on_edit(self) -> None:
        if self._editor.isVisible():
            self._editor.focus()

    @Slot(str)
    def _on_edited(self, value: str) -> None:
        row = self._row()
        if row is not None:
            self._model.set_value(row, value)

    @Slot()
    def _on_folder_asked(self) -> None:
        row = self._row()
        if row is None:
            return
        folder = self._choose_folder(self._model.criteria()[row].value)
        if folder is not None:
            self._model.set_value(row, folder)

    @Slot()
    def _on_save(self) -> None:
        dialog = _NameDialog(self._presets, self._own_name(), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.named.connect(self._on_named)
        dialog.open()

    @Slot(str)
    def _on_named(self, name: str) -> None:
        preset = Preset(name, self.criteria())
        self._presets.save(preset)
        self._unsaved = None
        self.set_criteria(preset.criteria)
        self._combo.setCurrentIndex(self._combo.findData(name))  # another may hold the same criteria
        self._refresh()

    @Slot()
    def _on_forget(self) -> None:
        self._presets.remove(self._own_name())
        self._refresh()

    # --- Qt ---

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._list.setFocus()
        self._ask_soon()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._delay.isActive():
            self._delay.stop()
            self._presets.set_last(self.criteria())


def _group_of(kind: str) -> str:
    """Kinds of one group stand together in the menu."""
    if needs_value(kind):
        return "value"
    if kind.startswith(("oldest", "newest")):
        return "date"
    return "path" if kind.endswith("-path") else "picture"
