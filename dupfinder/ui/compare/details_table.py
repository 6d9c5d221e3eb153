"""What is known of two photographs, side by side, with the better value marked."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QDateTime, QEvent, QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from dupfinder.base.records import Cluster, ClusterFile, ImageRecord
from dupfinder.clusters.best import Known, Trait, better_traits
from dupfinder.ui.desktop import clipboard
from dupfinder.ui.style import formatting, theme
from dupfinder.ui.widgets.dialog_parts import SubtleLabel
from dupfinder.ui.widgets.labels import ElidedLabel, PlainLabel

if TYPE_CHECKING:
    from dupfinder.images.exif import PhotoDetails
    from dupfinder.trash.companions import Companion

_SIGN: Final = QSize(14, 14)
_BUTTON: Final = QSize(20, 20)
_NOTHING: Final = "–"
_MEGA: Final = 1_000_000


def _tr(words: str) -> str:
    return QCoreApplication.translate("compare_table", words)


@dataclass(frozen=True, slots=True)
class Row:
    """One thing that is known of both.

    Attributes:
        name: what it is.
        values: of the left and of the right one, as people read them.
        better: the side whose value is better, 0 or 1; None where none is.
        why: what is better about it.
        paths: what can be copied, where the values are paths.
    """

    name: str
    values: tuple[str, str]
    better: int | None = None
    why: str = ""
    paths: tuple[str, str] | None = None

    @property
    def is_equal(self) -> bool:
        return self.values[0] == self.values[1]


def rows_of(
    files: tuple[ClusterFile, ClusterFile],
    details: tuple[PhotoDetails | None, PhotoDetails | None],
    companions: tuple[Sequence[Companion], Sequence[Companion]] = ((), ()),
    kept_because: str = "",
) -> list[Row]:
    """The rows for two files, the left one first.

    Args:
        files: of one cluster.
        details: what the cameras wrote; None while that is not known.
        companions: what belongs to each.
        kept_because: the reason for the keeper; empty if it is not known.
    """
    left, right = files[0].image, files[1].image
    better = better_traits(left, right, Known.of(Cluster(files)))
    relations = _relation(files[0], kept_because), _relation(files[1], kept_because)
    rows = [
        *_rows_of_pictures(left, right, better),
        *_rows_of_times(left, right, details, better),
        Row(_tr("In the cluster"), relations),
        Row(_tr("Belongs to it"), (_names(companions[0]), _names(companions[1]))),
        Row(
            _tr("Path"),
            (formatting.shown(left.path), formatting.shown(right.path)),
            paths=(left.path, right.path),
        ),
        *_rows_of_details(details),
    ]
    return [row for row in rows if row.values != (_NOTHING, _NOTHING)]


def _names(companions: Sequence[Companion]) -> str:
    return ", ".join(formatting.name_of(each.path) for each in companions) or _NOTHING


def _rows_of_pictures(left: ImageRecord, right: ImageRecord, better: Mapping[Trait, int]) -> Iterator[Row]:
    held = _content(left), _content(right)
    if held[0] != held[1]:
        yield Row(_tr("Holds"), held, better.get("content"), _tr("more content"))
    dimensions = _dimensions(left), _dimensions(right)
    if "borders" in better:
        yield Row(_tr("Dimensions"), dimensions, better["borders"], _tr("no border"))
    else:
        yield Row(_tr("Dimensions"), dimensions, better.get("resolution"), _tr("more pixels"))
    sizes = left.size_bytes, right.size_bytes
    shown = formatting.size(sizes[0]), formatting.size(sizes[1])
    if shown[0] == shown[1] and sizes[0] != sizes[1]:
        shown = _exact_size(sizes[0]), _exact_size(sizes[1])
    qualities = left.quality, right.quality
    by_quality = None not in qualities and qualities[0] != qualities[1]
    # A re-save may be larger than its original; then the size says nothing.
    larger = None if by_quality else better.get("compression")
    yield Row(_tr("File size"), shown, larger, _tr("less compressed"))
    yield Row(_tr("Format"), (left.format, right.format), better.get("format"), _tr("the original format"))
    if by_quality:
        words = _quality(left), _quality(right)
        yield Row(_tr("Quality"), words, better.get("compression"), _tr("less compressed"))
    if left.turned != right.turned:
        stored = _tr("Turned"), _tr("Upright")
        words = stored[0 if left.turned else 1], stored[0 if right.turned else 1]
        yield Row(_tr("Stored"), words, better.get("upright"), _tr("upright"))
    if left.damaged or right.damaged:
        states = left.damaged, right.damaged
        words = _tr("Damaged"), _tr("Intact")
        shown = words[0 if states[0] else 1], words[0 if states[1] else 1]
        yield Row(_tr("State"), shown, _less((int(states[0]), int(states[1]))), _tr("intact"))


def _rows_of_times(
    left: ImageRecord,
    right: ImageRecord,
    details: tuple[PhotoDetails | None, PhotoDetails | None],
    better: Mapping[Trait, int],
) -> Iterator[Row]:
    one, other = ((found and found.taken_at) or "" for found in details)
    taken = one or left.taken_at or "", other or right.taken_at or ""
    yield Row(
        _tr("Taken"),
        (_camera_time(taken[0]), _camera_time(taken[1])),
        _earlier(taken),
        _tr("earlier") if all(taken) else _tr("known"),
    )
    older = better.get("modified")
    changed = left.mtime_ns // 1_000_000_000, right.mtime_ns // 1_000_000_000
    yield Row(_tr("Modified"), (_file_time(changed[0]), _file_time(changed[1])), older, _tr("older"))


def _rows_of_details(details: tuple[PhotoDetails | None, PhotoDetails | None]) -> Iterator[Row]:
    left, right = details
    for name, words in (
        (_tr("Camera"), _camera),
        (_tr("Lens"), _lens),
        (_tr("Exposure"), _exposure),
        (_tr("Place"), _place),
        (_tr("Software"), _software),
    ):
        values = (words(left) if left else ""), (words(right) if right else "")
        known = int(bool(values[0])), int(bool(values[1]))
        better = _more(known) if left and right and words is not _software else None
        yield Row(name, (values[0] or _NOTHING, values[1] or _NOTHING), better, _tr("known"))


def _more(values: tuple[int, int]) -> int | None:
    return None if values[0] == values[1] else int(values[1] > values[0])


def _less(values: tuple[int, int]) -> int | None:
    return None if values[0] == values[1] else int(values[1] < values[0])


def _earlier(times: tuple[str, str]) -> int | None:
    """The side of the earlier time, or of the only one; fractions count where both have them."""
    if not all(times):
        return _more((int(bool(times[0])), int(bool(times[1]))))
    if not all("." in time for time in times):
        times = times[0].partition(".")[0], times[1].partition(".")[0]
    return None if times[0] == times[1] else int(times[1] < times[0])


def _dimensions(image: ImageRecord) -> str:
    if image.pixel_count < _MEGA // 10:
        return formatting.dimensions(image)
    megapixels = QLocale().toString(image.pixel_count / _MEGA, "f", 1)
    return f"{formatting.dimensions(image)} · {_tr('%1 MP').replace('%1', megapixels)}"


def _exact_size(size_bytes: int) -> str:
    return formatting.counted(size_bytes, _tr("%1 byte"), _tr("%1 bytes"))


def _camera_time(time: str) -> str:
    """``YYYY:MM:DD HH:MM:SS``, perhaps with a fraction, as people read it."""
    whole, _, fraction = time.partition(".")
    when = QDateTime.fromString(whole, "yyyy:MM:dd HH:mm:ss")
    if not when.isValid():
        return time or _NOTHING
    point = QLocale().decimalPoint()
    return _moment(when, f"{point}{fraction}" if fraction.strip("0") else "")


def _file_time(seconds: int) -> str:
    return _moment(QDateTime.fromSecsSinceEpoch(seconds))


def _moment(when: QDateTime, fraction: str = "") -> str:
    """Day and time to the second: copies made at once differ in no more."""
    short = QLocale.FormatType.ShortFormat
    day = QLocale().dateFormat(short)
    if "yyyy" not in day:
        day = day.replace("yy", "yyyy")
    time = QLocale().timeFormat(short)
    if "s" not in time:
        time = time.replace("mm", f"mm:ss'{fraction}'" if fraction else "mm:ss")
    return QLocale().toString(when, f"{day} {time}")


def _content(image: ImageRecord) -> str:
    """Returns the content of a file in a few words."""
    words = {
        "still": _tr("One picture"),
        "animation": _tr("Animation"),
        "pages": _tr("Pages"),
        "motion": _tr("Picture and video"),
        "stereo": _tr("Several pictures"),
        "raw": _tr("Raw data"),
        "layered": _tr("Layers"),
    }[image.content]
    return f"{words}: {QLocale().toString(image.frames)}" if image.frames > 1 else words


def _quality(image: ImageRecord) -> str:
    """Returns the estimated quality of a JPEG."""
    return f"JPEG ≈ {image.quality}" if image.quality is not None else _NOTHING


def _relation(file: ClusterFile, kept_because: str) -> str:
    if file.relation == "keeper":
        return f"{_tr('Keeper')}: {kept_because}" if kept_because else _tr("Keeper")
    words = formatting.relation(file.relation)
    if file.relation not in ("exact", "same-pixels"):
        words = f"{words}, {formatting.bits(file.distance)}"
    parts = [words]
    if file.transform:
        parts.append(formatting.turned(file.transform))
    if file.difference is not None and file.relation not in ("exact", "same-pixels"):
        parts.append(formatting.difference(file.difference))
    return " ".join([*(part if part.endswith(".") else f"{part}." for part in parts[:-1]), parts[-1]])


def _camera(details: PhotoDetails) -> str:
    make, model = details.make or "", details.model or ""
    return formatting.plain(
        model if model.casefold().startswith(make.casefold()) else f"{make} {model}".strip()
    )


def _lens(details: PhotoDetails) -> str:
    return formatting.plain(details.lens or "")


def _exposure(details: PhotoDetails) -> str:
    parts = []
    if details.exposure_seconds:
        below = 1 / details.exposure_seconds
        seconds = f"1/{round(below)}" if below > 3 else _plain(details.exposure_seconds)
        parts.append(_tr("%1 s").replace("%1", seconds))
    if details.f_number:
        parts.append("f/" + _plain(details.f_number))
    if details.iso:
        parts.append(_tr("ISO %1").replace("%1", str(details.iso)))
    if details.focal_length_mm:
        parts.append(_tr("%1 mm").replace("%1", _plain(details.focal_length_mm)))
    return " · ".join(parts)


def _plain(value: float) -> str:
    """With as few digits as say it, and at most two after the point."""
    shortest = QLocale.FloatingPointPrecisionOption.FloatingPointShortest
    return QLocale().toString(float(round(value, 2)), "f", shortest)


def _place(details: PhotoDetails) -> str:
    if details.latitude is None or details.longitude is None:
        return ""
    north = _tr("%1° N") if details.latitude >= 0 else _tr("%1° S")
    east = _tr("%1° E") if details.longitude >= 0 else _tr("%1° W")
    locale = QLocale()
    words = north.replace("%1", locale.toString(abs(details.latitude), "f", 5))
    words += ", " + east.replace("%1", locale.toString(abs(details.longitude), "f", 5))
    if details.altitude_m is not None:
        words += " · " + _tr("%1 m").replace("%1", locale.toString(details.altitude_m, "f", 0))
    return words


def _software(details: PhotoDetails) -> str:
    return formatting.plain(details.software or "")


# --- widgets --------------------------------------------------------------------------------


class CompareTable(QScrollArea):
    """The rows, mirrored: what a row is of stands in the middle, and the two values at its sides."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._only_differences = False
        self._rows: list[Row] = []
        self._shown: list[_RowWidgets] = []
        self._content = QWidget()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(2)
        for number in (0, 4):
            self._grid.setColumnStretch(number, 1)
        self._equal = SubtleLabel(self.tr("Everything that is known of the two is equal."))
        self._equal.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._equal.setForegroundRole(QPalette.ColorRole.WindowText)
        self._equal.hide()
        column = QVBoxLayout(self._content)
        column.setContentsMargins(12, 6, 12, 8)
        column.addLayout(self._grid)
        column.addWidget(self._equal)
        column.addStretch(1)
        self.setWidget(self._content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("What is known of the two pictures"))
        self._content.setBackgroundRole(QPalette.ColorRole.Base)
        self._content.setAutoFillBackground(True)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Base)

    def rows(self) -> list[Row]:
        """What is shown at the moment."""
        return [row for row in self._rows if not (self._only_differences and row.is_equal)]

    def show_rows(self, rows: list[Row]) -> None:
        """Shows these instead of those before."""
        if rows != self._rows:
            self._rows = rows
            self._fill()

    def set_only_differences(self, on: bool) -> None:
        """Leaves out what is equal in both, or not."""
        self._only_differences = on
        self._fill()

    def text_height(self) -> int:
        """How high the table is with all its rows in view."""
        return self._content.sizeHint().height()

    def _fill(self) -> None:
        rows = self.rows()
        while len(self._shown) < len(rows):
            self._shown.append(_RowWidgets(self._grid, len(self._shown), self._content))
        for number, widgets in enumerate(self._shown):
            widgets.show_row(rows[number] if number < len(rows) else None)
        self._equal.setVisible(bool(self._rows) and not rows)

    # --- Qt ---

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            for widgets in self._shown:
                widgets.tint()


