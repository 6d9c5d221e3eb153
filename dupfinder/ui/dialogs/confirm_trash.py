"""The confirmation before files go to the trash, with their pictures."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QWidget

from dupfinder.base.records import DifferenceKind
from dupfinder.clusters.lost_content import counts_of
from dupfinder.ui.backend.thumbnails import Thumbnails
from dupfinder.ui.desktop import clipboard
from dupfinder.ui.dialogs.trash_companions import CompanionPanel
from dupfinder.ui.dialogs.trash_pair_view import PairsView
from dupfinder.ui.dialogs.trash_pairs import PairsModel
from dupfinder.ui.dialogs.trash_plan import Going, TrashChoice, TrashPlan, going, undecided
from dupfinder.ui.dialogs.trash_warning import WarningPanel
from dupfinder.ui.style import formatting, icons
from dupfinder.ui.style.sentences import ended, quoted
from dupfinder.ui.style.translation import tr
from dupfinder.ui.widgets.danger_button import DangerButton
from dupfinder.ui.widgets.dialog_parts import (
    SubtleLabel,
    column_of,
    context_action,
    heading,
    push_button,
    selected_rows,
    without_style_icons,
)
from dupfinder.ui.widgets.labels import PlainLabel, WrappingLabel

if TYPE_CHECKING:
    from dupfinder.base.records import ImageRecord
    from dupfinder.trash.companions import CompanionPolicy

_NAMED: Final = 3
_SIZE: Final = QSize(860, 700)
_LIST_PX: Final = 460


class TrashDialog(QDialog):
    """Asks before files go to the trash; shown with `open`, it blocks only its window.

    Args:
        plan: the files to move.
        parent: the window.
        thumbnails: of all views.
        companions: the setting for files that belong to a photo: "ask", "take" or "skip".
    """

    def __init__(
        self,
        plan: TrashPlan,
        parent: QWidget | None = None,
        *,
        thumbnails: Thumbnails | None = None,
        companions: str = "ask",
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Move to Trash"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._plan = plan
        self._model = PairsModel(plan, self)
        self._question = heading("")
        self._facts = SubtleLabel()
        self._differing = WrappingLabel()
        self._more = WrappingLabel()
        self._view = self._make_view(thumbnails)
        self._panel = CompanionPanel(plan, self, preferred=companions) if undecided(plan) else None
        self._warning = self._make_warning(thumbnails)
        self._move = DangerButton("trash")
        self._alone = push_button(tr("Move Photo &Only"))
        self._box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        without_style_icons(self._box)
        self._lay_out()
        self._connect()
        self._refresh()
        self._set_default()
        self.resize(_SIZE)
        self._fit()

    def choice(self) -> TrashChoice:
        """Returns the current choice."""
        policy: CompanionPolicy = self._panel.policy if self._panel is not None else "point-out"
        confirmed = self._warning is not None and self._warning.check.isChecked()
        return TrashChoice(policy, confirmed)

    def going(self) -> Going:
        """Returns what goes by the current choice."""
        return going(self._plan, self.choice())

    def skipped(self) -> list[tuple[ImageRecord, str]]:
        """Returns the photos that stay on purpose because of a file that belongs to them, with reasons."""
        if self._panel is None:
            return []
        moving = {image.path for image in self.going().images}
        unconfirmed = self._unconfirmed()
        return [
            (image, reason)
            for image, reason in self._panel.skipped()
            if image.path not in moving and image.path not in unconfirmed
        ]

    # --- making ---

    def _make_view(self, thumbnails: Thumbnails | None) -> PairsView:
        view = PairsView(self._model, thumbnails)
        view.setAccessibleName(tr("Files that go to the trash, and those that stay"))
        view.setMinimumHeight(view.least_height())
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        copy = context_action(view, tr("Copy path"), QKeySequence.StandardKey.Copy, icon="copy")
        copy.triggered.connect(self._on_copy)
        return view

    def _make_warning(self, thumbnails: Thumbnails | None) -> WarningPanel | None:
        if not self._plan.whole:
            return None
        single = {file.image.path for cluster in self._plan.whole for file in cluster.files}
        rest = any(image.path not in single for image in self._plan.files)
        return WarningPanel(self._plan.whole, thumbnails, self, rest=rest)

    def _lay_out(self) -> None:
        column = column_of(self, self._question, self._facts)
        column.setSpacing(10)
        if self._plan.differing or self._plan.more:
            column.addWidget(_with_sign(self._differing, self._more))
        column.addWidget(self._view, 1)
        if self._plan.stay:
            column.addWidget(SubtleLabel(self._stay_words()))
        if self._panel is not None:
            column.addWidget(self._panel)
        if self._warning is not None:
            column.addWidget(self._warning)
        if self._panel is not None and self._panel.asks_all and self._panel.can_take:
            self._box.addButton(self._alone, QDialogButtonBox.ButtonRole.ActionRole)
        self._box.addButton(self._move, QDialogButtonBox.ButtonRole.AcceptRole)
        column.addWidget(self._box)

    def _connect(self) -> None:
        self._box.accepted.connect(self.accept)
        self._box.rejected.connect(self.reject)
        self._alone.clicked.connect(self._on_alone)
        if self._warning is not None:
            self._warning.check.toggled.connect(self._on_choice_changed)
        if self._panel is not None:
            self._panel.changed.connect(self._on_choice_changed)

    def _set_default(self) -> None:
        """Makes Return move the files, unless something would be lost that has no copy."""
        risky = self._warning is not None or (self._panel is not None and not self._panel.is_safe)
        cancel = self._box.button(QDialogButtonBox.StandardButton.Cancel)
        cancel.setAutoDefault(True)
        default = cancel if risky else self._move
        default.setDefault(True)
        if self.focusWidget() in (None, cancel, self._move, self._view):
            default.setFocus()

    # --- showing it ---

    def _fit(self) -> None:
        """Makes the list as high as its rows, and the dialog as high as its parts."""
        self._view.setMaximumHeight(max(self._view.content_height(), self._view.least_height()))
        self.layout().activate()  # type: ignore[union-attr]
        height = self.layout().totalHeightForWidth(self.width())  # type: ignore[union-attr]
        view = self._view
        in_layout = min(max(view.sizeHint().height(), view.minimumHeight()), view.maximumHeight())
        least = height - in_layout * view.isVisibleTo(self)
        wanted = least + min(view.content_height(), _LIST_PX) * view.isVisibleTo(self)
        self.resize(self.width(), min(max(wanted, self.minimumSizeHint().height()), _SIZE.height()))

    def _unconfirmed(self) -> set[str]:
        """Returns the paths of what has no copy, while that may not go."""
        if self.choice().whole_confirmed:
            return set()
        return {file.image.path for cluster in self._plan.whole for file in cluster.files}

    def _refresh(self) -> None:
        """Updates sentences, list and button after a change of the choice."""
        moving = self.going()
        skipped = self.skipped()
        self._model.set_going(moving, skipped)
        self._view.setVisible(self._model.rowCount() > 0)
        self._question.setText(self._title(len(moving.images)))
        self._facts.setText(self._fact_words(moving, len(skipped)))
        self._differing.setText(self._differing_words(moving))
        self._more.setText(self._more_words(moving))
        for label in (self._differing, self._more):
            label.setVisible(bool(label.text()))
        self._move.setText(self._button_words(len(moving.images)))
        self._move.setEnabled(bool(moving.images))

    def _title(self, count: int) -> str:
        if self._panel is not None and self._panel.asks_all:
            return self._panel.question()
        return tr("Move %Ln photos to the trash?", "", count or len(self._plan.files))

    def _button_words(self, count: int) -> str:
        asks = self._panel is not None and self._panel.asks_all
        if asks and self._panel is not None and self._panel.policy == "both" and len(self._plan.files) == 1:
            return tr("&Move Both to Trash")
        if not count:
            return tr("&Move to Trash")
        return formatting.filled(tr("&Move %1 to Trash"), formatting.number(count))

    def _fact_words(self, moving: Going, skipped: int) -> str:
        """Returns what is freed, what goes along, what stays, and that there is a way back."""
        freed = tr("Frees %1 once you empty the trash")
        parts = [formatting.filled(freed, formatting.size(moving.size_bytes))]
        if moving.companions:
            parts.append(tr("%Ln files go along", "", len(moving.companions)))
        if skipped:
            parts.append(tr("%Ln photos skipped", "", skipped))
        kept = moving.staying - skipped
        if kept > 0 and moving.images:
            parts.append(tr("%Ln photos stay: they are the last copies", "", kept))
        if not moving.images:
            return tr("Nothing goes yet.")
        back = tr("You can put them back with Undo, even after a restart.", "", moving.file_count)
        return f"{' · '.join(parts)}. {back}"

    def _differing_words(self, moving: Going) -> str:
        """Returns a sentence on files that differ from the kept one; empty if there are none."""
        found = [self._plan.differing.get(image.path) for image in moving.images]
        counts = Counter(each.kind for each in found if each is not None)
        if not counts:
            return ""
        parts = [
            words.replace("%1", formatting.number(counts[kind]))
            for kind, words in self._difference_words().items()
            if counts.get(kind)
        ]
        return tr("%Ln photos differ from those that stay: %1.", "", counts.total()).replace(
            "%1", ", ".join(parts)
        )

    def _difference_words(self) -> dict[DifferenceKind, str]:
        return {
            "local": tr("%1 in some places"),
            "colour": tr("%1 in colour"),
            "whole": tr("%1 throughout"),
        }

    def _more_words(self, moving: Going) -> str:
        """Returns a sentence on files that may hold more than those that stay; empty if there are none."""
        paths = {image.path for image in moving.images}
        images = [image for image in self._plan.more if image.path in paths]
        if not images:
            return ""
        held = ", ".join(formatting.held(content, count) for content, count in counts_of(images).items())
        return tr(
            "%Ln files hold, or may hold, more than the pictures that stay: %1.", "", len(images)
        ).replace("%1", held)

    def _stay_words(self) -> str:
        """Returns a sentence on requested files that cannot go; empty if there are none."""
        named = [
            f"{quoted(formatting.named(path))}: {formatting.sentence(reason)}"
            for path, reason in self._plan.stay[:_NAMED]
        ]
        if len(self._plan.stay) > _NAMED:
            more = formatting.number(len(self._plan.stay) - _NAMED)
            named.append(tr("and %1 more").replace("%1", more))
        return " ".join((tr("%Ln files do not go.", "", len(self._plan.stay)), ended("; ".join(named))))

    @Slot()
    def _on_choice_changed(self) -> None:
        self._refresh()
        self._set_default()
        self._fit()

    @Slot()
    def _on_alone(self) -> None:
        if self._panel is not None:
            self._panel.set_policy("leave")
        self.accept()

    @Slot()
    def _on_copy(self) -> None:
        chosen = self._model.paths(selected_rows(self._view))
        if chosen:
            clipboard.copy_paths(chosen)


def _with_sign(*labels: WrappingLabel) -> QWidget:
    """Returns sentences beside a sign of warning."""
    sign = PlainLabel()
    sign.setPixmap(icons.icon("warning").pixmap(QSize(18, 18), sign.devicePixelRatioF()))
    widget = QWidget()
    row = QHBoxLayout(widget)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
    for label in labels:
        row.addWidget(label, 1)
    return widget
