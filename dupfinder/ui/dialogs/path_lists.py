"""The dialogs of excluded paths and of protected folders."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QStackedWidget, QTableView, QWidget

from dupfinder.ui.style import formatting
from dupfinder.ui.style.translation import tr
from dupfinder.ui.widgets.dialog_parts import (
    EmptyPage,
    SubtleLabel,
    close_box,
    column_of,
    push_button,
    select_rows,
    selected_rows,
    show_as_list,
)

_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole


class PathsModel(QAbstractListModel):
    """A list of paths; they are kept here, as Qt would change names that are not Unicode."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._paths: list[str] = []

    def paths(self) -> list[str]:
        """Returns the paths in the order of the rows."""
        return list(self._paths)

    def set_paths(self, paths: Iterable[str]) -> None:
        """Replaces all paths; they are shown in natural order."""
        self.beginResetModel()
        self._paths = sorted(paths, key=formatting.natural_key)
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._paths)

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> Any:  # noqa: ANN401
        if role == _Role.DisplayRole:
            return formatting.shown(self._paths[index.row()])
        if role == _Role.ToolTipRole:
            return formatting.tip(formatting.shown(self._paths[index.row()]))
        return None


class PathsDialog(QDialog):
    """Shows a list of paths, which can be removed from it.

    Args:
        title: of the window and the list.
        explanation: of the list.
        nothing: the text of an empty list.
        icon: of an empty list.
        button: its text; it removes the selected paths.
        parent: the window.

    Signals:
        include_asked: a list of paths to remove.
    """

    include_asked = Signal(object)

    def __init__(
        self,
        title: str,
        explanation: str,
        nothing: str,
        icon: str,
        button: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.resize(640, 420)
        self._model = PathsModel(self)
        self._explanation = SubtleLabel(explanation)
        self._list = QTableView()
        self._list.setModel(self._model)
        self._list.setAccessibleName(title)
        self._list.horizontalHeader().hide()
        show_as_list(self._list)
        self._nothing = EmptyPage(icon, nothing)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._list)
        self._stack.addWidget(self._nothing)
        self._include_button = push_button(button, "undo")
        column_of(self, self._explanation, self._stack, close_box(self, self._include_button))
        self._include_button.clicked.connect(self._on_include)
        self._list.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self.set_paths(())

    def set_paths(self, paths: Iterable[str]) -> None:
        """Replaces the list; the selection stays."""
        shown = self._model.paths()
        selected = {shown[row] for row in selected_rows(self._list)}
        self._model.set_paths(paths)
        rows = [row for row, path in enumerate(self._model.paths()) if path in selected]
        select_rows(self._list, self._model, rows)
        some = self._model.rowCount() > 0
        self._stack.setCurrentWidget(self._list if some else self._nothing)
        self._explanation.setVisible(some)
        self._include_button.setVisible(some)
        self._on_selection_changed()

    @Slot()
    def _on_selection_changed(self) -> None:
        self._include_button.setEnabled(self._list.selectionModel().hasSelection())

    @Slot()
    def _on_include(self) -> None:
        shown = self._model.paths()
        chosen = [shown[row] for row in selected_rows(self._list)]
        if chosen:
            self.include_asked.emit(chosen)


class ExcludedDialog(PathsDialog):
    """The excluded files and folders, which can be included again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Excluded"),
            tr("These are left out of the library. What you include again is read at once."),
            tr("Nothing is excluded"),
            "exclude",
            tr("&Include again"),
            parent,
        )


class ProtectedDialog(PathsDialog):
    """The folders whose files never go to the trash."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Protected folders"),
            tr("The files of these folders, and of all that is in them, never go to the trash."),
            tr("No folder is protected"),
            "lock",
            tr("Remove &protection"),
            parent,
        )
