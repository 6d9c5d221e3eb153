"""The question before anything goes to the trash: what, how much, and what belongs to it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Slot,
)
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QHideEvent,
    QIcon,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QPixmap,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QButtonGroup,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QListView,
    QPushButton,
    QRadioButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from dupfinder.base.records import Cluster, DifferenceKind, ImageRecord
from dupfinder.clusters.lost_content import counts_of
from dupfinder.trash.companions import only_ones
from dupfinder.ui.backend.thumbnails import Thumbnails, key_of
from dupfinder.ui.desktop import clipboard
from dupfinder.ui.style import formatting, theme
from dupfinder.ui.widgets.dialog_parts import (
    MARGIN_PX,
    SubtleLabel,
    column_of,
    context_action,
    heading,
    selected_rows,
    show_as_list,
)
from dupfinder.ui.widgets.fitting import fitted
from dupfinder.ui.widgets.labels import PlainLabel, WrappingLabel

if TYPE_CHECKING:
    from dupfinder.trash.companions import Companion, CompanionPolicy

_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole

THUMBNAIL_SIDE: Final = 64
_NAMED: Final = 3
_TAKEN: Final = ("video", "sidecar")
"""The kinds of companions that go along; a RAW file or picture is never taken for another's sake."""


class TrashPlan(NamedTuple):
    """What is to go to the trash.

    Attributes:
        files: all of it, those of `whole` and of `with_companions` among them.
        whole: clusters of which every copy would go.
        with_companions: those of `files` that have companions, and these.
        kept: the path of the file that is kept for each of `files`, by its path.
        stay: what was asked for and cannot go, by its path, and why.
        beside_kept: the companions of the kept file of each of `files`, by the path of that one; without
            files for which none is kept.
        differing: how many of `files` differ from the kept file, by kind of difference.
        more: those of `files` that may hold more than their kept file.
    """

    files: tuple[ImageRecord, ...]
    whole: tuple[Cluster, ...] = ()
    with_companions: tuple[tuple[ImageRecord, tuple[Companion, ...]], ...] = ()
    kept: Mapping[str, str] = MappingProxyType({})
    stay: tuple[tuple[str, str], ...] = ()
    beside_kept: Mapping[str, tuple[Companion, ...]] = MappingProxyType({})
    differing: Mapping[DifferenceKind, int] = MappingProxyType({})
    more: tuple[ImageRecord, ...] = ()


class TrashChoice(NamedTuple):
    """What the person decided.

    Attributes:
        companions: what becomes of photographs that have companions.
        whole_confirmed: every copy of the clusters in `TrashPlan.whole` may go.
    """

    companions: CompanionPolicy
    whole_confirmed: bool


class Going(NamedTuple):
    """What goes and what stays by a choice.

    Attributes:
        images: photographs that go, in the plan's order.
        companions: files that go along with them.
        staying: how many of the plan's photographs stay.
        left: videos and sidecars that stay without their photograph, because the kept one has none.
    """

    images: tuple[ImageRecord, ...]
    companions: tuple[Companion, ...]
    staying: int
    left: tuple[str, ...] = ()

    @property
    def file_count(self) -> int:
        return len(self.images) + len(self.companions)

    @property
    def size_bytes(self) -> int:
        images = sum(image.size_bytes for image in self.images)
        return images + sum(companion.size_bytes for companion in self.companions)


def going(plan: TrashPlan, choice: TrashChoice) -> Going:
    """What goes to the trash of a plan by what the person decided, as far as that is known before."""
    offered = {image.path for image in plan.files}
    if not choice.whole_confirmed:
        offered -= _paths_of(plan.whole)
    found = {image.path: companions for image, companions in plan.with_companions if image.path in offered}
    moving = set(offered)
    if choice.companions != "leave":
        moving -= _staying(offered, found, choice.companions)
    taken: dict[str, Companion] = {}
    only: dict[str, str] = {}
    if choice.companions == "take":
        found = {path: companions for path, companions in found.items() if path in moving}
        only = only_ones(found, plan.beside_kept)
        for companions in found.values():
            along = (each for each in companions if each.kind in _TAKEN and each.path not in only)
            taken.update((each.path, each) for each in along if each.path not in offered)
    images = tuple(image for image in plan.files if image.path in moving)
    return Going(images, tuple(taken.values()), len(plan.files) - len(images), tuple(only))


