"""Rules as data and as text: criteria, the most important first, and presets.

Each criterion of a rule leaves the files that are best by it, and the next one decides among those
(`rule_sieves`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Final

from dupfinder.base.errors import RuleError


@dataclass(frozen=True, slots=True)
class Criterion:
    """A criterion of a rule; `value` is empty for the kinds that need none."""

    kind: str
    value: str = ""


@dataclass(frozen=True, slots=True)
class CriterionKind:
    """A kind of criterion.

    Attributes:
        name: as in the text of a rule.
        words: describes the kept file to people; the value replaces ``{value}``.
        example: a value; empty for the kinds that need none.
    """

    name: str
    words: str
    example: str = ""

    @property
    def needs_value(self) -> bool:
        return bool(self.example)


KINDS: Final = (
    CriterionKind("best", "best copy: most content, highest resolution, original, least compressed"),
    CriterionKind("highest-resolution", "highest resolution"),
    CriterionKind("lowest-resolution", "lowest resolution"),
    CriterionKind("largest", "largest file of the most original ones"),
    CriterionKind("smallest", "smallest file"),
    CriterionKind("camera-data", "has camera data"),
    CriterionKind("upright", "stored upright"),
    CriterionKind("oldest", "oldest, by date taken or else modified"),
    CriterionKind("newest", "newest, by date taken or else modified"),
    CriterionKind("oldest-taken", "earliest date taken"),
    CriterionKind("newest-taken", "latest date taken"),
    CriterionKind("oldest-modified", "earliest date modified"),
    CriterionKind("newest-modified", "latest date modified"),
    CriterionKind("shortest-path", "shortest path"),
    CriterionKind("longest-path", "longest path"),
    CriterionKind("format", "format {value}", "RAW/HEIC/JPEG"),
    CriterionKind("name", "name like {value}", "IMG_*"),
    CriterionKind("not-name", "name not like {value}", "*copy*"),
    CriterionKind("folder", "in {value}", "/home/me/Pictures"),
)
"""All kinds, in the order in which they are shown; each has a sieve, and words in the dialog for rules."""


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
"""Rules to start from, the most useful first."""


def describe(criterion: Criterion) -> str:
    """Describes why a criterion keeps a file, as a part of an English sentence."""
    kind = _KIND_OF.get(criterion.kind)
    if kind is None:
        return criterion.kind
    value = criterion.value
    if criterion.kind == "format":
        value = " before ".join(formats_of(value))
    return kind.words.replace("{value}", printable(value))


def printable(text: str) -> str:
    """Returns text that can be encoded: each byte of a name that is not UTF-8 becomes a question mark."""
    return text.encode("utf-8", "replace").decode("utf-8")


def formats_of(value: str) -> list[str]:
    names = [part.strip().upper() for part in value.split("/")]
    return [_ALIASES.get(name, name) for name in names]


_PLAIN = "|".join(kind.name for kind in KINDS if not kind.needs_value)


_VALUED = "|".join(kind.name for kind in KINDS if kind.needs_value)


_NEXT: Final = re.compile(rf",(?=\s*(?:(?:{_PLAIN})\s*(?:,|\Z)|(?:{_VALUED})\s*:))", re.IGNORECASE | re.ASCII)
"""A comma that ends a value, because a criterion follows it. All other commas belong to the value."""


_QUOTED: Final = re.compile(r'\s*"((?:[^"]|"")*)"\s*(?=,|\Z)')


_END_OF_KIND: Final = re.compile(r"[,:]|\Z")


def parse_rule(text: str) -> tuple[Criterion, ...]:
    """Reads a rule: criteria separated by commas, the most important first.

    A value (``folder:/a, b``) may contain commas that no criterion follows. A quoted value
    (``folder:"/a,largest"``, with quotes inside doubled) may contain anything.

    Raises:
        RuleError: the text is no rule; the message is a sentence that names the place and what may be meant.
    """
    found: list[Criterion] = []
    position = -1
    while position < len(text):
        criterion, position = _parse_criterion(text, position + 1)
        check_criterion(criterion)
        found.append(criterion)
    return tuple(found)


def format_rule(criteria: Sequence[Criterion]) -> str:
    """Returns the text from which `parse_rule` reads exactly these criteria."""
    return ",".join(_format_criterion(criterion) for criterion in criteria)


def _format_criterion(criterion: Criterion) -> str:
    kind, value = criterion.kind, criterion.value
    if not value:
        return kind
    if "," in value or value.startswith('"') or value != value.strip():
        value = '"' + value.replace('"', '""') + '"'
    return f"{kind}:{value}"


def _parse_criterion(text: str, start: int) -> tuple[Criterion, int]:
    """Returns the criterion that begins here, and the position of the comma after it, or of the end."""
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


def _parse_value(text: str, start: int, kind: CriterionKind) -> tuple[str, int]:
    quoted = _QUOTED.match(text, start)
    if quoted:
        return quoted[1].replace('""', '"'), quoted.end()
    if text[start:].lstrip().startswith('"'):
        raise RuleError(f'The value of "{kind.name}" begins with a quote, but does not end with one.')
    comma = _NEXT.search(text, start)
    end = comma.start() if comma else len(text)
    value = text[start:end].strip()
    for part in value.split(",")[1:]:
        # A misspelt criterion would otherwise become a part of the folder's name.
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
        return f'There is no criterion "{printable(word)}"; the nearest is "{nearest}".'
    return f'There is no criterion "{printable(word)}"; there are {", ".join(_KIND_OF)}.'


def check_criterion(criterion: Criterion) -> None:
    """Checks a criterion.

    Raises:
        RuleError: its kind is unknown, or its value is missing or invalid.
    """
    kind = _KIND_OF.get(criterion.kind)
    if kind is None:
        raise RuleError(_unknown(criterion.kind))
    if kind.needs_value and not criterion.value:
        raise RuleError(f'The criterion "{kind.name}" needs a value, such as {kind.name}:{kind.example}.')
    if kind.name == "format":
        for name in formats_of(criterion.value):
            if name not in FORMATS:
                raise RuleError(
                    f'There is no format "{printable(name)}"; there are {", ".join(FORMATS)}, with / between.'
                )
