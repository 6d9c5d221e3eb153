"""The confirmation before files go to the trash."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QRadioButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from dupfinder.base.records import DifferenceKind
from dupfinder.clusters.lost_content import counts_of
from dupfinder.ui.backend.thumbnails import Thumbnails
from dupfinder.ui.desktop import clipboard
from dupfinder.ui.dialogs.trash_models import CompanionsModel, GoingModel
from dupfinder.ui.dialogs.trash_plan import Going, TrashChoice, TrashPlan, going, undecided
from dupfinder.ui.dialogs.trash_warning import WarningPanel
from dupfinder.ui.style import formatting, icons
from dupfinder.ui.widgets.dialog_parts import (
    MARGIN_PX,
    SubtleLabel,
    column_of,
    context_action,
    heading,
    selected_rows,
    show_as_list,
)
from dupfinder.ui.widgets.labels import PlainLabel, WrappingLabel

if TYPE_CHECKING:
    from dupfinder.trash.companions import CompanionPolicy

_NAMED: Final = 3


class TrashDialog(QDialog):
    """Asks before files go to the trash; shown with `open`, it blocks only its window.

    Args:
        plan: the files to move.
        parent: the window.
        thumbnails: for the pictures of which no copy would stay.
    """

    def __init__(
        self, plan: TrashPlan, parent: QWidget | None = None, *, thumbnails: Thumbnails | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Move to the trash"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._plan = plan
        self._pairs = undecided(plan)
        self._model = GoingModel(plan.kept, self)
        self._question = heading("")
        self._table = self._make_table()
        self._total = SubtleLabel()
        self._more = WrappingLabel()
        self._undo = SubtleLabel()
        self._warning: WarningPanel | None = None
        self._policies: dict[QAbstractButton, CompanionPolicy] = {}
        self._group = QButtonGroup(self)
        self._move = QPushButton(icons.icon("trash"), "")
        self._box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._lay_out(thumbnails)
        self._connect()
        self._refresh()

    def choice(self) -> TrashChoice:
        """Returns the current choice."""
        button = self._group.checkedButton()
        policy = self._policies[button] if button is not None else "point-out"
        confirmed = self._warning is not None and self._warning.check.isChecked()
        return TrashChoice(policy, confirmed)

    def going(self) -> Going:
        """Returns what goes by the current choice."""
        return going(self._plan, self.choice())

    # --- making ---

    def _make_table(self) -> QTableView:
        table = QTableView()
        table.setModel(self._model)
        table.setAccessibleName(self.tr("Files that go to the trash"))
        show_as_list(table)
        head = table.horizontalHeader()
        head.setStretchLastSection(False)
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        table.setColumnWidth(0, 220)
        table.setColumnWidth(2, 90)
        table.setColumnWidth(3, 180)
        head.moveSection(3, 2)  # numbers come last
        table.setMinimumHeight(4 * table.verticalHeader().defaultSectionSize())
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        copy = context_action(table, self.tr("Copy path"), QKeySequence.StandardKey.Copy, icon="copy")
        copy.triggered.connect(self._on_copy)
        return table

    def _lay_out(self, thumbnails: Thumbnails | None) -> None:
        column = column_of(self, self._question, self._undo)
        if self._plan.differing:
            column.addWidget(self._make_differing())
        column.addWidget(self._table)
        column.addWidget(self._total)
        column.addWidget(self._more)
        if self._plan.stay:
            column.addWidget(SubtleLabel(self._stay_words()))
        column.setStretchFactor(self._table, 1)
        if self._pairs:
            column.addWidget(self._make_companions())
        self._warning = WarningPanel(self._plan.whole, thumbnails, self) if self._plan.whole else None
        if self._warning is not None:
            column.addWidget(self._warning)
        self._box.addButton(self._move, QDialogButtonBox.ButtonRole.AcceptRole)
        column.addWidget(self._box)
        cancel = self._box.button(QDialogButtonBox.StandardButton.Cancel)
        default = cancel if self._warning is not None else self._move
        default.setDefault(True)
        default.setFocus()
        parts = bool(self._pairs) + (self._warning is not None)
        self.resize(900 if self._pairs else 840, (420, 560, 640)[parts])

    def _make_differing(self) -> QWidget:
        """Returns a warning that some of the files differ from the kept one."""
        counts = self._plan.differing
        total = sum(counts.values())
        one = self.tr("%1 of these files differs from the file that is kept: %2.")
        many = self.tr("%1 of these files differ from the file that is kept: %2.")
        parts = [
            words.replace("%1", formatting.number(counts[kind]))
            for kind, words in self._difference_words().items()
            if counts.get(kind)
        ]
        sign = PlainLabel()
        sign.setPixmap(icons.icon("warning").pixmap(QSize(18, 18), self.devicePixelRatioF()))
        words = PlainLabel(formatting.counted(total, one, many).replace("%2", ", ".join(parts)))
        words.setWordWrap(True)
        widget = QWidget()
        row = QHBoxLayout(widget)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(words, 1)
        return widget

    def _difference_words(self) -> dict[DifferenceKind, str]:
        return {
            "local": self.tr("%1 in some places"),
            "colour": self.tr("%1 in colour"),
            "whole": self.tr("%1 throughout"),
        }

    def _make_companions(self) -> QWidget:
        """Returns the list of photographs with companions, and the choices for them."""
        widget = QWidget()
        column = QVBoxLayout(widget)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(6)
        one = self.tr("%1 of these photographs has files that belong to it")
        many = self.tr("%1 of these photographs have files that belong to them")
        column.addWidget(heading(formatting.counted(len(self._pairs), one, many), 1.0))
        choices = QVBoxLayout()
        choices.setSpacing(6)
        for words, policy in self._policy_words():
            button = QRadioButton(words)
            button.setChecked(policy == "point-out")
            if policy == "take":
                stays = self.tr(
                    "A photograph with a raw file or another picture stays. Sidecar files and videos stay if "
                    "the kept photograph has none."
                )
                button.setToolTip(formatting.tip(stays))
            button.toggled.connect(self._on_choice_changed)
            self._policies[button] = policy
            self._group.addButton(button)
            choices.addWidget(button)
        choices.addStretch()
        row = QHBoxLayout()
        row.setSpacing(MARGIN_PX)
        row.addLayout(choices)
        row.addWidget(self._make_companion_table(), 1)
        column.addLayout(row)
        return widget

    def _make_companion_table(self) -> QTableView:
        table = QTableView()
        table.setModel(CompanionsModel(self._pairs, table))
        table.setAccessibleName(self.tr("Photographs that have files that belong to them"))
        show_as_list(table)
        table.setColumnWidth(0, 140)
        table.setFixedHeight(4 * table.verticalHeader().defaultSectionSize() + 4)
        return table

    def _policy_words(self) -> Iterator[tuple[str, CompanionPolicy]]:
        yield (
            self.tr("&Leave these photographs where they are and point them out (recommended)"),
            "point-out",
        )
        yield self.tr("&Take sidecar files and videos along"), "take"
        yield self.tr("Move the &photographs only"), "leave"

    def _connect(self) -> None:
        self._box.accepted.connect(self.accept)
        self._box.rejected.connect(self.reject)
        if self._warning is not None:
            self._warning.check.toggled.connect(self._on_choice_changed)

    # --- showing it ---

    def _refresh(self) -> None:
        """Updates sentence, list, foot and button after a change of the choice."""
        moving = self.going()
        self._model.set_going(moving)
        size = formatting.size(moving.size_bytes)
        one = self.tr("%1 file, %2, goes to the trash")
        many = self.tr("%1 files, %2, go to the trash")
        sentence = formatting.counted(moving.file_count, one, many).replace("%2", size)
        nothing = self.tr("Nothing goes to the trash, unless you decide otherwise below")
        self._question.setText(sentence if moving.file_count else nothing)
        one = self.tr("You can put it back with Undo, also when dupfinder was closed meanwhile.")
        many = self.tr("You can put them back with Undo, also when dupfinder was closed meanwhile.")
        self._undo.setText(formatting.counted(moving.file_count, one, many))
        self._total.setText(self._foot(moving, size))
        self._more.setText(self._more_words(moving))
        self._more.setVisible(bool(self._more.text()))
        one = self.tr("&Move %1 file to the trash")
        many = self.tr("&Move %1 files to the trash")
        plain = self.tr("&Move to the trash")
        self._move.setText(formatting.counted(moving.file_count, one, many) if moving.file_count else plain)
        self._move.setEnabled(moving.file_count > 0)

    def _more_words(self, moving: Going) -> str:
        """Returns a sentence on files that may hold more than those that stay; empty if there are none."""
        paths = {image.path for image in moving.images}
        images = [image for image in self._plan.more if image.path in paths]
        if not images:
            return ""
        one = self.tr("%1 file holds, or may hold, more than the picture that stays: %2.")
        many = self.tr("%1 files hold, or may hold, more than the pictures that stay: %2.")
        held = ", ".join(formatting.held(content, count) for content, count in counts_of(images).items())
        return formatting.counted(len(images), one, many).replace("%2", held)

    def _stay_words(self) -> str:
        """Returns a sentence on requested files that cannot go; empty if there are none."""
        named = [
            f"“{formatting.named(path)}”: {formatting.sentence(reason)}"
            for path, reason in self._plan.stay[:_NAMED]
        ]
        if len(self._plan.stay) > _NAMED:
            more = formatting.number(len(self._plan.stay) - _NAMED)
            named.append(self.tr("and %1 more").replace("%1", more))
        one, many = self.tr("%1 file does not go."), self.tr("%1 files do not go.")
        return f"{formatting.counted(len(self._plan.stay), one, many)} {'; '.join(named)}."

    def _foot(self, moving: Going, size: str) -> str:
        """Returns the total of the list, the number of companions in it, and that of files that stay."""
        parts = [f"{formatting.files(moving.file_count)}, {size}"]
        if moving.companions:
            one = self.tr("%1 of them goes along with its photograph")
            many = self.tr("%1 of them go along with their photographs")
            parts.append(formatting.counted(len(moving.companions), one, many))
        if moving.staying:
            one = self.tr("%1 photograph stays where it is")
            many = self.tr("%1 photographs stay where they are")
            parts.append(formatting.counted(moving.staying, one, many))
        if moving.left:
            one = self.tr("%1 stays without its photograph: the kept one has none")
            many = self.tr("%1 stay without their photographs: the kept ones have none")
            parts.append(self._left_words(moving.left, one, many))
        return " · ".join(parts)

    def _left_words(self, left: Sequence[str], one: str, many: str) -> str:
        """Returns words on the files that stay without their photographs."""
        if len(left) == 1:
            return one.replace("%1", f"“{formatting.named(left[0])}”")
        return many.replace("%1", formatting.files(len(left)))

    @Slot()
    def _on_choice_changed(self) -> None:
        self._refresh()

    @Slot()
    def _on_copy(self) -> None:
        paths = self._model.paths()
        chosen = [paths[row] for row in selected_rows(self._table)]
        if chosen:
            clipboard.copy_paths(chosen)
