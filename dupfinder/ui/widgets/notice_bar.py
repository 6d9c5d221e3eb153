"""The notices over a page: one sentence at a time, with buttons."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QWidget

from dupfinder.ui.style import colours, formatting, icons
from dupfinder.ui.style.translation import tr
from dupfinder.ui.widgets.labels import PlainLabel, WrappingLabel

Kind = Literal["info", "warning", "error"]


@dataclass(frozen=True, slots=True)
class _Notice:
    words: str
    kind: Kind = "info"
    key: str = ""
    button: str = ""
    action: Callable[[], object] | None = None
    more: tuple[str, Callable[[], object]] | None = None
    is_answer: bool = False

    @property
    def stays(self) -> bool:
        """Whether it is shown until it is closed or settled."""
        return self.kind != "info"


class NoticeBar(QWidget):
    """Shows one notice over a page, with up to two buttons, until it is closed.

    A warning or an error stays until it is closed or settled; later notices wait behind it. Only an error is
    shown before a warning, and an answer to the user, such as an offer to undo the last command, before both.

    Signals:
        closed: by the user.
    """

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notices: list[_Notice] = []
        self._sign = PlainLabel()
        self.label = WrappingLabel()
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.button = QPushButton()
        self.button.clicked.connect(self._on_clicked)
        self.more = QPushButton()
        self.more.clicked.connect(self._on_more_clicked)
        self.next = self._tool("chevron-right", tr("Show the next notice"))
        self.next.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.next.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the arrow after the text
        self.next.clicked.connect(self._on_next_clicked)
        self._close = self._tool("close", tr("Close this notice"))
        self._close.clicked.connect(self._on_closed)
        self._row = layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 6, 6)
        layout.setSpacing(8)
        layout.addWidget(self._sign)
        layout.addWidget(self.label, 1)
        for widget in (self.more, self.button, self.next, self._close):
            layout.addWidget(widget)
        self.hide()

    @property
    def key(self) -> str:
        """The key of the current notice; empty if there is none."""
        return self._notices[0].key if self._notices else ""

    def tell(
        self,
        words: str,
        kind: Kind = "info",
        *,
        key: str = "",
        button: str = "",
        action: Callable[[], object] | None = None,
        more: tuple[str, Callable[[], object]] | None = None,
        is_answer: bool = False,
    ) -> None:
        """Adds a notice; it replaces one with the same key, or waits behind one that stays.

        Args:
            words: the sentence.
            kind: how serious it is.
            key: the topic; at most one notice for each.
            button: text of the button; empty for none.
            action: called when it is pressed.
            more: text and action of a second button.
            is_answer: an answer to the user's last command; shown before all others.
        """
        notice = _Notice(words, kind, key, button, action, more, is_answer)
        # The same sentence is shown once, whatever its key.
        self._notices = [each for each in self._notices if each.words != words or (key and each.key == key)]
        place = next((n for n, each in enumerate(self._notices) if key and each.key == key), None)
        # Of the notices that do not stay only the last is kept; but none that waits replaces an answer.
        some_stay = any(each.stays for each in self._notices)
        self._notices = [
            each
            for n, each in enumerate(self._notices)
            if n != place and (each.stays or (each.is_answer and some_stay and not notice.is_answer))
        ]
        self._notices.insert(self._place_of(notice, place), notice)
        self._show_first()

    def settle(self, key: str) -> None:
        """Removes a notice."""
        left = [each for each in self._notices if each.key != key]
        if len(left) != len(self._notices):
            self._notices = left
            self._show_first()

    def _place_of(self, notice: _Notice, place: int | None) -> int:
        """Returns the place of a notice in the queue."""
        if notice.is_answer:
            return 0
        if place is not None and notice.stays:
            return min(place, len(self._notices))
        if notice.kind == "error":
            return next(
                (n for n, each in enumerate(self._notices) if each.kind != "error"), len(self._notices)
            )
        is_offer = notice.kind == "info" and notice.action is not None
        return 0 if is_offer else len(self._notices)

    def _show_first(self) -> None:
        if not self._notices:
            self.hide()
            return
        notice, count = self._notices[0], len(self._notices)
        self.label.setText(notice.words)
        self.label.setAccessibleName(notice.words)
        self.button.setText(notice.button)
        self.button.setVisible(bool(notice.button))
        self.more.setText(notice.more[0] if notice.more is not None else "")
        self.more.setVisible(notice.more is not None)
        self.next.setText(tr("1 of %1").replace("%1", formatting.number(count)))
        self.next.setVisible(count > 1)
        self._draw()
        self.show()

    def _take_first(self) -> _Notice:
        notice = self._notices.pop(0)
        self._show_first()
        return notice

    def _tool(self, icon: str, name: str) -> QToolButton:
        button = QToolButton()
        button.setAutoRaise(True)
        button.setIcon(icons.icon(icon))
        button.setAccessibleName(name)
        button.setToolTip(formatting.tip(name))
        return button

    def _draw(self) -> None:
        name = {"info": "info", "warning": "warning", "error": "problem"}[self._notices[0].kind]
        self._sign.setPixmap(icons.icon(name).pixmap(QSize(20, 20), self.devicePixelRatioF()))
        self.update()

    def _on_clicked(self) -> None:
        action = self._take_first().action
        if action is not None:
            action()

    def _on_more_clicked(self) -> None:
        more = self._notices[0].more
        if more is not None:
            more[1]()

    def _on_next_clicked(self) -> None:
        self._notices.append(self._notices.pop(0))
        self._show_first()

    def _on_closed(self) -> None:
        self._take_first()
        self.closed.emit()

    # --- Qt ---

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.AlternateBase))
        if self._notices:
            colour = colours.kind_colour(self._notices[0].kind, self.palette())
            painter.fillRect(0, 0, 4, self.height(), colour)
        painter.setPen(QPen(colours.separator(self.palette()), 1))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._notices:
            self._draw()
