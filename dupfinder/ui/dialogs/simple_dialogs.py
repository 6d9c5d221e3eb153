"""Dialogs beside the main window: excluded files, shortcuts, about, and bugs."""

from __future__ import annotations

import os
import re
import sys
import traceback
from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    QSysInfo,
    Qt,
    Signal,
    Slot,
    qVersion,
)
from PySide6.QtGui import (
    QAction,
    QFontDatabase,
    QFontMetrics,
    QGuiApplication,
    QKeySequence,
)
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QPlainTextEdit,
    QStackedWidget,
    QStyle,
    QTableView,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from dupfinder import __version__
from dupfinder.ui.desktop import opening, slow_paths
from dupfinder.ui.style import formatting, theme
from dupfinder.ui.widgets.dialog_parts import (
    LINE_WIDTH_PX,
    MARGIN_PX,
    ROW_PADDING_PX,
    SIGN_SIZE,
    EmptyPage,
    SubtleLabel,
    close_box,
    column_of,
    heading,
    push_button,
    select_rows,
    selected_rows,
    show_as_list,
)
from dupfinder.ui.widgets.labels import PlainLabel, WrappingLabel

_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole


# --- excluded files ------------------------------------------------------------------------------


class PathsModel(QAbstractListModel):
    """Paths for showing; they themselves stay here, where no name is changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._paths: list[str] = []

    def paths(self) -> list[str]:
        """In the order of the rows."""
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
    """Paths that were put on a list, and the way off it again.

    Args:
        title: of the window, and of the list.
        explanation: what it means to be on the list.
        nothing: what is said where there are none.
        icon: stands beside that.
        button: takes the selected paths off the list.
        parent: the window.

    Signals:
        include_asked: a list of paths that are to be taken off.
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
        """Replaces the list; what is selected stays selected."""
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
    """What the person left out of the library, and the way back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Excluded"),
            self.tr("These are left out of the library. What you include again is read at once."),
            self.tr("Nothing is excluded"),
            "exclude",
            self.tr("&Include again"),
            parent,
        )


class ProtectedDialog(PathsDialog):
    """The folders whose files never go to the trash."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Protected folders"),
            self.tr("The files of these folders, and of all that is in them, never go to the trash."),
            self.tr("No folder is protected"),
            "lock",
            self.tr("Protect no &longer"),
            parent,
        )


# --- help ----------------------------------------------------------------------------------------


