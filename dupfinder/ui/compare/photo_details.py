"""The rows that compare two photographs: their values as text, and which value is better."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from dupfinder.base.records import NO_DISTANCE, Cluster, ClusterFile, ImageRecord
from dupfinder.clusters.keeper_order import Known, Trait, better_traits
from dupfinder.ui.compare.badges import badge_words
from dupfinder.ui.style import formatting

if TYPE_CHECKING:
    from dupfinder.images.exif import PhotoDetails
    from dupfinder.trash.companions import Companion


_NOTHING: Final = "–"
_MEGA: Final = 1_000_000
_NO_BREAK: Final = "\u00a0"


def _tr(words: str) -> str:
    return QCoreApplication.translate("compare_table", words)


@dataclass(frozen=True, slots=True)
class Row:
    """One property of both pictures.

    Attributes:
        name: of the property.
        values: of the left and of the right picture, as text.
        better: the side with the better value, 0 or 1; None if neither is better.
        why: the reason, in a few words.
        paths: the paths to copy, if the values are paths.
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
    *,
    of_query: bool = False,
) -> list[Row]:
    """Returns the rows for two files, the left one first.

    Args:
        files: of one cluster.
        details: from EXIF; None while it is not loaded.
        companions: of each file.
        kept_because: the reason for the keeper; empty if it is not known.
        of_query: the first is a query, the second what was found.
    """
    left, right = files[0].image, files[1].image
    better = better_traits(left, right, Known.of(Cluster(files)))
    relation = _tr("In the group"), (_relation(files[0], kept_because), _relation(files[1], kept_because))
    if of_query:
        relation = _tr("Similarity"), (_tr("What was searched for"), badge_words(files[1]))
    rows = [
        *_rows_of_pictures(left, right, better),
        *_rows_of_times(left, right, details, better),
        Row(*relation),
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
    # A re-saved file may be larger than its original, so quality counts before size.
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
    """Returns the side of the earlier time, or of the only one; fractions count if both have them."""
    if not all(times):
        return _more((int(bool(times[0])), int(bool(times[1]))))
    if not all("." in time for time in times):
        times = times[0].partition(".")[0], times[1].partition(".")[0]
    return None if times[0] == times[1] else int(times[1] < times[0])


def _dimensions(image: ImageRecord) -> str:
    if image.pixel_count < _MEGA // 10:
        return formatting.dimensions(image)
    megapixels = QLocale().toString(image.pixel_count / _MEGA, "f", 1)
    return (
        f"{formatting.dimensions(image)} · {_tr('%1 MP').replace('%1', megapixels).replace(' ', _NO_BREAK)}"
    )


def _exact_size(size_bytes: int) -> str:
    return formatting.counted(size_bytes, _tr("%1 byte"), _tr("%1 bytes"))


def _camera_time(time: str) -> str:
    """Formats an EXIF time, ``YYYY:MM:DD HH:MM:SS``, perhaps with a fraction."""
    whole, _, fraction = time.partition(".")
    when = QDateTime.fromString(whole, "yyyy:MM:dd HH:mm:ss")
    if not when.isValid():
        return time or _NOTHING
    point = QLocale().decimalPoint()
    return _moment(when, f"{point}{fraction}" if fraction.strip("0") else "")


def _file_time(seconds: int) -> str:
    return _moment(QDateTime.fromSecsSinceEpoch(seconds))


def _moment(when: QDateTime, fraction: str = "") -> str:
    """Formats day and time to the second, since copies are often made in the same minute."""
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
        return f"{_tr('Best')}: {kept_because}" if kept_because else _tr("Best")
    if file.crop is not None:
        return formatting.shows(file.crop, _tr("the best one"))
    words = formatting.relation(file.relation)
    if file.relation not in ("exact", "same-pixels", "burst") and file.distance < NO_DISTANCE:
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
    """Formats a number with at most two digits after the point."""
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
