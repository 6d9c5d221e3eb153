"""The table that compares two photographs, with the better value marked."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from dupfinder.ui.compare.photo_details import Row
from dupfinder.ui.desktop import clipboard
from dupfinder.ui.style import colours, formatting, icons
from dupfinder.ui.style.translation import tr
from dupfinder.ui.widgets.dialog_parts import SubtleLabel
from dupfinder.ui.widgets.labels import PlainLabel, WrappingLabel

_SIGN: Final = QSize(14, 14)
_MARGIN: Final = 12
_BUTTON: Final = QSize(20, 20)


class CompareTable(QScrollArea):
    """The properties of two pictures: under the name of each, the two values, or one if they are equal."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._only_differences = False
        self._rows: list[Row] = []
        self._shown: list[_RowWidgets] = []
        self._content = QWidget()
        self._column = QVBoxLayout()
        self._column.setSpacing(10)
        self._equal = SubtleLabel(tr("Everything that is known of the two is equal."))
        self._equal.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._equal.setForegroundRole(QPalette.ColorRole.WindowText)
        self._equal.hide()
        column = QVBoxLayout(self._content)
        column.setContentsMargins(_MARGIN, 8, _MARGIN, 8)
        column.addLayout(self._column)
        column.addWidget(self._equal)
        column.addStretch(1)
        self.setWidget(self._content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tr("What is known of the two pictures"))
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
            self._shown.append(_RowWidgets())
            self._column.addWidget(self._shown[-1])
        for number, widgets in enumerate(self._shown):
            widgets.show_row(rows[number] if number < len(rows) else None)
        self._equal.setVisible(bool(self._rows) and not rows)

    # --- Qt ---

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            for widgets in self._shown:
                widgets.tint()


class _RowWidgets(QWidget):
    """The widgets of one row; reused when the pair changes."""

    def __init__(self) -> None:
        super().__init__()
        self._row: Row | None = None
        self._name = PlainLabel()
        self._name.setForegroundRole(QPalette.ColorRole.WindowText)
        self._cells = tuple(_Cell(side) for side in (0, 1))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        column.addWidget(self._name)
        values = QHBoxLayout()
        values.setSpacing(12)
        for cell in self._cells:
            values.addWidget(cell, 1)
        column.addLayout(values)

    def show_row(self, row: Row | None) -> None:
        """Shows a row; None hides the widgets."""
        self._row = row
        self.setVisible(row is not None)
        for cell in self._cells:
            cell.show_row(row)
        if row is not None:
            self._name.setText(row.name)
            self.tint()

    def tint(self) -> None:
        """Colours the name, and equal values, as secondary text."""
        if self._row is None:
            return
        palette = QGuiApplication.palette()
        subtle, plain = colours.subtle_text(palette), palette.color(QPalette.ColorRole.WindowText)
        _set_colour(self._name, subtle)
        for cell in self._cells:
            _set_colour(cell.value, subtle if self._row.is_equal else plain)


class _Cell(QWidget):
    """A value of one picture, its mark, and the button that copies it if it is a path."""

    def __init__(self, side: int) -> None:
        super().__init__()
        self._side = side
        self.value = _Value(side)
        self._sign = _Sign(self)
        self._copy = _CopyButton(side, self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.value, 1)
        for widget in (self._sign, self._copy):
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)
        # Both cells of a row have one width, whatever is in them.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def show_row(self, row: Row | None) -> None:
        """Shows this side's value; an equal value is shown at the left for both."""
        is_shown = row is not None and not (self._side == 1 and row.is_equal)
        self.setVisible(is_shown)
        if row is None or not is_shown:
            self._copy.set_path("")
            self._sign.set_why("")
            return
        self.value.show_value(row, self._side)
        self._copy.set_path(row.paths[self._side] if row.paths else "")
        is_better = row.better == self._side and not row.is_equal
        self._sign.setVisible(is_better)
        self._sign.set_why(row.why if is_better else "")


class _Value(WrappingLabel):
    """A value, on as many lines as it needs."""

    def __init__(self, side: int) -> None:
        super().__init__()
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setForegroundRole(QPalette.ColorRole.WindowText)

    def show_value(self, row: Row, side: int) -> None:
        words = row.values[side]
        is_better = row.better == side and not row.is_equal
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold if is_better else QFont.Weight.Normal)
        self.setFont(font)
        self.setText(words)
        better = tr("%1, better: %2").replace("%2", row.why).replace("%1", words)
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
        self.setToolTip(tr("Copy this path"))
        names = tr("Copy the path of the left file"), tr("Copy the path of the right file")
        self.setAccessibleName(names[side])
        self.clicked.connect(self._on_clicked)

    def set_path(self, path: str) -> None:
        """Sets the path to copy; empty hides the button."""
        self._path = path
        self.setVisible(bool(path))

    def _on_clicked(self) -> None:
        clipboard.copy_paths([self._path])


class _Sign(PlainLabel):
    """The mark of the better value."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("", parent)
        self._why = ""
        self.setFixedSize(_SIGN)

    def set_why(self, why: str) -> None:
        self._why = why
        words = tr("Better: %1").replace("%1", why) if why else ""
        self.setToolTip(formatting.tip(words))
        self.setAccessibleName(words)
        self.update()

    # --- Qt ---

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._why:
            icons.draw_icon(
                QPainter(self), "check", QRectF(self.rect()), colours.distance_colour(0, self.palette())
            )


def _set_colour(label: QLabel, colour: QColor) -> None:
    palette = label.palette()
    # Setting a palette causes another PaletteChange event, so only a change is set.
    if palette.color(QPalette.ColorRole.WindowText) != colour:
        palette.setColor(QPalette.ColorRole.WindowText, colour)
        label.setPalette(palette)
