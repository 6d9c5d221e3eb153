"""The first guide: three cards that say how to get from a folder of photos to a clean one."""

from __future__ import annotations

from typing import Final, NamedTuple

from PySide6.QtCore import QPointF, QSize, Qt, Slot
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDropEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QShortcut,
)
from PySide6.QtWidgets import QDialog, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from dupfinder.ui.dialogs.three_steps_pictures import Step, StepPicture
from dupfinder.ui.style import colours
from dupfinder.ui.style.translation import tr
from dupfinder.ui.widgets.dialog_parts import MARGIN_PX, SPACING_PX, column_of, heading, push_button
from dupfinder.ui.widgets.labels import WrappingLabel

_SIZE: Final = QSize(560, 470)
_DOT_PX: Final = 8
_DOT_STEP_PX: Final = 18


class Card(NamedTuple):
    """One step.

    Attributes:
        step: chooses the picture.
        title: a word.
        sentence: what the person does, and what happens.
    """

    step: Step
    title: str
    sentence: str


class ThreeStepsDialog(QDialog):
    """Shows one card after the other; a folder that is dropped on it goes to the window.

    Args:
        parent: the window.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Three steps"))
        self.setAcceptDrops(True)
        self.resize(_SIZE)
        self._cards = self._make_cards()
        self._number = 0
        self.picture = StepPicture()
        self._title, self._sentence = heading("", 1.6), WrappingLabel()
        font = self._sentence.font()
        font.setPointSizeF(font.pointSizeF() * 1.1)
        self._sentence.setFont(font)
        self._dots = _Dots(len(self._cards))
        self.back, self.next = push_button(tr("&Back")), push_button("")
        self.back.setAutoDefault(True)  # Return presses the button that has the focus
        self.next.setDefault(True)
        self.back.clicked.connect(lambda: self.go(-1))
        self.next.clicked.connect(self._on_next)
        column = column_of(self, self.picture)
        column.addLayout(self._words())
        column.addLayout(self._buttons())
        column.setStretch(0, 1)
        for key, by in ((Qt.Key.Key_Left, -1), (Qt.Key.Key_Right, 1)):
            step = -by if self.isRightToLeft() else by
            QShortcut(QKeySequence(key), self).activated.connect(lambda step=step: self.go(step))
        self._show()

    @property
    def card(self) -> Card:
        """The card that is shown."""
        return self._cards[self._number]

    def start(self) -> None:
        """Shows the first card."""
        self.go(-self._number)
        self.next.setFocus()

    def go(self, by: int) -> None:
        """Goes forward or back by a number of cards, as far as there are any."""
        self._number = min(max(self._number + by, 0), len(self._cards) - 1)
        self._show()

    def _make_cards(self) -> list[Card]:
        return [
            Card(
                "drop",
                tr("Drop"),
                tr("Drop your photo folder on the window. dupfinder reads it, and changes nothing in it."),
            ),
            Card(
                "look",
                tr("Look"),
                tr("Look at each group of copies. The best photo stays. Copies that are certain are marked."),
            ),
            Card(
                "move",
                tr("Move"),
                tr("Move what is marked to the trash. Undo brings it back, even after a restart."),
            ),
        ]

    def _words(self) -> QVBoxLayout:
        """Returns the title and the sentence, with the room that the longest sentence needs."""
        words = QVBoxLayout()
        words.setContentsMargins(0, SPACING_PX // 2, 0, 0)
        words.setSpacing(SPACING_PX // 2)
        words.addWidget(self._title)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self._sentence.setMinimumHeight(3 * self._sentence.fontMetrics().height())
        words.addWidget(self._sentence)
        return words

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACING_PX)
        row.addWidget(self._dots)
        row.addStretch()
        policy = self.back.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.back.setSizePolicy(policy)
        row.addWidget(self.back)
        row.addWidget(self.next)
        return row

    def _show(self) -> None:
        card, is_last = self.card, self._number == len(self._cards) - 1
        self.picture.show_step(card.step)
        self.picture.setAccessibleName(card.sentence)
        self._title.setText(card.title)
        self._sentence.setText(card.sentence)
        self.next.setText(tr("&Done") if is_last else tr("&Next"))
        if self._number == 0 and self.back.hasFocus():
            self.next.setFocus()
        self.back.setVisible(self._number > 0)
        self._dots.choose(self._number)
        words = tr("Step %1 of %2").replace("%1", str(self._number + 1))
        self._dots.setAccessibleName(words.replace("%2", str(len(self._cards))))

    @Slot()
    def _on_next(self) -> None:
        if self._number == len(self._cards) - 1:
            self.accept()
        else:
            self.go(1)

    # --- Qt ---

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        window = self.parentWidget()
        if window is not None:
            window.dragEnterEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        window = self.parentWidget()
        if window is not None:
            window.dropEvent(event)
            self.accept()


class _Dots(QWidget):
    """A dot for each card; that of the shown card is filled."""

    def __init__(self, count: int) -> None:
        super().__init__()
        self._count, self._chosen = count, 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def choose(self, number: int) -> None:
        self._chosen = number
        self.update()

    # --- Qt ---

    def sizeHint(self) -> QSize:
        return QSize(self._count * _DOT_STEP_PX, MARGIN_PX)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        accent = colours.accent(self.palette())
        for number in range(self._count):
            place = self._count - 1 - number if self.isRightToLeft() else number
            is_chosen = number == self._chosen
            painter.setPen(QPen(accent if is_chosen else colours.subtle_text(self.palette()), 1.2))
            painter.setBrush(accent if is_chosen else QColor(Qt.GlobalColor.transparent))
            middle = QPointF((place + 0.5) * _DOT_STEP_PX, self.height() / 2)
            painter.drawEllipse(middle, _DOT_PX / 2, _DOT_PX / 2)
        painter.end()