class ShortcutsDialog(QDialog):
    """The keys of all actions, by group.

    Args:
        actions: groups as the menus have them: a title and its actions; those without a key are left out.
        parent: the window.
    """

    def __init__(
        self, actions: Sequence[tuple[str, Sequence[QAction]]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.resize(520, 640)
        self._tree = QTreeWidget()
        self._tree.setAccessibleName(self.tr("Keyboard shortcuts"))
        self._tree.setHeaderLabels([self.tr("Action"), self.tr("Keys")])
        self._tree.setRootIsDecorated(False)
        self._tree.setItemsExpandable(False)
        for title, group in actions:
            self._add_group(title, [action for action in group if action.shortcuts()])
        self._tree.expandAll()
        self._tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self._tree.header().setStretchLastSection(False)
        column_of(self, self._tree, close_box(self))

    def _add_group(self, title: str, actions: Sequence[QAction]) -> None:
        if not actions:
            return
        head = QTreeWidgetItem(self._tree, [without_mnemonic(title)])
        head.setFlags(Qt.ItemFlag.ItemIsEnabled)
        head.setFirstColumnSpanned(True)
        font = head.font(0)
        font.setBold(True)
        head.setFont(0, font)
        for action in actions:
            keys = [key.toString(QKeySequence.SequenceFormat.NativeText) for key in action.shortcuts()]
            item = QTreeWidgetItem(head, [without_mnemonic(action.text()), self.tr(" or ").join(keys)])
            item.setIcon(0, action.icon())
            if self._tree.currentItem() is None:
                self._tree.setCurrentItem(item)
            item.setSizeHint(0, QSize(0, self.fontMetrics().height() + ROW_PADDING_PX))


def without_mnemonic(words: str) -> str:
    """The text of an action or menu as a person reads it: no mnemonic, no dots that promise a dialog."""
    words = re.sub(r"\(&.\)", "", words)
    return re.sub(r"&(.)", r"\1", words).rstrip("….")


class AboutDialog(QDialog):
    """What this is, and versions that can be copied into a report.

    Args:
        library_path: where the library is.
        parent: the window.
    """

    def __init__(self, library_path: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About dupfinder"))
        self._versions = [*versions(), (self.tr("Library"), formatting.shown(library_path))]
        sentence = WrappingLabel(
            self.tr("Finds near-duplicate photographs by perceptual hash, and loses none of them.")
        )
        self._copy_button = push_button(self.tr("&Copy"), "copy")
        self._copy_button.setToolTip(self.tr("Copies the versions as text"))
        self._copy_button.clicked.connect(self._on_copy)
        column = column_of(self)
        column.addLayout(self._head())
        column.addWidget(sentence)
        column.addLayout(self._table())
        column.addWidget(close_box(self, self._copy_button))
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetFixedSize)

    def _head(self) -> QHBoxLayout:
        picture = PlainLabel()
        picture.setPixmap(theme.app_icon().pixmap(QSize(64, 64), self.devicePixelRatio()))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch()
        words.addWidget(heading("dupfinder", 1.7))
        words.addWidget(SubtleLabel(self.tr("Version %1").replace("%1", __version__)))
        words.addStretch()
        row = QHBoxLayout()
        row.setSpacing(MARGIN_PX)
        row.addWidget(picture)
        row.addLayout(words, 1)
        return row

    def _table(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(MARGIN_PX)
        grid.setVerticalSpacing(4)
        grid.setColumnMinimumWidth(1, LINE_WIDTH_PX - 120)
        for row, (name, value) in enumerate(self._versions):
            label = SubtleLabel(name)
            label.setWordWrap(False)
            grid.addWidget(label, row, 0)
            grid.addWidget(_value_label(value), row, 1)
        return grid

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(f"{name}: {value}" for name, value in self._versions))


def _value_label(value: str) -> PlainLabel:
    """A value to select and copy; one too long for the line is elided, and whole in its tooltip."""
    label = PlainLabel()
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    elided = QFontMetrics(label.font()).elidedText(value, Qt.TextElideMode.ElideMiddle, LINE_WIDTH_PX - 120)
    label.setText(elided)
    label.setToolTip(formatting.tip(value if elided != value else ""))
    return label


def versions() -> list[tuple[str, str]]:
    """Names and versions of what dupfinder runs on; nothing of it is imported for that."""
    return [
        ("dupfinder", __version__),
        ("Python", sys.version.split()[0]),
        ("Qt", str(qVersion())),
        ("PySide6", _version_of("PySide6-Essentials", "PySide6")),
        ("OpenCV", _version_of("opencv-python-headless", "opencv-python", "opencv-contrib-python")),
        ("numpy", _version_of("numpy")),
        ("Pillow", _version_of("Pillow")),
        (
            QCoreApplication.translate("AboutDialog", "System"),
            f"{QSysInfo.prettyProductName()}, {_machine()}",
        ),
    ]


def _machine() -> str:
    return f"{QSysInfo.currentCpuArchitecture()}, {QGuiApplication.platformName()}"


def _version_of(*names: str) -> str:
    """The version of the first of these distributions that is installed."""
    from importlib.metadata import PackageNotFoundError, version

    for name in names:
        try:
            return version(name)
        except PackageNotFoundError:
            continue
    return "–"


# --- bugs ----------------------------------------------------------------------------------------


class BugDialog(QDialog):
    """An error nobody foresaw: one sentence, the details on demand.

    It takes nothing from `resources/`, since what failed may be just that.
    """

    def __init__(self, error: BaseException, log_path: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Unexpected error"))
        self._log_path = log_path
        self._followers = 0
        self._report = _report_of(error)
        self._more = PlainLabel()
        self._more.hide()
        self._details = self._make_details()
        self._toggle = self._make_toggle()
        copy, log = push_button(self.tr("&Copy details")), push_button(self.tr("Open &log folder"))
        copy.clicked.connect(self._on_copy)
        log.clicked.connect(self._on_open_log)
        column = column_of(self)
        column.addLayout(self._head())
        for widget in (self._more, self._toggle, self._details, close_box(self, copy, log)):
            column.addWidget(widget)
        column.setStretchFactor(self._details, 1)

    def add_follower(self) -> None:
        """Notes that another error came while this one is shown."""
        self._followers += 1
        one = self.tr("%1 more error followed; it is in the log.")
        many = self.tr("%1 more errors followed; they are in the log.")
        self._more.setText(formatting.counted(self._followers, one, many))
        self._more.show()
        self._fit()

    def _fit(self) -> None:
        """Makes room for what was shown just now."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
        self.adjustSize()

    def _head(self) -> QHBoxLayout:
        sign = PlainLabel()
        icon = self.style().standardIcon(QStyle.StandardPixmap.SP_MessageBoxWarning)
        sign.setPixmap(icon.pixmap(SIGN_SIZE, self.devicePixelRatio()))
        advice = WrappingLabel(
            self.tr(
                "This is a fault in dupfinder, not in your pictures. You can go on; if it acts oddly, start"
                " it again. The details are in the log, and can be copied into a report."
            )
        )
        advice.setMinimumWidth(LINE_WIDTH_PX - SIGN_SIZE.width())
        words = QVBoxLayout()
        words.addWidget(heading(self.tr("Something went wrong that should not")))
        words.addWidget(advice)
        row = QHBoxLayout()
        row.setSpacing(MARGIN_PX)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        return row

    def _make_details(self) -> QPlainTextEdit:
        details = QPlainTextEdit(self._report)
        details.setReadOnly(True)
        details.setAccessibleName(self.tr("Details"))
        details.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        details.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        details.setMinimumHeight(220)
        details.hide()
        return details

    def _make_toggle(self) -> QToolButton:
        toggle = QToolButton()
        toggle.setText(self.tr("Details"))
        toggle.setCheckable(True)
        toggle.setAutoRaise(True)
        toggle.setArrowType(Qt.ArrowType.RightArrow)
        toggle.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        toggle.toggled.connect(self._on_toggled)
        return toggle

    @Slot(bool)
    def _on_toggled(self, on: bool) -> None:
        self._toggle.setArrowType(Qt.ArrowType.DownArrow if on else Qt.ArrowType.RightArrow)
        self._details.setVisible(on)
        self._fit()

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report)

    @Slot()
    def _on_open_log(self) -> None:
        folder = self._log_path
        opening.open_folder(folder if slow_paths.is_folder(folder) else os.path.dirname(folder))


_bugs: list[BugDialog] = []


def show_bug(parent: QWidget | None, error: BaseException, log_path: str) -> BugDialog:
    """Tells about an uncaught error; call it in the GUI thread.

    Args:
        parent: the main window, if there is one yet.
        error: what was raised.
        log_path: the log file, or its folder.

    Returns:
        The dialog: the one that is open already, if there is one; then the error is only counted there.
    """
    if _bugs:
        _bugs[0].add_follower()
        return _bugs[0]
    dialog = BugDialog(error, log_path, parent)
    _bugs.append(dialog)
    dialog.finished.connect(_bugs.clear)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.show()
    return dialog


def _report_of(error: BaseException) -> str:
    """Versions and traceback, as text that can be pasted anywhere."""
    head = ", ".join(f"{name} {version}" for name, version in versions())
    trace = "".join(traceback.format_exception(error))
    # Names of files in it need not be UTF-8.
    return f"{head}\n\n{trace}".encode("utf-8", "replace").decode("utf-8")
