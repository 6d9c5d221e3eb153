"""Parts of dialogs: headings, buttons, empty pages, lists."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
)
from PySide6.QtGui import QAction, QGuiApplication, QIcon, QKeySequence, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from dupfinder.ui.style import colours, icons
from dupfinder.ui.widgets.labels import PlainLabel, WrappingLabel
from dupfinder.ui.widgets.selecting import selection_of

_Index = QModelIndex | QPersistentModelIndex

MARGIN_PX = 20
SPACING_PX = 12
LINE_WIDTH_PX = 520
ROW_PADDING_PX = 10
SIGN_SIZE = QSize(48, 48)


class SubtleLabel(WrappingLabel):
    """Secondary text, whose colour follows the palette."""

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._tint()

    def _tint(self) -> None:
        color = colours.subtle_text(QGuiApplication.palette())
        palette = self.palette()
        # Setting a palette causes another PaletteChange event, so only a change is set.
        if palette.color(QPalette.ColorRole.WindowText) != color:
            palette.setColor(QPalette.ColorRole.WindowText, color)
            self.setPalette(palette)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.ApplicationPaletteChange):
            self._tint()


class IconLabel(PlainLabel):
    """An icon that follows the theme.

    Args:
        name: of the icon.
        size: in logical pixels.
    """

    def __init__(self, name: str, size: QSize, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._icon, self._size = name, size
        self._draw()

    def _draw(self) -> None:
        self.setPixmap(icons.icon(self._icon).pixmap(self._size, self.devicePixelRatioF()))

    # --- Qt ---

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()


class EmptyPage(QWidget):
    """The content of an empty list."""

    def __init__(self, icon: str, words: str, hint: str = "") -> None:
        super().__init__()
        self._icon, self._sign = icon, PlainLabel()
        self._draw()
        layout = QVBoxLayout(self)
        layout.setSpacing(SPACING_PX)
        layout.addStretch()
        for label in (self._sign, heading(words), SubtleLabel(hint)):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            layout.addWidget(label)
        layout.addStretch()

    def _draw(self) -> None:
        self._sign.setPixmap(icons.icon(self._icon).pixmap(SIGN_SIZE, self.devicePixelRatio()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()


class RightElided(QStyledItemDelegate):
    """Elides cells at their end: the beginning of a sentence matters most."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:
        super().initStyleOption(option, index)
        option.textElideMode = Qt.TextElideMode.ElideRight


def heading(words: str, share: float = 1.2) -> WrappingLabel:
    label = WrappingLabel(words)
    font = label.font()
    font.setPointSizeF(font.pointSizeF() * share)
    font.setBold(True)
    label.setFont(font)
    return label


def search_line(placeholder: str, name: str) -> QLineEdit:
    """Returns a search field; the name is for screen readers."""
    line = QLineEdit()
    line.setPlaceholderText(placeholder)
    line.setAccessibleName(name)
    line.setClearButtonEnabled(True)
    return line


def column_of(dialog: QDialog, *widgets: QWidget) -> QVBoxLayout:
    """Lays a dialog out as one column."""
    layout = QVBoxLayout(dialog)
    layout.setContentsMargins(MARGIN_PX, MARGIN_PX, MARGIN_PX, MARGIN_PX)
    layout.setSpacing(SPACING_PX)
    for widget in widgets:
        layout.addWidget(widget)
    return layout


def push_button(words: str, icon: str = "") -> QPushButton:
    """Returns a button that the return key presses only if it has the focus."""
    button = QPushButton(words)
    button.setAutoDefault(False)
    if icon:
        button.setIcon(icons.icon(icon))
    return button


def close_box(dialog: QDialog, *buttons: QPushButton) -> QDialogButtonBox:
    """Returns the buttons at the lower edge of a dialog: its own at the left, Close at the right."""
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    for button in buttons:
        box.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
    box.rejected.connect(dialog.reject)
    without_style_icons(box)
    close = box.button(QDialogButtonBox.StandardButton.Close)
    close.setAutoDefault(not buttons)  # or Return in a line of the dialog would close it
    close.setDefault(not buttons)
    return box


def without_style_icons(box: QDialogButtonBox) -> None:
    """Removes the coloured icons that a style gives to standard buttons, beside our line icons."""
    for button in box.buttons():
        if box.standardButton(button) != QDialogButtonBox.StandardButton.NoButton:
            button.setIcon(QIcon())


def context_action(
    parent: QWidget, words: str, *keys: QKeySequence.StandardKey | Qt.Key, icon: str = ""
) -> QAction:
    """Adds an action whose shortcuts work while the widget has the focus."""
    action = QAction(words, parent)
    action.setShortcuts([QKeySequence(key) for key in keys])
    action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    if icon:
        action.setIcon(icons.icon(icon))
    parent.addAction(action)
    return action


def selected_rows(view: QAbstractItemView) -> list[int]:
    # By ranges: fifty thousand single rows take seconds.
    chosen: set[int] = set()
    for part in view.selectionModel().selection():  # type: ignore[attr-defined]
        chosen.update(range(part.top(), part.bottom() + 1))
    return sorted(chosen)


def select_rows(view: QAbstractItemView, model: QAbstractItemModel, rows: Iterable[int]) -> None:
    """Selects these rows; the first becomes the current one, without scrolling there."""
    wanted = sorted(rows)
    if not wanted:
        return
    flags = QItemSelectionModel.SelectionFlag
    view.selectionModel().setCurrentIndex(model.index(wanted[0], 0), flags.NoUpdate)
    # At once: thousands of single rows take minutes.
    view.selectionModel().select(selection_of(model, wanted), flags.Select | flags.Rows)


def show_as_list(table: QTableView) -> None:
    """Makes a table look and behave as a list of rows with columns."""
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    table.setAlternatingRowColors(True)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
    table.setTabKeyNavigation(False)
    table.verticalHeader().hide()
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + ROW_PADDING_PX)
    table.horizontalHeader().setStretchLastSection(True)
    table.horizontalHeader().setHighlightSections(False)
    table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
