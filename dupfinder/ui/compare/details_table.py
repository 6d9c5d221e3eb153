"""The table that compares two photographs, with the better value marked."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QToolButton, QVBoxLayout, QWidget

from dupfinder.ui.compare.photo_details import Row
from dupfinder.ui.desktop import clipboard
from dupfinder.ui.style import colours, formatting, icons
from dupfinder.ui.widgets.dialog_parts import SubtleLabel
from dupfinder.ui.widgets.labels import ElidedLabel, PlainLabel

_SIGN: Final = QSize(14, 14)
_BUTTON: Final = QSize(20, 20)


def _tr(words: str) -> str:
    return QCoreApplication.translate("compare_table", words)


class CompareTable(QScrollArea):
    """A mirrored table: names in the middle, the values of the two pictures at both sides."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._only_differences = False
        self._rows: list[Row] = []
        self._shown: list[_RowWidgets] = []
        self._content = QWidget()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(2)
        for number in (0, 4):
            self._grid.setColumnStretch(number, 1)
        self._equal = SubtleLabel(self.tr("Everything that is known of the two is equal."))
        self._equal.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._equal.setForegroundRole(QPalette.ColorRole.WindowText)
        self._equal.hide()
        column = QVBoxLayout(self._content)
        column.setContentsMargins(12, 6, 12, 8)
        column.addLayout(self._grid)
        column.addWidget(self._equal)
        column.addStretch(1)
        self.setWidget(self._content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("What is known of the two pictures"))
        self._content.setBackgroundRole(QPalette.ColorRole.Base)
        self._content.setAutoFillBackground(True)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Base)

    def rows(self) -> list[Row]:
        """Returns the rows that are shown."""
        return [row for row in self._rows if not (self._only_differences and row.is_equal)]

    def show_rows(self, rows: list[Row]) -> None:
        """Replaces the rows."""
        if rows != self._rows:
            self._rows = rows
            self._fill()

    def set_only_differences(self, on: bool) -> None:
        """Shows only rows whose values differ, or all."""
        self._only_differences = on
        self._fill()

    def _fill(self) -> None:
        rows = self.rows()
        while len(self._shown) < len(rows):
            self._shown.append(_RowWidgets(self._grid, len(self._shown), self._content))
        for number, widgets in enumerate(self._shown):
            widgets.show_row(rows[number] if number < len(rows) else None)
        self._equal.setVisible(bool(self._rows) and not rows)

    # --- Qt ---

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            for widgets in self._shown:
                widgets.tint()


class _RowWidgets:
    """The widgets of one row; reused when the pair changes."""

    def __init__(self, grid: QGridLayout, number: int, parent: QWidget) -> None:
        self._row: Row | None = None
        self._name = PlainLabel(parent=parent)
        self._name.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._name.setForegroundRole(QPalette.ColorRole.WindowText)
        self._values = tuple(_Value(side, parent) for side in (0, 1))
        self._signs = tuple(_Sign(parent) for _ in (0, 1))
        self._copies = tuple(_CopyButton(side, parent) for side in (0, 1))
        grid.addWidget(self._values[0], number, 0)
        grid.addWidget(self._name, number, 2)
        grid.addWidget(self._values[1], number, 4)
        for side, column in enumerate((1, 3)):
            # A row of paths has a button in place of the mark.
            grid.addWidget(self._signs[side], number, column, Qt.AlignmentFlag.AlignCenter)
            grid.addWidget(self._copies[side], number, column, Qt.AlignmentFlag.AlignCenter)

    def show_row(self, row: Row | None) -> None:
        """Shows a row; None hides the widgets."""
        self._row = row
        for widget in (self._name, *self._values):
            widget.setVisible(row is not None)
        for side, (sign, copy) in enumerate(zip(self._signs, self._copies, strict=True)):
            copy.set_path(row.paths[side] if row is not None and row.paths else "")
            sign.setVisible(row is not None and not row.paths)
            sign.set_why(row.why if row is not None and row.better == side else "")
        if row is None:
            return
        self._name.setText(row.name)
        for side, value in enumerate(self._values):
            value.show_value(row, side)
        self.tint()

    def tint(self) -> None:
        """Colours the name, and equal values, as secondary text."""
        if self._row is None:
            return
        palette = QGuiApplication.palette()
        subtle, plain = colours.subtle_text(palette), palette.color(QPalette.ColorRole.WindowText)
        _set_colour(self._name, subtle)
        for value in self._values:
            _set_colour(value, subtle if self._row.is_equal else plain)


class _Value(ElidedLabel):
    """A value, elided if there is not enough room."""

    def __init__(self, side: int, parent: QWidget) -> None:
        super().__init__(parent)
        toward_middle = Qt.AlignmentFlag.AlignRight if side == 0 else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(toward_middle | Qt.AlignmentFlag.AlignVCenter)
        self.setForegroundRole(QPalette.ColorRole.WindowText)

    def show_value(self, row: Row, side: int) -> None:
        words = row.values[side]
        is_better = row.better == side
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold if is_better else QFont.Weight.Normal)
        self.setFont(font)
        self.set_words(words)
        better = _tr("%1, better: %2").replace("%2", row.why).replace("%1", words)
        self.setAccessibleName(better if is_better else words)


class _CopyButton(QToolButton):
    """Copies the path of its row."""

    def __init__(self, side: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._path = ""
        self.setAutoRaise(True)
        self.setIcon(icons.icon("copy"))
        self.setIconSize(_SIGN)
        self.setFixedSize(_BUTTON)
        self.setToolTip(_tr("Copy this path"))
        names = _tr("Copy the path of the left file"), _tr("Copy the path of the right file")
        self.setAccessibleName(names[side])
        self.clicked.connect(self._on_clicked)

    def set_path(self, path: str) -> None:
        """Sets the path to copy; empty hides the button."""
        self._path = path
        self.setVisible(bool(path))

    def _on_clicked(self) -> None:
        clipboard.copy_paths([self._path])


class _Sign(PlainLabel):
    """The mark of the better value; takes the same room if there is none."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("", parent)
        self._why = ""
        self.setFixedSize(_SIGN)

    def set_why(self, why: str) -> None:
        self._why = why
        words = _tr("Better: %1").replace("%1", why) if why else ""
        self.setToolTip(formatting.tip(words))
        self.setAccessibleName(words)
        self.update()

    # --- Qt ---

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._why:
            icons.draw_icon(QPainter(self), "check", QRectF(self.rect()), colours.accent(self.palette()))


def _set_colour(label: QLabel, colour: QColor) -> None:
    palette = label.palette()
    # Setting a palette causes another PaletteChange event, so only a change is set.
    if palette.color(QPalette.ColorRole.WindowText) != colour:
        palette.setColor(QPalette.ColorRole.WindowText, colour)
        label.setPalette(palette)
