"""Keep rules: which file of a cluster is kept, which others are extras, and why a file stays.

A rule is a sieve after a sieve: each criterion leaves the files that are best by it, the next one
decides among those. Nothing here touches a file; what is chosen is checked again before it goes.
"""

from __future__ import annotations

import fnmatch
import functools
import os
import re
import time
import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from difflib import get_close_matches
from typing import TYPE_CHECKING, Final, Literal, get_args

from dupfinder.base.errors import RuleError
from dupfinder.base.records import SAME_PIXELS, Cluster, ClusterFile, ImageRecord
from dupfinder.clusters.best import (
    RESOLUTION_TOLERANCE,
    Known,
    leave_best,
    leave_highest_resolution,
    leave_originals,
    share_of_border,
    why_kept,
)
from dupfinder.clusters.lost_content import may_lose
from dupfinder.system import path_names

if TYPE_CHECKING:
    from _typeshed import SupportsRichComparisonT

Mark = Literal["keep", "trash", "keeper"]
"""What a person decided for a file; keeper: keep this one, and tell the others from it."""

Reason = Literal[
    "marked",
    "protected",
    "look-alike",
    "linked",
    "out-of-reach",
    "keeper-out-of-reach",
    "name",
    "damaged-keeper",
    "not-exact",
    "not-same-pixels",
    "local",
    "colour",
    "whole",
    "turned",
    "mirrored",
    "not-compared",
    "more",
]
"""Why a file that is no extra stays.

marked: a person said so. protected: it is below a protected folder. look-alike, linked: it was not
verified against the keeper itself. out-of-reach: its folder is not there now. keeper-out-of-reach:
that of the keeper is not. name: it is not UTF-8, and the trash would touch another file.
damaged-keeper: the keeper can be read only in part, and this is no exact copy of it. not-exact,
not-same-pixels: the scope is limited to such files. local, colour, whole: it differs from the keeper in some
places, in its colours, throughout. turned, mirrored: it is the keeper turned or mirrored. not-compared: its
pixels could not be compared with the keeper's. more: it has frames, pages, a video, raw data or layers that
the keeper lacks, or may lack.
"""

Differing = Literal["local", "colour", "whole", "turned", "mirrored"]
"""A way in which a near-duplicate differs from its keeper; only a `Scope` that names it takes such files."""

DIFFERING: Final[tuple[Differing, ...]] = get_args(Differing)

Equality = Literal["near", "same-pixels", "exact"]
"""The least equality with the keeper at which a rule takes a file."""


@dataclass(frozen=True, slots=True)
class Scope:
    """The verified duplicates that a rule may take.

    By default only upright ones that do not differ from the keeper: to somebody, a copy with a caption, or
    mirrored, may be another picture.

    Attributes:
        differing: kinds of difference that are taken too.
        only: the least equality.
    """

    differing: frozenset[Differing] = frozenset()
    only: Equality = "near"


DEFAULT_SCOPE: Final = Scope()


