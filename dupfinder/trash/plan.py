"""Decides which files go to the trash together, and which stay for a reason known before any check."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from dupfinder.base.identity import ContentId
from dupfinder.base.literals import Verb
from dupfinder.base.records import ImageRecord
from dupfinder.store.library import Library
from dupfinder.trash import journal
from dupfinder.trash.companions import Companion, CompanionKind, CompanionPolicy, companions_of, only_ones
from dupfinder.trash.file_checks import Known, RefusedError, Seen, fingerprint_at, identity_at, stat_file
from dupfinder.trash.journal import Entry, Evidence, Planned

ONLY_ONE: Final = "the kept copy has none"
_AS_ASKED: Final = "companions were to be left"
_NOUNS: Final[Mapping[CompanionKind, str]] = {
    "raw": "a raw file",
    "picture": "a picture",
    "video": "a video",
    "sidecar": "a sidecar",
}


@dataclass(frozen=True, slots=True)
class Extra:
    """A file that is to go to the trash.

    Attributes:
        image: the file, as it was indexed.
        keeper: the file that is kept for it; None if every copy of its cluster goes, which the user
            has confirmed explicitly.
        exact: its bytes equal those of the keeper; they are compared before the move.
    """

    image: ImageRecord
    keeper: ImageRecord | None
    exact: bool = False


class Left(NamedTuple):
    """A file that stays where it is while the image it belongs to goes.

    Attributes:
        path: of the file.
        belongs_to: the path of the image.
        reason: why it stays, as a sentence fragment.
    """

    path: str
    belongs_to: str
    reason: str


class Foreseen(NamedTuple):
    """The expected result of `move_to_trash` for a file, before it is checked.

    Attributes:
        path: of the file.
        keeper: the file kept for it, or for the image it goes with.
        size_bytes: of the file.
        companion_of: the image that it goes with; None for an image.
        refusal: why it stays; None if it goes.
        left: its companions that stay, if it goes.
    """

    path: str
    keeper: str | None
    size_bytes: int
    companion_of: str | None
    refusal: str | None
    left: tuple[Left, ...] = ()


def foresee(
    library: Library, extras: Sequence[Extra], *, companions: CompanionPolicy = "point-out"
) -> list[Foreseen]:
    """Returns the expected result of `move_to_trash`; moves nothing and reads no file.

    Companions that stay with their image are left out.
    """
    found = []
    for unit in plan(library, extras, companions):
        culprit = next((item for item in unit if item.refusal), None)
        for item in unit:
            if culprit is None or item.extra:
                image = item.image or item
                found.append(
                    Foreseen(
                        item.known.path,
                        image.keeper.path if image.keeper else None,
                        item.known.stamp.size_bytes,
                        item.image.known.path if item.image else None,
                        None if culprit is None else refusal_of(item, culprit, culprit.refusal or ""),
                        tuple(item.left) if culprit is None else (),
                    )
                )
    return found


@dataclass
class Item:
    """One file of a batch.

    Attributes:
        known: its state in the library, which it must still have.
        extra: None for a companion.
        keeper: the same of the kept file.
        image: of a companion: the image it goes with.
        refusal: why it stays, if that is known before any check.
        left: of an image: its companions that stay without it.
        entry: its row, once the batch has begun.
        seen: its state when it was checked.
        kept: the same of the keeper.
        trash_path: its path in the trash after the move.
    """

    known: Known
    extra: Extra | None = None
    keeper: Known | None = None
    image: Item | None = None
    refusal: str | None = None
    left: Sequence[Left] = ()
    entry: Entry | None = None
    seen: Seen | None = None
    kept: Seen | None = None
    trash_path: str | None = None

    @property
    def row(self) -> Entry:
        assert self.entry is not None, "the batch has not begun"
        return self.entry


Unit = list[Item]
"""Files that belong together: one image in most cases."""


def images_of(units: Iterable[Unit]) -> list[Item]:
    """Returns the items that are images."""
    return [item for unit in units for item in unit if item.extra]


def refusal_of(item: Item, culprit: Item, reason: str) -> str:
    """Returns why a file stays if one of its unit is refused."""
    if item is culprit:
        return reason
    return f"{os.path.basename(culprit.known.path)}, which belongs to it, stays: {reason}"


def plan(library: Library, extras: Sequence[Extra], policy: CompanionPolicy) -> list[Unit]:
    """Groups extras and their companions into units, in order; an extra that is named twice counts once."""
    wanted: dict[str, Extra] = {}
    for extra in extras:
        if extra.image.path not in wanted or wanted[extra.image.path].keeper is None:
            wanted[extra.image.path] = extra
    images = [image for extra in wanted.values() for image in (extra.image, extra.keeper) if image]
    contents = library.contents([image.id for image in images])
    checksums = library.checksums([image.id for image in images])

    def known(image: ImageRecord) -> Known:
        fingerprint, digest, _ = contents[image.id]
        return Known(image.stamp, ContentId(fingerprint, digest, checksums[image.id]))

    items = {
        path: Item(known(extra.image), extra, known(extra.keeper) if extra.keeper else None)
        for path, extra in wanted.items()
    }
    found = companions_of(items, together=True)
    if policy == "leave":
        _note_left(items, found, dict.fromkeys(_others(found, items), _AS_ASKED))
        return [[item] for item in items.values()]
    units = _joined(items, found)
    for unit in units:
        for item in unit:
            item.refusal = _left_alone(found.get(item.known.path, ()), items, policy)
    if policy in ("take", "both"):
        only = only_ones(found, _companions_of_kept(wanted)) if policy == "take" else {}
        _note_left(items, found, dict.fromkeys(only, ONLY_ONE))
        _add_companions(units, found, only)
    return units


def _others(found: Mapping[str, Sequence[Companion]], items: Mapping[str, Item]) -> Iterator[str]:
    """Yields the companions that are not among the images that go."""
    return (each.path for companions in found.values() for each in companions if each.path not in items)


def _companions_of_kept(wanted: Mapping[str, Extra]) -> dict[str, tuple[Companion, ...]]:
    """Returns the companions of the kept file, by the path of each image that has one."""
    kept = {path: extra.keeper.path for path, extra in wanted.items() if extra.keeper}
    beside = companions_of(dict.fromkeys(kept.values()))
    return {path: beside.get(keeper, ()) for path, keeper in kept.items()}


def _note_left(
    items: Mapping[str, Item], found: Mapping[str, Sequence[Companion]], reasons: Mapping[str, str]
) -> None:
    """Sets `left` of the first image that each staying companion belongs to."""
    noted: set[str] = set()
    for image, companions in found.items():
        left = [each.path for each in companions if each.path in reasons and each.path not in noted]
        noted.update(left)
        items[image].left = [Left(path, image, reasons[path]) for path in left]


def _joined(items: Mapping[str, Item], found: Mapping[str, Sequence[Companion]]) -> list[Unit]:
    """Joins images into one unit if they are companions of each other, or share a companion."""

    def names(path: str) -> list[str]:
        return [path, *(companion.path for companion in found.get(path, ()))]

    unit_of: dict[str, list[str]] = {}  # by the paths of images and companions
    for path in items:
        unit = list(dict.fromkeys(other for name in names(path) for other in unit_of.get(name, ())))
        unit.append(path)
        unit_of.update((name, unit) for member in unit for name in names(member))
    return [[items[member] for member in unit] for path, unit in unit_of.items() if unit[0] == path]


def _left_alone(found: Sequence[Companion], items: Mapping[str, Item], policy: CompanionPolicy) -> str | None:
    """Returns why an image stays because of a companion; None if it goes."""
    for companion in found:
        if companion.path in items or not os.path.lexists(companion.path):
            continue
        name = os.path.basename(companion.path)
        if policy == "point-out":
            return f"it has {_NOUNS[companion.kind]} ({name})"
        if companion.kind in ("raw", "picture"):
            return f"{name} belongs to it, and is a picture of its own that is not to be moved"
    return None


def _add_companions(
    units: Iterable[Unit], found: Mapping[str, Sequence[Companion]], only: Collection[str]
) -> None:
    """Adds to each unit the sidecars and videos of its images, once each, without those in `only`."""
    for unit in units:
        paths = {item.known.path for item in unit}
        for image in list(unit):
            for companion in found.get(image.known.path, ()):
                is_taken = companion.kind in ("video", "sidecar") and companion.path not in only
                if is_taken and companion.path not in paths:
                    paths.add(companion.path)
                    unit.append(_companion(companion, image))


def _companion(companion: Companion, image: Item) -> Item:
    known = Known(companion.stamp, ContentId(None))
    try:
        fingerprint = fingerprint_at(stat_file(companion.path))
    except RefusedError as error:
        return Item(known, image=image, refusal=str(error))
    return Item(known._replace(content=ContentId(fingerprint)), image=image)


def begin(library: Library, units: Sequence[Unit], verb: Verb = "trash") -> None:
    """Writes the batch to the journal, before anything is moved."""
    items = [item for unit in units for item in unit]
    places = {id(item): place for place, item in enumerate(items)}
    planned = [
        Planned(
            item.known.stamp,
            item.keeper.path if item.keeper else None,
            Evidence(
                identity_at(item.known.path),
                item.known.content._replace(fingerprint=item.known.content.fingerprint or b""),
            ),
            places[id(item.image)] if item.image else None,
        )
        for item in items
    ]
    for item, entry in zip(items, journal.begin(library, planned, verb), strict=True):
        item.entry = entry
