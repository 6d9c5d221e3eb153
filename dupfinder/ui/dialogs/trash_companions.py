"""The question what becomes of the files that belong to photos which go to the trash."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from dupfinder.ui.dialogs.trash_plan import TrashChoice, TrashPlan, going, lacking, undecided
from dupfinder.ui.style import formatting, icons
from dupfinder.ui.style.translation import tr
from dupfinder.ui.widgets.dialog_parts import SubtleLabel, heading
from dupfinder.ui.widgets.labels import PlainLabel, WrappingLabel

if TYPE_CHECKING:
    from dupfinder.base.records import ImageRecord
    from dupfinder.trash.companions import Companion, CompanionPolicy

_TAKEN: Final = ("video", "sidecar")
_NAMED: Final = 3


class _Words(NamedTuple):
    photos: str
    skip: str
    skipped: str


def _words_of(kinds: set[str], count: int = 1) -> _Words:
    """Returns the words on companions of these kinds."""
    if kinds == {"sidecar"}:
        return _Words(
            tr("%Ln photos have sidecars.", "", count),
            tr("&Skip photos that have sidecars"),
            tr("Skipped: it has a sidecar (%1)"),
        )
    if kinds == {"video"}:
        return _Words(
            tr("%Ln photos have videos.", "", count),
            tr("&Skip photos that have videos"),
            tr("Skipped: it has a video (%1)"),
        )
    if kinds == {"raw"}:
        return _Words(
            tr("%Ln photos have RAW files.", "", count),
            tr("&Skip photos that have RAW files"),
            tr("Skipped: it has a RAW file (%1)"),
        )
    return _Words(
        tr("%Ln photos have files that belong to them.", "", count),
        tr("&Skip these photos"),
        tr("Skipped: %1 belongs to it"),
    )


def skipped_words(companions: Sequence[Companion]) -> str:
    """Returns why a photo is skipped, naming the file that belongs to it."""
    names = ", ".join(formatting.named(each.path) for each in companions)
    return formatting.filled(_words_of({each.kind for each in companions}).skipped, names)


class CompanionPanel(QWidget):
    """One switch for all photos with files that belong to them.

    Args:
        plan: with at least one such photo.
        preferred: the setting: "take" or "skip" them at first, or "ask" for what loses nothing.

    Signals:
        changed: the policy.
    """

    changed = Signal()

    def __init__(self, plan: TrashPlan, parent: QWidget | None = None, *, preferred: str = "ask") -> None:
        super().__init__(parent)
        self._plan = plan
        self._preferred = preferred
        self._pairs = undecided(plan)
        self._words = _words_of(self._kinds, len(self._pairs))
        self.can_take = bool(self._kinds & set(_TAKEN))
        # Skipping them would leave nothing to move.
        self.asks_all = not going(plan, TrashChoice("point-out", True)).images
        self.policy: CompanionPolicy = self._first_policy()
        self.buttons: dict[QAbstractButton, CompanionPolicy] = {}
        self._group = QButtonGroup(self)
        self._sign = PlainLabel()
        self._sign.setPixmap(icons.icon("warning").pixmap(QSize(16, 16), self.devicePixelRatioF()))
        self._lack = WrappingLabel()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        if not self.asks_all:
            column.addWidget(heading(self.question(), 1.0))
            column.addLayout(self._make_switch())
        if not self.asks_all or not self.can_take:  # otherwise they stand beside the photo
            column.addWidget(SubtleLabel(self._names()))
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._lack, 1)
        column.addLayout(row)
        self._refresh()

    @property
    def _kinds(self) -> set[str]:
        return {each.kind for _, companions in self._pairs for each in companions}

    @property
    def is_safe(self) -> bool:
        """Whether nothing of a photo is lost or left alone by the policy."""
        return self.policy == "point-out" or (self.policy == "both" and not self._lacking())

    def question(self) -> str:
        """Returns the question, or what there is where nothing can go along."""
        words = self._words.photos
        if len(self._pairs) == 1 and not self.asks_all:
            name = formatting.named(self._pairs[0][0].path)
            words = formatting.filled(tr("%1: %2"), name, words)
        if not self.can_take:
            return words
        ask = tr("Move them too?", "", len(self._pairs))
        return f"{words} {ask}"

    def set_policy(self, policy: CompanionPolicy) -> None:
        """Changes the policy."""
        self.policy = policy
        self._refresh()
        self.changed.emit()

    def skipped(self) -> list[tuple[ImageRecord, str]]:
        """Returns the photos that would be skipped, with the reasons."""
        return [(image, skipped_words(companions)) for image, companions in self._pairs]

    def _first_policy(self) -> CompanionPolicy:
        if self.asks_all:
            return "both" if self.can_take else "leave"
        if self._preferred == "skip":
            return "point-out"
        if self._preferred == "take" and self.can_take:
            return "both"
        together = {each.kind for _, found in self._pairs for each in found} <= set(_TAKEN)
        return "both" if together and not self._lacking() else "point-out"

    def _lacking(self) -> tuple[str, ...]:
        return lacking(self._plan, TrashChoice("both", True))

    def _make_switch(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(18)
        choices: list[tuple[str, CompanionPolicy]] = [
            (self._words.skip, "point-out"),
            (tr("Move the &photos only"), "leave"),
        ]
        if self.can_take:
            choices.insert(0, (tr("Move &both"), "both"))
        for words, policy in choices:
            button = QRadioButton(words)
            button.setChecked(policy == self.policy)
            button.toggled.connect(self._on_toggled)
            self.buttons[button] = policy
            self._group.addButton(button)
            row.addWidget(button)
        row.addStretch()
        return row

    def _names(self) -> str:
        """Returns the names of the first companions."""
        names = [formatting.named(each.path) for _, found in self._pairs for each in found]
        shown = ", ".join(names[:_NAMED])
        if len(names) > _NAMED:
            more = tr("and %1 more").replace("%1", formatting.number(len(names) - _NAMED))
            shown = f"{shown} {more}"
        return shown

    def _refresh(self) -> None:
        found = self._lacking() if self.policy == "both" else ()
        one = tr("The photo that stays has no such file: %1 is the only one.")
        many = tr("The photos that stay have no such files: these %1 are the only ones.")
        words = one.replace("%1", formatting.named(found[0])) if len(found) == 1 else ""
        if len(found) > 1:
            words = many.replace("%1", formatting.number(len(found)))
        self._lack.setText(words)
        self._lack.setVisible(bool(words))
        self._sign.setVisible(bool(words))

    def _on_toggled(self, on: bool) -> None:
        chosen = self._group.checkedButton()
        if on and chosen is not None:
            self.set_policy(self.buttons[chosen])
