"""The bar below the clusters: rules, totals, and the commands for checked files."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QSizePolicy, QToolButton, QWidget

from dupfinder.clusters.rules import Preset
from dupfinder.ui.backend.choosing import Rule, Totals
from dupfinder.ui.backend.rule_presets import PresetStore
from dupfinder.ui.style import colours, formatting, icons
from dupfinder.ui.widgets.labels import ElidedLabel


class SelectionBar(QWidget):
    """Shows the totals of all checked files, and the buttons for the clusters.

    Args:
        presets: offered in a menu.

    Signals:
        rule_chosen: a Preset to apply to all clusters.
        rules_asked: for the dialog of rules.
        clear_asked: for all choices.
        compare_asked: for the selected files.
        not_duplicates_asked: likewise.
        trash_asked: for the checked files.
    """

    rule_chosen = Signal(object)
    rules_asked = Signal()
    clear_asked = Signal()
    compare_asked = Signal()
    not_duplicates_asked = Signal()
    trash_asked = Signal()

    def __init__(self, presets: PresetStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presets = presets
        self.menu = QMenu(self)
        self.menu.aboutToShow.connect(self._fill_menu)
        self.choose = self._tool("filter", self.tr("Choose e&xtras"))
        # The whole button opens the menu; in this mode its arrow is beside the text, not below it.
        self.choose.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        self.choose.setMenu(self.menu)
        self.choose.clicked.connect(self.choose.showMenu)
        self.choose.setToolTip(self.tr("A rule checks what is to go, in all clusters"))
        self.clear = self._tool("close", self.tr("&Clear"))
        self.clear.setToolTip(self.tr("Uncheck everything"))
        self.clear.clicked.connect(self.clear_asked)
        self.compare = self._tool("compare", self.tr("Co&mpare"))
        self.compare.setToolTip(self.tr("Look at two pictures side by side"))
        self.compare.clicked.connect(self.compare_asked)
        self.not_duplicates = self._tool("exclude", self.tr("&Not duplicates"))
        self.not_duplicates.setToolTip(
            self.tr("Hide this cluster for good, or keep two selected pictures apart")
        )
        self.not_duplicates.clicked.connect(self.not_duplicates_asked)
        self.words = ElidedLabel(elide=Qt.TextElideMode.ElideRight)
        self.words.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.trash = QPushButton()
        self.trash.setIcon(icons.icon("trash"))
        self.trash.clicked.connect(self.trash_asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(4)
        for widget in (self.choose, self.clear, self.compare, self.not_duplicates):
            row.addWidget(widget)
        row.addSpacing(8)
        row.addWidget(self.words, 1)
        row.addSpacing(8)
        row.addWidget(self.trash)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.show_totals(Totals(), pending=False, empty=True)

    def show_totals(self, totals: Totals, *, pending: bool, empty: bool, rule: Rule | None = None) -> None:
        """Shows the totals.

        Args:
            totals: of all checked files.
            pending: they are being computed.
            empty: there are no rules and no marks to clear.
            rule: the one that was applied last.
        """
        words = self.tr("Uncheck everything")
        if rule is not None:
            words = self.tr("Uncheck everything, and end the rule “%1”")
            words = words.replace("%1", formatting.plain(self._presets.name_of(rule)))
        self.clear.setToolTip(formatting.tip(words))
        if pending:
            self.words.set_words(self.tr("Choosing…"))
        elif totals.extras:
            checked = formatting.counted(totals.extras, self.tr("%1 checked"), self.tr("%1 checked"))
            if rule is not None:  # the button shows the number
                checked = self.tr("Rule: %1").replace("%1", formatting.plain(self._presets.name_of(rule)))
            size, differing = (
                formatting.size(totals.certain_bytes or totals.size_bytes),
                self._differing(totals),
            )
            # If there is no room, the end is cut off.
            self.words.set_words(" · ".join([*differing, size, checked] if differing else [checked, size]))
        else:
            parts = [self.tr("Nothing is checked"), *self._differing(totals)]
            self.words.set_words(" · ".join(parts) if not empty else "")
        count = totals.certain or totals.extras
        self.trash.setText(
            formatting.counted(
                count, self.tr("Move %1 file to the &trash…"), self.tr("Move %1 files to the &trash…")
            )
            if count
            else self.tr("Move to the &trash…")
        )
        self.trash.setEnabled(count > 0 and not pending)
        self.clear.setEnabled(not empty)

    def _differing(self, totals: Totals) -> list[str]:
        """Returns how many near-duplicates the rule left out because they differ."""
        if not totals.differing:
            return []
        one, many = self.tr("%1 differs: look at it"), self.tr("%1 differ: look at them")
        return [formatting.counted(totals.differing, one, many)]

    def _tool(self, icon: str, words: str) -> QToolButton:
        button = QToolButton()
        button.setIcon(icons.icon(icon))
        button.setIconSize(QSize(18, 18))
        button.setText(words)
        button.setAccessibleName(words.replace("&", ""))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _fill_menu(self) -> None:
        self.menu.clear()
        for preset in self._presets.all():
            self._offer(preset)
        self.menu.addSeparator()
        self.menu.addAction(icons.icon("settings"), self.tr("&Other rule…"), self.rules_asked.emit)

    def _offer(self, preset: Preset) -> None:
        action = self.menu.addAction(formatting.plain(preset.name).replace("&", "&&"))
        action.triggered.connect(lambda _checked=False: self.rule_chosen.emit(preset))

    # --- Qt ---

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QPen(colours.separator(self.palette()), 1))
        painter.drawLine(0, 0, self.width(), 0)
