"""The dialog that shows what a crash of the last session left behind."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget

from dupfinder.ui.dialogs.about import versions_line
from dupfinder.ui.dialogs.bug_report import report_box
from dupfinder.ui.style.translation import tr
from dupfinder.ui.widgets.dialog_parts import close_box, column_of, heading, push_button
from dupfinder.ui.widgets.labels import WrappingLabel

_SIZE = QSize(640, 440)


class CrashDialog(QDialog):
    """Shows a trace, which can be copied into a report; sends nothing.

    Args:
        trace: the stacks of the threads when the program ended.
        open_logs: opens the folder of the logs.
        parent: the window.
    """

    def __init__(self, trace: str, open_logs: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Report of a crash"))
        self.resize(_SIZE)
        self.report = f"{versions_line()}\n\n{trace}"
        box = report_box(self.report)
        box.setAccessibleName(tr("Report"))
        copy, logs = push_button(tr("&Copy report"), "copy"), push_button(tr("Open &log folder"))
        copy.clicked.connect(self._on_copy)
        logs.clicked.connect(lambda: open_logs())
        advice = tr(
            "Moves to the trash are written down before they are made, so Undo still knows them. The report"
            " says where in the program the fault was. It is sent nowhere. You can copy it into a message to"
            " the people who maintain dupfinder."
        )
        head = heading(tr("dupfinder crashed the last time"))
        column_of(self, head, WrappingLabel(advice), box, close_box(self, copy, logs))

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report)
