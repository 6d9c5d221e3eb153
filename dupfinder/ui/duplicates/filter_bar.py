"""The row above the groups: chips of kinds with their counts, a search, and further filters."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QToolButton, QWidget

from dupfinder.ui.backend.cluster_table import ClusterEntry
from dupfinder.ui.backend.group_filter import (
    CHIPS,
    EVERYTHING,
    GroupCounter,
    GroupFilter,
    GroupSearch,
    Kind,
    ReviewState,
)
from dupfinder.ui.backend.group_filter import (
    Chip as ChipKey,
)
from dupfinder.ui.style import colours, formatting, icons
from dupfinder.ui.style.translation import tr
from dupfinder.ui.widgets.chips import Chip, ChipRow
from dupfinder.ui.widgets.labels import ElidedLabel
from dupfinder.ui.widgets.on_demand import OnDemand

if TYPE_CHECKING:
    from dupfinder.ui.duplicates.filter_popup import FilterPopup

_TYPING_MS: Final = 0  # letters that wait are one
_COUNTING_MS: Final = 60
_PREPARED_AT_ONCE: Final = 200
_NARROW_PX: Final = 1000


class FilterBar(QWidget):
    """Chooses which groups are shown.

    The page gives it all groups by `set_entries`, and shows those of `shown` after each `changed`.

    Signals:
        changed: other groups are to be shown, because the user changed the filter.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._search = GroupSearch()
        self._review: ReviewState | None = None
        self._filter = EVERYTHING
        self._shown: list[ClusterEntry] = []
        self._folders: tuple[str, ...] = ()
        self._prepared = 0
        words = _words()
        self.chips = {key: Chip(key, words[key]) for key in CHIPS}
        self.row = ChipRow(list(self.chips.values()), apart="marked")
        self.sentence = ElidedLabel(elide=Qt.TextElideMode.ElideRight)
        self.sentence.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.show_all = QToolButton()
        self.show_all.setText(tr("Show all"))
        self.show_all.setAutoRaise(True)
        self.show_all.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.show_all.setCursor(Qt.CursorShape.PointingHandCursor)
        self.text = QLineEdit()
        self.text.setPlaceholderText(tr("Name or folder"))
        self.text.setAccessibleName(tr("Search groups by name or folder"))
        self.text.setClearButtonEnabled(True)
        self.text.addAction(icons.icon("find"), QLineEdit.ActionPosition.LeadingPosition)
        self.more = QToolButton()
        self.more.setIcon(icons.icon("filter"))
        self.more.setIconSize(QSize(18, 18))
        self.more.setAutoRaise(True)
        self.more.setCheckable(True)
        self.more.setToolTip(tr("Format, date, and folders"))
        self._popup = OnDemand(self._make_popup)
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._counting = QTimer(self, singleShot=True)
        self._counter: GroupCounter | None = None
        self._preparing = QTimer(self, interval=0)
        self._arrange()
        self._connect()
        self._tint()
        self._show_filter()

    @property
    def popup(self) -> FilterPopup:
        """The window of further filters."""
        return self._popup.get()

    def _make_popup(self) -> FilterPopup:
        from dupfinder.ui.duplicates.filter_popup import FilterPopup

        popup = FilterPopup(self)
        popup.changed.connect(self._set)
        return popup

    def _arrange(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 4, 12, 4)
        layout.setSpacing(6)
        layout.addWidget(self.row, 1)
        layout.addWidget(self.sentence)
        layout.addWidget(self.show_all)
        layout.addWidget(self.text)
        layout.addWidget(self.more)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def _connect(self) -> None:
        self.row.clicked.connect(self._on_chip_clicked)
        self.show_all.clicked.connect(self.clear)
        self.text.textChanged.connect(lambda _text: self._typing.start())
        self._typing.timeout.connect(self._on_typed)
        self._counting.timeout.connect(self._count)
        self._preparing.timeout.connect(self._prepare)
        self.more.clicked.connect(self._open_popup)

    # --- what there is ---

    def set_entries(self, entries: Sequence[ClusterEntry], review: ReviewState | None) -> None:
        """Sets all groups, in their order, and who knows what is marked and reviewed; keeps the filter."""
        self._review = review
        self._search.set_entries(entries)
        self._prepared = 0
        self._preparing.start()
        self._find()
        self._count_soon()

    def set_folders(self, folders: Sequence[str]) -> None:
        """Sets the added folders: words are looked for below them, and one of them may be the reference."""
        self._folders = tuple(folders)
        self._search.set_folders(folders)

    def update_counts(self) -> None:
        """Counts again, soon, after other files were marked or groups were reviewed; keeps what is shown."""
        self._count_soon()

    def shown(self) -> list[ClusterEntry]:
        """Returns the groups that the filter shows, in their order."""
        return list(self._shown)

    def refresh(self) -> None:
        """Finds the groups again, after marks or reviews have changed."""
        self._find()
        self._count_soon()

    # --- the filter ---

    @property
    def filter(self) -> GroupFilter:
        """The filter."""
        return self._filter

    @property
    def has_entries(self) -> bool:
        """Whether there are any groups, shown or not."""
        return bool(self._search.entries)

    def set_filter(self, wanted: GroupFilter) -> None:
        """Sets the filter; `changed` follows if it is another one."""
        self._set(wanted)

    def set_folder(self, folder: str) -> None:
        """Shows only groups with a file below a folder; empty for all."""
        self._set(replace(self._filter, folder=folder))

    def clear(self) -> None:
        """Shows all groups."""
        had_focus = self.show_all.hasFocus()
        self._set(EVERYTHING)
        if had_focus:
            self.chips["all"].setFocus()

    def focus_search(self) -> None:
        """Goes to the search, with its text selected."""
        self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.text.selectAll()

    def keys(self) -> list[tuple[str, str]]:
        """Returns what each key does, and its name."""
        return [(tr("Clear the search, then all filters"), tr("Esc"))]

    def add_search_key(self, scope: QWidget) -> QShortcut:
        """Makes Ctrl+F go to the search while the focus is in a widget."""
        key = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), scope)
        key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        key.activated.connect(self.focus_search)
        return key

    def _set(self, wanted: GroupFilter) -> None:
        if wanted == self._filter:
            return
        self._filter = wanted
        if self.text.text() != wanted.text:
            self.text.setText(wanted.text)
        self._typing.stop()
        self._find()
        self._show_chips()
        self.changed.emit()

    def _find(self) -> None:
        self._shown = self._search.find(self._filter, self._review)
        self._show_filter()

    # --- what is seen ---

    def _count_soon(self) -> None:
        self._counter = None
        self._counting.start(_COUNTING_MS)

    def _count(self) -> None:
        """Counts some groups, and shows the numbers after the last one."""
        if self._counter is None:
            self._counter = GroupCounter(self._search, self._review)
        if self._counter.step():
            self._counting.start(0)
            return
        numbers, self._counter = self._counter.counts(), None
        for key, chip in self.chips.items():
            number = numbers[key]
            words = tr("%Ln groups", "", number)
            chip.set_count(number, f"{chip.text()}, {words}")
        self._show_chips()

    def _show_chips(self) -> None:
        on = self._filter.chips
        for key, chip in self.chips.items():
            chip.setChecked(key in on)
            chip.setVisible(key == "all" or chip.count > 0 or key in on)
        self.row.fit()

    def _show_filter(self) -> None:
        self._show_sentence()
        further = self._filter.further
        self.more.setChecked(further > 0)
        name = tr("Filter")
        self.more.setText(f"{name} · {formatting.number(further)}" if further else name)
        counted = tr("Filter, %Ln are on", "", further)
        self.more.setAccessibleName(counted if further else name)
        self._fit()

    def _show_sentence(self) -> None:
        every = len(self._search.entries)
        hides = self._filter.is_active and len(self._shown) < every
        words = tr("%1 of %2") if self.width() < _NARROW_PX else tr("%1 of %2 groups")
        numbers = [formatting.number(len(self._shown)), formatting.number(every)]
        if self._filter.folder:
            words += " " + tr("in “%3”")
            numbers.append(formatting.named(self._filter.folder))
        self.sentence.set_words(formatting.filled(words, *numbers) if hides else "")
        self.sentence.setVisible(hides)
        self.show_all.setVisible(hides and bool(self._shown))  # else the page has a larger button for it

    def _fit(self) -> None:
        """Shortens the search and the button where there is little room."""
        is_narrow = self.width() < _NARROW_PX
        with_words = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        is_bare = is_narrow and not self._filter.further
        self.more.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly if is_bare else with_words)
        self.text.setFixedWidth(self.fontMetrics().averageCharWidth() * (22 if is_narrow else 30))
        width = self.fontMetrics().horizontalAdvance(self.sentence.words()) + 4
        self.sentence.setFixedWidth(min(width, 160 if is_narrow else 280))

    def _tint(self) -> None:
        """Gives the button to show all the colour of a link."""
        palette = QGuiApplication.palette()
        link = palette.color(QPalette.ColorRole.Link)
        if self.show_all.palette().color(QPalette.ColorRole.ButtonText) != link:
            palette.setColor(QPalette.ColorRole.ButtonText, link)
            self.show_all.setPalette(palette)

    # --- commands ---

    def _on_chip_clicked(self, key: str) -> None:
        wanted, before = cast(ChipKey, key), self._filter
        if wanted == "all":
            before = replace(before, kind="all", marked=False, unreviewed=False)
        elif wanted == "marked":
            before = replace(before, marked=not before.marked)
        elif wanted == "unreviewed":
            before = replace(before, unreviewed=not before.unreviewed)
        else:
            kind: Kind = "all" if before.kind == wanted else wanted
            before = replace(before, kind=kind)
        self._set(before)
        self._show_chips()  # a click has switched it

    def _on_typed(self) -> None:
        self._set(replace(self._filter, text=self.text.text()))

    def _open_popup(self) -> None:
        self.more.setChecked(self._filter.further > 0)
        search = self._search
        self.popup.fill(self._filter, search.formats(), search.days(), self._folders)
        self.popup.open_below(self.more)

    def _prepare(self) -> None:
        """Computes a little of what the next letter needs, while there is nothing else to do."""
        if self._search.prepare(self._prepared, _PREPARED_AT_ONCE):
            self._prepared += _PREPARED_AT_ONCE
        else:
            self._preparing.stop()

    # --- Qt ---

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_sentence()
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.ApplicationPaletteChange):
            self._tint()
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._filter.is_active:
            if self.text.hasFocus() and self.text.text():
                self.text.clear()
            else:
                self.clear()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QPen(colours.separator(self.palette()), 1))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)


def _words() -> dict[ChipKey, str]:
    return {
        "all": tr("All", "filter"),
        "identical": tr("Identical", "filter"),
        "near": tr("Similar", "filter"),
        "edited": tr("Edited", "filter"),
        "turned": tr("Turned", "filter"),
        "crops": tr("Crops", "filter"),
        "bursts": tr("Bursts", "filter"),
        "marked": tr("Marked", "filter"),
        "unreviewed": tr("Unreviewed", "filter"),
    }
