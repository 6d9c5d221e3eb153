"""Makes the facts of a picture for the info panel, as plain values."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from dupfinder.base.records import NO_DISTANCE, Cluster, ClusterFile, ImageRecord
from dupfinder.ui.backend.background_loader import Failure
from dupfinder.ui.backend.cluster_table import Item
from dupfinder.ui.compare.file_marks import MarkState
from dupfinder.ui.style import formatting, photo_words
from dupfinder.ui.style.likeness import likeness
from dupfinder.ui.style.sentences import without_stop
from dupfinder.ui.style.translation import tr

if TYPE_CHECKING:
    from dupfinder.images.exif import PhotoDetails

Tone = Literal["plain", "strong", "subtle"]
CardKind = Literal["kept", "trash", "proposed", "plain"]

HASH_BITS: Final = 64


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text."""

    words: str
    tone: Tone = "plain"


@dataclass(frozen=True, slots=True)
class Row:
    """A property; without a name its lines take the whole width."""

    name: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """Rows under a heading."""

    title: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Card:
    """How a picture stands.

    Attributes:
        icon: the name of its icon.
        title: in one to four words.
        reasons: one a line; may be empty.
        kind: what colours it.
    """

    icon: str
    title: str
    reasons: tuple[str, ...]
    kind: CardKind


@dataclass(frozen=True, slots=True)
class Facts:
    """All that is said about one picture."""

    name: str
    folder: str
    card: Card | None
    sections: tuple[Section, ...]


def facts_of(
    item: Item,
    state: MarkState | None,
    group: Cluster | None,
    folder: str,
    details: PhotoDetails | Failure | None,
) -> Facts:
    """Returns what is said about a picture.

    Args:
        item: of a cluster, or found for a query.
        state: how it is marked; None if nothing is marked.
        group: its cluster; None for what was found for a query.
        folder: that it is in, to show.
        details: from the camera; a failure if they cannot be read, None while they are not known.
    """
    best = group.keeper if group is not None and item.relation != "keeper" else None
    sections = (
        Section(_heading(item), tuple(_similarity(item))),
        Section(tr("File"), tuple(_picture(item.image, best, details))),
        Section(tr("Camera"), tuple(_camera(details)) if item.image.reachable else ()),
    )
    return Facts(
        formatting.name_of(item.image.path),
        folder,
        card_of(state) if state is not None else None,
        tuple(section for section in sections if section.rows),
    )


def card_of(state: MarkState) -> Card:
    """Returns how a picture stands, and why."""
    choice = tr("Your choice") if state.by_person else ""
    reason = formatting.plain(state.reason)
    if state.to_trash:
        return _card("trash", tr("Marked for the trash"), "trash", choice, reason)
    if state.is_keeper:
        because = formatting.plain(state.kept_because)
        kept = formatting.filled(tr("Kept because: %1"), because) if because else choice
        return _card("star", tr("Best"), "kept", kept, reason)
    if state.is_protected:
        words = tr("Its folder is protected: it never goes to the trash")
        return _card("lock", tr("Protected"), "plain", words)
    if state.is_proposed:
        words = tr("Marked when you confirm the group")
        return _card("trash", tr("Proposed for the trash"), "proposed", words, reason)
    return _card("check", tr("Kept"), "kept" if state.by_person else "plain", choice, reason)


def _card(icon: str, title: str, kind: CardKind, *reasons: str) -> Card:
    return Card(icon, title, tuple(filter(None, reasons)), kind)


# --- what differs from the best ---------------------------------------------------------------


def _heading(item: Item) -> str:
    return tr("Compared with the best") if isinstance(item, ClusterFile) else tr("Compared with the query")


def _similarity(item: Item) -> Iterator[Row]:
    if item.relation == "keeper":
        return
    lines = [Line(likeness(item), "strong")]
    if item.relation == "exact":
        lines.append(Line(tr("Every byte is equal")))
    elif item.relation == "same-pixels":
        lines.append(Line(tr("Only the file differs")))
    elif item.crop is not None:
        other = tr("the best one") if isinstance(item, ClusterFile) else tr("the query")
        lines.append(Line(without_stop(formatting.shows(item.crop, other))))
    elif item.relation == "burst":
        lines.append(Line(tr("Another moment of the same burst")))
    elif item.distance < NO_DISTANCE:
        lines.append(Line(_bits(item.distance)))
    turned = without_stop(formatting.turned(item.transform)) if item.transform is not None else ""
    if turned not in ("", lines[0].words):
        lines.append(Line(turned))
    if item.difference is not None and item.relation not in ("exact", "same-pixels"):
        lines.append(Line(formatting.difference(item.difference)))
    yield Row("", tuple(lines))


