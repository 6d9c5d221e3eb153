"""The status bar: progress of the running work, the selection, and the number of problems."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QLocale, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QToolButton,
    QWidget,
)

from dupfinder.base.records import Progress
from dupfinder.ui.backend.progress_meter import Activity
from dupfinder.ui.style import formatting, icons
from dupfinder.ui.style.translation import tr
from dupfinder.ui.widgets.labels import ElidedLabel, HintLabel, PlainLabel

_STEPS: Final = 1000
_MESSAGE_MS: Final = 6000


class ActivityBar(QWidget):
    """Progress with count, rate, time left, current file and Cancel; then selection and problems.

    Signals:
        cancel_asked: of what runs.
        problems_asked: to be listed.
    """

    cancel_asked = Signal()
    problems_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(160)
        self.bar.setAccessibleName(tr("Progress"))
        self.found = PlainLabel()
        self.label = ElidedLabel()
        self.cancel = QPushButton(tr("Cancel"))
        self.cancel.setIcon(icons.icon("cancel"))
        self.cancel.clicked.connect(self.cancel_asked)
        self.hint = HintLabel()
        self.selection = PlainLabel()
        self.problems = QToolButton()
        self.problems.setAutoRaise(True)
        self.problems.setIcon(icons.icon("warning"))
        self.problems.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.problems.clicked.connect(self.problems_asked)
        self._idle_words = ""
        self._activity: Activity | None = None
        self._message = QTimer(self, singleShot=True, interval=_MESSAGE_MS)
        self._message.timeout.connect(self._show_state)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(10, 2, 6, 2)
        layout.setSpacing(10)
        layout.addWidget(self.bar)
        layout.addWidget(self.found)
        layout.addWidget(self.label, 1)
        layout.addWidget(self.hint, 2)
        layout.addWidget(self.cancel)
        layout.addSpacing(6)
        layout.addWidget(self.selection)
        layout.addWidget(self.problems)
        # Measured while everything is visible, so that the button has room when it appears.
        self.setFixedHeight(self.sizeHint().height())
        self.show_found("")
        self.show_activity(None)
        self.show_selection(0, 0)
        self.show_problems(0)

    def show_activity(self, activity: Activity | None) -> None:
        """Shows what runs; None for nothing."""
        begins = self._activity is None and activity is not None
        self._activity = activity
        self.bar.setVisible(activity is not None)
        self.found.setVisible(activity is not None and bool(self.found.text()))
        self.hint.setVisible(activity is None)
        self.cancel.setVisible(activity is not None)
        if activity is not None:
            self.cancel.setEnabled(not activity.stopping)
            progress = activity.progress
            if progress.total:
                self.bar.setRange(0, _STEPS)
                self.bar.setValue(round(_STEPS * progress.done / progress.total))
            else:
                self.bar.setRange(0, 0)
        if begins or (activity is not None and activity.stopping):
            self._message.stop()
        if not self._message.isActive():
            self._show_state()

    def show_found(self, words: str) -> None:
        """Shows what was found so far beside the progress; empty for nothing."""
        self.found.setText(words)
        self.found.setVisible(self._activity is not None and bool(words))

    def show_idle(self, words: str) -> None:
        """Sets the words that are shown while nothing runs."""
        self._idle_words = words
        if self._activity is None and not self._message.isActive():
            self._show_state()

    def tell(self, words: str) -> None:
        """Shows a sentence for some seconds, also while something runs."""
        self.label.set_words(words)
        self._message.start()

    def show_hint(self, parts: Sequence[str]) -> None:
        """Shows hints while nothing runs, as many from the first as there is room for."""
        self.hint.set_parts(parts)

    def show_selection(self, count: int, size_bytes: int) -> None:
        """Shows how many images are selected, and their size."""
        words = tr("%Ln photos selected", "", count)
        self.selection.setText(f"{words} · {formatting.size(size_bytes)}" if count else "")
        self.selection.setVisible(count > 0)

    def show_problems(self, count: int) -> None:
        """Shows the button for the list of problems if there are any."""
        self.problems.setText(formatting.problems(count) + "…")
        self.problems.setVisible(count > 0)

    def _show_state(self) -> None:
        self._message.stop()
        self.label.set_words(self._describe(self._activity) if self._activity else self._idle_words)

    def _describe(self, activity: Activity) -> str:
        progress = activity.progress
        if activity.stopping:
            return tr("Stopping; what is done is kept…")
        parts = [self._count(progress)]
        if activity.rate is not None and progress.stage in ("index", "features", "compare", "look"):
            rate = (
                formatting.number(round(activity.rate))
                if activity.rate >= 10
                else QLocale().toString(activity.rate, "f", 1)
            )
            parts.append(tr("%1 photos/s").replace("%1", rate))
        if activity.seconds_left is not None and progress.stage != "walk":
            parts.append(tr("%1 left").replace("%1", formatting.duration(activity.seconds_left)))
        if progress.path:
            parts.append(
                formatting.shown(progress.path)
                if progress.stage == "walk"
                else formatting.name_of(progress.path)
            )
        return " · ".join(parts)

    def _count(self, progress: Progress) -> str:
        done = formatting.number(progress.done)
        total = formatting.number(progress.total or 0)
        if progress.stage == "walk":
            found = tr("%Ln photos found", "", progress.done)
            return found if progress.done else tr("Looking through the folders…")
        if progress.stage == "index":
            return tr("Reading %1 of %2").replace("%1", done).replace("%2", total)
        if progress.stage == "match":
            return tr("Comparing all photos, step %1 of %2").replace("%1", done).replace("%2", total)
        if progress.stage == "trash":
            return tr("Moving, %1 of %2").replace("%1", done).replace("%2", total)
        if progress.stage == "undo":
            return tr("Putting back, %1 of %2").replace("%1", done).replace("%2", total)
        if progress.stage == "features":
            return tr("Preparing to find crops, %1 of %2").replace("%1", done).replace("%2", total)
        if progress.stage == "crops":
            return tr("Looking for crops, %1 of %2").replace("%1", done).replace("%2", total)
        if progress.stage == "look":
            return tr("Comparing pictures, %1 of %2").replace("%1", done).replace("%2", total)
        if progress.total is None:
            return tr("Checking equal files, %1").replace("%1", done)
        return tr("Checking equal files, %1 of %2").replace("%1", done).replace("%2", total)