class _RowWidgets:
    """The widgets of one row: used for another row when the pair changes."""

    def __init__(self, grid: QGridLayout, number: int, parent: QWidget) -> None:
        self._row: Row | None = None
        self._name = PlainLabel(parent=parent)
        self._name.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._name.setForegroundRole(QPalette.ColorRole.WindowText)
        self._values = tuple(_Value(side, parent) for side in (0, 1))
        self._signs = tuple(_Sign(parent) for _ in (0, 1))
        self._copies = tuple(_CopyButton(side, parent) for side in (0, 1))
        grid.addWidget(self._values[0], number, 0)
        grid.addWidget(self._name, number, 2)
        grid.addWidget(self._values[1], number, 4)
        for side, column in enumerate((1, 3)):
            # A path has nothing to mark; its cell holds the button.
            grid.addWidget(self._signs[side], number, column, Qt.AlignmentFlag.AlignCenter)
            grid.addWidget(self._copies[side], number, column, Qt.AlignmentFlag.AlignCenter)

    def show_row(self, row: Row | None) -> None:
        """Shows a row, or none."""
        self._row = row
        for widget in (self._name, *self._values):
            widget.setVisible(row is not None)
        for side, (sign, copy) in enumerate(zip(self._signs, self._copies, strict=True)):
            copy.set_path(row.paths[side] if row is not None and row.paths else "")
            sign.setVisible(row is not None and not row.paths)
            sign.set_why(row.why if row is not None and row.better == side else "")
        if row is None:
            return
        self._name.setText(row.name)
        for side, value in enumerate(self._values):
            value.show_value(row, side)
        self.tint()

    def tint(self) -> None:
        """Subdues the name, and values that are equal."""
        if self._row is None:
            return
        palette = QGuiApplication.palette()
        subtle, plain = theme.subtle_text(palette), palette.color(QPalette.ColorRole.WindowText)
        _set_colour(self._name, subtle)
        for value in self._values:
            _set_colour(value, subtle if self._row.is_equal else plain)


