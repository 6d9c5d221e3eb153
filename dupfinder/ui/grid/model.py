"""The model of the thumbnail grid: items in sections."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from dupfinder.base.records import Cluster, ImageRecord
from dupfinder.ui.backend.cluster_table import Item, Section
from dupfinder.ui.desktop import clipboard
from dupfinder.ui.style import formatting
from dupfinder.ui.style.sentences import ended
from dupfinder.ui.style.translation import tr

if TYPE_CHECKING:
    from dupfinder.trash.companions import Companion

Index = QModelIndex | QPersistentModelIndex

ITEM_ROLE: Final = Qt.ItemDataRole.UserRole

_FEW_CHANGES: Final = 40
"""Up to so many runs of rows are inserted and removed one by one; above, one reset costs less."""


_MANY_ROWS: Final = 15_000
"""From this number of rows on the model is reset: finding the rows that stay takes longer."""


class Check(NamedTuple):
    """The state of a file's check box.

    Attributes:
        checked: it is an extra, and goes with the others.
        locked: it is in a protected folder, and never goes.
        by_person: the user decided it, not the rule.
        failure: why an attempt to move it failed; empty if there was none.
        reason: why the rule keeps it; may be empty.
        proposed: it is a copy that the user is asked to look at before it is checked.
    """

    checked: bool = False
    locked: bool = False
    by_person: bool = False
    failure: str = ""
    reason: str = ""
    proposed: bool = False


class Heading(NamedTuple):
    """The text of a section's header."""

    title: str
    detail: str = ""


class GridModel(QAbstractListModel):
    """Items in a fixed order, cut into sections.

    Headers are not rows, so that arrow keys, Select all and counts need not skip them.

    Args:
        heading_of: returns the text for a section.
        of_query: the items resemble a query, not the keeper of their cluster.

    Attributes:
        check_of: returns the state of the check box of a path; None if there are no check boxes.
        companions_of: returns the companions of a path; None if they are not shown.
        kept_because: returns the reason for the keeper at a path; None if there are no keepers.
        place_of: returns the folder of a path, to show.
        reason_of: returns why a path is kept, to show; empty for others.
        is_in_danger: returns whether everything in a section is marked.

    Signals:
        content_changed: `set_content` has finished.
    """

    content_changed = Signal()

    def __init__(
        self,
        heading_of: Callable[[Section], Heading],
        *,
        of_query: bool = False,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.heading_of = heading_of
        self.items: list[Item] = []
        self.sections: list[Section] = []
        self.of_query = of_query
        self.check_of: Callable[[str], Check] | None = None
        self.companions_of: Callable[[str], Sequence[Companion]] | None = None
        self.kept_because: Callable[[str], str] | None = None
        self.place_of: Callable[[str], str] = formatting.folder_of
        self.reason_of: Callable[[str], str] = lambda _path: ""
        self.is_in_danger: Callable[[Section], bool] = lambda _section: False
        self.query_path: str | None = None

    def set_content(self, items: list[Item], sections: list[Section]) -> None:
        """Replaces the items; selection and current item are kept if they still exist.

        A few changed runs are inserted and removed; otherwise the model is reset.

        Args:
            items: each image once.
            sections: their lengths add up to the number of items.
        """
        changes = _changes(self.items, items)
        self.sections = sections
        if changes is None:
            self.beginResetModel()
            self.items = items
            self.endResetModel()
        else:
            self._apply(changes, items)
        self.content_changed.emit()

    def _apply(self, changes: list[Change], items: list[Item]) -> None:
        self.items = list(self.items)  # the former list may be the caller's
        for start, stop, new in changes:
            if new:
                self.beginInsertRows(QModelIndex(), start, stop - 1)
                self.items[start:start] = new
                self.endInsertRows()
            else:
                self.beginRemoveRows(QModelIndex(), start, stop - 1)
                del self.items[start:stop]
                self.endRemoveRows()
        assert len(self.items) == len(items)
        both = zip(self.items, items, strict=True)
        changed = [row for row, (shown, wanted) in enumerate(both) if shown is not wanted]
        self.items = items
        if changed:
            self.dataChanged.emit(self.index(changed[0]), self.index(changed[-1]))

    def is_query(self, item: Item) -> bool:
        """Whether an item is the file of the query itself."""
        return item.relation == "exact" and item.image.path == self.query_path

    def keeper_of(self, section: Section) -> ImageRecord | None:
        """Returns the keeper of a section; None if it is no cluster."""
        return section.subject.keeper if isinstance(section.subject, Cluster) else None

    def section_of(self, row: int) -> Section | None:
        """Returns the section of a row; None if there is no such row."""
        for section in self.sections:
            if row < section.length:
                return section if row >= 0 else None
            row -= section.length
        return None

    def item(self, index: Index) -> Item:
        """Returns the item of a valid index."""
        return self.items[index.row()]

    def row_of(self, image: int) -> int | None:
        """Returns the row of an image by its number; None if it is not shown."""
        return next((row for row, item in enumerate(self.items) if item.image.id == image), None)

    def accessible_text(self, item: Item) -> str:
        """Returns the text for screen readers."""
        return ", ".join(
            (
                formatting.name_of(item.image.path),
                formatting.why(
                    item.relation, item.distance, item.transform, self.of_query, item.difference, item.crop
                ),
                formatting.dimensions(item.image),
                formatting.size(item.image.size_bytes),
                *self._companion_words(item),
                *self._check_words(item),
            )
        )

    def _companion_words(self, item: Item) -> list[str]:
        """Returns a phrase about the companions of an item."""
        companions = self.companions_of(item.image.path) if self.companions_of else ()
        names = ", ".join(formatting.name_of(each.path) for each in companions)
        return [tr("Belongs to it: %1").replace("%1", names)] if names else []

    def _check_words(self, item: Item) -> list[str]:
        """Returns phrases about the check box of an item."""
        check = self.check_of(item.image.path) if self.check_of else Check()
        words = []
        if check.failure:
            words.append(tr("Not moved to the trash: %1").replace("%1", formatting.plain(check.failure)))
        if check.locked:
            words.append(tr("Its folder is protected: it never goes to the trash"))
        elif check.checked:
            words.append(
                tr("To the trash, as you chose") if check.by_person else tr("To the trash, by the rule")
            )
        elif check.proposed:
            words.append(tr("Proposed for the trash"))
        elif check.reason:
            words.append(formatting.stays(check.reason))
        return words

    def tooltip(self, item: Item) -> str:
        """Returns everything known about an item, in lines of plain text for a tooltip."""
        image = item.image
        why = formatting.why(
            item.relation, item.distance, item.transform, self.of_query, item.difference, item.crop
        )
        if self.is_query(item):
            why = tr("The file you are looking for, as it is in the library.")
        lines = [
            formatting.name_of(image.path),
            formatting.folder_of(image.path),
            " · ".join(
                filter(None, (formatting.dimensions(image), formatting.size(image.size_bytes), image.format))
            ),
            formatting.date(image, with_time=True),
            "",
            why,
        ]
        if item.relation == "keeper" and self.kept_because and (because := self.kept_because(image.path)):
            lines.append(tr("Kept because: %1.").replace("%1", formatting.plain(because)))
        if not image.reachable:
            lines.append(tr("Its folder is out of reach now."))
        if image.damaged:
            lines.append(tr("The file is damaged: a part of the picture is missing or broken."))
        lines += self._companion_words(item)
        lines += map(ended, self._check_words(item))
        return "\n".join(lines)

    # --- Qt ---

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self.items):
            return None
        item = self.items[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return formatting.name_of(item.image.path)
        if role == Qt.ItemDataRole.ToolTipRole:
            return formatting.tip(self.tooltip(item))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.accessible_text(item)
        return item if role == ITEM_ROLE else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsDragEnabled
            | Qt.ItemFlag.ItemNeverHasChildren
        )

    def mimeTypes(self) -> list[str]:
        return ["text/uri-list"]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        return clipboard.file_mime_data([self.item(index).image.path for index in indexes])

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction


