"""The row above the pictures of one group: which one it is, what it frees, and what can be done with it."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from dupfinder.ui.style import colours, formatting, icons
from dupfinder.ui.style.translation import tr
from dupfinder.ui.widgets.labels import ElidedLabel, PlainLabel


class GroupFacts(NamedTuple):
    """The facts that the header shows.

    Attributes:
        number: of the group among those shown, from 1.
        groups: how many are shown.
        photos: in the group.
        frees_bytes: by what is marked, or could be.
        marked: how many pictures are marked.
        kind: a word for groups that are no copies, such as a burst; empty for others.
        reviewed: whether the person has confirmed it.
        danger: whether every picture is marked.
    """

    number: int = 0
    groups: int = 0
    photos: int = 0
    frees_bytes: int = 0
    marked: int = 0
    kind: str = ""
    reviewed: bool = False
    danger: bool = False


class GroupHeader(QWidget):
    """Names the current group; turns amber if every picture in it is marked.

    Signals:
        step_asked: 1 for the next group, -1 for the one before.
        compare_asked: two pictures side by side.
        survey_asked: all pictures of the group at once.
        not_duplicates_asked: the whole group is to be hidden.
        info_asked: whether the info panel is to be shown.
    """

    step_asked = Signal(object)
    compare_asked = Signal()
    survey_asked = Signal()
    not_duplicates_asked = Signal()
    info_asked = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facts = GroupFacts()
        self._words_px = 0  # of the buttons, while they are left out
        self.back = self._tool("chevron-left", "", tr("Previous group"))
        self.forward = self._tool("chevron-right", "", tr("Next group"))
        self.words = ElidedLabel(elide=Qt.TextElideMode.ElideRight)
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        self.words.setFont(font)
        self.survey = self._tool("all-clusters", tr("Survey"), tr("All pictures at once, in step"))
        self.compare = self._tool("compare", tr("Compare"), tr("Two pictures side by side"))
        self.apart = self._tool(
            "exclude", tr("Not duplicates"), tr("Hide this group until a new picture joins it")
        )
        self.info = self._tool("info", "", tr("Info about the current picture"))
        self.info.setCheckable(True)
        self.info.clicked.connect(self.info_asked)
        self.back.clicked.connect(lambda: self.step_asked.emit(-1))
        self.forward.clicked.connect(lambda: self.step_asked.emit(1))
        self.survey.clicked.connect(self.survey_asked)
        self.compare.clicked.connect(self.compare_asked)
        self.apart.clicked.connect(self.not_duplicates_asked)
        self.back.setEnabled(False)
        self.forward.setEnabled(False)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(8, 3, 8, 3)
        row.setSpacing(2)
        row.addWidget(self.back)
        row.addWidget(self.forward)
        row.addSpacing(8)
        self.sign = PlainLabel()
        self.sign.hide()
        self._draw_sign()
        row.addWidget(self.sign)
        row.addSpacing(4)
        row.addWidget(self.words, 1)
        for button in (self.survey, self.compare, self.apart, self.info):
            row.addWidget(button)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_facts(self, facts: GroupFacts) -> None:
        """Shows which group is current; does nothing for the facts that are shown already."""
        if facts == self._facts:
            return
        self._facts = facts
        self.back.setEnabled(facts.number > 1)
        self.forward.setEnabled(facts.number < facts.groups)
        self.words.set_words(sentence_of(facts))
        self.sign.setVisible(facts.danger)
        self._fit()
        self.update()

    def _fit(self) -> None:
        """Leaves the words of the buttons out if the sentence would be cut otherwise."""
        needed = self.words.fontMetrics().horizontalAdvance(self.words.words())
        least = self._row.minimumSize().width()
        is_bare = self.survey.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly
        bare = least + needed + (self._words_px if is_bare else 0) > self.width()
        if bare == is_bare:
            return
        words = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        for button in (self.survey, self.compare, self.apart):
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly if bare else words)
        self._words_px = least - self._row.minimumSize().width() if bare else 0
        QTimer.singleShot(0, self, self._row.invalidate)  # it may be giving places to the buttons just now

    def _draw_sign(self) -> None:
        self.sign.setPixmap(icons.icon("warning").pixmap(QSize(18, 18), self.devicePixelRatioF()))

    def _tool(self, icon: str, words: str, tip: str) -> QToolButton:
        button = QToolButton()
        button.setIcon(icons.icon(icon))
        button.setIconSize(QSize(18, 18))
        button.setText(words)
        button.setToolTip(formatting.tip(tip))
        button.setAccessibleName(words or tip)
        if words:
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    # --- Qt ---

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ground = self.palette().color(QPalette.ColorRole.Base)
        if self._facts.danger:
            ground = colours.danger_ground(self.palette())
        painter.fillRect(self.rect(), ground)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_sign()


def place_of(facts: GroupFacts) -> str:
    """Returns which of the groups it is, in words."""
    words = tr("Group %1 of %2")
    return formatting.filled(words, formatting.number(facts.number), formatting.number(facts.groups))


def sentence_of(facts: GroupFacts) -> str:
    """Returns the words of the header, which screen readers read too."""
    if not facts.groups:
        return ""
    parts = [place_of(facts), tr("%Ln photos", "", facts.photos)]
    if facts.danger:
        return " · ".join([*parts, tr("Every copy is marked: none would stay")])
    if facts.kind:
        parts.append(facts.kind)
    if facts.marked:
        parts.append(tr("%Ln marked", "", facts.marked))
    if facts.frees_bytes:
        parts.append(tr("frees %1").replace("%1", formatting.size(facts.frees_bytes)))
    if facts.reviewed:
        parts.append(tr("✓ reviewed"))
    return " · ".join(parts)
