"""The tree of batches and files that were moved to the trash."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from dupfinder.ui.style import formatting, icons
from dupfinder.ui.style.core_texts import core_text
from dupfinder.ui.style.translation import tr

if TYPE_CHECKING:
    from dupfinder.base.literals import Verb
    from dupfinder.trash.journal import TrashBatch, TrashedFile


_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
_BATCH_ID: Final = 0
"""The internal id of rows that are batches; that of a file is the place of its batch, counted from 1."""


STATE_COLUMN: Final = 3
SIZE_COLUMN: Final = 4
_WENT: Final = frozenset(("trashed", "restoring", "restored", "lost"))
"""The states of what went to the trash, back again or not."""


def is_restorable(file: TrashedFile) -> bool:
    """Whether a file is in the trash, as far as the journal knows."""
    return file.state == "trashed"


class _Section:
    """A batch and those of its files that are shown; they are sorted on first use."""

    def __init__(self, batch: TrashBatch, words: Callable[[TrashedFile], str]) -> None:
        self.batch = batch
        self.count = len(batch.files)
        self._words = words
        self._haystacks: dict[int, str] = {}
        self._ordered: list[TrashedFile] | None = None
        self._kept: list[TrashedFile] | None = None
        self._is_kept_ordered = True

    @property
    def files(self) -> list[TrashedFile]:
        """The files in the natural order of their names."""
        if self._kept is None:
            if self._ordered is None:
                self._ordered = sorted(self.batch.files, key=_natural_place)
            return self._ordered
        if not self._is_kept_ordered:
            self._kept.sort(key=_natural_place)
            self._is_kept_ordered = True
        return self._kept

    def filter(self, needle: str) -> None:
        """Shows only files with this text in path or state."""
        if not needle:
            self._kept, self.count = None, len(self.batch.files)
            return
        files = self._ordered if self._ordered is not None else self.batch.files
        if not self._haystacks:
            self._haystacks = {
                file.id: f"{formatting.shown(file.path)}\n{self._words(file)}".casefold() for file in files
            }
        self._kept = [file for file in files if needle in self._haystacks[file.id]]
        self._is_kept_ordered = files is self._ordered
        self.count = len(self._kept)


def _natural_place(file: TrashedFile) -> tuple[object, ...]:
    return formatting.natural_key(formatting.name_of(file.path)), file.path


class TrashedModel(QAbstractItemModel):
    """Batches, the last first, with their files: name, folder, time, state, size."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._batches: list[TrashBatch] = []
        self._all: list[_Section] = []
        self._sections: list[_Section] = []
        self._needle = ""
        self._headers = (
            *(tr("Name"), tr("Folder"), tr("When")),
            *(tr("Status"), tr("Size")),
        )
        self._state_words = {
            "waiting": tr("Not moved yet"),
            "moving": tr("Being moved"),
            "trashed": tr("In the trash"),
            "failed": tr("Not moved"),
            "restoring": tr("Being put back"),
            "restored": tr("Put back", "state of a file"),
            "lost": tr("Lost"),
        }
        self._link_words = {"hard-link": tr("hard link"), "reflink": tr("reflink")}
        self._batch_icons = {
            "trash": icons.icon("trash"),
            "move": icons.icon("folder"),
            "hard-link": icons.icon("link"),
            "reflink": icons.icon("link"),
        }
        self._warning = icons.icon("warning")
        self._link = icons.icon("link")

    def batches(self) -> list[TrashBatch]:
        """Returns all batches, regardless of the filter."""
        return self._batches

    def set_batches(self, batches: Sequence[TrashBatch]) -> None:
        """Replaces all batches."""
        self.beginResetModel()
        self._batches = list(batches)
        self._all = [_Section(batch, self.state_of) for batch in batches]
        self._arrange()
        self.endResetModel()

    def set_filter(self, needle: str) -> None:
        """Shows only files with this text in path or state, ignoring case."""
        self.beginResetModel()
        self._needle = needle.strip().casefold()
        self._arrange()
        self.endResetModel()

    def _arrange(self) -> None:
        for section in self._all:
            section.filter(self._needle)
        self._sections = [section for section in self._all if section.count or not self._needle]

    # --- what is where ---

    def batch_at(self, index: _Index) -> TrashBatch | None:
        """Returns the batch of a row, or of a file's row."""
        section = self._section_of(index)
        return section.batch if section is not None else None

    def file_at(self, index: _Index) -> TrashedFile | None:
        """Returns the file of a row; None for the row of a batch."""
        section = self._section_of(index)
        return None if section is None or index.internalId() == _BATCH_ID else section.files[index.row()]

    def files_of(self, batch: int) -> list[TrashedFile]:
        """Returns the files that are shown of the batch in a row."""
        return self._sections[batch].files

    def shown_count(self) -> int:
        """Returns the number of files that are shown."""
        return sum(section.count for section in self._sections)

    def _section_of(self, index: _Index) -> _Section | None:
        if not index.isValid():
            return None
        place = index.row() if index.internalId() == _BATCH_ID else index.internalId() - 1
        return self._sections[place]

    # --- in words ---

    def state_of(self, file: TrashedFile) -> str:
        """Returns the state of a file in words, with its reason if there is one."""
        plain = self._state_words[file.state]
        if file.state == "trashed" and file.verb != "trash":
            plain = self._taken_words(file)
        elif file.state == "failed" and file.verb in self._link_words:
            plain = tr("Not replaced")
        if not file.reason:
            return plain
        if file.state == "trashed":
            plain = tr("%1, could not be put back").replace("%1", plain)
        reason = formatting.plain(core_text(file.reason))
        return tr("%1: %2").replace("%1", plain).replace("%2", reason)

    def _taken_words(self, file: TrashedFile) -> str:
        """Returns where a file is that did not go to the trash."""
        if file.verb == "move":
            folder = formatting.folder_of(file.trash_path or "")
            return formatting.filled(tr("Moved to %1"), folder)
        return tr("Shares the space of the kept file (%1)").replace("%1", self._link_words[file.verb])

    def summary_of(self, batch: TrashBatch) -> str:
        """Returns the number of files of a batch in each state, in words."""
        states = Counter(file.state for file in batch.files)
        gone, failed = states["trashed"], states["failed"]
        waiting = states["waiting"] + states["moving"]
        is_link = batch.verb in self._link_words
        words = (
            (gone, _gone_words(batch.verb, gone)),
            (states["restored"], tr("%Ln put back", "", states["restored"])),
            (failed, tr("%Ln not replaced", "", failed) if is_link else tr("%Ln not moved", "", failed)),
            (waiting, tr("%Ln not moved yet", "", waiting)),
            (states["restoring"], tr("%Ln being put back", "", states["restoring"])),
            (states["lost"], tr("%Ln lost", "", states["lost"])),
        )
        return ", ".join(part for count, part in words if count)

    def _batch_cell(self, batch: TrashBatch, column: int) -> str:
        cells: tuple[Callable[[], str], ...] = (
            lambda: formatting.moment(batch.started_at),
            lambda: formatting.files(len(batch.files)),
            lambda: "",
            lambda: self.summary_of(batch),
            lambda: formatting.size(sum(file.size_bytes for file in batch.files if file.state in _WENT)),
        )
        return cells[column]()

    def _file_cell(self, file: TrashedFile, column: int) -> str:
        cells: tuple[Callable[[], str], ...] = (
            lambda: formatting.name_of(file.path),
            lambda: formatting.folder_of(file.path),
            lambda: formatting.moment(file.changed_at) if file.changed_at else "",
            lambda: self.state_of(file),
            lambda: formatting.size(file.size_bytes),
        )
        return cells[column]()

    # --- Qt ---

    def index(self, row: int, column: int = 0, parent: _Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        # Not `hasIndex`, which calls both counts again: a tree calls this for every expanded row.
        count, place = len(self._sections), _BATCH_ID
        if parent.isValid():
            is_batch = parent.internalId() == _BATCH_ID and parent.column() == 0
            count = self._sections[parent.row()].count if is_batch else 0
            place = parent.row() + 1
        if 0 <= row < count and 0 <= column < len(self._headers):
            return self.createIndex(row, column, place)
        return QModelIndex()

    def parent(self, child: _Index = QModelIndex()) -> Any:  # noqa: ANN401, B008
        if not child.isValid() or child.internalId() == _BATCH_ID:
            return QModelIndex()
        return self.createIndex(child.internalId() - 1, 0, _BATCH_ID)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        if not parent.isValid():
            return len(self._sections)
        is_batch = parent.internalId() == _BATCH_ID and parent.column() == 0
        return self._sections[parent.row()].count if is_batch else 0

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return len(self._headers)

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> Any:  # noqa: ANN401
        column = index.column()
        if role == _Role.TextAlignmentRole and column == SIZE_COLUMN:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        file = self.file_at(index)
        return self._batch_data(index, role) if file is None else self._file_data(file, column, role)

    def _batch_data(self, index: _Index, role: int) -> Any:  # noqa: ANN401
        batch = self._sections[index.row()].batch
        if role == _Role.DisplayRole:
            return self._batch_cell(batch, index.column())
        if role == _Role.ToolTipRole:
            return formatting.tip(self._batch_cell(batch, index.column()))
        if role == _Role.AccessibleTextRole and index.column() == 0:
            return ", ".join(self._batch_cell(batch, column) for column in (0, 1, 4, 3))
        if role == _Role.FontRole and index.column() == 0:
            font = QFont()
            font.setBold(True)
            return font
        return self._batch_icons[batch.verb] if role == _Role.DecorationRole and index.column() == 0 else None

    def _file_data(self, file: TrashedFile, column: int, role: int) -> Any:  # noqa: ANN401
        if role == _Role.DisplayRole:
            return self._file_cell(file, column)
        if role == _Role.ToolTipRole:
            return formatting.tip(
                formatting.shown(file.path) if column < 2 else self._file_cell(file, column)
            )
        if role == _Role.AccessibleTextRole and column == 0:
            return ", ".join(self._file_cell(file, each) for each in (0, 1, 3))
        if role == _Role.DecorationRole and column == 0 and file.companion_of is not None:
            return self._link
        if role == _Role.DecorationRole and column == STATE_COLUMN and file.state in ("failed", "lost"):
            return self._warning
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> Any:  # noqa: ANN401
        if orientation == Qt.Orientation.Horizontal:
            if role == _Role.DisplayRole:
                return self._headers[section]
            if role == _Role.TextAlignmentRole and section == SIZE_COLUMN:
                return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None


def _gone_words(verb: Verb, count: int) -> str:
    return {
        "trash": tr("%Ln in the trash", "", count),
        "move": tr("%Ln in a folder", "", count),
        "hard-link": tr("%Ln replaced by hard links", "", count),
        "reflink": tr("%Ln replaced by reflinks", "", count),
    }[verb]