def _undecided(plan: TrashPlan) -> list[tuple[ImageRecord, tuple[Companion, ...]]]:
    """Photographs with companions that do not go anyway, as files of the plan themselves."""
    certain = {image.path for image in plan.files} - _paths_of(plan.whole)
    undecided = []
    for image, companions in plan.with_companions:
        left = tuple(each for each in companions if each.path not in certain)
        if left:
            undecided.append((image, left))
    return undecided


def _paths_of(clusters: Iterable[Cluster]) -> set[str]:
    return {file.image.path for cluster in clusters for file in cluster.files}


def _staying(
    offered: Set[str], found: Mapping[str, Sequence[Companion]], policy: CompanionPolicy
) -> set[str]:
    """The images that stay because a companion would be left alone, and all that belong together with one."""
    owners: dict[str, list[str]] = {}
    for path, companions in found.items():
        for companion in companions:
            owners.setdefault(companion.path, []).append(path)
    staying: set[str] = set()
    waiting = [path for path in found if any(_left_alone(each, offered, policy) for each in found[path])]
    while waiting:
        path = waiting.pop()
        if path in staying:
            continue
        staying.add(path)
        names = [path, *(companion.path for companion in found.get(path, ()))]
        waiting += [name for name in names if name in offered]
        waiting += [owner for name in names for owner in owners.get(name, ())]
    return staying


def _left_alone(companion: Companion, offered: Set[str], policy: CompanionPolicy) -> bool:
    """Whether a companion would lose its image and not go along."""
    return companion.path not in offered and (policy == "point-out" or companion.kind not in _TAKEN)


# --- what goes -----------------------------------------------------------------------------------


class _GoingRow(NamedTuple):
    path: str
    size_bytes: int
    is_companion: bool


class GoingModel(QAbstractTableModel):
    """The files that go, and what is kept for each; in the natural order of their names.

    Args:
        kept: the paths of the files that are kept, by those of the files that go.
    """

    def __init__(self, kept: Mapping[str, str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kept = kept
        self._rows: list[_GoingRow] = []
        self._headers = (self.tr("Name"), self.tr("Folder"), self.tr("Size"), self.tr("Kept instead"))
        self._icon = theme.icon("link")

    def paths(self) -> list[str]:
        """In the order of the rows."""
        return [row.path for row in self._rows]

    def set_going(self, files: Going) -> None:
        """Replaces all rows."""
        rows = [_GoingRow(image.path, image.size_bytes, False) for image in files.images]
        rows += [_GoingRow(each.path, each.size_bytes, True) for each in files.companions]
        self.beginResetModel()
        self._rows = sorted(rows, key=lambda row: _natural_place(row.path))
        self.endResetModel()

    # --- Qt ---

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._headers)

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> Any:  # noqa: ANN401
        row, column = self._rows[index.row()], index.column()
        if role == _Role.DisplayRole:
            if column == 2:
                return formatting.size(row.size_bytes)
            if column == 3:
                kept = self._kept.get(row.path)
                return formatting.name_of(kept) if kept else "" if row.is_companion else self.tr("nothing")
            return formatting.folder_of(row.path) if column else formatting.name_of(row.path)
        if role == _Role.ToolTipRole:
            return formatting.tip(formatting.shown(self._kept.get(row.path, "") if column == 3 else row.path))
        if role == _Role.TextAlignmentRole and column == 2:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == _Role.DecorationRole and column == 0 and row.is_companion:
            return self._icon
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> Any:  # noqa: ANN401
        if orientation == Qt.Orientation.Horizontal:
            if role == _Role.DisplayRole:
                return self._headers[section]
            if role == _Role.TextAlignmentRole and section == 2:
                return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None


def _natural_place(path: str) -> tuple[object, ...]:
    return formatting.natural_key(formatting.name_of(path)), path


class CompanionsModel(QAbstractTableModel):
    """Photographs that have companions, and the names of these."""

    def __init__(
        self, pairs: Iterable[tuple[ImageRecord, tuple[Companion, ...]]], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._pairs = sorted(pairs, key=lambda pair: _natural_place(pair[0].path))
        self._headers = (self.tr("Photograph"), self.tr("Belongs to it"))

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._pairs)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._headers)

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> Any:  # noqa: ANN401
        image, companions = self._pairs[index.row()]
        if role == _Role.DisplayRole:
            names = ", ".join(formatting.name_of(companion.path) for companion in companions)
            return names if index.column() else formatting.name_of(image.path)
        if role == _Role.ToolTipRole:
            paths = [companion.path for companion in companions] if index.column() else [image.path]
            return formatting.tip("\n".join(map(formatting.shown, paths)))
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> Any:  # noqa: ANN401
        if orientation == Qt.Orientation.Horizontal and role == _Role.DisplayRole:
            return self._headers[section]
        return None


