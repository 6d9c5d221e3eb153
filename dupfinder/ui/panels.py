"""Small parts that both pages use: empty states and notices."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final, Literal

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QSizePolicy,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from dupfinder.ui import theme

Kind = Literal["info", "warning", "error"]

_ILLUSTRATION_WIDTH: Final = 160
_TEXT_WIDTH: Final = 460


def choice_box(choices: Sequence[tuple[str, str]]) -> QComboBox:
    """A box of choices, each a key, which is its data, and its words."""
    box = QComboBox()
    for key, words in choices:
        box.addItem(words, key)
    return box


def control_rows(first: QWidget, second: QLayout) -> QWidget:
    """What stands over the grid of a page: the slider, and a row of everything else."""
    widget = QWidget()
    rows = QVBoxLayout(widget)
    rows.setContentsMargins(16, 10, 16, 8)
    rows.setSpacing(8)
    rows.addWidget(first)
    rows.addLayout(second)
    return widget


def side_by_side(left: QWidget, right: QWidget) -> QSplitter:
    """Two widgets with a handle between them; the right one takes what room there is."""
    splitter = QSplitter(Qt.Orientation.Horizontal)
    splitter.addWidget(left)
    splitter.addWidget(right)
    splitter.setStretchFactor(1, 1)
    splitter.setSizes([260, 800])
    splitter.setChildrenCollapsible(False)
    return splitter


class EmptyState(QWidget):
    """What is shown where there is nothing yet: why, and what to do about it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = ""
        self._action: Callable[[], object] | None = None
        self._picture = QLabel()
        self._title = QLabel()
        self._sentence = QLabel()
        self.button = QPushButton()
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 1.3)
        font.setWeight(QFont.Weight.DemiBold)
        self._title.setFont(font)
        for label in (self._picture, self._title, self._sentence):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for label in (self._title, self._sentence):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.button.clicked.connect(self._on_clicked)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        # Not aligned but stretched: a label that wraps has its height by its width.
        column = QWidget()
        column.setMaximumWidth(_TEXT_WIDTH)
        layout = QVBoxLayout(column)
        layout.setContentsMargins(0, 24, 0, 24)
        layout.setSpacing(8)
        layout.addStretch(2)
        for widget in (self._picture, self._title, self._sentence):
            layout.addWidget(widget)
        layout.addSpacing(6)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 0, 24, 0)
        row.addStretch(1)
        row.addWidget(column, 100)
        row.addStretch(1)

    def show_state(
        self,
        picture: str,
        title: str,
        sentence: str,
        button: str = "",
        action: Callable[[], object] | None = None,
    ) -> None:
        """Shows a state.

        Args:
            picture: name of an illustration.
            title: a few words.
            sentence: what to do.
            button: its text; empty for none.
            action: is called when the button is pressed.
        """
        self._name = picture
        self._title.setText(title)
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))
        self.button.setText(button)
        self.button.setVisible(bool(button))
        self._action = action
        self._draw()

    def words(self) -> str:
        """Title and sentence, as they are shown."""
        return f"{self._title.text()} {self._sentence.text()}".strip()

    def _draw(self) -> None:
        if self._name:
            self._picture.setPixmap(
                theme.illustration(self._name, _ILLUSTRATION_WIDTH, self.palette(), self.devicePixelRatioF())
            )

    def _on_clicked(self) -> None:
        if self._action is not None:
            self._action()

    # --- Qt ---

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()


class NoticeBar(QWidget):
    """One sentence over a page, with a thing or two to do about it, until it is closed.

    Signals:
        closed: by the person.
    """

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = ""
        self._kind: Kind = "info"
        self._action: Callable[[], object] | None = None
        self._sign = QLabel()
        self.label = QLabel()
        self.label.setWordWrap(True)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.button = QPushButton()
        self.button.clicked.connect(self._on_clicked)
        self.more = QPushButton()
        self.more.clicked.connect(self._on_more_clicked)
        self._more: Callable[[], object] | None = None
        self._close = QToolButton()
        self._close.setAutoRaise(True)
        self._close.setIcon(theme.icon("close"))
        self._close.setAccessibleName(self.tr("Close this notice"))
        self._close.setToolTip(self.tr("Close"))
        self._close.clicked.connect(self._on_closed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 6, 6)
        layout.setSpacing(8)
        layout.addWidget(self._sign)
        layout.addWidget(self.label, 1)
        layout.addWidget(self.more)
        layout.addWidget(self.button)
        layout.addWidget(self._close)
        self.hide()

    def tell(
        self,
        words: str,
        kind: Kind = "info",
        *,
        key: str = "",
        button: str = "",
        action: Callable[[], object] | None = None,
        more: tuple[str, Callable[[], object]] | None = None,
    ) -> None:
        """Shows a sentence in place of the one before; `more` is a second button."""
        self._more = more[1] if more is not None else None
        self.more.setText(more[0] if more is not None else "")
        self.more.setVisible(more is not None)
        self.key = key
        self._kind = kind
        self._action = action
        self.label.setText(words)
        self.label.setAccessibleName(words)
        self.button.setText(button)
        self.button.setVisible(bool(button))
        self._draw()
        self.show()

    def settle(self, key: str) -> None:
        """Closes the bar if it shows a notice with this key."""
        if self.key == key:
            self.hide()

    def _draw(self) -> None:
        name = {"info": "info", "warning": "warning", "error": "problem"}[self._kind]
        self._sign.setPixmap(theme.icon(name).pixmap(QSize(20, 20), self.devicePixelRatioF()))
        self.update()

    def _on_clicked(self) -> None:
        self.hide()
        if self._action is not None:
            self._action()

    def _on_more_clicked(self) -> None:
        if self._more is not None:
            self._more()

    def _on_closed(self) -> None:
        self.hide()
        self.closed.emit()

    # --- Qt ---

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.AlternateBase))
        painter.fillRect(0, 0, 4, self.height(), theme.kind_colour(self._kind, self.palette()))
        painter.setPen(QPen(theme.separator(self.palette()), 1))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.label.text():
            self._draw()