class Change(NamedTuple):
    """Inserts `items` as the rows from start to stop, or removes these rows if it is empty."""

    start: int
    stop: int
    items: list[Item]


def _changes(old: list[Item], new: list[Item]) -> list[Change] | None:
    """Returns the removals and insertions, in order, that turn one list into the other.

    None if there would be many, or if the common items are in another order.
    """
    if min(len(old), len(new)) > _MANY_ROWS:
        return None
    # Compared by path: the library may reuse a number for another file.
    old_keys = [item.image.path for item in old]
    new_keys = [item.image.path for item in new]
    head = _common(old_keys, new_keys)
    tail = _common(old_keys[: head - 1 if head else None : -1], new_keys[: head - 1 if head else None : -1])
    old_keys, new_keys = old_keys[head : len(old_keys) - tail], new_keys[head : len(new_keys) - tail]
    stay = set(old_keys) & set(new_keys)
    if [key for key in old_keys if key in stay] != [key for key in new_keys if key in stay]:
        return None
    removed = _runs([key not in stay for key in old_keys])
    added = _runs([key not in stay for key in new_keys])
    if len(removed) + len(added) > _FEW_CHANGES or (old and not stay and not head and not tail):
        return None
    changes = [Change(head + start, head + stop, []) for start, stop in reversed(removed)]
    changes += [Change(head + start, head + stop, new[head + start : head + stop]) for start, stop in added]
    return changes


def _common(one: list[str], other: list[str]) -> int:
    """Returns the length of the common prefix."""
    shorter = min(len(one), len(other))
    if one[:shorter] == other[:shorter]:
        return shorter
    return next(i for i in range(shorter) if one[i] != other[i])


def _runs(marked: list[bool]) -> list[tuple[int, int]]:
    """Returns half-open ranges of marked elements."""
    runs = []
    start = None
    for position, mark in enumerate([*marked, False]):
        if mark and start is None:
            start = position
        elif not mark and start is not None:
            runs.append((start, position))
            start = None
    return runs
