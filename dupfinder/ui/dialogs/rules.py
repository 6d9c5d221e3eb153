"""The dialog of the rule that chooses keepers and extras."""

from __future__ import annotations

import itertools
import os
from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from dupfinder.clusters.rules import Criterion, Preset
from dupfinder.clusters.scope import Scope
from dupfinder.ui.backend.rule_presets import PresetStore
from dupfinder.ui.desktop import urls
from dupfinder.ui.dialogs.criteria_list import (
    CriteriaList,
    CriteriaModel,
    is_complete,
    needs_value,
    words_of_kind,
)
from dupfinder.ui.dialogs.rule_name import NameDialog
from dupfinder.ui.dialogs.rule_scope import ScopeChooser
from dupfinder.ui.dialogs.rule_value_editor import EXAMPLES, ValueEditor
from dupfinder.ui.style import formatting
from dupfinder.ui.style.translation import tr
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
# The data of the box of presets for a rule that is no preset; no preset has an empty name.
_OWN: Final = ""

_READ_ONLY: Final = QFileDialog.Option.ReadOnly
"""Without it, Qt's own file dialog, used if the desktop has none, can delete whole folders permanently."""


class RulesDialog(QDialog):
    """Edits an ordered list of criteria, with presets and a preview; stays open beside the window.

    Each of its many buttons is an attribute and has a slot.

    Args:
        presets: the stored rules.
        parent: the window.

    Signals:
        preview_asked: a tuple of Criterion; the result is passed to `set_preview`.
        apply_asked: a tuple of Criterion, and ``all`` or ``cluster``.
    """

    preview_asked = Signal(object)
    apply_asked = Signal(object, str)

    def __init__(self, presets: PresetStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Choose by rule"))
        self.resize(760, 660)
        self._presets = presets
        self._unsaved: tuple[Criterion, ...] | None = None
        self._start_folder = ""
        self._delay = QTimer(self, singleShot=True, interval=PREVIEW_DELAY_MS)
        self._model = CriteriaModel(self)
        self._list = self._make_list()
        self._nothing = EmptyPage(
            "sort",
            tr("No criteria"),
            tr("The best photo of each group is kept. Add a criterion to decide otherwise."),
        )
        self._pages = QStackedWidget()
        self._pages.addWidget(self._list)
        self._pages.addWidget(self._nothing)
        self._combo = QComboBox()
        self._make_buttons()
        self._editor = ValueEditor()
        self._scope = ScopeChooser()
        self._preview = heading("", 1.1)
        self._lay_out()
        self._connect()
        self._model.set_criteria(self._presets.last())
        self._select(0)
        self._model.changed.connect(self._on_changed)
        self._refresh()

    def criteria(self) -> tuple[Criterion, ...]:
        """Returns the rule without incomplete criteria."""
        return tuple(criterion for criterion in self._model.criteria() if is_complete(criterion))

    def set_criteria(self, criteria: Sequence[Criterion]) -> None:
        """Replaces the rule."""
        self._model.set_criteria(criteria)
        self._select(0)

    def set_preview(self, words: str) -> None:
        """Shows a sentence on the result of the rule."""
        self._preview.setText(words)
        self._preview.setAccessibleName(words)
        self._preview.setEnabled(True)

    def set_scope_available(self, cluster: bool) -> None:
        """Enables the button that applies the rule to the current cluster only."""
        self._apply_one.setEnabled(cluster)

    def set_shown(self, groups: int | None) -> None:
        """Sets how many groups a filter shows, to which the rule is limited; None for all."""
        words = tr("Mark in all &groups")
        if groups is not None:
            words = tr("Mark in %Ln shown &groups", "", groups)
        self._apply_all.setText(words)

    def set_start_folder(self, folder: str) -> None:
        """Sets the folder in which the folder dialog opens."""
        self._start_folder = folder

    # --- making ---

    def _make_list(self) -> CriteriaList:
        view = CriteriaList(self._model)
        view.setAccessibleName(tr("Criteria, the most important first"))
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        edit = context_action(view, tr("Edit"), Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        edit.triggered.connect(self._on_edit)
        remove = context_action(view, tr("Remove"), Qt.Key.Key_Delete, Qt.Key.Key_Backspace, icon="close")
        remove.triggered.connect(self._on_remove)
        up = context_action(view, tr("Move up"), icon="chevron-up")
        up.setShortcut("Alt+Up")
        up.triggered.connect(lambda: self._shift(-1))
        down = context_action(view, tr("Move down"), icon="chevron-down")
        down.setShortcut("Alt+Down")
        down.triggered.connect(lambda: self._shift(1))
        view.doubleClicked.connect(self._on_edit)
        return view

    def _make_buttons(self) -> None:
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill_menu)
        self._add = push_button(tr("&Add"), "add")
        self._add.setMenu(self._menu)
        self._remove = push_button(tr("&Remove"), "close")
        self._up = push_button(tr("Move &up"), "chevron-up")
        self._up.setToolTip(tr("More important (Alt+Up)"))
        self._down = push_button(tr("Move &down"), "chevron-down")
        self._down.setToolTip(tr("Less important (Alt+Down)"))
        self._save = push_button(tr("&Save as…"))
        self._forget = push_button(tr("For&get"))
        self._forget.setToolTip(tr("Forgets the saved rule; its criteria stay here"))
        self._apply_one = push_button(tr("Mark in &this group"), "one-cluster")
        self._apply_all = push_button(tr("Mark in all &groups"), "all-clusters")

    def _lay_out(self) -> None:
        self._combo.setAccessibleName(tr("Rule"))
        label = PlainLabel(tr("Rul&e:"))
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
                tr(
                    "The first criterion in which two photos of a group differ decides which one is kept;"
                    " the others are marked. Drag the criteria into the order you want."
                )
            )
        )
        column.addLayout(middle, 1)
        column.addWidget(self._editor)
        column.addWidget(self._scope)
        column.addWidget(self._preview)
        column.addWidget(
            SubtleLabel(
                tr(
                    "This only marks the copies; nothing is moved yet. What you decided by hand stays as it"
                    " is. A rule never marks protected and look-alike photos, and photos that differ"
                    " from the kept one only if you allow it above."
                )
            )
        )
        column.addWidget(close_box(self, self._apply_one, self._apply_all))
        order = (self._combo, self._save, self._forget, self._list)
        for before, after in itertools.pairwise((*order, self._add, self._remove, self._up, self._down)):
            self.setTabOrder(before, after)

    def scope(self) -> Scope:
        """Returns the duplicates that the rule may take."""
        return self._scope.scope()

    def _connect(self) -> None:
        self._delay.timeout.connect(self._on_delay)
        self._scope.changed.connect(self._ask_soon)
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
        """Offers all kinds; one that the rule has already is disabled."""
        self._menu.clear()
        there = {criterion.kind for criterion in self._model.criteria()}
        before = ""
        for kind in EXAMPLES:
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
        """Adds a criterion; if it needs a value, asks for a folder or moves the focus to the editor."""
        if kind == "folder":
            folder = self._choose_folder("")
            if folder is not None:
                self._select(self._model.add(Criterion(kind, folder)))
            return
        self._select(self._model.add(Criterion(kind, EXAMPLES[kind] if kind == "format" else "")))
        if needs_value(kind):
            self._editor.focus()
        else:
            self._list.setFocus()

    def _shift(self, by: int) -> None:
        row = self._row()
        if row is not None and self._model.move(row, row + by):
            self._select(row + by)

    def _row(self) -> int | None:
        """Returns the current row; None if there is none."""
        index = self._list.currentIndex()
        return index.row() if index.isValid() else None

    def _select(self, row: int) -> None:
        if self._model.rowCount():
            self._list.setCurrentIndex(self._model.index(min(row, self._model.rowCount() - 1)))
        self._show_current()

    def _choose_folder(self, before: str) -> str | None:
        """Asks for a folder; returns None if the user cancels."""
        start = before or self._start_folder or os.path.expanduser("~")
        url = QFileDialog.getExistingDirectoryUrl(
            self,
            tr("Choose folder"),
            urls.url_of(start),
            QFileDialog.Option.ShowDirsOnly | _READ_ONLY,
        )
        return urls.path_of(url) if url.isValid() else None

    # --- showing it ---

    def _refresh(self) -> None:
        """Updates presets, editor and buttons after a change of the criteria."""
        some = self._model.rowCount() > 0
        self._pages.setCurrentWidget(self._list if some else self._nothing)
        self._fill_combo()
        self._show_current()

    def _fill_combo(self) -> None:
        """Fills the box of presets, and selects the one that equals the rule, or "Own rule"."""
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
            self._combo.addItem(self._presets.title_of(preset), preset.name)
        if self._unsaved is not None:
            self._combo.insertSeparator(self._combo.count())
            self._combo.addItem(tr("Own rule"), _OWN)
        self._combo.setCurrentIndex(self._combo.findData(chosen))
        self._save.setEnabled(bool(self.criteria()))
        self._forget.setEnabled(self._own_name() != "")

    def _own_name(self) -> str:
        """Returns the name of the selected preset if it is the user's own; otherwise empty."""
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
        self._preview.setEnabled(False)  # the preview is of the former rule
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
        dialog = NameDialog(self._presets, self._own_name(), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.named.connect(self._on_named)
        dialog.open()

    @Slot(str)
    def _on_named(self, name: str) -> None:
        preset = Preset(name, self.criteria())
        self._presets.save(preset)
        self._unsaved = None
        self.set_criteria(preset.criteria)
        self._combo.setCurrentIndex(self._combo.findData(name))  # another preset may have the same criteria
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
    """Returns the group of a kind in the menu."""
    if needs_value(kind):
        return "value"
    if kind.startswith(("oldest", "newest")):
        return "date"
    return "path" if kind.endswith("-path") else "picture"
