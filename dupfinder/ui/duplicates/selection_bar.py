"""The bar below the groups: what is kept, how far the review is, and the button that moves what is marked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QProgressBar, QSizePolicy, QToolButton, QWidget

from dupfinder.ui.backend.choosing import Rule, Totals
from dupfinder.ui.style import colours, formatting, icons
from dupfinder.ui.style.sentences import spoken
from dupfinder.ui.style.translation import tr
from dupfinder.ui.widgets.danger_button import DangerButton
from dupfinder.ui.widgets.labels import ElidedLabel
from dupfinder.ui.widgets.on_demand import OnDemand

if TYPE_CHECKING:
    from dupfinder.clusters.rules import Preset
    from dupfinder.ui.backend.rule_presets import PresetStore

_NARROW_PX: Final = 900


class Progress(NamedTuple):
    """How far the review is.

    Attributes:
        reviewed: how many of the groups shown were confirmed.
        groups: how many are shown.
        of_all: how many there are without a filter.
        proposed: how many pictures are proposed and not marked.
        reclaimable_bytes: what could be freed.
    """

    reviewed: int = 0
    groups: int = 0
    of_all: int = 0
    proposed: int = 0
    reclaimable_bytes: int = 0


class SelectionBar(QWidget):
    """Shows the totals of all marked files, and the commands for all groups shown.

    Args:
        presets: offered in a menu.

    Signals:
        rule_chosen: a Preset to apply to the groups shown.
        rules_asked: for the dialog of rules.
        clear_asked: for all marks.
        accept_asked: what is proposed is to be marked in all groups shown.
        trash_asked: for the marked files.
    """

    rule_chosen = Signal(object)
    rules_asked = Signal()
    clear_asked = Signal()
    accept_asked = Signal()
    trash_asked = Signal()

    def __init__(self, presets: OnDemand[PresetStore], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presets = presets
        self._is_begun = False
        self._progress = Progress()
        self.menu = QMenu(self)
        self.menu.aboutToShow.connect(self._fill_menu)
        self.choose = self._tool("star", tr("&Keep in each group"))
        # The whole button opens the menu; in this mode its arrow is beside the text, not below it.
        self.choose.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        self.choose.setMenu(self.menu)
        self.choose.clicked.connect(self.choose.showMenu)
        self.choose.setToolTip(tr("Mark all but the best copy in every group"))
        self.accept = self._tool("check", tr("&Accept all"))
        self.accept.clicked.connect(self.accept_asked)
        self.clear = self._tool("close", tr("Clear &marks"))
        self.clear.clicked.connect(self.clear_asked)
        self.reviewed = QProgressBar()
        self.reviewed.setTextVisible(False)
        self.reviewed.setFixedSize(96, 8)
        self.reviewed.setAccessibleName(tr("Reviewed groups"))
        self.progress = ElidedLabel(elide=Qt.TextElideMode.ElideRight)
        self.words = ElidedLabel(elide=Qt.TextElideMode.ElideRight)
        self.words.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.trash = DangerButton("trash")
        self.trash.clicked.connect(self.trash_asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 6, 10, 6)
        row.setSpacing(4)
        for widget in (self.choose, self.accept, self.clear):
            row.addWidget(widget)
        row.addSpacing(10)
        row.addWidget(self.progress, 8)  # up to the width of its words; see `show_progress`
        row.addSpacing(4)
        row.addWidget(self.reviewed)
        row.addSpacing(10)
        row.addWidget(self.words, 1)
        row.addSpacing(8)
        row.addWidget(self.trash)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.show_totals(Totals(), pending=False)
        self.show_progress(Progress())

    def show_progress(self, progress: Progress) -> None:
        """Shows how many groups were reviewed."""
        self._progress = progress
        self.reviewed.setRange(0, max(progress.groups, 1))
        self.reviewed.setValue(progress.reviewed)
        words = tr("%1 of %2 reviewed")
        shown = formatting.filled(
            words, formatting.number(progress.reviewed), formatting.number(progress.groups)
        )
        if not progress.reviewed:
            shown = formatting.groups(progress.groups)
            if progress.reclaimable_bytes:
                shown = tr("%Ln groups. You can free %1.", "", progress.groups)
                shown = shown.replace("%1", formatting.size(progress.reclaimable_bytes))
        self.progress.set_words(shown if progress.groups else "")
        # The bar follows the words.
        self.progress.setMaximumWidth(self.progress.fontMetrics().horizontalAdvance(shown) + 2)
        self._is_begun = progress.reviewed > 0
        self._fit()
        self.accept.setVisible(progress.proposed > 0)
        tip = tr("Mark %Ln proposed copies", "", progress.proposed)
        if progress.groups < progress.of_all:
            tip += " " + tr("in these %1 groups").replace("%1", formatting.number(progress.groups))
        self.accept.setToolTip(formatting.tip(tip))

    def show_totals(
        self, totals: Totals, *, pending: bool, rule: Rule | None = None, is_streamed: bool = False
    ) -> None:
        """Shows the totals.

        Args:
            totals: of all marked files.
            pending: they are being computed.
            rule: the one that was applied last.
            is_streamed: more groups are still being found; until then nothing can go.
        """
        self.choose.setEnabled(not is_streamed)
        words = tr("Remove all marks")
        if rule is not None:
            words = tr("Remove all marks, and end the rule “%1”")
            words = words.replace("%1", formatting.plain(self._presets.get().name_of(rule)))
        self.clear.setToolTip(formatting.tip(words))
        self._show_rule(rule)
        count = totals.certain or totals.extras
        differing = self._differing(totals)
        shortest = ""
        if is_streamed:
            self.words.set_words(tr("Not all groups are found yet"))
        elif pending:
            self.words.set_words(tr("Choosing…"))
        elif count:
            photos = tr("%Ln photos", "", count)
            shortest = size = formatting.size(totals.certain_bytes if totals.certain else totals.size_bytes)
            # The button has the number as well.
            self.words.set_words(" · ".join([photos, size, *differing]), " · ".join([size, *differing]), size)
        else:
            self.words.set_words(" · ".join([tr("Nothing is marked"), *differing]))
        self.words.setMinimumWidth(self.words.fontMetrics().horizontalAdvance(shortest))
        self.trash.setText(tr("Move %Ln to &Trash", "", count) if count else tr("Move to &Trash"))
        self.trash.setEnabled(count > 0 and not pending and not is_streamed)
        self.clear.setEnabled(count > 0)

    def _show_rule(self, rule: Rule | None) -> None:
        words = tr("&Keep in each group")
        if rule:
            name = formatting.plain(self._presets.get().name_of(rule)).replace("&", "&&")
            words = tr("&Keep: %1").replace("%1", name)
        if words != self.choose.text():
            self.choose.setText(words)
            self.choose.setAccessibleName(spoken(words))

    def _differing(self, totals: Totals) -> list[str]:
        """Returns how many near-duplicates the rule left out because they differ."""
        if not totals.differing:
            return []
        return [tr("%Ln copies differ and stay", "", totals.differing)]

    def _tool(self, icon: str, words: str) -> QToolButton:
        button = QToolButton()
        button.setIcon(icons.icon(icon))
        button.setIconSize(QSize(18, 18))
        button.setText(words)
        button.setAccessibleName(spoken(words))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _fill_menu(self) -> None:
        self.menu.clear()
        if self._progress.groups < self._progress.of_all:
            self.menu.addAction(tr("In %Ln shown groups:", "", self._progress.groups)).setEnabled(False)
        for preset in self._presets.get().all():
            self._offer(preset)
        self.menu.addSeparator()
        self.menu.addAction(icons.icon("settings"), tr("&Other rule…"), self.rules_asked.emit)

    def _offer(self, preset: Preset) -> None:
        action = self.menu.addAction(
            formatting.plain(self._presets.get().title_of(preset)).replace("&", "&&")
        )
        action.triggered.connect(lambda _checked=False: self.rule_chosen.emit(preset))

    def _fit(self) -> None:
        """Leaves out what is dispensable where there is little room."""
        is_narrow = self.width() < _NARROW_PX
        self.reviewed.setVisible(self._is_begun and not is_narrow)
        words = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        self.clear.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly if is_narrow else words)

    # --- Qt ---

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QPen(colours.separator(self.palette()), 1))
        painter.drawLine(0, 0, self.width(), 0)