# --- clusters that would go as a whole -----------------------------------------------------------


class WholeModel(QAbstractListModel):
    """The pictures of which every copy would go, each with a thumbnail and its number of files."""

    def __init__(
        self, clusters: Sequence[Cluster], thumbnails: Thumbnails | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._clusters = list(clusters)
        self._thumbnails = thumbnails
        self._ratio = parent.devicePixelRatioF() if parent is not None else 1.0
        self._rows = {key_of(cluster.keeper): row for row, cluster in enumerate(self._clusters)}
        if thumbnails is not None:
            thumbnails.ready.connect(self._on_ready)

    def want(self) -> None:
        """Loads the thumbnails."""
        if self._thumbnails is not None:
            keepers = [cluster.keeper for cluster in self._clusters]
            self._thumbnails.want(self, keepers, round(THUMBNAIL_SIDE * self._ratio))

    def drop(self) -> None:
        """Forgets those that are not loaded yet."""
        if self._thumbnails is not None:
            self._thumbnails.drop(self)

    @Slot(object)
    def _on_ready(self, key: object) -> None:
        row = self._rows.get(key)  # type: ignore[call-overload]
        if row is not None:
            self.dataChanged.emit(self.index(row), self.index(row), [_Role.DecorationRole])

    def _picture(self, image: ImageRecord) -> QIcon:
        """The thumbnail in the middle of a square, so that all names stand at one height."""
        side_px = round(THUMBNAIL_SIDE * self._ratio)
        found = self._thumbnails.pixmap(image, side_px) if self._thumbnails is not None else None
        square = QPixmap(side_px, side_px)
        square.fill(QColor(0, 0, 0, 0))
        painter = QPainter(square)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        box = QRect(0, 0, side_px, side_px)
        if found is not None:
            place = fitted(image, found, box)
            place.moveCenter(box.center())
            painter.drawPixmap(place, found)
        else:
            self._paint_failure(painter, image, box)
        painter.end()
        square.setDevicePixelRatio(self._ratio)
        icon = QIcon(square)
        icon.addPixmap(square, QIcon.Mode.Selected)  # as it is: a tinted picture is harder to recognise
        return icon

    def _paint_failure(self, painter: QPainter, image: ImageRecord, box: QRect) -> None:
        """Stands in for a picture that is not there yet, or could not be read."""
        palette = QGuiApplication.palette()
        painter.fillRect(box, theme.tile_background(palette))
        failure = self._thumbnails.failure(image) if self._thumbnails is not None else None
        if failure is not None or self._thumbnails is None:
            name = "missing-image" if failure is not None and failure.kind == "missing" else "image"
            place = QRectF(0, 0, box.width() / 2, box.height() / 2)
            place.moveCenter(QPointF(box.center()))
            theme.draw_icon(painter, name, place, theme.subtle_text(palette))

    # --- Qt ---

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._clusters)

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> object:
        cluster = self._clusters[index.row()]
        name = formatting.name_of(cluster.keeper.path)
        if role == _Role.DisplayRole:
            return name
        if role == _Role.ToolTipRole:
            return formatting.tip("\n".join(formatting.shown(file.image.path) for file in cluster.files[:12]))
        if role == _Role.AccessibleTextRole:
            return f"{name}, {formatting.files(len(cluster.files))}"
        return self._picture(cluster.keeper) if role == _Role.DecorationRole else None