# --- criteria -------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Criterion:
    """One thing that a rule compares files by; `value` for the kinds that need one."""

    kind: str
    value: str = ""


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of criterion.

    Attributes:
        name: as in the text of a rule.
        words: what the file that is kept has, for people; a value stands in place of ``{value}``.
        example: of a value; empty for the kinds that have none.
    """

    name: str
    words: str
    example: str = ""

    @property
    def needs_value(self) -> bool:
        return bool(self.example)


KINDS: Final = (
    Kind("best", "best copy: most content, highest resolution, original, least compressed"),
    Kind("highest-resolution", "highest resolution"),
    Kind("lowest-resolution", "lowest resolution"),
    Kind("largest", "largest file of the most original ones"),
    Kind("smallest", "smallest file"),
    Kind("oldest", "oldest, by date taken or else modified"),
    Kind("newest", "newest, by date taken or else modified"),
    Kind("oldest-taken", "earliest date taken"),
    Kind("newest-taken", "latest date taken"),
    Kind("oldest-modified", "earliest date modified"),
    Kind("newest-modified", "latest date modified"),
    Kind("shortest-path", "shortest path"),
    Kind("longest-path", "longest path"),
    Kind("format", "format {value}", "RAW/HEIC/JPEG"),
    Kind("name", "name like {value}", "IMG_*"),
    Kind("not-name", "name not like {value}", "*copy*"),
    Kind("folder", "in {value}", "/home/me/Pictures"),
)
"""All kinds, in an order to show them in."""

FORMATS: Final = (
    *("RAW", "HEIC", "TIFF", "PNG", "JPEG", "WEBP", "AVIF", "JXL", "JPEG 2000", "BMP", "GIF", "PSD", "PPM"),
    *("TGA", "ICO"),
)
"""The formats that a ``format`` criterion may name."""

_ALIASES: Final = {"JPG": "JPEG", "TIF": "TIFF", "HEIF": "HEIC", "JPEG2000": "JPEG 2000", "JP2": "JPEG 2000"}
_KIND_OF: Final = {kind.name: kind for kind in KINDS}


@dataclass(frozen=True, slots=True)
class Preset:
    """A rule with a name."""

    name: str
    criteria: tuple[Criterion, ...]


PRESETS: Final = (
    Preset("Best quality", (Criterion("best"),)),
    Preset("Camera originals", (Criterion("format", "RAW/HEIC"), Criterion("best"))),
    Preset("Oldest", (Criterion("oldest"), Criterion("best"))),
    Preset("Newest", (Criterion("newest"), Criterion("best"))),
    Preset(
        "Original names",
        (
            Criterion("highest-resolution"),
            Criterion("not-name", "*copy*"),
            Criterion("not-name", "*([0-9])*"),
            Criterion("shortest-path"),
        ),
    ),
    Preset("Least space", (Criterion("highest-resolution"), Criterion("smallest"))),
)
"""Rules to begin with, the most useful first."""


def describe(criterion: Criterion) -> str:
    """What a file is kept for by this criterion, as a part of an English sentence."""
    kind = _KIND_OF.get(criterion.kind)
    if kind is None:
        return criterion.kind
    value = criterion.value
    if criterion.kind == "format":
        value = " before ".join(_formats_of(value))
    return kind.words.replace("{value}", _shown(value))


def _shown(text: str) -> str:
    """Text that can be written out: of a name that is not UTF-8, a question mark for each odd byte."""
    return text.encode("utf-8", "replace").decode("utf-8")


def _formats_of(value: str) -> list[str]:
    names = [part.strip().upper() for part in value.split("/")]
    return [_ALIASES.get(name, name) for name in names]


# --- rules as text --------------------------------------------------------------------------

_PLAIN = "|".join(kind.name for kind in KINDS if not kind.needs_value)
_VALUED = "|".join(kind.name for kind in KINDS if kind.needs_value)
_NEXT: Final = re.compile(rf",(?=\s*(?:(?:{_PLAIN})\s*(?:,|\Z)|(?:{_VALUED})\s*:))", re.IGNORECASE | re.ASCII)
"""A comma that ends a value: a criterion follows it. All others belong to the value."""

_QUOTED: Final = re.compile(r'\s*"((?:[^"]|"")*)"\s*(?=,|\Z)')
_END_OF_KIND: Final = re.compile(r"[,:]|\Z")


def parse_rule(text: str) -> tuple[Criterion, ...]:
    """Reads a rule: criteria with commas between them, the most important first.

    A value (``folder:/a, b``) may hold commas, but for such as stand before a criterion; quoted
    (``folder:"/a,largest"``, a quote within doubled) it may hold anything.

    Raises:
        RuleError: it is no rule; the message is a sentence that says where, and what may be meant.
    """
    found: list[Criterion] = []
    position = -1
    while position < len(text):
        criterion, position = _parse_criterion(text, position + 1)
        _check(criterion)
        found.append(criterion)
    return tuple(found)


def format_rule(criteria: Sequence[Criterion]) -> str:
    """The text of a rule, from which `parse_rule` reads these very criteria."""
    return ",".join(_format_criterion(criterion) for criterion in criteria)


def _format_criterion(criterion: Criterion) -> str:
    kind, value = criterion.kind, criterion.value
    if not value:
        return kind
    if "," in value or value.startswith('"') or value != value.strip():
        value = '"' + value.replace('"', '""') + '"'
    return f"{kind}:{value}"


def _parse_criterion(text: str, start: int) -> tuple[Criterion, int]:
    """The criterion that begins here, and where the comma after it stands, or the end."""
    mark = _END_OF_KIND.search(text, start)
    end = mark.start() if mark else len(text)
    word = text[start:end].strip()
    kind = _KIND_OF.get(word.lower())
    if kind is None:
        raise RuleError(_unknown(word))
    has_value = text[end : end + 1] == ":"
    if has_value and not kind.needs_value:
        raise RuleError(f'The criterion "{kind.name}" takes no value.')
    if not has_value:
        return Criterion(kind.name), end
    value, end = _parse_value(text, end + 1, kind)
    return Criterion(kind.name, value), end


def _parse_value(text: str, start: int, kind: Kind) -> tuple[str, int]:
    quoted = _QUOTED.match(text, start)
    if quoted:
        return quoted[1].replace('""', '"'), quoted.end()
    if text[start:].lstrip().startswith('"'):
        raise RuleError(f'The value of "{kind.name}" begins with a quote, but does not end with one.')
    comma = _NEXT.search(text, start)
    end = comma.start() if comma else len(text)
    value = text[start:end].strip()
    for part in value.split(",")[1:]:
        # A criterion with a slip of the pen would be lost in a folder's name, and the rule be another.
        word = part.partition(":")[0].strip()
        if get_close_matches(word.lower(), _KIND_OF, 1, 0.8):
            raise RuleError(
                f'{_unknown(word)} If it is part of the value of "{kind.name}", put that in quotes.'
            )
    return value, end


def _unknown(word: str) -> str:
    if not word:
        return f'A criterion is missing; one would be "{KINDS[0].name}".'
    (nearest, *_) = get_close_matches(word.lower(), _KIND_OF, 1, 0.5) or [""]
    if nearest:
        return f'There is no criterion "{_shown(word)}"; the nearest is "{nearest}".'
    return f'There is no criterion "{_shown(word)}"; there are {", ".join(_KIND_OF)}.'


def _check(criterion: Criterion) -> None:
    """Raises RuleError for a criterion that would decide nothing, or not what it says."""
    kind = _KIND_OF.get(criterion.kind)
    if kind is None:
        raise RuleError(_unknown(criterion.kind))
    if kind.needs_value and not criterion.value:
        raise RuleError(f'The criterion "{kind.name}" needs a value, such as {kind.name}:{kind.example}.')
    if kind.name == "format":
        for name in _formats_of(criterion.value):
            if name not in FORMATS:
                raise RuleError(
                    f'There is no format "{_shown(name)}"; there are {", ".join(FORMATS)}, with / between.'
                )


# --- criteria at work -----------------------------------------------------------------------

Images = Sequence[ImageRecord]
Sieve = Callable[[Images, Known], Images]
"""Leaves those of some images that are best, at least one, in their order."""


def _least(key: Callable[[ImageRecord], SupportsRichComparisonT]) -> Sieve:
    return functools.partial(_leave, min, key)


def _most(key: Callable[[ImageRecord], SupportsRichComparisonT]) -> Sieve:
    return functools.partial(_leave, max, key)


def _leave(
    choose: Callable[[Sequence[SupportsRichComparisonT]], SupportsRichComparisonT],
    key: Callable[[ImageRecord], SupportsRichComparisonT],
    images: Images,
    known: Known,
) -> Images:
    keys = [key(image) for image in images]
    wanted = choose(keys)
    return [image for image, each in zip(images, keys, strict=True) if each == wanted]


def _lowest_resolution(images: Images, known: Known) -> Images:
    lowest = min(image.content_pixels for image in images)
    return [image for image in images if image.content_pixels * (1 - RESOLUTION_TOLERANCE) <= lowest]


def _largest(images: Images, known: Known) -> Images:
    # A re-save may be larger than its original, and holds no more.
    originals = leave_originals(images, known)
    most = max(image.size_bytes for image in originals)
    return [image for image in originals if image.size_bytes == most]


def _taken_or_modified(image: ImageRecord) -> str:
    """When it was taken, else modified, as the camera's clock would have shown it."""
    if image.taken_at:
        return image.taken_at
    try:
        return time.strftime("%Y:%m:%d %H:%M:%S", time.localtime(image.mtime_ns // 1_000_000_000))
    except (OSError, OverflowError, ValueError):  # some systems know no time before 1970
        return ""


_SIEVES: Final[dict[str, Sieve]] = {
    "best": leave_best,
    "highest-resolution": leave_highest_resolution,
    "lowest-resolution": _lowest_resolution,
    "largest": _largest,
    "smallest": _least(lambda image: image.size_bytes),
    "oldest": _least(_taken_or_modified),
    "newest": _most(_taken_or_modified),
    # No date comes last, whichever way.
    "oldest-taken": _least(lambda image: image.taken_at or "~"),
    "newest-taken": _most(lambda image: image.taken_at or ""),
    "oldest-modified": _least(lambda image: image.mtime_ns),
    "newest-modified": _most(lambda image: image.mtime_ns),
    "shortest-path": _least(lambda image: len(image.path)),
    "longest-path": _most(lambda image: len(image.path)),
}


def _sieve_of(criterion: Criterion) -> Sieve:
    match criterion.kind:
        case "format":
            return _preferred_formats(criterion.value)
        case "folder":
            return _below(criterion.value)
        case "name":
            return _named(criterion.value, wanted=True)
        case "not-name":
            return _named(criterion.value, wanted=False)
    return _SIEVES[criterion.kind]


def _preferred_formats(value: str) -> Sieve:
    rank: dict[str, int] = {}
    for name in _formats_of(value):
        rank.setdefault(name, len(rank))
    return _least(lambda image: rank.get(image.format, len(rank)))


def _below(folder: str) -> Sieve:
    if not os.path.isabs(folder):
        raise RuleError(f'The folder "{_shown(folder)}" must be given by its whole path.')
    start = os.path.normcase(os.path.normpath(folder))
    start = start if start.endswith(os.sep) else start + os.sep
    return _least(lambda image: not os.path.normcase(image.path).startswith(start))


def _named(pattern: str, *, wanted: bool) -> Sieve:
    """By the name without folders, whatever the case; one way to write an accent is as good as another."""
    matches = re.compile(fnmatch.translate(_plain(pattern))).match
    return _least(lambda image: (matches(_plain(_name(image.path))) is None) == wanted)


def _name(path: str) -> str:
    return path[path.rfind(os.sep) + 1 :]


def _plain(name: str) -> str:
    return (name if name.isascii() else unicodedata.normalize("NFC", name)).lower()


@functools.lru_cache(maxsize=32)
def _sieves_of(criteria: tuple[Criterion, ...]) -> tuple[Sieve, ...]:
    """The sieves of a rule, and what decides when they do not.

    Raises:
        RuleError: a criterion cannot be used: its kind is not known, or its value is missing or no good.
    """
    for criterion in criteria:
        _check(criterion)
    sieves = [_sieve_of(criterion) for criterion in criteria]
    kinds = [criterion.kind for criterion in criteria]
    for kind in kinds:
        if kind == "best":
            return (*sieves, _least(lambda image: (image.mtime_ns, len(image.path))))
        if kind == "highest-resolution":
            return (*sieves, leave_best)
        if kind == "lowest-resolution":
            return (*sieves, _least(lambda image: (share_of_border(image), image.pixel_count)))
    return tuple(sieves)


# --- choices --------------------------------------------------------------------------------

DecidedBy = Criterion | Literal["best", "protected", "mark"]
"""The reason for a keeper: a criterion, being the best copy, a protected folder, or a person's mark."""


@dataclass(frozen=True, slots=True)
class Choice:
    """What was chosen in one cluster.

    Attributes:
        cluster: its first file is the keeper, and all others are told from that one.
        extras: what is to go, in the order of the cluster.
        reasons: by path, why files that are no extras stay, where there is something to say.
        stand_ins: for extras that were not verified against the keeper: another file that stays, and that
            they were verified against, by path.
        decided_by: the reason for the keeper.
    """

    cluster: Cluster
    extras: tuple[ClusterFile, ...]
    reasons: dict[str, Reason]
    stand_ins: Mapping[str, ImageRecord] = field(default_factory=dict)
    decided_by: DecidedBy = "best"

    @property
    def kept_because(self) -> str | None:
        """The reason for the keeper, in words for people; None if a person decided, or nothing did."""
        match self.decided_by:
            case Criterion() as criterion:
                found = why_kept(self.cluster) if criterion.kind == "best" else None
                return found or describe(criterion)
            case "best":
                return why_kept(self.cluster)
            case "protected":
                return "equal to the best, and in a protected folder"
        return None

    def kept_for(self, file: ClusterFile) -> ImageRecord | None:
        """The file that stays and that an extra was verified against; None if there is none.

        Then its picture may be gone with it, which a person has to confirm.
        """
        if self.takes_last:
            return None
        return self.cluster.keeper if _is_verified(file) else self.stand_ins.get(file.image.path)

    @property
    def takes_last(self) -> bool:
        """Whether no file would stay that is in reach and as intact as what goes; no rule does that."""
        if not self.extras:
            return False
        gone = {file.image.path for file in self.extras}
        intact_goes = any(not file.image.damaged for file in self.extras)
        return not any(
            file.image.reachable and not (file.image.damaged and intact_goes)
            for file in self.cluster.files
            if file.image.path not in gone
        )


@dataclass(frozen=True, slots=True)
class Selection:
    """What was chosen in some clusters, in their order."""

    choices: tuple[Choice, ...]

    @property
    def kept_count(self) -> int:
        """How many files stay in the clusters of which something goes."""
        return sum(len(choice.cluster.files) - len(choice.extras) for choice in self.choices if choice.extras)

    @property
    def extra_count(self) -> int:
        return sum(len(choice.extras) for choice in self.choices)

    @property
    def extra_bytes(self) -> int:
        return sum(file.image.size_bytes for _, file in self.extras)

    @property
    def extras(self) -> Iterator[tuple[Choice, ClusterFile]]:
        """Every extra with the choice it is of."""
        return ((choice, file) for choice in self.choices for file in choice.extras)


Rekey = Callable[[Sequence[tuple[Cluster, ImageRecord]]], list[Cluster]]
"""Tells clusters from other keepers among their files: the same files, the keeper first."""

Look = Callable[[list[Cluster]], list[Cluster]]
"""Returns clusters whose files have their differences from the keepers."""


def choose_keeper(
    cluster: Cluster,
    criteria: Sequence[Criterion] | None,
    marks: Mapping[str, Mark],
    is_protected: Callable[[str], bool],
) -> ImageRecord:
    """The file of a cluster that stays, whatever else does.

    A person's mark decides first. Then what is in reach comes before what is not, and an intact file
    before a damaged one, whatever the rule says. Of those the criteria decide, then the order of the
    cluster; a file in a protected folder that has the very pixels of the best takes its place, since it
    stays anyway.

    Args:
        cluster: any.
        criteria: the most important first; with none, the order of the cluster decides.
        marks: by path. Files marked "trash" are kept only if all are, or if they are protected.
        is_protected: tells it of a path.

    Raises:
        RuleError: a criterion cannot be used: its kind is not known, or its value is missing or no good.
    """
    valid = _valid_marks(cluster, marks, is_protected)
    return _keeper(cluster, tuple(criteria or ()), valid, is_protected)[0]


def select(
    clusters: Sequence[Cluster],
    *,
    criteria: Sequence[Criterion] | None,
    marks: Mapping[str, Mark],
    is_protected: Callable[[str], bool],
    rekey: Rekey,
    scope: Scope = DEFAULT_SCOPE,
    look: Look = list,
) -> Selection:
    """Chooses what to keep of each cluster, and what are extras.

    A rule takes only files that were verified against the keeper itself, that are in reach as the keeper
    is, and not protected; that do not differ from the keeper, or in ways that `scope` names; on account
    of a damaged keeper only its exact copies; and never the keeper. A mark takes any file that is not
    protected, the last one too.

    Args:
        clusters: no file is in two of them.
        criteria: the rule, the most important first. None for no rule: only marks take files. Without
            any criterion each cluster's own keeper stays.
        marks: what a person decided, by path; those of other files are passed over.
        is_protected: tells it of a path; is asked once for each.
        rekey: is called once, with the clusters of which another file than the first is kept, if any.
        scope: which duplicates the rule may take.
        look: is called once, with the clusters that a rule or a mark decides about, if any.

    Returns:
        One choice for each cluster, in their order.

    Raises:
        RuleError: a criterion cannot be used: its kind is not known, or its value is missing or no good.
    """
    rule = tuple(criteria or ())
    _sieves_of(rule)  # raises where it is no rule, also if there is nothing to choose from
    is_protected = functools.cache(is_protected)
    valid = [_valid_marks(cluster, marks, is_protected) for cluster in clusters]
    told = list(clusters)
    decided: list[DecidedBy] = []
    others: list[tuple[Cluster, ImageRecord]] = []
    places: list[int] = []
    for place, cluster in enumerate(clusters):
        keeper, by = _keeper(cluster, rule, valid[place], is_protected)
        decided.append(by)
        if keeper is not cluster.keeper:
            others.append((cluster, keeper))
            places.append(place)
    if others:
        for place, cluster in zip(places, rekey(others), strict=True):
            told[place] = cluster
    by_rule = scope if criteria is not None else None
    concerned = [place for place, own in enumerate(valid) if by_rule or "trash" in own.values()]
    for place, cluster in zip(concerned, look([told[place] for place in concerned]), strict=True):
        told[place] = cluster
    choices = [
        _choose(cluster, by_rule, marks, own, is_protected, by)
        for cluster, own, by in zip(told, valid, decided, strict=True)
    ]
    if marks:
        _find_stand_ins(choices, rekey)
    return Selection(tuple(choices))


_STAND_INS: Final = 16
"""So many files that stay are looked at for one that an extra was verified against."""


def _find_stand_ins(choices: list[Choice], rekey: Rekey) -> None:
    """For extras that only a person could choose: which file that stays they were verified against."""
    asked: list[tuple[Cluster, ImageRecord]] = []
    places: list[int] = []
    for place, choice in enumerate(choices):
        if any(not _is_verified(file) for file in choice.extras) and not choice.takes_last:
            going = {file.image.path for file in choice.extras}
            staying = [file.image for file in choice.cluster.files[1:] if file.image.path not in going]
            fit = [image for image in staying if image.reachable and not image.damaged][:_STAND_INS]
            asked += [(choice.cluster, image) for image in fit]
            places += [place] * len(fit)
    if not asked:
        return
    found: dict[int, dict[str, ImageRecord]] = {}
    for place, told in zip(places, rekey(asked), strict=True):
        verified = {file.image.path for file in told.files[1:] if _is_verified(file)}
        for file in choices[place].extras:
            path = file.image.path
            if path in verified and not _is_verified(file):
                found.setdefault(place, {}).setdefault(path, told.keeper)
    for place, stand_ins in found.items():
        choices[place] = replace(choices[place], stand_ins=stand_ins)


def _is_verified(file: ClusterFile) -> bool:
    return file.direct and file.relation not in ("linked", "look-alike")


_NO_MARKS: Final[Mapping[str, Mark]] = {}


def _valid_marks(
    cluster: Cluster, marks: Mapping[str, Mark], is_protected: Callable[[str], bool]
) -> Mapping[str, Mark]:
    """The marks of a cluster's files, but for those that would take a protected one."""
    if not marks:
        return _NO_MARKS
    found: dict[str, Mark] = {}
    for file in cluster.files:
        path = file.image.path
        mark = marks.get(path)
        if mark is not None and not (mark == "trash" and is_protected(path)):
            found[path] = mark
    return found or _NO_MARKS


def _keeper(
    cluster: Cluster,
    rule: tuple[Criterion, ...],
    marks: Mapping[str, Mark],
    is_protected: Callable[[str], bool],
) -> tuple[ImageRecord, DecidedBy]:
    """Returns the keeper of a cluster, and the reason for it."""
    images: Images = [file.image for file in cluster.files]
    if marks:
        images = [image for image in images if marks.get(image.path) != "trash"] or images
        images = [image for image in images if marks.get(image.path) == "keeper"] or images
        if len(images) == 1:
            return images[0], "mark"
    good = [image for image in images if image.reachable and not image.damaged]
    images = good or [image for image in images if image.reachable] or _intact(images)
    if not rule or len(images) == 1:
        return images[0], "best"
    left, by = _sift(images, rule, Known.of(cluster))
    twin = _protected_twin(cluster, left, images, is_protected)
    return (twin, "protected") if twin is not None else (left, by)


def _sift(images: Images, rule: tuple[Criterion, ...], known: Known) -> tuple[ImageRecord, DecidedBy]:
    """The best of several images by a rule, and the criterion that left it alone; "best" if none did."""
    for place, sieve in enumerate(_sieves_of(rule)):
        images = sieve(images, known)
        if len(images) == 1:
            return images[0], rule[place] if place < len(rule) else "best"
    return images[0], "best"


def _protected_twin(
    cluster: Cluster, best: ImageRecord, images: Images, is_protected: Callable[[str], bool]
) -> ImageRecord | None:
    """A protected file whose every pixel is that of the best: it stays anyway, so the best may go.

    One that is only as large is none: it may be the poorer copy.
    """
    if is_protected(best.path):
        return None
    twins = {file.image.path for file in cluster.files if file.relation in SAME_PIXELS}
    if len(twins) < 2 or best.path not in twins:
        return None
    return next((image for image in images if image.path in twins and is_protected(image.path)), None)


def _intact(images: Images) -> Images:
    return [image for image in images if not image.damaged] or images


def _choose(
    cluster: Cluster,
    scope: Scope | None,
    marks: Mapping[str, Mark],
    valid: Mapping[str, Mark],
    is_protected: Callable[[str], bool],
    decided_by: DecidedBy = "best",
) -> Choice:
    """Tells the extras of a cluster from what stays.

    Args:
        cluster: told from its keeper.
        scope: which files without a mark may be extras; None for none of them.
        marks: all there are.
        valid: those of this cluster that count.
        is_protected: tells it of a path.
        decided_by: the reason for the keeper.
    """
    extras: list[ClusterFile] = []
    reasons: dict[str, Reason] = {}
    keeper = cluster.keeper
    for file in cluster.files:
        image = file.image
        path = image.path
        if path in marks:
            decided = valid.get(path)
            if decided == "trash":
                extras.append(file)
            elif decided is None:
                reasons[path] = "protected"
            elif image is not keeper:
                reasons[path] = "marked"
        elif scope is not None and image is not keeper:
            reason = "protected" if is_protected(path) else _why_no_extra(file, keeper, scope)
            if reason is None:
                extras.append(file)
            else:
                reasons[path] = reason
    return Choice(cluster, tuple(extras), reasons, decided_by=decided_by)


def _why_no_extra(file: ClusterFile, keeper: ImageRecord, scope: Scope) -> Reason | None:
    """Returns why a rule must not take a file for this keeper; None if it may."""
    image = file.image
    if file.relation == "look-alike":
        return "look-alike"
    if not file.direct or file.relation == "linked":
        return "linked"
    if not image.reachable:
        return "out-of-reach"
    if not keeper.reachable:
        return "keeper-out-of-reach"
    # Equal bytes are damaged alike; if this file is intact, the bytes have changed since.
    if keeper.damaged and not (file.relation == "exact" and image.damaged):
        return "damaged-keeper"
    if may_lose(file, keeper):
        return "more"
    if not (image.path.isascii() or path_names.can_be_moved(image.path)):
        return "name"
    return _why_different(file, scope)


def _why_different(file: ClusterFile, scope: Scope) -> Reason | None:
    """Returns how a duplicate differs from its keeper; None if not, or only in ways that the scope takes."""
    if scope.only == "exact" and file.relation != "exact":
        return "not-exact"
    if file.relation in SAME_PIXELS:
        return None
    if scope.only == "same-pixels":
        return "not-same-pixels"
    if file.transform is not None:
        turned: Differing = "turned" if file.transform.startswith("rotate") else "mirrored"
        if turned not in scope.differing:
            return turned
    if file.difference is None:
        # If every kind of difference is taken, the comparison would change nothing.
        return None if {"local", "colour", "whole"} <= scope.differing else "not-compared"
    kind = file.difference.kind
    return None if kind == "none" or kind in scope.differing else kind
