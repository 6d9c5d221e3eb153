"""The dialog that is shown after an unexpected error."""

from __future__ import annotations

import os
import traceback

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QStyle, QToolButton, QVBoxLayout, QWidget

from dupfinder.ui.desktop import opening, slow_paths
from dupfinder.ui.dialogs.about import versions_line
from dupfinder.ui.style.translation import tr
from dupfinder.ui.widgets.dialog_parts import (
    LINE_WIDTH_PX,
    MARGIN_PX,
    SIGN_SIZE,
    close_box,
    column_of,
    heading,
    push_button,
)
from dupfinder.ui.widgets.labels import PlainLabel, WrappingLabel


class BugDialog(QDialog):
    """Shows an unexpected error: one sentence, and the details on demand.

    It reads nothing from `resources/`, as that may be what failed.
    """

    def __init__(self, error: BaseException, log_path: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Unexpected error"))
        self._log_path = log_path
        self._followers = 0
        self._report = _report_of(error)
        self._more = PlainLabel()
        self._more.hide()
        self._details = self._make_details()
        self._toggle = self._make_toggle()
        copy, log = push_button(tr("&Copy details")), push_button(tr("Open &log folder"))
        copy.clicked.connect(self._on_copy)
        log.clicked.connect(self._on_open_log)
        column = column_of(self)
        column.addLayout(self._head())
        for widget in (self._more, self._toggle, self._details, close_box(self, copy, log)):
            column.addWidget(widget)
        column.setStretchFactor(self._details, 1)

    def add_follower(self) -> None:
        """Counts another error that happened while the dialog is open."""
        self._followers += 1
        self._more.setText(tr("%Ln more errors followed; they are in the log.", "", self._followers))
        self._more.show()
        self._fit()

    def _fit(self) -> None:
        """Adjusts the size to newly shown widgets."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
        self.adjustSize()

    def _head(self) -> QHBoxLayout:
        sign = PlainLabel()
        icon = self.style().standardIcon(QStyle.StandardPixmap.SP_MessageBoxWarning)
        sign.setPixmap(icon.pixmap(SIGN_SIZE, self.devicePixelRatio()))
        advice = WrappingLabel(
            tr(
                "This is a fault in dupfinder, not in your pictures. You can go on; if it acts oddly, start"
                " it again. The details are in the log, and can be copied into a report."
            )
        )
        advice.setMinimumWidth(LINE_WIDTH_PX - SIGN_SIZE.width())
        words = QVBoxLayout()
        words.addWidget(heading(tr("Something went wrong that should not")))
        words.addWidget(advice)
        row = QHBoxLayout()
        row.setSpacing(MARGIN_PX)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        return row

    def _make_details(self) -> QPlainTextEdit:
        details = report_box(self._report)
        details.setAccessibleName(tr("Details"))
        details.hide()
        return details

    def _make_toggle(self) -> QToolButton:
        toggle = QToolButton()
        toggle.setText(tr("Details"))
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


def report_box(report: str) -> QPlainTextEdit:
    """Returns a box with the text of a report, to be read and copied."""
    box = QPlainTextEdit(report)
    box.setReadOnly(True)
    box.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
    box.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
    box.setMinimumHeight(220)
    return box


_bugs: list[BugDialog] = []


def show_bug(parent: QWidget | None, error: BaseException, log_path: str) -> BugDialog:
    """Shows an uncaught error; must be called in the GUI thread.

    Args:
        parent: the main window, if there is one yet.
        error: what was raised.
        log_path: the log file, or its folder.

    Returns:
        The dialog. If one is open already, the error is only counted there.
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
    """Returns versions and traceback as text."""
    trace = "".join(traceback.format_exception(error))
    # File names in it may not be UTF-8.
    return f"{versions_line()}\n\n{trace}".encode("utf-8", "replace").decode("utf-8")
