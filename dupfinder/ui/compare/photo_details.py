"""The rows that compare two photographs: their values as text, and which value is better."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from dupfinder.base.records import NO_DISTANCE, Cluster, ClusterFile, ImageRecord
from dupfinder.clusters.keeper_order import Known, Trait, better_traits
from dupfinder.ui.compare.badges import badge_words
from dupfinder.ui.style import formatting, photo_words
from dupfinder.ui.style.sentences import ended
from dupfinder.ui.style.translation import tr

if TYPE_CHECKING:
    from dupfinder.images.exif import PhotoDetails
    from dupfinder.trash.companions import Companion


_NOTHING: Final = photo_words.NOTHING


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
    relation = tr("In the group"), (_relation(files[0], kept_because), _relation(files[1], kept_because))
    if of_query:
        relation = tr("Similarity"), (tr("What was searched for"), badge_words(files[1]))
    rows = [
        *_rows_of_pictures(left, right, better),
        *_rows_of_times(left, right, details, better),
        Row(*relation),
        Row(tr("Belongs to it"), (_names(companions[0]), _names(companions[1]))),
        Row(
            tr("Path"),
            (formatting.shown(left.path), formatting.shown(right.path)),
            paths=(left.path, right.path),
        ),
        *_rows_of_details(details),
    ]
    return [row for row in rows if row.values != (_NOTHING, _NOTHING)]


def _names(companions: Sequence[Companion]) -> str:
    return ", ".join(formatting.name_of(each.path) for each in companions) or _NOTHING


def _rows_of_pictures(left: ImageRecord, right: ImageRecord, better: Mapping[Trait, int]) -> Iterator[Row]:
    held = photo_words.content(left), photo_words.content(right)
    if held[0] != held[1]:
        yield Row(tr("Holds"), held, better.get("content"), tr("more content"))
    dimensions = photo_words.dimensions(left), photo_words.dimensions(right)
    if "borders" in better:
        yield Row(tr("Dimensions"), dimensions, better["borders"], tr("no border"))
    else:
        yield Row(tr("Dimensions"), dimensions, better.get("resolution"), tr("more pixels"))
    sizes = left.size_bytes, right.size_bytes
    shown = formatting.size(sizes[0]), formatting.size(sizes[1])
    if shown[0] == shown[1] and sizes[0] != sizes[1]:
        shown = photo_words.exact_size(sizes[0]), photo_words.exact_size(sizes[1])
    qualities = left.quality, right.quality
    by_quality = None not in qualities and qualities[0] != qualities[1]
    # A re-saved file may be larger than its original, so quality counts before size.
    larger = None if by_quality else better.get("compression")
    yield Row(tr("File size"), shown, larger, tr("less compressed"))
    yield Row(tr("Format"), (left.format, right.format), better.get("format"), tr("the original format"))
    if by_quality:
        words = photo_words.quality(left), photo_words.quality(right)
        yield Row(tr("Quality"), words, better.get("compression"), tr("less compressed"))
    if left.turned != right.turned:
        stored = tr("Turned"), tr("Upright")
        words = stored[0 if left.turned else 1], stored[0 if right.turned else 1]
        yield Row(tr("Stored"), words, better.get("upright"), tr("upright"))
    if left.damaged or right.damaged:
        states = left.damaged, right.damaged
        words = tr("Damaged"), tr("Intact")
        shown = words[0 if states[0] else 1], words[0 if states[1] else 1]
        yield Row(tr("State"), shown, _less((int(states[0]), int(states[1]))), tr("intact"))


def _rows_of_times(
    left: ImageRecord,
    right: ImageRecord,
    details: tuple[PhotoDetails | None, PhotoDetails | None],
    better: Mapping[Trait, int],
) -> Iterator[Row]:
    one, other = ((found and found.taken_at) or "" for found in details)
    taken = one or left.taken_at or "", other or right.taken_at or ""
    yield Row(
        tr("Taken"),
        (photo_words.camera_time(taken[0]), photo_words.camera_time(taken[1])),
        _earlier(taken),
        tr("earlier") if all(taken) else tr("known"),
    )
    older = better.get("modified")
    changed = left.mtime_ns // 1_000_000_000, right.mtime_ns // 1_000_000_000
    yield Row(
        tr("Modified"),
        (photo_words.file_time(changed[0]), photo_words.file_time(changed[1])),
        older,
        tr("older"),
    )


def _rows_of_details(details: tuple[PhotoDetails | None, PhotoDetails | None]) -> Iterator[Row]:
    left, right = details
    for name, words in (
        (tr("Camera"), photo_words.camera),
        (tr("Lens"), photo_words.lens),
        (tr("Exposure"), photo_words.exposure),
        (tr("Place"), photo_words.place),
        (tr("Software"), photo_words.software),
    ):
        values = (words(left) if left else ""), (words(right) if right else "")
        known = int(bool(values[0])), int(bool(values[1]))
        better = _more(known) if left and right and words is not photo_words.software else None
        yield Row(name, (values[0] or _NOTHING, values[1] or _NOTHING), better, tr("known"))


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


def _relation(file: ClusterFile, kept_because: str) -> str:
    if file.relation == "keeper":
        return tr("Best: %1").replace("%1", kept_because) if kept_because else tr("Best")
    if file.crop is not None:
        return formatting.shows(file.crop, tr("the best one"))
    words = formatting.relation(file.relation)
    if file.relation not in ("exact", "same-pixels", "burst") and file.distance < NO_DISTANCE:
        words = f"{words}, {formatting.bits(file.distance)}"
    parts = [words]
    if file.transform:
        parts.append(formatting.turned(file.transform))
    if file.difference is not None and file.relation not in ("exact", "same-pixels"):
        parts.append(formatting.difference(file.difference))
    return " ".join([*map(ended, parts[:-1]), parts[-1]])
