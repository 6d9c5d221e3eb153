"""The content of a page that has nothing to show: the reason, and a button."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from dupfinder.ui.style import icons
from dupfinder.ui.style.translation import tr
from dupfinder.ui.widgets.labels import PlainLabel, WrappingLabel

if TYPE_CHECKING:
    from dupfinder.ui.backend.session import Session


_ILLUSTRATION_WIDTH: Final = 160
_TEXT_WIDTH: Final = 460


class EmptyState(QWidget):
    """Shows an illustration, the reason why a page is empty, and a button."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = ""
        self._action: Callable[[], object] | None = None
        self._picture = PlainLabel()
        self._title = WrappingLabel()
        self._sentence = WrappingLabel()
        self.button = QPushButton()
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 1.3)
        font.setWeight(QFont.Weight.DemiBold)
        self._title.setFont(font)
        for label in (self._picture, self._title, self._sentence):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.button.clicked.connect(self._on_clicked)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        # Stretched, not aligned: the height of a wrapping label depends on its width.
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
            sentence: advice.
            button: its text; empty for none.
            action: called when the button is pressed.
        """
        is_drawn = self._name == picture
        self._name = picture
        self._title.setText(title)
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))
        self.button.setText(button)
        self.button.setVisible(bool(button))
        self._action = action
        if not is_drawn:
            self._draw()

    def words(self) -> str:
        """Returns title and sentence."""
        return f"{self._title.text()} {self._sentence.text()}".strip()

    def _draw(self) -> None:
        if self._name:
            self._picture.setPixmap(
                icons.illustration(self._name, _ILLUSTRATION_WIDTH, self.palette(), self.devicePixelRatioF())
            )

    def _on_clicked(self) -> None:
        if self._action is not None:
            self._action()

    # --- Qt ---

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()


def shows_no_library(empty: EmptyState, session: Session) -> bool:
    """Shows that the library is not open yet, or why it cannot be opened; returns whether it did so."""
    if session.is_open or not (session.failure or session.is_slow):
        return False
    if session.failure:
        empty.show_state(
            "problem",
            tr("The library could not be opened"),
            session.failure,
            tr("Try again"),
            session.reopen,
        )
    else:
        empty.show_state("indexing", tr("Opening the library…"), "")
    return True
