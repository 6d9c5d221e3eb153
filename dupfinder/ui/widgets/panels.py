"""Small parts that both pages use: empty states and notices."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLayout,
    QPushButton,
    QSizePolicy,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from dupfinder.ui.style import formatting, theme
from dupfinder.ui.widgets.labels import PlainLabel, WrappingLabel

if TYPE_CHECKING:
    from dupfinder.ui.backend.session import Session

Kind = Literal["info", "warning", "error"]

_ILLUSTRATION_WIDTH: Final = 160
_TEXT_WIDTH: Final = 460


def choice_box(choices: Sequence[tuple[str, str]]) -> QComboBox:
    """A box of choices, each a key, which is its data, and its words."""
    box = QComboBox()
    for key, words in choices:
        box.addItem(words, key)
    return box


class YieldingRow(QWidget):
    """A row of widgets that hides some of them when there is not enough room.

    Args:
        row: holds the widgets.
        yielding: the widgets that may be hidden, the first one first.
    """

    def __init__(self, row: QHBoxLayout, yielding: Sequence[QWidget]) -> None:
        super().__init__()
        self._row, self._yielding = row, yielding
        row.setContentsMargins(0, 0, 0, 0)
        self.setLayout(row)

    def _arrange(self) -> None:
        """Shows as many widgets as there is room for."""
        room = self.width() - self.minimumSizeHint().width()
        for widget in reversed(self._yielding):
            room -= self._width_of(widget)
            widget.setVisible(room >= 0)

    def _width_of(self, widget: QWidget) -> int:
        return widget.sizeHint().width() + self._row.spacing()

    # --- Qt ---

    def minimumSizeHint(self) -> QSize:
        hint = self._row.minimumSize()
        shown = sum(self._width_of(widget) for widget in self._yielding if not widget.isHidden())
        return QSize(hint.width() - shown, hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._arrange()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:  # the words of another widget have changed
            self._arrange()
        return done


def control_rows(first: QWidget, second: QWidget | QLayout) -> QWidget:
    """What stands over the grid of a page: the slider, and a row of everything else."""
    widget = QWidget()
    rows = QVBoxLayout(widget)
    rows.setContentsMargins(16, 10, 16, 8)
    rows.setSpacing(8)
    rows.addWidget(first)
    if isinstance(second, QLayout):
        rows.addLayout(second)
    else:
        rows.addWidget(second)
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


def shows_no_library(empty: EmptyState, session: Session) -> bool:
    """Says that the library is not open yet, or cannot be opened; False where it is open, or about to be."""
    if session.is_open or not (session.failure or session.is_slow):
        return False
    if session.failure:
        empty.show_state(
            "problem",
            empty.tr("The library could not be opened"),
            session.failure,
            empty.tr("Try again"),
            session.reopen,
        )
    else:
        empty.show_state("indexing", empty.tr("Opening the library…"), "")
    return True


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
        """Whether it is shown until it is closed or settled, whatever else there is to say."""
        return self.kind != "info"


class NoticeBar(QWidget):
    """One sentence over a page, with a thing or two to do about it, until it is closed.

    A warning or an error stays until it is closed or settled; what comes meanwhile waits behind it. Only an
    error goes before a warning, and what answers the person, such as an offer to take back what was done just
    now, before both.

    Signals:
        closed: by the person.
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
        self.next = self._tool("chevron-right", self.tr("Show the next notice"))
        self.next.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.next.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the arrow after the words
        self.next.clicked.connect(self._on_next_clicked)
        self._close = self._tool("close", self.tr("Close this notice"))
        self._close.clicked.connect(self._on_closed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 6, 6)
        layout.setSpacing(8)
        layout.addWidget(self._sign)
        layout.addWidget(self.label, 1)
        for widget in (self.more, self.button, self.next, self._close):
            layout.addWidget(widget)
        self.hide()

    @property
    def key(self) -> str:
        """Of the notice that is shown."""
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
        """Shows a sentence, in place of one with the same key; or has it wait behind one that stays.

        Args:
            words: the sentence.
            kind: how serious it is.
            key: what it is about.
            button: words for the button; empty for none.
            action: is called when it is pressed.
            more: words and action of a second button.
            is_answer: to what the person has just done; goes before all others.
        """
        notice = _Notice(words, kind, key, button, action, more, is_answer)
        place = next((n for n, each in enumerate(self._notices) if key and each.key == key), None)
        # Of those that do not stay there is one, the last; but an answer is not lost for what would wait.
        some_stay = any(each.stays for each in self._notices)
        self._notices = [
            each
            for n, each in enumerate(self._notices)
            if n != place and (each.stays or (each.is_answer and some_stay and not notice.is_answer))
        ]
        self._notices.insert(self._place_of(notice, place), notice)
        self._show_first()

    def settle(self, key: str) -> None:
        """Takes away a notice with this key."""
        left = [each for each in self._notices if each.key != key]
        if len(left) != len(self._notices):
            self._notices = left
            self._show_first()

    def _place_of(self, notice: _Notice, place: int | None) -> int:
        """Where a notice stands among those that stay."""
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
        self.next.setText(self.tr("1 of %1").replace("%1", formatting.number(count)))
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
        button.setIcon(theme.icon(icon))
        button.setAccessibleName(name)
        button.setToolTip(formatting.tip(name))
        return button

    def _draw(self) -> None:
        name = {"info": "info", "warning": "warning", "error": "problem"}[self._notices[0].kind]
        self._sign.setPixmap(theme.icon(name).pixmap(QSize(20, 20), self.devicePixelRatioF()))
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
            colour = theme.kind_colour(self._notices[0].kind, self.palette())
            painter.fillRect(0, 0, 4, self.height(), colour)
        painter.setPen(QPen(theme.separator(self.palette()), 1))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._notices:
            self._draw()