class _WarningPanel(QWidget):
    """Says that of some pictures no copy would stay, shows them, and asks for a word on it.

    Args:
        clusters: those pictures, at least one.
        thumbnails: are asked for their pictures.
        parent: the dialog.
    """

    def __init__(
        self, clusters: Sequence[Cluster], thumbnails: Thumbnails | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        count = len(clusters)
        self.model = WholeModel(clusters, thumbnails, self)
        sentence = formatting.counted(
            count,
            self.tr("Of %1 picture no verified copy would stay."),
            self.tr("Of %1 pictures no verified copy would stay."),
        )
        agreement = formatting.counted(
            count,
            self.tr("&Yes, move every copy of this picture"),
            self.tr("&Yes, move every copy of these %1 pictures"),
        )
        self.check = QCheckBox(agreement)
        self._sign = PlainLabel()
        words = heading(sentence, 1.0)
        self._list = self._make_list(words.text())
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._sign)
        head.addWidget(words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 12, 8)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self._list)
        column.addWidget(self.check)
        unless = SubtleLabel(self.tr("Otherwise these pictures stay, and the rest goes without them."))
        column.addWidget(unless)
        self._draw()

    def _make_list(self, name: str) -> QListView:
        view = QListView()
        view.setModel(self.model)
        view.setAccessibleName(name)
        view.setViewMode(QListView.ViewMode.IconMode)
        view.setMovement(QListView.Movement.Static)
        view.setWrapping(False)
        view.setUniformItemSizes(True)
        view.setIconSize(QSize(THUMBNAIL_SIDE, THUMBNAIL_SIDE))
        line = view.fontMetrics().height()
        view.setGridSize(QSize(THUMBNAIL_SIDE + 48, THUMBNAIL_SIDE + line + 12))
        bar = view.horizontalScrollBar().sizeHint().height() if self.model.rowCount() > 5 else 0
        view.setFixedHeight(THUMBNAIL_SIDE + line + 12 + bar)
        view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setFrameShape(QListView.Shape.NoFrame)
        # On the ground of the dialog, whose words these are.
        view.setBackgroundRole(QPalette.ColorRole.Window)
        view.viewport().setAutoFillBackground(False)
        return view

    def _draw(self) -> None:
        self._sign.setPixmap(theme.icon("warning").pixmap(QSize(24, 24), self.devicePixelRatioF()))

    # --- Qt ---

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colour = theme.kind_colour("warning", self.palette())
        painter.fillRect(0, 0, 4, self.height(), colour)
        painter.setPen(QPen(colour, 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.model.want()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.model.drop()


# --- the dialog ----------------------------------------------------------------------------------


class TrashDialog(QDialog):
    """Asks before files go to the trash; shown with `open`, it blocks its window and nothing else.

    Args:
        plan: what is to go.
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
        self._pairs = _undecided(plan)
        self._model = GoingModel(plan.kept, self)
        self._question = heading("")
        self._table = self._make_table()
        self._total = SubtleLabel()
        self._more = WrappingLabel()
        self._undo = SubtleLabel()
        self._warning: _WarningPanel | None = None
        self._policies: dict[QAbstractButton, CompanionPolicy] = {}
        self._group = QButtonGroup(self)
        self._move = QPushButton(theme.icon("trash"), "")
        self._box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._lay_out(thumbnails)
        self._connect()
        self._refresh()

    def choice(self) -> TrashChoice:
        """What the person decided, or would if the dialog were accepted now."""
        button = self._group.checkedButton()
        policy = self._policies[button] if button is not None else "point-out"
        confirmed = self._warning is not None and self._warning.check.isChecked()
        return TrashChoice(policy, confirmed)

    def going(self) -> Going:
        """What goes by this choice."""
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
        head.moveSection(3, 2)  # numbers stand last
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
        self._warning = _WarningPanel(self._plan.whole, thumbnails, self) if self._plan.whole else None
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
        sign.setPixmap(theme.icon("warning").pixmap(QSize(18, 18), self.devicePixelRatioF()))
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
        """The photographs that have companions, and what can become of them."""
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
        """Brings sentence, list, foot and button in line with the choice."""
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
        """What was asked for and does not go."""
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
        """The total of the list, what of it belongs to photographs, and what stays."""
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