def _bits(distance: int) -> str:
    return tr("%Ln of %1 bits differ", "", distance).replace("%1", formatting.number(HASH_BITS))


# --- the file ---------------------------------------------------------------------------------


def _picture(
    image: ImageRecord, best: ImageRecord | None, details: PhotoDetails | Failure | None
) -> Iterator[Row]:
    other = best or image
    if image.decoded:
        is_equal = (image.width, image.height) == (other.width, other.height)
        shown = photo_words.dimensions(image)
        yield _row(tr("Dimensions"), shown, shown if is_equal else formatting.dimensions(other))
    yield _row(tr("Size"), *_sizes(image, other))
    yield _row(tr("Format"), image.format, other.format)
    if image.quality is not None:
        yield _row(tr("Quality"), photo_words.quality(image), photo_words.quality(other))
    if image.content != "still" or other.content != "still":
        yield _row(tr("Holds"), photo_words.content(image), photo_words.content(other))
    yield _time(image, other, details)
    states = _states(image)
    if states:
        yield Row(tr("State"), tuple(Line(words) for words in states))


def _row(name: str, value: str, of_best: str) -> Row:
    """Returns a row; if the best picture has another value, that stands below."""
    lines = [Line(value)]
    if of_best not in (value, photo_words.NOTHING):
        lines.append(Line(formatting.filled(tr("Best: %1"), of_best), "subtle"))
    return Row(name, tuple(lines))


def _sizes(image: ImageRecord, other: ImageRecord) -> tuple[str, str]:
    """Returns both sizes; with every byte if they differ by a few."""
    shown = formatting.size(image.size_bytes), formatting.size(other.size_bytes)
    if shown[0] == shown[1] and image.size_bytes != other.size_bytes:
        return photo_words.exact_size(image.size_bytes), photo_words.exact_size(other.size_bytes)
    return shown


def _time(image: ImageRecord, other: ImageRecord, details: PhotoDetails | Failure | None) -> Row:
    """Returns when it was taken; if that is not known, when the file was changed."""
    found = None if details is None or isinstance(details, Failure) else details.taken_at
    if image.taken_at is None and found:
        return Row(tr("Taken"), (Line(photo_words.camera_time(found)),))
    shown = formatting.date(image, with_time=True)
    same_kind = (image.taken_at is None) == (other.taken_at is None)
    name = tr("Taken") if image.taken_at else tr("Modified")
    return _row(name, shown, formatting.date(other, with_time=True) if same_kind else shown)


def _states(image: ImageRecord) -> list[str]:
    states = {
        tr("Stored turned"): image.turned,
        tr("Damaged: a part is missing or broken"): image.damaged,
        tr("Could not be decoded"): not image.decoded,
        tr("Out of reach now"): not image.reachable,
    }
    return [words for words, holds in states.items() if holds]


# --- the camera -------------------------------------------------------------------------------


def _camera(details: PhotoDetails | Failure | None) -> Iterator[Row]:
    if details is None:
        yield Row("", (Line(tr("Reading…"), "subtle"),))
        return
    if isinstance(details, Failure):
        words = tr("The file is gone") if details.kind == "missing" else tr("The file cannot be read")
        yield Row("", (Line(words, "subtle"),))
        return
    values: Mapping[str, str] = {
        tr("Model"): photo_words.camera(details),
        tr("Lens"): photo_words.lens(details),
        tr("Exposure"): photo_words.exposure(details, with_iso=False),
        tr("ISO"): str(details.iso or ""),
        tr("Place"): photo_words.place(details),
        tr("Software"): photo_words.software(details),
    }
    if not any(values.values()):
        yield Row("", (Line(tr("No camera data in this file"), "subtle"),))
    for name, words in values.items():
        if words:
            yield Row(name, (Line(words),))