class _Value(ElidedLabel):
    """A value, elided where there is not enough room."""

    def __init__(self, side: int, parent: QWidget) -> None:
        super().__init__(parent)
        toward_middle = Qt.AlignmentFlag.AlignRight if side == 0 else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(toward_middle | Qt.AlignmentFlag.AlignVCenter)
        self.setForegroundRole(QPalette.ColorRole.WindowText)

    def show_value(self, row: Row, side: int) -> None:
        words = row.values[side]
        is_better = row.better == side
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold if is_better else QFont.Weight.Normal)
        self.setFont(font)
        self.set_words(words)
        better = _tr("%1, better: %2").replace("%2", row.why).replace("%1", words)
        self.setAccessibleName(better if is_better else words)


class _CopyButton(QToolButton):
    """Copies the path of its row."""

    def __init__(self, side: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._path = ""
        self.setAutoRaise(True)
        self.setIcon(theme.icon("copy"))
        self.setIconSize(_SIGN)
        self.setFixedSize(_BUTTON)
        self.setToolTip(_tr("Copy this path"))
        names = _tr("Copy the path of the left file"), _tr("Copy the path of the right file")
        self.setAccessibleName(names[side])
        self.clicked.connect(self._on_clicked)

    def set_path(self, path: str) -> None:
        """Copies this from now on; without one there is no button."""
        self._path = path
        self.setVisible(bool(path))

    def _on_clicked(self) -> None:
        clipboard.copy_paths([self._path])


class _Sign(PlainLabel):
    """Marks the better value; keeps its room where there is nothing to mark."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("", parent)
        self._why = ""
        self.setFixedSize(_SIGN)

    def set_why(self, why: str) -> None:
        self._why = why
        words = _tr("Better: %1").replace("%1", why) if why else ""
        self.setToolTip(formatting.tip(words))
        self.setAccessibleName(words)
        self.update()

    # --- Qt ---

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._why:
            theme.draw_icon(QPainter(self), "check", QRectF(self.rect()), theme.accent(self.palette()))


def _set_colour(label: QLabel, colour: QColor) -> None:
    palette = label.palette()
    # Setting a palette is itself a change of palette: only what differs is set.
    if palette.color(QPalette.ColorRole.WindowText) != colour:
        palette.setColor(QPalette.ColorRole.WindowText, colour)
        label.setPalette(palette)
