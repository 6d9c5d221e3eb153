"""The model of the pairs of a file that goes to the trash and the file that stays, by folder."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from dupfinder.base.records import Difference, ImageRecord
from dupfinder.ui.dialogs.trash_plan import Going, Kept, TrashPlan
from dupfinder.ui.style import formatting, icons
from dupfinder.ui.style.translation import tr

if TYPE_CHECKING:
    from dupfinder.trash.companions import Companion


_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
GOES: Final = 0
STAYS: Final = 1


@dataclass(frozen=True, slots=True)
class Section:
    """The row above the pairs of a folder, or of files that need a closer look.

    Attributes:
        words: the folder, or what the files have in common.
        count: of its files.
        size_bytes: of them together.
        warns: its files need a closer look.
        tip: the whole path of the folder.
    """

    words: str
    count: int
    size_bytes: int
    warns: bool = False
    tip: str = ""


@dataclass(frozen=True, slots=True)
class Pair:
    """The row of a file that goes.

    Attributes:
        image: the file.
        kept: the file that stays for it; None if none does.
        facts: size, relation and difference, in words.
        along: names of files that go along.
    """

    image: ImageRecord
    kept: Kept | None
    facts: str
    along: str = ""


@dataclass(frozen=True, slots=True)
class Skipped:
    """The row of a photo that stays for the sake of a file that belongs to it.

    Attributes:
        image: the photo.
        reason: why it stays.
    """

    image: ImageRecord
    reason: str


Row = Section | Pair | Skipped


class PairsModel(QAbstractTableModel):
    """Pairs in sections: what differs first, then what has no copy, then the rest by folder.

    Args:
        plan: all files and the kept file of each.
    """

    def __init__(self, plan: TrashPlan, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._plan = plan
        self._more = {image.path for image in plan.more}
        self._ordered = sorted(plan.files, key=_natural_place)
        self._companions = {image.path: companions for image, companions in plan.with_companions}
        self._rows: list[Row] = []
        self._signs = icons.icon("trash"), icons.icon("check")

    def row_at(self, row: int) -> Row:
        """Returns what a row shows."""
        return self._rows[row]

    def sections(self) -> list[int]:
        """Returns the rows that are sections."""
        return [row for row, each in enumerate(self._rows) if isinstance(each, Section)]

    def paths(self, rows: Iterable[int]) -> list[str]:
        """Returns the paths of the files in these rows."""
        return [each.image.path for row in rows if not isinstance(each := self._rows[row], Section)]

    def difference_of(self, path: str) -> Difference | None:
        """Returns how a file that goes differs; None if that is not known or not visible."""
        return self._plan.differing.get(path)

    def set_going(self, files: Going, skipped: Sequence[tuple[ImageRecord, str]] = ()) -> None:
        """Replaces all rows; the photos that are skipped come last, with their reasons."""
        going = {image.path for image in files.images}
        along = {companion.path for companion in files.companions}
        images = [image for image in self._ordered if image.path in going]
        self.beginResetModel()
        self._rows = list(self._arranged(images, along))
        if skipped:
            size_bytes = sum(image.size_bytes for image, _ in skipped)
            self._rows.append(Section(tr("Skipped"), len(skipped), size_bytes))
            self._rows += [Skipped(image, reason) for image, reason in skipped]
        self.endResetModel()

    def _arranged(self, images: Sequence[ImageRecord], along: set[str]) -> Iterable[Row]:
        differing = [each for each in images if self._needs_a_look(each)]
        single = [each for each in images if each.path not in self._plan.kept and each not in differing]
        yield from self._section(tr("Differ from the picture that stays"), differing, along, warns=True)
        yield from self._section(tr("No copy stays"), single, along, warns=True)
        folders: dict[str, list[ImageRecord]] = {}
        special = {each.path for each in (*differing, *single)}
        for image in images:
            if image.path not in special:
                folders.setdefault(os.path.dirname(image.path), []).append(image)
        for folder in sorted(folders, key=formatting.natural_key):
            words = relative_folder(folder, self._plan.roots)
            yield from self._section(words, folders[folder], along, tip=formatting.shown(folder))

    def _needs_a_look(self, image: ImageRecord) -> bool:
        return image.path in self._plan.differing or image.path in self._more

    def _section(
        self,
        words: str,
        images: Sequence[ImageRecord],
        along: set[str],
        *,
        warns: bool = False,
        tip: str = "",
    ) -> Iterable[Row]:
        if images:
            yield Section(words, len(images), sum(image.size_bytes for image in images), warns, tip)
            yield from (self._pair(image, along) for image in images)

    def _pair(self, image: ImageRecord, along: set[str]) -> Pair:
        kept = self._plan.kept.get(image.path)
        difference = self._plan.differing.get(image.path)
        facts = [formatting.size(image.size_bytes)]
        if kept is not None and kept.relation is not None:
            facts.append(kept.likeness or formatting.relation(kept.relation))
        if difference is not None:
            facts.append(formatting.difference(difference))
        if image.path in self._more:
            facts.append(formatting.held(image.content, image.frames))
        names: list[Companion] = [each for each in self._companions.get(image.path, ()) if each.path in along]
        return Pair(
            image,
            kept,
            " · ".join(filter(None, facts)),
            ", ".join(formatting.name_of(each.path) for each in names),
        )

    # --- Qt ---

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 2

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if isinstance(self._rows[index.row()], Section):
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> Any:  # noqa: ANN401
        row = self._rows[index.row()]
        if isinstance(row, Section):
            return self._section_data(row, index.column(), role)
        return self._goes_data(row, role) if index.column() == GOES else self._stays_data(row, role)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> Any:  # noqa: ANN401
        if orientation == Qt.Orientation.Horizontal and role == _Role.DecorationRole:
            return self._signs[section]
        if orientation == Qt.Orientation.Horizontal and role == _Role.DisplayRole:
            return tr("Goes to the trash") if section == GOES else tr("Stays")
        return None

    def _section_data(self, row: Section, column: int, role: int) -> str | None:
        if role in (_Role.DisplayRole, _Role.AccessibleTextRole):
            counts = f"{photos(row.count)} · {formatting.size(row.size_bytes)}"
            return counts if column else row.words
        return formatting.tip(row.tip) if role == _Role.ToolTipRole else None

    def _goes_data(self, row: Pair | Skipped, role: int) -> str | None:
        if isinstance(row, Skipped):
            return None
        name = formatting.name_of(row.image.path)
        if role == _Role.DisplayRole:
            return name
        if role == _Role.AccessibleTextRole:
            along = formatting.filled(tr("with %1"), row.along) if row.along else ""
            return ", ".join(filter(None, (name, row.facts, along)))
        return formatting.tip(formatting.shown(row.image.path)) if role == _Role.ToolTipRole else None

    def _stays_data(self, row: Pair | Skipped, role: int) -> str | None:
        if isinstance(row, Skipped):
            name = formatting.name_of(row.image.path)
            if role == _Role.AccessibleTextRole:
                return f"{name}, {row.reason}"
            if role == _Role.ToolTipRole:
                return formatting.tip(f"{formatting.shown(row.image.path)}\n{row.reason}")
            return name if role == _Role.DisplayRole else None
        path = row.kept.image.path if row.kept is not None else ""
        name = formatting.name_of(path) if path else tr("no copy stays")
        if role == _Role.DisplayRole:
            return name
        if role == _Role.AccessibleTextRole:
            return f"{name}, {self.folder_of(path)}" if path else name
        return formatting.tip(formatting.shown(path)) if role == _Role.ToolTipRole else None

    def folder_of(self, path: str) -> str:
        """Returns the folder of a file, relative to the added one."""
        return relative_folder(os.path.dirname(path), self._plan.roots)


def photos(count: int) -> str:
    """Counts photos."""
    return tr("%Ln photos", "", count)


def relative_folder(folder: str, roots: Iterable[str]) -> str:
    """Returns a folder as the added one's name and the rest, to show; the whole path outside of all."""
    inside = [root for root in roots if folder == root or folder.startswith(os.path.join(root, ""))]
    if not inside:
        return formatting.shown(folder)
    root = max(inside, key=len).rstrip(os.sep)
    return formatting.shown(folder[len(os.path.dirname(root)) :].lstrip(os.sep) or folder)


def _natural_place(image: ImageRecord) -> tuple[object, ...]:
    return formatting.natural_key(formatting.name_of(image.path)), image.path
